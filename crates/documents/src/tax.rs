//! Tax on paper: categories with the codes and words that the law wants, and the sum of each.
//! Knows names in files and which treatment has the codes; must not know which rate is right.

use money::{Money, Percent};
use tax::Treatment;

use crate::words::Words;

/// How something is taxed: the categories of UNTDID 5305 that EN 16931 knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TaxCategory {
    /// At a rate above zero.
    Standard,
    /// Taxed at 0 %.
    Zero,
    /// Exempt, for a reason that is named.
    Exempt,
    /// The buyer owes the tax.
    ReverseCharge,
    /// Goods to a business in another state of the EU.
    IntraCommunity,
    /// Out of the EU.
    Export,
    /// Not within the scope of the tax.
    OutsideScope,
    /// IGIC of the Canary Islands.
    CanaryIslands,
    /// IPSI of Ceuta and Melilla.
    CeutaMelilla,
}

/// Names in files, and the treatment whose codes they have; the taxes of Spain's territories are no treatment.
type Row = (TaxCategory, &'static str, Option<Treatment>);

const ROWS: [Row; 9] = [
    (TaxCategory::Standard, "standard", Some(Treatment::Charged)),
    (TaxCategory::Zero, "zero", Some(Treatment::Zero)),
    (TaxCategory::Exempt, "exempt", Some(Treatment::Exempt)),
    (TaxCategory::ReverseCharge, "reverse_charge", Some(Treatment::ReverseCharge)),
    (TaxCategory::IntraCommunity, "intra_community", Some(Treatment::IntraCommunity)),
    (TaxCategory::Export, "export", Some(Treatment::Export)),
    (TaxCategory::OutsideScope, "outside_scope", Some(Treatment::OutsideScope)),
    (TaxCategory::CanaryIslands, "canary_islands", None),
    (TaxCategory::CeutaMelilla, "ceuta_melilla", None),
];

impl From<Treatment> for TaxCategory {
    fn from(treatment: Treatment) -> TaxCategory {
        let row = ROWS.iter().find(|(.., of)| *of == Some(treatment));
        row.expect("every treatment has its category").0
    }
}

impl TaxCategory {
    /// Every category with its name in files.
    pub fn names() -> Vec<(&'static str, TaxCategory)> {
        ROWS.iter().map(|(category, name, ..)| (*name, *category)).collect()
    }

    fn row(self) -> &'static Row {
        ROWS.iter().find(|(category, ..)| *category == self).expect("every category has its row")
    }

    /// Its name in files.
    pub fn name(self) -> &'static str {
        self.row().1
    }

    /// The one of a code in e-invoices.
    pub fn coded(code: &str) -> Option<TaxCategory> {
        ROWS.iter().map(|(category, ..)| *category).find(|category| category.code() == code)
    }

    /// Its code in e-invoices ("S").
    pub fn code(self) -> &'static str {
        match self {
            TaxCategory::CanaryIslands => tax::IGIC,
            TaxCategory::CeutaMelilla => tax::IPSI,
            other => other.row().2.map_or("", Treatment::category),
        }
    }

    /// The code of why nothing is charged, where that follows from the category ("VATEX-EU-AE").
    pub fn reason_code(self) -> Option<&'static str> {
        self.row().2.and_then(Treatment::vatex)
    }

    /// Whether its rate is above zero.
    pub fn is_charged(self) -> bool {
        matches!(self, TaxCategory::Standard | TaxCategory::CanaryIslands | TaxCategory::CeutaMelilla)
    }
}

/// What stands between several reasons.
const REASONS_BETWEEN: &str = "; ";

/// How a line is taxed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tax {
    /// The category.
    pub category: TaxCategory,
    /// What it is called where the language's own word does not say it ("GST").
    pub name: Option<String>,
    /// The rate; 0 where nothing is charged.
    pub rate: Percent,
    /// Why nothing is charged, in words of the writer's; those of the category where there are none.
    pub reason: Option<String>,
    /// The code of that reason, of the VATEX list.
    pub reason_code: Option<String>,
}

/// What is taxed in one way, and its tax.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxGroup {
    /// How.
    pub tax: Tax,
    /// The sum of what is taxed so, without tax.
    pub base: Money,
    /// The tax on it, rounded once.
    pub amount: Money,
    /// The taxes that make it up, where they are several; they sum to it.
    pub parts: Vec<TaxPart>,
}

/// One tax of several that make up a rate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxPart {
    /// What it is called ("GST").
    pub name: String,
    /// Its rate.
    pub rate: Percent,
    /// How much of the tax it is.
    pub amount: Money,
}

impl Tax {
    /// A rate above zero.
    pub fn standard(rate: Percent) -> Tax {
        Tax { category: TaxCategory::Standard, name: None, rate, reason: None, reason_code: None }
    }

    /// A category that charges nothing, for the reason that follows from it.
    pub fn uncharged(category: TaxCategory) -> Tax {
        Tax {
            category,
            name: None,
            rate: Percent::ZERO,
            reason: None,
            reason_code: category.reason_code().map(str::to_owned),
        }
    }

    /// Why nothing is charged, in words.
    pub fn reason_in(&self, words: &Words) -> Option<String> {
        self.reason.clone().or_else(|| words.reason(self.category).map(str::to_owned))
    }

    /// With the reasons of both, as a document states one sum for what is taxed alike; by no name where they have two.
    pub(crate) fn join_reasons(&mut self, other: &Tax) {
        self.name.take_if(|name| other.name.as_ref() != Some(name));
        for reason in other.reason.iter().flat_map(|reason| reason.split(REASONS_BETWEEN)) {
            match &mut self.reason {
                Some(known) if known.split(REASONS_BETWEEN).any(|one| one == reason) => {}
                Some(known) => {
                    known.push_str(REASONS_BETWEEN);
                    known.push_str(reason);
                }
                None => self.reason = Some(reason.to_owned()),
            }
        }
        if self.reason_code != other.reason_code {
            self.reason_code = None;
        }
    }

    /// Whether two are taxed together: one category, one rate.
    pub fn goes_with(&self, other: &Tax) -> bool {
        (self.category, self.rate) == (other.category, other.rate)
    }
}
