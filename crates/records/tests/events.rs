//! The door of usage events: what comes in, and the code of each refusal.

use money::Decimal;
use pricing::Scalar;
use records::event::{EVENT_BYTES_MAX, PROPERTIES_MAX};
use records::{EventReader, EventRefused};

const GOOD: &str = r#"{"specversion":"1.0","id":"e1","source":"gw-1","type":"llm.call","subject":"acme",
 "time":"2026-03-01T10:00:00+01:00","datacontenttype":"application/json","traceparent":"00-ab",
 "data":{"model":"large","usage":{"input_tokens":1200,"cost":0.1000000000000000055511151231},"cached":true,"note":null}}"#;

fn read(text: &str) -> Result<pricing::UsageEvent, EventRefused> {
    EventReader::new().read(text.as_bytes())
}

#[test]
fn a_cloud_event_is_read_with_its_nested_numbers_exact() {
    let event = read(GOOD).expect("an event");
    assert_eq!(
        (&*event.id, &*event.source, &*event.event_type, &*event.subject),
        ("e1", "gw-1", "llm.call", "acme")
    );
    assert_eq!(event.time.to_string(), "2026-03-01T09:00:00Z");
    let number = |text: &str| Scalar::Number(Decimal::parse(text).expect("a decimal"));
    let found: Vec<(&str, &Scalar)> = event.data.iter().map(|(name, value)| (&**name, value)).collect();
    assert_eq!(
        found,
        [
            ("cached", &Scalar::Bool(true)),
            ("model", &Scalar::Text("large".into())),
            ("note", &Scalar::Null),
            ("usage.cost", &number("0.1000000000000000055511151231")),
            ("usage.input_tokens", &number("1200")),
        ]
    );
}

#[test]
fn a_plain_event_needs_no_specversion_and_no_data() {
    let event = read(r#"{"id":"1","source":"s","type":"t","subject":"u","time":"2026-01-01T00:00:00Z"}"#);
    assert!(event.expect("an event").data.is_empty());
}

#[test]
fn each_refusal_has_its_code() {
    let with = |old: &str, new: &str| {
        assert!(GOOD.contains(old), "{old}");
        GOOD.replacen(old, new, 1)
    };
    let nested = r#""data":{"a":{"b":{"c":{"d":{"e":1}}}}, "#;
    let many: String = (0..=PROPERTIES_MAX).map(|number| format!("\"p{number}\":1,")).collect();
    let cases = [
        ("subject_missing", with(r#""subject":"acme","#, "")),
        ("subject_missing", with(r#""subject":"acme""#, r#""subject":"""#)),
        ("time_missing", with(r#""time":"2026-03-01T10:00:00+01:00","#, "")),
        ("id_missing", with(r#""id":"e1","#, "")),
        ("source_missing", with(r#""source":"gw-1","#, "")),
        ("type_missing", with(r#""type":"llm.call","#, "")),
        ("time_in_another_century", with("2026-03-01T10", "1970-01-01T00")),
        ("time_in_another_century", with("2026-03-01T10", "2100-01-01T12")),
        ("time_in_another_century", with("2026-03-01T10", "1815-12-10T00")),
        ("time_in_another_century", with("2026-03-01T10", "3026-03-01T10")),
        ("time_unreadable", with("2026-03-01T10:00:00+01:00", "yesterday")),
        ("time_unreadable", with("2026-03-01T10:00:00+01:00", "2026-03-01T10:00:00.1234567Z")),
        ("number_not_finite", with("1200", "NaN")),
        ("number_not_finite", with("1200", "Infinity")),
        ("number_not_finite", with("1200", "-Infinity")),
        ("number_too_precise", with("1200", "0.12345678901234567890123456789")),
        ("number_too_precise", with("1200", "1e99")),
        ("event_too_large", with("large", &"x".repeat(1_000_000))),
        ("nul_character", with("acme", "ac\\u0000me")),
        ("nul_character", with("large", "\\u0000")),
        ("nul_character", with("\"cached\"", "\"cac\\u0000hed\"")),
        ("property_is_list", with("true", "[1,2]")),
        ("property_too_deep", with(r#""data":{"#, nested)),
        ("property_doubled", with(r#""cached""#, r#""usage.cost""#)),
        ("too_many_properties", with(r#""data":{"#, &format!("\"data\":{{{many}"))),
        ("property_name_too_long", with("\"cached\"", &format!("\"{}\"", "n".repeat(600)))),
        ("data_not_object", with(r#""data":{"#, r#""data":[],"x":{"#)),
        ("attribute_doubled", with(r#""id":"e1""#, r#""id":"e1","id":"e1""#)),
        ("attribute_not_text", with(r#""e1""#, "1")),
        ("attribute_too_long", with("e1", &"e".repeat(600))),
        ("attribute_unknown", with(r#""traceparent""#, r#""Traceparent""#)),
        ("attribute_unknown", with(r#""specversion":"1.0","#, "")),
        ("specversion_unknown", with(r#""1.0""#, r#""0.3""#)),
        ("datacontenttype_unknown", with("application/json", "text/csv")),
        ("data_base64_unsupported", with(r#""data":"#, r#""data_base64":"AA==","data":"#)),
        ("event_not_json", with("true", "tru")),
        ("event_not_json", format!("{GOOD} {GOOD}")),
        ("event_not_json", "[]".to_owned()),
    ];
    for (code, text) in cases {
        let refusal = read(&text).expect_err(code);
        assert_eq!(refusal.code(), code, "{refusal}");
        assert!(!refusal.to_string().contains('\0'), "{refusal:?}");
        assert!(refusal.to_string().len() < 1_500, "a refusal is short");
    }
    let refusal = EventReader::new().read(b"{\"id\":\"\xff\"}").expect_err("no UTF-8");
    assert_eq!(refusal.code(), "event_not_utf8");
}

/// Far or near, the bounds that a sender is told are those of events.
#[test]
fn a_time_in_another_century_is_told_the_bounds_of_events() {
    for year in ["0001", "1815", "1970", "2100", "3026", "9999"] {
        let refusal = read(&GOOD.replacen("2026-03-01T10", &format!("{year}-03-01T10"), 1)).expect_err(year);
        let told = refusal.to_string();
        assert_eq!(refusal.code(), "time_in_another_century", "{told}");
        assert!(told.contains("from 2000 to 2099") && !told.contains("1900"), "{told}");
        assert!(told.contains(&format!("{year}-03-01T")), "{told}");
    }
}

#[test]
fn a_misspelt_attribute_is_recognised() {
    let refusal = read(r#"{"id":"1","source":"s","type":"t","Subject":"u","time":"2026-01-01T00:00:00Z"}"#);
    assert!(refusal.expect_err("a refusal").to_string().contains("did you mean \"subject\"?"));
}

#[test]
fn a_batch_answers_for_each_event_at_its_place() {
    let bad = GOOD.replacen(r#""subject":"acme","#, "", 1);
    let large = GOOD.replacen("large", &"x".repeat(EVENT_BYTES_MAX), 1);
    let batch = format!("[{GOOD},\n{bad} , {large},{GOOD}]");
    let events = EventReader::new().read_batch(batch.as_bytes()).expect("a list");
    let codes: Vec<&str> =
        events.iter().map(|event| event.as_ref().map_or_else(|refusal| refusal.code(), |_| "ok")).collect();
    assert_eq!(codes, ["ok", "subject_missing", "event_too_large", "ok"]);
    assert_eq!(EventReader::new().read_batch(b"[]").expect("a list").len(), 0);
    for broken in [GOOD, "[{]", "[1,]", "[,1]", ""] {
        let refusal = EventReader::new().read_batch(broken.as_bytes()).expect_err("no list of events");
        assert_eq!(refusal.code(), "event_not_json", "{refusal}");
    }
}

/// What is no JSON inside one event is refused with that event; the others keep their places.
#[test]
fn an_event_that_is_no_json_is_refused_at_its_place_in_a_batch() {
    let with = |old: &str, new: &str| GOOD.replacen(old, new, 1);
    let cases = [
        ("number_not_finite", with("1200", "NaN")),
        ("number_not_finite", with("1200", "-Infinity")),
        ("number_not_finite", with("\"large\"", "Infinity")),
        ("event_not_json", with("1200", "01200")),
        ("event_not_json", with("1200", "+5")),
        ("event_not_json", with("true", "tru")),
        ("event_not_json", with(r#""note":null"#, r#""note":null,"#)),
        ("event_not_json", with(r#""large""#, r#""lar\ge""#)),
        ("event_not_json", with(r#""acme""#, r#""ac]},{\xme""#)),
        ("event_not_json", "NaN".to_owned()),
        ("property_is_list", with("1200", "[1,NaN]")),
        ("attribute_not_text", with(r#""e1""#, "NaN")),
    ];
    for (code, broken) in cases {
        for batch in [
            format!("[{broken}]"),
            format!("[{GOOD},{broken} , {GOOD}]"),
            format!(" [ {broken} ,\n{broken},{GOOD}] "),
        ] {
            let events = EventReader::new()
                .read_batch(batch.as_bytes())
                .unwrap_or_else(|why| panic!("{why}: {batch}"));
            let codes: Vec<&str> = events
                .iter()
                .map(|event| event.as_ref().map_or_else(|refusal| refusal.code(), |_| "ok"))
                .collect();
            let wanted: &[&str] = match batch.matches(GOOD).count() {
                0 => &[code],
                2 => &["ok", code, "ok"],
                _ => &[code, code, "ok"],
            };
            assert_eq!(codes, wanted, "{batch}");
        }
    }
}

/// Where it is not sure which bytes are one event, no index is made up.
#[test]
fn a_batch_whose_events_cannot_be_told_apart_is_refused_whole() {
    let open = GOOD.replacen(r#""acme""#, r#""acme"#, 1);
    for broken in [
        format!("[{GOOD},{open},{GOOD}]"),
        format!("[{open},{open}]"),
        format!("[{GOOD} {GOOD}]"),
        format!("[{GOOD},{GOOD}"),
        format!("[{GOOD},{{\"a\":NaN]}}]"),
        format!("[{GOOD},{{\"a\":'x'}}]"),
        format!("[{GOOD},,{GOOD}]"),
    ] {
        let refusal = EventReader::new().read_batch(broken.as_bytes()).expect_err(&broken);
        assert_eq!(refusal.code(), "event_not_json", "{refusal}");
    }
}

#[test]
fn lines_are_numbered_as_in_the_file() {
    let line = GOOD.replace('\n', "");
    let text = format!("{line}\r\n\n  \n{{}}\n{line}");
    let mut reader = EventReader::new();
    let found: Vec<(usize, bool)> =
        reader.read_lines(text.as_bytes()).map(|(number, event)| (number, event.is_ok())).collect();
    assert_eq!(found, [(1, true), (4, false), (5, true)]);
}

#[test]
fn names_are_shared_between_events() {
    let mut reader = EventReader::new();
    // One that reads a single event shares nothing.
    (0..24).for_each(|_| drop(reader.read(GOOD.as_bytes()).expect("an event")));
    let first = reader.read(GOOD.as_bytes()).expect("an event");
    let second = reader.read(GOOD.as_bytes()).expect("an event");
    assert!(std::sync::Arc::ptr_eq(&first.event_type, &second.event_type));
}

/// Names that are nested once stand in full in the canonical form, which may be three times as long as what was sent.
#[test]
fn what_was_taken_reads_back_however_long_its_canonical_form_is() {
    let outer = "o".repeat(500);
    let inner: Vec<String> = (0..PROPERTIES_MAX - 1).map(|number| format!(r#""p{number}":1e20"#)).collect();
    let frame = |text: &str| {
        let data = format!(r#"{{"{outer}":{{{}}},"text":"{text}"}}"#, inner.join(","));
        let time = "2026-01-01T00:00:00Z";
        format!(r#"{{"id":"1","source":"s","type":"t","subject":"u","time":"{time}","data":{data}}}"#)
    };
    let sent = frame(&"x".repeat(EVENT_BYTES_MAX - frame("").len()));
    assert_eq!(sent.len(), EVENT_BYTES_MAX, "as much as may be sent");
    let event = read(&sent).expect("it is taken");
    let written = records::event::encode(&event);
    assert!(written.len() > 3 * EVENT_BYTES_MAX, "{}", written.len());
    let mut reader = EventReader::new();
    assert_eq!(reader.read_taken(&written), Ok(event));
    assert_eq!(reader.read(&written).expect_err("sent anew it is too much").code(), "event_too_large");
    let mut spaced = written.clone();
    spaced.push(b' ');
    let refused = reader.read_taken(&spaced).expect_err("other bytes");
    assert_eq!(refused, EventRefused::TooLarge { bytes: written.len() + 1 });
    let mut wide = reader.read(GOOD.as_bytes()).expect("an event");
    wide.data =
        (0..=PROPERTIES_MAX).map(|number| (format!("p{number}").into(), pricing::Scalar::Null)).collect();
    let written = records::event::encode(&wide);
    assert_eq!(reader.read_taken(&written), Ok(wide), "a row of a table may have as many");
    assert_eq!(reader.read(&written).expect_err("an event may not").code(), "too_many_properties");
    assert_eq!(reader.read_taken(GOOD.as_bytes()), read(GOOD));
    assert_eq!(reader.read_taken(b"{}").expect_err("no event").code(), "time_missing");
}
