//! Changes end to end: previewed, held to a quote, recorded, withdrawn, handed over; billed and verified.

use std::collections::BTreeMap;

use billing::{Change, PauseOptions, PlanLayout, Status};
use calendar::{Instant, Zone};
use ids::SubscriptionId;
use money::Currency;
use operations::changes::{self, ChangeAsked, ChangePreview, ChangeRequest, Committed, CouponName, When};
use operations::once::Write;
use operations::refusal::{Code, Failed, Refusal};
use operations::subscriptions::{self, PreviewAsked};
use operations::{Proration, StoredAnswer};

use crate::world::{ENGINES, World, at, event, key, world};

const MORE: &str = r#"
format = 1

[[plans]]
key = "support"
name = "Support"
alignment = "calendar"
cadence = "month"
[plans.add_on]
plans = ["team"]
quantity_max = 2
[[plans.prices]]
key = "hours"
name = "Support hours"
model = "per_unit"
timing = "in_advance"
count = "support"
charges.EUR = { unit_price = "31.00" }

[[coupons]]
key = "half"
name = "Half price"
percent = "50"
lasts = "forever"
level = "line"
redemptions_max = 1
"#;

pub fn preview(world: &World, name: &str, requests: &[ChangeRequest]) -> ChangePreview {
    let id = world.subscriptions[name];
    world.operations.preview_change(world.environment, id, requests).unwrap()
}

pub fn commit(world: &World, name: &str, preview: &ChangePreview) -> Result<u16, Refusal> {
    let write = Write { environment: world.environment, operation: "test.commit", key: None };
    let render = |committed: &Committed| StoredAnswer {
        status: 201,
        body: committed.issued.iter().map(|issued| issued.number.clone()).collect::<Vec<_>>().join(" "),
    };
    let quote = (world.subscriptions[name], preview.quote.unwrap());
    match world.operations.commit_quote(&write, quote, render) {
        Ok(answered) => Ok(answered.answer.status),
        Err(Failed::Refused(refusal)) => Err(refusal),
        Err(other) => panic!("{other}"),
    }
}

fn record(world: &World, name: &str, requests: Vec<ChangeRequest>) -> Result<Status, Refusal> {
    let (environment, now, id) = (world.environment, world.now(), world.subscriptions[name]);
    let done = world
        .operations
        .store
        .write(move |act| changes::record(act, environment, id, &requests, now))
        .map_err(Failed::from);
    match done {
        Ok(view) => Ok(view.status),
        Err(Failed::Refused(refusal)) => Err(refusal),
        Err(other) => panic!("{other}"),
    }
}

fn now(asked: ChangeAsked) -> ChangeRequest {
    ChangeRequest::new(asked, When::Now)
}

fn seats(count: u64) -> ChangeRequest {
    now(ChangeAsked::Count { name: key("seats"), count })
}

fn totals(preview: &ChangePreview) -> Vec<String> {
    preview.today.iter().map(|planned| planned.document.total.to_string()).collect()
}

/// Net of everything issued of a subscription, in minor units.
fn net_of(world: &World, id: SubscriptionId) -> i64 {
    let rows = world.operations.documents(world.environment, &Default::default(), ("", 1000)).unwrap();
    rows.iter().filter(|row| row.subscription == Some(id)).map(|row| row.net.minor()).sum()
}

#[test]
fn a_quote_is_charged_exactly_while_usage_keeps_arriving() {
    for engine in ENGINES {
        let world = world(engine);
        world.advance("2024-02-10T00:00:00Z");
        let before = world.table();
        let shown = preview(&world, "ben", &[seats(15)]);
        assert_eq!(world.table(), before, "a preview issues nothing");
        world.send(&[event("ben", 1, at("2024-02-09T00:00:00Z").as_micros(), 100)]);
        assert_eq!(commit(&world, "ben", &shown), Ok(201));
        let after = world.table();
        assert_eq!(after.len(), before.len() + 1, "{after:?}");
        let issued = after.iter().find(|row| !before.contains(row)).unwrap();
        assert!(
            issued.ends_with(&format!("= {}", totals(&shown)[0])),
            "{issued} against {:?}",
            totals(&shown)
        );
        assert_eq!(world.advance("2024-02-10T00:00:00Z").issued, 0, "nothing is left to bill");
        assert_eq!(commit(&world, "ben", &shown).unwrap_err().code, Code::QuoteExpired);
        assert_eq!(world.verify(), Vec::<String>::new());
    }
}

#[test]
fn a_quote_whose_facts_moved_is_refused_and_nothing_is_done() {
    for engine in ENGINES {
        let world = world(engine);
        world.advance("2024-02-10T00:00:00Z");
        let shown = preview(&world, "ben", &[seats(15)]);
        world.set_seats("ben", 13, When::At(at("2024-02-09T00:00:00Z")));
        let before = world.table();
        assert_eq!(commit(&world, "ben", &shown).unwrap_err().code, Code::QuoteStale);
        assert_eq!(world.table(), before);
        let quote = (world.subscriptions["ben"], shown.quote.unwrap());
        let again = world.operations.preview_again(world.environment, quote).unwrap();
        assert_ne!(again.quote, shown.quote);
        assert_eq!(commit(&world, "ben", &again), Ok(201));
        world.advance("2024-02-10T00:30:00Z");
        let late = preview(&world, "ben", &[seats(16)]);
        world.advance("2024-02-10T02:00:00Z");
        assert_eq!(commit(&world, "ben", &late).unwrap_err().code, Code::QuoteExpired);
        assert_eq!(world.verify(), Vec::<String>::new());
    }
}

#[test]
fn a_withdrawn_change_leaves_nothing_behind() {
    for engine in ENGINES {
        let world = world(engine);
        world.advance("2024-02-10T00:00:00Z");
        let id = world.subscriptions["ben"];
        let before = net_of(&world, id);
        world.set_seats("ben", 20, When::Now);
        world.advance("2024-02-11T00:00:00Z");
        assert_ne!(net_of(&world, id), before);
        let view = world.operations.subscription(world.environment, id).unwrap();
        let changed =
            view.timeline.facts().iter().find(|fact| matches!(fact.change, Change::SetCount { .. }));
        let (environment, moment, change) = (world.environment, world.now(), changed.unwrap().id);
        world.act(move |act| changes::withdraw(act, environment, (id, change), moment));
        world.advance("2024-02-12T00:00:00Z");
        assert_eq!(net_of(&world, id), before, "change and withdrawal net to zero: {:?}", world.table());
        let again = world
            .operations
            .store
            .write(move |act| changes::withdraw(act, environment, (id, change), moment));
        assert!(
            matches!(again.map_err(Failed::from), Err(Failed::Refused(refusal)) if refusal.code == Code::NotFound)
        );
        assert_eq!(world.verify(), Vec::<String>::new());
    }
}

/// 12 seats stay owed beside 15 that are charged whole, and beside the 17 that these become.
#[test]
fn what_follows_a_change_charged_whole_verifies() {
    for engine in ENGINES {
        let world = world(engine);
        world.advance("2024-02-10T00:00:00Z");
        record(&world, "ben", vec![seats(15).prorated(Proration::Full)]).unwrap();
        world.advance("2024-02-20T00:00:00Z");
        record(&world, "ben", vec![seats(17).prorated(Proration::Prorate)]).unwrap();
        world.advance("2024-03-02T00:00:00Z");
        assert_eq!(world.verify(), Vec::<String>::new());
    }
}

/// A pause that is withdrawn after its period has ended is charged again as of its own instant, in the run and
/// when it is replayed.
#[test]
fn a_pause_withdrawn_in_the_next_period_verifies() {
    for engine in ENGINES {
        let world = world(engine);
        world.advance("2024-02-10T00:00:00Z");
        let id = world.subscriptions["ben"];
        let pause = ChangeAsked::Pause { options: PauseOptions::default() };
        let paused = now(pause).prorated(Proration::Prorate);
        record(&world, "ben", vec![paused]).unwrap();
        world.advance("2024-04-02T00:00:00Z");
        let view = world.operations.subscription(world.environment, id).unwrap();
        let mut facts = view.timeline.facts().iter();
        let pause = facts.find(|fact| matches!(fact.change, Change::Pause { .. })).unwrap().id;
        let (environment, moment) = (world.environment, world.now());
        world.act(move |act| changes::withdraw(act, environment, (id, pause), moment));
        world.advance("2024-04-03T00:00:00Z");
        assert_eq!(world.verify(), Vec::<String>::new());
    }
}

/// What was billed on a plan or an add-on is taken back although no fact of the timeline names it any more.
#[test]
fn a_withdrawn_attachment_that_was_billed_is_taken_back() {
    for engine in ENGINES {
        let world = world(engine);
        world.apply(MORE);
        world.advance("2024-02-10T00:00:00Z");
        let id = world.subscriptions["ben"];
        let before = net_of(&world, id);
        let attach = ChangeAsked::AttachAddOn { add_on: (key("support"), None), quantity: 1 };
        record(&world, "ben", vec![now(attach)]).unwrap();
        world.advance("2024-02-11T00:00:00Z");
        assert_ne!(net_of(&world, id), before);
        let view = world.operations.subscription(world.environment, id).unwrap();
        let mut facts = view.timeline.facts().iter();
        let attached = facts.find(|fact| matches!(fact.change, Change::AttachAddOn { .. })).unwrap().id;
        let (environment, moment) = (world.environment, world.now());
        world.act(move |act| changes::withdraw(act, environment, (id, attached), moment));
        world.advance("2024-02-12T00:00:00Z");
        assert_eq!(net_of(&world, id), before, "{:?}", world.table());
        world.advance("2024-04-02T00:00:00Z");
        assert_eq!(world.verify(), Vec::<String>::new());
    }
}

#[test]
fn pauses_add_ons_prices_and_coupons_are_billed_and_verify() {
    for engine in ENGINES {
        let world = world(engine);
        world.apply(MORE);
        world.advance("2024-03-01T00:00:00Z");
        let attach = |quantity| now(ChangeAsked::AttachAddOn { add_on: (key("support"), None), quantity });
        assert_eq!(record(&world, "anna", vec![attach(1)]).unwrap_err().code, Code::PlanMismatch);
        assert_eq!(record(&world, "ben", vec![attach(3)]).unwrap_err().code, Code::PlanMismatch);
        assert_eq!(record(&world, "ben", vec![attach(1)]), Ok(Status::PastDue));
        let coupon = ChangeAsked::ApplyDiscount { coupon: CouponName::Coupon(key("half")) };
        assert_eq!(record(&world, "ben", vec![now(coupon.clone())]), Ok(Status::PastDue));
        assert_eq!(record(&world, "anna", vec![now(coupon)]).unwrap_err().code, Code::CouponUsedUp);
        world.advance("2024-04-10T00:00:00Z");
        let pause = ChangeAsked::Pause { options: PauseOptions::default() };
        assert_eq!(record(&world, "ben", vec![now(pause.clone())]), Ok(Status::Paused));
        assert_eq!(record(&world, "ben", vec![now(pause)]).unwrap_err().code, Code::AlreadyPaused);
        world.advance("2024-05-20T00:00:00Z");
        assert_eq!(record(&world, "ben", vec![now(ChangeAsked::Resume)]), Ok(Status::PastDue));
        assert_eq!(record(&world, "ben", vec![now(ChangeAsked::Resume)]).unwrap_err().code, Code::NotPaused);
        let detach = now(ChangeAsked::DetachAddOn { add_on: key("support") });
        assert_eq!(record(&world, "ben", vec![detach]), Ok(Status::PastDue));
        world.advance("2024-07-02T00:00:00Z");
        assert_eq!(record(&world, "ben", vec![now(ChangeAsked::Cancel)]), Ok(Status::Cancelled));
        assert_eq!(
            record(&world, "ben", vec![now(ChangeAsked::Cancel)]).unwrap_err().code,
            Code::AlreadyCancelled
        );
        world.advance("2024-07-10T00:00:00Z");
        assert_eq!(
            record(&world, "ben", vec![now(ChangeAsked::Cancel)]).unwrap_err().code,
            Code::AlreadyCancelled
        );
        assert_eq!(record(&world, "ben", vec![now(ChangeAsked::Reactivate)]), Ok(Status::PastDue));
        let again = record(&world, "ben", vec![now(ChangeAsked::Reactivate)]).unwrap_err();
        assert_eq!(again.code, Code::NotCancelled);
        world.advance("2024-09-02T00:00:00Z");
        assert_eq!(world.verify(), Vec::<String>::new());
    }
}

#[test]
fn a_subscription_goes_over_to_another_customer_on_the_same_periods() {
    for engine in ENGINES {
        let world = world(engine);
        world.advance("2024-02-10T00:00:00Z");
        let (environment, moment, id) = (world.environment, world.now(), world.subscriptions["ben"]);
        let asked = changes::TransferAsked {
            to: world.customers["anna"],
            when: When::Now,
            terms: records::change_terms::TermsSaid::default(),
        };
        let refused = world.operations.store.write({
            let asked = asked.clone();
            move |act| changes::transfer(act, environment, id, &asked, moment)
        });
        match refused.map_err(Failed::from) {
            Ok(view) => {
                assert_eq!(view.row.customer, asked.to);
                world.advance("2024-04-02T00:00:00Z");
                let rows = world.operations.documents(environment, &Default::default(), ("", 1000)).unwrap();
                let dues: Vec<Instant> = rows
                    .iter()
                    .filter(|row| row.subscription == Some(view.row.id))
                    .map(|row| row.due)
                    .collect();
                let boundaries = ["2024-02-29T23:00:00Z", "2024-03-31T22:00:00Z"].map(at);
                assert!(boundaries.iter().all(|due| dues.contains(due)), "{dues:?}");
            }
            Err(Failed::Refused(refusal)) => assert_eq!(refusal.code, Code::MeterAlreadyPriced),
            Err(other) => panic!("{other}"),
        }
        assert_eq!(world.verify(), Vec::<String>::new());
    }
}

#[test]
fn a_subscription_is_previewed_without_a_customer() {
    for engine in ENGINES {
        let world = world(engine);
        let asked = subscriptions::Asked {
            customer: ids::CustomerId::from_bytes([0; 16]),
            plan: (key("team"), None),
            currency: Currency::EUR,
            zone: Zone::named("Europe/Berlin").unwrap(),
            start: at("2024-01-01T00:00:00Z"),
            alignment: None,
            counts: BTreeMap::from([(key("seats"), 12)]),
            subjects: Vec::new(),
            own_usage: false,
        };
        let preview = PreviewAsked { customer: None, seller: None, asked };
        let shown = world.operations.preview_new(world.environment, &preview).unwrap();
        assert!(shown.quote.is_none() && !shown.today.is_empty() && !shown.next.is_empty());
        let layout = PlanLayout::default();
        let other = now(ChangeAsked::Plan { plan: (key("nothing"), None), layout }).prorated(Proration::Full);
        let refused =
            world.operations.preview_change(world.environment, world.subscriptions["ben"], &[other]);
        assert!(matches!(refused, Err(Failed::Refused(refusal)) if refusal.code == Code::NotFound));
        let unknown = SubscriptionId::from_bytes([1; 16]);
        let refused = world.operations.preview_change(world.environment, unknown, &[seats(1)]);
        assert!(matches!(refused, Err(Failed::Refused(refusal)) if refusal.code == Code::NotFound));
    }
}
