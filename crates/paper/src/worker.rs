//! The worker: a process that lays out what it is given and can do nothing else.
//! Knows frames and walls; must not know who asks.

use std::collections::BTreeMap;
use std::io::{self, Write};
#[cfg(target_os = "linux")]
use std::time::Duration;

use serde::{Deserialize, Serialize};
use typst::foundations::Bytes;
use typst::text::Font;

use crate::fonts;
use crate::frames;
use crate::job::JobText;
use crate::print::{NotPrinted, Printed, printed};
use crate::walls::{self, Walls};

/// After so long without a job it ends, and gives its memory back; its press starts another when one is needed.
#[cfg(target_os = "linux")]
const IDLE_MAX: Duration = Duration::from_secs(300);

/// What goes to a worker before the fonts that are new to it.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Asked {
    pub job: JobText,
    /// The numbers of the fonts that it needs.
    pub fonts: Vec<usize>,
    /// The numbers of those that follow, a frame each.
    pub new: Vec<usize>,
}

/// What comes back, before the file if there is one.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Answered {
    Printed { pages: usize, warned: Vec<String>, left_off: Vec<(String, String)> },
    Not(NotPrinted),
}

/// Reads jobs from its standard input and answers them until there are no more, or none for five minutes. It raises its walls before the first, so it must be the only
/// thread of its process, and it says first which of them stand.
///
/// # Errors
/// Of the pipes.
pub fn work() -> io::Result<()> {
    let (from, to) = (&mut io::stdin().lock(), &mut io::stdout().lock());
    let built_in = fonts::built_in();
    // Who lays out may want helpers: it is its own.
    let alone = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build_global();
    alone.map_err(io::Error::other)?;
    // What is asked of the system once, as where the stack ends, is asked before nothing can be asked any more.
    printed(&JobText::blank(), built_in.clone()).map_err(io::Error::other)?;
    say(to, &walls::raise())?;
    let mut known: BTreeMap<usize, Vec<Font>> = BTreeMap::new();
    while is_asked()
        && let Some(frame) = frames::read(from)?
    {
        let asked: Asked = serde_json::from_slice(&frame)?;
        for number in &asked.new {
            let bytes = frames::read(from)?.ok_or(io::ErrorKind::UnexpectedEof)?;
            known.insert(*number, Font::iter(Bytes::new(bytes)).collect());
        }
        let more = asked.fonts.iter().filter_map(|number| known.get(number)).flatten();
        let fonts = built_in.iter().chain(more).cloned().collect();
        match printed(&asked.job, fonts) {
            Ok(Printed { pdf, pages, warned, left_off }) => {
                say(to, &Answered::Printed { pages, warned, left_off })?;
                frames::write(to, &pdf)?;
            }
            Err(why) => say(to, &Answered::Not(why))?,
        }
        to.flush()?;
    }
    Ok(())
}

/// Waits for the next job; whether there is one, or the end of them.
#[cfg(target_os = "linux")]
fn is_asked() -> bool {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    let stdin = io::stdin();
    let most = Timespec::try_from(IDLE_MAX).ok();
    // Where it cannot be waited for, reading waits.
    !matches!(poll(&mut [PollFd::new(&stdin, PollFlags::IN)], most.as_ref()), Ok(0))
}

#[cfg(not(target_os = "linux"))]
fn is_asked() -> bool {
    true
}

fn say(to: &mut impl Write, what: &impl Serialize) -> io::Result<()> {
    frames::write(to, &serde_json::to_vec(what)?)?;
    to.flush()
}

/// Reads which walls stand, which is what a worker says first.
pub(crate) fn walls_of(frame: &[u8]) -> io::Result<Walls> {
    Ok(serde_json::from_slice(frame)?)
}
