//! Prometheus remote write, versions 1 and 2: the fields of its messages that are read.
//! Knows their numbers; must not know meters.

use operations::metrics::{
    LABELS_MAX, Label, Labels, LeftOut, Load, Samples, Series, SeriesRules, Stamp, exact,
};
use prost::Message;

use super::parts::{Part, check_protobuf};
use super::{too_much, unreadable};
use crate::problem::Problem;

/// Nanoseconds in a millisecond.
const NANOS_PER_MILLI: i128 = 1_000_000;
/// The label that carries a series' name.
const NAME: &str = "__name__";

/// The parts of a [`WriteRequest`]: series with labels, samples and histograms.
const WRITE_REQUEST: &[(u32, Part)] =
    &[(1, Part::Of(&[(1, Part::Whole), (2, Part::Whole), (4, Part::Whole)]))];
/// The parts of a [`Request`]: texts, and series with samples and histograms.
const REQUEST: &[(u32, Part)] = &[(4, Part::Whole), (5, Part::Of(&[(2, Part::Whole), (3, Part::Whole)]))];

/// `prometheus.WriteRequest`.
#[derive(Clone, PartialEq, Message)]
pub struct WriteRequest {
    /// The series.
    #[prost(message, repeated, tag = "1")]
    pub timeseries: Vec<TimeSeries>,
}

/// A series with its labels and samples.
#[derive(Clone, PartialEq, Message)]
pub struct TimeSeries {
    /// Its labels, its name among them.
    #[prost(message, repeated, tag = "1")]
    pub labels: Vec<NamedLabel>,
    /// Its samples.
    #[prost(message, repeated, tag = "2")]
    pub samples: Vec<Sample>,
    /// Native histograms, which are not read.
    #[prost(bytes = "vec", repeated, tag = "4")]
    pub histograms: Vec<Vec<u8>>,
}

/// A label.
#[derive(Clone, PartialEq, Message)]
pub struct NamedLabel {
    /// Its name.
    #[prost(string, tag = "1")]
    pub name: String,
    /// Its value.
    #[prost(string, tag = "2")]
    pub value: String,
}

/// A sample.
#[derive(Clone, PartialEq, Message)]
pub struct Sample {
    /// Its value.
    #[prost(double, tag = "1")]
    pub value: f64,
    /// Milliseconds since 1970.
    #[prost(int64, tag = "2")]
    pub timestamp: i64,
}

/// `io.prometheus.write.v2.Request`.
#[derive(Clone, PartialEq, Message)]
pub struct Request {
    /// All texts, which the rest refers to by their places; the first is empty.
    #[prost(string, repeated, tag = "4")]
    pub symbols: Vec<String>,
    /// The series.
    #[prost(message, repeated, tag = "5")]
    pub timeseries: Vec<ReferringSeries>,
}

/// A series of version 2.
#[derive(Clone, PartialEq, Message)]
pub struct ReferringSeries {
    /// Places of names and values of its labels, by turns.
    #[prost(uint32, repeated, tag = "1")]
    pub labels_refs: Vec<u32>,
    /// Its samples.
    #[prost(message, repeated, tag = "2")]
    pub samples: Vec<Sample>,
    /// Native histograms, which are not read.
    #[prost(bytes = "vec", repeated, tag = "3")]
    pub histograms: Vec<Vec<u8>>,
}

/// A series of either version.
struct Sent<'a> {
    name: &'a str,
    labels: Result<Labels<'a>, LeftOut>,
    samples: &'a [Sample],
    histograms: usize,
}

/// Reads a body of version 1.
///
/// # Errors
/// When it is no such message, or too much; when its samples cannot be kept.
pub fn read_one(bytes: &[u8], rules: &SeriesRules, samples: &mut Samples<'_>) -> Result<(), Problem> {
    check_protobuf(bytes, WRITE_REQUEST)?;
    let request = WriteRequest::decode(bytes).map_err(|broken| unreadable(&broken.to_string()))?;
    take(|| request.timeseries.iter().map(TimeSeries::sent), rules, samples)
}

/// Reads a body of version 2.
///
/// # Errors
/// As [`read_one`]; when a series refers to a text that is not there.
pub fn read_two(bytes: &[u8], rules: &SeriesRules, samples: &mut Samples<'_>) -> Result<(), Problem> {
    check_protobuf(bytes, REQUEST)?;
    let request = Request::decode(bytes).map_err(|broken| unreadable(&broken.to_string()))?;
    request.check().map_err(|broken| unreadable(&broken))?;
    let (all, symbols) = (&request.timeseries, &request.symbols);
    take(|| all.iter().map(move |series| series.sent(symbols)), rules, samples)
}

impl TimeSeries {
    fn sent(&self) -> Sent<'_> {
        let labels = self.labels.iter().map(|label| (label.name.as_str(), label.value.as_str()));
        let (name, labels) = named(labels);
        Sent { name, labels, samples: &self.samples, histograms: self.histograms.len() }
    }
}

impl Request {
    /// Checks that all texts that series refer to are there.
    fn check(&self) -> Result<(), String> {
        for series in &self.timeseries {
            if series.labels_refs.len() % 2 != 0 {
                return Err("a label has a name and no value".to_owned());
            }
            let is_there =
                |place: &u32| usize::try_from(*place).is_ok_and(|place| place < self.symbols.len());
            if let Some(place) = series.labels_refs.iter().find(|place| !is_there(place)) {
                return Err(format!("a series refers to the symbol {place}, which is not there"));
            }
        }
        Ok(())
    }
}

impl ReferringSeries {
    /// The series with its texts. A few bytes can refer to long ones again and again: they are looked at in place.
    fn sent<'a>(&'a self, symbols: &'a [String]) -> Sent<'a> {
        let symbol = |place: u32| {
            let found = usize::try_from(place).ok().and_then(|place| symbols.get(place));
            found.map(String::as_str).unwrap_or_default()
        };
        let pairs = self.labels_refs.chunks_exact(2).map(|pair| (symbol(pair[0]), symbol(pair[1])));
        let (name, labels) = named(pairs);
        Sent { name, labels, samples: &self.samples, histograms: self.histograms.len() }
    }
}

/// The name of a series, and its other labels. No more are looked at than a series may have.
fn named<'a>(
    pairs: impl ExactSizeIterator<Item = (&'a str, &'a str)>,
) -> (&'a str, Result<Labels<'a>, LeftOut>) {
    if pairs.len() > LABELS_MAX + 1 {
        return ("", Err(LeftOut::TooManyLabels));
    }
    let (mut name, mut labels) = ("", Labels::default());
    for (label, value) in pairs {
        if label == NAME {
            name = value;
        } else if let Err(why) = labels.add(label, Label::Text(value)) {
            return ("", Err(why));
        }
    }
    (name, Ok(labels))
}

/// Weighs all series, then takes the samples of each.
fn take<'a, Each: Iterator<Item = Sent<'a>>>(
    sent: impl Fn() -> Each,
    rules: &SeriesRules,
    samples: &mut Samples<'_>,
) -> Result<(), Problem> {
    let mut load = Load::default();
    for series in sent() {
        load.add(series.samples.len() + series.histograms, &series.labels).map_err(too_much)?;
    }
    for series in sent() {
        series.take(rules, samples)?;
    }
    Ok(())
}

impl Sent<'_> {
    fn take(self, rules: &SeriesRules, samples: &mut Samples<'_>) -> Result<(), Problem> {
        samples.leave_out(LeftOut::NoNumber, self.histograms);
        if self.samples.is_empty() {
            return Ok(());
        }
        match self.labels.and_then(|labels| Series::of(rules, self.name, &labels)) {
            Err(why) => samples.leave_out(why, self.samples.len()),
            Ok(series) => {
                for sample in self.samples {
                    let nanos = i128::from(sample.timestamp) * NANOS_PER_MILLI;
                    samples.take(&series, Stamp { nanos, since: None }, exact(sample.value))?;
                }
            }
        }
        Ok(())
    }
}
