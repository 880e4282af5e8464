//! VIES, the service of the European Commission that knows VAT ids of member states, behind the port [`VatIds`].
//!
//! Knows its REST interface: questions, answers and errors; must not know whose id it is, or what becomes of an answer.
//! Nothing that it says is believed further than its form: an answer about another id is none.

use std::time::Duration;

use ports::{VatIdAnswer, VatIdAsked, VatIds};
use serde_json::{Map, Value};

use crate::asking::{Asked, AskedRefused, Kind};
use crate::public::Private;
use crate::words::one_line;

/// Where the service is.
pub const ADDRESS: &str = "https://ec.europa.eu/taxation_customs/vies/rest-api";
/// Where in it ids are asked about.
const PATH: &str = "/check-vat-number";
/// As it is told of; it may take long, as it asks the registers of member states.
const KIND: Kind = Kind {
    of: "VIES",
    such: "\"https://ec.europa.eu/taxation_customs/vies/rest-api\", or leave it out for that one",
    odd: "?",
    within: Duration::from_secs(20),
};
/// Longest number of an answer that is taken.
const NUMBER_CHARS_MAX: usize = 60;
/// Longest name, and line of an address.
const LINE_CHARS_MAX: usize = 300;
/// Most lines of an address.
const LINES_MAX: usize = 10;
/// Longest code of an error.
const CODE_CHARS_MAX: usize = 40;
/// What member states say who tell neither name nor address.
const UNTOLD: &str = "---";

/// Errors that are of the question, with what is told of them.
const OF_THE_QUESTION: [(&str, &str); 2] = [
    ("INVALID_INPUT", "it cannot be read as an id of that state; compare it with what the buyer gave"),
    (
        "INVALID_REQUESTER_INFO",
        "the VAT id of whoever asks is not taken; correct the `vat_id` of the seller, or ask without one",
    ),
];

/// Errors that pass, with what is told of them; others are told by their code.
const PASSING: [(&str, &str); 9] = [
    ("SERVICE_UNAVAILABLE", "the service is down"),
    ("MS_UNAVAILABLE", "the register of the member state does not answer"),
    ("TIMEOUT", "the register of the member state did not answer in time"),
    ("MS_MAX_CONCURRENT_REQ", "the register of the member state is asked too much at once"),
    ("MS_MAX_CONCURRENT_REQ_TIME", "the register of the member state is asked too much at once"),
    ("GLOBAL_MAX_CONCURRENT_REQ", "the service is asked too much at once"),
    ("GLOBAL_MAX_CONCURRENT_REQ_TIME", "the service is asked too much at once"),
    ("VAT_BLOCKED", "no questions are taken from this VAT id"),
    ("IP_BLOCKED", "no questions are taken from this address of the network"),
];

/// The service at an address. Nobody is spoken to before somebody asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vies(Asked);

impl Vies {
    /// The service there; private addresses, and with them such without TLS, are asked where that is allowed.
    ///
    /// # Errors
    /// As [`AskedRefused`].
    pub fn at(address: &str, allow_private: bool) -> Result<Vies, AskedRefused> {
        Asked::at(address.trim_end_matches('/'), Private::by_webhooks(allow_private), KIND).map(Vies)
    }
}

impl VatIds for Vies {
    fn ask(&self, asked: &VatIdAsked<'_>) -> VatIdAnswer {
        match self.0.post(PATH, &[], &question(asked)) {
            Ok((status, text)) => read(asked, status, &text),
            Err(why) => VatIdAnswer::Unavailable { why },
        }
    }
}

fn question(asked: &VatIdAsked<'_>) -> String {
    let mut question = Map::new();
    let mut say = |name: &str, text: &str| question.insert(name.to_owned(), Value::from(text));
    say("countryCode", asked.prefix);
    say("vatNumber", asked.number);
    if let Some((prefix, number)) = asked.asker {
        say("requesterMemberStateCode", prefix);
        say("requesterNumber", number);
    }
    Value::from(question).to_string()
}

/// What an answer says. An error may come with any status, also with 200.
fn read(asked: &VatIdAsked<'_>, status: u16, text: &[u8]) -> VatIdAnswer {
    let unavailable = |why: String| VatIdAnswer::Unavailable { why };
    let Ok(Value::Object(said)) = serde_json::from_slice(text) else {
        return unavailable(format!("{status}: the answer cannot be read"));
    };
    if let Some(code) = error_in(&said) {
        return told(&code);
    }
    let Some(is_valid) = said.get("valid").and_then(Value::as_bool).filter(|_| status == 200) else {
        return unavailable(format!("{status}: the answer does not say whether the id is valid"));
    };
    let is_it = |name: &str, wanted: &str| {
        said.get(name).is_none_or(|found| found.as_str().is_some_and(|found| same(found, wanted)))
    };
    if !is_it("countryCode", asked.prefix) || !is_it("vatNumber", asked.number) {
        return unavailable(format!("{status}: the answer is about another id"));
    }
    let request = line_in(&said, "requestIdentifier", NUMBER_CHARS_MAX);
    match is_valid {
        true => VatIdAnswer::Valid {
            name: line_in(&said, "name", LINE_CHARS_MAX),
            address: lines(&said),
            request,
        },
        false => VatIdAnswer::Invalid { request },
    }
}

/// The code of the first error, where it says that there is one.
fn error_in(said: &Map<String, Value>) -> Option<String> {
    let errors = said.get("errorWrappers").and_then(Value::as_array);
    let failed = said.get("actionSucceed") == Some(&Value::Bool(false));
    let first = errors.and_then(|errors| errors.first());
    (failed || first.is_some()).then(|| {
        let code = first.and_then(|first| first.get("error")).and_then(Value::as_str).unwrap_or_default();
        one_line(code, CODE_CHARS_MAX)
    })
}

fn told(code: &str) -> VatIdAnswer {
    let words =
        |of: &[(&str, &'static str)]| of.iter().find(|(known, _)| *known == code).map(|(_, words)| *words);
    if let Some(words) = words(&OF_THE_QUESTION) {
        return VatIdAnswer::Refused { why: format!("{code}: {words}") };
    }
    let why = match (words(&PASSING), code) {
        (Some(words), _) => format!("{code}: {words}"),
        (None, "") => "it failed, and does not say why".to_owned(),
        (None, _) => format!("it failed with {code}"),
    };
    VatIdAnswer::Unavailable { why }
}

/// Whether two numbers are one, but for capitals and what people put between.
fn same(found: &str, wanted: &str) -> bool {
    let plain = |text: &str| {
        text.chars()
            .filter(|sign| !" .-".contains(*sign))
            .map(|sign| sign.to_ascii_uppercase())
            .collect::<String>()
    };
    plain(found) == plain(wanted)
}

/// A text of one line, where it says something.
fn line_in(said: &Map<String, Value>, name: &str, chars_max: usize) -> Option<String> {
    let line = one_line(said.get(name)?.as_str()?, chars_max);
    (!line.is_empty() && line != UNTOLD).then_some(line)
}

fn lines(said: &Map<String, Value>) -> Vec<String> {
    let text = said.get("address").and_then(Value::as_str).unwrap_or_default();
    let lines = text.lines().map(|line| one_line(line, LINE_CHARS_MAX));
    lines.filter(|line| !line.is_empty() && line != UNTOLD).take(LINES_MAX).collect()
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;
    use std::sync::mpsc::Receiver;
    use std::time::Instant as Clock;

    use super::*;
    use crate::asking::ADDRESS_CHARS_MAX;
    use crate::asking::contract::{self, http};

    const ASKED: VatIdAsked<'static> =
        VatIdAsked { prefix: "AT", number: "U36801500", asker: Some(("DE", "136695976")) };
    const VALID: &str = r#"{"countryCode":"AT","vatNumber":"U36801500","requestDate":"2026-01-02T10:00:00.000Z",
        "valid":true,"requestIdentifier":"WAPIAAAAY1","name":"Muster GmbH","address":"Hauptstr. 1\n 1010  Wien\n"}"#;

    fn answering(bytes: Vec<u8>, drips: Option<usize>) -> (Vies, Receiver<(String, Value)>) {
        let (address, came) = contract::answering(bytes, drips);
        (Vies::at(&format!("{address}/rest-api/"), true).unwrap(), came)
    }

    fn answer(status: &str, body: &str) -> VatIdAnswer {
        answering(http(status, body), None).0.ask(&ASKED)
    }

    fn why(answer: VatIdAnswer) -> String {
        match answer {
            VatIdAnswer::Unavailable { why } => why,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn an_id_is_asked_about_as_the_service_wants_it_and_its_answer_is_read() {
        let (vies, came) = answering(http("200 OK", VALID), None);
        let said = vies.ask(&ASKED);
        let (name, address) =
            (Some("Muster GmbH".to_owned()), vec!["Hauptstr. 1".to_owned(), "1010 Wien".to_owned()]);
        assert_eq!(said, VatIdAnswer::Valid { name, address, request: Some("WAPIAAAAY1".to_owned()) });
        let (head, body) = came.recv().unwrap();
        assert_eq!(head.lines().next(), Some("POST /rest-api/check-vat-number HTTP/1.1"));
        let asked = serde_json::json!({"countryCode": "AT", "vatNumber": "U36801500",
            "requesterMemberStateCode": "DE", "requesterNumber": "136695976"});
        assert_eq!(body, asked);
        let (vies, came) = answering(http("200 OK", VALID), None);
        vies.ask(&VatIdAsked { asker: None, ..ASKED });
        let without = serde_json::json!({"countryCode": "AT", "vatNumber": "U36801500"});
        assert_eq!(came.recv().unwrap().1, without);
    }

    #[test]
    fn an_invalid_id_and_one_whose_holder_is_not_told_are_told_apart() {
        let body = r#"{"countryCode":"AT","vatNumber":"U36801500","valid":false,"requestIdentifier":"","name":"---"}"#;
        assert_eq!(answer("200 OK", body), VatIdAnswer::Invalid { request: None });
        let body =
            r#"{"countryCode":"at","vatNumber":"U 368 015 00","valid":true,"name":"---","address":"---"}"#;
        let nothing = VatIdAnswer::Valid { name: None, address: Vec::new(), request: None };
        assert_eq!(answer("200 OK", body), nothing);
    }

    #[test]
    fn each_error_says_what_it_is_whatever_its_status() {
        let error =
            |code: &str| format!(r#"{{"actionSucceed":false,"errorWrappers":[{{"error":"{code}"}}]}}"#);
        for (code, words) in PASSING {
            for status in ["200 OK", "500 Internal Server Error"] {
                assert_eq!(why(answer(status, &error(code))), format!("{code}: {words}"));
            }
        }
        for (code, words) in OF_THE_QUESTION {
            let refused = VatIdAnswer::Refused { why: format!("{code}: {words}") };
            assert_eq!(answer("400 Bad Request", &error(code)), refused);
        }
        assert_eq!(why(answer("200 OK", &error("NEW\\nONE"))), "it failed with NEW ONE");
        // An error beside a word that it is valid is an error.
        let both = r#"{"valid":true,"errorWrappers":[{"error":"MS_UNAVAILABLE"}]}"#;
        assert!(why(answer("200 OK", both)).starts_with("MS_UNAVAILABLE"));
        let unsaid = r#"{"valid":true,"actionSucceed":false,"errorWrappers":[]}"#;
        assert_eq!(why(answer("200 OK", unsaid)), "it failed, and does not say why");
    }

    #[test]
    fn what_is_no_answer_is_not_believed() {
        for (status, body, words) in [
            ("200 OK", "<html>valid</html>", "cannot be read"),
            ("200 OK", "", "cannot be read"),
            ("200 OK", "[true]", "cannot be read"),
            ("200 OK", r#"{"valid":"true"}"#, "does not say"),
            ("200 OK", r#"{"countryCode":"AT"}"#, "does not say"),
            ("500 No", r#"{"valid":true}"#, "does not say"),
            ("200 OK", r#"{"valid":true,"countryCode":"DE","vatNumber":"U36801500"}"#, "another id"),
            ("200 OK", r#"{"valid":true,"countryCode":"AT","vatNumber":"U36801501"}"#, "another id"),
            ("200 OK", r#"{"valid":false,"vatNumber":null}"#, "another id"),
            ("503 Busy", "busy", "503"),
        ] {
            let why = why(answer(status, body));
            assert!(why.contains(words), "{body}: {why}");
        }
        let deep = "[".repeat(60_000);
        assert!(why(answer("200 OK", &deep)).contains("cannot be read"));
    }

    #[test]
    fn an_answer_that_sends_elsewhere_is_followed_nowhere() {
        let other = TcpListener::bind("127.0.0.1:0").unwrap();
        let to = other.local_addr().unwrap();
        let moved = format!("HTTP/1.1 307 Moved\r\nLocation: http://{to}/\r\nContent-Length: 0\r\n\r\n");
        let (vies, _came) = answering(moved.into_bytes(), None);
        assert!(why(vies.ask(&ASKED)).contains("nobody is followed"));
        other.set_nonblocking(true).unwrap();
        assert!(other.accept().is_err(), "nobody came");
    }

    #[test]
    fn an_answer_is_bounded_in_size_and_time_and_one_that_breaks_off_is_none() {
        let long = format!(r#"{{"valid":true,"name":"{}"}}"#, "x".repeat(70_000));
        assert!(why(answer("200 OK", &long)).contains("longer than 65536 bytes"));
        let (vies, _came) = answering(Vec::new(), None);
        assert!(!why(vies.ask(&ASKED)).is_empty());
        let mut short = http("200 OK", VALID);
        short.truncate(short.len() - 40);
        let (vies, _came) = answering(short, None);
        assert!(!why(vies.ask(&ASKED)).is_empty());
        // A head and a body that drip.
        let whole = http("200 OK", VALID);
        for at_once in [0, whole.len() - VALID.len()] {
            let (mut vies, _came) = answering(whole.clone(), Some(at_once));
            vies.0.within = Duration::from_secs(1);
            let begun = Clock::now();
            let why = why(vies.ask(&ASKED));
            assert!(why.contains("in 1 s") && begun.elapsed() < Duration::from_secs(10), "{why}");
        }
        let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let vies = Vies::at(&format!("http://{nobody}"), true).unwrap();
        assert!(matches!(vies.ask(&ASKED), VatIdAnswer::Unavailable { .. }));
    }

    #[test]
    fn private_addresses_are_asked_where_that_is_allowed_alone() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let vies = Vies::at(&format!("https://127.0.0.1:{port}"), false).unwrap();
        assert!(why(vies.ask(&ASKED)).contains("allow_private"));
        listener.set_nonblocking(true).unwrap();
        assert!(listener.accept().is_err(), "nobody came");
    }

    #[test]
    fn an_address_is_one_that_is_encrypted() {
        assert!(Vies::at(ADDRESS, false).is_ok());
        assert_eq!(Vies::at("https://h/a/", false), Vies::at("https://h/a", false));
        assert!(Vies::at("http://127.0.0.1:1", true).is_ok());
        let told = |address: &str| Vies::at(address, false).unwrap_err().to_string();
        assert!(told("http://127.0.0.1:1").contains("allow_private"));
        let long = format!("https://{}", "h".repeat(ADDRESS_CHARS_MAX));
        for wrong in
            ["", "h", "ftp://h", "https://", "https:///a", "https://u@h", "https://h?a", "https://h b", &long]
        {
            assert!(told(wrong).contains("no address of VIES"), "{wrong}");
        }
    }
}
