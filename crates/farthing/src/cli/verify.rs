//! `verify`: every issued document again, from its facts.
//! Knows how a finding is shown; must not know how damage is found.

use clap::Args;
use ids::EnvironmentId;
use operations::Operations;
use operations::verify::{Finding, FindingKind, Verification};

use super::{Call, environments_of, wire};
use crate::installation::{Installation, OpenRefused, Opening};
use crate::show::{Paper, Progress, counted, thousands};
use crate::stop::Stop;
use crate::watermarks;

/// Nothing to choose.
#[derive(Debug, Args)]
pub struct Verify {}

/// Verifies the environment that is named, else all of them.
pub fn run(_: &Verify, call: &mut Call) -> Result<(), Stop> {
    // Planes that lie apart are a finding here, not a reason to stay away.
    let installation = Installation::open_unchecked(call.settings.opened(), Opening::Existing, call.command)
        .map_err(unopened)?;
    let operations = &installation.operations;
    // What was dropped is no damage, also where the database is older and does not know of it.
    watermarks::adopt(operations).map_err(unopened)?;
    let (mut damage, mut unbilled) = (0, 0);
    for environment in environments_of(operations, call.settings.environment.as_deref())? {
        let verification = verified(operations, environment.id, &environment.name)?;
        let is_unbilled = |finding: &&Finding| finding.kind == FindingKind::OwedNotBilled;
        let owed = verification.findings.iter().filter(is_unbilled).count();
        unbilled += owed;
        damage += verification.findings.len() - owed;
        if call.paper.is_json() {
            call.paper.line(wire::verification(&environment, &verification))?;
        } else {
            show(&environment.name, &verification, &mut call.paper)?;
        }
    }
    match (damage, unbilled) {
        (0, 1..) => Err(Stop::failed(format!(
            "nothing is damaged, but {} owed and not billed; mend what `farthing doctor` names, and `farthing bill` tries \
             them again",
            match unbilled {
                1 => "1 subscription is".to_owned(),
                several => format!("{several} subscriptions are"),
            }
        ))),
        _ => ending(damage),
    }
}

/// Events that are there and cannot be read are damage like any other.
fn unopened(why: OpenRefused) -> Stop {
    use store::Fault::{RowCount, Unreadable, WrongType};
    use usage::PlaneFault;
    match &why {
        OpenRefused::Events(
            PlaneFault::Unreadable(_)
            | PlaneFault::Damaged { .. }
            | PlaneFault::Sql(Unreadable { .. } | WrongType { .. } | RowCount { .. }),
        ) => Stop::Damage(format!("{why} Keep a copy as it is, and restore a backup.")),
        _ => why.into(),
    }
}

/// Nothing when nothing was found, else the exit code that says so.
///
/// # Errors
/// Damage.
pub fn ending(findings: usize) -> Result<(), Stop> {
    match findings {
        0 => Ok(()),
        some => Err(Stop::Damage(format!(
            "{} in this data; keep a copy as it is, and restore a backup",
            match some {
                1 => "there is 1 damage".to_owned(),
                several => format!("there are {several} damages"),
            }
        ))),
    }
}

/// Verifies an environment, with a bar.
///
/// # Errors
/// A fault.
pub fn verified(
    operations: &Operations,
    environment: EnvironmentId,
    name: &str,
) -> Result<Verification, Stop> {
    let bar = Progress::bar(&format!("verifying {name}"), 0);
    Ok(operations.verify(environment, &mut |progress| {
        bar.end(progress.of);
        bar.at(progress.documents);
    })?)
}

/// Says what was looked at and what was found.
///
/// # Errors
/// When the output cannot be written.
pub fn show(name: &str, verification: &Verification, paper: &mut Paper) -> Result<(), Stop> {
    let Verification { documents, from_measurements, lines, entries, events, findings, rules_changed } =
        verification;
    let entry_word = if *entries == 1 { "entry" } else { "entries" };
    let looked_at = format!(
        "{name}: {} with {} and {} {entry_word} recomputed over {}",
        counted(*documents, "document"),
        counted(*lines, "line"),
        thousands(i128::from(*entries)),
        counted(*events, "event"),
    );
    if findings.is_empty() {
        paper.good(format!("{looked_at}; nothing differs"))?;
    } else {
        paper.bad(format!("{looked_at}; {}", counted(findings.len(), "finding")))?;
    }
    for finding in findings {
        paper.line(format!("  {}  {finding}", finding.kind))?;
    }
    if *from_measurements > 0 {
        paper.note(format!(
            "  {} of them bill usage that was dropped by retention, and are taken from the measurements on their lines",
            thousands(i128::from(*from_measurements))
        ))?;
    }
    for changed in rules_changed {
        let same = if changed.same_today { "the same document" } else { "another document" };
        paper.note(format!(
            "  {} was made by rules {} and zone data {}; today's would make {same}",
            changed.number, changed.rules_version, changed.time_zone_database
        ))?;
    }
    Ok(())
}
