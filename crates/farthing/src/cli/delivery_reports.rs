//! `deliveries reports`, `suppressions` and `allow`: what mail servers said of letters later, and which addresses nothing is
//! sent to since. Knows flags and columns; must not know how a report is written, or what follows from one.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use api::mail_reports::READ_BYTES_MAX;
use clap::Args;
use ids::EnvironmentId;
use operations::Failed;
use operations::deliveries::reports::{self, ReportRow, Suppression, Wanted};
use serde_json::json;

use super::{Call, environment_of, environments_of, wire};
use crate::reporting::{Became, keep};
use crate::show::{Rows, counted, minute};
use crate::stop::Stop;

/// How many are read at once.
const PAGE: u32 = 200;

/// Which reports.
#[derive(Debug, Args)]
pub struct Reports {
    /// Mails to read, as .eml or a file of a Maildir; without one what was kept is listed
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// List only those of no letter that was sent from here
    #[arg(long, conflicts_with = "files")]
    unmatched: bool,
}

/// Reads mails, or lists what was read.
pub fn reports(asked: &Reports, call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let named = call.settings.environment.as_deref();
    if asked.files.is_empty() {
        let environment = environment_of(operations, named)?.id;
        let wanted = if asked.unmatched { Wanted::Unmatched } else { Wanted::Each };
        let mut all: Vec<ReportRow> = Vec::new();
        loop {
            let after = all.last().map(|row| row.id.to_string()).unwrap_or_default();
            let page = operations.delivery_reports(environment, wanted, (&after, PAGE))?;
            if page.is_empty() {
                break;
            }
            all.extend(page);
        }
        return listed(&all, call);
    }
    let all: Vec<EnvironmentId> = environments_of(operations, named)?.iter().map(|one| one.id).collect();
    let mut unread = 0;
    for file in &asked.files {
        let became = match beginning(file) {
            Ok(bytes) => keep(operations, &all, &bytes)?,
            Err(why) => Became::Unread(format!("it cannot be read: {why}")),
        };
        unread += usize::from(matches!(became, Became::Unread(_)));
        told(file, &became, call)?;
    }
    match unread {
        0 => Ok(()),
        _ => Err(Stop::failed(format!("{unread} of {} not kept", counted(asked.files.len(), "mail")))),
    }
}

fn beginning(file: &Path) -> std::io::Result<Vec<u8>> {
    let most = u64::try_from(READ_BYTES_MAX).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    File::open(file)?.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn told(file: &Path, became: &Became, call: &mut Call) -> Result<(), Stop> {
    let shown = file.display();
    if call.paper.is_json() {
        let (recipients, new, why) = match became {
            Became::Kept(recipients, new) => (*recipients, *new, None),
            Became::Silent(why) => (0, 0, Some(*why)),
            Became::Unread(why) => (0, 0, Some(why.as_str())),
        };
        let is_kept = !matches!(became, Became::Unread(_));
        let file = shown.to_string();
        return call
            .paper
            .line(json!({ "file": file, "kept": is_kept, "reports": recipients, "new": new, "why": why }));
    }
    match became {
        Became::Kept(recipients, new) => {
            call.paper.line(format!("{shown}: {}, {new} of them new.", counted(*recipients, "report")))
        }
        Became::Silent(why) => call.paper.line(format!("{shown}: {why}.")),
        Became::Unread(why) => call.paper.bad(format!("{shown}: {why}")),
    }
}

fn listed(all: &[ReportRow], call: &mut Call) -> Result<(), Stop> {
    if call.paper.is_json() {
        return all.iter().try_for_each(|row| call.paper.line(wire::delivery_report(row)?));
    }
    if all.is_empty() {
        return call.paper.line("There is no such report.");
    }
    let mut table =
        Rows::of(&["report", "delivery", "recipient", "kind", "status", "when"]).whole(&[0, 1, 5]);
    for row in all {
        table.push([
            row.id.to_string(),
            row.delivery.map(|id| id.to_string()).unwrap_or_default(),
            row.recipient.clone(),
            row.kind.code().to_owned(),
            row.status.map(|status| status.to_string()).unwrap_or_default(),
            minute(row.happened_at.unwrap_or(row.kept_at)),
        ]);
    }
    call.paper.table(table)?;
    for row in all {
        let said = [row.about.as_deref(), row.reason.as_deref()];
        for words in said.into_iter().flatten() {
            call.paper.note(format!("{}: {words}", row.id))?;
        }
    }
    Ok(())
}

/// A report beneath its delivery.
pub fn shown(row: &ReportRow, call: &mut Call) -> Result<(), Stop> {
    let status = row.status.map(|status| format!(" {status}")).unwrap_or_default();
    let reason = row.reason.as_deref().map(|words| format!(": {words}")).unwrap_or_default();
    let at = minute(row.happened_at.unwrap_or(row.kept_at));
    call.paper.line(format!("Report of {at}: {}{status}, {}{reason}", row.kind.code(), row.recipient))
}

/// Lists the addresses that nothing is sent to by itself.
pub fn suppressions(call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    let mut all: Vec<Suppression> = Vec::new();
    loop {
        let after = all.last().map(|row| row.address.clone()).unwrap_or_default();
        let page = operations.suppressions(environment, (&after, PAGE))?;
        if page.is_empty() {
            break;
        }
        all.extend(page);
    }
    if call.paper.is_json() {
        return all.iter().try_for_each(|row| call.paper.line(wire::suppression(row)?));
    }
    if all.is_empty() {
        return call.paper.line("There is no address that nothing is sent to.");
    }
    let mut table = Rows::of(&["address", "since", "kind", "status", "delivery"]).whole(&[1, 4]);
    for row in &all {
        table.push([
            row.address.clone(),
            minute(row.since),
            row.report.kind.code().to_owned(),
            row.report.status.map(|status| status.to_string()).unwrap_or_default(),
            row.report.delivery.map(|id| id.to_string()).unwrap_or_default(),
        ]);
    }
    call.paper.table(table)
}

/// Lets an address be written to again.
pub fn allow(address: &str, call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    let (now, asked) = (operations.clock.now(), address.to_owned());
    let act = move |act: &mut store::Act<'_>| reports::allow(act, environment, (&asked, now));
    let row = operations.store.write(act).map_err(Failed::from)?;
    if call.paper.is_json() {
        return call.paper.line(wire::suppression(&row)?);
    }
    call.paper.line(format!("Documents are sent to {} again.", row.address))
}
