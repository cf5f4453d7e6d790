//! The commands of the README that use TLS.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// Returns the arguments of the README's command that runs `program`.
fn arguments(program: &str) -> Vec<String> {
    let readme = include_str!("../../../README.md").replace("\\\n", "");
    let start = format!("$ cargo run -p smtp-machine-examples --bin {program} -- ");
    let line = readme.lines().find_map(|line| line.strip_prefix(&start)).expect("the command");
    line.split_whitespace().map(|word| word.trim_matches('\'').to_owned()).collect()
}

/// A server, and the address that it listens on.
struct Running(Child, String);

impl Running {
    fn start(command: &mut Command) -> Self {
        // The README's port may be in use.
        command.args(["--listen", "127.0.0.1:0"]).stdout(Stdio::piped());
        let mut server = command.spawn().unwrap();
        let mut line = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.strip_prefix("listening on ").and_then(|it| it.split(',').next());
        Self(server, address.expect("an address").to_owned())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn a_client_trusts_the_certificate_that_the_server_writes() {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("tls");
    let _ = std::fs::remove_dir_all(&directory);
    std::fs::create_dir_all(&directory).unwrap();
    std::fs::copy(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../README.md"),
        directory.join("README.md"),
    )
    .unwrap();
    let server = Running::start(
        Command::new(env!("CARGO_BIN_EXE_server"))
            .args(arguments("server"))
            .current_dir(&directory),
    );
    let port = server.1.strip_prefix("127.0.0.1:").expect("a port");
    let arguments: Vec<String> =
        arguments("client").iter().map(|it| it.replace(":2525", &format!(":{port}"))).collect();
    let run = || {
        Command::new(env!("CARGO_BIN_EXE_client")).args(&arguments).current_dir(&directory).output()
    };
    let output = run().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let line: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&line["outcome"], &line["code"]), (&"accepted".into(), &250.into()));
    assert!(directory.join("mail/000001.eml").exists());
    let stored = std::fs::read(directory.join("mail/000001.json")).unwrap();
    let stored: serde_json::Value = serde_json::from_slice(&stored).unwrap();
    assert_eq!((&stored["tls"], &stored["auth"]), (&true.into(), &true.into()));

    // A file without a certificate is an error.
    std::fs::write(directory.join("cert.pem"), "").unwrap();
    let output = run().unwrap();
    assert_eq!(output.status.code(), Some(64));
    assert!(String::from_utf8_lossy(&output.stderr).contains("no certificate"));
}

#[test]
fn the_text_of_a_refused_login_is_printed() {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("login");
    let _ = std::fs::remove_dir_all(&directory);
    let server = Running::start(
        Command::new(env!("CARGO_BIN_EXE_server"))
            .arg("--dir")
            .arg(directory)
            .args(["--auth", "ana:secret"]),
    );
    let output = Command::new(env!("CARGO_BIN_EXE_client"))
        .args(["--server", &server.1, "--auth", "ana:wrong", "--from", "ana@orchard.example"])
        .args(["--to", "ben@harbor.example", "--file", "Cargo.toml"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    let line: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(
        (&line["outcome"], &line["code"], &line["stage"]),
        (&"refused".into(), &535.into(), &"Auth".into())
    );
    assert_ne!(line["text"], "");
}

#[test]
fn the_server_prints_commands_for_its_protocol() {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hints");
    std::fs::create_dir_all(&directory).unwrap();
    for (options, command) in [
        (&["--write-cert", "cert.pem"][..], "-starttls smtp -CAfile cert.pem -crlf -quiet"),
        (&["--lmtp"], "-starttls lmtp -crlf -quiet"),
        (&["--implicit-tls"], "-crlf -quiet"),
    ] {
        let mut server = Command::new(env!("CARGO_BIN_EXE_server"))
            .args(["--listen", "127.0.0.1:0", "--dir", "mail"])
            .args(options)
            .current_dir(&directory)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(server.stdout.take().unwrap()).lines();
        let running = Running(server, String::new());
        let line = lines.by_ref().map(|line| line.unwrap()).find(|line| line.contains("openssl"));
        let line = line.unwrap();
        let (_, rest) = line.split_once("openssl s_client -connect localhost:").expect("the host");
        let (port, rest) = rest.split_once(' ').unwrap();
        assert!(port.parse::<u16>().is_ok() && rest == command, "{line}");
        drop(running);
    }
}
