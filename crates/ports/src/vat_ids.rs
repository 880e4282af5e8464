//! Questions about VAT ids, to an office that knows whether they are in use.
//! Knows what is asked and how that may end; must not know which office it is, or what becomes of its answer.

/// A question about an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VatIdAsked<'a> {
    /// The letters that it begins with ("AT", and "EL" for Greece).
    pub prefix: &'a str,
    /// What follows them ("U36801500").
    pub number: &'a str,
    /// The letters and the number of whoever asks, where that is known.
    pub asker: Option<(&'a str, &'a str)>,
}

/// How asking ended. Words of others are sentences in one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VatIdAnswer {
    /// The id is in use.
    Valid {
        /// The name that it is registered under, where it is told.
        name: Option<String>,
        /// The address, a line each, where it is told.
        address: Vec<String>,
        /// The number of the answer, by which the office knows it again.
        request: Option<String>,
    },
    /// It is not.
    Invalid {
        /// The number of the answer.
        request: Option<String>,
    },
    /// The office does not take the question as it is; to ask it again changes nothing.
    Refused {
        /// What is wrong with it, and the way out.
        why: String,
    },
    /// Nobody said, now.
    Unavailable {
        /// What stood in the way.
        why: String,
    },
}

/// Who asks. Each question is asked once and ends within a bounded time.
pub trait VatIds: Send + Sync {
    /// Asks about an id.
    fn ask(&self, asked: &VatIdAsked<'_>) -> VatIdAnswer;
}
