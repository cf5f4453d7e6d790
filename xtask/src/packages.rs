//! The published packages as their users get them: made, and unpacked into `target/packages`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The published packages, in the order of their dependencies.
pub(crate) const PUBLISHED: [&str; 4] =
    ["smtp-machine", "smtp-machine-futures", "smtp-machine-testing", "smtp-machine-tokio"];

/// Makes the packages, and returns the folders that hold their files, in the order of [`PUBLISHED`].
pub(crate) fn unpacked() -> Result<Vec<(&'static str, PathBuf)>, String> {
    let target = target()?;
    let mut package = Command::new("cargo");
    package.args(["package", "-q", "--no-verify", "--allow-dirty"]);
    package.args(PUBLISHED.iter().flat_map(|name| ["-p", name]));
    println!("$ cargo package --no-verify");
    // It lists each test that a package does not have, so its messages are shown only if it fails.
    let output = package.stdout(Stdio::null()).output();
    let output = output.map_err(|error| format!("cargo: {error}"))?;
    if !output.status.success() {
        return Err(format!("cargo package failed:\n{}", String::from_utf8_lossy(&output.stderr)));
    }
    let folder = target.join("packages");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    PUBLISHED.into_iter().map(|name| Ok((name, unpack(&target, &folder, name)?))).collect()
}

/// Returns the directory of what is built.
pub(crate) fn target() -> Result<PathBuf, String> {
    let target = std::env::var("CARGO_TARGET_DIR").unwrap_or_else(|_| "target".to_owned());
    std::path::absolute(target).map_err(|error| error.to_string())
}

/// Unpacks a package. It becomes a workspace of its own, because its folder is inside another one.
fn unpack(target: &Path, folder: &Path, name: &str) -> Result<PathBuf, String> {
    let full = format!("{name}-{}", version(name)?);
    let file = target.join("package").join(format!("{full}.crate"));
    let tar = Command::new("tar").arg("xzf").arg(&file).arg("-C").arg(folder).status();
    if !tar.is_ok_and(|status| status.success()) {
        return Err(format!("{} cannot be unpacked", file.display()));
    }
    let folder = folder.join(full);
    let manifest = folder.join("Cargo.toml");
    let in_manifest = |error| format!("{}: {error}", manifest.display());
    let text = fs::read_to_string(&manifest).map_err(in_manifest)?;
    fs::write(&manifest, text + "\n[workspace]\n").map_err(in_manifest)?;
    Ok(folder)
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
