//! `[vies]` in the settings file, and its variables: who is asked about VAT ids, or that nobody is.
//! Knows names and which layer is the stronger; must not know how an id is asked about.

use integrations::vies::{ADDRESS, Vies};
use records::at::At;
use records::scalars;

use crate::stop::Stop;

/// What one layer says; all of it may be absent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ViesSettings {
    address: Option<String>,
    is_off: Option<bool>,
}

impl ViesSettings {
    /// What the variables of the environment say.
    ///
    /// # Errors
    /// For a value that makes no sense.
    pub fn of_variables(variable: impl Fn(&str) -> Option<String>) -> Result<ViesSettings, Stop> {
        let is_off = match variable("FARTHING_VIES_OFF").as_deref() {
            None => None,
            Some("true") => Some(true),
            Some("false") => Some(false),
            Some(other) => {
                let why = format!("FARTHING_VIES_OFF is {other:?}; write true to ask nobody, or false");
                return Err(Stop::usage(why));
            }
        };
        Ok(ViesSettings { address: variable("FARTHING_VIES_ADDRESS"), is_off })
    }
}

/// Reads the table of the file.
pub fn read(at: &At<'_>) -> Option<ViesSettings> {
    at.table(|table| {
        let address = table.optional("address", |at| {
            let address = scalars::text(at)?;
            // Whether it may be one without TLS is said in another table.
            at.accept(Vies::at(&address, true))?;
            Some(address)
        });
        Some(ViesSettings { address, is_off: table.optional("off", scalars::truth) })
    })
}

/// The layers from the weakest to the strongest as one: who is asked, or nobody.
///
/// # Errors
/// For an address that is none, or one without TLS where private addresses are not allowed.
pub fn put_together<'l>(
    layers: impl DoubleEndedIterator<Item = &'l ViesSettings> + Clone,
    allow_private: bool,
) -> Result<Option<Vies>, Stop> {
    if layers.clone().rev().find_map(|layer| layer.is_off).unwrap_or(false) {
        return Ok(None);
    }
    let address = layers.rev().find_map(|layer| layer.address.as_deref()).unwrap_or(ADDRESS);
    let vies = Vies::at(address, allow_private);
    vies.map(Some)
        .map_err(|why| Stop::usage(format!("the address of [vies], or FARTHING_VIES_ADDRESS: {why}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(address: Option<&str>, is_off: Option<bool>) -> ViesSettings {
        ViesSettings { address: address.map(str::to_owned), is_off }
    }

    fn set(layers: &[ViesSettings]) -> Option<Vies> {
        put_together(layers.iter(), false).unwrap()
    }

    #[test]
    fn the_real_one_is_asked_unless_a_layer_says_otherwise() {
        let at = |address: &str| Some(Vies::at(address, false).unwrap());
        assert_eq!(set(&[]), at(ADDRESS));
        let (file, variable) =
            (of(Some("https://file"), Some(true)), of(Some("https://variable"), Some(false)));
        assert_eq!(set(&[file.clone(), variable]), at("https://variable"));
        assert_eq!(set(&[file.clone(), of(None, Some(false))]), at("https://file"));
        assert_eq!(set(&[file, ViesSettings::default()]), None);
    }

    #[test]
    fn mistakes_name_their_place_and_the_way_out() {
        let plain = [of(Some("http://127.0.0.1:1"), None)];
        let told = put_together(plain.iter(), false).unwrap_err();
        assert!(told.sentence().unwrap().contains("allow_private"), "{told:?}");
        assert!(put_together(plain.iter(), true).unwrap().is_some());
        let variable = |name: &str| (name == "FARTHING_VIES_OFF").then(|| "yes".to_owned());
        let told = ViesSettings::of_variables(variable).unwrap_err();
        assert!(told.sentence().unwrap().contains("write true"), "{told:?}");
        let read_text = |text: &str| {
            let text = format!("[vies]\n{text}");
            let read = |at: &At<'_>| at.table(|table| Some(table.optional("vies", read)));
            records::read_toml(Some("farthing.toml"), text.as_bytes(), read)
                .map_err(|mistakes| mistakes.to_string())
        };
        let said = read_text("address = \"https://h\"\noff = true").unwrap();
        assert_eq!(said, Some(of(Some("https://h"), Some(true))));
        for (text, words) in
            [("address = \"h\"", "no address of VIES"), ("off = 1", "off"), ("of = true", "off")]
        {
            let told = read_text(text).unwrap_err();
            assert!(told.contains(words), "{text}: {told}");
        }
    }
}
