//! Billed lines: what issued documents say, as later bills need it.
//! Knows the rows of lines, of documents per due instant and of discounts; must not know what is owed.

use std::collections::BTreeMap;

use billing::{
    BESIDE_DRAFTS, BilledLine, CommitmentRef, CommittedSpend, IssuedAt, LineKind, LineRef, LineSubject,
    PriceRef, SpanSpend, TaxAnswer,
};
use calendar::{Instant, Period};
use ids::{CustomerId, DiscountId, EnvironmentId, InvoiceId, SubscriptionId};
use money::{Currency, Money, Percent, Ratio};
use pricing::DimensionValues;
use sql::{Fault, Queries, Row, Statement, Value, values};

use crate::accounts::AccountKey;
use crate::rows::{self, wide_sum};
use crate::together::{MEMBERS_READ_MAX, in_order};

/// The columns of issued lines from a table, with the condition that follows; in order of document.
macro_rules! billed_rows {
    ($which:literal) => {
        billed_rows!("document_lines AS l", $which)
    };
    ($from:literal, $which:literal) => {
        concat!(
            "SELECT d.document, l.line, l.kind, l.plan_version, l.price, l.one_off, l.full_start, l.full_end, \
             l.service_start, l.service_end, l.dimensions, l.quantity, l.currency, l.amount, l.tax, \
             t.tax_category, l.extends_document, l.extends_line, t.name, t.rate, t.reason, l.commitment, \
             l.grant_id, l.overridden, l.whole, l.discounts, l.off_document, l.by_credits, \
             l.document_discounts, l.conceded, \
             CASE WHEN d.run IS NULL THEN d.facts_version ELSE (SELECT r.facts_version \
             FROM subscriptions AS s JOIN run_customers AS r ON r.environment = s.environment \
             AND r.customer = s.customer WHERE s.environment = l.environment \
             AND s.subscription = l.subscription AND r.run = d.run) END, l.subscription, d.customer, t.more, \
             t.included FROM ",
            $from,
            " JOIN documents AS d ON d.environment = l.environment AND d.position = l.position \
             JOIN tax_answers AS t ON t.environment = l.environment AND t.position = l.position \
             AND t.tax_group = l.tax_group WHERE l.environment = $1 AND ",
            $which,
            " ORDER BY l.position, l.line"
        )
    };
}

const LINES: Statement =
    Statement::new("billed.lines", billed_rows!("l.subscription = $2 AND l.full_end > $3"));
const LINES_OF_MANY: Statement = Statement::new(
    "billed.lines_of_many",
    billed_rows!(
        "{{ints_by $2}} AS m CROSS JOIN document_lines AS l",
        "l.subscription = m.key AND l.full_end > m.value"
    ),
);
const COMMITTED: Statement = Statement::new(
    "billed.committed",
    billed_rows!("l.subscription = $2 AND l.full_end > $3 AND l.full_end <= $4 AND l.commitment IS NOT NULL"),
);
const OF_DOCUMENT: Statement = Statement::new(
    "billed.of_document",
    billed_rows!(
        "l.position = (SELECT o.position FROM documents AS o WHERE o.environment = $1 AND o.document = $2)"
    ),
);
// The lines are found by what they extend, then read by their places: an engine that joins first reads all of an
// environment. Those of documents that are void extend nothing.
const EXTENDING: Statement = Statement::new(
    "billed.extending",
    billed_rows!(
        "(l.position, l.line) IN (SELECT x.position, x.line FROM document_lines AS x \
         WHERE x.environment = $1 AND x.extends_document = $2) AND (SELECT s.state FROM document_states AS s \
         WHERE s.environment = $1 AND s.position = l.position) <> 'void'"
    ),
);
// What extends a document, and what cancels such a line of a document that is void: found and read likewise.
const ABOUT: Statement = Statement::new(
    "billed.about",
    billed_rows!(
        "(l.position, l.line) IN (SELECT c.position, c.line FROM document_lines AS c \
         WHERE c.environment = $1 AND c.extends_document IN (SELECT o.document FROM documents AS o \
         WHERE o.environment = $1 AND o.document = $2 \
         UNION SELECT v.document FROM document_lines AS x \
         CROSS JOIN document_states AS s CROSS JOIN documents AS v \
         WHERE x.environment = $1 AND x.extends_document = $2 \
         AND s.environment = $1 AND s.position = x.position AND s.state = 'void' \
         AND v.environment = $1 AND v.position = x.position)) \
         AND (l.extends_document = $2 OR l.kind = 'cancellation' AND EXISTS (SELECT 1 FROM documents AS w \
         CROSS JOIN document_lines AS e WHERE w.environment = $1 AND w.document = l.extends_document \
         AND e.environment = $1 AND e.position = w.position AND e.line = l.extends_line \
         AND e.extends_document = $2))"
    ),
);
const PRICED_LINE: Statement = Statement::new(
    "billed.priced_line",
    "SELECT l.plan_version, l.price, l.dimensions FROM documents AS d \
     JOIN document_lines AS l ON l.environment = d.environment AND l.position = d.position \
     WHERE d.environment = $1 AND d.document = $2 AND l.line = $3 AND l.price IS NOT NULL",
);
const DOCUMENTS_AT: Statement = Statement::new(
    "billed.documents_at",
    "SELECT due_instant, CAST(SUM(CASE WHEN sequence < $4 THEN 1 ELSE 0 END) AS BIGINT), \
     CAST(COUNT(*) AS BIGINT) FROM documents \
     WHERE environment = $1 AND subscription = $2 AND due_instant >= $3 GROUP BY due_instant",
);
const DOCUMENTS_AT_OF_MANY: Statement = Statement::new(
    "billed.documents_at_of_many",
    "SELECT d.due_instant, CAST(SUM(CASE WHEN d.sequence < $3 THEN 1 ELSE 0 END) AS BIGINT), \
     CAST(COUNT(*) AS BIGINT), d.subscription \
     FROM {{ints_by $2}} AS m CROSS JOIN documents AS d \
     WHERE d.environment = $1 AND d.subscription = m.key AND d.due_instant >= m.value \
     GROUP BY d.subscription, d.due_instant",
);
// A line's full period ends after its service starts, by which the lines are found. What takes back or
// extends another line counts for that one's service. What is void counts for none.
const SPENT: Statement = Statement::new(
    "billed.spent",
    "SELECT l.price, p.plan, l.commitment, COALESCE(e.service_start, l.service_start), \
     COALESCE(e.service_end, l.service_end), l.currency, l.amount, o.customer, l.subscription \
     FROM {{ints_by $2}} AS m CROSS JOIN document_lines AS l \
     JOIN documents AS o ON o.environment = l.environment AND o.position = l.position \
     LEFT JOIN plan_versions AS p ON p.environment = $1 AND p.plan_version = l.plan_version \
     LEFT JOIN documents AS d ON d.environment = $1 AND d.document = l.extends_document \
     LEFT JOIN document_lines AS e ON e.environment = $1 AND e.position = d.position \
     AND e.line = l.extends_line \
     WHERE l.environment = $1 AND l.subscription = m.key AND l.full_end > m.value \
     AND COALESCE(e.service_start, l.service_start) >= m.value AND l.kind NOT IN ('concession', 'cancellation') \
     AND (SELECT s.state FROM document_states AS s \
     WHERE s.environment = $1 AND s.position = l.position) <> 'void' \
     ORDER BY l.subscription, l.position, l.line",
);
const TRUE_UPS: Statement = Statement::new(
    "billed.true_ups",
    "SELECT l.price, l.price, l.commitment, COALESCE(e.service_start, l.service_start), \
     COALESCE(e.service_end, l.service_end), l.currency, l.amount, l.kind \
     FROM documents AS o CROSS JOIN document_lines AS l \
     LEFT JOIN documents AS d ON d.environment = $1 AND d.document = l.extends_document \
     LEFT JOIN document_lines AS e ON e.environment = $1 AND e.position = d.position \
     AND e.line = l.extends_line \
     WHERE o.environment = $1 AND o.subscription = $2 AND l.environment = $1 AND l.position = o.position \
     AND l.subscription = '' AND l.commitment IS NOT NULL \
     AND COALESCE(e.service_start, l.service_start) >= $3 AND l.kind <> 'cancellation' \
     AND (SELECT s.state FROM document_states AS s \
     WHERE s.environment = $1 AND s.position = l.position) <> 'void' ORDER BY l.position, l.line",
);
const DISCOUNTED: Statement = Statement::new(
    "billed.discounted",
    concat!(
        "SELECT ",
        wide_sum!("amount"),
        ", discount FROM document_discounts WHERE environment = $1 AND discount IN {{texts_in $2}} \
         AND currency = $3 GROUP BY discount"
    ),
);

pub(crate) const ALL: &[Statement] = &[
    LINES,
    LINES_OF_MANY,
    COMMITTED,
    OF_DOCUMENT,
    EXTENDING,
    ABOUT,
    PRICED_LINE,
    DOCUMENTS_AT,
    DOCUMENTS_AT_OF_MANY,
    SPENT,
    TRUE_UPS,
    DISCOUNTED,
];

/// Issued lines of each of some subscriptions whose grid period ends after an instant of its own, in order of
/// document. The documents among them that were issued to others than the payer are noted, with those others.
pub(crate) fn billed_lines_of(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    asked: &[(SubscriptionId, Instant)],
    (payer, elsewhere): (CustomerId, &mut BTreeMap<InvoiceId, CustomerId>),
) -> Result<Vec<Vec<BilledLine>>, Fault> {
    let wall = environment.to_string();
    let mut read = |row: &Row| {
        let line = billed_line_of(row)?;
        note(&line, payer, elsewhere);
        Ok(line)
    };
    if let [(subscription, ending_after)] = asked {
        let (id, mut lines) = (subscription.to_string(), Vec::new());
        queries.for_each(&LINES, &values![&wall, &id, ending_after.as_micros()], &mut |row| {
            lines.push(read(row)?);
            Ok(())
        })?;
        return Ok(vec![lines]);
    }
    let mut found: BTreeMap<SubscriptionId, Vec<BilledLine>> = BTreeMap::new();
    for members in asked.chunks(MEMBERS_READ_MAX) {
        queries.for_each(&LINES_OF_MANY, &values![&wall, &members_from(members)], &mut |row| {
            found.entry(rows::id(row, 31)?).or_default().push(read(row)?);
            Ok(())
        })?;
    }
    in_order(asked.iter().map(|(id, _)| *id), found, || Ok(Vec::new()))
}

/// Issued lines of the commitments of a subscription's plans whose uncut span ends after the first of two instants and
/// not after the second, in order of document, noted likewise.
pub(crate) fn committed_lines(
    queries: &mut impl Queries,
    (environment, subscription): (EnvironmentId, SubscriptionId),
    (after, until): (Instant, Instant),
    (payer, elsewhere): (CustomerId, &mut BTreeMap<InvoiceId, CustomerId>),
) -> Result<Vec<BilledLine>, Fault> {
    let (wall, id) = (environment.to_string(), subscription.to_string());
    let mut lines = Vec::new();
    queries.for_each(&COMMITTED, &values![&wall, &id, after.as_micros(), until.as_micros()], &mut |row| {
        let line = billed_line_of(row)?;
        note(&line, payer, elsewhere);
        lines.push(line);
        Ok(())
    })?;
    Ok(lines)
}

/// Notes the document of a line that was billed to another than the payer.
fn note(line: &BilledLine, payer: CustomerId, elsewhere: &mut BTreeMap<InvoiceId, CustomerId>) {
    let other = line.billed_to.filter(|billed_to| *billed_to != payer);
    elsewhere.extend(other.map(|other| (line.at.document, other)));
}

/// Subscriptions with an instant each, as a parameter.
fn members_from(members: &[(SubscriptionId, Instant)]) -> Value {
    Value::ints_by_key(members.iter().map(|(id, from)| (id.to_string(), from.as_micros())))
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

/// The lines of an issued document, then those of later documents that extend them, void ones too, and those that cancel
/// these, in order of issue.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn lines_about(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    document: InvoiceId,
) -> Result<Vec<BilledLine>, Fault> {
    let mut lines = lines_of(queries, &OF_DOCUMENT, (environment, document))?;
    lines.extend(lines_of(queries, &ABOUT, (environment, document))?);
    Ok(lines)
}

/// The price and the dimension values of an issued line, if it has a price.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn priced_line(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (document, line): (InvoiceId, u32),
) -> Result<Option<(PriceRef, DimensionValues)>, Fault> {
    let of = (environment.to_string(), document.to_string());
    let found = queries.query_opt(&PRICED_LINE, &values![&of.0, &of.1, i64::from(line)])?;
    let priced = |row: Row| {
        let price = PriceRef { plan_version: rows::id(&row, 0)?, price: rows::key(&row, 1)? };
        let dimensions = records::dimensions::decode(row.text(2)?).map_err(|why| row.unreadable(2, why))?;
        Ok((price, dimensions))
    };
    found.map(priced).transpose()
}

/// The lines of later documents that stand and extend those of an issued one, in order of issue.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn lines_extending(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    document: InvoiceId,
) -> Result<Vec<BilledLine>, Fault> {
    lines_of(queries, &EXTENDING, (environment, document))
}

fn lines_of(
    queries: &mut impl Queries,
    statement: &'static Statement,
    (environment, document): (EnvironmentId, InvoiceId),
) -> Result<Vec<BilledLine>, Fault> {
    let mut lines = Vec::new();
    queries.for_each(statement, &values![&environment.to_string(), &document.to_string()], &mut |row| {
        lines.push(billed_line_of(row)?);
        Ok(())
    })?;
    Ok(lines)
}

/// How many documents an owner (a subscription, or an account) has per due instant from an instant on.
pub(crate) fn documents_at(
    queries: &mut impl Queries,
    wall: &str,
    owner: &str,
    from: Instant,
) -> Result<BTreeMap<Instant, IssuedAt>, Fault> {
    let parameters = values![wall, owner, from.as_micros(), i64::from(BESIDE_DRAFTS)];
    let found = queries.query(&DOCUMENTS_AT, &parameters)?;
    found.iter().map(|row| Ok((rows::instant(row, 0)?, issued_at(row)?))).collect()
}

fn issued_at(row: &Row) -> Result<IssuedAt, Fault> {
    let (in_turn, all) = (rows::count(row, 1)?, rows::count(row, 2)?);
    Ok(IssuedAt { in_turn, beside: all - in_turn })
}

/// The same of each of some subscriptions from an instant of its own on.
pub(crate) fn documents_at_of(
    queries: &mut impl Queries,
    wall: &str,
    asked: &[(SubscriptionId, Instant)],
) -> Result<Vec<BTreeMap<Instant, IssuedAt>>, Fault> {
    if let [(subscription, from)] = asked {
        return Ok(vec![documents_at(queries, wall, &subscription.to_string(), *from)?]);
    }
    let mut found: BTreeMap<SubscriptionId, BTreeMap<Instant, IssuedAt>> = BTreeMap::new();
    for members in asked.chunks(MEMBERS_READ_MAX) {
        let members = members_from(members);
        let parameters = values![wall, &members, i64::from(BESIDE_DRAFTS)];
        for row in queries.query(&DOCUMENTS_AT_OF_MANY, &parameters)? {
            let at = found.entry(rows::id(&row, 3)?).or_default();
            at.insert(rows::instant(&row, 0)?, issued_at(&row)?);
        }
    }
    in_order(asked.iter().map(|(id, _)| *id), found, || Ok(BTreeMap::new()))
}

/// What issued lines of some subscriptions count towards commitments from a service instant on, those issued
/// to a payer apart from those issued to others, and the true-ups of the payer's account itself.
pub(crate) fn spent_in(
    queries: &mut impl Queries,
    wall: &str,
    (account, since): (AccountKey, Instant),
    subscriptions: &[SubscriptionId],
) -> Result<CommittedSpend, Fault> {
    let (payer, mut spent) = (account.payer.to_string(), CommittedSpend::default());
    for members in subscriptions.chunks(MEMBERS_READ_MAX) {
        let since: Vec<(SubscriptionId, Instant)> = members.iter().map(|id| (*id, since)).collect();
        queries.for_each(&SPENT, &values![wall, &members_from(&since)], &mut |row| {
            let here = row.text(7)? == payer;
            let into = if here { &mut spent.lines } else { &mut spent.elsewhere };
            into.extend(spend_of(row, Some(rows::id(row, 8)?))?);
            Ok(())
        })?;
    }
    true_ups_of(queries, wall, (account, since), &mut spent)?;
    Ok(spent)
}

/// The true-ups of an account itself, on its payer's own documents, from a service instant on.
fn true_ups_of(
    queries: &mut impl Queries,
    wall: &str,
    (account, since): (AccountKey, Instant),
    spent: &mut CommittedSpend,
) -> Result<(), Fault> {
    let owner = account.owner_text();
    let key = values![wall, &owner, since.as_micros()];
    queries.for_each(&TRUE_UPS, &key, &mut |row| {
        let conceded = row.text(7)? == LineKind::Concession.code();
        let into = if conceded { &mut spent.conceded } else { &mut spent.lines };
        into.extend(spend_of(row, None)?);
        Ok(())
    })
}

/// What each of some discounts took off documents so far.
pub(crate) fn discounted(
    queries: &mut impl Queries,
    wall: &str,
    discounts: &[DiscountId],
    currency: Currency,
) -> Result<BTreeMap<DiscountId, Money>, Fault> {
    let mut taken: BTreeMap<DiscountId, Money> =
        discounts.iter().map(|discount| (*discount, Money::zero(currency))).collect();
    for some in discounts.chunks(MEMBERS_READ_MAX) {
        let some = Value::list_of_texts(some.iter().map(ToString::to_string));
        for row in queries.query(&DISCOUNTED, &values![wall, &some, currency.code()])? {
            taken.insert(rows::id(&row, 2)?, rows::summed(&row, 0, currency)?);
        }
    }
    Ok(taken)
}

/// None for what is of no plan and reaches no commitment: a one-off charge, credits bought.
fn spend_of(row: &Row, subscription: Option<SubscriptionId>) -> Result<Option<SpanSpend>, Fault> {
    let commitment = rows::commitment(row, 2)?;
    let plan = match &commitment {
        Some(CommitmentRef::Plan { key, .. } | CommitmentRef::Contract { key, .. }) => key.clone(),
        None if row.opt_text(1)?.is_none() => return Ok(None),
        None => rows::key(row, 1)?,
    };
    let price = if commitment.is_some() { None } else { Some(rows::key(row, 0)?) };
    let currency = rows::currency(row, 5)?;
    let (service, amount) = (period_of(row, 3)?, rows::money(row, 6, currency)?);
    Ok(Some(SpanSpend { subscription, plan, price, commitment, service, amount }))
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
        overridden: rows::opt_id(row, 23)?,
        whole: row.bool(24)?,
        discounts: rows::ids(row, 25)?,
        amount: rows::money(row, 13, currency)?,
        conceded: rows::money(row, 29, currency)?,
        off_document: rows::money(row, 26, currency)?,
        document_discounts: parts_of(row, 28, currency)?,
        by_credits: rows::money(row, 27, currency)?,
        tax: rows::money(row, 14, currency)?,
        tax_answer: TaxAnswer {
            category: rows::key(row, 15)?,
            name: row.text(18)?.to_owned(),
            rate: Percent::parse(row.text(19)?).map_err(|why| row.unreadable(19, why))?,
            reason: row.text(20)?.to_owned(),
            included: row.bool(34)?,
            more: rows::tax_more(row, 33)?,
        },
        extends,
        // What is of no subscription is of no timeline.
        made_from: row.opt_int(30)?.unwrap_or_default(),
        billed_to: Some(rows::id(row, 32)?),
    })
}

/// What each discount of the document took off a line.
fn parts_of(row: &Row, column: usize, currency: Currency) -> Result<Vec<(DiscountId, Money)>, Fault> {
    let words: Vec<&str> = row.text(column)?.split_ascii_whitespace().collect();
    let part = |pair: &[&str]| {
        let [discount, minor] = pair else { return None };
        let minor = minor.parse().ok()?;
        Some((DiscountId::parse(discount).ok()?, Money::new(minor, currency)))
    };
    let parts: Option<Vec<_>> = words.chunks(2).map(part).collect();
    parts.ok_or_else(|| row.unreadable(column, "not discounts with their parts"))
}

fn subject_of(row: &Row) -> Result<LineSubject, Fault> {
    if let Some(one_off) = rows::opt_id(row, 5)? {
        return Ok(LineSubject::OneOff(one_off));
    }
    if let Some(commitment) = rows::commitment(row, 21)? {
        return Ok(LineSubject::Commitment(commitment));
    }
    if let Some(grant) = rows::opt_id(row, 22)? {
        return Ok(LineSubject::Grant(grant));
    }
    Ok(LineSubject::Price(PriceRef { plan_version: rows::id(row, 3)?, price: rows::key(row, 4)? }))
}

fn kind_of(row: &Row, column: usize) -> Result<LineKind, Fault> {
    let code = row.text(column)?;
    LineKind::from_code(code).ok_or_else(|| row.unreadable(column, format!("{code} is no kind of line")))
}

fn period_of(row: &Row, column: usize) -> Result<Period, Fault> {
    let (start, end) = (rows::instant(row, column)?, rows::instant(row, column + 1)?);
    Period::new(start, end).map_err(|refused| row.unreadable(column, refused))
}
