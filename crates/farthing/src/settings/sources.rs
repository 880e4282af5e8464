//! `[[source]]` in the settings file: the brokers that usage is pulled from, and how messages become events.
//! Knows names and which of them belong together; must not know how a broker is spoken to.

use std::path::PathBuf;

use integrations::{Address, Broker, Password, Protocol};
use operations::sources::{Mapping, Origin, Rules, SOURCES_MAX, Spelling};
use records::at::{At, Table};
use records::mistake::Said;
use records::scalars;

use crate::stop::Stop;

/// Most topic filters of a source.
const TOPICS_MAX: usize = 100;
/// Most properties that a source's rules name.
const PROPERTIES_MAX: usize = 256;
/// The environment of a source that names none.
pub const USUAL_ENVIRONMENT: &str = "live";

/// One source as it is set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceSettings {
    /// Its name, one of its own.
    pub name: String,
    /// Where its events go, by name or id.
    pub environment: String,
    /// What its messages become.
    pub mapping: Mapping,
    /// The variable of the environment that has its password.
    pub password_env: Option<String>,
    broker: Broker,
}

impl SourceSettings {
    /// Its broker, with the password that its variable has now.
    ///
    /// # Errors
    /// The variable is not set.
    pub fn broker(&self) -> Result<Broker, Stop> {
        let password = match &self.password_env {
            None => None,
            Some(variable) => match std::env::var(variable) {
                Ok(password) if !password.is_empty() => Some(Password(password)),
                _ => {
                    let told = format!(
                        "the source {} wants its password in the variable {variable}, which is not set; set it, or \
                         leave password_env out",
                        self.name
                    );
                    return Err(Stop::usage(told));
                }
            },
        };
        Ok(Broker { password, ..self.broker.clone() })
    }

    /// What its broker speaks.
    pub fn protocol(&self) -> Protocol {
        self.broker.address.protocol
    }

    /// Where its broker is, without user and password.
    pub fn address(&self) -> String {
        self.broker.address.to_string()
    }

    /// Its topic filters.
    pub fn topics(&self) -> &[String] {
        &self.broker.topics
    }
}

/// Reads all of them.
pub fn read(at: &At<'_>) -> Option<Vec<SourceSettings>> {
    let sources = at.list(SOURCES_MAX, |one| one.table(source))?;
    // Two that share a name could not be told apart, and two that share a client at a broker would disturb
    // each other.
    for (place, one) in sources.iter().enumerate() {
        let mut before = sources[..place].iter();
        if before.clone().any(|other| other.name == one.name) {
            return at.mistake(Said::found(
                format!("the name {:?} twice", one.name),
                "give each source a name of its own",
            ));
        }
        let same = |other: &SourceSettings| {
            let (one, other) = (&one.broker, &other.broker);
            (&one.address, &one.client, &one.stream) == (&other.address, &other.client, &other.stream)
        };
        if before.any(same) {
            return at.mistake(Said::found(
                format!("the client {:?} twice at {}", one.broker.client, one.broker.address),
                "give each source a client_id or consumer of its own",
            ));
        }
    }
    Some(sources)
}

fn source(table: &Table<'_>) -> Option<SourceSettings> {
    let text = |at: &At<'_>| scalars::text(at);
    let name = table.required("name", "a source has a name", text);
    let address = table.required("url", "say where its broker is, as mqtt://host", |at| {
        at.accept(Address::parse(&text(at)?))
    });
    let password_env = table.optional("password_env", text);
    let ca_file = table.optional("ca_file", text).map(PathBuf::from);
    let environment = table.optional("environment", text);
    let topics = table.setting("topics", |at| at.list(TOPICS_MAX, text));
    let rules = rules(table);
    let (Some(name), Some(address)) = (name, address) else {
        table.pass_over(&["client_id", "consumer", "stream"]);
        return None;
    };
    let usual = format!("farthing-{name}");
    let (client, stream) = match address.protocol {
        Protocol::Mqtt => (table.optional("client_id", text).unwrap_or(usual), String::new()),
        Protocol::Nats => {
            let stream = table.required("stream", "name the JetStream stream", token)?;
            (table.optional("consumer", token).unwrap_or(usual), stream)
        }
    };
    if address.protocol == Protocol::Mqtt && topics.is_empty() {
        return table.missing("topics", "name the topics to take, as [\"devices/+/energy\"]");
    }
    let protocol = address.protocol;
    if protocol == Protocol::Nats && !is_token(&client) {
        let said = Said::found(
            format!("{client:?}"),
            "a consumer's name has letters, digits, - and _ alone; set consumer",
        );
        return table.mistake_at("name", said);
    }
    let (one, rest) = protocol.wildcards();
    let origin = Origin {
        name: name.clone(),
        topics: topics.clone(),
        spelling: Spelling { separator: protocol.separator(), one, rest },
        broker_names: protocol == Protocol::Nats,
    };
    let mapping = table.at().accept(Mapping::of(origin, &rules?))?;
    let broker = Broker { address, password: None, ca_file, client, topics, stream };
    let environment = environment.unwrap_or_else(|| USUAL_ENVIRONMENT.to_owned());
    Some(SourceSettings { name, environment, mapping, password_env, broker })
}

fn rules(table: &Table<'_>) -> Option<Rules> {
    let text = |at: &At<'_>| scalars::text(at);
    let named = |name: &str, at: &At<'_>| text(at).map(|property| (name.to_owned(), property));
    let data = table.setting("data", |at| at.entries(PROPERTIES_MAX, named));
    Some(Rules {
        payload: table.optional("payload", text),
        event_type: table.optional("type", text),
        subject: table.optional("subject", text),
        source: table.optional("source", text),
        id: table.optional("id", text),
        time: table.optional("time", text),
        time_form: table.optional("time_form", text),
        data: data.into_iter().collect(),
    })
}

/// A name that stands in subjects of JetStream.
fn token(at: &At<'_>) -> Option<String> {
    let text = scalars::text(at)?;
    match is_token(&text) {
        true => Some(text),
        false => at.mistake(Said::found(format!("{text:?}"), "write letters, digits, - and _ alone")),
    }
}

fn is_token(text: &str) -> bool {
    text.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_text(text: &str) -> Result<Vec<SourceSettings>, String> {
        let read = |at: &At<'_>| at.table(|table| Some(table.setting("source", read)));
        records::read_toml(Some("farthing.toml"), text.as_bytes(), read)
            .map_err(|mistakes| mistakes.to_string())
    }

    const METERS: &str = r#"
        [[source]]
        name = "meters"
        url = "mqtts://farthing@broker.example"
        password_env = "METERS_PASSWORD_THAT_NOBODY_SET"
        topics = ["devices/+/energy"]
        payload = "properties"
        type = "energy.reading"
        subject = "{1}"
        time = "{at}"
        data = { kwh = "energy.total" }
    "#;

    #[test]
    fn a_source_has_usual_values() {
        let sources = read_text(METERS).unwrap();
        let [meters] = sources.as_slice() else { panic!("one source") };
        assert_eq!((meters.environment.as_str(), meters.broker.client.as_str()), ("live", "farthing-meters"));
        assert_eq!(meters.address(), "mqtts://broker.example:8883");
        let told = meters.broker().unwrap_err();
        assert!(told.sentence().unwrap().contains("METERS_PASSWORD_THAT_NOBODY_SET"), "{told:?}");
        let plain = read_text("[[source]]\nname = \"n\"\nurl = \"nats://h\"\nstream = \"USAGE\"").unwrap();
        assert_eq!((plain[0].broker.client.as_str(), plain[0].topics().len()), ("farthing-n", 0));
    }

    #[test]
    fn mistakes_name_their_place_and_the_way_out() {
        let told = |text: &str| read_text(text).unwrap_err();
        let with = |line: &str| told(&format!("[[source]]\nname = \"n\"\nurl = \"mqtt://h\"\n{line}"));
        assert!(with("").contains("topics"), "{}", with(""));
        assert!(with("topics = [\"a\"]\nsubject = \"x\"").contains("of no use"));
        let mapped = |line: &str| with(&format!("topics = [\"a/+\"]\npayload = \"properties\"\n{line}"));
        assert!(mapped("subject = \"{1}\"").contains("type is missing"));
        assert!(mapped("type = \"t\"\nsubject = \"{1}\"").contains("time is missing"));
        assert!(mapped("type = \"t\"\nsubject = \"{2}\"\ntime = \"{at}\"").contains("names wildcard 2"));
        assert!(
            mapped("type = \"t\"\nsubject = \"{1}\"\ntime = \"broker\"").contains("says none that stays")
        );
        assert!(mapped("type = \"t\"\nsubject = \"{1\"\ntime = \"{at}\"").contains("not closed"));
        assert!(with("topics = [\"a\"]\nstream = \"S\"").contains("stream"), "MQTT has no stream");
        assert!(told("[[source]]\nname = \"n\"\nurl = \"mqtt://u:p@h\"").contains("password_env"));
        assert!(told("[[source]]\nname = \"n\"\nurl = \"nats://h\"").contains("stream"));
        assert!(told(&format!("{METERS}{METERS}")).contains("twice"));
        assert!(
            told(&format!(
                "{METERS}{}",
                METERS.replace("\"meters\"", "\"b\"\nclient_id = \"farthing-meters\"")
            ))
            .contains("client")
        );
    }
}
