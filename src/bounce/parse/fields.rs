//! [`Fields`]: the fields of a report, and their values.

use core::fmt;

use crate::bounce::Action;
use crate::command::Utf8Address;
use crate::reply::EnhancedCode;
use crate::wire::{Sink, SinkFull};

/// The fields about a message or about one recipient in a report (RFC 3464 2.2, 2.3).
///
/// The first field of a name counts. Lines that are not a field are skipped.
///
/// ```
/// use smtp_machine::bounce::{Action, Notification};
///
/// let octets = b"Reporting-MTA: dns; mx.harbor.example\n\n\
///     Final-Recipient: rfc822; gil@harbor.example\nAction: failed\nStatus: 5.1.1 (no such user)\n\
///     X-Queue: 7\n";
/// let status = Notification::from_status(octets);
/// assert_eq!(status.message().reporting_mta().unwrap().value().as_str(), Some("mx.harbor.example"));
/// let gil = status.recipients().next().unwrap();
/// assert_eq!(gil.final_recipient().unwrap().value().as_str(), Some("gil@harbor.example"));
/// assert_eq!(gil.action(), Some(Action::Failed));
/// assert_eq!(gil.status().unwrap().to_string(), "5.1.1");
/// assert_eq!(gil.field("x-queue").unwrap().as_str(), Some("7"));
/// assert_eq!(gil.iter().count(), 4);
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Fields<'a> {
    octets: &'a [u8],
}

/// The value of a field, possibly folded.
///
/// `Display` shows it unfolded, with control characters and invalid UTF-8 escaped.
///
/// ```
/// use smtp_machine::bounce::Notification;
///
/// let status = Notification::from_status(b"Arrival-Date: Wed,\r\n 18 Nov 2026\r\n");
/// let date = status.message().arrival_date().unwrap();
/// assert_eq!(date.to_string(), "Wed, 18 Nov 2026");
/// assert_eq!(date.as_bytes(), b"Wed,\r\n 18 Nov 2026");
/// assert_eq!(date.as_str(), None); // it is folded
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Value<'a> {
    octets: &'a [u8],
}

/// A value that is preceded by its type: `rfc822; gil@harbor.example` (RFC 3464 2.1.2).
///
/// ```
/// use smtp_machine::bounce::Notification;
///
/// let octets = b"\n\nFinal-Recipient: RFC822; gil@harbor.example\n";
/// let gil = Notification::from_status(octets).recipients().next().unwrap().final_recipient().unwrap();
/// assert!(gil.is_of("rfc822"));
/// assert_eq!((gil.kind().to_string(), gil.value().to_string()), ("RFC822".into(), "gil@harbor.example".into()));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TypedValue<'a> {
    kind: Value<'a>,
    value: Value<'a>,
}

impl<'a> Fields<'a> {
    pub(in crate::bounce) const fn new(octets: &'a [u8]) -> Self {
        Self { octets }
    }

    /// Returns the fields in the first `len` octets. The last one may be cut.
    pub(in crate::bounce) fn first(&self, len: usize) -> Self {
        Self { octets: self.octets.get(..len).unwrap_or(self.octets) }
    }

    /// Returns the value of the first field with this name, without case.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<Value<'a>> {
        self.raw(name).map(Value::new)
    }

    /// Returns all fields in order: name and value.
    pub fn iter(&self) -> impl Iterator<Item = (&'a [u8], Value<'a>)> + use<'a> {
        Lines { rest: self.octets }.map(|(name, value)| (name, Value::new(value)))
    }

    /// Returns `Original-Envelope-Id`: the ENVID of the message.
    ///
    /// ```
    /// use smtp_machine::bounce::Notification;
    ///
    /// let status = Notification::from_status(b"Original-Envelope-Id: QQ 314159\nReporting-MTA: dns; a.example\n");
    /// assert_eq!(status.message().envelope_id().unwrap().as_str(), Some("QQ 314159"));
    /// ```
    #[must_use]
    pub fn envelope_id(&self) -> Option<Value<'a>> {
        self.field("Original-Envelope-Id")
    }

    /// Returns `Reporting-MTA`: the system that reports.
    #[must_use]
    pub fn reporting_mta(&self) -> Option<TypedValue<'a>> {
        self.typed("Reporting-MTA")
    }

    /// Returns `Received-From-MTA`: the system that it received the message from.
    ///
    /// ```
    /// use smtp_machine::bounce::Notification;
    ///
    /// let status = Notification::from_status(b"Received-From-MTA: dns; pc.orchard.example\n");
    /// assert!(status.message().received_from_mta().unwrap().is_of("dns"));
    /// ```
    #[must_use]
    pub fn received_from_mta(&self) -> Option<TypedValue<'a>> {
        self.typed("Received-From-MTA")
    }

    /// Returns `Arrival-Date`: the time when it received the message.
    #[must_use]
    pub fn arrival_date(&self) -> Option<Value<'a>> {
        self.field("Arrival-Date")
    }

    /// Returns `Final-Recipient`: the recipient that the fields are about.
    #[must_use]
    pub fn final_recipient(&self) -> Option<TypedValue<'a>> {
        self.typed("Final-Recipient")
    }

    /// Returns `Original-Recipient`: the ORCPT of that recipient.
    ///
    /// ```
    /// use smtp_machine::bounce::Notification;
    ///
    /// let status = Notification::from_status(b"\n\nOriginal-Recipient: rfc822;g@a.example\nAction: failed\n");
    /// let recipient = status.recipients().next().unwrap();
    /// assert_eq!(recipient.original_recipient().unwrap().value().as_str(), Some("g@a.example"));
    /// ```
    #[must_use]
    pub fn original_recipient(&self) -> Option<TypedValue<'a>> {
        self.typed("Original-Recipient")
    }

    /// Returns `Action`: the result.
    #[must_use]
    pub fn action(&self) -> Option<Action> {
        Action::parse(self.raw("Action")?.trim_ascii())
    }

    /// Returns `Status`: the reason as an enhanced code.
    #[must_use]
    pub fn status(&self) -> Option<EnhancedCode> {
        let value = self.raw("Status")?.trim_ascii();
        let end = value.iter().position(|octet| !(octet.is_ascii_digit() || *octet == b'.'));
        core::str::from_utf8(value.get(..end.unwrap_or(value.len()))?).ok()?.parse().ok()
    }

    /// Returns `Remote-MTA`: the server that has refused.
    ///
    /// ```
    /// use smtp_machine::bounce::Notification;
    ///
    /// let status = Notification::from_status(b"\n\nAction: failed\nRemote-MTA: dns; mx.harbor.example\n");
    /// let recipient = status.recipients().next().unwrap();
    /// assert_eq!(recipient.remote_mta().unwrap().value().to_string(), "mx.harbor.example");
    /// ```
    #[must_use]
    pub fn remote_mta(&self) -> Option<TypedValue<'a>> {
        self.typed("Remote-MTA")
    }

    /// Returns `Diagnostic-Code`: with the type `smtp`, the reply of that server, see [`Value::put_reply`].
    #[must_use]
    pub fn diagnostic_code(&self) -> Option<TypedValue<'a>> {
        self.typed("Diagnostic-Code")
    }

    /// Returns `Last-Attempt-Date`: the time of the last delivery attempt.
    ///
    /// ```
    /// use smtp_machine::bounce::Notification;
    ///
    /// let octets = b"\n\nAction: delayed\nLast-Attempt-Date: Mon, 23 Nov 2026 12:00:00 +0000\n\
    ///     Will-Retry-Until: Sat, 28 Nov 2026 12:00:00 +0000\n";
    /// let recipient = Notification::from_status(octets).recipients().next().unwrap();
    /// assert!(recipient.last_attempt_date().is_some() && recipient.will_retry_until().is_some());
    /// ```
    #[must_use]
    pub fn last_attempt_date(&self) -> Option<Value<'a>> {
        self.field("Last-Attempt-Date")
    }

    /// Returns `Will-Retry-Until`: the time when the message is given up.
    #[must_use]
    pub fn will_retry_until(&self) -> Option<Value<'a>> {
        self.field("Will-Retry-Until")
    }

    pub(in crate::bounce) fn raw(&self, name: &str) -> Option<&'a [u8]> {
        Lines { rest: self.octets }
            .find(|(found, _)| found.eq_ignore_ascii_case(name.as_bytes()))
            .map(|(_, value)| value)
    }

    fn typed(&self, name: &str) -> Option<TypedValue<'a>> {
        let value = self.raw(name)?;
        let (kind, value) =
            match memchr::memchr(b';', value).and_then(|at| value.split_at_checked(at)) {
                Some((kind, value)) => (kind, value.get(1..).unwrap_or_default()),
                None => (&b""[..], value),
            };
        Some(TypedValue { kind: Value::new(kind), value: Value::new(value) })
    }
}

impl<'a> TypedValue<'a> {
    /// Returns the type. It is empty if it is missing.
    #[must_use]
    pub const fn kind(&self) -> Value<'a> {
        self.kind
    }

    /// Returns `true` if the value has this type, without case.
    #[must_use]
    pub fn is_of(&self, kind: &str) -> bool {
        self.kind.octets.eq_ignore_ascii_case(kind.as_bytes())
    }

    /// Returns the value after the type.
    #[must_use]
    pub const fn value(&self) -> Value<'a> {
        self.value
    }

    /// Returns the address if the type is `utf-8` (RFC 6533 3). The value may be in an escaped form, also folded, or plain.
    ///
    /// ```
    /// use smtp_machine::bounce::Notification;
    ///
    /// for value in ["utf-8; д+x@a.example", r"utf-8; \x{434}\x{2B}x@a.example"] {
    ///     let octets = format!("Final-Recipient: {value}\nAction: failed\n");
    ///     let status = Notification::from_status(octets.as_bytes());
    ///     let recipient = status.recipients().next().unwrap().final_recipient().unwrap();
    ///     assert!(recipient.utf8_address().unwrap().decode().eq("д+x@a.example".chars()));
    /// }
    /// ```
    #[must_use]
    pub fn utf8_address(&self) -> Option<Utf8Address<'a>> {
        if !self.is_of("utf-8") {
            return None;
        }
        let escaped = Utf8Address::folded(self.value.octets).ok();
        escaped.or_else(|| Utf8Address::plain(self.value.as_str()?).ok())
    }
}

impl<'a> Value<'a> {
    pub(in crate::bounce) fn new(octets: &'a [u8]) -> Self {
        Self { octets: octets.trim_ascii() }
    }

    /// Returns the whole value, with its line endings, without surrounding white space.
    #[must_use]
    pub const fn as_bytes(&self) -> &'a [u8] {
        self.octets
    }

    /// Returns the value if it is not folded and is UTF-8 without control characters.
    #[must_use]
    pub fn as_str(&self) -> Option<&'a str> {
        let text = core::str::from_utf8(self.octets).ok()?;
        (!text.chars().any(char::is_control)).then_some(text)
    }

    /// Writes the value as a reply, in the form that [`Reply::from_log`](crate::reply::Reply::from_log)
    /// parses, each line of the reply on a line. Systems fold a multi-line reply at any place; its lines are
    /// recognized by their code.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the sink is full.
    ///
    /// ```
    /// use smtp_machine::bounce::Notification;
    /// use smtp_machine::diagnosis::{Reason, diagnose};
    /// use smtp_machine::reply::Reply;
    ///
    /// let octets = b"\n\nAction: failed\nDiagnostic-Code: smtp; 550-5.1.1 The account that you tried to\n \
    ///     reach does not exist. 550-5.1.1 Please try\n 550 5.1.1 again.\n";
    /// let status = Notification::from_status(octets);
    /// let mut lines = Vec::new();
    /// let diagnostic = status.recipients().next().unwrap().diagnostic_code().unwrap();
    /// diagnostic.value().put_reply(&mut lines)?;
    /// let reply = Reply::from_log(&lines)?;
    /// assert_eq!(reply.lines().count(), 3);
    /// assert_eq!(diagnose(&reply).reason(), Reason::MailboxNotFound);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn put_reply(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        put_reply(words(self.octets), sink)
    }
}

/// Writes the words of a reply, each line of the reply on a line.
pub(in crate::bounce) fn put_reply<'a>(
    words: impl Iterator<Item = &'a [u8]>,
    sink: &mut impl Sink,
) -> Result<(), SinkFull> {
    let mut code = None;
    let goes_on = |word: &[u8]| word.get(3) == Some(&b'-');
    let mut more = false;
    for (at, word) in words.enumerate() {
        if at == 0 {
            code = word.get(..3).filter(|code| code.iter().all(u8::is_ascii_digit));
        }
        let starts = code.is_some_and(|code| word.strip_prefix(code).is_some_and(is_mark));
        if at == 0 {
            more = starts && goes_on(word);
        } else if more && starts {
            more = goes_on(word);
            sink.put(b"\r\n")?;
        } else {
            sink.put(b" ")?;
        }
        sink.put(word)?;
    }
    Ok(())
}

/// Returns `true` if this can follow a code.
fn is_mark(behind: &[u8]) -> bool {
    matches!(behind, [] | [b'-', ..])
}

/// Returns the words between white space.
pub(in crate::bounce) fn words(octets: &[u8]) -> impl Iterator<Item = &[u8]> {
    octets.split(|octet| octet.is_ascii_whitespace()).filter(|word| !word.is_empty())
}

/// The fields of a header section: names, and values with their line endings.
struct Lines<'a> {
    rest: &'a [u8],
}

impl<'a> Iterator for Lines<'a> {
    type Item = (&'a [u8], &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let end = end_of_field(self.rest)?;
            let (field, rest) = self.rest.split_at_checked(end)?;
            self.rest = rest;
            let Some(colon) = memchr::memchr2(b':', b'\n', field) else { continue };
            let (name, value) = field.split_at_checked(colon)?;
            if let Some(value) = value.strip_prefix(b":") {
                return Some((name.trim_ascii_end(), value));
            }
        }
    }
}

/// Returns where a field ends: at a line that does not begin with white space. Returns `None` if nothing is
/// left.
fn end_of_field(octets: &[u8]) -> Option<usize> {
    let mut at = 0_usize;
    loop {
        let rest = octets.get(at..)?;
        if at > 0 && !matches!(rest, [b' ' | b'\t', ..]) {
            return Some(at);
        }
        if rest.is_empty() {
            return None;
        }
        let line = memchr::memchr(b'\n', rest).map_or(rest.len(), |len| len.saturating_add(1));
        at = at.saturating_add(line);
    }
}

impl fmt::Display for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for line in self.octets.split(|octet| *octet == b'\n') {
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            for chunk in line.utf8_chunks() {
                for char in chunk.valid().chars() {
                    match char {
                        '\t' => f.write_str(" ")?,
                        char if char.is_control() => write!(f, "{}", char.escape_default())?,
                        char => fmt::Write::write_char(f, char)?,
                    }
                }
                write!(f, "{}", chunk.invalid().escape_ascii())?;
            }
        }
        Ok(())
    }
}

impl fmt::Display for TypedValue<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; {}", self.kind, self.value)
    }
}

impl fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Value(\"{}\")", self.octets.escape_ascii())
    }
}

impl fmt::Debug for Fields<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        for (name, value) in self.iter() {
            map.entry(&Value::new(name), &value);
        }
        map.finish()
    }
}
