//! Changes of a subscription: asked for, previewed, quoted, recorded, withdrawn.
//! Knows how requests become facts and how a quote is held; must not know what anything costs.

mod asked;
mod quote;
mod record;
mod resolve;

pub use asked::{ChangeAsked, ChangeRequest, CouponName, When};
pub use billing::facts::COUNT_MAX;
pub use billing::{PauseOptions, PlanLayout};
pub use quote::{ChangePreview, Committed, QUOTE_LIFETIME_MINUTES};
pub use record::{TransferAsked, record, transfer, withdraw};
pub(crate) use record::{keep, resolve_against, row_of};
pub(crate) use resolve::{counts_at, counts_by, meant_count};
