//! The laws of the decision, over sellers, buyers and supplies of every kind.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::hash::{BuildHasher, RandomState};

use money::Percent;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseResult, TestRng, TestRunner};
use tax::{Answer, Certificate, Country, Rates, Rule, SupplyKind, Threshold, Treatment, Undecided, decide};

use crate::slow::{self, Asked, SPOTS, Spot};
use crate::world::{buyer, day, place, seller, supply};

/// What a law met on its way, so that a generator that stops reaching a case fails the test.
#[derive(Default)]
pub struct Reached(RefCell<BTreeMap<&'static str, u32>>);

impl Reached {
    pub fn count(&self, what: &'static str) {
        *self.0.borrow_mut().entry(what).or_default() += 1;
    }
}

/// Holds a law against many values from one printed seed (`LAW_SEED` repeats a run), and asks that each of the named
/// cases was met.
pub fn law<S: Strategy>(
    cases: u32,
    values: S,
    expected: &[&'static str],
    holds: impl Fn(S::Value, &Reached) -> TestCaseResult,
) where
    S::Value: Debug,
{
    let seed = match std::env::var("LAW_SEED") {
        Ok(text) => text.parse().expect("LAW_SEED is a whole number"),
        Err(_) => RandomState::new().hash_one(cases),
    };
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let reached = Reached::default();
    let outcome = TestRunner::new_with_rng(config, rng).run(&values, |value| holds(value, &reached));
    if let Err(broken) = outcome {
        panic!("LAW_SEED={seed}: {broken}");
    }
    println!("LAW_SEED={seed}: {:?}", reached.0.borrow());
    for case in expected {
        let counted = reached.0.borrow().get(case).copied().unwrap_or(0);
        assert!(counted > 0, "LAW_SEED={seed}: the case {case:?} was never met: {:?}", reached.0);
    }
}

fn spots() -> impl Strategy<Value = Spot> {
    prop::sample::select(&SPOTS[..])
}

/// An id of the buyer's place, of another, or none.
fn ids(of: Spot) -> impl Strategy<Value = Option<(&'static str, &'static str)>> {
    let numbers: Vec<&str> = SPOTS.iter().map(|spot| spot.id).filter(|id| !id.is_empty()).collect();
    let own = if of.id.is_empty() { numbers.clone() } else { vec![of.id] };
    let number = prop_oneof![4 => prop::sample::select(own), 1 => prop::sample::select(numbers)];
    let standing = prop::sample::select(vec!["checked", "checked", "provisional", "unchecked", "invalid"]);
    prop::option::of((number, standing))
}

fn asked() -> impl Strategy<Value = Asked> {
    let kinds = vec![
        "digital", "digital", "service", "service", "goods", "goods", "goods", "exempt", "zero", "outside",
    ];
    let flags = (any::<bool>(), prop::bool::weighted(0.2), prop::bool::weighted(0.15));
    let more = (prop::bool::weighted(0.15), any::<bool>(), prop::bool::weighted(0.3), 0_usize..2);
    let who = (spots(), spots()).prop_flat_map(|(seller, buyer)| (Just(seller), Just(buyer), ids(buyer)));
    let says = prop::sample::select(vec!["", "", "business", "consumer"]);
    (who, prop::sample::select(kinds), prop::option::weighted(0.3, spots()), says, flags, more).prop_map(
        |(
            (seller, buyer, id),
            supply,
            from,
            says,
            (below, small, also),
            (opted, believes, registered, day),
        )| {
            // Goods come from a country, and where that is the seller's, from the seller.
            let country = |spot: Spot| &spot.address[..2];
            let whole = |spot: &Spot| {
                spot.tax == country(*spot) && !["GB:BT11AA", "PT:9000-001"].contains(&spot.address)
            };
            let from = from.filter(|from| whole(from) && country(*from) != country(seller)).unwrap_or(seller);
            Asked {
                seller,
                buyer,
                supply,
                from,
                says,
                id,
                below,
                small,
                also,
                opted,
                believes,
                registered,
                day,
            }
        },
    )
}

const DAYS: [&str; 2] = ["2020-08-01", "2026-10-01"];

fn decided(asked: &Asked, on: &str) -> Result<Answer, Undecided> {
    let mut words = vec![asked.seller.address.to_owned()];
    let flags =
        [(asked.small, "small"), (asked.also, "also"), (asked.opted, "opted"), (asked.believes, "believes")];
    words.extend(flags.iter().filter(|(holds, _)| *holds).map(|(_, word)| (*word).to_owned()));
    if asked.registered {
        words.push(format!("+{}", asked.buyer.address));
    }
    let seller = seller(&words.join(" "));
    let id = asked.id.map_or(String::new(), |(id, standing)| format!(" {id}/{standing}"));
    let says = if asked.says.is_empty() { String::new() } else { format!(" {}", asked.says) };
    let buyer = buyer(&format!("{}{says}{id}", asked.buyer.address));
    let mut supply = supply(asked.supply, &seller);
    if let SupplyKind::Goods { from } = &mut supply.kind {
        *from = Country::parse(&asked.from.address[..2]).unwrap();
    }
    let threshold = if asked.below { Threshold::Below } else { Threshold::Passed };
    decide((&seller, &buyer), &supply, threshold, &Rates::default(), day(on))
}

fn written(answer: &Result<Answer, Undecided>) -> String {
    match answer {
        Err(_) => "refused".to_owned(),
        Ok(answer) if answer.treatment == Treatment::Charged => {
            let outside = match answer.area.name() {
                "Canary Islands" => " canaries",
                "Heligoland" => " heligoland",
                "Réunion" => " reunion",
                _ => "",
            };
            format!("charged {}{outside} {}", answer.area.country(), answer.rate)
        }
        Ok(answer) => answer.treatment.code().to_owned(),
    }
}

const REACHED: [&str; 8] =
    ["charged", "zero", "exempt", "reverse_charge", "intra_community", "export", "outside_scope", "refused"];

#[test]
fn the_slow_way_finds_the_same() {
    law(20_000, asked(), &REACHED, |asked, reached| {
        let found = written(&decided(&asked, DAYS[asked.day]));
        let word = found.split(' ').next().unwrap_or_default().to_owned();
        reached.count(REACHED.iter().find(|known| **known == word).expect("it is one of them"));
        prop_assert_eq!(found, slow::answer(&asked), "{:?}", asked);
        Ok(())
    });
}

#[test]
fn what_holds_of_every_answer() {
    let expected: Vec<&str> = Rule::all().map(Rule::code).chain(["provisional"]).collect();
    law(20_000, asked(), &expected, |asked, reached| {
        let Ok(answer) = decided(&asked, DAYS[asked.day]) else { return Ok(()) };
        reached.count(answer.rule.code());
        let treatment = answer.treatment;
        // The buyer owes, or acquires, only as a business that gave an id.
        if matches!(treatment, Treatment::ReverseCharge | Treatment::IntraCommunity) {
            prop_assert!(
                asked.says != "consumer" && asked.id.is_some_and(|(_, standing)| standing != "invalid")
            );
        }
        // Goods are exempt by an id of another state than theirs.
        if treatment == Treatment::IntraCommunity {
            prop_assert!(asked.id.is_some_and(|(id, _)| id[..2] != asked.from.id[..2]), "{:?}", asked);
        }
        // What rests on an id that nobody confirmed says so, and charges nothing.
        if answer.is_provisional {
            prop_assert!(asked.id.is_some_and(|(_, standing)| standing != "checked"));
            prop_assert!(treatment != Treatment::Charged);
            reached.count("provisional");
        }
        // A rate where tax is charged, and nowhere else; a reason where it is not.
        prop_assert_eq!(treatment == Treatment::Charged, !answer.rate.is_zero());
        prop_assert_eq!(treatment == Treatment::Charged, !answer.parts.is_empty());
        prop_assert_eq!(
            matches!(treatment, Treatment::Charged | Treatment::Zero),
            answer.exemption.is_none()
        );
        // Under one tax nothing else is asked.
        let same = if asked.supply == "goods" { asked.from.tax } else { asked.seller.tax } == asked.buyer.tax;
        let by_itself = matches!(asked.supply, "exempt" | "zero" | "outside");
        let domestic = matches!(answer.rule, Rule::Domestic | Rule::DomesticWithoutRate);
        prop_assert_eq!(same && !by_itself, domestic, "{:?}", asked);
        prop_assert!(answer.reason.ends_with('.') && !answer.reason.contains("  "), "{}", answer.reason);
        Ok(())
    });
}

/// Of a rate in parts, a certificate of a region takes away the taxes of that region alone.
#[test]
fn a_certificate_of_a_region_leaves_the_taxes_of_the_country() {
    let row = |at: &str, name: &str, percent: &str| tax::OwnRate {
        place: place(at),
        postcodes: String::new(),
        class: tax::RateClass::Standard,
        name: name.to_owned(),
        from: day("2013-01-01"),
        rate: Percent::parse(percent).unwrap(),
    };
    let rates = Rates::with(vec![row("CA", "GST", "5"), row("CA-QC", "QST", "9.975")]).unwrap();
    let answer = |at: &[&str]| {
        let seller = seller("CA-QC");
        let certificates = at.iter().map(|at| Certificate {
            place: place(at),
            number: format!("C-{at}"),
            from: day("2020-01-01"),
            until: None,
        });
        let buyer = tax::Buyer { certificates: certificates.collect(), ..buyer("CA-QC") };
        let supply = supply("service", &seller);
        decide((&seller, &buyer), &supply, Threshold::Unknown, &rates, day("2026-06-01")).unwrap()
    };
    assert_eq!(answer(&[]).rate.to_string(), "14.975");
    let some = answer(&["CA-QC"]);
    assert_eq!((some.treatment, some.rate.to_string().as_str()), (Treatment::Charged, "5"));
    assert!(some.reason.ends_with("Certificate C-CA-QC exempts the buyer from QST."), "{}", some.reason);
    assert_eq!(answer(&["CA-ON"]).rate.to_string(), "14.975");
    assert_eq!(answer(&["CA-QC", "CA"]).treatment, Treatment::Exempt);
    assert_eq!(answer(&["CA"]).treatment, Treatment::Exempt);
}

/// A seller that gave rates of one class is told that another is missing, and charges not nothing.
#[test]
fn a_class_without_a_row_is_no_zero() {
    let row = |class| tax::OwnRate {
        place: place("JP"),
        postcodes: String::new(),
        class,
        name: "JCT".to_owned(),
        from: day("2019-10-01"),
        rate: Percent::parse("10").unwrap(),
    };
    let rates = Rates::with(vec![row(tax::RateClass::Standard)]).unwrap();
    let seller = seller("JP");
    let answer = |class, on: &str| {
        let supply = tax::Supply { kind: SupplyKind::Service, class };
        decide((&seller, &buyer("JP")), &supply, Threshold::Unknown, &rates, day(on))
    };
    assert_eq!(answer(tax::RateClass::Standard, "2026-06-01").unwrap().rate.to_string(), "10");
    let missing = answer(tax::RateClass::Reduced, "2026-06-01").unwrap_err().to_string();
    assert!(missing.ends_with("But no rate is known for Japan: give one of your own."), "{missing}");
    assert_eq!(answer(tax::RateClass::Standard, "2019-09-30").unwrap().rule, Rule::DomesticWithoutRate);
}

/// Taxes of Spain that are no VAT have categories of their own.
#[test]
fn igic_and_ipsi_are_no_vat() {
    let answer = |at: &str, own: &str| {
        let row = tax::OwnRate {
            place: place(own),
            postcodes: String::new(),
            class: tax::RateClass::Standard,
            name: "local".to_owned(),
            from: day("2020-01-01"),
            rate: Percent::parse("7").unwrap(),
        };
        let seller = seller(at);
        let rates = Rates::with(vec![row]).unwrap();
        let supply = supply("service", &seller);
        decide((&seller, &buyer(at)), &supply, Threshold::Unknown, &rates, day("2026-06-01")).unwrap()
    };
    assert_eq!(answer("ES:38001", "ES:38001").category(), "L");
    assert_eq!(answer("ES:38001", "ES-CN").category(), "L");
    assert_eq!(answer("ES:51001", "ES-CE").category(), "M");
    assert_eq!(answer("ES:52001", "ES-ML").category(), "M");
    assert_eq!(answer("ES:28001", "ES").category(), "S");
    // Out of reach of the row of another.
    assert_eq!(answer("ES:38001", "ES:51001").category(), "O");
}

/// Without dated facts the day moves the rate and nothing else.
#[test]
fn the_day_matters_only_through_rates() {
    law(
        5_000,
        (asked(), 2020_i32..2030, 1_u8..13),
        &["alike", "other rate", "refused"],
        |(asked, year, month), reached| {
            let asked = Asked { opted: false, registered: false, ..asked };
            let other = format!("{year}-{month:02}-01");
            let (one, two) = match (decided(&asked, "2026-10-01"), decided(&asked, &other)) {
                (Ok(one), Ok(two)) => (one, two),
                (one, two) => {
                    prop_assert_eq!(one.is_err(), two.is_err(), "{:?}", asked);
                    reached.count("refused");
                    return Ok(());
                }
            };
            let what =
                |answer: &Answer| (answer.treatment, answer.rule, answer.area, answer.exemption.clone());
            prop_assert_eq!(what(&one), what(&two));
            reached.count(if one.rate == two.rate { "alike" } else { "other rate" });
            Ok(())
        },
    );
}

#[test]
fn a_certificate_exempts_where_tax_would_be_charged_and_nowhere_else() {
    let certificate = |at: &str| Certificate {
        place: place(at),
        number: "R-77".to_owned(),
        from: day("2026-01-01"),
        until: Some(day("2027-01-01")),
    };
    let own = tax::OwnRate {
        place: place("US-NY"),
        postcodes: String::new(),
        class: tax::RateClass::Standard,
        name: "NY".to_owned(),
        from: day("2020-01-01"),
        rate: Percent::parse("4").unwrap(),
    };
    let rates = Rates::with(vec![own]).unwrap();
    let answer = |buying: &str, certificates: Vec<Certificate>, on: &str| {
        let seller = seller("US");
        let buyer = tax::Buyer { certificates, ..buyer(buying) };
        decide((&seller, &buyer), &supply("digital", &seller), Threshold::Unknown, &rates, day(on)).unwrap()
    };
    let treatment = |certificates, on: &str| answer("US-NY", certificates, on).treatment;
    assert_eq!(treatment(vec![], "2026-06-01"), Treatment::Charged);
    assert_eq!(treatment(vec![certificate("US-NY")], "2026-06-01"), Treatment::Exempt);
    assert_eq!(treatment(vec![certificate("US")], "2026-06-01"), Treatment::Exempt);
    assert_eq!(treatment(vec![certificate("US-NJ")], "2026-06-01"), Treatment::Charged);
    assert_eq!(treatment(vec![certificate("US-NY")], "2025-12-31"), Treatment::Charged);
    assert_eq!(treatment(vec![certificate("US-NY")], "2027-01-01"), Treatment::Charged);
    let exempt = answer("US-NY", vec![certificate("US-NY")], "2026-06-01");
    assert_eq!(exempt.exemption.unwrap().words, "Exempt by certificate R-77");
    assert!(exempt.reason.ends_with("Certificate R-77 exempts the buyer from tax in the United States."));
    // No rate of where it is: nothing is charged that a certificate could take away.
    assert_eq!(answer("US-TX", vec![certificate("US")], "2026-06-01").treatment, Treatment::OutsideScope);
    assert_eq!(answer("US-TX", vec![], "2026-06-01").rule, Rule::DomesticWithoutRate);
}
