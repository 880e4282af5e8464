//! Rates that a provider says: which kept answer holds on a day, what becomes of it on a document, and what is kept next.

use std::sync::Arc;

use billing::{
    AGED_RATES_DAYS_MAX, BillRefused, Customer, KEPT_RATES_MAX, Particulars, QuotedRates, RateProvider,
    RatesHeard, RatesQuestion, RatesUnaskable, TaxRefused, TaxRegime, rates_after, rates_question,
    rates_unanswered, wants_rates,
};
use calendar::CivilDate;
use tax::{Certificate, Country, Place, Registration, Scheme, SupplyKind, Treatment};

use crate::testworld::*;

fn day(text: &str) -> CivilDate {
    CivilDate::parse(text).expect("a date")
}

fn place(text: &str) -> Place {
    Place::parse(text).expect("a place")
}

fn particulars(at: &str) -> Particulars {
    let place = place(at);
    Particulars {
        country: Some(place.country().code().to_owned()),
        region: place.region_code().map(str::to_owned),
        postcode: place.postcode_text().map(str::to_owned),
        ..Particulars::default()
    }
}

/// A seller in New York whose provider says the rates of the United States and Canada, and its customer somewhere.
fn world_of(customer: &str, plan: pricing::PlanVersion, from: &str) -> World {
    let mut world = World::start(vec![plan], at(from), 0).seller(|books| {
        books.taxes.rows.clear();
        books.more.particulars = particulars("US-NY:10001");
        let countries = ["CA", "US"].map(|code| Country::parse(code).expect("a country")).to_vec();
        let provider = RateProvider { name: key("bridge"), countries, max_age_days: 30 };
        let regime = TaxRegime { provider: Some(provider), ..TaxRegime::of(SupplyKind::Digital) };
        books.more.tax = Some(Box::new(regime));
    });
    known(&mut world, |known| known.more.particulars = particulars(customer));
    world
}

/// Billed 100.00 a month in advance.
fn world(customer: &str) -> World {
    world_of(customer, plan(1, vec![fee("base", "100.00", "month")]), "2026-01-01")
}

fn known(world: &mut World, change: impl FnOnce(&mut Customer)) {
    let known = Arc::make_mut(&mut world.facts.customer);
    known.version += 1;
    change(known);
}

fn question(world: &World, on: &str) -> RatesQuestion {
    let parties = (&*world.facts.seller, &*world.facts.customer);
    rates_question(parties, &key("standard"), day(on)).expect("a question")
}

fn says(parts: &[(&str, &str, &str)]) -> RatesHeard {
    let parts = parts.iter().map(|(name, whose, percent)| {
        let whose = Some(*whose).filter(|whose| !whose.is_empty()).map(str::to_owned);
        ((*name).to_owned(), whose, (*percent).to_owned())
    });
    let (reference, parts) = ("tx-1".to_owned(), parts.collect());
    RatesHeard { from: None, valid_until: None, reference, parts, not_taxable: None }
}

/// Keeps what was said for a day on that day.
fn keep(world: &mut World, on: &str, heard: &RatesHeard) {
    let asked = question(world, on);
    let before = world.facts.customer.more.tax.quoted.clone();
    let kept = rates_after(before.as_deref(), &asked, (heard, day(on))).expect("an answer");
    known(world, |known| known.more.tax.quoted = Some(Box::new(kept)));
}

fn is_away(world: &mut World, on: &str, why: &str) -> Option<QuotedRates> {
    let asked = question(world, on);
    let kept = rates_unanswered(world.facts.customer.more.tax.quoted.as_deref(), &asked, (why, day(on)))?;
    known(world, |known| known.more.tax.quoted = Some(Box::new(kept.clone())));
    Some(kept)
}

/// Why it is not billed: that the provider's word is missing.
fn refused(world: &World, on: &str) -> String {
    match world.try_plan(at(on)) {
        Err(BillRefused::Tax(why @ TaxRefused::RatesUnsaid { .. })) => why.to_string(),
        other => panic!("{other:?}"),
    }
}

const CALIFORNIA: [(&str, &str, &str); 3] =
    [("CA State", "US-CA", "6"), ("LA County", "US-CA", "0.25"), ("LA District", "", "2.25")];

#[test]
fn stacked_parts_are_rounded_together_and_told_with_who_said_them() {
    let mut world = world("US-CA:90001");
    keep(&mut world, "2026-01-01", &says(&CALIFORNIA));
    world.bill(at("2026-01-01"));
    let [group] = &world.issued[0].taxes[..] else { panic!("one group: {:?}", world.issued[0].taxes) };
    let parts = group.parts().expect("parts");
    let parts: Vec<_> = parts.iter().map(|(part, tax)| (part.name.as_str(), tax.minor())).collect();
    assert_eq!(parts, [("CA State", 6_00), ("LA County", 25), ("LA District", 2_25)]);
    assert_eq!((group.tax.minor(), group.answer.rate.to_string()), (8_50, "8.5".to_owned()));
    let reason = &group.answer.reason;
    for words in ["bridge says CA State 6 %", "make 8.5 %", "on 2026-01-01, reference tx-1."] {
        assert!(reason.contains(words), "{words}: {reason}");
    }
    assert!(!group.answer.more.as_ref().is_some_and(|more| more.is_provisional));
}

#[test]
fn what_is_not_taxable_says_why_and_nothing_at_all_is_zero() {
    let mut world = world("US-OR");
    let reason = Some("no nexus in Oregon".to_owned());
    keep(&mut world, "2026-01-01", &RatesHeard { not_taxable: reason, ..says(&[]) });
    world.bill(at("2026-01-01"));
    let answer = &world.issued[0].taxes[0].answer;
    let more = answer.more.as_ref().expect("rules answered");
    assert_eq!(more.treatment, Treatment::Exempt);
    assert_eq!(more.exemption_words.as_deref(), Some("no nexus in Oregon"));
    assert!(answer.reason.contains("bridge says that it is not taxed: no nexus in Oregon."), "{answer:?}");

    keep(&mut world, "2026-02-01", &says(&[("OR State", "", "0")]));
    world.bill(at("2026-02-01"));
    let more = world.issued[1].taxes[0].answer.more.clone().expect("rules answered");
    assert_eq!((more.treatment, more.parts.len()), (Treatment::Zero, 0));
}

#[test]
fn a_certificate_takes_away_what_is_of_its_place() {
    let certificate =
        |place: Place| Certificate { place, number: "R-1".to_owned(), from: day("2025-01-01"), until: None };
    let mut regional = world("CA-QC").seller(|books| {
        let registered = Registration {
            place: place("CA"),
            scheme: Scheme::Domestic,
            from: day("2020-01-01"),
            until: None,
        };
        let regime = books.more.tax.as_mut().expect("it has one");
        regime.registrations.push(registered);
    });
    let quebec = vec![certificate(place("CA-QC"))];
    known(&mut regional, |known| known.more.tax.certificates = quebec);
    keep(&mut regional, "2026-01-01", &says(&[("GST", "CA", "5"), ("QST", "CA-QC", "9.975")]));
    regional.bill(at("2026-01-01"));
    let group = &regional.issued[0].taxes[0];
    assert_eq!((group.tax.minor(), group.answer.name.as_str()), (5_00, "GST"));
    assert!(group.answer.reason.contains("Certificate R-1 exempts the buyer from QST."), "{group:?}");

    // What exempts from all needs no provider.
    let mut whole = world("US-CA");
    let all = vec![certificate(Place::of(Country::parse("US").expect("a country")))];
    known(&mut whole, |known| known.more.tax.certificates = all);
    whole.bill(at("2026-01-01"));
    let more = whole.issued[0].taxes[0].answer.more.clone().expect("rules answered");
    assert_eq!(more.exemption_words.as_deref(), Some("Exempt by certificate R-1"));

    // Asked about with it, an answer does not outlive it.
    known(&mut regional, |known| known.more.tax.certificates.clear());
    assert!(refused(&regional, "2026-02-01").contains("certificates changed"));
}

#[test]
fn nothing_is_guessed_where_the_word_of_the_provider_is_missing() {
    let mut world = world("US-CA:90001");
    let told = refused(&world, "2026-01-01");
    for words in [
        "bridge is to say the rate",
        "was not asked about this customer yet",
        "farthing tax ask",
        "tax-rates",
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
    let wants = |world: &World, on: &str| {
        wants_rates((&world.facts.seller, &world.facts.customer), &key("standard"), day(on))
    };
    assert!(wants(&world, "2026-01-01"));
    keep(&mut world, "2026-01-01", &says(&CALIFORNIA));
    assert!(!wants(&world, "2026-01-01"));
    // Not for a day before, nor of another category.
    assert!(wants(&world, "2025-12-31"));
    assert!(wants_rates((&world.facts.seller, &world.facts.customer), &key("reduced"), day("2026-01-01")));
    // Of one that moved within its town too.
    let mut moved = world.clone();
    known(&mut moved, |known| known.address = vec!["2 Hill Rd".to_owned()]);
    assert!(refused(&moved, "2026-01-01").contains("was asked before the customer's address"), "moved");
    let mut renamed = world.clone();
    let books = Arc::make_mut(&mut renamed.facts.seller);
    let provider = books.more.tax.as_mut().and_then(|regime| regime.provider.as_mut());
    provider.expect("a provider").name = key("other");
    assert!(refused(&renamed, "2026-01-01").contains("what is kept was said by bridge"), "renamed");
    // What is sold is another thing.
    let mut service = world.clone();
    let books = Arc::make_mut(&mut service.facts.seller);
    books.more.tax.as_mut().expect("a regime").supply = SupplyKind::Service;
    assert!(refused(&service, "2026-01-01").contains("was not asked about what is sold then"), "another");
}

#[test]
fn other_countries_and_what_has_no_rate_go_without_a_provider() {
    let abroad = world("DE");
    let parties = (&*abroad.facts.seller, &*abroad.facts.customer);
    let none = rates_question(parties, &key("standard"), day("2026-01-01"));
    assert!(matches!(none, Err(RatesUnaskable::NoProvider { .. })), "{none:?}");
    assert!(abroad.try_plan(at("2026-01-01")).is_ok());
    let at_home = world("US-CA");
    let parties = (&*at_home.facts.seller, &*at_home.facts.customer);
    let zero = rates_question(parties, &key("zero"), day("2026-01-01"));
    assert!(matches!(zero, Err(RatesUnaskable::ByItself { .. })), "{zero:?}");
    assert!(billing::tax_answer(parties, &key("zero"), day("2026-01-01")).is_ok());
}

#[test]
fn what_has_aged_is_asked_again_and_goes_on_for_a_while_where_nobody_answers() {
    let mut world = world("US-CA:90001");
    keep(&mut world, "2026-01-01", &says(&CALIFORNIA));
    world.bill(at("2026-01-01"));
    assert!(refused(&world, "2026-02-01").contains("what it said on 2026-01-01 was good until 2026-01-31"));
    assert!(is_away(&mut world, "2026-02-01", "503: it does not answer").is_some());
    world.bill(at("2026-02-01"));
    let answer = &world.issued[1].taxes[0].answer;
    assert!(answer.more.as_ref().is_some_and(|more| more.is_provisional));
    let words =
        "That was good until 2026-01-31; it does not answer since 2026-02-01: 503: it does not answer.";
    assert!(answer.reason.ends_with(words), "{}", answer.reason);
    let parties = (&*world.facts.seller, &*world.facts.customer);
    assert!(wants_rates(parties, &key("standard"), day("2026-02-01")), "it is asked on");
    // The last day of grace, and the first after it.
    assert_eq!(AGED_RATES_DAYS_MAX, 30);
    assert!(world.try_plan(at("2026-03-01")).is_ok());
    world.bill(at("2026-03-01"));
    assert!(refused(&world, "2026-04-01").contains("gone by for 30 days"));
    // Since when nobody answers stays, and what is not aged is not marked.
    let kept = is_away(&mut world, "2026-04-01", "again").expect("it is aged");
    let unanswered = kept.answers[0].unanswered.as_ref().expect("nobody answered");
    assert_eq!((unanswered.since, unanswered.why.as_str()), (day("2026-02-01"), "503: it does not answer"));
    keep(&mut world, "2026-04-01", &says(&CALIFORNIA));
    assert_eq!(is_away(&mut world, "2026-04-02", "down"), None);
    world.bill(at("2026-04-01"));
    let last = world.issued.last().expect("a document");
    assert!(!last.taxes[0].answer.more.as_ref().is_some_and(|more| more.is_provisional));
}

#[test]
fn a_line_has_the_rate_of_its_own_day_and_what_is_credited_that_of_its_line() {
    let prices = vec![in_arrears(fee("before", "100.00", "month")), fee("ahead", "100.00", "month")];
    let mut world = world_of("US-CA", plan(1, prices), "2026-06-01");
    keep(&mut world, "2026-06-01", &says(&[("CA State", "", "6")]));
    world.bill(at("2026-06-01"));
    keep(&mut world, "2026-07-01", &says(&[("CA State", "", "7")]));
    world.bill(at("2026-07-01"));
    let groups = world.issued[1].taxes.iter();
    let mut rates: Vec<_> =
        groups.map(|group| (group.answer.rate.to_string(), group.net.minor(), group.tax.minor())).collect();
    rates.sort();
    assert_eq!(rates, [("6".to_owned(), 100_00, 6_00), ("7".to_owned(), 100_00, 7_00)]);

    // A later change, another address and an answer that has aged do not touch what is taken back.
    let mut credited = self::world("US-CA");
    keep(&mut credited, "2026-01-01", &says(&[("CA State", "", "6")]));
    credited.bill(at("2026-01-01"));
    keep(&mut credited, "2026-01-10", &says(&[("CA State", "", "7")]));
    known(&mut credited, |known| known.more.particulars = particulars("US-TX"));
    credited.cancel(at("2026-01-16"), billing::Proration::Prorate);
    credited.bill(at("2026-01-16"));
    let [invoice, note] = credited.issued.as_slice() else { panic!("an invoice and its credit note") };
    assert_eq!(invoice.taxes[0].answer, note.taxes[0].answer);
    assert!(note.tax.minor() != 0, "{note:?}");
}

/// 9.99 at 8.5 % have 0.78 in them.
#[test]
fn a_price_that_includes_tax_has_a_providers_rate_in_it() {
    let mut plan = plan(1, vec![fee("base", "9.99", "month")]);
    plan.terms.prices_include_tax = true;
    let mut world = world_of("US-CA:90001", plan, "2026-01-01");
    keep(&mut world, "2026-01-01", &says(&CALIFORNIA));
    world.bill(at("2026-01-01"));
    let document = &world.issued[0];
    assert_eq!((document.total.minor(), document.taxes[0].net.minor()), (9_99, 9_21));
    assert_eq!(document.taxes[0].tax.minor(), 78);
}

#[test]
fn the_same_answer_goes_on_from_its_first_day_and_a_new_one_takes_the_place_of_what_it_covers() {
    let mut world = world("US-CA");
    let six = says(&[("CA State", "", "6")]);
    keep(&mut world, "2026-01-01", &six);
    keep(&mut world, "2026-02-01", &RatesHeard { reference: "tx-2".to_owned(), ..six.clone() });
    let told = |world: &World| {
        let kept = world.facts.customer.more.tax.quoted.as_deref().expect("something is kept");
        let row = |one: &billing::QuotedRate| {
            format!("{} until {} on {} {}", one.from, one.good_until, one.asked_on, one.reference)
        };
        kept.answers.iter().map(row).collect::<Vec<_>>()
    };
    assert_eq!(told(&world), ["2026-01-01 until 2026-03-03 on 2026-02-01 tx-2"]);
    // A change that began before the day that was asked about.
    let seven = RatesHeard {
        from: Some(day("2026-02-15")),
        valid_until: Some(day("2026-06-30")),
        ..says(&[("CA State", "", "7")])
    };
    keep(&mut world, "2026-03-10", &seven);
    let both =
        ["2026-01-01 until 2026-03-03 on 2026-02-01 tx-2", "2026-02-15 until 2026-07-01 on 2026-03-10 tx-1"];
    assert_eq!(told(&world), both);
    // One that reaches back over all that was kept leaves nothing of it that would hold in its place.
    let eight = RatesHeard { from: Some(day("2025-06-01")), ..says(&[("CA State", "", "8")]) };
    keep(&mut world, "2026-03-11", &eight);
    assert_eq!(told(&world), ["2025-06-01 until 2026-04-10 on 2026-03-11 tx-1"]);
    // Another customer: nothing of the one before is left.
    known(&mut world, |known| known.more.particulars = particulars("US-TX"));
    keep(&mut world, "2026-03-12", &six);
    assert_eq!(told(&world).len(), 1);
    // Not even one that is asked about late is lost when there are too many.
    let first = day("2026-03-13");
    for number in 0..=i64::try_from(KEPT_RATES_MAX).expect("a few") {
        let percent = format!("{}.5", number % 2);
        keep(&mut world, &first.plus_days(number).to_string(), &says(&[("TX State", "", percent.as_str())]));
    }
    keep(&mut world, "2024-01-01", &six);
    let kept = world.facts.customer.more.tax.quoted.clone().expect("something is kept");
    assert_eq!((kept.answers.len(), kept.answers[0].from), (KEPT_RATES_MAX, day("2024-01-01")));
}

/// What holds today, and until when, by what is kept.
fn held_on(kept: &QuotedRates, asked: &RatesQuestion) -> Option<(billing::RatesSaid, CivilDate)> {
    kept.latest(asked).map(|one| (one.said.clone(), one.good_until))
}

/// However what is kept came about, and whatever is said of a day that is past: today's rate is the same as before, for as long,
/// and the day asked about has what was said of it.
#[test]
fn what_is_said_of_a_past_day_says_nothing_of_today() {
    let world = world("US-CA");
    let asked = |on: CivilDate| question(&world, &on.to_string());
    let (first, today) = (day("2026-01-01"), day("2026-03-01"));
    let heard = |percent: &str, valid_days: Option<i64>, on: CivilDate, from_days: Option<i64>| RatesHeard {
        valid_until: valid_days.map(|days| on.plus_days(days)),
        from: from_days.map(|days| on.plus_days(-days)),
        ..says(&[("CA State", "", percent)])
    };
    let mut reached = (0, 0);
    // One or two answers before, each asked about on its day; then one about a past day.
    for (start, valid) in [(0, Some(200)), (10, Some(90)), (40, None), (59, Some(10))] {
        for again in [None, Some(("6", 50)), Some(("7", 55)), Some(("6", 59))] {
            let on = first.plus_days(start);
            let known = rates_after(None, &asked(on), (&heard("6", valid, on, None), on)).expect("an answer");
            let known =
                again.filter(|(_, later)| *later > start).map_or(known.clone(), |(percent, later)| {
                    let on = first.plus_days(later);
                    let heard = heard(percent, None, on, None);
                    rates_after(Some(&known), &asked(on), (&heard, on)).expect("an answer")
                });
            let before = held_on(&known, &asked(today)).filter(|(_, until)| today < *until);
            let Some(before) = before else { continue };
            for past in 0..59 {
                let on = first.plus_days(past);
                for percent in ["6", "7", "8"] {
                    for (valid, from) in
                        [(None, None), (Some(0), None), (Some(100), Some(5)), (None, Some(400))]
                    {
                        let heard = heard(percent, valid, on, from);
                        let kept = rates_after(Some(&known), &asked(on), (&heard, today)).expect("an answer");
                        let told =
                            format!("{start} {again:?} {past} {percent} {valid:?} {from:?}: {kept:#?}");
                        assert_eq!(held_on(&kept, &asked(today)).as_ref(), Some(&before), "{told}");
                        let said = held_on(&kept, &asked(on)).expect("it was said").0;
                        let billing::RatesSaid::Rates(parts) = &said else { panic!("{told}") };
                        assert_eq!(parts[0].rate.to_string(), percent, "{told}");
                        let twice = |pair: &[billing::QuotedRate]| pair[0].from == pair[1].from;
                        assert!(!kept.answers.windows(2).any(twice), "{told}");
                        reached.0 += 1;
                        reached.1 += usize::from(said != before.0);
                    }
                }
            }
        }
    }
    assert!(reached.0 > 5_000 && reached.1 > 2_000, "{reached:?}");
}

#[test]
fn an_answer_is_for_the_seller_as_it_was() {
    let mut world = world("US-CA");
    keep(&mut world, "2026-01-01", &says(&CALIFORNIA));
    let changed = |change: fn(&mut billing::Seller)| {
        let mut world = world.clone();
        change(Arc::make_mut(&mut world.facts.seller));
        world
    };
    assert!(changed(|seller| seller.name = "Another name".to_owned()).try_plan(at("2026-01-01")).is_ok());
    let moved: [fn(&mut billing::Seller); 4] = [
        |seller| seller.address = vec!["1 Main St".to_owned()],
        |seller| seller.more.particulars.postcode = Some("10002".to_owned()),
        |seller| seller.tax_number = Some("12-3".to_owned()),
        |seller| {
            let place = place("US-CA");
            let registered =
                Registration { place, scheme: Scheme::Domestic, from: day("2020-01-01"), until: None };
            seller.more.tax.as_mut().expect("it has one").registrations.push(registered);
        },
    ];
    for change in moved {
        let moved = changed(change);
        assert!(refused(&moved, "2026-01-01").contains("before the seller's address, ids or registrations"));
        assert_ne!(question(&moved, "2026-01-01").sold_by, question(&world, "2026-01-01").sold_by);
    }
    // What was kept before sellers were noted is gone by.
    known(&mut world, |known| known.more.tax.quoted.as_mut().expect("it is kept").sold_by = None);
    assert!(world.try_plan(at("2026-01-01")).is_ok());
}

#[test]
fn what_cannot_be_is_not_kept() {
    let world = world("US-CA");
    let asked = question(&world, "2026-01-10");
    let part = |percent: &'static str| says(&[("CA State", "US-CA", percent)]);
    let many: Vec<_> = (0..9).map(|number| (format!("Tax {number}"), None, "1".to_owned())).collect();
    let long = "x".repeat(201);
    for (heard, words) in [
        (part("-1"), "from 0 to 100"),
        (part("100.5"), "from 0 to 100"),
        (part("1.1234567"), "6 digits"),
        (part("6,5"), "CA State"),
        (part("six"), "CA State"),
        (says(&[("CA State", "", "60"), ("LA County", "", "60")]), "from 0 to 100 together"),
        (says(&[("CA State", "", "1"), ("CA State", "", "2")]), "there twice"),
        (says(&[("", "", "1")]), "a name of 1 to 40"),
        (says(&[("CA State", "CA-QC", "1")]), "no part of US"),
        (says(&[("CA State", "US-CA:90001", "1")]), "no part of US"),
        (says(&[("CA State", "California", "1")]), "jurisdiction"),
        (RatesHeard { parts: many, ..says(&[]) }, "at most 8"),
        (RatesHeard { not_taxable: Some("no".to_owned()), ..part("1") }, "no parts"),
        (RatesHeard { not_taxable: Some(long.clone()), ..says(&[]) }, "a reason of 1 to 200"),
        (RatesHeard { reference: " ".to_owned(), ..part("1") }, "reference"),
        (RatesHeard { reference: long, ..part("1") }, "reference"),
        (RatesHeard { from: Some(day("2026-01-11")), ..part("1") }, "2026-01-10 was asked about"),
        (RatesHeard { valid_until: Some(day("2026-01-09")), ..part("1") }, "good until 2026-01-10 alone"),
    ] {
        let told = rates_after(None, &asked, (&heard, day("2026-01-10"))).expect_err(words);
        assert!(told.contains(words), "{words}: {told}");
    }
    let forever = RatesHeard { valid_until: Some(day("2099-12-31")), ..part("1") };
    let kept = rates_after(None, &asked, (&forever, day("2026-01-10"))).expect("it is kept");
    assert_eq!(kept.answers[0].good_until, day("2027-01-11"), "a year and a day at most");
}
