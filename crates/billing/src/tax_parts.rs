//! The taxes that make up a rate: what of a group's tax is each one's, when it is charged and when it is given back.
//! Knows rates and sums; must not know lines.

use money::{Money, MoneyRefused};

use crate::document::TaxGroup;
use crate::facts::{TaxAnswer, TaxPart};
use crate::spread::spread;

impl TaxGroup {
    /// Its tax by the name of each tax that makes it up, those of several by largest remainder of their rates: the
    /// group was rounded once, and the parts sum to it. What gives back earlier tax says itself which part is whose.
    ///
    /// 14.98 of 5 % and 9.975 % are 5.00 and 9.98.
    ///
    /// # Errors
    /// When a part does not fit.
    pub fn parts(&self) -> Result<Vec<(TaxPart, Money)>, MoneyRefused> {
        let parts = parts_of(&self.answer);
        if parts.is_empty() {
            let whole = TaxPart { name: self.answer.name.clone(), rate: self.answer.rate };
            return Ok(vec![(whole, self.tax)]);
        }
        let amounts = match self.by_part.len() == parts.len() {
            true => self.by_part.clone(),
            false => by_rates(&self.answer, self.tax)?,
        };
        Ok(parts.iter().cloned().zip(amounts).collect())
    }
}

fn parts_of(answer: &TaxAnswer) -> &[TaxPart] {
    answer.more.as_ref().map_or(&[], |more| &more.parts)
}

/// What each part of an answer has of a tax, by largest remainder of their rates; nothing of one that has no parts.
fn by_rates(answer: &TaxAnswer, tax: Money) -> Result<Vec<Money>, MoneyRefused> {
    let parts = parts_of(answer);
    let scale = parts.iter().map(|part| part.rate.as_fraction().scale()).max().unwrap_or_default();
    let weight = |part: &TaxPart| {
        let fraction = part.rate.as_fraction();
        fraction.mantissa() * 10_i128.pow(u32::from(scale - fraction.scale()))
    };
    let weights: Vec<i128> = parts.iter().map(weight).collect();
    if weights.is_empty() {
        return Ok(Vec::new());
    }
    tax.split(&weights).map_err(|_| MoneyRefused::OutOfRange { currency: tax.currency() })
}

/// The parts of a group's tax, as its lines are gone through.
pub(crate) struct PartSums<'a> {
    answer: &'a TaxAnswer,
    sums: Vec<i128>,
}

/// Tax that a document charged under one treatment, and between which sums of it something is given back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stretch {
    /// All that was charged, in minor units.
    pub charged: i64,
    /// What was given back before.
    pub from: i64,
    /// What is given back with it.
    pub to: i64,
}

impl<'a> PartSums<'a> {
    /// Nothing yet.
    pub fn of(answer: &'a TaxAnswer) -> PartSums<'a> {
        PartSums { answer, sums: vec![0; parts_of(answer).len()] }
    }

    /// Tax that is charged: by the rates.
    pub fn charge(&mut self, tax: Money) -> Result<(), MoneyRefused> {
        for (sum, part) in self.sums.iter_mut().zip(by_rates(self.answer, tax)?) {
            *sum += i128::from(part.minor());
        }
        Ok(())
    }

    /// Tax that is given back. Each cent goes to the part that got the least for what it charged, so that no part gives
    /// back more than that, and when all is given back each has given back all of it, in however many steps. What is
    /// beyond that was given back by other rules, and goes by the rates.
    ///
    /// Of 0.05 and 0.10 charged, 0.01, 0.01 and 0.01 given back one after the other are of the second, of the first and
    /// of the second.
    pub fn give_back(&mut self, stretch: Stretch, like: Money) -> Result<(), MoneyRefused> {
        if self.sums.is_empty() {
            return Ok(());
        }
        let charged = by_rates(self.answer, Money::new(stretch.charged, like.currency()))?;
        let weights: Vec<(i64, i64)> = charged.iter().map(|part| (part.minor(), 0)).collect();
        let within = |sum: i64| sum.clamp(0, stretch.charged.max(0));
        let (from, to) = (within(stretch.from), within(stretch.to));
        let (before, after) = (spread(from, &weights), spread(to, &weights));
        for (sum, (before, after)) in self.sums.iter_mut().zip(before.iter().zip(&after)) {
            *sum -= i128::from(after - before);
        }
        let beyond = (stretch.to - stretch.from) - (to - from);
        self.charge(Money::new(beyond.saturating_neg(), like.currency()))
    }

    /// What each part comes to; none where it is what the rates alone say of the whole.
    pub fn stated(self, tax: Money) -> Result<Vec<Money>, MoneyRefused> {
        let currency = tax.currency();
        let fits = |sum: i128| i64::try_from(sum).map_err(|_| MoneyRefused::OutOfRange { currency });
        let stated = self.sums.iter().map(|sum| Ok(Money::new(fits(*sum)?, currency)));
        let stated: Vec<Money> = stated.collect::<Result<_, MoneyRefused>>()?;
        Ok(if stated == by_rates(self.answer, tax)? { Vec::new() } else { stated })
    }
}
