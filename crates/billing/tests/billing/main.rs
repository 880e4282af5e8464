//! Tests of the engine: facts as tables, plans as text a bookkeeper can read, laws over random worlds.

#![allow(clippy::inconsistent_digit_grouping, reason = "cents are set apart: 31_00 is 31.00")]

mod testworld;
mod vectors;

mod add_ons;
mod changes;
mod commitment_laws;
mod commitments;
mod credit_laws;
mod credits;
mod discounts;
mod entitlement_laws;
mod entitlements;
mod house;
mod lifetimes;
mod moves;
mod oracle;
mod oracle_course;
mod oracle_spans;
mod pauses;
mod phases;
mod properties;
mod redemption;
mod refusals;
mod render;
mod rich;
mod scenarios;
mod settling;
mod story;
