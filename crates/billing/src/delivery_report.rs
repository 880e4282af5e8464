//! What mail servers and mail services say of a letter once it is under way: which of it ends a delivery, which keeps an
//! address from being written to again, and to which address it comes back.
//!
//! Knows kinds, codes of RFC 3463 and addresses; must not know how a report is written, or who brings it.

use calendar::Instant;
use ids::DeliveryId;

use crate::delivery::{AddressRefused, check_address};

/// What stands in a return path for the delivery's id.
pub const DELIVERY_BRACES: &str = "{delivery}";
/// The longest number within a status.
const STATUS_DIGITS_MAX: usize = 3;

/// What is said of a letter and a recipient.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReportKind {
    /// It will not arrive.
    Bounced,
    /// It has not arrived yet, and is tried further.
    Delayed,
    /// It has arrived.
    Delivered,
    /// The recipient calls it unwanted.
    Complained,
}

impl ReportKind {
    /// Each with its code.
    pub const CODES: [(&'static str, ReportKind); 4] = [
        ("bounced", ReportKind::Bounced),
        ("delayed", ReportKind::Delayed),
        ("delivered", ReportKind::Delivered),
        ("complained", ReportKind::Complained),
    ];

    /// Its code.
    pub fn code(self) -> &'static str {
        ReportKind::CODES.iter().find(|(_, kind)| *kind == self).expect("each kind has its code").0
    }
}

/// A status of RFC 3463, such as 5.1.1: class, subject, detail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Status {
    class: u8,
    subject: u16,
    detail: u16,
}

/// A text that is no status.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no status of RFC 3463; write one such as 5.1.1")]
pub struct StatusRefused(String);

impl Status {
    /// Reads one as it is written.
    ///
    /// # Errors
    /// It is none.
    pub fn parse(text: &str) -> Result<Status, StatusRefused> {
        Status::read(text).ok_or_else(|| StatusRefused(text.chars().take(20).collect()))
    }

    fn read(text: &str) -> Option<Status> {
        let number = |part: &str| {
            let is_one = (1..=STATUS_DIGITS_MAX).contains(&part.len())
                && part.bytes().all(|sign| sign.is_ascii_digit());
            if is_one { part.parse::<u16>().ok() } else { None }
        };
        let mut parts = text.split('.');
        let (class, subject, detail) = (parts.next()?, parts.next()?, parts.next()?);
        let class = match class {
            "2" => 2,
            "4" => 4,
            "5" => 5,
            _ => return None,
        };
        parts.next().is_none().then_some(())?;
        Some(Status { class, subject: number(subject)?, detail: number(detail)? })
    }

    /// The first one among the words of a server, such as 5.1.1 in `smtp; 550 5.1.1 no such user`.
    pub fn found_in(words: &str) -> Option<Status> {
        Status::all_in(words).next()
    }

    fn all_in(words: &str) -> impl Iterator<Item = Status> + '_ {
        words.split(|sign: char| !sign.is_ascii_digit() && sign != '.').filter_map(Status::read)
    }

    /// Its class: 2 it arrived, 4 not yet, 5 never.
    pub fn class(self) -> u8 {
        self.class
    }

    /// Whether it says nothing more than its class: x.0.0.
    pub fn is_general(self) -> bool {
        (self.subject, self.detail) == (0, 0)
    }

    /// The more exact of what the report and the server's words say, where both are of one class.
    ///
    /// Of 5.0.0 and `550 5.1.1 no such user` it is 5.1.1.
    #[must_use]
    pub fn or_of(self, words: &str) -> Status {
        match self.is_general() {
            true => Status::all_in(words).find(|other| other.class == self.class).unwrap_or(self),
            false => self,
        }
    }
}

impl std::fmt::Display for Status {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}.{}.{}", self.class, self.subject, self.detail)
    }
}

/// Whether an address of which this is said is not written to again by itself.
///
/// A bounce speaks of the address where it is permanent (5) and about the address or its mailbox (1, 2), or says no more than
/// that it is permanent (0): 5.1.1 does. One about the way, the content or a policy (3 to 7) says nothing of the address:
/// 5.7.1 does not, as else one entry in a list of unwanted senders would silence every customer. A bounce without a status
/// is taken at its word.
pub fn silences(kind: ReportKind, status: Option<Status>) -> bool {
    match (kind, status) {
        (ReportKind::Complained, _) | (ReportKind::Bounced, None) => true,
        (ReportKind::Bounced, Some(status)) => status.class == 5 && status.subject <= 2,
        (ReportKind::Delayed | ReportKind::Delivered, _) => false,
    }
}

/// Whether a report says nothing that another of the same letter, recipient and kind did not say: the same status, none, or
/// no more than its class. When it happened says nothing: a mail server and a service that pass the same on each name their
/// own moment.
///
/// After 5.1.1 neither 5.1.1, 5.0.0 nor a report without a status is another one; 5.7.1 is, and 5.1.1 after 5.0.0.
pub fn says_nothing_new(known: Option<Status>, told: Option<Status>) -> bool {
    match (known, told) {
        (_, None) => true,
        (None, Some(_)) => false,
        (Some(known), Some(told)) => known == told || (told.is_general() && told.class == known.class),
    }
}

/// Whether a report says all that another of the same letter, recipient and kind said, and more: the same event, told better.
///
/// After none and after 5.0.0 that is 5.1.1; 5.7.1 after 5.1.1 is another event.
pub fn tells_better(known: Option<Status>, told: Option<Status>) -> bool {
    !says_nothing_new(known, told) && says_nothing_new(told, known)
}

/// When a letter came back that may have left at a moment: when it is said to have, but not before it left, as clocks of others
/// go wrong and services write 1970 where they know nothing; now where nothing is said.
///
/// Sent at 10:00 and said to have come back at 9:58, it came back at 10:00.
pub fn came_back_at(said: Option<Instant>, (left_at, now): (Instant, Instant)) -> Instant {
    said.unwrap_or(now).max(left_at)
}

/// Why a return path is none.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReturnPathRefused {
    /// Its address.
    #[error("{0}")]
    Address(#[from] AddressRefused),
    /// Braces that nothing fills.
    #[error(
        "only {{delivery}} is filled in, and only once; write bounces+{{delivery}}@example.com, or an address without braces"
    )]
    Braces,
}

/// Refuses a return path that is no address once it is filled.
///
/// # Errors
/// As [`ReturnPathRefused`].
pub fn check_return_path(pattern: &str) -> Result<(), ReturnPathRefused> {
    if pattern.replacen(DELIVERY_BRACES, "", 1).contains(['{', '}']) {
        return Err(ReturnPathRefused::Braces);
    }
    Ok(check_address(&return_path(pattern, DeliveryId::from_bytes([u8::MAX; 16])))?)
}

/// Where reports about a delivery go: `bounces+{delivery}@example.com` with its id filled in.
pub fn return_path(pattern: &str, delivery: DeliveryId) -> String {
    pattern.replacen(DELIVERY_BRACES, &delivery.to_string(), 1)
}

/// The delivery whose id stands in an address, if one does.
pub fn delivery_in(address: &str) -> Option<DeliveryId> {
    let address = address.to_ascii_lowercase();
    let (local, _) = address.rsplit_once('@')?;
    let begins = format!("{}_", DeliveryId::PREFIX);
    local.match_indices(&begins).find_map(|(at, _)| {
        let rest = &local[at..];
        let ends = rest[begins.len()..].find(|sign: char| !sign.is_ascii_alphanumeric());
        let word = ends.map_or(rest, |ends| &rest[..begins.len() + ends]);
        DeliveryId::parse(word).ok()
    })
}

/// An address as one is compared with another.
pub fn folded(address: &str) -> String {
    address.trim().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_three_numbers_of_which_the_first_is_a_class() {
        for good in ["5.1.1", "4.4.7", "2.0.0", "5.7.509"] {
            assert_eq!(Status::parse(good).unwrap().to_string(), good);
        }
        for wrong in ["", "5", "5.1", "5.1.1.1", "3.1.1", "5.1.x", "5..1", " 5.1.1", "5.1.1234", "550"] {
            let told = Status::parse(wrong).unwrap_err().to_string();
            assert!(told.ends_with("write one such as 5.1.1"), "{wrong}: {told}");
        }
    }

    #[test]
    fn words_of_a_server_are_more_exact_than_a_status_that_says_nothing() {
        let general = Status::parse("5.0.0").unwrap();
        let told = |words: &str| general.or_of(words).to_string();
        assert_eq!(told("smtp; 550 5.1.1 <a@b.c>: no such user"), "5.1.1");
        assert_eq!(told("smtp; 550-5.2.1 The account is disabled"), "5.2.1");
        assert_eq!(told("smtp; 452 4.2.2 full"), "5.0.0", "it is of another class");
        assert_eq!(
            told("smtp; by Mailer 4.2.1: 550 5.1.1 no such user"),
            "5.1.1",
            "a version is of another class"
        );
        assert_eq!(told("host mx.b.c[192.0.2.10] said no"), "5.0.0", "that is an address of a machine");
        assert_eq!(Status::parse("5.7.1").unwrap().or_of("550 5.1.1 no").to_string(), "5.7.1");
    }

    #[test]
    fn only_what_speaks_of_the_address_for_ever_silences_it() {
        let said = |kind, status: &str| silences(kind, Status::parse(status).ok());
        for (status, is_silenced) in [
            ("5.1.1", true),
            ("5.2.1", true),
            ("5.0.0", true),
            ("", true),
            ("5.7.1", false),
            ("5.4.4", false),
            ("5.3.4", false),
            ("4.4.7", false),
            ("4.2.2", false),
        ] {
            assert_eq!(said(ReportKind::Bounced, status), is_silenced, "{status}");
            assert!(!said(ReportKind::Delayed, status) && !said(ReportKind::Delivered, status), "{status}");
            assert!(said(ReportKind::Complained, status), "{status}");
        }
    }

    #[test]
    fn a_report_is_another_one_where_its_status_says_more() {
        let nothing_new =
            |known: &str, told: &str| says_nothing_new(Status::parse(known).ok(), Status::parse(told).ok());
        for (known, told, same) in [
            ("5.1.1", "5.1.1", true),
            ("5.1.1", "", true),
            ("5.1.1", "5.0.0", true),
            ("", "", true),
            ("", "5.1.1", false),
            ("5.0.0", "5.1.1", false),
            ("5.1.1", "5.7.1", false),
            ("4.4.1", "5.0.0", false),
        ] {
            assert_eq!(nothing_new(known, told), same, "{told} after {known}");
        }
    }

    #[test]
    fn what_says_all_that_was_said_and_more_tells_the_same_better() {
        let better =
            |known: &str, told: &str| tells_better(Status::parse(known).ok(), Status::parse(told).ok());
        for (known, told, is_better) in [
            ("", "5.1.1", true),
            ("", "5.0.0", true),
            ("5.0.0", "5.1.1", true),
            ("5.1.1", "5.1.1", false),
            ("5.1.1", "", false),
            ("5.1.1", "5.7.1", false),
            ("4.0.0", "5.1.1", false),
            ("", "", false),
        ] {
            assert_eq!(better(known, told), is_better, "{told} after {known}");
        }
    }

    #[test]
    fn nothing_comes_back_before_it_left() {
        let at = |text: &str| Instant::parse(text).unwrap();
        let (left, now) = (at("2026-03-01T10:00:00Z"), at("2026-03-01T12:00:00Z"));
        let came_back = |said: Option<&str>| came_back_at(said.map(at), (left, now));
        assert_eq!(came_back(Some("1970-01-01T00:00:00Z")), left);
        assert_eq!(came_back(Some("2026-03-01T09:58:00Z")), left);
        assert_eq!(came_back(Some("2026-03-01T10:05:00Z")), at("2026-03-01T10:05:00Z"));
        assert_eq!(came_back(None), now);
    }

    #[test]
    fn a_return_path_is_an_address_once_the_delivery_stands_in_it() {
        for good in ["bounces@example.com", "bounces+{delivery}@example.com", "b-{delivery}-x@example.com"] {
            assert_eq!(check_return_path(good), Ok(()), "{good}");
        }
        for wrong in ["bounces+{id}@example.com", "{delivery}{delivery}@example.com", "b}@example.com"] {
            assert_eq!(check_return_path(wrong), Err(ReturnPathRefused::Braces), "{wrong}");
        }
        let long = format!("{}{{delivery}}@example.com", "b".repeat(35));
        for wrong in ["", "bounces", "ä@b.c", &long] {
            assert!(matches!(check_return_path(wrong), Err(ReturnPathRefused::Address(_))), "{wrong}");
        }
        let fits = format!("{}{{delivery}}@example.com", "b".repeat(34));
        assert_eq!(check_return_path(&fits), Ok(()));
    }

    #[test]
    fn a_delivery_is_found_in_the_address_that_was_made_of_it() {
        let id = DeliveryId::from_bytes([7; 16]);
        for pattern in
            ["bounces+{delivery}@example.com", "b_{delivery}_x@example.com", "{delivery}@example.com"]
        {
            assert_eq!(delivery_in(&return_path(pattern, id)), Some(id), "{pattern}");
            assert_eq!(delivery_in(&return_path(pattern, id).to_ascii_uppercase()), Some(id), "{pattern}");
        }
        for other in [
            "bounces@example.com",
            "bounces+dlv_@example.com",
            &format!("b@{id}.example.com"),
            &id.to_string(),
        ] {
            assert_eq!(delivery_in(other), None, "{other}");
        }
        let cut = return_path("b+{delivery}@example.com", id).replacen("dlv_", "dlv_0", 1);
        assert_eq!(delivery_in(&cut), None, "an id of another length is none");
    }
}
