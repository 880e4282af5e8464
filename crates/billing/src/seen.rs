//! What is seen of documents that wait: everything that they bill, say and print, as one text that tells two apart.
//! Knows what a document says, and of whom; must not know who looks at it. Its bytes are kept with approvals: what is hashed,
//! and in which form, is written here and changes with no name or type elsewhere.

use std::collections::BTreeMap;

use calendar::{Instant, Period};
use ids::InvoiceId;
use money::Money;

use crate::billed::LineKind;
use crate::document::{BillingPlan, ByHand, Document, DocumentKind, DocumentOwner, Line, TaxGroup};
use crate::facts::{AccountFacts, AccountNumber, Brand, Customer, LogoFormat, Particulars, Seller, TaxMore};
use crate::usage_detail::UsageDetailing;
use crate::waiting::{DraftSaid, PayBy};

/// How many letters the hash of a fingerprint has.
const LETTERS: usize = 32;
/// What fingerprints of this form begin with. Another form looks at more, or at less: raise it with what is hashed, so that
/// one of a version before is told from one of something else.
const FORM: &str = "2-";

/// What is due together: of an owner, at an instant.
type Cause = (DocumentOwner, Instant);

/// Of whom documents speak, and what people said of them.
#[derive(Debug, Clone, Copy)]
pub struct SeenOf<'a> {
    /// Who bills.
    pub seller: &'a Seller,
    /// Who pays.
    pub payer: &'a Customer,
    /// What people said of them, by their ids.
    pub said: &'a BTreeMap<InvoiceId, DraftSaid>,
}

impl<'a> SeenOf<'a> {
    /// The documents of an account.
    pub fn account(account: &'a AccountFacts) -> SeenOf<'a> {
        SeenOf { seller: &account.seller, payer: &account.payer, said: &account.drafts_said }
    }
}

/// What is seen of what is due together of an owner, but for what is bought: everything that they bill and say and that is
/// printed of their parties, but no date or number that issuing sets, and not what a balance pays. Two alike are approved alike.
pub fn fingerprint<'d>(of: SeenOf<'_>, documents: impl IntoIterator<Item = &'d Document>) -> String {
    let mut documents: Vec<&Document> = documents.into_iter().filter(|one| !is_bought(one)).collect();
    documents.sort_by_key(|document| document.id);
    let mut seen = Seen::default();
    for document in documents {
        seen.document(document, of);
    }
    seen.letters()
}

/// The documents of a plan that are due together of an owner.
pub fn due_together(plan: &BillingPlan, of: Cause) -> impl Iterator<Item = &Document> {
    plan.documents.iter().map(|planned| &planned.document).filter(move |one| cause(one) == of)
}

/// The fingerprints of everything that a plan has due together.
pub fn fingerprints(of: SeenOf<'_>, plan: &BillingPlan) -> BTreeMap<Cause, String> {
    let mut all: BTreeMap<Cause, Vec<&Document>> = BTreeMap::new();
    for document in plan.documents.iter().map(|planned| &planned.document) {
        all.entry(cause(document)).or_default().push(document);
    }
    all.into_iter().map(|(cause, documents)| (cause, fingerprint(of, documents))).collect()
}

/// Whether a fingerprint is of the form of today: one of another says nothing about what is the same.
pub fn is_of_today(fingerprint: &str) -> bool {
    fingerprint.starts_with(FORM)
}

fn cause(document: &Document) -> Cause {
    (document.key.owner, document.key.due)
}

fn is_bought(document: &Document) -> bool {
    document.lines.iter().all(|line| line.kind == LineKind::Purchase)
}

/// What was seen so far. Texts and lists stand behind their lengths, so that no two documents are written alike.
#[derive(Default)]
struct Seen(blake3::Hasher);

impl Seen {
    fn letters(&self) -> String {
        format!("{FORM}{}", &self.0.finalize().to_hex()[..LETTERS])
    }

    fn number(&mut self, number: i64) {
        self.0.update(&number.to_be_bytes());
    }

    fn length(&mut self, length: usize) {
        self.number(i64::try_from(length).expect("nothing in memory is longer"));
    }

    fn text(&mut self, text: &str) {
        self.length(text.len());
        self.0.update(text.as_bytes());
    }

    fn given(&mut self, text: Option<&str>) {
        self.number(i64::from(text.is_some()));
        self.text(text.unwrap_or_default());
    }

    fn id(&mut self, id: InvoiceId) {
        self.0.update(id.as_bytes());
    }

    fn amount(&mut self, amount: Money) {
        self.number(amount.minor());
    }

    fn period(&mut self, period: Period) {
        self.number(period.start().as_micros());
        self.number(period.end().as_micros());
    }

    fn document(&mut self, document: &Document, of: SeenOf<'_>) {
        self.id(document.id);
        self.seller(of.seller, document);
        self.payer(of);
        if document.kind == DocumentKind::Invoice {
            self.pay(of, document.id);
        }
        self.text(document.kind.code());
        self.text(document.currency.code());
        self.by_hand(document.by_hand.as_ref(), of.payer);
        self.length(document.lines.len());
        for line in &document.lines {
            self.line(line);
        }
        self.length(document.discounts.len());
        for discount in &document.discounts {
            self.text(&discount.discount.to_string());
            self.text(&discount.name);
            self.amount(discount.from);
            self.amount(discount.amount);
        }
        self.length(document.taxes.len());
        for group in &document.taxes {
            self.tax(group);
        }
        for amount in [document.net, document.tax, document.total] {
            self.amount(amount);
        }
    }

    fn by_hand(&mut self, by_hand: Option<&ByHand>, payer: &Customer) {
        let (memo, purchase_order) = match by_hand {
            Some(ByHand::Noted { memo, purchase_order } | ByHand::Manual { memo, purchase_order, .. }) => {
                (memo.as_deref(), purchase_order.as_deref())
            }
            Some(ByHand::Concession { reason } | ByHand::Cancellation { reason }) => (Some(&**reason), None),
            None => (None, None),
        };
        self.given(memo);
        self.given(purchase_order.or(payer.more.purchase_order.as_deref()));
    }

    fn line(&mut self, line: &Line) {
        self.number(i64::from(line.number));
        self.text(line.kind.code());
        self.given(line.subscription.map(|id| id.to_string()).as_deref());
        self.text(&line.description);
        self.period(line.service);
        self.length(line.dimensions.len());
        for (name, value) in &line.dimensions {
            self.text(name);
            self.text(value);
        }
        self.text(&line.quantity.to_string());
        self.given(line.unit.as_deref());
        self.length(line.discounts.len());
        for discount in &line.discounts {
            self.text(&discount.name);
            self.amount(discount.amount);
        }
        for amount in [line.amount, line.conceded, line.off_document, line.by_credits, line.tax] {
            self.amount(amount);
        }
        self.text(line.tax_category.as_str());
        self.number(i64::from(line.tax_group));
        self.number(i64::from(line.extends.is_some()));
        if let Some(earlier) = line.extends {
            self.id(earlier.document);
            self.number(i64::from(earlier.line));
        }
    }

    fn tax(&mut self, group: &TaxGroup) {
        let answer = &group.answer;
        self.text(answer.category.as_str());
        self.text(&answer.name);
        self.text(&answer.rate.to_string());
        self.number(i64::from(answer.included));
        self.amount(group.net);
        self.amount(group.tax);
        self.length(group.by_part.len());
        for part in &group.by_part {
            self.amount(*part);
        }
        self.number(i64::from(answer.more.is_some()));
        if let Some(more) = answer.more.as_deref() {
            self.by_rules(more);
        }
    }

    /// What a document prints of an answer by rules; how the answer was found changes no word of it.
    fn by_rules(&mut self, more: &TaxMore) {
        self.text(more.treatment.code());
        self.text(&more.category_code);
        self.given(more.exemption_code.as_deref());
        self.given(more.exemption_words.as_deref());
        self.length(more.parts.len());
        for part in &more.parts {
            self.text(&part.name);
            self.text(&part.rate.to_string());
        }
    }

    /// What is printed of who bills: on which account it wants to be paid, too.
    fn seller(&mut self, seller: &Seller, document: &Document) {
        let more = &seller.more;
        self.text(&seller.id.to_string());
        self.text(seller.zone.name());
        self.party((&seller.name, &seller.address, seller.tax_number.as_deref()), &more.particulars);
        let account = more.account_for(document.currency);
        self.number(i64::from(account.is_some()));
        if let Some(account) = account {
            let (kind, number) = match &account.number {
                AccountNumber::Iban(number) => (0, number),
                AccountNumber::Other(number) => (1, number),
            };
            self.number(kind);
            self.text(number);
            self.given(account.bic.as_deref());
            self.given(account.holder.as_deref());
        }
        self.given(more.exemption.as_deref());
        self.given(more.terms.as_deref());
        self.texts(&more.notes);
        self.brand(&more.brand);
    }

    fn brand(&mut self, brand: &Brand) {
        self.given(brand.accent.map(|accent| accent.to_string()).as_deref());
        self.number(i64::from(brand.logo.is_some()));
        if let Some(logo) = &brand.logo {
            self.number(match logo.format {
                LogoFormat::Png => 0,
                LogoFormat::Svg => 1,
            });
            self.length(logo.bytes.len());
            self.0.update(&logo.bytes);
        }
        self.given(brand.template.as_ref().map(|template| template.source()));
    }

    /// What is printed of who pays, and what is the seller's where nothing is said of it.
    fn payer(&mut self, SeenOf { seller, payer, .. }: SeenOf<'_>) {
        let more = &payer.more;
        self.text(&payer.id.to_string());
        self.party((&payer.name, &payer.address, payer.tax_number.as_deref()), &more.particulars);
        self.given(more.language.as_deref().or(seller.more.language.as_deref()));
        self.given(more.buyer_reference.as_deref());
        self.given(more.e_invoice.map(|taken| taken.profile.code()));
        self.given(more.e_invoice.map(|taken| taken.format.code()));
        self.number(match more.usage_detail.unwrap_or(seller.more.usage_detail) {
            UsageDetailing::None => 0,
            UsageDetailing::Daily => 1,
        });
    }

    /// By when it is to be paid: the day itself is set by issuing.
    fn pay(&mut self, of: SeenOf<'_>, id: InvoiceId) {
        let terms = of.payer.net_days.unwrap_or(of.seller.net_days);
        let said = of.said.get(&id).and_then(|said| said.pay);
        match said.unwrap_or(PayBy::Within(terms)) {
            PayBy::On(day) => {
                self.number(0);
                self.text(&day.to_string());
            }
            PayBy::Within(days) => {
                self.number(1);
                self.number(i64::from(days));
            }
        }
    }

    fn party(&mut self, (name, address, tax_number): (&str, &[String], Option<&str>), known: &Particulars) {
        self.text(name);
        self.texts(address);
        self.given(tax_number);
        let Particulars {
            trading_name,
            city,
            postcode,
            region,
            country,
            vat_id,
            registration,
            registration_scheme,
            legal,
            contact,
            electronic_address,
        } = known;
        let texts =
            [trading_name, city, postcode, region, country, vat_id, registration, registration_scheme];
        for text in texts.into_iter().chain([legal, &contact.name, &contact.phone, &contact.email]) {
            self.given(text.as_deref());
        }
        self.given(electronic_address.as_ref().map(|address| &*address.scheme));
        self.given(electronic_address.as_ref().map(|address| &*address.id));
    }

    fn texts(&mut self, texts: &[String]) {
        self.length(texts.len());
        for text in texts {
            self.text(text);
        }
    }
}
