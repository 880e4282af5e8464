//! Letters: in the built-in words and in a seller's own, plain and as a page.

use billing::{Brand, LetterOf, LetterWords};
use documents::{Invoice, Kind, built_in_words, sample};
use money::Money;

fn invoice() -> Invoice {
    let mut invoice = sample(&Brand::default());
    invoice.head.language = "en".to_owned();
    invoice
}

fn open(invoice: &Invoice) -> Money {
    invoice.sums.due
}

fn own(of: LetterOf, language: &str, subject: &str, text: &str) -> LetterWords {
    LetterWords { of, language: language.to_owned(), subject: subject.to_owned(), text: text.to_owned() }
}

#[test]
fn own_words_are_filled_in_and_escaped() {
    let mut invoice = invoice();
    invoice.head.buyer.name = "<script>{seller}</script>\u{7}".to_owned();
    let number = invoice.head.number.clone().unwrap();
    let text = "Hello {customer},\nplease see <b>below</b>.\n\n{payment}\n\n{{bye}}";
    let words = [own(LetterOf::Invoice, "en", "Invoice {number} for {customer}", text)];
    let letter = invoice.letter(open(&invoice), &words, None);
    assert_eq!(letter.subject, format!("Invoice {number} for <script>{{seller}}</script> "));
    let (head, rest) = letter.text.split_once("\n\n").unwrap();
    assert_eq!(head, "Hello <script>{seller}</script> ,\nplease see <b>below</b>.");
    assert!(rest.contains(&number) && rest.ends_with("\n\n{bye}\n"), "{rest}");
    let said = "<p>Hello <bdi>&lt;script&gt;{seller}&lt;/script&gt;";
    assert!(
        letter.html.contains(said) && letter.html.contains("<br>please see &lt;b&gt;"),
        "{}",
        letter.html
    );
    assert!(!letter.html.contains("<script"), "{}", letter.html);
}

#[test]
fn each_kind_and_language_has_its_own_or_the_built_in_words() {
    let mut invoice = invoice();
    let due = open(&invoice);
    let words = [
        own(LetterOf::Invoice, "en", "Pay", "{amount} of {total} by {due_on}"),
        own(LetterOf::PaidInvoice, "en", "Paid", "{total}, thank you"),
        own(LetterOf::CreditNote, "en", "Credit", "{amount} for you"),
        own(LetterOf::Invoice, "de", "Zahlen", "{amount}"),
    ];
    assert_eq!(invoice.letter(due, &words, None).subject, "Pay");
    assert_eq!(invoice.letter(Money::zero(due.currency()), &words, None).subject, "Paid");
    invoice.head.language = "de-AT".to_owned();
    assert_eq!(invoice.letter(due, &words, None).subject, "Zahlen");
    invoice.head.language = "fr".to_owned();
    let french = invoice.letter(due, &words, None);
    assert_eq!(french.text, invoice.letter(due, &[], None).text, "the built-in words");
    assert!(french.text.starts_with("Bonjour"), "{}", french.text);
    invoice.head.language = "en".to_owned();
    invoice.head.kind = Kind::CreditNote;
    assert_eq!(invoice.letter(due, &words, None).subject, "Credit");
}

#[test]
fn the_built_in_words_kept_as_own_say_the_same() {
    for language in ["en", "de", "es", "fr", "it", "nl", "pt", "pl", "sv", "ja", "ar"] {
        let mut invoice = invoice();
        invoice.head.language = language.to_owned();
        for open in [open(&invoice), Money::zero(open(&invoice).currency())] {
            let built_in = invoice.letter(open, &[], None);
            let words = built_in_words(language, invoice.letter_of(open));
            let letter = invoice.letter(open, &[words], None);
            assert_eq!(letter.text, built_in.text, "{language}");
            assert_eq!(letter.html, built_in.html, "{language}");
            let number = invoice.head.number.clone().unwrap();
            assert!(letter.subject.contains(&number), "{language}: {}", letter.subject);
        }
    }
}

#[test]
fn a_link_is_the_only_thing_that_leads_somewhere() {
    let mut invoice = invoice();
    invoice.head.buyer.name = "https://evil.example/\">x".to_owned();
    let address = "https://billing.example.com/links/AQ_-x?a&b\"'<";
    let text = "Dear {customer}, see {link}.\nOr https://other.example\n\n{payment}";
    let words = [own(LetterOf::Invoice, "en", "Invoice", text)];
    let letter = invoice.letter(open(&invoice), &words, Some(address));
    assert!(letter.text.contains(&format!("see {address}.\nOr https://other.example\n")), "{}", letter.text);
    let escaped = "https://billing.example.com/links/AQ_-x?a&amp;b&quot;&#39;&lt;";
    assert!(
        letter.html.contains(&format!("href=\"{escaped}\"><bdi>{escaped}</bdi></a>.<br>")),
        "{}",
        letter.html
    );
    assert_eq!((letter.html.matches("<a ").count(), letter.html.matches("href=").count()), (1, 1));
    assert_eq!(invoice.own_words(open(&invoice), &words).map(LetterWords::has_link), Some(true));
    assert!(
        !invoice.letter(open(&invoice), &[], Some(address)).html.contains("href="),
        "the built-in words have none"
    );
}
