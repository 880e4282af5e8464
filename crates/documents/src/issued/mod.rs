//! Issued documents: what the engine billed becomes an invoice that is printed and sent, with the amounts that were
//! issued.
//! Knows billing documents with their lines, and what a page or an e-invoice says of each; must not know where they are
//! kept, nor decide any amount.

mod agree;
mod condensed;
mod csv;
mod lines;
mod missing;
mod parties;
mod pro_forma;
mod taken_off;
mod taxes;
mod told;
mod usage;

use std::collections::BTreeMap;

use billing::{ByHand, Customer, DocumentKind, LINES_ON_PAPER_MAX, LineKind, Seller, UsageDetail};
use calendar::{Instant, Period, Zone};
use ids::{InvoiceId, SubscriptionId};
use money::{Money, MoneyRefused};
use pricing::usual_language_tag;
use records::Issued;

use crate::einvoice::Profile;
use crate::html;
use crate::invoice::{Days, Head, Invoice, Kind, LinesFile, Preceding, References, SupportingFile};
use crate::locale::Locale;
use crate::sheet::Sheet;

pub use csv::{LineKeys, lines_csv};
pub(crate) use lines::decimal;
pub use missing::{EMBEDDED_CSV_BYTES_MAX, Missing};
pub use parties::profile_of;
pub use pro_forma::{NoProForma, pro_forma_reference};
use taken_off::TakenOff;

/// The language where neither the customer nor the seller says one.
const LANGUAGE: &str = "en";
/// The smallest step of time: what ends at an instant does not include it.
const ONE_MICRO: i64 = 1;

/// A billing document with all that is printed of it and stands elsewhere.
#[derive(Debug, Clone, Copy)]
pub struct Issuing<'a> {
    /// The document as it was frozen, or a draft as it is so far.
    pub issued: &'a Issued,
    /// The seller's details that it names.
    pub seller: &'a Seller,
    /// The customer's details that it names.
    pub customer: &'a Customer,
    /// The earlier documents that its lines name.
    pub earlier: &'a BTreeMap<InvoiceId, Preceding>,
    /// The subscriptions of its lines.
    pub subscriptions: &'a BTreeMap<SubscriptionId, Section>,
    /// How much was used when, where that is kept with it.
    pub usage: Option<&'a UsageDetail>,
}

/// A subscription as a part of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// What people call it.
    pub name: String,
    /// Whose wall clock its periods follow.
    pub zone: Zone,
}

/// An issued document, or a draft, as an invoice, with what keeps it from being an e-invoice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedInvoice {
    invoice: Invoice,
    /// By whose rules its customer takes e-invoices.
    profile: Profile,
    /// What the document does not say and an e-invoice must.
    unsaid: Vec<Missing>,
}

/// What is known of an issued document before any of it is written: what tells its files apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outline {
    /// In which language, as a tag in its usual case.
    pub language: String,
    /// By whose rules its customer takes e-invoices; the core of the standard where nothing is said.
    pub profile: Profile,
    /// Whether it shows lines of the document together, as [`IssuedInvoice::is_condensed`].
    pub is_condensed: bool,
}

/// Why a document cannot be shown: a bug, as what was issued always can.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unfaithful {
    /// The parts do not come to what was issued.
    #[error(
        "{what} come to {found} where {issued} was issued; nothing is shown rather than another amount: please report it"
    )]
    Unequal {
        /// Which sum.
        what: String,
        /// What the parts come to.
        found: String,
        /// What was issued.
        issued: String,
    },
    /// A sum does not fit.
    #[error(transparent)]
    TooLarge(#[from] MoneyRefused),
    /// A line names a tax that the document does not have.
    #[error(
        "line {line} names the tax group {group}, and the document has no such; `farthing verify` checks it"
    )]
    NoTaxGroup {
        /// Which line.
        line: u32,
        /// Which group.
        group: u32,
    },
}

impl Outline {
    /// Of a document in a language, else in that of its customer, its seller or English.
    pub fn of(issued: &Issued, (seller, customer): (&Seller, &Customer), language: Option<&str>) -> Outline {
        Outline {
            language: language_of((seller, customer), language),
            profile: parties::profile(customer),
            is_condensed: issued.document.lines.len() > LINES_ON_PAPER_MAX,
        }
    }
}

impl IssuedInvoice {
    /// A document as an invoice: in a language, else in the customer's, the seller's or English. Credit notes are written above zero,
    /// periods by their last day, lines as their prices are, with tax or without, and every sum is held against what was
    /// issued. Where it has more lines than [`LINES_ON_PAPER_MAX`] those that are alike are one.
    ///
    /// # Errors
    /// As [`Unfaithful`].
    pub fn of(issuing: &Issuing<'_>, language: Option<&str>) -> Result<IssuedInvoice, Unfaithful> {
        IssuedInvoice::of_at_most(issuing, language, LINES_ON_PAPER_MAX)
    }

    /// The same with so many lines at most, or one for each tax where it has more taxes than that.
    ///
    /// # Errors
    /// As [`Unfaithful`].
    pub fn of_at_most(
        issuing: &Issuing<'_>,
        language: Option<&str>,
        lines_max: usize,
    ) -> Result<IssuedInvoice, Unfaithful> {
        let language = language_of((issuing.seller, issuing.customer), language);
        let document = &issuing.issued.document;
        let mapping = Mapping::of(issuing, &language);
        let taxed = taxes::merged(&mapping)?;
        let is_condensed = document.lines.len() > lines_max;
        let TakenOff { adjustments, of_lines } = taken_off::of(&mapping, &taxed)?;
        let lines = match is_condensed {
            true => condensed::lines(&mapping, (&taxed, of_lines), lines_max)?,
            false => {
                let of_each = document.lines.iter().zip(of_lines);
                of_each.map(|(line, off)| mapping.line(line, (&taxed, off))).collect::<Result<_, _>>()?
            }
        };
        let sums = agree::sums(&mapping, (&lines, &adjustments), &taxed)?;
        let mut head = head(&mapping, language, &lines);
        if is_condensed {
            let name = lines_file(issuing.issued);
            let description = condensed::told(&mapping, document.lines.len(), &name);
            head.notes.insert(0, description.clone());
            head.references.lines_file = Some(LinesFile { name, description, csv: None });
        }
        let unsaid = missing::unsaid(issuing.issued, &taxed);
        let usage = issuing.usage.map(|detail| mapping.usage(detail));
        let invoice = Invoice { head, lines, adjustments, taxes: taxed.groups, sums, usage };
        Ok(IssuedInvoice { invoice, profile: parties::profile(issuing.customer), unsaid })
    }

    /// As an invoice. Where something is [`IssuedInvoice::missing`] it is for paper only.
    pub fn invoice(&self) -> &Invoice {
        &self.invoice
    }

    /// By whose rules its customer takes e-invoices; the core of the standard where nothing is said.
    pub fn profile(&self) -> Profile {
        self.profile
    }

    /// Whether it shows lines of the document together, each of which stands in [`lines_csv`].
    pub fn is_condensed(&self) -> bool {
        self.invoice.head.references.lines_file.is_some()
    }

    /// What is printed of it.
    pub fn sheet(&self) -> Sheet {
        Sheet::of(&self.invoice)
    }

    /// It as a page.
    pub fn page(&self) -> String {
        html::of_sheet(&self.sheet())
    }

    /// It as a page that files are had from.
    pub fn page_with(&self, files: &[html::PageFile]) -> String {
        html::of_sheet_with(&self.sheet(), files)
    }
}

/// What the names of a document's files begin with: its number in signs that every file system takes, of a draft its id.
pub fn file_stem(issued: &Issued) -> String {
    let id = issued.document.id.to_string();
    file_stem_of(issued.number.as_deref().unwrap_or(&id))
}

/// The same of a number, or of an id.
pub fn file_stem_of(number: &str) -> String {
    let plain = |sign: char| if sign.is_ascii_alphanumeric() || "-_.".contains(sign) { sign } else { '_' };
    number.chars().map(plain).collect()
}

/// What the file of a document's lines is called: "INV-000042-lines.csv".
pub fn lines_file(issued: &Issued) -> String {
    format!("{}-lines.csv", file_stem(issued))
}

/// The language asked for, else the customer's, else the seller's, else English.
fn language_of((seller, customer): (&Seller, &Customer), asked: Option<&str>) -> String {
    let known = asked.or(customer.more.language.as_deref()).or(seller.more.language.as_deref());
    usual_language_tag(known.unwrap_or(LANGUAGE))
}

/// What a document is mapped with.
struct Mapping<'a> {
    issuing: &'a Issuing<'a>,
    locale: Locale,
    /// Whether its amounts are written above zero though they are below.
    flips: bool,
    /// Whether lines stand under headings.
    has_sections: bool,
}

impl<'a> Mapping<'a> {
    fn of(issuing: &'a Issuing<'a>, language: &str) -> Mapping<'a> {
        let document = &issuing.issued.document;
        let first = document.lines.first().and_then(|line| line.subscription);
        Mapping {
            issuing,
            locale: Locale::of(language),
            flips: document.kind == DocumentKind::CreditNote,
            has_sections: document.lines.iter().any(|line| line.subscription != first),
        }
    }

    /// An amount as it is written: of a credit note the opposite.
    fn written(&self, amount: Money) -> Result<Money, MoneyRefused> {
        if self.flips { amount.checked_neg() } else { Ok(amount) }
    }

    fn zone_of(&self, subscription: Option<SubscriptionId>) -> &Zone {
        let section = subscription.and_then(|id| self.issuing.subscriptions.get(&id));
        section.map_or(&self.issuing.seller.zone, |section| &section.zone)
    }

    /// The days of a period, by its first and its last.
    fn days(&self, period: Period, subscription: Option<SubscriptionId>) -> Days {
        let zone = self.zone_of(subscription);
        let last: Instant = period.end().checked_add_micros(-ONE_MICRO).unwrap_or(period.start());
        Days { first: zone.day_of(period.start()), last: zone.day_of(last) }
    }
}

fn head(mapping: &Mapping<'_>, language: String, lines: &[crate::invoice::Line]) -> Head {
    let Issued { number, document, .. } = mapping.issuing.issued;
    let (customer, seller) = (mapping.issuing.customer, mapping.issuing.seller);
    // From the first day to the last of any line, so that every line lies within.
    let days = lines.iter().filter_map(|line| line.item.period);
    let period =
        days.reduce(|all, days| Days { first: all.first.min(days.first), last: all.last.max(days.last) });
    let (said, order) = match &document.by_hand {
        None => (None, None),
        Some(ByHand::Concession { reason } | ByHand::Cancellation { reason }) => (Some(reason), None),
        Some(ByHand::Noted { memo, purchase_order } | ByHand::Manual { memo, purchase_order, .. }) => {
            (memo.as_ref(), purchase_order.as_ref())
        }
    };
    let cancels = matches!(document.by_hand, Some(ByHand::Cancellation { .. }));
    let attachments = document.attachments().iter();
    let attachments = attachments.map(|one| SupportingFile { name: one.name.clone(), bytes: None }).collect();
    let clean = |text: &String| Some(parties::clean(text)).filter(|text| !text.is_empty());
    let mut references = parties::references(customer);
    references.purchase_order = order.and_then(clean).or(references.purchase_order);
    Head {
        kind: match document.kind {
            DocumentKind::Invoice => Kind::Invoice,
            DocumentKind::CreditNote => Kind::CreditNote,
        },
        number: number.clone(),
        issued_on: document.issued_on,
        // Nobody pays a credit note by a day.
        due_on: Some(document.due_on).filter(|_| !mapping.flips),
        instalments: document.instalments().to_vec(),
        tax_point: None,
        period,
        delivered_on: None,
        currency: document.currency,
        language,
        seller: parties::seller(seller),
        buyer: parties::customer(customer),
        references: References { preceding: preceding(mapping), cancels, attachments, ..references },
        payment: parties::payment(seller, document.currency),
        terms: seller.more.terms.clone().filter(|_| !mapping.flips),
        notes: said.and_then(clean).into_iter().chain(seller.more.notes.clone()).collect(),
        brand: seller.more.brand.clone(),
    }
}

/// The documents that it takes something back of, in order of its lines.
fn preceding(mapping: &Mapping<'_>) -> Vec<Preceding> {
    let document = &mapping.issuing.issued.document;
    let mut named: Vec<InvoiceId> = Vec::new();
    for line in &document.lines {
        let takes_back = mapping.flips
            || matches!(line.kind, LineKind::Credit | LineKind::Concession | LineKind::Cancellation);
        let earlier = line.extends.map(|earlier| earlier.document);
        let earlier =
            earlier.filter(|earlier| takes_back && *earlier != document.id && !named.contains(earlier));
        named.extend(earlier);
    }
    named.iter().filter_map(|id| mapping.issuing.earlier.get(id)).cloned().collect()
}
