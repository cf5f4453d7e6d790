//! Finds replies in the input, and distinguishes them from the challenges of AUTH.

use base64ct::{Base64, Encoding};

use super::expect::Expect;
use super::next::{Next, Unreadable};
use super::table::Input;
use super::{Client, PartialReply};
use crate::buffer::{BareLf, Buffer};
use crate::error::ParseErrorKind;
use crate::reply::{Code, Reply};
use crate::session::Violation;

impl Client {
    /// Returns the length and the code of the reply at the front, if it is whole, like most replies, and no challenge.
    /// A reply is examined so only once: if a part of it has not arrived, its lines are examined one by one, and none
    /// of them again.
    #[cfg_attr(not(target_os = "none"), inline(always))]
    pub(super) fn usual_reply(&mut self, rx: &Buffer) -> Option<(usize, Code)> {
        if cfg!(target_os = "none") || self.reply.cut || rx.is_empty() {
            return None;
        }
        if let Ok((code, octets)) = Reply::front(rx.filled()) {
            // A line before the last one has at least six octets.
            let most = usize::from(self.config.max_reply_lines).saturating_mul(6);
            if octets < most && !(code.is_intermediate() && self.awaits_login()) {
                return Some((octets, code));
            }
        }
        self.reply.cut = true;
        None
    }

    /// Returns `true` if the next reply may be a challenge of AUTH.
    fn awaits_login(&self) -> bool {
        use Expect::{Auth, AuthAtOnce, AuthCancelled, AuthFirst};
        let first = self.expected.front();
        matches!(first, Some(Auth | AuthFirst | AuthAtOnce | AuthCancelled))
    }

    /// Finds a whole reply at the front of the input.
    pub(super) fn frame(
        &mut self,
        rx: &mut Buffer,
        tx: &mut Buffer,
    ) -> Result<Option<Next>, Unreadable> {
        self.reply.cut = !rx.is_empty();
        let lf = if self.config.strict_reply_lines { BareLf::IsContent } else { BareLf::EndsLine };
        while let Some(found) = rx.find_line(self.reply.octets, lf) {
            let line = rx.filled().get(self.reply.octets..found.len).unwrap_or_default();
            let unreadable = |violation| Unreadable { octets: found.with_end, violation };
            let (code, last) = Reply::parse_line(line)
                .map_err(|error| unreadable(Violation::Reply(error.kind())))?;
            if self.reply.code.is_some_and(|first| first != code) {
                return Err(unreadable(Violation::Reply(ParseErrorKind::MixedCodes)));
            }
            if last {
                let text = (self.reply.octets == 0).then_some(line.get(4..).unwrap_or_default());
                let kind = self.classify(code, text).map_err(unreadable)?;
                self.reply = PartialReply::default();
                let octets = found.with_end;
                match kind {
                    Kind::Reply => return Ok(Some(Next::Reply { octets, code })),
                    Kind::Challenge => return Ok(Some(Next::Challenge { octets })),
                    Kind::InvalidChallenge => {
                        self.state.enter(Input::Challenge);
                        self.pace.moved();
                        self.cancel_auth(tx);
                        rx.consume(octets);
                        continue;
                    }
                }
            }
            self.reply.code = Some(code);
            self.reply.octets = found.with_end;
            self.reply.lines = self.reply.lines.saturating_add(1);
            if self.reply.lines >= self.config.max_reply_lines {
                return Err(unreadable(Violation::ReplyTooLong));
            }
        }
        match rx.len() >= rx.capacity() {
            true => Err(Unreadable { octets: rx.len(), violation: Violation::ReplyTooLong }),
            false => Ok(None),
        }
    }

    /// Classifies a whole reply. `text` is that of its line, if it has one line.
    ///
    /// A 3yz reply does not end AUTH. The machine cancels the exchange once if the reply cannot be
    /// answered (RFC 4954 4).
    fn classify(&self, code: Code, text: Option<&[u8]>) -> Result<Kind, Violation> {
        if !code.is_intermediate() {
            return Ok(Kind::Reply);
        }
        let in_time = self.challenges < self.config.max_challenges;
        let is_challenge = code == Code::AUTH_CONTINUE && in_time;
        Ok(match self.expected.front() {
            // The first challenge is empty by definition, so its text is ignored.
            Some(Expect::AuthFirst) if is_challenge => Kind::Challenge,
            Some(Expect::Auth) if is_challenge && text.is_some_and(is_base64) => Kind::Challenge,
            Some(Expect::AuthFirst | Expect::Auth) => Kind::InvalidChallenge,
            // The server has read a command after AUTH as a response, so the session ends.
            Some(Expect::AuthAtOnce) if !self.expected.is_one() => Kind::Reply,
            Some(Expect::AuthAtOnce) => Kind::InvalidChallenge,
            Some(Expect::AuthCancelled) => return Err(Violation::EndlessAuth),
            _ => Kind::Reply,
        })
    }
}

/// The kind of a whole reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// A reply that is not a challenge.
    Reply,
    /// A challenge that the application answers.
    Challenge,
    /// A challenge that cannot be answered.
    InvalidChallenge,
}

/// Returns `true` if the text of a challenge is base64, with optional blanks at its end.
fn is_base64(text: &[u8]) -> bool {
    let mut blocks = text.trim_ascii_end().chunks(4).peekable();
    while let Some(block) = blocks.next() {
        let mut octets = [0; 4];
        let Some(octets) = octets.get_mut(..block.len()) else { return false };
        octets.copy_from_slice(block);
        match Base64::decode_in_place(octets) {
            Ok([_, _, _]) => {}
            Ok([_] | [_, _]) if blocks.peek().is_none() => {}
            _ => return false,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::Host;
    use crate::client::Config;
    use crate::wire::Sink;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_usual_reply_is_the_one_that_is_found_line_by_line(
            parts in proptest::collection::vec("250|251|354|1|[- ]|\r\n|250-\r\n|\r|\n|x\t?|\0|5.1.1 ", 0..14),
            max_lines in 0..4_u16,
        ) {
            let name = Host::try_from("relay.orchard.example").unwrap();
            let config = Config::new(name).unwrap().with_max_reply_lines(max_lines);
            let (mut client, mut rx) = (Client::new(config), Buffer::with_capacity(1024));
            rx.put(parts.concat().as_bytes()).unwrap();
            if let Some((octets, code)) = client.usual_reply(&rx) {
                let found = client.frame(&mut rx, &mut Buffer::with_capacity(1024));
                let same = matches!(found, Ok(Some(Next::Reply { octets: len, code: it }))
                    if (len, it) == (octets, code));
                prop_assert!(same);
            } else {
                prop_assert!(rx.is_empty() || client.usual_reply(&rx).is_none());
            }
        }

        #[test]
        fn text_is_base64_if_it_decodes(text in "[A-Dwx+/=]{0,9}") {
            let mut octets = text.clone().into_bytes();
            let decodes = Base64::decode_in_place(&mut octets).is_ok();
            prop_assert_eq!(is_base64(text.as_bytes()), decodes);
        }
    }
}
