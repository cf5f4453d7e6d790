//! Transcripts of sessions, in the format of `tests/data/transcripts/README.md`.

use std::fs;
use std::path::PathBuf;

/// One session.
pub(crate) struct Transcript {
    pub(crate) name: String,
    pub(crate) protocol: String,
    pub(crate) client: String,
    pub(crate) server: String,
    pub(crate) steps: Vec<Step>,
}

/// The steps, in order.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Step {
    /// Octets of the client, a line or less.
    Client(Vec<u8>),
    /// A line of the server.
    Server(Vec<u8>),
    /// Other events: `connect`, `close server`, `lost`, `tls` and others.
    Event(String),
}

impl Transcript {
    /// Returns all transcripts of the directory that `TRANSCRIPTS` names, or of the project's own.
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
            protocol: field("protocol"),
            client: field("client"),
            server: field("server"),
            steps: steps.collect(),
        }
    }

    /// Returns one transcript for each connection.
    pub(crate) fn sessions(&self) -> Vec<Self> {
        let mut sessions: Vec<Self> = Vec::new();
        for step in &self.steps {
            if *step == Step::Event("connect".to_owned()) {
                let (name, protocol) = (self.name.clone(), self.protocol.clone());
                let (client, server) = (self.client.clone(), self.server.clone());
                sessions.push(Self { name, protocol, client, server, steps: Vec::new() });
            }
            sessions.last_mut().expect("connect comes first").steps.push(step.clone());
        }
        sessions
    }

    /// Returns `true` if TLS precedes the greeting.
    pub(crate) fn is_implicit_tls(&self) -> bool {
        let at = |wanted: fn(&Step) -> bool| self.steps.iter().position(wanted);
        let tls = at(|step| *step == Step::Event("tls".to_owned()));
        tls.is_some() && tls < at(|step| matches!(step, Step::Server(_)))
    }

    /// Returns `true` if this event occurs.
    pub(crate) fn has(&self, event: &str) -> bool {
        self.steps.contains(&Step::Event(event.to_owned()))
    }

    /// Returns the steps before the roles change.
    pub(crate) fn own_steps(&self) -> impl Iterator<Item = &Step> {
        self.steps.iter().take_while(|step| **step != Step::Event("roles-reversed".to_owned()))
    }
}

/// A classified message of a client: a command, content or a response.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Said {
    Command(Vec<u8>),
    Response(Vec<u8>),
    /// Octets of content as on the wire, including the end-of-message marker.
    Content(Vec<u8>),
}

/// A classifier of the client's lines.
#[derive(Default)]
pub(crate) struct Reader {
    chunk: usize,
    dotted: bool,
    login: bool,
}

impl Reader {
    /// Adds a line of the client. A chunk may end within one.
    pub(crate) fn client(&mut self, line: &[u8]) -> Vec<Said> {
        let here = self.chunk.min(line.len());
        self.chunk -= here;
        let (chunk, rest) = line.split_at(here);
        let mut said = Vec::new();
        if !chunk.is_empty() {
            said.push(Said::Content(chunk.to_vec()));
        }
        if rest.is_empty() {
            return said;
        }
        if self.dotted {
            self.dotted = rest != b".\r\n";
            said.push(Said::Content(rest.to_vec()));
        } else if std::mem::take(&mut self.login) {
            said.push(Said::Response(rest.to_vec()));
        } else {
            let text = String::from_utf8_lossy(rest).to_uppercase();
            if let Some(count) = text.strip_prefix("BDAT ") {
                self.chunk = count.split([' ', '\r']).next().unwrap().parse().unwrap_or(0);
            }
            said.push(Said::Command(rest.to_vec()));
        }
        said
    }

    /// Returns `true` if the next octet belongs to a command.
    pub(crate) fn is_at_command(&self) -> bool {
        self.chunk == 0 && !self.dotted
    }

    /// Adds a line of the server.
    pub(crate) fn server(&mut self, line: &[u8]) {
        self.dotted |= line.starts_with(b"354");
        self.login = line.starts_with(b"334");
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

/// Returns content without dot-stuffing.
pub(crate) fn unstuff_lines(lines: &[Vec<u8>]) -> Vec<u8> {
    lines.iter().flat_map(|line| line.strip_prefix(b".").unwrap_or(line).to_vec()).collect()
}
