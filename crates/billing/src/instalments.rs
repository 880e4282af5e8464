//! Instalments: what is to be paid of an invoice in parts, each by its day.
//! Knows amounts, percents and days; must not know how an invoice came about, nor who pays it.
//!
//! One amount is open of an invoice, whatever lowered it: a payment, the customer's balance or a credit note. What is not
//! open fills the earliest instalment first, then the next.

use calendar::CivilDate;
use money::{AmountRefused, Decimal, Money, Percent, SplitRefused};

/// Most instalments of an invoice.
pub const INSTALMENTS_MAX: usize = 24;
/// Most days from the issue to an instalment: ten years.
pub const INSTALMENT_DAYS_MAX: u32 = 3_660;

/// An instalment as a person writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenInstalment {
    /// How much.
    pub share: InstalmentShare,
    /// By when.
    pub due: InstalmentDue,
}

/// How much of the whole an instalment is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InstalmentShare {
    /// So many per cent; those of a schedule are 100.
    Percent(Percent),
    /// So much, in the invoice's currency; those of a schedule are the whole.
    Amount(Decimal),
}

/// By when an instalment is to be paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InstalmentDue {
    /// By that day.
    On(CivilDate),
    /// So many days after the issue, or after the day on which it is agreed on.
    After(u32),
}

/// An instalment of an invoice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Instalment {
    /// To be paid by.
    pub due_on: CivilDate,
    /// How much, above zero.
    pub amount: Money,
    /// How many per cent, where it was written so.
    pub percent: Option<Percent>,
}

/// How an instalment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InstalmentState {
    /// Nothing of it is open.
    Paid,
    /// Something of it is open, and its day is today or later.
    Open,
    /// Something of it is open, and its day has passed.
    Overdue,
    /// What is open of it is written off.
    WrittenOff,
}

/// The one code table of how instalments stand.
const CODES: [(InstalmentState, &str); 4] = [
    (InstalmentState::Paid, "paid"),
    (InstalmentState::Open, "open"),
    (InstalmentState::Overdue, "overdue"),
    (InstalmentState::WrittenOff, "written_off"),
];

impl InstalmentState {
    /// The code it is shown with.
    pub fn code(self) -> &'static str {
        let found = CODES.iter().find(|(known, _)| *known == self);
        found.map(|(_, code)| *code).expect("each of them stands in the table")
    }
}

/// An instalment with how much of it is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FilledInstalment {
    /// Which.
    pub instalment: Instalment,
    /// What of it is paid or credited.
    pub paid: Money,
    /// The rest.
    pub open: Money,
}

impl FilledInstalment {
    /// How it stands on a day.
    pub fn state(&self, today: CivilDate) -> InstalmentState {
        match self.open.is_zero() {
            true => InstalmentState::Paid,
            false if self.instalment.due_on < today => InstalmentState::Overdue,
            false => InstalmentState::Open,
        }
    }
}

/// Why instalments are no schedule, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InstalmentsRefused {
    /// There are none.
    #[error("there are no instalments; write one at least, or leave the list out")]
    NoInstalments,
    /// There are too many.
    #[error("{found} instalments are more than {INSTALMENTS_MAX}; write fewer")]
    TooMany {
        /// How many there are.
        found: usize,
    },
    /// Some are per cent, some are amounts.
    #[error(
        "instalment {instalment} is of another kind than the first; write all in percent or all as amounts"
    )]
    Mixed {
        /// Which, from 1.
        instalment: u32,
    },
    /// One is nothing, or less.
    #[error("instalment {instalment} is not above zero; write how much is paid with it, or leave it out")]
    NotAboveZero {
        /// Which, from 1.
        instalment: u32,
    },
    /// An amount is none of the currency.
    #[error("instalment {instalment}: {source}")]
    Amount {
        /// Which, from 1.
        instalment: u32,
        /// What is wrong.
        source: AmountRefused,
    },
    /// One is before the invoice.
    #[error(
        "instalment {instalment} is due on {due_on}, before the invoice is issued on {issued_on}; write that day or a later one"
    )]
    BeforeIssue {
        /// Which, from 1.
        instalment: u32,
        /// Its day.
        due_on: CivilDate,
        /// The day of issue.
        issued_on: CivilDate,
    },
    /// One is too far away.
    #[error(
        "instalment {instalment} is due on {due_on}, more than {INSTALMENT_DAYS_MAX} days after {after}; write a day before that"
    )]
    TooLate {
        /// Which, from 1.
        instalment: u32,
        /// Its day.
        due_on: CivilDate,
        /// From where days are counted.
        after: CivilDate,
    },
    /// One is not after the one before it.
    #[error(
        "instalment {instalment} is due on {due_on}, not after the one before it; write them in order, each for another day"
    )]
    NotAscending {
        /// Which, from 1.
        instalment: u32,
        /// Its day.
        due_on: CivilDate,
    },
    /// Percents are not the whole.
    #[error("the instalments are {found} % together; they must be 100 %")]
    NotHundred {
        /// What they are.
        found: Decimal,
    },
    /// Amounts are not the whole.
    #[error("the instalments are {found} together; they must be {whole}, which is to be paid")]
    NotTheWhole {
        /// What they are.
        found: Money,
        /// What they must be.
        whole: Money,
    },
    /// The whole is too little for so many parts.
    #[error(
        "instalment {instalment} would be nothing, as {whole} are too little for so many parts; write fewer"
    )]
    Nothing {
        /// Which, from 1.
        instalment: u32,
        /// What is shared.
        whole: Money,
    },
    /// A sum does not fit.
    #[error("the instalments cannot be added up; write fewer digits")]
    TooPrecise,
}

impl InstalmentsRefused {
    /// Which of the list is wrong, from 1; none where it is the list.
    pub fn instalment(&self) -> Option<u32> {
        match self {
            InstalmentsRefused::Mixed { instalment }
            | InstalmentsRefused::NotAboveZero { instalment }
            | InstalmentsRefused::Amount { instalment, .. }
            | InstalmentsRefused::BeforeIssue { instalment, .. }
            | InstalmentsRefused::TooLate { instalment, .. }
            | InstalmentsRefused::NotAscending { instalment, .. }
            | InstalmentsRefused::Nothing { instalment, .. } => Some(*instalment),
            InstalmentsRefused::NoInstalments
            | InstalmentsRefused::TooMany { .. }
            | InstalmentsRefused::NotHundred { .. }
            | InstalmentsRefused::NotTheWhole { .. }
            | InstalmentsRefused::TooPrecise => None,
        }
    }
}

/// The days that a schedule is held against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ScheduleDays {
    /// The day of issue; no instalment is due before it.
    pub issued_on: CivilDate,
    /// The day from which days are counted: that of issue, or the one on which instalments are agreed on.
    pub from: CivilDate,
}

/// The schedule of what is to be paid: percents by largest remainder, in the order written, and days from the day of issue
/// or agreement.
///
/// 100.00 in 33.34 %, 33.33 % and 33.33 % are 33.34, 33.33 and 33.33. 0.05 in two halves are 0.03 and 0.02.
///
/// # Errors
/// The first reason of [`InstalmentsRefused`] that holds.
pub fn schedule(
    written: &[WrittenInstalment],
    whole: Money,
    days: ScheduleDays,
) -> Result<Vec<Instalment>, InstalmentsRefused> {
    match written.len() {
        0 => return Err(InstalmentsRefused::NoInstalments),
        found if found > INSTALMENTS_MAX => return Err(InstalmentsRefused::TooMany { found }),
        _ => {}
    }
    let is_percent = |one: &WrittenInstalment| matches!(one.share, InstalmentShare::Percent(_));
    for (instalment, one) in (1_u32..).zip(written) {
        if is_percent(one) != is_percent(&written[0]) {
            return Err(InstalmentsRefused::Mixed { instalment });
        }
    }
    for (instalment, one) in (1_u32..).zip(written) {
        let size = match one.share {
            InstalmentShare::Percent(percent) => percent.value(),
            InstalmentShare::Amount(amount) => amount,
        };
        if size.signum() <= 0 {
            return Err(InstalmentsRefused::NotAboveZero { instalment });
        }
    }
    let amounts = match is_percent(&written[0]) {
        true => None,
        false => Some(amounts(written, whole)?),
    };
    let due = due_days(written, days)?;
    let amounts = match amounts {
        Some(amounts) => summed(amounts, whole)?,
        None => shared(written, whole)?,
    };
    let parts = written.iter().zip(due).zip(amounts);
    Ok(parts.map(|((one, due_on), amount)| Instalment { due_on, amount, percent: one.percent() }).collect())
}

impl WrittenInstalment {
    fn percent(&self) -> Option<Percent> {
        match self.share {
            InstalmentShare::Percent(percent) => Some(percent),
            InstalmentShare::Amount(_) => None,
        }
    }
}

fn amounts(written: &[WrittenInstalment], whole: Money) -> Result<Vec<Money>, InstalmentsRefused> {
    let amount = |(instalment, one): (u32, &WrittenInstalment)| match one.share {
        InstalmentShare::Percent(_) => Err(InstalmentsRefused::Mixed { instalment }),
        InstalmentShare::Amount(amount) => Money::parse_major(&amount.to_string(), whole.currency())
            .map_err(|source| InstalmentsRefused::Amount { instalment, source }),
    };
    (1_u32..).zip(written).map(amount).collect()
}

/// The day of each, in order.
fn due_days(written: &[WrittenInstalment], days: ScheduleDays) -> Result<Vec<CivilDate>, InstalmentsRefused> {
    let ScheduleDays { issued_on, from } = days;
    let last = from.plus_days(i64::from(INSTALMENT_DAYS_MAX));
    let mut due: Vec<CivilDate> = Vec::with_capacity(written.len());
    for (instalment, one) in (1_u32..).zip(written) {
        let due_on = match one.due {
            InstalmentDue::On(day) => day,
            // Beyond the last it is refused, however far.
            InstalmentDue::After(days) => from.plus_days(i64::from(days.min(INSTALMENT_DAYS_MAX + 1))),
        };
        if due_on < issued_on {
            return Err(InstalmentsRefused::BeforeIssue { instalment, due_on, issued_on });
        }
        if due_on > last {
            return Err(InstalmentsRefused::TooLate { instalment, due_on, after: from });
        }
        if due.last().is_some_and(|before| due_on <= *before) {
            return Err(InstalmentsRefused::NotAscending { instalment, due_on });
        }
        due.push(due_on);
    }
    Ok(due)
}

fn summed(amounts: Vec<Money>, whole: Money) -> Result<Vec<Money>, InstalmentsRefused> {
    let found = Money::sum(whole.currency(), amounts.iter().copied());
    match found.map_err(|_| InstalmentsRefused::TooPrecise)? {
        found if found == whole => Ok(amounts),
        found => Err(InstalmentsRefused::NotTheWhole { found, whole }),
    }
}

/// The parts of the whole by percents that are 100.
fn shared(written: &[WrittenInstalment], whole: Money) -> Result<Vec<Money>, InstalmentsRefused> {
    let percents: Vec<Decimal> = written.iter().filter_map(|one| one.percent()).map(Percent::value).collect();
    let sum = percents.iter().try_fold(Decimal::ZERO, |sum, percent| sum.checked_add(*percent));
    let found = sum.map_err(|_| InstalmentsRefused::TooPrecise)?;
    if found != Decimal::from_i64(100) {
        return Err(InstalmentsRefused::NotHundred { found });
    }
    let scale = percents.iter().map(|percent| percent.scale()).max().unwrap_or_default();
    let weights: Option<Vec<i128>> = percents.iter().map(|percent| weight(*percent, scale)).collect();
    let weights = weights.ok_or(InstalmentsRefused::TooPrecise)?;
    let parts = whole.split(&weights).map_err(|_: SplitRefused| InstalmentsRefused::TooPrecise)?;
    match (1_u32..).zip(&parts).find(|(_, part)| part.minor() <= 0) {
        Some((instalment, _)) => Err(InstalmentsRefused::Nothing { instalment, whole }),
        None => Ok(parts),
    }
}

/// A percent as a whole number of the smallest digit of all.
fn weight(percent: Decimal, scale: u8) -> Option<i128> {
    let more = u32::from(scale.checked_sub(percent.scale())?);
    percent.mantissa().checked_mul(10_i128.checked_pow(more)?)
}

/// How far a schedule is paid, where so much is open of what it shares out: what is not open fills the earliest first.
///
/// Of 300.00, 300.00, 300.00 and 300.00 with 750.00 open, 450.00 are paid: 300.00, 150.00, nothing and nothing.
pub fn filled(schedule: &[Instalment], open: Money) -> Vec<FilledInstalment> {
    let whole: i128 = schedule.iter().map(|one| i128::from(one.amount.minor())).sum();
    let mut left = (whole - i128::from(open.minor())).max(0);
    let fill = |instalment: &Instalment| {
        let amount = instalment.amount;
        let paid =
            i64::try_from(left.min(i128::from(amount.minor()))).expect("it is no more than the amount");
        left -= i128::from(paid);
        FilledInstalment {
            instalment: *instalment,
            paid: Money::new(paid, amount.currency()),
            open: Money::new(amount.minor() - paid, amount.currency()),
        }
    };
    schedule.iter().map(fill).collect()
}

/// The first instalment of which something is open, where so much is open of what the schedule shares out.
pub fn next_instalment(schedule: &[Instalment], open: Money) -> Option<FilledInstalment> {
    filled(schedule, open).into_iter().find(|one| !one.open.is_zero())
}

/// Instalments as they would be written for another invoice of another day: percents, each so many days after the issue
/// as they were. Amounts are of the one invoice that they sum to, and none of another.
pub fn written_again(schedule: &[Instalment], issued_on: CivilDate) -> Option<Vec<WrittenInstalment>> {
    let again = |one: &Instalment| {
        let days = u32::try_from(issued_on.days_until(one.due_on)).ok()?;
        Some(WrittenInstalment {
            share: InstalmentShare::Percent(one.percent?),
            due: InstalmentDue::After(days),
        })
    };
    let again: Option<Vec<WrittenInstalment>> = schedule.iter().map(again).collect();
    again.filter(|again| !again.is_empty())
}

/// Instalments as they were written, read back from a schedule.
pub(crate) fn read_back(schedule: &[Instalment]) -> Vec<WrittenInstalment> {
    let back = |one: &Instalment| WrittenInstalment {
        share: match one.percent {
            Some(percent) => InstalmentShare::Percent(percent),
            None => InstalmentShare::Amount(one.amount.to_decimal()),
        },
        due: InstalmentDue::On(one.due_on),
    };
    schedule.iter().map(back).collect()
}
