//! What a period's events cost, shape by shape, in fractions of big integers.
//! Part of the oracle; it shares no code with the engine.

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::Zero;

use crate::oracle::{cents, small};
use crate::oracle_discounts::off;
use crate::story::{DiscountStory, EventStory, PERCENTAGE_FEE, PriceStory, ShapeStory};

/// Over, under.
type Part = (BigInt, BigInt);

/// The rounded lines of a period: one, or one for each region in which something was used.
pub fn lines(price: &PriceStory, events: &[EventStory], free: i64, part: &Part) -> Vec<i64> {
    if price.shape != ShapeStory::Matrix {
        return vec![line(price, events, free, part)];
    }
    let regions =
        ["a", "b"].into_iter().filter(|region| events.iter().any(|event| event.region() == *region));
    let of = |region: &str| {
        let own: Vec<EventStory> = events.iter().filter(|event| event.region() == region).copied().collect();
        let amount = if region == "a" { price.amount } else { price.second_tier.expect("two prices").1 };
        let shape = ShapeStory::PerUnit;
        line(&PriceStory { amount, shape, second_tier: None, ..price.clone() }, &own, free, part)
    };
    regions.map(of).collect()
}

fn line(price: &PriceStory, events: &[EventStory], free: i64, (over, under): &Part) -> i64 {
    let sum: i64 = events.iter().map(|event| event.amount).sum();
    if price.shape == ShapeStory::Percentage {
        return percentage(price, events, sum);
    }
    if price.shape == ShapeStory::Several {
        return several(price, events);
    }
    // In units of 1/under: what is left after the allowance.
    let used = (BigInt::from(sum.max(0)) * under - BigInt::from(price.allowance + free) * over)
        .max(BigInt::zero())
        .min(BigInt::from(sum.max(0)) * under);
    let per_unit = |of: &BigInt, amount: i64| of * amount;
    let (bound, second) = price.second_tier.unwrap_or((0, 0));
    let bound_here = BigInt::from(bound) * under;
    let (below, above) = (used.clone().min(bound_here.clone()), (&used - &bound_here).max(BigInt::zero()));
    let amount = match price.shape {
        ShapeStory::PerUnit => per_unit(&used, price.amount),
        ShapeStory::Graduated | ShapeStory::GraduatedPercentage if price.second_tier.is_some() => {
            per_unit(&below, price.amount) + per_unit(&above, second)
        }
        ShapeStory::Graduated | ShapeStory::GraduatedPercentage => per_unit(&used, price.amount),
        ShapeStory::Volume => per_unit(&used, if used <= bound_here { price.amount } else { second }),
        ShapeStory::Package => {
            let begun = used.div_ceil(&bound_here);
            begun * price.amount * under
        }
        ShapeStory::Stairstep if used.is_zero() => BigInt::zero(),
        ShapeStory::Stairstep => BigInt::from(if used <= bound_here { price.amount } else { second }) * under,
        ShapeStory::Dynamic => per_unit(&used, 10_000),
        ShapeStory::Expression => {
            let ten = BigInt::from(10) * under;
            let whole = used.clone().min(ten.clone());
            let half = (&used - ten).max(BigInt::zero());
            return small(&cents(&((whole * 2 + half) * price.amount), (1.into(), under * 2)));
        }
        ShapeStory::Percentage | ShapeStory::Matrix | ShapeStory::Several => unreachable!("told above"),
    };
    let under = if price.shape == ShapeStory::GraduatedPercentage { under * 100 } else { under.clone() };
    small(&cents(&amount, (1.into(), under)))
}

/// Half the amount for each of the first region above three, and the second price for each event of the other.
fn several(price: &PriceStory, events: &[EventStory]) -> i64 {
    let of = |region: &'static str| events.iter().filter(move |event| event.region() == region);
    let used: i64 = of("a").map(|event| event.amount).sum();
    let happened = i64::try_from(of("b").count()).expect("small");
    let (_, second) = price.second_tier.expect("two prices");
    let twice = BigInt::from((used - 3).max(0)) * price.amount + BigInt::from(happened) * second * 2;
    small(&cents(&twice, (1.into(), 2.into())))
}

/// Each event its part, and a fee where it is not below zero.
fn percentage(price: &PriceStory, events: &[EventStory], sum: i64) -> i64 {
    if sum < 0 {
        return 0;
    }
    let fees = events.iter().filter(|event| event.amount >= 0).count();
    let fees = i64::try_from(fees).expect("small") * PERCENTAGE_FEE * 100;
    small(&cents(&BigInt::from(price.amount * sum + fees), (1.into(), 100.into())))
}

/// Takes discounts off the lines of a period together: each is rounded once, then shared.
pub fn take_off(lines: &mut [i64], set: &[&DiscountStory], (over, under): &Part) {
    for told in set {
        let sum: i64 = lines.iter().map(|line| (*line).max(0)).sum();
        let off = off(told, sum, (over, under));
        if off > 0 {
            let weights: Vec<i64> = lines.iter().map(|line| (*line).max(0)).collect();
            for (line, part) in lines.iter_mut().zip(shared(off, &weights)) {
                *line -= part;
            }
        }
    }
}

/// Whole cents by weight first; then one more each, where the most was cut off, the earlier first.
pub fn shared(whole: i64, weights: &[i64]) -> Vec<i64> {
    let sum: i128 = weights.iter().copied().map(i128::from).sum();
    let exact = |weight: &i64| i128::from(whole) * i128::from(*weight);
    let mut parts: Vec<i64> =
        weights.iter().map(|weight| i64::try_from(exact(weight) / sum).expect("small")).collect();
    let mut rests: Vec<i128> = weights.iter().map(|weight| exact(weight) % sum).collect();
    let mut missing = whole - parts.iter().sum::<i64>();
    while missing > 0 {
        let most = *rests.iter().max().expect("there is one");
        let place = rests.iter().position(|rest| *rest == most).expect("there is one");
        parts[place] += 1;
        rests[place] = -1;
        missing -= 1;
    }
    parts
}
