//! Approvals that nobody gives: told once, and never given instead.
//! Knows drafts, bounds and the outbox; must not know who should approve.

use calendar::Instant;
use ids::{EnvironmentId, OutboxEventId};
use records::Writer;
use store::read::DraftRow;
use store::{Act, ActError, documents, draft_acts};

use crate::drafts::seller_now;
use crate::refusal::{Failed, Refusal};
use crate::{Operations, Readiness, cause, millis};

/// What webhooks are told of a draft that waits for approval for too long.
pub const UNAPPROVED: &str = "draft.unapproved";
/// Drafts that are looked at in one commit.
const AT_ONCE: u32 = 100;

impl Operations {
    /// Tells of each draft that waits for approval for longer than its seller says, once.
    ///
    /// # Errors
    /// A fault.
    pub fn tell_of_unapproved(&self, environment: EnvironmentId, now: Instant) -> Result<usize, Failed> {
        let (mut after, mut told) = (String::new(), 0);
        loop {
            let from = after.clone();
            let page = self.store.read(move |reader| {
                let page = documents::unapproved_untold(reader, environment, (now, &from, AT_ONCE))?;
                let last = page.last().map(|row| row.id.to_string());
                let mut late = Vec::new();
                for row in page {
                    let Readiness::Unapproved { since } = row.readiness else { continue };
                    let seller = seller_now(reader, environment, &row)?;
                    if seller.is_some_and(|seller| billing::waits_too_long(&seller, since, now)) {
                        late.push((row, since));
                    }
                }
                Ok::<_, store::Fault>(last.map(|last| (last, late)))
            })?;
            let Some((last, late)) = page else { return Ok(told) };
            after = last;
            if late.is_empty() {
                continue;
            }
            let act = move |act: &mut Act<'_>| -> Result<usize, ActError<Refusal>> {
                let mut told = 0;
                for (row, since) in &late {
                    let message = (message_id(environment, row), UNAPPROVED, &*body(row, *since));
                    told += usize::from(draft_acts::remind(act, environment, (row.id, now), message)?);
                }
                Ok(told)
            };
            told += self.store.write(act)?;
        }
    }
}

/// The stable id of the message.
fn message_id(environment: EnvironmentId, row: &DraftRow) -> OutboxEventId {
    let id = row.id.to_string();
    OutboxEventId::from_cause(millis(row.due), cause(&[environment.as_bytes(), id.as_bytes(), b"unapproved"]))
}

/// What is told.
fn body(row: &DraftRow, since: Instant) -> String {
    let mut out = Writer::with_capacity(300);
    out.table(|out| {
        out.name("id").id(row.id);
        out.name("customer").id(row.customer);
        if let Some(subscription) = row.subscription {
            out.name("subscription").id(subscription);
        }
        out.name("kind").code(&row.kind);
        out.name("total").money(row.total);
        out.name("due").instant(row.due);
        out.name("waits_since").instant(since);
        out.name("fingerprint").text(&row.fingerprint);
    });
    String::from_utf8(out.into_bytes()).expect("the writer writes UTF-8")
}
