//! What a catalog says of a plan beyond its prices, and coupons: each mistake at its place, and differences
//! in words.

use std::collections::BTreeMap;

use billing::{Change, ChangeKind};
use money::Currency;
use pricing::{CouponLevel, FeatureValue, FeatureWindow, PhaseKind, Proration, Settle, WithoutPayment};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use records::catalog::{Catalog, decode_toml, diff};
use records::encode;

mod support;

/// The example of the guide that says everything of a plan.
fn example() -> String {
    let guide = include_str!("../../../docs/catalog.md");
    let mut blocks = guide.split("```toml\n").skip(1);
    let block = blocks.find(|block| block.contains("[[plans.phases]]")).expect("the example stands there");
    block.split("```").next().expect("a block ends").to_owned()
}

fn catalog_of(text: &str) -> Catalog {
    decode_toml(Some("c.toml"), text.as_bytes()).unwrap_or_else(|mistakes| panic!("{mistakes}"))
}

#[test]
fn the_example_says_what_it_seems_to_say() {
    let catalog = catalog_of(&example());
    let [pro, region] = &catalog.plans[..] else { panic!("two plans") };
    assert_eq!(pro.terms.names["pt-BR"], "Profissional");
    assert_eq!(pro.terms.bill_at[&Currency::EUR].minor(), 50_000);
    let [trial, paid] = &pro.terms.phases[..] else { panic!("two phases") };
    assert_eq!(trial.kind, PhaseKind::Trial(WithoutPayment::Cancel));
    assert_eq!((trial.prices.len(), paid.prices.len(), paid.length), (1, 2, None));
    let FeatureValue::Metered(api) = &pro.terms.features[2].value else { panic!("it is metered") };
    assert!(matches!(api.window, FeatureWindow::Calendar(_)) && api.preserve_overage);
    assert!(api.rollover.as_ref().is_some_and(|rollover| rollover.cap.is_some() && rollover.floor.is_zero()));
    let ramp = &pro.terms.commitments[0];
    let amount = |span| ramp.amount(span, Currency::EUR).expect("it has one").minor();
    assert_eq!((amount(2), amount(3), amount(99)), (10_000, 25_000, 25_000));
    assert_eq!(pro.terms.changes.downgrade.proration, Proration::None);
    assert_eq!(pro.terms.changes.downgrade.settle, Settle::NextInvoice);
    assert_eq!(pro.terms.changes.upgrade, pricing::ChangeTerms::default());
    let fee = &pro.prices[0];
    assert_eq!(fee.segments.len(), 1);
    assert_eq!(fee.names["de"], "Profi, Monatsgebühr");
    assert_eq!(region.terms.add_on.as_ref().and_then(|add_on| add_on.quantity_max), Some(5));
    let levels: Vec<CouponLevel> = catalog.coupons.iter().map(|coupon| coupon.level).collect();
    assert_eq!(levels, [CouponLevel::Line, CouponLevel::Invoice, CouponLevel::Line]);
}

#[test]
fn a_feature_takes_its_meter_along() {
    let text = "format = 1\n[[meters]]\nkey = \"seats\"\nevent_type = \"seat\"\naggregation = \"count\"\n\
                [[plans]]\nkey = \"free\"\nprices = []\n\
                [[plans.features]]\nfeature = \"seats\"\nmeter = \"seats\"\nallowance = 3\n";
    let plan = catalog_of(text).plans.remove(0);
    assert_eq!(plan.meters.len(), 1, "entitlements count by it, though no price reads it");
    assert_eq!(plan.meters_read().len(), 1);
}

struct Bad {
    /// What is replaced in the example.
    old: &'static str,
    new: &'static str,
    /// What the mistake says, its place first.
    says: &'static str,
}

const fn bad(old: &'static str, new: &'static str, says: &'static str) -> Bad {
    Bad { old, new, says }
}

const MISTAKES: &[Bad] = &[
    bad(
        "\"pt-BR\" = \"Profissional\"",
        "portuguese1 = \"Profissional\"",
        "plans[0].names.portuguese1: found the language \"portuguese1\"; names stand under language tags",
    ),
    bad(
        "names = { de = \"Profi, Monatsgebühr\" }",
        "names = { d = \"Profi\" }",
        "plans[0].prices[0].names.d: found the language \"d\"",
    ),
    bad(
        "bill_at = { EUR = \"500.00\" }",
        "bill_at = { EUR = \"0.00\" }",
        "plans[0].bill_at.EUR: found 0.00 EUR; an amount above zero",
    ),
    bad(
        "segments.education.EUR = { amount = \"15.00\" }",
        "segments.education.EUR = { amount = \"15.00\", minimum = \"2\", maximum = \"1\" }",
        "plans[0].prices[0].segments.education.EUR: for the segment education: the minimum 2.00 EUR is above",
    ),
    bad(
        "segments.education.EUR = { amount = \"15.00\" }",
        "segments.Education.EUR = { amount = \"15.00\" }",
        "plans[0].prices[0].segments.Education: the key \"Education\" begins with 'E'",
    ),
    bad(
        "segments.education.EUR = { amount = \"15.00\" }",
        "segments.education = {}",
        "plans[0].prices[0].segments.education: found a table; write what it costs the segment",
    ),
    bad(
        "tiers = [{ up_to = 1000, unit_price = 0 }, { unit_price = \"0.001\" }]",
        "tiers = [{ up_to = 1000, unit_price = 0 }]",
        "plans[0].prices[1].segments.education.EUR.tiers[0].up_to: tier 1, the last, ends at 1000",
    ),
    bad(
        "length = \"14 days\"\n",
        "",
        "plans[0].phases[0]: plan pro: the phase trial has no length, and others come after it",
    ),
    bad(
        "length = \"14 days\"",
        "length = \"two weeks\"",
        "plans[0].phases[0].length: `two weeks` is no cadence",
    ),
    bad(
        "{ periods = 3, amounts",
        "{ periods = \"three\", amounts",
        "plans[0].commitments[0].steps[0].periods: \"three\" is not an exact decimal number",
    ),
    bad("kind = \"trial\"", "kind = \"trail\"", "plans[0].phases[0].kind: found the text \"trail\""),
    bad(
        "kind = \"trial\"",
        "kind = \"intro\"",
        "plans[0].phases[0].without_payment: found a phase that is no trial; only a trial ends",
    ),
    bad(
        "prices = [\"calls\"]\nwithout",
        "prices = [\"call\"]\nwithout",
        "plans[0].phases[0].prices[0]: plan pro: the phase trial names the price call, which the plan does not have; \
         add it, or drop it from the phase; did you mean \"calls\"?",
    ),
    bad(
        "prices = [\"calls\"]\nwithout",
        "prices = [\"calls\", \"calls\"]\nwithout",
        "plans[0].phases[0].prices[1]: found \"calls\" twice; name each once",
    ),
    bad(
        "prices = [\"fee\", \"calls\"]",
        "prices = [\"calls\"]",
        "plans[0].prices[0].key: plan pro: no phase names the price fee, so it is never charged",
    ),
    bad(
        "key = \"paid\"",
        "key = \"trial\"",
        "plans[0].phases[1].key: plan pro: two phases have the key trial; give each its own",
    ),
    bad(
        "[[plans.features]]\nfeature = \"sso\"\non = true",
        "[[plans.features]]\nfeature = \"support\"\non = true",
        "plans[0].features[1].feature: plan pro: the feature support is granted twice; say it once",
    ),
    bad("on = true\n", "", "plans[0].features[0].on: nothing is written here; write what is granted"),
    bad(
        "on = true\n",
        "on = true\nvalue = \"yes\"\n",
        "plans[0].features[0].value: found on and value; write at most one of on, value, meter",
    ),
    bad(
        "meter = \"calls\"\nallowance",
        "meter = \"cals\"\nallowance",
        "plans[0].features[2].meter: found the unknown meter \"cals\"; did you mean \"calls\"?",
    ),
    bad(
        "window = \"calendar month\"",
        "window = \"monthly\"",
        "plans[0].features[2].window: found the text \"monthly\"; write \"period\", \"lifetime\"",
    ),
    bad(
        "window = \"calendar month\"",
        "window = \"sliding 24 hours\"",
        "plans[0].features[2].rollover: found the window sliding 24 hours; only what is reset is rolled over",
    ),
    bad(
        "{ cap = 50000 }",
        "{ cap = 5, floor = 6 }",
        "plans[0].features[2].rollover.floor: found a cap of 5 below the floor",
    ),
    bad(
        "allowance = 100000",
        "allowance = -1",
        "plans[0].features[2].allowance: found the number -1; a quantity",
    ),
    bad(
        "beyond = \"allow\"",
        "beyond = \"charge\"",
        "plans[0].features[2].beyond: found the text \"charge\"",
    ),
    bad(
        "scope = \"plan\"",
        "scope = \"account\"",
        "plans[0].commitments[0].scope: found the text \"account\"; write \"plan\", \"all\" or { price",
    ),
    bad(
        "scope = { price = \"calls\" }",
        "scope = { price = \"seats\" }",
        "plans[0].commitments[1].scope.price: plan pro: the commitment calls counts the price seats, which the plan does",
    ),
    bad(
        "scope = \"plan\"",
        "scope = { plan = \"basic\" }",
        "plans[0].commitments[0].scope: plan pro: the commitment ramp counts lines of the plan basic",
    ),
    bad("scope = \"plan\"", "scope = {}", "plans[0].commitments[0].scope.price: nothing is written here"),
    bad(
        "key = \"ramp\"",
        "key = \"calls\"",
        "plans[0].commitments[1].key: found the commitment \"calls\" twice",
    ),
    bad(
        "{ periods = 3, amounts",
        "{ amounts",
        "plans[0].commitments[0].steps[0]: nothing is written here; only the last step holds for ever",
    ),
    bad(
        "amounts = { EUR = \"600.00\" }",
        "amounts = { EUR = \"-1.00\" }",
        "plans[0].commitments[1].amounts.EUR: found -1.00 EUR; a commitment is zero or more",
    ),
    bad(
        "amounts = { EUR = \"600.00\" }\n",
        "",
        "plans[0].commitments[1].amounts: nothing is written here; write amounts = { EUR",
    ),
    bad(
        "overage_factor = \"1.2\"",
        "overage_factor = \"0.5\"",
        "plans[0].commitments[0].overage_factor: found 0.5; a factor from 1 to 100",
    ),
    bad(
        "downgrade = { proration = \"none\"",
        "downgrade = { proration = \"nil\"",
        "plans[0].changes.downgrade.proration: found the text \"nil\"; write one of none, prorate, full",
    ),
    bad(
        "count_down = {",
        "seats_down = {",
        "plans[0].changes.seats_down: found the unknown name \"seats_down\"",
    ),
    bad(
        "quantity_max = 5 }",
        "quantity_max = 0 }",
        "plans[1].add_on.quantity_max: found 0; a whole number from 1",
    ),
    bad(
        "quantity_max = 5 }",
        "quantity_max = 5 }\nphases = [{ key = \"only\", kind = \"regular\", prices = [\"region\"] }]",
        "plans[1].phases: plan extra-region: an add-on has no phases of its own",
    ),
    bad("percent = 20\n", "percent = 120\n", "coupons[0].percent: coupon welcome: 120 % cannot be taken off"),
    bad("percent = 20\n", "", "coupons[0].percent: nothing is written here; write what it takes off"),
    bad(
        "percent = 20\n",
        "percent = 20\nfree_units = 1\n",
        "coupons[0].free_units: found percent and free_units; write at most one",
    ),
    bad(
        "lasts = \"3 periods\"",
        "lasts = \"3 months\"",
        "coupons[0].lasts: found the text \"3 months\"; write \"once\"",
    ),
    bad(
        "lasts = \"3 periods\"",
        "lasts = \"0 periods\"",
        "coupons[0].lasts: coupon welcome: it lasts 0 periods",
    ),
    bad(
        "redeem_until = ",
        "redeem_from = \"2027-01-01T00:00:00Z\"\nredeem_until = ",
        "coupons[0].redeem_until: coupon welcome: it is redeemable from",
    ),
    bad(
        "redemptions_max = 1000",
        "redemptions_max = 0",
        "coupons[0].redemptions_max: coupon welcome: it can be redeemed 0 times",
    ),
    bad(
        "USD = \"11.00\"",
        "USD = \"0\"",
        "coupons[1].amounts.USD: coupon ten-off: the amount 0.00 USD takes nothing off",
    ),
    bad(
        "free_units = 5000",
        "level = \"invoice\"\nfree_units = 5000",
        "coupons[2].level: coupon free-calls: units are free on lines",
    ),
    bad("key = \"ten-off\"", "key = \"welcome\"", "coupons[1].key: found the coupon \"welcome\" twice"),
];

#[test]
fn each_mistake_is_named_at_its_place_once() {
    let example = example();
    for Bad { old, new, says } in MISTAKES {
        assert!(example.contains(old), "{old} is not in the example");
        let text = example.replacen(old, new, 1);
        let mistakes = decode_toml(Some("c.toml"), text.as_bytes()).expect_err(says);
        let said = mistakes.to_string();
        assert!(said.lines().any(|line| line.contains(says)), "wanted {says}\nfound  {said}");
        // One cause, one line: no echo of the same mistake further up.
        assert_eq!(mistakes.listed().len(), 1, "{said}");
    }
}

#[test]
fn differences_of_terms_are_said_in_words_and_money() {
    let first = example();
    let second = first
        .replace("length = \"14 days\"", "length = \"30 days\"")
        .replace(
            "segments.education.EUR = { amount = \"15.00\" }",
            "segments.education.EUR = { amount = \"12.00\" }",
        )
        .replace("on = true", "on = false")
        .replace("allowance = 100000", "allowance = 80000")
        .replace("overage_factor = \"1.2\"\n", "")
        .replace("bill_at = { EUR = \"500.00\" }\n", "bill_at = { EUR = \"400.00\", USD = \"450.00\" }\n")
        .replace("quantity_max = 5", "quantity_max = 9")
        .replace("settle = \"next_invoice\" ", "")
        .replace("proration = \"none\", }", "proration = \"none\" }")
        .replace("percent = 20", "percent = 25")
        .replace("key = \"free-calls\"", "key = \"more-calls\"");
    let differences = diff(&catalog_of(&first), &catalog_of(&second));
    let words: Vec<String> = differences
        .iter()
        .map(|one| format!("{}{}", if one.needs_version { "* " } else { "" }, one.words))
        .collect();
    assert_eq!(
        words,
        [
            "* plan pro: bill_at EUR 500.00 → 400.00",
            "* plan pro: bill_at USD none → 450.00",
            "* plan pro: changes downgrade settle next_invoice → none",
            "* plan pro: phase trial: length 14 days → 30 days",
            "* plan pro: feature sso: on true → false",
            "* plan pro: feature api: allowance 100000 → 80000",
            "* plan pro: commitment ramp: overage_factor 1.2 → none",
            "* plan pro: price fee: segment education: amount 15.00 → 12.00 EUR",
            "* plan extra-region: add_on quantity_max 5 → 9",
            "coupon welcome: percent 20 → 25",
            "coupon more-calls: added",
            "coupon free-calls: removed",
        ]
    );
    assert_eq!(diff(&catalog_of(&first), &catalog_of(&first)), []);
}

/// Whether tax is in the prices is a term of the plan: written only where it is, and another version where it changes.
#[test]
fn a_plan_says_that_its_prices_include_tax() {
    let plan = |says: &str| {
        format!(
            "format = 1\n[[plans]]\nkey = \"home\"\ncadence = \"month\"\n{says}\n[[plans.prices]]\nkey = \"fee\"\n\
             model = \"flat\"\ncharges.EUR = {{ amount = \"9.99\" }}\n"
        )
    };
    let [with, without, unsaid] =
        ["prices_include_tax = true", "prices_include_tax = false", ""].map(|says| catalog_of(&plan(says)));
    let written = |catalog: &Catalog| String::from_utf8(encode(&catalog.plans[0])).expect("UTF-8");
    assert!(with.plans[0].terms.prices_include_tax && !without.plans[0].terms.prices_include_tax);
    assert!(written(&with).contains("\"prices_include_tax\":true"));
    assert_eq!(written(&without), written(&unsaid), "what is usual is not written");
    for (old, new, words) in [(&unsaid, &with, "false → true"), (&with, &without, "true → false")] {
        let [one] = &diff(old, new)[..] else { panic!("one difference") };
        let words = format!("plan home: prices_include_tax {words}");
        assert_eq!((one.words.as_str(), one.needs_version), (words.as_str(), true));
    }
    for (says, told) in [
        ("prices_include_tax = \"yes\"", "plans[0].prices_include_tax"),
        ("prices_include_tax = true\nstrip_tax = true", "strip_tax"),
    ] {
        let refused = decode_toml(Some("c.toml"), plan(says).as_bytes()).expect_err(says).to_string();
        assert!(refused.contains(told), "{says}: {refused}");
    }
}

/// The round trips are worth what their random values reach.
#[test]
fn random_facts_and_terms_reach_every_kind() {
    let mut runner = TestRunner::deterministic();
    let mut reached: BTreeMap<String, usize> = BTreeMap::new();
    let mut count = |what: String| *reached.entry(what).or_default() += 1;
    let mut drawn = |runner: &mut TestRunner| {
        let fact = support::fact().new_tree(runner).expect("a fact").current();
        count(format!("kind {}", fact.change.kind().code()));
        if let Change::OverridePrice { with, .. } = &fact.change {
            count(if with.is_some() { "override" } else { "plan's own again" }.to_owned());
        }
        let draft = support::draft().new_tree(runner).expect("a draft").current();
        let coupon = support::coupon().new_tree(runner).expect("a coupon").current();
        let written = String::from_utf8([encode(&fact), encode(&draft), encode(&coupon)].concat());
        let written = written.expect("UTF-8");
        for name in NAMES.iter().filter(|name| written.contains(&format!("\"{name}\":"))) {
            count((*name).to_owned());
        }
    };
    for _ in 0..300 {
        drawn(&mut runner);
    }
    let kinds = ChangeKind::all().map(|kind| format!("kind {}", kind.code()));
    let others = ["override", "plan's own again"].iter().chain(NAMES).map(|name| (*name).to_owned());
    for wanted in kinds.chain(others) {
        assert!(reached.get(&wanted).is_some_and(|times| *times >= 3), "{wanted} in {reached:?}");
    }
}

/// Names that are left out where nothing is said.
const NAMES: &[&str] = &[
    "settle",
    "credit_to",
    "phases_from",
    "segment",
    "continues",
    "restart_phases",
    "keep_anchor",
    "keep_fees",
    "bill_usage",
    "extend",
    "names",
    "add_on",
    "phases",
    "without_payment",
    "features",
    "allowance",
    "rollover",
    "preserve_overage",
    "commitments",
    "steps",
    "overage_factor",
    "prices_include_tax",
    "bill_at",
    "changes",
    "count_down",
    "segments",
    "percent",
    "amounts",
    "free_units",
    "customers",
    "redeem_from",
    "redeem_until",
    "redemptions_max",
    "order",
];

#[test]
fn a_text_at_its_bound_reads_back_and_one_beyond_is_refused_the_same_everywhere() {
    use records::scalars::{TEXT_CHARS_MAX, check_text};
    for most in [1, 40, TEXT_CHARS_MAX] {
        for (length, fits) in [(0, false), (1, true), (most, true), (most + 1, false)] {
            let text = "ß".repeat(length);
            let asked = check_text(&text, most);
            let form = format!("\"{text}\"");
            let read = records::read_json(None, form.as_bytes(), |at| records::scalars::text_of(at, most));
            assert_eq!((asked.is_ok(), read.is_ok()), (fits, fits), "{length} of {most}");
            if let (Err(asked), Err(read)) = (asked, read) {
                assert!(read.to_string().contains(&asked.to_string()), "{read}: {asked}");
            }
        }
    }
    assert!(check_text("a\0", 9).is_err());
}
