//! Words that no file of the tree may hold: folders of one machine, hosts of package registries.
//!
//! It knows those words, and reads every text file alike.

use super::{File, Violation};

/// Folders that exist on one machine only.
const MACHINE_FOLDERS: &[&str] = &[concat!("/wo", "rk/"), concat!("/ro", "ot/"), concat!("/ho", "me/")];

/// Where packages come from is the business of each machine's settings.
const REGISTRY_HOSTS: &[&str] = &[
    concat!("crates", ".io"),
    concat!("pypi", ".org"),
    concat!("registry.npm", "js.org"),
    concat!("proxy.go", "lang.org"),
    concat!("ruby", "gems.org"),
];

/// Cargo writes this one; it names the registry on every other line.
const LOCK_FILE: &str = "Cargo.lock";

/// Both lists over one file.
pub fn check(file: &File) -> Vec<Violation> {
    if file.path == LOCK_FILE {
        return Vec::new();
    }
    let mut violations = Vec::new();
    for (index, line) in file.text.lines().enumerate() {
        for folder in MACHINE_FOLDERS.iter().filter(|folder| names_folder(line, folder)) {
            let what = format!("names a folder of one machine: {folder}");
            violations.push(Violation::new(
                &file.path,
                index + 1,
                what,
                "name it from the root of the repository",
            ));
        }
        for host in REGISTRY_HOSTS.iter().filter(|host| line.contains(*host)) {
            let what = format!("names a package registry: {host}");
            violations.push(Violation::new(
                &file.path,
                index + 1,
                what,
                "say what is needed, not where it is kept",
            ));
        }
    }
    violations
}

/// True where a path begins with the folder; `docs/…` and `https://example.com/…` may hold its name.
fn names_folder(line: &str, folder: &str) -> bool {
    line.match_indices(folder).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        !before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '}' | '~'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, text: &str) -> Vec<usize> {
        let file = File { path: path.into(), text: text.into() };
        check(&file).iter().map(|violation| violation.line).collect()
    }

    #[test]
    fn each_word_is_caught() {
        for folder in MACHINE_FOLDERS {
            assert_eq!(found("README.md", &format!("a\nsee {folder}x")), [2]);
            assert_eq!(found("README.md", &format!("see (`{folder}`)")), [1]);
            assert_eq!(found("README.md", &format!("see docs{folder}x")), [0; 0]);
        }
        for host in REGISTRY_HOSTS {
            assert_eq!(found("deny.toml", &format!("a = \"https://{host}/x\"")), [1]);
            assert_eq!(found("Cargo.lock", host), [0; 0]);
        }
    }
}
