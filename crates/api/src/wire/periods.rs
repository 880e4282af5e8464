//! Boundaries of periods on the wire, as `records` reads and writes them.
//! Knows names and what they mean; must not know calendars.

use utoipa::ToSchema;

use super::{Fraction, Span};

/// Which periods, and of which span the share is wanted.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({
    "anchor": "2024-01-31T09:00:00", "cadence": "month", "zone": "Europe/Berlin", "count": 3,
    "span": {"start": "2024-02-10T00:00:00Z", "end": "2024-02-20T00:00:00Z"}
}))]
pub struct PeriodsQuestion {
    /// The local date and time that boundaries are counted from.
    #[schema(example = "2024-01-31T09:00:00")]
    pub anchor: String,
    /// How often a boundary comes: `day`, `month`, `quarter`, `2 weeks`, `P1Y`.
    #[schema(example = "month")]
    pub cadence: String,
    /// `anniversary` (usual): the anchor is a boundary. `calendar`: the calendar's boundaries, from the one at or
    /// before the anchor on.
    pub alignment: Option<String>,
    /// On whose wall clock; UTC if it is left out.
    pub zone: Option<String>,
    /// How many periods: 1 to 1000, 12 if it is left out.
    #[schema(minimum = 1, maximum = 1000)]
    pub count: Option<u32>,
    /// From which on; the one that begins at the anchor is 0, earlier ones are negative.
    pub from: Option<i64>,
    /// A span within one period, whose share of it is wanted.
    pub span: Option<Span>,
}

/// The periods, and the span's share.
#[derive(Debug, Clone, ToSchema)]
pub struct PeriodsAnswer {
    /// The periods, in order.
    pub periods: Vec<NumberedPeriod>,
    /// The span's part of the period it lies in, if a span was given.
    pub share: Option<SpanShare>,
}

/// One period.
#[derive(Debug, Clone, ToSchema)]
pub struct NumberedPeriod {
    /// Its number; the one that begins at the anchor is 0.
    pub index: i64,
    /// Its first instant.
    #[schema(format = DateTime)]
    pub start: String,
    /// The first instant after it.
    #[schema(format = DateTime)]
    pub end: String,
    /// What the wall clock shows at its start.
    pub local_start: String,
    /// What the wall clock shows at its end.
    pub local_end: String,
    /// Its civil days.
    pub days: i64,
    /// Its length in seconds.
    pub seconds: f64,
}

/// A span's exact part of its full period.
#[derive(Debug, Clone, ToSchema)]
pub struct SpanShare {
    /// The full period.
    pub full: Span,
    /// By time.
    pub by_seconds: Fraction,
    /// By civil days.
    pub by_days: Fraction,
}
