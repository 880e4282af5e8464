//! Limits and reservations on the wire: what is asked for, and how it stands.
//! Knows forms; must not know what is free.

use std::collections::BTreeMap;
use std::fmt;

use calendar::Period;
use money::Decimal;
use operations::limits::{
    Captured, Granted, HeldBy, KeptLimit, LimitOn, LimitReached, LimitView, RESERVED_SECONDS_MAX,
    RESERVED_SECONDS_USUAL, Released, ReserveAsked, limit_amount_text,
};
use records::at::Table;
use records::{limit, scalars};
use serde::Serialize;
use utoipa::ToSchema;

use super::{Number, Written, written};

/// A limit that is to hold.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({
    "name": "Budget of a month", "spend": "EUR", "amount": "100.00", "window": "month", "zone": "Europe/Berlin"
}))]
pub struct NewLimit {
    /// What people call it; the meter's key, or what money it is, if it is left out.
    pub name: Option<String>,
    /// The meter that counts it: one that counts events or sums values. Or write `spend` or `credits`. Beside `spend`
    /// only what is priced by this meter.
    pub meter: Option<String>,
    /// What usage costs in this currency, before discounts, credits and tax, by the prices of the customer's
    /// subscriptions and of those it pays for: what is reserved counts as the most that it may cost.
    #[schema(example = "EUR")]
    pub spend: Option<String>,
    /// What is left of the customer's prepaid credits in this currency, those in custom units by their value: what is
    /// reserved never costs more than that. Without window, zone, meter, subscription and subject.
    pub credits: Option<String>,
    /// Values that properties of the events have; all events if it is left out. Beside a meter alone.
    pub dimensions: Option<BTreeMap<String, String>>,
    /// How much may be used in a window, in the meter's unit, or spent, in money; of `credits` how much must stay, 0 if
    /// it is left out.
    pub amount: Option<Number>,
    /// When it begins anew: `hour`, `day`, `week`, `month`, `year`, or `life` for never. Required beside a meter and
    /// beside `spend`.
    #[schema(example = "month")]
    pub window: Option<String>,
    /// On whose wall clock windows begin; `UTC` if it is left out.
    pub zone: Option<String>,
    /// Only what this subscription of the customer measures.
    pub subscription: Option<String>,
    /// Only usage of this subject of the customer.
    pub subject: Option<String>,
    /// From when on it holds; now if it is left out. With `life` what was used since then counts.
    #[schema(format = DateTime)]
    pub starts: Option<String>,
    /// From when on it holds no more.
    #[schema(format = DateTime)]
    pub ends: Option<String>,
}

/// What a limit says, as it is kept.
#[derive(Debug, Clone, ToSchema)]
pub struct LimitTerms {
    /// Its id.
    pub id: String,
    /// Whose usage it limits: the customer's, and that of those it pays for.
    pub customer: String,
    /// What people call it.
    pub name: String,
    /// Only what this subscription measures.
    pub subscription: Option<String>,
    /// Only usage of this subject.
    pub subject: Option<String>,
    /// The meter that counts it, or by whose prices it is spent.
    pub meter: Option<String>,
    /// The currency of what is spent.
    pub spend: Option<String>,
    /// The currency of the credits that are left.
    pub credits: Option<String>,
    /// Values that properties of the events have.
    pub dimensions: Option<BTreeMap<String, String>>,
    /// How much may be used or spent in a window, or must stay of credits.
    pub amount: String,
    /// When it begins anew; left out of credits, which never do.
    pub window: Option<String>,
    /// On whose wall clock; left out of credits.
    pub zone: Option<String>,
    /// From when on it holds.
    #[schema(format = DateTime)]
    pub starts: String,
    /// From when on it holds no more.
    #[schema(format = DateTime)]
    pub ends: Option<String>,
}

/// A limit as it is now.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Limit {
    /// Its id.
    pub id: String,
    /// Which version of it this is.
    pub version: u32,
    /// What it says.
    #[schema(value_type = LimitTerms)]
    pub limit: Written,
    /// How it stands; left out of the answers to writes, and where its meter does not add up any more, or what usage
    /// costs cannot be told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub now: Option<LimitNow>,
}

/// How a limit stands.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct LimitNow {
    /// The window that runs.
    pub window: LimitSpan,
    /// What was used or spent in it, reserved before or not; left out of credits.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "61.50")]
    pub used: Option<String>,
    /// What servers hold of it at most: reserved, or ready to be, or captured a moment ago.
    #[schema(example = "12.50")]
    pub held: String,
    /// What was not used or spent yet, whoever holds it; of credits what is left beyond what must stay.
    #[schema(example = "38.50")]
    pub left: String,
}

/// A window of a limit.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct LimitSpan {
    /// The first instant.
    #[schema(format = DateTime, example = "2026-01-01T00:00:00Z")]
    pub start: String,
    /// The first instant after it; null where it never ends.
    #[schema(required = true, format = DateTime, example = "2026-02-01T00:00:00Z")]
    pub end: Option<String>,
}

/// What changes about a limit.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({"amount": "150.00"}))]
pub struct LimitChange {
    /// How much may be used or spent in a window from now on, the running one included, or must stay of credits.
    pub amount: Number,
    /// What people call it; as before if it is left out.
    pub name: Option<String>,
}

/// Usage that is to be reserved.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({
    "subject": "agent-7", "usage": [{"meter": "spend", "quantity": "0.35", "dimensions": {"model": "large"}}],
    "expires_in_seconds": 60
}))]
pub struct NewReservation {
    /// Whose usage it will be, as its event names it: a customer's id or external key, or an assigned subject.
    pub subject: String,
    /// Of which meters how much at most.
    #[schema(min_items = 1, max_items = 20)]
    pub usage: Vec<Reservable>,
    /// For how long it holds; 60 if it is left out.
    #[schema(minimum = 1, maximum = 3600)]
    pub expires_in_seconds: Option<u32>,
}

/// Usage of one meter.
#[derive(Debug, Clone, ToSchema)]
pub struct Reservable {
    /// The meter that will count it.
    pub meter: String,
    /// How much at most, above zero.
    pub quantity: Number,
    /// Values that properties of the event will have. What is not named may be any: a limit on it is held too.
    pub dimensions: Option<BTreeMap<String, String>>,
}

/// A reservation that was made.
#[derive(Clone, Serialize, ToSchema)]
pub struct Reservation {
    /// What captures or releases it: signed, and good on every server of the installation.
    #[schema(example = "rsv_01kb0s8f2gq6y7n5d4c3b2a190.AQAGRoJ0…")]
    pub id: String,
    /// When it expires if it is neither captured nor released.
    #[schema(format = DateTime)]
    pub expires_at: String,
    /// The attributes that the event that captures it has.
    pub event: CapturingEvent,
    /// What holds it: limits in order of id, then allowances in order of their features; none where none applies,
    /// which is granted as well.
    pub held: Vec<Held>,
}

// By hand, as the id is as good as a key to what is reserved.
impl fmt::Debug for Reservation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = formatter.debug_struct("Reservation");
        shown.field("event", &self.event).field("held", &self.held).finish_non_exhaustive()
    }
}

/// What is known of the event that captures a reservation.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct CapturingEvent {
    /// Its source.
    #[schema(example = "reservations")]
    pub source: String,
    /// Its id.
    #[schema(example = "rsv_01kb0s8f2gq6y7n5d4c3b2a190")]
    pub id: String,
    /// Its subject.
    pub subject: String,
    /// The earliest time that it may have: when the windows that hold it began and the subject became the
    /// customer's; null where neither did.
    #[schema(required = true, format = DateTime)]
    pub time_from: Option<String>,
    /// Before which instant that time lies: when a limit begins anew or another one starts, or the subject becomes
    /// somebody else's; null where nothing of that is known.
    #[schema(required = true, format = DateTime)]
    pub time_until: Option<String>,
}

/// A limit or an allowance that holds a reservation.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Held {
    /// Which one.
    #[serde(flatten)]
    pub by: Holder,
    /// How much it holds; of a limit in money what the usage costs at most.
    pub amount: String,
    /// What may still be reserved, as far as this server knows.
    pub left: String,
    /// When the limit begins anew, or the allowance does or changes; null where it never does.
    #[schema(required = true, format = DateTime)]
    pub starts_again: Option<String>,
}

/// What holds reservations: a limit that was made, or an allowance, which is what plans grant of a metered feature whose
/// `beyond` is `block`.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Holder {
    /// `limit` or `allowance`.
    #[schema(example = "limit")]
    pub kind: &'static str,
    /// The limit's id; left out of an allowance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<String>,
    /// The feature of an allowance; left out of a limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feature: Option<String>,
    /// Whose it is.
    pub customer: String,
    /// What people call it: the limit's name, or the feature.
    pub name: String,
    /// The meter that counts it, or whose prices alone count; left out of a limit in money that names none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meter: Option<String>,
    /// The currency of a limit on spend; its amounts are money.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spend: Option<String>,
    /// The currency of a limit on credits; its amounts are money.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credits: Option<String>,
}

/// The event that a reservation was made for. Source, id and subject are the reservation's and may be left out.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({
    "type": "llm.call", "time": "2026-01-15T10:30:00Z", "data": {"model": "large", "cost": "0.28"}
}))]
pub struct CaptureEvent {
    /// `1.0`, where it is sent as a CloudEvent.
    pub specversion: Option<String>,
    /// The reservation's short id: the part of its id before the point.
    pub id: Option<String>,
    /// `reservations`.
    pub source: Option<String>,
    /// What happened.
    #[schema(rename = "type")]
    pub event_type: String,
    /// The reservation's subject.
    pub subject: Option<String>,
    /// When it happened, with its offset; within the windows that hold the reservation.
    #[schema(format = DateTime)]
    pub time: String,
    /// `application/json`, if it is said.
    pub datacontenttype: Option<String>,
    /// Where the data's schema is, if it is said.
    pub dataschema: Option<String>,
    /// What meters read.
    #[schema(value_type = Option<Object>)]
    pub data: Option<BTreeMap<String, String>>,
}

/// What became of a reservation.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ReservationEnded {
    /// The reservation's short id, which is that of its event.
    pub id: String,
    /// `captured`: its event is durable, and what it did not use is free; `captured_before`: by the same event;
    /// `released`: all of it is free; `released_at_expiry`: it will be at `free_at`, as another server made it;
    /// `released_before`: nothing changed, and it is free at `free_at` at the latest.
    #[schema(example = "captured")]
    pub status: &'static str,
    /// When what it held is free, where that is not certain to be now.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(format = DateTime)]
    pub free_at: Option<String>,
}

/// The limit or allowance that leaves no room.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ReachedLimit {
    /// The limit's id; left out of an allowance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Which one.
    #[serde(flatten)]
    pub by: Holder,
    /// How much may be used or spent in a window; of credits how much of what is left may be; of an allowance what is
    /// granted now, with what was carried over.
    pub amount: String,
    /// How much was to be reserved.
    pub needed: String,
    /// What was not used yet, whoever holds it.
    pub left: String,
    /// What of that can be reserved now.
    pub free: String,
    /// When it begins anew, or an allowance changes; null where it never does.
    #[schema(required = true, format = DateTime)]
    pub starts_again: Option<String>,
    /// When something that other servers hold is free at the latest; null where they hold nothing.
    #[schema(required = true, format = DateTime)]
    pub held_until: Option<String>,
}

impl Limit {
    /// A limit and how it stands.
    pub fn of(view: &LimitView) -> Limit {
        let now = view.now.map(|now| LimitNow {
            window: LimitSpan::of(view.window),
            used: now.used.map(|used| limit_amount_text(&view.kept.limit, used)),
            held: limit_amount_text(&view.kept.limit, now.held),
            left: limit_amount_text(&view.kept.limit, now.left),
        });
        Limit { now, ..Limit::kept(&view.kept) }
    }

    /// A limit as it was just kept.
    pub fn kept(kept: &KeptLimit) -> Limit {
        let id = kept.limit.id.to_string();
        Limit { id, version: kept.version, limit: written(&kept.limit), now: None }
    }
}

impl LimitSpan {
    /// A window.
    pub fn of(window: Period) -> LimitSpan {
        let end = Some(window.end()).filter(|end| end.is_in_range());
        LimitSpan { start: window.start().to_string(), end: end.map(|end| end.to_string()) }
    }
}

impl LimitChange {
    /// Reads it: the amount, and the name if it changes.
    pub fn read(table: &Table<'_>) -> Option<(Decimal, Option<String>)> {
        let wanted = "write how much may be used in a window from now on";
        let amount = table.required("amount", wanted, scalars::decimal);
        let name = table.given("name", scalars::text);
        Some((amount?, name?))
    }
}

impl NewReservation {
    /// Reads what is to be reserved.
    pub fn read(table: &Table<'_>) -> Option<ReserveAsked> {
        let subject = table.required("subject", "write whose usage it will be", scalars::text);
        let wanted =
            table.required("usage", "write a list of meters, each with its quantity", limit::read_wanted);
        let seconds = table.given("expires_in_seconds", |at| scalars::whole(at, 1, RESERVED_SECONDS_MAX));
        let seconds = seconds?.unwrap_or(RESERVED_SECONDS_USUAL);
        Some(ReserveAsked { subject: subject?, wanted: wanted?, seconds })
    }
}

impl Reservation {
    /// A reservation that was made.
    pub fn of(granted: &Granted) -> Reservation {
        let reserved = &granted.reserved;
        let from = Some(reserved.from).filter(|from| *from > calendar::Instant::MIN);
        let until = Some(reserved.until).filter(|until| until.is_in_range());
        Reservation {
            id: granted.token.clone(),
            expires_at: reserved.expires.to_string(),
            event: CapturingEvent {
                source: operations::limits::CAPTURES_SOURCE.to_owned(),
                id: reserved.id.to_string(),
                subject: reserved.subject.clone(),
                time_from: from.map(|from| from.to_string()),
                time_until: until.map(|until| until.to_string()),
            },
            held: granted.held.iter().map(Held::of).collect(),
        }
    }
}

impl Held {
    fn of(held: &operations::limits::Held) -> Held {
        Held {
            by: Holder::of(&held.by),
            amount: held.by.amount_text(held.amount),
            left: held.by.amount_text(held.left),
            starts_again: held.by.starts_again(held.window).map(|at| at.to_string()),
        }
    }
}

impl Holder {
    fn of(by: &HeldBy) -> Holder {
        let name = by.name().to_owned();
        match by {
            HeldBy::Limit(limit) => Holder {
                kind: "limit",
                limit: Some(limit.id.to_string()),
                feature: None,
                customer: limit.customer.to_string(),
                name,
                meter: limit.on.meter().map(ToString::to_string),
                spend: match limit.on {
                    LimitOn::Spend { currency, .. } => Some(currency.code().to_owned()),
                    LimitOn::Usage { .. } | LimitOn::Credits { .. } => None,
                },
                credits: match limit.on {
                    LimitOn::Credits { currency } => Some(currency.code().to_owned()),
                    LimitOn::Usage { .. } | LimitOn::Spend { .. } => None,
                },
            },
            HeldBy::Allowance(allowance) => Holder {
                kind: "allowance",
                limit: None,
                feature: Some(allowance.feature.to_string()),
                customer: allowance.customer.to_string(),
                name,
                meter: Some(allowance.meter.to_string()),
                spend: None,
                credits: None,
            },
        }
    }
}

impl ReservationEnded {
    /// It was captured.
    pub fn captured(id: ids::ReservationId, captured: Captured) -> ReservationEnded {
        let status = match captured {
            Captured::Accepted => "captured",
            Captured::Duplicate => "captured_before",
        };
        ReservationEnded { id: id.to_string(), status, free_at: None }
    }

    /// It was released.
    pub fn released(id: ids::ReservationId, released: Released) -> ReservationEnded {
        let (status, free_at) = match released {
            Released::Now => ("released", None),
            Released::At(at) => ("released_at_expiry", Some(at.to_string())),
            Released::Before(at) => ("released_before", Some(at.to_string())),
        };
        ReservationEnded { id: id.to_string(), status, free_at }
    }
}

impl ReachedLimit {
    /// A limit or an allowance that leaves no room.
    pub fn of(reached: &LimitReached) -> ReachedLimit {
        let by = Holder::of(&reached.by);
        ReachedLimit {
            id: by.limit.clone(),
            by,
            amount: reached.by.amount_text(reached.amount),
            needed: reached.by.amount_text(reached.needed),
            left: reached.by.amount_text(reached.left),
            free: reached.by.amount_text(reached.free),
            starts_again: reached.starts_again().map(|at| at.to_string()),
            held_until: reached.others_until.map(|at| at.to_string()),
        }
    }
}
