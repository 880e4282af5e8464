//! Prepaid credits in words: what each grant paid of a line or got back with it, and what the sums of a document
//! owe to credits and to the balance. Knows frozen documents and the names of grants; must not know why a grant
//! paid.

use std::collections::BTreeMap;

use billing::{Burn, Document, DocumentKind, GrantKind, Line};
use ids::{EnvironmentId, GrantId};
use money::Money;
use store::{Fault, Reader, grants};

/// The grants that a document speaks of, by their ids.
#[derive(Debug, Default)]
pub(crate) struct Grants {
    known: BTreeMap<GrantId, (String, GrantKind)>,
}

impl Grants {
    /// Those that paid lines of a document or got something back.
    pub fn of(
        reader: &mut Reader<'_>,
        environment: EnvironmentId,
        document: &Document,
    ) -> Result<Grants, Fault> {
        let mut known = BTreeMap::new();
        for burn in &document.burns {
            if !known.contains_key(&burn.grant)
                && let Some(kept) = grants::grant(reader, environment, burn.grant)?
            {
                let grant = kept.facts.grant;
                known.insert(burn.grant, (grant.name, grant.kind));
            }
        }
        Ok(Grants { known })
    }

    /// What each grant paid of a line, or got back with it, in the order burnt.
    ///
    /// A line of 4.19 EUR that a welcome gift paid has "4.19 EUR paid by credits Welcome (grt_…)".
    pub fn paid(&self, line: &Line, document: &Document) -> Vec<String> {
        let mut sums: Vec<(GrantId, Money)> = Vec::new();
        for Burn { grant, amount, .. } in document.burns.iter().filter(|burn| burn.line == line.number) {
            match sums.iter_mut().find(|(known, _)| known == grant) {
                // What does not fit is said apart.
                Some((_, sum)) => match sum.checked_add(*amount) {
                    Ok(both) => *sum = both,
                    Err(_) => sums.push((*grant, *amount)),
                },
                None => sums.push((*grant, *amount)),
            }
        }
        sums.iter().filter(|(_, amount)| !amount.is_zero()).map(|(id, sum)| self.row(*id, *sum)).collect()
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
/// Lines of 0.40 and 3.79 EUR paid by credits: "lines: 4.19 EUR", "less 4.19 EUR paid by credits", "net: 0.00 EUR".
pub(crate) fn sums(document: &Document) -> Vec<String> {
    let sum = |of: &dyn Fn(&Line) -> Money| {
        let sum = Money::sum(document.currency, document.lines.iter().map(of));
        sum.ok() // why: a sum that does not fit is left out of words
    };
    let mut rows = Vec::new();
    let off = sum(&|line| line.off_document).filter(|off| !off.is_zero());
    let by_credits = sum(&|line| line.by_credits).filter(|paid| !paid.is_zero());
    if let Some(lines) = sum(&|line| line.amount).filter(|_| off.is_some() || by_credits.is_some()) {
        rows.push(format!("lines: {lines}"));
    }
    rows.extend(off.map(|off| less(off, "discounts of the document")));
    rows.extend(by_credits.map(|paid| less(paid, "paid by credits")));
    for (what, amount) in [("net", document.net), ("tax", document.tax), ("total", document.total)] {
        rows.push(format!("{what}: {amount}"));
    }
    let prepaid = &document.prepaid;
    if prepaid.by_credits.is_zero() && prepaid.by_balance.is_zero() {
        return rows;
    }
    for (amount, what) in
        [(prepaid.by_credits, "paid by credits"), (prepaid.by_balance, "paid by the balance")]
    {
        if !amount.is_zero() {
            rows.push(less(amount, what));
        }
    }
    if let (DocumentKind::Invoice, Ok(due)) = (document.kind, document.amount_due()) {
        rows.push(format!("to be paid: {due}"));
    }
    rows
}

/// What is taken off, or comes back where it is below zero.
fn less(amount: Money, what: &str) -> String {
    match amount.checked_neg() {
        Ok(back) if amount.is_negative() => format!("given back of what was {what}: {back}"),
        _ => format!("less {amount} {what}"),
    }
}
