//! Decisions: of one document line, which grants were looked at, in which order, and why each paid or not.
//! Knows a document and the facts it was made from; must not know how it was made.

use calendar::{Instant, Period};
use ids::GrantId;
use money::{Money, MoneyRefused};

use super::held::{Applies, Claimant, Held, may_pay};
use crate::billed::{LineKind, LineSubject};
use crate::document::{Document, Line};
use crate::facts::{AccountFacts, Burn, CreditScope, Grant, GrantFacts};
use crate::replaced::{Fee, replaced, takes_back_of};

/// What became of one grant for one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Which grant.
    pub grant: GrantId,
    /// What people call it.
    pub name: String,
    /// Why it paid or not.
    pub verdict: Verdict,
}

/// Why a grant paid a line or not, in the order checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It paid this much; below zero where the line gave back.
    Paid(Money),
    /// It paid, though its end was booked: the line is for its own time and was billed late.
    PaidAfterEnd {
        /// How much.
        paid: Money,
        /// How much of that had expired or gone over, and was taken back.
        taken_back: Money,
    },
    /// Credits never pay such a line: it buys credits, or is not above zero.
    NeverPaid,
    /// It pays for others only.
    OtherCustomer,
    /// Its scope leaves the line out.
    OutOfScope,
    /// It pays only what happens from then on.
    NotYet(Instant),
    /// It pays only what happened before.
    Over(Instant),
    /// Other credits, burnt before it, paid all of the line that it could have paid.
    NotNeeded,
    /// The line only takes the place of a fee that comes back in money: credits pay what a change adds.
    Replaces,
    /// Nothing was left of it for the time of this line.
    UsedUp,
}

impl Verdict {
    /// As a sentence.
    pub fn words(&self) -> String {
        match self {
            Verdict::Paid(amount) if amount.is_negative() => "It got back what it had paid.".to_owned(),
            Verdict::Paid(amount) => format!("It paid {amount}."),
            Verdict::PaidAfterEnd { paid, taken_back } => format!(
                "It paid {paid}; {taken_back} of that had expired or gone over, and was taken back for usage of its \
                 own time."
            ),
            Verdict::NeverPaid => "Credits pay only what is owed, and never for credits.".to_owned(),
            Verdict::OtherCustomer => "It belongs to another customer.".to_owned(),
            Verdict::OutOfScope => "Its scope leaves this line out.".to_owned(),
            Verdict::NotYet(at) => format!("It pays only what happens from {at} on."),
            Verdict::Over(at) => format!("It pays only what happened before {at}."),
            Verdict::NotNeeded => "The line was paid by credits that are burnt before it.".to_owned(),
            Verdict::Replaces => {
                "The line takes the place of a fee that comes back in money; credits pay what it adds to that."
                    .to_owned()
            }
            Verdict::UsedUp => "Nothing was left of it for the time of this line.".to_owned(),
        }
    }
}

/// The grants of an account as they were looked at for a line of one of its documents, in burn order: those
/// that pay before tax first. The facts are those the document was made from, or later ones that still hold
/// its grants.
///
/// # Errors
/// When an amount does not fit.
pub fn decisions(
    account: &AccountFacts,
    document: &Document,
    line: u32,
) -> Result<Vec<Decision>, MoneyRefused> {
    let Some(line) = document.lines.iter().find(|known| known.number == line) else { return Ok(Vec::new()) };
    let zone = &account.seller.zone;
    let mut held = Vec::new();
    let own = account.holders_of_credits();
    let counts = |facts: &&GrantFacts| {
        let burns = || document.burns.iter().any(|burn| burn.grant == facts.grant.id);
        facts.currency() == document.currency && (own.contains(&facts.grant.customer) || burns())
    };
    for facts in account.grants.iter().filter(counts) {
        held.push(Held::known(facts, zone)?);
    }
    let class = |held: &Held<'_>| Applies::of(held.grant.kind) == Applies::AfterTax;
    held.sort_by(|a, b| class(a).cmp(&class(b)).then_with(|| a.burn_order(b, account.payer.id)));
    let question = Question::of(account, document, line)?;
    let decision = |held: &Held<'_>| {
        let verdict = question.verdict(held)?;
        Ok(Decision { grant: held.grant.id, name: held.grant.name.clone(), verdict })
    };
    held.iter().map(decision).collect()
}

struct Question<'a> {
    account: &'a AccountFacts,
    document: &'a Document,
    line: &'a Line,
    who: Claimant,
    /// What it happened in.
    span: Period,
    /// Whether credits left nothing to pay, before tax and of the total.
    paid: (bool, bool),
    /// Whether nothing is left but what takes the place of a fee that is taken back.
    replaces: bool,
}

impl<'a> Question<'a> {
    fn of(
        account: &'a AccountFacts,
        document: &'a Document,
        line: &'a Line,
    ) -> Result<Question<'a>, MoneyRefused> {
        let facts = line.subscription.and_then(|subscription| account.subscription(subscription));
        let price = match &line.subject {
            LineSubject::Price(price) => Some(price),
            LineSubject::OneOff(_) | LineSubject::Commitment(_) | LineSubject::Grant(_) => None,
        };
        let version = price.and_then(|price| facts?.plans.get(&price.plan_version));
        let who = Claimant {
            customer: facts.map_or(account.payer.id, |facts| facts.customer.id),
            subscription: line.subscription,
            plan: version.map(|version| version.plan.clone()),
            price: price.map(|price| price.price.clone()),
        };
        let due = document.key.due;
        let at_issue = due.checked_add_micros(1).and_then(|end| Period::new(due, end).ok());
        let span = if line.kind == LineKind::Usage { line.service } else { at_issue.unwrap_or(line.service) };
        let taxable = line.taxable()?;
        let burnt = document.burns.iter().filter(|burn| burn.line == line.number).map(|burn| burn.amount);
        let of_total = Money::sum(document.currency, burnt)?.checked_sub(line.by_credits)?;
        let gross = document.gross_of(line)?;
        let all = document.prepaid.by_credits.minor() >= document.total.minor();
        let paid = (taxable.minor() <= 0, all || of_total.minor() >= gross.minor());
        let replaces = only_replaces(document, line)?;
        Ok(Question { account, document, line, who, span, paid, replaces })
    }

    fn paid(&self, burns: &[&Burn]) -> Result<Verdict, MoneyRefused> {
        let currency = self.document.currency;
        let paid = Money::sum(currency, burns.iter().map(|burn| burn.amount))?;
        let of_itself = burns.iter().flat_map(|burn| {
            burn.taken_back.iter().filter(|back| back.grant == burn.grant && !back.amount.is_negative())
        });
        let taken_back = Money::sum(currency, of_itself.map(|back| back.amount))?;
        Ok(match taken_back.is_zero() {
            true => Verdict::Paid(paid),
            false => Verdict::PaidAfterEnd { paid, taken_back },
        })
    }

    fn verdict(&self, held: &Held<'_>) -> Result<Verdict, MoneyRefused> {
        let grant: &Grant = &held.grant;
        let burns = self.document.burns.iter();
        let own = burns.filter(|burn| burn.line == self.line.number && burn.grant == grant.id);
        let own: Vec<&Burn> = own.collect();
        if !own.is_empty() {
            return self.paid(&own);
        }
        let payer = self.account.payer.id;
        if self.line.kind == LineKind::Purchase || self.line.amount.minor() <= 0 {
            return Ok(Verdict::NeverPaid);
        }
        if !may_pay(&Grant { scope: CreditScope::default(), ..grant.clone() }, &self.who, payer) {
            return Ok(Verdict::OtherCustomer);
        }
        if !may_pay(grant, &self.who, payer) {
            return Ok(Verdict::OutOfScope);
        }
        if grant.effective >= self.span.end() {
            return Ok(Verdict::NotYet(grant.effective));
        }
        if let Some(ends) = held.ends.filter(|ends| *ends <= self.span.start()) {
            return Ok(Verdict::Over(ends));
        }
        let paid = match Applies::of(grant.kind) {
            Applies::BeforeTax => self.paid.0,
            Applies::AfterTax => self.paid.1,
        };
        let replaces = self.replaces && Applies::of(grant.kind) == Applies::BeforeTax;
        Ok(match (paid || (replaces && !self.line.by_credits.is_zero()), replaces) {
            (true, _) => Verdict::NotNeeded,
            (false, true) => Verdict::Replaces,
            (false, false) => Verdict::UsedUp,
        })
    }
}

/// Whether all that is left of a line takes the place of what its document takes back: or nothing is left of
/// its tax treatment, and one of those that take back is a fee of its subscription and time.
fn only_replaces(document: &Document, line: &Line) -> Result<bool, MoneyRefused> {
    if document.lines.iter().all(|line| !line.amount.is_negative()) {
        return Ok(false);
    }
    let mut fees = Vec::with_capacity(document.lines.len());
    for line in &document.lines {
        let group = usize::try_from(line.tax_group).expect("a tax group is no more than a line");
        fees.push(Fee { line, group, money: line.taxable()?.minor().into() });
    }
    let own = fees.iter().filter(|fee| fee.line.tax_group == line.tax_group);
    let nothing_left = own.map(|fee| fee.money).sum::<i128>() <= 0;
    let parts = replaced(&fees);
    let place = document.lines.iter().position(|known| known.number == line.number);
    let covered = place.is_some_and(|place| parts[place] > 0 && fees[place].money <= parts[place]);
    let takes_back = |fee: &Fee<'_>| {
        fee.line.tax_group == line.tax_group && fee.line.amount.is_negative() && takes_back_of(fee.line, line)
    };
    Ok(covered || (nothing_left && line.kind == LineKind::Recurring && fees.iter().any(takes_back)))
}
