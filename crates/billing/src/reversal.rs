//! Reversal: what taking back part of an issued line gives back of its discounts, its credits and its tax.
//! Knows issued lines and what was taken back of them before; must not know why they are taken back.

use std::collections::BTreeMap;

use money::{Money, MoneyRefused, Rounding};

use crate::billed::BilledLine;
use crate::facts::TaxAnswer;
use crate::refused::BillRefused;
use crate::run::Run;
use crate::standing::Standing;
use crate::tax::same_treatment;

/// An issued line by its run and its place in that run's standing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Reversed {
    pub run: usize,
    pub line: usize,
}

/// What was given back of a line so far, each of the line's own sign, in minor units.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Back {
    pub amount: i64,
    /// Of each discount of its document, in the line's order; none for nothing.
    pub off: Vec<i64>,
    pub by_credits: i64,
    pub tax: i64,
}

impl Back {
    /// What was taxed of what was given back, tax included where the line's amount has it.
    fn taxable(&self) -> i64 {
        self.amount - self.off.iter().sum::<i64>() - self.by_credits
    }
}

/// What a part of a line gives back, each of the line's own sign, in minor units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PartBack {
    /// Of each discount of its document, in the line's order.
    pub off: Vec<i64>,
    pub by_credits: i64,
    /// `amount − off − by_credits`: what is taxed of it, tax included where the line's amount has it.
    pub taxable: i64,
}

/// What was given back of issued lines by this run and before it.
pub(crate) struct Given<'r, 'f> {
    standings: Vec<&'r Standing<'f>>,
    now: BTreeMap<Reversed, Back>,
}

impl<'r, 'f> Given<'r, 'f> {
    pub fn before(runs: &'r [Run<'f>]) -> Given<'r, 'f> {
        Given { standings: runs.iter().map(|run| &run.standing).collect(), now: BTreeMap::new() }
    }

    /// Of the lines of one standing by themselves, as the first run's.
    pub fn of_lines(standing: &'r Standing<'f>) -> Given<'r, 'f> {
        Given { standings: vec![standing], now: BTreeMap::new() }
    }

    /// The issued line.
    pub fn line(&self, of: Reversed) -> &'f BilledLine {
        self.standings[of.run].line(of.line)
    }

    /// What was given back of it so far.
    pub fn so_far(&self, of: Reversed) -> Back {
        let before = || {
            let taken = self.standings[of.run].taken(of.line);
            Back {
                amount: taken.amount,
                off: taken.off.clone(),
                by_credits: taken.by_credits,
                tax: taken.tax,
            }
        };
        self.now.get(&of).cloned().unwrap_or_else(before)
    }

    /// What taking back `amount` more of a line gives back: its part of each of the document's discounts by share,
    /// then credits before any money.
    ///
    /// Of a line of 10.00, of which 1.00 was discounted and 4.00 paid by credits, taking back 5.00 gives
    /// back 0.50 of discount, 4.00 of credits and 0.50 of money.
    pub fn part(&self, of: Reversed, amount: i64, rounding: Rounding) -> Result<PartBack, MoneyRefused> {
        let (line, before) = (self.line(of), self.so_far(of));
        let mut off = Vec::with_capacity(line.document_discounts.len());
        for (place, (_, discounted)) in line.document_discounts.iter().enumerate() {
            let so_far = i128::from(before.amount) + i128::from(amount);
            let back = cumulative(*discounted, so_far, i128::from(line.amount.minor()), rounding)?;
            off.push(back - before.off.get(place).copied().unwrap_or_default());
        }
        let rest = amount - off.iter().sum::<i64>();
        let left = line.by_credits.minor() - before.by_credits;
        let by_credits = if rest >= 0 { left.clamp(0, rest) } else { left.clamp(rest, 0) };
        Ok(PartBack { off, by_credits, taxable: rest - by_credits })
    }

    /// The money that taking back `amount` more of a line gives back, where `before` more is taken back first.
    ///
    /// Of a line of 10.00, of which 4.00 were paid by credits: 3.00 give back no money, and 3.00 after these 2.00.
    pub fn taxable_after(
        &self,
        of: Reversed,
        (before, amount): (i64, i64),
        rounding: Rounding,
    ) -> Result<i64, MoneyRefused> {
        Ok(self.part(of, before + amount, rounding)?.taxable - self.part(of, before, rounding)?.taxable)
    }

    /// Notes what was given back.
    pub fn note(&mut self, of: Reversed, part: Back) {
        let mut now = self.so_far(of);
        now.amount += part.amount;
        now.off.resize(now.off.len().max(part.off.len()), 0);
        for (so_far, back) in now.off.iter_mut().zip(&part.off) {
            *so_far += back;
        }
        now.by_credits += part.by_credits;
        now.tax += part.tax;
        self.now.insert(of, now);
    }

    /// The tax that giving back `taxable` more of a line gives back on a credit note:
    /// round(line tax × taxable given back so far ÷ taxable of the line) less what was given back before, so that
    /// crediting all reverses all.
    ///
    /// 3.33 of a line of 10.00 with tax 2.00 gives back 0.67; 5.00 of one of 9.99 that has 1.60 of tax in it gives
    /// back 0.80.
    pub fn tax(&self, of: Reversed, taxable: i64, rounding: Rounding) -> Result<i64, BillRefused> {
        let (line, before) = (self.line(of), self.so_far(of));
        let whole = line.taxable()?.minor();
        if whole == 0 {
            return Ok(0);
        }
        let so_far = i128::from(before.taxable()) + i128::from(taxable);
        Ok(cumulative(line.tax, so_far, i128::from(whole), rounding)? - before.tax)
    }

    /// The tax that giving back `taxable` more of a document's lines above zero under one treatment gives back:
    /// round(their tax × taxable given back so far ÷ their taxable) less what was given back before, so that it is right
    /// however small the lines are, and crediting all reverses all.
    ///
    /// Of 60 lines of 0.10 with 1.14 tax together, 0.01 of each give back 0.11, though no line's part comes to a cent.
    pub fn tax_of_treatment(
        &self,
        (of, answer): (Reversed, &TaxAnswer),
        taxable: i64,
        rounding: Rounding,
    ) -> Result<i64, BillRefused> {
        let document = self.line(of).at.document;
        let currency = self.line(of).amount.currency();
        let (mut tax, mut whole, mut so_far, mut before) = (0_i128, 0_i128, i128::from(taxable), 0_i128);
        for place in self.standings[of.run].of_document(document) {
            let (one, of) = (self.standings[of.run].line(place), Reversed { run: of.run, line: place });
            if one.amount.minor() > 0 && same_treatment(&one.tax_answer, answer) {
                let back = self.so_far(of);
                tax += i128::from(one.tax.minor());
                whole += i128::from(one.taxable()?.minor());
                so_far += i128::from(back.taxable());
                before += i128::from(back.tax);
            }
        }
        let fits = |minor: i128| i64::try_from(minor).map_err(|_| MoneyRefused::OutOfRange { currency });
        if whole == 0 {
            return Ok(0);
        }
        let until = cumulative(Money::new(fits(tax)?, currency), so_far, whole, rounding)?;
        Ok(fits(i128::from(until) - before)?)
    }
}

fn cumulative(of: Money, part: i128, whole: i128, rounding: Rounding) -> Result<i64, MoneyRefused> {
    // Parts and wholes have one sign; a share is counted on positive numbers.
    let (part, whole) = if whole < 0 { (-part, -whole) } else { (part, whole) };
    match of.share_cumulative(part, whole, rounding) {
        Ok(amount) => Ok(amount.minor()),
        Err(money::ShareRefused::OutOfRange(refused)) => Err(refused),
        Err(money::ShareRefused::WholeNotPositive { .. }) => unreachable!("the whole is not zero"),
    }
}
