//! A server that is observed from outside.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// A running example; it ends with this value.
#[derive(Debug)]
pub(crate) struct Process {
    child: Child,
    pub(crate) address: String,
    pub(crate) folder: PathBuf,
}

impl Process {
    pub(crate) fn start(program: &Path, options: &[&str], folder: &Path) -> Result<Self, String> {
        let mut command = Command::new(program);
        command.args(options).arg("--dir").arg(folder);
        let child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("{}: {error}", program.display()))?;
        let mut process = Self { child, address: String::new(), folder: folder.to_owned() };
        let mut first = String::new();
        let output = process.child.stdout.as_mut().ok_or("no output")?;
        BufReader::new(output).read_line(&mut first).map_err(|error| error.to_string())?;
        let address = first.strip_prefix("listening on ").and_then(|rest| rest.split(',').next());
        process.address = address.ok_or("the server does not listen")?.to_owned();
        Ok(process)
    }

    /// Returns the resident memory in KiB.
    pub(crate) fn memory(&self) -> u64 {
        status(&self.child.id().to_string(), "VmRSS:")
    }

    /// Returns the number of open files and sockets.
    pub(crate) fn descriptors(&self) -> usize {
        fs::read_dir(format!("/proc/{}/fd", self.child.id())).map_or(0, Iterator::count)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

pub(crate) fn memory_is_known() -> bool {
    status("self", "VmRSS:") > 0
}

fn status(process: &str, key: &str) -> u64 {
    let text = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix(key));
    line.and_then(|rest| rest.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}
