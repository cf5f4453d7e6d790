//! The EHLO reply of [`Capabilities`]: the parser and the encoder.

use super::super::ehlo_line::words;
use super::super::word::first_word;
use super::super::{
    Attributes, EhloLine, Extension, Extensions, FutureRelease, Limits, Mechanisms, PriorityPolicy,
    number,
};
use super::Capabilities;
use crate::address::Host;
use crate::ascii::run::printable;
use crate::reply::{Lines, Reply, Severity};
use crate::wire::{Sink, SinkFull, put_decimal};

impl Capabilities {
    /// Parses an EHLO reply (RFC 5321 4.1.1.1).
    ///
    /// Parsing never fails: a reply other than 2yz offers nothing, and a malformed line is ignored. The first
    /// line is the name of the server, whatever it contains. Keywords are whole words without case; blanks
    /// around them are ignored. `AUTH=LOGIN` is accepted as AUTH. If SIZE occurs twice, the last one counts.
    /// A size beyond `u64` is [`u64::MAX`], and a size that is not a number counts as missing.
    ///
    /// ```
    /// use smtp_machine::extension::{Capabilities, Extension};
    /// use smtp_machine::reply::Reply;
    ///
    /// let wire = b"250-mx.harbor.example\r\n250-8BITMIME\r\n250-X-FOO bar\r\n250 Size 1000000\r\n";
    /// let (reply, _) = Reply::parse(wire)?.unwrap();
    /// let offered = Capabilities::parse(&reply);
    ///
    /// assert!(offered.iter().eq([Extension::EightBitMime, Extension::Size]));
    /// assert_eq!(offered.size(), Some(1_000_000));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn parse(reply: &Reply<'_>) -> Self {
        let mut found = Self::EMPTY;
        found.read_all(reply);
        found
    }

    /// Adds what a reply to EHLO offers: see [`parse`](Self::parse). A value in place is not copied
    /// after its parts were written.
    pub(crate) fn read_all(&mut self, reply: &Reply<'_>) {
        if reply.severity() != Severity::PositiveCompletion {
            return;
        }
        let mut lines = reply.lines();
        lines.skip_line(); // the name of the server
        loop {
            if !cfg!(target_os = "none") {
                if let Some(after) = self.read_printable(lines.as_bytes()) {
                    lines = Lines::of(after);
                    continue;
                }
            }
            let Some(line) = lines.next() else { return };
            if let Ok(line) = EhloLine::try_from(line.as_bytes()) {
                self.read(&line);
            }
        }
    }

    /// Reads the line at the front of a reply as most are: a word that is a keyword or not, and printable parameters,
    /// which need no further check. Returns the lines after it.
    #[inline]
    fn read_printable<'a>(&mut self, lines: &'a [u8]) -> Option<&'a [u8]> {
        let text = lines.get(4..)?;
        let word = first_word(text);
        let after = text.get(word.len..)?;
        let (parameters, after): (&[u8], _) = match after {
            [b'\r', b'\n', after @ ..] => (&[], after),
            [b' ', after @ ..] => {
                let (parameters, after) = after.split_at_checked(printable(after))?;
                (parameters, after.strip_prefix(b"\r\n")?)
            }
            _ => return None,
        };
        match word.extension(text) {
            Some(extension) => self.add(extension, parameters),
            // A line that begins with a space, and `AUTH=`, may offer an extension.
            None if word.len == 0 || word.has_equals_sign_of_auth() => return None,
            None => {}
        }
        Some(after)
    }

    /// Writes the reply to EHLO: code 250, a first line with only the name of the server, and one line for
    /// each extension in the order of [`Extension::ALL`] (RFC 5321 4.1.1.1).
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the sink is full. A part of the reply may have been written.
    ///
    /// ```
    /// use smtp_machine::address::Host;
    /// use smtp_machine::extension::{Capabilities, Extension};
    ///
    /// let offered = Capabilities::new().with_size(5000).with(Extension::Pipelining);
    /// let host = Host::try_from("mx.harbor.example")?;
    /// let mut wire = Vec::new();
    /// offered.encode(&mut wire, host)?;
    /// assert_eq!(wire, b"250-mx.harbor.example\r\n250-PIPELINING\r\n250 SIZE 5000\r\n");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn encode(&self, sink: &mut impl Sink, host: Host<'_>) -> Result<(), SinkFull> {
        self.encode_named(sink, host.as_bytes(), [].iter())
    }

    /// Writes the reply with a name that was checked before and is kept as octets.
    pub(crate) fn encode_named<'l>(
        &self,
        sink: &mut impl Sink,
        host: &[u8],
        mut more: impl Iterator<Item = &'l EhloLine<'l>> + Clone,
    ) -> Result<(), SinkFull> {
        let mut left = self.extensions.extensions().count().saturating_add(more.clone().count());
        sink.put(if left == 0 { b"250 " } else { b"250-" })?;
        sink.put(host)?;
        // Ends a line and starts the next.
        let mut next = |sink: &mut dyn Sink| {
            left = left.saturating_sub(1);
            sink.put(if left == 0 { b"\r\n250 " } else { b"\r\n250-" })
        };
        for extension in self.iter() {
            next(sink)?;
            sink.put(extension.keyword().as_bytes())?;
            self.encode_parameters(extension, sink)?;
        }
        more.try_for_each(|line| {
            next(sink)?;
            line.encode(sink)
        })?;
        sink.put(b"\r\n")
    }

    /// The extensions whose keywords have parameters that are parsed and written.
    pub(crate) const WITH_PARAMETERS: Extensions = Extensions::SIZE
        .union(Extensions::AUTH)
        .union(Extensions::LIMITS)
        .union(Extensions::DELIVER_BY)
        .union(Extensions::FUTURE_RELEASE)
        .union(Extensions::MT_PRIORITY)
        .union(Extensions::X_CLIENT)
        .union(Extensions::X_FORWARD);

    /// Writes the parameters of a keyword, each with a space before it.
    pub(crate) fn encode_parameters(
        &self,
        extension: Extension,
        sink: &mut impl Sink,
    ) -> Result<(), SinkFull> {
        let mut word = |word: &str| {
            sink.put(b" ")?;
            sink.put(word.as_bytes())
        };
        match extension {
            Extension::Auth => self.mechanisms.names().try_for_each(word),
            Extension::XClient => self.xclient.names().try_for_each(word),
            Extension::XForward => self.xforward.names().try_for_each(word),
            Extension::MtPriority => self.priority_policy.map_or(Ok(()), |it| word(it.as_str())),
            Extension::Limits => self.limits.encode(sink),
            Extension::FutureRelease => self.future_release.map_or(Ok(()), |it| it.encode(sink)),
            Extension::Size => put_number(sink, self.size),
            Extension::DeliverBy => put_number(sink, self.deliver_by.map(u64::from)),
            _ => Ok(()),
        }
    }

    /// Adds the extension that `line` offers.
    pub(crate) fn with_line(mut self, line: &EhloLine<'_>) -> Self {
        self.read(line);
        self
    }

    fn read(&mut self, line: &EhloLine<'_>) {
        if let Some(extension) = line.extension() {
            self.add(extension, line.parameters());
        }
    }

    /// Adds `extension` with the parameters of its line.
    #[inline]
    fn add(&mut self, extension: Extension, parameters: &[u8]) {
        self.extensions.insert(extension.into());
        // Most keywords have no parameters.
        if Self::WITH_PARAMETERS.has(extension) {
            self.add_parameters(extension, parameters);
        }
    }

    fn add_parameters(&mut self, extension: Extension, parameters: &[u8]) {
        let words = || words(parameters);
        match extension {
            Extension::Size => self.size = words().next().and_then(number),
            Extension::Auth => self.mechanisms |= Mechanisms::of_words(words()),
            Extension::Limits => self.limits = Limits::of_words(words()),
            Extension::DeliverBy => self.deliver_by = words().next().and_then(least_time),
            Extension::FutureRelease => self.future_release = FutureRelease::of_words(words()),
            Extension::MtPriority => {
                self.priority_policy = words().next().and_then(PriorityPolicy::of_word);
            }
            Extension::XClient => self.xclient = Attributes::of_words(words()),
            Extension::XForward => self.xforward = Attributes::of_words(words()),
            _ => {}
        }
    }
}

fn put_number(sink: &mut impl Sink, number: Option<u64>) -> Result<(), SinkFull> {
    let Some(number) = number else { return Ok(()) };
    sink.put(b" ")?;
    put_decimal(sink, number)
}

/// Parses the 1 to 9 digits before the first comma (RFC 2852 3).
fn least_time(word: &[u8]) -> Option<u32> {
    let digits = word.split(|octet| *octet == b',').next().filter(|it| (1..10).contains(&it.len()));
    number(digits?)?.try_into().ok()
}
