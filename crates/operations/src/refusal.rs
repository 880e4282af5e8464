//! How an operation ends otherwise than done: refused, failed, or unknown.
//! Knows the stable codes and which refusal has which; must not know HTTP statuses.

use std::fmt;

use billing::{BillRefused, PeriodEndRefused, RedeemRefused, TimelineRefused};
use records::scalars::{TEXT_CHARS_MAX, check_text};
use store::environments::ClockRefused;
use store::idempotency::KeyRefused;
use store::parties::PartyRefused;
use store::subjects::SubjectRefused;
use store::subscriptions::SubscriptionRefused;
use store::{ActError, Fault, WriteError};
use usage::PlaneFault;

use crate::manual_invoices;
use crate::rates_waiting::RatesWanted;

/// Declares the stable codes with their text, once.
macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal),+ $(,)?) => {
        /// A stable code that programs may branch on.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code { $($(#[$doc])* $name),+ }

        impl Code {
            /// Every code.
            pub const ALL: &[Code] = &[$(Code::$name),+];

            /// As written on the wire.
            pub const fn as_str(self) -> &'static str {
                match self { $(Code::$name => $text),+ }
            }

            /// Reads the written form.
            pub fn from_text(text: &str) -> Option<Code> {
                Code::ALL.iter().copied().find(|code| code.as_str() == text)
            }
        }
    };
}

codes! {
    /// The request cannot be read.
    InvalidRequest = "invalid_request",
    /// Nothing of that id or key is here.
    NotFound = "not_found",
    /// The key or name is taken.
    AlreadyExists = "already_exists",
    /// No valid API key.
    Unauthorized = "unauthorized",
    /// The key was used for another request.
    IdempotencyKeyReused = "idempotency_key_reused",
    /// Every write carries a key.
    IdempotencyKeyMissing = "idempotency_key_missing",
    /// A clock only moves forward, and a live one not by hand.
    ClockRefused = "clock_refused",
    /// The change does not fit the subscription's timeline.
    ChangeRefused = "change_refused",
    /// The change lies before the start.
    BeforeStart = "before_start",
    /// Two facts of one kind about the same thing at one instant.
    ChangeClashes = "change_clashes",
    /// It is cancelled.
    AlreadyCancelled = "already_cancelled",
    /// It is not cancelled.
    NotCancelled = "not_cancelled",
    /// It is paused.
    AlreadyPaused = "already_paused",
    /// Its trial ended without a payment method.
    PaymentMethodMissing = "payment_method_missing",
    /// It is not paused.
    NotPaused = "not_paused",
    /// The plan or charge lacks the currency.
    CurrencyMissing = "currency_missing",
    /// The facts behind the quote moved.
    QuoteStale = "quote_stale",
    /// The quote no longer holds.
    QuoteExpired = "quote_expired",
    /// The coupon is not redeemable any more.
    CouponExpired = "coupon_expired",
    /// The coupon was redeemed as often as it can be.
    CouponUsedUp = "coupon_used_up",
    /// The coupon cannot be redeemed here.
    CouponRefused = "coupon_refused",
    /// The grant of credits does not hold together.
    GrantRefused = "grant_refused",
    /// The balance does not hold that.
    BalanceRefused = "balance_refused",
    /// The credit note does not hold that.
    RefundRefused = "refund_refused",
    /// The invoice cannot be credited like that.
    CreditRefused = "credit_refused",
    /// The invoice is in no state for that.
    StateRefused = "state_refused",
    /// The invoice cannot be written, changed or issued like that.
    InvoiceRefused = "invoice_refused",
    /// The contract does not hold together.
    ContractRefused = "contract_refused",
    /// The payer cannot pay for this customer.
    PayerRefused = "payer_refused",
    /// The plan does not have what the subscription asks for.
    PlanMismatch = "plan_mismatch",
    /// The migration cannot do that.
    MigrationRefused = "migration_refused",
    /// The seller's rates leave out a tax category.
    SellerRefused = "seller_refused",
    /// Two subscriptions would price the same usage.
    MeterAlreadyPriced = "meter_already_priced",
    /// The catalog has mistakes.
    CatalogRefused = "catalog_refused",
    /// The bill cannot be computed.
    BillRefused = "bill_refused",
    /// Rules of tax have no answer, such as for a customer whose country is not known.
    TaxUndecided = "tax_undecided",
    /// The document lacks what an e-invoice says.
    DocumentIncomplete = "document_incomplete",
    /// The document cannot be printed.
    DocumentUnprinted = "document_unprinted",
    /// The draft cannot be issued.
    NotADraft = "not_a_draft",
    /// The draft waits for somebody's approval.
    ApprovalNeeded = "approval_needed",
    /// The subject belongs to someone.
    SubjectTaken = "subject_taken",
    /// Facts kept moving while they were read.
    Stale = "stale",
    /// The event cannot be kept.
    EventRefused = "event_refused",
    /// Same identity, other content.
    EventConflict = "event_conflict",
    /// The price cannot be evaluated.
    EvaluationRefused = "evaluation_refused",
    /// The limit does not hold together.
    LimitRefused = "limit_refused",
    /// The alert does not hold together.
    AlertRefused = "alert_refused",
    /// A limit leaves no room for that.
    LimitReached = "limit_reached",
    /// The event is not what was reserved, or the reservation has ended otherwise.
    ReservationRefused = "reservation_refused",
    /// The reservation has expired.
    ReservationExpired = "reservation_expired",
    /// What was rejected is mended otherwise already.
    RejectedClosed = "rejected_closed",
    /// The usage is dropped.
    UsageDropped = "usage_dropped",
    /// The document cannot be sent like that.
    DeliveryRefused = "delivery_refused",
    /// The document is not handed over to a network like that.
    SubmissionRefused = "submission_refused",
    /// The VAT id is not asked about: there is none, VIES does not know ids like it, or it is switched off.
    VatIdRefused = "vat_id_refused",
    /// Nobody said whether the VAT id is valid.
    VatIdUnasked = "vat_id_unasked",
    /// The provider of tax rates is not asked, or does not take the question.
    TaxRatesRefused = "tax_rates_refused",
    /// The provider of tax rates did not answer.
    TaxRatesUnavailable = "tax_rates_unavailable",
}

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// An answer instead of a deed: what was wrong, where, and the way out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// For programs.
    pub code: Code,
    /// Which parameter, if one.
    pub parameter: Option<String>,
    /// For people: place, cause and way out.
    pub message: String,
    /// What a provider of tax rates is to say first, where that is what is missing.
    pub rates: Option<Box<RatesWanted>>,
}

impl Refusal {
    /// A refusal.
    pub fn new(code: Code, message: impl fmt::Display) -> Refusal {
        Refusal { code, parameter: None, message: message.to_string(), rates: None }
    }

    /// The same, about a parameter.
    #[must_use]
    pub fn about(mut self, parameter: impl Into<String>) -> Refusal {
        self.parameter = Some(parameter.into());
        self
    }

    /// Nothing of that name is here.
    pub fn not_found(what: &str, name: &str) -> Refusal {
        let way_out = match what {
            "invoice" => "check the id, list what there is, or issue it first where it is a draft",
            _ => "check the id, or list what there is",
        };
        Refusal::new(Code::NotFound, format!("there is no {what} {name:?} in this environment; {way_out}"))
            .about(what)
    }

    /// Refuses a text that would not read back from the record that keeps it, whichever door it came by.
    ///
    /// # Errors
    /// For a text of nothing but blanks, one of more than [`TEXT_CHARS_MAX`] characters, or one with U+0000.
    pub fn check_text(parameter: &str, text: &str) -> Result<(), Refusal> {
        let checked = match text.trim().is_empty() {
            true => check_text("", TEXT_CHARS_MAX),
            false => check_text(text, TEXT_CHARS_MAX),
        };
        checked.map_err(|said| Refusal::invalid(parameter, format!("{parameter}: {said}")))
    }

    /// A parameter that cannot be read.
    pub fn invalid(parameter: impl Into<String>, message: impl fmt::Display) -> Refusal {
        Refusal::new(Code::InvalidRequest, message).about(parameter)
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for Refusal {}

/// How an operation ends otherwise than done.
#[derive(Debug, thiserror::Error)]
pub enum Failed {
    /// An answer.
    #[error("{0}")]
    Refused(Refusal),
    /// The SQL plane failed; nothing was written.
    #[error(transparent)]
    Fault(#[from] Fault),
    /// The event plane failed.
    #[error(transparent)]
    Plane(PlaneFault),
    /// The connection was lost during a commit: ask again with the same key.
    #[error("the outcome of the commit is unknown ({0}); send the same request with the same key again")]
    Unknown(String),
    /// Something stored no longer reads back.
    #[error("{what} cannot be read back: {message}; run `farthing verify` to see what is damaged")]
    Damaged {
        /// What.
        what: String,
        /// What is wrong with it.
        message: String,
    },
    /// What is in a file that is kept is not there any more, or is not what it was.
    #[error("{name} is damaged: {message}; run `farthing verify` to see what else is")]
    FileDamaged {
        /// What it is called.
        name: String,
        /// What is wrong with it, and the way out.
        message: String,
    },
    /// The process is to end before this is done; nothing was changed.
    #[error(
        "this process is to end before that is done, and nothing was changed; ask again once it runs again"
    )]
    Stopping,
    /// A file could not be read or written.
    #[error("{path}: {message}")]
    File {
        /// Which file.
        path: String,
        /// What the system said.
        message: String,
    },
}

impl From<PlaneFault> for Failed {
    fn from(fault: PlaneFault) -> Failed {
        match fault {
            PlaneFault::TooMuchToTry { .. } => {
                Failed::Refused(Refusal::new(Code::InvalidRequest, fault).about("events"))
            }
            PlaneFault::Dropped { .. } | PlaneFault::EventDropped { .. } => {
                Failed::Refused(Refusal::new(Code::UsageDropped, fault))
            }
            other => Failed::Plane(other),
        }
    }
}

impl From<Refusal> for Failed {
    fn from(refusal: Refusal) -> Failed {
        Failed::Refused(refusal)
    }
}

impl<E: Into<Refusal>> From<WriteError<E>> for Failed {
    fn from(error: WriteError<E>) -> Failed {
        match error {
            WriteError::Refused(refusal) => Failed::Refused(refusal.into()),
            WriteError::Fault(fault) => Failed::Fault(fault),
            WriteError::Unknown { message } => Failed::Unknown(message),
        }
    }
}

/// The same act error, its refusal put into the common form.
pub fn refused<E: Into<Refusal>>(error: ActError<E>) -> ActError<Refusal> {
    match error {
        ActError::Refused(refusal) => ActError::Refused(refusal.into()),
        ActError::Fault(fault) => ActError::Fault(fault),
    }
}

impl From<store::NoRefusal> for Refusal {
    fn from(never: store::NoRefusal) -> Refusal {
        match never {}
    }
}

impl From<PartyRefused> for Refusal {
    fn from(refused: PartyRefused) -> Refusal {
        let (code, parameter) = match &refused {
            PartyRefused::UnknownSeller(_) => (Code::NotFound, "seller"),
            PartyRefused::UnknownCustomer(_) => (Code::NotFound, "customer"),
            PartyRefused::KeyTaken(_) => (Code::AlreadyExists, "external_key"),
            PartyRefused::Moved { .. } => (Code::Stale, "customer"),
        };
        Refusal::new(code, refused).about(parameter)
    }
}

impl From<SubscriptionRefused> for Refusal {
    fn from(refused: SubscriptionRefused) -> Refusal {
        match refused {
            SubscriptionRefused::UnknownCustomer(_) => {
                Refusal::new(Code::NotFound, refused).about("customer")
            }
            SubscriptionRefused::UnknownSubscription(_) => {
                Refusal::new(Code::NotFound, refused).about("subscription")
            }
            SubscriptionRefused::Timeline(timeline) => timeline.into(),
        }
    }
}

impl From<TimelineRefused> for Refusal {
    fn from(refused: TimelineRefused) -> Refusal {
        let (code, parameter) = match refused {
            TimelineRefused::BeforeStart { .. } => (Code::BeforeStart, "at"),
            TimelineRefused::Clash { .. } => (Code::ChangeClashes, "at"),
            TimelineRefused::AlreadyCancelled { .. } => (Code::AlreadyCancelled, "at"),
            TimelineRefused::NotCancelled { .. } => (Code::NotCancelled, "at"),
            TimelineRefused::AlreadyPaused { .. } => (Code::AlreadyPaused, "at"),
            TimelineRefused::NotPaused { .. } => (Code::NotPaused, "at"),
            TimelineRefused::TrialUnpaid { .. } => (Code::PaymentMethodMissing, "at"),
            TimelineRefused::Terms { .. } => (Code::ChangeRefused, "proration"),
            TimelineRefused::CountTooHigh { .. } => (Code::ChangeRefused, "count"),
            TimelineRefused::NoStart | TimelineRefused::SecondStart { .. } | TimelineRefused::TooMany => {
                (Code::ChangeRefused, "at")
            }
        };
        Refusal::new(code, refused).about(parameter)
    }
}

impl From<RedeemRefused> for Refusal {
    fn from(refused: RedeemRefused) -> Refusal {
        let code = match refused {
            RedeemRefused::Expired { .. } => Code::CouponExpired,
            RedeemRefused::UsedUp { .. } => Code::CouponUsedUp,
            RedeemRefused::OtherCurrency { .. } => Code::CurrencyMissing,
            _ => Code::CouponRefused,
        };
        Refusal::new(code, refused).about("coupon")
    }
}

impl From<ClockRefused> for Refusal {
    fn from(refused: ClockRefused) -> Refusal {
        match refused {
            ClockRefused::UnknownEnvironment(_) => Refusal::new(Code::NotFound, refused),
            _ => Refusal::new(Code::ClockRefused, refused).about("to"),
        }
    }
}

impl From<SubjectRefused> for Refusal {
    fn from(refused: SubjectRefused) -> Refusal {
        Refusal::new(Code::SubjectTaken, refused).about("subject")
    }
}

impl From<KeyRefused> for Refusal {
    fn from(refused: KeyRefused) -> Refusal {
        Refusal::new(Code::IdempotencyKeyReused, refused).about("Idempotency-Key")
    }
}

impl From<BillRefused> for Refusal {
    fn from(refused: BillRefused) -> Refusal {
        let code = match refused {
            BillRefused::UsageDropped { .. } => Code::UsageDropped,
            BillRefused::Tax(_) => Code::TaxUndecided,
            _ => Code::BillRefused,
        };
        let rates = match &refused {
            BillRefused::Tax(why) => RatesWanted::of(why),
            _ => None,
        };
        // Which of the lines that a person added it is about is known here alone.
        let parameter = match &refused {
            BillRefused::DraftLine { why, .. } => manual_invoices::refusal_of((**why).clone()).parameter,
            _ => None,
        };
        Refusal { rates, parameter, ..Refusal::new(code, refused) }
    }
}

impl From<BillRefused> for Failed {
    fn from(refused: BillRefused) -> Failed {
        Failed::Refused(refused.into())
    }
}

impl From<PeriodEndRefused> for Refusal {
    fn from(refused: PeriodEndRefused) -> Refusal {
        match refused {
            PeriodEndRefused::Facts(refused) => refused.into(),
            other => Refusal::new(Code::ChangeRefused, other).about("at"),
        }
    }
}
