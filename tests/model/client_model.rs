//! A client by the RFCs, with one message for two recipients, without code of the machine.
//!
//! RFC 5321 4.1.1 to 4.3.2, 2920 (groups), 3030 (chunks), 3207 (STARTTLS), 2033 (LMTP), 4954 (AUTH).

use std::collections::VecDeque;

/// A symbol: what a server does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Symbol {
    /// A reply of one line.
    Code(u16),
    /// 250 with everything that this server offers.
    Offer,
    /// 334 and base64.
    Challenge,
    /// No reply at all.
    Garbage,
    Eof,
    Expire,
}

/// All symbols: each severity, and each code with a meaning of its own.
pub(crate) const ALL: &[Symbol] = &[
    Symbol::Code(220),
    Symbol::Offer,
    Symbol::Code(250),
    Symbol::Code(235),
    Symbol::Code(354),
    Symbol::Code(550),
    Symbol::Code(450),
    Symbol::Code(500),
    Symbol::Code(421),
    Symbol::Code(221),
    Symbol::Code(334),
    Symbol::Challenge,
    Symbol::Code(199),
    Symbol::Garbage,
    Symbol::Eof,
    Symbol::Expire,
];

/// What the server offers, and what the client requires.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Setting {
    pub(crate) pipelining: bool,
    pub(crate) chunking: bool,
    pub(crate) lmtp: bool,
    pub(crate) starttls: bool,
    pub(crate) auth: bool,
    pub(crate) requires_tls: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    Clean,
    Peer,
    Truncated,
    TimedOut,
}

/// A command that waits for its reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Command {
    Ehlo,
    Helo,
    StartTls,
    Auth,
    /// AUTH that was cancelled with `*`.
    Cancelled,
    Mail,
    Rcpt,
    Data,
    Dot,
    /// How the client itself ends content that has no recipient.
    LoneDot,
    LastChunk,
    Rset,
    Quit,
}

/// The result of a symbol.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Outcome {
    pub(crate) written: String,
    /// Commands of the application, with the codes that they got.
    pub(crate) replies: Vec<(Command, u16)>,
    pub(crate) end: Option<End>,
}

/// The state of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Connected,
    Greeted,
    Ready,
    /// A challenge has come.
    Login,
    Envelope,
    /// DATA is sent.
    Asked,
    /// 354 has come.
    Content,
    Quitting,
}

pub(crate) const BODY: &str = ".x\r\n";

/// The number of challenges that the application responds to; it cancels at the next.
pub(crate) const RESPONSES: usize = 2;

#[derive(Clone, Debug)]
pub(crate) struct Model {
    setting: Setting,
    place: Place,
    offered: bool,
    tls: bool,
    /// The next command that the client sends itself.
    own: Option<Command>,
    queue: VecDeque<Command>,
    /// AUTH was sent, and this number of challenges came.
    challenges: Option<usize>,
    /// How many of MAIL, RCPT, RCPT and the content are sent.
    sent: usize,
    accepted: usize,
    /// MAIL was accepted, and nothing has ended the transaction.
    open: bool,
    /// LMTP: the number of final replies that are still due.
    finals: Option<usize>,
    end: Option<End>,
    out: Outcome,
}

impl Model {
    pub(crate) fn new(setting: Setting) -> Self {
        Self {
            setting,
            place: Place::Connected,
            offered: false,
            tls: false,
            own: None,
            queue: VecDeque::new(),
            challenges: None,
            sent: 0,
            accepted: 0,
            open: false,
            finals: None,
            end: None,
            out: Outcome::default(),
        }
    }

    pub(crate) fn is_over(&self) -> bool {
        self.end.is_some()
    }

    pub(crate) fn apply(&mut self, symbol: Symbol) -> Outcome {
        if self.end.is_none() {
            match symbol {
                Symbol::Eof if self.place == Place::Quitting => self.end = Some(End::Clean),
                Symbol::Eof => self.end = Some(End::Truncated),
                Symbol::Expire => self.end = Some(End::TimedOut),
                Symbol::Garbage => self.nonsense(),
                Symbol::Offer => self.reply(250, true),
                Symbol::Challenge if self.queue.front() == Some(&Command::Auth) => {
                    self.challenged()
                }
                // RFC 4954 4: a challenge that is not base64 is cancelled.
                Symbol::Code(300..400) if self.queue.front() == Some(&Command::Auth) => {
                    self.cancel();
                }
                Symbol::Challenge => self.reply(334, false),
                Symbol::Code(code) => self.reply(code, false),
            }
            self.pump();
        }
        self.out.end = self.end;
        std::mem::take(&mut self.out)
    }

    fn challenged(&mut self) {
        self.place = Place::Login;
        let count = self.challenges.unwrap_or(0) + 1;
        self.challenges = Some(count);
        match count <= RESPONSES {
            true => self.out.written += "eA==\r\n",
            false => self.cancel(),
        }
    }

    /// The reply of the server to this is the one to AUTH; it cannot send another challenge.
    fn cancel(&mut self) {
        self.place = Place::Login;
        self.queue[0] = Command::Cancelled;
        self.out.written += "*\r\n";
    }

    /// Handles what no server sends: QUIT, unless the server could take it for content, and the end.
    fn nonsense(&mut self) {
        if matches!(self.place, Place::Greeted | Place::Ready | Place::Envelope) {
            self.out.written += "QUIT\r\n";
        }
        self.end = Some(End::Peer);
    }

    fn reply(&mut self, code: u16, offers: bool) {
        if self.place == Place::Connected {
            return self.greeting(code);
        }
        let Some(command) = self.answered() else {
            // No command was sent.
            self.end = Some(if code == 421 { End::Clean } else { End::Peer });
            return;
        };
        if code == 421 {
            self.tell(command, code);
            self.end = Some(End::Clean);
            return;
        }
        if code < 200 {
            return self.nonsense(); // RFC 5321 4.2 defines 2 to 5
        }
        let (good, asks, bad) = (code < 300, (300..400).contains(&code), code >= 400);
        let fits = match command {
            Command::Data => asks || bad,
            Command::StartTls => code == 220 || bad,
            // A server that closes has neither greeted nor accepted a login.
            Command::Ehlo | Command::Helo | Command::Auth | Command::Cancelled => {
                (good && code != 221) || bad
            }
            _ => good || bad,
        };
        if !fits {
            self.end = Some(End::Peer);
            return;
        }
        match command {
            Command::Ehlo | Command::Helo if good => {
                (self.place, self.open) = (Place::Ready, false);
                self.offered = offers && command == Command::Ehlo;
                if self.setting.requires_tls && !self.tls {
                    let starts = self.offered && self.setting.starttls;
                    self.own = Some(if starts { Command::StartTls } else { Command::Quit });
                }
            }
            Command::Ehlo | Command::Helo => {
                // RFC 5321 4.1.4: a server that refuses EHLO permanently may support HELO.
                let again = command == Command::Ehlo
                    && (500..600).contains(&code)
                    && !self.setting.requires_tls
                    && !self.setting.lmtp;
                self.own = Some(if again { Command::Helo } else { Command::Quit });
                self.tell(command, code);
                return;
            }
            Command::StartTls if good => {
                // RFC 3207 4.2: earlier state is discarded.
                (self.tls, self.place, self.offered) = (true, Place::Greeted, false);
                self.own = Some(Command::Ehlo);
            }
            Command::StartTls => self.own = self.setting.requires_tls.then_some(Command::Quit),
            Command::Auth | Command::Cancelled => self.place = Place::Ready,
            Command::Mail if good => {
                self.open = self.place != Place::Ready;
                self.accepted = 0;
            }
            Command::Mail if self.place == Place::Envelope => self.place = Place::Ready,
            Command::Rcpt => self.accepted += usize::from(good),
            Command::Data if asks && self.accepted > 0 => self.place = Place::Content,
            Command::Data if asks => {
                // RFC 2920 3.1: no recipient is to get it.
                self.out.written += ".\r\n";
                self.queue.push_back(Command::LoneDot);
                (self.place, self.open) = (Place::Ready, false);
            }
            Command::Data => self.place = Place::Ready,
            // RFC 3030 2: RSET must follow a failed chunk.
            Command::LastChunk if bad && !self.setting.lmtp => self.open = true,
            Command::Quit => self.end = Some(End::Clean),
            _ => {}
        }
        if !(matches!(command, Command::Ehlo | Command::Helo) && good) {
            self.tell(command, code);
        }
    }

    fn greeting(&mut self, code: u16) {
        match code {
            220 => (self.place, self.own) = (Place::Greeted, Some(Command::Ehlo)),
            421 => self.end = Some(End::Clean),
            400.. => (self.place, self.own) = (Place::Greeted, Some(Command::Quit)),
            _ => self.end = Some(End::Peer),
        }
    }

    /// Returns the command of the reply; with LMTP the end of a message has one for each accepted recipient.
    fn answered(&mut self) -> Option<Command> {
        self.pass_over();
        if let Some(left) = self.finals.map(|left| left - 1).filter(|left| *left > 0) {
            self.finals = Some(left);
            return self.queue.front().copied();
        }
        self.finals = None;
        self.queue.pop_front()
    }

    fn pass_over(&mut self) {
        let ends =
            |it: &Command| matches!(it, Command::Dot | Command::LoneDot | Command::LastChunk);
        while self.setting.lmtp && self.finals.is_none() && self.queue.front().is_some_and(ends) {
            if self.accepted > 0 {
                self.finals = Some(self.accepted);
                return;
            }
            self.queue.pop_front();
        }
    }

    fn tell(&mut self, command: Command, code: u16) {
        let command = if command == Command::Cancelled { Command::Auth } else { command };
        self.out.replies.push((command, code));
    }

    /// Sends everything that may be sent.
    fn pump(&mut self) {
        while self.end.is_none() {
            self.pass_over();
            let pipelining = self.offered && self.setting.pipelining;
            let ends_group = |it: &Command| {
                !matches!(
                    it,
                    Command::Mail
                        | Command::Rcpt
                        | Command::Dot
                        | Command::LoneDot
                        | Command::LastChunk
                        | Command::Rset
                )
            };
            let may = match self.queue.back() {
                None => true,
                Some(last) => pipelining && !ends_group(last),
            };
            if self.place == Place::Content {
                self.write(&format!(".{BODY}.\r\n"), Command::Dot);
                (self.place, self.open) = (Place::Ready, false);
                continue;
            }
            if !may || self.place == Place::Connected {
                return;
            }
            if let Some(own) = self.own.take() {
                let hello = if self.setting.lmtp { "LHLO" } else { "EHLO" };
                match own {
                    Command::Ehlo => self.write(&format!("{hello} relay.orchard.example\r\n"), own),
                    Command::Helo => self.write("HELO relay.orchard.example\r\n", own),
                    Command::StartTls => self.write("STARTTLS\r\n", own),
                    _ => self.quit(),
                }
                continue;
            }
            match (self.place, self.sent) {
                (Place::Ready, _) if !self.queue.is_empty() => return,
                (Place::Ready, 0)
                    if self.setting.auth && self.offered && self.challenges.is_none() =>
                {
                    self.challenges = Some(0);
                    self.write("AUTH LOGIN\r\n", Command::Auth);
                }
                (Place::Ready, 0) => {
                    (self.place, self.sent, self.accepted) = (Place::Envelope, 1, 0);
                    self.write("MAIL FROM:<>\r\n", Command::Mail);
                }
                (Place::Ready, _) if self.open => {
                    self.open = false;
                    self.write("RSET\r\n", Command::Rset);
                }
                (Place::Ready, _) => self.quit(),
                (Place::Envelope, 1 | 2) => {
                    self.sent += 1;
                    self.write("RCPT TO:<ben@harbor.example>\r\n", Command::Rcpt);
                }
                (Place::Envelope, _) if self.offered && self.setting.chunking => {
                    self.sent += 1;
                    (self.place, self.open) = (Place::Ready, false);
                    self.write(&format!("BDAT 4 LAST\r\n{BODY}"), Command::LastChunk);
                }
                (Place::Envelope, _) => {
                    self.sent += 1;
                    self.place = Place::Asked;
                    self.write("DATA\r\n", Command::Data);
                }
                _ => return,
            }
        }
    }

    fn quit(&mut self) {
        self.place = Place::Quitting;
        self.write("QUIT\r\n", Command::Quit);
    }

    fn write(&mut self, text: &str, command: Command) {
        self.out.written += text;
        self.queue.push_back(command);
    }
}
