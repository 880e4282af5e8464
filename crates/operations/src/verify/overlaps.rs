//! Overlaps: no two stored lines of one time-based price pay for the same time.
//! Knows spans and what credits took back of them; must not know amounts.

use std::collections::{BTreeMap, BTreeSet};

use calendar::Instant;
use store::read::LineRow;

use super::finding::{FindingKind, Findings};

type Span = (Instant, Instant);

/// What may be charged once for a time: subscription, plan version, price.
type Charged<'l> = (&'l str, &'l str, &'l str);

/// What a change began to charge whole: from when to its full period's end, and what.
type Whole<'l> = (Span, Charged<'l>);

/// Checks the stored lines of some subscriptions; each comes with its document's printed number. What a change
/// charges whole lies over what it follows, and so does, to the end of that period, what a later change makes of it.
/// What is void charges nothing.
pub(super) fn check(lines: &[(String, LineRow)], findings: &mut Findings) {
    let cancels = lines.iter().filter(|(_, line)| line.kind == "cancellation");
    let void: BTreeSet<&str> = cancels.filter_map(|(_, line)| line.extends_document.as_deref()).collect();
    let stands = |line: &LineRow| !void.contains(line.document.as_str());
    let mut taken: BTreeMap<(&str, i64), Vec<Span>> = BTreeMap::new();
    for (_, line) in lines.iter().filter(|(_, line)| line.kind == "credit" && stands(line)) {
        if let (Some(document), Some(number)) = (&line.extends_document, line.extends_line) {
            taken.entry((document, number)).or_default().push(line.service);
        }
    }
    let mut covered: BTreeMap<Charged<'_>, Vec<(Span, usize)>> = BTreeMap::new();
    let mut wholes: BTreeMap<&str, BTreeSet<Whole<'_>>> = BTreeMap::new();
    let is_fee = |line: &LineRow| line.kind == "recurring" && stands(line);
    let fees = lines.iter().enumerate().filter(|(_, (_, line))| is_fee(line));
    for (place, (_, line)) in fees {
        let (Some(plan), Some(price)) = (&line.plan_version, &line.price) else { continue };
        let charged: Charged<'_> = (&line.subscription, plan, price);
        let mut left = vec![line.service];
        for span in taken.get(&(line.document.as_str(), i64::from(line.line))).into_iter().flatten() {
            left = left.into_iter().flat_map(|kept| without(kept, *span)).collect();
        }
        if line.whole && !left.is_empty() {
            wholes.entry(&line.subscription).or_default().insert(((line.service.0, line.full.1), charged));
        }
        covered.entry(charged).or_default().extend(left.into_iter().map(|span| (span, place)));
    }
    for (charged, spans) in &mut covered {
        spans.sort_unstable();
        for [one, other] in too_many(spans, (*charged, wholes.get(charged.0))) {
            let common = (other.0.0, one.0.1.min(other.0.1));
            overlapping(&lines[one.1], &lines[other.1], common, findings);
        }
    }
}

/// Spans, in order, that begin where more lie over each other than may: one, and one more for each that a change
/// began to charge whole in a period that still runs, be it of this price or of a plan that was moved to meanwhile.
///
/// No seats in January, 5 charged whole from the 16th and 7 from the 27th: two lie over each other.
fn too_many(
    spans: &[(Span, usize)],
    (charged, wholes): (Charged<'_>, Option<&BTreeSet<Whole<'_>>>),
) -> Vec<[(Span, usize); 2]> {
    let mut found = Vec::new();
    let mut active: Vec<(Span, usize)> = Vec::new();
    for (next, span) in (1..).zip(spans) {
        let from = span.0.0;
        active.retain(|known| known.0.1 > from);
        active.push(*span);
        // All that begin at one instant are looked at together.
        let [.., one, other] = active[..] else { continue };
        if spans.get(next).is_some_and(|following| following.0.0 == from) {
            continue;
        }
        let concerns = |(during, of): &&Whole<'_>| {
            during.0 <= from && from < during.1 && (*of == charged || of.1 != charged.1)
        };
        if active.len() > 1 + wholes.map_or(0, |wholes| wholes.iter().filter(concerns).count()) {
            found.push([one, other]);
        }
    }
    found
}

fn overlapping(one: &(String, LineRow), other: &(String, LineRow), span: Span, findings: &mut Findings) {
    let price = one.1.price.as_deref().unwrap_or_default();
    let message = format!(
        "line {} of {} and line {} of {} both charge price {price} from {} to {}: a second line for the same period",
        one.1.line, one.0, other.1.line, other.0, span.0, span.1
    );
    findings.add(FindingKind::LinesOverlap, format!("{} line {}", other.0, other.1.line), message);
}

/// What is left of a span without another.
fn without(kept: Span, taken: Span) -> impl Iterator<Item = Span> {
    let before = (kept.0, kept.1.min(taken.0));
    let after = (kept.0.max(taken.1), kept.1);
    [before, after].into_iter().filter(|(start, end)| start < end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> Instant {
        let text =
            if day == 32 { "2026-02-01T00:00:00Z".to_owned() } else { format!("2026-01-{day:02}T00:00:00Z") };
        Instant::parse(&text).expect("an instant")
    }

    fn found(spans: &[(u32, u32)], wholes: &[(u32, &str, &str)]) -> Vec<[usize; 2]> {
        let mut spans: Vec<(Span, usize)> =
            spans.iter().enumerate().map(|(place, (from, to))| ((day(*from), day(*to)), place)).collect();
        spans.sort_unstable();
        let wholes = wholes.iter().map(|(from, plan, price)| ((day(*from), day(32)), ("sub", *plan, *price)));
        let wholes: BTreeSet<Whole<'_>> = wholes.collect();
        let found = too_many(&spans, (("sub", "v1", "seats"), Some(&wholes)));
        found.into_iter().map(|[one, other]| [one.1, other.1]).collect()
    }

    #[test]
    fn what_follows_a_whole_charge_lies_over_what_it_left() {
        let seats = (16, "v1", "seats");
        let settled = [(1, 32), (16, 27), (27, 32)];
        assert_eq!(found(&settled, &[seats]), [] as [[usize; 2]; 0]);
        assert_eq!(found(&settled, &[]), [[0, 1], [0, 2]], "nothing was charged whole");
        assert_eq!(found(&settled, &[(16, "v1", "fee")]), [[0, 1], [0, 2]], "another price was");
        assert_eq!(found(&settled, &[(20, "v1", "seats")]), [[0, 1]], "not yet");
        assert_eq!(
            found(&[(1, 32), (27, 32)], &[(16, "v2", "fee")]),
            [] as [[usize; 2]; 0],
            "back on a plan"
        );
        let twice = [(1, 32), (10, 32), (16, 27), (27, 32), (27, 32)];
        assert_eq!(found(&twice, &[seats, (10, "v1", "seats")]), [[3, 4]], "one more than two changes leave");
        assert_eq!(found(&[(1, 32), (1, 32)], &[]), [[0, 1]], "a second line for a period");
    }
}
