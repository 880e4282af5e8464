//! Providers of tax rates: an account that is refused without their word is asked about by itself, once, and billed.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use billing::{Customer, Particulars, RateProvider as Named, TaxRegime};
use calendar::Instant;
use ids::CatalogKey;
use operations::doctor::Check;
use operations::rates_waiting::RatesLook;
use operations::refusal::{Code, Failed};
use operations::tax_rates::{RateProviders, RatesOf};
use operations::{Operations, customers, sellers};
use ports::{Clock, RateProvider, RatesAnswer, RatesAsked, SaidPart, SaidRates};
use tax::{Country, SupplyKind};

use crate::world::{CATALOG, ENGINES, World, at, empty, key};

/// Says what it is told to, and 6 % where it is told nothing; remembers what it was asked.
#[derive(Default)]
pub struct Bridge {
    answers: Mutex<VecDeque<RatesAnswer>>,
    asked: Mutex<Vec<(String, String)>>,
}

impl Bridge {
    pub fn says(&self, answer: RatesAnswer) {
        self.answers.lock().unwrap().push_back(answer);
    }

    pub fn is_down(&self) {
        self.says(RatesAnswer::Unavailable { why: "503: it does not answer".to_owned() });
    }

    /// Region, category and day of each question.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().iter().map(|(what, _)| what.clone()).collect()
    }

    /// The ids of its questions.
    pub fn ids(&self) -> Vec<String> {
        self.asked.lock().unwrap().iter().map(|(_, id)| id.clone()).collect()
    }
}

fn six() -> RatesAnswer {
    let part = SaidPart { name: "State tax".to_owned(), jurisdiction: None, percent: "6".to_owned() };
    let (reference, parts) = ("tx-1".to_owned(), vec![part]);
    RatesAnswer::Said(SaidRates { reference, from: None, valid_until: None, parts, not_taxable: None })
}

impl RateProvider for Bridge {
    fn ask(&self, asked: &RatesAsked<'_>) -> RatesAnswer {
        assert!(!asked.is_live && asked.seller.country == Some("US") && asked.supply == "digital");
        let region = asked.buyer.region.unwrap_or("nowhere");
        let what = format!("{region} {} {}", asked.category, asked.on);
        self.asked.lock().unwrap().push((what, asked.id.to_owned()));
        self.answers.lock().unwrap().pop_front().unwrap_or_else(six)
    }
}

/// The wall's clock, which only a test moves.
pub struct Wall(AtomicI64);

impl Clock for Wall {
    fn now(&self) -> Instant {
        Instant::from_micros(self.0.load(Ordering::SeqCst))
    }
}

impl Wall {
    pub fn advance(&self, seconds: i64) {
        self.0.fetch_add(seconds * 1_000_000, Ordering::SeqCst);
    }
}

/// A seller in New York with a provider, and a customer in California on a plan of 29.00 a month from 31 January 2024.
pub fn taxed(engine: sql::Engine) -> (World, Arc<Bridge>, Arc<Wall>) {
    let (bridge, wall) =
        (Arc::new(Bridge::default()), Arc::new(Wall(AtomicI64::new(at("2026-01-01T12:00:00Z").as_micros()))));
    let mut world = empty(engine);
    let provider: Arc<dyn RateProvider> = bridge.clone();
    world.operations.rate_providers = RateProviders(Arc::new(BTreeMap::from([(key("bridge"), provider)])));
    world.operations.clock = wall.clone();
    world.begin(CATALOG);
    let (environment, seller, now) = (world.environment, world.seller, world.now());
    world.act(move |act| {
        sellers::amend(act, environment, (seller, now), |known| {
            let mut changed = known.clone();
            changed.taxes.rows.clear();
            changed.more.particulars = place("US", "NY");
            let countries = vec![Country::parse("US").unwrap()];
            let provider = Named { name: key("bridge"), countries, max_age_days: 15 };
            let regime = TaxRegime { provider: Some(provider), ..TaxRegime::of(SupplyKind::Digital) };
            changed.more.tax = Some(Box::new(regime));
            Ok(changed)
        })
    });
    world.subscribe("anna", "pro", "2024-01-31T09:30:00Z", 0);
    amend(&world, |known| known.more.particulars = place("US", "CA"));
    (world, bridge, wall)
}

pub fn place(country: &str, region: &str) -> Particulars {
    Particulars {
        country: Some(country.to_owned()),
        region: Some(region.to_owned()),
        ..Particulars::default()
    }
}

pub fn amend(world: &World, change: impl Fn(&mut Customer) + Send + 'static) {
    let (environment, id, now) = (world.environment, world.customers["anna"], world.now());
    world.act(move |act| {
        customers::amend(act, environment, (id, now), |known| {
            let mut changed = known.clone();
            change(&mut changed);
            Ok(changed)
        })
    });
}

/// Moves the clock and says why accounts were not billed.
pub fn run(world: &World, to: &str) -> Vec<String> {
    let report = world.operations.advance_clock(world.environment, at(to), &mut |_| {}).unwrap();
    report.failures.into_iter().map(|(_, why)| why).collect()
}

pub fn look(operations: &Operations, world: &World) -> RatesLook {
    operations.look_at_tax_rates(world.environment, &BTreeSet::new()).unwrap()
}

pub fn doctor(world: &World) -> Option<Check> {
    world.operations.doctor().unwrap().into_iter().find(|check| check.name == "tax_rates")
}

pub fn kept(look: RatesLook) -> (usize, usize, bool) {
    (look.kept, look.failures.len(), !look.away.is_empty())
}

pub fn standard() -> RatesOf {
    let category: CatalogKey = key("standard");
    RatesOf { category, on: None }
}

#[test]
fn who_is_refused_without_it_is_asked_about_once_and_billed() {
    for engine in ENGINES {
        let (world, bridge, _) = taxed(engine);
        assert_eq!(kept(look(&world.operations, &world)), (0, 0, false), "nobody waits");
        let told = run(&world, "2024-01-31T10:00:00Z");
        assert!(
            told[0].contains("bridge is to say the rate") && told[0].contains("farthing tax ask"),
            "{told:?}"
        );
        let preview = world.operations.preview(world.environment, world.subscriptions["anna"], None);
        match preview {
            Err(Failed::Refused(refusal)) => {
                assert_eq!(refusal.code, Code::TaxUndecided);
                assert!(refusal.message.contains("farthing tax ask"), "{refusal:?}");
            }
            other => panic!("{other:?}"),
        }
        let waits = doctor(&world).expect("the doctor tells it").message;
        assert!(waits.contains("1 customer waits") && waits.contains("2026-01-01T12:00:00Z"), "{waits}");
        assert!(waits.contains("bridge's of standard for 2024-01-31"), "{waits}");
        // Two servers look: one asks.
        let other = world.operations.clone();
        assert_eq!(kept(look(&world.operations, &world)), (1, 0, false));
        assert_eq!(kept(look(&other, &world)), (0, 0, false));
        assert_eq!(bridge.asked(), ["CA standard 2024-01-31"]);
        assert_eq!(doctor(&world), None);
        assert_eq!(run(&world, "2024-01-31T11:00:00Z"), [""; 0]);
        assert_eq!(world.table().len(), 1, "{:?}", world.table());
        let taxes = world.operations.explain(world.environment, "INV-1", None).unwrap().taxes;
        for words in ["State tax 6 % on 29.00 EUR: 1.74 EUR.", "bridge says State tax 6 %", "reference tx-1"]
        {
            assert!(taxes[0].contains(words), "{words}: {taxes:?}");
        }
        assert_eq!(world.verify(), [""; 0]);
        // After 15 days it has aged: asked again, and the past stands as it was.
        assert_eq!(run(&world, "2024-03-01T00:00:00Z").len(), 1);
        assert_eq!(kept(look(&world.operations, &world)), (1, 0, false));
        assert_eq!(run(&world, "2024-03-01T01:00:00Z"), [""; 0]);
        assert_eq!(world.table().len(), 2);
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn a_provider_that_is_down_is_asked_ever_more_seldom_and_what_has_aged_goes_on() {
    for engine in ENGINES {
        let (world, bridge, wall) = taxed(engine);
        run(&world, "2024-01-31T10:00:00Z");
        for seconds in [60, 120, 240] {
            bridge.is_down();
            // One alone may be the fault of what was asked.
            assert_eq!(kept(look(&world.operations, &world)), (0, 1, false));
            let before = bridge.asked().len();
            wall.advance(seconds - 1);
            assert_eq!(kept(look(&world.operations, &world)), (0, 0, false), "not yet");
            assert_eq!(bridge.asked().len(), before);
            wall.advance(1);
        }
        let told = doctor(&world).unwrap().message;
        assert!(told.contains("503: it does not answer"), "{told}");
        assert_eq!(kept(look(&world.operations, &world)), (1, 0, false));
        let ids = bridge.ids();
        assert!(ids.len() == 4 && ids.iter().all(|id| *id == ids[0]), "one question, one id: {ids:?}");
        assert_eq!(run(&world, "2024-01-31T11:00:00Z"), [""; 0]);
        // A month later nobody answers: billed provisionally, and asked on.
        assert_eq!(run(&world, "2024-03-01T00:00:00Z").len(), 1);
        bridge.is_down();
        assert_eq!(kept(look(&world.operations, &world)), (0, 1, false));
        assert_eq!(run(&world, "2024-03-01T01:00:00Z"), [""; 0]);
        let taxes = world.operations.explain(world.environment, "INV-2", None).unwrap().taxes;
        assert!(taxes[0].contains("it does not answer since 2024-03-01"), "{taxes:?}");
        assert!(doctor(&world).is_some(), "it waits on");
        wall.advance(3_600);
        assert_eq!(kept(look(&world.operations, &world)), (1, 0, false));
        assert_eq!((doctor(&world), world.verify()), (None, Vec::new()));
    }
}

#[test]
fn what_is_not_taken_waits_for_the_customer_to_change_and_what_is_not_wanted_any_more_goes() {
    for engine in ENGINES {
        let (world, bridge, wall) = taxed(engine);
        run(&world, "2024-01-31T10:00:00Z");
        bridge.says(RatesAnswer::Refused { why: "the address is not known".to_owned() });
        let refused = look(&world.operations, &world);
        assert!(refused.failures[0].1.contains("the address is not known"), "{refused:?}");
        assert!(refused.away.is_empty());
        wall.advance(3_600);
        assert_eq!(kept(look(&world.operations, &world)), (0, 0, false), "to ask it again changes nothing");
        amend(&world, |known| known.more.particulars = place("US", "TX"));
        assert_eq!(kept(look(&world.operations, &world)), (1, 0, false));
        assert_eq!(bridge.asked(), ["CA standard 2024-01-31", "TX standard 2024-01-31"]);
        // Who moves away from where the provider is asked waits for nothing.
        amend(&world, |known| known.more.particulars = place("US", "CA"));
        assert_eq!(run(&world, "2024-01-31T11:00:00Z").len(), 1);
        amend(&world, |known| known.more.particulars = place("DE", "BE"));
        assert_eq!(kept(look(&world.operations, &world)), (0, 0, false));
        assert_eq!((doctor(&world), bridge.asked().len()), (None, 2));
        // A server that does not know the provider leaves it to one that does.
        amend(&world, |known| known.more.particulars = place("US", "CA"));
        assert_eq!(run(&world, "2024-01-31T12:00:00Z").len(), 1);
        let other = Operations { rate_providers: RateProviders::default(), ..world.operations.clone() };
        assert_eq!(kept(look(&other, &world)), (0, 0, false));
        let told = other.doctor().unwrap().into_iter().find(|check| check.name == "tax_rates").unwrap();
        assert!(told.message.contains("[tax_providers.bridge]"), "{told:?}");
        assert_eq!(kept(look(&world.operations, &world)), (1, 0, false));
    }
}

#[test]
fn people_ask_too_and_are_refused_by_name() {
    let (world, bridge, _) = taxed(sql::Engine::Sqlite);
    let ask = |operations: &Operations, wanted: &RatesOf| {
        operations.ask_tax_rates(world.environment, ("anna", wanted))
    };
    let told = ask(&world.operations, &standard()).unwrap();
    assert_eq!((told.answer.from, told.unavailable), (told.on, None));
    assert_eq!(bridge.asked(), ["CA standard 2024-01-01"], "the environment's today");
    let refusal = |asked: Result<_, Failed>| match asked {
        Err(Failed::Refused(refusal)) => refusal,
        other => panic!("{other:?}"),
    };
    let other = Operations { rate_providers: RateProviders::default(), ..world.operations.clone() };
    let told = refusal(ask(&other, &standard()));
    assert_eq!((told.code, told.message.contains("[tax_providers.bridge]")), (Code::TaxRatesRefused, true));
    bridge.is_down();
    let wanted = RatesOf { category: key("reduced"), on: None };
    let told = refusal(ask(&world.operations, &wanted));
    assert_eq!((told.code, told.message.contains("503")), (Code::TaxRatesUnavailable, true));
    let zero = RatesOf { category: key("zero"), on: None };
    let told = refusal(ask(&world.operations, &zero));
    assert_eq!((told.code, told.message.contains("not taxed at a rate")), (Code::TaxRatesRefused, true));
    amend(&world, |known| known.more.particulars = place("DE", "BE"));
    let told = refusal(ask(&world.operations, &standard()));
    assert_eq!((told.code, told.message.contains("tax.provider")), (Code::TaxRatesRefused, true));
    // An answer that cannot be is no answer.
    amend(&world, |known| known.more.particulars = place("US", "TX"));
    let part = |percent: &str| {
        let (name, percent) = ("State tax".to_owned(), percent.to_owned());
        SaidPart { name, jurisdiction: Some("CA".to_owned()), percent }
    };
    let (reference, parts) = ("tx-2".to_owned(), vec![part("6")]);
    bridge.says(RatesAnswer::Said(SaidRates {
        reference,
        from: None,
        valid_until: None,
        parts,
        not_taxable: None,
    }));
    let told = refusal(ask(&world.operations, &standard()));
    assert_eq!((told.code, told.message.contains("no part of US")), (Code::TaxRatesUnavailable, true));
}
