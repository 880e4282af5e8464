//! Replay: the documents of some subscriptions made again, run by run, in the order of their commits.
//! Knows what each run was made from; must not read what it is compared with.

use std::collections::{BTreeMap, BTreeSet};

use billing::printed_number;
use billing::{
    AccountFacts, BillRefused, BilledLine, BillingPlan, ByHand, Customer, Document, DocumentOwner, Due,
    Invoiced, LineKind, ManualInvoice, Measurements, PlannedDocument, Readiness, Released, SubscriptionFacts,
    UsageNeed,
};
use calendar::{AsOf, Instant, Period};
use ids::{CustomerId, EnvironmentId, InvoiceId, SubscriptionId};
use money::Money;
use pricing::Measurement;
use store::accounts::AccountKey;
use store::draft_acts::{self, DraftDone};
use store::gather::{self, AsRecorded};
use store::read::ReplayRow;
use store::subscriptions::SubscriptionRow;
use store::{Caches, Fault, Reader, documents, parties, retention, subjects};
use usage::Position;

use super::finding::{FindingKind, is_unreadable};
use super::replayed::{Everywhere, Known, LinePlace, Shared};
use super::states::States;
use super::{Verifying, accounts, attachments, content, overlaps, owing, rows, usage_details};
use crate::by_hand::plan_of;
use crate::measuring::{AccountStays, Measuring, stays};
use crate::refusal::{Code, Failed, Refusal};
use crate::{Operations, concessions, usage_detail};

/// Subscriptions being replayed together.
pub(super) struct Replay<'a> {
    operations: &'a Operations,
    environment: EnvironmentId,
    pub rows: BTreeMap<SubscriptionId, SubscriptionRow>,
    /// Every customer whose documents are among them.
    pub customers: Vec<CustomerId>,
    /// Fresh, so that an edited record is read and not remembered.
    pub caches: Caches,
    stays: AccountStays,
    /// What was replayed of each subscription.
    pub known: BTreeMap<SubscriptionId, Known>,
    /// What was replayed of each account.
    pub shared: BTreeMap<AccountKey, Shared>,
    /// What was replayed, whoever it was billed to.
    pub everywhere: Everywhere,
    states: States,
    measured: BTreeMap<SubscriptionId, Measured>,
    /// When the latest drop of usage began.
    dropped_at: Option<Instant>,
    /// Documents that were taken as they were issued, since their usage is dropped.
    from_measurements: u64,
    /// What is to be kept with the documents of the run at hand of how much was used when; none where nobody can tell
    /// any more.
    usage_details: Option<BTreeMap<InvoiceId, Vec<u8>>>,
    /// What of the run at hand somebody must have approved.
    approved: BTreeSet<(DocumentOwner, Instant)>,
}

/// Measurements that still hold at a watermark.
#[derive(Default)]
struct Measured {
    watermark: Position,
    cells: BTreeMap<Cell, Vec<Measurement>>,
}

/// A measured cell: price, full period, service period, what does not count of it.
type Cell = (billing::CellKey, (Instant, Instant), (Instant, Instant), Vec<(Instant, Instant)>);

/// A document made again, beside its stored row.
pub(super) struct Remade<'r> {
    /// What is stored.
    pub row: &'r ReplayRow,
    /// Its number as printed by its row.
    pub number: String,
    /// What the facts make.
    pub document: &'r Document,
    /// The facts.
    pub facts: &'r AccountFacts,
    /// What it adds to its payer's balance, as a credit note.
    pub rest: Money,
}

/// Refuses facts of a run among which are subscriptions of customers for whom another pays.
fn paid_by_one(facts: &AccountFacts) -> Result<(), Failed> {
    let payer = facts.payer.id;
    let pays = |customer: &Customer| customer.more.payer.unwrap_or(customer.id);
    match facts.subscriptions.iter().find(|one| pays(&one.customer) != payer) {
        None => Ok(()),
        Some(one) => {
            let (id, customer, other) = (one.subscription, one.customer.id, pays(&one.customer));
            let message = format!("{id} of {customer} was billed to {payer} when {other} paid for it");
            Err(Refusal::new(Code::BillRefused, message).into())
        }
    }
}

/// The version and the facts version of each customer that a run was made from.
type Versions = BTreeMap<CustomerId, (u32, i64)>;

/// What the content of a document says that a person decided, and no other can: text has its quotes escaped.
const BY_HAND: &str = "\"meaning\":";

/// Documents that one run made.
type Run = Vec<ReplayRow>;

impl<'a> Replay<'a> {
    /// Of subscriptions and all their customers.
    pub fn of(
        operations: &'a Operations,
        environment: EnvironmentId,
        (rows, customers): (Vec<SubscriptionRow>, Vec<CustomerId>),
    ) -> Replay<'a> {
        Replay {
            operations,
            environment,
            rows: rows.into_iter().map(|row| (row.id, row)).collect(),
            customers,
            caches: Caches::default(),
            stays: AccountStays::new(),
            known: BTreeMap::new(),
            shared: BTreeMap::new(),
            everywhere: Everywhere::default(),
            states: States::default(),
            measured: BTreeMap::new(),
            dropped_at: None,
            from_measurements: 0,
            usage_details: None,
            approved: BTreeSet::new(),
        }
    }

    /// Makes every document again and compares it with what is stored.
    pub fn run(mut self, reader: &mut Reader<'_>, into: &mut Verifying<'_>) -> Result<(), Failed> {
        let Some(stored) = self.stored(reader, into)? else {
            into.issued.skipped = true;
            return Ok(());
        };
        self.dropped_at = retention::latest_drop(reader, self.environment)?.map(|row| row.begun_at);
        let mut lines = Vec::new();
        for row in &stored {
            into.issued.documents.insert(row.document.clone(), printed_number(&row.series, row.number));
            into.issued.positions.insert(row.position);
            into.issued.last_as_of = into.issued.last_as_of.max(Some(row.as_of));
        }
        for run in runs(stored) {
            match self.make_again(reader, &run) {
                Ok((account, facts, plan)) => {
                    self.compare(reader, (&run, account, &facts, plan), &mut lines, into)?;
                }
                Err(Failed::Fault(fault)) if !is_unreadable(&fault) => return Err(fault.into()),
                Err(why) => {
                    self.cannot(&run, &why, into);
                    into.issued.open_unknown = true;
                    return Ok(());
                }
            }
        }
        into.done.from_measurements += self.from_measurements;
        overlaps::check(&lines, &mut into.findings);
        self.states.check(reader, into)?;
        accounts::check(&self, reader, into)?;
        owing::check(self, reader, into)
    }

    /// Every stored document of the subscriptions and of their accounts, in the order of commits.
    fn stored(
        &self,
        reader: &mut Reader<'_>,
        into: &mut Verifying<'_>,
    ) -> Result<Option<Vec<ReplayRow>>, Failed> {
        let mut stored = Vec::new();
        for id in self.rows.keys() {
            let read = documents::replay_rows(reader, self.environment, *id);
            match into.findings.read_back(format!("documents of {id}"), read)? {
                Some(rows) => stored.extend(rows),
                None => return Ok(None),
            }
        }
        for payer in &self.customers {
            let accounts = documents::accounts_billed(reader, self.environment, *payer);
            let place = format!("accounts of {payer}");
            let Some(accounts) = into.findings.read_back(place, accounts)? else { return Ok(None) };
            for account in accounts {
                let read = documents::replay_rows_of_account(reader, self.environment, account);
                match into.findings.read_back(format!("documents of {payer}"), read)? {
                    Some(rows) => stored.extend(rows),
                    None => return Ok(None),
                }
            }
        }
        stored.sort_by_key(|row| row.position);
        Ok(Some(stored))
    }

    /// The account, the facts and the plan of one run.
    fn make_again(
        &mut self,
        reader: &mut Reader<'_>,
        run: &[ReplayRow],
    ) -> Result<(AccountKey, AccountFacts, BillingPlan), Failed> {
        let first = &run[0];
        let by_hand = by_hand(run);
        let (subscriptions, customers) = self.made_from(reader, first, by_hand.is_some())?;
        let account = match &by_hand {
            // A person credits an invoice of whoever it was billed to, whoever pays by now.
            Some(document) => {
                AccountKey { payer: first.customer, seller: first.seller, currency: document.currency }
            }
            None => self.account_of(reader, subscriptions[0], &customers)?,
        };
        for id in &subscriptions {
            self.know_subjects(reader, *id, first.position)?;
            let made_from = customers.get(&self.rows[id].customer).map_or(0, |(_, version)| *version);
            self.known.entry(*id).or_default().looked_at(first, made_from);
        }
        let looked_at: Vec<SubscriptionRow> = subscriptions.iter().map(|id| self.rows[id].clone()).collect();
        let recorded = AsRecorded {
            account,
            subscriptions: &looked_at.iter().collect::<Vec<_>>(),
            customers: &customers,
            seller_version: first.seller_version,
        };
        let mut facts = gather::gather_as_recorded(reader, &self.caches, self.environment, &recorded)?;
        if by_hand.is_none() {
            paid_by_one(&facts)?;
        }
        self.lend(reader, account, &mut facts)?;
        // What a person decided bills no usage.
        self.usage_details = by_hand.is_some().then(BTreeMap::new);
        let decided = match &by_hand {
            Some(document) => match billing::written_as(document, &facts.seller.zone) {
                Some(written) => Ok(written_again(&facts, (document, &written), first)),
                None => self.credit(reader, &facts, (first, document)),
            },
            None => self.decide(&facts, first, run),
        };
        self.take_back(&mut facts);
        Ok((account, facts, decided?))
    }

    /// The subscriptions that a run looked at, and the versions of their customers and payer. What a person decided
    /// needs no subscription.
    fn made_from(
        &self,
        reader: &mut Reader<'_>,
        first: &ReplayRow,
        is_by_hand: bool,
    ) -> Result<(Vec<SubscriptionId>, Versions), Failed> {
        let missing = || {
            let message = "what its run was made from is not kept whole";
            Failed::Refused(Refusal::new(Code::BillRefused, message))
        };
        let (subscriptions, customers) = match (first.run, first.owner) {
            (Some(run), _) => (
                documents::run_subscriptions(reader, self.environment, run)?,
                documents::run_customers(reader, self.environment, run)?,
            ),
            (None, DocumentOwner::Subscription(id)) => {
                let customer = self.rows.get(&id).ok_or_else(missing)?.customer;
                let versions = (first.customer_version, first.facts_version);
                (vec![id], BTreeMap::from([(customer, versions)]))
            }
            (None, DocumentOwner::Customer(_)) => return Err(missing()),
        };
        let whole = subscriptions.iter().all(|id| self.rows.contains_key(id));
        let looked_at_any = is_by_hand || !subscriptions.is_empty();
        if whole && looked_at_any { Ok((subscriptions, customers)) } else { Err(missing()) }
    }

    /// Whose account a run was of: who paid for its first subscription by the details that it names.
    fn account_of(
        &self,
        reader: &mut Reader<'_>,
        first: SubscriptionId,
        customers: &Versions,
    ) -> Result<AccountKey, Failed> {
        let row = &self.rows[&first];
        let version = customers.get(&row.customer).map_or(1, |(version, _)| *version);
        let customer = parties::customer_version(reader, self.environment, row.customer, version)?;
        let payer = customer.more.payer.unwrap_or(row.customer);
        Ok(AccountKey { payer, seller: row.seller, currency: row.currency })
    }

    /// Puts into facts as recorded what the documents before moved.
    pub fn lend(
        &mut self,
        reader: &mut Reader<'_>,
        account: AccountKey,
        facts: &mut AccountFacts,
    ) -> Result<(), Failed> {
        for one in &mut facts.subscriptions {
            let known = self.known.entry(one.subscription).or_default();
            one.billed = std::mem::take(&mut known.billed);
            one.documents_at = known.documents_at.clone();
        }
        gather::know_discounts_before(reader, facts)?;
        self.shared.entry(account).or_insert_with(|| Shared::of(account.currency));
        let others = self.shared.iter().filter(|(of, _)| **of != account).map(|(_, shared)| shared);
        let lent = self.shared[&account].lend(facts, &self.everywhere, others);
        Ok(lent.map_err(|refused| Refusal::new(Code::BillRefused, refused))?)
    }

    /// Takes the billed lines back, as they are many.
    pub fn take_back(&mut self, facts: &mut AccountFacts) {
        for one in &mut facts.subscriptions {
            let known = self.known.entry(one.subscription).or_default();
            known.billed = std::mem::take(&mut one.billed);
        }
    }

    /// The subjects of a subscription as known at a position; measurements hold only as long as they stay the
    /// same.
    pub fn know_subjects(
        &mut self,
        reader: &mut Reader<'_>,
        subscription: SubscriptionId,
        position: i64,
    ) -> Result<(), Fault> {
        let row = &self.rows[&subscription];
        let assignments =
            subjects::assignments_as_recorded(reader, self.environment, row.customer, position)?;
        let stays = stays(&assignments, row);
        if self.stays.get(&subscription) != Some(&stays) {
            self.stays.insert(subscription, stays);
            self.measured.insert(subscription, Measured::default());
        }
        Ok(())
    }

    fn decide(
        &mut self,
        facts: &AccountFacts,
        first: &ReplayRow,
        run: &[ReplayRow],
    ) -> Result<BillingPlan, Failed> {
        let as_of = AsOf(first.as_of);
        if let Some(before) = facts.usage_dropped_before
            && let Some(issued) = of_dropped_usage(run, before)
        {
            return Ok(self.as_issued(issued));
        }
        let issued_as_is = || run.iter().filter_map(issued).collect::<Vec<_>>();
        let measurements = match self.measured_for(facts, first.as_of, &|_| first.usage_watermark) {
            // What carries a state was measured from usage that is dropped.
            Err(Failed::Refused(refusal)) if refusal.code == Code::UsageDropped => {
                return Ok(self.as_issued(issued_as_is()));
            }
            measured => measured?,
        };
        let bill = |released| {
            let about = &mut |document| Ok(self.lines_about(facts, document));
            Due::of(facts, as_of)?.bill_whole(&measurements, released, about)
        };
        let plan = match bill(Released::None) {
            // What was not billed yet then is billed since, of usage that is dropped.
            Err(BillRefused::UsageDropped { .. }) => return Ok(self.as_issued(issued_as_is())),
            decided => decided?,
        };
        let early = released(run, (&plan, first.as_of));
        let approved = unapproved((facts, &plan), (&early, first.as_of));
        let plan = match early.is_empty() {
            false => bill(Released::These(&early))?,
            true => plan,
        };
        self.approved = approved;
        let decides = |row: &ReplayRow| {
            plan.documents.iter().any(|planned| planned.document.id.to_string() == row.document)
        };
        // A line of nothing was another's date, and nobody can tell any more that it was there.
        let is_older = self.dropped_at.is_some_and(|dropped_at| first.as_of <= dropped_at);
        let lost = |one: &SubscriptionFacts| owed_nothing(facts, one, first.as_of);
        if is_older && !run.iter().all(decides) && facts.subscriptions.iter().any(lost) {
            return Ok(self.as_issued(issued_as_is()));
        }
        self.usage_details = Some(self.usage_details_of(facts, first, &plan)?);
        Ok(plan)
    }

    /// What was to be kept with the documents of a run of how much was used when.
    fn usage_details_of(
        &self,
        facts: &AccountFacts,
        first: &ReplayRow,
        plan: &BillingPlan,
    ) -> Result<BTreeMap<InvoiceId, Vec<u8>>, Failed> {
        let plane = &*self.operations.plane;
        let watermark = Position::new(first.usage_watermark).min(plane.watermark(self.environment)?);
        let measuring = Measuring::of(plane, self.environment, watermark);
        usage_detail::of_plan(&measuring, (facts, &self.stays), plan, first.as_of)
    }

    /// What a run decided, by what it issued.
    fn as_issued(&mut self, documents: Vec<Document>) -> BillingPlan {
        self.from_measurements += u64::try_from(documents.len()).unwrap_or(u64::MAX);
        let ready = |document| PlannedDocument { readiness: Readiness::Ready, document };
        BillingPlan { documents: documents.into_iter().map(ready).collect(), ..concessions::nothing() }
    }

    /// What a person credits is a fact: how much of which lines, or that the invoice is void, and why. What follows
    /// from it, and that no more was credited than was left, is decided again.
    fn credit(
        &self,
        reader: &mut Reader<'_>,
        facts: &AccountFacts,
        (row, note): (&ReplayRow, &Document),
    ) -> Result<BillingPlan, Failed> {
        let nothing = concessions::nothing;
        let Some(credited) = billing::credited_documents(note).into_iter().next() else {
            return Ok(nothing());
        };
        let Some(content) = documents::content(reader, self.environment, credited)? else {
            return Ok(nothing());
        };
        let Ok(invoice) = records::document::decode(&content) else { return Ok(nothing()) };
        let mut lines = self.lines_about(facts, credited);
        if matches!(note.by_hand, Some(ByHand::Cancellation { .. })) {
            let with = billing::taken_back_by(&invoice.document).into_iter().map(|line| line.document);
            for document in with.collect::<BTreeSet<InvoiceId>>() {
                let mut beside = self.lines_about(facts, document);
                beside.retain(|line| line.at.document != document && line.at.document != credited);
                lines.extend(beside);
            }
        }
        let (invoiced, as_of) = (Invoiced { document: &invoice.document, lines: &lines }, AsOf(row.as_of));
        let made = match (&note.by_hand, billing::asked_by(note)) {
            (Some(ByHand::Cancellation { reason }), _) => {
                billing::cancel(facts, invoiced, reason, as_of).ok()
            }
            (_, Some(asked)) => billing::concede(facts, invoiced, &asked, as_of).ok(),
            (_, None) => None,
        };
        Ok(made.map_or_else(nothing, plan_of))
    }

    /// What the engine decides from facts at a moment and a usage watermark of each subscription.
    pub fn plan(
        &mut self,
        facts: &AccountFacts,
        as_of: Instant,
        watermark: &dyn Fn(SubscriptionId) -> u64,
    ) -> Result<BillingPlan, Failed> {
        let measurements = self.measured_for(facts, as_of, watermark)?;
        let about = &mut |document| Ok(self.lines_about(facts, document));
        Due::of(facts, AsOf(as_of))?.bill_whole(&measurements, Released::None, about)
    }

    /// Every line about a document among those made again so far, whether lent to these facts or not.
    fn lines_about(&self, facts: &AccountFacts, document: InvoiceId) -> Vec<BilledLine> {
        let line = |place: &LinePlace| match place {
            LinePlace::Subscription(id, place) => {
                let own = self.known.get(id).and_then(|known| known.billed.get(*place));
                own.or_else(|| facts.subscription(*id)?.billed.get(*place))
            }
            LinePlace::Account(account, place) => self.shared.get(account)?.billed.get(*place),
        };
        self.everywhere.about(document).iter().filter_map(line).cloned().collect()
    }

    /// Usage at a run's watermark; what no event moved since the run before is not measured again.
    fn measured_for(
        &mut self,
        facts: &AccountFacts,
        as_of: Instant,
        watermark: &dyn Fn(SubscriptionId) -> u64,
    ) -> Result<Measurements, Failed> {
        let needs = billing::needs(facts, AsOf(as_of));
        let plane = &*self.operations.plane;
        let reached = plane.watermark(self.environment)?;
        let mut measurements = Measurements::new();
        for one in &facts.subscriptions {
            let id = one.subscription;
            let watermark = Position::new(watermark(id)).min(reached);
            let stays = self.stays.get(&id).map(Vec::as_slice).unwrap_or_default();
            let measured = self.measured.entry(id).or_default();
            measured.move_to(watermark, |since| {
                let subjects: Vec<&str> = stays.iter().map(|stay| stay.subject.as_str()).collect();
                plane.first_touched(self.environment, &subjects, since, watermark)
            })?;
            let mine: Vec<&UsageNeed> = needs.iter().filter(|need| need.cell.subscription == id).collect();
            // A price of its own may be replaced by another for the same cell.
            let is_known =
                |need: &UsageNeed| need.price.is_none() && measured.cells.contains_key(&cell(need));
            let missing: Vec<UsageNeed> =
                mine.iter().filter(|need| !is_known(need)).map(|need| (*need).clone()).collect();
            let measuring = Measuring::of(plane, self.environment, watermark);
            let (mut found, _) = measuring.measure(facts, &self.stays, &missing)?;
            for need in &missing {
                measured.cells.insert(cell(need), found.remove(&need.cell).unwrap_or_default());
            }
            let cells = mine.iter().map(|need| (need.cell.clone(), measured.cells[&cell(need)].clone()));
            measurements.extend(cells);
        }
        Ok(measurements)
    }

    /// Compares a run's documents with what is stored of them.
    fn compare(
        &mut self,
        reader: &mut Reader<'_>,
        (run, account, facts, plan): (&[ReplayRow], AccountKey, &AccountFacts, BillingPlan),
        lines: &mut Vec<(String, store::read::LineRow)>,
        into: &mut Verifying<'_>,
    ) -> Result<(), Failed> {
        for cause in std::mem::take(&mut self.approved) {
            self.check_approved(reader, (run, cause), into)?;
        }
        let grants = plan.grants;
        let mut made: BTreeMap<String, Document> = plan
            .documents
            .into_iter()
            .filter(|planned| planned.readiness == Readiness::Ready)
            .map(|planned| (planned.document.id.to_string(), planned.document))
            .collect();
        for row in run {
            into.done.documents += 1;
            let (document, rest) = match made.remove(&row.document) {
                Some(document) => {
                    let rest = self.compare_one(reader, (row, &document, facts), lines, into)?;
                    (Some(document), rest)
                }
                None => self.not_owed(row, account, into),
            };
            if let Some(document) = document {
                self.keep(account, &document);
                let shared = self.shared.get_mut(&account).expect("an account that was lent is kept");
                let kept = shared.keep(&document, (facts, &grants), rest, &mut self.everywhere);
                kept.map_err(|refused| Refusal::new(Code::BillRefused, refused))?;
            }
        }
        for (id, document) in made {
            let message = format!(
                "the {} {id} of {}, due {}, was decided in the run as of {} and is not there",
                document.kind.code(),
                document.total,
                document.key.due,
                run[0].as_of
            );
            into.findings.add(FindingKind::DocumentMissing, id, message);
        }
        Ok(())
    }

    /// What waited for approval was approved by somebody.
    fn check_approved(
        &self,
        reader: &mut Reader<'_>,
        (run, cause): (&[ReplayRow], (DocumentOwner, Instant)),
        into: &mut Verifying<'_>,
    ) -> Result<(), Failed> {
        let mut number = String::new();
        for row in run.iter().filter(|row| (row.owner, row.due) == cause) {
            let Ok(id) = InvoiceId::parse(&row.document) else { continue };
            let acts = draft_acts::acts(reader, self.environment, id);
            let acts = into.findings.read_back(format!("draft_acts of {id}"), acts)?;
            // What does not read back is told already.
            if acts.is_none_or(|acts| acts.iter().any(|act| act.done == DraftDone::Approved)) {
                return Ok(());
            }
            number = printed_number(&row.series, row.number);
        }
        let message = format!("{number}, due {}, was to be approved, and nobody's approval is kept", cause.1);
        into.findings.add(FindingKind::ApprovalMissing, number, message);
        Ok(())
    }

    /// Gives what a credit note adds to the balance.
    fn compare_one(
        &mut self,
        reader: &mut Reader<'_>,
        (row, document, facts): (&ReplayRow, &Document, &AccountFacts),
        lines: &mut Vec<(String, store::read::LineRow)>,
        into: &mut Verifying<'_>,
    ) -> Result<Money, Failed> {
        let number = printed_number(&row.series, row.number);
        let remade = Remade { row, number, document, facts, rest: Money::zero(document.currency) };
        let before = into.findings.list.len();
        let (reference, is_of_today) = content::compare(&remade, into);
        let rest = self.states.issue(&reference, &remade.number, row.rest_to_balance);
        let reference = Remade { document: &reference, rest, ..remade };
        lines.extend(rows::compare(reader, &reference, into)?);
        if !document.attachments().is_empty() {
            attachments::compare(reader, self.environment, document, &mut into.findings)?;
        }
        // What a line says of its events is not told again for each of its days.
        if let Some(made) = &self.usage_details
            && is_of_today
            && into.findings.list.len() == before
        {
            let (of, made) = ((document.id, reference.number.as_str()), made.get(&document.id));
            usage_details::compare(reader, self.environment, of, made, into)?;
        }
        Ok(rest)
    }

    fn not_owed(
        &mut self,
        row: &ReplayRow,
        account: AccountKey,
        into: &mut Verifying<'_>,
    ) -> (Option<Document>, Money) {
        let number = printed_number(&row.series, row.number);
        let message = format!(
            "the facts as recorded when {number} was issued make no such document (due {}, as of {})",
            row.due, row.as_of
        );
        into.findings.add(FindingKind::DocumentNotOwed, number.clone(), message);
        let document = records::document::decode(&row.content).ok().map(|issued| issued.document);
        let rest = match &document {
            Some(document) => self.states.issue(document, &number, row.rest_to_balance),
            None => {
                into.issued.open_unknown = true;
                Money::zero(account.currency)
            }
        };
        (document, rest)
    }

    /// Adds a document's lines to what is known of its subscriptions.
    fn keep(&mut self, account: AccountKey, document: &Document) {
        match document.key.owner {
            DocumentOwner::Subscription(id) => {
                let known = self.known.entry(id).or_default();
                known.documents_at.entry(document.key.due).or_default().count(document.key.sequence);
            }
            DocumentOwner::Customer(_) => {
                let shared = self.shared.get_mut(&account).expect("an account that was lent is kept");
                shared.documents_at.entry(document.key.due).or_default().count(document.key.sequence);
            }
        }
        for (line, billed) in document.lines.iter().zip(document.billed_lines()) {
            match line.subscription {
                Some(subscription) => {
                    let known = self.known.entry(subscription).or_default();
                    let (made_from, billed_to) = (known.made_from, Some(account.payer));
                    let place = LinePlace::Subscription(subscription, known.billed.len());
                    self.everywhere.note(&billed, place);
                    known.billed.push(BilledLine { made_from, billed_to, ..billed });
                }
                None => {
                    let shared = self.shared.get_mut(&account).expect("an account that was lent is kept");
                    self.everywhere.note(&billed, LinePlace::Account(account, shared.billed.len()));
                    shared.billed.push(billed);
                }
            }
        }
    }

    fn cannot(&self, run: &[ReplayRow], why: &Failed, into: &mut Verifying<'_>) {
        let first = printed_number(&run[0].series, run[0].number);
        let whose = match run[0].owner {
            DocumentOwner::Subscription(id) => format!("subscription {id}"),
            DocumentOwner::Customer(id) => format!("customer {id}"),
        };
        let message =
            format!("{first} and what follows of {whose} cannot be made again from its facts: {why}");
        into.findings.add(FindingKind::FactsUnreadable, first, message);
    }
}

/// The documents of a run, where one of them bills usage of a period that starts before an instant.
fn of_dropped_usage(run: &[ReplayRow], before: Instant) -> Option<Vec<Document>> {
    let documents: Vec<Document> = run.iter().filter_map(issued).collect();
    let is_usage = |line: &billing::Line| matches!(line.kind, LineKind::Usage | LineKind::Minimum);
    let mut lines = documents.iter().flat_map(|document| &document.lines);
    let is_below = lines.any(|line| is_usage(line) && line.service.start() < before);
    is_below.then_some(documents)
}

/// Whether a period of a subscription that had ended owed nothing, and lost its usage since.
fn owed_nothing(facts: &AccountFacts, one: &SubscriptionFacts, as_of: Instant) -> bool {
    let Some(closed) = facts.usage_closed_before.get(&one.subscription) else { return false };
    let cells = billing::usage_cells(one, as_of).unwrap_or_default();
    let is_quiet = |need: &UsageNeed| {
        let start = need.cell.service_start;
        let is_billed = |line: &BilledLine| {
            matches!(line.kind, LineKind::Usage | LineKind::Minimum) && line.service.start() == start
        };
        start < *closed && need.service.end() <= as_of && !one.billed.iter().any(is_billed)
    };
    cells.iter().any(is_quiet)
}

/// What was issued of a run that the plan has waiting: a person issued it before its grace ended, or approved it.
fn released(run: &[ReplayRow], (plan, as_of): (&BillingPlan, Instant)) -> BTreeSet<(DocumentOwner, Instant)> {
    let ready = plan.documents.iter().filter(|planned| planned.readiness == Readiness::Ready);
    let ready: BTreeSet<String> = ready.map(|planned| planned.document.id.to_string()).collect();
    let rows = run.iter().filter(|row| !ready.contains(&row.document));
    let issued: BTreeSet<(DocumentOwner, Instant)> = rows.map(|row| (row.owner, row.due)).collect();
    let waits = plan.documents.iter().filter(|planned| planned.readiness != Readiness::Ready);
    let waits: BTreeSet<_> =
        waits.map(|planned| (planned.document.key.owner, planned.document.key.due)).collect();
    // What a version before found at the very moment of a change went with that; today it waits by its period.
    issued.into_iter().filter(|cause| cause.1 == as_of || waits.contains(cause)).collect()
}

/// What was released that waited for approval. What a change bills at once, its quote has shown; what a person held, it left
/// alone.
fn unapproved(
    (facts, plan): (&AccountFacts, &BillingPlan),
    (released, as_of): (&BTreeSet<(DocumentOwner, Instant)>, Instant),
) -> BTreeSet<(DocumentOwner, Instant)> {
    let waits =
        plan.documents.iter().filter(|planned| matches!(planned.readiness, Readiness::Unapproved { .. }));
    let is_held = |id| facts.drafts_said.get(&id).is_some_and(|said| said.hold);
    let asked = waits.map(|planned| &planned.document).filter(|one| one.key.due != as_of || is_held(one.id));
    asked.map(|one| (one.key.owner, one.key.due)).filter(|cause| released.contains(cause)).collect()
}

/// A document as its row has it, where that reads back.
fn issued(row: &ReplayRow) -> Option<Document> {
    records::document::decode(&row.content).ok().map(|issued| issued.document)
}

/// The invoice that a person's lines make of facts.
fn written_again(
    facts: &AccountFacts,
    (issued, written): (&Document, &ManualInvoice),
    row: &ReplayRow,
) -> BillingPlan {
    let asked = (issued.id, written, issued.attachments());
    let made = billing::manual_invoice(facts, asked, AsOf(row.as_of));
    made.map_or_else(|_| concessions::nothing(), plan_of)
}

/// The document that a person decided, where that is what a run is.
fn by_hand(run: &[ReplayRow]) -> Option<Document> {
    let [row] = run else { return None };
    // Most say nothing by hand, and are not read for it.
    if !std::str::from_utf8(&row.content).is_ok_and(|content| content.contains(BY_HAND)) {
        return None;
    }
    let issued = records::document::decode(&row.content).ok()?;
    issued.document.is_by_hand().then_some(issued.document)
}

/// The documents by the run that made them, in the order of their first. Those of one subscription by itself
/// were made from the same facts version; its next run has a later one.
fn runs(stored: Vec<ReplayRow>) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut places = BTreeMap::new();
    for row in stored {
        let alone = row.run.is_none().then_some((row.owner, row.facts_version));
        let place = *places.entry((row.run, alone)).or_insert(runs.len());
        if place == runs.len() {
            runs.push(Vec::new());
        }
        runs[place].push(row);
    }
    runs
}

impl Measured {
    /// Forgets what events between two watermarks may have moved.
    fn move_to<E>(
        &mut self,
        watermark: Position,
        first_touched: impl FnOnce(Position) -> Result<Option<Instant>, E>,
    ) -> Result<(), E> {
        if watermark < self.watermark {
            self.cells.clear();
        } else if watermark > self.watermark
            && !self.cells.is_empty()
            && let Some(touched) = first_touched(self.watermark)?
        {
            self.cells.retain(|(_, _, (_, end), _), _| *end <= touched);
        }
        self.watermark = watermark;
        Ok(())
    }
}

fn cell(need: &UsageNeed) -> Cell {
    let without = need.without.iter().map(|off| bounds(*off)).collect();
    (need.cell.clone(), bounds(need.full), bounds(need.service), without)
}

fn bounds(period: Period) -> (Instant, Instant) {
    (period.start(), period.end())
}
