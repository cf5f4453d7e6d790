//! The explanation of one reply, in sentences.

use std::io::{self, Write};
use std::ops::Range;

use smtp_machine::diagnosis::{Acceptance, Advice, Basis, Diagnosis, NextAction, Scope, Stage};
use smtp_machine::reply::{Code, EnhancedCode, Reply};

use crate::meaning::Meaning;
use crate::shown;

/// Explains a code, an enhanced code or a whole reply.
pub(crate) fn word(out: &mut impl Write, word: &str, stage: Option<Stage>) -> io::Result<()> {
    let trimmed = word.trim();
    if let Ok(enhanced) = trimmed.parse::<EnhancedCode>() {
        writeln!(out, "{enhanced}")?;
        row(out, "enhanced", &enhanced_code(enhanced))?;
        return writeln!(out);
    }
    match Reply::from_log(trimmed.as_bytes()) {
        Ok(found) => reply(out, &found, stage)?,
        Err(_) => {
            writeln!(out, "{}", shown::text(word.as_bytes()))?;
            row(out, "not a reply", "a reply begins with a code of three digits")?;
        }
    }
    writeln!(out)
}

/// Explains a reply.
pub(crate) fn reply(
    out: &mut impl Write,
    reply: &Reply<'_>,
    stage: Option<Stage>,
) -> io::Result<()> {
    let meaning = Meaning::new(reply, stage);
    let diagnosis = &meaning.diagnosis;
    let spans: Vec<Range<usize>> = diagnosis.spans().collect();
    marked(out, reply.as_bytes(), &spans)?;
    let code = reply.code();
    row(out, "code", &code_and_severity(code))?;
    if let Some(stated) = reply.stated_enhanced() {
        let contradiction = "; its class is not that of the code, and the code decides";
        let contradiction = if stated.fits(code) { "" } else { contradiction };
        row(out, "enhanced", &format!("{}{contradiction}", enhanced_code(stated)))?;
    }
    if code.is_negative() {
        say_reason(out, diagnosis, !spans.is_empty())?;
    }
    if stage.is_some() {
        row(out, "advice", &advice(&meaning.advice))?;
    }
    Ok(())
}

fn row(out: &mut impl Write, name: &str, text: &str) -> io::Result<()> {
    writeln!(out, "    {name:<9} {text}")
}

/// Prints the lines of a reply, and marks the octets that decided under each.
fn marked(out: &mut impl Write, octets: &[u8], spans: &[Range<usize>]) -> io::Result<()> {
    let mut start = 0;
    for line in octets.split(|octet| *octet == b'\n') {
        let end = start + line.len();
        let text = line.strip_suffix(b"\r").unwrap_or(line);
        let mut marks = String::new();
        let mut at = start;
        // The pieces between the edges of spans, each marked or not.
        let mut edges: Vec<usize> = spans.iter().flat_map(|span| [span.start, span.end]).collect();
        edges.push(start + text.len());
        edges.sort_unstable();
        let mut printed = String::new();
        for edge in edges.into_iter().filter(|edge| (start..=start + text.len()).contains(edge)) {
            let piece = shown::text(octets.get(at..edge).unwrap_or_default());
            let is_marked = spans.iter().any(|span| span.start <= at && edge <= span.end);
            let mark = if is_marked { "^" } else { " " };
            marks.push_str(&mark.repeat(piece.chars().count()));
            printed.push_str(&piece);
            at = edge;
        }
        writeln!(out, "{printed}")?;
        if !marks.trim_end().is_empty() {
            writeln!(out, "{}", marks.trim_end())?;
        }
        start = end + 1;
    }
    Ok(())
}

fn code_and_severity(code: Code) -> String {
    let severity = match code.get() / 100 {
        2 => "success",
        3 => "the server waits for more",
        4 => "a transient failure, retry later",
        5 => "a permanent failure",
        _ => "a preliminary reply",
    };
    let category = code.category().meaning();
    let meaning = code.meaning().unwrap_or("no RFC defines this code");
    format!("{code}: {meaning} ({severity}; category: {category})")
}

fn enhanced_code(enhanced: EnhancedCode) -> String {
    let subject = enhanced.status().subject_meaning().unwrap_or("a subject that no RFC defines");
    let meaning = enhanced.meaning().unwrap_or("not registered");
    format!("{enhanced}: {meaning} ({subject})")
}

fn say_reason(out: &mut impl Write, diagnosis: &Diagnosis<'_>, marked: bool) -> io::Result<()> {
    let rule = diagnosis.rule();
    let basis = match diagnosis.basis() {
        Basis::Nothing => "the reply states no reason".to_owned(),
        _ if marked => format!("by the marked words, rule {rule}"),
        basis => format!("by the {basis}, rule {rule}"),
    };
    row(out, "reason", &format!("{}: {basis}", diagnosis.reason()))?;
    if let Some((reason, rule)) = diagnosis.also() {
        row(out, "also", &format!("{reason}: rule {rule} matches too"))?;
    }
    if let Some(words) = diagnosis.asks_to_retry() {
        let words = shown::text(words);
        row(out, "conflict", &format!("the text says \"{words}\", but the code is permanent"))?;
    }
    match diagnosis.named() {
        Some(named) => row(out, "named", &shown::text(named)),
        None => Ok(()),
    }
}

/// Says the advice in a sentence.
fn advice(advice: &Advice) -> String {
    let scope = match advice.scope {
        Scope::Recipient => "this recipient",
        Scope::Message => "this message",
        Scope::Connection => "this connection",
        Scope::Host => "this host",
        _ => "this case",
    };
    let action = match advice.action {
        NextAction::Proceed => "continue the session".to_owned(),
        NextAction::Done => "nothing is left to do".to_owned(),
        NextAction::Later => format!("retry later for {scope}"),
        NextAction::NextHost => "try the next host of the domain".to_owned(),
        NextAction::Reconnect => "connect again to the same host".to_owned(),
        NextAction::Hello => "send HELO instead of EHLO".to_owned(),
        NextAction::DropParameters => "send the command again without parameters".to_owned(),
        NextAction::StartTls => "start TLS first".to_owned(),
        NextAction::Authenticate => "authenticate first".to_owned(),
        NextAction::Split => "send to the other recipients in another transaction".to_owned(),
        NextAction::Shrink => "make the message smaller, or give up".to_owned(),
        NextAction::GiveUp => format!("give up for {scope}"),
        other => format!("{other} for {scope}"),
    };
    let acceptance = match (advice.acceptance, advice.action) {
        (_, NextAction::Proceed) => return action,
        (Acceptance::NotAccepted, _) => "the message was not sent",
        (Acceptance::Accepted, _) => "the server has accepted the message",
        (Acceptance::Unknown, _) => "whether the server has accepted the message is unknown",
    };
    format!("{action}: {acceptance}")
}

/// Prints the named codes.
pub(crate) fn table(out: &mut impl Write) -> io::Result<()> {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn explained(text: &str, stage: Option<Stage>) -> String {
        let mut out = Vec::new();
        word(&mut out, text, stage).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn advice_is_a_sentence() {
        let text = explained("550 5.1.1 the domain's user is unknown", Some(Stage::Rcpt));
        assert!(text.starts_with("550 5.1.1 the domain's user is unknown\n"), "{text}");
        assert!(
            text.contains("advice    give up for this recipient: the message was not sent\n"),
            "{text}"
        );
        assert!(!explained("550 5.1.1 no such user", None).contains("advice"));
        let text = explained("250 2.0.0 queued", Some(Stage::EndOfData));
        assert!(
            text.contains("nothing is left to do: the server has accepted the message"),
            "{text}"
        );
    }

    #[test]
    fn all_matched_words_are_marked() {
        let mut out = Vec::new();
        marked(&mut out, b"552-Full is\r\n552 the mailb\xc3\xb6x\x07", &[4..8, 21..28]).unwrap();
        let text = String::from_utf8(out).unwrap();
        assert_eq!(text, "552-Full is\n    ^^^^\n552 the mailb\u{f6}x\\u{7}\n        ^^^^^^\n");
        let text = explained("552 5.2.0 Full is the mailbox of ben", None);
        assert!(text.contains("\n          ^^^^        ^^^^^^^\n"), "{text}");
    }

    #[test]
    fn what_is_no_reply_is_said_to_be_none() {
        assert!(explained("no \u{1b}[2J", None).contains("no \\u{1b}[2J\n    not a reply"));
        assert!(explained("4.2.2", None).starts_with("4.2.2\n    enhanced  4.2.2: over quota"));
        assert!(explained("550", None).starts_with("550\n    code      550: "));
        let text = explained("550 4.2.2 no", None);
        assert!(text.contains("its class is not that of the code, and the code decides"), "{text}");
    }
}
