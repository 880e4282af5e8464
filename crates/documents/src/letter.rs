//! The letter that comes with a document when it is sent: a few sentences, plain and as a page.
//! Knows words and how a page is written; must not know to whom it goes, or who sends it.

use money::Money;

use crate::html;
use crate::invoice::Kind;
use crate::issued::IssuedInvoice;
use crate::locale::Locale;

/// The version of its words and layout: what was sent names it.
pub const LETTER_VERSION: u32 = 1;

/// The style of the page, small: mail programs take little.
const STYLE: &str = "font-family:sans-serif;font-size:15px;line-height:1.5;color:#222";

/// A letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// What it is about.
    pub subject: String,
    /// Its language, as a tag.
    pub language: String,
    /// What it says, plain.
    pub text: String,
    /// The same as a page.
    pub html: String,
}

/// What a letter says, before it is written.
struct Said<'a> {
    language: &'a str,
    right_to_left: bool,
    paragraphs: Vec<Sentence>,
    payment: Option<(String, Vec<(String, String)>)>,
    closing: (&'a str, &'a str),
}

/// A sentence with what is filled into its braces.
struct Sentence {
    words: &'static str,
    filled: Vec<(&'static str, String)>,
}

impl IssuedInvoice {
    /// The letter that comes with it, where so much of it is still to be paid.
    pub fn letter(&self, open: Money) -> Letter {
        let head = &self.invoice().head;
        let sheet = self.sheet();
        let locale = Locale::of(&head.language);
        let words = &locale.words.letter;
        let number = head.number.clone().unwrap_or_default();
        let which = vec![("{number}", number), ("{date}", locale.date(head.issued_on))];
        let is_credit = head.kind == Kind::CreditNote;
        let attached = if is_credit { words.credit_note } else { words.invoice };
        let is_paid = open.is_zero();
        let comes_to = if is_credit {
            Sentence {
                words: words.credited,
                filled: vec![("{amount}", locale.money(self.invoice().sums.total))],
            }
        } else if is_paid {
            Sentence { words: words.paid, filled: Vec::new() }
        } else {
            let due_on = locale.date(head.due_on.unwrap_or(head.issued_on));
            Sentence { words: words.pay, filled: vec![("{amount}", locale.money(open)), ("{date}", due_on)] }
        };
        let said = Said {
            language: &head.language,
            right_to_left: sheet.right_to_left,
            paragraphs: vec![
                Sentence { words: words.greeting, filled: Vec::new() },
                Sentence { words: attached, filled: which },
                comes_to,
            ],
            payment: sheet.payment.clone().filter(|_| !is_paid),
            closing: (words.closing, &sheet.seller),
        };
        Letter {
            subject: format!("{} – {}", sheet.title, sheet.seller),
            language: head.language.clone(),
            text: said.plain(),
            html: said.page(),
        }
    }
}

impl Sentence {
    /// Its parts in order: words as they are, and what is filled in.
    fn parts(&self) -> Vec<Part<'_>> {
        let (mut parts, mut rest) = (Vec::new(), self.words);
        while let Some((at, name, filled)) = self.first_in(rest) {
            parts.push(Part::Words(&rest[..at]));
            parts.push(Part::Filled(filled));
            rest = &rest[at + name.len()..];
        }
        parts.push(Part::Words(rest));
        parts
    }

    fn first_in(&self, rest: &str) -> Option<(usize, &'static str, &str)> {
        let places =
            self.filled.iter().filter_map(|(name, text)| Some((rest.find(name)?, *name, text.as_str())));
        places.min_by_key(|(at, ..)| *at)
    }
}

enum Part<'a> {
    Words(&'a str),
    Filled(&'a str),
}

impl Said<'_> {
    fn plain(&self) -> String {
        let mut out = String::new();
        for sentence in &self.paragraphs {
            for part in sentence.parts() {
                match part {
                    Part::Words(words) => out.push_str(words),
                    Part::Filled(text) => out.push_str(&one_line(text)),
                }
            }
            out.push_str("\n\n");
        }
        if let Some((word, facts)) = &self.payment {
            out.push_str(&format!("{word}\n"));
            for (name, text) in facts {
                out.push_str(&format!("{name}: {}\n", one_line(text)));
            }
            out.push('\n');
        }
        let (closing, seller) = self.closing;
        out.push_str(&format!("{closing}\n{}\n", one_line(seller)));
        out
    }

    fn page(&self) -> String {
        let mut out = String::with_capacity(2 * 1024);
        let direction = if self.right_to_left { "rtl" } else { "ltr" };
        out.push_str("<!doctype html>\n<html lang=\"");
        html::escape(self.language, &mut out);
        out.push_str(&format!(
            "\" dir=\"{direction}\">\n<head><meta charset=\"utf-8\"></head>\n<body style=\"{STYLE}\">\n"
        ));
        for sentence in &self.paragraphs {
            out.push_str("<p>");
            for part in sentence.parts() {
                match part {
                    Part::Words(words) => html::escape(words, &mut out),
                    Part::Filled(text) => isolated(text, &mut out),
                }
            }
            out.push_str("</p>\n");
        }
        if let Some((word, facts)) = &self.payment {
            out.push_str("<p><strong>");
            html::escape(word, &mut out);
            out.push_str("</strong></p>\n<table>\n");
            for (name, text) in facts {
                out.push_str("<tr><td>");
                html::escape(name, &mut out);
                out.push_str("</td><td>");
                isolated(text, &mut out);
                out.push_str("</td></tr>\n");
            }
            out.push_str("</table>\n");
        }
        let (closing, seller) = self.closing;
        out.push_str("<p>");
        html::escape(closing, &mut out);
        out.push_str("<br>");
        isolated(seller, &mut out);
        out.push_str("</p>\n</body>\n</html>\n");
        out
    }
}

/// A text whose direction is its own.
fn isolated(text: &str, out: &mut String) {
    out.push_str("<bdi>");
    html::escape(text, out);
    out.push_str("</bdi>");
}

/// A text in one line, without signs that steer something.
fn one_line(text: &str) -> String {
    text.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Words;

    #[test]
    fn every_language_names_what_is_filled_in() {
        for tag in Words::languages() {
            let words = &Words::of(tag).letter;
            for (sentence, names) in [
                (words.invoice, &["{number}", "{date}"][..]),
                (words.credit_note, &["{number}", "{date}"]),
                (words.pay, &["{amount}", "{date}"]),
                (words.credited, &["{amount}"]),
                (words.paid, &[]),
                (words.greeting, &[]),
                (words.closing, &[]),
            ] {
                assert!(names.iter().all(|name| sentence.matches(name).count() == 1), "{tag}: {sentence}");
                assert_eq!(sentence.matches('{').count(), names.len(), "{tag}: {sentence}");
            }
        }
    }

    #[test]
    fn what_is_filled_in_is_not_filled_in_again() {
        let sentence = Sentence {
            words: "{date}: {number}.",
            filled: vec![("{number}", "{date}<b>".to_owned()), ("{date}", "{number}".to_owned())],
        };
        let said = Said {
            language: "en",
            right_to_left: false,
            paragraphs: vec![sentence],
            payment: Some(("Payment".to_owned(), vec![("IBAN".to_owned(), "DE<02\r\n".to_owned())])),
            closing: ("Kind regards", "A & B"),
        };
        assert_eq!(said.plain(), "{number}: {date}<b>.\n\nPayment\nIBAN: DE<02  \n\nKind regards\nA & B\n");
        let page = said.page();
        assert!(page.contains("<bdi>{number}</bdi>: <bdi>{date}&lt;b&gt;</bdi>."), "{page}");
        assert!(page.contains("A &amp; B") && !page.contains("<b>"), "{page}");
    }
}
