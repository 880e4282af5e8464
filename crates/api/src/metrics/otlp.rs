//! OTLP metrics: the fields of its messages that are read, in protobuf and in JSON.
//! Knows their numbers and names; must not know meters.

use std::borrow::Cow;

use money::Decimal;
use operations::Scalar;
use operations::metrics::{
    LABELS_MAX, Label, Labels, LeftOut, Load, Samples, Series, SeriesRules, Stamp, exact,
};
use prost::Message;
use serde::Deserialize;

use super::otlp_json as json;
use super::parts::{Part, check_json, check_protobuf};
use super::{too_much, unreadable};
use crate::problem::Problem;

/// The flag of a point that says that there is no value.
const NO_VALUE: u32 = 1;
/// The number of changes since the point before.
const DELTA: i32 = 1;
/// The number of sums since the series began.
const CUMULATIVE: i32 = 2;

/// The parts of attributes.
const KEY_VALUE: Part = Part::Of(&[(2, Part::Whole)]);
/// The parts of a gauge or a sum.
const NUMBERS: Part = Part::Of(&[(1, Part::Of(&[(7, KEY_VALUE)]))]);
/// The parts of what is not read.
const UNREAD: Part = Part::Of(&[(1, Part::Whole)]);
/// The parts of a metric.
const METRIC: Part = Part::Of(&[(5, NUMBERS), (7, NUMBERS), (9, UNREAD), (10, UNREAD), (11, UNREAD)]);
/// The parts of an [`ExportRequest`].
const EXPORT_REQUEST: &[(u32, Part)] =
    &[(1, Part::Of(&[(1, Part::Of(&[(1, KEY_VALUE)])), (2, Part::Of(&[(1, Part::Whole), (2, METRIC)]))]))];

/// `ExportMetricsServiceRequest`.
#[derive(Clone, PartialEq, Message, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ExportRequest {
    /// What each sender measured.
    #[prost(message, repeated, tag = "1")]
    pub resource_metrics: Vec<ResourceMetrics>,
}

/// The metrics of one sender.
#[derive(Clone, PartialEq, Message, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ResourceMetrics {
    /// The sender.
    #[prost(message, optional, tag = "1")]
    pub resource: Option<Resource>,
    /// Its metrics, by the library that measured them.
    #[prost(message, repeated, tag = "2")]
    pub scope_metrics: Vec<ScopeMetrics>,
}

/// A sender.
#[derive(Clone, PartialEq, Message, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Resource {
    /// What is known of it.
    #[prost(message, repeated, tag = "1")]
    pub attributes: Vec<KeyValue>,
}

/// The metrics of one library.
#[derive(Clone, PartialEq, Message, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ScopeMetrics {
    /// The library.
    #[prost(message, optional, tag = "1")]
    pub scope: Option<Scope>,
    /// The metrics.
    #[prost(message, repeated, tag = "2")]
    pub metrics: Vec<Metric>,
}

/// A library; its name tells series apart.
#[derive(Clone, PartialEq, Message, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Scope {
    /// Its name.
    #[prost(string, tag = "1")]
    pub name: String,
}

/// A metric.
#[derive(Clone, PartialEq, Message, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Metric {
    /// Its name.
    #[prost(string, tag = "1")]
    pub name: String,
    /// Levels.
    #[prost(message, optional, tag = "5")]
    pub gauge: Option<Numbers>,
    /// Sums, cumulative or of windows.
    #[prost(message, optional, tag = "7")]
    pub sum: Option<Numbers>,
    /// Not read.
    #[prost(message, optional, tag = "9")]
    pub histogram: Option<Unread>,
    /// Not read.
    #[prost(message, optional, tag = "10")]
    pub exponential_histogram: Option<Unread>,
    /// Not read.
    #[prost(message, optional, tag = "11")]
    pub summary: Option<Unread>,
}

/// A gauge or a sum.
#[derive(Clone, PartialEq, Message, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Numbers {
    /// Its points.
    #[prost(message, repeated, tag = "1")]
    pub data_points: Vec<Point>,
    /// Whether a sum is cumulative or a change.
    #[prost(int32, tag = "2")]
    #[serde(deserialize_with = "json::temporality")]
    pub aggregation_temporality: i32,
    /// Whether a sum only ever grows.
    #[prost(bool, tag = "3")]
    pub is_monotonic: bool,
}

/// Points that are not numbers.
#[derive(Clone, PartialEq, Message, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Unread {
    /// How many there are is all that is looked at.
    #[prost(bytes = "vec", repeated, tag = "1")]
    #[serde(deserialize_with = "json::unread")]
    pub data_points: Vec<Vec<u8>>,
}

/// One number.
#[derive(Clone, PartialEq, Message, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Point {
    /// What tells it apart from others of its metric.
    #[prost(message, repeated, tag = "7")]
    pub attributes: Vec<KeyValue>,
    /// From when on it counts.
    #[prost(fixed64, tag = "2")]
    #[serde(deserialize_with = "json::nanos")]
    pub start_time_unix_nano: u64,
    /// When it was taken.
    #[prost(fixed64, tag = "3")]
    #[serde(deserialize_with = "json::nanos")]
    pub time_unix_nano: u64,
    /// Its value, if it is binary.
    #[prost(double, optional, tag = "4")]
    #[serde(deserialize_with = "json::double")]
    pub as_double: Option<f64>,
    /// Its value, if it is whole.
    #[prost(sfixed64, optional, tag = "6")]
    #[serde(deserialize_with = "json::whole")]
    pub as_int: Option<i64>,
    /// Whether there is a value.
    #[prost(uint32, tag = "8")]
    pub flags: u32,
}

/// An attribute.
#[derive(Clone, PartialEq, Message, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct KeyValue {
    /// Its name.
    #[prost(string, tag = "1")]
    pub key: String,
    /// Its value.
    #[prost(message, optional, tag = "2")]
    pub value: Option<AnyValue>,
}

/// A value: one of these.
#[derive(Clone, PartialEq, Message, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AnyValue {
    /// A text.
    #[prost(string, optional, tag = "1")]
    pub string_value: Option<String>,
    /// True or false.
    #[prost(bool, optional, tag = "2")]
    pub bool_value: Option<bool>,
    /// A whole number.
    #[prost(int64, optional, tag = "3")]
    #[serde(deserialize_with = "json::whole")]
    pub int_value: Option<i64>,
    /// A binary number.
    #[prost(double, optional, tag = "4")]
    #[serde(deserialize_with = "json::double")]
    pub double_value: Option<f64>,
    /// A list, as it is written.
    #[prost(bytes = "vec", optional, tag = "5")]
    #[serde(deserialize_with = "json::written")]
    pub array_value: Option<Vec<u8>>,
    /// A map, as it is written.
    #[prost(bytes = "vec", optional, tag = "6")]
    #[serde(deserialize_with = "json::written")]
    pub kvlist_value: Option<Vec<u8>>,
    /// Bytes.
    #[prost(bytes = "vec", optional, tag = "7")]
    #[serde(deserialize_with = "json::written")]
    pub bytes_value: Option<Vec<u8>>,
}

/// `ExportMetricsServiceResponse`.
#[derive(Clone, PartialEq, Message)]
pub struct ExportResponse {
    /// What was not taken, if anything.
    #[prost(message, optional, tag = "1")]
    pub partial_success: Option<PartialSuccess>,
}

/// What was not taken.
#[derive(Clone, PartialEq, Message)]
pub struct PartialSuccess {
    /// How many points.
    #[prost(int64, tag = "1")]
    pub rejected_data_points: i64,
    /// Why.
    #[prost(string, tag = "2")]
    pub error_message: String,
}

/// Reads a body in protobuf.
///
/// # Errors
/// When it is no such message, or too much; when its points cannot be kept.
pub fn read_protobuf(bytes: &[u8], rules: &SeriesRules, samples: &mut Samples<'_>) -> Result<(), Problem> {
    check_protobuf(bytes, EXPORT_REQUEST)?;
    let request = ExportRequest::decode(bytes).map_err(|broken| unreadable(&broken.to_string()))?;
    request.take(rules, samples)
}

/// Reads a body in JSON.
///
/// # Errors
/// As [`read_protobuf`].
pub fn read_json(bytes: &[u8], rules: &SeriesRules, samples: &mut Samples<'_>) -> Result<(), Problem> {
    check_json(bytes)?;
    let request: Result<ExportRequest, _> = serde_json::from_slice(bytes);
    request.map_err(|broken| unreadable(&broken.to_string()))?.take(rules, samples)
}

/// Points of one metric.
enum Sent<'a> {
    /// A number.
    Point { name: &'a str, labels: Result<Labels<'a>, LeftOut>, point: &'a Point, sum: Option<&'a Numbers> },
    /// So many that are not numbers.
    Unread(usize),
}

/// Looks at points.
type See<'s, 'a> = &'s mut dyn FnMut(Sent<'a>) -> Result<(), Problem>;

impl ExportRequest {
    /// Weighs all points, then takes each.
    fn take(&self, rules: &SeriesRules, samples: &mut Samples<'_>) -> Result<(), Problem> {
        let mut load = Load::default();
        self.each(&mut |sent| match sent {
            Sent::Point { labels, .. } => load.add(1, &labels).map_err(too_much),
            Sent::Unread(points) => load.add(points, &Err(LeftOut::NoNumber)).map_err(too_much),
        })?;
        self.each(&mut |sent| {
            match sent {
                Sent::Unread(points) => samples.leave_out(LeftOut::NoNumber, points),
                Sent::Point { name, labels, point, sum } => {
                    match labels.and_then(|labels| Series::of(rules, name, &labels)) {
                        Ok(series) => point.take((series, sum), samples)?,
                        Err(why) => samples.leave_out(why, 1),
                    }
                }
            }
            Ok(())
        })
    }

    fn each<'a>(&'a self, see: See<'_, 'a>) -> Result<(), Problem> {
        for of_resource in &self.resource_metrics {
            let resource = match &of_resource.resource {
                Some(resource) => with(Labels::default(), &resource.attributes),
                None => Ok(Labels::default()),
            };
            for of_scope in &of_resource.scope_metrics {
                let mut shared = resource.clone();
                if let Some(scope) = of_scope.scope.as_ref().filter(|scope| !scope.name.is_empty()) {
                    shared = shared.and_then(|mut labels| {
                        labels.add("scope", Label::Text(&scope.name))?;
                        Ok(labels)
                    });
                }
                for metric in &of_scope.metrics {
                    metric.each(&shared, see)?;
                }
            }
        }
        Ok(())
    }
}

impl Metric {
    fn each<'a>(&'a self, shared: &Result<Labels<'a>, LeftOut>, see: See<'_, 'a>) -> Result<(), Problem> {
        for unread in [&self.histogram, &self.exponential_histogram, &self.summary].into_iter().flatten() {
            see(Sent::Unread(unread.data_points.len()))?;
        }
        let sums = self.sum.as_ref().map(|sum| (sum, Some(sum)));
        for (numbers, sum) in self.gauge.as_ref().map(|gauge| (gauge, None)).into_iter().chain(sums) {
            for point in &numbers.data_points {
                let labels = shared.clone().and_then(|shared| with(shared, &point.attributes));
                see(Sent::Point { name: &self.name, labels, point, sum })?;
            }
        }
        Ok(())
    }
}

/// Labels with attributes before them. No more are looked at than a series may have.
fn with<'a>(mut labels: Labels<'a>, attributes: &'a [KeyValue]) -> Result<Labels<'a>, LeftOut> {
    if attributes.len() > LABELS_MAX {
        return Err(LeftOut::TooManyLabels);
    }
    for attribute in attributes {
        labels.add(&attribute.key, attribute.label())?;
    }
    Ok(labels)
}

impl Point {
    /// A cumulative sum and a gauge are of an instant; a change is of the window since the point before. A
    /// cumulative sum that also falls is a level, and no counter.
    fn take(
        &self,
        (series, sum): (Series, Option<&Numbers>),
        samples: &mut Samples<'_>,
    ) -> Result<(), Problem> {
        let (series, since) = match sum.map(|sum| (sum.aggregation_temporality, sum.is_monotonic)) {
            Some((DELTA, _)) => (series.summed("delta"), Some(i128::from(self.start_time_unix_nano))),
            Some((CUMULATIVE, true)) => (series.summed("cumulative"), None),
            _ => (series, None),
        };
        let value = match (self.flags & NO_VALUE, self.as_int, self.as_double) {
            (0, Some(whole), _) => Ok(Decimal::from_i64(whole)),
            (0, None, Some(double)) => exact(double),
            _ => Err(LeftOut::NotFinite),
        };
        samples.take(&series, Stamp { nanos: i128::from(self.time_unix_nano), since }, value)?;
        Ok(())
    }
}

impl KeyValue {
    fn label(&self) -> Label<'_> {
        self.value.as_ref().map_or(Label::Value(Scalar::Null), AnyValue::label)
    }
}

impl AnyValue {
    fn label(&self) -> Label<'_> {
        if let Some(found) = &self.string_value {
            return Label::Text(found);
        }
        if let Some(truth) = self.bool_value {
            return Label::Value(Scalar::Bool(truth));
        }
        if let Some(whole) = self.int_value {
            return Label::Value(Scalar::Number(Decimal::from_i64(whole)));
        }
        if let Some(double) = self.double_value {
            return match exact(double) {
                Ok(number) => Label::Value(Scalar::Number(number)),
                Err(_) => Label::Opaque(Cow::Owned(double.to_bits().to_le_bytes().to_vec())),
            };
        }
        let written = [&self.array_value, &self.kvlist_value, &self.bytes_value].into_iter().flatten().next();
        written.map_or(Label::Value(Scalar::Null), |bytes| Label::Opaque(Cow::Borrowed(bytes)))
    }
}
