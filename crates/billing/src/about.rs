//! About: which documents an issued line says something of, and lines by them.
//! Knows what lines extend and cancel; must not know what follows from it.

use std::collections::BTreeMap;

use ids::InvoiceId;

use crate::billed::{BilledLine, LineKind, LineRef};

/// The documents that an issued line is about, each once: its own, that of the line it extends, and where it cancels a
/// line that extends another, that one's. `extended` says what an earlier line extends.
///
/// A line that cancels the credit of an invoice's line is about the credit's document and about that invoice.
pub fn documents_of(
    line: &BilledLine,
    extended: impl FnOnce(LineRef) -> Option<LineRef>,
) -> impl Iterator<Item = InvoiceId> {
    let own = line.at.document;
    let of = line.extends.map(|of| of.document).filter(|of| *of != own);
    let cancels = line.extends.filter(|_| line.kind == LineKind::Cancellation);
    let beyond = cancels.and_then(extended).map(|of| of.document);
    let beyond = beyond.filter(|beyond| *beyond != own && Some(*beyond) != of);
    [Some(own), of, beyond].into_iter().flatten()
}

/// Lines by the documents that they are about, in the order they are given in.
pub(crate) fn by_document<'l>(
    lines: impl Iterator<Item = &'l BilledLine> + Clone,
) -> BTreeMap<InvoiceId, Vec<&'l BilledLine>> {
    let extends = lines.clone().filter_map(|line| Some((line.at, line.extends?)));
    let extends: BTreeMap<LineRef, LineRef> = extends.collect();
    let mut all: BTreeMap<InvoiceId, Vec<&BilledLine>> = BTreeMap::new();
    for line in lines {
        for document in documents_of(line, |of| extends.get(&of).copied()) {
            all.entry(document).or_default().push(line);
        }
    }
    all
}
