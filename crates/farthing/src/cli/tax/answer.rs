//! `tax answer`: what becomes of the tax on a supply.
//! Knows how the facts are given and the answer is told; must not know what follows from them.

use calendar::CivilDate;
use clap::{ArgGroup, Args};
use money::Percent;
use serde_json::{Value, json};
use tax::{
    Answer, Buyer, BuyerVatId, Certificate, CheckDigits, Exemption, IdStanding, OwnRate, RateClass, Rates,
    Registration, Says, Scheme, Seller, Supply, SupplyKind, Threshold, UncheckedId, VatId, Vatex, decide,
};

use super::{area_as_json, country, day, place};
use crate::show::{Paper, wrapped};
use crate::stop::Stop;

/// Since when what is given without a day holds.
const EVER: &str = "1900-01-01";
/// The first day of the rules that are applied.
const RULES_FROM: &str = "2021-07-01";

#[derive(Debug, Args)]
#[command(group(ArgGroup::new("says").args(["consumer", "business"])))]
pub struct Asked {
    /// Where the seller is established
    #[arg(long, value_name = "PLACE")]
    seller: String,
    /// Where the buyer is
    #[arg(long, value_name = "PLACE")]
    buyer: String,
    /// What is sold: digital (electronic, telecommunication, broadcasting), service (any other), goods (sent to the
    /// buyer), exempt, zero or outside (of the scope)
    #[arg(long, value_name = "KIND", value_parser = SupplyKind::CODES)]
    supply: String,
    /// The buyer's VAT id
    #[arg(long, value_name = "VAT_ID")]
    vat_id: Option<String>,
    /// What VIES said of it: checked, provisional (confirmed before, not now), unchecked or invalid
    #[arg(long, value_name = "STANDING", requires = "vat_id", default_value = "checked",
          value_parser = ["checked", "provisional", "unchecked", "invalid"])]
    standing: String,
    /// The buyer says that it buys for private use
    #[arg(long)]
    consumer: bool,
    /// The buyer says that it is a business
    #[arg(long)]
    business: bool,
    /// The day of the supply; today where it is left out
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// The rate that the supply has where it is taxed
    #[arg(long, value_name = "CLASS", default_value = "standard",
          value_parser = ["standard", "reduced", "reduced_2", "super_reduced", "parking"])]
    class: String,
    /// Whether sales to consumers in other member states passed 10,000 EUR this year or last: below, passed or unknown
    #[arg(long, value_name = "STATE", default_value = "unknown", value_parser = ["below", "passed", "unknown"])]
    threshold: String,
    /// Country that goods are sent from, where that is not the seller's
    #[arg(long, value_name = "COUNTRY")]
    from: Option<String>,
    /// A place where the seller is registered for the tax too
    #[arg(long, value_name = "PLACE")]
    registered: Vec<String>,
    /// The seller uses the non-Union One-Stop-Shop
    #[arg(long)]
    oss: bool,
    /// The seller is established in a second member state too
    #[arg(long)]
    established_elsewhere: bool,
    /// The seller charges consumers the tax of where they are, below the threshold too
    #[arg(long)]
    destination: bool,
    /// The seller takes VAT ids at their word that nobody confirmed
    #[arg(long)]
    believe: bool,
    /// The seller is a small business, and its invoices say this
    #[arg(long, value_name = "WORDS")]
    small_business: Option<String>,
    /// Why the supply is exempt, in words
    #[arg(long, value_name = "WORDS")]
    reason: Option<String>,
    /// Why it is exempt, as a code of the VATEX list
    #[arg(long, value_name = "CODE")]
    reason_code: Option<String>,
    /// A certificate that exempts the buyer, as PLACE=NUMBER
    #[arg(long, value_name = "PLACE=NUMBER")]
    certificate: Vec<String>,
    /// A rate in place of the tables', as PLACE:NAME=PERCENT; with several names they add up
    #[arg(long, value_name = "PLACE:NAME=PERCENT")]
    rate: Vec<String>,
}

/// Answers.
pub fn run(asked: &Asked, paper: &mut Paper) -> Result<(), Stop> {
    let on = day(asked.on.as_deref())?;
    let (seller, buyer, supply) = (seller(asked)?, buyer(asked)?, supply(asked)?);
    let threshold = Threshold::CODES.iter().find(|(code, _)| *code == asked.threshold);
    let threshold = threshold.map_or(Threshold::Unknown, |(_, threshold)| *threshold);
    let own = asked.rate.iter().map(|text| own_rate(text, supply.class)).collect::<Result<Vec<_>, _>>()?;
    let rates = Rates::with(own).map_err(Stop::usage)?;
    let answer = decide((&seller, &buyer), &supply, threshold, &rates, on).map_err(Stop::failed)?;
    let notes = notes(asked, &buyer, on)?;
    match paper.is_json() {
        true => paper.line(as_json(&answer, on, &notes)),
        false => show(&answer, &notes, paper),
    }
}

fn ever() -> Result<CivilDate, Stop> {
    CivilDate::parse(EVER).map_err(Stop::failed)
}

fn seller(asked: &Asked) -> Result<Seller, Stop> {
    let from = ever()?;
    let mut seller = Seller::at(place(&asked.seller)?);
    for at in &asked.registered {
        let registration = Registration { place: place(at)?, scheme: Scheme::Domestic, from, until: None };
        seller.registrations.push(registration);
    }
    if asked.oss {
        let place = seller.place.clone();
        seller.registrations.push(Registration { place, scheme: Scheme::NonUnionOss, from, until: None });
    }
    seller.is_elsewhere_in_eu = asked.established_elsewhere;
    seller.destination_from = asked.destination.then_some(from);
    if asked.believe {
        seller.unchecked_id = UncheckedId::Believe;
    }
    seller.small_business = asked.small_business.clone().map(|words| Exemption { vatex: None, words });
    Ok(seller)
}

fn buyer(asked: &Asked) -> Result<Buyer, Stop> {
    let mut buyer = Buyer::at(place(&asked.buyer)?);
    buyer.says = match (asked.business, asked.consumer) {
        (true, _) => Says::Business,
        (_, true) => Says::Consumer,
        _ => Says::Unsaid,
    };
    if let Some(text) = &asked.vat_id {
        // An id of another country is answered too: it makes no business of the buyer where it is.
        let own = VatId::parse(text, Some(buyer.place.country()));
        let id = own.or_else(|why| VatId::parse(text, None).map_err(|_| why)).map_err(Stop::usage)?;
        let standing = match asked.standing.as_str() {
            "provisional" => IdStanding::Provisional,
            "unchecked" => IdStanding::Unchecked,
            "invalid" => IdStanding::Invalid,
            _ => IdStanding::Checked,
        };
        buyer.vat_id = Some(BuyerVatId { id, standing });
    }
    for text in &asked.certificate {
        let Some((at, number)) = text.split_once('=') else {
            return Err(Stop::usage(format!("{text:?} has no \"=\": write --certificate US-NY=NUMBER")));
        };
        let (place, number, from) = (place(at)?, number.to_owned(), ever()?);
        buyer.certificates.push(Certificate { place, number, from, until: None });
    }
    Ok(buyer)
}

fn supply(asked: &Asked) -> Result<Supply, Stop> {
    let (letters, _) = asked.seller.split_once([':', '-']).unwrap_or((asked.seller.as_str(), ""));
    let kind = match asked.supply.as_str() {
        "goods" => SupplyKind::Goods { from: country(asked.from.as_deref().unwrap_or(letters))? },
        "service" => SupplyKind::Service,
        "zero" => SupplyKind::Zero,
        "outside" => SupplyKind::OutsideScope,
        "exempt" => {
            let vatex = asked.reason_code.as_deref().map(Vatex::parse).transpose().map_err(Stop::usage)?;
            if vatex.is_none() && asked.reason.is_none() {
                let why =
                    "an exempt supply needs its reason: give --reason \"…\" or --reason-code VATEX-EU-…";
                return Err(Stop::usage(why));
            }
            SupplyKind::Exempt(Exemption { vatex, words: asked.reason.clone().unwrap_or_default() })
        }
        _ => SupplyKind::Digital,
    };
    if asked.from.is_some() && asked.supply != "goods" {
        return Err(Stop::usage("--from is where goods are sent from: leave it out, or sell --supply goods"));
    }
    let class = RateClass::coded(&asked.class).unwrap_or(RateClass::Standard);
    Ok(Supply { kind, class })
}

/// "CA-QC:QST=9.975".
fn own_rate(text: &str, class: RateClass) -> Result<OwnRate, Stop> {
    let parts = text.split_once('=').and_then(|(named, percent)| {
        let (at, name) = named.rsplit_once(':')?;
        Some((at, name, percent))
    });
    let Some((at, name, percent)) = parts.filter(|(_, name, _)| !name.trim().is_empty()) else {
        return Err(Stop::usage(format!(
            "{text:?} is no rate: write --rate PLACE:NAME=PERCENT, such as CA-QC:QST=9.975"
        )));
    };
    let rate = Percent::parse(percent).map_err(|why| Stop::usage(format!("--rate {text}: {why}")))?;
    // A post code of the place is where those begin that it holds for.
    let (whole, postcodes) = at.split_once(':').unwrap_or((at, ""));
    let (place, postcodes) = (place(whole)?, postcodes.trim().to_ascii_uppercase());
    Ok(OwnRate { place, postcodes, class, name: name.trim().to_owned(), from: ever()?, rate })
}

/// What is to be known beside.
fn notes(asked: &Asked, buyer: &Buyer, on: CivilDate) -> Result<Vec<String>, Stop> {
    let mut notes = Vec::new();
    if let Some(held) = &buyer.vat_id {
        if held.id.check_digits() == CheckDigits::Wrong {
            notes.push(format!(
                "the digits of {} do not check one another; ask VIES before you rely on it",
                held.id
            ));
        }
        if asked.standing == "checked" {
            notes.push(format!("{} is taken as confirmed by VIES; --standing says otherwise", held.id));
        }
    }
    if on < CivilDate::parse(RULES_FROM).map_err(Stop::failed)? {
        notes.push(format!("the rules are those since {RULES_FROM}, with the rates of {on}"));
    }
    Ok(notes)
}

fn as_json(answer: &Answer, on: CivilDate, notes: &[String]) -> Value {
    let part = |part: &tax::Part| json!({ "name": part.name, "rate": part.rate.to_string() });
    json!({
        "on": on.to_string(),
        "treatment": answer.treatment.code(),
        "category_code": answer.treatment.category(),
        "rule": answer.rule.code(),
        "law": Some(answer.rule.law()).filter(|law| !law.is_empty()),
        "area": area_as_json(answer.area),
        "rate": answer.rate.to_string(),
        "parts": answer.parts.iter().map(part).collect::<Vec<_>>(),
        "exemption_code": answer.exemption.as_ref().and_then(|one| one.vatex).map(Vatex::code),
        "exemption_words": answer.exemption.as_ref().map(|one| &one.words).filter(|words| !words.is_empty()),
        "provisional": answer.is_provisional,
        "reason": answer.reason,
        "notes": notes,
    })
}

fn show(answer: &Answer, notes: &[String], paper: &mut Paper) -> Result<(), Stop> {
    let provisional = if answer.is_provisional { ", provisional" } else { "" };
    let treatment = answer.treatment.code().replace('_', " ");
    let parts: Vec<String> =
        answer.parts.iter().map(|part| format!("{} {} %", part.name, part.rate)).collect();
    let made = if parts.len() > 1 { format!(" ({})", parts.join(" + ")) } else { String::new() };
    paper.line(format!("treatment  {treatment}{provisional}"))?;
    paper.line(format!("category   {}", answer.treatment.category()))?;
    paper.line(format!("rate       {} %{made}", answer.rate))?;
    paper.line(format!("area       {}", answer.area))?;
    if let Some(exemption) = &answer.exemption {
        let code = exemption.vatex.map_or("none", Vatex::code);
        paper.line(format!("code       {code}"))?;
        if !exemption.words.is_empty() {
            paper.line(format!("in words   {}", exemption.words))?;
        }
    }
    paper.line(wrapped(0, &answer.reason))?;
    for note in notes {
        paper.note(format!("note: {note}"))?;
    }
    Ok(())
}
