//! Alerts under everything at once: usage of any day, corrections, subjects that change hands, limits that are
//! raised and lowered, thresholds that change, nodes that restart and nodes that look at the same time; held against
//! a slow count of everything.

use std::collections::{BTreeMap, BTreeSet};

use billing::LimitReach;
use calendar::{Instant, Zone};
use ids::LimitId;
use operations::Operations;
use operations::alerts::{Alert, AlertOf, AlertOn, CrossingFilter, Threshold, Turn};
use operations::limits::LimitWindow;
use pricing::UsageEvent;
use sql::Engine;
use store::environments;

use crate::alerting::{look, looker, on_cost, put};
use crate::office::{Office, event_of};
use crate::world::{at, key};

const DAY: i64 = 86_400_000_000;
const HOUR: i64 = 3_600_000_000;

/// Numbers that a seed makes.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: i64) -> i64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i64::try_from((self.0 >> 33) % u64::try_from(sides).unwrap()).unwrap()
    }

    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[usize::try_from(self.below(i64::try_from(all.len()).unwrap())).unwrap()]
    }
}

/// An event as the slow count knows it.
#[derive(Clone)]
struct Plain {
    id: String,
    subject: &'static str,
    model: &'static str,
    cents: i64,
    time: i64,
    cancelled: bool,
}

/// An alert as the slow count knows it: its thresholds in cents, or in hundredths of a limit.
struct Watch {
    key: &'static str,
    /// Whose alone; that of each where there is none.
    customer: Option<&'static str>,
    subject: Option<&'static str>,
    model: Option<&'static str>,
    window: LimitWindow,
    marks: Vec<i64>,
    /// The limit's amount in cents, of one on a limit.
    limit: Option<(LimitId, i64)>,
}

/// What was told: key, customer, start of the window, threshold, how often, whether it is crossed.
type Row = (String, String, i64, String, u32, bool);

/// The slow count.
struct Model {
    watches: Vec<Watch>,
    events: Vec<Plain>,
    /// From when on "agent" is whose, by time.
    agent: BTreeMap<i64, &'static str>,
    /// Subjects and times that moved since the last look.
    touched: Vec<(&'static str, i64)>,
    looked_at: i64,
    crossed: BTreeMap<(&'static str, &'static str, i64, i64), (u32, bool)>,
    told: Vec<Row>,
}

const CUSTOMERS: [&str; 3] = ["anna", "ben", "boss"];

impl Watch {
    /// The window that a time lies in: days, or months of 2024.
    fn start_of(&self, time: i64) -> i64 {
        match self.window {
            LimitWindow::Day => time.div_euclid(DAY) * DAY,
            _ => {
                let starts = ["2023-12-01", "2024-01-01", "2024-02-01", "2024-03-01"];
                let starts = starts.map(|day| at(&format!("{day}T00:00:00Z")).as_micros());
                *starts.iter().rfind(|start| **start <= time).unwrap()
            }
        }
    }

    fn end_of(&self, start: i64) -> i64 {
        match self.window {
            LimitWindow::Day => start + DAY,
            _ => self.start_of(start + 31 * DAY),
        }
    }

    fn is_of(&self, customer: &str) -> bool {
        self.customer.is_none_or(|own| own == customer)
    }

    fn text(&self, mark: i64) -> String {
        match self.limit {
            Some(_) => format!("{mark}%"),
            None => format!("{}", crate::office::cents(mark)),
        }
    }
}

impl Model {
    /// Whose a subject is at a time; a boss pays for both.
    fn owner(&self, subject: &str, time: i64) -> &'static str {
        match subject {
            "anna" => "anna",
            "ben" => "ben",
            "boss" => "boss",
            _ => self.agent.range(..=time).next_back().unwrap().1,
        }
    }

    fn used(&self, watch: &Watch, customer: &str, start: i64) -> i64 {
        let end = watch.end_of(start);
        let counts = |event: &&Plain| {
            let owner = self.owner(event.subject, event.time);
            let is_own = owner == customer || (customer == "boss" && watch.subject.is_none());
            let is_alike = watch.subject.is_none_or(|only| only == event.subject)
                && watch.model.is_none_or(|only| only == event.model);
            !event.cancelled && is_own && is_alike && start <= event.time && event.time < end
        };
        self.events.iter().filter(counts).map(|event| event.cents).sum()
    }

    /// Whose windows a look is about: the running ones of everyone, and those that were touched, unless they ended
    /// more than a day before the last look.
    fn looked_at(&self, watch: &Watch, now: i64) -> BTreeSet<(&'static str, i64)> {
        let mut windows: BTreeSet<(&'static str, i64)> = BTreeSet::new();
        for customer in CUSTOMERS.into_iter().filter(|customer| watch.is_of(customer)) {
            windows.insert((customer, watch.start_of(now)));
            for (subject, time) in &self.touched {
                let ever = match *subject {
                    "agent" => self.agent.values().any(|owner| *owner == customer),
                    own => own == customer,
                };
                let start = watch.start_of(*time);
                if (ever || customer == "boss") && self.looked_at - watch.end_of(start) < DAY && start <= now
                {
                    windows.insert((customer, start));
                }
            }
        }
        windows
    }

    fn look(&mut self, now: i64) {
        let mut rows = Vec::new();
        for watch in &self.watches {
            for (customer, start) in self.looked_at(watch, now) {
                let used = self.used(watch, customer, start);
                for mark in &watch.marks {
                    let needed = match watch.limit {
                        Some((_, amount)) => mark * amount,
                        None => mark * 100,
                    };
                    let is_over = used > 0 && used * 100 >= needed;
                    let place = (watch.key, customer, start, *mark);
                    let (times, is_crossed) = self.crossed.get(&place).copied().unwrap_or_default();
                    if is_over == is_crossed {
                        continue;
                    }
                    let times = if is_over { times + 1 } else { times };
                    self.crossed.insert(place, (times, is_over));
                    let names = (watch.key.to_owned(), customer.to_owned());
                    rows.push((names.0, names.1, start, watch.text(*mark), times, is_over));
                }
            }
        }
        rows.sort();
        self.told.extend(rows);
        let is_idle = self.touched.is_empty() && now - self.looked_at < HOUR;
        if !is_idle {
            self.looked_at = now;
        }
        self.touched.clear();
    }
}

/// What seeds reached.
#[derive(Debug, Default)]
struct Reached {
    crossed: usize,
    recovered: usize,
    again: usize,
    late: usize,
    together: usize,
    restarted: usize,
    handed: usize,
    limits: usize,
}

fn threshold(text: &str) -> Threshold {
    Threshold::parse(text).unwrap()
}

fn watches(office: &Office) -> Vec<Watch> {
    let plain = |key, marks: &[i64]| Watch {
        key,
        customer: None,
        subject: None,
        model: None,
        window: LimitWindow::Day,
        marks: marks.to_vec(),
        limit: None,
    };
    let limit = office.limit("anna", 5_000, |limit| {
        limit.window = LimitWindow::Day;
        limit.starts = at("2023-01-01T00:00:00Z");
    });
    vec![
        plain("each-day", &[2_000, 4_000, 6_000]),
        Watch { window: LimitWindow::Month, ..plain("each-month", &[5_000, 20_000, 40_000]) },
        Watch { customer: Some("anna"), model: Some("large"), ..plain("large", &[1_000, 3_000]) },
        Watch { customer: Some("anna"), subject: Some("agent"), ..plain("agent", &[1_500]) },
        Watch { customer: Some("anna"), limit: Some((limit, 5_000)), ..plain("limited", &[50, 100]) },
    ]
}

fn alert_of(office: &Office, watch: &Watch) -> Alert {
    let texts: Vec<String> = watch.marks.iter().map(|mark| watch.text(*mark)).collect();
    let thresholds = texts.iter().map(|text| threshold(text)).collect();
    let reach = match watch.subject {
        Some(subject) => LimitReach::Subject(subject.to_owned()),
        None => LimitReach::Customer,
    };
    let own = watch.customer.map(|name| AlertOf::Customer(office.world.customers[name], reach));
    let usage = AlertOn::Usage {
        meter: key("spend"),
        dimensions: watch.model.map(|model| ("model".to_owned(), model.to_owned())).into_iter().collect(),
        window: watch.window,
        zone: Zone::utc(),
    };
    Alert {
        of: own.unwrap_or(AlertOf::EveryCustomer),
        on: watch.limit.map_or(usage, |(limit, _)| AlertOn::Limit(limit)),
        thresholds,
        ..on_cost(watch.key, &["1"])
    }
}

/// All that was told, sorted within what each look told: looks at customers go in order of id.
fn found(office: &Office, after: i64) -> Vec<Row> {
    let filter = CrossingFilter::default();
    let all =
        office.world.operations.alert_crossings(office.world.environment, filter, (after, 5_000)).unwrap();
    let name = |id| office.world.customers.iter().find(|(_, known)| **known == id).unwrap().0;
    let mut rows: Vec<Row> = all
        .iter()
        .map(|kept| {
            let (crossing, told) = (&kept.crossing, kept.crossing.turned.told);
            let (key, customer) = (crossing.key.to_string(), (*name(crossing.customer)).to_owned());
            let (start, threshold) = (crossing.window.start().as_micros(), told.threshold.to_string());
            (key, customer, start, threshold, told.times, told.turn == Turn::Crossed)
        })
        .collect();
    rows.sort();
    rows
}

fn set_clock(office: &Office, micros: i64) {
    let (environment, to) = (office.world.environment, Instant::from_micros(micros));
    let moved =
        office.world.operations.store.write(move |act| environments::advance_clock(act, environment, to));
    moved.unwrap();
}

#[test]
fn every_crossing_is_told_once_and_none_is_missed() {
    let mut all = Reached::default();
    for (engine, seeds, steps) in [(Engine::Sqlite, 8_u64, 160), (Engine::Postgres, 2, 90)] {
        for seed in 0..seeds {
            println!("{engine}, seed {seed}");
            one_life(engine, seed, steps, &mut all);
        }
    }
    println!("{all:?}");
    assert!(all.crossed > 200 && all.recovered > 40 && all.again > 10, "{all:?}");
    assert!(all.late > 10 && all.together > 40 && all.restarted > 40, "{all:?}");
    assert!(all.handed > 10 && all.limits > 10, "{all:?}");
}

fn one_life(engine: Engine, seed: u64, steps: u32, reached: &mut Reached) {
    let office = Office::on(engine);
    let mut dice = Dice(seed);
    let mut now = office.world.now().as_micros();
    let mut model = Model {
        watches: watches(&office),
        events: Vec::new(),
        agent: [(i64::MIN, "anna")].into(),
        touched: Vec::new(),
        looked_at: now,
        crossed: BTreeMap::new(),
        told: Vec::new(),
    };
    for watch in &model.watches {
        put(&office, alert_of(&office, watch)).unwrap();
    }
    let mut nodes = [looker(&office), looker(&office)];
    let mut position = 0;
    for _ in 0..steps {
        match dice.below(20) {
            0..=8 => send(&office, &mut model, (&mut dice, now), reached),
            9..=11 => cancel(&office, &mut model, &mut dice),
            12 => {
                now += dice.below(30) * HOUR / 2;
                set_clock(&office, now);
            }
            13 => hand_over(&office, &mut model, (&mut dice, now), reached),
            14 => change_limit(&office, &mut model, &mut dice, reached),
            _ => {
                look_somehow(&office, &mut nodes, &mut dice, reached);
                let before = model.told.len();
                model.look(now);
                assert_eq!(found(&office, position), model.told[before..], "seed {seed}");
                position = last_position(&office);
            }
        }
    }
    reached.crossed += model.told.iter().filter(|row| row.5).count();
    reached.recovered += model.told.iter().filter(|row| !row.5).count();
    reached.again += model.told.iter().filter(|row| row.5 && row.4 > 1).count();
    let unique: BTreeSet<&Row> = model.told.iter().collect();
    assert_eq!(unique.len(), model.told.len());
    assert_eq!(office.world.verify(), [""; 0]);
}

fn send(office: &Office, model: &mut Model, (dice, now): (&mut Dice, i64), reached: &mut Reached) {
    let (subject, large) = (dice.of(&["anna", "ben", "boss", "agent"]), dice.of(&["large", "small"]));
    let late = dice.of(&[0, 0, 0, DAY, 2 * DAY, 3 * DAY]);
    let time = (now - late - dice.below(HOUR)).max(at("2023-12-25T00:00:00Z").as_micros());
    reached.late += usize::from(late > 0);
    let cents = 100 + dice.below(1_500);
    let id = model.events.len().to_string();
    let event = UsageEvent {
        source: "model".into(),
        id: id.as_str().into(),
        subject: subject.into(),
        time: Instant::from_micros(time),
        ..event_of("", cents, large)
    };
    office.world.send(&[event]);
    model.touched.push((subject, time));
    model.events.push(Plain { id, subject, model: large, cents, time, cancelled: false });
}

fn cancel(office: &Office, model: &mut Model, dice: &mut Dice) {
    let standing: Vec<usize> = (0..model.events.len()).filter(|one| !model.events[*one].cancelled).collect();
    if standing.is_empty() {
        return;
    }
    // The latest most of all, as those are of windows that run.
    let back = dice.below(8).min(i64::try_from(standing.len()).unwrap() - 1);
    let one = standing[standing.len() - 1 - usize::try_from(back).unwrap()];
    let event = &mut model.events[one];
    let name = usage::EventName { source: "model", id: &event.id };
    office.world.operations.plane.cancel(office.world.environment, &[name], None).unwrap();
    event.cancelled = true;
    model.touched.push((event.subject, event.time));
}

/// The agent changes hands within what runs, each time at another instant.
fn hand_over(office: &Office, model: &mut Model, (dice, now): (&mut Dice, i64), reached: &mut Reached) {
    let customer = dice.of(&["anna", "ben"]);
    let from = now - dice.below(HOUR) - 1;
    if from.div_euclid(DAY) != now.div_euclid(DAY) || model.agent.contains_key(&from) {
        return;
    }
    let given = store::subjects::Assignment {
        subject: "agent".to_owned(),
        assigned_at: Instant::from_micros(from),
        customer: office.world.customers[customer],
        subscription: None,
    };
    let environment = office.world.environment;
    let write = office
        .world
        .operations
        .store
        .write(move |act| store::subjects::assign_subject(act, environment, &given));
    write.unwrap();
    model.agent.insert(from, customer);
    reached.handed += 1;
}

fn change_limit(office: &Office, model: &mut Model, dice: &mut Dice, reached: &mut Reached) {
    let amount = 1_000 + 500 * dice.below(12);
    let limited = model.watches.iter_mut().find_map(|watch| watch.limit.as_mut()).unwrap();
    limited.1 = amount;
    office.change(limited.0, amount);
    reached.limits += 1;
}

/// One node looks, or both at once, or one that knows nothing yet.
fn look_somehow(office: &Office, nodes: &mut [Operations; 2], dice: &mut Dice, reached: &mut Reached) {
    match dice.below(4) {
        0 => look(office, &nodes[0]),
        1 => look(office, &nodes[1]),
        2 => {
            nodes[0] = looker(office);
            look(office, &nodes[0]);
            reached.restarted += 1;
        }
        _ => {
            let [one, other] = &*nodes;
            std::thread::scope(|scope| {
                scope.spawn(|| look(office, one));
                scope.spawn(|| look(office, other));
            });
            // One that was overtaken leaves the rest to whoever looks next.
            look(office, one);
            reached.together += 1;
        }
    }
}

fn last_position(office: &Office) -> i64 {
    let environment = office.world.environment;
    office
        .world
        .operations
        .store
        .read(|reader| store::outbox::next_message_position(reader, environment))
        .unwrap()
        - 1
}
