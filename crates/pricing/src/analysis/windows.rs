//! Time-of-use windows and matrices: rules that never match or overlap, hours and values without a row.
//! Knows rules day by day and minute by minute; must not know amounts.

use std::collections::{BTreeMap, BTreeSet};

use calendar::{CivilDate, LocalParts};

use crate::analysis::cost::charges;
use crate::analysis::finding::Finding;
use crate::analysis::place::Place;
use crate::price::{Dimension, Matrix, Price, Shape};
use crate::time_of_use::TimeOfUse;

/// Years in which every weekday falls on some date of every month, even where many dates are named.
const YEARS_LOOKED_AT: i64 = 28;

/// Remarks the rules of a price's windows, and what its matrices say of them.
pub(super) fn remark(price: &Price, found: &mut Vec<Finding>) {
    let mut known: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for dimension in &price.group_by {
        let Dimension::TimeOfUse(windows) = dimension else { continue };
        let hours = Hours::of(windows);
        hours.remark(windows, found);
        known.insert(&windows.name, hours.windows(windows));
    }
    let mut open: BTreeSet<&[String]> = BTreeSet::new();
    for (segment, currency, charge) in charges(price) {
        let Shape::Matrix(matrix) = &charge.shape else { continue };
        let place = Place { segment: segment.cloned(), currency, row: None };
        let closed = rows_of_windows(matrix, &known, &place, found);
        if matrix.otherwise.is_none() && !closed && open.insert(&matrix.dimensions) {
            found.push(Finding::MatrixWithoutOtherwise { dimensions: matrix.dimensions.clone() });
        }
    }
}

/// Compares a matrix's rows with the windows that have hours; answers whether the rows cannot but cover all
/// that occurs, or say so of the windows that they leave out.
fn rows_of_windows(
    matrix: &Matrix,
    known: &BTreeMap<&str, Vec<String>>,
    place: &Place,
    found: &mut Vec<Finding>,
) -> bool {
    for (at, name) in matrix.dimensions.iter().enumerate() {
        let Some(windows) = known.get(name.as_str()) else { continue };
        let named: BTreeSet<&String> = matrix.rows.keys().filter_map(|values| values.get(at)).collect();
        let (place, dimension) = (|| place.clone(), || name.clone());
        if matrix.otherwise.is_none() {
            for window in windows.iter().filter(|window| !named.contains(window)) {
                let window = window.clone();
                found.push(Finding::WindowUnpriced { place: place(), dimension: dimension(), window });
            }
        }
        for window in named.into_iter().filter(|window| !windows.contains(window)) {
            let (window, known) = (window.clone(), windows.clone());
            found.push(Finding::WindowRowUnused { place: place(), dimension: dimension(), window, known });
        }
    }
    matrix.dimensions.len() == 1 && known.contains_key(matrix.dimensions[0].as_str())
}

/// How a set of rules shares out the hours.
struct Hours {
    /// For each rule, whether it opens at all.
    opens: Vec<bool>,
    /// For each rule, whether some hour is its own.
    wins: Vec<bool>,
    /// For each rule, the earlier ones that take an hour of it.
    taken_by: Vec<BTreeSet<usize>>,
    /// The first hour that two rules of different windows match, by the winner and the other.
    overlaps: BTreeMap<(usize, usize), String>,
    /// Whether some hour matches no rule.
    rest: bool,
}

impl Hours {
    fn of(windows: &TimeOfUse) -> Hours {
        let rules = windows.rules.len();
        let mut hours = Hours {
            opens: vec![false; rules],
            wins: vec![false; rules],
            taken_by: vec![BTreeSet::new(); rules],
            overlaps: BTreeMap::new(),
            rest: false,
        };
        let minutes = minutes(windows);
        for (day, named) in days(windows) {
            let of_day: Vec<usize> = (0..rules).filter(|rule| windows.rules[*rule].opens_on(&day)).collect();
            for minute in &minutes {
                hours.count(windows, &of_day, (&day, named), *minute);
            }
        }
        hours
    }

    fn count(
        &mut self,
        windows: &TimeOfUse,
        of_day: &[usize],
        (day, named): (&LocalParts, bool),
        minute: u16,
    ) {
        let mut matching = of_day.iter().copied().filter(|rule| windows.rules[*rule].opens_at(minute));
        let Some(winner) = matching.next() else {
            self.rest = true;
            return;
        };
        self.opens[winner] = true;
        self.wins[winner] = true;
        for other in matching {
            self.opens[other] = true;
            self.taken_by[other].insert(winner);
            // A rule for dates before a general one is an exception, and meant.
            let exception = !windows.rules[winner].dates.is_empty() && windows.rules[other].dates.is_empty();
            if windows.rules[winner].window != windows.rules[other].window && !exception {
                let example = || hour_words(day, named, minute);
                self.overlaps.entry((winner, other)).or_insert_with(example);
            }
        }
    }

    fn remark(&self, windows: &TimeOfUse, found: &mut Vec<Finding>) {
        let dimension = || windows.name.clone();
        for (at, rule) in windows.rules.iter().enumerate() {
            let window = rule.window.clone();
            if !self.opens[at] {
                found.push(Finding::RuleNeverOpen { dimension: dimension(), rule: at + 1, window });
            } else if !self.wins[at] {
                let by = self.taken_by[at].iter().map(|rule| rule + 1).collect();
                found.push(Finding::RuleCovered { dimension: dimension(), rule: at + 1, window, by });
            }
        }
        let mut told = BTreeSet::new();
        for ((first, second), example) in &self.overlaps {
            let named = |rule: usize| (rule + 1, windows.rules[rule].window.clone());
            let (first, second) = (named(*first), named(*second));
            if self.wins[second.0 - 1] && told.insert((first.1.clone(), second.1.clone())) {
                let example = example.clone();
                found.push(Finding::WindowsOverlap { dimension: dimension(), first, second, example });
            }
        }
        if !self.rest {
            let window = windows.otherwise.clone();
            found.push(Finding::OtherwiseNeverReached { dimension: dimension(), window });
        }
    }

    /// The windows that have hours, in the order of rules, the fallback last.
    fn windows(&self, windows: &TimeOfUse) -> Vec<String> {
        let winning = windows.rules.iter().zip(&self.wins).filter(|(_, wins)| **wins);
        let otherwise = self.rest.then_some(&windows.otherwise);
        let mut known = Vec::new();
        for window in winning.map(|(rule, _)| &rule.window).chain(otherwise) {
            if !known.contains(window) {
                known.push(window.clone());
            }
        }
        known
    }
}

/// A day for each weekday of each month that no rule names by date, then each day that one does.
fn days(windows: &TimeOfUse) -> Vec<(LocalParts, bool)> {
    let named: BTreeSet<CivilDate> =
        windows.rules.iter().flat_map(|rule| rule.dates.iter().copied()).collect();
    let mut usual: BTreeMap<(u8, u8), LocalParts> = BTreeMap::new();
    let first = CivilDate::new(2001, 1, 1).expect("the first of January 2001 is a date");
    for day in 0..YEARS_LOOKED_AT * 366 {
        let date = first.plus_days(day);
        if !named.contains(&date) {
            usual.entry((date.month(), date.weekday())).or_insert_with(|| wall(date));
        }
        if usual.len() == 84 {
            break;
        }
    }
    let usual = usual.into_values().map(|day| (day, false));
    usual.chain(named.into_iter().map(|date| (wall(date), true))).collect()
}

fn wall(date: CivilDate) -> LocalParts {
    LocalParts {
        date,
        year: date.year(),
        month: date.month(),
        day: date.day(),
        hour: 0,
        minute: 0,
        second: 0,
        weekday: date.weekday(),
    }
}

/// The minutes of the day at which some rule begins or ends: between them nothing changes.
fn minutes(windows: &TimeOfUse) -> Vec<u16> {
    let edges = windows.rules.iter().flat_map(|rule| [rule.from_minute, rule.to_minute % 1_440]);
    edges.chain([0]).collect::<BTreeSet<u16>>().into_iter().collect()
}

/// "a Monday in June at 15:00", or "2026-12-25 at 15:00".
fn hour_words(day: &LocalParts, named: bool, minute: u16) -> String {
    const WEEKDAYS: [&str; 7] =
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let hour = format!("{:02}:{:02}", minute / 60, minute % 60);
    if named {
        return format!("{} at {hour}", day.date);
    }
    let weekday = WEEKDAYS[usize::from(day.weekday) - 1];
    let month = MONTHS[usize::from(day.month) - 1];
    format!("a {weekday} in {month} at {hour}")
}
