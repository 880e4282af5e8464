//! Accounts: a payer, a seller and a currency, and which subscriptions a run of one must look at together.
//! Knows payers, their customers and what is due; must not know grants, contracts or what is owed.

use std::collections::BTreeMap;

use calendar::Instant;
use ids::{CustomerId, EnvironmentId, SellerId, SubscriptionId};
use money::Currency;
use sql::{ActError, Fault, Queries, Row, Statement, Transaction, values};

use crate::jobs::{self, ATTEMPTS_MAX, JobKind};
use crate::parties::PartyRefused;
use crate::subscriptions::{self, SubscriptionRow};
use crate::{alert_looks, contracts, rows};

/// A subscription's row with its account, and the condition that follows; also with columns of a further table.
macro_rules! accounted {
    ($rest:literal) => {
        accounted!("", "", $rest)
    };
    ($columns:literal, $join:literal, $rest:literal) => {
        concat!(
            "SELECT s.subscription, s.customer, s.seller, s.currency, s.zone, s.own_usage, p.customer, \
             p.invoices_together, g.usage_watermark, \
             CASE WHEN c.has_account = 1 THEN 1 ELSE p.has_account END",
            $columns,
            " FROM subscriptions AS s \
             JOIN customers AS c ON c.environment = $1 AND c.customer = s.customer \
             JOIN customers AS p ON p.environment = $1 AND p.customer = COALESCE(c.payer, c.customer) \
             JOIN billing_progress AS g ON g.environment = $1 AND g.subscription = s.subscription",
            $join,
            " WHERE s.environment = $1 AND ",
            $rest
        )
    };
}

const ONE: Statement = Statement::new("account.of_subscription", accounted!("s.subscription = $2"));
// Not ordered: asked for them in order of id, SQLite goes through every subscription of the environment.
const OF_PAYER: Statement = Statement::new(
    "account.of_payer",
    accounted!(
        "s.customer IN (SELECT m.customer FROM customers AS m WHERE m.environment = $1 AND m.customer = $2 \
         AND m.payer IS NULL UNION ALL \
         SELECT m.customer FROM customers AS m WHERE m.environment = $1 AND m.payer = $2) \
         AND s.seller = $3 AND s.currency = $4"
    ),
);
// One step of the index for each owner of documents, however many it has. An account as an owner stands for those
// that its runs looked at.
const ONCE_OF_PAYER: Statement = Statement::new(
    "account.once_of_payer",
    "WITH RECURSIVE owners (owner) AS (\
     SELECT MIN(d.subscription) FROM documents AS d WHERE d.environment = $1 AND d.customer = $2 \
     AND d.seller = $3 AND d.currency = $4 \
     UNION ALL SELECT (SELECT MIN(d.subscription) FROM documents AS d WHERE d.environment = $1 \
     AND d.customer = $2 AND d.seller = $3 AND d.currency = $4 AND d.subscription > o.owner) \
     FROM owners AS o WHERE o.owner IS NOT NULL) \
     SELECT s.subscription FROM owners AS o JOIN subscriptions AS s ON s.environment = $1 \
     AND s.subscription = o.owner \
     UNION SELECT u.subscription FROM documents AS d JOIN run_subscriptions AS u \
     ON u.environment = d.environment AND u.run = d.run WHERE d.environment = $1 AND d.subscription = $5",
);
// Not ordered, likewise; and jobs are looked up one by one, however many of the environment wait.
const AT_WORK: Statement = Statement::new(
    "account.at_work",
    accounted!(
        ", j.due_at, COALESCE(g.may_use, 1)",
        " CROSS JOIN jobs AS j",
        "s.customer IN (SELECT m.customer FROM customers AS m WHERE m.environment = $1 AND m.customer = $2 \
         AND m.payer IS NULL UNION ALL \
         SELECT m.customer FROM customers AS m WHERE m.environment = $1 AND m.payer = $2) \
         AND s.seller = $3 AND s.currency = $4 \
         AND j.environment = $1 AND j.kind = 'bill_subscription' AND j.subject = s.subscription \
         AND (j.due_at <= $5 OR (CAST($7 AS BIGINT) = 1 AND COALESCE(g.may_use, 1) = 1)) \
         AND j.attempts < $6"
    ),
);
const HOLDS: Statement = Statement::new(
    "account.holds",
    "SELECT CAST(COUNT(*) AS BIGINT) FROM (\
     SELECT 1 FROM grants WHERE environment = $1 AND customer IN ($2, $5) AND seller = $3 AND currency = $4 \
     UNION ALL SELECT 1 FROM grant_orders WHERE environment = $1 AND customer IN ($2, $5) AND seller = $3 \
     AND currency = $4 \
     UNION ALL SELECT 1 FROM contract_versions WHERE environment = $1 AND customer = $2 AND seller = $3 \
     AND currency = $4 LIMIT 1) AS held",
);
const DRAFTED: Statement = Statement::new(
    "account.drafted",
    "SELECT subscriptions FROM drafts WHERE environment = $1 AND subscription = $2 ORDER BY document",
);
// Not ordered, as above.
const WAITING: Statement = Statement::new(
    "account.waiting",
    accounted!(
        "s.customer IN (SELECT m.customer FROM customers AS m WHERE m.environment = $1 AND m.customer = $2 \
         AND m.payer IS NULL UNION ALL \
         SELECT m.customer FROM customers AS m WHERE m.environment = $1 AND m.payer = $2) \
         AND s.seller = $3 AND s.currency = $4 \
         AND EXISTS (SELECT 1 FROM drafts AS d WHERE d.environment = $1 AND d.subscription = s.subscription)"
    ),
);
const MOVE: Statement = Statement::new(
    "account.move",
    "UPDATE customers SET facts_version = facts_version + 1, has_account = 1 \
     WHERE environment = $1 AND customer = $2 RETURNING facts_version",
);
const CUSTOMERS: Statement = Statement::new(
    "account.customers",
    "SELECT customer FROM customers WHERE environment = $1 AND payer = $2 ORDER BY customer",
);
const CUSTOMERS_AFTER: Statement = Statement::new(
    "account.customers_after",
    "SELECT customer FROM customers WHERE environment = $1 AND payer = $2 AND customer > $3 \
     ORDER BY customer LIMIT $4",
);
const PAYERS: Statement = Statement::new(
    "account.payers",
    "SELECT customer, payer FROM customers WHERE environment = $1 AND payer IS NOT NULL ORDER BY customer",
);

const LOOK_BACK: Statement = Statement::new(
    "account.look_back",
    "UPDATE billing_progress SET usage_from = NULL, \
     settled_before = CASE WHEN settled_before > $3 THEN $3 ELSE settled_before END \
     WHERE environment = $1 AND subscription = $2",
);

pub(crate) const ALL: &[Statement] = &[
    ONE,
    OF_PAYER,
    ONCE_OF_PAYER,
    AT_WORK,
    HOLDS,
    DRAFTED,
    WAITING,
    MOVE,
    CUSTOMERS,
    CUSTOMERS_AFTER,
    PAYERS,
    LOOK_BACK,
];

/// Which account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct AccountKey {
    /// Who pays.
    pub payer: CustomerId,
    /// Who bills.
    pub seller: SellerId,
    /// In which currency.
    pub currency: Currency,
}

impl AccountKey {
    /// As the owner of documents that gather several subscriptions: payer, seller, currency.
    pub fn owner_text(self) -> String {
        format!("{} {} {}", self.payer, self.seller, self.currency.code())
    }
}

/// A subscription and the account that its documents belong to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accounted {
    /// What never changes about it.
    pub row: SubscriptionRow,
    /// Who pays for it.
    pub payer: CustomerId,
    /// Whether the payer's documents gather what is due together.
    pub together: bool,
    /// Whether anything is kept of the customer or the payer beyond subscriptions.
    pub shares: bool,
    /// The usage watermark of its last run.
    pub billed_watermark: u64,
}

impl Accounted {
    /// Its account.
    pub fn key(&self) -> AccountKey {
        AccountKey { payer: self.payer, seller: self.row.seller, currency: self.row.currency }
    }
}

/// One subscription with its account.
///
/// # Errors
/// A fault of the engine.
pub fn accounted(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    subscription: SubscriptionId,
) -> Result<Option<Accounted>, Fault> {
    let found = queries.query_opt(&ONE, &values![&environment.to_string(), &subscription.to_string()])?;
    found.map(|row| accounted_of(&row)).transpose()
}

/// Every subscription of an account, in order of id.
///
/// # Errors
/// A fault of the engine.
pub fn subscriptions_of_account(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    account: AccountKey,
) -> Result<Vec<Accounted>, Fault> {
    let (wall, payer) = (environment.to_string(), account.payer.to_string());
    let seller = account.seller.to_string();
    let parameters = values![&wall, &payer, &seller, account.currency.code()];
    let mut found =
        queries.query(&OF_PAYER, &parameters)?.iter().map(accounted_of).collect::<Result<Vec<_>, _>>()?;
    found.sort_by_key(|one| one.row.id);
    Ok(found)
}

/// Every subscription of an account, and those of which documents were issued to it before another came to
/// pay for them, in order of id.
///
/// # Errors
/// A fault of the engine.
pub fn subscriptions_ever_of(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    account: AccountKey,
) -> Result<Vec<SubscriptionId>, Fault> {
    let present = subscriptions_of_account(queries, environment, account)?;
    let mut ever: Vec<SubscriptionId> = present.iter().map(|one| one.row.id).collect();
    let (wall, payer) = (environment.to_string(), account.payer.to_string());
    let (seller, currency) = (account.seller.to_string(), account.currency.code());
    let owner = account.owner_text();
    for row in queries.query(&ONCE_OF_PAYER, &values![&wall, &payer, &seller, currency, &owner])? {
        ever.push(rows::id(&row, 0)?);
    }
    ever.sort_unstable();
    ever.dedup();
    Ok(ever)
}

/// The subscriptions that a run at an instant looks at beside one that is due. Where a contract pools
/// quantities, every one of the account; where a contract spans it, or grants do and documents gather what is due
/// together, all that are billed at all; where only grants do, all that are due or may burn them before they are, each
/// with those of which a document waits; where only documents gather, all that are due, and those with lines on a draft of the payer, which each run
/// makes again; else none. In order of id.
///
/// # Errors
/// A fault of the engine.
pub fn looked_at_with(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    due: &Accounted,
    until: Instant,
) -> Result<Vec<Accounted>, Fault> {
    let found = looked_with(queries, environment, due, (until, until))?;
    Ok(found.into_iter().map(|(one, _)| one).collect())
}

/// The same with those that runs after the instant look at too, where grants span the account: they may burn what
/// the one would. Each with whether a run at the instant looks at it.
///
/// # Errors
/// A fault of the engine.
pub fn looked_ahead_with(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    due: &Accounted,
    until: Instant,
) -> Result<Vec<(Accounted, bool)>, Fault> {
    looked_with(queries, environment, due, (until, Instant::MAX))
}

/// Beside one that is due: those due by an instant, where grants span the account by a second one; each with whether
/// it is looked at by the first one.
fn looked_with(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    due: &Accounted,
    (until, spanned_until): (Instant, Instant),
) -> Result<Vec<(Accounted, bool)>, Fault> {
    if !due.shares {
        return Ok(Vec::new());
    }
    let account = due.key();
    let (wall, payer) = (environment.to_string(), account.payer.to_string());
    let (seller, currency) = (account.seller.to_string(), account.currency.code());
    let customer = due.row.customer.to_string();
    let holds = values![&wall, &payer, &seller, currency, &customer];
    let spans = queries.query_one(&HOLDS, &holds)?.int(0)? > 0;
    if !spans && !due.together {
        return Ok(Vec::new());
    }
    let contracts = match spans {
        true => contracts::known(queries, &wall, account, i64::MAX)?,
        false => Vec::new(),
    };
    if contracts.iter().any(|contract| !contract.pooled.is_empty()) {
        let mut all = subscriptions_of_account(queries, environment, account)?;
        all.retain(|one| one.row.id != due.row.id);
        return Ok(all.into_iter().map(|one| (one, true)).collect());
    }
    let (until, spanned_until) = match (spans, contracts.is_empty() && !due.together) {
        // Zero lines of one that is not due wait for the payer's next document.
        (true, false) => (Instant::MAX, Instant::MAX),
        (true, true) => (until, spanned_until),
        (false, _) => (until, until),
    };
    let parameters =
        values![&wall, &payer, &seller, currency, spanned_until.as_micros(), ATTEMPTS_MAX, spans];
    let at_work = |row: &Row| {
        let by_then = rows::instant(row, 10)? <= until || (spans && row.bool(11)?);
        Ok((accounted_of(row)?, by_then))
    };
    let found = queries.query(&AT_WORK, &parameters)?.iter().map(at_work).collect::<Result<Vec<_>, _>>()?;
    let mut found: BTreeMap<SubscriptionId, (Accounted, bool)> =
        found.into_iter().map(|(one, by_then)| (one.row.id, (one, by_then))).collect();
    if spans {
        // What waits for approval has no job where its subscription is over, and counts towards what is agreed.
        for row in queries.query(&WAITING, &values![&wall, &payer, &seller, currency])? {
            let one = accounted_of(&row)?;
            found.insert(one.row.id, (one, true));
        }
    }
    for draft in queries.query(&DRAFTED, &values![&wall, &account.owner_text()])? {
        for id in rows::ids::<SubscriptionId>(&draft, 0)? {
            match found.get_mut(&id) {
                Some((_, by_then)) => *by_then = true,
                None => {
                    let more = accounted(queries, environment, id)?;
                    let more = more.filter(|more| more.key() == account);
                    found.extend(more.map(|more| (id, (more, true))));
                }
            }
        }
    }
    found.remove(&due.row.id);
    Ok(found.into_values().collect())
}

/// Whether a contract pools quantities over the subscriptions of an account, so that none can be billed
/// without the others.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn pools(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    account: AccountKey,
) -> Result<bool, Fault> {
    let contracts = contracts::known(queries, &environment.to_string(), account, i64::MAX)?;
    Ok(contracts.iter().any(|contract| !contract.pooled.is_empty()))
}

/// Makes a subscription due at an instant, unless it is due sooner, and its run look at everything from there
/// on again, settled or not: what it shares a pool with has changed.
///
/// # Errors
/// A fault of the engine.
pub fn look_back(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    subscription: SubscriptionId,
    (from, at): (Instant, Instant),
) -> Result<(), Fault> {
    let (wall, id) = (environment.to_string(), subscription.to_string());
    act.execute(&LOOK_BACK, &values![&wall, &id, from.as_micros()])?;
    jobs::schedule_sooner(act, environment, (JobKind::BillSubscription, id.as_str()), at)
}

/// The customers that a payer pays for beside itself, in order of id.
///
/// # Errors
/// A fault of the engine.
pub fn customers_of_payer(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    payer: CustomerId,
) -> Result<Vec<CustomerId>, Fault> {
    let found = queries.query(&CUSTOMERS, &values![&environment.to_string(), &payer.to_string()])?;
    found.iter().map(|row| rows::id(row, 0)).collect()
}

/// The same after a cursor.
///
/// # Errors
/// A fault of the engine.
pub fn customers_of_payer_after(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    payer: CustomerId,
    (after, limit): (&str, u32),
) -> Result<Vec<CustomerId>, Fault> {
    let (wall, payer) = (environment.to_string(), payer.to_string());
    queries
        .query(&CUSTOMERS_AFTER, &values![&wall, &payer, after, limit])?
        .iter()
        .map(|row| rows::id(row, 0))
        .collect()
}

/// Every customer that someone else pays for, with the payer.
///
/// # Errors
/// A fault of the engine.
pub fn payers(
    queries: &mut impl Queries,
    environment: EnvironmentId,
) -> Result<Vec<(CustomerId, CustomerId)>, Fault> {
    let found = queries.query(&PAYERS, &values![&environment.to_string()])?;
    found.iter().map(|row| Ok((rows::id(row, 0)?, rows::id(row, 1)?))).collect()
}

/// Moves a customer's facts version for something of its account (a grant, a discount, a contract, a
/// balance), so that runs look for it from now on; its row is locked until the commit.
///
/// # Errors
/// [`PartyRefused::UnknownCustomer`], or a fault.
pub fn move_account(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    customer: CustomerId,
) -> Result<i64, ActError<PartyRefused>> {
    match act.query_opt(&MOVE, &values![&environment.to_string(), &customer.to_string()])? {
        Some(row) => {
            // What is left of credits may be another by now, and what pools usage.
            alert_looks::mark_moved(act, environment, [customer])?;
            Ok(row.int(0)?)
        }
        None => Err(ActError::Refused(PartyRefused::UnknownCustomer(customer))),
    }
}

/// Which subscriptions of an account are looked at again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LookAt {
    /// One that is due later anyway, else any: for what the account as a whole may owe.
    One,
    /// The same among those of a customer, as the credits of one whom another pays for are seen by runs that look
    /// at a subscription of it; among all where it has none, or pays itself.
    OneOf(CustomerId),
    /// Every one: for what each may owe.
    All,
}

/// Makes subscriptions of an account due at an instant, unless they are due sooner.
///
/// # Errors
/// A fault of the engine.
pub fn look_again(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    account: AccountKey,
    (which, at): (LookAt, Instant),
) -> Result<(), Fault> {
    let kind = JobKind::BillSubscription;
    let mut all = subscriptions_of_account(act, environment, account)?;
    if let LookAt::OneOf(customer) = which
        && customer != account.payer
        && all.iter().any(|one| one.row.customer == customer)
    {
        all.retain(|one| one.row.customer == customer);
    }
    let names: Vec<String> = all.iter().map(|one| one.row.id.to_string()).collect();
    let chosen: Vec<&String> = match which {
        LookAt::All => names.iter().collect(),
        LookAt::One | LookAt::OneOf(_) => {
            let mut running = None;
            for name in &names {
                if jobs::job(act, environment, (kind, name.as_str()))?.is_some() {
                    running = Some(name);
                    break;
                }
            }
            running.or(names.first()).into_iter().collect()
        }
    };
    for name in chosen {
        jobs::schedule_sooner(act, environment, (kind, name.as_str()), at)?;
    }
    Ok(())
}

fn accounted_of(row: &Row) -> Result<Accounted, Fault> {
    Ok(Accounted {
        row: subscriptions::subscription_of(row)?,
        payer: rows::id(row, 6)?,
        together: row.bool(7)?,
        billed_watermark: rows::watermark(row, 8)?,
        shares: row.bool(9)?,
    })
}
