//! [`Attributes`]: what XCLIENT and XFORWARD can tell.

use super::named_flags;

named_flags! {
    /// The names of attributes that a server takes by XCLIENT or XFORWARD (Postfix XCLIENT_README and
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
        /// The name of the client by its address.
        NAME = "NAME";
        /// The address of the client.
        ADDR = "ADDR";
        /// The port of the client.
        PORT = "PORT";
        /// SMTP or ESMTP.
        PROTO = "PROTO";
        /// What the client said with HELO or EHLO.
        HELO = "HELO";
        /// Whom the client has logged in as (XCLIENT).
        LOGIN = "LOGIN";
        /// The address that the client has connected to (XCLIENT).
        DESTADDR = "DESTADDR";
        /// The port that the client has connected to (XCLIENT).
        DESTPORT = "DESTPORT";
        /// The name of the message in the queue of the sender (XFORWARD).
        IDENT = "IDENT";
        /// LOCAL or REMOTE: where the message came from (XFORWARD).
        SOURCE = "SOURCE";
    }
}
