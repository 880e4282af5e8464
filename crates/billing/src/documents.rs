//! Documents: pending lines gathered by owner and due instant into invoices and credit notes.
//! Knows riding lines, drafts and what a document takes off; must not know how a line came about.

use std::collections::{BTreeMap, BTreeSet};

use calendar::{CivilDate, Instant};
use money::Money;
use pricing::CreditTo;

use crate::billed::{LineKind, LineRef, LineSubject};
use crate::credits::{Asked, Closed, Purse, is_purchase};
use crate::discounts::DocumentDiscounts;
use crate::document::{
    BESIDE_DRAFTS, BURNS_PER_DOCUMENT_MAX, BillingPlan, Document, DocumentDiscount, DocumentKind,
    DocumentOwner, InvoiceKey, LINES_PER_DOCUMENT_MAX, Line, PlannedDocument, Prepaid, Readiness,
    SubscriptionProgress, spoken_of,
};
use crate::facts::{AccountFacts, Burn, DocumentsWhole, TaxAnswer};
use crate::floor::{Grouped, Sizes, floor_at_zero};
use crate::identity::invoice_id;
use crate::pending::Pending;
use crate::refused::BillRefused;
use crate::regime::TaxRefused;
use crate::replaced::{Fee, replaced};
use crate::reversal::{Given, Reversed};
use crate::run::{Decided, Run};
use crate::settled::settled_before;
use crate::shown::due_on;
use crate::tax::{Taxed, of_credit_note, of_invoice};
use crate::treatments::Treatments;
use crate::waiting::{Approval, DraftSaid, Released, own_lines};

/// What was decided for an account, on its way onto documents.
pub(crate) struct Gathering<'r, 'f, 'w> {
    pub account: &'f AccountFacts,
    /// Documents that are known with every line about them.
    pub whole: &'r DocumentsWhole,
    pub as_of: Instant,
    pub runs: &'r [Run<'f>],
    /// Of each run, in the same order.
    pub decided: Vec<Decided>,
    /// Lines of the account itself.
    pub own: Vec<Pending>,
    /// When something of the account itself may become due.
    pub own_next: Option<Instant>,
    /// Documents that do not wait.
    pub released: Released<'w>,
}

/// Gathers everything decided into a plan.
pub(crate) fn gather(gathering: Gathering<'_, '_, '_>) -> Result<BillingPlan, BillRefused> {
    let Gathering { account, whole, as_of, runs, mut decided, own, own_next, released } = gathering;
    let mut lines = own;
    for (run, decided) in runs.iter().zip(&mut decided) {
        ride(run, decided);
        lines.append(&mut decided.lines);
    }
    if !runs.iter().any(|run| run.bills_so_far) {
        wait_by_their_periods((account, as_of), released, &mut lines);
    }
    let mut purse = Purse::of(account, as_of)?;
    lines.extend(purse.take_purchases());
    lines.sort_by(in_order);
    purse.expect(&lines, runs);
    let mut binder = Binder::new((account, as_of), (runs, whole), (released, purse));
    binder.bind_all(lines)?;
    let topped_up = binder.purse.top_up()?;
    binder.bind_all(topped_up)?;
    let Binder { documents, carried, purse, given, .. } = binder;
    let lacks = given.lacks();
    note_open(account, (&documents, &carried), &mut decided);
    let progress = |(run, decided): (&Run<'_>, &Decided)| SubscriptionProgress {
        subscription: run.facts.subscription,
        next_due: decided.next,
        settled_before: settled_before(run, decided),
        usage_from: decided.usage_from,
    };
    let subscriptions: Vec<SubscriptionProgress> = runs.iter().zip(&decided).map(progress).collect();
    let Closed { movements, grants, next: credits_due, left: credits_left } = purse.close()?;
    let next = subscriptions.iter().filter_map(|progress| progress.next_due);
    let next_due = next.chain(own_next).chain(credits_due.values().copied()).min();
    Ok(BillingPlan {
        documents,
        subscriptions,
        movements,
        grants,
        next_due,
        credits_due,
        credits_left,
        lacks,
    })
}

/// What a run finds is due at its own moment, which is another one of each run. Where somebody is asked for approval it is due
/// when its period ends, so that it waits as one document; of a period that runs it is left to that. A version before let it go
/// with a change, alone at that moment, and is replayed so.
///
/// Usage of January that arrives on 6 February waits as due on 1 February, whichever run finds it.
fn wait_by_their_periods(
    (account, as_of): (&AccountFacts, Instant),
    released: Released<'_>,
    lines: &mut Vec<Pending>,
) {
    if Approval::of(&account.seller, &account.payer) == Approval::None {
        return;
    }
    let due_now = lines.iter().filter(|pending| pending.due == as_of && pending.found.is_none());
    let due_now: BTreeSet<DocumentOwner> = due_now.map(|pending| pending.owner).collect();
    let went_alone = |owner| match released {
        Released::These(these) => these.contains(&(owner, as_of)) && !due_now.contains(&owner),
        Released::None | Released::DueAt(_) => false,
    };
    lines.retain_mut(|pending| {
        let found = pending.found.filter(|_| pending.due == as_of && !went_alone(pending.owner));
        let Some(end) = found else { return true };
        pending.due = end.min(as_of);
        end <= as_of
    });
}

/// What waits in a draft, or rides, keeps its periods open and its due instant within what later runs know. A zero
/// line that waits for a document needs no usage any more.
fn note_open(
    account: &AccountFacts,
    (documents, carried): (&[PlannedDocument], &BTreeMap<DocumentOwner, Vec<Pending>>),
    decided: &mut [Decided],
) {
    for planned in documents {
        let until = match planned.readiness {
            Readiness::Ready => continue,
            Readiness::DraftUntil(until) | Readiness::Unapproved { since: until } => until,
        };
        let document = &planned.document;
        for line in &document.lines {
            if line.subscription.is_none() && matches!(line.subject, LineSubject::Commitment(_)) {
                // The span of a contract is as open as the periods that count towards it.
                decided.iter_mut().for_each(|decided| decided.open.push(line.full.end()));
            }
            // Runs stand in the order of the account's subscriptions.
            let place = line.subscription.and_then(|subscription| account.place_of(subscription));
            if let Some(decided) = place.map(|place| &mut decided[place]) {
                decided.wait_until(until);
                leave_open(decided, (line, document.key.due));
            }
        }
    }
    for pending in carried.values().flatten() {
        if let Some(decided) = pending.run.map(|place| &mut decided[place]) {
            decided.open.extend([pending.line.full.end(), pending.due]);
        }
    }
}

/// A line is billed later: its periods are not settled, nor what they used.
fn leave_open(decided: &mut Decided, (line, due): (&Line, Instant)) {
    decided.open.extend([line.full.end(), due]);
    if matches!(line.kind, LineKind::Usage | LineKind::Minimum) {
        decided.needs_usage(line.service.start());
    }
}

/// Late lines ride on the earliest document there is, else wait for the next boundary; where none comes
/// any more, or all is billed so far, they are a document of their own.
fn ride(run: &Run<'_>, decided: &mut Decided) {
    leave_to_next(decided);
    let riding = std::mem::take(&mut decided.riding);
    if riding.is_empty() {
        return;
    }
    let earliest = decided.lines.iter().map(|pending| pending.due).min();
    match (earliest, decided.boundary) {
        (None, Some(_)) if !run.bills_so_far => {
            riding.iter().for_each(|pending| leave_open(decided, (&pending.line, pending.due)));
        }
        (earliest, _) => {
            let due = earliest.unwrap_or(run.as_of);
            let rides = decided.lines.iter().any(|line| line.due == due && line.found.is_none());
            let on = |pending: Pending| Pending { due, found: pending.found.filter(|_| !rides), ..pending };
            decided.lines.extend(riding.into_iter().map(on));
        }
    }
}

/// What changes leave to the next document goes onto the first one due at or after its own instant, else waits
/// like late lines.
fn leave_to_next(decided: &mut Decided) {
    let left = std::mem::take(&mut decided.left_to_next);
    let planned = decided.lines.len();
    for pending in left {
        let dues = decided.lines[..planned].iter().map(|line| line.due);
        let next = dues.filter(|due| *due >= pending.due).min();
        match (next, decided.boundary) {
            (None, Some(_)) => leave_open(decided, (&pending.line, pending.due)),
            (next, _) => decided.lines.push(Pending { due: next.unwrap_or(pending.due), ..pending }),
        }
    }
}

/// By due instant and owner, then as lines stand on a document.
fn in_order(a: &Pending, b: &Pending) -> std::cmp::Ordering {
    let key = |pending: &Pending| (pending.due, pending.owner, !is_purchase(pending));
    key(a).cmp(&key(b)).then_with(|| on_document(a, b))
}

fn on_document(a: &Pending, b: &Pending) -> std::cmp::Ordering {
    (a.run, a.rank, &a.line.dimensions, a.line.service, a.line.extends).cmp(&(
        b.run,
        b.rank,
        &b.line.dimensions,
        b.line.service,
        b.line.extends,
    ))
}

/// Makes documents one due instant after the other.
struct Binder<'r, 'f, 'w> {
    account: &'f AccountFacts,
    as_of: Instant,
    /// Which documents do not wait.
    released: Released<'w>,
    given: Given<'r, 'f>,
    discounts: DocumentDiscounts<'r, 'f>,
    purse: Purse<'f>,
    /// What the payer's balance still holds.
    balance: Money,
    documents: Vec<PlannedDocument>,
    /// Where those of an owner and a due instant stand among them.
    places: BTreeMap<(DocumentOwner, Instant), Vec<usize>>,
    /// Zero lines that wait for a document of their owner with something on it.
    carried: BTreeMap<DocumentOwner, Vec<Pending>>,
}

/// What a document is made of, beside its lines.
struct Frame<'a> {
    key: InvoiceKey,
    kind: DocumentKind,
    issued_on: CivilDate,
    readiness: Readiness,
    answers: &'a [TaxAnswer],
    discounts: Vec<DocumentDiscount>,
}

impl<'r, 'f, 'w> Binder<'r, 'f, 'w> {
    fn new(
        (account, as_of): (&'f AccountFacts, Instant),
        (runs, whole): (&'r [Run<'f>], &'r DocumentsWhole),
        (released, purse): (Released<'w>, Purse<'f>),
    ) -> Self {
        Binder {
            account,
            as_of,
            released,
            given: Given::before(whole, runs),
            discounts: DocumentDiscounts::of(account, runs),
            purse,
            balance: account.balance,
            documents: Vec::new(),
            places: BTreeMap::new(),
            carried: BTreeMap::new(),
        }
    }

    /// Binds lines that are due together and of one owner. Purchases of credits never wait, so each stands on
    /// documents of its own, before others.
    fn bind_all(&mut self, lines: Vec<Pending>) -> Result<(), BillRefused> {
        let mut lines = lines.into_iter().peekable();
        while let Some(first) = lines.next() {
            let (due, owner, purchase) = (first.due, first.owner, is_purchase(&first));
            let mut together = if purchase { Vec::new() } else { self.take_carried(owner) };
            together.push(first);
            let goes_with =
                |next: &Pending| (next.due, next.owner, is_purchase(next)) == (due, owner, purchase);
            while let Some(next) = lines.next_if(goes_with) {
                together.push(next);
            }
            self.bind(owner, due, together)?;
        }
        Ok(())
    }

    /// The zero lines of an owner that waited for a document.
    fn take_carried(&mut self, owner: DocumentOwner) -> Vec<Pending> {
        self.carried.remove(&owner).unwrap_or_default()
    }

    fn bind(
        &mut self,
        owner: DocumentOwner,
        due: Instant,
        mut pending: Vec<Pending>,
    ) -> Result<(), BillRefused> {
        if pending.iter().all(|pending| pending.line.amount.is_zero()) {
            self.carried.entry(owner).or_default().append(&mut pending);
            return Ok(());
        }
        pending.sort_by(on_document);
        let readiness = self.readiness((owner, due), &pending);
        let dated = match readiness {
            Readiness::Ready => self.as_of,
            Readiness::DraftUntil(until) => until,
            Readiness::Unapproved { since } => since.max(self.as_of),
        };
        let issued_on = self.account.seller.zone.day_of(dated);
        let next = self.next(owner, due);
        let is_bought = pending.first().is_some_and(is_purchase);
        let own = if is_bought { Vec::new() } else { self.own_lines(next, issued_on)? };
        let (mut groups, answers) = self.answers((&pending, &own), issued_on)?;
        let own_groups = groups.split_off(pending.len());
        let discounts = self.discounts.take_off(&mut pending)?;
        let back = self.credits_back(&pending)?;
        let replaced = self.replaced(&pending, &groups)?;
        self.purse.pay(&mut pending, (due, readiness), (back, replaced))?;
        let rounding = self.account.seller.rounding;
        let (mut owed, credited) = floor_at_zero(pending, &groups, answers.len(), (&self.given, rounding))?;
        if owed.iter().all(|(pending, _)| pending.line.amount.is_zero()) {
            let zero = owed.drain(..).map(|(pending, _)| pending);
            self.carried.entry(owner).or_default().extend(zero);
        }
        // What a person added stands behind what was computed, and takes nothing off it.
        if !owed.is_empty() {
            owed.extend(own.into_iter().zip(own_groups));
        }
        let mut sequence = if is_bought { self.bought_sequence(owner, due) } else { next.sequence };
        for (kind, lines) in [(DocumentKind::Invoice, owed), (DocumentKind::CreditNote, credited)] {
            if lines.is_empty() {
                continue;
            }
            let key = InvoiceKey { owner, due, sequence };
            let discounts = if kind == DocumentKind::Invoice { discounts.clone() } else { Vec::new() };
            let frame = Frame { key, kind, issued_on, readiness, answers: &answers, discounts };
            let document = self.document(frame, lines)?;
            self.places.entry((owner, due)).or_default().push(self.documents.len());
            self.documents.push(PlannedDocument { readiness, document });
            sequence += 1;
        }
        Ok(())
    }

    /// Whether what is due together of an owner is issued now. What a person buys is not held back.
    fn readiness(&self, (owner, due): (DocumentOwner, Instant), pending: &[Pending]) -> Readiness {
        let next = self.next(owner, due);
        if self.released.covers((owner, due), || self.is_held(next)) {
            return Readiness::Ready;
        }
        let until = pending.iter().filter_map(|pending| pending.wait).max();
        let is_purchase = pending.first().is_some_and(is_purchase);
        if !is_purchase && self.needs_approval(next) {
            return Readiness::Unapproved { since: until.map_or(due, |until| until.max(due)) };
        }
        until.filter(|until| *until > self.as_of).map_or(Readiness::Ready, Readiness::DraftUntil)
    }

    /// Whether seller or customer ask for it, or a person holds a draft that stands at a place.
    fn needs_approval(&self, next: InvoiceKey) -> bool {
        let account = self.account;
        Approval::of(&account.seller, &account.payer) == Approval::Required || self.is_held(next)
    }

    fn is_held(&self, next: InvoiceKey) -> bool {
        self.account.said_of_next(next).any(|said| said.hold)
    }

    /// The place of a computed document that comes next: behind those issued, and those ready now. A draft does not count.
    fn next(&self, owner: DocumentOwner, due: Instant) -> InvoiceKey {
        let ready = self.planned(owner, due).filter(|planned| planned.readiness == Readiness::Ready);
        let mut issued = self.account.issued_at(owner, due);
        ready.for_each(|planned| issued.count(planned.document.key.sequence));
        InvoiceKey { owner, due, sequence: issued.in_turn }
    }

    /// What was planned so far that is due of an owner at an instant.
    fn planned(&self, owner: DocumentOwner, due: Instant) -> impl Iterator<Item = &PlannedDocument> {
        let places = self.places.get(&(owner, due)).into_iter().flatten();
        places.map(|place| &self.documents[*place])
    }

    /// The lines that a person added to the next invoice of an owner and a due instant.
    fn own_lines(&self, next: InvoiceKey, issued_on: CivilDate) -> Result<Vec<Pending>, BillRefused> {
        let account = self.account;
        if account.drafts_said.is_empty() {
            return Ok(Vec::new());
        }
        let of = (account.seller.id, account.currency);
        let id = invoice_id(account.environment, of, next, DocumentKind::Invoice);
        own_lines(account, (id, next.owner, next.due), issued_on)
    }

    /// The sequence of what is bought: beside a draft of which something was said, else before every draft, which makes room.
    fn bought_sequence(&mut self, owner: DocumentOwner, due: Instant) -> u32 {
        let next = self.next(owner, due);
        if self.account.said_of_next(next).next().is_some() {
            let beside = self.planned(owner, due).filter(|one| one.document.key.sequence >= BESIDE_DRAFTS);
            let beside = u32::try_from(beside.count()).expect("documents are bounded");
            return BESIDE_DRAFTS + self.account.issued_at(owner, due).beside + beside;
        }
        for place in self.places.get(&(owner, due)).into_iter().flatten() {
            let planned = &mut self.documents[*place];
            if planned.readiness != Readiness::Ready {
                let document = &mut planned.document;
                document.key.sequence += 1;
                let of = (self.account.seller.id, self.account.currency);
                document.id = invoice_id(self.account.environment, of, document.key, document.kind);
            }
        }
        next.sequence
    }

    /// Each line's tax treatment: its own for new lines, the issued line's for what is taken back.
    fn answers(
        &self,
        (pending, own): (&[Pending], &[Pending]),
        on: CivilDate,
    ) -> Result<(Vec<usize>, Vec<TaxAnswer>), TaxRefused> {
        let parties = (&*self.account.seller, &*self.account.payer);
        let mut treatments = Treatments::on(on, parties);
        let mut groups = Vec::with_capacity(pending.len() + own.len());
        for pending in pending.iter().chain(own) {
            groups.push(match pending.reverses {
                Some(reversed) => treatments.as_answered(&self.given.line(reversed).tax_answer),
                None => {
                    let category = (&pending.line.tax_category, pending.tax_included);
                    treatments.of(category, pending.line.service)?
                }
            });
        }
        Ok((groups, treatments.answers()))
    }

    fn document(&mut self, frame: Frame<'_>, lines: Grouped) -> Result<Document, BillRefused> {
        let Frame { key, kind, issued_on, .. } = frame;
        if lines.len() > LINES_PER_DOCUMENT_MAX {
            return Err(BillRefused::TooManyLines { due: key.due, found: lines.len() });
        }
        let (mut taxed, answers) = numbered(lines, (kind, frame.answers));
        let rounding = self.account.seller.rounding;
        let taxes = match kind {
            DocumentKind::Invoice => of_invoice(&mut taxed, answers, &mut self.given, rounding)?,
            DocumentKind::CreditNote => of_credit_note(&mut taxed, answers, &mut self.given, rounding)?,
        };
        let mut discounts = frame.discounts;
        discounts.extend(self.discounts.given_back(&mut taxed)?);
        let burns = self.burns(&taxed, (key.due, frame.readiness))?;
        let asked = self.asked(&mut taxed);
        let currency = self.account.currency;
        let net = Money::sum(currency, taxes.iter().map(|group| group.net))?;
        let tax = Money::sum(currency, taxes.iter().map(|group| group.tax))?;
        let total = net.checked_add(tax)?;
        let id = invoice_id(self.account.environment, (self.account.seller.id, currency), key, kind);
        let said = self.account.drafts_said.get(&id);
        let mut document = Document {
            id,
            key,
            kind,
            currency,
            period: spoken_of(taxed.iter().map(|taxed| &*taxed.line)),
            by_hand: said.and_then(DraftSaid::noted),
            lines: taxed.into_iter().map(|taxed| *taxed.line).collect(),
            discounts,
            burns,
            taxes,
            net,
            tax,
            total,
            prepaid: Prepaid::nothing(currency),
            issued_on,
            due_on: due_on((kind, issued_on), (&self.account.seller, &self.account.payer), said),
        };
        self.prepay(&mut document, &asked, frame.readiness)?;
        if document.burns.len() > BURNS_PER_DOCUMENT_MAX {
            return Err(BillRefused::TooManyBurns { due: key.due, found: document.burns.len() });
        }
        Ok(document)
    }

    /// What grants got back, then what they paid, line by line.
    fn burns(&mut self, taxed: &[Taxed], when: (Instant, Readiness)) -> Result<Vec<Burn>, BillRefused> {
        let mut burns = Vec::new();
        for taxed in taxed {
            if let Some(reversed) = taxed.reverses.filter(|_| !taxed.line.by_credits.is_zero()) {
                let issued = self.given.line(reversed);
                burns.extend(self.purse.give_back(issued.at, &taxed.line, when)?);
            }
        }
        for taxed in taxed {
            let number = taxed.line.number;
            burns.extend(taxed.burns.iter().map(|burn| Burn { line: number, ..burn.clone() }));
        }
        Ok(burns)
    }

    /// What lines taken back will give back to grants that applied before tax, by issued line.
    fn credits_back(&self, pending: &[Pending]) -> Result<Vec<(LineRef, i64)>, BillRefused> {
        let mut taken: BTreeMap<Reversed, i64> = BTreeMap::new();
        for pending in pending {
            if let Some(reversed) = pending.reverses.filter(|_| pending.line.amount.is_negative()) {
                *taken.entry(reversed).or_default() += pending.line.amount.minor().saturating_neg();
            }
        }
        let mut back = Vec::new();
        for (reversed, amount) in taken {
            let line = self.given.line(reversed);
            if !line.by_credits.is_zero() {
                let part = self.given.part(reversed, amount, self.account.seller.rounding)?;
                back.push((line.at, part.by_credits));
            }
        }
        Ok(back)
    }

    /// How much of each line only takes the place of what is taken back, which credits do not pay.
    fn replaced(&self, pending: &[Pending], groups: &[usize]) -> Result<Vec<i128>, BillRefused> {
        let takes_back =
            |pending: &Pending| pending.line.kind == LineKind::Credit && pending.line.amount.is_negative();
        if self.purse.is_empty() || !pending.iter().any(takes_back) {
            return Ok(vec![0; pending.len()]);
        }
        let mut sizes = Sizes::new(&self.given, self.account.seller.rounding);
        let mut fees = Vec::with_capacity(pending.len());
        for (pending, group) in pending.iter().zip(groups.iter().copied()) {
            let money = match pending.line.amount.is_negative() {
                true => -sizes.of(pending)?,
                false => i128::from(pending.line.taxable()?.minor()),
            };
            sizes.take(pending);
            fees.push(Fee { line: &pending.line, group, money });
        }
        Ok(replaced(&fees))
    }

    /// What the lines ask grants for that pay of the total.
    fn asked(&self, taxed: &mut [Taxed]) -> Vec<Asked> {
        if self.purse.is_empty() {
            return Vec::new();
        }
        let asked = taxed.iter_mut().map(|taxed| Asked {
            plan: taxed.plan.take(),
            slices: std::mem::take(&mut taxed.slices),
            reverses: taxed.reverses.map(|reversed| self.given.line(reversed).at),
        });
        asked.collect()
    }

    /// Credits whose tax is due at use pay of an invoice's total, then the payer's balance.
    fn prepay(
        &mut self,
        document: &mut Document,
        asked: &[Asked],
        readiness: Readiness,
    ) -> Result<(), BillRefused> {
        document.prepaid.by_credits = self.purse.pay_total(document, asked, readiness)?;
        if document.kind == DocumentKind::CreditNote {
            return Ok(());
        }
        document.pay_from(self.balance)?;
        if readiness == Readiness::Ready {
            self.balance = self.balance.checked_sub(document.prepaid.by_balance)?;
        }
        Ok(())
    }
}

/// Numbers the lines from 1 and the groups they use from 0. What takes back says on a credit note where it goes.
fn numbered(lines: Grouped, (kind, answers): (DocumentKind, &[TaxAnswer])) -> (Vec<Taxed>, Vec<TaxAnswer>) {
    let mut used: Vec<usize> = Vec::with_capacity(answers.len());
    let mut taxed = Vec::with_capacity(lines.len());
    for (number, (pending, group)) in (1_u32..).zip(lines) {
        let place = used.iter().position(|known| *known == group).unwrap_or_else(|| {
            used.push(group);
            used.len() - 1
        });
        let mut line = pending.line;
        line.number = number;
        line.tax_group = u32::try_from(place).expect("groups are no more than lines");
        let Pending { reverses, burns, plan, slices, credit_to, .. } = pending;
        line.refund = kind == DocumentKind::CreditNote && reverses.is_some() && credit_to == CreditTo::Refund;
        taxed.push(Taxed { line, reverses, burns, plan, slices });
    }
    (taxed, used.into_iter().map(|group| answers[group].clone()).collect())
}
