//! The server with a store that fails: every message is refused for now or kept whole, nothing is left of a refused
//! one, and the service goes on when there is room again.

#[path = "../../../tests/full_store/full.rs"]
mod full;

use std::path::Path;
use std::process::Command;

fn server(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_server"));
    command.args(["--listen", "127.0.0.1:0", "--dir"]).arg(folder);
    command
}

#[test]
fn the_server_refuses_what_it_has_no_room_for() {
    full::on_a_full_disk("server", &["DATA", "BDAT"], server);
}

#[test]
fn the_server_refuses_what_can_not_be_written() {
    full::with_files_that_can_not_grow("server", server);
}
