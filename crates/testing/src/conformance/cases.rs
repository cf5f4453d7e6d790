//! [`built_in`]: the cases of this crate.

use super::case::Case;
use super::parse::parse_cases;

const TEXT: &str = include_str!("../../data/conformance.txt");

/// Returns the cases of this crate, from `data/conformance.txt`.
///
/// ```
/// use smtp_machine_testing::conformance::built_in;
///
/// assert!(built_in().iter().any(|case| case.id() == "quit"));
/// ```
#[must_use]
pub fn built_in() -> Vec<Case> {
    parse_cases(TEXT).unwrap_or_else(|error| unreachable!("data/conformance.txt: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cases_of_the_crate_are_valid() {
        assert!(parse_cases(TEXT).map_err(|error| error.to_string()).unwrap().len() >= 80);
    }
}
