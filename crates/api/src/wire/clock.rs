//! Clocks and billing runs on the wire.
//! Knows instants and counts; must not know what is billed.

use calendar::Instant;
use operations::billing_run::RunReport;
use records::at::Table;
use records::scalars;
use serde::Serialize;
use utoipa::ToSchema;

/// What time it is in an environment.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = Clock)]
pub struct ClockBody {
    /// Which environment.
    pub environment: String,
    /// `live` or `test`; only a test clock can be advanced.
    #[schema(example = "test")]
    pub kind: &'static str,
    /// The present moment there.
    #[schema(format = DateTime)]
    pub now: String,
}

/// To where a clock is to be advanced.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({"to": "2026-02-01T00:00:00Z"}))]
pub struct Advance {
    /// The instant the clock will show. Everything due on the way happens at its own instant.
    #[schema(value_type = String, format = DateTime)]
    pub to: Instant,
}

/// What a billing run did.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = BillingRun)]
pub struct RunBody {
    /// The present moment after it; of a clock on a long way, how far it came.
    #[schema(format = DateTime)]
    pub now: String,
    /// How many documents were issued.
    pub issued: usize,
    /// How many subscriptions were looked at, counted once for each due instant.
    pub looked_at: usize,
    /// Subscriptions that could not be billed.
    pub failures: Vec<RunFailure>,
}

/// A subscription that could not be billed.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct RunFailure {
    /// Which.
    pub subscription: String,
    /// Why, and the way out.
    pub reason: String,
}

impl Advance {
    /// Reads it.
    pub fn read(table: &Table<'_>) -> Option<Advance> {
        let wanted = "write the instant the clock will show, such as \"2026-02-01T00:00:00Z\"";
        table.required("to", wanted, scalars::instant).map(|to| Advance { to })
    }
}

impl RunBody {
    /// What a run did, and the moment after it.
    pub fn of(report: RunReport, now: Instant) -> RunBody {
        let failures = report.failures.into_iter();
        RunBody {
            now: now.to_string(),
            issued: report.issued,
            looked_at: report.looked_at,
            failures: failures.map(|(subscription, reason)| RunFailure { subscription, reason }).collect(),
        }
    }
}
