//! MQTT 3.1.1: a session that the broker keeps, messages with QoS 1, each acknowledged only when told to.
//!
//! Knows sessions and acknowledgements; must not know what a message says. An acknowledgement belongs to the
//! connection that its message came on: on another one its number may be another message's.

mod packet;

use std::time::{Duration, Instant};

use ports::{EventSource, Message, SourceFault};

use crate::batch::Batch;
use crate::wire::{Filled, Wire};
use crate::{Broker, HANDSHAKE_MAX, MESSAGE_BYTES_MAX};
use packet::{Connect, Heard};

/// The broker gives us up after one and a half times as long without a word.
const KEEP_ALIVE_SECONDS: u16 = 30;
/// After how long without a word of ours a sign of life is sent.
const SIGN_OF_LIFE: Duration = Duration::from_secs(10);
/// After how many signs of life that nothing was heard after the connection is given up.
const UNANSWERED_MAX: u32 = 4;

/// The messages of an MQTT broker.
pub struct MqttSource {
    broker: Broker,
    line: Option<Line>,
    /// Whether this process has asked for its topics already.
    asked: bool,
}

/// A connection.
struct Line {
    wire: Wire,
    /// What was given and not acknowledged.
    given: Vec<u16>,
    /// The end of the connection, found while there were still messages to give.
    ended: Option<SourceFault>,
    /// Whether the broker takes nothing any more; what it had sent may still be there to be read.
    deaf: bool,
    subscribed: bool,
    last_said: Instant,
    unanswered: u32,
}

impl MqttSource {
    /// The messages of this broker, not connected yet.
    pub fn of(broker: Broker) -> MqttSource {
        MqttSource { broker, line: None, asked: false }
    }

    fn line(&mut self) -> Result<&mut Line, SourceFault> {
        let address = &self.broker.address;
        self.line.as_mut().ok_or_else(|| SourceFault(format!("{address} is not connected")))
    }
}

impl EventSource for MqttSource {
    fn connect(&mut self) -> Result<(), SourceFault> {
        self.line = None;
        let (mut line, session_kept) = Line::open(&self.broker, &self.broker.client, false)?;
        // Asking again makes the broker send its retained messages again, so it is done when needed: the
        // topics may be others than those of the process before.
        if !(session_kept && self.asked) {
            line.say(&packet::subscribe(1, &self.broker.topics))?;
            self.asked = false;
        }
        self.line = Some(line);
        Ok(())
    }

    fn next(&mut self, most: usize, wait: Duration) -> Result<Vec<Message>, SourceFault> {
        let line = self.line()?;
        let messages = line.next(most, wait)?;
        let subscribed = line.subscribed;
        self.asked |= subscribed;
        Ok(messages)
    }

    fn acknowledge(&mut self) -> Result<(), SourceFault> {
        self.line()?.acknowledge();
        Ok(())
    }

    fn leave(&mut self) {
        if let Some(mut line) = self.line.take() {
            // The broker keeps the session either way.
            line.wire.send(&packet::DISCONNECT).unwrap_or_default();
        }
    }
}

/// Connects as somebody else, with a session that ends at once.
///
/// # Errors
/// The broker does not answer, or does not let us in.
pub fn check(broker: &Broker) -> Result<(), SourceFault> {
    let client = format!("{}-check-{}", broker.client, std::process::id());
    let (mut line, _) = Line::open(broker, &client, true)?;
    line.wire.send(&packet::DISCONNECT)
}

impl Line {
    /// Connects and is let in; whether the broker has kept the session.
    fn open(broker: &Broker, client: &str, clean: bool) -> Result<(Line, bool), SourceFault> {
        let address = &broker.address;
        let mut wire = Wire::connect(address)?;
        if address.secure {
            wire = wire.secured(&address.host, broker.ca_file.as_deref())?;
        }
        let asked = Connect {
            client,
            clean,
            keep_alive_seconds: KEEP_ALIVE_SECONDS,
            user: address.user.as_deref(),
            password: broker.password.as_ref().map(|password| password.0.as_str()),
        };
        wire.send(&packet::connect(&asked))?;
        let mut line = Line {
            wire,
            given: Vec::new(),
            ended: None,
            deaf: false,
            subscribed: false,
            last_said: Instant::now(),
            unanswered: 0,
        };
        let session_kept = line.awaited("the connection", |heard| match heard {
            Heard::Connected { session_kept, code: 0 } => Ok(Some(*session_kept)),
            Heard::Connected { code, .. } => {
                Err(SourceFault(format!("{address} does not let us in: {}", refusal_of(*code))))
            }
            _ => Err(SourceFault(format!("{address} speaks before it lets us in; is it an MQTT broker?"))),
        })?;
        Ok((line, session_kept))
    }

    /// Waits for an answer during the handshake.
    fn awaited<T>(
        &mut self,
        what: &str,
        read: impl Fn(&Heard<'_>) -> Result<Option<T>, SourceFault>,
    ) -> Result<T, SourceFault> {
        let until = Instant::now() + HANDSHAKE_MAX;
        loop {
            if let Some((heard, bytes)) = packet::hear(self.wire.input(), MESSAGE_BYTES_MAX)
                .map_err(|malformed| self.wire.garbled(&malformed.to_string()))?
            {
                let found = read(&heard)?;
                self.wire.take(bytes);
                if let Some(found) = found {
                    return Ok(found);
                }
                continue;
            }
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(self.wire.lost(&format!("{what} was not answered")));
            }
            self.wire.fill(left)?;
        }
    }

    fn say(&mut self, bytes: &[u8]) -> Result<(), SourceFault> {
        self.wire.send(bytes)?;
        self.last_said = Instant::now();
        Ok(())
    }

    fn next(&mut self, most: usize, wait: Duration) -> Result<Vec<Message>, SourceFault> {
        let until = Instant::now() + wait;
        let mut batch = Batch::default();
        loop {
            let full = self.take_messages(most, &mut batch)?;
            if full {
                return Ok(batch.into_messages());
            }
            if let Some(ended) = &self.ended {
                return if batch.is_empty() { Err(ended.clone()) } else { Ok(batch.into_messages()) };
            }
            self.show_life()?;
            let left = match batch.is_empty() {
                true => until.saturating_duration_since(Instant::now()),
                false => Duration::ZERO,
            };
            match self.wire.fill(left.min(SIGN_OF_LIFE)) {
                Ok(Filled::Nothing) if left <= SIGN_OF_LIFE => {
                    self.take_messages(most, &mut batch)?;
                    return Ok(batch.into_messages());
                }
                Ok(Filled::Nothing) => {}
                Ok(filled) => {
                    self.unanswered = 0;
                    if !filled.to_the_brim() {
                        self.take_messages(most, &mut batch)?;
                        if !batch.is_empty() {
                            return Ok(batch.into_messages());
                        }
                    }
                }
                Err(fault) => self.ended = Some(fault),
            }
            // Whatever else is heard must not keep us from hearing that we are to stop.
            if self.ended.is_none() && Instant::now() >= until {
                return Ok(batch.into_messages());
            }
        }
    }

    /// Moves messages from the input to the batch; whether it is full.
    fn take_messages(&mut self, most: usize, batch: &mut Batch) -> Result<bool, SourceFault> {
        while !batch.is_full(most) {
            let heard = packet::hear(self.wire.input(), MESSAGE_BYTES_MAX)
                .map_err(|malformed| self.wire.garbled(&malformed.to_string()))?;
            let Some((heard, bytes)) = heard else { return Ok(false) };
            match heard {
                Heard::Published(published) => {
                    self.given.extend(published.id);
                    batch.add(Message {
                        topic: published.topic.into_owned(),
                        body: published.body.to_vec(),
                        bytes: published.bytes,
                        id: None,
                        taken_at: None,
                    });
                }
                Heard::Subscribed { codes } => {
                    granted(codes)?;
                    self.subscribed = true;
                }
                _ => {}
            }
            self.wire.take(bytes);
        }
        Ok(true)
    }

    /// A sign of life where one is due, and the end of a connection on which nothing is heard.
    fn show_life(&mut self) -> Result<(), SourceFault> {
        if self.last_said.elapsed() < SIGN_OF_LIFE {
            return Ok(());
        }
        if self.unanswered == UNANSWERED_MAX {
            return Err(self.wire.lost(&"the broker is silent"));
        }
        self.unanswered += 1;
        match self.deaf {
            true => self.last_said = Instant::now(),
            false => self.say(&packet::PINGREQ)?,
        }
        Ok(())
    }

    /// Where it cannot be said any more, what was read before the end is still given: a broker that dies may
    /// have sent what it does not remember later.
    fn acknowledge(&mut self) {
        let mut out = Vec::with_capacity(self.given.len() * 4);
        for id in self.given.drain(..) {
            packet::puback(id, &mut out);
        }
        if !out.is_empty() && self.ended.is_none() && !self.deaf {
            self.deaf = self.say(&out).is_err();
        }
    }
}

/// Whether every topic is granted as it was asked for (3.9.3). With QoS 0 a broker keeps nothing for us and
/// sends nothing again.
fn granted(codes: &[u8]) -> Result<(), SourceFault> {
    let why = match (codes.contains(&0x80), codes.contains(&0)) {
        (true, _) => "the broker refuses a topic of the source; look at its access list for our user",
        (false, true) => {
            "the broker grants a topic of the source with QoS 0 only, and would lose what is not taken at \
             once; let our user have QoS 1 there (mosquitto: max_qos 1 or 2)"
        }
        (false, false) => return Ok(()),
    };
    Err(SourceFault(why.to_owned()))
}

/// What a return code of CONNACK says (3.2.2.3).
fn refusal_of(code: u8) -> &'static str {
    match code {
        1 => "it does not speak MQTT 3.1.1",
        2 => "it refuses the client id; set another client_id",
        3 => "it is not available at present",
        4 => "user or password are wrong; look at the URL and at the variable that password_env names",
        5 => "our user may not connect; look at the broker's access list",
        _ => "it gives no reason that the standard knows",
    }
}
