//! [`Each`]: a worker that prints every reply, in the order of the input: as a JSON object, or explained.

use std::io::{self, Write};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use serde_json::{Map, Value};
use smtp_machine::diagnosis::Stage;

use crate::detail;
use crate::logs::Entry;
use crate::meaning::{Meaning, enhanced};
use crate::provider::provider;
use crate::survey::{Place, Worker};

/// The form in which a reply is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Json,
    Text,
}

pub(crate) struct Each<'a, W: Write + Send> {
    output: &'a Ordered<W>,
    files: &'a [String],
    form: Form,
    stage: Option<Stage>,
    printed: Vec<u8>,
}

impl<'a, W: Write + Send> Each<'a, W> {
    pub(crate) fn new(
        output: &'a Ordered<W>,
        files: &'a [String],
        form: Form,
        stage: Option<Stage>,
    ) -> Self {
        Self { output, files, form, stage, printed: Vec::new() }
    }
}

impl<W: Write + Send> Worker for Each<'_, W> {
    fn reply(&mut self, entry: &Entry<'_>, place: Place) {
        let file = self.files.get(place.file).map_or("-", String::as_str);
        // Writing into a vector cannot fail.
        let _ = match self.form {
            Form::Json => {
                let object = object(entry, &Meaning::of(entry, self.stage), file, place.line);
                serde_json::to_writer(&mut self.printed, &object).map_err(io::Error::from)
            }
            Form::Text => {
                detail::reply(&mut self.printed, &entry.reply, entry.stage.or(self.stage))
            }
        };
        self.printed.push(b'\n');
    }

    fn ended(&mut self, block: u64, _: u64) -> io::Result<()> {
        let result = self.output.write(block, &self.printed);
        self.printed.clear();
        result
    }
}

impl<W: Write + Send> Drop for Each<'_, W> {
    /// A worker that ends early would let the others wait for its block.
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.output.fail();
        }
    }
}

/// Returns what is known about a reply. Texts are UTF-8 with U+FFFD for other octets.
fn object(entry: &Entry<'_>, meaning: &Meaning<'_>, file: &str, line: u64) -> Value {
    let text = |octets: &[u8]| Value::from(String::from_utf8_lossy(octets));
    let or_null = |octets: Option<&[u8]>| octets.map_or(Value::Null, text);
    let (reply, diagnosis) = (&entry.reply, &meaning.diagnosis);
    let known = |value: Option<String>| value.map_or(Value::Null, Value::from);
    let words = diagnosis.spans().filter_map(|span| reply.as_bytes().get(span)).map(text);
    let provider = provider(entry.host, entry.recipient);
    let fields = [
        ("file", file.into()),
        ("line", line.into()),
        ("log", entry.format.name().into()),
        ("code", reply.code().get().into()),
        ("enhanced", known(enhanced(reply).map(|enhanced| enhanced.to_string()))),
        ("reason", diagnosis.reason().name().into()),
        ("basis", diagnosis.basis().to_string().into()),
        ("rule", diagnosis.rule().into()),
        ("words", words.collect()),
        ("stage", known(entry.stage.map(|stage| stage.to_string()))),
        ("advice", meaning.advice.action.to_string().into()),
        ("scope", meaning.advice.scope.to_string().into()),
        ("recipient_domain", or_null(entry.recipient)),
        ("host", or_null(entry.host)),
        ("provider", or_null(provider.as_deref())),
        ("reply", text(reply.as_bytes())),
    ];
    Value::Object(
        fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>(),
    )
}

/// An output to which threads write blocks in the order of their numbers.
pub(crate) struct Ordered<W> {
    state: Mutex<State<W>>,
    turn: Condvar,
}

struct State<W> {
    output: W,
    /// The number of the block to write next.
    next: u64,
    failed: bool,
}

impl<W: Write> Ordered<W> {
    pub(crate) fn new(output: W) -> Self {
        Self { state: Mutex::new(State { output, next: 0, failed: false }), turn: Condvar::new() }
    }

    fn lock(&self) -> MutexGuard<'_, State<W>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn fail(&self) {
        self.lock().failed = true;
        self.turn.notify_all();
    }

    fn write(&self, block: u64, octets: &[u8]) -> io::Result<()> {
        let waiting =
            self.turn.wait_while(self.lock(), |state| state.next != block && !state.failed);
        let mut state = waiting.unwrap_or_else(PoisonError::into_inner);
        if state.failed {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        let result = state.output.write_all(octets).and_then(|()| state.output.flush());
        state.failed |= result.is_err();
        state.next += 1;
        drop(state);
        self.turn.notify_all();
        result
    }

    #[cfg(test)]
    fn into_inner(self) -> W {
        self.state.into_inner().unwrap_or_else(PoisonError::into_inner).output
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::blocks::{MAX_LINE, Source};
    use crate::survey::{Reading, survey};
    use std::io::Read;

    fn printed(log: &[u8], workers: usize) -> String {
        let output = Ordered::new(Vec::new());
        let files = ["mail.log".to_owned()];
        let input: Box<dyn Read + Send> = Box::new(io::Cursor::new(log.to_vec()));
        let source = Source::new([Ok(input)].into_iter(), true).with_block(2 * MAX_LINE + 1);
        let workers = (0..workers).map(|_| Each::new(&output, &files, Form::Json, None)).collect();
        let (workers, _) = survey(source, Reading::default(), None, workers).unwrap();
        drop(workers);
        String::from_utf8(output.into_inner()).unwrap()
    }

    #[test]
    fn replies_are_printed_in_order_with_their_lines() {
        let mut log = Vec::new();
        for at in 0..20_000 {
            log.extend_from_slice(
                format!("550-5.1.1 no\n550 5.1.1 user {at}\nnothing\n").as_bytes(),
            );
        }
        let printed = printed(&log, 4);
        assert_eq!(printed.lines().count(), 20_000);
        for (at, line) in printed.lines().enumerate() {
            let object: Value = serde_json::from_str(line).unwrap();
            assert_eq!(object["line"], 3 * at + 1);
            assert_eq!(object["reply"], format!("550-5.1.1 no\n550 5.1.1 user {at}"));
        }
    }

    #[test]
    fn an_object_has_what_the_log_states() {
        let printed = printed(crate::logs::postfix::tests::LINES[0], 1);
        let object: Value = serde_json::from_str(printed.trim()).unwrap();
        for (name, value) in [
            ("file", "mail.log"),
            ("log", "postfix"),
            ("enhanced", "4.3.0"),
            ("stage", "RCPT"),
            ("advice", "retry later"),
            ("scope", "recipient"),
            ("recipient_domain", "harbor.example"),
            ("host", "mx.harbor.example"),
            ("provider", "harbor.example"),
        ] {
            assert_eq!(object[name], value, "{name}");
        }
        assert_eq!(object["code"], 451);
    }

    /// Fails after the first block.
    struct Closed(bool);

    impl Write for Closed {
        fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
            match std::mem::replace(&mut self.0, true) {
                false => Ok(octets.len()),
                true => Err(io::ErrorKind::BrokenPipe.into()),
            }
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_closed_output_ends_all_threads() {
        // Several blocks, and few replies to interpret.
        let log = [&b"550 no such user\n"[..], &[b'x'; 9_999], b"\n"].concat().repeat(70);
        let output = Ordered::new(Closed(false));
        let input: Box<dyn Read + Send> = Box::new(io::Cursor::new(log));
        let source = Source::new([Ok(input)].into_iter(), true).with_block(2 * MAX_LINE + 1);
        let workers = (0..4).map(|_| Each::new(&output, &[], Form::Json, None)).collect();
        let error = survey(source, Reading::default(), None, workers).err().unwrap();
        assert_eq!(error.kind(), io::ErrorKind::BrokenPipe);
    }
}
