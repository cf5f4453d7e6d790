//! Replies: the [`Code`] and its digits, the [`EnhancedCode`] and its registry, the text, and whole replies,
//! parsed ([`Reply`]) or written ([`Refusal`], [`encode_reply`]).
//!
//! ```text
//! 550-5.1.1 no such user           ┐
//! 550 5.1.1 ask the postmaster     ┘ one reply: every line has the same code
//! ││└─ detail       │ └── text
//! │└── Category     └──── EnhancedCode
//! └─── Severity
//! ```
//!
//! ```
//! use smtp_machine::reply::{Category, Reply, Severity, Status};
//!
//! let octets = b"550-5.1.1 no such user\r\n550 5.1.1 ask the postmaster\r\n";
//! let (reply, len) = Reply::parse(octets)?.expect("a whole reply");
//! assert_eq!(len, octets.len());
//! assert_eq!(reply.code().severity(), Severity::PermanentNegative);
//! assert_eq!(reply.code().category(), Category::MailSystem);
//! assert_eq!(
//!     reply.enhanced(),
//!     Some(Status::BAD_DESTINATION_MAILBOX_ADDRESS.permanent())
//! );
//! assert_eq!(reply.lines().next().unwrap().text(), b"no such user");
//! # Ok::<(), smtp_machine::ParseError>(())
//! ```

mod category;
mod code;
mod code_constants;
mod enhanced_code;
mod enhanced_registry;
mod lines;
mod refusal;
mod refusal_constants;
mod reply;
mod severity;
mod text;
mod write;

pub use category::Category;
pub use code::Code;
pub use enhanced_code::{Class, EnhancedCode, Status};
pub use lines::{Line, Lines};
pub use refusal::Refusal;
pub use reply::Reply;
pub use severity::Severity;
pub use text::Text;
pub use write::encode_reply;
