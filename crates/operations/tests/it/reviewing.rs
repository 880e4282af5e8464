//! Reviewing a catalog: remarks that are new and those that stand, amounts beside the published ones.

use operations::catalog_effect::PlanEffect;
use operations::catalog_review::Review;

use crate::world::{CATALOG, ENGINES, World, empty, key, lived_in};

const METER: &str = r#"
[[meters]]
key = "calls"
event_type = "api.call"
aggregation = "count"
"#;

/// A plan of calls at volume prices.
fn calls(second: &str) -> String {
    format!(
        r#"format = 1
{METER}
[[plans]]
key = "basic"
cadence = "month"
[[plans.prices]]
key = "calls"
meter = "calls"
model = "volume"
charges.EUR = {{ tiers = [{{ up_to = 10, unit_price = 10 }}, {{ unit_price = "{second}" }}] }}
"#
    )
}

fn review(world: &World, text: &str) -> Review {
    let catalog = records::catalog::decode_toml(None, text.as_bytes()).unwrap_or_else(|why| panic!("{why}"));
    world.operations.catalog_review(world.environment, &catalog).unwrap()
}

#[test]
fn a_review_tells_new_remarks_from_standing_ones_and_changes_nothing() {
    for engine in ENGINES {
        let mut world = empty(engine);
        let first = calls("8");
        let cliff = "plan basic: price calls (EUR): 11 units cost 88.00 EUR, 10 cost 100.00 EUR; \
                     use graduated tiers, or raise tier 2";
        let said = |review: &Review| -> Vec<(String, bool)> {
            review.remarks.iter().map(|told| (told.remark.to_string(), told.stands)).collect()
        };
        for _ in 0..2 {
            let new = review(&world, &first);
            assert_eq!(said(&new), [(cliff.to_owned(), false)]);
            assert_eq!((new.differences.len(), new.changes.len()), (2, 0), "a new plan is not compared");
        }
        world.begin(&first);
        let same = review(&world, &first);
        assert_eq!(said(&same), [(cliff.to_owned(), true)]);
        assert_eq!((same.differences, same.changes), (Vec::new(), Vec::new()));

        let mended = review(&world, &calls("10"));
        assert_eq!(said(&mended), []);
        let changes: Vec<String> = mended.changes.iter().map(ToString::to_string).collect();
        assert_eq!(
            changes[0],
            "plan basic: price calls (EUR): at 11 units it costs 110.00 EUR, 88.00 EUR before (+25 %)"
        );
        let steeper = review(&world, &calls("7"));
        assert!(!steeper.remarks[0].stands, "another cliff than the published one");
    }
}

#[test]
fn what_a_move_would_do_to_subscriptions_is_summed_and_nothing_is_moved() {
    for engine in ENGINES {
        let world = lived_in(engine);
        let edited = CATALOG
            .replace("amount = \"29.00\"", "amount = \"31.00\"")
            .replace("unit_price = \"9.00\"", "unit_price = \"8.00\"")
            .replace("grace = \"2 days\"", "grace = \"3 days\"");
        let catalog = records::catalog::decode_toml(None, edited.as_bytes()).unwrap();
        let effect = |at_most: usize| {
            let effects = world.operations.catalog_effect(world.environment, &catalog, at_most).unwrap();
            effects.iter().map(told).collect::<Vec<String>>()
        };
        let before = world.table();
        let anna = world.subscriptions["anna"];
        let ben = world.subscriptions["ben"];
        assert_eq!(
            effect(10),
            [
                format!(
                    "pro: 1, 1 changed, 29.00 EUR to 31.00 EUR; {anna} from 2024-05-31T08:30:00Z 29.00 EUR to 31.00 EUR"
                ),
                format!(
                    "team: 1, 1 changed, 127.50 EUR to 117.50 EUR; \
                     {ben} from 2024-05-31T22:00:00Z 127.50 EUR to 117.50 EUR"
                ),
                format!("metered: 1; {} left out", world.subscriptions["cleo"]),
            ],
            "15 seats: ten at 9.00 or 8.00, five at 7.50"
        );
        assert_eq!(
            effect(0),
            ["pro: 1, 1 not looked at", "team: 1, 1 not looked at", "metered: 1, 1 not looked at"]
        );
        assert_eq!(world.table(), before);
        let pro = world.operations.plan(world.environment, &key("pro"), None).unwrap();
        assert_eq!(pro.version, 1, "nothing is published");
    }
}

/// An effect in one row.
fn told(effect: &PlanEffect) -> String {
    let mut row = format!("{}: {}", effect.plan, effect.subscriptions);
    for total in &effect.totals {
        row += &format!(", {} changed, {} to {}", total.changed, total.before, total.after);
        for one in &total.largest {
            let (start, next) = (one.next.period.start(), one.next);
            row += &format!("; {} from {start} {} to {}", one.subscription, next.before, next.after);
        }
    }
    for (subscription, _) in &effect.left_out {
        row += &format!("; {subscription} left out");
    }
    if effect.not_looked_at > 0 {
        row += &format!(", {} not looked at", effect.not_looked_at);
    }
    row
}
