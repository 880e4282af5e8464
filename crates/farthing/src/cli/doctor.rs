//! `doctor`: the state of an installation, check by check.
//! Knows how a check is shown; must not know what is looked at.

use std::path::Path;

use clap::Args;
use integrations::mail_folder::MailFolder;
use operations::doctor::Health;
use operations::links::PublicUrl;

use super::{Call, sources, wire};
use crate::installation::{FOLDER_FORMAT, Installation, Opening, Place};
use crate::printing::Printer;
use crate::settings::Settings;
use crate::settings::networks::NetworkSettings;
use crate::settings::tax_providers::TaxProviderSettings;
use crate::show::counted;
use crate::stop::Stop;

/// Nothing to choose.
#[derive(Debug, Args)]
pub struct Doctor {}

/// Looks at everything.
pub fn run(_: &Doctor, call: &mut Call) -> Result<(), Stop> {
    // Planes that lie apart are what the doctor is asked about.
    let installation = Installation::open_unchecked(call.settings.opened(), Opening::Existing, call.command)?;
    let mut checks = installation.operations.doctor()?;
    if let Place::Folder(folder) = &installation.place {
        checks.insert(
            0,
            operations::doctor::Check {
                name: "folder",
                environment: None,
                health: Health::Well,
                message: format!("{} of format {FOLDER_FORMAT}", folder.display()),
            },
        );
    }
    for source in &call.settings.sources {
        let (well, message) = sources::answers(source)?;
        let health = if well { Health::Well } else { Health::Attention };
        checks.push(operations::doctor::Check { name: "source", environment: None, health, message });
    }
    if let Some(objects) = &call.settings.objects {
        let (well, message) = objects.answers();
        let health = if well { Health::Well } else { Health::Ill };
        checks.push(operations::doctor::Check { name: "objects", environment: None, health, message });
    }
    if let Some(mail) = &call.settings.mail {
        let (well, message) = mail.answers();
        let health = if well { Health::Well } else { Health::Attention };
        checks.push(operations::doctor::Check { name: "mail", environment: None, health, message });
        checks.extend(mail.reports.as_deref().map(reports));
    }
    for (well, message) in call.settings.networks.iter().flat_map(NetworkSettings::answers) {
        let health = if well { Health::Well } else { Health::Attention };
        checks.push(operations::doctor::Check { name: "network", environment: None, health, message });
    }
    for (well, message) in call.settings.tax_providers.iter().map(TaxProviderSettings::answers) {
        let health = if well { Health::Well } else { Health::Attention };
        checks.push(operations::doctor::Check { name: "tax_provider", environment: None, health, message });
    }
    checks.extend(call.settings.public_url.as_ref().map(links));
    checks.push(paper(&call.settings));
    let ill = checks.iter().filter(|check| check.health == Health::Ill).count();
    for check in &checks {
        if call.paper.is_json() {
            call.paper.line(wire::check(check))?;
            continue;
        }
        let place = check.environment.as_deref().map_or_else(String::new, |name| format!("{name}: "));
        let words = format!("{:<12} {place}{}", check.name, check.message);
        match check.health {
            Health::Well => call.paper.good(words)?,
            Health::Attention => call.paper.line(format!("! {words}"))?,
            Health::Ill => call.paper.bad(words)?,
        }
    }
    match ill {
        0 => Ok(()),
        some => Err(Stop::failed(format!("{} failed", counted(some, "check")))),
    }
}

/// Whether the folder of mails that say what became of letters can be read.
fn reports(folder: &Path) -> operations::doctor::Check {
    let (health, message) = match MailFolder::of(folder).check() {
        Ok((words, false)) => (Health::Well, words),
        Ok((words, true)) => (Health::Attention, words),
        Err(fault) => (Health::Attention, fault.to_string()),
    };
    operations::doctor::Check { name: "reports", environment: None, health, message }
}

/// What links to documents begin with, and whether others read them on the way.
fn links(public_url: &PublicUrl) -> operations::doctor::Check {
    let (health, message) = match public_url.is_open() {
        false => (Health::Well, format!("to documents begin with {public_url}")),
        true => (
            Health::Attention,
            format!(
                "to documents begin with {public_url}, and whoever is on the way reads them; use https://"
            ),
        ),
    };
    operations::doctor::Check { name: "links", environment: None, health, message }
}

/// Whether invoices are printed here, and behind which walls.
fn paper(settings: &Settings) -> operations::doctor::Check {
    let walls = settings
        .font_folders()
        .and_then(Printer::new)
        .map_err(|why| why.sentence().unwrap_or_default().to_owned())
        .and_then(|printer| printer.walls());
    let (health, message) = match walls {
        Ok(walls) if walls.are_complete() => {
            (Health::Well, "printed behind rlimits, no_new_privs, Landlock and seccomp".to_owned())
        }
        Ok(walls) => {
            let lacking = walls.lacking().join(", ");
            (
                Health::Attention,
                format!("printed without {lacking}, which this system does not give; a newer kernel does"),
            )
        }
        Err(why) => (Health::Attention, format!("no invoice can be printed: {why}")),
    };
    operations::doctor::Check { name: "paper", environment: None, health, message }
}
