//! A relay on tokio: takes mail, keeps it in a directory, passes it on to the servers of a table, tries again by a
//! schedule, and sends reports of what it could not deliver.
//!
//! ```text
//! cargo run -p smtp-machine-tokio --bin relay -- --queue queue \
//!     --route harbor.example=127.0.0.1:2526 --route orchard.example=127.0.0.1:2527
//! ```
//!
//! ```text
//!            intake                 courier (one a message)
//! client ──► Server ──► queue ──► session: Client, Delivery ──► server
//!                         ▲  │       what the replies mean, when to try again
//!                         │  └────────────────────────┐
//!                         └── report: bounce::Report ◄┘ when a message is settled
//! ```
//!
//! A message is ours from the moment that its envelope has its name in the directory, and 250 is said after that. What
//! became of it is written there before anything else is done about it. So the relay may be killed at any time: what it was to do is in
//! the directory, and a report is made once. A message whose server had taken it, but not said so, is sent again.

mod courier;
mod intake;
mod options;
mod queue;
mod report;
mod session;

use std::error::Error;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use options::Options;
use queue::Queue;
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;

/// What all tasks share.
struct Relay {
    options: Options,
    queue: Queue,
    /// How many connections may be open to servers.
    connections: Semaphore,
}

fn main() -> ExitCode {
    let options = match options::options() {
        Ok(options) => options,
        Err(problem) => {
            eprintln!("relay: {problem}\n{}", options::USAGE);
            return ExitCode::from(2);
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
    let queue = Queue::open(&options.queue)?;
    let listener = TcpListener::bind(&options.listen)
        .await
        .map_err(|error| format!("can't listen on {}: {error}", options.listen))?;
    let address = listener.local_addr()?;
    let relay = Arc::new(Relay { options, queue, connections: Semaphore::new(20) });
    // Reports that were due are made before anything is sent, so that none is made twice.
    let waiting = relay.queue.recover(|id, mail| report::settle(&relay, id, mail).map(drop))?;
    println!("listening on {address}, {} messages in the queue", waiting.len());
    for id in waiting {
        courier::start(&relay, id);
    }
    let (stop, stopped) = watch::channel(false);
    let mut sessions = JoinSet::new();
    let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                let Ok((socket, peer)) = accepted else {
                    // No descriptor is free: to try again at once is to try for ever.
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                };
                let (relay, stopped) = (Arc::clone(&relay), stopped.clone());
                sessions.spawn(async move {
                    if let Err(error) = intake::serve(socket, peer, &relay, stopped).await {
                        eprintln!("relay: a session with {peer} ended early: {error}");
                    }
                });
            }
            Some(_) = sessions.join_next(), if !sessions.is_empty() => {}
            _ = tokio::signal::ctrl_c() => break,
            _ = terminate.recv() => break,
        }
    }
    drop(listener);
    stop.send_replace(true);
    let all = async { while sessions.join_next().await.is_some() {} };
    let _ = tokio::time::timeout(Duration::from_secs(10), all).await;
    // Couriers are stopped where they are: the queue knows what is left to do.
    println!("stopped");
    Ok(())
}
