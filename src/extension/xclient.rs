//! [`Attributes`]: the attributes of XCLIENT and XFORWARD.

use super::named_flags;

named_flags! {
    /// A set of attribute names that a server accepts in XCLIENT or XFORWARD (Postfix XCLIENT_README and
    /// XFORWARD_README).
    ///
    /// ```
    /// use smtp_machine::extension::Attributes;
    ///
    /// let offered = Attributes::NAME | Attributes::ADDR;
    /// assert!(offered.contains(Attributes::of_name(b"addr")));
    /// assert!(!offered.contains(Attributes::of_name(b"COLOUR")));
    /// ```
    pub struct Attributes: u32 {
        /// The name of the client, from its address.
        NAME = "NAME";
        /// The address of the client.
        ADDR = "ADDR";
        /// The port of the client.
        PORT = "PORT";
        /// SMTP or ESMTP.
        PROTO = "PROTO";
        /// The argument of HELO or EHLO of the client.
        HELO = "HELO";
        /// The user that the client has logged in as (XCLIENT).
        LOGIN = "LOGIN";
        /// The address that the client has connected to (XCLIENT).
        DESTADDR = "DESTADDR";
        /// The port that the client has connected to (XCLIENT).
        DESTPORT = "DESTPORT";
        /// The queue identifier of the message at the sender (XFORWARD).
        IDENT = "IDENT";
        /// LOCAL or REMOTE: the origin of the message (XFORWARD).
        SOURCE = "SOURCE";
    }
}
