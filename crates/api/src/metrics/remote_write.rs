//! Prometheus remote write, versions 1 and 2: the fields of its messages that are read.
//! Knows their numbers; must not know meters.

use std::collections::BTreeMap;
use std::sync::Arc;

use operations::Scalar;
use operations::metrics::{Label, LeftOut, Samples, Series, SeriesRules, Stamp, exact};

use prost::Message;

/// Nanoseconds in a millisecond.
const NANOS_PER_MILLI: i128 = 1_000_000;
/// The label that carries a series' name.
const NAME: &str = "__name__";

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

/// Reads a body of version 1.
///
/// # Errors
/// When it is no such message.
pub fn read_one(bytes: &[u8], rules: &SeriesRules) -> Result<Samples, String> {
    let request = WriteRequest::decode(bytes).map_err(|broken| broken.to_string())?;
    let mut samples = Samples::default();
    for series in request.timeseries {
        let labels = series.labels.into_iter().map(|label| (label.name, label.value));
        take(&mut samples, rules, (labels, &series.samples), series.histograms.len());
    }
    Ok(samples)
}

/// Reads a body of version 2.
///
/// # Errors
/// When it is no such message, or a series refers to a text that is not there.
pub fn read_two(bytes: &[u8], rules: &SeriesRules) -> Result<Samples, String> {
    let request = Request::decode(bytes).map_err(|broken| broken.to_string())?;
    let mut samples = Samples::default();
    let symbol = |place: u32| {
        let found = usize::try_from(place).ok().and_then(|place| request.symbols.get(place));
        found.cloned().ok_or_else(|| format!("a series refers to the symbol {place}, which is not there"))
    };
    for series in &request.timeseries {
        let mut labels = Vec::with_capacity(series.labels_refs.len() / 2);
        for pair in series.labels_refs.chunks(2) {
            let [name, value] = pair else { return Err("a label has a name and no value".to_owned()) };
            labels.push((symbol(*name)?, symbol(*value)?));
        }
        take(&mut samples, rules, (labels.into_iter(), &series.samples), series.histograms.len());
    }
    Ok(samples)
}

fn take(
    samples: &mut Samples,
    rules: &SeriesRules,
    (labels, found): (impl Iterator<Item = (String, String)>, &[Sample]),
    histograms: usize,
) {
    samples.leave_out(LeftOut::NoNumber, histograms);
    let mut labels: BTreeMap<String, Label> =
        labels.map(|(name, value)| (name, Label::Value(Scalar::Text(Arc::from(value))))).collect();
    let name = match labels.remove(NAME) {
        Some(Label::Value(Scalar::Text(name))) => name,
        _ => Arc::default(),
    };
    match Series::of(rules, &name, &labels) {
        Err(why) => samples.leave_out(why, found.len()),
        Ok(series) => {
            for sample in found {
                let nanos = i128::from(sample.timestamp) * NANOS_PER_MILLI;
                samples.take(&series, Stamp { nanos, since: None }, exact(sample.value));
            }
        }
    }
}
