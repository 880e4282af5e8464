//! Kept files: the first of a kind stays, whoever comes at the same time, and its bytes cannot go.

use std::sync::Barrier;

use ids::{EnvironmentId, InvoiceId};
use store::issue::RunOutcome;
use store::kept_files::{self, KeptAs, KeptFile};
use store::{Act, ActError, Fault, NoRefusal, Store, WriteError, blobs};

use crate::world::{self, World, each_engine, id, instant};

fn kept_as(form: &str, language: &str) -> KeptAs {
    let (form, language, profile) = (form.to_owned(), language.to_owned(), "en16931".to_owned());
    KeptAs { form, language, profile, lines_beside: false, attachments_beside: true }
}

/// A file whose bytes are this one, so many times; the store computes no hash.
fn file(document: InvoiceId, kept_as: KeptAs, byte: u8) -> (KeptFile, Vec<u8>) {
    let kept = KeptFile {
        document,
        kept_as,
        name: "INV-000001.pdf".to_owned(),
        sha256: [byte; 32],
        size: u64::from(byte),
        is_e_invoice: true,
        has_lines: false,
        left_out: vec!["the logo, as it cannot be drawn".to_owned(), "one more".to_owned()],
        kept_at: instant("2024-03-01T00:00:00Z"),
        made_by: "0.3.0".to_owned(),
        template: Some([byte; 32]),
    };
    (kept, vec![byte; usize::from(byte)])
}

fn issued(store: &Store, world: &World) -> InvoiceId {
    match world::issue(store, world, 0, "2024-02-29T00:00:00Z") {
        RunOutcome::Done(issued) => issued[0].id,
        RunOutcome::Stale => panic!("nothing moved"),
    }
}

/// Keeps a PDF of an issued document.
pub fn keep(act: &mut Act<'_>, environment: EnvironmentId, document: InvoiceId) -> Result<KeptFile, Fault> {
    let (kept, bytes) = file(document, kept_as("pdf", "de"), 9);
    kept_files::keep(act, environment, (&kept, &bytes))
}

#[test]
fn the_first_of_a_kind_stays_and_the_bytes_of_the_second_go() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        let environment = world.environment;
        let document = issued(store, &world);
        let keep = |(file, bytes): (KeptFile, Vec<u8>)| {
            world::act(store, move |act| kept_files::keep(act, environment, (&file, &bytes)))
        };
        let (first, _) = file(document, kept_as("pdf", "de"), 1);
        assert_eq!(keep(file(document, kept_as("pdf", "de"), 1)), first);
        assert_eq!(keep(file(document, kept_as("pdf", "de"), 2)), first, "it comes second");
        let (other, _) = file(document, KeptAs { lines_beside: true, ..kept_as("pdf", "de") }, 3);
        assert_eq!(keep((other.clone(), vec![3; 3])), other, "it is another file");
        // A language is one, however its tag was written when it was kept.
        let (swiss, _) = file(document, kept_as("pdf", "DE-ch"), 4);
        assert_eq!(keep((swiss.clone(), vec![4; 4])), swiss);
        assert_eq!(keep(file(document, kept_as("pdf", "de-CH"), 5)), swiss, "it comes second");
        // The same bytes under two names are there once.
        let (same, _) = file(document, kept_as("csv", ""), 3);
        assert_eq!(keep((same.clone(), vec![3; 3])), same);

        let read = store.read(|reader| {
            let all = kept_files::of_document(reader, environment, document)?;
            let hashes = blobs::hashes(reader, environment, (&[], 10))?;
            let documents = kept_files::documents(reader, environment, ("", 10))?;
            Ok::<_, Fault>((all, hashes, documents))
        });
        let (all, hashes, documents) = read.unwrap();
        assert_eq!(all, [same, swiss, first, other], "at one moment by form");
        assert_eq!(hashes, [([1; 32], 1), ([3; 32], 3), ([4; 32], 4)]);
        assert_eq!(documents, [document.to_string()]);
    });
}

#[test]
fn of_two_at_once_one_is_kept_and_both_are_told_which() {
    const SERVERS: u8 = 8;
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        let environment = world.environment;
        let document = issued(store, &world);
        let barrier = Barrier::new(usize::from(SERVERS));
        let told: Vec<[u8; 32]> = std::thread::scope(|scope| {
            let each = (1..=SERVERS).map(|server| {
                let (store, barrier) = (store.clone(), &barrier);
                scope.spawn(move || {
                    let (file, bytes) = file(document, kept_as("pdf", "de"), server);
                    barrier.wait();
                    world::act(&store, move |act| kept_files::keep(act, environment, (&file, &bytes))).sha256
                })
            });
            each.collect::<Vec<_>>().into_iter().map(|one| one.join().unwrap()).collect()
        });
        assert!(told.windows(2).all(|two| two[0] == two[1]), "{told:?}");
        let hashes = store.read(|reader| blobs::hashes(reader, environment, (&[], 100))).unwrap();
        assert_eq!(hashes.len(), 1, "those of the others are gone");
        assert_eq!(hashes[0].0, told[0]);
    });
}

#[test]
fn bytes_that_were_given_are_not_deleted() {
    const DELETE: sql::Statement = sql::Statement::new("by hand", "DELETE FROM blobs");
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        let environment = world.environment;
        let document = issued(store, &world);
        world::act(store, move |act| keep(act, environment, document));
        let done = store.write(|act| Ok::<u64, ActError<NoRefusal>>(act.execute(&DELETE, &[])?));
        assert!(matches!(done, Err(WriteError::Fault(_))), "{done:?}");
        assert!(!world::act(store, move |act| blobs::drop_unnamed(act, environment, &[9; 32])));
        let nothing = id("nothing");
        let of_none = store.write(move |act| Ok::<_, ActError<NoRefusal>>(keep(act, environment, nothing)?));
        assert!(matches!(of_none, Err(WriteError::Fault(_))), "a document that is none has no files");
    });
}
