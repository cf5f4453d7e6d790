//! The sequence rules of the server, as data and nothing else (RFC 5321 4.1.4, 4.3.2).
//!
//! A row says: in this state this may happen, and then the state is that. What has no row is
//! refused with 503. The diagram in the docs is drawn from these rows.

use State::*;

/// Where a session stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
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

/// What moves a session: a command that was accepted, or the end of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Input {
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

/// All that may happen.
pub(crate) const TRANSITIONS: &[(State, Input, State)] = &[
    (Connected, Input::Greet, Greeted),
    (Connected, Input::Refuse, Refused),
    (Connected, Input::Bar, Barred),
    (Greeted, Input::Hello, Ready),
    (Ready, Input::Hello, Ready),
    (Mail, Input::Hello, Ready),
    (Rcpt, Input::Hello, Ready),
    (Chunks, Input::Hello, Ready),
    (Failed, Input::Hello, Ready),
    (Ready, Input::Mail, Mail),
    (Mail, Input::Rcpt, Rcpt),
    (Rcpt, Input::Rcpt, Rcpt),
    (Rcpt, Input::Data, Content),
    (Content, Input::EndOfData, Ready),
    (Rcpt, Input::Chunk, Content),
    (Chunks, Input::Chunk, Content),
    (Content, Input::EndOfChunk, Chunks),
    (Content, Input::ChunkRefused, Failed),
    (Rcpt, Input::ChunkRefused, Failed),
    (Rcpt, Input::EndOfData, Ready),
    (Chunks, Input::ChunkRefused, Failed),
    (Rcpt, Input::Burl, Chunks),
    (Chunks, Input::Burl, Chunks),
    (Rcpt, Input::BurlLast, Ready),
    (Chunks, Input::BurlLast, Ready),
    (Content, Input::EndOfContent, Finals),
    (Failed, Input::EndOfContent, Finals),
    (Finals, Input::Final, Finals),
    (Finals, Input::EndOfData, Ready),
    (Ready, Input::Restart, Rcpt),
    (Ready, Input::Challenge, Login),
    (Login, Input::Challenge, Login),
    (Ready, Input::EndOfAuth, Ready),
    (Login, Input::EndOfAuth, Ready),
    (Ready, Input::StartTls, Handover),
    (Handover, Input::Secured, Greeted),
    (Ready, Input::XClient, Greeted),
    (Ready, Input::Aside, Ready),
    (Ready, Input::Atrn, Reversed),
    (Greeted, Input::Reset, Greeted),
    (Ready, Input::Reset, Ready),
    (Mail, Input::Reset, Ready),
    (Rcpt, Input::Reset, Ready),
    (Chunks, Input::Reset, Ready),
    (Failed, Input::Reset, Ready),
    (Greeted, Input::Query, Greeted),
    (Ready, Input::Query, Ready),
    (Mail, Input::Query, Mail),
    (Rcpt, Input::Query, Rcpt),
    (Chunks, Input::Query, Chunks),
    (Failed, Input::Query, Failed),
    (Refused, Input::Quit, Closed),
    (Barred, Input::Quit, Closed),
    (Greeted, Input::Quit, Closed),
    (Ready, Input::Quit, Closed),
    (Mail, Input::Quit, Closed),
    (Rcpt, Input::Quit, Closed),
    (Chunks, Input::Quit, Closed),
    (Failed, Input::Quit, Closed),
    (Connected, Input::Close, Closed),
    (Refused, Input::Close, Closed),
    (Barred, Input::Close, Closed),
    (Greeted, Input::Close, Closed),
    (Ready, Input::Close, Closed),
    (Mail, Input::Close, Closed),
    (Rcpt, Input::Close, Closed),
    (Content, Input::Close, Closed),
    (Chunks, Input::Close, Closed),
    (Failed, Input::Close, Closed),
    (Finals, Input::Close, Closed),
    (Login, Input::Close, Closed),
    (Handover, Input::Close, Closed),
    (Reversed, Input::Close, Closed),
];

impl State {
    /// Where `input` leads from here; `None` when it is out of order.
    #[inline]
    pub(crate) fn after(self, input: Input) -> Option<Self> {
        *GRID.get(self as usize)?.get(input as usize)?
    }
}

type Grid = [[Option<State>; Input::Close as usize + 1]; Closed as usize + 1];

/// The rows above, laid out for a look-up without a search.
static GRID: Grid = grid();

const fn grid() -> Grid {
    let mut grid: Grid = [[None; Input::Close as usize + 1]; Closed as usize + 1];
    let mut rows = TRANSITIONS;
    while let Some((&(from, on, to), rest)) = rows.split_first() {
        #[allow(clippy::indexing_slicing, reason = "evaluated by the compiler")]
        {
            grid[from as usize][on as usize] = Some(to);
        }
        rows = rest;
    }
    grid
}
