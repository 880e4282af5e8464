//! Customers in hierarchy: whom one may pay for, and which documents come of it.

use std::collections::{BTreeMap, BTreeSet};

use billing::{Customer, CustomerMore, Seller};
use calendar::Zone;
use ids::CustomerId;
use money::Currency;
use operations::customers::{self, CustomerView};
use operations::read::DocumentRow;
use operations::{Code, Failed, Refusal, sellers, subscriptions};

use crate::world::{ENGINES, World, at, empty, key};

const CATALOG: &str = r#"
format = 1
[[plans]]
key = "flat"
alignment = "calendar"
cadence = "month"
[[plans.prices]]
key = "fee"
model = "flat"
timing = "in_advance"
charges.EUR = { amount = "10.00" }
charges.USD = { amount = "12.00" }
"#;

/// ben, anna and cleo on the flat plan in euros from the beginning of 2024, nobody paid for by another.
fn begun(engine: sql::Engine) -> World {
    let mut world = empty(engine);
    world.begin(CATALOG);
    for name in ["anna", "ben", "cleo"] {
        world.subscribe(name, "flat", "2023-12-31T23:00:00Z", 0);
    }
    world
}

/// The same plan once more, in dollars.
fn in_dollars(world: &World, name: &str) {
    let (environment, now) = (world.environment, world.now());
    let asked = subscriptions::Asked {
        customer: world.customers[name],
        plan: (key("flat"), None),
        currency: Currency::USD,
        zone: Zone::named("Europe/Berlin").unwrap(),
        start: at("2023-12-31T23:00:00Z"),
        alignment: None,
        counts: BTreeMap::new(),
        subjects: Vec::new(),
        own_usage: false,
    };
    world.act(move |act| subscriptions::create(act, environment, &asked, now));
}

fn known(world: &World, name: &str, more: CustomerMore) -> Result<CustomerView, Failed> {
    let (environment, id, now) = (world.environment, world.customers[name], world.now());
    let act = move |act: &mut store::Act<'_>| {
        customers::amend(act, environment, (id, now), |known| {
            Ok(Customer { more: more.clone(), ..known.clone() })
        })
    };
    Ok(world.operations.store.write(act)?)
}

fn paid_by(world: &World, name: &str, payer: CustomerId) -> Result<CustomerView, Failed> {
    known(world, name, CustomerMore { payer: Some(payer), ..CustomerMore::default() })
}

#[track_caller]
fn refused(answer: Result<CustomerView, Failed>) -> Refusal {
    match answer {
        Err(Failed::Refused(refusal)) => refusal,
        other => panic!("refused: {other:?}"),
    }
}

fn rows(world: &World) -> Vec<DocumentRow> {
    world.operations.documents(world.environment, &Default::default(), ("", 1000)).unwrap()
}

/// Net amounts of the documents of a customer, in order.
fn nets(world: &World, name: &str) -> Vec<String> {
    let of = rows(world).into_iter().filter(|row| row.customer == world.customers[name]);
    let mut nets: Vec<String> = of.map(|row| row.net.to_string()).collect();
    nets.sort();
    nets
}

#[test]
fn children_are_billed_to_their_parent_separately_or_on_one_invoice() {
    for engine in ENGINES {
        for together in [false, true] {
            let world = begun(engine);
            let ben = world.customers["ben"];
            let manner = CustomerMore { invoices_together: together, ..CustomerMore::default() };
            known(&world, "ben", manner).unwrap();
            for name in ["anna", "cleo"] {
                paid_by(&world, name, ben).unwrap();
            }
            world.advance("2024-01-02T00:00:00Z");
            assert_eq!(world.verify(), [""; 0]);
            let wanted = if together { vec!["30.00 EUR"] } else { vec!["10.00 EUR"; 3] };
            assert_eq!(nets(&world, "ben"), wanted);
            assert_eq!(rows(&world).len(), wanted.len(), "nothing is billed to the children");
            let children = world.operations.children(world.environment, ben, ("", 9)).unwrap();
            let ids: BTreeSet<CustomerId> = children.iter().map(|child| child.row.id).collect();
            assert_eq!(ids, BTreeSet::from([world.customers["anna"], world.customers["cleo"]]));
            let first = world.operations.children(world.environment, ben, ("", 1)).unwrap();
            let after = first[0].row.id.to_string();
            assert_eq!(world.operations.children(world.environment, ben, (&after, 9)).unwrap().len(), 1);
        }
    }
}

#[test]
fn each_currency_has_an_invoice_of_its_own() {
    for engine in ENGINES {
        let world = begun(engine);
        let manner = CustomerMore { invoices_together: true, ..CustomerMore::default() };
        known(&world, "ben", manner).unwrap();
        paid_by(&world, "anna", world.customers["ben"]).unwrap();
        for name in ["anna", "ben"] {
            in_dollars(&world, name);
        }
        world.advance("2024-02-02T00:00:00Z");
        assert_eq!(world.verify(), [""; 0]);
        assert_eq!(nets(&world, "ben"), ["20.00 EUR", "20.00 EUR", "24.00 USD", "24.00 USD"]);
        assert_eq!(nets(&world, "cleo"), ["10.00 EUR", "10.00 EUR"], "cleo pays for itself");
    }
}

#[test]
fn each_seller_has_its_own_series_and_terms() {
    for engine in ENGINES {
        let mut world = begun(engine);
        let environment = world.environment;
        let other = Seller {
            name: "Merlin Ltd".to_owned(),
            invoice_series: "M-".to_owned(),
            net_days: 30,
            ..crate::world::seller()
        };
        let first = world.seller;
        world.seller = world.act(move |act| sellers::create(act, environment, &other)).id;
        world.subscribe("dora", "flat", "2023-12-31T23:00:00Z", 0);
        assert_ne!(world.seller, first);
        world.advance("2024-02-02T00:00:00Z");
        assert_eq!(world.verify(), [""; 0]);
        let of_dora: Vec<DocumentRow> =
            rows(&world).into_iter().filter(|row| row.customer == world.customers["dora"]).collect();
        let numbers: Vec<&str> = of_dora.iter().map(|row| row.number.as_str()).collect();
        assert_eq!(numbers, ["M-000001", "M-000002"], "no gap: the other seller's six have their own");
        assert_eq!(rows(&world).iter().filter(|row| row.number.starts_with("INV-")).count(), 6);
        let days = |row: &DocumentRow| (row.issued_on.to_string(), row.due_on.to_string());
        assert_eq!(days(&of_dora[1]), ("2024-02-01".to_owned(), "2024-03-02".to_owned()));
        let message = refused(paid_by(&world, "dora", world.customers["ben"]));
        assert_eq!(message.code, Code::PayerRefused);
        assert!(message.message.contains("same seller"), "{}", message.message);
    }
}

#[test]
fn who_cannot_pay_is_refused_and_nothing_is_changed() {
    for engine in ENGINES {
        let world = begun(engine);
        let [anna, ben, cleo] = ["anna", "ben", "cleo"].map(|name| world.customers[name]);
        let unknown = refused(paid_by(&world, "anna", CustomerId::from_bytes([9; 16])));
        assert_eq!((unknown.code, unknown.parameter.as_deref()), (Code::NotFound, Some("payer")));
        assert_eq!(refused(paid_by(&world, "anna", anna)).code, Code::PayerRefused);
        paid_by(&world, "anna", ben).unwrap();
        let chained = refused(paid_by(&world, "cleo", anna));
        assert_eq!((chained.code, chained.parameter.as_deref()), (Code::PayerRefused, Some("payer")));
        assert!(chained.message.contains(&ben.to_string()), "{}", chained.message);
        let parent = refused(paid_by(&world, "ben", cleo));
        assert!(parent.message.contains(&anna.to_string()), "{}", parent.message);
        for (name, payer, version) in [("anna", Some(ben), 2), ("ben", None, 1), ("cleo", None, 1)] {
            let view = world.operations.customer(world.environment, name).unwrap();
            assert_eq!((view.details.more.payer, view.row.payer, view.row.version), (payer, payer, version));
        }
        world.advance("2024-01-02T00:00:00Z");
        assert_eq!(world.verify(), [""; 0]);
    }
}
