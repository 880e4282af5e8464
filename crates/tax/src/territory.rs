//! Territories: parts of countries that stand apart from them where tax is concerned, and how an address tells them.
//! Knows post codes; must not know rates.

use std::fmt;

use crate::country::Country;
use crate::place::Place;

/// A part of a country, or a country under the tax of another.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Territory(&'static str);

/// How a territory stands to the VAT area of the EU.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// Out of it, though its country is in, and under a tax of its own or none.
    Outside,
    /// Under the tax of its country, with rates of its own.
    Within,
    /// Under the tax of the country, as if it were part of it.
    AsCountry,
    /// In it for goods, out of it for services.
    GoodsWithin,
}

use Standing::{AsCountry, GoodsWithin, Outside, Within};

/// Key, name, the country whose it is, how it stands, what else is to be known.
type Row = (&'static str, &'static str, &'static str, Standing, &'static str);

const TERRITORIES: [Row; 39] = [
    ("canary_islands", "Canary Islands", "ES", Outside, "they have a tax of their own, IGIC"),
    ("ceuta", "Ceuta", "ES", Outside, "it has a tax of its own, IPSI"),
    ("melilla", "Melilla", "ES", Outside, "it has a tax of its own, IPSI"),
    ("heligoland", "Heligoland", "DE", Outside, "it is outside the customs union too"),
    ("buesingen", "Büsingen am Hochrhein", "CH", AsCountry, "it is under the tax of Switzerland, by treaty"),
    ("livigno", "Livigno", "IT", Outside, "it is outside the customs union too"),
    ("campione", "Campione d’Italia", "IT", Outside, "it is inside the customs union"),
    ("mount_athos", "Mount Athos", "GR", Outside, "it is inside the customs union"),
    ("aland", "Åland Islands", "FI", Outside, "they are inside the customs union"),
    ("guadeloupe", "Guadeloupe", "FR", Outside, "France has rates of its own there"),
    ("martinique", "Martinique", "FR", Outside, "France has rates of its own there"),
    ("guiana", "French Guiana", "FR", Outside, "no VAT is charged there"),
    ("reunion", "Réunion", "FR", Outside, "France has rates of its own there"),
    ("mayotte", "Mayotte", "FR", Outside, "no VAT is charged there"),
    ("saint_martin", "Saint Martin", "FR", Outside, ""),
    ("saint_barthelemy", "Saint Barthélemy", "FR", Outside, ""),
    ("saint_pierre", "Saint Pierre and Miquelon", "FR", Outside, ""),
    ("wallis_futuna", "Wallis and Futuna", "FR", Outside, ""),
    ("french_polynesia", "French Polynesia", "FR", Outside, "it has a tax of its own"),
    ("new_caledonia", "New Caledonia", "FR", Outside, "it has a tax of its own"),
    ("french_southern", "French Southern Territories", "FR", Outside, ""),
    ("faroe", "Faroe Islands", "DK", Outside, "they have a tax of their own"),
    ("greenland", "Greenland", "DK", Outside, ""),
    ("madeira", "Madeira", "PT", Within, "its rates are lower than those of the mainland"),
    ("azores", "Azores", "PT", Within, "their rates are lower than those of the mainland"),
    ("jungholz_mittelberg", "Jungholz and Mittelberg", "AT", Within, "the standard rate there is 19 %"),
    ("monaco", "Monaco", "FR", AsCountry, "it is treated as part of France"),
    ("isle_of_man", "Isle of Man", "GB", AsCountry, "it is treated as part of the United Kingdom"),
    ("liechtenstein", "Liechtenstein", "CH", AsCountry, "it is one area with Switzerland"),
    ("northern_ireland", "Northern Ireland", "GB", GoodsWithin, "goods are inside EU VAT, services are not"),
    ("akrotiri_dhekelia", "Akrotiri and Dhekelia", "CY", AsCountry, "they are treated as part of Cyprus"),
    ("guernsey", "Guernsey", "GG", AsCountry, "it is no part of the United Kingdom"),
    (
        "jersey",
        "Jersey",
        "JE",
        AsCountry,
        "it is no part of the United Kingdom, and has a tax of its own, GST",
    ),
    ("gibraltar", "Gibraltar", "GI", AsCountry, "it has no VAT"),
    ("svalbard", "Svalbard and Jan Mayen", "SJ", AsCountry, "they are outside the tax of Norway"),
    ("aruba", "Aruba", "AW", AsCountry, "it is no part of the Netherlands’ tax"),
    ("curacao", "Curaçao", "CW", AsCountry, "it is no part of the Netherlands’ tax"),
    ("sint_maarten", "Sint Maarten", "SX", AsCountry, "it is no part of the Netherlands’ tax"),
    ("bonaire", "Caribbean Netherlands", "BQ", AsCountry, "they have a tax of their own, ABB"),
];

/// Countries of ISO 3166-1 that are territories here.
const COUNTRIES: [(&str, &str); 26] = [
    ("AX", "aland"),
    ("GP", "guadeloupe"),
    ("MQ", "martinique"),
    ("GF", "guiana"),
    ("RE", "reunion"),
    ("YT", "mayotte"),
    ("MF", "saint_martin"),
    ("BL", "saint_barthelemy"),
    ("PM", "saint_pierre"),
    ("WF", "wallis_futuna"),
    ("PF", "french_polynesia"),
    ("NC", "new_caledonia"),
    ("TF", "french_southern"),
    ("FO", "faroe"),
    ("GL", "greenland"),
    ("MC", "monaco"),
    ("IM", "isle_of_man"),
    ("LI", "liechtenstein"),
    ("GG", "guernsey"),
    ("JE", "jersey"),
    ("GI", "gibraltar"),
    ("SJ", "svalbard"),
    ("AW", "aruba"),
    ("CW", "curacao"),
    ("SX", "sint_maarten"),
    ("BQ", "bonaire"),
];

/// Parts of ISO 3166-2 that are territories here: the country, its parts, the key.
const REGIONS: [(&str, &[&str], &str); 25] = [
    ("ES", &["CN", "GC", "TF"], "canary_islands"),
    ("ES", &["CE"], "ceuta"),
    ("ES", &["ML"], "melilla"),
    ("GR", &["69"], "mount_athos"),
    ("FI", &["01"], "aland"),
    ("FR", &["971", "GP"], "guadeloupe"),
    ("FR", &["972", "MQ"], "martinique"),
    ("FR", &["973", "GF"], "guiana"),
    ("FR", &["974", "RE"], "reunion"),
    ("FR", &["976", "YT"], "mayotte"),
    ("FR", &["978", "MF"], "saint_martin"),
    ("FR", &["977", "BL"], "saint_barthelemy"),
    ("FR", &["975", "PM"], "saint_pierre"),
    ("FR", &["986", "WF"], "wallis_futuna"),
    ("FR", &["987", "PF"], "french_polynesia"),
    ("FR", &["988", "NC"], "new_caledonia"),
    ("FR", &["984", "TF"], "french_southern"),
    ("PT", &["30"], "madeira"),
    ("PT", &["20"], "azores"),
    ("GB", &NORTHERN_IRELAND, "northern_ireland"),
    ("NO", &["21", "22"], "svalbard"),
    ("NL", &["AW"], "aruba"),
    ("NL", &["CW"], "curacao"),
    ("NL", &["SX"], "sint_maarten"),
    ("NL", &["BQ1", "BQ2", "BQ3"], "bonaire"),
];

/// The province and its districts.
const NORTHERN_IRELAND: [&str; 12] =
    ["NIR", "ABC", "AND", "ANN", "BFS", "CCG", "DRS", "FMO", "LBC", "MEA", "MUL", "NMD"];

/// Country, what the post code begins with, how many signs it has (0 for any), what the town's name has in it; the
/// first that fits holds.
type Code = (&'static str, &'static str, usize, &'static str, &'static str);

const POSTCODES: [Code; 52] = [
    ("ES", "35", 5, "", "canary_islands"),
    ("ES", "38", 5, "", "canary_islands"),
    ("ES", "51", 5, "", "ceuta"),
    ("ES", "52", 5, "", "melilla"),
    ("DE", "27498", 5, "", "heligoland"),
    ("DE", "78266", 5, "", "buesingen"),
    ("CH", "8238", 4, "", "buesingen"),
    ("AT", "6691", 4, "", "jungholz_mittelberg"),
    ("AT", "6991", 4, "", "jungholz_mittelberg"),
    ("AT", "6992", 4, "", "jungholz_mittelberg"),
    ("AT", "6993", 4, "", "jungholz_mittelberg"),
    ("DE", "87491", 5, "", "jungholz_mittelberg"),
    ("DE", "87567", 5, "", "jungholz_mittelberg"),
    ("DE", "87568", 5, "", "jungholz_mittelberg"),
    ("DE", "87569", 5, "", "jungholz_mittelberg"),
    ("IT", "23041", 5, "", "livigno"),
    ("IT", "23030", 5, "livigno", "livigno"),
    ("IT", "22061", 5, "", "campione"),
    ("IT", "22060", 5, "campione", "campione"),
    ("CH", "6911", 4, "", "campione"),
    ("GR", "63086", 5, "", "mount_athos"),
    ("GR", "63087", 5, "", "mount_athos"),
    ("FI", "22", 5, "", "aland"),
    ("FR", "97133", 5, "", "saint_barthelemy"),
    ("FR", "97150", 5, "", "saint_martin"),
    ("FR", "971", 5, "", "guadeloupe"),
    ("FR", "972", 5, "", "martinique"),
    ("FR", "973", 5, "", "guiana"),
    ("FR", "974", 5, "", "reunion"),
    ("FR", "975", 5, "", "saint_pierre"),
    ("FR", "976", 5, "", "mayotte"),
    ("FR", "977", 5, "", "saint_barthelemy"),
    ("FR", "978", 5, "", "saint_martin"),
    ("FR", "986", 5, "", "wallis_futuna"),
    ("FR", "987", 5, "", "french_polynesia"),
    ("FR", "988", 5, "", "new_caledonia"),
    ("FR", "984", 5, "", "french_southern"),
    ("FR", "980", 5, "", "monaco"),
    ("PT", "9", 7, "", "madeira"),
    ("PT", "9", 4, "", "madeira"),
    ("DK", "39", 4, "", "greenland"),
    ("NO", "917", 4, "", "svalbard"),
    ("NO", "8099", 4, "", "svalbard"),
    ("GB", "BT", 0, "", "northern_ireland"),
    ("GB", "IM", 0, "", "isle_of_man"),
    ("GB", "GY", 0, "", "guernsey"),
    ("GB", "JE", 0, "", "jersey"),
    ("GB", "GX11", 0, "", "gibraltar"),
    ("GB", "BFPO57", 6, "", "akrotiri_dhekelia"),
    ("GB", "BFPO58", 6, "", "akrotiri_dhekelia"),
    ("GB", "BF12AT", 6, "", "akrotiri_dhekelia"),
    ("GB", "BF12AU", 6, "", "akrotiri_dhekelia"),
];

/// What post codes of the Azores begin with; the others of the Portuguese 9 are Madeira's.
const AZORES: [&str; 5] = ["95", "96", "97", "98", "99"];

impl Territory {
    /// The territory an address is in, if it is in one.
    pub(crate) fn of(place: &Place) -> Option<Territory> {
        let country = place.country().code();
        let whole = COUNTRIES.iter().find(|(code, _)| *code == country).map(|(_, key)| *key);
        let region = || place.region_code().and_then(|region| by_region(country, region));
        let key = whole.or_else(|| by_postcode(place, country)).or_else(region)?;
        Territory::keyed(key)
    }

    /// Whether a region of a country is the name of a territory, and says nothing else.
    pub(crate) fn is_named_by(country: Country, region: &str) -> bool {
        by_region(country.code(), region).is_some()
    }

    /// The one of a key ("canary_islands"), if there is one.
    pub fn keyed(key: &str) -> Option<Territory> {
        TERRITORIES.iter().find(|row| row.0 == key).map(|row| Territory(row.0))
    }

    /// Every territory.
    pub fn all() -> impl ExactSizeIterator<Item = Territory> {
        TERRITORIES.iter().map(|row| Territory(row.0))
    }

    fn row(self) -> &'static Row {
        TERRITORIES.iter().find(|row| row.0 == self.0).expect("a territory is made of the table")
    }

    /// Its key ("canary_islands").
    pub fn key(self) -> &'static str {
        self.0
    }

    /// Its name in English.
    pub fn name(self) -> &'static str {
        self.row().1
    }

    /// The country whose it is, or under whose tax it is.
    pub fn country(self) -> Country {
        Country::known(self.row().2)
    }

    pub(crate) fn standing(self) -> Standing {
        self.row().3
    }

    /// What else is to be known of it, as half a sentence; may be empty.
    pub fn remark(self) -> &'static str {
        self.row().4
    }

    /// How it stands, in words.
    pub fn standing_words(self) -> &'static str {
        match self.standing() {
            Outside => "outside EU VAT",
            AsCountry if !self.country().is_member() => "outside EU VAT",
            Within | AsCountry => "inside EU VAT",
            GoodsWithin => "inside EU VAT for goods, outside for services",
        }
    }
}

fn by_region(country: &str, region: &str) -> Option<&'static str> {
    let row = REGIONS.iter().find(|(of, parts, _)| *of == country && parts.contains(&region));
    row.map(|(_, _, key)| *key)
}

fn by_postcode(place: &Place, country: &str) -> Option<&'static str> {
    let code = place.postcode_signs();
    let city = place.city_name().unwrap_or_default();
    let fits = |row: &&Code| {
        let (of, begin, signs, town, _) = **row;
        of == country && code.starts_with(begin) && (signs == 0 || code.len() == signs) && city.contains(town)
    };
    let key = POSTCODES.iter().find(fits).map(|row| row.4)?;
    let azores = key == "madeira" && AZORES.iter().any(|begin| code.starts_with(begin));
    Some(if azores { "azores" } else { key })
}

impl fmt::Debug for Territory {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_name_each_other() {
        for (country, _, _, _, key) in POSTCODES {
            assert!(Territory::keyed(key).is_some(), "{key}");
            Country::known(country);
        }
        for (code, key) in COUNTRIES {
            assert!(Territory::keyed(key).is_some(), "{key}");
            Country::known(code);
        }
        for (country, parts, key) in REGIONS {
            assert!(Territory::keyed(key).is_some() && !parts.is_empty(), "{key}");
            Country::known(country);
        }
        for territory in Territory::all() {
            assert_eq!(TERRITORIES.iter().filter(|row| row.0 == territory.key()).count(), 1);
            let told = COUNTRIES.iter().any(|(_, key)| *key == territory.key())
                || POSTCODES.iter().any(|row| row.4 == territory.key())
                || REGIONS.iter().any(|row| row.2 == territory.key())
                || territory.key() == "azores";
            assert!(told && !territory.country().name().is_empty(), "{territory:?}");
        }
    }
}
