//! Alerts: each threshold is told once when it is reached, whoever looks, and told again only after it was left.

use std::collections::BTreeMap;

use billing::LimitReach;
use calendar::Zone;
use ids::AlertId;
use money::Decimal;
use operations::alerts::{
    self, Alert, AlertOf, AlertOn, AlertView, CrossingFilter, Kept, Mark, Threshold, Turn,
};
use operations::limits::LimitWindow;
use operations::{Code, Failed, Operations};
use sql::Engine;

use crate::office::{Office, cents, refused};
use crate::world::{ENGINES, at, key};

/// Thresholds as they are written.
fn thresholds(texts: &[&str]) -> Vec<Threshold> {
    texts.iter().map(|text| Threshold::parse(text).unwrap()).collect()
}

/// An alert on the cost of the calls of a month, of every customer.
pub fn on_cost(name: &str, texts: &[&str]) -> Alert {
    Alert {
        id: AlertId::from_bytes([0; 16]),
        key: key(name),
        name: name.to_owned(),
        of: AlertOf::EveryCustomer,
        on: AlertOn::Usage {
            meter: key("spend"),
            dimensions: BTreeMap::new(),
            window: LimitWindow::Month,
            zone: Zone::utc(),
        },
        thresholds: thresholds(texts),
    }
}

/// Keeps an alert; whether anything changed.
pub fn put(office: &Office, alert: Alert) -> Result<bool, Failed> {
    let environment = office.world.environment;
    let moment = office.world.operations.alert_moment(environment)?;
    let id = alerts::new_id(moment.now, office.world.operations.random_cause());
    let alert = Alert { id, ..alert };
    let kept = office.world.operations.store.write(move |act| alerts::put(act, environment, &alert, moment));
    Ok(kept.map_err(Failed::from)?.1)
}

/// A node that has looked at nothing yet.
pub fn looker(office: &Office) -> Operations {
    Operations { alerts: Kept::default(), ..office.node() }
}

pub fn look(office: &Office, node: &Operations) {
    node.look_at_alerts(office.world.environment, office.world.now()).unwrap();
}

/// What was told after a position, a row each: `budget anna crossed 50 #1 at 60`.
pub fn told(office: &Office, after: i64) -> Vec<String> {
    let filter = CrossingFilter::default();
    let all =
        office.world.operations.alert_crossings(office.world.environment, filter, (after, 1_000)).unwrap();
    let name = |id| office.world.customers.iter().find(|(_, known)| **known == id).unwrap().0;
    all.iter()
        .map(|kept| {
            let crossing = &kept.crossing;
            let told = crossing.turned.told;
            let turn = if told.turn == Turn::Crossed { "crossed" } else { "recovered" };
            let (key, used) = (&crossing.key, crossing.used);
            format!("{key} {} {turn} {} #{} at {used}", name(crossing.customer), told.threshold, told.times)
        })
        .collect()
}

fn shown(office: &Office, name: &str, customer: Option<&str>) -> AlertView {
    office.world.operations.alert(office.world.environment, &key(name), customer).unwrap()
}

#[test]
fn a_threshold_is_told_once_to_each_customer_and_to_who_pays() {
    for engine in ENGINES {
        let office = Office::on(engine);
        office.post("agent", 3_000, "large");
        assert!(put(&office, on_cost("budget", &["50", "100"])).unwrap());
        assert!(!put(&office, on_cost("budget", &["50", "100"])).unwrap(), "nothing changed");
        let node = looker(&office);
        look(&office, &node);
        assert_eq!(told(&office, 0), [""; 0]);
        office.post("anna", 2_500, "small");
        office.post("ben", 6_000, "small");
        for node in [&node, &node, &looker(&office)] {
            look(&office, node);
        }
        let mut first = told(&office, 0);
        first.sort();
        let wanted = [
            "budget anna crossed 50 #1 at 55",
            "budget ben crossed 50 #1 at 60",
            "budget boss crossed 100 #1 at 115",
            "budget boss crossed 50 #1 at 115",
        ];
        assert_eq!(first, wanted);

        // A correction takes it below: that is told, and the next time it is reached is another.
        let plane = &office.world.operations.plane;
        let name = usage::EventName { source: "hand", id: "1" };
        plane.cancel(office.world.environment, &[name], None).unwrap();
        look(&office, &node);
        office.post("anna", 8_000, "small");
        look(&office, &node);
        let mut rest = told(&office, 4);
        rest.sort();
        let wanted = [
            "budget anna crossed 100 #1 at 110",
            "budget anna crossed 50 #2 at 110",
            "budget anna recovered 50 #1 at 30",
            "budget boss crossed 100 #2 at 170",
            "budget boss recovered 100 #1 at 90",
        ];
        assert_eq!(rest, wanted);
        let view = shown(&office, "budget", Some("anna")).now.unwrap();
        let times: Vec<u32> =
            view.thresholds.iter().map(|one| one.told.as_ref().unwrap().crossing.turned.told.times).collect();
        assert_eq!((view.used, times), (cents(11_000), vec![2, 1]));
        assert!(view.thresholds.iter().all(|one| one.is_crossed()));
        assert!(shown(&office, "budget", None).now.is_none());
        // The outbox has each, and what is told verifies.
        assert_eq!(office.world.verify(), [""; 0]);
    }
}

#[test]
fn an_alert_on_a_limit_moves_with_it() {
    for engine in ENGINES {
        let office = Office::on(engine);
        let limit = office.limit("anna", 10_000, |limit| {
            limit.reach = LimitReach::Subject("agent".to_owned());
            limit.window = LimitWindow::Day;
        });
        let on = |name: &str, texts: &[&str]| Alert { on: AlertOn::Limit(limit), ..on_cost(name, texts) };
        assert!(put(&office, on("near", &["80%", "100%"])).unwrap());
        let node = looker(&office);
        office.post("agent", 8_000, "large");
        office.post("anna", 9_000, "large");
        look(&office, &node);
        assert_eq!(told(&office, 0), ["near anna crossed 80% #1 at 80"]);
        office.change(limit, 8_000);
        look(&office, &looker(&office));
        assert_eq!(told(&office, 1), ["near anna crossed 100% #1 at 80"]);
        office.change(limit, 20_000);
        look(&office, &node);
        let wanted = ["near anna recovered 100% #1 at 80", "near anna recovered 80% #1 at 80"];
        assert_eq!(told(&office, 2), wanted);
        let now = shown(&office, "near", None).now.unwrap();
        assert_eq!(alerts::percent_of(now.used, now.base.unwrap()), Some(Decimal::from_i64(40)));

        // Thresholds may change; what it looks at may not. What the alert told is listed when it is gone.
        assert!(put(&office, on("near", &["30%"])).unwrap());
        look(&office, &node);
        assert_eq!(told(&office, 4), ["near anna crossed 30% #1 at 80"]);
        let (environment, now) = (office.world.environment, office.world.now());
        let (code, said) = refused(put(&office, on_cost("near", &["1"])));
        assert!(code == Code::AlreadyExists && said.contains("choose another key"), "{said}");
        office.world.act(move |act| alerts::remove(act, environment, (&key("near"), now)));
        office.post("agent", 50_000, "large");
        look(&office, &node);
        assert_eq!(told(&office, 5), [""; 0]);
        assert!(put(&office, on_cost("near", &["1"])).unwrap(), "its key is free");
    }
}

#[test]
fn windows_begin_anew_and_late_usage_counts_for_a_day() {
    for engine in ENGINES {
        let office = Office::on(engine);
        let daily = |mut alert: Alert| {
            if let AlertOn::Usage { window, .. } = &mut alert.on {
                *window = LimitWindow::Day;
            }
            alert
        };
        put(&office, daily(on_cost("day", &["10"]))).unwrap();
        // Dated ahead: it is told when that day has begun.
        let ahead = |id: &str, subject: &str, time: &str, cost| pricing::UsageEvent {
            source: "dated".into(),
            id: id.into(),
            subject: subject.into(),
            time: at(time),
            ..crate::office::event_of("", cost, "large")
        };
        office.world.send(&[ahead("1", "anna", "2024-01-03T12:00:00Z", 1_500)]);
        office.world.advance("2024-01-02T23:00:00Z");
        assert_eq!(told(&office, 0), [""; 0]);
        office.world.advance("2024-01-03T00:00:00Z");
        let first = told(&office, 0);
        assert_eq!(first.len(), 2, "{first:?}");
        assert!(first.iter().any(|told| told == "day anna crossed 10 #1 at 15"), "{first:?}");
        // Late by less than a day, and by more.
        office.world.advance("2024-01-04T10:00:00Z");
        office.world.send(&[
            ahead("2", "ben", "2024-01-03T23:00:00Z", 1_100),
            ahead("3", "ben", "2024-01-02T12:00:00Z", 1_100),
        ]);
        office.world.advance("2024-01-04T10:00:01Z");
        let late = told(&office, 2);
        assert_eq!(late.iter().filter(|told| told.starts_with("day ben")).count(), 1, "{late:?}");
    }
}

#[test]
fn a_forecast_is_told_once_from_a_tenth_of_the_window_on() {
    for engine in ENGINES {
        let office = Office::on(engine);
        put(&office, on_cost("ahead", &["forecast 300"])).unwrap();
        office.post("ben", 3_100, "large");
        office.world.advance("2024-01-04T02:00:00Z");
        assert_eq!(told(&office, 0), [""; 0], "3.1 days have not passed");
        // The clock passes the tenth, and nothing else happens.
        office.world.advance("2024-01-10T00:00:00Z");
        let mut found = told(&office, 0);
        found.sort();
        let wanted = ["ahead ben crossed forecast 300 #1 at 31", "ahead boss crossed forecast 300 #1 at 31"];
        assert_eq!(found, wanted);
        let filter = CrossingFilter::default();
        let all = office.world.operations.alert_crossings(office.world.environment, filter, (0, 1)).unwrap();
        assert_eq!(all[0].crossing.at, at("2024-01-04T02:24:00Z"));
        office.post("ben", 30_000, "large");
        office.world.advance("2024-01-11T00:00:00Z");
        assert_eq!(told(&office, 2), [""; 0]);
    }
}

#[test]
fn whose_usage_it_is_moves_with_assignments_and_payers() {
    for engine in ENGINES {
        let office = Office::on(engine);
        let anna = office.world.customers["anna"];
        let of = AlertOf::Customer(anna, LimitReach::Customer);
        let dimensions = [("model".to_owned(), "large".to_owned())].into();
        let AlertOn::Usage { meter, window, zone, .. } = on_cost("x", &["1"]).on else { unreachable!() };
        let on = AlertOn::Usage { meter, window, zone, dimensions };
        put(&office, Alert { of, on, ..on_cost("anna", &["10", "20"]) }).unwrap();
        let node = looker(&office);
        office.post("agent", 1_500, "large");
        office.post("anna", 9_000, "small");
        look(&office, &node);
        assert_eq!(told(&office, 0), ["anna anna crossed 10 #1 at 15"]);
        let environment = office.world.environment;
        let given = store::subjects::Assignment {
            subject: "agent".to_owned(),
            assigned_at: at("2023-12-01T00:00:00Z"),
            customer: office.world.customers["ben"],
            subscription: None,
        };
        office
            .world
            .operations
            .store
            .write(move |act| store::subjects::assign_subject(act, environment, &given))
            .unwrap();
        look(&office, &node);
        assert_eq!(told(&office, 1), ["anna anna recovered 10 #1 at 0"]);
    }
}

#[test]
fn what_is_no_alert_is_refused_in_order() {
    let office = Office::on(Engine::Sqlite);
    let anna = office.world.customers["anna"];
    let own = |reach| AlertOf::Customer(anna, reach);
    let meter = |name: &str| AlertOn::Usage {
        meter: key(name),
        dimensions: BTreeMap::new(),
        window: LimitWindow::Day,
        zone: Zone::utc(),
    };
    let percent = vec![Threshold { forecast: false, mark: Mark::Percent(Decimal::ONE) }];
    let make = |change: &dyn Fn(&mut Alert)| {
        let mut alert = on_cost("x", &["1"]);
        change(&mut alert);
        refused(put(&office, alert))
    };
    assert!(make(&|alert| alert.thresholds.clear()).1.contains("no thresholds"));
    assert!(make(&|alert| alert.thresholds = percent.clone()).1.contains("a percentage of nothing"));
    assert!(make(&|alert| alert.name.clear()).1.contains("name"));
    let unknown = ids::LimitId::from_bytes([9; 16]);
    assert_eq!(make(&|alert| alert.on = AlertOn::Limit(unknown)).0, Code::NotFound);
    let limit = office.limit("anna", 100, |limit| limit.window = LimitWindow::Life);
    let others = AlertOf::Customer(office.world.customers["ben"], LimitReach::Customer);
    let on_limit = |alert: &mut Alert| {
        alert.on = AlertOn::Limit(limit);
        alert.of = others.clone();
    };
    assert!(make(&on_limit).1.contains("leave out whose it is"));
    let forecast = |alert: &mut Alert| {
        alert.on = AlertOn::Limit(limit);
        alert.thresholds = thresholds(&["forecast 1"]);
    };
    assert!(make(&forecast).1.contains("no end to forecast"));
    let nobody = AlertOf::Customer(ids::CustomerId::from_bytes([9; 16]), LimitReach::Customer);
    assert_eq!(make(&|alert| alert.of = nobody.clone()).0, Code::NotFound);
    assert!(make(&|alert| alert.on = meter("spent")).1.contains("did you mean `spend`"));
    assert!(make(&|alert| alert.on = meter("peak")).1.contains("count or sum"));
    assert!(
        make(&|alert| alert.of = own(LimitReach::Subject("ben".to_owned()))).1.contains("one of its own")
    );
    let empty = |alert: &mut Alert| {
        if let AlertOn::Usage { dimensions, .. } = &mut alert.on {
            dimensions.insert("model".to_owned(), String::new());
        }
    };
    assert!(make(&empty).1.contains("dimensions.model"));
    put(&office, on_cost("budget", &["1"])).unwrap();
    let environment = office.world.environment;
    let found = office.world.operations.alert(environment, &key("budged"), None);
    assert!(refused(found).1.contains("did you mean `budget`"));
    let both = office.world.operations.crossing_filter(environment, (Some("budget"), Some("anna")));
    assert!(refused(both).1.contains("not both"));
}
