//! `cargo xtask work`: checks that four times the input takes four times the instructions, also octet by
//! octet.
//!
//! Valgrind counts the instructions, in a process of its own for each run: this program again, as
//! `work PHASE OCTETS PIECE`.

mod phases;

use std::process::Command;

pub(crate) use phases::run as phase;

/// The maximum factor for four times the input.
const LIMIT: f64 = 6.0;

/// The number of octets of the small run, times a factor of the phase; the large run has four times as many.
const OCTETS: usize = 12_000;

/// Measures all phases. Returns whether all are within the limit, or an error if the tool is missing.
pub(crate) fn measure() -> Result<bool, String> {
    let tool = Command::new("valgrind").arg("--version").output();
    if !tool.is_ok_and(|output| output.status.success()) {
        return Err("valgrind is not installed".to_owned());
    }
    let built = Command::new("cargo").args(["build", "-q", "--release", "-p", "xtask"]).status();
    if !built.is_ok_and(|status| status.success()) {
        return Err("cannot rebuild this program".to_owned());
    }
    println!("instructions per octet           octet by octet          in pieces of 512");
    println!("                              first  4 x as many     first  4 x as many");
    let mut linear = true;
    for name in phases::NAMES {
        print!("{name:28}");
        let octets = OCTETS * phases::scale(name);
        for piece in [1, 512] {
            let idle = count(name, 0, piece)?;
            let once = count(name, octets, piece)?.saturating_sub(idle);
            let four = count(name, 4 * octets, piece)?.saturating_sub(idle);
            let ratio = four as f64 / once.max(1) as f64;
            linear &= ratio <= LIMIT;
            print!("{:8.1} {:6.2} times  ", once as f64 / octets as f64, ratio);
        }
        println!();
    }
    Ok(linear)
}

fn count(name: &str, octets: usize, piece: usize) -> Result<u64, String> {
    let target = std::env::var("CARGO_TARGET_DIR").unwrap_or_else(|_| "target".to_owned());
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(format!("{target}/release/xtask"))
        .args(["work", name, &octets.to_string(), &piece.to_string()])
        .output()
        .map_err(|error| error.to_string())?;
    let text = String::from_utf8_lossy(&output.stderr);
    let collected = text.lines().find_map(|line| line.split("Collected : ").nth(1));
    let number = collected.and_then(|text| text.trim().parse().ok());
    number.filter(|_| output.status.success()).ok_or_else(|| format!("{name}: {text}"))
}
