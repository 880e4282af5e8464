//! A throwaway PostgreSQL cluster for tests.
//!
//! Uses the one that `FARTHING_TEST_POSTGRES` names (`cargo xtask test` starts one); else one that all test
//! processes of this machine's user share, started by the first and stopped some minutes after the last.
//! It has a Unix socket in its own folder, no TCP, and writes nothing that must survive.

use std::fs::{self, File};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::time::Duration;

use ::postgres::{Client, NoTls};

use crate::folder::unique_name;

/// The environment variable with the connection string of a running cluster.
pub const VARIABLE: &str = "FARTHING_TEST_POSTGRES";

/// What to do when there is no PostgreSQL.
const INSTALL: &str = "apt-get install --no-install-recommends postgresql";
/// How long an answer of the starting server is awaited, in steps of 20 ms.
const START_STEPS_MAX: u32 = 1_500;

/// The connection string of a cluster that runs; starts one if none does.
#[must_use]
pub fn cluster() -> String {
    static CLUSTER: OnceLock<String> = OnceLock::new();
    let found = CLUSTER.get_or_init(|| match std::env::var(VARIABLE) {
        Ok(given) if !given.is_empty() => given,
        _ => shared_cluster(),
    });
    found.clone()
}

/// The cluster that the test processes of one user share, guarded by a lock file.
fn shared_cluster() -> String {
    let user = output(Command::new("id").arg("-un"));
    let home = std::env::temp_dir().join(format!("farthing-test-postgres-{user}"));
    fs::create_dir_all(&home).expect("the temporary folder can be written");
    let lock = File::create(home.join("lock")).expect("the lock file can be made");
    lock.lock().expect("the lock file can be locked");
    let current = home.join("current");
    if let Ok(folder) = fs::read_to_string(&current)
        && fs::write(Path::new(&folder).join("used"), "").is_ok()
        && Client::connect(&connection_string(Path::new(&folder)), NoTls).is_ok()
    {
        return connection_string(Path::new(&folder));
    }
    let folder = home.join(unique_name());
    start(&folder, user == "root");
    fs::write(&current, folder.to_str().expect("the temporary folder's name is text"))
        .expect("the temporary folder can be written");
    connection_string(&folder)
}

fn connection_string(folder: &Path) -> String {
    format!("host={} user=postgres dbname=postgres", folder.display())
}

/// Makes and starts a cluster in this folder; a small shell loop stops it when nobody used it for ten minutes.
/// The loop runs in the background, so that nobody has to wait for the shell that began it.
const SCRIPT: &str = r#"
folder=$1 programs=$2 become=$3
(
set -e
$become "$programs/initdb" --pgdata="$folder/data" --username=postgres --auth=trust \
    --encoding=UTF8 --locale=C --no-sync --no-instructions >"$folder/log" 2>&1
$become "$programs/postgres" -D "$folder/data" -k "$folder" -c listen_addresses= \
    -c fsync=off -c synchronous_commit=off -c full_page_writes=off \
    -c max_connections=200 -c shared_buffers=64MB -c autovacuum=off >>"$folder/log" 2>&1 &
server=$!
while kill -0 $server 2>/dev/null && [ -n "$(find "$folder/used" -mmin -10 2>/dev/null)" ]; do
    sleep 5
done
head -n 1 "$folder/data/postmaster.pid" | xargs kill -INT 2>/dev/null || true
wait $server || true
rm -rf "$folder"
) &
"#;

fn start(folder: &Path, is_root: bool) {
    let programs = programs().unwrap_or_else(|| panic!("PostgreSQL is not installed; run: {INSTALL}"));
    fs::create_dir(folder).expect("the temporary folder can be written");
    fs::write(folder.join("used"), "").expect("the temporary folder can be written");
    if is_root {
        // The server refuses to run as root.
        output(Command::new("chown").arg("postgres").arg(folder));
    }
    // A group of its own: a test that is stopped must not take the others' cluster with it.
    let begun = Command::new("sh")
        .args(["-c", SCRIPT, "cluster"])
        .arg(folder)
        .arg(programs)
        .arg(if is_root { "runuser -u postgres --" } else { "" })
        .current_dir("/")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .process_group(0)
        .status()
        .expect("a shell can be started");
    assert!(begun.success(), "the shell that starts PostgreSQL failed: {begun}");
    for _ in 0..START_STEPS_MAX {
        if Client::connect(&connection_string(folder), NoTls).is_ok() {
            return;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    let log = fs::read_to_string(folder.join("log")).unwrap_or_default();
    panic!("PostgreSQL did not start in {}; its log says:\n{log}", folder.display());
}

/// The folder with `initdb`: on the path, or Debian's folder of the newest version.
fn programs() -> Option<PathBuf> {
    let on_path = std::env::var_os("PATH")
        .and_then(|path| std::env::split_paths(&path).find(|folder| folder.join("initdb").is_file()));
    // A link on the path leads to the folder where the server is, too.
    let real = on_path
        .and_then(|folder| fs::canonicalize(folder.join("initdb")).ok())
        .and_then(|program| program.parent().map(Path::to_path_buf))
        .filter(|folder| folder.join("postgres").is_file());
    real.or_else(|| {
        let versions = fs::read_dir("/usr/lib/postgresql").ok()?;
        let folders = versions.filter_map(|version| Some(version.ok()?.path().join("bin")));
        folders.filter(|folder| folder.join("initdb").is_file()).max()
    })
}

fn output(command: &mut Command) -> String {
    let done = command.output().unwrap_or_else(|error| panic!("{command:?} cannot be run: {error}"));
    assert!(done.status.success(), "{command:?} failed: {}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8_lossy(&done.stdout).trim().to_owned()
}

/// The same connection string for another database of the cluster.
#[must_use]
pub fn with_database(cluster: &str, name: &str) -> String {
    let Some((scheme, rest)) = cluster.split_once("://") else {
        return format!("{cluster} dbname={name}");
    };
    let (address, options) = match rest.split_once('?') {
        Some((address, options)) => (address, format!("?{options}")),
        None => (rest, String::new()),
    };
    let host = address.split_once('/').map_or(address, |(host, _)| host);
    format!("{scheme}://{host}/{name}{options}")
}

pub(crate) fn connect(location: &str) -> Client {
    Client::connect(location, NoTls)
        .unwrap_or_else(|error| panic!("the test cluster does not answer: {error:?}; is {VARIABLE} stale?"))
}

pub(crate) fn run(client: &mut Client, text: &str) {
    if let Err(error) = client.batch_execute(text) {
        panic!("{text} failed: {error:?}");
    }
}

pub(crate) fn has_database(client: &mut Client, name: &str) -> bool {
    let found = client.query("SELECT 1 FROM pg_database WHERE datname = $1", &[&name]);
    !found.unwrap_or_else(|error| panic!("the databases cannot be listed: {error:?}")).is_empty()
}

/// Renames a database whose last connection may still be saying goodbye.
pub(crate) fn rename_when_free(client: &mut Client, from: &str, to: &str) {
    let text = format!("ALTER DATABASE {from} RENAME TO {to}");
    for _ in 0..START_STEPS_MAX {
        match client.batch_execute(&text) {
            Ok(()) => return,
            Err(error) if error.code() == Some(&::postgres::error::SqlState::OBJECT_IN_USE) => {
                std::thread::sleep(Duration::from_millis(20));
            }
            Err(error) => panic!("{text} failed: {error:?}"),
        }
    }
    panic!("{text} failed: others stay connected");
}

/// Drops a database; called while a failed test unwinds, so that it must not panic.
pub(crate) fn drop_database(cluster: &str, name: &str) {
    let dropped = Client::connect(cluster, NoTls)
        .and_then(|mut admin| admin.batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")));
    if let Err(error) = dropped {
        eprintln!("the throwaway database {name} could not be dropped: {error:?}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_database_of_the_same_cluster() {
        assert_eq!(with_database("host=/tmp/x user=u dbname=a", "b"), "host=/tmp/x user=u dbname=a dbname=b");
        assert_eq!(with_database("postgres://u@h:5/a?x=1", "b"), "postgres://u@h:5/b?x=1");
        assert_eq!(with_database("postgresql://u@h", "b"), "postgresql://u@h/b");
    }

    #[test]
    fn the_cluster_answers() {
        let mut client = connect(&cluster());
        let row = client.query_one("SHOW server_encoding", &[]).unwrap();
        assert_eq!(row.get::<_, &str>(0), "UTF8");
    }
}
