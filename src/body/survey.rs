//! [`Survey`]: the properties of content that MAIL declares, found in one pass.

use memchr::{memchr, memchr_iter, memchr2_iter};

use super::bare_newline::BareNewline;
use super::stuff::Newlines;
use crate::command::BodyKind;

/// The size of a block in octets: it stays in the cache for each search.
const BLOCK: usize = 4096;

/// The size of the content on the wire, its longest line, and the kinds of octets it contains.
///
/// Content comes in pieces of any size; the result does not depend on them. Each method takes the pieces
/// added so far as the whole content. A survey stores only counts, and allocates nothing.
///
/// The parameters of MAIL follow from it: [`octets_on_wire`](Self::octets_on_wire) is the value of SIZE, and
/// [`body_kind`](Self::body_kind) that of BODY.
///
/// ```
/// use smtp_machine::body::{Newlines, Survey};
/// use smtp_machine::command::{BodyKind, MailParameters};
///
/// let mut survey = Survey::new();
/// survey.add(b"Subject: lunch\r\n\r");
/// survey.add(b"\n.. at the caf\xc3\xa9\r\n");
/// let size = survey.octets_on_wire(Newlines::Refuse).expect("no bare LF");
/// assert_eq!(size, 35); // the doubled dot is not counted
/// assert_eq!(survey.body_kind(Newlines::Refuse), BodyKind::EightBitMime);
/// let parameters = MailParameters::new().with_size(size).with_body(BodyKind::EightBitMime);
/// assert_eq!(parameters.size(), Some(35));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Survey {
    octets: u64,
    bare_crs: u64,
    bare_lfs: u64,
    first: Option<(BareNewline, u64)>,
    has_eight_bit: bool,
    has_nul: bool,
    /// The last octet is a CR. It is only counted in `octets` until the next octet is known.
    cr: bool,
    /// Lines that end only in CRLF.
    kept: Lines,
    /// Lines that end in CRLF, CR or LF.
    normalised: Lines,
}

/// The lengths of lines, each with its CRLF.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
struct Lines {
    /// The number of octets in the unfinished line.
    open: u64,
    longest: u64,
}

impl Survey {
    /// The maximum length of a line in content other than BINARYMIME: 1000 octets with CRLF
    /// (RFC 5321 4.5.3.1.6).
    pub const MAX_LINE: u64 = 1000;

    /// Creates a survey at the start of the content.
    #[must_use]
    pub const fn new() -> Self {
        const NONE: Lines = Lines { open: 0, longest: 0 };
        Self {
            octets: 0,
            bare_crs: 0,
            bare_lfs: 0,
            first: None,
            has_eight_bit: false,
            has_nul: false,
            cr: false,
            kept: NONE,
            normalised: NONE,
        }
    }

    /// Surveys content that is in memory as a whole.
    ///
    /// ```
    /// use smtp_machine::body::Survey;
    ///
    /// assert_eq!(Survey::from_slice(b"one\r\ntwo\r\n").octets(), 10);
    /// ```
    #[must_use]
    pub fn from_slice(content: &[u8]) -> Self {
        let mut survey = Self::new();
        survey.add(content);
        survey
    }

    /// Surveys the octets of `source`, which is read to its end in blocks of 4096 octets.
    ///
    /// ```
    /// use smtp_machine::body::{Newlines, Survey};
    ///
    /// let mut file = &b"one\ntwo"[..];
    /// let survey = Survey::from_reader(&mut file)?;
    /// assert_eq!(survey.octets_on_wire(Newlines::Normalise), Some(10));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Returns the error of `source`. A read that fails with `Interrupted` is repeated.
    #[cfg(feature = "std")]
    pub fn from_reader(mut source: impl std::io::Read) -> std::io::Result<Self> {
        let (mut survey, mut block) = (Self::new(), [0; BLOCK]);
        loop {
            match source.read(&mut block) {
                Ok(0) => return Ok(survey),
                Ok(count) => survey.add(block.get(..count).unwrap_or_default()),
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }

    /// Adds the next piece.
    pub fn add(&mut self, piece: &[u8]) {
        for block in piece.chunks(BLOCK) {
            self.has_eight_bit |= !block.is_ascii();
            self.has_nul = self.has_nul || memchr(0, block).is_some();
            if !self.add_lines(block) {
                self.add_any(block);
            }
        }
    }

    /// Returns the number of octets added. This is the size of content in chunks that is sent unchanged
    /// (RFC 3030 2).
    #[must_use]
    pub const fn octets(&self) -> u64 {
        self.octets
    }

    /// Returns the number of octets sent after DATA, as SIZE counts them (RFC 1870 5): with each CRLF, and
    /// without doubled dots and the end-of-message marker.
    ///
    /// The number is that of [`Stuff`](super::Stuff): a normalised bare CR or LF is two octets, and content
    /// that does not end in CRLF gets one. Returns `None` if a bare CR or LF is an error instead: see
    /// [`bare_newline`](Self::bare_newline).
    ///
    /// ```
    /// use smtp_machine::body::{Newlines, Survey};
    ///
    /// let survey = Survey::from_slice(b"one\n.two");
    /// assert_eq!(survey.octets_on_wire(Newlines::Normalise), Some(11)); // one CRLF .two CRLF
    /// assert_eq!(survey.octets_on_wire(Newlines::Refuse), None);
    /// ```
    #[must_use]
    pub const fn octets_on_wire(&self, newlines: Newlines) -> Option<u64> {
        let whole = self.ended();
        let (added, lines) = match (newlines, whole.first) {
            (Newlines::Refuse, Some(_)) => return None,
            (Newlines::Refuse, None) => (0, &whole.kept),
            (Newlines::Normalise, _) => {
                (whole.bare_crs.saturating_add(whole.bare_lfs), &whole.normalised)
            }
        };
        let end = if lines.open == 0 { 0 } else { 2 };
        Some(whole.octets.saturating_add(added).saturating_add(end))
    }

    /// Returns the number of octets in the chunks of BDAT (RFC 3030 2): as
    /// [`octets_on_wire`](Self::octets_on_wire), but without a CRLF added at the end. Returns `None` if there
    /// is a bare CR or LF and [`Newlines::Refuse`] is set.
    ///
    /// ```
    /// use smtp_machine::body::{Newlines, Survey};
    ///
    /// let survey = Survey::from_slice(b"one\ntwo");
    /// assert_eq!(survey.octets_in_chunks(Newlines::Normalise), Some(8));
    /// assert_eq!(survey.octets_on_wire(Newlines::Normalise), Some(10));
    /// assert_eq!(survey.octets_in_chunks(Newlines::Refuse), None);
    /// ```
    #[must_use]
    pub const fn octets_in_chunks(&self, newlines: Newlines) -> Option<u64> {
        let whole = self.ended();
        match (newlines, whole.first) {
            (Newlines::Refuse, Some(_)) => None,
            (Newlines::Refuse, None) => Some(whole.octets),
            (Newlines::Normalise, _) => {
                let added = whole.bare_crs.saturating_add(whole.bare_lfs);
                Some(whole.octets.saturating_add(added))
            }
        }
    }

    /// Returns the length of the longest line in octets, with its CRLF and without a doubled dot. The last
    /// line counts as if it ended in CRLF, as it does on the wire.
    ///
    /// With [`Newlines::Normalise`] a bare CR or LF ends a line too, and counts as CRLF.
    ///
    /// ```
    /// use smtp_machine::body::{Newlines, Survey};
    ///
    /// let survey = Survey::from_slice(b"one\nthree\r\ntwo");
    /// assert_eq!(survey.longest_line(Newlines::Refuse), 11);
    /// assert_eq!(survey.longest_line(Newlines::Normalise), 7);
    /// assert!(survey.longest_line(Newlines::Refuse) <= Survey::MAX_LINE);
    /// ```
    #[must_use]
    pub const fn longest_line(&self, newlines: Newlines) -> u64 {
        let whole = self.ended();
        let lines = match newlines {
            Newlines::Refuse => whole.kept,
            Newlines::Normalise => whole.normalised,
        };
        if lines.open == 0 { lines.longest } else { lines.ended().longest }
    }

    /// Returns `true` if an octet has its highest bit set: the content is then at least 8BITMIME (RFC 6152).
    ///
    /// ```
    /// use smtp_machine::body::Survey;
    ///
    /// assert!(Survey::from_slice("café".as_bytes()).has_eight_bit());
    /// assert!(!Survey::from_slice(b"noon").has_eight_bit());
    /// ```
    #[must_use]
    pub const fn has_eight_bit(&self) -> bool {
        self.has_eight_bit
    }

    /// Returns `true` if the content contains a NUL, which only BINARYMIME allows (RFC 2045 2.8).
    ///
    /// ```
    /// use smtp_machine::body::Survey;
    ///
    /// assert!(Survey::from_slice(b"a\0b").has_nul());
    /// ```
    #[must_use]
    pub const fn has_nul(&self) -> bool {
        self.has_nul
    }

    /// Returns the first bare CR or LF, with its offset.
    ///
    /// ```
    /// use smtp_machine::body::{BareNewline, Survey};
    ///
    /// assert_eq!(Survey::from_slice(b"one\r\ntwo\nthree\r").bare_newline(), Some((BareNewline::Lf, 8)));
    /// assert_eq!(Survey::from_slice(b"one\r\n").bare_newline(), None);
    /// ```
    #[must_use]
    pub const fn bare_newline(&self) -> Option<(BareNewline, u64)> {
        self.ended().first
    }

    /// Returns the number of bare CRs or bare LFs.
    ///
    /// ```
    /// use smtp_machine::body::{BareNewline, Survey};
    ///
    /// let survey = Survey::from_slice(b"one\r\ntwo\n\nthree\r");
    /// assert_eq!((survey.bare_newlines(BareNewline::Cr), survey.bare_newlines(BareNewline::Lf)), (1, 2));
    /// ```
    #[must_use]
    pub const fn bare_newlines(&self, which: BareNewline) -> u64 {
        let whole = self.ended();
        match which {
            BareNewline::Cr => whole.bare_crs,
            BareNewline::Lf => whole.bare_lfs,
        }
    }

    /// Returns `true` if the content requires BINARYMIME (RFC 3030 3): it contains a NUL, a line of more than
    /// [`MAX_LINE`](Self::MAX_LINE) octets, or a bare CR or LF that is not normalised (RFC 2045 2.8).
    ///
    /// ```
    /// use smtp_machine::body::{Newlines, Survey};
    ///
    /// assert!(Survey::from_slice(b"one\ntwo").needs_binary_mime(Newlines::Refuse));
    /// assert!(!Survey::from_slice(b"one\ntwo").needs_binary_mime(Newlines::Normalise));
    /// assert!(Survey::from_slice(&[b'x'; 999]).needs_binary_mime(Newlines::Normalise));
    /// ```
    #[must_use]
    pub const fn needs_binary_mime(&self, newlines: Newlines) -> bool {
        let kept = matches!(newlines, Newlines::Refuse) && self.bare_newline().is_some();
        kept || self.has_nul || self.longest_line(newlines) > Self::MAX_LINE
    }

    /// Returns the least value of BODY that is true of the content (RFC 6152, RFC 3030 3).
    ///
    /// ```
    /// use smtp_machine::body::{Newlines, Survey};
    /// use smtp_machine::command::BodyKind;
    ///
    /// let kind = |content: &[u8]| Survey::from_slice(content).body_kind(Newlines::Refuse);
    /// assert_eq!(kind(b"noon\r\n"), BodyKind::SevenBit);
    /// assert_eq!(kind("café\r\n".as_bytes()), BodyKind::EightBitMime);
    /// assert_eq!(kind(b"a\0b\r\n"), BodyKind::BinaryMime);
    /// ```
    #[must_use]
    pub const fn body_kind(&self, newlines: Newlines) -> BodyKind {
        match (self.needs_binary_mime(newlines), self.has_eight_bit) {
            (true, _) => BodyKind::BinaryMime,
            (false, true) => BodyKind::EightBitMime,
            (false, false) => BodyKind::SevenBit,
        }
    }

    /// Returns the survey of the content if nothing follows: a CR at the end is bare.
    const fn ended(&self) -> Self {
        let mut whole = *self;
        whole.settle();
        whole
    }

    /// Counts a preceding CR, if there is one, as bare.
    const fn settle(&mut self) {
        if !self.cr {
            return;
        }
        self.cr = false;
        self.bare_crs = self.bare_crs.saturating_add(1);
        self.note(BareNewline::Cr, self.octets.saturating_sub(1));
        self.kept = self.kept.grown(1);
        self.normalised = self.normalised.ended();
    }

    /// Adds a block in which each CR and each LF is part of a CRLF, as in most content. Adds nothing and returns `false`
    /// if there is another CR or LF.
    fn add_lines(&mut self, block: &[u8]) -> bool {
        let (mut count, mut first, mut end, mut longest) = (0_usize, 0, 0_usize, 0);
        for at in memchr_iter(b'\n', block) {
            if at.checked_sub(1).and_then(|before| block.get(before)) != Some(&b'\r') {
                return false;
            }
            let after = at.wrapping_add(1);
            let line = after.wrapping_sub(end);
            first = if count == 0 { line } else { first };
            longest = longest.max(line);
            (count, end) = (count.wrapping_add(1), after);
        }
        if self.cr || memchr_iter(b'\r', block).count() != count {
            return false;
        }
        self.octets = self.octets.saturating_add(wide(block.len()));
        let rest = wide(block.len().wrapping_sub(end));
        for lines in [&mut self.kept, &mut self.normalised] {
            if count > 0 {
                let first = lines.open.saturating_add(wide(first));
                *lines = Lines { open: 0, longest: lines.longest.max(first).max(wide(longest)) };
            }
            *lines = lines.grown(rest);
        }
        true
    }

    /// Adds a block of any kind.
    fn add_any(&mut self, block: &[u8]) {
        let mut done = 0_usize;
        for at in memchr2_iter(b'\r', b'\n', block) {
            self.text(at.wrapping_sub(done));
            match block.get(at) {
                Some(b'\r') => self.carriage_return(),
                _ => self.line_feed(),
            }
            done = at.wrapping_add(1);
        }
        self.text(block.len().wrapping_sub(done));
    }

    const fn note(&mut self, stray: BareNewline, at: u64) {
        if self.first.is_none() {
            self.first = Some((stray, at));
        }
    }

    /// Adds octets that are neither CR nor LF.
    fn text(&mut self, count: usize) {
        if count > 0 {
            self.settle();
            let count = wide(count);
            self.octets = self.octets.saturating_add(count);
            self.kept = self.kept.grown(count);
            self.normalised = self.normalised.grown(count);
        }
    }

    fn carriage_return(&mut self) {
        self.settle();
        self.octets = self.octets.saturating_add(1);
        self.cr = true;
    }

    fn line_feed(&mut self) {
        if self.cr {
            self.cr = false;
            self.kept = self.kept.ended();
        } else {
            self.bare_lfs = self.bare_lfs.saturating_add(1);
            self.note(BareNewline::Lf, self.octets);
            self.kept = self.kept.grown(1);
        }
        self.normalised = self.normalised.ended();
        self.octets = self.octets.saturating_add(1);
    }
}

impl Lines {
    const fn grown(self, count: u64) -> Self {
        Self { open: self.open.saturating_add(count), longest: self.longest }
    }

    const fn ended(self) -> Self {
        let len = self.open.saturating_add(2);
        Self { open: 0, longest: if len > self.longest { len } else { self.longest } }
    }
}

fn wide(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests;
