//! Outstanding: what grants paid of issued lines and was not given back yet.
//! Knows movements and which lines extend which; must not know documents being made.

use std::collections::BTreeMap;

use calendar::Instant;
use ids::{CustomerId, GrantId};

use super::held::{Held, burn_order};
use crate::billed::{BilledLine, LineRef};
use crate::facts::{AccountFacts, GrantFacts, MovementKind};

/// What a grant paid of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PaidPart {
    pub grant: GrantId,
    pub at: Instant,
    /// What was not given back, in minor units.
    pub left: i64,
}

/// Of each issued line, what grants paid of it, in the order burnt.
#[derive(Debug, Clone, Default)]
pub(crate) struct Outstanding {
    lines: BTreeMap<LineRef, Vec<PaidPart>>,
}

impl Outstanding {
    /// Of an account's facts.
    pub fn of(account: &AccountFacts) -> Outstanding {
        Outstanding::of_lines(account, account.subscriptions.iter().flat_map(|facts| &facts.billed))
    }

    /// Of an account's grants, and lines of which later ones give back.
    pub fn of_lines<'l>(account: &AccountFacts, lines: impl Iterator<Item = &'l BilledLine>) -> Outstanding {
        let grants = in_burn_order(account);
        let mut paid = Outstanding { lines: burnt(account, &grants) };
        let extends: BTreeMap<LineRef, LineRef> =
            lines.filter_map(|line| line.extends.map(|earlier| (line.at, earlier))).collect();
        for movement in grants.iter().flat_map(|facts| &facts.movements) {
            let earlier = movement.line.and_then(|line| extends.get(&line));
            if let (MovementKind::GivenBack, Some(earlier)) = (movement.kind, earlier) {
                paid.give_back(*earlier, movement.amount.minor(), |grant| grant == movement.grant);
            }
        }
        paid
    }

    /// What grants paid of a line.
    pub fn of_line(&self, line: LineRef) -> &[PaidPart] {
        self.lines.get(&line).map_or(&[], Vec::as_slice)
    }

    /// Gives back an amount of a line from the grants that count, the one burnt last first; the parts given
    /// back, which are less in sum where less was paid.
    pub fn give_back(
        &mut self,
        line: LineRef,
        amount: i64,
        counts: impl Fn(GrantId) -> bool,
    ) -> Vec<PaidPart> {
        let mut left = amount;
        let mut given = Vec::new();
        let parts = self.lines.get_mut(&line).map_or(&mut [][..], Vec::as_mut_slice);
        for part in parts.iter_mut().rev().filter(|part| counts(part.grant)) {
            let back = part.left.min(left);
            if back > 0 {
                part.left -= back;
                left -= back;
                given.push(PaidPart { left: back, ..*part });
            }
        }
        given
    }
}

fn in_burn_order(account: &AccountFacts) -> Vec<&GrantFacts> {
    let mut grants: Vec<&GrantFacts> = account.grants.iter().collect();
    let ends = |facts: &GrantFacts| Held::known(facts, &account.seller.zone).ok().and_then(|held| held.ends);
    grants.sort_by(|a, b| burn_order((&a.grant, ends(a)), (&b.grant, ends(b)), account.payer.id));
    grants
}

/// What grants paid of each line, the earliest first. At one time a customer's own credits paid before those of
/// whoever paid for it then, who need not pay by now: so the lines themselves say whose they were, and it does not
/// matter who else is looked at.
fn burnt(account: &AccountFacts, grants: &[&GrantFacts]) -> BTreeMap<LineRef, Vec<PaidPart>> {
    let of_customers = account.subscriptions.iter().flat_map(|facts| {
        let customer = facts.customer.id;
        facts.billed.iter().map(move |line| (line.at, customer))
    });
    let of_customers: BTreeMap<LineRef, CustomerId> = of_customers.collect();
    let mut lines: BTreeMap<LineRef, Vec<(bool, PaidPart)>> = BTreeMap::new();
    for facts in grants {
        for movement in facts.movements.iter().filter(|movement| movement.kind == MovementKind::Burnt) {
            let Some(line) = movement.line else { continue };
            let customer = of_customers.get(&line);
            let of_another = customer.is_some_and(|customer| *customer != facts.grant.customer);
            let left = movement.amount.minor().saturating_neg();
            let part = PaidPart { grant: movement.grant, at: movement.at, left };
            lines.entry(line).or_default().push((of_another, part));
        }
    }
    let sorted = lines.into_iter().map(|(line, mut parts)| {
        parts.sort_by_key(|(of_another, part)| (part.at, *of_another));
        (line, parts.into_iter().map(|(_, part)| part).collect())
    });
    sorted.collect()
}
