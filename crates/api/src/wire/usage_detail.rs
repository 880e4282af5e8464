//! How much of what an invoice bills was used when, on the wire.
//! Knows forms; must not know how usage is measured, nor how it is drawn.

use std::collections::BTreeMap;

use operations::usage_detail::{DetailedLine, DocumentUsage, UsageSeries};
use serde::Serialize;
use utoipa::ToSchema;

use super::{Exact, Written, exact};

/// How much of what an invoice bills was used when.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct InvoiceUsage {
    /// Its id.
    pub id: String,
    /// One for each meter of each line of usage, in their order; at most 40, those of the largest lines. None where its
    /// parties did not ask for it when it was issued.
    pub series: Vec<InvoiceUsageSeries>,
    /// How many lines of usage are not among them.
    pub left_out: u32,
}

/// How much one meter of a line counted, step by step.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct InvoiceUsageSeries {
    /// The number of the line.
    #[schema(example = 2)]
    pub line: u32,
    /// The key of the line's price.
    #[schema(required = true, example = "calls")]
    pub price: Option<String>,
    /// The line's dimension values by their names.
    pub dimensions: BTreeMap<String, String>,
    /// The meter's key.
    #[schema(example = "api-calls")]
    pub meter: String,
    /// What people call the meter.
    pub name: String,
    /// What one of its units is called; null if it is called nothing.
    #[schema(required = true, example = "kWh")]
    pub unit: Option<String>,
    /// From when on it was measured.
    #[schema(format = DateTime)]
    pub from: String,
    /// Until when, itself not counted.
    #[schema(format = DateTime)]
    pub until: String,
    /// On whose wall clock days begin: the subscription's.
    #[schema(example = "Europe/Berlin")]
    pub zone: String,
    /// How long a step is: `day`; of more than 400 days `week`, and of more than 400 weeks `month`.
    #[schema(example = "day")]
    pub step: String,
    /// Whether the steps sum to `quantity`. Else each has a figure of its own, such as its highest.
    pub adds_up: bool,
    /// The meter's figure over the whole time, before any conversion.
    #[schema(value_type = Exact)]
    pub quantity: Written,
    /// Whether a step in which nothing was read says null: of a highest, lowest or latest value, an average or a percentile.
    /// False of what was issued before that was told, which says 0.
    pub has_gaps: bool,
    /// The same step by step, in order of time.
    pub steps: Vec<InvoiceUsageStep>,
}

/// How much was counted in a step.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct InvoiceUsageStep {
    /// Its first day; it ends where the next begins.
    #[schema(format = Date, example = "2026-01-01")]
    pub from: String,
    /// The meter's figure; 0 where nothing was counted, and null where nothing was read and `has_gaps` says so.
    #[schema(required = true, value_type = Option<Exact>)]
    pub quantity: Option<Written>,
}

impl InvoiceUsage {
    /// What is kept with an invoice.
    pub fn of(usage: &DocumentUsage) -> InvoiceUsage {
        let of_line = |one: &UsageSeries| series(one, usage.lines.get(&one.line));
        InvoiceUsage {
            id: usage.document.to_string(),
            series: usage.detail.iter().flat_map(|detail| &detail.series).map(of_line).collect(),
            left_out: usage.detail.as_ref().map_or(0, |detail| detail.left_out),
        }
    }
}

fn series(series: &UsageSeries, line: Option<&DetailedLine>) -> InvoiceUsageSeries {
    let step = |(day, quantity): (calendar::CivilDate, &Option<money::Ratio>)| InvoiceUsageStep {
        from: day.to_string(),
        quantity: quantity.map(exact),
    };
    InvoiceUsageSeries {
        line: series.line,
        price: line.map(|line| line.price.price.to_string()),
        dimensions: line.into_iter().flat_map(|line| line.dimensions.iter().cloned()).collect(),
        meter: series.meter.to_string(),
        name: series.name.clone(),
        unit: series.unit.clone(),
        from: series.service.start().to_string(),
        until: series.service.end().to_string(),
        zone: series.zone.to_string(),
        step: records::scalars::code_of(&series.step, &records::price::RATE_WINDOWS).to_owned(),
        adds_up: series.adds_up,
        quantity: exact(series.total),
        has_gaps: series.has_gaps,
        steps: series.days().into_iter().zip(&series.quantities).map(step).collect(),
    }
}
