//! Servers and clients over loopback, and the memory of sessions.
//!
//! The tools of Postfix, aiosmtpd and smtp-server are used where they are installed. `POSTFIX` can name the directory of
//! an unpacked package, `PYTHON` an interpreter, and `NODE_PATH` the modules of Node.js.

mod clients;
mod memory;
mod processes;
mod servers;

use std::path::{Path, PathBuf};
use std::process::Command;

/// What a table has in a line.
pub(crate) struct Line {
    pub(crate) name: String,
    /// The values in the order of [`Table::columns`]; empty if the program is missing, which `note` then says.
    pub(crate) values: Vec<f64>,
    pub(crate) note: String,
}

/// The results of one kind of measurement.
pub(crate) struct Table {
    pub(crate) title: String,
    pub(crate) columns: &'static [&'static str],
    pub(crate) lines: Vec<Line>,
}

/// Builds the programs and measures. `rounds`: how often each program has its turn.
pub(crate) fn measure(rounds: usize) -> Result<Vec<Table>, String> {
    let tools = Tools::find()?;
    let mut tables = servers::measure(&tools, rounds)?;
    tables.push(clients::measure(&tools, rounds)?);
    tables.push(memory::measure(&tools)?);
    Ok(tables)
}

/// The programs that are measured, or that measure.
pub(super) struct Tools {
    /// `benches/peers/loopback`.
    loopback: PathBuf,
    /// The directory that contains `usr/sbin/smtp-source`.
    postfix: Option<PathBuf>,
    /// A Python that has aiosmtpd.
    python: Option<String>,
    /// Whether Node.js has smtp-server.
    node: bool,
}

impl Tools {
    fn find() -> Result<Self, String> {
        let postfix = std::env::var_os("POSTFIX").map_or_else(|| PathBuf::from("/"), PathBuf::from);
        let python = std::env::var("PYTHON").unwrap_or_else(|_| "python3".to_owned());
        let runs = |program: &str, arguments: &[&str]| {
            let output = Command::new(program).args(arguments).output();
            output.is_ok_and(|output| output.status.success())
        };
        Ok(Self {
            loopback: build()?,
            postfix: Some(postfix).filter(|it| it.join("usr/sbin/smtp-source").exists()),
            python: Some(python).filter(|it| runs(it, &["-c", "import aiosmtpd.smtp"])),
            node: runs("node", &["-e", "require('smtp-server')"]),
        })
    }

    /// A program of Postfix, which finds its libraries also where its package is only unpacked.
    fn of_postfix(&self, name: &str) -> Option<Command> {
        let root = self.postfix.as_ref()?;
        let mut command = Command::new(root.join("usr/sbin").join(name));
        command.env("LD_LIBRARY_PATH", root.join("usr/lib/postfix"));
        Some(command)
    }

    fn loopback(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.loopback);
        command.args(arguments);
        command
    }
}

fn build() -> Result<PathBuf, String> {
    let built = Command::new("cargo")
        .args(["build", "--locked", "--profile", "fat", "--workspace"])
        .current_dir("benches/peers")
        .status();
    if !built.is_ok_and(|status| status.success()) {
        return Err("benches/peers/loopback does not compile".to_owned());
    }
    let target = std::env::var_os("CARGO_TARGET_DIR");
    let target = target.map_or_else(|| PathBuf::from("benches/peers/target"), PathBuf::from);
    std::path::absolute(Path::new(&target).join("fat/loopback")).map_err(|error| error.to_string())
}

/// The median of a column.
fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut sorted: Vec<f64> = values.collect();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN)
}
