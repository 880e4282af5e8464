//! `tax`: rates, VAT ids, places, and what becomes of the tax on a supply, which need no data and no server; VIES, asked about
//! an id or a customer's; and what was billed of which tax.
//! Knows flags and words; must not know a rule or a rate.

mod answer;
mod ask;
mod check;
mod ids;
mod rates;
mod report;

use calendar::{CivilDate, Zone};
use clap::builder::PossibleValuesParser;
use clap::{Args, Subcommand};
use ports::Clock;
use serde_json::json;
use tax::{Area, Country, Place, RateClass};

use super::Call;
use crate::ports::SystemClock;
use crate::show::Paper;
use crate::stop::Stop;

/// What about tax.
#[derive(Debug, Args)]
pub struct Tax {
    #[command(subcommand)]
    verb: Verb,
}

const PLACES: &str = "\
A place is a country, COUNTRY-REGION, or either with :POSTCODE behind it: DE, US-NY, ES:38001, US-NY:10001.
The rules are those of the EU since 2021-07-01, applied to what you say. This is no legal advice.";

#[derive(Debug, Subcommand)]
enum Verb {
    /// List the rates of a country, or of all, on a day
    #[command(after_help = "Examples:\n  farthing tax rates\n  farthing tax rates DE --on 2020-08-01\n  \
                            farthing tax rates FR --class reduced_2")]
    Rates(rates::Rates),
    /// Read a VAT id, and check its form and its check digits
    #[command(after_help = "Examples:\n  farthing tax id \"DE 136 695 976\"\n  \
                            farthing tax id 136695976 --country DE\n\nWhether anybody has the number, VIES alone says: farthing tax check-id DE136695976")]
    Id(ids::Id),
    /// Ask VIES whether a VAT id is in use; needs no data, and ends with 1 unless it is
    #[command(
        name = "check-id",
        after_help = "Examples:\n  farthing tax check-id ATU36801500\n  \
                      farthing tax check-id ATU36801500 --as DE136695976    # with a number that proves the question"
    )]
    CheckId(check::Id),
    /// Ask VIES about a customer's VAT id, and keep what comes
    #[command(after_help = "Example:\n  farthing tax check acme --data DIR\n\n\
                            Where nobody answers, an id that was confirmed before is provisional, and of any other nothing is\n\
                            kept and the command ends with 1.")]
    Check(check::Customer),
    /// Ask the seller's provider for the rates of tax of a customer, or of all who wait, and keep them
    #[command(after_help = "Examples:\n  farthing tax ask acme --data DIR\n  \
                            farthing tax ask acme --category e-books --on 2026-07-01 --data DIR\n  \
                            farthing tax ask --data DIR         # all who wait, then: farthing bill\n\n\
                            Where nobody answers, what has aged goes on provisionally for a while; else nothing is\n\
                            kept and the command ends with 1.")]
    Ask(ask::Asked),
    /// Say whose tax a place is under
    #[command(
        after_help = "Examples:\n  farthing tax place ES 38001\n  farthing tax place IT 23030 --city Livigno\n  \
                            farthing tax place MC"
    )]
    Place(PlaceAsked),
    /// Say what becomes of the tax on a supply, at which rate, and why
    #[command(after_help = format!("Examples:\n  \
        farthing tax answer --seller DE --buyer FR --vat-id FR40303265045 --supply digital\n  \
        farthing tax answer --seller DE --buyer FR --consumer --supply goods --threshold below\n  \
        farthing tax answer --seller DE --buyer ES:38001 --supply service --business\n  \
        farthing tax answer --seller ES:38001 --buyer ES:35001 --supply service --rate ES-CN:IGIC=7\n  \
        farthing tax answer --seller CA-QC --buyer CA-QC --supply service --rate CA:GST=5 --rate CA-QC:QST=9.975\n\n{PLACES}"))]
    Answer(Box<answer::Asked>),
    /// Sum up what was invoiced on some days by tax, rate and place, for returns and thresholds
    #[command(
        after_help = "Examples:\n  farthing tax report --from 2026-01-01 --to 2026-04-01 --data DIR\n  \
                            farthing tax report --from 2026-01-01 --to 2027-01-01 --csv --data DIR"
    )]
    Report(report::Report),
}

#[derive(Debug, Args)]
struct PlaceAsked {
    /// The country, as two letters (DE), or with its region (US-NY)
    #[arg(value_name = "COUNTRY")]
    country: String,
    /// The post code
    #[arg(value_name = "POSTCODE")]
    postcode: Option<String>,
    /// The town, which a few post codes need
    #[arg(long, value_name = "TOWN")]
    city: Option<String>,
}

/// Answers.
pub fn run(asked: &Tax, call: &mut Call) -> Result<(), Stop> {
    match &asked.verb {
        Verb::Rates(asked) => rates::run(asked, &mut call.paper),
        Verb::Id(asked) => ids::run(asked, &mut call.paper),
        Verb::CheckId(asked) => check::id(asked, call),
        Verb::Check(asked) => check::customer(asked, call),
        Verb::Ask(asked) => ask::run(asked, call),
        Verb::Place(asked) => say_place(asked, &mut call.paper),
        Verb::Answer(asked) => answer::run(asked, &mut call.paper),
        Verb::Report(asked) => report::run(asked, call),
    }
}

fn say_place(asked: &PlaceAsked, paper: &mut Paper) -> Result<(), Stop> {
    let mut place = place(&asked.country)?;
    if let Some(postcode) = &asked.postcode {
        if asked.country.contains(':') {
            let why = "the post code is given twice: write it behind the country, or after a colon";
            return Err(Stop::usage(why));
        }
        place = place.postcode(postcode).map_err(Stop::usage)?;
    }
    if let Some(city) = &asked.city {
        place = place.city(city).map_err(Stop::usage)?;
    }
    let area = place.area();
    let remark = area.territory().map(tax::Territory::remark).filter(|remark| !remark.is_empty());
    if paper.is_json() {
        return paper.line(json!({
            "country": place.country().code(),
            "area": area_as_json(area),
            "in_eu_vat": area.is_in_eu(),
            "standing": standing(area),
            "remark": remark,
        }));
    }
    let remark = remark.map_or(String::new(), |remark| format!("; {remark}"));
    paper.line(format!("{area}: {}{remark}", standing(area)))
}

fn standing(area: Area) -> &'static str {
    match area.territory() {
        Some(territory) => territory.standing_words(),
        None if area.is_in_eu() => "inside EU VAT",
        None => "outside EU VAT",
    }
}

/// The country whose tax or territory it is, and the territory where it is one.
fn area_as_json(area: Area) -> serde_json::Value {
    json!({
        "country": area.country().code(),
        "territory": area.territory().map(tax::Territory::key),
        "name": area.name(),
    })
}

fn country(text: &str) -> Result<Country, Stop> {
    Country::parse(text).map_err(Stop::usage)
}

/// "DE", "US-NY", "ES:38001", "US-NY:10001".
fn place(text: &str) -> Result<Place, Stop> {
    Place::parse(text).map_err(Stop::usage)
}

/// The words for classes of rates.
fn classes() -> PossibleValuesParser {
    PossibleValuesParser::new(RateClass::ALL.map(RateClass::code))
}

/// A day that was given, or today in UTC.
fn day(given: Option<&str>) -> Result<CivilDate, Stop> {
    match given {
        Some(text) => CivilDate::parse(text).map_err(Stop::usage),
        None => {
            let utc = Zone::named("UTC").map_err(Stop::failed)?;
            Ok(utc.day_of(SystemClock.now()))
        }
    }
}
