//! Mails in folders of the disk.

use testkit::TempFolder;

use super::*;

fn names(mails: &[LyingMail]) -> Vec<&str> {
    mails.iter().map(|mail| mail.name.to_str().expect("names of the test are UTF-8")).collect()
}

#[test]
fn a_mail_is_given_until_it_is_taken_or_put_aside() {
    let folder = TempFolder::new();
    let mails = MailFolder::of(folder.path());
    for (name, text) in
        [("b.eml", "second"), ("a.eml", "first"), (".c.eml", "being written"), ("d.txt", "no mail")]
    {
        fs::write(folder.join(name), text).unwrap();
    }
    let lying = mails.mails(3).unwrap();
    assert_eq!((names(&lying), lying[0].bytes.as_deref()), (vec!["a.eml", "b.eml"], Ok(&b"fir"[..])));
    assert_eq!(mails.mails(3).unwrap(), lying);
    assert_eq!(
        mails.check().unwrap(),
        (format!("the folder of reports {}: 2 not taken yet", folder.path().display()), false)
    );
    mails.taken(OsStr::new("a.eml")).unwrap();
    mails.taken(OsStr::new("a.eml")).unwrap();
    mails.put_aside(OsStr::new("b.eml"), "it says nothing").unwrap();
    assert!(mails.mails(3).unwrap().is_empty());
    assert_eq!(fs::read(folder.join("taken/a.eml")).unwrap(), b"first");
    assert_eq!(fs::read(folder.join("unread/b.eml")).unwrap(), b"second");
    assert_eq!(fs::read(folder.join("unread/b.eml.txt")).unwrap(), b"it says nothing\n");
    // Another of the same name is another mail.
    fs::write(folder.join("b.eml"), "third").unwrap();
    mails.put_aside(OsStr::new("b.eml"), "it says less").unwrap();
    assert_eq!(fs::read(folder.join("unread/b.eml.1")).unwrap(), b"third");
    let (words, wants_a_look) = mails.check().unwrap();
    assert!(wants_a_look && words.contains("2 unread"), "{words}");
}

#[test]
fn of_a_maildir_what_is_new_is_given() {
    let folder = TempFolder::new();
    for name in ["cur", "new", "tmp"] {
        fs::create_dir(folder.join(name)).unwrap();
        fs::write(folder.join(name).join(format!("1796112005.M1.{name}")), "mail").unwrap();
    }
    let mails = MailFolder::of(folder.path());
    assert_eq!(names(&mails.mails(9).unwrap()), ["1796112005.M1.new"]);
    mails.taken(OsStr::new("1796112005.M1.new")).unwrap();
    assert!(mails.mails(9).unwrap().is_empty() && folder.join("taken/1796112005.M1.new").is_file());
}

#[test]
fn a_link_is_not_followed_and_a_missing_folder_is_told_of() {
    let folder = TempFolder::new();
    let mails = MailFolder::of(folder.path());
    std::os::unix::fs::symlink("/etc/hostname", folder.join("a.eml")).unwrap();
    let lying = mails.mails(9).unwrap();
    assert!(lying[0].bytes.as_ref().unwrap_err().contains("no file"), "{lying:?}");
    mails.put_aside(&lying[0].name, "no").unwrap();
    assert!(mails.mails(9).unwrap().is_empty());
    drop(folder);
    let MailFault(why) = mails.mails(9).unwrap_err();
    assert!(why.contains("mkdir"), "{why}");
}
