//! Content on the wire: dots, chunks, 8-bit octets, sizes, and the survey of all of them.
//!
//! DATA and BDAT give the same events on the server ([`Chunk`](crate::server::Chunk), then
//! [`Message`](crate::server::Message)) and the same permit on the client ([`Body`](crate::client::Body)). The machine
//! does the framing.
//!
//! | | DATA (RFC 5321 4.1.1.4) | BDAT (RFC 3030) |
//! |---|---|---|
//! | end of the content | `<CRLF>.<CRLF>` | a count of octets, and LAST |
//! | dot at the start of a line | doubled | as it is |
//! | content without a final CRLF | gets one | as it is |
//! | bare CR or LF, server | 550 by default | kept, and reported by [`has_bare_newline`](crate::server::Message::has_bare_newline); [`with_strict_chunks`](crate::server::Config::with_strict_chunks) refuses it |
//! | bare CR or LF, client | error by default | error by default, allowed with BODY=BINARYMIME |
//! | offered as | always | CHUNKING |
//!
//! ```
//! use smtp_machine::address::{ForwardPath, Host, ReversePath};
//! use smtp_machine::delivery::{self, Delivery, Recipient};
//! use smtp_machine::extension::{Capabilities, Extension};
//! use smtp_machine::{Buffer, Client, Server, Step, body::Survey, client, server};
//!
//! /// What the client writes, and what the server stores.
//! fn transfer(content: &[u8], chunks: bool) -> Result<(String, Vec<u8>), Box<dyn std::error::Error>> {
//!     let mut to = [Recipient::new(ForwardPath::try_from("<ben@harbor.example>")?)];
//!     let mut delivery = Delivery::new(ReversePath::Null, &mut to)
//!         .with_survey(Survey::from_slice(content))
//!         .with_chunks(chunks);
//!     let mut client = Client::new(client::Config::new(Host::try_from("relay.orchard.example")?)?);
//!     let mut server = Server::new(server::Config::new(Host::try_from("mx.harbor.example")?)?);
//!     let (mut up, mut down) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
//!     let (mut wire, mut stored) = (String::new(), Vec::new());
//!     loop {
//!         match delivery.poll(&mut client, &mut down, &mut up)? {
//!             Step::Event(delivery::Event::Body(body)) => body.send(content)?,
//!             Step::Event(_) => {}
//!             Step::Parked(_) | Step::Done => return Ok((wire, stored)),
//!             Step::Read(_) | Step::Write(_) => {
//!                 wire.push_str(&String::from_utf8_lossy(up.filled()));
//!                 while let Step::Event(event) = server.poll(&mut up, &mut down)? {
//!                     match event {
//!                         server::Event::Open(open) => open.accept(),
//!                         server::Event::Hello(hello) => {
//!                             hello.accept(&Capabilities::EMPTY.with(Extension::Chunking));
//!                         }
//!                         server::Event::Mail(mail) => mail.accept(),
//!                         server::Event::Rcpt(rcpt) => rcpt.accept(),
//!                         server::Event::Data(data) => data.start(),
//!                         server::Event::Chunk(chunk) => stored.extend_from_slice(chunk.bytes()),
//!                         server::Event::Message(message) => message.accept(),
//!                         _ => {}
//!                     }
//!                 }
//!             }
//!         }
//!     }
//! }
//!
//! let content = b"Subject: lunch\r\n\r\n.. at noon\r\n";
//! let (wire, stored) = transfer(content, false)?;
//! assert!(wire.contains("DATA\r\n") && wire.contains("\r\n... at noon\r\n.\r\n"));
//! assert_eq!(stored, content);
//!
//! let (wire, stored) = transfer(content, true)?;
//! assert!(wire.ends_with("BDAT 30 LAST\r\nSubject: lunch\r\n\r\n.. at noon\r\n"));
//! assert_eq!(stored, content);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Without a machine, [`body::Stuff`](crate::body::Stuff) and [`body::Unstuff`](crate::body::Unstuff) encode and decode
//! content. The page [`smuggling`](super::smuggling) explains where a message ends.
//!
//! # Survey
//!
//! MAIL states the size and the kind of the content before the content is sent. A [`Survey`](crate::body::Survey)
//! determines both in one pass over pieces of any size. It stores counts only.
//!
//! ```
//! use smtp_machine::body::{BareNewline, Newlines, Survey};
//! use smtp_machine::command::BodyKind;
//!
//! let survey = Survey::from_slice("Subject: lunch\r\n\r\n.. at the café\nAt noon?".as_bytes());
//! assert_eq!(survey.bare_newline(), Some((BareNewline::Lf, 33)));
//! assert_eq!(survey.octets_on_wire(Newlines::Refuse), None); // a bare LF is not sent
//! assert_eq!(survey.octets_on_wire(Newlines::Normalise), Some(45)); // LF becomes CRLF, and CRLF is added
//! assert_eq!(survey.octets_in_chunks(Newlines::Normalise), Some(43)); // no CRLF is added
//! assert_eq!(survey.body_kind(Newlines::Normalise), BodyKind::EightBitMime);
//! ```
//!
//! [`Delivery::with_survey`](crate::delivery::Delivery::with_survey) adds SIZE and BODY as far as the
//! server offers them. It sends no message that the server cannot accept.
//!
//! | content that has | needs | without that |
//! |---|---|---|
//! | an octet above 127 | 8BITMIME | [`BodyError::EightBit`](crate::client::BodyError::EightBit); a delivery with a survey sends nothing |
//! | a bare CR or LF | [`Newlines::Normalise`](crate::body::Newlines::Normalise), or BODY=BINARYMIME | [`BodyError::BareNewline`](crate::client::BodyError::BareNewline) |
//! | a NUL, or a line of more than 1000 octets | BODY=BINARYMIME ([`needs_binary_mime`](crate::body::Survey::needs_binary_mime)) | nothing: the application decides |
//! | more octets than the SIZE of the server | | [`NotSent::TooLarge`](crate::client::NotSent::TooLarge) |
//!
//! This crate converts no content: it never changes 8-bit content to quoted-printable, nor cuts long lines.
//! [`danger_eight_bit`](crate::client::Config::danger_eight_bit) sends 8-bit content without the offer.
//!
//! # Sizes on the server
//!
//! [`with_max_message`](crate::server::Config::with_max_message) limits a message, and the SIZE that the server offers
//! states that limit. MAIL with a larger SIZE gets `552 5.3.4`. Content that is larger than announced is read to its end,
//! the part beyond the limit is not lent, and the reply at its end is 552.
//!
//! ```
//! use smtp_machine::extension::{Capabilities, Extension};
//! use smtp_machine::server::{Config, Event, Server};
//! use smtp_machine::{Buffer, Step, address::Host, wire::Sink};
//!
//! let config = Config::new(Host::try_from("mx.harbor.example")?)?.with_max_message(10);
//! let mut server = Server::new(config);
//! let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
//! let mut input = [
//!     "EHLO a.example\r\n",
//!     "MAIL FROM:<> SIZE=11\r\n",
//!     "MAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\nDATA\r\n",
//!     "more than ten octets\r\n.\r\n",
//!     "QUIT\r\n",
//! ]
//! .into_iter();
//! let mut replies = String::new();
//! loop {
//!     match server.poll(&mut rx, &mut tx)? {
//!         Step::Event(Event::Open(open)) => open.accept(),
//!         Step::Event(Event::Hello(hello)) => {
//!             hello.accept(&Capabilities::EMPTY.with(Extension::Size));
//!         }
//!         Step::Event(Event::Mail(mail)) => mail.accept(),
//!         Step::Event(Event::Rcpt(rcpt)) => rcpt.accept(),
//!         Step::Event(Event::Data(data)) => data.start(),
//!         Step::Event(Event::Message(_)) => unreachable!("the machine refuses it"),
//!         Step::Event(_) => {}
//!         Step::Read(_) => rx.put(input.next().unwrap_or_default().as_bytes())?,
//!         Step::Write(_) => {
//!             replies.push_str(&String::from_utf8_lossy(tx.filled()));
//!             tx.consume(tx.len());
//!         }
//!         Step::Parked(_) | Step::Done => break,
//!     }
//! }
//! assert!(replies.contains("SIZE 10\r\n"));
//! let refused = replies.lines().filter(|line| line.starts_with("552 "));
//! assert_eq!(refused.count(), 2);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! An application that cannot store the content calls [`Chunk::discard`](crate::server::Chunk::discard): the machine
//! reads the rest, and sends the refusal at the end.
//!
//! # Large content on the client
//!
//! [`Body::write`](crate::client::Body::write) accepts as much as the output has space for and returns the count. The
//! next `Body` comes when the output has space again. A [`delivery::Body`](crate::delivery::Body) also counts:
//! [`offset`](crate::delivery::Body::offset) is the octet to continue from. Its methods `send` and `send_from` (a file)
//! continue from there. If the file cannot be read, `send_from` ends the session. A body that is dropped sends no
//! end-of-message marker. [`abort`](crate::client::Body::abort) ends the session, because SMTP has no other way to stop
//! in the middle of content.
