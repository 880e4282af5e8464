//! The mapping of a source: which part of a message is which part of an event.
//!
//! Knows rules and messages; must not know any broker. What a message becomes hangs on the message alone,
//! so that one that is delivered twice becomes the same event twice, and counts once.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use calendar::Instant;
use ports::Message;
use pricing::{Properties, Scalar, UsageEvent};
use records::event::{EVENT_BYTES_MAX, attribute, in_this_century};
use records::{Attribute, EventReader, EventRefused};

use super::template::{Place, Template, TemplateRefused};
use super::topic::{self, Spelling};

/// What an operator writes of a mapping, as texts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rules {
    /// `event` (a CloudEvent, or its names without `specversion`) or `properties` (JSON of the sender's own).
    pub payload: Option<String>,
    /// The event's type.
    pub event_type: Option<String>,
    /// Whom it is about.
    pub subject: Option<String>,
    /// Who sent it; the source's name where it is not said.
    pub source: Option<String>,
    /// Its id: a template, `hash` of topic and body, or `broker`.
    pub id: Option<String>,
    /// When it happened: a template, or `broker`.
    pub time: Option<String>,
    /// How the time is written: `rfc3339`, `seconds` or `milliseconds` since 1970.
    pub time_form: Option<String>,
    /// Each property of the event with the property of the body it is; all of them as they are where none
    /// is said.
    pub data: BTreeMap<String, String>,
}

/// Where a message comes from: what the source is called, and what its broker says by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The source's name.
    pub name: String,
    /// Its filters; none stands for all topics.
    pub topics: Vec<String>,
    /// How its topics are spelled.
    pub spelling: Spelling,
    /// Whether its broker names messages and says when it took them, the same at each delivery.
    pub broker_names: bool,
}

/// Why rules are refused, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MappingRefused {
    /// A word that is none of those known.
    #[error("{rule} is {found:?}; write {known}")]
    Word {
        /// Which rule.
        rule: &'static str,
        /// What was found.
        found: String,
        /// What is known.
        known: &'static str,
    },
    /// A rule that whole events have no use for.
    #[error(
        "{rule} is of no use, as each message is an event by itself; leave it out, or set payload to \
         \"properties\""
    )]
    OfNoUse {
        /// Which rule.
        rule: &'static str,
    },
    /// A rule that must be there is absent.
    #[error("{rule} is missing; {wanted}")]
    Missing {
        /// Which rule.
        rule: &'static str,
        /// What is wanted.
        wanted: &'static str,
    },
    /// A template that is none.
    #[error("{rule}: {refused}")]
    Template {
        /// Which rule.
        rule: &'static str,
        /// Why.
        refused: TemplateRefused,
    },
    /// A wildcard that a topic has not.
    #[error("{rule} names wildcard {number}, and the topic {topic:?} has {has}")]
    Wildcard {
        /// Which rule.
        rule: &'static str,
        /// Which wildcard.
        number: usize,
        /// The topic.
        topic: String,
        /// How many it has.
        has: usize,
    },
    /// MQTT says neither when a message was taken nor what it is called.
    #[error(
        "{rule} is \"broker\", and an MQTT broker says none that stays the same when a message is delivered \
         again; name a property of the body, as {{at}}, or a part of the topic"
    )]
    BrokerSaysNone {
        /// Which rule.
        rule: &'static str,
    },
}

/// Why a message is no event.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MessageRefused {
    /// It is longer than an event may be.
    #[error(
        "the message has {bytes} bytes, and {EVENT_BYTES_MAX} are the most; send what meters read and no more"
    )]
    TooLong {
        /// How many it has.
        bytes: usize,
    },
    /// No topic of the source stands for its topic.
    #[error(
        "no topic of the source stands for it; the broker may know topics of earlier settings: add it, or \
         take another client_id"
    )]
    Topic,
    /// A name that the rules use is no text, so that another message's could look the same.
    #[error(
        "{place} has bytes that are no UTF-8 text, and what stands for them may stand for others as well; \
         send text, or have the rules use something else"
    )]
    NoText {
        /// Which one, as it begins the sentence.
        place: &'static str,
    },
    /// The body has no such property.
    #[error("the body has no property {name:?} with a value; send it, or mend the source's rules")]
    NoProperty {
        /// Its name.
        name: String,
    },
    /// The time is no number of seconds or milliseconds.
    #[error(
        "the time {found:?} is no number of {form} since 1970, to the microsecond; send one, or mend \
         time_form"
    )]
    Time {
        /// What was found.
        found: String,
        /// What is wanted.
        form: &'static str,
    },
    /// What it became is no event.
    #[error(transparent)]
    Event(#[from] EventRefused),
}

impl MessageRefused {
    /// Its stable code.
    pub fn code(&self) -> &'static str {
        match self {
            MessageRefused::TooLong { .. } => "event_too_large",
            MessageRefused::Topic => "topic_unknown",
            MessageRefused::NoText { .. } => "name_not_text",
            MessageRefused::NoProperty { .. } => "property_missing",
            MessageRefused::Time { .. } => "time_unreadable",
            MessageRefused::Event(refused) => refused.code(),
        }
    }
}

/// Names that may be no text, as they begin a sentence.
const TOPIC: &str = "its topic";
const GIVEN_ID: &str = "the id that its publisher gave it";

/// How messages become events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    origin: Origin,
    form: Form,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Form {
    /// Each message is an event.
    Event,
    /// Parts of the message are parts of the event.
    Parts(Box<Parts>),
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Parts {
    event_type: Template,
    subject: Template,
    source: Template,
    id: Identity,
    time: Moment,
    data: BTreeMap<String, String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Identity {
    Hash,
    Broker,
    Written(Template),
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Moment {
    Broker,
    Written(Template, TimeForm),
}

/// How a time is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum TimeForm {
    Rfc3339,
    Seconds,
    Milliseconds,
}

impl Mapping {
    /// Reads the rules of a source.
    ///
    /// # Errors
    /// As [`MappingRefused`].
    pub fn of(origin: Origin, rules: &Rules) -> Result<Mapping, MappingRefused> {
        let form = match rules.payload.as_deref() {
            None | Some("event") => {
                nothing_more(rules)?;
                Form::Event
            }
            Some("properties") => Form::Parts(Box::new(Parts::of(&origin, rules)?)),
            Some(found) => {
                let known = "\"event\" or \"properties\"";
                return Err(MappingRefused::Word { rule: "payload", found: found.to_owned(), known });
            }
        };
        Ok(Mapping { origin, form })
    }

    /// What a message becomes; the same whenever it is delivered.
    ///
    /// # Errors
    /// As [`MessageRefused`].
    pub fn event(&self, message: &Message, reader: &mut EventReader) -> Result<UsageEvent, MessageRefused> {
        let bytes = message.bytes;
        if bytes > EVENT_BYTES_MAX || bytes > message.body.len() {
            return Err(MessageRefused::TooLong { bytes });
        }
        let captures = self.captures(&message.topic).ok_or(MessageRefused::Topic)?;
        match &self.form {
            Form::Event => Ok(reader.read(message.body.trim_ascii())?),
            Form::Parts(parts) => parts.event(message, &captures, reader),
        }
    }

    /// The topics of the source.
    pub fn topics(&self) -> &[String] {
        &self.origin.topics
    }

    fn captures<'t>(&self, topic: &'t str) -> Option<Vec<&'t str>> {
        let Origin { topics, spelling, .. } = &self.origin;
        if topics.is_empty() {
            return topic::captures(spelling.rest, topic, *spelling);
        }
        topics.iter().find_map(|filter| topic::captures(filter, topic, *spelling))
    }
}

/// Whole events need no rules.
fn nothing_more(rules: &Rules) -> Result<(), MappingRefused> {
    let Rules { event_type, subject, source, id, time, time_form, data, payload: _ } = rules;
    let given = [
        ("type", event_type.is_some()),
        ("subject", subject.is_some()),
        ("source", source.is_some()),
        ("id", id.is_some()),
        ("time", time.is_some()),
        ("time_form", time_form.is_some()),
        ("data", !data.is_empty()),
    ];
    match given.into_iter().find(|(_, given)| *given) {
        Some((rule, _)) => Err(MappingRefused::OfNoUse { rule }),
        None => Ok(()),
    }
}

impl Parts {
    fn of(origin: &Origin, rules: &Rules) -> Result<Parts, MappingRefused> {
        let template = |rule: &'static str, text: &str| written(origin, rule, text);
        let missing = |rule, wanted| MappingRefused::Missing { rule, wanted };
        let event_type =
            rules.event_type.as_deref().ok_or(missing("type", "say what happened, as \"energy.reading\""))?;
        let subject = rules.subject.as_deref().ok_or(missing(
            "subject",
            "say whom it is about, as {1} for what the topic's first wildcard stands for",
        ))?;
        let only_named = |rule: &'static str| match origin.broker_names {
            true => Ok(()),
            false => Err(MappingRefused::BrokerSaysNone { rule }),
        };
        let event_type = template("type", event_type)?;
        let subject = template("subject", subject)?;
        let source = template("source", rules.source.as_deref().unwrap_or(&origin.name))?;
        let id = match rules.id.as_deref() {
            None if origin.broker_names => Identity::Broker,
            None | Some("hash") => Identity::Hash,
            Some("broker") => only_named("id").map(|()| Identity::Broker)?,
            Some(text) => Identity::Written(template("id", text)?),
        };
        let time = match rules.time.as_deref() {
            None if origin.broker_names => Moment::Broker,
            None => {
                let wanted = "name the property of the body that says when it happened, as {at}: with the time of \
                              arrival, a message that is delivered again would be another event";
                return Err(missing("time", wanted));
            }
            Some("broker") => only_named("time").map(|()| Moment::Broker)?,
            Some(text) => Moment::Written(template("time", text)?, time_form(rules.time_form.as_deref())?),
        };
        Ok(Parts { event_type, subject, source, id, time, data: rules.data.clone() })
    }

    fn event(
        &self,
        message: &Message,
        captures: &[&str],
        reader: &mut EventReader,
    ) -> Result<UsageEvent, MessageRefused> {
        let properties = reader.read_properties(message.body.trim_ascii())?;
        let fill = |template: &Template| {
            template.fill(|place| match place {
                Place::Topic(0) => text_only(TOPIC, &message.topic),
                Place::Topic(number) => {
                    text_only(TOPIC, captures.get(number - 1).copied().unwrap_or_default())
                }
                Place::Property(name) => text_of(&properties, name),
            })
        };
        let id = match &self.id {
            Identity::Hash => text_only(TOPIC, &message.topic).map(|_| hash(message))?,
            Identity::Broker => text_only(GIVEN_ID, message.id.as_deref().unwrap_or_default())?,
            Identity::Written(template) => fill(template)?,
        };
        let time = match &self.time {
            Moment::Broker => message.taken_at.ok_or(EventRefused::Missing { attribute: Attribute::Time })?,
            Moment::Written(template, form) => form.read(&fill(template)?)?,
        };
        Ok(UsageEvent {
            source: attribute(Attribute::Source, &fill(&self.source)?)?,
            id: attribute(Attribute::Id, &id)?,
            event_type: attribute(Attribute::Type, &fill(&self.event_type)?)?,
            subject: attribute(Attribute::Subject, &fill(&self.subject)?)?,
            time: in_this_century(time)?,
            data: self.data_of(properties),
        })
    }

    /// A property that the body has not is left out: the meter says what it needs.
    fn data_of(&self, properties: Properties) -> Properties {
        if self.data.is_empty() {
            return properties;
        }
        let named = self.data.iter().filter_map(|(name, property)| {
            Some((Arc::from(name.as_str()), properties.get(property.as_str())?.clone()))
        });
        named.collect()
    }
}

fn written(origin: &Origin, rule: &'static str, text: &str) -> Result<Template, MappingRefused> {
    let template = Template::parse(text).map_err(|refused| MappingRefused::Template { rule, refused })?;
    let number = template.last_wildcard();
    let all = [origin.spelling.rest.to_owned()];
    let topics = if origin.topics.is_empty() { &all[..] } else { &origin.topics[..] };
    for topic in topics {
        let has = topic::wildcards(topic, origin.spelling);
        if number > has {
            return Err(MappingRefused::Wildcard { rule, number, topic: topic.clone(), has });
        }
    }
    Ok(template)
}

fn time_form(word: Option<&str>) -> Result<TimeForm, MappingRefused> {
    match word {
        None | Some("rfc3339") => Ok(TimeForm::Rfc3339),
        Some("seconds") => Ok(TimeForm::Seconds),
        Some("milliseconds") => Ok(TimeForm::Milliseconds),
        Some(found) => Err(MappingRefused::Word {
            rule: "time_form",
            found: found.to_owned(),
            known: "\"rfc3339\", \"seconds\" or \"milliseconds\"",
        }),
    }
}

impl TimeForm {
    /// 1700000000.5 seconds is 2023-11-14T22:13:20.500Z.
    fn read(self, text: &str) -> Result<Instant, MessageRefused> {
        let (form, figures) = match self {
            TimeForm::Rfc3339 => {
                return Ok(Instant::parse(text).map_err(|refused| EventRefused::of_time(text, refused))?);
            }
            TimeForm::Seconds => ("seconds", 6),
            TimeForm::Milliseconds => ("milliseconds", 3),
        };
        let found = || MessageRefused::Time { found: text.to_owned(), form };
        micros(text, figures).map(Instant::from_micros).ok_or_else(found)
    }
}

/// A plain decimal as a whole number of units that are so many figures smaller: 1.5 with 3 figures is 1500.
fn micros(text: &str, figures: usize) -> Option<i64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let fraction = fraction.trim_end_matches('0');
    let plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !plain(whole) || !plain(fraction) || fraction.len() > figures {
        return None;
    }
    format!("{whole}{fraction:0<figures$}").parse().ok()
}

/// A name, or what a wildcard stands for in it, where nothing in it stands for bytes that are no text.
fn text_only(place: &'static str, name: &str) -> Result<String, MessageRefused> {
    match name.contains(char::REPLACEMENT_CHARACTER) {
        true => Err(MessageRefused::NoText { place }),
        false => Ok(name.to_owned()),
    }
}

fn text_of(properties: &Properties, name: &str) -> Result<String, MessageRefused> {
    let said = properties.get(name).and_then(Scalar::text).map(Cow::into_owned);
    said.ok_or_else(|| MessageRefused::NoProperty { name: name.to_owned() })
}

/// 128 bits of topic and body: the same message is the same event, and another one another.
fn hash(message: &Message) -> String {
    let mut hasher = blake3::Hasher::new();
    let length = u64::try_from(message.topic.len()).expect("a topic's length fits");
    hasher.update(&length.to_be_bytes()).update(message.topic.as_bytes()).update(&message.body);
    hasher.finalize().to_hex()[..32].to_owned()
}
