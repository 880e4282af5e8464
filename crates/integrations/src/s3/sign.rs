//! Signatures of requests, as version 4 of Amazon's scheme has them.
//! Knows the canonical form of a request and the chain of keys; must not know what is asked.

use std::fmt::Write as _;

use ring::{digest, hmac};

/// What stands for the hash of a body that is not hashed: what is put is read back and compared by whoever puts it.
pub(super) const UNSIGNED: &str = "UNSIGNED-PAYLOAD";

/// Who signs, and for which region.
pub(super) struct Credentials<'a> {
    pub(super) access_key: &'a str,
    pub(super) secret_key: &'a str,
    pub(super) session_token: Option<&'a str>,
    pub(super) region: &'a str,
}

/// A request as it is sent.
pub(super) struct Signed {
    /// Path and query.
    pub(super) target: String,
    pub(super) headers: Vec<(&'static str, String)>,
}

/// Signs a request at a moment, which is written as `2013-05-24T00:00:00Z`. The path is plain; names of the query are in
/// order.
pub(super) fn signed(
    method: &str,
    (path, query): (&str, &[(&str, &str)]),
    (host, body): (&str, &str),
    (now, credentials): (&str, &Credentials<'_>),
) -> Signed {
    let digits: String = now.chars().take(19).filter(|letter| !"-:".contains(*letter)).collect();
    let (moment, day) = (format!("{digits}Z"), digits.get(..8).unwrap_or_default());
    let mut pairs: Vec<String> = Vec::new();
    for (name, value) in query {
        pairs.push(format!("{}={}", encoded(name), encoded(value)));
    }
    pairs.sort();
    let query = pairs.join("&");
    let mut headers = vec![
        ("host", host.to_owned()),
        ("x-amz-content-sha256", body.to_owned()),
        ("x-amz-date", moment.clone()),
    ];
    headers.extend(credentials.session_token.map(|token| ("x-amz-security-token", token.to_owned())));
    let names: Vec<&str> = headers.iter().map(|(name, _)| *name).collect();
    let names = names.join(";");
    let mut canonical = format!("{method}\n{path}\n{query}\n");
    for (name, value) in &headers {
        canonical.push_str(&format!("{name}:{value}\n"));
    }
    canonical.push_str(&format!("\n{names}\n{body}"));
    let scope = format!("{day}/{}/s3/aws4_request", credentials.region);
    let hash = hex(digest::digest(&digest::SHA256, canonical.as_bytes()).as_ref());
    let told = format!("AWS4-HMAC-SHA256\n{moment}\n{scope}\n{hash}");
    let mut key = format!("AWS4{}", credentials.secret_key).into_bytes();
    for part in [day, credentials.region, "s3", "aws4_request", &told] {
        key = keyed(&key, part);
    }
    let authorization = format!(
        "AWS4-HMAC-SHA256 Credential={}/{scope},SignedHeaders={names},Signature={}",
        credentials.access_key,
        hex(&key)
    );
    headers.push(("authorization", authorization));
    let target = if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") };
    Signed { target, headers }
}

fn keyed(key: &[u8], text: &str) -> Vec<u8> {
    hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), text.as_bytes()).as_ref().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut out, byte| {
        write!(out, "{byte:02x}").expect("a text takes what is written");
        out
    })
}

/// A text in a query, where only these letters stand for themselves.
fn encoded(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            write!(out, "%{byte:02X}").expect("a text takes what is written");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// From "Signature Calculations for the Authorization Header" of the S3 reference: a listing of a bucket.
    #[test]
    fn a_signature_is_the_one_of_the_reference() {
        let credentials = Credentials {
            access_key: "AKIAIOSFODNN7EXAMPLE",
            secret_key: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
            session_token: None,
            region: "us-east-1",
        };
        let nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        let host = "examplebucket.s3.amazonaws.com";
        let query = [("prefix", "J"), ("max-keys", "2")];
        let now = "2013-05-24T00:00:00Z";
        let signed = signed("GET", ("/", &query), (host, nothing), (now, &credentials));
        assert_eq!(signed.target, "/?max-keys=2&prefix=J");
        let (_, authorization) = signed.headers.last().unwrap();
        assert!(
            authorization
                .ends_with("Signature=34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"),
            "{authorization}"
        );
        assert!(!authorization.contains("wJalr"));
    }

    #[test]
    fn a_query_is_written_so_that_all_read_it_alike() {
        assert_eq!(encoded("a/b c+d=é~"), "a%2Fb%20c%2Bd%3D%C3%A9~");
    }
}
