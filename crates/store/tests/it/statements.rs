//! Every statement is understood by both engines, has a name of its own, and stays behind the wall.

use std::collections::BTreeSet;

use sql::{Engine, Queries, Statement, ValueRef};

use crate::world::DATABASES;

#[test]
fn every_statement_is_prepared_on_both_engines() {
    let statements = store::statements();
    assert!(statements.len() > 60, "only {} statements are listed", statements.len());
    DATABASES.each_open(|database| {
        let faults = database.prepare_all(&statements).err().unwrap_or_default();
        assert!(faults.is_empty(), "{faults:#?}");
    });
}

#[test]
fn names_are_not_shared() {
    let statements = store::statements();
    let names: BTreeSet<&str> = statements.iter().map(|statement| statement.name).collect();
    assert_eq!(names.len(), statements.len());
}

/// Every table a statement names is narrowed to one environment, save where the question is which
/// environment it is.
#[test]
fn every_table_is_narrowed_to_an_environment() {
    const ACROSS: [&str; 7] = [
        "store.schema_version",
        "workspace.insert",
        "environment.first_lock",
        "environment.all",
        "api_key.by_hash",
        "api_key.count",
        "rejected.totals",
    ];
    for statement in store::statements() {
        if ACROSS.contains(&statement.name) {
            continue;
        }
        let text = statement.text;
        // What a statement names itself is made of tables that are counted where it says how.
        let own = text.strip_prefix("WITH RECURSIVE ").and_then(|rest| rest.split(' ').next());
        let own = own.map_or(0, |own| text.matches(&format!("FROM {own} ")).count());
        let tables: usize = ["FROM ", "JOIN ", "INTO ", "UPDATE "]
            .iter()
            .map(|word| text.matches(word).count())
            .sum::<usize>()
            - text.matches("DO UPDATE ").count()
            - text.matches("FROM (").count()
            - text.matches("FROM {{ints_by ").count()
            - own;
        let walls = text.matches("environment = ").count() + text.matches("(environment, ").count()
            - text.matches("ON CONFLICT (environment, ").count();
        assert!(tables > 0 && walls >= tables, "{}: {text}", statement.name);
        assert!(text.contains("environment = $1") || text.contains("(environment, "), "{}", statement.name);
    }
}

/// What a run or a preview of one account asks, or a look at alerts, must not cost the whole environment.
#[test]
fn what_is_read_of_an_account_is_found_by_a_key_of_it() {
    // What is asked to verify or to mend an environment reads all of it.
    const WHOLE: [&str; 6] = [
        "grant.rests",
        "grant.records",
        "grant.order_records",
        "grant.voided_unbooked",
        "draft_act.page",
        "draft_act.reminded",
    ];
    let of_accounts = |statement: &Statement| {
        let begins = [
            "gather.",
            "billed.",
            "grant.",
            "account.of_",
            "account.at_work",
            "alert.",
            "alert_look.",
            "draft_act.",
        ];
        begins.iter().any(|begins| statement.name.starts_with(begins)) && !WHOLE.contains(&statement.name)
    };
    let asked: Vec<Statement> = store::statements().into_iter().filter(of_accounts).collect();
    assert!(asked.len() >= 40, "only {} statements are looked at", asked.len());
    DATABASES.each_open(|database| {
        if database.engine() != Engine::Sqlite {
            return;
        }
        for statement in &asked {
            // A statement's text is kept for as long as the program runs.
            let text = Box::leak(format!("EXPLAIN QUERY PLAN {}", statement.text).into_boxed_str());
            let explain = Statement::new(statement.name, text);
            let parameters = (1..=20).take_while(|number| statement.text.contains(&format!("${number}")));
            let parameters = vec![ValueRef::Null; parameters.count()];
            let plan = database.read(|reader| reader.query(&explain, &parameters)).unwrap();
            for step in plan {
                let step = step.text(3).unwrap();
                let whole = step.ends_with("(environment=?)") || step.starts_with("SCAN ");
                let small = ["json_each", "owners", "SUBQUERY", "CONSTANT ROW", "alert_looks"];
                let small = small.iter().any(|small| step.contains(small));
                assert!(!whole || small, "{}: {step}", statement.name);
            }
        }
    });
}

/// What wants a person is little among all that was ever sent.
#[test]
fn deliveries_that_want_a_person_are_found_without_the_others() {
    let found = store::statements().into_iter().find(|statement| statement.name == "delivery.to_look_at");
    let statement = found.expect("it is in the list");
    DATABASES.each_open(|database| {
        if database.engine() != Engine::Sqlite {
            return;
        }
        let text = Box::leak(format!("EXPLAIN QUERY PLAN {}", statement.text).into_boxed_str());
        let explain = Statement::new(statement.name, text);
        let plan = database.read(|reader| reader.query(&explain, &[ValueRef::Null; 5])).unwrap();
        let steps: Vec<&str> = plan.iter().map(|step| step.text(3).unwrap()).collect();
        assert_eq!(
            steps[0], "SEARCH deliveries USING INDEX deliveries_to_look_at (environment=? AND delivery>?)",
            "{steps:?}"
        );
        // Later ones of a document are found by it, and nothing is sorted.
        let later = steps.iter().find(|step| step.starts_with("SEARCH later")).expect("it is looked for");
        assert!(later.contains("environment=? AND document=?"), "{steps:?}");
        assert!(!steps.iter().any(|step| step.contains("TEMP B-TREE")), "{steps:?}");
    });
}

/// The crate keeps its statements in lists: one that is written and not listed would escape the tests above.
#[test]
fn no_statement_is_missing_from_the_list() {
    let sources = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src")).unwrap();
    let sources: Vec<String> =
        sources.map(|source| std::fs::read_to_string(source.unwrap().path()).unwrap()).collect();
    let of = |text: &str| text.matches("Statement::new(").count();
    let written: usize = sources.iter().map(|source| of(source)).sum();
    // What a macro writes is there once more for each further table that it is said of.
    let more = |name: &str, said: &str| {
        let begins = format!("macro_rules! {name} {{");
        let macros = sources.iter().filter_map(|source| source.split_once(&begins));
        let text: usize = macros.map(|(_, rest)| of(rest.split("\n}\n").next().unwrap())).sum();
        let uses: usize = sources.iter().map(|source| source.matches(said).count()).sum();
        text * (uses - 1)
    };
    let macros = more("leaving", "\nleaving! {") + more("looked_through", "\nlooked_through!(");
    assert_eq!(store::statements().len(), written + macros);
}
