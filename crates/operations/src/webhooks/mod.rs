//! Webhooks: what happens is told to addresses of others, each message at least once and in the order of commits.
//!
//! Knows who is told what; must not know how a message is posted. A webhook has one place in the outbox: what it did not
//! take keeps what comes behind it waiting.

pub(crate) mod address;
mod tell;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use calendar::Instant;
use ids::{EnvironmentId, WebhookId};
use records::Writer;
use store::outbox::{self, Message};
use store::webhooks;
use store::{Act, ActError};

use crate::refusal::{Code, Failed, Refusal};
use crate::{Operations, millis};

pub use tell::Told;

pub use store::webhooks::{WebhookRow, WebhookSecret, WebhookTerms};

/// What can be told.
pub const KINDS: [&str; 11] = [
    "invoice.issued",
    "credit_note.issued",
    "alert.crossed",
    "alert.recovered",
    "submission.cleared",
    "submission.delivered",
    "submission.rejected",
    "submission.stuck",
    "delivery.bounced",
    "delivery.complained",
    crate::approvals::UNAPPROVED,
];
/// Most webhooks of an environment.
pub const WEBHOOKS_MAX: u32 = 50;
/// Longest address.
pub const URL_CHARS_MAX: usize = 1_000;
/// For how long the next message is tried before a webhook is switched off.
pub const FAILING_MAX_MICROS: i64 = 5 * 24 * 3_600_000_000;

/// Messages that are looked at in one turn of a webhook.
const MESSAGES_AT_ONCE: u32 = 100;
/// Bytes of a secret.
const SECRET_BYTES: usize = 24;

/// A message of the outbox as it is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happened(pub Message);

impl Happened {
    /// In JSON: what webhooks post and what lists of what happened say.
    pub fn text(&self) -> String {
        let Message { position, id, kind, subject, body } = &self.0;
        let mut out = Writer::with_capacity(body.len() + 200);
        out.table(|out| {
            out.name("id").id(*id);
            out.name("type").text(kind);
            out.name("position").whole(*position);
            out.name("subject").text(subject);
        });
        let mut text = String::from_utf8(out.into_bytes()).expect("the writer writes UTF-8");
        // The body is a table in JSON as it was kept.
        text.truncate(text.trim_end_matches('}').len());
        text.push_str(",\"data\":");
        text.push_str(body);
        text.push('}');
        text
    }
}

/// Refuses terms that nothing can be told by.
fn check(terms: &WebhookTerms) -> Result<(), Refusal> {
    address::check(&terms.url).map_err(|why| Refusal::invalid("url", format!("url: {why}")))?;
    for kind in &terms.kinds {
        if !KINDS.contains(&kind.as_str()) {
            let message =
                format!("types: nothing of the type {kind:?} is told; there are {}", KINDS.join(", "));
            return Err(Refusal::invalid("types", message));
        }
    }
    Ok(())
}

fn found(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    id: WebhookId,
) -> Result<WebhookRow, ActError<Refusal>> {
    let row = webhooks::webhook(act, environment, id)?;
    row.ok_or_else(|| ActError::Refused(Refusal::not_found("webhook", &id.to_string())))
}

/// A webhook that is to be made.
#[derive(Debug, Clone)]
pub struct NewWebhook {
    /// Its id.
    pub id: WebhookId,
    /// What it is.
    pub terms: WebhookTerms,
    /// What signs its messages.
    pub secret: WebhookSecret,
    /// After which message of the outbox it begins; with what happens from now on where nothing is said.
    pub after: Option<i64>,
    /// By the wall clock.
    pub now: Instant,
}

/// Makes a webhook.
///
/// # Errors
/// Refused for an address or a type that is none, a place that the outbox has not reached, and one webhook too many.
pub fn create(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    new: &NewWebhook,
) -> Result<WebhookRow, ActError<Refusal>> {
    check(&new.terms).map_err(ActError::Refused)?;
    let known = webhooks::webhooks(act, environment, ("", WEBHOOKS_MAX))?.len();
    if u32::try_from(known).is_ok_and(|known| known >= WEBHOOKS_MAX) {
        let message = format!("an environment has at most {WEBHOOKS_MAX} webhooks; remove one");
        return Err(ActError::Refused(Refusal::new(Code::InvalidRequest, message)));
    }
    let last = outbox::next_message_position(act, environment)? - 1;
    let position = new.after.unwrap_or(last);
    if !(0..=last).contains(&position) {
        let message = format!(
            "after: found {position}; write 0 for all that happened, to {last} for what happens next"
        );
        return Err(ActError::Refused(Refusal::invalid("after", message)));
    }
    webhooks::insert(act, environment, (new.id, &new.terms, &new.secret), (position, new.now))?;
    found(act, environment, new.id)
}

/// Says what a webhook is from now on; it goes on where it was, at once.
///
/// # Errors
/// Refused where there is none, and as [`create`].
pub fn change(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (id, now): (WebhookId, Instant),
    change: impl FnOnce(&WebhookTerms) -> WebhookTerms,
) -> Result<WebhookRow, ActError<Refusal>> {
    let terms = change(&found(act, environment, id)?.terms);
    check(&terms).map_err(ActError::Refused)?;
    webhooks::change(act, environment, (id, &terms), now)?;
    found(act, environment, id)
}

/// Gives a webhook another secret: from now on it signs, and the one before does not.
///
/// # Errors
/// Refused where there is none.
pub fn change_secret(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (id, now): (WebhookId, Instant),
    secret: &WebhookSecret,
) -> Result<WebhookRow, ActError<Refusal>> {
    found(act, environment, id)?;
    webhooks::change_secret(act, environment, (id, secret), now)?;
    found(act, environment, id)
}

/// Removes a webhook.
///
/// # Errors
/// Refused where there is none.
pub fn remove(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    id: WebhookId,
) -> Result<WebhookRow, ActError<Refusal>> {
    let row = found(act, environment, id)?;
    webhooks::remove(act, environment, id)?;
    Ok(row)
}

/// Moves a webhook past the message that it does not take.
///
/// # Errors
/// Refused where there is none, and where nothing waits for it.
pub fn skip(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (id, now): (WebhookId, Instant),
) -> Result<WebhookRow, ActError<Refusal>> {
    let row = found(act, environment, id)?;
    let refuse = |message: &str| Err(ActError::Refused(Refusal::new(Code::ChangeRefused, message)));
    let mut after = row.position;
    let stuck = loop {
        let messages = outbox::messages(act, environment, after, MESSAGES_AT_ONCE)?;
        let Some(last) = messages.last().map(|message| message.position) else {
            return refuse("nothing waits for it, so there is nothing to skip");
        };
        match messages.iter().find(|message| row.terms.wants(&message.kind)) {
            Some(message) => break message.position,
            None => after = last,
        }
    };
    if !webhooks::skip(act, environment, id, ((row.position, stuck), now))? {
        return refuse("it has moved on meanwhile; look again");
    }
    found(act, environment, id)
}

impl Operations {
    /// A new secret.
    pub fn webhook_secret(&self) -> WebhookSecret {
        let mut random = [0; SECRET_BYTES];
        self.entropy.fill(&mut random);
        WebhookSecret(format!("whsec_{}", STANDARD.encode(random)))
    }

    /// A new id.
    pub fn webhook_id(&self) -> WebhookId {
        WebhookId::from_cause(millis(self.clock.now()), self.random_cause())
    }

    /// Webhooks after a cursor, in order of id.
    ///
    /// # Errors
    /// A fault.
    pub fn webhooks(&self, environment: EnvironmentId, page: (&str, u32)) -> Result<Vec<WebhookRow>, Failed> {
        Ok(self.store.read(|reader| webhooks::webhooks(reader, environment, page))?)
    }

    /// One webhook.
    ///
    /// # Errors
    /// Refused when there is none of that id.
    pub fn webhook(&self, environment: EnvironmentId, id: WebhookId) -> Result<WebhookRow, Failed> {
        let found = self.store.read(|reader| webhooks::webhook(reader, environment, id))?;
        found.ok_or_else(|| Refusal::not_found("webhook", &id.to_string()).into())
    }

    /// What happened after a place, in the order of commits.
    ///
    /// # Errors
    /// A fault.
    pub fn happened(
        &self,
        environment: EnvironmentId,
        (after, limit): (i64, u32),
    ) -> Result<Vec<Happened>, Failed> {
        let found = self.store.read(|reader| outbox::messages(reader, environment, after, limit))?;
        Ok(found.into_iter().map(Happened).collect())
    }

    /// The place of the last thing that happened; 0 before the first.
    ///
    /// # Errors
    /// A fault.
    pub fn last_happened(&self, environment: EnvironmentId) -> Result<i64, Failed> {
        Ok(self.store.read(|reader| outbox::next_message_position(reader, environment))? - 1)
    }
}
