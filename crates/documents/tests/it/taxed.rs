//! What rules answered about tax, on pages and in e-invoices: categories, codes, words in the document's language, parts.

#![expect(clippy::unwrap_used, reason = "a test has nothing better to do")]

use billing::{Customer, DocumentKind, TaxAnswer, TaxMore, TaxPart};
use documents::einvoice::{Profile, Syntax};
use documents::issued::IssuedInvoice;
use money::Percent;
use tax::Treatment;

use crate::issued::{answer, document, eur, known_customer, known_seller, mapped_between, whole_fee};

fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn by_rules(treatment: Treatment, (name, rate): (&str, &str), area: &str) -> TaxAnswer {
    let more = TaxMore {
        treatment,
        category_code: treatment.category().to_owned(),
        rule: "a_rule".to_owned(),
        area: area.to_owned(),
        exemption_code: treatment.vatex().map(str::to_owned),
        exemption_words: treatment.words().map(str::to_owned),
        parts: Vec::new(),
        is_provisional: false,
    };
    TaxAnswer { more: Some(Box::new(more)), ..answer("standard", name, rate) }
}

fn abroad(country: &str, vat_id: Option<&str>) -> Customer {
    let mut customer = known_customer();
    let known = &mut customer.more.particulars;
    known.country = text(country);
    known.vat_id = vat_id.map(str::to_owned);
    customer
}

fn mapped(customer: &Customer, answer: TaxAnswer, tax: &str) -> IssuedInvoice {
    let document = document(DocumentKind::Invoice, vec![whole_fee()], &[(answer, tax)]);
    mapped_between(&known_seller(), customer, document)
}

/// Its UBL, after both syntaxes were held against every rule.
fn ubl(mapped: &IssuedInvoice) -> String {
    assert_eq!(mapped.missing(Profile::En16931), []);
    mapped.write(Profile::En16931, Syntax::Cii).unwrap();
    let xml = mapped.write(Profile::En16931, Syntax::Ubl).unwrap().xml;
    xml.split('\n').map(str::trim).collect()
}

/// The category, the code and the words of each treatment, and no VAT number where all is out of scope.
#[test]
fn each_treatment_has_its_category_its_code_and_its_words() {
    for (treatment, country, vat_id, words) in [
        (
            Treatment::ReverseCharge,
            "AT",
            Some("ATU36801500"),
            "Steuerschuldnerschaft des Leistungsempfängers",
        ),
        (Treatment::IntraCommunity, "AT", Some("ATU36801500"), "innergemeinschaftliche Lieferung"),
        (Treatment::Export, "CH", None, "Ausfuhr"),
        (Treatment::OutsideScope, "CH", None, "steuerbar"),
    ] {
        let answer = by_rules(treatment, (treatment.code(), "0"), country);
        let mapped = mapped(&abroad(country, vat_id), answer, "0");
        let (xml, page) = (ubl(&mapped), mapped.page());
        let category = format!("<cac:TaxCategory><cbc:ID>{}</cbc:ID>", treatment.category());
        assert!(xml.contains(&category), "{category}: {xml}");
        let code = treatment.vatex().unwrap();
        assert!(
            xml.contains(&format!("<cbc:TaxExemptionReasonCode>{code}</cbc:TaxExemptionReasonCode>")),
            "{xml}"
        );
        assert!(page.to_lowercase().contains(&words.to_lowercase()), "{words}: {page}");
    }
}

#[test]
fn an_exemption_stands_in_the_words_that_were_answered() {
    let mut answer = by_rules(Treatment::Exempt, ("exempt", "0"), "DE");
    answer.more.as_mut().unwrap().exemption_words = text("Steuerfrei nach § 19 UStG");
    let mapped = mapped(&known_customer(), answer, "0");
    let xml = ubl(&mapped);
    assert!(xml.contains("<cbc:ID>E</cbc:ID>"), "{xml}");
    assert!(
        xml.contains("<cbc:TaxExemptionReason>Steuerfrei nach § 19 UStG</cbc:TaxExemptionReason>"),
        "{xml}"
    );
    assert!(mapped.page().contains("Steuerfrei nach § 19 UStG"));
}

/// The seller's own tax is called what the language calls it, another's by its name.
#[test]
fn what_is_charged_has_the_name_of_whose_tax_it_is() {
    let home = mapped(&known_customer(), by_rules(Treatment::Charged, ("VAT DE", "20"), "DE"), "6.00");
    assert!(ubl(&home).contains("<cbc:ID>S</cbc:ID><cbc:Percent>20</cbc:Percent>"));
    let page = home.page();
    assert!(!page.contains("VAT DE") && page.contains("20"), "{page}");
    let french = mapped(&abroad("FR", None), by_rules(Treatment::Charged, ("VAT FR", "20"), "FR"), "6.00");
    ubl(&french);
    assert!(french.page().contains("VAT FR"));
}

#[test]
fn taxes_that_make_up_a_rate_stand_each_with_its_amount() {
    let mut answer = by_rules(Treatment::Charged, ("GST + QST", "14.975"), "CA");
    let part =
        |name: &str, rate: &str| TaxPart { name: name.to_owned(), rate: Percent::parse(rate).unwrap() };
    answer.more.as_mut().unwrap().parts = vec![part("GST", "5"), part("QST", "9.975")];
    let mapped = mapped(&abroad("CA", None), answer, "4.49");
    let [group] = mapped.invoice().taxes.as_slice() else { panic!("one group") };
    let parts: Vec<(&str, money::Money)> =
        group.parts.iter().map(|part| (part.name.as_str(), part.amount)).collect();
    // 30.00 at 14.975 % is 4.49; 1.50 and 2.99.
    assert_eq!(parts, [("GST", eur("1.50")), ("QST", eur("2.99"))]);
    let page = mapped.page();
    for words in ["GST 5", "QST 9,975", "1,50", "2,99"] {
        assert!(page.contains(words), "{words}: {page}");
    }
    assert!(ubl(&mapped).contains("<cbc:Percent>14.975</cbc:Percent>"));
}
