//! Customers: created, changed (a new version), found; and whose usage a subject is.
//! Knows which subjects a customer has by itself; must not know events.

use billing::Customer;
use calendar::Instant;
use ids::{CustomerId, EnvironmentId, SellerId, SubscriptionId};
use store::jobs::{self, DraftsOf};
use store::parties::{self, CustomerRow, NewCustomer};
use store::subjects::{self, Assignment};
use store::{Act, ActError, payment_methods, rate_waits, subscriptions};

use crate::refusal::{self, Code, Failed, Refusal};
use crate::{Operations, cause, millis, named, payers, pooling, retention};

/// Since always: a subject that is a customer's from the beginning.
const ALWAYS: Instant = Instant::MIN;

/// A customer asked for.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Its details; id and version are set here.
    pub details: Customer,
    /// The caller's own name for it, which events may use as their subject.
    pub external_key: Option<String>,
    /// Who bills it.
    pub seller: SellerId,
    /// Further subjects (devices) whose usage is its.
    pub subjects: Vec<String>,
    /// Random, for an id where no external key names a cause.
    pub random: [u8; 10],
    /// The environment's present moment.
    pub now: Instant,
}

/// A customer as it is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerView {
    /// Its details.
    pub details: Customer,
    /// What changes about it.
    pub row: CustomerRow,
}

/// Keeps a new customer and assigns its subjects: its id, its external key, and those named.
///
/// # Errors
/// Refused for an unknown seller, a key that is taken, a payer that cannot pay for it, or a subject that is
/// another's.
pub fn create(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    asked: &Asked,
) -> Result<CustomerView, ActError<Refusal>> {
    let hash = match &asked.external_key {
        Some(key) => cause(&[environment.as_bytes(), b"customer", key.as_bytes()]),
        None => asked.random,
    };
    let id = CustomerId::from_cause(millis(asked.now), hash);
    let details = Customer { id, version: 1, ..asked.details.clone() };
    let new = NewCustomer {
        customer: details.clone(),
        external_key: asked.external_key.clone(),
        seller: asked.seller,
    };
    parties::create_customer(act, environment, &new).map_err(refusal::refused)?;
    if let Some(payer) = details.more.payer {
        payers::check(act, environment, (id, payer))?;
    }
    let own = [Some(id.to_string()), asked.external_key.clone()];
    for subject in own.into_iter().flatten().chain(asked.subjects.iter().cloned()) {
        let assignment = Assignment { subject, assigned_at: ALWAYS, customer: id, subscription: None };
        check_subject(&assignment).map_err(ActError::Refused)?;
        subjects::assign_subject(act, environment, &assignment).map_err(refusal::refused)?;
    }
    let row = CustomerRow {
        id,
        external_key: asked.external_key.clone(),
        seller: asked.seller,
        version: 1,
        facts_version: 1,
        payer: details.more.payer,
    };
    Ok(CustomerView { details, row })
}

/// Keeps changed details as the customer's next version; documents already issued keep theirs. Since when it
/// has a payment method, and who pays for it, is noted as of now.
///
/// # Errors
/// Refused when there is no such customer, for a payer that cannot pay for it, and where it leaves one whose
/// contract nothing would bill any more.
pub fn update(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (id, now): (CustomerId, Instant),
    asked: &Customer,
) -> Result<CustomerView, ActError<Refusal>> {
    let unknown = || ActError::Refused(Refusal::not_found("customer", &id.to_string()));
    let current = parties::customer_row(act, environment, id)?.ok_or_else(unknown)?;
    let before = parties::customer_version(act, environment, id, current.version)?;
    let details = Customer { id, version: current.version + 1, ..asked.clone() };
    parties::update_customer(act, environment, &details).map_err(refusal::refused)?;
    if let Some(payer) = details.more.payer.filter(|payer| current.payer != Some(*payer)) {
        payers::check(act, environment, (id, payer))?;
    }
    if details.more.payer != current.payer {
        pooling::payer_changed(act, environment, id, [current.payer, details.more.payer])?;
        if let Some(payer) = current.payer {
            payers::left(act, environment, (id, payer), now)?;
        }
        payers::changed(act, environment, id, now)?;
    }
    if (Customer { version: before.version, ..details.clone() }) != before {
        jobs::look_at_drafts(act, environment, (DraftsOf::Customer(id), now))?;
    }
    payment_methods::note(act, environment, (&before, &details), now)?;
    // What could not be billed for what was known of it may be billed now.
    jobs::revive_of(act, environment, id)?;
    rate_waits::wake(act, environment, id)?;
    let row = parties::customer_row(act, environment, id)?.ok_or_else(unknown)?;
    Ok(CustomerView { details, row })
}

/// Changes a customer's details by what `change` makes of them as they are now.
///
/// # Errors
/// Refused when there is no such customer, or by `change`.
pub fn amend(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (id, now): (CustomerId, Instant),
    change: impl FnOnce(&Customer) -> Result<Customer, Refusal>,
) -> Result<CustomerView, ActError<Refusal>> {
    let unknown = || ActError::Refused(Refusal::not_found("customer", &id.to_string()));
    let row = parties::customer_row(act, environment, id)?.ok_or_else(unknown)?;
    let current = parties::customer_version(act, environment, id, row.version)?;
    let changed = change(&current).map_err(ActError::Refused)?;
    if (Customer { id, version: current.version, ..changed.clone() }) == current {
        return Ok(CustomerView { details: current, row });
    }
    update(act, environment, (id, now), &changed)
}

/// From an instant on, a subject's usage is this customer's.
///
/// # Errors
/// Refused when the customer or the subscription is unknown, the subscription is another customer's, the subject has
/// another owner from that instant, or it would be handed over within a billed period that lost usage.
pub fn assign(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    assignment: &Assignment,
) -> Result<(), ActError<Refusal>> {
    if parties::customer_row(act, environment, assignment.customer)?.is_none() {
        let id = assignment.customer.to_string();
        return Err(ActError::Refused(Refusal::not_found("customer", &id)));
    }
    if let Some(id) = assignment.subscription {
        let unknown = || ActError::Refused(Refusal::not_found("subscription", &id.to_string()));
        let row = subscriptions::subscription(act, environment, id)?.ok_or_else(unknown)?;
        if row.customer != assignment.customer {
            let (mine, its) = (assignment.customer, row.customer);
            let message = format!(
                "the subscription {id} is the customer {its}'s, not {mine}'s; assign the subject to {its}, or name \
                 a subscription of {mine}"
            );
            return Err(ActError::Refused(Refusal::invalid("subscription", message)));
        }
    }
    check_subject(assignment).map_err(ActError::Refused)?;
    retention::check_assigned(act, environment, assignment)?;
    subjects::assign_subject(act, environment, assignment).map_err(refusal::refused)
}

/// An id is a subject of whom it names, and of nobody else.
pub(crate) fn check_subject(assignment: &Assignment) -> Result<(), Refusal> {
    let Assignment { subject, customer, subscription, .. } = assignment;
    let named = match (CustomerId::parse(subject), SubscriptionId::parse(subject)) {
        (Ok(named), _) => named == *customer && subscription.is_none(),
        (_, Ok(named)) => *subscription == Some(named),
        _ => true,
    };
    if named {
        return Ok(());
    }
    let message = format!(
        "{subject} is the id of another customer or subscription, whose usage it always is; send usage under \
         another subject, or hand the subscription over"
    );
    Err(Refusal::new(Code::SubjectTaken, message).about("subject"))
}

impl Operations {
    /// One customer, by its id or the caller's own key.
    ///
    /// # Errors
    /// Refused when there is none.
    pub fn customer(&self, environment: EnvironmentId, name: &str) -> Result<CustomerView, Failed> {
        let found = self.store.read(|reader| {
            let id = match CustomerId::parse(name) {
                Ok(id) => Some(id),
                Err(_) => parties::customer_by_key(reader, environment, name)?,
            };
            let row = id.map(|id| parties::customer_row(reader, environment, id)).transpose()?.flatten();
            let Some(row) = row else { return Ok(Err(named::no_customer(reader, environment, name)?)) };
            let details = parties::customer_version(reader, environment, row.id, row.version)?;
            Ok(Ok(CustomerView { details, row }))
        })?;
        Ok(found?)
    }

    /// Customers after a cursor.
    ///
    /// # Errors
    /// A fault.
    pub fn customers(
        &self,
        environment: EnvironmentId,
        after: &str,
        limit: u32,
    ) -> Result<Vec<CustomerView>, Failed> {
        Ok(self.store.read(|reader| {
            let rows = parties::customers(reader, environment, after, limit)?;
            rows.into_iter()
                .map(|row| {
                    let details = parties::customer_version(reader, environment, row.id, row.version)?;
                    Ok(CustomerView { details, row })
                })
                .collect()
        })?)
    }

    /// Every assignment of a subject, oldest first.
    ///
    /// # Errors
    /// A fault.
    pub fn assignments(&self, environment: EnvironmentId, subject: &str) -> Result<Vec<Assignment>, Failed> {
        Ok(self.store.read(|reader| subjects::assignments_of_subject(reader, environment, subject))?)
    }

    /// Random bits for an id that no cause names.
    pub fn random_cause(&self) -> [u8; 10] {
        let mut random = [0; 10];
        self.entropy.fill(&mut random);
        random
    }
}
