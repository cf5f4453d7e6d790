//! What both clients among the examples read from their command lines: addresses, and the messages.

use std::io::{self, Read};
use std::path::PathBuf;

/// An address as a path: with the brackets that people leave out.
pub(crate) fn bracketed(address: &str) -> String {
    match address.starts_with('<') {
        true => address.to_owned(),
        false => format!("<{address}>"),
    }
}

/// The messages in these files; without one, the message that comes from the standard input.
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
