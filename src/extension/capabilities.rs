//! [`Capabilities`]: what a server offers, and its EHLO reply.

use core::fmt;

mod reply;

#[cfg(doc)]
use super::ehlo_lines;
use super::{
    Attributes, Extension, Extensions, FutureRelease, Limits, Mechanisms, PriorityPolicy, SizeLimit,
};

/// What a server offers: the extensions of its EHLO reply, and what their parameters say as far as
/// it can be kept without the text.
///
/// | keyword | parameters | kept as |
/// |---|---|---|
/// | `SIZE` | the largest message | [`size`](Self::size) |
/// | `AUTH` | mechanisms | [`mechanisms`](Self::mechanisms) |
/// | `LIMITS` | MAILMAX, RCPTMAX, RCPTDOMAINMAX | [`limits`](Self::limits) |
/// | `DELIVERBY` | the least time | [`deliver_by`](Self::deliver_by) |
/// | `FUTURERELEASE` | the longest time | [`future_release`](Self::future_release) |
/// | `MT-PRIORITY` | the policy | [`priority_policy`](Self::priority_policy) |
/// | `XCLIENT`, `XFORWARD` | attributes | [`xclient`](Self::xclient), [`xforward`](Self::xforward) |
/// | `BURL`, `NO-SOLICITING` | URLs, words | on the line: [`ehlo_lines`] |
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
    // What is not offered has no parameters: equality is derived.
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
    /// No extension at all: the state before EHLO, or after HELO.
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

    /// The same as [`EMPTY`](Self::EMPTY).
    #[inline]
    #[must_use]
    pub const fn new() -> Self {
        Self::EMPTY
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
        Self { extensions: self.extensions.union(Extensions::of(extension)), ..self }
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

    /// The same with SIZE and a limit in octets; 0 says that there is no fixed limit (RFC 1870 4).
    #[inline]
    #[must_use]
    pub const fn with_size(self, octets: u64) -> Self {
        Self { size: Some(octets), ..self.with(Extension::Size) }
    }

    /// The mechanisms that AUTH names; all lines together, those with `AUTH=` too.
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

    /// The same with AUTH and these mechanisms. One that has no name is advertised by a line of its
    /// own, and let through by [`Mechanisms::OTHER`].
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

    /// What LIMITS states (RFC 9422).
    #[inline]
    #[must_use]
    pub const fn limits(&self) -> Limits {
        self.limits
    }

    /// The same with LIMITS.
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

    /// The least time that DELIVERBY states, in seconds (RFC 2852 3).
    #[inline]
    #[must_use]
    pub const fn deliver_by(&self) -> Option<u32> {
        self.deliver_by
    }

    /// The same with DELIVERBY and a least time in seconds.
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

    /// What FUTURERELEASE states (RFC 4865 3).
    #[inline]
    #[must_use]
    pub const fn future_release(&self) -> Option<FutureRelease> {
        self.future_release
    }

    /// The same with FUTURERELEASE.
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

    /// The policy that MT-PRIORITY names, if it is a registered one (RFC 6710 9.2).
    #[inline]
    #[must_use]
    pub const fn priority_policy(&self) -> Option<PriorityPolicy> {
        self.priority_policy
    }

    /// The same with MT-PRIORITY and a policy.
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

    /// The attributes that XCLIENT names.
    #[inline]
    #[must_use]
    pub const fn xclient(&self) -> Attributes {
        self.xclient
    }

    /// The same with XCLIENT and these attributes.
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

    /// The attributes that XFORWARD names.
    #[inline]
    #[must_use]
    pub const fn xforward(&self) -> Attributes {
        self.xforward
    }

    /// The same with XFORWARD and these attributes.
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
