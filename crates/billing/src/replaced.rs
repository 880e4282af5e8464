//! Replaced fees: how much of a fee only takes the place of one that is taken back for the same time.
//! Knows the lines of one document; must not know credits, prices, or how a line came about.

use crate::billed::{LineKind, LineSubject};
use crate::document::Line;

/// A line of a document, as far as it may replace another or be replaced.
pub(crate) struct Fee<'a> {
    pub line: &'a Line,
    /// Its tax treatment.
    pub group: usize,
    /// What it comes to in money, in minor units; below zero where it takes back.
    pub money: i128,
}

/// Of each line, how much of its money only takes the place of what a fee that is taken back had been paid in
/// money: of the same subscription, for a time that both have, treated alike by tax. A fee of the same price
/// comes first, then they stand in the document's order. Credits pay what is left of the line.
///
/// Five seats at 80.00 were paid in money, and a sixth comes right after: of the new 480.00, 400.00 only replace
/// the 400.00 that come back, so credits may pay 80.00.
pub(crate) fn replaced(fees: &[Fee<'_>]) -> Vec<i128> {
    let mut replaced = vec![0; fees.len()];
    let taken_back = fees.iter().filter(|fee| fee.line.kind == LineKind::Credit && fee.money < 0);
    let mut taken_back: Vec<(&Fee<'_>, i128)> = taken_back.map(|fee| (fee, -fee.money)).collect();
    for same_price in [true, false] {
        for (old, left) in &mut taken_back {
            for (place, new) in fees.iter().enumerate() {
                if takes_the_place_of(new, old) && (!same_price || is_same_price(new.line, old.line)) {
                    let part = (new.money - replaced[place]).max(0).min(*left);
                    replaced[place] += part;
                    *left -= part;
                }
            }
        }
    }
    replaced
}

fn takes_the_place_of(new: &Fee<'_>, old: &Fee<'_>) -> bool {
    let (was, is) = (old.line.service, new.line.service);
    new.line.kind == LineKind::Recurring
        && new.line.subscription == old.line.subscription
        && new.group == old.group
        && is.start() < was.end()
        && was.start() < is.end()
}

fn is_same_price(new: &Line, old: &Line) -> bool {
    match (&new.subject, &old.subject) {
        (LineSubject::Price(new), LineSubject::Price(old)) => new.price == old.price,
        _ => false,
    }
}
