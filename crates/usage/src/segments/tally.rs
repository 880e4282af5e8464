//! What the rows of a segment are like: counts from which its columns are chosen, kept with it so that a
//! merge chooses without reading every row twice.
//!
//! Knows kinds of values, digits and forms of ids. Must not know how columns are written.

use std::collections::BTreeMap;
use std::sync::Arc;

use money::Decimal;
use serde_json::{Value, json};

use super::id_forms::{IdForm, Packing};
use super::row::{Cell, ContentSum, Head};

/// The most names of properties that are counted; what has another name stands in the column of the rest.
pub(super) const KEYS_TALLIED_MAX: usize = 1_024;
/// Digits that always fit into 64 bits with a sign.
pub(super) const UNITS_DIGITS_MAX: u32 = 18;

/// Counts over rows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) rows: u64,
    /// Rows that an erasure changed.
    pub(super) redacted: u64,
    /// Rows whose time is no whole millisecond.
    pub(super) fine_times: u64,
    /// Rows with properties in the column of the rest. Only counted while writing.
    pub(super) with_rest: u64,
    pub(super) keys: BTreeMap<Arc<str>, KeyTally>,
    /// Ids by form.
    pub(super) ids: BTreeMap<IdForm, u64>,
    /// Ids without one of these forms.
    pub(super) text_ids: u64,
    pub(super) sum: ContentSum,
    /// The first and last time; nothing where there are no rows.
    pub(super) times: Option<(i64, i64)>,
}

/// Counts over one property.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct KeyTally {
    /// By digits behind the point and digits in all.
    pub(super) numbers: Vec<(u8, u8, u64)>,
    pub(super) texts: u64,
    pub(super) bools: u64,
    pub(super) nulls: u64,
    /// How many of these values stand in the column of the rest. Only counted while writing.
    pub(super) in_rest: u64,
}

impl Tally {
    /// Counts a row, without its properties.
    pub(super) fn row(&mut self, head: &Head<'_>) {
        self.rows += 1;
        self.redacted += u64::from(head.redacted);
        self.fine_times += u64::from(head.time % 1_000 != 0);
        let (first, last) = self.times.unwrap_or((head.time, head.time));
        self.times = Some((first.min(head.time), last.max(head.time)));
    }

    /// Counts a property by its name.
    pub(super) fn cell(&mut self, name: &str, cell: Cell<'_>) {
        if let Some(key) = self.keys.get_mut(name) {
            key.count(cell);
        } else if self.keys.len() < KEYS_TALLIED_MAX {
            self.keys.entry(Arc::from(name)).or_default().count(cell);
        }
    }

    /// Adds the counts of other rows.
    pub(super) fn add(&mut self, other: &Tally) {
        self.rows += other.rows;
        self.redacted += other.redacted;
        self.fine_times += other.fine_times;
        self.with_rest += other.with_rest;
        self.text_ids += other.text_ids;
        self.sum.add(other.sum);
        for (form, ids) in &other.ids {
            *self.ids.entry(form.clone()).or_default() += ids;
        }
        for (name, key) in &other.keys {
            if self.keys.contains_key(name) || self.keys.len() < KEYS_TALLIED_MAX {
                self.keys.entry(Arc::clone(name)).or_default().add(key);
            }
        }
        self.times = match (self.times, other.times) {
            (Some(ours), Some(theirs)) => Some((ours.0.min(theirs.0), ours.1.max(theirs.1))),
            (ours, theirs) => ours.or(theirs),
        };
    }
}

/// Counts the properties of rows that mostly have the same ones, in order of names.
#[derive(Default)]
pub(super) struct KeyCounts<'a> {
    list: Vec<(&'a str, KeyTally)>,
    places: BTreeMap<&'a str, usize>,
}

impl<'a> KeyCounts<'a> {
    /// Counts those of a row.
    pub(super) fn row(&mut self, cells: impl Iterator<Item = (&'a str, Cell<'a>)>) {
        let mut next = 0;
        for (name, cell) in cells {
            // A row like the one before is counted without looking anything up.
            let guess = self.list.get(next).is_some_and(|(known, _)| *known == name);
            let Some(place) = guess.then_some(next).or_else(|| self.place(name)) else { continue };
            next = place + 1;
            if let Some((_, key)) = self.list.get_mut(place) {
                key.count(cell);
            }
        }
    }

    /// Where a name is counted; nowhere where there are too many.
    fn place(&mut self, name: &'a str) -> Option<usize> {
        if let Some(place) = self.places.get(name) {
            return Some(*place);
        }
        let place = self.list.len();
        (place < KEYS_TALLIED_MAX).then(|| {
            self.list.push((name, KeyTally::default()));
            self.places.insert(name, place);
            place
        })
    }

    /// The counts by name.
    pub(super) fn into_tallies(self) -> BTreeMap<Arc<str>, KeyTally> {
        self.list.into_iter().map(|(name, key)| (Arc::from(name), key)).collect()
    }
}

impl KeyTally {
    pub(super) fn count(&mut self, cell: Cell<'_>) {
        match cell {
            Cell::Null => self.nulls += 1,
            Cell::Bool(_) => self.bools += 1,
            Cell::Text(_) => self.texts += 1,
            Cell::Number(number) => self.count_numbers(number.scale(), digits(number), 1),
        }
    }

    fn count_numbers(&mut self, scale: u8, digits: u8, count: u64) {
        match self.numbers.iter_mut().find(|(one, two, _)| (*one, *two) == (scale, digits)) {
            Some((_, _, counted)) => *counted += count,
            None => self.numbers.push((scale, digits, count)),
        }
    }

    fn add(&mut self, other: &KeyTally) {
        for (scale, digits, count) in &other.numbers {
            self.count_numbers(*scale, *digits, *count);
        }
        self.texts += other.texts;
        self.bools += other.bools;
        self.nulls += other.nulls;
        self.in_rest += other.in_rest;
    }

    pub(super) fn number_count(&self) -> u64 {
        self.numbers.iter().map(|(_, _, count)| count).sum()
    }

    /// The digits behind the point with which most numbers are whole units of 64 bits, and how many are.
    pub(super) fn best_scale(&self) -> (u8, u64) {
        let fits = |scale: u8| -> u64 {
            let fitting = self.numbers.iter().filter(|(own, digits, _)| {
                *own <= scale && u32::from(*digits) + u32::from(scale - *own) <= UNITS_DIGITS_MAX
            });
            fitting.map(|(_, _, count)| count).sum()
        };
        let scales = 0..=u8::try_from(UNITS_DIGITS_MAX).expect("a small constant");
        let best = scales.map(|scale| (scale, fits(scale))).max_by_key(|(scale, fit)| (*fit, 255 - *scale));
        best.unwrap_or((0, 0))
    }
}

/// How many digits the mantissa has; 0 has 1.
fn digits(number: Decimal) -> u8 {
    let size = number.mantissa().unsigned_abs();
    let digits = match u64::try_from(size) {
        Ok(size) => size.checked_ilog10().map_or(1, |log| log + 1),
        Err(_) => size.ilog10() + 1,
    };
    u8::try_from(digits).expect("a decimal has at most 39 digits")
}

/// The written form, in the metadata of a file.
impl Tally {
    pub(super) fn to_json(&self) -> Value {
        let key = |(name, key): (&Arc<str>, &KeyTally)| {
            json!({
                "name": **name,
                "numbers": key.numbers,
                "texts": key.texts,
                "bools": key.bools,
                "nulls": key.nulls,
                "in_rest": key.in_rest,
            })
        };
        let id = |(form, ids): (&IdForm, &u64)| {
            let (prefix, name) = (&form.prefix, form.packing.name());
            json!({"prefix": prefix, "form": name, "rows": ids})
        };
        json!({
            "rows": self.rows,
            "redacted": self.redacted,
            "fine_times": self.fine_times,
            "with_rest": self.with_rest,
            "keys": self.keys.iter().map(key).collect::<Vec<_>>(),
            "ids": self.ids.iter().map(id).collect::<Vec<_>>(),
            "text_ids": self.text_ids,
            "content_sum": format!("{:032x}", self.sum.0),
            "times": self.times.map(|(first, last)| [first, last]),
        })
    }

    pub(super) fn from_json(json: &Value) -> Option<Tally> {
        let mut tally = Tally {
            rows: json["rows"].as_u64()?,
            redacted: json["redacted"].as_u64()?,
            fine_times: json["fine_times"].as_u64()?,
            with_rest: json["with_rest"].as_u64()?,
            text_ids: json["text_ids"].as_u64()?,
            sum: ContentSum(u128::from_str_radix(json["content_sum"].as_str()?, 16).ok()?),
            ..Tally::default()
        };
        if let Some(times) = json["times"].as_array() {
            tally.times = Some((times.first()?.as_i64()?, times.get(1)?.as_i64()?));
        }
        for id in json["ids"].as_array()? {
            let packing = Packing::named(id["form"].as_str()?)?;
            let form = IdForm { prefix: id["prefix"].as_str()?.to_owned(), packing };
            tally.ids.insert(form, id["rows"].as_u64()?);
        }
        for key in json["keys"].as_array()? {
            let mut counts = KeyTally {
                texts: key["texts"].as_u64()?,
                bools: key["bools"].as_u64()?,
                nulls: key["nulls"].as_u64()?,
                in_rest: key["in_rest"].as_u64()?,
                numbers: Vec::new(),
            };
            for number in key["numbers"].as_array()? {
                let small = |at: usize| number[at].as_u64().and_then(|part| u8::try_from(part).ok());
                counts.numbers.push((small(0)?, small(1)?, number[2].as_u64()?));
            }
            tally.keys.insert(Arc::from(key["name"].as_str()?), counts);
        }
        Some(tally)
    }
}
