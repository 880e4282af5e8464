//! The registry: every kind of id there is, with its prefix.
//!
//! Knows: names and prefixes, and that no two kinds share one.
//! Must not know: what the named things are.

use std::fmt;
use std::hash::Hash;
use std::str::FromStr;

use crate::{IdRefused, RawId};

/// What every kind of id can do.
pub trait Id: Copy + Ord + Hash + fmt::Debug + fmt::Display + FromStr<Err = IdRefused> {
    /// The letters before the underscore.
    const PREFIX: &'static str;

    /// An id made of its cause: the milliseconds of the business instant (0 before 1970), then the hash of
    /// the environment and the cause.
    fn from_cause(millis: u64, hash: [u8; 10]) -> Self;

    /// The id with exactly these bytes, as stored.
    fn from_bytes(bytes: [u8; 16]) -> Self;

    /// The bytes, as stored; their order is the order of the texts.
    fn as_bytes(&self) -> &[u8; 16];

    /// The 26 characters after the prefix and its underscore, for writers that keep bytes.
    fn body(&self) -> [u8; crate::ID_BODY_CHARS];

    /// Reads the one written form, for example `inv_` and 26 characters.
    fn parse(text: &str) -> Result<Self, IdRefused>;
}

/// Declares the kinds of ids: the type, its prefix, and its line in [`REGISTRY`].
macro_rules! typed_ids {
    ($($(#[$doc:meta])* $name:ident = $prefix:literal),+ $(,)?) => {
        /// Every kind of id: the name of its type and its prefix.
        pub const REGISTRY: &[(&str, &str)] = &[$((stringify!($name), $prefix)),+];

        $(
            $(#[$doc])*
            #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub struct $name(RawId);

            impl $name {
                /// The letters before the underscore.
                pub const PREFIX: &'static str = $prefix;

                /// An id made of its cause: the milliseconds of the business instant (0 before 1970), then
                /// the hash of the environment and the cause.
                pub const fn from_cause(millis: u64, hash: [u8; 10]) -> Self {
                    $name(RawId::from_cause(millis, hash))
                }

                /// The id with exactly these bytes, as stored.
                pub const fn from_bytes(bytes: [u8; 16]) -> Self {
                    $name(RawId::from_bytes(bytes))
                }

                /// The bytes, as stored; their order is the order of the texts.
                pub const fn as_bytes(&self) -> &[u8; 16] {
                    self.0.as_bytes()
                }

                /// The milliseconds since 1970 of the business instant the id was made with.
                pub const fn millis(&self) -> u64 {
                    self.0.millis()
                }

                /// Reads the one written form: the prefix, an underscore and 26 characters.
                pub fn parse(text: &str) -> Result<Self, IdRefused> {
                    RawId::parse($prefix, text).map($name)
                }
            }

            impl Id for $name {
                const PREFIX: &'static str = $prefix;

                fn from_cause(millis: u64, hash: [u8; 10]) -> Self {
                    $name::from_cause(millis, hash)
                }

                fn from_bytes(bytes: [u8; 16]) -> Self {
                    $name::from_bytes(bytes)
                }

                fn as_bytes(&self) -> &[u8; 16] {
                    $name::as_bytes(self)
                }

                fn body(&self) -> [u8; crate::ID_BODY_CHARS] {
                    self.0.body()
                }

                fn parse(text: &str) -> Result<Self, IdRefused> {
                    $name::parse(text)
                }
            }

            impl fmt::Display for $name {
                fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                    self.0.write($prefix, formatter)
                }
            }

            impl fmt::Debug for $name {
                fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                    fmt::Display::fmt(self, formatter)
                }
            }

            impl FromStr for $name {
                type Err = IdRefused;

                fn from_str(text: &str) -> Result<Self, IdRefused> {
                    $name::parse(text)
                }
            }
        )+
    };
}

typed_ids! {
    /// A company's account: the owner of environments.
    WorkspaceId = "wks",
    /// An environment of a workspace, live or test: the wall no row crosses.
    EnvironmentId = "env",
    /// An API key of an environment.
    ApiKeyId = "key",
    /// A legal entity that issues invoices.
    SellerId = "sel",
    /// A buyer of one seller.
    CustomerId = "cus",
    /// A meter: how events become a quantity.
    MeterId = "mtr",
    /// A plan of the price book.
    PlanId = "pln",
    /// One published, frozen version of a plan.
    PlanVersionId = "plv",
    /// A price of a plan version.
    PriceId = "prc",
    /// A subscription of a customer.
    SubscriptionId = "sub",
    /// One change of a subscription, as a fact of its timeline.
    ChangeId = "chg",
    /// A charge that happens once.
    OneOffId = "one",
    /// A discount: a coupon as one customer redeemed it.
    DiscountId = "dis",
    /// A grant of prepaid credits.
    GrantId = "grt",
    /// One movement of a grant or of a customer's balance.
    MovementId = "mov",
    /// A contract of a customer.
    ContractId = "con",
    /// A binding quote of a change.
    QuoteId = "quo",
    /// A limit on what may be used.
    LimitId = "lim",
    /// An alert at thresholds.
    AlertId = "alr",
    /// Usage that is reserved before it happens.
    ReservationId = "rsv",
    /// What was sent as usage and did not become it.
    RejectedId = "rej",
    /// A planned migration of subscriptions between plan versions.
    MigrationId = "mig",
    /// A stored answer to the question what tax is owed.
    TaxAnswerId = "tax",
    /// An invoice.
    InvoiceId = "inv",
    /// A credit note.
    CreditNoteId = "crn",
    /// An entry of the ledger.
    EntryId = "ent",
    /// A job of the queue.
    JobId = "job",
    /// An event of the outbox.
    OutboxEventId = "evt",
    /// A document on its way to one recipient.
    DeliveryId = "dlv",
    /// What a mail server said of a letter.
    DeliveryReportId = "rpt",
    /// A document that is handed over to a network for e-invoices.
    SubmissionId = "sbm",
    /// An address that what happens is told to.
    WebhookId = "whk",
}
