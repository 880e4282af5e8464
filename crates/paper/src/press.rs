//! The press: workers that print, each in a process of its own, which is stopped when it takes too long and never takes
//! its press along. Knows processes, deadlines and pipes; must not know what is laid out.

use std::collections::BTreeSet;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant as Stopwatch};

use crate::frames;
use crate::job::Job;
use crate::print::{NotPrinted, Printed};
use crate::walls::Walls;
use crate::worker::{self, Answered, Asked};

/// What a job may take of a processor, whatever it has.
const JOB_MAX: Duration = Duration::from_secs(5);
/// What it may take beside for each line.
const LINE_MAX: Duration = Duration::from_millis(1);
/// So many times that it may take on the clock, since others use the processor too.
const CLOCK_FACTOR: u32 = 6;
/// How often the processor time of a worker is looked at.
const LOOK: Duration = Duration::from_millis(100);
/// What starting may take.
const START_MAX: Duration = Duration::from_secs(20);
/// How long writing a job may take once it is answered: it was read whole by then.
const READ_MAX: Duration = Duration::from_secs(1);
/// After so many jobs a worker makes room for a new one.
const JOBS_OF_A_WORKER_MAX: usize = 500;
/// After so much of a processor too: well before its own limit, which would end it in the middle of a job.
const WORK_OF_A_WORKER_MAX: Duration = Duration::from_secs(120);
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

impl Workers {
    /// Lets go of those that ended while they were idle.
    fn sweep(&mut self) {
        let before = self.idle.len();
        self.idle.retain_mut(|worker| matches!(worker.process.try_wait(), Ok(None)));
        self.all -= before - self.idle.len();
    }
}

impl Press {
    /// Without a worker yet.
    pub fn new(settings: PressSettings) -> Press {
        Press { settings, idle: Mutex::default(), returned: Condvar::new() }
    }

    /// Prints a job; waits for a worker where all print.
    ///
    /// # Errors
    /// As [`NotPrinted`]. A job that is stopped or takes its worker along leaves the others alone. Where a worker ends
    /// that printed before, a fresh one is asked once: it may have ended while it was idle.
    pub fn print(&self, job: &Job) -> Result<Printed, NotPrinted> {
        let worker = self.taken()?;
        let is_fresh = worker.jobs == 0;
        match self.printed_by(worker, job) {
            Err(NotPrinted::Died(_)) if !is_fresh => self.printed_by(self.fresh()?, job),
            printed => printed,
        }
    }

    fn printed_by(&self, mut worker: Worker, job: &Job) -> Result<Printed, NotPrinted> {
        let printed = worker.print(job);
        let is_well = matches!(
            &printed,
            Ok(_)
                | Err(NotPrinted::Design(_)
                    | NotPrinted::Template(_)
                    | NotPrinted::Unwalled(_)
                    | NotPrinted::File(_))
        );
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

    /// One that is idle, or one more.
    fn taken(&self) -> Result<Worker, NotPrinted> {
        let mut workers = self.workers();
        workers.sweep();
        loop {
            if let Some(worker) = workers.idle.pop() {
                return Ok(worker);
            }
            if workers.all < self.settings.workers_max.max(1) {
                return self.started(workers);
            }
            workers = self.returned.wait(workers).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// One that never printed, in the place of an idle one if there is no room for more.
    fn fresh(&self) -> Result<Worker, NotPrinted> {
        let mut workers = self.workers();
        loop {
            if workers.all < self.settings.workers_max.max(1) {
                return self.started(workers);
            }
            if let Some(worker) = workers.idle.pop() {
                workers.all -= 1;
                worker.stop();
                continue;
            }
            workers = self.returned.wait(workers).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn started(&self, mut workers: MutexGuard<'_, Workers>) -> Result<Worker, NotPrinted> {
        workers.all += 1;
        drop(workers);
        Worker::start(&self.settings).inspect_err(|_| {
            self.workers().all -= 1;
            self.returned.notify_one();
        })
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
    /// What its jobs took of a processor.
    worked: Duration,
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
        let from = match listened(out) {
            Ok(from) => from,
            Err(why) => {
                ended(&mut process);
                return Err(unstarted(why));
            }
        };
        let mut worker = Worker {
            process,
            to: BufWriter::new(to),
            from,
            walls: Walls::default(),
            fonts: BTreeSet::new(),
            font_bytes: 0,
            jobs: 0,
            worked: Duration::ZERO,
        };
        let said = worker.heard(START_MAX).map_err(|why| match why {
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
        if job.text.template.is_some() && !self.walls.are_complete() {
            return Err(NotPrinted::Unwalled(self.walls.lacking().join(", ")));
        }
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
        let lines = u32::try_from(job.text.lines).unwrap_or(u32::MAX);
        let most = Deadline::after(JOB_MAX + LINE_MAX.saturating_mul(lines), &self.process);
        let Worker { process, to, from, .. } = self;
        // A worker that does not read is stopped in time too: that ends the pipe, and with it the writing.
        let answered = thread::scope(|scope| {
            let (done, written) = mpsc::sync_channel(1);
            let write = move || {
                let sent = frames.iter().try_for_each(|frame| frames::write(to, frame));
                // Whoever waits for it has gone where it is too late.
                done.send(sent.and_then(|()| to.flush())).unwrap_or_default();
            };
            let writing = thread::Builder::new().name("to a print worker".to_owned());
            writing
                .spawn_scoped(scope, write)
                .map_err(|why| NotPrinted::NoWorker(format!("no thread to write to it: {why}")))?;
            let answered = frame(from, process, &most).and_then(|answered| {
                // One that answers before it has read all of its job is no worker of ours.
                match written.recv_timeout(READ_MAX) {
                    Ok(Ok(())) => Ok(answered),
                    Ok(Err(why)) => Err(NotPrinted::Died(why.to_string())),
                    Err(_) => Err(NotPrinted::Died("it answered a job that it had not read".to_owned())),
                }
            });
            if answered.is_err() {
                ended(process);
            }
            answered
        })?;
        for file in new {
            self.fonts.insert(file.number);
            self.font_bytes += file.bytes.len();
        }
        let printed = match serde_json::from_slice(&answered) {
            Ok(Answered::Printed { pages, warned, left_off }) => {
                Ok(Printed { pdf: frame(&self.from, &mut self.process, &most)?, pages, warned, left_off })
            }
            Ok(Answered::Not(why)) => Err(why),
            Err(why) => Err(NotPrinted::Died(format!("it said nothing that can be read: {why}"))),
        };
        self.worked += most.worked(&self.process);
        printed
    }

    /// The next that it says, within so long on the clock.
    fn heard(&mut self, most: Duration) -> Result<Vec<u8>, NotPrinted> {
        let most = Deadline { clock: most, ..Deadline::after(Duration::MAX, &self.process) };
        frame(&self.from, &mut self.process, &most)
    }

    fn may_go_on(&self) -> bool {
        self.jobs < JOBS_OF_A_WORKER_MAX
            && self.font_bytes < FONTS_OF_A_WORKER_MAX
            && self.worked < WORK_OF_A_WORKER_MAX
    }

    fn stop(mut self) {
        ended(&mut self.process);
    }
}

/// Until when a worker is waited for: so much of a processor, and more on the clock.
#[derive(Debug)]
struct Deadline {
    begun: Stopwatch,
    clock: Duration,
    processor: Duration,
    /// What the worker had taken of a processor when it began.
    before: Duration,
}

impl Deadline {
    fn after(most: Duration, process: &Child) -> Deadline {
        let clock = most.saturating_mul(CLOCK_FACTOR);
        Deadline { begun: Stopwatch::now(), clock, processor: most, before: processor_time(process) }
    }

    fn worked(&self, process: &Child) -> Duration {
        processor_time(process).saturating_sub(self.before)
    }

    /// How long may be waited before the next look; none where it is over.
    fn left(&self, process: &Child) -> Option<Duration> {
        let left = self.clock.checked_sub(self.begun.elapsed())?;
        (self.worked(process) <= self.processor).then_some(left.min(LOOK))
    }
}

/// What a process has taken of a processor, as far as the kernel says.
#[cfg(target_os = "linux")]
fn processor_time(process: &Child) -> Duration {
    let stat = std::fs::read_to_string(format!("/proc/{}/stat", process.id())).unwrap_or_default();
    // The name before may have blanks; user and system time are the 12th and 13th after it.
    let after = stat.rsplit_once(')').map_or("", |(_, after)| after);
    let ticks: u64 =
        after.split_whitespace().skip(11).take(2).filter_map(|ticks| ticks.parse::<u64>().ok()).sum();
    Duration::from_millis(ticks * 1000 / rustix::param::clock_ticks_per_second().max(1))
}

/// The clock alone counts where nobody says.
#[cfg(not(target_os = "linux"))]
fn processor_time(_: &Child) -> Duration {
    Duration::ZERO
}

/// The next frame of a worker, within its time.
fn frame(
    from: &Receiver<io::Result<Option<Vec<u8>>>>,
    process: &mut Child,
    most: &Deadline,
) -> Result<Vec<u8>, NotPrinted> {
    loop {
        let Some(wait) = most.left(process) else {
            let took = most.worked(process).max(most.processor.min(most.begun.elapsed()));
            return Err(NotPrinted::TooLong(u64::try_from(took.as_millis()).unwrap_or(u64::MAX)));
        };
        match from.recv_timeout(wait) {
            Ok(Ok(Some(frame))) => return Ok(frame),
            Err(RecvTimeoutError::Timeout) => {}
            Ok(Ok(None) | Err(_)) | Err(RecvTimeoutError::Disconnected) => {
                return Err(NotPrinted::Died(ended(process)));
            }
        }
    }
}

/// How a process ended, which it did or does now.
fn ended(process: &mut Child) -> String {
    process.kill().unwrap_or_default();
    process.wait().map_or_else(|why| why.to_string(), in_words)
}

#[cfg(unix)]
fn in_words(status: ExitStatus) -> String {
    use std::os::unix::process::ExitStatusExt;
    match status.signal() {
        Some(6) => "it gave up, as a program does that gets no more memory".to_owned(),
        Some(9) => "it was stopped from outside".to_owned(),
        Some(31) => "it asked the system for what it may not do".to_owned(),
        _ => status.to_string(),
    }
}

#[cfg(not(unix))]
fn in_words(status: ExitStatus) -> String {
    status.to_string()
}

/// Frames of a pipe, one after the other, until it ends; no more than one waits to be taken.
fn listened(mut out: ChildStdout) -> io::Result<Receiver<io::Result<Option<Vec<u8>>>>> {
    let (say, heard) = mpsc::sync_channel(1);
    let listening = move || {
        loop {
            let frame = frames::read(&mut out);
            let is_last = !matches!(frame, Ok(Some(_)));
            if say.send(frame).is_err() || is_last {
                return;
            }
        }
    };
    thread::Builder::new().name("from a print worker".to_owned()).spawn(listening)?;
    Ok(heard)
}
