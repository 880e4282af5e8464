//! The rates that come with farthing: standard rates since 2016, and the other classes as they were on a day of 2026.
//! Knows numbers and their days; must not know who charges them.
//!
//! A row is (area, first day, hundredths of a percent); a row holds until the next of its area and class. The areas are
//! the letters of countries and the keys of territories with rates of their own.

use super::RateClass;

/// The state of the tables, by the day the classes were in force on.
pub const RATES_VERSION: &str = "2026-09-29";

/// A day, as year, month and day.
pub(super) type Day = (i32, u8, u8);
/// An area, the first day, hundredths of a percent.
pub(super) type Row = (&'static str, Day, u16);

/// Since when the standard rates are known.
const FIRST: Day = (2016, 1, 1);
/// The day on which rates were in force of which nobody looked up since when.
const SEEN: Day = (2026, 9, 29);
/// When the Swiss rates changed, in 2018 and in 2024.
const SWISS_2011: Day = (2011, 1, 1);
const SWISS_2018: Day = (2018, 1, 1);
const SWISS_2024: Day = (2024, 1, 1);

/// Rows of a class, by area and day.
pub(super) fn rows(class: RateClass) -> &'static [Row] {
    match class {
        RateClass::Standard => &STANDARD,
        RateClass::Reduced => &REDUCED,
        RateClass::SecondReduced => &SECOND_REDUCED,
        RateClass::SuperReduced => &SUPER_REDUCED,
        RateClass::Parking => &PARKING,
    }
}

const STANDARD: [Row; 53] = [
    ("AT", FIRST, 2000),
    ("BE", FIRST, 2100),
    ("BG", FIRST, 2000),
    ("CH", SWISS_2011, 800),
    ("CH", SWISS_2018, 770),
    ("CH", SWISS_2024, 810),
    ("CY", FIRST, 1900),
    ("CZ", FIRST, 2100),
    ("DE", FIRST, 1900),
    ("DE", (2020, 7, 1), 1600),
    ("DE", (2021, 1, 1), 1900),
    ("DK", FIRST, 2500),
    ("EE", FIRST, 2000),
    ("EE", (2024, 1, 1), 2200),
    ("EE", (2025, 7, 1), 2400),
    ("ES", FIRST, 2100),
    ("FI", FIRST, 2400),
    ("FI", (2024, 9, 1), 2550),
    ("FR", FIRST, 2000),
    ("GB", (2011, 1, 4), 2000),
    ("GR", FIRST, 2300),
    ("GR", (2016, 6, 1), 2400),
    ("HR", FIRST, 2500),
    ("HU", FIRST, 2700),
    ("IE", FIRST, 2300),
    ("IE", (2020, 9, 1), 2100),
    ("IE", (2021, 3, 1), 2300),
    ("IS", (2015, 1, 1), 2400),
    ("IT", FIRST, 2200),
    ("LT", FIRST, 2100),
    ("LU", FIRST, 1700),
    ("LU", (2023, 1, 1), 1600),
    ("LU", (2024, 1, 1), 1700),
    ("LV", FIRST, 2100),
    ("MT", FIRST, 1800),
    ("NL", FIRST, 2100),
    ("NO", FIRST, 2500),
    ("PL", FIRST, 2300),
    ("PT", FIRST, 2300),
    ("RO", FIRST, 2000),
    ("RO", (2017, 1, 1), 1900),
    ("RO", (2025, 8, 1), 2100),
    ("SE", FIRST, 2500),
    ("SI", FIRST, 2200),
    ("SK", FIRST, 2000),
    ("SK", (2025, 1, 1), 2300),
    ("azores", FIRST, 1800),
    ("azores", (2021, 7, 1), 1600),
    ("guadeloupe", FIRST, 850),
    ("jungholz_mittelberg", FIRST, 1900),
    ("madeira", FIRST, 2200),
    ("martinique", FIRST, 850),
    ("reunion", FIRST, 850),
];

const REDUCED: [Row; 39] = [
    ("AT", SEEN, 1000),
    ("BE", SEEN, 600),
    ("BG", SEEN, 900),
    ("CH", SWISS_2011, 250),
    ("CH", SWISS_2018, 250),
    ("CH", SWISS_2024, 260),
    ("CY", SEEN, 500),
    ("CZ", SEEN, 1200),
    ("DE", FIRST, 700),
    ("DE", (2020, 7, 1), 500),
    ("DE", (2021, 1, 1), 700),
    ("EE", SEEN, 900),
    ("ES", SEEN, 1000),
    ("FI", SEEN, 1000),
    ("FR", SEEN, 550),
    ("GB", (2011, 1, 4), 500),
    ("GR", SEEN, 600),
    ("HR", SEEN, 500),
    ("HU", SEEN, 500),
    ("IE", SEEN, 900),
    ("IS", (2015, 1, 1), 1100),
    ("IT", SEEN, 500),
    ("LT", SEEN, 500),
    ("LU", SEEN, 800),
    ("LV", SEEN, 500),
    ("MT", SEEN, 500),
    ("NL", SEEN, 900),
    ("NO", SEEN, 1200),
    ("PL", SEEN, 500),
    ("PT", SEEN, 600),
    ("RO", SEEN, 1100),
    ("SE", SEEN, 600),
    ("SI", SEEN, 500),
    ("SK", SEEN, 500),
    ("azores", SEEN, 400),
    ("guadeloupe", SEEN, 210),
    ("madeira", SEEN, 400),
    ("martinique", SEEN, 210),
    ("reunion", SEEN, 210),
];

const SECOND_REDUCED: [Row; 26] = [
    ("AT", SEEN, 1300),
    ("BE", SEEN, 1200),
    ("CH", SWISS_2011, 380),
    ("CH", SWISS_2018, 370),
    ("CH", SWISS_2024, 380),
    ("CY", SEEN, 900),
    ("EE", SEEN, 1300),
    ("FI", SEEN, 1350),
    ("FR", SEEN, 1000),
    ("GR", SEEN, 1300),
    ("HR", SEEN, 1300),
    ("HU", SEEN, 1800),
    ("IE", SEEN, 1350),
    ("IT", SEEN, 1000),
    ("LT", SEEN, 1200),
    ("LU", SEEN, 1400),
    ("LV", SEEN, 1200),
    ("MT", SEEN, 700),
    ("NO", SEEN, 1500),
    ("PL", SEEN, 800),
    ("PT", SEEN, 1300),
    ("SE", SEEN, 1200),
    ("SI", SEEN, 950),
    ("SK", SEEN, 1900),
    ("azores", SEEN, 900),
    ("madeira", SEEN, 1200),
];

const SUPER_REDUCED: [Row; 6] = [
    ("AT", SEEN, 490),
    ("CY", SEEN, 300),
    ("ES", SEEN, 400),
    ("FR", SEEN, 210),
    ("IT", SEEN, 400),
    ("LU", SEEN, 300),
];

const PARKING: [Row; 4] = [("BE", SEEN, 1200), ("LU", SEEN, 1400), ("MT", SEEN, 1200), ("PT", SEEN, 1300)];

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows stand by area and day, so that each holds until the next and none overlaps.
    #[test]
    fn rows_are_in_order() {
        for class in RateClass::ALL {
            let rows = rows(class);
            assert!(rows.windows(2).all(|pair| (pair[0].0, pair[0].1) < (pair[1].0, pair[1].1)), "{class:?}");
        }
    }
}
