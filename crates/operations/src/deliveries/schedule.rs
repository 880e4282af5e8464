//! Scheduling: what the outbox says was issued becomes deliveries, in the commit that moves the place looked up to.
//! Knows the outbox and terms of sellers; must not know how anything is carried.

use std::collections::BTreeMap;
use std::sync::Arc;

use billing::Customer;
use billing::delivery::{self, Recipient};
use calendar::Instant;
use ids::{CustomerId, EnvironmentId, SellerId};
use store::deliveries::{self, DeliveryRow, NewDelivery};
use store::mail_terms::{self, KeptMailTerms};
use store::read::DocumentRow;
use store::{Act, ActError, Caches, NoRefusal, Queries, outbox, parties};

use super::{delivery_id, message_id};
use crate::Operations;
use crate::issued::issued_after;
use crate::refusal::Failed;

impl Operations {
    /// Looks through what is new in an environment's outbox, and answers how many deliveries came of it. Where no seller
    /// sends anything nothing is looked at, and what is issued meanwhile is not sent later.
    ///
    /// # Errors
    /// A fault; what was looked at is not looked at again.
    pub fn schedule_deliveries(&self, environment: EnvironmentId) -> Result<u32, Failed> {
        // Most of the time there is nothing, and nobody is to wait for a write of nothing.
        let is_new = self.store.read(|reader| {
            let Some(after) = next_place(reader, environment)?.map(|(after, _)| after) else {
                return Ok(false);
            };
            Ok::<_, store::Fault>(after + 1 < outbox::next_message_position(reader, environment)?)
        })?;
        if !is_new {
            return Ok(0);
        }
        let times = (self.clock.now(), self.now_in(environment)?);
        let mut made = 0;
        while !self.stopping.is_asked() {
            let caches = Arc::clone(self.store.caches());
            let act = move |act: &mut Act<'_>| -> Result<Option<u32>, ActError<NoRefusal>> {
                Ok(schedule_next(act, &caches, environment, times)?)
            };
            match self.store.write(act)? {
                Some(more) => made += more,
                None => break,
            }
        }
        Ok(made)
    }
}

/// The terms of sellers by seller.
type Terms = BTreeMap<SellerId, KeptMailTerms>;

/// After which place of the outbox it goes on, and what sellers want; none where none sends anything. What lies before
/// the first place that one sends from is of no interest.
fn next_place(
    queries: &mut impl Queries,
    environment: EnvironmentId,
) -> Result<Option<(i64, Terms)>, store::Fault> {
    let terms: Terms =
        mail_terms::all_terms(queries, environment)?.into_iter().map(|kept| (kept.seller, kept)).collect();
    let sends = terms.values().filter(|kept| kept.terms.on_issue);
    let Some(from) = sends.map(|kept| kept.from_position).min() else { return Ok(None) };
    let after = mail_terms::looked_up_to(queries, environment)?;
    Ok(Some((after.max(from - 1), terms)))
}

/// The next messages, and how many deliveries came of them, at a moment by the wall clock and the environment's; none where there are no more.
fn schedule_next(
    act: &mut Act<'_>,
    caches: &Caches,
    environment: EnvironmentId,
    times: (Instant, Instant),
) -> Result<Option<u32>, store::Fault> {
    let looked = mail_terms::looked_up_to(act, environment)?;
    let Some((after, terms)) = next_place(act, environment)? else { return Ok(None) };
    let Some(issued) = issued_after(act, environment, after)? else { return Ok(None) };
    // Where somebody else looked at the same, all of it is there by now.
    if !mail_terms::look_up_to(act, environment, (looked, issued.up_to))? {
        return Ok(None);
    }
    let mut made = 0;
    for (position, row) in &issued.documents {
        let wanted = |kept: &&KeptMailTerms| kept.terms.on_issue && *position >= kept.from_position;
        if let Some(kept) = terms.get(&row.seller).filter(wanted) {
            made += of_document(act, caches, environment, (row, kept, times))?;
        }
    }
    Ok(Some(made))
}

fn of_document(
    act: &mut Act<'_>,
    caches: &Caches,
    environment: EnvironmentId,
    (row, kept, (now, clock)): (&DocumentRow, &KeptMailTerms, (Instant, Instant)),
) -> Result<u32, store::Fault> {
    let Some(version) = parties::seller_current_version(act, environment, row.seller)? else { return Ok(0) };
    let seller = parties::seller_version(act, caches, environment, (row.seller, version))?;
    // To whom somebody was quicker to send it by name it is not sent once more.
    let named = deliveries::of_document(act, environment, row.id)?;
    let customer = customer_now(act, environment, row.customer)?;
    let at = delivery::send_at(clock, kept.terms.send_hour, &seller.zone);
    let mut made = 0;
    for Recipient { address, suppressed } in delivery::recipients(&customer, row.total) {
        let is_open = |one: &DeliveryRow| one.recipient.is_empty() && one.next_at.is_some();
        if named.iter().any(|one| one.recipient.eq_ignore_ascii_case(&address) || is_open(one)) {
            continue;
        }
        let delivery = delivery_id(environment, (row.id, &address, 0));
        let new = NewDelivery {
            id: delivery,
            document: row.id,
            customer: row.customer,
            seller: row.seller,
            message_id: message_id(delivery, &kept.terms),
            recipient: address,
            ordinal: 0,
            created_at: now,
            begins: suppressed.map_or(Ok(at), |why| Err(why.to_string())),
        };
        made += u32::from(deliveries::insert(act, environment, &new)?);
    }
    Ok(made)
}

/// A customer as it is now: an address that was corrected since is the one that is wanted.
pub(super) fn customer_now(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    id: CustomerId,
) -> Result<Customer, store::Fault> {
    let version = parties::customer_row(queries, environment, id)?.map_or(1, |row| row.version);
    parties::customer_version(queries, environment, id, version)
}
