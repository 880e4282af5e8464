//! The written form of usage events: CloudEvents 1.0 in JSON, one, a batch, or a line each.
//! Knows attributes, limits and codes of refusal; must not know meters, storage or the present time.
//!
//! Events are read straight from the bytes, without a tree: this is the busiest door.

use std::borrow::Cow;
use std::sync::Arc;

use calendar::Instant;
use money::Decimal;
use pricing::{Properties, Scalar, UsageEvent};

use crate::at::{At, Inside};
pub use crate::event_refused::{Attribute, EventRefused};
use crate::json::Scanner;
use crate::mistake::Said;
use crate::nearest::nearest;
use crate::node::{Node, Unreadable, Value};
use crate::shared_texts::SharedTexts;
use crate::write::Writer;

/// Largest event, in bytes of JSON.
pub const EVENT_BYTES_MAX: usize = 64 * 1024;
/// Most events of one batch.
pub const EVENTS_PER_BATCH_MAX: usize = 100_000;
/// So many bytes an event of a batch is taken to have, about, where room is made for all.
const EVENT_BYTES_LIKELY: usize = 224;
/// Most properties of one event, nested ones counted each.
pub const PROPERTIES_MAX: usize = 256;
/// Longest property name, dots included, and longest attribute, in bytes.
pub const NAME_BYTES_MAX: usize = 512;
/// Deepest nesting of objects in `data`.
pub const DATA_DEPTH_MAX: usize = 4;
/// 2000-01-01T00:00:00Z; no event is dated earlier.
pub const EVENT_TIME_MIN: Instant = Instant::from_micros(946_684_800_000_000);
/// 2100-01-01T00:00:00Z; every event is dated before.
pub const EVENT_TIME_END: Instant = Instant::from_micros(4_102_444_800_000_000);

/// What a value is called that is a message by itself.
pub const VALUE_ALONE: &str = "value";

/// Reads events and shares the texts that come again and again.
#[derive(Debug, Default)]
pub struct EventReader {
    texts: SharedTexts,
    /// Whether what is read was taken once already, so that nothing is too much of it.
    is_taken: bool,
}

impl EventReader {
    /// A reader that has not seen any texts.
    pub fn new() -> EventReader {
        EventReader::default()
    }

    /// Reads one event.
    ///
    /// # Errors
    /// The first thing that is wrong with it.
    pub fn read(&mut self, bytes: &[u8]) -> Result<UsageEvent, EventRefused> {
        if bytes.len() > EVENT_BYTES_MAX {
            return Err(EventRefused::TooLarge { bytes: bytes.len() });
        }
        let text = utf8(bytes)?;
        let mut scanner = Scanner::new(text);
        let event = self.event(&mut scanner)?;
        scanner.end()?;
        Ok(event)
    }

    /// Reads an event that was taken once from its canonical form, which [`encode`] writes. That may be longer than
    /// what was sent, as names that were nested stand there in full, and a row of a table is bounded by its cells: so
    /// of exactly these bytes no length and no number of properties is too much. Of all others it is.
    ///
    /// # Errors
    /// The first thing that is wrong with it.
    pub fn read_taken(&mut self, bytes: &[u8]) -> Result<UsageEvent, EventRefused> {
        let refused = match self.read(bytes) {
            Err(
                refused @ (EventRefused::TooLarge { .. }
                | EventRefused::TooManyProperties
                | EventRefused::PropertyNameTooLong { .. }),
            ) => refused,
            answered => return answered,
        };
        self.is_taken = true;
        let read = utf8(bytes).and_then(|text| {
            let mut scanner = Scanner::new(text);
            let event = self.event(&mut scanner)?;
            scanner.end()?;
            Ok(event)
        });
        self.is_taken = false;
        match read {
            Ok(event) if encode(&event) == bytes => Ok(event),
            _ => Err(refused),
        }
    }

    /// Reads the properties of a message that is no event by itself: an object as an event's `data` is read,
    /// or a value alone, which is called [`VALUE_ALONE`]. `{"a": {"b": 1}}` is the property `a.b`, and `21.5`
    /// is `value`.
    ///
    /// # Errors
    /// The first thing that is wrong with it.
    pub fn read_properties(&mut self, bytes: &[u8]) -> Result<Properties, EventRefused> {
        if bytes.len() > EVENT_BYTES_MAX {
            return Err(EventRefused::TooLarge { bytes: bytes.len() });
        }
        let mut scanner = Scanner::new(utf8(bytes)?);
        let properties = match scanner.peek() {
            Some(b'{') => self.data(&mut scanner)?,
            _ => {
                let value = self.scalar(VALUE_ALONE, &mut scanner)?;
                Properties::from([(self.texts.shared(VALUE_ALONE), value)])
            }
        };
        scanner.end()?;
        Ok(properties)
    }

    /// Reads a batch, a JSON list of events: each event or its refusal, in order. One that is no JSON, such as
    /// an event with a bare `NaN`, is refused at its place as long as it is clear where it ends.
    ///
    /// # Errors
    /// When the whole is no list, or its brackets and quotes do not match, so that its events cannot be told
    /// apart.
    pub fn read_batch(
        &mut self,
        bytes: &[u8],
    ) -> Result<Vec<Result<UsageEvent, EventRefused>>, EventRefused> {
        let mut scanner = Scanner::new(utf8(bytes)?);
        if scanner.peek() != Some(b'[') {
            return Err(scanner.unexpected("a batch is a list of events").into());
        }
        let mut events = Vec::with_capacity((bytes.len() / EVENT_BYTES_LIKELY).min(EVENTS_PER_BATCH_MAX));
        let mut more = scanner.open(b']');
        while more {
            if events.len() == EVENTS_PER_BATCH_MAX {
                return Err(EventRefused::TooManyEvents);
            }
            let start = scanner.clone();
            let event = match self.item(&mut scanner) {
                Some(event) => Ok(event),
                None => {
                    scanner = start;
                    self.read(scanner.item()?.as_bytes())
                }
            };
            events.push(event);
            more = scanner.more(b']')?;
        }
        scanner.end()?;
        Ok(events)
    }

    /// Reads an item of a list where it stands; none where anything is wrong with it, or with what follows it.
    fn item(&mut self, scanner: &mut Scanner<'_>) -> Option<UsageEvent> {
        scanner.peek();
        let before = scanner.rest().len();
        let event = self.event(scanner).ok()?;
        let bytes = before - scanner.rest().len();
        (bytes <= EVENT_BYTES_MAX && matches!(scanner.peek(), Some(b',' | b']'))).then_some(event)
    }

    /// Reads a line each: 1-based line numbers and the event or its refusal; blank lines are passed over.
    pub fn read_lines<'l>(
        &'l mut self,
        bytes: &'l [u8],
    ) -> impl Iterator<Item = (usize, Result<UsageEvent, EventRefused>)> + 'l {
        let lines = bytes.split(|byte| *byte == b'\n').enumerate();
        let written = lines.filter(|(_, line)| !line.trim_ascii().is_empty());
        written.map(|(index, line)| (index + 1, self.read(line.trim_ascii())))
    }

    fn event(&mut self, scanner: &mut Scanner<'_>) -> Result<UsageEvent, EventRefused> {
        if scanner.peek() != Some(b'{') {
            return Err(scanner.unexpected("an event is an object").into());
        }
        let mut draft = Draft::default();
        let mut more = scanner.open(b'}');
        while more {
            let (name, _) = scanner.name()?;
            self.member(&name, scanner, &mut draft)?;
            more = scanner.more(b'}')?;
        }
        draft.refuse_unknown()?;
        let time = time(draft.required(Attribute::Time)?)?;
        Ok(UsageEvent {
            source: self.texts.shared(draft.required(Attribute::Source)?),
            id: Arc::from(draft.required(Attribute::Id)?),
            event_type: self.texts.shared(draft.required(Attribute::Type)?),
            subject: self.texts.shared(draft.required(Attribute::Subject)?),
            time,
            data: draft.data.unwrap_or_default(),
        })
    }

    fn member<'s>(
        &mut self,
        name: &str,
        scanner: &mut Scanner<'s>,
        draft: &mut Draft<'s>,
    ) -> Result<(), EventRefused> {
        if name == "data" {
            if draft.data.is_some() {
                return Err(EventRefused::AttributeDoubled { attribute: name.to_owned() });
            }
            draft.data = Some(self.data(scanner)?);
            return Ok(());
        }
        match Attribute::named(name) {
            Some(attribute) => draft.set(attribute, attribute_text(attribute, scanner)?),
            None => draft.extension(name, scanner),
        }
    }

    fn data(&mut self, scanner: &mut Scanner<'_>) -> Result<Properties, EventRefused> {
        let mut properties = Properties::new();
        match scanner.peek() {
            Some(b'{') => self.object("", 1, scanner, &mut properties)?,
            Some(b'n') if scanner.rest().starts_with("null") => {
                scanner.skip(0)?;
            }
            _ => return Err(EventRefused::DataNotObject),
        }
        Ok(properties)
    }

    fn object(
        &mut self,
        prefix: &str,
        depth: usize,
        scanner: &mut Scanner<'_>,
        properties: &mut Properties,
    ) -> Result<(), EventRefused> {
        if depth > DATA_DEPTH_MAX {
            return Err(EventRefused::TooDeep { property: prefix.to_owned() });
        }
        let mut more = scanner.open(b'}');
        while more {
            let (name, _) = scanner.name()?;
            let path = match prefix.is_empty() {
                true => name,
                false => Cow::Owned(format!("{prefix}.{name}")),
            };
            match scanner.peek() {
                Some(b'{') => self.object(&path, depth + 1, scanner, properties)?,
                _ => {
                    let value = self.scalar(&path, scanner)?;
                    self.keep(&path, value, properties)?;
                }
            }
            more = scanner.more(b'}')?;
        }
        Ok(())
    }

    fn keep(&mut self, path: &str, value: Scalar, properties: &mut Properties) -> Result<(), EventRefused> {
        if path.len() > NAME_BYTES_MAX && !self.is_taken {
            return Err(EventRefused::PropertyNameTooLong { bytes: path.len() });
        }
        refuse_nul(path, path)?;
        let name = self.texts.shared_name(path, properties.len());
        if properties.insert(name, value).is_some() {
            return Err(EventRefused::PropertyDoubled { property: path.to_owned() });
        }
        match properties.len() {
            0..=PROPERTIES_MAX => Ok(()),
            _ if self.is_taken => Ok(()),
            _ => Err(EventRefused::TooManyProperties),
        }
    }

    fn scalar(&mut self, path: &str, scanner: &mut Scanner<'_>) -> Result<Scalar, EventRefused> {
        match scanner.peek() {
            Some(b'"') => {
                let text = scanner.string()?;
                if let Cow::Owned(unescaped) = &text {
                    refuse_nul(path, unescaped)?;
                }
                Ok(Scalar::Text(self.texts.shared(&text)))
            }
            Some(b'[') => Err(EventRefused::List { property: path.to_owned() }),
            Some(b'0'..=b'9') => number(path, scanner),
            Some(b'-') if !is_infinite(scanner.rest()) => number(path, scanner),
            _ if is_infinite(scanner.rest()) => Err(EventRefused::NotFinite { property: path.to_owned() }),
            _ => match scanner.word()? {
                Value::Bool(truth) => Ok(Scalar::Bool(truth)),
                _ => Ok(Scalar::Null),
            },
        }
    }
}

fn utf8(bytes: &[u8]) -> Result<&str, EventRefused> {
    std::str::from_utf8(bytes).map_err(|refusal| EventRefused::NotUtf8 { at: refusal.valid_up_to() })
}

fn number(path: &str, scanner: &mut Scanner<'_>) -> Result<Scalar, EventRefused> {
    let raw = scanner.number()?;
    Decimal::parse_json_number(raw)
        .map(Scalar::Number)
        .map_err(|cause| EventRefused::NumberTooPrecise { property: path.to_owned(), cause })
}

/// What some writers make of numbers that are none.
fn is_infinite(rest: &str) -> bool {
    ["NaN", "nan", "Infinity", "inf", "-Infinity", "-inf", "-NaN"].iter().any(|word| rest.starts_with(word))
}

fn refuse_nul(place: &str, text: &str) -> Result<(), EventRefused> {
    match text.contains('\0') {
        true => Err(EventRefused::NulCharacter { place: place.replace('\0', "\\u0000") }),
        false => Ok(()),
    }
}

fn time(text: &str) -> Result<Instant, EventRefused> {
    in_this_century(Instant::parse(text).map_err(|refused| EventRefused::of_time(text, refused))?)
}

/// The time if events may have it.
///
/// # Errors
/// When it lies before [`EVENT_TIME_MIN`] or from [`EVENT_TIME_END`] on.
pub fn in_this_century(time: Instant) -> Result<Instant, EventRefused> {
    match (EVENT_TIME_MIN..EVENT_TIME_END).contains(&time) {
        true => Ok(time),
        false => Err(EventRefused::TimeOtherCentury { found: time.to_string() }),
    }
}

/// The text if events may have it as that attribute.
///
/// # Errors
/// When it is empty, too long or has U+0000.
pub fn attribute(attribute: Attribute, text: &str) -> Result<Arc<str>, EventRefused> {
    match text.len() {
        0 => return Err(EventRefused::Missing { attribute }),
        1..=NAME_BYTES_MAX => {}
        bytes => return Err(EventRefused::AttributeTooLong { attribute, bytes }),
    }
    refuse_nul(attribute.name(), text)?;
    Ok(Arc::from(text))
}

fn attribute_text<'s>(attribute: Attribute, scanner: &mut Scanner<'s>) -> Result<Cow<'s, str>, EventRefused> {
    if scanner.peek() != Some(b'"') {
        return Err(EventRefused::AttributeNotText { attribute });
    }
    let text = scanner.string()?;
    // What is borrowed holds no control character.
    if let Cow::Owned(unescaped) = &text {
        refuse_nul(attribute.name(), unescaped)?;
    }
    match text.len() {
        0..=NAME_BYTES_MAX => Ok(text),
        bytes => Err(EventRefused::AttributeTooLong { attribute, bytes }),
    }
}

/// The attributes of an event while it is read.
#[derive(Default)]
struct Draft<'s> {
    attributes: [Option<Cow<'s, str>>; Attribute::COUNT],
    data: Option<Properties>,
    unknown: Option<String>,
}

impl<'s> Draft<'s> {
    fn set(&mut self, attribute: Attribute, text: Cow<'s, str>) -> Result<(), EventRefused> {
        match attribute {
            Attribute::SpecVersion if text != "1.0" => {
                return Err(EventRefused::SpecVersion { found: text.into_owned() });
            }
            Attribute::DataContentType if !is_json(&text) => {
                return Err(EventRefused::ContentType { found: text.into_owned() });
            }
            _ => {}
        }
        match self.attributes[attribute.place()].replace(text) {
            None => Ok(()),
            Some(_) => Err(EventRefused::AttributeDoubled { attribute: attribute.name().to_owned() }),
        }
    }

    /// An attribute that is not the standard's own: CloudEvents lets senders add some for transport, and
    /// they take no part in billing; a plain event has none.
    fn extension(&mut self, name: &str, scanner: &mut Scanner<'s>) -> Result<(), EventRefused> {
        if name == "data_base64" {
            return Err(EventRefused::BinaryData);
        }
        let lower = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        let formed = !name.is_empty() && name.bytes().all(lower);
        let plain = !matches!(scanner.peek(), Some(b'{' | b'['));
        if !(formed && plain) {
            return Err(unknown(name));
        }
        scanner.skip(0)?;
        self.unknown.get_or_insert_with(|| name.to_owned());
        Ok(())
    }

    fn refuse_unknown(&self) -> Result<(), EventRefused> {
        let is_cloud_event = self.attributes[Attribute::SpecVersion.place()].is_some();
        match &self.unknown {
            Some(name) if !is_cloud_event => Err(unknown(name)),
            _ => Ok(()),
        }
    }

    fn required(&self, attribute: Attribute) -> Result<&str, EventRefused> {
        match self.attributes[attribute.place()].as_deref() {
            None | Some("") => Err(EventRefused::Missing { attribute }),
            Some(text) => Ok(text),
        }
    }
}

fn unknown(name: &str) -> EventRefused {
    let known = Attribute::ALL.map(Attribute::name).into_iter().chain(["data"]);
    let near = nearest(name, known).map(|near| format!("; did you mean {near:?}?"));
    let found: String = name.chars().take(NAME_BYTES_MAX).collect();
    EventRefused::AttributeUnknown { found: found.replace('\0', "\\u0000"), near: near.unwrap_or_default() }
}

/// `application/json`, or a type with a `+json` suffix, parameters aside.
fn is_json(content_type: &str) -> bool {
    let essence = content_type.split(';').next().unwrap_or("").trim().to_ascii_lowercase();
    essence == "application/json" || essence == "text/json" || essence.ends_with("+json")
}

impl From<Unreadable> for EventRefused {
    fn from(unreadable: Unreadable) -> EventRefused {
        EventRefused::NotJson { byte: unreadable.offset, message: unreadable.said.to_string() }
    }
}

/// Writes an event as a CloudEvent, its properties flattened and in order of name.
pub fn write(event: &UsageEvent, out: &mut Writer) {
    out.table(|out| {
        out.name("specversion").code("1.0");
        out.name("id").text(&event.id);
        out.name("source").text(&event.source);
        out.name("type").text(&event.event_type);
        out.name("subject").text(&event.subject);
        out.name("time").instant(event.time);
        out.name("data").table(|out| {
            for (name, value) in &event.data {
                let out = out.free_name(name);
                match value {
                    Scalar::Text(text) => out.text(text),
                    Scalar::Number(number) => out.number(*number),
                    Scalar::Bool(truth) => out.truth(*truth),
                    Scalar::Null => out.null(),
                }
            }
        });
    });
}

/// The canonical bytes of an event.
pub fn encode(event: &UsageEvent) -> Vec<u8> {
    let mut out = Writer::with_capacity(512);
    write(event, &mut out);
    out.into_bytes()
}

/// Reads an event inside another form, by way of its own text.
pub(crate) fn read(at: &At<'_>) -> Option<UsageEvent> {
    let mut out = Writer::with_capacity(512);
    rewrite(&Node { offset: 0, value: at.value().clone() }, &mut out);
    match EventReader::new().read(&out.into_bytes()) {
        Ok(event) => Some(event),
        Err(refusal) => {
            let place = refusal.place();
            let steps: Vec<Inside<'_>> = place.iter().map(|name| Inside::Name(name)).collect();
            at.mistake_inside(&steps, Said::refused(&refusal))
        }
    }
}

fn rewrite(node: &Node<'_>, out: &mut Writer) {
    match &node.value {
        Value::Null => out.null(),
        Value::Bool(truth) => out.truth(*truth),
        Value::Number(raw) => out.raw_number(raw),
        Value::Text(text) => out.text(text),
        Value::List(items) => out.list(items, |out, item| rewrite(item, out)),
        Value::Table(entries) => out.table(|out| {
            for entry in entries {
                rewrite(&entry.node, out.free_name(&entry.name));
            }
        }),
    }
}
