//! Taxes of an issued document: what was answered becomes a category of e-invoices, and what is taxed alike one sum.
//! Knows answers and codes; must not know which rate is right.

use billing::{TaxAnswer, TaxMore};
use money::{Money, MoneyRefused};
use tax::Treatment;

use super::{Mapping, Unfaithful};
use crate::tax::{Tax, TaxCategory, TaxGroup, TaxPart};

/// What stands between the name of a category and why, in the name of a rate: "exempt: § 19 UStG".
const WHY_FOLLOWS: char = ':';
/// What the tables of rates call a tax, before its country: "VAT DE".
const TABLES_NAME: &str = "VAT";
/// Taxes that have a category of their own, by the names that everybody gives them.
const OWN_CATEGORIES: [(&str, TaxCategory); 2] =
    [("IGIC", TaxCategory::CanaryIslands), ("IPSI", TaxCategory::CeutaMelilla)];

/// The taxes of a document, each category and rate once.
pub(super) struct Taxed {
    /// As they are written.
    pub groups: Vec<TaxGroup>,
    /// Which of them each group of the document is.
    places: Vec<usize>,
    /// Whether the amounts of each group of the document have tax in them: of none where nothing is charged.
    included: Vec<bool>,
    /// Answers of 0 % that do not say why.
    pub unsaid: Vec<TaxAnswer>,
}

impl Taxed {
    /// The tax of a line.
    pub fn of(&self, line: &billing::Line) -> Result<usize, Unfaithful> {
        of_group(&self.places, line)
    }

    /// Whether a line's amounts have tax in them.
    pub fn is_in(&self, line: &billing::Line) -> Result<bool, Unfaithful> {
        of_group(&self.included, line)
    }

    /// The one at a place.
    pub fn at(&self, place: usize) -> &Tax {
        &self.groups[place].tax
    }
}

/// What stands at the place of a line's group.
fn of_group<T: Copy>(groups: &[T], line: &billing::Line) -> Result<T, Unfaithful> {
    let found = usize::try_from(line.tax_group).ok().and_then(|group| groups.get(group)).copied();
    found.ok_or(Unfaithful::NoTaxGroup { line: line.number, group: line.tax_group })
}

/// The groups of a document, those of one category and rate together: each was rounded when it was issued, and their
/// taxes are added as they are.
///
/// 1.00 and 2.00 of two categories at 19 % with 0.19 and 0.38 are 3.00 with 0.57.
pub(super) fn merged(mapping: &Mapping<'_>) -> Result<Taxed, Unfaithful> {
    let (groups, places, included, unsaid) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut taxed = Taxed { groups, places, included, unsaid };
    for group in &mapping.issuing.issued.document.taxes {
        let said = match &group.answer.more {
            Some(more) => Some(by_rules(mapping, (&group.answer, more))),
            None => category_of(&group.answer).or_else(|| exempt(mapping, &group.answer)),
        };
        if said.is_none() {
            taxed.unsaid.push(group.answer.clone());
        }
        let tax = said.unwrap_or_else(|| Tax::uncharged(TaxCategory::Zero));
        let (base, amount) = (mapping.written(group.net)?, mapping.written(group.tax)?);
        let parts = parts_of(mapping, group)?;
        let known = taxed.groups.iter().position(|known| known.tax.goes_with(&tax));
        match known {
            Some(place) => {
                let known = &mut taxed.groups[place];
                known.tax.join_reasons(&tax);
                known.base = known.base.checked_add(base)?;
                known.amount = known.amount.checked_add(amount)?;
                add_parts(&mut known.parts, parts)?;
            }
            None => taxed.groups.push(TaxGroup { tax, base, amount, parts }),
        }
        taxed.places.push(known.unwrap_or(taxed.groups.len() - 1));
        taxed.included.push(group.answer.included && !group.answer.rate.is_zero());
    }
    Ok(taxed)
}

/// The taxes that make up a group's, where they are several.
fn parts_of(mapping: &Mapping<'_>, group: &billing::TaxGroup) -> Result<Vec<TaxPart>, MoneyRefused> {
    let parts = group.parts()?;
    if parts.len() < 2 {
        return Ok(Vec::new());
    }
    let of = |(part, amount): (billing::TaxPart, Money)| {
        Ok(TaxPart { name: part.name, rate: part.rate, amount: mapping.written(amount)? })
    };
    parts.into_iter().map(of).collect()
}

/// Adds those of another group of the same category and rate.
fn add_parts(known: &mut Vec<TaxPart>, more: Vec<TaxPart>) -> Result<(), MoneyRefused> {
    for part in more {
        match known.iter_mut().find(|one| (&one.name, one.rate) == (&part.name, part.rate)) {
            Some(one) => one.amount = one.amount.checked_add(part.amount)?,
            None => known.push(part),
        }
    }
    Ok(())
}

/// How what rules answered is taxed. Words that follow from the treatment are those of the document's language; those
/// of an exemption, and of a seller whose tax has no codes, stand as they were answered.
fn by_rules(mapping: &Mapping<'_>, (answer, more): (&TaxAnswer, &TaxMore)) -> Tax {
    let coded = TaxCategory::coded(&more.category_code);
    let category = coded.or_else(|| TaxCategory::coded(more.treatment.category()));
    let category = category.expect("every treatment has its category");
    if more.treatment == Treatment::Charged {
        let home = mapping.issuing.seller.more.particulars.country.as_deref().unwrap_or_default();
        // What the tables call the seller's own tax is what the document's language calls it.
        let own = format!("{TABLES_NAME} {home}");
        let known = charged(answer);
        let category = if category == TaxCategory::Standard { known.category } else { category };
        return Tax { category, name: Some(answer.name.clone()).filter(|name| *name != own), ..known };
    }
    let follows = more.exemption_code.is_some() && more.exemption_code.as_deref() == more.treatment.vatex();
    let reason = more.exemption_words.clone().filter(|_| !follows);
    Tax { reason, reason_code: more.exemption_code.clone(), ..Tax::uncharged(category) }
}

fn charged(answer: &TaxAnswer) -> Tax {
    let own = OWN_CATEGORIES.iter().find(|(name, _)| *name == answer.name).map(|(_, category)| *category);
    let category = own.unwrap_or(TaxCategory::Standard);
    Tax { category, name: Some(answer.name.clone()), ..Tax::standard(answer.rate) }
}

/// How an answer is taxed: what is charged is at its rate, by its name. Nothing is charged for a reason, which the law
/// wants named and no rate says: the seller's table names it, as invoice files do ("reverse_charge", "zero",
/// "exempt: § 19 UStG"). None where it does not.
fn category_of(answer: &TaxAnswer) -> Option<Tax> {
    if !answer.rate.is_zero() {
        return Some(charged(answer));
    }
    let (name, why) = match answer.name.split_once(WHY_FOLLOWS) {
        Some((name, why)) => (name, Some(why.trim()).filter(|why| !why.is_empty())),
        None => (answer.name.as_str(), None),
    };
    let name = name.trim().to_lowercase().replace([' ', '-'], "_");
    let category =
        TaxCategory::names().into_iter().find(|(known, _)| *known == name).map(|(_, category)| category)?;
    match category {
        category if category.is_charged() => None,
        TaxCategory::Zero if why.is_some() => None,
        TaxCategory::Exempt if why.is_none() => None,
        category => Some(Tax { reason: why.map(str::to_owned), ..Tax::uncharged(category) }),
    }
}

/// Of a seller that charges no tax, why: in its own words.
fn exempt(mapping: &Mapping<'_>, answer: &TaxAnswer) -> Option<Tax> {
    let reason = mapping.issuing.seller.more.exemption.clone().filter(|_| answer.rate.is_zero())?;
    Some(Tax { reason: Some(reason), ..Tax::uncharged(TaxCategory::Exempt) })
}

#[cfg(test)]
mod tests {
    use ids::CatalogKey;
    use money::Percent;

    use super::*;

    fn answer(name: &str, rate: &str) -> TaxAnswer {
        TaxAnswer {
            category: CatalogKey::parse("standard").unwrap(),
            name: name.to_owned(),
            rate: Percent::parse(rate).unwrap(),
            reason: "The seller's table has it.".to_owned(),
            included: false,
            more: None,
        }
    }

    fn said(name: &str, rate: &str) -> Option<(&'static str, Option<String>, Option<String>)> {
        category_of(&answer(name, rate)).map(|tax| (tax.category.code(), tax.reason, tax.reason_code))
    }

    #[test]
    fn a_rate_is_charged_by_its_name() {
        assert_eq!(said("MwSt", "19"), Some(("S", None, None)));
        assert_eq!(said("IGIC", "7"), Some(("L", None, None)));
        assert_eq!(said("IPSI", "4"), Some(("M", None, None)));
        assert_eq!(category_of(&answer("GST", "15")).unwrap().name.as_deref(), Some("GST"));
    }

    #[test]
    fn nothing_is_charged_only_for_a_reason_that_is_said() {
        assert_eq!(said("none", "0"), None);
        assert_eq!(said("VAT", "0"), None);
        assert_eq!(said("exempt", "0"), None, "the law wants to know why");
        assert_eq!(said("standard", "0"), None);
        assert_eq!(said("zero", "0"), Some(("Z", None, None)));
        assert_eq!(said("Reverse charge", "0"), Some(("AE", None, Some("VATEX-EU-AE".to_owned()))));
        assert_eq!(said("outside_scope", "0"), Some(("O", None, Some("VATEX-EU-O".to_owned()))));
        assert_eq!(said("Exempt: § 19 UStG", "0"), Some(("E", Some("§ 19 UStG".to_owned()), None)));
    }
}
