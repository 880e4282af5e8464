//! Figures as the tables show them: percentiles of what was taken, and the memory of this process.
//! Knows how to count; must not know what was measured.

use std::time::{Duration, Instant as Stopwatch};

/// How long each of some runs took, the shortest first.
pub struct Taken(Vec<Duration>);

impl Taken {
    /// Runs something a number of times and keeps how long each run took.
    pub fn of(times: u32, mut run: impl FnMut(u32)) -> Taken {
        Taken::timed(times, |number| {
            let watch = Stopwatch::now();
            run(number);
            watch.elapsed()
        })
    }

    /// The same where each run says itself how long the part of it took that counts.
    pub fn timed(times: u32, mut run: impl FnMut(u32) -> Duration) -> Taken {
        let mut taken: Vec<Duration> = (0..times).map(&mut run).collect();
        taken.sort_unstable();
        Taken(taken)
    }

    /// What a share of the runs, in percent, took at most.
    pub fn percentile(&self, percent: usize) -> Duration {
        self.0[(self.0.len() * percent / 100).min(self.0.len() - 1)]
    }
}

/// Microseconds.
pub fn micros(taken: Duration) -> String {
    format!("{:.1} µs", taken.as_secs_f64() * 1e6)
}

/// Milliseconds.
pub fn millis(taken: Duration) -> String {
    format!("{:.2} ms", taken.as_secs_f64() * 1e3)
}

/// The most memory this process ever held, as the system counts it.
pub fn peak_megabytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    line.split_whitespace().next().and_then(|kilobytes| kilobytes.parse::<u64>().ok()).unwrap_or_default()
        / 1024
}
