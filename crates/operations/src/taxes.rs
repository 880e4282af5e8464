//! What sellers' rules of tax have no answer for: customers and categories, told before a bill is due.
//! Knows who is billed by whom; must not know a rule.

use std::collections::BTreeMap;

use billing::{Seller, TaxRefused};
use calendar::Instant;
use ids::{CatalogKey, EnvironmentId, SellerId};
use store::subscriptions::SubscriptionRow;
use store::{Act, ActError, parties};

use crate::Operations;
use crate::refusal::{Code, Failed, Refusal};

/// How many rows are read at once.
const PAGE: u32 = 500;

/// Refuses a tax category for which a subscription's seller has no answer for whoever pays, before it keeps all of its
/// account from being billed. Where the payer is may become known in time, and is no reason.
pub(crate) fn check_answer(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (row, category): (&SubscriptionRow, &CatalogKey),
    at: Instant,
) -> Result<(), ActError<Refusal>> {
    let Some(seller) = parties::seller(act, environment, row.seller)? else { return Ok(()) };
    let Some(owner) = parties::customer_row(act, environment, row.customer)? else { return Ok(()) };
    let payer = owner.payer.unwrap_or(owner.id);
    let Some(known) = parties::customer_row(act, environment, payer)? else { return Ok(()) };
    let payer = parties::customer_version(act, environment, payer, known.version)?;
    match billing::tax_answer((&seller, &payer), category, seller.zone.day_of(at)) {
        Err(why @ (TaxRefused::Undecided { .. } | TaxRefused::CategoryUnmapped { .. })) => {
            Err(ActError::Refused(Refusal::new(Code::ChangeRefused, why).about("tax_category")))
        }
        Ok(_) | Err(_) => Ok(()),
    }
}

impl Operations {
    /// How many customers of sellers that are taxed by rules cannot be billed for their address, and why the first
    /// cannot; none where all can.
    pub(crate) fn untaxable(&self, environment: EnvironmentId) -> Result<Option<String>, Failed> {
        let by_rules = self.sellers_by_rules(environment)?;
        if by_rules.is_empty() {
            return Ok(None);
        }
        let (mut after, mut count, mut first) = (String::new(), 0_usize, None);
        loop {
            let page = self.customers(environment, &after, PAGE)?;
            let Some(last) = page.last() else { break };
            after = last.row.id.to_string();
            // Documents are to who pays.
            for view in page.iter().filter(|view| view.row.payer.is_none()) {
                let Some(seller) = by_rules.get(&view.row.seller) else { continue };
                if let Err(refused) = billing::check_tax_place(seller, &view.details) {
                    count += 1;
                    first.get_or_insert_with(|| refused.to_string());
                }
            }
        }
        let who = match count {
            1 => "1 customer cannot be billed until it is known where it is".to_owned(),
            _ => format!("{count} customers cannot be billed until it is known where they are"),
        };
        let told = |first| format!("{who}; {first}");
        Ok(first.map(told))
    }

    /// The sellers that are taxed by rules.
    ///
    /// # Errors
    /// A fault.
    pub(crate) fn sellers_by_rules(
        &self,
        environment: EnvironmentId,
    ) -> Result<BTreeMap<SellerId, Seller>, Failed> {
        let (mut after, mut found) = (String::new(), BTreeMap::new());
        loop {
            let page = self.store.read(|reader| parties::sellers(reader, environment, &after, PAGE))?;
            let Some(last) = page.last() else { return Ok(found) };
            after = last.id.to_string();
            let by_rules = page.into_iter().filter(|seller| seller.more.tax.is_some());
            found.extend(by_rules.map(|seller| (seller.id, seller)));
        }
    }
}
