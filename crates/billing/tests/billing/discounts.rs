//! Discounts, told as tables: what coupons take off lines and documents, and what credits give back.

use std::sync::Arc;

use billing::Proration::Prorate;
use billing::{Change, DatedDiscount, Discount, Document, DocumentKind};
use calendar::Instant;
use ids::{CatalogKey, DiscountId};
use money::{Currency, Money, Percent, Quantity};
use pricing::{ChangeTerms, Coupon, CouponLasts, CouponLevel, CouponOff, Price, Settle};

use crate::testworld::*;

/// A coupon off invoices, for ever.
pub fn coupon(name: &str, off: CouponOff) -> Coupon {
    Coupon {
        key: key(name),
        name: name.to_owned(),
        names: std::collections::BTreeMap::new(),
        off,
        lasts: CouponLasts::Forever,
        level: CouponLevel::Invoice,
        plans: Vec::new(),
        prices: Vec::new(),
        customers: Vec::new(),
        redeem_from: None,
        redeem_until: None,
        redemptions_max: None,
        order: None,
    }
}

pub fn percent(name: &str, percent: &str) -> Coupon {
    coupon(name, CouponOff::Percent(Percent::parse(percent).expect("a percentage")))
}

pub fn amount(name: &str, amount: &str) -> Coupon {
    let euros = Money::parse_major(amount, Currency::EUR).expect("an amount");
    coupon(name, CouponOff::Amount([(Currency::EUR, euros)].into()))
}

fn free(name: &str, units: i64) -> Coupon {
    line(coupon(name, CouponOff::FreeUnits(Quantity::from(units))))
}

pub fn line(coupon: Coupon) -> Coupon {
    Coupon { level: CouponLevel::Line, ..coupon }
}

fn lasting(coupon: Coupon, lasts: CouponLasts) -> Coupon {
    Coupon { lasts, ..coupon }
}

fn id_of(coupon: &Coupon) -> DiscountId {
    let mut bytes = [0_u8; 16];
    for (place, byte) in coupon.key.as_str().bytes().enumerate() {
        bytes[place % 16] ^= byte;
    }
    DiscountId::from_bytes(bytes)
}

pub fn discount(coupon: &Coupon) -> Arc<Discount> {
    Arc::new(Discount { id: id_of(coupon), coupon: coupon.clone(), code: None })
}

pub fn apply(world: &mut World, on: Instant, coupon: &Coupon) {
    world.record(on, Change::ApplyDiscount { discount: discount(coupon) });
}

fn remove(world: &mut World, on: Instant, coupon: &Coupon) {
    world.record(on, Change::RemoveDiscount { discount: id_of(coupon) });
}

/// A document as a bookkeeper would jot down its discounts.
fn paper(document: &Document) -> String {
    let kind = match document.kind {
        DocumentKind::Invoice => "invoice",
        DocumentKind::CreditNote => "credit note",
    };
    let mut text = format!("{kind} {}: ", crate::render::short(document.key.due));
    for line in &document.lines {
        text += &format!("{} {}", line.description, line.amount.amount_text());
        for part in &line.discounts {
            text += &format!(" after {} {}", part.name, part.amount.amount_text());
        }
        for part in &line.document_discounts {
            text += &format!(" less {} {}", part.name, part.amount.amount_text());
        }
        text += "; ";
    }
    for discount in &document.discounts {
        let (name, amount) = (&discount.name, discount.amount.amount_text());
        text += &format!("[{name} {amount} of {}] ", discount.from.amount_text());
    }
    text + &format!("= {}", document.net.amount_text())
}

fn papers(world: &World) -> Vec<String> {
    world.issued.iter().map(paper).collect()
}

fn with(prices: Vec<Price>, seats: u64) -> World {
    World::start(vec![plan(1, prices)], at("2026-01-01"), seats)
}

fn told(world: &mut World, dates: &[&str]) -> Vec<String> {
    for date in dates {
        world.bill(at(date));
    }
    papers(world)
}

#[test]
fn percentages_come_before_amounts_and_each_is_shared_over_its_lines() {
    let (twenty, ten) = (percent("twenty", "20"), amount("ten", "10.00"));
    for order in [[&twenty, &ten], [&ten, &twenty]] {
        let mut world = with(vec![fee("base", "70", "month"), seats("seats", "30", "month")], 1);
        for coupon in order {
            apply(&mut world, at("2026-01-01"), coupon);
        }
        assert_eq!(
            told(&mut world, &["2026-01-01"]),
            ["invoice 2026-01-01: base 70.00 less twenty 14.00 less ten 7.00; seats 30.00 less twenty 6.00 \
              less ten 3.00; [twenty 20.00 of 100.00] [ten 10.00 of 80.00] = 70.00"]
        );
        assert_eq!(world.issued[0].tax.minor(), 14_00, "20 % of what is left");
    }
}

#[test]
fn the_larger_percentage_comes_first_unless_an_order_is_declared() {
    let (ten, twenty) = (percent("ten", "10"), percent("twenty", "20"));
    let mut world = with(vec![fee("base", "100", "month")], 0);
    apply(&mut world, at("2026-01-01"), &ten);
    apply(&mut world, at("2026-01-01"), &twenty);
    assert_eq!(
        told(&mut world, &["2026-01-01"]),
        ["invoice 2026-01-01: base 100.00 less twenty 20.00 less ten 8.00; [twenty 20.00 of 100.00] \
          [ten 8.00 of 80.00] = 72.00"]
    );
    let first = Coupon { order: Some(1), ..amount("first", "10.00") };
    let mut world = with(vec![fee("base", "100", "month")], 0);
    apply(&mut world, at("2026-01-01"), &twenty);
    apply(&mut world, at("2026-01-01"), &first);
    assert_eq!(
        told(&mut world, &["2026-01-01"]),
        ["invoice 2026-01-01: base 100.00 less first 10.00 less twenty 18.00; [first 10.00 of 100.00] \
          [twenty 18.00 of 90.00] = 72.00"]
    );
}

#[test]
fn amounts_of_the_narrower_scope_come_first_then_the_larger_and_never_below_zero() {
    let wide = amount("wide", "9.00");
    let narrow = Coupon { prices: vec![key("base")], ..amount("narrow", "3.00") };
    let larger = amount("larger", "12.00");
    let mut world = with(vec![fee("base", "10", "month"), fee("support", "10", "month")], 0);
    for coupon in [&wide, &larger, &narrow] {
        apply(&mut world, at("2026-01-01"), coupon);
    }
    let last = &told(&mut world, &["2026-01-01"])[0];
    assert!(
        last.ends_with("[narrow 3.00 of 10.00] [larger 12.00 of 17.00] [wide 5.00 of 5.00] = 0.00"),
        "{last}"
    );
}

#[test]
fn the_rest_of_a_once_amount_stays_for_the_next_invoice() {
    let welcome = lasting(amount("welcome", "25.00"), CouponLasts::Once);
    let mut world = with(vec![fee("base", "10", "month")], 0);
    apply(&mut world, at("2026-01-01"), &welcome);
    let dates = ["2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01"];
    let nets = |world: &World| world.issued.iter().map(|issued| issued.net.minor()).collect::<Vec<i64>>();
    let mut at_once = world.clone();
    told(&mut world, &dates);
    assert_eq!(nets(&world), [0, 0, 5_00, 10_00]);
    at_once.bill(at("2026-04-01"));
    assert_eq!(nets(&at_once), [0, 0, 5_00, 10_00], "billing once at the end is the same");
}

#[test]
fn three_periods_are_counted_across_a_plan_change() {
    let half = lasting(percent("half", "50"), CouponLasts::Periods(3));
    let plans = vec![plan(1, vec![fee("base", "30", "month")]), plan(2, vec![fee("pro", "60", "month")])];
    let mut world = World::start(plans, at("2026-01-01"), 0);
    apply(&mut world, at("2026-01-10"), &half);
    world.change_plan(at("2026-03-16"), 2, Prorate);
    let dates = ["2026-01-01", "2026-02-01", "2026-03-01", "2026-03-16", "2026-04-01", "2026-05-01"];
    // March was known to end on the 16th: 15 of its 31 days are 14.52.
    assert_eq!(
        told(&mut world, &dates),
        [
            "invoice 2026-01-01: base 30.00; = 30.00",
            "invoice 2026-02-01: base 30.00 less half 15.00; [half 15.00 of 30.00] = 15.00",
            "invoice 2026-03-01: base 14.52 less half 7.26; [half 7.26 of 14.52] = 7.26",
            "invoice 2026-03-16: pro 30.97 less half 15.49; [half 15.49 of 30.97] = 15.48",
            "invoice 2026-04-01: pro 60.00 less half 30.00; [half 30.00 of 60.00] = 30.00",
            "invoice 2026-05-01: pro 60.00; = 60.00",
        ]
    );
}

#[test]
fn a_percentage_once_is_the_first_period_that_is_charged() {
    for level in [CouponLevel::Invoice, CouponLevel::Line] {
        let once = Coupon { level, ..lasting(percent("once", "50"), CouponLasts::Once) };
        let mut world = with(vec![fee("base", "30", "month"), fee("setup", "99", "once")], 0);
        apply(&mut world, at("2026-01-01"), &once);
        told(&mut world, &["2026-01-01", "2026-02-01"]);
        let nets: Vec<i64> = world.issued.iter().map(|issued| issued.net.minor()).collect();
        assert_eq!(nets, [64_50, 30_00], "{level:?}");
    }
}

#[test]
fn a_discount_is_limited_to_its_prices_plans_customers_and_currencies() {
    let mut world = with(vec![fee("base", "10", "month"), seats("seats", "5", "month")], 2);
    world.one_off(at("2026-01-01"), "Hours", 1, "7.00");
    let of_seats = Coupon { prices: vec![key("seats")], ..percent("of-seats", "10") };
    let of_other = Coupon { plans: vec![key("plan-2")], ..percent("of-other", "90") };
    let of_nobody =
        Coupon { customers: vec![ids::CustomerId::from_bytes([4; 16])], ..percent("of-nobody", "90") };
    let dollars = Money::new(5_00, Currency::USD);
    let in_dollars = coupon("dollars", CouponOff::Amount([(Currency::USD, dollars)].into()));
    let of_all = percent("all", "1");
    for coupon in [&of_seats, &of_other, &of_nobody, &in_dollars, &of_all] {
        apply(&mut world, at("2026-01-01"), coupon);
    }
    assert_eq!(
        told(&mut world, &["2026-01-01"]),
        ["invoice 2026-01-01: base 10.00 less all 0.10; seats 10.00 less of-seats 1.00 less all 0.09; \
          Hours 7.00 less all 0.07; [of-seats 1.00 of 10.00] [all 0.26 of 26.00] = 25.74"]
    );
}

#[test]
fn seats_are_free_and_named_even_where_nothing_is_left() {
    let mut world = with(vec![seats("seats", "10", "month")], 5);
    apply(&mut world, at("2026-01-01"), &free("two-free", 2));
    world.seats(at("2026-02-01"), 1);
    assert_eq!(
        told(&mut world, &["2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01"]),
        ["invoice 2026-01-01: seats 30.00 after two-free 0.00; = 30.00"],
        "one seat of two free costs nothing"
    );
    world.seats(at("2026-04-16"), 4);
    told(&mut world, &["2026-05-01"]);
    assert_eq!(
        papers(&world).last().expect("a document"),
        "invoice 2026-05-01: seats 20.00 after two-free 0.00; = 20.00"
    );
    let half_april = papers(&world)[1].clone();
    assert!(
        half_april.contains("seats 10.00 after two-free 0.00"),
        "two of four for half of April: {half_april}"
    );
}

#[test]
fn units_are_free_on_each_period_of_usage_and_late_usage_runs_through_them() {
    let mut world = with(vec![usage("calls", "0.10", "month")], 0);
    apply(&mut world, at("2026-01-01"), &free("thirty", 30));
    world.used(at("2026-01-05"), "20");
    world.used(at("2026-02-05"), "50");
    world.bill(at("2026-03-01"));
    world.used(at("2026-01-06"), "25");
    let told = told(&mut world, &["2026-03-02", "2026-04-01"]);
    assert_eq!(
        told[0],
        "invoice 2026-03-01: calls 0.00 after thirty 0.00; calls 2.00 after thirty 0.00; = 2.00"
    );
    assert!(told[1].contains("Correction: calls 1.50"), "45 less 30 in January: {told:?}");
}

#[test]
fn a_line_discount_shrinks_with_the_share_and_the_maximum_comes_after() {
    let (ten, thirty) = (line(percent("ten", "10")), line(amount("thirty", "30.00")));
    let mut world = with(vec![with_bounds(fee("base", "100", "month"), None, Some("50.00"))], 0);
    apply(&mut world, at("2026-01-01"), &thirty);
    apply(&mut world, at("2026-01-01"), &ten);
    world.cancel(at("2026-02-15"), Prorate);
    // 100 less 10 % less 30 is 60, and 50 at most; of half of February 50, 45, 30 and at most 25.
    assert_eq!(
        told(&mut world, &["2026-01-01", "2026-02-01", "2026-03-01"]),
        [
            "invoice 2026-01-01: base 50.00 after ten 10.00 after thirty 30.00; = 50.00",
            "invoice 2026-02-01: base 25.00 after ten 5.00 after thirty 15.00; = 25.00",
        ]
    );
}

#[test]
fn a_usage_discount_is_rounded_once_over_the_lines_of_a_period() {
    let mut calls = usage("calls", "1.01", "month");
    calls.group_by = vec![pricing::Dimension::Property("region".to_owned())];
    let mut world = with(vec![with_bounds(calls, None, Some("0.81"))], 0);
    apply(&mut world, at("2026-01-01"), &line(percent("twenty", "20")));
    world.used_by(at("2026-01-05"), "1", &[("region", "a")]);
    world.used_by(at("2026-01-05"), "1", &[("region", "b")]);
    assert_eq!(
        told(&mut world, &["2026-02-01"]),
        ["invoice 2026-02-01: calls (a) 0.81 after twenty 0.20; calls (b) 0.81 after twenty 0.20; = 1.62"]
    );
}

#[test]
fn a_removed_discount_holds_for_the_periods_that_began_before() {
    for level in [CouponLevel::Invoice, CouponLevel::Line] {
        let ten = Coupon { level, ..percent("ten", "10") };
        let mut world = with(vec![in_arrears(fee("base", "100", "month"))], 0);
        apply(&mut world, at("2026-01-01"), &ten);
        remove(&mut world, at("2026-02-10"), &ten);
        told(&mut world, &["2026-02-01", "2026-03-01", "2026-04-01"]);
        let nets: Vec<i64> = world.issued.iter().map(|issued| issued.net.minor()).collect();
        assert_eq!(
            nets,
            [90_00, 90_00, 100_00],
            "{level:?}: judged by the period, not by the invoice's date"
        );
    }
}

#[test]
fn a_back_dated_line_discount_credits_and_recharges_by_name() {
    let mut world = with(vec![fee("base", "30", "month")], 0);
    told(&mut world, &["2026-01-01", "2026-02-01"]);
    apply(&mut world, at("2026-02-01"), &line(percent("twenty", "20")));
    let told = told(&mut world, &["2026-02-20", "2026-03-01"]);
    assert_eq!(
        told[2..],
        [
            "invoice 2026-02-01: Unused: base -24.00; base 24.00 after twenty 6.00; = 0.00",
            "credit note 2026-02-01: Unused: base -6.00; = -6.00",
            "invoice 2026-03-01: base 24.00 after twenty 6.00; = 24.00",
        ]
    );
    world.withdraw();
    world.bill(at("2026-03-01"));
    assert_eq!(world.net(), 90_00, "withdrawn, it is as if it had never been");
    assert!(
        papers(&world).iter().any(|paper| paper.contains("Unused: base -24.00")),
        "the discounted line is credited with what it came to: {:?}",
        papers(&world)
    );
}

#[test]
fn crediting_a_discounted_line_gives_its_discount_back_by_name() {
    let mut world = with(vec![fee("base", "31", "month")], 0);
    let (ten, one) = (percent("ten", "10"), amount("one", "1.00"));
    apply(&mut world, at("2026-01-01"), &one);
    apply(&mut world, at("2026-01-01"), &ten);
    world.bill(at("2026-01-01"));
    world.cancel(at("2026-01-17"), Prorate);
    assert_eq!(
        told(&mut world, &["2026-01-17"]),
        [
            "invoice 2026-01-01: base 31.00 less ten 3.10 less one 1.00; [ten 3.10 of 31.00] \
             [one 1.00 of 27.90] = 26.90",
            "credit note 2026-01-17: Unused: base -15.00 less ten -1.50 less one -0.48; \
             [ten -1.50 of -15.00] [one -0.48 of -15.00] = -13.02",
        ]
    );
    world.withdraw();
    world.cancel(at("2026-01-01"), Prorate);
    world.bill(at("2026-01-20"));
    assert_eq!(world.net(), 0, "all credited, all given back");
    let off: i64 =
        world.issued.iter().flat_map(|issued| &issued.discounts).map(|off| off.amount.minor()).sum();
    assert_eq!(off, 0);
}

#[test]
fn a_once_amount_given_back_can_be_used_again() {
    let mut world = with(vec![fee("base", "31", "month")], 0);
    apply(&mut world, at("2026-01-01"), &lasting(amount("ten", "10.00"), CouponLasts::Once));
    world.bill(at("2026-01-01"));
    world.cancel(at("2026-01-17"), Prorate);
    world.bill(at("2026-01-17"));
    world.record(at("2026-01-20"), Change::Reactivate { terms: ChangeTerms::default() });
    assert_eq!(
        told(&mut world, &["2026-01-20", "2026-02-01"])[1..],
        [
            "credit note 2026-01-17: Unused: base -15.00 less ten -4.84; [ten -4.84 of -15.00] = -10.16",
            "invoice 2026-01-20: base 12.00 less ten 4.84; [ten 4.84 of 12.00] = 7.16",
            "invoice 2026-02-01: base 31.00; = 31.00",
        ]
    );
}

#[test]
fn a_credit_on_the_next_invoice_gives_back_beside_what_is_taken_off() {
    let mut world = with(vec![fee("base", "31", "month"), seats("seats", "31", "month")], 2);
    apply(&mut world, at("2026-01-01"), &percent("ten", "10"));
    world.bill(at("2026-01-01"));
    let terms = ChangeTerms { settle: Settle::NextInvoice, ..Prorate.into() };
    world.record(at("2026-01-17"), Change::SetCount { name: key("seats"), count: 1, terms });
    let told = told(&mut world, &["2026-01-17", "2026-02-01"]);
    assert_eq!(
        told[1],
        "invoice 2026-02-01: Unused: seats -30.00 less ten -3.00; seats 15.00 less ten 1.50; base 31.00 less \
         ten 3.10; seats 31.00 less ten 3.10; [ten 7.70 of 77.00] [ten -3.00 of -30.00] = 42.30"
    );
}

#[test]
fn a_payers_discount_is_off_all_it_pays_and_after_a_subscriptions_own() {
    let mut world = with(vec![fee("base", "20", "month")], 0);
    apply(&mut world, at("2026-01-01"), &amount("own", "5.00"));
    let whole = amount("whole", "18.00");
    let dated =
        DatedDiscount { discount: discount(&whole), from: at("2026-01-01"), until: Some(at("2026-02-01")) };
    world.shared.discounts.push(dated);
    assert_eq!(
        told(&mut world, &["2026-01-01", "2026-02-01"]),
        [
            "invoice 2026-01-01: base 20.00 less own 5.00 less whole 15.00; [own 5.00 of 20.00] \
             [whole 15.00 of 15.00] = 0.00",
            "invoice 2026-02-01: base 20.00 less own 5.00; [own 5.00 of 20.00] = 15.00",
        ]
    );
}

#[test]
fn a_free_stub_keeps_its_discount_and_is_not_billed_again() {
    let mut base = fee("base", "30", "month");
    base.proration.first_stub = pricing::FirstStub::Free;
    let mut world =
        World::start(vec![plan(1, vec![base])], at("2026-01-20"), 0).aligned(calendar::Alignment::Calendar);
    apply(&mut world, at("2026-01-20"), &line(percent("ten", "10")));
    told(&mut world, &["2026-01-20", "2026-02-01", "2026-02-02", "2026-03-01"]);
    let lines: usize = world.issued.iter().map(|issued| issued.lines.len()).sum();
    assert_eq!((lines, world.net()), (3, 54_00), "{:?}", papers(&world));
}

#[test]
fn a_minimum_taken_back_gives_its_discount_back() {
    let mut world = with(vec![with_bounds(seats("seats", "1.00", "month"), Some("10.00"), None)], 1);
    apply(&mut world, at("2026-01-01"), &percent("ten", "10"));
    told(&mut world, &["2026-01-01", "2026-02-01"]);
    world.cancel(at("2026-01-17"), Prorate);
    world.bill(at("2026-02-01"));
    // Of 10.00 for January 16 days are 5.16, of which 0.52 are a seat's; 4.64 of 9.00 stay.
    let lines = world.issued.iter().flat_map(|issued| &issued.lines);
    let minimums: Vec<(i64, i64)> = lines
        .filter(|line| line.kind == billing::LineKind::Minimum)
        .map(|line| (line.amount.minor(), line.off_document.minor()))
        .collect();
    assert_eq!(minimums, [(9_00, 90), (-4_36, -44)], "{:?}", papers(&world));
}

/// Numbers from a seed: the same every time, and like no pattern.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }

    fn shuffle<T>(&mut self, all: &mut [T]) {
        for place in (1..all.len()).rev() {
            let other = usize::try_from(self.below(u64::try_from(place).expect("fits") + 1)).expect("fits");
            all.swap(place, other);
        }
    }

    fn euros(&mut self, below: u64) -> String {
        format!("{}.{:02}", self.below(below), self.below(100))
    }
}

const PRICES: [&str; 4] = ["alpha", "beta", "gamma", "delta"];

fn some_coupon(dice: &mut Dice, number: u64) -> Coupon {
    let name = format!("c{number}");
    let mut coupon = match dice.below(2) {
        0 => percent(&name, &format!("{}.{}", 1 + dice.below(60), dice.below(10))),
        _ => amount(&name, &format!("{}.{:02}", dice.below(30), 1 + dice.below(99))),
    };
    coupon.prices = PRICES.iter().filter(|_| dice.below(4) == 0).map(|price| key(price)).collect();
    coupon.order = (dice.below(4) == 0).then(|| u32::try_from(dice.below(3)).expect("small"));
    coupon
}

/// What each coupon takes off, in cents, by hand: a plain list of rules over plain numbers.
fn by_hand(lines: &[(CatalogKey, i64)], coupons: &[Coupon]) -> Vec<(String, i64)> {
    let mut waiting: Vec<&Coupon> = coupons.iter().collect();
    let mut left: Vec<i64> = lines.iter().map(|(_, cents)| *cents).collect();
    let mut taken = Vec::new();
    let cents_of = |coupon: &Coupon| match &coupon.off {
        CouponOff::Amount(amounts) => Some(amounts[&Currency::EUR].minor()),
        _ => None,
    };
    let tenths_of = |coupon: &Coupon| match &coupon.off {
        CouponOff::Percent(percent) => {
            let text = percent.value().to_string();
            let (whole, tenth) = text.split_once('.').unwrap_or((&text, "0"));
            Some(whole.parse::<i64>().expect("a number") * 10 + tenth.parse::<i64>().expect("a digit"))
        }
        _ => None,
    };
    while !waiting.is_empty() {
        let before = |a: &Coupon, b: &Coupon| match (a.order, b.order) {
            (Some(a), Some(b)) if a != b => a < b,
            (Some(_), None) => true,
            (None, Some(_)) => false,
            _ => match (tenths_of(a), tenths_of(b)) {
                (Some(_), None) => true,
                (None, Some(_)) => false,
                (Some(mine), Some(theirs)) if mine != theirs => mine > theirs,
                (None, None) if a.prices.is_empty() != b.prices.is_empty() => !a.prices.is_empty(),
                (None, None) if cents_of(a) != cents_of(b) => cents_of(a) > cents_of(b),
                _ => id_of(a) < id_of(b),
            },
        };
        let first = (0..waiting.len())
            .find(|place| (0..waiting.len()).all(|o| o == *place || before(waiting[*place], waiting[o])))
            .expect("one comes first");
        let coupon = waiting.remove(first);
        let own = |place: &usize| coupon.prices.is_empty() || coupon.prices.contains(&lines[*place].0);
        let places: Vec<usize> = (0..lines.len()).filter(own).filter(|place| left[*place] > 0).collect();
        let from: i64 = places.iter().map(|place| left[*place]).sum();
        let off = match (tenths_of(coupon), cents_of(coupon)) {
            (Some(tenths), _) => (from * tenths * 2 + 1000) / 2000,
            (_, Some(cents)) => cents.min(from),
            _ => unreachable!("one of both"),
        };
        if off == 0 {
            continue;
        }
        // Whole cents by share first; then one more each, where the most was cut off, the earlier line first.
        let mut parts: Vec<(i64, i64, usize)> = places
            .iter()
            .map(|place| (off * left[*place] / from, off * left[*place] % from, *place))
            .collect();
        let mut missing = off - parts.iter().map(|(cents, _, _)| cents).sum::<i64>();
        while missing > 0 {
            let most = parts.iter().map(|(_, rest, _)| *rest).max().expect("there is one");
            let part = parts.iter_mut().find(|(_, rest, _)| *rest == most).expect("there is one");
            (part.0, part.1) = (part.0 + 1, -1);
            missing -= 1;
        }
        for (cents, _, place) in parts {
            left[place] -= cents;
        }
        taken.push((coupon.name.clone(), off));
    }
    taken
}

#[test]
fn any_order_of_entry_gives_what_a_bookkeeper_gets() {
    let (mut explicit, mut to_zero, mut several) = (0, 0, 0);
    for seed in 0..400 {
        let mut dice = Dice(seed);
        let prices: Vec<(CatalogKey, String)> =
            PRICES.iter().map(|price| (key(price), dice.euros(60))).collect();
        let fees = prices.iter().map(|(price, amount)| fee(price.as_str(), amount, "month")).collect();
        let mut coupons: Vec<Coupon> = Vec::new();
        for number in 0..1 + dice.below(5) {
            coupons.push(some_coupon(&mut dice, number));
        }
        let mut world = with(fees, 0);
        world.one_off(at("2026-01-01"), "Something", 1, "1.00");
        let bare = world.clone();
        let cents = |text: &str| text.replace('.', "").parse::<i64>().expect("cents");
        let mut lines: Vec<(CatalogKey, i64)> =
            prices.iter().map(|(price, amount)| (price.clone(), cents(amount))).collect();
        lines.push((key("none"), 1_00));
        let expected = by_hand(&lines, &coupons);
        let mut documents = Vec::new();
        for _ in 0..2 {
            dice.shuffle(&mut coupons);
            let mut world = bare.clone();
            coupons.iter().for_each(|coupon| apply(&mut world, at("2026-01-01"), coupon));
            world.bill(at("2026-01-01"));
            documents.push(world.issued.remove(0));
        }
        assert_eq!(documents[0], documents[1], "seed {seed}");
        let taken: Vec<(String, i64)> =
            documents[0].discounts.iter().map(|off| (off.name.clone(), off.amount.minor())).collect();
        assert_eq!(taken, expected, "seed {seed}");
        explicit += usize::from(coupons.iter().any(|coupon| coupon.order.is_some()));
        to_zero += usize::from(
            documents[0].lines.iter().any(|line| line.amount == line.off_document && !line.amount.is_zero()),
        );
        several += usize::from(taken.len() > 2);
    }
    println!("explicit orders {explicit}, lines to zero {to_zero}, three or more {several}");
    assert!(explicit > 20 && to_zero > 20 && several > 20, "every case is reached");
}

/// Cents of line amounts, before what documents take off.
fn of_lines(world: &World) -> i64 {
    world.issued.iter().flat_map(|issued| &issued.lines).map(|line| line.amount.minor()).sum()
}

fn discounted_world(dice: &mut Dice) -> World {
    let amount = dice.euros(90);
    let mut base =
        if dice.below(2) == 0 { fee("alpha", &amount, "month") } else { seats("alpha", &amount, "month") };
    if dice.below(2) == 0 {
        base = with_bounds(base, None, Some(&dice.euros(200)));
    }
    if dice.below(3) == 0 {
        base = in_arrears(base);
    }
    let mut world = with(vec![base], 1 + dice.below(9));
    for number in 0..1 + dice.below(3) {
        let mut coupon = line(some_coupon(dice, number));
        coupon.prices.clear();
        if dice.below(5) == 0 {
            coupon = free(&format!("c{number}"), 1);
        }
        apply(&mut world, at("2026-01-01"), &coupon);
    }
    world
}

#[test]
fn cut_periods_sum_and_a_change_and_its_reverse_net_to_zero() {
    let (mut discounted, mut cut) = (0, 0);
    for seed in 0..300 {
        let mut dice = Dice(seed);
        let mut whole = discounted_world(&mut dice);
        let mut changed = whole.clone();
        whole.bill(at("2026-02-01"));
        changed.bill(at("2026-01-01"));
        let seats = match &changed.changes[0].change {
            Change::Start { counts, .. } => counts[&key("seats")],
            _ => unreachable!("it starts"),
        };
        for _ in 0..3 {
            let hour = i64::try_from(24 + dice.below(700)).expect("small");
            let on = at("2026-01-01").checked_add_micros(hour * 3_600_000_000).expect("in range");
            if changed.changes.iter().any(|fact| fact.at == on) {
                continue;
            }
            changed.seats(on, dice.below(12));
            changed.bill(at("2026-01-31"));
            changed.withdraw();
            changed.bill(at("2026-01-31"));
            cut += 1;
        }
        changed.seats(at("2026-01-31T12:00:00Z"), seats);
        changed.bill(at("2026-02-01"));
        assert_eq!(of_lines(&changed), of_lines(&whole), "seed {seed}: {:?}", papers(&changed));
        discounted += usize::from(
            whole
                .issued
                .iter()
                .flat_map(|issued| &issued.lines)
                .any(|line| line.discounts.iter().any(|off| !off.amount.is_zero())),
        );
    }
    println!("discounted {discounted}, changed and changed back {cut}");
    assert!(discounted > 100 && cut > 500, "every case is reached");
}

#[test]
fn billing_daily_is_billing_once() {
    let mut changed = 0;
    for seed in 1_000..1_080 {
        let mut dice = Dice(seed);
        let mut once = discounted_world(&mut dice);
        for _ in 0..dice.below(3) {
            let hour = i64::try_from(24 + dice.below(900)).expect("small");
            let on = at("2026-01-01").checked_add_micros(hour * 3_600_000_000).expect("in range");
            if once.changes.iter().all(|fact| fact.at != on) {
                once.seats(on, 1 + dice.below(12));
                changed += 1;
            }
        }
        let mut daily = once.clone();
        once.bill(at("2026-03-01"));
        for day in 0..60 {
            let on = at("2026-01-01").checked_add_micros(day * 86_400_000_000).expect("in range");
            daily.bill(on);
        }
        let through = |world: &World| {
            let lines = world.issued.iter().flat_map(|issued| &issued.lines);
            lines
                .filter(|line| line.service.start() < at("2026-03-01"))
                .map(|line| line.amount.minor())
                .sum::<i64>()
        };
        assert_eq!(through(&once), through(&daily), "seed {seed}");
    }
    println!("seats changed {changed}");
    assert!(changed > 40, "seats change");
}

#[test]
fn crediting_all_gives_back_all_whatever_came_between() {
    let (mut notes, mut taken) = (0, 0);
    for seed in 0..250 {
        let mut dice = Dice(seed);
        let mut world =
            with(vec![fee("alpha", &dice.euros(90), "month"), seats("beta", &dice.euros(20), "month")], 3);
        for number in 0..1 + dice.below(3) {
            let mut coupon = some_coupon(&mut dice, number);
            coupon.lasts = if dice.below(2) == 0 { CouponLasts::Once } else { CouponLasts::Forever };
            apply(&mut world, at("2026-01-01"), &coupon);
        }
        world.bill(at("2026-01-01"));
        for _ in 0..dice.below(4) {
            let hour = i64::try_from(24 + dice.below(600)).expect("small");
            let on = at("2026-01-01").checked_add_micros(hour * 3_600_000_000).expect("in range");
            world.seats(on, dice.below(7));
            world.bill(at("2026-01-30"));
            if dice.below(2) == 0 {
                world.withdraw();
                world.bill(at("2026-01-30"));
            }
            if world.changes.iter().any(|fact| fact.at == on) {
                break;
            }
        }
        world.cancel(at("2026-01-01"), Prorate);
        world.bill(at("2026-01-31"));
        let all = |of: fn(&Document) -> i64| world.issued.iter().map(of).sum::<i64>();
        assert_eq!(all(|issued| issued.net.minor()), 0, "seed {seed}: {:?}", papers(&world));
        let off = |issued: &Document| issued.discounts.iter().map(|off| off.amount.minor()).sum::<i64>();
        assert_eq!(all(off), 0, "seed {seed}: {:?}", papers(&world));
        for (discount, so_far) in &world.shared.discounted {
            assert!(so_far.is_zero(), "seed {seed}: {discount} is whole again");
        }
        notes += usize::from(world.issued.iter().any(|issued| issued.kind == DocumentKind::CreditNote));
        taken += usize::from(world.issued.iter().any(|issued| issued.discounts.len() > 1));
    }
    println!("with credit notes {notes}, with several discounts {taken}");
    assert!(notes > 100 && taken > 60, "every case is reached");
}
