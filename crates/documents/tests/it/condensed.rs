//! Documents of more lines than paper takes: what is shown of them, and each of their lines as a table.

#![expect(clippy::unwrap_used, reason = "a test has nothing better to do")]

use std::collections::BTreeMap;

use billing::{Customer, Document, DocumentKind, Line, LineKind, LineRef, LineTrace, PriceRef, TaxAnswer};
use calendar::{CivilDate, Zone};
use documents::einvoice::{Profile, Syntax};
use documents::issued::{IssuedInvoice, Issuing, LineKeys, Section, lines_csv};
use documents::{AdjustmentKind, Locale, Preceding, Words};
use ids::{CatalogKey, InvoiceId, PlanVersionId};
use money::{Currency, Decimal, Money, Quantity, Ratio};
use testkit::TempFolder;

use crate::issued::{
    answer, discount, document, eur, frozen, known_customer, known_seller, subscription, usage, whole_fee,
};
use crate::rules::held_against_the_rules;

/// Numbers of one seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        let most = u64::try_from(from.len()).unwrap();
        from[usize::try_from(self.below(most)).unwrap()]
    }
}

/// What is shown of a document between parties that say all, with so many lines at most, and its lines as a table.
fn condensed(document: Document, most: usize) -> (IssuedInvoice, String) {
    condensed_to(&known_customer(), document, most)
}

/// The same for another customer.
fn condensed_to(customer: &Customer, document: Document, most: usize) -> (IssuedInvoice, String) {
    let earlier = Preceding {
        number: "INV-000007".to_owned(),
        issued_on: Some(CivilDate::parse("2026-01-01").unwrap()),
    };
    let section = |name: &str| Section { name: name.to_owned(), zone: Zone::utc() };
    let issuing = Issuing {
        issued: &frozen(Some("INV/000009"), document),
        seller: &known_seller(),
        customer,
        earlier: &BTreeMap::from([(InvoiceId::from_bytes([7; 16]), earlier)]),
        subscriptions: &BTreeMap::from([
            (subscription(1), section("Pro")),
            (subscription(2), section("Power, extra")),
        ]),
        usage: None,
    };
    let fee = PriceRef {
        plan_version: PlanVersionId::from_bytes([1; 16]),
        price: CatalogKey::parse("fee").unwrap(),
    };
    let keys = LineKeys {
        customer: "amsel",
        customers: &BTreeMap::from([(subscription(2), "-branch".to_owned())]),
        meters: &BTreeMap::from([(fee, "calls".to_owned())]),
    };
    let table = String::from_utf8(lines_csv(&issuing, &keys).unwrap()).unwrap();
    (IssuedInvoice::of_at_most(&issuing, Some("en"), most).unwrap(), table)
}

fn minor(amount: i64) -> Money {
    Money::new(amount, Currency::EUR)
}

/// A line of usage of a model, at a price in thousandths, with a discount of its own or of the document and credits at
/// times, of a subscription or of none; usage that fell below zero, discount and all; or what is taken back, with what
/// that gives back of the document's discount.
fn line(dice: &mut Dice) -> Line {
    let quantity = i64::try_from(dice.below(40)).unwrap();
    let price = dice.pick(&[250_i64, 2_000, 333]);
    let cents = (quantity * price + 5) / 10;
    let (quantity_text, price_text) =
        (quantity.to_string(), format!("{}.{:03}", price / 1_000, price % 1_000));
    let mut line = usage(&[(&quantity_text, &price_text)], &minor(cents).amount_text());
    let model = dice.pick(&["a", "b", "c", "d"]);
    line.description = format!("Power ({model})");
    line.dimensions = vec![("model".to_owned(), model.to_owned())];
    line.subscription = dice.pick(&[Some(1), Some(2), None]).map(subscription);
    if cents > 100 && dice.below(4) == 0 {
        line.discounts = vec![discount(1, "Loyal", "0.10")];
        line.amount = minor(cents - 10);
    }
    if dice.below(6) == 0 {
        line.amount = minor(-line.amount.minor());
        for off in &mut line.discounts {
            off.amount = minor(-off.amount.minor());
        }
    } else if cents > 100 && dice.below(3) == 0 {
        line.off_document = minor(7);
        line.document_discounts = vec![discount(2, "Launch", "0.07")];
        line.by_credits = minor(5);
    }
    if dice.below(9) == 0 {
        line.kind = LineKind::Credit;
        line.description = "Unused: Power".to_owned();
        line.amount = minor(-3);
        line.discounts.clear();
        line.off_document = minor(-1);
        line.document_discounts = vec![discount(2, "Launch", "-0.01")];
        line.by_credits = minor(0);
        line.extends = Some(LineRef { document: InvoiceId::from_bytes([7; 16]), line: 2 });
    }
    line.tax_group = dice.pick(&[0, 0, 1, 2]);
    line
}

/// A document of two taxes, one of which is in the amounts of some lines and on top of those of others, each rounded once.
fn random(dice: &mut Dice, kind: DocumentKind) -> Document {
    let sign = if kind == DocumentKind::CreditNote { -1 } else { 1 };
    let count = 4 + dice.below(50);
    let mut lines: Vec<Line> = (0..count).map(|_| line(dice)).collect();
    for (group, amount) in [(0, 500_000), (1, 700_000), (2, 300_000)] {
        // More than all that is taken back.
        lines.push(Line { amount: minor(amount), tax_group: group, ..whole_fee() });
    }
    for line in &mut lines {
        for amount in [&mut line.amount, &mut line.off_document, &mut line.by_credits] {
            *amount = minor(sign * amount.minor());
        }
        for off in line.discounts.iter_mut().chain(&mut line.document_discounts) {
            off.amount = minor(sign * off.amount.minor());
        }
    }
    let tax = |group: u32, rate: i64| {
        let of_group = lines.iter().filter(|line| line.tax_group == group);
        let base: i64 = of_group.map(|line| sign * line.taxable().unwrap().minor()).sum();
        minor(sign * ((base * rate + 50) / 100)).amount_text()
    };
    let (full, reduced) = (tax(0, 19), tax(1, 7));
    let (mut gross, mut inside) = (0, 0);
    for line in lines.iter_mut().filter(|line| line.tax_group == 2) {
        gross += line.taxable().unwrap().minor();
        let until = (gross * 38 + 119).div_euclid(238);
        line.tax = minor(until - inside);
        inside = until;
    }
    let inside = minor(inside).amount_text();
    let included = TaxAnswer { included: true, ..answer("standard", "USt", "19") };
    let answers: [(TaxAnswer, &str); 3] = [
        (answer("standard", "USt", "19"), &full),
        (answer("books", "USt", "7"), &reduced),
        (included, &inside),
    ];
    document(kind, lines, &answers)
}

/// The lines that are wholly alike, found slowly: what they are called, which tax, how many, and what they come to.
fn alike(document: &Document) -> Vec<(String, u32, usize, i64)> {
    let mut found: Vec<(&Line, usize, i64)> = Vec::new();
    for line in &document.lines {
        let same = |other: &Line| {
            (other.subscription, other.kind, &other.description, &other.unit, other.service, other.tax_group)
                == (line.subscription, line.kind, &line.description, &line.unit, line.service, line.tax_group)
        };
        match found.iter_mut().find(|(first, ..)| same(first)) {
            Some((_, count, sum)) => {
                *count += 1;
                *sum += line.amount.minor();
            }
            None => found.push((line, 1, line.amount.minor())),
        }
    }
    let told =
        |(line, count, sum): &(&Line, usize, i64)| (line.description.clone(), line.tax_group, *count, *sum);
    found.iter().map(told).collect()
}

#[test]
fn whatever_is_condensed_comes_to_the_document_and_fits() {
    let mut reached = [0; 6];
    for seed in 1..=300 {
        let mut dice = Dice(seed);
        let kind = dice.pick(&[DocumentKind::Invoice, DocumentKind::CreditNote]);
        let document = random(&mut dice, kind);
        let count = document.lines.len();
        let most = 1 + usize::try_from(dice.below(u64::try_from(count).unwrap())).unwrap();
        let sign = if kind == DocumentKind::CreditNote { -1 } else { 1 };
        let (whole, _) = condensed(document.clone(), count);
        let (shown, _) = condensed(document.clone(), most);
        assert!(!whole.is_condensed() && whole.invoice().lines.len() == count, "seed {seed}");
        assert_eq!(condensed(document.clone(), most).0, shown, "seed {seed}: the same again");
        assert_eq!(shown.is_condensed(), most < count, "seed {seed}");
        let (one, other) = (whole.invoice(), shown.invoice());
        assert_eq!(one.taxes.len(), 2, "seed {seed}: what is in and what is on top are one tax");
        assert!(other.lines.len() <= most.max(3), "seed {seed}: {} lines, {most}", other.lines.len());
        assert_eq!((other.sums, &other.taxes, &other.adjustments), (one.sums, &one.taxes, &one.adjustments));
        for group in &one.taxes {
            let of = |invoice: &documents::Invoice| -> i64 {
                let lines = invoice.lines.iter().filter(|line| line.item.tax == group.tax);
                lines.map(|line| line.net.minor()).sum()
            };
            assert_eq!(of(one), of(other), "seed {seed}");
        }
        let wholly = alike(&document);
        if most < count && wholly.len() <= most {
            let found: Vec<(&str, i64)> =
                other.lines.iter().map(|line| (&*line.item.name, sign * line.written.minor())).collect();
            let expected: Vec<(&str, i64)> = wholly.iter().map(|(name, _, _, sum)| (&**name, *sum)).collect();
            assert_eq!(found, expected, "seed {seed}: in the order of their first");
            reached[0] += 1;
        }
        for line in other.lines.iter().filter(|line| !line.is_whole) {
            let item = &line.item;
            let off: i64 = line.discounts.iter().map(|discount| discount.amount.minor()).sum();
            let exact = item.price.times(Quantity::new(Ratio::whole(item.quantity))).unwrap();
            let before = Ratio::whole(minor(line.written.minor() + off).to_decimal());
            let missed = exact.div_decimal(item.per).unwrap().checked_sub(before).unwrap().abs();
            assert!(missed < Ratio::whole(Decimal::parse("0.01").unwrap()), "seed {seed}: {line:#?}");
            reached[1] += usize::from(most < count);
        }
        if other.lines.len() == 3 && count > 3 {
            let inside = other.lines.iter().filter(|line| line.includes_tax).count();
            assert_eq!(inside, 1, "seed {seed}: beside the one line of the same tax on top");
            reached[2] += 1;
        }
        let mut discounts = other.lines.iter().flat_map(|line| &line.discounts);
        assert!(discounts.all(|discount| !discount.amount.is_zero()), "seed {seed}");
        reached[3] += usize::from(sign < 0);
        let is_charged = |kind| other.adjustments.iter().any(|one| one.kind == kind);
        reached[4] += usize::from(
            most < count && is_charged(AdjustmentKind::Discount) && is_charged(AdjustmentKind::Charge),
        );
        let is_below = |line: &&Line| line.kind == LineKind::Usage && !line.discounts.is_empty();
        let below = document.lines.iter().filter(is_below);
        reached[5] += usize::from(below.map(|line| sign * line.amount.minor()).any(|amount| amount < 0));
    }
    assert!(reached.iter().all(|count| *count >= 10), "{reached:?}");
}

/// Whether lines include tax is part of what they are: as few as there may be are one of each.
#[test]
fn what_has_tax_in_it_joins_no_line_without() {
    let (shown, _) = condensed(random(&mut Dice(7), DocumentKind::Invoice), 1);
    let told: Vec<(String, bool)> = shown
        .invoice()
        .lines
        .iter()
        .map(|line| (line.item.tax.rate.to_string(), line.includes_tax))
        .collect();
    let expected = [("19", false), ("7", false), ("19", true)];
    assert_eq!(told.len(), expected.len());
    for (rate, inside) in expected {
        assert!(told.contains(&(rate.to_owned(), inside)), "{told:?}");
    }
}

fn models(count: u32) -> Document {
    let of = |model: u32| Line {
        description: format!("Power (m{model})"),
        dimensions: vec![("model".to_owned(), format!("m{model}"))],
        ..usage(&[("4", "0.25")], "1.00")
    };
    let tax = minor(i64::from(count) * 19).amount_text();
    document(DocumentKind::Invoice, (0..count).map(of).collect(), &[(answer("standard", "USt", "19"), &tax)])
}

#[test]
fn one_price_of_many_values_is_one_line_that_says_how_many_and_where_each_is() {
    let (shown, table) = condensed(models(1_204), 1_000);
    let [line] = shown.invoice().lines.as_slice() else { panic!("one line") };
    assert_eq!((&*line.item.name, line.item.quantity.to_string()), ("Power", "4816".to_owned()));
    assert_eq!((line.is_whole, line.net), (false, eur("1204.00")), "its price is that of all");
    let told = "1,204 lines; each in INV_000009-lines.csv";
    assert_eq!(line.item.description.as_deref(), Some(told));
    assert_eq!(shown.invoice().head.notes[0], told);
    assert!(shown.page().contains(told));
    let letter = shown.invoice().letter(eur("0"), &[], None);
    assert!(letter.text.contains(told), "{}", letter.text);
    assert_eq!(table.lines().count(), 1_205);
    for language in Words::languages() {
        let said = Locale::of(language).words.each_in_file;
        assert!(said.contains("{lines}") && said.contains("{file}"), "{language}");
    }
}

/// Lines of two subscriptions and of none: where lines of several become one there is no heading that they would stand
/// beneath, and where each is of one it has its own.
#[test]
fn what_is_of_all_stands_under_no_heading() {
    let of = |place: u32, subscription_number: Option<u8>, group: u32| Line {
        subscription: subscription_number.map(subscription),
        tax_group: group,
        kind: if place.is_multiple_of(2) { LineKind::Usage } else { LineKind::Recurring },
        ..usage(&[("4", "0.25")], "1.00")
    };
    let owners = [Some(1), Some(2), None];
    let lines = |place: u32| owners.map(|owner| of(place, owner, u32::from(owner == Some(2))));
    let lines: Vec<Line> = (0..8).flat_map(lines).collect();
    let answers = [(answer("standard", "USt", "19"), "3.04"), (answer("books", "USt", "7"), "0.56")];
    let long = document(DocumentKind::Invoice, lines, &answers);
    let headings = |most: usize| {
        let sheet = condensed(long.clone(), most).0.sheet();
        let headings: Vec<String> = sheet.rows.iter().filter_map(|row| row.section.clone()).collect();
        (sheet.rows.len(), headings)
    };
    let (rows, by_subscription) = headings(6);
    assert_eq!(
        (rows, &by_subscription[..3]),
        (6, &["Pro", "Power, extra", "Further items"].map(str::to_owned)[..])
    );
    assert_eq!(headings(5), (4, Vec::new()), "usage and fees of each tax");
    assert_eq!(headings(3), (2, Vec::new()), "each tax");
}

/// Outside of Germany a second note makes an e-invoice of Peppol invalid.
#[test]
fn where_the_lines_stand_is_one_note_with_the_sellers_own_for_peppol() {
    let mut abroad = known_customer();
    abroad.more.particulars.country = Some("FR".to_owned());
    let (shown, _) = condensed_to(&abroad, models(30), 10);
    assert_eq!(shown.invoice().head.notes.len(), 2);
    assert!(shown.missing(Profile::Peppol).is_empty(), "{:#?}", shown.missing(Profile::Peppol));
    let xml = shown.write(Profile::Peppol, Syntax::Ubl).unwrap().xml;
    for said in ["30 lines; each in INV_000009-lines.csv", "Vielen Dank"] {
        assert!(xml.contains(said), "{xml}");
    }
}

#[test]
fn an_e_invoice_names_the_lines_and_has_them_inside_where_they_are_few() {
    let (shown, table) = condensed(models(30), 10);
    for (syntax, open, inside) in [
        (
            Syntax::Ubl,
            "<cac:AdditionalDocumentReference>",
            "mimeCode=\"text/csv\" filename=\"INV_000009-lines.csv\"",
        ),
        (
            Syntax::Cii,
            "<ram:AdditionalReferencedDocument>",
            "mimeCode=\"text/csv\" filename=\"INV_000009-lines.csv\"",
        ),
    ] {
        let named = shown.write(Profile::XRechnung, syntax).unwrap().xml;
        assert!(named.contains(open) && named.contains("30 lines; each in"), "{named}");
        assert!(!named.contains("text/csv"));
        let whole = shown.write_with(Profile::XRechnung, syntax, table.clone().into_bytes()).unwrap();
        assert!(whole.xml.contains(inside), "{}", whole.xml);
    }
    let (whole, _) = condensed(models(30), 30);
    let plain = whole.write(Profile::XRechnung, Syntax::Ubl).unwrap();
    assert!(!plain.xml.contains("AdditionalDocumentReference"));
    let same = whole.write_with(Profile::XRechnung, Syntax::Ubl, table.into_bytes()).unwrap();
    assert_eq!(same.xml, plain.xml, "who shows each line has no such file");
}

/// By each profile; the rules of XRechnung and of Peppol themselves where they are given.
#[test]
fn condensed_documents_keep_the_official_rules() {
    let folder = TempFolder::new();
    let mut written = 0;
    let (ubl, cii) = ((Syntax::Ubl, "ubl"), (Syntax::Cii, "cii"));
    for seed in 1..=10 {
        let national = (if seed % 2 == 0 { Profile::XRechnung } else { Profile::Peppol }, &[ubl][..]);
        for kind in [DocumentKind::Invoice, DocumentKind::CreditNote] {
            let mut dice = Dice(seed);
            let document = random(&mut dice, kind);
            for most in [2, 8, 20] {
                let (shown, table) = condensed(document.clone(), most);
                for (profile, syntaxes) in [(Profile::En16931, &[ubl, cii][..]), national] {
                    for (syntax, name) in syntaxes {
                        let xml = shown.write_with(profile, *syntax, table.clone().into_bytes());
                        let xml =
                            xml.unwrap_or_else(|missing| panic!("seed {seed}, {most}: {missing:#?}")).xml;
                        let of = format!("{seed}-{}-{most}.{}.{name}.xml", kind.code(), profile.code());
                        std::fs::write(folder.join(of), xml).unwrap();
                        written += 1;
                    }
                }
            }
        }
    }
    let found = held_against_the_rules(&folder.join(""));
    assert_eq!(found.len(), written, "every file is told of");
    let broken: Vec<_> =
        found.iter().filter(|(_, (schema, fatal))| !schema.is_empty() || !fatal.is_empty()).collect();
    assert!(broken.is_empty(), "{} broken: {:#?}", broken.len(), &broken[..broken.len().min(6)]);
}

#[test]
fn a_table_has_every_line_with_all_that_it_says() {
    let priced = Line {
        description: "=Power, all".to_owned(),
        dimensions: vec![("model".to_owned(), "-5".to_owned())],
        tax: eur("0.17"),
        discounts: vec![discount(1, "Loyal", "0.10")],
        amount: eur("0.90"),
        ..usage(&[("4", "0.25")], "1.00")
    };
    let back = Line {
        kind: LineKind::Credit,
        subscription: Some(subscription(2)),
        dimensions: vec![("area".to_owned(), "@home".to_owned())],
        amount: eur("-0.40"),
        extends: Some(LineRef { document: InvoiceId::from_bytes([7; 16]), line: 3 }),
        ..whole_fee()
    };
    let document =
        document(DocumentKind::Invoice, vec![priced, back], &[(answer("standard", "USt", "19"), "0.10")]);
    let (id, one, two) = (document.id, subscription(1), subscription(2));
    let (_, table) = condensed(document, 10);
    let head = "line,line_id,customer,subscription,plan,kind,description,price,meter,period_start,period_end,first_day,\
         last_day,quantity,unit,unit_price,per,amount_before_discounts,discounts,amount,document_discounts,credits,net,\
         currency,tax_category,tax_name,tax_rate,tax,tax_included,corrects_document,corrects_line,dimension.area,dimension.model\r\n";
    let january = "2026-01-01T00:00:00Z,2026-02-01T00:00:00Z,2026-01-01,2026-01-31";
    let first = format!(
        "1,{id}/1,amsel,{one},Pro,usage,\"'=Power, all\",fee,calls,{january},4,kWh,0.25,1,1.00,0.10,0.90,0.00,0.00,0.90,\
         EUR,standard,USt,19,0.17,false,,,,-5\r\n"
    );
    let second = format!(
        "2,{id}/2,'-branch,{two},\"Power, extra\",credit,Seats,fee,calls,{january},-3,seats,,,-0.40,0.00,-0.40,0.00,0.00,\
         -0.40,EUR,standard,USt,19,0.00,false,INV-000007,3,'@home,\r\n"
    );
    assert_eq!(table, format!("{head}{first}{second}"));
}

/// Usage below zero that a price counts as none: the quantity is what was measured, on paper and in every file.
#[test]
fn usage_below_zero_that_costs_nothing_keeps_its_sign() {
    let mut below = usage(&[], "0.00");
    let LineTrace::Usage { rated, .. } = &mut below.trace else { panic!("usage") };
    rated.converted = Ratio::whole(Decimal::from_i64(-5));
    below.quantity = rated.converted;
    let lines = vec![below, whole_fee()];
    let document = document(DocumentKind::Invoice, lines, &[(answer("standard", "USt", "19"), "5.70")]);
    let (shown, table) = condensed(document, 10);
    assert_eq!(shown.invoice().lines[0].item.quantity, Decimal::from_i64(-5));
    assert_eq!(shown.sheet().rows[0].quantity, "\u{2212}5 kWh");
    assert!(table.contains(",-5,kWh,"), "{table}");
    for (syntax, told) in
        [(Syntax::Ubl, ">-5</cbc:InvoicedQuantity>"), (Syntax::Cii, ">-5</ram:BilledQuantity>")]
    {
        let xml = shown.write(Profile::En16931, syntax).unwrap().xml;
        assert!(xml.contains(told), "{xml}");
    }
}

#[test]
fn the_net_column_sums_to_the_document_of_either_sign() {
    for seed in 1..=40 {
        for kind in [DocumentKind::Invoice, DocumentKind::CreditNote] {
            let document = random(&mut Dice(seed), kind);
            // No cell of these has a comma but the plan's name, which is quoted.
            let (_, table) = condensed(document.clone(), 5);
            let table = table.replace("\"Power, extra\"", "Power");
            let mut rows = table.split_terminator("\r\n").map(|row| row.split(',').collect::<Vec<_>>());
            let head = rows.next().unwrap();
            let place = head.iter().position(|name| *name == "net").unwrap();
            let nets = rows.map(|row| {
                assert_eq!(row.len(), head.len(), "{row:?}");
                eur(row[place])
            });
            assert_eq!(Money::sum(Currency::EUR, nets).unwrap(), document.net, "seed {seed}");
        }
    }
}
