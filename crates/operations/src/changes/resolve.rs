//! Resolving: what was asked for becomes dated facts, checked against the catalog and the timeline.
//! Knows plans, counts, add-ons and defaults; must not know what anything costs beyond up and down.

use std::collections::BTreeMap;
use std::sync::Arc;

use billing::{Change, Discount, InForce, OffKind, SubscriptionFacts, TimelineFact, TimelineRefused};
use calendar::Instant;
use ids::{CatalogKey, ChangeId, DiscountId, EnvironmentId, PlanVersionId};
use money::Currency;
use pricing::{ChangeTerms, Charge, PlanVersion, Price, PriceProblem, PriceRefused, QuantitySource, Shape};
use store::{ActError, Queries, catalog};

use super::asked::{ChangeAsked, ChangeRequest, CouponName, When};
use crate::named::{self, Taxed};
use crate::refusal::{Code, Refusal};
use crate::{cause, millis};

/// A refusal or a fault.
type Resolved<T> = Result<T, ActError<Refusal>>;

/// A subscription as changes are resolved one after the other.
pub(crate) struct Resolving<'q, Q> {
    pub queries: &'q mut Q,
    pub environment: EnvironmentId,
    /// The subscription with the changes resolved so far.
    pub facts: SubscriptionFacts,
    /// How many facts were ever recorded, withdrawn ones included.
    pub recorded: u64,
    /// The present moment.
    pub now: Instant,
}

impl<Q: Queries> Resolving<'_, Q> {
    /// Resolves changes in the order given; each sees those before it.
    pub fn all(mut self, requests: &[ChangeRequest]) -> Resolved<(SubscriptionFacts, Vec<TimelineFact>)> {
        let mut resolved = Vec::with_capacity(requests.len());
        for request in requests {
            let one = self.one(request, &resolved);
            resolved.push(one.map_err(|refused| placed(refused, request.place))?);
        }
        Ok((self.facts, resolved))
    }

    fn one(&mut self, request: &ChangeRequest, before: &[TimelineFact]) -> Resolved<TimelineFact> {
        let at = match request.when {
            When::Now => self.now,
            When::At(instant) => instant,
            When::PeriodEnd => billing::period_end(&self.facts, self.now).map_err(refused)?,
        };
        let change = self.change(request, at)?;
        self.join((at, change), before)
    }

    /// Changes resolved before, those of a moment dated to the present one.
    pub fn again(
        mut self,
        changes: &[TimelineFact],
        then: Instant,
    ) -> Resolved<(SubscriptionFacts, Vec<TimelineFact>)> {
        let mut resolved = Vec::with_capacity(changes.len());
        for known in changes {
            if let Some(id) = known.change.version() {
                let found = catalog::plan_record(self.queries, self.environment, id)?;
                let plan = found.expect("a change that was resolved names a published plan");
                let plan = self.segment().map_or(plan.clone(), |segment| plan.for_segment(&segment));
                self.facts.plans.insert(id, Arc::new(plan));
            }
            let at = if known.at == then { self.now } else { known.at };
            resolved.push(self.join((at, known.change.clone()), &resolved)?);
        }
        Ok((self.facts, resolved))
    }

    /// The change as a fact, once the timeline takes it after those before it of the same request.
    fn join(&mut self, (at, change): (Instant, Change), before: &[TimelineFact]) -> Resolved<TimelineFact> {
        let ordinal = self.recorded.to_be_bytes();
        let hash = cause(&[self.environment.as_bytes(), self.facts.subscription.as_bytes(), &ordinal]);
        let fact = TimelineFact { id: ChangeId::from_cause(millis(at), hash), at, change };
        let beside = |known: &TimelineFact| known.at == at && known.change.clashes(&fact.change);
        self.facts = self.facts.clone().with(fact.clone(), self.now).map_err(|why| match why {
            TimelineRefused::Clash { .. } => {
                before.iter().position(beside).map_or(refused(why), |other| clash(other, at))
            }
            _ => refused(why),
        })?;
        self.recorded += 1;
        Ok(fact)
    }

    fn change(&mut self, request: &ChangeRequest, at: Instant) -> Resolved<Change> {
        let terms = request.terms.or(ChangeTerms::default());
        Ok(match &request.asked {
            ChangeAsked::Plan { plan, layout } => {
                let to = self.plan(plan)?;
                self.check_plan(&to, at)?;
                let terms = request.terms.or(self.plan_defaults(&to, at)?);
                Change::ChangePlan { plan: to.id, terms, layout: *layout }
            }
            ChangeAsked::Count { name, count } => {
                let defaults = self.count_defaults((name, *count), at)?;
                Change::SetCount { name: name.clone(), count: *count, terms: request.terms.or(defaults) }
            }
            ChangeAsked::AttachAddOn { add_on, quantity } => {
                let plan = self.published(add_on, named::ADD_ON)?;
                self.check_add_on(&plan, *quantity, at)?;
                let (add_on, quantity) = (plan.plan.clone(), *quantity);
                Change::AttachAddOn { plan: plan.id, add_on, quantity, terms }
            }
            ChangeAsked::DetachAddOn { add_on } => {
                self.check_attached(add_on, at)?;
                Change::DetachAddOn { add_on: add_on.clone(), terms }
            }
            ChangeAsked::OverridePrice { plan, price, charges } => {
                let (plan, with) = self.overridden((plan.as_ref(), price), charges.as_ref(), at)?;
                Change::OverridePrice { plan, price: price.clone(), with, terms }
            }
            ChangeAsked::ApplyDiscount { coupon } => {
                let discount = Arc::new(self.redeem(coupon, at)?);
                Change::ApplyDiscount { discount }
            }
            ChangeAsked::RemoveDiscount { discount } => {
                self.check_discount(*discount)?;
                Change::RemoveDiscount { discount: *discount }
            }
            ChangeAsked::ExtendTrial { until } => {
                self.check_trial(*until, at)?;
                Change::ExtendTrial { until: *until }
            }
            ChangeAsked::ResetAnchor => Change::ResetAnchor { terms },
            ChangeAsked::Pause { options } => Change::Pause { terms, options: *options },
            ChangeAsked::Resume => Change::Resume { terms },
            ChangeAsked::Cancel => Change::Cancel { terms },
            ChangeAsked::Reactivate => Change::Reactivate { terms },
        })
    }

    /// A published version, known to the facts from then on.
    fn plan(&mut self, name: &(CatalogKey, Option<u32>)) -> Resolved<Arc<PlanVersion>> {
        self.published(name, named::PLAN)
    }

    /// The same of what a request calls so.
    fn published(
        &mut self,
        (key, version): &(CatalogKey, Option<u32>),
        called: named::Called,
    ) -> Resolved<Arc<PlanVersion>> {
        let Some(plan) = catalog::plan(self.queries, self.environment, key, *version)? else {
            let none = named::none_published(self.queries, self.environment, (key, *version), called)?;
            return Err(refused(none));
        };
        let plan = match self.segment() {
            Some(segment) => plan.for_segment(&segment),
            None => plan,
        };
        let plan = Arc::new(plan);
        self.facts.plans.insert(plan.id, Arc::clone(&plan));
        Ok(plan)
    }

    fn segment(&self) -> Option<CatalogKey> {
        self.facts.timeline.facts().first().and_then(|fact| match &fact.change {
            Change::Start { options, .. } => options.segment.clone(),
            _ => None,
        })
    }

    /// The plan that it runs on at an instant.
    fn plan_at(&self, at: Instant) -> Arc<PlanVersion> {
        let id = self.facts.plan_at(at).expect("a kept timeline begins with a start on a plan");
        Arc::clone(&self.facts.plans[&id])
    }

    fn check_plan(&self, plan: &PlanVersion, at: Instant) -> Resolved<()> {
        if plan.terms.add_on.is_some() {
            let message = format!("{} is an add-on; attach it to the plan instead", plan.plan);
            return Err(mismatch(message, "plan"));
        }
        check_billable(plan, &self.facts, self.now.max(at))?;
        for (add_on, _) in self.attached(at) {
            self.check_available(&self.facts.plans[&add_on], &plan.plan)?;
        }
        Ok(())
    }

    /// An add-on must be one, be for sale with the plan, have the currency, and not exceed its quantity.
    fn check_add_on(&self, add_on: &PlanVersion, quantity: u64, at: Instant) -> Resolved<()> {
        let Some(terms) = &add_on.terms.add_on else {
            let message = format!("{} is a plan, not an add-on; change the plan instead", add_on.plan);
            return Err(mismatch(message, "add_on"));
        };
        check_billable(add_on, &self.facts, self.now.max(at))?;
        self.check_available(add_on, &self.plan_at(at).plan)?;
        match terms.quantity_max {
            Some(most) if quantity > most => {
                let message = format!(
                    "{quantity} of add-on {} are more than the {most} that a subscription may have",
                    add_on.plan
                );
                Err(mismatch(message, "quantity"))
            }
            _ => Ok(()),
        }
    }

    fn check_available(&self, add_on: &PlanVersion, plan: &CatalogKey) -> Resolved<()> {
        let plans = add_on.terms.add_on.as_ref().map_or(&[][..], |terms| &terms.plans);
        if plans.is_empty() || plans.contains(plan) {
            return Ok(());
        }
        let named: Vec<&str> = plans.iter().map(CatalogKey::as_str).collect();
        let message = format!(
            "add-on {} is not available with plan {plan}, only with {}; detach it first or choose one of those",
            add_on.plan,
            named.join(", ")
        );
        Err(mismatch(message, "add_on"))
    }

    /// Add-ons attached at an instant, with their quantity.
    fn attached(&self, at: Instant) -> Vec<(PlanVersionId, u64)> {
        let mut attached: BTreeMap<&CatalogKey, (PlanVersionId, u64)> = BTreeMap::new();
        for InForce { fact, .. } in self.facts.in_force().filter(|known| known.at <= at) {
            match &fact.change {
                Change::AttachAddOn { plan, add_on, quantity, .. } => {
                    attached.insert(add_on, (*plan, *quantity));
                }
                Change::DetachAddOn { add_on, .. } => {
                    attached.remove(add_on);
                }
                _ => {}
            }
        }
        attached.into_values().collect()
    }

    fn check_attached(&self, add_on: &CatalogKey, at: Instant) -> Resolved<()> {
        let attached = self.attached(at);
        if attached.iter().any(|(plan, _)| self.facts.plans[plan].plan == *add_on) {
            return Ok(());
        }
        let named: Vec<&str> =
            attached.iter().map(|(plan, _)| self.facts.plans[plan].plan.as_str()).collect();
        let message = match named.is_empty() {
            true => format!("no add-on is attached at {at}, so {add_on} cannot be detached"),
            false => format!("{add_on} is not attached at {at}; attached are {}", named.join(", ")),
        };
        Err(mismatch(message, "add_on"))
    }

    /// An upgrade, a downgrade, or as much: judged by what both cost a year at the counts of the moment.
    fn plan_defaults(&self, to: &PlanVersion, at: Instant) -> Resolved<ChangeTerms> {
        let from = self.plan_at(at);
        let counts = self.counts(at);
        let yearly = |plan: &PlanVersion| {
            plan.yearly_amount(self.facts.currency, &counts)
                .map_err(|refusal| refused(Refusal::new(Code::BillRefused, refusal)))
        };
        let falls = yearly(to)? < yearly(&from)?;
        Ok(if falls { from.terms.changes.downgrade } else { from.terms.changes.upgrade })
    }

    /// Counts at an instant.
    fn counts(&self, at: Instant) -> BTreeMap<CatalogKey, u64> {
        counts_at(&self.facts, at)
    }

    /// A count must be read by a price of the plan in force, of one the timeline moves to later, or be the
    /// quantity of an attached add-on.
    fn count_defaults(&self, (name, count): (&CatalogKey, u64), at: Instant) -> Resolved<ChangeTerms> {
        let plan = self.plan_at(at);
        let later = self.facts.plans_after(at);
        let later = later.iter().map(|(_, id)| &self.facts.plans[id]);
        let attached = self.attached(at);
        let attached = attached.iter().map(|(id, _)| &self.facts.plans[id]);
        let plans = || std::iter::once(&plan).chain(later.clone()).chain(attached.clone());
        if !plans().any(|plan| counts_by(plan, name)) {
            let other = || "set a count that the plan has, or change the plan first".to_owned();
            let meant = meant_count(plans().map(|plan| &**plan), name).unwrap_or_else(other);
            let message = format!("no price of plan {} counts {:?}; {meant}", plan.plan, name.as_str());
            return Err(mismatch(message, "name"));
        }
        let before = self.counts(at).get(name).copied().unwrap_or_default();
        let changes = &plan.terms.changes;
        Ok(if count < before { changes.count_down } else { changes.count_up })
    }

    /// The plan and the price that takes the place of its own.
    fn overridden(
        &self,
        (plan, key): (Option<&CatalogKey>, &CatalogKey),
        charges: Option<&BTreeMap<Currency, Charge>>,
        at: Instant,
    ) -> Resolved<(CatalogKey, Option<Arc<Price>>)> {
        let current = self.plan_at(at);
        let attached = self.attached(at);
        let attached = attached.iter().map(|(id, _)| *id);
        let known = attached.chain(self.facts.plans_after(at).into_iter().map(|(_, id)| id));
        let mut plans =
            std::iter::once(Arc::clone(&current)).chain(known.map(|id| Arc::clone(&self.facts.plans[&id])));
        let wanted = plan.unwrap_or(&current.plan);
        let Some(version) = plans.find(|version| version.plan == *wanted) else {
            let message = format!("the subscription is not on {wanted} at {at}; it is on {}", current.plan);
            return Err(mismatch(message, "plan"));
        };
        let Some(own) = version.price(key) else {
            let known: Vec<&str> = version.prices.iter().map(|price| price.key.as_str()).collect();
            let message = format!("plan {wanted} has no price {key}; it has {}", known.join(", "));
            return Err(mismatch(message, "price"));
        };
        let Some(charges) = charges else { return Ok((wanted.clone(), None)) };
        let Some(charge) = charges.get(&self.facts.currency) else {
            let message =
                format!("the subscription is in {0}; write what the price costs in {0}", self.facts.currency);
            return Err(refused(Refusal::new(Code::CurrencyMissing, message).about("charges")));
        };
        let mut price = own.clone();
        price.charges = BTreeMap::from([(self.facts.currency, charge.clone())]);
        price.segments = BTreeMap::new();
        // An expression of its own need not use every meter that the plan's does, and reads only what it uses.
        let unused = |known: &PriceRefused| matches!(known.cause, PriceProblem::MeterUnused { .. });
        let problems = price.check_among(&version.meters).err().unwrap_or_default();
        if let Some(first) = problems.into_iter().find(|known| !unused(known)) {
            return Err(mismatch(first.to_string(), "charges"));
        }
        reading_what_it_uses(&mut price);
        if let Err(problems) = price.check_among(&version.meters) {
            let first = problems.into_iter().next().expect("a refused price has a problem");
            return Err(mismatch(first.to_string(), "charges"));
        }
        Ok((wanted.clone(), Some(Arc::new(price))))
    }

    fn redeem(&mut self, coupon: &CouponName, at: Instant) -> Resolved<Discount> {
        let plan = self.plan_at(at);
        let attached = self.attached(at);
        let attached = attached.iter().map(|(id, _)| Arc::clone(&self.facts.plans[id]));
        let mut prices = Vec::new();
        for version in std::iter::once(plan).chain(attached) {
            prices.extend(version.prices.iter().map(|price| (version.plan.clone(), price.key.clone())));
        }
        let facts = &self.facts;
        let asked = crate::coupons::Redeeming {
            environment: self.environment,
            customer: facts.customer.id,
            subscription: Some((facts.subscription, facts.currency)),
            prices: Some(&prices),
            applied: &applied(facts),
            at,
            now: self.now,
        };
        crate::coupons::discount_of(self.queries, &asked, coupon)
    }

    fn check_discount(&self, discount: DiscountId) -> Resolved<()> {
        let known = self.facts.timeline.facts().iter().any(
            |fact| matches!(&fact.change, Change::ApplyDiscount { discount: known } if known.id == discount),
        );
        if known { Ok(()) } else { Err(refused(Refusal::not_found("discount", &discount.to_string()))) }
    }

    /// Only a running trial is extended, and only to an instant after the change.
    fn check_trial(&self, until: Instant, at: Instant) -> Resolved<()> {
        if until <= at {
            let message = format!("the trial cannot end at {until}, before the change at {at}");
            return Err(mismatch(message, "until"));
        }
        match billing::status(&self.facts, calendar::AsOf(at)).map_err(refused)? {
            billing::Status::Trialing => Ok(()),
            other => {
                let offs = self.facts.offs();
                let paused = offs.iter().find(|off| off.covers(at) && matches!(off.kind, OffKind::Paused(_)));
                if let Some(off) = paused.filter(|off| off.by_trial) {
                    return Err(refused(TimelineRefused::TrialUnpaid { since: off.from }));
                }
                let message = match paused.is_some() {
                    true => "the subscription is paused; resume it first".to_owned(),
                    false => format!(
                        "the subscription is {} at {at}, not in a trial; there is no trial to extend",
                        other.code()
                    ),
                };
                Err(mismatch(message, "until"))
            }
        }
    }
}

/// A refusal of a change in a list says at which place that stands.
///
/// About `name` of the second change: `changes[1].name`.
fn placed(refused: ActError<Refusal>, place: Option<usize>) -> ActError<Refusal> {
    let (ActError::Refused(refusal), Some(place)) = (&refused, place) else { return refused };
    let listed = format!("changes[{place}]");
    let parameter = match refusal.parameter.as_deref() {
        None => listed.clone(),
        // The instant stands in `when`, whichever way it is said.
        Some("at") => format!("{listed}.when"),
        Some(name) => format!("{listed}.{name}"),
    };
    let message = format!("{listed}: {}", refusal.message);
    ActError::Refused(Refusal { message, parameter: Some(parameter), ..refusal.clone() })
}

/// Two changes of one request at one instant.
fn clash(other: usize, at: Instant) -> ActError<Refusal> {
    let message = format!(
        "this change and changes[{other}] of the same request are of the same kind about the same thing at {at}; \
         leave one out, or let them take effect at different instants"
    );
    refused(Refusal::new(Code::ChangeClashes, message).about("at"))
}

/// Discounts applied to a subscription and not removed, by coupon.
fn applied(facts: &SubscriptionFacts) -> Vec<(DiscountId, CatalogKey)> {
    let mut applied: Vec<(DiscountId, CatalogKey)> = Vec::new();
    for fact in facts.timeline.facts() {
        match &fact.change {
            Change::ApplyDiscount { discount } => applied.push((discount.id, discount.coupon.key.clone())),
            Change::RemoveDiscount { discount } => applied.retain(|(known, _)| known != discount),
            _ => {}
        }
    }
    applied
}

/// Every price must have the currency, and the seller a rate for how it is taxed at an instant, where it has any.
pub(crate) fn check_billable(plan: &PlanVersion, facts: &SubscriptionFacts, at: Instant) -> Resolved<()> {
    let currency = facts.currency;
    match plan.prices.iter().find(|price| !price.charges.contains_key(&currency)) {
        Some(price) => {
            let message = format!(
                "price {} of plan {} has no {currency}; add a charge in that currency, or subscribe in one it has",
                price.key, plan.plan
            );
            Err(refused(Refusal::new(Code::CurrencyMissing, message).about("currency")))
        }
        None => Taxed::of(&facts.seller, facts.seller.zone.day_of(at)).billed(plan).map_err(refused),
    }
}

/// Counts of a subscription at an instant.
pub(crate) fn counts_at(facts: &SubscriptionFacts, at: Instant) -> BTreeMap<CatalogKey, u64> {
    let mut counts = BTreeMap::new();
    for InForce { fact, .. } in facts.in_force().filter(|known| known.at <= at) {
        match &fact.change {
            Change::Start { counts: first, .. } => counts.extend(first.clone()),
            Change::SetCount { name, count, .. } => {
                counts.insert(name.clone(), *count);
            }
            _ => {}
        }
    }
    counts
}

/// The count of some plans that was meant by a name that none has, as a question.
pub(crate) fn meant_count<'p>(
    plans: impl IntoIterator<Item = &'p PlanVersion>,
    name: &CatalogKey,
) -> Option<String> {
    let prices = plans.into_iter().flat_map(|plan| &plan.prices);
    let counts = prices.filter_map(|price| match &price.quantity {
        QuantitySource::Counted(counted) => Some(counted.as_str()),
        _ => None,
    });
    records::nearest(name.as_str(), counts).map(|near| format!("did you mean `{near}`?"))
}

/// Whether a price of a plan is paid by a count of this name.
pub(crate) fn counts_by(plan: &PlanVersion, name: &CatalogKey) -> bool {
    plan.prices
        .iter()
        .any(|price| matches!(&price.quantity, QuantitySource::Counted(counted) if counted == name))
}

fn mismatch(message: String, parameter: &str) -> ActError<Refusal> {
    refused(Refusal::new(Code::PlanMismatch, message).about(parameter))
}

fn refused(refusal: impl Into<Refusal>) -> ActError<Refusal> {
    ActError::Refused(refusal.into())
}

/// Leaves out the meters that no expression of a price uses.
fn reading_what_it_uses(price: &mut Price) {
    let Price { quantity: QuantitySource::Meters(names), charges, .. } = price else { return };
    let uses = |charge: &Charge, name: &String| match &charge.shape {
        Shape::Expression(read) => read.quantities().iter().any(|(used, _)| used == name),
        _ => false,
    };
    names.retain(|name, _| charges.values().any(|charge| uses(charge, name)));
}
