//! Reversal: what taking back part of an issued line gives back of its discounts, its credits and its tax.
//! Knows issued lines and what was taken back of them before; must not know why they are taken back.

use std::collections::{BTreeMap, BTreeSet};

use ids::InvoiceId;
use money::{Money, MoneyRefused, Rounding};

use crate::about::by_document;
use crate::billed::{BilledLine, LineRef};
use crate::charged::{Charged, Claim, charged_of};
use crate::facts::{DocumentsWhole, TaxAnswer};
use crate::run::Run;
use crate::standing::Standing;

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
    /// The standings' lines by what they are about, once anything is given back.
    about: Option<BTreeMap<InvoiceId, Vec<&'r BilledLine>>>,
    /// Documents that are known with every line about them.
    whole: Option<&'r DocumentsWhole>,
    /// The treatments of those that something is given back of.
    charged: BTreeMap<InvoiceId, Vec<Charged<'r>>>,
    /// Those among them that were not known whole.
    lacks: BTreeSet<InvoiceId>,
}

impl<'r, 'f> Given<'r, 'f> {
    pub fn before(whole: &'r DocumentsWhole, runs: &'r [Run<'f>]) -> Given<'r, 'f> {
        let standings = runs.iter().map(|run| &run.standing).collect();
        Given { whole: Some(whole), ..Given::of_standings(standings) }
    }

    /// Of the lines of one standing by themselves, as the first run's.
    pub fn of_lines(standing: &'r Standing<'f>) -> Given<'r, 'f> {
        Given::of_standings(vec![standing])
    }

    fn of_standings(standings: Vec<&'r Standing<'f>>) -> Given<'r, 'f> {
        let (now, charged, lacks) = (BTreeMap::new(), BTreeMap::new(), BTreeSet::new());
        Given { standings, now, about: None, whole: None, charged, lacks }
    }

    /// The documents of which tax was given back as if the lines at hand were all there are about them.
    pub fn lacks(self) -> BTreeSet<InvoiceId> {
        self.lacks
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

    /// What the document of a line charged under the line's treatment.
    pub fn charged(&mut self, of: Reversed, answer: &TaxAnswer) -> Result<&mut Charged<'r>, MoneyRefused> {
        let document = self.line(of).at.document;
        if !self.charged.contains_key(&document) {
            let lines = self.lines_about(document);
            let charged = charged_of(document, &lines)?;
            self.charged.insert(document, charged);
        }
        // Each treatment of a document is asked for by itself, and what is taxed with nothing needs no other line.
        let is_known = self.whole.is_none_or(|whole| whole.contains_key(&document));
        if !is_known && !answer.rate.is_zero() {
            self.lacks.insert(document);
        }
        let charged = self.charged.get_mut(&document).expect("it was put there");
        let own = charged.iter_mut().find(|charged| charged.is_under(answer));
        Ok(own.expect("a line above zero is under a treatment of its document"))
    }

    /// Every line at hand about a document, as [`documents_of`](crate::documents_of) says: those it is known whole with in
    /// order of issue, then what is not issued yet.
    fn lines_about(&mut self, document: InvoiceId) -> Vec<&'r BilledLine> {
        let standings = &self.standings;
        let about = self
            .about
            .get_or_insert_with(|| by_document(standings.iter().flat_map(|standing| standing.lines())));
        let whole = self.whole.and_then(|whole| whole.get(&document));
        let mut lines: Vec<&BilledLine> = whole.into_iter().flatten().collect();
        let known: BTreeSet<LineRef> = lines.iter().map(|line| line.at).collect();
        let here = about.get(&document).into_iter().flatten();
        lines.extend(here.filter(|line| !known.contains(&line.at)));
        lines
    }

    /// What a line may have of tax that is given back, where that is `taxable` more of it, noted already.
    ///
    /// 3.33 of a line of 10.00 with tax 2.00 are to give back 0.66; 10.00 of it 2.00.
    pub fn claim(&self, of: Reversed, taxable: i64) -> Result<Claim, MoneyRefused> {
        let (line, so_far) = (self.line(of), self.so_far(of));
        let (tax, whole) = (line.tax.minor(), line.taxable()?.minor());
        let left = tax.saturating_sub(so_far.tax).max(0);
        let share = match so_far.taxable() {
            back if back >= whole => i128::from(tax),
            back if back <= 0 => 0,
            back => i128::from(tax) * i128::from(back) / i128::from(whole),
        };
        let own = (share - i128::from(so_far.tax)).clamp(0, i128::from(left));
        let own = i64::try_from(own).expect("no more than what is left");
        Ok(Claim { own, left, taxable })
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
