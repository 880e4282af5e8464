//! Webhooks: what happens is told to addresses of others, each message at least once and in the order of commits.
//!
//! Knows who is told what, how far each has come, and when one is tried again; must not know how a message is posted, or
//! what it says. A webhook has one place in the outbox: what it did not take keeps what comes behind it waiting.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use calendar::Instant;
use ids::{EnvironmentId, WebhookId};
use ports::{Hook, Hooked, Hooks};
use records::Writer;
use store::outbox::{self, Message};
use store::webhooks::{self, Advanced, NotTaken};
use store::{Act, ActError, NoRefusal};

use crate::refusal::{Code, Failed, Refusal};
use crate::{Operations, millis};

pub use store::webhooks::{WebhookRow, WebhookSecret, WebhookTerms};

/// What can be told.
pub const KINDS: [&str; 4] = ["invoice.issued", "credit_note.issued", "alert.crossed", "alert.recovered"];
/// Most webhooks of an environment.
pub const WEBHOOKS_MAX: u32 = 50;
/// Longest address.
pub const URL_CHARS_MAX: usize = 1_000;
/// For how long the next message is tried before a webhook is switched off.
pub const FAILING_MAX_MICROS: i64 = 5 * 24 * 3_600_000_000;

/// Messages that are looked at in one turn of a webhook.
const MESSAGES_AT_ONCE: u32 = 100;
/// How long a turn of a webhook takes at most, beside the post that it is at: the others wait for it.
const TURN_MAX_MICROS: i64 = 5_000_000;
/// For how long a teller has a webhook for itself, renewed with each message: longer than a post may take.
const LEASE_MICROS: i64 = 5 * 60_000_000;
/// The first pause after a message that was not taken; each further one is twice as long.
const PAUSE_FIRST_MICROS: i64 = 10_000_000;
/// The longest pause.
const PAUSE_MAX_MICROS: i64 = 3_600_000_000;
/// Bytes of a secret.
const SECRET_BYTES: usize = 24;
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
    check_url(&terms.url).map_err(|why| Refusal::invalid("url", format!("url: {why}")))?;
    for kind in &terms.kinds {
        if !KINDS.contains(&kind.as_str()) {
            let message =
                format!("types: nothing of the type {kind:?} is told; there are {}", KINDS.join(", "));
            return Err(Refusal::invalid("types", message));
        }
    }
    Ok(())
}

/// An address over HTTP, encrypted unless it is one of this machine or a private network, with no user in it.
fn check_url(url: &str) -> Result<(), String> {
    if url.chars().count() > URL_CHARS_MAX {
        return Err(format!("an address has at most {URL_CHARS_MAX} characters"));
    }
    let no = || Err(format!("{url:?} is no address; write one such as \"https://example.com/hooks\""));
    let (scheme, rest) = url.split_once("://").unwrap_or_default();
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let odd = |sign: char| {
        sign.is_whitespace() || sign.is_control() || !sign.is_ascii() || "\\\"<>^`{|}#".contains(sign)
    };
    if host.is_empty() || !matches!(scheme, "https" | "http") || url.chars().any(odd) {
        return no();
    }
    if host.contains('@') {
        return Err("no user stands in it; whoever is told knows us by the signature".to_owned());
    }
    let (name, port) = match host.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((name, "")) => (name, None),
        Some((name, port)) => (name, port.strip_prefix(':').or(Some(""))),
        None => host.split_once(':').map_or((host, None), |(name, port)| (name, Some(port))),
    };
    let is_port = |port: &str| port.parse::<u16>().is_ok_and(|port| port > 0);
    let number = name.parse::<std::net::IpAddr>();
    let is_label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|sign| sign.is_ascii_alphanumeric() || b"-_".contains(&sign))
    };
    let is_name = number.is_ok() || name.strip_suffix('.').unwrap_or(name).split('.').all(is_label);
    if !is_name || port.is_some_and(|port| !is_port(port)) {
        return no();
    }
    let is_near = name == "localhost" || number.is_ok_and(is_private);
    match scheme == "https" || is_near {
        true => Ok(()),
        false => Err("what is told goes over https://, so that nobody reads it on the way".to_owned()),
    }
}

/// Whether an address is one of this machine or of a network that is nobody else's.
fn is_private(address: std::net::IpAddr) -> bool {
    match address {
        std::net::IpAddr::V4(address) => {
            address.is_loopback() || address.is_private() || address.is_link_local()
        }
        std::net::IpAddr::V6(address) => {
            address.is_loopback() || matches!(address.segments()[0], 0xfc00..=0xfdff | 0xfe80..=0xfebf)
        }
    }
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
    fn addresses_are_encrypted_and_name_nobody() {
        for good in [
            "https://example.com/hooks?a=b",
            "https://h:8443",
            "http://127.0.0.1:9/x",
            "http://localhost/",
            "http://[::1]:80/",
            "https://10.0.0.1/",
        ] {
            assert_eq!(check_url(good), Ok(()), "{good}");
        }
        for (wrong, words) in [
            ("", "is no address"),
            ("example.com", "is no address"),
            ("ftp://example.com", "is no address"),
            ("https:///x", "is no address"),
            ("https://a b/", "is no address"),
            ("https://h/#x", "is no address"),
            ("https://h/\r\nX: y", "is no address"),
            ("https://exämple.com/", "is no address"),
            ("https://[::1", "is no address"),
            ("https://a:b:c/", "is no address"),
            ("https://localhost:99999/", "is no address"),
            ("https://example.com:0/", "is no address"),
            ("https://./", "is no address"),
            ("https://-/", "is no address"),
            ("https://exa%6dple.com/", "is no address"),
            ("http://8.8.8.8/", "https://"),
            ("https://u:p@h/", "no user stands in it"),
            ("http://example.com/", "https://"),
            (&format!("https://{}", "h".repeat(1_000)), "at most 1000"),
        ] {
            assert!(check_url(wrong).unwrap_err().contains(words), "{wrong}");
        }
    }

    #[test]
    fn pauses_grow_to_an_hour() {
        let seconds: Vec<i64> = (0..11).map(|tries| pause(tries) / 1_000_000).collect();
        assert_eq!(seconds, [10, 20, 40, 80, 160, 320, 640, 1_280, 2_560, 3_600, 3_600]);
        assert_eq!(pause(u32::MAX), PAUSE_MAX_MICROS);
    }
}
