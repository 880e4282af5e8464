//! What runs find in periods waits for approval like any document: under one id, whichever run looks, until somebody approves it.

use billing::Approval;
use operations::changes::{ChangeAsked, ChangeRequest, When};
use operations::read::DraftRow;
use sql::Engine;

use crate::changing::{commit, preview};
use crate::waiting::{approve, ask, draft_of, drafts, issued, say};
use crate::world::{ENGINES, World, at, empty, event, key};

const CATALOG: &str = r#"
format = 1

[[meters]]
key = "calls"
event_type = "api.call"
aggregation = "sum"
value = "calls"

[[plans]]
key = "early"
alignment = "calendar"
cadence = "month"
bill_at = { EUR = "50.00" }
[[plans.prices]]
key = "calls"
model = "per_unit"
meter = "calls"
charges.EUR = { unit_price = "0.01" }

[[plans]]
key = "corrects"
alignment = "calendar"
cadence = "month"
[[plans.prices]]
key = "calls"
model = "per_unit"
meter = "calls"
late = "correct_now"
charges.EUR = { unit_price = "0.01" }

[[plans]]
key = "rides"
alignment = "calendar"
cadence = "month"
[[plans.prices]]
key = "calls"
model = "per_unit"
meter = "calls"
charges.EUR = { unit_price = "0.01" }

[[plans]]
key = "seats"
alignment = "calendar"
cadence = "month"
[[plans.prices]]
key = "seats"
model = "per_unit"
timing = "in_advance"
count = "seats"
charges.EUR = { unit_price = "10.00" }
[[plans.prices]]
key = "calls"
model = "per_unit"
meter = "calls"
late = "correct_now"
charges.EUR = { unit_price = "0.01" }

[[plans]]
key = "ahead"
alignment = "calendar"
cadence = "month"
[[plans.prices]]
key = "calls"
model = "per_unit"
meter = "calls"
timing = "in_advance"
charges.EUR = { unit_price = "0.01" }
"#;

fn begun(engine: Engine, plan: &str) -> World {
    let mut world = empty(engine);
    world.begin(CATALOG);
    let seats = if plan == "seats" { 1 } else { 0 };
    world.subscribe("dora", plan, "2023-12-31T23:00:00Z", seats);
    world
}

fn used(world: &World, number: u32, time: &str, calls: i64) {
    world.send(&[event("dora", number, at(time).as_micros(), calls)]);
}

/// The only draft, after runs at two more moments: each leaves it as it is.
fn waits(world: &World, moments: [&str; 2]) -> DraftRow {
    let first = draft_of(world, "dora");
    for moment in moments {
        world.advance(moment);
        assert_eq!(drafts(world), std::slice::from_ref(&first), "one draft, as it was");
        assert_eq!(world.verify(), [""; 0]);
    }
    first
}

#[test]
fn late_usage_waits_under_one_id_and_is_approved_later() {
    for engine in ENGINES {
        for plan in ["corrects", "rides"] {
            let world = begun(engine, plan);
            used(&world, 1, "2024-01-04T00:00:00Z", 1_000);
            if plan == "rides" {
                // Nothing comes any more that it could ride on.
                world.change("dora", ChangeAsked::Cancel, When::At(at("2024-01-31T23:00:00Z")));
            }
            world.advance("2024-02-05T00:00:00Z");
            assert_eq!(issued(&world).len(), 1);
            ask(&world, Approval::Required);

            used(&world, 2, "2024-01-06T00:00:00Z", 2_000);
            world.advance("2024-02-06T00:00:00Z");
            waits(&world, ["2024-02-07T00:00:00Z", "2024-02-08T00:00:00Z"]);
            // More of it is on the same draft, and what was said of that stays.
            let of = draft_of(&world, "dora");
            say(&world, &of, |said| said.memo = Some("Late".to_owned())).unwrap();
            used(&world, 3, "2024-01-07T00:00:00Z", 500);
            world.advance("2024-02-09T00:00:00Z");
            let row = waits(&world, ["2024-02-10T00:00:00Z", "2024-02-11T00:00:00Z"]);
            assert_eq!(row.id, of.id);
            let document = approve(&world, &row).unwrap();
            assert_eq!((document.net.minor(), document.by_hand.is_some()), (25_00, true), "{plan}");
            assert_eq!(document.key.due, at("2024-01-31T23:00:00Z"));
            // And what comes still later is another one.
            used(&world, 4, "2024-01-08T00:00:00Z", 100);
            world.advance("2024-02-12T00:00:00Z");
            let next = waits(&world, ["2024-02-13T00:00:00Z", "2024-02-14T00:00:00Z"]);
            assert_ne!(next.id, row.id);
            assert_eq!(approve(&world, &next).unwrap().net.minor(), 1_00);
            assert_eq!(drafts(&world), []);
            assert_eq!(world.verify(), [""; 0]);
        }
    }
}

/// Usage of a period that runs, billed early or in advance, is another sum at each moment: nobody could approve it.
#[test]
fn usage_of_a_period_that_runs_is_left_to_its_end() {
    for engine in ENGINES {
        for plan in ["early", "ahead"] {
            let world = begun(engine, plan);
            ask(&world, Approval::Required);
            for (number, day) in [(1, "04"), (2, "09"), (3, "20")] {
                used(&world, number, &format!("2024-01-{day}T00:00:00Z"), 6_000);
                world.advance(&format!("2024-01-{day}T06:00:00Z"));
                assert_eq!(drafts(&world), [], "{plan}");
                assert_eq!(world.verify(), [""; 0]);
            }
            world.advance("2024-02-01T06:00:00Z");
            let row = waits(&world, ["2024-02-02T00:00:00Z", "2024-02-03T00:00:00Z"]);
            assert_eq!(approve(&world, &row).unwrap().net.minor(), 18_000, "{plan}");
            assert_eq!(drafts(&world), []);

            // Who asks for no approval any more bills it early again.
            used(&world, 4, "2024-02-04T00:00:00Z", 6_000);
            world.advance("2024-02-05T00:00:00Z");
            assert_eq!(issued(&world).len(), 1);
            ask(&world, Approval::None);
            used(&world, 5, "2024-02-04T01:00:00Z", 6_000);
            world.advance("2024-02-07T00:00:00Z");
            let net = issued(&world).iter().map(|one| one.net.minor()).sum::<i64>();
            assert_eq!(net, 18_000 + 12_000, "{plan}");
            assert_eq!(world.verify(), [""; 0]);
        }
    }
}

/// What a change bills at once goes with it; what waits by its period does not, held or not.
#[test]
fn what_was_found_is_not_let_go_by_a_change() {
    for engine in ENGINES {
        for hold in [true, false] {
            let world = begun(engine, "seats");
            used(&world, 1, "2024-01-20T00:00:00Z", 6_000);
            world.advance("2024-02-05T00:00:00Z");
            ask(&world, Approval::Required);
            used(&world, 2, "2024-01-21T00:00:00Z", 7_000);
            world.advance("2024-02-06T00:00:00Z");
            let row = draft_of(&world, "dora");
            let said = say(&world, &row, move |said| {
                (said.hold, said.memo) = (hold, Some("Late".to_owned()));
            });
            let before = issued(&world).len();
            let seats = ChangeAsked::Count { name: key("seats"), count: 3 };
            let shown = preview(&world, "dora", &[ChangeRequest::new(seats, When::Now)]);
            assert_eq!(commit(&world, "dora", &shown), Ok(201));
            assert_eq!(issued(&world).len(), before + 1, "the seats");
            assert_eq!(drafts(&world), [said.unwrap().row], "and what waits is as it was");
            world.advance("2024-02-07T00:00:00Z");
            let document = approve(&world, &draft_of(&world, "dora")).unwrap();
            assert_eq!((document.id, document.net.minor()), (row.id, 70_00));
            assert_eq!(world.verify(), [""; 0]);
        }
    }
}
