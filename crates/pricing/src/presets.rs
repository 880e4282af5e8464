//! The field's names for common shapes of price.
//! Knows how each name is built from the algebra; must not know currencies or written forms.

use std::collections::BTreeMap;

use calendar::Cadence;
use ids::CatalogKey;
use money::{Decimal, Percent, UnitPrice};

use crate::expression::{Expression, ExpressionRefused, QuantityNames};
use crate::price::{
    Charge, LatePolicy, Matrix, Negative, Percentage, Price, ProrationRules, QuantitySource, Shape, Tier,
    TierMode, TierTable, TiersAcross, Timing,
};
use crate::shapes::{MatrixRefused, PercentageRefused};
use crate::tier_table::TiersRefused;

/// The name of a common shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Preset {
    /// One fee, whatever the quantity.
    Flat,
    /// So much a unit.
    PerUnit,
    /// So much a begun package of units.
    Package,
    /// Each unit at the price of the tier it falls in.
    Graduated,
    /// All units at the price of the tier the total reaches.
    Volume,
    /// One fee for the step the total reaches.
    Stairstep,
    /// A part of each event's value, with fees and clamps.
    Percentage,
    /// A part of the value, by tiers of it.
    GraduatedPercentage,
    /// A table for each combination of dimension values.
    Matrix,
    /// The events carry the amount.
    Dynamic,
    /// A formula over the quantity.
    Expression,
}

impl Preset {
    /// Every preset.
    pub const ALL: [Preset; 11] = [
        Preset::Flat,
        Preset::PerUnit,
        Preset::Package,
        Preset::Graduated,
        Preset::Volume,
        Preset::Stairstep,
        Preset::Percentage,
        Preset::GraduatedPercentage,
        Preset::Matrix,
        Preset::Dynamic,
        Preset::Expression,
    ];

    /// The code it is written with.
    pub const fn code(self) -> &'static str {
        match self {
            Preset::Flat => "flat",
            Preset::PerUnit => "per_unit",
            Preset::Package => "package",
            Preset::Graduated => "graduated",
            Preset::Volume => "volume",
            Preset::Stairstep => "stairstep",
            Preset::Percentage => "percentage",
            Preset::GraduatedPercentage => "graduated_percentage",
            Preset::Matrix => "matrix",
            Preset::Dynamic => "dynamic",
            Preset::Expression => "expression",
        }
    }

    /// Reads a code.
    pub fn parse(text: &str) -> Result<Preset, PresetUnknown> {
        Preset::ALL
            .into_iter()
            .find(|preset| preset.code() == text)
            .ok_or_else(|| PresetUnknown { found: text.chars().take(40).collect() })
    }
}

/// The text is no preset's code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{found:?} is no kind of price; write flat, per_unit, package, graduated, volume, stairstep, percentage, graduated_percentage, matrix, dynamic or expression"
)]
pub struct PresetUnknown {
    /// What was found, shortened.
    pub found: String,
}

/// One fee: 30.00 for a month. At quantity zero nothing, unless its tier says `charge_when_zero`.
pub fn flat(amount: UnitPrice) -> Shape {
    Shape::Tiers(one_tier(Tier::flat(None, amount)))
}

/// So much a unit: 12 seats at 5.00 are 60.00.
pub fn per_unit(unit_price: UnitPrice) -> Shape {
    Shape::Tiers(one_tier(Tier::priced(None, unit_price)))
}

/// So much a begun package: 101 units in packages of 100 at 1.00 are 2.00.
pub fn package(size: Decimal, package_price: UnitPrice) -> Result<Shape, TiersRefused> {
    let tier = Tier { per: size, whole: true, ..Tier::priced(None, package_price) };
    TierTable::new(TierMode::Graduated, vec![tier]).map(Shape::Tiers)
}

/// Each unit at the price of its tier: 7 units, 5 free and then 2.00 each, are 4.00.
pub fn graduated(tiers: Vec<Tier>) -> Result<Shape, TiersRefused> {
    TierTable::new(TierMode::Graduated, tiers).map(Shape::Tiers)
}

/// All units at the price of the tier reached: 101 units at 0.40 above 10 are 40.40.
pub fn volume(tiers: Vec<Tier>) -> Result<Shape, TiersRefused> {
    TierTable::new(TierMode::Volume, tiers).map(Shape::Tiers)
}

/// One fee for the step reached, by bound: 7 units of steps up to 5 for 10.00 and up to 10 for
/// 18.00 are 18.00.
pub fn stairstep(steps: Vec<(Option<Decimal>, UnitPrice)>) -> Result<Shape, TiersRefused> {
    let tiers = steps.into_iter().map(|(up_to, fee)| Tier::flat(up_to, fee)).collect();
    TierTable::new(TierMode::Volume, tiers).map(Shape::Tiers)
}

/// A part of each event's value: 2.9 % of 100.00 and a fee of 0.30 are 3.20.
pub fn percentage(percentage: Percentage) -> Result<Shape, PercentageRefused> {
    Percentage::new(percentage).map(Shape::Percentage)
}

/// A part of the value by tiers of it, with a fee for each tier entered: 1 % up to 1000 and 0.5 %
/// above make 12.50 of 1500.
pub fn graduated_percentage(
    tiers: Vec<(Option<Decimal>, Percent, UnitPrice)>,
) -> Result<Shape, TiersRefused> {
    let row = |(up_to, percent, fee)| Tier::percent(up_to, percent).with_flat_fee(fee);
    TierTable::new(TierMode::Graduated, tiers.into_iter().map(row).collect()).map(Shape::Tiers)
}

/// A table for each combination of dimension values, in the order of `dimensions`.
pub fn matrix(
    dimensions: Vec<String>,
    rows: BTreeMap<Vec<String>, TierTable>,
    otherwise: Option<TierTable>,
) -> Result<Shape, MatrixRefused> {
    Matrix::new(dimensions, rows, otherwise).map(Shape::Matrix)
}

/// The events carry the amount: values of 4.20 and 3.10 are 7.30.
pub fn dynamic() -> Shape {
    Shape::Dynamic
}

/// A formula over the quantity: `quantity > 100 ? 100 + (quantity - 100) / 2 : quantity` makes 125 of 150.
pub fn expression(text: &str) -> Result<Shape, ExpressionRefused> {
    Expression::parse(text).map(Shape::Expression)
}

/// A formula over several quantities: `max(input, 10) * 0.01 + output * 0.03` makes 0.40 of 4 and 10.
///
/// # Errors
/// The first mistake, and where in the text it stands.
pub fn expression_over(text: &str, names: QuantityNames<'_>) -> Result<Shape, ExpressionRefused> {
    Expression::parse_over(text, names).map(Shape::Expression)
}

fn one_tier(tier: Tier) -> TierTable {
    TierTable::new(TierMode::Graduated, vec![tier]).expect("one open tier, priced per 1, is a table")
}

impl Charge {
    /// A charge of this shape without bounds.
    pub fn of(shape: Shape) -> Charge {
        Charge { shape, maximum: None, minimum: None }
    }
}

impl Price {
    /// A price with the usual settings, its charges and extras still to be filled in: usage in
    /// arrears, everything else in advance.
    pub fn named(key: CatalogKey, quantity: QuantitySource, cadence: Option<Cadence>) -> Price {
        let metered = matches!(quantity, QuantitySource::Metered(_) | QuantitySource::Meters(_));
        Price {
            names: crate::plan_terms::Names::new(),
            name: key.as_str().to_owned(),
            key,
            timing: if metered { Timing::InArrears } else { Timing::InAdvance },
            cadence,
            quantity,
            group_by: Vec::new(),
            conversion: None,
            allowance: None,
            rate_per: None,
            charges: BTreeMap::new(),
            segments: BTreeMap::new(),
            negative: Negative::default(),
            tiers_across: TiersAcross::default(),
            proration: ProrationRules::default(),
            tax_category: CatalogKey::parse("standard").expect("it is a valid key"),
            late: LatePolicy::default(),
        }
    }
}
