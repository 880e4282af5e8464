//! Random domain values for the tests of forms, and a plain writer of TOML.
#![allow(dead_code, unused_imports, reason = "each test file uses its part")]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use billing::{Customer, CustomerMore, Seller, TaxAnswer, TaxRow, TaxTable};
use calendar::{Alignment, Cadence, CivilDate, CivilDateTime, Instant, Period, Share, ShareBy, Unit, Zone};
use ids::{CatalogKey, Id};
use money::{Currency, Decimal, Money, Percent, Quantity, Ratio, Rounding, UnitPrice};
use pricing::{
    Aggregation, Charge, Condition, Conversion, Coupon, Dimension, Filter, FirstStub, LatePolicy, LevelTime,
    Matrix, Meter, Negative, Percentage, PlanTerms, Price, ProrationRules, QuantitySource, RateWindow,
    Register, Scalar, Shape, Tier, TierMode, TierTable, TiersAcross, TimeOfUse, Timing, UsageEvent,
    ValuesAre, WindowRule,
};
use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use records::PlanDraft;
use records::catalog::Catalog;

mod credits;
mod documents;
mod particulars;
mod taxation;
mod terms;
mod timelines;

pub use credits::*;
pub use documents::*;
pub use particulars::*;
pub use taxation::*;
pub use terms::*;
pub use timelines::*;

pub fn key() -> impl Strategy<Value = CatalogKey> {
    "[a-z0-9][a-z0-9_.-]{0,8}".prop_map(|text| CatalogKey::parse(&text).expect("a key"))
}

/// Texts with everything that needs an escape, but no U+0000.
pub fn text() -> impl Strategy<Value = String> {
    prop_oneof!["[A-Za-z][A-Za-z0-9 ]{0,12}", "[\"\\\\/\n\r\t\u{1}\u{1f}a-zé€😀']{1,10}",]
}

pub fn decimal() -> impl Strategy<Value = Decimal> {
    (any::<i64>(), 0_u8..=18).prop_map(|(mantissa, scale)| {
        Decimal::from_i128(i128::from(mantissa / 7), scale).expect("19 digits fit")
    })
}

pub fn positive() -> impl Strategy<Value = Decimal> {
    (1_i64..=1_000_000, 0_u8..=6)
        .prop_map(|(mantissa, scale)| Decimal::from_i128(i128::from(mantissa), scale).expect("it fits"))
}

pub fn ratio() -> impl Strategy<Value = Ratio> {
    (decimal(), 1_i128..=1_000_000)
        .prop_map(|(numerator, denominator)| Ratio::new(numerator, denominator).expect("a quotient"))
}

pub fn unit_price() -> impl Strategy<Value = UnitPrice> {
    decimal().prop_map(UnitPrice::new)
}

pub fn percent() -> impl Strategy<Value = Percent> {
    positive().prop_map(|number| Percent::new(number).expect("few digits"))
}

pub fn currency() -> impl Strategy<Value = Currency> {
    prop_oneof![Just(Currency::EUR), Just(Currency::JPY), Just(Currency::KWD), Just(Currency::USD)]
}

pub fn money(currency: Currency) -> impl Strategy<Value = Money> {
    any::<i64>().prop_map(move |minor| Money::new(minor, currency))
}

pub fn instant() -> impl Strategy<Value = Instant> {
    prop_oneof![
        (Instant::MIN.as_micros()..=Instant::MAX.as_micros()).prop_map(Instant::from_micros),
        (0_i64..=2_000_000).prop_map(|hours| Instant::from_micros(hours * 3_600_000_000)),
    ]
}

pub fn period() -> impl Strategy<Value = Period> {
    (0_i64..=4_000_000_000_000_000, 1_i64..=40_000_000_000_000).prop_map(|(start, length)| {
        Period::new(Instant::from_micros(start), Instant::from_micros(start + length)).expect("not empty")
    })
}

pub fn date() -> impl Strategy<Value = CivilDate> {
    (1900_i32..=2999, 1_u8..=12, 1_u8..=28)
        .prop_map(|(year, month, day)| CivilDate::new(year, month, day).expect("a date"))
}

pub fn date_time() -> impl Strategy<Value = CivilDateTime> {
    (date(), 0_u8..24, 0_u8..60, 0_u8..60).prop_map(|(date, hour, minute, second)| {
        CivilDateTime::new(date, hour, minute, second).expect("a time")
    })
}

pub fn zone() -> impl Strategy<Value = Zone> {
    prop_oneof![Just("UTC"), Just("Europe/Berlin"), Just("Australia/Sydney")]
        .prop_map(|name| Zone::named(name).expect("a zone"))
}

pub fn share() -> impl Strategy<Value = Share> {
    (0_i128..=1_000_000, 1_i128..=1_000_000)
        .prop_map(|(part, rest)| Share::new(part, part + rest).expect("a share"))
}

pub fn rounding() -> impl Strategy<Value = Rounding> {
    proptest::sample::select(Rounding::ALL.as_slice())
}

pub fn cadence() -> impl Strategy<Value = Cadence> {
    (1_u32..=12, proptest::sample::select([Unit::Day, Unit::Week, Unit::Month, Unit::Year].as_slice()))
        .prop_map(|(every, unit)| Cadence::new(every, unit).expect("a cadence"))
}

pub fn alignment() -> impl Strategy<Value = Alignment> {
    prop_oneof![
        Just(Alignment::Anniversary),
        Just(Alignment::Calendar),
        date_time().prop_map(Alignment::Explicit)
    ]
}

pub fn id<I: Id>() -> impl Strategy<Value = I> {
    any::<[u8; 16]>().prop_map(I::from_bytes)
}

pub fn quantity() -> impl Strategy<Value = Quantity> {
    // From outside, so that what ends behind the point has no more digits than are taken there: 2^19 adds 19.
    let quotient = (positive(), 1_i128..=1_000_000)
        .prop_map(|(numerator, denominator)| Ratio::new(numerator, denominator).expect("a quotient"));
    prop_oneof![positive().prop_map(Quantity::from), quotient.prop_map(Quantity::new)]
}

fn filter() -> impl Strategy<Value = Filter> {
    let values = || btree_set(text(), 1..4);
    let condition = prop_oneof![
        values().prop_map(Condition::OneOf),
        values().prop_map(Condition::NoneOf),
        Just(Condition::Present),
    ];
    (text(), condition).prop_map(|(property, condition)| Filter { property, condition })
}

fn aggregation() -> impl Strategy<Value = Aggregation> {
    prop_oneof![
        Just(Aggregation::Count),
        Just(Aggregation::Sum),
        Just(Aggregation::Sum),
        Just(Aggregation::Max),
        Just(Aggregation::Min),
        Just(Aggregation::Latest),
        Just(Aggregation::UniqueCount),
        Just(Aggregation::Average),
        proptest::sample::select([LevelTime::Average, LevelTime::Hours, LevelTime::Days].as_slice())
            .prop_map(Aggregation::TimeWeighted),
        (1_i64..=100).prop_map(|number| {
            Aggregation::Percentile(Percent::new(Decimal::from_i64(number)).expect("few digits"))
        }),
        (option::of(text()), option::of(1_i64..1_000_000), option::of(text())).prop_map(
            |(register, rolls_over_at, exchange)| {
                let rolls_over_at = rolls_over_at.map(Decimal::from_i64);
                Aggregation::Register(Register { register, rolls_over_at, exchange })
            }
        ),
    ]
}

/// Meters that their own door lets through.
pub fn meter() -> impl Strategy<Value = Meter> {
    let state = (any::<bool>(), any::<bool>(), decimal());
    (key(), text(), text(), aggregation(), text(), vec(filter(), 0..3), state, option::of(text())).prop_map(
        |(key, name, event_type, aggregation, value, filters, (changes, carries, start_level), unit)| {
            let is_register = matches!(aggregation, Aggregation::Register(_));
            let carries = is_register || carries && aggregation.has_state();
            let level = carries && !is_register && aggregation != Aggregation::UniqueCount;
            let mut meter = Meter {
                key,
                name,
                event_type,
                value: (aggregation != Aggregation::Count).then_some(value),
                aggregation,
                filters,
                values_are: if changes { ValuesAre::Changes } else { ValuesAre::Levels },
                carries,
                start_level: if level { start_level } else { Decimal::ZERO },
                unit,
            };
            if meter.check().is_err() {
                meter.values_are = ValuesAre::Levels;
            }
            meter.check().expect("a meter that fits together");
            meter
        },
    )
}

pub fn time_of_use() -> impl Strategy<Value = TimeOfUse> {
    let minutes = (0_u16..1440, 1_u16..=1440).prop_filter("a window opens", |(from, to)| from != to);
    let rule = (text(), vec(1_u8..=12, 0..3), vec(1_u8..=7, 0..3), vec(date(), 0..3), minutes).prop_map(
        |(window, months, weekdays, dates, (from_minute, to_minute))| WindowRule {
            window,
            months,
            weekdays,
            dates,
            from_minute,
            to_minute,
        },
    );
    (text(), option::of(zone()), vec(rule, 1..4), text())
        .prop_map(|(name, zone, rules, otherwise)| TimeOfUse { name, zone, rules, otherwise })
}

fn tier() -> impl Strategy<Value = Tier> {
    let plain = unit_price().prop_map(|price| Tier::priced(None, price));
    let fee = unit_price().prop_map(|price| Tier::flat(None, price));
    let part =
        (percent(), unit_price()).prop_map(|(percent, fee)| Tier::percent(None, percent).with_flat_fee(fee));
    let pack = (unit_price(), positive()).prop_map(|(price, per)| Tier {
        per,
        whole: true,
        ..Tier::priced(None, price)
    });
    let full = (unit_price(), unit_price(), positive(), any::<bool>(), option::of(percent())).prop_map(
        |(unit_price, flat_fee, per, whole, percent)| Tier {
            up_to: None,
            unit_price,
            per,
            whole,
            flat_fee,
            percent,
            charge_when_zero: false,
        },
    );
    prop_oneof![plain, fee, part, pack, full]
}

/// Tier tables of every kind: alike tiers and mixed ones, with or without a fee at zero.
pub fn table() -> impl Strategy<Value = TierTable> {
    let bounds = btree_set(positive(), 0..4);
    let mode = prop_oneof![Just(TierMode::Graduated), Just(TierMode::Volume)];
    let alike = (tier(), vec(tier(), 5), any::<bool>());
    (mode, bounds, alike, any::<bool>()).prop_map(|(mode, bounds, (one, many, alike), zero)| {
        let bounds: Vec<Option<Decimal>> = bounds.into_iter().map(Some).chain([None]).collect();
        let mut tiers: Vec<Tier> = bounds
            .into_iter()
            .zip(many)
            .map(|(up_to, other)| Tier { up_to, ..if alike { one.clone() } else { other } })
            .collect();
        tiers[0].charge_when_zero = zero;
        TierTable::new(mode, tiers).expect("a table")
    })
}

fn percentage() -> impl Strategy<Value = Percentage> {
    let clamps = (option::of(unit_price()), option::of(unit_price()));
    let free = (option::of(0..=u64::from(u32::MAX)), option::of(positive()));
    (percent(), unit_price(), clamps, free).prop_map(
        |(rate, fixed_fee, (low, high), (free_events, free_amount))| {
            let (event_minimum, event_maximum) = match (low, high) {
                (Some(low), Some(high)) => (Some(low.min(high)), Some(low.max(high))),
                other => other,
            };
            Percentage { rate, fixed_fee, event_minimum, event_maximum, free_events, free_amount }
        },
    )
}

/// A price by expression, with white space, quotes and whatever its price has for it.
fn formula(in_windows: bool, dimension: Option<String>) -> impl Strategy<Value = Shape> {
    let condition = match dimension {
        Some(name) if name.chars().all(|letter| letter.is_ascii_alphanumeric()) => {
            format!("dimensions[\"{name}\"] == 'a\\\\b'")
        }
        _ if in_windows => "quantity in [1, 2]".to_owned(),
        _ => "count > 10 * share".to_owned(),
    };
    (positive(), positive(), any::<bool>()).prop_map(move |(low, high, lines)| {
        let gap = if lines { "\n\t // either\n" } else { " " };
        let text = format!("{condition} ?{gap}quantity * {low} :{gap}round(quantity / {high}, 2)");
        pricing::presets::expression(&text).expect(&text)
    })
}

fn matrix(dimensions: Vec<String>) -> impl Strategy<Value = Matrix> {
    let rows = btree_map(vec(text(), dimensions.len()), table(), 1..4);
    (rows, table()).prop_map(move |(rows, otherwise)| Matrix {
        dimensions: dimensions.clone(),
        rows,
        otherwise: Some(otherwise),
    })
}

fn bounded(shape: Shape, currency: Currency) -> impl Strategy<Value = Charge> {
    let bound = move || option::of((0_i64..1_000_000).prop_map(move |minor| Money::new(minor, currency)));
    (bound(), bound()).prop_map(move |(minimum, maximum)| {
        let swapped = matches!((minimum, maximum), (Some(low), Some(high)) if low.minor() > high.minor());
        let (minimum, maximum) = if swapped { (maximum, minimum) } else { (minimum, maximum) };
        Charge { shape: shape.clone(), minimum, maximum }
    })
}

fn charges(shape: impl Strategy<Value = Shape>) -> impl Strategy<Value = BTreeMap<Currency, Charge>> {
    vec((currency(), shape), 1..3).prop_flat_map(|shapes| {
        let charges: Vec<_> = shapes
            .into_iter()
            .map(|(currency, shape)| bounded(shape, currency).prop_map(move |charge| (currency, charge)))
            .collect();
        charges.prop_map(|charges| charges.into_iter().collect())
    })
}

/// What a price costs everybody, and what it costs segments.
type Priced = (BTreeMap<Currency, Charge>, BTreeMap<CatalogKey, BTreeMap<Currency, Charge>>);

fn priced(shape: impl Strategy<Value = Shape> + 'static) -> BoxedStrategy<Priced> {
    let shape = shape.boxed();
    (charges(shape.clone()), btree_map(key(), charges(shape), 0..2)).boxed()
}

fn rules() -> impl Strategy<Value = ProrationRules> {
    let stub = proptest::sample::select([FirstStub::Prorated, FirstStub::Full, FirstStub::Free].as_slice());
    (proptest::sample::select(ShareBy::ALL.as_slice()), stub, any::<[bool; 4]>()).prop_map(
        |(share_by, first_stub, [allowance_shrinks, minimum_shrinks, maximum_shrinks, bill_last_day])| {
            ProrationRules {
                share_by,
                first_stub,
                allowance_shrinks,
                minimum_shrinks,
                maximum_shrinks,
                bill_last_day,
            }
        },
    )
}

fn conversion() -> impl Strategy<Value = Conversion> {
    let round = option::of((-28_i8..=28, rounding()));
    (positive(), any::<bool>(), round, option::of(text()))
        .prop_map(|(factor, divide, round, unit)| Conversion { factor, divide, round, unit })
}

fn frame() -> impl Strategy<Value = Price> {
    let late = proptest::sample::select(
        [LatePolicy::NextInvoice, LatePolicy::CorrectNow, LatePolicy::RecordOnly].as_slice(),
    );
    (key(), (text(), names()), cadence(), rules(), key(), late).prop_map(
        |(key, (name, names), cadence, proration, tax_category, late)| Price {
            name,
            names,
            proration,
            tax_category,
            late,
            ..Price::named(key, QuantitySource::One, Some(cadence))
        },
    )
}

fn metered(meter: CatalogKey) -> impl Strategy<Value = Price> {
    let named = vec(
        prop_oneof![text().prop_map(Dimension::Property), time_of_use().prop_map(Dimension::TimeOfUse)],
        0..3,
    );
    let extras = (option::of(conversion()), option::of(quantity()));
    let window = option::of(proptest::sample::select(
        [RateWindow::Hour, RateWindow::Day, RateWindow::Week, RateWindow::Month].as_slice(),
    ));
    let negative = prop_oneof![Just(Negative::Zero), Just(Negative::Mirror)];
    (frame(), named, extras, window, negative).prop_flat_map(
        move |(frame, group_by, (conversion, allowance), rate_per, negative)| {
            let mut names = BTreeSet::new();
            let group_by: Vec<Dimension> =
                group_by.into_iter().filter(|dimension| names.insert(dimension.name().to_owned())).collect();
            let dimensions: Vec<String> =
                group_by.iter().map(|dimension| dimension.name().to_owned()).collect();
            let price = Price {
                quantity: QuantitySource::Metered(meter.clone()),
                timing: Timing::InArrears,
                group_by,
                conversion,
                rate_per,
                negative,
                allowance,
                ..frame
            };
            let tables = priced(table().prop_map(Shape::Tiers));
            let events = priced(Just(Shape::Dynamic));
            let formulas = priced(formula(price.rate_per.is_some(), dimensions.first().cloned()));
            let parts = priced(percentage().prop_map(Shape::Percentage));
            let matrices = match dimensions.is_empty() {
                true => tables.clone(),
                false => priced(matrix(dimensions).prop_map(Shape::Matrix)),
            };
            let shapes = prop_oneof![3 => tables, 1 => events, 1 => parts, 2 => matrices, 2 => formulas];
            (shapes, any::<bool>()).prop_map(move |((charges, segments), all)| {
                settled(Price { charges, segments, ..price.clone() }, all)
            })
        },
    )
}

/// Drops the settings that do not go with the shape.
fn settled(mut price: Price, all: bool) -> Price {
    let has = |wanted: fn(&Shape) -> bool| price.charges.values().any(|charge| wanted(&charge.shape));
    let percentage = has(|shape| matches!(shape, Shape::Percentage(_)));
    let matrix = has(|shape| matches!(shape, Shape::Matrix(_)));
    if percentage {
        price.allowance = None;
        price.rate_per = None;
    }
    let formula = has(|shape| matches!(shape, Shape::Expression(_)));
    if all && !percentage && !matrix && !formula {
        price.tiers_across = TiersAcross::All;
    }
    price
}

fn timed() -> impl Strategy<Value = Price> {
    let source = prop_oneof![
        Just(QuantitySource::One),
        Just(QuantitySource::Days),
        key().prop_map(QuantitySource::Counted)
    ];
    let timing = prop_oneof![Just(Timing::InAdvance), Just(Timing::InArrears)];
    (frame(), source, timing, any::<bool>(), priced(table().prop_map(Shape::Tiers))).prop_map(
        |(frame, quantity, timing, once, (charges, segments))| {
            let cadence = if once && quantity != QuantitySource::Days { None } else { frame.cadence };
            Price { quantity, timing, cadence, charges, segments, ..frame }
        },
    )
}

fn summed() -> impl Strategy<Value = Meter> {
    meter().prop_map(|meter| Meter {
        aggregation: Aggregation::Sum,
        value: Some("amount".to_owned()),
        carries: false,
        start_level: Decimal::ZERO,
        ..meter
    })
}

/// A price by expression over two meters, for everyone and for a segment, with the meters it reads.
pub fn several() -> impl Strategy<Value = (Price, Vec<Meter>)> {
    let formula = (positive(), positive()).prop_map(|(low, high)| {
        let text = format!("input * {low} + max(other_2, {high})");
        pricing::presets::expression_over(&text, pricing::QuantityNames::Any).expect(&text)
    });
    let drawn = (frame(), summed(), meter(), priced(formula));
    drawn.prop_filter_map("two meters", |(frame, input, other, (charges, segments))| {
        let named = [("input", &input), ("other_2", &other)];
        let names = named.map(|(name, meter)| (name.to_owned(), meter.key.clone())).into_iter().collect();
        let quantity = QuantitySource::Meters(names);
        let price = Price { quantity, timing: Timing::InArrears, charges, segments, ..frame };
        (input.key != other.key).then(|| (price, vec![input, other]))
    })
}

/// Prices that their own door lets through, with the meter they read.
pub fn price() -> impl Strategy<Value = (Price, Option<Meter>)> {
    let metered = summed().prop_flat_map(|meter| {
        metered(meter.key.clone()).prop_map(move |price| (price, Some(meter.clone())))
    });
    prop_oneof![metered, timed().prop_map(|price| (price, None))]
        .prop_filter("a price that fits together", |(price, meter)| price.check(meter.as_ref()).is_ok())
}

pub fn draft() -> impl Strategy<Value = PlanDraft> {
    let prices = vec(price(), 1..4);
    let alignment = alignment().prop_map(|alignment| match alignment {
        Alignment::Calendar => Alignment::Anniversary,
        other => other,
    });
    let prices = (prices, option::of(several()), option::of(meter()));
    let drawn = (key(), text(), alignment, prices, 0_i64..=records::grace::GRACE_MICROS_MAX);
    let drawn = drawn.prop_map(|(key, name, alignment, (prices, several, counted), grace_micros)| {
        let meters = prices.iter().filter_map(|(_, meter)| meter.clone()).chain(counted);
        let meters = meters.chain(several.iter().flat_map(|(_, meters)| meters.clone()));
        let meters: BTreeMap<CatalogKey, Meter> = meters.map(|meter| (meter.key.clone(), meter)).collect();
        let prices = prices.into_iter().map(|(price, _)| price);
        let prices = prices.chain(several.map(|(price, _)| price)).collect();
        PlanDraft { key, name, alignment, prices, meters, grace_micros, terms: PlanTerms::default() }
    });
    let termed = drawn.prop_flat_map(|draft| {
        let terms = plan_terms(&draft);
        terms.prop_map(move |terms| PlanDraft { terms, ..draft.clone() })
    });
    termed.prop_filter_map("a plan that fits together", |mut draft| {
        let read: BTreeSet<CatalogKey> = draft.meters_read().into_iter().cloned().collect();
        draft.meters.retain(|key, _| read.contains(key));
        let version =
            draft.clone().into_version(ids::PlanVersionId::from_bytes([0; 16]), 1, draft.meters.clone());
        version.check().is_ok().then_some(draft)
    })
}

pub fn catalog() -> impl Strategy<Value = Catalog> {
    let coupons = btree_map(key(), coupon(), 0..3);
    (vec(draft(), 0..3), coupons, tax_table()).prop_filter_map("meters agree", |(plans, coupons, taxes)| {
        let mut meters: BTreeMap<CatalogKey, Meter> = BTreeMap::new();
        let mut keys = BTreeSet::new();
        for plan in &plans {
            if !keys.insert(plan.key.clone()) {
                return None;
            }
            for (key, meter) in &plan.meters {
                if meters.insert(key.clone(), meter.clone()).is_some_and(|known| known != *meter) {
                    return None;
                }
            }
        }
        let coupons = coupons.into_iter().map(|(key, coupon)| Coupon { key, ..coupon }).collect();
        Some(Catalog { meters: meters.into_values().collect(), plans, coupons, taxes })
    })
}

pub fn tax_table() -> impl Strategy<Value = TaxTable> {
    btree_map((key(), date()), (text(), percent()), 0..4).prop_map(|rows| TaxTable {
        rows: rows
            .into_iter()
            .map(|((category, from), (name, rate))| TaxRow { category, from, name, rate })
            .collect(),
    })
}

pub fn seller() -> impl Strategy<Value = Seller> {
    let details = (id(), 1_u32..=9, text(), vec(text(), 0..4), option::of(text()));
    let terms = (zone(), any::<bool>(), 0_u32..=365, tax_table(), seller_more());
    (details, terms).prop_map(|(details, (zone, even, net_days, taxes, more))| {
        let (id, version, name, address, tax_number) = details;
        Seller {
            id,
            version,
            name,
            address,
            tax_number,
            zone,
            rounding: if even { Rounding::HalfEven } else { Rounding::HalfAwayFromZero },
            invoice_series: "INV-".to_owned(),
            credit_note_series: "CN-".to_owned(),
            net_days,
            taxes,
            more,
        }
    })
}

pub fn customer() -> impl Strategy<Value = Customer> {
    let details = (id(), 1_u32..=9, text(), vec(text(), 0..4), option::of(text()));
    let switches = (any::<bool>(), any::<bool>());
    let terms = (option::of(id()), option::of(key()), option::of(language()), switches);
    let taxed = particulars().prop_flat_map(|particulars| {
        let tax = customer_tax(particulars.vat_id.clone());
        (Just(particulars), tax)
    });
    let said = (
        taxed,
        (option::of(words()), option::of(words())),
        option::of((e_invoice(), option::of(key()))),
        option::of(usage_detail()),
        option::of(approval()),
    );
    let more = (terms, said).prop_map(|(terms, said)| {
        let (payer, segment, language, (invoices_together, payment_method)) = terms;
        let ((particulars, tax), (buyer_reference, purchase_order), taken, usage_detail, approval) = said;
        let (e_invoice, network) = taken.map_or((None, None), |(taken, network)| (Some(taken), network));
        CustomerMore {
            payer,
            invoices_together,
            segment,
            language,
            payment_method,
            particulars,
            buyer_reference,
            purchase_order,
            e_invoice,
            network,
            usage_detail,
            approval,
            tax,
        }
    });
    (details, option::of(0_u32..=365), more).prop_map(
        |((id, version, name, address, tax_number), net_days, more)| Customer {
            id,
            version,
            name,
            address,
            tax_number,
            net_days,
            more,
        },
    )
}

pub fn tax_answer() -> impl Strategy<Value = TaxAnswer> {
    let more = option::of(tax_more().prop_map(Box::new));
    (key(), text(), percent(), text(), any::<bool>(), more).prop_map(
        |(category, name, rate, reason, included, more)| TaxAnswer {
            category,
            name,
            rate,
            reason,
            included,
            more,
        },
    )
}

pub fn event() -> impl Strategy<Value = UsageEvent> {
    let scalar = prop_oneof![
        text().prop_map(|text| Scalar::Text(Arc::from(text))),
        decimal().prop_map(Scalar::Number),
        any::<bool>().prop_map(Scalar::Bool),
        Just(Scalar::Null),
    ];
    let first = records::event::EVENT_TIME_MIN.as_micros();
    let time = (first..records::event::EVENT_TIME_END.as_micros()).prop_map(Instant::from_micros);
    let data = btree_map(text().prop_map(Arc::from), scalar, 0..5);
    (text(), text(), text(), text(), time, data).prop_map(|(source, id, event_type, subject, time, data)| {
        UsageEvent {
            source: Arc::from(source),
            id: Arc::from(id),
            event_type: Arc::from(event_type),
            subject: Arc::from(subject),
            time,
            data: data.into_iter().collect(),
        }
    })
}

/// The TOML of a JSON object: each name on a line of its own, everything below it in place.
pub fn toml_of(json: &[u8]) -> String {
    let value: serde_json::Value = serde_json::from_slice(json).expect("the writer writes JSON");
    let serde_json::Value::Object(entries) = value else { panic!("a form is an object") };
    entries.iter().map(|(name, value)| format!("{} = {}\n", toml_text(name), toml_value(value))).collect()
}

fn toml_value(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::String(text) => toml_text(text),
        serde_json::Value::Array(items) => {
            format!("[{}]", items.iter().map(toml_value).collect::<Vec<_>>().join(", "))
        }
        serde_json::Value::Object(entries) => {
            let entries =
                entries.iter().map(|(name, value)| format!("{} = {}", toml_text(name), toml_value(value)));
            format!("{{ {} }}", entries.collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

fn toml_text(text: &str) -> String {
    let escaped: String = text
        .chars()
        .map(|letter| match letter {
            '"' => "\\\"".to_owned(),
            '\\' => "\\\\".to_owned(),
            control if control < ' ' || control == '\u{7f}' => format!("\\u{:04x}", u32::from(control)),
            other => other.to_string(),
        })
        .collect();
    format!("\"{escaped}\"")
}

pub fn draft_said() -> impl Strategy<Value = billing::DraftSaid> {
    let days = (1_i64..9_000).prop_map(|days| {
        let day = calendar::CivilDate::parse("2001-01-01").expect("a day").plus_days(days);
        billing::PayBy::On(day)
    });
    let pay =
        option::of(prop_oneof![days, (0..=records::DRAFT_NET_DAYS_MAX).prop_map(billing::PayBy::Within)]);
    let written = ("[A-Z][a-z ]{0,20}[a-z]", -99_i64..99, 0_i64..99_999, option::of(words()), key());
    let line = written.prop_map(|(description, quantity, price, unit, tax_category)| billing::ManualLine {
        description,
        quantity: money::Quantity::new(money::Ratio::from_i64(quantity)),
        unit,
        unit_price: money::UnitPrice::new(money::Decimal::from_i64(price)),
        tax_category,
        days: None,
    });
    (option::of(words()), option::of(words()), pay, vec(line, 0..4), any::<bool>()).prop_map(
        |(memo, purchase_order, pay, lines, hold)| billing::DraftSaid {
            memo,
            purchase_order,
            pay,
            lines,
            hold,
        },
    )
}
