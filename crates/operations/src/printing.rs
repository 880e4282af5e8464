//! What is printed of a document: its frozen content, with the details of seller and customer that it names, the
//! documents that its lines take back, and what people call the subscriptions on it.
//!
//! Knows where each is kept; must not know pages, e-invoices, or how a document was decided.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use billing::{Attachment, Customer, LineSubject, PriceRef, Seller, UsageDetail};
use calendar::{CivilDate, Zone};
use ids::{CustomerId, EnvironmentId, InvoiceId, PlanVersionId, SubscriptionId};
use pricing::{PlanVersion, QuantitySource};
use records::Issued;
use store::{Caches, Reader, catalog, documents, parties, subscriptions};

use crate::refusal::{Code, Failed};
use crate::{Operations, attachments};

/// A document with all that is printed of it.
#[derive(Debug, Clone)]
pub struct Printed {
    /// Where it is.
    pub environment: EnvironmentId,
    /// Its id.
    pub id: InvoiceId,
    /// What was frozen at issue; of a draft its content so far, without a number.
    pub issued: Issued,
    /// The seller, as the document names it.
    pub seller: Arc<Seller>,
    /// The customer, as the document names it.
    pub customer: Customer,
    /// The earlier documents of its lines: number, and the day of issue.
    pub earlier: BTreeMap<InvoiceId, (String, CivilDate)>,
    /// The subscriptions of its lines.
    pub subscriptions: BTreeMap<SubscriptionId, PrintedSubscription>,
    /// What the customer is known by: the caller's own key, else its id.
    pub customer_key: String,
    /// The meters of its lines' prices, of those that have some.
    pub meters: BTreeMap<PriceRef, String>,
    /// How much of what it bills was used when, where its parties ask for it and somebody draws it:
    /// [`Operations::with_usage`] reads it.
    pub usage: Option<UsageDetail>,
    /// What is attached to it, in order of name.
    pub attachments: Vec<PrintedAttachment>,
}

/// What is attached to a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintedAttachment {
    /// What.
    pub attachment: Attachment,
    /// Whether it stands beside what was issued, and goes into nothing that is made of that.
    pub is_beside: bool,
    /// What is in it, where that was read.
    pub bytes: Option<Vec<u8>>,
}

/// A subscription on a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintedSubscription {
    /// Its plan's name, of another customer than the document's with that one's key; with its id where several would
    /// be called alike.
    pub name: String,
    /// Whose wall clock its periods follow.
    pub zone: Zone,
    /// What its customer is known by: the caller's own key, else its id.
    pub customer: String,
}

/// The plan versions of a document's lines.
type Plans = BTreeMap<PlanVersionId, Arc<PlanVersion>>;

/// What stands between several meters of one price.
const METERS_BETWEEN: &str = " ";

impl Operations {
    /// A document as [`Operations::printed`] gives it, with what is in its attachments.
    ///
    /// # Errors
    /// As [`Operations::document`]; a fault where the bytes of one are not there.
    pub fn printed_whole(&self, environment: EnvironmentId, name: &str) -> Result<Printed, Failed> {
        self.with_attachments(self.printed(environment, name)?)
    }

    /// A document with what is in its attachments.
    ///
    /// # Errors
    /// A fault where the bytes of one are not there.
    pub fn with_attachments(&self, mut printed: Printed) -> Result<Printed, Failed> {
        for one in &mut printed.attachments {
            one.bytes = Some(self.read_bytes(printed.environment, &one.attachment)?);
        }
        Ok(printed)
    }

    /// The same with what is in those that are whole; and why of each other, as it can only be told.
    ///
    /// # Errors
    /// A fault.
    pub fn with_whole_attachments(&self, mut printed: Printed) -> Result<(Printed, Vec<Failed>), Failed> {
        let mut damaged = Vec::new();
        for one in &mut printed.attachments {
            match self.read_bytes(printed.environment, &one.attachment) {
                Ok(bytes) => one.bytes = Some(bytes),
                Err(why @ Failed::FileDamaged { .. }) => damaged.push(why),
                Err(other) => return Err(other),
            }
        }
        Ok((printed, damaged))
    }

    /// A document, issued or a draft, with all that is printed of it but its usage; by id or printed number.
    ///
    /// # Errors
    /// As [`Operations::frozen`].
    pub fn printed(&self, environment: EnvironmentId, name: &str) -> Result<Printed, Failed> {
        let (content, draft) = match self.frozen(environment, name) {
            Ok((content, _)) => (content, None),
            Err(Failed::Refused(refusal)) if refusal.code == Code::NotFound => {
                let id = InvoiceId::parse(name).map_err(|_| refusal.clone())?;
                match self.draft(environment, id)? {
                    Some(draft) => (draft.content.clone(), Some(draft)),
                    None => match self.manual_draft(environment, id)? {
                        Some(view) => (view.content(), None),
                        None => return Err(self.draft_gone(environment, id)?.unwrap_or(refusal).into()),
                    },
                }
            }
            Err(other) => return Err(other),
        };
        let issued = records::document::decode(&content)
            .map_err(|mistakes| Failed::Damaged { what: name.to_owned(), message: mistakes.to_string() })?;
        let printed = self.store.read(|reader| {
            let (seller, customer) = (&issued.seller, &issued.customer);
            let seller = (seller.id, seller.version);
            let plans = plans_of(reader, self.store.caches(), environment, &issued)?;
            Ok::<_, store::Fault>(Printed {
                environment,
                id: issued.document.id,
                seller: parties::seller_version(reader, self.store.caches(), environment, seller)?,
                customer: parties::customer_version(reader, environment, customer.id, customer.version)?,
                earlier: earlier(reader, environment, &issued)?,
                subscriptions: subscriptions_of(reader, environment, (&issued, &plans))?,
                customer_key: customer_key(reader, environment, customer.id)?,
                meters: meters_of(&issued, &plans),
                issued: issued.clone(),
                usage: None,
                attachments: attached(reader, environment, issued.document.id)?,
            })
        })?;
        match draft {
            Some(draft) => self.draft_now(printed, &draft),
            None => Ok(printed),
        }
    }
}

fn attached(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    id: InvoiceId,
) -> Result<Vec<PrintedAttachment>, store::Fault> {
    let all = attachments::of(reader, environment, id)?.into_iter();
    let printed =
        all.map(|one| PrintedAttachment { attachment: one.attachment, is_beside: one.beside, bytes: None });
    Ok(printed.collect())
}

/// The documents of lines that its own take back or add to.
fn earlier(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    issued: &Issued,
) -> Result<BTreeMap<InvoiceId, (String, CivilDate)>, store::Fault> {
    let lines = issued.document.lines.iter();
    let named: BTreeSet<InvoiceId> =
        lines.filter_map(|line| line.extends.map(|earlier| earlier.document)).collect();
    let mut found = BTreeMap::new();
    for id in named {
        let row = documents::document(reader, environment, id)?;
        found.extend(row.map(|row| (id, (row.number, row.issued_on))));
    }
    Ok(found)
}

fn prices_of(issued: &Issued) -> impl Iterator<Item = (Option<SubscriptionId>, &PriceRef)> {
    issued.document.lines.iter().filter_map(|line| match &line.subject {
        LineSubject::Price(price) => Some((line.subscription, price)),
        LineSubject::OneOff(_) | LineSubject::Commitment(_) | LineSubject::Grant(_) => None,
    })
}

fn plans_of(
    reader: &mut Reader<'_>,
    caches: &Caches,
    environment: EnvironmentId,
    issued: &Issued,
) -> Result<Plans, store::Fault> {
    let named: BTreeSet<PlanVersionId> = prices_of(issued).map(|(_, price)| price.plan_version).collect();
    let mut found = Plans::new();
    for id in named {
        found.extend(catalog::plan_version(reader, caches, environment, id)?.map(|plan| (id, plan)));
    }
    Ok(found)
}

fn meters_of(issued: &Issued, plans: &Plans) -> BTreeMap<PriceRef, String> {
    let mut found = BTreeMap::new();
    for (_, named) in prices_of(issued) {
        if found.contains_key(named) {
            continue;
        }
        let plan = plans.get(&named.plan_version);
        let price = plan.and_then(|plan| plan.price(&named.price));
        let meters = match price.map(|price| &price.quantity) {
            Some(QuantitySource::Metered(meter)) => meter.to_string(),
            Some(QuantitySource::Meters(meters)) => {
                let keys: Vec<&str> = meters.values().map(|meter| meter.as_str()).collect();
                keys.join(METERS_BETWEEN)
            }
            Some(QuantitySource::One | QuantitySource::Days | QuantitySource::Counted(_)) | None => continue,
        };
        found.insert(named.clone(), meters);
    }
    found
}

fn subscriptions_of(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    (issued, plans): (&Issued, &Plans),
) -> Result<BTreeMap<SubscriptionId, PrintedSubscription>, store::Fault> {
    let ids: BTreeSet<SubscriptionId> =
        issued.document.lines.iter().filter_map(|line| line.subscription).collect();
    // That of the latest line that has a price.
    let latest: BTreeMap<SubscriptionId, PlanVersionId> =
        prices_of(issued).filter_map(|(id, price)| Some((id?, price.plan_version))).collect();
    let mut found = BTreeMap::new();
    for id in ids {
        let Some(row) = subscriptions::subscription(reader, environment, id)? else { continue };
        let plan = latest.get(&id).and_then(|version| plans.get(version));
        let mut name = plan.map_or_else(|| id.to_string(), |plan| plan.name.clone());
        let customer = customer_key(reader, environment, row.customer)?;
        if row.customer != issued.customer.id {
            name = format!("{name}, {customer}");
        }
        found.insert(id, PrintedSubscription { name, zone: row.zone, customer });
    }
    let mut alike: BTreeMap<String, u32> = BTreeMap::new();
    for subscription in found.values() {
        *alike.entry(subscription.name.clone()).or_default() += 1;
    }
    for (id, subscription) in &mut found {
        if alike.get(&subscription.name).is_some_and(|count| *count > 1) {
            subscription.name = format!("{} ({id})", subscription.name);
        }
    }
    Ok(found)
}

/// What another customer than the document's is called on it: by the caller's own key, else by its id. Neither ever
/// changes, as its name does, and a document is printed alike whenever it is.
fn customer_key(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    id: CustomerId,
) -> Result<String, store::Fault> {
    let row = parties::customer_row(reader, environment, id)?;
    Ok(row.and_then(|row| row.external_key).unwrap_or_else(|| id.to_string()))
}
