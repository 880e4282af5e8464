//! Registers: what cumulative readings of devices add, from one reading to the next.
//! Knows readings in order and the rules of roll-over, reset and exchange; must not know periods or lines.

use std::collections::BTreeMap;
use std::sync::Arc;

use money::{Decimal, QuantityTooPrecise};

use super::reading::shared_text;
use crate::event::{Scalar, UsageEvent};
use crate::meter::{Aggregation, Meter, Register};

/// The last reading of every register, by subject and the register's name within it.
pub(super) struct Registers<'a> {
    rule: &'a Register,
    last: BTreeMap<(Arc<str>, Arc<str>), Decimal>,
}

/// What a reading does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    /// It adds this much.
    Adds(Decimal),
    /// It is no reading of this register, as a sentence; the register stays where it was.
    Unfit(String),
}

impl<'a> Registers<'a> {
    /// Of a meter that reads registers; none of any other.
    pub(super) fn of(meter: &'a Meter) -> Option<Registers<'a>> {
        match &meter.aggregation {
            Aggregation::Register(rule) => Some(Registers { rule, last: BTreeMap::new() }),
            _ => None,
        }
    }

    /// Takes the next reading, in order, and says what it adds: the increase since the one before of the same
    /// register.
    ///
    /// 950 and then 1,000 add 50. The first reading adds nothing: it is where counting begins.
    pub(super) fn take(&mut self, event: &UsageEvent, reading: Decimal) -> Result<Step, QuantityTooPrecise> {
        if let Some(why) = self.unfit(reading) {
            return Ok(Step::Unfit(why));
        }
        let key = (Arc::clone(&event.subject), self.name(event));
        let step = match self.last.get(&key) {
            None => Step::Adds(Decimal::ZERO),
            Some(_) if self.is_exchange(event) => Step::Adds(Decimal::ZERO),
            Some(before) if reading >= *before => Step::Adds(reading.checked_sub(*before)?),
            Some(before) => self.fall(*before, reading)?,
        };
        if let Step::Adds(_) = step {
            self.last.insert(key, reading);
        }
        Ok(step)
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
        named.and_then(shared_text).unwrap_or_default()
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
