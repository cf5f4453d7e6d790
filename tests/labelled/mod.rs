//! The labelled replies of `tests/data`, and the measures of `tests/data/replies.README.md`.
//!
//! `REPLIES=FILE` replaces the files of the repository by another file of the same format.

use super::{Basis, Reason, Stage};

/// A labelled reply.
#[allow(dead_code, reason = "each user needs some of the columns")]
pub(super) struct Row {
    pub(super) id: String,
    pub(super) octets: Vec<u8>,
    pub(super) code: String,
    pub(super) enhanced: String,
    pub(super) loose: String,
    pub(super) command: String,
    pub(super) label: Reason,
    pub(super) says: String,
    pub(super) source: String,
    /// The language besides codes and names (ISO 639-1).
    pub(super) language: String,
}

const FILES: [&str; 7] = [
    "replies.tsv",
    "replies-more.tsv",
    "replies-own.tsv",
    "replies-bounces.tsv",
    "replies-languages.tsv",
    "replies-threads.tsv",
    "replies-mixed.tsv",
];

/// Returns `true` if the rows are those of the repository.
pub(super) fn are_ours() -> bool {
    std::env::var_os("REPLIES").is_none()
}

/// Reads the rows. There are none, with a message, if a file is missing.
pub(super) fn rows() -> Vec<Row> {
    let ours = FILES.map(|name| format!("{}/tests/data/{name}", env!("CARGO_MANIFEST_DIR")));
    let paths = std::env::var("REPLIES").map_or(ours.to_vec(), |path| vec![path]);
    let mut rows = Vec::new();
    for path in paths {
        match std::fs::read_to_string(&path) {
            Ok(text) => rows.extend(parse(&text)),
            Err(_) => {
                println!("skipped: {path} is not there");
                return Vec::new();
            }
        }
    }
    rows
}

fn parse(text: &str) -> Vec<Row> {
    let mut lines = text.lines();
    let names: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
    let row = |line: &str| {
        let fields: Vec<&str> = line.split('\t').collect();
        let field = |name: &str| {
            let at = names.iter().position(|it| *it == name);
            at.and_then(|at| fields.get(at)).copied().unwrap_or_default().to_owned()
        };
        let label = field("label");
        let language = field("language");
        Row {
            id: field("id"),
            octets: octets(&field("reply")),
            code: field("code"),
            enhanced: field("enhanced"),
            loose: field("enhanced_loose"),
            command: field("command"),
            says: field("says"),
            label: *Reason::ALL.iter().find(|it| it.name() == label).expect(&label),
            source: field("source"),
            language: if language.is_empty() { "en".to_owned() } else { language },
        }
    };
    lines.map(row).collect()
}

/// Decodes `\n` as a line break and `\\` as a backslash.
fn octets(field: &str) -> Vec<u8> {
    let mut octets = Vec::new();
    let mut characters = field.chars();
    while let Some(character) = characters.next() {
        match (character, (character == '\\').then(|| characters.next()).flatten()) {
            (_, Some('n')) => octets.extend_from_slice(b"\r\n"),
            (_, Some(escaped)) => octets.extend(escaped.to_string().bytes()),
            (plain, None) => octets.extend(plain.to_string().bytes()),
        }
    }
    octets.extend_from_slice(b"\r\n");
    octets
}

impl Row {
    /// Returns the stage that the command belongs to.
    pub(super) fn stage(&self) -> Option<Stage> {
        Some(match self.command.as_str() {
            "CONN" => Stage::Connect,
            "EHLO" => Stage::Hello,
            "STARTTLS" => Stage::StartTls,
            "AUTH" => Stage::Auth,
            "MAIL" => Stage::Mail,
            "RCPT" => Stage::Rcpt,
            "DATA" => Stage::EndOfData,
            "" => return None,
            _ => Stage::Other,
        })
    }

    /// Returns the text for a message, in one line.
    pub(super) fn text(&self) -> String {
        String::from_utf8_lossy(&self.octets).trim_end().replace("\r\n", " / ")
    }

    /// Returns `true` if the reply is negative: the measures leave other ones out.
    pub(super) fn counts(&self) -> bool {
        !matches!(self.label, Reason::Success | Reason::Intermediate)
    }
}

/// The measures.
#[derive(Clone, Debug, Default)]
pub(super) struct Measures {
    pub(super) rows: usize,
    pub(super) covered: usize,
    pub(super) right: usize,
    pub(super) family: usize,
    pub(super) good: usize,
    pub(super) suppressed: usize,
    pub(super) dead: usize,
    pub(super) caught: usize,
}

const DEAD: [Reason; 3] =
    [Reason::MailboxNotFound, Reason::MailboxDisabled, Reason::DomainNotFound];

/// Returns the reason that counts: a reason by a code that servers send for any reason does not.
pub(super) fn counted(said: Reason, basis: Basis) -> Reason {
    if basis == Basis::CodeOnly { Reason::Unspecified } else { said }
}

impl Measures {
    pub(super) fn add(&mut self, label: Reason, said: Reason, basis: Basis) {
        let said = counted(said, basis);
        let is_dead = |reason| DEAD.contains(&reason);
        self.rows += 1;
        self.covered += usize::from(said != Reason::Unspecified || label == said);
        self.right += usize::from(said == label);
        self.family += usize::from(said.family() == label.family());
        let doubtful = [Reason::RecipientRestricted, Reason::PolicyOther, Reason::Unspecified]
            .contains(&label);
        if !is_dead(label) && !doubtful {
            self.good += 1;
            self.suppressed += usize::from(is_dead(said));
        }
        if is_dead(label) {
            self.dead += 1;
            self.caught += usize::from(is_dead(said));
        }
    }

    pub(super) fn coverage(&self) -> f64 {
        percent(self.covered, self.rows)
    }

    pub(super) fn accuracy(&self) -> f64 {
        percent(self.right, self.rows)
    }

    pub(super) fn precision(&self) -> f64 {
        percent(self.right, self.covered)
    }

    pub(super) fn false_suppress(&self) -> f64 {
        percent(self.suppressed, self.good)
    }

    pub(super) fn caught(&self) -> f64 {
        percent(self.caught, self.dead)
    }

    pub(super) fn print(&self, name: &str) {
        println!(
            "{name:30} {:5} rows  coverage {:5.1}  accuracy {:5.1}  precision {:5.1}  family {:5.1}  false \
             suppress {:4.2} ({} of {})  caught {} of {}",
            self.rows,
            self.coverage(),
            self.accuracy(),
            self.precision(),
            percent(self.family, self.rows),
            self.false_suppress(),
            self.suppressed,
            self.good,
            self.caught,
            self.dead,
        );
    }
}

fn percent(part: usize, of: usize) -> f64 {
    100.0 * part as f64 / of.max(1) as f64
}
