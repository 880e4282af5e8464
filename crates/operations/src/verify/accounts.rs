//! Accounts: what documents moved on grants and balances is what is stored of them.
//! Knows movements as recomputed; must not know which line a grant pays.

use store::Reader;
use store::{balances, grants};

use super::Verifying;
use super::finding::FindingKind;
use super::replay::Replay;
use crate::refusal::Failed;

/// Compares the movements that documents made on grants, what is left of each, and balances.
pub(super) fn check(
    replay: &Replay<'_>,
    reader: &mut Reader<'_>,
    into: &mut Verifying<'_>,
) -> Result<(), Failed> {
    for customer in &replay.customers {
        let read = grants::grants_of_customer(reader, into.environment, *customer);
        let read = into.findings.read_back(format!("grants of {customer}"), read)?;
        let stored = read.unwrap_or_default();
        super::grants::check(reader, *customer, &stored, into)?;
        for kept in stored {
            let id = kept.facts.grant.id;
            let made = replay.everywhere.movements.get(&id);
            let made = made.map(Vec::as_slice).unwrap_or_default();
            let stored: Vec<_> =
                kept.facts.movements.iter().filter(|movement| movement.line.is_some()).collect();
            if stored.len() != made.len() || stored.iter().zip(made).any(|(stored, made)| *stored != made) {
                let message = format!(
                    "what documents burnt of the grant {id} and gave back is stored as {} movements; recomputed \
                     it is {}, or they differ",
                    stored.len(),
                    made.len()
                );
                into.findings.add(FindingKind::GrantDiffers, format!("grant {id}"), message);
            }
            rest(into, &kept.facts);
        }
    }
    for (account, shared) in &replay.shared {
        let read = balances::balance_of_documents(reader, into.environment, *account);
        let place = format!("balance_movements of {}", account.payer);
        let Some(stored) = into.findings.read_back(place.clone(), read)? else { continue };
        if stored != shared.balance {
            let message = format!(
                "documents moved {stored} on the balance of {} by what is stored; recomputed they moved {}",
                account.payer, shared.balance
            );
            into.findings.add(FindingKind::BalanceDiffers, place, message);
        }
    }
    Ok(())
}

/// What is kept as left of a grant is what its movements leave.
fn rest(into: &mut Verifying<'_>, facts: &billing::GrantFacts) {
    let id = facts.grant.id;
    let kept = into.waiting.rests.get(&id).copied();
    let left = facts.rest().ok().map(money::Money::minor);
    if kept != left {
        let words = |minor: Option<i64>| match minor {
            Some(minor) => money::Money::new(minor, facts.currency()).to_string(),
            None => "nothing that can be told".to_owned(),
        };
        let message = format!(
            "what is left of the grant {id} is kept as {}; its movements leave {}",
            words(kept),
            words(left)
        );
        into.findings.add(FindingKind::GrantDiffers, format!("grant {id}"), message);
    }
}
