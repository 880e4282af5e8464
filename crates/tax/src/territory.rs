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
    /// In it as its country is, with rates of its own.
    Within,
    /// Under the tax of the country, as if it were part of it.
    AsCountry,
    /// In it for goods, out of it for services.
    GoodsWithin,
}

use Standing::{AsCountry, GoodsWithin, Outside, Within};

/// Key, name, the country whose it is, how it stands, what else is to be known.
type Row = (&'static str, &'static str, &'static str, Standing, &'static str);

const TERRITORIES: [Row; 29] = [
    ("canary_islands", "Canary Islands", "ES", Outside, "they have a tax of their own, IGIC"),
    ("ceuta", "Ceuta", "ES", Outside, "it has a tax of its own, IPSI"),
    ("melilla", "Melilla", "ES", Outside, "it has a tax of its own, IPSI"),
    ("heligoland", "Heligoland", "DE", Outside, "it is outside the customs union too"),
    ("buesingen", "Büsingen am Hochrhein", "DE", Outside, "it is outside the customs union too"),
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
    ("french_pacific", "French Pacific", "FR", Outside, ""),
    ("faroe", "Faroe Islands", "DK", Outside, ""),
    ("greenland", "Greenland", "DK", Outside, ""),
    ("dutch_caribbean", "Dutch Caribbean", "NL", Outside, ""),
    ("madeira", "Madeira", "PT", Within, "its rates are lower than those of the mainland"),
    ("azores", "Azores", "PT", Within, "its rates are lower than those of the mainland"),
    ("monaco", "Monaco", "FR", AsCountry, "it is treated as part of France"),
    ("isle_of_man", "Isle of Man", "GB", AsCountry, "it is treated as part of the United Kingdom"),
    ("liechtenstein", "Liechtenstein", "CH", AsCountry, "it is one area with Switzerland"),
    ("northern_ireland", "Northern Ireland", "GB", GoodsWithin, "goods are inside EU VAT, services are not"),
    ("akrotiri_dhekelia", "Akrotiri and Dhekelia", "CY", AsCountry, "they are treated as part of Cyprus"),
    ("french_southern", "French Southern Territories", "FR", Outside, ""),
];

/// Countries of ISO 3166-1 that are territories here.
const COUNTRIES: [(&str, &str); 22] = [
    ("AX", "aland"),
    ("GP", "guadeloupe"),
    ("MQ", "martinique"),
    ("GF", "guiana"),
    ("RE", "reunion"),
    ("YT", "mayotte"),
    ("MF", "saint_martin"),
    ("BL", "saint_barthelemy"),
    ("PM", "saint_pierre"),
    ("WF", "french_pacific"),
    ("PF", "french_pacific"),
    ("NC", "french_pacific"),
    ("TF", "french_southern"),
    ("FO", "faroe"),
    ("GL", "greenland"),
    ("BQ", "dutch_caribbean"),
    ("AW", "dutch_caribbean"),
    ("CW", "dutch_caribbean"),
    ("SX", "dutch_caribbean"),
    ("MC", "monaco"),
    ("IM", "isle_of_man"),
    ("LI", "liechtenstein"),
];

/// Country, what the post code begins with, how many signs it has (0: any), a town it needs, and the territory. The
/// first that fits holds.
type Code = (&'static str, &'static str, usize, &'static str, &'static str);

const POSTCODES: [Code; 37] = [
    ("ES", "35", 5, "", "canary_islands"),
    ("ES", "38", 5, "", "canary_islands"),
    ("ES", "51", 5, "", "ceuta"),
    ("ES", "52", 5, "", "melilla"),
    ("DE", "27498", 5, "", "heligoland"),
    ("DE", "78266", 5, "", "buesingen"),
    ("CH", "8238", 4, "", "buesingen"),
    ("IT", "23041", 5, "", "livigno"),
    ("IT", "23030", 5, "livigno", "livigno"),
    ("IT", "22061", 5, "", "campione"),
    ("IT", "22060", 5, "campione", "campione"),
    ("CH", "6911", 4, "", "campione"),
    ("GR", "63086", 5, "", "mount_athos"),
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
    ("FR", "986", 5, "", "french_pacific"),
    ("FR", "987", 5, "", "french_pacific"),
    ("FR", "988", 5, "", "french_pacific"),
    ("FR", "984", 5, "", "french_southern"),
    ("FR", "980", 5, "", "monaco"),
    ("PT", "9", 7, "", "madeira"),
    ("PT", "9", 4, "", "madeira"),
    ("GB", "BT", 0, "", "northern_ireland"),
    ("GB", "IM", 0, "", "isle_of_man"),
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
        let key = whole.or_else(|| by_postcode(place, country))?;
        Territory::keyed(key)
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
        for (_, key) in COUNTRIES {
            assert!(Territory::keyed(key).is_some(), "{key}");
        }
        for territory in Territory::all() {
            assert_eq!(TERRITORIES.iter().filter(|row| row.0 == territory.key()).count(), 1);
            let told = COUNTRIES.iter().any(|(_, key)| *key == territory.key())
                || POSTCODES.iter().any(|row| row.4 == territory.key())
                || territory.key() == "azores";
            assert!(told && !territory.country().name().is_empty(), "{territory:?}");
        }
    }
}
