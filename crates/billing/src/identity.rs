//! Identity: ids made of the cause of what they name.
//! Knows how a cause is hashed; must not know what a document holds.

use calendar::Instant;
use ids::{EntryId, EnvironmentId, GrantId, InvoiceId, OneOffId, SellerId};
use money::Currency;

use crate::document::{DocumentKind, InvoiceKey};

/// The id of a document: the milliseconds of its due instant, then a hash of environment and cause, so
/// that a second run, another engine and a replay make the same id. A payer's document is also of a seller
/// and a currency, as each of its accounts counts its own.
pub fn invoice_id(
    environment: EnvironmentId,
    (seller, currency): (SellerId, Currency),
    key: InvoiceKey,
    kind: DocumentKind,
) -> InvoiceId {
    let kind = match kind {
        DocumentKind::Invoice => b'i',
        DocumentKind::CreditNote => b'c',
    };
    let mut cause = [0_u8; 16 + 16 + 8 + 4 + 1 + 16 + 3];
    cause[..16].copy_from_slice(environment.as_bytes());
    cause[16..32].copy_from_slice(key.owner.as_bytes());
    cause[32..40].copy_from_slice(&key.due.as_micros().to_be_bytes());
    cause[40..44].copy_from_slice(&key.sequence.to_be_bytes());
    cause[44] = kind;
    cause[45..61].copy_from_slice(seller.as_bytes());
    cause[61..].copy_from_slice(currency.code().as_bytes());
    let length = if key.owner.subscription().is_some() { 45 } else { cause.len() };
    InvoiceId::from_cause(millis(key.due), hash(&cause[..length]))
}

/// The id of a line that a person wrote on an invoice.
pub(crate) fn manual_line_id(invoice: InvoiceId, number: u32) -> OneOffId {
    let mut cause = [0_u8; 16 + 4 + 1];
    cause[..16].copy_from_slice(invoice.as_bytes());
    cause[16..20].copy_from_slice(&number.to_be_bytes());
    cause[20] = b'l';
    OneOffId::from_cause(invoice.millis(), hash(&cause))
}

/// The id of the entry that books a document.
pub(crate) fn entry_id(environment: EnvironmentId, document: InvoiceId, due: Instant) -> EntryId {
    let mut cause = [0_u8; 16 + 16 + 1];
    cause[..16].copy_from_slice(environment.as_bytes());
    cause[16..32].copy_from_slice(document.as_bytes());
    cause[32] = b'e';
    EntryId::from_cause(millis(due), hash(&cause))
}

/// The id of the entry that books a credit note's rest.
pub(crate) fn rest_entry_id(environment: EnvironmentId, note: InvoiceId, due: Instant) -> EntryId {
    let mut cause = [0_u8; 16 + 16 + 1];
    cause[..16].copy_from_slice(environment.as_bytes());
    cause[16..32].copy_from_slice(note.as_bytes());
    cause[32] = b'b';
    EntryId::from_cause(millis(due), hash(&cause))
}

/// The id of the grant of a row that begins then; the source is the row's first.
pub(crate) fn grant_id(environment: EnvironmentId, cause: (&[u8; 16], Instant)) -> GrantId {
    grant_of(environment, cause, b'g', 0)
}

/// The id of the grant that holds what was rolled over; the source is the grant of the row that begins with
/// it.
pub(crate) fn rollover_id(environment: EnvironmentId, cause: (&[u8; 16], Instant)) -> GrantId {
    grant_of(environment, cause, b'r', 0)
}

/// The id of a grant bought by a customer's top-up rule; the source is the customer.
pub(crate) fn top_up_id(environment: EnvironmentId, cause: (&[u8; 16], Instant), rule: u32) -> GrantId {
    grant_of(environment, cause, b't', rule)
}

fn grant_of(
    environment: EnvironmentId,
    (source, at): (&[u8; 16], Instant),
    what: u8,
    number: u32,
) -> GrantId {
    let mut bytes = [0_u8; 16 + 16 + 8 + 1 + 4];
    bytes[..16].copy_from_slice(environment.as_bytes());
    bytes[16..32].copy_from_slice(source);
    bytes[32..40].copy_from_slice(&at.as_micros().to_be_bytes());
    bytes[40] = what;
    bytes[41..].copy_from_slice(&number.to_be_bytes());
    GrantId::from_cause(millis(at), hash(&bytes))
}

/// The id of the entry that books a movement of a grant; `before` counts those of its kind and instant before
/// it.
pub(crate) fn movement_entry_id(
    environment: EnvironmentId,
    grant: GrantId,
    at: Instant,
    (what, before): (u8, u32),
) -> EntryId {
    let mut cause = [0_u8; 16 + 16 + 8 + 1 + 4];
    cause[..16].copy_from_slice(environment.as_bytes());
    cause[16..32].copy_from_slice(grant.as_bytes());
    cause[32..40].copy_from_slice(&at.as_micros().to_be_bytes());
    cause[40] = what;
    cause[41..].copy_from_slice(&before.to_be_bytes());
    let length = if before == 0 { 41 } else { cause.len() };
    EntryId::from_cause(millis(at), hash(&cause[..length]))
}

/// The id of the entry that books what a person moved.
pub(crate) fn hand_entry_id(
    environment: EnvironmentId,
    (cause, sequence): (&str, i64),
    at: Instant,
    what: u8,
) -> EntryId {
    let mut bytes = Vec::with_capacity(16 + 8 + 1 + cause.len());
    bytes.extend_from_slice(environment.as_bytes());
    bytes.extend_from_slice(&sequence.to_be_bytes());
    bytes.push(what);
    bytes.extend_from_slice(cause.as_bytes());
    EntryId::from_cause(millis(at), hash(&bytes))
}

fn millis(at: Instant) -> u64 {
    u64::try_from(at.millis()).unwrap_or_default()
}

fn hash(cause: &[u8]) -> [u8; 10] {
    let mut first = [0_u8; 10];
    first.copy_from_slice(&blake3::hash(cause).as_bytes()[..10]);
    first
}
