//! Who counts as a business, and what follows from it where the tax of the EU does not reach.
//! Knows what ids and words prove; must not know which rule asks.

use super::Case;
use crate::area::Area;
use crate::party::{IdStanding, Says, UncheckedId};
use crate::vat_id::VatId;

/// What makes a business of a buyer within the EU.
pub(super) struct Proof<'c> {
    pub(super) id: &'c VatId,
    /// Whether the id is to be confirmed yet.
    pub(super) is_provisional: bool,
}

impl Case<'_> {
    /// A VAT id of any member state's: each proves a business (art. 18 of regulation 282/2011), and where that is, its
    /// place says.
    pub(super) fn proof(&self) -> Option<Proof<'_>> {
        let held = self.buyer.vat_id.as_ref().filter(|_| self.buyer.says != Says::Consumer)?;
        let is_provisional = match (held.standing, self.seller.unchecked_id) {
            (IdStanding::Checked, _) => false,
            (IdStanding::Provisional, _) | (IdStanding::Unchecked, UncheckedId::Believe) => true,
            (IdStanding::Unchecked, UncheckedId::Charge) | (IdStanding::Invalid, _) => return None,
        };
        held.id.identifies_for(self.kind).then_some(Proof { id: &held.id, is_provisional })
    }

    /// Whether the buyer is a business where no VIES can say so: it says so, or has a number.
    pub(super) fn is_business_by_word(&self) -> bool {
        match self.buyer.says {
            Says::Business => true,
            Says::Consumer => false,
            Says::Unsaid => {
                self.buyer.vat_id.as_ref().is_some_and(|held| held.standing != IdStanding::Invalid)
            }
        }
    }
}

/// Whether a business there owes the tax on a service from abroad even where the seller is registered: in the United
/// Kingdom (section 8 of its VAT act) and in Norway (§ 11-3 of its).
pub(super) fn asks_the_buyer(area: Area) -> bool {
    matches!(area.country().code(), "GB" | "NO")
}

/// Whether services that are not digital, to consumers anywhere, are under the tax of where the seller is, outside of
/// the EU: in the United Kingdom (section 7A of its VAT act).
pub(super) fn taxes_consumers_of_sellers(area: Area) -> bool {
    area.country().code() == "GB"
}
