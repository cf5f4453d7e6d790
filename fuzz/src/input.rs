//! Decisions from the octets of an input.

/// The octets, read from the front.
pub(crate) struct Input<'a> {
    rest: &'a [u8],
}

impl<'a> Input<'a> {
    pub(crate) const fn new(octets: &'a [u8]) -> Self {
        Self { rest: octets }
    }

    /// Returns the next octet; 0 if there is none.
    pub(crate) fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.rest.split_first() else { return 0 };
        self.rest = rest;
        *first
    }

    /// Returns a number below `limit`.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        usize::from(self.byte()) % limit.max(1)
    }

    /// Returns this number of octets, or the rest.
    pub(crate) fn take(&mut self, count: usize) -> &'a [u8] {
        let (here, rest) = self.rest.split_at(count.min(self.rest.len()));
        self.rest = rest;
        here
    }

    /// Returns a piece whose length is the octet before it.
    pub(crate) fn piece(&mut self) -> &'a [u8] {
        let count = self.byte().into();
        self.take(count)
    }

    pub(crate) const fn rest(&self) -> &'a [u8] {
        self.rest
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }
}

/// Cuts `octets` into pieces whose lengths `seed` determines.
pub(crate) fn pieces(octets: &[u8], mut seed: u8) -> Vec<&[u8]> {
    let (mut rest, mut pieces) = (octets, Vec::new());
    while !rest.is_empty() {
        seed = seed.wrapping_mul(13).wrapping_add(7);
        let length = match seed % 4 {
            0 => 1,
            1 => usize::from(seed / 4) % 7 + 1,
            2 => usize::from(seed),
            _ => 2,
        };
        let (piece, after) = rest.split_at(length.clamp(1, rest.len()));
        pieces.push(piece);
        rest = after;
    }
    pieces
}

/// Returns `true` if no octet can end a line or hide something after it.
pub(crate) fn is_clean(text: &[u8]) -> bool {
    !text.iter().any(|octet| matches!(octet, b'\r' | b'\n' | 0))
}

/// Returns the lines of `wire` without their line endings. Panics if one does not end with CRLF.
pub(crate) fn lines(wire: &[u8]) -> Vec<&[u8]> {
    let Some(body) = wire.strip_suffix(b"\r\n") else {
        assert!(wire.is_empty(), "no line end: {:?}", wire.escape_ascii().to_string());
        return Vec::new();
    };
    let (mut found, mut from) = (Vec::new(), 0);
    for at in 0..body.len() {
        if body[at..].starts_with(b"\r\n") {
            found.push(&body[from..at]);
            from = at + 2;
        }
    }
    found.push(&body[from..]);
    for line in &found {
        assert!(is_clean(line), "not one line: {:?}", line.escape_ascii().to_string());
    }
    found
}
