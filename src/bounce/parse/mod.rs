//! Reads reports: [`Notification`] finds the parts of a message and their fields.

mod boundary_parameter;
mod fields;
mod mime;
mod notification;
#[cfg(feature = "alloc")]
mod notification_buf;
mod transfer_encoding;

pub use fields::{Fields, TypedValue, Value};
pub(super) use fields::{put_reply, words};
pub(super) use mime::{Kind as PartKind, Part};
pub use notification::{Notification, NotificationError};
pub(super) use transfer_encoding::{Encoding, Filled, decode, unescape};

#[cfg(feature = "alloc")]
pub use notification_buf::NotificationBuf;
