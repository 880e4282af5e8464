//! What a catalog would do to those who subscribe already: the next period of each subscription on an edited
//! plan, as it stands and after a move to the new version. Nothing is moved.
//! Knows which subscriptions are on which plan; must not know what a period costs.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use billing::{NextPeriod, PlanLayout};
use calendar::Instant;
use ids::{CatalogKey, CustomerId, EnvironmentId, PlanVersionId, SubscriptionId};
use money::{Currency, Money};
use pricing::PlanVersion;
use records::catalog::Catalog;
use store::Fault;
use store::gather::{self, Revisit};
use store::subscriptions::{self, SubscriptionRow};

use crate::Operations;
use crate::catalog::plan_version_id;
use crate::refusal::{Code, Failed, Refusal};

/// Most changed subscriptions named of one plan and currency.
pub const LARGEST_NAMED_MAX: usize = 10;
/// Subscriptions read at a time.
const PAGE: u32 = 500;

/// What a new version of a plan would do to its subscriptions, were they moved to it at the end of their
/// running periods.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanEffect {
    /// The plan.
    pub plan: CatalogKey,
    /// How many subscriptions are on a version of it now.
    pub subscriptions: usize,
    /// Whether amounts are with tax, before and after: they are where prices of the new version include it.
    pub with_tax: bool,
    /// What their next periods come to, by currency.
    pub totals: Vec<CurrencyEffect>,
    /// Those whose next period cannot be compared, and why.
    pub left_out: Vec<(SubscriptionId, String)>,
    /// How many were not looked at, because there are more than were to be.
    pub not_looked_at: usize,
}

/// The next periods of the subscriptions in one currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CurrencyEffect {
    /// Which currency.
    pub currency: Currency,
    /// How many subscriptions.
    pub subscriptions: usize,
    /// How many of them would cost something else.
    pub changed: usize,
    /// The sum of their recurring prices as they stand.
    pub before: Money,
    /// The sum after the move.
    pub after: Money,
    /// The largest changes, largest first.
    pub largest: Vec<SubscriptionEffect>,
}

/// One subscription's next period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubscriptionEffect {
    /// Which.
    pub subscription: SubscriptionId,
    /// Whose.
    pub customer: CustomerId,
    /// What it costs, before and after.
    pub next: NextPeriod,
}

/// An edited plan and what was found of its subscriptions so far.
struct Tally {
    to: PlanVersion,
    subscriptions: usize,
    found: Vec<SubscriptionEffect>,
    left_out: Vec<(SubscriptionId, String)>,
    not_looked_at: usize,
}

impl Operations {
    /// What applying a catalog and moving everyone to it would do to the next period of at most so many
    /// subscriptions of each edited plan, in the order of the catalog.
    ///
    /// # Errors
    /// A fault; refused when a sum does not fit.
    pub fn catalog_effect(
        &self,
        environment: EnvironmentId,
        asked: &Catalog,
        at_most: usize,
    ) -> Result<Vec<PlanEffect>, Failed> {
        let now = self.now_in(environment)?;
        let mut versions = BTreeMap::new();
        let mut tallies = Vec::new();
        for edited in self.catalog_edits(environment, asked)? {
            let Some(old) = edited.old.as_ref().filter(|_| edited.differs()) else { continue };
            for number in 1..=old.version {
                versions.insert(plan_version_id(environment, &old.plan, number), tallies.len());
            }
            let (found, left_out) = (Vec::new(), Vec::new());
            tallies.push(Tally { to: edited.new, subscriptions: 0, found, left_out, not_looked_at: 0 });
        }
        if tallies.is_empty() {
            return Ok(Vec::new());
        }
        for (row, place) in self.subscriptions_on(environment, &versions, now)? {
            self.tally(environment, &row, (&mut tallies[place], at_most), now)?;
        }
        tallies.into_iter().map(summed).collect()
    }

    /// Every subscription that is on one of these versions now, with the place that version has.
    fn subscriptions_on(
        &self,
        environment: EnvironmentId,
        versions: &BTreeMap<PlanVersionId, usize>,
        now: Instant,
    ) -> Result<Vec<(SubscriptionRow, usize)>, Failed> {
        Ok(self.store.read(|reader| {
            let (mut found, mut after) = (Vec::new(), String::new());
            loop {
                let rows = subscriptions::subscriptions(reader, environment, &after, PAGE)?;
                let Some(last) = rows.last() else { return Ok::<_, Fault>(found) };
                after = last.id.to_string();
                for row in rows {
                    let timeline = gather::timeline(reader, environment, row.id)?;
                    let mut named = timeline.facts().iter().filter_map(|fact| fact.change.plan());
                    if !named.any(|id| versions.contains_key(&id)) {
                        continue;
                    }
                    let facts = gather::unbilled_facts(reader, self.store.caches(), environment, &row)?;
                    let over = facts.cancelled().is_some_and(|(on, _)| on <= now);
                    let place = facts.plan_at(now).and_then(|id| versions.get(&id));
                    found.extend(place.filter(|_| !over).map(|place| (row, *place)));
                }
            }
        })?)
    }

    fn tally(
        &self,
        environment: EnvironmentId,
        row: &SubscriptionRow,
        (tally, at_most): (&mut Tally, usize),
        now: Instant,
    ) -> Result<(), Failed> {
        tally.subscriptions += 1;
        if tally.found.len() + tally.left_out.len() >= at_most {
            tally.not_looked_at += 1;
            return Ok(());
        }
        let gathered = self.store.read(|reader| {
            let asked = [(row, Revisit::FactsOnly)];
            gather::gather_account(reader, self.store.caches(), environment, (None, &asked))
        })?;
        let gathered = gathered.expect("whoever pays for the only subscription is its payer");
        let facts = gathered.facts.subscription(row.id).expect("it was asked for");
        match billing::next_period_on(facts, (&tally.to, PlanLayout::default()), now) {
            Ok(next) => {
                let (subscription, customer) = (row.id, row.customer);
                tally.found.push(SubscriptionEffect { subscription, customer, next });
            }
            Err(refused) => tally.left_out.push((row.id, refused.to_string())),
        }
        Ok(())
    }
}

fn summed(tally: Tally) -> Result<PlanEffect, Failed> {
    let mut by_currency: BTreeMap<Currency, Vec<SubscriptionEffect>> = BTreeMap::new();
    for effect in tally.found {
        by_currency.entry(effect.next.before.currency()).or_default().push(effect);
    }
    let totals = by_currency.into_iter().map(|(currency, effects)| total(currency, effects));
    Ok(PlanEffect {
        with_tax: tally.to.terms.prices_include_tax,
        plan: tally.to.plan,
        subscriptions: tally.subscriptions,
        totals: totals.collect::<Result<_, _>>()?,
        left_out: tally.left_out,
        not_looked_at: tally.not_looked_at,
    })
}

fn total(currency: Currency, mut effects: Vec<SubscriptionEffect>) -> Result<CurrencyEffect, Failed> {
    let sum = |side: fn(&NextPeriod) -> Money| {
        let amounts = effects.iter().map(|effect| side(&effect.next));
        Money::sum(currency, amounts).map_err(|refused| Refusal::new(Code::BillRefused, refused))
    };
    let (before, after) = (sum(|next| next.before)?, sum(|next| next.after)?);
    let subscriptions = effects.len();
    effects.retain(|effect| effect.next.before != effect.next.after);
    let by_size = |effect: &SubscriptionEffect| {
        let NextPeriod { before, after, .. } = effect.next;
        (Reverse(after.minor().abs_diff(before.minor())), effect.subscription)
    };
    effects.sort_by_key(by_size);
    let changed = effects.len();
    effects.truncate(LARGEST_NAMED_MAX);
    Ok(CurrencyEffect { currency, subscriptions, changed, before, after, largest: effects })
}
