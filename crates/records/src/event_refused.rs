//! Why a usage event is refused: one code and one sentence for each reason.
//! Knows attributes' names; must not know how events are read.

use calendar::{CivilRefused, Instant, InstantRefused};
use money::DecimalRefused;

use crate::event::{DATA_DEPTH_MAX, EVENT_BYTES_MAX, EVENTS_PER_BATCH_MAX, NAME_BYTES_MAX, PROPERTIES_MAX};

/// An attribute of CloudEvents 1.0 that is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Attribute {
    /// The version of the standard.
    SpecVersion,
    /// The sender's id of the event.
    Id,
    /// The sender.
    Source,
    /// What happened.
    Type,
    /// Whom it is about.
    Subject,
    /// When it happened.
    Time,
    /// The form of its data.
    DataContentType,
    /// Where its data's schema is.
    DataSchema,
}

impl Attribute {
    /// How many there are.
    pub const COUNT: usize = 8;
    /// Each of them.
    pub const ALL: [Attribute; Attribute::COUNT] = [
        Attribute::SpecVersion,
        Attribute::Id,
        Attribute::Source,
        Attribute::Type,
        Attribute::Subject,
        Attribute::Time,
        Attribute::DataContentType,
        Attribute::DataSchema,
    ];

    /// Its name in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Attribute::SpecVersion => "specversion",
            Attribute::Id => "id",
            Attribute::Source => "source",
            Attribute::Type => "type",
            Attribute::Subject => "subject",
            Attribute::Time => "time",
            Attribute::DataContentType => "datacontenttype",
            Attribute::DataSchema => "dataschema",
        }
    }

    /// The attribute of this name.
    pub fn named(name: &str) -> Option<Attribute> {
        Some(match name {
            "specversion" => Attribute::SpecVersion,
            "id" => Attribute::Id,
            "source" => Attribute::Source,
            "type" => Attribute::Type,
            "subject" => Attribute::Subject,
            "time" => Attribute::Time,
            "datacontenttype" => Attribute::DataContentType,
            "dataschema" => Attribute::DataSchema,
            _ => return None,
        })
    }

    pub(crate) fn place(self) -> usize {
        Attribute::ALL.iter().position(|known| *known == self).expect("every attribute is listed")
    }
}

/// Why an event is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EventRefused {
    /// It is larger than an event may be.
    #[error(
        "the event has {bytes} bytes, and {EVENT_BYTES_MAX} are the most; send what meters read and leave out the rest"
    )]
    TooLarge {
        /// How many bytes it has.
        bytes: usize,
    },
    /// The batch has more events than are taken at once.
    #[error("the batch has more than {EVENTS_PER_BATCH_MAX} events; send it in parts")]
    TooManyEvents,
    /// It is no UTF-8.
    #[error("byte {at} is no UTF-8; send the event as UTF-8")]
    NotUtf8 {
        /// The offset of the first such byte.
        at: usize,
    },
    /// It is no JSON.
    #[error("at byte {byte}: {message}")]
    NotJson {
        /// Where.
        byte: usize,
        /// What was found, and what was wanted.
        message: String,
    },
    /// An attribute that must be there is absent or empty.
    #[error("the event has no {}; every event says who it is about, when it happened, and its id, source and type", .attribute.name())]
    Missing {
        /// Which.
        attribute: Attribute,
    },
    /// An attribute is no text.
    #[error("{} is no text; write it in double quotes", .attribute.name())]
    AttributeNotText {
        /// Which.
        attribute: Attribute,
    },
    /// An attribute is too long.
    #[error("{} has {bytes} bytes, and {NAME_BYTES_MAX} are the most; shorten it", .attribute.name())]
    AttributeTooLong {
        /// Which.
        attribute: Attribute,
        /// How many bytes it has.
        bytes: usize,
    },
    /// An attribute stands twice.
    #[error("{attribute} stands twice; send it once")]
    AttributeDoubled {
        /// Which.
        attribute: String,
    },
    /// An attribute that events do not have.
    #[error("events have no attribute {found:?}{near}; put what meters read into data")]
    AttributeUnknown {
        /// Its name.
        found: String,
        /// The nearest known one, as a question; empty if none is near.
        near: String,
    },
    /// Another version of CloudEvents.
    #[error("specversion is {found:?}; send CloudEvents \"1.0\", or leave it out")]
    SpecVersion {
        /// The version.
        found: String,
    },
    /// Data in another form than JSON.
    #[error("datacontenttype is {found:?}; send data as application/json")]
    ContentType {
        /// The type.
        found: String,
    },
    /// Data as base 64.
    #[error("data_base64 cannot be read by meters; send data as a JSON object")]
    BinaryData,
    /// The time cannot be read.
    #[error("time: {0}")]
    TimeUnreadable(InstantRefused),
    /// The time is before 2000 or after 2099.
    #[error(
        "the time {found} lies in another century; events are dated from 2000 to 2099, so check the sender's clock and units"
    )]
    TimeOtherCentury {
        /// The time, as it was written or as it reads in UTC.
        found: String,
    },
    /// The time lies further ahead of the present moment than senders' clocks differ.
    #[error(
        "the time {time} lies ahead of the clock, which allows up to {latest}; check the sender's clock and zone"
    )]
    AheadOfClock {
        /// The event's time.
        time: Instant,
        /// The latest time taken.
        latest: Instant,
    },
    /// Data is no object.
    #[error("data is no JSON object; send names and values, such as {{\"tokens\": 12}}")]
    DataNotObject,
    /// A property is a list.
    #[error(
        "the property {property} is a list, which no meter can read; send an event for each item, or its length"
    )]
    List {
        /// Its name.
        property: String,
    },
    /// Objects nested too deeply.
    #[error("the property {property} is an object {} levels deep; {DATA_DEPTH_MAX} are the most", DATA_DEPTH_MAX + 1)]
    TooDeep {
        /// Its name.
        property: String,
    },
    /// A property stands twice, nested and dotted names counted as one.
    #[error("the property {property} stands twice; send it once")]
    PropertyDoubled {
        /// Its name.
        property: String,
    },
    /// Too many properties.
    #[error(
        "the event has more than {PROPERTIES_MAX} properties; send what meters read and leave out the rest"
    )]
    TooManyProperties,
    /// A property's name is too long.
    #[error("a property's name has {bytes} bytes, and {NAME_BYTES_MAX} are the most; shorten it")]
    PropertyNameTooLong {
        /// How many bytes it has.
        bytes: usize,
    },
    /// NaN or an infinity.
    #[error("the property {property} is no finite number; leave it out or send a number")]
    NotFinite {
        /// Its name.
        property: String,
    },
    /// A number with more digits than are kept.
    #[error("the property {property}: {cause}")]
    NumberTooPrecise {
        /// Its name.
        property: String,
        /// What is wrong with the number.
        cause: DecimalRefused,
    },
    /// The id ends as only that of a cancellation does.
    #[error("id ends with the character U+0001, which marks what cancels an event; leave it out")]
    IdMarked,
    /// The character U+0000.
    #[error("{place} holds the character U+0000; leave it out")]
    NulCharacter {
        /// Where.
        place: String,
    },
}

impl EventRefused {
    /// Why a written time is refused: one outside the calendar lies in another century all the more, and the
    /// bounds to be named are those of events.
    pub fn of_time(text: &str, refused: InstantRefused) -> EventRefused {
        match refused {
            InstantRefused::OutOfRange { .. }
            | InstantRefused::Civil { source: CivilRefused::Year { .. }, .. } => {
                EventRefused::TimeOtherCentury { found: text.to_owned() }
            }
            other => EventRefused::TimeUnreadable(other),
        }
    }

    /// A stable code for programs.
    pub fn code(&self) -> &'static str {
        match self {
            EventRefused::TooLarge { .. } => "event_too_large",
            EventRefused::TooManyEvents => "too_many_events",
            EventRefused::NotUtf8 { .. } => "event_not_utf8",
            EventRefused::NotJson { .. } => "event_not_json",
            EventRefused::Missing { attribute } => missing_code(*attribute),
            EventRefused::AttributeNotText { .. } => "attribute_not_text",
            EventRefused::AttributeTooLong { .. } => "attribute_too_long",
            EventRefused::AttributeDoubled { .. } => "attribute_doubled",
            EventRefused::AttributeUnknown { .. } => "attribute_unknown",
            EventRefused::SpecVersion { .. } => "specversion_unknown",
            EventRefused::ContentType { .. } => "datacontenttype_unknown",
            EventRefused::BinaryData => "data_base64_unsupported",
            EventRefused::TimeUnreadable(_) => "time_unreadable",
            EventRefused::TimeOtherCentury { .. } => "time_in_another_century",
            EventRefused::AheadOfClock { .. } => "time_ahead_of_clock",
            EventRefused::DataNotObject => "data_not_object",
            EventRefused::List { .. } => "property_is_list",
            EventRefused::TooDeep { .. } => "property_too_deep",
            EventRefused::PropertyDoubled { .. } => "property_doubled",
            EventRefused::TooManyProperties => "too_many_properties",
            EventRefused::PropertyNameTooLong { .. } => "property_name_too_long",
            EventRefused::NotFinite { .. } => "number_not_finite",
            EventRefused::NumberTooPrecise { .. } => "number_too_precise",
            EventRefused::IdMarked => "id_marked",
            EventRefused::NulCharacter { .. } => "nul_character",
        }
    }
}

impl EventRefused {
    /// The names that lead to what is refused, from the event down; none where it is the whole.
    pub(crate) fn place(&self) -> Vec<&str> {
        match self {
            EventRefused::AttributeNotText { attribute }
            | EventRefused::AttributeTooLong { attribute, .. } => {
                vec![attribute.name()]
            }
            EventRefused::AttributeUnknown { found: name, .. } => vec![name],
            EventRefused::SpecVersion { .. } => vec![Attribute::SpecVersion.name()],
            EventRefused::ContentType { .. } => vec![Attribute::DataContentType.name()],
            EventRefused::BinaryData => vec!["data_base64"],
            EventRefused::IdMarked => vec![Attribute::Id.name()],
            EventRefused::TimeUnreadable(_)
            | EventRefused::TimeOtherCentury { .. }
            | EventRefused::AheadOfClock { .. } => vec![Attribute::Time.name()],
            EventRefused::DataNotObject | EventRefused::TooManyProperties => vec!["data"],
            EventRefused::List { property }
            | EventRefused::TooDeep { property }
            | EventRefused::PropertyDoubled { property }
            | EventRefused::NotFinite { property }
            | EventRefused::NumberTooPrecise { property, .. } => {
                std::iter::once("data").chain(property.split('.')).collect()
            }
            EventRefused::NulCharacter { place } if Attribute::named(place).is_some() => vec![place],
            EventRefused::NulCharacter { place } => std::iter::once("data").chain(place.split('.')).collect(),
            _ => Vec::new(),
        }
    }
}

fn missing_code(attribute: Attribute) -> &'static str {
    match attribute {
        Attribute::SpecVersion => "specversion_missing",
        Attribute::Id => "id_missing",
        Attribute::Source => "source_missing",
        Attribute::Type => "type_missing",
        Attribute::Subject => "subject_missing",
        Attribute::Time => "time_missing",
        Attribute::DataContentType => "datacontenttype_missing",
        Attribute::DataSchema => "dataschema_missing",
    }
}
