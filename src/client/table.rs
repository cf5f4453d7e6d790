//! What a client may do when, as data and nothing else (RFC 5321 4.1.4; RFC 2920 3.1).
//!
//! A row says: in this state this may happen, and then the state is that. The diagram in the docs
//! is drawn from these rows.

use crate::session::transitions::transitions;

transitions! {
    states {
        /// The greeting has not come yet.
        Connected,
        /// Greeted; hello is not said, or not accepted yet.
        Greeted,
        /// The server has answered our hello; no transaction.
        Ready,
        /// MAIL is sent: the envelope is open.
        Envelope,
        /// DATA is sent, and not answered.
        Data,
        /// The content is under way, up to a dot.
        Content,
        /// A chunk is under way.
        Chunk,
        /// Between the chunks of a message.
        Chunks,
        /// An exchange of AUTH: a challenge came.
        Login,
        /// STARTTLS was answered with 220: TLS is being set up.
        Handover,
        /// ATRN was accepted: the other side is the client now.
        Reversed,
        /// QUIT is sent.
        Quitting,
        /// The session is over.
        Closed,
    }
    inputs {
        /// The greeting came.
        Greeting,
        /// EHLO or HELO was accepted.
        Hello,
        /// MAIL is sent.
        Mail,
        /// MAIL was refused.
        MailRefused,
        /// RCPT is sent.
        Rcpt,
        /// DATA is sent.
        Data,
        /// DATA was answered with 354.
        Go,
        /// DATA was refused, or nobody is left to get the message.
        NoGo,
        /// The final dot or the last chunk is sent.
        EndOfData,
        /// BDAT is sent: a chunk is to follow.
        Chunk,
        /// A chunk is sent that is not the last, or BURL.
        EndOfChunk,
        /// A chunk was refused, and more of the message was to come.
        ChunkRefused,
        /// 334 came.
        Challenge,
        /// AUTH has ended, well or not.
        EndOfAuth,
        /// STARTTLS was accepted.
        StartTls,
        /// TLS is up.
        Secured,
        /// XCLIENT was accepted: the session begins anew.
        XClient,
        /// ATRN was accepted.
        Atrn,
        /// RSET is sent.
        Reset,
        /// QUIT is sent.
        Quit,
        /// 421 came, or the connection ended.
        Close,
    }

    Connected:
        Greeting => Greeted,
        Close => Closed;
    Greeted:
        Hello => Ready,
        Reset => Greeted,
        Quit => Quitting,
        Close => Closed;
    Ready:
        Hello => Ready,
        Mail => Envelope,
        MailRefused => Ready,
        Challenge => Login,
        EndOfAuth => Ready,
        StartTls => Handover,
        XClient => Greeted,
        Atrn => Reversed,
        Reset => Ready,
        Quit => Quitting,
        Close => Closed;
    Envelope:
        MailRefused => Ready,
        Rcpt => Envelope,
        Data => Data,
        Chunk => Chunk,
        EndOfChunk => Chunks,
        EndOfData => Ready,
        Reset => Ready,
        Quit => Quitting,
        EndOfAuth => Envelope,
        Close => Closed;
    Data:
        MailRefused => Data,
        Go => Content,
        NoGo => Ready,
        EndOfAuth => Data,
        Close => Closed;
    Content:
        EndOfData => Ready,
        Close => Closed;
    Chunk:
        MailRefused => Chunk,
        EndOfChunk => Chunks,
        EndOfData => Ready,
        ChunkRefused => Ready,
        EndOfAuth => Chunk,
        Close => Closed;
    Chunks:
        Chunk => Chunk,
        EndOfChunk => Chunks,
        EndOfData => Ready,
        ChunkRefused => Ready,
        MailRefused => Ready,
        Reset => Ready,
        Quit => Quitting,
        EndOfAuth => Chunks,
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
    Quitting:
        MailRefused => Quitting,
        EndOfAuth => Quitting,
        Close => Closed;
    Closed:
        Close => Closed;
}
