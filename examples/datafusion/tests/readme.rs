//! The examples of `README.md` print what it says.

use std::path::Path;
use std::process::Command;

#[test]
fn the_queries_of_the_readme_print_their_tables() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = std::fs::read_to_string(root.join("README.md")).unwrap();
    let blocks = readme.split("```console\n$ cargo run --release -- ").skip(1);
    let blocks = blocks.map(|block| block.split_once("\n```").unwrap().0);
    let mut compared = 0;
    for block in blocks {
        // --sql "QUERY" FILE
        let [before, query, rest] = block.splitn(3, '"').collect::<Vec<_>>()[..] else {
            panic!("{block}");
        };
        let (file, table) = rest.trim_start().split_once('\n').unwrap();
        let mut program = Command::new(env!("CARGO_BIN_EXE_smtp-machine-datafusion"));
        program.current_dir(root).args(before.split_whitespace()).args([query, file]);
        let output = program.output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        assert_eq!(String::from_utf8(output.stdout).unwrap().trim_end(), table.trim_end());
        compared += 1;
    }
    assert_eq!(compared, 2);
}

#[test]
fn an_invalid_command_line_is_refused() {
    for arguments in [
        &[][..],
        &["data/replies.csv"],
        &["--sql", "SELECT 1"],
        &["--sql", "SELECT 1", "--partitions", "0", "data/replies.csv"],
        &["--no-such-option"],
    ] {
        let mut program = Command::new(env!("CARGO_BIN_EXE_smtp-machine-datafusion"));
        let output = program.args(arguments).output().unwrap();
        let error = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(64), "{arguments:?}: {error}");
        assert!(error.contains("usage: "), "{arguments:?}: {error}");
    }
}
