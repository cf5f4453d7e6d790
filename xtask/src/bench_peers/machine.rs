//! Facts about the computer and its load.

use std::fs;
use std::process::Command;

pub(crate) struct Machine {
    pub(crate) processor: String,
    pub(crate) cores: usize,
    pub(crate) system: String,
    pub(crate) compiler: String,
    /// The load averages over 1, 5 and 15 minutes.
    pub(crate) load: String,
    /// The day, in UTC.
    pub(crate) date: String,
    /// The commit that was measured.
    pub(crate) commit: String,
}

impl Machine {
    pub(crate) fn now() -> Self {
        let cpu = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
        let model = cpu.lines().find(|line| line.starts_with("model name"));
        let model = model.and_then(|line| line.split(": ").nth(1)).unwrap_or("unknown processor");
        let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
        Self {
            processor: model.to_owned(),
            cores: std::thread::available_parallelism().map_or(1, usize::from),
            system: output("uname", &["-srm"]),
            compiler: output("rustc", &["--version"]),
            load: load.split(' ').take(3).collect::<Vec<_>>().join(" "),
            date: output("date", &["-u", "+%Y-%m-%d"]),
            commit: output("git", &["describe", "--always", "--dirty"]),
        }
    }
}

fn output(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output();
    let text = output.map(|it| String::from_utf8_lossy(&it.stdout).trim().to_owned());
    text.unwrap_or_else(|_| "unknown".to_owned())
}
