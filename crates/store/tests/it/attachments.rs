//! Attachments and the bytes behind them: kept once, named by many, gone with the last name.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};

use billing::{Attachment, AttachmentName, ManualInvoice};
use ids::{EnvironmentId, InvoiceId};
use money::Currency;
use sql::{Engine, Queries, Statement};
use store::attachments::{self, Attached};
use store::manual_drafts::{self, ManualDraft};
use store::{Act, ActError, Fault, NoRefusal, Store, WriteError, blobs};

use crate::world::{self, World, each_engine, euro, id, instant};

/// What stands for a hash here; the store computes none.
pub const SHA256: [u8; 32] = [7; 32];
const OTHER: [u8; 32] = [8; 32];
const AT: &str = "2024-03-01T00:00:00Z";

fn named(name: &str, sha256: [u8; 32]) -> Attachment {
    Attachment { name: AttachmentName::parse(name).unwrap(), size: 5, sha256 }
}

/// Attaches a file to an issued document.
pub fn attach(act: &mut Act<'_>, environment: EnvironmentId, document: InvoiceId) -> Result<(), Fault> {
    blobs::keep(act, environment, (&SHA256, b"%PDF-"))?;
    let attachment = named("Timesheet.pdf", SHA256);
    attachments::insert(act, environment, &[Attached { document, attachment, at: instant(AT), beside: true }])
}

fn draft(store: &Store, world: &World, name: &str) -> InvoiceId {
    let written = ManualInvoice {
        lines: Vec::new(),
        memo: None,
        purchase_order: None,
        due_on: None,
        instalments: Vec::new(),
    };
    let (created_at, changed_at) = (instant(AT), instant(AT));
    let (customer, currency, total) = (world.customers[0], Currency::EUR, euro(0));
    let (environment, id) = (world.environment, id(name));
    let draft = ManualDraft { id, customer, currency, total, created_at, changed_at, written };
    world::act(store, move |act| manual_drafts::insert(act, environment, &draft));
    id
}

fn of_draft(store: &Store, world: &World, id: InvoiceId) -> Vec<(String, [u8; 32])> {
    let read = store.read(|reader| attachments::of_draft(reader, world.environment, id)).unwrap();
    read.into_iter().map(|one| (one.attachment.name.to_string(), one.attachment.sha256)).collect()
}

#[test]
fn names_that_differ_in_capitals_are_one_and_the_last_name_takes_the_bytes_with_it() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        let environment = world.environment;
        let (first, second) = (draft(store, &world, "first"), draft(store, &world, "second"));
        world::act(store, move |act| {
            blobs::keep(act, environment, (&SHA256, b"bytes"))?;
            blobs::keep(act, environment, (&SHA256, b"bytes"))?;
            blobs::keep(act, environment, (&OTHER, b"other"))?;
            for (draft, name, sha256) in [
                (first, "B.pdf", SHA256),
                (first, "a.pdf", SHA256),
                (second, "a.pdf", SHA256),
                (first, "b.PDF", OTHER),
            ] {
                attachments::attach_to_draft(act, environment, (draft, &named(name, sha256), instant(AT)))?;
            }
            Ok(())
        });
        let found = of_draft(store, &world, first);
        assert_eq!(found, [("a.pdf".to_owned(), SHA256), ("b.PDF".to_owned(), OTHER)]);
        let left = move |act: &mut Act<'_>| blobs::drop_unnamed(act, environment, &SHA256);
        world::act(store, move |act| attachments::detach_all(act, environment, first));
        assert!(!world::act(store, left), "the second names them");
        let name = AttachmentName::parse("A.PDF").unwrap();
        let detach = move |act: &mut Act<'_>| attachments::detach(act, environment, (second, &name));
        assert!(world::act(store, detach.clone()));
        assert!(!world::act(store, detach), "it is detached");
        assert!(world::act(store, left));
        let bytes = |sha256| store.read(|reader| blobs::bytes(reader, environment, sha256)).unwrap();
        assert_eq!((bytes(&SHA256), bytes(&OTHER)), (None, Some(b"other".to_vec())));
    });
}

#[test]
fn what_is_named_is_not_deleted() {
    const DELETE: sql::Statement = sql::Statement::new("by hand", "DELETE FROM blobs");
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        let environment = world.environment;
        let kept = draft(store, &world, "first");
        world::act(store, move |act| {
            blobs::keep(act, environment, (&SHA256, b"bytes"))?;
            attachments::attach_to_draft(act, environment, (kept, &named("a.pdf", SHA256), instant(AT)))
        });
        let done = store.write(|act| Ok::<u64, ActError<NoRefusal>>(act.execute(&DELETE, &[])?));
        assert!(matches!(done, Err(WriteError::Fault(_))), "{done:?}");
        assert!(world::act(store, move |act| attachments::hold_draft(act, environment, (kept, instant(AT)))));
        let nothing = id("nothing");
        assert!(!world::act(store, move |act| attachments::hold_draft(
            act,
            environment,
            (nothing, instant(AT))
        )));
    });
}

/// How many wait for another of this database.
const WAITING: Statement = Statement::new(
    "waiting",
    "SELECT CAST(COUNT(*) AS BIGINT) FROM pg_locks AS l WHERE NOT l.granted AND l.pid IN \
     (SELECT o.pid FROM pg_locks AS o JOIN pg_database AS d ON d.oid = o.database WHERE d.datname = current_database())",
);

/// Runs two acts at once on PostgreSQL, where there is one: the second begins once the first has done its part, and the
/// first commits once the second waits for it, or is through.
fn at_once<A: Send + 'static, B: Send + 'static>(
    store: &Store,
    first: impl Fn(&mut Act<'_>) -> Result<A, Fault> + Send + 'static,
    second: impl Fn(&mut Act<'_>) -> Result<B, Fault> + Send + 'static,
) -> Option<(A, B)> {
    if store.read(|reader| Ok(reader.engine())).unwrap() == Engine::Sqlite {
        return None;
    }
    let through = Arc::new(AtomicBool::new(false));
    let (begun, begins) = mpsc::channel();
    let (other, is_through) = (store.clone(), Arc::clone(&through));
    let thread = std::thread::spawn(move || {
        begins.recv().expect("the first act has begun");
        let done = other.write(move |act| Ok::<B, ActError<NoRefusal>>(second(act)?));
        is_through.store(true, Ordering::SeqCst);
        done.expect("the second act fails of nothing that the first does")
    });
    let done = store.write(move |act| {
        let done = first(act)?;
        // An act that runs again has begun before.
        begun.send(()).unwrap_or_default();
        while !through.load(Ordering::SeqCst) && act.query_one(&WAITING, &[])?.int(0)? == 0 {
            std::thread::yield_now();
        }
        Ok::<A, ActError<NoRefusal>>(done)
    });
    Some((done.expect("the first act fails of nothing that the second does"), thread.join().unwrap()))
}

#[test]
fn bytes_that_one_act_begins_to_name_are_not_dropped_by_another() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        let environment = world.environment;
        let (old, new) = (draft(store, &world, "old"), draft(store, &world, "new"));
        let name = move |act: &mut Act<'_>, draft| {
            blobs::keep(act, environment, (&SHA256, b"bytes"))?;
            attachments::attach_to_draft(act, environment, (draft, &named("a.pdf", SHA256), instant(AT)))
        };
        let drop = move |act: &mut Act<'_>, draft| {
            attachments::detach_all(act, environment, draft)?;
            blobs::drop_unnamed(act, environment, &SHA256)
        };
        world::act(store, move |act| name(act, old));
        let Some((_, dropped)) = at_once(store, move |act| name(act, new), move |act| drop(act, old)) else {
            return;
        };
        assert!(!dropped, "the new draft names them");
        assert_eq!(of_draft(store, &world, new), [("a.pdf".to_owned(), SHA256)]);

        // The other way round they are kept anew.
        let (dropped, ()) = at_once(store, move |act| drop(act, new), move |act| name(act, old)).unwrap();
        assert!(dropped, "nobody named them by then");
        assert_eq!(of_draft(store, &world, old), [("a.pdf".to_owned(), SHA256)]);
        let bytes = store.read(|reader| blobs::bytes(reader, environment, &SHA256)).unwrap();
        assert_eq!(bytes.as_deref(), Some(&b"bytes"[..]));

        // Of two that let go of them at once the last one takes them along.
        world::act(store, move |act| name(act, new));
        let both = at_once(store, move |act| drop(act, old), move |act| drop(act, new)).unwrap();
        assert_eq!(both, (false, true));
        let bytes = store.read(|reader| blobs::bytes(reader, environment, &SHA256)).unwrap();
        assert_eq!(bytes, None);
    });
}
