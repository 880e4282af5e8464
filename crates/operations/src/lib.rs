//! The use cases: gather, decide, commit, deliver; one file each.
//!
//! It knows the store, the event plane and the ports, and calls the pure crates' deciding verbs. It must not
//! know HTTP, HTML, which provider answers, or how a rule works: a rule found here is in the wrong room.
//!
//! A writing use case is a function over an [`Act`]; [`Operations::once`] runs it under the request's
//! idempotency key and commits both together.

pub mod alerts;
pub mod approvals;
pub mod attachments;
pub mod backfill;
pub mod balances;
mod billing_order;
pub mod billing_run;
mod both_planes;
mod by_hand;
pub mod catalog;
pub mod catalog_effect;
pub mod catalog_review;
pub mod changes;
pub mod clock;
pub mod concessions;
pub mod contracts;
pub mod corrections;
mod coupons;
pub mod credit_trace;
mod credit_words;
pub mod credits;
pub mod credits_left;
pub mod customers;
pub mod deliveries;
mod discount_words;
pub mod discounts;
pub mod doctor;
mod documents_whole;
pub mod drafts;
mod drafts_gone;
mod drafts_shown;
pub mod entitlements;
pub mod evaluation;
pub mod events;
pub mod explain;
pub mod exporting;
pub mod import;
pub mod instalments;
pub mod invoices;
mod issued;
pub mod kept_files;
pub mod keys;
pub mod ledger;
pub mod limits;
pub mod line_events;
pub mod links;
mod listing;
pub mod manual_invoices;
pub mod measuring;
pub mod meter_trial;
pub mod metered;
mod meters_apart;
pub mod metrics;
pub mod migrations;
mod named;
pub mod once;
mod payers;
mod pooling;
pub mod preview;
pub mod printing;
pub mod promotions;
pub mod rates_waiting;
mod read_ahead;
pub mod readiness;
pub mod refunds;
pub mod refusal;
pub mod rejected;
mod releases;
pub mod retention;
pub mod sellers;
pub mod sources;
pub mod spending;
pub mod start;
pub mod stopping;
pub mod submissions;
pub mod subscriptions;
mod sweep;
pub mod tax_rates;
pub mod tax_report;
mod taxes;
pub mod unbilled;
mod unwritten;
pub mod usage_detail;
pub mod usage_of_all;
pub mod vat_ids;
pub mod verify;
pub mod voiding;
pub mod webhooks;
pub mod write_offs;

use std::sync::Arc;

use calendar::Instant;
use ids::EnvironmentId;
use ports::{Clock, Entropy, VatIds};
use store::{Reader, Store};
use usage::EventPlane;

pub use billing::{
    AccountFacts, Approval, DocumentKind, DraftSaid, EInvoiceFormat, LetterOf, PlannedDocument, Proration,
    Readiness, Seller, UsageDetailing, WrittenInstalment,
};
pub use both_planes::BOTH_PLANES;
pub use once::{Answered, Changes, Reached, Write};
pub use pricing::{Coupon, Meter, Scalar, SetAside, UsageEvent, is_language_tag};
pub use refusal::{Code, Failed, Refusal};
pub use store::api_keys::NewApiKey;
pub use store::documents::DocumentFilter;
pub use store::environments::{Environment, EnvironmentKind};
pub use store::idempotency::StoredAnswer;
pub use store::issue::Issued;
pub use store::subjects::Assignment;
pub use store::{Act, ActError, Fault, read};

/// Everything the use cases work with.
#[derive(Clone)]
pub struct Operations {
    /// The SQL plane.
    pub store: Store,
    /// The event plane.
    pub plane: Arc<dyn EventPlane>,
    /// The wall clock.
    pub clock: Arc<dyn Clock>,
    /// For secrets and random ids.
    pub entropy: Arc<dyn Entropy>,
    /// What was read for questions about entitlements.
    pub entitled: entitlements::Kept,
    /// What this node holds of limits.
    pub limits: limits::Leases,
    /// What was used of alerts' windows, as far as it was looked at here.
    pub alerts: alerts::Kept,
    /// Whether what works step by step is to end after its step.
    pub stopping: stopping::Stopping,
    /// The brokers that usage is pulled from.
    pub sources: sources::Sources,
    /// Where people reach this server, where that is said: what links begin with.
    pub public_url: Option<links::PublicUrl>,
    /// Whom to ask about VAT ids, unless that is switched off.
    pub vat_ids: Option<Arc<dyn VatIds>>,
    /// Whom to ask about rates of tax, by the names that sellers call them.
    pub rate_providers: tax_rates::RateProviders,
}

impl Operations {
    /// One environment.
    ///
    /// # Errors
    /// Refused when there is none of that id.
    pub fn environment(&self, id: EnvironmentId) -> Result<Environment, Failed> {
        let found = self.store.read(|reader| store::environments::environment(reader, id))?;
        found.ok_or_else(|| Refusal::not_found("environment", &id.to_string()).into())
    }

    /// Reads what may be refused, all of it at one moment.
    pub(crate) fn read<T>(
        &self,
        read: impl FnOnce(&mut Reader<'_>) -> Result<T, ActError<Refusal>>,
    ) -> Result<T, Failed> {
        let read = self.store.read(|reader| match read(reader) {
            Ok(read) => Ok(Ok(read)),
            Err(ActError::Refused(refusal)) => Ok(Err(refusal)),
            Err(ActError::Fault(fault)) => Err(fault),
        })?;
        Ok(read?)
    }

    /// What time it is in an environment: its own clock's time in a test, the wall's in a live one.
    ///
    /// # Errors
    /// Refused when there is no such environment.
    pub fn now_in(&self, id: EnvironmentId) -> Result<Instant, Failed> {
        Ok(self.time_of(&self.environment(id)?))
    }

    /// What time it is in this environment.
    pub fn time_of(&self, environment: &Environment) -> Instant {
        match environment.kind {
            EnvironmentKind::Live => self.clock.now(),
            EnvironmentKind::Test { clock } => clock,
        }
    }
}

/// The 80 bits of an id that come from its cause.
pub(crate) fn cause(parts: &[&[u8]]) -> [u8; 10] {
    let mut hasher = blake3::Hasher::new();
    for part in parts {
        let length = u64::try_from(part.len()).expect("a part's length fits");
        hasher.update(&length.to_be_bytes()).update(part);
    }
    let mut hash = [0; 10];
    hash.copy_from_slice(&hasher.finalize().as_bytes()[..10]);
    hash
}

/// The milliseconds an id carries.
pub(crate) fn millis(at: Instant) -> u64 {
    u64::try_from(at.millis()).unwrap_or_default()
}
