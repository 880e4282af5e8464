//! A broker that is killed again and again under a publisher that goes on: none lost, none twice.
//!
//! A broker that is killed may have said that it took what it then forgets: mosquitto says so before it
//! writes. So the publisher begins each new connection with what it said last, as devices do that keep
//! their readings until they see them; how many of them is `repeats`. It never runs further ahead of what
//! is kept than that.

use std::io;
use std::thread;
use std::time::{Duration, Instant};

use testkit::brokers::Broker;
use testkit::publishers::{MqttPublisher, NatsPublisher};

use crate::world::{Pull, World, reading};

/// Most messages said and not yet taken.
const WINDOW: u32 = 1_000;
/// How long the publisher waits to see more of its messages kept before it says them again, in steps of 1 ms.
const PATIENCE_STEPS: u32 = 2_000;

/// What is to happen.
#[derive(Debug, Clone, Copy)]
pub struct Plan {
    /// Messages to be published.
    pub messages: u32,
    /// How often the broker is killed, at even distances.
    pub kills: u32,
    /// How many of the messages taken last are said again on a new connection.
    pub repeats: u32,
}

/// What happened.
#[derive(Debug, Clone, Copy, Default)]
pub struct Told {
    /// Messages that the broker said to have taken, each counted as often as it said so.
    pub taken: u64,
    /// How often it was killed.
    pub kills: u32,
    /// How often messages had to be said again that a broker which was not killed meanwhile had taken.
    pub forgotten: u32,
    /// How long all of it took.
    pub took: Duration,
}

/// A publisher of numbered readings on one connection.
pub trait Publisher {
    fn say(&mut self, number: u32);
    fn flush(&mut self) -> io::Result<()>;
    /// Waits until one more is taken; they are in order.
    fn taken(&mut self) -> io::Result<()>;
}

impl Publisher for MqttPublisher {
    fn say(&mut self, number: u32) {
        let packet = u16::try_from(number % 65_535).unwrap() + 1;
        MqttPublisher::say(self, packet, &format!("devices/m-{}/energy", number % 10), &reading(number));
    }

    fn flush(&mut self) -> io::Result<()> {
        MqttPublisher::flush(self)
    }

    fn taken(&mut self) -> io::Result<()> {
        MqttPublisher::taken(self).map(|_| ())
    }
}

impl Publisher for NatsPublisher {
    fn say(&mut self, number: u32) {
        NatsPublisher::say(self, &format!("devices.m-{}.energy", number % 10), None, &reading(number));
    }

    fn flush(&mut self) -> io::Result<()> {
        NatsPublisher::flush(self)
    }

    fn taken(&mut self) -> io::Result<()> {
        let answer = self.answer()?;
        match answer.contains("\"seq\"") {
            true => Ok(()),
            false => Err(io::Error::other(answer)),
        }
    }
}

/// Publishes all of the plan's messages, killing the broker on the way, until all are taken.
pub fn publish<P: Publisher>(
    plan: Plan,
    broker: &mut Broker,
    world: &World,
    connect: impl Fn(u16) -> io::Result<P>,
) -> Told {
    let begun = Instant::now();
    let every = plan.messages / (plan.kills + 1);
    let mut told = Told::default();
    let mut taken = 0;
    while taken < plan.messages || (plan.repeats > 0 && !is_seen(plan, world)) {
        let Ok(publisher) = connect(broker.port()) else {
            thread::sleep(Duration::from_millis(20));
            continue;
        };
        let kill_at = match told.kills < plan.kills {
            true => (told.kills + 1) * every,
            false => u32::MAX,
        };
        let first = taken.saturating_sub(plan.repeats);
        let (ended, heard) = connection(plan, (first, kill_at), publisher, world);
        told.taken += u64::from(heard - first);
        taken = taken.max(heard);
        match ended {
            Ended::ToKill => {
                broker.kill();
                told.kills += 1;
                broker.start();
            }
            Ended::Unseen => told.forgotten += 1,
            Ended::Well | Ended::Broken => {}
        }
    }
    told.took = begun.elapsed();
    told
}

/// How a connection of the publisher ended.
enum Ended {
    /// Everything is taken, and seen where that is waited for.
    Well,
    /// It is time to kill the broker.
    ToKill,
    /// The broker went away.
    Broken,
    /// What was taken is not seen: the broker has forgotten it.
    Unseen,
}

/// Publishes on one connection from a message on; how it ended, and up to which message all were taken.
fn connection<P: Publisher>(
    plan: Plan,
    (first, kill_at): (u32, u32),
    mut publisher: P,
    world: &World,
) -> (Ended, u32) {
    // Whatever is lost is among those that are said again.
    let ahead = if plan.repeats > 0 { plan.repeats } else { 10 * WINDOW };
    let (mut said, mut heard) = (first, first);
    loop {
        if heard >= kill_at {
            return (Ended::ToKill, heard);
        }
        let seen = u32::try_from(world.events()).unwrap();
        let most = plan.messages.min(heard + WINDOW).min(seen + ahead);
        (said..most).for_each(|number| publisher.say(number));
        said = said.max(most);
        if said == heard {
            if heard == plan.messages && (plan.repeats == 0 || is_seen(plan, world)) {
                return (Ended::Well, heard);
            }
            if !grows(world, u64::from(seen)) {
                return (Ended::Unseen, heard);
            }
            continue;
        }
        if publisher.flush().and_then(|()| publisher.taken()).is_err() {
            return (Ended::Broken, heard);
        }
        heard += 1;
    }
}

fn is_seen(plan: Plan, world: &World) -> bool {
    world.events() >= u64::from(plan.messages)
}

/// Waits a while until more is kept than this.
fn grows(world: &World, seen: u64) -> bool {
    (0..PATIENCE_STEPS).any(|_| {
        thread::sleep(Duration::from_millis(1));
        world.events() > seen
    })
}

/// Waits until everything is kept, and holds it to the plan: each once, whatever was delivered twice.
#[track_caller]
pub fn hold(plan: Plan, told: Told, world: &World, pull: Pull) {
    assert_eq!(told.kills, plan.kills);
    let wanted = u64::from(plan.messages);
    crate::world::until(|| (world.events() >= wanted).then_some(()));
    let view = pull.stop();
    let counts = view.counts;
    println!(
        "{} messages, taken {} times by a broker killed {} times (and {} times more said again); delivered {}, \
         new {}, known {}, in {:.1} s",
        plan.messages,
        told.taken,
        told.kills,
        told.forgotten,
        counts.received,
        counts.accepted,
        counts.duplicates,
        told.took.as_secs_f64()
    );
    assert_eq!(world.events(), wanted, "each is kept once: {view:?}");
    assert_eq!((counts.accepted, counts.conflicts, counts.put_aside), (wanted, 0, 0));
    assert_eq!(counts.received, counts.accepted + counts.duplicates);
    for n in [0, plan.messages / 2, plan.messages - 1] {
        let id = format!("m-{}/{n}", n % 10);
        let found = world.operations.plane.find(world.environment, "meters", &id).unwrap();
        assert!(found.is_some(), "{id} is not there");
    }
}
