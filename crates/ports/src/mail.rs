//! Messages to people, taken over by a mail server.
//! Knows addresses, words and attachments, and how a handing over may end; must not know which server, or what a message
//! is about.

use calendar::Instant;

/// Somebody with an address of e-mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mailbox {
    /// What people call it.
    pub name: Option<String>,
    /// Its address, in ASCII.
    pub address: String,
}

/// A file that a message carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// What it is called, in ASCII.
    pub name: String,
    /// Its media type.
    pub media_type: &'static str,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// A message to one recipient.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// What it is known by wherever it goes, without angle brackets; the same when it is handed over again.
    pub message_id: String,
    /// When it was written.
    pub written_at: Instant,
    /// Who sends it.
    pub from: Mailbox,
    /// To whom an answer goes, where not to the sender.
    pub reply_to: Option<String>,
    /// Where the mail servers on the way report to, where not to the sender.
    pub return_path: Option<String>,
    /// To whom it goes.
    pub to: String,
    /// What it is about.
    pub subject: String,
    /// Its language, as a tag.
    pub language: String,
    /// What it says, plain.
    pub text: String,
    /// The same as a page.
    pub html: String,
    /// What it carries.
    pub attachments: Vec<Attachment>,
}

/// How handing a message over ended. Answers are sentences without secrets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sent {
    /// The server has taken it over.
    Accepted {
        /// What it said.
        answer: String,
    },
    /// The server will never take it over: its recipient or its content is refused.
    Refused {
        /// The code of its answer, if it gave one.
        code: Option<u16>,
        /// What it said.
        answer: String,
    },
    /// It was not taken over this time.
    Later {
        /// The code of its answer, if it gave one.
        code: Option<u16>,
        /// What it said, or what stood in the way.
        answer: String,
        /// Whether any other message would have met the same.
        of_all: bool,
    },
    /// It was said whole, and no answer came: it may have been taken over.
    Unknown {
        /// What was seen last.
        answer: String,
    },
}

/// Why a mail server takes nothing from us: a sentence without secrets, with the way out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct MailFault(pub String);

/// A mail server. Each verb tries once, and each of its steps ends within a bounded time.
pub trait Mailer: Send + Sync {
    /// Where it is, for messages: no secrets.
    fn place(&self) -> &str;

    /// Hands a message over.
    fn send(&self, mail: &Mail) -> Sent;

    /// Whether it answers and lets us in. Sends nothing.
    ///
    /// # Errors
    /// Why it does not.
    fn check(&self) -> Result<(), MailFault>;
}
