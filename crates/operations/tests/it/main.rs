//! The use cases end to end: on SQLite with the event log, and on PostgreSQL with events in tables.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that fails says where, and shows what it saw"
)]

mod accounts;
mod alerting;
mod alerting_model;
mod alerting_money;
mod allowances;
mod any_order;
mod around;
mod attaching;
mod billing;
mod bouncing;
mod changing;
mod conceding;
mod contracting;
mod correcting;
mod crediting;
mod damage;
mod damaged_accounts;
mod delivering;
mod delivering_later;
mod entitling;
mod explaining;
mod exporting;
mod family_lives;
mod finding;
mod hierarchy;
mod importing;
mod importing_columns;
mod instalments;
mod keeping;
mod keys;
mod late;
mod leaving;
mod limiting;
mod limiting_edges;
mod limiting_money;
mod line_events;
mod manual;
mod mapping_messages;
mod meter_trial;
mod metered;
mod migrating;
mod moved_usage;
mod naming;
mod numbering;
mod office;
mod owing;
mod own_usage;
mod pooling;
mod progressive;
mod promotions;
mod quoted_rates;
mod rates_waiting;
mod refunding;
mod refusing;
mod registers;
mod rejecting;
mod replaying;
mod retaining;
mod retaining_edges;
mod retaining_idle;
mod reviewing;
mod said;
mod seen;
mod settling;
mod several_meters;
mod spending;
mod submitting;
mod taking_over;
mod taxing;
mod telling;
mod trying;
mod unbilled;
mod unsealed;
mod usage_detail;
mod voiding;
mod waiting;
mod withdrawing;
mod world;
mod writing;
