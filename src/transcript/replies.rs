//! What the replies of a server say about the lines of the client.

use super::partial_line::Partial;
use super::unanswered::Kind;
use super::{Continued, Mode, Transcript};
use crate::command::first_word;

impl Transcript {
    /// Returns the part of a server's line that may be shown, and whether the rest is redacted.
    pub(super) fn said_by_server<'t>(&mut self, text: &'t [u8]) -> (&'t [u8], bool) {
        let challenge = self.reply == Continued::Challenge || first_word(text).starts_with(b"334");
        let goes_on = text.get(3) == Some(&b'-');
        self.reply = match (goes_on, challenge) {
            (false, _) => Continued::No,
            (true, false) => Continued::Reply,
            (true, true) => Continued::Challenge,
        };
        let ends = !text.get(3).is_some_and(|it| *it == b'-' || it.is_ascii_alphanumeric());
        if let Some(&[class @ b'2'..=b'5', ten @ b'0'..=b'9', one @ b'0'..=b'9']) = text.get(..3) {
            if ends {
                self.answered([class, ten, one]);
            }
        }
        match challenge {
            true if text.starts_with(b"334") && text.len() <= 4 => (text, false),
            true if text.starts_with(b"334") => (text.get(..4).unwrap_or_default(), true),
            true => (&[], true),
            false => (text, false),
        }
    }

    /// Processes a complete reply, which answers the first unanswered line.
    fn answered(&mut self, code: [u8; 3]) {
        let is_first = !self.greeted;
        self.greeted = true;
        if is_first && code == *b"220" {
            return;
        }
        // No reply precedes the response that the server waits for.
        if self.owed > 0 {
            self.does_not_fit();
        }
        // These codes identify their command, even if an earlier reply was lost.
        let found = match &code {
            b"334" => {
                let found = self.go_to(Kind::is_auth);
                self.challenged();
                return self.restart_finals(found);
            }
            b"235" => self.go_to(Kind::is_auth),
            b"354" => {
                let found = self.go_to(Kind::is_data);
                self.content_is_due(found);
                return self.restart_finals(found);
            }
            _ => false,
        };
        self.restart_finals(found);
        let Some(kind) = self.unanswered.front() else {
            // The first reply is a greeting.
            if !is_first {
                self.does_not_fit();
            }
            return;
        };
        let (is_good, asks) = (code.first() == Some(&b'2'), code.first() == Some(&b'3'));
        match kind {
            // Any intermediate reply continues AUTH, and any to DATA lets a client send the content.
            Kind::Auth | Kind::AuthAtOnce if asks => return self.challenged(),
            Kind::Data | Kind::HiddenData if asks => return self.content_is_due(true),
            _ if asks => self.does_not_fit(),
            Kind::Unknown if is_good => self.does_not_fit(),
            _ => {}
        }
        match kind {
            Kind::Auth | Kind::AuthAtOnce => {
                (self.owed, self.wary) = (0, true);
                if is_good && code != *b"235" {
                    self.does_not_fit();
                }
            }
            Kind::Lhlo | Kind::Ehlo | Kind::Reset if is_good => {
                self.accepted = 0;
                if kind != Kind::Reset {
                    self.lmtp = kind == Kind::Lhlo;
                }
            }
            Kind::Rcpt if is_good => self.accepted = self.accepted.saturating_add(1),
            Kind::Data | Kind::HiddenData => self.data_was_refused(is_good),
            Kind::End => {
                let due = if self.lmtp { self.accepted.max(1) } else { 1 };
                let left = if self.finals == 0 { due } else { self.finals };
                self.finals = left.saturating_sub(1);
                if self.finals > 0 {
                    return;
                }
                self.accepted = 0;
            }
            _ => {}
        }
        self.unanswered.pop();
    }

    /// Returns `true` if the line that a code identifies is unanswered, and removes all lines before it.
    fn go_to(&mut self, fits: fn(Kind) -> bool) -> bool {
        if !self.unanswered.front().is_some_and(fits) {
            // Lines that are taken for content may be commands, and one of them AUTH.
            (self.wary, self.always_wary) = (true, true);
        }
        self.unanswered.go_to(fits)
    }

    /// Processes a reply that does not fit the first unanswered line. After AUTH a later line may be a response,
    /// even if it looks like a command.
    fn does_not_fit(&mut self) {
        if self.auth_came {
            (self.wary, self.always_wary) = (true, true);
        }
    }

    fn restart_finals(&mut self, others_were_dropped: bool) {
        if others_were_dropped {
            self.finals = 0;
        }
    }

    /// Processes a challenge. The response is the line after AUTH, or after the last response.
    fn challenged(&mut self) {
        self.unanswered.set_front(Kind::Auth);
        (self.wary, self.auth_came) = (true, true);
        if !self.unanswered.pop_second() {
            self.owed = self.owed.saturating_add(1);
        }
    }

    /// Processes a 354: the client's next octets are content, unless it has sent the content already.
    fn content_is_due(&mut self, data_was_said: bool) {
        if data_was_said {
            self.unanswered.pop();
        }
        // After a visible DATA only the end of its content can follow.
        if data_was_said && self.unanswered.front() == Some(Kind::End) {
            return;
        }
        match &mut self.mode {
            Mode::Dotted { asked, .. } => *asked = true,
            Mode::Lines => {
                // The lines after DATA while AUTH was unanswered were content too.
                self.unanswered.clear();
                self.mode = self.client.as_content();
                self.client = Partial::EMPTY;
            }
            Mode::Counted { .. } | Mode::Unknown => {}
        }
    }

    /// Processes a refused DATA: the server reads commands where the client may have sent content. No positive completion
    /// reply belongs to DATA, so one answers another line, and DATA may be a response to AUTH.
    fn data_was_refused(&mut self, is_good: bool) {
        if is_good {
            (self.wary, self.always_wary) = (true, true);
        }
        match self.mode {
            Mode::Dotted { octets: 0, asked: false, .. } => self.mode = Mode::Lines,
            Mode::Dotted { asked: false, .. } => (self.wary, self.always_wary) = (true, true),
            _ if self.unanswered.second() == Some(Kind::End) => {
                self.unanswered.pop_second();
                (self.wary, self.always_wary) = (true, true);
            }
            _ => {}
        }
    }
}
