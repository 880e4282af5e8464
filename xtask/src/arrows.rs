//! The arrows: which crate may import which, as ARCHITECTURE.md draws them, held against `cargo metadata`.
//!
//! It knows the table of our crates and who may use the heavy crates of others. It must not know what is
//! inside a crate. A new arrow is a new word in [`ARROWS`], and needs a decision record.

use std::collections::{BTreeMap, BTreeSet};

use crate::command;
use crate::json::Json;
use crate::tidy::Violation;

/// Each crate with those of ours that it imports, from the inside out. The manifests say exactly this.
const ARROWS: &[(&str, &[&str])] = &[
    ("ids", &[]),
    ("money", &[]),
    ("calendar", &[]),
    ("tax", &["money", "calendar"]),
    ("ledger", &["ids", "money", "calendar"]),
    ("pricing", &["ids", "money", "calendar"]),
    ("billing", &["tax", "ids", "money", "calendar", "ledger", "pricing"]),
    ("records", &["tax", "ids", "money", "calendar", "ledger", "pricing", "billing"]),
    ("ports", &["calendar"]),
    ("integrations", &["ports", "calendar"]),
    ("documents", &["tax", "records", "billing", "pricing", "ids", "money", "calendar"]),
    ("paper", &["documents", "calendar"]),
    ("sql", &[]),
    ("store", &["sql", "records", "billing", "ledger", "pricing", "ids", "money", "calendar"]),
    ("usage", &["sql", "ports", "pricing", "ids", "money", "calendar"]),
    (
        "operations",
        &["store", "usage", "ports", "records", "billing", "ledger", "pricing", "ids", "money", "calendar"],
    ),
    ("api", &["operations", "documents", "records", "ids", "money", "calendar"]),
    (
        "farthing",
        &[
            "api",
            "operations",
            "integrations",
            "documents",
            "paper",
            "tax",
            "store",
            "usage",
            "records",
            "billing",
            "pricing",
            "ledger",
            "ports",
            "ids",
            "money",
            "calendar",
            "sql",
        ],
    ),
    ("xtask", &[]),
];

/// Imports whatever a test world needs; imported by tests alone.
const TEST_ONLY: &str = "testkit";

/// Crates that decide or name things: same facts, same bytes.
pub const PURE: &[&str] = &["ids", "money", "calendar", "tax", "ledger", "pricing", "billing"];

/// All that a pure crate may import of others.
const ALLOWED_IN_PURE: &[&str] = &["thiserror", "blake3", "jiff", "stdnum"];

/// Crates of others that belong to a room, with the rooms.
const HEAVY: &[(&str, &[&str])] = &[
    ("jiff", &["calendar"]),
    ("rusqlite", &["sql"]),
    ("postgres", &["sql"]),
    ("tokio-postgres", &["sql"]),
    ("axum", &["api", "farthing"]),
    ("tower", &["api", "farthing"]),
    ("tower-http", &["api", "farthing"]),
    ("utoipa", &["api"]),
    ("utoipa-axum", &["api"]),
    ("tokio", &["api", "farthing"]),
    ("toml_edit", &["records", "farthing"]),
    ("csv", &["operations"]),
    ("parquet", &["usage"]),
    ("lettre", &["integrations"]),
    ("mail-parser", &["api"]),
    ("ring", &["integrations"]),
    ("rustls", &["integrations"]),
    ("rustls-native-certs", &["integrations"]),
    ("prost", &["api"]),
    ("en16931", &["documents"]),
    ("en16931-formats", &["documents"]),
    ("typst", &["paper"]),
    ("typst-layout", &["paper"]),
    ("typst-pdf", &["paper"]),
    ("landlock", &["paper"]),
    ("seccompiler", &["paper"]),
    ("stdnum", &["tax"]),
    ("snap", &["api"]),
    ("clap", &["farthing"]),
    ("indicatif", &["farthing"]),
    ("comfy-table", &["farthing"]),
    ("tracing-subscriber", &["farthing"]),
    ("mimalloc", &["farthing"]),
];

const NEW_ARROW: &str =
    "import it elsewhere, or add the arrow to ARROWS in xtask/src/arrows.rs with a record in docs/decisions/";

/// What tidy asks of a crate's manifest.
struct Package {
    name: String,
    manifest: String,
    described: bool,
    dependencies: Vec<Dependency>,
}

struct Dependency {
    name: String,
    ours: bool,
    for_tests: bool,
}

/// Every arrow of the workspace that is not in the table, and the other way round.
pub fn check() -> Result<Vec<Violation>, String> {
    let args = ["metadata", "--no-deps", "--format-version", "1", "--offline"];
    let packages = packages(&Json::read(&command::read(command::cargo().args(args))?)?);
    let mut violations = compare(&packages);
    for violation in &mut violations {
        violation.line = line_in(&violation.path, &violation.about);
    }
    Ok(violations)
}

fn packages(metadata: &Json) -> Vec<Package> {
    let root = metadata.get("workspace_root").text().unwrap_or_default();
    let package = |json: &Json| {
        let manifest = json.get("manifest_path").text().unwrap_or_default();
        Package {
            name: json.get("name").text().unwrap_or_default().to_owned(),
            manifest: manifest.strip_prefix(root).unwrap_or(manifest).trim_start_matches('/').to_owned(),
            described: json.get("description").text().is_some_and(|text| !text.trim().is_empty()),
            dependencies: json.get("dependencies").list().iter().map(dependency).collect(),
        }
    };
    metadata.get("packages").list().iter().map(package).collect()
}

fn dependency(json: &Json) -> Dependency {
    Dependency {
        name: json.get("name").text().unwrap_or_default().to_owned(),
        ours: json.get("path").text().is_some(),
        for_tests: json.get("kind").text() == Some("dev"),
    }
}

fn compare(packages: &[Package]) -> Vec<Violation> {
    let table: BTreeMap<&str, &[&str]> = ARROWS.iter().copied().collect();
    let mut violations = Vec::new();
    for package in packages {
        if !package.described {
            let what = format!("crate {} has no description", package.name);
            violations.push(manifest_violation(package, "name", what, "say in one sentence what it is"));
        }
        if package.name == TEST_ONLY {
            continue;
        }
        violations.extend(others_in_wrong_rooms(package));
        match table.get(package.name.as_str()) {
            Some(allowed) => violations.extend(our_arrows(package, allowed)),
            None => {
                let what = format!("crate {} is not in the table of arrows", package.name);
                violations.push(manifest_violation(package, "name", what, NEW_ARROW));
            }
        }
    }
    let present: BTreeSet<&str> = packages.iter().map(|package| package.name.as_str()).collect();
    for name in table.keys().filter(|name| !present.contains(*name)) {
        violations.push(Violation::new(
            "xtask/src/arrows.rs",
            1,
            format!("the table has a crate {name} that is not in the workspace"),
            "take its row out",
        ));
    }
    violations
}

fn our_arrows(package: &Package, allowed: &[&str]) -> Vec<Violation> {
    let ours = package.dependencies.iter().filter(|dependency| dependency.ours && !dependency.for_tests);
    let actual: BTreeSet<&str> = ours.map(|dependency| dependency.name.as_str()).collect();
    let allowed: BTreeSet<&str> = allowed.iter().copied().collect();
    let mut violations = Vec::new();
    for new in actual.difference(&allowed) {
        let (what, way_out) = if *new == TEST_ONLY {
            (format!("{} imports {new} outside its tests", package.name), "move it to [dev-dependencies]")
        } else {
            (format!("{} must not import {new}", package.name), NEW_ARROW)
        };
        violations.push(manifest_violation(package, new, what, way_out));
    }
    for gone in allowed.difference(&actual) {
        let what = format!("{} no longer imports {gone}, the table says it does", package.name);
        violations.push(manifest_violation(
            package,
            "dependencies",
            what,
            "take it out of xtask/src/arrows.rs",
        ));
    }
    violations
}

fn others_in_wrong_rooms(package: &Package) -> Vec<Violation> {
    let pure = PURE.contains(&package.name.as_str());
    let mut violations = Vec::new();
    for dependency in
        package.dependencies.iter().filter(|dependency| !dependency.ours && !dependency.for_tests)
    {
        let name = dependency.name.as_str();
        if pure && !ALLOWED_IN_PURE.contains(&name) {
            let what = format!("the pure crate {} imports {name}", package.name);
            let way_out = format!("a pure crate imports {} alone", ALLOWED_IN_PURE.join(", "));
            violations.push(manifest_violation(package, name, what, &way_out));
        }
        let rooms = HEAVY.iter().find(|(heavy, _)| *heavy == name).map(|(_, rooms)| *rooms);
        if let Some(rooms) = rooms.filter(|rooms| !rooms.contains(&package.name.as_str())) {
            let what = format!("{} imports {name}", package.name);
            let way_out = format!("{name} belongs in {}; ask that crate", rooms.join(", "));
            violations.push(manifest_violation(package, name, what, &way_out));
        }
        if package.name == "xtask" {
            let what = format!("xtask imports {name}");
            violations.push(manifest_violation(
                package,
                name,
                what,
                "xtask has the standard library and no more",
            ));
        }
    }
    violations
}

fn manifest_violation(package: &Package, about: &str, what: String, way_out: &str) -> Violation {
    let mut violation = Violation::new(&package.manifest, 1, what, way_out);
    about.clone_into(&mut violation.about);
    violation
}

/// The line of a manifest that begins with a name, or with a section of that name; else the first.
fn line_in(manifest: &str, about: &str) -> usize {
    let text = std::fs::read_to_string(command::root().join(manifest)).unwrap_or_default();
    let begins = |line: &str| line.trim_start_matches('[').strip_prefix(about).is_some_and(ends_a_name);
    text.lines().position(|line| !about.is_empty() && begins(line)).map_or(1, |index| index + 1)
}

fn ends_a_name(rest: &str) -> bool {
    rest.starts_with(['.', ' ', '=', ']'])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A package that imports the named crates; `+name` is one of ours, `~name` one of ours for tests.
    fn package(name: &str, dependencies: &str) -> Package {
        let read = |word: &str| Dependency {
            name: word.trim_start_matches(['+', '~']).to_owned(),
            ours: word.starts_with(['+', '~']),
            for_tests: word.starts_with('~'),
        };
        Package {
            name: name.to_owned(),
            manifest: format!("crates/{name}/Cargo.toml"),
            described: true,
            dependencies: dependencies.split_whitespace().map(read).collect(),
        }
    }

    fn about(package: Package) -> Vec<String> {
        let violations = compare(&[package]);
        let of_the_table = |violation: &Violation| violation.path == "xtask/src/arrows.rs";
        violations
            .into_iter()
            .filter(|violation| !of_the_table(violation))
            .map(|violation| violation.what)
            .collect()
    }

    #[test]
    fn the_arrows_of_the_table_pass() {
        assert_eq!(about(package("ports", "+calendar thiserror ~testkit")), [""; 0]);
        assert_eq!(about(package("calendar", "jiff")), [""; 0]);
        assert_eq!(about(package("testkit", "+sql +store postgres")), [""; 0]);
    }

    #[test]
    fn a_new_arrow_and_a_lost_one_are_caught() {
        let found = about(package("ports", "+store"));
        assert_eq!(
            found,
            ["ports must not import store", "ports no longer imports calendar, the table says it does"]
        );
    }

    #[test]
    fn testkit_is_for_tests() {
        assert_eq!(about(package("sql", "+testkit")), ["sql imports testkit outside its tests"]);
    }

    #[test]
    fn the_crates_of_others_stay_in_their_rooms() {
        let found = about(package("money", "jiff serde"));
        assert_eq!(found, ["money imports jiff", "the pure crate money imports serde"]);
        assert_eq!(about(package("xtask", "serde")), ["xtask imports serde"]);
    }

    #[test]
    fn a_crate_without_row_or_description_is_caught() {
        let mut stranger = package("helpers", "");
        stranger.described = false;
        assert_eq!(
            about(stranger),
            ["crate helpers has no description", "crate helpers is not in the table of arrows"]
        );
    }

    #[test]
    fn a_row_without_crate_is_caught() {
        let violations = compare(&[]);
        assert_eq!(violations.len(), ARROWS.len());
        assert!(violations[0].what.contains("not in the workspace"));
    }

    #[test]
    fn metadata_is_read() {
        let json = r#"{"workspace_root": "/r", "packages": [{"name": "a", "description": null,
            "manifest_path": "/r/crates/a/Cargo.toml", "dependencies": [
              {"name": "b", "kind": null, "path": "/r/crates/b"}, {"name": "c", "kind": "dev"}]}]}"#;
        let packages = packages(&Json::read(json).unwrap());
        assert_eq!(packages[0].manifest, "crates/a/Cargo.toml");
        assert!(!packages[0].described);
        let [b, c] = &packages[0].dependencies[..] else { panic!("two dependencies") };
        assert!(b.ours && !b.for_tests && !c.ours && c.for_tests);
    }
}
