//! The server with a store that fails: every message is refused temporarily or stored whole, nothing remains
//! of a refused one, and the service continues once there is space.

#[path = "../../tests/full_store/full.rs"]
mod full;

use std::path::Path;
use std::process::Command;

fn server(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_server"));
    command.args(["--listen", "127.0.0.1:0", "--dir"]).arg(folder);
    command
}

#[test]
fn the_server_refuses_messages_without_disk_space() {
    full::on_a_full_disk("server", &["DATA", "BDAT"], server);
}

#[test]
fn the_server_refuses_messages_that_cannot_be_written() {
    full::with_files_that_can_not_grow("server", server);
}
