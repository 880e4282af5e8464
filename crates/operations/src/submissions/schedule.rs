//! Scheduling: what the outbox says was issued becomes submissions, in the commit that moves the place looked up to.
//! Knows the outbox and customers as documents name them; must not know how anything is handed over.

use calendar::Instant;
use ids::EnvironmentId;
use store::environments::{Environment, EnvironmentKind};
use store::read::DocumentRow;
use store::submissions::{self, NewSubmission};
use store::{Act, ActError, NoRefusal, Reader, parties};

use super::{Networks, submission_id};
use crate::Operations;
use crate::issued::issued_after;
use crate::refusal::Failed;

/// What a look at the outbox found.
struct Found {
    /// Where it began, and where it ended.
    places: (i64, i64),
    /// What came of it.
    new: Vec<NewSubmission>,
}

impl Operations {
    /// Looks through what is new in an environment's outbox, and answers how many submissions came of it: one of each
    /// document whose customer had a network when it was issued. Of a test environment none comes where that network
    /// takes live documents alone.
    ///
    /// # Errors
    /// A fault; what was looked at is not looked at again.
    pub fn schedule_submissions(
        &self,
        environment: &Environment,
        networks: &Networks,
    ) -> Result<u32, Failed> {
        let mut made = 0;
        while !self.stopping.is_asked() {
            let now = self.clock.now();
            // What documents name never changes, so that it is read outside of the write.
            let found = self.store.read(|reader| look(reader, environment, (networks, now)))?;
            let Some(found) = found else { break };
            let id = environment.id;
            let act = move |act: &mut Act<'_>| -> Result<u32, ActError<NoRefusal>> {
                // Where somebody else looked at the same, all of it is there by now.
                if !submissions::look_up_to(act, id, found.places)? {
                    return Ok(0);
                }
                let mut made = 0;
                for new in &found.new {
                    made += u32::from(submissions::insert(act, id, new)?);
                }
                Ok(made)
            };
            made += self.store.write(act)?;
        }
        Ok(made)
    }
}

/// The next messages, and what comes of them; none where there are no more.
fn look(
    reader: &mut Reader<'_>,
    environment: &Environment,
    (networks, now): (&Networks, Instant),
) -> Result<Option<Found>, store::Fault> {
    let after = submissions::looked_up_to(reader, environment.id)?;
    let Some(issued) = issued_after(reader, environment.id, after)? else { return Ok(None) };
    let mut new = Vec::new();
    for (_, row) in &issued.documents {
        let found = of_document(reader, environment.id, (row, now))?;
        let is_wanted = |new: &NewSubmission| match environment.kind {
            EnvironmentKind::Live => true,
            EnvironmentKind::Test { .. } => networks.place(&new.network, environment.kind).is_ok(),
        };
        new.extend(found.filter(is_wanted));
    }
    Ok(Some(Found { places: (after, issued.up_to), new }))
}

fn of_document(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    (row, now): (&DocumentRow, Instant),
) -> Result<Option<NewSubmission>, store::Fault> {
    let Some(version) = submissions::customer_named(reader, environment, row.id)? else { return Ok(None) };
    let customer = parties::customer_version(reader, environment, row.customer, version)?;
    let Some(network) = customer.more.network else { return Ok(None) };
    let id = submission_id(environment, (row.id, &network, 0));
    Ok(Some(NewSubmission {
        id,
        document: row.id,
        customer: row.customer,
        network,
        ordinal: 0,
        created_at: now,
    }))
}
