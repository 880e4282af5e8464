//! Gathering: all that one subscription's bills follow from, read once and handed over whole.
//! Knows which rows make which facts; must not know what is owed.

use std::collections::BTreeMap;
use std::sync::Arc;

use billing::{
    BilledLine, Customer, LineKind, LineRef, LineSubject, OneOff, PriceRef, SubscriptionFacts, TaxAnswer,
    Timeline,
};
use calendar::{Instant, Period};
use ids::{EnvironmentId, OneOffId, PlanVersionId, SubscriptionId};
use money::{Percent, Ratio};
use pricing::PlanVersion;
use sql::{Fault, Queries, Row, Statement, Transaction, values};

use crate::catalog::{self, Caches};
use crate::subscriptions::{self, SubscriptionRow};
use crate::{parties, rows};

const FACTS: Statement = Statement::new(
    "gather.facts",
    "SELECT fact, facts_version, takes_effect, record FROM subscription_facts \
     WHERE environment = $1 AND subscription = $2 AND facts_version <= $3 ORDER BY takes_effect, fact",
);
const STANDING: Statement = Statement::new(
    "gather.standing",
    "SELECT v.record, c.facts_version, p.settled_before, p.facts_version, p.usage_watermark, \
     (SELECT MAX(s.version) FROM seller_versions AS s WHERE s.environment = $1 AND s.seller = $4) \
     FROM customers AS c \
     JOIN customer_versions AS v ON v.environment = $1 AND v.customer = $2 AND v.version = c.version \
     JOIN billing_progress AS p ON p.environment = $1 AND p.subscription = $3 \
     WHERE c.environment = $1 AND c.customer = $2",
);
const PROGRESS: Statement = Statement::new(
    "gather.progress",
    "SELECT usage_watermark FROM billing_progress \
     WHERE environment = $1 AND subscription = $2",
);
const PROGRESS_WHOLE: Statement = Statement::new(
    "gather.progress_whole",
    "SELECT settled_before, facts_version, usage_watermark FROM billing_progress \
     WHERE environment = $1 AND subscription = $2",
);
const LINES: Statement = Statement::new(
    "gather.lines",
    "SELECT d.document, l.line, l.kind, l.plan_version, l.price, l.one_off, l.full_start, l.full_end, \
     l.service_start, l.service_end, l.dimensions, l.quantity, l.currency, l.amount, l.tax, t.tax_category, \
     l.extends_document, l.extends_line, t.name, t.rate, t.reason \
     FROM document_lines AS l \
     JOIN documents AS d ON d.environment = l.environment AND d.position = l.position \
     JOIN tax_answers AS t ON t.environment = l.environment AND t.position = l.position \
     AND t.tax_group = l.tax_group \
     WHERE l.environment = $1 AND l.subscription = $2 AND l.full_end > $3 ORDER BY l.position, l.line",
);
const DOCUMENTS_AT: Statement = Statement::new(
    "gather.documents_at",
    "SELECT due_instant, CAST(COUNT(*) AS BIGINT) FROM documents \
     WHERE environment = $1 AND subscription = $2 AND due_instant >= $3 GROUP BY due_instant",
);

const SWEPT: Statement =
    Statement::new("gather.swept", "SELECT usage_watermark FROM event_sweeps WHERE environment = $1");
const SWEEP_OPEN: Statement = Statement::new(
    "gather.sweep_open",
    "INSERT INTO event_sweeps (environment, usage_watermark) VALUES ($1, 0) ON CONFLICT (environment) DO NOTHING",
);
const SWEEP_LOCK: Statement = Statement::new(
    "gather.sweep_lock",
    "SELECT usage_watermark FROM event_sweeps WHERE environment = $1 {{lock}}",
);
const SWEEP: Statement = Statement::new(
    "gather.sweep",
    "INSERT INTO event_sweeps (environment, usage_watermark) VALUES ($1, $2) \
     ON CONFLICT (environment) DO UPDATE SET usage_watermark = excluded.usage_watermark \
     WHERE event_sweeps.usage_watermark < excluded.usage_watermark",
);

const HIGHEST: Statement = Statement::new(
    "gather.highest_watermark",
    "SELECT CAST(COALESCE(MAX(named.usage_watermark), 0) AS BIGINT) FROM (\
     SELECT usage_watermark FROM billing_progress WHERE environment = $1 \
     UNION ALL SELECT usage_watermark FROM event_sweeps WHERE environment = $1 \
     UNION ALL SELECT usage_watermark FROM documents WHERE environment = $1) AS named",
);

pub(crate) const ALL: &[Statement] = &[
    PROGRESS_WHOLE,
    FACTS,
    STANDING,
    PROGRESS,
    LINES,
    DOCUMENTS_AT,
    SWEPT,
    SWEEP_OPEN,
    SWEEP_LOCK,
    SWEEP,
    HIGHEST,
];

/// What a subscription's bill follows from, and where it was read.
#[derive(Debug, Clone)]
pub struct Gathered {
    /// The facts.
    pub facts: SubscriptionFacts,
    /// The customer's facts version they were read at.
    pub facts_version: i64,
    /// The usage watermark of the last run.
    pub billed_watermark: u64,
}

/// From when on cells must be looked at again although they were settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Revisit {
    /// Only where this plane's own facts moved.
    FactsOnly,
    /// Also from this instant on, where an event moved.
    From(Instant),
    /// Everything, from the start.
    Everything,
}

/// How a subscription and its customer stand.
struct Standing {
    customer: Customer,
    facts_version: i64,
    seller_version: u32,
    settled_before: Option<Instant>,
    billed_facts_version: i64,
    billed_watermark: u64,
}

/// A timeline as it stands.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn timeline(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    subscription: SubscriptionId,
) -> Result<Timeline, Fault> {
    Ok(dated_facts(queries, environment, subscription, i64::MAX)?.timeline)
}

/// How far usage was billed for a subscription.
///
/// # Errors
/// A fault of the engine.
pub fn billed_watermark(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    subscription: SubscriptionId,
) -> Result<u64, Fault> {
    let row = queries.query_one(&PROGRESS, &values![&environment.to_string(), &subscription.to_string()])?;
    rows::watermark(&row, 0)
}

/// How far a subscription's billing came, as stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Cells ending at or before this are settled.
    pub settled_before: Option<Instant>,
    /// The customer's facts version of the last run.
    pub facts_version: i64,
    /// The usage watermark of the last run.
    pub usage_watermark: u64,
}

/// How far a subscription's billing came; none where that is not kept, which is damage.
///
/// # Errors
/// A fault of the engine.
pub fn progress(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    subscription: SubscriptionId,
) -> Result<Option<Progress>, Fault> {
    let (wall, id) = (environment.to_string(), subscription.to_string());
    let parameters = values![&wall, &id];
    let progress_of = |row: Row| {
        Ok(Progress {
            settled_before: rows::opt_instant(&row, 0)?,
            facts_version: row.int(1)?,
            usage_watermark: rows::watermark(&row, 2)?,
        })
    };
    queries.query_opt(&PROGRESS_WHOLE, &parameters)?.map(progress_of).transpose()
}

/// Up to which usage watermark touched subscriptions were made due; 0 before the first sweep.
///
/// # Errors
/// A fault of the engine.
pub fn swept_watermark(queries: &mut impl Queries, environment: EnvironmentId) -> Result<u64, Fault> {
    let found = queries.query_opt(&SWEPT, &values![&environment.to_string()])?;
    found.map_or(Ok(0), |row| rows::watermark(&row, 0))
}

/// The same, locked until the commit: sweeps and committing runs of an environment come one after the other,
/// so that each sees what the other did.
///
/// # Errors
/// A fault of the engine.
pub fn lock_sweep(act: &mut Transaction<'_>, environment: EnvironmentId) -> Result<u64, Fault> {
    let wall = environment.to_string();
    if let Some(row) = act.query_opt(&SWEEP_LOCK, &values![&wall])? {
        return rows::watermark(&row, 0);
    }
    act.execute(&SWEEP_OPEN, &values![&wall])?;
    let row = act.query_one(&SWEEP_LOCK, &values![&wall])?;
    rows::watermark(&row, 0)
}

/// The highest usage watermark that anything of an environment names: the events must reach it.
///
/// # Errors
/// A fault of the engine.
pub fn highest_watermark(queries: &mut impl Queries, environment: EnvironmentId) -> Result<u64, Fault> {
    let found = queries.query_opt(&HIGHEST, &values![&environment.to_string()])?;
    found.map_or(Ok(0), |row| rows::watermark(&row, 0))
}

/// Notes up to which usage watermark touched subscriptions were made due, in the act that made them due.
/// A watermark never goes back.
///
/// # Errors
/// A fault of the engine.
pub fn set_swept_watermark(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    watermark: u64,
) -> Result<(), Fault> {
    let watermark = i64::try_from(watermark).expect("positions fit in 63 bits");
    act.execute(&SWEEP, &values![&environment.to_string(), watermark])?;
    Ok(())
}

/// Gathers one subscription.
///
/// # Errors
/// A fault of the engine, of a row that is missing, or of a record that does not read back.
pub fn gather(
    queries: &mut impl Queries,
    caches: &Caches,
    environment: EnvironmentId,
    (subscription, revisit): (&SubscriptionRow, Revisit),
) -> Result<Gathered, Fault> {
    let standing = standing(queries, environment, subscription)?;
    let dated = dated_facts(queries, environment, subscription.id, standing.facts_version)?;
    let moved = dated.moved_since(standing.billed_facts_version);
    let settled_before = match revisit {
        Revisit::Everything => None,
        Revisit::FactsOnly => earliest(standing.settled_before, moved),
        Revisit::From(instant) => earliest(earliest(standing.settled_before, moved), Some(instant)),
    };
    let seller = (subscription.seller, standing.seller_version);
    let from = settled_before.unwrap_or(Instant::MIN);
    let facts = SubscriptionFacts {
        environment,
        subscription: subscription.id,
        customer: Arc::new(standing.customer),
        seller: parties::seller_version(queries, caches, environment, seller)?,
        currency: subscription.currency,
        zone: subscription.zone.clone(),
        plans: plans_of(queries, caches, environment, &dated.timeline)?,
        timeline: dated.timeline,
        one_offs: dated.one_offs,
        billed: billed_lines(queries, environment, subscription.id, from)?,
        documents_at: documents_at(queries, environment, subscription.id, from)?,
        settled_before,
    };
    let Standing { facts_version, billed_watermark, .. } = standing;
    Ok(Gathered { facts, facts_version, billed_watermark })
}

/// Everything known about a subscription at a facts version, with nothing billed: what replay starts from.
///
/// # Errors
/// A fault of the engine, of a row that is missing, or of a record that does not read back.
pub fn gather_as_recorded(
    queries: &mut impl Queries,
    caches: &Caches,
    environment: EnvironmentId,
    at: &AsRecorded<'_>,
) -> Result<SubscriptionFacts, Fault> {
    let subscription = at.subscription;
    let dated = dated_facts(queries, environment, subscription.id, at.facts_version)?;
    Ok(SubscriptionFacts {
        environment,
        subscription: subscription.id,
        customer: Arc::new(parties::customer_version(
            queries,
            environment,
            subscription.customer,
            at.customer_version,
        )?),
        seller: parties::seller_version(
            queries,
            caches,
            environment,
            (subscription.seller, at.seller_version),
        )?,
        currency: subscription.currency,
        zone: subscription.zone.clone(),
        plans: plans_of(queries, caches, environment, &dated.timeline)?,
        timeline: dated.timeline,
        one_offs: dated.one_offs,
        billed: Vec::new(),
        documents_at: BTreeMap::new(),
        settled_before: None,
    })
}

/// Which versions a document was made with.
#[derive(Debug, Clone, Copy)]
pub struct AsRecorded<'a> {
    /// Whose.
    pub subscription: &'a SubscriptionRow,
    /// Facts up to this version.
    pub facts_version: i64,
    /// The customer's details.
    pub customer_version: u32,
    /// The seller's details.
    pub seller_version: u32,
}

/// A timeline and one-off charges, with when each was recorded.
struct DatedFacts {
    timeline: Timeline,
    one_offs: Vec<OneOff>,
    recorded: Vec<(i64, Instant)>,
}

impl DatedFacts {
    /// The earliest instant at which a fact recorded after a version takes effect.
    fn moved_since(&self, facts_version: i64) -> Option<Instant> {
        self.recorded.iter().filter(|(version, _)| *version > facts_version).map(|(_, at)| *at).min()
    }
}

fn dated_facts(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    subscription: SubscriptionId,
    facts_version: i64,
) -> Result<DatedFacts, Fault> {
    let (wall, id) = (environment.to_string(), subscription.to_string());
    let parameters = values![&wall, &id, facts_version];
    let (mut changes, mut one_offs, mut recorded) = (Vec::new(), Vec::new(), Vec::new());
    let mut last = None;
    for row in queries.query(&FACTS, &parameters)? {
        recorded.push((row.int(1)?, rows::instant(&row, 2)?));
        if row.text(0)?.starts_with(OneOffId::PREFIX) {
            one_offs.push(rows::record(&row, 3)?);
        } else {
            changes.push(rows::record(&row, 3)?);
        }
        last = Some(row);
    }
    let timeline = Timeline::from_facts(changes).map_err(|refused| match last {
        Some(row) => row.unreadable(3, refused),
        None => missing("the facts of a subscription"),
    })?;
    Ok(DatedFacts { timeline, one_offs, recorded })
}

fn standing(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    subscription: &SubscriptionRow,
) -> Result<Standing, Fault> {
    let (wall, customer) = (environment.to_string(), subscription.customer.to_string());
    let (id, seller) = (subscription.id.to_string(), subscription.seller.to_string());
    let row = queries
        .query_opt(&STANDING, &values![&wall, &customer, &id, &seller])?
        .ok_or(missing("the customer and the progress of a subscription"))?;
    if row.opt_int(5)?.is_none() {
        return Err(missing("a seller whom a subscription names"));
    }
    Ok(Standing {
        customer: rows::record(&row, 0)?,
        facts_version: row.int(1)?,
        seller_version: rows::count(&row, 5)?,
        settled_before: rows::opt_instant(&row, 2)?,
        billed_facts_version: row.int(3)?,
        billed_watermark: rows::watermark(&row, 4)?,
    })
}

fn plans_of(
    queries: &mut impl Queries,
    caches: &Caches,
    environment: EnvironmentId,
    timeline: &Timeline,
) -> Result<BTreeMap<PlanVersionId, Arc<PlanVersion>>, Fault> {
    let mut plans = BTreeMap::new();
    for id in timeline.facts().iter().filter_map(|fact| subscriptions::plan_of(&fact.change)) {
        if let std::collections::btree_map::Entry::Vacant(place) = plans.entry(id) {
            let plan = catalog::plan_version(queries, caches, environment, id)?;
            place.insert(plan.ok_or(missing("a plan version that a subscription names"))?);
        }
    }
    Ok(plans)
}

fn documents_at(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    subscription: SubscriptionId,
    from: Instant,
) -> Result<BTreeMap<Instant, u32>, Fault> {
    let (wall, id) = (environment.to_string(), subscription.to_string());
    let parameters = values![&wall, &id, from.as_micros()];
    let found = queries.query(&DOCUMENTS_AT, &parameters)?;
    found.iter().map(|row| Ok((rows::instant(row, 0)?, rows::count(row, 1)?))).collect()
}

/// Issued lines of a subscription whose grid period ends after an instant, in order of document.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn billed_lines(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    subscription: SubscriptionId,
    ending_after: Instant,
) -> Result<Vec<BilledLine>, Fault> {
    let (wall, id) = (environment.to_string(), subscription.to_string());
    let parameters = values![&wall, &id, ending_after.as_micros()];
    let mut lines = Vec::new();
    queries.for_each(&LINES, &parameters, &mut |row| {
        lines.push(billed_line_of(row)?);
        Ok(())
    })?;
    Ok(lines)
}

fn billed_line_of(row: &Row) -> Result<BilledLine, Fault> {
    let currency = rows::currency(row, 12)?;
    let extends = match rows::opt_id(row, 16)? {
        Some(document) => Some(LineRef { document, line: rows::count(row, 17)? }),
        None => None,
    };
    Ok(BilledLine {
        at: LineRef { document: rows::id(row, 0)?, line: rows::count(row, 1)? },
        kind: kind_of(row, 2)?,
        subject: subject_of(row)?,
        full: period_of(row, 6)?,
        service: period_of(row, 8)?,
        dimensions: records::dimensions::decode(row.text(10)?).map_err(|why| row.unreadable(10, why))?,
        quantity: Ratio::parse(row.text(11)?).map_err(|why| row.unreadable(11, why))?,
        amount: rows::money(row, 13, currency)?,
        tax: rows::money(row, 14, currency)?,
        tax_answer: TaxAnswer {
            category: rows::key(row, 15)?,
            name: row.text(18)?.to_owned(),
            rate: Percent::parse(row.text(19)?).map_err(|why| row.unreadable(19, why))?,
            reason: row.text(20)?.to_owned(),
        },
        extends,
    })
}

fn subject_of(row: &Row) -> Result<LineSubject, Fault> {
    match rows::opt_id(row, 5)? {
        Some(one_off) => Ok(LineSubject::OneOff(one_off)),
        None => {
            Ok(LineSubject::Price(PriceRef { plan_version: rows::id(row, 3)?, price: rows::key(row, 4)? }))
        }
    }
}

fn kind_of(row: &Row, column: usize) -> Result<LineKind, Fault> {
    let code = row.text(column)?;
    LineKind::from_code(code).ok_or_else(|| row.unreadable(column, format!("{code} is no kind of line")))
}

fn period_of(row: &Row, column: usize) -> Result<Period, Fault> {
    let (start, end) = (rows::instant(row, column)?, rows::instant(row, column + 1)?);
    Period::new(start, end).map_err(|refused| row.unreadable(column, refused))
}

fn earliest(a: Option<Instant>, b: Option<Instant>) -> Option<Instant> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.min(b)),
        // Nothing settled yet: everything is looked at anyway.
        (None, _) => None,
        (Some(a), None) => Some(a),
    }
}

fn missing(what: &'static str) -> Fault {
    Fault::RowCount { statement: "gather", wanted: what, found: "none" }
}
