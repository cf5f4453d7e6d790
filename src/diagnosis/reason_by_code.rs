//! Reasons from the codes, for texts that match no phrase.

use super::{Basis, Reason, Stage};
use crate::reply::{Class, Code, EnhancedCode};

/// Returns the reason of an enhanced code (RFC 3463 and the registry). Returns `None` for a code without a
/// specific reason.
///
/// A code that states that the recipient does not exist counts only with a permanent failure: servers send
/// 4.1.1 and 4.2.1 about recipients that they have not looked up, or that get too much mail. With a 552 it is
/// about storage.
pub(super) const fn enhanced(code: EnhancedCode, basic: Code) -> Option<(Reason, &'static str)> {
    let transient = matches!(code.class(), Class::PersistentTransientFailure);
    let fits = match (code.status().subject(), code.status().detail()) {
        (1, 1..=6) | (2, 1) => !transient && basic.get() != 552,
        // Operators use these codes with other meanings, except together with the basic codes listed here.
        (2, 3) => matches!(basic.get(), 523 | 552),
        (4, 1 | 6) => transient || basic.get() == 554,
        (7, 8 | 9 | 12) => matches!(basic.get(), 432 | 454 | 500 | 530 | 534 | 535 | 538),
        _ => true,
    };
    if !fits {
        return None;
    }
    Some(match (code.status().subject(), code.status().detail()) {
        (1, 1) => (Reason::MailboxNotFound, "enhanced.x.1.1"),
        (1, 2) => (Reason::DomainNotFound, "enhanced.x.1.2"),
        (1, 3) => (Reason::MailboxNotFound, "enhanced.x.1.3"),
        (1, 6) => (Reason::MailboxDisabled, "enhanced.x.1.6"),
        (1, 7) => (Reason::SenderRejected, "enhanced.x.1.7"),
        (1, 8) => (Reason::SenderRejected, "enhanced.x.1.8"),
        // RFC 7505 defines it with 556; Exchange uses it for unknown recipients.
        (1, 10) if basic.get() == 556 => (Reason::DomainNotFound, "enhanced.x.1.10"),
        (1, 10) => (Reason::MailboxNotFound, "enhanced.5.1.10"),
        (2, 1) => (Reason::MailboxDisabled, "enhanced.x.2.1"),
        (2, 2) => (Reason::MailboxFull, "enhanced.x.2.2"),
        (2, 3) => (Reason::MessageTooLarge, "enhanced.x.2.3"),
        (3, 1) => (Reason::SystemUnavailable, "enhanced.x.3.1"),
        (3, 4) => (Reason::MessageTooLarge, "enhanced.x.3.4"),
        (3, 5) => (Reason::SystemUnavailable, "enhanced.x.3.5"),
        (4, 1) => (Reason::Network, "enhanced.x.4.1"),
        (4, 2) => (Reason::Network, "enhanced.x.4.2"),
        (4, 3) => (Reason::SystemUnavailable, "enhanced.x.4.3"),
        (4, 4) => (Reason::DomainNotFound, "enhanced.x.4.4"),
        (4, 5) => (Reason::SystemUnavailable, "enhanced.x.4.5"),
        (4, 6) => (Reason::Network, "enhanced.x.4.6"),
        (4, 7) => (Reason::Network, "enhanced.x.4.7"),
        (5, 1) => (Reason::ProtocolError, "enhanced.x.5.1"),
        (5, 2) => (Reason::ProtocolError, "enhanced.x.5.2"),
        (5, 6) => (Reason::ProtocolError, "enhanced.x.5.6"),
        (6, _) => (Reason::MessageFormat, "enhanced.x.6.x"),
        (7, 8) => (Reason::ClientAuth, "enhanced.x.7.8"),
        (7, 9) => (Reason::ClientAuth, "enhanced.x.7.9"),
        (7, 10) => (Reason::Tls, "enhanced.x.7.10"),
        (7, 11) => (Reason::Tls, "enhanced.x.7.11"),
        (7, 12) => (Reason::ClientAuth, "enhanced.x.7.12"),
        (7, 13) => (Reason::MailboxDisabled, "enhanced.x.7.13"),
        (7, 20..=24) => (Reason::SenderAuthentication, "enhanced.x.7.20"),
        (7, 25) => (Reason::ClientHostname, "enhanced.x.7.25"),
        (7, 26) => (Reason::SenderAuthentication, "enhanced.x.7.26"),
        (7, 27) => (Reason::SenderRejected, "enhanced.x.7.27"),
        // Codes of Exchange Online.
        (7, 57) => (Reason::ClientAuth, "enhanced.x.7.57"),
        (7, 509 | 515) => (Reason::SenderAuthentication, "enhanced.x.7.509"),
        (7, 511 | 606..=649 | 650 | 651 | 708) => (Reason::Blocklisted, "enhanced.x.7.606"),
        (7, 705) => (Reason::RateLimited, "enhanced.x.7.705"),
        _ => return None,
    })
}

/// Returns the reason of a basic code (RFC 5321 4.2.3 and extensions), and how much the code means.
///
/// Servers use 421, 450 to 452, 550, 552 and 554 for every reason. No code means that a recipient does not exist: 556
/// does only with the enhanced code of a null MX (RFC 7505).
pub(super) const fn basic(
    code: Code,
    stage: Option<Stage>,
) -> Option<(Reason, Basis, &'static str)> {
    let (reason, rule) = match code.get() {
        421 => (Reason::SystemUnavailable, "basic.421"),
        450 => (Reason::SystemUnavailable, "basic.450"),
        451 => (Reason::SystemUnavailable, "basic.451"),
        452 => (Reason::SystemUnavailable, "basic.452"),
        432 | 530 | 534 | 535 | 538 => (Reason::ClientAuth, "basic.530"),
        454 if matches!(stage, Some(Stage::Auth)) => (Reason::ClientAuth, "basic.454"),
        454 if matches!(stage, Some(Stage::StartTls)) => (Reason::Tls, "basic.454"),
        455 => (Reason::SystemUnavailable, "basic.455"),
        500..=504 | 555 => (Reason::ProtocolError, "basic.500"),
        523 => (Reason::Tls, "basic.523"),
        550 => (Reason::Unspecified, "basic.550"),
        552 if matches!(stage, Some(Stage::Mail | Stage::EndOfData)) => {
            (Reason::MessageTooLarge, "basic.552")
        }
        552 => (Reason::MailboxFull, "basic.552"),
        554 => (Reason::Unspecified, "basic.554"),
        // 521 is missing: RFC 7504 defines it for hosts that accept no mail, but servers send it to clients
        // that they refuse.
        _ => return None,
    };
    let basis = match code.get() {
        421 | 450..=452 | 550 | 552 | 554 => Basis::CodeOnly,
        _ => Basis::Basic,
    };
    Some((reason, basis, rule))
}
