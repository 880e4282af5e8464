//! `serve`: the HTTP API, a worker that bills what falls due, and what pulls usage from brokers.
//! Knows sockets, signals and the second hand; must not know routes or what is due.

use std::io::Write;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use clap::Args;
use documents::LaysOut;
use integrations::hooks::WebHooks;
use integrations::mail_folder::MailFolder;
use operations::alerts::Looking;
use operations::start::FirstStart;
use operations::{Environment, Failed, Operations};
use serde_json::json;
use store::environments;

use super::Call;
use crate::asking::Asking;
use crate::installation::{Installation, Opening, Wanted};
use crate::mailing::Mailing;
use crate::printing::Printer;
use crate::pulling::Pulling;
use crate::reporting::Reporting;
use crate::show::Paper;
use crate::stop::Stop;
use crate::submitting::Submitting;
use crate::telling;

/// How often a worker looks, where looking takes no longer than a tenth of that.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// One that looks through what is new rests so many times as long as that took: it leaves nine tenths of the time to
/// others.
const RESTS: u32 = 9;
/// The longest that a worker rests.
const REST_MAX: Duration = Duration::from_secs(30);
/// What `--help` says of brokers.
const AFTER_HELP: &str = "\
Usage is also pulled from MQTT brokers and NATS JetStream: each [[source]] in farthing.toml is one,
with name, url (mqtt://, mqtts://, nats://, tls://), topics, and how its messages become events.
They are settings of whoever runs the server, so addresses of private networks are fine. See
docs/sources.md, and `farthing sources`.";
/// How long open requests may take to end once the server is told to stop.
const FAREWELL: Duration = Duration::from_secs(10);

/// Where to listen.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub struct Serve {
    /// Address to listen at [env: FARTHING_LISTEN] [default: 127.0.0.1:8800]
    #[arg(long, value_name = "HOST:PORT")]
    pub listen: Option<String>,
}

/// Serves until it is told to stop.
pub fn run(call: &mut Call) -> Result<(), Stop> {
    let printer = Arc::new(Printer::new(call.settings.font_folders()?)?);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(Stop::failed)?;
    let listen = call.settings.listen.clone();
    let listener = runtime.block_on(tokio::net::TcpListener::bind(&listen)).map_err(|why| {
        Stop::failed(format!("cannot listen at {listen}: {why}; choose another address with --listen"))
    })?;
    let address = listener.local_addr().map_err(Stop::failed)?;
    // Only now, so that an address that is taken leaves no new data behind.
    let wanted = Wanted { tends: true, ..call.settings.opened() };
    let installation = Installation::open(wanted, Opening::MayCreate, call.command)?;
    for told in installation.operations.told_at_start() {
        tracing::error!("{told}");
    }
    // Only now that nothing stands in the way: the keys are shown this once.
    if let Some(first) = installation.operations.first_start()? {
        show_keys(&first, &mut call.paper)?;
    }
    // Before the address is shown, as whoever reads it may end us at once.
    let ends = {
        let _within = runtime.enter();
        Ends::heard()
    };
    let pulling = Pulling::start(&call.settings.sources, &installation.operations)?;
    installation.gives_back(Operations::release_deliveries)?;
    installation.gives_back(Operations::release_webhooks)?;
    installation.gives_back(Operations::release_submissions)?;
    let hooks = telling::hooks(&call.settings)?;
    let mailing = match &call.settings.mail {
        Some(settings) => Some(Mailing::of(settings, Arc::clone(&printer) as Arc<dyn LaysOut>)?),
        None => None,
    };
    let reports = call.settings.mail.as_ref().and_then(|mail| mail.reports.as_deref()).map(MailFolder::of);
    show_address(address, &mut call.paper)?;
    let starts =
        [Worker::bills, Worker::tends_limits, Worker::looks_at_alerts, Worker::tells_what_is_not_moved];
    let started = starts.into_iter().map(|start| start(installation.operations.clone()));
    let sends = mailing.map(|mailing| Worker::sends(mailing, installation.operations.clone()));
    let hears = reports.map(|folder| Worker::hears(Reporting::of(folder), installation.operations.clone()));
    let tells = Worker::tells(hooks, installation.operations.clone());
    let submits = Worker::submits(Submitting::of(&call.settings.networks), installation.operations.clone());
    let asks = Worker::asks_rates(installation.operations.clone());
    let workers: Vec<Worker> = started.chain(sends).chain(hears).chain([tells, submits, asks]).collect();
    let served = runtime.block_on(serve(listener, (installation.operations.clone(), printer), ends));
    // However serving ended: what pulls ends after the step it is at.
    installation.operations.stopping.ask();
    workers.into_iter().for_each(Worker::stop);
    if let Err(why) = installation.operations.return_slices() {
        tracing::warn!(%why, "slices of limits were not returned; they count as spent until their leases end");
    }
    pulling.join();
    tracing::info!("stopped");
    // Reading threads that are still busy hold clones of the planes; they end with the runtime.
    runtime.shutdown_timeout(FAREWELL);
    served
}

async fn serve(
    listener: tokio::net::TcpListener,
    (operations, printer): (Operations, Arc<Printer>),
    ends: Ends,
) -> Result<(), Stop> {
    let (told, mut tell) = tokio::sync::watch::channel(false);
    let at_work = operations.stopping.clone();
    let stopping = async move {
        ends.signalled().await;
        tracing::info!("stopping; open requests may end");
        // What works step by step, a run or a clock's advance, ends after its step.
        at_work.ask();
        told.send_replace(true);
    };
    let server =
        axum::serve(listener, api::router(operations, Some(printer))).with_graceful_shutdown(stopping);
    let patience = async move {
        // An error means that the server is gone, which ends this wait as well.
        if tell.wait_for(|stopping| *stopping).await.is_ok() {
            tokio::time::sleep(FAREWELL).await;
        } else {
            std::future::pending::<()>().await;
        }
    };
    tokio::select! {
        ended = server => ended.map_err(Stop::failed),
        () = patience => Ok(()),
    }
}

/// What asks the process to end; where there are Unix signals they are heard from when it is made.
struct Ends {
    #[cfg(unix)]
    signals: [Option<tokio::signal::unix::Signal>; 2],
}

impl Ends {
    /// Within a runtime.
    fn heard() -> Ends {
        #[cfg(unix)]
        {
            use tokio::signal::unix::{SignalKind, signal};
            let unheard = |why: &std::io::Error| tracing::warn!(%why, "a signal to end cannot be heard");
            let kinds = [SignalKind::terminate(), SignalKind::interrupt()];
            Ends { signals: kinds.map(|kind| signal(kind).inspect_err(unheard).ok()) }
        }
        #[cfg(not(unix))]
        Ends {}
    }

    /// Returns when the process is asked to end.
    #[cfg(unix)]
    async fn signalled(self) {
        let [terminated, interrupted] = self.signals.map(|signal| async move {
            match signal {
                Some(mut signal) => {
                    signal.recv().await;
                }
                None => std::future::pending::<()>().await,
            }
        });
        tokio::select! {
            () = terminated => {}
            () = interrupted => {}
        }
    }

    /// Returns when the process is asked to end.
    #[cfg(not(unix))]
    async fn signalled(self) {
        if let Err(why) = tokio::signal::ctrl_c().await {
            tracing::warn!(%why, "interrupts cannot be heard");
            std::future::pending::<()>().await;
        }
    }
}

fn show_keys(first: &FirstStart, paper: &mut Paper) -> Result<(), Stop> {
    let opened = [("live", &first.live), ("test", &first.test)];
    if paper.is_json() {
        for (name, (id, secret)) in opened {
            paper.line(json!({ "environment": id.to_string(), "name": name, "key": secret.reveal() }))?;
        }
        return Ok(());
    }
    paper.line("The first API keys, shown this once; only their hashes are kept.")?;
    for (name, (_, secret)) in opened {
        paper.line(format!("  {name}  {}", secret.reveal()))?;
    }
    paper.gap()
}

fn show_address(address: SocketAddr, paper: &mut Paper) -> Result<(), Stop> {
    if paper.is_json() {
        paper.line(json!({ "listening": address.to_string() }))?;
    } else {
        paper.line(format!("Listening at http://{address}"))?;
    }
    paper.flush()
}

/// A thread that does the same again and again.
struct Worker {
    name: &'static str,
    stop: mpsc::Sender<()>,
    thread: thread::JoinHandle<()>,
}

impl Worker {
    /// The one that bills what is due in every environment.
    fn bills(operations: Operations) -> Worker {
        Worker::start("billing", rest_after, move || {
            if let Err(why) = bill_due(&operations) {
                tracing::error!(%why, "the billing run failed; the next one tries again");
            }
        })
    }

    /// The one that returns what is held of limits for nothing: beside billing, as a run may take long.
    fn tends_limits(operations: Operations) -> Worker {
        Worker::start(
            "limits",
            |_| LOOK_EVERY,
            move || {
                if let Err(why) = operations.tend_limits() {
                    tracing::warn!(%why, "slices of limits were not returned; the next round tries again");
                }
            },
        )
    }

    /// The one that tells what crossed a threshold: beside billing, likewise.
    fn looks_at_alerts(operations: Operations) -> Worker {
        Worker::start("alerts", rest_after, move || {
            if let Err(why) = look_at_alerts(&operations) {
                tracing::error!(%why, "alerts were not looked at; the next look goes on");
            }
        })
    }

    /// The one that sends what was issued: beside billing, as a mail server may be slow.
    fn sends(mailing: Mailing, operations: Operations) -> Worker {
        let mut not_before = Instant::now();
        Worker::start("deliveries", rest_after, move || {
            // A server that takes nothing is not asked again at once.
            if Instant::now() >= not_before && mailing.round(&operations) {
                not_before = Instant::now() + REST_MAX;
            }
        })
    }

    /// The one that keeps what mail servers say of letters: beside the one that sends, which may wait for a server.
    fn hears(mut reporting: Reporting, operations: Operations) -> Worker {
        Worker::start("reports", rest_after, move || reporting.round(&operations))
    }

    /// The one that hands e-invoices over to networks and keeps what they say: beside the others, likewise. It works also
    /// where there is no network, and says so of what waits for one.
    fn submits(mut submitting: Submitting, operations: Operations) -> Worker {
        let mut not_before = Instant::now();
        Worker::start("submissions", rest_after, move || {
            // A network that takes nothing is not tried again at once.
            if Instant::now() >= not_before && submitting.round(&operations) {
                not_before = Instant::now() + REST_MAX;
            }
        })
    }

    /// The one that asks for rates of tax that accounts wait for: beside the others, as a provider may be slow.
    fn asks_rates(operations: Operations) -> Worker {
        let mut asking = Asking::resting_for(REST_MAX);
        Worker::start("tax_rates", rest_after, move || asking.round(&operations))
    }

    /// The one that tells webhooks what happened: beside the others, as those who listen may be slow.
    fn tells(hooks: WebHooks, operations: Operations) -> Worker {
        Worker::start("webhooks", |_| LOOK_EVERY, move || telling::round(&operations, &hooks))
    }

    /// The one that tells, once for each reason, why old usage is not moved to the object storage.
    fn tells_what_is_not_moved(operations: Operations) -> Worker {
        let mut told: Option<String> = None;
        Worker::start(
            "objects",
            |_| REST_MAX,
            move || {
                let why = operations.not_moved().map(|(_, why)| why);
                match &why {
                    Some(why) if told.as_ref() != Some(why) => {
                        tracing::warn!(
                            why,
                            "old usage is not moved to the object storage; it is tried again"
                        );
                    }
                    None if told.is_some() => {
                        tracing::info!("old usage is moved to the object storage again")
                    }
                    _ => {}
                }
                told = why;
            },
        )
    }

    /// One that rests after each look as long as `rest` says of how long that took.
    fn start(
        name: &'static str,
        rest: fn(Duration) -> Duration,
        mut work: impl FnMut() + Send + 'static,
    ) -> Worker {
        let (stop, told) = mpsc::channel();
        let thread = thread::spawn(move || {
            let mut pause = LOOK_EVERY;
            while told.recv_timeout(pause) == Err(RecvTimeoutError::Timeout) {
                let begun = Instant::now();
                work();
                pause = rest(begun.elapsed());
            }
        });
        Worker { name, stop, thread }
    }

    fn stop(self) {
        // A worker that has ended already needs no telling.
        self.stop.send(()).unwrap_or_default();
        if self.thread.join().is_err() {
            writeln!(std::io::stderr(), "farthing: the worker of {} had panicked", self.name)
                .unwrap_or_default();
        }
    }
}

/// How long a worker rests that looked for so long.
fn rest_after(looked: Duration) -> Duration {
    looked.saturating_mul(RESTS).clamp(LOOK_EVERY, REST_MAX)
}

/// Looks at the alerts of every environment at its own present moment.
fn look_at_alerts(operations: &Operations) -> Result<(), Failed> {
    let environments = operations.store.read(|reader| environments::environments(reader))?;
    let mut left: Vec<_> = environments.into_iter().map(|one| (one, Looking::default())).collect();
    // One with much to look at leaves the others their turn.
    while !left.is_empty() && !operations.stopping.is_asked() {
        left.retain_mut(|(environment, looking)| {
            let now = operations.time_of(environment);
            match operations.look_at_alerts_a_while(environment.id, now, looking) {
                Ok(more) => more,
                // What stands in the way of one keeps no other from being looked at.
                Err(why) => {
                    let environment = &environment.name;
                    tracing::error!(environment, %why, "the look at alerts failed; the next one goes on");
                    false
                }
            }
        });
    }
    Ok(())
}

/// Drops what an environment keeps no longer. What stands in the way of that keeps nothing from being billed.
fn drop_usage(operations: &Operations, environment: &Environment) {
    let name = &environment.name;
    match operations.retain(environment.id) {
        Ok(Some(row)) => {
            tracing::info!(environment = name, before = %row.before, events = row.events, "usage was dropped");
        }
        Ok(None) => {}
        Err(why) => {
            tracing::error!(environment = name, %why, "usage was not dropped; the next round goes on")
        }
    }
}

/// Bills every environment up to its own present moment. Test clocks stand still, so theirs only catches up.
fn bill_due(operations: &Operations) -> Result<(), Failed> {
    let environments = operations.store.read(|reader| environments::environments(reader))?;
    for environment in environments {
        if operations.stopping.is_asked() {
            return Ok(());
        }
        let now = operations.time_of(&environment);
        match operations.bill_through(environment.id, now, &mut |_| {}) {
            Ok(report) => {
                if report.issued > 0 {
                    tracing::info!(environment = environment.name, issued = report.issued, "billed");
                }
                for (subscription, why) in &report.failures {
                    tracing::warn!(environment = environment.name, subscription, why, "not billed");
                }
            }
            // A test clock that was advanced meanwhile: whoever advanced it bills.
            Err(Failed::Refused(refusal)) => tracing::debug!(%refusal, "left to the clock's advance"),
            Err(other) => return Err(other),
        }
        // Now that nothing is due.
        drop_usage(operations, &environment);
    }
    Ok(())
}
