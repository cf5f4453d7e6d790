//! The examples `send` and `sink` on connections that are cut after every octet: the outcome of `send` is
//! never "accepted" for a message that was not stored, and never "not sent" for one that may have been;
//! `sink` stores a message whole or not at all.

mod built;
mod cut;
mod cut_client;

use std::process::Command;

use built::example;

#[test]
fn send_distinguishes_not_sent_from_unknown() {
    let message = std::env::temp_dir().join(format!("lost-{}.eml", std::process::id()));
    std::fs::write(&message, cut::MESSAGE).unwrap();
    let send = example("send");
    cut::at_every_octet(false, |port| {
        let mut command = Command::new(&send);
        command.args(["--server", &format!("127.0.0.1:{port}"), "--from", "ana@orchard.example"]);
        command.args(["--to", "ben@harbor.example", "--timeout", "20", "--file"]).arg(&message);
        command
    });
    std::fs::remove_file(message).unwrap();
}

#[test]
fn sink_stores_a_message_whole_or_not_at_all() {
    let sink = example("sink");
    cut_client::at_every_octet("sink", |address, folder| {
        let mut command = Command::new(&sink);
        command.args(["--listen", address, "--dir"]).arg(folder);
        command
    });
}
