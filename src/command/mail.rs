//! The command MAIL: one row for each parameter declares [`MailCommand`] and [`MailParameters`].

use super::parameter::parameters_macro::parameters;
use super::parameter::read::{Found, Raw, Seen, key, read};
use super::parameter::value_trait::{Flag, Value};
use super::parameter::{
    AuthParameter, BodyKind, DeliverBy, EnvelopeId, Hold, Parameter, Parameters, Priority, Ret,
    Solicitation, Submitter, Tracking, TransactionId, Verp,
};
use crate::address::ReversePath;
use crate::error::ParseError;
use crate::extension::{Extension, Extensions};
use crate::syntax::Syntax;
use crate::wire::{Sink, SinkFull};

parameters! {
    /// A parsed MAIL (RFC 5321 4.1.1.2).
    ///
    /// ```text
    /// mail = "MAIL FROM:" Reverse-path [ SP Mail-parameters ] CRLF
    /// ```
    ///
    /// The values of all parameters that have a getter are checked when the line is parsed.
    /// [`parameters`](Self::parameters) returns all parameters, and [`unknown`](Self::unknown)
    /// those without a getter.
    ///
    /// ```
    /// use smtp_machine::command::{BodyKind, Command, Syntax};
    ///
    /// let line = b"MAIL FROM:<ana@orchard.example> SIZE=1000 BODY=8BITMIME X-FOO=1";
    /// let Command::Mail(mail) = Command::parse(line, &Syntax::default())? else { panic!() };
    /// assert_eq!(mail.from().to_string(), "<ana@orchard.example>");
    /// assert_eq!(mail.size(), Some(1000));
    /// assert_eq!(mail.body(), Some(BodyKind::EightBitMime));
    /// assert_eq!(mail.unknown().count(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    command MailCommand = b"MAIL", b" FROM:",
    /// Returns the reverse-path: the address that receives the delivery reports.
    from: ReversePath;

    /// The parameters of a MAIL that a client sends.
    ///
    /// ```text
    /// Mail-parameters = esmtp-param *( SP esmtp-param )          ; RFC 5321 4.1.2
    /// esmtp-param     = esmtp-keyword [ "=" esmtp-value ]
    /// ```
    ///
    /// ```
    /// use smtp_machine::command::{BodyKind, MailParameters};
    /// use smtp_machine::extension::Extensions;
    ///
    /// const EIGHT_BIT: MailParameters<'_> = MailParameters::new().with_body(BodyKind::EightBitMime);
    ///
    /// let parameters = EIGHT_BIT.with_size(1000);
    /// let mut wire = Vec::new();
    /// parameters.encode(&mut wire)?;
    /// assert_eq!(wire, b" SIZE=1000 BODY=8BITMIME");
    /// assert_eq!(parameters.extensions(), Extensions::SIZE | Extensions::EIGHT_BIT_MIME);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// ```
    /// use smtp_machine::command::{AuthParameter, EnvelopeId, MailParameters, Ret};
    ///
    /// let parameters = MailParameters::new()
    ///     .with_smtp_utf8()
    ///     .with_require_tls()
    ///     .with_ret(Ret::Full)
    ///     .with_envelope_id(EnvelopeId::new("QQ314159")?)
    ///     .with_auth(AuthParameter::NULL);
    /// assert!(parameters.smtp_utf8() && parameters.other().is_empty());
    /// let mut wire = Vec::new();
    /// parameters.encode(&mut wire)?;
    /// assert_eq!(wire, b" SMTPUTF8 REQUIRETLS RET=FULL ENVID=QQ314159 AUTH=<>");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// Rarely used extensions:
    ///
    /// ```
    /// use smtp_machine::command::{
    ///     ByMode, DeliverBy, Hold, MailParameters, Priority, Solicitation, Submitter, Tracking,
    ///     TransactionId, Verp,
    /// };
    ///
    /// let parameters = MailParameters::new()
    ///     .with_deliver_by(DeliverBy::new(120, ByMode::Return)?)
    ///     .with_hold(Hold::For(60))
    ///     .with_priority(Priority::new(3)?)
    ///     .with_tracking(Tracking::try_from("2jmj7l5rSw0yVb/vlWAYkK/YBwk")?)
    ///     .with_solicitation(Solicitation::try_from("org.example:ADV")?)
    ///     .with_submitter(Submitter::from_wire(b"eva@harbor.example")?)
    ///     .with_may_convert()
    ///     .with_transaction_id(TransactionId::try_from("<1@a.example>")?)
    ///     .with_verp(Verp::DEFAULT);
    /// let mut wire = Vec::new();
    /// parameters.encode(&mut wire)?;
    /// let expected = " BY=120;R HOLDFOR=60 MT-PRIORITY=3 MTRK=2jmj7l5rSw0yVb/vlWAYkK/YBwk \
    ///     SOLICIT=org.example:ADV SUBMITTER=eva@harbor.example CONPERM TRANSID=<1@a.example> XVERP";
    /// assert_eq!(String::from_utf8(wire)?, expected);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// A parameter without a setter:
    ///
    /// ```
    /// use smtp_machine::command::{MailParameters, Parameter};
    ///
    /// let other = [Parameter::try_from("X-COLOUR=blue")?];
    /// let mut wire = Vec::new();
    /// MailParameters::new().with_other(&other).encode(&mut wire)?;
    /// assert_eq!(wire, b" X-COLOUR=blue");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    builder MailParameters;

    usual {
        /// Returns the value of SIZE: the size of the message in octets, as the client announces it
        /// (RFC 1870 3). A number of 20 digits that exceeds 64 bits reads as [`u64::MAX`].
        keep size, with_size: u64 = "SIZE" of Size, as in ["SIZE=1000"];
        /// Returns the value of BODY: the kind of octets that the message holds (RFC 6152 2, RFC
        /// 3030 3).
        keep body, with_body: BodyKind = "BODY" of EightBitMime, as in ["BODY=8BITMIME", "BODY=BINARYMIME"];
        /// Returns `true` if SMTPUTF8 is present: addresses and the header section may hold UTF-8
        /// (RFC 6531 3.4).
        flag smtp_utf8, with_smtp_utf8: bool = "SMTPUTF8" of SmtpUtf8, as in ["SMTPUTF8"];
        /// Returns `true` if REQUIRETLS is present: servers relay the message only over TLS (RFC
        /// 8689 2).
        flag require_tls, with_require_tls: bool = "REQUIRETLS" of RequireTls, as in ["REQUIRETLS"];
        /// Returns the value of RET: how much of the message a report of failure returns (RFC 3461
        /// 4.3).
        ///
        /// ```
        /// use smtp_machine::command::{Command, Ret, Syntax};
        ///
        /// let line = b"MAIL FROM:<ana@orchard.example> SMTPUTF8 REQUIRETLS RET=HDRS";
        /// let Command::Mail(mail) = Command::parse(line, &Syntax::default())? else { panic!() };
        /// assert!(mail.smtp_utf8() && mail.require_tls());
        /// assert_eq!(mail.ret(), Some(Ret::Hdrs));
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        keep ret, with_ret: Ret = "RET" of Dsn, as in ["RET=HDRS"];
        /// Returns the value of ENVID: the identifier that the sender gives to the message (RFC
        /// 3461 4.4).
        ///
        /// ```
        /// use smtp_machine::command::{Command, Syntax};
        ///
        /// let line = b"MAIL FROM:<> ENVID=QQ+20314159";
        /// let Command::Mail(mail) = Command::parse(line, &Syntax::default())? else { panic!() };
        /// let id = mail.envelope_id().ok_or("no ENVID")?;
        /// assert!(id.text().decode().eq(*b"QQ 314159"));
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        read envelope_id, with_envelope_id: EnvelopeId<'a> = "ENVID" of Dsn, as in ["ENVID=QQ314159"];
        /// Returns the value of AUTH: the identity that originally submitted the message (RFC 4954
        /// 5).
        ///
        /// A value that is not a mailbox, which [`auth_not_a_mailbox`](Syntax::auth_not_a_mailbox)
        /// permits, reads as `<>`. [`parameters`](Self::parameters) returns it as it is on the
        /// line.
        ///
        /// ```
        /// use smtp_machine::command::{Command, Syntax};
        /// use smtp_machine::extension::Keyword;
        ///
        /// let line = b"MAIL FROM:<> AUTH=<>";
        /// let Command::Mail(mail) = Command::parse(line, &Syntax::default())? else { panic!() };
        /// assert!(mail.auth().ok_or("no AUTH")?.is_null());
        ///
        /// let line = b"MAIL FROM:<> AUTH=ana";
        /// assert!(Command::parse(line, &Syntax::default()).is_err());
        /// let Command::Mail(mail) = Command::parse(line, &Syntax::LENIENT)? else { panic!() };
        /// assert!(mail.auth().ok_or("no AUTH")?.is_null());
        /// let written = mail.parameters().find(Keyword::new("AUTH")?).and_then(|param| param.value());
        /// assert_eq!(written.ok_or("no value")?.as_str(), "ana");
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        read auth, with_auth: AuthParameter<'a> = "AUTH" of Auth, as in ["AUTH=<>"];
    }
    rare {
        /// Returns the value of BY: the time in which to deliver (RFC 2852 4).
        ///
        /// ```
        /// use smtp_machine::command::{Command, Syntax};
        ///
        /// let line = b"MAIL FROM:<ana@orchard.example> BY=120;R";
        /// let Command::Mail(mail) = Command::parse(line, &Syntax::default())? else { panic!() };
        /// assert_eq!(mail.deliver_by().unwrap().seconds(), 120);
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        read deliver_by, with_deliver_by: DeliverBy = "BY" of DeliverBy, as in ["BY=120;R"];
        /// Returns the value of HOLDFOR or HOLDUNTIL: how long the server holds the message (RFC
        /// 4865 4).
        read hold, with_hold: Hold = "HOLDFOR" | "HOLDUNTIL" of FutureRelease,
            as in ["HOLDFOR=60", "HOLDUNTIL=2026-12-24T18:00:00Z"];
        /// Returns the value of MT-PRIORITY: the priority of the message (RFC 6710 4.1).
        ///
        /// ```
        /// use smtp_machine::command::{Command, Syntax};
        ///
        /// let line = b"MAIL FROM:<ana@orchard.example> MT-PRIORITY=-3";
        /// let Command::Mail(mail) = Command::parse(line, &Syntax::default())? else { panic!() };
        /// assert_eq!(mail.priority().unwrap().get(), -3);
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        read priority, with_priority: Priority = "MT-PRIORITY" of MtPriority, as in ["MT-PRIORITY=3"];
        /// Returns the value of MTRK: the holder of a secret may track the message (RFC 3885 3).
        /// MTRK requires ENVID; the application checks this.
        ///
        /// ```
        /// use smtp_machine::command::{Command, Syntax};
        ///
        /// let line = b"MAIL FROM:<ana@orchard.example> ENVID=1@a MTRK=2jmj7l5rSw0yVb/vlWAYkK/YBwk";
        /// let Command::Mail(mail) = Command::parse(line, &Syntax::default())? else { panic!() };
        /// assert_eq!(mail.tracking().unwrap().timeout(), None);
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        read tracking, with_tracking: Tracking<'a> = "MTRK" of Mtrk, as in ["MTRK=2jmj7l5rSw0yVb/vlWAYkK/YBwk:60"];
        /// Returns the value of SOLICIT: the kinds of solicitation that the message holds (RFC 3865
        /// 2.2).
        ///
        /// ```
        /// use smtp_machine::command::{Command, Syntax};
        ///
        /// let line = b"MAIL FROM:<ana@orchard.example> SOLICIT=org.example:ADV";
        /// let Command::Mail(mail) = Command::parse(line, &Syntax::default())? else { panic!() };
        /// assert_eq!(mail.solicitation().unwrap().as_str(), "org.example:ADV");
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        read solicitation, with_solicitation: Solicitation<'a> = "SOLICIT" of NoSoliciting,
            as in ["SOLICIT=org.example:ADV"];
        /// Returns the value of SUBMITTER: the mailbox that is responsible for the submission (RFC
        /// 4405 4.1, historic).
        ///
        /// ```
        /// use smtp_machine::command::{Command, Syntax};
        ///
        /// let line = b"MAIL FROM:<ana@orchard.example> SUBMITTER=eva@harbor.example";
        /// let Command::Mail(mail) = Command::parse(line, &Syntax::default())? else { panic!() };
        /// assert_eq!(mail.submitter().unwrap().to_string(), "eva@harbor.example");
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        read submitter, with_submitter: Submitter<'a> = "SUBMITTER" of Submitter, as in ["SUBMITTER=eva@a.example"];
        /// Returns `true` if CONPERM is present: servers may convert the content (RFC 4141 4).
        ///
        /// ```
        /// use smtp_machine::command::{Command, Syntax};
        ///
        /// let line = b"MAIL FROM:<ana@orchard.example> CONPERM";
        /// let Command::Mail(mail) = Command::parse(line, &Syntax::default())? else { panic!() };
        /// assert!(mail.may_convert());
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        flag may_convert, with_may_convert: bool = "CONPERM" of Conperm, as in ["CONPERM"];
        /// Returns the value of TRANSID: the name by which a client resumes an interrupted
        /// transaction (RFC 1845 2).
        ///
        /// ```
        /// use smtp_machine::command::{Command, Syntax};
        ///
        /// let line = b"MAIL FROM:<ana@orchard.example> TRANSID=<12345@orchard.example>";
        /// let Command::Mail(mail) = Command::parse(line, &Syntax::default())? else { panic!() };
        /// assert_eq!(mail.transaction_id().unwrap().as_str(), "<12345@orchard.example>");
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        read transaction_id, with_transaction_id: TransactionId<'a> = "TRANSID" of Checkpoint,
            as in ["TRANSID=<1@a.example>"];
        /// Returns the value of XVERP: reports of failure go to addresses that encode the
        /// recipient.
        read verp, with_verp: Verp = "XVERP" of Verp, as in ["XVERP", "XVERP=+="];
    }
}

/// Writes MAIL with its path, its parameters and its CRLF.
///
/// # Errors
///
/// Returns [`SinkFull`] if the sink is full. The octets that were written before the error remain.
///
/// ```
/// use smtp_machine::address::ReversePath;
/// use smtp_machine::command::{MailParameters, encode_mail};
///
/// let mut wire = Vec::new();
/// encode_mail(&mut wire, ReversePath::Null, &MailParameters::new().with_size(1000))?;
/// assert_eq!(wire, b"MAIL FROM:<> SIZE=1000\r\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn encode_mail(
    sink: &mut impl Sink,
    from: ReversePath<'_>,
    parameters: &MailParameters<'_>,
) -> Result<(), SinkFull> {
    sink.put(b"MAIL FROM:")?;
    from.encode(sink)?;
    parameters.encode(sink)?;
    sink.put(b"\r\n")
}
