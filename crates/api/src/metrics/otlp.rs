//! OTLP metrics: the fields of its messages that are read, in protobuf and in JSON.
//! Knows their numbers and names; must not know meters.

use std::collections::BTreeMap;
use std::sync::Arc;

use money::Decimal;
use operations::Scalar;
use operations::metrics::{Label, LeftOut, Samples, Series, SeriesRules, Stamp, exact};
use prost::Message;
use serde::Deserialize;

use super::otlp_json as json;

/// The flag of a point that says that there is no value.
const NO_VALUE: u32 = 1;
/// The number of changes since the point before.
const DELTA: i32 = 1;
/// The number of sums since the series began.
const CUMULATIVE: i32 = 2;

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
/// When it is no such message.
pub fn read_protobuf(bytes: &[u8], rules: &SeriesRules) -> Result<Samples, String> {
    ExportRequest::decode(bytes).map(|request| request.samples(rules)).map_err(|broken| broken.to_string())
}

/// Reads a body in JSON.
///
/// # Errors
/// When it is no such message.
pub fn read_json(bytes: &[u8], rules: &SeriesRules) -> Result<Samples, String> {
    let request: Result<ExportRequest, _> = serde_json::from_slice(bytes);
    request.map(|request| request.samples(rules)).map_err(|broken| broken.to_string())
}

impl ExportRequest {
    fn samples(&self, rules: &SeriesRules) -> Samples {
        let mut samples = Samples::default();
        for of_resource in &self.resource_metrics {
            let resource = of_resource.resource.iter().flat_map(|resource| &resource.attributes);
            let resource: BTreeMap<String, Label> = resource.map(KeyValue::label).collect();
            for of_scope in &of_resource.scope_metrics {
                let mut shared = resource.clone();
                if let Some(scope) = of_scope.scope.as_ref().filter(|scope| !scope.name.is_empty()) {
                    shared.insert("scope".to_owned(), text(&scope.name));
                }
                for metric in &of_scope.metrics {
                    metric.take(&shared, rules, &mut samples);
                }
            }
        }
        samples
    }
}

impl Metric {
    fn take(&self, shared: &BTreeMap<String, Label>, rules: &SeriesRules, samples: &mut Samples) {
        for unread in [&self.histogram, &self.exponential_histogram, &self.summary].into_iter().flatten() {
            samples.leave_out(LeftOut::NoNumber, unread.data_points.len());
        }
        let sums = self.sum.as_ref().map(|sum| (sum, sum.aggregation_temporality));
        for (numbers, temporality) in self.gauge.as_ref().map(|gauge| (gauge, 0)).into_iter().chain(sums) {
            for point in &numbers.data_points {
                let mut labels = shared.clone();
                labels.extend(point.attributes.iter().map(KeyValue::label));
                match Series::of(rules, &self.name, &labels) {
                    Ok(series) => point.take((series, temporality), samples),
                    Err(why) => samples.leave_out(why, 1),
                }
            }
        }
    }
}

impl Point {
    /// A cumulative sum and a gauge are of an instant; a change is of the window since the point before.
    fn take(&self, (series, temporality): (Series, i32), samples: &mut Samples) {
        let since = (temporality == DELTA).then(|| i128::from(self.start_time_unix_nano));
        let series = match temporality {
            DELTA => series.summed("delta"),
            CUMULATIVE => series.summed("cumulative"),
            _ => series,
        };
        let value = match (self.flags & NO_VALUE, self.as_int, self.as_double) {
            (0, Some(whole), _) => Ok(Decimal::from_i64(whole)),
            (0, None, Some(double)) => exact(double),
            _ => Err(LeftOut::NotFinite),
        };
        samples.take(&series, Stamp { nanos: i128::from(self.time_unix_nano), since }, value);
    }
}

impl KeyValue {
    fn label(&self) -> (String, Label) {
        let label = self.value.as_ref().map_or(Label::Value(Scalar::Null), AnyValue::label);
        (self.key.clone(), label)
    }
}

impl AnyValue {
    fn label(&self) -> Label {
        if let Some(found) = &self.string_value {
            return text(found);
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
                Err(_) => Label::Opaque(double.to_bits().to_le_bytes().to_vec()),
            };
        }
        let written = [&self.array_value, &self.kvlist_value, &self.bytes_value].into_iter().flatten().next();
        written.map_or(Label::Value(Scalar::Null), |bytes| Label::Opaque(bytes.clone()))
    }
}

fn text(text: &str) -> Label {
    Label::Value(Scalar::Text(Arc::from(text)))
}
