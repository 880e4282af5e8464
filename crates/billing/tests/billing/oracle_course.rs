//! How a story runs, hour by hour: which plan in which phase, which prices at which counts.
//! Part of the oracle; it shares no code with the engine.

use std::collections::{BTreeMap, BTreeSet};

use crate::oracle::{Grid, midnight};
use crate::oracle_spans::{Anchor, Off, comes_to_pass, facts_at, grid_of, mingles, offs, phase_at};
use crate::story::{Every, How, PlanStory, PriceStory, Quantity, ShapeStory, Story, What};

/// A price that ran: its grid and the count of each hour it lived.
#[derive(Debug, Clone)]
pub struct Lived {
    pub plan: u8,
    pub price: PriceStory,
    place: usize,
    /// The override that holds, by its place among the facts.
    pub over: Option<usize>,
    pub start: i64,
    /// Where the price began, whatever overrode it since.
    pub began: i64,
    /// Whether its first stub is one of the subscription.
    pub first: bool,
    pub grid: Option<Grid>,
    /// The last entry is the count of the coming hour, while it lives.
    pub hours: Vec<u64>,
    /// Where full changes began something.
    pub full_from: Vec<i64>,
    /// Where full changes replaced a count.
    pub replaced: Vec<i64>,
    /// Where a full change left all of it.
    pub left_full: Option<i64>,
    pub cancelled: Option<(i64, How)>,
    pending: Option<u64>,
    pending_price: Option<(Option<usize>, PriceStory)>,
    ends: Option<i64>,
}

impl Lived {
    fn is_timed(&self) -> bool {
        self.price.quantity != Quantity::Usage && self.price.every != Every::Once
    }

    /// Where a cancellation of that hour ends it.
    pub fn cancelled_at(&self, on: i64, how: How) -> i64 {
        let Some(grid) = self.grid.filter(|_| self.is_timed()) else { return on };
        let boundary = grid.boundary_from(on);
        let by_days = self.price.by_days || self.price.quantity == Quantity::Days;
        match (how, self.price.bill_last_day && by_days) {
            (How::None, _) => boundary,
            (_, true) => boundary.min(midnight(on) + 24),
            (_, false) => on,
        }
    }

    /// Its place among the plan's prices.
    pub fn place(&self) -> usize {
        self.place
    }

    fn count_now(&self) -> u64 {
        *self.hours.last().expect("a count")
    }

    fn set(&mut self, hour: i64, count: u64, how: How) {
        let before = self.count_now();
        *self.hours.last_mut().expect("a count") = count;
        if self.began != hour && before != count && how == How::Full {
            self.full_from.push(hour);
            self.replaced.push(hour);
        }
    }
}

/// Where the plan stands.
#[derive(Debug, Clone)]
struct At {
    plan: u8,
    phase: Option<usize>,
    phase_end: Option<i64>,
    over: bool,
    start: i64,
    laid: i64,
    trial_until: Option<i64>,
    anchors: Vec<Anchor>,
    moved: bool,
    cut: bool,
}

struct Waiting {
    plan: u8,
    restart: bool,
    keep_anchor: bool,
}

struct Running<'s> {
    story: &'s Story,
    at: At,
    waiting: Option<Waiting>,
    /// Whether what waits only waits for a cancellation to be taken back.
    due: bool,
    seats: u64,
    quantities: BTreeMap<u8, u64>,
    overrides: BTreeMap<(u8, usize), (Option<usize>, PriceStory)>,
    attached: BTreeMap<u8, Vec<Anchor>>,
    waiting_add_ons: BTreeMap<u8, bool>,
    /// Those of them that only wait for a cancellation to be taken back.
    due_add_ons: BTreeSet<u8>,
    only_trials: bool,
    lives: Vec<Lived>,
    ended: Vec<Lived>,
    cancelled: Option<(i64, How)>,
    offs: Vec<Off>,
}

/// Everything that lived, and when the subscription was off.
pub fn simulate(story: &Story, horizon: i64, until: i64) -> Option<(Vec<Lived>, Vec<Off>)> {
    let mut offs = offs(story);
    if mingles(story, &offs) {
        return None;
    }
    let mut running = Running::start(story);
    running.offs.clone_from(&offs);
    for hour in story.start..horizon {
        for off in offs.iter_mut().filter(|off| off.cancels && off.from == hour) {
            off.phase_end = running.at.phase_end.filter(|_| !running.at.over);
        }
        running.live_through(hour, &offs)?;
        for lived in &mut running.lives {
            let count = lived.count_now();
            lived.hours.push(count);
        }
        if hour > until && running.lives.is_empty() {
            break;
        }
    }
    let cancelled = running.cancelled;
    let mut all = running.ended;
    // Those that still live end with the horizon, which nothing reaches.
    all.extend(running.lives);
    for lived in &mut all {
        lived.cancelled = cancelled;
        let off = offs.iter().find(|off| {
            off.cancels && off.from <= lived.start && off.until.is_some_and(|until| lived.start < until)
        });
        if let Some(until) = off.and_then(|off| off.until).filter(|_| lived.grid.is_none()) {
            // What is charged once waits for the subscription to go on.
            let gone = usize::try_from(until - lived.start).expect("later").min(lived.hours.len());
            (lived.start, lived.hours) = (until, lived.hours.split_off(gone));
        }
    }
    Some((all, offs))
}

impl<'s> Running<'s> {
    fn start(story: &'s Story) -> Running<'s> {
        let first = At {
            plan: 0,
            phase: None,
            phase_end: None,
            over: false,
            start: story.start,
            laid: story.start,
            trial_until: None,
            anchors: Vec::new(),
            moved: false,
            cut: false,
        };
        let mut running = Running {
            story,
            at: first,
            waiting: None,
            due: false,
            seats: story.seats,
            quantities: BTreeMap::new(),
            overrides: BTreeMap::new(),
            attached: BTreeMap::new(),
            waiting_add_ons: BTreeMap::new(),
            due_add_ons: BTreeSet::new(),
            only_trials: true,
            lives: Vec::new(),
            ended: Vec::new(),
            cancelled: None,
            offs: Vec::new(),
        };
        let (phase, phase_end, over) = phase_at(running.plan(1), (story.start, None), story.start);
        let mut at = At { plan: 1, phase, phase_end, over, ..running.at.clone() };
        at.anchors = running.anchors(&at, false, &[]);
        running.go_on(at, (How::Prorate, How::Prorate));
        running
    }

    fn plan(&self, number: u8) -> &'s PlanStory {
        let known = self.story.plans.iter().chain(&self.story.add_ons);
        known.into_iter().find(|plan| plan.number == number).expect("a plan")
    }

    fn prices(&self, at: &At) -> Vec<usize> {
        let plan = self.plan(at.plan);
        match at.phase {
            _ if at.over => Vec::new(),
            None => (0..plan.prices.len()).collect(),
            Some(phase) => {
                (0..plan.prices.len()).filter(|place| plan.phases[phase].prices.contains(place)).collect()
            }
        }
    }

    fn is_trial(&self, at: &At) -> bool {
        at.phase.is_some_and(|phase| self.plan(at.plan).phases[phase].trial)
    }

    fn live_through(&mut self, hour: i64, offs: &[Off]) -> Option<()> {
        let off = |at: i64| {
            offs.iter().any(|off| off.cancels && off.from <= at && off.until.is_none_or(|until| at < until))
        };
        let story = self.story;
        let now = facts_at(story, hour, offs);
        let extends = offs.iter().find(|off| off.extend && off.until == Some(hour) && !off.cancels);
        let extends = extends.filter(|_| now.iter().any(|(_, what)| matches!(what, What::Resume { .. })));
        let structural =
            |what: &What| matches!(what, What::Plan { .. } | What::Reset { .. } | What::ExtendTrial { .. });
        let moves = extends.is_some() || now.iter().any(|(_, what)| structural(what));
        self.end_due(hour);
        let edge = self.at.phase_end == Some(hour) && hour > story.start;
        let waits = self.waiting.is_some() || !self.waiting_add_ons.is_empty();
        let led = waits && self.cancelled.is_none() && hour > story.start && self.leads_into(hour);
        let last = offs.last().filter(|off| off.cancels && off.until.is_none() && off.from == hour);
        if let Some(cancels) = last {
            let detached = std::mem::take(&mut self.waiting_add_ons);
            for (number, _) in detached.into_iter().filter(|(_, attach)| led && !attach) {
                self.detach(hour, number);
            }
            self.cancel(hour, cancels.out);
        }
        if self.cancelled.is_some() {
            if edge {
                self.end_all(hour);
            }
            self.apply_waiting_counts(hour, &[])?;
            self.end_due(hour);
            return Some(());
        }
        if moves && (edge || ((led || self.due) && self.waiting.is_some())) {
            return None;
        }
        self.due |= led && self.waiting.is_some();
        let waiting = if self.due && !off(hour) { self.waiting.take() } else { None };
        self.due &= waiting.is_none() && self.waiting.is_some();
        if let Some(waiting) = waiting.filter(|next| next.plan != self.at.plan || next.restart) {
            self.enter(&waiting, hour, How::None);
        } else if edge {
            self.next_phase(hour);
        }
        self.apply_waiting_counts(hour, &now)?;
        if let Some(pause) = extends {
            self.extend(hour, pause);
            if self.waiting.is_some() && self.leads_into(hour) {
                return None;
            }
        }
        let gone = off(hour);
        self.structures((hour, gone), &now)?;
        self.add_ons((hour, gone), led, &now)?;
        for (place, what) in &now {
            match what {
                What::Seats { count, how } => {
                    self.seats = *count;
                    self.count(hour, (*count, *how), |lived| lived.price.quantity == Quantity::Seats);
                }
                What::Override { number, price, amount, how } => {
                    self.override_price(hour, (*number, *price), (*place, *amount), *how);
                }
                _ => {}
            }
        }
        Some(())
    }

    fn structures(&mut self, (hour, gone): (i64, bool), now: &[(usize, What)]) -> Option<()> {
        for (_, what) in now {
            match *what {
                What::Plan { number, how, restart, keep_anchor } => {
                    let waiting = Waiting { plan: number, restart, keep_anchor };
                    let fresh = self.at.start == hour && hour != self.story.start && !self.at.cut;
                    if fresh {
                        return None;
                    }
                    let leads = how == How::None && (self.leads_into(hour) || self.never_leads());
                    if leads && gone {
                        (self.waiting, self.due) = (Some(waiting), true);
                    } else if how != How::None || leads {
                        self.waiting = None;
                        self.enter(&waiting, hour, how);
                    } else {
                        self.waiting = Some(waiting);
                    }
                }
                What::ExtendTrial { until } if self.is_trial(&self.at) && !self.at.over => {
                    self.at.trial_until = Some(until.max(hour));
                    if until <= hour && self.at.start == hour {
                        return None;
                    }
                    self.at.phase_end = Some(until.max(hour));
                    if until <= hour {
                        match self.waiting.take() {
                            Some(waiting) => self.enter(&waiting, hour, How::None),
                            None => self.next_phase(hour),
                        }
                    }
                }
                What::Reset { how } => {
                    if let Some(waiting) = self.waiting.take() {
                        self.enter(&waiting, hour, how);
                    }
                    if self.at.over {
                        continue;
                    }
                    let anchors = self.at.anchors.iter().map(|(every, ..)| (*every, hour, true)).collect();
                    let at = At { start: hour, anchors, moved: true, cut: true, ..self.at.clone() };
                    self.go_on(at, (how, how));
                }
                _ => {}
            }
        }
        Some(())
    }

    fn next_phase(&mut self, hour: i64) {
        let (phase, phase_end, over) =
            phase_at(self.plan(self.at.plan), (self.at.laid, self.at.trial_until), hour);
        let before = self.established(hour);
        let mut at = At { phase, phase_end, over, start: hour, cut: false, ..self.at.clone() };
        at.anchors = if over { before } else { self.anchors(&at, false, &before) };
        self.go_on(at, (How::Prorate, How::Prorate));
    }

    fn enter(&mut self, next: &Waiting, hour: i64, how: How) {
        if self.at.plan == next.plan && !next.restart {
            return;
        }
        let (laid, trial_until) = match next.restart {
            true => (hour, None),
            false => (self.story.start, self.at.trial_until),
        };
        let (phase, phase_end, over) = phase_at(self.plan(next.plan), (laid, trial_until), hour);
        let before = self.established(hour);
        if hour == self.story.start {
            self.only_trials = true;
        }
        let mut at = At {
            plan: next.plan,
            phase,
            phase_end,
            over,
            start: hour,
            laid,
            trial_until,
            cut: false,
            ..self.at.clone()
        };
        at.anchors = self.anchors(&at, next.keep_anchor, &before);
        self.go_on(at, (how, how));
    }

    fn extend(&mut self, hour: i64, pause: &Off) {
        if self.at.over {
            return;
        }
        let mut before = self.established(hour);
        for (every, at, _) in &mut before {
            let prices = self.prices(&self.at);
            let price = prices
                .iter()
                .map(|place| &self.plan(self.at.plan).prices[*place])
                .find(|price| price.every == *every);
            let began = match price {
                Some(_) => {
                    grid_of(self.story, (self.at.moved, &self.at.anchors), *every, false).period(pause.from).0
                }
                None => *at,
            };
            *at = began + hour - pause.from;
        }
        let at = At { start: hour, anchors: before, moved: true, cut: true, ..self.at.clone() };
        let back = if pause.back == How::Full { How::Prorate } else { pause.back };
        self.go_on(at, (back, back));
    }

    /// The anchors, those established on which something was charged.
    fn established(&self, hour: i64) -> Vec<Anchor> {
        let timed = |lived: &&Lived| lived.plan == self.at.plan && lived.is_timed();
        let held = self.prices(&self.at);
        let prices = held.iter().map(|place| &self.plan(self.at.plan).prices[*place]);
        let recurs =
            prices.into_iter().any(|price| price.quantity != Quantity::Usage && price.every != Every::Once);
        // What begins within a cancellation is charged from where that is taken back.
        let since = |lived: &&Lived, end: i64| {
            let from = comes_to_pass(&self.offs, self.at.start.max(lived.start));
            lived.price.amount != 0 && from.is_some_and(|from| end > from)
        };
        let ended = self
            .ended
            .iter()
            .filter(timed)
            .any(|lived| since(&lived, lived.start + i64::try_from(lived.hours.len()).expect("small")));
        let charged = match recurs {
            _ if self.at.over => false,
            true => ended || self.lives.iter().filter(timed).any(|lived| since(&lived, hour)),
            false => !self.is_trial(&self.at),
        };
        self.at.anchors.iter().map(|(every, at, kept)| (*every, *at, *kept || charged)).collect()
    }

    fn anchors(&self, at: &At, keep: bool, before: &[Anchor]) -> Vec<Anchor> {
        let mut anchors: Vec<Anchor> = Vec::new();
        for place in self.prices(at) {
            let every = self.plan(at.plan).prices[place].every;
            if every == Every::Once || anchors.iter().any(|(known, ..)| *known == every) {
                continue;
            }
            let same = before.iter().find(|(known, _, kept)| *known == every && *kept);
            let oldest = before.iter().filter(|(.., kept)| *kept && keep).min_by_key(|(_, at, _)| *at);
            anchors
                .push(same.or(oldest).map_or((every, at.start, false), |(_, at, kept)| (every, *at, *kept)));
        }
        anchors
    }

    /// Goes on at another place: prices whose grid stays live on, others end and begin.
    fn go_on(&mut self, at: At, (left, entered): (How, How)) {
        let hour = at.start;
        let first = self.only_trials;
        self.only_trials &= self.is_trial(&at) && !at.over;
        let (plan, mut kept) = (at.plan, Vec::new());
        let wanted: Vec<(usize, Option<Grid>)> = self
            .prices(&at)
            .into_iter()
            .map(|place| {
                let price = &self.plan(plan).prices[place];
                let recurs = price.every != Every::Once;
                (
                    place,
                    recurs.then(|| grid_of(self.story, (at.moved, &at.anchors), price.every, price.by_days)),
                )
            })
            .collect();
        let stays = |lived: &Lived, wanted: &[(usize, Option<Grid>)], number: u8| {
            let same = wanted.iter().any(|(place, grid)| *place == lived.place && *grid == lived.grid);
            number == lived.plan && same && (lived.grid.is_none() || left != How::Full)
        };
        let add_ons: Vec<u8> = self.attached.keys().copied().collect();
        let mut beside: BTreeMap<u8, Vec<(usize, Option<Grid>)>> = BTreeMap::new();
        for number in add_ons.into_iter().filter(|_| !at.over) {
            let own = self.attached[&number].clone();
            let own = if at.cut { Vec::new() } else { own };
            let (anchors, grids) = self.beside(number, &at, (&own, hour));
            self.attached.insert(number, anchors);
            beside.insert(number, grids);
        }
        for lived in std::mem::take(&mut self.lives) {
            let full = left == How::Full && (lived.plan < 10 || at.cut);
            let stays_add_on = |grids: &Vec<(usize, Option<Grid>)>| {
                let same = grids.iter().any(|(place, grid)| *place == lived.place && *grid == lived.grid);
                same && (lived.grid.is_none() || !full)
            };
            if stays(&lived, &wanted, plan) || beside.get(&lived.plan).is_some_and(stays_add_on) {
                kept.push((lived.plan, lived.place));
                self.lives.push(lived);
            } else {
                self.end(lived, hour, full);
            }
        }
        let how_add_on = if at.cut { entered } else { How::Prorate };
        self.at = at;
        for (place, grid) in wanted {
            if !kept.contains(&(plan, place)) {
                self.begin((plan, place), grid, (hour, first), entered);
            }
        }
        for (number, grids) in beside {
            for (place, grid) in grids {
                if !kept.contains(&(number, place)) {
                    self.begin((number, place), grid, (hour, false), how_add_on);
                }
            }
        }
    }

    /// The anchors and grids of an add-on beside the plan.
    fn beside(
        &self,
        number: u8,
        at: &At,
        (own, hour): (&[Anchor], i64),
    ) -> (Vec<Anchor>, Vec<(usize, Option<Grid>)>) {
        let mut anchors: Vec<Anchor> = Vec::new();
        let prices = &self.plan(number).prices;
        for price in prices.iter().filter(|price| price.every != Every::Once) {
            if anchors.iter().all(|(every, ..)| *every != price.every) {
                let same = |known: &&Anchor| known.0 == price.every;
                let kept = at.anchors.iter().find(same).or_else(|| own.iter().find(same));
                anchors.push(kept.copied().unwrap_or((price.every, hour, true)));
            }
        }
        let grid = |price: &PriceStory| {
            (price.every != Every::Once)
                .then(|| grid_of(self.story, (at.moved, &anchors), price.every, price.by_days))
        };
        let grids = prices.iter().enumerate().map(|(place, price)| (place, grid(price))).collect();
        (anchors, grids)
    }

    fn begin(
        &mut self,
        (plan, place): (u8, usize),
        grid: Option<Grid>,
        (hour, first): (i64, bool),
        how: How,
    ) {
        let own = self.plan(plan).prices[place].clone();
        let (over, price) = self.overrides.get(&(plan, place)).cloned().unwrap_or((None, own));
        let count = match price.quantity {
            Quantity::Seats => self.seats,
            Quantity::AddOns => self.quantities[&plan],
            _ => 1,
        };
        let full = how == How::Full && price.every != Every::Once;
        self.lives.push(Lived {
            plan,
            price,
            place,
            over,
            start: hour,
            began: hour,
            first,
            grid,
            hours: vec![count],
            full_from: if full { vec![hour] } else { Vec::new() },
            replaced: Vec::new(),
            left_full: None,
            cancelled: None,
            pending: None,
            pending_price: None,
            ends: None,
        });
    }

    fn end(&mut self, mut lived: Lived, hour: i64, full: bool) {
        lived.hours.pop();
        lived.left_full = (full && lived.is_timed()).then_some(hour);
        self.ended.push(lived);
    }

    fn end_due(&mut self, hour: i64) {
        for lived in std::mem::take(&mut self.lives) {
            if lived.ends.is_some_and(|ends| ends <= hour) {
                self.end(lived, hour, false)
            } else {
                self.lives.push(lived)
            }
        }
    }

    fn end_all(&mut self, hour: i64) {
        for lived in std::mem::take(&mut self.lives) {
            self.end(lived, hour, false);
        }
    }

    fn cancel(&mut self, hour: i64, how: How) {
        self.cancelled = Some((hour, how));
        self.waiting = None;
        for lived in &mut self.lives {
            lived.ends = Some(lived.cancelled_at(hour, how));
        }
        self.end_due(hour);
    }

    fn leading(&self) -> Option<Grid> {
        let length = |every: Every| match every {
            Every::Once => 0,
            Every::Days(days) => days * 1_000,
            Every::Months(months) => months * 30_437,
        };
        let plan = self.plan(self.at.plan);
        let of = |metered: bool| {
            let held = self.prices(&self.at);
            let prices = held.iter().map(|place| (*place, &plan.prices[*place]));
            let recurring: Vec<(usize, &PriceStory)> = prices
                .into_iter()
                .filter(|(_, price)| {
                    (price.quantity == Quantity::Usage) == metered && price.every != Every::Once
                })
                .collect();
            let longest = recurring.iter().map(|(_, price)| length(price.every)).max()?;
            recurring.into_iter().find(|(_, price)| length(price.every) == longest)
        };
        let (place, _) = of(false).or_else(|| of(true))?;
        let lived = self.lives.iter().find(|lived| lived.plan == self.at.plan && lived.place == place);
        lived.expect("it lives").grid
    }

    /// Whether the hour is a boundary of the longest recurring cadence (of usage if nothing recurs by time), or
    /// the end of a phase.
    fn leads_into(&self, hour: i64) -> bool {
        self.at.phase_end == Some(hour) || self.leading().is_some_and(|grid| grid.is_boundary(hour))
    }

    fn never_leads(&self) -> bool {
        self.leading().is_none() && (self.at.phase_end.is_none() || self.at.over)
    }

    fn apply_waiting_counts(&mut self, hour: i64, now: &[(usize, What)]) -> Option<()> {
        for place in 0..self.lives.len() {
            let lived = &mut self.lives[place];
            let Some(grid) = lived.grid.filter(|grid| {
                (lived.pending.is_some() || lived.pending_price.is_some()) && grid.is_boundary(hour)
            }) else {
                continue;
            };
            if let Some(count) = lived.pending.take() {
                *lived.hours.last_mut().expect("a count") = count;
            }
            if let Some((over, price)) = lived.pending_price.take() {
                let (plan, number) = (lived.plan, lived.place);
                let again = |what: &What| matches!(what, What::Override { number: known, price, .. } if (*known, *price) == (plan, number));
                if now.iter().any(|(_, what)| again(what)) {
                    return None;
                }
                self.replace(place, hour, (over, price), How::None);
                let _ = grid;
            }
        }
        Some(())
    }

    fn replace(&mut self, place: usize, hour: i64, (over, price): (Option<usize>, PriceStory), how: How) {
        let same = self.lives[place].price.amount == price.amount || price.shape == ShapeStory::Dynamic;
        if same {
            return;
        }
        let count = self.lives[place].count_now();
        let mut next = Lived {
            price,
            over,
            start: hour,
            hours: vec![count],
            full_from: Vec::new(),
            replaced: Vec::new(),
            first: false,
            ..self.lives[place].clone()
        };
        if how == How::Full && next.is_timed() {
            next.full_from.push(hour);
        }
        let old = std::mem::replace(&mut self.lives[place], next);
        self.end(old, hour, how == How::Full);
    }

    fn count(&mut self, hour: i64, (count, how): (u64, How), of: impl Fn(&Lived) -> bool) {
        for lived in self.lives.iter_mut().filter(|lived| of(lived)) {
            // A new price begins with the count decided at its very start.
            let now = how != How::None
                || lived.began == hour
                || lived.grid.is_none_or(|grid| grid.is_boundary(hour));
            lived.pending = (!now).then_some(count);
            if now {
                lived.set(hour, count, how);
            }
        }
    }

    fn override_price(
        &mut self,
        hour: i64,
        (plan, place): (u8, usize),
        (fact, amount): (usize, Option<i64>),
        how: How,
    ) {
        let own = self.plan(plan).prices[place].clone();
        let price = PriceStory { amount: amount.unwrap_or(own.amount), ..own };
        let over = amount.map(|_| fact);
        self.overrides.insert((plan, place), (over, price.clone()));
        let Some(index) = self.lives.iter().position(|lived| (lived.plan, lived.place) == (plan, place))
        else {
            return;
        };
        let lived = &mut self.lives[index];
        if lived.began == hour {
            (lived.price, lived.over) = (price, over);
            return;
        }
        let Some(grid) = lived.grid else { return };
        if how == How::None && !grid.is_boundary(hour) {
            lived.pending_price = Some((over, price));
            return;
        }
        lived.pending_price = None;
        self.replace(index, hour, (over, price), how);
    }

    fn add_ons(&mut self, (hour, gone): (i64, bool), led: bool, now: &[(usize, What)]) -> Option<()> {
        let about = |what: &What, number: u8| match what {
            What::Attach { number: known, .. } | What::Detach { number: known, .. } => *known == number,
            _ => false,
        };
        let begins = self.at.start == hour;
        let changes = now.iter().any(|(_, what)| matches!(what, What::Attach { .. } | What::Detach { .. }));
        let waits = !self.waiting_add_ons.is_empty() && self.at.cut;
        if begins && (changes || waits) && hour != self.story.start {
            return None;
        }
        if led || (begins && self.leads_into(hour)) {
            self.due_add_ons.extend(self.waiting_add_ons.keys());
        }
        if !gone {
            for number in std::mem::take(&mut self.due_add_ons) {
                let Some(attach) = self.waiting_add_ons.remove(&number) else { continue };
                if now.iter().any(|(_, what)| about(what, number)) {
                    return None;
                }
                if attach { self.attach(hour, number, How::None) } else { self.detach(hour, number) }
            }
        }
        for (_, what) in now {
            match *what {
                What::Attach { number, quantity, how } => {
                    self.quantities.insert(number, quantity);
                    self.count(hour, (quantity, how), |lived| {
                        lived.plan == number && lived.price.quantity == Quantity::AddOns
                    });
                    let leads = self.leads_into(hour) || self.never_leads();
                    if how != How::None || (leads && !gone) {
                        self.waiting_add_ons.remove(&number);
                        self.attach(hour, number, how);
                    } else {
                        self.go_first(hour, number)?;
                        self.waiting_add_ons.insert(number, true);
                        self.due_add_ons.extend(leads.then_some(number));
                    }
                }
                What::Detach { number, how } => {
                    let leads = self.leads_into(hour) || self.never_leads();
                    if how != How::None || (leads && !gone) {
                        self.waiting_add_ons.remove(&number);
                        self.detach(hour, number);
                    } else {
                        self.go_first(hour, number)?;
                        self.waiting_add_ons.insert(number, false);
                        self.due_add_ons.extend(leads.then_some(number));
                    }
                }
                _ => {}
            }
        }
        Some(())
    }

    /// What was to go off at a boundary that lies in the cancellation is off by now, whatever waits next. What was
    /// to go on there and waits with another one is beyond this oracle.
    fn go_first(&mut self, hour: i64, number: u8) -> Option<()> {
        if !self.due_add_ons.remove(&number) {
            return Some(());
        }
        let attach = self.waiting_add_ons.remove(&number)?;
        (!attach).then(|| self.detach(hour, number))
    }

    fn attach(&mut self, hour: i64, number: u8, how: How) {
        if self.attached.contains_key(&number) {
            return;
        }
        if self.at.over {
            // Beside no plan it has no periods; they begin with the next plan.
            self.attached.insert(number, Vec::new());
            return;
        }
        let (anchors, grids) = self.beside(number, &self.at.clone(), (&[], hour));
        self.attached.insert(number, anchors);
        for (place, grid) in grids {
            self.begin((number, place), grid, (hour, hour == self.story.start), how);
        }
    }

    fn detach(&mut self, hour: i64, number: u8) {
        self.attached.remove(&number);
        for lived in std::mem::take(&mut self.lives) {
            if lived.plan == number { self.end(lived, hour, false) } else { self.lives.push(lived) }
        }
    }
}
