//! Asking about customers' VAT ids: the office is asked first, and what came is kept as the customer's next version.
//! Knows who is asked and in which order; must not know which standing follows from an answer, or how an office is reached.

use billing::{VatIdCheck, VatIdOutcome, VatIdQuestion, vat_id_check_after, vat_id_question};
use calendar::{CivilDate, Instant};
use ids::{CustomerId, EnvironmentId};
use ports::{VatIdAnswer, VatIdAsked, VatIds};
use store::{Act, ActError};

use crate::customers::{self, CustomerView};
use crate::{Answered, Code, Failed, Operations, Refusal, StoredAnswer, Write};

/// What came of asking, as it is kept and told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// The customer with what is known of its id now.
    pub customer: CustomerView,
    /// That.
    pub check: VatIdCheck,
    /// The name that the id is registered under, where it was told; it is not kept.
    pub registered_name: Option<String>,
    /// The address, a line each; it is not kept.
    pub registered_address: Vec<String>,
    /// Why nobody said, where an earlier answer goes on, provisionally.
    pub unavailable: Option<String>,
}

/// A question that was asked, with its answer.
#[derive(Debug, Clone)]
struct Asked {
    customer: CustomerId,
    /// The id as the customer had it.
    written: String,
    now: Instant,
    /// The day in the seller's zone.
    on: CivilDate,
    answer: VatIdAnswer,
}

impl Operations {
    /// Asks about a customer's VAT id now and keeps what came, once per key; a key that was answered asks nobody again. What is
    /// stored for a repeated request has neither name nor address.
    ///
    /// # Errors
    /// Refused for a customer that is not there, an id that is not asked about, and where nobody said and it was never
    /// confirmed.
    pub fn check_vat_id_once(
        &self,
        write: &Write,
        name: &str,
        render: fn(&Checked) -> StoredAnswer,
    ) -> Result<Answered, Failed> {
        let environment = write.environment;
        let mut told = None;
        let ask = || {
            let asked = self.ask_vat_id(environment, name)?;
            told = Some(asked.clone());
            Ok(asked)
        };
        let act = move |act: &mut Act<'_>, asked: &Asked| keep(act, environment, asked);
        let mut answered = self.once_asked(write, ask, act, render)?;
        if let Some(asked) = told.filter(|_| !answered.replayed) {
            let customer = self.customer(environment, &asked.customer.to_string())?;
            if let Some(check) = customer.details.more.tax.vat_id_check.clone() {
                answered.answer = render(&asked.told(asked.kept(customer, check)));
            }
        }
        Ok(answered)
    }

    /// The same where no key is.
    ///
    /// # Errors
    /// As [`Operations::check_vat_id_once`].
    pub fn check_vat_id(&self, environment: EnvironmentId, name: &str) -> Result<Checked, Failed> {
        let asked = self.ask_vat_id(environment, name)?;
        let kept = asked.clone();
        let kept = self.store.write(move |act| keep(act, environment, &kept)).map_err(Failed::from)?;
        Ok(asked.told(kept))
    }

    /// Asks, outside of any transaction.
    fn ask_vat_id(&self, environment: EnvironmentId, name: &str) -> Result<Asked, Failed> {
        let customer = self.customer(environment, name)?;
        let seller = self.seller(environment, customer.row.seller)?;
        let question = vat_id_question(&customer.details, &seller);
        let question = question.map_err(|why| refused(&why))?;
        let office = self.vat_ids.as_ref().ok_or_else(switched_off)?;
        let answer = asked_of(office.as_ref(), &question);
        if let VatIdAnswer::Refused { why } = &answer {
            return Err(
                refused(&format!("VIES does not take the question about {}. {why}", question.id)).into()
            );
        }
        // Dated when it was answered.
        let now = self.now_in(environment)?;
        let on = seller.zone.day_of(now);
        Ok(Asked { customer: customer.row.id, written: question.written, now, on, answer })
    }
}

fn asked_of(office: &dyn VatIds, question: &VatIdQuestion) -> VatIdAnswer {
    let asker = question.asker.as_ref().map(|own| (own.prefix(), own.number()));
    office.ask(&VatIdAsked { prefix: question.id.prefix(), number: question.id.number(), asker })
}

fn refused(why: &dyn std::fmt::Display) -> Refusal {
    Refusal::new(Code::VatIdRefused, why).about("vat_id")
}

fn switched_off() -> Refusal {
    let why = "nobody is asked about VAT ids here: whoever runs farthing has switched that off, with off = true under [vies] \
               in farthing.toml or FARTHING_VIES_OFF; ask elsewhere, and say what came of it as `tax.vat_id_check`";
    Refusal::new(Code::VatIdRefused, why)
}

/// Keeps what is known of the id after the answer.
fn keep(act: &mut Act<'_>, environment: EnvironmentId, asked: &Asked) -> Result<Checked, ActError<Refusal>> {
    let mut known = None;
    let view = customers::amend(act, environment, (asked.customer, asked.now), |current| {
        if current.more.particulars.vat_id.as_ref() != Some(&asked.written) {
            let message =
                format!("the `vat_id` was changed while {} was asked about; ask again", asked.written);
            return Err(Refusal::new(Code::Stale, message).about("vat_id"));
        }
        let tax = &current.more.tax;
        let check = vat_id_check_after(tax.vat_id_check.as_ref(), &asked.written, asked.outcome(), asked.on);
        let check = check.ok_or_else(|| asked.unasked())?;
        let mut changed = current.clone();
        changed.more.tax.vat_id_check = Some(check.clone());
        known = Some(check);
        Ok(changed)
    })?;
    let check = known.expect("what amends it says what is known");
    Ok(asked.kept(view, check))
}

impl Asked {
    fn outcome(&self) -> VatIdOutcome<'_> {
        match &self.answer {
            VatIdAnswer::Valid { request, .. } => VatIdOutcome::Valid { number: request.as_deref() },
            VatIdAnswer::Invalid { request } => VatIdOutcome::Invalid { number: request.as_deref() },
            VatIdAnswer::Refused { why } | VatIdAnswer::Unavailable { why } => {
                VatIdOutcome::Unavailable { why }
            }
        }
    }

    fn unasked(&self) -> Refusal {
        let why = match &self.answer {
            VatIdAnswer::Unavailable { why } => why,
            _ => "no answer",
        };
        let written = &self.written;
        let message = format!(
            "VIES did not say whether {written} is valid ({why}), and nothing was kept; ask again in a while, or say what you know \
             of it as `tax.vat_id_check`"
        );
        Refusal::new(Code::VatIdUnasked, message).about("vat_id")
    }

    /// What is kept, without whose the id is.
    fn kept(&self, customer: CustomerView, check: VatIdCheck) -> Checked {
        let unavailable = match &self.answer {
            VatIdAnswer::Valid { .. } | VatIdAnswer::Invalid { .. } => None,
            VatIdAnswer::Refused { why } | VatIdAnswer::Unavailable { why } => Some(why.clone()),
        };
        Checked { customer, check, registered_name: None, registered_address: Vec::new(), unavailable }
    }

    /// The same with whose it is.
    fn told(&self, kept: Checked) -> Checked {
        match self.answer.clone() {
            VatIdAnswer::Valid { name, address, .. } => {
                Checked { registered_name: name, registered_address: address, ..kept }
            }
            _ => kept,
        }
    }
}
