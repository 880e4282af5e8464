//! Events exported, piece by piece and into files, and imported again into another installation.

use std::io::Read as _;
use std::path::Path;

use operations::corrections::{AmendAsked, NamedEvent};
use operations::exporting::{ExportAsked, ExportFormat, ExportTarget};
use operations::import::{Columns, Constants, ImportSource, Mapping};
use operations::unbilled::After;
use pricing::{Properties, Scalar, UsageEvent};
use testkit::TempFolder;

use crate::world::{ENGINES, World, at, empty};

const CATALOG: &str = r#"
format = 1

[[meters]]
key = "calls"
event_type = "api.call"
aggregation = "sum"
value = "usage.n"

[[plans]]
key = "plan"
alignment = "calendar"
cadence = "month"

[[plans.prices]]
key = "calls"
model = "graduated"
meter = "calls"
group_by = ["region"]
charges.EUR = { tiers = [{ up_to = "100", unit_price = "0.10" }, { unit_price = "0.07" }] }
"#;

/// Two customers whose events are still to come.
fn begun(engine: sql::Engine) -> World {
    let mut world = empty(engine);
    world.begin(CATALOG);
    world.subscribe("dora", "plan", "2023-12-31T23:00:00Z", 0);
    world.subscribe("finn", "plan", "2024-01-04T08:00:00Z", 0);
    world
}

/// Events of every kind of value, several at one instant, and texts that tables quote.
fn events() -> Vec<UsageEvent> {
    let mut events = Vec::new();
    for number in 0..120_i64 {
        let mut data = Properties::new();
        data.insert(
            "usage.n".into(),
            Scalar::Number(money::Decimal::parse(&format!("{number}.125")).unwrap()),
        );
        data.insert("region".into(), Scalar::Text(["eu", "us"][usize::from(number % 3 == 0)].into()));
        data.insert("note".into(), Scalar::Text(format!("no. {number}, \"quoted\"\nand more").into()));
        data.insert("cached".into(), Scalar::Bool(number % 2 == 0));
        if number % 5 == 0 {
            data.insert("none".into(), Scalar::Null);
        }
        let hour = number / 4;
        events.push(UsageEvent {
            source: ["gate", "gate,2"][usize::from(number % 7 == 0)].into(),
            id: format!("e{number}").into(),
            event_type: "api.call".into(),
            subject: ["dora", "finn"][usize::from(number % 4 == 0)].into(),
            time: at(&format!("2024-01-{:02}T{:02}:00:00.000001Z", 5 + hour / 24, hour % 24)),
            data,
        });
    }
    events
}

fn used(engine: sql::Engine) -> World {
    let world = begun(engine);
    world.send(&events());
    let named = |id: &str| NamedEvent { source: "gate".to_owned(), id: id.to_owned() };
    world.operations.cancel_events(world.environment, &[named("e1"), named("e2")], None).unwrap();
    let replacement = UsageEvent { id: "e3-right".into(), ..events()[3].clone() };
    let asked = AmendAsked { event: named("e3"), replacement: Ok(replacement), reason: None };
    world.operations.amend_event(world.environment, asked).unwrap();
    world
}

fn exported(world: &World, asked: ExportAsked, format: ExportFormat) -> String {
    let export = world.operations.begin_export(world.environment, asked, format).unwrap();
    let mut out = Vec::new();
    world.operations.export_into(&export, &mut out, &mut |_| {}).unwrap();
    String::from_utf8(out).unwrap()
}

fn behind(event: &UsageEvent) -> After {
    After::event(event.time, &event.source, &event.id)
}

fn import(world: &World, path: &Path, mapping: &Mapping) {
    let source = ImportSource::file(path).unwrap();
    let report = world.operations.import(world.environment, &source, mapping, &mut |_| {}).unwrap();
    assert_eq!((report.accepted, report.rows), (118, 118), "{report:?}");
}

fn to_file(world: &World, folder: &TempFolder, name: &str) -> std::path::PathBuf {
    let path = folder.join(name);
    let target = ExportTarget::file(&path, None).unwrap();
    let operations = &world.operations;
    let export = operations.begin_export(world.environment, ExportAsked::default(), target.format()).unwrap();
    let report = operations.export_to_file(&export, &target, &mut |_| {}).unwrap();
    assert_eq!((report.events, report.position, report.stopped), (118, 124, false));
    assert!(!folder.join(format!("{name}.part")).exists());
    path
}

#[test]
fn what_is_exported_and_imported_again_bills_the_same() {
    for engine in ENGINES {
        let first = used(engine);
        let folder = TempFolder::new();
        let packed = to_file(&first, &folder, "events.ndjson.zst");
        let table = to_file(&first, &folder, "events.csv.gz");
        first.advance("2024-02-03T00:00:00Z");
        assert!(!first.contents().is_empty());
        assert_eq!(first.verify(), [""; 0]);

        let second = begun(engine);
        import(&second, &packed, &Mapping::Events);
        let other = exported(&second, ExportAsked::default(), ExportFormat::Ndjson);
        assert_eq!(other, exported(&first, ExportAsked::default(), ExportFormat::Ndjson), "the same events");
        second.advance("2024-02-03T00:00:00Z");
        assert_eq!(second.contents(), first.contents(), "every document, byte by byte");

        // A table too, where texts do not look like numbers.
        let third = begun(engine);
        let pair = |part: &str, column: &str| (part.to_owned(), column.to_owned());
        let parts = ["id", "source", "type", "subject", "time"].map(|part| pair(part, part));
        let data = ["cached", "note", "region", "usage.n"]
            .map(|name| pair(&format!("data.{name}"), &format!("data.{name}")));
        let pairs: Vec<(String, String)> = parts.into_iter().chain(data).collect();
        let columns = Columns::parse(&pairs, &Constants::default()).unwrap();
        import(&third, &table, &Mapping::Columns(columns));
        third.advance("2024-02-03T00:00:00Z");
        assert_eq!(third.contents(), first.contents());
    }
}

#[test]
fn an_export_goes_on_behind_any_event_and_leaves_out_what_came_later() {
    for engine in ENGINES {
        let world = used(engine);
        let whole = exported(&world, ExportAsked::default(), ExportFormat::Ndjson);
        let lines: Vec<&str> = whole.lines().collect();
        assert_eq!(lines.len(), 118);
        let late = UsageEvent { id: "late".into(), ..events()[50].clone() };
        world.send(&[late]);
        world
            .operations
            .cancel_events(
                world.environment,
                &[NamedEvent { source: "gate".to_owned(), id: "e5".to_owned() }],
                None,
            )
            .unwrap();
        let at_first = ExportAsked { position: Some(124), ..ExportAsked::default() };
        let table = exported(&world, at_first.clone(), ExportFormat::Csv);
        let mut reader = records::EventReader::new();
        for (place, line) in lines.iter().enumerate() {
            let event = reader.read(line.as_bytes()).unwrap();
            let asked = ExportAsked { after: Some(behind(&event)), ..at_first.clone() };
            let rest = exported(&world, asked.clone(), ExportFormat::Ndjson);
            assert_eq!(rest.lines().collect::<Vec<_>>(), lines[place + 1..], "behind {line}");
            // A table goes on with the same columns, also where no later event has a property.
            if place % 10 == 0 || place > 115 {
                let rest = exported(&world, asked, ExportFormat::Csv);
                assert!(table.ends_with(&rest), "behind {line}: {rest}");
                let whole = table.len() - rest.len();
                assert_eq!(&table[whole - 1..whole], "\n");
            }
        }
        // The first 120 positions are the events before any was cancelled.
        let asked = ExportAsked { position: Some(120), ..ExportAsked::default() };
        assert_eq!(exported(&world, asked, ExportFormat::Ndjson).lines().count(), 120);
        let asked = ExportAsked {
            subject: Some("finn".to_owned()),
            event_type: Some("api.call".to_owned()),
            from: Some(at("2024-01-05T04:00:00Z")),
            to: Some(at("2024-01-05T09:00:00Z")),
            ..ExportAsked::default()
        };
        let few = exported(&world, asked, ExportFormat::Csv);
        let ids: Vec<&str> = few.lines().filter(|line| line.starts_with('e')).collect();
        assert_eq!(ids.len(), 5, "{few}");
        assert!(few.starts_with("id,source,type,subject,time,data.cached,data.none,data.note,"), "{few}");
    }
}

#[test]
fn what_cannot_be_exported_is_refused() {
    let world = used(sql::Engine::Sqlite);
    let refused = |asked: ExportAsked| {
        let begun = world.operations.begin_export(world.environment, asked, ExportFormat::Ndjson);
        begun.expect_err("it is refused").to_string()
    };
    let ahead = refused(ExportAsked { position: Some(125), ..ExportAsked::default() });
    assert!(ahead.contains("125 lies ahead of 124"), "{ahead}");
    let nothing = refused(ExportAsked {
        from: Some(at("2024-01-02T00:00:00Z")),
        to: Some(at("2024-01-02T00:00:00Z")),
        ..ExportAsked::default()
    });
    assert!(nothing.contains("is not after from"), "{nothing}");
    let lost = refused(ExportAsked { after: Some(behind(&events()[9])), ..ExportAsked::default() });
    assert!(lost.contains("`farthing-position` of the first answer"), "{lost}");
    let late = refused(ExportAsked {
        position: Some(124),
        to: Some(events()[9].time),
        after: Some(behind(&events()[9])),
        ..ExportAsked::default()
    });
    assert!(late.contains("is not before to"), "{late}");
    assert!(ExportTarget::file(Path::new("events.txt"), None).is_err());
    let contradicted = ExportTarget::file(Path::new("events.csv.gz"), Some(ExportFormat::Ndjson));
    let contradicted = contradicted.expect_err("the name says csv").to_string();
    assert!(contradicted.contains("says csv, and the form that is said is ndjson"), "{contradicted}");
    assert!(ExportTarget::file(Path::new("events.CSV"), Some(ExportFormat::Csv)).is_ok());
    assert_eq!(
        ExportTarget::file(Path::new("-x"), Some(ExportFormat::Csv)).unwrap().format(),
        ExportFormat::Csv
    );
    // Properties without end fit no table.
    let many: Vec<UsageEvent> = (0..1_001)
        .map(|number| UsageEvent {
            id: format!("many{number}").into(),
            data: [(format!("p{number}").into(), Scalar::Bool(true))].into(),
            ..events()[0].clone()
        })
        .collect();
    world.send(&many);
    let wide = world.operations.begin_export(world.environment, ExportAsked::default(), ExportFormat::Csv);
    assert!(wide.expect_err("too wide").to_string().contains("more than 1000 properties"));
}

#[test]
fn an_export_that_is_stopped_leaves_what_was_there() {
    let world = used(sql::Engine::Sqlite);
    let folder = TempFolder::new();
    let path = to_file(&world, &folder, "events.ndjson");
    let mut before = String::new();
    std::fs::File::open(&path).unwrap().read_to_string(&mut before).unwrap();
    assert_eq!(before, exported(&world, ExportAsked::default(), ExportFormat::Ndjson));
    // More than one piece, and stopped after the first.
    let note: String = "x".repeat(900);
    let more: Vec<UsageEvent> = (0..6_000)
        .map(|number| UsageEvent {
            id: format!("more{number}").into(),
            data: [("note".into(), Scalar::Text(note.as_str().into()))].into(),
            ..events()[9].clone()
        })
        .collect();
    world.send(&more);
    let target = ExportTarget::file(&path, None).unwrap();
    let operations = &world.operations;
    let export = operations.begin_export(world.environment, ExportAsked::default(), target.format()).unwrap();
    operations.stopping.ask();
    let report = operations.export_to_file(&export, &target, &mut |_| {}).unwrap();
    assert!(report.stopped && report.events < 6_000, "{report:?}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), before, "the file before is still whole");
    assert!(!folder.join("events.ndjson.part").exists());
}

#[test]
fn columns_are_not_gathered_while_the_process_ends() {
    let world = used(sql::Engine::Sqlite);
    world.operations.stopping.ask();
    let begun = world.operations.begin_export(world.environment, ExportAsked::default(), ExportFormat::Csv);
    assert!(matches!(begun, Err(operations::Failed::Stopping)), "{begun:?}");
}

/// The second of two exports into one file is refused; a part that a killed one left is begun anew.
#[test]
fn a_file_is_written_by_one_export_at_a_time() {
    let world = used(sql::Engine::Sqlite);
    let folder = TempFolder::new();
    let (path, part) = (folder.join("events.ndjson"), folder.join("events.ndjson.part"));
    let target = ExportTarget::file(&path, None).unwrap();
    let operations = &world.operations;
    let export = operations.begin_export(world.environment, ExportAsked::default(), target.format()).unwrap();
    std::fs::write(&part, "what a killed export left, ".repeat(10_000)).unwrap();
    let held = std::fs::File::open(&part).unwrap();
    held.lock().unwrap();
    let refused = operations.export_to_file(&export, &target, &mut |_| {}).unwrap_err().to_string();
    assert!(refused.contains("being written by another export"), "{refused}");
    assert!(part.exists() && !path.exists(), "nobody touches what another one writes");
    drop(held);
    let mut tried = 0;
    operations
        .export_to_file(&export, &target, &mut |_| {
            let second = operations.export_to_file(&export, &target, &mut |_| {});
            assert!(second.unwrap_err().to_string().contains("another export"));
            tried += 1;
        })
        .unwrap();
    assert!(tried > 0 && !part.exists());
    assert_eq!(
        std::fs::read_to_string(&path).unwrap(),
        exported(&world, ExportAsked::default(), ExportFormat::Ndjson)
    );
}

/// As much as may be sent, and rows of tables that are wider and longer than that: whatever is kept, its line is
/// imported again.
#[test]
fn every_exported_line_is_imported_again_however_long_it_is() {
    for engine in ENGINES {
        let first = begun(engine);
        let folder = TempFolder::new();
        let (outer, inner) = ("o".repeat(500), (0..255).map(|number| format!(r#""p{number}":1e20"#)));
        let inner = inner.collect::<Vec<_>>().join(",");
        let frame = |text: &str| {
            format!(
                r#"{{"id":"1","source":"s","type":"api.call","subject":"dora","time":"2024-01-05T00:00:00Z","data":{{"{outer}":{{{inner}}},"text":"{text}"}}}}"#
            )
        };
        let sent = frame(&"x".repeat(records::event::EVENT_BYTES_MAX - frame("").len()));
        first.send(&[records::EventReader::new().read(sent.as_bytes()).unwrap()]);
        let wide = (0..300).map(|number| format!("c{number}")).collect::<Vec<_>>();
        let cells = format!("2,dora,2024-01-06T00:00:00Z,{}", vec!["\"a long\ntext\""; 300].join(","));
        let long = format!("3,dora,2024-01-06T00:00:00Z,{}{}", "y".repeat(200_000), ",".repeat(299));
        let table = format!("id,subject,time,{}\n{cells}\n{long}\n", wide.join(","));
        let path = folder.join("wide.csv");
        std::fs::write(&path, table).unwrap();
        let pair = |part: &str, column: &str| (part.to_owned(), column.to_owned());
        let parts = ["id", "subject", "time"].map(|part| pair(part, part));
        let data = wide.iter().map(|name| pair(&format!("data.{name}"), name));
        let pairs: Vec<(String, String)> = parts.into_iter().chain(data).collect();
        let constants = Constants {
            source: Some("s".to_owned()),
            event_type: Some("api.call".to_owned()),
            ..Constants::default()
        };
        let columns = Mapping::Columns(Columns::parse(&pairs, &constants).unwrap());
        let import = |world: &World, path: &Path, mapping: &Mapping| {
            let source = ImportSource::file(path).unwrap();
            world.operations.import(world.environment, &source, mapping, &mut |_| {}).unwrap()
        };
        assert_eq!(import(&first, &path, &columns).accepted, 2);

        let whole = exported(&first, ExportAsked::default(), ExportFormat::Ndjson);
        let lengths: Vec<usize> = whole.lines().map(str::len).collect();
        assert_eq!(lengths.len(), 3);
        assert!(lengths[0] > 3 * records::event::EVENT_BYTES_MAX && lengths[2] > 200_000, "{lengths:?}");
        let path = folder.join("events.ndjson");
        std::fs::write(&path, &whole).unwrap();
        let second = begun(engine);
        let report = import(&second, &path, &Mapping::Events);
        assert_eq!((report.accepted, report.rejected), (3, 0), "{report:?}");
        assert_eq!(exported(&second, ExportAsked::default(), ExportFormat::Ndjson), whole);
        // A line of another form is held to what may be sent.
        std::fs::write(&path, whole.replace("\"specversion\":\"1.0\",", "")).unwrap();
        assert_eq!(import(&second, &path, &Mapping::Events).rejected, 3);
    }
}
