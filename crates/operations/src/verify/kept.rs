//! Frozen records: parties, meters, plans and timeline facts still have the bytes that were hashed.
//! Knows hashes; must not know what a record decides.

use std::collections::BTreeMap;

use ids::{CustomerId, EnvironmentId};
use store::read::{FactRow, RecordRow};
use store::{
    Fault, Reader, catalog, contracts, discounts, grants, limits, overdue, parties, payment_methods,
    subscriptions, withdrawals,
};

use super::finding::{FindingKind, Findings};

/// Checks every frozen record of an environment; gives the latest facts version of each subscription.
pub(super) fn check(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    findings: &mut Findings,
) -> Result<BTreeMap<String, i64>, Fault> {
    records("seller", parties::seller_records(reader, environment), findings)?;
    records("customer", parties::customer_records(reader, environment), findings)?;
    records("meter", catalog::meter_records(reader, environment), findings)?;
    records("plan", catalog::plan_records(reader, environment), findings)?;
    records("grant", grants::grant_records(reader, environment), findings)?;
    records("order", grants::order_records(reader, environment), findings)?;
    records("discount", discounts::discount_records(reader, environment), findings)?;
    records("contract", contracts::contract_records(reader, environment), findings)?;
    records("limit", limits::limit_records(reader, environment), findings)?;
    payment_methods(reader, environment, findings)?;
    for document in overdue::misplaced(reader, environment)? {
        let message =
            format!("the state of document {document} is kept under another owner than the document");
        findings.add(FindingKind::StateDiffers, format!("document_states of {document}"), message);
    }
    let facts = subscriptions::fact_rows(reader, environment);
    let facts = findings.read_back("subscription_facts", facts)?.unwrap_or_default();
    let mut latest = BTreeMap::new();
    for fact in facts {
        fact_of(&fact, findings);
        let version = latest.entry(fact.subscription).or_insert(fact.facts_version);
        *version = fact.facts_version.max(*version);
    }
    let withdrawn = withdrawals::withdrawal_versions(reader, environment);
    for (subscription, facts_version) in
        findings.read_back("fact_withdrawals", withdrawn)?.unwrap_or_default()
    {
        let version = latest.entry(subscription).or_insert(facts_version);
        *version = facts_version.max(*version);
    }
    Ok(latest)
}

/// The latest of what was noted of a customer's payment method and payer is what its details say.
fn payment_methods(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    findings: &mut Findings,
) -> Result<(), Fault> {
    let noted = payment_methods::latest(reader, environment);
    for (name, on_file, payer) in findings.read_back("payment_methods", noted)?.unwrap_or_default() {
        let row = match CustomerId::parse(&name) {
            Ok(id) => parties::customer_row(reader, environment, id)?,
            Err(_) => None,
        };
        let Some(row) = row else {
            let message = format!("a payment method is noted of {name:?}, and there is no such customer");
            findings.add(FindingKind::RecordEdited, format!("payment_methods of {name}"), message);
            continue;
        };
        let read = parties::customer_version(reader, environment, row.id, row.version);
        let Some(details) = findings.read_back(format!("customer {name}"), read)? else { continue };
        let says = (details.more.payment_method, row.payer.map(|payer| payer.to_string()));
        if says != (on_file, payer) {
            let message = format!(
                "what was noted last of the payment method and the payer of customer {name} is not what its \
                 details say"
            );
            findings.add(FindingKind::RecordEdited, format!("payment_methods of {name}"), message);
        }
    }
    Ok(())
}

fn records(what: &str, rows: Result<Vec<RecordRow>, Fault>, findings: &mut Findings) -> Result<(), Fault> {
    let rows = findings.read_back(format!("{what}_versions"), rows)?.unwrap_or_default();
    for row in rows.iter().filter(|row| !row.is_untouched()) {
        let place = format!("{what} {} version {}", row.name, row.version);
        let message = format!(
            "version {} of {what} {} was edited after it was kept: its bytes no longer have their hash",
            row.version, row.name
        );
        findings.add(FindingKind::RecordEdited, place, message);
    }
    Ok(())
}

fn fact_of(row: &FactRow, findings: &mut Findings) {
    let place = format!("subscription {} fact {}", row.subscription, row.fact);
    if !row.is_untouched() {
        let message = format!(
            "the fact {} of subscription {} was edited after it was recorded: its bytes no longer have their \
             hash",
            row.fact, row.subscription
        );
        return findings.add(FindingKind::RecordEdited, place, message);
    }
    let says = records::decode::<billing::TimelineFact>(&row.record).map(|fact| fact.at.as_micros());
    let says =
        says.or_else(|_| records::decode::<billing::OneOff>(&row.record).map(|one| one.at.as_micros()));
    if says.as_ref().ok() != Some(&row.takes_effect) {
        let message = format!(
            "the fact {} of subscription {} takes effect at {} by its row, and its record says otherwise",
            row.fact,
            row.subscription,
            calendar::Instant::from_micros(row.takes_effect)
        );
        findings.add(FindingKind::RecordEdited, place, message);
    }
}
