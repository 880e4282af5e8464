//! `invoice watch`: a folder of invoice files, each rendered when it is there or changed.
//! Knows folders and when a file is whole; must not know what an invoice is.

use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime};

use clap::Args;
use serde_json::json;

use super::invoice::{findings, read};
use super::rendering::{FontFolders, Format, Renderer, Rules, Unrendered};
use crate::saving::save;
use crate::show::{Paper, counted};
use crate::stop::Stop;

/// How long between two looks.
const BETWEEN_LOOKS: Duration = Duration::from_millis(500);
/// Endings of invoice files.
const ENDINGS: [&str; 2] = ["toml", "json"];

/// What to watch.
#[derive(Debug, Args)]
pub struct Watch {
    /// The folder of invoice files (.toml, .json)
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// The folder to write to: NAME.pdf of NAME.toml; where that fails, NAME.error.txt says why
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// How to write them
    #[arg(long, value_name = "FORMAT", default_value = "factur-x", value_parser = Format::CODES)]
    format: String,
    /// Render what is new or changed, and end
    #[arg(long)]
    once: bool,
    #[command(flatten)]
    fonts: FontFolders,
    #[command(flatten)]
    rules: Rules,
}

/// How a file looked: one that looks the same twice is whole.
type Look = (u64, Option<SystemTime>);

/// Renders until it is stopped; with `--once` what is there.
pub fn run(asked: &Watch, paper: &mut Paper) -> Result<(), Stop> {
    let format = Format::of(Some(&asked.format), None);
    let renderer = Renderer::new(format, &asked.rules, &asked.fonts)?;
    for folder in [&asked.folder, &asked.out] {
        if !folder.is_dir() {
            return Err(Stop::usage(format!("{} is no folder that can be read", folder.display())));
        }
    }
    let mut seen: BTreeMap<PathBuf, Look> = BTreeMap::new();
    let (mut failed, mut all) = (0, 0);
    loop {
        let mut looks = BTreeMap::new();
        for (file, about) in invoice_files(&asked.folder)? {
            let look = (about.len(), about.modified().ok());
            let is_whole = asked.once || seen.get(&file) == Some(&look);
            if is_whole && is_news(&about, &Place::of(asked, format, &file)) {
                all += 1;
                failed += usize::from(!render(&renderer, &file, &Place::of(asked, format, &file), paper)?);
            }
            looks.insert(file, look);
        }
        if asked.once {
            break;
        }
        seen = looks;
        paper.flush()?;
        thread::sleep(BETWEEN_LOOKS);
    }
    match failed {
        0 if paper.is_json() => Ok(()),
        0 => paper.line(format!("{} rendered", counted(all, "invoice"))),
        failed => Err(Stop::failed(format!("{failed} of {} not rendered", counted(all, "invoice")))),
    }
}

/// Where what comes of a file goes.
struct Place {
    output: PathBuf,
    error: PathBuf,
}

impl Place {
    fn of(asked: &Watch, format: Format, file: &Path) -> Place {
        let name = file.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Place {
            output: asked.out.join(format!("{name}.{}", format.ending())),
            error: asked.out.join(format!("{name}.error.txt")),
        }
    }
}

/// Invoice files of a folder, in order of their names.
fn invoice_files(folder: &Path) -> Result<BTreeMap<PathBuf, Metadata>, Stop> {
    let unread = |why| Stop::failed(format!("{} cannot be read: {why}", folder.display()));
    let entries = fs::read_dir(folder).map_err(unread)?.flatten().map(|entry| entry.path());
    let is_invoice = |path: &PathBuf| {
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        let is_hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        !is_hidden && ENDINGS.contains(&ending)
    };
    // One that went meanwhile is none.
    let files = entries.filter(is_invoice).filter_map(|path| Some((path.clone(), fs::metadata(&path).ok()?)));
    Ok(files.filter(|(_, about)| about.is_file()).collect())
}

/// Whether a file changed since what came of it was written; when it came into the folder counts too.
fn is_news(about: &Metadata, place: &Place) -> bool {
    let written =
        [&place.output, &place.error].into_iter().filter_map(|path| fs::metadata(path).ok()?.modified().ok());
    let Some(written) = written.max() else { return true };
    // Clocks of files tick every few milliseconds: what is as old as what came of it is rendered once more.
    changed(about).is_none_or(|changed| changed >= written)
}

#[cfg(unix)]
fn changed(about: &Metadata) -> Option<SystemTime> {
    use std::os::unix::fs::MetadataExt;
    let since = Duration::new(u64::try_from(about.ctime()).ok()?, u32::try_from(about.ctime_nsec()).ok()?);
    SystemTime::UNIX_EPOCH.checked_add(since).max(about.modified().ok())
}

#[cfg(not(unix))]
fn changed(about: &Metadata) -> Option<SystemTime> {
    about.modified().ok()
}

/// Renders one; whether it went well. A failure is written beside where the document would be.
fn render(renderer: &Renderer, file: &Path, place: &Place, paper: &mut Paper) -> Result<bool, Stop> {
    let name = file.display().to_string();
    let unwritten = |path: &Path, why| Stop::failed(format!("{} cannot be written: {why}", path.display()));
    let rendered =
        read(&name).map_err(|why| why.sentence().unwrap_or_default().to_owned()).and_then(|invoice| {
            renderer.render(&invoice).map_err(|why| match why {
                Unrendered::Broken(broken) => findings(&name, &renderer.refusal(broken.len()), &broken),
                Unrendered::Other(why) => format!("{name}: {why}"),
            })
        });
    match rendered {
        Ok(rendered) => {
            save(&place.output, &rendered.bytes).map_err(|why| unwritten(&place.output, why))?;
            // What was wrong before is mended; where nothing was, there is nothing to remove.
            fs::remove_file(&place.error).unwrap_or_default();
            tell(paper, &name, Ok((&place.output, rendered.notes())))?;
            Ok(true)
        }
        Err(why) => {
            save(&place.error, format!("{why}\n").as_bytes()).map_err(|why| unwritten(&place.error, why))?;
            tell(paper, &name, Err(why))?;
            Ok(false)
        }
    }
}

fn tell(paper: &mut Paper, name: &str, what: Result<(&PathBuf, Vec<String>), String>) -> Result<(), Stop> {
    if paper.is_json() {
        return paper.line(match what {
            Ok((output, notes)) => {
                json!({ "file": name, "output": output.display().to_string(), "notes": notes })
            }
            Err(why) => json!({ "file": name, "error": why }),
        });
    }
    match what {
        Ok((output, notes)) => {
            paper.line(format!("✓ {name} → {}", output.display()))?;
            notes.into_iter().try_for_each(|note| paper.line(note))
        }
        Err(why) => paper.line(format!("✗ {why}")),
    }
}
