//! What every engine of the event plane promises: each case runs on the log, on SQLite and on PostgreSQL.
//!
//! A later engine joins by one more line in `on_every_engine!`.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test stops where it fails, and says its seed"
)]

mod cases;
mod correcting;
mod dropping;
mod events;
mod mixed;
mod model;

use std::sync::Arc;

use calendar::Instant;
use sql::{Database, Engine};
use testkit::objects::{Pail, Standing};
use testkit::{Databases, TempFolder};
use usage::EventPlane;
use usage::log::{LogOptions, LogPlane};
use usage::segments::{ObjectStorage, SegmentOptions};
use usage::table::{MIGRATIONS, STATEMENTS, TablePlane, statements_of};

/// Opens the same plane anew; whoever does drops the one opened before.
type Open<'a> = dyn Fn() -> Box<dyn EventPlane> + 'a;

fn on_log(case: fn(&Open<'_>)) {
    let folder = TempFolder::new();
    case(&|| Box::new(LogPlane::open(folder.path()).expect("the log opens")));
}

/// Bounds so small that sealing, merging and removing of files never end, whoever appends waits for it, and what is read
/// comes in parts of time.
fn restless() -> LogOptions {
    LogOptions {
        file_bytes_full: 4_000,
        generation_events: 12,
        generation_bytes: 4_000,
        unsealed_events: 60,
        segments: SegmentOptions {
            group_rows: 16,
            segment_rows_full: 200,
            day_rows_min: 4,
            merged_segments: 2,
            open_files: 4,
            read_bytes: 2_000,
            ..SegmentOptions::default()
        },
        ..LogOptions::default()
    }
}

fn on_restless_log(case: fn(&Open<'_>)) {
    let folder = TempFolder::new();
    case(&|| Box::new(LogPlane::open_with(folder.path(), restless()).expect("the log opens")));
}

/// Everything that was appended before a reopening is sealed by then, and the rest is not.
fn on_sealed_log(case: fn(&Open<'_>)) {
    let folder = TempFolder::new();
    case(&|| {
        LogPlane::open(folder.path()).expect("the log opens").seal_now().expect("it is sealed");
        Box::new(LogPlane::open(folder.path()).expect("the log opens"))
    });
}

/// What is sealed is in a bucket, a reopening later at the latest, and next to nothing of it stays in the folder.
fn on_moved_log(case: fn(&Open<'_>)) {
    let (folder, pail) = (TempFolder::new(), Pail::new());
    let open = || {
        let clock = Arc::new(Standing(Instant::from_micros(32_000_000_000_000_000)));
        let objects = ObjectStorage {
            objects: pail.clone(),
            clock,
            after_days: 1,
            fetched_bytes: 10_000,
            tends: false,
            adopted: None,
        };
        LogPlane::open_with_objects(folder.path(), restless(), objects).expect("the log opens")
    };
    case(&|| {
        let plane = open();
        plane.seal_now().expect("it is sealed");
        plane.move_now().expect("it is moved");
        Box::new(open_again(plane, &open))
    });
}

/// Closes a log before it is opened again.
fn open_again(plane: LogPlane, open: &dyn Fn() -> LogPlane) -> LogPlane {
    plane.close().expect("it closes");
    open()
}

fn on_tables(engine: Engine, case: fn(&Open<'_>)) {
    let throwaway = Databases::with(MIGRATIONS).on(engine);
    case(&|| {
        let database = Database::open(throwaway.location()).expect("the database opens");
        Box::new(TablePlane::open(database).expect("the plane opens"))
    });
}

macro_rules! on_every_engine {
    ($($case:ident),+ $(,)?) => {
        mod log {
            $(#[test] fn $case() { crate::on_log(crate::promises::$case); })+
        }
        mod restless_log {
            $(#[test] fn $case() { crate::on_restless_log(crate::promises::$case); })+
        }
        mod sealed_log {
            $(#[test] fn $case() { crate::on_sealed_log(crate::promises::$case); })+
        }
        mod moved_log {
            $(#[test] fn $case() { crate::on_moved_log(crate::promises::$case); })+
        }
        mod sqlite {
            $(#[test] fn $case() { crate::on_tables(sql::Engine::Sqlite, crate::promises::$case); })+
        }
        mod postgres {
            $(#[test] fn $case() { crate::on_tables(sql::Engine::Postgres, crate::promises::$case); })+
        }

    };
}

/// All cases by name.
mod promises {
    pub use crate::cases::*;
    pub use crate::correcting::*;
    pub use crate::dropping::*;
    pub use crate::mixed::*;
}

on_every_engine! {
    a_resend_is_a_duplicate_after_any_time,
    another_content_is_a_conflict_recorded_once,
    a_batch_is_answered_in_order,
    an_unwritable_event_refuses_its_batch,
    positions_are_dense_in_commit_order,
    resends_race_and_one_is_accepted,
    a_read_at_a_watermark_never_changes,
    bounds_are_half_open,
    events_come_by_time_source_and_id,
    a_read_stops_when_told,
    data_comes_back_exactly,
    events_come_with_the_properties_that_are_named,
    environments_are_apart,
    touched_names_subjects_and_days,
    an_erasure_keeps_identity_and_measures,
    positions_not_given_are_refused,
    subjects_and_statistics_count,
    a_cancelled_event_is_seen_only_below_its_cancellation,
    an_identity_is_never_free_again,
    an_amendment_is_kept_whole_or_not,
    a_cancellation_touches_the_day_of_its_event,
    an_erased_event_stays_cancelled,
    cancellations_race_and_one_is_kept,
    a_batch_of_corrections_is_answered_in_order,
    two_thousand_mixed_batches_agree_with_the_model,
    what_is_dropped_is_gone_and_its_identity_stays,
    what_comes_late_is_kept_below_the_floor,
    random_lives_with_drops_agree_with_the_model,
}

#[test]
fn ten_thousand_mixed_batches_agree_with_the_model_on_the_log() {
    on_log(|open| mixed::mixed_batches_agree_with_the_model(open, 100));
}

#[test]
fn every_statement_is_prepared_on_both_engines() {
    Databases::with(MIGRATIONS).each_open(|database| {
        for statements in [STATEMENTS, statements_of(database.engine())] {
            if let Err(faults) = database.prepare_all(statements) {
                panic!("{faults:?}");
            }
        }
    });
}
