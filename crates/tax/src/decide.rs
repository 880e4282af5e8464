//! The decision: whose tax a supply is under, what becomes of it, at which rate, and why.
//! Knows the rules of the VAT directive on the place of supply; must not know where its facts come from.

mod because;
mod business;

use calendar::CivilDate;
use money::{Decimal, Percent};

use crate::area::Area;
use crate::exemption::{Exemption, Vatex};
use crate::party::{Buyer, Certificate, Seller};
use crate::place::Place;
use crate::quote::{Quote, Quoted};
use crate::rates::{Found, NoRate, Part, RateClass, Rates};
use crate::supply::{Supply, SupplyKind};
use crate::territory::Territory;
use crate::threshold::Threshold;
use crate::treatment::{IGIC, IPSI, Treatment};
use business::{Proof, asks_the_buyer, taxes_consumers_of_sellers};

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
    /// Goods to a business that has no VAT id of another member state than the one they come from.
    BusinessGoodsTaxed,
    /// A service to a business in another member state.
    BusinessService,
    /// To a consumer in another member state, below the threshold.
    ConsumerBelowThreshold,
    /// To a consumer in another member state.
    ConsumerDestination,
    /// A digital service from outside of the EU to a consumer in it, by a seller that is registered.
    IntoEuRegistered,
    /// The same, by one who is not and ought to be.
    IntoEuUnregistered,
}

/// Each with its code and the articles of directive 2006/112/EC that it is made of.
const RULES: [(Rule, &str, &str); 14] = [
    (Rule::Kind, "kind", ""),
    (Rule::Domestic, "domestic", "art. 31, 32, 44, 45, 58"),
    (Rule::DomesticWithoutRate, "domestic_without_rate", ""),
    (Rule::Export, "export", "art. 146"),
    (Rule::RegisteredAbroad, "registered_abroad", ""),
    (Rule::ServiceAbroad, "service_abroad", "art. 44, 58, 59"),
    (Rule::ConsumerService, "consumer_service", "art. 45"),
    (Rule::BusinessGoods, "business_goods", "art. 138"),
    (Rule::BusinessGoodsTaxed, "business_goods_taxed", "art. 32, 138"),
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

impl Answer {
    /// Its category in e-invoices, of UNTDID 5305 ("S"): that of the treatment, but IGIC and IPSI have one of their own.
    pub fn category(&self) -> &'static str {
        let own = self.area.territory().map_or("", Territory::key);
        let own = OWN_CATEGORIES.iter().find(|(territory, _)| *territory == own);
        let is_taxed = matches!(self.treatment, Treatment::Charged | Treatment::Zero);
        own.filter(|_| is_taxed).map_or(self.treatment.category(), |(_, category)| *category)
    }
}

/// Territories of Spain whose taxes are no VAT, with their categories.
const OWN_CATEGORIES: [(&str, &str); 3] = [("canary_islands", IGIC), ("ceuta", IPSI), ("melilla", IPSI)];

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

/// Where the rules of the place are asked between parts of one country: in Portugal by art. 1 of its decree 347/85.
const PLACE_BY_PARTS: [&str; 2] = ["AT", "PT"];

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
    let (origin, destination) = (origin(seller, kind), buyer.place.area());
    let case = Case { seller, buyer, kind, threshold, on, origin, destination };
    if let Some(ruling) = case.by_kind() {
        return case.by_itself(&ruling);
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
    /// The ruling where what is sold says all.
    fn by_kind(&self) -> Option<Ruling> {
        let treatment = match self.kind {
            SupplyKind::Exempt(_) => Treatment::Exempt,
            SupplyKind::Zero => Treatment::Zero,
            SupplyKind::OutsideScope => Treatment::OutsideScope,
            SupplyKind::Digital | SupplyKind::Service | SupplyKind::Goods { .. } => return None,
        };
        Some(self.uncharged_at(Rule::Kind, treatment, self.origin))
    }

    /// 0 % is a rate of one country: where another member state might tax the supply, it matters what it is.
    fn by_itself(&self, ruling: &Ruling) -> Result<Answer, Undecided> {
        let is_zero = *self.kind == SupplyKind::Zero;
        let within = self.origin.is_in_eu() && self.destination.is_in_eu();
        let stays = self.origin.is_same_tax(self.destination) || self.proof().is_none() && self.stays_below();
        if is_zero && within && !stays {
            let missing = NoRate::NoClass { area: self.destination.name(), class: "zero" };
            return Err(Undecided { rule: Rule::Kind, because: self.zero_elsewhere(), missing });
        }
        if is_zero && self.seller.small_business.is_some() {
            return Ok(self.small(ruling));
        }
        let given = match self.kind {
            SupplyKind::Exempt(exemption) => Some(exemption.clone()),
            _ => None,
        };
        Ok(self.uncharged(ruling, given))
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

    /// The area of a domestic supply: where the seller is, in the EU; elsewhere where the buyer is. Between parts of one
    /// member state that have rates of their own the rules of the place are asked again.
    fn home(&self) -> Area {
        let by_parts = PLACE_BY_PARTS.contains(&self.origin.country().code());
        let goes_there = match self.kind {
            SupplyKind::Digital => by_parts,
            SupplyKind::Service => by_parts && self.is_business_by_word(),
            _ => false,
        };
        match self.origin.is_in_eu_for(self.kind) && !goes_there {
            true => self.origin,
            false => self.destination,
        }
    }

    fn charged_at(&self, rule: Rule, area: Area) -> Ruling {
        Ruling { rule, treatment: Treatment::Charged, area, provisional: false }
    }

    fn uncharged_at(&self, rule: Rule, treatment: Treatment, area: Area) -> Ruling {
        Ruling { rule, treatment, area, provisional: false }
    }

    fn within_eu(&self) -> Ruling {
        let (origin, destination) = (self.origin, self.destination);
        if let Some(proof) = self.proof() {
            return self.to_business(&proof);
        }
        match self.kind {
            SupplyKind::Service => self.charged_at(Rule::ConsumerService, origin),
            _ if self.stays_below() => self.charged_at(Rule::ConsumerBelowThreshold, origin),
            _ => self.charged_at(Rule::ConsumerDestination, destination),
        }
    }

    /// A service is taxed where the business is, whichever member state identifies it. Goods are exempt if that is
    /// another than the one they come from.
    fn to_business(&self, proof: &Proof<'_>) -> Ruling {
        let (rule, treatment) = match self.is_goods() {
            true if proof.id.prefix() == self.origin.id_prefix() => {
                return self.charged_at(Rule::BusinessGoodsTaxed, self.origin);
            }
            true => (Rule::BusinessGoods, Treatment::IntraCommunity),
            false => (Rule::BusinessService, Treatment::ReverseCharge),
        };
        Ruling { rule, treatment, area: self.destination, provisional: proof.is_provisional }
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
        let business = self.is_business_by_word();
        if self.is_goods() {
            return self.over_the_border();
        }
        if *self.kind == SupplyKind::Service && !business {
            return self.charged_at(Rule::ConsumerService, origin);
        }
        match self.charges_abroad(business) {
            true => self.charged_at(Rule::RegisteredAbroad, destination),
            false => self.uncharged_at(Rule::ServiceAbroad, Treatment::OutsideScope, destination),
        }
    }

    fn to_the_eu(&self) -> Ruling {
        let destination = self.destination;
        if self.is_goods() {
            return self.over_the_border();
        }
        let unreached = self.uncharged_at(Rule::ServiceAbroad, Treatment::OutsideScope, destination);
        if *self.kind == SupplyKind::Service {
            let own = taxes_consumers_of_sellers(self.origin) && !self.is_business_by_word();
            return if own { self.charged_at(Rule::ConsumerService, self.origin) } else { unreached };
        }
        match self.proof() {
            Some(proof) => Ruling { provisional: proof.is_provisional, ..unreached },
            None if self.is_registered() => self.charged_at(Rule::IntoEuRegistered, destination),
            None => self.uncharged_at(Rule::IntoEuUnregistered, Treatment::OutsideScope, destination),
        }
    }

    fn abroad(&self) -> Ruling {
        let business = self.is_business_by_word();
        if self.is_goods() {
            return self.over_the_border();
        }
        let to_consumer = *self.kind == SupplyKind::Service && !business;
        if to_consumer && taxes_consumers_of_sellers(self.origin) {
            return self.charged_at(Rule::ConsumerService, self.origin);
        }
        match self.charges_abroad(business) {
            true => self.charged_at(Rule::RegisteredAbroad, self.destination),
            false => self.uncharged_at(Rule::ServiceAbroad, Treatment::OutsideScope, self.destination),
        }
    }

    /// Goods that leave a tax area are exported from it. A seller of the EU whose goods never were in it exports
    /// nothing: its tax does not know the supply.
    fn over_the_border(&self) -> Ruling {
        let never_there =
            self.seller.place.area().is_in_eu_for(self.kind) && !self.origin.is_in_eu_for(self.kind);
        let treatment = if never_there { Treatment::OutsideScope } else { Treatment::Export };
        self.uncharged_at(Rule::Export, treatment, self.destination)
    }

    /// Whether a service outside of the EU is charged by the rates of where the buyer is: the seller is registered
    /// there, and it is not the buyer that owes the tax, or the seller's own country that has it.
    fn charges_abroad(&self, business: bool) -> bool {
        let consumer_service = *self.kind == SupplyKind::Service && !business;
        let elsewhere = match business {
            true => asks_the_buyer(self.destination),
            false => consumer_service && taxes_consumers_of_sellers(self.destination),
        };
        self.is_registered() && !elsewhere
    }

    fn is_registered(&self) -> bool {
        self.seller.is_registered(self.destination, &self.buyer.place, self.on)
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
        answer.reason = match ruling.treatment {
            Treatment::IntraCommunity => because::small_goods(area, self.destination),
            _ => format!("{} {}", self.because(ruling), because::small(area)),
        };
        answer
    }

    /// The place whose rates hold in an area.
    fn place_of(&self, area: Area) -> Place {
        match self.kind {
            _ if area == self.destination => self.buyer.place.clone(),
            SupplyKind::Goods { from } if *from != self.seller.place.country() => Place::of(*from),
            _ => self.seller.place.clone(),
        }
    }

    fn charged(&self, ruling: &Ruling, class: RateClass, rates: &Rates) -> Result<Answer, Undecided> {
        if let Some(quote) = rates.quote().filter(|_| ruling.area == self.destination) {
            return self.quoted(ruling, quote);
        }
        let (area, place) = (ruling.area, self.place_of(ruling.area));
        let found = rates.found((area, &place), class, self.on);
        let is_unknown =
            matches!(found, Err(NoRate::NoTable { .. })) && !rates.has_own((area, &place), self.on);
        if ruling.rule == Rule::Domestic && is_unknown {
            let unknown = self.uncharged_at(Rule::DomesticWithoutRate, Treatment::OutsideScope, area);
            return Ok(self.uncharged(&unknown, None));
        }
        let found = match found {
            Ok(found) => found,
            Err(missing) => match self.certificate_for(area, None) {
                Some(certificate) => return Ok(self.certified(ruling, certificate)),
                None => return Err(Undecided { rule: ruling.rule, because: self.because(ruling), missing }),
            },
        };
        let said = |parts: &[Part], rate| because::rate(parts, rate, (class, self.on));
        Ok(self.less_certificates(ruling, found, said))
    }

    /// What a provider said, in place of all tables; certificates take away of it what they do of any rate.
    fn quoted(&self, ruling: &Ruling, quote: &Quote) -> Result<Answer, Undecided> {
        if let Some(whole) = self.certificate_for(ruling.area, None) {
            return Ok(self.certified(ruling, whole));
        }
        let ruling = &Ruling { provisional: ruling.provisional || quote.is_provisional, ..*ruling };
        match &quote.said {
            Quoted::Missing { why } => {
                let missing = NoRate::Unsaid { by: quote.by.clone(), why: why.clone() };
                Err(Undecided { rule: ruling.rule, because: self.because(ruling), missing })
            }
            Quoted::NotTaxed { why } => {
                let exempt = Ruling { treatment: Treatment::Exempt, ..*ruling };
                let mut answer = self.uncharged(&exempt, Some(Exemption { vatex: None, words: why.clone() }));
                answer.reason = format!("{} {}", self.because(ruling), because::not_taxed(quote, why));
                Ok(answer)
            }
            Quoted::Rates(parts) => {
                let charged = parts.iter().filter(|one| !one.part.rate.is_zero());
                let found = charged
                    .map(|one| Found { part: one.part.clone(), region: one.jurisdiction.region_within() });
                let said = |parts: &[Part], rate| because::quoted(quote, parts, rate);
                Ok(self.less_certificates(ruling, found.collect(), said))
            }
        }
    }

    /// The parts of a rate without those that certificates take away; `said` is the sentence of what is left.
    fn less_certificates(
        &self,
        ruling: &Ruling,
        found: Vec<Found<'_>>,
        said: impl Fn(&[Part], Percent) -> String,
    ) -> Answer {
        let certificate = |one: &Found<'_>| self.certificate_for(ruling.area, one.region);
        let (gone, left): (Vec<_>, Vec<_>) = found.into_iter().partition(|one| certificate(one).is_some());
        let why = match gone.first().and_then(certificate) {
            Some(held) if left.is_empty() => return self.certified(ruling, held),
            Some(held) => {
                let names: Vec<&str> = gone.iter().map(|one| one.part.name.as_str()).collect();
                Some(because::certificate_for(held, &names))
            }
            None => None,
        };
        let left: Vec<Part> = left.into_iter().map(|one| one.part).collect();
        self.taxed(ruling, left, (said, why))
    }

    /// With what is left of a rate, and why something is missing of it.
    fn taxed(
        &self,
        ruling: &Ruling,
        parts: Vec<Part>,
        (said, why): (impl Fn(&[Part], Percent) -> String, Option<String>),
    ) -> Answer {
        let rate = sum(&parts);
        let treatment = if rate.is_zero() { Treatment::Zero } else { Treatment::Charged };
        let sentences = [Some(self.because(ruling)), Some(said(&parts, rate)), why];
        Answer {
            treatment,
            rule: ruling.rule,
            area: ruling.area,
            reason: sentences.into_iter().flatten().collect::<Vec<_>>().join(" "),
            parts: if rate.is_zero() { Vec::new() } else { parts },
            rate,
            exemption: None,
            is_provisional: ruling.provisional,
        }
    }

    /// The certificate of the buyer's that exempts from a tax of an area: that of the whole, or of a region.
    fn certificate_for(&self, area: Area, region: Option<&str>) -> Option<&Certificate> {
        self.buyer.certificates.iter().find(|one| one.covers(area, region, self.on))
    }

    fn certified(&self, ruling: &Ruling, certificate: &Certificate) -> Answer {
        let exempt = Ruling { treatment: Treatment::Exempt, ..*ruling };
        let words = format!("Exempt by certificate {}", certificate.number);
        let mut answer = self.uncharged(&exempt, Some(Exemption { vatex: None, words }));
        answer.reason =
            format!("{} {}", self.because(ruling), because::certificate(certificate, ruling.area));
        answer
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
