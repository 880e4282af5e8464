//! Reporting: the rounds that keep what mail servers say of letters, from the folder that they lie in, one mail at a time.
//! Knows the order of its steps; must not know how a report is written, or what follows from one.

use std::ffi::OsStr;

use api::mail_reports::{Mail, READ_BYTES_MAX, read};
use ids::EnvironmentId;
use integrations::mail_folder::MailFolder;
use operations::{Failed, Operations};
use ports::MailFault;
use store::environments;

/// What came of a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Became {
    /// What it says is kept: of so many recipients, of whom so many were new.
    Kept(usize, u32),
    /// It says nothing that anything follows from.
    Silent(&'static str),
    /// It cannot be kept.
    Unread(String),
}

/// Keeps what a mail says of a letter that was sent from one of these environments.
///
/// # Errors
/// A fault.
pub fn keep(operations: &Operations, all: &[EnvironmentId], mail: &[u8]) -> Result<Became, Failed> {
    Ok(match read(mail) {
        Err(why) => Became::Unread(why),
        Ok(Mail::Silent(why)) => Became::Silent(why),
        Ok(Mail::Report(report)) => match operations.keep_report(all, &report)? {
            Ok(kept) => Became::Kept(kept.rows.len(), kept.new),
            Err(why) => Became::Unread(why),
        },
    })
}

/// Who looks into a folder of reports.
pub struct Reporting {
    folder: MailFolder,
    /// What was last told of a folder that cannot be read: said once, not each second.
    told: Option<String>,
}

impl Reporting {
    /// Of this folder.
    pub fn of(folder: MailFolder) -> Reporting {
        Reporting { folder, told: None }
    }

    /// Takes all that lies there, in order of name; one mail is in memory at a time. What stands in the way is told, and
    /// tried again with the next round.
    pub fn round(&mut self, operations: &Operations) {
        let told = match self.take(operations) {
            Ok(Ok(())) => None,
            Ok(Err(MailFault(why))) => Some(why),
            Err(why) => {
                tracing::error!(%why, "reports of letters were not kept; the next round goes on");
                return;
            }
        };
        if let Some(why) = told.as_ref().filter(|why| self.told.as_ref() != Some(*why)) {
            tracing::warn!(why, "reports of letters are not read; it is tried again");
        }
        self.told = told;
    }

    fn take(&self, operations: &Operations) -> Result<Result<(), MailFault>, Failed> {
        loop {
            let names = match self.folder.names() {
                Ok(names) => names,
                Err(fault) => return Ok(Err(fault)),
            };
            if names.is_empty() {
                return Ok(Ok(()));
            }
            let all =
                operations.store.read(|reader| environments::environments(reader)).map_err(Failed::from)?;
            let all: Vec<EnvironmentId> = all.iter().map(|environment| environment.id).collect();
            for name in &names {
                if operations.stopping.is_asked() {
                    return Ok(Ok(()));
                }
                // What stays there comes again with the next look.
                if let Err(fault) = self.take_one(operations, &all, name)? {
                    return Ok(Err(fault));
                }
            }
        }
    }

    fn take_one(
        &self,
        operations: &Operations,
        all: &[EnvironmentId],
        name: &OsStr,
    ) -> Result<Result<(), MailFault>, Failed> {
        let became = match self.folder.mail(name, READ_BYTES_MAX) {
            Ok(Some(bytes)) => keep(operations, all, &bytes)?,
            Ok(None) => return Ok(Ok(())),
            Err(why) => Became::Unread(why),
        };
        let shown = name.display();
        Ok(match became {
            Became::Kept(recipients, new) => {
                tracing::info!(mail = %shown, recipients, new, "a report was kept");
                self.folder.taken(name)
            }
            Became::Silent(why) => {
                tracing::info!(mail = %shown, why, "a mail says nothing of a letter");
                self.folder.taken(name)
            }
            Became::Unread(why) => {
                tracing::warn!(mail = %shown, why, "a mail was put aside");
                self.folder.put_aside(name, &why)
            }
        })
    }
}
