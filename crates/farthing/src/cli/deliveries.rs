//! `deliveries …` and `invoices send`: what was sent to whom and how that ended; sent, retried, cancelled; and how sellers
//! send. Knows flags and columns; must not know to whom a document goes, or how it is carried.

use std::sync::Arc;

use calendar::Instant;
use clap::{Args, Subcommand};
use ids::{DeliveryId, EnvironmentId};
use integrations::mail_folder::MailFolder;
use operations::deliveries::{
    self, AttemptRow, Carried, DeliveryRow, DeliveryState, DeliveryView, KeptMailTerms, Listed, MailTerms,
    SendAsked,
};
use operations::{Changes, Failed, Operations};

use super::delivery_reports::{self, Reports};
use super::environments::{DELIVERIES, DOCUMENTS};
use super::used::moment;
use super::{Call, coded, environment_of, environments_of, having, seller_of, wire, zone_of_only};
use crate::mailing::Mailing;
use crate::printing::Printer;
use crate::reporting::Reporting;
use crate::show::{Rows, counted, minute, thousands};
use crate::stop::Stop;

/// How many are read at once.
const PAGE: u32 = 200;
/// The hexadecimal digits of a hash that are shown in a table.
const HASH_DIGITS: usize = 16;
/// What is said where no mail server is set.
const NO_SERVER: &str =
    "no mail server is set; write [mail] with its url into farthing.toml, as in docs/delivery.md";

/// What about deliveries.
#[derive(Debug, Args)]
pub struct Deliveries {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// List deliveries, in order of what they deliver
    List(List),
    /// Show one delivery with each attempt and the files it carried
    Show {
        /// Its id
        delivery: String,
    },
    /// Try one again now that failed or waits
    Retry {
        /// Its id
        delivery: String,
    },
    /// Take one out that was not sent
    Cancel {
        /// Its id
        delivery: String,
    },
    /// Send what was issued and is due, then end; for cron, where no server runs
    Run {
        /// Send also what waits: to be tried again, or for its hour
        #[arg(long)]
        retry_now: bool,
    },
    /// Read mails that say what became of letters, or list what they said
    Reports(Reports),
    /// List the addresses that nothing is sent to by itself, as letters came back
    Suppressions,
    /// Send documents to an address again
    Allow {
        /// The address
        address: String,
    },
    /// Show how a seller's documents are sent, or change what is named
    Terms(Terms),
}

#[derive(Debug, Args)]
struct List {
    /// Only those that stand so
    #[arg(long, value_parser = state)]
    state: Option<DeliveryState>,
    /// Only those that wait for a person: what failed, and what came back and was not sent again since
    #[arg(long, conflicts_with = "state")]
    stuck: bool,
    /// Only those to this customer, by its id or your own key
    #[arg(long)]
    customer: Option<String>,
    /// Only those of this invoice or credit note, by number or id
    #[arg(long)]
    invoice: Option<String>,
}

#[derive(Debug, Args)]
struct Terms {
    /// The seller's id; the only seller if it is left out
    #[arg(long, value_name = "ID")]
    seller: Option<String>,
    /// The address that documents are sent from
    #[arg(long, value_name = "ADDRESS")]
    from: Option<String>,
    /// What the sender is called; "" for the seller's name
    #[arg(long, value_name = "NAME")]
    from_name: Option<String>,
    /// To whom answers go; "" for the sender
    #[arg(long, value_name = "ADDRESS")]
    reply_to: Option<String>,
    /// Where mail servers report to of letters that do not arrive, as bounces+{delivery}@example.com; "" for the sender
    #[arg(long, value_name = "ADDRESS")]
    return_path: Option<String>,
    /// Send documents when they are issued, from now on
    #[arg(long)]
    on_issue: bool,
    /// Send documents by name only
    #[arg(long, conflicts_with = "on_issue")]
    by_name: bool,
    /// From which hour of the seller's day they are sent, 0 to 23
    #[arg(long, value_name = "HOUR")]
    send_hour: Option<u8>,
    /// Send them at once, at whatever hour
    #[arg(long, conflicts_with = "send_hour")]
    at_once: bool,
}

/// Which document is sent once more.
#[derive(Debug, Args)]
pub struct Send {
    /// Its number as printed, or its id
    invoice: String,
    /// To this address; to those of the customer if it is left out; may be given again
    #[arg(long = "to", value_name = "ADDRESS")]
    to: Vec<String>,
    /// When it leaves, as 2026-12-01T08:00:00Z or a date (its midnight, by the seller), by the server or by `deliveries run`;
    /// now if it is left out
    #[arg(long, value_name = "INSTANT")]
    at: Option<String>,
}

/// A delivery's state by its code.
fn state(text: &str) -> Result<DeliveryState, String> {
    coded(text, "a delivery", &DeliveryState::CODES)
}

impl Terms {
    fn says_anything(&self) -> bool {
        let Terms {
            seller: _,
            from,
            from_name,
            reply_to,
            return_path,
            on_issue,
            by_name,
            send_hour,
            at_once,
        } = self;
        let texts = [from, from_name, reply_to, return_path];
        texts.iter().any(|text| text.is_some()) || *on_issue || *by_name || send_hour.is_some() || *at_once
    }

    /// What is named here, and the rest as before.
    fn over(&self, before: Option<MailTerms>) -> Result<MailTerms, Stop> {
        let named = |text: &Option<String>, before: Option<String>| match text.as_deref() {
            None => before,
            Some("") => None,
            Some(text) => Some(text.to_owned()),
        };
        let from = self.from.clone().or_else(|| before.as_ref().map(|before| before.from_address.clone()));
        let from_address = from.ok_or_else(|| {
            Stop::usage(
                "the seller says no address to send from yet; name it with --from billing@example.com",
            )
        })?;
        let path = before.as_ref().and_then(|before| before.return_path.clone());
        let (from_name, reply_to, on_issue, send_hour) = before.map_or((None, None, false, None), |before| {
            (before.from_name, before.reply_to, before.on_issue, before.send_hour)
        });
        Ok(MailTerms {
            from_name: named(&self.from_name, from_name),
            from_address,
            reply_to: named(&self.reply_to, reply_to),
            return_path: named(&self.return_path, path),
            on_issue: (on_issue || self.on_issue) && !self.by_name,
            send_hour: self.send_hour.or(send_hour).filter(|_| !self.at_once),
        })
    }
}

/// Does what is asked.
pub fn run(asked: &Deliveries, call: &mut Call) -> Result<(), Stop> {
    match &asked.verb {
        Verb::List(asked) => list(asked, call),
        Verb::Show { delivery } => {
            let id = named(delivery)?;
            let installation = call.open()?;
            let operations = &installation.operations;
            let environment = environment_with(operations, id, call)?;
            show(&operations.delivery(environment, id)?, call)
        }
        Verb::Retry { delivery } => changed(delivery, deliveries::retry, call),
        Verb::Cancel { delivery } => changed(delivery, deliveries::cancel, call),
        Verb::Run { retry_now } => run_now(*retry_now, call),
        Verb::Reports(asked) => delivery_reports::reports(asked, call),
        Verb::Suppressions => delivery_reports::suppressions(call),
        Verb::Allow { address } => delivery_reports::allow(address, call),
        Verb::Terms(asked) => terms(asked, call),
    }
}

fn named(text: &str) -> Result<DeliveryId, Stop> {
    DeliveryId::parse(text).map_err(|why| Stop::usage(format!("{text:?} is no delivery: {why}")))
}

fn list(asked: &List, call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    let listed =
        Listed { state: asked.state, customer: asked.customer.clone(), document: asked.invoice.clone() };
    let mut all: Vec<DeliveryRow> = Vec::new();
    loop {
        let after = all.last().map(|row| row.id.to_string()).unwrap_or_default();
        let page = match asked.stuck {
            true => operations.deliveries_to_look_at(environment, &listed, (&after, PAGE))?,
            false => operations.deliveries(environment, &listed, (&after, PAGE))?,
        };
        if page.is_empty() {
            break;
        }
        all.extend(page);
    }
    rows(operations, environment, &all, call)
}

fn rows(
    operations: &Operations,
    environment: EnvironmentId,
    all: &[DeliveryRow],
    call: &mut Call,
) -> Result<(), Stop> {
    if call.paper.is_json() {
        return all.iter().try_for_each(|row| call.paper.line(wire::delivery(row)?));
    }
    if all.is_empty() {
        return call.paper.line("There is no such delivery.");
    }
    let mut table =
        Rows::of(&["delivery", "document", "to", "state", "tries", "when"]).right(&[4]).whole(&[0, 5]);
    for row in all {
        let document = operations.document_row(environment, row.document)?;
        table.push([
            row.id.to_string(),
            document.number,
            to_whom(row).to_owned(),
            row.state.code().to_owned(),
            row.attempts.to_string(),
            when(row),
        ]);
    }
    call.paper.table(table)?;
    for row in all.iter().filter(|row| !matches!(row.state, DeliveryState::Sent | DeliveryState::Scheduled)) {
        if let Some(answer) = &row.answer {
            call.paper.note(format!("{}: {answer}", row.id))?;
        }
    }
    Ok(())
}

/// To whom it goes, as far as that is known.
fn to_whom(row: &DeliveryRow) -> &str {
    match (row.recipient.as_str(), row.state) {
        ("", DeliveryState::Scheduled) => "its customer",
        ("", _) => "nobody",
        (address, _) => address,
    }
}

/// When it came back, was sent, or is tried next.
fn when(row: &DeliveryRow) -> String {
    if let Some(at) = row.bounced_at {
        return format!("back {}", minute(at));
    }
    match (row.sent_at, row.next_at) {
        (Some(at), _) => format!("sent {}", minute(at)),
        (None, Some(at)) => format!("due {}", minute(at)),
        (None, None) => String::new(),
    }
}

fn show(view: &DeliveryView, call: &mut Call) -> Result<(), Stop> {
    if call.paper.is_json() {
        return call.paper.line(wire::delivery_detail(view)?);
    }
    let row = &view.row;
    let to = to_whom(row);
    call.paper.title(format!("{}: {} to {to}, {}", row.id, view.number, row.state.code()))?;
    if let Some(answer) = &row.answer {
        call.paper.line(answer)?;
    }
    call.paper.line(format!("Message-ID: <{}>", row.message_id))?;
    if let Some(at) = row.next_at {
        call.paper.line(format!("Tried next at {}", minute(at)))?;
    }
    for attempt in &view.attempts {
        shown_attempt(attempt, call)?;
    }
    if !view.reports.is_empty() {
        call.paper.gap()?;
    }
    view.reports.iter().try_for_each(|report| delivery_reports::shown(report, call))
}

fn shown_attempt(attempt: &AttemptRow, call: &mut Call) -> Result<(), Stop> {
    let AttemptRow { attempt: number, begun, ended } = attempt;
    let how = match ended {
        None => "goes on, or was cut short".to_owned(),
        Some(ended) => {
            let code = ended.code.map(|code| format!(" {code}")).unwrap_or_default();
            format!("{}{code} at {}: {}", ended.outcome.code(), minute(ended.at), ended.answer)
        }
    };
    call.paper.gap()?;
    call.paper.line(format!("Attempt {number} at {}: {how}", minute(begun.begun_at)))?;
    let reports = begun.return_path.as_deref().map(|to| format!(", reports to {to}")).unwrap_or_default();
    call.paper.line(format!("  from {} to {}{reports}", begun.sender, begun.recipient))?;
    for file in &begun.files {
        let hash = records::hex(&file.sha256);
        let size = thousands(file.size);
        call.paper.line(format!("  {} ({size} bytes, SHA-256 {}…)", file.name, &hash[..HASH_DIGITS]))?;
    }
    Ok(())
}

fn changed(delivery: &str, changes: Changes<DeliveryId, DeliveryRow>, call: &mut Call) -> Result<(), Stop> {
    let id = named(delivery)?;
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_with(operations, id, call)?;
    let now = operations.clock.now();
    let row =
        operations.store.write(move |act| changes(act, environment, (id, now))).map_err(Failed::from)?;
    rows(operations, environment, &[row], call)
}

/// The environment that has a delivery.
fn environment_with(operations: &Operations, id: DeliveryId, call: &Call) -> Result<EnvironmentId, Stop> {
    let all = environments_of(operations, call.settings.environment.as_deref())?;
    let has = |environment| operations.delivery(environment, id).map(|_| ());
    Ok(having(&all, DELIVERIES, &id.to_string(), has)?.id)
}

fn run_now(retry_now: bool, call: &mut Call) -> Result<(), Stop> {
    let settings = call.settings.mail.clone().ok_or_else(|| Stop::usage(NO_SERVER))?;
    let installation = call.open()?;
    let operations = &installation.operations;
    installation.gives_back(Operations::release_deliveries)?;
    if let Some(folder) = &settings.reports {
        // First, so that nothing is sent to an address of which a letter came back.
        Reporting::of(MailFolder::of(folder)).round(operations);
    }
    let mailing = Mailing::of(&settings, Arc::new(Printer::new(&call.settings.fonts)?))?;
    let until = if retry_now { Instant::MAX } else { operations.clock.now() };
    let mut all = Carried::default();
    for environment in environments_of(operations, call.settings.environment.as_deref())? {
        let Carried { sent, waiting, failed, suppressed, server } =
            mailing.round_in(operations, &environment, until)?;
        all.sent += sent;
        all.waiting += waiting;
        all.failed += failed;
        all.suppressed += suppressed;
        all.server = all.server.or(server);
        if all.server.is_some() {
            break;
        }
    }
    told(&all, call)
}

fn told(all: &Carried, call: &mut Call) -> Result<(), Stop> {
    let Carried { sent, waiting, failed, suppressed, server } = all;
    if call.paper.is_json() {
        call.paper.line(wire::carried(all))?;
    } else {
        let sent = counted(*sent, "delivery");
        call.paper.line(format!(
            "{sent} sent; {waiting} to be tried again, {failed} failed, {suppressed} suppressed."
        ))?;
    }
    match server {
        Some(why) => Err(Stop::failed(format!("the mail server takes nothing: {why}"))),
        None => Ok(()),
    }
}

/// Asks for a document once more, and sends it where a mail server is set.
pub fn send(asked: &Send, call: &mut Call) -> Result<(), Stop> {
    if call.settings.mail.is_none() {
        return Err(Stop::usage(NO_SERVER));
    }
    let installation = call.open()?;
    let operations = &installation.operations;
    let all = environments_of(operations, call.settings.environment.as_deref())?;
    let has = |environment| operations.document_id(environment, &asked.invoice).map(|_| ());
    let environment = having(&all, DOCUMENTS, &asked.invoice, has)?;
    let document = operations.document_id(environment.id, &asked.invoice)?;
    let zone = zone_of_only(operations, environment.id)?;
    let at = asked.at.as_deref().map(|text| moment(text, &zone)).transpose()?;
    let (clock, now) = (operations.time_of(&environment), operations.clock.now());
    let asked = SendAsked { document, to: asked.to.clone(), at, clock, now };
    let wall = environment.id;
    let made =
        operations.store.write(move |act| deliveries::send(act, wall, &asked)).map_err(Failed::from)?;
    if at.is_some() {
        return rows(operations, environment.id, &made, call);
    }
    let settings = call.settings.mail.clone().ok_or_else(|| Stop::usage(NO_SERVER))?;
    let mailing = Mailing::of(&settings, Arc::new(Printer::new(&call.settings.fonts)?))?;
    let these: Vec<DeliveryId> = made.iter().map(|row| row.id).collect();
    let carried = mailing.carry(operations, &environment, &these)?;
    let mut now_rows = Vec::with_capacity(made.len());
    for row in &made {
        now_rows.push(operations.delivery(environment.id, row.id)?.row);
    }
    rows(operations, environment.id, &now_rows, call)?;
    let unsent = now_rows.iter().filter(|row| row.state != DeliveryState::Sent).count();
    match carried.server {
        Some(why) => Err(Stop::failed(format!("the mail server takes nothing: {why}"))),
        None if unsent > 0 => {
            Err(Stop::failed(format!("{unsent} of {} not sent", counted(made.len(), "delivery"))))
        }
        None => Ok(()),
    }
}

fn terms(asked: &Terms, call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    let seller = seller_of(operations, environment, asked.seller.as_deref())?;
    if asked.says_anything() {
        let before = operations.mail_terms(environment, seller)?.map(|kept| kept.terms);
        let terms = asked.over(before)?;
        // What was issued until now goes by what was said until now.
        operations.schedule_deliveries(environment)?;
        let now = operations.clock.now();
        let act =
            move |act: &mut store::Act<'_>| deliveries::set_terms(act, environment, (seller, now), &terms);
        operations.store.write(act).map_err(Failed::from)?;
    }
    let kept = operations.mail_terms(environment, seller)?;
    if call.paper.is_json() {
        return call.paper.line(wire::mail_terms(seller, kept.as_ref())?);
    }
    match kept {
        None => {
            call.paper.line(format!("The seller {seller} says no address to send from, and sends nothing."))
        }
        Some(KeptMailTerms { terms, .. }) => {
            let name = terms.from_name.as_deref().unwrap_or("its own name");
            let when = match (terms.on_issue, terms.send_hour) {
                (false, _) => "documents are sent by name only".to_owned(),
                (true, None) => "documents are sent when they are issued".to_owned(),
                (true, Some(hour)) => format!("documents are sent at {hour}:00 once they are issued"),
            };
            let mut goes = terms.reply_to.map(|to| format!(", answers go to {to}")).unwrap_or_default();
            if let Some(to) = terms.return_path {
                goes.push_str(&format!(", reports to {to}"));
            }
            call.paper.line(format!("{seller} sends from {} as {name}{goes}; {when}.", terms.from_address))
        }
    }
}
