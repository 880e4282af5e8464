//! Limits at their edges: amounts finer than any limit, the times that a reservation's event may have, how one
//! reservation ends that several nodes are asked to end, and what is bounded.

use billing::LimitReach;
use billing::limits::LIMIT_AMOUNT_MAX;
use money::Decimal;
use operations::limits::{Captured, Granted};
use operations::{Assignment, Code, customers};
use pricing::{Scalar, UsageEvent};
use sql::Engine;

use crate::office::{NOW, Office, asked, event, event_of, refused};
use crate::world::{ENGINES, at};

/// 0.000000000000000000000000001, which has more digits behind the point than any limit.
fn fine() -> Decimal {
    Decimal::from_i128(1, 27).unwrap()
}

fn costing(event: UsageEvent, cost: Decimal) -> UsageEvent {
    let mut data = event.data.clone();
    data.insert("cost".into(), Scalar::Number(cost));
    UsageEvent { data, ..event }
}

#[test]
fn an_event_finer_than_any_limit_closes_no_window() {
    for engine in ENGINES {
        let office = Office::on(engine);
        let small = office.limit("anna", 10_000, |_| {});
        office.limit("anna", 1, |limit| limit.amount = Decimal::from_i64(LIMIT_AMOUNT_MAX));
        let (node, other) = (office.node(), office.node());
        let subject =
            || UsageEvent { subject: "anna".into(), source: "hand".into(), ..event_of("1", 0, "large") };
        office.world.send(&[costing(subject(), fine())]);
        // Leased here and there, and here again, beside what the other node has.
        let first = office.reserve(&node, "anna", 100).unwrap();
        office.reserve(&other, "anna", 100).unwrap();
        office.reserve(&node, "anna", 5_000).unwrap();
        let captured = costing(event(&first.reserved, 0, "large"), fine());
        let captured = node.capture(office.world.environment, &first.reserved, &captured).unwrap();
        assert_eq!(captured, Captured::Accepted);
        office.reserve(&node, "anna", 4_000).unwrap();
        // What was used is shown as it is, and what is left in digits that can be reserved.
        let view = node.limit(office.world.environment, small).unwrap();
        assert_eq!(view.used.to_string(), "0.000000000000000000000000002");
        assert_eq!(view.left.to_string(), "99.999999999999");
        assert!(office.reserve(&node, "anna", 1_000).is_err());
        let more =
            UsageEvent { id: "2".into(), ..costing(subject(), Decimal::from_i64(LIMIT_AMOUNT_MAX / 2)) };
        office.world.send(&[more]);
        assert!(office.reserve(&node, "anna", 1).is_err());
    }
}

#[track_caller]
fn captured_at(office: &Office, granted: &Granted, time: &str) -> Result<Captured, (Code, String)> {
    let dated = UsageEvent { time: at(time), ..event(&granted.reserved, 1, "large") };
    let captured = office.node().capture(office.world.environment, &granted.reserved, &dated);
    if captured.is_ok() { Ok(captured.unwrap()) } else { Err(refused(captured)) }
}

/// The agent is anna's until noon, and ben's from then on: what is reserved for it before noon is anna's limit's to
/// hold, so its event is of before noon, and the other way round.
#[test]
fn the_event_of_a_reservation_lies_while_its_subject_is_its_customer_s() {
    for engine in ENGINES {
        let office = Office::on(engine);
        office.limit("anna", 1_000, |_| {});
        let noon = "2024-01-01T12:00:00Z";
        let ben = Assignment {
            subject: "agent".to_owned(),
            assigned_at: at(noon),
            customer: office.world.customers["ben"],
            subscription: None,
        };
        let environment = office.world.environment;
        office.world.act(move |act| customers::assign(act, environment, &ben));
        let node = office.node();
        let before = office.reserve(&node, "agent", 10).unwrap();
        assert_eq!((before.held.len(), before.reserved.until), (1, at(noon)));
        assert_eq!(captured_at(&office, &before, noon).unwrap_err().0, Code::ReservationRefused);
        assert_eq!(captured_at(&office, &before, "2024-01-01T11:59:59Z"), Ok(Captured::Accepted));
        office.world.advance("2024-01-01T13:00:00Z");
        let after = office.reserve(&node, "agent", 10).unwrap();
        assert_eq!((after.held.len(), after.reserved.from), (0, at(noon)));
        assert!(captured_at(&office, &after, NOW).unwrap_err().1.contains("from 2024-01-01T12:00:00Z"));
        assert_eq!(captured_at(&office, &after, "2999-12-31T23:59:59.999999Z"), Ok(Captured::Accepted));
    }
}

#[test]
fn the_event_of_a_reservation_lies_before_another_limit_starts() {
    let office = Office::on(Engine::Sqlite);
    let (node, environment) = (office.node(), office.world.environment);
    let starts = "2024-01-20T00:00:00Z";
    office.limit("anna", 1_000, |_| {});
    office.limit("boss", 1, |limit| {
        limit.starts = at(starts);
        limit.dimensions = [("model".to_owned(), "large".to_owned())].into();
    });
    // Of somebody else, and over before it starts.
    office.limit("ben", 1, |limit| limit.starts = at("2024-01-10T00:00:00Z"));
    office.limit("anna", 1, |limit| {
        limit.starts = at("2024-01-10T00:00:00Z");
        limit.ends = Some(limit.starts);
        limit.reach = LimitReach::Customer;
    });
    for (model, until) in [(Some("large"), starts), (None, starts), (Some("small"), "2024-02-01T00:00:00Z")] {
        let granted = node.reserve(environment, &asked("agent", 10, model, 60)).unwrap().unwrap();
        assert_eq!((granted.held.len(), granted.reserved.until), (1, at(until)), "{model:?}");
        let late = captured_at(&office, &granted, until).unwrap_err();
        assert_eq!(late.0, Code::ReservationRefused, "{model:?}");
    }
}
