//! [`Url`]: the argument of BURL (RFC 4468 3).

use core::fmt;

use super::text_value::text_value;
use crate::ascii::{Escaped, class, classes_of, first_not};
use crate::error::{Invalid, ValueKind};
use crate::wire::{Sink, SinkFull};

/// The absolute URI of BURL (RFC 4468 3): a scheme, `:`, and visible ASCII octets.
///
/// ```text
/// absolute-URI = scheme ":" 1*( %d33-126 )         ; RFC 3986 4.3
/// scheme       = ALPHA *( ALPHA / DIGIT / "+" / "-" / "." )
/// ```
///
/// The rest of the URI is not checked against its scheme. A URL with URLAUTH (RFC 4467 4) ends with
/// a token that authorizes its holder to fetch the content. `Debug` redacts what follows
/// `;urlauth=`; `Display` is the wire form.
///
/// ```
/// use smtp_machine::command::Url;
///
/// let url = Url::try_from("imap://harry@gryffindor.example/outbox;uid=24")?;
/// assert_eq!(url.scheme(), "imap");
/// assert!(Url::try_from("outbox").is_err());
///
/// let url = Url::try_from("imap://h.example/x;urlauth=submit+ana:internal:91354a473744909d")?;
/// assert_eq!(format!("{url:?}"), "Url(\"imap://h.example/x;urlauth=\"redacted)");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Url<'a> {
    octets: &'a [u8],
}

text_value!(Url, without Debug);

impl<'a> Url<'a> {
    /// Returns the part before the first colon, for example `imap`.
    #[must_use]
    pub fn scheme(&self) -> &'a str {
        self.as_str().split_once(':').map_or("", |(scheme, _)| scheme)
    }
}

impl fmt::Debug for Url<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = b";urlauth=";
        let at = self.octets.windows(mark.len()).position(|it| it.eq_ignore_ascii_case(mark));
        let shown = at.and_then(|at| self.octets.get(..at.saturating_add(mark.len())));
        match shown {
            Some(shown) => write!(f, "Url({:?}redacted)", Escaped(shown)),
            None => write!(f, "Url({:?})", Escaped(self.octets)),
        }
    }
}

impl<'a> TryFrom<&'a [u8]> for Url<'a> {
    type Error = Invalid;

    fn try_from(octets: &'a [u8]) -> Result<Self, Invalid> {
        let wrong = |at| Err(Invalid::new(ValueKind::Url, at));
        if let Some(at) = first_not(octets, class::VISIBLE) {
            return wrong(at);
        }
        let in_scheme =
            |octet: &u8| classes_of(*octet) & class::LDH != 0 || matches!(octet, b'+' | b'.');
        let scheme = octets.iter().take_while(|octet| in_scheme(octet)).count();
        if !octets.first().is_some_and(u8::is_ascii_alphabetic) {
            return wrong(0);
        }
        match octets.get(scheme..) {
            Some([b':', _, ..]) => Ok(Self { octets }),
            _ => wrong(scheme),
        }
    }
}
#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn debug_shows_no_token_of_a_url() {
        for text in [
            "imap://h.example/x;URLAUTH=anonymous:internal:SECRET",
            "imap://h.example/x;expire=2027-01-01T00:00:00Z;urlauth=submit+a:internal:SECRET",
            "imap:;UrlAuth=SECRET;urlauth=SECRET",
        ] {
            let url = Url::try_from(text).unwrap();
            assert!(!format!("{url:?}").contains("SECRET"), "{url:?}");
            assert_eq!(url.to_string(), text);
        }
        let url = Url::try_from("imap:x;urlaut=y").unwrap();
        assert_eq!(format!("{url:?}"), "Url(\"imap:x;urlaut=y\")");
    }

    proptest! {
        #[test]
        fn no_control_character_is_accepted(octets: Vec<u8>) {
            if let Ok(found) = Url::try_from(&*octets) {
                prop_assert!(found.as_bytes().iter().all(u8::is_ascii_graphic));
            }
        }
    }
}
