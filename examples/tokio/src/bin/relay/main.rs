//! A relay on tokio: accepts mail, stores it in a database, relays it to the servers of a routing table,
//! retries by a schedule, and sends reports of failures.
//!
//! ```text
//! cargo run -p smtp-machine-examples --bin relay -- --queue queue \
//!     --route harbor.example=127.0.0.1:2526 --route orchard.example=127.0.0.1:2527
//! ```
//!
//! ```text
//!            intake               destination (one per server)
//! client ──► Server ──► queue ──► courier ──► session: Client, Delivery ──► server
//!                       ▲  ▲         │           outcomes
//!                       │  └─ settle ┤
//!                       └──── report ┘ bounce::Report, when no recipient is pending
//! ```
//!
//! | file | contents |
//! |---|---|
//! | `queue/mod.rs` | the interface of a queue, and how several machines could share one |
//! | `queue/sqlite.rs`, `content.rs`, `lock.rs`, `schema.sql` | the queue in a database |
//! | `intake.rs` | received messages |
//! | `destination.rs` | what is tried next at a server, and how many connections it gets |
//! | `courier.rs` | one delivery attempt, the next one, and what is recorded |
//! | `session.rs` | one connection to a server |
//! | `report.rs` | reports to senders |
//!
//! The relay is responsible for a message once its transaction is committed, and replies 250 only after that.
//! Each outcome is committed before any action that follows from it. The relay may therefore be killed at any
//! time: the database contains what is to be done, with the time when it is due. A report is stored once, in
//! the transaction that marks its recipients as reported. If the relay is killed before it has recorded that
//! a server has accepted a message, the message is sent again (RFC 1047).

mod courier;
mod destination;
mod intake;
mod options;
mod queue;
mod report;
mod session;

use std::collections::BTreeMap;
use std::error::Error;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use destination::Destination;
use intake::Intake;
use options::Options;
use queue::{Queue, Subject, sqlite::Sqlite};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinSet;

/// The time for the sessions in progress after a signal to stop.
const FINISHING: Duration = Duration::from_secs(10);

/// The state that all tasks share.
struct Relay {
    options: Options,
    queue: Box<dyn Queue>,
    /// The destinations by route. The empty route is for recipients whose domain no longer has a route.
    destinations: BTreeMap<String, Destination>,
    started: Instant,
}

impl Relay {
    /// Returns the time since the start, in the time of the schedule.
    fn clock(&self) -> Duration {
        self.started.elapsed().mul_f64(self.options.speed)
    }
}

fn main() -> ExitCode {
    let options = match options::options() {
        Ok(Some(options)) => options,
        Ok(None) => {
            println!("{}", options::USAGE);
            return ExitCode::SUCCESS;
        }
        Err(problem) => {
            eprintln!("relay: {problem}\n{}", options::USAGE);
            return ExitCode::from(options::WRONG_USAGE);
        }
    };
    let runtime = tokio::runtime::Runtime::new().map_err(Box::<dyn Error>::from);
    match runtime.and_then(|runtime| runtime.block_on(run(options))) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("relay: {problem}");
            ExitCode::FAILURE
        }
    }
}

async fn run(options: Options) -> Result<(), Box<dyn Error>> {
    let queue = Sqlite::open(&options.queue, options.min_free, |domain| {
        options.route(domain).map(str::to_owned)
    })?;
    let listener = TcpListener::bind(&options.listen)
        .await
        .map_err(|error| format!("cannot listen on {}: {error}", options.listen))?;
    let address = listener.local_addr()?;
    let servers = options.routes.iter().map(|(_, server)| server.clone());
    let destinations = servers
        .chain([String::new()])
        .map(|server| (server, Destination::new(options.concurrency)))
        .collect();
    let relay =
        Arc::new(Relay { queue: Box::new(queue), destinations, started: Instant::now(), options });
    println!("listening on {address}, {} messages in the queue", relay.queue.count()?);
    let (stop, stopped) = watch::channel(false);
    let mut tasks = JoinSet::new();
    for route in relay.destinations.keys() {
        tasks.spawn(destination::serve(Arc::clone(&relay), route.clone(), stopped.clone()));
    }
    tasks.spawn(report_what_is_left(Arc::clone(&relay)));
    let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    let service = intake::service(&relay.options, FINISHING)?;
    let until = async {
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            _ = terminate.recv() => {}
        }
        stop.send_replace(true);
    };
    service.run(listener, move |peer| Intake::new(Arc::clone(&relay), peer), until).await;
    // Sessions in progress are finished, so that no reply of a server is lost.
    let all = async { while tasks.join_next().await.is_some() {} };
    let _ = tokio::time::timeout(FINISHING, all).await;
    println!("stopped");
    Ok(())
}

/// Makes the reports that are missing because the relay was killed after it had recorded an outcome.
async fn report_what_is_left(relay: Arc<Relay>) {
    match courier::until_it_is_done(|| relay.queue.unreported()).await {
        Ok(ids) => {
            for id in ids {
                report::make(&relay, id, Subject::Outcomes { early: false }).await;
            }
        }
        Err(problem) => eprintln!("relay: cannot list the missing reports: {problem}"),
    }
}
