//! Usage pooled over children by contract, end to end on both engines: billed, explained, verified, previewed.

#![allow(clippy::inconsistent_digit_grouping, reason = "cents are set apart: 31_00 is 31.00")]

use billing::{Contract, Customer, CustomerMore, Renewal};
use ids::CustomerId;
use money::Currency;
use operations::changes::{ChangeAsked, ChangeRequest, Committed, When};
use operations::contracts::{self, ContractView};
use operations::once::Write;
use operations::{Code, Failed, Refusal, StoredAnswer, customers};
use pricing::UsageEvent;
use sql::Engine;

use crate::world::{ENGINES, World, at, empty, event, key};

const CATALOG: &str = r#"
format = 1

[[meters]]
key = "calls"
event_type = "api.call"
aggregation = "sum"
value = "calls"

[[plans]]
key = "shared"
alignment = "calendar"
cadence = "month"
[[plans.prices]]
key = "fee"
model = "flat"
timing = "in_advance"
charges.EUR = { amount = "10.00" }
[[plans.prices]]
key = "calls"
model = "per_unit"
meter = "calls"
allowance = "1000"
charges.EUR = { unit_price = "1.00" }

[[plans]]
key = "ahead"
alignment = "calendar"
cadence = "month"
[[plans.prices]]
key = "eager"
model = "per_unit"
meter = "calls"
timing = "in_advance"
charges.EUR = { unit_price = "0.01" }
"#;

const BEGIN: &str = "2023-12-31T23:00:00Z";

/// ben pays for anna and cleo; all three are on the shared plan from the beginning of 2024.
fn begun(engine: Engine, together: bool) -> World {
    let mut world = empty(engine);
    world.begin(CATALOG);
    for name in ["anna", "ben", "cleo"] {
        world.subscribe(name, "shared", BEGIN, 0);
    }
    let ben = world.customers["ben"];
    known(&world, "ben", CustomerMore { invoices_together: together, ..CustomerMore::default() });
    for name in ["anna", "cleo"] {
        paid_by(&world, name, Some(ben));
    }
    world
}

fn known(world: &World, name: &str, more: CustomerMore) {
    let (environment, id, now) = (world.environment, world.customers[name], world.now());
    world.act(move |act| {
        let change = |known: &Customer| Ok(Customer { more: more.clone(), ..known.clone() });
        customers::amend(act, environment, (id, now), change)
    });
}

fn paid_by(world: &World, name: &str, payer: Option<CustomerId>) {
    known(world, name, CustomerMore { payer, ..CustomerMore::default() });
}

fn pooling(world: &World, prices: &[&str]) -> Contract {
    Contract {
        id: contracts::new_id(world.now(), [3; 10]),
        name: "Frame".to_owned(),
        currency: Currency::EUR,
        starts: at(BEGIN),
        ends: at("2024-12-31T23:00:00Z"),
        renewal: Renewal::Ends,
        terminated: None,
        commitments: Vec::new(),
        pooled: prices.iter().map(|price| key(price)).collect(),
    }
}

fn create(world: &World, contract: &Contract) -> Result<ContractView, Failed> {
    let (environment, now, contract) = (world.environment, world.now(), contract.clone());
    let ben = world.customers["ben"];
    let act = move |act: &mut store::Act<'_>| contracts::create(act, environment, (ben, &contract), now);
    Ok(world.operations.store.write(act)?)
}

fn replace(world: &World, contract: &Contract) -> Result<ContractView, Failed> {
    let (environment, now, contract) = (world.environment, world.now(), contract.clone());
    let act = move |act: &mut store::Act<'_>| contracts::replace(act, environment, &contract, now);
    Ok(world.operations.store.write(act)?)
}

#[track_caller]
fn refused(answer: Result<ContractView, Failed>) -> Refusal {
    match answer {
        Err(Failed::Refused(refusal)) => refusal,
        other => panic!("refused: {other:?}"),
    }
}

fn called(name: &str, number: u32, when: &str, calls: i64) -> UsageEvent {
    event(name, number, at(when).as_micros(), calls)
}

/// Cents of every usage line of a subscription, by month of service.
fn usage(world: &World, name: &str, month: &str) -> i64 {
    let rows = world.operations.documents(world.environment, &Default::default(), ("", 1000)).unwrap();
    let mut sum = 0;
    for row in rows {
        let (_, content) = world.operations.document(world.environment, &row.number).unwrap();
        let document = records::document::decode(&content).unwrap().document;
        let own = document.lines.iter().filter(|line| line.subscription == Some(world.subscriptions[name]));
        let own = own.filter(|line| line.kind == billing::LineKind::Usage && line.full.start() == at(month));
        sum += own.map(|line| line.amount.minor()).sum::<i64>();
    }
    sum
}

fn shares(world: &World, month: &str) -> [i64; 3] {
    ["anna", "ben", "cleo"].map(|name| usage(world, name, month))
}

fn run_again(world: &World) {
    let report = world.operations.bill_through(world.environment, world.now(), &mut |_| {}).unwrap();
    assert_eq!(report.failures, []);
}

#[track_caller]
fn clean(world: &World) {
    assert_eq!(world.verify(), [""; 0]);
}

#[test]
fn usage_is_pooled_shared_corrected_and_explained() {
    for engine in ENGINES {
        for together in [false, true] {
            let world = begun(engine, together);
            create(&world, &pooling(&world, &["calls"])).unwrap();
            world.send(&[
                called("anna", 1, "2024-01-05T00:00:00Z", 600),
                called("cleo", 1, "2024-01-20T00:00:00Z", 600),
            ]);
            world.advance("2024-02-05T00:00:00Z");
            clean(&world);
            // 1,200 less 1,000 at 1.00; alone nobody would pay.
            assert_eq!(shares(&world, BEGIN), [100_00, 0, 100_00]);
            let documents = world.table().len();
            assert_eq!(documents, if together { 2 } else { 6 }, "{:?}", world.table());

            // Late usage of one moves what all owe; who has no bill of its own to come is woken all the same.
            world.send(&[called("cleo", 2, "2024-01-25T00:00:00Z", 600)]);
            run_again(&world);
            clean(&world);
            world.advance("2024-03-05T00:00:00Z");
            clean(&world);
            assert_eq!(shares(&world, BEGIN), [266_67, 0, 533_33]);
            world.send(&[called("ben", 1, "2024-01-01T00:00:00Z", 200)]);
            world.advance("2024-04-05T00:00:00Z");
            clean(&world);
            assert_eq!(shares(&world, BEGIN), [300_00, 100_00, 600_00]);

            let rows =
                world.operations.documents(world.environment, &Default::default(), ("", 1000)).unwrap();
            let explained = rows.iter().flat_map(|row| {
                world.operations.explain(world.environment, &row.number, None).unwrap().lines
            });
            let words: Vec<String> = explained.flat_map(|line| line.words).collect();
            let said = |text: &str| words.iter().any(|row| row.contains(text));
            assert!(said("3 parts used 1,200 together, this one 600"), "{words:#?}");
            assert!(said("shared by quantity, 600 of 1,200 have 100.00 EUR of 200.00 EUR"), "{words:#?}");
        }
    }
}

#[test]
fn members_come_and_go_and_contracts_change() {
    for engine in ENGINES {
        let mut world = begun(engine, false);
        let agreed = pooling(&world, &["calls"]);
        create(&world, &agreed).unwrap();
        world.advance("2024-01-11T00:00:00Z");
        world.send(&[
            called("anna", 1, "2024-01-05T00:00:00Z", 900),
            called("cleo", 1, "2024-01-10T00:00:00Z", 600),
        ]);
        world.change("anna", ChangeAsked::Cancel, When::Now);
        world.subscribe("dora", "shared", "2024-01-15T23:00:00Z", 0);
        paid_by(&world, "dora", Some(world.customers["ben"]));
        world.advance("2024-01-20T00:00:00Z");
        clean(&world);
        assert_eq!(usage(&world, "anna", BEGIN), 0, "who has left waits for the others");
        world.send(&[called("dora", 1, "2024-01-19T00:00:00Z", 300)]);
        world.advance("2024-02-02T00:00:00Z");
        clean(&world);
        // 1,800 less 1,000: 400.00, 266.67 and 133.33.
        assert_eq!(shares(&world, BEGIN), [400_00, 0, 266_67]);
        assert_eq!(usage(&world, "dora", BEGIN), 133_33);

        // Another payer: the pool is owed without it, and it alone is within its own allowance.
        paid_by(&world, "dora", None);
        run_again(&world);
        world.advance("2024-03-02T00:00:00Z");
        clean(&world);
        assert_eq!(shares(&world, BEGIN), [300_00, 0, 200_00]);
        assert_eq!(usage(&world, "dora", BEGIN), 0);
        paid_by(&world, "dora", Some(world.customers["ben"]));
        run_again(&world);
        world.advance("2024-04-02T00:00:00Z");
        clean(&world);
        assert_eq!((shares(&world, BEGIN), usage(&world, "dora", BEGIN)), ([400_00, 0, 266_67], 133_33));

        // No longer pooled at all: each is within its thousand, dora's half month allows 516.13.
        replace(&world, &Contract { pooled: Vec::new(), ..agreed.clone() }).unwrap();
        run_again(&world);
        world.advance("2024-05-02T00:00:00Z");
        clean(&world);
        // anna's ten days and a bit allow fewer than her 900.
        assert_eq!((usage(&world, "cleo", BEGIN), usage(&world, "dora", BEGIN)), (0, 0));
        assert!(usage(&world, "anna", BEGIN) > 500_00);
        replace(&world, &agreed).unwrap();
        world.advance("2024-06-02T00:00:00Z");
        clean(&world);
        assert_eq!((shares(&world, BEGIN), usage(&world, "dora", BEGIN)), ([400_00, 0, 266_67], 133_33));
    }
}

#[test]
fn who_joins_late_leaves_what_is_settled_before_it_alone() {
    for engine in ENGINES {
        let mut world = begun(engine, false);
        create(&world, &pooling(&world, &["calls"])).unwrap();
        world.advance("2024-06-02T00:00:00Z");
        let settled = |world: &World, name: &str| {
            let (environment, id) = (world.environment, world.subscriptions[name]);
            let read = |reader: &mut store::Reader<'_>| {
                store::subscriptions::settled_before(reader, environment, id)
            };
            world.operations.store.read(read).unwrap().unwrap()
        };
        let june = at("2024-05-31T22:00:00Z");
        assert_eq!(["anna", "ben", "cleo"].map(|name| settled(&world, name)), [june; 3]);
        world.subscribe("dora", "shared", "2024-03-09T23:00:00Z", 0);
        paid_by(&world, "dora", Some(world.customers["ben"]));
        let begun = at("2024-03-09T23:00:00Z");
        assert_eq!(["anna", "ben", "cleo"].map(|name| settled(&world, name)), [begun; 3]);
        run_again(&world);
        clean(&world);

        // Who has no subscription moves nothing of who pays.
        let all = |world: &World| ["anna", "ben", "cleo", "dora"].map(|name| settled(world, name));
        let before = all(&world);
        let (environment, seller, now) = (world.environment, world.seller, world.now());
        let asked = customers::Asked {
            details: crate::world::customer("emil"),
            external_key: None,
            seller,
            subjects: Vec::new(),
            random: [7; 10],
            now,
        };
        let emil = world.act(move |act| customers::create(act, environment, &asked)).details.id;
        let more = CustomerMore { payer: Some(world.customers["ben"]), ..CustomerMore::default() };
        world.act(move |act| {
            let change = |known: &Customer| Ok(Customer { more: more.clone(), ..known.clone() });
            customers::amend(act, environment, (emil, now), change)
        });
        assert_eq!(all(&world), before);
        world.advance("2024-07-02T00:00:00Z");
        clean(&world);
    }
}

#[test]
fn a_preview_of_a_change_is_what_is_charged() {
    for engine in ENGINES {
        let world = begun(engine, false);
        create(&world, &pooling(&world, &["calls"])).unwrap();
        world.send(&[
            called("anna", 1, "2024-01-05T00:00:00Z", 700),
            called("cleo", 1, "2024-01-10T00:00:00Z", 700),
        ]);
        world.advance("2024-02-01T12:00:00Z");
        // Cancelled in the past: her part of January counts up to the 8th only, which still is all she used.
        let request = [ChangeRequest::new(ChangeAsked::Cancel, When::At(at("2024-01-08T00:00:00Z")))];
        let id = world.subscriptions["anna"];
        let preview = world.operations.preview_change(world.environment, id, &request).unwrap();
        let write = Write { environment: world.environment, operation: "test.commit", key: None };
        let render = |committed: &Committed| StoredAnswer {
            status: 201,
            body: committed.issued.iter().map(|issued| issued.number.clone()).collect::<Vec<_>>().join(" "),
        };
        world.send(&[called("cleo", 2, "2024-01-12T00:00:00Z", 100)]);
        let answer = world.operations.commit_quote(&write, (id, preview.quote.unwrap()), render).unwrap();
        let numbers: Vec<&str> = answer.answer.body.split_whitespace().collect();
        let nets: Vec<String> = numbers
            .iter()
            .map(|number| {
                let (_, content) = world.operations.document(world.environment, number).unwrap();
                records::document::decode(&content).unwrap().document.net.to_string()
            })
            .collect();
        let shown: Vec<String> =
            preview.today.iter().map(|planned| planned.document.net.to_string()).collect();
        assert_eq!(nets, shown, "{preview:?}");
        run_again(&world);
        world.advance("2024-03-02T00:00:00Z");
        clean(&world);
        // 1,500 less 1,000: 233.33 and 266.67.
        assert_eq!(shares(&world, BEGIN), [233_33, 0, 266_67]);
    }
}

#[test]
fn what_cannot_be_pooled_is_refused_with_the_reason() {
    let world = begun(Engine::Sqlite, false);
    for (price, reason) in [
        ("fee", "it is not charged for usage"),
        ("eager", "it is charged in advance"),
        ("feee", "unknown price key `feee` in pooled[1]: did you mean `fee`?"),
    ] {
        let refused = refused(create(&world, &pooling(&world, &["calls", price])));
        assert_eq!((refused.code, refused.parameter.as_deref()), (Code::ContractRefused, Some("pooled[1]")));
        assert!(refused.message.contains(reason), "{}", refused.message);
    }
    let twice = refused(create(&world, &pooling(&world, &["calls", "calls"])));
    assert!(twice.message.contains("twice"), "{}", twice.message);
    let agreed = pooling(&world, &["calls"]);
    create(&world, &agreed).unwrap();
    let more = Contract { pooled: vec![key("calls"), key("fee")], ..agreed.clone() };
    assert!(refused(replace(&world, &more)).message.contains("price fee of plan shared"));
    assert_eq!(replace(&world, &Contract { name: "Renamed".to_owned(), ..agreed }).unwrap().kept.version, 2);
}

#[test]
fn none_of_a_pool_is_billed_without_the_others() {
    for engine in ENGINES {
        let world = begun(engine, false);
        create(&world, &pooling(&world, &["calls"])).unwrap();
        world.send(&[
            called("anna", 1, "2024-01-05T00:00:00Z", i64::MAX),
            called("cleo", 1, "2024-01-10T00:00:00Z", 600),
        ]);
        let report =
            world.operations.advance_clock(world.environment, at("2024-02-02T00:00:00Z"), &mut |_| {});
        let mut failures = report.unwrap().failures;
        failures.sort();
        failures.dedup();
        let all: std::collections::BTreeSet<&String> = failures.iter().map(|(name, _)| name).collect();
        assert_eq!(all.len(), 3, "{failures:?}");
        assert_eq!(shares(&world, BEGIN), [0, 0, 0]);
    }
}
