//! Laws of money: sums within a currency, rounding, splits that lose nothing, cumulative shares.

use money::{Currency, Decimal, Money, MoneyRefused, Quantity, Ratio, ShareRefused, SplitRefused, UnitPrice};
use num_bigint::BigInt;
use num_traits::{Signed, ToPrimitive};
use proptest::prelude::*;

use crate::law;
use crate::oracle::{Fraction, decimals, ratios, roundings};

fn currencies() -> impl Strategy<Value = Currency> {
    prop::sample::select(Currency::all().collect::<Vec<_>>())
}

fn minors() -> impl Strategy<Value = i64> {
    prop_oneof![4 => -100_000_i64..100_000, 1 => any::<i64>(), 1 => Just(i64::MIN), 1 => Just(i64::MAX)]
}

#[test]
fn rounding_into_a_currency_is_the_rounding_of_fractions() {
    let values = (ratios(), currencies(), roundings());
    law(3000, values, &["rounded", "out of range"], |(value, currency, rounding), reached| {
        let expected = Fraction::of(value).units(currency.exponent().into(), rounding).to_i64();
        match Money::round_from(&value, currency, rounding) {
            Ok(found) => {
                reached.count("rounded");
                prop_assert_eq!(Some(found.minor()), expected);
                prop_assert_eq!(found.currency(), currency);
            }
            Err(refused) => {
                reached.count("out of range");
                prop_assert_eq!(refused, MoneyRefused::OutOfRange { currency });
                prop_assert_eq!(expected, None);
            }
        }
        Ok(())
    });
}

#[test]
fn sums_are_the_sums_of_minor_units() {
    let values = (prop::collection::vec(minors(), 0..6), currencies());
    law(1000, values, &["summed", "out of range"], |(minors, currency), reached| {
        let total: i128 = minors.iter().copied().map(i128::from).sum();
        let amounts = minors.iter().map(|minor| Money::new(*minor, currency));
        match Money::sum(currency, amounts) {
            Ok(sum) => {
                reached.count("summed");
                prop_assert_eq!(i128::from(sum.minor()), total);
            }
            Err(refused) => {
                reached.count("out of range");
                prop_assert_eq!(refused, MoneyRefused::OutOfRange { currency });
                prop_assert!(i64::try_from(total).is_err());
            }
        }
        Ok(())
    });
}

#[test]
fn an_amount_is_read_back_from_its_text() {
    law(1000, (minors(), currencies()), &["met"], |(minor, currency), reached| {
        reached.count("met");
        let amount = Money::new(minor, currency);
        prop_assert_eq!(Money::parse_major(&amount.amount_text(), currency), Ok(amount));
        let decimals = amount.amount_text().split_once('.').map_or(0, |(_, fraction)| fraction.len());
        prop_assert_eq!(decimals, usize::from(currency.exponent()));
        prop_assert_eq!(Money::parse_major(&amount.to_decimal().to_string(), currency), Ok(amount));
        Ok(())
    });
}

/// One unit after the other to the part that is furthest behind, the earlier one among equals.
fn slow_split(total: i64, weights: &[i128]) -> Vec<BigInt> {
    let sum: BigInt = weights.iter().map(|weight| BigInt::from(*weight)).sum();
    let size = BigInt::from(total).abs();
    let exact: Vec<Fraction> =
        weights.iter().map(|weight| Fraction::new(&size * BigInt::from(*weight), sum.clone())).collect();
    let mut parts: Vec<BigInt> =
        exact.iter().map(|part| num_integer::Integer::div_floor(&part.top, &part.bottom)).collect();
    while parts.iter().sum::<BigInt>() < size {
        let behind = |index: usize| exact[index].plus(&Fraction::new(-parts[index].clone(), 1.into()));
        let mut chosen = 0;
        for index in 1..parts.len() {
            if behind(index).cmp(&behind(chosen)).is_gt() {
                chosen = index;
            }
        }
        parts[chosen] += 1;
    }
    let sign = if total < 0 { -1 } else { 1 };
    parts.into_iter().map(|part| part * sign).collect()
}

fn weights() -> impl Strategy<Value = Vec<i128>> {
    prop_oneof![
        4 => prop::collection::vec(0_i128..20, 0..8),
        2 => prop::collection::vec(-30_i128..100, 1..8),
        1 => prop::collection::vec(0..=i128::MAX / 8, 1..8),
        1 => prop::collection::vec(any::<i128>(), 1..4),
    ]
}

#[test]
fn a_split_loses_nothing_and_is_the_largest_remainder() {
    let expected = ["split", "weights of both signs", "zero weights", "too large", "out of range"];
    law(4000, (minors(), weights()), &expected, |(minor, weights), reached| {
        let whole = Money::new(minor, Currency::EUR);
        let sum: BigInt = weights.iter().map(|weight| BigInt::from(*weight)).sum();
        match whole.split(&weights) {
            Ok(parts) => {
                reached.count("split");
                let both =
                    weights.iter().any(|weight| *weight < 0) && weights.iter().any(|weight| *weight > 0);
                if both {
                    reached.count("weights of both signs");
                }
                let minors: Vec<BigInt> = parts.iter().map(|part| part.minor().into()).collect();
                prop_assert_eq!(&minors, &slow_split(minor, &weights));
                prop_assert_eq!(Money::sum(Currency::EUR, parts.iter().copied()), Ok(whole));
                if let Ok(mirrored) = whole.checked_neg() {
                    let mirror = mirrored.split(&weights).expect("the mirror splits too");
                    let negated: Vec<BigInt> =
                        mirror.iter().map(|part| -BigInt::from(part.minor())).collect();
                    prop_assert_eq!(negated, minors);
                }
            }
            Err(SplitRefused::WeightsZero) => {
                reached.count("zero weights");
                prop_assert_eq!(sum, BigInt::from(0));
            }
            Err(SplitRefused::WeightsTooLarge) => {
                reached.count("too large");
                prop_assert!(weights.iter().try_fold(0_i128, |sum, next| sum.checked_add(*next)).is_none());
            }
            Err(SplitRefused::OutOfRange(_)) => {
                reached.count("out of range");
                let parts = slow_split(minor, &weights);
                prop_assert!(parts.iter().any(|part| part.to_i64().is_none()));
            }
        }
        Ok(())
    });
}

#[test]
fn a_cumulative_share_is_rounded_once() {
    let spans = prop_oneof![
        (-40_i128..400, -1_i128..400),
        (0..10_i128.pow(15), 1..10_i128.pow(15)),
        (any::<i128>(), any::<i128>()),
    ];
    let expected = ["shared", "no whole", "out of range"];
    law(3000, (minors(), spans, roundings()), &expected, |(minor, (done, whole), rounding), reached| {
        let amount = Money::new(minor, Currency::USD);
        match amount.share_cumulative(done, whole, rounding) {
            Ok(share) => {
                reached.count("shared");
                let exact = Fraction::new(BigInt::from(minor) * done, whole.into());
                prop_assert_eq!(Some(share.minor()), exact.units(0, rounding).to_i64());
            }
            Err(ShareRefused::WholeNotPositive { .. }) => {
                reached.count("no whole");
                prop_assert!(whole <= 0);
            }
            Err(ShareRefused::OutOfRange(_)) => {
                reached.count("out of range");
                let exact = Fraction::new(BigInt::from(minor) * done, whole.into());
                prop_assert_eq!(exact.units(0, rounding).to_i64(), None);
            }
        }
        Ok(())
    });
}

#[test]
fn any_cuts_of_an_amount_sum_to_it() {
    let values = (minors(), prop::collection::vec(0_i128..=31, 0..6), roundings());
    law(1000, values, &["cut"], |(minor, mut cuts, rounding), reached| {
        let amount = Money::new(minor, Currency::EUR);
        cuts.extend([0, 31]);
        cuts.sort_unstable();
        let due = |done| amount.share_cumulative(done, 31, rounding).expect("at most the amount");
        let parts = cuts.windows(2).map(|cut| due(cut[1]).checked_sub(due(cut[0])).expect("one sign"));
        reached.count("cut");
        prop_assert_eq!(Money::sum(Currency::EUR, parts), Ok(amount));
        Ok(())
    });
}

#[test]
fn a_price_times_a_quantity_is_exact() {
    law(1000, (decimals(), ratios()), &["priced"], |(price, quantity), reached| {
        if let Ok(found) = UnitPrice::new(price).times(Quantity::new(quantity)) {
            reached.count("priced");
            let exact = Fraction::of_decimal(price).times(&Fraction::of(quantity));
            prop_assert_eq!(Fraction::of(found), exact);
            prop_assert_eq!(quantity.checked_mul(Ratio::whole(price)), Ok(found));
        }
        Ok(())
    });
}

#[test]
fn an_amount_is_written_with_the_digits_of_its_currency_and_no_fewer_than_it_has() {
    for (amount, currency, written) in [
        ("3.5", Currency::EUR, "3.50"),
        ("3", Currency::EUR, "3.00"),
        ("0.0004", Currency::EUR, "0.0004"),
        ("-0.5", Currency::EUR, "-0.50"),
        ("12", Currency::JPY, "12"),
    ] {
        assert_eq!(Money::written(Decimal::parse(amount).unwrap(), currency), written);
    }
}
