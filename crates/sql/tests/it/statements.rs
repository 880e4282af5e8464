//! Statements: prepared on both engines, run one by one and many at once.

use std::cell::RefCell;

use sql::{Engine, Fault, Queries, Row, Statement, Value, ValueRef, WriteError, values};

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

/// 100 rows go by COPY on PostgreSQL, 5 as an insert, and those with a clause after the row never by COPY.
#[test]
fn rows_are_loaded_with_all_their_values() {
    const UNLESS_THERE: Statement = Statement::new(
        "entry.unless_there",
        "INSERT INTO entry (owner, number, amount, note) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
    );
    DATABASES.each_open(|database| {
        for (owner, count) in [("few", 5_i64), ("many", 100), ("none", 0)] {
            let loaded = database.write(move |transaction| -> Done<u64> {
                let notes: Vec<String> = (0..count).map(|number| format!("é\t\\N {number}")).collect();
                let row = |number: i64, note| {
                    let facts = (number % 2 == 0).then_some(ValueRef::Json(r#"{"a": "\\"}"#));
                    let amount = (number % 3 == 0).then_some(-number);
                    values![owner, number, amount, note, &[0_u8, 255, 10], facts]
                };
                let rows: Vec<[ValueRef<'_>; 6]> =
                    (0..count).zip(&notes).map(|(n, note)| row(n, note)).collect();
                Ok(transaction.load(&ADD_FULL, &rows)?)
            });
            assert_eq!(loaded, Ok(u64::try_from(count).unwrap()));
            for number in 0..count {
                let row = database.read(|reader| reader.query_one(&READ, &values![owner, number])).unwrap();
                assert_eq!(row.opt_int(0).unwrap(), (number % 3 == 0).then_some(-number));
                assert_eq!(row.text(1).unwrap(), format!("é\t\\N {number}"));
                assert_eq!(row.blob(2).unwrap(), [0, 255, 10]);
                assert_eq!(row.opt_json(3).unwrap().is_some(), number % 2 == 0);
            }
        }
        let again = database.write(|transaction| -> Done<u64> {
            let rows: Vec<[ValueRef<'_>; 4]> =
                (50..150_i64).map(|number| values!["many", number, 1_i64, None::<&str>]).collect();
            Ok(transaction.load(&UNLESS_THERE, &rows)?)
        });
        assert_eq!(again, Ok(50));
    });
}

#[test]
fn a_load_that_fails_loads_nothing_and_the_connection_goes_on() {
    DATABASES.each_open(|database| {
        let load = |last: ValueRef<'static>, number: i64| {
            database.write(move |transaction| -> Done<u64> {
                let mut rows: Vec<[ValueRef<'_>; 4]> =
                    (0..2_000_i64).map(|number| values!["a", number, 1_i64, None::<&str>]).collect();
                rows.push(values!["a", number, 1_i64, last]);
                Ok(transaction.load(&ADD, &rows)?)
            })
        };
        let twice = load(ValueRef::Null, 7);
        let Err(WriteError::Fault(fault)) = twice else { panic!("{twice:?}") };
        assert!(fault.is_unique_violation("number"), "{fault}");
        let nul = load(ValueRef::Text("\0"), 2_000);
        assert!(matches!(nul, Err(WriteError::Fault(Fault::NulInText { .. }))), "{nul:?}");
        assert_eq!(count(database), 0);
        assert_eq!(load(ValueRef::Text("good"), 2_000), Ok(2_001));
        assert_eq!(count(database), 2_001);
    });
}

/// Sixteen bytes are a UUID to PostgreSQL, where a column or a list asks for one.
#[test]
fn bytes_are_uuids_where_postgresql_wants_them() {
    const MAKE: Statement = Statement::new("uuid.make", "CREATE TABLE named (id UUID NOT NULL, at BIGINT)");
    const ADD: Statement = Statement::new("uuid.add", "INSERT INTO named (id, at) VALUES ($1, $2)");
    const AMONG: Statement = Statement::new(
        "uuid.among",
        "SELECT at, id FROM named JOIN unnest(CAST($1 AS UUID[])) one ON one = id ORDER BY at",
    );
    DATABASES.each_open(|database| {
        if database.engine() == Engine::Sqlite {
            return;
        }
        let id = |number: u8| [number; 16];
        database
            .write(move |transaction| -> Done<()> {
                transaction.execute(&MAKE, &[])?;
                let ids: Vec<[u8; 16]> = (0..100).map(id).collect();
                let rows: Vec<[ValueRef<'_>; 2]> =
                    ids.iter().zip(0_i64..).map(|(id, number)| values![id, number]).collect();
                transaction.load(&ADD, &rows)?;
                Ok(())
            })
            .unwrap();
        let among = |list: &[u8]| -> Vec<(i64, Vec<u8>)> {
            let rows = database.read(|reader| reader.query(&AMONG, &values![list])).unwrap();
            rows.iter().map(|row| (row.int(0).unwrap(), row.blob(1).unwrap().to_vec())).collect()
        };
        assert_eq!(among(&[]), []);
        let found = among(&[id(7), id(200), id(99)].concat());
        assert_eq!(found, [(7, id(7).to_vec()), (99, id(99).to_vec())]);
        let short = database.read(|reader| reader.query(&AMONG, &values![&[1_u8; 17]]));
        assert!(matches!(short, Err(Fault::Engine { .. })), "{short:?}");
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

#[test]
fn keys_with_an_integer_each_are_joined() {
    const ABOVE: Statement = Statement::new(
        "entry.above",
        "SELECT e.owner, e.number FROM {{ints_by $1}} AS m CROSS JOIN entry AS e \
         WHERE e.owner = m.key AND e.number > m.value ORDER BY e.owner, e.number",
    );
    DATABASES.each_open(|database| {
        database
            .write(|transaction| -> Done<()> {
                for owner in ["B", "a", "b \"quoted\" \\"] {
                    for number in 1..=3 {
                        add(transaction, owner, number, 1)?;
                    }
                }
                Ok(())
            })
            .unwrap();
        let found = |members: &[(&str, i64)]| {
            let members = Value::ints_by_key(members.iter().copied());
            let rows = database.read(|reader| reader.query(&ABOVE, &values![&members])).unwrap();
            let of = |row: &Row| (row.text(0).unwrap().to_owned(), row.int(1).unwrap());
            rows.iter().map(of).collect::<Vec<_>>()
        };
        let all = found(&[("b \"quoted\" \\", i64::MIN), ("a", 2), ("B", i64::MAX), ("nobody", 0)]);
        let quoted = (1..=3).map(|number| ("b \"quoted\" \\".to_owned(), number));
        assert_eq!(all, [("a".to_owned(), 3)].into_iter().chain(quoted).collect::<Vec<_>>());
        assert_eq!(found(&[]), []);
    });
}
