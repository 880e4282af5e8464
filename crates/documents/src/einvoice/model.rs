//! The model: an invoice in the business terms of EN 16931.
//! Knows which term each part is; must not know rules, nor XML.

use std::str::FromStr;

use calendar::CivilDate;
use en16931::invoice as terms;
use en16931::{Date, Identifier, InvoiceAmount, Percentage, Quantity, UnitPriceAmount};
use money::{Currency, Decimal, Money, Ratio, Rounding};

use super::{EMBEDDED_ATTACHMENTS_BYTES_MAX, Profile, danish};
use crate::invoice::{
    Adjustment, AdjustmentKind, Days, Discount, Invoice, Kind, Line, LinesFile, SupportingFile,
};
use crate::locale::Locale;
use crate::party::{Party, Payment};
use crate::tax::{Tax, TaxCategory, TaxGroup};
use crate::unit::PIECE;
use crate::words::Words;

/// The process that Peppol and XRechnung want named.
const BUSINESS_PROCESS: &str = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";
/// The type codes of UNTDID 1001.
const INVOICE: &str = "380";
const CREDIT_NOTE: &str = "381";
/// The form of a file of lines, which every program that takes e-invoices takes.
const CSV: &str = "text/csv";
/// Payment means of UNTDID 4461.
const TRANSFER: &str = "30";
const SEPA_TRANSFER: &str = "58";
const SEPA_DIRECT_DEBIT: &str = "59";
/// Digits behind the point of a price that is worked out from a line's sum.
const PRICE_DECIMALS: i8 = 8;
/// By how much quantity times price may miss a line's sum, in hundredths: a buyer's program takes 0.02.
const MISSES_BY_MAX: i64 = 1;
/// What stands between lines of an address that share a term.
const LINES_BETWEEN: &str = ", ";

/// What no e-invoice can say.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unmappable {
    /// Amounts have more than two digits behind the point.
    #[error(
        "amounts in {currency} have {digits} digits behind the point, and an e-invoice has two at most; send it as \
         HTML"
    )]
    Currency {
        /// The currency.
        currency: Currency,
        /// Its digits.
        digits: u8,
    },
    /// It is no invoice.
    #[error(
        "a pro-forma invoice is no invoice, and no e-invoice is made of it; write it as a page or as a PDF without one"
    )]
    ProForma,
    /// A number does not fit.
    #[error("{place}: {found} is no number that an e-invoice can hold; write at most 28 digits")]
    Number {
        /// Where.
        place: String,
        /// The number.
        found: String,
    },
}

/// An invoice in business terms.
pub(super) fn of(invoice: &Invoice, profile: Profile) -> Result<en16931::Invoice, Unmappable> {
    let (kind, code) = match invoice.head.kind {
        Kind::Invoice => (terms::DocumentKind::Invoice, INVOICE),
        Kind::CreditNote => (terms::DocumentKind::CreditNote, CREDIT_NOTE),
        Kind::ProForma => return Err(Unmappable::ProForma),
    };
    let currency = invoice.head.currency;
    if currency.exponent() > 2 {
        return Err(Unmappable::Currency { currency, digits: currency.exponent() });
    }
    let outside = invoice.taxes.iter().all(|group| group.tax.category == TaxCategory::OutsideScope);
    let mut model = en16931::Invoice::default();
    (model.kind, model.type_code) = (kind, Some(terms::Code::new(code)));
    model.specification_id = Some(profile.rules().specification_id.to_owned());
    if profile != Profile::En16931 {
        model.business_process = Some(BUSINESS_PROCESS.to_owned());
    }
    model.number.clone_from(&invoice.head.number);
    model.issue_date = Some(date(invoice.head.issued_on));
    // Of what is paid in parts the standard wants the first day here, and all of them in words.
    let next = invoice.next_instalment(invoice.sums.due).map(|next| next.instalment.due_on);
    model.due_date = next.or(invoice.head.due_on).map(date);
    model.vat_point_date = invoice.head.tax_point.map(date);
    model.currency = Some(terms::Code::new(currency.code()));
    refer(&mut model, invoice, profile);
    model.seller = seller(&invoice.head.seller, outside);
    model.buyer = buyer(&invoice.head.buyer, outside);
    model.invoicing_period = invoice.head.period.map(days);
    model.delivery = delivery(invoice);
    model.payment = invoice.head.payment.as_ref().and_then(|payment| payment_of(payment, (invoice, profile)));
    for adjustment in &invoice.adjustments {
        let of = match adjustment.kind {
            AdjustmentKind::Discount => &mut model.allowances,
            AdjustmentKind::Charge => &mut model.charges,
        };
        of.push(adjusted(adjustment)?);
    }
    for (place, line) in invoice.lines.iter().enumerate() {
        model.lines.push(line_of(place, line, invoice)?);
    }
    for group in &invoice.taxes {
        model.vat_breakdown.push(breakdown(group, profile, Words::of(&invoice.head.language))?);
    }
    model.totals = totals(invoice)?;
    Ok(model)
}

fn refer(model: &mut en16931::Invoice, invoice: &Invoice, profile: Profile) {
    let named =
        |text: &Option<String>| text.as_ref().map(|text| en16931::DocumentReference::new(text.clone()));
    let references = &invoice.head.references;
    model.buyer_reference.clone_from(&references.buyer_reference);
    model.purchase_order_reference = named(&references.purchase_order);
    model.contract_reference = named(&references.contract);
    model.project_reference = named(&references.project);
    let preceding = references.preceding.iter().map(|preceding| terms::PrecedingInvoice {
        reference: en16931::DocumentReference::new(preceding.number.clone()),
        issue_date: preceding.issued_on.map(date),
    });
    model.preceding_invoices = preceding.collect();
    model.payment_terms = payment_terms(invoice);
    let (attached, _) = attachments(invoice);
    model.attachments =
        references.lines_file.iter().map(supporting).chain(attached.into_iter().map(attachment)).collect();
    let note = |note: String| terms::InvoiceNote { subject_code: None, note: Some(note) };
    let notes = &invoice.head.notes;
    // Peppol takes one note outside of Germany: where its lines stand joins what the seller says.
    model.notes = match profile == Profile::Peppol && references.lines_file.is_some() {
        true => vec![note(notes.join("\n"))],
        false => notes.iter().cloned().map(note).collect(),
    };
}

/// The terms of payment in words (BT-20), with the instalments in the invoice's language where it is paid in some:
/// "Instalments: 1 March 2026 EUR 300.00; 1 April 2026 EUR 300.00".
fn payment_terms(invoice: &Invoice) -> Option<String> {
    let locale = Locale::of(&invoice.head.language);
    let parts = invoice.head.instalments.iter();
    let parts: Vec<String> =
        parts.map(|one| format!("{} {}", locale.date(one.due_on), locale.money(one.amount))).collect();
    let told = format!("{}: {}", locale.words.instalments, parts.join("; "));
    match &invoice.head.terms {
        terms if parts.is_empty() => terms.clone(),
        None => Some(told),
        Some(terms) => Some(format!("{told}\n{terms}")),
    }
}

/// What is attached and travels within an e-invoice, as far as there is room for it; and what is told of the rest.
pub(super) fn attachments(invoice: &Invoice) -> (Vec<&SupportingFile>, Vec<String>) {
    let (mut within, mut told, mut size) = (Vec::new(), Vec::new(), 0);
    for file in &invoice.head.references.attachments {
        let length = file.bytes.as_ref().map_or(0, Vec::len);
        if size + length > EMBEDDED_ATTACHMENTS_BYTES_MAX {
            told.push(format!(
                "{}: it has {length} bytes, and at most {EMBEDDED_ATTACHMENTS_BYTES_MAX} of all attachments travel within an \
                 e-invoice; send it beside",
                file.name
            ));
            continue;
        }
        size += length;
        within.push(file);
    }
    (within, told)
}

/// An attachment as a supporting document, with what is in it where that travels along.
fn attachment(file: &SupportingFile) -> terms::SupportingDocument {
    let embedded = |bytes: &Vec<u8>| {
        let media_type = file.name.kind().media_type();
        en16931::Attachment::new(bytes.clone(), media_type, file.name.as_str())
            .expect("its name and its form are said")
    };
    terms::SupportingDocument {
        reference: en16931::DocumentReference::new(file.name.as_str()),
        description: Some(file.description()),
        uri: None,
        attachment: file.bytes.as_ref().map(embedded),
    }
}

/// The file of its lines as a supporting document, with what is in it where that travels along.
fn supporting(file: &LinesFile) -> terms::SupportingDocument {
    let attached = |csv: &Vec<u8>| {
        en16931::Attachment::new(csv.clone(), CSV, file.name.clone()).expect("its name and its form are said")
    };
    terms::SupportingDocument {
        reference: en16931::DocumentReference::new(file.name.clone()),
        description: Some(file.description.clone()),
        uri: None,
        attachment: file.csv.as_ref().map(attached),
    }
}

/// Where something is outside of the scope of the tax no VAT number may stand as such. A seller without a register and
/// without one is known by the number that it has, as by any other: one of those must be there.
fn seller(party: &Party, outside: bool) -> terms::Party {
    let number = match (&party.registration, &party.vat_id) {
        (Some(_), _) => None,
        (None, Some(vat_id)) => Some(vat_id).filter(|_| outside),
        (None, None) => party.tax_number.as_ref(),
    };
    terms::Party {
        identifiers: number.map(|number| Identifier::new(number.clone())).into_iter().collect(),
        tax_registration: party.tax_number.clone(),
        additional_legal_information: party.legal.clone(),
        ..buyer(party, outside)
    }
}

/// What is written and has no term: it stands on the page alone.
pub(super) fn without_term(invoice: &Invoice) -> Vec<String> {
    let (buyer, payment) = (&invoice.head.buyer, invoice.head.payment.as_ref());
    let debit = payment.is_some_and(|payment| payment.direct_debit.is_some());
    let account = payment.is_some_and(|payment| payment.account.is_some());
    let mut left = Vec::new();
    let mut no_term = |is_written: bool, place: &str| {
        if is_written {
            left.push(format!("{place}: an e-invoice has no place for it"));
        }
    };
    no_term(buyer.tax_number.is_some(), "buyer.tax_number");
    no_term(buyer.legal.is_some(), "buyer.legal");
    no_term(debit && account, "payment.iban beside payment.direct_debit");
    no_term(!debit && !account && payment.is_some(), "payment.reference without an account");
    left
}

fn buyer(party: &Party, outside: bool) -> terms::Party {
    let address = &party.address;
    let line = |place: usize| address.lines.get(place).cloned();
    // There are terms for three lines: what is more stands in the third.
    let rest = address.lines.get(2..).filter(|rest| !rest.is_empty()).map(|rest| rest.join(LINES_BETWEEN));
    let electronic = |address: &crate::party::ElectronicAddress| {
        Identifier::schemed(address.id.clone(), address.scheme.clone())
    };
    terms::Party {
        name: Some(party.name.clone()),
        trading_name: party.trading_name.clone(),
        legal_registration: party.registration.as_ref().map(|number| match &party.registration_scheme {
            Some(scheme) => Identifier::schemed(number.clone(), scheme.clone()),
            None => Identifier::new(number.clone()),
        }),
        vat_identifier: party.vat_id.clone().filter(|_| !outside),
        electronic_address: party.electronic_address.as_ref().map(electronic),
        address: terms::PostalAddress {
            line1: line(0),
            line2: line(1),
            line3: rest,
            city: address.city.clone(),
            post_code: address.postcode.clone(),
            subdivision: address.region.clone(),
            country: address.country.as_ref().map(|country| terms::Code::new(country.clone())),
        },
        contact: terms::Contact {
            name: party.contact.name.clone(),
            phone: party.contact.phone.clone(),
            email: party.contact.email.clone(),
        },
        ..terms::Party::default()
    }
}

/// The day, and for goods to another state of the EU where they went: to the buyer.
fn delivery(invoice: &Invoice) -> Option<terms::Delivery> {
    let goes_there = invoice.taxes.iter().any(|group| group.tax.category == TaxCategory::IntraCommunity);
    let address = goes_there.then(|| buyer(&invoice.head.buyer, false).address);
    let date = invoice.head.delivered_on.map(date);
    (date.is_some() || address.is_some()).then(|| terms::Delivery {
        date,
        address,
        ..terms::Delivery::default()
    })
}

fn payment_of(
    payment: &Payment,
    (invoice, profile): (&Invoice, Profile),
) -> Option<terms::PaymentInstructions> {
    let reference = payment.reference.clone().or_else(|| invoice.head.number.clone());
    let (code, means) = match (&payment.direct_debit, &payment.account) {
        (Some(debit), _) => {
            let means = terms::DirectDebit {
                mandate_reference: Some(debit.mandate.clone()),
                creditor_identifier: Some(debit.creditor.clone()),
                debited_account: debit.iban.clone(),
            };
            (SEPA_DIRECT_DEBIT, terms::PaymentMeans::DirectDebit(means))
        }
        (None, Some(account)) => {
            let is_sepa = invoice.head.currency.code() == "EUR" && account.is_iban();
            let danish = (!is_sepa && danish::holds(invoice, profile)).then(|| danish::transfer(account));
            let (code, number, bank) = match danish.flatten() {
                Some(danish) => (danish.code, danish.account, Some(danish.bank)),
                None if is_sepa => (SEPA_TRANSFER, account.number.clone(), account.bic.clone()),
                None => (TRANSFER, account.number.clone(), account.bic.clone()),
            };
            let transfer = terms::CreditTransfer {
                account_identifier: Some(number),
                account_name: account.holder.clone(),
                provider_identifier: bank,
            };
            (code, terms::PaymentMeans::CreditTransfer(vec![transfer]))
        }
        (None, None) => return None,
    };
    Some(terms::PaymentInstructions {
        means_code: Some(terms::Code::new(code)),
        means_text: None,
        remittance_information: reference,
        means: Some(means),
    })
}

fn adjusted(adjustment: &Adjustment) -> Result<terms::DocumentAllowanceCharge, Unmappable> {
    Ok(terms::DocumentAllowanceCharge {
        amount: amount(adjustment.amount)?,
        base_amount: None,
        percentage: None,
        vat: vat(&adjustment.tax)?,
        reason: Some(adjustment.reason.clone()),
        reason_code: None,
    })
}

fn line_of(place: usize, line: &Line, invoice: &Invoice) -> Result<terms::InvoiceLine, Unmappable> {
    let at = |name: &str| format!("lines[{place}].{name}");
    let Stated { quantity, unit, price, per, allowances } =
        Stated::of(line, Words::of(&invoice.head.language))?;
    let base = per.filter(|per| *per != Decimal::from_i64(1));
    let details = terms::PriceDetails {
        net_price: UnitPriceAmount::new(number(price, || at("unit_price"))?.into_decimal()),
        base_quantity: base.map(|per| number(per, || at("per"))).transpose()?,
        base_quantity_code: base.map(|_| terms::Code::new(unit)),
        ..terms::PriceDetails::default()
    };
    let stated_as_one = quantity != line.item.quantity;
    let quantity = number(quantity, || at("quantity"))?;
    let vat = vat(&line.item.tax)?;
    let mut made = terms::InvoiceLine::new(
        (place + 1).to_string(),
        line.item.name.clone(),
        quantity,
        terms::Code::new(unit),
        amount(line.net)?,
        vat.category,
        vat.rate,
    )
    .with_price(details);
    made.allowances = allowances;
    made.period = line.item.period.map(days);
    made.item.description.clone_from(&line.item.description);
    made.item.seller_identifier.clone_from(&line.item.number);
    made.note.clone_from(&line.item.section);
    // Codes do not know every unit, and the quantity of a line that is stated as one piece is told beside.
    let words = Words::of(&invoice.head.language);
    let told =
        |name: &str, value: String| terms::ItemAttribute { name: Some(name.to_owned()), value: Some(value) };
    let name = line.item.unit_name.as_ref().filter(|name| !name.is_empty());
    if line.is_whole && stated_as_one {
        let name = name.map(|name| format!(" {name}")).unwrap_or_default();
        made.item.attributes.push(told(words.quantity, format!("{}{name}", line.item.quantity)));
    } else {
        made.item.attributes.extend(name.map(|name| told(words.unit, name.clone())));
    }
    Ok(made)
}

/// What is stated of a line, so that quantity times price less allowances is its net and no price is below zero.
struct Stated<'l> {
    quantity: Decimal,
    unit: &'l str,
    price: Decimal,
    per: Option<Decimal>,
    allowances: Vec<terms::LineAllowanceCharge>,
}

impl Stated<'_> {
    /// The price as it is written, where that is without tax and sums; else the price at which the quantity comes to the
    /// net before discounts, and where none with so many digits does, one piece at it.
    fn of<'l>(line: &'l Line, words: &Words) -> Result<Stated<'l>, Unmappable> {
        let includes_tax = line.includes_tax;
        let unit = line.item.unit.as_str();
        let allowances = match includes_tax {
            true => Vec::new(),
            false => line.discounts.iter().map(|one| allowance(one, words)).collect::<Result<_, _>>()?,
        };
        if !includes_tax && sums(line) {
            let price = line.item.price.value();
            let minus = || Decimal::ZERO.checked_sub(line.item.quantity).unwrap_or(line.item.quantity);
            let quantity = if price.signum() < 0 { minus() } else { line.item.quantity };
            return Ok(Stated { quantity, unit, price: price.abs(), per: Some(line.item.per), allowances });
        }
        // Where its price includes tax, a line's net is after its discounts, which are written with it.
        let gross = if includes_tax { line.net } else { before_discounts(line)? };
        let (quantity, unit, price) = match price_of(gross, line.item.quantity) {
            Some(price) => (line.item.quantity, unit, price),
            None => {
                let one = Decimal::from_i64(if gross.is_negative() { -1 } else { 1 });
                (one, PIECE, gross.to_decimal().abs())
            }
        };
        Ok(Stated { quantity, unit, price, per: None, allowances })
    }
}

/// Whether the price as written, times the quantity, less discounts, is the net of a line without tax, as closely as
/// programs of buyers hold it against that.
fn sums(line: &Line) -> bool {
    let exact = || {
        let exact = line.item.price.times(money::Quantity::new(Ratio::whole(line.item.quantity))).ok()?;
        let exact = exact.div_decimal(line.item.per).ok()?;
        let missed = exact.checked_sub(before_discounts(line).ok()?.to_decimal()).ok()?;
        let most = Decimal::from_i128(i128::from(MISSES_BY_MAX), 2).ok()?;
        most.checked_sub(missed.abs().round(6, Rounding::Up).ok()?).ok()
    };
    !line.is_whole && exact().is_some_and(|left| left.signum() >= 0)
}

/// What a line comes to before its discounts.
fn before_discounts(line: &Line) -> Result<Money, Unmappable> {
    let off = Money::sum(line.net.currency(), line.discounts.iter().map(|discount| discount.amount));
    let before = off.and_then(|off| line.net.checked_add(off));
    before.map_err(|_| Unmappable::Number {
        place: "a line before its discounts".to_owned(),
        found: line.net.amount_text(),
    })
}

/// The price at which a quantity comes to a net, with at most [`PRICE_DECIMALS`] digits; none where no such one does.
///
/// 100.00 for 3 is 33.33333333, as three of those round to it.
fn price_of(net: Money, quantity: Decimal) -> Option<Decimal> {
    if quantity.is_zero() {
        return net.is_zero().then_some(Decimal::ZERO);
    }
    let of = Ratio::whole(net.to_decimal()).div_decimal(quantity).ok()?;
    if of.signum() < 0 {
        return None;
    }
    let price = of.round(PRICE_DECIMALS, Rounding::HalfAwayFromZero).ok()?;
    let back = Ratio::whole(price).checked_mul(Ratio::whole(quantity)).ok()?;
    let back = Money::round_from(&back, net.currency(), Rounding::HalfAwayFromZero).ok()?;
    (back == net).then_some(price)
}

fn allowance(discount: &Discount, words: &Words) -> Result<terms::LineAllowanceCharge, Unmappable> {
    Ok(terms::LineAllowanceCharge {
        amount: amount(discount.amount)?,
        base_amount: None,
        percentage: None,
        reason: Some(discount.reason.clone().unwrap_or_else(|| words.discount.to_owned())),
        reason_code: None,
    })
}

fn vat(tax: &Tax) -> Result<terms::LineVat, Unmappable> {
    let rate = match tax.category {
        TaxCategory::OutsideScope => None,
        _ => Some(percentage(tax)?),
    };
    Ok(terms::LineVat { category: terms::Code::new(tax.category.code()), rate })
}

fn breakdown(group: &TaxGroup, profile: Profile, words: &Words) -> Result<terms::VatBreakdown, Unmappable> {
    let outside = group.tax.category == TaxCategory::OutsideScope;
    // XRechnung wants the rate of what has none.
    let rate = (!outside || profile == Profile::XRechnung).then(|| percentage(&group.tax)).transpose()?;
    Ok(terms::VatBreakdown {
        taxable_amount: amount(group.base)?,
        tax_amount: amount(group.amount)?,
        category: terms::Code::new(group.tax.category.code()),
        rate,
        exemption_reason: group.tax.reason_in(words),
        exemption_reason_code: group.tax.reason_code.as_ref().map(|code| terms::Code::new(code.clone())),
    })
}

fn totals(invoice: &Invoice) -> Result<terms::DocumentTotals, Unmappable> {
    let sums = &invoice.sums;
    let some = |sum: Money| (!sum.is_zero()).then(|| amount(sum)).transpose();
    Ok(terms::DocumentTotals {
        line_total: amount(sums.lines)?,
        allowance_total: some(sums.discounts)?,
        charge_total: some(sums.charges)?,
        taxable_total: amount(sums.net)?,
        vat_total: Some(amount(sums.tax)?),
        gross_total: amount(sums.total)?,
        paid: some(sums.prepaid)?,
        due: amount(sums.due)?,
        ..terms::DocumentTotals::default()
    })
}

fn days(days: Days) -> terms::Period {
    terms::Period { start: Some(date(days.first)), end: Some(date(days.last)) }
}

fn date(date: CivilDate) -> Date {
    Date::parse(&date.to_string()).expect("a civil date of ours is a date")
}

fn amount(money: Money) -> Result<InvoiceAmount, Unmappable> {
    let text = money.amount_text();
    InvoiceAmount::parse(&text).map_err(|_| Unmappable::Number { place: "an amount".to_owned(), found: text })
}

fn number(value: Decimal, place: impl Fn() -> String) -> Result<Quantity, Unmappable> {
    let text = value.to_string();
    Quantity::from_str(&text).map_err(|_| Unmappable::Number { place: place(), found: text })
}

fn percentage(tax: &Tax) -> Result<Percentage, Unmappable> {
    let text = tax.rate.value().to_string();
    let place = || "a rate of tax".to_owned();
    Percentage::from_str(&text).map_err(|_| Unmappable::Number { place: place(), found: text })
}
