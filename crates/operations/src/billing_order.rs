//! The order in which due subscriptions are decided. The event plane keeps subjects side by side: where many have usage,
//! they are taken in the order in which it is kept, so that what is unpacked for one serves those beside it. It is the
//! order of commits, which numbers follow: `docs/decisions/0018`.
//!
//! Knows names and the order of them; must not know what is owed, nor what a subscription used.

use std::collections::VecDeque;

use ids::EnvironmentId;
use store::jobs::{self, DueNamed, JobKind};
use usage::{EventPlane, PlaneFault, Position};

use crate::Operations;
use crate::refusal::Failed;

/// Most subscriptions that are put in order together: some 10 MiB. Of more, those of lower ids come before the others.
const TOGETHER_MAX: u32 = 65_536;
/// Fewer are taken in order of their ids, as what is read ahead holds the usage of so many.
const ORDERED_MIN: usize = 256;
/// How many are looked at to tell under which of their names usage comes.
const LOOKED_AT: usize = 32;

/// Subscriptions due at one instant that were not taken yet.
#[derive(Default)]
pub(crate) struct Waiting {
    ids: VecDeque<String>,
    /// The last, by id, of those that were put in order.
    after: String,
    /// In which order they come, once the first were looked at.
    order: Option<Order>,
}

/// In which order subscriptions due at one instant are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    /// By id: usage comes under ids, which are in the order in which they were made, or there is little of it.
    Ids,
    /// By the callers' own names for customers, and those of one name by id.
    Names,
}

impl Operations {
    /// The next due subscriptions, of which some may not be due any more; none once all came.
    pub(crate) fn next_due(
        &self,
        environment: EnvironmentId,
        (until, watermark): (calendar::Instant, Position),
        (waiting, most): (&mut Waiting, usize),
    ) -> Result<Vec<String>, Failed> {
        let due = (JobKind::BillSubscription, until);
        let read = |after: &str| {
            self.store.read(|reader| jobs::due_named(reader, environment, due, (after, TOGETHER_MAX)))
        };
        let is_used = |subjects: &[&str]| is_used(&*self.plane, environment, subjects, watermark);
        Ok(waiting.next(most, read, is_used)?)
    }
}

impl Waiting {
    /// The next of them, at most so many. Reads on, after an id, where those that were read are taken.
    fn next<F>(
        &mut self,
        most: usize,
        read: impl FnOnce(&str) -> Result<Vec<DueNamed>, F>,
        is_used: impl FnMut(&[&str]) -> Result<bool, PlaneFault>,
    ) -> Result<Vec<String>, F> {
        if self.ids.is_empty() {
            let mut found = read(&self.after)?;
            if let Some(last) = found.last() {
                self.after.clone_from(&last.subject);
            }
            if *self.order.get_or_insert_with(|| order_of(&found, is_used)) == Order::Names {
                found.sort_by(|left, right| left.name.cmp(&right.name));
            }
            self.ids = found.into_iter().map(|due| due.subject).collect();
        }
        let count = self.ids.len().min(most);
        Ok(self.ids.drain(..count).collect())
    }
}

/// The order in which the usage of subscriptions is kept, as far as some of them tell. It only spares work: where they
/// cannot be looked at, whatever the reason, the order of ids does as well, and whoever needs what cannot be read says so.
fn order_of(found: &[DueNamed], is_used: impl FnMut(&[&str]) -> Result<bool, PlaneFault>) -> Order {
    if found.len() < ORDERED_MIN {
        return Order::Ids;
    }
    most_used(found, is_used).unwrap_or_else(|fault| {
        tracing::warn!(%fault, "which usage lies side by side cannot be told; subscriptions are billed in order of their ids");
        Order::Ids
    })
}

/// Under which names most of some subscriptions, out of all, have usage.
fn most_used(
    found: &[DueNamed],
    mut is_used: impl FnMut(&[&str]) -> Result<bool, PlaneFault>,
) -> Result<Order, PlaneFault> {
    let looked_at = || found.iter().step_by((found.len() / LOOKED_AT).max(1));
    let (mut named, mut by_id) = (0, 0);
    for name in looked_at().filter_map(|due| due.name.as_deref()) {
        named += usize::from(is_used(&[name])?);
    }
    // Mostly nobody sends ids: that none is used takes a look at everything, which is done once for all.
    let ids: Vec<&str> = looked_at().flat_map(|due| [due.subject.as_str(), due.customer.as_str()]).collect();
    if is_used(&ids)? {
        for ids in ids.chunks(2) {
            by_id += usize::from(is_used(ids)?);
        }
    }
    Ok(if named > by_id { Order::Names } else { Order::Ids })
}

/// Whether one of some subjects has any usage.
fn is_used(
    plane: &dyn EventPlane,
    environment: EnvironmentId,
    subjects: &[&str],
    watermark: Position,
) -> Result<bool, PlaneFault> {
    if watermark == Position::START {
        return Ok(false);
    }
    Ok(plane.first_touched(environment, subjects, Position::START, watermark)?.is_some())
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use calendar::Instant;

    use super::*;

    /// Subscriptions in order of id, whose names are in another; three have each name, and every tenth has none.
    fn subscriptions(count: usize) -> Vec<DueNamed> {
        let one = |number: usize| DueNamed {
            subject: format!("sub_{number:05}"),
            customer: format!("cus_{number:05}"),
            name: (!number.is_multiple_of(10)).then(|| format!("name {:05}", number / 3 * 7_919 % count)),
        };
        (0..count).map(one).collect()
    }

    /// Takes all, so many at once, where so many are read at once; with the ids that were read after.
    fn taken(
        all: &[DueNamed],
        (most, page): (usize, usize),
        mut is_used: impl FnMut(&[&str]) -> Result<bool, PlaneFault>,
    ) -> (Vec<Vec<String>>, Vec<String>) {
        let (mut waiting, mut taken, mut read_after) = (Waiting::default(), Vec::new(), Vec::new());
        loop {
            let read = |after: &str| {
                read_after.push(after.to_owned());
                let later = all.iter().filter(|due| *due.subject > *after);
                Ok::<_, Infallible>(later.take(page).cloned().collect())
            };
            let Ok(next) = waiting.next(most, read, &mut is_used);
            if next.is_empty() {
                return (taken, read_after);
            }
            taken.push(next);
        }
    }

    fn is_a_name(subjects: &[&str]) -> Result<bool, PlaneFault> {
        Ok(subjects.iter().any(|subject| subject.starts_with("name")))
    }

    fn ids<'a>(all: impl IntoIterator<Item = &'a DueNamed>) -> Vec<String> {
        all.into_iter().map(|due| due.subject.clone()).collect()
    }

    fn by_names(all: &[DueNamed]) -> Vec<String> {
        let mut keyed: Vec<(&Option<String>, &String)> =
            all.iter().map(|due| (&due.name, &due.subject)).collect();
        keyed.sort_unstable();
        keyed.into_iter().map(|(_, subject)| subject.clone()).collect()
    }

    #[test]
    fn many_are_taken_by_name_and_those_of_one_name_by_id() {
        let all = subscriptions(2_500);
        let (batches, read_after) = taken(&all, (1_024, 65_536), is_a_name);
        assert_eq!(batches.iter().map(Vec::len).collect::<Vec<_>>(), [1_024, 1_024, 452]);
        let found = batches.concat();
        assert_eq!(found, by_names(&all));
        assert_ne!(found, ids(&all), "the names are in another order");
        let name = |id: &String| &all.iter().find(|due| due.subject == *id).unwrap().name;
        let ties = found.windows(2).filter(|two| name(&two[0]) == name(&two[1]) && name(&two[0]).is_some());
        assert!(ties.count() > 500, "names are shared");
        assert_eq!(read_after, ["", "sub_02499"], "once read, they are not read again for each batch");
    }

    #[test]
    fn few_and_those_used_by_id_are_taken_by_id() {
        let few = subscriptions(ORDERED_MIN - 1);
        assert_eq!(taken(&few, (1_024, 65_536), is_a_name).0.concat(), ids(&few));
        let enough = subscriptions(ORDERED_MIN);
        assert_eq!(taken(&enough, (1_024, 65_536), is_a_name).0.concat(), by_names(&enough));
        let by_both = |_: &[&str]| Ok(true);
        assert_eq!(taken(&enough, (1_024, 65_536), by_both).0.concat(), ids(&enough));
        assert_eq!(taken(&enough, (1_024, 65_536), |_| Ok(false)).0.concat(), ids(&enough));
        assert_eq!(taken(&[], (1_024, 65_536), is_a_name).0, Vec::<Vec<String>>::new());
    }

    #[test]
    fn of_more_than_are_put_in_order_together_each_is_taken_once() {
        let all = subscriptions(2_000);
        let mut asked = 0;
        let (batches, read_after) = taken(&all, (300, 700), |subjects| {
            asked += 1;
            is_a_name(subjects)
        });
        // What was read is taken before more is read.
        assert_eq!(
            batches.iter().map(Vec::len).collect::<Vec<_>>(),
            [300, 300, 100, 300, 300, 100, 300, 300]
        );
        assert_eq!(read_after, ["", "sub_00699", "sub_01399", "sub_01999"]);
        let pages: Vec<String> = all.chunks(700).flat_map(by_names).collect();
        assert_eq!(batches.concat(), pages);
        assert!(
            (LOOKED_AT / 2..=LOOKED_AT * 3).contains(&asked),
            "{asked} looks, of the first that were read"
        );
    }

    #[test]
    fn whatever_keeps_them_from_being_looked_at_they_are_taken_by_id() {
        let all = subscriptions(2_000);
        let faults: [fn() -> PlaneFault; 4] = [
            || PlaneFault::Unknown,
            || PlaneFault::NothingKept,
            || PlaneFault::Dropped { environment: EnvironmentId::from_bytes([1; 16]), before: Instant::MIN },
            || PlaneFault::Format { found: 9, known: 3 },
        ];
        for fault in faults {
            // At the first look, in the middle, and once everything was found under names so far: every tenth of those
            // that are looked at has none.
            for at in [0, 1, 17, 30] {
                let mut asked = 0;
                let (batches, _) = taken(&all, (1_024, 700), |subjects| {
                    asked += 1;
                    if asked == at + 1 { Err(fault()) } else { is_a_name(subjects) }
                });
                assert_eq!(asked, at + 1, "nobody looks again, and not all in another order behind");
                assert_eq!(batches.concat(), ids(&all), "{} at look {at}", fault());
            }
        }
    }
}
