//! The written form of a seller's own letters.
//! Knows names and bounds; must not know what fills a brace.

use std::collections::BTreeSet;

use billing::{
    LETTER_SUBJECT_CHARS_MAX, LETTER_TEXT_CHARS_MAX, LETTERS_MAX, LetterOf, LetterRefused, LetterWords,
};

use crate::at::{At, Table};
use crate::form::Form;
use crate::mistake::Said;
use crate::scalars;
use crate::write::Writer;

impl Form for LetterWords {
    fn write_fields(&self, out: &mut Writer) {
        out.name("of").code(scalars::code_of(&self.of, &LetterOf::CODES));
        out.name("language").text(&self.language);
        out.name("subject").text(&self.subject);
        out.name("text").text(&self.text);
    }

    fn read_fields(table: &Table<'_>) -> Option<LetterWords> {
        let wanted = "write what it comes with: \"invoice\", \"paid_invoice\" or \"credit_note\"";
        let of = table.required("of", wanted, |at| scalars::code(at, LetterOf::CODES));
        let language = table.required("language", "write its language, such as \"de\"", scalars::language);
        let subject = table.required("subject", "write what it is about", |at| {
            scalars::text_of(at, LETTER_SUBJECT_CHARS_MAX)
        });
        let text =
            table.required("text", "write what it says", |at| scalars::text_of(at, LETTER_TEXT_CHARS_MAX));
        let letter = LetterWords { of: of?, language: language?, subject: subject?, text: text? };
        let refused = |name: &'static str, why: LetterRefused| table.mistake_at(name, Said::refused(why));
        if let Err(why) = letter.subject_parts() {
            return refused("subject", why);
        }
        if let Err(why) = letter.paragraphs() {
            return refused("text", why);
        }
        Some(letter)
    }
}

/// Reads letters: at most one for each kind of document and language.
pub fn read(at: &At<'_>) -> Option<Vec<LetterWords>> {
    let letters = at.list(LETTERS_MAX, LetterWords::read)?;
    let mut known = BTreeSet::new();
    for letter in &letters {
        let (of, language) = (letter.of, letter.language.to_ascii_lowercase());
        if !known.insert((of, language)) {
            let of = scalars::code_of(&letter.of, &LetterOf::CODES);
            let found = format!("two letters of {of} in {}", letter.language);
            return at.mistake(Said::found(found, "keep one for each kind of document and language"));
        }
    }
    Some(letters)
}

/// A file of letters.
pub fn read_file(table: &Table<'_>) -> Option<Vec<LetterWords>> {
    table.required("letters", "write the letters, a table [[letters]] each", read)
}
