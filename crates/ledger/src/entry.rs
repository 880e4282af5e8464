//! Entries: postings that sum to zero in each currency, made no other way.
//! Knows accounts and amounts; must not know what caused an entry beyond a text.

use calendar::{CivilDate, Instant};
use ids::EntryId;
use money::{Currency, Money, MoneyRefused};

use crate::account::Account;

/// Most postings one entry may have.
pub const POSTINGS_PER_ENTRY_MAX: usize = 1_000;

/// One amount on one account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posting {
    /// Where it lands.
    pub account: Account,
    /// Above zero a debit, below zero a credit.
    pub amount: Money,
}

/// A balanced entry. There is no way to make another kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    id: EntryId,
    at: Instant,
    booked_on: CivilDate,
    cause: String,
    postings: Vec<Posting>,
}

/// Why postings make no entry, in the order checked. Each is a bug of whoever made the postings.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unbalanced {
    /// Too many postings.
    #[error(
        "the entry for {cause} has {found} postings, more than {POSTINGS_PER_ENTRY_MAX}; split what it books"
    )]
    TooMany {
        /// What the entry is for.
        cause: String,
        /// How many there are.
        found: usize,
    },
    /// An account's amount does not fit.
    #[error("the entry for {cause} cannot be added up: {source}")]
    Amount {
        /// What the entry is for.
        cause: String,
        /// What went wrong.
        source: MoneyRefused,
    },
    /// Debits and credits of a currency differ.
    #[error("the entry for {cause} is off by {difference}; its debits and credits must be equal")]
    Difference {
        /// What the entry is for.
        cause: String,
        /// Debits less credits.
        difference: Money,
    },
}

impl Entry {
    /// An entry whose postings balance in each currency. Amounts of one account and currency are merged,
    /// zeros are dropped; what is left stands in order of account and currency.
    ///
    /// Receivable 11.00, revenue -10.00 and tax payable -1.00 make an entry; without the tax they are refused.
    ///
    /// # Errors
    /// The first reason of [`Unbalanced`] that holds.
    pub fn balanced(
        id: EntryId,
        at: Instant,
        booked_on: CivilDate,
        cause: String,
        postings: Vec<Posting>,
    ) -> Result<Entry, Unbalanced> {
        if postings.len() > POSTINGS_PER_ENTRY_MAX {
            return Err(Unbalanced::TooMany { cause, found: postings.len() });
        }
        match merged(postings) {
            Ok(postings) => match imbalance(&postings) {
                Ok(None) => Ok(Entry { id, at, booked_on, cause, postings }),
                Ok(Some(difference)) => Err(Unbalanced::Difference { cause, difference }),
                Err(source) => Err(Unbalanced::Amount { cause, source }),
            },
            Err(source) => Err(Unbalanced::Amount { cause, source }),
        }
    }

    /// Its id.
    pub const fn id(&self) -> EntryId {
        self.id
    }

    /// The business instant of what it books.
    pub const fn at(&self) -> Instant {
        self.at
    }

    /// The date in the books, in the seller's zone.
    pub const fn booked_on(&self) -> CivilDate {
        self.booked_on
    }

    /// What it books, as a text that names the cause.
    pub fn cause(&self) -> &str {
        &self.cause
    }

    /// Its postings, in order of account and currency, none of them zero.
    pub fn postings(&self) -> &[Posting] {
        &self.postings
    }
}

/// One posting for each account and currency, without zeros.
fn merged(mut postings: Vec<Posting>) -> Result<Vec<Posting>, MoneyRefused> {
    let key = |posting: &Posting| posting.amount.currency();
    postings.sort_by(|a, b| (&a.account, key(a)).cmp(&(&b.account, key(b))));
    let mut kept: Vec<Posting> = Vec::with_capacity(postings.len());
    for posting in postings {
        match kept.last_mut() {
            Some(last) if last.account == posting.account && key(last) == key(&posting) => {
                last.amount = last.amount.checked_add(posting.amount)?;
            }
            _ => kept.push(posting),
        }
    }
    kept.retain(|posting| !posting.amount.is_zero());
    Ok(kept)
}

/// The first currency, in order, whose postings do not sum to zero, and by how much.
fn imbalance(postings: &[Posting]) -> Result<Option<Money>, MoneyRefused> {
    let mut sums: Vec<(Currency, i128)> = Vec::with_capacity(1);
    for posting in postings {
        let currency = posting.amount.currency();
        match sums.iter_mut().find(|(known, _)| *known == currency) {
            Some((_, sum)) => *sum += i128::from(posting.amount.minor()),
            None => sums.push((currency, i128::from(posting.amount.minor()))),
        }
    }
    sums.retain(|(_, sum)| *sum != 0);
    sums.sort();
    match sums.first() {
        None => Ok(None),
        Some((currency, sum)) => i64::try_from(*sum)
            .map(|minor| Some(Money::new(minor, *currency)))
            .map_err(|_| MoneyRefused::OutOfRange { currency: *currency }),
    }
}
