//! `explain INVOICE [LINE]`: how a document came about, in words.
//! Knows how words are laid out on a screen; must not know how an amount came about.

use std::num::NonZeroUsize;

use billing::ByHand;
use calendar::{Period, Zone};
use clap::Args;
use ids::EnvironmentId;
use money::Money;
use operations::Operations;
use operations::explain::{ExplainedLine, Explanation, LineEvents, LinesAsked};

use super::environments::DOCUMENTS;
use super::{Call, environments_of, having, line_events, wire};
use crate::show::{Paper, counted, grouped, thousands};
use crate::stop::Stop;

/// Columns of a line's description and its amount.
const WIDTH: usize = 80;

/// Which document, and which of its lines.
#[derive(Debug, Args)]
pub struct Explain {
    /// Its number as printed, or its id
    invoice: String,
    /// Only this line
    line: Option<u32>,
    /// List every event behind the line instead, with what each added, and what they add up to
    #[arg(long, requires = "line")]
    events: bool,
    /// Explain so many lines at most; with --events list so many events, all, of --json a page of 10,000, if it is left out
    #[arg(long, value_name = "N")]
    limit: Option<NonZeroUsize>,
    /// Go on after this line; with --events after where a page ended
    #[arg(long, value_name = "CURSOR")]
    after: Option<String>,
}

/// Explains it, in whatever environment it is.
pub fn run(asked: &Explain, call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let named = call.settings.environment.as_deref();
    let has = |environment| operations.document(environment, &asked.invoice).map(|_| ());
    let found = having(&environments_of(operations, named)?, DOCUMENTS, &asked.invoice, has)?;
    if let (true, Some(line)) = (asked.events, asked.line) {
        let limit = asked.limit.map(NonZeroUsize::get);
        let events =
            line_events::Asked { invoice: &asked.invoice, line, limit, after: asked.after.as_deref() };
        return line_events::run(operations, found.id, &events, &mut call.paper);
    }
    let lines = asked.lines()?;
    if call.paper.is_json() {
        let explanation = operations.explain_lines(found.id, &asked.invoice, lines)?;
        return call.paper.line(wire::explanation(&explanation)?);
    }
    document(operations, found.id, (&asked.invoice, lines), &mut call.paper)
}

impl Explain {
    /// Which lines are asked for.
    fn lines(&self) -> Result<LinesAsked, Stop> {
        let after = match self.after.as_deref().map(str::parse::<u32>) {
            None => None,
            Some(Ok(after)) => Some(after),
            Some(Err(_)) => return Err(Stop::usage("--after takes the number of a line, but with --events")),
        };
        match (self.line, self.limit, after) {
            (Some(line), None, None) => Ok(LinesAsked::One(line)),
            (Some(_), ..) => Err(Stop::usage("one line is no page; leave it out, or --limit and --after")),
            (None, None, None) => Ok(LinesAsked::All),
            (None, limit, after) => Ok(LinesAsked::Page {
                after: after.unwrap_or_default(),
                limit: limit.map_or(usize::MAX, NonZeroUsize::get),
            }),
        }
    }
}

/// Prints a document's explanation.
///
/// # Errors
/// When there is no such document or line; a fault.
pub fn document(
    operations: &Operations,
    environment: EnvironmentId,
    (invoice, lines): (&str, LinesAsked),
    paper: &mut Paper,
) -> Result<(), Stop> {
    let explanation = operations.explain_lines(environment, invoice, lines)?;
    heading(&explanation, paper)?;
    for line in &explanation.lines {
        paper.gap()?;
        show_line(line, &explanation.zone, paper)?;
    }
    if !explanation.taxes.is_empty() || !explanation.totals.is_empty() {
        paper.gap()?;
    }
    for words in explanation.taxes.iter().chain(&explanation.totals) {
        paper.line(words)?;
    }
    match explanation.next {
        Some(next) => paper.note(format!("more lines follow: --after {next}")),
        None => Ok(()),
    }
}

fn heading(explanation: &Explanation, paper: &mut Paper) -> Result<(), Stop> {
    let (row, issued) = (&explanation.document, &explanation.issued);
    let kind = if row.kind == "credit_note" { "credit note" } else { "invoice" };
    paper.line(format!("{}, {kind} of {} to {}", row.number, issued.seller.name, issued.customer.name))?;
    let amount = |amount: Money| format!("{} {}", grouped(&amount.amount_text()), amount.currency().code());
    let cause = match issued.document.by_hand {
        Some(_) if issued.document.is_by_hand() => "decided by a person",
        _ => "of the boundary or change",
    };
    let issued_on = format!("{cause} at {}, issued on {}", row.due, row.issued_on);
    paper.note(match row.kind.as_str() {
        "credit_note" => issued_on,
        _ => format!("{issued_on}, to be paid by {}", row.due_on),
    })?;
    let open = if row.amount_open.is_zero() || row.amount_open == row.total {
        String::new()
    } else {
        format!(", {} open", amount(row.amount_open))
    };
    paper.note(format!("{}, {}{open}", amount(row.total), row.state))?;
    match &issued.document.by_hand {
        Some(ByHand::Concession { reason }) => paper.line(format!("given as goodwill: {reason}")),
        Some(ByHand::Cancellation { reason }) => {
            paper.line(format!("cancels an invoice that is void: {reason}"))
        }
        Some(ByHand::Manual { memo, purchase_order, attachments, instalments }) => {
            paper.line("written by hand, line by line")?;
            for (name, text) in [("memo", memo), ("purchase order", purchase_order)] {
                if let Some(text) = text {
                    paper.line(format!("{name}: {text}"))?;
                }
            }
            for attached in attachments {
                paper.line(format!("attached: {} ({} bytes)", attached.name, attached.size))?;
            }
            for one in instalments {
                paper.line(format!("instalment: {} by {}", amount(one.amount), one.due_on))?;
            }
            Ok(())
        }
        Some(ByHand::Noted { memo, purchase_order }) => {
            for (name, text) in [("memo", memo), ("purchase order", purchase_order)] {
                if let Some(text) = text {
                    paper.line(format!("{name}: {text}"))?;
                }
            }
            Ok(())
        }
        None => Ok(()),
    }
}

fn show_line(explained: &ExplainedLine, zone: &Zone, paper: &mut Paper) -> Result<(), Stop> {
    let line = &explained.line;
    let left = format!("{:>2}  {}", line.number, line.description);
    let right = format!("{} {}", grouped(&line.amount.amount_text()), line.amount.currency().code());
    let room = WIDTH.saturating_sub(left.chars().count() + right.chars().count()).max(2);
    paper.line(format!("{left}{}{right}", " ".repeat(room)))?;
    let plan = explained.plan.as_ref().map(|(plan, version)| format!(", plan {plan} version {version}"));
    paper.note(format!("    {}{}", span(line.service, zone), plan.unwrap_or_default()))?;
    for words in &explained.words {
        paper.line(format!("    {words}"))?;
    }
    if let Some(earlier) = &explained.earlier {
        paper.line(format!("    it {earlier}"))?;
    }
    for later in &explained.later {
        paper.line(format!("    {later}"))?;
    }
    match &explained.events {
        Some(events) => show_events(events, paper),
        None => Ok(()),
    }
}

fn show_events(events: &LineEvents, paper: &mut Paper) -> Result<(), Stop> {
    let hash = records::hex(&events.hash[..8]);
    let count = counted(usize::try_from(events.count).unwrap_or(usize::MAX), "event");
    let rest = events.count.saturating_sub(u64::try_from(events.first.len()).unwrap_or(u64::MAX));
    paper
        .note(format!("    over {count}, hash {hash}…{}", if events.first.is_empty() { "" } else { ":" }))?;
    for event in &events.first {
        paper.note(format!("      {}  {} {}", event.time, event.source, event.id))?;
    }
    if rest > 0 && !events.first.is_empty() {
        paper.note(format!("      and {} more", thousands(i128::from(rest))))?;
    }
    show_set_aside(events, paper)
}

/// Events of the price's period that its meter could not read, which are on no line.
fn show_set_aside(events: &LineEvents, paper: &mut Paper) -> Result<(), Stop> {
    if events.set_aside == 0 {
        return Ok(());
    }
    let count = counted(usize::try_from(events.set_aside).unwrap_or(usize::MAX), "event");
    paper.line(format!("    {count} of this period could not be counted:"))?;
    for aside in &events.first_set_aside {
        paper.line(format!("      {} {}: {}", aside.source, aside.id, aside.reason))?;
    }
    match events.set_aside.saturating_sub(u64::try_from(events.first_set_aside.len()).unwrap_or(u64::MAX)) {
        0 => Ok(()),
        more => paper.note(format!(
            "      and {} more; `farthing usage unbilled` lists all",
            thousands(i128::from(more))
        )),
    }
}

/// A period on its wall clock.
fn span(period: Period, zone: &Zone) -> String {
    format!("{} to {} in {zone}", zone.civil(period.start()), zone.civil(period.end()))
}
