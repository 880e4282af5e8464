//! `subscriptions` and `coupons` on the command line: listed, shown, a change previewed, held to and withdrawn.

use crate::harness::{Farthing, example};

/// The first id with this prefix in a text.
fn first<'t>(text: &'t str, prefix: &str) -> &'t str {
    let start = text.find(prefix).unwrap_or_else(|| panic!("no {prefix} in {text}"));
    let rest = &text[start..];
    &rest[..rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len())]
}

#[test]
fn a_change_is_previewed_held_to_and_withdrawn() {
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.run(&["demo", "software"], &at).well();
    let listed = farthing.run(&["subscriptions", "--json"], &at).well();
    let subscription = listed
        .lines()
        .find(|line| line.contains("\"seats\"") && !line.contains("cancel"))
        .map(|line| first(line, "sub_").to_owned())
        .unwrap_or_else(|| panic!("no running subscription with seats: {listed}"));
    let table = farthing.run(&["subscriptions"], &at).well();
    assert!(table.contains(&subscription) && table.contains("status"), "{table}");
    let shown = farthing.run(&["subscriptions", "show", &subscription], &at).well();
    assert!(shown.contains("start") && shown.contains("The next document"), "{shown}");

    let change = r#"{"kind": "set_count", "name": "seats", "count": 77, "proration": "prorate"}"#;
    let preview = farthing.run(&["subscriptions", "preview", &subscription, change], &at).well();
    assert!(preview.contains("--quote quo_"), "{preview}");
    let quote = first(&preview, "quo_");
    let made = farthing.run(&["subscriptions", "change", &subscription, "--quote", quote], &at).well();
    assert!(made.contains("count 77"), "{made}");
    farthing.run(&["subscriptions", "change", &subscription, "--quote", quote], &at).stopped(1);
    let json = farthing.run(&["subscriptions", "show", &subscription, "--json"], &at).well();
    let seats = json.find("\"count\":77").unwrap_or_else(|| panic!("no 77 seats in {json}"));
    let before = &json[..seats];
    let id = first(&before[before.rfind("chg_").unwrap()..], "chg_").to_owned();
    let withdrawn = farthing.run(&["subscriptions", "withdraw", &subscription, &id], &at).well();
    assert!(!withdrawn.contains("count 77"), "{withdrawn}");
    farthing.run(&["bill"], &at).well();
    farthing.run(&["verify"], &at).well();
}

#[test]
fn what_is_not_a_change_is_refused_with_its_place() {
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.run(&["demo", "software"], &at).well();
    let listed = farthing.run(&["subscriptions", "--json"], &at).well();
    let subscription = first(&listed, "sub_");
    let wrong = r#"{"kind": "set_count", "name": "seats", "count": -1}"#;
    let told = farthing.run(&["subscriptions", "preview", subscription, wrong], &at);
    assert!(told.code != 0 && told.err.contains("never below zero"), "{}", told.err);
    let told = farthing.run(&["subscriptions", "preview", subscription, "no-such-file.json"], &at).stopped(1);
    assert!(told.contains("no-such-file.json cannot be read"), "{told}");
    farthing.run(&["subscriptions", "change", subscription], &at).stopped(2);
    farthing.run(&["subscriptions", "show", "sub_1"], &at).stopped(2);
    let none = farthing.run(&["subscriptions", "--customer", "nobody"], &at).stopped(1);
    assert!(none.contains("nobody"), "{none}");
}

#[test]
fn coupons_are_listed_with_who_redeemed_them() {
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.run(&["demo", "software"], &at).well();
    let none = farthing.run(&["coupons"], &at).well();
    assert!(none.contains("There is no coupon"), "{none}");
    let catalog = std::fs::read_to_string(example("software", "catalog.toml")).unwrap();
    let coupon =
        "[[coupons]]\nkey = \"spring\"\nname = \"Spring\"\npercent = \"20\"\nlasts = \"3 periods\"\n";
    let file = farthing.file("spring.toml", &format!("{catalog}\n{coupon}"));
    farthing.run(&["catalog", "apply", file.to_str().unwrap()], &at).well();
    let listed = farthing.run(&["coupons"], &at).well();
    assert!(listed.contains("spring") && listed.contains("20 %") && listed.contains("3 periods"), "{listed}");
    let one = farthing.run(&["coupons", "spring"], &at).well();
    assert!(one.contains("Spring (spring): 20 %") && one.contains("Nobody redeemed it yet."), "{one}");
    farthing.run(&["coupons", "autumn"], &at).stopped(1);
}
