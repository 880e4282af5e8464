//! Previews: what a subscription's documents would be at a moment. The same call as the run, on the same
//! facts, with nothing committed.
//! Knows moments and watermarks; must not know what is owed.

use std::collections::BTreeMap;

use billing::{AccountFacts, BillingPlan, PlannedDocument};
use calendar::Instant;
use ids::{EnvironmentId, InvoiceId, SubscriptionId};
use money::Money;
use store::Queries;
use store::accounts::{self, AccountKey, Accounted};
use store::gather::{self, GatheredAccount, Revisit};
use store::read::DraftRow;
use usage::Position;

use crate::measuring::AccountStays;
use crate::refusal::{Code, Failed, Refusal};
use crate::{Operations, billing_run, refunds};

/// What would be issued.
#[derive(Debug, Clone)]
pub struct Preview {
    /// For which moment.
    pub as_of: Instant,
    /// The usage watermark it was read at.
    pub usage_watermark: u64,
    /// What it was decided from.
    pub facts: AccountFacts,
    /// The documents that the subscription has lines on, in order of due instant.
    pub documents: Vec<PlannedDocument>,
    /// What the credit notes among them would hold to be paid out.
    pub to_refund: BTreeMap<InvoiceId, Money>,
    /// When something of it is due next, after `as_of`.
    pub next_due: Option<Instant>,
}

impl Operations {
    /// What a subscription's documents would be at a moment: the present one, or later.
    ///
    /// # Errors
    /// Refused for an unknown subscription, or when it cannot be billed.
    pub fn preview(
        &self,
        environment: EnvironmentId,
        subscription: SubscriptionId,
        as_of: Option<Instant>,
    ) -> Result<Preview, Failed> {
        let as_of = match as_of {
            Some(instant) => instant,
            None => self.now_in(environment)?,
        };
        let watermark = self.plane.watermark(environment)?;
        let (gathered, stays) = self.gather_whole(environment, &[subscription], as_of)?;
        let watermark = watermark.max(Position::new(gathered.billed_watermark));
        let plan = self.plan_of(&gathered.facts, &stays, as_of, watermark);
        let plan = self.asking_for_rates(environment, plan)?;
        let planned = plan.documents.iter();
        let to_refund = self.store.read(|reader| refunds::planned(reader, environment, planned))?;
        let preview = Preview::of(subscription, (as_of, watermark), gathered.facts, plan);
        Ok(Preview { to_refund, ..preview })
    }

    /// The next document of a subscription, seen from a moment or the present one: what is due then, else what
    /// its next due instant will bring.
    ///
    /// # Errors
    /// As [`Operations::preview`].
    pub fn upcoming(
        &self,
        environment: EnvironmentId,
        subscription: SubscriptionId,
        at: Option<Instant>,
    ) -> Result<Preview, Failed> {
        let mut preview = self.preview(environment, subscription, at)?;
        // Grace and a due instant with nothing to say may each need one more look.
        for _ in 0..LOOKS_AHEAD_MAX {
            match preview.next_due {
                Some(due) if preview.documents.is_empty() => {
                    preview = self.preview(environment, subscription, Some(due))?;
                }
                _ => break,
            }
        }
        Ok(preview)
    }

    /// Subscriptions of one account, with those that a run at a moment looks at together with them: all of
    /// their billed lines, their subjects, and what the account shares. Refused where they are of several by now.
    pub(crate) fn gather_whole(
        &self,
        environment: EnvironmentId,
        subscriptions: &[SubscriptionId],
        as_of: Instant,
    ) -> Result<(GatheredAccount, AccountStays), Failed> {
        let found = self.store.read(|reader| {
            let Some(rows) = rows_together(reader, environment, subscriptions, as_of)? else {
                return Ok::<_, store::Fault>(None);
            };
            let stays = billing_run::stays_of(reader, environment, &rows)?;
            let asked: Vec<_> = rows.iter().map(|row| (&row.row, Revisit::Everything)).collect();
            let asked = (None, asked.as_slice());
            let gathered = gather::gather_account(reader, self.store.caches(), environment, asked)?;
            Ok(Some((gathered, stays)))
        })?;
        let name = subscriptions.first().map(ToString::to_string).unwrap_or_default();
        let (gathered, stays) = found.ok_or_else(|| Refusal::not_found("subscription", &name))?;
        Ok((gathered.ok_or_else(others_pay)?, stays))
    }

    /// The same of a draft that a run made.
    pub(crate) fn gather_drafted(
        &self,
        environment: EnvironmentId,
        draft: &DraftRow,
        as_of: Instant,
    ) -> Result<(GatheredAccount, AccountStays), Failed> {
        let billed = self.store.read(|reader| billed_by(reader, environment, draft))?;
        if billed.is_empty() {
            return Err(others_pay().into());
        }
        self.gather_whole(environment, &billed, as_of)
    }
}

impl Preview {
    /// What of an account's plan is about one subscription.
    fn of(
        subscription: SubscriptionId,
        (as_of, watermark): (Instant, Position),
        facts: AccountFacts,
        plan: BillingPlan,
    ) -> Preview {
        let progress = plan.subscriptions.iter().find(|progress| progress.subscription == subscription);
        let next_due = progress.and_then(|progress| progress.next_due);
        let about = |planned: &PlannedDocument| planned.document.is_about(subscription);
        let documents = plan.documents.into_iter().filter(about).collect();
        let to_refund = BTreeMap::new();
        Preview { as_of, usage_watermark: watermark.number(), facts, documents, to_refund, next_due }
    }
}

/// The subscriptions by which a draft is computed again: those with lines on it, or, where all of it is of the account, every
/// one of that, those that ended too.
fn billed_by(
    reader: &mut impl Queries,
    environment: EnvironmentId,
    draft: &DraftRow,
) -> Result<Vec<SubscriptionId>, store::Fault> {
    let Some(account) = account_alone(draft) else { return Ok(draft.subscriptions.clone()) };
    let all = accounts::subscriptions_of_account(reader, environment, account)?;
    Ok(all.into_iter().map(|one| one.row.id).collect())
}

/// The account of a draft on which no subscription has a line, such as what a contract's commitment is short of.
pub(crate) fn account_alone(draft: &DraftRow) -> Option<AccountKey> {
    if !draft.subscriptions.is_empty() {
        return None;
    }
    // Content that cannot be read is damage, which verify tells of.
    let seller = records::document::decode(&draft.content).ok()?.seller.id;
    Some(AccountKey { payer: draft.customer, seller, currency: draft.total.currency() })
}

fn others_pay() -> Refusal {
    let message = "others pay for some of its subscriptions since it was drafted; the next run drafts it \
                   anew for each of those who pay";
    Refusal::new(Code::Stale, message)
}

/// The rows of subscriptions and of those looked at with them, in order of id; none where one is unknown.
pub(crate) fn rows_together(
    reader: &mut impl Queries,
    environment: EnvironmentId,
    subscriptions: &[SubscriptionId],
    as_of: Instant,
) -> Result<Option<Vec<Accounted>>, store::Fault> {
    let rows = rows_with(reader, environment, subscriptions, |reader, one| {
        let more = accounts::looked_at_with(reader, environment, one, as_of)?;
        Ok(more.into_iter().map(|row| (row, true)).collect())
    })?;
    Ok(rows.map(|rows| rows.into_iter().map(|(row, _)| row).collect()))
}

/// The same with those that runs after the moment look at too; each with whether one at the moment does.
pub(crate) fn rows_ahead(
    reader: &mut impl Queries,
    environment: EnvironmentId,
    subscription: SubscriptionId,
    as_of: Instant,
) -> Result<Option<Vec<(Accounted, bool)>>, store::Fault> {
    rows_with(reader, environment, &[subscription], |reader, one| {
        accounts::looked_ahead_with(reader, environment, one, as_of)
    })
}

fn rows_with<Q: Queries>(
    reader: &mut Q,
    environment: EnvironmentId,
    subscriptions: &[SubscriptionId],
    with: impl FnOnce(&mut Q, &Accounted) -> Result<Vec<(Accounted, bool)>, store::Fault>,
) -> Result<Option<Vec<(Accounted, bool)>>, store::Fault> {
    let mut rows = Vec::with_capacity(subscriptions.len());
    for id in subscriptions {
        let Some(row) = accounts::accounted(reader, environment, *id)? else { return Ok(None) };
        rows.push((row, true));
    }
    let Some((sharing, _)) = rows.iter().find(|(row, _)| row.shares).or(rows.first()).cloned() else {
        return Ok(None);
    };
    let more = with(reader, &sharing)?;
    rows.extend(more.into_iter().filter(|(row, _)| !subscriptions.contains(&row.row.id)));
    rows.sort_by_key(|(row, _)| row.row.id);
    Ok(Some(rows))
}

/// How many due instants without a document `upcoming` looks past: a year of weekly zero invoices.
const LOOKS_AHEAD_MAX: usize = 54;
