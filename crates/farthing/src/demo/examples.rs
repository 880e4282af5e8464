//! The examples, carried inside the binary so that it shows them anywhere.
//! Knows file names; must not know what the files say.

/// One example business.
#[derive(Debug, Clone, Copy)]
pub struct Example {
    /// Its name, which is that of its environment too.
    pub name: &'static str,
    /// What it shows, in a few words.
    pub about: &'static str,
    /// Its catalog file.
    pub catalog: &'static str,
    /// Its scenario file.
    pub scenario: &'static str,
    /// The name of its usage file.
    pub usage_file: &'static str,
    /// The usage file.
    pub usage: &'static [u8],
    /// A document worth explaining, by its number.
    pub explained: &'static str,
}

/// Reads an example's files into the binary.
macro_rules! example {
    ($name:literal, $usage:literal, $explained:literal, $about:literal) => {
        Example {
            name: $name,
            about: $about,
            catalog: include_str!(concat!("../../../../examples/", $name, "/catalog.toml")),
            scenario: include_str!(concat!("../../../../examples/", $name, "/scenario.toml")),
            usage_file: $usage,
            usage: include_bytes!(concat!("../../../../examples/", $name, "/", $usage)),
            explained: $explained,
        }
    };
}

/// Every example, in the order in which they are shown.
pub const EXAMPLES: &[Example] = &[
    example!(
        "power",
        "smart-meters.csv.gz",
        "HL-000001",
        "five households on a time-of-use tariff, two years of half-hour readings"
    ),
    example!(
        "tokens",
        "llm-calls.csv.gz",
        "LM-000002",
        "a language model billed by the million tokens, one call feeding two prices"
    ),
    example!(
        "software",
        "api-calls.csv",
        "KWC-000001",
        "free, flat and per-seat plans in three currencies, changed inside the month"
    ),
];
