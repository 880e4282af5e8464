//! The tables in parts on PostgreSQL: how the first tables' data moves over, how many parts there can be, and
//! that a read opens no more of them than it needs.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use calendar::{CivilDate, Instant, Zone};
use ids::EnvironmentId;
use money::Decimal;
use pricing::{Properties, Scalar, UsageEvent};
use sql::{ActError, Database, Engine, NoRefusal, Queries, Statement, Value, ValueRef, WriteError, values};
use testkit::{Databases, Throwaway};
use usage::table::{MIGRATIONS, TablePlane, statements_of};
use usage::{Appended, Damage, EventPlane, PlaneFault, Position, Read, StoredEvent};

const DAY: i64 = 86_400_000_000;

fn environment(number: u8) -> EnvironmentId {
    EnvironmentId::from_bytes([number; 16])
}

fn event(id: &str, subject: &str, micros: i64) -> UsageEvent {
    let mut data = Properties::new();
    data.insert("kwh".into(), Scalar::Number(Decimal::parse("1.25").unwrap()));
    UsageEvent {
        source: "m".into(),
        id: id.into(),
        event_type: "reading".into(),
        subject: subject.into(),
        time: Instant::from_micros(micros),
        data,
    }
}

/// A fresh database on PostgreSQL, and the plane in it.
fn fresh() -> (Throwaway, Database, TablePlane) {
    let throwaway = Databases::with(MIGRATIONS).on(Engine::Postgres);
    let database = Database::open(throwaway.location()).unwrap();
    let plane = TablePlane::open(database.clone()).unwrap();
    (throwaway, database, plane)
}

fn read(plane: &TablePlane, environment: EnvironmentId, read: &Read<'_>) -> Vec<StoredEvent> {
    let mut events = Vec::new();
    let mut keep = |event: &StoredEvent| {
        events.push(event.clone());
        ControlFlow::Continue(())
    };
    plane.read(environment, read, &mut keep).unwrap();
    events
}

fn count(database: &Database, text: &'static str) -> i64 {
    let statement = Statement::new("test.count", text);
    database.read(|reader| reader.query_one(&statement, &[])?.int(0)).unwrap()
}

/// Writes into tables as the first ones were what the present ones hold.
fn copy_to_first_tables(from: &Database, to: &Database) {
    const TABLES: [(&str, &str); 5] = [
        (
            "SELECT singleton, format - 1, hash_key FROM usage_plane",
            "INSERT INTO usage_plane (singleton, format, hash_key) VALUES ($1, $2, $3)",
        ),
        (
            "SELECT environment, position, conflicts, erasures FROM usage_positions",
            "INSERT INTO usage_positions (environment, position, conflicts, erasures) VALUES ($1, $2, $3, $4)",
        ),
        (
            "SELECT environment, position, time, source, id, event_type, subject, data, redacted, row_hash \
             FROM usage_events",
            "INSERT INTO usage_events \
             (environment, position, time, source, id, event_type, subject, data, redacted, row_hash) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        ),
        (
            "SELECT environment, fingerprint, content_hash, position FROM usage_identities",
            "INSERT INTO usage_identities (environment, fingerprint, content_hash, position) \
             VALUES ($1, $2, $3, $4)",
        ),
        (
            "SELECT environment, sequence, fingerprint, refused, kept, first_position, time, source, id \
             FROM usage_conflicts",
            "INSERT INTO usage_conflicts \
             (environment, sequence, fingerprint, refused, kept, first_position, time, source, id) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        ),
    ];
    for (select, insert) in TABLES {
        let (select, insert) = (Statement::new("test.select", select), Statement::new("test.insert", insert));
        let rows: Vec<Vec<Value>> = from
            .read(|reader| {
                let rows = reader.query(&select, &[])?;
                rows.iter().map(|row| (0..row.columns()).map(|column| row.value(column)).collect()).collect()
            })
            .unwrap_or_else(|fault: sql::Fault| panic!("{fault}"));
        assert!(!rows.is_empty(), "{} tests nothing", select.text);
        to.write(move |transaction| -> Result<(), ActError<NoRefusal>> {
            for row in &rows {
                let row: Vec<_> = row.iter().map(Value::as_ref).collect();
                transaction.execute(&insert, &row)?;
            }
            Ok(())
        })
        .unwrap();
    }
}

/// Events of three years around 1970 and of two subjects' buckets at least, a conflict and an erasure.
fn fill(plane: &TablePlane) {
    for number in [1, 2] {
        let events: Vec<UsageEvent> = (0..400_i64)
            .map(|id| event(&id.to_string(), &format!("subject {}", id % 7), (id - 200) * 3 * DAY - 1))
            .collect();
        plane.append(environment(number), &events).unwrap();
        plane.append(environment(number), &[event("3", "another", 0)]).unwrap();
    }
    assert!(plane.redact(environment(1), "subject 3", "gone", &[]).unwrap() > 50);
}

#[test]
fn the_first_tables_data_moves_over_with_its_positions() {
    let (_kept, database, plane) = fresh();
    fill(&plane);
    let old = Databases::with(&MIGRATIONS[..1]).on(Engine::Postgres);
    let opened = Database::open(old.location()).unwrap();
    copy_to_first_tables(&database, &opened);
    opened.close();

    assert_eq!(sql::migrate(old.location(), MIGRATIONS).unwrap(), [2, 3, 4]);
    assert_eq!(sql::migrate(old.location(), MIGRATIONS).unwrap(), Vec::<u32>::new());
    let opened = Database::open(old.location()).unwrap();
    let moved = TablePlane::open(opened.clone()).unwrap();
    assert_eq!(moved.check().unwrap(), []);
    for number in [1, 2] {
        let environment = environment(number);
        let all = Read::all(plane.watermark(environment).unwrap());
        assert_eq!(all.up_to, Position::new(400));
        assert_eq!(read(&moved, environment, &all), read(&plane, environment, &all));
        let of_two = Read { subjects: &["subject 4"], ..all };
        assert_eq!(read(&moved, environment, &of_two), read(&plane, environment, &of_two));
        for since in [0, 150, 399] {
            let touched = |plane: &TablePlane| {
                plane.touched_since(environment, Position::new(since), all.up_to).unwrap()
            };
            assert_eq!(touched(&moved), touched(&plane));
        }
        let (one, again) = (event("7", "subject 0", (7 - 200) * 3 * DAY - 1), event("new", "x", 7));
        let answers = moved.append(environment, &[one, again]).unwrap();
        assert_eq!(answers, [Appended::Duplicate(Position::new(8)), Appended::Accepted(Position::new(401))]);
    }
    assert_eq!(
        moved.conflicts(environment(2), 0, 9).unwrap(),
        plane.conflicts(environment(2), 0, 9).unwrap()
    );
    let same = "SELECT COUNT(*) FROM (SELECT bucket, from_time, to_time FROM usage_parts) parts";
    // The new event of 1970 has a month, but perhaps not a bucket, that was there.
    assert!((count(&database, same)..=count(&database, same) + 1).contains(&count(&opened, same)));
    assert_eq!(count(&opened, "SELECT COUNT(*) FROM pg_class WHERE relname LIKE 'usage%first%'"), 0);
}

#[test]
fn there_are_never_more_parts_than_promised() {
    let (_kept, database, plane) = fresh();
    pretend_large(&database);
    let at = |year: i32, month: u8, day: u8| {
        let day = CivilDate::new(year, month, day).unwrap();
        Zone::utc().start_of_day(day).as_micros()
    };
    // Two years of months, then every month of 1900 to 2999, from both ends to the middle.
    let month = |number: i64| at(1900, 1, 15) + number * 30 * DAY;
    let mut times: Vec<i64> = (0..24).map(|number| at(2026, 1, 15) + number * 30 * DAY).collect();
    times.extend((0..6_600).flat_map(|number| [month(number), month(13_199 - number)]));
    let events: Vec<UsageEvent> =
        times.iter().enumerate().map(|(id, time)| event(&id.to_string(), "one", *time)).collect();
    for batch in events.chunks(1_000) {
        plane.append(environment(1), batch).unwrap();
    }
    let parts = count(&database, "SELECT COUNT(*) FROM usage_parts");
    assert!((330..=590).contains(&parts), "{parts} parts");
    let overlapping = "SELECT COUNT(*) FROM usage_parts one JOIN usage_parts other \
                       ON one.bucket = other.bucket AND one.from_time < other.from_time \
                       AND other.from_time < one.to_time";
    assert_eq!(count(&database, overlapping), 0);
    let up_to = Position::new(events.len() as u64);
    let found = read(&plane, environment(1), &Read::all(up_to));
    assert_eq!(found.len(), events.len());
    assert!(found.is_sorted_by_key(|stored| stored.event.time));
    let of_this = |damage: &Damage| damage.environment == Some(environment(1));
    assert_eq!(plane.check().unwrap().iter().filter(|one| of_this(one)).count(), 0);
    // Another subject finds the same cuts, whatever bucket it is in.
    let same = ["one", "two", "three", "four", "five", "six"];
    for (id, subject) in same.iter().enumerate() {
        plane.append(environment(2), &[event(&id.to_string(), subject, at(2500, 6, 1))]).unwrap();
    }
    let cuts = "SELECT COUNT(DISTINCT to_time) FROM usage_parts WHERE from_time <= 16738000000000000 \
                AND 16738000000000000 < to_time";
    assert_eq!(count(&database, cuts), 1);
}

/// Makes a plane as large as one that is cut by the month: an environment of its own is said to have ten million
/// events.
fn pretend_large(database: &Database) {
    const LARGE: Statement = Statement::new(
        "test.large",
        "INSERT INTO usage_positions (environment, position, conflicts, erasures) VALUES ($1, 10000000, 0, 0)",
    );
    let done: Result<u64, WriteError<NoRefusal>> =
        database.write(|transaction| Ok(transaction.execute(&LARGE, &values![environment(99).as_bytes()])?));
    assert_eq!(done.unwrap(), 1);
}

/// A batch of eleven months, one subject after the other.
fn eleven_months(plane: &TablePlane) -> Vec<UsageEvent> {
    let events: Vec<UsageEvent> = (0..4_000_i64)
        .map(|id| event(&id.to_string(), &format!("meter {}", id % 40), id * DAY / 12))
        .collect();
    plane.append(environment(1), &events).unwrap();
    events
}

#[test]
fn a_small_plane_is_cut_by_the_year_and_a_large_one_by_the_month() {
    let (_kept, database, plane) = fresh();
    let parts = "SELECT COUNT(*) FROM usage_parts";
    let events = eleven_months(&plane);
    assert_eq!(count(&database, parts), 4, "one year in four buckets");
    pretend_large(&database);
    let later: Vec<UsageEvent> = (0..2_000_i64)
        .map(|id| event(&format!("later {id}"), &format!("meter {}", id % 40), (300 + id % 100) * DAY))
        .collect();
    plane.append(environment(1), &later).unwrap();
    assert_eq!(count(&database, parts), 12, "what is left of the year, and January and February");
    let up_to = Position::new(6_000);
    assert_eq!(read(&plane, environment(1), &Read::all(up_to)).len(), 6_000);
    let days = events.iter().chain(&later).map(|event| (&event.subject, event.time.as_micros() / DAY));
    let touched = plane.touched_since(environment(1), Position::START, up_to).unwrap();
    assert_eq!(touched.len(), days.collect::<BTreeSet<_>>().len());
}

#[test]
fn space_is_given_back_once_nobody_reads_and_nobody_waits() {
    const READING: Statement = Statement::new("test.reading", "LOCK TABLE usage_dropped IN ROW SHARE MODE");
    const SPACE: &str = "SELECT CAST(COALESCE(SUM(pg_relation_size(to_regclass(quote_ident(name)))), 0) AS BIGINT) \
                         FROM usage_parts WHERE to_time <= 31536000000000";
    let (_kept, database, plane) = fresh();
    eleven_months(&plane);
    let dropped = || {
        let (before, up_to) = (Instant::from_micros(365 * DAY), Position::new(4_000));
        while !plane.drop_before(environment(1), before, up_to).unwrap().is_done {}
        plane.floor(environment(1)).unwrap().unwrap().events
    };
    assert!(count(&database, SPACE) > 0);
    // Somebody has begun to read: all rows go, and their space stays.
    let gone = database.read(|reader| {
        reader.query_opt(&READING, &[])?;
        Ok::<_, sql::Fault>(dropped())
    });
    assert_eq!(gone.unwrap(), 4_000);
    assert!(count(&database, SPACE) > 0);
    assert_eq!(dropped(), 4_000);
    assert_eq!(count(&database, SPACE), 0);
    assert_eq!(plane.check().unwrap(), []);
    let late = event("late", "meter 1", 7 * DAY);
    assert_eq!(plane.append(environment(1), &[late]).unwrap(), [Appended::Accepted(Position::new(4_001))]);
}

/// The parts that a statement opens, by the end of their names, as its plan tells.
fn opened(database: &Database, name: &str, parameters: &[ValueRef<'_>]) -> BTreeSet<String> {
    let found = statements_of(Engine::Postgres).iter().find(|statement| statement.name == name).unwrap();
    let explain = Statement::new("test.explain", format!("EXPLAIN {}", found.text).leak());
    // After five runs the plan may be one for all parameters; the parts are then left out when it runs.
    let mut all = BTreeSet::new();
    for run in 0..8 {
        let plan: Vec<String> = database
            .read(|reader| -> Result<_, sql::Fault> {
                let rows = reader.query(&explain, parameters)?;
                rows.iter().map(|row| Ok(row.text(0)?.to_owned())).collect()
            })
            .unwrap();
        assert!(!plan.iter().any(|line| line.contains("Seq Scan")), "run {run}: {plan:#?}");
        let parts = plan.iter().filter_map(|line| line.split_once(" on usage_events_"));
        all.extend(parts.filter_map(|(_, part)| Some(part.split(' ').next()?.to_owned())));
    }
    all
}

#[test]
fn a_read_opens_the_parts_of_its_subjects_and_its_time_and_no_others() {
    let (_kept, database, plane) = fresh();
    pretend_large(&database);
    let events = eleven_months(&plane);
    assert_eq!(count(&database, "SELECT COUNT(*) FROM usage_parts"), 44, "eleven months in four buckets");
    let (key, hash) = (environment(1), subject_hash(&database, environment(1), "meter 7"));
    let bucket = hash >> 30;
    let of_february = format!("{bucket}_197002");
    let (first, last) = ((hash << 19) + 32_768 + 31, (hash << 19) + 32_768 + 59);
    let (key, from, to) = (key.as_bytes(), 31 * DAY, 59 * DAY);
    let of_one = values![key, 4_000_i64, from, to, None::<&str>, "meter 7", bucket, first, last];
    assert_eq!(
        opened(&database, "usage.read_subject_in_parts", &of_one),
        BTreeSet::from([of_february.clone()])
    );
    let lists: Vec<Value> = (0..4)
        .map(|one| match one == bucket {
            true => Value::Json(format!("[[\"meter 7\",{first},{last}]]")),
            false => Value::Json("[]".to_owned()),
        })
        .collect();
    let of_several = |least: i64, most: ValueRef<'static>| {
        let others = values![key, from, to, least];
        let lists = lists.iter().map(Value::as_ref);
        others.into_iter().chain([most]).chain(lists).collect::<Vec<_>>()
    };
    let of_february: BTreeSet<String> = (0..4).map(|bucket| format!("{bucket}_197002")).collect();
    for (statement, parameters) in [
        ("usage.read_subjects_in_parts", of_several(4_000, ValueRef::Null)),
        ("usage.first_of_many", of_several(0, ValueRef::Int(4_000))),
    ] {
        assert_eq!(opened(&database, statement, &parameters), of_february, "{statement}");
    }
    let base = (subject_hash(&database, environment(1), "") % 65_536) << 47;
    let positions = values![key, from, to, base, base + 4_000];
    assert_eq!(opened(&database, "usage.touched_in_parts", &positions), of_february);

    let month = Read {
        subjects: &["meter 7", "meter 8", "meter 8", "nobody"],
        from: Some(Instant::from_micros(from)),
        to: Some(Instant::from_micros(to)),
        ..Read::all(Position::new(4_000))
    };
    let expected = events.iter().filter(|event| {
        ["meter 7", "meter 8"].contains(&&*event.subject) && (from..to).contains(&event.time.as_micros())
    });
    assert_eq!(read(&plane, environment(1), &month).len(), expected.count());
}

/// The earliest of the new events' times, whether they are few or many and wherever they stand.
#[test]
fn the_first_touched_is_the_earliest_of_the_new_ones() {
    let (_kept, database, plane) = fresh();
    pretend_large(&database);
    let events = eleven_months(&plane);
    let late = [event("late", "meter 7", 3 * DAY), event("later", "meter 8", 40 * DAY)];
    plane.append(environment(1), &late).unwrap();
    let subjects = ["meter 7", "meter 8", "meter 9", "nobody"];
    for (since, up_to) in
        [(0, 4_002), (2_000, 4_000), (2_000, 4_002), (3_500, 4_000), (3_990, 4_002), (4_001, 4_001)]
    {
        for some in [&subjects[..1], &subjects[1..2], &subjects[..], &subjects[3..]] {
            let new = events.iter().chain(&late).zip(1..).filter(|(event, position)| {
                (since + 1..=up_to).contains(position) && some.contains(&&*event.subject)
            });
            let expected = new.map(|(event, _)| event.time).min();
            let (since, up_to) = (Position::new(since), Position::new(up_to));
            let found = plane.first_touched(environment(1), some, since, up_to).unwrap();
            assert_eq!(found, expected, "{since} {up_to} {some:?}");
        }
    }
}

fn subject_hash(database: &Database, environment: EnvironmentId, subject: &'static str) -> i64 {
    const HASH: Statement = Statement::new("test.hash", "SELECT usage_subject_hash($1, $2)");
    let parameters = values![environment.as_bytes(), subject];
    database.read(|reader| reader.query_one(&HASH, &parameters)?.int(0)).unwrap()
}

/// The keys that the program computes are those that the database computes.
#[test]
fn the_database_agrees_on_keys() {
    let (_kept, database, plane) = fresh();
    let odd = ["ü", "\u{1F600}", "a b\tc", "x", "\u{7f}", "Ωmega", "0"];
    let subject = |id: i64| match odd.get(usize::try_from(id).unwrap()) {
        Some(odd) => (*odd).to_owned(),
        None => id.to_string(),
    };
    let events: Vec<UsageEvent> =
        (0..500).map(|id: i64| event(&id.to_string(), &subject(id), (id - 250) * DAY - 1)).collect();
    plane.append(environment(1), &events).unwrap();
    plane.append(environment(2), &events).unwrap();
    let wrong = "SELECT COUNT(*) FROM usage_events \
                 WHERE bucket <> usage_subject_hash(environment, subject) >> 30 \
                 OR subject_key >> 19 <> usage_subject_hash(environment, subject) \
                 OR (subject_key & 524287) - 32768 <> FLOOR(time / 86400000000.0) \
                 OR position_key >> 47 <> usage_subject_hash(environment, '') & 65535 \
                 OR position_key & 140737488355327 <> position";
    assert_eq!(count(&database, wrong), 0);
    assert_eq!(count(&database, "SELECT COUNT(DISTINCT bucket) FROM usage_events"), 4);
}

/// What a process remembers of the listed subjects does not outlive an erasure by another one.
#[test]
fn a_subject_is_listed_again_after_another_process_erased_it() {
    let (_kept, database, plane) = fresh();
    let other = TablePlane::open(database).unwrap();
    plane.append(environment(1), &[event("1", "zoë", 0), event("2", "bob", 0)]).unwrap();
    assert_eq!(other.redact(environment(1), "zoë", "gone", &[]).unwrap(), 1);
    let listed = |plane: &TablePlane| -> Vec<String> {
        let subjects = plane.subjects(environment(1), None, 9).unwrap();
        subjects.iter().map(|one| format!("{} {}", one.subject, one.events)).collect()
    };
    assert_eq!(listed(&plane), ["bob 1", "gone 1"]);
    plane.append(environment(1), &[event("3", "zoë", 0)]).unwrap();
    assert_eq!(listed(&other), ["bob 1", "gone 1", "zoë 1"]);
    assert_eq!(plane.check().unwrap(), []);
}

/// Batches of several environments wait together; one of them cannot be kept, and only that one is refused.
#[test]
fn a_batch_that_fails_leaves_those_that_waited_with_it_alone() {
    let (_kept, _, plane) = fresh();
    // Too long for an index of the database, and not to be compressed into it.
    let mut state = 1_u64;
    let long: String = (0..20_000)
        .map(|_| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            char::from_u32(0x4e00 + u32::try_from(state >> 50).unwrap()).unwrap()
        })
        .collect();
    std::thread::scope(|scope| {
        for writer in 0..8_u8 {
            let (plane, long) = (&plane, &long);
            scope.spawn(move || {
                for batch in 0..20 {
                    let subject = if writer == 0 { long.as_str() } else { "s" };
                    let events: Vec<UsageEvent> =
                        (0..3).map(|one| event(&format!("{writer} {batch} {one}"), subject, 0)).collect();
                    match plane.append(environment(1 + writer % 2), &events) {
                        Ok(answers) => {
                            assert_ne!(writer, 0);
                            assert!(answers.iter().all(|one| matches!(one, Appended::Accepted(_))));
                        }
                        Err(PlaneFault::Sql(_)) => assert_eq!(writer, 0),
                        Err(other) => panic!("{other}"),
                    }
                }
            });
        }
    });
    assert_eq!(plane.watermark(environment(1)).unwrap().number(), 3 * 20 * 3);
    assert_eq!(plane.watermark(environment(2)).unwrap().number(), 4 * 20 * 3);
    assert_eq!(plane.check().unwrap(), []);
}

/// Two processes want the same new parts at once, for environments of their own, and neither waits for ever.
#[test]
fn two_processes_make_the_same_parts_at_once() {
    let throwaway = Databases::with(MIGRATIONS).on(Engine::Postgres);
    let open = || TablePlane::open(Database::open(throwaway.location()).unwrap()).unwrap();
    let planes = [open(), open(), open()];
    std::thread::scope(|scope| {
        for (number, plane) in (1..).zip(&planes) {
            scope.spawn(move || {
                for month in 0..12 {
                    let events: Vec<UsageEvent> = (0..8)
                        .map(|id| event(&format!("{month} {id}"), &format!("s{id}"), month * 31 * DAY))
                        .collect();
                    plane.append(environment(number), &events).unwrap();
                }
            });
        }
    });
    for (number, plane) in (1..).zip(&planes) {
        assert_eq!(plane.watermark(environment(number)).unwrap(), Position::new(96));
    }
    assert_eq!(planes[0].check().unwrap(), []);
}
