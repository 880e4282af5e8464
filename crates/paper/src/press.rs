//! The press: workers that print, each in a process of its own, which is stopped when it takes too long and never takes
//! its press along. Knows processes, deadlines and pipes; must not know what is laid out.

use std::collections::BTreeSet;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use crate::frames;
use crate::job::Job;
use crate::print::{NotPrinted, Printed};
use crate::walls::Walls;
use crate::worker::{self, Answered, Asked};

/// What a job may take, whatever it has.
const JOB_MAX: Duration = Duration::from_secs(5);
/// What it may take beside for each line.
const LINE_MAX: Duration = Duration::from_millis(1);
/// What starting may take.
const START_MAX: Duration = Duration::from_secs(20);
/// After so many jobs a worker makes room for a new one.
const JOBS_OF_A_WORKER_MAX: usize = 500;
/// Most bytes of fonts that a worker keeps.
const FONTS_OF_A_WORKER_MAX: usize = 128 * 1024 * 1024;

/// How a press is set up.
#[derive(Debug, Clone)]
pub struct PressSettings {
    /// The program that a worker is.
    pub program: PathBuf,
    /// What it is called with.
    pub arguments: Vec<String>,
    /// Most workers at once, at least one.
    pub workers_max: usize,
}

/// Prints jobs, in workers that start when they are needed and stay.
#[derive(Debug)]
pub struct Press {
    settings: PressSettings,
    idle: Mutex<Workers>,
    returned: Condvar,
}

#[derive(Debug, Default)]
struct Workers {
    idle: Vec<Worker>,
    /// Those that print are counted too.
    all: usize,
}

impl Press {
    /// Without a worker yet.
    pub fn new(settings: PressSettings) -> Press {
        Press { settings, idle: Mutex::default(), returned: Condvar::new() }
    }

    /// Prints a job; waits for a worker where all print.
    ///
    /// # Errors
    /// As [`NotPrinted`]. A job that is stopped or takes its worker along leaves the others alone.
    pub fn print(&self, job: &Job) -> Result<Printed, NotPrinted> {
        let mut worker = self.taken()?;
        let printed = worker.print(job);
        let is_well = matches!(&printed, Ok(_) | Err(NotPrinted::Design(_) | NotPrinted::File(_)));
        let mut workers = self.workers();
        if is_well && worker.may_go_on() {
            workers.idle.push(worker);
        } else {
            workers.all -= 1;
            drop(workers);
            worker.stop();
        }
        self.returned.notify_one();
        printed
    }

    /// Which walls stand around a worker.
    ///
    /// # Errors
    /// [`NotPrinted::NoWorker`].
    pub fn walls(&self) -> Result<Walls, NotPrinted> {
        let worker = self.taken()?;
        let walls = worker.walls;
        self.workers().idle.push(worker);
        self.returned.notify_one();
        Ok(walls)
    }

    fn taken(&self) -> Result<Worker, NotPrinted> {
        let mut workers = self.workers();
        loop {
            if let Some(worker) = workers.idle.pop() {
                return Ok(worker);
            }
            if workers.all < self.settings.workers_max.max(1) {
                workers.all += 1;
                drop(workers);
                return Worker::start(&self.settings).inspect_err(|_| {
                    self.workers().all -= 1;
                    self.returned.notify_one();
                });
            }
            workers = self.returned.wait(workers).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn workers(&self) -> MutexGuard<'_, Workers> {
        // Nothing is half-done while it is held.
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Press {
    fn drop(&mut self) {
        for worker in self.workers().idle.drain(..) {
            worker.stop();
        }
    }
}

/// A process that prints, one job at a time.
#[derive(Debug)]
struct Worker {
    process: Child,
    to: BufWriter<ChildStdin>,
    /// What it says, read by a thread so that waiting for it ends in time.
    from: Receiver<io::Result<Option<Vec<u8>>>>,
    walls: Walls,
    fonts: BTreeSet<usize>,
    font_bytes: usize,
    jobs: usize,
}

impl Worker {
    fn start(settings: &PressSettings) -> Result<Worker, NotPrinted> {
        let unstarted =
            |why: io::Error| NotPrinted::NoWorker(format!("{}: {why}", settings.program.display()));
        let mut process = Command::new(&settings.program)
            .args(&settings.arguments)
            .env_clear()
            // What its allocator sets aside is no memory that it takes, and would count as such.
            .env("MIMALLOC_ARENA_EAGER_COMMIT", "0")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(unstarted)?;
        let (Some(to), Some(out)) = (process.stdin.take(), process.stdout.take()) else {
            return Err(unstarted(io::Error::other("it has no pipes")));
        };
        let mut worker = Worker {
            process,
            to: BufWriter::new(to),
            from: listened(out),
            walls: Walls::default(),
            fonts: BTreeSet::new(),
            font_bytes: 0,
            jobs: 0,
        };
        let said = worker.frame(START_MAX).map_err(|why| match why {
            NotPrinted::Died(how) => NotPrinted::NoWorker(format!("it ended at once ({how})")),
            why => why,
        });
        match said.and_then(|frame| worker::walls_of(&frame).map_err(unstarted)) {
            Ok(walls) => Ok(Worker { walls, ..worker }),
            Err(why) => {
                worker.stop();
                Err(why)
            }
        }
    }

    fn print(&mut self, job: &Job) -> Result<Printed, NotPrinted> {
        self.jobs += 1;
        let new: Vec<_> = job.fonts.iter().filter(|file| !self.fonts.contains(&file.number)).collect();
        let asked = Asked {
            job: job.text.clone(),
            fonts: job.fonts.iter().map(|file| file.number).collect(),
            new: new.iter().map(|file| file.number).collect(),
        };
        let asked = serde_json::to_vec(&asked).map_err(|why| NotPrinted::File(why.to_string()))?;
        let mut frames: Vec<&[u8]> = vec![&asked];
        frames.extend(new.iter().map(|file| file.bytes.as_slice()));
        let sent = frames.iter().try_for_each(|frame| frames::write(&mut self.to, frame));
        if sent.and_then(|()| self.to.flush()).is_err() {
            return Err(NotPrinted::Died(self.end()));
        }
        for file in new {
            self.fonts.insert(file.number);
            self.font_bytes += file.bytes.len();
        }
        let lines = u32::try_from(job.text.lines).unwrap_or(u32::MAX);
        let most = JOB_MAX + LINE_MAX.saturating_mul(lines);
        match serde_json::from_slice(&self.frame(most)?) {
            Ok(Answered::Printed { pages }) => Ok(Printed { pdf: self.frame(most)?, pages }),
            Ok(Answered::Not(why)) => Err(why),
            Err(why) => Err(NotPrinted::Died(format!("it said nothing that can be read: {why}"))),
        }
    }

    /// The next that it says.
    fn frame(&mut self, most: Duration) -> Result<Vec<u8>, NotPrinted> {
        match self.from.recv_timeout(most) {
            Ok(Ok(Some(frame))) => Ok(frame),
            Err(RecvTimeoutError::Timeout) => {
                Err(NotPrinted::TooLong(u64::try_from(most.as_millis()).unwrap_or(u64::MAX)))
            }
            Ok(Ok(None) | Err(_)) | Err(RecvTimeoutError::Disconnected) => Err(NotPrinted::Died(self.end())),
        }
    }

    fn may_go_on(&self) -> bool {
        self.jobs < JOBS_OF_A_WORKER_MAX && self.font_bytes < FONTS_OF_A_WORKER_MAX
    }

    /// How it ended, which it did or does now.
    fn end(&mut self) -> String {
        self.process.kill().unwrap_or_default();
        self.process.wait().map_or_else(|why| why.to_string(), |status| status.to_string())
    }

    fn stop(mut self) {
        self.end();
    }
}

/// Frames of a pipe, one after the other, until it ends.
fn listened(mut out: ChildStdout) -> Receiver<io::Result<Option<Vec<u8>>>> {
    let (say, heard) = mpsc::channel();
    thread::spawn(move || {
        loop {
            let frame = frames::read(&mut out);
            let is_last = !matches!(frame, Ok(Some(_)));
            if say.send(frame).is_err() || is_last {
                return;
            }
        }
    });
    heard
}
