//! Acts in each other's way, and connections that are lost, on the engine where that happens.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::channel;
use std::sync::{Arc, Barrier};

use sql::{Capacity, Database, Engine, Fault, Queries, Statement, WriteError, values};

use crate::schema::{DATABASES, Done, GET, SET_AMOUNT, add, amount, count};

fn two_entries(database: &Database) {
    let answer = database.write(|transaction| -> Done<()> {
        add(transaction, "a", 1, 0)?;
        add(transaction, "a", 2, 0)?;
        Ok(())
    });
    assert_eq!(answer, Ok(()));
}

/// Reads under a lock and writes back: no increment is lost on either engine.
#[test]
fn increments_under_a_lock_are_never_lost() {
    DATABASES.each_open(|database| {
        two_entries(database);
        let threads: Vec<_> = (0..6)
            .map(|_| {
                let database = database.clone();
                std::thread::spawn(move || {
                    for _ in 0..20 {
                        let answer = database.write(|transaction| -> Done<u64> {
                            let before = transaction.query_one(&GET, &values!["a", 1_i64])?.int(0)?;
                            // 13 is what the schema refuses.
                            let after = if before == 12 { 14 } else { before + 1 };
                            Ok(transaction.execute(&SET_AMOUNT, &values!["a", 1_i64, after])?)
                        });
                        assert_eq!(answer, Ok(1));
                    }
                })
            })
            .collect();
        for thread in threads {
            thread.join().unwrap();
        }
        assert_eq!(amount(database, "a", 1), Some(121));
    });
}

/// Two acts lock the same two rows in opposite order: PostgreSQL ends one, which runs again.
#[test]
fn a_deadlocked_act_runs_again() {
    let throwaway = DATABASES.on(Engine::Postgres);
    let database = Database::open(throwaway.location()).unwrap();
    two_entries(&database);
    let runs = Arc::new(AtomicU32::new(0));
    let both_hold_one = Arc::new(Barrier::new(2));
    let threads: Vec<_> = [[1_i64, 2], [2, 1]]
        .into_iter()
        .map(|order| {
            let (database, runs, both_hold_one) =
                (database.clone(), Arc::clone(&runs), Arc::clone(&both_hold_one));
            std::thread::spawn(move || {
                let mut first_run = true;
                database.write(move |transaction| -> Done<()> {
                    runs.fetch_add(1, Ordering::SeqCst);
                    transaction.execute(&SET_AMOUNT, &values!["a", order[0], order[0]])?;
                    if std::mem::take(&mut first_run) {
                        both_hold_one.wait();
                    }
                    transaction.execute(&SET_AMOUNT, &values!["a", order[1], order[0]])?;
                    Ok(())
                })
            })
        })
        .collect();
    for thread in threads {
        assert_eq!(thread.join().unwrap(), Ok(()));
    }
    // One that is quicker at its second try than the other at its first row meets it again.
    let runs = runs.load(Ordering::SeqCst);
    assert!(runs >= 3, "{runs} runs");
    assert_eq!(amount(&database, "a", 1), amount(&database, "a", 2), "the acts were mixed");
}

/// An engine that always says 40001 is asked a bounded number of times.
#[test]
fn endless_contention_is_given_up() {
    const ALWAYS: Statement =
        Statement::new("test.always_contended", "SELECT CAST(pg_temp.contended() AS BIGINT)");
    const MAKE: Statement = Statement::new(
        "test.make_contended",
        "CREATE OR REPLACE FUNCTION pg_temp.contended() RETURNS BIGINT LANGUAGE plpgsql AS \
         $$ BEGIN RAISE EXCEPTION 'in the way' USING ERRCODE = '40001'; END $$",
    );
    let throwaway = DATABASES.on(Engine::Postgres);
    let database = Database::open(throwaway.location()).unwrap();
    let runs = Arc::new(AtomicU32::new(0));
    let counted = Arc::clone(&runs);
    let answer = database.write(move |transaction| -> Done<()> {
        counted.fetch_add(1, Ordering::SeqCst);
        transaction.execute(&MAKE, &[])?;
        transaction.query(&ALWAYS, &[])?;
        Ok(())
    });
    let Err(WriteError::Fault(fault)) = answer else { panic!("{answer:?}") };
    assert!(fault.is_contention(), "{fault}");
    assert_eq!(runs.load(Ordering::SeqCst), 10);
}

const MY_PROCESS: Statement = Statement::new("test.my_process", "SELECT pg_backend_pid()");
const END_PROCESS: Statement = Statement::new(
    "test.end_process",
    "SELECT pg_terminate_backend(CAST(CAST($1 AS BIGINT) AS INTEGER), 5000)",
);

/// An idle connection that the server closed is replaced without anyone noticing.
#[test]
fn a_connection_lost_while_idle_is_replaced() {
    let throwaway = DATABASES.on(Engine::Postgres);
    let one = Capacity { readers: 1, connections: 1 };
    let database = Database::open_with(throwaway.location(), one).unwrap();
    let other = Database::open_with(throwaway.location(), one).unwrap();
    let process =
        |database: &Database| database.read(|reader| reader.query_one(&MY_PROCESS, &[])?.int(0)).unwrap();
    let first = process(&database);
    other.read(|reader| reader.query(&END_PROCESS, &values![first])).unwrap();
    two_entries(&database);
    assert_ne!(process(&database), first);
    assert_eq!(count(&database), 2);
}

/// A connection lost in the middle of an act is a fault: nothing was written, and the pool recovers.
#[test]
fn a_connection_lost_inside_an_act_writes_nothing() {
    let throwaway = DATABASES.on(Engine::Postgres);
    let database = Database::open(throwaway.location()).unwrap();
    let other = Database::open(throwaway.location()).unwrap();
    let answer = database.write(move |transaction| -> Done<()> {
        add(transaction, "a", 1, 1)?;
        let process = transaction.query_one(&MY_PROCESS, &[])?.int(0)?;
        other.read(|reader| reader.query(&END_PROCESS, &values![process]))?;
        add(transaction, "a", 2, 2)?;
        Ok(())
    });
    let Err(WriteError::Fault(fault)) = answer else { panic!("{answer:?}") };
    assert!(matches!(fault, Fault::Connection { engine: Engine::Postgres, .. }), "{fault:?}");
    assert_eq!(count(&database), 0);
    two_entries(&database);
}

/// A connection lost before the answer to COMMIT came leaves the outcome unknown, and says so.
#[test]
fn a_connection_lost_at_commit_is_unknown() {
    let throwaway = DATABASES.on(Engine::Postgres);
    let database = Database::open(throwaway.location()).unwrap();
    let other = Database::open(throwaway.location()).unwrap();
    let answer = database.write(move |transaction| -> Done<()> {
        add(transaction, "a", 1, 1)?;
        let process = transaction.query_one(&MY_PROCESS, &[])?.int(0)?;
        other.read(|reader| reader.query(&END_PROCESS, &values![process]))?;
        Ok(())
    });
    assert!(matches!(answer, Err(WriteError::Unknown { .. })), "{answer:?}");
}

/// More callers than connections wait for their turn.
#[test]
fn callers_wait_for_a_connection() {
    DATABASES.each_engine(|location| {
        let database = Database::open_with(location, Capacity { readers: 1, connections: 1 }).unwrap();
        let (entered, inside) = channel();
        let threads: Vec<_> = (0..8)
            .map(|_| {
                let (database, entered) = (database.clone(), entered.clone());
                std::thread::spawn(move || {
                    let counted = count(&database);
                    entered.send(counted).unwrap();
                })
            })
            .collect();
        for thread in threads {
            thread.join().unwrap();
        }
        assert_eq!(inside.try_iter().collect::<Vec<_>>(), [0; 8]);
    });
}
