//! Taxation: what a seller and a customer say of themselves where rules are asked about tax, and all that was answered.
//! Knows facts with their days; must not know which rule strikes, nor how any is written.

use std::collections::BTreeMap;

use calendar::CivilDate;
use ids::CatalogKey;
use money::Percent;
use tax::{
    Certificate, Country, Exemption, IdStanding, OwnRate, Place, Registration, Rule, Says, Supply,
    SupplyKind, Threshold, Treatment, UncheckedId,
};

/// How a seller is taxed, where it is the rules of place and buyer that answer. Its place is that of its address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxRegime {
    /// What it sells under categories that name but a rate, such as "standard": electronic services, other services or
    /// goods.
    pub supply: SupplyKind,
    /// What it sells under other categories.
    pub categories: BTreeMap<CatalogKey, Supply>,
    /// Rates in place of the tables', of any place; those of its table of rates hold in its own country.
    pub rates: Vec<OwnRate>,
    /// Where else it is registered.
    pub registrations: Vec<Registration>,
    /// Whether it is established in a second member state too.
    pub established_elsewhere: bool,
    /// What its invoices say, where it is a small business that charges no tax of its own state.
    pub small_business: Option<Exemption>,
    /// Since when it charges consumers the tax of where they are, below the threshold too.
    pub destination_from: Option<CivilDate>,
    /// How it stands to the threshold of sales to consumers in other member states.
    pub threshold: Threshold,
    /// What it does with a VAT id that nobody has confirmed.
    pub unchecked_id: UncheckedId,
    /// Who says the rates of some countries, in place of all tables.
    pub provider: Option<RateProvider>,
}

/// Who says the rates of some countries, as the seller names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RateProvider {
    /// What the server knows it by.
    pub name: CatalogKey,
    /// The countries whose rates it says, each once, in order.
    pub countries: Vec<Country>,
    /// How long what it says is good for, where it does not say that itself.
    pub max_age_days: u32,
}

/// How long what a provider says is good for where nobody says otherwise.
pub const RATES_AGE_DAYS: u32 = 30;
/// The longest that it can be good for.
pub const RATES_AGE_DAYS_MAX: u32 = 366;
/// How long an answer that has aged is gone by, provisionally, while nobody answers.
pub const AGED_RATES_DAYS_MAX: u32 = 30;
/// Most answers that are kept with a customer; the oldest day goes first.
pub const KEPT_RATES_MAX: usize = 200;
/// Most taxes that make up a rate of a provider's.
pub const QUOTED_PARTS_MAX: usize = 8;
/// Longest description of whom a provider was asked about: an address, ids and certificates.
pub const ASKED_ABOUT_CHARS_MAX: usize = 200_000;

/// What is known of a customer as far as tax asks, beside its address and its VAT id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerTax {
    /// What it says it is.
    pub says: Says,
    /// What became of asking about its VAT id.
    pub vat_id_check: Option<VatIdCheck>,
    /// Papers by which it is exempt.
    pub certificates: Vec<Certificate>,
    /// What the seller's provider of rates said of it.
    pub quoted: Option<Box<QuotedRates>>,
}

/// What a provider of rates said of a customer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuotedRates {
    /// What the server knows it by.
    pub provider: CatalogKey,
    /// Whom it was asked about: the address, and what else the answer may hang on. Of a customer that is another since, none
    /// of it holds.
    pub about: String,
    /// What it was told of the seller then; the same holds of one that is another since. Not there of what was kept before
    /// that was noted.
    pub sold_by: Option<String>,
    /// What it said, by category and first day.
    pub answers: Vec<QuotedRate>,
}

/// What a provider of rates said of one category.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuotedRate {
    /// Of the seller's categories.
    pub category: CatalogKey,
    /// What was sold under it then.
    pub supply: Supply,
    /// The first day that it holds for.
    pub from: CivilDate,
    /// The first day for which it has aged.
    pub good_until: CivilDate,
    /// The day on which it was said, in the seller's zone.
    pub asked_on: CivilDate,
    /// What the provider finds it again by.
    pub reference: String,
    /// What it said.
    pub said: RatesSaid,
    /// Since when nobody says anything newer, and why.
    pub unanswered: Option<Unanswered>,
}

/// What a provider says of the tax on a supply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RatesSaid {
    /// These taxes are charged, none twice by name; of none it is 0 %.
    Rates(Vec<RatePart>),
    /// None is.
    NotTaxable {
        /// Why, in words for the document.
        reason: String,
    },
}

/// One tax of those that a provider says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RatePart {
    /// What it is called.
    pub name: String,
    /// Whose it is: a country, or a region of one.
    pub jurisdiction: Place,
    /// In percent.
    pub rate: Percent,
}

/// That a provider did not answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unanswered {
    /// Since which day, in the seller's zone.
    pub since: CivilDate,
    /// What stood in the way.
    pub why: String,
}

/// Longest evidence of a check, or number of a certificate.
pub const EVIDENCE_CHARS_MAX: usize = 200;

/// What became of asking about a VAT id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VatIdCheck {
    /// Which id was asked about, as the customer has it.
    pub vat_id: String,
    /// What is known of it since.
    pub standing: IdStanding,
    /// When it was asked.
    pub on: CivilDate,
    /// What shows it, such as the number of VIES's answer.
    pub evidence: Option<String>,
}

/// What rules answered about tax beyond its name, its rate and why.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TaxMore {
    /// What becomes of the tax.
    pub treatment: Treatment,
    /// Its category in e-invoices, of UNTDID 5305 ("AE").
    pub category_code: String,
    /// The code of the rule that says so.
    pub rule: String,
    /// Whose tax it is: the letters of a country, or the key of a territory.
    pub area: String,
    /// The code of why nothing is charged, of the VATEX list.
    pub exemption_code: Option<String>,
    /// What the document says of why nothing is charged.
    pub exemption_words: Option<String>,
    /// The taxes that make up the rate, where they are several.
    pub parts: Vec<TaxPart>,
    /// Whether it rests on a VAT id that is to be confirmed yet, or on rates that have aged.
    pub is_provisional: bool,
}

/// One tax of several that make up a rate.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TaxPart {
    /// What it is called.
    pub name: String,
    /// In percent.
    pub rate: Percent,
}

/// What may be sold to consumers in other member states, a calendar year and without tax, in cents of the euro, before it
/// is taxed where they are (article 59c of the VAT directive).
pub const DISTANCE_SALES_MAX: i64 = tax::DISTANCE_LIMIT;

impl TaxMore {
    /// Whether it was sold to a consumer in another member state, so that it counts for the threshold.
    pub fn is_distance_sale(&self) -> bool {
        [Rule::ConsumerBelowThreshold, Rule::ConsumerDestination].map(Rule::code).contains(&&*self.rule)
    }
}

impl Default for CustomerTax {
    fn default() -> CustomerTax {
        CustomerTax { says: Says::Unsaid, vat_id_check: None, certificates: Vec::new(), quoted: None }
    }
}

impl TaxRegime {
    /// Whether the seller says that its sales to consumers in other member states are not above the threshold.
    pub fn says_below_threshold(&self) -> bool {
        self.threshold == Threshold::Below
    }

    /// The regime of a seller of whom nothing is known but what it sells.
    pub fn of(supply: SupplyKind) -> TaxRegime {
        TaxRegime {
            supply,
            categories: BTreeMap::new(),
            rates: Vec::new(),
            registrations: Vec::new(),
            established_elsewhere: false,
            small_business: None,
            destination_from: None,
            threshold: Threshold::Unknown,
            unchecked_id: UncheckedId::Charge,
            provider: None,
        }
    }
}

impl TaxMore {
    /// Whether two answers come to the same treatment, whatever led there.
    pub(crate) fn is_treated_as(&self, other: &TaxMore) -> bool {
        let TaxMore { treatment, category_code, rule: _, area, .. } = self;
        let TaxMore { exemption_code, exemption_words, parts, is_provisional, .. } = self;
        *treatment == other.treatment
            && *category_code == other.category_code
            && *area == other.area
            && *exemption_code == other.exemption_code
            && *exemption_words == other.exemption_words
            && *parts == other.parts
            && *is_provisional == other.is_provisional
    }
}
