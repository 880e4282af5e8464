//! Alerts in the store: what was told once is not kept twice, and a look that was overtaken commits nothing.

use billing::LimitReach;
use billing::alerts::{Alert, AlertCrossing, AlertOf, AlertOn, Mark, Seen, Threshold, Turn};
use calendar::{Instant, Period};
use ids::{CustomerId, EnvironmentId};
use money::Decimal;
use sql::Fault;
use store::alerts::CrossingFilter;
use store::{Act, alert_looks, alerts};

use crate::world::{self, each_engine, id, instant, key};

fn alert(customer: CustomerId) -> Alert {
    let mark = Mark::Value(Decimal::from_i64(10));
    Alert {
        id: id("budget"),
        key: key("budget"),
        name: "Budget".to_owned(),
        of: AlertOf::Customer(customer, LimitReach::Customer),
        on: AlertOn::Usage {
            meter: key("calls"),
            dimensions: Default::default(),
            window: billing::LimitWindow::Month,
            zone: calendar::Zone::utc(),
        },
        thresholds: vec![Threshold { forecast: false, mark }],
    }
}

fn crossing(alert: &Alert, customer: CustomerId) -> AlertCrossing {
    let window = Period::new(instant("2024-02-01T00:00:00Z"), instant("2024-03-01T00:00:00Z")).unwrap();
    let (used, at) = (Decimal::from_i64(12), instant("2024-02-10T00:00:00Z"));
    let turned = alert.turns(&[], &Seen { used, base: None, window, at })[0];
    let (alert, key) = (alert.id, alert.key.clone());
    let (amount, base) = (None, None);
    AlertCrossing { alert, key, version: 1, customer, window, turned, used, amount, base, watermark: 3, at }
}

/// An alert that told something once, and is to be looked at.
pub fn fill(act: &mut Act<'_>, environment: EnvironmentId, customer: CustomerId) -> Result<(), Fault> {
    let alert = alert(customer);
    alerts::create(act, environment, &alert)?;
    alert_looks::open(act, environment, (3, instant("2024-02-10T00:00:00Z")))?;
    alert_looks::mark(act, environment, (&customer.to_string(), Instant::MIN))?;
    alerts::tell(act, environment, &[crossing(&alert, customer)])
}

#[test]
fn what_was_told_is_told_once_and_says_how_a_threshold_stands() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        let (environment, customer) = (world.environment, world.customers[0]);
        world::act(store, move |act| fill(act, environment, customer));
        let read =
            |filter| store.read(|reader| alerts::crossings(reader, environment, filter, (0, 10))).unwrap();
        let all = read(CrossingFilter::default());
        let kept = alert(customer);
        assert_eq!((all.len(), &all[0].crossing), (1, &crossing(&kept, customer)));
        assert_eq!(read(CrossingFilter { alert: Some(kept.id), customer: None }), all);
        assert_eq!(read(CrossingFilter { alert: None, customer: Some(customer) }), all);
        let of = (kept.id, customer, instant("2024-02-01T00:00:00Z"));
        let told = store.read(|reader| alerts::told(reader, environment, of, &kept.thresholds)).unwrap();
        assert_eq!(told.iter().map(|told| (told.turn, told.times)).collect::<Vec<_>>(), [(Turn::Crossed, 1)]);
        // The same cannot be told again, whoever tries.
        let again = crossing(&kept, customer);
        let told = store.write(move |act| {
            Ok::<_, store::ActError<store::NoRefusal>>(alerts::tell(
                act,
                environment,
                std::slice::from_ref(&again),
            )?)
        });
        assert!(told.is_err());
        assert_eq!(read(CrossingFilter::default()).len(), 1);
    });
}

#[test]
fn a_look_that_was_overtaken_commits_nothing() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        let (environment, customer) = (world.environment, world.customers[0]);
        assert_eq!(store.read(|reader| alert_looks::look(reader, environment)).unwrap(), None);
        // Without an alert nothing is noted to be looked at.
        world::act(store, move |act| alert_looks::mark_moved(act, environment, [customer]));
        let marks =
            || store.read(|reader| alert_looks::due_marks(reader, environment, (Instant::MAX, 10))).unwrap();
        assert_eq!(marks(), []);
        world::act(store, move |act| fill(act, environment, customer));
        let look = store.read(|reader| alert_looks::look(reader, environment)).unwrap().unwrap();
        assert_eq!((look.watermark, look.turn), (3, 0));
        let next = alert_looks::Look { watermark: 7, reading_up_to: 7, ..look };
        for moved in [true, false] {
            let next = next.clone();
            assert_eq!(world::act(store, move |act| alert_looks::move_look(act, environment, &next)), moved);
        }
        // What was asked for again since it was read stays.
        let read = marks();
        assert_eq!(read.len(), 1);
        world::act(store, move |act| alert_looks::mark_moved(act, environment, [customer]));
        let old = read[0].clone();
        world::act(store, move |act| alert_looks::forget(act, environment, &old));
        let read = marks();
        assert_eq!(read.iter().map(|mark| mark.moved).collect::<Vec<_>>(), [2]);
        world::act(store, move |act| alert_looks::forget(act, environment, &read[0]));
        assert_eq!(marks(), []);
    });
}
