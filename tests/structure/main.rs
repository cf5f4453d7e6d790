//! The structure of the sources: which module imports which, cycles of files, the maximum length of a file, and
//! forbidden macros.

mod imports;
mod places;

use imports::{Crate, Module};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The files that are still in a cycle of imports. The list only gets shorter: the test also fails for an entry that is
/// in no cycle.
const IN_CYCLES: &[&str] = &[];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The modules in the order of DESIGN.md, lowest layer first.
fn layers() -> Vec<String> {
    let page = fs::read_to_string(root().join("DESIGN.md")).unwrap();
    let section = page.split("\n## Modules\n").nth(1).unwrap().split("\n## ").next().unwrap();
    let rows = section.lines().filter(|line| line.starts_with("| `"));
    let cells = rows.map(|row| row.split('|').nth(1).unwrap());
    cells.flat_map(|cell| cell.split('`').skip(1).step_by(2)).map(str::to_owned).collect()
}

/// Returns the imports of `sources` that break the order of `layers`.
fn out_of_order(sources: &Crate, layers: &[String]) -> Vec<String> {
    let place = |name: &str| layers.iter().position(|layer| layer == name);
    let mut found = Vec::new();
    for file in sources.modules().filter(|file| !file.is_empty()) {
        let Some(here) = place(&file[0]) else {
            found.push(format!("{} is not in the list of modules", file[0]));
            continue;
        };
        for import in sources.imports(file) {
            let Some(name) = import.first() else {
                found.push(format!("{} imports the root of the crate", file.join("/")));
                continue;
            };
            let machines = file[0] == "client" && name == "server";
            if place(name).is_none_or(|there| there > here) || machines {
                found.push(format!("{} imports {}", file.join("/"), import.join("/")));
            }
        }
    }
    found
}

/// Returns the files that are in a cycle within their module. That a module imports its children does not count.
fn in_cycles(sources: &Crate) -> BTreeSet<String> {
    let next = |file: &Module| {
        let imports = sources.imports(file).into_iter();
        let inside = imports.filter(|it| it.first() == file.first() && !it.starts_with(file));
        inside.collect::<Vec<_>>()
    };
    let mut found = BTreeSet::new();
    for file in sources.modules() {
        let (mut seen, mut open) = (BTreeSet::new(), next(file));
        while let Some(other) = open.pop() {
            if seen.insert(other.clone()) {
                open.extend(next(&other));
            }
        }
        if seen.contains(file) {
            found.insert(file.join("/"));
        }
    }
    found
}

#[test]
fn modules_import_only_from_modules_above_them() {
    let wrong = out_of_order(&Crate::read(&root().join("src")), &layers());
    assert!(wrong.is_empty(), "against the order of DESIGN.md: {wrong:#?}");
}

#[test]
fn files_of_a_module_form_no_cycle() {
    let sources = Crate::read(&root().join("src"));
    let found = in_cycles(&sources);
    let listed: BTreeSet<String> = IN_CYCLES.iter().map(|it| (*it).to_owned()).collect();
    let new = found.difference(&listed).map(|file| {
        let path = |it: &str| it.split('/').map(str::to_owned).collect::<Module>();
        let imports = sources.imports(&path(file)).into_iter().map(|it| it.join("/"));
        (
            file,
            imports
                .filter(|it| found.contains(it) && it.split('/').next() == file.split('/').next())
                .collect::<Vec<_>>(),
        )
    });
    let new: Vec<_> = new.collect();
    assert!(new.is_empty(), "in a cycle, with what they import: {new:#?}");
    let old: Vec<_> = listed.difference(&found).collect();
    assert!(old.is_empty(), "in no cycle, remove them from the list: {old:#?}");
}

/// A crate of planted files.
fn planted(files: &[(&str, &str)]) -> Crate {
    let mut sources = Crate::default();
    sources.add(Module::new(), "pub use reply::Code;");
    for (path, text) in files {
        sources.add(path.split('/').map(str::to_owned).collect(), text);
    }
    sources
}

#[test]
fn imports_in_any_form_are_found() {
    let layers = ["address", "reply", "server", "client"].map(str::to_owned);
    let reply = ("reply", "mod code;\npub use code::Code;");
    let code = ("reply/code", "pub struct Code;");
    for (text, found) in [
        ("use crate::reply::Code;", true),
        ("use crate::{reply::{self, Code}, other};", true),
        ("use crate::{Code};", true),
        ("use crate::reply as r;\nfn f(_: r::Code) {}", true),
        ("fn f() { let _ = crate::reply::Code; }", true),
        ("fn f(x: &'static str, y: crate::reply::Code) {}", true),
        ("use super::reply::Code;", true),
        ("mod inside { use crate::reply::code::*; }", true),
        ("macro_rules! m { () => { $crate::reply::Code } }", true),
        ("// use crate::reply::Code;\n/* crate::reply */ const X: &str = \"crate::reply\";", false),
        ("const X: &str = r#\"use \" crate::reply::Code;\"#; const Y: char = '\"';", false),
        ("#[cfg(test)]\nmod tests { use crate::reply::Code; }", false),
        ("#[cfg(test)]\nuse crate::reply::Code;", false),
        ("use self::inside::Code;\nmod inside { pub struct Code; }", false),
    ] {
        let wrong = out_of_order(&planted(&[("address", text), reply, code]), &layers);
        assert_eq!(!wrong.is_empty(), found, "{text}: {wrong:?}");
    }
    let machines = planted(&[("server", ""), ("client", "use crate::server::Server;")]);
    assert_eq!(out_of_order(&machines, &layers), ["client imports server"]);
    let unknown = planted(&[("unknown", "")]);
    assert_eq!(out_of_order(&unknown, &layers), ["unknown is not in the list of modules"]);
}

#[test]
fn a_planted_cycle_is_found() {
    let top = ("m", "mod a; mod b; pub use a::A; pub use b::B; pub struct M(A);");
    let cycle =
        [top, ("m/a", "use super::B; pub struct A;"), ("m/b", "use super::A; pub struct B;")];
    assert!(in_cycles(&planted(&cycle)).into_iter().eq(["m/a", "m/b"]));
    let none = [top, ("m/a", "use super::{B, M}; pub struct A;"), ("m/b", "pub struct B;")];
    assert!(in_cycles(&planted(&none)).is_empty());
}

fn files(directory: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![root().join(directory)];
    while let Some(directory) = open.pop() {
        let Ok(entries) = fs::read_dir(directory) else { continue };
        for path in entries.map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    found
}

fn too_long(text: &str) -> bool {
    let excused = text.lines().take(10).any(|line| line.contains("long file:"));
    text.lines().count() > 500 && !excused
}

#[test]
fn files_have_at_most_500_lines_or_say_why() {
    for directory in ["src", "tests", "examples", "benches", "xtask"] {
        for path in files(directory) {
            assert!(!too_long(&fs::read_to_string(&path).unwrap()), "{}", path.display());
        }
    }
    assert!(too_long(&"x\n".repeat(501)));
    assert!(!too_long(&("// long file: a table\n".to_owned() + &"x\n".repeat(501))));
}

#[test]
fn no_placeholder_macros_are_left() {
    let marks = ["todo", "unimplemented", "dbg"].map(|word| format!("{word}!("));
    for path in ["src", "tests", "examples", "benches", "xtask"].iter().flat_map(|dir| files(dir)) {
        let text = fs::read_to_string(&path).unwrap();
        assert!(!marks.iter().any(|mark| text.contains(mark)), "{}", path.display());
    }
}
