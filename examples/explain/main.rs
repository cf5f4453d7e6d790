//! Explains replies, and sums up the replies in logs: the reasons that servers give, what they are based on, and what a sender
//! should do.
//!
//! ```text
//! cargo run --example explain -- 550 4.2.2 "452 4.3.1 disk full"
//! cargo run --example explain -- --stage rcpt "550 5.7.1 blocked using zen.spamhaus.org"
//! cargo run --release --example explain -- /var/log/mail.log
//! cargo run --release --example explain -- --format html /var/log/mail.log > report.html
//! cargo run --release --example explain -- --each json < /var/log/mail.log
//! cargo run --example explain -- --table
//! ```
//!
//! `^` marks the words of a reply that a reason is based on. The objects of `--each json` all have the same keys:
//!
//! | keys | value |
//! |---|---|
//! | `file`, `line`, `log` | the file (`-` for the standard input), the line where the reply begins, and the system that wrote the line |
//! | `reply`, `code`, `enhanced` | the reply without line endings at its end, its code as a number, its enhanced code or `null` |
//! | `stage`, `host`, `provider`, `recipient_domain` | what the log states besides the reply, `null` for what it does not; the provider is the domain of the host |
//! | `reason` | the name of the `Reason` |
//! | `basis`, `rule`, `words` | what the reason is based on (`phrase`, `basic code` ..), the name of the rule, and the words that it has found |
//! | `advice`, `scope` | what a sender without alternatives does, and for what: `recipient` .. |

mod arguments;
mod blocks;
mod count;
mod detail;
mod each;
mod known;
mod logs;
mod meaning;
mod progress;
mod provider;
#[cfg(test)]
mod random;
mod report;
mod shown;
mod survey;
mod totals;

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufRead, BufWriter, IsTerminal, Read, Write};
use std::process::ExitCode;

use arguments::{Arguments, Task, USAGE};
use blocks::Source;
use each::{Each, Ordered};
use progress::Progress;
use survey::survey;
use totals::{Counting, Totals};

fn main() -> ExitCode {
    let arguments = match Arguments::read(lexopt::Parser::from_env()) {
        Ok(arguments) => arguments,
        Err(problem) => {
            eprintln!("explain: {problem}\n{USAGE}");
            return ExitCode::from(64); // EX_USAGE
        }
    };
    match run(&arguments) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("explain: {error}");
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}

fn run(arguments: &Arguments) -> io::Result<()> {
    let out = &mut io::stdout();
    match &arguments.task {
        Task::Help => writeln!(out, "{USAGE}"),
        Task::Table => detail::table(&mut BufWriter::new(out)),
        Task::Explain(words) => {
            words.iter().try_for_each(|word| detail::word(out, word, arguments.reading.stage))
        }
        Task::Read(files) if files.is_empty() && io::stdin().is_terminal() => {
            let mut lines = io::stdin().lock().lines();
            lines.try_for_each(|line| detail::word(out, &line?, arguments.reading.stage))
        }
        Task::Read(files) if files.is_empty() => read(arguments, &["-".into()]),
        Task::Read(files) => read(arguments, files),
    }
}

/// Reads `files`, and prints sums or each reply.
fn read(arguments: &Arguments, files: &[OsString]) -> io::Result<()> {
    let names: Vec<String> =
        files.iter().map(|file| shown::text(file.as_encoded_bytes())).collect();
    let sizes: io::Result<Vec<Option<u64>>> = files.iter().map(size).collect();
    let size = sizes?.into_iter().sum();
    let progress = Progress::on_terminal(size);
    let source = Source::new(files.iter().map(open), arguments.reading.joins());
    let threads = arguments
        .threads
        .unwrap_or_else(|| std::thread::available_parallelism().map_or(1, usize::from));
    let reading = arguments.reading;
    if let Some(form) = arguments.each {
        let output = Ordered::new(io::stdout());
        let worker = |_| Each::new(&output, &names, form, reading.stage);
        let workers = (0..threads).map(worker).collect();
        // The terminal shows the replies, or the progress.
        let progress = progress.filter(|_| !io::stdout().is_terminal());
        return survey(source, reading, progress, workers).map(drop);
    }
    let workers = (0..threads).map(|_| Counting::new(arguments.providers, reading.stage)).collect();
    let (workers, amount) = survey(source, reading, progress, workers)?;
    let totals = Totals::new(workers, amount, arguments.providers);
    let mut out = BufWriter::new(io::stdout());
    report::write(&mut out, &totals, arguments.report)?;
    out.flush()
}

/// Returns the size of a file, if it has one. Fails if the file does not exist, before any other is read.
fn size(file: &OsString) -> io::Result<Option<u64>> {
    if file == "-" {
        return Ok(None);
    }
    let facts = std::fs::metadata(file).map_err(|error| named(file, &error))?;
    Ok(facts.is_file().then_some(facts.len()))
}

fn open(file: &OsString) -> io::Result<Box<dyn Read + Send>> {
    if file == "-" {
        return Ok(Box::new(io::stdin()));
    }
    let opened = File::open(file).map_err(|error| named(file, &error))?;
    Ok(Box::new(Named { file: file.clone(), opened }))
}

/// A file whose errors have its name.
struct Named {
    file: OsString,
    opened: File,
}

impl Read for Named {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        self.opened.read(to).map_err(|error| match error.kind() {
            io::ErrorKind::Interrupted => error,
            _ => named(&self.file, &error),
        })
    }
}

fn named(file: &OsString, error: &io::Error) -> io::Error {
    let name = shown::text(file.as_encoded_bytes());
    io::Error::new(error.kind(), format!("{name}: {error}"))
}
