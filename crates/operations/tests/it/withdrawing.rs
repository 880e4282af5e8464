//! Changes that take time off, withdrawn after they were billed, and changes that wait for a reactivation: billed
//! as if never recorded, read as they are billed, and verified.

use billing::{Change, ChangeKind, PauseOptions, PlanLayout, Status};
use operations::Proration;
use operations::billing_run::AtOnce;
use operations::changes::{self, ChangeAsked, ChangeRequest, CouponName, When};
use operations::subscriptions::SubscriptionView;

use crate::world::{ENGINES, World, at, empty, key};

const CATALOG: &str = r#"
format = 1

[[plans]]
key = "basic"
cadence = "month"
[[plans.prices]]
key = "fee"
model = "flat"
charges.EUR = { amount = "31.00" }
[[plans.features]]
feature = "support"
value = "email"

[[plans]]
key = "big"
cadence = "month"
[[plans.prices]]
key = "fee"
model = "flat"
charges.EUR = { amount = "93.00" }
[[plans.features]]
feature = "support"
value = "phone"

[[meters]]
key = "calls"
event_type = "api.call"
aggregation = "sum"
value = "calls"

[[plans]]
key = "used"
cadence = "month"
[[plans.prices]]
key = "fee"
model = "flat"
charges.EUR = { amount = "31.00" }
[[plans.prices]]
key = "calls"
model = "per_unit"
meter = "calls"
charges.EUR = { unit_price = "0.01", minimum = "20.00" }

[[coupons]]
key = "half"
name = "Half price"
percent = "50"
lasts = "forever"
level = "line"
"#;

fn begun(engine: sql::Engine) -> World {
    let mut world = empty(engine);
    world.begin(CATALOG);
    world
}

fn view(world: &World, name: &str) -> SubscriptionView {
    world.operations.subscription(world.environment, world.subscriptions[name]).unwrap()
}

fn net_of(world: &World, name: &str) -> i64 {
    let id = world.subscriptions[name];
    let rows = world.operations.documents(world.environment, &Default::default(), ("", 1000)).unwrap();
    rows.iter().filter(|row| row.subscription == Some(id)).map(|row| row.net.minor()).sum()
}

fn record(world: &World, name: &str, asked: ChangeAsked, when: When) {
    let terms = !matches!(asked, ChangeAsked::ApplyDiscount { .. } | ChangeAsked::ExtendTrial { .. });
    let request = ChangeRequest::new(asked, when);
    let request = if terms { request.prorated(Proration::Prorate) } else { request };
    let (environment, now, id) = (world.environment, world.now(), world.subscriptions[name]);
    world.act(move |act| changes::record(act, environment, id, std::slice::from_ref(&request), now));
}

fn pause(extend: bool) -> ChangeAsked {
    ChangeAsked::Pause { options: PauseOptions { extend, ..PauseOptions::default() } }
}

/// What is recorded on 17 January, 18 January and 20 January.
type Told = [Option<ChangeAsked>; 3];

fn stories() -> Vec<(&'static str, Told)> {
    let (cancel, reset) = (ChangeAsked::Cancel, ChangeAsked::ResetAnchor);
    vec![
        ("pause", [Some(pause(false)), None, None]),
        ("extending pause", [Some(pause(true)), None, None]),
        ("pause and resume", [Some(pause(false)), None, Some(ChangeAsked::Resume)]),
        ("extending pause and resume", [Some(pause(true)), None, Some(ChangeAsked::Resume)]),
        ("cancel", [Some(cancel.clone()), None, None]),
        ("cancel and reactivate", [Some(cancel), None, Some(ChangeAsked::Reactivate)]),
        ("reset and pause", [Some(reset.clone()), Some(pause(false)), None]),
        ("reset, pause and resume", [Some(reset), Some(pause(false)), Some(ChangeAsked::Resume)]),
    ]
}

/// Within the period that they are in, past its end, and past the end of the next.
const WITHDRAWN: [&str; 3] = ["2024-01-25T00:00:00Z", "2024-02-20T00:00:00Z", "2024-03-20T00:00:00Z"];

/// One subscription that goes through a story.
struct Lived {
    name: &'static str,
    told: Told,
    withdrawn: &'static str,
    backwards: bool,
    run_between: bool,
}

fn lives() -> Vec<Lived> {
    let mut found = Vec::new();
    for (story, told) in stories() {
        for withdrawn in WITHDRAWN {
            for (backwards, run_between) in [(true, false), (true, true), (false, false), (false, true)] {
                let alone = told.iter().flatten().count() == 1;
                if alone && (!backwards || run_between) {
                    continue;
                }
                let how = if backwards { "the last first" } else { "the first first" };
                let between = if run_between { ", a run between" } else { "" };
                let name = format!("{story}, on {}, {how}{between}", &withdrawn[..10]);
                let name: &'static str = Box::leak(name.into_boxed_str());
                found.push(Lived { name, told: told.clone(), withdrawn, backwards, run_between });
            }
        }
    }
    found
}

/// Withdraws all that was told, one by one, and bills.
fn withdraw(world: &World, lived: &Lived) -> usize {
    let (environment, now, id) = (world.environment, world.now(), world.subscriptions[lived.name]);
    let view = view(world, lived.name);
    let mut facts: Vec<_> = view.timeline.facts().iter().filter(|fact| is_told(&fact.change)).collect();
    if lived.backwards {
        facts.reverse();
    }
    let count = facts.len();
    for change in facts.into_iter().map(|fact| fact.id) {
        world.act(move |act| changes::withdraw(act, environment, (id, change), now));
        if lived.run_between {
            world.operations.bill_through(environment, now, &mut |_| {}).unwrap();
        }
    }
    count
}

fn is_told(change: &Change) -> bool {
    change.kind() != ChangeKind::Start
}

#[test]
fn time_off_that_is_withdrawn_was_never_off_and_verifies() {
    for engine in ENGINES {
        let mut world = begun(engine);
        let lives = lives();
        world.subscribe("untouched", "basic", "2024-01-10T00:00:00Z", 0);
        for lived in &lives {
            world.subscribe(lived.name, "basic", "2024-01-10T00:00:00Z", 0);
        }
        for (place, date) in ["2024-01-17", "2024-01-18", "2024-01-20"].into_iter().enumerate() {
            world.advance(&format!("{date}T00:00:00Z"));
            for lived in &lives {
                if let Some(asked) = &lived.told[place] {
                    record(&world, lived.name, asked.clone(), When::Now);
                }
            }
        }
        let mut withdrawn = 0;
        for date in WITHDRAWN {
            world.advance(date);
            for lived in lives.iter().filter(|lived| lived.withdrawn == date) {
                withdrawn += withdraw(&world, lived);
            }
            world.advance(&date.replace("00:00:00", "01:00:00"));
            assert_eq!(world.verify(), [""; 0], "withdrawn at {date}");
        }
        assert_eq!(withdrawn, 3 * 3 + 4 * 12 * 2 + 12 * 3, "each was told and withdrawn");
        world.advance("2024-05-20T00:00:00Z");
        let expected = net_of(&world, "untouched");
        assert_eq!(expected, 5 * 31_00);
        for lived in &lives {
            assert_eq!(net_of(&world, lived.name), expected, "{}", lived.name);
        }
        assert_eq!(world.verify(), [""; 0]);
    }
}

/// Recorded or withdrawn long after the cancellation, a reactivation moves what is owed from that on.
#[test]
fn a_reactivation_known_late_or_withdrawn_late_verifies() {
    for engine in ENGINES {
        let mut world = begun(engine);
        for name in ["late", "withdrawn"] {
            world.subscribe(name, "used", "2024-01-01T00:00:00Z", 0);
        }
        world.advance("2024-01-11T00:00:00Z");
        for name in ["late", "withdrawn"] {
            record(&world, name, ChangeAsked::Cancel, When::Now);
        }
        world.advance("2024-01-21T00:00:00Z");
        record(&world, "withdrawn", ChangeAsked::Reactivate, When::Now);
        world.advance("2024-02-21T00:00:00Z");
        let reactivation = view(&world, "withdrawn").timeline.facts().last().expect("a fact").id;
        let (environment, now, id) = (world.environment, world.now(), world.subscriptions["withdrawn"]);
        world.act(move |act| changes::withdraw(act, environment, (id, reactivation), now));
        world.advance("2024-03-21T00:00:00Z");
        record(&world, "late", ChangeAsked::Reactivate, When::Now);
        world.advance("2024-04-02T00:00:00Z");
        // Ten days of 31.00, and of 20.00 at least.
        assert_eq!(net_of(&world, "withdrawn"), 10_00 + 6_45, "{:?}", world.table());
        // The same, 263 of 743 hours of both in March, whose clocks go forward, and April.
        let on_again = 10_97 + 7_08 + 31_00;
        assert_eq!(net_of(&world, "late"), 10_00 + 6_45 + on_again, "{:?}", world.table());
        assert_eq!(world.verify(), [""; 0]);
    }
}

/// Scheduled for a time at which the subscription turns out to be cancelled, a change shows, is billed, and is read
/// from the reactivation on.
#[test]
fn what_waits_for_a_reactivation_is_read_as_it_is_billed() {
    for engine in ENGINES {
        let mut world = begun(engine);
        world.subscribe("anna", "basic", "2024-01-01T00:00:00Z", 0);
        world.advance("2024-01-05T00:00:00Z");
        let big = ChangeAsked::Plan { plan: (key("big"), None), layout: PlanLayout::default() };
        record(&world, "anna", big, When::At(at("2024-01-15T00:00:00Z")));
        let coupon = CouponName::Coupon(key("half"));
        record(&world, "anna", ChangeAsked::ApplyDiscount { coupon }, When::At(at("2024-01-16T00:00:00Z")));
        world.advance("2024-01-11T00:00:00Z");
        record(&world, "anna", ChangeAsked::Cancel, When::Now);
        let support = |world: &World| {
            let answer = world.operations.entitlement(world.environment, "anna", &key("support"), None);
            format!("{:?}", answer.unwrap().value)
        };
        let told = |world: &World| {
            let view = view(world, "anna");
            let from: Vec<String> =
                view.discounts().iter().map(|dated| dated.from.to_string()[..10].to_owned()).collect();
            (view.status, view.plan.0.to_string(), from.join(" "))
        };
        world.advance("2024-01-18T00:00:00Z");
        assert_eq!(told(&world), (Status::Cancelled, "basic".to_owned(), String::new()));
        world.advance("2024-01-21T00:00:00Z");
        record(&world, "anna", ChangeAsked::Reactivate, When::Now);
        // Nobody paid for January.
        let goes_on = (Status::PastDue, "big".to_owned(), "2024-01-21".to_owned());
        assert_eq!(told(&world), goes_on);
        assert!(support(&world).contains("phone"), "{}", support(&world));
        world.advance("2024-01-22T00:00:00Z");
        // 10 of 31 days at 31.00, 11 of 31 at half of 93.00.
        assert_eq!(net_of(&world, "anna"), 10_00 + 16_50, "{:?}", world.table());
        assert_eq!(told(&world), goes_on);
        world.advance("2024-02-01T00:00:00Z");
        assert_eq!(net_of(&world, "anna"), 10_00 + 16_50 + 46_50, "{:?}", world.table());
        assert_eq!(world.verify(), [""; 0]);
    }
}

/// A long way is gone in parts, and ends where going it at once does.
#[test]
fn a_clock_goes_a_long_way_in_parts() {
    for engine in ENGINES {
        let lived = || {
            let mut world = begun(engine);
            world.subscribe("anna", "basic", "2024-01-10T00:00:00Z", 0);
            world.subscribe("ben", "basic", "2024-01-20T00:00:00Z", 0);
            world
        };
        let (at_once, parts) = (lived(), lived());
        let to = at("2025-01-15T00:00:00Z");
        at_once.advance("2025-01-15T00:00:00Z");
        let bound = AtOnce { instants: 5, looked_at: 1_000 };
        let mut calls = 0;
        loop {
            let report = parts.operations.advance_clock_a_while(parts.environment, to, bound).unwrap();
            calls += 1;
            assert_eq!(report.cut_short, parts.now() < to);
            if !report.cut_short {
                break;
            }
            assert_eq!(report.looked_at, 5);
        }
        assert_eq!(calls, 5, "25 due instants");
        assert_eq!(parts.table(), at_once.table());
        let few = AtOnce { instants: 1_000, looked_at: 3 };
        let later = at("2025-06-15T00:00:00Z");
        let report = parts.operations.advance_clock_a_while(parts.environment, later, few).unwrap();
        assert!(report.cut_short && report.looked_at == 3, "{report:?}");
        parts.operations.stopping.ask();
        let before = parts.now();
        let report = parts.operations.advance_clock(parts.environment, later, &mut |_| {}).unwrap();
        assert!(
            report.cut_short && report.looked_at == 0 && parts.now() == before,
            "asked to stop: {report:?}"
        );
    }
}
