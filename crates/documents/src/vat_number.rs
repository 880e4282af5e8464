//! VAT numbers: whether the digits that check the others are right.
//! Knows which country's rule a number follows; must not know whether anybody has it.

/// Prefixes that are not the country's own letters.
const COUNTRIES: [(&str, &str); 2] = [("EL", "GR"), ("XI", "GB")];
/// Of countries outside of the EU.
const OTHERS: [(&str, &str); 2] = [("GB", "gb/vat"), ("NO", "no/mva")];

/// Whether a VAT number with its prefix fails the rule of its country; not where no rule is known.
///
/// DE136695976 keeps the rule, DE136695977 does not.
pub(crate) fn is_wrong(vat_id: &str) -> bool {
    let Some((prefix, _)) = vat_id.split_at_checked(2) else { return false };
    let country = COUNTRIES.iter().find(|(known, _)| *known == prefix).map_or(prefix, |(_, country)| country);
    let other = OTHERS.iter().find(|(known, _)| *known == country).map(|(_, key)| *key);
    let keys = stdnum::eu_vat().get(country).map(Vec::as_slice).unwrap_or_default();
    let mut rules = keys.iter().copied().chain(other).filter_map(stdnum::find).peekable();
    // The Greek prefix and the Northern Irish are no part of the number that is checked.
    let number = if prefix == country { vat_id } else { &vat_id[2..] };
    rules.peek().is_some() && rules.all(|rule| rule.validate(number).is_err())
}

#[cfg(test)]
mod tests {
    use super::is_wrong;

    /// Numbers that companies print, one of each country, and the same with one digit changed.
    #[test]
    fn a_changed_digit_is_found() {
        let numbers = [
            "ATU13585627",
            "BE0428759497",
            "BG175074752",
            "CY10259033P",
            "CZ25123891",
            "DE136695976",
            "DK13585628",
            "EE100931558",
            "EL094259216",
            "ESB58378431",
            "FI20774740",
            "FR40303265045",
            "GB980780684",
            "HR33392005961",
            "HU12892312",
            "IE6433435F",
            "IT00743110157",
            "LT119511515",
            "LU15027442",
            "LV40003521600",
            "MT11679112",
            "NL004495445B01",
            "PL8567346215",
            "PT501964843",
            "RO18547290",
            "SE123456789701",
            "SI50223054",
            "SK2022749619",
        ];
        let mut found = 0;
        for number in numbers {
            assert!(!is_wrong(number), "{number}");
            let place = number.rfind(|sign: char| sign.is_ascii_digit()).expect("it has digits")
                - usize::from(number.starts_with("NL")) * 3
                - usize::from(number.starts_with("SE")) * 3;
            let digit = number.as_bytes()[place];
            let changed = if digit == b'9' { '0' } else { char::from(digit + 1) };
            let wrong = format!("{}{changed}{}", &number[..place], &number[place + 1..]);
            found += usize::from(is_wrong(&wrong));
        }
        assert!(found >= numbers.len() - 1, "{found} of {}", numbers.len());
        assert!(!is_wrong("US123") && !is_wrong("D"));
    }
}
