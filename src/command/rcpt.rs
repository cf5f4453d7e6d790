//! The command RCPT: one row for each parameter declares [`RcptCommand`] and [`RcptParameters`].

use super::parameter::parameters_macro::parameters;
use super::parameter::read::{Found, Raw, Seen, key, read};
use super::parameter::value_trait::{Flag, Value};
use super::parameter::{Notify, OriginalRecipient, Parameter, Parameters, ValidSince};
use crate::address::ForwardPath;
use crate::error::ParseError;
use crate::extension::{Extension, Extensions};
use crate::syntax::Syntax;
use crate::wire::{Sink, SinkFull};

parameters! {
    /// A parsed RCPT (RFC 5321 4.1.1.3).
    ///
    /// ```text
    /// rcpt = "RCPT TO:" ( "<Postmaster@" Domain ">" / "<Postmaster>" / Forward-path )
    ///        [ SP Rcpt-parameters ] CRLF
    /// ```
    ///
    /// The values of all parameters that have a getter are checked when the line is parsed.
    /// [`parameters`](Self::parameters) returns all parameters, and [`unknown`](Self::unknown)
    /// those without a getter.
    ///
    /// ```
    /// use smtp_machine::command::{Command, Notify, Syntax};
    ///
    /// let line = b"RCPT TO:<ben@harbor.example> NOTIFY=FAILURE ORCPT=rfc822;ben@harbor.example";
    /// let Command::Rcpt(rcpt) = Command::parse(line, &Syntax::default())? else { panic!() };
    /// assert_eq!(rcpt.to().to_string(), "<ben@harbor.example>");
    /// assert_eq!(rcpt.notify(), Some(Notify::FAILURE));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    command RcptCommand = b"RCPT", b" TO:",
    /// Returns the forward-path: the recipient.
    to: ForwardPath;

    /// The parameters of a RCPT that a client sends.
    ///
    /// ```text
    /// Rcpt-parameters = esmtp-param *( SP esmtp-param )          ; RFC 5321 4.1.2
    /// esmtp-param     = esmtp-keyword [ "=" esmtp-value ]
    /// ```
    ///
    /// ```
    /// use smtp_machine::command::{Notify, OriginalRecipient, RcptParameters};
    ///
    /// let parameters = RcptParameters::new()
    ///     .with_notify(Notify::NEVER)
    ///     .with_original_recipient(OriginalRecipient::new("rfc822", "ben@harbor.example")?);
    /// let mut wire = Vec::new();
    /// parameters.encode(&mut wire)?;
    /// assert_eq!(wire, b" NOTIFY=NEVER ORCPT=rfc822;ben@harbor.example");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// Rarely used extensions:
    ///
    /// ```
    /// use smtp_machine::command::RcptParameters;
    ///
    /// let since = "2014-04-03T23:01:00Z".parse()?;
    /// let parameters = RcptParameters::new().with_valid_since(since).with_conneg();
    /// let mut wire = Vec::new();
    /// parameters.encode(&mut wire)?;
    /// assert_eq!(wire, b" RRVS=2014-04-03T23:01:00Z CONNEG");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    builder RcptParameters;

    usual {
        /// Returns the value of NOTIFY: the events for which the sender requests a report (RFC 3461
        /// 4.1).
        keep notify, with_notify: Notify = "NOTIFY" of Dsn, as in ["NOTIFY=DELAY"];
        /// Returns the value of ORCPT: the address to which the message was originally sent (RFC
        /// 3461 4.2).
        ///
        /// ```
        /// use smtp_machine::command::{Command, Syntax};
        ///
        /// let line = b"RCPT TO:<ben@harbor.example> ORCPT=rfc822;Dana+2Bx@harbor.example";
        /// let Command::Rcpt(rcpt) = Command::parse(line, &Syntax::default())? else { panic!() };
        /// let original = rcpt.original_recipient().ok_or("no ORCPT")?;
        /// assert_eq!(original.addr_type(), "rfc822");
        /// assert!(original.address().decode().eq(*b"Dana+x@harbor.example"));
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        read original_recipient, with_original_recipient: OriginalRecipient<'a> = "ORCPT" of Dsn,
            as in ["ORCPT=rfc822;a@b.example"];
    }
    rare {
        /// Returns the value of RRVS: the instant since which the mailbox must have had the same
        /// owner (RFC 7293 3.1).
        ///
        /// ```
        /// use smtp_machine::command::{Command, Syntax};
        ///
        /// let line = b"RCPT TO:<ben@harbor.example> RRVS=2014-04-03T23:01:00Z CONNEG";
        /// let Command::Rcpt(rcpt) = Command::parse(line, &Syntax::default())? else { panic!() };
        /// assert_eq!(rcpt.valid_since().unwrap().since().unix(), 1_396_566_060);
        /// assert!(rcpt.conneg());
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        read valid_since, with_valid_since: ValidSince = "RRVS" of Rrvs, as in ["RRVS=2014-04-03T23:01:00Z;C"];
        /// Returns `true` if CONNEG is present: the client requests the capabilities of the
        /// recipient's device (RFC 4141 5).
        flag conneg, with_conneg: bool = "CONNEG" of Conneg, as in ["CONNEG"];
    }
}

/// Writes RCPT with its path, its parameters and its CRLF.
///
/// # Errors
///
/// Returns [`SinkFull`] if the sink is full. The octets that were written before the error remain.
///
/// ```
/// use smtp_machine::address::ForwardPath;
/// use smtp_machine::command::{RcptParameters, encode_rcpt};
///
/// let mut wire = Vec::new();
/// let to = ForwardPath::try_from("<ben@harbor.example>")?;
/// encode_rcpt(&mut wire, to, &RcptParameters::new())?;
/// assert_eq!(wire, b"RCPT TO:<ben@harbor.example>\r\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn encode_rcpt(
    sink: &mut impl Sink,
    to: ForwardPath<'_>,
    parameters: &RcptParameters<'_>,
) -> Result<(), SinkFull> {
    sink.put(b"RCPT TO:")?;
    to.encode(sink)?;
    parameters.encode(sink)?;
    sink.put(b"\r\n")
}
