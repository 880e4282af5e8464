//! Which positions of an environment stand in which bucket and span of time.
//!
//! Knows that a span may be wider than what is in it, never narrower. Must not know parts: a span lies in one,
//! and is shorter, so that a question about positions looks no further than it must.

use std::collections::BTreeMap;

use calendar::Instant;
use ids::EnvironmentId;
use sql::{Fault, Transaction, ValueRef, values};

use super::super::rows::as_int;
use super::keys::span_of;
use super::statements;
use crate::plane::Position;

/// The lowest and highest position by bucket and span, as far as a transaction adds to them.
#[derive(Default)]
pub(super) struct Spans(BTreeMap<(i64, i64), (Position, Position)>);

impl Spans {
    /// A position stands in this bucket at this time.
    pub(super) fn widen(&mut self, bucket: i64, time: Instant, position: Position) {
        let span = self.0.entry((bucket, span_of(time.as_micros()))).or_insert((position, position));
        *span = (span.0.min(position), span.1.max(position));
    }

    /// Notes it.
    pub(super) fn store(
        &self,
        transaction: &mut Transaction<'_>,
        environment: EnvironmentId,
    ) -> Result<(), Fault> {
        let environment = environment.as_bytes();
        let rows: Vec<[ValueRef<'_>; 5]> = self
            .0
            .iter()
            .map(|((bucket, from), (first, last))| {
                values![environment, *bucket, *from, as_int(first.number()), as_int(last.number())]
            })
            .collect();
        transaction.execute_many(&statements::WIDEN_SPAN, &rows)?;
        Ok(())
    }
}
