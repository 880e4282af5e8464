//! The tree itself: which files are read, whether links lead somewhere, whether migrations are numbered.
//!
//! It knows names of files and folders. It must not read Rust.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path, PathBuf};

use super::{File, Violation};

/// Folders of our own that begin with a dot; all others belong to tools.
const DOT_FOLDERS: &[&str] = &[".cargo", ".ci", ".config", ".github"];

/// Made, not written.
const MADE_FOLDERS: &[&str] = &["target", "__pycache__", "node_modules"];

/// Data: read by tests, not by people.
const DATA_EXTENSIONS: &[&str] = &["csv", "gz", "ndjson", "db", "pdf", "png"];

/// Every text file of the tree, in the order of its path.
pub fn files(root: &Path) -> Result<Vec<File>, String> {
    let mut files = Vec::new();
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let unread = |fault| format!("{} cannot be read: {fault}", folder.display());
        for entry in fs::read_dir(&folder).map_err(unread)? {
            let path = entry.map_err(unread)?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() && !path.is_symlink() {
                if is_ours(&name) {
                    folders.push(path);
                }
            } else if !is_data(&path) {
                files.extend(read_text(root, &path));
            }
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn is_ours(folder: &str) -> bool {
    if folder.starts_with('.') { DOT_FOLDERS.contains(&folder) } else { !MADE_FOLDERS.contains(&folder) }
}

fn is_data(path: &Path) -> bool {
    path.extension()
        .and_then(|extension| extension.to_str())
        .is_some_and(|found| DATA_EXTENSIONS.contains(&found))
}

/// None for what is no text, and for what a neighbour deleted while we looked.
fn read_text(root: &Path, path: &Path) -> Option<File> {
    let text = fs::read_to_string(path).ok()?;
    let inside = path.strip_prefix(root).unwrap_or(path);
    Some(File { path: inside.to_string_lossy().replace('\\', "/"), text })
}

/// Links of a Markdown file to files of the repository that are not there.
pub fn check_links(file: &File, root: &Path) -> Vec<Violation> {
    let folder = Path::new(&file.path).parent().unwrap_or(Path::new(""));
    let mut violations = Vec::new();
    for (line, target) in links(&file.text) {
        let path = target.split(['#', '?']).next().unwrap_or_default();
        let path = path.replace("%20", " ");
        let resolved = match path.strip_prefix('/') {
            Some(from_root) => PathBuf::from(from_root),
            None => folder.join(&path),
        };
        if !path.is_empty() && !is_inside(&resolved, root) {
            let what = format!("the link to {target} leads nowhere");
            violations.push(Violation::new(&file.path, line, what, "mend its path, from this file's folder"));
        }
    }
    violations
}

/// True where the path names something in the repository and does not climb out of it.
fn is_inside(path: &Path, root: &Path) -> bool {
    let mut depth = 0_usize;
    for component in path.components() {
        match component {
            Component::ParentDir if depth == 0 => return false,
            Component::ParentDir => depth -= 1,
            Component::Normal(_) => depth += 1,
            _ => {}
        }
    }
    root.join(path).exists()
}

/// Targets of `[text](target)` and `[name]: target` with their lines; code and the outside world are left out.
fn links(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut in_code = false;
    for (index, line) in text.lines().enumerate() {
        let is_fence = line.trim_start().starts_with("```");
        in_code ^= is_fence;
        if in_code || is_fence {
            continue;
        }
        let prose = without_code(line);
        let inline =
            prose.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(target, _)| target);
        let named = prose.strip_prefix('[').and_then(|rest| rest.split_once("]: ")).map(|(_, target)| target);
        let targets = inline.chain(named).filter_map(|target| target.split_whitespace().next());
        let ours = targets.filter(|target| !target.contains("://") && !target.starts_with("mailto:"));
        found.extend(ours.map(|target| (index + 1, target.trim_matches(['<', '>']).to_owned())));
    }
    found
}

/// The line without what stands between backticks.
fn without_code(line: &str) -> String {
    line.split('`').step_by(2).collect::<Vec<_>>().join("`")
}

/// Migrations of one folder are numbered 1, 2, 3 …: one number a file, or one a file and engine.
pub fn check_migrations(files: &[File]) -> Vec<Violation> {
    let mut folders: BTreeMap<&str, Vec<(&str, &str)>> = BTreeMap::new();
    for file in files.iter().filter(|file| file.has_extension("sql")) {
        let (folder, name) = file.path.rsplit_once('/').unwrap_or(("", &file.path));
        if folder.split('/').any(|part| part == "migrations") {
            folders.entry(folder).or_default().push((name, &file.path));
        }
    }
    folders.values().flat_map(|names| gaps(names)).collect()
}

fn gaps(names: &[(&str, &str)]) -> Vec<Violation> {
    let mut violations = Vec::new();
    let mut numbers: BTreeSet<u32> = BTreeSet::new();
    let mut taken: BTreeSet<(u32, &str)> = BTreeSet::new();
    for (name, path) in names {
        let digits = &name[..name.bytes().take_while(u8::is_ascii_digit).count()];
        let Ok(number) = digits.parse::<u32>() else {
            violations.push(Violation::new(
                path,
                1,
                "the migration has no number",
                "begin its name with one: 0007_",
            ));
            continue;
        };
        let follows = number == 1 || numbers.contains(&(number - 1)) || numbers.contains(&number);
        if !follows {
            let what = format!("migration {number} follows no migration {}", number.saturating_sub(1));
            violations.push(Violation::new(path, 1, what, "number migrations without gaps"));
        }
        if !taken.insert((number, engine(name))) {
            let what = format!("a second migration {number}");
            violations.push(Violation::new(path, 1, what, "give it the next number"));
        }
        numbers.insert(number);
    }
    violations
}

/// The part of `0007_name.ENGINE.sql` that tells the engines apart; empty where one text serves both.
fn engine(name: &str) -> &str {
    name.trim_end_matches(".sql").split_once('.').map_or("", |(_, engine)| engine)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn markdown(text: &str) -> Vec<String> {
        let file = File { path: "xtask/NOTES.md".into(), text: text.into() };
        let root = crate::command::root();
        check_links(&file, &root).into_iter().map(|violation| violation.what).collect()
    }

    #[test]
    fn a_link_that_leads_nowhere_is_caught() {
        assert_eq!(markdown("see [a](gone.md#part)"), ["the link to gone.md#part leads nowhere"]);
        assert_eq!(markdown("x\n[a]: src/gone.rs \"title\""), ["the link to src/gone.rs leads nowhere"]);
        assert_eq!(markdown("[a](../../outside)"), ["the link to ../../outside leads nowhere"]);
    }

    #[test]
    fn links_that_lead_somewhere_and_code_pass() {
        let text = "[a](src/main.rs) [b](../Cargo.toml \"t\") [c](/xtask/Cargo.toml) [d](#here)\n\
                    [e](https://example.com/x) `[f](gone)`\n```\n[g](gone)\n```\n";
        assert_eq!(markdown(text), [""; 0]);
    }

    fn migrations(names: &[&str]) -> Vec<String> {
        let file = |name: &&str| File { path: format!("migrations/{name}"), text: String::new() };
        let files: Vec<File> = names.iter().map(file).collect();
        check_migrations(&files).into_iter().map(|violation| violation.what).collect()
    }

    #[test]
    fn migrations_are_numbered_without_gaps() {
        assert_eq!(
            migrations(&["0001_a.sql", "0002_b.postgres.sql", "0002_b.sqlite.sql", "0003_c.sql"]),
            [""; 0]
        );
        assert_eq!(migrations(&["0001_a.sql", "0003_c.sql"]), ["migration 3 follows no migration 2"]);
        assert_eq!(migrations(&["0001_a.sql", "0001_b.sql"]), ["a second migration 1"]);
        assert_eq!(migrations(&["first.sql"]), ["the migration has no number"]);
    }
}
