//! Rates: every day has one, the seller's rows win, and parts are rounded one by one.

use money::{Currency, Money, Percent, Rounding};
use tax::rates::{NoRate, amounts, seeded};
use tax::{Area, Country, OwnRate, RateClass, Rates};

use crate::world::{day, place};

fn country(code: &str) -> Area {
    Area::country_of(Country::parse(code).unwrap())
}

fn rate(code: &str, class: RateClass, on: &str) -> String {
    seeded(country(code), class, day(on)).map_or_else(|why| why.to_string(), |found| found.rate.to_string())
}

#[test]
fn every_member_state_has_one_standard_rate_on_every_day_since_2016() {
    let mut reached = 0;
    for member in Country::all().filter(|country| country.is_member()) {
        let (mut on, end) = (day("2016-01-01"), day("2030-01-01"));
        while on < end {
            let found = seeded(Area::country_of(member), RateClass::Standard, on).unwrap();
            assert!(found.from <= on && !found.rate.is_zero(), "{member} {on}");
            on = on.plus_days(1);
            reached += 1;
        }
        assert!(seeded(Area::country_of(member), RateClass::Standard, day("2010-12-31")).is_err());
    }
    assert_eq!(reached, 27 * 5_114);
    for code in
        ["GB", "CH", "NO", "IS", "LI", "MC", "DE:78266", "PT-30", "PT-20", "RE", "GP", "MQ", "AT:6991"]
    {
        assert!(seeded(place(code).area(), RateClass::Standard, day("2016-01-01")).is_ok(), "{code}");
    }
}

#[test]
fn a_rate_holds_from_its_first_day() {
    let standard = |code, on| rate(code, RateClass::Standard, on);
    assert_eq!(standard("DE", "2020-06-30"), "19");
    assert_eq!(standard("DE", "2020-07-01"), "16");
    assert_eq!(standard("DE", "2020-12-31"), "16");
    assert_eq!(standard("DE", "2021-01-01"), "19");
    assert_eq!(standard("FI", "2024-09-01"), "25.5");
    assert_eq!(standard("RO", "2025-08-01"), "21");
    assert_eq!(standard("SK", "2024-12-31"), "20");
    assert_eq!(standard("GR", "2016-05-31"), "23");
    assert_eq!(standard("CH", "2023-12-31"), "7.7");
    assert_eq!(standard("CH", "2024-01-01"), "8.1");
    assert_eq!(rate("DE", RateClass::Reduced, "2020-08-01"), "5");
    assert_eq!(rate("FR", RateClass::Reduced, "2026-09-29"), "5.5");
    assert_eq!(rate("FR", RateClass::SecondReduced, "2026-09-29"), "10");
}

#[test]
fn what_is_not_known_is_told() {
    assert_eq!(
        rate("FR", RateClass::Reduced, "2026-09-28"),
        "the reduced rate of France is not known before 2026-09-29: give one of your own for that time"
    );
    assert_eq!(
        rate("DK", RateClass::Reduced, "2026-10-01"),
        "no reduced rate of Denmark is known here: name another class, or give a rate of your own"
    );
    assert_eq!(
        rate("NL", RateClass::Reduced, "2020-01-01"),
        "the reduced rate of the Netherlands is not known before 2026-09-29: give one of your own for that time"
    );
    assert_eq!(
        rate("JP", RateClass::Standard, "2026-10-01"),
        "no rate is known for Japan: give one of your own"
    );
}

fn own(at: &str, name: &str, percent: &str, from: &str) -> OwnRate {
    let (at, postcodes) = at.split_once('/').unwrap_or((at, ""));
    OwnRate {
        place: place(at),
        postcodes: postcodes.to_owned(),
        class: RateClass::Standard,
        name: name.to_owned(),
        from: day(from),
        rate: Percent::parse(percent).unwrap(),
    }
}

fn parts(rates: &Rates, at: &str, on: &str) -> Vec<String> {
    let place = place(at);
    let parts = rates.parts((place.area(), &place), RateClass::Standard, day(on)).unwrap_or_default();
    parts.iter().map(|part| format!("{} {}", part.name, part.rate)).collect()
}

#[test]
fn parts_are_of_the_narrowest_place_of_each_name() {
    let rates = Rates::with(vec![
        own("CA", "GST", "5", "2008-01-01"),
        own("CA-QC", "QST", "9.975", "2013-01-01"),
        own("CA-ON", "HST", "13", "2010-07-01"),
        own("CA-ON", "GST", "0", "2010-07-01"),
        own("US-NY", "State", "4", "2020-01-01"),
        own("US-NY/100", "City", "4.5", "2020-01-01"),
        own("US-NY/100", "Transit", "0.375", "2020-01-01"),
        own("DE", "USt", "18", "2027-01-01"),
        own("ES:38001", "IGIC", "7", "2020-01-01"),
        own("ES/5 1", "IPSI", "4", "2020-01-01"),
        own("GB/bt1 1", "NI", "1", "2020-01-01"),
    ])
    .unwrap();
    assert_eq!(parts(&rates, "CA-QC", "2026-10-01"), ["GST 5", "QST 9.975"]);
    assert_eq!(parts(&rates, "CA-AB", "2026-10-01"), ["GST 5"]);
    assert_eq!(parts(&rates, "CA-ON", "2026-10-01"), ["HST 13"]);
    assert_eq!(parts(&rates, "CA-QC", "2012-10-01"), ["GST 5"]);
    assert_eq!(parts(&rates, "US-NY:10001", "2026-10-01"), ["City 4.5", "State 4", "Transit 0.375"]);
    assert_eq!(parts(&rates, "US-NY:12207", "2026-10-01"), ["State 4"]);
    assert_eq!(parts(&rates, "US-TX", "2026-10-01"), [""; 0]);
    // In place of the tables, from its first day on.
    assert_eq!(parts(&rates, "DE", "2026-12-31"), ["VAT DE 19"]);
    assert_eq!(parts(&rates, "DE", "2027-01-01"), ["USt 18"]);
    assert_eq!(parts(&rates, "ES:35001", "2026-10-01"), ["IGIC 7"]);
    assert_eq!(parts(&rates, "ES-CN", "2026-10-01"), ["IGIC 7"]);
    assert_eq!(parts(&rates, "ES:28001", "2026-10-01"), ["VAT ES 21"]);
    // By the beginning of the post code alone, as people write it.
    assert_eq!(parts(&rates, "ES:51001", "2026-10-01"), ["IPSI 4"]);
    assert_eq!(parts(&rates, "ES:52001", "2026-10-01"), [""; 0]);
    assert_eq!(parts(&rates, "GB:BT1 1AA", "2026-10-01"), ["NI 1"]);
    assert_eq!(parts(&rates, "GB:BT2 1AA", "2026-10-01"), ["VAT GB 20"]);
    let wrong = Rates::with(vec![own("DE", "USt", "101", "2027-01-01")]).unwrap_err().to_string();
    assert_eq!(wrong, "\"USt\" has a rate of 101 %: a rate is from 0 to 100 %");
    assert!(Rates::with(vec![own("DE", "USt", "1", "2027-01-01"); 1_001]).is_err());
}

#[test]
fn each_part_is_rounded_once() {
    let rates =
        Rates::with(vec![own("CA", "GST", "5", "2008-01-01"), own("CA-QC", "QST", "9.975", "2013-01-01")])
            .unwrap();
    let at = place("CA-QC");
    let parts = rates.parts((at.area(), &at), RateClass::Standard, day("2026-10-01")).unwrap();
    let dollars = |text: &str| Money::parse_major(text, Currency::parse("CAD").unwrap()).unwrap();
    let tax = |net: &str| {
        let each = amounts(dollars(net), &parts, Rounding::HalfAwayFromZero).unwrap();
        each.iter().map(|part| part.amount_text()).collect::<Vec<_>>()
    };
    assert_eq!(tax("100.00"), ["5.00", "9.98"]);
    assert_eq!(tax("0.10"), ["0.01", "0.01"]);
    assert_eq!(tax("-100.00"), ["-5.00", "-9.98"]);
    let most = Money::new(i64::MAX, Currency::parse("CAD").unwrap());
    let whole = [tax::Part { name: "T".into(), rate: Percent::parse("100").unwrap() }];
    assert_eq!(amounts(most, &whole, Rounding::HalfAwayFromZero).unwrap(), [most]);
    let double = [tax::Part { name: "T".into(), rate: Percent::parse("200").unwrap() }];
    assert!(amounts(most, &double, Rounding::HalfAwayFromZero).is_err());
}

#[test]
fn why_there_is_no_rate_is_told_in_order() {
    let on = day("2026-10-01");
    assert!(matches!(seeded(country("US"), RateClass::Parking, on), Err(NoRate::NoTable { .. })));
    assert!(matches!(seeded(country("DE"), RateClass::Parking, on), Err(NoRate::NoClass { .. })));
    assert!(matches!(
        seeded(country("BE"), RateClass::Parking, day("2020-01-01")),
        Err(NoRate::Before { .. })
    ));
}
