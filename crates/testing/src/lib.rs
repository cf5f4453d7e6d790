//! A fake SMTP and LMTP server for tests of applications, and a fake client for tests of servers.
#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]
