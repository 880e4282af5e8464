//! What came of asking a provider about a customer's rates of tax, on the wire.
//! Knows what is kept; must not know who was asked, or how.

use calendar::CivilDate;
use ids::CatalogKey;
use operations::StoredAnswer;
use operations::tax_rates::{RatesOf, RatesTold};
use records::at::Table;
use records::scalars;
use serde::Serialize;
use utoipa::ToSchema;

use super::taxation::QuotedRate;
use super::{Written, raw};
use crate::idempotency::stored;

/// Which rates a provider is asked for.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({"category": "standard", "on": "2026-07-01"}))]
pub struct NewTaxRates {
    /// The tax category of prices.
    #[schema(value_type = String)]
    pub category: CatalogKey,
    /// For which day; today if it is left out.
    #[schema(value_type = Option<String>, format = Date)]
    pub on: Option<CivilDate>,
}

impl NewTaxRates {
    /// Reads it.
    pub fn read(table: &Table<'_>) -> Option<RatesOf> {
        let wanted = "write the tax category of prices, such as \"standard\"";
        let category = table.required("category", wanted, scalars::key);
        let on = table.given("on", scalars::date);
        Some(RatesOf { category: category?, on: on? })
    }
}

/// What came of asking a provider about a customer's rates of tax.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = TaxRates, example = json!({
    "customer": "cus_00000000000000000000000000", "version": 2, "provider": "avalara", "on": "2026-07-01",
    "answer": {"category": "standard", "supply": "digital", "from": "2026-07-01", "good_until": "2026-08-01",
        "asked_on": "2026-07-01", "reference": "tx-81", "parts": [
            {"name": "CA State Tax", "jurisdiction": "US-CA", "percent": "6"}]}
}))]
pub struct TaxRatesBody {
    /// Whose rates they are: who pays.
    pub customer: String,
    /// The version of its details that has them: the next one, or the one that was there where nothing is new.
    pub version: u32,
    /// Who said them, by its name in the settings of the server.
    pub provider: String,
    /// The day that was asked about.
    #[schema(format = Date)]
    pub on: String,
    /// What holds for that day now, as it is kept.
    #[schema(value_type = QuotedRate)]
    pub answer: Written,
    /// Why nobody said anything new, where what has aged goes on, provisionally.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unavailable: Option<String>,
}

impl TaxRatesBody {
    /// What came.
    pub fn of(told: &RatesTold) -> TaxRatesBody {
        TaxRatesBody {
            customer: told.customer.row.id.to_string(),
            version: told.customer.details.version,
            provider: told.provider.as_str().to_owned(),
            on: told.on.to_string(),
            answer: raw(records::taxation::quoted_rate(&told.answer)),
            unavailable: told.unavailable.clone(),
        }
    }

    /// The same as an answer.
    pub fn answered(told: &RatesTold) -> StoredAnswer {
        stored(axum::http::StatusCode::OK, &TaxRatesBody::of(told))
    }
}
