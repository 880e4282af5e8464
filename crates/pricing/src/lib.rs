//! Meters and prices: events to quantities, quantities to exact amounts, each with its trace.
//! Knows events, meters, prices and plans; must not know subscriptions or invoices.
//!
//! The way of the data: [`UsageEvent`] → [`measure()`] (a [`Meter`], a period) → [`Measurement`]
//! → [`rate()`] (a [`Price`], a currency) → [`Rated`] with its trace → [`owed()`], lines in money.

pub mod analysis;
pub mod change_terms;
pub mod coupon;
pub mod coupon_check;
pub mod evaluate;
pub mod event;
pub mod expression;
pub mod feature;
pub mod measure;
pub mod measurement;
pub mod meter;
pub mod meter_check;
pub mod most_added;
pub mod owed;
pub mod plan;
pub mod plan_check;
pub mod plan_terms;
pub mod pool;
pub mod presets;
pub mod price;
pub mod price_check;
pub mod properties;
pub mod rate;
pub mod rated;
pub mod shapes;
pub mod tier_table;
pub mod time_of_use;
pub mod words;
pub mod yearly;

pub use change_terms::{ChangeDefaults, ChangeTerms, CreditTo, Proration, Settle};
pub use coupon::{COUPON_SCOPE_MAX, Coupon, CouponLasts, CouponLevel, CouponOff};
pub use coupon_check::CouponRefused;
pub use evaluate::{EvaluateRefused, EvaluateRequest, EvaluateUsage, Evaluation, evaluate};
pub use event::{Scalar, UsageEvent};
pub use expression::{
    EXPRESSION_CHARS_MAX, Expression, ExpressionFault, ExpressionProblem, ExpressionRefused, ExpressionUnfit,
    QuantityNames,
};
pub use feature::{BeyondAllowance, FeatureGrant, FeatureValue, FeatureWindow, MeteredFeature, Rollover};
pub use measure::{
    Added, Beginnings, ByWindow, DIMENSION_ABSENT, Gauges, MeasureRefused, Measured, Part, PartsKnown,
    PartsRead, SET_ASIDE_NAMED_MAX, Scope, Seen, Unmatched, WINDOW_QUANTITIES_MAX, WINDOWS_PER_PERIOD_MAX,
    by_window, measure, measure_all, measure_seen, properties_of, total,
};
pub use measurement::{DimensionValues, Measurement, SetAside, WindowQuantity};
pub use meter::{Aggregation, Condition, Filter, LevelTime, Meter, Register, ValuesAre};
pub use meter_check::{FILTER_VALUES_MAX, FILTERS_MAX, MeterRefused};
pub use most_added::{NoBound, most_added};
pub use owed::{
    Difference, Owed, OwedLine, Terms, TopUp, difference, full_amount, maximum, owed, owed_less, part_amount,
};
pub use plan::{PRICES_PER_PLAN_MAX, PlanVersion};
pub use plan_check::{PlanRefused, is_language_tag, usual_language_tag};
pub use plan_terms::{
    AddOnTerms, COMMITMENTS_MAX, Commitment, CommitmentScope, CommitmentStep, FEATURES_PER_PLAN_MAX,
    LANGUAGES_MAX, Names, PHASES_MAX, Phase, PhaseKind, PlanTerms, WithoutPayment,
};
pub use pool::{NotPoolable, pooled, shared_by_quantity, summed};
pub use presets::{Preset, PresetUnknown};
pub use price::*;
pub use price_check::{PriceProblem, PriceRefused};
pub use properties::Properties;
pub use rate::{EventKind, RateRefused, convert, kept, rate};
pub use rated::{ExpressionTrace, Rated, RatingStep, RatingTrace, WindowTrace};
pub use shapes::{ConversionRefused, MatrixRefused, PercentageRefused};
pub use tier_table::TiersRefused;
pub use time_of_use::{TimeOfUse, TimeOfUseRefused, WINDOW_RULES_MAX, WindowRule};
pub use words::{explain, explain_trace};
