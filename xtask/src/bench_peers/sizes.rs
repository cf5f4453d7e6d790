//! Sizes: of types, and of programs with only a server or only a client (`benches/peers/size`).

use std::path::{Path, PathBuf};
use std::process::Command;

/// A number of octets, with the name of what has it.
pub(crate) struct Size {
    pub(crate) name: String,
    pub(crate) octets: u64,
}

/// The profiles, each with its `opt-level`.
const PROFILES: [(&str, &str); 2] = [("small", "s"), ("fast", "3")];

/// Returns the sizes of types, then those of code: the text of a program beyond that of `baseline`, which has the same
/// input and output without a machine. `None` for the code without the program `size`.
pub(crate) fn measure() -> Result<(Vec<Size>, Option<Vec<Size>>), String> {
    for (profile, _) in PROFILES {
        let built = Command::new("cargo")
            .args(["build", "--locked", "--profile", profile])
            .current_dir("benches/peers/size")
            .status();
        if !built.is_ok_and(|status| status.success()) {
            return Err("benches/peers/size does not compile".to_owned());
        }
    }
    let output = Command::new(program("fast", "types")?).output();
    let output = output.map_err(|error| format!("types: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let types = text.lines().filter_map(|line| {
        let (name, octets) = line.split_once('\t')?;
        Some(Size { name: name.to_owned(), octets: octets.parse().ok()? })
    });
    let types = types.collect();
    let mut code = Vec::new();
    for (profile, level) in PROFILES {
        let Some(baseline) = text_of(&program(profile, "baseline")?)? else {
            return Ok((types, None));
        };
        for name in ["server", "client"] {
            let octets = text_of(&program(profile, name)?)?.unwrap_or_default();
            let name = format!("only a {name}, opt-level {level}");
            code.push(Size { name, octets: octets.saturating_sub(baseline) });
        }
    }
    Ok((types, Some(code)))
}

fn program(profile: &str, name: &str) -> Result<PathBuf, String> {
    let target = std::env::var_os("CARGO_TARGET_DIR");
    let target = target.map_or_else(|| PathBuf::from("benches/peers/size/target"), PathBuf::from);
    std::path::absolute(target.join(profile).join(name)).map_err(|error| error.to_string())
}

/// Returns the octets of code and constants, or `None` without the program `size`.
fn text_of(program: &Path) -> Result<Option<u64>, String> {
    let Ok(output) = Command::new("size").arg(program).output() else { return Ok(None) };
    let text = String::from_utf8_lossy(&output.stdout);
    let number = text.lines().nth(1).and_then(|line| line.split_whitespace().next()?.parse().ok());
    match number {
        Some(octets) => Ok(Some(octets)),
        None => Err(format!("size {}: {text}", program.display())),
    }
}
