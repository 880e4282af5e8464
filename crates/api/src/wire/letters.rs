//! Letters on the wire: words that are tried, and what is written by them.
//! Knows the form that `records` reads; must not know what fills a brace.

use operations::deliveries::LetterWords;
use records::Form;
use records::at::Table;
use records::scalars;
use serde::Serialize;
use utoipa::ToSchema;

use super::particulars;

/// A letter to be tried.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({"letter": {"of": "invoice", "language": "en", "subject": "Your invoice {number}",
    "text": "Hello {customer},\n\nplease pay {amount} by {due_on}.\n\n{payment}\n\n{seller}"}}))]
pub struct NewLetterPreview {
    /// Its words, of which nothing is kept; the seller's own, or the built-in ones, if they are left out.
    #[schema(value_type = Option<particulars::LetterWords>)]
    pub letter: Option<LetterWords>,
    /// The invoice or credit note that it would come with, by id or number; a sample if it is left out.
    pub invoice: Option<String>,
    /// The language of a sample, where no words are given; the seller's if it is left out.
    #[schema(example = "de")]
    pub language: Option<String>,
}

/// A letter as it is sent.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = Letter)]
pub struct LetterBody {
    /// What it is about.
    pub subject: String,
    /// Its language, as a tag.
    pub language: String,
    /// What it says, plain.
    pub text: String,
    /// The same as a page.
    pub html: String,
}

impl NewLetterPreview {
    /// Reads it.
    pub fn read(table: &Table<'_>) -> Option<NewLetterPreview> {
        let letter = table.given("letter", LetterWords::read);
        let invoice = table.given("invoice", scalars::text);
        let language = table.given("language", scalars::language);
        Some(NewLetterPreview { letter: letter?, invoice: invoice?, language: language? })
    }
}

impl LetterBody {
    /// Of a letter.
    pub fn of(letter: documents::Letter) -> LetterBody {
        let documents::Letter { subject, language, text, html } = letter;
        LetterBody { subject, language, text, html }
    }
}
