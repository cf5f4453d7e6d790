//! `cargo xtask newcomer`: the programs that a newcomer writes first, in a fresh project with the packages as published.
//!
//! Each program has a maximum number of lines: those that are neither empty nor a `use`. They run with real counterparts
//! of `smtp-machine-testing`. For that, addresses and trusted roots in their text are replaced.

use std::fs;
use std::net::TcpListener;
use std::path::Path;
use std::process::Command;

use crate::packages;

const SOURCES: &str = "xtask/newcomer";

/// A program, its maximum number of lines, and its file in the project.
const PROGRAMS: [(&str, usize, &str); 6] = [
    ("server_std", 25, "src/bin"),
    ("server_tokio", 25, "src/bin"),
    ("sender_std", 15, "src/bin"),
    ("sender_tokio", 15, "src/bin"),
    ("log_decoder", 15, "src/bin"),
    ("retry_test", 12, "tests"),
];

/// Replacements for the test: the hosts and the roots of the programs exist only in examples.
const REPLACED: [(&str, &str); 6] = [
    ("\"127.0.0.1:2525\"", "format!(\"127.0.0.1:{}\", std::env::var(\"PORT\")?)"),
    ("\"mail.orchard.example:587\"", "format!(\"localhost:{}\", std::env::var(\"SERVER_PORT\")?)"),
    ("\"mail.orchard.example\".try_into()?", "\"localhost\".try_into()?"),
    (
        "RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() }",
        "RootCertStore::from_iter([webpki_roots_of_the_test()?])",
    ),
    (
        "Sender::submission(\"mail.orchard.example\")",
        "Sender::submission(\"localhost\").with_port(std::env::var(\"SERVER_PORT\")?.parse()?)\
         .with_tls(&smtp_machine_tokio::connector(&std::fs::read(std::env::var(\"SERVER_ROOT\")?)?)?)",
    ),
    ("webpki_roots_of_the_test()?", "root()?"),
];

/// Builds the project and runs its tests.
pub(crate) fn run() -> Result<bool, String> {
    let mut in_limits = true;
    for (name, limit, _) in PROGRAMS {
        let text = read(name)?;
        let counted = text.lines().filter(|line| !line.is_empty() && !line.starts_with("use "));
        let (lines, all) = (counted.count(), text.lines().count());
        println!(
            "{name:<14} {lines:>2} lines of at most {limit}, {all} with imports and empty lines"
        );
        in_limits &= lines <= limit;
    }
    let folders = packages::unpacked()?;
    let project = std::path::absolute("target/newcomer").map_err(|error| error.to_string())?;
    write_project(&project, &folders).map_err(|error| error.to_string())?;
    let port = || TcpListener::bind("127.0.0.1:0").and_then(|it| it.local_addr());
    let (std, tokio) = (port(), port());
    let (Ok(std), Ok(tokio)) = (std, tokio) else { return Err("no free port".to_owned()) };
    let test = Command::new("cargo")
        .args(["test", "--quiet"])
        .current_dir(&project)
        .env("CARGO_TARGET_DIR", project.join("target"))
        .env("PORT_STD", std.port().to_string())
        .env("PORT_TOKIO", tokio.port().to_string())
        .status();
    Ok(in_limits && test.is_ok_and(|status| status.success()))
}

fn read(name: &str) -> Result<String, String> {
    let path = format!("{SOURCES}/{name}.rs");
    fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))
}

fn write_project(
    project: &Path,
    folders: &[(&str, std::path::PathBuf)],
) -> Result<(), Box<dyn std::error::Error>> {
    let _ = fs::remove_dir_all(project.join("src"));
    let _ = fs::remove_dir_all(project.join("tests"));
    fs::create_dir_all(project.join("src/bin"))?;
    fs::create_dir_all(project.join("tests"))?;
    let mut manifest = MANIFEST.to_owned();
    for (name, folder) in folders {
        manifest.push_str(&format!("{name} = {{ path = {folder:?} }}\n"));
    }
    fs::write(project.join("Cargo.toml"), manifest)?;
    for (name, _, place) in PROGRAMS {
        let mut text = read(name)?;
        for (from, to) in REPLACED {
            text = text.replace(from, to);
        }
        if name == "sender_std" {
            text.push_str(ROOT);
        }
        fs::write(project.join(place).join(format!("{name}.rs")), text)?;
    }
    fs::write(project.join("src/lib.rs"), read("application")?)?;
    fs::write(project.join("tests/programs.rs"), read("programs")?)?;
    Ok(())
}

/// The root of the test instead of those that Mozilla trusts.
const ROOT: &str = "
fn root() -> Result<rustls::pki_types::TrustAnchor<'static>, Box<dyn Error>> {
    use rustls::pki_types::{CertificateDer, pem::PemObject};
    let _ = webpki_roots::TLS_SERVER_ROOTS;
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_file(std::env::var(\"SERVER_ROOT\")?)?)?;
    roots.roots.pop().ok_or_else(|| \"no root\".into())
}
";

const MANIFEST: &str = r#"[package]
name = "newcomer"
version = "0.0.0"
edition = "2024"

[workspace]

[dependencies]
rustls = { version = "0.23", default-features = false, features = ["ring", "std", "tls12"] }
smtp-machine = "0.1.0"
smtp-machine-tokio = "0.1.0"
tokio = { version = "1", features = ["fs", "macros", "net", "rt-multi-thread", "signal"] }
webpki-roots = "1.0"

[dev-dependencies]
smtp-machine-testing = { version = "0.1.0", features = ["tls"] }

[patch.crates-io]
"#;
