//! The folder with a script on its other side: what is there once, whole, and never outside of it.

use std::os::unix::fs::{PermissionsExt, symlink};

use calendar::CivilDate;
use ports::Said;
use testkit::TempFolder;

use super::*;

const ID: &str = "sbm_01kb0s8f2gq6y7n5d4c3b2a190";

fn folder() -> (TempFolder, FileDrop) {
    let folder = TempFolder::new();
    for name in [OUTGOING, DONE, ANSWERS] {
        fs::create_dir(folder.join(name)).expect("a folder");
    }
    let drop = FileDrop::of(folder.path());
    (folder, drop)
}

fn hand_over(drop: &FileDrop, id: &str, xml: &str) -> Handing {
    let address = Some(("9930".to_owned(), "DE811569869".to_owned()));
    let sender = NetworkParty {
        name: "Kesselbau".to_owned(),
        vat_id: Some("DE136695976".to_owned()),
        ..Default::default()
    };
    let receiver =
        NetworkParty { name: "Amsel".to_owned(), electronic_address: address, ..Default::default() };
    drop.hand_over(&HandedOver {
        id,
        network: "peppol",
        is_live: true,
        kind: "invoice",
        number: "INV-000042",
        issued_on: CivilDate::parse("2026-11-28").expect("a date"),
        profile: "peppol",
        syntax: "ubl",
        sender: &sender,
        receiver: &receiver,
        name: "INV-000042.ubl.xml",
        xml: xml.as_bytes(),
        sha256: "00",
    })
}

fn is_taken(handing: &Handing) -> bool {
    matches!(handing, Handing::Taken { .. })
}

fn names(folder: &TempFolder, name: &str) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder.join(name))
        .map(|all| all.map(|one| one.expect("a name").file_name().to_string_lossy().into_owned()).collect())
        .unwrap_or_default();
    names.sort();
    names
}

fn answer(folder: &TempFolder, name: &str, text: &str) {
    fs::write(folder.join(ANSWERS).join(name), text).expect("an answer");
}

#[test]
fn a_document_is_two_files_and_the_same_again_is_none() {
    let (folder, drop) = folder();
    assert!(is_taken(&hand_over(&drop, ID, "<Invoice/>")));
    assert_eq!(names(&folder, OUTGOING), [format!("{ID}.json"), format!("{ID}.xml")]);
    let said = fs::read_to_string(folder.join(OUTGOING).join(format!("{ID}.json"))).unwrap();
    let said: Value = serde_json::from_str(&said).unwrap();
    assert_eq!((&said["format"], &said["live"], &said["bytes"]), (&json!(1), &json!(true), &json!(10)));
    assert_eq!((&said["file"], &said["number"]), (&json!(format!("{ID}.xml")), &json!("INV-000042")));
    assert_eq!(said["receiver"]["electronic_address"], json!({"scheme": "9930", "id": "DE811569869"}));
    assert_eq!(said["sender"]["vat_id"], "DE136695976");

    // The same again, while the script has it, and once it has moved it away.
    assert!(is_taken(&hand_over(&drop, ID, "<Another/>")));
    let xml = folder.join(OUTGOING).join(format!("{ID}.xml"));
    assert_eq!(fs::read_to_string(&xml).unwrap(), "<Invoice/>");
    for ending in ["json", "xml"] {
        let name = format!("{ID}.{ending}");
        fs::rename(folder.join(OUTGOING).join(&name), folder.join(DONE).join(&name)).unwrap();
        assert!(is_taken(&hand_over(&drop, ID, "<Another/>")));
    }
    assert_eq!(names(&folder, OUTGOING), [""; 0]);
    assert!(is_taken(&hand_over(&drop, "sbm_2", "<Invoice/>")));
    assert_eq!(names(&folder, OUTGOING), ["sbm_2.json", "sbm_2.xml"]);
}

#[test]
fn what_a_crash_left_is_finished() {
    let (folder, drop) = folder();
    let outgoing = folder.join(OUTGOING);
    // Killed before the second file, and amid each.
    fs::write(outgoing.join(format!("{ID}.xml")), "<Inv").unwrap();
    fs::write(outgoing.join(format!(".{ID}.json.1.tmp")), "{").unwrap();
    assert!(is_taken(&hand_over(&drop, ID, "<Invoice/>")));
    assert_eq!(fs::read_to_string(outgoing.join(format!("{ID}.xml"))).unwrap(), "<Invoice/>");
    assert!(names(&folder, OUTGOING).contains(&format!("{ID}.json")));
}

#[test]
fn what_cannot_be_written_is_written_later() {
    let (folder, drop) = folder();
    let later = |handing: Handing| match handing {
        Handing::Later { answer, of_all: true } => answer,
        other => panic!("{other:?}"),
    };
    fs::remove_dir(folder.join(DONE)).unwrap();
    let why = later(hand_over(&drop, ID, "<Invoice/>"));
    assert!(why.contains("/done is no folder") && why.contains("mount"), "{why}");
    assert_eq!(drop.check().unwrap_err().0, why);
    assert_eq!(drop.news(&[]).unwrap_err().0, why);
    assert_eq!(names(&folder, OUTGOING), [""; 0], "nothing is written beneath a disk that is away");
    fs::create_dir(folder.join(DONE)).unwrap();
    // A folder stands where the file would: writing fails as on a disk that takes nothing.
    let blocked = folder.join(OUTGOING).join(format!("{ID}.xml"));
    fs::create_dir(&blocked).unwrap();
    fs::write(blocked.join("x"), "").unwrap();
    let why = later(hand_over(&drop, ID, "<Invoice/>"));
    assert!(why.contains("cannot be written"), "{why}");
    assert_eq!(names(&folder, OUTGOING), [format!("{ID}.xml")], "no half of it is left");
    fs::remove_dir_all(&blocked).unwrap();
    assert!(is_taken(&hand_over(&drop, ID, "<Invoice/>")));
    let away = FileDrop::of(&folder.join("away"));
    assert!(later(hand_over(&away, ID, "x")).contains("is no folder"));
    assert!(!folder.join("away").exists());
}

#[test]
fn a_folder_that_is_read_only_says_so() {
    let (folder, drop) = folder();
    let outgoing = folder.join(OUTGOING);
    fs::set_permissions(&outgoing, fs::Permissions::from_mode(0o555)).unwrap();
    // Root may write all the same.
    if fs::write(outgoing.join("x"), "").is_err() {
        assert!(drop.check().unwrap_err().0.contains("cannot be written"));
        assert!(matches!(hand_over(&drop, ID, "x"), Handing::Later { of_all: true, .. }));
    }
    fs::set_permissions(&outgoing, fs::Permissions::from_mode(0o755)).unwrap();
    assert!(is_taken(&hand_over(&drop, ID, "x")));
}

#[test]
fn ids_that_would_leave_the_folder_are_refused() {
    let (folder, drop) = folder();
    for id in ["", "../x", "a/b", "A", ".", "a.b", "a\0b", &"a".repeat(65)] {
        assert!(matches!(hand_over(&drop, id, "x"), Handing::Refused { .. }), "{id:?}");
    }
    assert_eq!(names(&folder, OUTGOING), [""; 0]);
}

#[test]
fn a_link_of_a_name_that_is_written_leads_nowhere() {
    let (folder, drop) = folder();
    let treasure = folder.join("treasure");
    fs::write(&treasure, "kept").unwrap();
    let process = std::process::id();
    for name in [
        format!(".{ID}.xml.{process}.tmp"),
        format!(".{ID}.json.{process}.tmp"),
        format!("{ID}.xml"),
        format!("{PROBE}.{process}"),
        format!(".{PROBE}.{process}.{process}.tmp"),
    ] {
        symlink(&treasure, folder.join(OUTGOING).join(name)).unwrap();
    }
    drop.check().unwrap();
    assert!(is_taken(&hand_over(&drop, ID, "<Invoice/>")));
    assert_eq!(fs::read_to_string(&treasure).unwrap(), "kept");
    let xml = folder.join(OUTGOING).join(format!("{ID}.xml"));
    assert!(fs::symlink_metadata(&xml).unwrap().is_file(), "the document stands in the place of the link");
    assert_eq!(fs::read_to_string(xml).unwrap(), "<Invoice/>");
}

#[test]
fn an_answer_of_a_name_that_was_kept_is_the_next_one() {
    let (folder, drop) = folder();
    let name = format!("{ID}.json");
    answer(&folder, &name, r#"{"format": 1, "answer": "taken"}"#);
    let first = drop.news(&[]).unwrap();
    // Another process keeps it, and the script says the next thing under its name.
    drop.kept(&first[0]).unwrap();
    answer(&folder, &name, r#"{"format": 1, "answer": "delivered"}"#);
    let second = drop.news(&[]).unwrap();
    drop.kept(&first[0]).unwrap();
    assert_eq!(drop.news(&[]).unwrap(), second, "it is not taken for the one that was kept");
    drop.kept(&second[0]).unwrap();
    assert_eq!(drop.news(&[]).unwrap(), []);
    assert_eq!(names(&folder, READ), [name.clone(), format!("{name}.1")]);
}

#[test]
fn answers_are_read_until_they_are_kept() {
    let (folder, drop) = folder();
    answer(&folder, &format!("{ID}.delivered.json"), r#"{"format":1,"answer":"delivered"}"#);
    answer(&folder, &format!("{ID}.json"), r#"{"format":1,"answer":"taken","reference":"AP-1"}"#);
    answer(&folder, ".half.json", "{");
    answer(&folder, "half.tmp", "{");
    let news = drop.news(&[]).unwrap();
    let said: Vec<&Said> = news.iter().map(|one| &one.said).collect();
    assert_eq!(said, [&Said::Delivered, &Said::Taken { reference: Some("AP-1".to_owned()) }]);
    assert!(news.iter().all(|one| one.id == ID));
    assert_eq!(drop.news(&[]).unwrap(), news, "they are not kept yet");
    // A further one of the same name waits for its turn, and is not taken for the first.
    answer(&folder, &format!("{ID}.json"), r#"{"format":1,"answer":"rejected","reason":"no"}"#);
    assert_eq!(drop.news(&[]).unwrap(), news);
    for one in &news {
        drop.kept(one).unwrap();
        drop.kept(one).unwrap();
    }
    let again = drop.news(&[]).unwrap();
    assert_eq!(again.len(), 1);
    assert_eq!(again[0].said, Said::Rejected { code: None, reason: "no".to_owned() });
    drop.kept(&again[0]).unwrap();
    assert_eq!(drop.news(&[]).unwrap(), []);
    assert_eq!(
        names(&folder, READ),
        [format!("{ID}.delivered.json"), format!("{ID}.json"), format!("{ID}.json.1")]
    );
    assert_eq!(names(&folder, ANSWERS), [".half.json", "half.tmp"], "what is being written is left alone");
}

#[test]
fn what_cannot_be_read_is_put_aside_with_why_and_stops_nothing() {
    let (folder, drop) = folder();
    let secret = folder.join("secret.json");
    fs::write(&secret, r#"{"format":1,"answer":"delivered"}"#).unwrap();
    answer(&folder, "a name.json", r#"{"format":1,"answer":"taken"}"#);
    answer(&folder, "sbm_1.json", "{\"format\":1");
    answer(&folder, "sbm_2.json", &" ".repeat(70_000));
    symlink(&secret, folder.join(ANSWERS).join("sbm_3.json")).unwrap();
    fs::create_dir(folder.join(ANSWERS).join("sbm_4.json")).unwrap();
    answer(&folder, "sbm_5.json", r#"{"format":1,"answer":"delivered"}"#);
    let news = drop.news(&[]).unwrap();
    assert_eq!(news.iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), ["sbm_5"]);
    drop.put_aside(&news[0], "nothing of that id was handed over").unwrap();
    let aside = names(&folder, UNREAD);
    let all = ["a name", "sbm_1", "sbm_2", "sbm_3", "sbm_4", "sbm_5"];
    let wanted: Vec<String> =
        all.iter().flat_map(|one| [format!("{one}.json"), format!("{one}.json.txt")]).collect();
    assert_eq!(aside, wanted);
    let why = |name: &str| fs::read_to_string(folder.join(UNREAD).join(format!("{name}.json.txt"))).unwrap();
    for (name, words) in [
        ("a name", "called by the id"),
        ("sbm_1", "ends within the answer"),
        ("sbm_2", "longer than 65536 bytes"),
        ("sbm_3", "no file"),
        ("sbm_4", "no file"),
        ("sbm_5", "nothing of that id"),
    ] {
        assert!(why(name).contains(words), "{name}: {}", why(name));
    }
    assert!(secret.exists(), "what a link leads to stays");
    // The same mistake again is a further one.
    answer(&folder, "sbm_1.json", "{");
    assert_eq!(drop.news(&[]).unwrap(), []);
    assert!(names(&folder, UNREAD).contains(&"sbm_1.json.1".to_owned()));
    let health = drop.check().unwrap();
    assert!(health.wants_a_look && health.words.contains("7 answers unread"), "{health:?}");
}

#[test]
fn answers_come_some_at_a_time() {
    let (folder, drop) = folder();
    for number in 0..ANSWERS_AT_ONCE_MAX + 5 {
        answer(&folder, &format!("sbm_{number}.json"), r#"{"format":1,"answer":"delivered"}"#);
    }
    let first = drop.news(&[]).unwrap();
    assert_eq!(first.len(), ANSWERS_AT_ONCE_MAX);
    first.iter().for_each(|one| drop.kept(one).unwrap());
    assert_eq!(drop.news(&[]).unwrap().len(), 5);
}
