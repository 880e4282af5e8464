//! Places: where in an invoice file the business terms of EN 16931 stand, and how each is supplied.
//! Knows the terms' numbers; must not know rules.

use en16931::bt::{Group, Path};

use crate::invoice::Invoice;

/// Terms of the document and of its parties by number: the place, and what to write there.
const TERMS: &[(u16, &str, Option<&str>)] = &[
    (1, "number", None),
    (2, "issued_on", None),
    (3, "kind", None),
    (5, "currency", None),
    (7, "tax_point", None),
    (9, "due_on", Some("write `due_on`, `net_days` or `terms`")),
    (
        10,
        "buyer_reference",
        Some(
            "write `buyer_reference`: what the buyer gave you to name, for German public buyers the Leitweg-ID",
        ),
    ),
    (11, "project", None),
    (12, "contract", None),
    (13, "purchase_order", Some("write `purchase_order` or `buyer_reference`")),
    (20, "terms", None),
    (22, "notes", None),
    (23, "profile", None),
    (24, "profile", None),
    (25, "corrects", Some("name the invoice under `corrects`")),
    (27, "seller.name", None),
    (28, "seller.trading_name", None),
    (29, "seller", Some("write `seller.vat_id`, `seller.registration` or `seller.tax_number`")),
    (30, "seller.registration", None),
    (31, "seller.vat_id", Some("write `seller.vat_id` with the country's letters, such as \"DE136695976\"")),
    (32, "seller.tax_number", None),
    (33, "seller.legal", None),
    (
        34,
        "seller.electronic_address",
        Some("write `seller.electronic_address = { scheme = \"EM\", id = \"invoices@example.com\" }`"),
    ),
    (35, "seller.address.lines", None),
    (36, "seller.address.lines", None),
    (37, "seller.address.city", Some("write `seller.address.city`")),
    (38, "seller.address.postcode", Some("write `seller.address.postcode`")),
    (39, "seller.address.region", None),
    (40, "seller.address.country", Some("write `seller.address.country` as two letters, such as \"DE\"")),
    (41, "seller.contact.name", Some("write `seller.contact.name`: a person or a department")),
    (42, "seller.contact.phone", Some("write `seller.contact.phone` with at least three digits")),
    (43, "seller.contact.email", Some("write `seller.contact.email`")),
    (44, "buyer.name", None),
    (45, "buyer.trading_name", None),
    (46, "buyer", None),
    (47, "buyer.registration", None),
    (48, "buyer.vat_id", Some("write `buyer.vat_id` with the country's letters")),
    (
        49,
        "buyer.electronic_address",
        Some(
            "write `buyer.electronic_address = { scheme = \"EM\", id = \"accounts@example.com\" }`, or the Peppol id",
        ),
    ),
    (50, "buyer.address.lines", None),
    (51, "buyer.address.lines", None),
    (52, "buyer.address.city", Some("write `buyer.address.city`")),
    (53, "buyer.address.postcode", Some("write `buyer.address.postcode`")),
    (54, "buyer.address.region", None),
    (55, "buyer.address.country", Some("write `buyer.address.country` as two letters, such as \"FR\"")),
    (56, "buyer.contact.name", None),
    (57, "buyer.contact.phone", None),
    (58, "buyer.contact.email", None),
    (72, "delivered_on", Some("write `delivered_on`, or the days of `period`")),
    (73, "period.first", None),
    (74, "period.last", None),
    (80, "buyer.address.country", None),
    (81, "payment", Some("write `payment.iban`, or `payment.direct_debit`")),
    (83, "payment.reference", None),
    (84, "payment.iban", None),
    (85, "payment.holder", None),
    (86, "payment.bic", None),
    (89, "payment.direct_debit.mandate", None),
    (90, "payment.direct_debit.creditor", None),
    (91, "payment.direct_debit.iban", None),
];

/// Terms within a line, a discount or a charge.
const WITHIN: &[(u16, &str)] = &[
    (92, "amount"),
    (95, "tax"),
    (96, "tax"),
    (97, "reason"),
    (99, "amount"),
    (102, "tax"),
    (103, "tax"),
    (104, "reason"),
    (129, "quantity"),
    (130, "unit"),
    (131, "unit_price"),
    (134, "period.first"),
    (135, "period.last"),
    (136, "discount"),
    (139, "discount.reason"),
    (146, "unit_price"),
    (149, "per"),
    (151, "tax"),
    (152, "tax"),
    (153, "name"),
    (154, "description"),
    (155, "item"),
];

/// Rules that say less than is known here: their names, the place, none where they name it well, and the way out.
const RULES: &[(&str, Option<&str>, &str)] = &[
    ("BR-O-02", None, ALONE),
    ("BR-O-03", None, ALONE),
    ("BR-O-04", None, ALONE),
    ("BR-O-11", None, ALONE),
    ("BR-O-12", None, ALONE),
    ("BR-O-13", None, ALONE),
    ("BR-O-14", None, ALONE),
    ("BR-CO-26", Some("seller"), "write `seller.vat_id`, `seller.registration` or `seller.tax_number`"),
    (
        "BR-DE-2",
        Some("seller.contact"),
        "write `seller.contact = { name = \"Accounts\", phone = \"+49 30 1234567\", email = \"accounts@example.com\" }`",
    ),
    ("BR-DE-10", Some("buyer.address.city"), "write `buyer.address.city`: that is where goods go"),
    ("BR-DE-11", Some("buyer.address.postcode"), "write `buyer.address.postcode`: that is where goods go"),
    (
        "BR-DE-18",
        Some("terms"),
        "a line of `terms` that begins with # is read as a discount: #SKONTO#TAGE=14#PROZENT=2.00#, and an empty line after",
    ),
    (
        "BR-DE-31",
        Some("payment.direct_debit.iban"),
        "write `payment.direct_debit.iban`: the account it is taken from",
    ),
    ("PEPPOL-EN16931-R003", None, "write `buyer_reference` or `purchase_order`"),
];
const ALONE: &str =
    "what is outside of the scope of the tax stands on an invoice of its own; make two of this";
/// Rules by which a party is reached on Peppol.
const REACHED: &str = "PEPPOL-EN16931-CL008";
const NO_MAIL: &str = "Peppol delivers to no e-mail (\"EM\"); write the scheme and the id that the party has in Peppol, such as a VAT number";
/// Rules of lines, discounts and charges that want other numbers of the parties than the seller's VAT or tax number: of what the
/// buyer owes the tax on, of what goes to another state of the EU, and of what is exported.
const REVERSE_CHARGE: [&str; 3] = ["BR-AE-02", "BR-AE-03", "BR-AE-04"];
const INTRA_COMMUNITY: [&str; 3] = ["BR-IC-02", "BR-IC-03", "BR-IC-04"];
const EXPORT: [&str; 3] = ["BR-G-02", "BR-G-03", "BR-G-04"];

/// A place, and what to write there.
type Place = (String, Option<&'static str>);

/// Whether a rule wants other numbers of the parties than most do at their places.
pub(crate) fn is_of_numbers(rule: &str) -> bool {
    [REVERSE_CHARGE, INTRA_COMMUNITY, EXPORT].iter().any(|rules| rules.contains(&rule))
}

/// The places of a finding, and what to write there.
pub(super) fn of(rule: &str, path: &Path, invoice: &Invoice) -> Vec<Place> {
    if rule == REACHED {
        return vec![(format!("{}.electronic_address.scheme", named(path)), Some(NO_MAIL))];
    }
    if is_of_numbers(rule) {
        let lacking = numbers(rule, invoice);
        // Where nothing lacks, they are left out because of what is outside of the scope.
        return if lacking.is_empty() { vec![(of_term(path).0, Some(ALONE))] } else { lacking };
    }
    vec![match RULES.iter().find(|(known, ..)| *known == rule) {
        Some((_, Some(place), way_out)) => ((*place).to_owned(), Some(way_out)),
        Some((_, None, way_out)) => (of_term(path).0, Some(way_out)),
        None => of_term(path),
    }]
}

/// Which of the numbers that a rule wants are not there, of both parties at once.
fn numbers(rule: &str, invoice: &Invoice) -> Vec<Place> {
    let (seller, buyer) = (&invoice.head.seller, &invoice.head.buyer);
    let is_owed_by_buyer = REVERSE_CHARGE.contains(&rule);
    let of_seller = match (seller.vat_id.is_none(), is_owed_by_buyer) {
        (true, true) if seller.tax_number.is_none() => Some("write `seller.vat_id` or `seller.tax_number`"),
        (true, false) => Some("write `seller.vat_id`; a tax number is not enough here"),
        _ => None,
    };
    let of_buyer = match (buyer.vat_id.is_none(), is_owed_by_buyer) {
        (true, true) if buyer.registration.is_none() => Some(
            "write `buyer.vat_id`, or where it has none `buyer.registration`: who owes the tax is named by it",
        ),
        (true, false) if !EXPORT.contains(&rule) => {
            Some("write `buyer.vat_id`: what goes to another state untaxed is taxed there by it")
        }
        _ => None,
    };
    let all = [("seller.vat_id", of_seller), ("buyer.vat_id", of_buyer)];
    all.into_iter()
        .filter(|(_, lacks)| lacks.is_some())
        .map(|(place, lacks)| (place.to_owned(), lacks))
        .collect()
}

fn of_term(path: &Path) -> Place {
    let term = path.term.map(|term| term.0);
    let within = term.and_then(|term| WITHIN.iter().find(|(known, _)| *known == term)).map(|(_, name)| *name);
    let inside = |list: &str| {
        let number = path.index.map_or(String::new(), |index| format!("[{index}]"));
        (format!("{list}{number}{}", within.map(|name| format!(".{name}")).unwrap_or_default()), None)
    };
    match path.group {
        Group::Line => inside("lines"),
        Group::DocumentAllowance => inside("discounts"),
        Group::DocumentCharge => inside("charges"),
        Group::VatBreakdown => ("taxes".to_owned(), term.and_then(of_tax)),
        Group::Totals => ("the sums".to_owned(), None),
        _ => match term.and_then(|term| TERMS.iter().find(|(known, ..)| *known == term)) {
            Some((_, place, way_out)) => ((*place).to_owned(), *way_out),
            None => (named(path), way_out_of(path.group)),
        },
    }
}

fn of_tax(term: u16) -> Option<&'static str> {
    let says_why = "say why nothing is charged: `tax = { category = \"exempt\", reason = \"…\" }`";
    matches!(term, 120 | 121).then_some(says_why)
}

fn named(path: &Path) -> String {
    match path.group {
        Group::Document => "the invoice".to_owned(),
        Group::Seller => "seller".to_owned(),
        Group::Buyer => "buyer".to_owned(),
        Group::Payment => "payment".to_owned(),
        Group::Delivery => "delivered_on".to_owned(),
        _ => path.to_string(),
    }
}

fn way_out_of(group: Group) -> Option<&'static str> {
    match group {
        Group::Payment => Some("write `payment.iban`, or `payment.direct_debit`"),
        Group::Seller => Some("see what is missing of `seller`"),
        _ => None,
    }
}
