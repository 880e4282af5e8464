//! `tax answer`: what becomes of the tax on a supply.
//! Knows how the facts are given and the answer is told; must not know what follows from them.

use calendar::CivilDate;
use clap::builder::PossibleValuesParser;
use clap::{ArgGroup, Args};
use money::Percent;
use serde_json::{Value, json};
use tax::{
    Answer, Buyer, BuyerVatId, Certificate, CheckDigits, Exemption, IdStanding, OwnRate, RateClass, Rates,
    Registration, Says, Scheme, Seller, Supply, SupplyKind, Threshold, Treatment, UncheckedId, Undecided,
    VatId, Vatex, decide,
};

use super::{area_as_json, classes, country, day, place};
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
          value_parser = PossibleValuesParser::new(IdStanding::CODES.map(|(code, _)| code)))]
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
    #[arg(long, value_name = "CLASS", default_value = "standard", value_parser = classes())]
    class: String,
    /// Whether sales to consumers in other member states passed 10,000 EUR this year or last: below, passed or unknown
    #[arg(long, value_name = "STATE", default_value = "unknown",
          value_parser = PossibleValuesParser::new(Threshold::CODES.map(|(code, _)| code)))]
    threshold: String,
    /// Country that goods are sent from, where that is not the seller's; those of its own come from its place
    #[arg(long, value_name = "COUNTRY")]
    from: Option<String>,
    /// A place where the seller is registered for the tax too
    #[arg(long, value_name = "PLACE")]
    registered: Vec<String>,
    /// The seller, which is outside of the EU, uses the non-Union One-Stop-Shop
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
    let rates = Rates::with(own.clone()).map_err(Stop::usage)?;
    let answer = match decide((&seller, &buyer), &supply, threshold, &rates, on) {
        Ok(answer) => answer,
        Err(undecided) => return undecided_as(&undecided, on, paper),
    };
    let mut notes = notes(asked, &buyer, on)?;
    notes.extend(unused(&own, &answer));
    match paper.is_json() {
        true => paper.line(as_json(&answer, on, (&notes, is_european(&seller, &buyer, &supply)))),
        false => show(&answer, &notes, paper),
    }
}

/// That there is no answer, for machines too.
fn undecided_as(undecided: &Undecided, on: CivilDate, paper: &mut Paper) -> Result<(), Stop> {
    if paper.is_json() {
        paper.line(json!({
            "on": on.to_string(),
            "treatment": null,
            "rule": undecided.rule.code(),
            "problem": undecided.to_string(),
        }))?;
    }
    Err(Stop::failed(undecided))
}

/// Whether the directive has anything to say of it.
fn is_european(seller: &Seller, buyer: &Buyer, supply: &Supply) -> bool {
    let goods = matches!(supply.kind, SupplyKind::Goods { .. });
    let from = match supply.kind {
        SupplyKind::Goods { from } => Some(tax::Place::of(from)),
        _ => None,
    };
    let places = [Some(&seller.place), Some(&buyer.place), from.as_ref()];
    places
        .into_iter()
        .flatten()
        .any(|place| place.area().is_in_eu() || goods && place.area().is_in_eu_for_goods())
}

/// Rates that were given and are no part of what is charged.
fn unused(own: &[OwnRate], answer: &Answer) -> Vec<String> {
    if answer.treatment != Treatment::Charged {
        return Vec::new();
    }
    let is_part = |row: &&OwnRate| answer.parts.iter().any(|part| part.name == row.name);
    let left_out = own.iter().filter(|row| !row.rate.is_zero() && !is_part(row));
    left_out
        .map(|row| format!("the rate {:?} is not of where the tax is charged, {}", row.name, answer.area))
        .collect()
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
        if place.area().is_in_eu() {
            let why = "--oss is the One-Stop-Shop of sellers outside of the EU, and the seller is inside: leave it out, since what it owes in other member states is charged in any case";
            return Err(Stop::usage(why));
        }
        seller.registrations.push(Registration { place, scheme: Scheme::NonUnionOss, from, until: None });
    }
    seller.is_elsewhere_in_eu = asked.established_elsewhere;
    seller.destination_from = asked.destination.then_some(from);
    if asked.believe {
        seller.unchecked_id = UncheckedId::Believe;
    }
    if asked.small_business.as_ref().is_some_and(|words| words.trim().is_empty()) {
        let why = "--small-business is what invoices say of it: write it, such as \"§ 19 UStG\"";
        return Err(Stop::usage(why));
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
        let standing = IdStanding::CODES.iter().find(|(code, _)| *code == asked.standing);
        let standing = standing.map_or(IdStanding::Unchecked, |(_, standing)| *standing);
        buyer.vat_id = Some(BuyerVatId { id, standing });
    }
    for text in &asked.certificate {
        let parts = text.split_once('=').filter(|(_, number)| !number.trim().is_empty());
        let Some((at, number)) = parts else {
            return Err(Stop::usage(format!(
                "{text:?} is no certificate: write --certificate PLACE=NUMBER, such as US-NY=R-77"
            )));
        };
        let (place, number, from) = (place(at)?, number.trim().to_owned(), ever()?);
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
        "exempt" => SupplyKind::Exempt(exemption(asked)?),
        _ => SupplyKind::Digital,
    };
    if asked.from.is_some() && asked.supply != "goods" {
        return Err(Stop::usage("--from is where goods are sent from: leave it out, or sell --supply goods"));
    }
    if asked.supply != "exempt" && (asked.reason.is_some() || asked.reason_code.is_some()) {
        let why =
            "--reason and --reason-code say why a supply is exempt: leave them out, or sell --supply exempt";
        return Err(Stop::usage(why));
    }
    let class = RateClass::coded(&asked.class).unwrap_or(RateClass::Standard);
    Ok(Supply { kind, class })
}

/// Why the supply is exempt.
fn exemption(asked: &Asked) -> Result<Exemption, Stop> {
    let vatex = asked.reason_code.as_deref().map(Vatex::parse).transpose().map_err(Stop::usage)?;
    let words = asked.reason.as_deref().unwrap_or_default().trim().to_owned();
    if vatex.is_none() && words.is_empty() {
        let why = "an exempt supply needs its reason: give --reason \"…\" or --reason-code VATEX-EU-…";
        return Err(Stop::usage(why));
    }
    if let Some(code) = vatex.filter(|code| code.treatment() != Treatment::Exempt) {
        let treatment = code.treatment().code().replace('_', " ");
        return Err(Stop::usage(format!(
            "--reason-code {code} is not of what is exempt, but of {treatment}: leave it out, and say what is sold (--supply goods, digital, service or outside)"
        )));
    }
    Ok(Exemption { vatex, words })
}

/// "CA-QC:QST=9.975".
fn own_rate(text: &str, class: RateClass) -> Result<OwnRate, Stop> {
    let parts = text.split_once('=').and_then(|(named, percent)| {
        let (at, name) = named.rsplit_once(':')?;
        Some((at, name, percent))
    });
    let has_letter = |name: &str| name.chars().any(char::is_alphabetic);
    let Some((at, name, percent)) = parts.filter(|(_, name, _)| has_letter(name)) else {
        return Err(Stop::usage(format!(
            "{text:?} is no rate: write --rate PLACE:NAME=PERCENT, such as CA-QC:QST=9.975"
        )));
    };
    let rate = Percent::parse(percent).map_err(|why| Stop::usage(format!("--rate {text}: {why}")))?;
    // A post code of the place is where those begin that it holds for.
    let (whole, postcodes) = at.split_once(':').unwrap_or((at, ""));
    let (place, postcodes) = (place(whole)?, postcodes.to_owned());
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
        if asked.standing == "checked" && held.id.is_in_vies() {
            notes.push(format!("{} is taken as confirmed by VIES; --standing says otherwise", held.id));
        }
    }
    if on < CivilDate::parse(RULES_FROM).map_err(Stop::failed)? {
        notes.push(format!("the rules are those since {RULES_FROM}, with the rates of {on}"));
    }
    Ok(notes)
}

fn as_json(answer: &Answer, on: CivilDate, (notes, european): (&[String], bool)) -> Value {
    let part = |part: &tax::Part| json!({ "name": part.name, "rate": part.rate.to_string() });
    json!({
        "on": on.to_string(),
        "treatment": answer.treatment.code(),
        "category_code": answer.category(),
        "rule": answer.rule.code(),
        "law": Some(answer.rule.law()).filter(|law| european && !law.is_empty()),
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
    paper.line(format!("category   {}", answer.category()))?;
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
