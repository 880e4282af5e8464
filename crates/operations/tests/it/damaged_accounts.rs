//! Damage done by hand to what accounts share, one way at a time: verifying names each.

use operations::changes::{ChangeAsked, CouponName, When};
use operations::credits;
use operations::refunds;
use sql::Engine;

use crate::crediting::begun;
use crate::refunding::{adjust, monthly, moved, refundable};
use crate::world::{CATALOG, ENGINES, World, at, key, world};

/// What was found, after asserting that some finding says each of the words.
fn named(world: &World, words: &[&str]) -> Vec<String> {
    let found = world.verify();
    println!("{}", found.join("\n"));
    let said = |one: &String| words.iter().all(|word| one.contains(word));
    assert!(found.iter().any(said), "nothing says {words:?} among {found:#?}");
    found
}

fn damaged(world: &World, statement: &str, rows: u64) {
    assert_eq!(world.damage(statement), rows, "{statement}");
}

/// Entries of no document that lost their postings.
const WITHOUT_POSTINGS: &str = "DELETE FROM ledger_entries WHERE document_position = 0 AND NOT EXISTS \
    (SELECT 1 FROM ledger_postings AS p WHERE p.position = ledger_entries.position)";
const OF_REFUNDS: &str = "position IN (SELECT position FROM ledger_postings WHERE account = 'refunds')";

/// A refund of 30.00 of a note that holds 36.85; the rest went to the balance.
fn paid_out(engine: Engine) -> World {
    let (world, note) = refundable(engine);
    moved(&world, &note, (refunds::refund, Some(money::Money::new(30_00, money::Currency::EUR)))).unwrap();
    moved(&world, &note, (refunds::to_balance, None)).unwrap();
    world
}

#[test]
fn a_removed_entry_of_a_refund() {
    for engine in ENGINES {
        let world = paid_out(engine);
        let places = "SELECT position FROM ledger_postings WHERE account = 'refunds'";
        damaged(&world, &format!("DELETE FROM ledger_postings WHERE position IN ({places})"), 2);
        named(&world, &["entry_differs", "posting of 30.00 EUR on receivable", "not stored"]);
        damaged(&world, WITHOUT_POSTINGS, 1);
        named(&world, &["entry_missing", "the refund of 30.00 EUR of CN-000001"]);
        named(&world, &["receivable_differs"]);
    }
}

#[test]
fn an_edited_entry_of_a_refund() {
    for engine in ENGINES {
        let world = paid_out(engine);
        damaged(&world, &format!("UPDATE ledger_entries SET booked_on = '2024-01-01' WHERE {OF_REFUNDS}"), 1);
        let found = named(&world, &["entry_differs", "booking date", "the refund of 30.00 EUR"]);
        assert_eq!(found.len(), 1);
    }
}

#[test]
fn a_refund_of_another_amount() {
    for engine in ENGINES {
        let world = paid_out(engine);
        damaged(&world, "UPDATE rest_movements SET amount = amount + 100 WHERE kind = 'refunded'", 1);
        named(&world, &["state_differs", "CN-000001", "was refunded or moved"]);
        named(&world, &["entry_differs", "on refunds is -30.00 EUR", "-31.00 EUR"]);
    }
}

#[test]
fn a_removed_refund() {
    for engine in ENGINES {
        let world = paid_out(engine);
        damaged(&world, "DELETE FROM rest_movements WHERE kind = 'refunded'", 1);
        named(&world, &["state_differs", "CN-000001"]);
        named(&world, &["entry_unexpected"]);
    }
}

#[test]
fn a_movement_to_the_balance_that_is_not_there() {
    for engine in ENGINES {
        let world = paid_out(engine);
        damaged(&world, "DELETE FROM balance_movements WHERE credit_note IS NOT NULL", 1);
        named(&world, &["balance_differs", "the balance has no such movement"]);
        named(&world, &["balance_differs", "the ledger holds 35.45 EUR"]);
    }
}

#[test]
fn an_edited_movement_of_a_balance() {
    for engine in ENGINES {
        let world = begun(engine);
        adjust(&world, "anna", 10_00);
        damaged(&world, "UPDATE balance_movements SET amount = amount + 100 WHERE kind = 'adjusted'", 1);
        named(&world, &["entry_differs", "on adjustments is 10.00 EUR", "11.00 EUR"]);
        named(&world, &["balance_differs", "hold 11.00 EUR", "holds 10.00 EUR"]);
    }
}

/// A movement from before such movements were booked leaves the others held against the ledger.
#[test]
fn an_edited_movement_beside_one_that_was_never_booked() {
    for engine in ENGINES {
        let world = begun(engine);
        adjust(&world, "anna", 10_00);
        damaged(&world, "DELETE FROM ledger_postings", 2);
        damaged(&world, "DELETE FROM ledger_entries", 1);
        world.damage("UPDATE commit_positions SET next_entry = next_entry - 1");
        damaged(&world, "UPDATE balance_movements SET entry = NULL", 1);
        assert_eq!(world.verify(), [""; 0]);
        adjust(&world, "anna", 5_00);
        assert_eq!(world.verify(), [""; 0]);
        damaged(&world, "UPDATE balance_movements SET amount = amount + 100 WHERE entry IS NOT NULL", 1);
        named(&world, &["balance_differs", "hold 6.00 EUR", "holds 5.00 EUR"]);
    }
}

#[test]
fn a_missing_entry_of_an_adjustment() {
    for engine in ENGINES {
        let world = begun(engine);
        adjust(&world, "anna", 10_00);
        damaged(&world, "DELETE FROM ledger_postings", 2);
        damaged(&world, "DELETE FROM ledger_entries", 1);
        named(&world, &["entry_missing", "movement 1 of the balance of", "in EUR"]);
        named(&world, &["counter_differs", "next entry"]);
    }
}

#[test]
fn a_missing_entry_of_a_grant_taken_back() {
    for engine in ENGINES {
        let world = begun(engine);
        let id = crate::refunding::bought(&world, "anna", (10_000, 80_00));
        world.advance("2024-01-06T00:00:00Z");
        let (environment, now) = (world.environment, world.now());
        world.act(move |act| credits::void(act, environment, id, (None, now)));
        assert_eq!(world.verify(), [""; 0]);
        damaged(&world, "UPDATE ledger_postings SET amount = 0 - amount WHERE account = 'breakage'", 1);
        named(&world, &["entry_differs", "on breakage is 32.00 EUR", "-32.00 EUR"]);
        let places = "SELECT position FROM ledger_postings WHERE account = 'breakage'";
        damaged(&world, &format!("DELETE FROM ledger_postings WHERE position IN ({places})"), 2);
        damaged(&world, WITHOUT_POSTINGS, 1);
        named(&world, &["entry_missing", "what was taken back of the grant", &id.to_string()]);
    }
}

/// Removes a grant with what is kept beside it.
fn remove(world: &World, condition: &str) {
    let which = format!("grant_id IN (SELECT grant_id FROM grants WHERE {condition})");
    world.damage(&format!("DELETE FROM grant_movements WHERE {which}"));
    world.damage(&format!("DELETE FROM grant_rests WHERE {which}"));
    assert_eq!(world.damage(&format!("DELETE FROM grants WHERE {condition}")), 1, "{condition}");
}

/// The grants of ben's row that are not its first: the next, and what went over.
fn followers(world: &World, first: ids::GrantId) -> (String, String) {
    let all = world.operations.grants(world.environment, world.customers["ben"]).unwrap();
    let of = |recurs: bool| {
        let found = all
            .iter()
            .find(|view| view.facts.grant.id != first && view.facts.grant.recurs.is_some() == recurs);
        found.unwrap().facts.grant.id.to_string()
    };
    (of(true), of(false))
}

#[test]
fn a_grant_of_a_row_that_is_not_there() {
    for engine in ENGINES {
        let (world, first) = monthly(engine);
        let (next, rolled) = followers(&world, first);
        remove(&world, &format!("grant_id = '{rolled}'"));
        named(&world, &["grant_differs", &rolled, "is not there"]);
        remove(&world, &format!("grant_id = '{next}'"));
        named(&world, &["grant_differs", &next, &first.to_string(), "is not there"]);
    }
}

#[test]
fn an_edited_grant_of_a_row() {
    for engine in ENGINES {
        let (world, first) = monthly(engine);
        let (next, _) = followers(&world, first);
        let replaced = match engine {
            Engine::Sqlite => "CAST(REPLACE(CAST(record AS TEXT), '\"10.00\"', '\"90.00\"') AS BLOB)",
            Engine::Postgres => {
                "convert_to(replace(convert_from(record, 'UTF8'), '\"10.00\"', '\"90.00\"'), 'UTF8')"
            }
        };
        let text = format!("UPDATE grants SET record = {replaced} WHERE grant_id = '{next}'");
        damaged(&world, &text, 1);
        named(&world, &["record_edited", &next]);
        named(&world, &["grant_differs", &next, "not stored as its row makes it"]);
    }
}

#[test]
fn a_discount_of_a_document() {
    const COUPON: &str = r#"
[[coupons]]
key = "ten"
name = "Ten off"
amounts = { EUR = "10.00" }
lasts = "once"
"#;
    for engine in ENGINES {
        let world = world(engine);
        world.apply(&format!("{CATALOG}{COUPON}"));
        world.advance("2024-01-31T00:00:00Z");
        let coupon = ChangeAsked::ApplyDiscount { coupon: CouponName::Coupon(key("ten")) };
        world.change("anna", coupon, When::At(at("2024-01-31T09:30:00Z")));
        world.advance("2024-02-10T00:00:00Z");
        assert_eq!(world.verify(), [""; 0]);
        damaged(&world, "UPDATE document_discounts SET amount = amount - 100", 1);
        let found = named(&world, &["discount_differs", "9.00 EUR by", "recomputed it is 10.00 EUR by"]);
        assert_eq!(found.len(), 1, "{found:?}");
        damaged(&world, "DELETE FROM document_discounts", 1);
        named(&world, &["discount_differs", "stored as nothing"]);
    }
}

#[test]
fn a_draft_of_an_account_that_shares_something() {
    for engine in ENGINES {
        let world = world(engine);
        world.send(&crate::world::daily("cleo", "2024-01-10T01:00:00Z", 60));
        adjust(&world, "cleo", 10_00);
        world.advance("2024-02-01T12:00:00Z");
        let drafts = world.operations.drafts(world.environment, None, ("", 99)).unwrap();
        let cleo = drafts.iter().find(|draft| draft.customer == world.customers["cleo"]);
        let id = cleo.expect("a draft of cleo").id;
        assert_eq!(world.verify(), [""; 0]);
        damaged(&world, &format!("UPDATE drafts SET total = total + 100 WHERE document = '{id}'"), 1);
        named(&world, &["draft_unexpected", &id.to_string()]);
        damaged(&world, &format!("DELETE FROM drafts WHERE document = '{id}'"), 1);
        named(&world, &["draft_missing", &id.to_string()]);
    }
}
