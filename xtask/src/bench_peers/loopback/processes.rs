//! Processes: their start, their end, their time and their memory.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// The time in which a server has to listen.
const START: Duration = Duration::from_secs(20);

/// Clock ticks of a second in `/proc`.
const TICKS: f64 = 100.0;

/// A server, which ends with this value.
pub(super) struct Server {
    child: Child,
}

impl Server {
    /// Starts a server, and waits until it listens.
    pub(super) fn start(mut command: Command, port: u16) -> Result<Self, String> {
        let child =
            command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let child = child.map_err(|error| format!("{command:?}: {error}"))?;
        let server = Self { child };
        let begin = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            if begin.elapsed() > START {
                return Err(format!("{command:?} does not listen"));
            }
            thread::sleep(Duration::from_millis(50));
        }
        Ok(server)
    }

    /// The seconds of the processor that the process took: as a user, in the system.
    pub(super) fn time(&self) -> (f64, f64) {
        let fields = stat(&self.child.id().to_string());
        (
            fields.get(11).copied().unwrap_or(0.0) / TICKS,
            fields.get(12).copied().unwrap_or(0.0) / TICKS,
        )
    }

    /// The resident octets of the process.
    pub(super) fn resident(&self) -> Result<f64, String> {
        let path = format!("/proc/{}/status", self.child.id());
        let text = fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?;
        let line = text.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kib = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
        kib.map(|kib| kib * 1024.0).ok_or_else(|| format!("{path} has no VmRSS"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

/// The seconds of the processor that children took that have ended.
pub(super) fn time_of_children() -> f64 {
    let fields = stat("self");
    (fields.get(13).copied().unwrap_or(0.0) + fields.get(14).copied().unwrap_or(0.0)) / TICKS
}

/// The fields of `/proc/PID/stat` after the name of the program.
fn stat(process: &str) -> Vec<f64> {
    let text = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    let after = text.rsplit_once(')').map_or("", |(_, after)| after);
    after.split_whitespace().map(|field| field.parse().unwrap_or(0.0)).collect()
}

/// A port on which nothing listens.
pub(super) fn free_port() -> Result<u16, String> {
    let listener = TcpListener::bind("127.0.0.1:0").map_err(|error| error.to_string())?;
    listener.local_addr().map(|address| address.port()).map_err(|error| error.to_string())
}

/// Runs a command to its end, and returns its seconds.
pub(super) fn timed(mut command: Command) -> Result<f64, String> {
    let begin = Instant::now();
    let output =
        command.stdin(Stdio::null()).output().map_err(|error| format!("{command:?}: {error}"))?;
    match output.status.success() {
        true => Ok(begin.elapsed().as_secs_f64()),
        false => Err(format!("{command:?}: {}", String::from_utf8_lossy(&output.stderr).trim())),
    }
}
