//! `cargo xtask package`: makes the tarballs of the published crates, and builds and tests what they contain.
//!
//! A dependent crate finds `smtp-machine` in the folder of its tarball, which need not be published.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A published crate, and the tests that its tarball can run.
struct Published {
    name: &'static str,
    /// Its folder in the repository.
    source: &'static str,
    tests: &'static [&'static str],
}

const PUBLISHED: [Published; 3] = [
    // Its other tests need `tests/`, which is not in the tarball.
    Published { name: "smtp-machine", source: ".", tests: &["test", "--doc", "--all-features"] },
    Published {
        name: "smtp-machine-testing",
        source: "crates/testing",
        tests: &["test", "--all-features"],
    },
    Published { name: "smtp-machine-tokio", source: "crates/tokio", tests: &["test"] },
];

/// Files that a tarball must have.
const NEEDED: [&str; 4] = ["src/lib.rs", "README.md", "LICENSE-MIT", "LICENSE-APACHE"];

/// Files that are for the repository only.
const STRAY: [&str; 11] = [
    ".cargo/",
    ".ci/",
    ".github/",
    "benches/",
    "crates/",
    "fuzz/",
    "interop/",
    "proptest-regressions/",
    "tests/data/",
    "tools/",
    "xtask/",
];

/// Returns whether all tarballs are as they should be.
pub(crate) fn check() -> Result<bool, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("no root")?;
    let folders = unpacked(root)?;
    let mut good = true;
    for (package, folder) in PUBLISHED.iter().zip(&folders) {
        for problem in problems(folder)? {
            eprintln!("{}: {problem}", package.name);
            good = false;
        }
    }
    let target = target(root);
    for (package, folder) in PUBLISHED.iter().zip(&folders) {
        println!("$ cargo {} # in {}", package.tests.join(" "), folder.display());
        let mut cargo = Command::new("cargo");
        cargo.args(package.tests).current_dir(folder).env("CARGO_TARGET_DIR", &target);
        if *folder != folders[0] {
            let library = folders[0].display().to_string();
            cargo.args(["--config", &format!("patch.crates-io.smtp-machine.path={library:?}")]);
        }
        good &= cargo.status().map_err(|error| format!("cargo: {error}"))?.success();
    }
    Ok(good)
}

/// Makes the tarballs, and returns the folders into which they are unpacked.
fn unpacked(root: &Path) -> Result<Vec<PathBuf>, String> {
    let target = target(root);
    let mut cargo = Command::new("cargo");
    cargo.args(["package", "--no-verify", "--allow-dirty", "--quiet"]).current_dir(root);
    // It lists each test that the tarball does not have.
    cargo.args(PUBLISHED.iter().flat_map(|it| ["-p", it.name])).stderr(Stdio::null());
    println!("$ cargo package --no-verify");
    if !cargo.status().map_err(|error| format!("cargo: {error}"))?.success() {
        return Err("cargo package failed".to_owned());
    }
    let to = target.join("package-test");
    let _ = fs::remove_dir_all(&to);
    fs::create_dir_all(&to).map_err(|error| format!("{}: {error}", to.display()))?;
    PUBLISHED.iter().map(|it| unpack(it, root, &target, &to)).collect()
}

/// Unpacks a tarball. The folder becomes a workspace of its own, because it is inside another one.
fn unpack(package: &Published, root: &Path, target: &Path, to: &Path) -> Result<PathBuf, String> {
    let manifest = read(&root.join(package.source).join("Cargo.toml"))?;
    let version = manifest.lines().find_map(|line| line.strip_prefix("version = "));
    let version = version.ok_or("no version")?.trim_matches('"');
    let name = format!("{}-{version}", package.name);
    let tarball = target.join("package").join(format!("{name}.crate"));
    let status = Command::new("tar").arg("-xzf").arg(&tarball).arg("-C").arg(to).status();
    if !status.map_err(|error| format!("tar: {error}"))?.success() {
        return Err(format!("{} cannot be unpacked", tarball.display()));
    }
    let folder = to.join(name);
    let manifest = folder.join("Cargo.toml");
    let text = read(&manifest)? + "\n[workspace]\n";
    fs::write(&manifest, text).map_err(|error| format!("{}: {error}", manifest.display()))?;
    Ok(folder)
}

/// Returns what is missing in a tarball, and what does not belong there.
fn problems(folder: &Path) -> Result<Vec<String>, String> {
    let missing = NEEDED.iter().filter(|name| !folder.join(name).is_file());
    let mut found: Vec<String> = missing.map(|name| format!("{name} is missing")).collect();
    let (mut open, mut files) = (vec![folder.to_owned()], 0);
    while let Some(directory) = open.pop() {
        let entries = fs::read_dir(&directory)
            .map_err(|error| format!("{}: {error}", directory.display()))?;
        for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
            if path.is_dir() {
                open.push(path);
                continue;
            }
            files += 1;
            let name = path.strip_prefix(folder).unwrap_or(&path).display().to_string();
            if STRAY.iter().any(|stray| name.starts_with(stray)) {
                found.push(format!("{name} is only for the repository"));
            }
        }
    }
    println!("{}: {files} files", folder.display());
    Ok(found)
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn target(root: &Path) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |it| root.join(it))
}
