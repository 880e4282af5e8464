//! Condensed lines: what a document of more lines than paper takes shows of them, the alike as one.
//! Knows in what lines are alike, and how two become one to the cent; must not know how one is mapped, nor any sum.

use std::collections::{BTreeMap, BTreeSet};

use billing::{LineKind, LineSubject};
use calendar::Period;
use ids::SubscriptionId;
use money::{Decimal, Money, MoneyRefused};

use super::lines::comes_to;
use super::parties::clean;
use super::taxes::Taxed;
use super::{Mapping, Unfaithful, lines_file};
use crate::invoice::{Days, Discount, Line};
use crate::unit::PIECE;

/// In what lines are alike that become one. Each step leaves no more lines than the one before it; the last leaves one for
/// each tax.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Likeness {
    /// One thing of one price in one period, as "Calls (eu)".
    Item,
    /// One price in one period, whatever its dimension values.
    Price,
    /// One price in any period.
    AnyPeriod,
    /// One kind of line of one subscription.
    Subscription,
    /// One kind of line.
    Kind,
    /// One tax.
    Tax,
}

const STEPS: [Likeness; 6] = [
    Likeness::Item,
    Likeness::Price,
    Likeness::AnyPeriod,
    Likeness::Subscription,
    Likeness::Kind,
    Likeness::Tax,
];

impl Likeness {
    /// Whether lines of several subscriptions may become one: then none stands under a heading, as what is of all would
    /// stand beneath that of one.
    fn is_of_all(self) -> bool {
        matches!(self, Likeness::Kind | Likeness::Tax)
    }
}

/// What lines that become one have in common; what they may differ in is not there. A tax that is in them is another one
/// than the same on top.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Alike<'l> {
    tax: (usize, bool),
    kind: Option<LineKind>,
    subscription: Option<Option<SubscriptionId>>,
    subject: Option<&'l LineSubject>,
    service: Option<Period>,
    item: Option<(&'l str, Option<&'l str>)>,
}

impl<'l> Alike<'l> {
    fn of(line: &'l billing::Line, tax: (usize, bool), likeness: Likeness) -> Alike<'l> {
        use Likeness::{AnyPeriod, Item, Kind, Price, Subscription};
        let shared = |by: &[Likeness]| by.contains(&likeness);
        // Each charge has an id of its own, and several may be of one thing.
        let priced = matches!(line.subject, LineSubject::Price(_) | LineSubject::Commitment(_));
        Alike {
            tax,
            kind: shared(&[Item, Price, AnyPeriod, Subscription, Kind]).then_some(line.kind),
            subscription: shared(&[Item, Price, AnyPeriod, Subscription]).then_some(line.subscription),
            subject: (priced && shared(&[Item, Price, AnyPeriod])).then_some(&line.subject),
            service: shared(&[Item, Price]).then_some(line.service),
            item: shared(&[Item]).then(|| (&*line.description, line.unit.as_deref())),
        }
    }
}

/// The lines of a document, the alike as one, in the order of the first of each: by the closest likeness that leaves so many
/// at most.
///
/// 12,000 lines of three prices, each for one of 4,000 devices, are three lines.
pub(super) fn lines(
    mapping: &Mapping<'_>,
    (taxed, of_lines): (&Taxed, Vec<Money>),
    most: usize,
) -> Result<Vec<Line>, Unfaithful> {
    let all = &mapping.issuing.issued.document.lines;
    let mut of = Vec::with_capacity(all.len());
    for line in all {
        of.push((taxed.of(line)?, taxed.is_in(line)?));
    }
    let fits = |likeness: &Likeness| {
        let mut found = BTreeSet::new();
        all.iter().zip(&of).all(|(line, tax)| {
            found.insert(Alike::of(line, *tax, *likeness));
            found.len() <= most
        })
    };
    let likeness = STEPS.into_iter().find(fits).unwrap_or(Likeness::Tax);
    let mut places: BTreeMap<Alike<'_>, usize> = BTreeMap::new();
    let mut joined: Vec<Joined<'_>> = Vec::new();
    for ((line, tax), off) in all.iter().zip(of).zip(of_lines) {
        let mut mapped = mapping.line(line, (taxed, off))?;
        if likeness.is_of_all() {
            mapped.item.section = None;
        }
        match places.get(&Alike::of(line, tax, likeness)) {
            Some(place) => joined[*place].join(line, mapped)?,
            None => {
                places.insert(Alike::of(line, tax, likeness), joined.len());
                joined.push(Joined::first(line, mapped));
            }
        }
    }
    let file = lines_file(mapping.issuing.issued);
    joined.into_iter().map(|joined| joined.line(mapping, &file)).collect()
}

/// How many lines are shown as one, and where each of them stands.
pub(super) fn told(mapping: &Mapping<'_>, lines: usize, file: &str) -> String {
    let count = i64::try_from(lines).map_or(Decimal::ZERO, Decimal::from_i64);
    let sentence = mapping.locale.words.each_in_file;
    sentence.replace("{lines}", &mapping.locale.number(count)).replace("{file}", file)
}

/// Lines that are one.
struct Joined<'l> {
    /// The first, with the sums of all.
    line: Line,
    first: &'l billing::Line,
    count: usize,
    /// Whether all are called the same, and whether they are but for their dimension values.
    is_one_item: bool,
    is_one_price: bool,
    /// Whether all are counted in one unit.
    is_counted: bool,
}

impl<'l> Joined<'l> {
    fn first(first: &'l billing::Line, line: Line) -> Joined<'l> {
        Joined { line, first, count: 1, is_one_item: true, is_one_price: true, is_counted: true }
    }

    fn join(&mut self, line: &billing::Line, mapped: Line) -> Result<(), MoneyRefused> {
        let own = &mut self.line;
        self.count += 1;
        self.is_one_item &= line.description == self.first.description;
        self.is_one_price &= self.is_one_item || undimensioned(line) == undimensioned(self.first);
        own.net = own.net.checked_add(mapped.net)?;
        own.written = own.written.checked_add(mapped.written)?;
        for discount in mapped.discounts {
            take_off(&mut own.discounts, discount)?;
        }
        let (item, other) = (&mut own.item, mapped.item);
        let is_alike = (&item.unit, &item.unit_name) == (&other.unit, &other.unit_name);
        match item.quantity.checked_add(other.quantity).ok().filter(|_| self.is_counted && is_alike) {
            Some(quantity) => item.quantity = quantity,
            None => self.is_counted = false,
        }
        own.is_whole |= mapped.is_whole || (item.price, item.per) != (other.price, other.per);
        item.period = spanned(item.period, other.period);
        Ok(())
    }

    /// The one line. A price is on it where all have the same and what it comes to is the sum to less than the smallest
    /// coin: 1,000 lines that were rounded by themselves may be more than that apart from it.
    fn line(self, mapping: &Mapping<'_>, file: &str) -> Result<Line, Unfaithful> {
        let Joined { mut line, first, count, is_one_item, is_one_price, is_counted } = self;
        if count == 1 {
            return Ok(line);
        }
        if !is_one_item {
            let name = if is_one_price { clean(undimensioned(first)) } else { String::new() };
            let several = mapping.locale.words.several;
            line.item.name = if name.is_empty() { several.to_owned() } else { name };
        }
        line.item.description = Some(told(mapping, count, file));
        // What was taken off and what was given back may come to nothing.
        line.discounts.retain(|discount| !discount.amount.is_zero());
        let off = Money::sum(line.written.currency(), line.discounts.iter().map(|discount| discount.amount))?;
        let before = line.written.checked_add(off)?;
        if !is_counted {
            line.item.quantity = Decimal::from_i64(if before.is_negative() { -1 } else { 1 });
            (line.item.unit, line.item.unit_name) = (PIECE.to_owned(), Some(String::new()));
        }
        let (quantity, price, per) = (line.item.quantity, line.item.price.value(), line.item.per);
        let is_back = quantity.signum() < 0;
        let has_price = !line.is_whole
            && is_counted
            && is_back == before.is_negative()
            && comes_to((quantity, price, per), before);
        if !has_price {
            line.is_whole = true;
            line.item.price = money::UnitPrice::new(before.to_decimal().abs());
            line.item.per = Decimal::ONE;
        }
        Ok(line)
    }
}

/// What a line is called without the values of its dimensions: "Calls" of "Calls (eu, gold)".
fn undimensioned(line: &billing::Line) -> &str {
    if line.dimensions.is_empty() {
        return &line.description;
    }
    let values: Vec<&str> = line.dimensions.iter().map(|(_, value)| value.as_str()).collect();
    line.description.strip_suffix(&format!(" ({})", values.join(", "))).unwrap_or(&line.description)
}

/// Adds what was taken off another line; what is taken off for one reason is one.
fn take_off(discounts: &mut Vec<Discount>, discount: Discount) -> Result<(), MoneyRefused> {
    match discounts.iter_mut().find(|known| known.reason == discount.reason) {
        Some(known) => known.amount = known.amount.checked_add(discount.amount)?,
        None => discounts.push(discount),
    }
    Ok(())
}

/// From the first day of either to the last.
fn spanned(one: Option<Days>, other: Option<Days>) -> Option<Days> {
    match (one, other) {
        (Some(one), Some(other)) => {
            Some(Days { first: one.first.min(other.first), last: one.last.max(other.last) })
        }
        (one, other) => one.or(other),
    }
}
