//! Mails in folders of the disk.

use testkit::TempFolder;

use super::*;

fn names(folder: &MailFolder) -> Vec<String> {
    let names = folder.names().expect("the folder is there");
    names.iter().map(|name| name.to_str().expect("names of the test are UTF-8").to_owned()).collect()
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
    assert_eq!(names(&mails), ["a.eml", "b.eml"]);
    assert_eq!(mails.mail(OsStr::new("a.eml"), 3), Ok(Some(b"fir".to_vec())));
    assert_eq!(names(&mails), ["a.eml", "b.eml"], "reading takes nothing");
    assert_eq!(
        mails.check().unwrap(),
        (format!("the folder of reports {}: 2 not taken yet", folder.path().display()), false)
    );
    mails.taken(OsStr::new("a.eml")).unwrap();
    mails.taken(OsStr::new("a.eml")).unwrap();
    assert_eq!(mails.mail(OsStr::new("a.eml"), 3), Ok(None), "somebody took it");
    mails.put_aside(OsStr::new("b.eml"), "it says nothing").unwrap();
    assert_eq!(names(&mails), [""; 0]);
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
    assert_eq!(names(&mails), ["1796112005.M1.new"]);
    mails.taken(OsStr::new("1796112005.M1.new")).unwrap();
    assert!(names(&mails).is_empty() && folder.join("taken/1796112005.M1.new").is_file());
}

#[test]
fn a_link_is_not_followed_and_a_missing_folder_is_told_of() {
    let folder = TempFolder::new();
    let mails = MailFolder::of(folder.path());
    std::os::unix::fs::symlink("/etc/hostname", folder.join("a.eml")).unwrap();
    let link = mails.names().unwrap().remove(0);
    let why = mails.mail(&link, 9).unwrap_err();
    assert!(why.contains("no file"), "{why}");
    mails.put_aside(&link, "no").unwrap();
    assert_eq!(names(&mails), [""; 0]);
    drop(folder);
    let MailFault(why) = mails.names().unwrap_err();
    assert!(why.contains("mkdir"), "{why}");
}

#[test]
fn of_more_than_one_look_takes_the_first_by_name_come_first_and_none_is_left_out() {
    let folder = TempFolder::new();
    let mails = MailFolder::of(folder.path());
    let all = MAILS_AT_ONCE_MAX * 2 + 50;
    // Written so that a disk has no reason to give them in order.
    for at in (0..all).map(|at| at * 7 % all) {
        fs::write(folder.join(format!("{at:05}.eml")), "mail").unwrap();
    }
    let (words, _) = mails.check().unwrap();
    assert!(words.ends_with("450 not taken yet"), "{words}");
    let mut taken = Vec::new();
    for look in [MAILS_AT_ONCE_MAX, MAILS_AT_ONCE_MAX, 50, 0] {
        let names = names(&mails);
        assert_eq!(names.len(), look);
        names.iter().for_each(|name| mails.taken(OsStr::new(name)).unwrap());
        taken.extend(names);
    }
    let wanted: Vec<String> = (0..all).map(|at| format!("{at:05}.eml")).collect();
    assert_eq!(taken, wanted);
}
