//! What an invoice or a credit note says: complete, every amount there and summed.
//! Knows no form it is written in, and not how its amounts came about.

use billing::{AttachmentName, Brand, FilledInstalment, Instalment, next_instalment};
use calendar::CivilDate;
use money::{Currency, Decimal, Money, Percent, UnitPrice};

use crate::party::{Party, Payment};
use crate::tax::{Tax, TaxGroup};
use crate::usage::Usage;

/// Which document it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The buyer owes it.
    Invoice,
    /// What is paid from, or shown to customs, before there is an invoice: it is none itself, and nobody owes by it.
    ProForma,
    /// It is owed to the buyer. Its amounts are written above zero, as the law of most countries wants them.
    CreditNote,
}

/// A document with every amount of it, of one currency. They sum: the lines less the discounts plus the charges are the
/// net, and each tax is rounded once, on the sum of its group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invoice {
    /// What it is, whose, and how it is paid.
    pub head: Head,
    /// At least one, at most [`LINES_ON_PAPER_MAX`](billing::LINES_ON_PAPER_MAX).
    pub lines: Vec<Line>,
    /// Discounts and charges of the whole document.
    pub adjustments: Vec<Adjustment>,
    /// Tax by category and rate, in order of first use.
    pub taxes: Vec<TaxGroup>,
    /// What all of it comes to.
    pub sums: Sums,
    /// How much of what it bills was used when, where that is told.
    pub usage: Option<Usage>,
}

/// How prices of a document are written; nets are without tax in any case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Prices {
    /// Tax comes on top of them.
    WithoutTax,
    /// They include it.
    WithTax,
    /// Some include it.
    Mixed,
}

impl Invoice {
    /// The instalment that is to be paid next where so much of it is open, if it is paid in some: what is not open fills the
    /// earliest first.
    pub(crate) fn next_instalment(&self, open: Money) -> Option<FilledInstalment> {
        next_instalment(&self.head.instalments, open)
    }

    /// How its prices are written. What is not taxed is written the one way as the other.
    pub fn prices(&self) -> Prices {
        let is_without = |line: &Line| !line.includes_tax && !line.item.tax.rate.is_zero();
        match self.lines.iter().any(|line| line.includes_tax) {
            false => Prices::WithoutTax,
            true if self.lines.iter().any(is_without) => Prices::Mixed,
            true => Prices::WithTax,
        }
    }
}

/// Everything on a document that is no amount worked out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Which document.
    pub kind: Kind,
    /// Its number, unique for the seller; none of a draft, which is not issued yet.
    pub number: Option<String>,
    /// The day it is dated.
    pub issued_on: CivilDate,
    /// The day by which it is to be paid.
    pub due_on: Option<CivilDate>,
    /// The parts in which its total is paid, in order of their days; none where it is paid at once.
    pub instalments: Vec<Instalment>,
    /// The day on which tax falls due, where that is another than the day of issue.
    pub tax_point: Option<CivilDate>,
    /// The days it bills.
    pub period: Option<Days>,
    /// The day on which goods or services were delivered, where no period says it.
    pub delivered_on: Option<CivilDate>,
    /// Of all its amounts.
    pub currency: Currency,
    /// The language of its printed words, as a tag ("de").
    pub language: String,
    /// Who is paid.
    pub seller: Party,
    /// Who pays.
    pub buyer: Party,
    /// What it refers to.
    pub references: References,
    /// How to pay it.
    pub payment: Option<Payment>,
    /// Terms of payment in words.
    pub terms: Option<String>,
    /// Other words, a paragraph each.
    pub notes: Vec<String>,
    /// The logo and the colour of its pages.
    pub brand: Brand,
}

/// Days from the first to the last, both included, as people write them on paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days {
    /// The first day.
    pub first: CivilDate,
    /// The last day.
    pub last: CivilDate,
}

/// What a document refers to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct References {
    /// What the buyer asked to have named ("04011000-12345-03"): how a public buyer routes it.
    pub buyer_reference: Option<String>,
    /// The buyer's purchase order.
    pub purchase_order: Option<String>,
    /// The contract.
    pub contract: Option<String>,
    /// The project.
    pub project: Option<String>,
    /// The documents that this one corrects.
    pub preceding: Vec<Preceding>,
    /// Whether it cancels them as a whole.
    pub cancels: bool,
    /// The file in which each of its lines stands, where it shows them condensed.
    pub lines_file: Option<LinesFile>,
    /// What is attached to it, by name.
    pub attachments: Vec<SupportingFile>,
}

/// A file that is attached to a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SupportingFile {
    /// What it is called, which says what kind of file it is.
    pub name: AttachmentName,
    /// What is in it, where that travels along.
    pub bytes: Option<Vec<u8>>,
}

impl SupportingFile {
    /// What it is: its name as words, without the ending ("timesheet 2026 11").
    pub fn description(&self) -> String {
        let name = self.name.as_str();
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        let words: Vec<&str> = stem.split(['-', '_', '.']).filter(|word| !word.is_empty()).collect();
        words.join(" ")
    }
}

/// A file of lines that goes with a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinesFile {
    /// What it is called ("INV-000042-lines.csv").
    pub name: String,
    /// What it is, in the document's language ("12,000 lines; each in INV-000042-lines.csv").
    pub description: String,
    /// What is in it, where it travels within the e-invoice.
    pub csv: Option<Vec<u8>>,
}

/// A document that another corrects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preceding {
    /// Its number.
    pub number: String,
    /// The day it is dated.
    pub issued_on: Option<CivilDate>,
}

/// What a line bills, as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What is billed.
    pub name: String,
    /// More about it.
    pub description: Option<String>,
    /// The seller's number of it.
    pub number: Option<String>,
    /// How much; below zero for what is taken back.
    pub quantity: Decimal,
    /// Of what, as a code of UN/ECE Recommendation 20 or 21 ("C62" a piece, "HUR" an hour).
    pub unit: String,
    /// What the unit is called where that is not by its code; empty where a number stands alone.
    pub unit_name: Option<String>,
    /// The price of so many of the unit.
    pub price: UnitPrice,
    /// Of how many; 1 nearly always, above zero.
    pub per: Decimal,
    /// Its tax.
    pub tax: Tax,
    /// The days it bills.
    pub period: Option<Days>,
    /// The heading that it stands under, where a document has several.
    pub section: Option<String>,
}

/// A line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it bills.
    pub item: Item,
    /// What was taken off, in order.
    pub discounts: Vec<Discount>,
    /// Whether it came about otherwise than by its quantity times its price, as its description says: by tiers, or for
    /// a part of a period. Then no price is shown.
    pub is_whole: bool,
    /// Whether its price and its discounts are written with tax.
    pub includes_tax: bool,
    /// Quantity times price less discounts, rounded once; with tax where the price includes it.
    pub written: Money,
    /// The same without tax.
    pub net: Money,
}

/// Something taken off a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Discount {
    /// Why, if that is said.
    pub reason: Option<String>,
    /// How many per cent, where it was given so.
    pub percent: Option<Percent>,
    /// How much; with tax where the line's price includes it.
    pub amount: Money,
}

/// Something taken off or put on the whole document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adjustment {
    /// Off or on.
    pub kind: AdjustmentKind,
    /// Why.
    pub reason: String,
    /// How many per cent of the lines of its tax, where it was given so.
    pub percent: Option<Percent>,
    /// Whether it is written with tax.
    pub includes_tax: bool,
    /// How much, above zero; with tax where it includes it.
    pub written: Money,
    /// The same without tax.
    pub amount: Money,
    /// Its tax.
    pub tax: Tax,
}

/// Off or on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AdjustmentKind {
    /// Off.
    Discount,
    /// On.
    Charge,
}

/// What a document comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sums {
    /// The nets of the lines.
    pub lines: Money,
    /// The discounts of the whole.
    pub discounts: Money,
    /// The charges of the whole.
    pub charges: Money,
    /// Lines less discounts plus charges.
    pub net: Money,
    /// All taxes.
    pub tax: Money,
    /// Net plus tax.
    pub total: Money,
    /// What was paid before.
    pub prepaid: Money,
    /// Total less what was paid before.
    pub due: Money,
}
