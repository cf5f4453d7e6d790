//! Plays the conformance cases with a server on this host, and prints how it answers.
//!
//! Exit status: 0 if all answers are as specified, 1 if some differ, 2 if the server cannot be reached, 64 for an invalid
//! command line.

use std::fmt::Write as _;
use std::net::ToSocketAddrs;
use std::process::ExitCode;
use std::time::Duration;
use std::{env, fs, io};

use smtp_machine_testing::conformance::{CASES, Case, Finding, Level, Target, run};

const USAGE: &str = "\
usage: smtp-conformance --server HOST:PORT [--lmtp] [--from ADDRESS] [--to ADDRESS] [--only TEXT].. [--json FILE]
                        [--cases FILE] [--timeout SECONDS] [--quiet MILLISECONDS] [--differs]
  --server   a loopback address
  --to       a recipient that the server accepts (ben@harbor.example)
  --only     plays the cases whose name contains the text
  --json     writes the findings as JSON lines, `-` for the standard output
  --cases    other cases; also the variable CONFORMANCE_CASES
  --timeout  time for an answer (10)
  --quiet    time after which a server counts as silent (700)
  --differs  prints only the cases whose answers differ";

struct Options {
    target: Target,
    cases: Vec<Case>,
    json: Option<String>,
    differs: bool,
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
            return ExitCode::from(64);
        }
    };
    match play(&options) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(problem) => {
            eprintln!("smtp-conformance: {problem}");
            ExitCode::from(2)
        }
    }
}

fn play(options: &Options) -> io::Result<bool> {
    let (mut lines, mut same, mut differ, mut inapplicable) = (String::new(), 0, 0, 0);
    for case in &options.cases {
        let finding = run(case, &options.target)?;
        match finding {
            Finding::AsSpecified { .. } => same += 1,
            Finding::Differs { .. } => differ += 1,
            _ => inapplicable += 1,
        }
        if !options.differs || matches!(finding, Finding::Differs { .. }) {
            println!("{:<28} {:<18} {}", case.id(), case.section(), finding);
        }
        json(&mut lines, case, &finding);
    }
    println!("{same} as specified, {differ} differ, {inapplicable} not applicable");
    match options.json.as_deref() {
        Some("-") => print!("{lines}"),
        Some(path) => fs::write(path, lines)?,
        None => {}
    }
    Ok(differ == 0)
}

/// Adds a line of JSON.
fn json(lines: &mut String, case: &Case, finding: &Finding) {
    let level = match case.level() {
        Level::Must => "MUST",
        Level::Should => "SHOULD",
        _ => "SEEN",
    };
    let (result, note) = match finding {
        Finding::AsSpecified { .. } => ("as specified", String::new()),
        Finding::Differs { wanted, .. } => ("differs", wanted.to_string()),
        Finding::NotApplicable(why) => ("not applicable", why.clone()),
        _ => ("unknown", String::new()),
    };
    let seen: Vec<String> = finding.seen().iter().map(ToString::to_string).collect();
    let values = [
        ("case", case.id()),
        ("section", case.section()),
        ("level", level),
        ("title", case.title()),
        ("result", result),
        ("seen", &seen.join(" ")),
        ("note", &note),
    ];
    for (at, (name, value)) in values.into_iter().enumerate() {
        let _ = write!(lines, "{}\"{name}\":\"", if at == 0 { "{" } else { "," });
        for character in value.chars() {
            match character {
                '"' | '\\' => lines.extend(['\\', character]),
                ' '.. => lines.push(character),
                _ => {
                    let _ = write!(lines, "\\u{:04x}", u32::from(character));
                }
            }
        }
        lines.push('"');
    }
    lines.push_str("}\n");
}

/// Returns `None` if help is requested.
fn options() -> Result<Option<Options>, Box<dyn std::error::Error>> {
    let (mut server, mut file, mut only) = (None, env::var("CONFORMANCE_CASES").ok(), Vec::new());
    let (mut json, mut differs, mut lmtp) = (None, false, false);
    let (mut from, mut to, mut timeout, mut quiet) = (None, None, None, None);
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("{argument} needs a value"));
        match argument.as_str() {
            "--help" | "-h" => return Ok(None),
            "--server" => server = Some(value()?),
            "--lmtp" => lmtp = true,
            "--from" => from = Some(value()?),
            "--to" => to = Some(value()?),
            "--only" => only.push(value()?),
            "--json" => json = Some(value()?),
            "--cases" => file = Some(value()?),
            "--timeout" => timeout = Some(Duration::from_secs(value()?.parse()?)),
            "--quiet" => quiet = Some(Duration::from_millis(value()?.parse()?)),
            "--differs" => differs = true,
            _ => return Err(format!("invalid option '{argument}'").into()),
        }
    }
    let server = server.ok_or("--server is missing")?;
    if server.to_socket_addrs().map_err(|error| format!("{server}: {error}"))?.next().is_none() {
        return Err(format!("{server}: no address").into());
    }
    let mut target = Target::new(server.as_str()).map_err(|error| format!("{server}: {error}"))?;
    target = target.with_lmtp(lmtp);
    target = from.iter().fold(target, |target, from| target.with_from(from));
    target = to.iter().fold(target, |target, to| target.with_to(to));
    target = timeout.iter().fold(target, |target, limit| target.with_timeout(*limit));
    target = quiet.iter().fold(target, |target, time| target.with_quiet(*time));
    let text = match file {
        Some(path) => fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?,
        None => CASES.to_owned(),
    };
    let mut cases = Case::parse_all(&text)?;
    cases.retain(|case| only.is_empty() || only.iter().any(|text| case.id().contains(text)));
    Ok(Some(Options { target, cases, json, differs }))
}
