//! [`Handler`]: the application of a server, with a method for each event.

use std::future::{Future, ready};

use smtp_machine::extension::{Capabilities, Extension};
use smtp_machine::reply::Refusal;
use smtp_machine::server::{
    Atrn, Auth, AuthResponse, Burl, Chunk, Data, DropCause, Etrn, Expand, Fault, Hello, Help, Mail,
    Message, Noop, Open, Quit, Rcpt, Reset, StartTls, Unknown, Verify, XClient, XForward,
};

/// The extensions that a handler offers by default.
const OFFER: Capabilities = Capabilities::EMPTY
    .with(Extension::Pipelining)
    .with(Extension::EightBitMime)
    .with(Extension::EnhancedStatusCodes)
    .with(Extension::Chunking)
    .with(Extension::Size);

/// The application of a server: one value for each session, with a method for each
/// [`Event`](smtp_machine::server::Event).
///
/// A method gets the event of its name and answers it with one of the methods of the event, at once or after it has
/// awaited something. In an implementation the methods are written `async fn`. A method that is not implemented gives
/// the answer of the RFC: the session works, and every recipient is refused.
///
/// | not implemented | answer |
/// |---|---|
/// | `open`, `hello`, `mail`, `data` | accepted |
/// | `starttls` | accepted if the driver has a TLS acceptor, which is also the condition for the offer |
/// | `rcpt` | refused with 550, so that the server is no open relay |
/// | `message` | refused with 451, so that no message is accepted and lost |
/// | all others | the default answer of the [machine](smtp_machine::server::Event): `reset`, `noop`, `verify`, `help` and `quit` succeed, the rest is refused |
///
/// A method that returns without an answer gives this default answer of the machine as well, which is 451 for `mail`,
/// `rcpt`, `data` and `message`.
///
/// # Limits
///
/// Each call has the time of [`Config::answer_timeout`](smtp_machine::server::Config::with_answer_timeout), 5 minutes
/// by default. After it the future of the method is dropped and the default answer is given. If the method is `chunk`,
/// octets of the content are lost with it: the message is refused with 451. If it is `chunk` or `message`, the driver
/// calls [`transaction_dropped`](Self::transaction_dropped) then.
///
/// While a method awaits, nothing is read from the connection, so that TCP slows down the client. A client that
/// closes the connection meanwhile is noticed after the answer. A method must not block its thread: use
/// `tokio::task::spawn_blocking` for a disk or a database that blocks.
///
/// The session is cut when the future of [`serve`](crate::serve) is dropped, as at the end of the time of a shutdown. No
/// method is called then. Resources of a message that is not accepted belong into a value that releases them when it
/// is dropped.
///
/// ```
/// use smtp_machine_tokio::smtp_machine::reply::Refusal;
/// use smtp_machine_tokio::smtp_machine::server::{Chunk, DropCause, Message, Rcpt};
/// use smtp_machine_tokio::Handler;
///
/// /// Accepts messages for Ben.
/// #[derive(Default)]
/// struct Mailbox {
///     content: Vec<u8>,
///     stored: Vec<Vec<u8>>,
/// }
///
/// impl Handler for Mailbox {
///     async fn rcpt(&mut self, rcpt: Rcpt<'_>) {
///         match rcpt.to().to_string().as_str() {
///             "<ben@harbor.example>" => rcpt.accept(),
///             _ => rcpt.refuse(Refusal::NO_SUCH_USER),
///         }
///     }
///
///     async fn chunk(&mut self, chunk: Chunk<'_>) {
///         self.content.extend_from_slice(chunk.bytes());
///     }
///
///     async fn message(&mut self, message: Message<'_>) {
///         self.stored.push(std::mem::take(&mut self.content));
///         message.accept();
///     }
///
///     async fn transaction_dropped(&mut self, _cause: DropCause) {
///         self.content.clear();
///     }
/// }
/// ```
pub trait Handler: Send {
    /// Returns the extensions to offer: by default PIPELINING, 8BITMIME, ENHANCEDSTATUSCODES, CHUNKING, and SIZE with
    /// [`Config::max_message`](smtp_machine::server::Config::with_max_message).
    ///
    /// The driver adds STARTTLS if it has a TLS acceptor, and omits it otherwise. It asks before each `hello`, so the
    /// offer may change within a session. Offer nothing that the handler does not implement: AUTH needs
    /// [`auth`](Self::auth), SMTPUTF8 a store and a next server that can handle such addresses.
    ///
    /// ```
    /// use smtp_machine_tokio::smtp_machine::extension::{Capabilities, Extension, Mechanisms};
    /// use smtp_machine_tokio::Handler;
    ///
    /// struct Submission;
    /// impl Handler for Submission {
    ///     fn capabilities(&self) -> Capabilities {
    ///         Capabilities::EMPTY.with(Extension::Pipelining).with_mechanisms(Mechanisms::PLAIN)
    ///     }
    /// }
    /// ```
    fn capabilities(&self) -> Capabilities {
        OFFER
    }

    /// TLS is established, by STARTTLS or before the session. `tls` has the facts: protocol version, server name, the
    /// certificate of the client.
    ///
    /// ```
    /// use smtp_machine_tokio::tokio_rustls::rustls::ServerConnection;
    /// use smtp_machine_tokio::Handler;
    ///
    /// struct Hosting {
    ///     domain: Option<String>,
    /// }
    /// impl Handler for Hosting {
    ///     fn secured(&mut self, tls: &ServerConnection) {
    ///         self.domain = tls.server_name().map(str::to_owned);
    ///     }
    /// }
    /// ```
    #[cfg(feature = "tls")]
    #[cfg_attr(docsrs, doc(cfg(feature = "tls")))]
    fn secured(&mut self, tls: &tokio_rustls::rustls::ServerConnection) {
        let _ = tls;
    }

    /// A client has connected. A delay here is a delay of the greeting.
    fn open(&mut self, open: Open<'_>) -> impl Future<Output = ()> + Send {
        open.accept();
        ready(())
    }

    /// EHLO, HELO or LHLO. `offer` is [`capabilities`](Self::capabilities) with or without STARTTLS, for
    /// [`Hello::accept`].
    ///
    /// ```
    /// use smtp_machine_tokio::smtp_machine::extension::Capabilities;
    /// use smtp_machine_tokio::smtp_machine::{reply::Refusal, server::Hello};
    /// use smtp_machine_tokio::Handler;
    ///
    /// struct Strict;
    /// impl Handler for Strict {
    ///     async fn hello(&mut self, hello: Hello<'_>, offer: &Capabilities) {
    ///         match hello.name().as_str() {
    ///             "localhost" => hello.refuse(Refusal::POLICY),
    ///             _ => hello.accept(offer),
    ///         }
    ///     }
    /// }
    /// ```
    fn hello(&mut self, hello: Hello<'_>, offer: &Capabilities) -> impl Future<Output = ()> + Send {
        hello.accept(offer);
        ready(())
    }

    /// MAIL: the client begins a transaction.
    fn mail(&mut self, mail: Mail<'_>) -> impl Future<Output = ()> + Send {
        mail.accept();
        ready(())
    }

    /// RCPT: a recipient. A server for everybody accepts only recipients of its own domains (RFC 5321 7.8).
    fn rcpt(&mut self, rcpt: Rcpt<'_>) -> impl Future<Output = ()> + Send {
        rcpt.refuse(Refusal::RELAY_DENIED);
        ready(())
    }

    /// DATA, or the first BDAT: the content follows.
    fn data(&mut self, data: Data<'_>) -> impl Future<Output = ()> + Send {
        data.start();
        ready(())
    }

    /// A chunk of the content. [`Chunk::discard`] refuses the message.
    fn chunk(&mut self, chunk: Chunk<'_>) -> impl Future<Output = ()> + Send {
        let _ = chunk;
        ready(())
    }

    /// The content is complete. Store the message, then accept it: the server is responsible for it from then on. With
    /// LMTP the method is called for each accepted recipient.
    fn message(&mut self, message: Message<'_>) -> impl Future<Output = ()> + Send {
        drop(message);
        ready(())
    }

    /// BURL: the content of a part is to be fetched.
    fn burl(&mut self, burl: Burl<'_>) -> impl Future<Output = ()> + Send {
        drop(burl);
        ready(())
    }

    /// STARTTLS. It is called only if the driver has a TLS acceptor, which it uses after an accepting answer.
    fn starttls(&mut self, starttls: StartTls<'_>) -> impl Future<Output = ()> + Send {
        starttls.accept();
        ready(())
    }

    /// AUTH: the client begins a login.
    ///
    /// ```
    /// use smtp_machine_tokio::smtp_machine::{reply::Refusal, sasl::Plain, server::Auth};
    /// use smtp_machine_tokio::Handler;
    ///
    /// # struct Accounts;
    /// # impl Accounts {
    /// #     async fn has(&self, _user: &str, _password: &[u8]) -> bool { false }
    /// # }
    /// struct Submission {
    ///     accounts: Accounts,
    /// }
    /// impl Handler for Submission {
    ///     async fn auth(&mut self, auth: Auth<'_>) {
    ///         let initial = auth.initial();
    ///         let Some(plain) = initial.and_then(|secret| Plain::parse(secret.expose())) else {
    ///             return auth.refuse(Refusal::CREDENTIALS_INVALID);
    ///         };
    ///         match self.accounts.has(plain.user(), plain.password().expose()).await {
    ///             true => drop(auth.accept_identity(plain.user())),
    ///             false => auth.refuse(Refusal::CREDENTIALS_INVALID),
    ///         }
    ///     }
    /// }
    /// ```
    fn auth(&mut self, auth: Auth<'_>) -> impl Future<Output = ()> + Send {
        drop(auth);
        ready(())
    }

    /// A response to a challenge that [`auth`](Self::auth) or this method has sent.
    fn auth_response(&mut self, response: AuthResponse<'_>) -> impl Future<Output = ()> + Send {
        drop(response);
        ready(())
    }

    /// An open transaction has ended without an answered message: discard its envelope and content.
    fn transaction_dropped(&mut self, cause: DropCause) -> impl Future<Output = ()> + Send {
        let _ = cause;
        ready(())
    }

    /// The machine has refused a command or a message. For a log: no answer is needed.
    fn fault(&mut self, fault: Fault<'_>) -> impl Future<Output = ()> + Send {
        let _ = fault;
        ready(())
    }

    /// RSET: the client drops the transaction.
    fn reset(&mut self, reset: Reset<'_>) -> impl Future<Output = ()> + Send {
        drop(reset);
        ready(())
    }

    /// VRFY.
    fn verify(&mut self, verify: Verify<'_>) -> impl Future<Output = ()> + Send {
        drop(verify);
        ready(())
    }

    /// EXPN.
    fn expand(&mut self, expand: Expand<'_>) -> impl Future<Output = ()> + Send {
        drop(expand);
        ready(())
    }

    /// HELP.
    fn help(&mut self, help: Help<'_>) -> impl Future<Output = ()> + Send {
        drop(help);
        ready(())
    }

    /// NOOP.
    fn noop(&mut self, noop: Noop<'_>) -> impl Future<Output = ()> + Send {
        drop(noop);
        ready(())
    }

    /// A command with an unknown verb.
    fn unknown(&mut self, unknown: Unknown<'_>) -> impl Future<Output = ()> + Send {
        drop(unknown);
        ready(())
    }

    /// QUIT: the client ends the session.
    fn quit(&mut self, quit: Quit<'_>) -> impl Future<Output = ()> + Send {
        drop(quit);
        ready(())
    }

    /// ETRN: the client requests the delivery of a queue.
    fn etrn(&mut self, etrn: Etrn<'_>) -> impl Future<Output = ()> + Send {
        drop(etrn);
        ready(())
    }

    /// ATRN: the client requests to reverse the roles. After it is accepted, [`serve`](crate::serve) returns, and the
    /// connection can be passed to [`deliver`](crate::deliver).
    fn atrn(&mut self, atrn: Atrn<'_>) -> impl Future<Output = ()> + Send {
        drop(atrn);
        ready(())
    }

    /// XCLIENT: a proxy sends the attributes of its client.
    fn xclient(&mut self, xclient: XClient<'_>) -> impl Future<Output = ()> + Send {
        drop(xclient);
        ready(())
    }

    /// XFORWARD: a content filter gets the attributes of the original client.
    fn xforward(&mut self, xforward: XForward<'_>) -> impl Future<Output = ()> + Send {
        drop(xforward);
        ready(())
    }
}
