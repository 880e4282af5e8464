//! The threshold of sales to consumers in other member states, article 59c of the VAT directive.
//! Knows sums of two years; must not know sales.

use money::{Currency, Money};

/// What may be sold to consumers in other member states, a calendar year and without tax, in cents of the euro, before
/// it is taxed where they are.
pub const DISTANCE_LIMIT: i64 = 1_000_000;

/// How a seller stands to the threshold with the supply that is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Threshold {
    /// With it not exceeded, this year or last.
    Below,
    /// Exceeded last year, this year, or by this supply.
    Passed,
    /// Nobody counted. It is then taken as passed, since tax that was charged too little is the seller's loss.
    Unknown,
}

impl Threshold {
    /// Each with the word it is chosen by.
    pub const CODES: [(&str, Threshold); 3] =
        [("below", Threshold::Below), ("passed", Threshold::Passed), ("unknown", Threshold::Unknown)];
}

/// What a seller sold to consumers in all other member states together: digital services, and goods sent there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turnover {
    /// In this calendar year before the supply, without tax.
    pub this_year: Money,
    /// In the calendar year before.
    pub last_year: Money,
}

impl Turnover {
    /// How the seller stands with one more supply. The one that exceeds is itself taxed where the consumer is.
    ///
    /// After 9,990.00 EUR a supply of 10.00 EUR is below still, and one of 10.01 EUR has passed. Sums in other
    /// currencies than euros are not compared: unknown.
    pub fn with(self, supply: Money) -> Threshold {
        let euro = Currency::parse("EUR").expect("the euro is a currency");
        let in_euros = [self.this_year, self.last_year, supply].iter().all(|sum| sum.currency() == euro);
        let limit = Money::new(DISTANCE_LIMIT, euro);
        match self.this_year.checked_add(supply) {
            _ if !in_euros => Threshold::Unknown,
            Ok(with) if with.minor() <= limit.minor() && self.last_year.minor() <= limit.minor() => {
                Threshold::Below
            }
            // A sum that no money holds is above it.
            Ok(_) | Err(_) => Threshold::Passed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(text: &str, code: &str) -> Money {
        Money::parse_major(text, Currency::parse(code).unwrap()).unwrap()
    }

    #[test]
    fn the_supply_that_exceeds_has_passed() {
        let standing = |this: &str, last: &str, supply: &str| {
            Turnover { this_year: money(this, "EUR"), last_year: money(last, "EUR") }
                .with(money(supply, "EUR"))
        };
        assert_eq!(standing("9990.00", "0", "10.00"), Threshold::Below);
        assert_eq!(standing("9990.00", "0", "10.01"), Threshold::Passed);
        assert_eq!(standing("0", "10000.00", "1.00"), Threshold::Below);
        assert_eq!(standing("0", "10000.01", "1.00"), Threshold::Passed);
        let huge = Money::new(i64::MAX, Currency::parse("EUR").unwrap());
        assert_eq!(Turnover { this_year: huge, last_year: huge }.with(huge), Threshold::Passed);
        let kroner = Turnover { this_year: money("1.00", "DKK"), last_year: money("0", "DKK") };
        assert_eq!(kroner.with(money("1.00", "DKK")), Threshold::Unknown);
    }
}
