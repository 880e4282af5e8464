//! Questions about rates of tax, to a provider that knows those of every place.
//! Knows what is asked and how that may end; must not know which provider it is, or what becomes of its answer.

use calendar::CivilDate;

/// A question: which taxes, at which rates, are on a supply to somebody somewhere. No amount is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RatesAsked<'a> {
    /// The same for the same question, so that one who answers may know it again.
    pub id: &'a str,
    /// Whether it is about a real supply, and not one of a test environment.
    pub is_live: bool,
    /// Where the seller is.
    pub seller: RatesParty<'a>,
    /// Where else it is registered, a word each ("US-NY").
    pub registrations: &'a [String],
    /// Where the buyer is.
    pub buyer: RatesParty<'a>,
    /// What it says it is: "business" or "consumer".
    pub buyer_says: Option<&'a str>,
    /// Its certificates: place and number.
    pub certificates: &'a [(String, String)],
    /// The seller's name for what is sold.
    pub category: &'a str,
    /// What it is: "digital", "service" or "goods".
    pub supply: &'a str,
    /// Which of several rates it has by the seller's word, such as "standard".
    pub class: &'a str,
    /// The country that goods are sent from.
    pub sent_from: Option<&'a str>,
    /// The day on which tax falls due.
    pub on: CivilDate,
}

/// Where somebody is, and by which numbers it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RatesParty<'a> {
    /// What stands before the town, a line each.
    pub lines: &'a [String],
    /// The town.
    pub city: Option<&'a str>,
    /// The post code.
    pub postcode: Option<&'a str>,
    /// The region.
    pub region: Option<&'a str>,
    /// The country, as two letters.
    pub country: Option<&'a str>,
    /// Its tax number.
    pub tax_number: Option<&'a str>,
    /// Its VAT id.
    pub vat_id: Option<&'a str>,
}

/// How asking ended. Words of others are sentences in one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RatesAnswer {
    /// It said what is charged, or that nothing is.
    Said(SaidRates),
    /// It does not take the question as it is, such as for an address that it does not know.
    Refused {
        /// What is wrong with it.
        why: String,
    },
    /// It answered, but not so that it can be believed: what it says of others may be well.
    Unread {
        /// What is wrong with its answer.
        why: String,
    },
    /// Nobody said, now.
    Unavailable {
        /// What stood in the way.
        why: String,
    },
}

/// What a provider said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaidRates {
    /// What it finds its answer again by.
    pub reference: String,
    /// Since when it holds, where that was before the day asked about.
    pub from: Option<CivilDate>,
    /// The last day it is good for.
    pub valid_until: Option<CivilDate>,
    /// The taxes; at 0 % where there are none.
    pub parts: Vec<SaidPart>,
    /// Why nothing is taxed, where that is so.
    pub not_taxable: Option<String>,
}

/// One tax that a provider said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaidPart {
    /// What it is called.
    pub name: String,
    /// Whose it is, as a word ("US-CA"); of the buyer's region where it is not said.
    pub jurisdiction: Option<String>,
    /// In percent, digit by digit.
    pub percent: String,
}

/// Who is asked. Each question is asked once and ends within a bounded time.
pub trait RateProvider: Send + Sync {
    /// Asks.
    fn ask(&self, asked: &RatesAsked<'_>) -> RatesAnswer;
}
