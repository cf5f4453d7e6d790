//! The state table of the client (RFC 5321 4.1.4; RFC 2920 3.1).
//!
//! A row maps a state and an input to the next state. The diagram in the docs is generated from the
//! rows.

use crate::session::transitions::transitions;

transitions! {
    states {
        /// The greeting has not arrived.
        Connected,
        /// The greeting has arrived; EHLO is not sent or not accepted.
        Greeted,
        /// The server has accepted EHLO or HELO; no transaction is open.
        Ready,
        /// MAIL is sent; a transaction is open.
        Envelope,
        /// DATA is sent and unanswered.
        Data,
        /// Content is being sent, up to the end-of-message marker.
        Content,
        /// A chunk is being sent.
        Chunk,
        /// Between the chunks of a message.
        Chunks,
        /// An AUTH exchange: a challenge has arrived.
        Login,
        /// QUIT is sent.
        Quitting,
        /// STARTTLS was accepted: TLS is being established.
        Handover,
        /// ATRN was accepted: the peer is now the client.
        Reversed,
        /// The session is over.
        Closed,
    }
    inputs {
        /// The greeting has arrived.
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
        /// DATA was refused, or the transaction has no recipient.
        NoGo,
        /// The end-of-message marker or the last chunk is sent.
        EndOfData,
        /// BDAT is sent: a chunk follows.
        Chunk,
        /// A chunk that is not the last, or BURL, is sent.
        EndOfChunk,
        /// A chunk before the end of the message was refused.
        ChunkRefused,
        /// A 334 reply has arrived.
        Challenge,
        /// The AUTH exchange has ended, with success or failure.
        EndOfAuth,
        /// STARTTLS was accepted.
        StartTls,
        /// TLS is established.
        Secured,
        /// XCLIENT was accepted: the session restarts.
        XClient,
        /// ATRN was accepted.
        Atrn,
        /// RSET is sent.
        Reset,
        /// QUIT is sent.
        Quit,
        /// A 421 reply has arrived, or the connection is closed.
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

impl State {
    /// Returns `true` if the session is with the server, and not over.
    #[inline]
    pub(super) const fn is_open(self) -> bool {
        // The last three states are not: one comparison.
        (self as u8) < Self::Handover as u8
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_is_open_in_all_states_but_three() {
        for (state, _, _) in TRANSITIONS {
            let others = [State::Handover, State::Reversed, State::Closed];
            assert_eq!(state.is_open(), !others.contains(state), "{state:?}");
        }
    }
}
