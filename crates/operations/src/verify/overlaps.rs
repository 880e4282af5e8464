//! Overlaps: no two stored lines of one time-based price pay for the same time.
//! Knows spans and what credits took back of them; must not know amounts.

use std::collections::{BTreeMap, BTreeSet};

use calendar::Instant;
use store::read::LineRow;

use super::finding::{FindingKind, Findings};

type Span = (Instant, Instant);

/// What may be charged once for a time: subscription, plan version, price.
type Charged<'l> = (&'l str, &'l str, &'l str);

/// Checks the stored lines of some subscriptions; each comes with its document's printed number. What a change
/// charged whole may lie over the line it follows. What is void charges nothing.
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
    let is_fee = |line: &LineRow| line.kind == "recurring" && !line.whole && stands(line);
    let fees = lines.iter().enumerate().filter(|(_, (_, line))| is_fee(line));
    for (place, (_, line)) in fees {
        let (Some(plan), Some(price)) = (&line.plan_version, &line.price) else { continue };
        let mut left = vec![line.service];
        for span in taken.get(&(line.document.as_str(), i64::from(line.line))).into_iter().flatten() {
            left = left.into_iter().flat_map(|kept| without(kept, *span)).collect();
        }
        covered
            .entry((&line.subscription, plan, price))
            .or_default()
            .extend(left.into_iter().map(|span| (span, place)));
    }
    for spans in covered.values_mut() {
        spans.sort_unstable();
        for pair in spans.windows(2) {
            let [(first, one), (second, other)] = [pair[0], pair[1]];
            if second.0 < first.1 {
                overlapping(&lines[one], &lines[other], (second.0, first.1.min(second.1)), findings);
            }
        }
    }
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
