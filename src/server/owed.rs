//! [`Owed`]: a question that is not answered yet, the usual replies to it, and the default.

use super::config::Config;
use super::question::QuestionKind;
use crate::reply::{Code, Refusal, Severity, Status};

/// An answer that the machine waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owed {
    Open,
    Hello {
        extended: bool,
    },
    Mail {
        smtp_utf8: bool,
        binary: bool,
    },
    Rcpt,
    Data,
    /// The first BDAT.
    Chunk {
        size: u64,
        last: bool,
    },
    Message,
    Burl {
        last: bool,
    },
    StartTls,
    /// Where the mechanism and the decoded response are in the line.
    Auth {
        mechanism: Span,
        initial: Option<Span>,
    },
    /// How long the decoded response is, at the front of the line.
    AuthResponse {
        length: u16,
    },
    Etrn,
    Atrn,
    XClient,
    XForward,
    Reset,
    Verify,
    Expand,
    Help,
    Noop,
    Unknown,
    Quit,
}

/// Where something is in a line: its first octet, and how many.
pub(super) type Span = (u16, u16);

/// What a reply does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Effect {
    Accept,
    Refuse,
}

impl Owed {
    pub(super) const fn kind(self) -> QuestionKind {
        match self {
            Self::Open => QuestionKind::Open,
            Self::Hello { .. } => QuestionKind::Hello,
            Self::Mail { .. } => QuestionKind::Mail,
            Self::Rcpt => QuestionKind::Rcpt,
            Self::Data | Self::Chunk { .. } => QuestionKind::Data,
            Self::Message => QuestionKind::Message,
            Self::Burl { .. } => QuestionKind::Burl,
            Self::StartTls => QuestionKind::StartTls,
            Self::Auth { .. } => QuestionKind::Auth,
            Self::AuthResponse { .. } => QuestionKind::AuthResponse,
            Self::Etrn => QuestionKind::Etrn,
            Self::Atrn => QuestionKind::Atrn,
            Self::XClient => QuestionKind::XClient,
            Self::XForward => QuestionKind::XForward,
            Self::Reset => QuestionKind::Reset,
            Self::Verify => QuestionKind::Verify,
            Self::Expand => QuestionKind::Expand,
            Self::Help => QuestionKind::Help,
            Self::Noop => QuestionKind::Noop,
            Self::Unknown => QuestionKind::Unknown,
            Self::Quit => QuestionKind::Quit,
        }
    }

    /// What a reply with this code says; `None` when it contradicts what the machine would do next.
    pub(super) fn effect(self, code: Code) -> Option<Effect> {
        let accepts = match (code.severity(), self) {
            (Severity::TransientNegative | Severity::PermanentNegative, _) => {
                return Some(Effect::Refuse);
            }
            // The octets of a chunk have not come, and what EHLO offers is not known from text.
            (_, Self::Chunk { .. } | Self::Hello { .. }) => false,
            (_, Self::Open | Self::StartTls | Self::XClient) => code == Code::SERVICE_READY,
            (_, Self::Data) => code == Code::START_MAIL_INPUT,
            (severity, _) => severity == Severity::PositiveCompletion,
        };
        accepts.then_some(Effect::Accept)
    }

    /// Whether the text of this reply begins with our own name (RFC 5321 4.2).
    pub(super) fn is_named(self, code: Code) -> bool {
        match code {
            Code::SERVICE_CLOSING => self == Self::Quit,
            Code::SERVICE_NOT_AVAILABLE => true,
            Code::SERVICE_READY => matches!(self, Self::Open | Self::XClient),
            _ => self == Self::Open,
        }
    }

    /// Whether the command ends a pipelined group, so that it is asked for with an empty output.
    pub(super) const fn ends_group(self) -> bool {
        !matches!(
            self,
            Self::Mail { .. }
                | Self::Rcpt
                | Self::Data
                | Self::Chunk { .. }
                | Self::Message
                | Self::Burl { .. }
                | Self::Reset
        )
    }

    /// The usual reply that accepts.
    pub(super) fn usual(self, config: &Config) -> (Code, Status, &'static str) {
        use crate::reply::Status as S;
        match self {
            Self::Open | Self::XClient => {
                let protocol = if config.lmtp { "LMTP" } else { "ESMTP" };
                (Code::SERVICE_READY, S::UNDEFINED, protocol)
            }
            Self::Hello { .. } | Self::Reset | Self::Noop | Self::Unknown | Self::XForward => {
                (Code::OK, S::UNDEFINED, "OK")
            }
            Self::Mail { .. } => (Code::OK, S::OTHER_ADDRESS_STATUS, "Sender OK"),
            Self::Rcpt => (Code::OK, S::DESTINATION_ADDRESS_VALID, "Recipient OK"),
            Self::Data | Self::Chunk { .. } => {
                let text = "Start mail input; end with <CRLF>.<CRLF>";
                (Code::START_MAIL_INPUT, S::UNDEFINED, text)
            }
            Self::Message => (Code::OK, S::OTHER_OR_UNDEFINED_MEDIA_ERROR, "Message accepted"),
            Self::Burl { .. } => (Code::OK, S::OTHER_OR_UNDEFINED_PROTOCOL_STATUS, "OK"),
            Self::StartTls => (Code::SERVICE_READY, S::UNDEFINED, "Ready to start TLS"),
            Self::Auth { .. } | Self::AuthResponse { .. } => {
                let text = "Authentication successful";
                (Code::AUTH_SUCCEEDED, S::OTHER_OR_UNDEFINED_SECURITY_STATUS, text)
            }
            Self::Etrn => (Code::OK, S::UNDEFINED, "OK, queuing started"),
            Self::Atrn => (Code::OK, S::UNDEFINED, "OK, now reversing the connection"),
            Self::Verify | Self::Expand => {
                let text = "Cannot VRFY user, but will accept message and attempt delivery";
                (Code::CANNOT_VRFY, S::OTHER_OR_UNDEFINED_PROTOCOL_STATUS, text)
            }
            Self::Help => (Code::HELP_MESSAGE, S::UNDEFINED, "See RFC 5321"),
            Self::Quit => (Code::SERVICE_CLOSING, S::UNDEFINED, "closing connection"),
        }
    }

    /// What an answer that was forgotten comes to; `None` accepts.
    pub(super) const fn default_refusal(self) -> Option<Refusal<'static>> {
        match self {
            Self::Open => Some(Refusal::TOO_BUSY),
            Self::Reset | Self::Verify | Self::Help | Self::Noop | Self::Quit => None,
            Self::Expand => Some(Refusal::RELAY_DENIED),
            Self::Unknown => Some(Refusal::COMMAND_UNRECOGNIZED),
            Self::StartTls => Some(Refusal::TLS_NOT_AVAILABLE),
            Self::Auth { .. } | Self::AuthResponse { .. } => {
                Some(Refusal::TEMPORARY_AUTHENTICATION_FAILURE)
            }
            Self::XClient | Self::XForward => Some(Refusal::NOT_AUTHORIZED),
            Self::Etrn => Some(Refusal::NODE_NOT_ALLOWED),
            Self::Atrn => Some(Refusal::ATRN_REFUSED),
            Self::Hello { .. }
            | Self::Mail { .. }
            | Self::Rcpt
            | Self::Data
            | Self::Chunk { .. }
            | Self::Burl { .. }
            | Self::Message => Some(Refusal::LOCAL_ERROR),
        }
    }

    /// Whether it leads to no message, although it is accepted. EHLO is counted when it is said.
    pub(super) const fn is_idle(self) -> bool {
        matches!(
            self,
            Self::Reset
                | Self::Noop
                | Self::Verify
                | Self::Expand
                | Self::Help
                | Self::Unknown
                | Self::Etrn
                | Self::XForward
                | Self::XClient
                | Self::Burl { last: false }
        )
    }
}
