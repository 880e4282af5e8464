//! Registers: what cumulative readings of devices add, from one reading to the next.
//! Knows readings in order and the rules of roll-over, reset and exchange; must not know periods or lines.

use std::collections::BTreeMap;
use std::sync::Arc;

use calendar::Instant;
use money::{Decimal, QuantityTooPrecise};

use super::seen::Beginnings;
use crate::event::{Scalar, UsageEvent};
use crate::meter::{Aggregation, Meter, Register};
use crate::properties::Properties;

/// The last reading of every register, by subject and the register's name within it.
pub(super) struct Registers<'a> {
    rule: &'a Register,
    begins: &'a Beginnings,
    last: BTreeMap<(Arc<str>, Arc<str>), Last>,
    /// The readings of one instant, until all of them are known.
    waiting: Vec<Waiting>,
}

/// The last reading of a register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Last {
    pub(super) source: Arc<str>,
    pub(super) id: Arc<str>,
    pub(super) time: Instant,
    pub(super) shown: Decimal,
    counted: bool,
}

/// A reading that waits for the others of its instant.
struct Waiting {
    /// Without its properties where it does not count.
    event: UsageEvent,
    register: Arc<str>,
    is_exchange: bool,
    shown: Decimal,
    counted: bool,
}

/// A reading and what it does.
pub(super) struct Taken {
    /// Without its properties where it does not count.
    pub(super) event: UsageEvent,
    pub(super) shown: Decimal,
    pub(super) counted: bool,
    pub(super) step: Step,
    /// The reading it was measured from, where that one is not counted itself.
    pub(super) opening: Option<Last>,
}

/// What a reading does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    /// It adds this much.
    Adds(Decimal),
    /// It is where counting begins.
    Begins,
    /// It is no reading of this register, as a sentence; the register stays where it was.
    Unfit(String),
}

/// What orders the readings of one instant; see [`Registers::settle`].
type Place = (bool, bool, Decimal, Arc<str>, Arc<str>);

impl<'a> Registers<'a> {
    /// Of a meter that reads registers; none of any other.
    pub(super) fn of(meter: &'a Meter, begins: &'a Beginnings) -> Option<Registers<'a>> {
        match &meter.aggregation {
            Aggregation::Register(rule) => {
                Some(Registers { rule, begins, last: BTreeMap::new(), waiting: Vec::new() })
            }
            _ => None,
        }
    }

    /// What the readings that wait do, where they are of another instant than the next event.
    pub(super) fn until(&mut self, next: Instant) -> Result<Vec<Taken>, QuantityTooPrecise> {
        match self.waiting.first() {
            Some(first) if first.event.time != next => self.settle(),
            _ => Ok(Vec::new()),
        }
    }

    /// Holds a reading back until all of its instant are known. Those of the instant before are settled.
    pub(super) fn hold(&mut self, event: &UsageEvent, shown: Decimal, counted: bool) {
        let (register, is_exchange) = (self.name(event), self.is_exchange(event));
        let event = UsageEvent {
            source: Arc::clone(&event.source),
            id: Arc::clone(&event.id),
            event_type: Arc::clone(&event.event_type),
            subject: Arc::clone(&event.subject),
            time: event.time,
            data: if counted { event.data.clone() } else { Properties::new() },
        };
        self.waiting.push(Waiting { event, register, is_exchange, shown, counted });
    }

    /// What the readings that wait do, in their order: an old device's before the first of another; then those that
    /// are not below the last reading of an earlier instant; then the lower one; then by source and id.
    ///
    /// 1,000.2 and 1,000.1 of one instant, after 1,000, add 0.1 and 0.1. 99,995 and 5, after 99,990 of a register
    /// that rolls over at 100,000, add 5 and 10.
    pub(super) fn settle(&mut self) -> Result<Vec<Taken>, QuantityTooPrecise> {
        let mut waiting = std::mem::take(&mut self.waiting);
        if waiting.len() > 1 {
            waiting.sort_by_cached_key(|one| self.place(one));
        }
        waiting.into_iter().map(|one| self.take(one)).collect()
    }

    fn place(&self, one: &Waiting) -> Place {
        let Waiting { event, is_exchange, shown, .. } = one;
        let key = (Arc::clone(&event.subject), Arc::clone(&one.register));
        let falls = !is_exchange && self.before(&key, event.time).is_some_and(|before| *shown < before.shown);
        (*is_exchange, falls, *shown, Arc::clone(&event.source), Arc::clone(&event.id))
    }

    /// The last reading of a register, unless its subject came back since.
    fn before(&self, key: &(Arc<str>, Arc<str>), time: Instant) -> Option<&Last> {
        self.last.get(key).filter(|before| !self.begins.lie_between(&key.0, before.time, time))
    }

    /// Says what the next reading adds: the increase since the one before of the same register.
    ///
    /// 950 and then 1,000 add 50. The first reading adds nothing: it is where counting begins.
    fn take(&mut self, one: Waiting) -> Result<Taken, QuantityTooPrecise> {
        let Waiting { event, register, is_exchange, shown, counted } = one;
        let key = (Arc::clone(&event.subject), register);
        let before = self.before(&key, event.time).filter(|_| !is_exchange);
        let step = match (self.unfit(shown), before) {
            (Some(why), _) => Step::Unfit(why),
            (None, None) => Step::Begins,
            (None, Some(before)) if shown >= before.shown => Step::Adds(shown.checked_sub(before.shown)?),
            (None, Some(before)) => self.fall(before.shown, shown)?,
        };
        let is_opening = |before: &&Last| matches!(step, Step::Adds(_)) && counted && !before.counted;
        let opening = before.filter(is_opening).cloned();
        if !matches!(step, Step::Unfit(_)) {
            let (source, id) = (Arc::clone(&event.source), Arc::clone(&event.id));
            self.last.insert(key, Last { source, id, time: event.time, shown, counted });
        }
        Ok(Taken { event, shown, counted, step, opening })
    }

    /// Why a reading cannot be one of any register of the meter.
    fn unfit(&self, reading: Decimal) -> Option<String> {
        if reading.signum() < 0 {
            return Some(format!("the reading {reading} is below zero, which no register shows"));
        }
        let end = self.rule.rolls_over_at.filter(|end| reading >= *end)?;
        Some(format!("the reading {reading} is not below {end}, where the register begins again at zero"))
    }

    /// A reading below the one before. Without `rolls_over_at` the counter began again at zero. With it, the
    /// register rolled over if that takes less than half of its length; a longer way means that the reading is
    /// wrong, or is another device's.
    ///
    /// Of a register that rolls over at 100,000, 99,990 and then 15 add 25. 400 and then 399 are no reading: 99,999
    /// would be billed for a slip.
    fn fall(&self, before: Decimal, reading: Decimal) -> Result<Step, QuantityTooPrecise> {
        let Some(end) = self.rule.rolls_over_at else { return Ok(Step::Adds(reading)) };
        let increase = end.checked_sub(before)?.checked_add(reading)?;
        if increase.checked_add(increase)? < end {
            return Ok(Step::Adds(increase));
        }
        Ok(Step::Unfit(format!(
            "the reading {reading} is below {before}, the one before, and a roll-over at {end} would be {increase}, \
             half of the register or more; correct it, or mark it as the first of another device"
        )))
    }

    fn name(&self, event: &UsageEvent) -> Arc<str> {
        let named = self.rule.register.as_deref().and_then(|property| event.data.get(property));
        named.and_then(Scalar::shared_text).unwrap_or_default()
    }

    /// Whether the event is marked as the first reading of another device.
    fn is_exchange(&self, event: &UsageEvent) -> bool {
        let mark = self.rule.exchange.as_deref().and_then(|property| event.data.get(property));
        match mark {
            None | Some(Scalar::Null | Scalar::Bool(false)) => false,
            Some(Scalar::Bool(true)) => true,
            Some(Scalar::Number(number)) => !number.is_zero(),
            Some(Scalar::Text(text)) => !matches!(&**text, "" | "0" | "false"),
        }
    }
}
