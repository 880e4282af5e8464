//! The written form of discounts, redeemed coupons with the terms they were redeemed with, and of codes.
//! Knows their names; must not know what they take off.

use std::sync::Arc;

use billing::{DatedDiscount, Discount, PROMOTION_CODE_CHARS_MAX, PromotionCode};
use pricing::Coupon;

use crate::at::{At, Table};
use crate::form::Form;
use crate::mistake::Said;
use crate::scalars;
use crate::write::Writer;

impl Form for Discount {
    fn write_fields(&self, out: &mut Writer) {
        out.name("id").id(self.id);
        self.coupon.write(out.name("coupon"));
        if let Some(code) = &self.code {
            out.name("code").text(code);
        }
    }

    fn read_fields(table: &Table<'_>) -> Option<Discount> {
        let id = table.required("id", "write the discount's id", scalars::id);
        let coupon = table.required("coupon", "write the coupon's terms", Coupon::read);
        let code = table.optional("code", |at| scalars::text_of(at, PROMOTION_CODE_CHARS_MAX));
        Some(Discount { id: id?, coupon: coupon?, code })
    }
}

/// Reads a discount to be shared.
pub(crate) fn read_shared(at: &At<'_>) -> Option<Arc<Discount>> {
    Discount::read(at).map(Arc::new)
}

impl Form for DatedDiscount {
    fn write_fields(&self, out: &mut Writer) {
        self.discount.write(out.name("discount"));
        out.name("from").instant(self.from);
        if let Some(until) = self.until {
            out.name("until").instant(until);
        }
    }

    fn read_fields(table: &Table<'_>) -> Option<DatedDiscount> {
        let discount = table.required("discount", "write the discount, with id and coupon", read_shared);
        let from = table.required("from", "write from when on it holds", scalars::instant);
        let until = table.optional("until", scalars::instant);
        let from = from?;
        if let Some(until) = until.filter(|until| *until < from) {
            let wanted = format!("it begins at {from}; it ends then or later");
            return table.mistake_at("until", Said::found(until, wanted));
        }
        Some(DatedDiscount { discount: discount?, from, until })
    }
}

impl Form for PromotionCode {
    fn write_fields(&self, out: &mut Writer) {
        out.name("code").text(&self.code);
        out.name("coupon").code(self.coupon.as_str());
        if let Some(customer) = self.customer {
            out.name("customer").id(customer);
        }
        if let Some(from) = self.redeem_from {
            out.name("redeem_from").instant(from);
        }
        if let Some(until) = self.redeem_until {
            out.name("redeem_until").instant(until);
        }
        if let Some(most) = self.redemptions_max {
            out.name("redemptions_max").whole(most);
        }
        if !self.active {
            out.name("active").truth(false);
        }
    }

    fn read_fields(table: &Table<'_>) -> Option<PromotionCode> {
        let wanted = "write what people type, such as \"WELCOME-10\"";
        let code = table.required("code", wanted, |at| {
            let text = scalars::text(at)?;
            at.accept(PromotionCode::written(&text))
        });
        let coupon = table.required("coupon", "write the key of the coupon it redeems", scalars::key);
        let code = PromotionCode {
            customer: table.optional("customer", scalars::id),
            redeem_from: table.optional("redeem_from", scalars::instant),
            redeem_until: table.optional("redeem_until", scalars::instant),
            redemptions_max: table.optional("redemptions_max", |at| scalars::whole(at, 1, u64::MAX)),
            active: table.optional("active", scalars::truth).unwrap_or(true),
            code: code?,
            coupon: coupon?,
        };
        table.at().accept(code.check())?;
        Some(code)
    }
}
