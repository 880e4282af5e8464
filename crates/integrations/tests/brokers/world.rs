//! A world to pull into: an installation with a test environment, and what pulls into it.

use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use calendar::Instant;
use ids::EnvironmentId;
use integrations::{Address, Broker, Password};
use operations::Operations;
use operations::sources::{Mapping, Named, Origin, Pulled, Rules, Source, SourceView, Sources, Spelling};
use operations::stopping::Stopping;
use ports::{Clock, Entropy};
use sql::{Database, Engine};
use store::Store;
use testkit::{Databases, TempFolder, Throwaway};
use usage::EventPlane;
use usage::log::LogPlane;
use usage::table::TablePlane;

/// How long something is waited for, in steps of 10 ms.
const STEPS_MAX: u32 = 6_000;

struct Fixed;

impl Clock for Fixed {
    fn now(&self) -> Instant {
        Instant::parse("2026-01-01T12:00:00Z").unwrap()
    }
}

impl Entropy for Fixed {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.fill(7);
    }
}

/// An installation.
pub struct World {
    pub operations: Operations,
    pub environment: EnvironmentId,
    _kept: (Throwaway, TempFolder),
}

impl World {
    pub fn on(engine: Engine) -> World {
        let (throwaway, folder) = (Databases::with(operations::BOTH_PLANES).on(engine), TempFolder::new());
        let store = Store::over(Database::open(throwaway.location()).unwrap());
        let plane: Arc<dyn EventPlane> = match engine {
            Engine::Sqlite => Arc::new(LogPlane::open(&folder.join("usage")).unwrap()),
            Engine::Postgres => Arc::new(TablePlane::open(store.database().clone()).unwrap()),
        };
        let operations = Operations {
            store,
            plane,
            clock: Arc::new(Fixed),
            entropy: Arc::new(Fixed),
            entitled: operations::entitlements::Kept::default(),
            limits: operations::limits::Leases::default(),
            stopping: Stopping::default(),
            alerts: operations::alerts::Kept::default(),
            sources: Sources::default(),
            public_url: None,
            vat_ids: None,
            rate_providers: operations::tax_rates::RateProviders::default(),
        };
        let environment = operations.open_named("trial", Fixed.now()).unwrap().id;
        World { operations, environment, _kept: (throwaway, folder) }
    }

    /// How many events there are.
    pub fn events(&self) -> u64 {
        self.operations.plane.watermark(self.environment).unwrap().number()
    }

    /// Pulls from a broker until it is stopped, as one process does.
    pub fn pull(&self, broker: Broker, rules: &Rules) -> Pull {
        let (stopping, sources) = (Stopping::default(), Sources::default());
        let operations = Operations { stopping, sources, ..self.operations.clone() };
        let (one, rest) = broker.address.protocol.wildcards();
        let origin = Origin {
            name: "meters".to_owned(),
            topics: broker.topics.clone(),
            spelling: Spelling { separator: broker.address.protocol.separator(), one, rest },
            broker_names: !broker.stream.is_empty(),
        };
        let source = operations.sources.add(Named {
            name: origin.name.clone(),
            protocol: broker.address.protocol.code(),
            address: broker.address.to_string(),
            topics: broker.topics.clone(),
            environment: self.environment,
        });
        let pulled = Pulled { source: source.clone(), mapping: Mapping::of(origin, rules).unwrap() };
        let (pulling, mut broker) = (operations.clone(), integrations::open(broker));
        let thread = thread::spawn(move || pulling.pull(&pulled, &mut *broker));
        Pull { operations, source, thread: Some(thread) }
    }
}

/// What pulls; it stops when dropped.
pub struct Pull {
    operations: Operations,
    source: Source,
    thread: Option<JoinHandle<()>>,
}

impl Pull {
    pub fn view(&self) -> SourceView {
        self.source.view()
    }

    /// Waits until the source is as wanted.
    #[track_caller]
    pub fn until(&self, what: &str, wanted: impl Fn(&SourceView) -> bool) -> SourceView {
        let found = until(|| Some(self.view()).filter(&wanted));
        found.unwrap_or_else(|| panic!("{what} was waited for in vain: {:?}", self.view()))
    }

    pub fn stop(mut self) -> SourceView {
        self.operations.stopping.ask();
        self.thread.take().unwrap().join().unwrap();
        self.view()
    }
}

impl Drop for Pull {
    fn drop(&mut self) {
        self.operations.stopping.ask();
        if let Some(thread) = self.thread.take() {
            assert!(thread.join().is_ok() || thread::panicking(), "the pull had panicked");
        }
    }
}

/// Waits for something, a minute at most.
pub fn until<T>(found: impl Fn() -> Option<T>) -> Option<T> {
    for _ in 0..STEPS_MAX {
        if let Some(found) = found() {
            return Some(found);
        }
        thread::sleep(Duration::from_millis(10));
    }
    None
}

/// A broker to pull from.
pub fn broker(url: &str, topics: &[&str], stream: &str) -> Broker {
    Broker {
        address: Address::parse(url).unwrap(),
        password: None,
        ca_file: None,
        client: "farthing-meters".to_owned(),
        topics: topics.iter().map(|topic| (*topic).to_owned()).collect(),
        stream: stream.to_owned(),
    }
}

/// The same with a password.
pub fn with_password(broker: Broker, password: &str) -> Broker {
    Broker { password: Some(Password(password.to_owned())), ..broker }
}

/// Readings of a meter: `{"n": 7, "at": "…", "kwh": 1.5}` of the device that the topic names.
pub fn readings() -> Rules {
    let text = |text: &str| Some(text.to_owned());
    Rules {
        payload: text("properties"),
        event_type: text("energy.reading"),
        subject: text("{1}"),
        id: text("{1}/{n}"),
        time: text("{at}"),
        ..Rules::default()
    }
}

/// The n-th reading.
pub fn reading(n: u32) -> Vec<u8> {
    let minute = n % 60;
    format!(r#"{{"n": {n}, "at": "2025-11-01T10:{minute:02}:00Z", "kwh": 1.5}}"#).into_bytes()
}
