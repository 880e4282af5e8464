//! Sellers, buyers and supplies by a word each, for tables that can be read.

use calendar::CivilDate;
use tax::{
    Buyer, BuyerVatId, Country, Exemption, IdStanding, Place, RateClass, Registration, Says, Scheme, Seller,
    Supply, SupplyKind, UncheckedId, VatId,
};

pub fn day(text: &str) -> CivilDate {
    CivilDate::parse(text).unwrap()
}

/// "DE", "ES:38001", "US-NY", "GB:BT1 1AA".
pub fn place(text: &str) -> Place {
    let (country, postcode) = text.split_once(':').unwrap_or((text, ""));
    let (country, region) = country.split_once('-').unwrap_or((country, ""));
    let place = Place::of(Country::parse(country).unwrap());
    let place = if region.is_empty() { place } else { place.region(region).unwrap() };
    place.postcode(postcode).unwrap()
}

/// A place, then words: "small", "oss", "opted", "believes", "also" (established elsewhere), "+GB" registered there.
pub fn seller(text: &str) -> Seller {
    let mut words = text.split(' ');
    let mut seller = Seller::at(place(words.next().unwrap()));
    for word in words {
        match word {
            "small" => {
                let words = "No VAT is charged, small business".to_owned();
                seller.small_business = Some(Exemption { vatex: None, words });
            }
            "opted" => seller.destination_from = Some(day("2016-01-01")),
            "also" => seller.is_elsewhere_in_eu = true,
            "believes" => seller.unchecked_id = UncheckedId::Believe,
            "oss" => seller.registrations.push(registration("IE", Scheme::NonUnionOss)),
            other => {
                let place =
                    other.strip_prefix('+').unwrap_or_else(|| panic!("{other} is no word of sellers"));
                seller.registrations.push(registration(place, Scheme::Domestic));
            }
        }
    }
    seller
}

fn registration(at: &str, scheme: Scheme) -> Registration {
    Registration { place: place(at), scheme, from: day("2016-01-01"), until: None }
}

/// A place, then words: "consumer", "business", an id with its standing behind a slash ("FR40303265045/checked").
pub fn buyer(text: &str) -> Buyer {
    let mut words = text.rsplitn(3, ' ').collect::<Vec<_>>();
    words.reverse();
    // A post code may have a space.
    let known = |word: &&str| matches!(*word, "consumer" | "business") || word.contains('/');
    let tail: Vec<&str> = words.iter().copied().filter(known).collect();
    let head = text[..text.len() - tail.iter().map(|word| word.len() + 1).sum::<usize>()].trim();
    let mut buyer = Buyer::at(place(head));
    for word in tail {
        match word {
            "consumer" => buyer.says = Says::Consumer,
            "business" => buyer.says = Says::Business,
            id => {
                let (id, standing) = id.split_once('/').unwrap();
                let standing = match standing {
                    "checked" => IdStanding::Checked,
                    "provisional" => IdStanding::Provisional,
                    "unchecked" => IdStanding::Unchecked,
                    "invalid" => IdStanding::Invalid,
                    other => panic!("{other} is no standing"),
                };
                buyer.vat_id = Some(BuyerVatId { id: VatId::parse(id, None).unwrap(), standing });
            }
        }
    }
    buyer
}

/// "digital", "service", "goods" from the seller's country, "goods/FR" from another; "exempt", "zero", "outside".
pub fn supply(text: &str, seller: &Seller) -> Supply {
    let (kind, from) = text.split_once('/').unwrap_or((text, seller.place.country().code()));
    let kind = match kind {
        "digital" => SupplyKind::Digital,
        "service" => SupplyKind::Service,
        "goods" => SupplyKind::Goods { from: Country::parse(from).unwrap() },
        "exempt" => SupplyKind::Exempt(Exemption {
            vatex: Some(tax::Vatex::parse("VATEX-EU-132-1I").unwrap()),
            words: "Teaching".to_owned(),
        }),
        "zero" => SupplyKind::Zero,
        "outside" => SupplyKind::OutsideScope,
        other => panic!("{other} is no supply"),
    };
    Supply { kind, class: RateClass::Standard }
}
