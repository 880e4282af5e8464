//! Telling: each webhook in turn, message after message, with a place of its own in the outbox.
//! Knows how far each has come and when one is tried again; must not know how a message is posted, or what it says.

use calendar::Instant;
use ids::{EnvironmentId, WebhookId};
use ports::{Hook, Hooked, Hooks};
use store::outbox::{self, Message};
use store::webhooks::{self, Advanced, NotTaken};
use store::{Act, ActError, NoRefusal};

use super::{FAILING_MAX_MICROS, Happened, MESSAGES_AT_ONCE, WEBHOOKS_MAX, WebhookRow};
use crate::Operations;
use crate::refusal::Failed;

/// How long a turn of a webhook takes at most, beside the post that it is at: the others wait for it.
const TURN_MAX_MICROS: i64 = 5_000_000;
/// For how long a teller has a webhook for itself, renewed with each message: longer than a post may take.
const LEASE_MICROS: i64 = 5 * 60_000_000;
/// The first pause after a message that was not taken; each further one is twice as long.
const PAUSE_FIRST_MICROS: i64 = 10_000_000;
/// The longest pause.
const PAUSE_MAX_MICROS: i64 = 3_600_000_000;
/// What is said where an address wants nothing more.
const GONE: &str = "it wants nothing more, and was switched off";

/// What came of telling.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Told {
    /// Messages that were taken.
    pub taken: u32,
    /// Webhooks whose next message was not.
    pub not_taken: u32,
    /// Whether there is more to tell at once.
    pub more: bool,
}

impl Operations {
    /// Gives back what tellers of this installation had when they ended. Only where this process is the only one.
    ///
    /// # Errors
    /// A fault.
    pub fn release_webhooks(&self, environment: EnvironmentId) -> Result<(), Failed> {
        let act = move |act: &mut Act<'_>| -> Result<u64, ActError<NoRefusal>> {
            Ok(webhooks::release_all(act, environment)?)
        };
        self.store.write(act)?;
        Ok(())
    }

    /// Tells each webhook of an environment what is new, a turn each, so that none keeps the others waiting for long.
    ///
    /// # Errors
    /// A fault; what was taken is known.
    pub fn tell_webhooks(&self, environment: EnvironmentId, hooks: &dyn Hooks) -> Result<Told, Failed> {
        let mut told = Told::default();
        let all = self.webhooks(environment, ("", WEBHOOKS_MAX))?;
        if all.is_empty() {
            return Ok(told);
        }
        let last = self.last_happened(environment)?;
        let now = self.clock.now();
        let is_due = |row: &&WebhookRow| row.terms.is_on && row.position < last && row.next_at <= now;
        for row in all.iter().filter(is_due) {
            if self.stopping.is_asked() {
                break;
            }
            self.tell_one(environment, row.id, hooks, &mut told)?;
        }
        Ok(told)
    }

    fn tell_one(
        &self,
        environment: EnvironmentId,
        id: WebhookId,
        hooks: &dyn Hooks,
        told: &mut Told,
    ) -> Result<(), Failed> {
        let Some((row, mut lease)) = self.claim_webhook(environment, id)? else { return Ok(()) };
        let read = |reader: &mut store::Reader<'_>| {
            outbox::messages(reader, environment, row.position, MESSAGES_AT_ONCE)
        };
        let messages: Vec<Message> = self.store.read(read)?;
        let is_full = u32::try_from(messages.len()).is_ok_and(|count| count == MESSAGES_AT_ONCE);
        let (mut passed, begun) = (row.position, self.clock.now());
        let mut is_cut = false;
        for message in messages {
            is_cut = self.clock.now().as_micros() - begun.as_micros() >= TURN_MAX_MICROS;
            if is_cut || self.stopping.is_asked() {
                break;
            }
            let position = message.position;
            if !row.terms.wants(&message.kind) {
                passed = position;
                continue;
            }
            let (id_text, at) = (message.id.to_string(), self.clock.now());
            let body = Happened(message).text();
            let hook = Hook { url: &row.terms.url, id: &id_text, at, secret: &row.secret.0, body: &body };
            match hooks.post(&hook) {
                Hooked::Taken { answer } => {
                    let Some(next) =
                        self.advance_webhook(environment, id, (lease, position), Some(answer))?
                    else {
                        return Ok(());
                    };
                    (lease, passed) = (next, position);
                    told.taken += 1;
                }
                Hooked::NotTaken { answer, is_gone } => {
                    if passed > row.position {
                        let Some(next) = self.advance_webhook(environment, id, (lease, passed), None)? else {
                            return Ok(());
                        };
                        lease = next;
                    }
                    told.not_taken += 1;
                    return self.fail_webhook(environment, (&row, passed, lease), (answer, is_gone));
                }
            }
        }
        told.more |= is_full || is_cut;
        if let Some(lease) = self.advance_webhook(environment, id, (lease, passed), None)? {
            let act = move |act: &mut Act<'_>| -> Result<(), ActError<NoRefusal>> {
                Ok(webhooks::release(act, environment, (id, lease))?)
            };
            self.store.write(act)?;
        }
        Ok(())
    }

    fn claim_webhook(
        &self,
        environment: EnvironmentId,
        id: WebhookId,
    ) -> Result<Option<(WebhookRow, Instant)>, Failed> {
        let now = self.clock.now();
        let lease = now.checked_add_micros(LEASE_MICROS).unwrap_or(now);
        let act = move |act: &mut Act<'_>| -> Result<Option<WebhookRow>, ActError<NoRefusal>> {
            match webhooks::claim(act, environment, id, (now, lease))? {
                true => Ok(webhooks::webhook(act, environment, id)?),
                false => Ok(None),
            }
        };
        Ok(self.store.write(act)?.map(|row| (row, lease)))
    }

    /// Keeps how far it has come, and answers the next lease; none where it was lost.
    fn advance_webhook(
        &self,
        environment: EnvironmentId,
        id: WebhookId,
        (lease, position): (Instant, i64),
        answer: Option<String>,
    ) -> Result<Option<Instant>, Failed> {
        let now = self.clock.now();
        // Each lease is another one, also where the clock stands.
        let next = now.checked_add_micros(LEASE_MICROS).unwrap_or(now).max(lease);
        let act = move |act: &mut Act<'_>| -> Result<bool, ActError<NoRefusal>> {
            let answer = answer.as_deref().map(|answer| (answer, now));
            Ok(webhooks::advance(act, environment, id, Advanced { lease: (lease, next), position, answer })?)
        };
        Ok(self.store.write(act)?.then_some(next))
    }

    fn fail_webhook(
        &self,
        environment: EnvironmentId,
        (row, passed, lease): (&WebhookRow, i64, Instant),
        (answer, is_gone): (String, bool),
    ) -> Result<(), Failed> {
        let (id, now) = (row.id, self.clock.now());
        // What was passed begins the tries anew.
        let (tries, since) =
            if passed > row.position { (0, now) } else { (row.tries, row.failing_since.unwrap_or(now)) };
        let next_at = now.checked_add_micros(pause(tries)).unwrap_or(now);
        let is_over = now.as_micros() - since.as_micros() >= FAILING_MAX_MICROS;
        let is_on = !is_gone && !is_over;
        let answer = match (is_gone, is_over) {
            (true, _) => format!("{answer}; {GONE}"),
            (false, true) => format!("{answer}; it was switched off after 5 days"),
            (false, false) => answer,
        };
        tracing::warn!(webhook = %id, answer, is_on, "a message was not taken");
        let act = move |act: &mut Act<'_>| -> Result<bool, ActError<NoRefusal>> {
            let why = NotTaken { lease, now, next_at, is_on, answer: &answer };
            Ok(webhooks::fail(act, environment, id, why)?)
        };
        self.store.write(act)?;
        Ok(())
    }
}

/// After the first try 10 seconds, then 20, 40 … up to an hour.
fn pause(tries: u32) -> i64 {
    let doubled = PAUSE_FIRST_MICROS.saturating_mul(1_i64.checked_shl(tries.min(30)).unwrap_or(i64::MAX));
    doubled.min(PAUSE_MAX_MICROS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_to_an_hour() {
        let seconds: Vec<i64> = (0..11).map(|tries| pause(tries) / 1_000_000).collect();
        assert_eq!(seconds, [10, 20, 40, 80, 160, 320, 640, 1_280, 2_560, 3_600, 3_600]);
        assert_eq!(pause(u32::MAX), PAUSE_MAX_MICROS);
    }
}
