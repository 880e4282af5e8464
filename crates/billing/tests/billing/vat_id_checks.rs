//! Checks of VAT ids: what is asked about whom, and what is known of an id after each answer.

use billing::{
    Customer, EVIDENCE_CHARS_MAX, Seller, VatIdCheck, VatIdOutcome, vat_id_check_after, vat_id_question,
};
use calendar::CivilDate;
use tax::IdStanding;

use crate::testworld::*;

const ID: &str = "ATU36801500";

fn day(text: &str) -> CivilDate {
    CivilDate::parse(text).expect("a date")
}

fn check(standing: IdStanding, on: &str, evidence: Option<&str>) -> VatIdCheck {
    VatIdCheck { vat_id: ID.to_owned(), standing, on: day(on), evidence: evidence.map(str::to_owned) }
}

/// What is known after an answer on a day, in a line.
fn after(before: Option<&VatIdCheck>, outcome: VatIdOutcome<'_>, on: &str) -> String {
    match vat_id_check_after(before, ID, outcome, day(on)) {
        None => "nothing".to_owned(),
        Some(VatIdCheck { vat_id, standing, on, evidence }) => {
            format!("{vat_id} {} {on}: {}", standing.code(), evidence.as_deref().unwrap_or("-"))
        }
    }
}

#[test]
fn each_answer_leaves_the_standing_that_is_its_own() {
    let valid = VatIdOutcome::Valid { number: Some("W1") };
    let invalid = VatIdOutcome::Invalid { number: Some("W2") };
    let down = VatIdOutcome::Unavailable { why: "MS_UNAVAILABLE" };
    let (first, later) = ("2026-01-02", "2026-03-01");
    assert_eq!(after(None, valid, first), "ATU36801500 checked 2026-01-02: VIES W1");
    assert_eq!(after(None, invalid, first), "ATU36801500 invalid 2026-01-02: VIES W2");
    let unnumbered = VatIdOutcome::Valid { number: None };
    assert_eq!(
        after(None, unnumbered, first),
        "ATU36801500 checked 2026-01-02: VIES said on 2026-01-02 that it is valid"
    );
    let unnumbered = VatIdOutcome::Invalid { number: None };
    assert!(after(None, unnumbered, first).ends_with("VIES said on 2026-01-02 that it is not valid"));
    for standing in [IdStanding::Unchecked, IdStanding::Invalid] {
        let before = check(standing, first, Some("W2"));
        assert_eq!(after(Some(&before), down, later), "nothing");
        assert_eq!(after(Some(&before), valid, later), "ATU36801500 checked 2026-03-01: VIES W1");
    }
    assert_eq!(after(None, down, later), "nothing");
    let before = check(IdStanding::Checked, first, Some("VIES W0"));
    assert_eq!(
        after(Some(&before), down, later),
        "ATU36801500 provisional 2026-03-01: confirmed on 2026-01-02 (VIES W0); unanswered since 2026-03-01: MS_UNAVAILABLE"
    );
    assert_eq!(after(Some(&before), invalid, later), "ATU36801500 invalid 2026-03-01: VIES W2");
}

#[test]
fn the_same_on_the_same_day_stays_and_what_was_confirmed_is_not_lost() {
    let down = VatIdOutcome::Unavailable { why: "TIMEOUT" };
    let valid = VatIdOutcome::Valid { number: Some("W9") };
    let today = check(IdStanding::Checked, "2026-03-01", Some("VIES W0"));
    assert_eq!(after(Some(&today), valid, "2026-03-01"), "ATU36801500 checked 2026-03-01: VIES W0");
    assert_eq!(after(Some(&today), valid, "2026-03-02"), "ATU36801500 checked 2026-03-02: VIES W9");
    assert_eq!(after(Some(&today), down, "2026-03-01"), "ATU36801500 checked 2026-03-01: VIES W0");
    // A provisional one stays so, with what confirmed it.
    let first = vat_id_check_after(Some(&today), ID, down, day("2026-03-05")).expect("it is provisional");
    let again = vat_id_check_after(Some(&first), ID, down, day("2026-03-09")).expect("it stays so");
    assert_eq!(
        (again.standing, again.on, &again.evidence),
        (IdStanding::Provisional, day("2026-03-09"), &first.evidence)
    );
    let bare = check(IdStanding::Provisional, "2026-03-01", None);
    assert!(after(Some(&bare), down, "2026-03-09").ends_with("unanswered since 2026-03-09: TIMEOUT"));
    // A check of another id says nothing of this one.
    let other = VatIdCheck { vat_id: "ATU13585627".to_owned(), ..today };
    assert_eq!(after(Some(&other), down, "2026-03-01"), "nothing");
    assert_eq!(after(Some(&other), valid, "2026-03-01"), "ATU36801500 checked 2026-03-01: VIES W9");
}

#[test]
fn evidence_is_never_longer_than_what_is_read_back() {
    let long = "ä".repeat(EVIDENCE_CHARS_MAX);
    let before = check(IdStanding::Checked, "2026-01-02", Some(&long));
    let kept =
        vat_id_check_after(Some(&before), ID, VatIdOutcome::Unavailable { why: &long }, day("2026-03-01"));
    let evidence = kept.and_then(|kept| kept.evidence).expect("it says what showed it");
    assert_eq!(evidence.chars().count(), EVIDENCE_CHARS_MAX);
    assert!(evidence.starts_with("confirmed on 2026-01-02 (ä"), "{evidence}");
}

/// A customer with this id in this country, and a seller with that one.
fn parties(country: Option<&str>, id: Option<&str>, own: Option<&str>) -> (Customer, Seller) {
    let world = World::start(vec![plan(1, vec![fee("base", "100.00", "month")])], at("2026-01-01"), 0);
    let mut customer = world.facts.customer.as_ref().clone();
    customer.more.particulars.country = country.map(str::to_owned);
    customer.more.particulars.vat_id = id.map(str::to_owned);
    let mut seller = seller();
    seller.more.particulars.vat_id = own.map(str::to_owned);
    (customer, seller)
}

#[test]
fn an_id_is_asked_about_as_vies_writes_it_and_by_whom_it_knows() {
    for (country, id, own, asked, asker) in [
        (Some("AT"), ID, Some("DE136695976"), ID, Some("DE136695976")),
        (None, ID, None, ID, None),
        (Some("GR"), "EL094259216", Some("CHE107787577"), "EL094259216", None),
        (Some("GR"), "GR094259216", Some("nonsense"), "EL094259216", None),
        (Some("BE"), "BE428759497", Some("GB980780684"), "BE0428759497", None),
        (Some("XI"), "XI980780684", Some("XI980780684"), "XI980780684", Some("XI980780684")),
        // Who is elsewhere may have an id of a member state.
        (Some("CH"), ID, None, ID, None),
    ] {
        let (customer, seller) = parties(country, Some(id), own);
        let question = vat_id_question(&customer, &seller).expect("it is asked about");
        assert_eq!((question.written.as_str(), question.id.to_string().as_str()), (id, asked));
        assert_eq!(question.asker.map(|own| own.to_string()).as_deref(), asker, "{own:?}");
    }
    for (country, id, words) in [
        (Some("AT"), None, "has no `vat_id`"),
        (Some("AT"), Some("ATU1"), "cannot be asked about"),
        (Some("GB"), Some("GB980780684"), "GB980780684 is a VAT id of the United Kingdom, and VIES knows"),
        (Some("CH"), Some("CHE107787577MWST"), "Switzerland"),
        (None, Some("EU372022452"), "EU372022452 is a VAT id of"),
    ] {
        let (customer, seller) = parties(country, id, None);
        let refused = vat_id_question(&customer, &seller).expect_err("it is not asked about").to_string();
        assert!(refused.contains(words), "{id:?}: {refused}");
    }
}
