//! A broker that is killed again and again under a publisher that goes on: none lost, none twice.
//!
//! A broker that is killed may have said that it took what it then forgets: mosquitto says so before it writes. So
//! the publisher begins each new connection with what it said last, as devices do that keep their readings until
//! they see them; how many of them is `repeats`. It never runs further ahead of what is kept than that.

use std::io;
use std::thread;
use std::time::{Duration, Instant};

use testkit::brokers::Broker;
use testkit::publishers::{MqttPublisher, NatsPublisher};

use crate::world::{Pull, World, reading};

/// Most messages said and not yet taken.
const WINDOW: u32 = 1_000;

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
    let (mut told, mut taken) = (Told::default(), 0);
    while taken < plan.messages {
        let Ok(mut publisher) = connect(broker.port()) else {
            thread::sleep(Duration::from_millis(20));
            continue;
        };
        let first: u32 = taken.saturating_sub(plan.repeats);
        let kill_at = (told.kills < plan.kills).then(|| (told.kills + 1) * every);
        let (mut said, mut heard) = (first, first);
        while heard < plan.messages {
            if kill_at.is_some_and(|at| taken >= at) {
                broker.kill();
                told.kills += 1;
                broker.start();
                break;
            }
            let kept = u32::try_from(world.events()).unwrap();
            let most = plan.messages.min(heard + WINDOW).min(kept.max(first) + WINDOW + plan.repeats);
            (said..most).for_each(|number| publisher.say(number));
            said = said.max(most);
            if said == heard {
                // Ahead of what is kept: wait for it.
                thread::sleep(Duration::from_millis(1));
                continue;
            }
            if publisher.flush().and_then(|()| publisher.taken()).is_err() {
                break;
            }
            heard += 1;
            told.taken += 1;
            taken = taken.max(heard);
        }
    }
    told.took = begun.elapsed();
    told
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
        "{} messages, taken {} times by a broker killed {} times; delivered {}, new {}, known {}, in {:.1} s",
        plan.messages,
        told.taken,
        told.kills,
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
