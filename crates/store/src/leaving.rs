//! Leaving: rows of documents that leave the building: found, listed, and one carrier's for a while.
//! Knows ids, states and leases; must not know where a document goes, or how it is carried.

/// All of a row, with the condition and order that follow.
macro_rules! leaving_rows {
    ($one:ident, $all:ident, ($first:literal, $stands:expr, $last:literal), $($rest:tt)+) => {
        concat!(
            "SELECT ", stringify!($one), ", ", $first, ", ", $stands, ", ", $last, " FROM ", stringify!($all), " WHERE environment = $1 AND ",
            $($rest)+
        )
    };
}
pub(crate) use leaving_rows;

/// At most so many after an id, in order of id, on a further condition.
macro_rules! leaving_page {
    ($one:ident, $all:ident, $columns:tt, $($condition:tt)+) => {
        $crate::leaving::leaving_rows!(
            $one,
            $all,
            $columns,
            stringify!($one),
            " > $2",
            $($condition)+,
            " ORDER BY ",
            stringify!($one),
            " LIMIT $3"
        )
    };
}
pub(crate) use leaving_page;

/// What is done alike with a table of such rows, called by what one and all of them are, which is what the column of ids
/// and the table are called as well, and by the columns before and after how it stands. Whoever says it has `row_of` and
/// `AGAIN`.
macro_rules! leaving {
    (
        $one:ident of $all:ident: $id:ident, $row:ident, $state:ident, $filter:ident,
        $first:literal, stands as $stands:expr, $last:literal, in the order of $order:literal, wanting a person where $wants:literal
    ) => {
        const ONE: Statement = Statement::new(
            concat!(stringify!($one), ".one"),
            $crate::leaving::leaving_rows!($one, $all, ($first, $stands, $last), stringify!($one), " = $2"),
        );
        const OF_DOCUMENT: Statement = Statement::new(
            concat!(stringify!($one), ".of_document"),
            $crate::leaving::leaving_rows!(
                $one,
                $all,
                ($first, $stands, $last),
                "document = $2 ORDER BY ",
                $order
            ),
        );
        const PAGE: Statement = Statement::new(
            concat!(stringify!($one), ".page"),
            $crate::leaving::leaving_page!($one, $all, ($first, $stands, $last), ""),
        );
        const PAGE_OF_STATE: Statement = Statement::new(
            concat!(stringify!($one), ".page_of_state"),
            $crate::leaving::leaving_page!($one, $all, ($first, $stands, $last), " AND ", $stands, " = $4"),
        );
        const PAGE_OF_CUSTOMER: Statement = Statement::new(
            concat!(stringify!($one), ".page_of_customer"),
            $crate::leaving::leaving_page!(
                $one,
                $all,
                ($first, $stands, $last),
                " AND customer = $4 AND (CAST($5 AS TEXT) IS NULL OR ",
                $stands,
                " = $5)"
            ),
        );
        const TO_LOOK_AT: Statement = Statement::new(
            concat!(stringify!($one), ".to_look_at"),
            $crate::leaving::leaving_page!(
                $one,
                $all,
                ($first, $stands, $last),
                " AND (CAST($4 AS TEXT) IS NULL OR customer = $4) AND (CAST($5 AS TEXT) IS NULL OR document = $5) AND ",
                $wants
            ),
        );
        const CLAIM: Statement = Statement::new(
            concat!(stringify!($one), ".claim"),
            concat!(
                "UPDATE ",
                stringify!($all),
                " SET leased_until = $3 WHERE environment = $1 AND ",
                stringify!($one),
                " = $2 AND next_at IS NOT NULL AND (leased_until IS NULL OR leased_until <= $4)"
            ),
        );
        const RELEASE_ALL: Statement = Statement::new(
            concat!(stringify!($one), ".release_all"),
            concat!(
                "UPDATE ",
                stringify!($all),
                " SET leased_until = NULL WHERE environment = $1 AND leased_until IS NOT NULL"
            ),
        );

        /// Which of them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
        pub struct $filter {
            /// Only those that stand so.
            pub state: Option<$state>,
            /// Only those to this customer.
            pub customer: Option<CustomerId>,
        }

        /// One of them.
        ///
        /// # Errors
        /// A fault of the engine or of a row that does not read back.
        pub fn $one(
            queries: &mut impl Queries,
            environment: EnvironmentId,
            id: $id,
        ) -> Result<Option<$row>, Fault> {
            let found = queries.query_opt(&ONE, &values![&environment.to_string(), &id.to_string()])?;
            found.map(|row| row_of(&row)).transpose()
        }

        #[doc = concat!("Those of a document, in the order of ", $order, ".")]
        ///
        /// # Errors
        /// A fault of the engine or of a row that does not read back.
        pub fn of_document(
            queries: &mut impl Queries,
            environment: EnvironmentId,
            document: InvoiceId,
        ) -> Result<Vec<$row>, Fault> {
            let found =
                queries.query(&OF_DOCUMENT, &values![&environment.to_string(), &document.to_string()])?;
            found.iter().map(row_of).collect()
        }

        /// The same as a page: at most so many after an id, in order of id.
        ///
        /// # Errors
        /// A fault of the engine or of a row that does not read back.
        pub fn page_of_document(
            queries: &mut impl Queries,
            environment: EnvironmentId,
            (document, filter): (InvoiceId, $filter),
            (after, limit): (&str, u32),
        ) -> Result<Vec<$row>, Fault> {
            let mut rows = of_document(queries, environment, document)?;
            rows.retain(|row| {
                row.id.to_string().as_str() > after
                    && filter.state.is_none_or(|state| row.state == state)
                    && filter.customer.is_none_or(|customer| row.customer == customer)
            });
            rows.sort_by_key(|row| row.id);
            rows.truncate(usize::try_from(limit).expect("a page is short"));
            Ok(rows)
        }

        /// All of them: at most so many after an id, in order of id.
        ///
        /// # Errors
        /// A fault of the engine or of a row that does not read back.
        pub fn $all(
            queries: &mut impl Queries,
            environment: EnvironmentId,
            filter: $filter,
            (after, limit): (&str, u32),
        ) -> Result<Vec<$row>, Fault> {
            let wall = environment.to_string();
            let found = match (filter.customer, filter.state.map($state::code)) {
                (Some(customer), state) => {
                    let customer = customer.to_string();
                    queries.query(&PAGE_OF_CUSTOMER, &values![&wall, after, limit, &customer, state])?
                }
                (None, Some(state)) => queries.query(&PAGE_OF_STATE, &values![&wall, after, limit, state])?,
                (None, None) => queries.query(&PAGE, &values![&wall, after, limit])?,
            };
            found.iter().map(row_of).collect()
        }

        /// Those that want a person, of a customer and of a document where these are named: at most so many after an id, in
        /// order of id.
        ///
        /// # Errors
        /// A fault of the engine or of a row that does not read back.
        pub fn to_look_at(
            queries: &mut impl Queries,
            environment: EnvironmentId,
            (customer, document): (Option<CustomerId>, Option<InvoiceId>),
            (after, limit): (&str, u32),
        ) -> Result<Vec<$row>, Fault> {
            let wall = environment.to_string();
            let (customer, document) =
                (customer.map(|id| id.to_string()), document.map(|id| id.to_string()));
            let asked = values![&wall, after, limit, customer.as_deref(), document.as_deref()];
            queries.query(&TO_LOOK_AT, &asked)?.iter().map(row_of).collect()
        }

        /// Takes one for oneself until a moment; false where somebody else has it, or it is not due any more.
        ///
        /// # Errors
        /// A fault of the engine.
        pub fn claim(
            act: &mut Transaction<'_>,
            environment: EnvironmentId,
            id: $id,
            (now, until): (Instant, Instant),
        ) -> Result<bool, Fault> {
            let (wall, name) = (environment.to_string(), id.to_string());
            Ok(act.execute(&CLAIM, &values![&wall, &name, until.as_micros(), now.as_micros()])? > 0)
        }

        /// Gives back all that carriers have, where none of them is left.
        ///
        /// # Errors
        /// A fault of the engine.
        pub fn release_all(act: &mut Transaction<'_>, environment: EnvironmentId) -> Result<u64, Fault> {
            act.execute(&RELEASE_ALL, &values![&environment.to_string()])
        }

        /// Lets one that waits, or waits for a person, be tried again from a moment on, with all its tries; false where it
        /// does neither.
        ///
        /// # Errors
        /// A fault of the engine.
        pub fn again(
            act: &mut Transaction<'_>,
            environment: EnvironmentId,
            id: $id,
            now: Instant,
        ) -> Result<bool, Fault> {
            let (wall, name) = (environment.to_string(), id.to_string());
            Ok(act.execute(&AGAIN, &values![&wall, &name, now.as_micros()])? > 0)
        }
    };
}
pub(crate) use leaving;
