//! The world of a design: a handful of files that are made for it, and nothing else. No folder, no network, no clock.
//! Knows names of files; must not know what is in them.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, World};

use crate::library::library;

/// What is said of any file but those that are there.
const NO_OTHER_FILE: &str = "there is no such file; a design finds sheet.json, plain.typ, swiss.typ, usage.typ and the logo that the sheet names";

/// What every design may call, made and hashed once.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(library()));

/// What a design finds.
pub(crate) struct Desk {
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: FileId,
    files: Vec<(FileId, Bytes)>,
}

impl Desk {
    /// The file of the design.
    pub fn design() -> FileId {
        named("design.typ")
    }

    /// With these files, of which the first is the main one.
    pub fn of(fonts: Vec<Font>, files: Vec<(&str, Bytes)>) -> Desk {
        let files: Vec<(FileId, Bytes)> =
            files.into_iter().map(|(name, bytes)| (named(name), bytes)).collect();
        Desk {
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            main: files.first().map_or_else(|| named("main.typ"), |(id, _)| *id),
            fonts,
            files,
        }
    }
}

fn named(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("the names of our files are paths");
    FileId::new(RootedPath::new(VirtualRoot::Project, path))
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let text = std::str::from_utf8(&self.file(id)?).map(str::to_owned);
        Ok(Source::new(id, text.map_err(|_| FileError::InvalidUtf8)?))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let found = self.files.iter().find(|(known, _)| *known == id);
        found.map(|(_, bytes)| bytes.clone()).ok_or_else(|| FileError::Other(Some(NO_OTHER_FILE.into())))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
