//! The cases of the corpus, in the format of `tests/data/attacks.README.md`.

use serde_json::Value;

use crate::length;

/// The most octets of a case in a short run: its repetitions are fewer.
const SHORT: usize = 1 << 18;

/// One case.
pub(crate) struct Case {
    pub(crate) id: String,
    pub(crate) is_server: bool,
    pub(crate) context: String,
    /// `wire`, or the argument that `octets` are: `body`, `mail-from` and others.
    pub(crate) argument: Option<String>,
    pub(crate) octets: Vec<u8>,
    pub(crate) then: Vec<Then>,
    pub(crate) split: String,
    pub(crate) expected: Vec<String>,
    /// The reason why it cannot be run.
    pub(crate) problem: Option<String>,
    /// The reason of the case, and its source.
    source: String,
    config: Value,
    app: Value,
    bytes: Vec<u8>,
    generated: Vec<(Vec<u8>, usize)>,
}

/// What happens after the octets.
pub(crate) enum Then {
    Feed(Vec<u8>),
    Eof,
    TlsDone,
    TlsClosed,
}

impl Case {
    /// Returns all cases of the file that `ATTACKS` names, or of the project's copy of the corpus.
    pub(crate) fn all() -> Vec<Self> {
        let own = || concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/attacks.jsonl").into();
        Self::file(&std::env::var_os("ATTACKS").map_or_else(own, std::path::PathBuf::from))
    }

    pub(crate) fn file(path: &std::path::Path) -> Vec<Self> {
        let text = std::fs::read_to_string(path)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
        lines
            .map(|(at, line)| {
                let value = serde_json::from_str(line);
                Self::read(&value.unwrap_or_else(|error| panic!("line {}: {error}", at + 1)))
            })
            .collect()
    }

    /// Reads a case. One that does not fit the format has only its name and its problem.
    pub(crate) fn read(value: &Value) -> Self {
        let problem = crate::format::check(value).err();
        let id = value["id"].clone();
        let value = if problem.is_some() { &Value::Null } else { value };
        let case = Self::read_fields(value);
        Self { id: id.as_str().unwrap_or("no name").to_owned(), problem, ..case }
    }

    fn read_fields(value: &Value) -> Self {
        let text = |key: &str| value[key].as_str().unwrap_or_default().to_owned();
        let list = |key: &str| value[key].as_array().cloned().unwrap_or_default();
        let bytes = unescape(&text("bytes"));
        let generated: Vec<(Vec<u8>, usize)> = list("gen")
            .iter()
            .map(|it| {
                let count = it["n"].as_u64().expect("a count") as usize;
                (unescape(it["b"].as_str().expect("octets")), count)
            })
            .collect();
        let then = list("then").iter().map(Then::read).collect();
        let expected = list("expected");
        let expected = expected.iter().map(|it| it.as_str().expect("an assertion").to_owned());
        let mut case = Self {
            id: text("id"),
            is_server: text("role") == "server",
            context: text("context"),
            argument: text("input").strip_prefix("api:").map(str::to_owned),
            octets: Vec::new(),
            then,
            split: text("split"),
            expected: expected.collect(),
            problem: None,
            source: text("why") + " " + &text("source"),
            config: value["config"].clone(),
            app: value["app"].clone(),
            bytes,
            generated,
        };
        let by = if length::is_long() { 1 } else { case.len().div_ceil(SHORT).max(1) };
        case.octets = case.scaled(1, by);
        case
    }

    /// Returns the number of octets with all repetitions.
    pub(crate) fn len(&self) -> usize {
        let generated = self.generated.iter().map(|(piece, count)| piece.len() * count);
        self.bytes.len() + generated.sum::<usize>()
    }

    /// Returns the octets with each repetition count scaled by `times / by`.
    pub(crate) fn scaled(&self, times: usize, by: usize) -> Vec<u8> {
        let mut octets = self.bytes.clone();
        for (piece, count) in &self.generated {
            // A line ending is not repeated.
            let count = if *count == 1 { 1 } else { count * times / by };
            octets.extend(piece.iter().copied().cycle().take(piece.len() * count));
        }
        octets
    }

    pub(crate) fn setting(&self, key: &str) -> Option<&str> {
        self.config[key].as_str()
    }

    pub(crate) fn number(&self, key: &str) -> Option<u64> {
        self.config[key].as_u64()
    }

    pub(crate) fn switch(&self, key: &str) -> Option<bool> {
        self.config[key].as_bool()
    }

    pub(crate) fn list(&self, key: &str) -> Option<Vec<&str>> {
        Some(self.config[key].as_array()?.iter().filter_map(Value::as_str).collect())
    }

    /// Returns the reply code that the application gives for `what`.
    pub(crate) fn answer(&self, what: &str) -> Option<u16> {
        self.app[what].as_str()?.parse().ok()
    }

    /// Returns the words of the reason and the source.
    pub(crate) fn words(&self) -> impl Iterator<Item = &str> {
        self.source.split(|it: char| !(it.is_ascii_alphanumeric() || it == '-'))
    }

    pub(crate) fn names(&self, vulnerability: &str) -> bool {
        self.words().any(|word| word == vulnerability)
    }

    pub(crate) fn asserts(&self, word: &str) -> bool {
        self.expected.iter().any(|it| it.split(' ').next() == Some(word))
    }
}

impl Then {
    fn read(value: &Value) -> Self {
        match value["act"].as_str() {
            Some("feed") => Self::Feed(unescape(value["bytes"].as_str().expect("octets"))),
            Some("eof") => Self::Eof,
            Some("tls-done") => Self::TlsDone,
            Some("tls-closed") => Self::TlsClosed,
            other => panic!("an act that is not in the format: {other:?}"),
        }
    }
}

/// Decodes `\r \n \t \\ \" \xNN`; every other character is itself.
pub(crate) fn unescape(text: &str) -> Vec<u8> {
    let (mut octets, mut rest) = (Vec::new(), text.as_bytes());
    while let Some((&octet, behind)) = rest.split_first() {
        rest = behind;
        if octet != b'\\' {
            octets.push(octet);
            continue;
        }
        let (&escape, behind) = rest.split_first().expect("an escape");
        rest = behind;
        octets.push(match escape {
            b'r' => b'\r',
            b'n' => b'\n',
            b't' => b'\t',
            b'x' => {
                let digits = std::str::from_utf8(&rest[..2]).expect("two digits");
                rest = &rest[2..];
                u8::from_str_radix(digits, 16).expect("two digits")
            }
            other => other,
        });
    }
    octets
}

/// Returns the cuts for each run of a case.
pub(crate) fn cuts(split: &str, len: usize) -> Vec<Vec<usize>> {
    let mut runs = vec![vec![]];
    match split {
        "any" => {
            // A short run cuts a long input at both ends, and in the middle only here and there.
            let is_tried =
                |at: &usize| length::is_long() || *at < 96 || len - at < 96 || at % 61 == 0;
            runs.extend((1..len).filter(is_tried).map(|at| vec![at]));
            runs.push((1..len).collect());
        }
        // One run has all the cuts that the format names: a run for each would take days.
        "large" => {
            let borders = (0..=len).step_by(4096).flat_map(|at| at.saturating_sub(2)..=at + 2);
            let ends = (1..65).chain(len.saturating_sub(64)..len);
            let mut all: Vec<usize> =
                borders.chain(ends).filter(|at| (1..len).contains(at)).collect();
            all.sort_unstable();
            all.dedup();
            runs.push(all);
            if len < 2 << 20 {
                runs.push((1..len).collect());
            }
        }
        _ => {}
    }
    runs
}

/// Returns the pieces between the cuts.
pub(crate) fn pieces<'a>(octets: &'a [u8], cuts: &[usize]) -> impl Iterator<Item = &'a [u8]> {
    let ends = cuts.iter().copied().chain([octets.len()]).collect::<Vec<_>>();
    ends.into_iter().scan(0, move |from, to| {
        let piece = &octets[*from..to];
        *from = to;
        Some(piece)
    })
}
