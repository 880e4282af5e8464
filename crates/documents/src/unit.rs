//! Units: what people write on invoices, and the codes that e-invoices have for it.
//! Knows names and codes of UN/ECE Recommendation 20; must not know quantities.

/// The code of a piece.
pub const PIECE: &str = "C62";

/// Names that are written for codes, the name that is printed first.
const UNITS: &[(&str, &[&str])] = &[
    ("C62", &["piece", "pieces", "unit", "units", "one", "each", "pcs"]),
    ("HUR", &["hour", "hours", "h"]),
    ("MIN", &["minute", "minutes", "min"]),
    ("SEC", &["second", "seconds", "s"]),
    ("DAY", &["day", "days", "d"]),
    ("WEE", &["week", "weeks"]),
    ("MON", &["month", "months"]),
    ("QAN", &["quarter", "quarters"]),
    ("ANN", &["year", "years"]),
    ("KWH", &["kWh", "kilowatt hour", "kilowatt hours"]),
    ("MWH", &["MWh", "megawatt hour"]),
    ("KWT", &["kW", "kilowatt"]),
    ("KGM", &["kg", "kilogram", "kilograms"]),
    ("GRM", &["g", "gram", "grams"]),
    ("TNE", &["t", "tonne", "tonnes"]),
    ("LTR", &["l", "litre", "litres", "liter", "liters"]),
    ("MTR", &["m", "metre", "metres", "meter", "meters"]),
    ("KMT", &["km", "kilometre", "kilometres", "kilometer", "kilometers"]),
    ("MTK", &["m2", "m²", "square metre", "square meter"]),
    ("MTQ", &["m3", "m³", "cubic metre", "cubic meter"]),
    ("4L", &["MB", "megabyte", "megabytes"]),
    ("E34", &["GB", "gigabyte", "gigabytes"]),
    ("E35", &["TB", "terabyte", "terabytes"]),
    ("LS", &["lump sum", "flat"]),
    ("SET", &["set", "sets"]),
    ("XPK", &["package", "packages", "pack"]),
    ("P1", &["percent", "%"]),
];

/// The code of a name or of a code; none where it is neither.
///
/// "hours" is HUR.
pub fn code_of(written: &str) -> Option<&str> {
    let named = UNITS.iter().find(|(_, names)| names.contains(&written));
    let folded = || {
        let same = |name: &&str| name.eq_ignore_ascii_case(written);
        UNITS.iter().find(|(_, names)| names.iter().any(same))
    };
    match named.or_else(folded) {
        Some((code, _)) => Some(code),
        None => en16931::codes::guard::unit(written).is_ok().then_some(written),
    }
}

/// The name that is printed for a code; none where only the code is known.
pub fn name_of(code: &str) -> Option<&'static str> {
    UNITS.iter().find(|(known, _)| *known == code).and_then(|(_, names)| names.first().copied())
}

/// Every name that has a code.
pub fn names() -> impl Iterator<Item = &'static str> {
    UNITS.iter().flat_map(|(_, names)| names.iter().copied())
}
