//! The samples of one request: weighed before any is kept, and kept in batches as they are read.
//! Knows how many and how wide samples are, and what became of each; must not know how series are written.

use std::collections::BTreeMap;

use ids::EnvironmentId;
use money::Decimal;
use pricing::UsageEvent;
use records::EventRefused;

use super::{Labels, LeftOut, Series, Stamp};
use crate::Operations;
use crate::events::{EVENTS_PER_BATCH_MAX, OnRefusal, Outcome};
use crate::refusal::Failed;
use crate::rejected::RejectedWay;

/// Most samples of one request, those that are left out among them.
pub const SAMPLES_PER_REQUEST_MAX: usize = 100_000;
/// Most bytes that the events of one request take for their labels, as [`Labels::event_bytes`] counts them: each
/// event carries all labels of its series.
pub const LABEL_BYTES_PER_REQUEST_MAX: usize = 128 * 1024 * 1024;
/// From so many bytes of labels on the samples read so far are kept, before more are read.
const LABEL_BYTES_PER_BATCH: usize = 16 * 1024 * 1024;

/// What a request carries.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Load {
    samples: usize,
    label_bytes: usize,
}

/// Why a request is too much at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LoadRefused {
    /// Too many samples.
    #[error("the request has more than {SAMPLES_PER_REQUEST_MAX} samples; send it in parts")]
    TooManySamples,
    /// Too many labels times samples.
    #[error(
        "the labels of the request, counted for each sample, are more than {} MiB; send it in parts, or drop labels",
        LABEL_BYTES_PER_REQUEST_MAX / (1024 * 1024)
    )]
    TooManyLabelBytes,
}

impl Load {
    /// Adds the samples of a series.
    ///
    /// 1,000 samples of a series whose labels take 200 bytes are 200,000.
    ///
    /// # Errors
    /// When it is too much.
    pub fn add(&mut self, samples: usize, labels: &Result<Labels<'_>, LeftOut>) -> Result<(), LoadRefused> {
        let each = labels.as_ref().map_or(0, Labels::event_bytes);
        self.samples = self.samples.saturating_add(samples);
        self.label_bytes = self.label_bytes.saturating_add(each.saturating_mul(samples));
        if self.samples > SAMPLES_PER_REQUEST_MAX {
            return Err(LoadRefused::TooManySamples);
        }
        if self.label_bytes > LABEL_BYTES_PER_REQUEST_MAX {
            return Err(LoadRefused::TooManyLabelBytes);
        }
        Ok(())
    }
}

/// Takes the samples of a request one by one, and keeps them a batch at a time.
pub struct Samples<'a> {
    operations: &'a Operations,
    environment: EnvironmentId,
    batch: Vec<Result<UsageEvent, EventRefused>>,
    label_bytes: usize,
    kept: SamplesKept,
}

/// What became of a request's samples.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SamplesKept {
    /// How many are kept, those known before among them.
    pub kept: u64,
    /// How many were known before.
    pub duplicates: u64,
    /// How many were not kept though they were read: of another time, or with another value for their instant.
    pub refused: u64,
    /// Why the first of those was not.
    pub first_refused: Option<String>,
    /// How many are no usage, and why.
    pub left_out: BTreeMap<LeftOut, u64>,
}

impl Operations {
    /// Begins to take the samples of a request.
    pub fn samples(&self, environment: EnvironmentId) -> Samples<'_> {
        let (batch, kept) = (Vec::new(), SamplesKept::default());
        Samples { operations: self, environment, batch, label_bytes: 0, kept }
    }
}

impl Samples<'_> {
    /// Takes a sample.
    ///
    /// # Errors
    /// As [`Operations::ingest`]; the same request is sent again then.
    pub fn take(
        &mut self,
        series: &Series,
        stamp: Stamp,
        value: Result<Decimal, LeftOut>,
    ) -> Result<(), Failed> {
        match value {
            Ok(value) => {
                self.batch.push(series.event(stamp, value));
                self.label_bytes += series.event_bytes;
            }
            Err(why) => self.leave_out(why, 1),
        }
        let is_full = self.batch.len() >= EVENTS_PER_BATCH_MAX || self.label_bytes >= LABEL_BYTES_PER_BATCH;
        if is_full { self.keep() } else { Ok(()) }
    }

    /// Leaves so many samples out.
    pub fn leave_out(&mut self, why: LeftOut, samples: usize) {
        let samples = u64::try_from(samples).expect("a length fits 64 bits");
        if samples > 0 {
            *self.kept.left_out.entry(why).or_default() += samples;
        }
    }

    /// Keeps the last of them. What is answered as kept is durable.
    ///
    /// # Errors
    /// As [`Samples::take`].
    pub fn finish(mut self) -> Result<SamplesKept, Failed> {
        self.keep()?;
        Ok(self.kept)
    }

    fn keep(&mut self) -> Result<(), Failed> {
        let batch = std::mem::take(&mut self.batch);
        self.label_bytes = 0;
        if batch.is_empty() {
            return Ok(());
        }
        let how = (RejectedWay::Metrics, OnRefusal::KeepRest);
        for outcome in self.operations.ingest_by(self.environment, batch, how)?.outcomes {
            self.kept.count(outcome);
        }
        Ok(())
    }
}

impl SamplesKept {
    /// How many samples were left out.
    pub fn left_out_count(&self) -> u64 {
        self.left_out.values().sum()
    }

    fn count(&mut self, outcome: Outcome) {
        let why = match outcome {
            Outcome::Accepted => {
                self.kept += 1;
                return;
            }
            Outcome::Duplicate => {
                self.kept += 1;
                self.duplicates += 1;
                return;
            }
            Outcome::Conflict => {
                "a sample of this series and instant was kept before with another value; the first stands"
                    .to_owned()
            }
            Outcome::Refused { message, .. } => message,
            Outcome::NotKept => unreachable!("the rest of a batch is kept"),
        };
        self.refused += 1;
        self.first_refused.get_or_insert(why);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metrics::Label;

    #[test]
    fn a_request_carries_so_many_samples_and_labels() {
        let mut load = Load::default();
        assert_eq!(load.add(SAMPLES_PER_REQUEST_MAX, &Err(LeftOut::NoName)), Ok(()));
        assert_eq!(load.add(1, &Err(LeftOut::NoName)), Err(LoadRefused::TooManySamples));
        let wide = "a".repeat(LABEL_BYTES_PER_REQUEST_MAX / 4_096 - 64 - 1);
        let mut labels = Labels::default();
        labels.add("a", Label::Text(&wide)).unwrap();
        assert_eq!(labels.event_bytes() * 4_096, LABEL_BYTES_PER_REQUEST_MAX);
        let (mut load, labels) = (Load::default(), Ok(labels));
        assert_eq!(load.add(4_096, &labels), Ok(()));
        assert_eq!(load.add(1, &labels), Err(LoadRefused::TooManyLabelBytes));
        assert_eq!(load.add(usize::MAX, &labels), Err(LoadRefused::TooManySamples));
    }
}
