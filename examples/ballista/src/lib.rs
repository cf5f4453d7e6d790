//! The functions of `smtp-machine-datafusion` on Apache DataFusion Ballista: a scheduler, executors and a client.
//!
//! A plan that a client sends to the scheduler has the names of the functions, not their code. The client needs the
//! functions for the types of the query, the scheduler to divide the plan into tasks, and an executor to run tasks.
//! So each of them registers the functions: [`client`], [`scheduler`], [`executor`].

#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod tasks;

use std::net::{SocketAddrV4, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;

use ballista::prelude::SessionContextExt;
use ballista_core::error::Result;
use ballista_core::extension::SessionConfigExt;
use ballista_core::registry::BallistaFunctionRegistry;
use ballista_core::utils::{default_config_producer, default_session_builder};
use ballista_executor::executor_process::{ExecutorProcessConfig, start_executor_process};
use ballista_scheduler::cluster::BallistaCluster;
use ballista_scheduler::config::{SchedulerConfig, TaskDistributionPolicy};
use ballista_scheduler::scheduler_process::start_server;
use datafusion::execution::SessionState;
use datafusion::prelude::{SessionConfig, SessionContext};

/// Returns a state with the functions: for the scheduler and executors.
fn state(config: SessionConfig) -> datafusion::common::Result<SessionState> {
    let mut state = default_session_builder(config)?;
    smtp_machine_datafusion::register(&mut state)?;
    Ok(state)
}

/// Returns a context whose queries the executors of `scheduler` run, in `partitions` partitions.
///
/// # Errors
///
/// Returns an error if the address of the scheduler is not valid. Whether there is a scheduler is known at the first query.
pub async fn client(
    scheduler: SocketAddrV4,
    partitions: usize,
) -> datafusion::common::Result<SessionContext> {
    let config = SessionConfig::new_with_ballista().with_target_partitions(partitions);
    let state = default_session_builder(config)?;
    let mut context =
        SessionContext::remote_with_state(&format!("df://{scheduler}"), state).await?;
    // Not with the state: Ballista 55 replaces the functions of the state by its own ones.
    smtp_machine_datafusion::register(&mut context)?;
    Ok(context)
}

/// Serves clients and executors at `at`. It gives the tasks to the executors in turn.
///
/// # Errors
///
/// Returns an error if it cannot listen at the address.
pub async fn scheduler(at: SocketAddrV4) -> Result<()> {
    let config = SchedulerConfig {
        external_host: at.ip().to_string(),
        bind_host: at.ip().to_string(),
        bind_port: at.port(),
        task_distribution: TaskDistributionPolicy::RoundRobin,
        override_session_builder: Some(Arc::new(state)),
        ..SchedulerConfig::default()
    };
    let cluster = BallistaCluster::new_from_config(&config).await?;
    start_server(cluster, at.into(), Arc::new(config)).await
}

/// The addresses of an executor, and what it has. Ballista writes addresses without the brackets that IPv6 requires.
// Exhaustive: a program gives all of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Where other executors and clients fetch results.
    pub at: SocketAddrV4,
    /// The port at the same host where the scheduler sends tasks to.
    pub tasks: u16,
    /// The scheduler.
    pub scheduler: SocketAddrV4,
    /// The directory for the results of tasks. They are removed five minutes after the query, if the executor still runs.
    pub directory: PathBuf,
    /// How many tasks run at the same time: at least 1.
    pub cores: usize,
}

/// Runs tasks until SIGTERM or SIGINT, and writes a line on the standard output for each task that is done.
///
/// # Errors
///
/// Returns an error if no scheduler listens at its address, or if it cannot listen at an address.
pub async fn executor(place: Place) -> Result<()> {
    // Ballista ends without an error if it cannot listen there.
    drop(TcpListener::bind(place.at)?);
    let functions = BallistaFunctionRegistry::from(&state(default_config_producer())?);
    let config = ExecutorProcessConfig {
        bind_host: place.at.ip().to_string(),
        external_host: Some(place.at.ip().to_string()),
        port: place.at.port(),
        grpc_port: place.tasks,
        scheduler_host: place.scheduler.ip().to_string(),
        scheduler_port: place.scheduler.port(),
        vcores: place.cores,
        work_dir: Some(place.directory.display().to_string()),
        override_function_registry: Some(Arc::new(functions)),
        override_execution_engine: Some(Arc::new(tasks::Engine::default())),
        ..ExecutorProcessConfig::default()
    };
    start_executor_process(Arc::new(config)).await
}
