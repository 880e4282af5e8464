//! `periods`: boundaries of an anchor, and a span's share of its period.
//! Knows the flags that make up the question; must not know the calendar.

use clap::Args;
use records::periods::{PeriodsAnswer, PeriodsRequest};
use serde_json::{Map, Value, json};

use super::Call;
use crate::show::{Rows, thousands};
use crate::stop::Stop;

/// Which periods.
#[derive(Debug, Args)]
pub struct Periods {
    /// Local date and time that boundaries are counted from, such as 2024-01-31T09:30
    #[arg(long, value_name = "DATE[TIME]")]
    anchor: String,
    /// How often: day, week, month, quarter, year, "2 weeks", P1M
    #[arg(long, value_name = "CADENCE")]
    cadence: String,
    /// IANA zone of the wall clock
    #[arg(long, value_name = "ZONE", default_value = "UTC")]
    zone: String,
    /// anniversary, calendar, or a local date and time of its own
    #[arg(long, value_name = "ALIGNMENT", default_value = "anniversary")]
    alignment: String,
    /// How many periods
    #[arg(long, value_name = "N", default_value_t = 12)]
    count: u32,
    /// Number of the first one; 0 begins at the anchor
    #[arg(long, value_name = "N", default_value_t = 0, allow_negative_numbers = true)]
    from: i64,
    /// Start of a span whose share of its full period is wanted
    #[arg(long, value_name = "INSTANT", requires = "span_end")]
    span_start: Option<String>,
    /// End of that span, which is not part of it
    #[arg(long, value_name = "INSTANT", requires = "span_start")]
    span_end: Option<String>,
}

/// Prints the periods.
pub fn run(asked: &Periods, call: &mut Call) -> Result<(), Stop> {
    let request: PeriodsRequest =
        records::decode_sent(question(asked).to_string().as_bytes()).map_err(Stop::usage)?;
    let answer = records::periods::periods(&request).map_err(Stop::failed)?;
    if call.paper.is_json() {
        return call.paper.bytes(&answer.encode());
    }
    show(&answer, call)
}

/// The flags as the same question that the API takes.
fn question(asked: &Periods) -> Value {
    let mut question = Map::new();
    question.insert("anchor".into(), json!(local(&asked.anchor)));
    question.insert("cadence".into(), json!(asked.cadence));
    question.insert("zone".into(), json!(asked.zone));
    question.insert("alignment".into(), json!(asked.alignment));
    question.insert("count".into(), json!(asked.count));
    question.insert("from".into(), json!(asked.from));
    if let (Some(start), Some(end)) = (&asked.span_start, &asked.span_end) {
        question.insert("span".into(), json!({ "start": start, "end": end }));
    }
    Value::Object(question)
}

/// A date alone is its midnight, and seconds may be left out.
fn local(text: &str) -> String {
    let text = text.replacen(' ', "T", 1);
    match (text.len(), text.matches(':').count()) {
        (10, _) => format!("{text}T00:00:00"),
        (16, 1) => format!("{text}:00"),
        _ => text,
    }
}

fn show(answer: &PeriodsAnswer, call: &mut Call) -> Result<(), Stop> {
    let mut rows =
        Rows::of(&["", "from (local)", "to (local)", "from (UTC)", "days", "seconds"]).right(&[0, 4, 5]);
    for numbered in &answer.periods {
        let seconds = numbered.period.length_micros() / 1_000_000;
        rows.push([
            numbered.index.to_string(),
            numbered.local_start.to_string(),
            numbered.local_end.to_string(),
            numbered.period.start().to_string(),
            numbered.days.to_string(),
            thousands(seconds),
        ]);
    }
    call.paper.table(rows)?;
    if let Some(share) = &answer.share {
        call.paper.gap()?;
        call.paper.line(format!("The span is part of {}:", share.full))?;
        call.paper.line(format!("  by seconds {}", share.by_seconds))?;
        call.paper.line(format!("  by days    {}", share.by_days))?;
    }
    Ok(())
}
