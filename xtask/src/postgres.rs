//! A throwaway PostgreSQL: a cluster in a folder of its own, reached through a unix socket, gone afterwards.
//!
//! It knows where the binaries live, how to get them on Debian, and that the server refuses to run as root.
//! It must not know tables or tests: those read the connection string in [`VARIABLE`].
//!
//! The folder holds `data/` (with `postmaster.pid`), the socket and the server's `log`. A guard process waits
//! on a pipe that this process holds open; when the pipe closes, however we ended (success, failure, Ctrl-C,
//! kill), the guard stops the server and removes the folder.

use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::{asks_for_help, command};

/// The variable through which tests learn of the cluster.
pub const VARIABLE: &str = "FARTHING_TEST_POSTGRES";

/// A socket address on Linux holds 108 bytes with its final zero.
const SOCKET_PATH_MAX: usize = 107;

/// PostgreSQL names its socket after its port, even where no port is opened.
const PORT: &str = "5432";

/// Speed over safety, as nothing here outlives the run; no TCP.
const SERVER_SETTINGS: &[&str] = &[
    "listen_addresses=''",
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "max_connections=200",
];

/// What the guard runs: `$1` is the folder, the rest is the command that stops the server.
const GUARD: &str = r#"folder=$1; shift; cat > /dev/null; "$@"; rm -rf "$folder""#;

const HELP: &str = "\
Starts a throwaway PostgreSQL, runs a command with FARTHING_TEST_POSTGRES set to its connection string, and
stops it again, also when the command fails or is interrupted.

usage: cargo xtask postgres -- COMMAND [ARGUMENT …]

  cargo xtask postgres -- cargo nextest run --cargo-profile ci -p store
  cargo xtask postgres -- sh -c 'psql \"$FARTHING_TEST_POSTGRES\"'";

/// `cargo xtask postgres -- COMMAND`
pub fn main(args: &[String]) -> Result<(), String> {
    if asks_for_help(args) {
        println!("{HELP}");
        return Ok(());
    }
    let words = if args.first().is_some_and(|arg| arg == "--") { &args[1..] } else { args };
    let (program, rest) =
        words.split_first().ok_or("name the command to run: `cargo xtask postgres -- COMMAND`")?;
    let cluster = Cluster::start()?;
    command::run(Command::new(program).args(rest).env(VARIABLE, cluster.connection()))
}

/// A running cluster; dropping it stops the server and removes its folder.
pub struct Cluster {
    folder: PathBuf,
    guard: Child,
}

impl Cluster {
    /// Makes a fresh cluster and waits until it answers; installs PostgreSQL first where that is possible.
    pub fn start() -> Result<Self, String> {
        let binaries = match binaries() {
            Some(folder) => folder,
            None => install()?,
        };
        let account = Account::current()?;
        let folder = new_folder(account)?;
        let guard = start_guard(&folder, &binaries, account)?;
        let cluster = Self { folder, guard };
        cluster.initialise(&binaries, account)?;
        cluster.launch(&binaries, account)?;
        Ok(cluster)
    }

    /// The connection string: the socket's folder, the superuser, the database that is always there.
    pub fn connection(&self) -> String {
        format!("host={} user=postgres dbname=postgres", self.folder.display())
    }

    /// Words are compared as people sort them where the server can (ICU, from version 15 on), as most real
    /// servers do: a key that forgot its `COLLATE "C"` then shows itself in a test.
    fn initialise(&self, binaries: &Path, account: Account) -> Result<(), String> {
        let initdb = |locale: &[&str]| {
            let mut command = account.command(&binaries.join("initdb"));
            command.arg("--pgdata").arg(self.data());
            command.args(["--username=postgres", "--auth=trust", "--encoding=UTF8", "--no-sync"]);
            command::read(command.args(locale)).map(drop)
        };
        initdb(&["--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=en-US"])
            .or_else(|_| initdb(&["--locale=C"]))
    }

    fn launch(&self, binaries: &Path, account: Account) -> Result<(), String> {
        let mut options = format!("-p {PORT} -k '{}'", self.folder.display());
        for setting in SERVER_SETTINGS {
            options.push_str(" -c ");
            options.push_str(setting);
        }
        let log = self.folder.join("log");
        let mut command = account.command(&binaries.join("pg_ctl"));
        command.arg("--pgdata").arg(self.data()).arg("--log").arg(&log);
        command.args(["--wait", "--timeout=60", "--options", &options, "start"]);
        command::read(&mut command).map(drop).map_err(|message| {
            let log = std::fs::read_to_string(&log).unwrap_or_else(|fault| format!("(no log: {fault})"));
            format!("PostgreSQL did not start: {message}\n{log}")
        })
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // Closing the pipe is the signal; the guard does the rest, in the same way as after a crash.
        drop(self.guard.stdin.take());
        if let Err(fault) = self.guard.wait() {
            eprintln!("xtask: the guard of the throwaway PostgreSQL cannot be waited for: {fault}");
        }
    }
}

/// Whose rights the server runs with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Account {
    /// We are root, which the server refuses: it runs as `postgres`.
    Postgres,
    /// We are somebody else: it runs as ourselves.
    Ourselves,
}

impl Account {
    fn current() -> Result<Self, String> {
        if !is_root()? {
            return Ok(Self::Ourselves);
        }
        if command::succeeds(Command::new("id").arg("postgres")) {
            return Ok(Self::Postgres);
        }
        Err("PostgreSQL refuses to run as root and there is no user `postgres`; make one with: \
             useradd --system postgres"
            .into())
    }

    /// A command with this account's rights, in a folder that every account can read.
    fn command(self, program: &Path) -> Command {
        let mut command = match self {
            Self::Ourselves => Command::new(program),
            Self::Postgres => {
                let mut command = Command::new("runuser");
                command.args(["-u", "postgres", "--"]).arg(program);
                command
            }
        };
        command.current_dir("/");
        command
    }
}

fn is_root() -> Result<bool, String> {
    Ok(command::read(Command::new("id").arg("-u"))?.trim() == "0")
}

/// The folder with `initdb` and `pg_ctl`: on PATH, or the newest of Debian's.
fn binaries() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let on_path = std::env::split_paths(&path).find(|folder| holds_server(folder));
    on_path.or_else(|| newest(Path::new("/usr/lib/postgresql")))
}

fn newest(debian: &Path) -> Option<PathBuf> {
    let entries = std::fs::read_dir(debian).ok()?;
    let versions = entries.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse::<u32>().ok());
    let mut versions: Vec<u32> = versions.collect();
    versions.sort_unstable();
    let folders = versions.iter().rev().map(|version| debian.join(version.to_string()).join("bin"));
    folders.into_iter().find(|folder| holds_server(folder))
}

fn holds_server(folder: &Path) -> bool {
    ["initdb", "pg_ctl", "postgres"].iter().all(|program| folder.join(program).is_file())
}

/// Installs Debian's package where we may; else the command that does it is the error.
fn install() -> Result<PathBuf, String> {
    const WAY_OUT: &str = "sudo apt-get update && sudo apt-get install -y postgresql";
    if !is_root()? || !command::succeeds(Command::new("apt-get").arg("--version")) {
        return Err(format!("PostgreSQL is not installed and the tests need it; install it with: {WAY_OUT}"));
    }
    eprintln!("xtask: PostgreSQL is not installed; installing it with apt-get");
    let apt_get = || {
        let mut command = Command::new("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive").stdin(Stdio::null()).stdout(Stdio::null());
        command
    };
    command::run(apt_get().arg("update"))?;
    command::run(apt_get().args(["install", "-y", "--no-install-recommends", "postgresql"]))?;
    binaries().ok_or_else(|| format!("the package was installed, yet no server is found; try: {WAY_OUT}"))
}

/// A folder of mode 0700 that the server's account owns, short enough to hold a socket.
fn new_folder(account: Account) -> Result<PathBuf, String> {
    let wanted = match account {
        // The temporary folder of root may be closed to `postgres`.
        Account::Postgres => PathBuf::from("/tmp"),
        Account::Ourselves => std::env::temp_dir(),
    };
    let name = "farthing-postgres.XXXXXX";
    let parent = if fits_a_socket(&wanted.join(name)) { wanted } else { PathBuf::from("/tmp") };
    let mut command = account.command(Path::new("mktemp"));
    let folder = command::read(command.arg("-d").arg(parent.join(name)))?;
    Ok(PathBuf::from(folder.trim_end()))
}

fn fits_a_socket(folder: &Path) -> bool {
    folder.join(format!(".s.PGSQL.{PORT}")).as_os_str().len() <= SOCKET_PATH_MAX
}

/// Starts before the server does, in a process group of its own, so that Ctrl-C does not reach it.
fn start_guard(folder: &Path, binaries: &Path, account: Account) -> Result<Child, String> {
    let mut stop = account.command(&binaries.join("pg_ctl"));
    stop.arg("--pgdata").arg(folder.join("data")).args(["--mode=immediate", "--wait", "stop"]);
    let mut guard = Command::new("sh");
    guard.args(["-c", GUARD, "postgres-guard"]).arg(folder).arg(stop.get_program()).args(stop.get_args());
    guard.current_dir("/").process_group(0);
    guard.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
    guard.spawn().map_err(|fault| format!("the guard of the throwaway PostgreSQL cannot be started: {fault}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_folder_holds_no_socket() {
        assert!(fits_a_socket(Path::new("/tmp/farthing-postgres.abcdef")));
        assert!(fits_a_socket(Path::new(&format!("/{}", "d".repeat(92)))));
        assert!(!fits_a_socket(Path::new(&format!("/{}", "d".repeat(93)))));
    }

    #[test]
    fn the_newest_version_is_chosen_by_number() {
        let folder = std::env::temp_dir().join(format!("farthing-xtask-{}", std::process::id()));
        for version in ["9", "15", "16"] {
            let bin = folder.join(version).join("bin");
            std::fs::create_dir_all(&bin).unwrap();
            // Version 16 has clients only.
            let programs: &[&str] =
                if version == "16" { &["psql"] } else { &["initdb", "pg_ctl", "postgres"] };
            for program in programs {
                std::fs::write(bin.join(program), "").unwrap();
            }
        }
        let found = newest(&folder);
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!(found, Some(folder.join("15").join("bin")));
    }
}
