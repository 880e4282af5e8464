//! Importing Parquet files that others wrote, packed files, and an import that is stopped and run again.

use std::fs::File;
use std::path::Path;
use std::sync::Arc;

use operations::import::{Columns, Constants, ImportReport, ImportSource, Mapping};
use operations::refusal::Failed;
use parquet::basic::Compression;
use parquet::data_type::{BoolType, ByteArray, ByteArrayType, DoubleType, Int32Type, Int64Type};
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedFileWriter, SerializedRowGroupWriter};
use parquet::schema::parser::parse_message_type;
use testkit::TempFolder;

use crate::world::{ENGINES, World, at, empty};

const MESSAGE: &str = "message rows {
    required binary house (UTF8);
    required int64 at (TIMESTAMP(MICROS,true));
    optional double kwh;
    optional int32 price (DECIMAL(9,2));
    optional group usage { optional int64 tokens (INTEGER(64,true)); }
    required int64 read (TIMESTAMP(NANOS,false));
    required boolean ok;
    optional binary raw;
}";

/// One row: house, seconds after 2024-02-01T07:00:00Z, kWh, hundredths, tokens.
type Row = (&'static str, i64, Option<f64>, Option<i32>, Option<i64>);

fn write(path: &Path, compression: Compression, groups: &[&[Row]]) {
    let schema = Arc::new(parse_message_type(MESSAGE).unwrap());
    let properties = WriterProperties::builder().set_compression(compression).build();
    let mut writer =
        SerializedFileWriter::new(File::create(path).unwrap(), schema, Arc::new(properties)).unwrap();
    for rows in groups {
        let mut group = writer.next_row_group().unwrap();
        write_group(&mut group, rows);
        group.close().unwrap();
    }
    writer.close().unwrap();
}

fn write_group(group: &mut SerializedRowGroupWriter<'_, File>, rows: &[Row]) {
    let start = at("2024-02-01T07:00:00Z").as_micros();
    let defined = |is_there: Vec<bool>, depth: i16| -> Vec<i16> {
        is_there.into_iter().map(|there| if there { depth } else { 0 }).collect()
    };
    for place in 0.. {
        let Some(mut column) = group.next_column().unwrap() else { break };
        match place {
            0 => {
                let houses: Vec<ByteArray> = rows.iter().map(|row| ByteArray::from(row.0)).collect();
                column.typed::<ByteArrayType>().write_batch(&houses, None, None).unwrap();
            }
            1 => {
                let times: Vec<i64> = rows.iter().map(|row| start + row.1 * 1_000_000 + 1).collect();
                column.typed::<Int64Type>().write_batch(&times, None, None).unwrap();
            }
            2 => {
                let values: Vec<f64> = rows.iter().filter_map(|row| row.2).collect();
                let levels = defined(rows.iter().map(|row| row.2.is_some()).collect(), 1);
                column.typed::<DoubleType>().write_batch(&values, Some(&levels), None).unwrap();
            }
            3 => {
                let values: Vec<i32> = rows.iter().filter_map(|row| row.3).collect();
                let levels = defined(rows.iter().map(|row| row.3.is_some()).collect(), 1);
                column.typed::<Int32Type>().write_batch(&values, Some(&levels), None).unwrap();
            }
            4 => {
                let values: Vec<i64> = rows.iter().filter_map(|row| row.4).collect();
                let levels = defined(rows.iter().map(|row| row.4.is_some()).collect(), 2);
                column.typed::<Int64Type>().write_batch(&values, Some(&levels), None).unwrap();
            }
            5 => {
                let times: Vec<i64> =
                    rows.iter().map(|row| (start + row.1 * 1_000_000) * 1_000 + 1).collect();
                column.typed::<Int64Type>().write_batch(&times, None, None).unwrap();
            }
            6 => {
                let truths: Vec<bool> = rows.iter().map(|_| true).collect();
                column.typed::<BoolType>().write_batch(&truths, None, None).unwrap();
            }
            _ => {
                let levels = vec![0; rows.len()];
                column.typed::<ByteArrayType>().write_batch(&[], Some(&levels), None).unwrap();
            }
        }
        column.close().unwrap();
    }
}

fn mapping(more: &[(&str, &str)]) -> Mapping {
    let pairs = [("subject", "house"), ("time", "at"), ("id", "house,at"), ("data.kwh", "kwh")];
    let pairs = pairs.iter().chain(more).map(|(part, column)| ((*part).to_owned(), (*column).to_owned()));
    let constants = Constants {
        source: Some("columns".to_owned()),
        event_type: Some("reading".to_owned()),
        ..Constants::default()
    };
    Mapping::Columns(Columns::parse(&pairs.collect::<Vec<_>>(), &constants).unwrap())
}

fn import(world: &World, path: &Path, mapping: &Mapping) -> Result<ImportReport, Failed> {
    let source = ImportSource::file(path).unwrap();
    world.operations.import(world.environment, &source, mapping, &mut |progress| {
        assert!(progress.bytes <= progress.of);
    })
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
fn columns_of_every_type_become_exact_values() {
    let packings = [Compression::SNAPPY, Compression::ZSTD(Default::default())];
    for (engine, compression) in ENGINES.into_iter().zip(packings) {
        let (world, folder) = (empty(engine), TempFolder::new());
        let path = folder.join("readings.parquet");
        let first: &[Row] = &[("h1", 0, Some(0.1), Some(1_250), Some(7)), ("h1", 60, None, None, None)];
        let second: &[Row] =
            &[("h2", 0, Some(f64::NAN), None, None), ("h1", 0, Some(0.1), Some(1_250), Some(7))];
        write(&path, compression, &[first, second]);
        let typed = [
            ("data.price", "price"),
            ("data.tokens", "usage.tokens"),
            ("data.read", "read"),
            ("data.ok", "ok"),
        ];
        let report = import(&world, &path, &mapping(&typed)).unwrap();
        assert_eq!(
            (report.rows, report.accepted, report.repeated, report.rejected),
            (4, 2, 1, 1),
            "{report:?}"
        );
        assert_eq!(report.first_rejected[0].line, 3);
        assert!(report.first_rejected[0].reason.contains("no finite number"), "{report:?}");
        let kept = events(&world);
        assert!(kept[0].contains(r#""id":"h1/2024-02-01T07:00:00.000001Z""#), "{}", kept[0]);
        assert!(kept[0].contains(r#""time":"2024-02-01T07:00:00.000001Z""#), "{}", kept[0]);
        let data =
            r#""data":{"kwh":0.1,"ok":true,"price":12.5,"read":"2024-02-01T07:00:00.000000001","tokens":7}"#;
        assert!(kept[0].contains(data), "{}", kept[0]);
        assert!(kept[1].contains(r#""data":{"ok":true,"read""#), "{}", kept[1]);
        let again = import(&world, &path, &mapping(&typed)).unwrap();
        assert_eq!((again.accepted, again.known, again.repeated, again.rejected), (0, 2, 1, 1));
        assert_eq!(events(&world), kept);
    }
}

#[test]
fn columns_that_are_not_there_or_say_nothing_are_told() {
    let (world, folder) = (empty(sql::Engine::Sqlite), TempFolder::new());
    let path = folder.join("readings.parquet");
    write(&path, Compression::UNCOMPRESSED, &[&[("h1", 0, Some(1.0), None, None)]]);
    match import(&world, &path, &mapping(&[("data.tokens", "usage.token")])).unwrap_err() {
        Failed::Refused(refusal) => {
            assert!(refusal.message.contains("did you mean \"usage.tokens\""), "{refusal}");
        }
        other => panic!("{other}"),
    }
    match import(&world, &path, &mapping(&[("data.tokens", "temperature")])).unwrap_err() {
        Failed::Refused(refusal) => {
            assert!(refusal.message.contains("no column \"temperature\". Its columns are "), "{refusal}");
        }
        other => panic!("{other}"),
    }
    // A nanosecond is not cut off.
    let pairs = [("subject", "house"), ("time", "read"), ("id", "house")];
    let pairs = pairs.map(|(part, column)| (part.to_owned(), column.to_owned()));
    let constants = Constants {
        source: Some("columns".to_owned()),
        event_type: Some("reading".to_owned()),
        time_zone: Some(calendar::Zone::named("Europe/Berlin").unwrap()),
        ..Constants::default()
    };
    let local = Mapping::Columns(Columns::parse(&pairs, &constants).unwrap());
    let report = import(&world, &path, &local).unwrap();
    assert!(report.first_rejected[0].reason.contains("finer than a microsecond"), "{report:?}");
    std::fs::write(&path, b"PAR1 no more").unwrap();
    assert!(matches!(import(&world, &path, &mapping(&[])), Err(Failed::File { .. })));
    assert_eq!(events(&world), [""; 0]);
}

#[test]
fn a_table_packed_by_zstd_is_read() {
    let (world, folder) = (empty(sql::Engine::Sqlite), TempFolder::new());
    let path = folder.join("readings.csv.zst");
    let table = "house,at,kwh\nh1,2024-02-01T08:00:00Z,0.5\n";
    std::fs::write(&path, zstd::encode_all(table.as_bytes(), 3).unwrap()).unwrap();
    assert_eq!(import(&world, &path, &mapping(&[])).unwrap().accepted, 1);
}

#[test]
fn an_import_that_is_stopped_says_so_and_goes_on_when_run_again() {
    let (mut world, folder) = (empty(sql::Engine::Sqlite), TempFolder::new());
    let path = folder.join("readings.csv");
    let mut table = "house,at,kwh\n".to_owned();
    for second in 0..10_005 {
        let (hours, minutes, seconds) = (second / 3600, second / 60 % 60, second % 60);
        table.push_str(&format!("h1,2024-02-01T{hours:02}:{minutes:02}:{seconds:02}Z,0.5\n"));
    }
    std::fs::write(&path, table).unwrap();
    world.operations.stopping.ask();
    let report = import(&world, &path, &mapping(&[])).unwrap();
    assert_eq!((report.stopped, report.rows, report.accepted), (true, 10_000, 10_000));
    world.operations.stopping = operations::stopping::Stopping::default();
    let report = import(&world, &path, &mapping(&[])).unwrap();
    assert_eq!((report.stopped, report.rows, report.known, report.accepted), (false, 10_005, 10_000, 5));
}
