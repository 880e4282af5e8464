//! `tax id`: a VAT id read and checked.
//! Knows how the answer is told; must not know the form of any id.

use clap::Args;
use serde_json::json;
use tax::{CheckDigits, VatId};

use super::country;
use crate::show::Paper;
use crate::stop::Stop;

#[derive(Debug, Args)]
pub struct Id {
    /// The VAT id, with or without what stands between its digits
    #[arg(value_name = "VAT_ID")]
    id: String,
    /// The country it is to be of, as two letters (DE); its prefix may then be missing
    #[arg(long, value_name = "COUNTRY")]
    country: Option<String>,
}

/// Reads and checks; an id that is none, or whose digits do not check one another, ends with 1.
pub fn run(asked: &Id, paper: &mut Paper) -> Result<(), Stop> {
    let country = asked.country.as_deref().map(country).transpose()?;
    let id = match VatId::parse(&asked.id, country) {
        Ok(id) => id,
        Err(refused) => {
            if paper.is_json() {
                paper.line(json!({ "vat_id": null, "form": "wrong", "problem": refused.to_string() }))?;
            }
            return Err(Stop::failed(refused));
        }
    };
    let checked = id.check_digits();
    let code = match checked {
        CheckDigits::Right => "right",
        CheckDigits::Wrong => "wrong",
        CheckDigits::Unknown => "unknown",
    };
    let register = if id.is_in_vies() { "VIES" } else { "the register of its country" };
    let doubt = format!(
        "the digits of {id} do not check one another: compare it with what the buyer gave; {register} says whether it is in use"
    );
    if paper.is_json() {
        paper.line(json!({
            "vat_id": id.to_string(),
            "form": "right",
            "country": id.country().map(tax::Country::code),
            "of": id.of(),
            "check_digits": code,
            "problem": (checked == CheckDigits::Wrong).then_some(doubt.as_str()),
        }))?;
    }
    match checked {
        CheckDigits::Wrong => Err(Stop::failed(doubt)),
        _ if paper.is_json() => Ok(()),
        CheckDigits::Right => {
            paper.good(format!("{id}: of {}, its check digits are right", id.of_in_words()))
        }
        CheckDigits::Unknown => {
            paper.good(format!("{id}: of {}, for which no check digits are known here", id.of_in_words()))
        }
    }
}
