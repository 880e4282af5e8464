//! How what holds reservations stands: what of it is not used yet.
//!
//! Knows limits, allowances and where their use is read. Must not know slices.

use billing::Room;
use billing::limits::{no_less_than, no_more_than};
use calendar::Period;
use ids::EnvironmentId;
use money::Decimal;
use store::limits::{self as kept_limits, KeptLimit};
use store::{Fault, Queries};

use super::holder::{Granting, Holder, Version};
use super::in_money::MoneyRead;
use super::leases::Window;
use super::leasing::Needed;
use super::too_fine;
use super::used::{Counted, UpTo, Used};
use crate::Operations;
use crate::refusal::{Failed, Refusal};

/// How much of a holder is not used yet.
#[derive(Debug, Clone, Copy)]
pub(super) struct Standing {
    /// How much may be used in a window.
    pub(super) amount: Decimal,
    /// What of that was not used; below zero where more was.
    pub(super) left: Decimal,
    /// By which facts.
    pub(super) version: Version,
    /// For events of which time that holds.
    pub(super) span: Period,
}

/// What is read of a holder in the moment in which its slices are.
pub(super) enum Read {
    Limit(Box<(KeptLimit, Result<Counted, Refusal>)>),
    Money(Box<MoneyRead>),
    Allowance,
    /// The limit has ended meanwhile.
    Over,
}

/// What was left of an allowance when all of its use was last read, and what was used since.
#[derive(Debug)]
pub(super) struct KnownRoom {
    version: Version,
    room: Room,
    since: Used,
}

impl Read {
    pub(super) fn of(
        queries: &mut impl Queries,
        environment: EnvironmentId,
        needed: &Needed<'_>,
    ) -> Result<Read, Fault> {
        let id = match needed.holder {
            Holder::Limit(kept) => kept.limit.id,
            Holder::Money(paying) => paying.kept.limit.id,
            Holder::Allowance(_) => return Ok(Read::Allowance),
        };
        let kept = kept_limits::limit(queries, environment, id)?;
        match kept.filter(|kept| kept.limit.holds_at(needed.at)) {
            Some(kept) if kept.limit.on.currency().is_some() => {
                Ok(Read::Money(Box::new(MoneyRead::of(queries, environment, kept)?)))
            }
            Some(kept) => {
                let counted = Counted::read(queries, environment, &kept.limit)?;
                Ok(Read::Limit(Box::new((kept, counted))))
            }
            None => Ok(Read::Over),
        }
    }
}

impl Operations {
    /// How a holder stands now, by events up to a position that is read from here on, of which so much is held; none
    /// where its limit is over.
    pub(super) fn standing(
        &self,
        window: &mut Window,
        (needed, held): (&Needed<'_>, Decimal),
        read: Read,
    ) -> Result<Option<Standing>, Failed> {
        let environment = needed.environment;
        let (kept, counted) = match (read, needed.holder) {
            (Read::Limit(limit), _) => *limit,
            (Read::Allowance, Holder::Allowance(granting)) => {
                return Ok(Some(self.standing_of(&mut window.room, granting, needed)?));
            }
            (Read::Money(read), _) => {
                let standing = self.standing_in_money(window, (needed, held), *read)?;
                return Ok(Some(standing));
            }
            _ => return Ok(None),
        };
        let position = self.plane.watermark(environment)?;
        let up_to = UpTo { plane: &*self.plane, environment, position };
        let span = kept.limit.window_at(needed.at);
        let used = Used::bring_up(&mut window.used, counted?, span, up_to)?;
        let amount = kept.limit.amount;
        let left = amount.checked_sub(no_less_than(used)).map_err(too_fine)?;
        Ok(Some(Standing { amount, left, version: (kept.version.into(), 0), span }))
    }

    /// How an allowance stands: by what was left when all was last read and what was used since, as long as neither
    /// facts nor windows have moved, nor anything came that is dated before those windows; else all is read again.
    fn standing_of(
        &self,
        known: &mut Option<KnownRoom>,
        granting: &Granting,
        needed: &Needed<'_>,
    ) -> Result<Standing, Failed> {
        let (environment, version) = (needed.environment, granting.known.facts_versions);
        let is_good = |known: &KnownRoom| {
            known.version == version && known.room.is_steady && known.room.span.contains(needed.at)
        };
        if let Some(mut kept) = known.take().filter(is_good) {
            let position = self.plane.watermark(environment)?;
            let up_to = UpTo { plane: &*self.plane, environment, position };
            let follows = kept.since.follow(kept.room.span, up_to)?;
            // What is given back first lowers what was used beyond the allowance.
            if follows && kept.since.sum().signum() >= 0 {
                return known.insert(kept).standing();
            }
        }
        let feature = &granting.allowance.feature;
        let (room, position) = self.room(environment, &granting.known, (feature, needed.at))?;
        let counted = Counted::of((*granting.meter).clone(), &granting.known.stays);
        let since = Used::since(counted, position);
        known.insert(KnownRoom { version, room, since }).standing()
    }
}

impl KnownRoom {
    fn standing(&self) -> Result<Standing, Failed> {
        let Room { granted, left, span, .. } = self.room;
        let left = no_more_than(left).and_then(|left| left.checked_sub(no_less_than(self.since.sum())));
        // What was carried over may be a debt beyond all that is granted.
        let amount = no_more_than(granted).map_err(too_fine)?.max(Decimal::ZERO);
        let left = left.map_err(too_fine)?;
        Ok(Standing { amount, left, version: self.version, span })
    }
}
