//! Zones: those that a seller's books ever had, by any of which an entry or a grant may be dated.
//! Knows versions of sellers; must not know what is dated by them.

use std::collections::BTreeMap;

use calendar::Zone;
use ids::SellerId;
use store::{Caches, Reader, parties};

use super::Verifying;
use crate::refusal::Failed;

/// The zones that each seller's books ever had, the latest first.
#[derive(Default)]
pub(super) struct Zones {
    caches: Caches,
    known: BTreeMap<SellerId, Vec<Zone>>,
}

impl Zones {
    /// Those of a seller.
    pub fn of(
        &mut self,
        reader: &mut Reader<'_>,
        seller: SellerId,
        into: &mut Verifying<'_>,
    ) -> Result<Vec<Zone>, Failed> {
        if let Some(known) = self.known.get(&seller) {
            return Ok(known.clone());
        }
        let last = parties::seller_current_version(reader, into.environment, seller)?.unwrap_or_default();
        let mut zones: Vec<Zone> = Vec::new();
        for version in (1..=last).rev() {
            let read = parties::seller_version(reader, &self.caches, into.environment, (seller, version));
            let read = into.findings.read_back(format!("seller_versions, row {seller} {version}"), read)?;
            zones.extend(read.map(|seller| seller.zone.clone()).filter(|zone| !zones.contains(zone)));
        }
        self.known.insert(seller, zones.clone());
        Ok(zones)
    }
}
