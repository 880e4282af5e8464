//! Tests of the engine: facts as tables, plans as text a bookkeeper can read, laws over random worlds.

#![allow(clippy::inconsistent_digit_grouping, reason = "cents are set apart: 31_00 is 31.00")]

mod testworld;
mod vectors;

mod oracle;
mod properties;
mod refusals;
mod render;
mod scenarios;
mod settling;
mod story;
