//! A relay on tokio: takes mail, keeps it in a database, passes it on to the servers of a table, tries again by a
//! schedule, and sends reports of what it could not deliver.
//!
//! ```text
//! cargo run -p smtp-machine-tokio --bin relay -- --queue queue \
//!     --route harbor.example=127.0.0.1:2526 --route orchard.example=127.0.0.1:2527
//! ```
//!
//! ```text
//!            intake               destination (one a server)
//! client ──► Server ──► queue ──► courier ──► session: Client, Delivery ──► server
//!                       ▲  ▲         │           what the replies mean
//!                       │  └─ settle ┤
//!                       └──── report ┘ bounce::Report, when nothing is pending any more
//! ```
//!
//! | file | holds |
//! |---|---|
//! | `queue/mod.rs` | what a queue does, and how one that machines share would do it |
//! | `queue/sqlite.rs`, `content.rs`, `lock.rs`, `schema.sql` | the queue in a database |
//! | `intake.rs`, `limits.rs` | messages that come in; how many clients are served |
//! | `destination.rs` | what is tried next at a server, and how many connections it gets |
//! | `courier.rs` | one try, when the next is, and what is written down |
//! | `session.rs` | one connection to a server |
//! | `report.rs` | reports to senders |
//!
//! A message is ours from the moment that its transaction is committed, and 250 is said after that. What became of it is
//! committed before anything else is done about it. So the relay may be killed at any time: what it was to do is in the
//! database, with the time when it is due, and a report is made once, in the transaction that marks its recipients as
//! reported. A message whose server had taken it, but whose reply was not recorded when the relay was killed, is sent again
//! (RFC 1047).

mod courier;
mod destination;
mod intake;
mod limits;
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
use limits::Clients;
use options::Options;
use queue::{Queue, Subject, sqlite::Sqlite};
use smtp_machine_tokio::tls;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio_rustls::TlsConnector;

/// What all tasks share.
struct Relay {
    options: Options,
    queue: Box<dyn Queue>,
    /// Where mail goes, by route; the empty one is of recipients whose domain has no route any more.
    destinations: BTreeMap<String, Destination>,
    connector: TlsConnector,
    started: Instant,
}

impl Relay {
    /// How long it has run, in the time of the schedule.
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
        .map_err(|error| format!("can't listen on {}: {error}", options.listen))?;
    let address = listener.local_addr()?;
    let servers = options.routes.iter().map(|(_, server)| server.clone());
    let destinations = servers
        .chain([String::new()])
        .map(|server| (server, Destination::new(options.concurrency)))
        .collect();
    let clients = Clients::new(options.max_connections, options.max_per_client);
    let relay = Arc::new(Relay {
        queue: Box::new(queue),
        destinations,
        connector: tls::unchecked_connector()?,
        started: Instant::now(),
        options,
    });
    println!("listening on {address}, {} messages in the queue", relay.queue.count()?);
    let (stop, stopped) = watch::channel(false);
    let mut tasks = JoinSet::new();
    for route in relay.destinations.keys() {
        tasks.spawn(destination::serve(Arc::clone(&relay), route.clone(), stopped.clone()));
    }
    tasks.spawn(report_what_is_left(Arc::clone(&relay)));
    let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                let Ok((socket, peer)) = accepted else {
                    // No descriptor is free: to try again at once is to try for ever.
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                };
                let Some(place) = clients.admit(peer.ip()) else {
                    intake::turn_away(&socket, &relay);
                    continue;
                };
                let (relay, stopped) = (Arc::clone(&relay), stopped.clone());
                tasks.spawn(async move {
                    if let Err(error) = intake::serve(socket, peer, &relay, stopped).await {
                        eprintln!("relay: a session with {peer} ended early: {error}");
                    }
                    drop(place);
                });
            }
            Some(_) = tasks.join_next() => {}
            _ = tokio::signal::ctrl_c() => break,
            _ = terminate.recv() => break,
        }
    }
    drop(listener);
    stop.send_replace(true);
    // What is under way is finished, so that no answer of a server gets lost.
    let all = async { while tasks.join_next().await.is_some() {} };
    let _ = tokio::time::timeout(Duration::from_secs(10), all).await;
    println!("stopped");
    Ok(())
}

/// The relay may have been killed between an outcome and the report of it.
async fn report_what_is_left(relay: Arc<Relay>) {
    match courier::until_it_is_done(|| relay.queue.unreported()).await {
        Ok(ids) => {
            for id in ids {
                report::make(&relay, id, Subject::Outcomes { early: false }).await;
            }
        }
        Err(problem) => eprintln!("relay: can't tell what is to be reported: {problem}"),
    }
}
