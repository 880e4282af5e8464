//! The oracle: what a story owes, computed hour by hour with fractions of big integers and its own calendar.
//! It shares no code with the engine. How the story runs is told by `oracle_course`.

use std::collections::{BTreeMap, BTreeSet};

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{Signed, Zero};

use crate::oracle_course::{Lived, simulate};
use crate::oracle_discounts::{Held, OnGrid, free_units, held, off};
use crate::oracle_spans::Off;
use crate::story::{DiscountStory, Every, How, Quantity, Story, Stub};

/// Days since 1970 of a date, counted year by year.
pub fn days_of(year: i64, month: i64, day: i64) -> i64 {
    let years: i64 = (1970..year).map(|year| if leap(year) { 366 } else { 365 }).sum();
    years + (1..month).map(|month| month_days(year, month)).sum::<i64>() + day - 1
}

fn leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn month_days(year: i64, month: i64) -> i64 {
    match month {
        2 if leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Year, month, day and hour of an hour since 1970.
pub fn civil(hour: i64) -> (i64, i64, i64, i64) {
    let mut days = hour.div_euclid(24);
    let mut year = 1970;
    while days >= if leap(year) { 366 } else { 365 } {
        days -= if leap(year) { 366 } else { 365 };
        year += 1;
    }
    let mut month = 1;
    while days >= month_days(year, month) {
        days -= month_days(year, month);
        month += 1;
    }
    (year, month, days + 1, hour.rem_euclid(24))
}

/// The same day and hour so many months later, at most the month's last day.
pub fn add_months((year, month, day, hour): (i64, i64, i64, i64), months: i64) -> i64 {
    let total = year * 12 + month - 1 + months;
    let (year, month) = (total.div_euclid(12), total.rem_euclid(12) + 1);
    days_of(year, month, day.min(month_days(year, month))) * 24 + hour
}

pub fn midnight(hour: i64) -> i64 {
    hour.div_euclid(24) * 24
}

/// A grid: an anchor in hours and an interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Grid {
    pub anchor: i64,
    pub every: Every,
}

impl Grid {
    fn boundary(&self, k: i64) -> i64 {
        match self.every {
            Every::Days(days) => self.anchor + k * days * 24,
            Every::Months(months) => add_months(civil(self.anchor), k * months),
            Every::Once => unreachable!("charged once"),
        }
    }

    /// The period an hour lies in, found by walking.
    pub fn period(&self, hour: i64) -> (i64, i64) {
        let k = self.number(hour);
        (self.boundary(k), self.boundary(k + 1))
    }

    /// Which period an hour lies in, counted from the anchor.
    pub fn number(&self, hour: i64) -> i64 {
        let mut k = 0;
        while self.boundary(k) > hour {
            k -= 1;
        }
        while self.boundary(k + 1) <= hour {
            k += 1;
        }
        k
    }

    pub fn is_boundary(&self, hour: i64) -> bool {
        self.period(hour).0 == hour
    }

    /// The first boundary at or after an hour.
    pub fn boundary_from(&self, hour: i64) -> i64 {
        let (from, to) = self.period(hour);
        if from == hour { hour } else { to }
    }
}

/// A fraction: how far `at` is in the full period.
pub type Fraction = (i64, i64);

pub fn share(by_days: bool, (from, to): (i64, i64), at: i64) -> Fraction {
    let at = at.clamp(from, to);
    if at == from || at == to {
        return (i64::from(at == to), 1);
    }
    if by_days {
        ((midnight(at) - midnight(from)) / 24, (midnight(to) - midnight(from)) / 24)
    } else {
        (at - from, to - from)
    }
}

/// Half away from zero, of ten-thousandths × a fraction, in cents.
pub fn cents(ten_thousandths: &BigInt, (over, under): (BigInt, BigInt)) -> BigInt {
    let top: BigInt = ten_thousandths * over * 2;
    let bottom: BigInt = under * 100;
    let size = (top.abs() + &bottom).div_floor(&(&bottom * 2));
    if top.is_negative() { -size } else { size }
}

fn part(amount: i64, (over, under): Fraction) -> i64 {
    small(&cents(&BigInt::from(amount), (over.into(), under.into())))
}

pub fn small(number: &BigInt) -> i64 {
    i64::try_from(number).expect("small")
}

/// From one hour to another.
pub type Hours = (i64, i64);

/// What each price of each plan owes in cents, and for how many hours time-based prices are covered.
#[derive(Debug, Default, PartialEq)]
pub struct Owed {
    pub cents: BTreeMap<(u8, String), i64>,
    pub hours: BTreeMap<(u8, String), i64>,
    /// Where periods of usage began that have ended, and that still run.
    pub usage_ended: BTreeSet<(u8, String, i64)>,
    pub usage_runs: BTreeSet<(u8, String, i64)>,
}

/// What a story owes at an hour by which everything has happened. None where structures change twice at one
/// hour, which scenarios tell.
pub fn owed(story: &Story, until: i64) -> Option<Owed> {
    let mut owed = Owed::default();
    let (mut lives, offs) = simulate(story, until + 24 * 400, until)?;
    lives.sort_by_key(|lived| lived.start);
    let told: Vec<Told<'_>> =
        lives.iter().map(|lived| Told { lived, story, holes: holes(lived, &offs), until }).collect();
    let discounts = Discounts { held: held(story, &offs, true), lives: on_grids(&told) };
    let mut charged: BTreeMap<(u8, String), Vec<Segment>> = BTreeMap::new();
    for told in &told {
        let name = (told.lived.plan, told.lived.price.key.clone());
        let (cents, hours) = told.owed(&discounts, charged.entry(name.clone()).or_default(), &mut owed);
        *owed.cents.entry(name.clone()).or_default() += cents;
        *owed.hours.entry(name).or_default() += hours;
    }
    Some(owed)
}

/// The lives of prices that recur, as discounts count their periods: those of the plan first.
fn on_grids(told: &[Told<'_>]) -> Vec<OnGrid> {
    let mut lives: Vec<(bool, usize, OnGrid)> = Vec::new();
    for told in told {
        let lived = told.lived;
        if let Some(grid) = lived.grid {
            let (plan, price) = (lived.plan, lived.price.key.clone());
            let life = OnGrid { plan, price, grid, from: lived.start, until: told.end() };
            lives.push((plan > 10, lived.place(), life));
        }
    }
    lives.sort_by_key(|(add_on, place, life)| (*add_on, life.from, *place));
    lives.into_iter().map(|(.., life)| life).collect()
}

/// The lives of prices that recur, as far as an hour can tell. None where structures change twice at once.
pub fn lives_of(story: &Story, hour: i64) -> Option<Vec<OnGrid>> {
    let (mut lives, offs) = simulate(story, hour + 24 * 70, hour)?;
    lives.sort_by_key(|lived| lived.start);
    let told = lives.iter().map(|lived| Told { lived, story, holes: holes(lived, &offs), until: hour });
    Some(on_grids(&told.collect::<Vec<Told<'_>>>()))
}

/// The line discounts of a story.
struct Discounts<'s> {
    held: Vec<Held<'s>>,
    lives: Vec<OnGrid>,
}

impl<'s> Discounts<'s> {
    fn of(&self, lived: &Lived, start: i64) -> Vec<&'s DiscountStory> {
        let covering = self.held.iter().filter(|held| held.covers(lived.plan, &lived.price.key));
        covering.filter(|held| held.holds((lived.grid, start), &self.lives)).map(|held| held.told).collect()
    }
}

/// From one hour to another at a count, by the override that held, with the discounts of these numbers.
#[derive(Debug, Clone)]
struct Segment {
    hours: Hours,
    count: u64,
    over: Option<usize>,
    whole: bool,
    discounts: Vec<u8>,
}

/// From when to when a price is not owed, and whether what follows is charged whole.
struct Hole {
    hours: Hours,
    full_after: bool,
}

fn holes(lived: &Lived, offs: &[Off]) -> Vec<Hole> {
    let Some(grid) = lived.grid else { return Vec::new() };
    let metered = lived.price.quantity == Quantity::Usage;
    let mut found = Vec::new();
    for (place, off) in offs.iter().enumerate() {
        let next = offs.get(place + 1).filter(|next| next.cancels && off.until == Some(next.from));
        let (end, back) = next.map_or((off.until, off.back), |next| (next.until, next.back));
        let skipped = if metered { off.bill_usage } else { off.keep_fees };
        if skipped || (off.cancels && end.is_none()) {
            continue;
        }
        let extends = off.extend;
        let waits = |how: How| how == How::None && !metered && !extends;
        let from = match off.cancels {
            true if lived.began >= off.from => off.from,
            true => lived.cancelled_at(off.from, off.out).min(off.phase_end.unwrap_or(i64::MAX)),
            false if waits(off.out) => grid.boundary_from(off.from),
            false => off.from,
        };
        let end = end.map_or(i64::MAX, |end| if waits(back) { grid.boundary_from(end) } else { end });
        if from < end {
            found.push(Hole { hours: (from, end), full_after: back == How::Full });
        }
    }
    found
}

/// One life of a price on its way to what it owes.
struct Told<'t> {
    lived: &'t Lived,
    story: &'t Story,
    holes: Vec<Hole>,
    until: i64,
}

impl Told<'_> {
    fn is_closed(&self, hour: i64) -> bool {
        self.holes.iter().any(|hole| hole.hours.0 <= hour && hour < hole.hours.1)
    }

    /// Until when what a full change left stays owed.
    fn stays(&self, at: i64) -> i64 {
        let price = &self.lived.price;
        let timed = price.quantity != Quantity::Usage && price.in_advance;
        let Some(grid) = self.lived.grid.filter(|_| timed) else { return at };
        if at <= self.lived.start || self.is_closed(at - 1) {
            return at;
        }
        let boundary = grid.boundary_from(at);
        (at..boundary).find(|hour| self.is_closed(*hour)).unwrap_or(boundary)
    }

    fn end(&self) -> i64 {
        let end = self.lived.start + i64::try_from(self.lived.hours.len()).expect("small");
        match self.lived.left_full.filter(|at| *at == end) {
            Some(at) => {
                let stays = self.stays(at);
                self.lived
                    .cancelled
                    .map_or(stays, |(on, how)| stays.min(self.lived.cancelled_at(on, how)).max(at))
            }
            None => end,
        }
    }

    /// The cells a price lived through: full period, service period, and whether the stub is free.
    fn cells(&self) -> Vec<(Hours, Hours, bool)> {
        let lived = self.lived;
        let end = self.end();
        let mut found = Vec::new();
        let Some(grid) = lived.grid else {
            if end > lived.start {
                let day = (lived.start, midnight(lived.start) + 24);
                found.push((day, day, false));
            }
            return found;
        };
        let mut from = lived.start;
        while from < end {
            let mut full = grid.period(from);
            let service = (from, full.1.min(end));
            let mut free = false;
            let stub = lived.first && from == lived.start && share(lived.price.by_days, full, from).0 > 0;
            match lived.price.stub {
                Stub::Full if stub => full.0 = from,
                Stub::Free if stub => free = true,
                _ => {}
            }
            found.push((full, service, free));
            from = full.1;
        }
        found
    }

    fn owed(&self, discounts: &Discounts<'_>, charged: &mut Vec<Segment>, all: &mut Owed) -> (i64, i64) {
        let (price, until) = (&self.lived.price, self.until);
        let (mut total, mut hours) = (0, 0);
        for (full, service, free) in self.cells() {
            let once = price.every == Every::Once;
            let set = discounts.of(self.lived, service.0);
            if price.quantity == Quantity::Usage && service.0 <= until {
                let cell = (self.lived.plan, price.key.clone(), service.0);
                let cells = if service.1 <= until { &mut all.usage_ended } else { &mut all.usage_runs };
                cells.insert(cell);
            }
            let due = if price.in_advance || once { service.0 } else { service.1 };
            if due > until {
                continue;
            }
            if price.quantity == Quantity::Usage {
                total += if free { 0 } else { self.usage_owed(full, service, &set) };
                continue;
            }
            let (mut counted, mut any) = (0, false);
            for run in self.runs(service, &set) {
                for segment in without_known(run, charged) {
                    charged.push(segment.clone());
                    any = true;
                    if price.in_advance && !once && segment.hours.0 > until {
                        continue;
                    }
                    hours += segment.hours.1 - segment.hours.0;
                    counted += if free { 0 } else { span_owed(self.lived, full, &segment, &set) };
                }
            }
            if any && !free && service.1 <= until {
                counted = counted.max(self.bounded(price.minimum, full, service).unwrap_or(i64::MIN));
            }
            total += counted;
        }
        (total, hours)
    }

    /// Spans of one count within a service period, with what full changes left owed.
    fn runs(&self, service: Hours, set: &[&DiscountStory]) -> Vec<Segment> {
        let lived = self.lived;
        let over = lived.over;
        let discounts: Vec<u8> = set.iter().map(|told| told.number).collect();
        if lived.price.every == Every::Once {
            return vec![Segment { hours: service, count: lived.hours[0], over, whole: false, discounts }];
        }
        let mut runs: Vec<Segment> = Vec::new();
        for hour in service.0..service.1 {
            if self.is_closed(hour) {
                continue;
            }
            let place = usize::try_from(hour - lived.start).expect("lived");
            let count = lived.hours.get(place).or(lived.hours.last()).copied().expect("lived");
            match runs.last_mut() {
                Some(last) if last.count == count && last.hours.1 == hour => last.hours.1 = hour + 1,
                _ => {
                    let resumed = self.holes.iter().find(|hole| hole.hours.1 == hour);
                    let whole = match resumed {
                        Some(hole) => hole.full_after,
                        None => lived.full_from.contains(&hour),
                    };
                    let discounts = discounts.clone();
                    runs.push(Segment { hours: (hour, hour + 1), count, over, whole, discounts });
                }
            }
        }
        for at in &lived.replaced {
            let until = self.stays(*at).min(service.1);
            if let Some(run) = runs.iter_mut().find(|run| run.hours.1 == *at) {
                run.hours.1 = until.max(*at);
            }
        }
        runs
    }

    /// The part of the full period in which it is active: over, under.
    fn part(&self, full: Hours, service: Hours) -> (BigInt, BigInt) {
        let big = |number: i64| BigInt::from(number);
        let (mut over, mut under) = (BigInt::zero(), big(1));
        let mut add = |from: i64, to: i64, sign: i64| {
            for (at, sign) in [(to, sign), (from, -sign)] {
                let (part, whole) = share(self.lived.price.by_days, full, at);
                over = &over * big(whole) + big(part * sign) * &under;
                under *= big(whole);
            }
        };
        add(service.0, service.1, 1);
        let mut hour = service.0;
        while hour < service.1 {
            let closed = self.is_closed(hour);
            let from = hour;
            while hour < service.1 && self.is_closed(hour) == closed {
                hour += 1;
            }
            if closed {
                add(from, hour, -1);
            }
        }
        (over, under)
    }

    /// A bound in cents, shrunk by the share and rounded once.
    fn bounded(&self, bound: Option<i64>, full: Hours, service: Hours) -> Option<i64> {
        bound.map(|bound| small(&cents(&BigInt::from(bound * 100), self.part(full, service))))
    }

    fn usage_owed(&self, full: Hours, service: Hours, set: &[&DiscountStory]) -> i64 {
        let price = &self.lived.price;
        let used = |event: &&crate::story::EventStory| {
            service.0 <= event.hour && event.hour < service.1 && !self.is_closed(event.hour)
        };
        let events: Vec<crate::story::EventStory> = self.story.events.iter().filter(used).copied().collect();
        let part = self.part(full, service);
        let mut lines = crate::oracle_usage::lines(price, &events, free_units(set), &part);
        crate::oracle_usage::take_off(&mut lines, set, &part);
        let most = self.bounded(price.maximum, full, service).unwrap_or(i64::MAX);
        let sum: i64 = lines.into_iter().map(|line| line.min(most)).sum();
        let ended = service.1 <= self.until;
        sum.max(self.bounded(price.minimum, full, service).filter(|_| ended).unwrap_or(i64::MIN))
    }
}

/// The parts of a run that are not charged already at the same count and price.
fn without_known(run: Segment, charged: &[Segment]) -> Vec<Segment> {
    let mut parts: Vec<Segment> = Vec::new();
    for hour in run.hours.0..run.hours.1 {
        let same = |known: &&Segment| {
            (known.count, known.over, &known.discounts) == (run.count, run.over, &run.discounts)
                && known.hours.0 <= hour
                && hour < known.hours.1
        };
        if charged.iter().any(|known| same(&known)) {
            continue;
        }
        match parts.last_mut() {
            Some(last) if last.hours.1 == hour => last.hours.1 = hour + 1,
            _ => {
                let whole = run.whole && hour == run.hours.0;
                parts.push(Segment { hours: (hour, hour + 1), whole, ..run.clone() });
            }
        }
    }
    parts
}

fn span_owed(lived: &Lived, full: Hours, segment: &Segment, set: &[&DiscountStory]) -> i64 {
    let (from, to) = segment.hours;
    let (count, free) = (i64::try_from(segment.count).expect("small"), free_units(set));
    let price = &lived.price;
    let up_to = |at: i64| {
        let by_time = share(price.by_days || price.quantity == Quantity::Days, full, at);
        let (units, bound_by, gross_by) = match price.quantity {
            Quantity::Days => ((midnight(at) - midnight(full.0)) / 24, (1, 1), (1, 1)),
            Quantity::Seats | Quantity::AddOns => (count, by_time, by_time),
            _ => (1, by_time, by_time),
        };
        let mut left = part(price.amount * (units - free).max(0), gross_by);
        for told in set {
            let counts = (BigInt::from(by_time.0), BigInt::from(by_time.1));
            left -= off(told, left, (&counts.0, &counts.1));
        }
        left.min(price.maximum.map_or(i64::MAX, |most| part(most * 100, bound_by)))
    };
    up_to(to) - if segment.whole || from == full.0 { 0 } else { up_to(from) }
}
