//! The first start: an account with a live and a test environment and a key for each.
//! Knows what a new installation needs; must not know where keys are printed.

use ids::{EnvironmentId, WorkspaceId};
use store::api_keys::NewApiKey;
use store::environments::{self, Environment, EnvironmentKind};
use store::{Act, ActError};

use crate::keys::{self, Secret};
use crate::refusal::{Code, Failed, Refusal};
use crate::{Operations, cause, clock, millis};

/// What the first start made.
#[derive(Debug, Clone)]
pub struct FirstStart {
    /// The live environment and its key.
    pub live: (EnvironmentId, Secret),
    /// The test environment and its key.
    pub test: (EnvironmentId, Secret),
}

/// A test environment about to be opened, with its first key.
#[derive(Debug, Clone)]
pub struct NewTest {
    /// The environment; its id follows from account and name.
    pub environment: Environment,
    /// The secret of its key, to be shown once.
    pub secret: Secret,
    /// What is kept of the key.
    pub key: NewApiKey,
}

/// Opens a test environment and keeps its key.
///
/// # Errors
/// Refused when the account has an environment of that name.
pub fn open(act: &mut Act<'_>, new: &NewTest) -> Result<(), ActError<Refusal>> {
    if environments::environment(act, new.environment.id)?.is_some() {
        let name = &new.environment.name;
        let message = format!("an environment named {name:?} exists; choose another name");
        return Err(ActError::Refused(Refusal::new(Code::AlreadyExists, message).about("name")));
    }
    environments::create_environment(act, &new.environment)?;
    keys::keep(act, &new.key)?;
    Ok(())
}

impl Operations {
    /// A test environment of this name in the caller's account, its clock standing at an instant, ready to be
    /// [`open`]ed.
    ///
    /// # Errors
    /// Refused when the caller's environment does not exist; a fault.
    pub fn new_test(
        &self,
        beside: EnvironmentId,
        name: &str,
        clock: calendar::Instant,
    ) -> Result<NewTest, Failed> {
        let workspace = self.environment(beside)?.workspace;
        let id = EnvironmentId::from_cause(0, cause(&[workspace.as_bytes(), name.as_bytes()]));
        clock::check_instant(clock)?;
        let kind = EnvironmentKind::Test { clock };
        let environment = Environment { id, workspace, kind, name: name.to_owned() };
        let (secret, key) = self.new_key(id, kind, "first");
        Ok(NewTest { environment, secret, key })
    }

    /// Makes the first account unless there is one with a live environment; its secrets are in the answer and nowhere else.
    /// Of several servers that start at once one makes it.
    ///
    /// # Errors
    /// A fault.
    pub fn first_start(&self) -> Result<Option<FirstStart>, Failed> {
        let is_live = |environment: &Environment| environment.kind == EnvironmentKind::Live;
        // Most of the time there is one, and nobody is to wait for a lock.
        if self.store.read(|reader| environments::environments(reader))?.iter().any(is_live) {
            return Ok(None);
        }
        let now = self.clock.now();
        let mut random = [0; 10];
        self.entropy.fill(&mut random);
        let workspace = WorkspaceId::from_cause(millis(now), random);
        let opened = |name: &str, kind| {
            let id = EnvironmentId::from_cause(millis(now), cause(&[workspace.as_bytes(), name.as_bytes()]));
            Environment { id, workspace, kind, name: name.to_owned() }
        };
        let live = opened("live", EnvironmentKind::Live);
        let test = opened("test", EnvironmentKind::Test { clock: now });
        let (live_secret, live_key) = self.new_key(live.id, live.kind, "first");
        let (test_secret, test_key) = self.new_key(test.id, test.kind, "first");
        let first = FirstStart { live: (live.id, live_secret), test: (test.id, test_secret) };
        let is_made = self.store.write(move |act| {
            environments::open_alone(act)?;
            if environments::environments(act)?.iter().any(is_live) {
                return Ok(false);
            }
            environments::create_workspace(act, workspace, "default")?;
            for (environment, key) in [(&live, &live_key), (&test, &test_key)] {
                environments::create_environment(act, environment)?;
                keys::keep(act, key)?;
            }
            Ok::<_, ActError<Refusal>>(true)
        })?;
        Ok(is_made.then_some(first))
    }

    /// Opens a test environment of this name in the caller's account, its clock standing at an instant; or
    /// finds it. The id follows from account and name.
    ///
    /// # Errors
    /// Refused when the caller's environment does not exist or no clock stands there; a fault.
    pub fn open_test_environment(
        &self,
        beside: EnvironmentId,
        name: &str,
        clock: calendar::Instant,
    ) -> Result<Environment, Failed> {
        let workspace = self.environment(beside)?.workspace;
        self.open_in(workspace, name, clock)
    }

    /// Opens an account and test environment whose ids follow from their names alone, so that two data
    /// folders make the same ids: what demonstrations and comparisons need.
    ///
    /// # Errors
    /// A fault.
    pub fn open_named(&self, name: &str, clock: calendar::Instant) -> Result<Environment, Failed> {
        let workspace = WorkspaceId::from_cause(0, cause(&[b"workspace", b"named"]));
        let known = self.store.read(|reader| environments::environments(reader))?;
        if known.iter().all(|environment| environment.workspace != workspace) {
            self.store.write(move |act| {
                environments::create_workspace(act, workspace, "demo").map_err(ActError::<Refusal>::from)
            })?;
        }
        self.open_in(workspace, name, clock)
    }

    fn open_in(
        &self,
        workspace: WorkspaceId,
        name: &str,
        clock: calendar::Instant,
    ) -> Result<Environment, Failed> {
        let id = EnvironmentId::from_cause(0, cause(&[workspace.as_bytes(), name.as_bytes()]));
        if let Some(known) = self.store.read(|reader| environments::environment(reader, id))? {
            return Ok(known);
        }
        clock::check_instant(clock)?;
        let kind = EnvironmentKind::Test { clock };
        let environment = Environment { id, workspace, kind, name: name.to_owned() };
        let new = environment.clone();
        self.store.write(move |act| {
            environments::create_environment(act, &new).map_err(ActError::<Refusal>::from)
        })?;
        Ok(environment)
    }
}
