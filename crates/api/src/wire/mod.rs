//! Wire types: what stands in requests and answers, and how it is described in OpenAPI.
//!
//! What `records` writes (sellers, prices, plans, documents, traces) is described here and written there; a
//! test holds each answer to its description. Must not know routes, statuses or use cases' insides.

pub mod alerts;
pub mod attachments;
pub mod backfill;
pub mod balances;
pub mod catalog;
pub mod changes;
pub mod clock;
pub mod concessions;
pub mod contracts;
pub mod corrections;
pub mod coupons;
pub mod credits;
pub mod deliveries;
pub mod delivery_reports;
pub mod discounts;
pub mod documents;
pub mod drafts;
pub mod entitlements;
pub mod environments;
pub mod evaluate;
pub mod events;
pub mod explain;
pub mod files;
pub mod instalments;
pub mod ledger;
pub mod letters;
pub mod limits;
pub mod line_events;
pub mod links;
pub mod manual_invoices;
pub mod meter_trial;
pub mod metrics;
pub mod particulars;
pub mod parties;
pub mod periods;
pub mod plan_migrations;
pub mod plan_terms;
pub mod prices;
pub mod refunds;
pub mod rejected;
pub mod retention;
pub mod review;
pub mod sources;
pub mod states;
pub mod submissions;
pub mod subscriptions;
pub mod tax_rates;
pub mod tax_report;
pub mod taxation;
pub mod usage;
pub mod usage_detail;
pub mod vat_ids;
pub mod webhooks;

use money::{Money, Total};
use records::{Form, Writer};
use serde::Serialize;
use serde_json::value::RawValue;
use utoipa::ToSchema;

/// What `records` wrote, as it is.
pub type Written = Box<RawValue>;

/// An amount of money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Amount {
    /// In major units, with the currency's decimals.
    #[schema(example = "12.34")]
    pub amount: String,
    /// ISO 4217.
    #[schema(example = "EUR")]
    pub currency: String,
}

/// A half-open span of time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Span {
    /// The first instant.
    #[schema(format = DateTime, example = "2026-01-01T00:00:00Z")]
    pub start: String,
    /// The first instant after it.
    #[schema(format = DateTime, example = "2026-02-01T00:00:00Z")]
    pub end: String,
}

/// An exact fraction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Fraction {
    /// Above the line.
    #[schema(example = "10")]
    pub numerator: String,
    /// Below the line.
    #[schema(example = "31")]
    pub denominator: String,
}

/// An exact number: a decimal where it is one, else a fraction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[serde(untagged)]
pub enum Exact {
    /// A decimal.
    Decimal(String),
    /// A quotient that no decimal says exactly.
    Fraction(Fraction),
}

/// A number in a request: a decimal text, or a JSON number, which is read digit by digit.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
#[serde(untagged)]
pub enum Number {
    /// As text.
    Text(String),
    /// As a number.
    #[schema(value_type = f64)]
    Number(serde_json::Number),
}

impl Amount {
    /// A sum of amounts, which may be larger than one.
    pub fn of_total(total: Total) -> Amount {
        Amount { amount: total.amount_text(), currency: total.currency().code().to_owned() }
    }

    /// An amount.
    pub fn of(money: Money) -> Amount {
        let mut out = Writer::default();
        out.amount(money);
        let quoted = text(out);
        Amount { amount: quoted.trim_matches('"').to_owned(), currency: money.currency().code().to_owned() }
    }
}

impl Span {
    /// A period.
    pub fn of(period: calendar::Period) -> Span {
        Span { start: period.start().to_string(), end: period.end().to_string() }
    }
}

/// What `records` writes of a value.
pub fn written<F: Form>(value: &F) -> Written {
    let mut out = Writer::with_capacity(512);
    value.write(&mut out);
    raw(out.into_bytes())
}

/// An exact number as [`Exact`] says.
pub fn exact(number: money::Ratio) -> Written {
    let mut out = Writer::default();
    out.ratio(&number);
    raw(out.into_bytes())
}

/// Bytes that `records` wrote.
pub fn raw(bytes: Vec<u8>) -> Written {
    let text = String::from_utf8(bytes).expect("the writer writes UTF-8");
    RawValue::from_string(text).expect("the writer writes JSON")
}

fn text(out: Writer) -> String {
    String::from_utf8(out.into_bytes()).expect("the writer writes UTF-8")
}

#[cfg(test)]
mod tests {
    use money::Currency;

    use super::*;

    #[test]
    fn amounts_have_their_currency_s_decimals() {
        let of = |minor, currency| Amount::of(Money::new(minor, currency)).amount;
        assert_eq!(of(1234, Currency::EUR), "12.34");
        assert_eq!(of(-5, Currency::EUR), "-0.05");
        assert_eq!(of(1200, Currency::JPY), "1200");
    }
}
