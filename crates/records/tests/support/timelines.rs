//! Random facts of timelines, of every kind of change.

use std::sync::Arc;

use billing::{Change, OneOff, PauseOptions, PlanLayout, StartOptions, TimelineFact};
use proptest::collection::btree_map;
use proptest::option;
use proptest::prelude::*;

use super::*;

fn count() -> impl Strategy<Value = u64> {
    0_u64..=billing::facts::COUNT_MAX
}

fn start() -> impl Strategy<Value = Change> {
    let options = (option::of(instant()), option::of(key()), option::of(id()))
        .prop_map(|(phases_from, segment, continues)| StartOptions { phases_from, segment, continues });
    (id(), option::of(alignment()), btree_map(key(), count(), 0..3), options)
        .prop_map(|(plan, alignment, counts, options)| Change::Start { plan, alignment, counts, options })
}

fn moves() -> impl Strategy<Value = Change> {
    let terms = change_terms;
    let layout = any::<(bool, bool)>()
        .prop_map(|(restart_phases, keep_anchor)| PlanLayout { restart_phases, keep_anchor });
    let options = any::<(bool, bool, bool)>().prop_map(|(keep_fees, bill_usage, extend)| PauseOptions {
        keep_fees,
        bill_usage,
        extend,
    });
    prop_oneof![
        terms().prop_map(|terms| Change::Cancel { terms }),
        terms().prop_map(|terms| Change::Reactivate { terms }),
        terms().prop_map(|terms| Change::Resume { terms }),
        terms().prop_map(|terms| Change::ResetAnchor { terms }),
        instant().prop_map(|until| Change::ExtendTrial { until }),
        (id(), terms(), layout).prop_map(|(plan, terms, layout)| Change::ChangePlan { plan, terms, layout }),
        (terms(), options).prop_map(|(terms, options)| Change::Pause { terms, options }),
    ]
}

fn parts() -> impl Strategy<Value = Change> {
    let terms = change_terms;
    let replaced = (key(), option::of(price()), key(), terms()).prop_map(|(plan, with, price, terms)| {
        let with = with.map(|(with, _)| with);
        let price = with.as_ref().map_or(price, |with| with.key.clone());
        Change::OverridePrice { plan, price, with: with.map(Arc::new), terms }
    });
    prop_oneof![
        (id(), key(), count(), terms()).prop_map(|(plan, add_on, quantity, terms)| Change::AttachAddOn {
            plan,
            add_on,
            quantity,
            terms
        }),
        (key(), terms()).prop_map(|(add_on, terms)| Change::DetachAddOn { add_on, terms }),
        (key(), count(), terms()).prop_map(|(name, count, terms)| Change::SetCount { name, count, terms }),
        replaced,
        discount().prop_map(|discount| Change::ApplyDiscount { discount: Arc::new(discount) }),
        id().prop_map(|discount| Change::RemoveDiscount { discount }),
    ]
}

pub fn fact() -> impl Strategy<Value = TimelineFact> {
    let change = prop_oneof![1 => start(), 7 => moves(), 6 => parts()];
    (id(), instant(), change).prop_map(|(id, at, change)| TimelineFact { id, at, change })
}

pub fn one_off() -> impl Strategy<Value = OneOff> {
    (id(), instant(), text(), quantity(), unit_price(), key()).prop_map(
        |(id, at, description, quantity, unit_price, tax_category)| OneOff {
            id,
            at,
            description,
            quantity,
            unit_price,
            tax_category,
        },
    )
}
