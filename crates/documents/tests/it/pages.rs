//! The HTML twin: every amount of the invoice is on it, in every language, and no text of it is more than a text.

use documents::{Locale, Sheet, Words, file, html};
use money::{Decimal, Money};

use crate::files::example;

pub fn page(text: &str) -> String {
    html::page(&file::read("invoice.toml", text.as_bytes()).unwrap_or_else(|why| panic!("{why}")))
}

/// The texts of a page, without its elements.
pub fn texts(page: &str) -> String {
    let body = page.split_once("<body>").expect("it has a body").1;
    let mut out = String::new();
    let mut inside = false;
    for sign in body.chars() {
        match sign {
            '<' => inside = true,
            '>' => inside = false,
            sign if !inside => out.push(sign),
            _ => {}
        }
    }
    out
}

#[test]
fn the_example_says_what_it_comes_to() {
    let page = page(&example("consulting"));
    assert!(page.starts_with("<!doctype html>\n<html lang=\"de\" dir=\"ltr\">"), "{}", &page[..80]);
    let texts = texts(&page);
    for words in [
        "Rechnung RE-2026-0042",
        "27.11.2026",
        "11.12.2026",
        "12,5 Stunden",
        "33,335",
        "Treuerabatt 10\u{a0}%: \u{2212}48,00",
        "1 Monat",
        "Einführungspreis (USt. 7\u{a0}%)",
        "USt. 19\u{a0}% auf 1.572,41",
        "USt. 7\u{a0}% auf 97,10",
        "1.975,07\u{a0}EUR",
        "DE02 1203 0000 0000 2020 51",
        "Amtsgericht Berlin-Charlottenburg",
    ] {
        assert!(texts.contains(words), "{words}: {texts}");
    }
}

#[test]
fn every_language_has_its_words_and_its_numbers() {
    let text = example("consulting").replace("quantity = 3\n", "quantity = 3000\n");
    let mut seen = Vec::new();
    for language in Words::languages() {
        let page = page(&text.replace("language = \"de\"", &format!("language = \"{language}\"")));
        let words = Words::of(language);
        for word in [words.invoice, words.due_on, words.net, words.tax, words.total, words.reference] {
            assert!(!word.is_empty() && page.contains(word), "{language}: {word}");
        }
        seen.push(words.invoice);
    }
    assert_eq!(seen.len(), 11);
    seen.dedup();
    assert!(seen.len() >= 8, "they are not all alike: {seen:?}");
    let number = Decimal::from_i128(12_345_675, 2).unwrap();
    let money = Money::parse_major("-1234567.80", money::Currency::EUR).unwrap();
    for (tag, written, paid) in [
        ("en", "123,456.75", "EUR\u{a0}\u{2212}1,234,567.80"),
        ("de-AT", "123.456,75", "\u{2212}1.234.567,80\u{a0}EUR"),
        ("de-CH", "123’456.75", "EUR\u{a0}\u{2212}1’234’567.80"),
        ("fr", "123\u{202f}456,75", "\u{2212}1\u{202f}234\u{202f}567,80\u{a0}EUR"),
        ("ja", "123,456.75", "EUR\u{a0}\u{2212}1,234,567.80"),
        ("xx", "123,456.75", "EUR\u{a0}\u{2212}1,234,567.80"),
    ] {
        let locale = Locale::of(tag);
        assert_eq!((locale.number(number).as_str(), locale.money(money).as_str()), (written, paid), "{tag}");
    }
    let day = calendar::CivilDate::parse("2026-01-05").unwrap();
    let dates: Vec<String> =
        ["en", "de", "fr", "nl", "sv", "ja"].iter().map(|tag| Locale::of(tag).date(day)).collect();
    assert_eq!(dates, ["5 Jan 2026", "05.01.2026", "05/01/2026", "05-01-2026", "2026-01-05", "2026年1月5日"]);
}

#[test]
fn why_no_tax_is_charged_is_said_in_the_language_of_the_invoice() {
    let text = example("consulting")
        .replace("tax = 19", "tax = \"reverse_charge\"")
        .replace("tax = 7", "tax = \"reverse_charge\"");
    let invoice = file::read("it", text.as_bytes()).unwrap();
    assert!(html::page(&invoice).contains("Steuerschuldnerschaft des Leistungsempfängers"));
    let xml = documents::einvoice::write(
        &invoice,
        documents::einvoice::Profile::En16931,
        documents::einvoice::Syntax::Ubl,
    );
    assert!(xml.unwrap().xml.contains("Steuerschuldnerschaft des Leistungsempfängers"));
    let own =
        text.replace("\"reverse_charge\"", "{ category = \"reverse_charge\", reason = \"§ 13b UStG\" }");
    assert!(page(&own).contains("§ 13b UStG"));
}

#[test]
fn hostile_texts_stay_texts() {
    let long = "W".repeat(1_000);
    for hostile in [
        "<script>alert(1)</script>",
        "\\\"><img src=x onerror=alert(1)>",
        "</style></head><body onload=alert(1)>",
        "&lt;b&gt; & 'quoted'",
        "\\u202Eevil\\u202C",
        "😀 emoji",
        &long,
    ] {
        let page = page(
            &example("consulting")
                .replace("Amsel Verlag AG", hostile)
                .replace("Beratung\"", &format!("{hostile}\"")),
        );
        let sound = html::page(&file::read("it", example("consulting").as_bytes()).unwrap());
        let elements = |page: &str| page.matches('<').count();
        assert_eq!(elements(&page), elements(&sound), "{hostile}");
        for sign in ['\u{202e}', '\u{202c}'] {
            assert!(!page.contains(sign), "{hostile}");
        }
        assert!(!page.contains("<script") && page.contains("default-src 'none'"));
    }
}

#[test]
fn arabic_reads_from_right_to_left() {
    let page = page(
        &example("consulting")
            .replace("language = \"de\"", "language = \"ar\"")
            .replace("Amsel Verlag AG", "شركة المثال"),
    );
    assert!(page.contains("dir=\"rtl\"") && page.contains("<bdi>شركة المثال</bdi>"), "{page}");
}

#[test]
fn prices_with_tax_are_shown_as_they_are_written() {
    let page = page(
        &example("consulting").replace("currency = \"EUR\"", "currency = \"EUR\"\nprices_include_tax = true"),
    );
    let texts = texts(&page);
    // 12.5 hours at 95.00 stay 1,187.50 on paper, and the total is what is written.
    for words in ["1.187,50", "1.669,51\u{a0}EUR", "Preise enthalten die USt."] {
        assert!(texts.contains(words), "{words}: {texts}");
    }
}

#[test]
fn a_page_names_the_files_that_are_had_from_it() {
    let invoice = file::read("it", example("consulting").as_bytes()).unwrap();
    let sheet = Sheet::of(&invoice);
    assert_eq!(html::of_sheet_with(&sheet, &[]), html::page(&invoice));
    let file =
        |address: &str, name: &str| html::PageFile { address: address.to_owned(), name: name.to_owned() };
    let page = html::of_sheet_with(&sheet, &[file("x/pdf", "RE-1.pdf"), file("x/\"xml", "<b>.xml")]);
    assert!(page.contains("<a href=\"x/pdf\" download=\"RE-1.pdf\"><bdi>RE-1.pdf</bdi></a>"), "{page}");
    assert!(page.contains("href=\"x/&quot;xml\"") && !page.contains("<b>"), "{page}");
    assert_eq!(page.matches("<a ").count(), 2);
    // Beside them it is the same page.
    let nav = page.split_once("<nav").unwrap().1.split_once("</nav>\n").unwrap().1;
    assert!(html::page(&invoice).ends_with(nav));
}

#[test]
fn a_notice_says_what_it_is_given_and_loads_nothing() {
    let page = html::notice("It is <over>", "Ask for another & more.");
    assert!(page.starts_with("<!doctype html>") && page.contains(html::POLICY), "{page}");
    assert!(page.contains("It is &lt;over&gt;") && page.contains("Ask for another &amp; more."), "{page}");
}
