//! Waiting for rates of tax: what is one document waits as a whole, nobody keeps others from being asked, what changes is asked
//! anew, and waits end.

use std::collections::BTreeSet;
use std::sync::Arc;

use billing::{Customer, CustomerMore, Seller};
use calendar::{CivilDate, Zone};
use ids::CatalogKey;
use money::Currency;
use operations::changes::{ChangeAsked, When};
use operations::once::Write;
use operations::rates_waiting::RATES_ASKED_A_LOOK_MAX;
use operations::refusal::{Code, Failed};
use operations::tax_rates::{RateProviders, RatesOf};
use operations::{StoredAnswer, customers, manual_invoices, sellers, subscriptions};
use ports::{RateProvider, RatesAnswer};

use crate::manual::{asked, written};
use crate::quoted_rates::{Bridge, amend, doctor, kept, look, place, run, taxed};
use crate::world::{ENGINES, World, at, customer, key};

const EXTRA: &str = r#"
format = 1

[[plans]]
key = "extra"
name = "Extra"
alignment = "anniversary"
cadence = "month"

[[plans.prices]]
key = "base"
name = "Extra"
model = "flat"
timing = "in_advance"
tax_category = "reduced"
charges.EUR = { amount = "10.00" }
"#;

fn amend_seller(world: &World, change: impl Fn(&mut Seller) + Send + 'static) {
    let (environment, id, now) = (world.environment, world.seller, world.now());
    world.act(move |act| {
        sellers::amend(act, environment, (id, now), |known| {
            let mut changed = known.clone();
            change(&mut changed);
            Ok(changed)
        })
    });
}

/// A second subscription of anna's, of another tax category.
fn subscribe_extra(world: &mut World) {
    world.apply(EXTRA);
    let (environment, now, customer) = (world.environment, world.now(), world.customers["anna"]);
    let asked = subscriptions::Asked {
        customer,
        plan: (key("extra"), None),
        currency: Currency::EUR,
        zone: Zone::named("Europe/Berlin").unwrap(),
        start: at("2024-01-31T09:30:00Z"),
        alignment: None,
        counts: Default::default(),
        subjects: Vec::new(),
        own_usage: false,
    };
    world.act(move |act| subscriptions::create(act, environment, &asked, now));
}

/// Another customer in California on the same plan.
fn subscribe(world: &mut World, name: &'static str) {
    world.subscribe(name, "pro", "2024-01-31T09:30:00Z", 0);
    let (environment, id, now) = (world.environment, world.customers[name], world.now());
    world.act(move |act| {
        customers::amend(act, environment, (id, now), |known| {
            let mut changed = known.clone();
            changed.more.particulars = place("US", "CA");
            Ok(changed)
        })
    });
}

fn unread() -> RatesAnswer {
    RatesAnswer::Unread { why: "the answer is not taken: percent is a number".to_owned() }
}

#[test]
fn what_is_one_document_waits_for_a_rate_as_a_whole() {
    for engine in ENGINES {
        for together in [true, false] {
            let (mut world, bridge, _) = taxed(engine);
            subscribe_extra(&mut world);
            amend(&world, move |known| known.more.invoices_together = together);
            let on = CivilDate::new(2024, 1, 31).unwrap();
            let wanted = RatesOf { category: key("standard"), on: Some(on) };
            world.operations.ask_tax_rates(world.environment, ("anna", &wanted)).unwrap();
            let told = run(&world, "2024-01-31T10:00:00Z");
            // Apart, who has its rate is billed.
            let (waiting, issued) = if together { (2, 0) } else { (1, 1) };
            assert_eq!((told.len(), world.table().len()), (waiting, issued), "{told:?} {:?}", world.table());
            assert!(told.iter().all(|why| why.contains("category reduced")), "{told:?}");
            assert_eq!(kept(look(&world.operations, &world)), (1, 0, false));
            assert_eq!(bridge.asked().last().map(String::as_str), Some("CA reduced 2024-01-31"));
            assert_eq!(run(&world, "2024-01-31T11:00:00Z"), [""; 0]);
            assert_eq!(world.table().len(), if together { 1 } else { 2 }, "{:?}", world.table());
            assert_eq!(world.verify(), [""; 0]);
        }
    }
}

#[test]
fn whose_question_always_fails_keeps_nobody_from_being_asked() {
    for engine in ENGINES {
        let (mut world, bridge, wall) = taxed(engine);
        for name in ["ben", "cleo", "dora"] {
            subscribe(&mut world, name);
        }
        assert_eq!(run(&world, "2024-01-31T10:00:00Z").len(), 4);
        // What cannot be read is of its question alone, and so is one without an answer.
        bridge.says(unread());
        bridge.is_down();
        bridge.says(unread());
        assert_eq!(kept(look(&world.operations, &world)), (1, 3, false));
        assert_eq!(kept(look(&world.operations, &world)), (0, 0, false), "it is nobody's turn");
        wall.advance(60);
        // Two in a row without an answer: it is left alone.
        bridge.is_down();
        bridge.is_down();
        assert_eq!(kept(look(&world.operations, &world)), (0, 2, true));
        // Who waits longer is the next, though others failed before.
        assert_eq!(kept(look(&world.operations, &world)), (1, 0, false));
        wall.advance(120);
        assert_eq!(kept(look(&world.operations, &world)), (2, 0, false));
        assert_eq!(doctor(&world), None);
    }
}

#[test]
fn each_provider_rests_by_itself_and_takes_nobodys_turn() {
    let (mut world, bridge, _) = taxed(sql::Engine::Sqlite);
    let other = Arc::new(Bridge::default());
    let known: [(CatalogKey, Arc<dyn RateProvider>); 2] =
        [(key("another"), other.clone()), (key("bridge"), bridge.clone())];
    world.operations.rate_providers = RateProviders(Arc::new(known.into()));
    for name in ["ben", "cleo", "dora"] {
        subscribe(&mut world, name);
    }
    run(&world, "2024-01-31T10:00:00Z");
    let rests = |resting: &[&str]| {
        let resting: BTreeSet<CatalogKey> = resting.iter().map(|name| key(name)).collect();
        world.operations.look_at_tax_rates(world.environment, &resting).unwrap()
    };
    assert_eq!(kept(rests(&["bridge"])), (0, 0, false), "it rests");
    // Its seller's word is another's now, which is asked what was not asked yet.
    amend_seller(&world, |seller| {
        seller.more.tax.as_mut().unwrap().provider.as_mut().unwrap().name = key("another");
    });
    other.is_down();
    other.is_down();
    let away = rests(&["bridge"]);
    assert_eq!(away.away, BTreeSet::from([key("another")]));
    assert_eq!((away.kept, away.failures.len()), (0, 2));
    assert_eq!(kept(rests(&["another"])), (0, 0, false));
    assert_eq!(kept(rests(&[])), (2, 0, false));
    assert_eq!((bridge.asked().len(), other.asked().len()), (0, 4));
    const { assert!(RATES_ASKED_A_LOOK_MAX > 4) };
}

#[test]
fn what_is_asked_of_another_seller_is_another_question() {
    for engine in ENGINES {
        let (world, bridge, _) = taxed(engine);
        run(&world, "2024-01-31T10:00:00Z");
        bridge.says(RatesAnswer::Refused { why: "no such seller".to_owned() });
        assert_eq!(kept(look(&world.operations, &world)), (0, 1, false));
        // What is of no question changes nothing.
        amend_seller(&world, |seller| seller.more.terms = Some("Thank you".to_owned()));
        assert_eq!(kept(look(&world.operations, &world)), (0, 0, false));
        amend_seller(&world, |seller| seller.more.particulars.postcode = Some("10001".to_owned()));
        assert_eq!(kept(look(&world.operations, &world)), (1, 0, false));
        assert_eq!(run(&world, "2024-01-31T11:00:00Z"), [""; 0]);
        // What was answered is asked anew, too.
        amend_seller(&world, |seller| seller.tax_number = Some("12-3456789".to_owned()));
        assert!(
            run(&world, "2024-02-29T10:00:00Z")[0]
                .contains("before the seller's address, ids or registrations")
        );
        assert_eq!(kept(look(&world.operations, &world)), (1, 0, false));
        assert_eq!(run(&world, "2024-02-29T11:00:00Z"), [""; 0]);
        let ids: BTreeSet<String> = bridge.ids().into_iter().collect();
        assert_eq!((bridge.ids().len(), ids.len()), (3, 3), "{:?}", bridge.asked());
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn a_wait_ends_when_nothing_asks_for_it() {
    for engine in ENGINES {
        let (mut world, bridge, wall) = taxed(engine);
        subscribe(&mut world, "ben");
        assert_eq!(run(&world, "2024-01-31T10:00:00Z").len(), 2);
        for _ in 0..2 {
            bridge.says(RatesAnswer::Refused { why: "no such street".to_owned() });
        }
        assert_eq!(kept(look(&world.operations, &world)), (0, 2, false));
        // One is cancelled from its first day on, and another pays for the other.
        let start = When::At(at("2024-01-31T09:30:00Z"));
        world.change("anna", ChangeAsked::Cancel, start);
        assert_eq!(run(&world, "2024-01-31T11:00:00Z").len(), 1);
        let payer = world.customer("pays");
        let (environment, ben, now) = (world.environment, world.customers["ben"], world.now());
        world.act(move |act| {
            customers::amend(act, environment, (ben, now), |known| {
                let more = CustomerMore { payer: Some(payer), ..known.more.clone() };
                Ok(Customer { more, ..known.clone() })
            })
        });
        wall.advance(2 * 86_400);
        let before = bridge.asked().len();
        assert_eq!(kept(look(&world.operations, &world)), (0, 0, false));
        assert_eq!((doctor(&world), bridge.asked().len()), (None, before));
    }
}

#[test]
fn who_writes_an_invoice_or_looks_ahead_has_it_asked() {
    for engine in ENGINES {
        let (mut world, bridge, wall) = taxed(engine);
        world.customer("dora");
        let (environment, dora, now) = (world.environment, world.customers["dora"], world.now());
        world.act(move |act| {
            customers::amend(act, environment, (dora, now), |_| {
                let mut changed = customer("dora");
                changed.more.particulars = place("US", "TX");
                Ok(Customer { id: dora, ..changed })
            })
        });
        let draft = asked(&world, "dora", written());
        let write = || {
            let (operations, draft) = (world.operations.clone(), draft.clone());
            let by = Write { environment, operation: "test", key: Some(("k".to_owned(), [7; 32])) };
            let act =
                move |act: &mut store::Act<'_>| manual_invoices::write(act, &operations, environment, &draft);
            world.operations.once(&by, act, |_| StoredAnswer { status: 201, body: String::new() })
        };
        let refusal = |came: Result<_, Failed>| match came {
            Err(Failed::Refused(refusal)) => refusal,
            other => panic!("{other:?}"),
        };
        let told = refusal(write());
        assert_eq!(told.code, Code::TaxUndecided);
        assert!(
            told.message.contains("try again in a moment") && told.message.contains("tax ask"),
            "{told:?}"
        );
        bridge.says(RatesAnswer::Refused { why: "no such street".to_owned() });
        assert_eq!(kept(look(&world.operations, &world)), (0, 1, false));
        let told = refusal(write());
        assert!(
            told.message.contains("the last time in vain") && told.message.contains("no such street"),
            "{told:?}"
        );
        wall.advance(86_400 - 1);
        assert_eq!(kept(look(&world.operations, &world)), (0, 0, false));
        // A day later nobody waits any more; who tries again is asked about again, under the same key.
        wall.advance(1);
        assert_eq!(kept(look(&world.operations, &world)), (0, 0, false));
        assert_eq!(doctor(&world), None);
        refusal(write());
        assert_eq!(kept(look(&world.operations, &world)), (1, 0, false));
        write().unwrap();
        assert_eq!(bridge.asked(), ["TX standard 2024-01-01"; 2]);

        // A preview has it asked as well.
        assert!(
            world
                .operations
                .preview(environment, world.subscriptions["anna"], Some(at("2024-01-31T10:00:00Z")))
                .is_err()
        );
        assert_eq!(kept(look(&world.operations, &world)), (1, 0, false));
        assert_eq!(bridge.asked().last().map(String::as_str), Some("CA standard 2024-01-31"));
        let shown = world.operations.preview(
            environment,
            world.subscriptions["anna"],
            Some(at("2024-01-31T10:00:00Z")),
        );
        assert_eq!(shown.unwrap().documents.len(), 1);
        // A day that has not come is asked about for a day at most.
        let subscription = world.subscriptions["anna"];
        assert!(
            world.operations.preview(environment, subscription, Some(at("2024-06-30T10:00:00Z"))).is_err()
        );
        bridge.says(RatesAnswer::Refused { why: "no rates are known of then".to_owned() });
        assert_eq!(kept(look(&world.operations, &world)), (0, 1, false));
        assert!(doctor(&world).is_some());
        wall.advance(86_400);
        assert_eq!((kept(look(&world.operations, &world)), doctor(&world)), ((0, 0, false), None));
    }
}
