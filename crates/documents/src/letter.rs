//! The letter that comes with a document when it is sent: a few sentences, plain and as a page, in the built-in words or in
//! the seller's own.
//! Knows words and how a page is written; must not know to whom it goes, or who sends it.

use billing::{AttachmentName, LetterOf, LetterPart, LetterRefused, LetterValue, LetterWords};
use money::Money;

use crate::html;
use crate::invoice::{Invoice, Kind};
use crate::locale::Locale;
use crate::sheet::Sheet;

/// The version of its words and layout: what was sent names it.
pub const LETTER_VERSION: u32 = 3;

/// The style of the page, small: mail programs take little.
const STYLE: &str = "font-family:sans-serif;font-size:15px;line-height:1.5;color:#222";
/// The colour of the rule at the head where the seller has none: that of the text.
const ACCENT: &str = "#222222";

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

/// A letter before it is written.
struct Said<'a> {
    language: &'a str,
    right_to_left: bool,
    accent: String,
    blocks: Vec<Block<'a>>,
}

/// What stands between empty lines.
enum Block<'a> {
    /// Lines of words and of what is filled in.
    Paragraph(Vec<Vec<Piece<'a>>>),
    /// How it is paid: a word, and facts by name.
    Payment(&'a str, &'a [(String, String)]),
}

/// Words, or what is filled in.
enum Piece<'a> {
    Words(&'a str),
    Filled(String),
    /// The address of a page: the one thing in a letter that leads somewhere.
    Link(String),
}

/// What is filled in: the values of one document.
struct Values<'a> {
    invoice: &'a Invoice,
    sheet: &'a Sheet,
    locale: &'a Locale,
    open: Money,
    link: Option<&'a str>,
}

impl Invoice {
    /// The letter that comes with it, where so much of it is still to be paid and its page is at this address, if it is at
    /// one: in the seller's own words where it has some for such a document in its language, else in the built-in ones.
    pub fn letter(&self, open: Money, own: &[LetterWords], link: Option<&str>) -> Letter {
        self.letter_without(open, own, (link, &[]))
    }

    /// The same where some attachments are left behind for their size, which is told with where they are.
    pub fn letter_without(
        &self,
        open: Money,
        own: &[LetterWords],
        (link, left_behind): (Option<&str>, &[AttachmentName]),
    ) -> Letter {
        let own = self.own_words(open, own);
        own.and_then(|words| self.letter_by(open, words, (link, left_behind)).ok())
            .unwrap_or_else(|| self.built_in_letter(open, (link, left_behind)))
    }

    /// The seller's own words that a letter with it is written in, if it has some for such a document in its language.
    pub fn own_words<'w>(&self, open: Money, own: &'w [LetterWords]) -> Option<&'w LetterWords> {
        own_words(own, (self.letter_of(open), &self.head.language))
    }

    /// The letter by words of the seller's own.
    ///
    /// # Errors
    /// Where a brace is wrong; see [`LetterRefused`].
    pub fn letter_in(
        &self,
        open: Money,
        words: &LetterWords,
        link: Option<&str>,
    ) -> Result<Letter, LetterRefused> {
        self.letter_by(open, words, (link, &[]))
    }

    fn letter_by(
        &self,
        open: Money,
        words: &LetterWords,
        (link, left_behind): (Option<&str>, &[AttachmentName]),
    ) -> Result<Letter, LetterRefused> {
        let (subject, paragraphs) = (words.subject_parts()?, words.paragraphs()?);
        let (sheet, locale) = (Sheet::of(self), Locale::of(&self.head.language));
        let values = Values { invoice: self, sheet: &sheet, locale: &locale, open, link };
        let said: String = subject.iter().map(|part| values.plain(part)).collect();
        let said = one_line(&said);
        // A subject of nothing but what is not there is the built-in one.
        let subject = if said.trim().is_empty() { built_in_subject(&sheet) } else { said };
        let payment = [vec![LetterPart::Value(LetterValue::Payment)]];
        let blocks = paragraphs.iter().filter_map(|lines| match *lines == payment {
            true => sheet.payment.as_ref().map(|(word, facts)| Block::Payment(word, facts)),
            false => Some(Block::Paragraph(lines.iter().map(|line| values.line(line)).collect())),
        });
        Ok(self.written(subject, &sheet, blocks.chain(self.told((link, left_behind), &locale)).collect()))
    }

    /// What a letter with it comes with, where so much is still to be paid.
    pub fn letter_of(&self, open: Money) -> LetterOf {
        match self.head.kind {
            Kind::CreditNote => LetterOf::CreditNote,
            _ if open.is_zero() => LetterOf::PaidInvoice,
            _ => LetterOf::Invoice,
        }
    }

    fn built_in_letter(&self, open: Money, beside: (Option<&str>, &[AttachmentName])) -> Letter {
        let (sheet, locale) = (Sheet::of(self), Locale::of(&self.head.language));
        let of = self.letter_of(open);
        let words = match self.head.references.cancels {
            true => built_in_with(&locale, of, locale.words.letter.cancellation),
            false => built_in(&locale, of),
        };
        let values = Values { invoice: self, sheet: &sheet, locale: &locale, open, link: None };
        let blocks = words.iter().filter_map(|block| match block {
            BuiltIn::Payment => sheet.payment.as_ref().map(|(word, facts)| Block::Payment(word, facts)),
            BuiltIn::Sentence(sentence) => Some(Block::Paragraph(vec![values.pieces(sentence)])),
            BuiltIn::Closing(closing) => {
                let seller = Piece::Filled(values.of(LetterValue::Seller));
                Some(Block::Paragraph(vec![vec![Piece::Words(closing)], vec![seller]]))
            }
        });
        let mut blocks: Vec<Block<'_>> = blocks.collect();
        // Before its last words.
        let last = blocks.len().saturating_sub(1);
        blocks.splice(last..last, self.told(beside, &locale));
        self.written(built_in_subject(&sheet), &sheet, blocks)
    }

    /// Where each of its lines stands, where it shows them condensed, and where attachments are that are left behind: what
    /// somebody writes themselves does not know.
    fn told(
        &self,
        (link, left_behind): (Option<&str>, &[AttachmentName]),
        locale: &Locale,
    ) -> Vec<Block<'static>> {
        let mut told = Vec::new();
        if let Some(file) = &self.head.references.lines_file {
            told.push(Block::Paragraph(vec![vec![Piece::Filled(file.description.clone())]]));
        }
        if !left_behind.is_empty() {
            let words = &locale.words.letter;
            let words = if link.is_some() { words.left_behind } else { words.on_request };
            let mut lines = vec![vec![Piece::Words(words)]];
            lines.extend(left_behind.iter().map(|name| vec![Piece::Filled(name.to_string())]));
            lines.extend(link.map(|address| vec![Piece::Link(address.to_owned())]));
            told.push(Block::Paragraph(lines));
        }
        told
    }

    fn written(&self, subject: String, sheet: &Sheet, blocks: Vec<Block<'_>>) -> Letter {
        let language = &self.head.language;
        let accent = self.head.brand.accent.map_or_else(|| ACCENT.to_owned(), |accent| accent.to_string());
        let said = Said { language, right_to_left: sheet.right_to_left, accent, blocks };
        Letter { subject, language: language.clone(), text: said.plain(), html: said.page() }
    }
}

/// The words for a document in a language: of that tag, else of its language whatever the region.
fn own_words<'w>(own: &'w [LetterWords], (of, language): (LetterOf, &str)) -> Option<&'w LetterWords> {
    let primary = language.split('-').next().unwrap_or(language);
    let in_tag =
        |tag: &str| own.iter().find(|words| words.of == of && words.language.eq_ignore_ascii_case(tag));
    in_tag(language).or_else(|| in_tag(primary))
}

fn built_in_subject(sheet: &Sheet) -> String {
    one_line(&format!("{} – {}", sheet.title, sheet.seller))
}

/// A part of the built-in letter.
enum BuiltIn {
    /// A sentence with values in braces.
    Sentence(&'static str),
    /// How it is paid.
    Payment,
    /// The last words, with the seller's name beneath.
    Closing(&'static str),
}

/// What the built-in letter says.
fn built_in(locale: &Locale, of: LetterOf) -> Vec<BuiltIn> {
    let words = &locale.words.letter;
    let attached = match of {
        LetterOf::Invoice | LetterOf::PaidInvoice => words.invoice,
        LetterOf::CreditNote => words.credit_note,
    };
    built_in_with(locale, of, attached)
}

/// The same with a sentence of what is attached.
fn built_in_with(locale: &Locale, of: LetterOf, attached: &'static str) -> Vec<BuiltIn> {
    let words = &locale.words.letter;
    let comes_to = match of {
        LetterOf::Invoice => words.pay,
        LetterOf::PaidInvoice => words.paid,
        LetterOf::CreditNote => words.credited,
    };
    let mut said =
        [words.greeting, attached, comes_to].map(BuiltIn::Sentence).into_iter().collect::<Vec<_>>();
    if of == LetterOf::Invoice {
        said.push(BuiltIn::Payment);
    }
    said.push(BuiltIn::Closing(words.closing));
    said
}

/// The built-in letter in a language as words to start from.
pub fn built_in_words(language: &str, of: LetterOf) -> LetterWords {
    let locale = Locale::of(language);
    let mut text = String::new();
    for block in built_in(&locale, of) {
        let block = match block {
            BuiltIn::Sentence(sentence) => sentence.to_owned(),
            BuiltIn::Payment => "{payment}".to_owned(),
            BuiltIn::Closing(closing) => format!("{closing}\n{{seller}}"),
        };
        text.push_str(&block);
        text.push_str("\n\n");
    }
    let kind = if of == LetterOf::CreditNote { locale.words.credit_note } else { locale.words.invoice };
    LetterWords {
        of,
        language: language.to_owned(),
        subject: format!("{kind} {{number}} – {{seller}}"),
        text: text.trim_end().to_owned() + "\n",
    }
}

impl Values<'_> {
    /// A value as it is written in the letter's language.
    fn of(&self, value: LetterValue) -> String {
        let invoice = self.invoice;
        let head = &invoice.head;
        match value {
            LetterValue::Number => head.number.clone().unwrap_or_default(),
            LetterValue::Date => self.locale.date(head.issued_on),
            LetterValue::Amount if head.kind == Kind::CreditNote => self.locale.money(invoice.sums.total),
            LetterValue::Amount => {
                let next = invoice.next_instalment(self.open);
                self.locale.money(next.map_or(self.open, |next| next.open))
            }
            LetterValue::Total => self.locale.money(invoice.sums.total),
            LetterValue::DueOn => {
                let next = invoice.next_instalment(self.open).map(|next| next.instalment.due_on);
                self.locale.date(next.or(head.due_on).unwrap_or(head.issued_on))
            }
            LetterValue::Customer => head.buyer.name.clone(),
            LetterValue::Seller => self.sheet.seller.clone(),
            LetterValue::PurchaseOrder => head.references.purchase_order.clone().unwrap_or_default(),
            LetterValue::Link => self.link.unwrap_or_default().to_owned(),
            LetterValue::Payment => String::new(),
        }
    }

    fn line<'p>(&self, parts: &'p [LetterPart]) -> Vec<Piece<'p>> {
        parts.iter().map(|part| self.piece(part)).collect()
    }

    fn piece<'p>(&self, part: &'p LetterPart) -> Piece<'p> {
        match part {
            LetterPart::Words(words) => Piece::Words(words),
            LetterPart::Value(LetterValue::Link) => Piece::Link(self.of(LetterValue::Link)),
            LetterPart::Value(value) => Piece::Filled(self.of(*value)),
        }
    }

    fn plain(&self, part: &LetterPart) -> String {
        match self.piece(part) {
            Piece::Words(words) => words.to_owned(),
            Piece::Filled(text) | Piece::Link(text) => text,
        }
    }

    /// A sentence of the built-in words, whose braces are values.
    fn pieces(&self, sentence: &'static str) -> Vec<Piece<'static>> {
        let (mut pieces, mut rest) = (Vec::new(), sentence);
        while let Some((words, behind)) = rest.split_once('{') {
            let (name, behind) = behind.split_once('}').expect("a brace of the built-in words is closed");
            let known = LetterValue::NAMES.iter().find(|(known, _)| *known == name);
            let (_, value) = known.expect("a value of the built-in words is one");
            pieces.push(Piece::Words(words));
            pieces.push(Piece::Filled(self.of(*value)));
            rest = behind;
        }
        pieces.push(Piece::Words(rest));
        pieces
    }
}

impl Said<'_> {
    fn plain(&self) -> String {
        let mut out = String::new();
        for block in &self.blocks {
            match block {
                Block::Paragraph(lines) => {
                    for line in lines {
                        for piece in line {
                            match piece {
                                Piece::Words(words) => out.push_str(&one_line(words)),
                                Piece::Filled(text) | Piece::Link(text) => out.push_str(&one_line(text)),
                            }
                        }
                        out.push('\n');
                    }
                }
                Block::Payment(word, facts) => {
                    out.push_str(&format!("{word}\n"));
                    for (name, text) in *facts {
                        out.push_str(&format!("{name}: {}\n", one_line(text)));
                    }
                }
            }
            out.push('\n');
        }
        out.truncate(out.trim_end().len());
        out.push('\n');
        out
    }

    fn page(&self) -> String {
        let mut out = String::with_capacity(2 * 1024);
        let direction = if self.right_to_left { "rtl" } else { "ltr" };
        out.push_str("<!doctype html>\n<html lang=\"");
        html::escape(self.language, &mut out);
        out.push_str(&format!(
            "\" dir=\"{direction}\">\n<head><meta charset=\"utf-8\"></head>\n<body style=\"{STYLE}\">\n\
             <div style=\"max-width:600px;border-top:3px solid {accent};padding-top:12px\">\n",
            accent = self.accent
        ));
        for block in &self.blocks {
            match block {
                Block::Paragraph(lines) => {
                    out.push_str("<p>");
                    for (place, line) in lines.iter().enumerate() {
                        if place > 0 {
                            out.push_str("<br>");
                        }
                        for piece in line {
                            match piece {
                                Piece::Words(words) => html::escape(&one_line(words), &mut out),
                                Piece::Filled(text) => isolated(text, &mut out),
                                Piece::Link(address) => linked(address, &mut out),
                            }
                        }
                    }
                    out.push_str("</p>\n");
                }
                Block::Payment(word, facts) => payment(word, facts, &mut out),
            }
        }
        out.push_str("</div>\n</body>\n</html>\n");
        out
    }
}

fn payment(word: &str, facts: &[(String, String)], out: &mut String) {
    out.push_str("<p><strong>");
    html::escape(word, out);
    out.push_str("</strong></p>\n<table>\n");
    for (name, text) in facts {
        out.push_str("<tr><td>");
        html::escape(name, out);
        out.push_str("</td><td>");
        isolated(text, out);
        out.push_str("</td></tr>\n");
    }
    out.push_str("</table>\n");
}

/// An address that leads there, shown as it is: what people see is where they go.
fn linked(address: &str, out: &mut String) {
    out.push_str("<a style=\"overflow-wrap:anywhere\" href=\"");
    html::escape(&one_line(address), out);
    out.push_str("\">");
    isolated(address, out);
    out.push_str("</a>");
}

/// A text whose direction is its own.
fn isolated(text: &str, out: &mut String) {
    out.push_str("<bdi>");
    html::escape(&one_line(text), out);
    out.push_str("</bdi>");
}

/// A text in one line, without signs that steer something: what breaks a line is a blank, what turns the direction of what
/// follows is left out.
fn one_line(text: &str) -> String {
    let breaks = |sign: char| sign.is_control() || matches!(sign, '\u{2028}' | '\u{2029}');
    let kept = text.chars().filter(|sign| !html::turns(*sign));
    kept.map(|sign| if breaks(sign) { ' ' } else { sign }).collect()
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
                (words.cancellation, &["{number}", "{date}"]),
                (words.pay, &["{amount}", "{due_on}"]),
                (words.credited, &["{amount}"]),
                (words.paid, &[]),
                (words.greeting, &[]),
                (words.closing, &[]),
                (words.left_behind, &[]),
                (words.on_request, &[]),
            ] {
                assert!(names.iter().all(|name| sentence.matches(name).count() == 1), "{tag}: {sentence}");
                assert_eq!(sentence.matches('{').count(), names.len(), "{tag}: {sentence}");
            }
        }
    }

    #[test]
    fn the_built_in_words_are_words_to_start_from() {
        for tag in Words::languages() {
            for (_, of) in LetterOf::CODES {
                let words = built_in_words(tag, of);
                assert!(words.subject_parts().is_ok(), "{words:?}");
                assert!(words.paragraphs().unwrap().len() >= 4, "{words:?}");
            }
        }
    }

    #[test]
    fn words_are_of_the_region_else_of_the_language() {
        let words = |language: &str| LetterWords {
            language: language.to_owned(),
            ..built_in_words("de", LetterOf::Invoice)
        };
        let own = [words("de"), words("pt-BR")];
        let found =
            |language| own_words(&own, (LetterOf::Invoice, language)).map(|words| words.language.as_str());
        assert_eq!(
            ["de", "de-AT", "DE", "pt-br", "pt", "en"].map(found),
            [Some("de"), Some("de"), Some("de"), Some("pt-BR"), None, None]
        );
        assert_eq!(own_words(&own, (LetterOf::CreditNote, "de")), None);
    }

    #[test]
    fn what_is_filled_in_steers_nothing() {
        let filled = |text: &str| Piece::Filled(text.to_owned());
        let line = vec![filled("{date}<b>"), Piece::Words(": <i>"), filled("{number}"), Piece::Words(".")];
        let facts = [("IBAN".to_owned(), "DE<02\r\n\u{202e}".to_owned())];
        let said = Said {
            language: "en",
            right_to_left: false,
            accent: ACCENT.to_owned(),
            blocks: vec![
                Block::Paragraph(vec![line]),
                Block::Payment("Payment", &facts),
                Block::Paragraph(vec![vec![Piece::Words("Kind regards")], vec![filled("A &\nB\u{2066}")]]),
            ],
        };
        let plain = "{date}<b>: <i>{number}.\n\nPayment\nIBAN: DE<02  \n\nKind regards\nA & B\n";
        assert_eq!(said.plain(), plain);
        let page = said.page();
        assert!(page.contains("<bdi>{date}&lt;b&gt;</bdi>: &lt;i&gt;<bdi>{number}</bdi>."), "{page}");
        assert!(page.contains("Kind regards<br><bdi>A &amp; B</bdi>") && !page.contains("<b>"), "{page}");
    }
}
