//! Asking a provider about rates of tax: it is asked first, and what came is kept as the customer's next version. By people, and
//! by a look at who cannot be billed without.
//! Knows who is asked, when again, and in which order; must not know what follows from an answer, or how a provider is reached.

use std::collections::BTreeMap;
use std::sync::Arc;

use billing::{
    Customer, QuotedRate, QuotedRates, RatesHeard, RatesQuestion, Seller, rates_after, rates_question,
    rates_unanswered, said_to_be, wants_rates,
};
use calendar::{CivilDate, Instant};
use ids::{CatalogKey, CustomerId, EnvironmentId};
use ports::{RateProvider, RatesAnswer, RatesAsked, RatesParty, SaidRates};
use store::environments::EnvironmentKind;
use store::rate_waits::{self, RateWait};
use store::{Act, ActError};

use crate::customers::{self, CustomerView};
use crate::{Answered, Code, Failed, Operations, Refusal, StoredAnswer, Write, cause};

/// Most questions of one look at an environment; the next goes on.
pub const RATES_ASKED_A_LOOK_MAX: usize = 16;
/// How long a question is one server's alone, in seconds: longer than it can take.
const LEASE_SECONDS: i64 = 60;
/// After how many seconds a provider that did not answer is asked again, the first time; twice as many each time after.
const AGAIN_SECONDS: i64 = 60;
/// The most of these.
const AGAIN_SECONDS_MAX: i64 = 3_600;
/// After how many seconds it is asked again what it did not take: a customer that changes is asked about at once.
const REFUSED_SECONDS: i64 = 86_400;
/// Most characters that are kept of why it was in vain.
const FAILURE_CHARS_MAX: usize = 500;

/// Those who can be asked here, by the names that sellers call them.
#[derive(Clone, Default)]
pub struct RateProviders(pub Arc<BTreeMap<CatalogKey, Arc<dyn RateProvider>>>);

/// Which rate is wanted before an account can be billed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RatesWanted {
    /// Who pays.
    pub customer: CustomerId,
    /// Of which category.
    pub category: CatalogKey,
    /// Who is to say it.
    pub provider: CatalogKey,
    /// For which day.
    pub on: CivilDate,
}

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

/// What a look came to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RatesLook {
    /// How many answers were kept.
    pub kept: usize,
    /// Who was asked about in vain, and why.
    pub failures: Vec<(CustomerId, String)>,
    /// Whether some provider did not answer, so that the next look waits.
    pub is_away: bool,
}

/// A question that was asked, with what came.
#[derive(Debug, Clone)]
struct Asked {
    customer: CustomerId,
    seller: Seller,
    question: RatesQuestion,
    now: Instant,
    /// The day in the seller's zone.
    today: CivilDate,
    /// What was said, or why nothing was.
    heard: Result<RatesHeard, String>,
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

    /// Asks about those who cannot be billed without, or are billed by what has aged, as far as it is their turn: a few a look.
    /// What comes is kept, which has them billed by the next run. A provider that does not answer is left for this look.
    ///
    /// # Errors
    /// A fault.
    pub fn look_at_tax_rates(&self, environment: EnvironmentId) -> Result<RatesLook, Failed> {
        let mut look = RatesLook::default();
        for provider in self.rate_providers.0.keys() {
            while look.kept + look.failures.len() < RATES_ASKED_A_LOOK_MAX && !self.stopping.is_asked() {
                let Some(wait) = self.claimed_wait(environment, provider)? else { break };
                if self.serve_wait(environment, &wait, &mut look)? {
                    look.is_away = true;
                    break;
                }
            }
        }
        Ok(look)
    }

    /// The next that waits for a provider, for this server alone.
    fn claimed_wait(
        &self,
        environment: EnvironmentId,
        provider: &CatalogKey,
    ) -> Result<Option<RateWait>, Failed> {
        let (now, provider) = (self.clock.now(), provider.clone());
        loop {
            let found = self.store.read(|reader| rate_waits::due(reader, environment, (&provider, now)))?;
            let Some(wait) = found else { return Ok(None) };
            let (claimed, until) = (wait.clone(), seconds_after(now, LEASE_SECONDS));
            let act = move |act: &mut Act<'_>| {
                rate_waits::claim(act, environment, &claimed, until).map_err(ActError::<Refusal>::from)
            };
            // Whoever was sooner has moved it on, so that the next is another.
            if self.store.write(act)? {
                return Ok(Some(wait));
            }
        }
    }

    /// Asks what one waits for; true where its provider did not answer.
    fn serve_wait(
        &self,
        environment: EnvironmentId,
        wait: &RateWait,
        look: &mut RatesLook,
    ) -> Result<bool, Failed> {
        let key = (wait.customer, wait.category.clone(), wait.wanted_for);
        let customer = self.customer(environment, &wait.customer.to_string())?;
        let seller = self.seller(environment, customer.row.seller)?;
        if !wants_rates((&seller, &customer.details), &wait.category, wait.wanted_for) {
            let (customer, category, on) = key;
            self.store.write(move |act| {
                let gone = rate_waits::remove(act, environment, (customer, &category, on));
                gone.map_err(ActError::<Refusal>::from)
            })?;
            return Ok(false);
        }
        let asked = self.ask_rates((environment, &customer), seller, (&wait.category, wait.wanted_for));
        let told = asked.and_then(|asked| {
            let written = asked.clone();
            self.store.write(move |act| keep(act, environment, &written)).map_err(Failed::from)
        });
        let (why, is_away) = match told {
            Ok(RatesTold { unavailable: None, .. }) => {
                look.kept += 1;
                return Ok(false);
            }
            Ok(RatesTold { unavailable: Some(why), .. }) => (why, true),
            Err(Failed::Refused(refusal)) if refusal.code == Code::Stale => {
                // The change of the customer had it asked at once.
                return Ok(false);
            }
            Err(Failed::Refused(refusal)) => {
                let is_away = refusal.code == Code::TaxRatesUnavailable;
                (refusal.message, is_away)
            }
            Err(other) => return Err(other),
        };
        let next_at =
            seconds_after(self.clock.now(), if is_away { again(wait.tries) } else { REFUSED_SECONDS });
        let failure: String = why.chars().take(FAILURE_CHARS_MAX).collect();
        look.failures.push((wait.customer, why));
        self.store.write(move |act| {
            let (customer, category, on) = (key.0, &key.1, key.2);
            let failed = rate_waits::fail(act, environment, (customer, category, on), (&failure, next_at));
            failed.map_err(ActError::<Refusal>::from)
        })?;
        Ok(is_away)
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
    fn ask_rates(
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
            RatesAnswer::Unavailable { why } => Err(why),
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
        Ok(Asked { customer: customer.row.id, seller, question, now, today, heard })
    }

    /// Who waits for a provider, since when and why; none where nobody does.
    pub(crate) fn rates_in_words(&self, environment: EnvironmentId) -> Result<Option<String>, Failed> {
        let (count, oldest) = self.store.read(|reader| {
            Ok((rate_waits::waiting(reader, environment)?, rate_waits::oldest(reader, environment, 1)?))
        })?;
        let Some(RateWait { customer, category, provider, wanted_for, since, failure, .. }) = oldest.first()
        else {
            return Ok(None);
        };
        let who = if count == 1 { "1 customer waits".to_owned() } else { format!("{count} customers wait") };
        let why = match failure {
            Some(failure) => failure.clone(),
            None if self.rate_providers.0.contains_key(provider) => "it was not asked yet".to_owned(),
            None => unknown_here(provider).message,
        };
        Ok(Some(format!(
            "{who} for rates of tax, the longest since {since}: {customer} for {provider}'s of {category} for {wanted_for}; {why}"
        )))
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
        customer.row.id.to_string().as_bytes(),
        category.as_bytes(),
        supply.as_bytes(),
        class.as_bytes(),
        day.as_bytes(),
        question.about.as_bytes(),
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

fn unknown_here(provider: &CatalogKey) -> Refusal {
    let why = format!(
        "this server knows no provider of tax rates called {provider}: set its url as [tax_providers.{provider}] in farthing.toml, \
         or name another as `tax.provider` of the seller"
    );
    Refusal::new(Code::TaxRatesRefused, why).about("provider")
}

/// Keeps what is known of the customer's rates after the answer.
fn keep(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    asked: &Asked,
) -> Result<RatesTold, ActError<Refusal>> {
    let (question, mut unavailable) = (&asked.question, None);
    let customer = customers::amend(act, environment, (asked.customer, asked.now), |current| {
        let still = rates_question((&asked.seller, current), &question.category, question.on);
        if still.as_ref() != Ok(question) {
            let message = "the customer was changed while it was asked about; ask again";
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
        Err(why) => why.clone(),
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

/// Seconds until it is asked again, after so many times in vain.
///
/// A minute after the first time, two after the second, an hour from the seventh on.
fn again(tries: u32) -> i64 {
    let doubled = AGAIN_SECONDS.checked_shl(tries.min(16)).unwrap_or(AGAIN_SECONDS_MAX);
    doubled.min(AGAIN_SECONDS_MAX)
}

fn seconds_after(at: Instant, seconds: i64) -> Instant {
    at.checked_add_micros(seconds * 1_000_000).unwrap_or(at)
}
