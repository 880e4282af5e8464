//! An office whose usage is limited: a boss who pays for anna and ben, and nodes of one installation that reserve
//! for them. The walls' clock is moved by the test alone, and each node's own may lie beside it.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, AtomicUsize, Ordering};

use billing::{Customer, CustomerMore, LimitReach};
use calendar::{Instant, Zone};
use ids::LimitId;
use money::Decimal;
use operations::entitlements::Kept;
use operations::limits::{
    CAPTURES_SOURCE, Captured, Granted, Leases, LimitOn, LimitReached, LimitWindow, Released, ReserveAsked,
    Reserved, UsageLimit, WantedUsage,
};
use operations::{Code, Failed, Operations, customers, limits};
use ports::Clock;
use pricing::{Properties, Scalar, UsageEvent};
use sql::Engine;

use crate::world::{World, at, customer, empty, key};

/// What the office measures.
pub const CATALOG: &str = r#"
format = 1
[[meters]]
key = "spend"
event_type = "llm.call"
aggregation = "sum"
value = "cost"
unit = "EUR"
[[meters]]
key = "calls"
event_type = "llm.call"
aggregation = "count"
[[meters]]
key = "peak"
event_type = "llm.call"
aggregation = "max"
value = "cost"
"#;

/// What time it is in the environment.
pub const NOW: &str = "2024-01-01T00:00:00Z";

/// The wall's clock, which only a test moves.
pub struct Wall(AtomicI64);

impl Wall {
    pub fn advance(&self, seconds: i64) {
        self.0.fetch_add(seconds * 1_000_000, Ordering::SeqCst);
    }
}

impl Clock for Wall {
    fn now(&self) -> Instant {
        Instant::from_micros(self.0.load(Ordering::SeqCst))
    }
}

/// A node's own clock, so many seconds ahead of the wall's.
struct Ahead {
    wall: Arc<Wall>,
    seconds: i64,
}

impl Clock for Ahead {
    fn now(&self) -> Instant {
        Instant::from_micros(self.wall.now().as_micros() + self.seconds * 1_000_000)
    }
}

/// How many agents spend, how many at once, how many limits and allowances hold each, and what they never exceed.
#[derive(Clone, Copy)]
pub struct Agents {
    pub many: usize,
    pub at_once: usize,
    pub held: usize,
    pub most: i64,
}

/// A boss who pays for anna and ben; anna has an agent of her own.
pub struct Office {
    pub world: World,
    pub wall: Arc<Wall>,
    pub events: AtomicU64,
}

pub fn cents(cents: i64) -> Decimal {
    Decimal::from_i128(cents.into(), 2).unwrap()
}

pub fn in_cents(amount: Decimal) -> i64 {
    let power = 2 - i32::from(amount.scale());
    i64::try_from(amount.mantissa()).unwrap() * 10_i64.pow(u32::try_from(power).unwrap())
}

impl Office {
    pub fn on(engine: Engine) -> Office {
        let mut world = empty(engine);
        world.begin(CATALOG);
        let wall = Arc::new(Wall(AtomicI64::new(at("2026-11-26T12:00:00Z").as_micros())));
        let boss = world.customer("boss");
        for (name, subjects) in [("anna", vec!["agent".to_owned()]), ("ben", vec![])] {
            let more = CustomerMore { payer: Some(boss), ..CustomerMore::default() };
            let asked = customers::Asked {
                details: Customer { more, ..customer(name) },
                external_key: Some(name.to_owned()),
                seller: world.seller,
                subjects,
                random: [u8::try_from(name.len()).unwrap(); 10],
                now: world.now(),
            };
            let environment = world.environment;
            let id = world.act(move |act| customers::create(act, environment, &asked)).details.id;
            world.customers.insert(name, id);
        }
        Office { world, wall, events: AtomicU64::new(0) }
    }

    /// Releases it on a node.
    pub fn release(&self, node: &Operations, reserved: &Reserved) -> Result<Released, Failed> {
        node.release(self.world.environment, reserved)
    }

    /// A node that holds nothing yet.
    pub fn node(&self) -> Operations {
        self.node_ahead(0)
    }

    /// One whose clock is so many seconds ahead of the wall's, or behind it.
    pub fn node_ahead(&self, seconds: i64) -> Operations {
        let clock: Arc<dyn Clock> = Arc::new(Ahead { wall: Arc::clone(&self.wall), seconds });
        let (limits, entitled) = (Leases::default(), Kept::default());
        Operations { limits, entitled, clock, ..self.world.operations.clone() }
    }

    pub fn limit(&self, name: &str, amount: i64, change: impl FnOnce(&mut UsageLimit)) -> LimitId {
        let mut random = [0; 10];
        random[..8].copy_from_slice(&self.events.fetch_add(1, Ordering::SeqCst).to_be_bytes());
        let mut limit = UsageLimit {
            id: limits::new_id(self.world.now(), random),
            name: name.to_owned(),
            customer: self.world.customers[name],
            reach: LimitReach::Customer,
            on: on_spend(None),
            amount: cents(amount),
            window: LimitWindow::Month,
            zone: Zone::utc(),
            starts: at(NOW),
            ends: None,
        };
        change(&mut limit);
        let (environment, now) = (self.world.environment, self.world.now());
        self.world.act(move |act| limits::create(act, environment, &limit, now)).limit.id
    }

    pub fn change(&self, id: LimitId, amount: i64) {
        let (environment, now) = (self.world.environment, self.world.now());
        self.world.act(move |act| limits::change(act, environment, (id, cents(amount), None), now));
    }

    pub fn reserve(
        &self,
        node: &Operations,
        subject: &str,
        amount: i64,
    ) -> Result<Granted, Box<LimitReached>> {
        node.reserve(self.world.environment, &asked(subject, amount, None, 60)).unwrap().map_err(Box::new)
    }

    pub fn capture(&self, node: &Operations, reserved: &Reserved, cost: i64) -> Result<Captured, Failed> {
        node.capture(self.world.environment, reserved, &event(reserved, cost, "large"))
    }

    /// What agents of a subject capture, a cent each, over two nodes, of which the second is as good as killed once a
    /// third of them have begun: what it reserved then is lost with it.
    pub fn spend_by_agents(&self, nodes: &[Operations; 2], subject: &str, agents: Agents) -> i64 {
        self.spend_by(nodes, agents, |node| self.reserve(node, subject, 1).ok())
    }

    /// The same, where what costs a cent is reserved otherwise.
    pub fn spend_by(
        &self,
        nodes: &[Operations; 2],
        agents: Agents,
        reserve: impl Fn(&Operations) -> Option<Granted> + Sync,
    ) -> i64 {
        let (begun, captured, lost) = (AtomicUsize::new(0), AtomicI64::new(0), AtomicI64::new(0));
        std::thread::scope(|scope| {
            for thread in 0..agents.at_once {
                let (begun, captured, lost, reserve) = (&begun, &captured, &lost, &reserve);
                scope.spawn(move || {
                    let node = &nodes[thread % 2];
                    while begun.fetch_add(1, Ordering::SeqCst) < agents.many {
                        let Some(granted) = reserve(node) else { continue };
                        assert_eq!(granted.held.len(), agents.held);
                        if thread % 2 == 1 && begun.load(Ordering::SeqCst) > agents.many / 3 {
                            lost.fetch_add(1, Ordering::SeqCst);
                            break;
                        }
                        self.capture(node, &granted.reserved, 1).unwrap();
                        let sum = captured.fetch_add(1, Ordering::SeqCst) + 1;
                        assert!(sum <= agents.most, "{sum} cents");
                    }
                });
            }
        });
        assert!(lost.into_inner() > 0, "the second node held something when it went");
        captured.into_inner()
    }

    /// Usage that nobody reserved.
    pub fn post(&self, subject: &str, cost: i64, model: &str) {
        let number = self.events.fetch_add(1, Ordering::SeqCst);
        let event = UsageEvent {
            source: "hand".into(),
            id: number.to_string().into(),
            subject: subject.into(),
            ..event_of("", cost, model)
        };
        self.world.send(&[event]);
    }

    pub fn left(&self, id: LimitId) -> i64 {
        in_cents(self.node().limit(self.world.environment, id).unwrap().now.unwrap().left)
    }
}

/// A limit on the office's meter, of events with a value of the model where one is given.
pub fn on_spend(model: Option<&str>) -> LimitOn {
    let dimensions = model.map(|model| ("model".to_owned(), model.to_owned())).into_iter().collect();
    LimitOn::Usage { meter: key("spend"), dimensions }
}

pub fn asked(subject: &str, amount: i64, model: Option<&str>, seconds: u32) -> ReserveAsked {
    let dimensions = model.map(|model| ("model".to_owned(), model.to_owned())).into_iter().collect();
    let wanted = vec![WantedUsage { meter: key("spend"), quantity: cents(amount), dimensions }];
    ReserveAsked { subject: subject.to_owned(), wanted, seconds }
}

pub fn event(reserved: &Reserved, cost: i64, model: &str) -> UsageEvent {
    let id = reserved.id.to_string();
    UsageEvent { subject: reserved.subject.as_str().into(), ..event_of(&id, cost, model) }
}

pub fn event_of(id: &str, cost: i64, model: &str) -> UsageEvent {
    let mut data = Properties::new();
    data.insert("cost".into(), Scalar::Number(cents(cost)));
    data.insert("model".into(), Scalar::Text(model.into()));
    UsageEvent {
        source: CAPTURES_SOURCE.into(),
        id: id.into(),
        event_type: "llm.call".into(),
        subject: "".into(),
        time: at(NOW),
        data,
    }
}

/// The code and the words of a refusal.
#[track_caller]
pub fn refused<T: std::fmt::Debug>(result: Result<T, Failed>) -> (Code, String) {
    match result {
        Err(Failed::Refused(refusal)) => (refusal.code, refusal.message),
        other => panic!("{other:?}"),
    }
}
