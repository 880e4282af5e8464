//! The engine: facts and a moment become a plan of what is owed minus what was billed.
//! Knows prices, subscriptions and documents as values; must not know SQL, JSON, the clock or any provider.
//!
//! The way of the data: [`SubscriptionFacts`] → `needs` (which usage to read) → measurements
//! → `bill` → [`BillingPlan`] → `entry_of` (the balanced ledger entry of each issued document).

mod about;
mod alert_refused;
pub mod alerts;
pub mod billed;
mod by_hand;
mod cancellation;
pub mod delivery;
pub mod delivery_report;
pub mod document;
pub mod entitlements;
pub mod facts;

mod anchors;
mod attached;
mod attachment;
mod cells;
mod charged;
mod commitments;
mod conceded;
mod concession;
mod counts;
mod coverage;
mod credits;
mod discounts;
mod documents;
mod engine;
mod entries;
mod fee;
mod floor;
mod holes;
mod identity;
mod instalments;
mod kept_files;
pub mod limits;
mod line_discounts;
mod lives;
mod manual;
mod metered;
mod minimums;
mod moves;
mod numbering;
mod one_offs;
mod overrides;
mod pending;
mod periods;
mod phases;
mod pools;
mod projection;
mod quoted_rates;
mod recurring;
mod redemption;
mod refused;
mod regime;
mod replaced;
mod reversal;
mod run;
mod seen;
mod settled;
mod settlement;
mod shown;
mod spending;
mod spread;
mod standing;
mod status;
mod stretches;
pub mod submission;
mod tariff;
mod tax;
mod tax_parts;
mod thresholds;
mod treatments;
mod trials;
mod usage_cells;
mod usage_detail;
mod vat_id_check;
mod waiting;
mod wanted;
mod withdrawn;

pub use about::documents_of;
pub use attachment::{
    ATTACHMENT_BYTES_MAX, ATTACHMENT_NAME_CHARS_MAX, ATTACHMENTS_BYTES_MAX, ATTACHMENTS_MAX, Attachment,
    AttachmentKind, AttachmentName, AttachmentRefused, check_attachment, check_attachments,
};
pub use billed::{BilledLine, LineKind, LineRef, LineSubject, PriceRef};
pub use by_hand::{HandMove, HandMoved, entry_by_hand};
pub use cancellation::{CancelRefused, cancel, cancelled, cancelled_by, taken_back_by};
pub use commitments::{
    AgreeRefused, ContractSpan, TerminateRefused, agree, committed_lines_from, committed_since, contract_end,
    contract_spans, terminate, terms_of,
};
pub use concession::{
    ConcedeRefused, Conceded, ConcessionAsked, Invoiced, LineLeft, asked_by, concede, left_of,
};
pub use credits::{
    Decision, StatementRow, StatementWhat, Verdict, credits_at, decisions, follow_in_row, movements_of,
    next_in_row, rolled_into, statement, take_back, units_of,
};
pub use document::{
    AmountsAre, BESIDE_DRAFTS, BURNS_PER_DOCUMENT_MAX, BillingPlan, ByHand, Document, DocumentDiscount,
    DocumentKind, DocumentOwner, InvoiceKey, IssuedAt, LINES_ON_PAPER_MAX, LINES_PER_DOCUMENT_MAX, Line,
    LineDiscount, LineTrace, PlannedDocument, PoolTrace, Prepaid, Readiness, SubscriptionProgress, TaxGroup,
};
pub use engine::{CellKey, Due, Measurements, UsageNeed, anchor_at, bill, bill_now, needs, period_end};
pub use entitlements::{
    Balance, Blocking, EntitlementAnswer, EntitlementNeed, EntitlementRefused, EntitlementValue,
    Entitlements, Granted, Room,
};
pub use entries::{EntryRefused, entries_of_movements, entry_of, entry_of_movement};
pub use facts::{
    AGED_RATES_DAYS_MAX, ASKED_ABOUT_CHARS_MAX, Accent, AccountFacts, AccountNumber, BankAccount, Brand,
    BrandRefused, Burn, Change, ChangeKind, CommitmentRef, CommittedSpend, Contact, Contract,
    ContractRefused, CreditScope, CreditUnit, Customer, CustomerMore, CustomerTax, DISTANCE_SALES_MAX,
    DatedDiscount, Discount, DocumentsWhole, EInvoice, EInvoiceFormat, EInvoiceProfile, EVIDENCE_CHARS_MAX,
    ElectronicAddress, EndKind, FirstGrant, Grant, GrantFacts, GrantKind, GrantOrder, InForce,
    KEPT_RATES_MAX, LETTER_SUBJECT_CHARS_MAX, LETTER_TEXT_CHARS_MAX, LETTERS_MAX, LOGO_BYTES_MAX,
    LOGO_PIXELS_MAX, LetterOf, LetterPart, LetterRefused, LetterValue, LetterWords, Logo, LogoFormat,
    Movement, MovementKind, Off, OffKind, OnFile, OneOff, Particulars, PauseOptions, PlanLayout, Proration,
    Purchase, QUOTED_PARTS_MAX, QuotedRate, QuotedRates, RATES_AGE_DAYS, RATES_AGE_DAYS_MAX, RatePart,
    RateProvider, RatesSaid, Recurrence, Renewal, Seller, SellerMore, SpanSpend, StartOptions,
    SubscriptionFacts, TEMPLATE_BYTES_MAX, TakenBack, TaxAnswer, TaxMore, TaxPart, TaxRegime, TaxRow,
    TaxTable, Template, Timeline, TimelineFact, TimelineRefused, TopUpRule, TrialEnd, TrialOutcome,
    Unanswered, VatIdCheck,
};
pub use identity::invoice_id;
pub use instalments::{
    FilledInstalment, INSTALMENT_DAYS_MAX, INSTALMENTS_MAX, Instalment, InstalmentDue, InstalmentShare,
    InstalmentState, InstalmentsRefused, ScheduleDays, WrittenInstalment, filled, next_instalment, schedule,
    written_again,
};
pub use kept_files::{FILES_IN_OTHER_LANGUAGES_MAX, FileKeeping};
pub use limits::{LimitOn, LimitReach, LimitRefused, LimitWindow, UsageLimit, WantedUsage};
pub use line_discounts::discounts_of;
pub use manual::{ManualInvoice, ManualLine, ManualRefused, ServiceDays, manual_invoice, written_as};
pub use moves::{MoveRefused, NextPeriod, next_period_on};
pub use numbering::{
    SERIES_CHARS_MAX, SeriesRefused, check_series, could_clash, counted_as, numbers_in, printed_number,
    series_of, series_on,
};
pub use pools::pooled_from;
pub use projection::{LOOKS_AHEAD_MAX, LinesAbout, Measure, project};
pub use quoted_rates::{
    RATE_DIGITS_MAX, RATE_NAME_CHARS_MAX, RatesHeard, RatesQuestion, RatesUnaskable, rates_after,
    rates_question, rates_unanswered, said_to_be, wants_rates,
};
pub use redemption::{
    PROMOTION_CODE_CHARS_MAX, PromotionCode, PromotionCodeRefused, RedeemRefused, Redemption, redeem,
};
pub use refused::{BillRefused, PeriodEndRefused};
pub use regime::{TAXED_AT_USE, TaxRefused, check_tax_place, tax_answer};
pub use seen::{SeenOf, due_together, fingerprint, fingerprints, is_of_today};
pub use settlement::{OpenAmounts, Settlement, credited_documents, entry_of_rest, settle};
pub use spending::{SpendAsked, SpendRoom, Spending};
pub use status::{Moment, Status, status};
pub use tariff::{SpendUnbounded, Tariff, TariffPrice};
pub use tax::NO_TAX;
pub use trials::trial_ends;
pub use usage_cells::usage_cells;
pub use usage_detail::{
    SeriesAsked, USAGE_SERIES_MAX, USAGE_STEPS_MAX, UsageDetail, UsageDetailing, UsageSeries,
};
pub use vat_id_check::{VatIdOutcome, VatIdQuestion, VatIdUnaskable, vat_id_check_after, vat_id_question};
pub use waiting::{
    APPROVAL_DAYS, APPROVAL_DAYS_MAX, Approval, DRAFT_LINES_MAX, DraftSaid, PayBy, Released, SaidRefused,
    told_if_since, waits_for_approval,
};
