//! Generates the diagrams of the state tables: `docs/*.dot` from the rows, and from these `docs/*.svg` by
//! Graphviz. `cargo xtask diagrams` renews them.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

fn dot<S: Debug, I: Debug>(name: &str, rows: &[(S, I, S)]) -> String {
    let mut edges = BTreeMap::<(String, String), Vec<String>>::new();
    let mut states = Vec::<String>::new();
    for (from, on, to) in rows {
        let (from, on, to) = (format!("{from:?}"), format!("{on:?}"), format!("{to:?}"));
        for state in [&from, &to] {
            if !states.contains(state) {
                states.push(state.clone());
            }
        }
        // Every state can end by `Close`: arrows for it would hide the others.
        if on != "Close" {
            edges.entry((from, to)).or_default().push(on);
        }
    }
    let mut text = format!("digraph {name} {{\n  rankdir=TB;\n  bgcolor=\"transparent\";\n");
    text += "  node [shape=box style=\"rounded,filled\" fillcolor=\"#eef3fa\" fontname=\"sans-serif\" fontsize=11];\n";
    text += "  edge [fontname=\"sans-serif\" fontsize=9];\n";
    for state in &states {
        text += &format!("  {state};\n");
    }
    for ((from, to), on) in &edges {
        text += &format!("  {from} -> {to} [label=\"{}\"];\n", on.join("\\n"));
    }
    text + "}\n"
}

/// Returns a hash that identifies the source of a drawing (FNV-1a).
fn mark(text: &str) -> String {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, octet| {
        (hash ^ u64::from(octet)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("<!-- drawn from {hash:016x} -->")
}

fn is_current(name: &str, dot: &str) {
    let path = |extension: &str| {
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("docs/{name}.{extension}"))
    };
    if env::var_os("UPDATE_DIAGRAMS").is_some() {
        fs::write(path("dot"), dot).unwrap();
        let drawn = Command::new("dot").arg("-Tsvg").arg(path("dot")).output();
        let drawn = String::from_utf8(drawn.expect("Graphviz is installed").stdout).unwrap();
        // A page of the docs allows no XML prologue, and a blank line would end the drawing.
        let svg = &drawn[drawn.find("<svg").unwrap()..];
        let svg: String =
            svg.lines().filter(|line| !line.trim().is_empty()).map(|l| format!("{l}\n")).collect();
        fs::write(path("svg"), svg.trim_end().to_owned() + "\n" + &mark(dot) + "\n").unwrap();
    }
    let stale = "is stale: run `cargo xtask diagrams`";
    assert!(fs::read_to_string(path("dot")).unwrap() == dot, "docs/{name}.dot {stale}");
    assert!(
        fs::read_to_string(path("svg")).unwrap().contains(&mark(dot)),
        "docs/{name}.svg {stale}"
    );
}

#[test]
fn diagrams_of_the_server_are_current() {
    is_current("server", &dot("server", crate::server::table::TRANSITIONS));
}

#[test]
fn diagrams_of_the_client_are_current() {
    is_current("client", &dot("client", crate::client::table::TRANSITIONS));
}
