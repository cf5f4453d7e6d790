//! The common part of the programs: SASL mechanisms, and certificates from files.

pub mod login;
pub mod tls;
