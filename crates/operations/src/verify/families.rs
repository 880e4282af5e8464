//! Families: customers whose documents depend on each other, because one pays for others or did.
//! Knows who pays for whom; must not know what anyone owes.

use std::collections::{BTreeMap, BTreeSet};

use ids::{CustomerId, EnvironmentId, SubscriptionId};
use store::subscriptions::SubscriptionRow;
use store::{Fault, Reader, accounts, documents, subscriptions};

use super::finding::is_unreadable;

/// Customers in families of more than one, by customer.
#[derive(Debug, Default)]
pub(super) struct Families {
    /// The one that each stands for, which may stand for another.
    links: BTreeMap<CustomerId, CustomerId>,
    members: BTreeMap<CustomerId, BTreeSet<CustomerId>>,
    /// Subscriptions that were verified with others of their family.
    done: BTreeSet<SubscriptionId>,
    /// Customers of documents beyond those of one subscription whose families were not verified yet.
    left: BTreeSet<CustomerId>,
}

impl Families {
    /// Of an environment: by who pays now and by the runs that looked at several customers.
    pub fn of(reader: &mut Reader<'_>, environment: EnvironmentId) -> Result<Families, Fault> {
        let mut families = Families::default();
        for (customer, payer) in accounts::payers(reader, environment)? {
            families.link(customer, payer);
        }
        let by_run = documents::customers_by_run(reader, environment)?;
        for pair in by_run.windows(2).filter(|pair| pair[0].0 == pair[1].0) {
            families.link(pair[0].1, pair[1].1);
        }
        families.left = by_run.iter().map(|(_, customer)| *customer).collect();
        let all: Vec<CustomerId> = families.links.keys().copied().collect();
        for customer in all {
            let root = families.root(customer);
            families.members.entry(root).or_default().insert(customer);
        }
        Ok(families)
    }

    fn link(&mut self, one: CustomerId, other: CustomerId) {
        self.links.entry(one).or_insert(one);
        self.links.entry(other).or_insert(other);
        let (one, other) = (self.root(one), self.root(other));
        self.links.insert(one.max(other), one.min(other));
    }

    fn root(&self, customer: CustomerId) -> CustomerId {
        let mut root = customer;
        while let Some(next) = self.links.get(&root).copied().filter(|next| *next != root) {
            root = next;
        }
        root
    }

    /// The customers of a family, itself among them.
    pub fn members(&self, customer: CustomerId) -> Vec<CustomerId> {
        match self.members.get(&self.root(customer)) {
            Some(members) => members.iter().copied().collect(),
            None => vec![customer],
        }
    }

    /// The next family that no subscription is of: its customers were billed by hand only.
    pub fn next_left(&mut self) -> Option<Vec<CustomerId>> {
        let members = self.members(self.left.first().copied()?);
        self.verified(&members);
        Some(members)
    }

    /// Customers of a family that is verified.
    pub fn verified(&mut self, members: &[CustomerId]) {
        for member in members {
            self.left.remove(member);
        }
    }

    /// The subscriptions to verify with one; none where it was verified with another. Where some of them do
    /// not read back, which is told elsewhere, it is verified alone.
    pub fn group(
        &mut self,
        reader: &mut Reader<'_>,
        environment: EnvironmentId,
        row: &SubscriptionRow,
    ) -> Result<Vec<SubscriptionRow>, Fault> {
        if self.done.remove(&row.id) {
            return Ok(Vec::new());
        }
        let mut group = Vec::new();
        for customer in self.members(row.customer) {
            match subscriptions::subscriptions_of_customer(reader, environment, customer) {
                Ok(rows) => group.extend(rows),
                Err(fault) if is_unreadable(&fault) => return Ok(vec![row.clone()]),
                Err(fault) => return Err(fault),
            }
        }
        group.sort_by_key(|row| row.id);
        self.done.extend(group.iter().map(|other| other.id).filter(|other| *other != row.id));
        Ok(group)
    }
}
