//! An answer as a script writes it: `ID.json` or `ID.WORD.json`, read strictly.
//! Knows names and fields; must not know where the file lies, or what follows from it.

use std::ffi::OsStr;
use std::fmt;

use calendar::Instant;
use ports::Said;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use serde_json::error::Category;

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

/// An answer as one is written, for whoever wrote another.
const SAMPLE: &str = "{\"format\":1,\"answer\":\"delivered\"}";
/// The names of an answer.
const NAMES: [&str; 7] = ["format", "answer", "at", "reference", "number", "code", "reason"];

/// An answer, each field as it is written.
#[derive(Debug, Default)]
struct Written {
    format: Option<u64>,
    /// By the place of its name.
    texts: [Option<String>; NAMES.len()],
}

/// The names and values of a JSON object, in order, twice where they stand twice.
struct Fields(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Fields, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Fields;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(Fields(fields))
            }
        }
        from.deserialize_map(Object)
    }
}

impl Written {
    fn read(bytes: &[u8]) -> Result<Written, String> {
        let Fields(fields) = serde_json::from_slice(bytes).map_err(|why| unreadable(&why))?;
        let mut written = Written::default();
        let mut seen = Vec::new();
        for (name, value) in fields {
            let shown = one_line(&name, NAME_CHARS_MAX);
            let Some(place) = NAMES.iter().position(|known| *known == name) else {
                let known = NAMES.join(", ");
                return Err(format!(
                    "{shown}: an answer has no such name; leave it out, or write one of {known}"
                ));
            };
            if seen.contains(&place) {
                return Err(format!("{shown}: it stands twice; write it once"));
            }
            seen.push(place);
            match value {
                Value::Null if place > 1 => {}
                Value::String(text) if place > 0 => written.texts[place] = Some(text),
                Value::Number(number) if place == 0 && number.is_u64() => written.format = number.as_u64(),
                _ if place == 0 => return Err(format!("format: write the number {FORMAT}, without quotes")),
                _ => return Err(format!("{shown}: it is no text; write one, in quotes")),
            }
        }
        Ok(written)
    }

    fn text(&self, name: &str) -> Option<&str> {
        let place = NAMES.iter().position(|known| *known == name).expect("it is one of the names");
        self.texts[place].as_deref()
    }
}

/// What is wrong with a text that is no answer at all.
fn unreadable(why: &serde_json::Error) -> String {
    let at = format!("line {}, column {}", why.line(), why.column());
    match why.classify() {
        Category::Eof => format!(
            "it ends within the answer, at {at}; write the whole file elsewhere in the folder, then move it to answers/"
        ),
        Category::Data => format!("it is JSON, but no object with names; write one such as {SAMPLE}"),
        Category::Syntax | Category::Io => {
            format!("it is no JSON from {at} on; write one object such as {SAMPLE}, in UTF-8")
        }
    }
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
    let written = Written::read(bytes)?;
    match written.format {
        None => return Err(format!("format: it is missing; write \"format\":{FORMAT}")),
        Some(format) if format != u64::from(FORMAT) => {
            return Err(format!("it is of format {format}; this farthing reads format {FORMAT}"));
        }
        Some(_) => {}
    }
    let at = match written.text("at") {
        None => None,
        Some(text) => Some(Instant::parse(text).map_err(|why| format!("at: {why}"))?),
    };
    Ok((said(&written)?, at))
}

fn said(written: &Written) -> Result<Said, String> {
    let [_, _, _, beside @ ..] = NAMES;
    let answer = written.text("answer").ok_or_else(|| format!("answer: it is missing; write {KINDS}"))?;
    let only = |wanted: &[&str]| match beside
        .iter()
        .find(|name| written.text(name).is_some() && !wanted.contains(name))
    {
        None => Ok(()),
        Some(name) => Err(format!("{name}: an answer that is {answer:?} has none; leave it out")),
    };
    match answer {
        "taken" => {
            only(&["reference"])?;
            Ok(Said::Taken { reference: line("reference", written.text("reference"), NAME_CHARS_MAX)? })
        }
        "delivered" => only(&[]).map(|()| Said::Delivered),
        "cleared" => {
            only(&["number"])?;
            let number = line("number", written.text("number"), NAME_CHARS_MAX)?;
            Ok(Said::Cleared { number: number.ok_or("number: write the number that the authority gave")? })
        }
        "rejected" => {
            only(&["code", "reason"])?;
            let code = line("code", written.text("code"), NAME_CHARS_MAX)?;
            let reason = line("reason", written.text("reason"), REASON_CHARS_MAX)?;
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
            ("", "it ends within the answer, at line 1, column 0; write the whole file elsewhere"),
            (r#"{"format":1,"ans"#, "it ends within the answer, at line 1"),
            ("[]", "no object with names; write one such as {\"format\":1"),
            ("7", "no object with names"),
            ("delivered", "it is no JSON from line 1, column 1 on; write one object such as"),
            (r#"{"format":1,"answer":"taken"} {}"#, "it is no JSON from line 1, column 31 on"),
            (
                r#"{"format":1,"answer":"taken","answer":"delivered"}"#,
                "answer: it stands twice; write it once",
            ),
            (
                r#"{"format":1,"answer":"taken","refrence":"x"}"#,
                "refrence: an answer has no such name; leave it out",
            ),
            (r#"{"answer":"taken"}"#, "format: it is missing; write \"format\":1"),
            (r#"{"format":"1","answer":"taken"}"#, "format: write the number 1"),
            (r#"{"format":1}"#, "answer: it is missing; write \"taken\""),
            (r#"{"format":1,"answer":null}"#, "answer: it is no text"),
            (r#"{"format":2,"answer":"taken"}"#, "reads format 1"),
            (r#"{"format":1,"answer":"sent"}"#, "rejected"),
            (r#"{"format":1,"answer":"taken","number":"1"}"#, "number"),
            (r#"{"format":1,"answer":"delivered","reason":"x"}"#, "reason"),
            (r#"{"format":1,"answer":"cleared"}"#, "the authority gave"),
            (r#"{"format":1,"answer":"cleared","number":" "}"#, "the authority gave"),
            (r#"{"format":1,"answer":"rejected","code":"1"}"#, "why it was rejected"),
            (r#"{"format":1,"answer":"taken","at":"yesterday"}"#, "at: "),
            (
                r#"{"format":1,"answer":"taken","reference":7}"#,
                "reference: it is no text; write one, in quotes",
            ),
        ] {
            assert!(told(text).contains(words), "{text}: {}", told(text));
        }
        let long = format!(r#"{{"format":1,"answer":"taken","reference":"{}"}}"#, "x".repeat(201));
        assert!(told(&long).contains("more than 200 characters"));
        assert!(told(&"[".repeat(60_000)).contains("no object with names"));
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
