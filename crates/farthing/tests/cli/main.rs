//! The binary as people and programs use it: started, killed, asked, and held against the oracles.

#![allow(clippy::unwrap_used, reason = "what fails in a helper fails its test")]

mod alerts;
mod attachments;
mod bouncing;
mod calls;
mod credit_notes;
mod deliveries;
mod demo;
mod events;
mod files;
mod harness;
mod invoice;
mod invoice_file;
mod kill;
mod letters;
mod limits;
mod manual_invoices;
mod migrations;
mod narrow;
mod objects;
mod past;
mod press;
mod prometheus;
mod rejected;
mod retention;
#[path = "../../../documents/tests/official/rules.rs"]
mod rules;
mod run_drafts;
mod serve;
mod sources;
mod submissions;
mod subscriptions;
mod tax;
mod tax_rates;
mod templates;
mod vat_ids;
mod ways;
mod webhooks;
