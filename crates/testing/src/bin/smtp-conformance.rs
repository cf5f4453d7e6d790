//! Runs the conformance cases against an SMTP or LMTP server on a loopback address.

use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;
use std::{env, fs};

use lexopt::{Arg, Parser, ValueExt};
use smtp_machine_testing::conformance::{
    Case, Report, Target, Verdict, built_in, compare, parse_cases, run_with,
};

const USAGE: &str = "\
usage: smtp-conformance --server HOST:PORT [OPTION]..
       smtp-conformance --compare REPORT.json.. [--notes FILE]
       smtp-conformance --list [--cases FILE]

Runs the cases against a server, and prints a table: the result of each case, the answers seen, and what
differs. HOST must be this host (127.0.0.0/8, ::1, localhost). The server gets messages and hostile octets.

  --lmtp                speak LMTP
  --from MAILBOX        mailbox in MAIL (ana@orchard.example)
  --rcpt MAILBOX        mailbox in RCPT, which the server accepts (postmaster@localhost)
  --refused MAILBOX     mailbox that the server refuses
  --ehlo NAME           name of the client (client.orchard.example)
  --auth USER:PASSWORD  credentials for AUTH PLAIN
  --timeout SECONDS     limit for an answer (10)
  --quiet MILLISECONDS  time without an answer after which the server is silent (500)
  --jobs COUNT          cases at once (4)
  --only TEXT           only cases whose name contains TEXT; several times: one of them
  --cases FILE          cases of your own; also the variable SMTP_CONFORMANCE_CASES
  --json FILE           write the report
  --name NAME           name and version of the server, for the report
  --configuration TEXT  note about its configuration, for the report
  --verbose             print the session of each case that differs
  --compare             print Markdown tables of several reports
  --notes FILE          notes about differences: SERVER | CASE.. | TEXT
  --list                print the cases

The exit status is 0 if nothing differs, 1 if something does or has no answer, 2 if no case was run, 64 for a
wrong command line.";

/// EX_USAGE of sysexits.h.
const WRONG_USAGE: u8 = 64;
/// No case was run.
const NOT_RUN: u8 = 2;

#[derive(Default)]
struct Options {
    server: Option<String>,
    compare: Vec<PathBuf>,
    notes: Option<PathBuf>,
    list: bool,
    lmtp: bool,
    from: Option<String>,
    rcpt: Option<String>,
    refused: Option<String>,
    ehlo: Option<String>,
    auth: Option<(String, String)>,
    timeout: Option<Duration>,
    quiet: Option<Duration>,
    jobs: Option<usize>,
    only: Vec<String>,
    cases: Option<PathBuf>,
    json: Option<PathBuf>,
    name: Option<String>,
    configuration: Option<String>,
    verbose: bool,
}

fn main() -> ExitCode {
    let options = match options() {
        Ok(Some(options)) => options,
        Ok(None) => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(problem) => {
            eprintln!("smtp-conformance: {problem}\n{USAGE}");
            return ExitCode::from(WRONG_USAGE);
        }
    };
    let result = match &options {
        Options { list: true, .. } => print_cases(&options),
        Options { server: Some(server), .. } => examine(server, &options),
        _ => print_comparison(&options),
    };
    result.unwrap_or_else(|problem| {
        eprintln!("smtp-conformance: {problem}");
        ExitCode::from(NOT_RUN)
    })
}

fn options() -> Result<Option<Options>, lexopt::Error> {
    let mut options = Options::default();
    let mut parser = Parser::from_env();
    while let Some(argument) = parser.next()? {
        let Arg::Long(name) = argument else {
            match argument {
                Arg::Short('h') => return Ok(None),
                // What follows --compare.
                Arg::Value(value) if !options.compare.is_empty() => {
                    options.compare.push(value.into());
                    continue;
                }
                other => return Err(other.unexpected()),
            }
        };
        match name {
            "help" => return Ok(None),
            "server" => options.server = Some(parser.value()?.string()?),
            "compare" => options.compare.push(parser.value()?.into()),
            "notes" => options.notes = Some(parser.value()?.into()),
            "list" => options.list = true,
            "lmtp" => options.lmtp = true,
            "from" => options.from = Some(parser.value()?.string()?),
            "rcpt" => options.rcpt = Some(parser.value()?.string()?),
            "refused" => options.refused = Some(parser.value()?.string()?),
            "ehlo" => options.ehlo = Some(parser.value()?.string()?),
            "auth" => options.auth = Some(parser.value()?.parse_with(login)?),
            "timeout" => options.timeout = Some(parser.value()?.parse_with(seconds)?),
            "quiet" => {
                options.quiet = Some(Duration::from_millis(parser.value()?.parse_with(quiet)?));
            }
            "jobs" => options.jobs = Some(parser.value()?.parse()?),
            "only" => options.only.push(parser.value()?.string()?),
            "cases" => options.cases = Some(parser.value()?.into()),
            "json" => options.json = Some(parser.value()?.into()),
            "name" => options.name = Some(parser.value()?.string()?),
            "configuration" => options.configuration = Some(parser.value()?.string()?),
            "verbose" => options.verbose = true,
            _ => return Err(argument.unexpected()),
        }
    }
    match (&options.server, options.compare.is_empty(), options.list) {
        (None, true, false) => Err("give --server, --compare or --list".into()),
        _ => Ok(Some(options)),
    }
}

fn login(text: &str) -> Result<(String, String), &'static str> {
    let (user, password) = text.split_once(':').ok_or("is not USER:PASSWORD")?;
    Ok((user.to_owned(), password.to_owned()))
}

fn seconds(text: &str) -> Result<Duration, &'static str> {
    let seconds: f64 = text.parse().map_err(|_| "is not a number")?;
    let limit = Duration::try_from_secs_f64(seconds).ok().filter(|it| !it.is_zero());
    limit.filter(|it| it.as_secs() <= 3600).ok_or("is not a time up to an hour")
}

fn quiet(text: &str) -> Result<u64, &'static str> {
    text.parse().ok().filter(|it| (1..=60_000).contains(it)).ok_or("is not 1 to 60000")
}

fn cases(options: &Options) -> Result<Vec<Case>, Box<dyn Error>> {
    let variable = || env::var_os("SMTP_CONFORMANCE_CASES").map(PathBuf::from);
    let mut cases = match options.cases.clone().or_else(variable) {
        Some(path) => {
            let text = fs::read_to_string(&path)
                .map_err(|error| format!("{}: {error}", path.display()))?;
            parse_cases(&text).map_err(|error| format!("{}: {error}", path.display()))?
        }
        None => built_in(),
    };
    if !options.only.is_empty() {
        cases.retain(|case| options.only.iter().any(|text| case.id().contains(text.as_str())));
    }
    if cases.is_empty() {
        return Err("there is no such case".into());
    }
    Ok(cases)
}

fn print_cases(options: &Options) -> Result<ExitCode, Box<dyn Error>> {
    for case in cases(options)? {
        let (id, level, section) = (case.id(), case.level(), case.section());
        println!("{id:30} {level:6} {section:22} {}", case.title());
    }
    Ok(ExitCode::SUCCESS)
}

fn print_comparison(options: &Options) -> Result<ExitCode, Box<dyn Error>> {
    let read = |path: &PathBuf| {
        fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
    };
    let mut reports = Vec::new();
    for path in &options.compare {
        let report = Report::from_json(&read(path)?);
        reports.push(report.map_err(|error| format!("{}: {error}", path.display()))?);
    }
    let notes = options.notes.as_ref().map(read).transpose()?.unwrap_or_default();
    print!("{}", compare(&reports, &notes));
    Ok(ExitCode::SUCCESS)
}

fn examine(server: &str, options: &Options) -> Result<ExitCode, Box<dyn Error>> {
    let target = target(server, options)?;
    let cases = cases(options)?;
    let report = run_with(&target, &cases, |_| {});
    let report = match &options.name {
        Some(name) => report.with_server(name),
        None => report,
    };
    let report = report.with_configuration(options.configuration.clone().unwrap_or_default());
    print!("{report}");
    if options.verbose {
        print_sessions(&report);
    }
    if let Some(path) = &options.json {
        fs::write(path, report.to_json())
            .map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(match report.count(Verdict::AsSpecified) + report.count(Verdict::Differs) {
        0 => ExitCode::from(NOT_RUN),
        _ if report.count(Verdict::Differs) + report.count(Verdict::NoAnswer) == 0 => {
            ExitCode::SUCCESS
        }
        _ => ExitCode::FAILURE,
    })
}

fn target(server: &str, options: &Options) -> Result<Target, Box<dyn Error>> {
    let mut target = Target::new(server)?;
    if options.lmtp {
        target = target.with_lmtp();
    }
    if let Some(from) = &options.from {
        target = target.with_sender(from);
    }
    if let Some(rcpt) = &options.rcpt {
        target = target.with_recipient(rcpt);
    }
    if let Some(refused) = &options.refused {
        target = target.with_refused(refused);
    }
    if let Some(name) = &options.ehlo {
        target = target.with_name(name);
    }
    if let Some((user, password)) = &options.auth {
        target = target.with_login(user, password);
    }
    if let Some(limit) = options.timeout {
        target = target.with_timeout(limit);
    }
    if let Some(time) = options.quiet {
        target = target.with_quiet_time(time);
    }
    if let Some(count) = options.jobs {
        target = target.with_jobs(count);
    }
    Ok(target)
}

fn print_sessions(report: &Report) {
    for finding in report.findings() {
        if matches!(finding.verdict(), Verdict::Differs | Verdict::NoAnswer) {
            println!("\n{}: {}", finding.id(), finding.why());
            for line in finding.transcript() {
                println!("  {line}");
            }
        }
    }
}
