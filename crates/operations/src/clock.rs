//! Clocks: a test environment's time moves forward and everything due on the way happens, in order.
//! Knows the run that goes with an advance; must not know what is billed.

use calendar::Instant;
use ids::EnvironmentId;
use store::environments::{self, EnvironmentKind};

use crate::Operations;
use crate::billing_run::{Progress, RunReport};
use crate::refusal::{Code, Failed, Refusal};

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
        let found = self.environment(environment)?;
        if found.kind == EnvironmentKind::Live {
            return Err(environments::ClockRefused::Live).map_err(|refused| Refusal::from(refused).into());
        }
        if !to.is_in_range() {
            let message = "the clock can stand anywhere from 1900 to 2999; give an instant in that range";
            return Err(Refusal::new(Code::ClockRefused, message).about("to").into());
        }
        let clock = self.time_of(&found);
        if to < clock {
            let refused = environments::ClockRefused::Backwards { clock, asked: to };
            return Err(Refusal::from(refused).into());
        }
        self.bill_through(environment, to, progress)
    }

    /// Sets a test clock without doing anything: only the run calls it, instant by instant.
    pub(crate) fn set_clock(&self, environment: EnvironmentId, to: Instant) -> Result<(), Failed> {
        self.store.write(move |act| environments::advance_clock(act, environment, to))?;
        Ok(())
    }
}
