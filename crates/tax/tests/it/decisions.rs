//! The table: who sells what to whom, and what becomes of the tax. Read it aloud to an accountant.

use tax::{Rates, Threshold, decide};

use crate::world::{buyer, day, seller, supply};

/// Seller | buyer | supply | threshold; one a line. The day is 2026-10-01 unless one is named behind it.
const CASES: &str = include_str!("cases.txt");

fn answered(row: &str) -> String {
    let mut cells = row.split('|').map(str::trim);
    let mut next = || cells.next().unwrap_or_default();
    let (selling, buying, what, threshold, on) = (next(), next(), next(), next(), next());
    let seller = seller(selling);
    let threshold = match threshold {
        "below" => Threshold::Below,
        "unknown" => Threshold::Unknown,
        _ => Threshold::Passed,
    };
    let on = day(if on.is_empty() { "2026-10-01" } else { on });
    let supply = supply(what, &seller);
    match decide((&seller, &buyer(buying)), &supply, threshold, &Rates::default(), on) {
        Ok(answer) => {
            let vatex = answer.exemption.as_ref().and_then(|one| one.vatex).map_or("", |one| one.code());
            let provisional = if answer.is_provisional { " (provisional)" } else { "" };
            let (category, rate) = (answer.category(), answer.rate);
            let treatment = answer.treatment.code();
            format!("{category:<2} {rate:>4} % {treatment}{provisional} {vatex}\n     {}", answer.reason)
        }
        Err(undecided) => format!("-- refused\n     {undecided}"),
    }
}

#[test]
fn what_becomes_of_the_tax() {
    let mut table = String::new();
    let mut count = 0;
    for row in CASES.lines().filter(|row| !row.is_empty()) {
        if let Some(heading) = row.strip_prefix('#') {
            table.push_str(&format!("\n{}\n", heading.trim()));
            continue;
        }
        count += 1;
        table.push_str(&format!("{row}\n  => {}\n", answered(row)));
    }
    assert!(count >= 200, "{count} rows");
    insta::assert_snapshot!(table);
}
