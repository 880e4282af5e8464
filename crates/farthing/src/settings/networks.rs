//! `[networks.NAME]` in the settings file: where e-invoices are handed over, by the name that customers call it by.
//! Knows names and which of them belong together; must not know how a folder is written.

use std::path::PathBuf;

use ids::CatalogKey;
use integrations::file_drop::FileDrop;
use operations::submissions::{NetworkPlaces, Networks};
use ports::Network;
use records::at::{At, Table};
use records::mistake::Said;
use records::scalars;

/// Most networks that can be said.
pub const NETWORKS_MAX: usize = 32;

/// A network as it is set: a folder for each kind of environment, at least one of the two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NetworkSettings {
    /// What customers call it by.
    pub name: CatalogKey,
    /// Where live documents go.
    pub folder: Option<PathBuf>,
    /// Where those of test environments go.
    pub test_folder: Option<PathBuf>,
}

impl NetworkSettings {
    /// Its folders as they are, each with whether somebody should look.
    pub fn answers(&self) -> Vec<(bool, String)> {
        let name = self.name.as_str();
        let folders = [(&self.folder, ""), (&self.test_folder, " (of tests)")];
        let looked = folders.into_iter().filter_map(|(folder, of)| {
            Some(match FileDrop::of(folder.as_deref()?).check() {
                Ok(health) => (!health.wants_a_look, format!("{name}{of}: {}", health.words)),
                Err(fault) => (false, format!("{name}{of}: nothing is handed over: {fault}")),
            })
        });
        looked.collect()
    }
}

/// The networks of a server. Nothing is looked at before something is handed over.
pub fn opened(all: &[NetworkSettings]) -> Networks {
    let place = |folder: &Option<PathBuf>| {
        folder.as_deref().map(|folder| Box::new(FileDrop::of(folder)) as Box<dyn Network>)
    };
    let places = |one: &NetworkSettings| {
        let places = NetworkPlaces { live: place(&one.folder), test: place(&one.test_folder) };
        (one.name.clone(), places)
    };
    Networks(all.iter().map(places).collect())
}

/// Reads all of them.
pub fn read(at: &At<'_>) -> Option<Vec<NetworkSettings>> {
    let all = at.entries(NETWORKS_MAX, |name, at| {
        let name = at.accept(CatalogKey::parse(name));
        let folders = at.table(network);
        let (folder, test_folder) = folders?;
        Some(NetworkSettings { name: name?, folder, test_folder })
    })?;
    // What two of them write into one folder could not be told apart by whoever takes it away.
    let mut known: Vec<&PathBuf> = Vec::new();
    for folder in all.iter().flat_map(|one| [&one.folder, &one.test_folder]).flatten() {
        if known.contains(&folder) {
            let found = format!("the folder {} twice", folder.display());
            return at.mistake(Said::found(found, "give each network, and its tests, a folder of its own"));
        }
        known.push(folder);
    }
    Some(all)
}

type Folders = (Option<PathBuf>, Option<PathBuf>);

fn network(table: &Table<'_>) -> Option<Folders> {
    let text = |at: &At<'_>| scalars::text(at).map(PathBuf::from);
    let kinds = [("file_drop", ())];
    let kind = table
        .required("kind", "say how it is reached: \"file_drop\", a folder", |at| scalars::code(at, kinds));
    let (folder, test_folder) = (table.optional("folder", text), table.optional("test_folder", text));
    kind?;
    if folder.is_none() && test_folder.is_none() {
        let wanted = "name the folder that e-invoices are put into, or as test_folder the one for those of test environments";
        return table.missing("folder", wanted);
    }
    Some((folder, test_folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_text(text: &str) -> Result<Vec<NetworkSettings>, String> {
        let read = |at: &At<'_>| at.table(|table| Some(table.setting("networks", read)));
        records::read_toml(Some("farthing.toml"), text.as_bytes(), read)
            .map_err(|mistakes| mistakes.to_string())
    }

    #[test]
    fn a_network_is_a_folder_by_a_name() {
        let text = "[networks.peppol]\nkind = \"file_drop\"\nfolder = \"/p\"\ntest_folder = \"/t\"\n\
                    [networks.ksef]\nkind = \"file_drop\"\ntest_folder = \"/k\"\n";
        let all = read_text(text).unwrap();
        let shown: Vec<_> = all.iter().map(|one| (one.name.as_str(), one.folder.is_some())).collect();
        assert_eq!(shown, [("peppol", true), ("ksef", false)]);
        let networks = opened(&all);
        let places = &networks.0[&CatalogKey::parse("ksef").unwrap()];
        assert!(places.live.is_none());
        assert_eq!(places.test.as_ref().unwrap().place(), "the folder /k");
        assert_eq!(read_text("").unwrap(), []);
    }

    #[test]
    fn mistakes_name_their_place_and_the_way_out() {
        for (text, words) in [
            ("[networks.peppol]\nfolder = \"/p\"", "file_drop"),
            ("[networks.peppol]\nkind = \"as4\"\nfolder = \"/p\"", "file_drop"),
            ("[networks.peppol]\nkind = \"file_drop\"", "folder"),
            ("[networks.Peppol]\nkind = \"file_drop\"\nfolder = \"/p\"", "did you mean \"peppol\"?"),
            ("[networks.peppol]\nkind = \"file_drop\"\nfolder = \"/p\"\ntest_foldr = \"/t\"", "test_folder"),
            ("[networks.peppol]\nkind = \"file_drop\"\nfolder = \"/p\"\ntest_folder = \"/p\"", "twice"),
            ("networks = 1", "networks"),
        ] {
            let told = read_text(text).unwrap_err();
            assert!(told.contains(words), "{text}: {told}");
        }
    }

    #[test]
    fn a_folder_that_is_not_there_is_told() {
        let name = CatalogKey::parse("peppol").unwrap();
        let folder = Some(PathBuf::from("/nowhere-at-all"));
        let one = NetworkSettings { name, folder: folder.clone(), test_folder: folder };
        let told = one.answers();
        assert_eq!(told.len(), 2);
        assert!(told.iter().all(|(well, words)| !well && words.contains("mkdir")), "{told:?}");
    }
}
