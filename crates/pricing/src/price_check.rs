//! The door of prices: everything that does not fit together in one price, all at once.
//! Knows which settings each shape and quantity take; must not know plans or subscriptions.

use std::collections::{BTreeMap, BTreeSet};

use ids::CatalogKey;
use money::{Currency, Money};

use crate::expression::{ExpressionUnfit, Variable, unfit};
use crate::meter::{Aggregation, Meter};
use crate::plan_check::is_language_tag;
use crate::price::{
    Charge, DIMENSIONS_MAX, Dimension, METERS_PER_PRICE_MAX, Negative, Price, QuantitySource, Shape,
    TierMode, TiersAcross, Timing,
};
use crate::shapes::{ConversionRefused, MatrixRefused, PercentageRefused};
use crate::tier_table::TiersRefused;
use crate::time_of_use::TimeOfUseRefused;

/// One thing that is wrong with a price: which price, and what.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("price {price}: {cause}")]
pub struct PriceRefused {
    /// The price's key.
    pub price: CatalogKey,
    /// What is wrong with it.
    pub cause: PriceProblem,
}

/// What can be wrong with a price, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PriceProblem {
    /// It costs nothing in any currency, not even zero.
    #[error("it has no currency; give a charge for at least one, a free price has a charge of zero")]
    NoCurrency,
    /// A minimum or maximum counted in another currency's minor units.
    #[error("the {bound} of the {currency} charge is in {found}; give it in {currency}")]
    OtherCurrency {
        /// "minimum" or "maximum".
        bound: &'static str,
        /// The charge's currency.
        currency: Currency,
        /// The bound's currency.
        found: Currency,
    },
    /// A minimum or maximum below zero.
    #[error("the {bound} of the {currency} charge is {found}; give zero or more")]
    BelowZero {
        /// "minimum" or "maximum".
        bound: &'static str,
        /// The charge's currency.
        currency: Currency,
        /// The bound.
        found: Money,
    },
    /// The minimum is above the maximum of the price's only line. With dimensions it may be: a
    /// maximum holds for each line, a minimum for all of them together.
    #[error("the minimum {minimum} is above the maximum {maximum}; swap them or drop one")]
    MinimumAboveMaximum {
        /// The minimum.
        minimum: Money,
        /// The maximum.
        maximum: Money,
    },
    /// Tiers that make no table.
    #[error("{currency}: {cause}")]
    Tiers {
        /// The charge's currency.
        currency: Currency,
        /// What is wrong.
        cause: TiersRefused,
    },
    /// A matrix that does not hold together.
    #[error("{currency}: {cause}")]
    Matrix {
        /// The charge's currency.
        currency: Currency,
        /// What is wrong.
        cause: MatrixRefused,
    },
    /// A matrix over a dimension the price does not group by.
    #[error("{currency}: the matrix looks at {name:?}, which group_by does not name; add it there")]
    MatrixDimensionUnknown {
        /// The charge's currency.
        currency: Currency,
        /// The dimension.
        name: String,
    },
    /// Matrices that cover other values in other currencies.
    #[error(
        "the {currency} charge has a price for other dimension values than the {first} one; name the same rows in every currency, or give an otherwise"
    )]
    MatrixRowsDiffer {
        /// The first currency.
        first: Currency,
        /// The one that differs.
        currency: Currency,
    },
    /// A percentage that does not hold together.
    #[error("{currency}: {cause}")]
    Percentage {
        /// The charge's currency.
        currency: Currency,
        /// What is wrong.
        cause: PercentageRefused,
    },
    /// An expression that does not fit the price.
    #[error("{currency}: {cause}")]
    Expression {
        /// The charge's currency.
        currency: Currency,
        /// What is wrong.
        cause: ExpressionUnfit,
    },
    /// A conversion that does not hold together.
    #[error("{0}")]
    Conversion(ConversionRefused),
    /// A percentage in one currency and another shape in a second one.
    #[error("it is a percentage in some currencies only; use one kind of shape in all of them")]
    ShapesDiffer,
    /// Several meters, and a shape that knows one quantity.
    #[error(
        "it reads several meters, and only an expression knows how they make one amount; write model = \"expression\", or let it read one meter"
    )]
    SeveralWithoutExpression,
    /// Several meters that are none, or more than are read.
    #[error(
        "meters names {found}, and a price reads 1 to {METERS_PER_PRICE_MAX}; drop some, or split the price"
    )]
    MeterCount {
        /// How many were found.
        found: usize,
    },
    /// A name that no expression can use for a quantity.
    #[error(
        "meters names {name:?}, which an expression cannot use; write a name of letters, digits and _ that is not taken, such as meters = {{ input = \"{meter}\" }}"
    )]
    MeterName {
        /// The name.
        name: String,
        /// The meter it stands for.
        meter: CatalogKey,
    },
    /// One meter under two names.
    #[error("meters names the meter {meter} twice; give it one name")]
    MeterDoubled {
        /// The meter.
        meter: CatalogKey,
    },
    /// A meter that is measured and never priced.
    #[error("meters names {name:?}, and no expression of the price uses it; use it, or drop it")]
    MeterUnused {
        /// The name.
        name: String,
    },
    /// A setting of one quantity.
    #[error(
        "{setting} is a step of one quantity, and the price reads several; say it in the expression, or drop it"
    )]
    SettingOfSeveral {
        /// Which setting.
        setting: &'static str,
    },
    /// It reads a meter that was not given.
    #[error("it reads the meter {meter}, which is not defined; define it, or name another")]
    MeterUnknown {
        /// The meter it reads.
        meter: CatalogKey,
    },
    /// Events carry the amount, and no meter reads a value of them.
    #[error(
        "a {shape} price takes its amount from each event; set `meter` to a meter whose aggregation is \"sum\", with a `value`"
    )]
    NeedsValue {
        /// "percentage" or "dynamic".
        shape: &'static str,
    },
    /// A percentage has its own free events and free amount.
    #[error("an allowance does not fit a percentage; use its free_events or free_amount")]
    AllowanceOfPercentage,
    /// A percentage is taken event by event, so no windows and no pooled tiers.
    #[error("{setting} does not fit a percentage, which is taken event by event; drop it")]
    SettingOfPercentage {
        /// Which setting.
        setting: &'static str,
    },
    /// The allowance is below zero.
    #[error("the allowance is below zero; give zero or more units")]
    AllowanceBelowZero,
    /// Billed event by event, with an aggregate or tiers that a later event can lower.
    #[error(
        "usage in advance works with count, sum, max and unique_count only, not with {aggregation}; bill it in arrears"
    )]
    AdvanceAggregation {
        /// The meter's aggregation.
        aggregation: &'static str,
    },
    /// Billed event by event at volume tiers, where a later event reprices the earlier ones.
    #[error(
        "usage in advance does not work with volume tiers, which reprice what was billed; use graduated tiers, or bill it in arrears"
    )]
    AdvanceVolume,
    /// Windows of something that is not measured.
    #[error("rate_per needs a meter; let quantity read one, or drop rate_per")]
    WindowsWithoutMeter,
    /// Dimensions of something that is not measured.
    #[error("group_by needs a meter; let quantity read one, or drop group_by")]
    DimensionsWithoutMeter,
    /// More dimensions than are kept.
    #[error("it groups by {found} dimensions, and {DIMENSIONS_MAX} are the most; drop some")]
    TooManyDimensions {
        /// How many were found.
        found: usize,
    },
    /// A dimension without a name, or named twice.
    #[error("group_by names {name:?} twice or not at all; give each dimension one name of its own")]
    DimensionName {
        /// The name.
        name: String,
    },
    /// Windows that do not hold together.
    #[error("{0}")]
    TimeOfUse(TimeOfUseRefused),
    /// A level lasts over the windows' edges, so events alone do not say its share of each.
    #[error(
        "the time-of-use windows {name:?} sort events, and the state of the meter's {aggregation} outlasts its event; drop the windows, or a meter that does not carry"
    )]
    TimeOfUseOfLevel {
        /// The dimension's name.
        name: String,
        /// The meter's aggregation.
        aggregation: &'static str,
    },
    /// Pooled tiers and a matrix exclude each other.
    #[error("tiers_across = all makes one line, and a matrix needs one for each value; drop one of them")]
    PooledMatrix,
    /// A name in a language that is none.
    #[error("{language:?} is no language tag; write one such as \"de\" or \"pt-BR\"")]
    Language {
        /// What was found.
        language: String,
    },
    /// What is wrong with it as a segment sees it, and not as everybody else does.
    #[error("for the segment {segment}: {cause}")]
    Segment {
        /// Which segment.
        segment: CatalogKey,
        /// What is wrong.
        cause: Box<PriceProblem>,
    },
    /// A quantity that accrues over a period, without a period.
    #[error("{quantity} accrue over a period, and a price without cadence has none; give a cadence")]
    NeedsCadence {
        /// What accrues.
        quantity: &'static str,
    },
}

impl Price {
    /// Whether meters give its quantity.
    pub fn is_metered(&self) -> bool {
        matches!(self.quantity, QuantitySource::Metered(_) | QuantitySource::Meters(_))
    }

    /// The only meter it reads, if it reads one.
    pub fn meter_key(&self) -> Option<&CatalogKey> {
        match &self.quantity {
            QuantitySource::Metered(key) => Some(key),
            QuantitySource::One
            | QuantitySource::Days
            | QuantitySource::Counted(_)
            | QuantitySource::Meters(_) => None,
        }
    }

    /// Every meter it reads, several in order of their names.
    pub fn meter_keys(&self) -> Vec<&CatalogKey> {
        match &self.quantity {
            QuantitySource::Metered(key) => vec![key],
            QuantitySource::Meters(names) => names.values().collect(),
            QuantitySource::One | QuantitySource::Days | QuantitySource::Counted(_) => Vec::new(),
        }
    }

    /// The same with the name under which it reads each: the meter's key where it reads one alone.
    pub fn meter_names(&self) -> Vec<(String, &CatalogKey)> {
        match &self.quantity {
            QuantitySource::Metered(key) => vec![(key.to_string(), key)],
            QuantitySource::Meters(names) => names.iter().map(|(name, key)| (name.clone(), key)).collect(),
            QuantitySource::One | QuantitySource::Days | QuantitySource::Counted(_) => Vec::new(),
        }
    }

    /// Whether it recurs and is owed for time: a fee, seats, days. These are cut by share.
    pub fn is_time_based(&self) -> bool {
        !self.is_metered() && self.cadence.is_some()
    }

    /// Whether it is charged once.
    pub fn is_one_off(&self) -> bool {
        self.cadence.is_none()
    }

    /// The charge in this currency.
    pub fn charge(&self, currency: Currency) -> Option<&Charge> {
        self.charges.get(&currency)
    }

    /// Everything that is wrong with the price, all at once. `meter` is the one its quantity
    /// names, if that is defined.
    pub fn check(&self, meter: Option<&Meter>) -> Result<(), Vec<PriceRefused>> {
        self.check_among(&meter.iter().map(|meter| (meter.key.clone(), (*meter).clone())).collect())
    }

    /// The same, where the meters that its quantity names are among those given, if they are defined.
    pub fn check_among(&self, meters: &BTreeMap<CatalogKey, Meter>) -> Result<(), Vec<PriceRefused>> {
        let mut found = self.problems(meters);
        let tags = self.names.keys().filter(|tag| !is_language_tag(tag));
        found.extend(tags.map(|tag| PriceProblem::Language { language: tag.clone() }));
        let of_segments = self.segments.iter().flat_map(|(segment, charges)| {
            let mut seen = self.clone();
            seen.charges.extend(charges.iter().map(|(currency, charge)| (*currency, charge.clone())));
            // What one segment does not use, the others may.
            let is_own = |problem: &PriceProblem| {
                !found.contains(problem) && !matches!(problem, PriceProblem::MeterUnused { .. })
            };
            let cause = |cause| PriceProblem::Segment { segment: segment.clone(), cause: Box::new(cause) };
            seen.problems(meters).into_iter().filter(is_own).map(cause)
        });
        let of_segments: Vec<PriceProblem> = of_segments.collect();
        let refused: Vec<PriceRefused> = found
            .into_iter()
            .chain(of_segments)
            .map(|cause| PriceRefused { price: self.key.clone(), cause })
            .collect();
        if refused.is_empty() { Ok(()) } else { Err(refused) }
    }

    /// What is wrong with the charges everybody has and with everything beside them.
    fn problems(&self, meters: &BTreeMap<CatalogKey, Meter>) -> Vec<PriceProblem> {
        let read: Vec<&Meter> = self.meter_keys().into_iter().filter_map(|key| meters.get(key)).collect();
        let mut problems = Problems { price: self, found: Vec::new() };
        problems.charges();
        problems.shapes();
        problems.several();
        problems.quantity(&read);
        problems.advance(&read);
        problems.dimensions(&read);
        problems.found
    }
}

/// Collects what is wrong with one price.
struct Problems<'a> {
    price: &'a Price,
    found: Vec<PriceProblem>,
}

impl Problems<'_> {
    fn charges(&mut self) {
        if self.price.charges.is_empty() {
            self.found.push(PriceProblem::NoCurrency);
        }
        for (currency, charge) in &self.price.charges {
            self.bound("minimum", *currency, charge.minimum);
            self.bound("maximum", *currency, charge.maximum);
            if let (Some(minimum), Some(maximum)) = (charge.minimum, charge.maximum)
                && self.price.group_by.is_empty()
                && minimum.currency() == maximum.currency()
                && minimum.minor() > maximum.minor()
            {
                self.found.push(PriceProblem::MinimumAboveMaximum { minimum, maximum });
            }
        }
    }

    fn bound(&mut self, bound: &'static str, currency: Currency, amount: Option<Money>) {
        let Some(amount) = amount else { return };
        if amount.currency() != currency {
            let found = amount.currency();
            self.found.push(PriceProblem::OtherCurrency { bound, currency, found });
        } else if amount.minor() < 0 {
            self.found.push(PriceProblem::BelowZero { bound, currency, found: amount });
        }
    }

    fn shapes(&mut self) {
        let mut percentages = 0;
        for (&currency, charge) in &self.price.charges {
            match &charge.shape {
                Shape::Tiers(table) => {
                    let refused = table.check().err();
                    self.found.extend(refused.map(|cause| PriceProblem::Tiers { currency, cause }));
                }
                Shape::Matrix(matrix) => {
                    let refused = matrix.check().err();
                    self.found.extend(refused.map(|cause| PriceProblem::Matrix { currency, cause }));
                    self.matrix_dimensions(currency, &matrix.dimensions);
                    if self.price.tiers_across == TiersAcross::All {
                        self.found.push(PriceProblem::PooledMatrix);
                    }
                }
                Shape::Percentage(percentage) => {
                    percentages += 1;
                    let refused = percentage.check().err();
                    self.found.extend(refused.map(|cause| PriceProblem::Percentage { currency, cause }));
                }
                Shape::Dynamic => {}
                Shape::Expression(expression) => {
                    let causes = unfit(expression, self.price).into_iter();
                    self.found.extend(causes.map(|cause| PriceProblem::Expression { currency, cause }));
                }
            }
        }
        if percentages > 0 && percentages < self.price.charges.len() {
            self.found.push(PriceProblem::ShapesDiffer);
        }
        self.same_rows();
        let conversion = self.price.conversion.as_ref().and_then(|conversion| conversion.check().err());
        self.found.extend(conversion.map(PriceProblem::Conversion));
        self.percentage_settings(percentages > 0);
    }

    fn matrix_dimensions(&mut self, currency: Currency, dimensions: &[String]) {
        for name in dimensions {
            if !self.price.group_by.iter().any(|dimension| dimension.name() == name) {
                self.found.push(PriceProblem::MatrixDimensionUnknown { currency, name: name.clone() });
            }
        }
    }

    /// Whether a value has a price must not depend on the currency, as measuring knows none.
    fn same_rows(&mut self) {
        let mut covered = self.price.charges.iter().map(|(currency, charge)| (*currency, covers(charge)));
        let Some((first, expected)) = covered.next() else { return };
        let differing: Vec<PriceProblem> = covered
            .filter(|(_, found)| *found != expected)
            .map(|(currency, _)| PriceProblem::MatrixRowsDiffer { first, currency })
            .collect();
        self.found.extend(differing);
    }

    fn percentage_settings(&mut self, is_percentage: bool) {
        if self.price.allowance.as_ref().is_some_and(|allowance| allowance.ratio().signum() < 0) {
            self.found.push(PriceProblem::AllowanceBelowZero);
        }
        if !is_percentage {
            return;
        }
        if self.price.allowance.is_some() {
            self.found.push(PriceProblem::AllowanceOfPercentage);
        }
        if self.price.rate_per.is_some() {
            self.found.push(PriceProblem::SettingOfPercentage { setting: "rate_per" });
        }
        if self.price.tiers_across == TiersAcross::All {
            self.found.push(PriceProblem::SettingOfPercentage { setting: "tiers_across = all" });
        }
    }

    /// Meters that an expression reads by name.
    fn several(&mut self) {
        let QuantitySource::Meters(names) = &self.price.quantity else { return };
        if names.is_empty() || names.len() > METERS_PER_PRICE_MAX {
            self.found.push(PriceProblem::MeterCount { found: names.len() });
        }
        let shapes: Vec<&Shape> = self.price.charges.values().map(|charge| &charge.shape).collect();
        if shapes.iter().any(|shape| !matches!(shape, Shape::Expression(_))) {
            self.found.push(PriceProblem::SeveralWithoutExpression);
        }
        let of_segments = self.price.segments.values().flat_map(BTreeMap::values);
        let all: Vec<&Shape> =
            shapes.iter().copied().chain(of_segments.map(|charge| &charge.shape)).collect();
        let uses = |name: &str| {
            let used = |shape: &&Shape| match shape {
                Shape::Expression(read) => read.quantities().iter().any(|(known, _)| known == name),
                _ => false,
            };
            all.iter().any(used)
        };
        let mut seen = BTreeSet::new();
        for (name, meter) in names {
            if !is_name(name) {
                self.found.push(PriceProblem::MeterName { name: name.clone(), meter: meter.clone() });
            } else if !uses(name) {
                self.found.push(PriceProblem::MeterUnused { name: name.clone() });
            }
            if !seen.insert(meter) {
                self.found.push(PriceProblem::MeterDoubled { meter: meter.clone() });
            }
        }
        let price = self.price;
        let settings = [
            ("conversion", price.conversion.is_some()),
            ("allowance", price.allowance.is_some()),
            ("rate_per", price.rate_per.is_some()),
            ("negative = mirror", price.negative == Negative::Mirror),
            ("tiers_across = all", price.tiers_across == TiersAcross::All),
        ];
        let unfit = settings.into_iter().filter(|(_, is_set)| *is_set);
        self.found.extend(unfit.map(|(setting, _)| PriceProblem::SettingOfSeveral { setting }));
    }

    fn quantity(&mut self, meters: &[&Meter]) {
        let metered = match &self.price.quantity {
            QuantitySource::Metered(_) | QuantitySource::Meters(_) => {
                let is_unknown = |key: &&&CatalogKey| !meters.iter().any(|meter| meter.key == ***key);
                let keys = self.price.meter_keys();
                let unknown = keys.iter().filter(is_unknown);
                self.found.extend(unknown.map(|key| PriceProblem::MeterUnknown { meter: (*key).clone() }));
                Some("metered events")
            }
            QuantitySource::Days => Some("days"),
            QuantitySource::One | QuantitySource::Counted(_) => None,
        };
        if let Some(quantity) = metered
            && self.price.is_one_off()
        {
            self.found.push(PriceProblem::NeedsCadence { quantity });
        }
        let sums = |meter: &Meter| meter.aggregation == Aggregation::Sum && meter.value.is_some();
        let has_value = self.price.is_metered() && meters.iter().all(|meter| sums(meter));
        let shapes: BTreeSet<&'static str> =
            self.price.charges.values().filter_map(|charge| carried_by_events(&charge.shape)).collect();
        if !has_value {
            self.found.extend(shapes.into_iter().map(|shape| PriceProblem::NeedsValue { shape }));
        }
        if !self.price.is_metered() && self.price.rate_per.is_some() {
            self.found.push(PriceProblem::WindowsWithoutMeter);
        }
    }

    fn advance(&mut self, meters: &[&Meter]) {
        if self.price.timing != Timing::InAdvance || !self.price.is_metered() {
            return;
        }
        let grows = |aggregation: &Aggregation| {
            matches!(
                aggregation,
                Aggregation::Count | Aggregation::Sum | Aggregation::Max | Aggregation::UniqueCount
            )
        };
        for meter in meters.iter().filter(|meter| !grows(&meter.aggregation)) {
            let aggregation = meter.aggregation.code();
            self.found.push(PriceProblem::AdvanceAggregation { aggregation });
        }
        if self.price.charges.values().any(|charge| reprices(&charge.shape)) {
            self.found.push(PriceProblem::AdvanceVolume);
        }
    }

    fn dimensions(&mut self, meters: &[&Meter]) {
        let group_by = &self.price.group_by;
        if group_by.is_empty() {
            return;
        }
        if !self.price.is_metered() {
            self.found.push(PriceProblem::DimensionsWithoutMeter);
        }
        if group_by.len() > DIMENSIONS_MAX {
            self.found.push(PriceProblem::TooManyDimensions { found: group_by.len() });
        }
        for (place, dimension) in group_by.iter().enumerate() {
            let name = dimension.name();
            if name.is_empty() || group_by[..place].iter().any(|earlier| earlier.name() == name) {
                self.found.push(PriceProblem::DimensionName { name: name.to_owned() });
            }
            let Dimension::TimeOfUse(windows) = dimension else { continue };
            self.found.extend(windows.check().err().into_iter().flatten().map(PriceProblem::TimeOfUse));
            for meter in meters.iter().filter(|meter| meter.outlasts_events()) {
                let (name, aggregation) = (windows.name.clone(), meter.aggregation.code());
                self.found.push(PriceProblem::TimeOfUseOfLevel { name, aggregation });
            }
        }
    }
}

/// Whether an expression can use a name for a quantity.
fn is_name(name: &str) -> bool {
    let begins = name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_');
    let rest = name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    begins && rest && !Variable::is_reserved(name)
}

/// The dimension values a charge has a price for; none means all.
fn covers(charge: &Charge) -> Option<(&[String], BTreeSet<&Vec<String>>)> {
    match &charge.shape {
        Shape::Matrix(matrix) if matrix.otherwise.is_none() => {
            Some((&matrix.dimensions, matrix.rows.keys().collect()))
        }
        _ => None,
    }
}

fn carried_by_events(shape: &Shape) -> Option<&'static str> {
    match shape {
        Shape::Percentage(_) => Some("percentage"),
        Shape::Dynamic => Some("dynamic"),
        Shape::Tiers(_) | Shape::Matrix(_) | Shape::Expression(_) => None,
    }
}

fn reprices(shape: &Shape) -> bool {
    match shape {
        Shape::Tiers(table) => table.mode == TierMode::Volume && table.tiers.len() > 1,
        Shape::Matrix(matrix) => {
            matrix.tables().any(|table| table.mode == TierMode::Volume && table.tiers.len() > 1)
        }
        Shape::Percentage(_) | Shape::Dynamic | Shape::Expression(_) => false,
    }
}
