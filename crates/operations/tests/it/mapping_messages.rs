//! What a broker's message becomes: rules as a table, every refusal, and the same event at each delivery.

use std::collections::BTreeMap;

use calendar::Instant;
use operations::sources::{Mapping, MappingRefused, MessageRefused, Origin, Rules, Spelling};
use ports::Message;
use pricing::{Scalar, UsageEvent};
use records::EventReader;

fn origin(topics: &[&str], broker_names: bool) -> Origin {
    let spelling = match broker_names {
        true => Spelling { separator: '.', one: "*", rest: ">" },
        false => Spelling { separator: '/', one: "+", rest: "#" },
    };
    let topics = topics.iter().map(|topic| (*topic).to_owned()).collect();
    Origin { name: "meters".to_owned(), topics, spelling, broker_names }
}

/// Rules from pairs, as they stand in the settings.
fn rules(pairs: &[(&str, &str)]) -> Rules {
    let of =
        |name: &str| pairs.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
    let data = pairs
        .iter()
        .filter_map(|(name, value)| Some((name.strip_prefix("data.")?.to_owned(), (*value).to_owned())));
    Rules {
        payload: of("payload").or(Some("properties".to_owned())),
        event_type: of("type").or(Some("energy.reading".to_owned())),
        subject: of("subject").or(Some("{1}".to_owned())),
        source: of("source"),
        id: of("id"),
        time: of("time"),
        time_form: of("time_form"),
        data: data.collect::<BTreeMap<_, _>>(),
    }
}

fn message(topic: &str, body: &str) -> Message {
    let body = body.as_bytes().to_vec();
    let bytes = body.len();
    let taken_at = Some(Instant::parse("2026-02-01T00:00:00Z").unwrap());
    Message { topic: topic.to_owned(), body, bytes, id: Some("USAGE/7/1".to_owned()), taken_at }
}

fn mqtt(pairs: &[(&str, &str)], topic: &str, body: &str) -> Result<UsageEvent, MessageRefused> {
    let mapping = Mapping::of(origin(&["devices/+/energy", "site/#"], false), &rules(pairs)).unwrap();
    mapping.event(&message(topic, body), &mut EventReader::new())
}

#[test]
fn parts_of_the_topic_and_of_the_body_become_parts_of_the_event() {
    let pairs = [
        ("subject", "meter-{1}"),
        ("id", "{1}/{seq}"),
        ("time", "{at}"),
        ("source", "hall-{hall}"),
        ("data.kwh", "energy.total"),
        ("data.ok", "ok"),
        ("data.none", "nothing"),
    ];
    let body = r#"{"seq": 12, "at": "2026-01-05T08:00:00+01:00", "hall": "b", "energy": {"total": 1.50},
        "ok": true}"#;
    let event = mqtt(&pairs, "devices/m-17/energy", body).unwrap();
    assert_eq!((&*event.subject, &*event.id, &*event.source), ("meter-m-17", "m-17/12", "hall-b"));
    assert_eq!(
        (&*event.event_type, event.time.to_string()),
        ("energy.reading", "2026-01-05T07:00:00Z".to_owned())
    );
    let names: Vec<&str> = event.data.keys().map(|name| &**name).collect();
    assert_eq!(names, ["kwh", "ok"], "a property that is not there is left to the meter");
    assert!(matches!(event.data["kwh"], Scalar::Number(number) if number.to_string() == "1.5"));
}

#[test]
fn a_value_alone_and_times_since_1970_are_read() {
    let times =
        [("seconds", "1700000000.5"), ("milliseconds", "1700000000500"), ("milliseconds", "1700000000500.0")];
    for (form, at) in times {
        let event =
            mqtt(&[("time", "{1}"), ("time_form", form), ("subject", "all")], &format!("site/{at}"), "21.5");
        let event = event.unwrap();
        assert_eq!(event.time.to_string(), "2023-11-14T22:13:20.500Z", "{form}");
        assert!(matches!(event.data["value"], Scalar::Number(number) if number.to_string() == "21.5"));
    }
}

#[test]
fn the_same_message_is_the_same_event_and_another_is_another() {
    let pairs = [("time", "{at}")];
    let body = r#"{"at": "2026-01-05T08:00:00Z", "kwh": 1}"#;
    let first = mqtt(&pairs, "devices/a/energy", body).unwrap();
    assert_eq!(first, mqtt(&pairs, "devices/a/energy", body).unwrap());
    assert_eq!((first.id.len(), &*first.source), (32, "meters"));
    assert_ne!(first.id, mqtt(&pairs, "devices/b/energy", body).unwrap().id);
    let later = body.replace("08:00", "08:15");
    assert_ne!(first.id, mqtt(&pairs, "devices/a/energy", &later).unwrap().id);
}

#[test]
fn a_broker_that_names_messages_is_taken_at_its_word() {
    let mapping = Mapping::of(origin(&[], true), &rules(&[])).unwrap();
    let event = mapping.event(&message("usage.a", "{}"), &mut EventReader::new()).unwrap();
    assert_eq!(
        (&*event.id, &*event.subject, event.time.to_string().as_str()),
        ("USAGE/7/1", "usage.a", "2026-02-01T00:00:00Z")
    );
}

#[test]
fn what_is_no_event_is_refused_with_its_reason() {
    let pairs = [("time", "{at}"), ("id", "{seq}")];
    let code = |topic: &str, body: &str| mqtt(&pairs, topic, body).unwrap_err().code();
    let topic = "devices/a/energy";
    assert_eq!(code(topic, &" ".repeat(70_000)), "event_too_large");
    assert_eq!(code("elsewhere", "{}"), "topic_unknown");
    assert_eq!(code(topic, "{"), "event_not_json");
    assert_eq!(code(topic, r#"{} , "x": 1"#), "event_not_json");
    assert_eq!(code(topic, r#"{"at": "2026-01-05T08:00:00Z"}"#), "property_missing");
    assert_eq!(code(topic, r#"{"seq": "", "at": "2026-01-05T08:00:00Z"}"#), "id_missing");
    assert_eq!(code(topic, r#"{"seq": 1, "at": "yesterday"}"#), "time_unreadable");
    assert_eq!(code(topic, r#"{"seq": 1, "at": "1999-01-05T08:00:00Z"}"#), "time_in_another_century");
    let seconds = [("time", "{at}"), ("time_form", "seconds")];
    for at in ["-1", "1.0000001", "\"x\"", "99999999999999999999"] {
        let refused = mqtt(&seconds, topic, &format!("{{\"at\": {at}}}")).unwrap_err();
        assert_eq!(refused.code(), "time_unreadable", "{at}: {refused}");
    }
}

#[test]
fn rules_that_make_no_event_are_refused_in_order() {
    let refused = |pairs: &[(&str, &str)]| {
        Mapping::of(origin(&["devices/+/energy"], false), &rules(pairs)).unwrap_err()
    };
    assert!(matches!(refused(&[("payload", "xml")]), MappingRefused::Word { rule: "payload", .. }));
    assert!(matches!(refused(&[("payload", "event")]), MappingRefused::OfNoUse { rule: "type" }));
    assert!(matches!(refused(&[("type", "{")]), MappingRefused::Template { rule: "type", .. }));
    assert!(matches!(refused(&[("subject", "{2}")]), MappingRefused::Wildcard { number: 2, has: 1, .. }));
    assert!(matches!(refused(&[]), MappingRefused::Missing { rule: "time", .. }));
    assert!(matches!(refused(&[("id", "broker")]), MappingRefused::BrokerSaysNone { rule: "id" }));
    assert!(matches!(refused(&[("time", "broker")]), MappingRefused::BrokerSaysNone { rule: "time" }));
    let form = [("time", "{at}"), ("time_form", "julian")];
    assert!(matches!(refused(&form), MappingRefused::Word { rule: "time_form", .. }));
    let nothing = Rules { payload: Some("properties".to_owned()), ..Rules::default() };
    let missing = Mapping::of(origin(&["a"], false), &nothing).unwrap_err();
    assert!(matches!(missing, MappingRefused::Missing { rule: "type", .. }), "{missing}");
}

/// U+FFFD stands for bytes that are no text: two messages whose names only look the same must not become one
/// event, or usage of one subject. Where the rules do not use a name, it may be anything.
#[test]
fn names_that_are_no_text_are_not_taken_for_others() {
    let body = r#"{"hall": "7", "n": 1, "at": "2026-01-05T08:00:00Z"}"#;
    let of = |pairs: &[(&str, &str)]| {
        mqtt(&[pairs, &[("time", "{at}")]].concat(), "devices/m-\u{fffd}/energy", body)
    };
    for pairs in [[("subject", "{1}"), ("id", "{n}")], [("subject", "{hall}"), ("id", "{0}/{n}")]] {
        assert_eq!(of(&pairs).unwrap_err().code(), "name_not_text", "{pairs:?}");
    }
    let refused = of(&[("subject", "{hall}"), ("id", "hash")]).unwrap_err();
    assert!(refused.to_string().starts_with("its topic has bytes"), "{refused}");
    assert_eq!(&*of(&[("subject", "{hall}"), ("id", "{n}")]).unwrap().subject, "7");

    let no_text = Message { id: Some("x\u{fffd}".to_owned()), ..message("devices.m-1.energy", "{\"n\": 1}") };
    let origin = || origin(&["devices.*.energy"], true);
    let by_broker = Mapping::of(origin(), &rules(&[])).unwrap();
    let refused = by_broker.event(&no_text, &mut EventReader::new()).unwrap_err();
    assert_eq!(refused.code(), "name_not_text");
    assert!(refused.to_string().starts_with("the id that its publisher gave it has bytes"), "{refused}");
    let by_rule = Mapping::of(origin(), &rules(&[("id", "{n}")])).unwrap();
    assert_eq!(&*by_rule.event(&no_text, &mut EventReader::new()).unwrap().id, "1");

    let whole = Mapping::of(origin(), &Rules::default()).unwrap();
    let event =
        r#"{"id": "a", "source": "s", "type": "t", "subject": "m-1", "time": "2026-01-05T08:00:00Z"}"#;
    let event = whole.event(&message("devices.\u{fffd}.energy", event), &mut EventReader::new()).unwrap();
    assert_eq!(&*event.subject, "m-1");
}
