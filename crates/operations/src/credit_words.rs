//! Prepaid credits in words: what each grant paid of a line or got back with it, and what the sums of a document
//! owe to credits and to the balance. Knows frozen documents and the names of grants; must not know why a grant
//! paid.

use std::collections::{BTreeMap, BTreeSet};

use billing::{Burn, Document, DocumentKind, GrantKind, Line};
use ids::{EnvironmentId, GrantId};
use money::{Money, MoneyRefused};
use store::{Fault, Reader, grants};

/// The grants that a document speaks of, by their ids, and what each paid of which line.
#[derive(Debug, Default)]
pub(crate) struct Grants {
    known: BTreeMap<GrantId, (String, GrantKind)>,
    /// What each paid of a line or got back with it, by the line's number, in the order burnt.
    paid: BTreeMap<u32, Vec<(GrantId, Money)>>,
}

impl Grants {
    /// Those that paid lines of a document or got something back.
    pub fn of(
        reader: &mut Reader<'_>,
        environment: EnvironmentId,
        document: &Document,
    ) -> Result<Grants, Fault> {
        let asked: BTreeSet<GrantId> = document.burns.iter().map(|burn| burn.grant).collect();
        let found = grants::grants_named(reader, environment, &asked)?;
        let known = found.into_iter().map(|grant| (grant.id, (grant.name, grant.kind))).collect();
        let mut paid: BTreeMap<u32, Vec<(GrantId, Money)>> = BTreeMap::new();
        for Burn { line, grant, amount, .. } in &document.burns {
            let sums = paid.entry(*line).or_default();
            let known = sums.iter_mut().find(|(known, _)| known == grant);
            // What does not fit is said apart.
            match known.map(|(_, sum)| (sum.checked_add(*amount), sum)) {
                Some((Ok(both), sum)) => *sum = both,
                Some((Err(_), _)) | None => sums.push((*grant, *amount)),
            }
        }
        Ok(Grants { known, paid })
    }

    /// What each grant paid of a line, or got back with it, in the order burnt.
    ///
    /// A line of 4.19 EUR that a welcome gift paid has "4.19 EUR paid by credits Welcome (grt_…)".
    pub fn paid(&self, line: &Line) -> Vec<String> {
        let sums = self.paid.get(&line.number).into_iter().flatten();
        sums.filter(|(_, amount)| !amount.is_zero()).map(|(id, sum)| self.row(*id, *sum)).collect()
    }

    fn row(&self, id: GrantId, amount: Money) -> String {
        let (credits, taxed) = match self.known.get(&id) {
            Some((name, GrantKind::PaidTaxedAtUse)) => {
                (format!("{name} ({id})"), ", of the amount with its tax")
            }
            Some((name, GrantKind::Promotional | GrantKind::PaidTaxedAtPurchase)) => {
                (format!("{name} ({id})"), "")
            }
            None => (id.to_string(), ""),
        };
        match amount.checked_neg() {
            Ok(back) if amount.is_negative() => format!("{back} given back to credits {credits}{taxed}"),
            _ => format!("{amount} paid by credits {credits}{taxed}"),
        }
    }
}

/// The sums of a document from its lines to what was open when it was issued.
///
/// 9.99 EUR with tax in it: "lines: 9.99 EUR", "of which tax: 1.60 EUR", "net: 8.39 EUR", and so on.
/// Lines of 0.40 and 3.79 EUR paid by credits: "lines: 4.19 EUR", "less 4.19 EUR paid by credits", "net: 0.00 EUR".
///
/// # Errors
/// When a sum does not fit.
pub(crate) fn sums(document: &Document) -> Result<Vec<String>, MoneyRefused> {
    let sum = |of: &dyn Fn(&Line) -> Money| Money::sum(document.currency, document.lines.iter().map(of));
    let mut rows = Vec::new();
    let (off, by_credits) = (sum(&|line| line.off_document)?, sum(&|line| line.by_credits)?);
    let tax_in = document.tax_in_amounts()?;
    if !(off.is_zero() && by_credits.is_zero() && tax_in.is_zero()) {
        rows.push(format!("lines: {}", sum(&|line| line.amount)?));
    }
    for (amount, what) in [(off, "discounts of the document"), (by_credits, "paid by credits")] {
        if !amount.is_zero() {
            rows.push(less(amount, what));
        }
    }
    if !tax_in.is_zero() {
        rows.push(format!("of which tax: {tax_in}"));
    }
    for (what, amount) in [("net", document.net), ("tax", document.tax), ("total", document.total)] {
        rows.push(format!("{what}: {amount}"));
    }
    let prepaid = &document.prepaid;
    if prepaid.by_credits.is_zero() && prepaid.by_balance.is_zero() {
        return Ok(rows);
    }
    for (amount, what) in
        [(prepaid.by_credits, "paid by credits"), (prepaid.by_balance, "paid by the balance")]
    {
        if !amount.is_zero() {
            rows.push(less(amount, what));
        }
    }
    if document.kind == DocumentKind::Invoice {
        rows.push(format!("to be paid: {}", document.amount_due()?));
    }
    Ok(rows)
}

/// What is taken off, or comes back where it is below zero.
fn less(amount: Money, what: &str) -> String {
    match amount.checked_neg() {
        Ok(back) if amount.is_negative() => format!("given back of what was {what}: {back}"),
        _ => format!("less {amount} {what}"),
    }
}
