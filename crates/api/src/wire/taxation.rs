//! What rules of tax are told of sellers and customers, and what they answered, on the wire.
//! Knows names as `records` writes them; must not know what follows from them.

use serde::Serialize;
use utoipa::ToSchema;

use super::Number;

/// How rules of place and buyer tax a seller; its place is that of its address.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(example = json!({
    "supply": "digital", "threshold": "below",
    "categories": [{"category": "e-books", "supply": "digital", "class": "reduced"}],
    "registrations": [{"place": "CH", "from": "2026-01-01"}]
}))]
pub struct TaxRegime {
    /// What it sells under categories that name but a rate (`standard`, `reduced`, `reduced_2`, `super_reduced`,
    /// `parking`): `digital` (electronic services), `service` (any other) or `goods`.
    pub supply: String,
    /// The country that goods are sent from, as two letters; the seller's if it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sent_from: Option<String>,
    /// What it sells under other categories.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub categories: Option<Vec<CategorySupply>>,
    /// Rates in place of those that come along, from their first day on; several names at a place add up. A row of
    /// `tax_rates` holds in the seller's own country, for its category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rates: Option<Vec<PlacedRate>>,
    /// Where else it is registered for tax.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registrations: Option<Vec<TaxRegistration>>,
    /// Whether it is established in a second member state of the EU.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub established_elsewhere: Option<bool>,
    /// What its invoices say, where it is a small business that charges no tax of its own state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub small_business: Option<TaxExemption>,
    /// Since when it charges consumers the tax of where they are, below the threshold too.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(format = Date)]
    pub destination_from: Option<String>,
    /// Whether its sales to consumers in other member states passed 10,000 EUR this year or last: `below`, `passed`
    /// or `unknown` (usual).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threshold: Option<String>,
    /// What it does with a VAT id that nobody confirmed: `charge` (usual) or `believe`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unchecked_id: Option<String>,
    /// Who says the rates of some countries, in place of `rates` and of those that come along.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<RateProvider>,
}

/// Who says the rates of some countries.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(example = json!({"name": "avalara", "countries": ["US", "CA"]}))]
pub struct RateProvider {
    /// Its name in the settings of the server, `[tax_providers.NAME]`.
    #[schema(example = "avalara")]
    pub name: String,
    /// Whose rates it says.
    pub countries: Vec<String>,
    /// How many days an answer is good for that does not say so itself: 1 to 366, 30 if it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_age_days: Option<u32>,
}

/// What the seller's provider of rates said of a customer. It is kept when it is asked; whoever writes `tax` without it has it
/// asked again.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct QuotedRates {
    /// Who said it.
    pub provider: String,
    /// Whom it was asked about: of a customer that is another since, none of it holds.
    pub about: String,
    /// What it was told of the seller: of one that is another since, none of it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sold_by: Option<String>,
    /// What it said.
    pub answers: Vec<QuotedRate>,
}

/// What a provider said of one tax category.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct QuotedRate {
    /// Which category of prices.
    #[schema(example = "standard")]
    pub category: String,
    /// What was sold under it: `digital`, `service` or `goods`.
    #[schema(example = "digital")]
    pub supply: String,
    /// The country that goods are sent from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sent_from: Option<String>,
    /// Which rate was asked for; `standard` if it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub class: Option<String>,
    /// The first day it holds for.
    #[schema(format = Date)]
    pub from: String,
    /// The first day for which it has aged.
    #[schema(format = Date)]
    pub good_until: String,
    /// The day it was said.
    #[schema(format = Date)]
    pub asked_on: String,
    /// What the provider finds it again by.
    pub reference: String,
    /// The taxes that are charged, at 0 % where there are none; or `not_taxable`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parts: Option<Vec<RatePart>>,
    /// Why nothing is taxed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_taxable: Option<String>,
    /// Since when nobody says anything newer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unanswered: Option<Unanswered>,
}

/// One tax of those that a provider says.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct RatePart {
    /// What it is called.
    #[schema(example = "CA State Tax")]
    pub name: String,
    /// Whose it is: a country, or a region of one.
    #[schema(example = "US-CA")]
    pub jurisdiction: String,
    /// Its rate in percent.
    #[schema(value_type = Number)]
    pub percent: String,
}

/// That a provider did not answer.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Unanswered {
    /// Since which day.
    #[schema(format = Date)]
    pub since: String,
    /// What stood in the way.
    pub why: String,
}

/// What is sold under a tax category of prices.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct CategorySupply {
    /// Which category.
    #[schema(example = "e-books")]
    pub category: String,
    /// What is sold: `digital`, `service`, `goods`, `exempt`, `zero` or `outside`.
    #[schema(example = "digital")]
    pub supply: String,
    /// Which rate it has where it is taxed: `standard` (usual), `reduced`, `reduced_2`, `super_reduced` or `parking`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "reduced")]
    pub class: Option<String>,
    /// The country that goods are sent from; the seller's if it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sent_from: Option<String>,
    /// Why it is exempt, in the words that the law wants.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Why it is exempt, as a code of the VATEX list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason_code: Option<String>,
}

/// A rate of the seller's own, at a place.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct PlacedRate {
    /// Where: a country, its region behind a dash, what post codes begin with behind a colon.
    #[schema(example = "US-NY:100")]
    pub place: String,
    /// Which rate; `standard` if it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub class: Option<String>,
    /// From which date on.
    #[schema(format = Date, example = "2026-01-01")]
    pub from: String,
    /// What the tax is called.
    #[schema(example = "Sales tax")]
    pub name: String,
    /// The rate in percent.
    #[schema(value_type = Number)]
    pub percent: String,
}

/// That a seller is registered for a tax that is not of where it is.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct TaxRegistration {
    /// Where.
    #[schema(example = "CH")]
    pub place: String,
    /// For what: `domestic` (the tax of the place, usual), `union_oss` or `non_union_oss`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheme: Option<String>,
    /// The first day.
    #[schema(format = Date)]
    pub from: String,
    /// The first day on which it no longer is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(format = Date)]
    pub until: Option<String>,
}

/// Why nothing is charged; one of them at least.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct TaxExemption {
    /// In the words that the law wants.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "§ 19 UStG")]
    pub reason: Option<String>,
    /// As a code of the VATEX list.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "VATEX-FR-FRANCHISE")]
    pub reason_code: Option<String>,
}

/// What rules of tax are told of a customer, beside its address and its VAT id.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(example = json!({
    "says": "business",
    "vat_id_check": {"vat_id": "ATU36801500", "standing": "checked", "on": "2026-01-02", "evidence": "VIES WAPIAAAAY1"}
}))]
pub struct CustomerTax {
    /// What it says it is: `business` or `consumer`. Where it says nothing a VAT id makes a business of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub says: Option<String>,
    /// What became of asking about its VAT id; nobody asked, if it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vat_id_check: Option<VatIdCheck>,
    /// Papers by which it is exempt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificates: Option<Vec<TaxCertificate>>,
    /// What the seller's provider of rates said of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quoted_rates: Option<QuotedRates>,
}

/// What became of asking about a VAT id.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct VatIdCheck {
    /// Which: the `vat_id` of the customer, so that no other passes for it.
    #[schema(example = "ATU36801500")]
    pub vat_id: String,
    /// `checked`, `provisional` (confirmed before, and not to be asked about again now), `unchecked` or `invalid`.
    #[schema(example = "checked")]
    pub standing: String,
    /// The day it was asked.
    #[schema(format = Date)]
    pub on: String,
    /// What shows it, such as the number of VIES's answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<String>,
}

/// A paper by which a customer is exempt from a tax.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct TaxCertificate {
    /// Whose tax.
    #[schema(example = "US-NY")]
    pub place: String,
    /// Its number.
    pub number: String,
    /// The first day.
    #[schema(format = Date)]
    pub from: String,
    /// The first day on which it no longer holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(format = Date)]
    pub until: Option<String>,
}

/// What rules answered about the tax of a group beyond its name, its rate and why.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct TaxMore {
    /// What becomes of the tax: `charged`, `zero`, `exempt`, `reverse_charge`, `intra_community`, `export` or
    /// `outside_scope`.
    #[schema(example = "reverse_charge")]
    pub treatment: String,
    /// Its code in e-invoices.
    #[schema(example = "AE")]
    pub category_code: String,
    /// The rule that says so.
    #[schema(example = "business_service")]
    pub rule: String,
    /// Whose tax it is: the letters of a country, or the key of a territory.
    #[schema(example = "AT")]
    pub area: String,
    /// The code of why nothing is charged, of the VATEX list.
    #[schema(example = "VATEX-EU-AE")]
    pub exemption_code: Option<String>,
    /// What is said of why nothing is charged.
    pub exemption_words: Option<String>,
    /// The taxes that make up the rate, where they are several; the tax of the group is shared between them by largest
    /// remainder of their rates.
    pub parts: Option<Vec<TaxPart>>,
    /// True where it rests on a VAT id that is to be confirmed yet, or on rates that have aged.
    pub provisional: Option<bool>,
}

/// One tax of several that make up a rate.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct TaxPart {
    /// What it is called.
    #[schema(example = "GST")]
    pub name: String,
    /// Its rate in percent.
    #[schema(value_type = Number)]
    pub percent: String,
}
