//! The published packages as their users get them: made and unpacked into `target/packages`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The published packages, in the order of their dependencies.
pub(crate) const PUBLISHED: [&str; 3] =
    ["smtp-machine", "smtp-machine-tokio", "smtp-machine-testing"];

/// Makes the packages, and returns the folders that hold their files.
pub(crate) fn unpacked() -> Result<Vec<(&'static str, PathBuf)>, String> {
    let target = std::env::var("CARGO_TARGET_DIR").unwrap_or_else(|_| "target".to_owned());
    let target = std::path::absolute(target).map_err(|error| error.to_string())?;
    let mut package = Command::new("cargo");
    package.args(["package", "-q", "--no-verify", "--allow-dirty"]);
    PUBLISHED.iter().for_each(|name| {
        package.args(["-p", name]);
    });
    if !package.status().is_ok_and(|status| status.success()) {
        return Err("cargo package failed".to_owned());
    }
    let folder = target.join("packages");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    PUBLISHED.into_iter().map(|name| Ok((name, unpack(&target, &folder, name)?))).collect()
}

/// Unpacks the newest package of a name.
fn unpack(target: &Path, folder: &Path, name: &str) -> Result<PathBuf, String> {
    let version = version(name)?;
    let full = format!("{name}-{version}");
    let file = target.join("package").join(format!("{full}.crate"));
    let tar = Command::new("tar").arg("xzf").arg(&file).arg("-C").arg(folder).status();
    match tar.is_ok_and(|status| status.success()) {
        true => Ok(folder.join(full)),
        false => Err(format!("{} cannot be unpacked", file.display())),
    }
}

/// Returns the version of a package of the workspace.
fn version(name: &str) -> Result<String, String> {
    let output = Command::new("cargo").args(["pkgid", "-p", name]).output();
    let id = output.map_err(|error| error.to_string())?.stdout;
    let id = String::from_utf8_lossy(&id);
    let version = id.trim().rsplit(['#', '@']).next().unwrap_or_default();
    match version.starts_with(|first: char| first.is_ascii_digit()) {
        true => Ok(version.to_owned()),
        false => Err(format!("{name} is not in the workspace")),
    }
}
