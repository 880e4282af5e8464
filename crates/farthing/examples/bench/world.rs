//! A company that the benchmarks bill: a seller, customers, and an installation in a folder of its own.
//! Knows plain details; must not know what is measured.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use billing::{Customer, CustomerMore, Seller, SellerMore, TaxRow, TaxTable};
use calendar::{CivilDate, Instant, Zone};
use ids::{CatalogKey, CustomerId, EnvironmentId, SellerId, SubscriptionId};
use money::{Currency, Decimal, Percent, Rounding};
use operations::entitlements::Kept;
use operations::events::OnRefusal;
use operations::{ActError, Operations, Refusal};
use ports::{Clock, Entropy};
use pricing::{PlanVersion, Scalar, UsageEvent};

/// A plan of a fee and seats in advance, and of calls in arrears.
pub const CATALOG: &str = r#"
format = 1
[[meters]]
key = "calls"
event_type = "api.call"
aggregation = "sum"
value = "calls"
[[plans]]
key = "team"
name = "Team"
cadence = "month"
[[plans.prices]]
key = "fee"
name = "Platform fee"
model = "flat"
charges.EUR = { amount = "49.00" }
[[plans.prices]]
key = "seats"
name = "Seats"
model = "graduated"
count = "seats"
charges.EUR = { tiers = [{ up_to = 10, unit_price = "12.00" }, { unit_price = "9.50" }] }
[[plans.prices]]
key = "calls"
name = "API calls"
model = "graduated"
meter = "calls"
charges.EUR = { tiers = [{ up_to = 10000, unit_price = "0.002" }, { unit_price = "0.0015" }] }
"#;

/// The seats that each subscription begins with.
pub const SEATS: u64 = 12;

/// An installation in a folder that goes with it.
pub struct Installation {
    pub operations: Operations,
    pub environment: EnvironmentId,
    pub seller: SellerId,
    folder: PathBuf,
}

impl Installation {
    /// A new one whose test clock stands at an instant, with a catalog.
    pub fn new(name: &str, catalog: &str, now: Instant) -> Installation {
        let folder = folder(name);
        std::fs::create_dir_all(&folder).expect("the temporary folder can be written");
        Installation::within(folder, catalog, now)
    }

    /// The same in a folder that is there, which a server may have laid out.
    pub fn within(folder: PathBuf, catalog: &str, now: Instant) -> Installation {
        let operations = open(&folder);
        let environment = operations.open_named("bench", now).expect("it opens").id;
        let catalog = records::catalog::decode_toml(None, catalog.as_bytes()).expect("the catalog reads");
        let seller = operations.store.write(move |act| {
            operations::catalog::apply(act, environment, &catalog, now)?;
            operations::sellers::create(act, environment, &seller())
        });
        let seller = seller.expect("the catalog and the seller are kept").id;
        Installation { operations, environment, seller, folder }
    }

    /// One that was left, opened anew.
    pub fn again(folder: PathBuf, environment: EnvironmentId, seller: SellerId) -> Installation {
        Installation { operations: open(&folder), environment, seller, folder }
    }

    /// Leaves its folder in place: what still holds it, and where it is.
    pub fn leave(self) -> (Operations, PathBuf) {
        (self.operations, self.folder)
    }

    /// Bills everything up to an instant; gives the number of documents.
    pub fn bill(&self, until: &str) -> usize {
        let report = self.operations.bill_through(self.environment, instant(until), &mut |_| {});
        let report = report.expect("the run goes through");
        assert!(report.failures.is_empty(), "{:?}", report.failures.first());
        report.issued
    }

    /// Keeps events.
    pub fn ingest(&self, events: Vec<UsageEvent>) {
        let events = events.into_iter().map(Ok).collect();
        let ingested = self.operations.ingest(self.environment, events, OnRefusal::RefuseAll);
        assert_eq!(ingested.expect("they are kept").refused, 0);
    }

    /// Removes its folder.
    pub fn remove(self) {
        drop(self.operations);
        std::fs::remove_dir_all(&self.folder).expect("the folder can be removed");
    }
}

/// A folder of this process that does not exist yet.
pub fn folder(name: &str) -> PathBuf {
    std::env::temp_dir().join(format!("farthing-bench-{name}-{}", std::process::id()))
}

fn open(folder: &Path) -> Operations {
    let store = store::Store::open(&store::Store::location_in(folder)).expect("the store opens");
    let plane = usage::log::LogPlane::open(&folder.join("usage")).expect("the event plane opens");
    Operations {
        store,
        plane: Arc::new(plane),
        clock: Arc::new(Fixed),
        entropy: Arc::new(Fixed),
        entitled: Kept::default(),
        limits: operations::limits::Leases::default(),
        stopping: operations::stopping::Stopping::default(),
        alerts: operations::alerts::Kept::default(),
        sources: operations::sources::Sources::default(),
        public_url: None,
        vat_ids: None,
        rate_providers: operations::tax_rates::RateProviders::default(),
    }
}

/// A customer whose external key is its name.
pub fn customer(
    act: &mut operations::Act<'_>,
    environment: EnvironmentId,
    (seller, name): (SellerId, &str),
    now: Instant,
) -> Result<CustomerId, ActError<Refusal>> {
    let (external_key, details) = (Some(name.to_owned()), details(CustomerId::from_cause(0, [0; 10]), name));
    let (subjects, random) = (Vec::new(), [0; 10]);
    let asked = operations::customers::Asked { details, external_key, seller, subjects, random, now };
    Ok(operations::customers::create(act, environment, &asked)?.details.id)
}

/// A subscription of a customer to a plan.
pub fn subscribe(
    act: &mut operations::Act<'_>,
    environment: EnvironmentId,
    (customer, plan): (CustomerId, &str),
    now: Instant,
) -> Result<SubscriptionId, ActError<Refusal>> {
    let asked = operations::subscriptions::Asked {
        customer,
        plan: (key(plan), None),
        currency: Currency::EUR,
        zone: Zone::utc(),
        start: now,
        alignment: None,
        counts: BTreeMap::from([(key("seats"), SEATS)]),
        subjects: Vec::new(),
        own_usage: false,
    };
    Ok(operations::subscriptions::create(act, environment, &asked, now)?.row.id)
}

/// An event of some calls.
pub fn calls((subject, id): (&str, &str), time: Instant, calls: i64) -> UsageEvent {
    UsageEvent {
        source: "bench".into(),
        id: id.into(),
        event_type: "api.call".into(),
        subject: subject.into(),
        time,
        data: pricing::Properties::from([("calls".into(), Scalar::Number(Decimal::from_i64(calls)))]),
    }
}

/// The first plan of a catalog, as published.
pub fn plan(catalog: &str) -> Arc<PlanVersion> {
    let catalog = records::catalog::decode_toml(None, catalog.as_bytes()).expect("the catalog reads");
    let meters = catalog.meters.iter().map(|meter| (meter.key.clone(), meter.clone())).collect();
    let draft = catalog.plans.into_iter().next().expect("the catalog has a plan");
    Arc::new(draft.into_version(ids::PlanVersionId::from_cause(1, [2; 10]), 1, meters))
}

/// A customer's details.
pub fn details(id: CustomerId, name: &str) -> Customer {
    Customer {
        id,
        version: 1,
        name: name.to_owned(),
        address: vec!["1 Long Street".to_owned(), "10115 Berlin".to_owned()],
        tax_number: None,
        net_days: None,
        more: CustomerMore::default(),
    }
}

/// Who bills.
pub fn seller() -> Seller {
    Seller {
        id: SellerId::from_cause(0, [3; 10]),
        version: 1,
        name: "Kestrel Works GmbH".to_owned(),
        address: vec!["2 Short Street".to_owned(), "20095 Hamburg".to_owned()],
        tax_number: Some("DE123456789".to_owned()),
        zone: Zone::named("Europe/Berlin").expect("Berlin has a zone"),
        rounding: Rounding::HalfAwayFromZero,
        invoice_series: "INV-".to_owned(),
        credit_note_series: "CN-".to_owned(),
        net_days: 14,
        taxes: TaxTable {
            rows: vec![TaxRow {
                category: key("standard"),
                from: CivilDate::new(2007, 1, 1).expect("a date"),
                name: "VAT".to_owned(),
                rate: Percent::parse("19").expect("a percentage"),
            }],
        },
        more: SellerMore::default(),
    }
}

struct Fixed;

impl Clock for Fixed {
    fn now(&self) -> Instant {
        instant("2026-06-01T00:00:00Z")
    }
}

impl Entropy for Fixed {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.fill(7);
    }
}

/// A key.
pub fn key(text: &str) -> CatalogKey {
    CatalogKey::parse(text).expect("a key")
}

/// An instant.
pub fn instant(text: &str) -> Instant {
    Instant::parse(text).expect("an instant")
}
