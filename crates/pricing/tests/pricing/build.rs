//! Short builders of prices, meters and events.

use std::collections::BTreeMap;
use std::sync::Arc;

use calendar::{Cadence, Instant, Period, Share, Unit, Zone};
use ids::CatalogKey;
use money::{Currency, Decimal, Money, Percent, Quantity, Ratio, Rounding, UnitPrice};
use pricing::{
    Aggregation, Charge, Dimension, Measured, Measurement, Meter, Owed, Price, QuantitySource, Rated, Scalar,
    Scope, Shape, Terms, Tier, TierMode, TierTable, UsageEvent, ValuesAre, measure, owed, rate,
};

pub fn d(text: &str) -> Decimal {
    Decimal::parse(text).expect(text)
}

pub fn r(text: &str) -> Ratio {
    Ratio::parse(text).expect(text)
}

pub fn up(text: &str) -> UnitPrice {
    UnitPrice::parse(text).expect(text)
}

pub fn pct(text: &str) -> Percent {
    Percent::parse(text).expect(text)
}

pub fn q(text: &str) -> Quantity {
    Quantity::parse(text).expect(text)
}

pub fn key(text: &str) -> CatalogKey {
    CatalogKey::parse(text).expect(text)
}

pub fn eur() -> Currency {
    Currency::parse("EUR").unwrap()
}

pub fn money(text: &str) -> Money {
    Money::parse_major(text, eur()).expect(text)
}

pub fn at(text: &str) -> Instant {
    if text.contains('T') {
        Instant::parse(text).expect(text)
    } else {
        Instant::parse(&format!("{text}T00:00:00Z")).expect(text)
    }
}

pub fn period(start: &str, end: &str) -> Period {
    Period::new(at(start), at(end)).unwrap()
}

pub fn month() -> Cadence {
    Cadence::new(1, Unit::Month).unwrap()
}

pub fn january() -> Period {
    period("2026-01-01", "2026-02-01")
}

pub fn share(numerator: i128, denominator: i128) -> Share {
    Share::new(numerator, denominator).unwrap()
}

/// "up_to price flat", `-` being open; prices of 1 unit.
pub fn tiers(mode: TierMode, rows: &[(&str, &str, &str)]) -> Shape {
    let row = |(up_to, unit_price, flat): &(&str, &str, &str)| {
        let bound = (*up_to != "-").then(|| d(up_to));
        Tier::priced(bound, up(unit_price)).with_flat_fee(up(flat))
    };
    Shape::Tiers(TierTable::new(mode, rows.iter().map(row).collect()).unwrap())
}

pub fn metered(shape: Shape) -> Price {
    charged(Price::named(key("usage"), QuantitySource::Metered(key("m")), Some(month())), Charge::of(shape))
}

pub fn charged(mut price: Price, charge: Charge) -> Price {
    price.charges.insert(eur(), charge);
    price
}

pub fn meter(aggregation: Aggregation) -> Meter {
    let counts = aggregation == Aggregation::Count;
    let carries = aggregation.carries_by_default();
    Meter {
        key: key("m"),
        name: "M".to_owned(),
        event_type: "used".to_owned(),
        aggregation,
        value: (!counts).then(|| "v".to_owned()),
        filters: Vec::new(),
        values_are: ValuesAre::Levels,
        carries,
        start_level: Decimal::ZERO,
        unit: None,
    }
}

pub fn number(text: &str) -> Scalar {
    Scalar::Number(d(text))
}

pub fn event(id: &str, time: &str, data: &[(&str, Scalar)]) -> UsageEvent {
    UsageEvent {
        source: "s".into(),
        id: id.into(),
        event_type: "used".into(),
        subject: "c".into(),
        time: at(time),
        data: data.iter().map(|(name, value)| (Arc::from(*name), value.clone())).collect(),
    }
}

/// Events of `v` at these times, ids by their place.
pub fn events(values: &[(&str, &str)]) -> Vec<UsageEvent> {
    (0..)
        .zip(values)
        .map(|(place, (time, value))| event(&format!("e{place:03}"), time, &[("v", number(value))]))
        .collect()
}

pub fn measured(price: &Price, meter: &Meter, period: Period, events: &[UsageEvent]) -> Measured {
    let zone = Zone::utc();
    measure(price, meter, &Scope { period, full: period, zone: &zone }, events).unwrap()
}

/// What a meter finds in January 2026 UTC, as text.
pub fn quantity(meter: &Meter, events: &[UsageEvent]) -> String {
    let price = metered(pricing::presets::per_unit(up("1")));
    let found = measured(&price, meter, january(), events);
    assert_eq!(found.set_aside, [], "no event is set aside");
    assert_eq!(found.measurements.len(), 1, "one line without dimensions");
    found.measurements[0].quantity.to_string()
}

pub fn rated(price: &Price, quantity: &str) -> Rated {
    rated_share(price, quantity, Share::ONE)
}

pub fn rated_share(price: &Price, quantity: &str, share: Share) -> Rated {
    let charge = price.charge(eur()).unwrap();
    rate(price, charge, &Measurement::of_quantity(r(quantity)), share).unwrap()
}

pub fn amount(price: &Price, quantity: &str) -> String {
    rated(price, quantity).amount.to_string()
}

/// What a shape makes of event values, in order.
pub fn amount_of_values(price: &Price, values: &[&str], share: Share) -> Rated {
    let values: Vec<Decimal> = values.iter().map(|value| d(value)).collect();
    let sum = values.iter().fold(Ratio::ZERO, |sum, value| sum.checked_add(*value).unwrap());
    let measurement = Measurement { values, ..Measurement::of_quantity(sum) };
    rate(price, price.charge(eur()).unwrap(), &measurement, share).unwrap()
}

pub fn terms() -> Terms {
    Terms { currency: eur(), rounding: Rounding::HalfAwayFromZero, share: Share::ONE, ended: true }
}

pub fn owed_of(price: &Price, terms: &Terms, quantity: &str) -> Owed {
    owed(price, terms, &[Measurement::of_quantity(r(quantity))]).unwrap()
}

pub fn by(names: &[&str]) -> Vec<Dimension> {
    names.iter().map(|name| Dimension::Property((*name).to_owned())).collect()
}

pub fn dims(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

pub fn rows(rows: &[(&[&str], &str)]) -> BTreeMap<Vec<String>, TierTable> {
    let table =
        |price: &str| TierTable::new(TierMode::Graduated, vec![Tier::priced(None, up(price))]).unwrap();
    rows.iter()
        .map(|(values, price)| (values.iter().map(|value| (*value).to_owned()).collect(), table(price)))
        .collect()
}
