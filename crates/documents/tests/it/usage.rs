//! Usage on pages: each series under its line, drawn without script, told in words, and left away where there is none.

#![expect(clippy::unwrap_used, reason = "a test has nothing better to do")]

use std::collections::BTreeMap;

use billing::{DocumentKind, Line, UsageDetail, UsageSeries};
use calendar::{Instant, Period, Zone};
use documents::issued::{IssuedInvoice, Issuing};
use documents::{Sheet, Words, html};
use ids::CatalogKey;
use money::Ratio;
use pricing::RateWindow;

use crate::issued::{customer, document, frozen, seller, usage, vat};

/// An invoice of usage in a region, with what is kept of its days.
fn usage_shown(kept: Option<&UsageDetail>, language: &str) -> IssuedInvoice {
    let dimensions = vec![("region".to_owned(), "eu".to_owned())];
    usage_of(Line { dimensions, ..usage(&[("9", "0.10")], "0.90") }, kept, language)
}

fn usage_of(line: Line, kept: Option<&UsageDetail>, language: &str) -> IssuedInvoice {
    let issued = frozen(Some("1"), document(DocumentKind::Invoice, vec![line], &vat("0.18")));
    let issuing = Issuing {
        issued: &issued,
        seller: &seller(),
        customer: &customer(),
        earlier: &BTreeMap::new(),
        subscriptions: &BTreeMap::new(),
        usage: kept,
    };
    IssuedInvoice::of(&issuing, Some(language)).unwrap()
}

/// Three days of a line, by the clock of Berlin.
fn series(line: u32, meter: &str, quantities: [i64; 3]) -> UsageSeries {
    let at = |text| Instant::parse(text).unwrap();
    UsageSeries {
        line,
        meter: CatalogKey::parse(meter).unwrap(),
        name: format!("The meter {meter}"),
        unit: Some("kWh".to_owned()),
        zone: Zone::named("Europe/Berlin").unwrap(),
        service: Period::new(at("2026-03-28T23:00:00Z"), at("2026-03-31T22:00:00Z")).unwrap(),
        step: RateWindow::Day,
        adds_up: true,
        has_gaps: false,
        total: Ratio::from_i64(quantities.iter().sum()),
        quantities: quantities.map(|quantity| Some(Ratio::from_i64(quantity))).to_vec(),
    }
}

fn detail(series: Vec<UsageSeries>, left_out: u32) -> UsageDetail {
    UsageDetail { series, left_out }
}

#[test]
fn each_series_is_drawn_under_the_name_and_the_dimensions_of_its_line() {
    let kept = detail(vec![series(1, "power", [3, 6, 0])], 2);
    let sheet: Sheet = usage_shown(Some(&kept), "de").sheet();
    let drawn = sheet.usage.as_ref().unwrap();
    let [chart] = drawn.charts.as_slice() else { panic!("{drawn:?}") };
    assert_eq!(chart.name, "Power");
    assert_eq!(chart.more, ["region: eu", "29.03.2026 – 31.03.2026, nach Tagen"]);
    assert_eq!(chart.bars, [500, 1_000, 0]);
    let page = html::of_sheet(&sheet);
    for words in [
        "<h2><bdi>Verbrauch</bdi></h2>",
        "aria-label=\"Power, region: eu, 29.03.2026 – 31.03.2026, nach Tagen. Summe: 9 kWh; Höchstwert: 6 kWh (30.03.2026); \
         Mittelwert: 3 kWh\"",
        "<path d=\"M1 1000v-500h8V1000zM11 1000v-1000h8V1000z\"/>",
        "Weitere Positionen mit Verbrauch, hier nicht gezeigt: 2",
        ".usage path",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    assert!(!page.contains("<script") && page.contains(html::POLICY));
}

#[test]
fn the_values_of_a_line_stand_once() {
    let dimensions = vec![("region".to_owned(), "eu".to_owned()), ("model".to_owned(), "m1".to_owned())];
    let line = usage(&[("9", "0.10")], "0.90");
    let line = Line { dimensions, description: "Power (eu, m1)".to_owned(), ..line };
    let kept = detail(vec![series(1, "power", [3, 6, 0])], 0);
    let usage = usage_of(line, Some(&kept), "en").sheet().usage.unwrap();
    assert_eq!(usage.charts[0].name, "Power");
    assert_eq!(usage.charts[0].more[..2], ["region: eu", "model: m1"]);
}

#[test]
fn a_document_without_usage_is_the_page_that_it_was() {
    let page = usage_shown(None, "en").page();
    assert!(!page.contains("usage") && !page.contains("<svg"), "{page}");
}

#[test]
fn what_reads_from_the_right_begins_at_the_right() {
    let page = usage_shown(Some(&detail(vec![series(1, "power", [3, 6, 0])], 0)), "ar").page();
    assert!(page.contains("<path d=\"M21 1000v-500h8V1000zM11 1000v-1000h8V1000z\"/>"), "{page}");
}

#[test]
fn several_meters_of_a_line_are_told_apart_and_a_line_that_is_not_there_says_nothing() {
    let all =
        vec![series(1, "export", [1, 1, 1]), series(1, "import", [2, 2, 2]), series(7, "power", [1, 1, 1])];
    let usage = usage_shown(Some(&detail(all, 0)), "en").sheet().usage.unwrap();
    let told: Vec<&str> = usage.charts.iter().map(|chart| chart.more[1].as_str()).collect();
    assert_eq!(told, ["The meter export", "The meter import"]);
}

#[test]
fn every_language_has_words_for_it() {
    for language in Words::languages() {
        let words = &Words::of(language).usage;
        let all = [words.title, words.total, words.in_period, words.highest, words.mean, words.own_values];
        for word in all.into_iter().chain([words.by_day, words.by_week, words.by_month]) {
            assert!(!word.is_empty(), "{language}");
        }
        assert!(words.week_of.contains("{date}"), "{language}: {}", words.week_of);
        assert!(words.more.contains("{count}"), "{language}: {}", words.more);
        let page = usage_shown(Some(&detail(vec![series(1, "power", [1, 2, 3])], 1)), language).page();
        assert!(page.contains(words.title) && page.contains(words.by_day), "{language}");
    }
}
