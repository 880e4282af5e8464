//! Outstanding: what grants paid of issued lines and was not given back yet.
//! Knows movements and which lines extend which; must not know documents being made.

use std::collections::BTreeMap;

use calendar::Instant;
use ids::GrantId;

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
        let zone = &account.seller.zone;
        let payer = account.payer.id;
        let mut grants: Vec<&GrantFacts> = account.grants.iter().collect();
        let ends = |facts: &GrantFacts| Held::known(facts, zone).ok().and_then(|held| held.ends);
        // A payer before stood where the payer stands: what it paid was paid after the customer's own.
        let own = account.holders_of_credits();
        let before = |facts: &GrantFacts| !own.contains(&facts.grant.customer);
        grants.sort_by(|a, b| {
            let order = || burn_order((&a.grant, ends(a)), (&b.grant, ends(b)), payer);
            before(a).cmp(&before(b)).then_with(order)
        });
        let mut paid = Outstanding::default();
        for facts in &grants {
            for movement in facts.movements.iter().filter(|movement| movement.kind == MovementKind::Burnt) {
                let Some(line) = movement.line else { continue };
                let left = movement.amount.minor().saturating_neg();
                paid.burnt(line, PaidPart { grant: movement.grant, at: movement.at, left });
            }
        }
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

    /// Notes a part, behind those of its time and before.
    fn burnt(&mut self, line: LineRef, part: PaidPart) {
        let parts = self.lines.entry(line).or_default();
        let place = parts.partition_point(|known| known.at <= part.at);
        parts.insert(place, part);
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
