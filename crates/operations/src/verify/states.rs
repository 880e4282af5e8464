//! States: what is open of each document follows from the documents and from what people moved of credit notes and
//! wrote off, as nothing is paid here yet. Knows settlement by credit notes; must not know why a document was issued.

use std::collections::{BTreeMap, BTreeSet};

use billing::{Document, Instalment, OpenAmounts, next_instalment};
use ids::InvoiceId;
use money::Money;
use store::read::DocumentRow;
use store::{Reader, documents, instalments};

use super::Verifying;
use super::finding::FindingKind;
use crate::refusal::Failed;

/// The documents of subscriptions that share a payer, as they are issued one after the other.
#[derive(Debug, Default)]
pub(super) struct States {
    open: OpenAmounts,
    issued: Vec<(InvoiceId, String)>,
    void: BTreeSet<InvoiceId>,
    scheduled: BTreeMap<InvoiceId, Vec<Instalment>>,
}

impl States {
    /// The next document with its printed number; a credit note's rest stays open on it or goes to the payer's
    /// balance. Gives what the balance grows by.
    pub fn issue(&mut self, document: &Document, number: &str, to_balance: bool) -> Money {
        self.issued.push((document.id, number.to_owned()));
        self.void.extend(billing::cancelled_by(document));
        if !document.instalments().is_empty() {
            self.scheduled.insert(document.id, document.instalments().to_vec());
        }
        if to_balance {
            return self.open.issue_to_balance(document).1;
        }
        self.open.issue(document);
        Money::zero(document.currency)
    }

    /// Compares what is stored as open with what follows.
    pub fn check(&self, reader: &mut Reader<'_>, into: &mut Verifying<'_>) -> Result<(), Failed> {
        for (id, number) in &self.issued {
            let Some(held) = self.open.of(*id) else { continue };
            let moved = into.waiting.moved_rests.get(id).copied().unwrap_or_default();
            let open = Money::new(held.minor().saturating_add(moved), held.currency());
            if moved > 0 && open.minor() > 0 {
                let message = format!(
                    "{} of {number} was refunded or moved to the balance, and it held {} for its customer",
                    Money::new(moved, held.currency()),
                    Money::new(held.minor().min(0).saturating_neg(), held.currency())
                );
                into.findings.add(FindingKind::StateDiffers, number.clone(), message);
            }
            let lost = into.waiting.written_off.get(id).copied().unwrap_or_default();
            let state = match open.is_zero() {
                true if self.void.contains(id) => "void",
                true => "paid",
                false if lost != 0 => "uncollectible",
                false => "open",
            };
            if lost != 0 && lost != open.minor() {
                let message = format!(
                    "{} of {number} is written off, and {open} of it is open",
                    Money::new(lost, held.currency())
                );
                into.findings.add(FindingKind::StateDiffers, number.clone(), message);
            }
            let read = documents::document(reader, into.environment, *id);
            let read = into.findings.read_back(format!("documents, row {number}"), read)?;
            let Some(read) = read else {
                into.issued.open_unknown = true;
                continue;
            };
            if let Some(row) = &read {
                self.check_instalments(reader, row, into)?;
            }
            let stored = read.map(|row| (row.state, row.amount_open));
            // What is written off is bad debt, and nothing to be received.
            if let Some((_, stored)) = stored.as_ref().filter(|(state, _)| state != "uncollectible") {
                *into.issued.open.entry(stored.currency()).or_default() += i128::from(stored.minor());
            }
            let message = match stored {
                None => format!("{number} has no state; it must be {state} with {open} open"),
                Some((said, amount)) if said != state || amount != open => format!(
                    "{number} is {said} with {amount} open; by the documents it is {state} with {open} open"
                ),
                Some(_) => continue,
            };
            into.findings.add(FindingKind::StateDiffers, number.clone(), message);
        }
        Ok(())
    }

    /// Compares the schedule that an invoice was issued with, and the day of its next instalment, with what is kept.
    fn check_instalments(
        &self,
        reader: &mut Reader<'_>,
        row: &DocumentRow,
        into: &mut Verifying<'_>,
    ) -> Result<(), Failed> {
        let issued = self.scheduled.get(&row.id);
        if issued.is_none() && row.next_instalment_on.is_none() {
            return Ok(());
        }
        let number = &row.number;
        let read = instalments::plans(reader, into.environment, row.id);
        let read = into.findings.read_back(format!("instalment_plans of {number}"), read)?;
        let Some(plans) = read else { return Ok(()) };
        let kept = plans.first().filter(|plan| plan.sequence == 0).map(|plan| &plan.schedule);
        if kept != issued {
            let message = format!("the instalments kept of {number} are not those that it was issued with");
            into.findings.add(FindingKind::StateDiffers, number.clone(), message);
        }
        let next = plans.last().and_then(|plan| next_instalment(&plan.schedule, row.amount_open));
        let next = next.map(|next| next.instalment.due_on);
        if next != row.next_instalment_on {
            let day = |day: Option<calendar::CivilDate>| day.map_or("none".to_owned(), |day| day.to_string());
            let message = format!(
                "the next instalment of {number} is kept as {}; by its schedule and what is open it is {}",
                day(row.next_instalment_on),
                day(next)
            );
            into.findings.add(FindingKind::StateDiffers, number.clone(), message);
        }
        Ok(())
    }
}
