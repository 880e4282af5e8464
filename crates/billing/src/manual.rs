//! Manual invoices: what a person bills a customer line by line, beside what its subscriptions owe.
//! Knows lines as they were written, tax and the payer's balance; must not know subscriptions, usage or prices.
//!
//! The invoice is the fact: it is owed and billed at once, so that no run bills it again or takes it back. Discounts,
//! prepaid credits and commitments have no part in it.

use calendar::{AsOf, CivilDate, Instant, Period, YEAR_MAX, YEAR_MIN, Zone};
use ids::{CatalogKey, InvoiceId};
use money::{Money, MoneyRefused, Quantity, QuantityTooPrecise, Ratio, UnitPrice};

use crate::attachment::Attachment;
use crate::billed::{LineKind, LineSubject};
use crate::cells::Window;
use crate::document::{
    ByHand, Document, DocumentKind, DocumentOwner, LINES_ON_PAPER_MAX, Line, LineTrace, Prepaid, spoken_of,
};
use crate::facts::{AccountFacts, TaxAnswer};
use crate::identity::manual_line_id;
use crate::instalments::{
    Instalment, InstalmentsRefused, ScheduleDays, WrittenInstalment, read_back, schedule,
};
use crate::refused::BillRefused;
use crate::regime::TaxRefused;
use crate::reversal::Given;
use crate::standing::Standing;
use crate::tax::{Taxed, of_invoice};
use crate::treatments::Treatments;

/// An invoice as a person writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ManualInvoice {
    /// Its lines, in order; 1 to [`LINES_ON_PAPER_MAX`].
    pub lines: Vec<ManualLine>,
    /// What it says beside them.
    pub memo: Option<String>,
    /// The order of the customer that it answers; the customer's own where nothing is said.
    pub purchase_order: Option<String>,
    /// To be paid by; the customer's or the seller's days after issue where nothing is said.
    pub due_on: Option<CivilDate>,
    /// The parts in which it is paid, none where it is paid at once; then no day to pay by is written.
    pub instalments: Vec<WrittenInstalment>,
}

/// A line as a person writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ManualLine {
    /// What people read.
    pub description: String,
    /// How many; zero or more.
    pub quantity: Quantity,
    /// What one is called.
    pub unit: Option<String>,
    /// Of how much each, before tax; zero or more. The line is quantity × this, rounded once.
    pub unit_price: UnitPrice,
    /// How it is taxed.
    pub tax_category: CatalogKey,
    /// What it is for; the day of issue where nothing is said.
    pub days: Option<ServiceDays>,
}

/// The days that something is for, in the seller's zone, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ServiceDays {
    /// The first.
    pub first: CivilDate,
    /// The last; the first or a later one.
    pub last: CivilDate,
}

impl ServiceDays {
    /// From midnight to midnight; none where the last is before the first, or no day of them was there.
    fn period(self, zone: &Zone) -> Option<Period> {
        Period::new(zone.start_of_day(self.first), zone.start_of_day(self.last.plus_days(1))).ok()
    }

    /// The days of a period that is some.
    fn of(period: Period, zone: &Zone) -> ServiceDays {
        let last = period.end().checked_add_micros(-1).unwrap_or(period.start());
        ServiceDays { first: zone.day_of(period.start()), last: zone.day_of(last) }
    }
}

/// Why no such invoice is made, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ManualRefused {
    /// It says nothing.
    #[error("an invoice has a line at least; write what is billed")]
    NoLines,
    /// It would be too long.
    #[error("the invoice would have {found} lines, more than {LINES_ON_PAPER_MAX}; write several invoices")]
    TooManyLines {
        /// How many it would have.
        found: usize,
    },
    /// A line would give something back.
    #[error(
        "line {line} is below zero; an invoice bills: lower a price, or give money back by a credit note on the invoice that charged it, or by an adjustment of the customer's balance"
    )]
    BelowZero {
        /// Which, from 1.
        line: u32,
    },
    /// A line's amount cannot be computed.
    #[error("line {line}: {source}")]
    Inexact {
        /// Which, from 1.
        line: u32,
        /// What is wrong.
        source: QuantityTooPrecise,
    },
    /// A line's amount is out of bounds.
    #[error("line {line}: {source}")]
    Amount {
        /// Which, from 1.
        line: u32,
        /// What is wrong.
        source: MoneyRefused,
    },
    /// The days of a line are none.
    #[error("line {line} is for {first} to {last}, which are no days; write the first, then the last")]
    NoDays {
        /// Which, from 1.
        line: u32,
        /// The first, as written.
        first: CivilDate,
        /// The last, as written.
        last: CivilDate,
    },
    /// The days of a line are not all in the calendar.
    #[error(
        "line {line} is for {first} to {last}, which as days of {zone} are not all within the years {YEAR_MIN} to {YEAR_MAX} of UTC; write other days"
    )]
    OutsideCalendar {
        /// Which, from 1.
        line: u32,
        /// The first, as written.
        first: CivilDate,
        /// The last, as written.
        last: CivilDate,
        /// The seller's zone.
        zone: String,
    },
    /// A line's tax category is none that its seller has a rate for.
    #[error(
        "line {line}: unknown tax category `{category}`: the seller has no rate for it on {on}; add one, of 0 where it is exempt, or write another category"
    )]
    Unrated {
        /// Which, from 1.
        line: u32,
        /// Its category.
        category: CatalogKey,
        /// The day of issue.
        on: CivilDate,
    },
    /// Nothing is owed.
    #[error("the lines come to nothing, and nothing is not billed; give one of them an amount above zero")]
    Nothing,
    /// It would be due before it is there.
    #[error("it would be due on {due_on}, before it is issued on {issued_on}; write that day or a later one")]
    DueBeforeIssue {
        /// The day asked for.
        due_on: CivilDate,
        /// The day of issue.
        issued_on: CivilDate,
    },
    /// It would be due by two rules.
    #[error("an invoice in instalments is due by their days; leave due_on out, or the instalments")]
    DueBesideInstalments,
    /// A line's tax has no answer.
    #[error("line {line}: {source}")]
    Tax {
        /// Which, from 1.
        line: u32,
        /// Why.
        source: TaxRefused,
    },
    /// Its instalments are no schedule.
    #[error(transparent)]
    Instalments(#[from] InstalmentsRefused),
    /// The sums do not fit.
    #[error(transparent)]
    Bill(#[from] BillRefused),
}

impl From<MoneyRefused> for ManualRefused {
    fn from(why: MoneyRefused) -> ManualRefused {
        ManualRefused::Bill(why.into())
    }
}

/// The invoice that a person's lines make of an account at a moment: taxed like any other, each category and rate
/// rounded once, and paid from the payer's balance as far as that goes. Its id is its draft's, and it names what is attached
/// to that.
///
/// What it comes to is shared out by its instalments, where it has some, and it is due by the last of them.
///
/// 3 hours at 80.00 and 2 licences at 10.005 are 240.00 + 20.01 = 260.01; with 19 % tax, 49.40, they are 309.41.
///
/// # Errors
/// The first reason of [`ManualRefused`] that holds.
pub fn manual_invoice(
    account: &AccountFacts,
    (id, asked, attachments): (InvoiceId, &ManualInvoice, &[Attachment]),
    as_of: AsOf,
) -> Result<Document, ManualRefused> {
    let at = as_of.instant();
    let (currency, seller) = (account.currency, &account.seller);
    let owner = DocumentOwner::Customer(account.payer.id);
    let (key, kind) = (account.key_at_once(owner, at), DocumentKind::Invoice);
    let issued_on = seller.zone.day_of(at);
    let mut lines = lines_of(account, asked, (id, issued_on))?;
    if lines.iter().all(|line| line.amount.is_zero()) {
        return Err(ManualRefused::Nothing);
    }
    let mut due_on = due_on(account, asked, issued_on)?;
    let answers = answered(account, &mut lines, issued_on)?;
    let taxed = |line| Taxed {
        line: Box::new(line),
        reverses: None,
        burns: Vec::new(),
        plan: None,
        slices: Vec::new(),
    };
    let mut taxed: Vec<Taxed> = lines.into_iter().map(taxed).collect();
    let standing = Standing::of(&[], Window { after: None, as_of: at });
    let taxes = of_invoice(&mut taxed, answers, &mut Given::of_lines(&standing), seller.rounding)?;
    let net = Money::sum(currency, taxes.iter().map(|group| group.net))?;
    let tax = Money::sum(currency, taxes.iter().map(|group| group.tax))?;
    let lines: Vec<Line> = taxed.into_iter().map(|taxed| *taxed.line).collect();
    let total = net.checked_add(tax)?;
    let instalments = instalments(asked, total, issued_on)?;
    if let Some(last) = instalments.last() {
        due_on = last.due_on;
    }
    let mut document = Document {
        id,
        key,
        kind,
        currency,
        period: spoken_of(lines.iter()),
        by_hand: Some(ByHand::Manual {
            memo: asked.memo.clone(),
            purchase_order: asked.purchase_order.clone(),
            attachments: attachments.to_vec(),
            instalments,
        }),
        lines,
        discounts: Vec::new(),
        burns: Vec::new(),
        taxes,
        net,
        tax,
        total,
        prepaid: Prepaid::nothing(currency),
        issued_on,
        due_on,
    };
    document.pay_from(account.balance)?;
    Ok(document)
}

/// What a manual invoice was asked for, read back from it with its seller's zone: so it is made again from the facts.
pub fn written_as(invoice: &Document, zone: &Zone) -> Option<ManualInvoice> {
    let Some(ByHand::Manual { memo, purchase_order, instalments, .. }) = &invoice.by_hand else {
        return None;
    };
    let lines: Option<Vec<ManualLine>> =
        invoice.lines.iter().map(|line| line_as_written(line, zone)).collect();
    Some(ManualInvoice {
        lines: lines?,
        memo: memo.clone(),
        purchase_order: purchase_order.clone(),
        due_on: Some(invoice.due_on).filter(|_| instalments.is_empty()),
        instalments: read_back(instalments),
    })
}

fn line_as_written(line: &Line, zone: &Zone) -> Option<ManualLine> {
    let LineTrace::OneOff { exact, .. } = &line.trace else { return None };
    // What nobody has none of costs what it may.
    let each = if line.quantity.is_zero() { Ratio::ZERO } else { exact.checked_div(line.quantity).ok()? };
    Some(ManualLine {
        description: line.description.clone(),
        quantity: Quantity::new(line.quantity),
        unit: line.unit.clone(),
        unit_price: UnitPrice::new(each.as_decimal()?),
        tax_category: line.tax_category.clone(),
        days: Some(ServiceDays::of(line.service, zone)),
    })
}

fn lines_of(
    account: &AccountFacts,
    asked: &ManualInvoice,
    (id, issued_on): (InvoiceId, CivilDate),
) -> Result<Vec<Line>, ManualRefused> {
    match asked.lines.len() {
        0 => return Err(ManualRefused::NoLines),
        found if found > LINES_ON_PAPER_MAX => return Err(ManualRefused::TooManyLines { found }),
        _ => {}
    }
    let mut lines = Vec::with_capacity(asked.lines.len());
    for (number, line) in (1_u32..).zip(&asked.lines) {
        lines.push(line_of(account, line, (id, issued_on, number))?);
    }
    Ok(lines)
}

/// A line that a person wrote, for a day where it says none.
pub(crate) fn line_of(
    account: &AccountFacts,
    written: &ManualLine,
    (id, on, number): (InvoiceId, CivilDate, u32),
) -> Result<Line, ManualRefused> {
    if written.quantity.is_negative() || written.unit_price.value().signum() < 0 {
        return Err(ManualRefused::BelowZero { line: number });
    }
    let exact = written.unit_price.times(written.quantity);
    let exact = exact.map_err(|source| ManualRefused::Inexact { line: number, source })?;
    let rounding = account.seller.rounding;
    let amount = Money::round_from(&exact, account.currency, rounding);
    let amount = amount.map_err(|source| ManualRefused::Amount { line: number, source })?;
    let days = written.days.unwrap_or(ServiceDays { first: on, last: on });
    let service = days.period(&account.seller.zone);
    let ServiceDays { first, last } = days;
    let service = service.ok_or(ManualRefused::NoDays { line: number, first, last })?;
    if service.start() < Instant::MIN || service.end() > Instant::MAX {
        let zone = account.seller.zone.to_string();
        return Err(ManualRefused::OutsideCalendar { line: number, first, last, zone });
    }
    let zero = Money::zero(account.currency);
    Ok(Line {
        number,
        kind: LineKind::OneOff,
        subscription: None,
        subject: LineSubject::OneOff(manual_line_id(id, number)),
        overridden: None,
        whole: false,
        refund: false,
        description: written.description.clone(),
        full: service,
        service,
        dimensions: Vec::new(),
        quantity: written.quantity.ratio(),
        unit: written.unit.clone(),
        discounts: Vec::new(),
        amount,
        conceded: zero,
        off_document: zero,
        document_discounts: Vec::new(),
        by_credits: zero,
        tax_category: written.tax_category.clone(),
        tax_group: 0,
        tax: zero,
        extends: None,
        trace: LineTrace::OneOff { exact, rounding },
    })
}

fn due_on(
    account: &AccountFacts,
    asked: &ManualInvoice,
    issued_on: CivilDate,
) -> Result<CivilDate, ManualRefused> {
    if asked.due_on.is_some() && !asked.instalments.is_empty() {
        return Err(ManualRefused::DueBesideInstalments);
    }
    let net_days = account.payer.net_days.unwrap_or(account.seller.net_days);
    let due_on = asked.due_on.unwrap_or_else(|| issued_on.plus_days(i64::from(net_days)));
    if due_on < issued_on { Err(ManualRefused::DueBeforeIssue { due_on, issued_on }) } else { Ok(due_on) }
}

/// The schedule of what it comes to; none where it is paid at once.
fn instalments(
    asked: &ManualInvoice,
    total: Money,
    issued_on: CivilDate,
) -> Result<Vec<Instalment>, InstalmentsRefused> {
    match asked.instalments.is_empty() {
        true => Ok(Vec::new()),
        false => schedule(&asked.instalments, total, ScheduleDays { issued_on, from: issued_on }),
    }
}

/// The tax treatments of lines, each of which is told which is its own.
fn answered(
    account: &AccountFacts,
    lines: &mut [Line],
    issued_on: CivilDate,
) -> Result<Vec<TaxAnswer>, ManualRefused> {
    let mut treatments = Treatments::on(issued_on, (&account.seller, &account.payer));
    let mut groups = Vec::with_capacity(lines.len());
    for line in lines.iter() {
        let group = treatments.of((&line.tax_category, false), line.service);
        groups.push(group.map_err(|source| ManualRefused::Tax { line: line.number, source })?);
    }
    let answers = treatments.answers();
    for (line, group) in lines.iter_mut().zip(groups) {
        line.tax_group = u32::try_from(group).expect("groups are no more than lines");
    }
    Ok(answers)
}
