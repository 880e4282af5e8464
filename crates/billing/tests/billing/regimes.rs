//! Tax regimes: rules answer by place and buyer what a document charges, and what it says of it.

use std::fmt::Write;
use std::sync::Arc;

use billing::{
    BillRefused, Conceded, Customer, CustomerTax, Particulars, TaxRefused, TaxRegime, TaxRow, VatIdCheck,
};
use calendar::CivilDate;
use ledger::Account;
use money::Percent;
use tax::{
    Certificate, Country, Exemption, IdStanding, OwnRate, Place, RateClass, Says, Supply, SupplyKind,
    Threshold, UncheckedId,
};

use crate::render;
use crate::testworld::*;

fn day(text: &str) -> CivilDate {
    CivilDate::parse(text).expect("a date")
}

fn place(text: &str) -> Place {
    Place::parse(text).expect("a place")
}

/// A seller in a place that sells electronic services, and its customer in another, billed 100.00 a month.
fn world(seller: &str, customer: &str) -> World {
    world_of(seller, customer, vec![fee("base", "100.00", "month")])
}

fn world_of(seller: &str, customer: &str, prices: Vec<pricing::Price>) -> World {
    let mut world = World::start(vec![plan(1, prices)], at("2026-01-01"), 0).seller(|books| {
        books.taxes.rows.clear();
        books.more.particulars = particulars(seller);
        books.more.tax = Some(Box::new(TaxRegime::of(SupplyKind::Digital)));
    });
    world.customer(|known| known.more.particulars = particulars(customer));
    world
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

impl World {
    fn customer(&mut self, change: impl FnOnce(&mut Customer)) {
        let known = Arc::make_mut(&mut self.facts.customer);
        known.version += 1;
        change(known);
    }

    fn regime(mut self, change: impl FnOnce(&mut TaxRegime)) -> World {
        let books = Arc::make_mut(&mut self.facts.seller);
        change(books.more.tax.as_mut().expect("a regime"));
        self
    }

    fn vat_id(&mut self, id: &str, standing: IdStanding) {
        self.customer(|known| {
            known.more.particulars.vat_id = Some(id.to_owned());
            let evidence = Some("VIES WAPIAAAAY1".to_owned());
            let check = VatIdCheck { vat_id: id.to_owned(), standing, on: day("2025-12-30"), evidence };
            known.more.tax.vat_id_check = Some(check);
        });
    }
}

/// Bills the first month and tells what was answered.
fn first(mut world: World) -> String {
    world.bill(at("2026-01-01"));
    told(&world)
}

fn told(world: &World) -> String {
    let mut text = String::new();
    for document in &world.issued {
        text += &render::document(document);
        for group in &document.taxes {
            let answer = &group.answer;
            let more = answer.more.as_ref().expect("rules answered");
            let provisional = if more.is_provisional { ", provisional" } else { "" };
            let category = &more.category_code;
            writeln!(text, "  {category} {} of {}{provisional}", more.rule, more.area).expect("a string");
            for (part, amount) in group.parts().expect("parts") {
                writeln!(text, "    {} {} %: {}", part.name, part.rate, amount.amount_text())
                    .expect("a string");
            }
            for words in more.exemption_code.iter().chain(&more.exemption_words) {
                writeln!(text, "    {words}").expect("a string");
            }
            writeln!(text, "    {}", answer.reason).expect("a string");
        }
    }
    text
}

#[test]
fn a_german_seller_by_who_buys() {
    let mut text = String::new();
    let mut tell = |what: &str, world: World| writeln!(text, "{what}\n{}", first(world)).expect("a string");
    tell("at home", world("DE", "DE"));
    let mut business = world("DE", "AT");
    business.vat_id("ATU36801500", IdStanding::Checked);
    tell("an Austrian business", business);
    let mut unchecked = world("DE", "AT");
    unchecked.customer(|known| known.more.particulars.vat_id = Some("ATU36801500".to_owned()));
    tell("one whose id nobody asked about", unchecked.clone());
    tell("which is believed", unchecked.regime(|regime| regime.unchecked_id = UncheckedId::Believe));
    tell("a French consumer", world("DE", "FR").regime(|regime| regime.threshold = Threshold::Passed));
    tell(
        "a French consumer below the threshold",
        world("DE", "FR").regime(|regime| regime.threshold = Threshold::Below),
    );
    let mut swiss = world("DE", "CH");
    swiss.customer(|known| known.more.tax.says = Says::Business);
    tell("a Swiss business", swiss);
    let words = Exemption { vatex: None, words: "Steuerfrei nach § 19 UStG".to_owned() };
    tell("a small business", world("DE", "DE").regime(|regime| regime.small_business = Some(words)));
    insta::assert_snapshot!(text);
}

/// Estonia took 22 % until 30 June 2025 and takes 24 % since: what was used before has the rate of before.
#[test]
fn what_was_supplied_before_a_rate_changed_has_the_rate_of_before() {
    let fee = |key: &str, timing| pricing::Price { timing, ..fee(key, "100.00", "month") };
    let prices = vec![fee("before", pricing::Timing::InArrears), fee("ahead", pricing::Timing::InAdvance)];
    let mut world = World::start(vec![plan(1, prices)], at("2025-06-01"), 0).seller(|books| {
        books.taxes.rows.clear();
        books.more.particulars = particulars("EE");
        books.more.tax = Some(Box::new(TaxRegime::of(SupplyKind::Digital)));
    });
    world.customer(|known| known.more.particulars = particulars("EE"));
    world.bill(at("2025-06-01"));
    world.bill(at("2025-07-01"));
    let rates = |place: usize| {
        let groups = world.issued[place].taxes.iter();
        groups.map(|group| format!("{} {}", group.answer.rate, group.net.amount_text())).collect::<Vec<_>>()
    };
    assert_eq!(rates(0), ["22 100.00"]);
    let mut july = rates(1);
    july.sort();
    assert_eq!(july, ["22 100.00", "24 100.00"], "June in arrears, and July in advance");
}

/// Credits that are taxed when they are used are bought without tax, and need no word of what they are for.
#[test]
fn credits_that_are_taxed_at_use_are_outside_of_the_scope() {
    let world = world("DE", "DE");
    let category = ids::CatalogKey::parse(billing::TAXED_AT_USE).unwrap();
    let answer =
        billing::tax_answer((&world.facts.seller, &world.facts.customer), &category, day("2026-01-01"));
    let answer = answer.unwrap();
    assert_eq!((answer.rate, answer.more.unwrap().category_code.as_str()), (Percent::ZERO, "O"));
}

/// Each document has the tax of its own day, and what is credited keeps that of its line.
#[test]
fn a_customer_that_moves() {
    let mut world = world("DE", "FR").regime(|regime| regime.threshold = Threshold::Passed);
    world.bill(at("2026-01-01"));
    world.customer(|known| known.more.particulars = particulars("ES:38001"));
    world.bill(at("2026-02-01"));
    world.customer(|known| known.more.particulars = particulars("DE"));
    let first = world.issued[0].id;
    world.concede(at("2026-02-02"), first, Conceded::Whole);
    world.bill(at("2026-03-01"));
    insta::assert_snapshot!(told(&world));
}

/// A credit note long after keeps the treatment of what it credits, also where rules have no answer any more.
#[test]
fn a_credit_note_after_the_vat_id_became_invalid() {
    let mut world = world("DE", "AT");
    world.vat_id("ATU36801500", IdStanding::Checked);
    world.bill(at("2026-01-01"));
    world.vat_id("ATU36801500", IdStanding::Invalid);
    world.cancel(at("2026-01-16"), billing::Proration::Prorate);
    world.bill(at("2026-01-16"));
    let [invoice, note] = world.issued.as_slice() else { panic!("an invoice and its credit note") };
    assert_eq!(invoice.taxes[0].answer, note.taxes[0].answer);
    assert_eq!((note.tax.minor(), note.taxes.len()), (0, 1));
    assert_eq!(note.taxes[0].answer.more.as_ref().map(|more| more.category_code.as_str()), Some("AE"));

    let mut gone = self::world("DE", "FR");
    gone.bill(at("2026-01-01"));
    gone.customer(|known| known.more.particulars.country = None);
    gone.cancel(at("2026-01-16"), billing::Proration::Prorate);
    gone.bill(at("2026-01-16"));
    assert_eq!(gone.issued[1].taxes[0].answer, gone.issued[0].taxes[0].answer);
}

/// A world whose plan writes 9.99 a month with tax.
fn told_with_tax(seller: &str, customer: &str) -> World {
    let mut plan = plan(1, vec![fee("base", "9.99", "month")]);
    plan.terms.prices_include_tax = true;
    let mut world = world(seller, customer);
    world.facts.plans.insert(plan.id, Arc::new(plan));
    world.regime(|regime| regime.threshold = Threshold::Passed)
}

/// The price is the same wherever it is bought; the seller has the less of it the higher the rate is there. Where no tax
/// is due it has all of it.
#[test]
fn a_price_that_includes_tax_is_the_same_for_all_who_buy() {
    let carved = |mut world: World| {
        world.bill(at("2026-01-01"));
        let document = &world.issued[0];
        let [group] = &document.taxes[..] else { panic!("one group, and not {:?}", document.taxes) };
        assert_eq!(document.total.minor(), 9_99, "{:?}", group.answer);
        assert!(group.answer.included);
        (group.answer.rate.to_string(), group.net.minor(), group.tax.minor())
    };
    let of = |rate: &str, net, tax| (rate.to_owned(), net, tax);
    assert_eq!(carved(told_with_tax("DE", "DE")), of("19", 8_39, 1_60));
    assert_eq!(carved(told_with_tax("DE", "HU")), of("27", 7_87, 2_12));
    assert_eq!(carved(told_with_tax("DE", "LU")), of("17", 8_54, 1_45));
    let mut business = told_with_tax("DE", "AT");
    business.vat_id("ATU36801500", IdStanding::Checked);
    assert_eq!(carved(business), of("0", 9_99, 0), "reverse charge");
    let mut swiss = told_with_tax("DE", "CH");
    swiss.customer(|known| known.more.tax.says = Says::Business);
    assert_eq!(carved(swiss), of("0", 9_99, 0), "outside the scope");
}

/// What is credited keeps the answer of its line, whatever the customer has become.
#[test]
fn a_customer_that_becomes_a_business_is_told_the_same_price() {
    let mut world = told_with_tax("DE", "AT");
    world.bill(at("2026-01-01"));
    world.vat_id("ATU36801500", IdStanding::Checked);
    world.bill(at("2026-02-01"));
    let first = world.issued[0].id;
    world.concede(at("2026-02-02"), first, Conceded::Whole);
    let told: Vec<_> =
        world.issued.iter().map(|one| (one.net.minor(), one.tax.minor(), one.total.minor())).collect();
    assert_eq!(told, [(832, 167, 999), (999, 0, 999), (-832, -167, -999)]);
}

/// 5 % and 9.975 % of Quebec are 14.975 of 114.975, rounded once; each has its part and its account.
#[test]
fn taxes_that_stack_are_carved_out_together() {
    let mut world = canadian();
    let mut plan = plan(1, vec![fee("base", "100.00", "month")]);
    plan.terms.prices_include_tax = true;
    world.facts.plans.insert(plan.id, Arc::new(plan));
    world.bill(at("2026-01-01"));
    let document = &world.issued[0];
    assert_eq!((document.net.minor(), document.tax.minor(), document.total.minor()), (86_98, 13_02, 100_00));
    let parts: Vec<(String, i64)> = document.taxes[0]
        .parts()
        .expect("parts")
        .into_iter()
        .map(|(part, amount)| (part.name, amount.minor()))
        .collect();
    assert_eq!(parts, [("GST".to_owned(), 4_35), ("QST".to_owned(), 8_67)]);
    let booked = |name: &str| {
        let account = Account::TaxPayable { name: name.to_owned() };
        world.trial_balance().balance_of(&account, world.facts.currency).expect("an amount").minor()
    };
    assert_eq!((booked("GST"), booked("QST")), (-4_35, -8_67));
}

fn canadian() -> World {
    canadian_with(vec![fee("base", "100.00", "month")])
}

/// Seller and buyer in Quebec, where 5 % and 9.975 % stack.
pub fn canadian_with(prices: Vec<pricing::Price>) -> World {
    let rate = |at: &str, name: &str, percent: &str| OwnRate {
        place: place(at),
        postcodes: String::new(),
        class: RateClass::Standard,
        name: name.to_owned(),
        from: day("2013-01-01"),
        rate: Percent::parse(percent).expect("a rate"),
    };
    world_of("CA-QC", "CA-QC", prices).regime(|regime| {
        regime.supply = SupplyKind::Service;
        regime.rates = vec![rate("CA", "GST", "5"), rate("CA-QC", "QST", "9.975")];
    })
}

/// The group is rounded once, and its parts sum to it, on the document as in the books.
#[test]
fn taxes_that_stack() {
    let mut world = canadian();
    world.bill(at("2026-01-01"));
    world.one_off(at("2026-01-20"), "Setup", 1, "0.10");
    world.bill(at("2026-02-01"));
    world.cancel(at("2026-02-11"), billing::Proration::Prorate);
    world.bill(at("2026-02-11"));
    insta::assert_snapshot!(told(&world));
    let book = world.trial_balance();
    let booked = |name: &str| {
        let account = Account::TaxPayable { name: name.to_owned() };
        book.balance_of(&account, world.facts.currency).expect("an amount").minor()
    };
    let charged: i64 = world.issued.iter().map(|document| document.tax.minor()).sum();
    assert_eq!(booked("GST") + booked("QST"), -charged);
}

/// A row of the seller's table is a rate of its own country, for its category alone.
#[test]
fn a_row_of_the_table_holds_at_home() {
    let row = |percent: &str| TaxRow {
        category: key("standard"),
        from: day("2020-01-01"),
        name: "MwSt".to_owned(),
        rate: Percent::parse(percent).expect("a rate"),
    };
    let with = |customer: &str| {
        world("DE", customer)
            .regime(|regime| regime.threshold = Threshold::Passed)
            .seller(|books| books.taxes.rows = vec![row("18")])
    };
    let rates = |world: World| {
        let mut world = world;
        world.bill(at("2026-01-01"));
        let answer = &world.issued[0].taxes[0].answer;
        (answer.name.clone(), answer.rate.to_string())
    };
    assert_eq!(rates(with("DE")), ("MwSt".to_owned(), "18".to_owned()));
    assert_eq!(rates(with("FR")), ("VAT FR".to_owned(), "20".to_owned()));
}

#[test]
fn a_certificate_exempts_while_it_holds() {
    let rate = OwnRate {
        place: place("US-NY"),
        postcodes: "100".to_owned(),
        class: RateClass::Standard,
        name: "Sales tax".to_owned(),
        from: day("2020-01-01"),
        rate: Percent::parse("8.875").expect("a rate"),
    };
    let mut world = world("US-NY", "US-NY:10001").regime(|regime| regime.rates = vec![rate]);
    world.customer(|known| {
        let (place, number) = (place("US-NY"), "ST-120 7781".to_owned());
        let certificate =
            Certificate { place, number, from: day("2026-01-01"), until: Some(day("2026-02-01")) };
        known.more.tax = CustomerTax { certificates: vec![certificate], ..CustomerTax::default() };
    });
    world.bill(at("2026-01-01"));
    world.bill(at("2026-02-01"));
    insta::assert_snapshot!(told(&world));
}

/// Two categories of one document, each by what is sold under it.
#[test]
fn categories_say_what_is_sold() {
    let mut book = fee("book", "50.00", "month");
    book.tax_category = key("e-books");
    let mut teaching = fee("teaching", "80.00", "month");
    teaching.tax_category = key("teaching");
    let mut parcel = fee("parcel", "20.00", "month");
    parcel.tax_category = key("goods");
    let mut world = world_of("DE", "DE", vec![book, teaching, parcel]).regime(|regime| {
        let reduced = Supply { kind: SupplyKind::Digital, class: RateClass::Reduced };
        let exemption = Exemption { vatex: None, words: "Steuerfrei nach § 4 Nr. 21 UStG".to_owned() };
        let exempt = Supply { kind: SupplyKind::Exempt(exemption), class: RateClass::Standard };
        regime.categories = [(key("e-books"), reduced), (key("teaching"), exempt)].into();
    });
    world.bill(at("2026-01-01"));
    insta::assert_snapshot!(told(&world));
}

/// Prices of two categories that are treated alike are rounded together: 19 % of 0.03 and 0.03 are 0.01, and not 0.02.
#[test]
fn one_treatment_is_rounded_once_whatever_its_categories() {
    let mut prices = vec![fee("base", "0.03", "month"), fee("more", "0.03", "month")];
    prices[1].tax_category = key("digital");
    let mut world = world_of("DE", "DE", prices);
    world.bill(at("2026-01-01"));
    let document = &world.issued[0];
    let [group] = &document.taxes[..] else { panic!("one group, and not {:?}", document.taxes) };
    assert_eq!((group.net.minor(), group.tax.minor(), document.total.minor()), (6, 1, 7));
}

#[test]
fn what_rules_cannot_answer_is_refused_by_name() {
    let refused = |world: World| match world.try_plan(at("2026-01-01")) {
        Err(BillRefused::Tax(refused)) => refused,
        other => panic!("{other:?}"),
    };
    let without = |whose: &str| {
        let mut world = world("DE", "FR");
        match whose {
            "seller" => Arc::make_mut(&mut world.facts.seller).more.particulars.country = None,
            _ => world.customer(|known| known.more.particulars.country = None),
        }
        refused(world)
    };
    assert!(matches!(without("seller"), TaxRefused::SellerWithoutCountry { .. }));
    assert!(matches!(without("customer"), TaxRefused::CountryUnknown { .. }));
    let mut strange = world("DE", "FR");
    strange.customer(|known| known.more.particulars.country = Some("QQ".to_owned()));
    assert!(matches!(refused(strange), TaxRefused::Place { .. }));
    let mut region = canadian();
    region.customer(|known| known.more.particulars.region = Some("Quebec and around".to_owned()));
    let told = refused(region);
    assert!(matches!(&told, TaxRefused::RegionUnknown { country: "Canada", .. }), "{told}");
    assert!(told.to_string().contains("\"Quebec and around\""), "{told}");
    let mut unmapped = fee("base", "100.00", "month");
    unmapped.tax_category = key("hosting");
    let told = refused(world_of("DE", "DE", vec![unmapped])).to_string();
    assert!(told.contains("tax category hosting; map it in the `categories`"), "{told}");
    let mut old = fee("base", "100.00", "month");
    old.tax_category = key("parking");
    let told = refused(world_of("DE", "DE", vec![old])).to_string();
    assert!(told.contains("no parking rate of Germany is known here"), "{told}");
    let home = Country::parse("DE").expect("a country");
    let regime = TaxRegime::of(SupplyKind::Digital);
    for category in regime.known_categories() {
        assert!(regime.supply_under(&category, home).is_some(), "{category} is known");
    }
}
