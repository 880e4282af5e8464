//! Ids and keys as their readers see them: one text for each id, the order of bytes, every refusal.

use std::collections::BTreeSet;

use ids::{
    CatalogKey, CatalogKeyRefused, CustomerId, Id, IdRefused, InvoiceId, REGISTRY, RawId, SubscriptionId,
};
use proptest::prelude::*;

/// Base 32 by long division, digit after digit: the slow way to the same text.
fn slow_text(prefix: &str, bytes: [u8; 16]) -> String {
    let mut digits = Vec::new();
    let mut rest: Vec<u8> = bytes.to_vec();
    for _ in 0..26 {
        let mut carry: u32 = 0;
        for byte in &mut rest {
            let dividend = carry * 256 + u32::from(*byte);
            *byte = u8::try_from(dividend / 32).expect("a byte");
            carry = dividend % 32;
        }
        digits.push("0123456789abcdefghjkmnpqrstvwxyz".chars().nth(carry as usize).expect("a digit"));
    }
    let body: String = digits.into_iter().rev().collect();
    format!("{prefix}_{body}")
}

proptest! {
    #[test]
    fn an_id_has_one_text(bytes: [u8; 16]) {
        let id = InvoiceId::from_bytes(bytes);
        prop_assert_eq!(id.to_string(), slow_text("inv", bytes));
        prop_assert_eq!(InvoiceId::parse(&id.to_string()), Ok(id));
        prop_assert_eq!(id.as_bytes(), &bytes);
    }

    #[test]
    fn the_order_of_texts_is_the_order_of_bytes(left: [u8; 16], mut right: [u8; 16], shared in 0_usize..16) {
        right[..shared].copy_from_slice(&left[..shared]);
        let (first, second) = (InvoiceId::from_bytes(left), InvoiceId::from_bytes(right));
        prop_assert_eq!(first.to_string().cmp(&second.to_string()), left.cmp(&right));
        prop_assert_eq!(first.cmp(&second), left.cmp(&right));
    }

    #[test]
    fn an_id_of_a_cause_carries_its_instant_and_its_hash(millis in 0_u64..1 << 48, hash: [u8; 10]) {
        let id = SubscriptionId::from_cause(millis, hash);
        prop_assert_eq!(id.millis(), millis);
        prop_assert_eq!(&id.as_bytes()[6..], &hash);
        prop_assert!(SubscriptionId::from_cause(millis + 1, [0; 10]) > id || millis + 1 == 1 << 48);
    }

    #[test]
    fn a_text_that_reads_is_the_text_that_is_written(text in "(inv_)?[0-9a-zA-Z_]{24,28}") {
        if let Ok(id) = InvoiceId::parse(&text) {
            prop_assert_eq!(id.to_string(), text);
        }
    }
}

#[test]
fn ids_read_as_written_in_the_books() {
    let id = InvoiceId::from_cause(1, [0; 10]);
    assert_eq!(id.to_string(), "inv_00000000010000000000000000");
    let largest = InvoiceId::from_bytes([255; 16]);
    assert_eq!(largest.to_string(), "inv_7zzzzzzzzzzzzzzzzzzzzzzzzz");
    assert_eq!(format!("{largest:?}"), "inv_7zzzzzzzzzzzzzzzzzzzzzzzzz");
    assert_eq!("inv_7zzzzzzzzzzzzzzzzzzzzzzzzz".parse(), Ok(largest));
}

#[test]
fn instants_beyond_48_bits_stay_the_latest() {
    let latest = RawId::from_cause((1 << 48) - 1, [7; 10]);
    assert_eq!(RawId::from_cause(u64::MAX, [7; 10]), latest);
}

#[test]
fn the_registry_gives_each_kind_one_prefix() {
    let prefixes: BTreeSet<&str> = REGISTRY.iter().map(|(_, prefix)| *prefix).collect();
    assert_eq!(prefixes.len(), REGISTRY.len());
    assert!(
        prefixes
            .iter()
            .all(|prefix| prefix.len() == 3 && prefix.bytes().all(|byte| byte.is_ascii_lowercase()))
    );
    let expected = [
        "alr", "chg", "con", "crn", "cus", "dis", "dlv", "ent", "env", "evt", "grt", "inv", "job", "key",
        "lim", "mig", "mov", "mtr", "one", "pln", "plv", "prc", "quo", "rej", "rpt", "rsv", "sbm", "sel",
        "sub", "tax", "whk", "wks",
    ];
    assert!(prefixes.into_iter().eq(expected));
    assert_eq!(<CustomerId as Id>::PREFIX, "cus");
}

#[test]
fn each_refusal_of_an_id_in_order() {
    let read = |text: &str| InvoiceId::parse(text).expect_err("refused");
    let wrong = |found: &str| IdRefused::WrongPrefix { expected: "inv", found: found.to_owned() };
    for text in ["", "inv", "INV_0", "cus_00000000000000000000000000", " inv_00000000000000000000000000"] {
        assert_eq!(read(text), wrong(text));
    }
    assert_eq!(read("inv_"), IdRefused::WrongLength { prefix: "inv", found: 0 });
    assert_eq!(read("inv_ééééééééééééé"), IdRefused::WrongLength { prefix: "inv", found: 13 });
    assert_eq!(
        read("inv_0000000000000u0000000000000").to_string(),
        "the id after \"inv_\" has 27 characters instead of 26; copy the whole id, nothing before or after it"
    );
    assert_eq!(
        read("inv_0000000000000u000000000000").to_string(),
        "the id after \"inv_\" has 'u' at character 14; ids use the digits and the small letters without i, l, o and u"
    );
    assert_eq!(
        read("inv_0000000000000A000000000000"),
        IdRefused::BadCharacter { prefix: "inv", found: 'A', position: 14 }
    );
    assert_eq!(read("inv_80000000000000000000000000"), IdRefused::TooLarge { prefix: "inv", found: '8' });
    assert_eq!(
        read("sub_00000000040000000000000000").to_string(),
        "the id \"sub_00000000040000000000000000\" does not begin with \"inv_\"; pass an id that begins with \"inv_\""
    );
    assert!(read(&"x".repeat(10_000)).to_string().len() < 200, "the echo is shortened");
}

#[test]
fn keys_are_short_and_plain() {
    let longest = "a".repeat(64);
    for text in ["a", "9", "pro-monthly", "api.calls", "tokens_in.v2", longest.as_str()] {
        assert_eq!(CatalogKey::parse(text).map(|key| key.to_string()), Ok(text.to_owned()));
    }
    let read = |text: &str| CatalogKey::parse(text).expect_err("refused");
    assert_eq!(read(""), CatalogKeyRefused::Empty);
    assert_eq!(read(&"é".repeat(65)), CatalogKeyRefused::TooLong { found: "é".repeat(40) + "…", chars: 65 });
    for text in ["_a", ".a", "-a", "A", "ä"] {
        let first = text.chars().next().expect("not empty");
        assert_eq!(read(text), CatalogKeyRefused::BadStart { found: text.to_owned(), first });
    }
    assert_eq!(
        read("pro plan").to_string(),
        "the key \"pro plan\" has ' ' at character 4; use only a-z, 0-9, \"_\", \".\" and \"-\""
    );
}
