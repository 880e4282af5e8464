//! Issuing: a billing plan becomes numbered documents, ledger entries, messages and the next job, at once.
//! Knows which rows a plan makes and in which order they are locked; must not know why anything is owed.
//!
//! Order: the facts versions of an account's customers first (a plan made from older facts is stale and
//! writes nothing), then how far events were swept, the numbers of each series and the environment's
//! positions, then the rows, table by table.

use std::collections::{BTreeMap, BTreeSet};

use billing::{
    AccountFacts, BillingPlan, Document, DocumentKind, EntryRefused, PlannedDocument, Readiness,
    SubscriptionProgress, counted_as,
};
use calendar::Instant;
use ids::{CustomerId, EnvironmentId, GrantId, InvoiceId, OutboxEventId, SellerId};
use ledger::Entry;
use sql::{Fault, Queries, Statement, Transaction, ValueRef, values};

use crate::accounts::{self, AccountKey, LookAt};
use crate::document_rows::{self, Places, Ready, Spelled};
use crate::gather::GatheredAccount;
use crate::settlements::{self, TakenUp};
use crate::write_offs::{self, WriteOffMoved};
use crate::{alert_looks, instalments, jobs, moved_rows, parties, progress, usage_details};

const MOVE_FACTS: Statement = Statement::new(
    "issue.move_facts",
    "UPDATE customers SET facts_version = facts_version + $4 \
     WHERE environment = $1 AND customer = $2 AND facts_version = $3",
);
const SERIES_OPEN: Statement = Statement::new(
    "issue.series_open",
    "INSERT INTO number_series (environment, seller, series, next_number) VALUES ($1, $2, $3, 1) \
     ON CONFLICT (environment, seller, series) DO NOTHING",
);
const SERIES_RESERVE: Statement = Statement::new(
    "issue.series_reserve",
    "UPDATE number_series SET next_number = next_number + $4 \
     WHERE environment = $1 AND seller = $2 AND series = $3 RETURNING next_number",
);
const POSITIONS_RESERVE: Statement = Statement::new(
    "issue.positions_reserve",
    "UPDATE commit_positions SET next_document = next_document + $2, next_entry = next_entry + $3, \
     next_message = next_message + $2 WHERE environment = $1 \
     RETURNING next_document, next_entry, next_message",
);
const DRAFTS_CLEAR: Statement =
    Statement::new("issue.drafts_clear", "DELETE FROM drafts WHERE environment = $1 AND subscription = $2");
const PROGRESS: Statement = Statement::new(
    "issue.progress",
    "UPDATE billing_progress SET settled_before = $3, facts_version = $4, usage_watermark = $5, payer = $6, \
     payer_facts_version = $7, may_use = $8, usage_from = $9 WHERE environment = $1 AND subscription = $2",
);

pub(crate) const ALL: &[Statement] =
    &[MOVE_FACTS, SERIES_OPEN, SERIES_RESERVE, POSITIONS_RESERVE, DRAFTS_CLEAR, PROGRESS];

/// What a run decided for one account: committed whole or found stale.
#[derive(Debug)]
pub struct AccountRun {
    /// What it was decided from, and at which facts versions that was read.
    pub gathered: GatheredAccount,
    /// The usage watermark that was read up to.
    pub usage_watermark: u64,
    /// The moment of the run.
    pub as_of: Instant,
    /// The plan.
    pub plan: BillingPlan,
    /// The entry of each ready document, in the plan's order.
    pub entries: Vec<Entry>,
    /// The entries of movements that no document makes.
    pub movement_entries: Vec<Entry>,
    /// What is kept with ready documents of how much was used when, in its written form.
    pub usage_details: BTreeMap<InvoiceId, Vec<u8>>,
}

/// An issued document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issued {
    /// Its id.
    pub id: InvoiceId,
    /// Its number as printed.
    pub number: String,
}

/// What came of one account's run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RunOutcome {
    /// Committed; these documents were issued.
    Done(Vec<Issued>),
    /// The facts moved since they were gathered; nothing was written. Gather again.
    Stale,
}

impl AccountRun {
    /// A run with the entries that its plan books.
    ///
    /// # Errors
    /// When a document or a movement makes no entry, which is a bug of the plan.
    pub fn of(
        gathered: GatheredAccount,
        plan: BillingPlan,
        (usage_watermark, as_of): (u64, Instant),
    ) -> Result<AccountRun, EntryRefused> {
        let facts = &gathered.facts;
        let ready = plan.documents.iter().filter(|planned| planned.readiness == Readiness::Ready);
        let entries =
            ready.map(|planned| billing::entry_of(&planned.document, facts)).collect::<Result<_, _>>()?;
        let movement_entries = billing::entries_of_movements(&plan.movements, facts)?;
        let usage_details = BTreeMap::new();
        Ok(AccountRun { gathered, usage_watermark, as_of, plan, entries, movement_entries, usage_details })
    }

    /// What it was decided from.
    pub fn facts(&self) -> &AccountFacts {
        &self.gathered.facts
    }

    /// Its account.
    pub fn key(&self) -> AccountKey {
        let facts = self.facts();
        AccountKey { payer: facts.payer.id, seller: facts.seller.id, currency: facts.currency }
    }

    /// Whether it is about more than one subscription whose customer pays for itself.
    pub(crate) fn is_of_several(&self) -> bool {
        let of_account = |planned: &PlannedDocument| planned.document.key.owner.subscription().is_none();
        self.facts().subscriptions.len() > 1
            || self.gathered.facts_versions.len() > 1
            || self.plan.documents.iter().any(of_account)
    }

    /// The payer's facts version that was gathered.
    pub(crate) fn payer_facts_version(&self) -> i64 {
        self.gathered.facts_version(self.facts().payer.id)
    }

    /// Whether others must gather again once it is committed.
    fn moves_facts(&self) -> bool {
        !self.entries.is_empty() || !self.plan.movements.is_empty() || !self.plan.grants.is_empty()
    }

    fn is_payer_before(&self, customer: CustomerId) -> bool {
        self.gathered.payers_before.iter().any(|before| before.id == customer)
    }

    /// The payers before whose grants get something back.
    fn gives_back_to(&self) -> BTreeSet<CustomerId> {
        if self.gathered.payers_before.is_empty() {
            return BTreeSet::new();
        }
        let mut holders = self.holders_of_burns();
        holders.retain(|holder| self.is_payer_before(*holder));
        holders
    }

    /// Whose grants its documents burn or give back to.
    fn holders_of_burns(&self) -> BTreeSet<CustomerId> {
        let ready = self.plan.documents.iter().filter(|planned| planned.readiness == Readiness::Ready);
        let burns: BTreeSet<GrantId> =
            ready.flat_map(|planned| &planned.document.burns).map(|burn| burn.grant).collect();
        let grants = self.facts().grants.iter().map(|facts| &facts.grant);
        grants.filter(|grant| burns.contains(&grant.id)).map(|grant| grant.customer).collect()
    }

    /// Of whose credits it may leave another sum than before.
    fn moves_credits_of(&self) -> BTreeSet<CustomerId> {
        if self.facts().grants.is_empty() && self.plan.grants.is_empty() {
            return BTreeSet::new();
        }
        let mut whose = self.holders_of_burns();
        let moved: BTreeSet<GrantId> = self.plan.movements.iter().map(|movement| movement.grant).collect();
        let grants = self.facts().grants.iter().map(|facts| &facts.grant);
        whose.extend(grants.filter(|grant| moved.contains(&grant.id)).map(|grant| grant.customer));
        whose.extend(self.plan.grants.iter().map(|grant| grant.customer));
        whose
    }

    /// The customers whose facts versions must be those gathered: of payers before only those whose grants get
    /// something back. What the others pay or hold by now is nothing to this run.
    fn compared(&self, gives_back_to: &BTreeSet<CustomerId>) -> Vec<(CustomerId, i64)> {
        let versions = self.gathered.facts_versions.iter();
        let counts = |customer| gives_back_to.contains(&customer) || !self.is_payer_before(customer);
        versions.filter(|(customer, _)| counts(*customer)).copied().collect()
    }
}

/// Writes what runs decided: each account's whole or, if its facts moved, not at all; an account's second run
/// in one call counts as stale. Numbers follow the order of commits, and within the call that of due instants and causes,
/// whatever the order of the runs.
///
/// # Errors
/// A fault of the engine.
pub fn commit_runs(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    runs: &[AccountRun],
) -> Result<Vec<RunOutcome>, Fault> {
    let wall = environment.to_string();
    let given_back: Vec<BTreeSet<CustomerId>> = runs.iter().map(AccountRun::gives_back_to).collect();
    let taken = take(act, &wall, (runs, &given_back))?;
    let swept = progress::lock_sweep(act, environment)?;
    let ready = ready_documents(runs, &taken);
    let fresh = || taken.iter().map(|index| &runs[*index]);
    moved_rows::begin_grants(act, &wall, fresh())?;
    let issued = write_ready(act, (environment, &wall), &ready, fresh())?;
    write_progress(act, &wall, fresh())?;
    write_jobs(act, (&wall, swept), fresh())?;
    for index in &taken {
        look_at_given_back(act, environment, (&runs[*index], &given_back[*index]))?;
        alert_looks::mark_moved(act, environment, runs[*index].moves_credits_of())?;
    }
    let mut outcomes = vec![RunOutcome::Stale; runs.len()];
    for index in &taken {
        outcomes[*index] = RunOutcome::Done(Vec::new());
    }
    for (ready, one) in ready.iter().zip(issued) {
        if let RunOutcome::Done(documents) = &mut outcomes[ready.place] {
            documents.push(one);
        }
    }
    Ok(outcomes)
}

/// Issues what a person decided about one account, whole or, if its facts moved, not at all; every subscription of
/// the account is looked at again, as its drafts may count on what moved, and what went back to credits of customers
/// for whom others pay by now is looked at there.
///
/// # Errors
/// A fault of the engine.
pub fn commit_decided(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    run: &AccountRun,
) -> Result<RunOutcome, Fault> {
    let (wall, runs) = (environment.to_string(), std::slice::from_ref(run));
    let taken = take(act, &wall, (runs, &[run.gives_back_to()]))?;
    if taken.is_empty() {
        return Ok(RunOutcome::Stale);
    }
    let ready = ready_documents(runs, &taken);
    let issued = write_ready(act, (environment, &wall), &ready, runs.iter())?;
    accounts::look_again(act, environment, run.key(), (LookAt::All, run.as_of))?;
    look_at_given_back(act, environment, (run, &run.holders_of_burns()))?;
    alert_looks::mark_moved(act, environment, run.moves_credits_of())?;
    Ok(RunOutcome::Done(issued))
}

/// The runs whose customers' facts are still the ones gathered. Customers are locked in order of id; where
/// documents will be issued or grants moved, their facts move. A customer that only one run is about is moved
/// as it is locked, as most are; one of several only once it is known which of its runs stand.
fn take(
    act: &mut Transaction<'_>,
    wall: &str,
    (runs, given_back): (&[AccountRun], &[BTreeSet<CustomerId>]),
) -> Result<Vec<usize>, Fault> {
    let mut accounts = BTreeSet::new();
    let first: Vec<usize> = (0..runs.len()).filter(|index| accounts.insert(runs[*index].key())).collect();
    let mut wanted: BTreeMap<CustomerId, Vec<(usize, i64)>> = BTreeMap::new();
    let mut of_several = BTreeSet::new();
    for index in &first {
        let compared = runs[*index].compared(&given_back[*index]);
        if compared.len() > 1 {
            of_several.insert(*index);
        }
        for (customer, version) in compared {
            wanted.entry(customer).or_default().push((*index, version));
        }
    }
    let mut stale = BTreeSet::new();
    let mut later = Vec::new();
    for (customer, asked) in wanted {
        let id = customer.to_string();
        let version = asked[0].1;
        // What goes back to a payer before moves the same grants as its own runs do: one at a time.
        let gives_back = |(index, _): &(usize, i64)| given_back[*index].contains(&customer);
        if asked.len() > 1 && asked.iter().any(gives_back) {
            stale.extend(asked[1..].iter().map(|(index, _)| *index));
        }
        let alone = matches!(asked.as_slice(), [(only, _)] if !of_several.contains(only));
        let moves = alone && runs[asked[0].0].moves_facts();
        let stands = act.execute(&MOVE_FACTS, &values![wall, &id, version, moves])? == 1;
        stale.extend(asked.iter().filter(|(_, other)| !stands || *other != version).map(|(index, _)| *index));
        if !alone {
            later.push((customer, version, asked));
        }
    }
    for (customer, version, asked) in later {
        let stands = |(index, _): &(usize, i64)| !stale.contains(index) && runs[*index].moves_facts();
        if asked.iter().any(stands) {
            act.execute(&MOVE_FACTS, &values![wall, &customer.to_string(), version, true])?;
        }
    }
    let key = |index: &usize| runs[*index].facts().payer.id;
    let mut taken: Vec<usize> = first.into_iter().filter(|index| !stale.contains(index)).collect();
    taken.sort_by_key(key);
    Ok(taken)
}

/// The documents to issue now, in the order in which they are numbered: by due instant, then by cause.
fn ready_documents<'a>(runs: &'a [AccountRun], taken: &[usize]) -> Vec<Ready<'a>> {
    let mut ready = Vec::with_capacity(taken.len());
    for place in taken.iter().copied() {
        let run = &runs[place];
        let documents = run.plan.documents.iter().filter(|planned| planned.readiness == Readiness::Ready);
        let count = documents.clone().count();
        assert_eq!(count, run.entries.len(), "each ready document of {} has its entry", run.facts().payer.id);
        let paired = documents.zip(&run.entries);
        ready.extend(paired.map(|(planned, entry)| Ready { place, run, document: &planned.document, entry }));
    }
    ready.sort_by_key(|ready| (ready.document.key.due, ready.document.key));
    ready
}

fn write_ready<'a>(
    act: &mut Transaction<'_>,
    (environment, wall): (EnvironmentId, &str),
    ready: &[Ready<'a>],
    runs: impl Iterator<Item = &'a AccountRun> + Clone,
) -> Result<Vec<Issued>, Fault> {
    let (states, taken_up) = settlements::settle(act, wall, ready)?;
    let more = moved_rows::entries_of(environment, ready, &states, runs.clone());
    if ready.is_empty() && more.is_empty() {
        moved_rows::write(act, wall, ready, (&states, runs))?;
        return Ok(Vec::new());
    }
    let numbers = reserve_numbers(act, wall, ready)?;
    let count = i64::try_from(ready.len()).expect("a batch of documents fits");
    let entries = count + i64::try_from(more.len()).expect("a batch of entries fits");
    let positions = act.query_one(&POSITIONS_RESERVE, &values![wall, count, entries])?;
    let (position, entry, message) =
        (positions.int(0)? - count, positions.int(1)? - entries, positions.int(2)? - count);
    let firsts = first_positions(ready, position);
    let places = numbers.into_iter().zip(0_i64..).zip(ready).map(|((number, offset), ready)| Places {
        number,
        position: position + offset,
        entry: entry + offset,
        message: message + offset,
        run: ready.run.is_of_several().then(|| firsts[&ready.place]),
    });
    let places = places.zip(states.iter().copied());
    let spelled: Vec<Spelled<'_>> =
        ready.iter().zip(places).map(|(ready, places)| Spelled::new(environment, ready, places)).collect();
    document_rows::write(act, wall, &spelled)?;
    instalments::write(act, wall, &spelled)?;
    usage_details::write(act, wall, ready)?;
    moved_rows::write_made_from(act, wall, &spelled)?;
    document_rows::write_more_entries(act, wall, (&more, entry + count, &spelled))?;
    moved_rows::write(act, wall, ready, (&states, runs))?;
    let as_of: Vec<Instant> = ready.iter().map(|ready| ready.run.as_of).collect();
    let issued: Vec<Issued> = spelled.into_iter().map(Spelled::into_issued).collect();
    for TakenUp { by, of, amount } in taken_up {
        let credited = (WriteOffMoved::Credited, amount, as_of[by], issued[by].number.as_str());
        write_offs::note(act, environment, &of, credited)?;
    }
    Ok(issued)
}

/// Takes the next place among the environment's entries.
pub(crate) fn reserve_entry(act: &mut Transaction<'_>, wall: &str) -> Result<i64, Fault> {
    Ok(act.query_one(&POSITIONS_RESERVE, &values![wall, 0_i64, 1_i64])?.int(1)? - 1)
}

/// The position of each run's first document.
fn first_positions(ready: &[Ready<'_>], position: i64) -> BTreeMap<usize, i64> {
    let mut firsts = BTreeMap::new();
    for (ready, offset) in ready.iter().zip(0_i64..) {
        firsts.entry(ready.place).or_insert(position + offset);
    }
    firsts
}

/// Takes each series' next numbers; gives one per document, in order.
fn reserve_numbers(act: &mut Transaction<'_>, wall: &str, ready: &[Ready<'_>]) -> Result<Vec<i64>, Fault> {
    let of: Vec<(SellerId, String)> =
        ready.iter().map(|one| (one.run.facts().seller.id, counted_as(&one.series()))).collect();
    let mut counts: BTreeMap<(SellerId, &str), i64> = BTreeMap::new();
    for (seller, series) in &of {
        *counts.entry((*seller, series)).or_default() += 1;
    }
    let mut next = BTreeMap::new();
    for ((seller, series), count) in counts {
        let id = seller.to_string();
        act.execute(&SERIES_OPEN, &values![wall, &id, series])?;
        let after = act.query_one(&SERIES_RESERVE, &values![wall, &id, series, count])?.int(0)?;
        next.insert((seller, series), after - count);
    }
    let mut numbers = Vec::with_capacity(ready.len());
    for (seller, series) in &of {
        let next = next.get_mut(&(*seller, series.as_str()));
        let number = next.expect("each series was reserved above");
        numbers.push(*number);
        *number += 1;
    }
    Ok(numbers)
}

/// A subscription that was looked at, with what its row of progress needs.
struct LookedAt<'a> {
    run: &'a AccountRun,
    progress: &'a SubscriptionProgress,
    id: String,
    customer: CustomerId,
    /// Who pays for the customer; none where it pays for itself.
    payer: Option<String>,
    may_use: bool,
}

impl<'a> LookedAt<'a> {
    fn of(run: &'a AccountRun) -> impl Iterator<Item = LookedAt<'a>> {
        let payer = run.facts().payer.id;
        run.plan.subscriptions.iter().map(move |progress| {
            let facts = run.facts().subscription(progress.subscription);
            let facts = facts.expect("a plan is about the account's subscriptions");
            let customer = facts.customer.id;
            LookedAt {
                run,
                progress,
                id: progress.subscription.to_string(),
                customer,
                payer: (payer != customer).then(|| payer.to_string()),
                may_use: facts.may_use(),
            }
        })
    }

    fn row<'s>(&'s self, wall: &'s str) -> [ValueRef<'s>; 9] {
        let settled = self.progress.settled_before.map(Instant::as_micros);
        let version = self.run.gathered.facts_version(self.customer);
        let payer_version = match self.payer {
            Some(_) => self.run.payer_facts_version(),
            None => 0,
        };
        let (watermark, payer) = (watermark(self.run), self.payer.as_deref());
        let usage_from = self.progress.usage_from.as_micros();
        values![wall, &self.id, settled, version, watermark, payer, payer_version, self.may_use, usage_from]
    }
}

/// Replaces the drafts of what was looked at and notes how far its billing came.
fn write_progress<'a>(
    act: &mut Transaction<'_>,
    wall: &str,
    runs: impl Iterator<Item = &'a AccountRun> + Clone,
) -> Result<(), Fault> {
    let billed: Vec<LookedAt<'_>> = runs.clone().flat_map(LookedAt::of).collect();
    let sharing = runs.clone().filter(|run| run.gathered.shares);
    let accounts: Vec<String> = sharing.map(|run| run.key().owner_text()).collect();
    let owners = billed.iter().map(|looked| &looked.id).chain(&accounts);
    let cleared: Vec<_> = owners.map(|owner| values![wall, owner]).collect();
    act.execute_many(&DRAFTS_CLEAR, &cleared)?;
    let progress: Vec<_> = billed.iter().map(|looked| looked.row(wall)).collect();
    let noted = act.execute_many(&PROGRESS, &progress)?;
    if usize::try_from(noted) != Ok(progress.len()) {
        let wanted = "one row of progress for each subscription";
        return Err(Fault::RowCount { statement: PROGRESS.name, wanted, found: "fewer" });
    }
    let drafts = runs.flat_map(document_rows::drafts_of);
    document_rows::write_drafts(act, wall, &drafts.collect::<Vec<_>>())
}

/// When to look at each subscription again. Where a sweep came to a higher watermark than the run read, it
/// could not see what this run was about to bill: its events have no owner but this job, which is due at once.
/// The next look reads a watermark no lower than the sweep's, so that it does not repeat itself. What the
/// credits of a customer have to be looked at for is its own first subscription's to bring, as other runs do not
/// read them; what the account as a whole has to, the payer's first, or else any.
fn write_jobs<'a>(
    act: &mut Transaction<'_>,
    (wall, swept): (&str, u64),
    runs: impl Iterator<Item = &'a AccountRun>,
) -> Result<(), Fault> {
    let kind = jobs::JobKind::BillSubscription.code();
    let mut next: Vec<(String, Option<Instant>)> = Vec::new();
    for run in runs {
        let at_once = (swept > run.usage_watermark).then_some(run.as_of);
        let looked_at: Vec<LookedAt<'_>> = LookedAt::of(run).collect();
        let mut credits = run.plan.credits_due.clone();
        credits.remove(&run.facts().payer.id);
        let own =
            |looked: &LookedAt<'_>| earliest([looked.progress.next_due, credits.remove(&looked.customer)]);
        let mut dues: Vec<Option<Instant>> = looked_at.iter().map(own).collect();
        let soonest = earliest(dues.iter().copied());
        let account = run.plan.next_due.filter(|due| soonest.is_none_or(|soonest| *due < soonest));
        let brings = looked_at.iter().position(|looked| looked.payer.is_none()).unwrap_or(0);
        if let Some(due) = dues.get_mut(brings) {
            *due = earliest([*due, account]);
        }
        let named = looked_at.into_iter().zip(dues);
        next.extend(named.map(|(looked, due)| (looked.id, earliest([due, at_once]))));
    }
    let (mut again, mut never) = (Vec::new(), Vec::new());
    for (id, due) in &next {
        match due {
            Some(due) => again.push(values![wall, kind, id, due.as_micros()]),
            None => never.push(values![wall, kind, id]),
        }
    }
    act.execute_many(&jobs::SCHEDULE, &again)?;
    act.execute_many(&jobs::REMOVE, &never)?;
    Ok(())
}

/// What went back to credits of customers of which others' accounts are is looked at by those: it may have ended
/// meanwhile, and expires again.
fn look_at_given_back(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (run, holders): (&AccountRun, &BTreeSet<CustomerId>),
) -> Result<(), Fault> {
    for holder in holders {
        let account = AccountKey { payer: parties::payer_of(act, environment, *holder)?, ..run.key() };
        accounts::look_again(act, environment, account, (LookAt::OneOf(*holder), run.as_of))?;
    }
    Ok(())
}

fn earliest(dues: impl IntoIterator<Item = Option<Instant>>) -> Option<Instant> {
    dues.into_iter().flatten().min()
}

/// The watermark as it is kept.
pub(crate) fn watermark(run: &AccountRun) -> i64 {
    i64::try_from(run.usage_watermark).expect("positions fit in 63 bits")
}

/// What the outbox calls it.
pub fn message_kind(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::Invoice => "invoice.issued",
        DocumentKind::CreditNote => "credit_note.issued",
    }
}

/// The stable id of the message that says a document was issued.
pub fn message_id(environment: EnvironmentId, document: &Document) -> OutboxEventId {
    document_rows::message_id(environment, document.id, document.key.due.millis())
}

/// What the message says of a document with its printed number.
pub fn message_body(document: &Document, customer: CustomerId, number: &str) -> String {
    document_rows::message_body(document, customer, number)
}
