//! Quotes: what changes would cost, shown before they are made and held to afterwards.
//! Knows what a preview pins; must not know what anything costs.
//!
//! A quote pins the moment, the usage watermark and the versions of the facts it read. Committing it charges
//! exactly what it showed, or nothing: usage that arrives meanwhile is billed as late usage.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use billing::{
    AccountFacts, BillingPlan, PlannedDocument, Readiness, Released, SubscriptionFacts, TimelineFact,
    UsageDetailing, UsageNeed,
};
use calendar::{AsOf, Instant};
use ids::{CustomerId, EnvironmentId, InvoiceId, QuoteId, SubscriptionId};
use money::Money;
use store::accounts::Accounted;
use store::catalog::Caches;
use store::gather::{self, GatheredAccount, Revisit};
use store::issue::{self, AccountRun, Issued, RunOutcome};
use store::quotes::{self, Quote};
use store::subscriptions::SubscriptionRow;
use store::{Act, ActError, Queries, Reader, billed};
use usage::{EventPlane, Position};

use super::asked::ChangeRequest;
use super::record::{Resolution, keep, resolve, resolve_again, row_of};
use crate::billing_run::{all_touched, plan_now, stays_of};
use crate::documents_whole::LinesAbout;
use crate::measuring::{AccountStays, Measuring};
use crate::once::{Answered, Write};
use crate::preview::{rows_ahead, rows_together};
use crate::refusal::{Code, Failed, Refusal};
use crate::retention::Closing;
use crate::subscriptions::{SubscriptionView, view};
use crate::{Operations, StoredAnswer, cause, millis, refunds, usage_detail};

/// How long a quote holds, by the environment's clock.
pub const QUOTE_LIFETIME_MINUTES: i64 = 60;
/// How many of the billing dates that come next a preview shows.
pub const NEXT_SHOWN: usize = 2;

/// What changes would cost.
#[derive(Debug, Clone)]
pub struct ChangePreview {
    /// To be held to it; none for a subscription that does not exist yet.
    pub quote: Option<QuoteId>,
    /// Until when it holds.
    pub expires_at: Instant,
    /// The moment it was made for.
    pub as_of: Instant,
    /// The usage it saw.
    pub usage_watermark: u64,
    /// The facts with the changes.
    pub facts: AccountFacts,
    /// The changes as facts.
    pub changes: Vec<TimelineFact>,
    /// What is charged and credited at once.
    pub today: Vec<PlannedDocument>,
    /// What comes next, if nothing else happens: when, and which documents.
    pub next: Vec<(Instant, Vec<PlannedDocument>)>,
    /// What the credit notes among all of them would hold to be paid out.
    pub to_refund: BTreeMap<InvoiceId, Money>,
}

/// A quote that was held to.
#[derive(Debug, Clone)]
pub struct Committed {
    /// The subscription with the changes.
    pub view: SubscriptionView,
    /// The documents that were issued.
    pub issued: Vec<Issued>,
}

/// What a moment and a watermark pin.
#[derive(Clone, Copy)]
struct Pinned {
    environment: EnvironmentId,
    as_of: Instant,
    watermark: Position,
}

/// What is read and decided at a pinned moment.
struct Pinning<'a> {
    plane: &'a dyn EventPlane,
    pinned: Pinned,
}

impl Operations {
    /// What changes would cost now, and a quote to be held to.
    ///
    /// # Errors
    /// As recording the changes, and as billing.
    pub fn preview_change(
        &self,
        environment: EnvironmentId,
        subscription: SubscriptionId,
        requests: &[ChangeRequest],
    ) -> Result<ChangePreview, Failed> {
        self.preview_with(environment, subscription, |reader, row, now| {
            resolve(reader, environment, row, (requests, now))
        })
    }

    fn preview_with(
        &self,
        environment: EnvironmentId,
        subscription: SubscriptionId,
        resolve: impl FnOnce(&mut Reader<'_>, &SubscriptionRow, Instant) -> Resolution,
    ) -> Result<ChangePreview, Failed> {
        let as_of = self.now_in(environment)?;
        let watermark = self.plane.watermark(environment)?;
        let pinning = Pinning { plane: &*self.plane, pinned: Pinned { environment, as_of, watermark } };
        let read = |reader: &mut Reader<'_>| {
            let row = row_of(reader, environment, subscription)?;
            let (resolved, changes) = resolve(reader, &row, as_of)?;
            let closing = Closing::tried(reader, environment, &row)?;
            if let (Some(closing), Some(at)) = (closing, changes.iter().map(|fact| fact.at).min()) {
                closing.check_facts(reader, environment, (&row, &resolved, at))?;
            }
            // What is shown of later needs those that burn the same credits until then.
            let (ahead, now) = pinning.rows_ahead(reader, subscription)?;
            let found = pinning.gather(reader, self.store.caches(), (subscription, &changes), &ahead)?;
            let (mut gathered, stays) =
                found.expect("who pays is read from the snapshot that the rows are of");
            overlay(&mut gathered.facts, resolved);
            let facts_version = versions(&gathered, &now);
            Ok::<_, ActError<Refusal>>((gathered, stays, (now, facts_version), changes))
        };
        let (gathered, stays, (rows, facts_version), changes) = self.read(read)?;
        let pinning = pinning.known(&rows);
        let facts = looked_at(&gathered.facts, &rows);
        let about = &mut |document| self.lines_about(environment, document);
        let plan = self.asking_for_rates(environment, pinning.plan((&facts, &stays), about))?;
        let quote = quote_of(&pinning, (subscription, facts_version), (&facts, &changes, &plan));
        let kept = quote.clone();
        self.store.write(move |act| {
            quotes::keep_quote(act, environment, &kept).map_err(ActError::<Refusal>::from)
        })?;
        let next = pinning.next((subscription, gathered.facts), (&stays, about), &plan);
        let next = self.asking_for_rates(environment, next)?;
        let later = next.iter().flat_map(|(_, documents)| documents);
        let planned = plan.documents.iter().chain(later);
        let to_refund = self.store.read(|reader| refunds::planned(reader, environment, planned))?;
        Ok(ChangePreview {
            quote: Some(quote.id),
            expires_at: quote.expires_at,
            as_of,
            usage_watermark: pinning.pinned.watermark.number(),
            facts,
            changes,
            today: plan.documents,
            next,
            to_refund,
        })
    }

    /// What a subscription would cost that does not exist: its first documents.
    ///
    /// # Errors
    /// As starting it, and as billing.
    pub fn preview_start(&self, facts: SubscriptionFacts) -> Result<ChangePreview, Failed> {
        let environment = facts.environment;
        let now = self.now_in(environment)?;
        let as_of = facts.timeline.start().map_or(now, |start| start.max(now));
        let watermark = self.plane.watermark(environment)?;
        let pinning = Pinning { plane: &*self.plane, pinned: Pinned { environment, as_of, watermark } };
        let changes = facts.timeline.facts().to_vec();
        let subscription = facts.subscription;
        let (facts, stays) = (AccountFacts::alone(facts), AccountStays::new());
        // What does not exist took nothing back.
        let nothing = &mut |_| Ok(Vec::new());
        let plan = self.asking_for_rates(environment, pinning.plan((&facts, &stays), nothing))?;
        let next = pinning.next((subscription, facts.clone()), (&stays, nothing), &plan);
        let next = self.asking_for_rates(environment, next)?;
        Ok(ChangePreview {
            quote: None,
            expires_at: as_of,
            as_of,
            usage_watermark: watermark.number(),
            facts,
            changes,
            today: plan.documents,
            next,
            to_refund: BTreeMap::new(),
        })
    }

    /// Records what a quote shows and issues its documents, in one act; the same quote again gives the same.
    ///
    /// # Errors
    /// [`Code::QuoteExpired`] after its time, [`Code::QuoteStale`] where a fact that it read moved; nothing is
    /// written then, and a new preview shows what holds now.
    pub fn commit_quote(
        &self,
        write: &Write,
        (subscription, quote): (SubscriptionId, QuoteId),
        render: impl Fn(&Committed) -> StoredAnswer + Send + 'static,
    ) -> Result<Answered, Failed> {
        let environment = write.environment;
        let now = self.now_in(environment)?;
        let plane = Arc::clone(&self.plane);
        let details = self.details_of(environment, now, (subscription, quote))?;
        let act = move |act: &mut Act<'_>| {
            commit(act, &*plane, (environment, now), (subscription, quote), details.as_ref())
        };
        self.once(write, act, render)
    }

    /// What is kept with the documents of a quote of how much was used when: measured before the act, which holds up every
    /// other write. None where what is decided now is not what the quote shows, of which the act says why.
    fn details_of(
        &self,
        environment: EnvironmentId,
        now: Instant,
        (subscription, id): (SubscriptionId, QuoteId),
    ) -> Result<Option<Details>, Failed> {
        let read = |reader: &mut Reader<'_>| {
            let row = row_of(reader, environment, subscription)?;
            let known = quotes::quote(reader, environment, id)?;
            let holds = |quote: &Quote| {
                quote.subscription == Some(subscription) && quote.used_by.is_none() && now < quote.expires_at
            };
            let Some(quote) = known.filter(holds) else { return Ok::<_, ActError<Refusal>>(None) };
            let pinning = Pinning { plane: &*self.plane, pinned: pinned(environment, &quote) };
            let changes = read_written(&quote).map_err(ActError::Refused)?;
            let rows = pinning.rows(reader, subscription)?;
            let found = pinning.gather(reader, self.store.caches(), (subscription, &changes), &rows)?;
            let Some((mut gathered, stays)) = found else { return Ok(None) };
            let then = (changes.as_slice(), (quote.as_of, quote.as_of));
            let (resolved, _) = resolve_again(reader, environment, &row, then)?;
            overlay(&mut gathered.facts, resolved);
            Ok(Some((gathered.facts, stays, quote)))
        };
        let (facts, stays, quote) = match self.read(read) {
            Err(Failed::Refused(_)) | Ok(None) => return Ok(None),
            Ok(Some(found)) => found,
            Err(other) => return Err(other),
        };
        if UsageDetailing::of(&facts.seller, &facts.payer) == UsageDetailing::None {
            return Ok(None);
        }
        let pinning = Pinning { plane: &*self.plane, pinned: pinned(environment, &quote) };
        let about = &mut |document| self.lines_about(environment, document);
        let plan = match pinning.plan((&facts, &stays), about) {
            Err(Failed::Refused(_)) => return Ok(None),
            plan => plan?,
        };
        if plan_hash(&facts, &plan) != quote.plan_hash {
            return Ok(None);
        }
        let measuring = Measuring::of(&*self.plane, environment, pinning.pinned.watermark);
        usage_detail::of_plan(&measuring, (&facts, &stays), &plan, quote.as_of).map(Some)
    }

    /// What holds now instead of a quote that was refused: what its changes would cost, beside the refusal. Where
    /// they are refused now, that is the refusal, and it says that the quote is stale.
    ///
    /// # Errors
    /// A fault.
    pub fn instead_of(
        &self,
        environment: EnvironmentId,
        (subscription, quote): (SubscriptionId, QuoteId),
        refused: Refusal,
    ) -> Result<(Refusal, Option<ChangePreview>), Failed> {
        match self.preview_again(environment, (subscription, quote)) {
            Ok(preview) => Ok((refused, Some(preview))),
            Err(Failed::Refused(now)) if refused.code == Code::QuoteStale => {
                let message = format!(
                    "the quote {quote} is stale, as facts that it was made from moved since, and its change is \
                     refused now: {}",
                    now.message
                );
                Ok((Refusal { message, ..now }, None))
            }
            Err(Failed::Refused(_)) => Ok((refused, None)),
            Err(fault) => Err(fault),
        }
    }

    /// What the changes of a quote would cost now: those that were to take effect at once do so now.
    ///
    /// # Errors
    /// As [`Operations::preview_change`]; refused for an unknown quote.
    pub fn preview_again(
        &self,
        environment: EnvironmentId,
        (subscription, quote): (SubscriptionId, QuoteId),
    ) -> Result<ChangePreview, Failed> {
        let known = self.store.read(|reader| quotes::quote(reader, environment, quote))?;
        let known = known.filter(|known| known.subscription == Some(subscription));
        let known = known.ok_or_else(|| Refusal::not_found("quote", &quote.to_string()))?;
        let changes = read_written(&known)?;
        let again = |reader: &mut Reader<'_>, row: &SubscriptionRow, now| {
            resolve_again(reader, environment, row, (&changes, (known.as_of, now)))
        };
        self.preview_with(environment, subscription, again)
    }
}

/// The quote of what was decided.
fn quote_of(
    pinning: &Pinning<'_>,
    (subscription, facts_version): (SubscriptionId, i64),
    (facts, changes, plan): (&AccountFacts, &[TimelineFact], &BillingPlan),
) -> Quote {
    let Pinned { environment, as_of, watermark } = pinning.pinned;
    let record = changes.iter().map(written).collect::<Vec<_>>().join("\n");
    let hash = cause(&[
        environment.as_bytes(),
        subscription.as_bytes(),
        record.as_bytes(),
        &watermark.number().to_be_bytes(),
        &facts_version.to_be_bytes(),
        &as_of.as_micros().to_be_bytes(),
    ]);
    let lifetime = QUOTE_LIFETIME_MINUTES * 60 * 1_000_000;
    Quote {
        id: QuoteId::from_cause(millis(as_of), hash),
        subscription: Some(subscription),
        record,
        facts_version,
        usage_watermark: watermark.number(),
        as_of,
        expires_at: as_of.checked_add_micros(lifetime).unwrap_or(Instant::MAX),
        plan_hash: plan_hash(facts, plan),
        used_by: None,
    }
}

/// What is kept with documents of how much was used when, as it is written.
type Details = BTreeMap<InvoiceId, Vec<u8>>;

fn pinned(environment: EnvironmentId, quote: &Quote) -> Pinned {
    Pinned { environment, as_of: quote.as_of, watermark: Position::new(quote.usage_watermark) }
}

fn commit(
    act: &mut Act<'_>,
    plane: &dyn EventPlane,
    (environment, now): (EnvironmentId, Instant),
    (subscription, id): (SubscriptionId, QuoteId),
    details: Option<&Details>,
) -> Result<Committed, ActError<Refusal>> {
    let refuse = |refusal| Err(ActError::Refused(refusal));
    let row = row_of(act, environment, subscription)?;
    let known = quotes::quote(act, environment, id)?;
    let Some(quote) = known.filter(|quote| quote.subscription == Some(subscription)) else {
        return refuse(Refusal::not_found("quote", &id.to_string()));
    };
    if quote.used_by.is_some() {
        let message =
            format!("the quote {id} was committed before; preview the change again for another one");
        return refuse(Refusal::new(Code::QuoteExpired, message).about("quote"));
    }
    if now >= quote.expires_at {
        let message = format!("the quote {id} held until {}; preview the change again", quote.expires_at);
        return refuse(Refusal::new(Code::QuoteExpired, message).about("quote"));
    }
    let pinned = pinned(environment, &quote);
    let (pinning, caches) = (Pinning { plane, pinned }, Caches::default());
    let changes = read_written(&quote).map_err(ActError::Refused)?;
    let rows = pinning.rows(act, subscription)?;
    let Some((before, _)) = pinning.gather(act, &caches, (subscription, &changes), &rows)? else {
        return refuse(stale(id));
    };
    if versions(&before, &rows) != quote.facts_version {
        return refuse(stale(id));
    }
    keep(act, environment, &row, &changes)?;
    let Some((gathered, stays)) = pinning.gather(act, &caches, (subscription, &changes), &rows)? else {
        return refuse(stale(id));
    };
    let about = &mut |document| Ok(billed::lines_about(act, environment, document)?);
    let plan = pinning.plan((&gathered.facts, &stays), about).map_err(act_error)?;
    if plan_hash(&gathered.facts, &plan) != quote.plan_hash {
        return refuse(stale(id));
    }
    // They are of the same plan, whose hash is the quote's.
    let usage_details = match details {
        Some(details) => details.clone(),
        None => {
            let measuring = Measuring::of(plane, environment, pinned.watermark);
            let kept = usage_detail::of_plan(&measuring, (&gathered.facts, &stays), &plan, quote.as_of);
            kept.map_err(act_error)?
        }
    };
    let run = AccountRun::of(gathered, plan, (quote.usage_watermark, quote.as_of));
    let run = run.map_err(|refused| ActError::Refused(Refusal::new(Code::BillRefused, refused)))?;
    let run = AccountRun { usage_details, ..run };
    let outcomes = issue::commit_runs(act, environment, std::slice::from_ref(&run))?;
    let Some(RunOutcome::Done(issued)) = outcomes.into_iter().next() else { return refuse(stale(id)) };
    quotes::use_quote(act, environment, (id, &subscription.to_string()))?;
    Ok(Committed { view: view(act, environment, row, now)?, issued })
}

fn unknown(subscription: SubscriptionId) -> ActError<Refusal> {
    ActError::Refused(Refusal::not_found("subscription", &subscription.to_string()))
}

fn stale(quote: QuoteId) -> Refusal {
    let message = format!(
        "facts that the quote {quote} was made from moved since; the new preview shows what the change costs now"
    );
    Refusal::new(Code::QuoteStale, message).about("quote")
}

impl Pinning<'_> {
    /// A subscription and those looked at with it at the moment.
    fn rows<Q: Queries>(
        &self,
        queries: &mut Q,
        subscription: SubscriptionId,
    ) -> Result<Vec<Accounted>, ActError<Refusal>> {
        let Pinned { environment, as_of, .. } = self.pinned;
        let rows = rows_together(queries, environment, &[subscription], as_of)?;
        rows.ok_or_else(|| unknown(subscription))
    }

    /// A subscription and those looked at with it at the moment or after it; then those at the moment alone.
    fn rows_ahead<Q: Queries>(
        &self,
        queries: &mut Q,
        subscription: SubscriptionId,
    ) -> Result<(Vec<Accounted>, Vec<Accounted>), ActError<Refusal>> {
        let Pinned { environment, as_of, .. } = self.pinned;
        let ahead = rows_ahead(queries, environment, subscription, as_of)?;
        let ahead = ahead.ok_or_else(|| unknown(subscription))?;
        let now = ahead.iter().filter(|(_, now)| *now).map(|(row, _)| row.clone()).collect();
        Ok((ahead.into_iter().map(|(row, _)| row).collect(), now))
    }

    /// The account of a subscription as far as changes and events reach back, with these of it; none where another
    /// pays for one of them than when they were read.
    fn gather<Q: Queries>(
        &self,
        queries: &mut Q,
        caches: &Caches,
        (subscription, changes): (SubscriptionId, &[TimelineFact]),
        rows: &[Accounted],
    ) -> Result<Option<(GatheredAccount, AccountStays)>, ActError<Refusal>> {
        let Pinned { environment, watermark, .. } = self.pinned;
        let stays = stays_of(queries, environment, rows)?;
        let dated = changes.iter().map(|change| change.at).min();
        let touched = all_touched(self.plane, environment, (rows, &stays), watermark).map_err(act_error)?;
        let asked = rows.iter().zip(touched).map(|(row, touched)| {
            let own = dated.filter(|_| row.row.id == subscription);
            let from = [touched, own].into_iter().flatten().min();
            (&row.row, from.map_or(Revisit::FactsOnly, Revisit::From))
        });
        let asked: Vec<_> = asked.collect();
        let payer = rows.first().map(|row| row.payer);
        let gathered = gather::gather_account(queries, caches, environment, (payer, &asked))?;
        Ok(gathered.map(|gathered| (gathered, stays)))
    }

    /// Another run may have billed usage beyond the watermark; it must not be taken back.
    fn known(mut self, rows: &[Accounted]) -> Self {
        let billed = rows.iter().map(|row| Position::new(row.billed_watermark)).max();
        self.pinned.watermark = billed.map_or(self.pinned.watermark, |most| most.max(self.pinned.watermark));
        self
    }

    /// What is decided; documents due at the moment do not wait for late usage.
    fn plan(
        &self,
        of: (&AccountFacts, &AccountStays),
        lines_about: &mut LinesAbout<'_>,
    ) -> Result<BillingPlan, Failed> {
        let Pinned { as_of, watermark, .. } = self.pinned;
        plan_now(self.plane, of, (as_of, Released::DueAt(as_of), watermark), lines_about)
    }

    /// What comes after it of one of the account's subscriptions; the plan may be of fewer than those in the facts.
    fn next(
        &self,
        (subscription, mut facts): (SubscriptionId, AccountFacts),
        (stays, lines_about): (&AccountStays, &mut LinesAbout<'_>),
        plan: &BillingPlan,
    ) -> Result<Vec<(Instant, Vec<PlannedDocument>)>, Failed> {
        let Pinned { environment, watermark, .. } = self.pinned;
        let whole;
        let own = facts.top_ups.is_empty() && plan.own_next_due_of(subscription).is_some();
        let plan = match own || plan.subscriptions.len() == facts.subscriptions.len() {
            true => plan,
            // The account's own next look is at whichever of all is due first.
            false => {
                whole = self.plan((&facts, stays), lines_about)?;
                &whole
            }
        };
        let Some(at) = plan.next_look_for(subscription, &facts) else { return Ok(Vec::new()) };
        facts.carry_out(plan).map_err(|refused| Refusal::new(Code::BillRefused, refused))?;
        let measuring = Measuring::of(self.plane, environment, watermark);
        let mut measure = |account: &AccountFacts, needs: &[UsageNeed]| {
            measuring.measure(account, stays, needs).map(|(measured, _)| measured)
        };
        let read = (&mut measure as &mut billing::Measure<'_, Failed>, lines_about);
        let plans = billing::project(facts, (AsOf(at), NEXT_SHOWN), subscription, read)?;
        let own = |(at, plan): (AsOf, BillingPlan)| {
            let own = plan.documents.into_iter().filter(|planned| planned.document.is_about(subscription));
            (at.instant(), own.collect())
        };
        Ok(plans.into_iter().map(own).collect())
    }
}

/// The facts of an account as far as a run at the moment looks at them: of its subscriptions those with these rows.
fn looked_at(account: &AccountFacts, rows: &[Accounted]) -> AccountFacts {
    let ids: BTreeSet<SubscriptionId> = rows.iter().map(|row| row.row.id).collect();
    account.of_only(|subscription| ids.contains(&subscription))
}

/// The facts with the changes that were resolved.
fn overlay(account: &mut AccountFacts, resolved: SubscriptionFacts) {
    let own = account.subscriptions.iter_mut().find(|facts| facts.subscription == resolved.subscription);
    let own = own.expect("an account is gathered with the subscription asked for");
    own.timeline = resolved.timeline;
    own.on_file = resolved.on_file;
    own.plans.extend(resolved.plans);
}

/// One number that moves when the facts of any customer move that is looked at with these, or of who pays.
fn versions(gathered: &GatheredAccount, rows: &[Accounted]) -> i64 {
    let customers: BTreeSet<CustomerId> =
        rows.iter().map(|row| row.row.customer).chain([gathered.facts.payer.id]).collect();
    customers.into_iter().map(|customer| gathered.facts_version(customer)).sum()
}

/// A hash over the content of everything that is issued at once.
fn plan_hash(facts: &AccountFacts, plan: &BillingPlan) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    for planned in plan.documents.iter().filter(|planned| planned.readiness == Readiness::Ready) {
        let content = records::document::encode(&records::document::IssuedContent {
            number: None,
            document: &planned.document,
            seller: &facts.seller,
            customer: &facts.payer,
            rules_version: records::RULES_VERSION,
            time_zone_database: calendar::TZDB_VERSION,
        });
        hasher.update(blake3::hash(&content).as_bytes());
    }
    *hasher.finalize().as_bytes()
}

fn written(fact: &TimelineFact) -> String {
    String::from_utf8(records::encode(fact)).expect("records are written as UTF-8")
}

fn read_written(quote: &Quote) -> Result<Vec<TimelineFact>, Refusal> {
    let read = |line: &str| {
        records::decode::<TimelineFact>(line.as_bytes()).map_err(|mistakes| {
            let message = format!("the quote {} does not read back: {mistakes}; preview again", quote.id);
            Refusal::new(Code::QuoteExpired, message)
        })
    };
    quote.record.lines().map(read).collect()
}

/// What goes wrong outside the SQL plane rolls the act back.
fn act_error(failed: Failed) -> ActError<Refusal> {
    match failed {
        Failed::Fault(fault) => ActError::Fault(fault),
        Failed::Refused(refusal) => ActError::Refused(refusal),
        other => ActError::Refused(Refusal::new(Code::Stale, other)),
    }
}
