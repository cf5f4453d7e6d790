//! The table of commands: one row for each. The other files of this module turn the rows into
//! [`Command`](super::Command), [`Verb`](super::Verb), the parser and the encoder.

/// Calls the macro `$make` with the rows. A row is
///
/// ```text
/// /// Docs of the variant of `Command`.
/// Etrn(Argument<'a>) = "ETRN" needs ascii_argument;
/// ```
///
/// After the verb, a keyword says what follows it on the line:
///
/// - `bare`: nothing;
/// - `needs f`: an argument, which the method `f` of `parse::Line` parses, and `write::WriteArgument` writes;
/// - `takes f`: the same, but optional;
/// - `parts f`: the fields of the variant, which `parse::Line::f` parses and `write::f` writes.
macro_rules! each_command {
    ($make:ident) => {
        $make! {
            /// `EHLO relay.orchard.example` (RFC 5321 4.1.1.1).
            Ehlo(ClientName<'a>) = "EHLO" needs client_name;
            /// `HELO relay.orchard.example` (RFC 5321 4.1.1.1).
            Helo(ClientName<'a>) = "HELO" needs client_name;
            /// `LHLO relay.orchard.example` (RFC 2033 4.1).
            Lhlo(ClientName<'a>) = "LHLO" needs client_name;
            /// `MAIL FROM:<ana@orchard.example> SIZE=1000` (RFC 5321 4.1.1.2).
            Mail(MailCommand<'a>) = "MAIL" needs mail;
            /// `RCPT TO:<ben@harbor.example>` (RFC 5321 4.1.1.3).
            Rcpt(RcptCommand<'a>) = "RCPT" needs rcpt;
            /// `DATA` (RFC 5321 4.1.1.4).
            Data = "DATA" bare;
            /// `BDAT 1000 LAST`: 1000 octets follow the line (RFC 3030 2).
            Bdat {
                /// The number of octets that follow the CRLF of the line.
                size: u64,
                /// `true` if they end the message.
                last: bool,
            } = "BDAT" parts bdat;
            /// `BURL imap://harbor.example/outbox LAST`: the server fetches the content (RFC 4468 3).
            Burl {
                /// The location of the content.
                url: Url<'a>,
                /// `true` if it ends the message.
                last: bool,
            } = "BURL" parts burl;
            /// `RSET` (RFC 5321 4.1.1.5).
            Rset = "RSET" bare;
            /// `VRFY ben` (RFC 5321 4.1.1.6). [`Argument::strip_smtp_utf8`] splits the parameter
            /// SMTPUTF8 off its end.
            Vrfy(Argument<'a>) = "VRFY" needs argument;
            /// `EXPN sailors` (RFC 5321 4.1.1.7), with the parameter SMTPUTF8 as in VRFY.
            Expn(Argument<'a>) = "EXPN" needs argument;
            /// `HELP`, `HELP MAIL` (RFC 5321 4.1.1.8).
            Help(Option<Argument<'a>>) = "HELP" takes argument;
            /// `NOOP`, with an argument that has no meaning (RFC 5321 4.1.1.9).
            Noop(Option<Argument<'a>>) = "NOOP" takes argument;
            /// `QUIT` (RFC 5321 4.1.1.10).
            Quit = "QUIT" bare;
            /// `STARTTLS` (RFC 3207 4).
            StartTls = "STARTTLS" bare;
            /// `AUTH PLAIN AGFuYQBzZWNyZXQ=` (RFC 4954 4).
            Auth {
                /// The mechanism.
                mechanism: Mechanism<'a>,
                /// The initial response, if the command has one.
                initial: Option<InitialResponse<'a>>,
            } = "AUTH" parts auth;
            /// `ETRN harbor.example` (RFC 1985 5); ASCII.
            Etrn(Argument<'a>) = "ETRN" needs ascii_argument;
            /// `ATRN harbor.example,quay.example` (RFC 2645 5.2); ASCII.
            Atrn(Option<Argument<'a>>) = "ATRN" takes ascii_argument;
            /// `TURN` (RFC 821 3.8), obsolete.
            Turn = "TURN" bare;
            /// `SEND FROM:<ana@orchard.example>` (RFC 821 4.1.2), obsolete.
            Send(ReversePath<'a>) = "SEND" needs only_path;
            /// `SOML FROM:<ana@orchard.example>` (RFC 821 4.1.2), obsolete.
            Soml(ReversePath<'a>) = "SOML" needs only_path;
            /// `SAML FROM:<ana@orchard.example>` (RFC 821 4.1.2), obsolete.
            Saml(ReversePath<'a>) = "SAML" needs only_path;
            /// `XCLIENT NAME=spike.orchard.example ADDR=192.0.2.7` (vendor), with at least one
            /// attribute.
            XClient(Parameters<'a>) = "XCLIENT" needs attributes;
            /// `XFORWARD NAME=spike.orchard.example` (vendor), with at least one attribute.
            XForward(Parameters<'a>) = "XFORWARD" needs attributes;
            /// `CLIENTID UUID 7f3c` (expired draft); ASCII.
            ClientId(Argument<'a>) = "CLIENTID" needs ascii_argument;
            /// `VERB` (registered without an RFC).
            Verb = "VERB" bare;
            /// `ONEX` (registered without an RFC).
            Onex = "ONEX" bare;
        }
    };
}
pub(super) use each_command;
