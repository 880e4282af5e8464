//! Why: the sentences of each rule.
//! Knows names and words; must not know which rule is right.

use calendar::CivilDate;
use money::Percent;

use super::{Case, Proof, Rule, Ruling};
use crate::area::Area;
use crate::party::{Certificate, IdStanding, Says};
use crate::rates::{Part, RateClass};
use crate::supply::SupplyKind;
use crate::threshold::Threshold;
use crate::treatment::Treatment;

impl Case<'_> {
    /// Why a rule strikes, in a sentence or two.
    pub(super) fn because(&self, ruling: &Ruling) -> String {
        let (from, to) = (in_area(self.origin), in_area(self.destination));
        let law = ruling.rule.law();
        match ruling.rule {
            Rule::Kind => self.by_kind_because().to_owned(),
            Rule::Domestic if self.origin == self.destination => format!("Seller and buyer are {to}."),
            Rule::Domestic => {
                format!("The supply goes from {} to {}, under one tax.", self.origin, self.destination)
            }
            Rule::DomesticWithoutRate => format!(
                "Seller and buyer are {to}, of whose tax no rate is known here: none is charged. Give a rate of your own if it is due."
            ),
            Rule::Export if self.origin.is_in_eu_for(self.kind) => {
                format!("The goods leave EU VAT for {} ({law}).", self.destination)
            }
            Rule::Export => format!(
                "The goods go from {} to {}, where whoever brings them in is taxed.",
                self.origin, self.destination
            ),
            Rule::RegisteredAbroad => {
                format!("The service is to a buyer {to}, where the seller is registered and charges tax.")
            }
            Rule::ServiceAbroad => self.service_abroad(&to),
            Rule::ConsumerService => format!(
                "A service to a consumer is taxed where the seller is, {from} ({law}).{}",
                self.why_no_business()
            ),
            Rule::BusinessGoods => format!(
                "The goods go to a business {to} with a VAT id of there{}; it is taxed for acquiring them ({law}).",
                standing_words(ruling.provisional)
            ),
            Rule::BusinessService => format!(
                "The buyer is a business {to} with a VAT id of there{}; it owes the tax ({law}).",
                standing_words(ruling.provisional)
            ),
            Rule::ConsumerBelowThreshold => format!(
                "The buyer is a consumer {to}, and with this the seller's sales to consumers in other member states are at most 10,000 EUR this year and last: it is taxed where the seller is, {from} ({law}).{}",
                self.why_no_business()
            ),
            Rule::ConsumerDestination => {
                format!(
                    "The buyer is a consumer {to}, where it is taxed ({law}){}.{}",
                    self.why_there(),
                    self.why_no_business()
                )
            }
            Rule::IntoEuRegistered => format!(
                "A digital service to a consumer {to} is taxed there ({law}), and the seller is registered for it."
            ),
            Rule::IntoEuUnregistered => format!(
                "A digital service to a consumer {to} is taxed there ({law}), but the seller is not registered and charges nothing. The tax is owed all the same: register with the non-Union One-Stop-Shop."
            ),
        }
    }

    fn by_kind_because(&self) -> &'static str {
        match self.kind {
            SupplyKind::Exempt(_) => "What is sold is exempt.",
            SupplyKind::Zero => "What is sold is taxed at 0 %.",
            _ => "What is sold is outside the scope of the tax.",
        }
    }

    fn service_abroad(&self, to: &str) -> String {
        let law = Rule::ServiceAbroad.law();
        if !self.origin.is_in_eu() && !self.destination.is_in_eu() {
            let of = self.origin;
            return format!(
                "The service goes from {of} to a buyer {to}, where the seller is not registered."
            );
        }
        match (self.origin.is_in_eu(), self.is_business_by_word()) {
            (true, true) => format!("A service to a business {to} is taxed there, if anywhere ({law})."),
            (true, false) => {
                format!("A digital service to a consumer {to} is taxed there, if anywhere ({law}).")
            }
            (false, true) => {
                format!("A service to a business {to} is taxed there, and the buyer owes it (art. 44, 196).")
            }
            (false, false) => {
                format!(
                    "A service to a consumer is taxed where the seller is, {} (art. 45).",
                    in_area(self.origin)
                )
            }
        }
    }

    /// Why the threshold does not leave it with the seller.
    fn why_there(&self) -> &'static str {
        let seller = self.seller;
        let established = seller.place.area();
        if !established.is_in_eu_for(self.kind) {
            return "; the seller is not established in the EU, so that no threshold holds";
        }
        if seller.is_elsewhere_in_eu {
            return "; the seller is established in a second member state, so that no threshold holds";
        }
        if !established.is_same_tax(self.origin) {
            return "; the goods do not come from where the seller is, so that no threshold holds";
        }
        match self.threshold {
            Threshold::Passed => "; the threshold of 10,000 EUR has passed (art. 59c)",
            Threshold::Below => "; the seller chose so, whatever it sells (art. 59c)",
            Threshold::Unknown => {
                "; whether the threshold of 10,000 EUR has passed is not known, and is taken as so"
            }
        }
    }

    /// Why somebody who has an id, or says that it is a business, is taxed as a consumer.
    fn why_no_business(&self) -> String {
        if self.buyer.says == Says::Consumer || self.proof() != Proof::None {
            return String::new();
        }
        let Some(held) = &self.buyer.vat_id else {
            return match self.buyer.says {
                Says::Business => " It says that it is a business, but gave no VAT id.".to_owned(),
                Says::Consumer | Says::Unsaid => String::new(),
            };
        };
        let in_eu = self.destination.is_in_eu_for(self.kind);
        match held.standing {
            _ if in_eu && !self.destination.has_prefix(held.id.prefix()) => {
                format!(
                    " Its VAT id is of {}, which makes it no business {}.",
                    held.id.of(),
                    in_area(self.destination)
                )
            }
            IdStanding::Invalid => " VIES does not know its VAT id.".to_owned(),
            IdStanding::Unchecked if in_eu => " Nobody has confirmed its VAT id.".to_owned(),
            _ => String::new(),
        }
    }
}

/// "in Germany", "on the Canary Islands".
fn in_area(area: Area) -> String {
    let name = area.name();
    let article = match name {
        "Netherlands" | "United Kingdom" | "United States" | "United Arab Emirates" => "in the ",
        "Philippines" | "Bahamas" | "Dutch Caribbean" => "in the ",
        "Isle of Man" | "Azores" => "on the ",
        "Madeira" | "Heligoland" | "Mount Athos" | "Greenland" | "Réunion" => "on ",
        _ if name.ends_with("Islands") => "on the ",
        _ => "in ",
    };
    format!("{article}{name}")
}

fn standing_words(provisional: bool) -> &'static str {
    if provisional { ", which is to be confirmed yet" } else { "" }
}

/// What is left of a small business's tax.
pub(super) fn small(area: Area) -> String {
    format!("It is a small business {}, which charges no tax of there.", in_area(area))
}

/// What a certificate does.
pub(super) fn certificate(certificate: &Certificate, area: Area) -> String {
    format!("Certificate {} exempts the buyer from tax {}.", certificate.number, in_area(area))
}

/// Which rate holds.
pub(super) fn rate(parts: &[Part], rate: Percent, (class, on): (RateClass, CivilDate)) -> String {
    let class = class.words();
    match parts {
        [only] => format!("{} is {rate} % on {on}, the {class} rate.", only.name),
        parts => {
            let each: Vec<String> =
                parts.iter().map(|part| format!("{} {} %", part.name, part.rate)).collect();
            format!("{} make {rate} % on {on}, the {class} rate.", each.join(" and "))
        }
    }
}

/// What invoices from outside of the EU say of a treatment.
pub(super) fn words_elsewhere(treatment: Treatment) -> &'static str {
    match treatment {
        Treatment::Export => "Export",
        Treatment::ReverseCharge => "Reverse charge",
        _ => "No tax charged",
    }
}
