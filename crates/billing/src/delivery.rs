//! Delivery: to whom a document that was issued is sent, when, and what follows from how an attempt ended.
//!
//! Knows addresses, terms and moments; must not know how a message is written, or who carries it.

use calendar::{CivilDateTime, Instant, Zone};
use ids::DeliveryId;
use money::Money;

use crate::facts::Customer;

/// How often a document is handed over to one recipient before a person looks: over some two days.
pub const ATTEMPTS_MAX: u32 = 16;
/// How often it may have arrived without anybody knowing, before a person looks: each may be one more copy.
pub const UNKNOWN_MAX: u32 = 3;
/// The longest address, by RFC 5321.
pub const ADDRESS_CHARS_MAX: usize = 254;
/// The longest part before the `@`.
const LOCAL_CHARS_MAX: usize = 64;
/// The longest part of a domain, by RFC 1035.
const LABEL_CHARS_MAX: usize = 63;
/// The most recipients of one document.
pub const RECIPIENTS_MAX: usize = 20;

/// The first pause after an attempt; each further one is twice as long.
const PAUSE_FIRST_MICROS: i64 = 60_000_000;
/// The longest pause.
const PAUSE_MAX_MICROS: i64 = 6 * 3_600_000_000;
/// A pause is longer by up to one part of so many, so that what failed together does not come again together.
const SPREAD: i64 = 4;
/// The scheme of electronic addresses that are e-mail (EAS list).
const EMAIL_SCHEME: &str = "EM";

/// How a seller sends its documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailTerms {
    /// What it is called as a sender; its own name where nothing is said.
    pub from_name: Option<String>,
    /// The address it sends from.
    pub from_address: String,
    /// To whom answers go, where not there.
    pub reply_to: Option<String>,
    /// Where reports go of letters that do not arrive, with `{delivery}` for the delivery's id; to the sender where nothing
    /// is said.
    pub return_path: Option<String>,
    /// Whether documents are sent when they are issued.
    pub on_issue: bool,
    /// From which hour of the seller's day they are sent, 0 to 23; at once where nothing is said.
    pub send_hour: Option<u8>,
}

/// Why an address is not written to, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AddressRefused {
    /// Letters that not every mail server takes.
    #[error(
        "the address {0:?} has letters beyond ASCII, which not every mail server takes; write the domain in its xn-- form, \
         and another address where the part before the @ has such letters"
    )]
    NotAscii(String),
    /// It is none.
    #[error("{0:?} is no address of e-mail; write one such as billing@example.com")]
    NotOne(String),
}

/// Why nothing is sent, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Suppressed {
    /// There is nothing to pay or to be had.
    #[error(
        "it comes to nothing, and such documents are not sent by themselves; send it by name if it is wanted"
    )]
    Nothing,
    /// Nobody is known to send it to.
    #[error(
        "the customer has no address of e-mail; give it a contact with an email, or an electronic_address of scheme EM, and \
         send the document by name"
    )]
    NoAddress,
    /// The address cannot be written to.
    #[error("{0}; correct the customer's contact and send the document by name")]
    Address(#[from] AddressRefused),
}

/// To whom a document goes: each recipient with why it gets nothing, if so; one without an address where nobody is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// The address; empty where there is none.
    pub address: String,
    /// Why nothing is sent there.
    pub suppressed: Option<Suppressed>,
}

/// How handing a document over ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It was taken over.
    Accepted,
    /// It will never be.
    Refused,
    /// It was not this time.
    Later,
    /// It may have been.
    Unknown,
    /// It could not be written: nothing was handed over.
    Unwritten,
}

/// How often it was tried since somebody asked for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tries {
    /// All attempts, the last one included.
    pub attempts: u32,
    /// Those of which nobody knows how they ended, the last one included.
    pub unknown: u32,
}

/// What follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// It is done.
    Sent,
    /// It is tried again then.
    Again(Instant),
    /// A person looks.
    Stuck,
}

impl Outcome {
    /// Each with its code.
    pub const CODES: [(&'static str, Outcome); 5] = [
        ("accepted", Outcome::Accepted),
        ("refused", Outcome::Refused),
        ("later", Outcome::Later),
        ("unknown", Outcome::Unknown),
        ("unwritten", Outcome::Unwritten),
    ];

    /// Its code.
    pub fn code(self) -> &'static str {
        Outcome::CODES.iter().find(|(_, outcome)| *outcome == self).expect("each outcome has its code").0
    }
}

/// Refuses an address that is none, or that not every mail server takes.
///
/// # Errors
/// As [`AddressRefused`].
pub fn check_address(address: &str) -> Result<(), AddressRefused> {
    let not_one = || AddressRefused::NotOne(address.chars().take(ADDRESS_CHARS_MAX).collect());
    let Some((local, domain)) = address.rsplit_once('@') else { return Err(not_one()) };
    if !address.is_ascii() {
        return Err(AddressRefused::NotAscii(address.chars().take(ADDRESS_CHARS_MAX).collect()));
    }
    let is_atom = |text: &str, signs: &str| {
        text.split('.').all(|part| {
            !part.is_empty()
                && part.bytes().all(|sign| sign.is_ascii_alphanumeric() || signs.contains(char::from(sign)))
        })
    };
    let fits = address.len() <= ADDRESS_CHARS_MAX && local.len() <= LOCAL_CHARS_MAX;
    let is_label =
        |part: &str| part.len() <= LABEL_CHARS_MAX && !part.starts_with('-') && !part.ends_with('-');
    // A domain that ends with a number is an address of the Internet, which is written otherwise.
    let is_numeric =
        domain.rsplit('.').next().is_some_and(|part| part.bytes().all(|sign| sign.is_ascii_digit()));
    let is_host = domain.split('.').all(is_label) && !is_numeric;
    match fits && is_host && is_atom(local, "!#$%&'*+-/=?^_`{|}~") && is_atom(domain, "-") {
        true => Ok(()),
        false => Err(not_one()),
    }
}

/// Where a customer gets mail: its contact, and its electronic address where that is e-mail and another.
pub fn addresses(customer: &Customer) -> Vec<&str> {
    let particulars = &customer.more.particulars;
    let electronic = particulars.electronic_address.as_ref().filter(|known| known.scheme == EMAIL_SCHEME);
    let mut addresses: Vec<&str> = Vec::new();
    let known = particulars.contact.email.as_ref().into_iter().chain(electronic.map(|known| &known.id));
    for address in known {
        if !addresses.iter().any(|one| one.eq_ignore_ascii_case(address)) {
            addresses.push(address);
        }
    }
    addresses
}

/// To whom a document of a total goes when it is issued.
pub fn recipients(customer: &Customer, total: Money) -> Vec<Recipient> {
    let addresses = addresses(customer);
    if addresses.is_empty() {
        let suppressed = if total.is_zero() { Suppressed::Nothing } else { Suppressed::NoAddress };
        return vec![Recipient { address: String::new(), suppressed: Some(suppressed) }];
    }
    let to = |address: &&str| {
        let suppressed = match total.is_zero() {
            true => Some(Suppressed::Nothing),
            false => check_address(address).err().map(Suppressed::Address),
        };
        Recipient { address: (*address).to_owned(), suppressed }
    };
    addresses.iter().map(to).collect()
}

/// When what is asked for now is sent: at once, or when the hour comes next in the seller's zone.
///
/// At 14:00 in Berlin with 8 it is 8:00 of the next day there.
pub fn send_at(now: Instant, send_hour: Option<u8>, zone: &Zone) -> Instant {
    let Some(hour) = send_hour else { return now };
    let today = zone.day_of(now);
    let at = |day| CivilDateTime::new(day, hour, 0, 0).map(|civil| zone.instant(civil));
    let days = [today, today.plus_days(1)];
    days.into_iter().filter_map(|day| at(day).ok()).find(|at| *at >= now).unwrap_or(now)
}

/// What follows from how an attempt ended, after so many tries of a delivery.
///
/// After the first attempt it is tried again in 60 to 75 seconds, after the second in 120 to 150.
pub fn after(outcome: Outcome, tries: Tries, (delivery, now): (DeliveryId, Instant)) -> Next {
    match outcome {
        Outcome::Accepted => Next::Sent,
        Outcome::Refused => Next::Stuck,
        Outcome::Unknown if tries.unknown >= UNKNOWN_MAX => Next::Stuck,
        Outcome::Later | Outcome::Unknown | Outcome::Unwritten if tries.attempts >= ATTEMPTS_MAX => {
            Next::Stuck
        }
        Outcome::Later | Outcome::Unknown | Outcome::Unwritten => now
            .checked_add_micros(pause(tries.attempts, delivery.as_bytes()))
            .map_or(Next::Stuck, Next::Again),
    }
}

/// The same for the same thing and attempt, and another for others.
pub(crate) fn pause(attempts: u32, id: &[u8; 16]) -> i64 {
    let doubled =
        PAUSE_FIRST_MICROS.saturating_mul(1_i64.checked_shl(attempts.saturating_sub(1)).unwrap_or(i64::MAX));
    let pause = if doubled <= 0 { PAUSE_MAX_MICROS } else { doubled.min(PAUSE_MAX_MICROS) };
    let mut hasher = blake3::Hasher::new();
    hasher.update(id).update(&attempts.to_be_bytes());
    let share = i64::from(hasher.finalize().as_bytes()[0]);
    pause + pause / SPREAD * share / 256
}

#[cfg(test)]
mod tests {
    use money::Currency;

    use super::*;
    use crate::facts::{Contact, CustomerMore, ElectronicAddress, Particulars};

    fn customer(contact: Option<&str>, electronic: Option<(&str, &str)>) -> Customer {
        let particulars = Particulars {
            contact: Contact { email: contact.map(str::to_owned), ..Contact::default() },
            electronic_address: electronic
                .map(|(scheme, id)| ElectronicAddress { scheme: scheme.to_owned(), id: id.to_owned() }),
            ..Particulars::default()
        };
        let more = CustomerMore { particulars, ..CustomerMore::default() };
        Customer {
            id: ids::CustomerId::from_bytes([1; 16]),
            version: 1,
            name: "Buyer".to_owned(),
            address: Vec::new(),
            tax_number: None,
            net_days: None,
            more,
        }
    }

    fn told(contact: Option<&str>, electronic: Option<(&str, &str)>, cents: i64) -> Vec<String> {
        let total = Money::new(cents, Currency::EUR);
        let told = |to: Recipient| match to.suppressed {
            None => to.address,
            Some(why) => format!("{} not: {why}", to.address).chars().take(60).collect(),
        };
        recipients(&customer(contact, electronic), total).into_iter().map(told).collect()
    }

    #[test]
    fn a_document_goes_to_the_contact_and_to_another_electronic_address() {
        assert_eq!(told(Some("a@b.c"), None, 1), ["a@b.c"]);
        assert_eq!(told(Some("a@b.c"), Some(("EM", "A@B.C")), 1), ["a@b.c"]);
        assert_eq!(told(Some("a@b.c"), Some(("EM", "e@b.c")), -1), ["a@b.c", "e@b.c"]);
        assert_eq!(told(Some("a@b.c"), Some(("0204", "991-1")), 1), ["a@b.c"]);
        assert_eq!(told(None, Some(("EM", "e@b.c")), 1), ["e@b.c"]);
    }

    #[test]
    fn who_gets_nothing_is_told_why() {
        assert_eq!(told(None, None, 1), [" not: the customer has no address of e-mail; give it a conta"]);
        assert_eq!(
            told(Some("a@b.c"), None, 0),
            ["a@b.c not: it comes to nothing, and such documents are not s"]
        );
        assert_eq!(
            told(Some("ä@b.c"), None, 1),
            ["ä@b.c not: the address \"ä@b.c\" has letters beyond ASCII, whi"]
        );
    }

    #[test]
    fn addresses_are_such_that_every_server_takes_them() {
        for good in ["a@b", "a.b+c@d-e.example", "o'neill@example.com", "a@xn--exmple-cua.com"] {
            assert_eq!(check_address(good), Ok(()), "{good}");
        }
        let long = format!("{}@example.com", "a".repeat(65));
        for wrong in [
            "",
            "a",
            "@",
            "a@",
            "@b",
            "a..b@c",
            ".a@b",
            "a@b..c",
            "a b@c",
            "a@b\r\nc",
            "a@-b",
            "<a@b>",
            "a,b@c",
            "a@1.2.3.4",
            &long,
            &format!("a@{}.com", "b".repeat(64)),
        ] {
            assert!(matches!(check_address(wrong), Err(AddressRefused::NotOne(_))), "{wrong}");
        }
        for beyond in ["müller@example.com", "a@exämple.com"] {
            assert!(matches!(check_address(beyond), Err(AddressRefused::NotAscii(_))), "{beyond}");
        }
    }

    #[test]
    fn an_hour_is_one_of_the_sellers_day() {
        let at = |text: &str| Instant::parse(text).unwrap();
        let berlin = Zone::named("Europe/Berlin").unwrap();
        let sent = |now: &str, hour| send_at(at(now), hour, &berlin).to_string();
        assert_eq!(sent("2026-01-10T02:30:00Z", None), "2026-01-10T02:30:00Z");
        assert_eq!(sent("2026-01-10T02:30:00Z", Some(8)), "2026-01-10T07:00:00Z");
        assert_eq!(sent("2026-01-10T07:00:00Z", Some(8)), "2026-01-10T07:00:00Z");
        assert_eq!(sent("2026-01-10T13:00:00Z", Some(8)), "2026-01-11T07:00:00Z");
        // The day of the seller has begun already.
        assert_eq!(sent("2026-01-10T23:30:00Z", Some(0)), "2026-01-11T23:00:00Z");
        // 2:00 does not exist that night.
        assert_eq!(sent("2026-03-29T00:30:00Z", Some(2)), "2026-03-29T01:00:00Z");
    }

    #[test]
    fn pauses_grow_and_end() {
        let id = DeliveryId::from_bytes([7; 16]);
        let now = Instant::parse("2026-01-01T00:00:00Z").unwrap();
        let mut total = 0;
        for attempts in 1..ATTEMPTS_MAX {
            let Next::Again(at) = after(Outcome::Later, Tries { attempts, unknown: 0 }, (id, now)) else {
                panic!("{attempts}")
            };
            let pause = at.as_micros() - now.as_micros();
            let usual = (PAUSE_FIRST_MICROS << (attempts - 1)).min(PAUSE_MAX_MICROS);
            assert!(pause >= usual && pause <= usual + usual / SPREAD, "{attempts}: {pause}");
            total += pause;
        }
        assert!((36..=60).contains(&(total / 3_600_000_000)), "{total}");
        assert_eq!(
            after(Outcome::Later, Tries { attempts: ATTEMPTS_MAX, unknown: 0 }, (id, now)),
            Next::Stuck
        );
        assert_eq!(
            after(Outcome::Unwritten, Tries { attempts: ATTEMPTS_MAX, unknown: 0 }, (id, now)),
            Next::Stuck
        );
        assert!(matches!(
            after(Outcome::Unknown, Tries { attempts: 2, unknown: 2 }, (id, now)),
            Next::Again(_)
        ));
        assert_eq!(after(Outcome::Unknown, Tries { attempts: 3, unknown: 3 }, (id, now)), Next::Stuck);
        assert_eq!(after(Outcome::Refused, Tries { attempts: 1, unknown: 0 }, (id, now)), Next::Stuck);
        assert_eq!(after(Outcome::Accepted, Tries { attempts: 16, unknown: 3 }, (id, now)), Next::Sent);
        // What failed together comes again apart.
        let other =
            after(Outcome::Later, Tries { attempts: 1, unknown: 0 }, (DeliveryId::from_bytes([8; 16]), now));
        assert_ne!(other, after(Outcome::Later, Tries { attempts: 1, unknown: 0 }, (id, now)));
    }
}
