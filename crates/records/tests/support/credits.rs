//! Random credits and contracts.

use billing::{
    Contract, CreditScope, CreditUnit, FirstGrant, Grant, GrantKind, GrantOrder, LineRef, Movement,
    MovementKind, Recurrence, Renewal, TopUpRule,
};
use pricing::CommitmentScope;
use proptest::collection::btree_set;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::*;

fn some(least: i64, currency: Currency) -> impl Strategy<Value = Money> {
    (least..1_000_000_000).prop_map(move |minor| Money::new(minor, currency))
}

fn scope() -> impl Strategy<Value = CreditScope> {
    let keys = || btree_set(key(), 0..3).prop_map(|keys| keys.into_iter().collect());
    (option::of(id()), keys(), keys()).prop_map(|(subscription, plans, prices)| CreditScope {
        subscription,
        plans,
        prices,
    })
}

fn recurrence(currency: Currency) -> impl Strategy<Value = Recurrence> {
    let first = (id(), instant(), some(0, currency)).prop_map(|(id, effective, cost_basis)| FirstGrant {
        id,
        effective,
        cost_basis,
    });
    let ends = (option::of(some(0, currency)), option::of(instant()));
    (cadence(), ends, option::of(key()), option::of(first)).prop_map(
        |(every, (rollover_cap, until), tax_category, first)| Recurrence {
            every,
            rollover_cap,
            until,
            tax_category,
            first,
        },
    )
}

pub fn grant() -> impl Strategy<Value = Grant> {
    currency().prop_flat_map(|currency| {
        let kinds = [GrantKind::Promotional, GrantKind::PaidTaxedAtPurchase, GrantKind::PaidTaxedAtUse];
        let unit =
            (text(), positive()).prop_map(|(name, value)| CreditUnit { name, value: UnitPrice::new(value) });
        let head = (id(), id(), text(), select(kinds.to_vec()));
        let value = (some(1, currency), option::of(unit), some(0, currency));
        let life = (period(), any::<bool>(), option::of(recurrence(currency)));
        (head, value, life, any::<u32>(), scope(), 0..1_u64 << 62).prop_map(
            |(
                (id, customer, name, kind),
                (amount, unit, cost),
                (pays, ends, recurs),
                priority,
                scope,
                sequence,
            )| Grant {
                id,
                customer,
                name,
                kind,
                amount,
                unit,
                cost_basis: if kind == GrantKind::Promotional { Money::zero(cost.currency()) } else { cost },
                effective: pays.start(),
                expires: ends.then(|| pays.end()),
                priority,
                scope,
                sequence,
                recurs,
            },
        )
    })
}

pub fn grant_order() -> impl Strategy<Value = GrantOrder> {
    (grant(), instant(), key()).prop_map(|(grant, at, tax_category)| GrantOrder { grant, at, tax_category })
}

pub fn movement() -> impl Strategy<Value = Movement> {
    let kinds = [
        MovementKind::Burnt,
        MovementKind::GivenBack,
        MovementKind::Expired,
        MovementKind::RolledOver,
        MovementKind::Voided,
        MovementKind::ExpiryTakenBack,
        MovementKind::RolloverTakenBack,
    ];
    let line = option::of((id(), 1_u32..99).prop_map(|(document, line)| LineRef { document, line }));
    let amounts = currency().prop_flat_map(|currency| {
        (money(currency), prop_oneof![Just(Money::zero(currency)), money(currency)])
    });
    (id(), instant(), select(kinds.to_vec()), amounts, line, option::of(decimal())).prop_map(
        |(grant, at, kind, (amount, cost_basis), line, units)| Movement {
            grant,
            at,
            kind,
            amount,
            cost_basis,
            line,
            units,
        },
    )
}

pub fn top_up() -> impl Strategy<Value = TopUpRule> {
    currency().prop_flat_map(|currency| {
        let amounts = (some(1, currency), some(1, currency), some(0, currency));
        (amounts, key(), option::of(cadence())).prop_map(|((below, amount, price), tax_category, lasts)| {
            TopUpRule { below, amount, price, tax_category, lasts }
        })
    })
}

pub fn contract() -> impl Strategy<Value = Contract> {
    currency().prop_flat_map(|currency| {
        let uplift =
            (0_i64..=100).prop_map(|percent| Percent::new(Decimal::from_i64(percent)).expect("few digits"));
        let renewal = prop_oneof![
            Just(Renewal::Ends),
            (cadence(), 0_u32..90, uplift).prop_map(|(term, notice_days, uplift)| Renewal::Automatic {
                term,
                notice_days,
                uplift
            })
        ];
        let scope = prop_oneof![
            Just(CommitmentScope::All),
            key().prop_map(CommitmentScope::Plan),
            (key(), key()).prop_map(|(plan, price)| CommitmentScope::Price { plan, price }),
        ];
        let pooled = proptest::collection::btree_set(key(), 0..3);
        let body = (commitments(scope, Some(currency)), renewal, pooled);
        (id(), text(), period(), option::of(0_i64..9_999), body)
            .prop_map(move |(id, name, runs, terminated, (commitments, renewal, pooled))| Contract {
                id,
                name,
                currency,
                starts: runs.start(),
                ends: runs.end(),
                renewal,
                terminated: terminated
                    .map(|hours| Instant::from_micros(runs.start().as_micros() + hours * 3_600_000_000)),
                commitments,
                pooled: pooled.into_iter().collect(),
            })
            .prop_filter("a contract that can be kept to", |contract| contract.check().is_ok())
    })
}
