//! Who charges which tax, and why: places and their areas, VAT ids, dated rates, and how a supply is treated.
//!
//! Knows the law's rules and the tables they are about. Must not know invoices, customers, or what day it is. What it
//! says is no legal advice: it applies rules that are written down, to facts that it is given.

mod area;
mod country;
mod decide;
mod exemption;
mod party;
mod place;
mod quote;
pub mod rates;
mod supply;
mod territory;
mod threshold;
mod treatment;
mod vat_id;

pub use area::Area;
pub use country::{Country, CountryRefused};
pub use decide::{Answer, Rule, Undecided, decide};
pub use exemption::{Exemption, Vatex, VatexRefused};
pub use party::{
    Buyer, BuyerVatId, Certificate, IdStanding, Registration, Says, Scheme, Seller, UncheckedId,
};
pub use place::{CITY_CHARS_MAX, POSTCODE_CHARS_MAX, Place, PlaceRefused, REGION_CHARS_MAX};
pub use quote::{Quote, Quoted, QuotedPart};
pub use rates::{OwnRate, Part, RateClass, Rates};
pub use supply::{Supply, SupplyKind};
pub use territory::Territory;
pub use threshold::{DISTANCE_LIMIT, Threshold, Turnover};
pub use treatment::{IGIC, IPSI, Treatment};
pub use vat_id::{
    CheckDigits, VAT_ID_CHARS_MAX, VatId, VatIdRefused, examples as vat_id_examples, signs as vat_id_signs,
};
