//! Links: the address of a document's page that whoever has it may read, until it ends.
//!
//! Knows for how long a link may hold, and what ends it; must not know what a page says, or who is sent a link. By the clock
//! of the machine: links are for people's browsers, also those to documents of test environments.

mod public_url;
mod token;

use billing::LetterWords;
use calendar::Instant;
use ids::{EnvironmentId, InvoiceId};
use store::link_secrets::{self, LINK_SECRET_BYTES, LinkSecret};
use store::{Act, ActError, NoRefusal, documents};

use crate::Operations;
use crate::attachments::Attached;
use crate::printing::Printed;
use crate::refusal::{Code, Failed, Refusal};

pub use public_url::{PUBLIC_URL_CHARS_MAX, PublicUrl, PublicUrlRefused};
pub use token::{TOKEN_CHARS, Token};

use token::{Shown, whole_second};

/// For how long a link holds where nobody says.
pub const LINK_DAYS_USUAL: u32 = 30;
/// For how long it may.
pub const LINK_DAYS_MAX: u32 = 366;
/// For how long that of a letter does, from when it is sent.
pub const LETTER_LINK_DAYS: u32 = 90;
/// What is said of letters with a link where nobody knows what one begins with.
pub const NO_PUBLIC_URL: &str = "{link} stands in a letter, and nobody said where people reach this server; set public_url in \
                                 farthing.toml, or FARTHING_PUBLIC_URL, such as \"https://billing.example.com\"";

const DAY_MICROS: i64 = 24 * 3_600_000_000;

/// A link to a document's page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The document.
    pub document: InvoiceId,
    /// What shows it.
    pub token: Token,
    /// When it ends.
    pub expires_at: Instant,
}

/// What a link was proved to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Linked {
    environment: EnvironmentId,
    document: InvoiceId,
    /// Whether the document is long, as [`Operations::is_long`] tells.
    pub is_long: bool,
}

/// Why a link shows nothing.
#[derive(Debug)]
pub enum NotShown {
    /// Nobody made it, or it was ended with all others.
    Unknown,
    /// It has ended.
    Expired,
    /// The invoice is void, and nobody is to pay it.
    Void,
    /// Nobody can say at present.
    Failed(Failed),
}

impl Link {
    /// Where it leads on this server.
    pub fn path(&self) -> String {
        format!("/links/{}", self.token.text())
    }
}

impl From<store::Fault> for NotShown {
    fn from(fault: store::Fault) -> NotShown {
        NotShown::Failed(fault.into())
    }
}

/// The instant so many days later, of 24 hours each.
pub fn days_after(now: Instant, days: u32) -> Instant {
    now.checked_add_micros(i64::from(days) * DAY_MICROS).unwrap_or(Instant::MAX)
}

/// Until when a link holds that is made now.
fn expiry(asked: Option<Instant>, now: Instant) -> Result<Instant, Refusal> {
    let refuse = |message: String| Err(Refusal::invalid("expires_at", message));
    let latest = days_after(now, LINK_DAYS_MAX);
    let expires_at = whole_second(asked.unwrap_or_else(|| days_after(now, LINK_DAYS_USUAL)));
    if expires_at <= now {
        return refuse(format!("expires_at: {expires_at} is over, as it is {now}; write a later instant"));
    }
    if expires_at > latest {
        return refuse(format!("expires_at: a link holds for at most {LINK_DAYS_MAX} days, until {latest}"));
    }
    Ok(expires_at)
}

/// Ends every link of an environment: what is made from now on is proved by this secret.
///
/// # Errors
/// A fault.
pub fn revoke(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (secret, now): (&LinkSecret, Instant),
) -> Result<Instant, ActError<Refusal>> {
    link_secrets::replace(act, environment, secret, now)?;
    Ok(now)
}

/// Refuses letters with a link that are new, where no link can be made.
///
/// # Errors
/// Refused so.
pub fn check_letters(
    public_url: Option<&PublicUrl>,
    before: &[LetterWords],
    after: &[LetterWords],
) -> Result<(), Refusal> {
    let is_new = |words: &&LetterWords| !before.contains(words) && words.has_link();
    match after.iter().position(|words| is_new(&words)) {
        Some(place) if public_url.is_none() => {
            let about = format!("letters[{place}].text");
            let message = format!("{about}: {NO_PUBLIC_URL}");
            Err(Refusal::invalid(&about, message))
        }
        _ => Ok(()),
    }
}

impl Operations {
    /// A secret that nobody knows yet.
    pub fn new_link_secret(&self) -> LinkSecret {
        let mut random = [0; LINK_SECRET_BYTES];
        self.entropy.fill(&mut random);
        LinkSecret(random)
    }

    /// Makes a link to an issued document, of an id or number, that ends then.
    ///
    /// # Errors
    /// Refused when there is no such document, it is a draft, or the end is over or too far off.
    pub fn link(
        &self,
        environment: EnvironmentId,
        name: &str,
        expires_at: Option<Instant>,
    ) -> Result<Link, Failed> {
        let expires_at = expiry(expires_at, self.clock.now())?;
        let printed = self.printed(environment, name)?;
        if printed.issued.number.is_none() {
            let message = "it is a draft, and what it says may change; issue it first";
            return Err(Refusal::new(Code::InvoiceRefused, message).about("invoice").into());
        }
        if self.is_void(environment, printed.id)? {
            let message = "it is void, and nobody is to pay it; link to the one in its place";
            return Err(Refusal::new(Code::InvoiceRefused, message).about("invoice").into());
        }
        self.link_until(environment, printed.id, expires_at)
    }

    fn is_void(&self, environment: EnvironmentId, document: InvoiceId) -> Result<bool, store::Fault> {
        let row = self.store.read(|reader| documents::document(reader, environment, document))?;
        Ok(row.is_some_and(|row| row.state == "void"))
    }

    /// The link of a letter that is sent now, where one of the seller's own has one or attachments may be found there, and it
    /// can be made.
    ///
    /// # Errors
    /// A fault.
    pub(crate) fn letter_link(
        &self,
        environment: EnvironmentId,
        document: InvoiceId,
        (letters, has_attachments): (&[LetterWords], bool),
    ) -> Result<Option<String>, Failed> {
        let Some(public_url) = self.public_url.as_ref() else { return Ok(None) };
        if !has_attachments && !letters.iter().any(LetterWords::has_link) {
            return Ok(None);
        }
        let expires_at = whole_second(days_after(self.clock.now(), LETTER_LINK_DAYS));
        let link = self.link_until(environment, document, expires_at)?;
        Ok(Some(public_url.to(&link.path())))
    }

    fn link_until(
        &self,
        environment: EnvironmentId,
        document: InvoiceId,
        expires_at: Instant,
    ) -> Result<Link, Failed> {
        let secret = self.link_secret(environment)?;
        let token = Token::of(&Shown { environment, document, expires_at }, &secret);
        Ok(Link { document, token, expires_at })
    }

    /// The secret of an environment; the first link makes it.
    fn link_secret(&self, environment: EnvironmentId) -> Result<LinkSecret, Failed> {
        let known = self.store.read(|reader| link_secrets::secret(reader, environment))?;
        if let Some(known) = known {
            return Ok(known);
        }
        let (new, now) = (self.new_link_secret(), self.clock.now());
        let act = move |act: &mut Act<'_>| -> Result<LinkSecret, ActError<NoRefusal>> {
            Ok(link_secrets::keep_first(act, environment, &new, now)?)
        };
        Ok(self.store.write(act)?)
    }

    /// The document that a link was proved to show, as [`Operations::printed`] gives it; void is what became so since.
    ///
    /// # Errors
    /// As [`NotShown`].
    pub fn linked(&self, linked: &Linked) -> Result<Printed, NotShown> {
        if self.is_void(linked.environment, linked.document)? {
            return Err(NotShown::Void);
        }
        shown(self.printed(linked.environment, &linked.document.to_string()))
    }

    /// An attachment of the document that a link shows, with its bytes; none where it has none of that name.
    ///
    /// # Errors
    /// As [`NotShown`].
    pub fn linked_attachment(
        &self,
        token: &Token,
        name: &str,
    ) -> Result<Option<(Attached, Vec<u8>)>, NotShown> {
        let Linked { environment, document, .. } = self.proved(token)?;
        match self.attachment(environment, (&document.to_string(), name)) {
            Ok(found) => Ok(Some(found)),
            Err(Failed::Refused(refusal)) if refusal.code == Code::NotFound => Ok(None),
            Err(other) => Err(NotShown::Failed(other)),
        }
    }

    /// What a link names, where it still holds, before anything of it is read. What is forged is told from what has ended by
    /// its proof alone, which is looked at first.
    ///
    /// # Errors
    /// As [`NotShown`].
    pub fn proved(&self, token: &Token) -> Result<Linked, NotShown> {
        let environment = token.environment();
        let secret = self.store.read(|reader| link_secrets::secret(reader, environment))?;
        let shown = secret.and_then(|secret| token.proved(&secret)).ok_or(NotShown::Unknown)?;
        if shown.expires_at <= self.clock.now() {
            return Err(NotShown::Expired);
        }
        match self.is_void(environment, shown.document)? {
            true => Err(NotShown::Void),
            false => {
                let is_long = self.is_long(environment, &shown.document.to_string());
                let is_long = is_long.map_err(NotShown::Failed)?;
                Ok(Linked { environment, document: shown.document, is_long })
            }
        }
    }
}

fn shown<T>(read: Result<T, Failed>) -> Result<T, NotShown> {
    read.map_err(|why| match why {
        Failed::Refused(refusal) if refusal.code == Code::NotFound => NotShown::Unknown,
        other => NotShown::Failed(other),
    })
}

#[cfg(test)]
mod tests {
    use billing::LetterOf;

    use super::*;

    #[test]
    fn a_link_holds_for_a_month_unless_it_is_said_and_for_a_year_at_most() {
        let at = |text: &str| Instant::parse(text).unwrap();
        let now = at("2026-01-01T00:00:00.5Z");
        let until = |text: &str| expiry(Some(at(text)), now).map_err(|refused| refused.message);
        assert_eq!(expiry(None, now).unwrap(), at("2026-01-31T00:00:00Z"));
        assert_eq!(until("2026-01-01T00:00:01.9Z"), Ok(at("2026-01-01T00:00:01Z")));
        // 366 days later, at the second that is whole.
        assert_eq!(until("2027-01-02T00:00:00.9Z"), Ok(at("2027-01-02T00:00:00Z")));
        assert!(until("2027-01-02T00:00:01Z").unwrap_err().contains("at most 366 days"));
        for over in ["2026-01-01T00:00:00.9Z", "2026-01-01T00:00:00Z", "2025-12-31T00:00:00Z"] {
            assert!(until(over).unwrap_err().contains("is over"), "{over}");
        }
    }

    #[test]
    fn letters_with_a_link_are_kept_where_one_can_be_made() {
        let words = |text: &str| LetterWords {
            of: LetterOf::Invoice,
            language: "en".to_owned(),
            subject: "x".to_owned(),
            text: text.to_owned(),
        };
        let (plain, linked) = (words("Hello"), words("See {link}"));
        let url = PublicUrl::parse("https://billing.example.com").unwrap();
        let both = [plain.clone(), linked.clone()];
        let refused = check_letters(None, &[], &both).unwrap_err();
        assert_eq!(refused.parameter.as_deref(), Some("letters[1].text"));
        assert!(refused.message.contains("set public_url"), "{}", refused.message);
        assert!(check_letters(Some(&url), &[], &both).is_ok());
        assert!(check_letters(None, &[], &[plain]).is_ok());
        // What was kept while one could be made stands in the way of no other change.
        assert!(check_letters(None, &[linked], &both).is_ok());
    }
}
