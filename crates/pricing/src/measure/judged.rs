//! Why a meter does not count an event: which of its rules the event does not meet.
//! Knows a meter's rules; must not know periods or aggregation.

use crate::event::{Scalar, UsageEvent};
use crate::meter::{Condition, Filter, Meter};

use super::reading;

/// The first rule of a meter that an event does not meet, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unmatched {
    /// It is of another type.
    OtherType,
    /// A filter does not hold, by its place among the meter's.
    Filtered(usize),
    /// It lacks the property that carries the value.
    ValueMissing,
    /// The property is there, and is not what the aggregation reads.
    ValueUnread,
}

impl Unmatched {
    /// The code of its kind.
    pub const fn code(&self) -> &'static str {
        match self {
            Unmatched::OtherType => "other_type",
            Unmatched::Filtered(_) => "filtered_out",
            Unmatched::ValueMissing => "value_missing",
            Unmatched::ValueUnread => "value_unread",
        }
    }

    /// Which property of an event it is about: `type`, or one of its `data`.
    pub fn place(&self, meter: &Meter) -> String {
        let data = |property: &str| format!("data.{property}");
        match self {
            Unmatched::OtherType => "type".to_owned(),
            Unmatched::Filtered(place) => {
                meter.filters.get(*place).map(|filter| data(&filter.property)).unwrap_or_default()
            }
            Unmatched::ValueMissing | Unmatched::ValueUnread => {
                meter.value.as_deref().map(data).unwrap_or_default()
            }
        }
    }
}

impl Meter {
    /// Whether it counts an event whose time is in a period; if not, why, with a sentence about this event.
    /// What a register shows may still be no reading of it, which the readings before say.
    ///
    /// # Errors
    /// The first rule that the event does not meet.
    pub fn judge(&self, event: &UsageEvent) -> Result<(), (Unmatched, String)> {
        if *event.event_type != *self.event_type {
            let words =
                format!("its type is {:?}, and the meter counts {:?}", event.event_type, self.event_type);
            return Err((Unmatched::OtherType, words));
        }
        for (place, filter) in self.filters.iter().enumerate() {
            if !reading::holds(filter, event) {
                return Err((Unmatched::Filtered(place), filter_words(filter, event)));
            }
        }
        match reading::read(self, event) {
            Ok(_) => Ok(()),
            Err(words) => {
                let value = self.value.as_deref().and_then(|property| event.data.get(property));
                let why = if value.is_none() { Unmatched::ValueMissing } else { Unmatched::ValueUnread };
                Err((why, words))
            }
        }
    }
}

fn filter_words(filter: &Filter, event: &UsageEvent) -> String {
    let found = match event.data.get(filter.property.as_str()) {
        None => "is absent".to_owned(),
        Some(value) => match Scalar::text(value) {
            Some(text) => format!("is {text:?}"),
            None => "is null".to_owned(),
        },
    };
    let wanted = match &filter.condition {
        Condition::Present => "it must be there",
        Condition::OneOf(_) => "it is none of the values that count",
        Condition::NoneOf(_) => "it is one of the values that do not count",
    };
    format!("the property {:?} {found}, and {wanted}", filter.property)
}
