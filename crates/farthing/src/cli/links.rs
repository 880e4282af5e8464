//! `invoices link` and `invoices revoke-links`: addresses under which whoever has them reads a document.
//! Knows flags; must not know how a link is proved.

use clap::Args;
use operations::links::{self, LINK_DAYS_MAX, LINK_DAYS_USUAL};
use operations::{Act, Failed};

use super::environments::DOCUMENTS;
use super::{Call, environment_of, environments_of, having, wire};
use crate::stop::Stop;

/// A link to which document.
#[derive(Debug, Args)]
pub struct MakeLink {
    /// The invoice's or credit note's number or id
    invoice: String,
    /// For how many days it holds, at most 366
    #[arg(long, value_name = "DAYS", default_value_t = LINK_DAYS_USUAL, value_parser = clap::value_parser!(u32).range(1..=i64::from(LINK_DAYS_MAX)))]
    days: u32,
}

/// Nothing to choose.
#[derive(Debug, Args)]
pub struct RevokeLinks {}

/// Prints the link on a line of its own, to be passed on, and until when it holds.
pub fn make(asked: &MakeLink, call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let all = environments_of(operations, call.settings.environment.as_deref())?;
    let has = |environment| operations.document(environment, &asked.invoice).map(|_| ());
    let environment = having(&all, DOCUMENTS, &asked.invoice, has)?;
    let expires_at = links::days_after(operations.clock.now(), asked.days);
    let link = operations.link(environment.id, &asked.invoice, Some(expires_at))?;
    let public_url = operations.public_url.as_ref();
    if call.paper.is_json() {
        return call.paper.line(wire::link(&link, public_url)?);
    }
    match public_url {
        Some(url) => call.paper.line(url.to(&link.path()))?,
        None => {
            call.paper.line(link.path())?;
            call.paper
                .line("Put where people reach this server before it, or set public_url in farthing.toml.")?;
        }
    }
    call.paper.line(format!("Whoever has it reads the document until {}.", link.expires_at))
}

/// Ends every link of an environment.
pub fn revoke(_: &RevokeLinks, call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?;
    let (id, secret, now) = (environment.id, operations.new_link_secret(), operations.clock.now());
    let act = move |act: &mut Act<'_>| links::revoke(act, id, (&secret, now));
    let revoked_at = operations.store.write(act).map_err(Failed::from)?;
    if call.paper.is_json() {
        return call.paper.line(wire::links_revoked(revoked_at)?);
    }
    let name = &environment.name;
    call.paper.line(format!("✓ No link of {name} that was made until now shows anything any more."))
}
