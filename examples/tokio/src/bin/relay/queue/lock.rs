//! The lock of a queue: only one process uses it at a time.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, Write};
use std::path::Path;

/// Locks the queue in `directory`, as long as the file is open.
pub(super) fn lock(directory: &Path) -> Result<File, String> {
    let path = directory.join("lock");
    let failed = |error: io::Error| format!("cannot lock {}: {error}", path.display());
    let mut options = OpenOptions::new();
    let mut file =
        options.read(true).write(true).create(true).truncate(false).open(&path).map_err(failed)?;
    match fs4::FileExt::try_lock(&file) {
        Ok(()) => {}
        Err(fs4::TryLockError::WouldBlock) => {
            let mut holder = String::new();
            let _ = file.read_to_string(&mut holder);
            let queue = directory.display();
            return Err(format!("the queue in {queue} is in use by process {}", holder.trim()));
        }
        Err(fs4::TryLockError::Error(error)) => return Err(failed(error)),
    }
    // For operators: the relay does not read it.
    let _ = file.set_len(0).and_then(|()| file.rewind());
    let _ = writeln!(file, "{}", std::process::id());
    Ok(file)
}
