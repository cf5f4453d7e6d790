//! [`Mechanisms`]: the parameters of AUTH in an EHLO reply (RFC 4954 3).

use super::named_flags;

named_flags! {
    /// A set of SASL mechanisms that AUTH offers (RFC 4954 3).
    ///
    /// ```text
    /// auth-ehlo = "AUTH" 1*( SP sasl-mech )       ; sasl-mech: RFC 4422 3.1
    /// ```
    ///
    /// Mechanisms without a flag count as [`OTHER`](Self::OTHER); [`ehlo_lines`](super::ehlo_lines) returns
    /// their names.
    ///
    /// ```
    /// use smtp_machine::extension::Mechanisms;
    ///
    /// let offered = Mechanisms::PLAIN | Mechanisms::SCRAM_SHA_256;
    /// assert_eq!(Mechanisms::of_name(b"scram-sha-256"), Mechanisms::SCRAM_SHA_256);
    /// assert_eq!(Mechanisms::of_name(b"X-OWN"), Mechanisms::OTHER);
    /// assert!(offered.names().eq(["SCRAM-SHA-256", "PLAIN"]));
    /// assert_eq!((offered | Mechanisms::OTHER).to_string(), "SCRAM-SHA-256 PLAIN others");
    /// ```
    pub struct Mechanisms: u32 {
        /// SCRAM with SHA-512, bound to the TLS channel.
        SCRAM_SHA_512_PLUS = "SCRAM-SHA-512-PLUS";
        /// SCRAM with SHA-512.
        SCRAM_SHA_512 = "SCRAM-SHA-512";
        /// SCRAM with SHA-256, bound to the TLS channel (RFC 7677).
        SCRAM_SHA_256_PLUS = "SCRAM-SHA-256-PLUS";
        /// SCRAM with SHA-256 (RFC 7677).
        SCRAM_SHA_256 = "SCRAM-SHA-256";
        /// SCRAM with SHA-1, bound to the TLS channel (RFC 5802).
        SCRAM_SHA_1_PLUS = "SCRAM-SHA-1-PLUS";
        /// SCRAM with SHA-1 (RFC 5802).
        SCRAM_SHA_1 = "SCRAM-SHA-1";
        /// The identity that TLS or the network has established (RFC 4422 A).
        EXTERNAL = "EXTERNAL";
        /// Kerberos (RFC 4752).
        GSSAPI = "GSSAPI";
        /// Negotiated Kerberos or NTLM, by one vendor.
        GSS_SPNEGO = "GSS-SPNEGO";
        /// An OAuth token (RFC 7628).
        OAUTHBEARER = "OAUTHBEARER";
        /// An OAuth token, in a form of two vendors.
        XOAUTH2 = "XOAUTH2";
        /// NTLM, by one vendor.
        NTLM = "NTLM";
        /// A digest of a challenge; historic (RFC 6331).
        DIGEST_MD5 = "DIGEST-MD5";
        /// A digest of a challenge; weak (RFC 2195).
        CRAM_MD5 = "CRAM-MD5";
        /// The password in clear (RFC 4616).
        PLAIN = "PLAIN";
        /// The password in clear, in two steps; not specified in an RFC.
        LOGIN = "LOGIN";
        /// No identity (RFC 4505).
        ANONYMOUS = "ANONYMOUS";
    }
}
