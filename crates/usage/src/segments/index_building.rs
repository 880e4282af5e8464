//! Building the index of a segment while its rows are written.
//!
//! Knows the written form that `index` reads. Must not know columns.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::index::{BLOCK_SUBJECTS, Environment, MAGIC, Subject, wide};
use super::row::Head;
use crate::content::write_text;

/// Builds the index while rows are written in order.
#[derive(Default)]
pub(super) struct IndexBuilder {
    types: Vec<Arc<str>>,
    environments: Vec<Environment>,
    /// The subjects of all environments so far.
    blocks: Vec<u8>,
    /// The subjects of the current environment. Their differences need its ends, known only at its end.
    subjects: Vec<Subject>,
    rows: u64,
    type_numbers: BTreeMap<Arc<str>, u32>,
    last_type: Option<u32>,
}

impl IndexBuilder {
    /// Adds the next row.
    pub(super) fn row(&mut self, head: &Head<'_>) {
        let row = self.rows;
        self.rows += 1;
        let (time, position) = (head.time, head.position);
        let same_environment =
            self.environments.last().is_some_and(|last| last.environment == head.environment);
        if !same_environment {
            self.end_environment();
            self.environments.push(Environment {
                environment: head.environment,
                rows: row..row,
                subjects: 0,
                first_position: position,
                last_position: position,
                first_time: time,
                last_time: time,
                blocks: Vec::new(),
            });
        }
        let environment = self.environments.last_mut().expect("one was just begun");
        environment.rows.end = row + 1;
        environment.first_position = environment.first_position.min(position);
        environment.last_position = environment.last_position.max(position);
        environment.first_time = environment.first_time.min(time);
        environment.last_time = environment.last_time.max(time);
        if self.subjects.last().is_none_or(|last| last.subject != head.subject) {
            self.subjects.push(Subject {
                subject: head.subject.to_owned(),
                first_row: row,
                runs: Vec::new(),
                first_time: time,
                last_time: time,
                last_position: position,
            });
        }
        let number = self.type_number(head.event_type);
        let subject = self.subjects.last_mut().expect("one was just begun");
        subject.first_time = subject.first_time.min(time);
        subject.last_time = subject.last_time.max(time);
        subject.last_position = subject.last_position.max(position);
        match subject.runs.last_mut() {
            Some((last, rows)) if *last == number => *rows += 1,
            _ => subject.runs.push((number, 1)),
        }
    }

    fn type_number(&mut self, event_type: &str) -> u32 {
        let is = |number: u32, types: &[Arc<str>]| {
            types.get(usize::try_from(number).unwrap_or(usize::MAX)).is_some_and(|one| **one == *event_type)
        };
        if let Some(last) = self.last_type.filter(|last| is(*last, &self.types)) {
            return last;
        }
        let number = self.type_numbers.get(event_type).copied().unwrap_or_else(|| {
            let name: Arc<str> = Arc::from(event_type);
            let number = u32::try_from(self.types.len()).expect("a segment has less than 2^32 rows");
            self.types.push(Arc::clone(&name));
            self.type_numbers.insert(name, number);
            number
        });
        self.last_type = Some(number);
        number
    }

    fn end_environment(&mut self) {
        let Some(environment) = self.environments.last_mut() else { return };
        let subjects = std::mem::take(&mut self.subjects);
        environment.subjects = wide(subjects.len());
        let mut before = "";
        for (number, subject) in (0_u64..).zip(&subjects) {
            if number.is_multiple_of(BLOCK_SUBJECTS) {
                environment.blocks.push((self.blocks.len(), subject.first_row));
                before = "";
            }
            write_subject(&mut self.blocks, before, subject, environment);
            before = &subject.subject;
        }
    }

    /// The written index.
    pub(super) fn end(mut self, block_sums: &[u32]) -> Vec<u8> {
        self.end_environment();
        let mut out = MAGIC.to_vec();
        put(&mut out, wide(block_sums.len()));
        for sum in block_sums {
            out.extend_from_slice(&sum.to_le_bytes());
        }
        put(&mut out, wide(self.types.len()));
        for name in &self.types {
            write_text(&mut out, name);
        }
        put(&mut out, wide(self.environments.len()));
        for environment in &self.environments {
            out.extend_from_slice(environment.environment.as_bytes());
            put(&mut out, environment.rows.end - environment.rows.start);
            put(&mut out, environment.subjects);
            put(&mut out, environment.first_position);
            put(&mut out, environment.last_position - environment.first_position);
            out.extend_from_slice(&environment.first_time.to_le_bytes());
            put(&mut out, between(environment.first_time, environment.last_time));
            put(&mut out, wide(environment.blocks.len()));
            for (place, row) in &environment.blocks {
                put(&mut out, wide(*place));
                put(&mut out, row - environment.rows.start);
            }
        }
        put(&mut out, wide(self.blocks.len()));
        out.extend_from_slice(&self.blocks);
        out
    }
}

fn write_subject(out: &mut Vec<u8>, before: &str, subject: &Subject, environment: &Environment) {
    let same = before.bytes().zip(subject.subject.bytes()).take_while(|(one, two)| one == two).count();
    let shared = (0..=same).rev().find(|at| subject.subject.is_char_boundary(*at)).unwrap_or(0);
    put(out, wide(shared));
    write_text(out, &subject.subject[shared..]);
    put(out, wide(subject.runs.len()));
    for (number, rows) in &subject.runs {
        put(out, u64::from(*number));
        put(out, *rows);
    }
    put(out, between(environment.first_time, subject.first_time));
    put(out, between(subject.first_time, subject.last_time));
    put(out, subject.last_position - environment.first_position);
}

fn put(out: &mut Vec<u8>, mut number: u64) {
    loop {
        let low = u8::try_from(number & 0x7f).expect("seven bits");
        number >>= 7;
        if number == 0 {
            out.push(low);
            return;
        }
        out.push(low | 0x80);
    }
}

fn between(first: i64, last: i64) -> u64 {
    last.checked_sub(first).and_then(|gap| u64::try_from(gap).ok()).expect("the first is not after the last")
}
