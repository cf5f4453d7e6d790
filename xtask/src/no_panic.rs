//! `cargo xtask no-panic`: links each part with a panic handler that calls an undefined function. A part that
//! links cannot panic.

use std::process::Command;

/// The features of `xtask/no-panic`, named after what they call.
const PARTS: [&str; 12] = [
    "command",
    "reply",
    "diagnosis",
    "bounce",
    "guess",
    "capabilities",
    "path",
    "unstuff",
    "stuff",
    "server",
    "client",
    "delivery",
];

/// Returns whether all parts link, and the control, which can panic, does not.
pub(crate) fn check() -> Result<bool, String> {
    let mut all = true;
    for part in PARTS {
        match link(part)? {
            Linked::Yes => println!("{part:14} cannot panic"),
            Linked::No(why) => {
                println!("{part:14} FAILED: {why}");
                all = false;
            }
        }
    }
    match link("control")? {
        Linked::No(why) if why.contains("this_can_panic") => {
            println!("control        can panic, and does not link");
        }
        _ => {
            println!("control        FAILED: it can panic, but links");
            all = false;
        }
    }
    Ok(all)
}

enum Linked {
    Yes,
    No(String),
}

fn link(part: &str) -> Result<Linked, String> {
    let target = std::env::var("CARGO_TARGET_DIR").unwrap_or_else(|_| "target".to_owned());
    let output = Command::new("cargo")
        .args(["build", "--release", "--target", "x86_64-unknown-linux-gnu", "--features", part])
        .args(["--manifest-path", "xtask/no-panic/Cargo.toml"])
        .args(["--target-dir", &format!("{target}/no-panic")])
        // Without the standard library: `_start` is defined here, and the C library only copies octets.
        .env("RUSTFLAGS", "-C link-arg=-nostartfiles -C link-arg=-lc")
        .output()
        .map_err(|error| error.to_string())?;
    if output.status.success() {
        return Ok(Linked::Yes);
    }
    let text = String::from_utf8_lossy(&output.stderr);
    let why = text.lines().find(|line| line.contains("this_can_panic"));
    let why = why.or_else(|| text.lines().find(|line| line.starts_with("error")));
    Ok(Linked::No(why.unwrap_or("no reason given").trim().to_owned()))
}
