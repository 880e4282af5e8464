//! Files are kept as they were given: once whoever gives them, never of a draft, and held against their hashes.

use std::sync::Barrier;

use operations::kept_files::{GivenFile, KeptAs, MadeFile};
use sql::Engine;

use crate::manual::{asked, billed_alone, issue, kept, refused, sound, written};
use crate::world::{ENGINES, World};

fn pdf(bytes: &[u8]) -> GivenFile {
    let kept_as = KeptAs {
        form: "pdf".to_owned(),
        language: "en".to_owned(),
        profile: "en16931".to_owned(),
        lines_beside: false,
        attachments_beside: false,
    };
    GivenFile {
        kept_as,
        name: "INV-000001.pdf".to_owned(),
        bytes: bytes.to_vec(),
        is_e_invoice: true,
        has_lines: false,
        left_out: vec!["a sign\nthat no font has".to_owned()],
    }
}

fn made(bytes: &[u8]) -> MadeFile {
    MadeFile { file: pdf(bytes), by_template: false }
}

/// A world with a document of dora's; answers its number.
fn issued(engine: Engine) -> (World, String) {
    let world = billed_alone(engine);
    let draft = asked(&world, "dora", written());
    kept(&world, &draft).unwrap();
    let printed = world.operations.printed(world.environment, &draft.id.to_string()).unwrap();
    let given = world.operations.keep_files(&printed, vec![made(b"draft")]).unwrap();
    assert_eq!(given, [pdf(b"draft")], "a draft may change, and nothing of it is kept");
    assert_eq!(world.operations.kept_file(&printed, &given[0].kept_as).unwrap(), None);
    let number = issue(&world, draft.id).unwrap().number;
    (world, number)
}

#[test]
fn the_first_is_given_by_all_and_of_two_servers_both_give_one() {
    for engine in ENGINES {
        let (world, number) = issued(engine);
        let printed = world.operations.printed(world.environment, &number).unwrap();
        let barrier = Barrier::new(4);
        let given: Vec<GivenFile> = std::thread::scope(|scope| {
            let each = (0..4_u8).map(|server| {
                let (operations, printed, barrier) = (world.operations.clone(), &printed, &barrier);
                scope.spawn(move || {
                    barrier.wait();
                    operations.keep_files(printed, vec![made(&[b'a' + server; 9])]).unwrap().remove(0)
                })
            });
            each.collect::<Vec<_>>().into_iter().map(|one| one.join().unwrap()).collect()
        });
        assert!(given.iter().all(|one| one.bytes == given[0].bytes), "{given:?}");
        let again = world.operations.kept_file(&printed, &given[0].kept_as).unwrap().unwrap();
        assert_eq!(again.bytes, given[0].bytes);
        assert_eq!(again.left_out, pdf(b"").left_out, "a sentence is one, whatever is in it");
        let (_, all) = world.operations.kept_files(world.environment, &number).unwrap();
        assert_eq!(all.len(), 1);
        let hash = records::hex(&all[0].sha256).to_uppercase();
        let (_, bytes) = world.operations.kept_file_by_hash(world.environment, (&number, &hash)).unwrap();
        assert_eq!(bytes, given[0].bytes);
        sound(&world);
        let elsewhere = ids::EnvironmentId::from_cause(0, [9; 10]);
        let hidden = world.operations.kept_files(elsewhere, &printed.id.to_string()).map(|_| ());
        assert!(refused(hidden).starts_with("not_found invoice"));
    }
}

#[test]
fn damage_is_named_and_never_given() {
    for engine in ENGINES {
        let (world, number) = issued(engine);
        let printed = world.operations.printed(world.environment, &number).unwrap();
        world.operations.keep_files(&printed, vec![made(b"as it was")]).unwrap();
        sound(&world);
        assert_eq!(world.damage("UPDATE blobs SET bytes = sha256"), 1);
        let found = world.verify();
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with(&format!("kept_file_differs {number} INV-000001.pdf")), "{found:?}");
        assert!(found[0].contains("hashes to something else"), "{found:?}");
        let given = world.operations.kept_file(&printed, &pdf(b"").kept_as);
        let told = given.unwrap_err().to_string();
        assert!(told.starts_with("INV-000001.pdf is damaged: ") && told.contains("anew=true"), "{told}");
        assert_eq!(told.matches("farthing verify").count(), 1, "{told}");
    }
}

#[test]
fn a_size_that_is_not_that_of_the_bytes_is_found() {
    for engine in ENGINES {
        let (world, number) = issued(engine);
        let printed = world.operations.printed(world.environment, &number).unwrap();
        world.operations.keep_files(&printed, vec![made(b"as it was")]).unwrap();
        for (size, said) in
            [("5", "has 9 bytes, and 5 are said of it"), ("11", "has 9 bytes, and 11 are said of it")]
        {
            assert_eq!(world.damage(&format!("UPDATE blobs SET size = {size}")), 1);
            let found = world.verify();
            assert_eq!(found.len(), 1, "{found:?}");
            assert!(found[0].starts_with(&format!("kept_file_differs {number} INV-000001.pdf")), "{found:?}");
            assert!(found[0].contains(said), "{found:?}");
        }
    }
}
