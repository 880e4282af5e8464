//! The SQL plane on both engines.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod accounts;
mod alerts;
mod attachments;
mod catalog;
mod concurrency;
mod deliveries;
mod environments;
mod frozen;
mod gathering;
mod idempotency;
mod issuing;
mod jobs;
mod kept_files;
mod ledger;
mod limits;
mod parties;
mod payers_before;
mod rate_waits;
mod rejected;
mod rests;
mod statements;
mod submissions;
mod subscriptions;
mod waiting;
mod walls;
mod webhooks;
mod world;
