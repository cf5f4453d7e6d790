//! Decodes reply codes and whole reply lines.
//!
//! ```text
//! cargo run --example explain -- 550 4.2.2 "452 4.3.1 disk full"
//! cargo run --example explain -- --table
//! some-client 2>&1 | cargo run --example explain
//! ```

use std::io::{self, BufRead, Write};
use std::process::ExitCode;

use smtp_machine::reply::{Code, EnhancedCode};

const USAGE: &str = "\
usage: explain [CODE | ENHANCED-CODE | REPLY-LINE]..   decode the arguments, or each line of stdin
       explain --table                                 print all codes that have a name";

fn main() -> ExitCode {
    let mut words = Vec::new();
    let mut arguments = lexopt::Parser::from_env();
    loop {
        match arguments.next() {
            Ok(None) => break,
            Ok(Some(lexopt::Arg::Long("table"))) => return finish(table(&mut io::stdout().lock())),
            Ok(Some(lexopt::Arg::Long("help") | lexopt::Arg::Short('h'))) => {
                println!("{USAGE}");
                return ExitCode::SUCCESS;
            }
            Ok(Some(lexopt::Arg::Value(word))) => words.push(word.to_string_lossy().into_owned()),
            Ok(Some(other)) => return usage(&other.unexpected().to_string()),
            Err(error) => return usage(&error.to_string()),
        }
    }
    let out = &mut io::stdout().lock();
    finish(if words.is_empty() {
        io::stdin().lock().lines().try_for_each(|line| explain(out, &line?))
    } else {
        words.iter().try_for_each(|word| explain(out, word))
    })
}

/// Says what one line means; a line that is no reply is passed on as it is.
fn explain(out: &mut impl Write, line: &str) -> io::Result<()> {
    writeln!(out, "{}", line.escape_debug())?;
    let line = line.trim();
    if let Ok(enhanced) = line.parse::<EnhancedCode>() {
        return say_enhanced(out, enhanced);
    }
    let code = line.get(..3).and_then(|digits| digits.parse::<Code>().ok());
    let rest = line.get(3..).unwrap_or_default();
    let Some(code) = code.filter(|_| rest.is_empty() || rest.starts_with([' ', '-'])) else {
        return writeln!(out, "    no reply code\n");
    };
    writeln!(out, "    severity  {}", code.severity())?;
    writeln!(out, "    category  {}", code.category())?;
    writeln!(out, "    code      {code} {}", code.meaning().unwrap_or("(no RFC defines it)"))?;
    let text = rest.get(1..).unwrap_or_default();
    match EnhancedCode::parse(text.as_bytes()) {
        Some((enhanced, _)) if u16::from(enhanced.class().digit()) == code.get() / 100 => {
            say_enhanced(out, enhanced)
        }
        Some((enhanced, _)) => {
            writeln!(
                out,
                "    enhanced  {enhanced} is of another class than the code: it is text\n"
            )
        }
        None => writeln!(out),
    }
}

fn say_enhanced(out: &mut impl Write, enhanced: EnhancedCode) -> io::Result<()> {
    let subject = enhanced.status().subject_meaning().unwrap_or("a subject that no RFC defines");
    let meaning = enhanced.meaning().unwrap_or("(not registered)");
    writeln!(out, "    enhanced  {enhanced} {meaning} [{subject}]\n")
}

fn table(out: &mut impl Write) -> io::Result<()> {
    for code in Code::ALL {
        let meaning = code.meaning().unwrap_or_default();
        writeln!(out, "{code}  {:<31}  {meaning}", code.severity().meaning())?;
    }
    writeln!(out)?;
    for status in smtp_machine::reply::Status::ALL {
        let (subject, detail) = (status.subject(), status.detail());
        writeln!(out, "X.{subject}.{detail:<4} {}", status.meaning().unwrap_or_default())?;
    }
    Ok(())
}

fn finish(result: io::Result<()>) -> ExitCode {
    match result {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("explain: {error}");
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}

fn usage(problem: &str) -> ExitCode {
    eprintln!("explain: {problem}\n{USAGE}");
    ExitCode::from(2)
}
