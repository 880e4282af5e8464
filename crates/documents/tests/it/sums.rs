//! Amounts: each rounded where it is said to be, and all of them sum.

use documents::{Invoice, file};
use proptest::prelude::*;

use crate::files::example;

fn amounts(invoice: &Invoice) -> Vec<String> {
    invoice.lines.iter().map(|line| line.net.amount_text()).collect()
}

#[test]
fn the_example_sums() {
    let invoice = file::read("consulting.toml", example("consulting").as_bytes()).unwrap();
    assert_eq!(amounts(&invoice), ["1187.50", "432.00", "100.01"]);
    // 50.00 off is shared by what is taxed: 1,619.50 at 19 % and 100.01 at 7 %.
    let off: Vec<String> = invoice.adjustments.iter().map(|one| one.amount.amount_text()).collect();
    assert_eq!(off, ["47.09", "2.91"]);
    let taxes: Vec<(String, String)> =
        invoice.taxes.iter().map(|group| (group.base.amount_text(), group.amount.amount_text())).collect();
    let expected = [("1572.41", "298.76"), ("97.10", "6.80")];
    assert_eq!(taxes, expected.map(|(base, tax)| (base.to_owned(), tax.to_owned())));
    let sums = &invoice.sums;
    assert_eq!((sums.net.amount_text().as_str(), sums.tax.amount_text().as_str()), ("1669.51", "305.56"));
    assert_eq!(sums.due.amount_text(), "1975.07");
}

/// A file of lines at so many cents, so many pieces and per cent off, at one of some rates.
fn text(lines: &[(u32, u16, u8, usize)], includes_tax: bool) -> String {
    const RATES: [&str; 4] = ["19", "7", "\"zero\"", "5.5"];
    let mut text = format!(
        "number = \"1\"\nissued_on = 2026-01-31\nnet_days = 7\ncurrency = \"EUR\"\nprices_include_tax = {includes_tax}\n\
         [seller]\nname = \"A\"\nvat_id = \"DE136695976\"\naddress = {{ city = \"X\", country = \"DE\" }}\n\
         [buyer]\nname = \"B\"\naddress = {{ city = \"Y\", country = \"DE\" }}\n"
    );
    for (number, (cents, quantity, off, rate)) in lines.iter().enumerate() {
        let tax = RATES[rate % RATES.len()];
        text.push_str(&format!(
            "[[lines]]\nname = \"L{number}\"\nquantity = \"{}.{:02}\"\nunit_price = \"{}.{:03}\"\ntax = {tax}\n\
             discount = {{ percent = {off} }}\n",
            quantity / 100,
            quantity % 100,
            cents / 1000,
            cents % 1000
        ));
    }
    text
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    /// Lines less discounts plus charges are the net, the groups' bases sum to it, and with tax included the total is
    /// what the written prices come to, to the cent. Whatever it is, it is a valid e-invoice in every syntax.
    #[test]
    fn what_is_worked_out_sums_and_is_valid(
        lines in prop::collection::vec((1_u32..200_000, 1_u16..5_000, 0_u8..=90, 0_usize..4), 1..9),
        includes_tax in any::<bool>(),
    ) {
        let invoice = file::read("random.toml", text(&lines, includes_tax).as_bytes()).unwrap();
        let sums = &invoice.sums;
        let nets: i64 = invoice.lines.iter().map(|line| line.net.minor()).sum();
        prop_assert_eq!(nets, sums.net.minor());
        let bases: i64 = invoice.taxes.iter().map(|group| group.base.minor()).sum();
        prop_assert_eq!(bases, sums.net.minor());
        let taxes: i64 = invoice.taxes.iter().map(|group| group.amount.minor()).sum();
        prop_assert_eq!(taxes + nets, sums.total.minor());
        if includes_tax {
            let written: i64 = lines.iter().map(|(cents, quantity, off, _)| {
                let whole = (i64::from(*cents) * i64::from(*quantity) * 2 + 1_000) / 2_000;
                whole - (whole * i64::from(*off) * 2 + 100) / 200
            }).sum();
            prop_assert_eq!(written, sums.total.minor());
        }
        for syntax in [documents::einvoice::Syntax::Ubl, documents::einvoice::Syntax::Cii] {
            let written = documents::einvoice::write(&invoice, documents::einvoice::Profile::En16931, syntax);
            prop_assert!(written.is_ok(), "{:?}", written);
        }
    }
}

/// What the example comes to with some lines more.
fn totals(more: &str) -> (String, String) {
    let text = "number = \"1\"\nissued_on = 2026-01-31\ncurrency = \"EUR\"\n\
        [seller]\nname = \"A\"\naddress = { country = \"DE\" }\n[buyer]\nname = \"B\"\naddress = { country = \"DE\" }\n\
        [[lines]]\nname = \"Work\"\nunit_price = 100\ntax = 19\n";
    match file::read("it", format!("{text}{more}").as_bytes()) {
        Ok(read) => (read.sums.net.amount_text(), read.sums.total.amount_text()),
        Err(why) => (why.to_string(), String::new()),
    }
}

#[test]
fn discounts_and_charges_of_the_whole_fit_what_is_there() {
    let back = "[[lines]]\nname = \"Back\"\nquantity = -1\nunit_price = 10\ntax = 7\n";
    let free = "[[lines]]\nname = \"Free\"\nunit_price = 0\ntax = 7\ndiscount = 5\n";
    for (more, net, total) in [
        // A second one is of what the first left.
        (
            "[[discounts]]\nreason = \"a\"\npercent = 10\n[[discounts]]\nreason = \"b\"\npercent = 10\n",
            "81.00",
            "96.39",
        ),
        // Of 100.00 at 19 % and -10.00 at 7 %, a tenth is 9.00, of what is above zero.
        (&format!("{back}[[discounts]]\nreason = \"a\"\npercent = 10\n"), "81.00", "97.59"),
        // Postage at a rate that no line has.
        ("[[charges]]\nreason = \"Post\"\namount = 5\ntax = 7\n", "105.00", "124.35"),
        (&back.replace("tax = 7", "tax = 7\ndiscount = 2"), "92.00", "110.44"),
    ] {
        assert_eq!(totals(more), (net.to_owned(), total.to_owned()), "{more}");
    }
    let (why, _) = totals(free);
    assert!(why.contains("takes off 5.00, and there is 0.00"), "{why}");
    let (why, _) = totals("[[discounts]]\nreason = \"a\"\namount = 101\n");
    assert!(why.contains("takes off 101.00, and there is 100.00"), "{why}");
}
