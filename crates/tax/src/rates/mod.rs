//! Rates: what a tax is on a day, by area and class, from the tables that come along and from rows of the seller's.
//! Knows tables and days; must not know who owes what.

mod seed;

use std::collections::BTreeMap;

use calendar::CivilDate;
use money::{Decimal, Money, MoneyRefused, Percent, Ratio, Rounding};

use crate::area::Area;
use crate::country::{Country, in_words};
use crate::place::{Place, signs};
use crate::quote::Quote;
use crate::territory::{Standing, Territory};

pub use seed::RATES_VERSION;

/// The highest rate that is taken, in percent.
pub const RATE_MAX: i64 = 100;
/// Most rows that a seller has of its own.
pub const OWN_RATES_MAX: usize = 1_000;

/// Which of a country's rates a supply has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RateClass {
    /// The one that holds where no other does.
    Standard,
    /// The lower of its reduced rates, or the only one.
    Reduced,
    /// The higher of two.
    SecondReduced,
    /// One below 5 %, as a few member states have.
    SuperReduced,
    /// One of 12 % or more on what a member state would have to tax at its standard rate.
    Parking,
}

const CLASSES: [(RateClass, &str, &str); 5] = [
    (RateClass::Standard, "standard", "standard"),
    (RateClass::Reduced, "reduced", "reduced"),
    (RateClass::SecondReduced, "reduced_2", "second reduced"),
    (RateClass::SuperReduced, "super_reduced", "super-reduced"),
    (RateClass::Parking, "parking", "parking"),
];

impl RateClass {
    /// Every class.
    pub const ALL: [RateClass; CLASSES.len()] =
        [CLASSES[0].0, CLASSES[1].0, CLASSES[2].0, CLASSES[3].0, CLASSES[4].0];

    fn row(self) -> &'static (RateClass, &'static str, &'static str) {
        CLASSES.iter().find(|(class, ..)| *class == self).expect("every class has its row")
    }

    /// The word it is chosen by ("reduced_2").
    pub fn code(self) -> &'static str {
        self.row().1
    }

    /// What it is called in a sentence.
    pub fn words(self) -> &'static str {
        self.row().2
    }

    /// The one of a word.
    pub fn coded(code: &str) -> Option<RateClass> {
        CLASSES.iter().find(|(_, known, _)| *known == code).map(|(class, ..)| *class)
    }
}

/// A rate of the tables, as it holds on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SeedRate {
    /// Where.
    pub area: Area,
    /// Which.
    pub class: RateClass,
    /// The first day it is known for.
    pub from: CivilDate,
    /// How much.
    pub rate: Percent,
}

/// One tax of those that make up a rate, such as that of a state and that of its county.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// What it is called on the invoice.
    pub name: String,
    /// How much.
    pub rate: Percent,
}

/// A rate that a seller gives. It holds in place of the tables, from its first day on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnRate {
    /// Where: a country, or a region of one, or where its post codes begin so.
    pub place: Place,
    /// The beginning of the post codes; empty for all.
    pub postcodes: String,
    /// Which.
    pub class: RateClass,
    /// The name of the tax; of several names each is a part. Of one name the row of the narrowest place holds.
    pub name: String,
    /// The first day.
    pub from: CivilDate,
    /// How much.
    pub rate: Percent,
}

/// Why there is no rate.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoRate {
    /// Nothing is known of the area.
    #[error("no rate is known for {}: give one of your own", in_words(.area))]
    NoTable {
        /// Where.
        area: &'static str,
    },
    /// It has no such class.
    #[error("no {class} rate of {} is known here: name another class, or give a rate of your own", in_words(.area))]
    NoClass {
        /// Where.
        area: &'static str,
        /// Which.
        class: &'static str,
    },
    /// It is not known so far back.
    #[error("the {class} rate of {} is not known before {first}: give one of your own for that time", in_words(.area))]
    Before {
        /// Where.
        area: &'static str,
        /// Which.
        class: &'static str,
        /// The first day it is known for.
        first: CivilDate,
    },
    /// The provider whose word holds there said nothing.
    #[error("{by} is to say the rate, and {why}")]
    Unsaid {
        /// Who.
        by: String,
        /// Why there is no word of its.
        why: String,
    },
}

/// The tables, and the rows that a seller gives.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rates {
    own: Vec<OwnRate>,
    /// What a provider said where the buyer is, which holds in place of the rest.
    quote: Option<Quote>,
}

/// Why a row of a seller's is refused, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OwnRateRefused {
    /// There are too many.
    #[error("there are {count} rates: at most {OWN_RATES_MAX} are taken")]
    TooMany {
        /// How many.
        count: usize,
    },
    /// It is no rate.
    #[error("{name:?} has a rate of {rate} %: a rate is from 0 to {RATE_MAX} %")]
    OutOfRange {
        /// The tax.
        name: String,
        /// Its rate.
        rate: Percent,
    },
}

impl Rates {
    /// With rows of a seller's.
    ///
    /// # Errors
    /// As [`OwnRateRefused`].
    pub fn with(own: Vec<OwnRate>) -> Result<Rates, OwnRateRefused> {
        if own.len() > OWN_RATES_MAX {
            return Err(OwnRateRefused::TooMany { count: own.len() });
        }
        let bounds = Decimal::ZERO..=Decimal::from_i64(RATE_MAX);
        match own.iter().find(|row| !bounds.contains(&row.rate.value())) {
            Some(row) => Err(OwnRateRefused::OutOfRange { name: row.name.clone(), rate: row.rate }),
            None => Ok(Rates { own, quote: None }),
        }
    }

    /// The same with what a provider said, which holds for a supply that is taxed where the buyer is.
    pub fn quoted(self, quote: Option<Quote>) -> Rates {
        Rates { quote, ..self }
    }

    pub(crate) fn quote(&self) -> Option<&Quote> {
        self.quote.as_ref()
    }

    /// What makes up the rate of a class at a place on a day: the seller's rows, else the one of the tables.
    ///
    /// In Québec, rows of 5 % GST for Canada and 9.975 % QST for QC are two parts.
    ///
    /// # Errors
    /// As [`NoRate`].
    pub fn parts(
        &self,
        (area, place): (Area, &Place),
        class: RateClass,
        on: CivilDate,
    ) -> Result<Vec<Part>, NoRate> {
        Ok(self.found((area, place), class, on)?.into_iter().map(|found| found.part).collect())
    }

    /// The same, each with the region whose tax it is.
    pub(crate) fn found(
        &self,
        (area, place): (Area, &Place),
        class: RateClass,
        on: CivilDate,
    ) -> Result<Vec<Found<'_>>, NoRate> {
        let mut names: BTreeMap<&str, &OwnRate> = BTreeMap::new();
        for row in self.of((area, place), on).into_iter().filter(|row| row.class == class) {
            let held = names.entry(&row.name).or_insert(row);
            if row.rank() >= held.rank() {
                *held = row;
            }
        }
        if names.is_empty() {
            let seeded = seeded(area, class, on)?;
            return Ok(vec![Found { part: Part { name: vat(area), rate: seeded.rate }, region: None }]);
        }
        let found = |row: &&'_ OwnRate| Part { name: row.name.clone(), rate: row.rate };
        let all = names.values().map(|row| Found { part: found(row), region: row.place.region_within() });
        let (charged, free): (Vec<Found<'_>>, Vec<Found<'_>>) = all.partition(|one| !one.part.rate.is_zero());
        match charged.is_empty() {
            true => Ok(free.into_iter().take(1).collect()),
            false => Ok(charged),
        }
    }

    /// Whether the seller gave rows of any class for a place on a day.
    pub(crate) fn has_own(&self, at: (Area, &Place), on: CivilDate) -> bool {
        !self.of(at, on).is_empty()
    }

    /// The seller's rows of all classes for a place on a day.
    fn of(&self, (area, place): (Area, &Place), on: CivilDate) -> Vec<&OwnRate> {
        self.own.iter().filter(|row| row.from <= on && row.covers(area, place)).collect()
    }
}

/// A part of a rate, with where it is from.
pub(crate) struct Found<'r> {
    pub(crate) part: Part,
    /// The region whose own tax it is; none where it is one of the whole area.
    pub(crate) region: Option<&'r str>,
}

impl OwnRate {
    fn covers(&self, area: Area, place: &Place) -> bool {
        let (region, begin) = (self.place.region_within(), signs(&self.postcodes));
        // A territory is told by its post codes too: those of Spain that begin with 38 are of the Canary Islands.
        let by_code = !begin.is_empty() && self.place.country() == place.country();
        (key(self.place.area()) == key(area) || by_code)
            && (region.is_none() || region == place.region_within())
            && place.postcode_signs().starts_with(&begin)
    }

    /// The narrower place, then the later day.
    fn rank(&self) -> (bool, usize, CivilDate) {
        (self.place.region_within().is_some(), signs(&self.postcodes).len(), self.from)
    }
}

/// The rate of the tables for a class in an area on a day.
///
/// Germany's standard rate on 2020-08-01 is 16 %.
///
/// # Errors
/// As [`NoRate`].
pub fn seeded(area: Area, class: RateClass, on: CivilDate) -> Result<SeedRate, NoRate> {
    let key = key(area);
    let of = |class| seed::rows(class).iter().filter(move |row| row.0 == key);
    let held = of(class).rev().find(|row| date(row.1) <= on);
    if let Some((_, from, hundredths)) = held {
        return Ok(SeedRate { area, class, from: date(*from), rate: percent(*hundredths) });
    }
    let (name, words) = (area.name(), class.words());
    match of(class).next() {
        Some(first) => Err(NoRate::Before { area: name, class: words, first: date(first.1) }),
        None if of(RateClass::Standard).next().is_none() => Err(NoRate::NoTable { area: name }),
        None => Err(NoRate::NoClass { area: name, class: words }),
    }
}

/// The areas that the tables have, by name of their countries.
pub fn areas() -> Vec<Area> {
    let mut areas: Vec<Area> = Vec::new();
    for (key, ..) in seed::rows(RateClass::Standard) {
        let area = match Territory::keyed(key) {
            Some(territory) => Area::territory_of(territory),
            None => Area::country_of(Country::known(key)),
        };
        if areas.last() != Some(&area) {
            areas.push(area);
        }
    }
    areas.sort_by_key(|area| (area.country().name(), area.territory()));
    areas
}

/// What the tax of an area is called.
pub(crate) fn vat(area: Area) -> String {
    format!("VAT {}", area.country())
}

/// Tax on a net amount, each part rounded once.
///
/// On 100.00 CAD, 5 % and 9.975 % are 5.00 and 9.98.
///
/// # Errors
/// When the amount is beyond all money.
pub fn amounts(net: Money, parts: &[Part], rounding: Rounding) -> Result<Vec<Money>, MoneyRefused> {
    let of = |part: &Part| {
        let exact = Ratio::whole(net.to_decimal()).checked_mul(part.rate.as_fraction());
        let exact = exact.map_err(|_| MoneyRefused::OutOfRange { currency: net.currency() })?;
        Money::round_from(&exact, net.currency(), rounding)
    };
    parts.iter().map(of).collect()
}

/// Whose rows hold in an area: a country's in what is treated as part of it.
fn key(area: Area) -> &'static str {
    let own = area.territory().filter(|one| matches!(one.standing(), Standing::Outside | Standing::Within));
    own.map_or(area.country().code(), Territory::key)
}

fn date((year, month, day): seed::Day) -> CivilDate {
    CivilDate::new(year, month, day).expect("the tables have days of the calendar")
}

fn percent(hundredths: u16) -> Percent {
    let decimal =
        Decimal::from_i128(i128::from(hundredths), 2).expect("two digits behind the point are in range");
    Percent::new(decimal).expect("two digits behind the point are no more than a rate has")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_name_areas() {
        for class in RateClass::ALL {
            for (key, day, hundredths) in seed::rows(class) {
                assert!(Territory::keyed(key).is_some() || Country::known(key).code() == *key);
                assert!(date(*day).year() >= 2011 && (100..=2700).contains(hundredths), "{key}");
            }
        }
    }
}
