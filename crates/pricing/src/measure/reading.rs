//! What a meter reads of one event: whether it counts, and its value.
//! Knows properties and filters; must not know periods or aggregation.

use std::borrow::Cow;
use std::collections::BTreeSet;

use money::Decimal;

use crate::event::{Scalar, UsageEvent};
use crate::meter::{Aggregation, Condition, Filter, Meter};
use crate::price::Dimension;

/// The value of one event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Reading<'e> {
    /// The event itself is counted.
    Event,
    /// A number.
    Number(Decimal),
    /// Something to tell apart from others.
    Text(Cow<'e, str>),
}

impl Reading<'_> {
    /// The number, if it is one.
    pub(super) fn number(&self) -> Option<Decimal> {
        match self {
            Reading::Number(number) => Some(*number),
            Reading::Event | Reading::Text(_) => None,
        }
    }
}

impl Meter {
    /// Whether an event is of the type that it selects and passes its filters; its value may still be
    /// unreadable.
    pub fn takes(&self, event: &UsageEvent) -> bool {
        counts(self, event)
    }

    /// The properties that it looks at: those of its filters, of its value, and of the registers that it follows.
    fn properties(&self) -> impl Iterator<Item = &str> {
        let of_registers = match &self.aggregation {
            Aggregation::Register(rule) => [rule.register.as_deref(), rule.exchange.as_deref()],
            _ => [None, None],
        };
        let of_filters = self.filters.iter().map(|filter| filter.property.as_str());
        of_filters.chain(self.value.as_deref()).chain(of_registers.into_iter().flatten())
    }
}

/// The properties of events that are looked at where these meters are read and broken down by these dimensions. Events
/// without their others measure the same.
pub fn properties_of<'a>(
    group_by: &'a [Dimension],
    meters: impl IntoIterator<Item = &'a Meter>,
) -> BTreeSet<&'a str> {
    let of_dimensions = group_by.iter().filter_map(|by| match by {
        Dimension::Property(name) => Some(name.as_str()),
        Dimension::TimeOfUse(_) => None,
    });
    of_dimensions.chain(meters.into_iter().flat_map(Meter::properties)).collect()
}

/// Whether the event is of the meter's type and passes all its filters.
pub(super) fn counts(meter: &Meter, event: &UsageEvent) -> bool {
    *event.event_type == *meter.event_type && meter.filters.iter().all(|filter| holds(filter, event))
}

pub(super) fn holds(filter: &Filter, event: &UsageEvent) -> bool {
    let value = event.data.get(filter.property.as_str()).and_then(Scalar::text);
    match &filter.condition {
        Condition::Present => value.is_some(),
        Condition::OneOf(values) => value.is_some_and(|value| values.contains(&*value)),
        Condition::NoneOf(values) => value.is_none_or(|value| !values.contains(&*value)),
    }
}

/// The event's value, or why it has none, as a sentence.
pub(super) fn read<'e>(meter: &Meter, event: &'e UsageEvent) -> Result<Reading<'e>, String> {
    let Some(property) = meter.value.as_deref().filter(|_| meter.aggregation != Aggregation::Count) else {
        return Ok(Reading::Event);
    };
    let Some(scalar) = event.data.get(property) else {
        return Err(format!("the event has no property {property:?}, which carries the value"));
    };
    if meter.aggregation == Aggregation::UniqueCount {
        let value = scalar.text().map(Reading::Text);
        return value.ok_or_else(|| format!("the property {property:?} is null and tells nothing apart"));
    }
    match scalar {
        Scalar::Number(number) => Ok(Reading::Number(*number)),
        Scalar::Text(text) => Decimal::parse(text).map(Reading::Number).map_err(|cause| {
            format!("the property {property:?} holds a text that is no exact number: {cause}")
        }),
        Scalar::Bool(found) => Err(format!("the property {property:?} is {found}, which is no number")),
        Scalar::Null => Err(format!("the property {property:?} is null, which is no number")),
    }
}
