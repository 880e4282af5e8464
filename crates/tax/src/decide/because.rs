//! Why: the sentences of each rule.
//! Knows names and words; must not know which rule is right.

use calendar::CivilDate;
use money::Percent;

use super::business::asks_the_buyer;
use super::{Case, Rule, Ruling};
use crate::area::Area;
use crate::country::in_words;
use crate::party::{Certificate, IdStanding, Says};
use crate::quote::Quote;
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
            Rule::Domestic => format!("{}.{}", self.stays(), self.registered_there()),
            Rule::DomesticWithoutRate => format!(
                "{}, and no rate of the tax of there is known here: none is charged. Give a rate of your own if it is due.",
                self.stays()
            ),
            Rule::Export => self.export(),
            Rule::RegisteredAbroad => {
                format!("The service is to a buyer {to}, where the seller is registered and charges tax.")
            }
            Rule::ServiceAbroad => self.service_abroad(&to),
            Rule::ConsumerService => self.consumer_service(),
            Rule::BusinessGoods | Rule::BusinessGoodsTaxed | Rule::BusinessService => self.business(ruling),
            Rule::ConsumerBelowThreshold => format!(
                "The buyer {} {to}, and with this the seller's sales to consumers in other member states are at most 10,000 EUR this year and last: it is taxed where the seller is, {from} ({law}).{}",
                self.as_consumer(),
                self.why_no_business()
            ),
            Rule::ConsumerDestination => format!(
                "The buyer {} {to}, where it is taxed ({law}){}.{}",
                self.as_consumer(),
                self.why_there(),
                self.why_no_business()
            ),
            Rule::IntoEuRegistered => format!(
                "A digital service to a consumer {to} is taxed there ({law}), and the seller is registered for it.{}",
                self.why_no_business()
            ),
            Rule::IntoEuUnregistered => format!(
                "A digital service to a consumer {to} is taxed there ({law}), but the seller is not registered and charges nothing. The tax is owed all the same: register there, or with the non-Union One-Stop-Shop.{}{}",
                self.why_no_business(),
                self.between_parts()
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

    /// Why 0 % of one member state says nothing in another.
    pub(super) fn zero_elsewhere(&self) -> String {
        format!(
            "0 % is a rate {}, and the buyer is {}: where the supply is taxed depends on whether it is digital, another service, or goods, so sell it as that.",
            in_area(self.origin),
            in_area(self.destination)
        )
    }

    /// What stays under one tax.
    fn stays(&self) -> String {
        let goods_elsewhere = self.is_goods() && !self.origin.is_same_tax(self.seller.place.area());
        if goods_elsewhere && self.origin == self.destination {
            return format!("The goods are {} and stay there", in_area(self.origin));
        }
        if self.origin == self.destination {
            return format!("Seller and buyer are {}", in_area(self.destination));
        }
        format!(
            "The supply goes from {} to {}, under one tax",
            self.origin.in_words(),
            self.destination.in_words()
        )
    }

    /// What a seller from elsewhere is to know, whose goods are in a member state already.
    fn registered_there(&self) -> &'static str {
        let elsewhere = !self.origin.is_same_tax(self.seller.place.area());
        match self.origin.is_in_eu_for(self.kind) && elsewhere {
            true => {
                " The seller has to be registered there; of a business some member states ask the tax instead (art. 194)."
            }
            false => "",
        }
    }

    fn export(&self) -> String {
        let (from, to) = (self.origin.in_words(), self.destination.in_words());
        let consumer = if self.is_business_by_word() { "" } else { small_consignments(self.destination) };
        if self.origin.is_in_eu_for(self.kind) {
            let law = Rule::Export.law();
            return format!("The goods leave EU VAT for {to} ({law}).{consumer}{}", self.between_parts());
        }
        format!(
            "The goods go from {from} to {to}, where whoever brings them in is taxed.{consumer}{}",
            self.between_parts()
        )
    }

    fn service_abroad(&self, to: &str) -> String {
        let digital = *self.kind == SupplyKind::Digital;
        let business = self.is_business_by_word();
        let parts = self.between_parts();
        if self.destination.is_in_eu() {
            return match business || self.proof().is_some() {
                true => {
                    format!(
                        "A service to a business {to} is taxed there, and the buyer owes it (art. 44, 196).{parts}"
                    )
                }
                false => format!(
                    "EU VAT does not reach a service from {} to a consumer (art. 45); whether the tax of there does, its own law says.{parts}",
                    self.origin.in_words()
                ),
            };
        }
        let buyer_owes = match self.is_registered() && business && asks_the_buyer(self.destination) {
            true => " The seller is registered there, but it is the buyer that owes the tax of there.",
            false => "",
        };
        if self.origin.is_in_eu() {
            return match business {
                true => {
                    format!(
                        "A service to a business {to} is taxed there, if anywhere (art. 44).{buyer_owes}{parts}"
                    )
                }
                false => format!(
                    "A digital service to a consumer {to} is taxed there, if anywhere (art. 58). {}{parts}",
                    duty_abroad(self.destination)
                ),
            };
        }
        let duty = if business || !digital {
            buyer_owes.to_owned()
        } else {
            format!(" {}", duty_abroad(self.destination))
        };
        let where_not = if self.is_registered() { "" } else { ", where the seller is not registered" };
        format!(
            "The service goes from {} to a buyer {to}{where_not}; whether the tax of where the seller is reaches it, its own law says.{duty}{parts}",
            self.origin.in_words()
        )
    }

    fn consumer_service(&self) -> String {
        let from = in_area(self.origin);
        let why = self.why_no_business();
        let (law, listed) = match self.origin.is_in_eu() {
            true => ("art. 45", "one of those of art. 59"),
            false => ("section 7A of the British VAT act", "one of those of schedule 4A, paragraph 16"),
        };
        if self.origin.is_in_eu() && self.destination.is_in_eu() {
            return format!("A service to a consumer is taxed where the seller is, {from} ({law}).{why}");
        }
        let besides = if self.destination.country().code() == "NO" {
            " Norway taxes it too, at the seller, where it can be given from afar."
        } else {
            ""
        };
        format!(
            "A service to a consumer is taxed where the seller is, {from} ({law}), unless it is {listed} (advice, advertising, licences, data processing, staff): sell such a one as outside of the scope.{why}{besides}{}",
            self.between_parts()
        )
    }

    /// A business in another member state, with an id of that or of another.
    fn business(&self, ruling: &Ruling) -> String {
        let (to, law) = (in_area(self.destination), ruling.rule.law());
        let confirmed = if ruling.provisional { ", which is to be confirmed yet" } else { "" };
        let Some(proof) = self.proof() else { return String::new() };
        let of = proof.id.of_in_words();
        let own = proof.id.prefix() == self.destination.id_prefix();
        match (ruling.rule, own) {
            (Rule::BusinessGoodsTaxed, _) => format!(
                "The goods go to a business {to} that gave a VAT id of {of}, where they come from: without one of another member state they are taxed there ({law})."
            ),
            (Rule::BusinessGoods, true) => format!(
                "The goods go to a business {to} with a VAT id of there{confirmed}; it is taxed for acquiring them ({law})."
            ),
            (Rule::BusinessGoods, false) => format!(
                "The goods go to a business {to} with a VAT id of {of}{confirmed}; it is taxed for acquiring them ({law}). The state whose id it gave taxes that too until the buyer shows that it was taxed {to} (art. 41)."
            ),
            (_, true) => format!(
                "The buyer is a business {to} with a VAT id of there{confirmed}; it owes the tax ({law})."
            ),
            (_, false) => format!(
                "The buyer is a business {to} with a VAT id of {of}{confirmed}; it owes the tax where it is ({law}). A service to an establishment of the buyer's in {of} is taxed there."
            ),
        }
    }

    fn as_consumer(&self) -> &'static str {
        if self.buyer.says == Says::Consumer { "is a consumer" } else { "counts as a consumer" }
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
        if self.buyer.says == Says::Consumer || self.proof().is_some() {
            return String::new();
        }
        let Some(held) = &self.buyer.vat_id else {
            return match self.buyer.says {
                Says::Business => " It says that it is a business, but gave no VAT id.".to_owned(),
                Says::Consumer | Says::Unsaid => String::new(),
            };
        };
        match held.standing {
            IdStanding::Invalid if held.id.is_in_vies() => " VIES does not know its VAT id.".to_owned(),
            IdStanding::Invalid => " Its VAT id is not valid.".to_owned(),
            _ if !held.id.identifies_for(self.kind) => format!(
                " Its VAT id is of {}, which proves no business in the EU for this.",
                held.id.of_in_words()
            ),
            _ => " Nobody has confirmed its VAT id.".to_owned(),
        }
    }

    /// Between a country and a part of it that stands apart, rules of its own may hold.
    fn between_parts(&self) -> String {
        match self.origin.country() == self.destination.country() {
            true => format!(
                " Between {} and its territories rules of its own may say otherwise, which are not known here.",
                in_words(self.origin.country().name())
            ),
            false => String::new(),
        }
    }
}

/// Who owes the tax on a digital service to a consumer outside of the EU. The sums are those of 2026.
fn duty_abroad(area: Area) -> &'static str {
    match area.country().code() {
        "GB" => "The United Kingdom taxes it from the first sale, and the seller owes it there: register.",
        "CH" => {
            "Switzerland taxes it, and a seller that sells for 100,000 CHF a year worldwide owes it there: register."
        }
        "NO" => {
            "Norway taxes it, and a seller that sells there for more than 50,000 NOK in a year owes it: register."
        }
        _ => "Whether the seller owes tax there, the law of there says.",
    }
}

/// Where goods to consumers are taxed at the seller though they are brought in.
fn small_consignments(area: Area) -> &'static str {
    match area.country().code() {
        "GB" => {
            " The United Kingdom taxes consignments to consumers of up to 135 GBP at the seller, who has to be registered there."
        }
        "NO" => " Norway taxes goods to consumers below 3,000 NOK at the seller, from 50,000 NOK a year on.",
        "CH" => " Switzerland taxes small consignments at the seller, from 100,000 CHF of them a year on.",
        _ => "",
    }
}

/// "in Germany", "on the Canary Islands".
fn in_area(area: Area) -> String {
    let name = area.name();
    let is_island = matches!(
        name,
        "Isle of Man"
            | "Azores"
            | "Madeira"
            | "Heligoland"
            | "Mount Athos"
            | "Réunion"
            | "Guernsey"
            | "Jersey"
    );
    let before = if is_island || name.ends_with("Islands") { "on" } else { "in" };
    format!("{before} {}", in_words(name))
}

/// What is left of a small business's tax.
pub(super) fn small(area: Area) -> String {
    format!("The seller is a small business {} and charges no tax of there.", in_area(area))
}

/// Goods of a small business to a business in another member state.
pub(super) fn small_goods(area: Area, destination: Area) -> String {
    format!(
        "The goods go to a business {}, but the seller is a small business {}: they are exempt there, and nobody is taxed for acquiring them (art. 2, 139).",
        in_area(destination),
        in_area(area)
    )
}

/// What a certificate does.
pub(super) fn certificate(certificate: &Certificate, area: Area) -> String {
    format!("Certificate {} exempts the buyer from tax {}.", certificate.number, in_area(area))
}

/// What a certificate takes away of a rate.
pub(super) fn certificate_for(certificate: &Certificate, names: &[&str]) -> String {
    format!("Certificate {} exempts the buyer from {}.", certificate.number, names.join(" and "))
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

/// What a provider said is charged.
pub(super) fn quoted(quote: &Quote, parts: &[Part], rate: Percent) -> String {
    let (by, shown_by) = (&quote.by, &quote.shown_by);
    let each: Vec<String> = parts.iter().map(|part| format!("{} {} %", part.name, part.rate)).collect();
    match each.as_slice() {
        [] => format!("{by} says that it is taxed at 0 %. {shown_by}"),
        [only] => format!("{by} says {only}. {shown_by}"),
        each => format!("{by} says {}, which make {rate} %. {shown_by}", each.join(" and ")),
    }
}

/// That a provider said that nothing is charged, and why.
pub(super) fn not_taxed(quote: &Quote, why: &str) -> String {
    format!("{} says that it is not taxed: {why}. {}", quote.by, quote.shown_by)
}

/// What invoices from outside of the EU say of a treatment.
pub(super) fn words_elsewhere(treatment: Treatment) -> &'static str {
    match treatment {
        Treatment::Export => "Export",
        Treatment::ReverseCharge => "Reverse charge",
        _ => "No tax charged",
    }
}
