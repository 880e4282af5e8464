//! Metrics: series of samples that monitoring systems send, as usage events.
//!
//! Knows names, labels, instants and values of series, and the rules by which they become events; must not know how
//! a sender writes them. An event's id is made of its series and instant, so that a resend counts nothing.

use std::collections::BTreeMap;
use std::sync::Arc;

use calendar::Instant;
use ids::EnvironmentId;
use money::Decimal;
use pricing::{Properties, Scalar, UsageEvent};
use records::EventRefused;
use records::event::{EVENT_BYTES_MAX, NAME_BYTES_MAX, PROPERTIES_MAX, in_this_century};

use crate::Operations;
use crate::events::{EVENTS_PER_BATCH_MAX, OnRefusal, Outcome};
use crate::refusal::Failed;

/// The property that carries a sample's value.
pub const VALUE: &str = "value";
/// The property that carries the hash of its series: what a register is told apart by.
pub const SERIES: &str = "series";
/// What is put before a label that has the name of a property of ours.
const LABEL: &str = "label_";

/// How series become events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeriesRules {
    /// The events' source.
    pub source: String,
    /// The labels that say whom a series is about; the first of them that it has is taken.
    pub subject: Vec<String>,
    /// What stands before the metric's name in the events' type.
    pub type_prefix: String,
}

/// What a label says.
#[derive(Debug, Clone, PartialEq)]
pub enum Label {
    /// A value that meters can read.
    Value(Scalar),
    /// Something that only tells series apart, such as a list.
    Opaque(Vec<u8>),
}

impl Label {
    /// About how many bytes an event takes for it.
    fn bytes(&self) -> usize {
        match self {
            Label::Value(Scalar::Text(text)) => text.len(),
            Label::Value(_) | Label::Opaque(_) => 0,
        }
    }
}

/// Why a sample is no event. The rest of its request is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum LeftOut {
    /// The series is about nobody.
    #[error("no label says whom the series is about; name one with ?subject=LABEL, or leave the series out")]
    NoSubject,
    /// The series has no name.
    #[error("the series has no name")]
    NoName,
    /// A name or a value of a label is longer than an event's may be, or there are more than an event has.
    #[error("the series has more or longer labels than an event may have; drop some")]
    TooManyLabels,
    /// NaN, an infinity, or the mark of a series that ended.
    #[error("the value is no finite number")]
    NotFinite,
    /// More digits than are kept.
    #[error("the value has more digits than are kept")]
    TooPrecise,
    /// Histograms and summaries.
    #[error("histograms and summaries are not read; send counters and gauges")]
    NoNumber,
}

/// The instant of a sample, in nanoseconds since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// When it was taken.
    pub nanos: i128,
    /// From when on it counts, where it is the sum of a window and not of the series' whole life.
    pub since: Option<i128>,
}

/// A series by the rules: all that its events have in common.
#[derive(Debug, Clone)]
pub struct Series {
    source: Arc<str>,
    subject: Arc<str>,
    event_type: Arc<str>,
    key: String,
    data: Properties,
}

impl Series {
    /// Of a name and labels.
    ///
    /// # Errors
    /// When it is about nobody, or an event cannot say it.
    pub fn of(rules: &SeriesRules, name: &str, labels: &BTreeMap<String, Label>) -> Result<Series, LeftOut> {
        if name.is_empty() {
            return Err(LeftOut::NoName);
        }
        let named = rules.subject.iter().filter_map(|label| labels.get(label)).find_map(text_of);
        let subject = named.filter(|subject| !subject.is_empty()).ok_or(LeftOut::NoSubject)?;
        let event_type = format!("{}{name}", rules.type_prefix);
        let is_long = |text: &str| text.len() > NAME_BYTES_MAX || text.contains('\0');
        let bytes: usize = labels.iter().map(|(label, says)| label.len() + says.bytes()).sum();
        let is_wide = labels.len() + 3 > PROPERTIES_MAX || bytes > EVENT_BYTES_MAX;
        if is_long(&subject) || is_long(&event_type) || is_wide {
            return Err(LeftOut::TooManyLabels);
        }
        let key = key_of(name, labels);
        let mut data = Properties::new();
        data.insert(Arc::from(SERIES), Scalar::Text(Arc::from(key.as_str())));
        for (label, says) in labels {
            let Label::Value(value) = says else { continue };
            if is_long(label) || matches!(value, Scalar::Text(text) if text.contains('\0')) {
                return Err(LeftOut::TooManyLabels);
            }
            let property = match label.as_str() {
                VALUE | SERIES | TEMPORALITY => format!("{LABEL}{label}"),
                own => own.to_owned(),
            };
            data.insert(Arc::from(property), value.clone());
        }
        let source = Arc::from(rules.source.as_str());
        Ok(Series { source, subject: Arc::from(subject), event_type: Arc::from(event_type), key, data })
    }

    /// The same, its values said to be cumulative or changes.
    #[must_use]
    pub fn summed(mut self, temporality: &'static str) -> Series {
        self.data.insert(Arc::from(TEMPORALITY), Scalar::Text(Arc::from(temporality)));
        self
    }

    /// The event of one sample. Its id is the series' hash and the instant: sent again it is a duplicate.
    ///
    /// # Errors
    /// When it lies in another century.
    pub fn event(&self, stamp: Stamp, value: Decimal) -> Result<UsageEvent, EventRefused> {
        let found = || EventRefused::TimeOtherCentury { found: format!("{} ns", stamp.nanos) };
        let micros = i64::try_from(stamp.nanos.div_euclid(1_000)).map_err(|_| found())?;
        let id = match stamp.since {
            None => format!("{}-{}", self.key, stamp.nanos),
            Some(since) => format!("{}-{since}-{}", self.key, stamp.nanos),
        };
        let mut data = self.data.clone();
        data.insert(Arc::from(VALUE), Scalar::Number(value));
        Ok(UsageEvent {
            source: Arc::clone(&self.source),
            id: Arc::from(id),
            event_type: Arc::clone(&self.event_type),
            subject: Arc::clone(&self.subject),
            time: in_this_century(Instant::from_micros(micros))?,
            data,
        })
    }
}

/// The property that says whether a sum is cumulative or a change.
const TEMPORALITY: &str = "temporality";

/// A binary number in the shortest decimal form that is read back as the same one: the double nearest to a tenth
/// is 0.1.
///
/// # Errors
/// When it is NaN or an infinity, or has more digits than are kept.
pub fn exact(number: f64) -> Result<Decimal, LeftOut> {
    if !number.is_finite() {
        return Err(LeftOut::NotFinite);
    }
    Decimal::parse(&number.to_string()).map_err(|_| LeftOut::TooPrecise)
}

fn text_of(label: &Label) -> Option<String> {
    match label {
        Label::Value(Scalar::Text(text)) => Some(text.to_string()),
        Label::Value(Scalar::Number(number)) => Some(number.to_string()),
        Label::Value(Scalar::Bool(truth)) => Some(truth.to_string()),
        Label::Value(Scalar::Null) | Label::Opaque(_) => None,
    }
}

/// 32 hexadecimal digits of BLAKE3 over the name and the labels in order of their names, each after its length.
fn key_of(name: &str, labels: &BTreeMap<String, Label>) -> String {
    let mut hasher = blake3::Hasher::new();
    let mut add = |kind: u8, bytes: &[u8]| {
        let length = u64::try_from(bytes.len()).expect("a length fits 64 bits");
        hasher.update(&[kind]).update(&length.to_le_bytes()).update(bytes);
    };
    add(0, name.as_bytes());
    for (label, says) in labels {
        add(1, label.as_bytes());
        match says {
            Label::Opaque(bytes) => add(2, bytes),
            value => add(3, text_of(value).unwrap_or_default().as_bytes()),
        }
    }
    hasher.finalize().to_hex()[..32].to_owned()
}

/// Samples of one request, as they are read, and those that are no events.
#[derive(Debug, Default)]
pub struct Samples {
    events: Vec<Result<UsageEvent, EventRefused>>,
    left_out: BTreeMap<LeftOut, u64>,
}

impl Samples {
    /// Takes a sample.
    pub fn take(&mut self, series: &Series, stamp: Stamp, value: Result<Decimal, LeftOut>) {
        match value {
            Ok(value) => self.events.push(series.event(stamp, value)),
            Err(why) => self.leave_out(why, 1),
        }
    }

    /// Leaves so many samples out.
    pub fn leave_out(&mut self, why: LeftOut, samples: usize) {
        let samples = u64::try_from(samples).expect("a length fits 64 bits");
        if samples > 0 {
            *self.left_out.entry(why).or_default() += samples;
        }
    }
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
    /// Keeps the samples of a request. What is answered as kept is durable.
    ///
    /// # Errors
    /// As [`Operations::ingest`]; the same request is sent again then.
    pub fn ingest_samples(
        &self,
        environment: EnvironmentId,
        samples: Samples,
    ) -> Result<SamplesKept, Failed> {
        let mut kept = SamplesKept { left_out: samples.left_out, ..SamplesKept::default() };
        let mut events = samples.events.into_iter().peekable();
        while events.peek().is_some() {
            let batch = events.by_ref().take(EVENTS_PER_BATCH_MAX).collect();
            for outcome in self.ingest(environment, batch, OnRefusal::KeepRest)?.outcomes {
                kept.count(outcome);
            }
        }
        Ok(kept)
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

    fn labels(pairs: &[(&str, &str)]) -> BTreeMap<String, Label> {
        let label = |text: &str| Label::Value(Scalar::Text(text.into()));
        pairs.iter().map(|(name, value)| ((*name).to_owned(), label(value))).collect()
    }

    fn rules() -> SeriesRules {
        let subject = vec!["customer".to_owned(), "tenant".to_owned()];
        SeriesRules { source: "prometheus".into(), subject, type_prefix: "metric.".into() }
    }

    #[test]
    fn doubles_are_read_in_their_shortest_form() {
        let read = |number: f64| exact(number).map(|number| number.to_string());
        assert_eq!(read(0.1).unwrap(), "0.1");
        assert_eq!(read(1e21).unwrap(), "1000000000000000000000");
        assert_eq!(read(-0.0).unwrap(), "0");
        assert_eq!(read(1.0 / 3.0).unwrap(), "0.3333333333333333");
        assert_eq!(read(f64::NAN), Err(LeftOut::NotFinite));
        assert_eq!(read(f64::NEG_INFINITY), Err(LeftOut::NotFinite));
        assert_eq!(read(1e300), Err(LeftOut::TooPrecise));
        assert_eq!(read(5e-324), Err(LeftOut::TooPrecise));
    }

    #[test]
    fn a_series_has_one_key_and_each_of_its_samples_one_id() {
        let known = labels(&[("tenant", "acme"), ("region", "eu"), ("value", "x"), ("series", "y")]);
        let series = Series::of(&rules(), "requests_total", &known).unwrap();
        let again = Series::of(&rules(), "requests_total", &known).unwrap();
        let stamp = Stamp { nanos: 1_767_225_600_123_000_000, since: None };
        let event = series.event(stamp, Decimal::ONE).unwrap();
        assert_eq!(event, again.event(stamp, Decimal::ONE).unwrap());
        assert_eq!((&*event.subject, &*event.event_type), ("acme", "metric.requests_total"));
        assert_eq!(event.time.to_string(), "2026-01-01T00:00:00.123Z");
        let names: Vec<&str> = event.data.keys().map(|name| &**name).collect();
        assert_eq!(names, ["label_series", "label_value", "region", "series", "tenant", "value"]);
        let other = labels(&[("tenant", "acme"), ("region", "us")]);
        let other =
            Series::of(&rules(), "requests_total", &other).unwrap().event(stamp, Decimal::ONE).unwrap();
        assert_ne!(event.id, other.id);
        let window = Stamp { since: Some(1), ..stamp };
        assert_ne!(event.id, series.event(window, Decimal::ONE).unwrap().id);
    }

    #[test]
    fn a_series_of_nobody_is_left_out() {
        let of = |pairs: &[(&str, &str)], name| Series::of(&rules(), name, &labels(pairs)).unwrap_err();
        assert_eq!(of(&[("region", "eu")], "up"), LeftOut::NoSubject);
        assert_eq!(of(&[("customer", "")], "up"), LeftOut::NoSubject);
        assert_eq!(of(&[("customer", "a")], ""), LeftOut::NoName);
        assert_eq!(of(&[("customer", &"a".repeat(600))], "up"), LeftOut::TooManyLabels);
        let wide = "a".repeat(EVENT_BYTES_MAX);
        assert_eq!(of(&[("customer", "a"), ("note", &wide)], "up"), LeftOut::TooManyLabels);
    }
}
