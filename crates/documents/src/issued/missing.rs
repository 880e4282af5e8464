//! What keeps an issued document from being an e-invoice: by name, where it is supplied, and how.
//! Knows names of sellers' and customers' details; must not know the rules, which `einvoice` tells of.

use money::Currency;
use records::Issued;

use super::IssuedInvoice;
use super::taxes::Taxed;
use crate::einvoice::{self, Finding, NotWritten, Profile, Severity, Syntax, Unmappable, Written};
use crate::invoice::{Invoice, SupportingFile};

/// Most bytes of a file of lines that travels within an e-invoice: programs of buyers take some megabytes, and in XML it is
/// a third longer.
pub const EMBEDDED_CSV_BYTES_MAX: usize = 4 << 20;

/// Something that is not there and must be.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Missing {
    /// For programs: "draft", "tax_unsaid", "currency", "number", or the rule as its authority names it ("BR-11").
    pub code: String,
    /// Where it is supplied ("customer.country").
    pub place: String,
    /// What is wrong, as a sentence.
    pub message: String,
    /// What to do about it.
    pub way_out: Option<String>,
}

/// A draft is no e-invoice.
const DRAFT: &str = "draft";
/// A rate of 0 % does not say why.
const TAX_UNSAID: &str = "tax_unsaid";
/// The currency has more digits than an e-invoice.
const CURRENCY: &str = "currency";
/// It is a pro-forma invoice.
const PRO_FORMA: &str = "pro_forma";
/// A number does not fit.
const NUMBER: &str = "number";
/// Where a document itself is meant.
const DOCUMENT: &str = "the document";

/// What a document does not say of itself.
pub(super) fn unsaid(issued: &Issued, taxed: &Taxed) -> Vec<Missing> {
    let mut all = Vec::new();
    if issued.number.is_none() {
        all.push(Missing {
            code: DRAFT.to_owned(),
            place: DOCUMENT.to_owned(),
            message: "It is a draft: it has no number, and its amounts may still change.".to_owned(),
            way_out: Some("issue it, or wait until it is issued".to_owned()),
        });
    }
    for answer in &taxed.unsaid {
        let category = &answer.category;
        all.push(Missing {
            code: TAX_UNSAID.to_owned(),
            place: "seller.tax_rates".to_owned(),
            message: format!(
                "What is of the tax category {category} was taxed at 0 % as {:?}, which does not say why nothing is \
                 charged, as the law wants it said.",
                answer.name
            ),
            way_out: Some(format!(
                "where the seller charges no tax at all, give it its `exemption`, the reason in the law's words, such as \
                 \"§ 19 UStG\"; else give it a rate of 0 for {category} whose name says why: \"zero\", \"reverse_charge\", \
                 \"intra_community\", \"export\", \"outside_scope\", or \"exempt: \" and the reason in the law's words; \
                 it holds for what is issued from then on, and this document stays as it is"
            )),
        });
    }
    all
}

impl IssuedInvoice {
    /// All that is missing before it is an e-invoice of a profile; nothing where it can be written as one. Of a draft that it
    /// is one, and what would be missing if it were issued as it is.
    pub fn missing(&self, profile: Profile) -> Vec<Missing> {
        let numbered = self.invoice.head.number.is_none().then(|| {
            let mut numbered = self.invoice.clone();
            numbered.head.number = Some(DRAFT.to_owned());
            numbered
        });
        match einvoice::check(numbered.as_ref().unwrap_or(&self.invoice), profile) {
            Ok(findings) => self.with(&findings),
            Err(unmappable) => self.and(unmapped(&unmappable)),
        }
    }

    /// The same, before it is issued: but that it is not.
    pub fn missing_at_issue(&self, profile: Profile) -> Vec<Missing> {
        let mut missing = self.missing(profile);
        missing.retain(|one| one.code != DRAFT);
        missing
    }

    /// It as an e-invoice.
    ///
    /// # Errors
    /// All that is missing; nothing is written then.
    pub fn write(&self, profile: Profile, syntax: Syntax) -> Result<Written, Vec<Missing>> {
        self.written(&self.invoice, profile, syntax)
    }

    /// It as an e-invoice with the file of its lines in it, where it shows them condensed. One of more than
    /// [`EMBEDDED_CSV_BYTES_MAX`] is not put into it.
    ///
    /// # Errors
    /// All that is missing; nothing is written then.
    pub fn write_with(
        &self,
        profile: Profile,
        syntax: Syntax,
        lines_csv: Vec<u8>,
    ) -> Result<Written, Vec<Missing>> {
        let mut whole = self.invoice.clone();
        let Some(file) = &mut whole.head.references.lines_file else { return self.write(profile, syntax) };
        file.csv = Some(lines_csv);
        self.written(&whole, profile, syntax)
    }

    /// It as an e-invoice with its attachments in it, as far as [`EMBEDDED_ATTACHMENTS_BYTES_MAX`] goes.
    ///
    /// [`EMBEDDED_ATTACHMENTS_BYTES_MAX`]: einvoice::EMBEDDED_ATTACHMENTS_BYTES_MAX
    ///
    /// # Errors
    /// All that is missing; nothing is written then.
    pub fn write_attached(
        &self,
        profile: Profile,
        syntax: Syntax,
        attachments: Vec<SupportingFile>,
    ) -> Result<Written, Vec<Missing>> {
        let mut whole = self.invoice.clone();
        whole.head.references.attachments = attachments;
        self.written(&whole, profile, syntax)
    }

    fn written(&self, invoice: &Invoice, profile: Profile, syntax: Syntax) -> Result<Written, Vec<Missing>> {
        if !self.unsaid.is_empty() {
            return Err(self.missing(profile));
        }
        einvoice::write(invoice, profile, syntax).map_err(|why| match why {
            NotWritten::Broken(findings, _) => self.with(&findings),
            NotWritten::Unmappable(unmappable) => self.and(unmapped(&unmappable)),
        })
    }

    fn with(&self, findings: &[Finding]) -> Vec<Missing> {
        let fatal = findings.iter().filter(|finding| finding.severity == Severity::Fatal);
        let mut all = self.unsaid.clone();
        for missing in fatal.map(|finding| found(finding, self.invoice.head.currency)) {
            if !all.contains(&missing) {
                all.push(missing);
            }
        }
        all
    }

    fn and(&self, missing: Missing) -> Vec<Missing> {
        self.unsaid.iter().cloned().chain([missing]).collect()
    }
}

fn unmapped(unmappable: &Unmappable) -> Missing {
    let (code, way_out) = match unmappable {
        Unmappable::Currency { .. } => (CURRENCY, "send it as a PDF or a page"),
        Unmappable::ProForma => (PRO_FORMA, "send it as a PDF or a page, or issue the draft"),
        Unmappable::Number { .. } => (NUMBER, "send it as a PDF or a page"),
    };
    Missing {
        code: code.to_owned(),
        place: DOCUMENT.to_owned(),
        message: unmappable.to_string(),
        way_out: Some(way_out.to_owned()),
    }
}

/// The account that documents of a currency are paid to, where the currency's code stands for the braces.
const ACCOUNT: &str = "give the seller a bank account for {currency}, or for all currencies";
/// Where in an invoice file, where with sellers and customers, and how it is supplied there.
const PLACES: &[(&str, &str, &str)] = &[
    (
        "seller.address.country",
        "seller.country",
        "give the seller its `country` as two letters, such as \"DE\"",
    ),
    (
        "buyer.address.country",
        "customer.country",
        "give the customer its `country` as two letters, such as \"FR\"",
    ),
    ("seller.address.lines", "seller.address", "give the seller its `address`, with the street"),
    ("buyer.address.lines", "customer.address", "give the customer its `address`, with the street"),
    ("seller.address.city", "seller.city", "give the seller its `city`"),
    ("buyer.address.city", "customer.city", "give the customer its `city`"),
    ("seller.address.postcode", "seller.postcode", "give the seller its `postcode`"),
    ("buyer.address.postcode", "customer.postcode", "give the customer its `postcode`"),
    (
        "seller.vat_id",
        "seller.vat_id",
        "give the seller its `vat_id` with the country's letters, or its `tax_number`",
    ),
    ("buyer.vat_id", "customer.vat_id", "give the customer its `vat_id` with the country's letters"),
    ("seller.tax_number", "seller.tax_number", "give the seller its `tax_number`, or its `vat_id`"),
    ("seller", "seller.vat_id", "give the seller its `vat_id`, its `registration` or its `tax_number`"),
    ("seller.contact", "seller.contact", "give the seller a `contact` with `name`, `phone` and `email`"),
    (
        "seller.contact.name",
        "seller.contact.name",
        "give the seller a `contact` with a `name`: a person or a department",
    ),
    (
        "seller.contact.phone",
        "seller.contact.phone",
        "give the seller a `contact` with a `phone` of at least three digits",
    ),
    ("seller.contact.email", "seller.contact.email", "give the seller a `contact` with an `email`"),
    (
        "seller.electronic_address",
        "seller.electronic_address",
        "give the seller an `electronic_address` with `scheme` and `id`",
    ),
    (
        "buyer.electronic_address",
        "customer.electronic_address",
        "give the customer an `electronic_address` with `scheme` and `id`",
    ),
    (
        "buyer_reference",
        "customer.buyer_reference",
        "give the customer its `buyer_reference`, for German public buyers the Leitweg-ID",
    ),
    ("purchase_order", "customer.purchase_order", "give the customer its `purchase_order`"),
    ("payment", "seller.bank_accounts", ACCOUNT),
    ("payment.iban", "seller.bank_accounts", ACCOUNT),
];
/// Rules, of countries above all, that want something else than what is usual at their place: their names, the place and the
/// way out.
const OWN: &[(&str, &str, &str)] = &[
    ("BR-08", "seller.country", "give the seller its `country`, with its `address`, `city` and `postcode`"),
    (
        "BR-10",
        "customer.country",
        "give the customer its `country`, with its `address`, `city` and `postcode`",
    ),
    (
        "DK-R-006",
        "seller.bank_accounts",
        "write the account of the seller that the currency is paid to as a Danish `iban`, or as an `account` such as \
         \"1234 567890\", with the registration number of the bank first, or add its `bic`",
    ),
    (
        "GR-R-004-1",
        "seller.country",
        "farthing has no place for it: let the customer take `en16931`, and send by a Greek provider",
    ),
    (
        "IT-R-001",
        "seller.tax_number",
        "give the seller its Codice Fiscale or Partita IVA as `tax_number`, or leave that out",
    ),
    (
        "NL-R-001",
        "the document",
        "credit the invoice itself, by its lines or an amount, so that the credit note names it",
    ),
    (
        "NO-R-001",
        "seller.vat_id",
        "give the seller its `vat_id` as the organisation number between NO and MVA, such as \"NO923609016MVA\"",
    ),
    ("SE-R-001", "seller.vat_id", "give the seller its `vat_id` as SE and 12 digits"),
    (
        "PEPPOL-EN16931-R003",
        "customer.buyer_reference",
        "give the customer its `buyer_reference` or its `purchase_order`",
    ),
    (
        "SE-R-005",
        "seller.tax_number",
        "give the seller `tax_number` \"Godkänd för F-skatt\", or leave it out",
    ),
    (
        "SE-R-006",
        "seller.tax_rates",
        "give the seller rates of 25, 12 or 6, or of 0 with a name that says why none is charged",
    ),
    (
        "SE-R-013",
        "seller.registration",
        "give the seller its organisation number as `registration`, ten digits without a dash, such as \"5560160680\"",
    ),
];
/// What an invoice file says of a number in a register, and where it is on a server.
const REGISTERS: [(&str, &str); 2] =
    [("write `seller.", "give the seller its `"), ("write `buyer.", "give the customer its `")];
/// What an invoice file calls the customer.
const BUYER: &str = "buyer";

/// A broken rule, told to whom the seller and the customer are records and no file. What a rule wants of a place goes before what
/// is usual there.
fn found(finding: &Finding, currency: Currency) -> Missing {
    let (code, message) = (finding.rule.clone(), finding.message.clone());
    let own = OWN.iter().find(|(rule, ..)| *rule == code);
    let usual = || PLACES.iter().find(|(place, ..)| *place == finding.place);
    match own.or_else(|| usual().filter(|_| !einvoice::is_of_numbers(&code))) {
        Some((_, place, way_out)) => {
            let way_out = way_out.replace("{currency}", currency.code());
            Missing { code, place: (*place).to_owned(), message, way_out: Some(way_out) }
        }
        None => {
            let place = match finding.place.strip_prefix(BUYER) {
                Some(rest) if rest.is_empty() || rest.starts_with('.') => format!("customer{rest}"),
                _ => finding.place.clone(),
            };
            let way_out = finding.way_out.as_deref().map(|way_out| {
                let all =
                    REGISTERS.iter().fold(way_out.to_owned(), |text, (file, own)| text.replace(file, own));
                all.replace("`seller.", "`").replace("`buyer.", "`")
            });
            Missing { code, place, message, way_out }
        }
    }
}
