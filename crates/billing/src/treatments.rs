//! Treatments: which lines of a document are taxed alike, each of which is rounded once.
//! Knows categories, days, answers and whether amounts have tax in them; must not know amounts.

use calendar::{CivilDate, Period};
use ids::CatalogKey;

use crate::facts::{Customer, Seller, TaxAnswer};
use crate::regime::{TaxRefused, tax_answer, tax_point};
use crate::tax::same_treatment;

/// The treatments of the lines of one document, in the order in which they come.
pub(crate) struct Treatments<'a> {
    parties: (&'a Seller, &'a Customer),
    issued_on: CivilDate,
    answers: Vec<TaxAnswer>,
    /// What was asked already, with the place of its answer.
    asked: Vec<((&'a CatalogKey, bool, CivilDate), usize)>,
}

impl<'a> Treatments<'a> {
    /// None yet, of a document that is issued on a day.
    pub fn on(issued_on: CivilDate, parties: (&'a Seller, &'a Customer)) -> Treatments<'a> {
        Treatments { parties, issued_on, answers: Vec::with_capacity(2), asked: Vec::with_capacity(2) }
    }

    /// The place of the treatment of what is billed under a category for a service period, at amounts that have the
    /// tax in them or have not.
    ///
    /// # Errors
    /// As [`TaxRefused`].
    pub fn of(
        &mut self,
        (category, included): (&'a CatalogKey, bool),
        service: Period,
    ) -> Result<usize, TaxRefused> {
        let asked = (category, included, tax_point(self.parties.0, service, self.issued_on));
        if let Some((_, place)) = self.asked.iter().find(|(known, _)| *known == asked) {
            return Ok(*place);
        }
        let answer = TaxAnswer { included, ..tax_answer(self.parties, category, asked.2)? };
        let place = self.alike(&answer).unwrap_or_else(|| self.add(answer));
        self.asked.push((asked, place));
        Ok(place)
    }

    /// The place of the treatment of what was answered before, as of a line that is taken back.
    pub fn as_answered(&mut self, answer: &TaxAnswer) -> usize {
        self.alike(answer).unwrap_or_else(|| self.add(answer.clone()))
    }

    /// Each by its place.
    pub fn answers(self) -> Vec<TaxAnswer> {
        self.answers
    }

    fn alike(&self, answer: &TaxAnswer) -> Option<usize> {
        self.answers.iter().position(|known| same_treatment(known, answer))
    }

    fn add(&mut self, answer: TaxAnswer) -> usize {
        self.answers.push(answer);
        self.answers.len() - 1
    }
}
