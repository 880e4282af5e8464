//! Metrics: series of samples that monitoring systems send, as usage events.
//!
//! Knows names, labels, instants and values of series, and the rules by which they become events; must not know how
//! a sender writes them. An event's id is made of its series and instant, so that a resend counts nothing.

mod samples;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use calendar::Instant;
use money::Decimal;
use pricing::{Properties, Scalar, UsageEvent};
use records::EventRefused;
use records::event::{EVENT_BYTES_MAX, NAME_BYTES_MAX, PROPERTIES_MAX, in_this_century};

pub use samples::{
    LABEL_BYTES_PER_REQUEST_MAX, Load, LoadRefused, SAMPLES_PER_REQUEST_MAX, Samples, SamplesKept,
};

/// The property that carries a sample's value.
pub const VALUE: &str = "value";
/// The property that carries the hash of its series: what a register is told apart by.
pub const SERIES: &str = "series";
/// What is put before a label that has the name of a property of ours.
const LABEL: &str = "label_";
/// Most labels of a series: an event has three properties besides, [`VALUE`], [`SERIES`] and `temporality`.
pub const LABELS_MAX: usize = PROPERTIES_MAX - 3;
/// Bytes that an event takes for a label besides its name and value, about.
const LABEL_OVERHEAD_BYTES: usize = 64;

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

/// What a label says, as it lies in the request.
#[derive(Debug, Clone, PartialEq)]
pub enum Label<'a> {
    /// A text.
    Text(&'a str),
    /// Another value that meters can read.
    Value(Scalar),
    /// Something that only tells series apart, such as a list.
    Opaque(Cow<'a, [u8]>),
}

impl Label<'_> {
    fn bytes(&self) -> usize {
        match self {
            Label::Text(text) => text.len(),
            Label::Opaque(bytes) => bytes.len(),
            Label::Value(_) => 0,
        }
    }

    fn text(&self) -> Option<Cow<'_, str>> {
        match self {
            Label::Text(text) => Some(Cow::Borrowed(text)),
            Label::Value(value) => value.text(),
            Label::Opaque(_) => None,
        }
    }

    /// The value, to be kept.
    fn value(&self) -> Option<Scalar> {
        match self {
            Label::Text(text) => Some(Scalar::Text(Arc::from(*text))),
            Label::Value(value) => Some(value.clone()),
            Label::Opaque(_) => None,
        }
    }
}

/// The labels of a series, by name: no more, and no longer ones, than an event may have. They are the request's
/// until a series is made of them.
#[derive(Debug, Clone, Default)]
pub struct Labels<'a> {
    by_name: BTreeMap<&'a str, Label<'a>>,
    bytes: usize,
}

impl<'a> Labels<'a> {
    /// Adds a label. A second one of its name takes its place.
    ///
    /// # Errors
    /// When an event cannot have as many or as long ones.
    pub fn add(&mut self, name: &'a str, label: Label<'a>) -> Result<(), LeftOut> {
        let bytes = label.bytes();
        match self.by_name.insert(name, label) {
            Some(before) => self.bytes -= before.bytes(),
            None => self.bytes += name.len(),
        }
        self.bytes += bytes;
        match self.by_name.len() > LABELS_MAX || self.bytes > EVENT_BYTES_MAX {
            true => Err(LeftOut::TooManyLabels),
            false => Ok(()),
        }
    }

    /// About how many bytes each event of the series takes for them.
    ///
    /// `region` that is `eu`, alone, is 6 + 2 + 64.
    pub fn event_bytes(&self) -> usize {
        self.bytes + self.by_name.len() * LABEL_OVERHEAD_BYTES
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
    event_bytes: usize,
}

impl Series {
    /// Of a name and labels.
    ///
    /// # Errors
    /// When it is about nobody, or an event cannot say it.
    pub fn of(rules: &SeriesRules, name: &str, labels: &Labels<'_>) -> Result<Series, LeftOut> {
        if name.is_empty() {
            return Err(LeftOut::NoName);
        }
        let mut named = rules.subject.iter().filter_map(|label| labels.by_name.get(label.as_str()));
        let subject = named.find_map(Label::text).filter(|subject| !subject.is_empty());
        let subject = subject.ok_or(LeftOut::NoSubject)?;
        let is_long = |text: &str| text.len() > NAME_BYTES_MAX || text.contains('\0');
        if is_long(&subject) || rules.type_prefix.len() + name.len() > NAME_BYTES_MAX || name.contains('\0') {
            return Err(LeftOut::TooManyLabels);
        }
        let key = key_of(name, labels);
        let mut data = Properties::new();
        data.insert(Arc::from(SERIES), Scalar::Text(Arc::from(key.as_str())));
        for (label, says) in &labels.by_name {
            let Some(value) = says.value() else { continue };
            if is_long(label) || matches!(&value, Scalar::Text(text) if text.contains('\0')) {
                return Err(LeftOut::TooManyLabels);
            }
            let property: Arc<str> = match *label {
                VALUE | SERIES | TEMPORALITY => Arc::from(format!("{LABEL}{label}")),
                own => Arc::from(own),
            };
            data.insert(property, value);
        }
        Ok(Series {
            source: Arc::from(rules.source.as_str()),
            subject: Arc::from(subject),
            event_type: Arc::from(format!("{}{name}", rules.type_prefix)),
            key,
            data,
            event_bytes: labels.event_bytes(),
        })
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

/// 32 hexadecimal digits of BLAKE3 over the name and the labels in order of their names, each after its length.
fn key_of(name: &str, labels: &Labels<'_>) -> String {
    let mut hasher = blake3::Hasher::new();
    let mut add = |kind: u8, bytes: &[u8]| {
        let length = u64::try_from(bytes.len()).expect("a length fits 64 bits");
        hasher.update(&[kind]).update(&length.to_le_bytes()).update(bytes);
    };
    add(0, name.as_bytes());
    for (label, says) in &labels.by_name {
        add(1, label.as_bytes());
        match says {
            Label::Opaque(bytes) => add(2, bytes),
            value => add(3, value.text().unwrap_or_default().as_bytes()),
        }
    }
    hasher.finalize().to_hex()[..32].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels<'a>(pairs: &[(&'a str, &'a str)]) -> Labels<'a> {
        let mut labels = Labels::default();
        for (name, value) in pairs {
            labels.add(name, Label::Text(value)).unwrap();
        }
        labels
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
    }

    #[test]
    fn labels_are_no_wider_than_an_event() {
        let wide = "a".repeat(EVENT_BYTES_MAX - 4);
        let mut labels = Labels::default();
        labels.add("note", Label::Text(&wide)).unwrap();
        labels.add("note", Label::Text(&wide)).unwrap();
        assert_eq!(labels.clone().add("note", Label::Text("")), Ok(()), "it takes the place of the long one");
        let bytes = Cow::Borrowed(&b"b"[..]);
        assert_eq!(labels.clone().add("", Label::Opaque(bytes)), Err(LeftOut::TooManyLabels));
        assert_eq!(labels.add("b", Label::Value(Scalar::Null)), Err(LeftOut::TooManyLabels));
        let names: Vec<String> = (0..=LABELS_MAX).map(|number| format!("n{number}")).collect();
        let mut labels = Labels::default();
        for name in &names[1..] {
            labels.add(name, Label::Text("")).unwrap();
        }
        assert_eq!(labels.add(&names[0], Label::Text("")), Err(LeftOut::TooManyLabels));
        let mut labels = Labels::default();
        labels.add("region", Label::Text("eu")).unwrap();
        assert_eq!(labels.event_bytes(), 72);
    }
}
