//! A connection to a NATS server: let in, encrypted where either side wants it, and asked.
//! Knows the handshake and requests; must not know consumers.

use std::time::Instant;

use ports::SourceFault;
use serde_json::{Value, json};

use super::frame::{self, Heard};
use crate::wire::Wire;
use crate::{Broker, HANDSHAKE_MAX, MESSAGE_BYTES_MAX};

/// A connection that is let in and hears its inbox.
pub struct Line {
    /// The bytes.
    pub wire: Wire,
    inbox: String,
    requests: u64,
}

/// What is waited for: the JSON of a kind of frame.
enum Awaited<'a> {
    Info,
    Pong,
    Answer(&'a str),
}

impl Line {
    /// Connects and is let in.
    ///
    /// # Errors
    /// The server does not answer, or does not let us in.
    pub fn open(broker: &Broker) -> Result<Line, SourceFault> {
        let address = &broker.address;
        let wire = Wire::connect(address)?;
        let mut line = Line { wire, inbox: inbox()?, requests: 0 };
        let info = line.awaited(&Awaited::Info)?;
        let is = |name: &str| info[name].as_bool().unwrap_or_default();
        if address.secure && !is("tls_required") && !is("tls_available") {
            return Err(SourceFault(format!("{address} does not encrypt; write nats:// if that is right")));
        }
        if address.secure || is("tls_required") {
            line.wire = line.wire.secured(&address.host, broker.ca_file.as_deref())?;
        }
        let mut told = json!({
            "verbose": false, "pedantic": false, "headers": true, "no_responders": true, "lang": "rust",
            "version": env!("CARGO_PKG_VERSION"), "name": "farthing", "protocol": 1,
        });
        let password = broker.password.as_ref().map(|password| password.0.as_str());
        match (&address.user, password) {
            (Some(user), password) => {
                told["user"] = json!(user);
                told["pass"] = json!(password.unwrap_or_default());
            }
            (None, Some(token)) => told["auth_token"] = json!(token),
            (None, None) => {}
        }
        let inbox = &line.inbox;
        line.wire.send(format!("CONNECT {told}\r\nSUB {inbox}.* 1\r\nPING\r\n").as_bytes())?;
        line.awaited(&Awaited::Pong)?;
        Ok(line)
    }

    /// The inbox of a number.
    pub fn inbox(&self, number: u64) -> String {
        format!("{}.p{number}", self.inbox)
    }

    /// Publishes JSON.
    ///
    /// # Errors
    /// The connection is lost.
    pub fn publish(&mut self, subject: &str, reply: Option<&str>, body: &Value) -> Result<(), SourceFault> {
        let body = body.to_string();
        let reply = reply.map_or_else(String::new, |reply| format!("{reply} "));
        self.wire.send(format!("PUB {subject} {reply}{}\r\n{body}\r\n", body.len()).as_bytes())
    }

    /// Asks, and waits for the answer's JSON.
    ///
    /// # Errors
    /// The connection is lost, or nobody answers.
    pub fn request(&mut self, subject: &str, body: &Value) -> Result<Value, SourceFault> {
        self.requests += 1;
        let inbox = format!("{}.r{}", self.inbox, self.requests);
        self.publish(subject, Some(&inbox), body)?;
        self.awaited(&Awaited::Answer(&inbox))
    }

    fn awaited(&mut self, awaited: &Awaited<'_>) -> Result<Value, SourceFault> {
        let until = Instant::now() + HANDSHAKE_MAX;
        loop {
            let heard = frame::hear(self.wire.input(), MESSAGE_BYTES_MAX)
                .map_err(|malformed| self.wire.garbled(&malformed.to_string()))?;
            if let Some((heard, length)) = heard {
                let found = read(&heard, awaited).map_err(|why| self.wire.lost(&why))?;
                let is_ping = heard == Heard::Ping;
                self.wire.take(length);
                if is_ping {
                    self.wire.send(b"PONG\r\n")?;
                }
                if let Some(found) = found {
                    return Ok(found);
                }
                continue;
            }
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(self.wire.lost(&"the server does not answer"));
            }
            self.wire.fill(left)?;
        }
    }
}

fn read(heard: &Heard<'_>, awaited: &Awaited<'_>) -> Result<Option<Value>, String> {
    let json = |bytes: &[u8]| {
        serde_json::from_slice(bytes).map(Some).map_err(|why| format!("an answer is no JSON: {why}"))
    };
    match (heard, awaited) {
        (Heard::Refused(why), _) => Err(format!(
            "the server says {why}; look at the URL's user, at the variable that password_env names and at what \
             the user may do"
        )),
        (Heard::Info(text), Awaited::Info) => json(text),
        (Heard::Pong, Awaited::Pong) => Ok(Some(Value::Null)),
        (Heard::Message(delivered), Awaited::Answer(inbox)) if delivered.subject == *inbox => {
            match delivered.status() {
                Some((503, _)) => Err("nobody answers for JetStream; is it on, for this account?".to_owned()),
                _ => json(delivered.body),
            }
        }
        _ => Ok(None),
    }
}

/// A subject for answers that nobody else has.
fn inbox() -> Result<String, SourceFault> {
    let mut bytes = [0; 12];
    getrandom::fill(&mut bytes)
        .map_err(|why| SourceFault(format!("the system gives no random bytes: {why}")))?;
    let name: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(format!("_INBOX.{name}"))
}
