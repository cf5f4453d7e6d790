//! The example `send` on connections that are cut after every octet: it never takes for delivered what is
//! not, and never for unsent what may have arrived.

mod cut;

use std::path::PathBuf;
use std::process::Command;

/// The example, built as Cargo does for the tests.
fn send() -> PathBuf {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let built = Command::new(cargo).args(["build", "-q", "--example", "send"]).status();
    assert!(built.is_ok_and(|status| status.success()), "the example does not build");
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/target")),
        PathBuf::from,
    );
    target.join("debug/examples/send")
}

#[test]
fn send_tells_what_is_sent_from_what_nobody_knows() {
    let message = std::env::temp_dir().join(format!("lost-{}.eml", std::process::id()));
    std::fs::write(&message, cut::MESSAGE).unwrap();
    let send = send();
    cut::at_every_octet(false, |port| {
        let mut command = Command::new(&send);
        command.args(["--server", &format!("127.0.0.1:{port}"), "--from", "ana@orchard.example"]);
        command.args(["--to", "ben@harbor.example", "--timeout", "20", "--file"]).arg(&message);
        command
    });
    std::fs::remove_file(message).unwrap();
}
