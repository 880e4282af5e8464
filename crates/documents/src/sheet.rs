//! The sheet: what is printed of an invoice, word by word, in its order; what HTML and paper lay out.
//! Knows words, numbers and dates of a language; must not know elements, pages or fonts.

use billing::Brand;
use money::{Decimal, Money};

use crate::invoice::{AdjustmentKind, Invoice, Kind, Line, Prices};
use crate::locale::Locale;
use crate::party::{Address, Payment};
use crate::payment::{self, SwissBill, in_groups};
use crate::tax::{Tax, TaxCategory, TaxGroup, TaxPart};
use crate::unit;
use crate::usage::UsageSheet;
use crate::words::Words;

/// Languages that are written from right to left.
const RIGHT_TO_LEFT: [&str; 4] = ["ar", "fa", "he", "ur"];
/// Below zero, as it is printed.
const MINUS: &str = "\u{2212}";

/// What is printed of an invoice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The language, as a tag.
    pub language: String,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// What it is, with its number.
    pub title: String,
    /// That it is a draft and no invoice yet, or a pro-forma invoice and none at all, where it is one.
    pub mark: Option<String>,
    /// Who sells, in large, where no logo stands for it.
    pub seller: String,
    /// The logo and the colour of its pages.
    pub brand: Brand,
    /// To whom it goes: the word for it, then name, address and VAT number, a line each.
    pub addressee: (String, Vec<String>),
    /// Dates and references, each with its word.
    pub facts: Vec<(String, String)>,
    /// The heads of the columns of [`Row`].
    pub columns: [String; 5],
    /// The lines.
    pub rows: Vec<Row>,
    /// Sums, taxes and the total.
    pub sums: Vec<Sum>,
    /// The parts in which it is paid: the word for them, then the day and the amount of each. None where it is paid at once.
    pub instalments: Option<(String, Vec<(String, String)>)>,
    /// How it is paid: the word for it, then account and reference, each with its word.
    pub payment: Option<(String, Vec<(String, String)>)>,
    /// The same for a telephone, where there is a form of it.
    pub payment_code: Option<PaymentCode>,
    /// The bill at the foot, where it is paid to an account in Switzerland or Liechtenstein; then there is no other code.
    pub swiss_bill: Option<SwissBill>,
    /// Terms and notes, a paragraph each.
    pub words: Vec<String>,
    /// What the law wants to know of the seller, part by part.
    pub foot: Vec<String>,
    /// How much was used when, where that is told.
    pub usage: Option<UsageSheet>,
}

/// A line as it is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The heading that stands before it: a part of the document begins with this row.
    pub section: Option<String>,
    /// What is billed.
    pub name: String,
    /// More about it, a line each: description, item, days, discounts, and that tax is in its price where that is not so
    /// of all.
    pub more: Vec<String>,
    /// How much of what unit.
    pub quantity: String,
    /// The price of one.
    pub price: String,
    /// The rate of its tax.
    pub tax: String,
    /// What it comes to, as prices are written.
    pub amount: String,
}

/// A sum as it is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sum {
    /// Of what.
    pub name: String,
    /// How much.
    pub amount: String,
    /// Whether it is what the eye looks for.
    pub is_total: bool,
}

/// A payment as a code that a bank's app reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaymentCode {
    /// What to do with it ("Scan to pay").
    pub word: String,
    /// What the code says.
    pub text: String,
}

impl Sheet {
    /// What is printed of an invoice, in its language.
    pub fn of(invoice: &Invoice) -> Sheet {
        let locale = Locale::of(&invoice.head.language);
        let words = locale.words;
        let language =
            invoice.head.language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        let title = match invoice.head.kind {
            Kind::Invoice => words.invoice,
            Kind::ProForma => words.pro_forma,
            Kind::CreditNote if invoice.head.references.cancels => words.cancellation,
            Kind::CreditNote => words.credit_note,
        };
        let (seller, buyer) = (&invoice.head.seller, &invoice.head.buyer);
        let mut addressee = vec![buyer.name.clone()];
        addressee.extend(lines_of(&buyer.address, seller.address.country.as_deref()));
        addressee.extend(buyer.vat_id.as_ref().map(|id| format!("{} {}", words.vat_id, vat_id(id))));
        addressee.extend(buyer.tax_number.as_ref().map(|number| format!("{} {number}", words.tax_number)));
        addressee.extend(buyer.registration.iter().chain(&buyer.legal).cloned());
        let swiss_bill = payment::swiss_bill(invoice);
        let is_payable = payment::is_due(invoice);
        let mut paragraphs = Vec::new();
        if invoice.prices() == Prices::WithTax {
            paragraphs.push(prices_include(invoice.lines.iter().map(|line| &line.item.tax), locale));
        }
        paragraphs.extend(invoice.head.terms.iter().chain(&invoice.head.notes).cloned());
        Sheet {
            language: invoice.head.language.clone(),
            right_to_left: RIGHT_TO_LEFT.contains(&language.as_str()),
            title: match &invoice.head.number {
                Some(number) => format!("{title} {number}"),
                None => format!("{title} ({})", words.draft),
            },
            mark: match invoice.head.kind {
                Kind::ProForma => Some(words.pro_forma_note.to_owned()),
                _ => invoice.head.number.is_none().then(|| words.draft_note.to_owned()),
            },
            brand: invoice.head.brand.clone(),
            seller: seller.trading_name.as_ref().unwrap_or(&seller.name).clone(),
            addressee: (words.bill_to.to_owned(), addressee),
            facts: facts(invoice, locale),
            columns: [words.item, words.quantity, words.unit_price, tax_name(invoice, locale), words.amount]
                .map(str::to_owned),
            rows: rows(invoice, locale),
            sums: sums(invoice, locale),
            instalments: instalments(invoice, locale),
            payment: invoice
                .head
                .payment
                .as_ref()
                .filter(|_| is_payable)
                .map(|payment| paid(payment, invoice, locale)),
            payment_code: payment::sepa_transfer(invoice)
                .filter(|_| swiss_bill.is_none())
                .map(|text| PaymentCode { word: words.scan_to_pay.to_owned(), text }),
            swiss_bill,
            words: paragraphs,
            foot: foot(invoice, locale),
            usage: invoice.usage.as_ref().map(|usage| UsageSheet::of(usage, locale)),
        }
    }
}

fn facts(invoice: &Invoice, locale: Locale) -> Vec<(String, String)> {
    let words = locale.words;
    let date = |date: calendar::CivilDate| locale.date(date);
    let mut facts: Vec<(&str, String)> = vec![(words.issued_on, date(invoice.head.issued_on))];
    // By when one in instalments is paid stands with these.
    let is_once = invoice.head.instalments.is_empty();
    let due_on = invoice.head.due_on.filter(|_| is_once && payment::is_due(invoice));
    facts.extend(due_on.map(|due_on| (words.due_on, date(due_on))));
    facts.extend(invoice.head.period.map(|period| (words.period, locale.days(period))));
    facts.extend(invoice.head.delivered_on.map(|day| (words.delivered_on, date(day))));
    facts.extend(invoice.head.tax_point.map(|day| (words.tax_point, date(day))));
    let references = &invoice.head.references;
    for (word, text) in [
        (words.buyer_reference, &references.buyer_reference),
        (words.purchase_order, &references.purchase_order),
        (words.contract, &references.contract),
        (words.project, &references.project),
    ] {
        facts.extend(text.clone().map(|text| (word, text)));
    }
    for preceding in &references.preceding {
        let dated = preceding.issued_on.map(|day| format!(", {}", date(day))).unwrap_or_default();
        let word = if references.cancels { words.cancels } else { words.corrects };
        facts.push((word, format!("{}{dated}", preceding.number)));
    }
    named(facts)
}

fn named(facts: Vec<(&str, String)>) -> Vec<(String, String)> {
    facts.into_iter().map(|(word, text)| (word.to_owned(), text)).collect()
}

/// What the tax is called, where all of it is called so.
fn tax_name(invoice: &Invoice, locale: Locale) -> &str {
    let named = invoice.taxes.first().and_then(|group| group.tax.name.as_deref());
    named
        .filter(|name| invoice.taxes.iter().all(|group| group.tax.name.as_deref() == Some(name)))
        .unwrap_or(locale.words.tax)
}

/// The lines, each section under its heading.
fn rows(invoice: &Invoice, locale: Locale) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::with_capacity(invoice.lines.len());
    let mut under: Option<&String> = None;
    // Asked of all lines once.
    let says_included = invoice.prices() == Prices::Mixed;
    for line in &invoice.lines {
        let begins = line.item.section.as_ref().filter(|section| under != Some(*section));
        rows.push(Row { section: begins.cloned(), ..row(line, (invoice, says_included), locale) });
        under = line.item.section.as_ref();
    }
    rows
}

fn row(line: &Line, (invoice, says_included): (&Invoice, bool), locale: Locale) -> Row {
    let one = Decimal::from_i64(1);
    let told = line.item.description.iter().flat_map(|description| description.lines());
    let mut more: Vec<String> = told.map(str::to_owned).chain(line.item.number.clone()).collect();
    more.extend(line.item.period.map(|period| locale.days(period)));
    for discount in &line.discounts {
        let percent =
            discount.percent.map(|percent| format!(" {}", locale.percent(percent))).unwrap_or_default();
        let reason = discount.reason.as_deref().unwrap_or(locale.words.discount);
        let off = discount.amount.checked_neg().unwrap_or(discount.amount);
        more.push(format!("{reason}{percent}: {}", locale.amount(off)));
    }
    if line.includes_tax && says_included {
        more.push(prices_include([&line.item.tax].into_iter(), locale));
    }
    let unit = line.item.unit_name.as_deref();
    let unit = unit.or_else(|| locale.words.unit_of(&line.item.unit, line.item.quantity == one));
    let unit = unit.or_else(|| unit::name_of(&line.item.unit)).unwrap_or(&line.item.unit);
    let per = match line.item.per == one {
        true => String::new(),
        false => format!(" {} {}", locale.words.per, locale.number(line.item.per)),
    };
    Row {
        section: None,
        name: line.item.name.clone(),
        more,
        quantity: format!("{} {unit}", locale.number(line.item.quantity)).trim_end().to_owned(),
        price: match line.is_whole {
            true => String::new(),
            false => format!("{}{per}", locale.price(line.item.price.value(), invoice.head.currency)),
        },
        tax: locale.percent(line.item.tax.rate),
        amount: locale.amount(line.written),
    }
}

fn sums(invoice: &Invoice, locale: Locale) -> Vec<Sum> {
    let (words, sums) = (locale.words, &invoice.sums);
    let sum = |name: &str, amount: String| Sum { name: name.to_owned(), amount, is_total: false };
    let total = |name: &str, money: Money| Sum { is_total: true, ..sum(name, locale.money(money)) };
    let prices = invoice.prices();
    let mut all = Vec::new();
    // Amounts with tax and without are not added up.
    if !invoice.adjustments.is_empty() && prices != Prices::Mixed {
        let written = Money::sum(invoice.head.currency, invoice.lines.iter().map(|line| line.written));
        all.extend(written.ok().map(|subtotal| sum(words.subtotal, locale.amount(subtotal))));
    }
    for adjustment in &invoice.adjustments {
        let percent =
            adjustment.percent.map(|percent| format!(" {}", locale.percent(percent))).unwrap_or_default();
        let sign = if adjustment.kind == AdjustmentKind::Discount { MINUS } else { "" };
        // One that several taxes share stands once for each.
        let is_shared = invoice.adjustments.iter().filter(|one| one.reason == adjustment.reason).count() > 1;
        let of = match is_shared {
            true => format!(" ({} {})", words.tax, locale.percent(adjustment.tax.rate)),
            false => String::new(),
        };
        let with = match adjustment.includes_tax && prices == Prices::Mixed {
            true => format!(" ({})", prices_include([&adjustment.tax].into_iter(), locale)),
            false => String::new(),
        };
        let name = format!("{}{percent}{of}{with}", adjustment.reason);
        all.push(sum(&name, format!("{sign}{}", locale.amount(adjustment.written))));
    }
    if prices == Prices::WithTax {
        all.push(total(words.total, sums.total));
    }
    all.push(sum(words.net, locale.amount(sums.net)));
    for group in &invoice.taxes {
        all.extend(taxes(group, locale).into_iter().map(|(name, amount)| sum(&name, locale.amount(amount))));
    }
    if prices != Prices::WithTax {
        all.push(total(words.total, sums.total));
    }
    if !sums.prepaid.is_zero() {
        let is_invoice = invoice.head.kind != Kind::CreditNote;
        // What credits and the balance paid of what is taken back goes to them again, and is owed instead.
        let is_back = sums.prepaid.is_negative();
        let name = if is_back || !is_invoice { words.given_back } else { words.prepaid };
        let (sign, size) = match sums.prepaid.checked_neg() {
            Ok(size) if is_back => ("", size),
            _ => (MINUS, sums.prepaid),
        };
        all.push(sum(name, format!("{sign}{}", locale.amount(size))));
        let word = if is_invoice { words.due } else { words.credited };
        all.push(total(word, sums.due));
    }
    all
}

/// By when how much is paid, where that is in parts.
fn instalments(invoice: &Invoice, locale: Locale) -> Option<(String, Vec<(String, String)>)> {
    let parts = invoice.head.instalments.iter();
    let parts: Vec<(String, String)> =
        parts.map(|one| (locale.date(one.due_on), locale.money(one.amount))).collect();
    (!parts.is_empty()).then(|| (locale.words.instalments.to_owned(), parts))
}

/// A tax with what it is on, or each of those that make it up.
fn taxes(group: &TaxGroup, locale: Locale) -> Vec<(String, Money)> {
    if group.parts.is_empty() {
        return vec![(tax(group, locale), group.amount)];
    }
    let (on, base) = (locale.words.on, locale.amount(group.base));
    let part =
        |part: &TaxPart| (format!("{} {} {on} {base}", part.name, locale.percent(part.rate)), part.amount);
    group.parts.iter().map(part).collect()
}

/// A tax with what it is on; or why there is none.
fn tax(group: &TaxGroup, locale: Locale) -> String {
    let (words, base) = (locale.words, locale.amount(group.base));
    match group.tax.reason_in(words) {
        Some(reason) => format!("{reason} ({} {base})", words.on),
        None => {
            let tax = name_of(&group.tax, words);
            format!("{tax} {} {} {base}", locale.percent(group.tax.rate), words.on)
        }
    }
}

/// What a tax is called.
fn name_of<'t>(tax: &'t Tax, words: &Words) -> &'t str {
    match (&tax.name, tax.category) {
        (Some(name), _) => name,
        (None, TaxCategory::CanaryIslands) => "IGIC",
        (None, TaxCategory::CeutaMelilla) => "IPSI",
        (None, _) => words.tax,
    }
}

/// That prices include their taxes: by name where all that is charged is called alike ("Prices include GST + QST"),
/// else by a word that is good for any.
fn prices_include<'t>(taxes: impl Iterator<Item = &'t Tax>, locale: Locale) -> String {
    let words = locale.words;
    let mut names = taxes.filter(|tax| !tax.rate.is_zero()).map(|tax| name_of(tax, words));
    let name = names.next().unwrap_or(words.tax);
    let tax = match names.all(|other| other == name) {
        true if name == words.tax => return words.prices_include_tax.to_owned(),
        true => name,
        false => words.any_tax,
    };
    words.prices_include.replace("{tax}", tax)
}

fn paid(payment: &Payment, invoice: &Invoice, locale: Locale) -> (String, Vec<(String, String)>) {
    let words = locale.words;
    let mut facts: Vec<(&str, String)> = Vec::new();
    if let Some(debit) = &payment.direct_debit {
        facts.push((words.direct_debit, debit.mandate.clone()));
        facts.extend(debit.iban.as_ref().map(|iban| ("IBAN", in_groups(iban, 0, 4))));
    } else {
        if let Some(account) = &payment.account {
            facts.push(match account.is_iban() {
                true => ("IBAN", in_groups(&account.number, 0, 4)),
                false => (words.account, account.number.clone()),
            });
            facts.extend(account.bic.clone().map(|bic| ("BIC", bic)));
            facts.extend(account.holder.clone().map(|holder| (words.account_holder, holder)));
        }
        let reference = payment.reference.as_ref().or(invoice.head.number.as_ref());
        facts.extend(reference.map(|reference| (words.reference, reference.clone())));
    }
    (words.payment.to_owned(), named(facts))
}

fn foot(invoice: &Invoice, locale: Locale) -> Vec<String> {
    let (seller, words) = (&invoice.head.seller, locale.words);
    let mut parts = vec![seller.name.clone()];
    parts.extend(lines_of(&seller.address, invoice.head.buyer.address.country.as_deref()));
    parts.extend(seller.vat_id.as_ref().map(|id| format!("{} {}", words.vat_id, vat_id(id))));
    parts.extend(seller.tax_number.as_ref().map(|number| format!("{} {number}", words.tax_number)));
    parts.extend(seller.registration.iter().chain(&seller.legal).cloned());
    let contact = &seller.contact;
    parts.extend([&contact.name, &contact.phone, &contact.email].into_iter().flatten().cloned());
    parts
}

/// A VAT number as its country wants it printed: CHE-116.281.710 MWST; others as they are.
fn vat_id(id: &str) -> String {
    let swiss = id.strip_prefix("CHE").and_then(|rest| Some((rest.get(..9)?, rest.get(9..)?)));
    match swiss.filter(|(digits, _)| digits.bytes().all(|digit| digit.is_ascii_digit())) {
        Some((digits, tax)) => {
            let printed = format!("CHE-{}.{}.{} {tax}", &digits[..3], &digits[3..6], &digits[6..]);
            printed.trim_end().to_owned()
        }
        None => id.to_owned(),
    }
}

/// An address as it is written on a letter: street, then post code and town, then region and country; its own country
/// is not named at home.
fn lines_of(address: &Address, home: Option<&str>) -> Vec<String> {
    let mut lines = address.lines.clone();
    let town: Vec<&str> =
        [&address.postcode, &address.city].into_iter().flatten().map(String::as_str).collect();
    if !town.is_empty() {
        lines.push(town.join(" "));
    }
    let country = address.country.as_deref().filter(|country| Some(*country) != home);
    let region: Vec<&str> = address.region.as_deref().into_iter().chain(country).collect();
    if !region.is_empty() {
        lines.push(region.join(", "));
    }
    lines
}
