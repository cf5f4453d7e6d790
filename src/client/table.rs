//! What a client may do when, as data and nothing else (RFC 5321 4.1.4; RFC 2920 3.1).
//!
//! A row says: in this state this may happen, and then the state is that. The diagram in the docs
//! is drawn from these rows.

use State::*;

/// Where a session stands: what was sent, and what has come of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
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

/// What moves a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Input {
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

/// All that may happen.
pub(crate) const TRANSITIONS: &[(State, Input, State)] = &[
    (Connected, Input::Greeting, Greeted),
    (Greeted, Input::Hello, Ready),
    (Ready, Input::Hello, Ready),
    (Ready, Input::Mail, Envelope),
    (Envelope, Input::MailRefused, Ready),
    (Envelope, Input::Rcpt, Envelope),
    (Envelope, Input::Data, Data),
    (Data, Input::Go, Content),
    (Data, Input::NoGo, Ready),
    (Content, Input::EndOfData, Ready),
    (Envelope, Input::Chunk, Chunk),
    (Chunks, Input::Chunk, Chunk),
    (Chunk, Input::EndOfChunk, Chunks),
    (Envelope, Input::EndOfChunk, Chunks),
    (Chunks, Input::EndOfChunk, Chunks),
    (Chunk, Input::EndOfData, Ready),
    (Envelope, Input::EndOfData, Ready),
    (Chunks, Input::EndOfData, Ready),
    (Chunk, Input::ChunkRefused, Ready),
    (Chunks, Input::ChunkRefused, Ready),
    (Chunks, Input::MailRefused, Ready),
    (Ready, Input::Challenge, Login),
    (Login, Input::Challenge, Login),
    (Login, Input::EndOfAuth, Ready),
    (Ready, Input::StartTls, Handover),
    (Handover, Input::Secured, Greeted),
    (Ready, Input::XClient, Greeted),
    (Ready, Input::Atrn, Reversed),
    (Greeted, Input::Reset, Greeted),
    (Ready, Input::Reset, Ready),
    (Envelope, Input::Reset, Ready),
    (Chunks, Input::Reset, Ready),
    (Greeted, Input::Quit, Quitting),
    (Ready, Input::Quit, Quitting),
    (Envelope, Input::Quit, Quitting),
    (Chunks, Input::Quit, Quitting),
    (Connected, Input::Close, Closed),
    (Greeted, Input::Close, Closed),
    (Ready, Input::Close, Closed),
    (Envelope, Input::Close, Closed),
    (Data, Input::Close, Closed),
    (Content, Input::Close, Closed),
    (Chunk, Input::Close, Closed),
    (Chunks, Input::Close, Closed),
    (Login, Input::Close, Closed),
    (Handover, Input::Close, Closed),
    (Reversed, Input::Close, Closed),
    (Quitting, Input::Close, Closed),
];

impl State {
    /// Where `input` leads from here; `None` when it is out of order.
    pub(crate) fn after(self, input: Input) -> Option<Self> {
        let row = TRANSITIONS.iter().find(|(from, on, _)| *from == self && *on == input)?;
        Some(row.2)
    }
}
