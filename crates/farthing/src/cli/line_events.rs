//! `explain INVOICE LINE --events`: each event of a line, with what it added, then and now.
//! Knows columns and pages; must not know how events are measured.

use ids::EnvironmentId;
use money::Ratio;
use operations::Operations;
use operations::line_events::{
    EventChange, EventKey, EventPart, LINE_EVENTS_PAGE_MAX, LineEvent, LineEvents, MeterOfLine,
};
use pricing::words::number;

use super::wire;
use crate::show::{Paper, Rows, counted};
use crate::stop::Stop;

/// Which events of which line.
pub struct Asked<'a> {
    /// The document, by number or id.
    pub invoice: &'a str,
    /// The line.
    pub line: u32,
    /// How many at most; all if it is left out, of JSON one page.
    pub limit: Option<usize>,
    /// After which cursor.
    pub after: Option<&'a str>,
}

/// Prints them, page by page, and at the end what they add up to.
pub fn run(
    operations: &Operations,
    environment: EnvironmentId,
    asked: &Asked<'_>,
    paper: &mut Paper,
) -> Result<(), Stop> {
    let mut after = asked.after.map(read_cursor).transpose()?;
    let whole = after.is_none();
    let mut left = asked.limit.unwrap_or(usize::MAX);
    let mut sums = Sums::default();
    loop {
        let of = ((asked.invoice, asked.line), (after.as_ref(), left.min(LINE_EVENTS_PAGE_MAX)));
        let page = operations.line_events(environment, of.0, of.1)?;
        if paper.is_json() {
            return paper.line(wire::line_events(&page)?);
        }
        if sums.events == 0 {
            heading(&page, paper)?;
        }
        sums.add(&page)?;
        table(&page, paper)?;
        left = left.saturating_sub(page.events.len());
        match page.next.clone() {
            Some(next) if left > 0 => after = Some(next),
            Some(next) => {
                let cursor = api::wire::line_events::cursor(&next);
                return paper.note(format!("There are more; go on with --after {cursor}"));
            }
            None => return sums.show(&page, whole, paper),
        }
    }
}

fn read_cursor(text: &str) -> Result<EventKey, Stop> {
    let read = api::wire::line_events::read_cursor(text);
    read.ok_or_else(|| Stop::failed("--after is no cursor of this list; give the one that a page ended with"))
}

fn heading(page: &LineEvents, paper: &mut Paper) -> Result<(), Stop> {
    let (line, number) = (&page.line, &page.document.number);
    paper.line(format!("{number} line {}, {}", line.number, line.description))?;
    paper.note(format!("events up to position {}", page.watermark))?;
    if let Some(before) = &page.before {
        let words = format!(
            "it corrects line {} of {}, which counted events up to position {}",
            before.line, before.number, before.watermark
        );
        paper.note(words)?;
    }
    match page.shared_by {
        Some(parts) => paper.note(format!("a pool of {}", counted(count(parts), "part"))),
        None => Ok(()),
    }
}

fn count(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

fn table(page: &LineEvents, paper: &mut Paper) -> Result<(), Stop> {
    if page.events.is_empty() {
        return paper.line("No event counts.");
    }
    let columns = ["time", "source", "id", "subject", "meter", "value", "adds", "added then", ""];
    let mut rows = Rows::of(&columns).right(&[5, 6, 7]).whole(&[0, 2]);
    for event in &page.events {
        for (place, (now, then)) in paired(event).into_iter().enumerate() {
            let part = now.or(then);
            let meter = part.filter(|_| page.meters.len() > 1).map(|part| part.meter.clone());
            let shown = part.and_then(|part| part.shown.as_ref()).and_then(|shown| shown.text());
            let added =
                |part: Option<&EventPart>| part.map_or_else(String::new, |part| number(part.added.quantity));
            let name = &event.event;
            rows.push([
                name.time.to_string(),
                name.source.clone(),
                name.id.clone(),
                name.subject.clone(),
                meter.unwrap_or_default(),
                shown.map(|text| text.into_owned()).unwrap_or_default(),
                added(now),
                added(then),
                if place == 0 { words(event, part) } else { String::new() },
            ]);
        }
    }
    paper.table(rows)
}

/// What an event adds and what it added, by meter and subscription.
fn paired(event: &LineEvent) -> Vec<(Option<&EventPart>, Option<&EventPart>)> {
    let same = |one: &EventPart, other: &EventPart| {
        (&one.meter, one.subscription) == (&other.meter, other.subscription)
    };
    let now =
        event.parts.iter().map(|part| (Some(part), event.before.iter().find(|before| same(before, part))));
    let gone = event.before.iter().filter(|before| !event.parts.iter().any(|part| same(part, before)));
    now.chain(gone.map(|before| (None, Some(before)))).collect()
}

fn words(event: &LineEvent, part: Option<&EventPart>) -> String {
    let mut words = Vec::new();
    if part.is_some_and(|part| part.added.opens) {
        words.push("measured from".to_owned());
    }
    if event.parts.iter().any(|part| part.added.decides) {
        words.push("decides".to_owned());
    }
    if event.late {
        words.push("late".to_owned());
    }
    match event.change {
        Some(EventChange::Added) => words.push("new".to_owned()),
        Some(EventChange::TakenOut) => words.push("taken out".to_owned()),
        Some(EventChange::Kept) | None => {}
    }
    if let Some(cancelled) = &event.cancelled {
        let reason = cancelled.reason.as_ref().map(|reason| format!(": {reason}"));
        words.push(format!("cancelled at {}{}", cancelled.position, reason.unwrap_or_default()));
    }
    words.join(", ")
}

/// What the events of all pages add up to.
#[derive(Default)]
struct Sums {
    events: usize,
    /// By meter: now and then.
    meters: Vec<(Ratio, Ratio)>,
}

impl Sums {
    fn add(&mut self, page: &LineEvents) -> Result<(), Stop> {
        self.events += page.events.len();
        self.meters.resize(page.meters.len(), (Ratio::ZERO, Ratio::ZERO));
        for (meter, sum) in page.meters.iter().zip(&mut self.meters) {
            for event in &page.events {
                sum.0 = with(sum.0, &event.parts, meter)?;
                sum.1 = with(sum.1, &event.before, meter)?;
            }
        }
        Ok(())
    }

    fn show(&self, page: &LineEvents, whole: bool, paper: &mut Paper) -> Result<(), Stop> {
        let events = counted(self.events, "event");
        if !whole {
            return paper.note(format!("{events} after the cursor, to the last one"));
        }
        paper.gap()?;
        for (meter, (now, then)) in page.meters.iter().zip(&self.meters) {
            let unit = meter.unit.as_ref().map(|unit| format!(" {unit}")).unwrap_or_default();
            let total = total(*now, meter.carried)?;
            paper.line(format!(
                "{}: total {total}{unit}, and the line has {}",
                meter.name,
                number(meter.quantity)
            ))?;
            if !meter.carried.is_zero() {
                let carried = number(meter.carried);
                paper.note(format!("  of which {carried} carried in from before the period"))?;
            }
            if let Some(own) = meter.own {
                paper.note(format!("  of which the line's own subscription used {}", number(own)))?;
            }
            if let Some((quantity, carried)) = meter.before {
                let total = self::total(*then, carried)?;
                let words =
                    format!("  then: total {total}{unit}, and the earlier line has {}", number(quantity));
                paper.note(words)?;
            }
        }
        paper.note(format!("{events} in all"))
    }
}

fn with(sum: Ratio, parts: &[EventPart], meter: &MeterOfLine) -> Result<Ratio, Stop> {
    let mut own = parts.iter().filter(|part| part.meter == meter.name);
    own.try_fold(sum, |sum, part| sum.checked_add(part.added.quantity)).map_err(Stop::failed)
}

fn total(sum: Ratio, carried: Ratio) -> Result<String, Stop> {
    sum.checked_add(carried).map(number).map_err(Stop::failed)
}
