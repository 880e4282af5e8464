//! Clocks: a test environment's time moves forward and everything due on the way happens, in order.
//! Knows the run that goes with an advance; must not know what is billed.

use calendar::Instant;
use ids::EnvironmentId;
use store::environments::{self, EnvironmentKind};

use crate::Operations;
use crate::billing_run::{AtOnce, Progress, RunReport};
use crate::refusal::{Code, Failed, Refusal};

/// What one request to advance a clock does before it answers; the same request again goes on.
pub const AT_ONCE: AtOnce = AtOnce { instants: 1_000, looked_at: 10_000 };

/// 2800-01-01T00:00:00Z: no clock stands later, so that the periods that run then end within the calendar.
pub const CLOCK_LATEST: Instant = Instant::from_micros(26_192_246_400_000_000);

impl Operations {
    /// Moves a test clock to an instant, doing everything due on the way at its own instant. Cut short, the
    /// clock stands where the work got to, and asking again goes on from there.
    ///
    /// # Errors
    /// Refused for a live environment or an instant in the clock's past; a fault.
    pub fn advance_clock(
        &self,
        environment: EnvironmentId,
        to: Instant,
        progress: &mut dyn FnMut(&Progress),
    ) -> Result<RunReport, Failed> {
        self.check_advance(environment, to)?;
        self.try_failed_again(environment)?;
        self.bill_through(environment, to, progress)
    }

    /// The same for as long as a request may take: at most [`AT_ONCE`]. The clock tells how far it came.
    ///
    /// # Errors
    /// As [`Operations::advance_clock`].
    pub fn advance_clock_a_while(
        &self,
        environment: EnvironmentId,
        to: Instant,
        at_once: AtOnce,
    ) -> Result<RunReport, Failed> {
        self.check_advance(environment, to)?;
        self.try_failed_again(environment)?;
        self.bill_a_while(environment, to, Some(at_once), &mut |_| {})
    }

    fn check_advance(&self, environment: EnvironmentId, to: Instant) -> Result<(), Failed> {
        let found = self.environment(environment)?;
        if found.kind == EnvironmentKind::Live {
            return Err(environments::ClockRefused::Live).map_err(|refused| Refusal::from(refused).into());
        }
        check_instant(to).map_err(|refused| refused.about("to"))?;
        let clock = self.time_of(&found);
        if to < clock {
            let refused = environments::ClockRefused::Backwards { clock, asked: to };
            return Err(Refusal::from(refused).into());
        }
        Ok(())
    }

    /// Sets a test clock without doing anything: only the run calls it, instant by instant.
    pub(crate) fn set_clock(&self, environment: EnvironmentId, to: Instant) -> Result<(), Failed> {
        self.store.write(move |act| environments::advance_clock(act, environment, to))?;
        Ok(())
    }
}

/// Whether a clock can stand there.
pub(crate) fn check_instant(instant: Instant) -> Result<(), Refusal> {
    if (Instant::MIN..=CLOCK_LATEST).contains(&instant) {
        return Ok(());
    }
    let message = "a clock can stand anywhere from 1900 to 2799; give an instant in that range";
    Err(Refusal::new(Code::ClockRefused, message).about("clock"))
}
