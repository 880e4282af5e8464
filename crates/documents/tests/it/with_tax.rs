//! Issued lines whose prices include tax: pages show what the customer was told, e-invoices state it without tax.

#![expect(clippy::unwrap_used, reason = "a test has nothing better to do")]

use billing::{DocumentKind, Line, LineDiscount, TaxAnswer};
use documents::einvoice::{Profile, Syntax};
use documents::issued::IssuedInvoice;
use documents::{AdjustmentKind, Prices};
use ids::DiscountId;

use crate::issued::{answer, document, eur, known_customer, known_seller, mapped_between, whole_fee};

fn included(category: &str, name: &str, rate: &str) -> TaxAnswer {
    TaxAnswer { included: true, ..answer(category, name, rate) }
}

/// The line of three seats at 10.00, with its share of the tax.
fn line(group: u32, tax: &str) -> Line {
    Line { tax_group: group, tax: eur(tax), ..whole_fee() }
}

fn mapped(kind: DocumentKind, lines: Vec<Line>, answers: &[(TaxAnswer, &str)]) -> IssuedInvoice {
    mapped_between(&known_seller(), &known_customer(), document(kind, lines, answers))
}

/// Its UBL, after both syntaxes were held against every rule.
fn ubl(mapped: &IssuedInvoice) -> String {
    assert_eq!(mapped.missing(Profile::En16931), []);
    mapped.write(Profile::En16931, Syntax::Cii).unwrap();
    let xml = mapped.write(Profile::En16931, Syntax::Ubl).unwrap().xml;
    xml.split('\n').map(str::trim).collect()
}

fn holds(xml: &str, parts: &[(&str, &str)]) {
    for (name, amount) in parts {
        let part = format!("<cbc:{name} currencyID=\"EUR\">{amount}</cbc:{name}>");
        assert!(xml.contains(&part), "{part}: {xml}");
    }
}

/// 30.00 with 19 % in it are 25.21 and 4.79.
#[test]
fn a_page_shows_the_price_and_an_e_invoice_its_net() {
    let mapped =
        mapped(DocumentKind::Invoice, vec![line(0, "4.79")], &[(included("standard", "MwSt", "19"), "4.79")]);
    let invoice = mapped.invoice();
    assert_eq!(invoice.prices(), Prices::WithTax);
    assert_eq!((invoice.lines[0].written, invoice.lines[0].net), (eur("30.00"), eur("25.21")));
    let sums = invoice.sums;
    assert_eq!([sums.lines, sums.net, sums.tax, sums.total], ["25.21", "25.21", "4.79", "30.00"].map(eur));
    let sheet = mapped.sheet();
    let row = &sheet.rows[0];
    assert_eq!([&row.price, &row.amount], ["10,00", "30,00"], "as the customer was told");
    assert!(sheet.words[0].contains("Preise enthalten"), "{:?}", sheet.words);
    let told: Vec<&str> = sheet.sums.iter().map(|sum| sum.amount.as_str()).collect();
    assert!(told[0].contains("30,00") && told[1..] == ["25,21", "4,79"], "{told:?}");
    let xml = ubl(&mapped);
    holds(
        &xml,
        &[
            // One seat of three comes to 8.40333333 without tax.
            ("PriceAmount", "8.40333333"),
            ("LineExtensionAmount", "25.21"),
            ("TaxableAmount", "25.21"),
            ("TaxAmount", "4.79"),
            ("TaxInclusiveAmount", "30.00"),
            ("PayableAmount", "30.00"),
        ],
    );
}

/// 3.00 off and 5.00 by credits leave 22.00, of which 3.51 are tax; without tax they are 2.52 and 4.20.
#[test]
fn what_the_whole_takes_off_is_stated_without_its_tax() {
    let discount = |amount: &str| LineDiscount {
        discount: DiscountId::from_bytes([1; 16]),
        name: "Launch".to_owned(),
        amount: eur(amount),
    };
    let discounted = |sign: &str, line: Line| Line {
        off_document: eur(&format!("{sign}3.00")),
        document_discounts: vec![discount(&format!("{sign}3.00"))],
        by_credits: eur(&format!("{sign}5.00")),
        tax: eur(&format!("{sign}3.51")),
        ..line
    };
    let answers = |tax| [(included("standard", "MwSt", "19"), tax)];
    let charged = discounted("", line(0, "0"));
    let back = Line { amount: eur("-30.00"), ..discounted("-", line(0, "0")) };
    for mapped in [
        mapped(DocumentKind::Invoice, vec![charged], &answers("3.51")),
        mapped(DocumentKind::CreditNote, vec![back], &answers("-3.51")),
    ] {
        let invoice = mapped.invoice();
        let found: Vec<_> =
            invoice.adjustments.iter().map(|one| (one.kind, one.written, one.amount)).collect();
        let off = AdjustmentKind::Discount;
        assert_eq!(found, [(off, eur("3.00"), eur("2.52")), (off, eur("5.00"), eur("4.20"))]);
        assert_eq!(invoice.lines[0].net, eur("25.21"), "what the line is before them");
        let sums = invoice.sums;
        assert_eq!([sums.discounts, sums.net, sums.total], ["6.72", "18.49", "22.00"].map(eur));
        ubl(&mapped);
    }
}

/// A discount of 0.03 on each of a hundred lines is 3.00, and 2.52 without tax: what each line has of it is counted from
/// the sum, so that no cent goes astray.
#[test]
fn small_parts_of_a_discount_sum_to_what_it_is_without_tax() {
    // 2997.00 with 19 % in it: 478.51 of tax, shared over the lines.
    let small = |place| Line {
        off_document: eur("0.03"),
        document_discounts: vec![LineDiscount {
            discount: DiscountId::from_bytes([1; 16]),
            name: "Launch".to_owned(),
            amount: eur("0.03"),
        }],
        ..line(0, if place < 51 { "4.79" } else { "4.78" })
    };
    let lines: Vec<Line> = (0..100).map(small).collect();
    let mapped = mapped(DocumentKind::Invoice, lines, &[(included("standard", "MwSt", "19"), "478.51")]);
    let [one] = mapped.invoice().adjustments.as_slice() else { panic!("one discount") };
    assert_eq!((one.written, one.amount), (eur("3.00"), eur("2.52")));
    ubl(&mapped);
}

/// A line with tax beside one without, of one rate: each is told as it is, and they are one sum of tax.
#[test]
fn prices_of_both_kinds_stand_on_one_page() {
    let answers = [(included("standard", "MwSt", "19"), "4.79"), (answer("standard", "MwSt", "19"), "5.70")];
    let mapped = mapped(DocumentKind::Invoice, vec![line(0, "4.79"), line(1, "5.70")], &answers);
    let invoice = mapped.invoice();
    assert_eq!(invoice.prices(), Prices::Mixed);
    assert_eq!([invoice.lines[0].net, invoice.lines[1].net], [eur("25.21"), eur("30.00")]);
    let [group] = invoice.taxes.as_slice() else { panic!("one sum of tax") };
    assert_eq!((group.base, group.amount, invoice.sums.total), (eur("55.21"), eur("10.49"), eur("65.70")));
    let sheet = mapped.sheet();
    let says = |place: usize| sheet.rows[place].more.iter().any(|more| more.contains("Preise enthalten"));
    assert!(says(0) && !says(1), "{:?}", sheet.rows);
    assert!(!sheet.words.iter().any(|words| words.contains("Preise enthalten")), "{:?}", sheet.words);
    assert!(sheet.sums.last().unwrap().is_total, "net and tax come before the total: {:?}", sheet.sums);
    holds(&ubl(&mapped), &[("LineExtensionAmount", "25.21"), ("LineExtensionAmount", "30.00")]);
}

/// Where no tax is due there is none in the price, and nothing on the page says that there were.
#[test]
fn a_price_of_which_no_tax_is_due_is_its_net() {
    let answers = [(included("standard", "reverse_charge", "0"), "0")];
    let mut buyer = known_customer();
    buyer.more.particulars.country = Some("AT".to_owned());
    buyer.more.particulars.vat_id = Some("ATU36801500".to_owned());
    let document = document(DocumentKind::Invoice, vec![line(0, "0")], &answers);
    let mapped = mapped_between(&known_seller(), &buyer, document);
    assert_eq!(mapped.invoice().prices(), Prices::WithoutTax);
    assert_eq!(mapped.invoice().lines[0].net, eur("30.00"));
    assert!(!mapped.page().contains("Preise enthalten"));
    holds(&ubl(&mapped), &[("LineExtensionAmount", "30.00"), ("PayableAmount", "30.00")]);
}

/// A page says what its taxes are called, as its heads and sums do, and names none where they are called otherwise.
#[test]
fn what_prices_include_is_called_by_its_name() {
    let said = |names: &[&str], language: &str| {
        let included = |(rate, name): (u32, &&str)| (included("standard", name, &rate.to_string()), "1.00");
        let answers: Vec<_> = (5..).zip(names).map(included).collect();
        let lines = (0..).zip(names).map(|(group, _)| line(group, "1.00")).collect();
        let mut buyer = known_customer();
        buyer.more.language = Some(language.to_owned());
        let mapped =
            mapped_between(&known_seller(), &buyer, document(DocumentKind::Invoice, lines, &answers));
        mapped.sheet().words[0].clone()
    };
    for (names, language, words) in [
        (&["GST + QST"][..], "en", "Prices include GST + QST"),
        (&["VAT"], "en", "Prices include VAT"),
        (&["GST", "GST"], "en", "Prices include GST"),
        (&["GST", "HST"], "en", "Prices include tax"),
        (&["GST", "HST"], "fr", "Prix incluant les taxes"),
        (&["USt."], "de", "Preise enthalten die USt."),
        (&["MwSt"], "de", "Preise enthalten MwSt"),
    ] {
        assert_eq!(said(names, language), words, "{names:?}");
    }
}
