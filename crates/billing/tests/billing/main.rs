//! Tests of the engine: facts as tables, plans as text a bookkeeper can read, laws over random worlds.

#![allow(clippy::inconsistent_digit_grouping, reason = "cents are set apart: 31_00 is 31.00")]

#[macro_use]
#[path = "../../../../tests/vectors/cases.rs"]
mod cases;

mod testworld;
mod vectors;

mod account_lives;
mod add_ons;
mod budgets;
mod cancellation_laws;
mod changes;
mod commitment_laws;
mod commitments;
mod concession_laws;
mod concessions;
mod credit_laws;
mod credited_changes;
mod credits;
mod discounts;
mod entitlement_laws;
mod entitlements;
mod estate;
mod gaps;
mod house;
mod instalments;
mod late_credits;
mod lifetimes;
mod moves;
mod oracle;
mod oracle_course;
mod oracle_discounts;
mod oracle_documents;
mod oracle_spans;
mod oracle_usage;
mod pauses;
mod payers_before;
mod phases;
mod pool_laws;
mod pools;
mod projections;
mod properties;
mod quoted_rates;
mod redemption;
mod refunds;
mod refusals;
mod regimes;
mod render;
mod replays;
mod rich;
mod scenarios;
mod settling;
mod spending;
mod story;
mod tax_back_laws;
mod tax_included;
mod telling;
mod trial_laws;
mod trials;
mod vat_id_checks;
mod withdrawals;
