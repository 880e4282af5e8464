//! The one written form of prices, plans, facts, traces and invoices: versioned, canonical bytes,
//! JSON and TOML, and the place of each mistake.
//! Knows how every domain value is spelled; must not know SQL, HTTP or what any of it is for.
//!
//! A [`Form`] has one reader and one writer. Readers note every mistake with its place and then answer
//! nothing; writers give the same bytes for the same value, for ever.

pub mod alert;
pub mod at;
pub mod brand;
pub mod catalog;
mod catalog_diff;
pub mod change_terms;
pub mod charge;
pub mod commitment;
pub mod contract;
pub mod coupon;
pub mod credit;
pub mod dimensions;
pub mod discount;
pub mod document;
mod draft_said;
pub mod entry;
pub mod evaluate;
pub mod event;
mod event_refused;
pub mod feature;
pub mod form;
pub mod grace;
pub mod identity;
pub mod instalment;
mod json;
pub mod letters;
pub mod limit;
pub mod line;
pub mod manual;
pub mod meter;
pub mod mistake;
mod nearest;
pub mod node;
pub mod particulars;
pub mod party;
pub mod periods;
pub mod plan;
pub mod plan_terms;
pub mod price;
pub mod scalars;
mod shared_texts;
pub mod taxation;
pub mod time_of_use;
pub mod timeline;
mod toml;
pub mod trace;
pub mod usage_detail;
pub mod write;

pub use catalog::Catalog;
pub use document::{Issued, IssuedContent, RULES_VERSION};
pub use draft_said::{DRAFT_NET_DAYS_MAX, PAID_BY};
pub use event::{EventReader, EventRefused};
pub use event_refused::Attribute;
pub use form::{FORMAT, Form, decode, decode_sent, encode, place_in_toml, read_json, read_toml};
pub use mistake::{Mistake, Mistakes, Place};
pub use nearest::nearest;
pub use party::Party;
pub use plan::PlanDraft;
pub use write::{Writer, hex};
