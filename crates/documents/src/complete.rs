//! Completing: what was written of an invoice becomes one whose amounts are all there and sum.
//! Knows each rounding; must not know any written form.

use billing::{InstalmentsRefused, LINES_ON_PAPER_MAX, ScheduleDays, WrittenInstalment, schedule};
use money::{Currency, Money, Percent, Quantity, Ratio, Rounding};

use crate::invoice::{Adjustment, AdjustmentKind, Discount, Head, Invoice, Item, Kind, Line, Sums};
use crate::tax::{Tax, TaxCategory, TaxGroup};

/// How lines, discounts and taxes round: to the nearest, a half away from zero.
const ROUNDING: Rounding = Rounding::HalfAwayFromZero;

/// An invoice of which no amount is worked out yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Everything that is no amount worked out.
    pub head: Head,
    /// Whether prices, discounts and charges are written with tax.
    pub prices_include_tax: bool,
    /// The lines.
    pub lines: Vec<DraftLine>,
    /// Discounts and charges of the whole.
    pub adjustments: Vec<DraftAdjustment>,
    /// What was paid before.
    pub prepaid: Option<Money>,
    /// The parts in which its total is paid; none where it is paid at once.
    pub instalments: Vec<WrittenInstalment>,
}

/// A line of which no amount is worked out yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftLine {
    /// What it bills.
    pub item: Item,
    /// What is taken off, in order.
    pub discounts: Vec<DraftDiscount>,
}

/// Something to be taken off a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftDiscount {
    /// Why, if that is said.
    pub reason: Option<String>,
    /// How much.
    pub reduction: Reduction,
}

/// How much is taken off or put on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reduction {
    /// This much.
    Amount(Money),
    /// So many per cent of what is there.
    Percent(Percent),
}

/// Something to be taken off or put on the whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftAdjustment {
    /// Off or on.
    pub kind: AdjustmentKind,
    /// Why.
    pub reason: String,
    /// How much; per cent of the lines of its tax.
    pub reduction: Reduction,
    /// Its tax; where it is left out the lines' taxes share it by their sums.
    pub tax: Option<Tax>,
}

/// Why an invoice cannot be completed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IncompleteInvoice {
    /// Nothing is billed.
    #[error("there is no line; write at least one under [[lines]]")]
    NoLines,
    /// More lines than stand on one document.
    #[error("there are {found} lines; one document has {LINES_ON_PAPER_MAX} at most, so make several of it")]
    TooManyLines {
        /// How many.
        found: usize,
    },
    /// A sum does not fit.
    #[error("{place} comes to more than can be written in {currency}; check its quantity and price")]
    TooLarge {
        /// Which place.
        place: String,
        /// The currency.
        currency: Currency,
    },
    /// A number has too many digits.
    #[error("{place} has more digits than are worked with (28); round its quantity or price")]
    TooPrecise {
        /// Which place.
        place: String,
    },
    /// More is taken off than is there.
    #[error("{place} takes off {taken}, and there is {there}; lower the discount, or make a credit note")]
    TakesTooMuch {
        /// Which place.
        place: String,
        /// How much.
        taken: String,
        /// Of how much.
        there: String,
    },
    /// A discount of the whole has nothing it could be taken off.
    #[error("{place} has the tax {tax}, and no line has; give it the tax of a line, or leave `tax` out")]
    NoLineOfTax {
        /// Which place.
        place: String,
        /// Which tax.
        tax: String,
    },
    /// A pro-forma invoice that asks for nothing, as it gives money back.
    #[error(
        "the total is {total}, and a pro-forma invoice gives nothing back; change its lines, or write a `credit_note`, its \
         amounts above zero"
    )]
    ProFormaBelowZero {
        /// What it comes to.
        total: Money,
    },
    /// A credit note is not paid in parts.
    #[error("instalments: a credit note is not paid in instalments; leave them out")]
    CreditInInstalments,
    /// Instalments are no schedule of the total.
    #[error("instalments: {0}")]
    Instalments(#[from] InstalmentsRefused),
}

impl Draft {
    /// Works every amount out: a line is its quantity times its price less its discounts, rounded once; a tax is
    /// rounded once, on the sum of its group; where prices include tax, the net of a group is its sum divided by
    /// 1 + rate, rounded once, and shared over its lines so that they sum to it.
    ///
    /// 3 hours at 33.335 is 100.01, with 19 % 119.01. With tax included, 119.00 at 19 % is 100.00 and 19.00.
    ///
    /// # Errors
    /// As [`IncompleteInvoice`].
    pub fn complete(self) -> Result<Invoice, IncompleteInvoice> {
        if self.lines.is_empty() {
            return Err(IncompleteInvoice::NoLines);
        }
        if self.lines.len() > LINES_ON_PAPER_MAX {
            return Err(IncompleteInvoice::TooManyLines { found: self.lines.len() });
        }
        let currency = self.head.currency;
        let mut reckoning = Reckoning { currency, includes_tax: self.prices_include_tax, groups: Vec::new() };
        let mut lines = Vec::with_capacity(self.lines.len());
        for (place, draft) in self.lines.into_iter().enumerate() {
            lines.push(reckoning.line(place, draft)?);
        }
        let mut adjustments = Vec::new();
        for (place, draft) in self.adjustments.iter().enumerate() {
            adjustments.extend(reckoning.adjustment(place, draft)?);
        }
        let taxes = reckoning.settle(&mut lines, &mut adjustments)?;
        let prepaid = self.prepaid.unwrap_or(Money::zero(currency));
        let sums = sums((&lines, &adjustments, &taxes), prepaid, currency)?;
        let mut head = self.head;
        if head.kind == Kind::ProForma && sums.total.is_negative() {
            return Err(IncompleteInvoice::ProFormaBelowZero { total: sums.total });
        }
        if !self.instalments.is_empty() {
            if head.kind == Kind::CreditNote {
                return Err(IncompleteInvoice::CreditInInstalments);
            }
            let days = ScheduleDays { issued_on: head.issued_on, from: head.issued_on };
            head.instalments = schedule(&self.instalments, sums.total, days)?;
            head.due_on = head.instalments.last().map(|last| last.due_on);
        }
        Ok(Invoice { head, lines, adjustments, taxes, sums, usage: None })
    }
}

/// What is summed by tax while lines are worked out.
struct Reckoning {
    currency: Currency,
    includes_tax: bool,
    /// The sum of each tax as it is written, with tax where prices include it.
    groups: Vec<(Tax, Money)>,
}

impl Reckoning {
    fn line(&mut self, place: usize, draft: DraftLine) -> Result<Line, IncompleteInvoice> {
        let DraftLine { item, discounts: asked } = draft;
        let named = || format!("line {}, {:?},", place + 1, item.name);
        let precise = |_| IncompleteInvoice::TooPrecise { place: named() };
        let exact = item.price.times(Quantity::new(Ratio::whole(item.quantity))).map_err(precise)?;
        let exact = exact.div_decimal(item.per).map_err(|_| precise(money::QuantityTooPrecise))?;
        let whole = self.rounded(&exact, &named())?;
        let (mut written, mut discounts) = (whole, Vec::new());
        for DraftDiscount { reason, reduction } in asked {
            let (percent, amount) = self.reduced(reduction, written, &named())?;
            // Of what is taken back, less is taken back.
            let amount = match percent.is_none() && whole.is_negative() {
                true => amount.checked_neg().map_err(|_| self.too_large(named()))?,
                false => amount,
            };
            written = written.checked_sub(amount).map_err(|_| self.too_large(named()))?;
            if (written.is_negative() && !whole.is_negative()) || (whole.is_negative() && written.minor() > 0)
            {
                let (taken, there) = (amount.amount_text(), whole.amount_text());
                return Err(IncompleteInvoice::TakesTooMuch { place: named(), taken, there });
            }
            discounts.push(Discount { reason, percent, amount });
        }
        self.add(&item.tax, written, &named())?;
        let includes_tax = self.includes_tax;
        Ok(Line { item, discounts, is_whole: false, includes_tax, written, net: written })
    }

    /// What is taken off or put on the whole: as one of each tax that it is shared over.
    fn adjustment(
        &mut self,
        place: usize,
        draft: &DraftAdjustment,
    ) -> Result<Vec<Adjustment>, IncompleteInvoice> {
        let named = || format!("the {} {} {:?}", word(draft.kind), place + 1, draft.reason);
        let of_tax = |(known, _): &&(Tax, Money)| draft.tax.as_ref().is_none_or(|tax| tax.goes_with(known));
        let mut over: Vec<(Tax, Money)> = self.groups.iter().filter(of_tax).cloned().collect();
        if let (true, Some(tax), AdjustmentKind::Charge) = (over.is_empty(), &draft.tax, draft.kind) {
            over.push((tax.clone(), Money::zero(self.currency)));
        }
        let Some((first, _)) = over.first().cloned() else {
            let tax = draft.tax.as_ref().map(Tax::words).unwrap_or_default();
            return Err(IncompleteInvoice::NoLineOfTax { place: named(), tax });
        };
        let large = |_| self.too_large(named());
        let there = Money::sum(self.currency, over.iter().map(|(_, sum)| *sum)).map_err(large)?;
        let are_above_zero = over.iter().all(|(_, sum)| !sum.is_negative());
        let mut found = Vec::new();
        match draft.reduction {
            Reduction::Percent(_) if are_above_zero => {
                for (tax, sum) in over {
                    let (percent, amount) = self.reduced(draft.reduction, sum, &named())?;
                    found.push((tax, percent, amount));
                }
            }
            Reduction::Percent(_) if there.is_negative() => {
                let (taken, there) = ("a share".to_owned(), there.amount_text());
                return Err(IncompleteInvoice::TakesTooMuch { place: named(), taken, there });
            }
            // Of the sum of all, and shared over those above zero.
            Reduction::Percent(_) | Reduction::Amount(_) => {
                let (_, amount) = self.reduced(draft.reduction, there, &named())?;
                let weights: Vec<i128> = over.iter().map(|(_, sum)| i128::from(sum.minor()).max(0)).collect();
                match weights.iter().all(|weight| *weight == 0) {
                    true => found.push((first, None, amount)),
                    false => {
                        let parts = amount.split(&weights).map_err(|_| self.too_large(named()))?;
                        found.extend(over.into_iter().zip(parts).map(|((tax, _), part)| (tax, None, part)));
                    }
                }
            }
        }
        let mut adjustments = Vec::new();
        for (tax, percent, amount) in found.into_iter().filter(|(_, _, amount)| !amount.is_zero()) {
            let there = self.sum_of(&tax);
            let signed = match draft.kind {
                AdjustmentKind::Charge => amount,
                AdjustmentKind::Discount => amount.checked_neg().map_err(|_| self.too_large(named()))?,
            };
            self.add(&tax, signed, &named())?;
            if draft.kind == AdjustmentKind::Discount && self.sum_of(&tax).is_negative() {
                let (taken, there) = (amount.amount_text(), there.amount_text());
                return Err(IncompleteInvoice::TakesTooMuch { place: named(), taken, there });
            }
            adjustments.push(Adjustment {
                kind: draft.kind,
                reason: draft.reason.clone(),
                percent,
                includes_tax: self.includes_tax,
                written: amount,
                amount,
                tax,
            });
        }
        Ok(adjustments)
    }

    /// The taxes; where prices include them, the nets of lines and adjustments are set so that they sum.
    fn settle(
        self,
        lines: &mut [Line],
        adjustments: &mut [Adjustment],
    ) -> Result<Vec<TaxGroup>, IncompleteInvoice> {
        let mut taxes = Vec::with_capacity(self.groups.len());
        for (tax, sum) in &self.groups {
            let place = format!("the tax {}", tax.category.name());
            if !self.includes_tax {
                let (part, whole) = tax.rate.part_of_net();
                let amount = sum.share_cumulative(part, whole, ROUNDING);
                let amount = amount.map_err(|_| self.too_large(place.clone()))?;
                taxes.push(TaxGroup { tax: tax.clone(), base: *sum, amount, parts: Vec::new() });
                continue;
            }
            let (mut written, mut net) = (Money::zero(self.currency), Money::zero(self.currency));
            let mut next = |amount: Money| -> Result<Money, IncompleteInvoice> {
                written = written.checked_add(amount).map_err(|_| self.too_large(place.clone()))?;
                let until = written.without_tax(tax.rate, ROUNDING);
                let until = until.map_err(|_| self.too_large(place.clone()))?;
                let part = until.checked_sub(net).map_err(|_| self.too_large(place.clone()))?;
                net = until;
                Ok(part)
            };
            for line in lines.iter_mut().filter(|line| line.item.tax.goes_with(tax)) {
                line.net = next(line.net)?;
            }
            for adjustment in adjustments.iter_mut().filter(|one| one.tax.goes_with(tax)) {
                adjustment.amount = match adjustment.kind {
                    AdjustmentKind::Charge => next(adjustment.amount)?,
                    AdjustmentKind::Discount => {
                        let negative =
                            adjustment.amount.checked_neg().map_err(|_| self.too_large(place.clone()))?;
                        next(negative)?.checked_neg().map_err(|_| self.too_large(place.clone()))?
                    }
                };
            }
            let amount = sum.checked_sub(net).map_err(|_| self.too_large(place.clone()))?;
            taxes.push(TaxGroup { tax: tax.clone(), base: net, amount, parts: Vec::new() });
        }
        Ok(taxes)
    }

    fn reduced(
        &self,
        reduction: Reduction,
        of: Money,
        place: &str,
    ) -> Result<(Option<Percent>, Money), IncompleteInvoice> {
        match reduction {
            Reduction::Amount(amount) => Ok((None, amount)),
            Reduction::Percent(percent) => {
                let exact = Ratio::whole(of.to_decimal()).checked_mul(Ratio::whole(percent.as_fraction()));
                let exact = exact.map_err(|_| IncompleteInvoice::TooPrecise { place: place.to_owned() })?;
                Ok((Some(percent), self.rounded(&exact, place)?))
            }
        }
    }

    fn add(&mut self, tax: &Tax, amount: Money, place: &str) -> Result<(), IncompleteInvoice> {
        let currency = self.currency;
        let too_large = || IncompleteInvoice::TooLarge { place: place.to_owned(), currency };
        match self.groups.iter_mut().find(|(known, _)| known.goes_with(tax)) {
            Some((known, sum)) => {
                known.join_reasons(tax);
                *sum = sum.checked_add(amount).map_err(|_| too_large())?;
            }
            None => self.groups.push((tax.clone(), amount)),
        }
        Ok(())
    }

    fn sum_of(&self, tax: &Tax) -> Money {
        let found = self.groups.iter().find(|(known, _)| known.goes_with(tax));
        found.map_or(Money::zero(self.currency), |(_, sum)| *sum)
    }

    fn rounded(&self, exact: &Ratio, place: &str) -> Result<Money, IncompleteInvoice> {
        Money::round_from(exact, self.currency, ROUNDING).map_err(|_| self.too_large(place.to_owned()))
    }

    fn too_large(&self, place: String) -> IncompleteInvoice {
        IncompleteInvoice::TooLarge { place, currency: self.currency }
    }
}

fn word(kind: AdjustmentKind) -> &'static str {
    match kind {
        AdjustmentKind::Discount => "discount",
        AdjustmentKind::Charge => "charge",
    }
}

fn sums(
    (lines, adjustments, taxes): (&[Line], &[Adjustment], &[TaxGroup]),
    prepaid: Money,
    currency: Currency,
) -> Result<Sums, IncompleteInvoice> {
    let large = |_| IncompleteInvoice::TooLarge { place: "the sum".to_owned(), currency };
    let of_kind = |kind| adjustments.iter().filter(move |one| one.kind == kind).map(|one| one.amount);
    let of_lines = Money::sum(currency, lines.iter().map(|line| line.net)).map_err(large)?;
    let discounts = Money::sum(currency, of_kind(AdjustmentKind::Discount)).map_err(large)?;
    let charges = Money::sum(currency, of_kind(AdjustmentKind::Charge)).map_err(large)?;
    let net = of_lines.checked_sub(discounts).and_then(|left| left.checked_add(charges)).map_err(large)?;
    let tax = Money::sum(currency, taxes.iter().map(|group| group.amount)).map_err(large)?;
    let total = net.checked_add(tax).map_err(large)?;
    let due = total.checked_sub(prepaid).map_err(large)?;
    Ok(Sums { lines: of_lines, discounts, charges, net, tax, total, prepaid, due })
}

impl Tax {
    /// What is said of it in errors: "standard at 19 %".
    pub(crate) fn words(&self) -> String {
        match self.category {
            TaxCategory::Standard => format!("standard at {} %", self.rate),
            other => other.name().to_owned(),
        }
    }
}
