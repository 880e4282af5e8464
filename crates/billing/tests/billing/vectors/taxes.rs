//! Worked cases of tax, of what credit notes give back, and of what they settle.

use billing::{Change, Document, DocumentKind, LineKind, Proration, Settlement, TaxRow, settle};
use calendar::Alignment;
use money::{Money, Percent};
use pricing::{ChangeTerms, CreditTo, Price};
use serde_json::Value;
use std::sync::Arc;

use super::{cents, from_cents, last_day, lines, terminated_by, total_of, when};
use crate::cases::{Case, list, text};
use crate::discounts::{amount, discount};
use crate::house::House;
use crate::testworld::*;

fn rate(percent: &str) -> Percent {
    Percent::parse(percent).expect("a rate")
}

/// `0.15` is 15 %.
fn of_one(value: &Value) -> Percent {
    let hundred = decimal(&text(value)).checked_mul(decimal("100")).expect("fits");
    rate(&hundred.to_string())
}

/// Fees of these amounts on one invoice, at one rate.
fn taxed(all: &[i64], percent: Percent) -> Document {
    let price = |(number, minor): (usize, &i64)| fee(&format!("fee-{number}"), &from_cents(*minor), "month");
    let prices: Vec<Price> = all.iter().enumerate().map(price).collect();
    let mut world = World::start(vec![plan(1, prices)], at("2026-01-01"), 0)
        .seller(|seller| seller.taxes.rows[0].rate = percent);
    world.bill(at("2026-01-01"));
    world.issued.remove(0)
}

fn taxes_of(document: &Document) -> Vec<i64> {
    document.lines.iter().map(|line| line.tax.minor()).collect()
}

/// A category has one rate: two taxes are written as their sum.
fn two_taxes_add_up(case: &Case) {
    let rates = list(&case.input["tax_rates_percent"]).map(|one| decimal(&text(one)));
    let sum = rates.reduce(|sum, one| sum.checked_add(one).expect("fits")).expect("rates");
    assert_eq!(sum.to_string(), text(&case.expected["combined_rate"]));
    let document = taxed(&[cents(&case.input["fee_cents"])], rate(&sum.to_string()));
    assert_eq!(document.tax.minor(), cents(&case.expected["tax_cents"]));
}

fn a_line_each(case: &Case) {
    for (row, taxes) in list(&case.input["cases"]).zip(list(&case.expected["line_tax"])) {
        let all: Vec<i64> = list(&row["lines"]).map(cents).collect();
        let theirs: Vec<i64> = list(taxes).map(cents).collect();
        assert_eq!(taxes_of(&taxed(&all, of_one(&row["rate"]))), theirs, "{row}");
    }
}

fn a_category_of_its_own(case: &Case) {
    let (own, plain) = (&case.input["lines"][0], &case.input["lines"][1]);
    let mut special = fee("fee", &from_cents(cents(&own["amount"])), "month");
    special.tax_category = key("special");
    let prices = vec![special, fee("other", &from_cents(cents(&plain["amount"])), "month")];
    let mut world = World::start(vec![plan(1, prices)], at("2026-01-01"), 0).seller(|seller| {
        let rows = &mut seller.taxes.rows;
        rows[0].rate = of_one(&case.input["customer_rate"]);
        let special =
            TaxRow { category: key("special"), rate: of_one(&own["custom_rate"]), ..rows[0].clone() };
        rows.insert(0, special);
    });
    world.bill(at("2026-01-01"));
    let document = &world.issued[0];
    assert_eq!(taxes_of(document), list(&case.expected["line_tax"]).map(cents).collect::<Vec<_>>());
    let theirs = (cents(&case.expected["tax"]), cents(&case.expected["total"]));
    assert_eq!((document.tax.minor(), document.total.minor()), theirs);
}

/// 10 of the 30 days of April are 33.33 of 100.00; both taxes are one rate.
fn a_part_gives_back_its_tax(case: &Case) {
    let mut world = World::start(vec![plan(1, vec![fee("fee", "100.00", "month")])], at("2026-04-01"), 1);
    world.bill(at("2026-04-01"));
    assert_eq!(world.issued[0].lines[0].amount.minor(), cents(&case.input["line"]));
    let both: i64 = case.input["taxes"].as_object().expect("taxes").values().map(cents).sum();
    assert_eq!(world.issued[0].tax.minor(), both);
    world.cancel(at("2026-04-21"), Proration::Prorate);
    world.bill(at("2026-04-21"));
    let note = &world.issued[1];
    assert_eq!(
        (note.net.minor(), note.tax.minor()),
        (-cents(&case.input["credited"]), cents(&case.expected["tax"]))
    );
}

/// A later version of the plan changes nothing for who stays on the one that was billed.
fn the_price_it_was_billed_at(case: &Case) {
    let amount = cents(&case.input["plan_amount_cents"]);
    let monthly = |minor: i64| vec![last_day(fee("fee", &from_cents(minor), "month"))];
    let later = pricing::PlanVersion { plan: key("plan-1"), version: 2, ..plan(2, monthly(amount / 2)) };
    let mut world = World::start(vec![plan(1, monthly(amount)), later], at("2022-10-01"), 1);
    world.bill(at("2022-10-01"));
    world.cancel(when(&case.input["terminated_at"]), Proration::Prorate);
    world.bill(when(&case.input["terminated_at"]));
    let note = &world.issued[1];
    let theirs = ["item_cents", "tax_cents", "total_cents"].map(|name| -cents(&case.expected[name]));
    assert_eq!([note.net.minor(), note.tax.minor(), note.total.minor()], theirs);
}

/// Differs: the credit stands on the last invoice, which it settles, and nothing is left to refund. Theirs is
/// a credit note of the same 30.00.
fn a_refund_beside_usage(case: &Case) {
    let terms = ChangeTerms { credit_to: CreditTo::Refund, ..ChangeTerms::default() };
    let world = terminated_by(case, when(&case.input["started_at"]), terms);
    assert_eq!(total_of(&world.issued, DocumentKind::Invoice), [90_00, 30_00]);
    let credit = lines(&world).find(|line| line.kind == LineKind::Credit).expect("a credit");
    assert_eq!(credit.amount.minor() + credit.tax.minor(), -cents(&case.expected["credit_note_total_cents"]));
    let theirs = ["refund_cents", "credit_cents"].map(|name| cents(&case.expected[name]));
    assert_eq!(theirs, [15_00, 15_00]);
}

/// Two subscriptions of 31.00 in October on one invoice; the first may have a coupon.
fn two_on_one_invoice(case: &Case) -> House {
    let amount_of_one = from_cents(cents(&case.input["plan_amount_cents"]));
    let mut version = plan(1, vec![last_day(fee("fee", &amount_of_one, "month"))]);
    version.alignment = Alignment::Calendar;
    let mut house = House::of(&[version], &[at("2022-10-01"), at("2022-10-01")]);
    Arc::make_mut(&mut house.account.payer).more.invoices_together = true;
    if !case.input["coupon_cents_on_fee"].is_null() {
        let off = amount("welcome", &from_cents(cents(&case.input["coupon_cents_on_fee"])));
        house.record(0, at("2022-10-01"), Change::ApplyDiscount { discount: discount(&off) });
    }
    house.bill(at("2022-10-01"));
    assert_eq!(house.issued[0].total.minor(), cents(&case.input["invoice_total_cents"]));
    house
}

/// Cancels the first to be refunded, and gives the note.
fn note_of(house: &mut House, at_: &Value) -> Document {
    let terms = ChangeTerms { credit_to: CreditTo::Refund, ..ChangeTerms::default() };
    house.record(0, when(at_), Change::Cancel { terms });
    house.bill(when(at_));
    house.issued.last().expect("a note").clone()
}

fn settled(note: &Document, open: i64) -> Settlement {
    let invoice = note.lines[0].extends.expect("an invoice").document;
    settle(note, &[(invoice, Money::new(open, note.currency))].into())
}

/// What the note takes off the invoice, and what of it is to be refunded, where so much was paid before.
fn taken_and_refunded(case: &Case) -> (i64, i64) {
    let note = note_of(&mut two_on_one_invoice(case), &case.input["terminated_at"]);
    assert_eq!(note.total.minor(), -cents(&case.expected["total_cents"]));
    let open = cents(&case.input["invoice_total_cents"]) - cents(&case.input["invoice_paid_cents"]);
    let found = settled(&note, open);
    (found.taken.values().map(|taken| taken.minor()).sum(), -found.to_refund.minor())
}

fn refunded_where_all_was_paid(case: &Case) {
    let theirs = (cents(&case.expected["credit_cents"]), cents(&case.expected["refund_cents"]));
    assert_eq!(taken_and_refunded(case), theirs);
}

/// Differs: what is still open of the invoice takes the credit, which theirs keeps for later invoices.
fn nothing_to_refund_where_more_is_open(case: &Case) {
    assert_eq!(taken_and_refunded(case), (19_20, cents(&case.expected["refund_cents"])));
}

/// Differs: ours takes all that is open of the invoice first, theirs what is open of the one fee.
fn what_is_open_comes_first(case: &Case) {
    assert_eq!(taken_and_refunded(case), (18_60, 60));
    let theirs = ["offset_cents", "refund_cents"].map(|name| cents(&case.expected[name]));
    assert_eq!(theirs, [9_30, 9_90]);
}

/// 2.00 were given back before, by an end on the 29th that was withdrawn.
fn after_a_note_and_a_coupon(case: &Case) {
    let mut house = two_on_one_invoice(case);
    let before = note_of(&mut house, &Value::from("2022-10-29T10:00:00Z"));
    assert_eq!(before.lines[0].amount.minor(), -cents(&case.input["prior_credit_note_item_cents"]));
    house.withdraw(0);
    let note = note_of(&mut house, &case.input["terminated_at"]);
    let item = note.lines[0].amount.minor();
    assert_eq!(item, -cents(&case.expected["item_cents"]));
    // Differs by a cent: all tax given back so far is rounded once, 16/31 of 5.20 less 2/31 of it.
    assert_eq!((note.net.minor(), note.tax.minor()), (-11_74, -2_34));
    assert_eq!((cents(&case.expected["tax_cents"]), cents(&case.expected["total_cents"])), (2_35, 14_09));
    let open = cents(&case.input["invoice_total_cents"]) - cents(&case.input["invoice_paid_cents"]);
    let found = settled(&note, open + before.total.minor());
    assert_eq!((-found.to_refund.minor(), cents(&case.expected["refund_cents"])), (3_50, 10_35));
}

worked_cases! {
    tax_002 "tax-002" two_taxes_add_up;
    met_tax_rates "met-tax-rates" a_line_each;
    met_tax_line_override "met-tax-line-override" a_category_of_its_own;
    met_creditnote_partial_tax "met-creditnote-partial-tax" a_part_gives_back_its_tax;
    cn_008 "cn-008" the_price_it_was_billed_at;
    termadv_002 "termadv-002" a_refund_beside_usage;
    cn_002 "cn-002" refunded_where_all_was_paid;
    cn_004 "cn-004" nothing_to_refund_where_more_is_open;
    cn_006 "cn-006" after_a_note_and_a_coupon;
    cn_007 "cn-007" what_is_open_comes_first;
}
