//! An installation opened: both planes, the machine's ports, and the lock on a data folder.
//! Knows where data is kept and in which format; must not know any use case.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ids::EnvironmentId;
use integrations::vies::Vies;
use operations::alerts::Kept as Seen;
use operations::entitlements::Kept;
use operations::limits::Leases;
use operations::links::PublicUrl;
use operations::sources::Sources;
use operations::stopping::Stopping;
use operations::{Failed, Operations};
use ports::{Clock, VatIds};
use sql::{Database, Location};
use store::{Store, environments};
use usage::EventPlane;
use usage::identities::Budget;
use usage::log::{LogOptions, LogPlane};
use usage::table::TablePlane;

use crate::lock::{self, FolderLock, LOCK_FILE, LockRefused};
use crate::ports::{SystemClock, SystemEntropy};
use crate::settings::objects::ObjectsSettings;
use crate::settings::tax_providers::{self, TaxProviderSettings};
use crate::watermarks::{self, PlanesApart};

/// The version of a data folder's layout that this program reads and writes.
pub const FOLDER_FORMAT: u32 = 1;

/// The file in a data folder that holds the version of its layout.
const FORMAT_FILE: &str = "format";

/// Where an installation keeps its data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A folder: an embedded database beside an event log.
    Folder(PathBuf),
    /// A PostgreSQL database with everything in it.
    Database(String),
}

impl Place {
    /// As an argument of a command that someone may copy.
    pub fn as_argument(&self) -> String {
        match self {
            Place::Folder(folder) => format!("--data {}", quoted(&folder.display().to_string())),
            // It may hold a password, so it is not repeated.
            Place::Database(_) => "--database-url \"$FARTHING_DATABASE_URL\"".to_owned(),
        }
    }
}

/// The same text as one word of a shell.
fn quoted(text: &str) -> String {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "/._-+:@%".contains(letter);
    if !text.is_empty() && text.chars().all(plain) {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\'', "'\\''"))
}

/// What is opened, and how.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// Where it is.
    pub place: &'a Place,
    /// The memory in which the event plane of a folder tells events apart.
    pub identities: Budget,
    /// Where a folder's old segments are kept.
    pub objects: Option<&'a ObjectsSettings>,
    /// Whether this process is the one that moves segments there, and deletes what was replaced.
    pub tends: bool,
    /// Where people reach the server, where that is said.
    pub public_url: Option<&'a PublicUrl>,
    /// Who is asked about VAT ids, unless that is switched off.
    pub vies: Option<&'a Vies>,
    /// Who is asked about rates of tax.
    pub tax_providers: &'a [TaxProviderSettings],
}

/// Whether a data folder that is not there is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    /// It must be there.
    Existing,
    /// It is made when it is missing or empty.
    MayCreate,
}

/// Why an installation does not open, in the order checked.
#[derive(Debug, thiserror::Error)]
pub enum OpenRefused {
    /// There is nothing there.
    #[error(
        "there is no farthing data in {folder}; name the right folder with --data, or make one with \
         `farthing serve` or `farthing demo`"
    )]
    Missing {
        /// The folder.
        folder: String,
    },
    /// Something else is there.
    #[error("{folder} holds other files and no farthing data; choose an empty or a new folder")]
    NotOurs {
        /// The folder.
        folder: String,
    },
    /// The folder is taken or cannot be locked.
    #[error(transparent)]
    Lock(#[from] LockRefused),
    /// It was written by another version.
    #[error(
        "the data folder {folder} has format {found:?} and this program knows format {FOLDER_FORMAT}; \
         use the version of farthing that wrote it, or a later one"
    )]
    Format {
        /// The folder.
        folder: String,
        /// What its format file says.
        found: String,
    },
    /// The file system refused.
    #[error("{path} cannot be {doing}: {why}; look at the disk and the folder's permissions")]
    File {
        /// Which file or folder.
        path: String,
        /// What was tried, as a participle.
        doing: &'static str,
        /// What the system said.
        why: String,
    },
    /// Events of a database have no segments.
    #[error(
        "usage.objects keeps old segments of a data folder elsewhere, and events in a database have none; leave it out"
    )]
    NoSegments,
    /// The keys of the object storage are not there.
    #[error("{0}")]
    Keys(String),
    /// The URL is of something else.
    #[error(
        "--database-url takes PostgreSQL (postgres://user@host/database); for embedded data use --data DIR"
    )]
    NotPostgres,
    /// The database cannot be reached or brought up to date.
    #[error("{place} cannot be opened. {why}")]
    Database {
        /// Where it is, without its password.
        place: String,
        /// Why.
        why: String,
    },
    /// The event plane cannot be opened.
    #[error("the usage events cannot be opened: {0}")]
    Events(#[from] usage::PlaneFault),
    /// The planes cannot be compared.
    #[error("the databases cannot be read: {0}")]
    Read(#[from] store::Fault),
    /// One plane is older than the other.
    #[error(transparent)]
    Apart(#[from] PlanesApart),
    /// The database cannot be told what the event plane has dropped.
    #[error("what was dropped of the usage events cannot be noted in the database: {0}")]
    Floor(String),
}

/// An open installation.
pub struct Installation {
    /// The use cases over it.
    pub operations: Operations,
    /// Where it is.
    pub place: Place,
    // Dropped last: the planes are closed before another process may have the folder.
    _lock: Option<FolderLock>,
}

impl Installation {
    /// Opens what is at a place, for a command of this name.
    ///
    /// # Errors
    /// As [`OpenRefused`].
    pub fn open(wanted: Wanted<'_>, opening: Opening, command: &str) -> Result<Installation, OpenRefused> {
        let opened = Installation::open_unchecked(wanted, opening, command)?;
        watermarks::check(&opened.operations)?;
        watermarks::adopt(&opened.operations)?;
        Ok(opened)
    }

    /// The same without comparing the planes, for commands that say what is wrong.
    ///
    /// # Errors
    /// As [`OpenRefused`].
    pub fn open_unchecked(
        wanted: Wanted<'_>,
        opening: Opening,
        command: &str,
    ) -> Result<Installation, OpenRefused> {
        let place = wanted.place;
        let (store, plane, lock): (Store, Arc<dyn EventPlane>, _) = match place {
            Place::Folder(folder) => {
                let lock = enter(folder, opening, command)?;
                let location = Store::location_in(folder);
                let store = Store::open(&location).map_err(|why| unopened(&location, &why))?;
                let plane = open_log(&folder.join("usage"), wanted)?;
                (store, Arc::new(plane), Some(lock))
            }
            Place::Database(_) if wanted.objects.is_some() => return Err(OpenRefused::NoSegments),
            Place::Database(url) => {
                let database = open_postgres(url)?;
                let plane = TablePlane::open(database.clone())?;
                (Store::over(database), Arc::new(plane), None)
            }
        };
        let (clock, entropy) = (Arc::new(SystemClock), Arc::new(SystemEntropy));
        let (entitled, limits, stopping) = (Kept::default(), Leases::default(), Stopping::default());
        let (alerts, sources) = (Seen::default(), Sources::default());
        let public_url = wanted.public_url.cloned();
        let vat_ids = wanted.vies.map(|vies| Arc::new(vies.clone()) as Arc<dyn VatIds>);
        let rate_providers = tax_providers::opened(wanted.tax_providers);
        let operations = Operations {
            store,
            plane,
            clock,
            entropy,
            entitled,
            limits,
            alerts,
            stopping,
            sources,
            public_url,
            vat_ids,
            rate_providers,
        };
        Ok(Installation { operations, place: place.clone(), _lock: lock })
    }

    /// Gives back what a process had that ended amid its work: a folder has one process at a time, and this is it.
    ///
    /// # Errors
    /// A fault.
    pub fn gives_back(&self, of: fn(&Operations, EnvironmentId) -> Result<(), Failed>) -> Result<(), Failed> {
        if matches!(self.place, Place::Folder(_)) {
            for environment in self.operations.store.read(|reader| environments::environments(reader))? {
                of(&self.operations, environment.id)?;
            }
        }
        Ok(())
    }
}

fn open_log(folder: &Path, wanted: Wanted<'_>) -> Result<LogPlane, OpenRefused> {
    let options = LogOptions { identities: wanted.identities, ..LogOptions::default() };
    match wanted.objects {
        None => Ok(LogPlane::open_with(folder, options)?),
        Some(settings) => {
            let storage = settings.storage(Arc::new(SystemClock), wanted.tends).map_err(OpenRefused::Keys)?;
            Ok(LogPlane::open_with_objects(folder, options, storage)?)
        }
    }
}

fn open_postgres(url: &str) -> Result<Database, OpenRefused> {
    let location = Location::parse(url);
    if !matches!(location, Location::Postgres(_)) {
        return Err(OpenRefused::NotPostgres);
    }
    sql::migrate(&location, operations::BOTH_PLANES).map_err(|why| unopened(&location, &why))?;
    Database::open(&location).map_err(|why| unopened(&location, &why))
}

fn unopened(location: &Location, why: &dyn std::fmt::Display) -> OpenRefused {
    OpenRefused::Database { place: location.to_string(), why: why.to_string() }
}

/// Makes a data folder if asked to, locks it, and reads or writes its format.
fn enter(folder: &Path, opening: Opening, command: &str) -> Result<FolderLock, OpenRefused> {
    let shown = || folder.display().to_string();
    let failed = |doing: &'static str, path: &Path, why: &std::io::Error| OpenRefused::File {
        path: path.display().to_string(),
        doing,
        why: why.to_string(),
    };
    let format_file = folder.join(FORMAT_FILE);
    if !format_file.exists() {
        match contents(folder) {
            Contents::Others => return Err(OpenRefused::NotOurs { folder: shown() }),
            Contents::Nothing if opening == Opening::Existing => {
                return Err(OpenRefused::Missing { folder: shown() });
            }
            Contents::Nothing => {}
        }
        fs::create_dir_all(folder).map_err(|why| failed("made", folder, &why))?;
    }
    let lock = lock::take(folder, command, SystemClock.now())?;
    match fs::read_to_string(&format_file) {
        Ok(found) if found.trim() == FOLDER_FORMAT.to_string() => {}
        // A crash between making the file and writing it left it empty.
        Ok(found) if found.is_empty() => write_format(&format_file, &failed)?,
        Ok(found) => {
            return Err(OpenRefused::Format { folder: shown(), found: found.trim().to_owned() });
        }
        Err(why) if why.kind() == std::io::ErrorKind::NotFound => write_format(&format_file, &failed)?,
        Err(why) => return Err(failed("read", &format_file, &why)),
    }
    Ok(lock)
}

fn write_format(
    path: &Path,
    failed: &dyn Fn(&'static str, &Path, &std::io::Error) -> OpenRefused,
) -> Result<(), OpenRefused> {
    fs::write(path, format!("{FOLDER_FORMAT}\n")).map_err(|why| failed("written", path, &why))
}

/// What a folder without a format file holds.
enum Contents {
    /// Nothing, or no more than a lock file.
    Nothing,
    /// Files of someone else.
    Others,
}

fn contents(folder: &Path) -> Contents {
    let Ok(mut entries) = fs::read_dir(folder) else { return Contents::Nothing };
    let others = entries.any(|entry| entry.is_ok_and(|entry| entry.file_name() != LOCK_FILE));
    if others { Contents::Others } else { Contents::Nothing }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_shown_as_one_word_of_a_shell() {
        let argument = |folder: &str| Place::Folder(PathBuf::from(folder)).as_argument();
        assert_eq!(argument("/tmp/farthing-1"), "--data /tmp/farthing-1");
        assert_eq!(argument("my data"), "--data 'my data'");
        assert_eq!(argument("it's"), "--data 'it'\\''s'");
    }
}
