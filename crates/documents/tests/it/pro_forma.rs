//! Pro-forma invoices: of a file and of a draft, paid from like invoices and none in any form.

use std::collections::BTreeSet;

use billing::DocumentKind;
use documents::einvoice::{self, Profile, Syntax, Unmappable};
use documents::issued::{NoProForma, pro_forma_reference};
use documents::{Words, file};

use crate::files::example;
use crate::issued::{document, mapped_in, vat, whole_fee};
use crate::pages::{page, texts};

/// A pro-forma invoice of the example says in each language what it is, that it is none, and how it is paid.
#[test]
fn a_pro_forma_invoice_is_paid_from_and_no_invoice() {
    let text = example("consulting");
    let text = text.replace("format = 1\n", "format = 1\nkind = \"pro_forma\"\n");
    let text = text.replace("RE-2026-0042", "PF-0042");
    let (mut titles, mut notes) = (BTreeSet::new(), BTreeSet::new());
    for language in Words::languages() {
        let of_it = text.replace("language = \"de\"", &format!("language = \"{language}\""));
        let words = Words::of(language);
        let page = page(&of_it);
        let shown = texts(&page);
        for wanted in
            [&format!("{} PF-0042", words.pro_forma), words.pro_forma_note, words.due_on, words.payment]
        {
            assert!(shown.contains(wanted), "{language}: {wanted}: {shown}");
        }
        assert!(
            !shown.contains(words.draft_note) && page.contains("DE02 1203 0000 0000 2020 51"),
            "{language}"
        );
        assert_ne!(words.pro_forma, words.invoice, "{language}");
        titles.insert(words.pro_forma);
        notes.insert(words.pro_forma_note);
    }
    assert!(titles.len() >= 9 && notes.len() == 11, "{titles:?}");
    let invoice = file::read("invoice.toml", text.as_bytes()).unwrap_or_else(|why| panic!("{why}"));
    assert!(documents::sepa_transfer(&invoice).unwrap().ends_with("EUR1975.07\n\n\nPF-0042"));
    for profile in Profile::ALL {
        assert_eq!(einvoice::check(&invoice, profile), Err(Unmappable::ProForma));
        for syntax in [Syntax::Ubl, Syntax::Cii] {
            let why = einvoice::write(&invoice, profile, syntax).unwrap_err().to_string();
            assert!(why.contains("no e-invoice is made of it"), "{why}");
        }
    }
}

#[test]
fn a_file_of_one_that_gives_back_or_corrects_is_refused() {
    let text = example("consulting").replace("format = 1\n", "format = 1\nkind = \"pro_forma\"\n");
    let back = text[..text.find("[[discounts]]").unwrap()].replace("quantity = 12.5", "quantity = -12.5");
    let why = file::read("invoice.toml", back.as_bytes()).unwrap_err().to_string();
    assert!(why.contains("a pro-forma invoice gives nothing back") && why.contains("credit_note"), "{why}");
    let corrects = text
        .replace("format = 1\n", "format = 1\ncorrects = [{ number = \"RE-1\", issued_on = 2026-01-01 }]\n");
    let why = file::read("invoice.toml", corrects.as_bytes()).unwrap_err().to_string();
    assert!(why.contains("corrects") && why.contains("corrects no invoice; leave this out"), "{why}");
}

#[test]
fn a_draft_is_a_pro_forma_invoice_and_what_is_issued_or_gives_back_is_none() {
    let draft = || document(DocumentKind::Invoice, vec![whole_fee()], &vat("6.00"));
    let id = draft().id;
    let made = mapped_in(None, draft(), "en").unwrap().into_pro_forma(id).unwrap();
    let reference = pro_forma_reference(id);
    let sheet = made.sheet();
    assert_eq!(sheet.title, format!("Pro-forma invoice {reference}"));
    assert!(sheet.mark.is_some_and(|mark| mark.contains("no right to deduct tax")));
    let as_draft = mapped_in(None, draft(), "en").unwrap();
    assert_eq!(made.invoice().sums, as_draft.invoice().sums, "it comes to what the draft does");
    assert_eq!(sheet.rows, as_draft.sheet().rows);
    for syntax in [Syntax::Ubl, Syntax::Cii] {
        assert!(made.write(Profile::En16931, syntax).is_err(), "it is no e-invoice");
    }
    let issued = mapped_in(Some("INV-000001"), draft(), "en").unwrap().into_pro_forma(id).unwrap_err();
    assert!(issued.to_string().starts_with("INV-000001 is issued"), "{issued}");
    let back = document(DocumentKind::CreditNote, vec![whole_fee()], &vat("6.00"));
    let why = mapped_in(None, back, "en").unwrap().into_pro_forma(id).unwrap_err();
    assert_eq!(why, NoProForma::GivesBack);
}
