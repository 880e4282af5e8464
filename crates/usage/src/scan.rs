//! One property of many events as columns, where no event need be made of them.
//!
//! Knows slices of events of one subject and type, and how events become such slices. Must not know where
//! events are kept.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::Arc;

use money::{Decimal, QuantityTooPrecise};
use pricing::Scalar;

use crate::fault::PlaneFault;
use crate::plane::StoredEvent;

/// So many events are gathered before slices are made of them.
const EVENTS_GATHERED: usize = 65_536;

/// What a scan hands out beside subjects and types.
#[derive(Debug, Clone, Copy, Default)]
pub struct ScanColumns<'a> {
    /// The values of this property.
    pub property: Option<&'a str>,
    /// The time of each event.
    pub times: bool,
}

/// Events of one subject and type, ascending in time.
pub struct Slice<'a> {
    /// Their subject.
    pub subject: &'a Arc<str>,
    /// Their type.
    pub event_type: &'a Arc<str>,
    /// How many there are.
    pub events: usize,
    /// Their times in microseconds since 1970, where times were asked for; else empty.
    pub times: &'a [i64],
    /// The property's values.
    pub values: Values<'a>,
}

/// The values of one property, one for each event of a slice, or none.
#[derive(Clone, Copy)]
pub struct Values<'a>(&'a dyn Column);

/// Where values come from.
pub(crate) trait Column {
    /// The numbers as whole units of 10^-scale, of those that have one, where all numbers are such.
    fn units(&self) -> Result<Option<(u8, &[i64])>, PlaneFault>;
    /// The value of one of the events.
    fn get(&self, event: usize) -> Result<Option<Scalar>, PlaneFault>;
    /// How many events there are.
    fn events(&self) -> usize;
}

impl<'a> Values<'a> {
    pub(crate) fn of(column: &'a dyn Column) -> Values<'a> {
        Values(column)
    }

    /// The numbers as whole units of 10^-scale, of those events that have one, in order; nothing where one
    /// of them cannot be written so, or where the property is no number. 1.25 and 3 with scale 2 are 125
    /// and 300.
    pub fn units(&self) -> Result<Option<(u8, &'a [i64])>, PlaneFault> {
        self.0.units()
    }

    /// The value of one of the slice's events, counted from 0.
    pub fn get(&self, event: usize) -> Result<Option<Scalar>, PlaneFault> {
        self.0.get(event)
    }

    /// The exact sum of the numbers among the values; values of other kinds are left out. 1.25 and 3 is
    /// 4.25.
    pub fn sum(&self) -> Result<Result<Decimal, QuantityTooPrecise>, PlaneFault> {
        if let Some((scale, units)) = self.units()? {
            // 2^63 units of less than 2^64 rows stay below 2^127.
            let sum = units.iter().map(|unit| i128::from(*unit)).sum();
            return Ok(Decimal::from_i128(sum, scale));
        }
        let mut sum = Decimal::ZERO;
        for event in 0..self.0.events() {
            if let Some(Scalar::Number(number)) = self.get(event)? {
                match sum.checked_add(number) {
                    Ok(larger) => sum = larger,
                    Err(refused) => return Ok(Err(refused)),
                }
            }
        }
        Ok(Ok(sum))
    }
}

/// Takes a slice, and says whether more are wanted.
pub(crate) type EachSlice<'a> = dyn FnMut(&Slice<'_>) -> ControlFlow<()> + 'a;

/// Events on their way into slices: handed out when there are many.
pub(crate) struct Gathering<'c> {
    columns: ScanColumns<'c>,
    events: usize,
    slices: BTreeMap<(Arc<str>, Arc<str>), Gathered>,
}

#[derive(Default)]
struct Gathered {
    times: Vec<i64>,
    events: usize,
    values: Vec<Option<Scalar>>,
}

impl<'c> Gathering<'c> {
    pub(crate) fn new(columns: ScanColumns<'c>) -> Gathering<'c> {
        Gathering { columns, events: 0, slices: BTreeMap::new() }
    }

    /// Takes an event; events come in the order of their times.
    pub(crate) fn add(
        &mut self,
        stored: &StoredEvent,
        each: &mut EachSlice<'_>,
    ) -> Result<ControlFlow<()>, PlaneFault> {
        let event = &stored.event;
        let key = (Arc::clone(&event.subject), Arc::clone(&event.event_type));
        let slice = self.slices.entry(key).or_default();
        slice.events += 1;
        if self.columns.times {
            slice.times.push(event.time.as_micros());
        }
        if let Some(property) = self.columns.property {
            slice.values.push(event.data.get(property).cloned());
        }
        self.events += 1;
        if self.events >= EVENTS_GATHERED { self.end(each) } else { Ok(ControlFlow::Continue(())) }
    }

    /// Hands out what is gathered.
    pub(crate) fn end(&mut self, each: &mut EachSlice<'_>) -> Result<ControlFlow<()>, PlaneFault> {
        self.events = 0;
        for ((subject, event_type), gathered) in std::mem::take(&mut self.slices) {
            let (events, times) = (gathered.events, &*gathered.times);
            let values = Values::of(&gathered);
            let slice = Slice { subject: &subject, event_type: &event_type, events, times, values };
            if each(&slice).is_break() {
                return Ok(ControlFlow::Break(()));
            }
        }
        Ok(ControlFlow::Continue(()))
    }
}

impl Column for Gathered {
    fn units(&self) -> Result<Option<(u8, &[i64])>, PlaneFault> {
        Ok(None)
    }

    fn get(&self, event: usize) -> Result<Option<Scalar>, PlaneFault> {
        Ok(self.values.get(event).cloned().flatten())
    }

    fn events(&self) -> usize {
        self.events
    }
}
