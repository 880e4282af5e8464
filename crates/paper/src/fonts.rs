//! Fonts: those that are built in, and those of folders where a text needs them.
//! Knows font files; must not know which text is printed where.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use typst::foundations::Bytes;
use typst::layout::Abs;
use typst::text::{Coverage, Font, FontVariant, FontVariations};

use crate::coverage::{is_blank, is_nobodys};

/// Most font files that are looked at in folders.
pub const FONT_FILES_MAX: usize = 5_000;
/// Most bytes of one font file.
pub const FONT_BYTES_MAX: u64 = 64 * 1024 * 1024;
/// Most files of families that a template names.
const NAMED_FILES_MAX: usize = 24;
/// How deep folders are looked into.
const DEPTH_MAX: usize = 8;

/// Fonts to print with.
#[derive(Debug)]
pub struct Fonts {
    built_in: Vec<Font>,
    folders: Vec<PathBuf>,
    found: Mutex<Found>,
}

/// What is known of the fonts in the folders: nothing before a text needs one.
#[derive(Debug, Default)]
struct Found {
    is_looked_for: bool,
    files: Vec<Known>,
    /// Every file with the names of its families, once a template names one that is not built in.
    families: Option<Vec<(PathBuf, Vec<String>)>>,
    /// Those of them that were read, by their place there.
    named: BTreeMap<usize, Arc<FontFile>>,
}

#[derive(Debug)]
struct Known {
    path: PathBuf,
    coverage: Vec<Coverage>,
    /// What it says that it has and has no picture of, as far as that was looked for.
    undrawn: BTreeSet<String>,
    file: Option<Arc<FontFile>>,
}

/// A font file that is read.
#[derive(Debug)]
pub(crate) struct FontFile {
    /// Its place among those of a [`Fonts`].
    pub number: usize,
    pub bytes: Bytes,
}

impl Fonts {
    /// Those that are built in (Noto Sans: Latin, Greek, Cyrillic), and folders to look into where a text has other
    /// signs.
    pub fn with_folders(folders: Vec<PathBuf>) -> Fonts {
        Fonts { built_in: built_in(), folders, found: Mutex::default() }
    }

    /// The folders in which the system keeps fonts, as far as they are there.
    pub fn of_system() -> Vec<PathBuf> {
        let known = ["/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts", "/System/Library/Fonts"];
        known.into_iter().map(PathBuf::from).filter(|folder| folder.is_dir()).collect()
    }

    /// Whether one built-in font has all of what is seen as one sign.
    pub(crate) fn have(&self, seen: &str) -> bool {
        self.built_in.iter().any(|font| covers(&font.info().coverage, seen))
    }

    /// Files of the folders that have what is seen as one sign each, those with most of them first; then those that have
    /// single signs of what none has whole.
    pub(crate) fn covering(&self, unknown: &BTreeSet<String>) -> Chosen {
        let mut found = self.found();
        let mut chosen = Chosen::default();
        let mut missing: BTreeSet<String> =
            unknown.iter().filter(|seen| !seen.chars().any(is_nobodys)).cloned().collect();
        found.choose(&mut missing, &mut chosen);
        let signs = missing.iter().flat_map(|seen| seen.chars()).filter(|sign| !is_blank(*sign));
        let mut signs: BTreeSet<String> = signs.map(String::from).filter(|sign| !self.have(sign)).collect();
        signs.retain(|sign| !chosen.have(sign));
        found.choose(&mut signs, &mut chosen);
        chosen
    }

    /// Files of the folders of whose families a template names one in quotes after `font:`, in every face.
    pub(crate) fn named_in(&self, template: &str) -> Vec<Arc<FontFile>> {
        let quoted: BTreeSet<String> = template.split("font:").skip(1).flat_map(quoted).collect();
        let built_in = self.built_in.iter().map(|font| font.info().family.to_lowercase());
        let built_in: BTreeSet<String> = built_in.collect();
        if quoted.iter().all(|word| built_in.contains(word)) {
            return Vec::new();
        }
        let mut found = self.found();
        let first = found.files.len();
        let Found { families, named, .. } = &mut *found;
        let families = families.get_or_insert_with(|| families_of(&self.folders));
        let is_named =
            |names: &[String]| names.iter().any(|name| quoted.contains(name) && !built_in.contains(name));
        let wanted =
            families.iter().enumerate().filter(|(_, (_, names))| is_named(names)).take(NAMED_FILES_MAX);
        let read = wanted.filter_map(|(place, (path, _))| {
            if let Some(known) = named.get(&place) {
                return Some(Arc::clone(known));
            }
            let bytes = Bytes::new(fs::read(path).ok()?);
            let file = Arc::new(FontFile { number: first + place, bytes });
            named.insert(place, Arc::clone(&file));
            Some(file)
        });
        read.collect()
    }

    fn found(&self) -> MutexGuard<'_, Found> {
        // What a panic left behind is only a list that is looked up again.
        let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        if !found.is_looked_for {
            found.files = known(&self.folders);
            found.is_looked_for = true;
        }
        found
    }
}

/// The words in quotes with which a text begins, up to its first line that has none, in small letters.
fn quoted(text: &str) -> Vec<String> {
    let lines = text.lines().map(|line| line.split('"').skip(1).step_by(2).map(str::to_lowercase).collect());
    lines.take_while(|words: &Vec<String>| !words.is_empty()).flatten().collect()
}

/// The fonts that every print has.
pub(crate) fn built_in() -> Vec<Font> {
    let files: [&'static [u8]; 6] = [
        notosans::REGULAR_TTF,
        notosans::BOLD_TTF,
        notosans::ITALIC_TTF,
        notosans::BOLD_ITALIC_TTF,
        // Of the four families that a Swiss QR-bill may be set in the one that may be given away.
        include_bytes!("../fonts/LiberationSans-Regular.ttf"),
        include_bytes!("../fonts/LiberationSans-Bold.ttf"),
    ];
    files.into_iter().flat_map(|bytes| Font::iter(Bytes::new(bytes))).collect()
}

/// Files that were chosen for a text.
#[derive(Debug, Default)]
pub(crate) struct Chosen {
    pub files: Vec<Arc<FontFile>>,
    fonts: Vec<Font>,
}

impl Chosen {
    /// Whether one of their fonts has all of what is seen as one sign.
    pub(crate) fn have(&self, seen: &str) -> bool {
        self.fonts.iter().any(|font| draws(font, seen))
    }
}

impl Found {
    /// Chooses files until no more have any of what is missing; what no file has stays in it.
    fn choose(&mut self, missing: &mut BTreeSet<String>, chosen: &mut Chosen) {
        while !missing.is_empty() {
            let best = self.files.iter().enumerate().map(|(number, known)| (known.count(missing), number));
            // Among equals the first in order of paths.
            let Some((1.., number)) = best.max_by_key(|(count, number)| (*count, usize::MAX - number)) else {
                return;
            };
            let known = &mut self.files[number];
            // One that went meanwhile is as good as none.
            let Some(file) = known.read(number) else {
                known.coverage.clear();
                continue;
            };
            let fonts: Vec<Font> = Font::iter(file.bytes.clone()).collect();
            let claimed = missing.iter().filter(|seen| known.has(seen)).cloned();
            let (drawn, not): (BTreeSet<String>, BTreeSet<String>) =
                claimed.partition(|seen| fonts.iter().any(|font| draws(font, seen)));
            known.undrawn.extend(not);
            if !drawn.is_empty() {
                missing.retain(|seen| !drawn.contains(seen));
                chosen.fonts.extend(fonts);
                chosen.files.push(file);
            }
        }
    }
}

impl Known {
    fn has(&self, seen: &str) -> bool {
        !self.undrawn.contains(seen) && self.coverage.iter().any(|coverage| covers(coverage, seen))
    }

    fn count(&self, seen: &BTreeSet<String>) -> usize {
        seen.iter().filter(|seen| self.has(seen)).count()
    }

    /// Its file, read once.
    fn read(&mut self, number: usize) -> Option<Arc<FontFile>> {
        if self.file.is_none() {
            let bytes = fs::read(&self.path).ok()?;
            self.file = Some(Arc::new(FontFile { number, bytes: Bytes::new(bytes) }));
        }
        self.file.clone()
    }
}

/// Whether a font has a picture for each sign that needs one: some say that they have signs for which they have none.
fn draws(font: &Font, seen: &str) -> bool {
    let instance =
        font.clone().instantiate(FontVariant::default(), Abs::pt(10.0), &FontVariations::default());
    let has = |sign: char| instance.ttf().glyph_index(sign).is_some_and(|glyph| glyph.0 != 0);
    seen.chars().all(|sign| is_blank(sign) || has(sign))
}

/// Whether a font says that it has each sign that needs a glyph.
fn covers(coverage: &Coverage, seen: &str) -> bool {
    seen.chars().all(|sign| is_blank(sign) || coverage.contains(u32::from(sign)))
}

/// What fonts of folders have: those without serifs first, as the built-in ones are, then in order of their paths.
fn known(folders: &[PathBuf]) -> Vec<Known> {
    let mut files = Vec::new();
    for folder in folders {
        files_of(folder, DEPTH_MAX, &mut files);
    }
    files.retain(|path| is_regular(path));
    let is_sans = |path: &PathBuf| path.to_string_lossy().to_ascii_lowercase().contains("sans");
    files.sort_by_cached_key(|path| (!is_sans(path), path.clone()));
    // A font that cannot be read is as good as none.
    let known = files.into_iter().filter_map(|path| {
        let bytes = Bytes::new(fs::read(&path).ok()?);
        let coverage = Font::iter(bytes).map(|font| font.info().coverage.clone()).collect();
        Some(Known { path, coverage, undrawn: BTreeSet::new(), file: None })
    });
    known.collect()
}

/// Every font file of these folders in order of paths, with the names of its families in small letters.
fn families_of(folders: &[PathBuf]) -> Vec<(PathBuf, Vec<String>)> {
    let mut files = Vec::new();
    for folder in folders {
        files_of(folder, DEPTH_MAX, &mut files);
    }
    files.sort();
    let families = files.into_iter().filter_map(|path| {
        let bytes = Bytes::new(fs::read(&path).ok()?);
        let mut names: Vec<String> =
            Font::iter(bytes).map(|font| font.info().family.to_lowercase()).collect();
        names.dedup();
        Some((path, names))
    });
    families.collect()
}

/// Font files of a folder and the folders in it, as far as they are no larger than is read.
fn files_of(folder: &Path, depth: usize, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        // Folders of fonts are often links to where they are.
        let Ok(about) = fs::metadata(&path) else { continue };
        if files.len() >= FONT_FILES_MAX {
            return;
        }
        if about.is_dir() && depth > 0 {
            files_of(&path, depth - 1, files);
        } else if about.is_file() && about.len() <= FONT_BYTES_MAX && is_font(&path) {
            files.push(path);
        }
    }
}

/// Whether a file's name is one of an upright font of usual weight: one face of a family is enough for signs that the
/// built-in fonts lack.
fn is_regular(path: &Path) -> bool {
    let name = path.file_stem().map(|name| name.to_string_lossy().to_ascii_lowercase()).unwrap_or_default();
    let other =
        ["bold", "italic", "oblique", "light", "thin", "black", "medium", "condensed", "mono", "color"];
    !other.iter().any(|word| name.contains(word))
}

fn is_font(path: &Path) -> bool {
    path.extension()
        .is_some_and(|ending| ["ttf", "otf", "ttc"].iter().any(|known| ending.eq_ignore_ascii_case(known)))
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn families_are_named_in_quotes() {
        assert_eq!(
            quoted(" (\"Source Serif 4\",\n  \"Noto Sans\"),\n size: 1pt, \n \"no\""),
            ["source serif 4", "noto sans"]
        );
        assert_eq!(quoted(" brand"), [""; 0]);
    }
}
