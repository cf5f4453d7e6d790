//! What the library says about one reply, as the program `explain` prints it.

use smtp_machine::diagnosis::{Advice, Alternatives, Context, Diagnosis, NextAction, Stage};
use smtp_machine::reply::{EnhancedCode, Reply};

/// Reads a reply, without the white space around it.
pub(crate) fn reply(octets: &[u8]) -> Option<Reply<'_>> {
    Reply::from_log(octets.trim_ascii()).ok()
}

/// Returns the enhanced code of a reply, also one whose class differs from the code.
pub(crate) fn enhanced(reply: &Reply<'_>) -> Option<EnhancedCode> {
    reply.stated_enhanced().or_else(|| reply.loose_enhanced())
}

pub(crate) fn reason(reply: &Reply<'_>, stage: Option<Stage>) -> &'static str {
    diagnosis(reply, stage).reason().name()
}

/// Without a stage, a refusal is one of RCPT.
pub(crate) fn advice(reply: &Reply<'_>, stage: Option<Stage>) -> NextAction {
    let reason = Some(diagnosis(reply, stage).reason());
    let assumed = if reply.code().is_negative() { Stage::Rcpt } else { Stage::Other };
    let stage = stage.unwrap_or(assumed);
    let alternatives = Alternatives::default();
    Advice::on(stage, reply.code(), reply.enhanced(), reason, &alternatives).action
}

fn diagnosis<'a>(reply: &Reply<'a>, stage: Option<Stage>) -> Diagnosis<'a> {
    stage.map_or(Context::new(), |stage| Context::new().with_stage(stage)).diagnose(reply)
}

/// The stages as `explain` prints them, and as its option `--stage` takes them.
const STAGES: [(&str, &str, Stage); 9] = [
    ("connection", "connect", Stage::Connect),
    ("EHLO", "ehlo", Stage::Hello),
    ("STARTTLS", "starttls", Stage::StartTls),
    ("AUTH", "auth", Stage::Auth),
    ("MAIL", "mail", Stage::Mail),
    ("RCPT", "rcpt", Stage::Rcpt),
    ("DATA", "data", Stage::Data),
    ("end of data", "end", Stage::EndOfData),
    ("other command", "other", Stage::Other),
];

/// Returns the stage with this name.
pub(crate) fn stage(name: &str) -> Option<Stage> {
    let is = |known: &str| name.eq_ignore_ascii_case(known);
    STAGES.iter().find(|(long, short, _)| is(long) || is(short)).map(|(_, _, stage)| *stage)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stage_is_named_as_the_library_prints_it() {
        for (long, short, known) in STAGES {
            assert_eq!(known.to_string(), long);
            for name in [long.to_owned(), long.to_lowercase(), short.to_uppercase()] {
                assert_eq!(stage(&name), Some(known), "{name}");
            }
        }
        for name in ["", "rcp", "rcpt to", "RCPT\0", "é"] {
            assert_eq!(stage(name), None, "{name}");
        }
    }
}
