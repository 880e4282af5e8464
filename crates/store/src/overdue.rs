//! Overdue: whether an invoice of a subscription, or of its account, is open after its due date; one in instalments, whether
//! one of these is.
//! Knows documents by their owner and what is open of them; must not know what follows from that.

use calendar::CivilDate;
use ids::{EnvironmentId, SubscriptionId};
use sql::{Fault, Queries, Statement, values};

use crate::accounts::AccountKey;

/// By the index of what is open by owner: what was ever paid is not read.
const FOUND: Statement = Statement::new(
    "overdue.found",
    "SELECT CAST(COUNT(*) AS BIGINT) FROM (SELECT 1 FROM document_states AS s \
     JOIN documents AS d ON d.environment = s.environment AND d.position = s.position \
     WHERE s.environment = $1 AND s.owner IN ($2, $3) AND s.state = 'open' AND s.amount_open > 0 \
     AND d.kind = 'invoice' \
     AND CASE WHEN s.next_instalment_on = '' THEN d.due_on ELSE s.next_instalment_on END < $4 LIMIT 1) AS found",
);
const MISPLACED: Statement = Statement::new(
    "overdue.misplaced",
    "SELECT d.document FROM document_states AS s \
     JOIN documents AS d ON d.environment = s.environment AND d.position = s.position \
     WHERE s.environment = $1 AND s.owner <> d.subscription ORDER BY d.document",
);

pub(crate) const ALL: &[Statement] = &[FOUND, MISPLACED];

/// Whether an invoice of a subscription, or one that gathers what its account owes, was due before a day and
/// is open.
///
/// # Errors
/// A fault of the engine.
pub fn is_overdue(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (subscription, account): (SubscriptionId, AccountKey),
    today: CivilDate,
) -> Result<bool, Fault> {
    let (wall, id) = (environment.to_string(), subscription.to_string());
    let (owner, today) = (account.owner_text(), today.to_string());
    Ok(queries.query_one(&FOUND, &values![&wall, &id, &owner, &today])?.int(0)? > 0)
}

/// The documents, unchecked, whose state stands under another owner than their own.
///
/// # Errors
/// A fault of the engine.
pub fn misplaced(queries: &mut impl Queries, environment: EnvironmentId) -> Result<Vec<String>, Fault> {
    let found = queries.query(&MISPLACED, &values![&environment.to_string()])?;
    found.iter().map(|row| Ok(row.text(0)?.to_owned())).collect()
}
