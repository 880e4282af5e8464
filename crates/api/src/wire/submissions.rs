//! Submissions on the wire: what was handed over to which network, and what became of it.
//! Knows forms; must not know how anything is handed over, or what follows from an answer.

use operations::submissions::{AnswerRow, AttemptRow, Became, SubmissionFile, SubmissionRow, SubmissionView};
use serde::Serialize;
use utoipa::ToSchema;

/// A document on its way to a network.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = Submission)]
pub struct SubmissionBody {
    /// Its id: what the network is handed it under, whenever it is.
    #[schema(example = "sbm_01kb0s8f2gq6y7n5d4c3b2a190")]
    pub id: String,
    /// The id of the invoice or credit note.
    pub invoice: String,
    /// The id of the customer.
    pub customer: String,
    /// The network, by its name in the settings of the server.
    #[schema(example = "peppol")]
    pub network: String,
    /// 0 as it was issued, 1, 2, 3 … as somebody asked for it again.
    pub ordinal: u32,
    /// `waiting` (to be handed over), `taken` (the network has it), `cleared` (the authority gave it a number), `delivered`
    /// (the buyer has it), `rejected`, or `stuck` (a person is to look, or a setting is missing; see `answer`).
    #[schema(example = "taken")]
    pub state: &'static str,
    /// What was answered last, or what stands in the way.
    #[schema(required = true)]
    pub answer: Option<String>,
    /// How many attempts there were.
    pub attempts: u32,
    /// When it is tried next; null where it is not by itself.
    #[schema(required = true, format = DateTime)]
    pub next_at: Option<String>,
    /// What the network knows it by.
    #[schema(required = true)]
    pub reference: Option<String>,
    /// When the network had it.
    #[schema(required = true, format = DateTime)]
    pub taken_at: Option<String>,
    /// When the authority cleared it.
    #[schema(required = true, format = DateTime)]
    pub cleared_at: Option<String>,
    /// The number that the authority gave it, such as KSeF's.
    #[schema(required = true)]
    pub cleared_as: Option<String>,
    /// When the buyer had it.
    #[schema(required = true, format = DateTime)]
    pub delivered_at: Option<String>,
    /// When it was rejected; `answer` says why.
    #[schema(required = true, format = DateTime)]
    pub rejected_at: Option<String>,
    /// The code of the rejection.
    #[schema(required = true)]
    pub rejection_code: Option<String>,
    /// Since when nobody need look at it, as somebody has, or submitted the document again.
    #[schema(required = true, format = DateTime)]
    pub closed_at: Option<String>,
    /// When it was asked for.
    #[schema(format = DateTime)]
    pub created_at: String,
}

/// A submission with all that happened to it.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = SubmissionDetail)]
pub struct SubmissionDetailBody {
    /// The submission.
    #[serde(flatten)]
    pub submission: SubmissionBody,
    /// The number of its document.
    #[schema(example = "INV-000042")]
    pub number: String,
    /// What is handed over, the same at each attempt; null before it is written.
    #[schema(required = true)]
    pub file: Option<SubmittedFile>,
    /// Each attempt, in order.
    pub log: Vec<SubmissionAttempt>,
    /// What the network said of it, in the order in which it was kept.
    pub answers: Vec<SubmissionAnswer>,
}

/// What is handed over.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct SubmittedFile {
    /// What it is called.
    #[schema(example = "INV-000042.ubl.xml")]
    pub name: String,
    /// Whose rules it keeps: `en16931`, `xrechnung` or `peppol`.
    #[schema(example = "peppol")]
    pub profile: String,
    /// How it is written: `ubl` or `cii`.
    #[schema(example = "ubl")]
    pub format: String,
    /// How many bytes it has.
    pub size: usize,
    /// SHA-256 of them, in hexadecimal digits.
    pub sha256: String,
}

/// A handing over, or what was to be one.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct SubmissionAttempt {
    /// The first is 1.
    pub attempt: u32,
    /// When it was begun.
    #[schema(format = DateTime)]
    pub begun_at: String,
    /// When it ended; null while it goes on, or where a crash cut it short and nobody has looked since.
    #[schema(required = true, format = DateTime)]
    pub ended_at: Option<String>,
    /// `taken`, `refused` (never tried again), `later`, `unknown` (it may have been taken) or `unwritten` (nothing was handed
    /// over).
    #[schema(required = true, example = "taken")]
    pub outcome: Option<&'static str>,
    /// What was said.
    #[schema(required = true)]
    pub answer: Option<String>,
}

/// What a network said of a document that it was handed.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct SubmissionAnswer {
    /// `taken`, `cleared`, `delivered` or `rejected`.
    #[schema(example = "delivered")]
    pub said: &'static str,
    /// When it was kept.
    #[schema(format = DateTime)]
    pub kept_at: String,
    /// When it happened, by the network's words.
    #[schema(required = true, format = DateTime)]
    pub happened_at: Option<String>,
    /// Of `taken` what the network knows it by.
    #[schema(required = true)]
    pub reference: Option<String>,
    /// Of `cleared` the number that the authority gave.
    #[schema(required = true)]
    pub number: Option<String>,
    /// Of `rejected` the code.
    #[schema(required = true)]
    pub code: Option<String>,
    /// Of `rejected` why.
    #[schema(required = true)]
    pub reason: Option<String>,
}

impl SubmissionBody {
    /// A submission as it stands.
    pub fn of(row: &SubmissionRow) -> SubmissionBody {
        let text = |at: Option<calendar::Instant>| at.map(|at| at.to_string());
        SubmissionBody {
            id: row.id.to_string(),
            invoice: row.document.to_string(),
            customer: row.customer.to_string(),
            network: row.network.as_str().to_owned(),
            ordinal: row.ordinal,
            state: row.state.code(),
            answer: row.answer.clone(),
            attempts: row.attempts,
            next_at: text(row.next_at),
            reference: row.reference.clone(),
            taken_at: text(row.taken_at),
            cleared_at: text(row.cleared_at),
            cleared_as: row.cleared_as.clone(),
            delivered_at: text(row.delivered_at),
            rejected_at: text(row.rejected_at),
            rejection_code: row.rejection_code.clone(),
            closed_at: text(row.closed_at),
            created_at: row.created_at.to_string(),
        }
    }
}

impl SubmissionDetailBody {
    /// A submission with what happened to it.
    pub fn of(view: &SubmissionView) -> SubmissionDetailBody {
        SubmissionDetailBody {
            submission: SubmissionBody::of(&view.row),
            number: view.number.clone(),
            file: view.file.as_ref().map(SubmittedFile::of),
            log: view.attempts.iter().map(SubmissionAttempt::of).collect(),
            answers: view.answers.iter().map(SubmissionAnswer::of).collect(),
        }
    }
}

impl SubmittedFile {
    fn of(file: &SubmissionFile) -> SubmittedFile {
        SubmittedFile {
            name: file.name.clone(),
            profile: file.profile.clone(),
            format: file.syntax.clone(),
            size: file.xml.len(),
            sha256: records::hex(&file.sha256),
        }
    }
}

impl SubmissionAttempt {
    fn of(row: &AttemptRow) -> SubmissionAttempt {
        let ended = row.ended.as_ref();
        SubmissionAttempt {
            attempt: row.attempt,
            begun_at: row.begun_at.to_string(),
            ended_at: ended.map(|ended| ended.at.to_string()),
            outcome: ended.map(|ended| ended.outcome.code()),
            answer: ended.map(|ended| ended.answer.clone()),
        }
    }
}

impl SubmissionAnswer {
    fn of(row: &AnswerRow) -> SubmissionAnswer {
        let named = |of: Became| row.named.clone().filter(|_| row.became == of);
        SubmissionAnswer {
            said: row.became.code(),
            kept_at: row.kept_at.to_string(),
            happened_at: row.happened_at.map(|at| at.to_string()),
            reference: named(Became::Taken),
            number: named(Became::Cleared),
            code: named(Became::Rejected),
            reason: row.reason.clone(),
        }
    }
}
