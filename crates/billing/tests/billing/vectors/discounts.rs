//! Worked cases of coupons: in which order, off which lines, down to zero, and before a maximum.

use billing::{DatedDiscount, Document, LineKind};
use money::{Currency, Money};
use pricing::Coupon;
use std::sync::Arc;

use super::{amounts, cents, from_cents, major};
use crate::cases::{Case, list, text};
use crate::changes::attach;
use crate::discounts::{amount, apply, discount, line, percent};
use crate::testworld::*;

/// Fees of these amounts on the first invoice.
fn fees(amounts: &[i64]) -> World {
    let price = |(number, minor): (usize, &i64)| fee(&format!("fee-{number}"), &from_cents(*minor), "month");
    let prices = amounts.iter().enumerate().map(price).collect();
    World::start(vec![plan(1, prices)], at("2026-01-01"), 0)
}

fn off(document: &Document) -> i64 {
    document.discounts.iter().map(|off| off.amount.minor()).sum()
}

fn no_more_than_the_lines(case: &Case) {
    let all: Vec<i64> = list(&case.input["fees_cents"]).map(cents).collect();
    let mut world = fees(&all);
    apply(&mut world, at("2026-01-01"), &amount("fixed", &from_cents(cents(&case.input["amount_cents"]))));
    for month in ["2026-01-01", "2026-02-01"] {
        world.bill(at(month));
    }
    // Both months: it goes on.
    let theirs = cents(&case.expected["credit_cents"]);
    let riding: Vec<i64> = world.issued.iter().map(off).collect();
    assert_eq!(riding, [theirs, theirs]);
}

fn only_lines_of_its_plan(case: &Case) {
    let all: Vec<i64> = list(&case.input["fees_cents"]).map(cents).collect();
    let add_on = plan(11, vec![fee("other", &from_cents(all[1]), "month")]);
    let first = plan(1, vec![fee("fee", &from_cents(all[0]), "month")]);
    let mut world = World::start(vec![first, add_on], at("2026-01-01"), 0);
    world.record(at("2026-01-01"), attach(11, 1, billing::Proration::Prorate));
    let fixed = amount("fixed", &from_cents(cents(&case.input["amount_cents"])));
    apply(&mut world, at("2026-01-01"), &Coupon { plans: vec![key("plan-1")], ..fixed });
    world.bill(at("2026-01-01"));
    let shares: Vec<String> =
        world.issued[0].lines.iter().map(|line| line.off_document.minor().to_string()).collect();
    assert_eq!(shares, list(&case.expected["spread_precise_cents"]).map(text).collect::<Vec<_>>());
    assert_eq!(off(&world.issued[0]), cents(&case.expected["credit_cents"]));
}

fn two_amounts(case: &Case) {
    let mut world = fees(&[cents(&case.input["invoice_fees_cents"])]);
    for (number, coupon) in list(&case.input["coupons_in_order"]).enumerate() {
        let coupon = amount(&format!("coupon-{number}"), &from_cents(cents(&coupon["amount_cents"])));
        apply(&mut world, at("2026-01-01"), &coupon);
    }
    world.bill(at("2026-01-01"));
    assert_eq!(off(&world.issued[0]), cents(&case.expected["coupons_total_cents"]));
    assert_eq!(world.net(), cents(&case.expected["sub_total_cents"]));
}

fn percentages_first_whatever_the_order(case: &Case) {
    let coupon = |(number, off): (usize, &serde_json::Value)| match text(off).strip_suffix('%') {
        Some(rate) => percent(&format!("coupon-{number}"), rate),
        None => amount(&format!("coupon-{number}"), &text(off)),
    };
    for (row, expected) in list(&case.input["cases"]).zip(list(&case.expected["discounts"])) {
        let coupons: Vec<Coupon> = list(row).enumerate().map(coupon).collect();
        for order in [coupons.clone(), coupons.into_iter().rev().collect()] {
            let mut world = fees(&[cents(&case.input["subtotal"])]);
            // The payer's discounts, in whatever order they were recorded.
            let dated = |coupon: &Coupon| DatedDiscount {
                discount: Arc::clone(&discount(coupon)),
                from: at("2026-01-01"),
                until: None,
            };
            world.shared.discounts = order.iter().map(dated).collect();
            world.bill(at("2026-01-01"));
            assert_eq!(off(&world.issued[0]), cents(expected), "{row}");
        }
    }
}

/// The first bill is an early one, as theirs is in the middle of a split period.
fn half_off_then_the_maximum(case: &Case) {
    let input = &case.input;
    let price = usage("calls", &text(&input["unit_amount"]), "month");
    let mut version = plan(1, vec![with_bounds(price, None, Some(&text(&input["max_spend"])))]);
    let early = major(&input["previously_billed"]);
    version.terms.bill_at.insert(Currency::EUR, Money::new(early, Currency::EUR));
    let mut world = World::start(vec![version], at("2026-01-01"), 0);
    apply(&mut world, at("2026-01-01"), &line(percent("half", &text(&input["percentage_discount"]))));
    world.used(at("2026-01-05"), &text(&input["pre_line_quantity"]));
    world.bill(at("2026-01-06"));
    world.used(at("2026-01-10"), &text(&input["quantity"]));
    world.bill(at("2026-01-11"));
    assert_eq!(amounts(&world, LineKind::Usage), [early, major(&case.expected["total"])]);
}

worked_cases! {
    cpn_007 "cpn-007" no_more_than_the_lines;
    cpn_008 "cpn-008" only_lines_of_its_plan;
    cpn_013 "cpn-013" two_amounts;
    met_coupons_order "met-coupons-order" percentages_first_whatever_the_order;
    om_unit_pct_then_max "om-unit-pct-then-max" half_off_then_the_maximum;
}
