//! The written form of a price.
//! Knows its names, codes and defaults; must not know plans beyond what a price borrows from one.

use std::collections::{BTreeMap, BTreeSet};

use calendar::Cadence;
use ids::CatalogKey;
use money::{Currency, Rounding};
use pricing::{
    Charge, Conversion, Dimension, FirstStub, LatePolicy, Meter, MeterNames, Negative, Preset, Price,
    PriceProblem, ProrationRules, QuantityNames, QuantitySource, RateWindow, TiersAcross, TimeOfUse, Timing,
};

use crate::at::{At, Inside, Table};
use crate::charge;
use crate::form::Form;
use crate::meter::only_true;
use crate::mistake::Said;
use crate::node::Value;
use crate::scalars;
use crate::write::Writer;

/// Most segments a price has charges for.
const SEGMENTS_MAX: usize = 200;
/// Most meters read before the price's own door judges their number.
const METERS_READ_MAX: usize = 100;
/// Most dimensions read before the price's own door judges their number.
const DIMENSIONS_READ_MAX: usize = 100;

const TIMINGS: [(&str, Timing); 2] = [("in_advance", Timing::InAdvance), ("in_arrears", Timing::InArrears)];
/// Windows by their codes.
pub const RATE_WINDOWS: [(&str, RateWindow); 4] = [
    ("hour", RateWindow::Hour),
    ("day", RateWindow::Day),
    ("week", RateWindow::Week),
    ("month", RateWindow::Month),
];
const NEGATIVES: [(&str, Negative); 2] = [("zero", Negative::Zero), ("mirror", Negative::Mirror)];
const ACROSS: [(&str, TiersAcross); 2] = [("line", TiersAcross::Line), ("all", TiersAcross::All)];
const FIRST_STUBS: [(&str, FirstStub); 3] =
    [("prorated", FirstStub::Prorated), ("full", FirstStub::Full), ("free", FirstStub::Free)];
const LATE: [(&str, LatePolicy); 3] = [
    ("next_invoice", LatePolicy::NextInvoice),
    ("correct_now", LatePolicy::CorrectNow),
    ("record_only", LatePolicy::RecordOnly),
];

/// What a price takes from where it stands.
#[derive(Debug, Clone, Copy, Default)]
pub struct Surroundings<'a> {
    /// The key of a price that writes none.
    pub key: Option<&'a CatalogKey>,
    /// Where the quantity of a price comes from that names nothing; always one if this is none.
    pub quantity: Option<&'a QuantitySource>,
    /// The cadence of a price that writes none.
    pub cadence: Option<Cadence>,
    /// The currency of charges written directly on the price.
    pub currency: Option<Currency>,
    /// Time-of-use windows that `group_by` may name.
    pub time_of_use: &'a [TimeOfUse],
    /// The meters there are; without them a price is read but its meter is taken on trust.
    pub meters: Option<&'a BTreeMap<CatalogKey, Meter>>,
}

impl Form for Price {
    fn write_fields(&self, out: &mut Writer) {
        out.name("key").code(self.key.as_str());
        out.name("name").text(&self.name);
        if !self.names.is_empty() {
            out.name("names").texts(&self.names);
        }
        let shared = shared_preset(&self.charges);
        if let Some(preset) = shared {
            out.name("model").code(preset.code());
        }
        out.name("timing").code(scalars::code_of(&self.timing, &TIMINGS));
        match self.cadence {
            Some(cadence) => out.name("cadence").shown(cadence),
            None => out.name("cadence").code("once"),
        }
        match &self.quantity {
            QuantitySource::One => {}
            QuantitySource::Days => out.name("days").truth(true),
            QuantitySource::Counted(count) => out.name("count").code(count.as_str()),
            QuantitySource::Metered(meter) => out.name("meter").code(meter.as_str()),
            QuantitySource::Meters(names) => out.name("meters").table(|out| {
                for (name, meter) in names {
                    out.free_name(name).code(meter.as_str());
                }
            }),
        }
        write_steps(self, out);
        write_policies(self, out);
        write_charges(&self.charges, shared, out.name("charges"));
        if !self.segments.is_empty() {
            out.name("segments").table(|out| {
                for (segment, charges) in &self.segments {
                    write_charges(charges, shared, out.free_name(segment.as_str()));
                }
            });
        }
    }

    fn read_fields(table: &Table<'_>) -> Option<Price> {
        read_fields(table, &Surroundings::default())
    }
}

fn shared_preset(charges: &BTreeMap<Currency, Charge>) -> Option<Preset> {
    let mut presets = charges.values().map(charge::preset_of);
    let first = presets.next()?;
    presets.all(|preset| preset == first).then_some(first)
}

/// Writes charges by currency, each with its kind unless the price says it for all.
fn write_charges(charges: &BTreeMap<Currency, Charge>, shared: Option<Preset>, out: &mut Writer) {
    out.table(|out| {
        for (currency, charge) in charges {
            out.name(currency.code()).table(|out| {
                let preset = charge::preset_of(charge);
                if shared != Some(preset) {
                    out.name("model").code(preset.code());
                }
                charge::write_fields(charge, out);
            });
        }
    });
}

fn write_steps(price: &Price, out: &mut Writer) {
    if !price.group_by.is_empty() {
        out.name("group_by").list(&price.group_by, |out, dimension| match dimension {
            Dimension::Property(name) => out.text(name),
            Dimension::TimeOfUse(windows) => out.table(|out| windows.write(out.name("time_of_use"))),
        });
    }
    if let Some(conversion) = &price.conversion {
        out.name("conversion").table(|out| write_conversion(conversion, out));
    }
    if let Some(allowance) = price.allowance {
        out.name("allowance").ratio(&allowance.ratio());
    }
    if let Some(window) = &price.rate_per {
        out.name("rate_per").code(scalars::code_of(window, &RATE_WINDOWS));
    }
}

fn write_conversion(conversion: &Conversion, out: &mut Writer) {
    out.name(if conversion.divide { "divide" } else { "multiply" }).decimal(conversion.factor);
    if let Some((decimals, rounding)) = conversion.round {
        out.name("round").code(rounding.code());
        out.name("decimals").whole(decimals);
    }
    if let Some(unit) = &conversion.unit {
        out.name("unit").text(unit);
    }
}

fn write_policies(price: &Price, out: &mut Writer) {
    out.name("negative").code(scalars::code_of(&price.negative, &NEGATIVES));
    out.name("tiers_across").code(scalars::code_of(&price.tiers_across, &ACROSS));
    let rules = &price.proration;
    out.name("proration").table(|out| {
        out.name("share_by").code(rules.share_by.code());
        out.name("first_stub").code(scalars::code_of(&rules.first_stub, &FIRST_STUBS));
        out.name("allowance_shrinks").truth(rules.allowance_shrinks);
        out.name("minimum_shrinks").truth(rules.minimum_shrinks);
        out.name("maximum_shrinks").truth(rules.maximum_shrinks);
        out.name("bill_last_day").truth(rules.bill_last_day);
    });
    out.name("tax_category").code(price.tax_category.as_str());
    out.name("late").code(scalars::code_of(&price.late, &LATE));
}

/// Reads a price where it stands.
pub fn read(at: &At<'_>, surroundings: &Surroundings<'_>) -> Option<Price> {
    at.table(|table| read_fields(table, surroundings))
}

/// Reads a price from a table that may hold other names too.
pub fn read_fields(table: &Table<'_>, around: &Surroundings<'_>) -> Option<Price> {
    let key = match around.key {
        Some(key) => Some(table.optional("key", scalars::key).unwrap_or_else(|| key.clone())),
        None => table.required("key", "write the price's key, such as \"seats\"", scalars::key),
    };
    let name = table.optional("name", scalars::text);
    let names = table.setting("names", scalars::names);
    let quantity = read_quantity(table, around.quantity);
    let cadence = read_cadence(table, around);
    let timing = table.optional("timing", |at| scalars::code(at, TIMINGS));
    let group_by = table
        .setting("group_by", |at| at.list(DIMENSIONS_READ_MAX, |at| read_dimension(at, around.time_of_use)));
    let conversion = table.optional("conversion", read_conversion);
    let allowance = table.optional("allowance", scalars::quantity);
    let rate_per = table.optional("rate_per", |at| scalars::code(at, RATE_WINDOWS));
    let negative = table.setting("negative", |at| scalars::code(at, NEGATIVES));
    let tiers_across = table.setting("tiers_across", |at| scalars::code(at, ACROSS));
    let proration = table.setting("proration", read_proration);
    let tax_category = table.optional("tax_category", scalars::key);
    let late = table.setting("late", |at| scalars::code(at, LATE));
    let (charges, segments) = read_charges(table, names_of(quantity.as_ref()), around.currency);
    let (key, quantity) = (key?, quantity?);
    let mut price = Price::named(key, quantity, cadence?);
    price.name = name.unwrap_or(price.name);
    price.timing = timing.unwrap_or(price.timing);
    price.tax_category = tax_category.unwrap_or(price.tax_category);
    let steps = Price { group_by, conversion, allowance, rate_per, charges: charges?, ..price };
    let price = Price { names, segments, negative, tiers_across, proration, late, ..steps };
    check(table.at(), &price, around.meters)?;
    Some(price)
}

/// No names but those of the price's meters.
static NO_NAMES: MeterNames = MeterNames::new();

/// The names of quantities that an expression may use; any where the quantity itself is a mistake.
fn names_of(quantity: Option<&QuantitySource>) -> QuantityNames<'_> {
    match quantity {
        None => QuantityNames::Any,
        Some(QuantitySource::Meters(names)) => QuantityNames::Known(names),
        Some(_) => QuantityNames::Known(&NO_NAMES),
    }
}

/// Meters by name, or a list of meters that are their own names.
fn read_meters(at: &At<'_>) -> Option<QuantitySource> {
    let names: Vec<(String, CatalogKey)> = match at.value() {
        Value::List(_) => {
            let keys = at.list(METERS_READ_MAX, scalars::key)?;
            let mut seen = BTreeSet::new();
            if let Some(key) = keys.iter().find(|key| !seen.insert(*key)) {
                let said = Said::found(format!("the meter {:?} twice", key.as_str()), "name it once");
                return at.mistake(said);
            }
            keys.into_iter().map(|key| (key.as_str().to_owned(), key)).collect()
        }
        Value::Table(_) => {
            at.entries(METERS_READ_MAX, |name, at| scalars::key(at).map(|key| (name.to_owned(), key)))?
        }
        _ => {
            return at.unwanted(
                "write the meters, such as [\"calls\", \"gigabytes\"] or { input = \"input_tokens\" }",
            );
        }
    };
    Some(QuantitySource::Meters(names.into_iter().collect()))
}

fn read_quantity(table: &Table<'_>, usual: Option<&QuantitySource>) -> Option<QuantitySource> {
    match scalars::one_of(table, &["meter", "meters", "count", "days"])? {
        Some("meter") => table.optional("meter", scalars::key).map(QuantitySource::Metered),
        Some("meters") => table.optional("meters", read_meters),
        Some("count") => table.optional("count", scalars::key).map(QuantitySource::Counted),
        Some(_) => table.optional("days", only_true).map(|()| QuantitySource::Days),
        None => Some(usual.cloned().unwrap_or(QuantitySource::One)),
    }
}

/// The outer `None` is a mistake, the inner one a price that is charged once.
fn read_cadence(table: &Table<'_>, around: &Surroundings<'_>) -> Option<Option<Cadence>> {
    let once = |at: &At<'_>| matches!(at.value(), Value::Text(text) if text == "once");
    if table.has("cadence") {
        return table.optional(
            "cadence",
            |at| {
                if once(at) { Some(None) } else { scalars::cadence(at).map(Some) }
            },
        );
    }
    match around.cadence {
        Some(cadence) => Some(Some(cadence)),
        None => table.missing("cadence", "write how often the price recurs, such as \"month\", or \"once\""),
    }
}

/// A property's name, the name of known windows, or windows written in place.
fn read_dimension(at: &At<'_>, known: &[TimeOfUse]) -> Option<Dimension> {
    let Value::Table(_) = at.value() else {
        let name = scalars::text(at)?;
        let windows = known.iter().find(|windows| windows.name == name);
        return Some(
            windows.map_or(Dimension::Property(name), |windows| Dimension::TimeOfUse(windows.clone())),
        );
    };
    at.table(|table| match scalars::one_of(table, &["property", "time_of_use"])? {
        Some("property") => table.optional("property", scalars::text).map(Dimension::Property),
        Some(_) => table.optional("time_of_use", TimeOfUse::read).map(Dimension::TimeOfUse),
        None => table.missing("property", "write a property's name, or time_of_use = { ... }"),
    })
}

fn read_conversion(at: &At<'_>) -> Option<Conversion> {
    at.table(|table| {
        let factor = match scalars::one_of(table, &["multiply", "divide"])? {
            Some("divide") => {
                table.optional("divide", scalars::positive_decimal).map(|factor| (factor, true))
            }
            Some(_) => table.optional("multiply", scalars::positive_decimal).map(|factor| (factor, false)),
            None => table.missing("divide", "write divide = \"1000\" or multiply = \"1000\""),
        };
        let rounding = table.optional("round", scalars::rounding);
        let decimals = table.optional("decimals", |at| scalars::whole(at, i8::MIN, i8::MAX));
        let unit = table.optional("unit", scalars::text);
        if table.has("decimals") && !table.has("round") {
            let codes = Rounding::ALL.map(Rounding::code).join(", ");
            return table.missing("round", &format!("decimals are rounded to by one of {codes}"));
        }
        let (factor, divide) = factor?;
        let round = rounding.map(|rounding| (decimals.unwrap_or(0), rounding));
        let conversion = table.at().accept(Conversion::new(factor, divide, round))?;
        Some(Conversion { unit, ..conversion })
    })
}

fn read_proration(at: &At<'_>) -> Option<ProrationRules> {
    let usual = ProrationRules::default();
    at.table(|table| {
        let switch = |name, usual| table.optional(name, scalars::truth).unwrap_or(usual);
        Some(ProrationRules {
            share_by: table.optional("share_by", scalars::share_by).unwrap_or(usual.share_by),
            first_stub: table.setting("first_stub", |at| scalars::code(at, FIRST_STUBS)),
            allowance_shrinks: switch("allowance_shrinks", usual.allowance_shrinks),
            minimum_shrinks: switch("minimum_shrinks", usual.minimum_shrinks),
            maximum_shrinks: switch("maximum_shrinks", usual.maximum_shrinks),
            bill_last_day: switch("bill_last_day", usual.bill_last_day),
        })
    })
}

/// Charges by currency.
type Charges = BTreeMap<Currency, Charge>;

/// What a price costs everybody, and what it costs segments; none after a mistake was noted.
fn read_charges(
    table: &Table<'_>,
    names: QuantityNames<'_>,
    beside: Option<Currency>,
) -> (Option<Charges>, BTreeMap<CatalogKey, Charges>) {
    let written_model = table.has("model");
    let model = table.optional("model", read_preset);
    if written_model && model.is_none() {
        table.pass_over(&charge::NAMES);
        table.pass_over(&["charges", "segments", "currency"]);
        return (None, BTreeMap::new());
    }
    let segments = table.setting("segments", |at| read_segments(at, (model, names)));
    (read_own_charges(table, (model, names), beside), segments)
}

/// Reads charges by currency from a table that holds other names too: `model` and `charges`, as a price has
/// them. Which names an expression may use, the price says for which they are meant.
pub fn read_charges_beside(table: &Table<'_>) -> Option<BTreeMap<Currency, Charge>> {
    let model = table.optional("model", read_preset);
    if table.has("model") && model.is_none() {
        table.pass_over(&charge::NAMES);
        table.pass_over(&["charges", "currency"]);
        return None;
    }
    read_own_charges(table, (model, QuantityNames::Any), None)
}

/// The kind of charges that say none of their own, and the names that an expression may use.
type KindAndNames<'a> = (Option<Preset>, QuantityNames<'a>);

/// Charges by segment and currency.
fn read_segments(at: &At<'_>, model: KindAndNames<'_>) -> Option<BTreeMap<CatalogKey, Charges>> {
    let segments = at.entries(SEGMENTS_MAX, |name, at| {
        let segment = at.accept(CatalogKey::parse(name));
        let charges = at.entries(scalars::CURRENCIES_MAX, |name, at| read_charge(name, at, model));
        let charges: Charges = charges?.into_iter().collect();
        if charges.is_empty() {
            return at.unwanted("write what it costs the segment, such as { EUR = { … } }");
        }
        segment.map(|segment| (segment, charges))
    })?;
    Some(segments.into_iter().collect())
}

/// Charges by currency, or the names of one charge directly on the price beside its currency.
fn read_own_charges(
    table: &Table<'_>,
    (model, names): KindAndNames<'_>,
    beside: Option<Currency>,
) -> Option<Charges> {
    let own = table.optional("currency", scalars::currency);
    if table.has("charges") {
        return table.optional("charges", |at| {
            let read = |name: &str, at: &At<'_>| read_charge(name, at, (model, names));
            let charges = at.entries(scalars::CURRENCIES_MAX, read)?;
            Some(charges.into_iter().collect())
        });
    }
    let Some(model) = model else {
        table.pass_over(&charge::NAMES);
        let codes = Preset::ALL.map(Preset::code).join(", ");
        return table.missing("model", &format!("write the kind of price: {codes}"));
    };
    let currency = own.or(beside);
    let Some(currency) = currency else {
        table.pass_over(&charge::NAMES);
        let wanted =
            "write charges = { EUR = { … } } with each currency, or currency = \"EUR\" beside one charge";
        return if table.has("currency") { None } else { table.missing("charges", wanted) };
    };
    let charge = charge::read_fields(table, (model, names), currency);
    charge.map(|charge| BTreeMap::from([(currency, charge)]))
}

fn read_charge(name: &str, at: &At<'_>, (model, names): KindAndNames<'_>) -> Option<(Currency, Charge)> {
    let currency = at.accept(Currency::parse(name))?;
    at.table(|table| {
        let own = table.optional("model", read_preset);
        let Some(model) = own.or(model) else {
            table.pass_over(&charge::NAMES);
            let codes = Preset::ALL.map(Preset::code).join(", ");
            return match table.has("model") {
                true => None,
                false => table.missing("model", &format!("write the kind of price: {codes}")),
            };
        };
        charge::read_fields(table, (model, names), currency).map(|charge| (currency, charge))
    })
}

fn read_preset(at: &At<'_>) -> Option<Preset> {
    scalars::code(at, Preset::ALL.map(|preset| (preset.code(), preset)))
}

/// Hands the price to its own door and notes what it refuses.
fn check(at: &At<'_>, price: &Price, meters: Option<&BTreeMap<CatalogKey, Meter>>) -> Option<()> {
    let none = BTreeMap::new();
    let Err(refusals) = price.check_among(meters.unwrap_or(&none)) else { return Some(()) };
    let mut clean = Some(());
    for refusal in refusals {
        let said = match (&refusal.cause, meters) {
            (PriceProblem::MeterUnknown { .. }, None) => continue,
            (PriceProblem::MeterUnknown { meter }, Some(meters)) => unknown_meter(meter, meters),
            (cause, _) => Said::refused(cause),
        };
        clean = match &refusal.cause {
            PriceProblem::Segment { segment, cause } => {
                at.mistake_inside(&place_in_segment(segment, cause), said)
            }
            PriceProblem::MeterUnknown { meter } => at.mistake_inside(&place_of_meter(price, meter), said),
            cause => at.mistake_inside(&place_of(cause), said),
        };
    }
    clean
}

/// Under which name a price names a meter.
fn place_of_meter<'p>(price: &'p Price, meter: &CatalogKey) -> Vec<Inside<'p>> {
    let QuantitySource::Meters(names) = &price.quantity else { return vec![Inside::Name("meter")] };
    let name = names.iter().find(|(_, known)| *known == meter).map(|(name, _)| Inside::Name(name));
    [Inside::Name("meters")].into_iter().chain(name).collect()
}

/// What is said of a meter that nobody defined.
pub(crate) fn unknown_meter(meter: &CatalogKey, meters: &BTreeMap<CatalogKey, Meter>) -> Said {
    let near = crate::nearest::nearest(meter.as_str(), meters.keys().map(CatalogKey::as_str));
    let wanted = match near {
        Some(near) => format!("did you mean {near:?}?"),
        None => "define it under [[meters]], or name one that is there or published".to_owned(),
    };
    Said::refused(format!("{UNKNOWN_METER} {:?}", meter.as_str())).wanting(wanted)
}

/// How a mistake begins that a meter which nobody defined makes.
pub(crate) const UNKNOWN_METER: &str = "found the unknown meter";

/// Under which names a refusal belongs that concerns a segment's charges.
fn place_in_segment<'s>(segment: &'s CatalogKey, cause: &PriceProblem) -> Vec<Inside<'s>> {
    let mut place = vec![Inside::Name("segments"), Inside::Name(segment.as_str())];
    let charge = place_of(cause).into_iter().skip_while(|step| *step == Inside::Name("charges"));
    place.extend(charge);
    place
}

/// Under which name a refusal belongs.
fn place_of(problem: &PriceProblem) -> Vec<Inside<'static>> {
    use PriceProblem as Problem;
    let charge = |currency: &Currency| vec![Inside::Name("charges"), Inside::Name(currency.code())];
    match problem {
        Problem::NoCurrency | Problem::ShapesDiffer => vec![Inside::Name("charges")],
        Problem::OtherCurrency { bound, currency, .. } | Problem::BelowZero { bound, currency, .. } => {
            vec![Inside::Name("charges"), Inside::Name(currency.code()), Inside::Name(bound)]
        }
        Problem::MinimumAboveMaximum { minimum, .. } => charge(&minimum.currency()),
        Problem::Tiers { currency, .. }
        | Problem::Matrix { currency, .. }
        | Problem::MatrixDimensionUnknown { currency, .. }
        | Problem::MatrixRowsDiffer { currency, .. }
        | Problem::Percentage { currency, .. } => charge(currency),
        Problem::Expression { currency, .. } => {
            let mut place = charge(currency);
            place.push(Inside::Name("expression"));
            place
        }
        Problem::Conversion(_) => vec![Inside::Name("conversion")],
        Problem::MeterUnknown { .. } => vec![Inside::Name("meter")],
        Problem::NeedsValue { .. } | Problem::SeveralWithoutExpression => vec![Inside::Name("model")],
        Problem::MeterCount { .. }
        | Problem::MeterName { .. }
        | Problem::MeterDoubled { .. }
        | Problem::MeterUnused { .. } => vec![Inside::Name("meters")],
        Problem::SettingOfSeveral { setting: "negative = mirror" } => vec![Inside::Name("negative")],
        Problem::SettingOfSeveral { setting: "tiers_across = all" } => vec![Inside::Name("tiers_across")],
        Problem::SettingOfSeveral { setting } => vec![Inside::Name(setting)],
        Problem::AllowanceOfPercentage | Problem::AllowanceBelowZero => vec![Inside::Name("allowance")],
        Problem::SettingOfPercentage { setting: "rate_per" } | Problem::WindowsWithoutMeter => {
            vec![Inside::Name("rate_per")]
        }
        Problem::SettingOfPercentage { .. } | Problem::PooledMatrix => vec![Inside::Name("tiers_across")],
        Problem::AdvanceAggregation { .. } | Problem::AdvanceVolume => vec![Inside::Name("timing")],
        Problem::DimensionsWithoutMeter
        | Problem::TooManyDimensions { .. }
        | Problem::DimensionName { .. }
        | Problem::TimeOfUse(_)
        | Problem::TimeOfUseOfLevel { .. } => vec![Inside::Name("group_by")],
        Problem::NeedsCadence { .. } => vec![Inside::Name("cadence")],
        Problem::Language { .. } => vec![Inside::Name("names")],
        Problem::Segment { .. } => vec![Inside::Name("segments")],
    }
}
