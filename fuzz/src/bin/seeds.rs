//! Writes the initial inputs as files: `seeds DIRECTORY` makes a folder in it for each target.

use std::fs;
use std::path::PathBuf;

use smtp_machine_fuzz::{TARGETS, seeds};

fn main() -> std::io::Result<()> {
    let root = PathBuf::from(std::env::args_os().nth(1).expect("a directory"));
    for (name, _) in TARGETS {
        let folder = root.join(name);
        fs::create_dir_all(&folder)?;
        for (at, input) in seeds::of(name).iter().enumerate() {
            fs::write(folder.join(format!("seed-{at:04}")), input)?;
        }
        // The files of earlier runs.
        let kept = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/corpus")).join(name);
        for entry in fs::read_dir(kept).into_iter().flatten() {
            let entry = entry?;
            fs::copy(entry.path(), folder.join(entry.file_name()))?;
        }
    }
    Ok(())
}
