//! Limits in money: what usage that is to be reserved costs at most, by the prices that rate it now, and what is left.
//!
//! Knows tariffs, spending and credits. Must not know slices.
//!
//! All events of the periods that run are read for a full answer. Between two of them each event since counts as the
//! most that it may have added, as long as nothing but usage moved.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use std::sync::Arc;

use billing::limits::{no_less_than_exact, no_more_than};
use billing::{LimitOn, LimitReach, LimitWindow, SpendRoom, TariffPrice, WantedUsage};
use calendar::{Instant, Period};
use ids::{CustomerId, EnvironmentId};
use money::{Decimal, Money, Quantity, Ratio};
use pricing::{Meter, UsageEvent};
use store::limits::KeptLimit;
use store::parties::CustomerRow;
use store::subjects::Assignment;
use store::{Fault, Queries, Reader, catalog, parties};
use usage::{Position, Read, StoredEvent, cancels};

use super::holder::{Facts, Holder, Paying};
use super::leases::{HELD_AFTER_EXPIRY_MICROS, MICROS_PER_SECOND, Window};
use super::leasing::Needed;
use super::reserve::RESERVED_SECONDS_MAX;
use super::standing::Standing;
use super::too_fine;
use super::used::UpTo;
use crate::Operations;
use crate::credits_left::CreditsLeft;
use crate::measuring::{Stay, is_in, is_measured};
use crate::refusal::{Code, Failed, Refusal};
use crate::spending::{self, CustomerTariff, SpendNow, SpendOf, facts_of};

/// What is read of a limit in money in the moment in which its slices are.
pub(super) struct MoneyRead {
    pub(super) kept: KeptLimit,
    /// The versions of the facts that what is left follows from.
    pub(super) facts: BTreeMap<CustomerId, i64>,
}

/// What was left of a limit in money at the last full answer, and what may have been added since.
#[derive(Debug)]
pub(super) struct KnownMoney {
    version: u32,
    /// By which facts.
    facts: Arc<BTreeMap<CustomerId, i64>>,
    span: Period,
    /// How much there was in all.
    amount: Decimal,
    left: Decimal,
    /// Whether nothing but usage by these prices moves what is left.
    is_steady: bool,
    prices: Vec<(Arc<TariffPrice>, Vec<Stay>)>,
    up_to: Position,
    /// What came since added at most.
    since: Decimal,
    /// Whether nothing came since.
    is_exact: bool,
    /// When all was read, by the wall.
    answered: Instant,
}

/// Why it was not known what was left of a limit in money.
#[derive(Debug)]
pub(super) struct UnknownMoney {
    version: u32,
    /// By which facts.
    facts: BTreeMap<CustomerId, i64>,
    /// At which of the environment's times.
    at: Instant,
    /// When all was read, by the wall.
    answered: Instant,
    refusal: Refusal,
}

/// Whether what came since the last full answer is counted.
#[derive(PartialEq, Eq)]
enum Followed {
    /// It is.
    Counted,
    /// Some of it was taken back, is dated before the span, or adds nobody knows what.
    Unknown,
}

/// What holds usage in money.
pub(super) struct HeldInMoney {
    /// Each with how much.
    pub(super) holders: Vec<(Holder, Decimal)>,
    /// For events of which time.
    pub(super) span: Period,
    /// Whether what is captured once a window has ended may make usage of the next one dearer by more than is held.
    pub(super) in_window: bool,
}

/// Which of a customer's limits in money are asked about, and by whose usage.
pub(super) struct Asking<'a> {
    pub(super) row: &'a CustomerRow,
    pub(super) whose: &'a Assignment,
    pub(super) at: Instant,
    /// What is to be reserved, each with the meter that it names.
    pub(super) wanted: &'a [(&'a WantedUsage, &'a Meter)],
}

impl Operations {
    /// What of a customer's usage is reserved counts against limits in money: each with how much it costs at most, and
    /// for events of which time.
    pub(super) fn find_money(
        &self,
        reader: &mut Reader<'_>,
        environment: EnvironmentId,
        (limits, asking): (Vec<KeptLimit>, &Asking<'_>),
    ) -> Result<Result<HeldInMoney, Refusal>, Fault> {
        let (facts, tariff) = match self.known_tariff(reader, environment, asking)? {
            Ok(known) => known,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let (mut holders, mut in_window) = (Vec::with_capacity(limits.len()), false);
        for kept in limits {
            let is_asked = |id| {
                let of_limit = match &kept.limit.reach {
                    LimitReach::Subscription(only) => *only == id,
                    LimitReach::Customer | LimitReach::Subject(_) => true,
                };
                let own_usage = tariff.own_usage.get(&id).copied().unwrap_or_default();
                of_limit && is_measured(asking.whose, id, own_usage)
            };
            let (mut most, mut prices) = (Decimal::ZERO, Vec::new());
            for price in tariff.tariff.of(&kept.limit.on, is_asked) {
                match most_of(reader, environment, (price, asking))? {
                    Ok(None) => {}
                    Ok(Some(more)) => {
                        in_window |= kept.limit.window != LimitWindow::Life && price.may_fall();
                        prices.push(Arc::clone(price));
                        match most.checked_add(more) {
                            Ok(sum) => most = sum,
                            Err(refused) => return Ok(Err(too_fine(refused))),
                        }
                    }
                    Err(refusal) => return Ok(Err(unbounded(&kept, refusal))),
                }
            }
            if !most.is_zero() {
                let paying = Paying { kept, facts: facts.clone(), prices: prices.into() };
                holders.push((Holder::Money(Box::new(paying)), most));
            }
        }
        Ok(Ok(HeldInMoney { holders, span: tariff.tariff.span, in_window }))
    }

    /// The prices that rate a customer's usage now, from memory where its facts have not moved.
    fn known_tariff(
        &self,
        reader: &mut Reader<'_>,
        environment: EnvironmentId,
        asking: &Asking<'_>,
    ) -> Result<Result<(Facts, Arc<CustomerTariff>), Refusal>, Fault> {
        let row = asking.row;
        let mut facts = vec![(row.id, row.facts_version)];
        if let Some(id) = row.payer
            && let Some(payer) = parties::customer_row(reader, environment, id)?
        {
            facts.push((id, payer.facts_version));
        }
        let versions = (row.facts_version, facts.get(1).map_or(0, |(_, version)| *version));
        let known = self.limits.tariff((environment, row.id));
        let is_good = |known: &Arc<CustomerTariff>| {
            known.facts_versions == versions && known.tariff.span.contains(asking.at)
        };
        if let Some(known) = known.filter(is_good) {
            return Ok(Ok((facts, known)));
        }
        match self.tariff_of(reader, environment, (row, versions, asking.at))? {
            Ok(tariff) => Ok(Ok((facts, self.limits.keep_tariff((environment, row.id), tariff)))),
            Err(refused) => Ok(Err(refused.into())),
        }
    }

    /// How a limit in money stands; by what was left at the last full answer and what came since, where that leaves
    /// room, or never left any, or left none a moment ago: whoever asks again and again for more than there is makes
    /// nobody read all events each time.
    pub(super) fn standing_in_money(
        &self,
        window: &mut Window,
        (needed, held): (&Needed<'_>, Decimal),
        read: MoneyRead,
    ) -> Result<Standing, Failed> {
        let (environment, now) = (needed.environment, self.clock.now());
        let is_of = |known: &KnownMoney| {
            known.version == read.kept.version && *known.facts == read.facts && known.span.contains(needed.at)
        };
        if let Some(mut kept) = window.money.take().filter(is_of) {
            if is_recent(kept.answered, now) && kept.left_no_room(needed, held)? {
                return window.money.insert(kept).standing();
            }
            let position = self.plane.watermark(environment)?;
            let up_to = UpTo { plane: &*self.plane, environment, position };
            let answers =
                kept.is_steady && kept.follow(up_to)? == Followed::Counted && kept.answers(needed, held)?;
            if answers {
                return window.money.insert(kept).standing();
            }
        }
        let is_same = |unknown: &UnknownMoney| {
            unknown.version == read.kept.version
                && unknown.facts == read.facts
                && is_recent(unknown.at, needed.at)
                && is_recent(unknown.answered, now)
        };
        if let Some(unknown) = window.money_refused.take().filter(is_same) {
            return Err(window.money_refused.insert(unknown).refusal.clone().into());
        }
        match self.full_answer(environment, (&read.kept, needed.at), held) {
            Ok(new) => window.money.insert(new).standing(),
            Err(failed) => {
                if let Failed::Refused(refusal) = &failed
                    && refusal.code != Code::Stale
                {
                    let (version, at, answered) = (read.kept.version, needed.at, self.clock.now());
                    let (facts, refusal) = (read.facts, refusal.clone());
                    window.money_refused = Some(UnknownMoney { version, facts, at, answered, refusal });
                }
                Err(failed)
            }
        }
    }

    /// Periods that ended after this may still be captured into, where so much is held.
    fn ended_after(&self, environment: EnvironmentId, at: Instant, held: Decimal) -> Result<Instant, Failed> {
        if self.is_live(environment)? {
            return Ok(Instant::from_micros(at.as_micros().saturating_sub(CAPTURED_LATE_MICROS)));
        }
        // A test's time may go any way while what is reserved expires by the wall's.
        Ok(if held.is_zero() { at } else { Instant::MIN })
    }

    /// What was spent of a limit in money in its window, none of credits, and what is left of it.
    pub(super) fn used_in_money(
        &self,
        environment: EnvironmentId,
        (kept, window): (&KeptLimit, Period),
        now: Instant,
    ) -> Result<(Option<Decimal>, Decimal), Failed> {
        if let LimitOn::Credits { .. } = kept.limit.on {
            return Ok((None, self.full_answer(environment, (kept, now), Decimal::ZERO)?.left));
        }
        let position = self.plane.watermark(environment)?;
        let spent = self.spend(environment, &spend_of(kept), (window, now, position))?.amount.to_decimal();
        Ok((Some(spent), kept.limit.amount.checked_sub(spent).map_err(too_fine)?))
    }

    /// What is left by all events of the periods that run, while so much is held.
    fn full_answer(
        &self,
        environment: EnvironmentId,
        (kept, at): (&KeptLimit, Instant),
        held: Decimal,
    ) -> Result<KnownMoney, Failed> {
        let of = spend_of(kept);
        let credits_of = match kept.limit.on {
            LimitOn::Credits { currency } => Some(currency),
            LimitOn::Usage { .. } | LimitOn::Spend { .. } => None,
        };
        let ended_after = self.ended_after(environment, at, held)?;
        // What is left of credits takes in all but what is dated ahead, of whichever period, and what lines of periods
        // may still come to that are captured into.
        let (laid_out, window, met_after) = match credits_of {
            Some(_) => (
                Period::ALWAYS,
                Period::new(at, Instant::NEVER).expect("now comes before for ever"),
                ended_after,
            ),
            None => {
                let window = kept.limit.window_at(at);
                (window, window, window.start())
            }
        };
        let (asked, facts) = self.store.read(|reader| {
            let asked = self.spend_asked(reader, environment, (&of, laid_out))?;
            Ok((asked, facts_of(reader, environment, &of)?))
        })?;
        let position = self.plane.watermark(environment)?;
        let when = (window, at, position);
        let now = self.spend_now(environment, (&asked, &of, ended_after), when, met_after)?;
        let SpendNow { room, prices, span, mut is_steady } = now;
        let (mut span, mut amount) = (spending::common(laid_out, span), kept.limit.amount);
        if let Some(currency) = credits_of {
            let credits = self.credits_left(environment, (kept.limit.customer, currency), (at, position))?;
            check_credits(kept, credits)?;
            let left = credits.map_or(Money::zero(currency), |credits| credits.amount).to_decimal();
            amount = left.checked_sub(kept.limit.amount).map_err(too_fine)?;
            // What is dated before a grant began is not paid by it.
            let since = credits.and_then(|credits| credits.since).unwrap_or(Instant::MIN);
            let until = credits.and_then(|credits| credits.next).unwrap_or(Instant::NEVER);
            span = spending::common(span, Period::new(since, until).expect("what is next comes later"));
            // What others draw of the grants of who pays for it moves what is left of its own.
            is_steady &= asked.iter().all(|one| one.payer() == kept.limit.customer);
        }
        let left = left_of(amount, &room)?;
        let (facts, amount) = (Arc::new(facts), amount.max(Decimal::ZERO));
        Ok(KnownMoney {
            version: kept.version,
            facts,
            span,
            amount,
            left,
            is_steady,
            prices,
            up_to: position,
            since: Decimal::ZERO,
            is_exact: true,
            answered: self.clock.now(),
        })
    }
}

/// Refuses credits of which nobody knows what usage draws of them.
fn check_credits(kept: &KeptLimit, credits: Option<CreditsLeft>) -> Result<(), Refusal> {
    let Some(credits) = credits else { return Ok(()) };
    let cause = match (credits.pays_taxes, credits.is_scoped) {
        (true, _) => "are taxed when they are used and pay taxes too",
        (false, true) => "pay only some prices, plans or a subscription",
        (false, false) => return Ok(()),
    };
    let message = format!(
        "the limit {:?} ({}) is on credits, of which some {cause}, so nobody knows what usage draws of them; limit the \
         customer's spend instead",
        kept.limit.name, kept.limit.id
    );
    Err(Refusal::new(Code::LimitRefused, message).about("usage"))
}

/// Whether something happened less than a second before now.
fn is_recent(happened: Instant, now: Instant) -> bool {
    (0..MICROS_PER_SECOND).contains(&now.as_micros().saturating_sub(happened.as_micros()))
}

/// The longest after a period's end that what was reserved in it becomes an event.
const CAPTURED_LATE_MICROS: i64 = RESERVED_SECONDS_MAX as i64 * MICROS_PER_SECOND + HELD_AFTER_EXPIRY_MICROS;

/// The spending that a limit in money follows from.
fn spend_of(kept: &KeptLimit) -> SpendOf {
    let currency = kept.limit.on.currency().expect("a limit in money has a currency");
    let all = SpendOf { customer: kept.limit.customer, subscription: None, currency, meter: None };
    SpendOf::limit(&kept.limit).unwrap_or(all)
}

/// What is left of an amount, in digits that a limit has, and never more than it.
fn left_of(amount: Decimal, room: &SpendRoom) -> Result<Decimal, Failed> {
    let left = Ratio::whole(amount).checked_sub(room.taken).map_err(too_fine)?;
    Ok(match left.signum() {
        -1 => -no_less_than_exact(-left).map_err(too_fine)?,
        _ => no_more_than(Quantity::new(left)).map_err(too_fine)?,
    })
}

/// What what is to be reserved costs at most by a price; none where that does not rate it.
fn most_of(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    (price, asking): (&TariffPrice, &Asking<'_>),
) -> Result<Result<Option<Decimal>, Refusal>, Fault> {
    let most = match price.most_of(asking.wanted) {
        Ok(Some(most)) => most,
        Ok(None) => return Ok(Ok(None)),
        Err(refused) => return Ok(Err(Refusal::new(Code::LimitRefused, refused).about("usage"))),
    };
    for meter in price.meters() {
        // What is captured is counted by the catalog's meter, and rated by the plan's.
        if let Some((now, _)) = catalog::meter(reader, environment, &meter.key)?
            && !now.measures_as(meter)
        {
            let message = format!(
                "the meter {} was changed since the plan of the price {} was published, so nobody knows what usage of it \
                 costs at most; publish the plan again and move the subscription to that version",
                meter.key,
                price.key()
            );
            return Ok(Err(Refusal::new(Code::LimitRefused, message).about("usage")));
        }
    }
    Ok(Ok(Some(most)))
}

/// Why nothing can be held by a limit.
fn unbounded(kept: &KeptLimit, refusal: Refusal) -> Refusal {
    let message = format!(
        "the limit {:?} ({}) is in money, and what this usage costs at most is not known: {}",
        kept.limit.name, kept.limit.id, refusal.message
    );
    Refusal { message, ..refusal }
}

/// What a captured event used of what is held for it: of an event that nobody knows the cost of, all of it.
pub(super) fn used_in_money(prices: &[Arc<TariffPrice>], held: Decimal, event: &UsageEvent) -> Decimal {
    let mut added = prices.iter().map(|price| price.added_by(event));
    let sum = added.try_fold(Decimal::ZERO, |sum, added| sum.checked_add(added?).ok());
    sum.unwrap_or(held)
}

impl MoneyRead {
    pub(super) fn of(
        queries: &mut impl Queries,
        environment: EnvironmentId,
        kept: KeptLimit,
    ) -> Result<MoneyRead, Fault> {
        let facts = facts_of(queries, environment, &spend_of(&kept))?;
        Ok(MoneyRead { kept, facts })
    }
}

impl KnownMoney {
    /// By which facts.
    pub(super) fn facts(&self) -> Arc<BTreeMap<CustomerId, i64>> {
        Arc::clone(&self.facts)
    }

    fn standing(&self) -> Result<Standing, Failed> {
        let left = self.left.checked_sub(self.since).map_err(too_fine)?;
        Ok(Standing { amount: self.amount, left, version: (self.version.into(), 0), span: self.span })
    }

    /// Whether this says what is needed: nothing came since, there is room whatever came, or there was none before that.
    fn answers(&self, needed: &Needed<'_>, held: Decimal) -> Result<bool, Failed> {
        let free = self.left.checked_sub(held).map_err(too_fine)?;
        let surely = free.checked_sub(self.since).map_err(too_fine)?;
        let never = free < needed.amount && self.prices.iter().all(|(price, _)| price.only_rises());
        Ok(self.is_exact || surely >= needed.amount || never)
    }

    /// Whether the last full answer left no room for what is needed.
    fn left_no_room(&self, needed: &Needed<'_>, held: Decimal) -> Result<bool, Failed> {
        Ok(self.left.checked_sub(held).map_err(too_fine)? < needed.amount)
    }

    /// Counts what came since as the most that it may have added.
    fn follow(&mut self, up_to: UpTo<'_>) -> Result<Followed, Failed> {
        if self.up_to == up_to.position {
            return Ok(Followed::Counted);
        }
        let stays = || self.prices.iter().flat_map(|(_, stays)| stays);
        let subjects: BTreeSet<&str> = stays().map(|stay| stay.subject.as_str()).collect();
        let subjects: Vec<&str> = subjects.into_iter().collect();
        let types: BTreeSet<&str> = self
            .prices
            .iter()
            .flat_map(|(price, _)| price.meters())
            .map(|meter| meter.event_type.as_str())
            .collect();
        let first = match subjects.is_empty() {
            true => None,
            false => up_to.plane.first_touched(up_to.environment, &subjects, self.up_to, up_to.position)?,
        };
        let mut added = Some(self.since);
        if let Some(first) = first {
            self.is_exact = false;
            if first < self.span.start() {
                return Ok(Followed::Unknown);
            }
            for event_type in types {
                let read = Read {
                    subjects: &subjects,
                    event_type: Some(event_type),
                    from: Some(first),
                    to: Some(self.span.end()),
                    ..Read::all(up_to.position)
                };
                added = self.added_since((up_to, &read), added)?;
            }
        }
        let Some(added) = added else { return Ok(Followed::Unknown) };
        (self.since, self.up_to) = (added, up_to.position);
        Ok(Followed::Counted)
    }

    /// What events above the position reached add at most to a sum; none where that is not known.
    fn added_since(
        &self,
        (up_to, read): (UpTo<'_>, &Read<'_>),
        mut sum: Option<Decimal>,
    ) -> Result<Option<Decimal>, Failed> {
        let mut before: Option<StoredEvent> = None;
        up_to.plane.read_entries(up_to.environment, read, &mut |entry| {
            let event = before.replace(entry);
            let entry = before.as_ref().expect("it was put there");
            if entry.position > self.up_to {
                let is_taken_back = event.as_ref().is_some_and(|event| cancels(entry, event));
                let added = if is_taken_back { None } else { self.added_by(&entry.event) };
                sum = sum.zip(added).and_then(|(sum, added)| sum.checked_add(added).ok());
            }
            if sum.is_none() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })?;
        Ok(sum)
    }

    fn added_by(&self, event: &UsageEvent) -> Option<Decimal> {
        let measured = self.prices.iter().filter(|(_, stays)| is_in(stays, event));
        measured
            .map(|(price, _)| price.added_by(event))
            .try_fold(Decimal::ZERO, |sum, added| sum.checked_add(added?).ok())
    }
}
