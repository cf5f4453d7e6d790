//! How long the tests are that try very many inputs: `cargo test` takes part of them, `LONG_TESTS=1 cargo test`, as
//! `cargo xtask ci` runs it, takes all.

/// Returns whether all inputs are tried.
pub(crate) fn is_long() -> bool {
    std::env::var_os("LONG_TESTS").is_some_and(|value| value != "0")
}
