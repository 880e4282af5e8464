//! `tax check-id` and `tax check`: VIES, asked about an id or about a customer's.
//! Knows how the answer is told; must not know how it is asked, or what follows from it.

use clap::Args;
use operations::vat_ids::Checked;
use ports::{VatIdAnswer, VatIdAsked, VatIds};
use serde_json::{Value, json};
use tax::{IdStanding, VatId};

use crate::cli::{Call, environment_of, wire};
use crate::stop::Stop;

#[derive(Debug, Args)]
pub struct Id {
    /// The VAT id, with or without what stands between its digits
    #[arg(value_name = "VAT_ID")]
    id: String,
    /// The VAT id of whoever asks, for a number that proves the question
    #[arg(long = "as", value_name = "VAT_ID")]
    asker: Option<String>,
}

#[derive(Debug, Args)]
pub struct Customer {
    /// The customer's id or external key
    #[arg(value_name = "CUSTOMER")]
    customer: String,
}

/// Asks about an id and keeps nothing.
pub fn id(asked: &Id, call: &mut Call) -> Result<(), Stop> {
    let id = asked_about(&asked.id)?;
    let asker = asked.asker.as_deref().map(asked_about).transpose()?;
    let vies = call.settings.vies.as_ref().ok_or_else(|| {
        Stop::failed("nobody is asked about VAT ids: `off` of [vies], or FARTHING_VIES_OFF, says so")
    })?;
    let asker = asker.as_ref().map(|own| (own.prefix(), own.number()));
    let answer = vies.ask(&VatIdAsked { prefix: id.prefix(), number: id.number(), asker });
    if call.paper.is_json() {
        call.paper.line(as_json(&id, &answer))?;
    }
    match answer {
        VatIdAnswer::Valid { .. } if call.paper.is_json() => Ok(()),
        VatIdAnswer::Valid { name, address, request } => {
            call.paper.good(format!("{id} is valid{}", numbered(request.as_deref())))?;
            held_by(name.as_deref(), &address, call)
        }
        VatIdAnswer::Invalid { request } => {
            let numbered = numbered(request.as_deref());
            Err(Stop::failed(format!(
                "VIES says that {id} is not valid{numbered}; ask the buyer for the right one"
            )))
        }
        VatIdAnswer::Refused { why } => Err(Stop::failed(format!("VIES does not take the question. {why}"))),
        VatIdAnswer::Unavailable { why } => {
            Err(Stop::failed(format!("VIES did not say whether {id} is valid ({why}); ask again in a while")))
        }
    }
}

/// An id that VIES knows the like of.
fn asked_about(text: &str) -> Result<VatId, Stop> {
    let id = VatId::parse(text, None).map_err(Stop::failed)?;
    match id.is_in_vies() {
        true => Ok(id),
        false => Err(Stop::failed(format!(
            "{id} is a VAT id of {}, and VIES knows those of member states of the EU and of Northern Ireland alone; ask the \
             register of its country",
            id.of_in_words()
        ))),
    }
}

fn as_json(id: &VatId, answer: &VatIdAnswer) -> Value {
    let (standing, request, problem) = match answer {
        VatIdAnswer::Valid { request, .. } => (Some(IdStanding::Checked.code()), request.as_ref(), None),
        VatIdAnswer::Invalid { request } => (Some(IdStanding::Invalid.code()), request.as_ref(), None),
        VatIdAnswer::Refused { why } | VatIdAnswer::Unavailable { why } => (None, None, Some(why)),
    };
    let (name, address) = match answer {
        VatIdAnswer::Valid { name, address, .. } => (name.as_ref(), address.as_slice()),
        _ => (None, [].as_slice()),
    };
    json!({
        "vat_id": id.to_string(),
        "standing": standing,
        "number": request,
        "registered_name": name,
        "registered_address": address,
        "problem": problem,
    })
}

fn numbered(request: Option<&str>) -> String {
    request.map_or(String::new(), |request| format!(" (VIES {request})"))
}

fn held_by(name: Option<&str>, address: &[String], call: &mut Call) -> Result<(), Stop> {
    let lines: Vec<&str> = name.into_iter().chain(address.iter().map(String::as_str)).collect();
    match lines.is_empty() {
        true => call.paper.note("Its member state does not tell whose it is."),
        false => call.paper.note(lines.join(", ")),
    }
}

/// Asks about a customer's id and keeps what comes.
pub fn customer(asked: &Customer, call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    let checked = operations.check_vat_id(environment, &asked.customer)?;
    if call.paper.is_json() {
        return call.paper.line(wire::vat_id_checked(&checked)?);
    }
    let Checked { customer, check, registered_name, registered_address, unavailable } = &checked;
    let evidence = check.evidence.as_ref().map_or(String::new(), |evidence| format!(": {evidence}"));
    let told = format!(
        "{} of {} is {}, asked about on {}{evidence}",
        check.vat_id,
        customer.details.name,
        check.standing.code(),
        check.on
    );
    match (check.standing, unavailable) {
        (IdStanding::Checked, None) => {
            call.paper.good(told)?;
            held_by(registered_name.as_deref(), registered_address, call)
        }
        (IdStanding::Checked, Some(why)) => {
            call.paper.good(format!("{told}; asked again, nobody said: {why}"))
        }
        (IdStanding::Invalid, _) => call.paper.bad(told),
        _ => call.paper.warn(told),
    }
}
