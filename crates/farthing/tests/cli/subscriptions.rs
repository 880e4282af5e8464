//! `subscriptions` and `coupons` on the command line: listed, shown, a change previewed, held to and withdrawn.

use crate::harness::{Farthing, example};
use crate::serve::Server;

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
    // Whichever command it is: a file that cannot be read is no wrong call.
    farthing.run(&["usage", "import", "no-such-file.csv"], &at).stopped(1);
    farthing.run(&["catalog", "diff", "no-such-file.toml"], &at).stopped(1);
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

/// The amount at the end of the only row that begins with a word, in cents.
fn cents(shown: &str, word: &str) -> i64 {
    let rows: Vec<&str> = shown.lines().filter(|row| row.trim_start().starts_with(word)).collect();
    let [row] = rows.as_slice() else { panic!("{word} stands {} times in {shown}", rows.len()) };
    let amount = row.trim_end().trim_end_matches("EUR").split_whitespace().last().unwrap();
    amount.replace(['.', ','], "").parse().unwrap_or_else(|_| panic!("{amount} is no amount: {shown}"))
}

#[test]
fn what_is_shown_before_it_is_billed_adds_up_where_discounts_credits_and_the_balance_pay() {
    let farthing = Farthing::new();
    let at = farthing.data();
    let server = Server::start(&farthing, &at);
    let opened = r#"{"name": "sums", "clock": "2026-01-10T00:00:00Z"}"#;
    let (_, opened) = server.post("/v1/environments", &server.keys[1], opened);
    let secret = opened.split_once("\"secret\":\"").expect("an environment is opened with a key").1;
    let key = secret.split('"').next().unwrap().to_owned();
    let made = |path: &str, body: &str| {
        let (status, body) = server.post(path, &key, body);
        assert!(matches!(status, 200 | 201), "{path}: {status} {body}");
        body
    };
    let seller = made(
        "/v1/sellers",
        r#"{"name": "S", "zone": "UTC", "net_days": 14, "tax_rates":
            [{"category": "standard", "from": "2000-01-01", "name": "VAT", "percent": "10"}]}"#,
    );
    let prices = r#"[{"key": "fee", "name": "Fee", "model": "flat", "charges": {"EUR": {"amount": "30.00"}}},
        {"key": "seats", "name": "Seats", "model": "per_unit", "count": "seats",
         "charges": {"EUR": {"unit_price": "9.00"}}}]"#;
    made("/v1/plans", &format!(r#"{{"key": "pro", "cadence": "month", "prices": {prices}}}"#));
    let seller = first(&seller, "sel_");
    let anna =
        made("/v1/customers", &format!(r#"{{"seller": "{seller}", "name": "A", "external_key": "anna"}}"#));
    made("/v1/coupons", r#"{"key": "spring", "name": "Spring", "percent": "20", "lasts": "forever"}"#);
    made(
        "/v1/customers/anna/grants",
        r#"{"name": "Gift", "kind": "promotional", "currency": "EUR", "amount": "25.60",
            "effective": "2026-01-01T00:00:00Z"}"#,
    );
    made(
        "/v1/customers/anna/balance-adjustments",
        r#"{"amount": {"amount": "5.00", "currency": "EUR"}, "note": "sorry"}"#,
    );
    let customer = first(&anna, "cus_");
    let subscription = made(
        "/v1/subscriptions",
        &format!(
            r#"{{"customer": "{customer}", "plan": "pro", "currency": "EUR", "counts": {{"seats": 3}},
                "start": "2026-02-01T00:00:00Z"}}"#
        ),
    );
    let subscription = first(&subscription, "sub_").to_owned();
    let coupon = r#"{"kind": "apply_discount", "coupon": "spring", "when": {"at": "2026-02-01T00:00:00Z"}}"#;
    made(&format!("/v1/subscriptions/{subscription}/changes"), coupon);
    made("/v1/customers", &format!(r#"{{"seller": "{seller}", "name": "B", "external_key": "ben"}}"#));
    made(
        "/v1/customers/ben/grants",
        r#"{"name": "Monthly", "kind": "promotional", "currency": "EUR", "amount": "5.00",
            "effective": "2026-01-01T00:00:00Z", "recurs": {"every": "month"}}"#,
    );
    made("/v1/meters", r#"{"key": "calls", "event_type": "api.call", "aggregation": "count"}"#);
    server.stop();

    let credits = farthing.run(&["credits", "ben", "--environment", "sums"], &at).well();
    for words in ["recurs every month,", "next on 2026-02-01T00:00:00Z"] {
        assert!(credits.contains(words), "{words} is missing: {credits}");
    }
    let day = ["--from", "2026-01-05", "--until", "2026-01-06", "--zone", "Europe/Berlin"];
    let used = [&["usage", "show", "anna", "calls", "--environment", "sums"][..], &day[..]].concat();
    let used = farthing.run(&used, &at).well();
    assert!(used.contains("from 2026-01-05T00:00:00 until 2026-01-06T00:00:00"), "{used}");

    let change =
        r#"{"kind": "set_count", "name": "seats", "count": 3, "when": {"at": "2026-02-01T00:00:01Z"}}"#;
    for asked in [
        vec!["subscriptions", "show", &subscription, "--environment", "sums"],
        vec!["subscriptions", "preview", &subscription, change, "--environment", "sums"],
    ] {
        let shown = farthing.run(&asked, &at).well();
        let shown = shown.split_once("as of").or(shown.split_once("if nothing")).expect("documents").1;
        let document = shown.split_once("\nAt ").map_or(shown, |(first, _)| first);
        let of = |word: &str| cents(document, word);
        assert_eq!((of("Fee"), of("Seats"), of("Spring"), of("paid by credits")), (3000, 2700, -1140, -2560));
        assert_eq!(of("Fee") + of("Seats") + of("Spring") + of("paid by credits"), of("net"));
        assert_eq!((of("net"), of("tax")), (2000, 200));
        assert_eq!((of("invoice"), of("paid by the balance"), of("to be paid")), (2200, -500, 1700));
    }
}
