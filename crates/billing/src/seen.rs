//! What is seen of documents that wait: everything that they bill and say, as one text that tells two apart.
//! Knows what a document says; must not know who looks at it. Its bytes are kept with approvals: what is hashed, and in which
//! form, is written here and changes with no name or type elsewhere.

use std::collections::BTreeMap;

use calendar::{Instant, Period};
use ids::InvoiceId;
use money::Money;

use crate::billed::LineKind;
use crate::document::{BillingPlan, ByHand, Document, DocumentOwner, Line, TaxGroup};

/// How many letters a fingerprint has.
const LETTERS: usize = 32;

/// What is due together: of an owner, at an instant.
type Cause = (DocumentOwner, Instant);

/// What is seen of what is due together of an owner, but for what is bought: everything that they bill and say, but no date that
/// issuing sets, and not what a balance pays. Two alike are approved alike.
pub fn fingerprint(plan: &BillingPlan, of: Cause) -> String {
    let documents = plan.documents.iter().map(|planned| &planned.document);
    let mut seen = Seen::default();
    for document in documents.filter(|one| cause(one) == of && !is_bought(one)) {
        seen.document(document);
    }
    seen.letters()
}

/// The same of everything that a plan has due together.
pub fn fingerprints(plan: &BillingPlan) -> BTreeMap<Cause, String> {
    let mut all: BTreeMap<Cause, Seen> = BTreeMap::new();
    for document in plan.documents.iter().map(|planned| &planned.document) {
        let seen = all.entry(cause(document)).or_default();
        if !is_bought(document) {
            seen.document(document);
        }
    }
    all.into_iter().map(|(cause, seen)| (cause, seen.letters())).collect()
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
        self.0.finalize().to_hex()[..LETTERS].to_owned()
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

    fn document(&mut self, document: &Document) {
        self.id(document.id);
        self.text(document.kind.code());
        self.text(document.currency.code());
        self.by_hand(document.by_hand.as_ref());
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

    fn by_hand(&mut self, by_hand: Option<&ByHand>) {
        let (memo, purchase_order) = match by_hand {
            Some(ByHand::Noted { memo, purchase_order } | ByHand::Manual { memo, purchase_order, .. }) => {
                (memo.as_deref(), purchase_order.as_deref())
            }
            Some(ByHand::Concession { reason } | ByHand::Cancellation { reason }) => (Some(&**reason), None),
            None => (None, None),
        };
        self.given(memo);
        self.given(purchase_order);
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
        for amount in [line.amount, line.off_document, line.by_credits, line.tax] {
            self.amount(amount);
        }
        self.text(&line.tax_category.to_string());
        self.number(i64::from(line.tax_group));
    }

    fn tax(&mut self, group: &TaxGroup) {
        let answer = &group.answer;
        self.text(&answer.category.to_string());
        self.text(&answer.name);
        self.text(&answer.rate.to_string());
        self.number(i64::from(answer.included));
        self.amount(group.net);
        self.amount(group.tax);
    }
}
