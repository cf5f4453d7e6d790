//! [`Arguments`]: the command line.

use std::ffi::OsString;

use smtp_machine::diagnosis::Stage;
use smtp_machine::reply::EnhancedCode;

use crate::each;
use crate::logs::Format;
use crate::logs::pieces::is_start_of_reply;
use crate::report;
use crate::survey::Reading;

pub(crate) const USAGE: &str = "\
usage: explain [OPTION].. CODE | ENHANCED-CODE | REPLY..
                             explains each argument
       explain [OPTION].. [FILE..]
                             sums up the replies in logs: by reason, by provider (the domain of the server) and by advice;
                             without FILE, and for -, the standard input; from a terminal, each line is explained
       explain --table       prints all named codes
An argument that begins with a code is a reply. A FILE may have lines of postfix, exim, sendmail, qmail, OpenSMTPD and KumoMTA
(JSON), and plain replies, also mixed; it may have any size.
  --stage STAGE     the stage of the replies whose stage the log does not state: connect, ehlo, starttls, auth, mail, rcpt, data
                    or end (of the message); without it, an explained reply has no advice, and sums and JSON have that for rcpt
  --format FORMAT   the form of the sums: table (default), csv, jsonl or html
                    (2yz, 3yz: positive replies; 4yz: transient ones; 5yz: permanent ones)
  --each FORM       prints each reply instead of sums, in the order of the input: json (an object on a line) or text
  --log SYSTEM      reads lines only as plain, postfix, exim, sendmail, qmail, opensmtpd or kumomta
  --threads N       the number of threads (default: one for each processor)
  --providers N     counts at most N providers apart (default: 10000), and the others together
The exit status is 0, or 1 if a file cannot be read, or 64 if the command line is invalid.";

/// What to do.
#[derive(Debug, PartialEq)]
pub(crate) enum Task {
    Help,
    Table,
    /// Explains replies.
    Explain(Vec<String>),
    /// Reads files; `-` is the standard input.
    Read(Vec<OsString>),
}

#[derive(Debug)]
pub(crate) struct Arguments {
    pub(crate) task: Task,
    pub(crate) reading: Reading,
    pub(crate) report: report::Form,
    pub(crate) each: Option<each::Form>,
    pub(crate) threads: Option<usize>,
    pub(crate) providers: usize,
}

/// The maximum number of threads.
const MAX_THREADS: usize = 1024;

const STAGES: [(&str, Stage); 8] = [
    ("connect", Stage::Connect),
    ("ehlo", Stage::Hello),
    ("starttls", Stage::StartTls),
    ("auth", Stage::Auth),
    ("mail", Stage::Mail),
    ("rcpt", Stage::Rcpt),
    ("data", Stage::Data),
    ("end", Stage::EndOfData),
];

const EACH: [(&str, each::Form); 2] = [("json", each::Form::Json), ("text", each::Form::Text)];

impl Arguments {
    /// Reads the command line. The error is for people.
    pub(crate) fn read(mut parser: lexopt::Parser) -> Result<Self, String> {
        use lexopt::Arg::{Long, Short, Value};
        let mut found = Self {
            task: Task::Help,
            reading: Reading::default(),
            report: report::Form::Table,
            each: None,
            threads: None,
            providers: 10_000,
        };
        let (mut words, mut table, mut report) = (Vec::new(), false, None);
        while let Some(argument) = parser.next().map_err(|error| error.to_string())? {
            match argument {
                Long("help") | Short('h') => return Ok(found),
                Long("table") => table = true,
                Long("stage") => found.reading.stage = Some(choice(&mut parser, "stage", &STAGES)?),
                Long("format") => report = Some(choice(&mut parser, "format", &report::Form::ALL)?),
                Long("each") => found.each = Some(choice(&mut parser, "form", &EACH)?),
                Long("log") => {
                    let formats = Format::ALL.map(|format| (format.name(), format));
                    found.reading.format = Some(choice(&mut parser, "system", &formats)?);
                }
                Long("threads") => {
                    found.threads = Some(number(&mut parser, "threads", 1..=MAX_THREADS)?);
                }
                Long("providers") => {
                    found.providers = number(&mut parser, "providers", 0..=10_000_000)?;
                }
                Value(word) => words.push(word),
                other => return Err(other.unexpected().to_string()),
            }
        }
        if report.is_some() && found.each.is_some() {
            return Err("--format is for sums, and --each prints none".to_owned());
        }
        found.report = report.unwrap_or(found.report);
        found.task = if table { Task::Table } else { task(words)? };
        Ok(found)
    }
}

fn task(words: Vec<OsString>) -> Result<Task, String> {
    let replies = words.iter().filter(|word| is_reply(&word.to_string_lossy())).count();
    match replies {
        0 => Ok(Task::Read(words)),
        _ if replies == words.len() => {
            let text = |word: OsString| word.to_string_lossy().into_owned();
            Ok(Task::Explain(words.into_iter().map(text).collect()))
        }
        _ => Err("either replies or files, not both".to_owned()),
    }
}

fn is_reply(word: &str) -> bool {
    let word = word.trim();
    is_start_of_reply(word.as_bytes()) || word.parse::<EnhancedCode>().is_ok()
}

fn choice<T: Copy>(
    parser: &mut lexopt::Parser,
    what: &str,
    choices: &[(&str, T)],
) -> Result<T, String> {
    let word = parser.value().map_err(|error| error.to_string())?;
    let found = choices.iter().find(|(name, _)| word == *name);
    found
        .map(|(_, value)| *value)
        .ok_or_else(|| format!("no such {what}: {}", word.to_string_lossy()))
}

fn number(
    parser: &mut lexopt::Parser,
    what: &str,
    range: std::ops::RangeInclusive<usize>,
) -> Result<usize, String> {
    let word = parser.value().map_err(|error| error.to_string())?;
    let number = word.to_str().and_then(|word| word.parse().ok());
    number.filter(|number| range.contains(number)).ok_or_else(|| {
        let (start, end) = (range.start(), range.end());
        format!("--{what} is a number from {start} to {end}, not {}", word.to_string_lossy())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str]) -> Result<Arguments, String> {
        Arguments::read(lexopt::Parser::from_args(words))
    }

    #[test]
    fn an_argument_that_begins_with_a_code_is_a_reply() {
        let task = |words: &[&str]| read(words).unwrap().task;
        assert_eq!(
            task(&["550", "4.2.2", "452 full"]),
            Task::Explain(vec!["550".into(), "4.2.2".into(), "452 full".into()])
        );
        assert_eq!(task(&["mail.log", "-"]), Task::Read(vec!["mail.log".into(), "-".into()]));
        assert_eq!(task(&["./550"]), Task::Read(vec!["./550".into()]));
        assert_eq!(task(&[]), Task::Read(Vec::new()));
        assert_eq!(task(&["--table"]), Task::Table);
        assert_eq!(task(&["--help", "--no-such-option"]), Task::Help);
    }

    #[test]
    fn a_wrong_command_line_is_refused() {
        for words in [
            &["550", "mail.log"][..],
            &["--stage", "quit"],
            &["--format", "xml"],
            &["--each", "csv"],
            &["--each", "json", "--format", "csv"],
            &["--log", "exchange"],
            &["--threads", "0"],
            &["--threads", "x"],
            &["--providers", "-1"],
            &["--stage"],
            &["-x"],
        ] {
            assert!(read(words).is_err(), "{words:?}");
        }
        let found =
            read(&["--stage", "rcpt", "--log", "exim", "--threads", "3", "--format", "html"])
                .unwrap();
        assert_eq!(found.reading.stage, Some(Stage::Rcpt));
        assert_eq!((found.reading.format, found.threads), (Some(Format::Exim), Some(3)));
        assert_eq!(found.report, report::Form::Html);
    }
}
