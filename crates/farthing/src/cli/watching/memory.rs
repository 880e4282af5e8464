//! What a watched folder remembers from one start to the next: in which manner it was rendered, and what became of each
//! file. Knows its own file; must not know how anything is rendered.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::saving::save;
use crate::stop::Stop;

/// Where it is kept, in the folder that is written to.
pub const NAME: &str = ".farthing-watch";
/// The version of its form.
const FORMAT: u64 = 1;

/// How documents are rendered: in another manner they are other documents.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manner {
    /// Their form, as the flag names it.
    pub format: String,
    /// Whose rules they keep, as the flag names it.
    pub profile: String,
    /// The folders of fonts beside those of the system.
    pub fonts: Vec<String>,
    /// The colour, and a hash of the logo, that go before those of files.
    #[serde(default)]
    pub brand: String,
}

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Became {
    /// A document.
    Written,
    /// Nothing, until the file is mended.
    Refused,
    /// Nothing, as what prints failed.
    Failed,
}

/// What became of a file that looked so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Made {
    /// How it looked.
    pub look: String,
    /// What became of it.
    pub became: Became,
}

/// All that is remembered.
#[derive(Debug, Serialize, Deserialize)]
pub struct Memory {
    format: u64,
    manner: Manner,
    /// By the name of what was made.
    pub made: BTreeMap<String, Made>,
}

/// The version alone, which every form has.
#[derive(Debug, Deserialize)]
struct Versioned {
    format: u64,
}

impl Memory {
    /// What a folder remembers, for documents in this manner: of those that were made in another it is only known that they
    /// are there.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn of(out: &Path, manner: Manner) -> Result<Memory, Stop> {
        let place = place(out);
        let bytes = match fs::read(&place) {
            Ok(bytes) => bytes,
            Err(why) if why.kind() == ErrorKind::NotFound => {
                return Ok(Memory { format: FORMAT, manner, made: BTreeMap::new() });
            }
            Err(why) => return Err(Stop::failed(format!("{} cannot be read: {why}", place.display()))),
        };
        let mut known = read(&bytes).map_err(|why| {
            let way_out = "delete it, and every file is rendered anew";
            Stop::failed(format!("{} {why}; {way_out}", place.display()))
        })?;
        if known.manner != manner {
            known.made.values_mut().for_each(|made| made.look.clear());
        }
        Ok(Memory { manner, ..known })
    }

    /// Keeps it in the folder.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn keep(&self, out: &Path) -> Result<(), Stop> {
        let place = place(out);
        let text = serde_json::to_vec(self).map_err(Stop::failed)?;
        save(&place, &text)
            .map_err(|why| Stop::failed(format!("{} cannot be written: {why}", place.display())))
    }

    /// How many files are no document.
    pub fn unmade(&self) -> usize {
        self.made.values().filter(|made| made.became != Became::Written).count()
    }
}

fn place(out: &Path) -> PathBuf {
    out.join(NAME)
}

fn read(bytes: &[u8]) -> Result<Memory, String> {
    let unread = |why: serde_json::Error| format!("is no memory of a watched folder ({why})");
    let Versioned { format } = serde_json::from_slice(bytes).map_err(unread)?;
    match format {
        FORMAT => serde_json::from_slice(bytes).map_err(unread),
        other => Err(format!("is of format {other}, and this farthing knows format {FORMAT}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_remembered_reads_back_and_a_later_form_is_told() {
        let made = Made { look: "a.toml 1 2;".to_owned(), became: Became::Refused };
        let manner = Manner { format: "pdf".to_owned(), ..Manner::default() };
        let memory = Memory { format: FORMAT, manner, made: BTreeMap::from([("a".to_owned(), made)]) };
        let text = serde_json::to_vec(&memory).unwrap();
        let again = read(&text).unwrap();
        assert_eq!((&again.manner, &again.made), (&memory.manner, &memory.made));
        assert_eq!(again.unmade(), 1);
        let told = read(b"{\"format\": 2, \"later\": true}").unwrap_err();
        assert!(told.contains("format 2") && told.contains("format 1"), "{told}");
        assert!(read(b"").unwrap_err().contains("is no memory"));
    }
}
