//! [`getters!`](getters): the getters of a configuration.

/// Declares a getter for each setter.
///
/// ```text
/// getters! { max_errors, with_max_errors: u32 = self => self.max_errors; }
/// ```
macro_rules! getters {
    ($($name:ident, $setter:ident: $type:ty = $self:ident => $value:expr;)+) => {$(
        #[doc = concat!("Returns the value that [`", stringify!($setter), "`](Self::", stringify!($setter), ") has set, or the default.")]
        #[must_use]
        pub const fn $name(&$self) -> $type {
            $value
        }
    )+};
}
pub(crate) use getters;
