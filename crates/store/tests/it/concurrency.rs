//! Several writers at once: numbers have no gaps, positions follow commits.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Barrier};

use store::gather::Revisit;
use store::issue::{self, AccountRun, RunOutcome};
use store::{ActError, Store, documents, outbox};

use crate::world::{self, World, each_engine, instant, ready};

const WRITERS: usize = 4;
const ROUNDS: usize = 6;

fn run_of(store: &Store, world: &World, number: usize, round: usize) -> AccountRun {
    let gathered = world::gathered(store, world, number, Revisit::FactsOnly);
    let due = instant(&format!("2024-{:02}-01T00:00:00Z", round + 2));
    let invoice = world::invoice(world::only(&gathered), due, 0);
    let credit = world::credit_note(world::only(&gathered), &invoice, 1);
    world::run(gathered, vec![ready(invoice), ready(credit)])
}

/// Issues two documents a round; before each, the same act once more, rolled back at its end.
fn issue_rounds(store: &Store, world: &World, writer: usize) {
    for round in 0..ROUNDS {
        let environment = world.environment;
        let runs = vec![run_of(store, world, writer, round)];
        let rolled_back = store.write(move |act| {
            issue::commit_runs(act, environment, &runs)?;
            Err::<(), _>(ActError::Refused("changed my mind"))
        });
        assert_eq!(rolled_back, Err(sql::WriteError::Refused("changed my mind")));
        let outcomes = world::commit(store, world, vec![run_of(store, world, writer, round)]);
        assert!(matches!(&outcomes[0], RunOutcome::Done(issued) if issued.len() == 2), "{outcomes:?}");
    }
}

/// Reads the outbox as a listener does, until all is written: what it sees has no holes, ever.
fn listen(store: &Store, world: &World, done: &AtomicBool) -> usize {
    let (mut last, mut looks) = (0, 0);
    loop {
        let finished = done.load(Ordering::SeqCst);
        let page = store.read(|reader| outbox::messages(reader, world.environment, last, 1000)).unwrap();
        for message in &page {
            last += 1;
            assert_eq!(message.position, last, "a message appeared behind one that was read");
        }
        looks += 1;
        if finished && page.is_empty() {
            assert_eq!(usize::try_from(last), Ok(WRITERS * ROUNDS * 2));
            return looks;
        }
    }
}

#[test]
fn numbers_have_no_gaps_and_positions_follow_commits() {
    each_engine(|store| {
        let world = Arc::new(world::world(store, "env", WRITERS));
        let done = Arc::new(AtomicBool::new(false));
        let listener = {
            let (store, world, done) = (store.clone(), Arc::clone(&world), Arc::clone(&done));
            std::thread::spawn(move || listen(&store, &world, &done))
        };
        let together = Arc::new(Barrier::new(WRITERS));
        let writers: Vec<_> = (0..WRITERS)
            .map(|writer| {
                let (store, world, together) = (store.clone(), Arc::clone(&world), Arc::clone(&together));
                std::thread::spawn(move || {
                    together.wait();
                    issue_rounds(&store, &world, writer);
                })
            })
            .collect();
        for writer in writers {
            writer.join().unwrap();
        }
        done.store(true, Ordering::SeqCst);
        println!("the listener looked {} times", listener.join().unwrap());
        check_numbers(store, &world);
    });
}

fn check_numbers(store: &Store, world: &World) {
    let numbers = store.read(|reader| documents::numbers(reader, world.environment)).unwrap();
    let each = i64::try_from(WRITERS * ROUNDS).unwrap();
    for series in ["INV-", "CN-"] {
        let used: Vec<i64> =
            numbers.iter().filter(|(_, used, ..)| used == series).map(|(_, _, number, _)| *number).collect();
        assert_eq!(used, (1..=each).collect::<Vec<_>>(), "{series}");
    }
    let mut positions = Vec::new();
    for row in &world.subscriptions {
        let replay = store.read(|reader| documents::replay_rows(reader, world.environment, row.id)).unwrap();
        assert!(replay.is_sorted_by_key(|row| row.due), "a customer's documents were committed in order");
        positions.extend(replay.iter().map(|row| row.position));
    }
    positions.sort_unstable();
    assert_eq!(positions, (1..=2 * each).collect::<Vec<_>>());
}

#[test]
fn of_two_runs_over_the_same_facts_one_is_stale() {
    each_engine(|store| {
        let world = Arc::new(world::world(store, "env", 1));
        let together = Arc::new(Barrier::new(2));
        let runs = [(); 2].map(|()| run_of(store, &world, 0, 0));
        let threads = runs.map(|run| {
            let (store, world, together) = (store.clone(), Arc::clone(&world), Arc::clone(&together));
            std::thread::spawn(move || {
                together.wait();
                world::commit(&store, &world, vec![run]).remove(0)
            })
        });
        let outcomes = threads.map(|thread| thread.join().unwrap());
        let stale = outcomes.iter().filter(|outcome| **outcome == RunOutcome::Stale).count();
        assert_eq!(stale, 1, "{outcomes:?}");
        let count = store.read(|reader| documents::document_count(reader, world.environment)).unwrap();
        assert_eq!(count, 2);
    });
}

#[test]
fn runs_in_any_order_of_customers_do_not_lock_each_other_out() {
    each_engine(|store| {
        let world = Arc::new(world::world(store, "env", 6));
        let together = Arc::new(Barrier::new(2));
        let threads = [false, true].map(|backwards| {
            let (store, world, together) = (store.clone(), Arc::clone(&world), Arc::clone(&together));
            std::thread::spawn(move || {
                together.wait();
                let mut issued = 0;
                while issued < 6 {
                    let mut numbers: Vec<usize> = (0..6).collect();
                    if backwards {
                        numbers.reverse();
                    }
                    let runs = numbers.into_iter().map(|number| empty_run(&store, &world, number)).collect();
                    let outcomes = world::commit(&store, &world, runs);
                    issued += outcomes.iter().filter(|outcome| **outcome != RunOutcome::Stale).count();
                }
            })
        });
        for thread in threads {
            thread.join().unwrap();
        }
    });
}

fn empty_run(store: &Store, world: &World, number: usize) -> AccountRun {
    world::run(world::gathered(store, world, number, Revisit::FactsOnly), Vec::new())
}
