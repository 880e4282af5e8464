//! Rates that a provider says: what it is asked, what is kept of its answer, and which kept answer holds on a day.
//! Knows customers, categories and days; must not know who is asked, or how.

use calendar::CivilDate;
use ids::{CatalogKey, CustomerId};
use money::{Decimal, Percent};
use tax::rates::RATE_MAX;
use tax::{Part, Place, Quote, Quoted, QuotedPart, Supply, SupplyKind};

use crate::facts::{
    AGED_RATES_DAYS_MAX, Customer, EVIDENCE_CHARS_MAX, KEPT_RATES_MAX, Particulars, QUOTED_PARTS_MAX,
    QuotedRate, QuotedRates, RATES_AGE_DAYS_MAX, RatePart, RateProvider, RatesSaid, Seller, TaxRegime,
    Unanswered,
};
use crate::regime::{TaxRefused, place_of, sold_under, tax_answer};

/// Most characters of a tax's name.
pub const RATE_NAME_CHARS_MAX: usize = 40;
/// Most digits of a rate behind the point.
pub const RATE_DIGITS_MAX: u8 = 6;

/// What a provider is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RatesQuestion {
    /// Who is asked.
    pub provider: CatalogKey,
    /// Of the seller's categories.
    pub category: CatalogKey,
    /// What is sold under it.
    pub supply: Supply,
    /// The customer as it is asked about.
    pub about: String,
    /// The seller as it is told: where it sells from, its ids, and where it is registered.
    pub sold_by: String,
    /// Where the customer is.
    pub place: Place,
    /// The day.
    pub on: CivilDate,
    /// How long an answer is good for that does not say so itself.
    pub max_age_days: u32,
}

impl RatesQuestion {
    /// What is sold, by the words of the contract: its kind, its class, and where goods are sent from.
    pub fn sold(&self) -> (&'static str, &'static str, Option<&'static str>) {
        let from = match &self.supply.kind {
            SupplyKind::Goods { from } => Some(from.code()),
            _ => None,
        };
        (self.supply.kind.code(), self.supply.class.code(), from)
    }
}

/// What a customer says it is, by the word of the contract.
pub fn said_to_be(customer: &Customer) -> Option<&'static str> {
    let says = customer.more.tax.says;
    tax::Says::CODES.iter().find(|(_, known)| *known == says).map(|(word, _)| *word)
}

/// Why no provider is asked, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RatesUnaskable {
    /// The seller names none for where the customer is.
    #[error(
        "no provider of rates is named for where customer {customer} is: name one, with its country, as `tax.provider` of the \
         seller, or give `tax.rates` of your own"
    )]
    NoProvider {
        /// Whose rates.
        customer: CustomerId,
    },
    /// The customer or the seller is not known well enough.
    #[error(transparent)]
    Tax(#[from] TaxRefused),
    /// Nothing that a provider could say matters.
    #[error(
        "no provider is asked about the tax category {category}: what is sold under it is not taxed at a rate of a place"
    )]
    ByItself {
        /// Which.
        category: CatalogKey,
    },
}

/// What a provider said, as it came; its texts are in one line and no longer than they may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RatesHeard {
    /// Since when it holds, where that was before the day asked about.
    pub from: Option<CivilDate>,
    /// The last day it is good for, where that is said.
    pub valid_until: Option<CivilDate>,
    /// What the provider finds it again by.
    pub reference: String,
    /// The taxes: name, jurisdiction and percent as they are written; none where nothing is taxed.
    pub parts: Vec<(String, Option<String>, String)>,
    /// Why nothing is taxed, where that is so.
    pub not_taxable: Option<String>,
}

/// What to ask about a customer, for its seller.
///
/// # Errors
/// As [`RatesUnaskable`].
pub fn rates_question(
    (seller, customer): (&Seller, &Customer),
    category: &CatalogKey,
    on: CivilDate,
) -> Result<RatesQuestion, RatesUnaskable> {
    let none = || RatesUnaskable::NoProvider { customer: customer.id };
    let regime = seller.more.tax.as_deref().ok_or_else(none)?;
    let provider = regime.provider.as_ref().ok_or_else(none)?;
    let whose = || format!("customer {}", customer.id);
    let place = place_of(&customer.more.particulars);
    let place = place.map_err(|source| TaxRefused::Place { whose: whose(), source })?;
    let place = place.ok_or(TaxRefused::CountryUnknown { customer: customer.id })?;
    if !provider.says_rates_of(&place) {
        return Err(none());
    }
    let supply = sold_under((seller, regime), category)?;
    if !is_rated(&supply) {
        return Err(RatesUnaskable::ByItself { category: category.clone() });
    }
    Ok(RatesQuestion {
        provider: provider.name.clone(),
        category: category.clone(),
        supply,
        about: asked_about(customer),
        sold_by: told_of((seller, regime)),
        place,
        on,
        max_age_days: provider.max_age_days,
    })
}

/// Whether a provider's word is missing for a category on a day, or has aged: tax cannot be answered, or provisionally.
pub fn wants_rates((seller, customer): (&Seller, &Customer), category: &CatalogKey, on: CivilDate) -> bool {
    match tax_answer((seller, customer), category, on) {
        Err(TaxRefused::RatesUnsaid { .. }) => true,
        Err(_) => false,
        Ok(_) => {
            let held = customer.more.tax.quoted.as_deref();
            let question = rates_question((seller, customer), category, on).ok(); // why: then nobody is asked
            let held = question.zip(held).and_then(|(question, held)| held.held(&question, on));
            held.is_some_and(|answer| answer.good_until <= on)
        }
    }
}

impl RateProvider {
    pub(crate) fn says_rates_of(&self, place: &Place) -> bool {
        self.countries.contains(&place.country())
    }
}

impl QuotedRates {
    /// The answer that holds for the day of a question, aged or not.
    pub fn latest(&self, question: &RatesQuestion) -> Option<&QuotedRate> {
        self.held(question, question.on)
    }

    /// Whether it was said of a customer and for a seller as a question tells of them. What was kept before sellers were
    /// noted is gone by until it ages.
    fn is_about(&self, question: &RatesQuestion) -> bool {
        self.provider == question.provider && self.about == question.about && self.is_sold_by(question)
    }

    fn is_sold_by(&self, question: &RatesQuestion) -> bool {
        self.sold_by.as_ref().is_none_or(|known| *known == question.sold_by)
    }

    /// The latest answer to a question that holds for a day, aged or not.
    fn held(&self, question: &RatesQuestion, on: CivilDate) -> Option<&QuotedRate> {
        if !self.is_about(question) {
            return None;
        }
        let of = |answer: &&QuotedRate| {
            answer.category == question.category && answer.supply == question.supply && answer.from <= on
        };
        self.answers.iter().filter(of).max_by_key(|answer| answer.from)
    }
}

/// What a provider that the seller names for a customer's place said, or that it said nothing that holds; none where none is
/// named.
///
/// What it said on 5 January and is good until 4 February holds for 3 February. For 10 February it is asked again; while
/// nobody answers it is gone by, provisionally, for [`AGED_RATES_DAYS_MAX`] days more.
pub(crate) fn quote_of(parties: (&Seller, &Customer), category: &CatalogKey, on: CivilDate) -> Option<Quote> {
    let question = rates_question(parties, category, on).ok()?;
    let by = question.provider.as_str().to_owned();
    let missing = |why: String| {
        Some(Quote {
            by: by.clone(),
            said: Quoted::Missing { why },
            is_provisional: false,
            shown_by: String::new(),
        })
    };
    let Some(kept) = parties.1.more.tax.quoted.as_deref() else {
        return missing("was not asked about this customer yet".to_owned());
    };
    if kept.provider != question.provider {
        return missing(format!("what is kept was said by {}", kept.provider));
    }
    if kept.about != question.about {
        return missing("was asked before the customer's address, ids or certificates changed".to_owned());
    }
    if !kept.is_sold_by(&question) {
        return missing("was asked before the seller's address, ids or registrations changed".to_owned());
    }
    let Some(answer) = kept.held(&question, on) else {
        return missing(format!("was not asked about what is sold then, for {on}"));
    };
    let is_aged = answer.good_until <= on;
    let last = answer.good_until.plus_days(i64::from(AGED_RATES_DAYS_MAX));
    match &answer.unanswered {
        None if is_aged => {
            return missing(format!(
                "what it said on {} was good until {}",
                answer.asked_on, answer.good_until
            ));
        }
        Some(Unanswered { since, why }) if last <= on => {
            return missing(format!(
                "what it said was good until {}; it does not answer since {since} ({why}), and what has aged is gone by for \
                 {AGED_RATES_DAYS_MAX} days",
                answer.good_until
            ));
        }
        _ => {}
    }
    let reference = &answer.reference;
    let mut shown_by = format!("It said so on {}, reference {reference}.", answer.asked_on);
    if let Some(Unanswered { since, why }) = answer.unanswered.as_ref().filter(|_| is_aged) {
        shown_by.push_str(&format!(
            " That was good until {}; it does not answer since {since}: {why}.",
            answer.good_until
        ));
    }
    Some(Quote { by, said: quoted(&answer.said), is_provisional: is_aged, shown_by })
}

fn quoted(said: &RatesSaid) -> Quoted {
    match said {
        RatesSaid::NotTaxable { reason } => Quoted::NotTaxed { why: reason.clone() },
        RatesSaid::Rates(parts) => {
            let part = |one: &RatePart| QuotedPart {
                part: Part { name: one.name.clone(), rate: one.rate },
                jurisdiction: one.jurisdiction.clone(),
            };
            Quoted::Rates(parts.iter().map(part).collect())
        }
    }
}

/// What is kept once a provider answered. The same as before goes on from its first day; an answer about another customer,
/// or for another seller, takes the place of all. One about a day that is past says nothing of today: what holds then goes on.
///
/// Where 6 % hold today, until 2 March, asking about 15 January leaves that so, whether it brings 6 % or 7 %.
///
/// # Errors
/// What of the answer cannot be, in words.
pub fn rates_after(
    before: Option<&QuotedRates>,
    question: &RatesQuestion,
    (heard, today): (&RatesHeard, CivilDate),
) -> Result<QuotedRates, String> {
    let answer = answer_of(question, (heard, today))?;
    let same = before.filter(|kept| kept.is_about(question));
    let holds = same.and_then(|kept| kept.held(question, today));
    let is_kept =
        |one: &&QuotedRate| question.on < today && today < one.good_until && one.from <= question.on;
    let earlier =
        same.and_then(|kept| kept.held(question, answer.from)).filter(|one| one.said == answer.said);
    let from = earlier.map_or(answer.from, |one| one.from);
    let new = match holds.filter(is_kept) {
        None => vec![QuotedRate { from, ..answer }],
        Some(holds) if holds.said == answer.said => {
            vec![QuotedRate { from: from.min(holds.from), ..holds.clone() }]
        }
        Some(holds) => {
            let asked_on = Some(holds.asked_on).filter(|asked| *asked > question.on);
            let goes_on = asked_on.unwrap_or(answer.good_until).min(today);
            vec![QuotedRate { from, ..answer }, QuotedRate { from: goes_on, ..holds.clone() }]
        }
    };
    // It says so of all days from then to the one asked about; a day has one answer of a category.
    let is_replaced = |one: &QuotedRate| {
        let is_covered = from <= one.from && one.from <= question.on;
        one.category == question.category && (is_covered || new.iter().any(|new| new.from == one.from))
    };
    let mut answers = same.map_or(Vec::new(), |kept| kept.answers.clone());
    answers.retain(|one| !is_replaced(one));
    while answers.len() + new.len() > KEPT_RATES_MAX {
        let oldest = (0..answers.len()).min_by_key(|place| answers[*place].from).unwrap_or_default();
        answers.remove(oldest);
    }
    answers.extend(new);
    answers.sort_by(|a, b| (&a.category, a.from).cmp(&(&b.category, b.from)));
    let sold_by = Some(question.sold_by.clone());
    Ok(QuotedRates { provider: question.provider.clone(), about: question.about.clone(), sold_by, answers })
}

/// An answer as it would be kept, if nothing were.
fn answer_of(
    question: &RatesQuestion,
    (heard, today): (&RatesHeard, CivilDate),
) -> Result<QuotedRate, String> {
    let said = understood(question, heard)?;
    let from = heard.from.unwrap_or(question.on);
    if from > question.on {
        return Err(format!("it holds from {from} on, and {} was asked about", question.on));
    }
    let usual = question.on.plus_days(i64::from(question.max_age_days));
    let latest = question.on.plus_days(i64::from(RATES_AGE_DAYS_MAX));
    let good_until = heard.valid_until.map_or(usual, |last| last.plus_days(1).min(latest));
    if good_until <= question.on {
        return Err(format!("it is good until {good_until} alone, and {} was asked about", question.on));
    }
    Ok(QuotedRate {
        category: question.category.clone(),
        supply: question.supply.clone(),
        from,
        good_until,
        asked_on: today,
        reference: heard.reference.clone(),
        said,
        unanswered: None,
    })
}

/// What is kept once a provider did not answer: since when, beside the answer that has aged; none where there is no such
/// answer.
pub fn rates_unanswered(
    before: Option<&QuotedRates>,
    question: &RatesQuestion,
    (why, today): (&str, CivilDate),
) -> Option<QuotedRates> {
    let before = before?;
    let aged = before.held(question, question.on).filter(|one| one.good_until <= question.on)?;
    let (category, from) = (aged.category.clone(), aged.from);
    let mut kept = before.clone();
    let aged = kept.answers.iter_mut().find(|one| one.category == category && one.from == from)?;
    let why: String = why.chars().take(EVIDENCE_CHARS_MAX).collect();
    aged.unanswered.get_or_insert(Unanswered { since: today, why: in_one_line(&why) });
    Some(kept)
}

fn understood(question: &RatesQuestion, heard: &RatesHeard) -> Result<RatesSaid, String> {
    if heard.reference.trim().is_empty() || heard.reference.chars().count() > EVIDENCE_CHARS_MAX {
        return Err(format!("its reference has 1 to {EVIDENCE_CHARS_MAX} characters"));
    }
    if let Some(reason) = &heard.not_taxable {
        let is_told = !reason.trim().is_empty() && reason.chars().count() <= EVIDENCE_CHARS_MAX;
        return match is_told && heard.parts.is_empty() {
            true => Ok(RatesSaid::NotTaxable { reason: reason.clone() }),
            false => Err(format!(
                "what is not taxed has a reason of 1 to {EVIDENCE_CHARS_MAX} characters, and no parts"
            )),
        };
    }
    if heard.parts.len() > QUOTED_PARTS_MAX {
        return Err(format!("it has {} parts: at most {QUOTED_PARTS_MAX} are taken", heard.parts.len()));
    }
    let mut parts: Vec<RatePart> = Vec::with_capacity(heard.parts.len());
    let (mut sum, most) = (Decimal::ZERO, Decimal::from_i64(RATE_MAX));
    for (name, jurisdiction, percent) in &heard.parts {
        if name.trim().is_empty() || name.chars().count() > RATE_NAME_CHARS_MAX {
            return Err(format!("a tax has a name of 1 to {RATE_NAME_CHARS_MAX} characters"));
        }
        if parts.iter().any(|one| one.name == *name) {
            return Err(format!("the tax {name:?} is there twice: say them as one, or call them apart"));
        }
        let rate = Percent::parse(percent).map_err(|why| format!("{name}: {why}"))?;
        let value = rate.value();
        sum = sum.checked_add(value).map_err(|why| format!("{name}: {why}"))?;
        if value.signum() < 0 || sum > most || value.scale() > RATE_DIGITS_MAX {
            return Err(format!(
                "{name} has {percent} %: rates are from 0 to {RATE_MAX} together, with at most {RATE_DIGITS_MAX} digits behind \
                 the point"
            ));
        }
        let jurisdiction = jurisdiction_of(question, jurisdiction.as_deref())?;
        parts.push(RatePart { name: name.clone(), jurisdiction, rate });
    }
    Ok(RatesSaid::Rates(parts))
}

/// Whose tax a part is: as it is said, else that of the region in which the customer is.
fn jurisdiction_of(question: &RatesQuestion, said: Option<&str>) -> Result<Place, String> {
    let country = question.place.country();
    let Some(text) = said else {
        let whole = Place::of(country);
        let region = question.place.region_code();
        return Ok(region.map_or(whole.clone(), |region| whole.clone().region(region).unwrap_or(whole)));
    };
    let place = Place::parse(text).map_err(|why| format!("the jurisdiction {text:?}: {why}"))?;
    match place.country() == country && place.postcode_text().is_none() {
        true => Ok(place),
        false => Err(format!("the jurisdiction {text:?} is no part of {country}")),
    }
}

/// Whether a rate of a place decides what is charged.
fn is_rated(supply: &Supply) -> bool {
    matches!(supply.kind, SupplyKind::Digital | SupplyKind::Service | SupplyKind::Goods { .. })
}

/// The customer as a provider is asked about it: whatever the answer may hang on.
fn asked_about(customer: &Customer) -> String {
    let (known, told) = (&customer.more.particulars, &customer.more.tax);
    let mut about = place_in_words(&customer.address, known);
    if let Some(word) = said_to_be(customer) {
        about.push_str(&format!("; {word}"));
    }
    about.push_str(&ids_in_words(customer.tax_number.as_ref(), known));
    for one in &told.certificates {
        about.push_str(&format!("; certificate {} of {} from {}", one.number, one.place, one.from));
        about.extend(one.until.map(|until| format!(" until {until}")));
    }
    in_one_line(&about)
}

/// The seller as a provider is told of it.
fn told_of((seller, regime): (&Seller, &TaxRegime)) -> String {
    let known = &seller.more.particulars;
    let mut told = place_in_words(&seller.address, known);
    told.push_str(&ids_in_words(seller.tax_number.as_ref(), known));
    for one in &regime.registrations {
        told.push_str(&format!("; registered in {}", one.place));
    }
    in_one_line(&told)
}

fn place_in_words(lines: &[String], known: &Particulars) -> String {
    let parts = [&known.city, &known.postcode, &known.region, &known.country].into_iter().flatten();
    lines.iter().chain(parts).map(String::as_str).collect::<Vec<_>>().join(", ")
}

fn ids_in_words(tax_number: Option<&String>, known: &Particulars) -> String {
    let ids = [("tax number", tax_number), ("VAT id", known.vat_id.as_ref())];
    ids.into_iter().filter_map(|(name, id)| Some(format!("; {name} {}", id?))).collect()
}

/// A text as it is read back: one line, without signs that steer something.
fn in_one_line(text: &str) -> String {
    let plain = text.chars().filter(|sign| !matches!(sign, '\u{fffe}' | '\u{ffff}'));
    let plain: String = plain.map(|sign| if sign.is_control() { ' ' } else { sign }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
