//! The command-line input of both example clients: addresses and messages.

use std::io::{self, Read};
use std::path::PathBuf;

/// Returns an address as a path, adding missing angle brackets.
pub(crate) fn bracketed(address: &str) -> String {
    match address.starts_with('<') {
        true => address.to_owned(),
        false => format!("<{address}>"),
    }
}

/// Reads the messages in these files, or one message from standard input if there are none.
pub(crate) fn read(files: &[PathBuf]) -> Result<Vec<Vec<u8>>, String> {
    if files.is_empty() {
        let mut message = Vec::new();
        io::stdin().lock().read_to_end(&mut message).map_err(|error| error.to_string())?;
        return Ok(vec![message]);
    }
    let read = |path: &PathBuf| {
        std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))
    };
    files.iter().map(read).collect()
}
