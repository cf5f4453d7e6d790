//! [`GuessedRecipient`] and [`Recipients`]: what a report in free text says about each recipient.

use core::fmt;

use super::format::{Format, Place, Placed, Replies};
use super::formats::STAGES;
use super::phrase::{find, find_wrapped, split_line};
use super::reply_text::{self, Span};
use crate::address::Mailbox;
use crate::bounce::parse::{Filled, Value, put_reply, words};
use crate::diagnosis::Stage;
use crate::reply::{Code, Reply};
use crate::wire::Sink as _;

/// The maximum number of recipients of a report.
const MAX_RECIPIENTS: u16 = 256;

/// The maximum number of octets of the text about a recipient, and of a transcript that is searched for its
/// reply.
const MAX_ABOUT: usize = 4096;

/// The maximum number of lines and replies of a transcript that are searched for the reply about one recipient.
const MAX_LINES: u8 = 64;
const MAX_REPLIES: u8 = 8;

/// The number of octets before and after a reply that may name its command.
const MAX_BEFORE: usize = 300;
const MAX_AFTER: usize = 48;

/// A recipient in a report in free text.
///
/// ```
/// use smtp_machine::bounce::guess::Guess;
/// use smtp_machine::diagnosis::{Context, Reason, Stage};
///
/// let message = b"Return-Path: <>\nFrom: MAILER-DAEMON@mx.harbor.example\n\
///     Subject: Undelivered Mail Returned to Sender\n\n\
///     This is the mail system at host mx.harbor.example.\n\n\
///     <gil@harbor.example>: host mail.harbor.example[192.0.2.1] said: 550 5.1.1\n    \
///         <gil@harbor.example>: no such user (in reply to RCPT TO command)\n";
/// let guess = Guess::parse(message);
/// let gil = guess.recipients().next().unwrap();
/// assert_eq!(gil.mailbox().unwrap().to_string(), "gil@harbor.example");
/// assert_eq!(gil.stage(), Some(Stage::Rcpt));
///
/// let mut scratch = [0; 512];
/// let reply = gil.reply_in(&mut scratch).unwrap();
/// assert_eq!(reply.to_string(), "550 5.1.1 <gil@harbor.example>: no such user");
/// let diagnosis = Context::new().with_stage(Stage::Rcpt).diagnose(&reply);
/// assert_eq!(diagnosis.reason(), Reason::MailboxNotFound);
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct GuessedRecipient<'a> {
    address: Option<&'a [u8]>,
    text: &'a [u8],
    reply: Option<&'a [u8]>,
    /// The reply with the lines around it.
    around: &'a [u8],
}

impl<'a> GuessedRecipient<'a> {
    /// Returns the address as the report writes it. It may be `None` if there is a reply, and need not be valid.
    ///
    /// ```
    /// use smtp_machine::bounce::guess::Guess;
    ///
    /// let message = b"Return-Path: <>\nSubject: failure notice\n\n\
    ///     Hi. This is the qmail-send program at mx.\n\n<gil...@harbor.example>:\nno\n";
    /// let gil = Guess::parse(message).recipients().next().unwrap();
    /// assert_eq!(gil.address().unwrap().as_str(), Some("gil...@harbor.example"));
    /// assert_eq!(gil.mailbox(), None);
    /// ```
    #[must_use]
    pub fn address(&self) -> Option<Value<'a>> {
        self.address.map(Value::new)
    }

    /// Returns the address if it is a mailbox of RFC 5321 or RFC 6531.
    #[must_use]
    pub fn mailbox(&self) -> Option<Mailbox<'a>> {
        Mailbox::try_from(self.address?).ok()
    }

    /// Returns the text about the recipient, with its line breaks: at most 4,096 octets. It may be empty.
    ///
    /// ```
    /// use smtp_machine::bounce::guess::Guess;
    ///
    /// let message = b"From: Mail Delivery System <mailer-daemon@harbor.example>\nSubject: Mail delivery failed\n\n\
    ///     This message was created automatically by mail delivery software.\n\n  \
    ///     gil@harbor.example\n    Unrouteable address\n";
    /// let gil = Guess::parse(message).recipients().next().unwrap();
    /// assert_eq!(gil.text().as_str(), Some("Unrouteable address"));
    /// assert_eq!(gil.reply(), None);
    /// ```
    #[must_use]
    pub fn text(&self) -> Value<'a> {
        let start = self.text.iter().take_while(|it| b" \t\r\n:>;,]".contains(it)).count();
        Value::new(self.text.get(start..).unwrap_or_default())
    }

    /// Returns the reply of the server that refused, as the report writes it: wrapped, maybe with marks at the
    /// start of lines. See [`reply_in`](Self::reply_in).
    #[must_use]
    pub fn reply(&self) -> Option<Value<'a>> {
        self.reply.map(Value::new)
    }

    /// Writes the reply into `scratch`, each of its lines on a line. Returns `None` if there is none, or if
    /// it does not fit: 2,048 octets suffice.
    #[must_use]
    pub fn reply_in<'s>(&self, scratch: &'s mut [u8]) -> Option<Reply<'s>> {
        let mut lines = Filled::new(scratch);
        put_reply(words(self.reply?).filter(|word| *word != b"<<<"), &mut lines).ok()?;
        Reply::from_log(lines.into_filled()).ok()
    }

    /// Like [`reply_in`](Self::reply_in), but if the report has no reply, the first paragraph of its text is
    /// written as the text of a reply with `code`. So the diagnosis can read a text without code; an enhanced
    /// code in the text counts.
    ///
    /// ```
    /// use smtp_machine::bounce::guess::Guess;
    /// use smtp_machine::diagnosis::{Reason, diagnose};
    /// use smtp_machine::reply::Code;
    ///
    /// let message = b"Return-Path: <>\nSubject: failure notice\n\n\
    ///     Hi. This is the qmail-send program at mx.harbor.example.\n\n\
    ///     <gil@harbor.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n";
    /// let gil = Guess::parse(message).recipients().next().unwrap();
    /// let mut scratch = [0; 512];
    /// let reply = gil.reply_or(Code::MAILBOX_UNAVAILABLE, &mut scratch).unwrap();
    /// assert_eq!(reply.to_string(), "550 Sorry, no mailbox here by that name. (#5.1.1)");
    /// assert_eq!(diagnose(&reply).reason(), Reason::MailboxNotFound);
    /// ```
    #[must_use]
    pub fn reply_or<'s>(&self, code: Code, scratch: &'s mut [u8]) -> Option<Reply<'s>> {
        if self.reply.is_some() {
            return self.reply_in(scratch);
        }
        let text = self.text();
        let (mut rest, mut len) = (text.as_bytes(), 0_usize);
        while !rest.is_empty() {
            let (line, after) = split_line(rest);
            if line.trim_ascii().is_empty() || len > 1024 {
                break;
            }
            rest = after;
            len = text.as_bytes().len().saturating_sub(rest.len());
        }
        let paragraph = text.as_bytes().get(..len).filter(|it| !it.is_empty())?;
        let mut line = Filled::new(scratch);
        line.put(&code.digits()).ok()?;
        for word in words(paragraph) {
            line.put(b" ").and_then(|()| line.put(word)).ok()?;
        }
        Reply::from_log(line.into_filled()).ok()
    }

    /// Returns the command that was refused, if the text names it.
    #[must_use]
    pub fn stage(&self) -> Option<Stage> {
        let text = if self.reply.is_some() { self.around } else { self.text };
        let named = STAGES.iter().find(|(phrase, _)| find_wrapped(text, phrase).is_some());
        named.map(|(_, stage)| *stage)
    }
}

impl fmt::Debug for GuessedRecipient<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GuessedRecipient")
            .field("address", &self.address())
            .field("reply", &self.reply())
            .field("text", &self.text())
            .finish()
    }
}

/// The recipients of a report in free text, at most 256, in its order.
///
/// ```
/// use smtp_machine::bounce::guess::Guess;
///
/// let message = b"Return-Path: <>\nSubject: failure notice\n\n\
///     Hi. This is the qmail-send program at mx.\n\n<gil@harbor.example>:\nno\n\n<ben@harbor.example>:\nfull\n";
/// let recipients = Guess::parse(message).recipients();
/// assert_eq!(recipients.count(), 2);
/// ```
#[derive(Clone, Debug)]
pub struct Recipients<'a> {
    /// The text of the report, to where the returned message begins.
    text: &'a [u8],
    places: &'static [Place],
    replies: Replies,
    /// The next entry, which has been found already.
    next: Option<Entry>,
    /// Where the list of recipients ends and a transcript begins, if there is one.
    end_of_list: Option<usize>,
    /// Where the transcript is searched for the next reply.
    below: usize,
    /// There is only one entry: any reply in the text is about it.
    is_single: bool,
    /// Addresses of a field of the header section, if the text has none.
    listed: &'a [u8],
    left: u16,
}

/// A line with a recipient: offsets in the text.
#[derive(Clone, Copy, Debug)]
struct Entry {
    line: usize,
    after: usize,
    address: (usize, usize),
    text: usize,
}

impl<'a> Recipients<'a> {
    /// No recipients.
    pub(super) const fn none() -> Self {
        Self {
            text: b"",
            places: &[],
            replies: Replies::Beside,
            next: None,
            end_of_list: None,
            below: 0,
            is_single: false,
            listed: b"",
            left: 0,
        }
    }

    /// Finds the places where `text` has recipients, from `opening` or else from its start. `listed` are the
    /// addresses in the header section.
    pub(super) fn new(text: &'a [u8], format: &Format, opening: usize, listed: &'a [u8]) -> Self {
        let mut found =
            Self { text, replies: format.replies, left: MAX_RECIPIENTS, ..Self::none() };
        for start in [opening, 0] {
            for places in format.places {
                found.places = places;
                if let Some(first) = found.entry(start, b"") {
                    found.is_single = found.entry(first.after, found.address(&first)).is_none();
                    if format.replies == Replies::Below {
                        found.end_of_list = found.dashes(first.after);
                        found.below = found.end_of_list.unwrap_or_default();
                    }
                    found.next = Some(first);
                    return found;
                }
            }
            if opening == 0 {
                break;
            }
        }
        found.places = &[];
        found.listed = listed;
        found.is_single = memchr::memchr(b',', listed).is_none();
        found
    }

    fn address(&self, entry: &Entry) -> &'a [u8] {
        self.text.get(entry.address.0..entry.address.1).unwrap_or_default()
    }

    /// Returns the first entry at or after `at` that is about another address than `except`.
    fn entry(&self, at: usize, except: &[u8]) -> Option<Entry> {
        let mut line_at = at;
        loop {
            let rest = self.text.get(line_at..).filter(|rest| !rest.is_empty())?;
            let (line, after) = split_line(rest);
            let after = self.text.len().saturating_sub(after.len());
            let line = line.get(..1000).unwrap_or(line);
            let placed = memchr::memchr(b'@', line)
                .and_then(|_| self.places.iter().find_map(|place| place.find(line)));
            if let Some(Placed { address: (start, end), text }) = placed {
                let of_line = |at: usize| at.saturating_add(line_at);
                let entry = Entry {
                    line: line_at,
                    after,
                    address: (of_line(start), of_line(end)),
                    text: of_line(text),
                };
                if !self.address(&entry).eq_ignore_ascii_case(except) {
                    return Some(entry);
                }
            }
            line_at = after;
        }
    }

    /// Returns where a line begins with dashes, at or after `at`.
    fn dashes(&self, at: usize) -> Option<usize> {
        let mut rest = self.text.get(at..).unwrap_or_default();
        while !rest.is_empty() {
            let (line, after) = split_line(rest);
            if line.trim_ascii_start().starts_with(b"---") {
                return Some(self.text.len().saturating_sub(rest.len()));
            }
            rest = after;
        }
        None
    }

    /// Returns `true` if the first recipient is written as `<gil@harbor.example>:`, which humans do not write.
    pub(super) fn is_bracketed(&self) -> bool {
        matches!(self.places, [Place::Brackets])
    }

    /// Returns the text about an entry that ends before `end`.
    fn about(&self, entry: &Entry, end: usize) -> &'a [u8] {
        let text = self.text.get(entry.text..end).unwrap_or_default();
        let text = text.get(..MAX_ABOUT).unwrap_or(text);
        let len = self.end_of_list.and_then(|list| list.checked_sub(entry.text));
        len.and_then(|len| text.get(..len)).unwrap_or(text)
    }

    /// Returns the text from the line of an entry to the words after its reply.
    fn around(&self, entry: &Entry, text: &[u8], reply: &[u8]) -> &'a [u8] {
        let start = reply_text::first(text).map_or(0, |span| span.start);
        let len = start.saturating_add(reply.len()).saturating_add(MAX_AFTER);
        let end = entry.text.saturating_add(len.min(text.len()));
        self.text.get(entry.line..end).unwrap_or_default()
    }

    /// Finds the reply about `address` after the list of recipients: one that names it, or that names none.
    fn reply_below(&mut self, address: &[u8], from: usize) -> Option<(&'a [u8], &'a [u8])> {
        let from = from.max(self.below);
        let window = self.text.get(from..)?;
        let window = window.get(..MAX_ABOUT).unwrap_or(window);
        let name = core::str::from_utf8(address).unwrap_or_default();
        let is_named = |line: &[u8]| !name.is_empty() && find(line, name).is_some();
        let (mut rest, mut is_ours, mut shared) = (window, None, None);
        let (mut lines, mut replies) = (MAX_LINES, MAX_REPLIES);
        while !rest.is_empty() && lines > 0 && replies > 0 {
            lines = lines.saturating_sub(1);
            let start = window.len().saturating_sub(rest.len());
            let (line, after) = split_line(rest);
            let Some(Span { start: at, end }) = reply_text::first(line) else {
                if line.contains(&b'@') {
                    is_ours = Some(is_named(line));
                }
                rest = after;
                continue;
            };
            replies = replies.saturating_sub(1);
            // Its first line only says where it is; it may have more.
            let whole = reply_text::first(rest).map_or(end, |whole| whole.end);
            let reply = rest.get(at..whole)?;
            let ours = if reply.contains(&b'@') { Some(is_named(reply)) } else { is_ours };
            let next = start.saturating_add(whole);
            let before = start.saturating_sub(MAX_BEFORE);
            let around = window.get(before..next).unwrap_or_default();
            match ours {
                Some(true) => {
                    self.below = from.saturating_add(next);
                    return Some((reply, around));
                }
                None if shared.is_none() => shared = Some((reply, around)),
                _ => {}
            }
            rest = window.get(next..).unwrap_or_default();
            rest = split_line(rest).1;
        }
        shared
    }

    /// Returns any reply in the text.
    fn any_reply(&self) -> Option<(&'a [u8], &'a [u8])> {
        let Span { start, end } = reply_text::first(self.text)?;
        let around = self.text.get(
            start.saturating_sub(MAX_BEFORE)..end.saturating_add(MAX_AFTER).min(self.text.len()),
        );
        Some((self.text.get(start..end)?, around.unwrap_or_default()))
    }

    /// Returns the next address of the header section.
    fn next_listed(&mut self) -> Option<GuessedRecipient<'a>> {
        let reply = if self.is_single { self.any_reply() } else { None };
        let (reply, around) = reply.unzip();
        loop {
            if self.listed.is_empty() {
                // A reply without an address is worth to be known.
                let is_last = core::mem::take(&mut self.is_single);
                return reply.filter(|_| is_last).map(|reply| GuessedRecipient {
                    address: None,
                    text: reply,
                    reply: Some(reply),
                    around: around.unwrap_or_default(),
                });
            }
            let end = memchr::memchr(b',', self.listed).unwrap_or(self.listed.len());
            let address = self.listed.get(..end).unwrap_or_default().trim_ascii();
            self.listed = self.listed.get(end.saturating_add(1)..).unwrap_or_default();
            if !address.is_empty() {
                self.is_single = false;
                return Some(GuessedRecipient {
                    address: Some(address),
                    text: reply.unwrap_or_default(),
                    reply,
                    around: around.unwrap_or_default(),
                });
            }
        }
    }
}

impl<'a> Iterator for Recipients<'a> {
    type Item = GuessedRecipient<'a>;

    fn next(&mut self) -> Option<GuessedRecipient<'a>> {
        self.left = self.left.checked_sub(1)?;
        if self.places.is_empty() {
            return self.next_listed();
        }
        let entry = self.next.take()?;
        let address = self.address(&entry);
        self.next = self.entry(entry.after, address);
        let end = self.next.map_or(self.text.len(), |next| next.line);
        let text = self.about(&entry, end);
        let beside = reply_text::first(text).and_then(|Span { start, end }| text.get(start..end));
        let found = match beside {
            Some(reply) => Some((reply, self.around(&entry, text, reply))),
            None if self.replies == Replies::Below => self.reply_below(address, entry.after),
            None => None,
        };
        let found = found.or_else(|| self.is_single.then(|| self.any_reply()).flatten());
        let (reply, around) = found.unzip();
        let around = around.unwrap_or_default();
        Some(GuessedRecipient { address: Some(address), text, reply, around })
    }
}
