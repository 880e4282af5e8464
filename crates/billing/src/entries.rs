//! Entries: what an issued document books.
//! Knows which account a line belongs to; must not know how entries are kept.

use std::collections::BTreeMap;

use calendar::Zone;
use ids::{DiscountId, EnvironmentId};
use ledger::{Account, Entry, Posting, Unbalanced};
use money::{Money, MoneyRefused};
use pricing::Timing;

use crate::billed::{BilledLine, LineKind, LineRef, LineSubject};
use crate::document::{Document, Line, LineDiscount};
use crate::facts::{AccountFacts, Burn, Movement, MovementKind};
use crate::identity::{entry_id, movement_entry_id};

/// What credits paid of each line that they paid of, by number, and what that cost; in minor units.
pub(crate) type Burnt = BTreeMap<u32, (i128, i128)>;

/// Why a document makes no entry; each is a bug or damage, as a planned document always makes one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EntryRefused {
    /// The document's sums do not agree.
    #[error(transparent)]
    Unbalanced(#[from] Unbalanced),
    /// An amount does not fit.
    #[error("the document cannot be booked: {0}")]
    Amount(#[from] MoneyRefused),
}

/// The entry of a document: what is to be paid against revenue and tax. Time-based lines billed in advance
/// are deferred, and so are their credits. A credit note books the mirror, against the receivable.
///
/// Credits bought are a liability, not revenue. What a grant pays of a line is revenue by its cost, out of
/// the liability; the rest of the face value is a discount. What had expired and is burnt after all goes
/// back from breakage into the liability first. The payer's balance pays out of what it holds.
///
/// 10.00 in advance with 1.00 GST: debit receivable 11.00, credit deferred_revenue 10.00, credit
/// tax_payable:GST 1.00. 9.99 with 19 % VAT in it: debit receivable 9.99, credit deferred_revenue 8.39, credit
/// tax_payable:VAT 1.60. Where credits that cost 3.00 paid 4.00 of the 10.00: debit receivable 6.60, debit
/// contract_liability 3.00, credit deferred_revenue 9.00, credit tax_payable:GST 0.60; had those expired
/// before: debit breakage 3.00 instead. Of several taxes that make up a rate each has its account.
///
/// # Errors
/// When the document's lines, taxes and total do not agree.
pub fn entry_of(document: &Document, account: &AccountFacts) -> Result<Entry, EntryRefused> {
    let mut postings = Vec::with_capacity(4 + document.lines.len().min(4) + document.taxes.len());
    postings.push(Posting { account: Account::Receivable, amount: document.amount_due()? });
    postings.push(Posting { account: Account::CustomerBalance, amount: document.prepaid.by_balance });
    let burnt = document.burns.iter().map(|burn| burn.cost_basis);
    let burnt = Money::sum(document.currency, burnt)?;
    let back = document.burns.iter().map(Burn::cost_taken_back).collect::<Result<Vec<Money>, _>>()?;
    let back = Money::sum(document.currency, back)?;
    postings.push(Posting { account: Account::ContractLiability, amount: burnt.checked_sub(back)? });
    if !back.is_zero() {
        postings.push(Posting { account: Account::Breakage, amount: back });
    }
    for (account, amount) in earned(document, account)? {
        postings.push(Posting { account, amount: amount.checked_neg()? });
    }
    // What one tax gives back another may charge, so that both come to nothing together.
    for group in document.taxes.iter().filter(|group| !group.tax.is_zero() || !group.by_part.is_empty()) {
        for (part, amount) in group.parts()? {
            let account = Account::TaxPayable { name: part.name };
            postings.push(Posting { account, amount: amount.checked_neg()? });
        }
    }
    let id = entry_id(account.environment, document.id, document.key.due);
    Ok(Entry::balanced(id, document.key.due, document.issued_on, document.id.to_string(), postings)?)
}

/// What the lines bring, by account.
fn earned(document: &Document, account: &AccountFacts) -> Result<Vec<(Account, Money)>, MoneyRefused> {
    let burnt = document.burnt_by_line();
    let mut sums: Vec<(Account, Money)> = Vec::with_capacity(2);
    for line in &document.lines {
        let (paid, cost) = burnt.get(&line.number).copied().unwrap_or_default();
        // What was paid before tax is off the net already; tax is no revenue, nor where prices have it in them.
        let of_total = paid - i128::from(line.by_credits.minor());
        let minor = i128::from(document.net_of(line)?.minor()) + cost - of_total;
        let refused = MoneyRefused::OutOfRange { currency: document.currency };
        let amount = Money::new(i64::try_from(minor).map_err(|_| refused)?, document.currency);
        let of_line = account_of(line, account);
        match sums.iter_mut().find(|(known, _)| *known == of_line) {
            Some((_, sum)) => *sum = sum.checked_add(amount)?,
            None => sums.push((of_line, amount)),
        }
    }
    Ok(sums)
}

/// Credits bought are owed. Where a purchase is taken back, the grant was voided and its cost is breakage
/// already, so that is where the money comes from.
fn account_of(line: &Line, account: &AccountFacts) -> Account {
    match (&line.subject, line.kind) {
        (LineSubject::Grant(_), LineKind::Purchase) => Account::ContractLiability,
        (LineSubject::Grant(_), _) => Account::Breakage,
        _ if is_deferred(line, account) => Account::DeferredRevenue,
        _ => Account::Revenue,
    }
}

/// The entries of movements that no document makes, in order; those of an account's grants so far are
/// counted, as a grant that got something back after its end expires again.
///
/// # Errors
/// When an amount does not fit.
pub fn entries_of_movements(
    movements: &[Movement],
    account: &AccountFacts,
) -> Result<Vec<Entry>, EntryRefused> {
    let alike = |one: &Movement, other: &Movement| {
        (one.grant, one.kind, one.at) == (other.grant, other.kind, other.at)
    };
    let mut entries = Vec::new();
    for (place, movement) in movements.iter().enumerate() {
        let of_grant = account.grants.iter().filter(|facts| facts.grant.id == movement.grant);
        let known = of_grant.flat_map(|facts| &facts.movements);
        let before = known.chain(&movements[..place]).filter(|known| alike(known, movement)).count();
        let before = u32::try_from(before).expect("a grant's movements are bounded");
        let (environment, zone) = (account.environment, &account.seller.zone);
        entries.extend(entry_of_movement(movement, before, (environment, zone))?);
    }
    Ok(entries)
}

/// The entry of a movement that no document makes: what expired or was taken back unused is breakage, by its
/// cost. None where nothing that cost anything left the liability: burns and what was given back are booked
/// by their documents, and what is rolled over stays owed. `before` counts the grant's movements of that kind
/// and instant before it.
///
/// 5.00 of 20.00 that cost 10.00 expire: debit contract_liability 2.50, credit breakage 2.50.
///
/// # Errors
/// When an amount does not fit.
pub fn entry_of_movement(
    movement: &Movement,
    before: u32,
    (environment, zone): (EnvironmentId, &Zone),
) -> Result<Option<Entry>, EntryRefused> {
    let what = match movement.kind {
        MovementKind::Expired => b'x',
        MovementKind::Voided => b'v',
        MovementKind::Burnt | MovementKind::GivenBack | MovementKind::RolledOver => return Ok(None),
        // Booked by the document that burns what comes back.
        MovementKind::ExpiryTakenBack | MovementKind::RolloverTakenBack => return Ok(None),
    };
    if movement.cost_basis.is_zero() {
        return Ok(None);
    }
    let id = movement_entry_id(environment, movement.grant, movement.at, (what, before));
    let postings = vec![
        Posting { account: Account::ContractLiability, amount: movement.cost_basis.checked_neg()? },
        Posting { account: Account::Breakage, amount: movement.cost_basis },
    ];
    let booked_on = zone.day_of(movement.at);
    Ok(Some(Entry::balanced(id, movement.at, booked_on, movement.grant.to_string(), postings)?))
}

fn is_deferred(line: &Line, account: &AccountFacts) -> bool {
    let LineSubject::Price(subject) = &line.subject else { return false };
    let time_based = matches!(
        line.kind,
        LineKind::Recurring | LineKind::Credit | LineKind::Concession | LineKind::Cancellation
    );
    let facts = line.subscription.and_then(|subscription| account.subscription(subscription));
    let plan = facts.and_then(|facts| facts.plans.get(&subject.plan_version));
    let price = plan.and_then(|plan| plan.price(&subject.price));
    time_based && price.is_some_and(|price| price.is_time_based() && price.timing == Timing::InAdvance)
}

impl Document {
    /// What credits paid of its lines, or got back with them, summed once: a long document has many of both.
    pub(crate) fn burnt_by_line(&self) -> Burnt {
        // Burns of a line stand together, but those that pay of the total stand behind the others.
        let mut burnt = Burnt::new();
        for burn in &self.burns {
            let (amount, cost) = burnt.entry(burn.line).or_default();
            *amount += i128::from(burn.amount.minor());
            *cost += i128::from(burn.cost_basis.minor());
        }
        burnt
    }

    /// Its lines as later bills need them, made from every fact there is.
    pub fn billed_lines(&self) -> Vec<BilledLine> {
        self.lines.iter().map(|line| self.billed_line(line)).collect()
    }

    fn billed_line(&self, line: &Line) -> BilledLine {
        let group = usize::try_from(line.tax_group).expect("an index fits");
        BilledLine {
            at: LineRef { document: self.id, line: line.number },
            kind: line.kind,
            subject: line.subject.clone(),
            full: line.full,
            service: line.service,
            dimensions: line.dimensions.clone(),
            quantity: line.quantity,
            overridden: line.overridden,
            whole: line.whole,
            discounts: line.discounts.iter().map(|discount| discount.discount).collect(),
            amount: line.amount,
            conceded: line.conceded,
            off_document: line.off_document,
            document_discounts: parts_of(&line.document_discounts),
            by_credits: line.by_credits,
            tax: line.tax,
            tax_answer: self.taxes[group].answer.clone(),
            extends: line.extends,
            made_from: i64::MAX,
            billed_to: None,
        }
    }
}

fn parts_of(discounts: &[LineDiscount]) -> Vec<(DiscountId, Money)> {
    discounts.iter().map(|discount| (discount.discount, discount.amount)).collect()
}
