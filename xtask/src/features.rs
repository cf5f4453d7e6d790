//! Builds of the published crates with their features.

use crate::{Outcome, cargo, ran, second_toolchain};

/// The features of the library, which are checked in each combination.
const LIBRARY: [&str; 4] = ["std", "alloc", "serde", "arbitrary"];

/// A feature that changes one search: it is checked without the others, and with all.
const SIMD: [&str; 2] = ["simd", "std,alloc,serde,arbitrary,simd"];

/// The features of the other published crates. Each adds to what is there without it.
const OTHERS: [(&str, &[&str]); 3] = [
    ("smtp-machine-futures", &[]),
    (
        "smtp-machine-tokio",
        &["tls", "ring", "aws-lc", "public-roots", "native-roots", "tracing", "proxy"],
    ),
    ("smtp-machine-testing", &["tls", "conformance"]),
];

/// Checks the library with each combination of its features, and the other crates with none and with all.
pub(crate) fn check() -> Outcome {
    for set in 0..1_u8 << LIBRARY.len() {
        let chosen = LIBRARY.iter().enumerate().filter(|(at, _)| set >> at & 1 == 1);
        let chosen: Vec<&str> = chosen.map(|(_, name)| *name).collect();
        if !checks("smtp-machine", &chosen.join(",")) {
            return Outcome::Failed;
        }
    }
    if !SIMD.into_iter().all(|features| checks("smtp-machine", features)) {
        return Outcome::Failed;
    }
    for (package, features) in OTHERS {
        if !checks(package, "") || !checks(package, &features.join(",")) {
            return Outcome::Failed;
        }
    }
    Outcome::Ran
}

/// Checks also the other crates with each feature.
pub(crate) fn check_each() -> Outcome {
    for (package, features) in OTHERS {
        if !features.iter().all(|feature| checks(package, feature)) {
            return Outcome::Failed;
        }
    }
    check()
}

fn checks(package: &str, features: &str) -> bool {
    let features = match features {
        "" => String::new(),
        features => format!("--features {features}"),
    };
    // Code that only another feature uses is a warning.
    let clippy = format!("clippy -q -p {package} --lib --no-default-features {features}");
    matches!(ran(cargo(&format!("{clippy} -- -D warnings"), &[])), Outcome::Ran)
}

/// Checks the other crates with the oldest compiler that they support.
pub(crate) fn check_msrv(variables: &[(&str, &str)]) -> Outcome {
    for (package, features) in OTHERS {
        // `aws-lc` compiles a C library, and the same code as `ring`.
        let features: Vec<&str> = features.iter().copied().filter(|it| *it != "aws-lc").collect();
        for features in ["", &features.join(",")] {
            let features = format!("--no-default-features --features={features}");
            let check = format!("msrv check -q -p {package} --lib {features}");
            match second_toolchain(&check, variables) {
                Outcome::Ran => {}
                other => return other,
            }
        }
    }
    Outcome::Ran
}
