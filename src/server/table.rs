//! The state table of the server (RFC 5321 4.1.4, 4.3.2).
//!
//! A row maps a state and an input to the next state. A command without a row is refused with 503.
//! The diagram in the docs is generated from the rows.

use crate::session::transitions::transitions;

transitions! {
    states {
        /// The greeting is not sent.
        Connected,
        /// The greeting is 554: only QUIT is allowed.
        Refused,
        /// The greeting is 521: only QUIT is allowed.
        Barred,
        /// The greeting is 220; the client has not sent EHLO or HELO.
        Greeted,
        /// EHLO or HELO was accepted; no transaction is open.
        Ready,
        /// MAIL was accepted.
        Mail,
        /// RCPT was accepted at least once.
        Rcpt,
        /// The content of a message is being received, up to the end-of-message marker or the end
        /// of a chunk.
        Content,
        /// Between the chunks of a message.
        Chunks,
        /// A chunk was refused: RSET is expected.
        Failed,
        /// With LMTP: the content is complete, and some recipients have no reply yet.
        Finals,
        /// An AUTH exchange: the next line is a response.
        Login,
        /// STARTTLS was accepted: TLS is being established.
        Handover,
        /// ATRN was accepted: the peer is now the server.
        Reversed,
        /// The session is over.
        Closed,
    }
    inputs {
        /// The application greets with 220.
        Greet,
        /// The application greets with 554, or another code that is not 521 or 421.
        Refuse,
        /// The application greets with 521.
        Bar,
        /// EHLO or HELO.
        Hello,
        /// MAIL.
        Mail,
        /// RCPT.
        Rcpt,
        /// DATA, answered with 354.
        Data,
        /// BDAT: a chunk follows.
        Chunk,
        /// The end of a chunk that is not the last.
        EndOfChunk,
        /// A chunk or a BURL before the end of the message was refused.
        ChunkRefused,
        /// BURL without LAST, accepted.
        Burl,
        /// BURL with LAST, accepted.
        BurlLast,
        /// The end-of-message marker or the last chunk, whatever the answer.
        EndOfData,
        /// The end of the content with LMTP: the answers follow.
        EndOfContent,
        /// With LMTP: an answer that is not the last.
        Final,
        /// MAIL, answered with 355: the client resumes an interrupted message.
        Restart,
        /// A challenge of AUTH is sent.
        Challenge,
        /// The AUTH exchange has ended, with success or failure.
        EndOfAuth,
        /// STARTTLS, accepted.
        StartTls,
        /// TLS is established.
        Secured,
        /// XCLIENT, accepted: the session restarts.
        XClient,
        /// XFORWARD or ETRN.
        Aside,
        /// ATRN, accepted.
        Atrn,
        /// RSET.
        Reset,
        /// VRFY, EXPN, HELP or NOOP.
        Query,
        /// QUIT.
        Quit,
        /// A 421 reply, or the end of the connection.
        Close,
    }

    Connected:
        Greet => Greeted,
        Refuse => Refused,
        Bar => Barred,
        Close => Closed;
    Refused:
        Quit => Closed,
        Close => Closed;
    Barred:
        Quit => Closed,
        Close => Closed;
    Greeted:
        Hello => Ready,
        Reset => Greeted,
        Query => Greeted,
        Quit => Closed,
        Close => Closed;
    Ready:
        Hello => Ready,
        Mail => Mail,
        Restart => Rcpt,
        Challenge => Login,
        EndOfAuth => Ready,
        StartTls => Handover,
        XClient => Greeted,
        Aside => Ready,
        Atrn => Reversed,
        Reset => Ready,
        Query => Ready,
        Quit => Closed,
        Close => Closed;
    Mail:
        Hello => Ready,
        Rcpt => Rcpt,
        Reset => Ready,
        Query => Mail,
        Quit => Closed,
        Close => Closed;
    Rcpt:
        Hello => Ready,
        Rcpt => Rcpt,
        Data => Content,
        Chunk => Content,
        ChunkRefused => Failed,
        EndOfData => Ready,
        Burl => Chunks,
        BurlLast => Ready,
        Reset => Ready,
        Query => Rcpt,
        Quit => Closed,
        Close => Closed;
    Content:
        EndOfData => Ready,
        EndOfChunk => Chunks,
        ChunkRefused => Failed,
        EndOfContent => Finals,
        Close => Closed;
    Chunks:
        Hello => Ready,
        Chunk => Content,
        ChunkRefused => Failed,
        Burl => Chunks,
        BurlLast => Ready,
        Reset => Ready,
        Query => Chunks,
        Quit => Closed,
        Close => Closed;
    Failed:
        Hello => Ready,
        EndOfContent => Finals,
        Reset => Ready,
        Query => Failed,
        Quit => Closed,
        Close => Closed;
    Finals:
        Final => Finals,
        EndOfData => Ready,
        Close => Closed;
    Login:
        Challenge => Login,
        EndOfAuth => Ready,
        Close => Closed;
    Handover:
        Secured => Greeted,
        Close => Closed;
    Reversed:
        Close => Closed;
    Closed:
        Close => Closed;
}
