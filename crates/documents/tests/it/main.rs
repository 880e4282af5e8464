//! Invoice files to e-invoices: what reads, what sums, what keeps which rules.

mod files;
mod official;
mod profiles;
mod sums;
