//! Waiting for rates of tax: who cannot be billed without a provider's word is noted where that is found out, and looks ask about
//! those whose turn it is.
//! Knows who waits for whom, when it is asked again, and when a wait ends; must not know what is asked, or what is kept of an
//! answer.

use std::collections::BTreeSet;

use billing::{Seller, TaxRefused, wants_rates};
use calendar::{CivilDate, Instant};
use ids::{CatalogKey, CustomerId, EnvironmentId};
use store::rate_waits::{self, RateWait, WOKEN};
use store::{ActError, jobs, manual_drafts, parties};

use crate::customers::CustomerView;
use crate::tax_rates::{RatesTold, keep, unknown_here};
use crate::{Code, Failed, Operations, Refusal};

/// Most questions that a provider is asked in one look at an environment; the next goes on.
pub const RATES_ASKED_A_LOOK_MAX: usize = 16;
/// After how many questions in a row without an answer a provider is left alone: one alone may be the fault of what was asked.
const UNANSWERED_IN_A_ROW: usize = 2;
/// How long a question is one server's alone, in seconds: longer than it can take.
const LEASE_SECONDS: i64 = 60;
/// After how many seconds a provider that did not answer is asked again, the first time; twice as many each time after.
const AGAIN_SECONDS: i64 = 60;
/// The most of these.
const AGAIN_SECONDS_MAX: i64 = 3_600;
/// After how many seconds it is asked again what it did not take: where what is asked changes, that is at once.
const REFUSED_SECONDS: i64 = 86_400;
/// For how many seconds somebody is asked about of whom nothing is to be billed by itself: people may write an invoice.
const ALONE_SECONDS: i64 = 86_400;
/// Most characters that are kept of why it was in vain.
const FAILURE_CHARS_MAX: usize = 500;

/// Which rate is wanted before somebody can be billed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RatesWanted {
    /// Who pays.
    pub customer: CustomerId,
    /// Of which category.
    pub category: CatalogKey,
    /// Who is to say it.
    pub provider: CatalogKey,
    /// For which day.
    pub on: CivilDate,
}

impl RatesWanted {
    /// What is wanted where tax is refused for want of a rate.
    pub(crate) fn of(refused: &TaxRefused) -> Option<Box<RatesWanted>> {
        let TaxRefused::RatesUnsaid { provider, customer, category, on, .. } = refused else { return None };
        let (provider, category) = (provider.clone(), category.clone());
        Some(Box::new(RatesWanted { customer: *customer, category, provider, on: *on }))
    }
}

/// What a look came to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RatesLook {
    /// How many answers were kept.
    pub kept: usize,
    /// Who was asked about in vain, and why.
    pub failures: Vec<(CustomerId, String)>,
    /// Who does not answer, so that the next looks leave them alone for a while.
    pub away: BTreeSet<CatalogKey>,
}

/// What became of one that waited.
enum Served {
    /// Its answer is kept.
    Kept,
    /// Nothing is kept, and nothing failed: it waits no more, or is asked anew.
    Passed,
    /// It was asked in vain; whether nobody answered.
    Failed { is_away: bool },
}

impl Operations {
    /// Asks about those who cannot be billed without, or are billed by what has aged, as far as it is their turn: a few a look
    /// of each provider that is not `resting`, who waits longest first. What comes is kept, which has them billed by the next run.
    /// A provider that does not answer twice in a row is left for this look, and keeps no other from being asked.
    ///
    /// # Errors
    /// A fault.
    pub fn look_at_tax_rates(
        &self,
        environment: EnvironmentId,
        resting: &BTreeSet<CatalogKey>,
    ) -> Result<RatesLook, Failed> {
        let mut look = RatesLook::default();
        for provider in self.rate_providers.0.keys().filter(|provider| !resting.contains(*provider)) {
            let mut unanswered = 0;
            for _ in 0..RATES_ASKED_A_LOOK_MAX {
                if self.stopping.is_asked() {
                    return Ok(look);
                }
                let Some(wait) = self.claimed_wait(environment, provider)? else { break };
                unanswered = match self.serve_wait(environment, &wait, &mut look)? {
                    Served::Failed { is_away: true } => unanswered + 1,
                    Served::Passed => unanswered,
                    Served::Kept | Served::Failed { is_away: false } => 0,
                };
                if unanswered >= UNANSWERED_IN_A_ROW {
                    look.away.insert(provider.clone());
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
        let now = self.clock.now();
        loop {
            let found = self.store.read(|reader| rate_waits::due(reader, environment, (provider, now)))?;
            let Some(wait) = found else { return Ok(None) };
            let until = seconds_after(now, LEASE_SECONDS);
            let claimed = self.store.write(move |act| {
                rate_waits::claim(act, environment, &wait, until).map_err(ActError::<Refusal>::from)
            })?;
            // Whoever was sooner has moved it on, so that the next is another.
            if claimed.is_some() {
                return Ok(claimed);
            }
        }
    }

    /// Asks what one waits for.
    fn serve_wait(
        &self,
        environment: EnvironmentId,
        wait: &RateWait,
        look: &mut RatesLook,
    ) -> Result<Served, Failed> {
        let Some((customer, seller)) = self.who_still_waits(environment, wait)? else {
            let (customer, category, on) = (wait.customer, wait.category.clone(), wait.wanted_for);
            self.store.write(move |act| {
                let gone = rate_waits::remove(act, environment, (customer, &category, on));
                gone.map_err(ActError::<Refusal>::from)
            })?;
            return Ok(Served::Passed);
        };
        let asked = self.ask_rates((environment, &customer), seller, (&wait.category, wait.wanted_for));
        let is_away = asked.as_ref().is_ok_and(|asked| asked.is_away());
        let taken = wait.clone();
        let told = asked.and_then(|asked| {
            let kept = self.store.write(move |act| {
                let told = keep(act, environment, &asked)?;
                // What was noted of the customer woke its own wait.
                let woken = RateWait { next_at: WOKEN, ..taken.clone() };
                rate_waits::claim(act, environment, &woken, taken.next_at)?;
                Ok(told)
            });
            kept.map_err(Failed::from)
        });
        let (why, again_in) = match told {
            Ok(RatesTold { unavailable: None, .. }) => {
                look.kept += 1;
                return Ok(Served::Kept);
            }
            Ok(RatesTold { unavailable: Some(why), .. }) => (why, again(wait.tries)),
            // What changed meanwhile had it asked at once.
            Err(Failed::Refused(refusal)) if refusal.code == Code::Stale => return Ok(Served::Passed),
            Err(Failed::Refused(refusal)) => {
                let is_unsaid = refusal.code == Code::TaxRatesUnavailable;
                (refusal.message, if is_unsaid { again(wait.tries) } else { REFUSED_SECONDS })
            }
            Err(other) => return Err(other),
        };
        let next_at = seconds_after(self.clock.now(), again_in);
        let (taken, failure) = (wait.clone(), why.chars().take(FAILURE_CHARS_MAX).collect::<String>());
        look.failures.push((wait.customer, why));
        self.store.write(move |act| {
            let failed = rate_waits::fail(act, environment, &taken, (&failure, next_at));
            failed.map_err(ActError::<Refusal>::from)
        })?;
        Ok(Served::Failed { is_away })
    }

    /// Who waits, with its seller; none where nothing asks for it any more: the customer is gone or another pays for it, the
    /// rate is known, or nothing of it is to be billed on a day that has come and nobody wrote it an invoice for a day.
    fn who_still_waits(
        &self,
        environment: EnvironmentId,
        wait: &RateWait,
    ) -> Result<Option<(CustomerView, Seller)>, Failed> {
        let (id, is_new) = (wait.customer, self.clock.now() < seconds_after(wait.since, ALONE_SECONDS));
        let is_billed = self.store.read(|reader| {
            let row = parties::customer_row(reader, environment, id)?;
            if row.is_none_or(|row| row.payer.is_some()) {
                return Ok::<_, store::Fault>(false);
            }
            let is_billed = is_new || jobs::bills_any(reader, environment, id)?;
            Ok(is_billed || !manual_drafts::drafts(reader, environment, Some(id), ("", 1))?.is_empty())
        })?;
        if !is_billed {
            return Ok(None);
        }
        let customer = self.customer(environment, &id.to_string())?;
        let seller = self.seller(environment, customer.row.seller)?;
        // Who only looks ahead is asked about for no longer than who only wrote an invoice.
        let is_ahead = seller.zone.day_of(self.now_in(environment)?) < wait.wanted_for;
        let is_wanted = (is_new || !is_ahead)
            && wants_rates((&seller, &customer.details), &wait.category, wait.wanted_for);
        Ok(is_wanted.then_some((customer, seller)))
    }

    /// The same outcome; where it was refused for want of a rate, that it is wanted is noted, so that the next look asks, and
    /// the refusal says why that was in vain before.
    pub(crate) fn asking_for_rates<T>(
        &self,
        environment: EnvironmentId,
        came: Result<T, Failed>,
    ) -> Result<T, Failed> {
        match came {
            Err(Failed::Refused(refusal)) => Err(self.wanting_rates(environment, refusal)?.into()),
            other => other,
        }
    }

    pub(crate) fn wanting_rates(
        &self,
        environment: EnvironmentId,
        refusal: Refusal,
    ) -> Result<Refusal, Failed> {
        let Some(wanted) = refusal.rates.clone() else { return Ok(refusal) };
        let now = self.clock.now();
        let wait = self.store.write(move |act| {
            let RatesWanted { customer, category, provider, on } = &*wanted;
            // A preview may be of somebody who is not there yet.
            if parties::customer_row(act, environment, *customer)?.is_none() {
                return Ok(None);
            }
            let wait = rate_waits::note_first(act, environment, (*customer, category, *on), (provider, now))?;
            Ok::<_, ActError<Refusal>>(Some(wait))
        })?;
        let failure = wait.and_then(|wait| Some((wait.since, wait.failure?)));
        let Some((since, failure)) = failure else { return Ok(refusal) };
        let message =
            format!("{} It is asked since {since}, the last time in vain: {failure}", refusal.message);
        Ok(Refusal { message, ..refusal })
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
