//! Alerts: made, changed and removed by their keys, and how they stand; and the look that tells what crossed a
//! threshold.
//!
//! Knows whose usage an alert may look at. Must not know when a threshold is crossed, which is `billing`'s to say.

mod counting;
mod look;

use billing::alerts::{AlertRefused, Seen};
use billing::{LimitOn, LimitReach};
use calendar::{Instant, Period};
use ids::{AlertId, CatalogKey, CustomerId, EnvironmentId};
use money::{Currency, Decimal, Ratio};
use pricing::Meter;
use store::alerts as kept_alerts;
use store::{Act, ActError, alert_looks, catalog, limits as kept_limits, subscriptions};

pub use billing::alerts::{
    Alert, AlertCrossing, AlertOf, AlertOn, AmountOf, Mark, Threshold, Told, Turn, Turned,
};
pub use counting::Kept;
pub use look::Looking;
pub use store::alerts::{CrossingFilter, KeptAlert, KeptCrossing, message_kind};

use crate::limits::check_reach;
use crate::named::{no_alert, no_meter};
use crate::promotions::known_customer;
use crate::refusal::{Code, Failed, Refusal};
use crate::{Operations, millis, retention};

/// Most alerts of one customer's usage alone.
pub const ALERTS_PER_CUSTOMER_MAX: usize = 100;
/// Most alerts of every customer's usage.
pub const ALERTS_FOR_EVERYONE_MAX: usize = 100;

/// When an alert is kept.
#[derive(Debug, Clone, Copy)]
pub struct Moment {
    /// By the environment's clock.
    pub now: Instant,
    /// Where the events end.
    pub watermark: u64,
}

/// An alert, and how it stands for a customer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AlertView {
    /// What it says.
    pub kept: KeptAlert,
    /// How it stands; none where it is of every customer and none was named, and where what it looks at cannot be
    /// counted any more.
    pub now: Option<AlertNow>,
}

/// How an alert stands in the window that runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AlertNow {
    /// Whose usage it is.
    pub customer: CustomerId,
    /// The window.
    pub window: Period,
    /// What was used or spent in it, or is left.
    pub used: Decimal,
    /// What that is, where it is money.
    pub amount: Option<AmountOf>,
    /// What one of it is called, where it is of a meter that says so.
    pub unit: Option<String>,
    /// Of how much percentages are.
    pub base: Option<Decimal>,
    /// What the window comes to if usage goes on as it did; none where that cannot be said yet, or ever.
    pub projected: Option<Ratio>,
    /// Up to which position of the events.
    pub watermark: u64,
    /// Each threshold, as the alert has them.
    pub thresholds: Vec<ThresholdNow>,
}

/// How a threshold stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThresholdNow {
    /// The threshold.
    pub threshold: Threshold,
    /// What was told of it last in this window, if anything was.
    pub told: Option<KeptCrossing>,
}

/// A new alert's id.
pub fn new_id(now: Instant, random: [u8; 10]) -> AlertId {
    AlertId::from_cause(millis(now), random)
}

/// Keeps an alert: as it is when nothing changed, else as its next version; and whether anything did. What it looks
/// at never changes. Usage that is there already is looked at soon, whole.
///
/// # Errors
/// Refused for thresholds that do not hold together, a customer, subscription, subject, limit or meter that is not
/// there, a meter that does not add up, a key of an alert on something else, a window that begins before usage was
/// dropped, and one alert too many.
pub fn put(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    asked: &Alert,
    moment: Moment,
) -> Result<(KeptAlert, bool), ActError<Refusal>> {
    asked.check().map_err(|refused| ActError::Refused(refused.into()))?;
    Refusal::check_text("name", &asked.name).map_err(ActError::Refused)?;
    let asked = resolved(act, environment, asked)?;
    check_record(&asked).map_err(ActError::Refused)?;
    let kept = match kept_alerts::alert_by_key(act, environment, &asked.key)? {
        Some(known) => match changed(&known, &asked).map_err(ActError::Refused)? {
            None => return Ok((known, false)),
            Some(after) => {
                if !kept_alerts::change(act, environment, (&known, &after))? {
                    return Err(moved(&asked.key));
                }
                after
            }
        },
        None => {
            check_room(act, environment, &asked)?;
            retention::check_alert(act, environment, (&asked, moment.now))?;
            if !kept_alerts::create(act, environment, &asked)? {
                return Err(moved(&asked.key));
            }
            KeptAlert { alert: asked, version: 1, removed_at: None }
        }
    };
    alert_looks::open(act, environment, (moment.watermark, moment.now))?;
    alert_looks::mark(act, environment, (&kept.alert.id.to_string(), Instant::MIN))?;
    Ok((kept, true))
}

/// Removes an alert: it tells nothing any more, and its key is free. What it told is still listed.
///
/// # Errors
/// Refused when there is none of that key.
pub fn remove(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (key, now): (&CatalogKey, Instant),
) -> Result<KeptAlert, ActError<Refusal>> {
    let Some(known) = kept_alerts::alert_by_key(act, environment, key)? else {
        return Err(ActError::Refused(no_alert(act, environment, key)?));
    };
    let after = KeptAlert { version: known.version + 1, removed_at: Some(now), ..known.clone() };
    match kept_alerts::change(act, environment, (&known, &after))? {
        true => Ok(after),
        false => Err(moved(key)),
    }
}

/// The alert with whose usage it is, of one on a limit; refused where it names what is not there.
fn resolved(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    asked: &Alert,
) -> Result<Alert, ActError<Refusal>> {
    let mut alert = asked.clone();
    match &asked.on {
        AlertOn::Limit(id) => {
            let found = kept_limits::limit(act, environment, *id)?;
            let unknown = || ActError::Refused(Refusal::not_found("limit", &id.to_string()));
            let limit = found.ok_or_else(unknown)?.limit;
            let of = AlertOf::Customer(limit.customer, limit.reach.clone());
            if asked.of != AlertOf::EveryCustomer && asked.of != of {
                let message = format!(
                    "the limit {id} is of {}'s usage, and the alert names other usage; leave out whose it is, or \
                     name another limit",
                    limit.customer
                );
                return Err(ActError::Refused(Refusal::new(Code::AlertRefused, message).about("customer")));
            }
            if let LimitOn::Credits { currency } = &limit.on {
                let code = currency.code();
                let message = format!(
                    "the limit {id} is on credits, of which percentages say nothing; look at what is left of them: \
                     {{\"customer\": \"{}\", \"credits\": \"{code}\"}}",
                    limit.customer
                );
                return Err(ActError::Refused(Refusal::new(Code::AlertRefused, message).about("limit")));
            }
            alert.check_ends(limit.window).map_err(|refused| ActError::Refused(refused.into()))?;
            alert.of = of;
        }
        AlertOn::Usage { meter, .. } => {
            check_customer(act, environment, &asked.of)?;
            let meter = known_meter(act, environment, meter)?;
            Alert::check_adds_up(&meter).map_err(|refused| ActError::Refused(refused.into()))?;
            check_part(act, environment, &asked.of)?;
        }
        AlertOn::Spend { meter, currency, .. } => {
            check_customer(act, environment, &asked.of)?;
            if let Some(meter) = meter {
                known_meter(act, environment, meter)?;
            }
            check_part(act, environment, &asked.of)?;
            check_currency(act, environment, (&asked.of, *currency))?;
        }
        AlertOn::Credits { .. } => check_customer(act, environment, &asked.of)?,
    }
    Ok(alert)
}

fn check_customer(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    of: &AlertOf,
) -> Result<(), ActError<Refusal>> {
    match of {
        AlertOf::Customer(customer, _) => known_customer(act, environment, *customer).map(drop),
        AlertOf::EveryCustomer => Ok(()),
    }
}

fn check_part(act: &mut Act<'_>, environment: EnvironmentId, of: &AlertOf) -> Result<(), ActError<Refusal>> {
    match of {
        AlertOf::Customer(customer, reach) => check_reach(act, environment, (*customer, reach)),
        AlertOf::EveryCustomer => Ok(()),
    }
}

/// Refuses a currency in which the subscription that is named will never be billed.
fn check_currency(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (of, currency): (&AlertOf, Currency),
) -> Result<(), ActError<Refusal>> {
    let AlertOf::Customer(_, LimitReach::Subscription(id)) = of else { return Ok(()) };
    let row = subscriptions::subscription(act, environment, *id)?;
    let Some(other) = row.map(|row| row.currency).filter(|other| *other != currency) else { return Ok(()) };
    let message = format!(
        "the subscription {id} is billed in {}, and in {} it spends nothing; write \"spend\": \"{}\"",
        other.code(),
        currency.code(),
        other.code()
    );
    Err(ActError::Refused(Refusal::new(Code::AlertRefused, message).about("spend")))
}

fn known_meter(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    key: &CatalogKey,
) -> Result<Meter, ActError<Refusal>> {
    match catalog::meter(act, environment, key)? {
        Some((meter, _)) => Ok(meter),
        None => Err(ActError::Refused(no_meter(act, environment, key)?)),
    }
}

/// Refuses what would not read back from the record that keeps it, whichever door it came by.
fn check_record(alert: &Alert) -> Result<(), Refusal> {
    let read = records::decode::<Alert>(&records::encode(alert));
    read.map(drop).map_err(|mistakes| Refusal::new(Code::AlertRefused, mistakes))
}

/// The next version of an alert that was asked for again; none where nothing changed.
fn changed(known: &KeptAlert, asked: &Alert) -> Result<Option<KeptAlert>, Refusal> {
    let before = &known.alert;
    if (&before.of, &before.on) != (&asked.of, &asked.on) {
        let message = format!(
            "the alert {} looks at something else, which never changes; remove it first, or choose another key",
            asked.key
        );
        return Err(Refusal::new(Code::AlreadyExists, message).about("key"));
    }
    let alert = Alert { id: before.id, ..asked.clone() };
    let is_same = alert == *before;
    Ok((!is_same).then(|| KeptAlert { alert, version: known.version + 1, removed_at: None }))
}

fn check_room(act: &mut Act<'_>, environment: EnvironmentId, asked: &Alert) -> Result<(), ActError<Refusal>> {
    let (found, most, whose) = match &asked.of {
        AlertOf::EveryCustomer => {
            let found = kept_alerts::alerts_of_everyone(act, environment)?.len();
            (found, ALERTS_FOR_EVERYONE_MAX, "every customer".to_owned())
        }
        AlertOf::Customer(customer, _) => {
            let found = kept_alerts::alerts_of_customer(act, environment, *customer)?.len();
            (found, ALERTS_PER_CUSTOMER_MAX, customer.to_string())
        }
    };
    if found < most {
        return Ok(());
    }
    let message = format!("there are {found} alerts of {whose}, and {most} are the most; remove some first");
    Err(ActError::Refused(Refusal::new(Code::AlertRefused, message).about("key")))
}

fn moved(key: &CatalogKey) -> ActError<Refusal> {
    let message = format!("the alert {key} was changed meanwhile; read it and send it again");
    ActError::Refused(Refusal::new(Code::Stale, message).about("key"))
}

impl Operations {
    /// When an alert is kept now.
    ///
    /// # Errors
    /// Refused when there is no such environment; a fault.
    pub fn alert_moment(&self, environment: EnvironmentId) -> Result<Moment, Failed> {
        let watermark = self.plane.watermark(environment)?.number();
        Ok(Moment { now: self.now_in(environment)?, watermark })
    }

    /// An alert, and how it stands for a customer: the one that is named, or its own.
    ///
    /// # Errors
    /// Refused when there is none of that key, or no such customer; a fault.
    pub fn alert(
        &self,
        environment: EnvironmentId,
        key: &CatalogKey,
        customer: Option<&str>,
    ) -> Result<AlertView, Failed> {
        let named = customer.map(|name| self.customer(environment, name)).transpose()?;
        let found = self.read(|reader| {
            let kept = kept_alerts::alert_by_key(reader, environment, key)?;
            match kept {
                Some(kept) => Ok(kept),
                None => Err(ActError::Refused(no_alert(reader, environment, key)?)),
            }
        })?;
        let own = match &found.alert.of {
            AlertOf::EveryCustomer => None,
            AlertOf::Customer(customer, _) => Some(*customer),
        };
        let named = named.map(|view| view.row.id);
        if let (Some(own), Some(named)) = (own, named)
            && own != named
        {
            let message =
                format!("the alert {key} is of {own}'s usage; leave out the customer, or name that one");
            return Err(Refusal::invalid("customer", message).into());
        }
        let now = named.or(own).map(|customer| self.alert_now(environment, &found, customer)).transpose()?;
        Ok(AlertView { kept: found, now: now.flatten() })
    }

    /// Alerts that were not removed: at most so many after a key, in order of key.
    ///
    /// # Errors
    /// A fault.
    pub fn alerts(&self, environment: EnvironmentId, page: (&str, u32)) -> Result<Vec<KeptAlert>, Failed> {
        Ok(self.store.read(|reader| kept_alerts::alerts(reader, environment, page))?)
    }

    /// What was told, of all or of what an alert's key or a customer's name says: at most so many after a position,
    /// in order. An alert that was removed is named by its id.
    ///
    /// # Errors
    /// Refused for an alert or a customer that is not there; a fault.
    pub fn alert_crossings(
        &self,
        environment: EnvironmentId,
        filter: CrossingFilter,
        page: (i64, u32),
    ) -> Result<Vec<KeptCrossing>, Failed> {
        Ok(self.store.read(|reader| kept_alerts::crossings(reader, environment, filter, page))?)
    }

    /// Of which alert and customer crossings are asked for.
    ///
    /// # Errors
    /// Refused for both, and for one that is not there; a fault.
    pub fn crossing_filter(
        &self,
        environment: EnvironmentId,
        (alert, customer): (Option<&str>, Option<&str>),
    ) -> Result<CrossingFilter, Failed> {
        if alert.is_some() && customer.is_some() {
            let message =
                "name an alert or a customer, not both: the crossings of one, and look for the other in them";
            return Err(Refusal::invalid("customer", message).into());
        }
        let alert = alert.map(|name| self.alert_named(environment, name)).transpose()?;
        let customer = customer.map(|name| self.customer(environment, name)).transpose()?;
        Ok(CrossingFilter { alert, customer: customer.map(|view| view.row.id) })
    }

    fn alert_named(&self, environment: EnvironmentId, name: &str) -> Result<AlertId, Failed> {
        self.read(|reader| {
            if let Ok(id) = AlertId::parse(name) {
                let known = kept_alerts::alert(reader, environment, id)?;
                let unknown = || ActError::Refused(Refusal::not_found("alert", name));
                return known.map(|kept| kept.alert.id).ok_or_else(unknown);
            }
            let Ok(key) = CatalogKey::parse(name) else {
                return Err(ActError::Refused(Refusal::not_found("alert", name)));
            };
            match kept_alerts::alert_by_key(reader, environment, &key)? {
                Some(kept) => Ok(kept.alert.id),
                None => Err(ActError::Refused(no_alert(reader, environment, &key)?)),
            }
        })
    }

    /// How an alert stands for a customer; none where what it looks at cannot be counted any more.
    fn alert_now(
        &self,
        environment: EnvironmentId,
        kept: &KeptAlert,
        customer: CustomerId,
    ) -> Result<Option<AlertNow>, Failed> {
        let (alert, at) = (&kept.alert, self.now_in(environment)?);
        let position = self.plane.watermark(environment)?;
        let counts = self.store.read(|reader| counting::counts(reader, environment, (alert, customer)))?;
        let Some(counts) = counts else { return Ok(None) };
        let window = counts.windows.window_at(at);
        let of = (environment, alert.id, customer);
        let Some(amount) = self.amount_of(of, &counts, (window, at, position))? else { return Ok(None) };
        let (used, base) = (amount.amount, counts.base);
        let told = self.store.read(|reader| {
            let of = (alert.id, customer, window.start());
            kept_alerts::told_whole(reader, environment, of, &alert.thresholds)
        })?;
        let last = |threshold: &Threshold| {
            let mut of = told.iter().filter(|told| told.crossing.turned.told.threshold == *threshold);
            ThresholdNow { threshold: *threshold, told: of.next_back().cloned() }
        };
        let seen = Seen { used, base, window, at };
        let ends = window.end().is_in_range();
        let projected = if ends { seen.projected() } else { None };
        let thresholds = alert.thresholds.iter().map(last).collect();
        let watermark = position.number();
        let (amount, unit) = (counts.amount(), counts.unit().map(str::to_owned));
        Ok(Some(AlertNow { customer, window, used, amount, unit, base, projected, watermark, thresholds }))
    }
}

impl ThresholdNow {
    /// Whether it is crossed.
    pub fn is_crossed(&self) -> bool {
        self.told.as_ref().is_some_and(|told| told.crossing.turned.told.turn == Turn::Crossed)
    }
}

/// How much of a whole something is, in hundredths with two digits, cut: 79.999 of 100 is 79.99. None of nothing.
pub fn percent_of(used: Decimal, base: Decimal) -> Option<Decimal> {
    let hundred = Ratio::whole(used).checked_mul(Ratio::from_i64(100)).ok()?;
    let share = hundred.checked_div(Ratio::whole(base)).ok()?;
    share.round(2, money::Rounding::Down).ok()
}

impl From<AlertRefused> for Refusal {
    fn from(refused: AlertRefused) -> Refusal {
        let place = match refused.place() {
            (name, Some(place)) => format!("{name}[{place}]"),
            (name, None) => name.to_owned(),
        };
        Refusal::new(Code::AlertRefused, refused).about(place)
    }
}
