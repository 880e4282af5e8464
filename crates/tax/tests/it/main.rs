//! Tax: what an accountant would answer, held against what farthing does.

mod decisions;
mod laws;
mod places;
mod rates;
mod slow;
mod vat_ids;
mod world;
