//! Decodes reply codes and whole reply lines: the meaning of the codes, the reason that the text states with
//! its basis, and what a sender should do.
//!
//! ```text
//! cargo run --example explain -- 550 4.2.2 "452 4.3.1 disk full"
//! cargo run --example explain -- --stage rcpt "550 5.7.1 blocked using zen.spamhaus.org"
//! cargo run --example explain -- --table
//! some-client 2>&1 | cargo run --example explain
//! ```

use std::io::{self, BufRead, Write};
use std::process::ExitCode;

use smtp_machine::diagnosis::{Advice, Alternatives, Basis, Context, Stage};
use smtp_machine::reply::{Code, EnhancedCode, Reply};

const USAGE: &str = "\
usage: explain [--stage STAGE] [CODE | ENHANCED-CODE | REPLY-LINE]..
                                decode the arguments, or each line of stdin
       explain --table          print all named codes
  --stage   the stage that the reply belongs to: connect, ehlo, starttls, auth, mail, rcpt, data or end (of the message);
            with it, advice is printed for a sender without alternatives";

fn main() -> ExitCode {
    let (mut words, mut stage) = (Vec::new(), None);
    let mut arguments = lexopt::Parser::from_env();
    loop {
        match arguments.next() {
            Ok(None) => break,
            Ok(Some(lexopt::Arg::Long("table"))) => return finish(table(&mut io::stdout().lock())),
            Ok(Some(lexopt::Arg::Long("help") | lexopt::Arg::Short('h'))) => {
                println!("{USAGE}");
                return ExitCode::SUCCESS;
            }
            Ok(Some(lexopt::Arg::Long("stage"))) => {
                let name = arguments.value().map(|it| it.to_string_lossy().into_owned());
                stage = STAGES.iter().find(|it| name.as_ref().is_ok_and(|name| name == it.0));
                if stage.is_none() {
                    return usage("no such stage");
                }
            }
            Ok(Some(lexopt::Arg::Value(word))) => words.push(word.to_string_lossy().into_owned()),
            Ok(Some(other)) => return usage(&other.unexpected().to_string()),
            Err(error) => return usage(&error.to_string()),
        }
    }
    let out = &mut io::stdout().lock();
    finish(if words.is_empty() {
        io::stdin().lock().lines().try_for_each(|line| explain(out, &line?, stage.map(|it| it.1)))
    } else {
        words.iter().try_for_each(|word| explain(out, word, stage.map(|it| it.1)))
    })
}

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

/// Prints the meaning of one line.
fn explain(out: &mut impl Write, line: &str, stage: Option<Stage>) -> io::Result<()> {
    writeln!(out, "{}", line.escape_debug())?;
    let line = line.trim();
    if let Ok(enhanced) = line.parse::<EnhancedCode>() {
        say_enhanced(out, enhanced)?;
        return writeln!(out);
    }
    let code = line.get(..3).and_then(|digits| digits.parse::<Code>().ok());
    let rest = line.get(3..).unwrap_or_default();
    let Some(code) = code.filter(|_| rest.is_empty() || rest.starts_with([' ', '-'])) else {
        return writeln!(out, "    not a reply code\n");
    };
    writeln!(out, "    severity  {}", code.severity())?;
    writeln!(out, "    category  {}", code.category())?;
    writeln!(out, "    code      {code} {}", code.meaning().unwrap_or("(no RFC defines it)"))?;
    let text = rest.get(1..).unwrap_or_default();
    match EnhancedCode::parse(text.as_bytes()) {
        Some((enhanced, _)) if u16::from(enhanced.class().digit()) == code.get() / 100 => {
            say_enhanced(out, enhanced)?;
        }
        Some((enhanced, _)) => {
            writeln!(
                out,
                "    enhanced  {enhanced} has another class than the code; the code decides"
            )?;
        }
        None => {}
    }
    if let Ok(reply) = Reply::from_log(line.as_bytes()) {
        say_reason(out, &reply, stage)?;
    }
    writeln!(out)
}

fn say_reason(out: &mut impl Write, reply: &Reply<'_>, stage: Option<Stage>) -> io::Result<()> {
    let context = stage.map_or(Context::new(), |stage| Context::new().with_stage(stage));
    let diagnosis = context.diagnose(reply);
    let text = |octets: &[u8]| String::from_utf8_lossy(octets).escape_debug().to_string();
    if reply.code().is_negative() {
        writeln!(out, "    reason    {}", diagnosis.reason())?;
        let by = match diagnosis.basis() {
            Basis::Enhanced => "the enhanced code".to_owned(),
            Basis::Basic => "the code".to_owned(),
            Basis::Nothing => "nothing".to_owned(),
            _ => format!("\"{}\"", text(diagnosis.evidence())),
        };
        writeln!(out, "    from      {by}, rule {}", diagnosis.rule())?;
        if let Some((reason, rule)) = diagnosis.also() {
            writeln!(out, "    also      {reason}, rule {rule}")?;
        }
        if let Some(words) = diagnosis.asks_to_retry() {
            writeln!(
                out,
                "    conflict  the text says \"{}\", but the code is permanent",
                text(words)
            )?;
        }
        if let Some(named) = diagnosis.named() {
            writeln!(out, "    named     {}", text(named))?;
        }
    }
    let Some(stage) = stage else { return Ok(()) };
    let reason = Some(diagnosis.reason());
    let advice =
        Advice::on(stage, reply.code(), reply.enhanced(), reason, &Alternatives::default());
    writeln!(
        out,
        "    advice    {:?} for this {:?}; {:?}",
        advice.action, advice.scope, advice.acceptance
    )
}

fn say_enhanced(out: &mut impl Write, enhanced: EnhancedCode) -> io::Result<()> {
    let subject = enhanced.status().subject_meaning().unwrap_or("a subject that no RFC defines");
    let meaning = enhanced.meaning().unwrap_or("(not registered)");
    writeln!(out, "    enhanced  {enhanced} {meaning} [{subject}]")
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
    ExitCode::from(64) // EX_USAGE
}
