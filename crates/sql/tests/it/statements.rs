//! Statements: prepared on both engines, run one by one and many at once.

use std::cell::RefCell;

use sql::{Engine, Fault, Queries, Statement, Value, ValueRef, WriteError, values};

use crate::schema::{
    ADD, ADD_FULL, COUNT, DATABASES, DELETE, Done, GET, NUMBERS, READ, REMARK, SET_AMOUNT, add, count,
};

#[test]
fn every_statement_is_prepared_on_both_engines() {
    let all = [ADD, ADD_FULL, REMARK, COUNT, NUMBERS, GET, READ, SET_AMOUNT, DELETE];
    DATABASES.each_open(|database| assert_eq!(database.prepare_all(&all), Ok(())));
}

#[test]
fn statements_that_an_engine_refuses_are_all_named() {
    const NO_TABLE: Statement = Statement::new("no.table", "SELECT 1 FROM nothing");
    const NO_COLUMN: Statement = Statement::new("no.column", "SELECT \"nothing\" FROM entry");
    const NO_MARK: Statement = Statement::new("no.mark", "SELECT CAST($1 AS {{int}})");
    DATABASES.each_open(|database| {
        let faults = database.prepare_all(&[NO_TABLE, COUNT, NO_COLUMN, NO_MARK]).unwrap_err();
        let named: Vec<String> = faults.iter().map(Fault::to_string).collect();
        assert_eq!(named.len(), 3, "{named:?}");
        assert!(named[0].contains("no.table"), "{named:?}");
        assert!(named[1].contains("no.column"), "a text in double quotes is no column: {named:?}");
        assert!(named[2].contains("{{int}}"), "{named:?}");
    });
}

#[test]
fn the_number_of_parameters_and_rows_is_checked() {
    DATABASES.each_open(|database| {
        let few = database.read(|reader| reader.query(&READ, &values!["a"])).unwrap_err();
        assert_eq!(few, Fault::ParameterCount { statement: "entry.read", wanted: 2, given: 1 });
        database
            .write(|transaction| -> Done<()> {
                add(transaction, "a", 1, 1)?;
                add(transaction, "a", 2, 2)?;
                Ok(())
            })
            .unwrap();
        let several = database.read(|reader| reader.query_opt(&NUMBERS, &values!["a"])).unwrap_err();
        let (statement, wanted) = ("entry.numbers", "at most one row");
        assert_eq!(several, Fault::RowCount { statement, wanted, found: "several" });
        let none = database.read(|reader| reader.query_one(&NUMBERS, &values!["b"])).unwrap_err();
        assert_eq!(none, Fault::RowCount { statement, wanted: "one row", found: "none" });
        assert!(database.read(|reader| reader.query_opt(&NUMBERS, &values!["b"])).unwrap().is_none());
    });
}

/// 1,367 rows are inserts of 256, 64, 16, 4 and single rows on PostgreSQL: each size is met.
#[test]
fn many_rows_are_inserted_at_once() {
    DATABASES.each_open(|database| {
        let inserted = database.write(|transaction| -> Done<u64> {
            let rows: Vec<[ValueRef<'_>; 4]> =
                (0..1_367_i64).map(|number| values!["a", number, number * 2, None::<&str>]).collect();
            Ok(transaction.execute_many(&ADD, &rows)?)
        });
        assert_eq!(inserted, Ok(1_367));
        let numbers = database.read(|reader| -> Result<Vec<i64>, Fault> {
            let rows = reader.query(&NUMBERS, &values!["a"])?;
            rows.iter().map(|row| row.int(0)).collect()
        });
        assert_eq!(numbers, Ok((0..1_367).collect()));

        let updated = database.write(|transaction| -> Done<u64> {
            let rows =
                [values!["a", 1_i64, 7_i64], values!["a", 5_000_i64, 7_i64], values!["a", 2_i64, 7_i64]];
            Ok(transaction.execute_many(&SET_AMOUNT, &rows)?)
        });
        assert_eq!(updated, Ok(2));
    });
}

#[test]
fn one_bad_row_of_many_keeps_all_out() {
    DATABASES.each_open(|database| {
        let answer = database.write(|transaction| -> Done<u64> {
            let rows: Vec<[ValueRef<'_>; 4]> =
                (0..100_i64).map(|number| values!["a", number.min(98), 1_i64, None::<&str>]).collect();
            Ok(transaction.execute_many(&ADD, &rows)?)
        });
        let Err(WriteError::Fault(fault)) = answer else { panic!("{answer:?}") };
        assert!(fault.is_unique_violation("number"), "{fault}");
        assert_eq!(count(database), 0);
    });
}

#[test]
fn lists_select_rows() {
    const AMONG: Statement = Statement::new(
        "entry.among",
        "SELECT number FROM entry WHERE owner IN {{texts_in $1}} AND number IN {{ints_in $2}} ORDER BY owner, number",
    );
    DATABASES.each_open(|database| {
        database
            .write(|transaction| -> Done<()> {
                for owner in ["a", "b \"quoted\" \\", "c"] {
                    for number in 1..=3 {
                        add(transaction, owner, number, 1)?;
                    }
                }
                Ok(())
            })
            .unwrap();
        let found = |owners: &[&str], numbers: &[i64]| {
            let (owners, numbers) =
                (Value::list_of_texts(owners), Value::list_of_ints(numbers.iter().copied()));
            let rows = database.read(|reader| reader.query(&AMONG, &values![&owners, &numbers])).unwrap();
            rows.iter().map(|row| row.int(0).unwrap()).collect::<Vec<_>>()
        };
        assert_eq!(found(&["a", "b \"quoted\" \\"], &[1, 3, i64::MAX]), [1, 3, 1, 3]);
        assert_eq!(found(&["c", "nobody"], &[2]), [2]);
        assert_eq!(found(&[], &[1]), Vec::<i64>::new());
    });
}

#[test]
fn a_visit_can_stop_and_keep_rows_and_returning_gives_them() {
    const TAKE: Statement = Statement::new(
        "entry.take",
        "UPDATE entry SET amount = 99 WHERE owner = $1 AND number <= $2 RETURNING number, amount",
    );
    DATABASES.each_open(|database| {
        let answer = database.write(|transaction| -> Done<Vec<i64>> {
            for number in 1..=5 {
                add(transaction, "a", number, 1)?;
            }
            let taken = transaction.query(&TAKE, &values!["a", 3_i64])?;
            Ok(taken.iter().map(|row| row.int(0)).collect::<Result<_, _>>()?)
        });
        assert_eq!(
            answer.map(|mut numbers| {
                numbers.sort_unstable();
                numbers
            }),
            Ok(vec![1, 2, 3])
        );
        let seen = RefCell::new(Vec::new());
        let stopped = database.read(|reader| {
            reader.for_each(&NUMBERS, &values!["a"], &mut |row| {
                let number = row.int(0)?;
                if number == 3 {
                    return Err(row.unreadable(0, "three is enough"));
                }
                seen.borrow_mut().push(row.take());
                Ok(())
            })
        });
        let message = "Column 0 (number) of statement entry.numbers cannot be read back: three is enough.";
        assert_eq!(stopped.unwrap_err().to_string(), message);
        let seen: Vec<i64> = seen.borrow().iter().map(|row| row.int(0).unwrap()).collect();
        assert_eq!(seen, [1, 2]);
        assert_eq!(count(database), 5, "the connection is usable after a visit that stopped");
    });
}

#[test]
fn loaders_take_acts_and_readers_alike() {
    fn load(queries: &mut dyn Queries) -> Result<i64, Fault> {
        queries.query_one(&COUNT, &[])?.int(0)
    }
    DATABASES.each_open(|database| {
        let inside = database.write(|transaction| -> Done<(i64, Engine)> {
            add(transaction, "a", 1, 1)?;
            Ok((load(transaction)?, transaction.engine()))
        });
        assert_eq!(inside, Ok((1, database.engine())));
        assert_eq!(database.read(|reader| load(reader)), Ok(1));
    });
}
