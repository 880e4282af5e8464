//! Sellers and buyers, as far as tax asks: where they are, what they are registered for, what is known of them.
//! Knows facts with their dates; must not know what follows from them.

use calendar::CivilDate;

use crate::area::Area;
use crate::exemption::Exemption;
use crate::place::Place;
use crate::vat_id::VatId;

/// Who sells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seller {
    /// Where it is established.
    pub place: Place,
    /// Whether it is established in a second member state too, which leaves it no threshold.
    pub is_elsewhere_in_eu: bool,
    /// Where else it is registered.
    pub registrations: Vec<Registration>,
    /// What its invoices say, where it is a small business that charges no tax of its own state (in Germany § 19 UStG).
    pub small_business: Option<Exemption>,
    /// Since when it charges consumers the tax of where they are, below the threshold too.
    pub destination_from: Option<CivilDate>,
    /// What it does with a VAT id that nobody has confirmed.
    pub unchecked_id: UncheckedId,
}

impl Seller {
    /// A seller of whom nothing else is known.
    pub fn at(place: Place) -> Seller {
        Seller {
            place,
            is_elsewhere_in_eu: false,
            registrations: Vec::new(),
            small_business: None,
            destination_from: None,
            unchecked_id: UncheckedId::Charge,
        }
    }

    /// Whether it is registered on a day for the tax of an area, or for a scheme that covers it.
    pub(crate) fn is_registered(&self, area: Area, place: &Place, on: CivilDate) -> bool {
        self.registrations.iter().any(|one| one.holds_on(on) && one.covers(area, place))
    }
}

/// That a seller is registered for a tax that is not of where it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registration {
    /// Where, or which member state keeps the scheme.
    pub place: Place,
    /// For what.
    pub scheme: Scheme,
    /// The first day.
    pub from: CivilDate,
    /// The first day on which it no longer is.
    pub until: Option<CivilDate>,
}

/// What a registration is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scheme {
    /// The tax of the place.
    Domestic,
    /// The One-Stop-Shop of sellers in the EU: consumers in all other member states.
    UnionOss,
    /// The One-Stop-Shop of sellers outside of the EU: services to consumers in all member states.
    NonUnionOss,
}

impl Scheme {
    /// Each with the word it is chosen by.
    pub const CODES: [(&str, Scheme); 3] = [
        ("domestic", Scheme::Domestic),
        ("union_oss", Scheme::UnionOss),
        ("non_union_oss", Scheme::NonUnionOss),
    ];
}

impl Registration {
    fn holds_on(&self, on: CivilDate) -> bool {
        self.from <= on && self.until.is_none_or(|until| on < until)
    }

    fn covers(&self, area: Area, place: &Place) -> bool {
        let region = self.place.region_within();
        match self.scheme {
            Scheme::Domestic => {
                self.place.area().is_same_tax(area) && (region.is_none() || region == place.region_code())
            }
            Scheme::UnionOss | Scheme::NonUnionOss => area.is_in_eu(),
        }
    }
}

/// What a seller does with a VAT id that nobody has confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum UncheckedId {
    /// It charges tax as to a consumer.
    Charge,
    /// It takes the buyer at its word; the answer is provisional.
    Believe,
}

impl UncheckedId {
    /// Each with the word it is chosen by.
    pub const CODES: [(&str, UncheckedId); 2] =
        [("charge", UncheckedId::Charge), ("believe", UncheckedId::Believe)];
}

/// Who buys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Buyer {
    /// Where it is established, or lives.
    pub place: Place,
    /// Its VAT id, with what is known of it.
    pub vat_id: Option<BuyerVatId>,
    /// What it says it is.
    pub says: Says,
    /// Papers by which it is exempt.
    pub certificates: Vec<Certificate>,
}

/// A VAT id with what is known of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuyerVatId {
    /// The id.
    pub id: VatId,
    /// Whether anybody confirmed it.
    pub standing: IdStanding,
}

/// What is known of a VAT id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum IdStanding {
    /// VIES confirmed it.
    Checked,
    /// VIES confirmed it before and could not be asked again.
    Provisional,
    /// Nobody asked, or nobody answered.
    Unchecked,
    /// VIES does not know it.
    Invalid,
}

impl IdStanding {
    /// Each with the word it is chosen by.
    pub const CODES: [(&str, IdStanding); 4] = [
        (IdStanding::Checked.code(), IdStanding::Checked),
        (IdStanding::Provisional.code(), IdStanding::Provisional),
        (IdStanding::Unchecked.code(), IdStanding::Unchecked),
        (IdStanding::Invalid.code(), IdStanding::Invalid),
    ];

    /// The word it is chosen by.
    pub const fn code(self) -> &'static str {
        match self {
            IdStanding::Checked => "checked",
            IdStanding::Provisional => "provisional",
            IdStanding::Unchecked => "unchecked",
            IdStanding::Invalid => "invalid",
        }
    }
}

/// What a buyer says it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Says {
    /// A business.
    Business,
    /// Somebody who buys for private use.
    Consumer,
    /// Nothing: a VAT id makes a business of it.
    Unsaid,
}

impl Says {
    /// Each with the word it is chosen by, but for nothing said.
    pub const CODES: [(&str, Says); 2] = [("business", Says::Business), ("consumer", Says::Consumer)];
}

/// A paper by which a buyer is exempt from a tax, such as a resale certificate. One of a region is for the taxes of that
/// region, and leaves those of the whole country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// Whose tax.
    pub place: Place,
    /// Its number.
    pub number: String,
    /// The first day.
    pub from: CivilDate,
    /// The first day on which it no longer holds.
    pub until: Option<CivilDate>,
}

impl Certificate {
    /// Whether it holds on a day for a tax of an area: for that of the whole, or for those of its own region alone.
    pub(crate) fn covers(&self, area: Area, region: Option<&str>, on: CivilDate) -> bool {
        let own = self.place.region_within();
        self.from <= on
            && self.until.is_none_or(|until| on < until)
            && self.place.area().is_same_tax(area)
            && (own.is_none() || own == region)
    }
}

impl Buyer {
    /// A buyer of whom nothing else is known.
    pub fn at(place: Place) -> Buyer {
        Buyer { place, vat_id: None, says: Says::Unsaid, certificates: Vec::new() }
    }
}
