//! Owned forms of the addresses: [`MailboxBuf`], [`DomainBuf`], [`HostBuf`], [`ReversePathBuf`] and
//! [`ForwardPathBuf`].
//!
//! They compare, order and hash as their borrowed forms, not as text, and therefore do not implement
//! `Borrow<str>`.

use alloc::string::String;
use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::str::FromStr;

use super::{Domain, ForwardPath, Host, Mailbox, ReversePath};
use crate::Invalid;
use crate::syntax::Syntax;

/// The split of a value that is not split.
#[derive(Clone, Copy)]
struct Whole;

impl Domain<'_> {
    const fn split(&self) -> Whole {
        Whole
    }
}

impl<'a> Domain<'a> {
    const fn from_split(octets: &'a [u8], _: Whole) -> Self {
        Self::from_checked(octets)
    }
}

impl<'a> Host<'a> {
    const fn split(&self) -> Whole {
        Whole
    }

    fn from_split(octets: &'a [u8], _: Whole) -> Self {
        Self::from_checked(octets)
    }
}

macro_rules! owned {
    ($(#[$doc:meta])* $name:ident, $borrowed:ident, $as:ident, $split:ty) => {
        $(#[$doc])*
        #[derive(Clone)]
        pub struct $name {
            text: String,
            /// The result of the parser, so that the borrowed form needs no parsing.
            split: $split,
        }

        impl $name {
            #[doc = concat!("Borrows the value as a [`", stringify!($borrowed), "`].")]
            #[must_use]
            pub fn $as(&self) -> $borrowed<'_> {
                $borrowed::from_split(self.text.as_bytes(), self.split)
            }

            /// Parses the octets, with the leniency that `syntax` allows.
            ///
            /// # Errors
            ///
            #[doc = concat!("Returns the errors of [`", stringify!($borrowed), "::with_syntax`].")]
            pub fn with_syntax(octets: &[u8], syntax: &Syntax) -> Result<Self, Invalid> {
                $borrowed::with_syntax(octets, syntax).map(Self::from)
            }

            /// Returns the text in wire form.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.text
            }

            /// Returns the octets in wire form.
            #[must_use]
            pub fn as_bytes(&self) -> &[u8] {
                self.text.as_bytes()
            }
        }

        impl From<$borrowed<'_>> for $name {
            fn from(value: $borrowed<'_>) -> Self {
                Self { text: alloc::format!("{value}"), split: value.split() }
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.text
            }
        }

        impl FromStr for $name {
            type Err = Invalid;

            fn from_str(text: &str) -> Result<Self, Invalid> {
                $borrowed::try_from(text).map(Self::from)
            }
        }

        impl TryFrom<&str> for $name {
            type Error = Invalid;

            fn try_from(text: &str) -> Result<Self, Invalid> {
                $borrowed::try_from(text).map(Self::from)
            }
        }

        impl TryFrom<&[u8]> for $name {
            type Error = Invalid;

            fn try_from(octets: &[u8]) -> Result<Self, Invalid> {
                $borrowed::try_from(octets).map(Self::from)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.text
            }
        }

        impl AsRef<[u8]> for $name {
            fn as_ref(&self) -> &[u8] {
                self.text.as_bytes()
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.$as() == other.$as()
            }
        }

        impl Eq for $name {}

        impl PartialEq<$borrowed<'_>> for $name {
            fn eq(&self, other: &$borrowed<'_>) -> bool {
                self.$as() == *other
            }
        }

        impl PartialEq<$name> for $borrowed<'_> {
            fn eq(&self, other: &$name) -> bool {
                *self == other.$as()
            }
        }

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $name {
            fn cmp(&self, other: &Self) -> Ordering {
                self.$as().cmp(&other.$as())
            }
        }

        impl Hash for $name {
            fn hash<H: Hasher>(&self, state: &mut H) {
                self.$as().hash(state);
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.text)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let text = crate::ascii::Escaped(self.text.as_bytes());
                write!(f, "{}({text:?})", stringify!($name))
            }
        }
    };
}

owned!(
    /// An owned [`Mailbox`].
    ///
    /// ```text
    /// Mailbox = Local-part "@" ( Domain / address-literal )      ; RFC 5321 4.1.2
    /// ```
    ///
    /// ```
    /// use smtp_machine::address::MailboxBuf;
    /// use smtp_machine::command::Syntax;
    ///
    /// let mailbox: MailboxBuf = "ana@orchard.example".parse()?;
    /// assert_eq!(mailbox.as_mailbox().host().as_str(), "orchard.example");
    ///
    /// // A value of a lenient form is borrowed as it was parsed.
    /// let mailbox = MailboxBuf::with_syntax(b"ben..b@carrier.example", &Syntax::LENIENT)?;
    /// assert_eq!(mailbox.as_mailbox().local_part().as_str(), "ben..b");
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    MailboxBuf,
    Mailbox,
    as_mailbox,
    usize
);
owned!(
    /// An owned [`Domain`].
    ///
    /// ```text
    /// Domain = sub-domain *("." sub-domain)               ; RFC 5321 4.1.2
    /// ```
    ///
    /// ```
    /// use smtp_machine::address::DomainBuf;
    /// let domain: DomainBuf = "harbor.example".parse()?;
    /// assert_eq!(domain.as_domain().as_str(), "harbor.example");
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    DomainBuf,
    Domain,
    as_domain,
    Whole
);
owned!(
    /// An owned [`Host`].
    ///
    /// ```text
    /// Host = Domain / address-literal                     ; RFC 5321 4.1.2
    /// ```
    ///
    /// ```
    /// use smtp_machine::address::HostBuf;
    /// let host: HostBuf = "[192.0.2.1]".parse()?;
    /// assert_eq!(host.as_host().as_str(), "[192.0.2.1]");
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    HostBuf,
    Host,
    as_host,
    Whole
);
owned!(
    /// An owned [`ReversePath`], stored with its brackets.
    ///
    /// ```text
    /// Reverse-path = "<" Mailbox ">" / "<>"               ; RFC 5321 4.1.2
    /// ```
    ///
    /// ```
    /// use smtp_machine::address::ReversePathBuf;
    /// let path: ReversePathBuf = "<>".parse()?;
    /// assert!(path.as_path().mailbox().is_none());
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    ReversePathBuf,
    ReversePath,
    as_path,
    usize
);
owned!(
    /// An owned [`ForwardPath`], stored with its brackets.
    ///
    /// ```text
    /// Forward-path = "<" Mailbox ">" / "<Postmaster>"     ; RFC 5321 4.1.1.3, 4.1.2
    /// ```
    ///
    /// ```
    /// use smtp_machine::address::ForwardPathBuf;
    /// let path: ForwardPathBuf = "<ben@harbor.example>".parse()?;
    /// assert_eq!(path.to_string(), "<ben@harbor.example>");
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    ForwardPathBuf,
    ForwardPath,
    as_path,
    usize
);

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_borrowed_form_is_the_parsed_value(
            text in r#"("[a@. ]{0,3}"|[a._\u{e9}]{0,4})(@[a-c_.\u{e9}]{0,4}|@\[192\.0\.2\.1\])?|postmaster"#,
            lenient: bool,
        ) {
            let syntax = if lenient { Syntax::LENIENT } else { Syntax::STRICT };
            let path = format!("<{text}>");
            let (octets, path) = (text.as_bytes(), path.as_bytes());
            if let Ok(it) = Mailbox::with_syntax(octets, &syntax) {
                let owned = MailboxBuf::from(it);
                prop_assert_eq!(owned.as_mailbox().as_bytes(), octets);
                prop_assert_eq!(owned.as_mailbox().local_part().as_bytes(), it.local_part().as_bytes());
                prop_assert_eq!(owned.as_mailbox().host().as_bytes(), it.host().as_bytes());
                prop_assert_eq!(owned.as_mailbox().domain_is_missing(), it.domain_is_missing());
            }
            if let Ok(it) = Domain::with_syntax(octets, &syntax) {
                let owned = DomainBuf::from(it);
                prop_assert_eq!(owned.as_domain().as_bytes(), octets);
            }
            if let Ok(it) = Host::with_syntax(octets, &syntax) {
                let owned = HostBuf::from(it);
                prop_assert_eq!(owned.as_host().as_bytes(), octets);
                prop_assert_eq!(owned.as_host(), it);
            }
            if let Ok(it) = ReversePath::with_syntax(path, &syntax) {
                let owned = ReversePathBuf::from(it);
                prop_assert_eq!(owned.as_path(), it);
                prop_assert_eq!(owned.as_path().to_string(), it.to_string());
            }
            if let Ok(it) = ForwardPath::with_syntax(path, &syntax) {
                let owned = ForwardPathBuf::from(it);
                prop_assert_eq!(owned.as_path(), it);
                prop_assert_eq!(owned.as_path().to_string(), it.to_string());
            }
        }
    }

    #[test]
    fn no_leniency_accepts_a_control_character() {
        for octet in [b'\r', b'\n', b'\0', b' ', b'\t', 0x7F] {
            let [text, path] = ["ana@my_host", "<ana@my_host>"].map(|text| {
                let mut text = text.as_bytes().to_vec();
                text.insert(4, octet);
                text
            });
            let lenient = &Syntax::LENIENT;
            assert!(MailboxBuf::with_syntax(&text, lenient).is_err());
            assert!(DomainBuf::with_syntax(&text[4..], lenient).is_err());
            assert!(HostBuf::with_syntax(&text[4..], lenient).is_err());
            assert!(ReversePathBuf::with_syntax(&path, lenient).is_err());
            assert!(ForwardPathBuf::with_syntax(&path, lenient).is_err());
        }
    }
}
