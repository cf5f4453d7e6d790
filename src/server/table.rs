//! The sequence rules of the server, as data and nothing else (RFC 5321 4.1.4, 4.3.2).
//!
//! A row says: in this state this may happen, and then the state is that. What has no row is
//! refused with 503. The diagram in the docs is drawn from these rows.

use crate::session::transitions::transitions;

transitions! {
    states {
        /// The greeting is not sent yet.
        Connected,
        /// Greeted with 554: waits for QUIT.
        Refused,
        /// Greeted with 521: waits for QUIT.
        Barred,
        /// Greeted, but the client has not said hello.
        Greeted,
        /// The client has said hello; there is no transaction.
        Ready,
        /// MAIL was accepted.
        Mail,
        /// RCPT was accepted at least once.
        Rcpt,
        /// The content of a message comes in, up to a dot or for as long as a chunk is.
        Content,
        /// Between the chunks of a message.
        Chunks,
        /// A chunk was refused: waits for RSET.
        Failed,
        /// LMTP: the content is complete, and not answered for each recipient yet.
        Finals,
        /// An exchange of AUTH is under way: the next line is a response.
        Login,
        /// STARTTLS was accepted: TLS is being set up.
        Handover,
        /// ATRN was accepted: the other side is the server now.
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
        /// BDAT: a chunk is to come.
        Chunk,
        /// The end of a chunk that is not the last.
        EndOfChunk,
        /// A chunk or a BURL was refused, and more of the message was to come.
        ChunkRefused,
        /// BURL that is not the last piece, accepted.
        Burl,
        /// BURL that is the last piece, accepted.
        BurlLast,
        /// The final dot or the last chunk, whatever the answer.
        EndOfData,
        /// The same on LMTP: the answers are still to come.
        EndOfContent,
        /// LMTP: one of the answers, and not the last.
        Final,
        /// MAIL, answered with 355: a message that was cut off goes on.
        Restart,
        /// A challenge of AUTH is sent.
        Challenge,
        /// AUTH has ended, well or not.
        EndOfAuth,
        /// STARTTLS, accepted.
        StartTls,
        /// TLS is up.
        Secured,
        /// XCLIENT, accepted: the session begins anew.
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
        /// 421, or the connection ends.
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
