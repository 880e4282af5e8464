//! What leaves no room for a reservation, in words.
//!
//! Knows how much is left and what the way out is. Must not know how that was found.

use billing::{LimitOn, UsageLimit};
use calendar::{Instant, Period};
use money::Decimal;
use store::limits::Slice;

use super::holder::{Allowance, HeldBy};
use super::leasing::Needed;
use super::standing::Standing;
use crate::refusal::{Code, Refusal};

/// A limit or an allowance that leaves no room.
#[derive(Debug, Clone)]
pub struct LimitReached {
    /// Which one.
    pub by: HeldBy,
    /// In which of its windows; of an allowance as long as neither a window nor a grant begins or ends.
    pub window: Period,
    /// How much may be used in it.
    pub amount: Decimal,
    /// How much was needed.
    pub needed: Decimal,
    /// What was not used yet, whoever holds it; never below zero.
    pub left: Decimal,
    /// What of that can be reserved here now; never below zero.
    pub free: Decimal,
    /// When the first of what other servers hold is free at the latest; none where none of them holds any.
    pub others_until: Option<Instant>,
}

impl LimitReached {
    pub(super) fn of(
        needed: &Needed<'_>,
        standing: &Standing,
        free: Decimal,
        others: &[&Slice],
    ) -> LimitReached {
        LimitReached {
            by: needed.holder.held_by(),
            window: standing.span,
            amount: standing.amount,
            needed: needed.amount,
            left: standing.left.max(Decimal::ZERO),
            free: free.max(Decimal::ZERO),
            others_until: others.iter().map(|slice| slice.lease_end).min(),
        }
    }

    /// When it begins anew, or what is granted changes; none where that never happens, as far as is known.
    pub fn starts_again(&self) -> Option<Instant> {
        self.by.starts_again(self.window)
    }

    /// What is said of it: what it is, what is left, and the way out.
    pub fn refusal(&self) -> Refusal {
        let say = |amount: Decimal| self.by.amount_text(amount);
        let (amount, needed, left, free) = (self.amount, self.needed, self.left, self.free);
        let (mut message, more) = match &self.by {
            HeldBy::Limit(limit @ UsageLimit { id, name, .. }) => {
                let (of, more) = match &limit.on {
                    LimitOn::Usage { meter, .. } => (format!("{} {meter}", say(amount)), "raise it"),
                    LimitOn::Spend { currency, .. } => {
                        (format!("{} {} of spend", say(amount), currency.code()), "raise it")
                    }
                    LimitOn::Credits { currency } => (
                        format!("credits, of which {} {} may be used,", say(amount), currency.code()),
                        "grant or buy further credits",
                    ),
                };
                let of = if matches!(limit.on, LimitOn::Credits { .. }) {
                    format!("on {of}")
                } else {
                    format!("of {of}")
                };
                (format!("the limit {name:?} ({id}) {of}"), more)
            }
            HeldBy::Allowance(Allowance { customer, feature, meter }) => (
                format!("what the plans of {customer} grant of the feature {feature}, {amount} {meter},"),
                "subscribe to more of it",
            ),
        };
        message += &match self.by.is_in_money() {
            false => format!(" leaves no room for {}: ", say(needed)),
            true => format!(" leaves no room for what this costs at most, {}: ", say(needed)),
        };
        message += &match left == free {
            true => format!("{} is left", say(left)),
            false => format!("{} is left, and all but {} of that is reserved", say(left), say(free)),
        };
        let is_allowance = matches!(self.by, HeldBy::Allowance(_));
        let is_of_credits =
            matches!(&self.by, HeldBy::Limit(limit) if matches!(limit.on, LimitOn::Credits { .. }));
        message += &match (left >= needed, self.starts_again()) {
            (_, Some(again)) if is_allowance && amount.is_zero() => {
                format!("; nothing of it is granted now: it begins anew or changes at {again}, or {more}")
            }
            (_, None) if is_allowance && amount.is_zero() => {
                format!("; nothing of it is granted now: resume the subscription if it is paused, or {more}")
            }
            _ if needed > amount => format!("; all of it is less than that: reserve less, or {more}"),
            (true, _) => "; try again when reservations have been released or have expired".to_owned(),
            (false, Some(again)) if is_allowance => {
                format!("; it begins anew or changes at {again}; or {more}")
            }
            (false, _) if is_of_credits => format!("; {more}"),
            (false, Some(again)) => format!("; it begins anew at {again}, or is raised"),
            (false, None) if is_allowance => format!("; {more}"),
            (false, None) => "; it never begins anew, but can be raised".to_owned(),
        };
        Refusal::new(Code::LimitReached, message).about("usage")
    }
}
