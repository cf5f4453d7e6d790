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
    /// The content of a message comes in.
    Content,
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
    /// The final dot, whatever the answer.
    EndOfData,
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
    (Ready, Input::Mail, Mail),
    (Mail, Input::Rcpt, Rcpt),
    (Rcpt, Input::Rcpt, Rcpt),
    (Rcpt, Input::Data, Content),
    (Content, Input::EndOfData, Ready),
    (Greeted, Input::Reset, Greeted),
    (Ready, Input::Reset, Ready),
    (Mail, Input::Reset, Ready),
    (Rcpt, Input::Reset, Ready),
    (Greeted, Input::Query, Greeted),
    (Ready, Input::Query, Ready),
    (Mail, Input::Query, Mail),
    (Rcpt, Input::Query, Rcpt),
    (Refused, Input::Quit, Closed),
    (Barred, Input::Quit, Closed),
    (Greeted, Input::Quit, Closed),
    (Ready, Input::Quit, Closed),
    (Mail, Input::Quit, Closed),
    (Rcpt, Input::Quit, Closed),
    (Connected, Input::Close, Closed),
    (Refused, Input::Close, Closed),
    (Barred, Input::Close, Closed),
    (Greeted, Input::Close, Closed),
    (Ready, Input::Close, Closed),
    (Mail, Input::Close, Closed),
    (Rcpt, Input::Close, Closed),
    (Content, Input::Close, Closed),
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
