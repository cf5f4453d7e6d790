//! [`Syntax`]: what the parsers and the constructors of addresses forgive.

/// How strictly command lines and addresses are read: one switch for each habit of deployed clients.
///
/// No switch changes where a command ends, and none lets a control octet in. What is always
/// forgiven, because RFC 5321 asks for it: letters in any case (2.4) and source routes (4.1.1.3).
///
/// A server gives it to [`Command::parse`](crate::command::Command::parse). The switches for addresses
/// serve a client too: `with_syntax` of each type of address takes what they allow, so that a message to
/// such an address can be sent on.
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
    /// Spaces and TABs at the end of a line, `DATA `: people at a keyboard, scripts and old libraries
    /// send them, and RFC 5321 4.1.1 asks servers to take them. On by default: they mean nothing.
    pub trailing_blanks: bool,
    /// More than one space in front of a single word, `EHLO  relay.orchard.example`,
    /// `AUTH  PLAIN  AGFuYQBzZWNyZXQ=`, `VRFY  ben`: typed by hand, or put together by a program
    /// from empty pieces. It holds for EHLO, HELO, LHLO, AUTH, VRFY, EXPN, HELP, NOOP, ETRN, ATRN, BURL and
    /// CLIENTID. It never holds for BDAT, whose count frames the octets that follow. On by default:
    /// the spaces mean nothing.
    pub blanks_before_word: bool,
    /// One space between the colon and the path, `MAIL FROM: <ana@orchard.example>`. RFC 5321 3.3
    /// calls it a common error; scripts, printers and old libraries write it, and so do examples in
    /// RFC 1846 and RFC 2645. On by default: it can't be mistaken for anything else.
    pub space_after_colon: bool,
    /// One space in front of the colon, `RCPT TO :<ben@harbor.example>`: named beside the other in
    /// RFC 5321 3.3, and rare.
    pub space_before_colon: bool,
    /// A path without its angle brackets, `RCPT TO:ben@harbor.example`, as home-made clients write
    /// it. The path then ends at the first space, so a quoted local-part with a space can't be
    /// written that way; nor can the null reverse-path, or a path without a domain.
    pub bare_path: bool,
    /// More than one space in MAIL, RCPT and their kin, and between parameters,
    /// `MAIL  FROM:<ana@orchard.example>  SIZE=1000`: typed by hand, or put together by a program from
    /// empty pieces.
    pub repeated_space: bool,
    /// A dot at either end of the local-part, and dots side by side, `<ben..b@carrier.example>` and
    /// `<ben.@carrier.example>`. Large mobile carriers gave such addresses to their customers, who still
    /// have them. The local-part holds another octet than the dot at least.
    pub dots_in_local_part: bool,
    /// An underscore where a letter may be in a domain, `<ana@my_host.example>`. Printers, scanners and
    /// Windows hosts write their own names that way, and the DNS holds such names.
    pub underscore_in_domain: bool,
    /// A local-part without `@` and domain, `<ben>`. Printers, cron jobs and programs on the same host
    /// write it and mean the domain of the server. See
    /// [`Mailbox::domain_is_missing`](crate::address::Mailbox::domain_is_missing) for what it reads as.
    pub path_without_domain: bool,
    /// The parameter AUTH of MAIL with a value that is no mailbox, `AUTH=ana`: clients that put the name
    /// of the login there. RFC 4954 5 tells a server that does not trust the value to go on as if it were
    /// `AUTH=<>`, and so it reads. The value as it was written is in
    /// [`MailCommand::parameters`](crate::command::MailCommand::parameters).
    pub auth_not_a_mailbox: bool,
    /// Known parameters that the server has not offered and that ask for nothing: `AUTH=<>`, `SIZE=n`,
    /// `BODY=7BIT` and `BODY=8BITMIME`. Large hosts send them unasked. The parser takes every known
    /// parameter in any case; this switch is for the server machine, which refuses what it has not
    /// offered. See [`MailCommand::extensions_needed`](crate::command::MailCommand::extensions_needed).
    pub unoffered_parameters: bool,
}

impl Syntax {
    /// The grammar of RFC 5321 as it is printed: no switch is on.
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
    /// Strict, but for blanks that mean nothing: [`trailing_blanks`](Self::trailing_blanks),
    /// [`blanks_before_word`](Self::blanks_before_word) and
    /// [`space_after_colon`](Self::space_after_colon).
    fn default() -> Self {
        Self {
            trailing_blanks: true,
            blanks_before_word: true,
            space_after_colon: true,
            ..Self::STRICT
        }
    }
}
