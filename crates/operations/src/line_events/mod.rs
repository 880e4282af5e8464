//! The events of a line: each that was measured into it, with what it added, then and now.
//!
//! Knows frozen lines, the events behind them and what became of these since; must not know how a list is laid
//! out. It decides nothing: a document's events are those at its own position, measured as it was measured.

mod made;
mod reading;

use billing::{Line, LineKind, LineTrace};
use calendar::Instant;
use ids::{CatalogKey, EnvironmentId, SubscriptionId};
use money::Ratio;
use pricing::{Added, Scalar};
use store::read::DocumentRow;

use crate::Operations;
use crate::explain::{EventName, no_line};
use crate::refusal::{Failed, Refusal};
use made::{History, Made};

/// Most events of one page.
pub const LINE_EVENTS_PAGE_MAX: usize = 10_000;

/// A page of the events of a line, in order of time, source and id.
#[derive(Debug, Clone)]
pub struct LineEvents {
    /// The document.
    pub document: DocumentRow,
    /// The line as frozen.
    pub line: Line,
    /// Up to which position events counted.
    pub watermark: u64,
    /// The last line before it that billed the same period and dimensions, where it is a correction of that.
    pub before: Option<EarlierLine>,
    /// What each meter of the price counted.
    pub meters: Vec<MeterOfLine>,
    /// How many subscriptions share its pool; none where it is in no pool.
    pub shared_by: Option<u32>,
    /// The events.
    pub events: Vec<LineEvent>,
    /// The last of them, after which the next page begins; none on the last page.
    pub next: Option<EventKey>,
}

/// An earlier line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EarlierLine {
    /// Its document's printed number.
    pub number: String,
    /// Its own.
    pub line: u32,
    /// Up to which position events counted for it.
    pub watermark: u64,
}

/// What one meter of a line counted. What its events add, with what carried in, is its quantity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeterOfLine {
    /// The name under which the price reads it.
    pub name: String,
    /// The meter.
    pub meter: CatalogKey,
    /// What a unit is called.
    pub unit: Option<String>,
    /// What it counted, before conversion; of a pool what all who share it used.
    pub quantity: Ratio,
    /// What the line's own subscription used of a pool.
    pub own: Option<Ratio>,
    /// What state from before the period comes to, such as a level that held on.
    pub carried: Ratio,
    /// The same of the earlier line: what it counted then, and what carried in then.
    pub before: Option<(Ratio, Ratio)>,
}

/// An event of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineEvent {
    /// Which.
    pub event: EventName,
    /// What it adds, by each meter and subscription that reads it; none where it does not count any more.
    pub parts: Vec<EventPart>,
    /// What it added to the earlier line.
    pub before: Vec<EventPart>,
    /// How it stands to the line that this one corrects; none where it corrects none.
    pub change: Option<EventChange>,
    /// Whether it came after the first bill of its period was made.
    pub late: bool,
    /// What cancels it, also after the document was made.
    pub cancelled: Option<CancelledEvent>,
}

/// How an event stands to the line that one corrects.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventChange {
    /// It is new.
    Added,
    /// It does not count any more.
    TakenOut,
    /// It counted then and counts now.
    Kept,
}

/// What an event adds by one meter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventPart {
    /// The name under which the price reads the meter.
    pub meter: String,
    /// Whose usage it is.
    pub subscription: SubscriptionId,
    /// What it shows; none where events are counted.
    pub shown: Option<Scalar>,
    /// What it adds.
    pub added: Added,
}

/// What cancels an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelledEvent {
    /// Where it stands in the order in which events were accepted.
    pub position: u64,
    /// Why, where somebody said so.
    pub reason: Option<String>,
}

/// What names an event of a line, in their order.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct EventKey {
    /// When it happened.
    pub time: Instant,
    /// Who sent it.
    pub source: String,
    /// Its id there.
    pub id: String,
}

impl EventKey {
    /// As a text that [`EventKey::from_text`] reads back.
    pub fn to_text(&self) -> String {
        format!("{} {} {}{}", self.time.as_micros(), self.source.len(), self.source, self.id)
    }

    /// The key that a text says.
    pub fn from_text(text: &str) -> Option<EventKey> {
        let (time, rest) = text.split_once(' ')?;
        let (length, names) = rest.split_once(' ')?;
        let (source, id) = names.split_at_checked(length.parse().ok()?)?;
        let time = Instant::from_micros(time.parse().ok()?);
        Some(EventKey { time, source: source.to_owned(), id: id.to_owned() })
    }
}

impl Operations {
    /// The events that a line of an issued document was measured from, after one of them: those at the
    /// document's own position, with its cancellations; where the line corrects an earlier one, also those
    /// that counted then. At most [`LINE_EVENTS_PAGE_MAX`].
    ///
    /// Counts and sums are read from the page's first event to its last. Any other meter reads all of the
    /// line's events for each page, registers and state that carries from their first one on; but the page's,
    /// none is kept.
    ///
    /// # Errors
    /// Refused for an unknown document or line, and for a line of no usage; a fault.
    pub fn line_events(
        &self,
        environment: EnvironmentId,
        (name, line): (&str, u32),
        (after, limit): (Option<&EventKey>, usize),
    ) -> Result<LineEvents, Failed> {
        let (document, content) = self.document(environment, name)?;
        let issued = records::document::decode(&content).map_err(|mistakes| Failed::Damaged {
            what: document.number.clone(),
            message: mistakes.to_string(),
        })?;
        let lines = &issued.document.lines;
        let found = lines.iter().find(|one| one.number == line);
        let found = found.ok_or_else(|| no_line(&document.number, line, lines.len()))?;
        if !matches!(found.trace, LineTrace::Usage { .. }) {
            return Err(no_usage(&document.number, found).into());
        }
        let made = self.store.read(|reader| self.made(reader, environment, (document.id, found)))??;
        let limit = limit.clamp(1, LINE_EVENTS_PAGE_MAX);
        let page = reading::page(&*self.plane, environment, &made, (after, limit))?;
        let History { now, then, .. } = made;
        let pooled = match &now.line.trace {
            LineTrace::Usage { pool, .. } => pool.as_ref().map(|pool| pool.members),
            _ => None,
        };
        Ok(LineEvents {
            document,
            watermark: now.watermark.number(),
            before: then.as_ref().map(EarlierLine::of),
            meters: page.meters,
            shared_by: pooled,
            events: page.events,
            next: page.next,
            line: now.line,
        })
    }
}

impl EarlierLine {
    fn of(made: &Made) -> EarlierLine {
        EarlierLine {
            number: made.number.clone(),
            line: made.line.number,
            watermark: made.watermark.number(),
        }
    }
}

/// Says of a line that there is no usage behind it, and what it is.
fn no_usage(number: &str, line: &Line) -> Refusal {
    let what = match line.kind {
        LineKind::Recurring => "a fee",
        LineKind::Usage => "usage",
        LineKind::Minimum => "what is missing to a minimum",
        LineKind::OneOff => "a one-off charge",
        LineKind::Commitment => "what is missing to a commitment, or spent beyond it",
        LineKind::Credit => "a fee that is taken back",
        LineKind::Concession => "goodwill that a person gave",
        LineKind::Cancellation => "the line of an invoice that is void, with its sign turned",
        LineKind::Purchase => "a purchase of credits",
    };
    let message = format!(
        "line {} of {number}, {:?}, is {what}, and no event was measured for it; ask for a line of usage, or explain \
         the line without its events",
        line.number, line.description
    );
    Refusal::invalid("line", message)
}
