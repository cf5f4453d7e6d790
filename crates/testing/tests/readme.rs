//! The test of the README of the repository, unchanged.

include!("../../../tests/readme/testing.rs");

#[test]
fn the_readme_has_this_test() {
    let readme = include_str!("../../../README.md");
    assert!(readme.contains(include_str!("../../../tests/readme/testing.rs")));
}
