//! Documents: pending lines gathered by due instant into invoices and credit notes.
//! Knows riding lines, drafts and the floor of zero; must not know how a line came about.

use calendar::{Instant, Period};
use money::Money;

use crate::document::{
    BillingPlan, Document, DocumentKind, InvoiceKey, LINES_PER_INVOICE_MAX, PlannedDocument, Readiness,
};
use crate::facts::TaxAnswer;
use crate::identity::invoice_id;
use crate::pending::Pending;
use crate::refused::BillRefused;
use crate::run::{Decided, Run};
use crate::settled::settled_before;
use crate::tax::{Given, Taxed, of_credit_note, of_invoice, same_treatment};

/// Gathers everything decided into a plan. Documents of the due instant `now` do not wait.
pub(crate) fn gather(
    run: &Run<'_>,
    mut decided: Decided,
    now: Option<Instant>,
) -> Result<BillingPlan, BillRefused> {
    ride(run, &mut decided);
    let mut lines = std::mem::take(&mut decided.lines);
    lines.sort_by(in_order);
    let mut binder =
        Binder { run, now, given: Given::before(&run.standing), documents: Vec::new(), carried: Vec::new() };
    let mut lines = lines.into_iter().peekable();
    while let Some(first) = lines.next() {
        let due = first.due;
        let mut same_due = std::mem::take(&mut binder.carried);
        same_due.push(first);
        while let Some(next) = lines.next_if(|next| next.due == due) {
            same_due.push(next);
        }
        binder.bind(due, same_due)?;
    }
    let Binder { documents, carried, .. } = binder;
    for planned in &documents {
        if let Readiness::DraftUntil(until) = planned.readiness {
            decided.wait_until(until);
            decided.open.extend(planned.document.lines.iter().map(|line| line.full.end()));
            decided.open.push(planned.document.key.due);
        }
    }
    // What waits keeps its due instant within what later runs know of documents.
    decided.open.extend(carried.iter().flat_map(|pending| [pending.line.full.end(), pending.due]));
    let settled_before = settled_before(run, &decided);
    Ok(BillingPlan { documents, next_due: decided.next, settled_before })
}

/// Late lines ride on the earliest document there is, else wait for the next boundary; where none comes
/// any more they are a document of their own.
fn ride(run: &Run<'_>, decided: &mut Decided) {
    let riding = std::mem::take(&mut decided.riding);
    if riding.is_empty() {
        return;
    }
    let earliest = decided.lines.iter().map(|pending| pending.due).min();
    match (earliest, decided.boundary) {
        (None, Some(_)) => decided.open.extend(riding.iter().map(|pending| pending.line.full.end())),
        (earliest, _) => {
            let due = earliest.unwrap_or(run.as_of);
            decided.lines.extend(riding.into_iter().map(|pending| Pending { due, ..pending }));
        }
    }
}

/// By due instant, then as lines stand on a document.
fn in_order(a: &Pending, b: &Pending) -> std::cmp::Ordering {
    a.due.cmp(&b.due).then_with(|| on_document(a, b))
}

fn on_document(a: &Pending, b: &Pending) -> std::cmp::Ordering {
    (a.rank, &a.line.dimensions, a.line.service, a.line.extends).cmp(&(
        b.rank,
        &b.line.dimensions,
        b.line.service,
        b.line.extends,
    ))
}

/// Makes documents one due instant after the other.
struct Binder<'r, 'f> {
    run: &'r Run<'f>,
    /// The due instant whose documents do not wait for late usage.
    now: Option<Instant>,
    given: Given<'r, 'f>,
    documents: Vec<PlannedDocument>,
    /// Zero lines that wait for a document with something on it.
    carried: Vec<Pending>,
}

impl Binder<'_, '_> {
    fn bind(&mut self, due: Instant, mut pending: Vec<Pending>) -> Result<(), BillRefused> {
        if all_zero(&pending) {
            self.carried = pending;
            return Ok(());
        }
        pending.sort_by(on_document);
        let run = self.run;
        let waits =
            pending.iter().filter_map(|pending| pending.wait).filter(|until| *until > run.as_of).max();
        let waits = waits.filter(|_| self.now != Some(due));
        let readiness = waits.map_or(Readiness::Ready, Readiness::DraftUntil);
        let issued_on = run.facts.seller.zone.day_of(waits.unwrap_or(run.as_of));
        let (groups, answers) = self.answers(&pending, issued_on);
        let (mut owed, credited) = floor_at_zero(pending, &groups, answers.len());
        if all_zero_of(&owed) {
            self.carried.extend(owed.drain(..).map(|(pending, _)| pending));
        }
        let mut sequence = run.facts.documents_at.get(&due).copied().unwrap_or_default();
        for (kind, lines) in [(DocumentKind::Invoice, owed), (DocumentKind::CreditNote, credited)] {
            if lines.is_empty() {
                continue;
            }
            let key = InvoiceKey { subscription: run.facts.subscription, due, sequence };
            let document = self.document(key, kind, issued_on, (lines, &answers))?;
            self.documents.push(PlannedDocument { readiness, document });
            sequence += 1;
        }
        Ok(())
    }

    /// Each line's tax treatment: its own for new lines, the issued line's for what is taken back.
    fn answers(&self, pending: &[Pending], on: calendar::CivilDate) -> (Vec<usize>, Vec<TaxAnswer>) {
        let mut answers: Vec<TaxAnswer> = Vec::with_capacity(2);
        let mut todays: Vec<usize> = Vec::with_capacity(2);
        let mut groups = Vec::with_capacity(pending.len());
        for pending in pending {
            let category = &pending.line.tax_category;
            let known = match pending.reverses {
                Some(index) => {
                    let answer = &self.run.standing.line(index).tax_answer;
                    answers
                        .iter()
                        .position(|known| same_treatment(known, answer))
                        .ok_or_else(|| answer.clone())
                }
                None => match todays.iter().copied().find(|group| answers[*group].category == *category) {
                    Some(group) => Ok(group),
                    None => {
                        let answer = self.run.facts.seller.taxes.answer(category, on);
                        let place = answers.iter().position(|known| same_treatment(known, &answer));
                        todays.push(place.unwrap_or(answers.len()));
                        place.ok_or(answer)
                    }
                },
            };
            groups.push(known.unwrap_or_else(|answer| {
                answers.push(answer);
                answers.len() - 1
            }));
        }
        (groups, answers)
    }

    fn document(
        &mut self,
        key: InvoiceKey,
        kind: DocumentKind,
        issued_on: calendar::CivilDate,
        (lines, answers): (Vec<(Pending, usize)>, &[TaxAnswer]),
    ) -> Result<Document, BillRefused> {
        let run = self.run;
        if lines.len() > LINES_PER_INVOICE_MAX {
            return Err(BillRefused::TooManyLines { due: key.due, found: lines.len() });
        }
        let (mut taxed, answers) = numbered(lines, answers);
        let rounding = run.terms.rounding;
        let taxes = match kind {
            DocumentKind::Invoice => of_invoice(&mut taxed, answers, &mut self.given, rounding)?,
            DocumentKind::CreditNote => of_credit_note(&mut taxed, answers, &mut self.given, rounding)?,
        };
        let currency = run.facts.currency;
        let net = Money::sum(currency, taxes.iter().map(|group| group.net))?;
        let tax = Money::sum(currency, taxes.iter().map(|group| group.tax))?;
        let net_days = match kind {
            DocumentKind::Invoice => run.facts.customer.net_days.unwrap_or(run.facts.seller.net_days),
            DocumentKind::CreditNote => 0,
        };
        Ok(Document {
            id: invoice_id(run.facts.environment, key, kind),
            key,
            kind,
            currency,
            period: spoken_of(&taxed),
            lines: taxed.into_iter().map(|taxed| *taxed.line).collect(),
            taxes,
            net,
            tax,
            total: net.checked_add(tax)?,
            issued_on,
            due_on: issued_on.plus_days(i64::from(net_days)),
        })
    }
}

fn all_zero(pending: &[Pending]) -> bool {
    pending.iter().all(|pending| pending.line.amount.is_zero())
}

fn all_zero_of(pending: &[(Pending, usize)]) -> bool {
    pending.iter().all(|(pending, _)| pending.line.amount.is_zero())
}

/// Lines with their groups.
type Grouped = Vec<(Pending, usize)>;

/// Lines below zero stay as far as the debits of their tax treatment carry them; the rest is credited.
///
/// A debit of 20.00 carries 20.00 of a credit of 30.00; 10.00 go onto the credit note.
fn floor_at_zero(pending: Vec<Pending>, groups: &[usize], count: usize) -> (Grouped, Grouped) {
    let mut room = vec![0_i128; count];
    for (pending, group) in pending.iter().zip(groups) {
        room[*group] += i128::from(pending.line.amount.minor()).max(0);
    }
    let (mut owed, mut credited) = (Vec::with_capacity(pending.len()), Vec::new());
    for (pending, group) in pending.into_iter().zip(groups.iter().copied()) {
        let size = -i128::from(pending.line.amount.minor());
        if size <= room[group].max(0) {
            room[group] -= size.max(0);
            owed.push((pending, group));
            continue;
        }
        let carried = std::mem::take(&mut room[group]);
        let minor = |size: i128| i64::try_from(-size).expect("a part is no larger than the line");
        let mut rest = pending;
        let currency = rest.line.amount.currency();
        if carried > 0 {
            let mut part = rest.clone();
            part.line.amount = Money::new(minor(carried), currency);
            owed.push((part, group));
            rest.line.amount = Money::new(minor(size - carried), currency);
        }
        credited.push((rest, group));
    }
    (owed, credited)
}

/// Numbers the lines from 1 and the groups they use from 0.
fn numbered(lines: Grouped, answers: &[TaxAnswer]) -> (Vec<Taxed>, Vec<TaxAnswer>) {
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
        taxed.push(Taxed { line, reverses: pending.reverses });
    }
    (taxed, used.into_iter().map(|group| answers[group].clone()).collect())
}

/// The earliest and the latest moment the lines speak of.
fn spoken_of(lines: &[Taxed]) -> Period {
    let starts = lines.iter().map(|taxed| taxed.line.service.start());
    let ends = lines.iter().map(|taxed| taxed.line.service.end());
    let start = starts.min().expect("a document has a line");
    let end = ends.max().expect("a document has a line");
    Period::new(start, end).expect("a service period ends after it starts")
}
