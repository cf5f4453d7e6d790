//! Reads what the files of `src` import: `use` in any form, and paths in expressions and types.
//!
//! A file is tokenized, without its comments, strings and items for tests. An import counts as an import of the file
//! that declares the item, also where a module re-exports it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The path of a module: `["reply", "code"]`. The root of the crate is empty.
pub(crate) type Module = Vec<String>;

/// A file of the library.
#[derive(Debug, Default)]
struct File {
    /// The names of the items that it declares.
    declared: BTreeSet<String>,
    /// The names that it imports, with their paths.
    imported: BTreeMap<String, Vec<String>>,
    globs: Vec<Vec<String>>,
    /// The paths in its code.
    paths: BTreeSet<Vec<String>>,
    /// The modules that are declared for tests only.
    for_tests: Vec<String>,
}

/// The files of a crate, by their modules.
#[derive(Debug, Default)]
pub(crate) struct Crate(BTreeMap<Module, File>);

impl Crate {
    /// Reads all files in `directory`.
    pub(crate) fn read(directory: &Path) -> Self {
        let mut found = Self::default();
        let mut open = vec![(directory.to_owned(), Module::new())];
        while let Some((directory, module)) = open.pop() {
            for path in fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path()) {
                let mut inside = module.clone();
                inside.push(path.file_stem().unwrap().to_str().unwrap().to_owned());
                if path.is_dir() {
                    open.push((path, inside));
                } else if path.extension().is_some_and(|extension| extension == "rs") {
                    if ["lib", "mod"].contains(&inside.last().unwrap().as_str()) {
                        inside.pop();
                    }
                    found.add(inside, &fs::read_to_string(path).unwrap());
                }
            }
        }
        let mut for_tests: Vec<Module> = Vec::new();
        for (module, file) in &found.0 {
            for_tests.extend(file.for_tests.iter().map(|name| {
                let mut inside = module.clone();
                inside.push(name.clone());
                inside
            }));
        }
        found.0.retain(|module, _| !for_tests.iter().any(|it| module.starts_with(it)));
        found
    }

    pub(crate) fn add(&mut self, module: Module, text: &str) {
        self.0.insert(module, parse(&tokens(text)));
    }

    pub(crate) fn modules(&self) -> impl Iterator<Item = &Module> {
        self.0.keys()
    }

    /// The files that `module` imports from, without itself.
    pub(crate) fn imports(&self, module: &Module) -> BTreeSet<Module> {
        let file = &self.0[module];
        let all = file.imported.values().chain(&file.globs).chain(&file.paths);
        let found = all.filter_map(|path| self.resolve(module, path, 0));
        found.filter(|it| it != module).collect()
    }

    /// The file that declares what `path` names in `module`; `None` for other crates and local names.
    fn resolve(&self, module: &Module, path: &[String], depth: usize) -> Option<Module> {
        let (first, mut rest) = path.split_first()?;
        let mut here = match first.as_str() {
            "crate" => Module::new(),
            "self" => module.clone(),
            "super" => module[..module.len().checked_sub(1)?].to_vec(),
            name => {
                let mut inside = module.clone();
                inside.push(name.to_owned());
                match self.0[module].imported.get(name) {
                    _ if self.0.contains_key(&inside) => inside,
                    // An import that has the name of what it imports leads to the same path again.
                    Some(import) if depth < 8 && import != path => {
                        let whole = [import.as_slice(), rest].concat();
                        return self.resolve(module, &whole, depth + 1);
                    }
                    _ => return None,
                }
            }
        };
        while let Some((name, after)) = rest.split_first() {
            let mut inside = here.clone();
            inside.push(name.clone());
            let file = self.0.get(&here)?;
            if name == "super" {
                here.pop()?;
            } else if self.0.contains_key(&inside) {
                here = inside;
            } else if file.declared.contains(name) {
                return Some(here);
            } else if let Some(import) = file.imported.get(name).filter(|_| depth < 8) {
                return self.resolve(&here, &[import.as_slice(), after].concat(), depth + 1);
            } else {
                return Some(here);
            }
            rest = after;
        }
        Some(here)
    }
}

/// Splits a source into names and marks, without comments and what is quoted.
fn tokens(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let (mut found, mut at) = (Vec::new(), 0);
    let is_name = |char: char| char.is_alphanumeric() || char == '_';
    let starts =
        |at: usize, what: &str| chars[at..].iter().take(what.len()).copied().eq(what.chars());
    while at < chars.len() {
        let next = chars.get(at + 1).copied().unwrap_or(' ');
        if starts(at, "//") {
            at += chars[at..].iter().take_while(|char| **char != '\n').count();
        } else if starts(at, "/*") {
            at += 2;
            while at < chars.len() && !starts(at, "*/") {
                at += 1;
            }
            at += 2;
        } else if is_name(chars[at]) {
            let name: String = chars[at..].iter().take_while(|char| is_name(**char)).collect();
            at += name.chars().count();
            let hashes = chars[at..].iter().take_while(|char| **char == '#').count();
            let raw = ["r", "br", "cr"].contains(&name.as_str());
            if raw && chars.get(at + hashes) == Some(&'"') {
                let end = format!("\"{}", "#".repeat(hashes));
                at += hashes + 1;
                while at < chars.len() && !starts(at, &end) {
                    at += 1;
                }
                at += end.len();
            } else if name != "r" || hashes == 0 {
                found.push(name);
            } else {
                at += 1; // r#name
            }
        } else if chars[at] == '"' {
            at += 1;
            while at < chars.len() && chars[at] != '"' {
                at += if chars[at] == '\\' { 2 } else { 1 };
            }
            at += 1;
        } else if chars[at] == '\'' && next == '\\' {
            at += 3;
            at += chars[at..].iter().take_while(|char| **char != '\'').count() + 1;
        } else if chars[at] == '\'' && chars.get(at + 2) == Some(&'\'') {
            at += 3;
        } else if starts(at, "::") {
            found.push("::".to_owned());
            at += 2;
        } else {
            if !chars[at].is_whitespace() {
                found.push(chars[at].to_string());
            }
            at += 1;
        }
    }
    found
}

/// The end of the item, statement or field at `at`: after its semicolon, comma or closing brace.
fn end_of_item(tokens: &[String], mut at: usize) -> usize {
    let mut depth = 0_usize;
    while let Some(token) = tokens.get(at) {
        at += 1;
        match token.as_str() {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" if depth == 0 => return at - 1,
            ")" | "]" => depth -= 1,
            "}" => {
                depth -= 1;
                if depth == 0 {
                    return at;
                }
            }
            ";" | "," if depth == 0 => return at,
            _ => {}
        }
    }
    at
}

fn parse(tokens: &[String]) -> File {
    let (mut file, mut at) = (File::default(), 0);
    // Modules inside of the file, by the depth of their braces: in them, `super` is the file.
    let (mut depth, mut inline) = (0_usize, Vec::new());
    while at < tokens.len() {
        let name = |ahead: usize| tokens.get(at + ahead).map_or("", String::as_str);
        match name(0) {
            "{" => depth += 1,
            "}" => {
                depth = depth.saturating_sub(1);
                if inline.last() == Some(&depth) {
                    inline.pop();
                }
            }
            "#" if name(1) == "[" => {
                let end = end_of_item(tokens, at + 1).max(at + 2);
                let close = (at + 2..end).scan(1, |open, it| {
                    *open += i32::from(tokens[it] == "[") - i32::from(tokens[it] == "]");
                    Some((it, *open))
                });
                let close =
                    close.take_while(|(_, open)| *open > 0).last().map_or(at + 2, |it| it.0);
                let words = &tokens[at + 2..=close];
                at = close + 2;
                let has = |word: &str| words.iter().any(|it| it == word);
                if words[0] == "cfg" && (has("test") || has("doc") || has("doctest")) && !has("not")
                {
                    let mut item = at;
                    while tokens.get(item).is_some_and(|it| it == "#") {
                        item += 1 + tokens[item..].iter().take_while(|it| *it != "]").count();
                    }
                    at = end_of_item(tokens, item);
                    let module = tokens[item..at].iter().position(|it| it == "mod");
                    file.for_tests.extend(module.map(|it| tokens[item + it + 1].clone()));
                }
                continue;
            }
            "mod" if name(2) == "{" => {
                inline.push(depth);
                at += 2;
                continue;
            }
            "use" if name(1) != "<" => {
                let end = at + tokens[at..].iter().take_while(|it| *it != ";").count();
                let strip = |mut path: Vec<String>| {
                    path.drain(
                        ..inline.len().min(path.iter().take_while(|it| *it == "super").count()),
                    );
                    if path.is_empty() || !["crate", "self", "super"].contains(&path[0].as_str()) {
                        path.insert(0, if inline.is_empty() { return path } else { "self".into() });
                    }
                    path
                };
                tree(&tokens[at + 1..end], &[], &mut |path, alias| match alias {
                    Some("*") => file.globs.push(strip(path)),
                    Some(alias) => drop(file.imported.insert(alias.to_owned(), strip(path))),
                    None => drop(file.imported.insert(path.last().unwrap().clone(), strip(path))),
                });
                at = end;
            }
            "struct" | "enum" | "trait" | "type" | "fn" | "const" | "static" | "union" => {
                file.declared.insert(name(1).to_owned());
            }
            "macro_rules" => drop(file.declared.insert(name(2).to_owned())),
            word if name(1) == "::"
                && word.starts_with(|it: char| it.is_alphabetic() || it == '_') =>
            {
                let before = at.checked_sub(1).map_or("", |it| tokens[it].as_str());
                let mut path = vec![word.to_owned()];
                while name(path.len() * 2 - 1) == "::" {
                    let next = name(path.len() * 2);
                    if !next.starts_with(|it: char| it.is_alphabetic() || it == '_') {
                        break;
                    }
                    path.push(next.to_owned());
                }
                let length = path.len() * 2 - 1;
                let in_file = path.iter().take_while(|it| *it == "super").count().min(inline.len());
                if before != "::" && in_file == 0 {
                    file.paths.insert(path);
                }
                at += length;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    file
}

/// Calls `found` with each path of a tree of `use`, and with its alias, or `*`.
fn tree(tokens: &[String], before: &[String], found: &mut dyn FnMut(Vec<String>, Option<&str>)) {
    let mut path = before.to_vec();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        match token.as_str() {
            "::" => {}
            "*" => return found(path, Some("*")),
            "as" => {
                let alias = tokens[at + 1].as_str();
                return found(path, Some(alias));
            }
            "self" if !path.is_empty() => {}
            "{" => {
                let (mut depth, mut start) = (0, at + 1);
                for (end, token) in tokens.iter().enumerate().skip(at + 1) {
                    match token.as_str() {
                        "{" => depth += 1,
                        "}" if depth > 0 => depth -= 1,
                        "," | "}" if depth == 0 => {
                            if start < end {
                                tree(&tokens[start..end], &path, found);
                            }
                            start = end + 1;
                        }
                        _ => {}
                    }
                }
                return;
            }
            name => path.push(name.to_owned()),
        }
        at += 1;
    }
    if !path.is_empty() {
        found(path, None);
    }
}
