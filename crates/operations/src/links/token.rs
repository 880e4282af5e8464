//! Tokens: what a link shows and until when, proved by the secret of its environment, so that no link is written down.
//! Knows bytes and their proof; must not know documents. The layout stands in addresses that people keep: its first byte is
//! its version.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use calendar::Instant;
use ids::{EnvironmentId, InvoiceId};
use store::link_secrets::LinkSecret;
use subtle::ConstantTimeEq;

/// The version of the layout.
const VERSION: u8 = 1;
const ID_BYTES: usize = 16;
const SECONDS_BYTES: usize = 8;
/// Version, environment, document, and the second of its end.
const SAID_BYTES: usize = 1 + 2 * ID_BYTES + SECONDS_BYTES;
/// How many bytes of the keyed hash prove it.
const PROOF_BYTES: usize = 16;
const TOKEN_BYTES: usize = SAID_BYTES + PROOF_BYTES;
/// Characters of a token: four for three bytes, with none left over.
pub const TOKEN_CHARS: usize = TOKEN_BYTES / 3 * 4;
const SECOND_MICROS: i64 = 1_000_000;

/// A token as it was read. What it says is anybody's word until it is proved.
#[derive(Clone, PartialEq, Eq)]
pub struct Token([u8; TOKEN_BYTES]);

/// What a token says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shown {
    pub environment: EnvironmentId,
    pub document: InvoiceId,
    /// Of whole seconds.
    pub expires_at: Instant,
}

/// It shows a document to whoever has it, so it stands in no log.
impl std::fmt::Debug for Token {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Token(…)")
    }
}

/// The second that an instant lies in.
pub(super) fn whole_second(at: Instant) -> Instant {
    Instant::from_micros(at.as_micros().div_euclid(SECOND_MICROS) * SECOND_MICROS)
}

impl Token {
    /// Reads a text of the one length that there is.
    pub fn read(text: &str) -> Option<Token> {
        if text.len() != TOKEN_CHARS {
            return None;
        }
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        Some(Token(bytes.try_into().ok()?))
    }

    /// The token that shows this.
    pub(super) fn of(shown: &Shown, secret: &LinkSecret) -> Token {
        let mut bytes = [0; TOKEN_BYTES];
        let (said, proof) = bytes.split_at_mut(SAID_BYTES);
        said[0] = VERSION;
        said[1..=ID_BYTES].copy_from_slice(shown.environment.as_bytes());
        said[1 + ID_BYTES..=2 * ID_BYTES].copy_from_slice(shown.document.as_bytes());
        let seconds = shown.expires_at.as_micros().div_euclid(SECOND_MICROS);
        said[1 + 2 * ID_BYTES..].copy_from_slice(&seconds.to_be_bytes());
        proof.copy_from_slice(&proof_of(said, secret));
        Token(bytes)
    }

    /// As it stands in an address.
    pub fn text(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0)
    }

    /// Whose secret it is to be proved by.
    pub(super) fn environment(&self) -> EnvironmentId {
        EnvironmentId::from_bytes(self.part(1))
    }

    /// What it says, if that is proved.
    pub(super) fn proved(&self, secret: &LinkSecret) -> Option<Shown> {
        let (said, proof) = self.0.split_at(SAID_BYTES);
        let genuine: bool = proof_of(said, secret).ct_eq(proof).into();
        if !genuine || said[0] != VERSION {
            return None;
        }
        let seconds = i64::from_be_bytes(self.part(1 + 2 * ID_BYTES));
        let expires_at = Instant::from_micros(seconds.checked_mul(SECOND_MICROS)?);
        let document = InvoiceId::from_bytes(self.part(1 + ID_BYTES));
        Some(Shown { environment: self.environment(), document, expires_at })
    }

    fn part<const BYTES: usize>(&self, at: usize) -> [u8; BYTES] {
        let mut part = [0; BYTES];
        part.copy_from_slice(&self.0[at..at + BYTES]);
        part
    }
}

fn proof_of(said: &[u8], secret: &LinkSecret) -> [u8; PROOF_BYTES] {
    let mut proof = [0; PROOF_BYTES];
    proof.copy_from_slice(&blake3::keyed_hash(&secret.0, said).as_bytes()[..PROOF_BYTES]);
    proof
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: LinkSecret = LinkSecret([5; 32]);

    fn shown() -> Shown {
        Shown {
            environment: EnvironmentId::from_bytes([1; 16]),
            document: InvoiceId::from_bytes([0xfe; 16]),
            expires_at: Instant::from_micros(1_795_852_800 * SECOND_MICROS),
        }
    }

    #[test]
    fn a_token_reads_back_and_no_bit_of_it_can_be_changed() {
        let token = Token::of(&shown(), &SECRET);
        let text = token.text();
        assert_eq!(text.len(), TOKEN_CHARS);
        assert!(text.bytes().all(|sign| sign.is_ascii_alphanumeric() || b"-_".contains(&sign)), "{text}");
        let read = Token::read(&text).unwrap();
        assert_eq!((read.environment(), read.proved(&SECRET)), (shown().environment, Some(shown())));
        assert_eq!(read.proved(&LinkSecret([6; 32])), None, "proved by another secret");
        for place in 0..TOKEN_BYTES {
            for bit in 0..8 {
                let mut forged = token.clone();
                forged.0[place] ^= 1 << bit;
                assert_eq!(forged.proved(&SECRET), None, "byte {place}, bit {bit}");
            }
        }
    }

    #[test]
    fn texts_of_another_length_or_spelling_are_none() {
        let text = Token::of(&shown(), &SECRET).text();
        for cut in 0..TOKEN_CHARS {
            assert_eq!(Token::read(&text[..cut]), None, "{cut}");
        }
        for wrong in [
            format!("{text}A"),
            format!("{text}===="),
            text.replacen('A', "+", 1),
            text.replacen('A', "/", 1),
        ] {
            assert_eq!(Token::read(&wrong), None, "{wrong}");
        }
        assert_eq!(Token::read(&"ä".repeat(TOKEN_CHARS / 2)), None, "as many bytes, of no letters");
    }

    /// What another program writes by the layout: the version, two ids, seconds, and the first half of the keyed hash.
    #[test]
    fn the_layout_is_the_one_that_was_given_out() {
        let mut said = vec![1];
        said.extend([1; 16]);
        said.extend([0xfe; 16]);
        said.extend(1_795_852_800_i64.to_be_bytes());
        let proof = blake3::keyed_hash(&[5; 32], &said);
        said.extend(&proof.as_bytes()[..16]);
        assert_eq!(Token::of(&shown(), &SECRET).0.to_vec(), said);
    }

    #[test]
    fn an_end_is_a_whole_second() {
        let second = |micros| whole_second(Instant::from_micros(micros)).as_micros();
        assert_eq!([second(1_999_999), second(2_000_000), second(-1)], [1_000_000, 2_000_000, -1_000_000]);
    }
}
