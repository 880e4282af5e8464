//! Asking a provider about rates of tax: it is asked first, and what came is kept as the customer's next version.
//! Knows who is asked, and what is told of whom; must not know who waits, what follows from an answer, or how a provider is
//! reached.

use std::collections::BTreeMap;
use std::sync::Arc;

use billing::{
    Customer, QuotedRate, QuotedRates, RatesHeard, RatesQuestion, Seller, rates_after, rates_question,
    rates_unanswered, said_to_be,
};
use calendar::{CivilDate, Instant};
use ids::{CatalogKey, CustomerId, EnvironmentId, SellerId};
use ports::{RateProvider, RatesAnswer, RatesAsked, RatesParty, SaidRates};
use store::environments::EnvironmentKind;
use store::{Act, ActError, parties, rate_waits};

use crate::customers::{self, CustomerView};
use crate::{Answered, Code, Failed, Operations, Refusal, StoredAnswer, Write, cause};

/// Those who can be asked here, by the names that sellers call them.
#[derive(Clone, Default)]
pub struct RateProviders(pub Arc<BTreeMap<CatalogKey, Arc<dyn RateProvider>>>);

/// Which rate people ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RatesOf {
    /// Of which category.
    pub category: CatalogKey,
    /// For which day; today where it is not said.
    pub on: Option<CivilDate>,
}

/// What came of asking, as it is kept and told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RatesTold {
    /// Who pays, with what is known of its rates now.
    pub customer: CustomerView,
    /// Who said it.
    pub provider: CatalogKey,
    /// What holds for the day now.
    pub answer: QuotedRate,
    /// The day.
    pub on: CivilDate,
    /// Why nobody said anything new, where what has aged goes on, provisionally.
    pub unavailable: Option<String>,
}

/// A question that was asked, with what came.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    customer: CustomerId,
    seller: SellerId,
    question: RatesQuestion,
    now: Instant,
    /// The day in the seller's zone.
    today: CivilDate,
    /// What was said, or why nothing was.
    heard: Result<RatesHeard, InVain>,
}

/// Why nothing was said that can be kept.
#[derive(Debug, Clone)]
struct InVain {
    why: String,
    /// Whether nobody answered at all: another question fares no better then.
    is_away: bool,
}

impl Asked {
    /// Whether nobody answered.
    pub(crate) fn is_away(&self) -> bool {
        self.heard.as_ref().is_err_and(|vain| vain.is_away)
    }
}

impl Operations {
    /// Asks the provider of a customer's seller now and keeps what came, once per key; a key that was answered asks nobody
    /// again. Of a customer that another pays for, who pays is asked about.
    ///
    /// # Errors
    /// Refused for a customer that is not there, where nobody is to be asked or known here, where the question is not taken,
    /// and where nobody answered and nothing is kept that could go on.
    pub fn ask_tax_rates_once(
        &self,
        write: &Write,
        (name, wanted): (&str, &RatesOf),
        render: fn(&RatesTold) -> StoredAnswer,
    ) -> Result<Answered, Failed> {
        let environment = write.environment;
        let ask = || self.ask_rates_named(environment, name, wanted);
        let act = move |act: &mut Act<'_>, asked: &Asked| keep(act, environment, asked);
        self.once_asked(write, ask, act, render)
    }

    /// The same where no key is.
    ///
    /// # Errors
    /// As [`Operations::ask_tax_rates_once`].
    pub fn ask_tax_rates(
        &self,
        environment: EnvironmentId,
        (name, wanted): (&str, &RatesOf),
    ) -> Result<RatesTold, Failed> {
        let asked = self.ask_rates_named(environment, name, wanted)?;
        self.store.write(move |act| keep(act, environment, &asked)).map_err(Failed::from)
    }

    fn ask_rates_named(
        &self,
        environment: EnvironmentId,
        name: &str,
        wanted: &RatesOf,
    ) -> Result<Asked, Failed> {
        let named = self.customer(environment, name)?;
        let payer = match named.row.payer {
            Some(payer) => self.customer(environment, &payer.to_string())?,
            None => named,
        };
        let seller = self.seller(environment, payer.row.seller)?;
        let today = seller.zone.day_of(self.now_in(environment)?);
        self.ask_rates((environment, &payer), seller, (&wanted.category, wanted.on.unwrap_or(today)))
    }

    /// Asks, outside of any transaction.
    pub(crate) fn ask_rates(
        &self,
        (environment, customer): (EnvironmentId, &CustomerView),
        seller: Seller,
        (category, on): (&CatalogKey, CivilDate),
    ) -> Result<Asked, Failed> {
        let question = rates_question((&seller, &customer.details), category, on);
        let question = question.map_err(|why| Refusal::new(Code::TaxRatesRefused, why))?;
        let provider = self.rate_providers.0.get(&question.provider);
        let provider = provider.ok_or_else(|| unknown_here(&question.provider))?;
        let is_live = self.environment(environment)?.kind == EnvironmentKind::Live;
        let heard = match asked_of(provider.as_ref(), (environment, is_live), (&seller, customer), &question)
        {
            RatesAnswer::Said(said) => Ok(heard(said)),
            RatesAnswer::Unread { why } => Err(InVain { why, is_away: false }),
            RatesAnswer::Unavailable { why } => Err(InVain { why, is_away: true }),
            RatesAnswer::Refused { why } => {
                let message = format!(
                    "{} does not say rates for customer {} ({}): {why}",
                    question.provider, customer.row.id, question.about
                );
                return Err(Refusal::new(Code::TaxRatesRefused, message).into());
            }
        };
        // Dated when it was answered.
        let now = self.now_in(environment)?;
        let today = seller.zone.day_of(now);
        Ok(Asked { customer: customer.row.id, seller: seller.id, question, now, today, heard })
    }
}

fn asked_of(
    provider: &dyn RateProvider,
    (environment, is_live): (EnvironmentId, bool),
    (seller, customer): (&Seller, &CustomerView),
    question: &RatesQuestion,
) -> RatesAnswer {
    let (category, day) = (question.category.as_str(), question.on.to_string());
    let (supply, class, sent_from) = question.sold();
    let id = cause(&[
        environment.as_bytes(),
        b"tax_rates",
        question.provider.as_str().as_bytes(),
        customer.row.id.to_string().as_bytes(),
        category.as_bytes(),
        supply.as_bytes(),
        class.as_bytes(),
        day.as_bytes(),
        question.about.as_bytes(),
        question.sold_by.as_bytes(),
    ]);
    let id: String = id.iter().map(|byte| format!("{byte:02x}")).collect();
    let details = &customer.details;
    let on = question.on;
    let certificates = details.more.tax.certificates.iter();
    let certificates = certificates.filter(|one| one.from <= on && one.until.is_none_or(|until| on < until));
    let certificates: Vec<_> = certificates.map(|one| (one.place.to_string(), one.number.clone())).collect();
    let registrations = seller.more.tax.iter().flat_map(|regime| &regime.registrations);
    let registrations: Vec<String> = registrations.map(|one| one.place.to_string()).collect();
    let own = &seller.more.particulars;
    let theirs = &details.more.particulars;
    provider.ask(&RatesAsked {
        id: &id,
        is_live,
        seller: RatesParty {
            lines: &seller.address,
            city: own.city.as_deref(),
            postcode: own.postcode.as_deref(),
            region: own.region.as_deref(),
            country: own.country.as_deref(),
            tax_number: seller.tax_number.as_deref(),
            vat_id: own.vat_id.as_deref(),
        },
        registrations: &registrations,
        buyer: RatesParty {
            lines: &details.address,
            city: theirs.city.as_deref(),
            postcode: theirs.postcode.as_deref(),
            region: theirs.region.as_deref(),
            country: theirs.country.as_deref(),
            tax_number: details.tax_number.as_deref(),
            vat_id: theirs.vat_id.as_deref(),
        },
        buyer_says: said_to_be(details),
        certificates: &certificates,
        category,
        supply,
        class,
        sent_from,
        on: question.on,
    })
}

fn heard(said: SaidRates) -> RatesHeard {
    let SaidRates { reference, from, valid_until, parts, not_taxable } = said;
    let parts = parts.into_iter().map(|part| (part.name, part.jurisdiction, part.percent)).collect();
    RatesHeard { from, valid_until, reference, parts, not_taxable }
}

pub(crate) fn unknown_here(provider: &CatalogKey) -> Refusal {
    let why = format!(
        "this server knows no provider of tax rates called {provider}: set its url as [tax_providers.{provider}] in farthing.toml, \
         or name another as `tax.provider` of the seller"
    );
    Refusal::new(Code::TaxRatesRefused, why).about("provider")
}

/// Keeps what is known of the customer's rates after the answer.
pub(crate) fn keep(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    asked: &Asked,
) -> Result<RatesTold, ActError<Refusal>> {
    let (question, mut unavailable) = (&asked.question, None);
    let seller = parties::seller(act, environment, asked.seller)?;
    let seller = seller.ok_or_else(|| Refusal::not_found("seller", &asked.seller.to_string()));
    let seller = seller.map_err(ActError::Refused)?;
    let customer = customers::amend(act, environment, (asked.customer, asked.now), |current| {
        let still = rates_question((&seller, current), &question.category, question.on);
        if still.as_ref() != Ok(question) {
            let message = "the customer or its seller was changed while it was asked about; ask again";
            return Err(Refusal::new(Code::Stale, message));
        }
        let before = current.more.tax.quoted.as_deref();
        let (kept, away) = kept_after(before, asked)?;
        unavailable = away;
        let mut changed: Customer = current.clone();
        changed.more.tax.quoted = Some(Box::new(kept));
        Ok(changed)
    })?;
    if unavailable.is_none() {
        rate_waits::remove(act, environment, (asked.customer, &question.category, question.on))?;
    }
    let kept = customer.details.more.tax.quoted.as_deref();
    let answer =
        kept.and_then(|kept| kept.latest(question)).cloned().expect("what was kept holds for its day");
    let provider = question.provider.clone();
    Ok(RatesTold { customer, provider, answer, on: question.on, unavailable })
}

/// What is kept after an answer, and why there was none where what has aged goes on.
fn kept_after(before: Option<&QuotedRates>, asked: &Asked) -> Result<(QuotedRates, Option<String>), Refusal> {
    let (question, today) = (&asked.question, asked.today);
    let why = match &asked.heard {
        Ok(heard) => match rates_after(before, question, (heard, today)) {
            Ok(kept) => return Ok((kept, None)),
            Err(why) => format!("its answer is not taken: {why}"),
        },
        Err(vain) => vain.why.clone(),
    };
    match rates_unanswered(before, question, (&why, today)) {
        Some(kept) => Ok((kept, Some(why))),
        None => {
            let provider = &question.provider;
            let message = format!(
                "{provider} did not say the rates of {} for {} ({why}), and nothing was kept; ask again in a while",
                question.category, question.on
            );
            Err(Refusal::new(Code::TaxRatesUnavailable, message))
        }
    }
}
