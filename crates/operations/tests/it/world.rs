//! A world to try things in: a fixed wall clock, seeded entropy, a small catalog and its customers.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use billing::{Customer, CustomerMore, Seller, SellerMore, TaxRow, TaxTable};
use calendar::{CivilDate, Instant, Zone};
use ids::{CatalogKey, CustomerId, EnvironmentId, SellerId, SubscriptionId};
use money::{Currency, Decimal, Percent, Rounding};
use operations::billing_run::RunReport;
use operations::changes::{self, ChangeAsked, ChangeRequest, When};
use operations::subscriptions;
use operations::{Operations, Refusal, catalog, customers, sellers};
use ports::{Clock, Entropy};
use pricing::{Scalar, UsageEvent};
use sql::{Database, Engine, Statement};
use store::{ActError, Store};
use testkit::{Databases, TempFolder, Throwaway};
use usage::EventPlane;
use usage::log::{LogOptions, LogPlane};
use usage::segments::ObjectStorage;
use usage::table::TablePlane;

pub const ENGINES: [Engine; 2] = [Engine::Sqlite, Engine::Postgres];

/// An instant.
pub fn at(text: &str) -> Instant {
    Instant::parse(text).unwrap()
}

/// A catalog key.
pub fn key(text: &str) -> CatalogKey {
    CatalogKey::parse(text).unwrap()
}

struct FixedClock;

impl Clock for FixedClock {
    fn now(&self) -> Instant {
        at("2026-01-01T12:00:00Z")
    }
}

/// Counts up: unpredictable enough for tests, and the same every time.
#[derive(Default)]
struct CountingEntropy(AtomicU64);

impl Entropy for CountingEntropy {
    fn fill(&self, bytes: &mut [u8]) {
        let number = self.0.fetch_add(1, Ordering::SeqCst);
        let mut hasher = std::hash::DefaultHasher::new();
        for (place, byte) in bytes.iter_mut().enumerate() {
            std::hash::Hash::hash(&(number, place), &mut hasher);
            *byte = std::hash::Hasher::finish(&hasher).to_le_bytes()[0];
        }
    }
}

/// Where the planes are; dropped after them.
enum Kept {
    Folder(TempFolder),
    Database(#[expect(dead_code, reason = "dropped with the world")] Throwaway),
}

/// An installation.
pub struct World {
    pub operations: Operations,
    pub environment: EnvironmentId,
    pub seller: SellerId,
    pub customers: BTreeMap<&'static str, CustomerId>,
    pub subscriptions: BTreeMap<&'static str, SubscriptionId>,
    kept: Kept,
}

/// An empty installation with a test environment whose clock stands at the beginning of 2024.
pub fn empty(engine: Engine) -> World {
    let (kept, store, plane): (Kept, Store, Arc<dyn EventPlane>) = match engine {
        Engine::Sqlite => {
            let folder = TempFolder::new();
            let store = Store::open(&Store::location_in(folder.path())).unwrap();
            let plane = LogPlane::open(&folder.join("usage")).unwrap();
            (Kept::Folder(folder), store, Arc::new(plane))
        }
        Engine::Postgres => {
            let throwaway = Databases::with(operations::BOTH_PLANES).on(engine);
            let database = Database::open(throwaway.location()).unwrap();
            let plane = TablePlane::open(database.clone()).unwrap();
            (Kept::Database(throwaway), Store::over(database), Arc::new(plane))
        }
    };
    let operations = Operations {
        store,
        plane,
        clock: Arc::new(FixedClock),
        entropy: Arc::new(CountingEntropy::default()),
        entitled: operations::entitlements::Kept::default(),
        stopping: operations::stopping::Stopping::default(),
        limits: operations::limits::Leases::default(),
        alerts: operations::alerts::Kept::default(),
        sources: operations::sources::Sources::default(),
        public_url: None,
        vat_ids: None,
        rate_providers: operations::tax_rates::RateProviders::default(),
    };
    let environment = operations.open_named("trial", at("2024-01-01T00:00:00Z")).unwrap().id;
    World {
        operations,
        environment,
        seller: SellerId::from_bytes([0; 16]),
        customers: BTreeMap::new(),
        subscriptions: BTreeMap::new(),
        kept,
    }
}

/// An installation with a seller, a catalog, and three customers from the beginning of 2024:
/// anna (pro from 31 January), ben (calendar months, 12 seats), cleo (drafts wait two days).
pub fn world(engine: Engine) -> World {
    let mut world = empty(engine);
    world.begin(CATALOG);
    world.subscribe("anna", "pro", "2024-01-31T09:30:00Z", 0);
    world.subscribe("ben", "team", "2023-12-31T23:00:00Z", 12);
    world.subscribe("cleo", "metered", "2024-01-10T00:00:00Z", 0);
    world
}

/// The same after four months with usage, a change of seats, and everything billed.
pub fn lived_in(engine: Engine) -> World {
    let world = world(engine);
    for (name, from) in
        [("anna", "2024-01-31T10:00:00Z"), ("ben", "2024-01-01T01:00:00Z"), ("cleo", "2024-01-10T01:00:00Z")]
    {
        world.send(&daily(name, from, 100));
    }
    world.advance("2024-03-12T08:00:00Z");
    world.set_seats("ben", 15, When::Now);
    world.advance("2024-05-03T00:00:00Z");
    world
}

/// One event a day for a customer: 40 calls, then 41, …
pub fn daily(name: &str, from: &str, days: u32) -> Vec<UsageEvent> {
    let first = at(from).as_micros();
    (0..days)
        .map(|day| event(name, day, first + i64::from(day) * 86_400_000_000, 40 + i64::from(day)))
        .collect()
}

/// An event of some calls.
pub fn event(name: &str, number: u32, micros: i64, calls: i64) -> UsageEvent {
    let mut data = pricing::Properties::new();
    data.insert("calls".into(), Scalar::Number(Decimal::from_i64(calls)));
    UsageEvent {
        source: "meter".into(),
        id: format!("{name}-{number}").into(),
        event_type: "api.call".into(),
        subject: name.into(),
        time: Instant::from_micros(micros),
        data,
    }
}

impl World {
    /// An act that must succeed.
    pub fn act<T: Send + 'static>(
        &self,
        mut act: impl FnMut(&mut store::Act<'_>) -> Result<T, ActError<Refusal>> + Send + 'static,
    ) -> T {
        self.operations.store.write(move |transaction| act(transaction)).unwrap()
    }

    /// A seller and a catalog, no customers yet.
    pub fn begin(&mut self, catalog: &str) {
        self.add_seller();
        self.apply(catalog);
    }

    fn add_seller(&mut self) {
        let environment = self.environment;
        let seller = seller();
        self.seller = self.act(move |act| sellers::create(act, environment, &seller)).id;
    }

    /// Applies a catalog in TOML.
    pub fn apply(&self, text: &str) {
        let catalog =
            records::catalog::decode_toml(None, text.as_bytes()).unwrap_or_else(|why| panic!("{why}"));
        let (environment, now) = (self.environment, self.now());
        self.act(move |act| catalog::apply(act, environment, &catalog, now));
    }

    /// A customer without a subscription.
    pub fn customer(&mut self, name: &'static str) -> CustomerId {
        let (environment, now) = (self.environment, self.now());
        let asked = customers::Asked {
            details: customer(name),
            external_key: Some(name.to_owned()),
            seller: self.seller,
            subjects: Vec::new(),
            random: [0; 10],
            now,
        };
        let customer = self.act(move |act| customers::create(act, environment, &asked)).details.id;
        self.customers.insert(name, customer);
        customer
    }

    /// A customer with one subscription.
    pub fn subscribe(&mut self, name: &'static str, plan: &str, start: &str, seats: u64) {
        let (environment, now) = (self.environment, self.now());
        let customer = self.customer(name);
        let counts = if seats > 0 { BTreeMap::from([(key("seats"), seats)]) } else { BTreeMap::new() };
        let asked = subscriptions::Asked {
            customer,
            plan: (key(plan), None),
            currency: Currency::EUR,
            zone: Zone::named("Europe/Berlin").unwrap(),
            start: at(start),
            alignment: None,
            counts,
            subjects: Vec::new(),
            own_usage: false,
        };
        let view = self.act(move |act| subscriptions::create(act, environment, &asked, now));
        self.subscriptions.insert(name, view.row.id);
    }

    /// Sets the seats of a customer's subscription.
    pub fn set_seats(&self, name: &str, count: u64, when: When) {
        self.change(name, ChangeAsked::Count { name: key("seats"), count }, when);
    }

    /// Changes a customer's subscription.
    pub fn change(&self, name: &str, asked: ChangeAsked, when: When) {
        let (environment, now, id) = (self.environment, self.now(), self.subscriptions[name]);
        self.act(move |act| {
            changes::record(act, environment, id, &[ChangeRequest::new(asked.clone(), when)], now)
        });
    }

    /// Keeps events, all of them new.
    pub fn send(&self, events: &[UsageEvent]) {
        let sent = events.iter().cloned().map(Ok).collect();
        let ingested =
            self.operations.ingest(self.environment, sent, operations::events::OnRefusal::KeepRest).unwrap();
        assert_eq!(ingested.accepted, events.len(), "{ingested:?}");
    }

    /// Moves the clock, billing what is due on the way.
    pub fn advance(&self, to: &str) -> RunReport {
        let report = self.operations.advance_clock(self.environment, at(to), &mut |_| {}).unwrap();
        assert_eq!(report.failures, []);
        report
    }

    /// What time it is.
    pub fn now(&self) -> Instant {
        self.operations.now_in(self.environment).unwrap()
    }

    /// Every document: customer, number, dates and total; a row each, in order of due instants.
    pub fn table(&self) -> Vec<String> {
        let named = |id: CustomerId| self.customers.iter().find(|(_, known)| **known == id).unwrap().0;
        let rows = self.operations.documents(self.environment, &Default::default(), ("", 10_000)).unwrap();
        rows.iter()
            .map(|row| {
                format!(
                    "{} {} {} due {} {} = {}",
                    named(row.customer),
                    row.number,
                    row.kind,
                    row.due,
                    row.net,
                    row.total
                )
            })
            .collect()
    }

    /// The frozen bytes of every document, by id.
    pub fn contents(&self) -> BTreeMap<String, Vec<u8>> {
        let rows = self.operations.documents(self.environment, &Default::default(), ("", 10_000)).unwrap();
        rows.iter()
            .map(|row| {
                (row.id.to_string(), self.operations.document(self.environment, &row.number).unwrap().1)
            })
            .collect()
    }

    /// The id of a document by number.
    pub fn id_of(&self, number: &str) -> String {
        self.operations.document_id(self.environment, number).unwrap().to_string()
    }

    /// What verifying finds, a row each.
    pub fn verify(&self) -> Vec<String> {
        let verified = self.operations.verify(self.environment, &mut |_| {}).unwrap();
        verified.findings.iter().map(|finding| format!("{} {finding}", finding.kind)).collect()
    }

    /// Damages rows by hand: the triggers that refuse it are dropped first.
    pub fn damage(&self, statement: &str) -> u64 {
        let database = self.operations.store.database();
        let mut statements = Vec::new();
        match database.engine() {
            Engine::Sqlite => {
                let list =
                    Statement::new("triggers", "SELECT name FROM sqlite_master WHERE type = 'trigger'");
                let names = database
                    .read(|reader| {
                        let rows = sql::Queries::query(reader, &list, &[])?;
                        rows.iter()
                            .map(|row| Ok(row.text(0)?.to_owned()))
                            .collect::<Result<Vec<_>, sql::Fault>>()
                    })
                    .unwrap();
                statements.extend(names.into_iter().map(|name| format!("DROP TRIGGER {name}")));
            }
            Engine::Postgres => statements.push("SET session_replication_role = replica".to_owned()),
        }
        statements.push(statement.to_owned());
        let leaked: Vec<Statement> = statements
            .into_iter()
            .map(|text| Statement::new("damage", Box::leak(text.into_boxed_str())))
            .collect();
        database
            .write(move |act| {
                let mut changed = 0;
                for statement in &leaked {
                    changed = act.execute(statement, &[])?;
                }
                Ok::<_, ActError<sql::NoRefusal>>(changed)
            })
            .unwrap()
    }

    /// The folder of an embedded world.
    pub fn folder(&self) -> Option<&TempFolder> {
        match &self.kept {
            Kept::Folder(folder) => Some(folder),
            Kept::Database(_) => None,
        }
    }

    /// Has every event of the log sealed.
    pub fn seal_events(&mut self) {
        let folder = self.folder().expect("the world is embedded").join("usage");
        self.operations.plane = no_events();
        LogPlane::open(&folder).unwrap().seal_now().unwrap();
        self.operations.plane = Arc::new(LogPlane::open(&folder).unwrap());
    }

    /// Opens the event log anew, as a process that starts does.
    pub fn reopen_events(&mut self) {
        let folder = self.folder().expect("the world is embedded").join("usage");
        self.operations.plane = no_events();
        self.operations.plane = Arc::new(LogPlane::open(&folder).unwrap());
    }

    /// Opens it anew with an object storage, and moves everything there that is old enough.
    pub fn move_events(&mut self, objects: ObjectStorage) -> Arc<LogPlane> {
        let folder = self.folder().expect("the world is embedded").join("usage");
        self.operations.plane = no_events();
        let plane = LogPlane::open_with_objects(&folder, LogOptions::default(), objects).unwrap();
        let plane = Arc::new(plane);
        plane.seal_now().unwrap();
        plane.move_now().unwrap();
        self.operations.plane = plane.clone();
        plane
    }
}

/// An empty log that stands in while another is closed, as one process at a time may have it open.
fn no_events() -> Arc<dyn EventPlane> {
    Arc::new(LogPlane::open(TempFolder::new().path()).unwrap())
}

pub fn seller() -> Seller {
    let standard = TaxRow {
        category: key("standard"),
        from: CivilDate::new(2020, 1, 1).unwrap(),
        name: "VAT".to_owned(),
        rate: Percent::parse("19").unwrap(),
    };
    Seller {
        id: SellerId::from_bytes([0; 16]),
        version: 1,
        name: "Kestrel Works GmbH".to_owned(),
        address: vec!["Turmstraße 8".to_owned(), "10559 Berlin".to_owned()],
        tax_number: Some("DE000000000".to_owned()),
        zone: Zone::named("Europe/Berlin").unwrap(),
        rounding: Rounding::HalfAwayFromZero,
        invoice_series: "INV-".to_owned(),
        credit_note_series: "CN-".to_owned(),
        net_days: 14,
        taxes: TaxTable { rows: vec![standard] },
        more: SellerMore::default(),
    }
}

/// A customer by name.
pub fn customer(name: &str) -> Customer {
    Customer {
        id: CustomerId::from_bytes([0; 16]),
        version: 1,
        name: name.to_owned(),
        address: vec!["Gartenweg 2".to_owned()],
        tax_number: None,
        net_days: None,
        more: CustomerMore::default(),
    }
}

pub const CATALOG: &str = r#"
format = 1

[[meters]]
key = "calls"
name = "API calls"
event_type = "api.call"
aggregation = "sum"
value = "calls"
unit = "call"

[[plans]]
key = "pro"
name = "Pro"
alignment = "anniversary"
cadence = "month"

[[plans.prices]]
key = "base"
name = "Pro plan"
model = "flat"
timing = "in_advance"
charges.EUR = { amount = "29.00" }

[[plans.prices]]
key = "calls"
name = "API calls"
model = "graduated"
meter = "calls"
charges.EUR = { tiers = [ { up_to = "1000", unit_price = "0.02" }, { unit_price = "0.015" } ] }

[[plans]]
key = "team"
name = "Team"
alignment = "calendar"
cadence = "month"

[[plans.prices]]
key = "seats"
name = "Seats"
model = "graduated"
timing = "in_advance"
count = "seats"
charges.EUR = { tiers = [ { up_to = "10", unit_price = "9.00" }, { unit_price = "7.50" } ] }

[[plans.prices]]
key = "calls"
name = "API calls"
model = "per_unit"
meter = "calls"
charges.EUR = { unit_price = "0.0175" }

[[plans]]
key = "metered"
name = "Metered"
alignment = "calendar"
cadence = "month"
grace = "2 days"

[[plans.prices]]
key = "calls"
name = "API calls"
model = "per_unit"
meter = "calls"
charges.EUR = { unit_price = "0.01", minimum = "5.00" }
"#;
