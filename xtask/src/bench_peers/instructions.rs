//! Instructions of each row, counted by callgrind: they do not depend on the load of the computer.

use super::program::Program;
use std::collections::HashMap;
use std::process::Command;

/// Counts the instructions of one call of each row, or returns `None` without valgrind.
pub(crate) fn count(program: &Program, only: &str) -> Result<Option<HashMap<String, u64>>, String> {
    let tool = Command::new("valgrind").arg("--version").output();
    if !tool.is_ok_and(|output| output.status.success()) {
        return Ok(None);
    }
    // The largest content of a series takes callgrind a minute.
    let mut names = program.list(only)?;
    names.retain(|name| !name.starts_with("linear/"));
    eprintln!("instructions of {} rows", names.len());
    let mut counts = HashMap::new();
    for name in names {
        let instructions = count_row(program, &name)?;
        counts.insert(name, instructions);
    }
    Ok(Some(counts))
}

fn count_row(program: &Program, name: &str) -> Result<u64, String> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg("--toggle-collect=measured_region")
        .arg(&program.path)
        .args(["--one", name])
        .output()
        .map_err(|error| error.to_string())?;
    let text = String::from_utf8_lossy(&output.stderr);
    let collected = text.lines().find_map(|line| line.split("Collected : ").nth(1));
    let number = collected.and_then(|text| text.trim().parse().ok());
    number.filter(|_| output.status.success()).ok_or_else(|| format!("{name}: {text}"))
}
