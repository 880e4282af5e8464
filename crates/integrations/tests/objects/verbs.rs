//! What is asked of S3 is understood and answered, and refusals are told without secrets.

use std::path::Path;

use integrations::Password;
use integrations::s3::{Bucket, Endpoint};
use ports::{ObjectFault, Objects};
use testkit::brokers::Broker;

use crate::world::{World, opened};

/// Bytes that are of no pattern.
fn bytes(count: u32) -> Vec<u8> {
    (0..count).map(|number| number.wrapping_mul(2_654_435_761).to_le_bytes()[3]).collect()
}

fn put(bucket: &dyn Objects, key: &str, bytes: &[u8]) -> Result<(), ObjectFault> {
    bucket.put(key, u64::try_from(bytes.len()).unwrap(), &mut &*bytes)
}

fn get(bucket: &dyn Objects, key: &str, length: usize) -> Result<Vec<u8>, ObjectFault> {
    let mut found = Vec::new();
    bucket.get(key, u64::try_from(length).unwrap(), &mut found).map(|()| found)
}

fn sorted(mut keys: Vec<String>) -> Vec<String> {
    keys.sort();
    keys
}

#[test]
fn objects_are_put_given_back_listed_and_removed() {
    let world = World::new();
    let bucket = world.opened();
    assert_eq!(bucket.place(), format!("{}/usage/farthing/test", world.moto.url()));
    let (small, large) = (bytes(10), bytes(20_000_000));
    put(&bucket, "plane/0000000001-ab.parquet", &small).unwrap();
    put(&bucket, "plane/0000000002-cd.parquet", &large).unwrap();
    put(&bucket, "plane/empty", &[]).unwrap();
    put(&bucket, "other/1", &small).unwrap();
    assert_eq!(get(&bucket, "plane/0000000001-ab.parquet", 10), Ok(small.clone()));
    assert!(get(&bucket, "plane/0000000002-cd.parquet", large.len()) == Ok(large));
    assert_eq!(get(&bucket, "plane/empty", 0), Ok(Vec::new()));
    let under = |beginning: &str| sorted(bucket.list(beginning).unwrap());
    assert_eq!(
        under("plane/"),
        ["plane/0000000001-ab.parquet", "plane/0000000002-cd.parquet", "plane/empty"]
    );
    assert_eq!(under("nothing/"), [""; 0]);
    // Another length than the manifest names.
    assert!(matches!(get(&bucket, "other/1", 9), Err(ObjectFault::OtherLength(_))));
    assert!(matches!(get(&bucket, "other/1", 11), Err(ObjectFault::OtherLength(_))));
    assert_eq!(get(&bucket, "plane/3", 10), Err(ObjectFault::Missing));
    for _ in 0..2 {
        assert_eq!(bucket.remove("plane/empty"), Ok(()), "again as well");
    }
    assert_eq!(under("plane/").len(), 2);
    // What is put again takes the place of what was there.
    put(&bucket, "other/1", &bytes(9)).unwrap();
    assert_eq!(get(&bucket, "other/1", 9), Ok(bytes(9)));
}

#[test]
fn a_long_listing_is_read_to_its_end() {
    let world = World::new();
    let bucket = world.opened();
    let keys: Vec<String> = (0..1_003).map(|number| format!("many/{number:04}")).collect();
    keys.iter().for_each(|key| put(&bucket, key, b"x").unwrap());
    assert_eq!(sorted(bucket.list("many/").unwrap()), keys);
}

#[test]
fn signatures_hold_and_refusals_say_what_to_look_at_and_no_secret() {
    let world = World::checking();
    let wanted = Bucket { prefix: String::new(), ..world.bucket() };
    let bucket = opened(wanted.clone());
    put(&bucket, "plane/1", b"kept").unwrap();
    assert_eq!(get(&bucket, "plane/1", 4), Ok(b"kept".to_vec()));
    assert_eq!(bucket.list("plane").unwrap(), ["plane/1"]);
    bucket.remove("plane/1").unwrap();
    assert_eq!(bucket.list("plane").unwrap(), [""; 0]);
    let told = |bucket: Bucket| {
        let secret = bucket.secret_key.0.clone();
        let bucket = opened(bucket);
        let told = [
            put(&bucket, "a", b"x").unwrap_err().to_string(),
            get(&bucket, "a", 1).unwrap_err().to_string(),
            bucket.list("").unwrap_err().to_string(),
        ];
        assert!(told.iter().all(|one| !one.contains(&secret)), "{told:?}");
        told
    };
    for one in told(Bucket { secret_key: Password("wrong".into()), ..wanted.clone() }) {
        assert!(one.contains("403 SignatureDoesNotMatch"), "{one}");
        assert!(one.contains("look at the keys"), "{one}");
    }
    for one in told(Bucket { access_key: "AKIANOBODY".into(), ..wanted.clone() }) {
        assert!(one.contains("403 InvalidAccessKeyId"), "{one}");
    }
    for one in told(Bucket { name: "nothing".into(), ..wanted }) {
        assert!(one.contains("it has no bucket nothing"), "{one}");
    }
}

#[test]
fn an_encrypted_storage_is_believed_where_its_authority_is_named() {
    let file = |name: &str| Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/brokers/tls").join(name);
    let shown = |name: &str| file(name).display().to_string();
    let moto = Broker::moto(&["-s", "-c", &shown("broker.pem"), "-k", &shown("broker.key")]);
    let wanted = |host: &str, trusted: bool| Bucket {
        endpoint: Endpoint::parse(&format!("https://{host}:{}", moto.port())).unwrap(),
        region: "us-east-1".into(),
        name: "usage".into(),
        prefix: String::new(),
        access_key: "nobody".into(),
        secret_key: Password("nothing".into()),
        session_token: None,
        ca_file: trusted.then(|| file("authority.pem")),
    };
    let told = opened(wanted("localhost", true)).list("").unwrap_err().to_string();
    assert!(told.contains("it has no bucket usage"), "{told}");
    let told = opened(wanted("localhost", false)).list("").unwrap_err().to_string();
    assert!(told.contains("certificate"), "{told}");
}
