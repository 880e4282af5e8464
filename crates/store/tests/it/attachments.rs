//! Attachments and the bytes behind them: kept once, named by many, gone with the last name.

use billing::{Attachment, AttachmentName, ManualInvoice};
use ids::{EnvironmentId, InvoiceId};
use money::Currency;
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
