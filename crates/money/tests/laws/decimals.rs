//! Laws of decimals: exact or refused, one form, one order, four roundings, one text.

use money::{Decimal, QuantityTooPrecise};
use proptest::prelude::*;

use crate::oracle::{Fraction, decimals, mantissas, roundings, ten};
use crate::{Reached, law};

/// A result is the exact value where a decimal can hold it, and the refusal where none can.
fn exact_or_refused(
    result: Result<Decimal, QuantityTooPrecise>,
    exact: &Fraction,
    reached: &Reached,
) -> Result<(), TestCaseError> {
    match result {
        Ok(found) => {
            reached.count("exact");
            prop_assert_eq!(&Fraction::of_decimal(found), exact);
            prop_assert!(found.scale() == 0 || found.mantissa() % 10 != 0, "trailing zero in {}", found);
        }
        Err(QuantityTooPrecise) => {
            reached.count("refused");
            prop_assert!(!exact.is_a_decimal(), "refused although {:?} fits", exact);
        }
    }
    Ok(())
}

#[test]
fn sums_differences_and_products_are_exact_or_refused() {
    law(3000, (decimals(), decimals()), &["exact", "refused"], |(left, right), reached| {
        let (exact_left, exact_right) = (Fraction::of_decimal(left), Fraction::of_decimal(right));
        let negated = Fraction::of_decimal(-right);
        exact_or_refused(left.checked_add(right), &exact_left.plus(&exact_right), reached)?;
        exact_or_refused(left.checked_sub(right), &exact_left.plus(&negated), reached)?;
        exact_or_refused(left.checked_mul(right), &exact_left.times(&exact_right), reached)
    });
}

#[test]
fn a_decimal_has_one_form() {
    law(1000, (mantissas(), 0_u8..=60), &["exact", "refused"], |(mantissa, scale), reached| {
        let exact = Fraction::new(mantissa.into(), ten(scale.into()));
        exact_or_refused(Decimal::from_i128(mantissa, scale), &exact, reached)
    });
}

#[test]
fn the_order_is_the_order_of_values() {
    law(3000, (decimals(), decimals()), &["less", "greater"], |(left, right), reached| {
        let expected = Fraction::of_decimal(left).cmp(&Fraction::of_decimal(right));
        if expected.is_ne() {
            reached.count(if expected.is_lt() { "less" } else { "greater" });
        }
        prop_assert_eq!(left.cmp(&right), expected);
        prop_assert_eq!(left == right, expected.is_eq());
        prop_assert_eq!(left.cmp(&left), std::cmp::Ordering::Equal);
        Ok(())
    });
}

#[test]
fn neighbours_are_told_apart() {
    law(500, (decimals(), 1_i128..3), &["met"], |(left, step), reached| {
        let Ok(right) = left.checked_add(Decimal::from_i128(step, left.scale()).expect("small")) else {
            return Ok(());
        };
        reached.count("met");
        prop_assert!(left < right);
        prop_assert!(right > left);
        prop_assert_ne!(left, right);
        Ok(())
    });
}

#[test]
fn rounding_is_the_rounding_of_fractions() {
    let values = (decimals(), -45_i8..=45, roundings());
    law(4000, values, &["rounded", "unchanged", "refused"], |(value, places, rounding), reached| {
        let expected = Fraction::of_decimal(value).rounded(places.into(), rounding);
        match value.round(places, rounding) {
            Ok(found) => {
                reached.count(if found == value { "unchanged" } else { "rounded" });
                prop_assert_eq!(Fraction::of_decimal(found), expected);
            }
            Err(QuantityTooPrecise) => {
                reached.count("refused");
                prop_assert!(!expected.is_a_decimal());
            }
        }
        Ok(())
    });
}

#[test]
fn halves_are_rounded_by_their_mode() {
    law(
        1000,
        (-1_000_i64..1_000, -6_i8..=20, roundings()),
        &["half"],
        |(units, places, rounding), reached| {
            // units + 1/2 in units of 10^-places.
            let half = Decimal::from_i64(units * 10 + 5);
            let shift = Decimal::from_i128(1, u8::try_from(places + 7).expect("positive")).expect("small");
            let million = Decimal::from_i64(1_000_000);
            let value = half.checked_mul(shift).and_then(|value| value.checked_mul(million)).expect("fits");
            reached.count("half");
            let found = value.round(places, rounding).expect("fits");
            let expected = Fraction::of_decimal(value).rounded(places.into(), rounding);
            prop_assert_eq!(Fraction::of_decimal(found), expected);
            Ok(())
        },
    );
}

#[test]
fn what_is_written_is_read_back() {
    law(1000, decimals(), &["through the door", "too precise"], |value, reached| {
        let text = value.to_string();
        prop_assert!(!text.contains(['e', 'E', '+']));
        let significant = value.mantissa().unsigned_abs().to_string().trim_end_matches('0').len();
        match Decimal::parse(&text) {
            Ok(read) => {
                reached.count("through the door");
                prop_assert_eq!(read, value);
                prop_assert!(significant <= 28 && value.scale() <= 28);
            }
            Err(refused) => {
                reached.count("too precise");
                prop_assert!(significant > 28 || value.scale() > 28, "{refused}");
            }
        }
        Ok(())
    });
}

#[test]
fn exponents_of_json_move_the_point() {
    let values = (-99_999_i64..99_999, 0_usize..12, -20_i32..20, any::<bool>());
    law(1000, values, &["up", "down"], |(digits, zeros, exponent, capital), reached| {
        let letter = if capital { 'E' } else { 'e' };
        let text = format!("{digits}.5{}{letter}{exponent}", "0".repeat(zeros));
        let sign = if text.starts_with('-') { -1 } else { 1 };
        reached.count(if exponent < 0 { "down" } else { "up" });
        let plain = Fraction::new((digits * 10 + 5 * sign).into(), 10.into());
        let power = ten(exponent.unsigned_abs());
        let shift =
            if exponent < 0 { Fraction::new(1.into(), power) } else { Fraction::new(power, 1.into()) };
        let read = Decimal::parse_json_number(&text).expect("few digits");
        prop_assert_eq!(Fraction::of_decimal(read), plain.times(&shift), "{}", text);
        Ok(())
    });
}
