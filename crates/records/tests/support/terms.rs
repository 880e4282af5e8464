//! Random terms of plans, coupons and changes.

use billing::{DatedDiscount, Discount, PromotionCode};
use pricing::{
    AddOnTerms, BeyondAllowance, ChangeDefaults, ChangeTerms, Commitment, CommitmentScope, CommitmentStep,
    Coupon, CouponLasts, CouponLevel, CouponOff, CreditTo, FeatureGrant, FeatureValue, FeatureWindow,
    MeteredFeature, Names, Phase, PhaseKind, PlanTerms, Proration, Rollover, Settle, WithoutPayment,
};
use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::*;

pub fn language() -> impl Strategy<Value = String> {
    "[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?"
}

pub fn names() -> impl Strategy<Value = Names> {
    prop_oneof![3 => Just(Names::new()), 1 => btree_map(language(), text(), 1..3)]
}

pub fn change_terms() -> impl Strategy<Value = ChangeTerms> {
    let proration = select([Proration::None, Proration::Prorate, Proration::Full].as_slice());
    let settle = select([Settle::Now, Settle::NextInvoice].as_slice());
    let credit_to = select([CreditTo::Balance, CreditTo::Refund].as_slice());
    (proration, settle, credit_to).prop_map(|(proration, settle, credit_to)| ChangeTerms {
        proration,
        settle,
        credit_to,
    })
}

fn keys() -> impl Strategy<Value = Vec<CatalogKey>> {
    btree_set(key(), 0..3).prop_map(|keys| keys.into_iter().rev().collect())
}

pub fn amounts(least: i64) -> impl Strategy<Value = BTreeMap<Currency, Money>> {
    btree_map(currency(), least..1_000_000, 1..3).prop_map(|amounts| {
        amounts.into_iter().map(|(currency, minor)| (currency, Money::new(minor, currency))).collect()
    })
}

pub fn coupon() -> impl Strategy<Value = Coupon> {
    let hundredth = (1_i64..=10_000).prop_map(|hundredths| {
        let percent = Decimal::from_i128(i128::from(hundredths), 2).expect("few digits");
        CouponOff::Percent(Percent::new(percent).expect("few digits"))
    });
    let off = prop_oneof![
        hundredth,
        amounts(1).prop_map(CouponOff::Amount),
        positive().prop_map(|units| CouponOff::FreeUnits(Quantity::from(units))),
    ];
    let lasts = prop_oneof![
        Just(CouponLasts::Once),
        (1_u32..40).prop_map(CouponLasts::Periods),
        Just(CouponLasts::Forever)
    ];
    let level = select([CouponLevel::Line, CouponLevel::Invoice].as_slice());
    let scope = (keys(), keys(), btree_set(id(), 0..3));
    let limits = (option::of(period()), any::<(bool, bool)>(), option::of(1..=u64::from(u32::MAX)));
    let named = text().prop_filter("a name", |name| !name.trim().is_empty());
    let head = (key(), named, names());
    (head, off, lasts, level, scope, limits, option::of(any::<u32>())).prop_map(
        |((key, name, names), off, lasts, level, (plans, prices, customers), limits, order)| {
            let (when, (begins, ends), redemptions_max) = limits;
            let level = if matches!(off, CouponOff::FreeUnits(_)) { CouponLevel::Line } else { level };
            Coupon {
                key,
                name,
                names,
                off,
                lasts,
                level,
                plans,
                prices,
                customers: customers.into_iter().collect(),
                redeem_from: when.filter(|_| begins).map(Period::start),
                redeem_until: when.filter(|_| ends).map(Period::end),
                redemptions_max,
                order,
            }
        },
    )
}

fn code() -> impl Strategy<Value = String> {
    "[A-Z0-9_-]{1,40}"
}

pub fn discount() -> impl Strategy<Value = Discount> {
    (id(), coupon(), option::of(code())).prop_map(|(id, coupon, code)| Discount { id, coupon, code })
}

pub fn dated_discount() -> impl Strategy<Value = DatedDiscount> {
    (discount(), period(), any::<bool>()).prop_map(|(discount, holds, ends)| DatedDiscount {
        discount: Arc::new(discount),
        from: holds.start(),
        until: ends.then(|| holds.end()),
    })
}

pub fn promotion_code() -> impl Strategy<Value = PromotionCode> {
    let limits = (option::of(period()), option::of(1..=u64::from(u32::MAX)), any::<bool>());
    (code(), key(), option::of(id()), limits).prop_map(
        |(code, coupon, customer, (when, redemptions_max, active))| PromotionCode {
            code,
            coupon,
            customer,
            redeem_from: when.map(Period::start),
            redeem_until: when.map(Period::end),
            redemptions_max,
            active,
        },
    )
}

fn window() -> impl Strategy<Value = FeatureWindow> {
    let hours = || 1_u32..=records::feature::WINDOW_HOURS_MAX;
    prop_oneof![
        Just(FeatureWindow::Period),
        cadence().prop_map(FeatureWindow::Calendar),
        hours().prop_map(|hours| FeatureWindow::Every { hours }),
        hours().prop_map(|hours| FeatureWindow::Sliding { hours }),
        hours().prop_map(|hours| FeatureWindow::FirstUse { hours }),
        Just(FeatureWindow::Lifetime),
    ]
}

fn metered_feature(meters: Vec<CatalogKey>) -> impl Strategy<Value = MeteredFeature> {
    let rollover = (option::of(quantity()), prop_oneof![Just(Quantity::ZERO), quantity()])
        .prop_filter("a floor up to the cap", |(cap, floor)| {
            cap.is_none_or(|cap| cap.ratio() >= floor.ratio())
        })
        .prop_map(|(cap, floor)| Rollover { cap, floor });
    let beyond = select([BeyondAllowance::Block, BeyondAllowance::Allow].as_slice());
    let allowance = option::of(prop_oneof![Just(Quantity::ZERO), quantity()]);
    (select(meters), allowance, window(), option::of(rollover), beyond, any::<bool>()).prop_map(
        |(meter, allowance, window, rollover, beyond, preserve_overage)| {
            let resets = !matches!(window, FeatureWindow::Sliding { .. } | FeatureWindow::Lifetime);
            let rollover = rollover.filter(|_| resets);
            MeteredFeature { meter, allowance, window, rollover, beyond, preserve_overage }
        },
    )
}

fn features(meters: Vec<CatalogKey>) -> impl Strategy<Value = Vec<FeatureGrant>> {
    let plain =
        prop_oneof![any::<bool>().prop_map(FeatureValue::Boolean), text().prop_map(FeatureValue::Static),]
            .boxed();
    let value = match meters.is_empty() {
        true => plain,
        false => prop_oneof![plain, metered_feature(meters).prop_map(FeatureValue::Metered)].boxed(),
    };
    btree_map(key(), (value, any::<bool>()), 0..4).prop_map(|features| {
        let grant = |(feature, (value, replaces))| FeatureGrant { feature, value, replaces };
        features.into_iter().map(grant).collect()
    })
}

/// Steps of a ramp, each with an amount in this currency if one is asked for.
fn steps(currency: Option<Currency>) -> impl Strategy<Value = Vec<CommitmentStep>> {
    let amounts = (amounts(0), 0_i64..1_000_000).prop_map(move |(mut amounts, minor)| {
        amounts.extend(currency.map(|currency| (currency, Money::new(minor, currency))));
        amounts
    });
    (vec((1_u32..40, amounts), 1..4), any::<bool>()).prop_map(|(steps, open)| {
        let last = steps.len() - 1;
        let step = |(index, (periods, amounts))| CommitmentStep {
            periods: (!open || index < last).then_some(periods),
            amounts,
        };
        steps.into_iter().enumerate().map(step).collect()
    })
}

fn commitment(
    scope: impl Strategy<Value = CommitmentScope>,
    currency: Option<Currency>,
) -> impl Strategy<Value = Commitment> {
    let factor = prop_oneof![
        Just(Decimal::ONE),
        (100_i128..=10_000).prop_map(|hundredths| Decimal::from_i128(hundredths, 2).expect("it fits"))
    ];
    (key(), text(), scope, steps(currency), option::of(cadence()), factor, key()).prop_map(
        |(key, name, scope, steps, every, overage_factor, tax_category)| Commitment {
            key,
            name,
            scope,
            steps,
            every,
            overage_factor,
            tax_category,
        },
    )
}

/// Commitments of one key each.
pub fn commitments(
    scope: impl Strategy<Value = CommitmentScope>,
    currency: Option<Currency>,
) -> impl Strategy<Value = Vec<Commitment>> {
    vec(commitment(scope, currency), 0..3).prop_map(|mut commitments| {
        let mut keys = BTreeSet::new();
        commitments.retain(|commitment| keys.insert(commitment.key.clone()));
        commitments
    })
}

/// Phases that name every price: some of them in the first ones, all in the last.
fn phases(prices: Vec<CatalogKey>) -> impl Strategy<Value = Vec<Phase>> {
    let without_payment =
        select([WithoutPayment::Continue, WithoutPayment::Pause, WithoutPayment::Cancel].as_slice());
    let kind = prop_oneof![
        without_payment.prop_map(PhaseKind::Trial),
        Just(PhaseKind::Intro),
        Just(PhaseKind::Regular)
    ];
    let some = proptest::sample::subsequence(prices.clone(), 0..=prices.len());
    (btree_map(key(), (kind, cadence(), some), 0..4), any::<bool>()).prop_map(move |(phases, open)| {
        let last = phases.len().saturating_sub(1);
        let phase = |(index, (key, (kind, length, some)))| Phase {
            key,
            kind,
            length: (!open || index < last).then_some(length),
            prices: if index == last { prices.clone() } else { some },
        };
        phases.into_iter().enumerate().map(phase).collect()
    })
}

/// Terms that fit a draft.
pub fn plan_terms(draft: &PlanDraft) -> impl Strategy<Value = PlanTerms> + use<> {
    let prices: Vec<CatalogKey> = draft.prices.iter().map(|price| price.key.clone()).collect();
    let plan = draft.key.clone();
    let of_price =
        select(prices.clone()).prop_map(move |price| CommitmentScope::Price { plan: plan.clone(), price });
    let of_plan = prop_oneof![Just(CommitmentScope::All), Just(CommitmentScope::Plan(draft.key.clone()))];
    let scope = prop_oneof![of_price, of_plan];
    let add_on = (keys(), option::of(1_u64..1_000))
        .prop_map(|(plans, quantity_max)| AddOnTerms { plans, quantity_max });
    let changes = (change_terms(), change_terms(), change_terms(), change_terms()).prop_map(
        |(upgrade, downgrade, count_up, count_down)| ChangeDefaults {
            upgrade,
            downgrade,
            count_up,
            count_down,
        },
    );
    let life = prop_oneof![
        3 => phases(prices).prop_map(|phases| (phases, None)),
        1 => add_on.prop_map(|add_on| (Vec::new(), Some(add_on)))
    ];
    let bill_at = prop_oneof![Just(BTreeMap::new()), amounts(1)];
    let changes = prop_oneof![Just(ChangeDefaults::default()), changes];
    let features = features(draft.meters.keys().cloned().collect());
    let amounts = (any::<bool>(), bill_at);
    (names(), life, features, commitments(scope, None), amounts, changes).prop_map(
        |(names, (phases, add_on), features, commitments, (prices_include_tax, bill_at), changes)| {
            PlanTerms { names, add_on, phases, features, commitments, prices_include_tax, bill_at, changes }
        },
    )
}
