//! What discounts take off documents, and what credited lines give back of them, from the lines alone.
//! Part of the oracle; it shares no code with the engine.

use std::collections::BTreeMap;

use billing::{Document, DocumentKind, Line, LineDiscount, LineKind, LineRef, LineSubject};
use ids::DiscountId;
use num_bigint::BigInt;

use crate::oracle::{cents, lives_of, small};
use crate::oracle_discounts::{Held, OnGrid, held, off};
use crate::oracle_spans::offs;
use crate::oracle_usage::shared;
use crate::story::{LastsStory, OffStory, Story};
use crate::telling::discount_id;

/// Everything issued so far, as discounts see it.
#[derive(Default)]
pub struct Papers {
    /// What each discount took off, less what was given back.
    taken: BTreeMap<DiscountId, i64>,
    issued: BTreeMap<LineRef, Standing>,
    /// How often something was taken off, and given back.
    pub applied: u32,
    pub given_back: u32,
    /// Documents for which the oracle does not say which period a line is of.
    pub untold: u32,
}

/// An issued line: its amount, what each discount took off it, and how much of both was taken back.
struct Standing {
    amount: i64,
    off: Vec<(DiscountId, i64)>,
    credited: i64,
    back: Vec<i64>,
}

impl Papers {
    /// Holds documents that a run at an hour issued against what the story was known to be then.
    pub fn judge(&mut self, story: &Story, hour: i64, documents: &[Document], context: &str) {
        if documents.is_empty() || (story.discounts.iter().all(|told| told.of_lines)) {
            return;
        }
        let known = known_by(story, hour);
        let held = held(&known, &offs(&known), false);
        let counted = |held: &&Held<'_>| match held.told.lasts {
            LastsStory::Forever => false,
            LastsStory::Once => !matches!(held.told.off, OffStory::Cents(_)),
            LastsStory::Periods(_) => true,
        };
        let needs_lives = held.iter().any(|held| counted(&held));
        let lives = if needs_lives { lives_of(&known, hour) } else { Some(Vec::new()) };
        for document in documents {
            match &lives {
                Some(lives) => self.document((&held, lives), document, context),
                None => {
                    self.untold += 1;
                    self.believe(document);
                }
            }
            self.keep(document);
        }
    }

    fn document(&mut self, told: (&[Held<'_>], &[OnGrid]), document: &Document, context: &str) {
        let mut expected: Vec<(DiscountId, i64, i64)> = Vec::new();
        if document.kind == DocumentKind::Invoice {
            expected = self.take_off(told, document, context);
        }
        for line in &document.lines {
            for (discount, amount) in self.give_back(line, context) {
                self.given_back += 1;
                *self.taken.entry(discount).or_default() -= amount;
                let of_line = line.amount.minor();
                match expected.iter_mut().find(|(known, _, taken)| *known == discount && *taken < 0) {
                    Some((_, from, taken)) => (*from, *taken) = (*from + of_line, *taken - amount),
                    None => expected.push((discount, of_line, -amount)),
                }
            }
        }
        let said = document.discounts.iter();
        let said: Vec<(DiscountId, i64, i64)> =
            said.map(|off| (off.discount, off.from.minor(), off.amount.minor())).collect();
        assert_eq!(said, expected, "discounts of {:?}, {context}", document.key);
    }

    /// What discounts take off the lines above zero, in order.
    fn take_off(
        &mut self,
        (held, lives): (&[Held<'_>], &[OnGrid]),
        document: &Document,
        context: &str,
    ) -> Vec<(DiscountId, i64, i64)> {
        let mut left: Vec<i64> = document.lines.iter().map(|line| line.amount.minor()).collect();
        let mut parts: Vec<Vec<(DiscountId, i64)>> = vec![Vec::new(); left.len()];
        let mut expected = Vec::new();
        for held in held {
            let due = |place: &usize| left[*place] > 0 && is_due(held, lives, &document.lines[*place]);
            let places: Vec<usize> = (0..left.len()).filter(due).collect();
            let from: i64 = places.iter().map(|place| left[*place]).sum();
            let id = discount_id(held.told.number);
            let mut amount = off(held.told, from, (&1.into(), &1.into()));
            if let (LastsStory::Once, OffStory::Cents(cents)) = (held.told.lasts, held.told.off) {
                amount = amount.min(cents - self.taken.get(&id).copied().unwrap_or_default()).max(0);
            }
            if amount == 0 {
                continue;
            }
            let weights: Vec<i64> = places.iter().map(|place| left[*place]).collect();
            for (place, part) in places.iter().zip(shared(amount, &weights)) {
                left[*place] -= part;
                parts[*place].push((id, part));
            }
            *self.taken.entry(id).or_default() += amount;
            self.applied += 1;
            expected.push((id, from, amount));
        }
        for (line, parts) in document.lines.iter().zip(parts).filter(|(line, _)| line.amount.minor() >= 0) {
            assert_eq!(
                named(&line.document_discounts),
                parts,
                "line {}, {context}\n{}\n{:#?}",
                line.number,
                crate::render::documents(std::slice::from_ref(document)),
                (held, lives)
            );
        }
        expected
    }

    /// What a line below zero gives back of its earlier line's discounts: its part of what is credited.
    fn give_back(&mut self, line: &Line, context: &str) -> Vec<(DiscountId, i64)> {
        let amount = -line.amount.minor();
        let earlier = line.extends.and_then(|earlier| self.issued.get_mut(&earlier));
        let Some(earlier) = earlier.filter(|_| amount > 0) else { return Vec::new() };
        // What is more than was left of the line takes back none of it.
        if earlier.credited + amount > earlier.amount {
            assert!(line.document_discounts.is_empty(), "nothing is given back, {context}");
            return Vec::new();
        }
        earlier.credited += amount;
        let mut back = Vec::new();
        for ((discount, whole), before) in earlier.off.iter().zip(&mut earlier.back) {
            let part = (BigInt::from(earlier.credited), BigInt::from(earlier.amount));
            let so_far = small(&cents(&BigInt::from(whole * 100), part));
            if so_far != *before {
                back.push((*discount, so_far - *before));
            }
            *before = so_far;
        }
        let said: Vec<(DiscountId, i64)> = named(&line.document_discounts)
            .into_iter()
            .map(|(discount, amount)| (discount, -amount))
            .collect();
        assert_eq!(said, back, "given back by a line of {}, {context}", line.description);
        back
    }

    fn keep(&mut self, document: &Document) {
        for line in document.lines.iter().filter(|line| line.amount.minor() > 0) {
            let off = named(&line.document_discounts);
            let standing =
                Standing { amount: line.amount.minor(), back: vec![0; off.len()], off, credited: 0 };
            self.issued.insert(LineRef { document: document.id, line: line.number }, standing);
        }
    }

    /// Takes a document at its word.
    fn believe(&mut self, document: &Document) {
        for off in &document.discounts {
            *self.taken.entry(off.discount).or_default() += off.amount.minor();
        }
        for line in &document.lines {
            let earlier = line.extends.and_then(|earlier| self.issued.get_mut(&earlier));
            let Some(earlier) = earlier.filter(|_| line.amount.minor() < 0) else { continue };
            if earlier.credited - line.amount.minor() <= earlier.amount {
                earlier.credited -= line.amount.minor();
                for ((discount, _), back) in earlier.off.iter().zip(&mut earlier.back) {
                    let said = line.document_discounts.iter().filter(|said| said.discount == *discount);
                    *back -= said.map(|said| said.amount.minor()).sum::<i64>();
                }
            }
        }
    }
}

fn named(discounts: &[LineDiscount]) -> Vec<(DiscountId, i64)> {
    discounts.iter().map(|off| (off.discount, off.amount.minor())).collect()
}

/// Whether a discount takes something off a line.
fn is_due(held: &Held<'_>, lives: &[OnGrid], line: &Line) -> bool {
    let start = line.service.start().as_micros() / 3_600_000_000;
    let LineSubject::Price(price) = &line.subject else {
        let told = held.told;
        let all = told.plans.is_empty() && told.prices.is_empty() && line.kind != LineKind::Purchase;
        return all && held.holds((None, start), lives);
    };
    let (plan, name) = (price.plan_version.as_bytes()[0], price.price.as_str());
    let own = lives.iter().filter(|life| life.plan == plan && life.price == name && life.from <= start);
    let own = own.max_by_key(|life| life.from).map(|life| life.grid);
    held.covers(plan, name) && held.holds((own, start), lives)
}

/// The story without what became known later.
fn known_by(story: &Story, hour: i64) -> Story {
    let mut known = story.clone();
    known.facts.retain(|fact| fact.known <= hour);
    known.discounts.retain(|told| told.of_payer.is_none_or(|(.., known)| known <= hour));
    known
}
