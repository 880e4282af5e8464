//! Errors: one table from each code to its status and title, and the problem+json (RFC 9457) they are sent as.
//! Knows codes, statuses and headers; must not know why a use case refuses, and tells nothing of our insides.

use std::hash::{BuildHasher, RandomState};

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use documents::issued::Missing;
use operations::{Code, Failed, Refusal};
use records::{Mistake, Mistakes, nearest};
use serde::Serialize;
use utoipa::ToSchema;

use crate::files::FileFormat;
use crate::wire::changes::ChangePreviewBody;
use crate::wire::events::Events;
use crate::wire::limits::ReachedLimit;

/// The media type of every error.
pub const PROBLEM_JSON: &str = "application/problem+json";

/// Where an error comes from: a use case's refusal, or HTTP itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A use case refused.
    Refused(Code),
    /// No such path.
    UnknownPath,
    /// The path has no such method.
    MethodNotAllowed,
    /// The body is larger than is read.
    BodyTooLarge,
    /// The body did not come in time.
    BodyTooSlow,
    /// The body is in no form that is read here.
    MediaTypeUnsupported,
    /// We failed.
    Internal,
    /// A file that is kept is damaged.
    FileDamaged,
    /// Usage events are damaged, or cannot be written.
    EventsUnavailable,
    /// The connection to the database was lost during a commit.
    OutcomeUnknown,
    /// Others keep what is asked for busy, or it is about to end.
    Busy,
}

/// One row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// For programs; stable.
    pub code: &'static str,
    /// The HTTP status.
    pub status: StatusCode,
    /// The kind of error in a few words; the same for every error of the code.
    pub title: &'static str,
}

impl Kind {
    /// Every kind.
    pub fn all() -> Vec<Kind> {
        let own = [
            Kind::UnknownPath,
            Kind::MethodNotAllowed,
            Kind::BodyTooLarge,
            Kind::BodyTooSlow,
            Kind::MediaTypeUnsupported,
            Kind::Internal,
            Kind::FileDamaged,
            Kind::EventsUnavailable,
            Kind::OutcomeUnknown,
            Kind::Busy,
        ];
        Code::ALL.iter().copied().map(Kind::Refused).chain(own).collect()
    }

    /// The table.
    pub fn row(self) -> Row {
        let (status, title) = match self {
            Kind::Refused(code) => refused_row(code),
            Kind::UnknownPath => (StatusCode::NOT_FOUND, "No such path"),
            Kind::MethodNotAllowed => (StatusCode::METHOD_NOT_ALLOWED, "No such method here"),
            Kind::BodyTooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "The body is too large"),
            Kind::BodyTooSlow => (StatusCode::SERVICE_UNAVAILABLE, "The body did not come in time"),
            Kind::MediaTypeUnsupported => (StatusCode::UNSUPPORTED_MEDIA_TYPE, "The body's form is not read"),
            Kind::Internal => (StatusCode::INTERNAL_SERVER_ERROR, "We failed"),
            Kind::FileDamaged => (StatusCode::INTERNAL_SERVER_ERROR, "A kept file is damaged"),
            Kind::EventsUnavailable => {
                (StatusCode::SERVICE_UNAVAILABLE, "Usage events cannot be taken or billed")
            }
            Kind::OutcomeUnknown => (StatusCode::SERVICE_UNAVAILABLE, "The outcome is unknown"),
            Kind::Busy => (StatusCode::SERVICE_UNAVAILABLE, "It is busy"),
        };
        Row { code: self.code(), status, title }
    }

    /// The code on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Kind::Refused(code) => code.as_str(),
            Kind::UnknownPath => "unknown_path",
            Kind::MethodNotAllowed => "method_not_allowed",
            Kind::BodyTooLarge => "body_too_large",
            Kind::BodyTooSlow => "body_too_slow",
            Kind::MediaTypeUnsupported => "media_type_unsupported",
            Kind::Internal => "internal_error",
            Kind::FileDamaged => "file_damaged",
            Kind::EventsUnavailable => "events_unavailable",
            Kind::OutcomeUnknown => "outcome_unknown",
            Kind::Busy => "busy",
        }
    }
}

fn refused_row(code: Code) -> (StatusCode, &'static str) {
    match code {
        Code::InvalidRequest => (StatusCode::BAD_REQUEST, "The request cannot be read"),
        Code::NotFound => (StatusCode::NOT_FOUND, "There is no such thing here"),
        Code::AlreadyExists => (StatusCode::CONFLICT, "It exists already"),
        Code::Unauthorized => (StatusCode::UNAUTHORIZED, "No valid API key"),
        Code::IdempotencyKeyReused => {
            (StatusCode::UNPROCESSABLE_ENTITY, "The idempotency key belongs to another request")
        }
        Code::IdempotencyKeyMissing => (StatusCode::BAD_REQUEST, "The idempotency key is missing"),
        Code::ClockRefused => (StatusCode::CONFLICT, "The clock does not move that way"),
        Code::ChangeRefused => (StatusCode::CONFLICT, "The change does not fit the subscription's timeline"),
        Code::BeforeStart => (StatusCode::CONFLICT, "It lies before the start"),
        Code::ChangeClashes => (StatusCode::CONFLICT, "Another change is dated there"),
        Code::AlreadyCancelled => (StatusCode::CONFLICT, "It is cancelled"),
        Code::NotCancelled => (StatusCode::CONFLICT, "It is not cancelled"),
        Code::AlreadyPaused => (StatusCode::CONFLICT, "It is paused already"),
        Code::PaymentMethodMissing => (StatusCode::CONFLICT, "No payment method is on file"),
        Code::NotPaused => (StatusCode::CONFLICT, "It is not paused"),
        Code::CurrencyMissing => (StatusCode::UNPROCESSABLE_ENTITY, "It has no such currency"),
        Code::QuoteStale => (StatusCode::CONFLICT, "The facts behind the quote moved"),
        Code::QuoteExpired => (StatusCode::CONFLICT, "The quote no longer holds"),
        Code::CouponExpired => (StatusCode::CONFLICT, "The coupon is no longer redeemed"),
        Code::CouponUsedUp => (StatusCode::CONFLICT, "The coupon is used up"),
        Code::CouponRefused => (StatusCode::UNPROCESSABLE_ENTITY, "The coupon cannot be redeemed here"),
        Code::GrantRefused => (StatusCode::UNPROCESSABLE_ENTITY, "The grant does not hold together"),
        Code::BalanceRefused => (StatusCode::CONFLICT, "The balance does not hold that"),
        Code::RefundRefused => (StatusCode::CONFLICT, "The credit note does not hold that"),
        Code::CreditRefused => (StatusCode::CONFLICT, "The invoice cannot be credited like that"),
        Code::StateRefused => (StatusCode::CONFLICT, "The invoice is in no state for that"),
        Code::InvoiceRefused => (StatusCode::UNPROCESSABLE_ENTITY, "The invoice cannot be that"),
        Code::ContractRefused => (StatusCode::UNPROCESSABLE_ENTITY, "The contract does not hold together"),
        Code::PayerRefused => (StatusCode::UNPROCESSABLE_ENTITY, "The payer cannot pay for this customer"),
        Code::SellerRefused => (StatusCode::UNPROCESSABLE_ENTITY, "The rates leave out a tax category"),
        Code::PlanMismatch => (StatusCode::UNPROCESSABLE_ENTITY, "The plan does not have that"),
        Code::MigrationRefused => (StatusCode::CONFLICT, "The migration does not do that"),
        Code::MeterAlreadyPriced => (StatusCode::CONFLICT, "The usage is priced already"),
        Code::CatalogRefused => (StatusCode::UNPROCESSABLE_ENTITY, "The catalog has mistakes"),
        Code::TaxUndecided => (StatusCode::UNPROCESSABLE_ENTITY, "The rules of tax have no answer"),
        Code::BillRefused => (StatusCode::UNPROCESSABLE_ENTITY, "The bill cannot be computed"),
        Code::DocumentIncomplete => (StatusCode::UNPROCESSABLE_ENTITY, "It lacks what an e-invoice says"),
        Code::DocumentUnprinted => (StatusCode::UNPROCESSABLE_ENTITY, "It cannot be printed"),
        Code::NotADraft => (StatusCode::CONFLICT, "It is not a draft"),
        Code::ApprovalNeeded => (StatusCode::CONFLICT, "It waits for approval"),
        Code::SubjectTaken => (StatusCode::CONFLICT, "The subject is somebody else's"),
        Code::Stale => (StatusCode::CONFLICT, "The facts moved meanwhile"),
        Code::EventRefused => (StatusCode::UNPROCESSABLE_ENTITY, "The event cannot be kept"),
        Code::EventConflict => (StatusCode::CONFLICT, "Another event has this identity"),
        Code::EvaluationRefused => (StatusCode::UNPROCESSABLE_ENTITY, "The price cannot be evaluated"),
        Code::LimitRefused => (StatusCode::UNPROCESSABLE_ENTITY, "The limit does not hold together"),
        Code::AlertRefused => (StatusCode::UNPROCESSABLE_ENTITY, "The alert does not hold together"),
        Code::LimitReached => (StatusCode::CONFLICT, "A limit leaves no room for that"),
        Code::ReservationRefused => (StatusCode::CONFLICT, "The reservation does not hold that"),
        Code::ReservationExpired => (StatusCode::CONFLICT, "The reservation has expired"),
        Code::DeliveryRefused => (StatusCode::CONFLICT, "It is not sent like that"),
        Code::SubmissionRefused => (StatusCode::CONFLICT, "It is not handed over like that"),
        Code::UsageDropped => (StatusCode::CONFLICT, "The usage was dropped by retention"),
        Code::RejectedClosed => (StatusCode::CONFLICT, "What was rejected is mended already"),
        Code::VatIdRefused => (StatusCode::UNPROCESSABLE_ENTITY, "The VAT id is not asked about"),
        Code::TaxRatesRefused => (StatusCode::UNPROCESSABLE_ENTITY, "The provider of tax rates is not asked"),
        Code::TaxRatesUnavailable => {
            (StatusCode::SERVICE_UNAVAILABLE, "The provider of tax rates did not answer")
        }
        Code::VatIdUnasked => (StatusCode::SERVICE_UNAVAILABLE, "Nobody said whether the VAT id is valid"),
    }
}

/// An error as it is sent.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ProblemBody {
    /// Where the kind of error is described, relative to this server.
    #[serde(rename = "type")]
    #[schema(example = "/errors/not_found")]
    pub type_url: String,
    /// The kind of error in a few words.
    #[schema(example = "There is no such thing here")]
    pub title: String,
    /// The HTTP status again.
    #[schema(example = 404)]
    pub status: u16,
    /// What was wrong here, and the way out.
    pub detail: String,
    /// A stable code for programs.
    #[schema(example = "not_found")]
    pub code: String,
    /// Which parameter is meant, if one is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameter: Option<String>,
    /// Of a refused event: which of its rules it broke.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "subject_missing")]
    pub reason: Option<String>,
    /// Of our own failures: what to tell us, so that we find it in the log.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// Every mistake of a body, each with its place.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    pub mistakes: Vec<MistakeBody>,
    /// Of a batch that was refused whole: what became of each event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub events: Option<Events>,
    /// Of a quote that no longer holds: what its changes cost now, with a quote of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<ChangePreviewBody>)]
    pub preview: Option<Box<ChangePreviewBody>>,
    /// Of usage that cannot be reserved: the limit that leaves no room for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<ReachedLimit>,
}

/// One mistake of a body.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct MistakeBody {
    /// The path into the body; empty for the whole.
    #[schema(example = "prices[0].charges.EUR.tiers[1].up_to")]
    pub place: String,
    /// The line it stands on, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// The column it stands in, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<usize>,
    /// What was found there.
    pub found: String,
    /// What would be right; empty where `found` says it.
    pub wanted: String,
    /// What to do; empty where `wanted` says it.
    pub way_out: String,
}

impl MistakeBody {
    fn missing(missing: &Missing) -> MistakeBody {
        let Missing { code, place, message, way_out } = missing.clone();
        let found = format!("{message} [{code}]");
        let way_out = way_out.unwrap_or_default();
        MistakeBody { place, line: None, column: None, found, wanted: String::new(), way_out }
    }

    fn of(mistake: &Mistake) -> MistakeBody {
        let Mistake { place, found, wanted, way_out } = mistake.clone();
        let (line, column) = (Some(place.line), Some(place.column));
        MistakeBody { place: place.path, line, column, found, wanted, way_out }
    }
}

/// An error on its way out.
#[derive(Debug, Clone)]
pub struct Problem {
    kind: Kind,
    body: Box<ProblemBody>,
}

impl Problem {
    /// A problem of a kind.
    pub fn new(kind: Kind, detail: impl Into<String>) -> Problem {
        let Row { code, status, title } = kind.row();
        let body = ProblemBody {
            type_url: format!("/errors/{code}"),
            title: title.to_owned(),
            status: status.as_u16(),
            detail: detail.into(),
            code: code.to_owned(),
            parameter: None,
            reason: None,
            reference: None,
            mistakes: Vec::new(),
            events: None,
            preview: None,
            limit: None,
        };
        Problem { kind, body: Box::new(body) }
    }

    /// A request that cannot be read.
    pub fn invalid(parameter: &str, detail: impl Into<String>) -> Problem {
        Problem::new(Kind::Refused(Code::InvalidRequest), detail).about(parameter)
    }

    /// The same, about a parameter.
    #[must_use]
    pub fn about(mut self, parameter: impl Into<String>) -> Problem {
        self.body.parameter = Some(parameter.into());
        self
    }

    /// The same, with the event's own code.
    #[must_use]
    pub fn because(mut self, reason: &str) -> Problem {
        self.body.reason = Some(reason.to_owned());
        self
    }

    /// The same, with what became of each event.
    #[must_use]
    pub fn with_events(mut self, events: Events) -> Problem {
        self.body.events = Some(events);
        self
    }

    /// The same, with what holds now.
    #[must_use]
    pub fn with_preview(mut self, preview: ChangePreviewBody) -> Problem {
        self.body.preview = Some(Box::new(preview));
        self
    }

    /// The same, with the limit that leaves no room.
    #[must_use]
    pub fn with_limit(mut self, limit: ReachedLimit) -> Problem {
        self.body.limit = Some(limit);
        self
    }

    /// A body with mistakes.
    pub fn mistakes(kind: Kind, mistakes: &Mistakes) -> Problem {
        let listed = mistakes.listed();
        let count = listed.len() + mistakes.unlisted();
        let detail = match listed {
            [only] => only.to_string(),
            [first, ..] => format!("{first} (the first of {count} mistakes; each is listed)"),
            [] => "the body has mistakes".to_owned(),
        };
        let mut problem = Problem::new(kind, detail);
        problem.body.parameter = listed.first().map(|mistake| mistake.place.path.clone());
        problem.body.parameter.take_if(|path| path.is_empty());
        problem.body.mistakes = listed.iter().map(MistakeBody::of).collect();
        problem
    }

    /// A form in which no document is written.
    pub fn no_file_format(asked: &str) -> Problem {
        let names = FileFormat::CODES.map(|(code, _)| code);
        let near = nearest(asked, names).map(|near| format!("; did you mean {near}?")).unwrap_or_default();
        let detail = format!("no document is written as {asked:?}, but as {}{near}", names.join(", "));
        Problem::new(Kind::Refused(Code::NotFound), detail).about("format")
    }

    /// A document that is not printed.
    pub fn unprinted(why: &str) -> Problem {
        Problem::new(Kind::Refused(Code::DocumentUnprinted), why.to_owned()).about("format")
    }

    /// What is asked for as a pro-forma invoice and is none.
    pub fn no_pro_forma(why: &str) -> Problem {
        Problem::new(Kind::Refused(Code::InvoiceRefused), why.to_owned()).about("as")
    }

    /// A brand that a document is not printed with.
    pub fn unpreviewed(why: &str) -> Problem {
        Problem::new(Kind::Refused(Code::DocumentUnprinted), why.to_owned()).about("brand")
    }

    /// A document that lacks what an e-invoice says, all of it listed.
    pub fn incomplete(missing: &[Missing]) -> Problem {
        let told = |one: &Missing| {
            let way_out = one.way_out.as_ref().map(|way_out| format!(" ({way_out})")).unwrap_or_default();
            format!("{}: {}{way_out}", one.place, one.message)
        };
        let detail = match missing {
            [] => "an e-invoice cannot be made of it".to_owned(),
            [only] => told(only),
            [first, ..] => format!("{} (the first of {}; each is listed)", told(first), missing.len()),
        };
        let mut problem = Problem::new(Kind::Refused(Code::DocumentIncomplete), detail);
        problem.body.mistakes = missing.iter().map(MistakeBody::missing).collect();
        problem
    }

    /// The same without lines and columns, where the caller did not send the text they count in.
    #[must_use]
    pub fn without_lines(mut self) -> Problem {
        for mistake in &mut self.body.mistakes {
            (mistake.line, mistake.column) = (None, None);
        }
        self
    }

    /// Our own failure: the log gets what happened, the caller a reference to it.
    pub fn internal(what_happened: &dyn std::fmt::Display) -> Problem {
        let reference = format!("{:016x}", RandomState::new().hash_one(0));
        tracing::error!(reference, "{what_happened}");
        let detail = format!(
            "something failed on our side and nothing was changed by it; try again, and if it stays, \
             look for {reference} in the server's log"
        );
        let mut problem = Problem::new(Kind::Internal, detail);
        problem.body.reference = Some(reference);
        problem
    }

    /// The event plane is not as it should be: the log gets where and why, the caller what to do and a
    /// reference to it.
    fn events_unavailable(told: &str, what_happened: &dyn std::fmt::Display) -> Problem {
        let reference = format!("{:016x}", RandomState::new().hash_one(0));
        tracing::error!(reference, "{what_happened}");
        Problem::events_unavailable_as(told, reference)
    }

    /// Usage cannot be taken, for whoever asks again and again: what was told last is not logged again, and keeps
    /// its reference.
    pub fn unready(failed: Failed, last: &mut Option<(String, String)>) -> Problem {
        let Failed::Plane(fault) = failed else { return failed.into() };
        let Some(told) = operations::readiness::in_short(&fault) else { return Problem::internal(&fault) };
        let what_happened = fault.to_string();
        match last {
            Some((known, reference)) if *known == what_happened => {
                Problem::events_unavailable_as(told, reference.clone())
            }
            _ => {
                let problem = Problem::events_unavailable(told, &fault);
                *last = problem.body.reference.clone().map(|reference| (what_happened, reference));
                problem
            }
        }
    }

    fn events_unavailable_as(told: &str, reference: String) -> Problem {
        let mut problem = Problem::new(Kind::EventsUnavailable, told);
        problem.body.reference = Some(reference);
        problem
    }

    /// Its status.
    pub fn status(&self) -> StatusCode {
        self.kind.row().status
    }
}

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Problem {
        let mut problem = Problem::new(Kind::Refused(refusal.code), refusal.message);
        problem.body.parameter = refusal.parameter;
        problem
    }
}

impl From<Failed> for Problem {
    fn from(failed: Failed) -> Problem {
        match failed {
            Failed::Refused(refusal) => refusal.into(),
            Failed::Unknown(message) => {
                tracing::warn!("the outcome of a commit is unknown: {message}");
                let detail = "the connection to the database was lost while the change was being kept; \
                              send the same request with the same key again to learn what became of it";
                Problem::new(Kind::OutcomeUnknown, detail)
            }
            Failed::Plane(fault) => match operations::readiness::in_short(&fault) {
                Some(told) => Problem::events_unavailable(told, &fault),
                None => Problem::internal(&fault),
            },
            damaged @ Failed::FileDamaged { .. } => {
                tracing::error!("{damaged}");
                Problem::new(Kind::FileDamaged, damaged.to_string())
            }
            Failed::Stopping => Problem::new(Kind::Busy, Failed::Stopping.to_string()),
            other => Problem::internal(&other),
        }
    }
}

impl From<Mistakes> for Problem {
    fn from(mistakes: Mistakes) -> Problem {
        Problem::mistakes(Kind::Refused(Code::InvalidRequest), &mistakes)
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let text = serde_json::to_string(&self.body).expect("a problem is plain data");
        let mut response = (self.status(), text).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(PROBLEM_JSON));
        match self.status() {
            StatusCode::UNAUTHORIZED => {
                headers
                    .insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"farthing\""));
            }
            StatusCode::SERVICE_UNAVAILABLE => {
                // An office of others is down for longer than a moment.
                let of_others = [Code::VatIdUnasked, Code::TaxRatesUnavailable];
                let is_of_others = of_others.into_iter().any(|code| self.kind == Kind::Refused(code));
                let after = if is_of_others { "60" } else { "1" };
                headers.insert(header::RETRY_AFTER, HeaderValue::from_static(after));
            }
            _ => {}
        }
        response
    }
}
