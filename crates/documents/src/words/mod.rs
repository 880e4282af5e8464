//! Words: what is printed on an invoice, by language.
//! Knows languages and the words that the law of their countries wants; must not know amounts or layout.

mod ar;
mod de;
mod en;
mod es;
mod fr;
mod it;
mod ja;
mod nl;
mod pl;
mod pt;
mod sv;

use crate::tax::TaxCategory;
use crate::unit::PIECE;

/// The words of one language.
#[derive(Debug)]
pub struct Words {
    /// Its tag ("de").
    pub language: &'static str,
    /// What the document is called.
    pub invoice: &'static str,
    /// What one that is owed to the buyer is called. In German no *Gutschrift*, which the law keeps for what a buyer
    /// writes (§ 14(4) no. 10 UStG).
    pub credit_note: &'static str,
    /// What one that cancels an invoice as a whole is called, where that has a name of its own.
    pub cancellation: &'static str,
    /// The number of the document.
    pub number: &'static str,
    /// The day it is dated.
    pub issued_on: &'static str,
    /// The day by which it is paid.
    pub due_on: &'static str,
    /// The days that are billed.
    pub period: &'static str,
    /// The day of delivery.
    pub delivered_on: &'static str,
    /// The day on which tax falls due.
    pub tax_point: &'static str,
    /// To whom it goes.
    pub bill_to: &'static str,
    /// A VAT number.
    pub vat_id: &'static str,
    /// A tax number.
    pub tax_number: &'static str,
    /// What the buyer wants named.
    pub buyer_reference: &'static str,
    /// The buyer's order.
    pub purchase_order: &'static str,
    /// The contract.
    pub contract: &'static str,
    /// The project.
    pub project: &'static str,
    /// The documents that it corrects.
    pub corrects: &'static str,
    /// The document that it cancels as a whole.
    pub cancels: &'static str,
    /// What a line bills.
    pub item: &'static str,
    /// How much of it.
    pub quantity: &'static str,
    /// Of what a quantity is.
    pub unit: &'static str,
    /// The price of one.
    pub unit_price: &'static str,
    /// The price of so many, before the number ("per 1,000").
    pub per: &'static str,
    /// What a line comes to.
    pub amount: &'static str,
    /// Something taken off.
    pub discount: &'static str,
    /// The sum of the lines.
    pub subtotal: &'static str,
    /// The sum without tax.
    pub net: &'static str,
    /// The tax ("VAT").
    pub tax: &'static str,
    /// Before the sum that a tax is of ("on").
    pub on: &'static str,
    /// The sum with tax.
    pub total: &'static str,
    /// What was paid before.
    pub prepaid: &'static str,
    /// What went back to where it was paid from before: credits and balance.
    pub given_back: &'static str,
    /// What to do with a code that a bank's app reads.
    pub scan_to_pay: &'static str,
    /// What is left to pay.
    pub due: &'static str,
    /// The parts in which it is paid.
    pub instalments: &'static str,
    /// What is left to be paid to the buyer.
    pub credited: &'static str,
    /// How it is paid.
    pub payment: &'static str,
    /// An account number that is no IBAN.
    pub account: &'static str,
    /// Whose account it is.
    pub account_holder: &'static str,
    /// What is written on the transfer.
    pub reference: &'static str,
    /// That it is collected, before the mandate.
    pub direct_debit: &'static str,
    /// That prices are written with tax, called as in `tax`.
    pub prices_include_tax: &'static str,
    /// The same of a tax by another name, at `{tax}`.
    pub prices_include: &'static str,
    /// Taxes whatever they are called, as they stand at `{tax}`.
    pub any_tax: &'static str,
    /// Why no tax is charged: the buyer owes it.
    pub reverse_charge: &'static str,
    /// Why no tax is charged: goods to another state of the EU.
    pub intra_community: &'static str,
    /// Why no tax is charged: out of the EU.
    pub export: &'static str,
    /// Why no tax is charged: outside of its scope.
    pub outside_scope: &'static str,
    /// What is not issued yet is called.
    pub draft: &'static str,
    /// That it is not issued yet, and no invoice.
    pub draft_note: &'static str,
    /// What is called that is paid from before there is an invoice.
    pub pro_forma: &'static str,
    /// That it is no invoice, and gives no right to deduct tax.
    pub pro_forma_note: &'static str,
    /// A line of another document, before its number.
    pub line: &'static str,
    /// A step of a price, before its number.
    pub tier: &'static str,
    /// What is free of charge, before how much.
    pub included: &'static str,
    /// Less than a whole period is billed, before the share.
    pub part_of_period: &'static str,
    /// What earlier documents billed of it.
    pub billed_before: &'static str,
    /// What a price's maximum takes off.
    pub maximum: &'static str,
    /// What is owed at least.
    pub minimum: &'static str,
    /// What came together of it.
    pub counted: &'static str,
    /// What was bought or given before, and pays.
    pub credits: &'static str,
    /// What is not charged because it was credited before.
    pub conceded: &'static str,
    /// The heading of what belongs to no subscription.
    pub others: &'static str,
    /// What lines are called together that are about several things.
    pub several: &'static str,
    /// How many lines are shown as one, and where each stands: `{lines}` and `{file}`.
    pub each_in_file: &'static str,
    /// What is written beside it when it is sent.
    pub letter: LetterWords,
    /// What stands beside charts of usage.
    pub usage: UsageWords,
    /// Names of units by code, one and several.
    pub units: &'static [(&'static str, &'static str, &'static str)],
}

/// What stands beside charts of usage.
#[derive(Debug)]
pub struct UsageWords {
    /// What the charts are about.
    pub title: &'static str,
    /// What the bars sum to.
    pub total: &'static str,
    /// What all of the period comes to, where bars do not sum.
    pub in_period: &'static str,
    /// The highest bar.
    pub highest: &'static str,
    /// What a bar has on average.
    pub mean: &'static str,
    /// That each bar is a day.
    pub by_day: &'static str,
    /// That each bar is a week.
    pub by_week: &'static str,
    /// That each bar is a month.
    pub by_month: &'static str,
    /// Which week a bar is, with the `{date}` of its first day.
    pub week_of: &'static str,
    /// That bars do not sum.
    pub own_values: &'static str,
    /// How many lines are not shown, with `{count}`.
    pub more: &'static str,
}

/// The words of a letter that comes with a document; what stands in braces is filled in.
#[derive(Debug)]
pub struct LetterWords {
    /// How it begins.
    pub greeting: &'static str,
    /// That an invoice is attached: `{number}` and `{date}`.
    pub invoice: &'static str,
    /// That a credit note is attached: `{number}` and `{date}`.
    pub credit_note: &'static str,
    /// That one that cancels an invoice as a whole is attached: `{number}` and `{date}`.
    pub cancellation: &'static str,
    /// What is to be paid until when: `{amount}` and `{date}`.
    pub pay: &'static str,
    /// That nothing is.
    pub paid: &'static str,
    /// What a credit note comes to: `{amount}`.
    pub credited: &'static str,
    /// How it ends, before the name.
    pub closing: &'static str,
    /// Before the names of attachments that it leaves behind, and where they are.
    pub left_behind: &'static str,
    /// The same where nobody can say where they are.
    pub on_request: &'static str,
}

const ALL: [&Words; 11] = [
    &en::WORDS,
    &de::WORDS,
    &fr::WORDS,
    &es::WORDS,
    &it::WORDS,
    &nl::WORDS,
    &pt::WORDS,
    &pl::WORDS,
    &sv::WORDS,
    &ja::WORDS,
    &ar::WORDS,
];

impl Words {
    /// Those of a language tag ("de-AT" is German); English where there are none.
    pub fn of(tag: &str) -> &'static Words {
        let language = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        ALL.into_iter().find(|words| words.language == language).unwrap_or(&en::WORDS)
    }

    /// The languages that there are words for.
    pub fn languages() -> impl Iterator<Item = &'static str> {
        ALL.into_iter().map(|words| words.language)
    }

    /// Why nothing is charged, where that follows from the category.
    pub fn reason(&self, category: TaxCategory) -> Option<&'static str> {
        match category {
            TaxCategory::ReverseCharge => Some(self.reverse_charge),
            TaxCategory::IntraCommunity => Some(self.intra_community),
            TaxCategory::Export => Some(self.export),
            TaxCategory::OutsideScope => Some(self.outside_scope),
            TaxCategory::Standard
            | TaxCategory::Zero
            | TaxCategory::Exempt
            | TaxCategory::CanaryIslands
            | TaxCategory::CeutaMelilla => None,
        }
    }

    /// The name of a unit; none where only its code is known.
    pub fn unit_of(&self, code: &str, is_one: bool) -> Option<&'static str> {
        // A piece has several codes.
        let code = if matches!(code, "H87" | "EA") { PIECE } else { code };
        let known = self.units.iter().find(|(known, ..)| *known == code);
        known.map(|(_, one, several)| if is_one { *one } else { *several })
    }
}
