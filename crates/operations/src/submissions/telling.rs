//! Telling: what becomes of submissions, as messages of the outbox.
//! Knows what a message says; must not know who listens.

use calendar::Instant;
use ids::{EnvironmentId, OutboxEventId, SubmissionId};
use records::Writer;
use store::submission_answers::{self, Message};
use store::submissions::{self, SubmissionRow};
use store::{Act, Fault, documents};

use crate::{cause, millis};

/// What is told of a submission.
pub(super) struct Told<'a> {
    /// What the outbox calls it.
    pub kind: &'static str,
    /// What it says beside how the submission stands.
    pub texts: [(&'static str, Option<&'a str>); 2],
    /// When it happened, and when it is told.
    pub at: (Instant, Instant),
    /// What it is told for: the same is one message.
    pub cause: &'a [&'a [u8]],
}

/// Tells that a submission is stuck, which it was not before.
pub(super) fn stuck(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (id, now): (SubmissionId, Instant),
) -> Result<(), Fault> {
    let Some(row) = submissions::submission(act, environment, id)? else { return Ok(()) };
    let attempts = row.attempts.to_be_bytes();
    let told = Told {
        kind: "submission.stuck",
        texts: [("reason", row.answer.as_deref()), ("code", None)],
        at: (now, now),
        cause: &[b"stuck", id.as_bytes(), &attempts],
    };
    tell(act, environment, &row, &told)
}

/// Tells something of a submission as it stands.
pub(super) fn tell(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    row: &SubmissionRow,
    told: &Told<'_>,
) -> Result<(), Fault> {
    let number = documents::document(act, environment, row.document)?.map(|document| document.number);
    let body = body(row, told, &number.unwrap_or_default());
    let mut parts: Vec<&[u8]> = vec![environment.as_bytes()];
    parts.extend(told.cause);
    let id = OutboxEventId::from_cause(millis(told.at.1), cause(&parts));
    let message = Message { id, kind: told.kind, document: row.document, body: &body };
    submission_answers::tell(act, environment, &message)
}

fn body(row: &SubmissionRow, told: &Told<'_>, number: &str) -> String {
    let mut out = Writer::with_capacity(400);
    out.table(|out| {
        out.name("id").id(row.id);
        out.name("invoice").id(row.document);
        out.name("number").text(number);
        out.name("customer").id(row.customer);
        out.name("network").code(row.network.as_str());
        out.name("state").code(row.state.code());
        for (name, text) in told.texts {
            if let Some(text) = text {
                out.name(name).text(text);
            }
        }
        out.name("at").instant(told.at.0);
    });
    String::from_utf8(out.into_bytes()).expect("the writer writes UTF-8")
}
