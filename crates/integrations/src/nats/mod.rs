//! NATS JetStream: a durable consumer that is pulled, each message acknowledged only when told to.
//!
//! Knows connections, consumers and pulls; must not know what a message says.

mod frame;
mod line;

use std::time::{Duration, Instant};

use ports::{EventSource, Message, SourceFault};
use serde_json::{Value, json};

use crate::batch::Batch;
use crate::wire::Filled;
use crate::{BATCH_BYTES_MAX, Broker, MESSAGE_BYTES_MAX};
use frame::{Delivered, Heard, Place};
use line::Line;

/// After how long a message that was not acknowledged comes again.
const ACK_WAIT_SECONDS: u64 = 10;
/// Most messages that are delivered and not acknowledged.
const ACK_PENDING_MAX: usize = 20_000;
/// How long a pull stands; the server says when it ends.
const PULL_STANDS: Duration = Duration::from_secs(5);
/// Most bytes that a pull brings; a server gives up whoever leaves much more than that unread.
const PULL_BYTES_MAX: usize = 4 * BATCH_BYTES_MAX;
/// How much later than that its end may be heard.
const PULL_GRACE: Duration = Duration::from_secs(10);
/// How long no pull is asked for after one that found no place among those that wait.
const PULL_PAUSE: Duration = Duration::from_secs(1);
/// JetStream's code where there is no such consumer, and where there is no such stream.
const NO_CONSUMER: i64 = 10_014;
const NO_STREAM: i64 = 10_059;

/// The messages of a JetStream stream.
pub struct NatsSource {
    broker: Broker,
    pulling: Option<Pulling>,
}

/// A connection that pulls.
struct Pulling {
    line: Line,
    ask: String,
    limits: Limits,
    /// Before then no pull is asked for.
    pause_until: Option<Instant>,
    pull: Option<Pull>,
    pulls: u64,
    /// The acknowledgements of what was given.
    given: Vec<Vec<u8>>,
    ended: Option<SourceFault>,
}

/// What the consumer lets a pull ask for; where it says nothing, as much as we like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Limits {
    messages: u64,
    nanoseconds: u64,
    bytes: u64,
}

/// A pull that stands.
struct Pull {
    left: usize,
    /// Whether it brought something.
    fruitful: bool,
    until: Instant,
}

impl NatsSource {
    /// The messages of this broker, not connected yet.
    pub fn of(broker: Broker) -> NatsSource {
        NatsSource { broker, pulling: None }
    }

    fn pulling(&mut self) -> Result<&mut Pulling, SourceFault> {
        let address = &self.broker.address;
        self.pulling.as_mut().ok_or_else(|| SourceFault(format!("{address} is not connected")))
    }
}

impl EventSource for NatsSource {
    fn connect(&mut self) -> Result<(), SourceFault> {
        self.pulling = None;
        let mut line = Line::open(&self.broker)?;
        let limits = consumer(&mut line, &self.broker)?;
        let ask = format!("$JS.API.CONSUMER.MSG.NEXT.{}.{}", self.broker.stream, self.broker.client);
        let (pause_until, pull, given, ended) = (None, None, Vec::new(), None);
        self.pulling = Some(Pulling { line, ask, limits, pause_until, pull, pulls: 0, given, ended });
        Ok(())
    }

    fn next(&mut self, most: usize, wait: Duration) -> Result<Vec<Message>, SourceFault> {
        self.pulling()?.next(most, wait)
    }

    fn acknowledge(&mut self) -> Result<(), SourceFault> {
        self.pulling()?.acknowledge()
    }

    fn leave(&mut self) {
        self.pulling = None;
    }
}

/// Connects, and looks whether the stream is there.
///
/// # Errors
/// The server does not answer, does not let us in, or has no such stream.
pub fn check(broker: &Broker) -> Result<(), SourceFault> {
    let mut line = Line::open(broker)?;
    let answer = line.request(&format!("$JS.API.STREAM.INFO.{}", broker.stream), &json!({}))?;
    refused(&answer).map_or(Ok(()), |(code, why)| Err(refusal_of(broker, code, &why)))
}

/// Makes the durable consumer, or looks whether the one there is keeps what is not acknowledged; what it lets
/// a pull ask for.
fn consumer(line: &mut Line, broker: &Broker) -> Result<Limits, SourceFault> {
    let (stream, durable) = (&broker.stream, &broker.client);
    let found = line.request(&format!("$JS.API.CONSUMER.INFO.{stream}.{durable}"), &json!({}))?;
    match refused(&found) {
        None => return fits(broker, &found["config"]).map(|()| Limits::of(&found["config"])),
        Some((NO_CONSUMER, _)) => {}
        Some((code, why)) => return Err(refusal_of(broker, code, &why)),
    }
    let mut config = json!({
        "durable_name": durable,
        "deliver_policy": "all",
        "ack_policy": "explicit",
        "ack_wait": ACK_WAIT_SECONDS * 1_000_000_000,
        "max_deliver": -1,
        "max_ack_pending": ACK_PENDING_MAX,
        "replay_policy": "instant",
    });
    match broker.topics.as_slice() {
        [] => {}
        [one] => config["filter_subject"] = json!(one),
        several => config["filter_subjects"] = json!(several),
    }
    let asked = json!({ "stream_name": stream, "config": config });
    let made = line.request(&format!("$JS.API.CONSUMER.DURABLE.CREATE.{stream}.{durable}"), &asked)?;
    if let Some((code, why)) = refused(&made) {
        return Err(refusal_of(broker, code, &why));
    }
    // An old server passes over what it does not know, and would give the whole stream.
    fits(broker, &made["config"]).map(|()| Limits::of(&made["config"]))
}

/// Whether a consumer delivers our subjects until they are acknowledged.
fn fits(broker: &Broker, config: &Value) -> Result<(), SourceFault> {
    let Broker { stream, client, topics, .. } = broker;
    let ill = |why: &str| {
        SourceFault(format!(
            "the consumer {client} of the stream {stream} {why}; delete it, or name another consumer"
        ))
    };
    if config["ack_policy"] != "explicit" {
        return Err(ill("does not wait for each acknowledgement (ack_policy is not explicit)"));
    }
    if config["max_deliver"].as_i64().is_some_and(|most| most > 0) {
        return Err(ill("gives messages up after some deliveries (max_deliver is set)"));
    }
    let mut filters: Vec<&str> = match config["filter_subjects"].as_array() {
        Some(several) => several.iter().filter_map(Value::as_str).collect(),
        None => config["filter_subject"].as_str().filter(|one| !one.is_empty()).into_iter().collect(),
    };
    let mut wanted: Vec<&str> = topics.iter().map(String::as_str).collect();
    filters.sort_unstable();
    wanted.sort_unstable();
    if filters != wanted {
        return Err(ill(
            "has other subjects than the topics of the source (several need NATS 2.10 or later)",
        ));
    }
    Ok(())
}

/// JetStream's code and words where it refuses.
fn refused(answer: &Value) -> Option<(i64, String)> {
    let error = answer.get("error")?;
    let code = error["err_code"].as_i64().or_else(|| error["code"].as_i64()).unwrap_or_default();
    Some((code, error["description"].as_str().unwrap_or("no reason").to_owned()))
}

fn refusal_of(broker: &Broker, code: i64, why: &str) -> SourceFault {
    let (address, stream) = (&broker.address, &broker.stream);
    match code {
        NO_STREAM => {
            SourceFault(format!("{address} has no stream {stream}; make it, or name another one as stream"))
        }
        _ => SourceFault(format!("JetStream at {address} refuses the stream {stream}: {why} (code {code})")),
    }
}

impl Limits {
    /// Those of a consumer's settings, whether they are its own or the server's.
    fn of(config: &Value) -> Limits {
        let most = |name: &str| config[name].as_u64().filter(|most| *most > 0).unwrap_or(u64::MAX);
        Limits { messages: most("max_batch"), nanoseconds: most("max_expires"), bytes: most("max_bytes") }
    }

    /// What a pull of at most so many messages asks for, and how many messages that is.
    ///
    /// Of a consumer with `max_batch` 10 a pull of 5,000 messages asks for 10.
    fn within(self, most: usize) -> (Value, usize) {
        let wanted = |ours: usize| u64::try_from(ours).expect("a bound of ours fits");
        let messages = wanted(most).min(self.messages);
        let stands = u64::try_from(PULL_STANDS.as_nanos()).expect("seconds are short");
        let asked = json!({
            "batch": messages,
            "expires": stands.min(self.nanoseconds),
            "max_bytes": wanted(PULL_BYTES_MAX).min(self.bytes),
        });
        (asked, usize::try_from(messages).expect("it is not more than was asked for"))
    }
}

impl Pulling {
    fn next(&mut self, most: usize, wait: Duration) -> Result<Vec<Message>, SourceFault> {
        let until = Instant::now() + wait;
        let mut batch = Batch::default();
        loop {
            if self.take_messages(most, &mut batch)? {
                return Ok(batch.into_messages());
            }
            if let Some(ended) = &self.ended {
                return if batch.is_empty() { Err(ended.clone()) } else { Ok(batch.into_messages()) };
            }
            if batch.is_empty() {
                self.ask(most)?;
            }
            let left = match batch.is_empty() {
                true => until.saturating_duration_since(Instant::now()),
                false => Duration::ZERO,
            };
            match self.line.wire.fill(left) {
                Ok(Filled::Nothing) => return Ok(batch.into_messages()),
                Ok(filled) if !filled.to_the_brim() => {
                    self.take_messages(most, &mut batch)?;
                    if !batch.is_empty() {
                        return Ok(batch.into_messages());
                    }
                }
                Ok(_) => {}
                Err(fault) => self.ended = Some(fault),
            }
            // Whatever else is heard must not keep us from hearing that we are to stop.
            if self.ended.is_none() && Instant::now() >= until {
                return Ok(batch.into_messages());
            }
        }
    }

    /// Asks for messages, unless the last pull still stands or there is to be a pause.
    fn ask(&mut self, most: usize) -> Result<(), SourceFault> {
        if let Some(pull) = &self.pull {
            return match Instant::now() > pull.until + PULL_GRACE {
                true => Err(self.line.wire.lost(&"the server is silent")),
                false => Ok(()),
            };
        }
        if self.pause_until.is_some_and(|until| Instant::now() < until) {
            return Ok(());
        }
        self.pulls += 1;
        let inbox = self.line.inbox(self.pulls);
        let (asked, left) = self.limits.within(most);
        self.line.publish(&self.ask, Some(&inbox), &asked)?;
        self.pull = Some(Pull { left, fruitful: false, until: Instant::now() + PULL_STANDS });
        Ok(())
    }

    /// Moves messages from the input to the batch; whether it is full.
    fn take_messages(&mut self, most: usize, batch: &mut Batch) -> Result<bool, SourceFault> {
        let inbox = self.line.inbox(self.pulls);
        while !batch.is_full(most) {
            let heard = frame::hear(self.line.wire.input(), MESSAGE_BYTES_MAX)
                .map_err(|malformed| self.line.wire.garbled(&malformed.to_string()))?;
            let Some((heard, length)) = heard else { return Ok(false) };
            let mut answer_ping = false;
            match heard {
                Heard::Message(delivered) => {
                    let reply = String::from_utf8_lossy(delivered.reply.unwrap_or_default());
                    match (Place::of(&reply), delivered.status()) {
                        (Some(place), _) => {
                            self.given.push(delivered.reply.unwrap_or_default().to_vec());
                            batch.add(message_of(&delivered, &place));
                            let standing = self.pull.take().filter(|pull| pull.left > 1);
                            self.pull =
                                standing.map(|pull| Pull { left: pull.left - 1, fruitful: true, ..pull });
                        }
                        (None, Some((code, words))) if delivered.subject == inbox => {
                            let fruitful = self.pull.take().is_some_and(|pull| pull.fruitful);
                            match End::of(code, words, fruitful) {
                                End::Usual => {}
                                End::NoPlace => self.pause_until = Some(Instant::now() + PULL_PAUSE),
                                End::Fault(why) => return Err(self.line.wire.lost(&why)),
                            }
                        }
                        // The end of a pull that is over.
                        (None, _) => {}
                    }
                }
                Heard::Ping => answer_ping = true,
                Heard::Refused(why) => return Err(self.line.wire.lost(&why)),
                Heard::Info(_) | Heard::Pong | Heard::Fine => {}
            }
            self.line.wire.take(length);
            if answer_ping {
                self.line.wire.send(b"PONG\r\n")?;
            }
        }
        Ok(true)
    }

    fn acknowledge(&mut self) -> Result<(), SourceFault> {
        let mut out = Vec::with_capacity(self.given.len() * 64);
        for reply in self.given.drain(..) {
            out.extend_from_slice(b"PUB ");
            out.extend_from_slice(&reply);
            out.extend_from_slice(b" 0\r\n\r\n");
        }
        self.line.wire.send(&out)
    }
}

/// How a pull ends.
#[derive(Debug, PartialEq, Eq)]
enum End {
    /// As pulls do: nothing more in time, or as much as was asked for.
    Usual,
    /// As many as may be stand already, of whoever else pulls from the consumer.
    NoPlace,
    /// Each further one would end so, too.
    Fault(String),
}

impl End {
    /// What a status says. A message that alone is too large for a pull would end each of them.
    fn of(code: u16, words: &str, fruitful: bool) -> End {
        let limit = words.starts_with("Exceeded") || words.starts_with("Message Size");
        match code {
            404 | 408 => End::Usual,
            409 if words.starts_with("Message Size") && fruitful => End::Usual,
            409 if words.starts_with("Batch") => End::Usual,
            409 if words.starts_with("Exceeded MaxWaiting") => End::NoPlace,
            409 if limit => End::Fault(format!(
                "the pull was ended: {code} {words}; look at max_batch, max_expires and max_bytes of the consumer"
            )),
            _ => End::Fault(format!("the pull was ended: {code} {words}")),
        }
    }
}

fn message_of(delivered: &Delivered<'_>, place: &Place<'_>) -> Message {
    // An empty one names nothing: every message with it would be the same.
    let given = delivered.header("Nats-Msg-Id").filter(|id| !id.is_empty());
    Message {
        topic: delivered.subject.to_string(),
        body: delivered.body.to_vec(),
        bytes: delivered.bytes,
        id: Some(given.map_or_else(|| place.id(), str::to_owned)),
        taken_at: place.instant(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pull_asks_for_no_more_than_the_consumer_lets_it() {
        let (asked, left) = Limits::of(&json!({})).within(5_000);
        let ours = json!({ "batch": 5_000, "expires": 5_000_000_000_u64, "max_bytes": PULL_BYTES_MAX });
        assert_eq!((asked, left), (ours.clone(), 5_000));
        let (asked, _) =
            Limits::of(&json!({ "max_batch": 0, "max_expires": 0, "max_bytes": -1 })).within(5_000);
        assert_eq!(asked, ours);
        let limits = Limits::of(&json!({ "max_batch": 10, "max_expires": 1_000_000, "max_bytes": 999 }));
        let (asked, left) = limits.within(5_000);
        assert_eq!((asked, left), (json!({ "batch": 10, "expires": 1_000_000, "max_bytes": 999 }), 10));
        assert_eq!(limits.within(3).1, 3);
    }

    #[test]
    fn only_what_passes_by_itself_is_no_fault() {
        let usual = [(404, "No Messages"), (408, "Request Timeout"), (409, "Batch Completed")];
        for (code, words) in usual {
            assert_eq!(End::of(code, words, false), End::Usual, "{words}");
        }
        assert_eq!(End::of(409, "Exceeded MaxWaiting", false), End::NoPlace);
        assert_eq!(End::of(409, "Message Size Exceeds MaxBytes", true), End::Usual);
        let faults = [
            "Message Size Exceeds MaxBytes",
            "Exceeded MaxRequestBatch of 10",
            "Exceeded MaxRequestExpires of 1s",
            "Exceeded MaxRequestMaxBytes of 9",
            "Consumer Deleted",
        ];
        for words in faults {
            let End::Fault(why) = End::of(409, words, false) else { panic!("no fault: {words}") };
            assert!(why.contains(words), "{why}");
        }
        assert!(matches!(End::of(400, "Bad Request", true), End::Fault(_)));
    }
}
