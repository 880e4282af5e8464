//! Accounts: where postings land, and the code each is written with.
//! Knows names and normal sides; must not know amounts or what causes a posting.

use std::fmt;
use std::str::FromStr;

/// An account of the books.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Account {
    /// What customers owe for issued invoices.
    Receivable,
    /// Billed in advance and not yet earned.
    DeferredRevenue,
    /// Earned.
    Revenue,
    /// Prepaid credits that customers paid for and have not used.
    ContractLiability,
    /// Owed to customers beyond any invoice: what their balances hold.
    CustomerBalance,
    /// Prepaid credits that ran out unused.
    Breakage,
    /// What people added to balances beyond any document, less what they took off: what goodwill costs.
    Adjustments,
    /// Cleared when money leaves: what is to be paid out, or was, as far as the payment is not booked.
    Refunds,
    /// What customers owe for issued invoices and are not expected to pay.
    BadDebt,
    /// Tax collected and owed to an authority.
    TaxPayable {
        /// What the tax is called ("GST").
        name: String,
    },
}

/// The side on which an account usually stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NormalSide {
    /// Assets and expenses.
    Debit,
    /// Liabilities and income.
    Credit,
}

/// Why a text is not the code of an account.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AccountRefused {
    /// No account has this code.
    #[error(
        "the account {found:?} is unknown; write receivable, deferred_revenue, revenue, contract_liability, \
         customer_balance, breakage, adjustments, refunds, bad_debt or tax_payable:NAME"
    )]
    Unknown {
        /// What was found.
        found: String,
    },
    /// A tax account without the tax's name.
    #[error("the account tax_payable lacks the tax's name; write it after a colon, such as tax_payable:GST")]
    TaxWithoutName,
}

/// What stands before the colon of a tax account's code.
const TAX_PAYABLE: &str = "tax_payable";

/// The one code table: every account without a name of its own, its code and its normal side.
const PLAIN: [(Account, &str, NormalSide); 9] = [
    (Account::Receivable, "receivable", NormalSide::Debit),
    (Account::DeferredRevenue, "deferred_revenue", NormalSide::Credit),
    (Account::Revenue, "revenue", NormalSide::Credit),
    (Account::ContractLiability, "contract_liability", NormalSide::Credit),
    (Account::CustomerBalance, "customer_balance", NormalSide::Credit),
    (Account::Breakage, "breakage", NormalSide::Credit),
    (Account::Adjustments, "adjustments", NormalSide::Debit),
    (Account::Refunds, "refunds", NormalSide::Credit),
    (Account::BadDebt, "bad_debt", NormalSide::Debit),
];

impl Account {
    /// The code it is written with: `receivable`, `tax_payable:GST`.
    pub fn code(&self) -> String {
        self.to_string()
    }

    /// Reads a code.
    ///
    /// # Errors
    /// When no account has it.
    pub fn parse(text: &str) -> Result<Account, AccountRefused> {
        if let Some((account, _, _)) = PLAIN.iter().find(|(_, code, _)| *code == text) {
            return Ok(account.clone());
        }
        match text.split_once(':') {
            Some((TAX_PAYABLE, "")) => Err(AccountRefused::TaxWithoutName),
            Some((TAX_PAYABLE, name)) => Ok(Account::TaxPayable { name: name.to_owned() }),
            _ if text == TAX_PAYABLE => Err(AccountRefused::TaxWithoutName),
            _ => Err(AccountRefused::Unknown { found: text.chars().take(40).collect() }),
        }
    }

    /// The side on which it usually stands.
    pub fn normal_side(&self) -> NormalSide {
        match self {
            Account::Receivable | Account::Adjustments | Account::BadDebt => NormalSide::Debit,
            Account::DeferredRevenue
            | Account::Revenue
            | Account::ContractLiability
            | Account::CustomerBalance
            | Account::Breakage
            | Account::Refunds
            | Account::TaxPayable { .. } => NormalSide::Credit,
        }
    }

    /// Whether a debit raises it.
    pub fn is_debit_normal(&self) -> bool {
        self.normal_side() == NormalSide::Debit
    }
}

impl fmt::Display for Account {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Account::TaxPayable { name } => formatter.pad(&format!("{TAX_PAYABLE}:{name}")),
            plain => {
                let code = PLAIN.iter().find(|(account, _, _)| account == plain).map(|(_, code, _)| *code);
                formatter.pad(code.expect("each account without a name of its own stands in the table"))
            }
        }
    }
}

impl FromStr for Account {
    type Err = AccountRefused;

    fn from_str(text: &str) -> Result<Account, AccountRefused> {
        Account::parse(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_read_back_as_its_account() {
        for (account, code, side) in &PLAIN {
            assert_eq!(account.code(), *code);
            assert_eq!(Account::parse(code).as_ref(), Ok(account));
            assert_eq!(account.normal_side(), *side);
        }
        let gst = Account::TaxPayable { name: "GST: 10 %".to_owned() };
        assert_eq!(gst.code(), "tax_payable:GST: 10 %");
        assert_eq!(Account::parse("tax_payable:GST: 10 %"), Ok(gst));
    }

    #[test]
    fn other_texts_are_refused_by_name() {
        assert_eq!(Account::parse("cash"), Err(AccountRefused::Unknown { found: "cash".to_owned() }));
        assert_eq!(Account::parse("tax_payable"), Err(AccountRefused::TaxWithoutName));
        assert_eq!(Account::parse("tax_payable:"), Err(AccountRefused::TaxWithoutName));
    }

    #[test]
    fn only_what_is_owed_and_what_goodwill_costs_is_debit_normal() {
        assert!(Account::Receivable.is_debit_normal());
        assert!(Account::Adjustments.is_debit_normal());
        assert!(!Account::Refunds.is_debit_normal());
        assert!(!Account::Revenue.is_debit_normal());
        assert!(!Account::TaxPayable { name: "VAT".to_owned() }.is_debit_normal());
    }
}
