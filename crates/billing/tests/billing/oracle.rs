//! The oracle: what a story owes, computed hour by hour with fractions of big integers and its own calendar.
//! It shares no code with the engine.

use std::collections::BTreeMap;

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{Signed, Zero};

use crate::story::{AlignmentStory, Every, PlanStory, PriceStory, Quantity, Story, Stub, What};

/// Days since 1970 of a date, counted year by year.
fn days_of(year: i64, month: i64, day: i64) -> i64 {
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

fn midnight(hour: i64) -> i64 {
    hour.div_euclid(24) * 24
}

/// A grid: an anchor in hours and an interval.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Grid {
    anchor: i64,
    every: Every,
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
    fn period(&self, hour: i64) -> (i64, i64) {
        let mut k = 0;
        while self.boundary(k) > hour {
            k -= 1;
        }
        while self.boundary(k + 1) <= hour {
            k += 1;
        }
        (self.boundary(k), self.boundary(k + 1))
    }

    fn is_boundary(&self, hour: i64) -> bool {
        self.period(hour).0 == hour
    }
}

/// A price that ran: its grid and the count of each hour it lived.
#[derive(Debug, Clone)]
struct Lived {
    plan: u8,
    price: PriceStory,
    start: i64,
    grid: Option<Grid>,
    hours: Vec<u64>,
    pending: Option<u64>,
    /// Where a known end lies.
    ends: Option<i64>,
}

/// What each price of each plan owes in cents, and for how many hours time-based prices are covered.
#[derive(Debug, Default, PartialEq)]
pub struct Owed {
    pub cents: BTreeMap<(u8, String), i64>,
    pub hours: BTreeMap<(u8, String), i64>,
}

/// What a story owes at an hour by which everything has happened. None where two changes of plan meet at
/// one boundary, which scenarios tell.
pub fn owed(story: &Story, until: i64) -> Option<Owed> {
    let mut owed = Owed::default();
    for lived in simulate(story, until + 24 * 800, until)? {
        let name = (lived.plan, lived.price.key.clone());
        let (cents, hours) = price_owed(&lived, story, until);
        *owed.cents.entry(name.clone()).or_default() += cents;
        *owed.hours.entry(name).or_default() += hours;
    }
    Some(owed)
}

struct Running {
    plan: Option<u8>,
    waiting: Option<u8>,
    seats: u64,
    anchors: Vec<(Every, i64, bool)>,
    lives: Vec<Lived>,
    over: Vec<Lived>,
}

fn simulate(story: &Story, horizon: i64, until: i64) -> Option<Vec<Lived>> {
    let mut running = Running {
        plan: None,
        waiting: None,
        seats: story.seats,
        anchors: Vec::new(),
        lives: Vec::new(),
        over: Vec::new(),
    };
    let mut cancelled = false;
    for hour in story.start..horizon {
        if hour == story.start {
            running.enter(story, 1, hour);
        }
        let now: Vec<What> =
            story.facts.iter().filter(|fact| fact.hour == hour).map(|fact| fact.what).collect();
        running.end_due(hour);
        let cancels = now.iter().any(|what| matches!(what, What::Cancel { .. }));
        if running.waiting.is_some() && running.leads_into(story, hour) && !cancels {
            if now.iter().any(|what| matches!(what, What::Plan { .. })) {
                return None;
            }
            let waiting = running.waiting.take().expect("one waits");
            running.enter(story, waiting, hour);
        }
        running.apply_waiting_counts(hour);
        let open = !cancelled;
        for what in now.iter().filter(|_| open) {
            if let What::Cancel { prorate } = what {
                cancelled = true;
                running.waiting = None;
                running.cancel(hour, *prorate);
            }
        }
        running.end_due(hour);
        for what in now.iter().filter(|_| !cancelled) {
            if let What::Plan { number, prorate } = what {
                if *prorate || running.leads_into(story, hour) {
                    running.waiting = None;
                    running.enter(story, *number, hour);
                } else {
                    running.waiting = Some(*number);
                }
            }
        }
        for what in now.iter().filter(|_| !cancelled) {
            if let What::Seats { count, prorate } = what {
                running.count(*count, *prorate, hour);
            }
        }
        for lived in &mut running.lives {
            let count = *lived.hours.last().expect("a count");
            lived.hours.push(count);
        }
        if hour > until && cancelled && running.lives.is_empty() {
            break;
        }
    }
    let mut all = running.over;
    all.extend(running.lives);
    Some(all)
}

impl Running {
    /// `hours` holds the count of the coming hour as its last entry.
    fn finish(mut lived: Lived) -> Lived {
        lived.hours.pop();
        lived
    }

    fn end_due(&mut self, hour: i64) {
        let (ending, going): (Vec<Lived>, Vec<Lived>) =
            std::mem::take(&mut self.lives).into_iter().partition(|lived| lived.ends == Some(hour));
        self.over.extend(ending.into_iter().map(Running::finish));
        self.lives = going;
    }

    fn plan_of(story: &Story, number: u8) -> &PlanStory {
        story.plans.iter().find(|plan| plan.number == number).expect("a plan")
    }

    /// Whether the hour is a boundary of the longest recurring cadence (of usage if nothing recurs by time).
    fn leads_into(&self, story: &Story, hour: i64) -> bool {
        let plan = Running::plan_of(story, self.plan.expect("on a plan"));
        let length = |every: Every| match every {
            Every::Once => 0,
            Every::Days(days) => days * 1_000,
            Every::Months(months) => months * 30_437,
        };
        let of = |metered: bool| {
            let prices =
                plan.prices.iter().filter(move |price| (price.quantity == Quantity::Usage) == metered);
            let recurring: Vec<&PriceStory> = prices.filter(|price| price.every != Every::Once).collect();
            let longest = recurring.iter().map(|price| length(price.every)).max()?;
            recurring.into_iter().find(|price| length(price.every) == longest)
        };
        let Some(leading) = of(false).or_else(|| of(true)) else { return true };
        let lived = self.lives.iter().find(|lived| lived.price.key == leading.key).expect("it lives");
        lived.grid.expect("it recurs").is_boundary(hour)
    }

    fn enter(&mut self, story: &Story, number: u8, hour: i64) {
        if self.plan == Some(number) {
            return;
        }
        let recurs =
            |lived: &&Lived| lived.price.quantity != Quantity::Usage && lived.price.every != Every::Once;
        let mut recurring = self.lives.iter().filter(recurs).peekable();
        // The count for the coming hour is not lived yet.
        let charged = recurring.peek().is_none()
            || recurring.any(|lived| {
                let lived_hours = &lived.hours[..lived.hours.len() - 1];
                lived.price.amount != 0 && lived_hours.iter().any(|count| *count != 0)
            });
        let before: Vec<(Every, i64, bool)> =
            self.anchors.drain(..).map(|(every, at, kept)| (every, at, kept || charged)).collect();
        self.over.extend(std::mem::take(&mut self.lives).into_iter().map(Running::finish));
        for price in &Running::plan_of(story, number).prices {
            if price.every != Every::Once && self.anchors.iter().all(|(every, ..)| *every != price.every) {
                let kept =
                    before.iter().find(|(every, _, established)| *every == price.every && *established);
                self.anchors.push(*kept.unwrap_or(&(price.every, hour, false)));
            }
        }
        self.plan = Some(number);
        for price in &Running::plan_of(story, number).prices {
            let count = if price.quantity == Quantity::Seats { self.seats } else { 1 };
            let grid = (price.every != Every::Once).then(|| self.grid(story, price, hour));
            self.lives.push(Lived {
                plan: number,
                price: price.clone(),
                start: hour,
                grid,
                hours: vec![count],
                pending: None,
                ends: None,
            });
        }
    }

    fn grid(&self, story: &Story, price: &PriceStory, hour: i64) -> Grid {
        let anchor = match story.alignment {
            AlignmentStory::Anniversary => {
                self.anchors.iter().find(|(every, ..)| *every == price.every).expect("anchored").1
            }
            AlignmentStory::Explicit(anchor) => anchor,
            AlignmentStory::Calendar => {
                let (year, month, day, _) = civil(hour);
                match price.every {
                    // 1970-01-01 was a Thursday.
                    Every::Days(_) => (days_of(year, month, day) + 3).div_euclid(7) * 7 * 24 - 3 * 24,
                    Every::Months(_) => days_of(year, 1, 1) * 24,
                    Every::Once => unreachable!("charged once"),
                }
            }
        };
        Grid { anchor: if price.by_days { midnight(anchor) } else { anchor }, every: price.every }
    }

    fn apply_waiting_counts(&mut self, hour: i64) {
        for lived in &mut self.lives {
            if lived.pending.is_some() && lived.grid.expect("it recurs").is_boundary(hour) {
                *lived.hours.last_mut().expect("a count") = lived.pending.take().expect("one waits");
            }
        }
    }

    fn count(&mut self, count: u64, prorate: bool, hour: i64) {
        self.seats = count;
        for lived in self.lives.iter_mut().filter(|lived| lived.price.quantity == Quantity::Seats) {
            // A new price begins with the count decided at its very start.
            let now = prorate || lived.start == hour || lived.grid.is_none_or(|grid| grid.is_boundary(hour));
            lived.pending = (!now).then_some(count);
            if now {
                *lived.hours.last_mut().expect("a count") = count;
            }
        }
    }

    fn cancel(&mut self, hour: i64, prorate: bool) {
        for lived in &mut self.lives {
            let grid = lived.grid.filter(|_| lived.price.quantity != Quantity::Usage);
            let Some(grid) = grid else {
                lived.ends = Some(hour);
                continue;
            };
            let (from, to) = grid.period(hour);
            let boundary = if from == hour { hour } else { to };
            let by_days = lived.price.by_days || lived.price.quantity == Quantity::Days;
            lived.ends = Some(match (prorate, lived.price.bill_last_day && by_days) {
                (false, _) => boundary,
                (true, true) => boundary.min(midnight(hour) + 24),
                (true, false) => hour,
            });
        }
    }
}

/// A fraction: how far `at` is in the full period.
type Fraction = (i64, i64);

fn share(by_days: bool, (from, to): (i64, i64), at: i64) -> Fraction {
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
fn cents(ten_thousandths: &BigInt, (over, under): (BigInt, BigInt)) -> BigInt {
    let top: BigInt = ten_thousandths * over * 2;
    let bottom: BigInt = under * 100;
    let size = (top.abs() + &bottom).div_floor(&(&bottom * 2));
    if top.is_negative() { -size } else { size }
}

fn part(amount: i64, (over, under): Fraction) -> i64 {
    small(&cents(&BigInt::from(amount), (over.into(), under.into())))
}

fn small(number: &BigInt) -> i64 {
    i64::try_from(number).expect("small")
}

/// From one hour to another.
type Hours = (i64, i64);

/// The cells a price lived through: full period, service period, and whether the stub is free.
fn cells(lived: &Lived, story: &Story) -> Vec<(Hours, Hours, bool)> {
    let end = lived.start + i64::try_from(lived.hours.len()).expect("small");
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
        let stub =
            lived.start == story.start && from == lived.start && share(lived.price.by_days, full, from).0 > 0;
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

fn price_owed(lived: &Lived, story: &Story, until: i64) -> (i64, i64) {
    let (mut total, mut hours) = (0, 0);
    for (full, service, free) in cells(lived, story) {
        let due =
            if lived.price.in_advance || lived.price.every == Every::Once { service.0 } else { service.1 };
        if due > until {
            continue;
        }
        if lived.price.quantity == Quantity::Usage {
            total += if free { 0 } else { usage_owed(lived, story, full, service) };
            continue;
        }
        let mut counted = 0;
        for (from, to, count) in runs_of(lived, service) {
            if lived.price.in_advance && lived.price.every != Every::Once && from > until {
                continue;
            }
            hours += to - from;
            counted += if free { 0 } else { span_owed(lived, full, (from, to), count) };
        }
        if !free && service.1 <= until {
            counted = counted.max(bounded(lived, lived.price.minimum, full, service).unwrap_or(i64::MIN));
        }
        total += counted;
    }
    (total, hours)
}

/// Spans of one count within a service period.
fn runs_of(lived: &Lived, service: (i64, i64)) -> Vec<(i64, i64, u64)> {
    if lived.price.every == Every::Once {
        return vec![(service.0, service.1, lived.hours[0])];
    }
    let mut runs: Vec<(i64, i64, u64)> = Vec::new();
    for hour in service.0..service.1 {
        let count = lived.hours[usize::try_from(hour - lived.start).expect("lived")];
        match runs.last_mut() {
            Some((_, to, known)) if *known == count => *to = hour + 1,
            _ => runs.push((hour, hour + 1, count)),
        }
    }
    runs
}

fn span_owed(lived: &Lived, full: (i64, i64), (from, to): (i64, i64), count: u64) -> i64 {
    let price = &lived.price;
    let cap = price.maximum.map_or(i64::MAX, |cents| cents * 100);
    if price.quantity == Quantity::Days {
        let up_to = |at: i64| {
            let days = (midnight(at) - midnight(full.0)) / 24;
            part((price.amount * days).min(cap), (1, 1))
        };
        return up_to(to) - if from == full.0 { 0 } else { up_to(from) };
    }
    let amount = (price.amount * i64::try_from(count).expect("small")).min(cap);
    part(amount, share(price.by_days, full, to)) - part(amount, share(price.by_days, full, from))
}

fn part_of(lived: &Lived, full: (i64, i64), service: (i64, i64)) -> (BigInt, BigInt) {
    let (from, to) =
        (share(lived.price.by_days, full, service.0), share(lived.price.by_days, full, service.1));
    let big = |number: i64| BigInt::from(number);
    (big(to.0) * big(from.1) - big(from.0) * big(to.1), big(to.1) * big(from.1))
}

/// A bound in cents, shrunk by the share and rounded once.
fn bounded(lived: &Lived, bound: Option<i64>, full: (i64, i64), service: (i64, i64)) -> Option<i64> {
    bound.map(|bound| small(&cents(&BigInt::from(bound * 100), part_of(lived, full, service))))
}

fn usage_owed(lived: &Lived, story: &Story, full: (i64, i64), service: (i64, i64)) -> i64 {
    let price = &lived.price;
    let used = |event: &&crate::story::EventStory| service.0 <= event.hour && event.hour < service.1;
    let quantity: i64 = story.events.iter().filter(used).map(|event| event.amount).sum();
    let (over, under) = part_of(lived, full, service);
    // In units of 1/under: what is left after the allowance.
    let rated =
        (BigInt::from(quantity.max(0)) * &under - BigInt::from(price.allowance) * &over).max(BigInt::zero());
    let (first, above, second) = match price.second_tier {
        Some((bound, second)) => {
            let bound = BigInt::from(bound) * &under;
            (rated.clone().min(bound.clone()), (&rated - bound).max(BigInt::zero()), second)
        }
        None => (rated, BigInt::zero(), 0),
    };
    let amount = first * price.amount + above * second;
    let mut line = small(&cents(&amount, (1.into(), under)));
    line = line.min(bounded(lived, price.maximum, full, service).unwrap_or(i64::MAX));
    line.max(bounded(lived, price.minimum, full, service).unwrap_or(i64::MIN))
}
