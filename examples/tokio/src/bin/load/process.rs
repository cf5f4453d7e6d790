//! [`Process`]: the server under load.

use std::error::Error;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

/// A process of `server`.
pub(crate) struct Process {
    child: Child,
    pub(crate) address: String,
}

impl Process {
    pub(crate) fn start(
        directory: &Path,
        listen: &str,
        connections: u64,
    ) -> Result<Self, Box<dyn Error>> {
        let mut child = Command::new(super::server_program()?)
            .args(["--listen", listen, "--timeout", "20", "--auth", "ana:secret", "--dir"])
            .arg(directory)
            // Hostile clients close their side first: the server may not have noticed it.
            .args(["--max-connections", &(connections * 2).to_string()])
            .stdout(Stdio::piped())
            .stderr(Stdio::null()) // sessions that end early
            .spawn()?;
        let mut line = String::new();
        BufReader::new(child.stdout.take().ok_or("no output")?).read_line(&mut line)?;
        let address = line.strip_prefix("listening on ").and_then(|it| it.split(',').next());
        let address = address.ok_or("the server does not listen")?.to_owned();
        Ok(Self { child, address })
    }

    /// Returns the resident memory in KiB, or 0 if it is not known.
    pub(crate) fn memory(&self) -> u64 {
        let path = format!("/proc/{}/status", self.child.id());
        let text = std::fs::read_to_string(path).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        line.and_then(|rest| rest.split_whitespace().next()?.parse().ok()).unwrap_or(0)
    }

    /// Returns the number of open files and sockets.
    pub(crate) fn descriptors(&self) -> usize {
        std::fs::read_dir(format!("/proc/{}/fd", self.child.id())).map_or(0, Iterator::count)
    }

    /// Sends SIGTERM, and returns whether the process ends within `limit`.
    pub(crate) async fn terminate(mut self, limit: Duration) -> Result<bool, Box<dyn Error>> {
        kill_process(Pid::from_child(&self.child), Signal::TERM)?;
        let start = Instant::now();
        while start.elapsed() < limit {
            if let Some(status) = self.child.try_wait()? {
                return Ok(status.success());
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        Ok(false)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
