//! The built binary with a folder of its own, and the oracles.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use sql::Location;
use testkit::TempFolder;

/// The three examples with the environment of each.
pub const EXAMPLES: [&str; 3] = ["power", "tokens", "software"];

/// Where data is, as arguments.
#[derive(Debug, Clone)]
pub struct At(pub Vec<String>);

impl At {
    /// A data folder.
    pub fn folder(path: &Path) -> At {
        At(vec!["--data".to_owned(), path.display().to_string()])
    }

    /// A PostgreSQL database.
    pub fn database(location: &Location) -> At {
        let Location::Postgres(text) = location else { panic!("{location} is no PostgreSQL database") };
        At(vec!["--database-url".to_owned(), text.clone()])
    }
}

/// The binary, in a folder where no settings are.
pub struct Farthing {
    pub folder: TempFolder,
}

impl Farthing {
    pub fn new() -> Farthing {
        Farthing { folder: TempFolder::new() }
    }

    /// A data folder inside.
    pub fn data(&self) -> At {
        At::folder(&self.folder.join("data"))
    }

    pub fn command(&self, args: &[&str], at: &At) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_farthing"));
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("FARTHING_")) {
            command.env_remove(name);
        }
        command.current_dir(self.folder.path()).args(args).args(&at.0).stdin(Stdio::null());
        command
    }

    /// Runs a command to its end.
    pub fn run(&self, args: &[&str], at: &At) -> Done {
        let output = self.command(args, at).output().expect("the binary starts");
        Done::of(args, &output)
    }

    /// Starts a command whose output is read by nobody.
    pub fn start(&self, args: &[&str], at: &At) -> Child {
        let mut command = self.command(args, at);
        command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the binary starts")
    }

    /// A file in the folder.
    pub fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.join(name);
        fs::write(&path, text).expect("the folder can be written");
        path
    }
}

/// How a command ended.
#[derive(Debug)]
pub struct Done {
    pub args: String,
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Done {
    pub fn of(args: &[&str], output: &Output) -> Done {
        Done {
            args: args.join(" "),
            code: output.status.code().expect("the command ends by itself"),
            out: String::from_utf8(output.stdout.clone()).expect("the output is text"),
            err: String::from_utf8(output.stderr.clone()).expect("the messages are text"),
        }
    }

    /// The output of a command that went well.
    #[track_caller]
    pub fn well(self) -> String {
        assert_eq!(self.code, 0, "farthing {} failed: {}", self.args, self.err);
        self.out
    }

    /// The sentence of a command that ended with this code.
    #[track_caller]
    pub fn stopped(self, code: i32) -> String {
        assert_eq!(self.code, code, "farthing {} said {}{}", self.args, self.out, self.err);
        // What was logged before may stand above it.
        let is_said = self.err.lines().any(|line| line.starts_with("farthing: "));
        assert!(is_said || code == 2, "{}", self.err);
        self.err
    }
}

/// A file of an example.
pub fn example(name: &str, file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples").join(name).join(file)
}

/// What the oracle of an example prints, its rows sorted.
pub fn oracle(name: &str) -> Vec<String> {
    let output = Command::new("python3")
        .arg(example(name, "oracle.py"))
        .output()
        .unwrap_or_else(|why| panic!("the oracles need python3 (apt-get install python3 tzdata): {why}"));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "the oracle of {name} failed: {said}");
    let text = String::from_utf8(output.stdout).expect("an oracle prints text");
    let mut rows: Vec<String> = text.lines().skip(1).map(str::to_owned).collect();
    rows.sort();
    rows
}

/// The documents of an environment as `invoices --csv` lists them: each column by its name.
pub fn documents(farthing: &Farthing, environment: &str, at: &At) -> Vec<BTreeMap<String, String>> {
    let text = farthing.run(&["invoices", "--csv", "--environment", environment], at).well();
    let mut rows = text.lines().map(|row| row.split(',').map(str::to_owned).collect::<Vec<_>>());
    let heading = rows.next().expect("the list has a heading");
    rows.map(|row| {
        assert_eq!(row.len(), heading.len(), "{row:?}");
        heading.iter().cloned().zip(row).collect()
    })
    .collect()
}

/// The same columns as an oracle prints, sorted.
pub fn totals(documents: &[BTreeMap<String, String>]) -> Vec<String> {
    let row = |document: &BTreeMap<String, String>| {
        ["customer", "due", "net", "tax", "total"].map(|column| document[column].clone()).join(",")
    };
    let mut rows: Vec<String> = documents.iter().map(row).collect();
    rows.sort();
    rows
}
