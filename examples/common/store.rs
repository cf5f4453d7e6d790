//! The message store of the example servers, and the refusals that their command lines request.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use smtp_machine::reply::{Code, EnhancedCode, Refusal, Text};

/// A directory of messages: `NNNNNN.eml` with the unchanged content, and `NNNNNN.json` with the envelope.
pub(crate) struct Store {
    directory: PathBuf,
    /// The number of the last message.
    last: AtomicU64,
}

impl Store {
    pub(crate) fn open(directory: &Path) -> Result<Self, String> {
        fs::create_dir_all(directory)
            .map_err(|e| format!("cannot create {}: {e}", directory.display()))?;
        let last = AtomicU64::new(last_number(directory));
        Ok(Self { directory: directory.to_owned(), last })
    }
}

/// The refusals that the command line requests.
#[derive(Default)]
pub(crate) struct Rules(Vec<Rule>);

struct Rule {
    verb: String,
    pattern: String,
    code: Code,
    enhanced: Option<EnhancedCode>,
    text: String,
}

impl Rules {
    pub(crate) fn push(&mut self, text: &str) -> Result<(), String> {
        self.0.push(rule(text)?);
        Ok(())
    }

    pub(crate) fn refusal(&self, verb: &str, subject: &str) -> Option<Refusal<'_>> {
        let rule = self.0.iter().find(|r| r.verb == verb && matches(&r.pattern, subject))?;
        Refusal::new(rule.code, rule.enhanced, Text::new(&rule.text).ok()?).ok()
    }
}

pub(crate) fn no_room(error: &io::Error) -> Refusal<'static> {
    eprintln!("cannot store a message: {error}");
    Refusal::INSUFFICIENT_STORAGE
}

/// The envelope of a message.
#[derive(Clone, Default)]
pub(crate) struct Envelope {
    pub(crate) peer: String,
    pub(crate) helo: String,
    pub(crate) from: String,
    pub(crate) to: Vec<String>,
    pub(crate) parameters: String,
    pub(crate) tls: bool,
    pub(crate) auth: bool,
}

impl Envelope {
    fn to_json(&self) -> String {
        let envelope = serde_json::json!({
            "mail_from": self.from,
            "rcpt_to": self.to,
            "tls": self.tls,
            "auth": self.auth,
            "parameters": self.parameters,
            "helo": self.helo,
            "peer": self.peer,
        });
        format!("{envelope}\n")
    }
}

/// An incomplete message, which is removed when it is dropped.
pub(crate) struct Draft {
    name: String,
    directory: PathBuf,
    pub(crate) file: BufWriter<File>,
}

impl Draft {
    pub(crate) fn new(store: &Store) -> io::Result<Self> {
        let number = store.last.fetch_add(1, Ordering::Relaxed) + 1;
        let (name, directory) = (format!("{number:06}"), store.directory.clone());
        let file = BufWriter::new(File::create(directory.join(format!(".{name}.eml.part")))?);
        Ok(Self { name, directory, file })
    }

    /// Renames the complete message: it is stored from here on.
    pub(crate) fn keep(mut self, envelope: &Envelope) -> io::Result<String> {
        self.file.flush()?;
        self.file.get_ref().sync_all()?;
        let path = |name: String| self.directory.join(name);
        let part = path(format!(".{}.json.part", self.name));
        fs::write(&part, envelope.to_json()).inspect_err(|_| drop(fs::remove_file(&part)))?;
        let envelope = path(format!("{}.json", self.name));
        fs::rename(&part, &envelope)?;
        fs::rename(path(format!(".{}.eml.part", self.name)), path(format!("{}.eml", self.name)))
            .inspect_err(|_| drop(fs::remove_file(&envelope)))?;
        Ok(self.name.clone())
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        // The file no longer exists if the message was stored.
        drop(fs::remove_file(self.directory.join(format!(".{}.eml.part", self.name))));
    }
}

fn last_number(directory: &Path) -> u64 {
    let names = fs::read_dir(directory).into_iter().flatten().flatten();
    let number = |name: &str| name.strip_suffix(".eml")?.parse().ok();
    names.filter_map(|entry| number(entry.file_name().to_str()?)).max().unwrap_or(0)
}

/// Returns `true` if `text` matches `pattern`, in which `*` matches any text.
fn matches(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == text,
        Some((start, rest)) => text.strip_prefix(start).is_some_and(|text| {
            (0..=text.len()).any(|at| text.get(at..).is_some_and(|text| matches(rest, text)))
        }),
    }
}

fn rule(text: &str) -> Result<Rule, String> {
    let wrong = || format!("invalid rule, not VERB:PATTERN=REPLY with a 4yz or 5yz code: {text:?}");
    let (verb, rest) = text.split_once(':').ok_or_else(wrong)?;
    let (pattern, reply) = rest.rsplit_once('=').ok_or_else(wrong)?;
    let (code, text) = reply.split_once(' ').unwrap_or((reply, ""));
    let code: Code = code.parse().map_err(|_| wrong())?;
    let (enhanced, text) = match EnhancedCode::parse(text.as_bytes()) {
        Some((enhanced, len)) => (Some(enhanced), text[len..].trim_start()),
        None => (None, text),
    };
    let checked = Text::new(text).map_err(|error| error.to_string())?;
    Refusal::new(code, enhanced, checked).map_err(|_| wrong())?;
    let known = ["CONNECT", "EHLO", "MAIL", "RCPT", "DATA", "MESSAGE"];
    let verb = verb.to_ascii_uppercase();
    known.contains(&verb.as_str()).then_some(()).ok_or_else(wrong)?;
    Ok(Rule { verb, pattern: pattern.to_owned(), code, enhanced, text: text.to_owned() })
}
