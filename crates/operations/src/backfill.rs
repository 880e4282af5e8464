//! Usage tried before it is kept: which documents would come, and by how much they would differ.
//!
//! A rehearsal is the same use cases over a plane that keeps nothing: events are taken, cancelled and amended
//! as they would be, and billing plans are made with and without them, by the call that a run makes. Knows
//! whose usage is touched and how plans are compared; must not know what is owed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use billing::{BillingPlan, LineSubject, PlannedDocument, Readiness};
use calendar::{Instant, Period};
use ids::{CatalogKey, CustomerId, EnvironmentId, InvoiceId, SubscriptionId};
use money::Money;
use store::accounts::{self, AccountKey};
use store::{Reader, documents, subjects, subscriptions};
use usage::{EventPlane, Overlay};

use crate::measuring::is_measured;
use crate::refusal::{Code, Failed, Refusal};
use crate::{Operations, entitlements};

/// Most subscriptions whose documents one preview compares.
pub const SUBSCRIPTIONS_COMPARED_MAX: usize = 500;
/// How far ahead of the environment's clock the moment of a preview may lie, in days.
pub const DAYS_AHEAD_MAX: i64 = 366;
/// Most subjects of nobody that a preview names.
pub const SUBJECTS_NAMED_MAX: usize = 100;

/// The use cases over usage that is only tried.
pub struct Rehearsal {
    real: Operations,
    tried: Operations,
    overlay: Arc<Overlay>,
    environment: EnvironmentId,
}

/// What would become of documents.
#[derive(Debug, Clone, Default)]
pub struct Effect {
    /// Documents that would come, or come otherwise, in order of their due instants.
    pub documents: Vec<DocumentEffect>,
    /// What would be billed otherwise, by subscription, price and service period.
    pub cells: Vec<CellEffect>,
    /// Subscriptions that were looked at.
    pub subscriptions: usize,
    /// Subjects among what is tried that are nobody's, the first [`SUBJECTS_NAMED_MAX`] in order.
    pub unassigned: Vec<String>,
}

/// A document that would come otherwise.
#[derive(Debug, Clone)]
pub struct DocumentEffect {
    /// Whose it is: the payer's.
    pub customer: CustomerId,
    /// Its code: invoice or credit note.
    pub kind: &'static str,
    /// What made it due.
    pub due: Instant,
    /// Until when it would wait as a draft.
    pub draft_until: Option<Instant>,
    /// Its net without what is tried; none where it would not come.
    pub without: Option<Money>,
    /// Its net with what is tried; none where it would not come.
    pub with: Option<Money>,
}

/// A price of a subscription over a service period of which something else would be billed.
#[derive(Debug, Clone)]
pub struct CellEffect {
    /// Whose usage it is.
    pub customer: CustomerId,
    /// Of which subscription.
    pub subscription: SubscriptionId,
    /// Which price.
    pub price: CatalogKey,
    /// Over which span.
    pub service: Period,
    /// What its lines to come amount to without what is tried.
    pub without: Money,
    /// What they amount to with it.
    pub with: Money,
    /// The second less the first: 3.00 without and 8.00 with are 5.00 more.
    pub difference: Money,
    /// The numbers of issued documents whose lines they extend or credit.
    pub corrects: Vec<String>,
}

const MICROS_PER_DAY: i64 = 86_400_000_000;

/// Subscriptions whose usage is touched, each with its customer.
type Touched = BTreeMap<SubscriptionId, CustomerId>;

/// A line's cell: subscription, price, span.
type CellKey = (SubscriptionId, CatalogKey, Instant, Instant);

/// A cell's sum, and the documents whose lines it extends.
type CellSum = (Money, BTreeSet<InvoiceId>);

/// What plans say of one subscription.
#[derive(Default)]
struct Planned {
    documents: BTreeMap<InvoiceId, (CustomerId, PlannedDocument)>,
}

impl Operations {
    /// The same use cases over usage of an environment that keeps nothing.
    ///
    /// # Errors
    /// Refused when there is no such environment; a fault of the event plane.
    pub fn rehearse(&self, environment: EnvironmentId) -> Result<Rehearsal, Failed> {
        self.environment(environment)?;
        let overlay = Arc::new(Overlay::over(Arc::clone(&self.plane), environment)?);
        let plane: Arc<dyn EventPlane> = Arc::clone(&overlay) as Arc<dyn EventPlane>;
        let tried = Operations { plane, entitled: entitlements::Kept::default(), ..self.clone() };
        Ok(Rehearsal { real: self.clone(), tried, overlay, environment })
    }
}

impl Rehearsal {
    /// What is asked of these is only tried.
    pub fn operations(&self) -> &Operations {
        &self.tried
    }

    /// Which documents would differ: those that a run at a moment would make, with what was tried and
    /// without. Without a moment it is, for each payer, the one by which something of every subscription that
    /// is touched is due again, so that what waits for the next invoice is seen.
    ///
    /// # Errors
    /// Refused when more than [`SUBSCRIPTIONS_COMPARED_MAX`] subscriptions are touched, or one cannot be
    /// billed, and for a moment more than [`DAYS_AHEAD_MAX`] days ahead; a fault.
    pub fn effect(&self, as_of: Option<Instant>) -> Result<Effect, Failed> {
        let now = self.real.now_in(self.environment)?;
        check_moment(as_of, now)?;
        let (touched, mut unassigned) = self.real.store.read(|reader| self.touched(reader))?;
        if touched.len() > SUBSCRIPTIONS_COMPARED_MAX {
            let message = format!(
                "the usage of more than {SUBSCRIPTIONS_COMPARED_MAX} subscriptions is touched, which are as \
                 many as are compared at once; try it in parts"
            );
            return Err(Refusal::new(Code::InvalidRequest, message).about("events").into());
        }
        let (mut without, mut with) = (Planned::default(), Planned::default());
        for subscriptions in self.by_account(&touched)?.into_values() {
            let at = match as_of {
                Some(at) => at,
                None => self.all_due(&subscriptions, now)?,
            };
            self.plan(&subscriptions, at, (&mut without, &mut with))?;
        }
        unassigned.truncate(SUBJECTS_NAMED_MAX);
        Ok(Effect {
            documents: documents_of(&without, &with),
            cells: self.cells_of(&touched, &without, &with)?,
            subscriptions: touched.len(),
            unassigned,
        })
    }

    /// The subscriptions whose usage is touched, each with its customer, and the subjects that are nobody's.
    fn touched(&self, reader: &mut Reader<'_>) -> Result<(Touched, Vec<String>), store::Fault> {
        let (mut touched, mut unassigned) = (Touched::new(), Vec::new());
        for subject in self.overlay.touched_subjects().keys() {
            let assignments = subjects::assignments_of_subject(reader, self.environment, subject)?;
            if assignments.is_empty() {
                unassigned.push(subject.to_string());
            }
            if touched.len() > SUBSCRIPTIONS_COMPARED_MAX {
                break;
            }
            for assignment in assignments {
                let customer = assignment.customer;
                for row in subscriptions::subscriptions_of_customer(reader, self.environment, customer)? {
                    if is_measured(&assignment, row.id, row.own_usage) {
                        touched.insert(row.id, customer);
                    }
                }
            }
        }
        Ok((touched, unassigned))
    }

    /// The subscriptions that are billed together.
    fn by_account(&self, touched: &Touched) -> Result<BTreeMap<AccountKey, Vec<SubscriptionId>>, Failed> {
        let found = self.real.store.read(|reader| {
            let mut accounts: BTreeMap<AccountKey, Vec<SubscriptionId>> = BTreeMap::new();
            for subscription in touched.keys() {
                if let Some(one) = accounts::accounted(reader, self.environment, *subscription)? {
                    accounts.entry(one.key()).or_default().push(*subscription);
                }
            }
            Ok::<_, store::Fault>(accounts)
        })?;
        Ok(found)
    }

    /// By when something of each of an account's subscriptions is due after a run now.
    fn all_due(&self, subscriptions: &[SubscriptionId], now: Instant) -> Result<Instant, Failed> {
        let (gathered, stays) = self.real.gather_whole(self.environment, subscriptions, now)?;
        let plan = self.real.plan_of(&gathered.facts, &stays, now, self.overlay.base())?;
        Ok(subscriptions.iter().filter_map(|one| plan.next_due_of(*one)).max().unwrap_or(now))
    }

    /// Adds what a run at a moment would make for subscriptions of an account and those looked at with them.
    fn plan(
        &self,
        subscriptions: &[SubscriptionId],
        at: Instant,
        (without, with): (&mut Planned, &mut Planned),
    ) -> Result<(), Failed> {
        let (base, newest) = (self.overlay.base(), self.tried.plane.watermark(self.environment)?);
        let (gathered, stays) = self.real.gather_whole(self.environment, subscriptions, at)?;
        if gathered.billed_watermark > base.number() {
            let message =
                "usage that came meanwhile was billed while this was tried; ask for the preview again";
            return Err(Refusal::new(Code::Stale, message).into());
        }
        let facts = &gathered.facts;
        without.keep(facts.payer.id, self.real.plan_of(facts, &stays, at, base)?);
        with.keep(facts.payer.id, self.tried.plan_of(facts, &stays, at, newest)?);
        Ok(())
    }

    fn cells_of(
        &self,
        touched: &Touched,
        without: &Planned,
        with: &Planned,
    ) -> Result<Vec<CellEffect>, Failed> {
        let (without, mut with) = (without.cells()?, with.cells()?);
        for (key, (sum, corrected)) in &without {
            // What would not be billed any more is billed nothing.
            with.entry(key.clone()).or_insert((Money::zero(sum.currency()), corrected.clone()));
        }
        let mut effects = Vec::new();
        for (key, (sum, corrected)) in with {
            let before = without.get(&key).map_or(Money::zero(sum.currency()), |(before, _)| *before);
            if before == sum {
                continue;
            }
            let difference = sum.checked_sub(before).map_err(|why| Refusal::new(Code::BillRefused, why))?;
            let (subscription, price, start, end) = key;
            let customer = match touched.get(&subscription) {
                Some(customer) => *customer,
                None => self.real.subscription_customer(self.environment, subscription)?,
            };
            effects.push(CellEffect {
                customer,
                subscription,
                price,
                service: Period::new(start, end).expect("it was a line's span"),
                without: before,
                with: sum,
                difference,
                corrects: self.numbers(&corrected)?,
            });
        }
        Ok(effects)
    }

    /// The printed numbers of issued documents.
    fn numbers(&self, ids: &BTreeSet<InvoiceId>) -> Result<Vec<String>, Failed> {
        let found = self.real.store.read(|reader| {
            let rows = ids.iter().map(|id| documents::document(reader, self.environment, *id));
            rows.collect::<Result<Vec<_>, store::Fault>>()
        })?;
        Ok(found.into_iter().flatten().map(|row| row.number).collect())
    }
}

impl Operations {
    fn subscription_customer(
        &self,
        environment: EnvironmentId,
        subscription: SubscriptionId,
    ) -> Result<CustomerId, Failed> {
        let found =
            self.store.read(|reader| subscriptions::subscription(reader, environment, subscription))?;
        let row = found.ok_or_else(|| Refusal::not_found("subscription", &subscription.to_string()))?;
        Ok(row.customer)
    }
}

impl Planned {
    fn keep(&mut self, payer: CustomerId, plan: BillingPlan) {
        let documents = plan.documents.into_iter();
        self.documents.extend(documents.map(|planned| (planned.document.id, (payer, planned))));
    }

    /// The sums of lines of prices by cell, before discounts of whole documents and tax.
    fn cells(&self) -> Result<BTreeMap<CellKey, CellSum>, Failed> {
        let mut cells: BTreeMap<CellKey, CellSum> = BTreeMap::new();
        for (_, planned) in self.documents.values() {
            for line in &planned.document.lines {
                let (Some(subscription), LineSubject::Price(price)) = (line.subscription, &line.subject)
                else {
                    continue;
                };
                let key = (subscription, price.price.clone(), line.service.start(), line.service.end());
                let zero = Money::zero(line.amount.currency());
                let (sum, corrected) = cells.entry(key).or_insert((zero, BTreeSet::new()));
                *sum = sum.checked_add(line.amount).map_err(|why| Refusal::new(Code::BillRefused, why))?;
                corrected.extend(line.extends.map(|of| of.document));
            }
        }
        Ok(cells)
    }
}

fn check_moment(as_of: Option<Instant>, now: Instant) -> Result<(), Refusal> {
    let most = now.as_micros().saturating_add(DAYS_AHEAD_MAX * MICROS_PER_DAY);
    match as_of.filter(|at| at.as_micros() > most) {
        None => Ok(()),
        Some(at) => {
            let message = format!(
                "{at} is more than {DAYS_AHEAD_MAX} days ahead of {now}; ask about an earlier moment"
            );
            Err(Refusal::invalid("as_of", message))
        }
    }
}

/// Documents whose net would be another, in order of their due instants.
fn documents_of(without: &Planned, with: &Planned) -> Vec<DocumentEffect> {
    let ids: BTreeSet<InvoiceId> = without.documents.keys().chain(with.documents.keys()).copied().collect();
    let mut effects = Vec::new();
    for id in ids {
        let (before, after) = (without.documents.get(&id), with.documents.get(&id));
        let net = |planned: Option<&(CustomerId, PlannedDocument)>| planned.map(|(_, one)| one.document.net);
        if net(before) == net(after) {
            continue;
        }
        let (customer, planned) = after.or(before).expect("the id is of one of them");
        effects.push(DocumentEffect {
            customer: *customer,
            kind: planned.document.kind.code(),
            due: planned.document.key.due,
            draft_until: match planned.readiness {
                Readiness::Ready | Readiness::Unapproved { .. } => None,
                Readiness::DraftUntil(until) => Some(until),
            },
            without: net(before),
            with: net(after),
        });
    }
    effects.sort_by_key(|effect| (effect.due, effect.customer));
    effects
}
