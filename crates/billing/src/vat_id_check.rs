//! Asking about a customer's VAT id: what is asked, and what is known of the id once there is an answer.
//! Knows ids, their standing and days; must not know who is asked, or how.

use calendar::CivilDate;
use ids::CustomerId;
use tax::{Country, IdStanding, VatId, VatIdRefused};

use crate::facts::{Customer, EVIDENCE_CHARS_MAX, Seller, VatIdCheck};

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VatIdQuestion {
    /// The id as the customer has it, which a check names.
    pub written: String,
    /// The same as it is asked about.
    pub id: VatId,
    /// The seller's own, where VIES knows ids like it: whoever says it is given a number that proves the question.
    pub asker: Option<VatId>,
}

/// Why a customer's VAT id is not asked about, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum VatIdUnaskable {
    /// It has none.
    #[error("customer {customer} has no `vat_id` to ask about; set it first")]
    Missing {
        /// Whose.
        customer: CustomerId,
    },
    /// It has no form that is known.
    #[error("the `vat_id` of customer {customer} cannot be asked about: {source}")]
    Strange {
        /// Whose.
        customer: CustomerId,
        /// What is wrong with it.
        source: VatIdRefused,
    },
    /// VIES does not know ids like it.
    #[error(
        "{id} is a VAT id of {of}, and VIES knows those of member states of the EU and of Northern Ireland alone; ask the \
         register of its country, and say what came of it as `tax.vat_id_check`"
    )]
    Elsewhere {
        /// The id.
        id: String,
        /// Whose it is.
        of: String,
    },
}

/// What came of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VatIdOutcome<'a> {
    /// The id is valid.
    Valid {
        /// The number that the answer has, where it has one.
        number: Option<&'a str>,
    },
    /// It is not.
    Invalid {
        /// The number that the answer has, where it has one.
        number: Option<&'a str>,
    },
    /// Nobody said.
    Unavailable {
        /// What stood in the way.
        why: &'a str,
    },
}

/// What to ask about a customer's VAT id, for its seller.
///
/// # Errors
/// As [`VatIdUnaskable`].
pub fn vat_id_question(customer: &Customer, seller: &Seller) -> Result<VatIdQuestion, VatIdUnaskable> {
    let known = &customer.more.particulars;
    let customer = customer.id;
    let written = known.vat_id.clone().ok_or(VatIdUnaskable::Missing { customer })?;
    let id = read_vat_id(&written, country_of(known.country.as_deref()))
        .map_err(|source| VatIdUnaskable::Strange { customer, source })?;
    if !id.is_in_vies() {
        return Err(VatIdUnaskable::Elsewhere { id: id.to_string(), of: id.of_in_words() });
    }
    let own = &seller.more.particulars;
    // Without an id of its own that is known it asks all the same, and is given no number.
    let asker = own.vat_id.as_deref().map(|own_id| read_vat_id(own_id, country_of(own.country.as_deref())));
    let asker = asker.and_then(Result::ok).filter(VatId::is_in_vies);
    Ok(VatIdQuestion { written, id, asker })
}

/// What is known of an id after an answer; nothing where nobody said and it was never confirmed. The same standing on the same
/// day stays as it was.
///
/// Confirmed on 2 January and not to be asked about on 1 March, it is provisional since then; on the day on which it was
/// confirmed it stays so.
pub fn vat_id_check_after(
    before: Option<&VatIdCheck>,
    written: &str,
    outcome: VatIdOutcome<'_>,
    on: CivilDate,
) -> Option<VatIdCheck> {
    let before = before.filter(|check| check.vat_id == written);
    let standing = match (outcome, before.map(|check| (check.standing, check.on))) {
        (VatIdOutcome::Valid { .. }, _) => IdStanding::Checked,
        (VatIdOutcome::Invalid { .. }, _) => IdStanding::Invalid,
        (VatIdOutcome::Unavailable { .. }, Some((IdStanding::Checked, day))) if day == on => {
            IdStanding::Checked
        }
        (VatIdOutcome::Unavailable { .. }, Some((IdStanding::Checked | IdStanding::Provisional, _))) => {
            IdStanding::Provisional
        }
        (VatIdOutcome::Unavailable { .. }, _) => return None,
    };
    if let Some(same) = before.filter(|check| check.standing == standing && check.on == on) {
        return Some(same.clone());
    }
    let evidence = match outcome {
        VatIdOutcome::Valid { number } => numbered(number, on, "is valid"),
        VatIdOutcome::Invalid { number } => numbered(number, on, "is not valid"),
        VatIdOutcome::Unavailable { why } => unconfirmed(before, on, why),
    };
    let evidence = Some(evidence.chars().take(EVIDENCE_CHARS_MAX).collect());
    Some(VatIdCheck { vat_id: written.to_owned(), standing, on, evidence })
}

/// The number of an answer, else the day and what was said.
fn numbered(number: Option<&str>, on: CivilDate, said: &str) -> String {
    match number {
        Some(number) => format!("VIES {number}"),
        None => format!("VIES said on {on} that it {said}"),
    }
}

/// What showed it when it was confirmed, and since when nobody says so any more; that of a check that was provisional
/// already stays.
fn unconfirmed(before: Option<&VatIdCheck>, on: CivilDate, why: &str) -> String {
    match before {
        Some(VatIdCheck { standing: IdStanding::Checked, on: confirmed, evidence, .. }) => {
            let shown = evidence.as_ref().map_or(String::new(), |evidence| format!(" ({evidence})"));
            format!("confirmed on {confirmed}{shown}; unanswered since {on}: {why}")
        }
        Some(VatIdCheck { evidence: Some(evidence), .. }) => evidence.clone(),
        _ => format!("unanswered since {on}: {why}"),
    }
}

/// The id that is written: one of this country, which then may lack its prefix, or of another. An id of another makes no
/// business of its holder where that is, and the answer to tax says so.
pub(crate) fn read_vat_id(written: &str, country: Option<Country>) -> Result<VatId, VatIdRefused> {
    let own = VatId::parse(written, country);
    if country.is_none() { own } else { own.or_else(|_| VatId::parse(written, None)) }
}

/// The country of an address, where it is one of the list: Northern Ireland is none.
fn country_of(written: Option<&str>) -> Option<Country> {
    written.map(Country::parse).and_then(Result::ok)
}
