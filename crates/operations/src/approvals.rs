//! Approvals that nobody gives: told once, and never given instead.
//! Knows drafts, bounds and the outbox; must not know who should approve.

use calendar::Instant;
use ids::{EnvironmentId, InvoiceId, OutboxEventId, SellerId};
use records::Writer;
use store::read::DraftRow;
use store::{Act, ActError, documents, draft_acts};

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
            let sellers = self.sellers(environment, &after, AT_ONCE)?;
            let Some(last) = sellers.last() else { return Ok(told) };
            after = last.id.to_string();
            for seller in &sellers {
                if let Some(since) = billing::told_if_since(seller, now) {
                    told += self.tell_of(environment, (seller.id, since), now)?;
                }
            }
        }
    }

    /// Tells of each draft of a seller that waits since an instant or longer.
    fn tell_of(
        &self,
        environment: EnvironmentId,
        of: (SellerId, Instant),
        now: Instant,
    ) -> Result<usize, Failed> {
        let (mut after, mut told) = (String::new(), 0);
        loop {
            let from = after.clone();
            let late = self.store.read(move |reader| {
                documents::unapproved_untold(reader, environment, of, (&from, AT_ONCE))
            })?;
            let Some(last) = late.last() else { return Ok(told) };
            after = last.to_string();
            told += self.store.write(move |act| tell(act, environment, (&late, of.1), now))?;
        }
    }
}

/// Tells of those of some drafts that still wait for approval, and since an instant or longer, each as it is now: what was
/// approved or went meanwhile is not told of.
fn tell(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (late, bound): (&[InvoiceId], Instant),
    now: Instant,
) -> Result<usize, ActError<Refusal>> {
    draft_acts::hold_issuing(act, environment)?;
    let mut told = 0;
    for id in late {
        let Some(row) = documents::draft(act, environment, *id)? else { continue };
        let Readiness::Unapproved { since } = row.readiness else { continue };
        if since <= bound {
            let message = (message_id(environment, &row), UNAPPROVED, &*body(&row, since));
            told += usize::from(draft_acts::remind(act, environment, (row.id, now), message)?);
        }
    }
    Ok(told)
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
