//! The decision: whose tax a supply is under, what becomes of it, at which rate, and why.
//! Knows the rules of the VAT directive on the place of supply; must not know where its facts come from.

mod because;

use calendar::CivilDate;
use money::{Decimal, Percent};

use crate::area::Area;
use crate::exemption::{Exemption, Vatex};
use crate::party::{Buyer, IdStanding, Says, Seller, UncheckedId};
use crate::place::Place;
use crate::rates::{NoRate, Part, RateClass, Rates};
use crate::supply::{Supply, SupplyKind};
use crate::threshold::Threshold;
use crate::treatment::Treatment;

/// What becomes of the tax on a supply, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// What becomes of it.
    pub treatment: Treatment,
    /// The rule that says so.
    pub rule: Rule,
    /// Whose tax it is.
    pub area: Area,
    /// What makes up the rate; nothing where none is charged.
    pub parts: Vec<Part>,
    /// The sum of the parts.
    pub rate: Percent,
    /// Why nothing is charged; none where something is.
    pub exemption: Option<Exemption>,
    /// Whether it rests on a VAT id that is to be confirmed yet.
    pub is_provisional: bool,
    /// Why, in a sentence or two.
    pub reason: String,
}

/// The rules, in the order they are asked; each strikes where none before it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// The supply is exempt, taxed at 0 % or out of scope by what it is.
    Kind,
    /// Seller and buyer are under one tax.
    Domestic,
    /// They are, and nobody knows a rate of it.
    DomesticWithoutRate,
    /// Goods leave the seller's tax area for one outside of the EU's, or come from there.
    Export,
    /// A service to a place outside of the EU's tax area, where the seller is registered.
    RegisteredAbroad,
    /// A service to a place outside of the seller's tax, which is taxed there if anywhere.
    ServiceAbroad,
    /// A service that is not digital to a consumer: taxed where the seller is.
    ConsumerService,
    /// Goods to a business in another member state.
    BusinessGoods,
    /// A service to a business in another member state.
    BusinessService,
    /// To a consumer in another member state, below the threshold.
    ConsumerBelowThreshold,
    /// To a consumer in another member state.
    ConsumerDestination,
    /// A digital service from outside of the EU to a consumer in it, by a seller who is registered.
    IntoEuRegistered,
    /// The same, by one who is not and ought to be.
    IntoEuUnregistered,
}

/// Each with its code and the articles of directive 2006/112/EC that it is made of.
const RULES: [(Rule, &str, &str); 13] = [
    (Rule::Kind, "kind", ""),
    (Rule::Domestic, "domestic", "art. 32, 44, 45, 96"),
    (Rule::DomesticWithoutRate, "domestic_without_rate", ""),
    (Rule::Export, "export", "art. 146"),
    (Rule::RegisteredAbroad, "registered_abroad", ""),
    (Rule::ServiceAbroad, "service_abroad", "art. 44, 58, 59"),
    (Rule::ConsumerService, "consumer_service", "art. 45"),
    (Rule::BusinessGoods, "business_goods", "art. 138"),
    (Rule::BusinessService, "business_service", "art. 44, 196"),
    (Rule::ConsumerBelowThreshold, "consumer_below_threshold", "art. 59c"),
    (Rule::ConsumerDestination, "consumer_destination", "art. 33, 58"),
    (Rule::IntoEuRegistered, "into_eu_registered", "art. 58"),
    (Rule::IntoEuUnregistered, "into_eu_unregistered", "art. 58"),
];

impl Rule {
    /// Every rule.
    pub fn all() -> impl ExactSizeIterator<Item = Rule> {
        RULES.iter().map(|(rule, ..)| *rule)
    }

    fn row(self) -> &'static (Rule, &'static str, &'static str) {
        RULES.iter().find(|(rule, ..)| *rule == self).expect("every rule has its row")
    }

    /// The word it is written as.
    pub fn code(self) -> &'static str {
        self.row().1
    }

    /// The articles of directive 2006/112/EC that it is made of; empty where there are none.
    pub fn law(self) -> &'static str {
        self.row().2
    }
}

/// Why there is no answer: tax is to be charged, and nobody knows how much.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{because} But {missing}.")]
pub struct Undecided {
    /// The rule that struck.
    pub rule: Rule,
    /// Why it did, in a sentence.
    pub because: String,
    /// The rate that is missing.
    pub missing: NoRate,
}

/// What the rules find before rates are looked at.
struct Ruling {
    rule: Rule,
    treatment: Treatment,
    /// Whose tax.
    area: Area,
    /// Whether it rests on an id to be confirmed.
    provisional: bool,
}

/// Who sells what to whom.
struct Case<'c> {
    seller: &'c Seller,
    buyer: &'c Buyer,
    kind: &'c SupplyKind,
    threshold: Threshold,
    on: CivilDate,
    /// Where the supply comes from: the seller's place, or that of the goods.
    origin: Area,
    /// Where the buyer is.
    destination: Area,
}

/// How far a buyer is a business of the member state it is in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Proof {
    /// By an id that VIES confirmed.
    Proved,
    /// By one that is to be confirmed yet.
    Provisional,
    /// Not.
    None,
}

/// Says what becomes of the tax on a supply. A pure function of what it is given: the day matters only through rates and
/// through the dates of registrations, options and certificates.
///
/// A German seller's software to a French business with a confirmed VAT id is under reverse charge; to a French consumer
/// it is taxed at 20 % once the threshold has passed, and at the German 19 % before.
///
/// # Errors
/// [`Undecided`] where tax is to be charged at a rate that nobody knows.
pub fn decide(
    (seller, buyer): (&Seller, &Buyer),
    supply: &Supply,
    threshold: Threshold,
    rates: &Rates,
    on: CivilDate,
) -> Result<Answer, Undecided> {
    let kind = &supply.kind;
    let case = Case {
        seller,
        buyer,
        kind,
        threshold,
        on,
        origin: origin(seller, kind),
        destination: buyer.place.area(),
    };
    if let Some(answer) = case.by_kind() {
        return Ok(answer);
    }
    let ruling = case.ruling();
    if case.is_small(&ruling) {
        return Ok(case.small(&ruling));
    }
    match ruling.treatment {
        Treatment::Charged => case.charged(&ruling, supply.class, rates),
        _ => Ok(case.uncharged(&ruling, None)),
    }
}

fn origin(seller: &Seller, kind: &SupplyKind) -> Area {
    match kind {
        SupplyKind::Goods { from } if *from != seller.place.country() => Place::of(*from).area(),
        _ => seller.place.area(),
    }
}

impl Case<'_> {
    fn by_kind(&self) -> Option<Answer> {
        let treatment = match self.kind {
            SupplyKind::Exempt(_) => Treatment::Exempt,
            SupplyKind::Zero => Treatment::Zero,
            SupplyKind::OutsideScope => Treatment::OutsideScope,
            SupplyKind::Digital | SupplyKind::Service | SupplyKind::Goods { .. } => return None,
        };
        let ruling = Ruling { rule: Rule::Kind, treatment, area: self.origin, provisional: false };
        let given = match self.kind {
            SupplyKind::Exempt(exemption) => Some(exemption.clone()),
            _ => None,
        };
        Some(self.uncharged(&ruling, given))
    }

    fn is_goods(&self) -> bool {
        matches!(self.kind, SupplyKind::Goods { .. })
    }

    fn ruling(&self) -> Ruling {
        if self.origin.is_same_tax(self.destination) {
            return self.charged_at(Rule::Domestic, self.home());
        }
        match (self.origin.is_in_eu_for(self.kind), self.destination.is_in_eu_for(self.kind)) {
            (true, true) => self.within_eu(),
            (true, false) => self.leaving_eu(),
            (false, true) => self.to_the_eu(),
            (false, false) => self.abroad(),
        }
    }

    /// The area of a domestic supply: where the seller is, in the EU; elsewhere where the buyer is.
    fn home(&self) -> Area {
        if self.origin.is_in_eu_for(self.kind) { self.origin } else { self.destination }
    }

    fn charged_at(&self, rule: Rule, area: Area) -> Ruling {
        Ruling { rule, treatment: Treatment::Charged, area, provisional: false }
    }

    fn uncharged_at(&self, rule: Rule, treatment: Treatment, area: Area) -> Ruling {
        Ruling { rule, treatment, area, provisional: false }
    }

    fn within_eu(&self) -> Ruling {
        let (origin, destination) = (self.origin, self.destination);
        let proof = self.proof();
        if proof != Proof::None {
            let (rule, treatment) = match self.is_goods() {
                true => (Rule::BusinessGoods, Treatment::IntraCommunity),
                false => (Rule::BusinessService, Treatment::ReverseCharge),
            };
            let provisional = proof == Proof::Provisional;
            return Ruling { rule, treatment, area: destination, provisional };
        }
        match self.kind {
            SupplyKind::Service => self.charged_at(Rule::ConsumerService, origin),
            _ if self.stays_below() => self.charged_at(Rule::ConsumerBelowThreshold, origin),
            _ => self.charged_at(Rule::ConsumerDestination, destination),
        }
    }

    /// Whether the threshold leaves the tax where the seller is: one that is established in one member state only,
    /// sells from there, and did not choose otherwise.
    fn stays_below(&self) -> bool {
        let established = self.seller.place.area();
        self.threshold == Threshold::Below
            && established.is_in_eu_for(self.kind)
            && established.is_same_tax(self.origin)
            && !self.seller.is_elsewhere_in_eu
            && self.seller.destination_from.is_none_or(|from| self.on < from)
    }

    fn leaving_eu(&self) -> Ruling {
        let (origin, destination) = (self.origin, self.destination);
        if self.is_goods() {
            return self.uncharged_at(Rule::Export, Treatment::Export, destination);
        }
        if self.is_registered() {
            return self.charged_at(Rule::RegisteredAbroad, destination);
        }
        if *self.kind == SupplyKind::Digital || self.is_business_by_word() {
            return self.uncharged_at(Rule::ServiceAbroad, Treatment::OutsideScope, destination);
        }
        self.charged_at(Rule::ConsumerService, origin)
    }

    fn to_the_eu(&self) -> Ruling {
        let destination = self.destination;
        if self.is_goods() {
            return self.uncharged_at(Rule::Export, Treatment::Export, destination);
        }
        let digital = *self.kind == SupplyKind::Digital;
        if self.is_business_by_word() || !digital {
            return self.uncharged_at(Rule::ServiceAbroad, Treatment::OutsideScope, destination);
        }
        match self.is_registered() {
            true => self.charged_at(Rule::IntoEuRegistered, destination),
            false => self.uncharged_at(Rule::IntoEuUnregistered, Treatment::OutsideScope, destination),
        }
    }

    fn abroad(&self) -> Ruling {
        let destination = self.destination;
        if self.is_goods() {
            return self.uncharged_at(Rule::Export, Treatment::Export, destination);
        }
        match self.is_registered() {
            true => self.charged_at(Rule::RegisteredAbroad, destination),
            false => self.uncharged_at(Rule::ServiceAbroad, Treatment::OutsideScope, destination),
        }
    }

    fn is_registered(&self) -> bool {
        self.seller.is_registered(self.destination, &self.buyer.place, self.on)
    }

    /// How far the buyer is a business of the member state it is in: by a VAT id of that state alone.
    fn proof(&self) -> Proof {
        let Some(held) = self.buyer.vat_id.as_ref().filter(|_| self.buyer.says != Says::Consumer) else {
            return Proof::None;
        };
        if !self.destination.has_prefix(held.id.prefix()) {
            return Proof::None;
        }
        match (held.standing, self.seller.unchecked_id) {
            (IdStanding::Checked, _) => Proof::Proved,
            (IdStanding::Provisional, _) | (IdStanding::Unchecked, UncheckedId::Believe) => {
                Proof::Provisional
            }
            (IdStanding::Unchecked, UncheckedId::Charge) | (IdStanding::Invalid, _) => Proof::None,
        }
    }

    /// Whether the buyer is a business where no VIES can say so: it says so, or has a number.
    fn is_business_by_word(&self) -> bool {
        match self.buyer.says {
            Says::Business => true,
            Says::Consumer => false,
            Says::Unsaid => {
                self.buyer.vat_id.as_ref().is_some_and(|held| held.standing != IdStanding::Invalid)
            }
        }
    }

    /// Whether a small business owes nothing: on what its own state taxes, and on goods that it would send untaxed to
    /// businesses in other member states.
    fn is_small(&self, ruling: &Ruling) -> bool {
        let own = self.seller.place.area();
        let taxes = ruling.treatment == Treatment::Charged && ruling.area.is_same_tax(own);
        let sends = ruling.treatment == Treatment::IntraCommunity && self.origin.is_same_tax(own);
        self.seller.small_business.is_some() && (taxes || sends)
    }

    fn small(&self, ruling: &Ruling) -> Answer {
        let area = self.seller.place.area();
        let exempt = Ruling { rule: ruling.rule, treatment: Treatment::Exempt, area, provisional: false };
        let mut answer = self.uncharged(&exempt, self.seller.small_business.clone());
        answer.reason = format!("{} {}", self.because(ruling), because::small(area));
        answer
    }

    fn charged(&self, ruling: &Ruling, class: RateClass, rates: &Rates) -> Result<Answer, Undecided> {
        let place = if ruling.area == self.destination { &self.buyer.place } else { &self.seller.place };
        let found = rates.parts((ruling.area, place), class, self.on);
        if ruling.rule == Rule::Domestic && matches!(found, Err(NoRate::NoTable { .. })) {
            let unknown = self.uncharged_at(Rule::DomesticWithoutRate, Treatment::OutsideScope, ruling.area);
            return Ok(self.uncharged(&unknown, None));
        }
        let held = self.buyer.certificates.iter().find(|one| one.covers((ruling.area, place), self.on));
        if let Some(certificate) = held {
            let exempt = Ruling { treatment: Treatment::Exempt, ..*ruling };
            let words = format!("Exempt by certificate {}", certificate.number);
            let mut answer = self.uncharged(&exempt, Some(Exemption { vatex: None, words }));
            answer.reason =
                format!("{} {}", self.because(ruling), because::certificate(certificate, ruling.area));
            return Ok(answer);
        }
        let parts = match found {
            Ok(parts) => parts,
            Err(missing) => {
                return Err(Undecided { rule: ruling.rule, because: self.because(ruling), missing });
            }
        };
        let rate = sum(&parts);
        let treatment = if rate.is_zero() { Treatment::Zero } else { Treatment::Charged };
        Ok(Answer {
            treatment,
            rule: ruling.rule,
            area: ruling.area,
            reason: format!("{} {}", self.because(ruling), because::rate(&parts, rate, (class, self.on))),
            parts: if rate.is_zero() { Vec::new() } else { parts },
            rate,
            exemption: None,
            is_provisional: ruling.provisional,
        })
    }

    fn uncharged(&self, ruling: &Ruling, given: Option<Exemption>) -> Answer {
        let treatment = ruling.treatment;
        // The codes and their words are the EU's.
        let european =
            self.seller.place.area().is_in_eu_for(self.kind) || self.origin.is_in_eu_for(self.kind);
        let usual = treatment.words().map(|words| match european {
            true => Exemption { vatex: treatment.vatex().map(Vatex::known), words: words.to_owned() },
            false => Exemption { vatex: None, words: because::words_elsewhere(treatment).to_owned() },
        });
        Answer {
            treatment,
            rule: ruling.rule,
            area: ruling.area,
            parts: Vec::new(),
            rate: Percent::ZERO,
            exemption: given.or(usual),
            is_provisional: ruling.provisional,
            reason: self.because(ruling),
        }
    }
}

fn sum(parts: &[Part]) -> Percent {
    let add = |sum: Decimal, part: &Part| {
        sum.checked_add(part.rate.value()).expect("a thousand rates of at most 100 % sum")
    };
    Percent::new(parts.iter().fold(Decimal::ZERO, add)).expect("a sum has no more digits than its parts")
}
