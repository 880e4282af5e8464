//! `[usage.objects]` in the settings file: the bucket in which a folder's old segments are kept.
//! Knows names and where keys are found; must not know how a bucket is spoken to.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use integrations::Password;
use integrations::s3::{Bucket, Endpoint, S3, is_plain};
use ports::{Clock, Objects};
use records::at::{At, Table};
use records::mistake::Said;
use records::scalars;
use usage::segments::ObjectStorage;

use crate::ports::SystemClock;

/// The region of a storage that has none.
const USUAL_REGION: &str = "us-east-1";
/// Days after which segments are moved when nothing says otherwise.
const USUAL_AFTER_DAYS: u32 = 30;
/// The longest time after which they may be: ten years.
const AFTER_DAYS_MAX: u32 = 3_660;
/// The space for fetched segments when nothing says otherwise, and the most, in MiB.
const USUAL_CACHE_MIB: u64 = 4_096;
const CACHE_MIB_MAX: u64 = 1024 * 1024;
const MIB: u64 = 1024 * 1024;
/// The variables of the environment with the keys when nothing says otherwise.
const USUAL_ACCESS_KEY: &str = "AWS_ACCESS_KEY_ID";
const USUAL_SECRET_KEY: &str = "AWS_SECRET_ACCESS_KEY";
const USUAL_SESSION_TOKEN: &str = "AWS_SESSION_TOKEN";
/// What the doctor puts into the bucket and takes out again.
const PROBE: &[u8] = b"farthing doctor was here";

/// Where the keys of the bucket are.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Keys {
    /// In variables of the environment.
    Variables { access: String, secret: String },
    /// In a file with lines such as `aws_access_key_id = …`.
    File(PathBuf),
}

/// The bucket as it is set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObjectsSettings {
    endpoint: Endpoint,
    region: String,
    bucket: String,
    prefix: String,
    keys: Keys,
    ca_file: Option<PathBuf>,
    after_days: u32,
    cache_mib: u64,
    adopt: Option<String>,
}

impl ObjectsSettings {
    /// The bucket with the keys that are there now, and when segments go there; `tends` where this process moves them.
    ///
    /// # Errors
    /// The keys are not there; a sentence without them.
    pub fn storage(&self, clock: Arc<dyn Clock>, tends: bool) -> Result<ObjectStorage, String> {
        let objects = Arc::new(S3::of(self.opened()?, Arc::clone(&clock)));
        let fetched_bytes = self.cache_mib * MIB;
        let adopted = self.adopt.as_deref().map(Arc::from);
        Ok(ObjectStorage { objects, clock, after_days: self.after_days, fetched_bytes, tends, adopted })
    }

    /// Whether an object can be put, read back and taken away, in words; and whether it can.
    pub fn answers(&self) -> (bool, String) {
        let opened = match self.opened() {
            Ok(opened) => opened,
            Err(told) => return (false, told),
        };
        let bucket = S3::of(opened, Arc::new(SystemClock));
        let place = bucket.place().to_owned();
        match probe(&bucket) {
            Ok(()) => (true, format!("{place} keeps, gives back and removes what it is given")),
            Err(told) => (false, format!("{place} {told}")),
        }
    }

    fn opened(&self) -> Result<Bucket, String> {
        let (access_key, secret_key, session_token) = match &self.keys {
            Keys::Variables { access, secret } => {
                let of = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
                let needed = |name: &str| {
                    of(name).ok_or_else(|| {
                        format!(
                            "usage.objects wants a key in the variable {name}, which is not set; set it, or name another \
                             one as access_key_env or secret_key_env, or a credentials_file"
                        )
                    })
                };
                // A token belongs to the keys that it was lent with.
                let token = of(USUAL_SESSION_TOKEN).filter(|_| access == USUAL_ACCESS_KEY);
                (needed(access)?, needed(secret)?, token)
            }
            Keys::File(path) => keys_in(path)?,
        };
        Ok(Bucket {
            endpoint: self.endpoint.clone(),
            region: self.region.clone(),
            name: self.bucket.clone(),
            prefix: self.prefix.clone(),
            access_key,
            secret_key: Password(secret_key),
            session_token: session_token.map(Password),
            ca_file: self.ca_file.clone(),
        })
    }
}

/// Puts an object, reads it back and takes it away.
fn probe(bucket: &dyn Objects) -> Result<(), String> {
    let key = format!("doctor-{}", std::process::id());
    let length = u64::try_from(PROBE.len()).map_err(|why| why.to_string())?;
    let put = bucket.put(&key, length, &mut { PROBE });
    put.map_err(|why| format!("takes no object: {why}"))?;
    let mut found = Vec::new();
    let got = bucket.get(&key, length, &mut found).map_err(|why| format!("gives no object back: {why}"));
    let removed = bucket.remove(&key).map_err(|why| format!("removes no object: {why}"));
    got.and(removed)?;
    bucket.list(&key).map_err(|why| format!("lists no objects: {why}"))?;
    match found == PROBE {
        true => Ok(()),
        false => Err("gives other bytes back than it was given".to_owned()),
    }
}

/// Access key, secret key and session token of a file, as the tools of S3 write them; of several sections the first.
fn keys_in(path: &Path) -> Result<(String, String, Option<String>), String> {
    let shown = path.display();
    let text = std::fs::read_to_string(path)
        .map_err(|why| format!("the credentials_file {shown} of usage.objects cannot be read: {why}"))?;
    let of = |name: &str| {
        let value = |line: &str| {
            let (found, value) = line.split_once('=')?;
            (found.trim() == name && !value.trim().is_empty()).then(|| value.trim().to_owned())
        };
        text.lines().find_map(value)
    };
    let needed = |name: &str| {
        of(name).ok_or_else(|| format!("the credentials_file {shown} has no line {name} = …; write one"))
    };
    Ok((needed("aws_access_key_id")?, needed("aws_secret_access_key")?, of("aws_session_token")))
}

/// Reads it.
pub fn read(at: &At<'_>) -> Option<ObjectsSettings> {
    at.table(settings)
}

fn settings(table: &Table<'_>) -> Option<ObjectsSettings> {
    let text = |at: &At<'_>| scalars::text(at);
    let endpoint = table.required("endpoint", "say where the storage is, as https://s3.example.com", |at| {
        at.accept(Endpoint::parse(&text(at)?))
    });
    let bucket = table.required("bucket", "name the bucket", |at| plain(at, "-._"));
    let adopt = table.optional("adopt", |at| plain(at, ""));
    let region = table.optional("region", |at| plain(at, "-._"));
    let prefix = table.optional("prefix", |at| plain(at, "-._/"));
    let access = table.optional("access_key_env", text);
    let secret = table.optional("secret_key_env", text);
    let file = table.optional("credentials_file", text).map(PathBuf::from);
    let ca_file = table.optional("ca_file", text).map(PathBuf::from);
    let after_days = table.optional("after", days).unwrap_or(USUAL_AFTER_DAYS);
    let cache_mib = table.optional("cache_mib", |at| scalars::whole(at, 1, CACHE_MIB_MAX));
    let keys = match (file, access, secret) {
        (Some(file), None, None) => Keys::File(file),
        (Some(_), ..) => {
            let said =
                Said::found("a credentials_file beside access_key_env or secret_key_env", "keep one of them");
            return table.mistake_at("credentials_file", said);
        }
        (None, access, secret) => Keys::Variables {
            access: access.unwrap_or_else(|| USUAL_ACCESS_KEY.to_owned()),
            secret: secret.unwrap_or_else(|| USUAL_SECRET_KEY.to_owned()),
        },
    };
    let prefix = prefix.unwrap_or_default();
    let prefix = prefix.trim_matches('/');
    Some(ObjectsSettings {
        endpoint: endpoint?,
        region: region.unwrap_or_else(|| USUAL_REGION.to_owned()),
        bucket: bucket?,
        prefix: if prefix.is_empty() { String::new() } else { format!("{prefix}/") },
        keys,
        ca_file,
        after_days,
        cache_mib: cache_mib.unwrap_or(USUAL_CACHE_MIB),
        adopt,
    })
}

/// A text of letters, digits and these alone.
fn plain(at: &At<'_>, signs: &'static str) -> Option<String> {
    let text = scalars::text(at)?;
    // Storages take dots between slashes for a way through folders, or refuse them.
    let is_a_way = |part: &str| part == "." || part == "..";
    let trimmed = text.trim_matches('/');
    if is_a_way(trimmed) || trimmed.split('/').any(is_a_way) || trimmed.contains("//") {
        let said = "write names with a letter or a digit, and one / between them";
        return at.mistake(Said::found(format!("{text:?}"), said));
    }
    match is_plain(&text) && (signs.contains('/') || !text.contains('/')) {
        true => Some(text),
        false => {
            at.mistake(Said::found(format!("{text:?}"), format!("write letters, digits and {signs} alone")))
        }
    }
}

/// `30 days` is 30.
fn days(at: &At<'_>) -> Option<u32> {
    let text = scalars::text(at)?;
    let count = text.strip_suffix(" days").or_else(|| text.strip_suffix(" day"));
    let count = count.filter(|count| count.bytes().all(|digit| digit.is_ascii_digit()));
    match count.and_then(|count| count.parse().ok()).filter(|days| (1..=AFTER_DAYS_MAX).contains(days)) {
        Some(days) => Some(days),
        None => at.mistake(Said::found(
            format!("{text:?}"),
            format!("write a whole number of days from 1 to {AFTER_DAYS_MAX}, as \"30 days\""),
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_text(text: &str) -> Result<Option<ObjectsSettings>, String> {
        let text = format!("[usage.objects]\n{text}");
        let of_usage = |usage: &Table<'_>| Some(usage.optional("objects", read));
        let read =
            |at: &At<'_>| at.table(|table| Some(table.optional("usage", |at| at.table(of_usage)).flatten()));
        records::read_toml(Some("farthing.toml"), text.as_bytes(), read)
            .map_err(|mistakes| mistakes.to_string())
    }

    const PLAIN: &str = "endpoint = \"https://s3.example.com\"\nbucket = \"usage\"";

    #[test]
    fn a_bucket_has_usual_values() {
        let read = read_text(PLAIN).unwrap().unwrap();
        assert_eq!((read.region.as_str(), read.prefix.as_str()), ("us-east-1", ""));
        assert_eq!((read.after_days, read.cache_mib), (30, 4_096));
        let more = "prefix = \"/farthing/live\"\nafter = \"90 days\"\ncache_mib = 100\nsecret_key_env = \"NOBODY_SET\"";
        let read = read_text(&format!("{PLAIN}\n{more}")).unwrap().unwrap();
        assert_eq!((read.prefix.as_str(), read.after_days, read.cache_mib), ("farthing/live/", 90, 100));
        let Keys::Variables { access, secret } = &read.keys else { panic!("variables") };
        assert_eq!((access.as_str(), secret.as_str()), ("AWS_ACCESS_KEY_ID", "NOBODY_SET"));
    }

    #[test]
    fn keys_stand_in_a_file_as_tools_write_it_and_are_shown_nowhere() {
        let path = std::env::temp_dir().join(format!("farthing-keys-{}", std::process::id()));
        let set = format!("{PLAIN}\ncredentials_file = \"{}\"", path.display());
        let settings = read_text(&set).unwrap().unwrap();
        let told = settings.answers();
        assert!(!told.0 && told.1.contains("cannot be read"), "{told:?}");
        std::fs::write(&path, "[default]\naws_access_key_id = AKIA\naws_secret_access_key=s3cret=/+\n")
            .unwrap();
        let opened = settings.opened().unwrap();
        assert_eq!((opened.access_key.as_str(), opened.secret_key.0.as_str()), ("AKIA", "s3cret=/+"));
        assert!(!format!("{opened:?} {settings:?}").contains("s3cret"));
        std::fs::write(&path, "aws_access_key_id = AKIA\n").unwrap();
        assert!(settings.opened().unwrap_err().contains("aws_secret_access_key"));
        std::fs::remove_file(&path).unwrap();
    }

    #[test]
    fn mistakes_name_their_place_and_the_way_out() {
        let told = |text: &str| read_text(text).unwrap_err();
        assert!(told("bucket = \"b\"").contains("endpoint"));
        assert!(told("endpoint = \"https://h\"").contains("bucket"));
        assert!(told("endpoint = \"https://h\"\nbucket = \"..\"").contains("one / between"));
        assert!(told("endpoint = \"http://store.example\"\nbucket = \"b\"").contains("https://"));
        for (more, words) in [
            ("after = \"a month\"", "as \"30 days\""),
            ("after = \"0 days\"", "from 1 to 3660"),
            ("prefix = \"a b\"", "letters, digits"),
            ("prefix = \"a/../b\"", "one / between"),
            ("prefix = \"./b\"", "one / between"),
            ("prefix = \"a//b\"", "one / between"),
            ("region = \"..\"", "one / between"),
            ("cache_mib = 0", "1"),
            ("credentials_file = \"f\"\nsecret_key_env = \"S\"", "keep one of them"),
            ("befor = \"1 day\"", "befor"),
        ] {
            let told = told(&format!("{PLAIN}\n{more}"));
            assert!(told.contains(words), "{more}: {told}");
        }
    }
}
