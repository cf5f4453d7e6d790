//! The client on connections that are cut after every octet, with DATA and with chunks: its outcome is never
//! "accepted" for a message that was not stored, and never "not sent" for one that may have been. The server
//! stores a message whole or not at all.

#[path = "../../tests/lost_connections/cut.rs"]
mod cut;
#[path = "../../tests/lost_connections/cut_client.rs"]
mod cut_client;

use std::process::Command;

#[test]
fn the_client_distinguishes_not_sent_from_unknown() {
    let message = std::env::temp_dir().join(format!("lost-tokio-{}.eml", std::process::id()));
    std::fs::write(&message, cut::MESSAGE).unwrap();
    for chunking in ["off", "on"] {
        cut::at_every_octet(chunking == "on", |port| {
            let mut command = Command::new(env!("CARGO_BIN_EXE_client"));
            command.args(["--server", &format!("127.0.0.1:{port}")]);
            command.args(["--from", "ana@orchard.example", "--to", "ben@harbor.example"]);
            command.args(["--timeout", "20", "--chunking", chunking, "--file"]).arg(&message);
            command
        });
    }
    std::fs::remove_file(message).unwrap();
}

#[test]
fn the_server_stores_a_message_whole_or_not_at_all() {
    cut_client::at_every_octet("server", |address, folder| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_server"));
        command.args(["--listen", address, "--dir"]).arg(folder);
        command
    });
}
