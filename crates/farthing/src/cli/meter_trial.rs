//! `catalog try-meter FILE`: what a meter of a file would do with a sample of events.
//! Knows flags, files and columns; must not know how events are measured.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use calendar::Zone;
use clap::Args;
use ids::{EnvironmentId, SubscriptionId};
use operations::meter_trial::{Compared, Reason, Sample, Trial, TrialAsked};
use operations::{Meter, Operations};
use pricing::words::number;
use records::{EventReader, nearest};

use super::used::{moment, zone_of};
use super::{Call, wire};
use crate::show::{Paper, Rows, counted, thousands};
use crate::stop::Stop;

/// Most bytes of a sample.
const SAMPLE_BYTES_MAX: u64 = 64 * 1024 * 1024;
/// Most windows that are shown; JSON has all.
const WINDOWS_SHOWN: usize = 100;

/// Which meter of a catalog, on which events.
#[derive(Debug, Args)]
pub struct TryMeter {
    /// The catalog, in TOML
    pub file: PathBuf,
    /// Which of its meters, where it has several
    #[arg(long, value_name = "KEY")]
    meter: Option<String>,
    #[command(flatten)]
    on: On,
    /// From when on; of a sample the day of its first event, else the first of the month of --until if it is
    /// left out. A date is its midnight in the zone
    #[arg(long, value_name = "INSTANT|DATE")]
    from: Option<String>,
    /// Until when, itself not counted; of a sample the end of the day of its last event, else now if it is
    /// left out
    #[arg(long, value_name = "INSTANT|DATE")]
    until: Option<String>,
    /// On whose wall clock days and months begin; the subscription's if one is named, else UTC
    #[arg(long, value_name = "ZONE")]
    zone: Option<String>,
    /// A figure for each of these besides the whole
    #[arg(long, value_name = "LENGTH", value_parser = ["hour", "day", "week", "month"])]
    window: Option<String>,
    /// Properties of the events' data; a figure for each of their values
    #[arg(long, value_name = "NAME[,NAME]", value_delimiter = ',')]
    group_by: Vec<String>,
    /// Only what this subscription of --customer measures
    #[arg(long, value_name = "ID", requires = "customer")]
    subscription: Option<String>,
}

/// On which events.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
struct On {
    /// A file of events, a JSON object a line
    #[arg(long, value_name = "FILE")]
    sample: Option<PathBuf>,
    /// The kept events of this subject
    #[arg(long, value_name = "SUBJECT")]
    subject: Option<String>,
    /// The kept events of this customer, by id or external key
    #[arg(long, value_name = "CUSTOMER")]
    customer: Option<String>,
}

/// Tries one of a file's meters.
pub fn run(
    (operations, environment): (&Operations, EnvironmentId),
    meters: Vec<Meter>,
    asked: &TryMeter,
    call: &mut Call,
) -> Result<(), Stop> {
    let meter = chosen(meters, asked)?;
    let zone = asked.zone.as_deref().map(Zone::named).transpose().map_err(Stop::usage)?;
    let clock = zone_of(operations, environment, (zone.as_ref(), asked.subscription()?))?;
    let instant = |text: &Option<String>| text.as_deref().map(|text| moment(text, &clock)).transpose();
    let windows = records::price::RATE_WINDOWS;
    let window = |code: &String| windows.iter().find(|(known, _)| known == code).map(|(_, window)| *window);
    let trial = TrialAsked {
        meter,
        sample: asked.sample()?,
        from: instant(&asked.from)?,
        until: instant(&asked.until)?,
        window: asked.window.as_ref().and_then(window),
        group_by: asked.group_by.clone(),
        zone: zone.clone(),
    };
    let trial = operations.try_meter(environment, trial)?;
    match call.paper.is_json() {
        true => call.paper.line(wire::meter_trial(&trial)?),
        false => show(&trial, &mut call.paper),
    }
}

/// The meter that is named, or the only one.
fn chosen(meters: Vec<Meter>, asked: &TryMeter) -> Result<Meter, Stop> {
    let names: Vec<String> = meters.iter().map(|meter| meter.key.to_string()).collect();
    let file = asked.file.display();
    let found = match &asked.meter {
        Some(key) => meters.into_iter().find(|meter| meter.key.as_str() == key),
        None if names.len() == 1 => meters.into_iter().next(),
        None => None,
    };
    found.ok_or_else(|| match &asked.meter {
        _ if names.is_empty() => Stop::failed(format!("{file} has no meter; write one to try")),
        Some(key) => {
            let near = nearest(key, names.iter().map(String::as_str));
            let way_out = match near {
                Some(near) => format!("did you mean {near}?"),
                None => format!("it has {}", names.join(", ")),
            };
            Stop::failed(format!("{file} has no meter {key:?}; {way_out}"))
        }
        None => Stop::failed(format!("{file} has the meters {}; name one with --meter", names.join(", "))),
    })
}

impl TryMeter {
    fn sample(&self) -> Result<Sample, Stop> {
        if let Some(file) = &self.on.sample {
            return read(file);
        }
        if let Some(subject) = &self.on.subject {
            return Ok(Sample::OfSubject(subject.clone()));
        }
        let customer = self.on.customer.clone().unwrap_or_default();
        Ok(Sample::OfCustomer(customer, self.subscription()?))
    }

    fn subscription(&self) -> Result<Option<SubscriptionId>, Stop> {
        self.subscription.as_deref().map(SubscriptionId::parse).transpose().map_err(Stop::usage)
    }
}

fn read(file: &Path) -> Result<Sample, Stop> {
    let shown = file.display();
    let unread = |why| Stop::failed(format!("{shown} cannot be read: {why}"));
    let mut bytes = Vec::new();
    let most = SAMPLE_BYTES_MAX + 1;
    File::open(file).and_then(|file| file.take(most).read_to_end(&mut bytes)).map_err(unread)?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > SAMPLE_BYTES_MAX {
        return Err(Stop::failed(format!(
            "{shown} has more than {SAMPLE_BYTES_MAX} bytes, which are the most of a sample; cut it, or import it and \
             try the meter on kept events (--subject, --customer)"
        )));
    }
    let mut reader = EventReader::new();
    let lines = reader.read_lines(&bytes).map(|(line, event)| (format!("line {line}"), event));
    Ok(Sample::Given(lines.collect()))
}

fn show(trial: &Trial, paper: &mut Paper) -> Result<(), Stop> {
    let key = &trial.meter.key;
    let matched = thousands(i128::from(trial.matched));
    let events = counted(usize::try_from(trial.events).unwrap_or(usize::MAX), "event");
    paper.line(format!("Meter {key} counts {matched} of {events}."))?;
    paper.note(match (trial.kept_version, trial.differs) {
        (None, _) => "no version of it is kept; it would be version 1".to_owned(),
        (Some(kept), true) => format!("version {kept} is kept; this would be version {}", trial.version),
        (Some(kept), false) => format!("it is as version {kept} that is kept"),
    })?;
    let (from, until) = (trial.period.start(), trial.period.end());
    paper.note(format!("from {from} until {until}, on the clock of {}", trial.zone))?;
    for reason in &trial.unmatched {
        show_reason(reason, paper)?;
    }
    paper.gap()?;
    let mut rows = Rows::of(&["for", "window", "events", "quantity", "kept version", "difference"]);
    let (mut shown, mut left_out) = (0, 0);
    for group in &trial.groups {
        let values: Vec<String> =
            group.dimensions.iter().map(|(name, value)| format!("{name} {value}")).collect();
        let values = values.join(", ");
        let events = thousands(i128::from(group.event_count));
        rows.push(row((values.clone(), "whole".to_owned(), events), &group.whole));
        for (window, compared) in &group.windows {
            if shown == WINDOWS_SHOWN {
                left_out += 1;
                continue;
            }
            shown += 1;
            rows.push(row((values.clone(), window.start().to_string(), String::new()), compared));
        }
    }
    paper.table(rows.right(&[2, 3, 4, 5]).whole(&[1]))?;
    if left_out > 0 {
        paper.note(format!("and {}; --json tells all of them.", counted(left_out, "further window")))?;
    }
    paper.gap()?;
    paper.note("Nothing was kept.")
}

fn row((values, window, events): (String, String, String), compared: &Compared) -> [String; 6] {
    let kept = compared.kept.map(number).unwrap_or_default();
    let difference = compared.difference().map(number).unwrap_or_default();
    [values, window, events, number(compared.tried), kept, difference]
}

fn show_reason(reason: &Reason, paper: &mut Paper) -> Result<(), Stop> {
    let count = counted(usize::try_from(reason.count).unwrap_or(usize::MAX), "event");
    let what = match reason.code {
        "other_type" => "of another type",
        "filtered_out" => "a filter does not hold",
        "value_missing" => "the value is missing",
        "value_unread" => "the value cannot be read",
        "set_aside" => "cannot be counted",
        "outside_period" => "outside the time that is measured",
        "duplicate" => "the same source and id again",
        _ => "no event",
    };
    let place = if reason.place.is_empty() { String::new() } else { format!(" ({})", reason.place) };
    paper.line(format!("{count} not counted, {what}{place}:"))?;
    for event in &reason.first {
        let source = if event.source.is_empty() { String::new() } else { format!("{} ", event.source) };
        paper.note(format!("  {source}{}: {}", event.id, event.words))?;
    }
    Ok(())
}
