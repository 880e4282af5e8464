//! The seller's tax regime: its details and its customer's become a question of the room of tax, the answer a fact.
//! Knows which detail is asked for; must not know a rule of tax.

use calendar::{CivilDate, Period};
use ids::{CatalogKey, CustomerId};
use tax::rates::{NoRate, OwnRateRefused};
use tax::{
    Answer, Buyer, BuyerVatId, Country, IdStanding, OwnRate, Place, PlaceRefused, RateClass, Rates, Supply,
    SupplyKind, Treatment, Undecided,
};

use crate::facts::{Customer, Particulars, Seller, TaxAnswer, TaxMore, TaxPart, TaxRegime, VatIdCheck};
use crate::quoted_rates::quote_of;
use crate::vat_id_check::read_vat_id;

/// What stands between the names of taxes that make up a rate.
const NAMES_BETWEEN: &str = " + ";
/// How e-invoices name Northern Ireland, and what its post codes begin with.
const NORTHERN_IRELAND: (&str, &str, &str) = ("XI", "GB", "BT");

/// Why a seller's regime has no answer, in the order checked. What only takes back is not asked about again.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TaxRefused {
    /// The seller's address names no country.
    #[error(
        "tax: the address of seller {seller} is not known to its country, which its `tax` goes by; set its `country`"
    )]
    SellerWithoutCountry {
        /// Its name.
        seller: String,
    },
    /// The customer's address names no country.
    #[error(
        "tax: the address of customer {customer} names no country, and tax goes by it; set its `country`, such as \"DE\", with `postcode` and `city`"
    )]
    CountryUnknown {
        /// Whose.
        customer: CustomerId,
    },
    /// A part of an address cannot be read.
    #[error("tax: the address of {whose}: {source}")]
    Place {
        /// The seller's name, or the customer's id.
        whose: String,
        /// What is wrong.
        source: PlaceRefused,
    },
    /// The customer's region decides, and is not known.
    #[error(
        "tax: {country} is taxed by region, and customer {customer} is in {found}; set its `region` to the letters of ISO 3166-2, such as NY"
    )]
    RegionUnknown {
        /// Whose.
        customer: CustomerId,
        /// In which country.
        country: &'static str,
        /// What its address says.
        found: String,
    },
    /// The customer's post code decides, and is not known.
    #[error(
        "tax: {country} is taxed by post code, and the address of customer {customer} has none; set its `postcode`"
    )]
    PostcodeUnknown {
        /// Whose.
        customer: CustomerId,
        /// In which country.
        country: &'static str,
    },
    /// Nobody said what is sold under a category.
    #[error(
        "tax: nothing says what is sold under the tax category {category}; map it in the `categories` of the seller's `tax`, such as {{ category = \"{category}\", supply = \"digital\" }}"
    )]
    CategoryUnmapped {
        /// Which.
        category: CatalogKey,
    },
    /// A rate of the seller's is none.
    #[error("tax: the seller's rates: {0}")]
    Rates(#[from] OwnRateRefused),
    /// The seller's provider is to say the rate, and said nothing that holds.
    #[error(
        "tax: customer {customer}, category {category}, {on}: {source} A server asks it by itself: try again in a moment; to ask it \
         now: `farthing tax ask {customer} --category {category} --on {on}`, or POST /v1/customers/{customer}/tax-rates"
    )]
    RatesUnsaid {
        /// Who is to say it.
        provider: CatalogKey,
        /// Whose.
        customer: CustomerId,
        /// Which category.
        category: CatalogKey,
        /// For which day.
        on: CivilDate,
        /// Why there is no answer.
        source: Box<Undecided>,
    },
    /// Tax is to be charged, and nobody knows how much.
    #[error("tax: customer {customer}, category {category}: {source}")]
    Undecided {
        /// Whose.
        customer: CustomerId,
        /// Which category.
        category: CatalogKey,
        /// Why there is no answer.
        source: Box<Undecided>,
    },
}

/// The category of credits whose tax is that of what they pay.
pub const TAXED_AT_USE: &str = "taxed_at_use";

impl TaxRegime {
    /// What is sold under a category: as the seller maps it, else what everybody knows its name for. None where nobody
    /// says so.
    ///
    /// Of a seller of software, "reduced" are electronic services at the reduced rate, and "goods" are goods sent from
    /// its own country.
    pub fn supply_under(&self, category: &CatalogKey, home: Country) -> Option<Supply> {
        if let Some(mapped) = self.categories.get(category) {
            return Some(mapped.clone());
        }
        if let Some(class) = RateClass::coded(category.as_str()) {
            return Some(Supply { kind: self.supply.clone(), class });
        }
        let kind = match category.as_str() {
            "digital" => SupplyKind::Digital,
            "service" => SupplyKind::Service,
            "goods" => SupplyKind::Goods { from: home },
            "zero" => SupplyKind::Zero,
            // What is bought is taxed when it is used: a voucher for several rates (art. 30b(2) of the VAT Directive).
            "outside" | TAXED_AT_USE => SupplyKind::OutsideScope,
            _ => return None,
        };
        Some(Supply { kind, class: RateClass::Standard })
    }

    /// Every category that it knows something under.
    pub fn known_categories(&self) -> impl Iterator<Item = CatalogKey> {
        const NAMED: [&str; 5] = ["digital", "goods", "outside", "service", "zero"];
        let named = RateClass::ALL.iter().map(|class| class.code()).chain(NAMED);
        let named = named.map(|name| CatalogKey::parse(name).expect("each is a key"));
        self.categories.keys().cloned().chain(named)
    }
}

/// The day on which the tax of a line falls due: the last day of what it was for, or the day of issue where that comes
/// first (art. 63, 64 and 65 of the VAT Directive). A seller's own table goes by the day of issue.
///
/// Usage of June that is billed on 1 July has the rate of 30 June, a fee for July that is billed on 1 July that of
/// 1 July.
pub(crate) fn tax_point(seller: &Seller, service: Period, issued_on: CivilDate) -> CivilDate {
    if seller.more.tax.is_none() {
        return issued_on;
    }
    let last = service.end().checked_add_micros(-1).unwrap_or(service.end());
    seller.zone.day_of(last).min(issued_on)
}

/// What a seller answers about the tax of a category that a customer is billed for on a tax point date: by rules, where
/// it has a regime, else by its table of rates. Whether amounts have the tax in them is for who asks to say.
///
/// # Errors
/// As [`TaxRefused`]; a table always answers.
pub fn tax_answer(
    (seller, customer): (&Seller, &Customer),
    category: &CatalogKey,
    on: CivilDate,
) -> Result<TaxAnswer, TaxRefused> {
    let Some(regime) = seller.more.tax.as_deref() else { return Ok(seller.taxes.answer(category, on)) };
    let asking = Asking::of(seller, regime)?;
    let buyer = asking.buyer(customer)?;
    let supply = supply_of((regime, asking.seller.place.country()), category)?;
    let rates = asking.rates(category, supply.class, on)?.quoted(quote_of((seller, customer), category, on));
    let answer = tax::decide((&asking.seller, &buyer.asked), &supply, regime.threshold, &rates, on);
    let undecided = |source: Undecided| {
        let (customer, category, source) = (customer.id, category.clone(), Box::new(source));
        match (&source.missing, &regime.provider) {
            (NoRate::Unsaid { .. }, Some(provider)) => {
                TaxRefused::RatesUnsaid { provider: provider.name.clone(), customer, category, on, source }
            }
            _ => TaxRefused::Undecided { customer, category, source },
        }
    };
    Ok(fact_of(answer.map_err(undecided)?, category, &buyer))
}

/// What a seller sells under a category.
///
/// # Errors
/// As [`TaxRefused`].
pub(crate) fn sold_under(
    (seller, regime): (&Seller, &TaxRegime),
    category: &CatalogKey,
) -> Result<Supply, TaxRefused> {
    let home = Asking::of(seller, regime)?.seller.place.country();
    supply_of((regime, home), category)
}

fn supply_of((regime, home): (&TaxRegime, Country), category: &CatalogKey) -> Result<Supply, TaxRefused> {
    let unmapped = || TaxRefused::CategoryUnmapped { category: category.clone() };
    regime.supply_under(category, home).ok_or_else(unmapped)
}

/// Whether anything that is known of a customer keeps a seller's regime from answering, whatever it is billed for.
///
/// # Errors
/// As [`TaxRefused`].
pub fn check_tax_place(seller: &Seller, customer: &Customer) -> Result<(), TaxRefused> {
    let Some(regime) = seller.more.tax.as_deref() else { return Ok(()) };
    Asking::of(seller, regime)?.buyer(customer).map(|_| ())
}

/// A seller as tax asks for it.
struct Asking<'f> {
    regime: &'f TaxRegime,
    books: &'f Seller,
    seller: tax::Seller,
}

/// A customer as tax asks for it, with what was asked about its VAT id.
struct Asked<'f> {
    asked: Buyer,
    /// What became of asking about the id that it has.
    check: Option<&'f VatIdCheck>,
    /// An id of no form that is known.
    strange_id: Option<&'f str>,
}

impl<'f> Asking<'f> {
    fn of(books: &'f Seller, regime: &'f TaxRegime) -> Result<Asking<'f>, TaxRefused> {
        let whose = || books.name.clone();
        let place = place_of(&books.more.particulars)
            .map_err(|source| TaxRefused::Place { whose: whose(), source })?;
        let place = place.ok_or_else(|| TaxRefused::SellerWithoutCountry { seller: whose() })?;
        let seller = tax::Seller {
            place,
            is_elsewhere_in_eu: regime.established_elsewhere,
            registrations: regime.registrations.clone(),
            small_business: regime.small_business.clone(),
            destination_from: regime.destination_from,
            unchecked_id: regime.unchecked_id,
        };
        Ok(Asking { regime, books, seller })
    }

    fn buyer(&self, customer: &'f Customer) -> Result<Asked<'f>, TaxRefused> {
        let particulars = &customer.more.particulars;
        let refused = |source| TaxRefused::Place { whose: format!("customer {}", customer.id), source };
        let place = place_of(particulars).map_err(refused)?;
        let place = place.ok_or(TaxRefused::CountryUnknown { customer: customer.id })?;
        self.check_narrow(customer, &place)?;
        let told = &customer.more.tax;
        let mut buyer =
            Buyer { says: told.says, certificates: told.certificates.clone(), ..Buyer::at(place) };
        let Some(written) = particulars.vat_id.as_deref() else {
            return Ok(Asked { asked: buyer, check: None, strange_id: None });
        };
        let check = told.vat_id_check.as_ref().filter(|check| check.vat_id == written);
        let id = read_vat_id(written, Some(buyer.place.country())).ok(); // why: `strange_id` keeps it
        let strange_id = id.is_none().then_some(written);
        let standing = check.map_or(IdStanding::Unchecked, |check| check.standing);
        buyer.vat_id = id.map(|id| BuyerVatId { id, standing });
        Ok(Asked { asked: buyer, check, strange_id })
    }

    /// Refuses an address that says less than rates, registrations and certificates of its country go by.
    fn check_narrow(&self, customer: &Customer, place: &Place) -> Result<(), TaxRefused> {
        let country = place.country();
        let rates = self.regime.rates.iter().filter(|row| row.place.country() == country);
        let named = self.regime.registrations.iter().map(|one| &one.place);
        let named = named.chain(customer.more.tax.certificates.iter().map(|one| &one.place));
        let named = named.chain(rates.clone().map(|row| &row.place));
        // A territory is told by its post codes.
        let area = place.area();
        let mut named = named.filter(|one| one.area() == area && area.territory().is_none());
        if place.region_code().is_none() && named.any(|one| one.region_code().is_some()) {
            let region = &customer.more.particulars.region;
            let found = region.as_ref().map_or("no region".to_owned(), |region| format!("{region:?}"));
            return Err(TaxRefused::RegionUnknown { customer: customer.id, country: country.name(), found });
        }
        let covers =
            |row: &&OwnRate| row.place.region_code().is_none_or(|one| Some(one) == place.region_code());
        let mut covering = rates.filter(covers);
        if place.postcode_text().is_none() && covering.any(|row| !row.postcodes.is_empty()) {
            return Err(TaxRefused::PostcodeUnknown { customer: customer.id, country: country.name() });
        }
        Ok(())
    }

    /// The seller's own rates: those of the regime, and the row of its table for the category in its own country.
    fn rates(&self, category: &CatalogKey, class: RateClass, on: CivilDate) -> Result<Rates, TaxRefused> {
        // Those of other classes too: where a place has rates, none of this class is no rate of 0.
        let mut own: Vec<OwnRate> = self.regime.rates.clone();
        if let Some(row) = self.books.taxes.row(category, on) {
            let whole = Particulars { region: None, ..self.books.more.particulars.clone() };
            let place = place_of(&whole).ok().flatten().unwrap_or_else(|| self.seller.place.clone());
            let (name, from, rate) = (row.name.clone(), row.from, row.rate);
            own.push(OwnRate { place, postcodes: String::new(), class, name, from, rate });
        }
        Ok(Rates::with(own)?)
    }
}

/// The place of an address; none where it names no country. A region that is no code is left out: it is asked for where
/// it decides.
pub(crate) fn place_of(particulars: &Particulars) -> Result<Option<Place>, PlaceRefused> {
    let Some(written) = particulars.country.as_deref() else { return Ok(None) };
    let (northern, kingdom, begin) = NORTHERN_IRELAND;
    let is_northern = written == northern;
    let country = Country::parse(if is_northern { kingdom } else { written })?;
    let postcode = particulars.postcode.as_deref().or(is_northern.then_some(begin)).unwrap_or_default();
    let place =
        Place::of(country).postcode(postcode)?.city(particulars.city.as_deref().unwrap_or_default())?;
    let region = particulars.region.as_deref().and_then(|region| place.clone().region(region).ok());
    Ok(Some(region.unwrap_or(place)))
}

fn fact_of(answer: Answer, category: &CatalogKey, buyer: &Asked<'_>) -> TaxAnswer {
    let reason = format!("{}{}", answer.reason, about_id(&answer, buyer));
    let names: Vec<&str> = answer.parts.iter().map(|part| part.name.as_str()).collect();
    let name = match names.is_empty() {
        true => answer.treatment.code().to_owned(),
        false => names.join(NAMES_BETWEEN),
    };
    let part = |part: &tax::Part| TaxPart { name: part.name.clone(), rate: part.rate };
    let exemption = answer.exemption.as_ref();
    let words = exemption.map(|one| one.words.clone()).filter(|words| !words.is_empty());
    let more = TaxMore {
        treatment: answer.treatment,
        category_code: answer.category().to_owned(),
        rule: answer.rule.code().to_owned(),
        area: answer.area.code().to_owned(),
        exemption_code: exemption.and_then(|one| one.vatex).map(|code| code.code().to_owned()),
        exemption_words: words,
        parts: if names.len() > 1 { answer.parts.iter().map(part).collect() } else { Vec::new() },
        is_provisional: answer.is_provisional,
    };
    let (category, rate, more) = (category.clone(), answer.rate, Some(Box::new(more)));
    TaxAnswer { category, name, rate, reason, included: false, more }
}

/// What shows how the buyer's VAT id stands, where the answer rests on it.
fn about_id(answer: &Answer, buyer: &Asked<'_>) -> String {
    if let Some(written) = buyer.strange_id {
        return format!(" Its VAT id {written} has no form that is known.");
    }
    let rests = matches!(answer.treatment, Treatment::ReverseCharge | Treatment::IntraCommunity);
    let Some(check) = buyer.check.filter(|check| rests || check.standing == IdStanding::Invalid) else {
        return String::new();
    };
    let evidence = check.evidence.as_ref().map_or(String::new(), |evidence| format!(": {evidence}"));
    format!(" {} was asked about on {}{evidence}.", check.vat_id, check.on)
}
