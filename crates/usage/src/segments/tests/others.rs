//! Another reader of Parquet reads the same events: pyarrow, where this machine has it.

use std::fmt::Write as _;
use std::process::Command;

use pricing::Scalar;
use testkit::TempFolder;

use super::generated::{Dice, SMALL, calls, environment};
use crate::segments::SegmentStore;

/// Prints each row: position, time in microseconds, subject, type, source, properties in order of names.
const SCRIPT: &str = r#"
import sys, pyarrow.parquet as parquet
table = parquet.read_table(sys.argv[1])
for row in table.to_pylist():
    micros = row["time"].value // 1000 if hasattr(row["time"], "value") else round(row["time"].timestamp() * 1000000)
    data = " ".join(f"{name}={value}" for name, value in sorted(row["data"].items()) if value is not None)
    print(row["position"], micros, row["subject"], row["type"], row["source"], data, sep="|")
"#;

#[test]
fn pyarrow_reads_the_same_events() {
    let python = std::env::var("FARTHING_TEST_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let there = Command::new(&python).args(["-c", "import pyarrow.parquet"]).output();
    if !there.is_ok_and(|output| output.status.success()) {
        println!("passed over: {python} has no pyarrow");
        return;
    }
    let folder = TempFolder::new();
    let store = SegmentStore::open(folder.path(), SMALL).unwrap();
    let mut events = calls(&mut Dice::new(5), (1, 60), 9, 20_000);
    for stored in &mut events {
        let cents = money::Decimal::from_i128(i128::from(stored.position.number()) * 7, 3).unwrap();
        stored.event.data.insert("cost".into(), Scalar::Number(cents));
    }
    let batch: Vec<_> = events.iter().cloned().map(|stored| (environment(1), stored)).collect();
    store.seal(&batch).unwrap();
    let path = store.path(1);
    let output = Command::new(&python).args(["-c", SCRIPT]).arg(&path).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let key = |stored: &crate::plane::StoredEvent| {
        let event = &stored.event;
        (event.subject.clone(), event.event_type.clone(), event.time, event.source.clone(), event.id.clone())
    };
    events.sort_by_key(key);
    let mut expected = String::new();
    for stored in &events {
        let event = &stored.event;
        let data: Vec<String> = event
            .data
            .iter()
            .map(|(name, value)| match value {
                Scalar::Text(text) => format!("{name}={text}"),
                // A column of decimals shows as many digits behind the point in every row.
                Scalar::Number(number) if &**name == "cost" => {
                    let thousandths = number.mantissa() * 10_i128.pow(3 - u32::from(number.scale()));
                    format!("{name}={}.{:03}", thousandths / 1_000, thousandths % 1_000)
                }
                Scalar::Number(number) => format!("{name}={number}"),
                other => panic!("{other:?}"),
            })
            .collect();
        let (position, micros) = (stored.position, event.time.as_micros());
        let (subject, event_type, source) = (&event.subject, &event.event_type, &event.source);
        writeln!(expected, "{position}|{micros}|{subject}|{event_type}|{source}|{}", data.join(" ")).unwrap();
    }
    assert_eq!(String::from_utf8(output.stdout).unwrap(), expected);
}
