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

/// What each tax that makes up a rate gave back of what a document charged at it.
#[derive(Debug, Clone)]
pub(crate) struct PartsBack<'f> {
    answer: &'f TaxAnswer,
    has: Vec<i64>,
}

impl<'f> PartsBack<'f> {
    /// Nothing yet.
    pub fn none(answer: &'f TaxAnswer) -> PartsBack<'f> {
        PartsBack { answer, has: vec![0; parts_of(answer).len()] }
    }

    /// Gives back tax of all that was charged. Each cent goes to the part that gave back the least for what it charged, so
    /// that no part gives back more than that, and when all is given back each has given back all of it, in however many
    /// steps. What is beyond that was given back by other rules, and goes by the rates. Gives what is each part's.
    ///
    /// Of 0.05 and 0.10 charged, 0.01, 0.01 and 0.01 given back one after the other are of the second, of the first and
    /// of the second.
    pub fn give_back(&mut self, tax: Money, charged: Money) -> Result<Vec<i64>, MoneyRefused> {
        if self.has.is_empty() || tax.is_zero() {
            return Ok(vec![0; self.has.len()]);
        }
        let charged = by_rates(self.answer, charged)?;
        let known = charged.iter().zip(&self.has);
        let weights: Vec<(i64, i64)> =
            known.map(|(part, has)| (part.minor().max(0), (*has).clamp(0, part.minor().max(0)))).collect();
        let open: i64 = weights.iter().map(|(weight, has)| weight - has).sum();
        let within = tax.minor().clamp(0, open);
        let beyond = by_rates(self.answer, Money::new(tax.minor() - within, tax.currency()))?;
        let parts = spread(within, &weights).into_iter().zip(beyond);
        let parts: Vec<i64> = parts.map(|(part, beyond)| part + beyond.minor()).collect();
        self.has.iter_mut().zip(&parts).for_each(|(has, part)| *has += part);
        Ok(parts)
    }

    /// What gave these parts back is void.
    pub fn take_up(&mut self, parts: &[i64]) {
        self.has.iter_mut().zip(parts).for_each(|(has, part)| *has -= part);
    }
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

    /// Tax that is given back, by what is each part's.
    pub fn give_back(&mut self, parts: &[i64]) {
        self.sums.iter_mut().zip(parts).for_each(|(sum, part)| *sum -= i128::from(*part));
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
