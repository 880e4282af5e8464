//! Reading every run back, and listing what is not as it was written.
//!
//! Knows what must hold in a run: whole pages, entries in order, their count, fences that lead to them, and
//! a filter that forgets none. Must not mend anything.

use std::sync::Arc;

use super::entry::Entry;
use super::fault::IdentitiesFault;
use super::page::{EMPTY, byte_of};
use super::pages::Pages;
use super::run::{BLOCKS_PER_FENCE, Run, entries_of};
use super::{size, wide};
use crate::fault::Damage;

/// How many bytes of pages a check keeps: it reads them in order.
const PAGE_BYTES_KEPT: u64 = 1024 * 1024;

/// What is damaged in a run.
pub(super) fn check(run: &Arc<Run>) -> Result<Vec<Damage>, IdentitiesFault> {
    let head = *run.head();
    let mut damage = Vec::new();
    let mut page = EMPTY;
    for index in 0..head.pages() {
        match run.read_page(index, &mut page) {
            Ok(()) => {}
            Err(IdentitiesFault::Damaged(found)) => damage.push(*found),
            Err(fault) => return Err(fault),
        }
    }
    // What stands in pages that are not whole need not be looked at.
    if damage.is_empty() { check_entries(run) } else { Ok(damage) }
}

fn check_entries(run: &Arc<Run>) -> Result<Vec<Damage>, IdentitiesFault> {
    let head = *run.head();
    let (mut damage, mut pages) = (Vec::new(), Pages::new(PAGE_BYTES_KEPT));
    let (mut count, mut last): (u64, Option<Entry>) = (0, None);
    let (mut page, mut entries) = (EMPTY, Vec::new());
    for block in 0..head.blocks {
        let index = head.blocks_at() + block;
        run.read_page(index, &mut page)?;
        entries.clear();
        let is_block = entries_of(&page, &mut entries);
        let mut say = |what: &str| damage.push(Damage::in_file(run_name(run), byte_of(index), what));
        if !is_block {
            say("the block contradicts itself");
            continue;
        }
        let fenced = run.fences().get(size((block / BLOCKS_PER_FENCE).into()));
        if block.is_multiple_of(BLOCKS_PER_FENCE) && fenced != entries.first().map(|entry| &entry.high) {
            say("the fence before this block names another");
        }
        for entry in &entries {
            if last.is_some_and(|last| (last.high, last.low) >= (entry.high, entry.low)) {
                say("an identity does not follow the one before");
            }
            if !run.may_hold(&mut pages, entry.high, entry.low)? {
                say("the filter does not tell of an identity");
            }
            last = Some(*entry);
        }
        count += wide(entries.len());
    }
    if count != head.count {
        damage.push(Damage::in_file(run_name(run), 0, "it holds another number of identities than it says"));
    }
    Ok(damage)
}

fn run_name(run: &Run) -> String {
    super::folder::run_name(run.number())
}
