//! The value an event has in one of a price's dimensions.
//! Knows properties and time-of-use windows; must not know quantities.

use std::sync::Arc;

use calendar::{Zone, ZoneCursor};

use super::DIMENSION_ABSENT;
use crate::event::UsageEvent;
use crate::price::Dimension;
use crate::time_of_use::TimeOfUse;

/// Reads one dimension's value of an event.
pub(super) enum DimensionReader<'a> {
    Property(&'a str),
    TimeOfUse { windows: &'a TimeOfUse, cursor: ZoneCursor, names: Vec<Arc<str>> },
}

impl<'a> DimensionReader<'a> {
    pub(super) fn of(dimension: &'a Dimension, zone: &Zone) -> DimensionReader<'a> {
        match dimension {
            Dimension::Property(name) => DimensionReader::Property(name),
            Dimension::TimeOfUse(windows) => DimensionReader::TimeOfUse {
                windows,
                cursor: windows.zone_or(zone).cursor(),
                names: windows
                    .rules
                    .iter()
                    .map(|rule| rule.window.as_str())
                    .chain([windows.otherwise.as_str()])
                    .map(Arc::from)
                    .collect(),
            },
        }
    }

    pub(super) fn value(&mut self, event: &UsageEvent) -> Arc<str> {
        match self {
            DimensionReader::Property(name) => match event.data.get(name) {
                None => Arc::from(DIMENSION_ABSENT),
                Some(scalar) => scalar.shared_text().unwrap_or_else(|| Arc::from(DIMENSION_ABSENT)),
            },
            DimensionReader::TimeOfUse { windows, cursor, names } => {
                let rule = windows.rule_at(cursor, event.time).unwrap_or(windows.rules.len());
                Arc::clone(&names[rule])
            }
        }
    }
}
