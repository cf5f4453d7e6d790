//! The same words with memory of their own: [`MailboxBuf`] and its kin.

use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use super::{Domain, ForwardPath, Host, Mailbox, ReversePath};
use crate::Invalid;

macro_rules! owned {
    ($(#[$doc:meta])* $name:ident, $borrowed:ident, $as:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name {
            text: String,
        }

        impl $name {
            /// The borrowed word, with all that it can say.
            ///
            /// # Errors
            ///
            /// None in practice: the text was checked when it came in.
            pub fn $as(&self) -> Result<$borrowed<'_>, Invalid> {
                $borrowed::try_from(self.text.as_str())
            }

            /// The text, in wire form.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.text
            }
        }

        impl From<$borrowed<'_>> for $name {
            fn from(word: $borrowed<'_>) -> Self {
                Self { text: alloc::format!("{word}") }
            }
        }

        impl FromStr for $name {
            type Err = Invalid;

            fn from_str(text: &str) -> Result<Self, Invalid> {
                $borrowed::try_from(text).map(Self::from)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.text)
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
    /// A [`Mailbox`] with memory of its own.
    ///
    /// ```
    /// use smtp_machine::address::MailboxBuf;
    ///
    /// let mailbox: MailboxBuf = "ana@orchard.example".parse()?;
    /// assert_eq!(mailbox.as_mailbox()?.host().as_str(), "orchard.example");
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    MailboxBuf,
    Mailbox,
    as_mailbox
);
owned!(
    /// A [`Domain`] with memory of its own.
    ///
    /// ```
    /// # use smtp_machine::address::DomainBuf;
    /// assert_eq!("harbor.example".parse::<DomainBuf>()?.as_str(), "harbor.example");
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    DomainBuf,
    Domain,
    as_domain
);
owned!(
    /// A [`Host`] with memory of its own.
    ///
    /// ```
    /// # use smtp_machine::address::HostBuf;
    /// assert_eq!("[192.0.2.1]".parse::<HostBuf>()?.as_str(), "[192.0.2.1]");
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    HostBuf,
    Host,
    as_host
);
owned!(
    /// A [`ReversePath`] with memory of its own, kept with its brackets.
    ///
    /// ```
    /// # use smtp_machine::address::ReversePathBuf;
    /// assert_eq!("<>".parse::<ReversePathBuf>()?.as_str(), "<>");
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    ReversePathBuf,
    ReversePath,
    as_path
);
owned!(
    /// A [`ForwardPath`] with memory of its own, kept with its brackets.
    ///
    /// ```
    /// # use smtp_machine::address::ForwardPathBuf;
    /// let path: ForwardPathBuf = "<ben@harbor.example>".parse()?;
    /// assert_eq!(path.to_string(), "<ben@harbor.example>");
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    ForwardPathBuf,
    ForwardPath,
    as_path
);
