//! The example `sink` with a store that fails: every message is refused temporarily or stored whole, nothing
//! remains of a refused one, and the service continues once there is space.

#[path = "../lost_connections/built.rs"]
mod built;
mod full;

use std::process::Command;

#[test]
fn sink_refuses_messages_without_disk_space() {
    let sink = built::example("sink");
    full::on_a_full_disk("sink", &["DATA", "BDAT"], |folder| {
        let mut command = Command::new(&sink);
        command.args(["--listen", "127.0.0.1:0", "--dir"]).arg(folder);
        command
    });
}

#[test]
fn sink_refuses_messages_that_cannot_be_written() {
    let sink = built::example("sink");
    full::with_files_that_can_not_grow("sink", |folder| {
        let mut command = Command::new(&sink);
        command.args(["--listen", "127.0.0.1:0", "--dir"]).arg(folder);
        command
    });
}
