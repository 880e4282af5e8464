//! Invoice files to e-invoices: what reads, what sums, what keeps which rules.

mod files;
mod official;
mod pages;
mod profiles;
mod sums;
