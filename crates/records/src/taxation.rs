//! The written form of what rules of tax are told of sellers and customers, and of all that they answered.
//! Knows names and what goes with what; must not know which rule strikes.

use std::collections::BTreeMap;

use billing::{
    ASKED_ABOUT_CHARS_MAX, CustomerTax, EVIDENCE_CHARS_MAX, KEPT_RATES_MAX, QUOTED_PARTS_MAX, QuotedRate,
    QuotedRates, RATES_AGE_DAYS, RATES_AGE_DAYS_MAX, RatePart, RateProvider, RatesSaid, TaxMore, TaxPart,
    TaxRegime, Unanswered, VatIdCheck,
};
use calendar::CivilDate;
use ids::CatalogKey;
use money::Percent;
use tax::rates::{OWN_RATES_MAX, RATE_MAX};
use tax::{
    Area, Certificate, Country, Exemption, IdStanding, OwnRate, Place, RateClass, Registration, Says, Scheme,
    Supply, SupplyKind, Territory, Threshold, Treatment, UncheckedId, Vatex,
};

use crate::at::{At, Inside, Table};
use crate::form::Form;
use crate::identity::{self, words, words_of};
use crate::mistake::Said;
use crate::node::Value;
use crate::particulars::write_texts;
use crate::scalars;
use crate::write::Writer;

/// Most rates of a seller's regime; a row of its table stands beside them.
pub const REGIME_RATES_MAX: usize = OWN_RATES_MAX - 1;
/// Most taxes that make up a rate.
pub const TAX_PARTS_MAX: usize = 20;
/// Most characters of a tax's name, of which a document states several in one line.
const TAX_NAME_CHARS_MAX: usize = 40;
/// Most digits of a rate behind the point.
const RATE_DIGITS_MAX: u8 = 6;
/// Most registrations of a seller, and certificates of a customer.
const PAPERS_MAX: usize = 200;
/// Most categories that a seller maps.
const CATEGORIES_MAX: usize = 1_000;
/// Most countries that a provider says the rates of.
const COUNTRIES_MAX: usize = 300;
/// Most characters of a place in one word.
const PLACE_CHARS_MAX: usize = 40;

/// Categories of tax in e-invoices, of UNTDID 5305.
const CATEGORY_CODES: [&str; 9] = ["S", "Z", "E", "AE", "K", "G", "O", "L", "M"];

const SUPPLIES: [&str; 6] = SupplyKind::CODES;
/// What a category that names but a rate may be of.
const USUAL: [&str; 3] = ["digital", "service", "goods"];

/// Writes a seller's regime.
pub(crate) fn write_regime(regime: &TaxRegime, out: &mut Writer) {
    let TaxRegime { supply, categories, rates, registrations, established_elsewhere, .. } = regime;
    let TaxRegime { small_business, destination_from, threshold, unchecked_id, provider, .. } = regime;
    out.table(|out| {
        write_kind(supply, out);
        if !categories.is_empty() {
            out.name("categories").list(categories, |out, (category, supply)| {
                out.table(|out| {
                    out.name("category").code(category.as_str());
                    write_kind(&supply.kind, out);
                    write_class(supply.class, out);
                });
            });
        }
        if !rates.is_empty() {
            out.name("rates").list(rates, write_rate);
        }
        if !registrations.is_empty() {
            out.name("registrations").list(registrations, |out, one| {
                out.table(|out| {
                    out.name("place").text(&one.place.to_string());
                    out.name("scheme").code(scalars::code_of(&one.scheme, &Scheme::CODES));
                    write_days((one.from, one.until), out);
                });
            });
        }
        if *established_elsewhere {
            out.name("established_elsewhere").truth(true);
        }
        if let Some(exemption) = small_business {
            out.name("small_business").table(|out| write_exemption(exemption, out));
        }
        if let Some(from) = destination_from {
            out.name("destination_from").shown(from);
        }
        if *threshold != Threshold::Unknown {
            out.name("threshold").code(scalars::code_of(threshold, &Threshold::CODES));
        }
        if *unchecked_id != UncheckedId::Charge {
            out.name("unchecked_id").code(scalars::code_of(unchecked_id, &UncheckedId::CODES));
        }
        if let Some(provider) = provider {
            out.name("provider").table(|out| write_provider(provider, out));
        }
    });
}

fn write_provider(provider: &RateProvider, out: &mut Writer) {
    out.name("name").code(provider.name.as_str());
    out.name("countries").list(&provider.countries, |out, country| out.code(country.code()));
    if provider.max_age_days != RATES_AGE_DAYS {
        out.name("max_age_days").whole(provider.max_age_days);
    }
}

fn write_kind(kind: &SupplyKind, out: &mut Writer) {
    out.name("supply").code(kind.code());
    match kind {
        SupplyKind::Goods { from } => out.name("sent_from").code(from.code()),
        SupplyKind::Exempt(exemption) => write_exemption(exemption, out),
        SupplyKind::Digital | SupplyKind::Service | SupplyKind::Zero | SupplyKind::OutsideScope => {}
    }
}

fn write_class(class: RateClass, out: &mut Writer) {
    if class != RateClass::Standard {
        out.name("class").code(class.code());
    }
}

fn write_exemption(exemption: &Exemption, out: &mut Writer) {
    let words = Some(&exemption.words).filter(|words| !words.is_empty()).cloned();
    let code = exemption.vatex.map(|code| code.code().to_owned());
    write_texts([("reason", &words), ("reason_code", &code)], out);
}

fn write_days((from, until): (CivilDate, Option<CivilDate>), out: &mut Writer) {
    out.name("from").shown(from);
    if let Some(until) = until {
        out.name("until").shown(until);
    }
}

fn write_rate(out: &mut Writer, rate: &OwnRate) {
    out.table(|out| {
        let begin = if rate.postcodes.is_empty() { String::new() } else { format!(":{}", rate.postcodes) };
        out.name("place").text(&format!("{}{begin}", rate.place));
        write_class(rate.class, out);
        out.name("from").shown(rate.from);
        out.name("name").text(&rate.name);
        out.name("percent").decimal(rate.rate.value());
    });
}

/// Reads a seller's regime. Its place is that of the seller's address, whose country goods are sent from where nothing
/// else is said.
pub(crate) fn read_regime(at: &At<'_>, home: Option<Country>) -> Option<TaxRegime> {
    at.table(|table| {
        let usual = "write what you sell under categories such as \"standard\": \"digital\" (electronic services), \
                     \"service\" (any other) or \"goods\"";
        let supply = read_kind(table, home, (&USUAL, usual));
        let categories = table.setting("categories", |at| read_categories(at, home));
        let rates = table.setting("rates", read_rates);
        let registrations = table.setting("registrations", |at| at.list(PAPERS_MAX, read_registration));
        Some(TaxRegime {
            categories,
            rates,
            registrations,
            established_elsewhere: table.setting("established_elsewhere", scalars::truth),
            small_business: table.optional("small_business", |at| at.table(read_exemption)),
            destination_from: table.optional("destination_from", scalars::date),
            threshold: table
                .optional("threshold", |at| scalars::code_among(at, &Threshold::CODES))
                .unwrap_or(Threshold::Unknown),
            unchecked_id: table
                .optional("unchecked_id", |at| scalars::code_among(at, &UncheckedId::CODES))
                .unwrap_or(UncheckedId::Charge),
            provider: table.optional("provider", read_provider),
            supply: supply?,
        })
    })
}

/// Who says the rates of some countries. Whether a server knows it is not asked here: another may.
fn read_provider(at: &At<'_>) -> Option<RateProvider> {
    at.table(|table| {
        let name = table.required("name", "write what the server's settings call it", scalars::key);
        let wanted = "write whose rates it says, such as [\"US\", \"CA\"]";
        let countries = table.required("countries", wanted, |at| at.list(COUNTRIES_MAX, read_country));
        let max_age_days = table.optional("max_age_days", |at| scalars::whole(at, 1, RATES_AGE_DAYS_MAX));
        let mut countries = countries?;
        countries.sort_by_key(|country| country.code());
        countries.dedup();
        if countries.is_empty() {
            return table.mistake_at("countries", Said::found("none", wanted));
        }
        let max_age_days = max_age_days.unwrap_or(RATES_AGE_DAYS);
        Some(RateProvider { name: name?, countries, max_age_days })
    })
}

fn read_kind(
    table: &Table<'_>,
    home: Option<Country>,
    (codes, wanted): (&[&'static str], &str),
) -> Option<SupplyKind> {
    let codes: Vec<(&'static str, &'static str)> = codes.iter().map(|code| (*code, *code)).collect();
    let code = table.required("supply", wanted, |at| scalars::code_among(at, &codes));
    match code? {
        "goods" => {
            let from = table.given("sent_from", read_country)?;
            let wanted = "the country that the goods are sent from, as two letters such as \"DE\"";
            from.or(home)
                .map(|from| SupplyKind::Goods { from })
                .or_else(|| table.missing("sent_from", wanted))
        }
        "exempt" => read_exemption(table).map(SupplyKind::Exempt),
        "service" => Some(SupplyKind::Service),
        "zero" => Some(SupplyKind::Zero),
        "outside" => Some(SupplyKind::OutsideScope),
        _ => Some(SupplyKind::Digital),
    }
}

fn read_country(at: &At<'_>) -> Option<Country> {
    let written = identity::country(at)?;
    at.accept_or(Country::parse(&written), "a country of ISO 3166-1, such as \"DE\"")
}

/// Why nothing is charged: in words, as a code of the VATEX list, or both.
fn read_exemption(table: &Table<'_>) -> Option<Exemption> {
    let reason = table.optional("reason", words);
    let code = |at: &At<'_>| {
        at.accept_or(Vatex::parse(&scalars::text(at)?), "a code of the VATEX list, such as \"VATEX-EU-132\"")
    };
    let vatex = table.optional("reason_code", code);
    if !table.has("reason") && !table.has("reason_code") {
        let wanted = "why nothing is charged, as the law wants it on documents, or its `reason_code` of the VATEX list";
        return table.missing("reason", wanted);
    }
    Some(Exemption { vatex, words: reason.unwrap_or_default() })
}

fn read_class(table: &Table<'_>) -> RateClass {
    let codes = RateClass::ALL.map(|class| (class.code(), class));
    table.optional("class", |at| scalars::code(at, codes)).unwrap_or(RateClass::Standard)
}

fn read_categories(at: &At<'_>, home: Option<Country>) -> Option<BTreeMap<CatalogKey, Supply>> {
    let wanted = "write what is sold under it: \"digital\", \"service\", \"goods\", \"exempt\", \"zero\" or \"outside\"";
    let read = at.list(CATEGORIES_MAX, |at| {
        at.table(|table| {
            let category = table.required("category", "write the tax category of prices", read_category);
            let kind = read_kind(table, home, (&SUPPLIES, wanted));
            let class = read_class(table);
            Some((category?, Supply { kind: kind?, class }))
        })
    })?;
    let mut categories = BTreeMap::new();
    for (index, (category, supply)) in read.into_iter().enumerate() {
        let found = format!("{:?} twice", category.as_str());
        if categories.insert(category, supply).is_some() {
            let said = Said::found(found, "a category is of one supply; delete one");
            return at.mistake_inside(&[Inside::Item(index), Inside::Name("category")], said);
        }
    }
    Some(categories)
}

fn read_category(at: &At<'_>) -> Option<CatalogKey> {
    let Value::Text(_) = at.value() else { return scalars::key(at) };
    at.accept_or(
        CatalogKey::parse(&scalars::any_text(at)?),
        "the tax category of prices, such as \"e-books\"",
    )
}

/// A place in one word, "US-NY" or "ES:38001".
fn read_place(at: &At<'_>) -> Option<Place> {
    let Value::Text(_) = at.value() else {
        return at.unwanted("a place in quotes is written here: \"DE\", \"US-NY\" or \"ES:38001\"");
    };
    let wanted = "a place is a country, with a region or post codes: \"DE\", \"US-NY\" or \"ES:38001\"";
    at.accept_or(Place::parse(&words_of(at, PLACE_CHARS_MAX)?), wanted)
}

fn read_registration(at: &At<'_>) -> Option<Registration> {
    at.table(|table| {
        let place = table.required("place", "write where, such as \"FR\"", read_place);
        let scheme = table.optional("scheme", |at| scalars::code_among(at, &Scheme::CODES));
        let (from, until) = read_days(table)?;
        Some(Registration { place: place?, scheme: scheme.unwrap_or(Scheme::Domestic), from, until })
    })
}

/// From the first day on, until the first on which it no longer is.
fn read_days(table: &Table<'_>) -> Option<(CivilDate, Option<CivilDate>)> {
    let from = table.required("from", "write the first day, such as 2026-01-01", scalars::date);
    let until = table.given("until", scalars::date);
    let (from, until) = from.zip(until)?;
    if until.is_some_and(|until| until <= from) {
        let wanted = format!("the first day on which it no longer holds is after {from}");
        return table
            .mistake_at("until", Said::found(until.map_or(String::new(), |day| day.to_string()), wanted));
    }
    Some((from, until))
}

fn read_rates(at: &At<'_>) -> Option<Vec<OwnRate>> {
    let rates = at.list(REGIME_RATES_MAX, read_rate)?;
    let mut names: Vec<&str> = rates.iter().map(|rate| rate.name.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    if names.len() >= TAX_PARTS_MAX {
        let wanted = format!("all rates together have fewer than {TAX_PARTS_MAX} names");
        return at.mistake(Said::found(format!("{} names of taxes", names.len()), wanted));
    }
    Some(rates)
}

fn read_rate(at: &At<'_>) -> Option<OwnRate> {
    at.table(|table| {
        let place = table.required("place", "write where it holds, such as \"CA-QC\"", read_place);
        let class = read_class(table);
        let from = table.required("from", "write from which date on, such as 2026-01-01", scalars::date);
        let wanted = "write what the tax is called, such as \"QST\"";
        let name = table.required("name", wanted, |at| words_of(at, TAX_NAME_CHARS_MAX));
        let rate = table.required("percent", "write the rate in percent, such as 9.975", read_percent);
        let whole = place?;
        let bare = whole
            .region_code()
            .map_or(Ok(Place::of(whole.country())), |region| Place::of(whole.country()).region(region));
        let place = table.at().accept(bare)?;
        let signs = whole.postcode_text().unwrap_or_default().chars();
        let postcodes =
            signs.filter(char::is_ascii_alphanumeric).map(|sign| sign.to_ascii_uppercase()).collect();
        Some(OwnRate { place, postcodes, class, name: name?, from: from?, rate: rate? })
    })
}

fn read_percent(at: &At<'_>) -> Option<Percent> {
    let rate = scalars::percent(at)?;
    let value = rate.value();
    let most = money::Decimal::from_i64(RATE_MAX);
    match value.signum() >= 0 && value <= most && value.scale() <= RATE_DIGITS_MAX {
        true => Some(rate),
        false => at.mistake(Said::found(
            value,
            format!("a rate is from 0 to {RATE_MAX}, with at most {RATE_DIGITS_MAX} digits behind the point"),
        )),
    }
}

/// What is known of a customer as bytes, and none where that is nothing.
pub fn customer_tax(tax: &CustomerTax) -> Option<Vec<u8>> {
    let mut out = Writer::with_capacity(256);
    write_known(tax, &mut out);
    Some(out.into_bytes()).filter(|_| *tax != CustomerTax::default())
}

/// Writes what is known of a customer, and nothing where that is nothing.
pub(crate) fn write_customer_tax(tax: &CustomerTax, out: &mut Writer) {
    if *tax != CustomerTax::default() {
        write_known(tax, out.name("tax"));
    }
}

fn write_known(tax: &CustomerTax, out: &mut Writer) {
    let CustomerTax { says, vat_id_check, certificates, quoted } = tax;
    out.table(|out| {
        if *says != Says::Unsaid {
            out.name("says").code(scalars::code_of(says, &Says::CODES));
        }
        if let Some(check) = vat_id_check {
            out.name("vat_id_check").table(|out| {
                out.name("vat_id").text(&check.vat_id);
                out.name("standing").code(scalars::code_of(&check.standing, &IdStanding::CODES));
                out.name("on").shown(check.on);
                write_texts([("evidence", &check.evidence)], out);
            });
        }
        if !certificates.is_empty() {
            out.name("certificates").list(certificates, |out, one| {
                out.table(|out| {
                    out.name("place").text(&one.place.to_string());
                    out.name("number").text(&one.number);
                    write_days((one.from, one.until), out);
                });
            });
        }
        if let Some(quoted) = quoted {
            out.name("quoted_rates").table(|out| write_quoted(quoted, out));
        }
    });
}

/// What a provider said of a category as bytes.
pub fn quoted_rate(answer: &QuotedRate) -> Vec<u8> {
    let mut out = Writer::with_capacity(256);
    out.table(|out| write_answer(answer, out));
    out.into_bytes()
}

fn write_quoted(quoted: &QuotedRates, out: &mut Writer) {
    out.name("provider").code(quoted.provider.as_str());
    out.name("about").text(&quoted.about);
    write_texts([("sold_by", &quoted.sold_by)], out);
    out.name("answers").list(&quoted.answers, |out, answer| out.table(|out| write_answer(answer, out)));
}

fn write_answer(answer: &QuotedRate, out: &mut Writer) {
    out.name("category").code(answer.category.as_str());
    write_kind(&answer.supply.kind, out);
    write_class(answer.supply.class, out);
    out.name("from").shown(answer.from);
    out.name("good_until").shown(answer.good_until);
    out.name("asked_on").shown(answer.asked_on);
    out.name("reference").text(&answer.reference);
    match &answer.said {
        RatesSaid::NotTaxable { reason } => out.name("not_taxable").text(reason),
        RatesSaid::Rates(parts) => out.name("parts").list(parts, |out, part| {
            out.table(|out| {
                out.name("name").text(&part.name);
                out.name("jurisdiction").text(&part.jurisdiction.to_string());
                out.name("percent").decimal(part.rate.value());
            });
        }),
    }
    if let Some(Unanswered { since, why }) = &answer.unanswered {
        out.name("unanswered").table(|out| {
            out.name("since").shown(since);
            out.name("why").text(why);
        });
    }
}

/// Reads what is known of a customer, who has this VAT id.
pub(crate) fn read_customer_tax(at: &At<'_>, vat_id: Option<&str>) -> Option<CustomerTax> {
    at.table(|table| {
        let says = table.optional("says", |at| scalars::code_among(at, &Says::CODES));
        let vat_id_check = table.optional("vat_id_check", |at| read_check(at, vat_id));
        let certificates = table.setting("certificates", |at| at.list(PAPERS_MAX, read_certificate));
        let quoted = table.optional("quoted_rates", read_quoted).map(Box::new);
        Some(CustomerTax { says: says.unwrap_or(Says::Unsaid), vat_id_check, certificates, quoted })
    })
}

fn read_quoted(at: &At<'_>) -> Option<QuotedRates> {
    at.table(|table| {
        let provider = table.required("provider", "write who said them", scalars::key);
        let about = |at: &At<'_>| words_of(at, ASKED_ABOUT_CHARS_MAX);
        let about = table.required("about", "write whom it was asked about", about);
        let sold_by = table.optional("sold_by", |at| words_of(at, ASKED_ABOUT_CHARS_MAX));
        let wanted = "write what it said";
        let answers = table.required("answers", wanted, |at| at.list(KEPT_RATES_MAX, read_answer));
        let mut answers = answers?;
        answers.sort_by(|a, b| (&a.category, a.from).cmp(&(&b.category, b.from)));
        let twice =
            |pair: &[QuotedRate]| (&pair[0].category, pair[0].from) == (&pair[1].category, pair[1].from);
        if let Some(pair) = answers.windows(2).find(|pair| twice(pair)) {
            let found = format!("{} from {} twice", pair[0].category, pair[0].from);
            return table
                .mistake_at("answers", Said::found(found, "a category has one answer a day; delete one"));
        }
        Some(QuotedRates { provider: provider?, about: about?, sold_by, answers })
    })
}

fn read_answer(at: &At<'_>) -> Option<QuotedRate> {
    at.table(|table| {
        let category = table.required("category", "write the tax category of prices", read_category);
        let wanted = "write what is sold under it: \"digital\", \"service\" or \"goods\"";
        let kind = read_kind(table, None, (&USUAL, wanted));
        let class = read_class(table);
        let day = "write a day, such as 2026-01-01";
        let from = table.required("from", day, scalars::date);
        let good_until = table.required("good_until", day, scalars::date);
        let asked_on = table.required("asked_on", day, scalars::date);
        let reference = |at: &At<'_>| words_of(at, EVIDENCE_CHARS_MAX);
        let reference = table.required("reference", "write what the provider finds it again by", reference);
        let reason = table.optional("not_taxable", |at| words_of(at, EVIDENCE_CHARS_MAX));
        let parts = table.optional("parts", |at| at.list(QUOTED_PARTS_MAX, read_rate_part));
        let unanswered = table.optional("unanswered", read_unanswered);
        if table.has("not_taxable") == table.has("parts") {
            let wanted = "write the taxes that are charged, or why none is as not_taxable";
            return table.missing("parts", wanted);
        }
        let said = match reason {
            Some(reason) => RatesSaid::NotTaxable { reason },
            None => RatesSaid::Rates(parts?),
        };
        let supply = Supply { kind: kind?, class };
        Some(QuotedRate {
            category: category?,
            supply,
            from: from?,
            good_until: good_until?,
            asked_on: asked_on?,
            reference: reference?,
            said,
            unanswered,
        })
    })
}

fn read_rate_part(at: &At<'_>) -> Option<RatePart> {
    at.table(|table| {
        let name = |at: &At<'_>| words_of(at, TAX_NAME_CHARS_MAX);
        let name = table.required("name", "write what the tax is called", name);
        let jurisdiction = table.required("jurisdiction", "write whose tax, such as \"US-NY\"", read_place);
        let rate = table.required("percent", "write the rate in percent", read_percent);
        Some(RatePart { name: name?, jurisdiction: jurisdiction?, rate: rate? })
    })
}

fn read_unanswered(at: &At<'_>) -> Option<Unanswered> {
    at.table(|table| {
        let since = table.required("since", "write since which day", scalars::date);
        let why = |at: &At<'_>| words_of(at, EVIDENCE_CHARS_MAX);
        let why = table.required("why", "write what stood in the way", why);
        Some(Unanswered { since: since?, why: why? })
    })
}

fn read_check(at: &At<'_>, of: Option<&str>) -> Option<VatIdCheck> {
    at.table(|table| {
        let vat_id = table.required("vat_id", "write which VAT id was asked about", identity::vat_id);
        let wanted = "write what is known of it: \"checked\", \"provisional\", \"unchecked\" or \"invalid\"";
        let standing = table.required("standing", wanted, |at| scalars::code_among(at, &IdStanding::CODES));
        let on = table.required("on", "write the day it was asked, such as 2026-01-01", scalars::date);
        let evidence = table.optional("evidence", |at| words_of(at, EVIDENCE_CHARS_MAX));
        let vat_id = vat_id?;
        if of != Some(vat_id.as_str()) {
            let its = of.map_or("it has no `vat_id`".to_owned(), |of| format!("its `vat_id` is {of}"));
            let wanted = format!("{its}; ask about that one, or leave the check out");
            return table.mistake_at("vat_id", Said::found(format!("a check of {vat_id}"), wanted));
        }
        Some(VatIdCheck { vat_id, standing: standing?, on: on?, evidence })
    })
}

fn read_certificate(at: &At<'_>) -> Option<Certificate> {
    at.table(|table| {
        let place = table.required("place", "write whose tax, such as \"US-NY\"", read_place);
        let number = |at: &At<'_>| words_of(at, EVIDENCE_CHARS_MAX);
        let number = table.required("number", "write the number of the certificate", number);
        let (from, until) = read_days(table)?;
        Some(Certificate { place: place?, number: number?, from, until })
    })
}

impl Form for TaxMore {
    fn write_fields(&self, out: &mut Writer) {
        let TaxMore { treatment, category_code, rule, area, exemption_code, .. } = self;
        let TaxMore { exemption_words, parts, is_provisional, .. } = self;
        out.name("treatment").code(treatment.code());
        out.name("category_code").text(category_code);
        out.name("rule").text(rule);
        out.name("area").text(area);
        write_texts([("exemption_code", exemption_code), ("exemption_words", exemption_words)], out);
        if !parts.is_empty() {
            out.name("parts").list(parts, |out, part| {
                out.table(|out| {
                    out.name("name").text(&part.name);
                    out.name("percent").decimal(part.rate.value());
                });
            });
        }
        if *is_provisional {
            out.name("provisional").truth(true);
        }
    }

    fn read_fields(table: &Table<'_>) -> Option<TaxMore> {
        let treatments = Treatment::ALL.map(|treatment| (treatment.code(), treatment));
        let treatment =
            table.required("treatment", "write what becomes of the tax", |at| scalars::code(at, treatments));
        let codes = CATEGORY_CODES.map(|code| (code, code.to_owned()));
        let category_code =
            table.required("category_code", "write its code in e-invoices", |at| scalars::code(at, codes));
        let rule = table.required("rule", "write the rule that says so", scalars::text);
        let area = table.required("area", "write whose tax it is", read_area);
        Some(TaxMore {
            treatment: treatment?,
            category_code: category_code?,
            exemption_code: table.optional("exemption_code", scalars::text),
            exemption_words: table.optional("exemption_words", scalars::text),
            parts: table.setting("parts", |at| at.list(TAX_PARTS_MAX, read_part)),
            is_provisional: table.setting("provisional", scalars::truth),
            rule: rule?,
            area: area?,
        })
    }
}

/// The letters of a country, or the key of a territory.
fn read_area(at: &At<'_>) -> Option<String> {
    let code = scalars::text(at)?;
    let territory = Territory::keyed(&code).map(Area::territory_of);
    let area = territory.or_else(|| Country::parse(&code).ok().map(Area::country_of));
    match area.filter(|area| area.code() == code) {
        Some(_) => Some(code),
        None => at.unwanted("the letters of a country or the key of a territory is written here"),
    }
}

fn read_part(at: &At<'_>) -> Option<TaxPart> {
    at.table(|table| {
        let name = table.required("name", "write what the tax is called", scalars::text);
        let rate = table.required("percent", "write the rate in percent", scalars::percent);
        Some(TaxPart { name: name?, rate: rate? })
    })
}
