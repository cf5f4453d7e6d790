//! [`Explained`]: the meaning of one reply.

use std::iter::once;
use std::ops::Range;

use serde::Serialize;
use smtp_machine::diagnosis::{Advice, Alternatives, Basis, Context, Diagnosis, Stage};
use smtp_machine::reply::{EnhancedCode, Reply};

use crate::shown;

/// The stages that a reply can belong to, with their names in the page.
pub(crate) const STAGES: [(Stage, &str); 8] = [
    (Stage::Connect, "connection"),
    (Stage::Hello, "EHLO"),
    (Stage::StartTls, "STARTTLS"),
    (Stage::Auth, "AUTH"),
    (Stage::Mail, "MAIL"),
    (Stage::Rcpt, "RCPT"),
    (Stage::Data, "DATA"),
    (Stage::EndOfData, "end of data"),
];

/// The meaning of one reply.
#[derive(Debug, Serialize)]
pub struct Explained {
    /// The number of its first line in the input, from 1.
    line: usize,
    /// Its octets, in pieces.
    text: Vec<Piece>,
    /// The reply is longer than what was read of it.
    is_cut: bool,
    code: u16,
    /// The meaning of the code, if an RFC defines it.
    meaning: Option<&'static str>,
    severity: String,
    category: String,
    enhanced: Option<Enhanced>,
    reason: String,
    family: String,
    basis: String,
    rule: String,
    /// Another reason that the text matches, and its rule.
    also: Option<(String, String)>,
    /// Words of a permanent failure that ask for a retry.
    asks_to_retry: Option<String>,
    /// The block list or the policy that the text names.
    named: Option<String>,
    stage: Option<&'static str>,
    /// The advice for each stage.
    advice: Vec<Advised>,
}

/// A piece of a reply, and whether it decided.
#[derive(Debug, Serialize)]
struct Piece {
    text: String,
    decided: bool,
}

#[derive(Debug, Serialize)]
struct Enhanced {
    code: String,
    meaning: Option<&'static str>,
    subject: Option<&'static str>,
    /// Its class is the first digit of the code.
    fits: bool,
}

#[derive(Debug, Serialize)]
struct Advised {
    stage: &'static str,
    action: String,
    scope: String,
}

impl Explained {
    /// Sets whether the reply is longer than what was read of it.
    pub(crate) fn cut(self, is_cut: bool) -> Self {
        Self { is_cut, ..self }
    }
}

/// Explains a reply that begins in line `line` of the input.
pub(crate) fn explain(reply: &Reply<'_>, line: usize, stage: Option<Stage>) -> Explained {
    let context = stage.map_or(Context::new(), |stage| Context::new().with_stage(stage));
    let diagnosis = context.diagnose(reply);
    let code = reply.code();
    Explained {
        line,
        text: pieces(reply.as_bytes(), decided(reply, &diagnosis)),
        is_cut: false,
        code: code.get(),
        meaning: code.meaning(),
        severity: code.severity().to_string(),
        category: code.category().to_string(),
        enhanced: reply.stated_enhanced().or_else(|| reply.loose_enhanced()).map(|enhanced| {
            Enhanced {
                code: enhanced.to_string(),
                meaning: enhanced.meaning(),
                subject: enhanced.status().subject_meaning(),
                fits: enhanced.fits(code),
            }
        }),
        reason: diagnosis.reason().to_string(),
        family: diagnosis.reason().family().to_string(),
        basis: diagnosis.basis().to_string(),
        rule: diagnosis.rule().to_owned(),
        also: diagnosis.also().map(|(reason, rule)| (reason.to_string(), rule.to_owned())),
        asks_to_retry: diagnosis.asks_to_retry().map(shown::text),
        named: diagnosis.named().map(shown::text),
        stage: STAGES.iter().find(|(known, _)| Some(*known) == stage).map(|(_, name)| *name),
        advice: STAGES.iter().map(|(stage, name)| advised(reply, *stage, name)).collect(),
    }
}

/// Returns the advice at a stage, where the reason may differ, for a sender without alternatives.
fn advised(reply: &Reply<'_>, stage: Stage, name: &'static str) -> Advised {
    let reason = Context::new().with_stage(stage).diagnose(reply).reason();
    let left = Alternatives::default();
    let advice = Advice::on(stage, reply.code(), reply.enhanced(), Some(reason), &left);
    Advised { stage: name, action: advice.action.to_string(), scope: advice.scope.to_string() }
}

/// Returns the ranges of the octets that the diagnosis is based on, in order.
fn decided(reply: &Reply<'_>, diagnosis: &Diagnosis<'_>) -> Vec<Range<usize>> {
    match diagnosis.basis() {
        Basis::Enhanced => {
            let text = reply.as_bytes().get(4..).unwrap_or_default();
            let length = EnhancedCode::parse(first_line(text)).map_or(0, |(_, length)| length);
            once(4..length.saturating_add(4)).collect()
        }
        Basis::Basic => once(0..3).collect(),
        _ => diagnosis.spans().collect(),
    }
}

fn first_line(octets: &[u8]) -> &[u8] {
    octets.split(|octet| matches!(octet, b'\r' | b'\n')).next().unwrap_or_default()
}

/// Divides `octets` at `decided`. Each octet is in one piece, also where ranges overlap.
fn pieces(octets: &[u8], decided: Vec<Range<usize>>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut push = |range: Range<usize>, decided: bool| {
        let octets = octets.get(range).filter(|octets| !octets.is_empty());
        pieces.extend(octets.map(|octets| Piece { text: shown::text(octets), decided }));
    };
    let mut at = 0;
    for range in decided {
        push(at..range.start, false);
        push(range.start.max(at)..range.end, true);
        at = at.max(range.end);
    }
    push(at..octets.len(), false);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(text: &str) -> Vec<String> {
        let reply = Reply::from_log(text.as_bytes()).unwrap();
        let explained = explain(&reply, 1, None);
        let whole: String = explained.text.iter().map(|piece| piece.text.as_str()).collect();
        assert_eq!(whole, text);
        let decided = explained.text.into_iter().filter(|piece| piece.decided);
        decided.map(|piece| piece.text).collect()
    }

    #[test]
    fn the_octets_that_decided_are_marked() {
        for (text, decided) in [
            ("550 5.7.1 user unknown", &["user", "unknown"][..]),
            ("550 5.1.1 no", &["5.1.1"]),
            ("550 no", &[]),
            ("503 no", &["503"]),
            ("250 fine", &["250"]),
            ("550-5.2.0 full is\n550 5.2.0 the mailbox", &["full", "mailbox"]),
        ] {
            assert_eq!(marked(text), decided, "{text}");
        }
    }

    #[test]
    fn each_octet_is_in_one_piece() {
        let pieces = pieces(b"abcdefgh", vec![1..4, 2..6, 6..7]);
        let texts: Vec<_> =
            pieces.iter().map(|piece| (piece.text.as_str(), piece.decided)).collect();
        assert_eq!(texts, [("a", false), ("bcd", true), ("ef", true), ("g", true), ("h", false)]);
    }

    #[test]
    fn the_advice_depends_on_the_stage() {
        let reply = Reply::from_log(b"552 no").unwrap();
        let explained = explain(&reply, 1, Some(Stage::EndOfData));
        assert_eq!(
            (explained.stage, explained.reason.as_str()),
            (Some("end of data"), "message too large")
        );
        let actions: Vec<&str> = explained.advice.iter().map(|it| it.action.as_str()).collect();
        assert_eq!(actions.len(), STAGES.len());
        assert_eq!(actions.last(), Some(&"make the message smaller"));
    }
}
