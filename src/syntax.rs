//! [`Syntax`]: the leniencies of the parsers and of the constructors of addresses.

/// The strictness of the parsers of command lines and addresses. Each switch is a leniency for
/// deployed clients.
///
/// No switch changes where a command ends, and none accepts a control character. Two leniencies
/// that RFC 5321 requires are always on: letters in any case (2.4) and source routes (4.1.1.3).
///
/// A server passes the switches to [`Command::parse`](crate::command::Command::parse). A client
/// uses the switches for addresses: `with_syntax` of each address type accepts what they permit, so
/// that a message to such an address can be relayed.
///
/// | switch | [`STRICT`](Self::STRICT) | default | [`LENIENT`](Self::LENIENT) | example |
/// |---|---|---|---|---|
/// | `trailing_blanks` | off | on | on | `DATA ` |
/// | `blanks_before_word` | off | on | on | `EHLO  relay.orchard.example` |
/// | `space_after_colon` | off | on | on | `MAIL FROM: <ana@orchard.example>` |
/// | `space_before_colon` | off | off | on | `RCPT TO :<ben@harbor.example>` |
/// | `bare_path` | off | off | on | `RCPT TO:ben@harbor.example` |
/// | `repeated_space` | off | off | on | `MAIL  FROM:<>  SIZE=1000` |
/// | `dots_in_local_part` | off | off | on | `RCPT TO:<ben..b@carrier.example>` |
/// | `underscore_in_domain` | off | off | on | `MAIL FROM:<ana@my_host.example>` |
/// | `path_without_domain` | off | off | on | `RCPT TO:<ben>` |
/// | `auth_not_a_mailbox` | off | off | on | `MAIL FROM:<> AUTH=ana` |
/// | `unoffered_parameters` | off | off | on | `MAIL FROM:<> BODY=7BIT` |
///
/// ```
/// use smtp_machine::command::{Command, Syntax};
///
/// let mut syntax = Syntax::STRICT;
/// assert!(Command::parse(b"MAIL FROM: <ana@orchard.example>", &syntax).is_err());
/// syntax.space_after_colon = true;
/// assert!(Command::parse(b"MAIL FROM: <ana@orchard.example>", &syntax).is_ok());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Syntax {
    /// Spaces and TABs at the end of a line, `DATA `. Terminal users, scripts and old libraries
    /// send them, and RFC 5321 4.1.1 tells servers to accept them. On by default, because they have
    /// no meaning.
    pub trailing_blanks: bool,
    /// More than one space before a single word, `EHLO  relay.orchard.example`,
    /// `AUTH  PLAIN  AGFuYQBzZWNyZXQ=`, `VRFY  ben`. Terminal users send it, and programs that
    /// concatenate empty strings. The switch applies to EHLO, HELO, LHLO, AUTH, VRFY, EXPN, HELP,
    /// NOOP, ETRN, ATRN, BURL and CLIENTID. It does not apply to BDAT, whose count frames the
    /// octets that follow. On by default, because the spaces have no meaning.
    pub blanks_before_word: bool,
    /// One space between the colon and the path, `MAIL FROM: <ana@orchard.example>`. RFC 5321 3.3
    /// calls it a common error; scripts, printers and old libraries send it, and RFC 1846 and RFC
    /// 2645 have examples with it. On by default, because it is not ambiguous.
    pub space_after_colon: bool,
    /// One space before the colon, `RCPT TO :<ben@harbor.example>`. RFC 5321 3.3 mentions it with
    /// the space after the colon. It is rare.
    pub space_before_colon: bool,
    /// A path without its angle brackets, `RCPT TO:ben@harbor.example`, as some scripts send it.
    /// The path ends at the first space, so this form cannot express a quoted local-part with a
    /// space, the null reverse-path or a path without a domain.
    pub bare_path: bool,
    /// More than one space in MAIL, RCPT, SEND, SOML, SAML, XCLIENT and XFORWARD, and between
    /// parameters, `MAIL  FROM:<ana@orchard.example>  SIZE=1000`. Terminal users send it, and
    /// programs that concatenate empty strings.
    pub repeated_space: bool,
    /// A dot at either end of the local-part, and adjacent dots, `<ben..b@carrier.example>` and
    /// `<ben.@carrier.example>`. Large mobile carriers have assigned such addresses to customers,
    /// who still use them. The local-part has at least one octet that is not a dot.
    pub dots_in_local_part: bool,
    /// An underscore in place of a letter in a domain, `<ana@my_host.example>`. Printers, scanners
    /// and Windows hosts have such names, and the DNS permits them.
    pub underscore_in_domain: bool,
    /// A local-part without `@` and domain, `<ben>`. Printers, cron jobs and programs on the same
    /// host send it and mean the domain of the server. See
    /// [`Mailbox::domain_is_missing`](crate::address::Mailbox::domain_is_missing).
    pub path_without_domain: bool,
    /// The parameter AUTH of MAIL with a value that is not a mailbox, `AUTH=ana`. Some clients send
    /// the user name of the login. RFC 4954 5 tells a server that does not trust the value to
    /// continue as if it were `AUTH=<>`, so the value reads as `<>`.
    /// [`MailCommand::parameters`](crate::command::MailCommand::parameters) returns it as it is on
    /// the line.
    pub auth_not_a_mailbox: bool,
    /// Known parameters that the server has not offered and that are only hints: `AUTH=<>`,
    /// `SIZE=n`, `BODY=7BIT` and `BODY=8BITMIME`. Some large senders send them without an offer.
    /// The parser accepts every known parameter in any case; this switch applies to the server
    /// machine, which refuses what it has not offered. See
    /// [`MailCommand::extensions_needed`](crate::command::MailCommand::extensions_needed).
    pub unoffered_parameters: bool,
}

impl Syntax {
    /// The grammar of RFC 5321: no switch is on.
    ///
    /// ```
    /// use smtp_machine::command::{Command, Syntax};
    ///
    /// for line in ["DATA ", "EHLO  relay.orchard.example", "RCPT TO: <ben@harbor.example>"] {
    ///     assert!(Command::parse(line.as_bytes(), &Syntax::STRICT).is_err());
    ///     assert!(Command::parse(line.as_bytes(), &Syntax::default()).is_ok());
    /// }
    /// ```
    pub const STRICT: Self = Self::all(false);

    /// Every switch is on.
    ///
    /// ```
    /// use smtp_machine::command::{Command, Syntax};
    ///
    /// let line = b"RCPT  TO :ben..b@my_host";
    /// assert!(Command::parse(line, &Syntax::LENIENT).is_ok());
    /// ```
    pub const LENIENT: Self = Self::all(true);

    const fn all(on: bool) -> Self {
        Self {
            trailing_blanks: on,
            blanks_before_word: on,
            space_after_colon: on,
            space_before_colon: on,
            bare_path: on,
            repeated_space: on,
            dots_in_local_part: on,
            underscore_in_domain: on,
            path_without_domain: on,
            auth_not_a_mailbox: on,
            unoffered_parameters: on,
        }
    }
}

impl Default for Syntax {
    /// Returns the strict syntax with the leniencies for blanks without meaning:
    /// [`trailing_blanks`](Self::trailing_blanks), [`blanks_before_word`](Self::blanks_before_word)
    /// and [`space_after_colon`](Self::space_after_colon).
    fn default() -> Self {
        Self {
            trailing_blanks: true,
            blanks_before_word: true,
            space_after_colon: true,
            ..Self::STRICT
        }
    }
}
