//! Alerts on what usage costs and on what is left of credits: told once, recovered, told again, whatever moves them.

use std::collections::{BTreeMap, BTreeSet};

use billing::LimitReach;
use calendar::{Instant, Zone};
use ids::AlertId;
use money::{Currency, Money};
use operations::alerts::{self, Alert, AlertOf, AlertOn, CrossingFilter, Kept, Threshold, Turn};
use operations::billing_run::AtOnce;
use operations::changes::{ChangeAsked, When};
use operations::limits::LimitWindow;
use operations::{Code, Failed, Operations, credits};
use store::environments;

use crate::crediting::{asked, begun, give};
use crate::world::{ENGINES, World, at, event, key};

fn on_spend(texts: &[&str]) -> Alert {
    let zone = Zone::named("Europe/Berlin").unwrap();
    Alert {
        id: AlertId::from_bytes([0; 16]),
        key: key("money"),
        name: "Money".to_owned(),
        of: AlertOf::EveryCustomer,
        on: AlertOn::Spend { currency: Currency::EUR, meter: None, window: LimitWindow::Month, zone },
        thresholds: texts.iter().map(|text| Threshold::parse(text).unwrap()).collect(),
    }
}

fn on_credits(texts: &[&str]) -> Alert {
    Alert { on: AlertOn::Credits { currency: Currency::EUR }, ..on_spend(texts) }
}

fn put(world: &World, alert: Alert) -> Result<bool, Failed> {
    let (environment, moment) = (world.environment, world.operations.alert_moment(world.environment)?);
    let alert = Alert { id: alerts::new_id(moment.now, world.operations.random_cause()), ..alert };
    let kept = world.operations.store.write(move |act| alerts::put(act, environment, &alert, moment));
    Ok(kept.map_err(Failed::from)?.1)
}

/// A node that has looked at nothing yet.
fn looker(world: &World) -> Operations {
    Operations { alerts: Kept::default(), ..world.operations.clone() }
}

/// Looks twice, on a node that did before and on one that did not.
fn look(world: &World) {
    for node in [&world.operations, &looker(world)] {
        node.look_at_alerts(world.environment, world.now()).unwrap();
    }
}

/// What was told after so many, a row each: `ben crossed 5 #1 at 6`.
fn told(world: &World, after: usize) -> Vec<String> {
    let filter = CrossingFilter::default();
    let all = world.operations.alert_crossings(world.environment, filter, (0, 1_000)).unwrap();
    let name = |id| world.customers.iter().find(|(_, known)| **known == id).unwrap().0;
    let rows = all.iter().map(|kept| {
        let crossing = &kept.crossing;
        let told = crossing.turned.told;
        let turn = if told.turn == Turn::Crossed { "crossed" } else { "recovered" };
        format!("{} {turn} {} #{} at {}", name(crossing.customer), told.threshold, told.times, crossing.used)
    });
    rows.skip(after).collect()
}

fn used(world: &World, number: u32, time: &str, calls: i64) {
    world.send(&[event("ben", number, at(time).as_micros(), calls)]);
    look(world);
}

#[test]
fn what_usage_costs_is_told_once_and_moves_with_corrections_and_changes() {
    for engine in ENGINES {
        let world = begun(engine);
        world.advance("2024-01-03T00:00:00Z");
        assert!(put(&world, on_spend(&["5", "10", "forecast 300"])).unwrap());
        // A cent a call.
        used(&world, 1, "2024-01-02T06:00:00Z", 499);
        assert_eq!(told(&world, 0), [""; 0]);
        used(&world, 2, "2024-01-02T07:00:00Z", 101);
        assert_eq!(told(&world, 0), ["ben crossed 5 #1 at 6"], "{engine:?}");
        let name = usage::EventName { source: "meter", id: "ben-2" };
        world.operations.plane.cancel(world.environment, &[name], None).unwrap();
        look(&world);
        assert_eq!(told(&world, 1), ["ben recovered 5 #1 at 4.99"]);
        used(&world, 3, "2024-01-02T08:00:00Z", 601);
        assert_eq!(told(&world, 2), ["ben crossed 5 #2 at 11", "ben crossed 10 #1 at 11"]);
        let shown = world.operations.alert(world.environment, &key("money"), Some("ben")).unwrap();
        let now = shown.now.unwrap();
        assert_eq!((now.used.to_string().as_str(), now.thresholds[1].is_crossed()), ("11", true));
        assert_eq!((now.window.start(), now.unit), (at("2023-12-31T23:00:00Z"), None));

        // It ended after the first of the calls: no event says so, the change does.
        world.change("ben", ChangeAsked::Cancel, When::At(at("2024-01-02T06:30:00Z")));
        look(&world);
        let wanted = ["ben recovered 10 #1 at 4.99", "ben recovered 5 #2 at 4.99"];
        assert_eq!(told(&world, 4), wanted, "{engine:?}");
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn a_window_begins_anew_and_what_it_comes_to_is_forecast() {
    for engine in ENGINES {
        let world = begun(engine);
        put(&world, on_spend(&["5", "forecast 60"])).unwrap();
        world.send(&[event("ben", 1, at("2024-01-01T06:00:00Z").as_micros(), 620)]);
        world.advance("2024-01-05T00:00:00Z");
        // 6.20 in 3.1 of 31 days come to 62.00.
        assert_eq!(told(&world, 0), ["ben crossed 5 #1 at 6.2", "ben crossed forecast 60 #1 at 6.2"]);
        // Dated ahead, in a period that has not begun: it is told when that begins.
        world.send(&[event("ben", 2, at("2024-02-03T06:00:00Z").as_micros(), 700)]);
        world.advance("2024-01-31T22:59:59Z");
        assert_eq!(told(&world, 2), [""; 0]);
        world.advance("2024-02-01T00:00:00Z");
        assert_eq!(told(&world, 2), ["ben crossed 5 #1 at 7"], "{engine:?}");
    }
}

/// A clock that is moved over many looks stops on its way as over many bills, and goes on from there.
#[test]
fn looks_on_the_way_of_a_clock_are_bounded_and_none_is_left_out() {
    for engine in ENGINES {
        let world = begun(engine);
        let hourly = Alert {
            on: AlertOn::Spend {
                currency: Currency::EUR,
                meter: None,
                window: LimitWindow::Hour,
                zone: Zone::utc(),
            },
            ..on_spend(&["1"])
        };
        put(&world, hourly).unwrap();
        let hours = [6, 9, 12, 15, 18];
        for (number, hour) in (1..).zip(hours) {
            let time = at(&format!("2024-01-02T{hour:02}:30:00Z")).as_micros();
            world.send(&[event("ben", number, time, 150)]);
        }
        let (to, few) = (at("2024-01-03T00:00:00Z"), AtOnce { instants: 2, looked_at: 10_000 });
        let mut rounds = 0;
        loop {
            let report = world.operations.advance_clock_a_while(world.environment, to, few).unwrap();
            rounds += 1;
            assert!(rounds < 100, "it goes on");
            if !report.cut_short {
                break;
            }
            assert!(world.now() < to, "it stands where it came to");
        }
        assert!(rounds >= 3 && world.now() == to, "{rounds} rounds");
        assert_eq!(told(&world, 0), ["ben crossed 1 #1 at 1.5"; 5], "{engine:?}");
    }
}

#[test]
fn what_is_left_of_credits_is_told_from_above_and_does_not_move_when_a_bill_is_issued() {
    for engine in ENGINES {
        let world = begun(engine);
        put(&world, on_credits(&["2", "5"])).unwrap();
        look(&world);
        assert_eq!(told(&world, 0), [""; 0], "who never had any has nothing to lose");
        give(&world, asked(&world, "ben", (10_00, 0), "2024-01-01T00:00:00Z", Some("2024-03-01T00:00:00Z")));
        used(&world, 1, "2024-01-02T06:00:00Z", 600);
        world.advance("2024-01-03T00:00:00Z");
        assert_eq!(told(&world, 0), ["ben crossed 5 #1 at 4"], "{engine:?}");
        let left = |world: &World| {
            let asked = (world.customers["ben"], Currency::EUR);
            let moment = (world.now(), world.operations.plane.watermark(world.environment).unwrap());
            world.operations.credits_left(world.environment, asked, moment).unwrap().unwrap().amount.minor()
        };
        for to in ["2024-01-31T22:00:00Z", "2024-02-01T00:00:00Z", "2024-02-10T00:00:00Z"] {
            world.advance(to);
            assert_eq!(left(&world), 4_00, "{engine:?} {to}");
        }
        assert_eq!(told(&world, 1), [""; 0]);
        assert!(world.table().iter().any(|row| row.starts_with("ben")), "January is issued");
        used(&world, 2, "2024-02-09T06:00:00Z", 300);
        assert_eq!(told(&world, 1), ["ben crossed 2 #1 at 1"]);
        // More is given, and taken back.
        let more = give(&world, asked(&world, "ben", (20_00, 0), "2024-02-01T00:00:00Z", None));
        look(&world);
        assert_eq!(told(&world, 2), ["ben recovered 2 #1 at 21", "ben recovered 5 #1 at 21"]);
        let (environment, now) = (world.environment, world.now());
        world.act(move |act| credits::void(act, environment, more, (None, now)));
        look(&world);
        let again = told(&world, 4);
        assert_eq!(again.len(), 2, "{again:?}");
        assert!(again.iter().all(|told| told.contains("crossed") && told.contains("#2")), "{again:?}");
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn credits_that_expire_are_told_though_nothing_else_happens() {
    for engine in ENGINES {
        let world = begun(engine);
        put(&world, on_credits(&["2"])).unwrap();
        give(&world, asked(&world, "ben", (10_00, 0), "2024-01-01T00:00:00Z", Some("2024-01-20T10:00:00Z")));
        world.advance("2024-01-20T09:59:59Z");
        assert_eq!(told(&world, 0), [""; 0]);
        world.advance("2024-01-20T10:00:00Z");
        assert_eq!(told(&world, 0), ["ben crossed 2 #1 at 0"], "{engine:?}");
    }
}

#[test]
fn who_cannot_be_read_keeps_nobody_else_from_being_told() {
    for engine in ENGINES {
        let world = begun(engine);
        put(&world, on_spend(&["5"])).unwrap();
        used(&world, 1, "2024-01-01T06:00:00Z", 1);
        let anna = world.subscriptions["anna"];
        let damaged = world.damage(&format!(
            "UPDATE subscription_facts SET record = record_hash WHERE subscription = '{anna}'"
        ));
        assert_eq!(damaged, 1);
        world.send(&[event("anna", 1, at("2024-01-01T07:00:00Z").as_micros(), 9)]);
        used(&world, 2, "2024-01-01T07:00:00Z", 600);
        assert_eq!(told(&world, 0), ["ben crossed 5 #1 at 6.01"], "{engine:?}");
        // She is looked at again a little later.
        let due = world.operations.store.read(|reader| {
            let until = at("2024-01-01T00:02:00Z");
            store::alert_looks::due_marks(reader, world.environment, (until, 10))
        });
        let about: Vec<String> = due.unwrap().into_iter().map(|mark| mark.about).collect();
        assert_eq!(about, [world.customers["anna"].to_string()], "{engine:?}");
    }
}

#[test]
fn what_is_no_alert_on_money_is_refused() {
    let world = begun(sql::Engine::Sqlite);
    let refused = |alert: Alert| match put(&world, alert) {
        Err(Failed::Refused(refusal)) => (refusal.code, refusal.message),
        other => panic!("a refusal: {other:?}"),
    };
    let spend = |meter: Option<&str>, currency: &str| AlertOn::Spend {
        currency: Currency::parse(currency).unwrap(),
        meter: meter.map(key),
        window: LimitWindow::Day,
        zone: Zone::utc(),
    };
    let (code, said) = refused(Alert { on: spend(Some("cals"), "EUR"), ..on_spend(&["1"]) });
    assert!(code == Code::NotFound && said.contains("did you mean `calls`"), "{said}");
    let ben = |reach| AlertOf::Customer(world.customers["ben"], reach);
    let own = ben(LimitReach::Subscription(world.subscriptions["ben"]));
    let (code, said) = refused(Alert { on: spend(None, "USD"), of: own.clone(), ..on_spend(&["1"]) });
    assert!(code == Code::AlertRefused && said.contains("is billed in EUR"), "{said}");
    let others = ben(LimitReach::Subscription(world.subscriptions["anna"]));
    let (_, said) = refused(Alert { on: spend(None, "EUR"), of: others, ..on_spend(&["1"]) });
    assert!(said.contains("one of its own"), "{said}");
    let nobody = AlertOf::Customer(ids::CustomerId::from_bytes([9; 16]), LimitReach::Customer);
    assert_eq!(refused(Alert { of: nobody, ..on_credits(&["1"]) }).0, Code::NotFound);
    assert!(put(&world, Alert { on: spend(Some("calls"), "EUR"), of: own, ..on_spend(&["1"]) }).unwrap());
}

/// Numbers that a seed makes.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: i64) -> i64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i64::try_from((self.0 >> 33) % u64::try_from(sides).unwrap()).unwrap()
    }
}

/// What a slow count knows: calls by subject and time, those that were cancelled left out, and what was told.
#[derive(Default)]
struct Slow {
    calls: Vec<(String, &'static str, i64, i64)>,
    crossed: BTreeMap<(&'static str, i64, i64), u32>,
    open: BTreeSet<(&'static str, i64, i64)>,
}

const CENTS: [i64; 3] = [3_00, 7_00, 12_00];

impl Slow {
    /// What is told of each threshold in the month that begins then.
    fn look(&mut self, month: i64) -> Vec<String> {
        let mut rows = Vec::new();
        for name in ["ben", "cleo"] {
            let own = self.calls.iter().filter(|(_, whose, time, _)| *whose == name && *time >= month);
            let cents: i64 = own.map(|(_, _, _, calls)| calls).sum();
            for mark in CENTS {
                let place = (name, month, mark);
                let times = self.crossed.entry(place).or_default();
                let turn = match (self.open.contains(&place), cents >= mark) {
                    (false, true) => {
                        *times += 1;
                        self.open.insert(place);
                        "crossed"
                    }
                    (true, false) => {
                        self.open.remove(&place);
                        "recovered"
                    }
                    _ => continue,
                };
                let euros = |cents| Money::new(cents, Currency::EUR).to_decimal();
                rows.push(format!("{name} {turn} {} #{times} at {}", euros(mark), euros(cents)));
            }
        }
        rows.sort();
        rows
    }
}

#[test]
fn whoever_looks_and_however_often_a_slow_count_is_told_once() {
    for (engine, seed) in [(ENGINES[0], 1), (ENGINES[0], 2), (ENGINES[1], 3)] {
        let (mut dice, mut slow, mut world) = (Dice(seed), Slow::default(), begun(engine));
        world.subscribe("cleo", "metered", "2023-12-31T23:00:00Z", 0);
        put(&world, on_spend(&["3", "7", "12"])).unwrap();
        let months = ["2023-12-31T23:00:00Z", "2024-01-31T23:00:00Z"].map(|text| at(text).as_micros());
        let (mut seen, mut turned) = (0, 0);
        for number in 0..40_u32 {
            let now = world.now().as_micros();
            let month = *months.iter().rfind(|month| **month <= now).unwrap();
            for part in 0..u32::try_from(dice.below(3)).unwrap() {
                let (name, calls) =
                    (["ben", "cleo"][usize::try_from(dice.below(2)).unwrap()], dice.below(300));
                let time = month + dice.below(now - month + 1);
                let one = event(name, number * 10 + part, time, calls);
                slow.calls.push((one.id.to_string(), name, time, calls));
                world.send(&[one]);
            }
            // What is cancelled is of the month that runs: the last one's end is not told.
            let first = slow.calls.iter().position(|(_, _, time, _)| *time >= month);
            if let Some(first) = first.filter(|_| dice.below(3) == 0) {
                let (id, ..) = slow.calls.remove(first);
                let name = usage::EventName { source: "meter", id: &id };
                world.operations.plane.cancel(world.environment, &[name], None).unwrap();
            }
            std::thread::scope(|scope| {
                for _ in 0..2 {
                    scope.spawn(|| looker(&world).look_at_alerts(world.environment, world.now()).unwrap());
                }
            });
            let mut found = told(&world, seen);
            seen += found.len();
            found.sort();
            let wanted = slow.look(month);
            turned += wanted.iter().filter(|row| row.contains("recovered")).count();
            assert_eq!(found, wanted, "{engine:?}, seed {seed}, step {number}");
            if dice.below(2) == 0 {
                let next = now + dice.below(4 * 86_400) * 1_000_000;
                let environment = world.environment;
                let to = Instant::from_micros(next);
                let moved = world
                    .operations
                    .store
                    .write(move |act| environments::advance_clock(act, environment, to));
                moved.unwrap();
            }
        }
        println!("seed {seed}: {seen} told, {turned} of them recovered");
        assert!(seen > 6, "seed {seed} reaches something");
    }
}
