//! When a story's subscription is off, when its facts come to pass, and where its plans' phases end.
//! Part of the oracle; it shares no code with the engine.

use crate::oracle::{Grid, add_months, civil, days_of, midnight};
use crate::story::{AlignmentStory, Every, FactStory, How, PlanStory, Story, What};

/// When a subscription was off.
#[derive(Debug, Clone, Copy)]
pub struct Off {
    pub from: i64,
    pub until: Option<i64>,
    pub cancels: bool,
    pub out: How,
    pub back: How,
    pub keep_fees: bool,
    pub bill_usage: bool,
    pub extend: bool,
    /// Where the phase that ran when it was cancelled ends.
    pub phase_end: Option<i64>,
}

pub fn offs(story: &Story) -> Vec<Off> {
    let mut offs: Vec<Off> = Vec::new();
    // A pause told while it is cancelled begins when it goes on.
    let mut kept: Option<Off> = None;
    for fact in &story.facts {
        let begun = Off {
            from: fact.hour,
            until: None,
            cancels: false,
            out: fact.what.how(),
            back: How::Prorate,
            keep_fees: false,
            bill_usage: false,
            extend: false,
            phase_end: None,
        };
        let open = offs.last().copied().filter(|off| off.until.is_none());
        match (fact.what, open) {
            (What::Cancel { .. }, open) => {
                if open.is_some_and(|open| open.cancels) {
                    continue;
                }
                if open.is_some() {
                    offs.last_mut().expect("open").until = Some(fact.hour);
                }
                offs.push(Off { cancels: true, ..begun });
            }
            (What::Pause { keep_fees, bill_usage, extend, .. }, None) => {
                offs.push(Off { keep_fees, bill_usage, extend, ..begun });
            }
            (What::Pause { keep_fees, bill_usage, extend, .. }, Some(open)) if open.cancels => {
                kept = kept.or(Some(Off { keep_fees, bill_usage, extend, ..begun }));
            }
            (What::Resume { .. }, Some(open)) if open.cancels => kept = None,
            (What::Reactivate { how }, Some(open)) if open.cancels => {
                let last = offs.last_mut().expect("open");
                (last.until, last.back) = (Some(fact.hour), how);
                offs.extend(kept.take().map(|off| Off { from: fact.hour, ..off }));
            }
            (What::Resume { how }, Some(open)) if !open.cancels => {
                let last = offs.last_mut().expect("open");
                (last.until, last.back) = (Some(fact.hour), how);
            }
            _ => {}
        }
    }
    offs.retain(|off| off.cancels || off.until != Some(off.from));
    offs
}

/// When what a fact says comes to pass, unless it waits for a boundary besides: where it is told while the
/// subscription is cancelled, when that goes on, if it does.
pub fn comes_to_pass(offs: &[Off], hour: i64) -> Option<i64> {
    let within = |off: &&Off| off.cancels && off.from <= hour && off.until.is_none_or(|until| hour < until);
    offs.iter().find(within).map_or(Some(hour), |off| off.until)
}

/// The facts of an hour that come to pass or begin to wait, with their places among all. One told while the
/// subscription is cancelled comes to pass when it goes on; one that waits for a boundary waits from its own hour.
pub fn facts_at(story: &Story, hour: i64, offs: &[Off]) -> Vec<(usize, What)> {
    let told = |(_, fact): &(usize, &FactStory)| {
        let own = comes_to_pass(offs, fact.hour).map(|at| if waits(fact.what) { fact.hour } else { at });
        own == Some(hour)
    };
    story.facts.iter().enumerate().filter(told).map(|(place, fact)| (place, fact.what)).collect()
}

/// Whether it waits for a boundary.
fn waits(what: What) -> bool {
    let may = matches!(
        what,
        What::Plan { .. }
            | What::Attach { .. }
            | What::Detach { .. }
            | What::Seats { .. }
            | What::Override { .. }
    );
    may && what.how() == How::None
}

/// Whether facts about one thing are told within one cancellation, some of which wait: their order at the hour at
/// which it goes on is not told here.
pub fn mingles(story: &Story, offs: &[Off]) -> bool {
    offs.iter().filter(|off| off.cancels && off.until.is_some()).any(|off| {
        let until = off.until.expect("it goes on");
        let within = story.facts.iter().filter(|fact| off.from <= fact.hour && fact.hour <= until);
        let within: Vec<&FactStory> = within
            .filter(|fact| !matches!(fact.what, What::Cancel { .. } | What::Reactivate { .. }))
            .collect();
        let waiting = within.iter().filter(|fact| waits(fact.what) && fact.hour < until).count();
        waiting > 0 && within.len() > 1
    })
}

/// Which phase holds at an hour, until when, and whether all are over.
pub fn phase_at(
    plan: &PlanStory,
    (laid, moved): (i64, Option<i64>),
    hour: i64,
) -> (Option<usize>, Option<i64>, bool) {
    if plan.phases.is_empty() {
        return (None, None, false);
    }
    let (mut start, mut base, mut sums) = (laid, laid, Vec::new());
    for (place, phase) in plan.phases.iter().enumerate() {
        let Some(length) = phase.length else { return (Some(place), None, false) };
        sums.push(length);
        let mut until = later(base, &sums);
        if let (true, Some(moved)) = (phase.trial, moved) {
            until = moved.max(start);
            base = until;
            sums.clear();
        }
        if until > hour {
            return (Some(place), Some(until), false);
        }
        start = until;
    }
    (Some(plan.phases.len() - 1), None, true)
}

/// Days and months each summed, added in the order in which they first come.
fn later(base: i64, lengths: &[Every]) -> i64 {
    let days: i64 = lengths.iter().map(|every| if let Every::Days(days) = every { *days } else { 0 }).sum();
    let months: i64 =
        lengths.iter().map(|every| if let Every::Months(months) = every { *months } else { 0 }).sum();
    match lengths[0] {
        Every::Days(_) => add_months(civil(base + days * 24), months),
        _ => add_months(civil(base), months) + days * 24,
    }
}

/// A cadence's anchor, and whether something charged on it.
pub type Anchor = (Every, i64, bool);

/// The grid of a price by its cadence; anniversary grids where an anchor was moved.
pub fn grid_of(story: &Story, (moved, anchors): (bool, &[Anchor]), every: Every, by_days: bool) -> Grid {
    let anniversary = moved || story.alignment == AlignmentStory::Anniversary;
    let anchor = match story.alignment {
        _ if anniversary => anchors.iter().find(|(known, ..)| *known == every).expect("anchored").1,
        AlignmentStory::Explicit(anchor) => anchor,
        AlignmentStory::Calendar | AlignmentStory::Anniversary => {
            let (year, month, day, _) = civil(story.start);
            match every {
                // 1970-01-01 was a Thursday.
                Every::Days(_) => (days_of(year, month, day) + 3).div_euclid(7) * 7 * 24 - 3 * 24,
                Every::Months(_) => days_of(year, 1, 1) * 24,
                Every::Once => unreachable!("charged once"),
            }
        }
    };
    Grid { anchor: if by_days { midnight(anchor) } else { anchor }, every }
}
