//! Which identities may have been accepted before, as far as this process remembers: most events are new, and what is
//! surely new need not be looked up while the counter is locked.
//!
//! Knows that positions are given in the order of commits: what is remembered is complete where it reaches the locked
//! counter, and not used elsewhere. Where it were wrong all the same, the identities' key would refuse the rows, after
//! which everything is forgotten and looked up. An environment is remembered once this process has appended a good
//! part of it, so that its identities are not read for nothing. Must not know events.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use ids::EnvironmentId;
use sql::{Database, Queries, values};

use super::super::rows::fingerprint_of;
use super::super::watermark_of;
use super::statements;
use crate::fault::PlaneFault;
use crate::identities::{Fit, Sector, halves};
use crate::identity::Fingerprint;
use crate::plane::Position;

/// Environments with fewer identities are not remembered: their index is small.
const IDENTITIES_MIN: u64 = 65_536;
/// How many identities are remembered at most, over all environments: 15 to 30 bits each, 120 MB.
const IDENTITIES_MAX: u64 = 1 << 25;
/// How many identities wait at most until those before them are known.
const WAITING_MAX: usize = 1 << 20;
/// How many transactions' identities wait at most while none are being read.
const GAP_MAX: usize = 64;
/// An environment is read once this process appended a sixteenth of it; after each time that others wrote as well, twice
/// as much, until it has kept pace for as long. Reading eight identities takes what is spared with one event.
const SIXTEENTH: u32 = 4;

/// What a transaction accepted in an environment, above one position and up to another.
#[derive(Debug)]
pub(super) struct Accepted {
    pub(super) environment: EnvironmentId,
    pub(super) after: Position,
    pub(super) up_to: Position,
    pub(super) fingerprints: Vec<Fingerprint>,
}

/// What is remembered.
pub(super) struct Remembered {
    environments: Mutex<HashMap<EnvironmentId, Memory>>,
    identities_min: u64,
}

/// The memory of one environment.
#[derive(Default)]
struct Memory {
    stage: Stage,
    /// What was accepted behind a gap, by the position that it comes after.
    waiting: BTreeMap<Position, Accepted>,
    /// How many identities wait.
    waiting_identities: usize,
    /// How many this process appended since it remembers none, began to read them, or was last forgiven a loss.
    appended: u64,
    /// How often it had to forget, less what was forgiven since.
    losses: u32,
}

#[derive(Default)]
enum Stage {
    #[default]
    None,
    /// Its identities are being read.
    Learning,
    /// All up to a position.
    Complete(Seen, Position),
}

impl Default for Remembered {
    fn default() -> Remembered {
        Remembered::from(IDENTITIES_MIN)
    }
}

impl Remembered {
    fn from(identities_min: u64) -> Remembered {
        Remembered { environments: Mutex::default(), identities_min }
    }

    /// Those of some identities that may have been accepted at or below a position, which is where the locked counter
    /// stands.
    pub(super) fn perhaps_known(
        &self,
        environment: EnvironmentId,
        counter: Position,
        mut identities: Vec<Fingerprint>,
    ) -> Vec<Fingerprint> {
        if let Some(Memory { stage: Stage::Complete(seen, up_to), .. }) = self.lock().get(&environment)
            && *up_to == counter
        {
            identities.retain(|one| seen.may_hold(one));
        }
        identities
    }

    /// Remembers what a committed transaction accepted, and has the environment's identities read where that is due.
    pub(super) fn note(self: &Arc<Self>, database: &Database, accepted: Vec<Accepted>) {
        for one in accepted {
            let environment = one.environment;
            if !self.is_due(one) {
                continue;
            }
            let (remembered, database) = (Arc::clone(self), database.clone());
            let learning = move || remembered.learn(&database, environment);
            if thread::Builder::new().name("reads identities".to_owned()).spawn(learning).is_err() {
                self.lock().entry(environment).or_default().lose();
            }
        }
    }

    /// The same, but says whether the environment is to be read now.
    fn is_due(&self, accepted: Accepted) -> bool {
        let mut environments = self.lock();
        let kept: u64 = environments.values().map(Memory::identities).sum();
        let is_learning = environments.values().any(|memory| matches!(memory.stage, Stage::Learning));
        let memory = environments.entry(accepted.environment).or_default();
        let identities = accepted.up_to.number();
        memory.appended += identities - accepted.after.number();
        let least = (identities >> SIXTEENTH).saturating_mul(1 << memory.losses.min(32));
        let is_enough = memory.appended >= least.max(self.identities_min);
        if !matches!(memory.stage, Stage::None) {
            memory.wait(accepted);
            memory.catch_up();
            if kept > IDENTITIES_MAX {
                memory.lose();
            } else if is_enough && matches!(memory.stage, Stage::Complete(..)) {
                // It kept pace for as long as it had to wait: that it forgot once is over.
                (memory.losses, memory.appended) = (memory.losses.saturating_sub(1), 0);
            }
            return false;
        }
        // One is read at a time: reading takes a connection, which requests want as well.
        if is_learning || !is_enough || kept + identities > IDENTITIES_MAX {
            return false;
        }
        (memory.stage, memory.appended) = (Stage::Learning, 0);
        true
    }

    /// Reads an environment's identities. Where that fails, they go on being looked up.
    fn learn(&self, database: &Database, environment: EnvironmentId) {
        let read = read_identities(database, environment);
        let mut environments = self.lock();
        let memory = environments.entry(environment).or_default();
        match read {
            Ok((seen, up_to)) if matches!(memory.stage, Stage::Learning) => {
                memory.stage = Stage::Complete(seen, up_to);
                memory.catch_up();
            }
            Ok(_) => {}
            // Whatever it was, an append meets it too and tells it.
            Err(_) => memory.lose(),
        }
    }

    /// Forgets everything, as what is remembered was wrong.
    pub(super) fn forget(&self) {
        self.lock().values_mut().for_each(Memory::lose);
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<EnvironmentId, Memory>> {
        self.environments.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Memory {
    fn identities(&self) -> u64 {
        match &self.stage {
            Stage::Complete(seen, _) => seen.identities,
            Stage::None | Stage::Learning => 0,
        }
    }

    /// Keeps what a transaction accepted until all before it is known.
    fn wait(&mut self, accepted: Accepted) {
        self.waiting_identities += accepted.fingerprints.len();
        if let Some(same) = self.waiting.insert(accepted.after, accepted) {
            self.waiting_identities -= same.fingerprints.len();
        }
    }

    /// Takes in what waits and comes next. Where others wrote in between, that never comes.
    fn catch_up(&mut self) {
        let mut is_lost = self.waiting_identities > WAITING_MAX;
        if let Stage::Complete(seen, up_to) = &mut self.stage {
            while let Some(next) = self.waiting.first_entry().filter(|next| *next.key() <= *up_to) {
                let next = next.remove();
                self.waiting_identities -= next.fingerprints.len();
                if next.up_to <= *up_to {
                    // It was read.
                    continue;
                }
                is_lost |= next.after < *up_to;
                next.fingerprints.iter().for_each(|one| seen.add(one));
                *up_to = next.up_to;
            }
            is_lost |= self.waiting.len() > GAP_MAX;
        }
        if is_lost {
            self.lose();
        }
    }

    /// Forgets what it holds.
    fn lose(&mut self) {
        if !matches!(self.stage, Stage::None) {
            *self = Memory { losses: self.losses + 1, ..Memory::default() };
        }
    }
}

/// Identities of which it is only known that they may be among those that were added, or surely are not.
#[derive(Default)]
struct Seen {
    /// Each has room for as many as all before it.
    filters: Vec<Sector>,
    identities: u64,
    room: u64,
}

impl Seen {
    fn with_room(identities: u64) -> Seen {
        let mut seen = Seen::default();
        seen.extend(identities);
        seen
    }

    fn extend(&mut self, room: u64) {
        self.filters.push(Sector::new(Fit::of(0, room, u64::MAX)));
        self.room = room;
    }

    fn add(&mut self, identity: &Fingerprint) {
        if self.room == 0 {
            self.extend(self.identities.max(1));
        }
        let (high, low) = halves(identity);
        self.filters.last().expect("one was made").add(high, low);
        (self.identities, self.room) = (self.identities + 1, self.room - 1);
    }

    fn may_hold(&self, identity: &Fingerprint) -> bool {
        let (high, low) = halves(identity);
        self.filters.iter().any(|filter| filter.may_hold(high, low))
    }
}

/// All identities of an environment, and up to where.
fn read_identities(database: &Database, environment: EnvironmentId) -> Result<(Seen, Position), PlaneFault> {
    database.read(|reader| {
        let up_to = watermark_of(reader, environment)?;
        let mut seen = Seen::with_room(up_to.number().max(1));
        reader.for_each(&statements::IDENTITIES, &values![environment.as_bytes()], &mut |row| {
            seen.add(&fingerprint_of(row, 0)?);
            Ok(())
        })?;
        Ok((seen, up_to))
    })
}

#[cfg(test)]
mod tests {
    use calendar::Instant;
    use pricing::{Properties, UsageEvent};
    use sql::Engine;
    use testkit::{Databases, Throwaway};

    use super::*;
    use crate::plane::{Appended, EventPlane};
    use crate::table::{MIGRATIONS, TablePlane};

    const BATCH: u64 = 200;

    fn environment() -> EnvironmentId {
        EnvironmentId::from_bytes([7; 16])
    }

    /// Events of these numbers, each of its own identity.
    fn events(numbers: impl Iterator<Item = u64>) -> Vec<UsageEvent> {
        let event = |number: u64| UsageEvent {
            source: "m".into(),
            id: number.to_string().into(),
            event_type: "reading".into(),
            subject: format!("subject {}", number % 9).into(),
            time: Instant::from_micros(i64::try_from(number).unwrap()),
            data: Properties::new(),
        };
        numbers.map(event).collect()
    }

    /// A process that remembers whatever it appends to.
    fn process(throwaway: &Throwaway) -> TablePlane {
        let mut plane = TablePlane::open(Database::open(throwaway.location()).unwrap()).unwrap();
        plane.parted.as_mut().unwrap().remembered = Arc::new(Remembered::from(1));
        plane
    }

    /// The same, with a first batch of which it remembers all.
    fn learned(throwaway: &Throwaway) -> TablePlane {
        let plane = process(throwaway);
        assert_eq!(appended(&plane, &events(0..BATCH)), 200);
        wait_until_learned(&plane);
        plane
    }

    fn losses(plane: &TablePlane) -> u32 {
        remembered(plane).lock().get(&environment()).map_or(0, |memory| memory.losses)
    }

    fn remembered(plane: &TablePlane) -> &Arc<Remembered> {
        &plane.parted.as_ref().unwrap().remembered
    }

    fn stage<T>(plane: &TablePlane, of: impl Fn(&Stage) -> T) -> Option<T> {
        remembered(plane).lock().get(&environment()).map(|memory| of(&memory.stage))
    }

    fn wait_until_learned(plane: &TablePlane) {
        while stage(plane, |stage| matches!(stage, Stage::Learning)).unwrap() {
            thread::yield_now();
        }
    }

    fn up_to(plane: &TablePlane) -> Option<Position> {
        stage(plane, |stage| match stage {
            Stage::Complete(_, up_to) => Some(*up_to),
            Stage::None | Stage::Learning => None,
        })
        .flatten()
    }

    /// How many of these events' identities would be looked up at a position.
    fn asked(plane: &TablePlane, counter: Position, events: &[UsageEvent]) -> usize {
        let who = |one: &UsageEvent| plane.hashes.fingerprint(environment(), &one.source, &one.id);
        remembered(plane).perhaps_known(environment(), counter, events.iter().map(who).collect()).len()
    }

    /// Appends, and says how many of them were new.
    fn appended(plane: &TablePlane, events: &[UsageEvent]) -> usize {
        let answers = plane.append(environment(), events).unwrap();
        assert!(!answers.iter().any(|answer| matches!(answer, Appended::Conflict(_))));
        answers.iter().filter(|answer| matches!(answer, Appended::Accepted(_))).count()
    }

    #[test]
    fn what_is_surely_new_is_not_looked_up_and_every_answer_is_as_before() {
        let throwaway = Databases::with(MIGRATIONS).on(Engine::Postgres);
        let plane = learned(&throwaway);
        assert_eq!(up_to(&plane), Some(Position::new(BATCH)));
        for batch in 1..20 {
            let (new, old) = (batch * BATCH..(batch + 1) * BATCH, (0..batch * BATCH).step_by(7));
            let counter = plane.watermark(environment()).unwrap();
            assert_eq!(up_to(&plane), Some(counter), "it keeps pace");
            assert_eq!(asked(&plane, counter, &events(old.clone())), old.clone().count());
            assert!(asked(&plane, counter, &events(new.clone())) < 20);
            let both: Vec<UsageEvent> = events(old.clone().chain(new.clone()).chain(new.clone()));
            let answers = plane.append(environment(), &both).unwrap();
            let positions = old.map(|number| number + 1).map(|at| Appended::Duplicate(Position::new(at)));
            let first = new.clone().map(|number| Appended::Accepted(Position::new(number + 1)));
            let again = new.map(|number| Appended::Duplicate(Position::new(number + 1)));
            assert_eq!(answers, positions.chain(first).chain(again).collect::<Vec<_>>());
        }
        assert_eq!(plane.check().unwrap(), []);
    }

    #[test]
    fn what_another_process_accepted_is_looked_up_until_it_was_read() {
        let throwaway = Databases::with(MIGRATIONS).on(Engine::Postgres);
        let (plane, other) = (learned(&throwaway), process(&throwaway));
        assert_eq!(appended(&other, &events(BATCH..2 * BATCH)), 200);
        let counter = other.watermark(environment()).unwrap();
        assert_eq!(asked(&plane, counter, &events(BATCH..2 * BATCH)), 200, "what is remembered has a gap");
        assert_eq!(appended(&plane, &events(BATCH..3 * BATCH)), 200);
        // The gap stays, until so many wait behind it that the identities are read again; some time later it is forgiven.
        let mut most_losses = 0;
        for batch in 3..100 {
            assert_eq!(appended(&plane, &events((batch - 2) * BATCH..(batch + 1) * BATCH)), 200);
            wait_until_learned(&plane);
            most_losses = most_losses.max(losses(&plane));
        }
        assert_eq!(up_to(&plane), Some(plane.watermark(environment()).unwrap()));
        assert_eq!((most_losses, losses(&plane)), (1, 0));
        assert_eq!(plane.check().unwrap(), []);
    }

    #[test]
    fn nothing_counts_twice_where_the_memory_is_wrong() {
        let throwaway = Databases::with(MIGRATIONS).on(Engine::Postgres);
        let plane = learned(&throwaway);
        if let Some(memory) = remembered(&plane).lock().get_mut(&environment()) {
            memory.stage = Stage::Complete(Seen::with_room(1), Position::new(BATCH));
        }
        assert_eq!(asked(&plane, Position::new(BATCH), &events(0..BATCH)), 0, "it takes all for new");
        assert_eq!(appended(&plane, &events(100..BATCH + 100)), 100);
        assert_eq!(plane.watermark(environment()).unwrap(), Position::new(BATCH + 100));
        assert_eq!(plane.check().unwrap(), []);
    }

    #[test]
    fn few_new_identities_are_taken_for_known_however_much_it_grows() {
        let identity =
            |number: u64| Fingerprint(*blake3::hash(&number.to_le_bytes()).as_bytes().first_chunk().unwrap());
        let mut seen = Seen::with_room(1_000);
        (0..20_000).for_each(|number| seen.add(&identity(number)));
        assert!((0..20_000).all(|number| seen.may_hold(&identity(number))));
        let mistaken = (20_000..120_000).filter(|number| seen.may_hold(&identity(*number))).count();
        assert!(mistaken < 2_000, "{mistaken} of 100,000");
        assert_eq!(seen.filters.len(), 6, "1,000, and five times as many as before");
    }
}
