//! Places: where a seller or a buyer is, as an address says it.
//! Knows the parts of an address that decide about tax; must not know streets, or which tax they decide.

use std::fmt;

use crate::area::Area;
use crate::country::{Country, CountryRefused, shortened};
use crate::territory::Territory;

/// Most characters of a region: what ISO 3166-2 has behind the country.
pub const REGION_CHARS_MAX: usize = 3;
/// Most characters of a post code.
pub const POSTCODE_CHARS_MAX: usize = 16;
/// Most characters of a town's name.
pub const CITY_CHARS_MAX: usize = 100;

/// What is put before post codes of a country that are of a territory.
const TERRITORY_PREFIXES: [(&str, &str); 2] = [("FI", "AX"), ("FR", "MC")];

/// Where somebody is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    country: Country,
    region: Option<String>,
    postcode: Option<String>,
    city: Option<String>,
}

/// Why a part of an address is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlaceRefused {
    /// It begins with no country.
    #[error(transparent)]
    Country(#[from] CountryRefused),
    /// It is no part of ISO 3166-2.
    #[error(
        "{found:?} is no region: write what ISO 3166-2 has behind the country, at most {REGION_CHARS_MAX} letters or digits, such as NY"
    )]
    Region {
        /// What was given, shortened.
        found: String,
    },
    /// It is longer than what it names can be.
    #[error("the {what} has {chars} characters: at most {most} are taken, so leave out what is not of it")]
    TooLong {
        /// The part of the address.
        what: &'static str,
        /// How long it is.
        chars: usize,
        /// How long it may be.
        most: usize,
    },
}

impl Place {
    /// Somewhere in a country.
    pub fn of(country: Country) -> Place {
        Place { country, region: None, postcode: None, city: None }
    }

    /// Reads a place as one word: its country, its region behind a dash, its post code behind a colon.
    ///
    /// "US-NY:10001" is post code 10001 in New York.
    ///
    /// # Errors
    /// When one of the parts is none.
    pub fn parse(text: &str) -> Result<Place, PlaceRefused> {
        let (whole, postcode) = text.split_once(':').unwrap_or((text, ""));
        let (country, region) =
            whole.split_once('-').map_or((whole, None), |(country, region)| (country, Some(region)));
        let place = Place::of(Country::parse(country)?).postcode(postcode)?;
        region.map_or(Ok(place.clone()), |region| place.region(region))
    }

    /// The same, in a region: the part of ISO 3166-2 behind the country ("NY", "QC").
    ///
    /// # Errors
    /// When it is none.
    pub fn region(mut self, region: &str) -> Result<Place, PlaceRefused> {
        let own = format!("{}-", self.country);
        let region = region.trim().to_ascii_uppercase();
        let region = region.strip_prefix(&own).unwrap_or(&region).to_owned();
        let is_letters = region.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if region.is_empty() || region.len() > REGION_CHARS_MAX || !is_letters {
            return Err(PlaceRefused::Region { found: shortened(&region) });
        }
        self.region = Some(region);
        Ok(self)
    }

    /// The same, with a post code.
    ///
    /// # Errors
    /// When it is longer than one can be.
    pub fn postcode(mut self, postcode: &str) -> Result<Place, PlaceRefused> {
        self.postcode = within("post code", postcode, POSTCODE_CHARS_MAX)?;
        Ok(self)
    }

    /// The same, in a town.
    ///
    /// # Errors
    /// When its name is longer than one can be.
    pub fn city(mut self, city: &str) -> Result<Place, PlaceRefused> {
        self.city = within("town", city, CITY_CHARS_MAX)?;
        Ok(self)
    }

    /// The country of the address.
    pub fn country(&self) -> Country {
        self.country
    }

    /// Its region, where one is known.
    pub fn region_code(&self) -> Option<&str> {
        self.region.as_deref()
    }

    /// Its region, unless that is the name of a territory, which the area has in it.
    pub(crate) fn region_within(&self) -> Option<&str> {
        self.region_code().filter(|region| !Territory::is_named_by(self.country, region))
    }

    /// Its post code as it was written, where one is known.
    pub fn postcode_text(&self) -> Option<&str> {
        self.postcode.as_deref()
    }

    /// Letters and digits of its post code, in capitals.
    pub(crate) fn postcode_signs(&self) -> String {
        let signs = signs(self.postcode.as_deref().unwrap_or_default());
        // As "E-38001" is written in mail from abroad, and "AX-22100" for Åland.
        let code = self.country.code();
        let apart = TERRITORY_PREFIXES.iter().filter(|(of, _)| *of == code).map(|(_, prefix)| *prefix);
        let mut own = [code, &code[..1]].into_iter().chain(apart);
        let numeric = |rest: &&str| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit());
        let bare = own.find_map(|prefix| signs.strip_prefix(prefix).filter(numeric));
        bare.map_or_else(|| signs.clone(), str::to_owned)
    }

    /// Its town in small letters, without what stands around it.
    pub(crate) fn city_name(&self) -> Option<String> {
        self.city.as_ref().map(|city| city.to_lowercase())
    }

    /// The area whose tax is that of this place.
    pub fn area(&self) -> Area {
        Area::of(self)
    }
}

/// Letters and digits of a post code, or of the beginning of one, in capitals.
pub(crate) fn signs(postcode: &str) -> String {
    let signs = postcode.chars().filter(char::is_ascii_alphanumeric);
    signs.map(|sign| sign.to_ascii_uppercase()).collect()
}

/// The word that [`Place::parse`] reads; the town is not in it.
impl fmt::Display for Place {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.country)?;
        if let Some(region) = &self.region {
            write!(out, "-{region}")?;
        }
        self.postcode.iter().try_for_each(|postcode| write!(out, ":{postcode}"))
    }
}

fn within(what: &'static str, text: &str, most: usize) -> Result<Option<String>, PlaceRefused> {
    let text = text.trim();
    match text.chars().count() {
        0 => Ok(None),
        chars if chars > most => Err(PlaceRefused::TooLong { what, chars, most }),
        _ => Ok(Some(text.to_owned())),
    }
}
