//! The program of `benches/peers`, in its two profiles.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// How the program is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Profile {
    /// `cargo build --release`.
    Default,
    /// With `lto = "fat"`, `codegen-units = 1` and `panic = "abort"`.
    Fat,
    /// The same with the feature `simd` of `smtp-machine`. Build it before [`Profile::Fat`], which overwrites what cargo
    /// leaves.
    Simd,
}

impl Profile {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Default => "release",
            Self::Fat => "fat",
            Self::Simd => "fat, simd",
        }
    }

    /// The name that cargo knows.
    const fn of_cargo(self) -> &'static str {
        match self {
            Self::Default => "release",
            Self::Fat | Self::Simd => "fat",
        }
    }

    /// The arguments of cargo. With `--workspace`, both programs of the profile share their dependencies.
    const fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Default => &[],
            Self::Fat => &["--workspace"],
            Self::Simd => &["--workspace", "--features", "smtp-machine-peers/simd"],
        }
    }

    /// Builds the program.
    pub(crate) fn build(self) -> Result<Program, String> {
        let status = Command::new("cargo")
            .args(["build", "--locked", "--profile", self.of_cargo()])
            .args(self.arguments())
            .current_dir("benches/peers")
            .status()
            .map_err(|error| format!("cargo: {error}"))?;
        if !status.success() {
            return Err("benches/peers does not compile".to_owned());
        }
        let target = std::env::var_os("CARGO_TARGET_DIR");
        let target = target.map_or_else(|| PathBuf::from("benches/peers/target"), PathBuf::from);
        let mut path = std::path::absolute(Path::new(&target).join(self.of_cargo()).join("peers"))
            .map_err(|error| error.to_string())?;
        if self == Self::Simd {
            let kept = path.with_file_name("peers-simd");
            fs::copy(&path, &kept).map_err(|error| format!("{}: {error}", kept.display()))?;
            path = kept;
        }
        Ok(Program { profile: self, path })
    }
}

/// The compiled program.
pub(crate) struct Program {
    pub(crate) profile: Profile,
    pub(crate) path: PathBuf,
}

impl Program {
    /// Verifies and measures the rows whose name contains `only`. Returns its lines of TSV.
    pub(crate) fn measure(&self, only: &str, quick: bool) -> Result<String, String> {
        let samples = if quick { ["3", "2"] } else { ["9", "8"] };
        let (_, text) = self.run(&["--only", only, "--rounds", samples[0], "--ms", samples[1]])?;
        Ok(text)
    }

    /// The names of the rows.
    pub(crate) fn list(&self, only: &str) -> Result<Vec<String>, String> {
        let (ended_well, text) = self.run(&["--list", "--only", only])?;
        match ended_well {
            true => Ok(text.lines().map(str::to_owned).collect()),
            false => Err("benches/peers cannot list its rows".to_owned()),
        }
    }

    /// Runs the program. A wrong row of `smtp-machine` makes it fail, but it prints all rows.
    fn run(&self, arguments: &[&str]) -> Result<(bool, String), String> {
        let output = Command::new(&self.path)
            .args(arguments)
            .stderr(Stdio::inherit())
            .output()
            .map_err(|error| format!("{}: {error}", self.path.display()))?;
        if output.stdout.is_empty() {
            return Err(format!("{} {arguments:?} prints nothing", self.path.display()));
        }
        Ok((output.status.success(), String::from_utf8_lossy(&output.stdout).into_owned()))
    }
}
