//! Worked numbers and every refusal, in declared order, with the sentence a person reads.

use money::{
    AmountRefused, Currency, CurrencyRefused, Decimal, DecimalRefused, Money, MoneyRefused, Percent,
    Quantity, QuantityTooPrecise, QuotientRefused, Ratio, RatioRefused, Rounding, ShareRefused, SplitRefused,
    UnitPrice,
};

fn decimal(text: &str) -> Decimal {
    Decimal::parse(text).expect("a decimal")
}

fn ratio(text: &str) -> Ratio {
    Ratio::parse(text).expect("a ratio")
}

#[test]
fn decimals_read_and_write_one_plain_form() {
    let forms = [
        ("0", "0"),
        ("-0", "0"),
        ("-0.000", "0"),
        ("007", "7"),
        ("1200", "1200"),
        ("12.50", "12.5"),
        ("-0.5", "-0.5"),
        ("0.0000000000000000000000000001", "0.0000000000000000000000000001"),
        ("1234567890123456789012345678", "1234567890123456789012345678"),
        ("0.100000000000000000000000000000000000000000", "0.1"),
        ("100000000000000000000000000000000000000", "100000000000000000000000000000000000000"),
    ];
    for (text, expected) in forms {
        assert_eq!(decimal(text).to_string(), expected, "{text}");
    }
    assert_eq!(format!("{:>8}|{:<6}|", decimal("-1.5"), decimal("2")), "    -1.5|2     |");
}

#[test]
fn only_the_exact_form_is_a_decimal() {
    let strangers = [
        "", "-", ".", "+1", "1.", ".5", "1,5", "1_000", " 1", "1 ", "--1", "1e3", "0x10", "NaN", "inf",
        "1.2.3", "٣", "1.-5",
    ];
    for text in strangers {
        let refused = DecimalRefused::NotANumber { found: text.to_owned() };
        assert_eq!(Decimal::parse(text), Err(refused), "{text}");
    }
}

#[test]
fn json_numbers_follow_the_grammar_of_json() {
    let numbers = [
        ("0", "0"),
        ("-0.0", "0"),
        ("1e3", "1000"),
        ("2.5E-4", "0.00025"),
        ("1.50e+1", "15"),
        ("0e999999999999999999999", "0"),
        ("120e-1", "12"),
        ("1e38", "100000000000000000000000000000000000000"),
    ];
    for (text, expected) in numbers {
        let read = Decimal::parse_json_number(text).map(|number| number.to_string());
        assert_eq!(read, Ok(expected.to_owned()), "{text}");
    }
    for text in ["01", "-01.5", "1e", "1e+", "e5", "1.e5", "1e5.0", "1e--5", "+1", "", "1ee5", "1e٣"] {
        let refused = DecimalRefused::NotANumber { found: text.to_owned() };
        assert_eq!(Decimal::parse_json_number(text), Err(refused), "{text}");
    }
}

#[test]
fn decimal_refusals_say_what_was_found_and_what_to_do() {
    let message = |text: &str| Decimal::parse_json_number(text).expect_err("refused").to_string();
    assert_eq!(
        message("1,5"),
        "\"1,5\" is not an exact decimal number; write digits with an optional minus and point, such as -12.5"
    );
    assert_eq!(message("1e39"), "the number \"1e39\" is beyond 10^38; use a smaller number or a larger unit");
    assert_eq!(
        message("12345678901234567890.123456789"),
        "the number \"12345678901234567890.123456789\" has 29 significant digits and 9 digits after the point; \
         at most 28 of each are kept, so round it before it is sent"
    );
    assert_eq!(
        Decimal::parse("0.00000000000000000000000000001"),
        Err(DecimalRefused::TooPrecise {
            found: "0.00000000000000000000000000001".to_owned(),
            significant: 1,
            fraction: 29
        })
    );
    assert!(message("1e-999999999999999999999999").contains("at most 28 of each"));
    let long = "9".repeat(1_000_000);
    let refused = Decimal::parse(&long).expect_err("refused").to_string();
    assert!(refused.len() < 200, "the echo is shortened: {}", refused.len());
}

#[test]
fn each_rounding_at_each_kind_of_rest() {
    let rows = [
        ("2.5", ["3", "2", "3", "2"]),
        ("3.5", ["4", "4", "4", "3"]),
        ("-2.5", ["-3", "-2", "-3", "-2"]),
        ("2.4", ["2", "2", "3", "2"]),
        ("2.6", ["3", "3", "3", "2"]),
        ("-0.1", ["0", "0", "-1", "0"]),
        ("0.5", ["1", "0", "1", "0"]),
        ("7/3", ["2", "2", "3", "2"]),
        ("-8/3", ["-3", "-3", "-3", "-2"]),
    ];
    for (text, expected) in rows {
        let rounded =
            Rounding::ALL.map(|rounding| ratio(text).round(0, rounding).expect("small").to_string());
        assert_eq!(rounded, expected, "{text}");
    }
    let hundreds = decimal("1250").round(-2, Rounding::HalfEven).expect("small");
    assert_eq!(hundreds, decimal("1200"));
    assert_eq!(decimal("1").round(-39, Rounding::Up), Err(QuantityTooPrecise));
    assert_eq!(decimal("1").round(-128, Rounding::HalfEven), Ok(Decimal::ZERO));
    assert_eq!(decimal("1.5").round(127, Rounding::Up), Ok(decimal("1.5")));
}

#[test]
fn roundings_have_codes() {
    for rounding in Rounding::ALL {
        assert_eq!(Rounding::parse(rounding.code()), Ok(rounding));
    }
    assert_eq!(
        Rounding::parse("Up").expect_err("refused").to_string(),
        "the rounding \"Up\" is unknown; write half_away_from_zero, half_even, up or down"
    );
}

#[test]
fn quotients_have_one_form() {
    let parts = |top: i128, bottom: i128| {
        let found = Ratio::from_fraction(top, bottom).expect("small");
        (found.numerator().to_string(), found.denominator())
    };
    assert_eq!(parts(1, 4), ("0.25".to_owned(), 1));
    assert_eq!(parts(10, 30), ("1".to_owned(), 3));
    assert_eq!(parts(1, -6), ("-0.5".to_owned(), 3));
    assert_eq!(parts(0, -7), ("0".to_owned(), 1));
    assert_eq!(parts(3, 1 << 40), ("3".to_owned(), 1 << 40));
    assert_eq!(ratio("2/8"), ratio("0.25"));
    assert_eq!(ratio("1/6").to_string(), "0.5/3");
    assert_eq!(ratio("3/1099511627776").as_decimal(), None);
    assert_eq!(ratio("1/1073741824").to_string(), "0.000000000931322574615478515625");
}

#[test]
fn quotients_are_calculated_exactly() {
    let third = ratio("1/3");
    assert_eq!(third.checked_add(ratio("1/6")), Ok(ratio("0.5")));
    assert_eq!(third.checked_mul(decimal("0.6")), Ok(ratio("0.2")));
    assert_eq!(Ratio::ONE.div_decimal(decimal("0.3")), Ok(ratio("10/3")));
    assert_eq!(third.checked_sub(1), Ok(ratio("-2/3")));
    assert_eq!(third.round(2, Rounding::HalfAwayFromZero), Ok(decimal("0.33")));
    assert_eq!(ratio("2/3").to_stored().to_string(), "0.6666666666666666666666666667");
    assert_eq!(ratio("200/3").to_stored().to_string(), "66.66666666666666666666666667");
    assert!(third > ratio("0.3333333333333333333333333333"));
    assert_eq!(ratio("2500").ceil_multiple(decimal("1000")), Ok(3));
    assert_eq!(ratio("2000").ceil_multiple(decimal("1000")), Ok(2));
    assert_eq!(ratio("-2500").ceil_multiple(decimal("1000")), Ok(-2));
    assert_eq!(ratio("2500").floor_multiple(decimal("1000")), Ok(2));
}

#[test]
fn quotient_refusals() {
    assert_eq!(Ratio::new(Decimal::ONE, 0), Err(QuotientRefused::DividedByZero));
    assert_eq!(Ratio::from_fraction(1, 0), Err(QuotientRefused::DividedByZero));
    assert_eq!(Ratio::ONE.div_decimal(Decimal::ZERO), Err(QuotientRefused::DividedByZero));
    assert_eq!(
        Ratio::ONE.ceil_multiple(decimal("-5")).expect_err("refused").to_string(),
        "the divisor is -5, and only a divisor above zero has an answer here; pass one above zero"
    );
    let large = ratio("99999999999999999999999999999999999999");
    assert_eq!(
        large.checked_mul(large).expect_err("refused").to_string(),
        "the exact result needs more than 38 digits, which is more than a quantity keeps; \
         round one of the factors to fewer digits and name that rounding"
    );
    let below = |text: &str| RatioRefused::Denominator { found: text.to_owned() };
    for (text, found) in
        [("1/0", "0"), ("1/", ""), ("1/-3", "-3"), ("1/+3", "+3"), ("1/2/3", "2/3"), ("1/x", "x")]
    {
        assert_eq!(Ratio::parse(text), Err(below(found)), "{text}");
    }
    let not = RatioRefused::Numerator(DecimalRefused::NotANumber { found: "x".to_owned() });
    assert_eq!(Ratio::parse("x/3"), Err(not));
}

#[test]
fn the_currency_table_is_whole_sorted_and_unlike() {
    let all: Vec<Currency> = Currency::all().collect();
    assert_eq!(all.len(), 166);
    assert!(all.windows(2).all(|pair| pair[0].code() < pair[1].code() && pair[0] < pair[1]));
    let mut numbers: Vec<u16> = all.iter().map(|currency| currency.numeric()).collect();
    numbers.sort_unstable();
    assert!(numbers.windows(2).all(|pair| pair[0] < pair[1]), "numbers are unlike");
    for currency in all {
        assert_eq!(Currency::parse(currency.code()), Ok(currency));
        assert!(!currency.name().is_empty());
        assert!(currency.code().bytes().all(|byte| byte.is_ascii_uppercase()));
    }
}

#[test]
fn currencies_have_the_decimals_of_the_standard() {
    let of = |exponent: u8| {
        let codes = Currency::all().filter(|currency| currency.exponent() == exponent);
        codes.map(Currency::code).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(of(0), "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF");
    assert_eq!(of(1), "");
    assert_eq!(of(3), "BHD IQD JOD KWD LYD OMR TND");
    assert_eq!(of(4), "CLF UYW");
    assert_eq!(Currency::all().filter(|currency| currency.exponent() == 2).count(), 166 - 17 - 7 - 2);
    for (currency, code, numeric) in [
        (Currency::AUD, "AUD", 36),
        (Currency::CHF, "CHF", 756),
        (Currency::EUR, "EUR", 978),
        (Currency::GBP, "GBP", 826),
        (Currency::JPY, "JPY", 392),
        (Currency::KWD, "KWD", 414),
        (Currency::USD, "USD", 840),
    ] {
        assert_eq!((currency.code(), currency.numeric()), (code, numeric));
    }
}

#[test]
fn only_active_codes_with_a_minor_unit_are_currencies() {
    for present in ["BGN", "ZWG", "SLE", "VED", "VES", "XCG", "MRU", "MGA", "STN", "BYN", "UYI", "USN", "XAD"]
    {
        assert!(Currency::parse(present).is_ok(), "{present}");
    }
    for gone in ["HRK", "ZWL", "SLL", "ANG", "CUC", "VEF", "DEM", "eur", "EURO", "EU", "", "€"] {
        let refused = CurrencyRefused::UnknownCurrency { found: gone.to_owned() };
        assert_eq!(Currency::parse(gone), Err(refused), "{gone}");
    }
    for unit in ["XAU", "XDR", "XXX", "XTS", "XSU"] {
        assert_eq!(Currency::parse(unit), Err(CurrencyRefused::WithoutMinorUnit { code: unit }));
    }
    assert_eq!(
        Currency::parse("eur").expect_err("refused").to_string(),
        "the currency \"eur\" is not an active ISO 4217 currency; write three capital letters such as EUR"
    );
    assert_eq!(
        Currency::parse("XAU").expect_err("refused").to_string(),
        "the currency XAU has no minor unit in ISO 4217, so no amount can be in it; \
         choose the currency the invoice is paid in, such as EUR"
    );
}

#[test]
fn amounts_are_written_with_their_currency_s_decimals() {
    let clf = Currency::parse("CLF").expect("in the table");
    for (minor, currency, text) in [
        (1234, Currency::EUR, "12.34 EUR"),
        (-5, Currency::EUR, "-0.05 EUR"),
        (0, Currency::EUR, "0.00 EUR"),
        (1200, Currency::JPY, "1200 JPY"),
        (-1, Currency::KWD, "-0.001 KWD"),
        (12_345, clf, "1.2345 CLF"),
        (i64::MIN, Currency::EUR, "-92233720368547758.08 EUR"),
    ] {
        assert_eq!(Money::new(minor, currency).to_string(), text);
    }
}

#[test]
fn amounts_refuse_what_their_currency_does_not_have() {
    assert_eq!(Money::parse_major("12.3", Currency::EUR), Ok(Money::new(1230, Currency::EUR)));
    assert_eq!(Money::parse_major("12.340", Currency::EUR), Ok(Money::new(1234, Currency::EUR)));
    let read = |text, currency| Money::parse_major(text, currency).expect_err("refused");
    assert_eq!(
        read("1.5", Currency::JPY).to_string(),
        "the amount \"1.5\" has more decimals than the 0 of JPY; round it before it is sent"
    );
    let not = AmountRefused::NotADecimal(DecimalRefused::NotANumber { found: "1 EUR".to_owned() });
    assert_eq!(read("1 EUR", Currency::EUR), not);
    assert_eq!(
        read("92233720368547758.08", Currency::EUR).to_string(),
        "the amount in EUR is beyond 2^63 minor units; check the price and the quantity"
    );
    let (euro, yen) = (Money::new(1, Currency::EUR), Money::new(1, Currency::JPY));
    let differ = MoneyRefused::CurrenciesDiffer { expected: Currency::EUR, found: Currency::JPY };
    assert_eq!(euro.checked_add(yen), Err(differ));
    assert_eq!(euro.checked_sub(yen), Err(differ));
    assert_eq!(Money::sum(Currency::EUR, [euro, yen]), Err(differ));
    let least = Money::new(i64::MIN, Currency::EUR);
    assert_eq!(least.checked_neg(), Err(MoneyRefused::OutOfRange { currency: Currency::EUR }));
    assert_eq!(least.checked_sub(euro), Err(MoneyRefused::OutOfRange { currency: Currency::EUR }));
}

#[test]
fn splits_and_shares_that_a_bookkeeper_can_check() {
    let parts = |minor: i64, weights: &[i128]| {
        let parts = Money::new(minor, Currency::EUR).split(weights).expect("splits");
        parts.into_iter().map(Money::minor).collect::<Vec<_>>()
    };
    assert_eq!(parts(100, &[1, 1, 1]), [34, 33, 33]);
    assert_eq!(parts(-100, &[1, 1, 1]), [-34, -33, -33]);
    assert_eq!(parts(5, &[0, 3, 7]), [0, 2, 3]);
    assert_eq!(parts(1, &[1, 2, 2]), [0, 1, 0]);
    assert_eq!(parts(30, &[200, -50]), [40, -10]);
    assert_eq!(parts(i64::MIN, &[1]), [i64::MIN]);
    let euro = Money::new(3000, Currency::EUR);
    assert_eq!(euro.split(&[]), Err(SplitRefused::WeightsZero));
    assert_eq!(euro.split(&[2, -2]), Err(SplitRefused::WeightsZero));
    assert_eq!(euro.split(&[i128::MAX, 1]), Err(SplitRefused::WeightsTooLarge));
    assert_eq!(euro.share_cumulative(10, 31, Rounding::HalfAwayFromZero), Ok(Money::new(968, Currency::EUR)));
    assert_eq!(
        euro.share_cumulative(1, 0, Rounding::Down).expect_err("refused").to_string(),
        "a share of 0 does not exist; the whole has to be above zero"
    );
    assert_eq!(
        euro.share_cumulative(i128::MAX, 1, Rounding::Down),
        Err(ShareRefused::OutOfRange(MoneyRefused::OutOfRange { currency: Currency::EUR }))
    );
}

#[test]
fn tax_on_top_of_a_price_and_in_it() {
    let vat = Percent::parse("19").expect("a percentage");
    assert_eq!((vat.part_of_net(), vat.part_of_gross()), ((19, 100), (19, 119)));
    let without = |minor: i64, rate: &str, rounding| {
        let rate = Percent::parse(rate).expect("a percentage");
        Money::new(minor, Currency::EUR).without_tax(rate, rounding).map(Money::minor)
    };
    assert_eq!(without(600, "19", Rounding::HalfAwayFromZero), Ok(504));
    assert_eq!(without(-999, "19", Rounding::HalfAwayFromZero), Ok(-839));
    // 832.5: where a half goes is the seller's choice.
    assert_eq!(without(999, "20", Rounding::HalfAwayFromZero), Ok(833));
    assert_eq!(without(999, "20", Rounding::HalfEven), Ok(832));
    assert_eq!(without(999, "0", Rounding::HalfEven), Ok(999));
    assert_eq!(
        without(1, "-100", Rounding::HalfEven),
        Err(MoneyRefused::OutOfRange { currency: Currency::EUR })
    );
}

#[test]
fn each_meaning_reads_and_writes_its_number() {
    assert_eq!(UnitPrice::parse("-0.0000025").map(|price| price.to_string()), Ok("-0.0000025".to_owned()));
    assert_eq!(Quantity::parse("10/3").map(|quantity| quantity.to_string()), Ok("10/3".to_owned()));
    assert!(Quantity::parse("0.00000000000000000000000000001").is_err(), "the door of 28 digits");
    let vat = Percent::parse("7.7").expect("a percentage");
    assert_eq!((vat.as_fraction(), vat.to_string()), (decimal("0.077"), "7.7".to_owned()));
    let finest = Decimal::from_i128(1, 28).expect("in range");
    assert_eq!(Percent::new(finest).map(|percent| percent.as_fraction().scale()), Ok(30));
    assert_eq!(Percent::new(Decimal::from_i128(1, 29).expect("in range")), Err(QuantityTooPrecise));
    let price = UnitPrice::parse("0.015").expect("a price");
    assert_eq!(price.times(Quantity::from(12)), Ok(ratio("0.18")));
}
