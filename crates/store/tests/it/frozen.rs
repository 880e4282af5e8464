//! What is issued or published never changes: the engine itself refuses.

use sql::{Engine, Fault, NoRefusal, Statement, WriteError};
use store::{ActError, Store};

use crate::world::{self, each_engine};
use crate::{accounts, deliveries, submissions, waiting};

/// A frozen table and one of its columns.
const FROZEN: [(&str, &str); 45] = [
    ("seller_versions", "record"),
    ("customer_versions", "record"),
    ("meter_versions", "record_hash"),
    ("plan_versions", "record"),
    ("subscription_facts", "takes_effect"),
    ("documents", "content"),
    ("document_lines", "amount"),
    ("tax_answers", "rate"),
    ("ledger_entries", "booked_on"),
    ("ledger_postings", "amount"),
    ("outbox", "body"),
    ("fact_withdrawals", "withdrawn_at"),
    ("run_customers", "version"),
    ("run_subscriptions", "subscription"),
    ("document_discounts", "amount"),
    ("coupon_versions", "record"),
    ("redemptions", "redeemed_at"),
    ("customer_discounts", "record"),
    ("customer_discount_removals", "takes_effect"),
    ("grants", "record"),
    ("grant_movements", "amount"),
    ("grant_orders", "record"),
    ("top_up_rules", "record"),
    ("balance_movements", "amount"),
    ("contract_versions", "record"),
    ("rest_movements", "amount"),
    ("grant_order_withdrawals", "withdrawn_at"),
    ("payment_methods", "on_file"),
    ("usage_limit_versions", "record"),
    ("alert_crossings", "turn"),
    ("delivery_attempts", "sender"),
    ("delivery_files", "size"),
    ("delivery_outcomes", "answer"),
    ("write_offs", "amount"),
    ("submission_files", "name"),
    ("submission_attempts", "begun_at"),
    ("submission_outcomes", "answer"),
    ("submission_answers", "kept_at"),
    ("usage_details", "content"),
    ("attachments", "name"),
    ("delivery_reports", "kind"),
    ("instalment_plans", "note"),
    ("kept_files", "made_by"),
    ("draft_acts", "note"),
    ("approval_reminders", "told_at"),
];

#[test]
fn the_schema_freezes_these_tables() {
    let lines = store::MIGRATIONS.iter().flat_map(|migration| migration.text.lines());
    let marked: Vec<&str> = lines.filter_map(|line| line.strip_prefix("{{frozen ")).collect();
    let listed: Vec<String> = FROZEN.iter().map(|(table, _)| format!("{table}}}}}")).collect();
    assert_eq!(marked, listed);
}

#[test]
fn rows_of_a_frozen_table_can_neither_be_changed_nor_deleted() {
    each_engine(|store| {
        let world = world::world(store, "env", 2);
        world::issue(store, &world, 0, "2024-02-29T00:00:00Z");
        accounts::fill(store, &world);
        deliveries::fill(store, &world);
        submissions::fill(store, &world);
        waiting::fill(store, &world);
        for (table, column) in FROZEN {
            refused(store, table, format!("UPDATE {table} SET {column} = {column}"));
            refused(store, table, format!("DELETE FROM {table}"));
            if store.database().engine() == Engine::Postgres {
                refused(store, table, format!("TRUNCATE {table} CASCADE"));
            }
        }
    });
}

fn refused(store: &Store, table: &'static str, text: String) {
    let statement = Statement::new("by hand", text.leak());
    let done = store.write(move |act| Ok::<u64, ActError<NoRefusal>>(act.execute(&statement, &[])?));
    match done {
        Err(WriteError::Fault(Fault::Trigger { message, .. })) if message.contains("are frozen") => {}
        other => panic!("{table}: {} gave {other:?}", statement.text),
    }
}

#[test]
fn what_may_change_is_not_frozen() {
    const PAY: Statement =
        Statement::new("by hand", "UPDATE document_states SET state = 'paid', amount_open = 0");
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        world::issue(store, &world, 0, "2024-02-29T00:00:00Z");
        assert_eq!(world::act(store, |act| act.execute(&PAY, &[])), 1);
    });
}
