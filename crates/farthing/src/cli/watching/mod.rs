//! `invoice watch`: a folder of invoice files, each rendered when it is there or changed.
//! Knows folders and when a file is whole; must not know what an invoice is.

mod inputs;
mod memory;

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use clap::Args;
use documents::NotLaidOut;
use serde_json::json;

use self::inputs::Input;
use self::memory::{Became, Made, Manner, Memory};
use super::Call;
use super::invoice::read;
use super::rendering::{Format, Looks, Rendered, Renderer, Rules, Unrendered};
use crate::printing;
use crate::saving::{save, sha256};
use crate::settings::Settings;
use crate::show::{Paper, counted};
use crate::stop::Stop;

/// How long between two looks.
const BETWEEN_LOOKS: Duration = Duration::from_millis(500);
/// The longest pause before what prints is tried again.
const PAUSE_MAX: Duration = Duration::from_secs(60);
/// After so many documents what became of them is kept, beside at the end of each look.
const UNKEPT_MAX: usize = 100;

/// What to watch.
#[derive(Debug, Args)]
pub struct Watch {
    /// The folder of invoice files (.toml, .json)
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// The folder to write to: NAME.pdf of NAME.toml; where that fails, NAME.error.txt says why
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// How to write them; what was written otherwise before is rendered anew
    #[arg(long, value_name = "FORMAT", default_value = "factur-x", value_parser = Format::CODES)]
    format: String,
    /// Render what is new or changed, and end: with exit code 1 while any file of the folder is not rendered
    #[arg(long)]
    once: bool,
    #[command(flatten)]
    looks: Looks,
    #[command(flatten)]
    rules: Rules,
}

/// Renders until it is stopped; with `--once` what is there.
pub fn run(asked: &Watch, call: &mut Call) -> Result<(), Stop> {
    let mut watcher = Watcher::of(asked, &call.settings)?;
    let paper = &mut call.paper;
    if asked.once {
        let rendered = watcher.look(paper)?;
        return watcher.ended(rendered, paper);
    }
    loop {
        watcher.look(paper)?;
        paper.flush()?;
        thread::sleep(BETWEEN_LOOKS);
    }
}

/// Looks at a folder again and again, and remembers what became of each file.
struct Watcher<'a> {
    asked: &'a Watch,
    settings: &'a Settings,
    /// How the file of the template looked when it was read.
    template: Option<(SystemTime, u64)>,
    format: Format,
    renderer: Renderer,
    memory: Memory,
    /// How files looked the last time: one that looks the same twice is whole.
    seen: BTreeMap<String, String>,
    /// When files are tried again for which what prints failed, and how long that was waited for.
    pauses: BTreeMap<String, (Instant, Duration)>,
    /// How much of the memory is not kept yet.
    unkept: usize,
    /// What was told last of what stands in the way of a look.
    complaint: Option<String>,
}

/// Why a file becomes no document, as a sentence.
enum Unmade {
    /// It is to be mended.
    Refused(String),
    /// What prints failed.
    Failed(String),
}

impl<'a> Watcher<'a> {
    fn of(asked: &'a Watch, settings: &'a Settings) -> Result<Watcher<'a>, Stop> {
        for folder in [&asked.folder, &asked.out] {
            if !folder.is_dir() {
                return Err(Stop::usage(format!("{} is no folder that can be read", folder.display())));
            }
        }
        let format = Format::of(Some(&asked.format), None);
        let template = asked.looks.template_stamp();
        let look = asked.looks.of(format, settings)?;
        let accent = look.brand.accent.map(|accent| accent.to_string()).unwrap_or_default();
        let logo = look.brand.logo.as_ref().map(|logo| sha256(&logo.bytes)).unwrap_or_default();
        let laid_out = look.brand.template.as_ref().map(|template| sha256(template.source().as_bytes()));
        let laid_out = laid_out.unwrap_or_default();
        let fonts = look.fonts.clone();
        let renderer = Renderer::new(format, &asked.rules, look)?;
        // A folder of fonts is the same by whichever way it is named.
        let fonts = fonts.iter().map(|folder| fs::canonicalize(folder).unwrap_or_else(|_| folder.clone()));
        let manner = Manner {
            format: asked.format.clone(),
            profile: asked.rules.profile().code().to_owned(),
            fonts: fonts.map(|folder| folder.display().to_string()).collect(),
            brand: format!("{accent} {logo} {laid_out}").trim().to_owned(),
        };
        let memory = Memory::of(&asked.out, manner)?;
        // Before the first document, so that none passes for one of another manner if this ends half way.
        memory.keep(&asked.out)?;
        let (seen, pauses) = (BTreeMap::new(), BTreeMap::new());
        Ok(Watcher {
            asked,
            settings,
            template,
            format,
            renderer,
            memory,
            seen,
            pauses,
            unkept: 0,
            complaint: None,
        })
    }

    /// A template that was written anew is read anew, and every document is rendered by it.
    fn renew(&mut self, paper: &mut Paper) -> Result<(), Stop> {
        let template = self.asked.looks.template_stamp();
        if template == self.template {
            return Ok(());
        }
        match Watcher::of(self.asked, self.settings) {
            Ok(renewed) => *self = Watcher { seen: std::mem::take(&mut self.seen), ..renewed },
            // Somebody may be writing it; the one before is good until then.
            Err(why) => {
                self.template = template;
                paper.line(format!("✗ {}", sentence(&why)))?;
            }
        }
        Ok(())
    }

    /// Looks once; how many documents were written.
    fn look(&mut self, paper: &mut Paper) -> Result<usize, Stop> {
        self.renew(paper)?;
        let inputs = match inputs::of_folder(&self.asked.folder) {
            Ok(inputs) => inputs,
            Err(why) => return self.complained(why, paper).map(|()| 0),
        };
        if let Err(why) = self.forget_all_but(&inputs) {
            return self.complained(why, paper).map(|()| 0);
        }
        let mut written = 0;
        let due = |input: &&Input| self.is_whole(input) && self.is_due(input);
        let due: Vec<&Input> = inputs.iter().filter(due).collect();
        for few in due.chunks(printing::processors()) {
            for (input, rendered) in few.iter().zip(self.rendered_at_once(few)) {
                written += usize::from(self.make(input, rendered, paper)?);
            }
        }
        self.seen = inputs.into_iter().map(|input| (input.name, input.look)).collect();
        match self.keep() {
            Ok(()) => self.complaint = None,
            Err(why) => self.complained(why, paper)?,
        }
        Ok(written)
    }

    /// Whether nobody is writing at it any more.
    fn is_whole(&self, input: &Input) -> bool {
        self.asked.once || self.seen.get(&input.name) == Some(&input.look)
    }

    /// Whether it is new, changed, or to be tried again, or what came of it is gone.
    fn is_due(&self, input: &Input) -> bool {
        let known = self.memory.made.get(&input.name).filter(|made| made.look == input.look);
        known.is_none_or(|made| match made.became {
            Became::Written => !self.output(&input.name).exists(),
            Became::Refused => !self.error(&input.name).exists(),
            Became::Failed => self.pauses.get(&input.name).is_none_or(|(until, _)| *until <= Instant::now()),
        })
    }

    /// The documents of a few files, each rendered by a thread of its own.
    fn rendered_at_once(&self, few: &[&Input]) -> Vec<Result<Rendered, Unmade>> {
        thread::scope(|scope| {
            let begun: Vec<_> = few.iter().map(|input| scope.spawn(|| self.rendered(input))).collect();
            begun.into_iter().map(|one| one.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
        })
    }

    /// Keeps the document of a file, or says why there is none beside where it would be; whether it went well.
    fn make(
        &mut self,
        input: &Input,
        rendered: Result<Rendered, Unmade>,
        paper: &mut Paper,
    ) -> Result<bool, Stop> {
        let (output, error) = (self.output(&input.name), self.error(&input.name));
        let made = rendered.and_then(|rendered| {
            let kept = written(&output, &rendered.bytes).and_then(|()| gone(&error));
            kept.map(|()| rendered).map_err(|why| Unmade::Failed(sentence(&why)))
        });
        let became = match made {
            Ok(rendered) => {
                told_written(paper, input, (&output, &rendered))?;
                Became::Written
            }
            Err(unmade) => {
                let (why, became) = match unmade {
                    Unmade::Refused(why) => (why, Became::Refused),
                    Unmade::Failed(why) => (why, Became::Failed),
                };
                told_unmade(paper, input, &why)?;
                // What cannot be said beside it was said here, and is tried again.
                match written(&error, format!("{why}\n").as_bytes()) {
                    Ok(()) => became,
                    Err(cannot) => {
                        told_unmade(paper, input, &sentence(&cannot))?;
                        Became::Failed
                    }
                }
            }
        };
        paper.flush()?;
        self.remember(input, became);
        Ok(became == Became::Written)
    }

    /// What stands in the way of a whole look ends one that is asked for once; else it is told, once, and the next look
    /// goes on.
    fn complained(&mut self, why: Stop, paper: &mut Paper) -> Result<(), Stop> {
        if self.asked.once {
            return Err(why);
        }
        let why = sentence(&why);
        if self.complaint.as_ref() != Some(&why) {
            paper.line(format!("✗ {why}"))?;
            self.complaint = Some(why);
        }
        Ok(())
    }

    /// The document of a file.
    fn rendered(&self, input: &Input) -> Result<Rendered, Unmade> {
        let [file] = input.files.as_slice() else { return Err(Unmade::Refused(self.clash(input))) };
        let file = file.display().to_string();
        let unread = |why: Stop| Unmade::Refused(sentence(&why));
        let invoice = read(&file).map_err(unread)?;
        self.renderer.render(&invoice).map_err(|why| {
            let told = why.told(&file, &self.renderer);
            match why {
                Unrendered::NotLaidOut(NotLaidOut::Failed(_)) => {
                    Unmade::Failed(format!("{told}; it is tried again by itself"))
                }
                _ => Unmade::Refused(told),
            }
        })
    }

    /// What is said of files that would become the same.
    fn clash(&self, input: &Input) -> String {
        let files: Vec<String> = input.files.iter().map(|file| file.display().to_string()).collect();
        let output = self.output(&input.name);
        format!("{} would become {}; rename all but one", files.join(" and "), output.display())
    }

    fn remember(&mut self, input: &Input, became: Became) {
        self.memory.made.insert(input.name.clone(), Made { look: input.look.clone(), became });
        match became {
            Became::Failed => self.pause(&input.name),
            Became::Written | Became::Refused => {
                self.pauses.remove(&input.name);
            }
        }
        self.unkept += 1;
        // What cannot be kept now is kept, or told, at the end of the look.
        if self.unkept >= UNKEPT_MAX && self.keep().is_err() {
            self.unkept = 1;
        }
    }

    /// Each time twice as long, from the next look on.
    fn pause(&mut self, name: &str) {
        let before = self.pauses.get(name).map(|(_, pause)| *pause);
        let pause = before.map_or(BETWEEN_LOOKS, |before| (before * 2).min(PAUSE_MAX));
        self.pauses.insert(name.to_owned(), (Instant::now() + pause, pause));
    }

    /// Forgets files that are gone, and takes away what was said of them. Documents stay.
    fn forget_all_but(&mut self, inputs: &[Input]) -> Result<(), Stop> {
        let is_there = |name: &String| inputs.binary_search_by(|input| input.name.cmp(name)).is_ok();
        let left: Vec<String> = self.memory.made.keys().filter(|name| !is_there(name)).cloned().collect();
        for name in left {
            gone(&self.error(&name))?;
            self.memory.made.remove(&name);
            self.pauses.remove(&name);
            self.unkept += 1;
        }
        Ok(())
    }

    fn keep(&mut self) -> Result<(), Stop> {
        if self.unkept > 0 {
            self.memory.keep(&self.asked.out)?;
            self.unkept = 0;
        }
        Ok(())
    }

    /// What `--once` ends with.
    fn ended(&self, written: usize, paper: &mut Paper) -> Result<(), Stop> {
        match (self.memory.unmade(), self.memory.made.len()) {
            (0, _) if paper.is_json() => Ok(()),
            (0, _) => paper.line(format!("{} rendered", counted(written, "invoice"))),
            (unmade, all) => Err(Stop::failed(format!(
                "{unmade} of {} not rendered; {} says why of each",
                counted(all, "invoice"),
                self.error("NAME").display()
            ))),
        }
    }

    fn output(&self, name: &str) -> PathBuf {
        self.asked.out.join(format!("{name}.{}", self.format.ending()))
    }

    fn error(&self, name: &str) -> PathBuf {
        self.asked.out.join(format!("{name}.error.txt"))
    }
}

fn sentence(why: &Stop) -> String {
    why.sentence().unwrap_or_default().to_owned()
}

fn written(path: &Path, bytes: &[u8]) -> Result<(), Stop> {
    save(path, bytes).map_err(|why| Stop::failed(format!("{} cannot be written: {why}", path.display())))
}

/// Takes a file away, if it is there.
fn gone(path: &Path) -> Result<(), Stop> {
    match fs::remove_file(path) {
        Err(why) if why.kind() != ErrorKind::NotFound => {
            Err(Stop::failed(format!("{} cannot be deleted: {why}", path.display())))
        }
        _ => Ok(()),
    }
}

fn told_written(
    paper: &mut Paper,
    input: &Input,
    (output, rendered): (&Path, &Rendered),
) -> Result<(), Stop> {
    let (file, output) = (named(input), output.display());
    if paper.is_json() {
        let notes = rendered.notes();
        return paper.line(json!({ "file": file, "output": output.to_string(), "notes": notes }));
    }
    paper.line(format!("✓ {file} → {output}"))?;
    rendered.notes().into_iter().try_for_each(|note| paper.line(note))
}

fn told_unmade(paper: &mut Paper, input: &Input, why: &str) -> Result<(), Stop> {
    match paper.is_json() {
        true => paper.line(json!({ "file": named(input), "error": why })),
        false => paper.line(format!("✗ {why}")),
    }
}

fn named(input: &Input) -> String {
    input.files.first().map(|file| file.display().to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, Ordering};

    use clap::Parser;
    use documents::{LaysOut, Paper as Printed, Printing};
    use testkit::TempFolder;

    use super::*;
    use crate::settings::Flags;

    const INVOICE: &str = include_str!("../../../../../examples/invoices/consulting.toml");

    /// Fails each second time.
    #[derive(Debug, Default)]
    struct Moody(AtomicBool);

    impl LaysOut for Moody {
        fn lay_out(&self, printing: Printing) -> Result<Printed, NotLaidOut> {
            match self.0.fetch_not(Ordering::Relaxed) {
                false => Err(NotLaidOut::Failed("it was killed".to_owned())),
                true => Ok(Printed {
                    pdf: printing.ident.into_bytes(),
                    has_lines: false,
                    by_template: false,
                    boxed: Vec::new(),
                    told: Vec::new(),
                    left_off: Vec::new(),
                }),
            }
        }
    }

    #[derive(Debug, Parser)]
    struct Called {
        #[command(flatten)]
        watch: Watch,
    }

    fn watcher<'a>(asked: &'a Watch, settings: &'a Settings, printer: Moody) -> Watcher<'a> {
        let memory = Memory::of(&asked.out, Manner::default()).unwrap();
        let renderer = Renderer::with_printer(printer);
        let (seen, pauses) = (BTreeMap::new(), BTreeMap::new());
        let (format, template) = (Format::FacturX, None);
        Watcher {
            asked,
            settings,
            template,
            format,
            renderer,
            memory,
            seen,
            pauses,
            unkept: 0,
            complaint: None,
        }
    }

    #[test]
    fn an_invoice_whose_printing_failed_is_tried_again() {
        let folder = TempFolder::new();
        let place = folder.path().to_str().unwrap();
        fs::write(folder.join("a.toml"), INVOICE).unwrap();
        let asked = Called::parse_from(["watch", place, "--out", place, "--once"]).watch;
        let settings = Settings::of(&Flags::default(), None).unwrap();
        let mut paper = Paper::new(true);
        let (pdf, error) = (folder.join("a.pdf"), folder.join("a.error.txt"));

        let mut first = watcher(&asked, &settings, Moody::default());
        assert_eq!(first.look(&mut paper).unwrap(), 0);
        let told = fs::read_to_string(&error).unwrap();
        assert!(told.contains("it was killed; it is tried again by itself"), "{told}");
        assert!(first.ended(0, &mut paper).unwrap_err().sentence().unwrap().contains("1 of 1 invoice"));
        // Not before its pause is over.
        let (_, pause) = first.pauses["a"];
        first.pauses.insert("a".to_owned(), (Instant::now() + PAUSE_MAX, pause));
        assert_eq!(first.look(&mut paper).unwrap(), 0);
        assert!(error.exists());
        first.pauses.insert("a".to_owned(), (Instant::now(), pause));
        assert_eq!(first.look(&mut paper).unwrap(), 1);
        assert!(pdf.exists() && !error.exists());
        assert_eq!((first.look(&mut paper).unwrap(), first.memory.unmade()), (0, 0));
        first.ended(0, &mut paper).unwrap();

        // Also by whoever watches next.
        fs::remove_file(&pdf).unwrap();
        assert_eq!(watcher(&asked, &settings, Moody::default()).look(&mut paper).unwrap(), 0);
        assert!(error.exists());
        assert_eq!(watcher(&asked, &settings, Moody(AtomicBool::new(true))).look(&mut paper).unwrap(), 1);
        assert!(pdf.exists() && !error.exists());
    }

    #[test]
    fn an_invoice_waits_longer_each_time() {
        let folder = TempFolder::new();
        let asked = Called::parse_from(["watch", "in", "--out", folder.path().to_str().unwrap()]).watch;
        let settings = Settings::of(&Flags::default(), None).unwrap();
        let mut watcher = watcher(&asked, &settings, Moody::default());
        let pauses: Vec<u64> = (0..9)
            .map(|_| {
                watcher.pause("a");
                u64::try_from(watcher.pauses["a"].1.as_millis()).unwrap()
            })
            .collect();
        assert_eq!(pauses, [500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
    }
}
