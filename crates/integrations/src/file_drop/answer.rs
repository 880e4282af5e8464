//! An answer as a script writes it: `ID.json` or `ID.WORD.json`, read strictly.
//! Knows names and fields; must not know where the file lies, or what follows from it.

use std::ffi::OsStr;

use calendar::Instant;
use ports::Said;
use serde::Deserialize;

use super::{FORMAT, ID_CHARS_MAX};
use crate::words::one_line;

/// Most signs of a reference, a number or a code.
const NAME_CHARS_MAX: usize = 200;
/// Most signs of a reason.
const REASON_CHARS_MAX: usize = 2_000;
/// Most signs of the word in a name.
const WORD_CHARS_MAX: usize = 100;
/// What the answers are.
const KINDS: &str = "\"taken\", \"delivered\", \"cleared\" or \"rejected\"";

/// An answer, each field as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    format: u32,
    answer: String,
    at: Option<String>,
    reference: Option<String>,
    number: Option<String>,
    code: Option<String>,
    reason: Option<String>,
}

/// The id that an answer's name begins with.
pub(super) fn id_in(name: &OsStr) -> Result<String, String> {
    let wanted = "an answer is called by the id of what it answers, as sbm_….json or sbm_….delivered.json";
    let stem = name.to_str().and_then(|name| name.strip_suffix(".json")).ok_or(wanted)?;
    let (id, word) = stem.split_once('.').unwrap_or((stem, ""));
    let is_plain = |sign: u8| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'_';
    let in_word = |sign: u8| sign.is_ascii_alphanumeric() || b"-_.".contains(&sign);
    let fits = !id.is_empty() && id.len() <= ID_CHARS_MAX && word.len() <= WORD_CHARS_MAX;
    match fits && id.bytes().all(is_plain) && word.bytes().all(in_word) {
        true => Ok(id.to_owned()),
        false => Err(wanted.to_owned()),
    }
}

/// What an answer says, and when.
pub(super) fn read(bytes: &[u8]) -> Result<(Said, Option<Instant>), String> {
    let written: Written = serde_json::from_slice(bytes)
        .map_err(|why| format!("it is no answer: {}", one_line(&why.to_string(), REASON_CHARS_MAX)))?;
    if written.format != FORMAT {
        return Err(format!("it is of format {}; this farthing reads format {FORMAT}", written.format));
    }
    let at = match &written.at {
        None => None,
        Some(text) => Some(Instant::parse(text).map_err(|why| format!("at: {why}"))?),
    };
    Ok((said(&written)?, at))
}

fn said(written: &Written) -> Result<Said, String> {
    let Written { format: _, answer, at: _, reference, number, code, reason } = written;
    let has = [
        ("reference", reference.is_some()),
        ("number", number.is_some()),
        ("code", code.is_some()),
        ("reason", reason.is_some()),
    ];
    let only = |wanted: &[&str]| match has.iter().find(|(name, has)| *has && !wanted.contains(name)) {
        None => Ok(()),
        Some((name, _)) => Err(format!("{name}: an answer that is {answer:?} has none; leave it out")),
    };
    match answer.as_str() {
        "taken" => {
            only(&["reference"])?;
            Ok(Said::Taken { reference: line("reference", reference.as_deref(), NAME_CHARS_MAX)? })
        }
        "delivered" => only(&[]).map(|()| Said::Delivered),
        "cleared" => {
            only(&["number"])?;
            let number = line("number", number.as_deref(), NAME_CHARS_MAX)?;
            Ok(Said::Cleared { number: number.ok_or("number: write the number that the authority gave")? })
        }
        "rejected" => {
            only(&["code", "reason"])?;
            let code = line("code", code.as_deref(), NAME_CHARS_MAX)?;
            let reason = line("reason", reason.as_deref(), REASON_CHARS_MAX)?;
            Ok(Said::Rejected { code, reason: reason.ok_or("reason: write why it was rejected")? })
        }
        _ => Err(format!("answer: found {:?}; write {KINDS}", one_line(answer, NAME_CHARS_MAX))),
    }
}

/// A text in one line, where it is written; an empty one is none.
fn line(name: &str, text: Option<&str>, chars_max: usize) -> Result<Option<String>, String> {
    let Some(text) = text else { return Ok(None) };
    if text.chars().count() > chars_max {
        return Err(format!("{name}: it has more than {chars_max} characters"));
    }
    let line = one_line(text, chars_max);
    Ok((!line.is_empty()).then_some(line))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> String {
        read(text.as_bytes()).unwrap_err()
    }

    #[test]
    fn each_answer_has_its_fields_and_no_other() {
        let said = |text: &str| read(text.as_bytes()).unwrap();
        assert_eq!(said(r#"{"format":1,"answer":"taken"}"#), (Said::Taken { reference: None }, None));
        let reference = Some("AP-1".to_owned());
        assert_eq!(
            said(r#"{"format":1,"answer":"taken","reference":" AP-1\n"}"#),
            (Said::Taken { reference }, None)
        );
        let at = Instant::parse("2026-11-28T10:00:00Z").unwrap();
        assert_eq!(
            said(r#"{"format":1,"answer":"delivered","at":"2026-11-28T10:00:00Z"}"#),
            (Said::Delivered, Some(at))
        );
        let number = "5265877635-1".to_owned();
        assert_eq!(
            said(r#"{"format":1,"answer":"cleared","number":"5265877635-1"}"#).0,
            Said::Cleared { number }
        );
        let (code, reason) = (Some("F-1".to_owned()), "no such buyer".to_owned());
        assert_eq!(
            said(r#"{"format":1,"answer":"rejected","code":"F-1","reason":"no such\u0007 buyer"}"#).0,
            Said::Rejected { code, reason }
        );
        for (text, words) in [
            ("", "no answer"),
            ("[]", "no answer"),
            (r#"{"format":1,"answer":"taken"} {}"#, "no answer"),
            (r#"{"format":1,"answer":"taken","answer":"delivered"}"#, "duplicate field"),
            (r#"{"format":1,"answer":"taken","refrence":"x"}"#, "unknown field"),
            (r#"{"answer":"taken"}"#, "missing field"),
            (r#"{"format":2,"answer":"taken"}"#, "reads format 1"),
            (r#"{"format":1,"answer":"sent"}"#, "rejected"),
            (r#"{"format":1,"answer":"taken","number":"1"}"#, "number"),
            (r#"{"format":1,"answer":"delivered","reason":"x"}"#, "reason"),
            (r#"{"format":1,"answer":"cleared"}"#, "the authority gave"),
            (r#"{"format":1,"answer":"cleared","number":" "}"#, "the authority gave"),
            (r#"{"format":1,"answer":"rejected","code":"1"}"#, "why it was rejected"),
            (r#"{"format":1,"answer":"taken","at":"yesterday"}"#, "at: "),
            (r#"{"format":1,"answer":"taken","reference":7}"#, "no answer"),
        ] {
            assert!(told(text).contains(words), "{text}: {}", told(text));
        }
        let long = format!(r#"{{"format":1,"answer":"taken","reference":"{}"}}"#, "x".repeat(201));
        assert!(told(&long).contains("more than 200 characters"));
        assert!(told(&"[".repeat(60_000)).contains("no answer"));
    }

    #[test]
    fn a_name_begins_with_an_id() {
        let id = |name: &str| id_in(OsStr::new(name));
        assert_eq!(id("sbm_01kb.json").unwrap(), "sbm_01kb");
        assert_eq!(id("sbm_01kb.delivered-2.json").unwrap(), "sbm_01kb");
        let long = format!("{}.json", "a".repeat(65));
        for wrong in ["", ".json", "a", "SBM_1.json", "a b.json", "a.b c.json", "ä.json", "a\n.json", &long]
        {
            assert!(id(wrong).unwrap_err().contains("called by the id"), "{wrong:?}");
        }
    }
}
