//! What a meter reads: one accepted usage event with its typed properties.
//! Knows the shape of an event; must not know JSON, transport, customers or where events are kept.

use std::borrow::Cow;
use std::sync::Arc;

use calendar::Instant;
use money::Decimal;

use crate::properties::Properties;

/// One property of an event's `data`, already parsed at the door.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scalar {
    /// Text as sent.
    Text(Arc<str>),
    /// An exact decimal; JSON numbers never pass through a float.
    Number(Decimal),
    /// True or false.
    Bool(bool),
    /// Present without a value.
    Null,
}

impl Scalar {
    /// A value as text, numbers in canonical form; null is no value.
    pub fn text(&self) -> Option<Cow<'_, str>> {
        match self {
            Scalar::Text(text) => Some(Cow::Borrowed(text)),
            Scalar::Number(number) => Some(Cow::Owned(number.to_string())),
            Scalar::Bool(true) => Some(Cow::Borrowed("true")),
            Scalar::Bool(false) => Some(Cow::Borrowed("false")),
            Scalar::Null => None,
        }
    }

    /// The same, to be kept.
    pub fn shared_text(&self) -> Option<Arc<str>> {
        match self {
            Scalar::Text(text) => Some(Arc::clone(text)),
            other => other.text().map(Arc::from),
        }
    }
}

/// One accepted usage event, as the event plane hands it to meters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UsageEvent {
    /// Who sent it; with `id` its identity within an environment.
    pub source: Arc<str>,
    /// The sender's id of the event.
    pub id: Arc<str>,
    /// CloudEvents type, which meters select on.
    pub event_type: Arc<str>,
    /// Whom it is about: a customer, a subscription or a device mapped to one.
    pub subject: Arc<str>,
    /// When it happened; decides the period it belongs to.
    pub time: Instant,
    /// Its properties.
    pub data: Properties,
}

impl UsageEvent {
    /// The order in which events of one period are read everywhere: time, then source, then id.
    pub fn order_key(&self) -> (Instant, &str, &str) {
        (self.time, &self.source, &self.id)
    }
}
