//! Documents of more lines than paper takes: what is shown of them, and each of their lines as a table.

#![expect(clippy::unwrap_used, reason = "a test has nothing better to do")]

use billing::{Document, DocumentKind, Line, LineKind, LineRef, TaxAnswer};
use documents::einvoice::{Profile, Syntax};
use documents::issued::EMBEDDED_CSV_BYTES_MAX;
use documents::{Locale, Words};
use ids::InvoiceId;
use money::{Currency, Decimal, Money, Quantity, Ratio};
use testkit::TempFolder;

use crate::issued::{answer, condensed, discount, document, eur, subscription, usage, whole_fee};
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

fn minor(amount: i64) -> Money {
    Money::new(amount, Currency::EUR)
}

/// A line of usage of a model, at a price in thousandths, with a discount at times; or what is taken back.
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
    line.subscription = Some(subscription(dice.pick(&[1, 2])));
    if cents > 100 && dice.below(4) == 0 {
        line.discounts = vec![discount(1, "Loyal", "0.10")];
        line.amount = minor(cents - 10);
    }
    if dice.below(9) == 0 {
        line.kind = LineKind::Credit;
        line.description = "Unused: Power".to_owned();
        line.amount = minor(-3);
        line.discounts.clear();
        line.extends = Some(LineRef { document: InvoiceId::from_bytes([7; 16]), line: 2 });
    }
    line.tax_group = dice.pick(&[0, 0, 1]);
    line
}

/// A document of two taxes, each rounded once.
fn random(dice: &mut Dice, kind: DocumentKind) -> Document {
    let sign = if kind == DocumentKind::CreditNote { -1 } else { 1 };
    let count = 4 + dice.below(50);
    let mut lines: Vec<Line> = (0..count).map(|_| line(dice)).collect();
    for (group, amount) in [(0, 5_000), (1, 7_000)] {
        // More than all that is taken back.
        lines.push(Line { amount: minor(amount), tax_group: group, ..whole_fee() });
    }
    for line in &mut lines {
        line.amount = minor(sign * line.amount.minor());
        for off in &mut line.discounts {
            off.amount = minor(sign * off.amount.minor());
        }
    }
    let tax = |group: u32, rate: i64| {
        let of_group = lines.iter().filter(|line| line.tax_group == group);
        let base: i64 = of_group.map(|line| sign * line.amount.minor()).sum();
        minor(sign * ((base * rate + 50) / 100)).amount_text()
    };
    let (full, reduced) = (tax(0, 19), tax(1, 7));
    let answers: [(TaxAnswer, &str); 2] =
        [(answer("standard", "USt", "19"), &full), (answer("books", "USt", "7"), &reduced)];
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
    let mut reached = [0; 4];
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
        assert!(other.lines.len() <= most.max(2), "seed {seed}: {} lines, {most}", other.lines.len());
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
                other.lines.iter().map(|line| (&*line.item.name, sign * line.net.minor())).collect();
            let expected: Vec<(&str, i64)> = wholly.iter().map(|(name, _, _, sum)| (&**name, *sum)).collect();
            assert_eq!(found, expected, "seed {seed}: in the order of their first");
            reached[0] += 1;
        }
        for line in other.lines.iter().filter(|line| !line.is_whole) {
            let item = &line.item;
            let off: i64 = line.discounts.iter().map(|discount| discount.amount.minor()).sum();
            let exact = item.price.times(Quantity::new(Ratio::whole(item.quantity))).unwrap();
            let before = Ratio::whole(minor(line.net.minor() + off).to_decimal());
            let missed = exact.div_decimal(item.per).unwrap().checked_sub(before).unwrap().abs();
            assert!(missed < Ratio::whole(Decimal::parse("0.01").unwrap()), "seed {seed}: {line:#?}");
            reached[1] += usize::from(most < count);
        }
        reached[2] += usize::from(other.lines.len() == 2 && count > 2);
        reached[3] += usize::from(sign < 0);
    }
    assert!(reached.iter().all(|count| *count >= 10), "{reached:?}");
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
        let long = vec![b'a'; EMBEDDED_CSV_BYTES_MAX + 1];
        let told = shown.write_with(Profile::XRechnung, syntax, long).unwrap();
        assert_eq!(told.xml, named);
        assert!(told.left_out.iter().any(|said| said.contains("4194305 bytes")), "{:?}", told.left_out);
    }
    let (whole, _) = condensed(models(30), 30);
    let plain = whole.write(Profile::XRechnung, Syntax::Ubl).unwrap();
    assert!(!plain.xml.contains("AdditionalDocumentReference"));
    let same = whole.write_with(Profile::XRechnung, Syntax::Ubl, table.into_bytes()).unwrap();
    assert_eq!(same.xml, plain.xml, "who shows each line has no such file");
}

#[test]
fn condensed_documents_keep_the_official_rules() {
    let folder = TempFolder::new();
    let mut written = 0;
    for seed in 1..=10 {
        for kind in [DocumentKind::Invoice, DocumentKind::CreditNote] {
            let mut dice = Dice(seed);
            let document = random(&mut dice, kind);
            for most in [2, 8, 20] {
                let (shown, table) = condensed(document.clone(), most);
                for (syntax, name) in [(Syntax::Ubl, "ubl"), (Syntax::Cii, "cii")] {
                    let xml = shown.write_with(Profile::En16931, syntax, table.clone().into_bytes());
                    let xml = xml.unwrap_or_else(|missing| panic!("seed {seed}, {most}: {missing:#?}")).xml;
                    let file = folder.join(format!("{seed}-{}-{most}.{name}.xml", kind.code()));
                    std::fs::write(file, xml).unwrap();
                    written += 1;
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
         currency,tax_category,tax_name,tax_rate,tax,corrects_document,corrects_line,dimension.area,dimension.model\r\n";
    let january = "2026-01-01T00:00:00Z,2026-02-01T00:00:00Z,2026-01-01,2026-01-31";
    let first = format!(
        "1,{id}/1,amsel,{one},Pro,usage,\"'=Power, all\",fee,calls,{january},4,kWh,0.25,1,1.00,0.10,0.90,0.00,0.00,0.90,\
         EUR,standard,USt,19,0.17,,,,-5\r\n"
    );
    let second = format!(
        "2,{id}/2,'-branch,{two},\"Power, extra\",credit,Seats,fee,calls,{january},-3,seats,,,-0.40,0.00,-0.40,0.00,0.00,\
         -0.40,EUR,standard,USt,19,0.00,INV-000007,3,'@home,\r\n"
    );
    assert_eq!(table, format!("{head}{first}{second}"));
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
