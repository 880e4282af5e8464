//! The trial balance: entries folded into debits and credits per account and currency.
//! Knows balanced entries; must not know periods, reports or storage.

use std::collections::BTreeMap;

use money::{Currency, Money, MoneyRefused};

use crate::account::Account;
use crate::entry::{Entry, Posting};

/// Totals per account and currency; over whole entries it sums to zero in each currency.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TrialBalance {
    sums: BTreeMap<(Account, Currency), Sums>,
}

/// Wide enough that no number of postings overflows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Sums {
    debit: i128,
    credit: i128,
}

/// One account in one currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrialBalanceRow {
    /// Which account.
    pub account: Account,
    /// Sum of debits, zero or more.
    pub debit: Money,
    /// Sum of credits, zero or more.
    pub credit: Money,
    /// Debits less credits.
    pub balance: Money,
}

impl TrialBalance {
    /// The trial balance of some entries.
    pub fn of<'e>(entries: impl IntoIterator<Item = &'e Entry>) -> TrialBalance {
        let mut balance = TrialBalance::default();
        for entry in entries {
            balance.add(entry);
        }
        balance
    }

    /// Adds an entry.
    pub fn add(&mut self, entry: &Entry) {
        for posting in entry.postings() {
            self.add_posting(posting);
        }
    }

    /// Adds one posting, for readers that have postings without their entries.
    pub fn add_posting(&mut self, posting: &Posting) {
        let key = (posting.account.clone(), posting.amount.currency());
        let sums = self.sums.entry(key).or_default();
        let minor = i128::from(posting.amount.minor());
        if minor >= 0 {
            sums.debit += minor;
        } else {
            sums.credit -= minor;
        }
    }

    /// Each account and currency, in order.
    ///
    /// # Errors
    /// When a total does not fit into 64 bits of minor units.
    pub fn rows(&self) -> Result<Vec<TrialBalanceRow>, MoneyRefused> {
        let row = |((account, currency), sums): (&(Account, Currency), &Sums)| {
            Ok(TrialBalanceRow {
                account: account.clone(),
                debit: fitted(sums.debit, *currency)?,
                credit: fitted(sums.credit, *currency)?,
                balance: fitted(sums.debit - sums.credit, *currency)?,
            })
        };
        self.sums.iter().map(row).collect()
    }

    /// Debits less credits of one account and currency.
    ///
    /// # Errors
    /// When it does not fit into 64 bits of minor units.
    pub fn balance_of(&self, account: &Account, currency: Currency) -> Result<Money, MoneyRefused> {
        let sums = self.sums.get(&(account.clone(), currency)).copied().unwrap_or_default();
        fitted(sums.debit - sums.credit, currency)
    }

    /// Whether debits equal credits in every currency. False means that something was lost.
    pub fn is_balanced(&self) -> bool {
        let mut differences: BTreeMap<Currency, i128> = BTreeMap::new();
        for ((_, currency), sums) in &self.sums {
            *differences.entry(*currency).or_default() += sums.debit - sums.credit;
        }
        differences.values().all(|difference| *difference == 0)
    }
}

fn fitted(minor: i128, currency: Currency) -> Result<Money, MoneyRefused> {
    let minor = i64::try_from(minor).map_err(|_| MoneyRefused::OutOfRange { currency })?;
    Ok(Money::new(minor, currency))
}
