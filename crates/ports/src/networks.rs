//! Networks that e-invoices go through: access points and platforms that deliver them, authorities that clear them.
//!
//! Knows what is handed over, how that may end, and what may be said of it later; must not know which network it is, how
//! it is reached, or what the e-invoice says.
//!
//! What an implementation owes, whichever network it is for:
//!
//! * **One id, one document.** What is handed over again under the same id is the same bytes, and is not sent twice: where
//!   the network has no key against copies, the implementation remembers ids itself, or asks the network before it sends.
//!   A hand-over of which nobody knows how it ended is answered with [`Handing::Unknown`], and is asked for again.
//! * **A refusal is about the document.** What stands in the way of every document (no connection, a password, a full
//!   disk) is [`Handing::Later`] with `of_all`, and never ends anything.
//! * **An access point** (Peppol, a French platform) delivers: `taken` with its reference when it has the document,
//!   `delivered` when the buyer's access point, or the buyer, has it, `rejected` with the code of what came back. Its
//!   addresses are the electronic ones of sender and receiver.
//! * **A clearing authority** (KSeF, SdI) makes a document valid: it counts as issued to the buyer only once it is
//!   `cleared` with the authority's number (KSeF's number, SdI's id), at the moment the authority says. SdI delivers as
//!   well; KSeF does not, as the buyer fetches it. Both refuse a document for good: that is `rejected` where it is said
//!   later, and [`Handing::Refused`] where it is said at once. They know parties by their tax ids, and want forms of their
//!   own (FA(3), FatturaPA): whoever implements them maps the EN 16931 document, or has somebody do it.
//! * **Answers come until they are kept.** [`Network::news`] says the same again until [`Network::kept`] was called.

use calendar::{CivilDate, Instant};

/// A party of a document, as networks know it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NetworkParty {
    /// What it is called.
    pub name: String,
    /// Its country, in two letters, where it is known.
    pub country: Option<String>,
    /// Its electronic address: the scheme of the EAS list, and the id.
    pub electronic_address: Option<(String, String)>,
    /// Its VAT id.
    pub vat_id: Option<String>,
    /// Its number at the tax office.
    pub tax_number: Option<String>,
}

/// A document to be handed over.
#[derive(Debug, Clone, Copy)]
pub struct HandedOver<'a> {
    /// What it is known by wherever it goes; the same when it is handed over again. Small letters, digits and `_`.
    pub id: &'a str,
    /// What the network is called here.
    pub network: &'a str,
    /// Whether it is of the live environment; else it is of a test.
    pub is_live: bool,
    /// `invoice` or `credit_note`.
    pub kind: &'a str,
    /// The number that is printed on it.
    pub number: &'a str,
    /// Its date.
    pub issued_on: CivilDate,
    /// Whose rules it keeps: `en16931`, `xrechnung` or `peppol`.
    pub profile: &'a str,
    /// How it is written: `ubl` or `cii`.
    pub syntax: &'a str,
    /// Who sends it.
    pub sender: &'a NetworkParty,
    /// Who gets it.
    pub receiver: &'a NetworkParty,
    /// What the file is called.
    pub name: &'a str,
    /// The e-invoice.
    pub xml: &'a [u8],
    /// SHA-256 of it, in hexadecimal digits.
    pub sha256: &'a str,
}

/// How handing over ended. Answers are sentences without secrets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Handing {
    /// The network has it.
    Taken {
        /// What the network knows it by, where it says so at once.
        reference: Option<String>,
        /// What it said.
        answer: String,
    },
    /// It will never take it.
    Refused {
        /// Why.
        answer: String,
    },
    /// It was not taken this time.
    Later {
        /// What stood in the way.
        answer: String,
        /// Whether any other document would have met the same.
        of_all: bool,
    },
    /// It may have been taken.
    Unknown {
        /// What was seen last.
        answer: String,
    },
}

/// What became of a document. Words of others are sentences in one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// The network has it.
    Taken {
        /// What the network knows it by.
        reference: Option<String>,
    },
    /// The buyer, or its access point, has it.
    Delivered,
    /// The authority gave it a number, and made it valid.
    Cleared {
        /// That number.
        number: String,
    },
    /// The network, the authority or the buyer does not want it.
    Rejected {
        /// The code of why.
        code: Option<String>,
        /// Why.
        reason: String,
    },
}

/// Something new about a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct News {
    /// The id that it was handed over under.
    pub id: String,
    /// What this answer is called: the same when it comes again.
    pub name: String,
    /// What became of it.
    pub said: Said,
    /// When, where the network says that.
    pub at: Option<Instant>,
}

/// Why a network is not reached: a sentence without secrets, with the way out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct NetworkFault(pub String);

/// How a network is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NetworkHealth {
    /// In words.
    pub words: String,
    /// Whether somebody should look.
    pub wants_a_look: bool,
}

/// A network. Each verb tries once and ends within a bounded time, well under ten minutes.
pub trait Network: Send + Sync {
    /// Where it is, for messages: no secrets.
    fn place(&self) -> &str;

    /// Hands a document over.
    fn hand_over(&self, document: &HandedOver<'_>) -> Handing;

    /// Whether it is asked about each document of which more is expected; else it says by itself what is new.
    fn asks_about_each(&self) -> bool;

    /// What is new, at most some hundreds; the same again until it is kept or put aside. Those of `open` are ids that it took
    /// and has said nothing further of, a page at a time, where it is asked about each; what it says may be about any.
    ///
    /// # Errors
    /// Why nobody can say.
    fn news(&self, open: &[String]) -> Result<Vec<News>, NetworkFault>;

    /// It was kept, and need not come again.
    ///
    /// # Errors
    /// It will come again.
    fn kept(&self, news: &News) -> Result<(), NetworkFault>;

    /// It is about nothing that is known here, or cannot be kept: it is put aside with why, for a person.
    ///
    /// # Errors
    /// It will come again.
    fn put_aside(&self, news: &News, why: &str) -> Result<(), NetworkFault>;

    /// Whether documents can be handed over and answers read. Hands nothing over.
    ///
    /// # Errors
    /// Why not.
    fn check(&self) -> Result<NetworkHealth, NetworkFault>;
}
