//! Tax: what an accountant would answer, held against what farthing does.

#![allow(clippy::unwrap_used, reason = "what fails in a helper fails its test")]
#![allow(clippy::print_stdout, reason = "a law says its seed and what it reached")]

mod decisions;
mod laws;
mod places;
mod rates;
mod slow;
mod vat_ids;
mod world;
