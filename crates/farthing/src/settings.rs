//! Settings: from a file, the environment and flags; the later of them is the stronger.
//! Knows every setting's three names; must not know what a command does with it.

pub mod mail;
pub mod networks;
pub mod objects;
pub mod sources;
pub mod tax_providers;
mod vies;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use integrations::vies::Vies;
use operations::links::PublicUrl;
use records::at::{At, Table};
use records::scalars;

use crate::installation::{Place, Wanted};
use crate::stop::Stop;
use mail::MailSettings;
use networks::NetworkSettings;
use objects::ObjectsSettings;
use sources::SourceSettings;
use tax_providers::TaxProviderSettings;
use usage::identities::{BUDGET_BYTES_MIN, Budget};
use vies::ViesSettings;

/// The settings file that is read when none is named.
const USUAL_FILE: &str = "farthing.toml";
/// The data folder when nothing says otherwise.
pub const USUAL_FOLDER: &str = "farthing-data";
/// The address to listen at when nothing says otherwise.
pub const USUAL_LISTEN: &str = "127.0.0.1:8800";

/// The most memory for identities that can be said, in MiB: 1 TiB.
const IDENTITIES_MEMORY_MAX: u64 = 1024 * 1024;
/// Most folders of fonts that can be said.
const FONT_FOLDERS_MAX: usize = 32;
const MIB: u64 = 1024 * 1024;

/// How log lines look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Default)]
pub enum LogFormat {
    /// For people.
    #[default]
    Text,
    /// One JSON object a line.
    Json,
}

/// The flags that every command takes.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Everywhere")]
pub struct Flags {
    /// Folder of embedded data [env: FARTHING_DATA] [default: farthing-data]
    #[arg(long, global = true, value_name = "DIR", conflicts_with = "database_url")]
    pub data: Option<PathBuf>,
    /// PostgreSQL database instead of a folder, as postgres://user@host/name [env: FARTHING_DATABASE_URL]
    #[arg(long, global = true, value_name = "URL")]
    pub database_url: Option<String>,
    /// Environment, by name or id; usually the only one with subscriptions [env: FARTHING_ENVIRONMENT]
    #[arg(long, global = true, value_name = "NAME")]
    pub environment: Option<String>,
    /// Print JSON in the forms of the HTTP API
    #[arg(long, global = true)]
    pub json: bool,
    /// Settings file [env: FARTHING_CONFIG] [default: farthing.toml, where there is one]
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// How log lines on stderr look [env: FARTHING_LOG_FORMAT] [default: text]
    #[arg(long, global = true, value_enum, value_name = "FORMAT")]
    pub log_format: Option<LogFormat>,
    /// What is logged, such as warn or info,api=debug [env: FARTHING_LOG] [default: info when serving]
    #[arg(long, global = true, value_name = "FILTER")]
    pub log: Option<String>,
}

/// What one source says; all of it may be absent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Layer {
    data: Option<String>,
    database_url: Option<String>,
    environment: Option<String>,
    listen: Option<String>,
    public_url: Option<PublicUrl>,
    log_format: Option<String>,
    log: Option<String>,
    /// In MiB.
    identities_memory: Option<u64>,
    fonts: Option<Vec<PathBuf>>,
    /// Only the file can say it.
    mail: Option<MailSettings>,
    /// Only the file can say it.
    webhooks_allow_private: Option<bool>,
    vies: ViesSettings,
    /// Only the file can say it.
    objects: Option<ObjectsSettings>,
    /// Only the file can say them.
    networks: Vec<NetworkSettings>,
    /// Only the file can say them.
    sources: Vec<SourceSettings>,
    /// Only the file can say them.
    tax_providers: Vec<TaxProviderSettings>,
}

/// What holds for this call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Where the data is.
    pub place: Place,
    /// Whether someone named the place, or it is the usual one.
    pub place_is_named: bool,
    /// Which environment, where it is named.
    pub environment: Option<String>,
    /// Where the server listens.
    pub listen: String,
    /// Where people reach it, where that is said: what links to documents begin with.
    pub public_url: Option<PublicUrl>,
    /// How log lines look.
    pub log_format: LogFormat,
    /// What is logged, where it is said.
    pub log: Option<String>,
    /// How much memory a folder's event plane has to tell events apart.
    pub identities: Budget,
    /// Folders of fonts for invoices, beside those of the system.
    pub fonts: Vec<PathBuf>,
    /// The mail server that documents are handed over to, where there is one.
    pub mail: Option<MailSettings>,
    /// Whether webhooks may be addresses of private networks and of this machine.
    pub webhooks_allow_private: bool,
    /// Who is asked about VAT ids, unless that is switched off.
    pub vies: Option<Vies>,
    /// Where a folder's old segments are kept, where it is said.
    pub objects: Option<ObjectsSettings>,
    /// The networks that e-invoices are handed over to.
    pub networks: Vec<NetworkSettings>,
    /// The brokers that usage is pulled from.
    pub sources: Vec<SourceSettings>,
    /// Who is asked about rates of tax.
    pub tax_providers: Vec<TaxProviderSettings>,
    /// Whether to print JSON.
    pub json: bool,
}

impl Settings {
    /// What is opened, and how; old segments are not moved.
    pub const fn opened(&self) -> Wanted<'_> {
        Wanted {
            place: &self.place,
            identities: self.identities,
            objects: self.objects.as_ref(),
            tends: false,
            public_url: self.public_url.as_ref(),
            vies: self.vies.as_ref(),
            tax_providers: self.tax_providers.as_slice(),
        }
    }

    /// The folders of fonts, each of which must be there: without one of them invoices would be printed with boxes.
    ///
    /// # Errors
    /// Naming the first that cannot be read.
    pub fn font_folders(&self) -> Result<&[PathBuf], Stop> {
        let unread = self.fonts.iter().find_map(|folder| Some((folder, std::fs::read_dir(folder).err()?)));
        match unread {
            None => Ok(&self.fonts),
            Some((folder, why)) => Err(Stop::usage(format!(
                "{} is no folder of fonts that can be read ({why}); mend `fonts` in farthing.toml, or FARTHING_FONTS",
                folder.display()
            ))),
        }
    }

    /// Puts the sources together.
    ///
    /// # Errors
    /// A settings file that cannot be read or has a mistake; a value that makes no sense.
    pub fn of(flags: &Flags, listen: Option<&str>) -> Result<Settings, Stop> {
        let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        let named = flags.config.clone().or_else(|| variable("FARTHING_CONFIG").map(PathBuf::from));
        let file = match named {
            Some(path) => read_file(&path)?,
            None if Path::new(USUAL_FILE).is_file() => read_file(Path::new(USUAL_FILE))?,
            None => Layer::default(),
        };
        let environment = Layer {
            data: variable("FARTHING_DATA"),
            database_url: variable("FARTHING_DATABASE_URL"),
            environment: variable("FARTHING_ENVIRONMENT"),
            listen: variable("FARTHING_LISTEN"),
            public_url: variable("FARTHING_PUBLIC_URL").map(|text| public_url(&text)).transpose()?,
            log_format: variable("FARTHING_LOG_FORMAT"),
            log: variable("FARTHING_LOG"),
            identities_memory: variable("FARTHING_IDENTITIES_MEMORY")
                .map(|text| memory(&text))
                .transpose()?,
            fonts: std::env::var_os("FARTHING_FONTS").filter(|all| !all.is_empty()).map(folders),
            mail: None,
            webhooks_allow_private: None,
            vies: ViesSettings::of_variables(variable)?,
            objects: None,
            networks: Vec::new(),
            tax_providers: Vec::new(),
            sources: Vec::new(),
        };
        let called = Layer {
            data: flags.data.as_ref().map(|path| path.display().to_string()),
            database_url: flags.database_url.clone(),
            environment: flags.environment.clone(),
            listen: listen.map(str::to_owned),
            public_url: None,
            log_format: None,
            log: flags.log.clone(),
            identities_memory: None,
            fonts: None,
            mail: None,
            webhooks_allow_private: None,
            vies: ViesSettings::default(),
            objects: None,
            networks: Vec::new(),
            tax_providers: Vec::new(),
            sources: Vec::new(),
        };
        let mut settings = put_together(&[file, environment, called])?;
        settings.log_format = flags.log_format.unwrap_or(settings.log_format);
        settings.json = flags.json;
        Ok(settings)
    }
}

/// The folders of a list as variables have it, such as `/a:/b`.
fn folders(all: OsString) -> Vec<PathBuf> {
    std::env::split_paths(&all).filter(|folder| !folder.as_os_str().is_empty()).collect()
}

/// The layers from the weakest to the strongest as one.
fn put_together(layers: &[Layer]) -> Result<Settings, Stop> {
    let strongest = |of: &dyn Fn(&Layer) -> Option<String>| layers.iter().rev().find_map(of);
    let mut place = None;
    for layer in layers {
        place = match (&layer.data, &layer.database_url) {
            (Some(_), Some(_)) => {
                return Err(Stop::usage("a data folder and a database URL are both set; keep one of them"));
            }
            (Some(folder), None) => Some(Place::Folder(PathBuf::from(folder))),
            (None, Some(url)) => Some(Place::Database(url.clone())),
            (None, None) => place,
        };
    }
    let log_format = match strongest(&|layer| layer.log_format.clone()) {
        None => LogFormat::default(),
        Some(text) => LogFormat::from_str(&text, false)
            .map_err(|_| Stop::usage(format!("the log format {text:?} is unknown; use text or json")))?,
    };
    let webhooks_allow_private =
        layers.iter().rev().find_map(|layer| layer.webhooks_allow_private).unwrap_or(false);
    Ok(Settings {
        place_is_named: place.is_some(),
        place: place.unwrap_or_else(|| Place::Folder(PathBuf::from(USUAL_FOLDER))),
        environment: strongest(&|layer| layer.environment.clone()),
        listen: strongest(&|layer| layer.listen.clone()).unwrap_or_else(|| USUAL_LISTEN.to_owned()),
        public_url: layers.iter().rev().find_map(|layer| layer.public_url.clone()),
        log_format,
        log: strongest(&|layer| layer.log.clone()),
        identities: layers
            .iter()
            .rev()
            .find_map(|layer| layer.identities_memory)
            .map_or_else(Budget::default, |mib| Budget::of_bytes(mib * MIB)),
        fonts: layers.iter().rev().find_map(|layer| layer.fonts.clone()).unwrap_or_default(),
        mail: layers.iter().rev().find_map(|layer| layer.mail.clone()),
        webhooks_allow_private,
        vies: vies::put_together(layers.iter().map(|layer| &layer.vies), webhooks_allow_private)?,
        objects: layers.iter().rev().find_map(|layer| layer.objects.clone()),
        networks: layers.iter().flat_map(|layer| layer.networks.clone()).collect(),
        sources: layers.iter().flat_map(|layer| layer.sources.clone()).collect(),
        tax_providers: layers.iter().flat_map(|layer| layer.tax_providers.clone()).collect(),
        json: false,
    })
}

/// Where people reach the server, as a variable says it.
fn public_url(text: &str) -> Result<PublicUrl, Stop> {
    PublicUrl::parse(text).map_err(|why| Stop::usage(format!("FARTHING_PUBLIC_URL: {why}")))
}

/// A number of MiB as a variable says it.
fn memory(text: &str) -> Result<u64, Stop> {
    let least = BUDGET_BYTES_MIN / MIB;
    let said = text.parse().ok().filter(|mib| (least..=IDENTITIES_MEMORY_MAX).contains(mib));
    said.ok_or_else(|| {
        Stop::usage(format!(
            "FARTHING_IDENTITIES_MEMORY is {text:?}; write a whole number of MiB from {least} to \
             {IDENTITIES_MEMORY_MAX}, such as 512"
        ))
    })
}

fn read_file(path: &Path) -> Result<Layer, Stop> {
    let shown = path.display().to_string();
    let bytes = std::fs::read(path)
        .map_err(|why| Stop::usage(format!("the settings file {shown} cannot be read: {why}")))?;
    records::read_toml(Some(&shown), &bytes, |at| at.table(read_layer)).map_err(Stop::usage)
}

fn read_layer(table: &Table<'_>) -> Option<Layer> {
    let text = |at: &At<'_>| scalars::text(at);
    Some(Layer {
        data: table.optional("data", text),
        database_url: table.optional("database_url", text),
        environment: table.optional("environment", text),
        listen: table.optional("listen", text),
        public_url: table.optional("public_url", |at| at.accept(PublicUrl::parse(&text(at)?))),
        log_format: table.optional("log_format", text),
        log: table.optional("log", text),
        identities_memory: table.optional("identities_memory", |at| {
            scalars::whole(at, BUDGET_BYTES_MIN / MIB, IDENTITIES_MEMORY_MAX)
        }),
        fonts: table.optional("fonts", |at| at.list(FONT_FOLDERS_MAX, |at| text(at).map(PathBuf::from))),
        mail: table.optional("mail", mail::read),
        webhooks_allow_private: table.optional("webhooks", |at| {
            at.table(|webhooks| webhooks.optional("allow_private", scalars::truth))
        }),
        vies: table.optional("vies", vies::read).unwrap_or_default(),
        objects: table.optional("usage", |at| at.table(|usage| usage.optional("objects", objects::read))),
        networks: table.setting("networks", networks::read),
        sources: table.setting("source", sources::read),
        tax_providers: table.setting("tax_providers", tax_providers::read),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn data(folder: &str) -> Layer {
        Layer { data: Some(folder.to_owned()), ..Layer::default() }
    }

    #[test]
    fn flags_are_stronger_than_the_environment_and_that_than_the_file() {
        let folder = |layers: &[Layer]| put_together(layers).unwrap().place;
        let place = |name: &str| Place::Folder(PathBuf::from(name));
        assert_eq!(folder(&[data("file"), data("variable"), data("flag")]), place("flag"));
        assert_eq!(folder(&[data("file"), data("variable"), Layer::default()]), place("variable"));
        assert_eq!(folder(&[data("file"), Layer::default(), Layer::default()]), place("file"));
        assert_eq!(folder(&[]), place(USUAL_FOLDER));
    }

    #[test]
    fn a_stronger_layer_replaces_the_kind_of_place_too() {
        let url = Layer { database_url: Some("postgres://u@h/d".into()), ..Layer::default() };
        let settings = put_together(&[url.clone(), data("flag")]).unwrap();
        assert_eq!(settings.place, Place::Folder(PathBuf::from("flag")));
        let both = Layer { data: Some("a".into()), ..url };
        assert!(put_together(&[both]).is_err());
    }

    #[test]
    fn memory_for_identities_is_said_in_mebibytes() {
        let of = |mib| Layer { identities_memory: Some(mib), ..Layer::default() };
        let bytes = |layers: &[Layer]| put_together(layers).unwrap().identities.bytes();
        assert_eq!(bytes(&[]), Budget::default().bytes());
        assert_eq!(bytes(&[of(64), of(2_560), Layer::default()]), 2_560 * MIB);
        assert_eq!(memory("16").unwrap(), 16);
        for wrong in ["15", "0", "-1", "512 MiB", "1048577", ""] {
            let told = memory(wrong).unwrap_err();
            assert!(told.sentence().unwrap().contains("from 16 to 1048576"), "{wrong}");
        }
    }

    #[test]
    fn where_people_reach_the_server_is_checked_at_each_door() {
        let url = |text: &str| public_url(text).unwrap();
        let of = |text: &str| Layer { public_url: Some(url(text)), ..Layer::default() };
        let set = |layers: &[Layer]| put_together(layers).unwrap().public_url;
        assert_eq!(set(&[]), None);
        let layers = [of("https://file.example"), of("https://variable.example/billing/"), Layer::default()];
        assert_eq!(set(&layers), Some(url("https://variable.example/billing")));
        let told = public_url("billing.example.com").unwrap_err();
        let told = told.sentence().unwrap();
        assert!(
            told.starts_with("FARTHING_PUBLIC_URL: ") && told.contains("https://billing.example.com"),
            "{told}"
        );

        let path = std::env::temp_dir().join(format!("farthing-public-url-{}.toml", std::process::id()));
        std::fs::write(&path, "public_url = \"https://billing.example.com/\"\n").unwrap();
        let read = read_file(&path).unwrap();
        assert_eq!(set(&[read]), Some(url("https://billing.example.com")));
        std::fs::write(&path, "data = \"d\"\npublic_url = \"https://h/?a=b\"\n").unwrap();
        let told = read_file(&path).unwrap_err();
        let told = told.sentence().unwrap();
        assert!(told.contains(":2:") && told.contains("public_url"), "{told}");
        std::fs::remove_file(&path).unwrap();
    }

    #[test]
    fn a_mistake_in_the_file_names_its_line() {
        let path = std::env::temp_dir().join(format!("farthing-settings-{}.toml", std::process::id()));
        std::fs::write(&path, "data = \"d\"\nlisen = \"127.0.0.1:1\"\n").unwrap();
        let told = read_file(&path).unwrap_err();
        let told = told.sentence().unwrap();
        assert!(told.contains(":2:1") && told.contains("listen"), "{told}");
        std::fs::remove_file(&path).unwrap();
    }
}
