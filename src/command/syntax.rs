//! What a parser forgives.

/// How strictly command lines are read: one switch for each habit of deployed clients.
///
/// No switch changes where a command ends, and none lets a control octet in. What is always
/// forgiven, because RFC 5321 asks for it: letters in any case (2.4), blanks at the end of the line
/// (4.1.1) and source routes (4.1.1.3).
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
    /// One space between the colon and the path, `MAIL FROM: <ana@orchard.example>`. RFC 5321 3.3
    /// calls it a common error; scripts, printers and old libraries write it, and so do examples in
    /// RFC 1846 and RFC 2645. On by default: it can't be mistaken for anything else.
    pub space_after_colon: bool,
    /// One space in front of the colon, `RCPT TO :<ben@harbor.example>`: named beside the other in
    /// RFC 5321 3.3, and rare.
    pub space_before_colon: bool,
    /// A path without its angle brackets, `RCPT TO:ben@harbor.example`, as home-made clients write
    /// it. The path then ends at the first space, so a quoted local-part with a space can't be
    /// written that way; nor can the null reverse-path or a lone `Postmaster`.
    pub bare_path: bool,
    /// More than one space where one belongs, `MAIL  FROM:<ana@orchard.example>  SIZE=1000`: typed
    /// by hand, or put together by a program from empty pieces.
    pub repeated_space: bool,
}

impl Syntax {
    /// The grammar of RFC 5321 as it is printed: no switch is on.
    pub const STRICT: Self = Self {
        space_after_colon: false,
        space_before_colon: false,
        bare_path: false,
        repeated_space: false,
    };

    /// Every switch is on.
    pub const LENIENT: Self = Self {
        space_after_colon: true,
        space_before_colon: true,
        bare_path: true,
        repeated_space: true,
    };
}

impl Default for Syntax {
    /// Strict, but for [`space_after_colon`](Self::space_after_colon).
    fn default() -> Self {
        Self { space_after_colon: true, ..Self::STRICT }
    }
}
