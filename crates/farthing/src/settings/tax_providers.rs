//! `[tax_providers.NAME]` in the settings file: who is asked about rates of tax, by the name that sellers call it.
//! Knows names and where keys are found; must not know how a provider is spoken to.

use std::path::PathBuf;
use std::sync::Arc;

use ids::CatalogKey;
use integrations::tax_rates::HttpRates;
use integrations::{Password, Private};
use operations::tax_rates::RateProviders;
use ports::{RateProvider, RatesAnswer, RatesAsked};
use records::at::{At, Table};
use records::mistake::Said;
use records::scalars;

/// Most providers that can be said.
pub const TAX_PROVIDERS_MAX: usize = 32;
/// Most characters of a key.
const KEY_CHARS_MAX: usize = 4_096;

/// Where a provider's key is.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Key {
    /// It has none.
    None,
    /// In a variable of the environment.
    Variable(String),
    /// In a file, without what blanks are around it.
    File(PathBuf),
}

/// A provider as it is set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxProviderSettings {
    /// What sellers call it by.
    pub name: CatalogKey,
    url: String,
    key: Key,
    allow_private: bool,
}

/// Stands where a provider's key is not there.
struct Keyless {
    why: String,
}

impl RateProvider for Keyless {
    fn ask(&self, _: &RatesAsked<'_>) -> RatesAnswer {
        RatesAnswer::Unavailable { why: self.why.clone() }
    }
}

impl TaxProviderSettings {
    /// Whether it can be asked, as far as that is known without asking, in words.
    pub fn answers(&self) -> (bool, String) {
        let (name, url) = (&self.name, &self.url);
        match self.opened() {
            Ok(_) => (true, format!("{name}: {url} is asked for rates when they are wanted")),
            Err(why) => (false, format!("{name}: nothing is asked: {why}")),
        }
    }

    fn opened(&self) -> Result<HttpRates, String> {
        let asked = HttpRates::at(&self.url, private(&self.name, self.allow_private));
        let asked = asked.map_err(|why| why.to_string())?;
        Ok(asked.with_key(self.key()?.map(Password)))
    }

    /// The key that is there now.
    fn key(&self) -> Result<Option<String>, String> {
        let name = &self.name;
        let (found, place) = match &self.key {
            Key::None => return Ok(None),
            Key::Variable(variable) => {
                let of = std::env::var(variable).map_err(|_| "it is not set".to_owned());
                (of, format!("the variable {variable}"))
            }
            Key::File(path) => {
                let of = std::fs::read_to_string(path).map_err(|why| why.to_string());
                (of, format!("the file {}", path.display()))
            }
        };
        let told = |why: &str| format!("[tax_providers.{name}] wants its key in {place}: {why}");
        let key = found.map_err(|why| told(&why))?.trim().to_owned();
        let is_one =
            !key.is_empty() && key.len() <= KEY_CHARS_MAX && key.bytes().all(|sign| sign.is_ascii_graphic());
        match is_one {
            true => Ok(Some(key)),
            false => Err(told(&format!("a key has 1 to {KEY_CHARS_MAX} signs without blanks"))),
        }
    }
}

/// The providers of a server. Nobody is spoken to before somebody asks.
pub fn opened(all: &[TaxProviderSettings]) -> RateProviders {
    let one = |one: &TaxProviderSettings| {
        let provider: Arc<dyn RateProvider> = match one.opened() {
            Ok(provider) => Arc::new(provider),
            Err(why) => Arc::new(Keyless { why }),
        };
        (one.name.clone(), provider)
    };
    RateProviders(Arc::new(all.iter().map(one).collect()))
}

/// Whether it is asked at a private address, as its own table says.
fn private(name: &CatalogKey, is_allowed: bool) -> Private {
    Private { is_allowed, table: format!("tax_providers.{name}") }
}

/// Reads all of them.
pub fn read(at: &At<'_>) -> Option<Vec<TaxProviderSettings>> {
    at.entries(TAX_PROVIDERS_MAX, |name, at| {
        let name = at.accept(CatalogKey::parse(name))?;
        at.table(|table| provider(name.clone(), table))
    })
}

fn provider(name: CatalogKey, table: &Table<'_>) -> Option<TaxProviderSettings> {
    let text = |at: &At<'_>| scalars::text(at);
    let allow_private = table.optional("allow_private", scalars::truth).unwrap_or(false);
    let url = table.required("url", "say where it is asked, as https://rates.example.com/v1", |at| {
        let url = text(at)?;
        at.accept(HttpRates::at(&url, private(&name, allow_private)))?;
        Some(url)
    });
    let key = match (table.optional("key_env", text), table.optional("key_file", text)) {
        (Some(_), Some(_)) => {
            let said = Said::found("a key in two places", "name a variable or a file");
            return table.mistake_at("key_file", said);
        }
        (Some(variable), None) => Key::Variable(variable),
        (None, Some(path)) => Key::File(PathBuf::from(path)),
        (None, None) => Key::None,
    };
    Some(TaxProviderSettings { name, url: url?, key, allow_private })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_text(text: &str) -> Result<Vec<TaxProviderSettings>, String> {
        let read = |at: &At<'_>| at.table(|table| Some(table.setting("tax_providers", read)));
        records::read_toml(Some("farthing.toml"), text.as_bytes(), read)
            .map_err(|mistakes| mistakes.to_string())
    }

    #[test]
    fn a_provider_is_a_url_by_a_name_and_its_key_is_looked_for_when_it_is_wanted() {
        let text = "[tax_providers.bridge]\nurl = \"https://h/v1\"\n\
                    [tax_providers.other]\nurl = \"https://h/v2\"\nkey_env = \"NOBODY_SET_THIS\"\n\
                    [tax_providers.third]\nurl = \"https://h/v3\"\nkey_file = \"/nowhere-at-all\"\n";
        let all = read_text(text).unwrap();
        assert_eq!(all.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["bridge", "other", "third"]);
        assert!(all[0].answers().0);
        for (one, words) in [(&all[1], "NOBODY_SET_THIS: it is not set"), (&all[2], "/nowhere-at-all")] {
            let (well, told) = one.answers();
            assert!(!well && told.contains(words), "{told}");
        }
        assert_eq!(opened(&all).0.len(), 3, "one without its key says so when it is asked");
        assert_eq!(read_text("").unwrap(), []);
    }

    #[test]
    fn mistakes_name_their_place_and_the_way_out() {
        for (text, words) in [
            ("[tax_providers.p]\nkey_env = \"K\"", "url"),
            ("[tax_providers.p]\nurl = \"h\"", "no address of a provider"),
            ("[tax_providers.p]\nurl = \"https://h\"\nkey = \"k\"", "key_env"),
            ("[tax_providers.p]\nurl = \"https://h\"\nkey_env = \"K\"\nkey_file = \"/k\"", "two places"),
            ("[tax_providers.P]\nurl = \"https://h\"", "did you mean \"p\"?"),
            ("tax_providers = 1", "tax_providers"),
        ] {
            let told = read_text(text).unwrap_err();
            assert!(told.contains(words), "{text}: {told}");
        }
        let own = "[tax_providers.p]\nurl = \"http://127.0.0.1:1\"\n";
        let told = read_text(own).unwrap_err();
        assert!(told.contains("allow_private = true under [tax_providers.p]"), "{told}");
        let told = read_text(&format!("{own}allow_private = 1")).unwrap_err();
        assert!(told.contains("allow_private"), "{told}");
        // One that allows it allows it to itself alone.
        let two = format!("{own}allow_private = true\n[tax_providers.q]\nurl = \"https://h\"\n");
        let allowed: Vec<bool> = read_text(&two).unwrap().iter().map(|one| one.allow_private).collect();
        assert_eq!(allowed, [true, false]);
    }
}
