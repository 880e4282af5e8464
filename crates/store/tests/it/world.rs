//! A small world, made by hand: a seller, a plan of three prices, customers with a subscription each, and
//! documents over it. Nothing here asks the engine what is owed.

use std::collections::BTreeMap;

use billing::{
    BilledLine, BillingPlan, Change, Customer, CustomerMore, Document, DocumentKind, DocumentOwner,
    InvoiceKey, Line, LineKind, LineRef, LineSubject, LineTrace, PlannedDocument, Prepaid, PriceRef,
    Readiness, Seller, SellerMore, StartOptions, SubscriptionFacts, SubscriptionProgress, TaxAnswer,
    TaxGroup, TaxMore, TaxPart, TaxRow, TaxTable, TimelineFact,
};
use calendar::{Alignment, Cadence, CivilDate, Instant, Period, Share, Zone};
use ids::{CatalogKey, CustomerId, EnvironmentId, Id, PlanVersionId, SellerId, SubscriptionId};
use ledger::{Account, Entry, Posting};
use money::{Currency, Decimal, Money, Percent, Ratio, Rounding, UnitPrice};
use pricing::{
    Aggregation, Charge, Meter, PlanTerms, PlanVersion, Price, QuantitySource, RatingStep, RatingTrace,
    ValuesAre, presets,
};
use sql::{ActError, NoRefusal};
use store::environments::{Environment, EnvironmentKind};
use store::gather::{GatheredAccount, Revisit};
use store::issue::{AccountRun, RunOutcome};
use store::parties::NewCustomer;
use store::subscriptions::{NewSubscription, SubscriptionRow};
use store::{Act, Fault, Store};
use testkit::Databases;

pub const DATABASES: Databases = Databases::with(store::MIGRATIONS);

/// Runs the body on a fresh store of each engine.
pub fn each_engine(body: impl Fn(&Store)) {
    DATABASES.each_engine(|location| body(&Store::open(location).unwrap()));
}

/// An id made of a name.
pub fn id<T: Id>(name: &str) -> T {
    let hash = blake3::hash(name.as_bytes());
    T::from_cause(0, hash.as_bytes()[..10].try_into().unwrap())
}

pub fn key(text: &str) -> CatalogKey {
    CatalogKey::parse(text).unwrap()
}

pub fn instant(text: &str) -> Instant {
    Instant::parse(text).unwrap()
}

pub fn date(text: &str) -> CivilDate {
    CivilDate::parse(text).unwrap()
}

pub fn euro(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

/// Runs an act that neither refuses nor fails.
pub fn act<T: Send + 'static>(
    store: &Store,
    mut work: impl FnMut(&mut Act<'_>) -> Result<T, Fault> + Send + 'static,
) -> T {
    store.write(move |act| work(act).map_err(ActError::<NoRefusal>::Fault)).unwrap()
}

/// An environment with a seller, a published plan and some customers with a subscription each.
#[derive(Clone)]
pub struct World {
    pub environment: EnvironmentId,
    pub seller: SellerId,
    pub plan: PlanVersionId,
    pub customers: Vec<CustomerId>,
    pub subscriptions: Vec<SubscriptionRow>,
}

pub const START: &str = "2024-01-31T00:00:00Z";

/// Makes a world in an environment of this name; every other id is the same in all of them.
pub fn world(store: &Store, environment: &'static str, customers: usize) -> World {
    let workspace = id("workspace");
    let environment_id: EnvironmentId = id(environment);
    let kind = EnvironmentKind::Test { clock: instant(START) };
    let made = World {
        environment: environment_id,
        seller: id("seller"),
        plan: id("plan 1"),
        customers: (0..customers).map(|number| id(&format!("customer {number}"))).collect(),
        subscriptions: (0..customers).map(subscription).collect(),
    };
    let world = made.clone();
    let known = store.read(|reader| store::environments::environments(reader)).unwrap();
    act(store, move |act| {
        if known.is_empty() {
            store::environments::create_workspace(act, workspace, "Acme")?;
        }
        let name = environment.to_owned();
        let environment = Environment { id: environment_id, workspace, kind, name };
        store::environments::create_environment(act, &environment)?;
        store::parties::keep_seller(act, environment_id, &seller(1))?;
        store::catalog::keep_meter(act, environment_id, &meter(), 1)?;
        store::catalog::publish_plan(act, environment_id, &plan(1), instant(START))
    });
    for number in 0..customers {
        add_customer(store, environment_id, number);
    }
    world
}

fn add_customer(store: &Store, environment: EnvironmentId, number: usize) {
    store.write(move |act| store::parties::create_customer(act, environment, &new_customer(number))).unwrap();
    store
        .write(move |act| {
            let new = NewSubscription { row: subscription(number), start: start(number) };
            store::subscriptions::create_subscription(act, environment, &new)
        })
        .unwrap();
}

pub fn new_customer(number: usize) -> NewCustomer {
    NewCustomer {
        customer: customer(number, 1),
        external_key: Some(format!("crm-{number}")),
        seller: id("seller"),
    }
}

pub fn customer(number: usize, version: u32) -> Customer {
    Customer {
        id: id(&format!("customer {number}")),
        version,
        name: format!("Customer {number}, as of version {version}"),
        address: vec!["1 Some Street".to_owned(), "Some Town".to_owned()],
        tax_number: None,
        net_days: Some(14),
        more: CustomerMore::default(),
    }
}

pub fn seller(version: u32) -> Seller {
    Seller {
        id: id("seller"),
        version,
        name: "Acme Pty Ltd".to_owned(),
        address: vec!["2 Other Street".to_owned()],
        tax_number: Some("51 824 753 556".to_owned()),
        zone: Zone::named("Australia/Sydney").unwrap(),
        rounding: Rounding::HalfAwayFromZero,
        invoice_series: "INV-".to_owned(),
        credit_note_series: "CN-".to_owned(),
        net_days: 30,
        taxes: TaxTable {
            rows: vec![TaxRow {
                category: key("standard"),
                from: date("2000-07-01"),
                name: "GST".to_owned(),
                rate: Percent::parse("10").unwrap(),
            }],
        },
        more: SellerMore::default(),
    }
}

pub fn meter() -> Meter {
    Meter {
        key: key("calls"),
        name: "Calls".to_owned(),
        event_type: "api.call".to_owned(),
        aggregation: Aggregation::Count,
        value: None,
        filters: Vec::new(),
        values_are: ValuesAre::default(),
        carries: false,
        start_level: Decimal::from_i64(0),
        unit: Some("call".to_owned()),
    }
}

/// A fee, seats and calls, each a month.
pub fn plan(version: u32) -> PlanVersion {
    let month = Cadence::parse("month").unwrap();
    let price = |name: &str, quantity, shape| {
        let charges = BTreeMap::from([(Currency::EUR, Charge::of(shape))]);
        Price { charges, ..Price::named(key(name), quantity, Some(month)) }
    };
    let amount = |text| UnitPrice::parse(text).unwrap();
    PlanVersion {
        id: id(&format!("plan {version}")),
        plan: key("pro"),
        version,
        name: "Pro".to_owned(),
        alignment: Alignment::Anniversary,
        prices: vec![
            price("fee", QuantitySource::One, presets::flat(amount("30"))),
            price("seats", QuantitySource::Counted(key("seats")), presets::per_unit(amount("9"))),
            price("calls", QuantitySource::Metered(key("calls")), presets::per_unit(amount("0.01"))),
        ],
        meters: BTreeMap::from([(key("calls"), meter())]),
        grace_micros: 0,
        terms: PlanTerms::default(),
    }
}

pub fn subscription(number: usize) -> SubscriptionRow {
    SubscriptionRow {
        id: id::<SubscriptionId>(&format!("subscription {number}")),
        customer: id(&format!("customer {number}")),
        seller: id("seller"),
        currency: Currency::EUR,
        zone: Zone::named("Europe/Berlin").unwrap(),
        own_usage: false,
    }
}

pub fn start(number: usize) -> TimelineFact {
    let counts = BTreeMap::from([(key("seats"), 12)]);
    TimelineFact {
        id: id(&format!("start {number}")),
        at: instant(START),
        change: Change::Start {
            plan: id("plan 1"),
            alignment: None,
            counts,
            options: StartOptions::default(),
        },
    }
}

/// What is gathered of one subscription's account.
pub fn gathered(store: &Store, world: &World, number: usize, revisit: Revisit) -> GatheredAccount {
    gathered_of(store, world, &[number], revisit)
}

/// What is gathered of several subscriptions of one account.
pub fn gathered_of(store: &Store, world: &World, numbers: &[usize], revisit: Revisit) -> GatheredAccount {
    let rows: Vec<_> = numbers.iter().map(|number| (&world.subscriptions[*number], revisit)).collect();
    let caches = std::sync::Arc::clone(store.caches());
    let asked = (None, rows.as_slice());
    let read = store.read(|reader| store::gather::gather_account(reader, &caches, world.environment, asked));
    read.unwrap().expect("one pays for all of them")
}

/// The facts of the only subscription gathered.
pub fn only(gathered: &GatheredAccount) -> &SubscriptionFacts {
    let [only] = gathered.facts.subscriptions.as_slice() else { panic!("{:?}", gathered.facts_versions) };
    only
}

/// The facts version of the payer gathered.
pub fn version(gathered: &GatheredAccount) -> i64 {
    gathered.facts_version(gathered.facts.payer.id)
}

/// A run over what was gathered that issues these documents.
pub fn run(gathered: GatheredAccount, documents: Vec<PlannedDocument>) -> AccountRun {
    let ready = documents.iter().filter(|planned| planned.readiness == Readiness::Ready);
    let entries = ready.map(|planned| entry(&planned.document)).collect();
    let last = documents.iter().map(|planned| planned.document.key.due).max();
    let usage_details = documents.iter().map(|planned| (planned.document.id, b"days".to_vec())).collect();
    let next_due = last.map(|due| Instant::from_micros(due.as_micros() + 2_678_400_000_000));
    let progress = |facts: &SubscriptionFacts| SubscriptionProgress {
        subscription: facts.subscription,
        next_due,
        settled_before: last,
        usage_from: last.unwrap_or(Instant::MIN),
    };
    let plan = BillingPlan {
        subscriptions: gathered.facts.subscriptions.iter().map(progress).collect(),
        documents,
        movements: Vec::new(),
        grants: Vec::new(),
        next_due,
        credits_due: BTreeMap::new(),
        credits_left: BTreeMap::new(),
        lacks: std::collections::BTreeSet::new(),
    };
    AccountRun {
        gathered,
        usage_watermark: 7,
        as_of: instant("2024-03-01T00:00:00Z"),
        plan,
        entries,
        movement_entries: Vec::new(),
        usage_details,
    }
}

pub fn ready(document: Document) -> PlannedDocument {
    PlannedDocument { readiness: Readiness::Ready, document }
}

/// Commits runs and gives what came of each.
pub fn commit(store: &Store, world: &World, runs: Vec<AccountRun>) -> Vec<RunOutcome> {
    let environment = world.environment;
    act(store, move |act| store::issue::commit_runs(act, environment, &runs))
}

/// Gathers one subscription and issues its invoice of a month's first instant.
pub fn issue(store: &Store, world: &World, number: usize, due: &str) -> RunOutcome {
    let gathered = gathered(store, world, number, Revisit::FactsOnly);
    let invoice = invoice(only(&gathered), instant(due), 0);
    commit(store, world, vec![run(gathered, vec![ready(invoice)])]).remove(0)
}

/// An invoice of three lines: the fee, 12 seats and 1234 calls; 150.34 net, 15.03 GST.
pub fn invoice(facts: &SubscriptionFacts, due: Instant, sequence: u32) -> Document {
    let full = Period::new(due, Instant::from_micros(due.as_micros() + 2_678_400_000_000)).unwrap();
    let past = Period::new(Instant::from_micros(due.as_micros() - 2_678_400_000_000), due).unwrap();
    let cause = (facts.environment, facts.subscription, due, sequence);
    let lines = vec![
        line(1, (LineKind::Recurring, "fee"), full, ("1", 3000, 300)),
        line(2, (LineKind::Recurring, "seats"), full, ("12", 10800, 1080)),
        line(3, (LineKind::Usage, "calls"), past, ("1234", 1234, 123)),
    ];
    let (net, tax) = (euro(15034), euro(1503));
    Document {
        id: ids::InvoiceId::from_cause(millis(due), short_hash(&format!("{cause:?}"))),
        key: InvoiceKey { owner: DocumentOwner::Subscription(facts.subscription), due, sequence },
        kind: DocumentKind::Invoice,
        currency: Currency::EUR,
        period: Period::new(past.start(), full.end()).unwrap(),
        by_hand: None,
        lines: lines
            .into_iter()
            .map(|line| Line { subscription: Some(facts.subscription), ..line })
            .collect(),
        discounts: Vec::new(),
        burns: Vec::new(),
        prepaid: Prepaid::nothing(Currency::EUR),
        taxes: vec![TaxGroup { answer: gst("10"), net, tax, by_part: Vec::new() }],
        net,
        tax,
        total: euro(16537),
        issued_on: date("2024-03-01"),
        due_on: date("2024-03-15"),
    }
}

/// A credit note that takes back the fee of an invoice, at the invoice's own tax answer and, as the rate has
/// changed meanwhile, half the calls at another.
pub fn credit_note(facts: &SubscriptionFacts, invoice: &Document, sequence: u32) -> Document {
    let due = invoice.key.due;
    let at = |line| Some(LineRef { document: invoice.id, line });
    let fee = Line {
        extends: at(1),
        ..line(1, (LineKind::Credit, "fee"), invoice.lines[0].full, ("1", -3000, -300))
    };
    let calls = Line {
        extends: at(3),
        tax_group: 1,
        ..line(2, (LineKind::Usage, "calls"), invoice.lines[2].full, ("617", -617, -74))
    };
    let groups = [(gst("10"), -3000, -300), (gst("12"), -617, -74)];
    Document {
        id: ids::InvoiceId::from_cause(millis(due), short_hash(&format!("{:?} {sequence}", invoice.id))),
        key: InvoiceKey { owner: DocumentOwner::Subscription(facts.subscription), due, sequence },
        kind: DocumentKind::CreditNote,
        lines: [fee, calls].map(|line| Line { subscription: Some(facts.subscription), ..line }).into(),
        taxes: groups
            .map(|(answer, net, tax)| TaxGroup {
                answer,
                net: euro(net),
                tax: euro(tax),
                by_part: Vec::new(),
            })
            .into(),
        net: euro(-3617),
        tax: euro(-374),
        total: euro(-3991),
        ..invoice.clone()
    }
}

/// By the seller's table; of 12 % by rules, so that both are kept.
pub fn gst(rate: &str) -> TaxAnswer {
    let more = || TaxMore {
        treatment: tax::Treatment::Charged,
        category_code: "S".to_owned(),
        rule: "domestic".to_owned(),
        area: "CA".to_owned(),
        exemption_code: None,
        exemption_words: None,
        parts: ["5", "7"]
            .map(|rate| TaxPart { name: format!("GST {rate}"), rate: Percent::parse(rate).unwrap() })
            .to_vec(),
        is_provisional: true,
    };
    TaxAnswer {
        category: key("standard"),
        name: "GST".to_owned(),
        rate: Percent::parse(rate).unwrap(),
        reason: format!("the seller's rate for standard is {rate} %"),
        included: false,
        more: (rate == "12").then(|| Box::new(more())),
    }
}

fn line(
    number: u32,
    (kind, price): (LineKind, &str),
    full: Period,
    (quantity, amount, tax): (&str, i64, i64),
) -> Line {
    let quantity = Ratio::parse(quantity).unwrap();
    Line {
        number,
        kind,
        subscription: None,
        overridden: None,
        whole: false,
        refund: false,
        discounts: Vec::new(),
        conceded: euro(0),
        off_document: euro(0),
        document_discounts: Vec::new(),
        by_credits: euro(0),
        subject: LineSubject::Price(PriceRef { plan_version: id("plan 1"), price: key(price) }),
        description: format!("Pro: {price}"),
        full,
        service: full,
        dimensions: if price == "calls" { vec![("region".to_owned(), "eu".to_owned())] } else { vec![] },
        quantity,
        unit: None,
        amount: euro(amount),
        tax_category: key("standard"),
        tax_group: 0,
        tax: euro(tax),
        extends: None,
        trace: if kind == LineKind::Usage {
            usage_trace(quantity, amount)
        } else {
            share_trace(quantity, amount)
        },
    }
}

fn rating(quantity: Ratio, amount: i64) -> RatingTrace {
    let exact = Ratio::whole(euro(amount).to_decimal());
    let zero = Decimal::from_i64(0);
    RatingTrace {
        quantity,
        converted: quantity,
        allowance: Ratio::from_i64(0),
        rated_quantity: quantity,
        steps: vec![RatingStep {
            tier: 1,
            quantity,
            units: quantity,
            unit_price: Decimal::parse("0.01").unwrap(),
            percent: zero,
            flat_fee: zero,
            amount: exact,
        }],
        windows: Vec::new(),
        expression: None,
    }
}

fn share_trace(quantity: Ratio, amount: i64) -> LineTrace {
    LineTrace::Share {
        rated: rating(quantity, amount),
        full_amount: Ratio::whole(euro(amount).to_decimal()),
        from: Share::new(0, 1).unwrap(),
        to: Share::new(1, 1).unwrap(),
        rounding: Rounding::HalfAwayFromZero,
    }
}

fn usage_trace(quantity: Ratio, amount: i64) -> LineTrace {
    LineTrace::Usage {
        rated: rating(quantity, amount),
        exact: Ratio::whole(euro(amount).to_decimal()),
        rounded: euro(amount),
        over_maximum: euro(0),
        billed_before: euro(0),
        rounding: Rounding::HalfAwayFromZero,
        event_count: 1234,
        events_hash: [7; 32],
        pool: None,
    }
}

/// The entry of a document: receivable against revenue, the fee and seats deferred.
pub fn entry(document: &Document) -> Entry {
    let sum = |kind: LineKind| -> i64 {
        document.lines.iter().filter(|line| line.kind == kind).map(|line| line.amount.minor()).sum()
    };
    let deferred = sum(LineKind::Recurring) + sum(LineKind::Credit);
    let tax = Account::TaxPayable { name: "GST".to_owned() };
    let posting = |account, minor| Posting { account, amount: euro(minor) };
    let postings = vec![
        posting(Account::Receivable, document.total.minor()),
        posting(Account::DeferredRevenue, -deferred),
        posting(Account::Revenue, -sum(LineKind::Usage)),
        posting(tax, -document.tax.minor()),
    ];
    let id = ids::EntryId::from_cause(document.id.millis(), short_hash(&document.id.to_string()));
    Entry::balanced(id, document.key.due, document.issued_on, document.id.to_string(), postings).unwrap()
}

/// The lines of a document that was issued to a customer as later bills are to find them, by hand; made from a facts
/// version.
pub fn billed(document: &Document, (made_from, to): (i64, CustomerId)) -> Vec<BilledLine> {
    let line = |line: &Line| BilledLine {
        at: LineRef { document: document.id, line: line.number },
        kind: line.kind,
        subject: line.subject.clone(),
        full: line.full,
        service: line.service,
        dimensions: line.dimensions.clone(),
        quantity: line.quantity,
        overridden: line.overridden,
        whole: line.whole,
        discounts: line.discounts.iter().map(|discount| discount.discount).collect(),
        conceded: line.conceded,
        off_document: line.off_document,
        document_discounts: line.document_discounts.iter().map(|part| (part.discount, part.amount)).collect(),
        by_credits: line.by_credits,
        amount: line.amount,
        tax: line.tax,
        tax_answer: document.taxes[usize::try_from(line.tax_group).unwrap()].answer.clone(),
        extends: line.extends,
        made_from,
        billed_to: Some(to),
    };
    document.lines.iter().map(line).collect()
}

fn millis(instant: Instant) -> u64 {
    u64::try_from(instant.millis()).unwrap()
}

fn short_hash(text: &str) -> [u8; 10] {
    blake3::hash(text.as_bytes()).as_bytes()[..10].try_into().unwrap()
}
