//! [`Point`]: where in a session a rule applies.

use std::fmt;

macro_rules! points {
    ($($(#[doc = $doc:literal])+ $name:ident = $word:literal;)+) => {
        /// A point of a session, which a rule is about.
        ///
        /// ```
        /// use smtp_machine_testing::rule::Point;
        ///
        /// assert_eq!(Point::from_word("rcpt"), Some(Point::Rcpt));
        /// assert_eq!(Point::Message.to_string(), "MESSAGE");
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Point {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Point {
            /// All points.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Returns the word of a rule.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self {
                    $(Self::$name => $word,)+
                }
            }
        }
    };
}

points! {
    /// `CONNECT`: a client has connected; the answer is the greeting.
    Connect = "CONNECT";
    /// `HANDSHAKE`: the TLS handshake, after STARTTLS or at once. Only `wait`, `send`, `hang up` and `stay silent`.
    Handshake = "HANDSHAKE";
    /// `EHLO`, also HELO and LHLO.
    Ehlo = "EHLO";
    /// `STARTTLS`.
    StartTls = "STARTTLS";
    /// `AUTH`: the command. `accept` checks the password.
    Auth = "AUTH";
    /// `MAIL`.
    Mail = "MAIL";
    /// `RCPT`.
    Rcpt = "RCPT";
    /// `DATA`, or the first BDAT of a message.
    Data = "DATA";
    /// `CONTENT`: in the content, after some octets of it. Only `wait`, `send`, `hang up` and `stay silent`, once in a
    /// message.
    Content = "CONTENT";
    /// `MESSAGE`: the content is complete. With LMTP the point is reached once for each recipient.
    Message = "MESSAGE";
    /// `RSET`.
    Reset = "RSET";
    /// `NOOP`.
    Noop = "NOOP";
    /// `VRFY`.
    Verify = "VRFY";
    /// `EXPN`, if the server offers it.
    Expand = "EXPN";
    /// `HELP`.
    Help = "HELP";
    /// `ETRN`, if the server offers it.
    Etrn = "ETRN";
    /// `QUIT`.
    Quit = "QUIT";
    /// `OTHER`: any other command.
    Other = "OTHER";
}

impl Point {
    /// Returns the point of a word, in any case.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|point| point.word().eq_ignore_ascii_case(word))
    }

    /// Returns `true` if there is a command to answer.
    pub(crate) const fn is_question(self) -> bool {
        !matches!(self, Self::Content | Self::Handshake)
    }
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.word())
    }
}
