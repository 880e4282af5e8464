//! Importing files: what is kept, what is not and why, and the same file twice.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::PathBuf;

use calendar::Zone;
use flate2::Compression;
use flate2::write::GzEncoder;
use operations::import::{Columns, Constants, ImportReport, ImportSource, Mapping};
use operations::refusal::{Code, Failed};
use testkit::TempFolder;

use crate::world::{ENGINES, World, empty};

const TABLE: &str = "house,at,kwh,note\r\n\
    h1,2024-02-01 08:00:00.0000000,0.141,\r\n\
    h1,2024-02-01 08:30:00,0.088,\"a, b\"\r\n\
    h1,2024-02-01 08:30:00,0.088,\"a, b\"\r\n\
    h2,yesterday,0.5,\r\n\
    h2,2024-02-01 09:00:00,NaN,\r\n\
    ,2024-02-01 09:00:00,0.1,\r\n\
    h2,1984-02-01 09:00:00,0.1,\r\n\
    h2,2024-02-01 10:00:00\r\n\
    h1,2024-02-01 08:30:00,0.099,other\r\n\
    h2,2024-07-01 10:00:00,1,\r\n";

fn columns() -> Mapping {
    let pairs = [
        ("subject", "house"),
        ("time", "at"),
        ("id", "house,at"),
        ("data.kwh", "kwh"),
        ("data.note", "note"),
    ];
    let pairs = pairs.map(|(part, column)| (part.to_owned(), column.to_owned()));
    let constants = Constants {
        source: Some("table".to_owned()),
        event_type: Some("reading".to_owned()),
        time_zone: Some(Zone::named("Europe/Berlin").unwrap()),
        ..Constants::default()
    };
    Mapping::Columns(Columns::parse(&pairs, &constants).unwrap())
}

fn file(folder: &TempFolder, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    if name.ends_with(".gz") {
        let mut packed = GzEncoder::new(std::fs::File::create(&path).unwrap(), Compression::fast());
        packed.write_all(text.as_bytes()).unwrap();
        packed.finish().unwrap();
    } else {
        std::fs::write(&path, text).unwrap();
    }
    path
}

fn import(world: &World, path: &std::path::Path, mapping: &Mapping) -> Result<ImportReport, Failed> {
    let source = ImportSource::file(path).unwrap();
    world.operations.import(world.environment, &source, mapping, &mut |_| {})
}

#[track_caller]
fn assert_each_row_counted_once(report: &ImportReport) {
    let counted = report.accepted + report.known + report.repeated + report.conflicts + report.rejected;
    assert_eq!(counted, report.rows, "{report:?}");
    let named = u64::try_from(report.first_rejected.len()).unwrap();
    assert_eq!(named, report.conflicts + report.rejected, "{report:?}");
}

fn events(world: &World) -> Vec<String> {
    let plane = &world.operations.plane;
    let up_to = plane.watermark(world.environment).unwrap();
    let mut found = Vec::new();
    plane
        .read(world.environment, &usage::Read::all(up_to), &mut |stored| {
            found.push(String::from_utf8(records::event::encode(&stored.event)).unwrap());
            std::ops::ControlFlow::Continue(())
        })
        .unwrap();
    found
}

#[test]
fn a_table_with_every_kind_of_row() {
    for (engine, name) in ENGINES.into_iter().zip(["readings.csv", "readings.csv.gz"]) {
        let (world, folder) = (empty(engine), TempFolder::new());
        let path = file(&folder, name, TABLE);
        let report = import(&world, &path, &columns()).unwrap();
        let counts =
            (report.rows, report.accepted, report.known, report.repeated, report.conflicts, report.rejected);
        assert_eq!(counts, (10, 3, 0, 1, 1, 5), "{report:?}");
        assert_each_row_counted_once(&report);
        assert_eq!(report.first_repeated[0].line, 4);
        assert_eq!(report.first_repeated[0].first, 3);
        let reasons: BTreeMap<u64, &str> =
            report.first_rejected.iter().map(|one| (one.line, one.reason.as_str())).collect();
        for (line, words) in [
            (5, "yesterday"),
            (6, "no finite number"),
            (7, "no subject"),
            (8, "another century"),
            (9, "2 cells"),
            (10, "line 10 derives the same id as line 3"),
        ] {
            assert!(reasons[&line].contains(words), "{line}: {}", reasons[&line]);
        }
        let rejects = std::fs::read_to_string(report.rejects_file.as_ref().unwrap()).unwrap();
        assert!(rejects.starts_with("line,reason,row\n5,"), "{rejects}");
        assert_eq!(rejects.lines().count(), 7);
        let kept = events(&world);
        println!("{}", kept.join("\n"));
        assert!(kept[0].contains(r#""id":"h1/2024-02-01 08:00:00.0000000""#));
        assert!(kept[0].contains(r#""time":"2024-02-01T07:00:00Z""#));
        assert!(kept[1].contains(r#""data":{"kwh":0.088,"note":"a, b"}"#));
        assert!(kept[2].contains(r#""time":"2024-07-01T08:00:00Z""#));
        let again = import(&world, &path, &columns()).unwrap();
        assert_eq!((again.accepted, again.known, again.repeated, again.rejected), (0, 3, 1, 5));
        assert_each_row_counted_once(&again);
        assert_eq!(events(&world), kept);
    }
}

#[test]
fn events_and_objects_in_lines() {
    for engine in ENGINES {
        let (world, folder) = (empty(engine), TempFolder::new());
        let lines = concat!(
            r#"{"id":"1","source":"s","type":"reading","subject":"h1","time":"2024-02-01T07:00:00Z","data":{"kwh":1.5}}"#,
            "\n\n",
            r#"{"id":"2","source":"s","type":"reading","time":"2024-02-01T07:00:00Z"}"#,
            "\nno json\n"
        );
        let path = file(&folder, "events.ndjson.gz", lines);
        let report = import(&world, &path, &Mapping::Events).unwrap();
        assert_eq!((report.rows, report.accepted, report.rejected), (3, 1, 2));
        assert_each_row_counted_once(&report);
        assert_eq!(report.first_rejected.iter().map(|one| one.line).collect::<Vec<_>>(), [3, 4]);
        let objects = concat!(
            r#"{"house":"h1","at":"2024-02-01T08:30:00","kwh":0.25,"note":null}"#,
            "\n",
            r#"{"house":"h2","kwh":0.25}"#,
            "\n"
        );
        let path = file(&folder, "objects.jsonl", objects);
        let report = import(&world, &path, &columns()).unwrap();
        assert_eq!((report.rows, report.accepted, report.rejected), (2, 1, 1));
        assert!(report.first_rejected[0].reason.contains("no at"), "{report:?}");
        assert!(events(&world)[1].contains(r#""id":"h1/2024-02-01T08:30:00""#));
        // What is behind an object is no part of it, and a value alone is no object.
        let more = "{\"house\": \"h2\"}, \"id\": \"x\"\n5\n";
        let report = import(&world, &file(&folder, "more.jsonl", more), &columns()).unwrap();
        assert_eq!((report.rows, report.rejected), (2, 2), "{report:?}");
        assert!(report.first_rejected[1].reason.contains("object"), "{report:?}");
    }
}

#[test]
fn a_mapping_that_does_not_fit_is_refused_before_anything_is_kept() {
    let (world, folder) = (empty(sql::Engine::Sqlite), TempFolder::new());
    let path = file(&folder, "readings.csv", &TABLE.replace("house", "home"));
    match import(&world, &path, &columns()).unwrap_err() {
        Failed::Refused(refusal) => {
            assert_eq!(refusal.code, Code::InvalidRequest);
            assert!(refusal.message.contains("no column \"house\""), "{refusal}");
            assert!(refusal.message.contains("home"), "{refusal}");
        }
        other => panic!("{other}"),
    }
    assert!(ImportSource::file(&folder.join("readings.xlsx")).is_err());
    let wrong =
        Columns::parse(&[("subjct".to_owned(), "house".to_owned())], &Constants::default()).unwrap_err();
    assert!(wrong.message.contains("did you mean subject"), "{wrong}");
    let missing =
        Columns::parse(&[("subject".to_owned(), "house".to_owned())], &Constants::default()).unwrap_err();
    assert!(missing.message.contains("no column is mapped to"), "{missing}");
    assert!(events(&world).is_empty());
}

#[test]
fn an_id_kept_before_with_other_content_is_a_conflict() {
    let (world, folder) = (empty(sql::Engine::Sqlite), TempFolder::new());
    let table = "house,at,kwh,note\nh1,2024-02-01 08:00:00,0.141,\n";
    import(&world, &file(&folder, "a.csv", table), &columns()).unwrap();
    let report =
        import(&world, &file(&folder, "b.csv", &table.replace("0.141", "0.142")), &columns()).unwrap();
    assert_eq!((report.accepted, report.known, report.conflicts, report.rejected), (0, 0, 1, 0));
    assert_each_row_counted_once(&report);
    assert!(report.first_rejected[0].reason.contains("kept before"));
}
