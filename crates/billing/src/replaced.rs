//! Replaced fees: how much of a fee only takes the place of one that is taken back for the same time.
//! Knows the lines of one document; must not know credits, prices, or how a line came about.

use std::collections::{BTreeMap, VecDeque};

use calendar::Period;
use ids::{CatalogKey, SubscriptionId};

use crate::billed::{LineKind, LineSubject};
use crate::document::Line;

/// A line of a document, as far as it may replace another or be replaced.
pub(crate) struct Fee<'a> {
    pub line: &'a Line,
    /// Its tax treatment.
    pub group: usize,
    /// What it comes to in money, in minor units; below zero where it takes back.
    pub money: i128,
}

/// Of each line, how much of its money only takes the place of what a fee that is taken back had been paid in
/// money: of the same subscription, for a time that both have, treated alike by tax. Together they take the
/// place of as much as they can; a fee of the same price comes first, then they stand in the document's
/// order. Credits pay what is left of the line.
///
/// Five seats at 80.00 were paid in money, and a sixth comes right after: of the new 480.00, 400.00 only replace
/// the 400.00 that come back, so credits may pay 80.00.
pub(crate) fn replaced(fees: &[Fee<'_>]) -> Vec<i128> {
    let mut replaced = vec![0; fees.len()];
    let mut exchanges: BTreeMap<(Option<SubscriptionId>, usize), Exchange<'_>> = BTreeMap::new();
    for fee in fees.iter().filter(|fee| fee.line.kind == LineKind::Credit && fee.money < 0) {
        let exchange = exchanges.entry((fee.line.subscription, fee.group)).or_default();
        exchange.old.push(Side::of(fee));
    }
    if exchanges.is_empty() {
        return replaced;
    }
    for (place, fee) in fees.iter().enumerate() {
        if fee.line.kind == LineKind::Recurring
            && fee.money > 0
            && let Some(exchange) = exchanges.get_mut(&(fee.line.subscription, fee.group))
        {
            exchange.places.push(place);
            exchange.new.push(Side::of(fee));
        }
    }
    for exchange in exchanges.values() {
        for (place, part) in exchange.places.iter().zip(matched(&exchange.old, &exchange.new)) {
            replaced[*place] = part;
        }
    }
    replaced
}

/// Whether a line takes back a fee that another would replace: of the same subscription, for a time that both
/// have. Whether both are treated alike by tax is for the caller to say.
pub(crate) fn takes_back_of(old: &Line, new: &Line) -> bool {
    old.kind == LineKind::Credit && old.subscription == new.subscription && overlap(old.service, new.service)
}

/// The fees of one subscription and tax treatment.
#[derive(Default)]
struct Exchange<'a> {
    old: Vec<Side<'a>>,
    new: Vec<Side<'a>>,
    /// Where the new ones stand among all.
    places: Vec<usize>,
}

/// A fee that is taken back, or one that may take its place.
#[derive(Debug, Clone, Copy)]
struct Side<'a> {
    service: Period,
    price: Option<&'a CatalogKey>,
    /// What it comes to, above zero.
    money: i128,
}

impl<'a> Side<'a> {
    fn of(fee: &Fee<'a>) -> Side<'a> {
        let price = match &fee.line.subject {
            LineSubject::Price(price) => Some(&price.price),
            LineSubject::OneOff(_) | LineSubject::Commitment(_) | LineSubject::Grant(_) => None,
        };
        Side { service: fee.line.service, price, money: fee.money.abs() }
    }
}

fn overlap(one: Period, other: Period) -> bool {
    one.start() < other.end() && other.start() < one.end()
}

/// Whether a new fee may take the place of an old one.
type Meets = fn(&Side<'_>, &Side<'_>) -> bool;

fn meets(old: &Side<'_>, new: &Side<'_>) -> bool {
    overlap(old.service, new.service)
}

fn meets_at_the_same_price(old: &Side<'_>, new: &Side<'_>) -> bool {
    old.price.is_some() && old.price == new.price && meets(old, new)
}

/// How much of each new fee takes the place of old ones: in all as much as possible. First among fees of one
/// price, then among all, each new fee in turn takes what it can, and what one has taken stays its own: an
/// old fee may be asked to give it to another, where a further old fee gives for it.
///
/// 100.00 come back for the whole month and 100.00 for its first half, and both halves are charged 100.00 anew:
/// nothing is added, so the first half takes the latter and the second half the former.
fn matched(old: &[Side<'_>], new: &[Side<'_>]) -> Vec<i128> {
    let mut matching = Matching {
        left: old.iter().map(|side| side.money).collect(),
        room: new.iter().map(|side| side.money).collect(),
        gives: vec![BTreeMap::new(); old.len()],
        old,
        new,
    };
    for meets in [meets_at_the_same_price as Meets, meets] {
        let mut closed = vec![false; old.len()];
        for place in 0..new.len() {
            while matching.room[place] > 0 {
                let Some(path) = matching.path_to(place, meets, &mut closed) else { break };
                matching.pass_on(&path);
            }
        }
    }
    new.iter().zip(matching.room).map(|(side, room)| side.money - room).collect()
}

struct Matching<'s, 'a> {
    old: &'s [Side<'a>],
    new: &'s [Side<'a>],
    /// What each old fee has not given yet.
    left: Vec<i128>,
    /// What each new fee could still take.
    room: Vec<i128>,
    /// What each old fee gives, by new fee; never zero.
    gives: Vec<BTreeMap<usize, i128>>,
}

/// A way for money to a new fee: each old fee gives to the new one beside it, and what the next new one had
/// of it comes from the next old fee. The last has something left.
type Path = Vec<(usize, usize)>;

impl Matching<'_, '_> {
    /// The shortest way to a new fee. Where there is none, what was looked at is closed: no later way leads
    /// through it, as nothing of it can come from elsewhere.
    fn path_to(&self, place: usize, meets: Meets, closed: &mut [bool]) -> Option<Path> {
        let mut asked_by: Vec<Option<usize>> = vec![None; self.old.len()];
        let mut had_from: Vec<Option<usize>> = vec![None; self.new.len()];
        let mut asking = VecDeque::from([place]);
        while let Some(new) = asking.pop_front() {
            for old in 0..self.old.len() {
                if closed[old] || asked_by[old].is_some() || !meets(&self.old[old], &self.new[new]) {
                    continue;
                }
                asked_by[old] = Some(new);
                if self.left[old] > 0 {
                    return Some(way_back((old, place), &asked_by, &had_from));
                }
                for other in self.gives[old].keys().copied() {
                    if other != place && had_from[other].is_none() {
                        had_from[other] = Some(old);
                        asking.push_back(other);
                    }
                }
            }
        }
        for (closed, asked_by) in closed.iter_mut().zip(&asked_by) {
            *closed |= asked_by.is_some();
        }
        None
    }

    /// Moves as much along a way as it carries.
    fn pass_on(&mut self, path: &Path) {
        let (first, last) = (path[0], path[path.len() - 1]);
        let mut amount = self.room[first.1].min(self.left[last.0]);
        for pair in path.windows(2) {
            let ((old, _), (_, other)) = (pair[0], pair[1]);
            amount = amount.min(self.gives[old][&other]);
        }
        self.room[first.1] -= amount;
        self.left[last.0] -= amount;
        for (old, new) in path {
            *self.gives[*old].entry(*new).or_default() += amount;
        }
        for pair in path.windows(2) {
            let ((old, _), (_, other)) = (pair[0], pair[1]);
            let part = self.gives[old].entry(other).or_default();
            *part -= amount;
            if *part == 0 {
                self.gives[old].remove(&other);
            }
        }
    }
}

/// The way from a new fee to an old one that has something left.
fn way_back((last, place): (usize, usize), asked_by: &[Option<usize>], had_from: &[Option<usize>]) -> Path {
    let (mut path, mut old) = (Vec::new(), last);
    loop {
        let new = asked_by[old].expect("every old fee of a way was asked");
        path.push((old, new));
        if new == place {
            path.reverse();
            return path;
        }
        old = had_from[new].expect("who asks beside the first had something of an old fee");
    }
}

#[cfg(test)]
mod tests {
    use calendar::Instant;

    use super::*;

    const SEEDS: u64 = 3_000;

    /// A side as it is drawn: from and to in days, which price, how much.
    type Drawn = (i64, i64, usize, i128);

    fn prices() -> Vec<CatalogKey> {
        ["a", "b", "c"].into_iter().map(|key| CatalogKey::parse(key).unwrap()).collect()
    }

    fn sides<'a>(drawn: &[Drawn], prices: &'a [CatalogKey]) -> Vec<Side<'a>> {
        let day = |day: i64| Instant::from_micros(day * 86_400_000_000);
        let side = |(from, to, price, money): &Drawn| Side {
            service: Period::new(day(*from), day(*to)).unwrap(),
            price: Some(&prices[*price]),
            money: *money,
        };
        drawn.iter().map(side).collect()
    }

    fn of(old: &[Drawn], new: &[Drawn]) -> Vec<i128> {
        let prices = prices();
        matched(&sides(old, &prices), &sides(new, &prices))
    }

    #[test]
    fn what_comes_back_goes_to_those_whose_time_nobody_else_gives_for() {
        // Whole month and first half back; first and second half anew.
        assert_eq!(of(&[(1, 31, 0, 100), (1, 15, 1, 100)], &[(1, 15, 2, 100), (15, 31, 2, 100)]), [100, 100]);
        // The same price as the first half gives way: in all as much as possible is replaced.
        assert_eq!(of(&[(1, 31, 0, 100), (1, 15, 1, 100)], &[(1, 15, 0, 100), (15, 31, 2, 100)]), [100, 100]);
        // Where there is not enough for both, the same price comes first, then the document's order.
        assert_eq!(of(&[(1, 31, 2, 100)], &[(1, 15, 0, 60), (15, 31, 2, 60)]), [40, 60]);
        assert_eq!(of(&[(1, 31, 2, 100)], &[(1, 15, 0, 60), (15, 31, 1, 60)]), [60, 40]);
        // Times that only touch are not the same time.
        assert_eq!(of(&[(1, 15, 0, 100)], &[(15, 31, 0, 100)]), [0]);
        // A chain of three, where each gives way to the next.
        let old = [(1, 20, 0, 50), (10, 30, 1, 50), (1, 10, 1, 50)];
        assert_eq!(of(&old, &[(1, 12, 2, 50), (1, 20, 2, 50), (20, 30, 2, 50)]), [50, 50, 50]);
    }

    /// The next of a row of numbers.
    fn below(state: &mut u64, most: u64) -> u64 {
        *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (*state >> 33) % most
    }

    fn drawn(state: &mut u64) -> Vec<Drawn> {
        let mut side = || {
            let from = i64::try_from(below(state, 6)).unwrap();
            let to = from + 1 + i64::try_from(below(state, 4)).unwrap();
            (from, to, usize::try_from(below(state, 3)).unwrap(), i128::from(1 + below(state, 4)))
        };
        (0..4).map(|_| side()).collect()
    }

    /// Every way to give the new ones something, none more than it comes to.
    fn every(new: &[Drawn]) -> Vec<Vec<i128>> {
        new.iter().fold(vec![Vec::new()], |known, (.., most)| {
            let more = |known: Vec<i128>| (0..=*most).map(move |one| [known.clone(), vec![one]].concat());
            known.into_iter().flat_map(more).collect()
        })
    }

    /// Whether the old ones can give so much: whichever of the new ones are looked at, what they have is no
    /// more than all hold that may give to one of them.
    fn can_be(given: &[i128], old: &[Drawn], new: &[Drawn], may: &dyn Fn(&Drawn, &Drawn) -> bool) -> bool {
        (0_u32..1 << new.len()).all(|chosen| {
            let is_chosen = |place: &usize| chosen & (1 << place) != 0;
            let asked: i128 = (0..new.len()).filter(is_chosen).map(|place| given[place]).sum();
            let gives = |one: &&Drawn| (0..new.len()).filter(is_chosen).any(|place| may(one, &new[place]));
            asked <= old.iter().filter(gives).map(|one| one.3).sum()
        })
    }

    #[test]
    fn as_much_as_can_be_is_replaced_in_the_order_that_is_promised() {
        let (mut rerouted, mut scarce, mut same) = (0, 0, 0);
        for seed in 0..SEEDS {
            let mut state = seed;
            let keep = |state: &mut u64, all: Vec<Drawn>| {
                let most = usize::try_from(1 + below(state, 3)).unwrap();
                all.into_iter().take(most).collect::<Vec<_>>()
            };
            let all = drawn(&mut state);
            let old = keep(&mut state, all);
            let all = drawn(&mut state);
            let new = keep(&mut state, all);
            let may = |old: &Drawn, new: &Drawn| old.0.max(new.0) < old.1.min(new.1);
            let alike = |old: &Drawn, new: &Drawn| old.2 == new.2 && may(old, new);
            let all = every(&new);
            // The first new fee's part decides, then the second's.
            let by_price = all.iter().filter(|given| can_be(given, &old, &new, &alike)).max().unwrap();
            let possible: Vec<&Vec<i128>> =
                all.iter().filter(|given| can_be(given, &old, &new, &may)).collect();
            let most: i128 = possible.iter().map(|given| given.iter().sum()).max().unwrap();
            let no_less = |given: &&&Vec<i128>| given.iter().zip(by_price).all(|(one, least)| one >= least);
            let expected = *possible.iter().filter(no_less).max().unwrap();
            let found = of(&old, &new);
            let context = format!("seed {seed}: {old:?} {new:?}");
            assert_eq!(&found, expected, "{context}");
            assert_eq!(found.iter().sum::<i128>(), most, "{context}");
            rerouted += u32::from(greedily(&old, &new) < most);
            scarce += u32::from(most < new.iter().map(|one| one.3).sum());
            same += u32::from(by_price.iter().sum::<i128>() > 0);
        }
        println!(
            "{SEEDS} seeds: {rerouted} where the first come would lose, {scarce} scarce, {same} of one price"
        );
        assert!(rerouted > 20 && scarce > 100 && same > 100);
    }

    /// What is replaced in all where each old fee gives to the first new ones that it meets.
    fn greedily(old: &[Drawn], new: &[Drawn]) -> i128 {
        let mut room: Vec<i128> = new.iter().map(|one| one.3).collect();
        let mut sum = 0;
        for one in old {
            let mut left = one.3;
            for (room, other) in room.iter_mut().zip(new) {
                if one.0.max(other.0) < one.1.min(other.1) {
                    let part = left.min(*room);
                    (left, *room, sum) = (left - part, *room - part, sum + part);
                }
            }
        }
        sum
    }
}
