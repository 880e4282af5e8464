//! The schema of a database that holds both planes, in the order in which their steps were added.
//! Knows which plane's step came when; must not know what a step makes.

use store::Migration;

const SQL: &[Migration] = store::MIGRATIONS;
const EVENTS: &[Migration] = usage::table::MIGRATIONS;

/// The steps, numbered anew. A new one of either plane goes to the end.
pub const BOTH_PLANES: &[Migration] = &numbered([
    SQL[0], EVENTS[0], SQL[1], SQL[2], SQL[3], SQL[4], EVENTS[1], SQL[5], EVENTS[2], SQL[6], SQL[7], SQL[8],
    EVENTS[3], SQL[9], SQL[10], SQL[11], SQL[12], SQL[13], SQL[14], SQL[15], SQL[16], SQL[17], SQL[18],
    SQL[19], SQL[20], SQL[21], SQL[22], SQL[23], SQL[24], SQL[25], SQL[26],
]);

const _: () = assert!(BOTH_PLANES.len() == SQL.len() + EVENTS.len(), "a step of a plane is missing here");

const fn numbered<const N: usize>(mut steps: [Migration; N]) -> [Migration; N] {
    let (mut at, mut number) = (0, 1);
    while at < N {
        steps[at].number = number;
        at += 1;
        number += 1;
    }
    steps
}
