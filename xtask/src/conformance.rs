//! `cargo xtask conformance`: `smtp-conformance` against the example servers, over SMTP and LMTP.

use std::env;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use crate::process::Process;
use crate::{Outcome, cargo, packages, ran};

/// The packages of the programs.
const BUILDS: [&str; 3] = [
    "-p smtp-machine-std-examples --example sink",
    "-p smtp-machine-examples --bin server",
    "-p smtp-machine-testing --features conformance --bin smtp-conformance",
];

/// A server, its options, and those of `smtp-conformance` for it.
const SERVERS: [(&str, &[&str], &[&str]); 3] = [
    ("examples/sink", &[], &[]),
    ("server", &["--auth", LOGIN], &["--auth", LOGIN]),
    ("server", &["--auth", LOGIN, "--lmtp"], &["--auth", LOGIN, "--lmtp"]),
];

/// The credentials of the account.
const LOGIN: &str = "ana:secret";

/// The mailbox that the servers refuse.
const REFUSED: &str = "nobody@harbor.example";

/// Fails if an answer of a server is not as specified.
pub(crate) fn check() -> Outcome {
    for build in BUILDS {
        if !matches!(ran(cargo(&format!("build -q --release {build}"), &[])), Outcome::Ran) {
            return Outcome::Failed;
        }
    }
    let release = match packages::target() {
        Ok(target) => target.join("release"),
        Err(problem) => {
            eprintln!("conformance: {problem}");
            return Outcome::Failed;
        }
    };
    let mut good = true;
    for (program, options, about) in SERVERS {
        println!("== {program} {}", options.join(" "));
        let start = Instant::now();
        good &= conforms(&release, program, options, about).unwrap_or_else(|problem| {
            eprintln!("conformance: {problem}");
            false
        });
        println!("{:.1} s", start.elapsed().as_secs_f32());
    }
    if good { Outcome::Ran } else { Outcome::Failed }
}

fn conforms(
    release: &Path,
    program: &str,
    options: &[&str],
    about: &[&str],
) -> Result<bool, String> {
    let folder = env::temp_dir().join(format!("conformance-{}", std::process::id()));
    std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let refuse = format!("RCPT:{REFUSED}=550 5.1.1 no such user");
    let options = [&["--listen", "127.0.0.1:0", "--reply", &refuse], options].concat();
    let server = Process::start(&release.join(program), &options, &folder)?;
    let mut kit = Command::new(release.join("smtp-conformance"));
    kit.args(["--server", &server.address, "--rcpt", "ben@harbor.example", "--refused", REFUSED]);
    kit.args(["--quiet", "300", "--jobs", "16", "--verbose"]).args(about);
    let output = kit.output().map_err(|error| format!("smtp-conformance: {error}"))?;
    let (text, good) = (String::from_utf8_lossy(&output.stdout), output.status.success());
    // The table is only of interest if something differs.
    let shown = if good { text.trim_end().lines().next_back().unwrap_or_default() } else { &text };
    println!("{shown}{}", String::from_utf8_lossy(&output.stderr));
    drop(server);
    std::fs::remove_dir_all(&folder).map_err(|error| error.to_string())?;
    Ok(good)
}
