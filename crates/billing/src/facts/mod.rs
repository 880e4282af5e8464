//! Facts: everything a bill follows from, loaded once and handed in whole.
//! Knows subscriptions, their timelines, sellers and what was billed; must not know where any of it is kept.

mod account;
mod brand;
mod change;
mod contract;
mod credit;
mod discount;
mod letters;
mod one_off;
mod particulars;
mod parties;
mod subscription;
mod taxation;
mod timeline;
mod trial;

pub use account::{AccountFacts, CommitmentRef, CommittedSpend, DocumentsWhole, SpanSpend};
pub use brand::{
    Accent, Brand, BrandRefused, LOGO_BYTES_MAX, LOGO_PIXELS_MAX, Logo, LogoFormat, TEMPLATE_BYTES_MAX,
    Template,
};
pub use change::{Change, ChangeKind, PauseOptions, PlanLayout, StartOptions, TimelineFact};
pub use contract::{Contract, ContractRefused, NOTICE_DAYS_MAX, OVERAGE_FACTOR_MAX, Renewal, UPLIFT_MAX};
pub use credit::{
    Burn, CreditScope, CreditUnit, EndKind, FirstGrant, Grant, GrantFacts, GrantKind, GrantOrder, Movement,
    MovementKind, Purchase, Recurrence, TakenBack, TopUpRule,
};
pub use discount::{DatedDiscount, Discount};
pub use letters::{
    LETTER_SUBJECT_CHARS_MAX, LETTER_TEXT_CHARS_MAX, LETTERS_MAX, LetterOf, LetterPart, LetterRefused,
    LetterValue, LetterWords,
};
pub use one_off::OneOff;
pub use particulars::{
    AccountNumber, BankAccount, Contact, EInvoice, EInvoiceFormat, EInvoiceProfile, ElectronicAddress,
    Particulars, SellerMore,
};
pub use parties::{Customer, CustomerMore, Seller, TaxAnswer, TaxRow, TaxTable};
pub use pricing::Proration;
pub use subscription::SubscriptionFacts;
pub use taxation::{
    AGED_RATES_DAYS_MAX, ASKED_ABOUT_CHARS_MAX, CustomerTax, DISTANCE_SALES_MAX, EVIDENCE_CHARS_MAX,
    KEPT_RATES_MAX, QUOTED_PARTS_MAX, QuotedRate, QuotedRates, RATES_AGE_DAYS, RATES_AGE_DAYS_MAX, RatePart,
    RateProvider, RatesSaid, TaxMore, TaxPart, TaxRegime, Unanswered, VatIdCheck,
};
pub use timeline::{COUNT_MAX, InForce, Off, OffKind, TIMELINE_FACTS_MAX, Timeline, TimelineRefused};
pub(crate) use timeline::{cancelled_for_good, without_offs};
pub use trial::{OnFile, TrialEnd, TrialOutcome};
