//! The labels of the corpus for the end of a client's session.

use smtp_machine::error::ParseErrorKind;
use smtp_machine::session::{Error, Violation};

/// Returns the labels of an error; none for an error of the caller.
pub(crate) fn of_error(error: Error, in_auth: bool) -> Option<Vec<&'static str>> {
    Some(match error {
        Error::Misuse(_) => return None,
        Error::Truncated(_) => vec!["truncated"],
        Error::Peer(violation) => match violation {
            Violation::PlaintextAfterStartTls => vec!["starttls_injection"],
            Violation::SurplusReply { .. } => vec!["reply_unexpected"],
            Violation::UnexpectedCode { .. } if in_auth => vec!["unexpected_code", "auth_failed"],
            Violation::UnexpectedCode { .. } => vec!["unexpected_code"],
            Violation::ReplyTooLong => vec!["reply_too_long", "reply_too_many_lines"],
            Violation::EndlessAuth => vec!["too_many_challenges"],
            Violation::Reply(kind) => vec![match kind {
                ParseErrorKind::Code => "reply_bad_code",
                ParseErrorKind::Separator => "reply_bad_separator",
                ParseErrorKind::MixedCodes => "reply_code_mismatch",
                ParseErrorKind::Nul => "nul_byte",
                ParseErrorKind::BareCr => "bare_cr",
                ParseErrorKind::BareLf => "bare_lf",
                _ => "reply_syntax",
            }],
            other => panic!("a violation that a server can't commit: {other}"),
        },
        other => panic!("not from the peer: {other}"),
    })
}
