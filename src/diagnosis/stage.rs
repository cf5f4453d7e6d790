//! [`Stage`]: the stage of a session that a reply belongs to.

/// The stage of a session that a reply belongs to: the command that it answers.
///
/// ```
/// use smtp_machine::diagnosis::{Context, Reason, Stage};
/// use smtp_machine::reply::Reply;
///
/// let reply = Reply::from_log(b"553 orchard.example does not exist")?;
/// let to = |stage| Context::new().with_stage(stage).diagnose(&reply).reason();
/// assert_eq!(to(Stage::Rcpt), Reason::DomainNotFound);
/// assert_eq!(to(Stage::Mail), Reason::SenderRejected); // no recipient is known yet
/// # Ok::<(), smtp_machine::ParseError>(())
/// ```
///
/// The enum is not exhaustive, because extensions add commands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Stage {
    /// The connection: the reply is the greeting.
    Connect,
    /// EHLO, HELO or LHLO.
    Hello,
    /// STARTTLS.
    StartTls,
    /// AUTH.
    Auth,
    /// MAIL.
    Mail,
    /// RCPT.
    Rcpt,
    /// DATA, or BDAT without LAST.
    Data,
    /// The end of the message: the end-of-message marker, or the last chunk.
    EndOfData,
    /// Any other command.
    Other,
}

impl Stage {
    #[cfg(test)]
    pub(super) const ALL: &'static [Self] = &[
        Self::Connect,
        Self::Hello,
        Self::StartTls,
        Self::Auth,
        Self::Mail,
        Self::Rcpt,
        Self::Data,
        Self::EndOfData,
    ];

    /// Returns the name of the stage in the rules.
    #[cfg(test)]
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Connect => "connect",
            Self::Hello => "ehlo",
            Self::StartTls => "starttls",
            Self::Auth => "auth",
            Self::Mail => "mail",
            Self::Rcpt => "rcpt",
            Self::Data => "data",
            Self::EndOfData => "end",
            Self::Other => "other",
        }
    }
}

/// Shows the command in upper case, or the event that the reply belongs to.
impl core::fmt::Display for Stage {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(match self {
            Self::Connect => "connection",
            Self::Hello => "EHLO",
            Self::StartTls => "STARTTLS",
            Self::Auth => "AUTH",
            Self::Mail => "MAIL",
            Self::Rcpt => "RCPT",
            Self::Data => "DATA",
            Self::EndOfData => "end of data",
            Self::Other => "other command",
        })
    }
}
