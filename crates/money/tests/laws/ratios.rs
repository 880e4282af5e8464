//! Laws of quotients: exact or refused, one form for each value, one order, four roundings, one text.

use money::{Decimal, QuantityTooPrecise, QuotientRefused, Ratio, Rounding};
use num_bigint::BigInt;
use num_traits::{Signed, Zero};
use proptest::prelude::*;

use crate::oracle::{Fraction, decimals, denominators, mantissas, ratios, roundings, ten};
use crate::{Reached, law};

/// A result is the exact value in its one form where a ratio can hold it, and the refusal where none can.
fn exact_or_refused(
    result: Result<Ratio, QuantityTooPrecise>,
    exact: &Fraction,
    reached: &Reached,
) -> Result<(), TestCaseError> {
    match result {
        Ok(found) => {
            reached.count(if found.denominator() == 1 { "decimal" } else { "quotient" });
            prop_assert_eq!(&Fraction::of(found), exact);
            has_the_one_form(found, exact)
        }
        Err(QuantityTooPrecise) => {
            reached.count("refused");
            prop_assert!(!exact.is_a_ratio(), "refused although {:?} fits", exact);
            Ok(())
        }
    }
}

/// The form, found by trying: the longest shift first where 28 digits suffice, else the shortest that fits.
fn has_the_one_form(found: Ratio, exact: &Fraction) -> Result<(), TestCaseError> {
    let at = |scale: u32| Fraction::new(&exact.top * ten(scale), exact.bottom.clone());
    let fits = |form: &Fraction| form.top.abs() <= ten(38) && form.bottom <= ten(38);
    let is_folded = |form: &Fraction| {
        !(&form.bottom % BigInt::from(2)).is_zero() && !(&form.bottom % BigInt::from(5)).is_zero()
    };
    let folded = (0..=28).find(|scale| is_folded(&at(*scale))).filter(|scale| fits(&at(*scale)));
    let scale = folded.or_else(|| (0..=38).find(|scale| fits(&at(*scale)))).expect("a form exists");
    let form = at(scale);
    let expected = (scale, form.top, form.bottom);
    let numerator = found.numerator();
    let given = (u32::from(numerator.scale()), numerator.mantissa().into(), found.denominator().into());
    prop_assert_eq!(given, expected);
    Ok(())
}

#[test]
fn a_quotient_has_one_form() {
    let beyond = (10_i128.pow(38)..i128::MAX).boxed();
    let values = (decimals(), prop_oneof![8 => denominators().boxed(), 1 => beyond], any::<bool>());
    let expected = ["decimal", "quotient", "refused"];
    law(4000, values, &expected, |(top, bottom, negative), reached| {
        let bottom = if negative { -bottom } else { bottom };
        let one = Fraction::of_decimal(top);
        let exact = one.over(&Fraction::new(bottom.into(), 1.into()));
        match Ratio::new(top, bottom) {
            Ok(found) => exact_or_refused(Ok(found), &exact, reached),
            Err(QuotientRefused::TooPrecise(refused)) => exact_or_refused(Err(refused), &exact, reached),
            Err(other) => Err(TestCaseError::fail(other.to_string())),
        }
    });
}

#[test]
fn a_fraction_is_its_quotient_and_a_decimal_is_itself() {
    law(1000, (mantissas(), denominators()), &["decimal", "quotient"], |(top, bottom), reached| {
        let exact = Fraction::new(top.into(), bottom.into());
        let found = Ratio::from_fraction(top, bottom).expect("both parts are in range");
        exact_or_refused(Ok(found), &exact, reached)
    });
    law(1000, decimals(), &["decimal", "quotient"], |value, reached| {
        let found = Ratio::whole(value);
        prop_assert_eq!(found.as_decimal(), Some(value));
        exact_or_refused(Ok(found), &Fraction::of_decimal(value), reached)
    });
}

#[test]
fn sums_products_and_quotients_are_exact_or_refused() {
    let expected = ["decimal", "quotient", "refused", "zero divisor"];
    law(2500, (ratios(), ratios()), &expected, |(left, right), reached| {
        let (exact_left, exact_right) = (Fraction::of(left), Fraction::of(right));
        exact_or_refused(left.checked_add(right), &exact_left.plus(&exact_right), reached)?;
        let negated = Fraction::of(-right);
        exact_or_refused(left.checked_sub(right), &exact_left.plus(&negated), reached)?;
        exact_or_refused(left.checked_mul(right), &exact_left.times(&exact_right), reached)?;
        match left.checked_div(right) {
            Ok(found) => exact_or_refused(Ok(found), &exact_left.over(&exact_right), reached),
            Err(QuotientRefused::TooPrecise(refused)) => {
                exact_or_refused(Err(refused), &exact_left.over(&exact_right), reached)
            }
            Err(refused) => {
                reached.count("zero divisor");
                prop_assert_eq!(refused, QuotientRefused::DividedByZero);
                prop_assert!(right.is_zero());
                Ok(())
            }
        }
    });
}

#[test]
fn nearly_equal_numbers_cancel_exactly() {
    law(800, (ratios(), ratios()), &["decimal", "quotient"], |(value, other), reached| {
        let Ok(sum) = value.checked_add(other) else { return Ok(()) };
        exact_or_refused(sum.checked_sub(other), &Fraction::of(value), reached)?;
        prop_assert_eq!(sum.checked_sub(other), Ok(value));
        if let Ok(product) = value.checked_mul(other)
            && !other.is_zero()
        {
            prop_assert_eq!(product.checked_div(other), Ok(value));
        }
        Ok(())
    });
}

#[test]
fn the_order_is_the_order_of_values() {
    law(4000, (ratios(), ratios()), &["less", "greater"], |(left, right), reached| {
        let expected = Fraction::of(left).cmp(&Fraction::of(right));
        if expected.is_ne() {
            reached.count(if expected.is_lt() { "less" } else { "greater" });
        }
        prop_assert_eq!(left.cmp(&right), expected);
        prop_assert_eq!(left == right, expected.is_eq());
        prop_assert_eq!(left.signum(), left.cmp(&Ratio::ZERO) as i32);
        Ok(())
    });
}

#[test]
fn long_neighbours_are_told_apart() {
    let sizes = 10_i128.pow(36)..10_i128.pow(38);
    law(500, (sizes, 0_u8..=38, any::<bool>()), &["met"], |(size, scale, negative), reached| {
        let top = Decimal::from_i128(if negative { -size } else { size }, scale).expect("fits");
        let near = |bottom: i128| Ratio::new(top, bottom);
        let (Ok(left), Ok(right)) = (near(10_i128.pow(38) - 7), near(10_i128.pow(38) - 9)) else {
            return Ok(());
        };
        reached.count("met");
        let expected = Fraction::of(left).cmp(&Fraction::of(right));
        prop_assert_eq!(left.cmp(&right), expected);
        prop_assert!(expected.is_ne());
        Ok(())
    });
}

#[test]
fn rounding_is_the_rounding_of_fractions() {
    let values = (ratios(), -45_i8..=45, roundings());
    law(6000, values, &["decimal", "quotient", "refused"], |(value, places, rounding), reached| {
        let exact = Fraction::of(value);
        match value.round(places, rounding) {
            Ok(found) => {
                reached.count(if value.denominator() == 1 { "decimal" } else { "quotient" });
                let expected = exact.rounded(places.into(), rounding);
                prop_assert_eq!(Fraction::of_decimal(found), expected);
            }
            Err(QuantityTooPrecise) => {
                reached.count("refused");
                let expected = exact.rounded(places.into(), rounding);
                let units = exact.units(places.into(), rounding);
                prop_assert!(!expected.is_a_decimal() || units.abs() > ten(38));
            }
        }
        Ok(())
    });
}

#[test]
fn halves_of_quotients_are_rounded_by_their_mode() {
    let values =
        (-2_000_i128..2_000, prop::sample::select(vec![1_i128 << 31, 1 << 45, 1 << 60]), roundings());
    law(1000, values, &["half", "beside"], |(halves, size, rounding), reached| {
        // An even denominator that stays one: k + 1/2 and its close neighbours.
        for beside in [-1, 0, 1] {
            let value = Ratio::from_fraction((2 * halves + 1) * size + beside, 2 * size).expect("fits");
            reached.count(if beside == 0 { "half" } else { "beside" });
            for places in [0_i8, 3, -1] {
                let expected = Fraction::of(value).rounded(places.into(), rounding);
                let found = value.round(places, rounding).expect("fits");
                prop_assert_eq!(Fraction::of_decimal(found), expected);
            }
        }
        Ok(())
    });
}

#[test]
fn what_is_stored_has_28_digits_half_even() {
    law(3000, ratios(), &["exact", "rounded"], |value, reached| {
        let exact = Fraction::of(value);
        let whole = exact.units(0, Rounding::Down).abs();
        let digits = if whole.is_zero() { 0 } else { i32::try_from(whole.to_string().len()).expect("short") };
        let expected = exact.rounded((28 - digits).min(28), Rounding::HalfEven);
        reached.count(if expected == exact { "exact" } else { "rounded" });
        let stored = value.to_stored();
        prop_assert_eq!(Fraction::of_decimal(stored), expected);
        prop_assert_eq!(Decimal::parse(&stored.to_string()), Ok(stored), "the door lets it through");
        Ok(())
    });
}

#[test]
fn packages_begun_and_full_enclose_the_number() {
    let expected = ["counted", "refused", "no size"];
    law(3000, (ratios(), decimals()), &expected, |(value, size), reached| {
        if size.signum() <= 0 {
            reached.count("no size");
            prop_assert_eq!(
                value.ceil_multiple(size),
                Err(QuotientRefused::DivisorNotPositive { found: size })
            );
            return Ok(());
        }
        let exact = Fraction::of(value).over(&Fraction::of_decimal(size));
        let floor = num_integer::Integer::div_floor(&exact.top, &exact.bottom);
        let ceil = num_integer::Integer::div_ceil(&exact.top, &exact.bottom);
        for (found, expected) in [(value.ceil_multiple(size), ceil), (value.floor_multiple(size), floor)] {
            match found {
                Ok(count) => {
                    reached.count("counted");
                    prop_assert_eq!(BigInt::from(count), expected);
                }
                Err(refused) => {
                    reached.count("refused");
                    prop_assert_eq!(refused, QuotientRefused::TooPrecise(QuantityTooPrecise));
                    prop_assert!(expected.abs() > ten(38));
                }
            }
        }
        Ok(())
    });
}

#[test]
fn what_is_written_is_read_back() {
    law(2000, ratios(), &["decimal", "fraction"], |value, reached| {
        let text = value.to_string();
        reached.count(if text.contains('/') { "fraction" } else { "decimal" });
        prop_assert_eq!(text.contains('/'), !Fraction::of(value).is_a_decimal());
        prop_assert_eq!(Ratio::parse(&text), Ok(value));
        let (above, below) = value.whole_parts();
        let whole = |text: &str| text.parse::<BigInt>().expect("whole numbers");
        let exact = Fraction::of(value);
        prop_assert_eq!(whole(&above) * &exact.bottom, whole(&below) * &exact.top);
        prop_assert_eq!(num_integer::Integer::gcd(&whole(&above), &whole(&below)), 1.into(), "lowest terms");
        if above.trim_start_matches('-').len() <= 38 {
            prop_assert_eq!(Ratio::parse(&format!("{above}/{below}")), Ok(value));
        }
        Ok(())
    });
}
