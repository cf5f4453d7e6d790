//! [`Capabilities`]: the extensions that a server offers, and their parameters.

use core::fmt;

mod reply;

#[cfg(doc)]
use super::ehlo_lines;
use super::{
    Attributes, Extension, Extensions, FutureRelease, Limits, Mechanisms, PriorityPolicy, SizeLimit,
};

/// The extensions that a server offers in its EHLO reply, with the parameters that can be stored without the
/// text.
///
/// | keyword | parameters | method |
/// |---|---|---|
/// | `SIZE` | the maximum message size | [`size`](Self::size) |
/// | `AUTH` | mechanisms | [`mechanisms`](Self::mechanisms) |
/// | `LIMITS` | MAILMAX, RCPTMAX, RCPTDOMAINMAX | [`limits`](Self::limits) |
/// | `DELIVERBY` | the minimum time | [`deliver_by`](Self::deliver_by) |
/// | `FUTURERELEASE` | the maximum time | [`future_release`](Self::future_release) |
/// | `MT-PRIORITY` | the policy | [`priority_policy`](Self::priority_policy) |
/// | `XCLIENT`, `XFORWARD` | attributes | [`xclient`](Self::xclient), [`xforward`](Self::xforward) |
/// | `BURL`, `NO-SOLICITING` | URLs, keywords | not stored: see [`ehlo_lines`] |
///
/// The value is small and has no lifetime, so that it can be kept for the whole session. A new EHLO replaces
/// it (RFC 5321 4.1.4), and STARTTLS discards it (RFC 3207 4.2). Unknown keywords are not stored;
/// [`ehlo_lines`] returns all lines, with their parameters.
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
    // An extension that is not offered has no parameters, so that equality can be derived.
    size: Option<u64>,
    mechanisms: Mechanisms,
    limits: Limits,
    deliver_by: Option<u32>,
    future_release: Option<FutureRelease>,
    priority_policy: Option<PriorityPolicy>,
    xclient: Attributes,
    xforward: Attributes,
}

impl Capabilities {
    /// No extensions: the state before EHLO, or after HELO.
    pub const EMPTY: Self = Self {
        extensions: Extensions::empty(),
        size: None,
        mechanisms: Mechanisms::empty(),
        limits: Limits::NONE,
        deliver_by: None,
        future_release: None,
        priority_policy: None,
        xclient: Attributes::empty(),
        xforward: Attributes::empty(),
    };

    /// Creates an empty set, equal to [`EMPTY`](Self::EMPTY).
    #[inline]
    #[must_use]
    pub const fn new() -> Self {
        Self::EMPTY
    }

    /// Returns `true` if `extension` is offered.
    #[inline]
    #[must_use]
    pub const fn has(&self, extension: Extension) -> bool {
        self.extensions.has(extension)
    }

    /// Returns `true` if no extension is offered.
    #[inline]
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.extensions.is_empty()
    }

    /// Returns the extensions as a set.
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

    /// Returns an iterator over the extensions, in the order of [`Extension::ALL`].
    pub fn iter(&self) -> impl Iterator<Item = Extension> + use<> {
        self.extensions.extensions()
    }

    /// Returns the maximum message size in octets that SIZE states (RFC 1870 4). Returns `None` if no limit
    /// is stated; [`size_limit`](Self::size_limit) distinguishes the cases.
    #[inline]
    #[must_use]
    pub const fn size(&self) -> Option<u64> {
        match self.size {
            Some(0) | None => None,
            limit => limit,
        }
    }

    /// Returns the limit that SIZE states. Returns `None` if SIZE is not offered.
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

    /// Adds `extension`. The parameters of an extension in the set are kept.
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
        Self { extensions: self.extensions.union(Extensions::of(extension)), ..self }
    }

    /// Removes `extension` with its parameters.
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
        let rest =
            Self { extensions: self.extensions.difference(Extensions::of(extension)), ..self };
        match extension {
            Extension::Size => Self { size: None, ..rest },
            Extension::Auth => Self { mechanisms: Mechanisms::empty(), ..rest },
            Extension::Limits => Self { limits: Limits::NONE, ..rest },
            Extension::DeliverBy => Self { deliver_by: None, ..rest },
            Extension::FutureRelease => Self { future_release: None, ..rest },
            Extension::MtPriority => Self { priority_policy: None, ..rest },
            Extension::XClient => Self { xclient: Attributes::empty(), ..rest },
            Extension::XForward => Self { xforward: Attributes::empty(), ..rest },
            _ => rest,
        }
    }

    /// Adds SIZE with a limit in octets; 0 states that there is no fixed limit (RFC 1870 4).
    #[inline]
    #[must_use]
    pub const fn with_size(self, octets: u64) -> Self {
        Self { size: Some(octets), ..self.with(Extension::Size) }
    }

    /// Returns the mechanisms of AUTH, of all its lines together, including `AUTH=`.
    ///
    /// ```
    /// use smtp_machine::extension::{Capabilities, Mechanisms};
    /// use smtp_machine::reply::Reply;
    ///
    /// let wire = b"250-mx.harbor.example\r\n250-AUTH PLAIN X-OWN\r\n250 AUTH=LOGIN\r\n";
    /// let (reply, _) = Reply::parse(wire)?.unwrap();
    /// let offered = Capabilities::parse(&reply).mechanisms();
    /// assert_eq!(offered, Mechanisms::PLAIN | Mechanisms::LOGIN | Mechanisms::OTHER);
    /// # Ok::<(), smtp_machine::ParseError>(())
    /// ```
    #[inline]
    #[must_use]
    pub const fn mechanisms(&self) -> Mechanisms {
        self.mechanisms
    }

    /// Adds AUTH with these mechanisms. A mechanism without a flag needs a line of its own in the reply, and
    /// [`Mechanisms::OTHER`] here to be accepted.
    ///
    /// ```
    /// use smtp_machine::extension::{Capabilities, Extension, Mechanisms};
    ///
    /// let offered = Capabilities::new().with_mechanisms(Mechanisms::PLAIN | Mechanisms::LOGIN);
    /// assert!(offered.has(Extension::Auth));
    /// ```
    #[must_use]
    pub const fn with_mechanisms(self, mechanisms: Mechanisms) -> Self {
        Self { mechanisms, ..self.with(Extension::Auth) }
    }

    /// Returns the limits that LIMITS states (RFC 9422).
    #[inline]
    #[must_use]
    pub const fn limits(&self) -> Limits {
        self.limits
    }

    /// Adds LIMITS with these limits.
    ///
    /// ```
    /// use smtp_machine::extension::{Capabilities, Limits};
    ///
    /// let limits = Limits { rcpt_max: Some(100), ..Limits::NONE };
    /// assert_eq!(Capabilities::new().with_limits(limits).limits(), limits);
    /// ```
    #[must_use]
    pub const fn with_limits(self, limits: Limits) -> Self {
        Self { limits, ..self.with(Extension::Limits) }
    }

    /// Returns the minimum time in seconds that DELIVERBY states (RFC 2852 3).
    #[inline]
    #[must_use]
    pub const fn deliver_by(&self) -> Option<u32> {
        self.deliver_by
    }

    /// Adds DELIVERBY with a minimum time in seconds.
    ///
    /// ```
    /// use smtp_machine::extension::Capabilities;
    ///
    /// assert_eq!(Capabilities::new().with_deliver_by(120).deliver_by(), Some(120));
    /// ```
    #[must_use]
    pub const fn with_deliver_by(self, seconds: u32) -> Self {
        Self { deliver_by: Some(seconds), ..self.with(Extension::DeliverBy) }
    }

    /// Returns the limits that FUTURERELEASE states (RFC 4865 3).
    #[inline]
    #[must_use]
    pub const fn future_release(&self) -> Option<FutureRelease> {
        self.future_release
    }

    /// Adds FUTURERELEASE with these limits.
    ///
    /// ```
    /// use smtp_machine::extension::{Capabilities, FutureRelease};
    ///
    /// let future = FutureRelease { max_interval: 86_400, max_date_time: "2026-12-31T23:59:59Z".parse()? };
    /// assert_eq!(Capabilities::new().with_future_release(future).future_release(), Some(future));
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub const fn with_future_release(self, future: FutureRelease) -> Self {
        Self { future_release: Some(future), ..self.with(Extension::FutureRelease) }
    }

    /// Returns the policy that MT-PRIORITY names, if it is registered (RFC 6710 9.2).
    #[inline]
    #[must_use]
    pub const fn priority_policy(&self) -> Option<PriorityPolicy> {
        self.priority_policy
    }

    /// Adds MT-PRIORITY with a policy.
    ///
    /// ```
    /// use smtp_machine::extension::{Capabilities, PriorityPolicy};
    ///
    /// let offered = Capabilities::new().with_priority_policy(PriorityPolicy::Nsep);
    /// assert_eq!(offered.priority_policy(), Some(PriorityPolicy::Nsep));
    /// ```
    #[must_use]
    pub const fn with_priority_policy(self, policy: PriorityPolicy) -> Self {
        Self { priority_policy: Some(policy), ..self.with(Extension::MtPriority) }
    }

    /// Returns the attributes of XCLIENT.
    #[inline]
    #[must_use]
    pub const fn xclient(&self) -> Attributes {
        self.xclient
    }

    /// Adds XCLIENT with these attributes.
    ///
    /// ```
    /// use smtp_machine::extension::{Attributes, Capabilities};
    ///
    /// let offered = Capabilities::new().with_xclient(Attributes::NAME | Attributes::ADDR);
    /// assert!(offered.xclient().contains(Attributes::ADDR));
    /// ```
    #[must_use]
    pub const fn with_xclient(self, attributes: Attributes) -> Self {
        Self { xclient: attributes, ..self.with(Extension::XClient) }
    }

    /// Returns the attributes of XFORWARD.
    #[inline]
    #[must_use]
    pub const fn xforward(&self) -> Attributes {
        self.xforward
    }

    /// Adds XFORWARD with these attributes.
    ///
    /// ```
    /// use smtp_machine::extension::{Attributes, Capabilities};
    ///
    /// let offered = Capabilities::new().with_xforward(Attributes::IDENT);
    /// assert_eq!(offered.xforward(), Attributes::IDENT);
    /// ```
    #[must_use]
    pub const fn with_xforward(self, attributes: Attributes) -> Self {
        Self { xforward: attributes, ..self.with(Extension::XForward) }
    }
}

impl FromIterator<Extension> for Capabilities {
    fn from_iter<I: IntoIterator<Item = Extension>>(extensions: I) -> Self {
        Self { extensions: extensions.into_iter().collect(), ..Self::EMPTY }
    }
}

impl Extend<Extension> for Capabilities {
    fn extend<I: IntoIterator<Item = Extension>>(&mut self, extensions: I) {
        *self = extensions.into_iter().fold(*self, Self::with);
    }
}

impl fmt::Debug for Capabilities {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Capabilities(")?;
        for (at, extension) in self.iter().enumerate() {
            f.write_str(if at == 0 { "" } else { ", " })?;
            f.write_str(extension.keyword())?;
            crate::wire::display(f, |sink| self.encode_parameters(extension, sink))?;
        }
        f.write_str(")")
    }
}

#[cfg(test)]
mod tests;
