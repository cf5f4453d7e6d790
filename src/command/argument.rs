//! [`Argument`]: the text after a verb.

use core::fmt;

use super::text_value::text_value;
use crate::ascii::run::printable;
use crate::ascii::{Escaped, class, first_not};
use crate::error::{Invalid, ValueKind};
use crate::wire::{Sink, SinkFull};

/// The argument of VRFY, EXPN, HELP, NOOP, ETRN, ATRN or CLIENTID.
///
/// ```text
/// argument = word *( 1*SP word )           ; by RFC 5321 4.1.1.6: String
/// word     = 1*( %d33-126 / UTF8-non-ascii )
/// ```
///
/// RFC 5321 4.1.1.6 to 4.1.1.9 require one `String`, an atom or a quoted string. Clients send
/// `VRFY John Smith`, so the type accepts the whole rest of the line: at least one octet of
/// printable ASCII or UTF-8 (RFC 6531 3.7.4.2), without a space at either end. Only the length of
/// the line limits its length.
///
/// ```
/// use smtp_machine::command::Argument;
///
/// let argument = Argument::try_from("John Smith")?;
/// assert_eq!(argument.as_str(), "John Smith");
/// assert!(argument.is_ascii());
/// assert!(Argument::try_from("joe\r\nQUIT").is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Argument<'a> {
    octets: &'a [u8],
}

text_value!(Argument);

impl<'a> Argument<'a> {
    /// Returns `true` if the argument is ASCII. If not, the command needs SMTPUTF8.
    #[must_use]
    pub const fn is_ascii(&self) -> bool {
        self.octets.is_ascii()
    }

    /// Returns the argument without the parameter SMTPUTF8 at its end, or `None` if it does not end
    /// with the parameter. The parameter of VRFY and EXPN permits UTF-8 in the reply (RFC 6531
    /// 3.7.4.2). It has this meaning only if the server has offered SMTPUTF8.
    ///
    /// ```text
    /// vrfy = "VRFY" SP String [ SP "SMTPUTF8" ] CRLF
    /// expn = "EXPN" SP String [ SP "SMTPUTF8" ] CRLF
    /// ```
    ///
    /// ```
    /// use smtp_machine::command::{Argument, Command, Syntax};
    ///
    /// let line = "VRFY jos\u{e9} SMTPUTF8".as_bytes();
    /// let Command::Vrfy(argument) = Command::parse(line, &Syntax::default())? else { panic!() };
    /// let utf8 = argument.strip_smtp_utf8();
    /// assert_eq!(utf8, Some(Argument::try_from("jos\u{e9}")?));
    ///
    /// // A server that has offered SMTPUTF8 needs the name, and whether the reply may hold UTF-8.
    /// let (name, may_be_utf8) = (utf8.unwrap_or(argument), utf8.is_some());
    /// assert_eq!((name.as_str(), may_be_utf8), ("jos\u{e9}", true));
    /// assert_eq!(Argument::try_from("jose")?.strip_smtp_utf8(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn strip_smtp_utf8(&self) -> Option<Self> {
        let flag = b" SMTPUTF8";
        let (octets, end) =
            self.octets.split_at_checked(self.octets.len().checked_sub(flag.len())?)?;
        let octets = octets.trim_ascii_end();
        (end.eq_ignore_ascii_case(flag) && !octets.is_empty()).then_some(Self { octets })
    }
}

impl<'a> TryFrom<&'a [u8]> for Argument<'a> {
    type Error = Invalid;

    #[inline]
    fn try_from(octets: &'a [u8]) -> Result<Self, Invalid> {
        let wrong = |at| Err(Invalid::new(ValueKind::Argument, at));
        match (octets.first(), octets.last()) {
            (None, _) | (Some(b' '), _) => return wrong(0),
            (_, Some(b' ')) => return wrong(octets.len().saturating_sub(1)),
            _ => {}
        }
        if printable(octets) == octets.len() {
            return Ok(Self { octets });
        }
        if let Some(at) = first_not(octets, class::PRINTABLE | class::HIGH) {
            return wrong(at);
        }
        match core::str::from_utf8(octets) {
            Ok(_) => Ok(Self { octets }),
            Err(error) => wrong(error.valid_up_to()),
        }
    }
}
#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn smtputf8_is_a_parameter_only_after_another_word() {
        assert_eq!(Argument::try_from("SMTPUTF8").unwrap().strip_smtp_utf8(), None);
        assert_eq!(Argument::try_from("x.SMTPUTF8").unwrap().strip_smtp_utf8(), None);
        assert!(Argument::try_from("x smtputf8").unwrap().strip_smtp_utf8().is_some());
    }

    #[test]
    fn the_parameter_smtputf8_is_a_word() {
        for (text, name) in [
            ("jos\u{e9} SMTPUTF8", Some("jos\u{e9}")),
            ("jos\u{e9}  SmtpUtf8", Some("jos\u{e9}")),
            ("John Smith SMTPUTF8", Some("John Smith")),
            ("SMTPUTF8 SMTPUTF8", Some("SMTPUTF8")),
            ("jos\u{e9}SMTPUTF8", None),
            ("SMTPUTF8 ben", None),
        ] {
            let stripped = Argument::try_from(text).unwrap().strip_smtp_utf8();
            assert_eq!(stripped.map(|it| it.as_str()), name, "{text}");
        }
    }

    #[test]
    fn debug_shows_the_value_escaped() {
        let argument = Argument::try_from("jos\u{e9}").unwrap();
        assert_eq!(format!("{argument:?}"), r#"Argument("jos\xc3\xa9")"#);
    }

    proptest! {
        #[test]
        fn arguments_are_printable_text(text in "[ -~\u{80}-\u{ff}\t\r]{0,12}") {
            let naive = !text.is_empty() && text.trim_matches(' ') == text
                && text.bytes().all(|octet| octet >= 32 && octet != 127);
            prop_assert_eq!(Argument::try_from(&*text).is_ok(), naive);
        }
    }
}
