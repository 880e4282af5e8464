//! Areas: whose tax a place is under.
//! Knows countries and their territories; must not know rates or who trades.

use std::fmt;

use crate::country::{self, Country};
use crate::place::Place;
use crate::supply::SupplyKind;
use crate::territory::{Standing, Territory};

/// Where one tax holds: a country, or a territory of one that has its own standing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Area {
    country: Country,
    territory: Option<Territory>,
}

impl Area {
    /// The area of a place. Monaco is under the tax of France, the Isle of Man under that of the United Kingdom,
    /// Liechtenstein and Büsingen under that of Switzerland.
    pub(crate) fn of(place: &Place) -> Area {
        match Territory::of(place) {
            Some(territory) => Area::territory_of(territory),
            None => Area::country_of(place.country()),
        }
    }

    /// The whole of a country, its territories left out.
    pub fn country_of(country: Country) -> Area {
        Area { country, territory: None }
    }

    /// A territory.
    pub fn territory_of(territory: Territory) -> Area {
        Area { country: territory.country(), territory: Some(territory) }
    }

    /// The country whose tax, or whose territory, it is.
    pub fn country(self) -> Country {
        self.country
    }

    /// The territory, where the place is in one that stands apart.
    pub fn territory(self) -> Option<Territory> {
        self.territory
    }

    /// The word it is written as: its territory's key ("canary_islands"), else its country's letters ("ES").
    pub fn code(self) -> &'static str {
        self.territory.map_or_else(|| self.country.code(), Territory::key)
    }

    /// What it is called.
    pub fn name(self) -> &'static str {
        self.territory.map_or_else(|| self.country.name(), Territory::name)
    }

    /// Whether it is in the VAT area of the EU, for goods and services alike.
    pub fn is_in_eu(self) -> bool {
        match self.territory.map(Territory::standing) {
            None | Some(Standing::Within | Standing::AsCountry) => self.country.is_member(),
            Some(Standing::Outside | Standing::GoodsWithin) => false,
        }
    }

    /// Whether goods there are in the VAT area of the EU, as those in Northern Ireland are.
    pub fn is_in_eu_for_goods(self) -> bool {
        self.is_in_eu() || self.is_goods_only()
    }

    /// Whether it is in the VAT area of the EU for such a supply: Northern Ireland is for goods.
    pub(crate) fn is_in_eu_for(self, kind: &SupplyKind) -> bool {
        match kind {
            SupplyKind::Goods { .. } => self.is_in_eu_for_goods(),
            _ => self.is_in_eu(),
        }
    }

    /// Whether goods there are in the EU though services are not.
    fn is_goods_only(self) -> bool {
        self.territory.is_some_and(|one| one.standing() == Standing::GoodsWithin)
    }

    /// What VAT ids of its businesses begin with: XI where only goods are in the EU.
    pub(crate) fn id_prefix(self) -> &'static str {
        match self.country.code() {
            "GB" if self.is_goods_only() => "XI",
            "GR" => "EL",
            code => code,
        }
    }

    /// Its name as it stands in a sentence ("the Canary Islands").
    pub(crate) fn in_words(self) -> String {
        country::in_words(self.name())
    }

    /// Whether a supply from one to the other stays under one tax: one country, and no territory of its own between.
    pub(crate) fn is_same_tax(self, other: Area) -> bool {
        let outside = |area: Area| {
            let apart = area.territory.filter(|one| one.standing() == Standing::Outside);
            // Neither exports to the other (art. 294 of the French code).
            apart.map(|one| if one.key() == "martinique" { "guadeloupe" } else { one.key() })
        };
        self.country == other.country && outside(self) == outside(other)
    }
}

impl fmt::Display for Area {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}
