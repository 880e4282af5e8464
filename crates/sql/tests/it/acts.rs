//! Acts: committed whole or not at all, alone or in a group; what a reader sees meanwhile.

use std::sync::mpsc::channel;
use std::sync::{Arc, Barrier};

use sql::{ActError, ConstraintKind, Database, Engine, Fault, Queries, WriteError, values};

use crate::schema::{ADD, COUNT, DATABASES, DELETE, Done, REMARK, add, amount, count};

#[derive(Debug, PartialEq, Eq)]
struct TooMuch {
    amount: i64,
}

#[test]
fn a_committed_act_stays_and_answers() {
    DATABASES.each_engine(|location| {
        let database = Database::open(location).unwrap();
        let answer = database.write(|transaction| -> Done<&str> {
            assert_eq!(add(transaction, "a", 1, 10)?, 1);
            Ok("done")
        });
        assert_eq!(answer, Ok("done"));
        database.close();
        assert_eq!(amount(&Database::open(location).unwrap(), "a", 1), Some(10));
    });
}

#[test]
fn a_refusal_rolls_back_and_is_handed_through() {
    DATABASES.each_open(|database| {
        let answer: Result<(), _> = database.write(|transaction| {
            add(transaction, "a", 1, 10)?;
            Err(ActError::Refused(TooMuch { amount: 10 }))
        });
        assert_eq!(answer, Err(WriteError::Refused(TooMuch { amount: 10 })));
        assert_eq!(count(database), 0);
    });
}

#[test]
fn a_fault_ends_the_act_even_if_the_closure_goes_on() {
    DATABASES.each_open(|database| {
        let answer = database.write(|transaction| -> Done<()> {
            add(transaction, "a", 1, 10)?;
            add(transaction, "a", 1, 11).expect_err("the number is taken");
            Ok(())
        });
        let Err(WriteError::Fault(fault)) = answer else { panic!("{answer:?}") };
        assert!(fault.is_unique_violation("number"), "{fault}");
        assert_eq!(count(database), 0);
    });
}

#[test]
fn a_panic_is_the_acts_fault_and_the_next_act_runs() {
    DATABASES.each_open(|database| {
        let answer = database.write(|transaction| -> Done<()> {
            add(transaction, "a", 1, 10)?;
            panic!("lost the thread at {}", 7);
        });
        let message = "lost the thread at 7".to_owned();
        assert_eq!(answer, Err(WriteError::Fault(Fault::Panicked { message })));
        assert_eq!(database.write(|transaction| -> Done<u64> { Ok(add(transaction, "a", 2, 10)?) }), Ok(1));
        assert_eq!((amount(database, "a", 1), amount(database, "a", 2)), (None, Some(10)));
    });
}

/// One thread's part in a group.
type Asking = Box<dyn FnOnce(&Database) + Send>;

/// Holds the writer until all acts wait, so that they share one commit on SQLite.
fn together(database: &Database, acts: Vec<Asking>) {
    let everyone = Arc::new(Barrier::new(acts.len() + 1));
    let (release, held) = channel::<()>();
    let holding = {
        let database = database.clone();
        let (entered, inside) = channel();
        let holder = std::thread::spawn(move || {
            let mut waited = false;
            let answer = database.write(move |_| -> Done<()> {
                if !waited {
                    entered.send(()).unwrap();
                    held.recv().unwrap();
                    waited = true;
                }
                Ok(())
            });
            assert_eq!(answer, Ok(()));
        });
        inside.recv().unwrap();
        holder
    };
    let threads: Vec<_> = acts
        .into_iter()
        .map(|act| {
            let (database, everyone) = (database.clone(), Arc::clone(&everyone));
            std::thread::spawn(move || {
                everyone.wait();
                act(&database);
            })
        })
        .collect();
    everyone.wait();
    std::thread::sleep(std::time::Duration::from_millis(100));
    release.send(()).unwrap();
    holding.join().unwrap();
    for thread in threads {
        thread.join().unwrap();
    }
}

#[test]
fn failing_acts_of_a_group_leave_the_others_alone() {
    DATABASES.each_open(|database| {
        let acts: Vec<Asking> = (0..30_i64)
            .map(|number| -> Asking {
                Box::new(move |database| match number % 3 {
                    0 => {
                        let good = database.write(move |transaction| -> Done<u64> {
                            Ok(add(transaction, "a", number, number + 100)?)
                        });
                        assert_eq!(good, Ok(1));
                    }
                    1 => {
                        let refused: Result<(), _> = database.write(move |transaction| {
                            add(transaction, "a", number, number + 100)?;
                            Err(ActError::Refused(TooMuch { amount: number }))
                        });
                        assert_eq!(refused, Err(WriteError::Refused(TooMuch { amount: number })));
                    }
                    _ => {
                        let broken = database.write(move |transaction| -> Done<u64> {
                            add(transaction, "a", number, number + 100)?;
                            Ok(add(transaction, "a", number, 13)?)
                        });
                        assert!(matches!(broken, Err(WriteError::Fault(_))), "{broken:?}");
                    }
                })
            })
            .collect();
        together(database, acts);
        let kept: Vec<Option<i64>> = (0..30).map(|number| amount(database, "a", number)).collect();
        let expected: Vec<Option<i64>> =
            (0..30).map(|number| (number % 3 == 0).then_some(number + 100)).collect();
        assert_eq!(kept, expected);
    });
}

/// A reference that is checked at COMMIT fails the whole group on SQLite; each act then runs alone, and only
/// the guilty one is told.
#[test]
fn a_commit_that_fails_is_the_fault_of_the_guilty_act_only() {
    DATABASES.each_open(|database| {
        let acts: Vec<Asking> = (0..9_i64)
            .map(|number| -> Asking {
                Box::new(move |database| {
                    let answer = database.write(move |transaction| -> Done<u64> {
                        add(transaction, "a", number, number)?;
                        let about = if number == 4 { 400 } else { number };
                        Ok(transaction.execute(&REMARK, &values!["a", about, "remark"])?)
                    });
                    if number == 4 {
                        let Err(WriteError::Fault(fault)) = answer else { panic!("{answer:?}") };
                        let Fault::Constraint { kind, .. } = &fault else { panic!("{fault}") };
                        assert_eq!(*kind, ConstraintKind::ForeignKey, "{fault}");
                    } else {
                        assert_eq!(answer, Ok(1));
                    }
                })
            })
            .collect();
        together(database, acts);
        assert_eq!(count(database), 8);
        assert_eq!(amount(database, "a", 4), None);
    });
}

#[test]
fn a_reader_keeps_its_snapshot_and_never_sees_the_uncommitted() {
    DATABASES.each_open(|database| {
        let (wrote, written) = channel();
        let (looked, seen) = channel::<()>();
        let writer = {
            let database = database.clone();
            std::thread::spawn(move || {
                database.write(move |transaction| -> Done<()> {
                    add(transaction, "a", 1, 10)?;
                    assert_eq!(transaction.query_one(&COUNT, &[])?.int(0)?, 1);
                    wrote.send(()).unwrap();
                    seen.recv().unwrap();
                    Ok(())
                })
            })
        };
        written.recv().unwrap();
        assert_eq!(count(database), 0, "an uncommitted row is seen");
        let counts = database.read(|reader| -> Result<_, Fault> {
            let before = reader.query_one(&COUNT, &[])?.int(0)?;
            looked.send(()).unwrap();
            // The answer of the writer comes after its commit.
            let answer = writer.join().unwrap();
            assert_eq!(answer, Ok(()));
            Ok((before, reader.query_one(&COUNT, &[])?.int(0)?))
        });
        assert_eq!(counts, Ok((0, 0)));
        assert_eq!(count(database), 1);
    });
}

#[test]
fn a_reader_cannot_write() {
    DATABASES.each_open(|database| {
        let answer = database.read(|reader| reader.query(&ADD, &values!["a", 1_i64, 1_i64, None::<&str>]));
        assert!(matches!(answer, Err(Fault::Engine { .. })), "{answer:?}");
        assert_eq!(count(database), 0);
    });
}

#[test]
fn a_readers_panic_costs_a_connection_not_the_pool() {
    DATABASES.each_open(|database| {
        for _ in 0..20 {
            let database = database.clone();
            let reading = std::thread::spawn(move || {
                database.read(|reader| -> Result<(), Fault> {
                    reader.query(&COUNT, &[])?;
                    panic!("a reader gives up");
                })
            });
            reading.join().expect_err("the panic is the reader's own");
        }
        assert_eq!(count(database), 0);
    });
}

#[test]
fn an_act_inside_an_act_is_refused() {
    DATABASES.each_open(|database| {
        let same = database.clone();
        let answer = database.write(move |transaction| -> Done<()> {
            let inner = same.write(|transaction| -> Done<u64> { Ok(add(transaction, "a", 2, 2)?) });
            assert_eq!(inner, Err(WriteError::Fault(Fault::Nested)));
            add(transaction, "a", 1, 1)?;
            Ok(())
        });
        assert_eq!(answer, Ok(()));
        assert_eq!(count(database), 1);
    });
}

#[test]
fn constraints_and_triggers_are_told_apart() {
    DATABASES.each_open(|database| {
        let add_noted = |number: i64, amount: i64, note: &'static str| {
            let answer = database.write(move |transaction| -> Done<u64> {
                Ok(transaction.execute(&ADD, &values!["a", number, amount, note])?)
            });
            match answer {
                Err(WriteError::Fault(fault)) => Err(fault),
                other => other.map_err(|error| panic!("{error}")),
            }
        };
        assert_eq!(add_noted(1, 1, "first"), Ok(1));

        let number_taken = add_noted(1, 1, "second").unwrap_err();
        assert!(number_taken.is_unique_violation("number"), "{number_taken:?}");
        assert!(number_taken.is_unique_violation("entry.number"), "{number_taken:?}");
        assert!(!number_taken.is_unique_violation("note"), "{number_taken:?}");

        let note_taken = add_noted(2, 1, "first").unwrap_err();
        assert!(note_taken.is_unique_violation("note"), "{note_taken:?}");
        assert!(!note_taken.is_unique_violation("number"), "{note_taken:?}");
        assert!(note_taken.to_string().contains("entry.add"), "{note_taken}");

        let checked = add_noted(3, 13, "third").unwrap_err();
        assert!(matches!(&checked, Fault::Constraint { kind: ConstraintKind::Check, .. }), "{checked:?}");
        assert!(!checked.is_unique_violation("amount"));

        let deleted = database
            .write(|transaction| -> Done<u64> { Ok(transaction.execute(&DELETE, &values!["a", 1_i64])?) });
        let Err(WriteError::Fault(fault)) = deleted else { panic!("{deleted:?}") };
        assert_eq!(fault.trigger_message(), Some("an entry is never deleted"));
        assert_eq!(count(database), 1);
    });
}

#[test]
fn many_threads_write_and_all_is_kept() {
    DATABASES.each_open(|database| {
        let threads: Vec<_> = (0..8_i64)
            .map(|thread| {
                let database = database.clone();
                std::thread::spawn(move || {
                    for number in 0..50_i64 {
                        let answer = database.write(move |transaction| -> Done<u64> {
                            Ok(add(transaction, &format!("owner {thread}"), number, thread)?)
                        });
                        assert_eq!(answer, Ok(1));
                        let owner = format!("owner {thread}");
                        assert_eq!(
                            amount(&database, &owner, number),
                            Some(thread),
                            "answered before the commit"
                        );
                    }
                })
            })
            .collect();
        for thread in threads {
            thread.join().unwrap();
        }
        assert_eq!(count(database), 400);
    });
}

#[test]
fn a_closed_database_says_so_and_queued_acts_are_kept() {
    DATABASES.each_engine(|location| {
        let database = Database::open(location).unwrap();
        let other = database.clone();
        assert_eq!(other.write(|transaction| -> Done<u64> { Ok(add(transaction, "a", 1, 1)?) }), Ok(1));
        database.close();
        let late = other.write(|transaction| -> Done<u64> { Ok(add(transaction, "a", 2, 2)?) });
        assert_eq!(late, Err(WriteError::Fault(Fault::Closed)));
        let reading = other.read(|reader| reader.query(&COUNT, &[]));
        assert_eq!(reading.unwrap_err(), Fault::Closed);
        assert_eq!(count(&Database::open(location).unwrap()), 1);
    });
}

#[test]
fn the_last_handle_may_be_dropped_by_an_act() {
    let throwaway = DATABASES.on(Engine::Sqlite);
    let database = Database::open(throwaway.location()).unwrap();
    let mut held = Some(database.clone());
    let answer = database.write(move |transaction| -> Done<u64> {
        drop(held.take());
        Ok(add(transaction, "a", 1, 1)?)
    });
    assert_eq!(answer, Ok(1));
    drop(database);
    assert_eq!(count(&Database::open(throwaway.location()).unwrap()), 1);
}
