//! Concessions: a person credits an issued invoice, and what is credited is never billed again.
//! Knows one invoice, and what later documents took back of its lines; must not know why a person is
//! generous.
//!
//! The engine bills owed − billed. A concession lowers what is owed by as much as it gives back, so it counts
//! neither as owed nor as billed; what it leaves of a line is all that the engine may still take back of it.

use std::collections::BTreeMap;

use calendar::{AsOf, Instant};
use money::{Money, MoneyRefused, Ratio};
use pricing::CreditTo;

use crate::billed::{BilledLine, LineKind, LineRef};
use crate::cancellation::cancelled;
use crate::cells::Window;
use crate::credits::{Asked, Purse};
use crate::discounts;
use crate::document::{
    AmountsAre, ByHand, Document, DocumentKind, Line, LineTrace, Prepaid, Readiness, spoken_of,
};
use crate::facts::{AccountFacts, Burn, TaxAnswer};
use crate::identity::invoice_id;
use crate::refused::BillRefused;
use crate::reversal::{Given, Reversed};
use crate::spread::spread;
use crate::standing::Standing;
use crate::tax::{Taxed, of_credit_note, same_treatment};

/// What a person concedes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConcessionAsked {
    /// How much of which lines.
    pub what: Conceded,
    /// Why, in a person's words.
    pub reason: String,
    /// Where what no open invoice takes goes.
    pub credit_to: CreditTo,
}

/// How much of an invoice is conceded: amounts of its lines as they are counted, before discounts of the document, and
/// before tax or with it as their prices are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Conceded {
    /// All that is left of it.
    Whole,
    /// Of these lines, by number: an amount, or all that is left.
    Lines(BTreeMap<u32, Option<Money>>),
    /// This much, spread over its lines in proportion to what they came to.
    Amount(Money),
}

/// Why nothing is conceded, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ConcedeRefused {
    /// It is a credit note.
    #[error("only invoices are credited, and this is a credit note; name the invoice that it credits")]
    NotAnInvoice,
    /// Its lines buy credits.
    #[error(
        "line {line} bought credits, which are not conceded; void the grant instead, or grant credits for nothing"
    )]
    BuysCredits {
        /// The first such line.
        line: u32,
    },
    /// There is no such line.
    #[error("the invoice has no line {line}; its lines are 1 to {lines}")]
    LineUnknown {
        /// The number asked for.
        line: u32,
        /// How many there are.
        lines: usize,
    },
    /// Another currency than the invoice's.
    #[error("the invoice is in {currency}; write the amount in {currency}")]
    OtherCurrency {
        /// The invoice's.
        currency: money::Currency,
    },
    /// An amount that is not above zero.
    #[error("{} cannot be conceded; write how much, above zero", amount)]
    NotAboveZero {
        /// What was asked for.
        amount: Money,
    },
    /// Nothing is left of what was asked for.
    #[error("nothing is left to credit{}: all of it was credited before, or it charged nothing", of_line(*line))]
    NothingLeft {
        /// The line; none for the whole invoice.
        line: Option<u32>,
    },
    /// Less is left.
    #[error(
        "{left} are left to credit{}, {}; write no more than that, and not {asked}",
        of_line(*line), amounts.words()
    )]
    MoreThanLeft {
        /// The line; none for the whole invoice.
        line: Option<u32>,
        /// What is left.
        left: Money,
        /// What was asked for.
        asked: Money,
        /// How both stand to tax.
        amounts: AmountsAre,
    },
    /// The credits that paid it, or an amount, are not as they should be.
    #[error(transparent)]
    Bill(#[from] BillRefused),
}

fn of_line(line: Option<u32>) -> String {
    line.map_or_else(|| " of the invoice".to_owned(), |line| format!(" of line {line}"))
}

impl From<MoneyRefused> for ConcedeRefused {
    fn from(why: MoneyRefused) -> ConcedeRefused {
        ConcedeRefused::Bill(why.into())
    }
}

/// An issued invoice with its lines as billed, and those of later documents that extend them, in order of
/// issue.
#[derive(Debug, Clone, Copy)]
pub struct Invoiced<'a> {
    /// What it says.
    pub document: &'a Document,
    /// Its own lines, then later ones; others may stand among them.
    pub lines: &'a [BilledLine],
}

/// What is left to credit of one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineLeft {
    /// Its number.
    pub line: u32,
    /// What later credits took back of it, without what was conceded.
    pub credited: Money,
    /// What was conceded of it.
    pub conceded: Money,
    /// What is left of it.
    pub left: Money,
}

/// What is left to credit of each line of an invoice, in order of number; nothing of a line at or below zero.
///
/// # Errors
/// When an amount does not fit.
pub fn left_of(invoiced: Invoiced<'_>) -> Result<Vec<LineLeft>, MoneyRefused> {
    let standing = Standing::of(invoiced.lines, everything());
    let is_void = cancelled(invoiced.lines).contains(&invoiced.document.id);
    let places = invoiced.places();
    let mut left = Vec::with_capacity(invoiced.document.lines.len());
    for line in &invoiced.document.lines {
        let currency = line.amount.currency();
        let taken = places.get(&line.number).map(|place| standing.taken(*place));
        let (taken, conceded) = match taken {
            Some(_) if is_void => (line.amount.minor(), 0),
            taken => taken.map_or((0, 0), |taken| (taken.amount, taken.conceded)),
        };
        let rest = line.amount.minor().saturating_sub(taken);
        let rest = if line.amount.minor() > 0 { rest.max(0) } else { 0 };
        left.push(LineLeft {
            line: line.number,
            credited: Money::new(taken.saturating_sub(conceded), currency),
            conceded: Money::new(conceded, currency),
            left: Money::new(rest, currency),
        });
    }
    Ok(left)
}

/// The credit note of a concession: each line gives back its part at its own discounts and credits, never more than is
/// left of it, and each tax treatment its tax by what was credited of all that the invoice has under it. Credits that
/// paid a line go back to their grants before any money does.
///
/// Of a line of 31.00 with 19 % tax, 10.00 conceded are 11.90; all of the rest conceded later is 24.99, so
/// that both together are the line's 36.89.
///
/// # Errors
/// The first reason of [`ConcedeRefused`] that holds.
pub fn concede(
    account: &AccountFacts,
    invoiced: Invoiced<'_>,
    asked: &ConcessionAsked,
    as_of: AsOf,
) -> Result<Document, ConcedeRefused> {
    let parts = parts_of(invoiced, &asked.what)?;
    let at = as_of.instant();
    let invoice = invoiced.document;
    let owner = invoice.key.owner;
    let key = account.key_at_once(owner, at);
    let standing = Standing::of(invoiced.lines, everything());
    let mut given = Given::of_lines(&standing);
    let (mut taxed, answers) = lines_of(invoiced, &standing, (&parts, asked.credit_to));
    let taxes = of_credit_note(&mut taxed, answers, &mut given, account.seller.rounding)?;
    let back = discounts::given_back(&mut taxed, |discount| name_in(invoice, discount))?;
    let mut purse = Purse::to_give_back(account, at, invoiced.lines)?;
    let burns = burns(&mut purse, &taxed, (&given, at))?;
    let (currency, kind) = (invoice.currency, DocumentKind::CreditNote);
    let net = Money::sum(currency, taxes.iter().map(|group| group.net))?;
    let tax = Money::sum(currency, taxes.iter().map(|group| group.tax))?;
    let reverses: Vec<Asked> = taxed.iter().map(|taxed| asked_of(taxed, &given)).collect();
    let issued_on = account.seller.zone.day_of(at);
    let lines: Vec<Line> = taxed.into_iter().map(|taxed| *taxed.line).collect();
    let mut document = Document {
        id: invoice_id(account.environment, (account.seller.id, currency), key, kind),
        key,
        kind,
        currency,
        period: spoken_of(lines.iter()),
        by_hand: Some(ByHand::Concession { reason: asked.reason.clone() }),
        lines,
        discounts: back,
        burns,
        taxes,
        net,
        tax,
        total: net.checked_add(tax)?,
        prepaid: Prepaid::nothing(currency),
        issued_on,
        due_on: issued_on,
    };
    document.prepaid.by_credits = purse.pay_total(&mut document, &reverses, Readiness::Ready)?;
    Ok(document)
}

/// What a concession's credit note was asked for, read back from it: so it is made again from the facts.
pub fn asked_by(note: &Document) -> Option<ConcessionAsked> {
    let reason = note.conceded()?.to_owned();
    let refund = note.lines.iter().any(|line| line.refund);
    let credit_to = if refund { CreditTo::Refund } else { CreditTo::Balance };
    let of = |line: &Line| Some((line.extends?.line, Some(line.amount.checked_neg().ok()?)));
    let lines: Option<BTreeMap<u32, Option<Money>>> = note.lines.iter().map(of).collect();
    Some(ConcessionAsked { what: Conceded::Lines(lines?), reason, credit_to })
}

impl Invoiced<'_> {
    /// Where the lines of the invoice stand among the billed ones, by number.
    fn places(&self) -> BTreeMap<u32, usize> {
        let known = self.lines.iter().enumerate();
        let own = known.filter(|(_, line)| line.at.document == self.document.id);
        own.map(|(place, line)| (line.at.line, place)).collect()
    }
}

/// Nothing is settled for a person.
fn everything() -> Window {
    Window { after: None, as_of: Instant::MIN }
}

/// How much of which lines, by number, each above zero.
fn parts_of(invoiced: Invoiced<'_>, what: &Conceded) -> Result<Vec<(u32, Money)>, ConcedeRefused> {
    let invoice = invoiced.document;
    if invoice.kind != DocumentKind::Invoice {
        return Err(ConcedeRefused::NotAnInvoice);
    }
    if let Some(line) = invoice.lines.iter().find(|line| line.kind == LineKind::Purchase) {
        return Err(ConcedeRefused::BuysCredits { line: line.number });
    }
    let all = left_of(invoiced)?;
    let of_number = |number: u32| all.binary_search_by_key(&number, |one| one.line).map(|place| &all[place]);
    match what {
        Conceded::Whole => {
            let parts: Vec<(u32, Money)> = all.iter().map(|one| (one.line, one.left)).collect();
            some_of(parts, None)
        }
        Conceded::Lines(asked) => {
            let mut parts = Vec::with_capacity(asked.len());
            for (number, amount) in asked {
                let unknown = |_| ConcedeRefused::LineUnknown { line: *number, lines: all.len() };
                let one = of_number(*number).map_err(unknown)?;
                let amounts = || {
                    let line = invoice.lines.iter().find(|line| line.number == *number);
                    line.map_or(AmountsAre::Mixed, |line| invoice.amounts_of(line))
                };
                let asked = amount.unwrap_or(one.left);
                parts.push((*number, part_of(one.left, asked, Some(*number), amounts)?));
            }
            some_of(parts, None)
        }
        Conceded::Amount(amount) => {
            let left = Money::sum(invoice.currency, all.iter().map(|one| one.left))?;
            let amount = part_of(left, *amount, None, || invoice.amounts_are())?;
            let of = |one: &LineLeft| {
                (one.left.minor().saturating_add(one.conceded.minor()), one.conceded.minor())
            };
            let weights: Vec<(i64, i64)> = all.iter().map(of).collect();
            let parts = spread(amount.minor(), &weights).into_iter().zip(&all);
            let parts = parts.map(|(part, one)| (one.line, Money::new(part, invoice.currency)));
            some_of(parts.collect(), None)
        }
    }
}

fn some_of(mut parts: Vec<(u32, Money)>, line: Option<u32>) -> Result<Vec<(u32, Money)>, ConcedeRefused> {
    parts.retain(|(_, part)| !part.is_zero());
    if parts.is_empty() { Err(ConcedeRefused::NothingLeft { line }) } else { Ok(parts) }
}

/// An amount of what is left; how both stand to tax is looked for only where it is told.
fn part_of(
    left: Money,
    asked: Money,
    line: Option<u32>,
    amounts: impl FnOnce() -> AmountsAre,
) -> Result<Money, ConcedeRefused> {
    if asked.currency() != left.currency() {
        return Err(ConcedeRefused::OtherCurrency { currency: left.currency() });
    }
    if left.is_zero() {
        return Err(ConcedeRefused::NothingLeft { line });
    }
    if asked.minor() <= 0 {
        return Err(ConcedeRefused::NotAboveZero { amount: asked });
    }
    if asked.minor() > left.minor() {
        return Err(ConcedeRefused::MoreThanLeft { line, left, asked, amounts: amounts() });
    }
    Ok(asked)
}

/// The lines of the note with their tax answers, each taking back its part of an issued one.
fn lines_of(
    invoiced: Invoiced<'_>,
    standing: &Standing<'_>,
    (parts, credit_to): (&[(u32, Money)], CreditTo),
) -> (Vec<Taxed>, Vec<TaxAnswer>) {
    let (invoice, places) = (invoiced.document, invoiced.places());
    let by_number: BTreeMap<u32, &Line> = invoice.lines.iter().map(|line| (line.number, line)).collect();
    let mut answers: Vec<TaxAnswer> = Vec::new();
    let mut taxed = Vec::with_capacity(parts.len());
    for (number, part) in (1_u32..).zip(parts) {
        let issued = by_number[&part.0];
        let place = places[&part.0];
        let answer = &invoiced.lines[place].tax_answer;
        let group = answers.iter().position(|known| same_treatment(known, answer)).unwrap_or_else(|| {
            answers.push(answer.clone());
            answers.len() - 1
        });
        let taken_before = Money::new(standing.taken(place).amount, invoice.currency);
        let mut line = line_of((invoice, issued), (part.1, taken_before));
        line.number = number;
        line.tax_group = u32::try_from(group).expect("groups are no more than lines");
        line.refund = credit_to == CreditTo::Refund;
        let reverses = Some(Reversed { run: 0, line: place });
        taxed.push(Taxed {
            line: Box::new(line),
            reverses,
            burns: Vec::new(),
            plan: None,
            slices: Vec::new(),
        });
    }
    (taxed, answers)
}

fn line_of((invoice, issued): (&Document, &Line), (part, taken_before): (Money, Money)) -> Line {
    let zero = Money::zero(invoice.currency);
    Line {
        number: 0,
        kind: LineKind::Concession,
        subscription: issued.subscription,
        subject: issued.subject.clone(),
        overridden: issued.overridden,
        whole: issued.whole,
        refund: false,
        description: description(&issued.description),
        full: issued.full,
        service: issued.service,
        dimensions: issued.dimensions.clone(),
        quantity: Ratio::ONE,
        unit: None,
        discounts: Vec::new(),
        amount: part.checked_neg().expect("what is above zero has an opposite"),
        conceded: zero,
        off_document: zero,
        document_discounts: Vec::new(),
        by_credits: zero,
        tax_category: issued.tax_category.clone(),
        tax_group: 0,
        tax: zero,
        extends: Some(LineRef { document: invoice.id, line: issued.number }),
        trace: LineTrace::Concession { of: issued.amount, taken_before },
    }
}

/// What people read: of which line it is, no longer than a line's own words may be.
fn description(of: &str) -> String {
    const CHARS_MAX: usize = 900;
    let mut text = String::from("Credited: ");
    text.extend(of.chars().take(CHARS_MAX));
    text
}

/// What grants that applied before tax get back, line by line.
fn burns(
    purse: &mut Purse<'_>,
    taxed: &[Taxed],
    (given, at): (&Given<'_, '_>, Instant),
) -> Result<Vec<Burn>, BillRefused> {
    let mut burns = Vec::new();
    for taxed in taxed.iter().filter(|taxed| !taxed.line.by_credits.is_zero()) {
        let reversed = taxed.reverses.expect("each line of a concession takes back another");
        burns.extend(purse.give_back(given.line(reversed).at, &taxed.line, (at, Readiness::Ready))?);
    }
    Ok(burns)
}

fn asked_of(taxed: &Taxed, given: &Given<'_, '_>) -> Asked {
    let reverses = taxed.reverses.map(|reversed| given.line(reversed).at);
    Asked { plan: None, slices: Vec::new(), reverses }
}

/// What people read of a discount on the invoice.
fn name_in(invoice: &Document, discount: ids::DiscountId) -> String {
    let known = invoice.discounts.iter().find(|known| known.discount == discount);
    known.map_or_else(|| discount.to_string(), |known| known.name.clone())
}
