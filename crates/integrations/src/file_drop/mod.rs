//! A folder between farthing and a network: documents are put into it for a script, which puts answers beside them.
//!
//! Knows files, their order and what a crash leaves; must not know which network it is, or how a script reaches it.
//!
//! `outgoing/` has `ID.xml` and then `ID.json`, each there whole or not at all; the script moves both to `done/`. What is in
//! either is never written again. `answers/` is the script's: farthing moves what it finds to `reading/`, so that nobody
//! writes it any more, reads it there, and then moves it to `read/`, or to `unread/` with a sentence beside it.

mod answer;

use std::ffi::{OsStr, OsString};
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use ports::{HandedOver, Handing, Network, NetworkFault, NetworkHealth, NetworkParty, News};
use serde_json::{Value, json};

/// The format of what is put into the folder, and of answers.
pub const FORMAT: u32 = 1;
/// Most bytes of an answer.
pub const ANSWER_BYTES_MAX: u64 = 64 << 10;
/// Most answers that are given at once.
pub const ANSWERS_AT_ONCE_MAX: usize = 200;
/// Most names of a folder that are looked at at once.
const NAMES_MAX: usize = 10_000;
/// Most signs of an id.
const ID_CHARS_MAX: usize = 64;
/// Most files of one name that are kept apart by a number.
const ALIKE_MAX: u32 = 10_000;

const OUTGOING: &str = "outgoing";
const DONE: &str = "done";
const ANSWERS: &str = "answers";
const READING: &str = "reading";
const READ: &str = "read";
const UNREAD: &str = "unread";

/// A folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileDrop {
    folder: PathBuf,
    place: String,
}

impl FileDrop {
    /// This folder. Nothing is looked at before something is handed over or asked.
    pub fn of(folder: &Path) -> FileDrop {
        FileDrop { folder: folder.to_owned(), place: format!("the folder {}", folder.display()) }
    }

    fn within(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// The folders that a person makes: where a disk is not mounted they are missing, and nothing is written beneath it.
    fn is_there(&self) -> Result<(), NetworkFault> {
        for name in [OUTGOING, DONE, ANSWERS] {
            let path = self.within(name);
            let is_folder = match fs::metadata(&path) {
                Ok(found) => found.is_dir(),
                Err(why) if why.kind() == ErrorKind::NotFound => false,
                Err(why) => return Err(fault(&path, "cannot be looked at", &why)),
            };
            if !is_folder {
                return Err(NetworkFault(format!(
                    "{} is no folder; make it with mkdir, or mount the disk that it is on",
                    path.display()
                )));
            }
        }
        Ok(())
    }

    /// Puts a document there; false where it was put there before.
    fn put(&self, document: &HandedOver<'_>) -> Result<bool, NetworkFault> {
        self.is_there()?;
        let (xml, said) = (format!("{}.xml", document.id), format!("{}.json", document.id));
        // In this order: the script moves it from the first to the second, so that it is missed in neither.
        for name in [OUTGOING, DONE] {
            let path = self.within(name).join(&said);
            match fs::symlink_metadata(&path) {
                Ok(_) => {
                    synced(&self.within(name))?;
                    return Ok(false);
                }
                Err(why) if why.kind() == ErrorKind::NotFound => {}
                Err(why) => return Err(fault(&path, "cannot be looked at", &why)),
            }
        }
        let outgoing = self.within(OUTGOING);
        put_whole(&outgoing, &xml, document.xml)?;
        // What the reader looks for comes last, when what it names is durable.
        put_whole(&outgoing, &said, described(document, &xml).as_bytes())?;
        Ok(true)
    }

    /// Answers as they lie in `reading/`, those of `answers/` moved there before.
    fn read_answers(&self) -> Result<Vec<News>, NetworkFault> {
        self.is_there()?;
        let (answers, reading) = (self.within(ANSWERS), self.within(READING));
        made(&reading)?;
        for name in answers_in(&answers)? {
            // One of this name that is not kept yet is kept first.
            if is_free(&reading.join(&name))? {
                moved(&answers.join(&name), &reading.join(&name))?;
            }
        }
        let (mut news, mut stuck) = (Vec::new(), None);
        for name in answers_in(&reading)? {
            match read_answer(&reading.join(&name), &name) {
                Ok(Some(one)) => news.push(one),
                // Somebody else has kept it meanwhile.
                Ok(None) => {}
                Err(why) => {
                    // What cannot even be put aside stops no other.
                    if let Err(fault) = self.aside(&name, &why) {
                        stuck = Some(fault);
                    }
                }
            }
        }
        match stuck {
            Some(fault) if news.is_empty() => Err(fault),
            _ => Ok(news),
        }
    }

    /// Moves an answer to `unread/`, with why beside it.
    fn aside(&self, name: &OsStr, why: &str) -> Result<(), NetworkFault> {
        let unread = self.within(UNREAD);
        made(&unread)?;
        let to = free(&unread, name)?;
        let mut beside = to.clone();
        beside.push(".txt");
        let words = format!("{why}\n");
        put_whole(&unread, &beside, words.as_bytes())?;
        moved(&self.within(READING).join(name), &unread.join(to))
    }

    /// How many files whose names end so are in a folder; none where there is no folder.
    fn count(&self, name: &str, ending: &str) -> Result<usize, NetworkFault> {
        let path = self.within(name);
        match names_in(&path, ending) {
            Ok(names) => Ok(names.len()),
            Err(why) if why.kind() == ErrorKind::NotFound => Ok(0),
            Err(why) => Err(fault(&path, "cannot be read", &why)),
        }
    }
}

impl Network for FileDrop {
    fn place(&self) -> &str {
        &self.place
    }

    fn hand_over(&self, document: &HandedOver<'_>) -> Handing {
        let is_plain = |sign: u8| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'_';
        let id = document.id;
        if id.is_empty() || id.len() > ID_CHARS_MAX || !id.bytes().all(is_plain) {
            return Handing::Refused { answer: "its id cannot be the name of a file".to_owned() };
        }
        let at = self.folder.display();
        match self.put(document) {
            Ok(true) => Handing::Taken { reference: None, answer: format!("it lies in {at}/{OUTGOING}") },
            Ok(false) => Handing::Taken { reference: None, answer: format!("it was put into {at} before") },
            Err(NetworkFault(answer)) => Handing::Later { answer, of_all: true },
        }
    }

    fn asks_about_each(&self) -> bool {
        false
    }

    fn news(&self, _open: &[String]) -> Result<Vec<News>, NetworkFault> {
        self.read_answers()
    }

    fn kept(&self, news: &News) -> Result<(), NetworkFault> {
        let read = self.within(READ);
        made(&read)?;
        let name = OsStr::new(&news.name);
        // Another process may have kept it meanwhile, and what lies there now be the next of this name, read by nobody yet.
        match read_answer(&self.within(READING).join(name), name) {
            Ok(Some(there)) if there == *news => {}
            _ => return Ok(()),
        }
        let to = free(&read, name)?;
        moved(&self.within(READING).join(name), &read.join(to))
    }

    fn put_aside(&self, news: &News, why: &str) -> Result<(), NetworkFault> {
        self.aside(OsStr::new(&news.name), why)
    }

    fn check(&self) -> Result<NetworkHealth, NetworkFault> {
        self.is_there()?;
        let outgoing = self.within(OUTGOING);
        let name = format!("{PROBE}.{}", std::process::id());
        put_whole(&outgoing, &name, b"farthing looked whether this folder can be written\n")?;
        let probe = outgoing.join(name);
        gone(&probe).map_err(|why| fault(&probe, "cannot be removed", &why))?;
        let (waiting, unread) = (self.count(OUTGOING, ".json")?, self.count(UNREAD, ".txt")?);
        let mut words = format!("{}: {waiting} not taken away yet", self.place);
        if unread > 0 {
            words.push_str(&format!(
                ", {unread} answers unread; {}/{UNREAD} says why of each: write it anew into {ANSWERS}/, and delete it there",
                self.folder.display()
            ));
        }
        Ok(NetworkHealth { words, wants_a_look: unread > 0 })
    }
}

/// What a look at the folder writes and removes.
const PROBE: &str = ".farthing-probe";

/// What is said of a document beside it. The same document is the same bytes.
fn described(document: &HandedOver<'_>, file: &str) -> String {
    let party = |party: &NetworkParty| {
        let address =
            party.electronic_address.as_ref().map(|(scheme, id)| json!({ "scheme": scheme, "id": id }));
        json!({
            "name": party.name,
            "country": party.country,
            "electronic_address": address,
            "vat_id": party.vat_id,
            "tax_number": party.tax_number,
        })
    };
    let said: Value = json!({
        "format": FORMAT,
        "id": document.id,
        "network": document.network,
        "live": document.is_live,
        "kind": document.kind,
        "number": document.number,
        "issued_on": document.issued_on.to_string(),
        "profile": document.profile,
        "syntax": document.syntax,
        "sender": party(document.sender),
        "receiver": party(document.receiver),
        "file": file,
        "name": document.name,
        "bytes": document.xml.len(),
        "sha256": document.sha256,
    });
    format!("{said:#}\n")
}

/// An answer; none where it is not there any more.
fn read_answer(path: &Path, name: &OsStr) -> Result<Option<News>, String> {
    let id = answer::id_in(name)?;
    let unreadable = |why: io::Error| format!("it cannot be read: {why}");
    match fs::symlink_metadata(path) {
        Err(why) if why.kind() == ErrorKind::NotFound => return Ok(None),
        Err(why) => return Err(unreadable(why)),
        Ok(found) if !found.is_file() => {
            return Err("it is no file, but a link, a folder or the like".to_owned());
        }
        Ok(_) => {}
    }
    let file = File::open(path).map_err(unreadable)?;
    let mut bytes = Vec::new();
    file.take(ANSWER_BYTES_MAX + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > ANSWER_BYTES_MAX) {
        return Err(format!("it is longer than {ANSWER_BYTES_MAX} bytes"));
    }
    let (said, at) = answer::read(&bytes)?;
    let name = name.to_str().expect("what has an id in its name is a text").to_owned();
    Ok(Some(News { id, name, said, at }))
}

/// The first names of a folder that are answers', in their order.
fn answers_in(folder: &Path) -> Result<Vec<OsString>, NetworkFault> {
    let mut names = names_in(folder, ".json").map_err(|why| fault(folder, "cannot be read", &why))?;
    names.sort_unstable();
    names.truncate(ANSWERS_AT_ONCE_MAX);
    Ok(names)
}

/// The names of a folder that end so, as many as are looked at.
pub(crate) fn names_in(folder: &Path, ending: &str) -> io::Result<Vec<OsString>> {
    let mut names = Vec::new();
    each_name(folder, ending, |name| {
        if names.len() < NAMES_MAX {
            names.push(name);
        }
    })?;
    Ok(names)
}

/// Each name of a folder that ends so; not those that begin with a dot, which are being written.
pub(crate) fn each_name(folder: &Path, ending: &str, mut each: impl FnMut(OsString)) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name();
        let signs = name.as_encoded_bytes();
        if signs.ends_with(ending.as_bytes()) && !signs.starts_with(b".") {
            each(name);
        }
    }
    Ok(())
}

/// Writes a file that is there whole or not at all, and durably once this returns.
pub(crate) fn put_whole(folder: &Path, name: impl AsRef<OsStr>, bytes: &[u8]) -> Result<(), NetworkFault> {
    let mut hidden = OsString::from(".");
    hidden.push(name.as_ref());
    hidden.push(format!(".{}.tmp", std::process::id()));
    let (hidden, path) = (folder.join(hidden), folder.join(name.as_ref()));
    let write = || {
        // Whoever else writes into the folder may have put a link of this name there, which is never followed.
        gone(&hidden)?;
        let mut file = OpenOptions::new().write(true).create_new(true).open(&hidden)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&hidden, &path)
    };
    if let Err(why) = write() {
        // Where even that fails it is written over the next time.
        fs::remove_file(&hidden).unwrap_or_default();
        return Err(fault(&path, "cannot be written", &why));
    }
    synced(folder)
}

/// Removes a name that may be there; never what a link of this name leads to.
fn gone(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(why) if why.kind() != ErrorKind::NotFound => Err(why),
        _ => Ok(()),
    }
}

/// What was renamed in a folder is durable once this returns.
#[cfg(unix)]
fn synced(folder: &Path) -> Result<(), NetworkFault> {
    let sync = || File::open(folder)?.sync_all();
    sync().map_err(|why| fault(folder, "cannot be made durable", &why))
}

/// Elsewhere a folder cannot be opened to be synced; its names are durable when the system says so.
#[cfg(not(unix))]
fn synced(_: &Path) -> Result<(), NetworkFault> {
    Ok(())
}

/// Makes a folder of farthing's own, if it is not there.
pub(crate) fn made(folder: &Path) -> Result<(), NetworkFault> {
    match fs::create_dir(folder) {
        Ok(()) => Ok(()),
        Err(why) if why.kind() == ErrorKind::AlreadyExists => Ok(()),
        Err(why) => Err(fault(folder, "cannot be made", &why)),
    }
}

/// Moves what is there; what somebody else moved before is moved.
pub(crate) fn moved(from: &Path, to: &Path) -> Result<(), NetworkFault> {
    match fs::rename(from, to) {
        Ok(()) => Ok(()),
        Err(why) if why.kind() == ErrorKind::NotFound => Ok(()),
        Err(why) => Err(fault(from, "cannot be moved", &why)),
    }
}

fn is_free(path: &Path) -> Result<bool, NetworkFault> {
    match fs::symlink_metadata(path) {
        Ok(_) => Ok(false),
        Err(why) if why.kind() == ErrorKind::NotFound => Ok(true),
        Err(why) => Err(fault(path, "cannot be looked at", &why)),
    }
}

/// A name that a folder does not have yet: this one, or this one with a number.
pub(crate) fn free(folder: &Path, name: &OsStr) -> Result<OsString, NetworkFault> {
    let mut tried = name.to_owned();
    for number in 1..ALIKE_MAX {
        if is_free(&folder.join(&tried))? {
            return Ok(tried);
        }
        tried = name.to_owned();
        tried.push(format!(".{number}"));
    }
    Err(NetworkFault(format!(
        "{} has {ALIKE_MAX} files called {} already; delete some",
        folder.display(),
        name.display()
    )))
}

fn fault(path: &Path, what: &str, why: &io::Error) -> NetworkFault {
    NetworkFault(format!("{} {what}: {why}", path.display()))
}

#[cfg(all(test, unix))]
mod tests;
