//! Submission: a document that a network for e-invoices is handed, what follows from how that ended, and how it stands by
//! what the network says of it later.
//!
//! Knows states, answers and moments; must not know what an e-invoice says, which network it is, or how it is reached.

use calendar::Instant;
use ids::SubmissionId;

use crate::delivery::pause;

/// How far the clock of a network may be from ours.
pub const CLOCKS_APART_MAX_MICROS: i64 = 3_600_000_000;

/// How a submission stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SubmissionState {
    /// It is to be handed over.
    Waiting,
    /// A person is to look, or a setting is missing.
    Stuck,
    /// The network has it.
    Taken,
    /// The authority gave it a number.
    Cleared,
    /// Its buyer has it.
    Delivered,
    /// The network, the authority or the buyer does not want it.
    Rejected,
}

/// What a network says of a document that it was handed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Became {
    /// It took it.
    Taken,
    /// The authority gave it a number.
    Cleared,
    /// Its buyer has it.
    Delivered,
    /// It is not wanted.
    Rejected,
}

/// How handing a document over ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It was taken.
    Taken,
    /// It will never be.
    Refused,
    /// It was not this time.
    Later,
    /// It may have been.
    Unknown,
    /// There is no e-invoice of it: nothing was handed over.
    Unwritten,
}

/// What follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// The network has it.
    Taken,
    /// It is handed over again then.
    Again(Instant),
    /// A person looks.
    Stuck,
}

/// How the invoice stands that a credit note cancels, by the last time it was submitted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CancelledInvoice {
    /// How.
    pub state: SubmissionState,
    /// Whether it is tried by itself.
    pub goes_on: bool,
    /// Whether the network may have it from an attempt of which nobody knows how it ended.
    pub perhaps_there: bool,
}

/// What follows from that for the credit note.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoteGoes {
    /// It is handed over.
    Now,
    /// It is, once the invoice was.
    After,
    /// Neither is, as nothing is there that could be cancelled.
    Nowhere,
}

/// Why the moment that a network says is not believed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SaidWhenRefused {
    /// It has not come yet.
    #[error("at: {at} lies ahead of now, {now}; write when it happened, in UTC, or leave `at` out")]
    Ahead {
        /// What is said.
        at: Instant,
        /// The present moment.
        now: Instant,
    },
    /// The document had not left.
    #[error(
        "at: {at} lies before the document was handed over, {handed_over}; write when it happened, in UTC, or leave `at` out"
    )]
    TooEarly {
        /// What is said.
        at: Instant,
        /// When it was first handed over.
        handed_over: Instant,
    },
}

impl SubmissionState {
    /// Each with its code.
    pub const CODES: [(&'static str, SubmissionState); 6] = [
        ("waiting", SubmissionState::Waiting),
        ("stuck", SubmissionState::Stuck),
        ("taken", SubmissionState::Taken),
        ("cleared", SubmissionState::Cleared),
        ("delivered", SubmissionState::Delivered),
        ("rejected", SubmissionState::Rejected),
    ];

    /// Its code.
    pub fn code(self) -> &'static str {
        SubmissionState::CODES.iter().find(|(_, state)| *state == self).expect("each state has its code").0
    }

    /// How it stands once a network said this of it: the furthest that was ever said, in whichever order it came. A
    /// rejection is further than anything, as a buyer may refuse what was cleared and delivered.
    ///
    /// Cleared and then delivered, or delivered and then cleared, is delivered.
    #[must_use]
    pub fn after(self, became: Became) -> SubmissionState {
        let said = match became {
            Became::Taken => SubmissionState::Taken,
            Became::Cleared => SubmissionState::Cleared,
            Became::Delivered => SubmissionState::Delivered,
            Became::Rejected => SubmissionState::Rejected,
        };
        self.max(said)
    }

    /// Whether the network has it, as far as is known.
    pub fn is_with_the_network(self) -> bool {
        matches!(self, SubmissionState::Taken | SubmissionState::Cleared | SubmissionState::Delivered)
    }

    /// Whether a person is to look, unless one has.
    pub fn wants_a_person(self) -> bool {
        matches!(self, SubmissionState::Stuck | SubmissionState::Rejected)
    }
}

impl Became {
    /// Each with its code.
    pub const CODES: [(&'static str, Became); 4] = [
        ("taken", Became::Taken),
        ("cleared", Became::Cleared),
        ("delivered", Became::Delivered),
        ("rejected", Became::Rejected),
    ];

    /// Its code.
    pub fn code(self) -> &'static str {
        Became::CODES.iter().find(|(_, became)| *became == self).expect("each answer has its code").0
    }
}

impl Outcome {
    /// Each with its code.
    pub const CODES: [(&'static str, Outcome); 5] = [
        ("taken", Outcome::Taken),
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

/// What follows from how an attempt ended, after so many tries. Nothing but an answer ends it: it is handed over under one
/// id, so that once more is never twice.
///
/// After the first attempt it is tried again in 60 to 75 seconds, after the second in 120 to 150, at last every 6 to 7.5
/// hours.
pub fn after(outcome: Outcome, tries: u32, (submission, now): (SubmissionId, Instant)) -> Next {
    match outcome {
        Outcome::Taken => Next::Taken,
        Outcome::Refused => Next::Stuck,
        Outcome::Later | Outcome::Unknown | Outcome::Unwritten => {
            now.checked_add_micros(pause(tries, submission.as_bytes())).map_or(Next::Stuck, Next::Again)
        }
    }
}

/// Whether a credit note is handed over that cancels an invoice: what cancels something follows it, and where it never
/// left, and does not by itself, nothing is to be cancelled.
pub fn note_goes(invoice: Option<CancelledInvoice>) -> NoteGoes {
    let Some(CancelledInvoice { state, goes_on, perhaps_there }) = invoice else { return NoteGoes::Now };
    match state {
        SubmissionState::Waiting | SubmissionState::Stuck if goes_on => NoteGoes::After,
        SubmissionState::Waiting | SubmissionState::Stuck if !perhaps_there => NoteGoes::Nowhere,
        _ => NoteGoes::Now,
    }
}

/// Refuses the moment that a network says something happened at, where it cannot be, however far clocks are apart.
///
/// Of what was handed over at 12:00 and is read at 15:00 it is anything from 11:00 to 16:00.
///
/// # Errors
/// As [`SaidWhenRefused`].
pub fn check_said_at(at: Instant, (handed_over, now): (Instant, Instant)) -> Result<(), SaidWhenRefused> {
    let apart = |from: Instant, to: Instant| to.as_micros().saturating_sub(from.as_micros());
    if apart(now, at) > CLOCKS_APART_MAX_MICROS {
        return Err(SaidWhenRefused::Ahead { at, now });
    }
    if apart(at, handed_over) > CLOCKS_APART_MAX_MICROS {
        return Err(SaidWhenRefused::TooEarly { at, handed_over });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cancels_follows_what_it_cancels() {
        let stands = |state, goes_on, perhaps_there| {
            note_goes(Some(CancelledInvoice { state, goes_on, perhaps_there }))
        };
        assert_eq!(note_goes(None), NoteGoes::Now, "it was never to go there");
        for state in [SubmissionState::Waiting, SubmissionState::Stuck] {
            assert_eq!(stands(state, true, false), NoteGoes::After);
            assert_eq!(stands(state, true, true), NoteGoes::After);
            assert_eq!(stands(state, false, false), NoteGoes::Nowhere);
            assert_eq!(stands(state, false, true), NoteGoes::Now);
        }
        for state in [SubmissionState::Taken, SubmissionState::Cleared, SubmissionState::Rejected] {
            assert_eq!(stands(state, false, false), NoteGoes::Now);
        }
    }

    #[test]
    fn a_moment_that_cannot_be_is_not_believed() {
        let at = |text: &str| Instant::parse(text).unwrap();
        let check = |said: &str| {
            let ends = (at("2026-03-01T12:00:00Z"), at("2026-03-01T15:00:00Z"));
            check_said_at(at(said), ends).map_err(|why| why.to_string())
        };
        for good in ["2026-03-01T11:00:00Z", "2026-03-01T12:00:00Z", "2026-03-01T16:00:00Z"] {
            assert_eq!(check(good), Ok(()), "{good}");
        }
        assert!(check("2126-03-01T12:00:00Z").unwrap_err().contains("lies ahead of now"));
        assert!(check("2026-03-01T16:00:01Z").unwrap_err().contains("lies ahead of now"));
        assert!(check("2026-03-01T10:59:59Z").unwrap_err().contains("before the document was handed over"));
        assert!(check("2026-03-01T00:00:00Z").unwrap_err().contains("before the document was handed over"));
    }

    #[test]
    fn any_order_of_answers_ends_at_the_same() {
        let all = [Became::Taken, Became::Cleared, Became::Delivered, Became::Rejected];
        for one in all {
            for other in all {
                for state in SubmissionState::CODES.map(|(_, state)| state) {
                    let there = state.after(one).after(other);
                    assert_eq!(there, state.after(other).after(one), "{state:?} {one:?} {other:?}");
                    assert_eq!(there.after(one), there, "{state:?}: the same again says nothing new");
                }
            }
        }
        assert_eq!(SubmissionState::Waiting.after(Became::Taken), SubmissionState::Taken);
        assert_eq!(SubmissionState::Stuck.after(Became::Delivered), SubmissionState::Delivered);
        assert_eq!(SubmissionState::Cleared.after(Became::Taken), SubmissionState::Cleared);
        assert_eq!(SubmissionState::Delivered.after(Became::Cleared), SubmissionState::Delivered);
        assert_eq!(SubmissionState::Delivered.after(Became::Rejected), SubmissionState::Rejected);
        assert_eq!(SubmissionState::Rejected.after(Became::Delivered), SubmissionState::Rejected);
    }

    #[test]
    fn nothing_but_an_answer_ends_it() {
        let id = SubmissionId::from_bytes([7; 16]);
        let now = Instant::parse("2026-01-01T00:00:00Z").unwrap();
        assert_eq!(after(Outcome::Taken, 1, (id, now)), Next::Taken);
        assert_eq!(after(Outcome::Refused, 1, (id, now)), Next::Stuck);
        for outcome in [Outcome::Later, Outcome::Unknown, Outcome::Unwritten] {
            for (tries, least, most) in
                [(1, 60, 75), (2, 120, 150), (40, 21_600, 27_000), (u32::MAX, 21_600, 27_000)]
            {
                let Next::Again(at) = after(outcome, tries, (id, now)) else { panic!("{outcome:?} {tries}") };
                let seconds = (at.as_micros() - now.as_micros()) / 1_000_000;
                assert!((least..=most).contains(&seconds), "{outcome:?} {tries}: {seconds}");
            }
        }
    }
}
