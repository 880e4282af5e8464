//! Charged: the tax that an issued document charged under one treatment, and what was given back of it so far.
//! Knows the lines about documents; must not know why anything is given back.

use std::collections::{BTreeMap, BTreeSet};

use ids::InvoiceId;
use money::{Currency, Money, MoneyRefused, Rounding};

use crate::billed::{BilledLine, LineKind, LineRef};
use crate::facts::TaxAnswer;
use crate::refused::BillRefused;
use crate::tax::same_treatment;
use crate::tax_parts::PartsBack;

/// What a document's lines above zero charged under one treatment, in minor units.
#[derive(Debug, Clone)]
pub(crate) struct Charged<'f> {
    answer: &'f TaxAnswer,
    currency: Currency,
    /// What was taxed of them, tax included where their amounts have it.
    taxable: i128,
    tax: i128,
    /// What of that was given back.
    taxable_back: i128,
    tax_back: i128,
    /// What each of the taxes that make up the rate gave back of it.
    parts_back: PartsBack<'f>,
}

/// The treatments of a document by the lines about it (see [`documents_of`](crate::documents_of)): its own, and then those
/// that extend them and what cancels those, in order of issue, so that what is void by now is known, and when it was not.
pub(crate) fn charged_of<'f>(
    document: InvoiceId,
    lines: &[&'f BilledLine],
) -> Result<Vec<Charged<'f>>, MoneyRefused> {
    let mut all: Vec<Charged<'f>> = Vec::with_capacity(1);
    let mut places: BTreeMap<LineRef, usize> = BTreeMap::new();
    let own = lines.iter().filter(|line| line.at.document == document);
    for line in own.filter(|line| line.amount.minor() > 0) {
        let place = all.iter().position(|known| same_treatment(known.answer, &line.tax_answer));
        let place = place.unwrap_or_else(|| {
            all.push(Charged::nothing(&line.tax_answer, line.tax.currency()));
            all.len() - 1
        });
        places.insert(line.at, place);
        all[place].taxable += i128::from(line.taxable()?.minor());
        all[place].tax += i128::from(line.tax.minor());
    }
    // What each later document gave back, as one sum under each treatment.
    let mut gave: BTreeMap<(InvoiceId, usize), (i128, i128)> = BTreeMap::new();
    let takes_back = |line: &BilledLine| line.kind != LineKind::Cancellation && line.amount.is_negative();
    for line in lines.iter().filter(|line| takes_back(line)) {
        let Some(place) = line.extends.and_then(|of| places.get(&of)) else { continue };
        let sum = gave.entry((line.at.document, *place)).or_default();
        sum.0 -= i128::from(line.taxable()?.minor());
        sum.1 -= i128::from(line.tax.minor());
    }
    let (mut seen, mut back) = (BTreeSet::from([document]), BTreeMap::new());
    for line in lines.iter().filter(|line| seen.insert(line.at.document)) {
        let cancelled = line.extends.filter(|_| line.kind == LineKind::Cancellation).map(|of| of.document);
        let of = cancelled.unwrap_or(line.at.document);
        for (key, (taxable, tax)) in gave.range((of, 0)..=(of, usize::MAX)) {
            let charged = &mut all[key.1];
            match cancelled {
                None => {
                    back.insert(*key, charged.note(*taxable, *tax)?);
                }
                Some(_) => {
                    let parts = back.remove(key).unwrap_or_default();
                    charged.take_up((*taxable, *tax), &parts);
                }
            }
        }
    }
    Ok(all)
}

impl<'f> Charged<'f> {
    fn nothing(answer: &'f TaxAnswer, currency: Currency) -> Charged<'f> {
        let (taxable, tax, taxable_back, tax_back) = (0, 0, 0, 0);
        Charged {
            answer,
            currency,
            taxable,
            tax,
            taxable_back,
            tax_back,
            parts_back: PartsBack::none(answer),
        }
    }

    /// Whether an answer is this treatment.
    pub fn is_under(&self, answer: &TaxAnswer) -> bool {
        same_treatment(self.answer, answer)
    }

    /// The tax that giving back `taxable` more gives back, and of which tax each cent is; it counts as given back from now on:
    /// round(tax × taxable given back so far ÷ taxable) less what was given back before, and never more than is left. So
    /// it is right however small the lines are, and whatever order they are given back in, all gives back all.
    ///
    /// Of 60 lines of 0.10 with 1.14 tax together, 0.01 of each give back 0.11, though no line's part comes to a cent.
    pub fn give_back(&mut self, taxable: i128, rounding: Rounding) -> Result<(Money, Vec<i64>), BillRefused> {
        let (charged, from) = (self.fits(self.tax)?, self.fits(self.tax_back)?);
        self.taxable_back += taxable;
        let until = match self.taxable > 0 {
            true => charged.share_cumulative(self.taxable_back, self.taxable, rounding)?,
            false => Money::zero(self.currency),
        };
        let left = charged.minor().saturating_sub(from.minor()).max(0);
        let tax = until.minor().saturating_sub(from.minor()).clamp(0, left);
        self.tax_back += i128::from(tax);
        let tax = Money::new(tax, self.currency);
        Ok((tax, self.parts_back.give_back(tax, charged)?))
    }

    /// Notes what was given back otherwise, or before; gives what each of the taxes that make up the rate has of it.
    pub fn note(&mut self, taxable: i128, tax: i128) -> Result<Vec<i64>, MoneyRefused> {
        self.taxable_back += taxable;
        self.tax_back += tax;
        self.parts_back.give_back(self.fits(tax)?, self.fits(self.tax)?)
    }

    /// What gave it back is void.
    fn take_up(&mut self, (taxable, tax): (i128, i128), parts: &[i64]) {
        self.taxable_back -= taxable;
        self.tax_back -= tax;
        self.parts_back.take_up(parts);
    }

    fn fits(&self, minor: i128) -> Result<Money, MoneyRefused> {
        let currency = self.currency;
        let minor = i64::try_from(minor).map_err(|_| MoneyRefused::OutOfRange { currency })?;
        Ok(Money::new(minor, currency))
    }
}

/// A line of which something is given back, in minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Claim {
    /// What its own tax says is to be given back with it, no more than is left.
    pub own: i64,
    /// What is left of its tax.
    pub left: i64,
    /// What is taxed of what is given back of it.
    pub taxable: i64,
}

/// Shares the tax that is given back over lines: to each what its own tax says, then as far as there is more what is
/// left of it, and what is beyond that by what is taxed; each by largest remainder, ties to the earlier line. So a line
/// that is given back whole ends at zero, as far as what was rounded for all lines together lets it.
///
/// 0.11 over 60 lines with 0.02 or 0.01 left, of which 0.01 is taken back each: 0.01 of 11 of them.
pub(crate) fn shared(tax: Money, claims: &[Claim]) -> Result<Vec<i64>, MoneyRefused> {
    let sum = |of: fn(&Claim) -> i64| -> i128 { claims.iter().map(|claim| i128::from(of(claim))).sum() };
    let whole = i128::from(tax.minor());
    let (own, left) = (sum(|claim| claim.own), sum(|claim| claim.left));
    if whole <= own {
        return split(tax, claims, |claim| claim.own);
    }
    let rest = |of: i128| {
        let minor = i64::try_from(whole - of).map_err(|_| out_of_range(tax))?;
        Ok::<_, MoneyRefused>(Money::new(minor, tax.currency()))
    };
    if whole <= left {
        let more = split(rest(own)?, claims, |claim| claim.left - claim.own)?;
        return Ok(claims.iter().zip(more).map(|(claim, more)| claim.own + more).collect());
    }
    // Several discounts, each rounded by itself, may leave a part below nothing.
    let more = split(rest(left)?, claims, |claim| claim.taxable.max(0))?;
    Ok(claims.iter().zip(more).map(|(claim, more)| claim.left + more).collect())
}

fn split(amount: Money, claims: &[Claim], weight: fn(&Claim) -> i64) -> Result<Vec<i64>, MoneyRefused> {
    split_by(amount, claims.iter().map(|claim| i128::from(weight(claim))).collect())
}

/// Shares an amount by weights, by largest remainder; evenly where none has any.
pub(crate) fn split_by(amount: Money, mut weights: Vec<i128>) -> Result<Vec<i64>, MoneyRefused> {
    if amount.is_zero() {
        return Ok(vec![0; weights.len()]);
    }
    if weights.iter().sum::<i128>() == 0 {
        weights.fill(1);
    }
    let parts = amount.split(&weights).map_err(|_| out_of_range(amount))?;
    Ok(parts.into_iter().map(Money::minor).collect())
}

fn out_of_range(like: Money) -> MoneyRefused {
    MoneyRefused::OutOfRange { currency: like.currency() }
}
