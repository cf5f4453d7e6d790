//! Transcripts of sessions: the format of `tests/data/transcripts/README.md`, read.

use std::fs;
use std::path::PathBuf;

/// One session.
pub(crate) struct Transcript {
    pub(crate) name: String,
    pub(crate) client: String,
    pub(crate) server: String,
    pub(crate) steps: Vec<Step>,
}

/// What happens, in order.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Step {
    /// Octets of the client, a line or less.
    Client(Vec<u8>),
    /// A line of the server.
    Server(Vec<u8>),
    /// Anything that is not octets: `connect`, `close server`, `lost`, `tls` ..
    Event(String),
}

impl Transcript {
    /// All of the directory that `TRANSCRIPTS` names, or of the project's own.
    pub(crate) fn all() -> Vec<Self> {
        let own = || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/transcripts"));
        let directory = std::env::var_os("TRANSCRIPTS").map_or_else(own, PathBuf::from);
        let mut paths: Vec<PathBuf> = fs::read_dir(&directory)
            .unwrap_or_else(|error| panic!("{}: {error}", directory.display()))
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
            .collect();
        paths.sort();
        paths.iter().map(|path| Self::parse(&fs::read_to_string(path).unwrap())).collect()
    }

    fn parse(text: &str) -> Self {
        let (head, body) = text.split_once("\n---\n").expect("a head and a body");
        let field = |name: &str| {
            let line = head.lines().find_map(|line| line.strip_prefix(name));
            line.and_then(|rest| rest.strip_prefix(": ")).unwrap_or_default().to_owned()
        };
        let steps = body.lines().filter_map(|line| match line.get(..2)? {
            "C:" => Some(Step::Client(unescape(line[2..].strip_prefix(' ').unwrap_or("")))),
            "S:" => Some(Step::Server(unescape(line[2..].strip_prefix(' ').unwrap_or("")))),
            "* " => Some(Step::Event(line[2..].to_owned())),
            _ => None,
        });
        Self {
            name: field("name"),
            client: field("client"),
            server: field("server"),
            steps: steps.collect(),
        }
    }

    /// Whether the session needs more than octets: TLS, or a change of roles.
    pub(crate) fn needs_more_than_octets(&self) -> bool {
        self.steps.iter().any(|step| match step {
            Step::Event(event) => event.starts_with("tls") || event == "roles-reversed",
            _ => false,
        })
    }
}

fn unescape(line: &str) -> Vec<u8> {
    let (line, end) = line.strip_suffix("\\z").map_or((line, "\r\n"), |line| (line, ""));
    let mut octets = Vec::new();
    let mut rest = line;
    while let Some((before, escape)) = rest.split_once('\\') {
        octets.extend_from_slice(before.as_bytes());
        if let Some(hex) = escape.strip_prefix('x') {
            octets.push(u8::from_str_radix(&hex[..2], 16).unwrap());
            rest = &hex[2..];
        } else {
            octets.push(b'\\');
            rest = escape.strip_prefix('\\').expect("a known escape");
        }
    }
    octets.extend_from_slice(rest.as_bytes());
    octets.extend_from_slice(end.as_bytes());
    octets
}

/// Content without the dots that transparency added.
pub(crate) fn unstuff_lines(lines: &[Vec<u8>]) -> Vec<u8> {
    lines.iter().flat_map(|line| line.strip_prefix(b".").unwrap_or(line).to_vec()).collect()
}
