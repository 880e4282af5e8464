//! Grants: what follows a recurring grant is what its row makes, and what was bought is what was ordered.
//! Knows rows and orders as facts; must not know which lines a grant pays.

use std::collections::{BTreeMap, BTreeSet};

use billing::{Grant, GrantFacts, GrantOrder};
use calendar::Zone;
use ids::{CustomerId, GrantId, SellerId};
use store::Reader;
use store::grants::{self, KeptGrant};

use super::Verifying;
use super::finding::FindingKind;
use super::zones::Zones;
use crate::refusal::Failed;

/// What is stored of one customer's grants.
struct Kept {
    grants: BTreeMap<GrantId, GrantFacts>,
    /// The zones that the seller's books ever had: a row's boundaries are of the one that held then.
    zones: Vec<Zone>,
}

/// Compares a customer's grants with those that its rows and orders begin.
pub(super) fn check(
    reader: &mut Reader<'_>,
    customer: CustomerId,
    stored: &[KeptGrant],
    into: &mut Verifying<'_>,
) -> Result<(), Failed> {
    ordered(reader, customer, stored, into)?;
    if stored.iter().all(|kept| kept.facts.grant.recurs.is_none()) {
        return Ok(());
    }
    let zones = zones_of(reader, stored, into)?;
    let grants = stored.iter().map(|kept| (kept.facts.grant.id, kept.facts.clone())).collect();
    let kept = Kept { grants, zones };
    let mut followers = Vec::new();
    for facts in kept.grants.values().filter(|facts| facts.grant.recurs.is_some()) {
        followers.extend(follower(&kept, facts, into));
    }
    let follows = |facts: &&GrantFacts| {
        facts.grant.recurs.as_ref().is_some_and(|recurs| recurs.first.is_some())
            && !followers.contains(&facts.grant.id)
    };
    for facts in kept.grants.values().filter(follows) {
        let id = facts.grant.id;
        let message = format!("the grant {id} is said to be of a row, and follows no grant of it");
        into.findings.add(FindingKind::GrantDiffers, format!("grant {id}"), message);
    }
    Ok(())
}

fn zones_of(
    reader: &mut Reader<'_>,
    stored: &[KeptGrant],
    into: &mut Verifying<'_>,
) -> Result<Vec<Zone>, Failed> {
    let (mut zones, mut known) = (Vec::new(), Zones::default());
    let sellers: BTreeSet<SellerId> = stored.iter().map(|kept| kept.seller).collect();
    for seller in sellers {
        let theirs = known.of(reader, seller, into)?;
        zones.extend(theirs.into_iter().filter(|zone| !zones.contains(zone)).collect::<Vec<_>>());
    }
    Ok(zones)
}

/// Compares what follows a grant; gives the id of its row's next one, if that is there.
fn follower(kept: &Kept, facts: &GrantFacts, into: &mut Verifying<'_>) -> Option<GrantId> {
    let environment = into.environment;
    let rolled_in = kept.grants.get(&billing::rolled_into(environment, &facts.grant));
    let made = |zone: &Zone| billing::follow_in_row(environment, facts, rolled_in, zone).ok().flatten();
    let all: Vec<(Grant, Option<Grant>)> = kept.zones.iter().filter_map(made).collect();
    let found = all.iter().find(|(next, _)| kept.grants.contains_key(&next.id));
    let Some((next, rolled)) = found else {
        // Which begins with the next run, unless this one's end is booked already.
        if facts.is_closed()
            && let Some((next, _)) = all.first()
        {
            missing(&next.id, facts, into);
        }
        return None;
    };
    same(kept, next, into);
    match rolled {
        Some(rolled) if kept.grants.contains_key(&rolled.id) => same(kept, rolled, into),
        Some(rolled) => missing(&rolled.id, facts, into),
        None => {
            let id = billing::rolled_into(environment, next);
            if kept.grants.contains_key(&id) {
                let message = format!("the grant {id} holds what was rolled over, and nothing was");
                into.findings.add(FindingKind::GrantDiffers, format!("grant {id}"), message);
            }
        }
    }
    Some(next.id)
}

fn same(kept: &Kept, made: &Grant, into: &mut Verifying<'_>) {
    if kept.grants.get(&made.id).is_some_and(|stored| stored.grant == *made) {
        return;
    }
    let message = format!(
        "the grant {} is not stored as its row makes it: {} from {}, for {}",
        made.id, made.amount, made.effective, made.cost_basis
    );
    into.findings.add(FindingKind::GrantDiffers, format!("grant {}", made.id), message);
}

fn missing(id: &GrantId, before: &GrantFacts, into: &mut Verifying<'_>) {
    let message = format!("the grant {id}, which follows {}, is not there", before.grant.id);
    into.findings.add(FindingKind::GrantDiffers, format!("grant {id}"), message);
}

/// What was ordered is what began; what was withdrawn did not.
fn ordered(
    reader: &mut Reader<'_>,
    customer: CustomerId,
    stored: &[KeptGrant],
    into: &mut Verifying<'_>,
) -> Result<(), Failed> {
    let read = grants::orders_of_customer(reader, into.environment, customer);
    let orders = into.findings.read_back(format!("grant_orders of {customer}"), read)?;
    for (GrantOrder { grant, .. }, withdrawn_at) in orders.unwrap_or_default() {
        let began = stored.iter().find(|kept| kept.facts.grant.id == grant.id);
        let message = match (began, withdrawn_at) {
            (Some(_), Some(at)) => {
                format!("the grant {} began, and its order was withdrawn at {at}", grant.id)
            }
            (Some(began), None) if began.facts.grant != grant => {
                format!("the grant {} is not stored as it was ordered", grant.id)
            }
            _ => continue,
        };
        into.findings.add(FindingKind::GrantDiffers, format!("grant {}", grant.id), message);
    }
    Ok(())
}
