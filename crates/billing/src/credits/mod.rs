//! Prepaid credits: which grants pay which lines, and what credited lines give back to them.
//! Knows grants and the lines of one document at a time; must not know prices or how tax is found.
//!
//! At one instant a grant expires, goes over to the next, the next begins, and then usage is paid. A grant's
//! end is booked only once everything before it is billed, grace included; until then late usage of its time
//! still burns it. What arrives later takes back as much of that end as it needs.

mod claims;
mod decisions;
mod held;
mod late;
mod outstanding;
mod purchases;
mod rows;
mod slices;
mod statement;

use std::borrow::Cow;
use std::collections::BTreeMap;

use calendar::{Instant, Zone};
use ids::{CatalogKey, CustomerId, GrantId};
use money::{Currency, Money, MoneyRefused, Rounding};

use crate::billed::{BilledLine, LineKind, LineRef, LineSubject};
use crate::cells::Cell;
use crate::document::{Document, DocumentOwner, Line, Readiness};
use crate::facts::{AccountFacts, Burn, Grant, GrantFacts, Movement, TakenBack};
use crate::pending::{Pending, Priced, Slice};
use crate::refused::BillRefused;
use crate::run::Run;

use claims::{Asking, Claims};
use held::{Applies, Claimant, Count, Held, may_pay};
use outstanding::Outstanding;

pub use decisions::{Decision, Verdict, decisions};
pub use rows::{follow_in_row, next_in_row, rolled_into};
pub use statement::{StatementRow, StatementWhat, movements_of, statement, take_back, units_of};

pub(crate) use purchases::is_purchase;
pub(crate) use slices::{Sliced, cuts, for_cut};

/// The grants of an account while its documents are made, in burn order.
pub(crate) struct Purse<'f> {
    account: &'f AccountFacts,
    as_of: Instant,
    held: Vec<Held<'f>>,
    /// What is not due yet.
    open: Vec<Open>,
    /// What is due and not billed yet, by the document it will stand on.
    due: BTreeMap<(DocumentOwner, Instant), Vec<Open>>,
    paid: Outstanding,
    movements: Vec<Movement>,
    begun: Vec<Grant>,
    /// Purchases of grants that begin, until they are taken onto documents.
    purchases: Vec<Pending>,
}

/// What a run decides about grants beside its documents.
pub(crate) struct Closed {
    pub movements: Vec<Movement>,
    pub grants: Vec<Grant>,
    pub next: BTreeMap<CustomerId, Instant>,
    pub left: BTreeMap<CustomerId, Money>,
}

/// Something that is not billed yet and may burn grants valid at its time.
struct Open {
    at: Instant,
    who: Claimant,
}

/// What a line asks for besides itself.
pub(crate) struct Asked {
    pub plan: Option<CatalogKey>,
    pub slices: Vec<Slice>,
    /// The issued line it takes back.
    pub reverses: Option<LineRef>,
}

/// One payment of a line by a grant.
struct Paid {
    line: usize,
    grant: GrantId,
    at: Instant,
    amount: Money,
    cost: Money,
    taken_back: Vec<TakenBack>,
}

impl<'f> Purse<'f> {
    /// Of an account; grants that recur or were ordered begin, as far as they are due.
    pub fn of(account: &'f AccountFacts, as_of: Instant) -> Result<Purse<'f>, BillRefused> {
        let mut purse = Purse {
            account,
            as_of,
            held: held_of(account)?,
            open: Vec::new(),
            due: BTreeMap::new(),
            paid: if account.grants.is_empty() { Outstanding::default() } else { Outstanding::of(account) },
            movements: Vec::new(),
            begun: Vec::new(),
            purchases: Vec::new(),
        };
        purse.begin_ordered();
        purse.begin_recurring();
        purse.sort();
        Ok(purse)
    }

    /// Only to give back what grants paid of some lines; later lines among them tell what went back before.
    pub fn to_give_back(
        account: &'f AccountFacts,
        as_of: Instant,
        lines: &[BilledLine],
    ) -> Result<Purse<'f>, BillRefused> {
        Ok(Purse {
            account,
            as_of,
            held: held_of(account)?,
            open: Vec::new(),
            due: BTreeMap::new(),
            paid: Outstanding::of_lines(account, lines.iter()),
            movements: Vec::new(),
            begun: Vec::new(),
            purchases: Vec::new(),
        })
    }

    /// Whether there is nothing to pay from.
    pub fn is_empty(&self) -> bool {
        self.held.is_empty()
    }

    /// Purchases that are due.
    pub fn take_purchases(&mut self) -> Vec<Pending> {
        std::mem::take(&mut self.purchases)
    }

    /// Notes what is to be billed, so that grants that end before it do not expire first.
    pub fn expect(&mut self, lines: &[Pending], runs: &[Run<'_>]) {
        if self.held.is_empty() {
            return;
        }
        for pending in lines.iter().filter(|pending| !is_purchase(pending)) {
            let waits = pending.wait.is_some_and(|until| until > self.as_of);
            if pending.line.amount.minor() > 0 || waits {
                let usage = pending.line.kind == LineKind::Usage;
                let at = if usage { pending.line.service.start() } else { pending.due };
                let who = self.claimant(&pending.line, pending.plan.as_ref());
                self.due.entry((pending.owner, pending.due)).or_default().push(Open { at, who });
            }
        }
        for run in runs {
            self.open.extend(running_usage(run));
        }
    }

    /// Pays lines above zero from grants that apply before tax, in burn order. What waits in a draft takes
    /// its part from later documents of the run, but burns nothing yet. What lines taken back on the same
    /// document will give back may be burnt again; what of each line only takes the place of such a line is not
    /// paid.
    pub fn pay(
        &mut self,
        pending: &mut [Pending],
        (due, readiness): (Instant, Readiness),
        (back, replaced): (Vec<(LineRef, i64)>, Vec<i128>),
    ) -> Result<(), BillRefused> {
        let held = !self.held.is_empty();
        let Some(first) = pending.first().filter(|first| held && !is_purchase(first)) else { return Ok(()) };
        let fixed = readiness == Readiness::Ready;
        if fixed {
            self.due.remove(&(first.owner, first.due));
        }
        let mut asking = Vec::with_capacity(pending.len());
        for (pending, replaced) in pending.iter().zip(replaced) {
            let taxable = pending.line.taxable()?.minor();
            let added =
                i64::try_from(i128::from(taxable) - replaced).expect("no more is replaced than a line holds");
            let payable = if pending.reverses.is_some() { 0 } else { added };
            let who = self.claimant(&pending.line, pending.plan.as_ref());
            asking.push(Asking { line: &pending.line, who, slices: &pending.slices, payable });
        }
        let mut claims = Claims::of(asking, due, self.account.seller.rounding)?;
        self.promise(back);
        let burnt = self.burn(&mut claims, Applies::BeforeTax, fixed)?;
        self.held.iter_mut().for_each(|held| held.promised = 0);
        for paid in burnt {
            let pending = &mut pending[paid.line];
            pending.line.by_credits = pending.line.by_credits.checked_add(paid.amount)?;
            pending.burns.push(paid.burn(0));
        }
        Ok(())
    }

    /// What a credited line gives back to the grants that paid it before tax, the one burnt last first.
    pub fn give_back(
        &mut self,
        issued: LineRef,
        line: &Line,
        (due, readiness): (Instant, Readiness),
    ) -> Result<Vec<Burn>, BillRefused> {
        let amount = line.by_credits.minor().saturating_neg();
        let fixed = readiness == Readiness::Ready;
        let (burns, missing) =
            self.put_back((issued, line.number), (amount, due), Applies::BeforeTax, fixed)?;
        if missing > 0 {
            return Err(BillRefused::GrantsMissing { line: issued });
        }
        Ok(burns)
    }

    /// What grants whose tax is due at use pay of a document's total, less what lines taken back give back to
    /// them. On a credit note it is zero or below.
    pub fn pay_total(
        &mut self,
        document: &mut Document,
        asked: &[Asked],
        readiness: Readiness,
    ) -> Result<Money, BillRefused> {
        let mut prepaid = Money::zero(document.currency);
        if self.held.is_empty() {
            return Ok(prepaid);
        }
        let (due, fixed) = (document.key.due, readiness == Readiness::Ready);
        for (line, asked) in document.lines.iter().zip(asked) {
            let gross = document.gross_of(line)?.minor();
            if let Some(issued) = asked.reverses.filter(|_| gross < 0) {
                let what = ((issued, line.number), (gross.saturating_neg(), due));
                let (burns, _) = self.put_back(what.0, what.1, Applies::AfterTax, fixed)?;
                prepaid = Money::sum(document.currency, burns.iter().map(|burn| burn.amount))?
                    .checked_add(prepaid)?;
                document.burns.extend(burns);
            }
        }
        let mut asking = Vec::with_capacity(document.lines.len());
        for (line, asked) in document.lines.iter().zip(asked) {
            let gross = document.gross_of(line)?.minor();
            let payable = if asked.reverses.is_some() { 0 } else { gross };
            let who = self.claimant(line, asked.plan.as_ref());
            asking.push(Asking { line, who, slices: &asked.slices, payable });
        }
        let mut claims = Claims::of(asking, due, self.account.seller.rounding)?;
        claims.cap = document.total.checked_sub(prepaid)?.minor();
        for paid in self.burn(&mut claims, Applies::AfterTax, fixed)? {
            prepaid = prepaid.checked_add(paid.amount)?;
            let number = document.lines[paid.line].number;
            document.burns.push(paid.burn(number));
        }
        Ok(prepaid)
    }

    /// Movements no document makes, grants that begin, and when to look again.
    pub fn close(mut self) -> Result<Closed, BillRefused> {
        self.close_ended(self.as_of, None)?;
        let next = self.next_look();
        let left = self.left()?;
        Ok(Closed { movements: self.movements, grants: self.begun, next, left })
    }

    /// What is left of the grants of each customer that pay at the moment of the run, after all that it decides,
    /// drafts included. What a rule would buy further is not there yet.
    fn left(&self) -> Result<BTreeMap<CustomerId, Money>, MoneyRefused> {
        let is_known = |held: &&Held<'_>| {
            let known = self.account.grants.iter().any(|facts| facts.grant.id == held.grant.id);
            held.own && (known || held.grant.recurs.is_some())
        };
        let pays = self.held.iter().filter(is_known).filter(|held| held.is_valid_at(self.as_of));
        sum_of_rests(pays, self.account.currency)
    }

    /// Pays claims at their instants, one after the other; at one instant each grant in burn order pays all
    /// lines it may, shared by largest remainder.
    ///
    /// 10.00 over lines of 20.00 and 10.00 pay 6.67 and 3.33.
    fn burn(&mut self, claims: &mut Claims, applies: Applies, fixed: bool) -> Result<Vec<Paid>, BillRefused> {
        let mut all = Vec::new();
        for at in claims.instants() {
            self.close_ended(at, Some(applies))?;
            for place in 0..self.held.len() {
                self.burn_one(place, at, (claims, &mut all), (applies, fixed))?;
            }
        }
        Ok(all)
    }

    fn burn_one(
        &mut self,
        place: usize,
        at: Instant,
        (claims, all): (&mut Claims, &mut Vec<Paid>),
        (applies, fixed): (Applies, bool),
    ) -> Result<(), BillRefused> {
        let payer = self.account.payer.id;
        let held = &self.held[place];
        let grant = held.grant.id;
        if Applies::of(held.grant.kind) != applies || !held.is_valid_at(at) {
            return Ok(());
        }
        let pays = |claim: &usize| {
            let asked = &claims.claims[*claim];
            asked.at == at
                && claims.open(*claim) > 0
                && may_pay(&held.grant, &claims.lines[asked.line].0, payer)
        };
        let eligible: Vec<usize> = (0..claims.claims.len()).filter(pays).collect();
        let weights: Vec<i128> = eligible.iter().map(|claim| i128::from(claims.open(*claim))).collect();
        let sum: i128 = weights.iter().sum();
        let amount = sum.min(self.can_pay(place).into()).min(claims.cap.max(0).into());
        if amount <= 0 {
            return Ok(());
        }
        let amount = i64::try_from(amount).expect("no more than the grant can pay");
        let amount = Money::new(amount, self.account.currency);
        let parts = amount.split(&weights).expect("claims are above zero and sum to less than 2^127");
        for (claim, part) in eligible.into_iter().zip(parts).filter(|(_, part)| !part.is_zero()) {
            let (cost, taken_back) = self.pay_part(place, part.minor(), fixed)?;
            let line = claims.claims[claim].line;
            claims.pay(claim, part.minor());
            all.push(Paid { line, grant, at, amount: part, cost, taken_back });
        }
        Ok(())
    }

    /// Burns an amount of a grant, and takes back of its end what the rest does not hold; what a draft takes back
    /// is only seen.
    fn pay_part(
        &mut self,
        place: usize,
        amount: i64,
        fixed: bool,
    ) -> Result<(Money, Vec<TakenBack>), MoneyRefused> {
        let mut taken_back = self.take_back_for(place, amount, Count::Seen)?;
        if fixed {
            taken_back = self.take_back_for(place, amount, Count::Fixed)?;
        }
        let rounding = self.rounding();
        Ok((self.held[place].take(amount, fixed, rounding)?, taken_back))
    }

    /// Notes what will be given back, by issued line.
    fn promise(&mut self, back: Vec<(LineRef, i64)>) {
        for (issued, amount) in back {
            let held = &self.held;
            let counts = |grant: GrantId| is_held(held, grant, Applies::BeforeTax);
            for part in self.paid.clone().give_back(issued, amount, counts) {
                let held = self.held.iter_mut().find(|held| held.grant.id == part.grant);
                held.expect("only grants that are held count").promised += part.left;
            }
        }
    }

    /// Gives back an amount of an issued line; also how much of it no grant is known to have paid.
    fn put_back(
        &mut self,
        (issued, number): (LineRef, u32),
        (amount, due): (i64, Instant),
        applies: Applies,
        fixed: bool,
    ) -> Result<(Vec<Burn>, i64), BillRefused> {
        let rounding = self.account.seller.rounding;
        let held = &self.held;
        let counts = |grant: GrantId| is_held(held, grant, applies);
        let parts = self.paid.give_back(issued, amount, counts);
        let mut left = amount;
        let mut burns: Vec<Burn> = Vec::new();
        for part in parts {
            let held = self.held.iter_mut().find(|held| held.grant.id == part.grant);
            let held = held.expect("only grants that are held count");
            held.done = false;
            let cost_basis = held.take(-part.left, fixed, rounding)?;
            let amount = Money::new(-part.left, self.account.currency);
            left -= part.left;
            let taken_back = Vec::new();
            burns.push(Burn { grant: part.grant, line: number, at: due, amount, cost_basis, taken_back });
        }
        Ok((merged(burns)?, left))
    }

    fn claimant(&self, line: &Line, plan: Option<&CatalogKey>) -> Claimant {
        let facts = line.subscription.and_then(|subscription| self.account.subscription(subscription));
        Claimant {
            customer: facts.map_or(self.account.payer.id, |facts| facts.customer.id),
            subscription: line.subscription,
            plan: plan.cloned(),
            price: match &line.subject {
                LineSubject::Price(price) => Some(price.price.clone()),
                LineSubject::OneOff(_) | LineSubject::Commitment(_) | LineSubject::Grant(_) => None,
            },
        }
    }

    fn sort(&mut self) {
        let payer = self.account.payer.id;
        self.held.sort_by(|a, b| a.burn_order(b, payer));
    }

    fn hold(&mut self, grant: &Grant) {
        self.held.push(Held::fresh(Cow::Owned(grant.clone()), &self.account.seller.zone));
    }

    fn rounding(&self) -> Rounding {
        self.account.seller.rounding
    }
}

impl Paid {
    fn burn(self, line: u32) -> Burn {
        let Paid { grant, at, amount, cost: cost_basis, taken_back, .. } = self;
        Burn { grant, line, at, amount, cost_basis, taken_back }
    }
}

/// The grants of an account's facts, those of payers before among them.
fn held_of(account: &AccountFacts) -> Result<Vec<Held<'_>>, MoneyRefused> {
    if account.grants.is_empty() {
        return Ok(Vec::new());
    }
    let own = account.holders_of_credits();
    let known = account.grants.iter().filter(|facts| facts.currency() == account.currency);
    let held = known.map(|facts| {
        let held = Held::known(facts, &account.seller.zone)?;
        Ok(Held { own: own.contains(&facts.grant.customer), ..held })
    });
    held.collect()
}

fn is_held(held: &[Held<'_>], grant: GrantId, applies: Applies) -> bool {
    held.iter().any(|held| held.grant.id == grant && Applies::of(held.grant.kind) == applies)
}

/// What is left of the grants of each customer that pay at an instant, as it is booked.
///
/// # Errors
/// When what is stored does not add up.
pub fn credits_at(
    grants: &[GrantFacts],
    (currency, zone): (Currency, &Zone),
    at: Instant,
) -> Result<BTreeMap<CustomerId, Money>, MoneyRefused> {
    let of_currency = grants.iter().filter(|facts| facts.currency() == currency);
    let held: Vec<Held<'_>> = of_currency.map(|facts| Held::known(facts, zone)).collect::<Result<_, _>>()?;
    sum_of_rests(held.iter().filter(|held| held.is_valid_at(at)), currency)
}

fn sum_of_rests<'h, 'f: 'h>(
    held: impl Iterator<Item = &'h Held<'f>>,
    currency: Currency,
) -> Result<BTreeMap<CustomerId, Money>, MoneyRefused> {
    let mut left: BTreeMap<CustomerId, Money> = BTreeMap::new();
    for held in held {
        let sum = left.entry(held.grant.customer).or_insert(Money::zero(currency));
        *sum = sum.checked_add(Money::new(held.seen.rest, currency))?;
    }
    Ok(left)
}

/// One burn for each grant, in the order given.
fn merged(burns: Vec<Burn>) -> Result<Vec<Burn>, MoneyRefused> {
    let mut kept: Vec<Burn> = Vec::with_capacity(burns.len());
    for burn in burns {
        match kept.iter_mut().find(|known| known.grant == burn.grant) {
            Some(known) => {
                known.amount = known.amount.checked_add(burn.amount)?;
                known.cost_basis = known.cost_basis.checked_add(burn.cost_basis)?;
            }
            None => kept.push(burn),
        }
    }
    Ok(kept)
}

/// Usage of periods that still run.
fn running_usage<'r>(run: &'r Run<'_>) -> impl Iterator<Item = Open> + 'r {
    let metered = run.course.lives.iter().enumerate().filter(|(_, life)| life.price.is_metered());
    metered.flat_map(move |(index, life)| {
        let priced = Priced::of(life);
        let running = run.cells_of(index).filter(|(place, cell)| run.end_of(*place, cell) > run.as_of);
        running.map(move |(_, cell): (usize, &Cell)| Open {
            at: cell.service.start(),
            who: of_price(run, &priced),
        })
    })
}

/// Who a price's lines are.
fn of_price(run: &Run<'_>, priced: &Priced<'_>) -> Claimant {
    Claimant {
        customer: run.facts.customer.id,
        subscription: Some(run.facts.subscription),
        plan: Some(priced.plan.plan.clone()),
        price: Some(priced.price.key.clone()),
    }
}

/// Whether a grant of the account may pay for a claimant.
fn of_account(account: &AccountFacts, grant: &Grant, who: &Claimant) -> bool {
    let payer: CustomerId = account.payer.id;
    grant.amount.currency() == account.currency && may_pay(grant, who, payer)
}
