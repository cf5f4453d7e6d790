//! [`Capabilities`]: what a server offers, and its EHLO reply.

use core::fmt;

use super::{EhloLine, Extension, Extensions, ehlo_lines};
use crate::address::Host;
use crate::reply::{Reply, Severity};
use crate::wire::{Full, Sink, put_decimal};

/// What a server offers: the extensions of its EHLO reply, and the limit that SIZE states.
///
/// Small and without a lifetime, so that it can be kept for as long as the session lasts. A new
/// EHLO replaces it (RFC 5321 4.1.4), and STARTTLS voids it (RFC 3207 4.2). Keywords that this
/// crate does not know are left out; [`ehlo_lines`] shows all, with their parameters.
///
/// ```
/// use smtp_machine::extension::{Capabilities, Extension};
///
/// const OFFERED: Capabilities = Capabilities::EMPTY
///     .with(Extension::Pipelining)
///     .with(Extension::EightBitMime)
///     .with_size(10_240_000);
///
/// assert!(OFFERED.has(Extension::Size));
/// assert!(!OFFERED.has(Extension::StartTls));
/// assert_eq!(OFFERED.size(), Some(10_240_000));
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Capabilities {
    extensions: Extensions,
    // `None` unless SIZE is offered: equality is derived.
    size: Option<u64>,
}

/// What SIZE says about the largest message (RFC 1870 4).
///
/// ```
/// use smtp_machine::extension::{Capabilities, Extension, SizeLimit};
///
/// let offered = Capabilities::new().with(Extension::Size);
/// assert_eq!(offered.size_limit(), Some(SizeLimit::Unstated));
/// assert_eq!(offered.with_size(0).size_limit(), Some(SizeLimit::Unlimited));
/// assert_eq!(offered.with_size(5000).size_limit(), Some(SizeLimit::Octets(5000)));
/// assert_eq!(Capabilities::EMPTY.size_limit(), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "RFC 1870 4 leaves no fourth case")]
pub enum SizeLimit {
    /// `SIZE` without a number: there may be a limit or not.
    Unstated,
    /// `SIZE 0`: there is no fixed limit.
    Unlimited,
    /// The most octets that a message may have, never 0. Each CRLF counts as 2; the dot that ends
    /// DATA and the dots doubled on the way do not count.
    Octets(u64),
}

impl Capabilities {
    /// No extension at all: the state before EHLO, or after HELO.
    pub const EMPTY: Self = Self { extensions: Extensions::empty(), size: None };

    /// The same as [`EMPTY`](Self::EMPTY).
    #[inline]
    #[must_use]
    pub const fn new() -> Self {
        Self::EMPTY
    }

    /// Reads an EHLO reply (RFC 5321 4.1.1.1). Never fails: a reply that is not 2yz offers nothing,
    /// and a line that can't be understood is passed over.
    ///
    /// The first line is the server's name, whatever it looks like. Keywords count as whole words in
    /// any case, with blanks around them or not. `AUTH=LOGIN` counts as AUTH. When SIZE stands
    /// twice, the last one holds; a number beyond `u64` counts as [`u64::MAX`], and anything that is
    /// no number as none.
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
        if reply.severity() != Severity::PositiveCompletion {
            return found;
        }
        for line in ehlo_lines(reply) {
            found.read(&line);
        }
        found
    }

    /// Whether `extension` is offered.
    #[inline]
    #[must_use]
    pub const fn has(&self, extension: Extension) -> bool {
        self.extensions.has(extension)
    }

    /// Whether nothing is offered.
    #[inline]
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.extensions.is_empty()
    }

    /// The extensions as a set.
    ///
    /// ```
    /// use smtp_machine::extension::{Capabilities, Extension, Extensions};
    ///
    /// let offered = Capabilities::new().with(Extension::Chunking);
    /// let needed = Extensions::CHUNKING | Extensions::BINARY_MIME;
    /// assert_eq!(needed - offered.extensions(), Extensions::BINARY_MIME);
    /// ```
    #[inline]
    #[must_use]
    pub const fn extensions(&self) -> Extensions {
        self.extensions
    }

    /// The extensions one by one, in the order of [`Extension::ALL`].
    pub fn iter(&self) -> impl Iterator<Item = Extension> + use<> {
        self.extensions.extensions()
    }

    /// The most octets that a message may have, as SIZE states it (RFC 1870 4); `None` when no limit
    /// is stated. [`size_limit`](Self::size_limit) tells the reasons apart.
    #[inline]
    #[must_use]
    pub const fn size(&self) -> Option<u64> {
        match self.size {
            Some(0) | None => None,
            limit => limit,
        }
    }

    /// What SIZE says; `None` when SIZE is not offered.
    #[must_use]
    pub const fn size_limit(&self) -> Option<SizeLimit> {
        if !self.has(Extension::Size) {
            return None;
        }
        Some(match self.size {
            None => SizeLimit::Unstated,
            Some(0) => SizeLimit::Unlimited,
            Some(octets) => SizeLimit::Octets(octets),
        })
    }

    /// The same with `extension`. A limit that SIZE states stays.
    ///
    /// ```
    /// use smtp_machine::extension::{Capabilities, Extension};
    ///
    /// const OFFERED: Capabilities = Capabilities::new().with(Extension::Dsn);
    /// assert!(OFFERED.has(Extension::Dsn));
    /// ```
    #[inline]
    #[must_use]
    pub const fn with(self, extension: Extension) -> Self {
        Self { extensions: self.extensions.union(Extensions::of(extension)), size: self.size }
    }

    /// The same without `extension`; without SIZE there is no limit either.
    ///
    /// ```
    /// use smtp_machine::extension::{Capabilities, Extension};
    ///
    /// // Inside TLS a server must not offer it again (RFC 3207 4.2).
    /// let plain = Capabilities::new().with(Extension::StartTls).with_size(5000);
    /// let secure = plain.without(Extension::StartTls);
    /// assert!(!secure.has(Extension::StartTls));
    /// assert_eq!(secure.without(Extension::Size), Capabilities::EMPTY);
    /// ```
    #[inline]
    #[must_use]
    pub const fn without(self, extension: Extension) -> Self {
        let size = if matches!(extension, Extension::Size) { None } else { self.size };
        Self { extensions: self.extensions.difference(Extensions::of(extension)), size }
    }

    /// The same with SIZE and a limit in octets; 0 says that there is no fixed limit (RFC 1870 4).
    #[inline]
    #[must_use]
    pub const fn with_size(self, octets: u64) -> Self {
        Self { extensions: self.extensions.union(Extensions::SIZE), size: Some(octets) }
    }

    /// Writes the whole reply to EHLO: code 250, the server's name alone on the first line, then a
    /// line for each extension in the order of [`Extension::ALL`] (RFC 5321 4.1.1.1).
    ///
    /// # Errors
    ///
    /// [`Full`] when `sink` has no room; part of the reply may be written by then.
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
    pub fn encode(&self, sink: &mut impl Sink, host: Host<'_>) -> Result<(), Full> {
        self.encode_named(sink, host.as_bytes())
    }

    /// The same, for a name that was checked before and kept as octets.
    pub(crate) fn encode_named(&self, sink: &mut impl Sink, host: &[u8]) -> Result<(), Full> {
        let mut left = self.extensions;
        sink.put(start_of_line(left))?;
        sink.put(host)?;
        sink.put(b"\r\n")?;
        for extension in self.iter() {
            left.remove(extension.into());
            sink.put(start_of_line(left))?;
            sink.put(extension.keyword().as_bytes())?;
            if let (Extension::Size, Some(octets)) = (extension, self.size) {
                sink.put(b" ")?;
                put_decimal(sink, octets)?;
            }
            sink.put(b"\r\n")?;
        }
        Ok(())
    }

    fn read(&mut self, line: &EhloLine<'_>) {
        let Some(extension) = line.extension() else {
            return;
        };
        self.extensions.insert(extension.into());
        if matches!(extension, Extension::Size) {
            self.size = line.words().next().and_then(number);
        }
    }
}

impl FromIterator<Extension> for Capabilities {
    fn from_iter<I: IntoIterator<Item = Extension>>(extensions: I) -> Self {
        Self { extensions: extensions.into_iter().collect(), size: None }
    }
}

impl fmt::Debug for Capabilities {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Capabilities(")?;
        for (at, extension) in self.iter().enumerate() {
            f.write_str(if at == 0 { "" } else { ", " })?;
            f.write_str(extension.keyword())?;
            if let (Extension::Size, Some(octets)) = (extension, self.size) {
                write!(f, " {octets}")?;
            }
        }
        f.write_str(")")
    }
}

fn start_of_line(left: Extensions) -> &'static [u8] {
    if left.is_empty() { b"250 " } else { b"250-" }
}

/// A word of digits; beyond `u64` it is the largest number.
fn number(word: &[u8]) -> Option<u64> {
    word.iter().try_fold(0_u64, |number, octet| {
        let digit = octet.wrapping_sub(b'0');
        (digit < 10).then(|| {
            let shifted = number.checked_mul(10);
            shifted.and_then(|shifted| shifted.checked_add(digit.into())).unwrap_or(u64::MAX)
        })
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parse(wire: &[u8]) -> Capabilities {
        let (reply, length) = Reply::parse(wire).unwrap().unwrap();
        assert_eq!(length, wire.len());
        Capabilities::parse(&reply)
    }

    fn written(offered: &Capabilities, host: &str) -> Vec<u8> {
        let mut wire = Vec::new();
        offered.encode(&mut wire, Host::try_from(host).unwrap()).unwrap();
        wire
    }

    /// Copies each line, and compares each word with each keyword.
    fn naive(wire: &str) -> (Vec<Extension>, Option<u64>) {
        let (mut found, mut size) = (Vec::new(), None);
        for line in wire.split("\r\n").skip(1).filter(|line| line.len() > 4) {
            let mut text = line[4..].trim_matches([' ', '\t']).to_ascii_uppercase();
            if text.starts_with("AUTH=") {
                text.replace_range(4..5, " ");
            }
            let mut words = text.split([' ', '\t']).filter(|word| !word.is_empty());
            let first = words.next();
            for extension in Extension::ALL {
                if first == Some(extension.keyword()) {
                    found.push(*extension);
                }
            }
            if first == Some("SIZE") {
                let digits = words.next().filter(|word| word.bytes().all(|o| o.is_ascii_digit()));
                size = digits.map(|digits| digits.parse().unwrap_or(u64::MAX));
            }
        }
        found.sort();
        found.dedup();
        (found, size)
    }

    fn any_capabilities() -> impl Strategy<Value = Capabilities> {
        let limit =
            prop_oneof![Just(None), Just(Some(0)), Just(Some(u64::MAX)), any::<Option<u64>>()];
        (prop::collection::vec(prop::sample::select(Extension::ALL), 0..40), limit).prop_map(
            |(extensions, limit)| {
                let offered: Capabilities = extensions.into_iter().collect();
                limit.map_or(offered, |octets| offered.with_size(octets))
            },
        )
    }

    #[test]
    fn stays_small() {
        assert!(size_of::<Capabilities>() <= 24);
    }

    #[test]
    fn replies_of_the_transcripts_are_read() {
        for row in include_str!("../../tests/data/ehlo-replies.tsv").lines().skip(1) {
            let row: Vec<_> = row.split('\t').collect();
            let [_, keywords, size, lines] = row[..] else { panic!("{row:?}") };
            let offered = parse((lines.replace(" | ", "\r\n") + "\r\n").as_bytes());
            let expected: Extensions = keywords
                .split(' ')
                .filter(|&keyword| keyword != "-")
                .map(|keyword| Extension::from_keyword(keyword.as_bytes()).unwrap())
                .collect();
            assert_eq!(offered.extensions(), expected, "{lines}");
            assert_eq!(offered.size(), size.parse().ok(), "{lines}");
        }
    }

    #[test]
    fn remarkable_replies_are_read() {
        for (wire, expected) in [
            // One line: no extension.
            ("250 mx.harbor.example is on the air\r\n", ""),
            ("250\r\n", ""),
            // Keywords in any case.
            (
                "250-mx.harbor.example\r\n250-8bitmime\r\n250 Size 1000000\r\n",
                "8BITMIME, SIZE 1000000",
            ),
            // AUTH in both forms.
            (
                "250-s.example\r\n250-AUTH LOGIN\r\n250-AUTH=LOGIN\r\n250 8BITMIME\r\n",
                "8BITMIME, AUTH",
            ),
            ("250-s.example\r\n250 AUTH=LOGIN PLAIN\r\n", "AUTH"),
            // A keyword of nobody, and an empty line.
            (
                "250-mx.harbor.example Hello\r\n250-\r\n250-X-FOO bar\r\n250 8BITMIME\r\n",
                "8BITMIME",
            ),
            ("250-x\r\n250   \r\n", ""),
            ("250-x\r\n250-\r\n250 SIZE\r\n", "SIZE"),
            ("250-SIZE\r\n250-DSN\r\n250\r\n", "DSN"),
            // A space after the hyphen, as in the examples of RFC 4141 9.
            ("250- example.com\r\n250- CONNEG\r\n250  CONPERM\r\n", "CONNEG, CONPERM"),
            // Whole words alone count, and never the first line.
            ("250-x\r\n250-XSTARTTLS\r\n250 AUTHX PLAIN\r\n", ""),
            ("250-STARTTLS\r\n250 AUTH PLAIN\r\n", "AUTH"),
            ("250-x\r\n250-SIZE=5\r\n250 X-EXPS=LOGIN\r\n", ""),
            // Numbers that SIZE may have.
            ("250-x\r\n250 SIZE 99999999999999999999999999\r\n", "SIZE 18446744073709551615"),
            ("250-x\r\n250 SIZE 18446744073709551616\r\n", "SIZE 18446744073709551615"),
            ("250-x\r\n250 SIZE 0\r\n", "SIZE 0"),
            ("250-x\r\n250 SIZE 0042 7\r\n", "SIZE 42"),
            ("250-x\r\n250 SIZE -1\r\n", "SIZE"),
            ("250-x\r\n250-SIZE 7\r\n250 SIZE\r\n", "SIZE"),
            // Refusals offer nothing, whatever they say.
            ("502-no\r\n502 PIPELINING\r\n", ""),
            ("354-no\r\n354 PIPELINING\r\n", ""),
        ] {
            let offered = parse(wire.as_bytes());
            assert_eq!(format!("{offered:?}"), format!("Capabilities({expected})"), "{wire}");
        }
    }

    #[test]
    fn a_reply_without_extensions_has_one_line() {
        assert_eq!(
            written(&Capabilities::EMPTY, "mx.harbor.example"),
            b"250 mx.harbor.example\r\n"
        );
    }

    #[test]
    fn a_full_sink_is_told() {
        struct Room(usize);
        impl Sink for Room {
            fn put(&mut self, octets: &[u8]) -> Result<(), Full> {
                self.0 = self.0.checked_sub(octets.len()).ok_or(Full)?;
                Ok(())
            }
        }
        let offered = Capabilities::new().with(Extension::Dsn).with_size(77);
        let length = written(&offered, "a.example").len();
        let host = || Host::try_from("a.example").unwrap();
        assert_eq!(offered.encode(&mut Room(length), host()), Ok(()));
        for room in 0..length {
            assert_eq!(offered.encode(&mut Room(room), host()), Err(Full));
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(offered in any_capabilities()) {
            let wire = written(&offered, "[192.0.2.1]");
            prop_assert_eq!(parse(&wire), offered);
            prop_assert_eq!(wire.split(|&octet| octet == b'\n').count(), offered.iter().count() + 2);
        }

        #[test]
        fn replies_are_read_as_the_naive_twin_reads_them(
            lines in prop::collection::vec(
                "[ \t]{0,2}(AUTH|size|SIZE|DSN|STARTTLS|limits|[A-Z-]{0,5})[ \t=X]{0,2}([0-9]{0,22}|[a-z]{0,3})[ \t]{0,2}",
                1..6,
            ),
        ) {
            let last = lines.len() - 1;
            let mut wire = String::new();
            for (at, line) in lines.iter().enumerate() {
                wire += if at == last { "250 " } else { "250-" };
                wire += line;
                wire += "\r\n";
            }
            let (extensions, size) = naive(&wire);
            let offered = parse(wire.as_bytes());
            prop_assert!(offered.iter().eq(extensions), "{:?}", offered);
            prop_assert_eq!(offered.size, size);
        }

        #[test]
        fn what_is_taken_away_is_gone(offered in any_capabilities(), extension in prop::sample::select(Extension::ALL)) {
            let without = offered.without(extension);
            prop_assert!(!without.has(extension));
            prop_assert!(offered.with(extension).has(extension));
            prop_assert_eq!(without.size_limit().is_some(), without.has(Extension::Size));
            prop_assert_eq!(without.with(extension).extensions(), offered.with(extension).extensions());
        }
    }
}
