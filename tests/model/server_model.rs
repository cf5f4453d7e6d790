//! A server by the RFCs, in simple code: no code of the machine, no framing, whole commands.
//!
//! RFC 5321 4.1.1 to 4.3.2 (sequence), 3030 (chunks), 3207 (STARTTLS), 4954 (AUTH), 2033 (LMTP).

use Symbol::*;

/// A symbol: one thing that a client does, with the answer of the application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Symbol {
    Ehlo,
    Helo,
    Lhlo,
    Mail,
    /// The answer is deferred for a while.
    MailLater,
    /// The client closes the connection meanwhile.
    MailLaterEof,
    /// The answer exceeds its limit.
    MailLaterExpire,
    MailBinary,
    MailBad,
    MailRefused,
    Rcpt,
    RcptRefused,
    RcptBad,
    Data,
    DataEmpty,
    DataBareLf,
    DataTooBig,
    DataRefused,
    MessageRefused,
    Chunk,
    ChunkDiscarded,
    ChunkRefused,
    LastChunk,
    EmptyLastChunk,
    Rset,
    Noop,
    Vrfy,
    Help,
    Quit,
    StartTls,
    TlsFails,
    AuthPlain,
    AuthInitial,
    AuthRefused,
    AuthCancelled,
    Unknown,
    BadOctets,
    TooLong,
    Eof,
    Expire,
    Shutdown,
}

/// All symbols.
pub(crate) const ALL: &[Symbol] = &[
    Ehlo,
    Helo,
    Lhlo,
    Mail,
    MailLater,
    MailLaterEof,
    MailLaterExpire,
    MailBinary,
    MailBad,
    MailRefused,
    Rcpt,
    RcptRefused,
    RcptBad,
    Data,
    DataEmpty,
    DataBareLf,
    DataTooBig,
    DataRefused,
    MessageRefused,
    Chunk,
    ChunkDiscarded,
    ChunkRefused,
    LastChunk,
    EmptyLastChunk,
    Rset,
    Noop,
    Vrfy,
    Help,
    Quit,
    StartTls,
    TlsFails,
    AuthPlain,
    AuthInitial,
    AuthRefused,
    AuthCancelled,
    Unknown,
    BadOctets,
    TooLong,
    Eof,
    Expire,
    Shutdown,
];

/// The limit of failed logins.
pub(crate) const MAX_FAILED_LOGINS: u32 = 2;
/// The limit of refused recipients in a transaction.
pub(crate) const MAX_REFUSED: u32 = 2;

impl Symbol {
    pub(crate) fn defers_mail(self) -> bool {
        matches!(self, MailLater | MailLaterEof | MailLaterExpire)
    }
}

/// The symbols that change a session: enough for deep walks.
pub(crate) const CORE: &[Symbol] = &[
    Ehlo,
    Mail,
    MailBinary,
    Rcpt,
    RcptRefused,
    Data,
    DataBareLf,
    Chunk,
    ChunkDiscarded,
    LastChunk,
    Rset,
    StartTls,
    AuthPlain,
];

/// The end of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    Clean,
    Truncated,
    TimedOut,
    ShutDown,
    /// A budget is used up.
    TooMany,
}

/// The result of a symbol. A place in `codes` may have more than one valid code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Outcome {
    pub(crate) codes: Vec<Vec<u16>>,
    /// Content, and the number of its recipients.
    pub(crate) delivered: Vec<(Vec<u8>, usize)>,
    pub(crate) end: Option<End>,
}

#[derive(Clone, Debug)]
pub(crate) struct Model {
    lmtp: bool,
    requires_tls: bool,
    /// EHLO, LHLO or HELO was accepted, and whether it was EHLO or LHLO.
    hello: Option<bool>,
    tls: bool,
    known: bool,
    transaction: Option<Transaction>,
    /// Failed logins since the last message.
    failed_logins: u32,
    end: Option<End>,
}

#[derive(Clone, Debug, Default)]
struct Transaction {
    binary: bool,
    recipients: usize,
    refused: u32,
    /// A RCPT came that did not parse.
    tried: bool,
    /// The content of the chunks so far.
    chunks: Option<Vec<u8>>,
    /// A chunk failed: RSET must follow (RFC 3030 2).
    failed: bool,
}

pub(crate) const CHUNK: &[u8] = b"a\r\n";

impl Model {
    pub(crate) fn new(lmtp: bool, requires_tls: bool) -> Self {
        let (hello, transaction, end) = (None, None, None);
        let (tls, known, failed_logins) = (false, false, 0);
        Self { lmtp, requires_tls, hello, tls, known, transaction, failed_logins, end }
    }

    pub(crate) fn is_over(&self) -> bool {
        self.end.is_some()
    }

    pub(crate) fn apply(&mut self, symbol: Symbol) -> Outcome {
        let mut outcome = Outcome::default();
        if self.end.is_none() {
            self.answer(symbol, &mut outcome);
        }
        outcome.end = self.end;
        outcome
    }

    fn answer(&mut self, symbol: Symbol, out: &mut Outcome) {
        let allowed_in_clear = matches!(
            symbol,
            Ehlo | Helo
                | Lhlo
                | Noop
                | Rset
                | Quit
                | StartTls
                | TlsFails
                | BadOctets
                | TooLong
                | Eof
                | Expire
                | Shutdown
        );
        if self.requires_tls && !self.tls && !allowed_in_clear {
            return out.say(&[530]); // RFC 3207 4
        }
        match symbol {
            Ehlo | Helo if self.lmtp => out.say(&[500]), // RFC 2033 4.1
            Lhlo if !self.lmtp => out.say(&[500]),
            Ehlo | Helo | Lhlo => {
                self.hello = Some(symbol != Helo);
                self.transaction = None;
                out.say(&[250]);
            }
            Mail | MailLater | MailLaterEof | MailLaterExpire | MailBinary | MailBad
            | MailRefused => self.mail(symbol, out),
            Rcpt | RcptRefused | RcptBad => self.rcpt(symbol, out),
            Data | DataEmpty | DataBareLf | DataTooBig | DataRefused | MessageRefused => {
                self.data(symbol, out);
            }
            Chunk | ChunkDiscarded | ChunkRefused => self.chunk(symbol, out),
            LastChunk | EmptyLastChunk => self.last_chunk(symbol, out),
            Rset => {
                self.transaction = None;
                out.say(&[250]);
            }
            Noop => out.say(&[250]),
            Vrfy => out.say(&[252]),
            Help => out.say(&[214]),
            Quit => {
                out.say(&[221]);
                self.end = Some(End::Clean);
            }
            StartTls | TlsFails => self.start_tls(symbol, out),
            AuthPlain | AuthInitial | AuthRefused | AuthCancelled => self.auth(symbol, out),
            Unknown => out.say(&[500]),
            BadOctets => out.say(&[500, 501]),
            TooLong => out.say(&[500]),
            Eof => {
                // A transaction ended without a result that the application was told.
                let open = self.transaction.as_ref().is_some_and(|it| !it.failed);
                self.end = Some(if open { End::Truncated } else { End::Clean });
            }
            Expire => {
                out.say(&[421]);
                self.end = Some(End::TimedOut);
            }
            Shutdown => {
                out.say(&[421]);
                self.end = Some(End::ShutDown);
            }
        }
    }

    fn mail(&mut self, symbol: Symbol, out: &mut Outcome) {
        match self.hello {
            None => return out.say(&[503]),
            Some(_) if self.transaction.is_some() => return out.say(&[503]),
            // A parameter that was not offered (RFC 5321 4.1.1.11).
            Some(false) if symbol == MailBinary => return out.say(&[555]),
            Some(_) => {}
        }
        match symbol {
            MailBad => return out.say(&[501, 553]),
            MailRefused => return out.say(&[550]),
            MailLaterEof => {
                self.end = Some(End::Truncated);
                return;
            }
            MailLaterExpire => {
                self.end = Some(End::TimedOut);
                return out.say(&[421]);
            }
            _ => {}
        }
        self.transaction =
            Some(Transaction { binary: symbol == MailBinary, ..Transaction::default() });
        out.say(&[250]);
    }

    fn rcpt(&mut self, symbol: Symbol, out: &mut Outcome) {
        let envelope = self.transaction.as_mut().filter(|it| it.chunks.is_none() && !it.failed);
        let Some(transaction) = envelope else { return out.say(&[503]) };
        match symbol {
            RcptBad => {
                transaction.tried = true;
                out.say(&[501, 553]);
            }
            RcptRefused => {
                transaction.refused += 1;
                let too_many = transaction.refused > MAX_REFUSED;
                out.say(&[550]);
                if too_many {
                    self.too_many(out);
                }
            }
            _ => {
                transaction.recipients += 1;
                out.say(&[250]);
            }
        }
    }

    fn data(&mut self, symbol: Symbol, out: &mut Outcome) {
        let Some(transaction) = &self.transaction else { return out.say(&[503]) };
        if transaction.recipients == 0 {
            // RFC 5321 3.3 has both; RFC 2033 4.2 the first.
            return out.say(if self.lmtp { &[503] } else { &[503, 554] });
        }
        if transaction.binary || transaction.chunks.is_some() || transaction.failed {
            return out.say(&[503]); // RFC 3030 2, 3
        }
        if symbol == DataRefused {
            return out.say(&[451]); // and the transaction stays
        }
        let recipients = transaction.recipients;
        out.say(&[354]);
        self.transaction = None;
        let code = match symbol {
            DataBareLf => 550,
            DataTooBig => 552,
            MessageRefused => 554,
            _ => {
                let content = if symbol == DataEmpty { b"".as_slice() } else { b".hi\r\n" };
                out.delivered.push((content.to_vec(), recipients));
                self.failed_logins = 0;
                250
            }
        };
        self.finals(recipients, code, out);
    }

    /// With LMTP, one for each recipient (RFC 2033 4.2).
    fn finals(&self, recipients: usize, code: u16, out: &mut Outcome) {
        for _ in 0..if self.lmtp { recipients } else { 1 } {
            out.say(&[code]);
        }
    }

    /// Returns the reason why a chunk is not possible now.
    fn no_chunk(&self) -> Option<&'static [u16]> {
        match (self.hello, &self.transaction) {
            (None, _) => Some(&[503]),
            (Some(false), _) => Some(&[500, 502, 503]), // not offered after HELO
            (Some(true), None) => Some(&[503]),
            (Some(true), Some(it)) if it.failed => Some(&[503]),
            (Some(true), Some(it)) if it.recipients == 0 => Some(&[503, 554]),
            (Some(true), Some(_)) => None,
        }
    }

    fn chunk(&mut self, symbol: Symbol, out: &mut Outcome) {
        if let Some(codes) = self.no_chunk() {
            return out.say(codes);
        }
        let Some(transaction) = &mut self.transaction else { return };
        // The application is asked only before the first chunk.
        let refused = symbol == ChunkRefused && transaction.chunks.is_none();
        if symbol == ChunkDiscarded || refused {
            transaction.failed = true;
            return out.say(&[452]);
        }
        transaction.chunks.get_or_insert_default().extend_from_slice(CHUNK);
        out.say(&[250]);
    }

    fn last_chunk(&mut self, symbol: Symbol, out: &mut Outcome) {
        if let Some(codes) = self.no_chunk() {
            let recipients = self.transaction.as_ref().map_or(0, |it| it.recipients);
            let tried = self.transaction.as_ref().is_some_and(|it| it.refused > 0 || it.tried);
            if self.lmtp && self.hello == Some(true) && (recipients > 0 || tried) {
                // RFC 2033 4.3: as many replies as recipients, even if there are none; the message has ended.
                (0..recipients).for_each(|_| out.say(codes));
                if recipients > 0 {
                    self.transaction = None;
                }
                return;
            }
            return out.say(codes);
        }
        let Some(transaction) = self.transaction.take() else { return };
        let mut content = transaction.chunks.unwrap_or_default();
        if symbol == LastChunk {
            content.extend_from_slice(CHUNK);
        }
        out.delivered.push((content, transaction.recipients));
        self.failed_logins = 0;
        self.finals(transaction.recipients, 250, out);
    }

    fn start_tls(&mut self, symbol: Symbol, out: &mut Outcome) {
        match self.hello {
            None => return out.say(&[503]),
            Some(false) => return out.say(&[502, 503]),
            Some(true) if self.tls => return out.say(&[502, 503]),
            Some(true) if self.transaction.is_some() => return out.say(&[503]),
            Some(true) => out.say(&[220]),
        }
        if symbol == TlsFails {
            self.end = Some(End::Clean);
            return;
        }
        // RFC 3207 4.2: earlier state is discarded.
        (self.tls, self.hello, self.known) = (true, None, false);
    }

    fn auth(&mut self, symbol: Symbol, out: &mut Outcome) {
        match self.hello {
            None => return out.say(&[503]),
            Some(false) => return out.say(&[502, 503]),
            Some(true) if self.known || self.transaction.is_some() => return out.say(&[503]),
            Some(true) => {}
        }
        if symbol != AuthInitial {
            out.say(&[334]);
        }
        match symbol {
            AuthRefused => self.login_failed(535, out),
            AuthCancelled => self.login_failed(501, out),
            _ => {
                self.known = true;
                out.say(&[235]);
            }
        }
    }
}

impl Model {
    fn login_failed(&mut self, code: u16, out: &mut Outcome) {
        out.say(&[code]);
        self.failed_logins += 1;
        if self.failed_logins > MAX_FAILED_LOGINS {
            self.too_many(out);
        }
    }

    fn too_many(&mut self, out: &mut Outcome) {
        out.say(&[421]);
        self.end = Some(End::TooMany);
    }
}

impl Outcome {
    fn say(&mut self, codes: &[u16]) {
        self.codes.push(codes.to_vec());
    }

    /// Returns `true` if the result is the predicted one.
    pub(crate) fn fits(&self, got: &Self) -> bool {
        let fits = |(right, got): (&Vec<u16>, &Vec<u16>)| right.contains(&got[0]);
        self.codes.len() == got.codes.len()
            && self.codes.iter().zip(&got.codes).all(fits)
            && self.delivered == got.delivered
            && self.end == got.end
    }
}
