//! Real senders and keepers of usage for tests: mosquitto, nats-server, Prometheus and moto's S3 as processes with a
//! folder and a port of their own, which can be killed and started again.
//!
//! Knows programs and their settings; must not know what is published.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crate::folder::TempFolder;

/// How long a broker may take until it listens, in steps of 20 ms.
const START_STEPS_MAX: u32 = 1_500;
/// Where programs are that are not on everybody's path.
const MORE_FOLDERS: [&str; 2] = ["/usr/sbin", "/usr/local/sbin"];

/// A broker, or an object storage, as a process. It is killed when dropped.
#[derive(Debug)]
pub struct Broker {
    program: PathBuf,
    arguments: Vec<String>,
    variables: Vec<(&'static str, String)>,
    folder: TempFolder,
    port: u16,
    child: Option<Child>,
}

impl Broker {
    /// Starts mosquitto with sessions kept on disk, and these further lines of settings.
    #[must_use]
    pub fn mosquitto(more: &str) -> Broker {
        let (folder, port) = (TempFolder::new(), free_port());
        let place = folder.path().display();
        // As root it would become somebody who may not write the folder.
        let settings = format!(
            "listener {port} 127.0.0.1\nuser root\npersistence true\npersistence_location {place}/\n\
             autosave_interval 500\nautosave_on_changes true\nmax_inflight_messages 0\n\
             max_queued_messages 0\n{}\n",
            more
        );
        let settings = written(&folder, &settings);
        Broker::started("mosquitto", vec!["-c".to_owned(), settings], folder, port)
    }

    /// Starts nats-server with JetStream, and these further lines of settings.
    #[must_use]
    pub fn nats(more: &str) -> Broker {
        Broker::nats_with("", more)
    }

    /// The same with further settings of its JetStream, as `limits { max_request_batch: 10 }`.
    #[must_use]
    pub fn nats_with(jetstream: &str, more: &str) -> Broker {
        let (folder, port) = (TempFolder::new(), free_port());
        let place = folder.path().display();
        let settings = format!(
            "listen: 127.0.0.1:{port}\nserver_name: test\n\
             jetstream {{ store_dir: \"{place}\", {jetstream} }}\n{more}\n"
        );
        let settings = written(&folder, &settings);
        Broker::started("nats-server", vec!["-c".to_owned(), settings], folder, port)
    }

    /// Starts Prometheus, which reads what a port of this machine shows every 200 ms and writes it to an address
    /// with a key.
    #[must_use]
    pub fn prometheus(shown_at: u16, (address, key): (&str, &str)) -> Broker {
        let (folder, port) = (TempFolder::new(), free_port());
        let settings = format!(
            "global: {{scrape_interval: 200ms, scrape_timeout: 200ms}}\n\
             scrape_configs:\n  - job_name: shown\n    static_configs: [{{targets: ['127.0.0.1:{shown_at}']}}]\n\
             remote_write:\n  - url: '{address}'\n    authorization: {{credentials: {key}}}\n    \
             queue_config: {{batch_send_deadline: 100ms, min_backoff: 50ms, max_backoff: 200ms}}\n"
        );
        let settings = written(&folder, &settings);
        let kept = folder.join("kept").display().to_string();
        let arguments = vec![
            format!("--config.file={settings}"),
            format!("--web.listen-address=127.0.0.1:{port}"),
            format!("--storage.tsdb.path={kept}"),
        ];
        Broker::started("prometheus", arguments, folder, port)
    }

    /// Starts moto, which speaks as S3 does and forgets everything when it is killed, with these further arguments.
    #[must_use]
    pub fn moto(more: &[&str]) -> Broker {
        Broker::moto_with(Vec::new(), more)
    }

    /// The same with variables of its environment.
    pub(crate) fn moto_with(variables: Vec<(&'static str, String)>, more: &[&str]) -> Broker {
        let (folder, port) = (TempFolder::new(), free_port());
        let mut arguments = vec!["-H".to_owned(), "127.0.0.1".to_owned(), "-p".to_owned(), port.to_string()];
        arguments.extend(more.iter().map(|&one| one.to_owned()));
        Broker::started_with("moto_server", (arguments, variables), folder, port)
    }

    /// Starts a program of Python beside aiosmtpd, with its folder, its port and these further arguments.
    pub(crate) fn aiosmtpd(text: &str, more: &[String]) -> Broker {
        let (folder, port) = (TempFolder::new(), free_port());
        let script = folder.join("sink.py");
        fs::write(&script, text).expect("the folder can be written");
        // The Python that has it stands beside it.
        let beside = found("aiosmtpd").parent().map(|place| place.join("python3"));
        let mut arguments =
            vec![script.display().to_string(), folder.path().display().to_string(), port.to_string()];
        arguments.extend(more.iter().cloned());
        let program = beside.expect("a program stands in a folder");
        let mut broker = Broker { program, arguments, variables: Vec::new(), folder, port, child: None };
        broker.start();
        broker
    }

    fn started(name: &str, arguments: Vec<String>, folder: TempFolder, port: u16) -> Broker {
        Broker::started_with(name, (arguments, Vec::new()), folder, port)
    }

    fn started_with(
        name: &str,
        (arguments, variables): (Vec<String>, Vec<(&'static str, String)>),
        folder: TempFolder,
        port: u16,
    ) -> Broker {
        let mut broker = Broker { program: found(name), arguments, variables, folder, port, child: None };
        broker.start();
        broker
    }

    /// The port it listens at, on 127.0.0.1.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Its folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Starts it again, and waits until it listens.
    pub fn start(&mut self) {
        let log = fs::OpenOptions::new().create(true).append(true).open(self.folder.join("log"));
        let log = log.expect("the folder can be written");
        let child = Command::new(&self.program)
            .args(&self.arguments)
            .envs(self.variables.iter().cloned())
            .stdin(Stdio::null())
            .stdout(log.try_clone().expect("a file can be had twice"))
            .stderr(log)
            .spawn();
        self.child = Some(child.expect("the program can be started"));
        for _ in 0..START_STEPS_MAX {
            if TcpStream::connect(("127.0.0.1", self.port)).is_ok() {
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        let log = fs::read_to_string(self.folder.join("log")).unwrap_or_default();
        panic!("{} does not listen; it says:\n{log}", self.program.display());
    }

    /// Asks a mosquitto to write what it keeps (SIGUSR1), which it does soon.
    ///
    /// # Panics
    /// It does not run.
    pub fn save(&self) {
        let child = self.child.as_ref().expect("it runs");
        let told = Command::new("sh").args(["-c", &format!("kill -USR1 {}", child.id())]).status();
        assert!(told.is_ok_and(|status| status.success()), "mosquitto cannot be told to write");
    }

    /// Kills it as a crash would (SIGKILL), and waits until it is gone.
    pub fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            child.kill().expect("our own child can be killed");
            child.wait().expect("our own child can be waited for");
        }
    }
}

impl Drop for Broker {
    fn drop(&mut self) {
        if let Some(mut child) = self.child.take()
            && (child.kill().is_err() || child.wait().is_err())
        {
            eprintln!("{} could not be ended", self.program.display());
        }
    }
}

/// Writes a program's settings, and answers where they are.
fn written(folder: &TempFolder, settings: &str) -> String {
    let path = folder.join("settings");
    fs::write(&path, settings).expect("the folder can be written");
    path.display().to_string()
}

/// A port that nobody listens at now.
///
/// # Panics
/// Where there is none.
#[must_use]
pub fn free_port() -> u16 {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    taken.local_addr().expect("it has an address").port()
}

/// Where a program is that is needed.
fn found(name: &str) -> PathBuf {
    program(name).unwrap_or_else(|| {
        let way_out = match name {
            "moto_server" => "pip install 'moto[server,s3,iam]'".to_owned(),
            "aiosmtpd" => "pip install aiosmtpd".to_owned(),
            _ => format!("apt-get install --no-install-recommends {name}"),
        };
        panic!("{name} is not installed; run: {way_out}")
    })
}

/// Where a program is.
fn program(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::env::split_paths(&path).chain(MORE_FOLDERS.map(PathBuf::from));
    folders.map(|folder| folder.join(name)).find(|program| program.is_file())
}
