//! The words of a seller's own letters: what is sent with a document, by what it is and in which language.
//! Knows which values words may name, and where one is that nothing fills; must not know how a letter is written.

use std::fmt;

/// Most letters of a seller.
pub const LETTERS_MAX: usize = 60;
/// Most characters of a subject.
pub const LETTER_SUBJECT_CHARS_MAX: usize = 200;
/// Most characters of a letter's text.
pub const LETTER_TEXT_CHARS_MAX: usize = 10_000;

/// What a letter comes with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LetterOf {
    /// An invoice of which something is to be paid.
    Invoice,
    /// An invoice of which nothing is left to pay.
    PaidInvoice,
    /// A credit note.
    CreditNote,
}

impl LetterOf {
    /// Every one with its code.
    pub const CODES: [(&'static str, LetterOf); 3] = [
        ("invoice", LetterOf::Invoice),
        ("paid_invoice", LetterOf::PaidInvoice),
        ("credit_note", LetterOf::CreditNote),
    ];
}

/// What stands in braces, as in `{number}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LetterValue {
    /// The document's number.
    Number,
    /// Its date of issue.
    Date,
    /// What is to be paid, or what a credit note comes to.
    Amount,
    /// What it comes to, tax included.
    Total,
    /// To be paid by.
    DueOn,
    /// Who is billed.
    Customer,
    /// Who bills.
    Seller,
    /// The order of the customer, or nothing.
    PurchaseOrder,
    /// To which account and with which reference it is paid: a paragraph of its own.
    Payment,
    /// Where its page is, for whoever has the letter and for a while.
    Link,
}

impl LetterValue {
    /// Every one with the name that stands in braces.
    pub const NAMES: [(&'static str, LetterValue); 10] = [
        ("number", LetterValue::Number),
        ("date", LetterValue::Date),
        ("amount", LetterValue::Amount),
        ("total", LetterValue::Total),
        ("due_on", LetterValue::DueOn),
        ("customer", LetterValue::Customer),
        ("seller", LetterValue::Seller),
        ("purchase_order", LetterValue::PurchaseOrder),
        ("payment", LetterValue::Payment),
        ("link", LetterValue::Link),
    ];

    /// Its name.
    pub fn name(self) -> &'static str {
        let found = LetterValue::NAMES.iter().find(|(_, value)| *value == self);
        found.map(|(name, _)| *name).expect("each value stands in the table")
    }

    /// Whether a letter with such a document has it.
    fn is_of(self, of: LetterOf) -> bool {
        match self {
            LetterValue::DueOn | LetterValue::Payment => of == LetterOf::Invoice,
            LetterValue::Amount => of != LetterOf::PaidInvoice,
            _ => true,
        }
    }
}

/// A letter of one's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterWords {
    /// What it comes with.
    pub of: LetterOf,
    /// Its language, as a tag; of "de" those of "de-AT" are, too, who have none of their own.
    pub language: String,
    /// What it is about.
    pub subject: String,
    /// What it says: paragraphs with an empty line between.
    pub text: String,
}

/// A part of a text: words, or what is filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LetterPart {
    /// Words as they are.
    Words(String),
    /// A value.
    Value(LetterValue),
}

/// Why a letter is not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LetterRefused {
    /// Nothing fills this.
    #[error("line {line}: {{{name}}} is nothing that is filled in; there are {names}, and a brace itself is {{{{ or }}}}", names = Names)]
    Unknown {
        /// On which line, from 1.
        line: usize,
        /// What stands in braces.
        name: String,
    },
    /// A brace without the other.
    #[error("line {line}: a brace stands without the other; a brace itself is written {{{{ or }}}}")]
    Unclosed {
        /// On which line, from 1.
        line: usize,
    },
    /// A document of that kind has no such value.
    #[error("line {line}: a letter of this kind has no {{{name}}}", name = value.name())]
    NotOfThis {
        /// On which line, from 1.
        line: usize,
        /// Which.
        value: LetterValue,
    },
    /// How it is paid stands by itself.
    #[error("line {line}: {{payment}} is a paragraph of its own; put an empty line before and after it")]
    PaymentAmidWords {
        /// On which line, from 1.
        line: usize,
    },
    /// Nothing is said.
    #[error("it says nothing; write what the letter says, or leave it out for the built-in words")]
    Empty,
    /// A subject of several lines.
    #[error("a subject is one line")]
    SubjectOfLines,
    /// A link in a subject, which is kept and shown in more places than a letter is.
    #[error("a subject has no {{link}}; put it into the text")]
    LinkInSubject,
}

/// All names, as `{number}, {date}`.
struct Names;

impl fmt::Display for Names {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, (name, _)) in LetterValue::NAMES.iter().enumerate() {
            write!(out, "{}{{{name}}}", if place == 0 { "" } else { ", " })?;
        }
        Ok(())
    }
}

impl LetterWords {
    /// Its subject in parts.
    ///
    /// # Errors
    /// As [`LetterRefused`].
    pub fn subject_parts(&self) -> Result<Vec<LetterPart>, LetterRefused> {
        if self.subject.contains(['\n', '\r']) {
            return Err(LetterRefused::SubjectOfLines);
        }
        if self.subject.trim().is_empty() {
            return Err(LetterRefused::Empty);
        }
        let parts = parts_of(&self.subject, 1)?;
        self.check(&parts, 1)?;
        if parts.contains(&LetterPart::Value(LetterValue::Payment)) {
            return Err(LetterRefused::PaymentAmidWords { line: 1 });
        }
        match parts.contains(&LetterPart::Value(LetterValue::Link)) {
            true => Err(LetterRefused::LinkInSubject),
            false => Ok(parts),
        }
    }

    /// Whether it has a link to the document's page.
    pub fn has_link(&self) -> bool {
        let link = LetterPart::Value(LetterValue::Link);
        self.paragraphs().is_ok_and(|all| all.iter().flatten().flatten().any(|part| *part == link))
    }

    /// Its paragraphs, each a list of lines in parts; how it is paid is a paragraph of that alone.
    ///
    /// # Errors
    /// As [`LetterRefused`].
    pub fn paragraphs(&self) -> Result<Vec<Vec<Vec<LetterPart>>>, LetterRefused> {
        let (mut paragraphs, mut open) = (Vec::new(), Vec::new());
        let mut payment_at = None;
        let mut end = |open: &mut Vec<Vec<LetterPart>>, payment_at: &mut Option<usize>| {
            if let Some(line) = payment_at.take()
                && *open != [vec![LetterPart::Value(LetterValue::Payment)]]
            {
                return Err(LetterRefused::PaymentAmidWords { line });
            }
            if !open.is_empty() {
                paragraphs.push(std::mem::take(open));
            }
            Ok(())
        };
        for (number, line) in (1..).zip(self.text.lines()) {
            if line.trim().is_empty() {
                end(&mut open, &mut payment_at)?;
                continue;
            }
            let parts = parts_of(line.trim(), number)?;
            self.check(&parts, number)?;
            if parts.contains(&LetterPart::Value(LetterValue::Payment)) {
                payment_at = payment_at.or(Some(number));
            }
            open.push(parts);
        }
        end(&mut open, &mut payment_at)?;
        if paragraphs.is_empty() { Err(LetterRefused::Empty) } else { Ok(paragraphs) }
    }

    fn check(&self, parts: &[LetterPart], line: usize) -> Result<(), LetterRefused> {
        let missing = parts.iter().find_map(|part| match part {
            LetterPart::Value(value) if !value.is_of(self.of) => Some(*value),
            LetterPart::Value(_) | LetterPart::Words(_) => None,
        });
        missing.map_or(Ok(()), |value| Err(LetterRefused::NotOfThis { line, value }))
    }
}

fn parts_of(text: &str, line: usize) -> Result<Vec<LetterPart>, LetterRefused> {
    let (mut parts, mut words) = (Vec::new(), String::new());
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        words.push_str(&rest[..at]);
        let brace = &rest[at..=at];
        let after = &rest[at + 1..];
        if let Some(behind) = after.strip_prefix(brace) {
            words.push_str(brace);
            rest = behind;
            continue;
        }
        let Some((name, behind)) = after.split_once('}').filter(|_| brace == "{") else {
            return Err(LetterRefused::Unclosed { line });
        };
        let known = LetterValue::NAMES.iter().find(|(known, _)| *known == name.trim());
        let Some((_, value)) = known else {
            let name = name.chars().take(40).collect();
            return Err(LetterRefused::Unknown { line, name });
        };
        if !words.is_empty() {
            parts.push(LetterPart::Words(std::mem::take(&mut words)));
        }
        parts.push(LetterPart::Value(*value));
        rest = behind;
    }
    words.push_str(rest);
    if !words.is_empty() {
        parts.push(LetterPart::Words(words));
    }
    Ok(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(of: LetterOf, text: &str) -> LetterWords {
        let (language, subject) = ("en".to_owned(), "About {number}".to_owned());
        LetterWords { of, language, subject, text: text.to_owned() }
    }

    #[test]
    fn texts_fall_into_paragraphs_lines_and_parts() {
        let text = "Hello {customer},\nwelcome {{back}}\n\n\n {payment} \r\n\nBye";
        let found = words(LetterOf::Invoice, text).paragraphs().unwrap();
        let plain = |text: &str| LetterPart::Words(text.to_owned());
        assert_eq!(
            found,
            [
                vec![
                    vec![plain("Hello "), LetterPart::Value(LetterValue::Customer), plain(",")],
                    vec![plain("welcome {back}")],
                ],
                vec![vec![LetterPart::Value(LetterValue::Payment)]],
                vec![vec![plain("Bye")]],
            ]
        );
    }

    #[test]
    fn what_nothing_fills_is_refused_with_its_line() {
        let told = |of, text: &str| words(of, text).paragraphs().unwrap_err().to_string();
        let unknown = told(LetterOf::Invoice, "Hello\n{nunber}");
        assert!(
            unknown.starts_with("line 2: {nunber} is nothing") && unknown.contains("{number}, {date}"),
            "{unknown}"
        );
        assert!(told(LetterOf::Invoice, "Hello {number").starts_with("line 1: a brace stands"));
        assert!(told(LetterOf::Invoice, "Hello } you").starts_with("line 1: a brace stands"));
        assert_eq!(
            told(LetterOf::CreditNote, "by {due_on}"),
            "line 1: a letter of this kind has no {due_on}"
        );
        assert_eq!(told(LetterOf::PaidInvoice, "{amount}"), "line 1: a letter of this kind has no {amount}");
        assert!(told(LetterOf::Invoice, "Pay\n{payment}").starts_with("line 2: {payment} is a paragraph"));
        assert!(told(LetterOf::Invoice, " \n\n").starts_with("it says nothing"));
        let subject = LetterWords { subject: "{payment}".to_owned(), ..words(LetterOf::Invoice, "x") };
        assert!(subject.subject_parts().is_err());
        let subject = LetterWords { subject: "a\nb".to_owned(), ..words(LetterOf::Invoice, "x") };
        assert_eq!(subject.subject_parts(), Err(LetterRefused::SubjectOfLines));
        let subject = LetterWords { subject: "See {link}".to_owned(), ..words(LetterOf::Invoice, "x") };
        assert_eq!(subject.subject_parts(), Err(LetterRefused::LinkInSubject));
    }

    #[test]
    fn a_link_is_one_in_braces_of_any_kind_of_letter() {
        for (_, of) in LetterOf::CODES {
            assert!(words(of, "Hello\n\nSee {link} or { link }.").has_link());
            assert!(!words(of, "Hello\n\nSee {{link}}, link and {number}.").has_link());
        }
        let both = LetterPart::Value(LetterValue::Link);
        let found = words(LetterOf::Invoice, "{link}").paragraphs().unwrap();
        assert_eq!(found, [[[both]]]);
    }
}
