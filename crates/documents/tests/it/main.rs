//! Invoice files to e-invoices: what reads, what sums, what keeps which rules.

mod at_issue;
mod attachments;
mod condensed;
mod files;
mod issued;
mod letters;
mod national;
mod official;
mod pages;
mod payment;
mod pro_forma;
mod profiles;
#[path = "../official/rules.rs"]
mod rules;
mod sums;
mod taxed;
mod usage;
mod with_tax;
