//! How much memory identities may take, and what it is spent on.
//!
//! Knows shares of a budget. Must not know how many identities there are or where they stand.

use super::size;

/// The memory that identities take where nothing else is said: 512 MiB.
pub const BUDGET_BYTES_DEFAULT: u64 = 512 * 1024 * 1024;
/// The least memory they can work with: 16 MiB.
pub const BUDGET_BYTES_MIN: u64 = 16 * 1024 * 1024;
/// How many runs of one size are merged into one.
pub const RUNS_MERGED_DEFAULT: usize = 8;

/// Bytes of the budget for each identity that waits in memory to be sealed.
///
/// One takes 32 bytes as an entry and 8 in the table that finds it. There may be a set of new ones, a set
/// being sealed, and two sorted copies of the latter with 8 more bytes each: 160. So 512 MiB let 524,288
/// identities wait, and give them 80 MiB at worst.
const BUDGET_BYTES_PER_WAITING: u64 = 1024;
const BYTES_PER_WAITING: u64 = 160;
/// What merging and refitting take at most, whatever the budget.
const WORKING_BYTES: u64 = 2 * 1024 * 1024;

/// How much memory identities take, and how eagerly they are merged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Budget {
    bytes: u64,
    runs_merged: usize,
}

impl Default for Budget {
    fn default() -> Self {
        Budget::of_bytes(BUDGET_BYTES_DEFAULT)
    }
}

impl Budget {
    /// A budget of so many bytes; of [`BUDGET_BYTES_MIN`] where that is more.
    pub const fn of_bytes(bytes: u64) -> Budget {
        let bytes = if bytes < BUDGET_BYTES_MIN { BUDGET_BYTES_MIN } else { bytes };
        Budget { bytes, runs_merged: RUNS_MERGED_DEFAULT }
    }

    /// A budget too small to be asked for, so that a test can outgrow it.
    #[cfg(test)]
    pub(crate) const fn too_small(bytes: u64) -> Budget {
        Budget { bytes, runs_merged: RUNS_MERGED_DEFAULT }
    }

    /// The same budget, merging so many runs of one size into one, at least two. Fewer means less to look
    /// through for a resend and more rewriting.
    pub const fn merging(mut self, runs: usize) -> Budget {
        self.runs_merged = if runs < 2 { 2 } else { runs };
        self
    }

    /// All of it, in bytes.
    pub const fn bytes(self) -> u64 {
        self.bytes
    }

    pub(super) const fn runs_merged(self) -> usize {
        self.runs_merged
    }

    /// How many new identities wait in memory before they are sealed.
    pub(super) fn waiting_max(self) -> usize {
        size(self.bytes / BUDGET_BYTES_PER_WAITING)
    }

    /// The most bytes that the filter over everything takes: five eighths.
    pub(super) const fn filter_bytes_max(self) -> u64 {
        self.bytes / 8 * 5
    }

    /// What is left for cached pages beside so many bytes of filter and fences, at least a sixteenth.
    pub(super) fn page_bytes(self, filter_and_fences: u64) -> u64 {
        let waiting = self.bytes / BUDGET_BYTES_PER_WAITING * BYTES_PER_WAITING;
        let left = self.bytes.saturating_sub(waiting + WORKING_BYTES + filter_and_fences);
        left.max(self.bytes / 16)
    }
}
