//! A folder of mails that are taken once each: a Maildir, or one into which files are put that end in `.eml`.
//!
//! Knows files and what a crash leaves; must not know what a mail says. What was taken lies in `taken/`, what nobody could
//! keep in `unread/` with a sentence beside it; both are never looked at again.

use std::collections::BinaryHeap;
use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use ports::{MailFault, NetworkFault};

use crate::file_drop::{each_name, free, made, moved, names_in, put_whole};

/// Most mails that one look names.
pub const MAILS_AT_ONCE_MAX: usize = 200;

const NEW: &str = "new";
const TAKEN: &str = "taken";
const UNREAD: &str = "unread";

/// A folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailFolder {
    folder: PathBuf,
}

impl MailFolder {
    /// This folder. Nothing is looked at before mails are asked for.
    pub fn of(folder: &Path) -> MailFolder {
        MailFolder { folder: folder.to_owned() }
    }

    /// Where mails come, and how their names end.
    fn comes(&self) -> (PathBuf, &'static str) {
        let new = self.folder.join(NEW);
        if new.is_dir() { (new, "") } else { (self.folder.clone(), ".eml") }
    }

    /// The names of the next mails in their order; the same again until they are taken or put aside. Nothing of them is
    /// read, however many lie there.
    ///
    /// # Errors
    /// Why the folder cannot be read.
    pub fn names(&self) -> Result<Vec<OsString>, MailFault> {
        let mut next = BinaryHeap::with_capacity(MAILS_AT_ONCE_MAX + 1);
        self.each(|name| {
            next.push(name);
            if next.len() > MAILS_AT_ONCE_MAX {
                next.pop();
            }
        })?;
        Ok(next.into_sorted_vec())
    }

    /// One of them, of at most so many bytes; none where somebody else took it meanwhile.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn mail(&self, name: &OsStr, bytes_max: usize) -> Result<Option<Vec<u8>>, String> {
        read(&self.comes().0.join(name), bytes_max)
    }

    fn each(&self, each: impl FnMut(OsString)) -> Result<(), MailFault> {
        let (place, ending) = self.comes();
        each_name(&place, ending, each).map_err(|why| {
            let place = place.display();
            let make = match why.kind() {
                ErrorKind::NotFound => "; make it with mkdir, or mount the disk that it is on",
                _ => "",
            };
            MailFault(format!("the folder of reports {place} cannot be read: {why}{make}"))
        })
    }

    /// A mail was kept, and is not given again.
    ///
    /// # Errors
    /// It will be given again.
    pub fn taken(&self, name: &OsStr) -> Result<(), MailFault> {
        self.away(name, TAKEN).map(|_| ()).map_err(fault)
    }

    /// A mail cannot be kept: it is put aside with why, for a person.
    ///
    /// # Errors
    /// It will be given again.
    pub fn put_aside(&self, name: &OsStr, why: &str) -> Result<(), MailFault> {
        let mut beside = self.away(name, UNREAD).map_err(fault)?;
        if fs::symlink_metadata(self.folder.join(UNREAD).join(&beside)).is_err() {
            // Another process has moved it meanwhile.
            return Ok(());
        }
        beside.push(".txt");
        put_whole(&self.folder.join(UNREAD), &beside, format!("{why}\n").as_bytes()).map_err(fault)
    }

    /// How it is, in words, and whether somebody should look.
    ///
    /// # Errors
    /// Why the folder cannot be read.
    pub fn check(&self) -> Result<(String, bool), MailFault> {
        let (mut waiting, shown) = (0_u64, self.folder.display());
        self.each(|_| waiting += 1)?;
        let unread = match names_in(&self.folder.join(UNREAD), "") {
            // The sentence beside may be missing, where somebody pulled the plug.
            Ok(names) => names.iter().filter(|name| !name.to_string_lossy().ends_with(".txt")).count(),
            Err(why) if why.kind() == ErrorKind::NotFound => 0,
            Err(why) => return Err(MailFault(format!("{shown}/{UNREAD} cannot be read: {why}"))),
        };
        let words = format!("the folder of reports {shown}: {waiting} not taken yet");
        Ok(match unread {
            0 => (words, false),
            _ => (
                format!(
                    "{words}, {unread} unread; {shown}/{UNREAD} says why of each: delete it there once it is read"
                ),
                true,
            ),
        })
    }

    /// Moves a mail to a folder of ours, and answers what it is called there.
    fn away(&self, name: &OsStr, to: &str) -> Result<OsString, NetworkFault> {
        let folder = self.folder.join(to);
        made(&folder)?;
        let free = free(&folder, name)?;
        moved(&self.comes().0.join(name), &folder.join(&free))?;
        Ok(free)
    }
}

fn fault(NetworkFault(why): NetworkFault) -> MailFault {
    MailFault(why)
}

/// A file's beginning; none where it is not there any more.
fn read(path: &Path, bytes_max: usize) -> Result<Option<Vec<u8>>, String> {
    let unreadable = |why: std::io::Error| format!("it cannot be read: {why}");
    match fs::symlink_metadata(path) {
        Err(why) if why.kind() == ErrorKind::NotFound => return Ok(None),
        Err(why) => return Err(unreadable(why)),
        Ok(found) if !found.is_file() => {
            return Err("it is no file, but a link, a folder or the like".to_owned());
        }
        Ok(_) => {}
    }
    let most = u64::try_from(bytes_max).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    File::open(path).map_err(unreadable)?.take(most).read_to_end(&mut bytes).map_err(unreadable)?;
    Ok(Some(bytes))
}

#[cfg(all(test, unix))]
mod tests;
