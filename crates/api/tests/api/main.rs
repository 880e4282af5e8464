//! The API over real stores: what is asked, what is answered, and that both are as the OpenAPI document says.

#![expect(clippy::unwrap_used, reason = "a test has nothing better to do")]

mod alerts;
mod attachments;
mod concessions;
mod contracts;
mod correcting;
mod coupons;
mod credits;
mod deliveries;
mod document;
mod errors;
mod events;
mod exporting;
mod files;
mod flow;
mod guide;
mod isolation;
mod letters;
mod limits;
mod line_events;
mod links;
mod manual_invoices;
mod meant;
mod meter_trial;
mod metrics;
mod own_usage;
mod pages;
mod particulars;
mod plan_migrations;
mod pricing;
mod refunds;
mod rejected;
mod retention;
mod said_of_changes;
mod schema;
mod sources;
mod states;
mod submissions;
mod tax_report;
mod trials;
mod usage_detail;
mod vat_ids;
mod webhooks;
mod world;
mod writing_once;
