//! Attachments: laid to drafts and issued with them, or beside what was issued; kept once, and held against their hashes.

use ids::InvoiceId;
use operations::Failed;
use operations::attachments::{self, AttachAsked, Attached, AttachmentName};
use operations::concessions::{Conceded, CreditAsked, CreditTo};
use operations::manual_invoices;
use sql::Engine;

use crate::manual::{asked, billed_alone, issue, kept, refused, sound, written};
use crate::world::{ENGINES, World};

const PDF: &[u8] = b"%PDF-1.7 timesheet";
const JPEG: &[u8] = b"\xff\xd8\xff\xe0 photo";

fn attach(world: &World, id: InvoiceId, (name, bytes): (&str, &[u8])) -> Result<Attached, Failed> {
    let asked = AttachAsked::of((id, name), None, bytes.to_vec(), world.now())?;
    let environment = world.environment;
    Ok(world.operations.store.write(move |act| attachments::attach(act, environment, &asked))?)
}

fn detach(world: &World, id: InvoiceId, name: &str) -> Result<Attached, Failed> {
    let (environment, now) = (world.environment, world.now());
    let name = AttachmentName::parse(name).unwrap();
    let act = move |act: &mut store::Act<'_>| attachments::detach(act, environment, (id, &name, now));
    Ok(world.operations.store.write(act)?)
}

/// A draft of dora's.
fn draft(world: &World) -> InvoiceId {
    let draft = asked(world, "dora", written());
    kept(world, &draft).unwrap();
    draft.id
}

/// What is attached, by name; a star behind what stands beside.
fn names(world: &World, document: &str) -> Vec<String> {
    let (_, all) = world.operations.attachments(world.environment, document).unwrap();
    all.iter().map(|one| format!("{}{}", one.attachment.name, if one.beside { "*" } else { "" })).collect()
}

fn named_in_content(world: &World, number: &str) -> Vec<String> {
    let content = world.operations.document(world.environment, number).unwrap().1;
    let issued = records::document::decode(&content).unwrap();
    issued.document.attachments().iter().map(|one| one.name.to_string()).collect()
}

fn blobs(world: &World) -> usize {
    let read =
        world.operations.store.read(|reader| store::blobs::hashes(reader, world.environment, (&[], 100)));
    read.unwrap().len()
}

#[test]
fn what_is_attached_to_a_draft_is_issued_with_it_and_what_comes_later_stands_beside() {
    for engine in ENGINES {
        let world = billed_alone(engine);
        let id = draft(&world);
        attach(&world, id, ("Timesheet.pdf", b"%PDF-1.7 of before")).unwrap();
        attach(&world, id, ("photo.jpg", JPEG)).unwrap();
        attach(&world, id, ("timesheet.pdf", PDF)).unwrap();
        assert_eq!(names(&world, &id.to_string()), ["photo.jpg", "timesheet.pdf"], "in place of what it had");
        assert_eq!(blobs(&world), 2, "nobody names the first any more");
        let view = world.operations.manual_draft(world.environment, id).unwrap().unwrap();
        assert_eq!(view.document.attachments().len(), 2);
        sound(&world);

        let row = issue(&world, id).unwrap();
        assert_eq!(named_in_content(&world, &row.number), ["photo.jpg", "timesheet.pdf"]);
        let content = world.operations.document(world.environment, &row.number).unwrap().1;
        let printed = world.operations.printed_whole(world.environment, &row.number).unwrap();
        let bytes: Vec<&[u8]> = printed.attachments.iter().filter_map(|one| one.bytes.as_deref()).collect();
        assert_eq!(bytes, [JPEG, PDF]);
        let light = world.operations.printed(world.environment, &row.number).unwrap();
        assert!(light.attachments.iter().all(|one| one.bytes.is_none()), "read where they are needed");

        let stays = refused(detach(&world, id, "photo.jpg"));
        assert!(stays.starts_with("invoice_refused name: ") && stays.contains("INV-000001"), "{stays}");
        let other = refused(attach(&world, id, ("TIMESHEET.pdf", b"%PDF-1.7 another")));
        assert!(other.contains("under another name"), "{other}");
        assert!(!attach(&world, id, ("timesheet.pdf", PDF)).unwrap().beside, "it is attached so already");
        assert!(attach(&world, id, ("delivery.csv", b"day;pieces\n")).unwrap().beside);
        attach(&world, id, ("delivery.csv", b"day;pieces\n")).unwrap();
        assert_eq!(names(&world, &row.number), ["delivery.csv*", "photo.jpg", "timesheet.pdf"]);
        let after = world.operations.document(world.environment, &row.number).unwrap().1;
        assert_eq!(after, content, "nothing issued changes");
        sound(&world);
    }
}

#[test]
fn a_duplicate_has_the_same_attachments_and_a_discarded_draft_leaves_none() {
    for engine in ENGINES {
        let world = billed_alone(engine);
        let id = draft(&world);
        attach(&world, id, ("timesheet.pdf", PDF)).unwrap();
        issue(&world, id).unwrap();
        attach(&world, id, ("photo.jpeg", JPEG)).unwrap();
        let (environment, with, now) = (world.environment, world.operations.clone(), world.now());
        let copy = world.operations.draft_id(now);
        world.act(move |act| manual_invoices::duplicate(act, &with, environment, (id, copy, now)));
        assert_eq!(names(&world, &copy.to_string()), ["timesheet.pdf"], "what stands beside is no part");
        assert_eq!(blobs(&world), 2, "of the same bytes");
        attach(&world, copy, ("more.csv", b"a;b\n")).unwrap();
        assert_eq!(blobs(&world), 3);
        world.act(move |act| manual_invoices::discard(act, environment, copy));
        assert_eq!(blobs(&world), 2, "those of the issued one stay");
        let gone = world.operations.attachments(environment, &copy.to_string()).map(|_| ());
        assert!(refused(gone).starts_with("not_found invoice"));
        sound(&world);
    }
}

#[test]
fn what_is_none_is_refused_with_the_way_out() {
    let world = billed_alone(Engine::Sqlite);
    let id = draft(&world);
    for (name, bytes, wanted) in [
        ("../a.pdf", PDF, "invalid_request name: "),
        ("a.docx", PDF, "attach PDF, PNG, JPEG (.jpg, .jpeg), CSV, XLSX or ODS"),
        ("a.pdf", b"", "a.pdf is empty"),
        ("a.png", PDF, "no PNG"),
        ("a.pdf", b"<html>", "no PDF"),
        ("a.csv", PDF, "no CSV"),
    ] {
        let told = refused(attach(&world, id, (name, bytes)));
        assert!(told.contains(wanted), "{name}: {told}");
    }
    let media_type = AttachAsked::of((id, "a.pdf"), Some("image/png"), PDF.to_vec(), world.now());
    assert_eq!(media_type.unwrap_err().parameter.as_deref(), Some("Content-Type"));
    let nothing = world.operations.draft_id(world.now());
    assert!(refused(attach(&world, nothing, ("a.pdf", PDF))).starts_with("not_found invoice"));
    assert!(refused(detach(&world, id, "a.pdf")).starts_with("not_found attachment"));
    assert!(names(&world, &id.to_string()).is_empty());
    assert_eq!(blobs(&world), 0);
}

#[test]
fn a_document_has_no_more_than_it_may() {
    let world = billed_alone(Engine::Sqlite);
    let id = draft(&world);
    for number in 0..10 {
        attach(&world, id, (&format!("{number}.csv"), b"a;b\n")).unwrap();
    }
    let told = refused(attach(&world, id, ("more.csv", b"a;b\n")));
    assert!(told.starts_with("invoice_refused attachments: ") && told.contains("11 attachments"), "{told}");
    attach(&world, id, ("9.CSV", b"other\n")).unwrap();
    detach(&world, id, "9.csv").unwrap();
    let most = vec![b'a'; 5 << 20];
    for number in 0..4 {
        let bytes = [&most[1..], &[b'0' + number]].concat();
        attach(&world, id, (&format!("{number}.csv"), &bytes)).map(|_| ()).unwrap_or_else(|why| {
            assert!(number == 3, "{number}: {why}");
        });
    }
    let told = refused(attach(&world, id, ("3.csv", &most)));
    assert!(told.contains("20971520; make them smaller"), "{told}");
    let one_more = vec![b'a'; (5 << 20) + 1];
    assert!(refused(attach(&world, id, ("3.csv", &one_more))).contains("an attachment has at most 5242880"));
    sound(&world);
}

#[test]
fn another_environment_has_none_of_it() {
    let world = billed_alone(Engine::Sqlite);
    let id = draft(&world);
    attach(&world, id, ("timesheet.pdf", PDF)).unwrap();
    let elsewhere = ids::EnvironmentId::from_cause(0, [9; 10]);
    let hidden = world.operations.attachment(elsewhere, (&id.to_string(), "timesheet.pdf")).map(|_| ());
    assert!(refused(hidden).starts_with("not_found invoice"));
}

#[test]
fn damage_is_named() {
    for engine in ENGINES {
        let world = billed_alone(engine);
        let id = draft(&world);
        attach(&world, id, ("timesheet.pdf", PDF)).unwrap();
        issue(&world, id).unwrap();
        attach(&world, id, ("photo.jpg", JPEG)).unwrap();
        sound(&world);
        let found = |damage: &str, changed: u64| {
            assert_eq!(world.damage(damage), changed, "{damage}");
            world.verify()
        };
        let renamed = found("UPDATE attachments SET name = 'other.pdf' WHERE beside = 0", 1);
        assert_eq!(renamed.len(), 2, "{renamed:?}");
        assert!(
            renamed.iter().any(|one| one.contains("INV-000001 timesheet.pdf") && one.contains("not kept")),
            "{renamed:?}"
        );
        assert!(
            renamed.iter().any(|one| one.contains("other.pdf") && one.contains("not named by it")),
            "{renamed:?}"
        );
        let removed = found("DELETE FROM attachments WHERE beside = 0", 1);
        assert_eq!(removed.len(), 1, "{removed:?}");
        assert!(removed[0].starts_with("attachment_differs INV-000001 timesheet.pdf"), "{removed:?}");
        // The bytes of both: those of a document by their name, those that nobody names by their hash.
        let edited = found("UPDATE blobs SET bytes = sha256", 2);
        assert_eq!(edited.len(), 3, "{edited:?}");
        assert!(
            edited.iter().any(|one| one.contains("photo.jpg") && one.contains("hashes to something else")),
            "{edited:?}"
        );
        assert!(edited.iter().any(|one| one.contains("attachment_differs blob ")), "{edited:?}");
        if engine == Engine::Sqlite {
            // There nothing else lets go of bytes that are named.
            world.damage("CREATE TABLE unbound AS SELECT * FROM attachments");
            world.damage("DROP TABLE attachments");
            world.damage("ALTER TABLE unbound RENAME TO attachments");
        }
        let gone = found("DELETE FROM blobs", 2);
        assert_eq!(gone.len(), 2, "{gone:?}");
        assert!(
            gone.iter().any(|one| one.contains("photo.jpg") && one.contains("is not there any more")),
            "{gone:?}"
        );
        assert_eq!(names(&world, "INV-000001"), ["photo.jpg*"], "it is not taken for one that never was");
        let read = world.operations.attachment(world.environment, ("INV-000001", "photo.jpg"));
        assert!(matches!(read, Err(Failed::FileDamaged { .. })), "{engine}");
    }
}

#[test]
fn nothing_is_made_of_a_content_that_is_not_what_was_issued() {
    for engine in ENGINES {
        let world = billed_alone(engine);
        let id = draft(&world);
        attach(&world, id, ("timesheet.pdf", PDF)).unwrap();
        issue(&world, id).unwrap();
        world.operations.printed(world.environment, "INV-000001").unwrap();
        let edit = match engine {
            Engine::Sqlite => "CAST(replace(CAST(content AS TEXT), 'timesheet', 'timetable') AS BLOB)",
            Engine::Postgres => {
                "convert_to(replace(convert_from(content, 'UTF8'), 'timesheet', 'timetable'), 'UTF8')"
            }
        };
        for damage in [edit, "substr(content, 1, 200)"] {
            let where_it_is = "WHERE document IN (SELECT document FROM attachments)";
            assert_eq!(world.damage(&format!("UPDATE documents SET content = {damage} {where_it_is}")), 1);
            match world.operations.printed(world.environment, "INV-000001") {
                Err(why @ Failed::FileDamaged { .. }) => {
                    let told = why.to_string();
                    assert!(told.contains("INV-000001") && told.contains("restore a backup"), "{told}");
                }
                other => panic!("{engine}: {:?}", other.map(|printed| printed.id)),
            }
            let credit = CreditAsked {
                invoice: id,
                what: Conceded::Whole,
                reason: "Goodwill".to_owned(),
                credit_to: CreditTo::Balance,
                now: world.now(),
            };
            let shown = world.operations.preview_credit(world.environment, &credit).map(|_| ());
            let told = shown.expect_err("nothing is credited of it").to_string();
            assert!(told.contains("INV-000001") && told.contains("restore a backup"), "{told}");
        }
    }
}
