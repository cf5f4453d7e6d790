//! [`parameters!`](parameters): turns one row for each parameter into all code for it.

/// Declares a command with parameters, and the builder of its parameters.
///
/// A row is
///
/// ```text
/// /// What the parameter means.
/// keep size, with_size: u64 = "SIZE" of Size, as in ["SIZE=1000"];
/// ```
///
/// - `keep`: the command stores the value. `read`: the getter parses the value again. `flag`: the
///   parameter has no value, and its type is `bool`.
/// - `size` is the getter of the command and of the builder, `with_size` the setter of the builder.
/// - The type implements [`Value`](super::value_trait::Value), which reads and writes it.
/// - The keyword, or several with `|` between them, which exclude each other.
/// - The [`Extension`](crate::extension::Extension) that the parameter needs.
/// - Examples, which a test parses and `docs/extensions.md` shows.
///
/// The rows after `rare` have a separate `impl` block, so that the docs list them separately.
macro_rules! parameters {
    (
        $(#[$command_doc:meta])*
        command $Command:ident = $verb:literal, $words:literal, $(#[$path_doc:meta])* $path:ident: $Path:ident;
        $(#[$builder_doc:meta])*
        builder $Builder:ident;
        usual { $($usual:tt)* }
        rare { $($rare:tt)* }
    ) => {
        parameters!(@types
            [$(#[$command_doc])*] $Command $verb $words [$(#[$path_doc])*] $path $Path [$(#[$builder_doc])*] $Builder;
            $($usual)* $($rare)*);

        impl<'a> $Command<'a> {
            parameters!(@getters $Command $($usual)*);
        }

        #[doc = "Parameters of rarely used extensions."]
        impl<'a> $Command<'a> {
            parameters!(@getters $Command $($rare)*);
        }

        impl<'a> $Builder<'a> {
            parameters!(@setters $Command $($usual)*);
        }

        #[doc = "Parameters of rarely used extensions."]
        impl<'a> $Builder<'a> {
            parameters!(@setters $Command $($rare)*);
        }
    };

    (@types
        [$(#[$command_doc:meta])*] $Command:ident $verb:literal $words:literal [$(#[$path_doc:meta])*] $path:ident $Path:ident
        [$(#[$builder_doc:meta])*] $Builder:ident;
        $($(#[$doc:meta])* $kind:ident $get:ident, $with:ident: $type:ty = $($keyword:literal)|+ of $extension:ident,
            as in [$($sample:literal),+];)+
    ) => {
        $(#[$command_doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct $Command<'a> {
            $path: $Path<'a>,
            parameters: Parameters<'a>,
            extensions: Extensions,
            /// The bits of the rows whose parameter is present.
            known: u32,
            unknown: u8,
            $($get: parameters!(@kept $kind $type),)+
        }

        /// The rows. The position of each is its bit in [`known`]($Command).
        #[allow(non_camel_case_types, reason = "named after the getters")]
        #[derive(Clone, Copy)]
        enum Row { $($get),+ }

        impl Row {
            const fn bit(self) -> u32 {
                1 << self as u32
            }
        }

        /// The keywords and the examples of all rows.
        const KEYWORDS: &[&str] = &[$($($keyword),+),+];
        #[cfg(test)]
        pub(crate) const EXAMPLES: &[&str] = &[$($($sample),+),+];

        impl<'a> $Command<'a> {
            $(#[$path_doc])*
            #[inline]
            #[must_use]
            pub const fn $path(&self) -> $Path<'a> {
                self.$path
            }

            /// Returns all parameters as they are on the line.
            #[must_use]
            pub const fn parameters(&self) -> Parameters<'a> {
                self.parameters
            }

            /// Returns the extensions that the parameters with a getter need. A server that has not
            /// offered all of them refuses the command (RFC 5321 4.1.1.11).
            #[inline]
            #[must_use]
            pub const fn extensions(&self) -> Extensions {
                self.extensions
            }

            /// Returns the [`extensions`](Self::extensions) without those whose parameters are only
            /// hints: SIZE, BODY with `7BIT` or `8BITMIME`, and AUTH with `<>`. A server with
            /// [`unoffered_parameters`](Syntax::unoffered_parameters) refuses the command if it has
            /// not offered all of these.
            #[must_use]
            pub fn extensions_needed(&self) -> Extensions {
                let mut needed = Extensions::empty();
                $(if self.known & Row::$get.bit() != 0 {
                    let (is_a_hint, extension) =
                        parameters!(@need $kind self, $get, $type, $extension);
                    if !is_a_hint {
                        needed = needed.union(Extensions::of(extension));
                    }
                })+
                needed
            }

            /// Returns `true` if a parameter has no getter.
            #[inline]
            #[must_use]
            pub const fn has_unknown(&self) -> bool {
                self.unknown != 0
            }

            /// Returns an iterator over the parameters that have no getter.
            pub fn unknown(&self) -> impl Iterator<Item = Parameter<'a>> + use<'a> {
                self.parameters.iter().filter(|parameter| {
                    let name = parameter.keyword().as_bytes();
                    !KEYWORDS.iter().any(|keyword| name.eq_ignore_ascii_case(keyword.as_bytes()))
                })
            }

            /// Returns `true` if path and parameters are ASCII. If not, the command needs SMTPUTF8.
            #[must_use]
            pub fn is_ascii(&self) -> bool {
                self.$path.is_ascii() && (self.parameters.is_empty() || self.parameters.is_ascii())
            }

            /// Writes the command with its CRLF.
            ///
            /// # Errors
            ///
            /// Returns [`SinkFull`] if the sink is full.
            pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
                sink.put($verb)?;
                self.encode_argument(sink)?;
                sink.put(b"\r\n")
            }

            /// Writes what follows the verb.
            pub(super) fn encode_argument(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
                sink.put($words)?;
                self.$path.encode(sink)?;
                self.parameters.encode(sink)
            }

            /// Returns the command without parameters.
            #[inline]
            pub(super) fn bare($path: $Path<'a>) -> Self {
                Self {
                    $path,
                    parameters: Parameters::default(),
                    extensions: Extensions::empty(),
                    known: 0,
                    unknown: 0,
                    $($get: Default::default(),)+
                }
            }

            /// Reads the parameters in `octets`, which are the end of `line`.
            pub(super) fn with_parameters(
                mut self,
                line: &'a [u8],
                octets: &'a [u8],
                syntax: &Syntax,
            ) -> Result<Self, ParseError> {
                let found = read(line, octets, syntax.repeated_space, |raw| self.see(raw, syntax))?;
                let Found { octets, known, unknown } = found;
                self.parameters = Parameters::from_checked(octets);
                self.known = known;
                self.unknown = unknown;
                Ok(self)
            }

            /// Checks one parameter, and stores what its row requires.
            #[inline]
            fn see(&mut self, raw: &Raw<'a>, syntax: &Syntax) -> Seen {
                $(if $(raw.is($keyword, const { key($keyword.as_bytes()) }))||+ {
                    let value = <parameters!(@value $kind $type)>::read(raw.keyword, raw.value, syntax);
                    let Some(value) = value else { return Seen::Wrong };
                    let extension = value.extension(Extension::$extension);
                    self.extensions = self.extensions.union(Extensions::of(extension));
                    parameters!(@keep $kind self, $get, value);
                    return Seen::Known(Row::$get.bit());
                })+
                Seen::Unknown
            }

            /// Parses the value of a row again.
            fn read_again<T: Value<'a>>(&self, row: Row, keywords: &[&str]) -> Option<T> {
                if self.known & row.bit() == 0 {
                    return None;
                }
                let read = |keyword: &&str| {
                    let value = self.parameters.value_of(keyword.as_bytes())?;
                    T::read(keyword.as_bytes(), value, &Syntax::LENIENT)
                };
                keywords.iter().find_map(read)
            }
        }

        $(#[$builder_doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub struct $Builder<'a> {
            $($get: parameters!(@field $kind $type),)+
            other: &'a [Parameter<'a>],
        }

        impl<'a> $Builder<'a> {
            /// Returns an empty set of parameters.
            #[must_use]
            pub const fn new() -> Self {
                Self { $($get: parameters!(@nothing $kind),)+ other: &[] }
            }

            /// Sets the parameters that have no setter.
            #[must_use]
            pub const fn with_other(self, other: &'a [Parameter<'a>]) -> Self {
                Self { other, ..self }
            }

            /// Returns the parameters that have no setter.
            #[must_use]
            pub const fn other(&self) -> &'a [Parameter<'a>] {
                self.other
            }

            /// Returns `true` if there are no parameters.
            #[cfg_attr(not(target_os = "none"), inline)]
            #[must_use]
            pub fn is_empty(&self) -> bool {
                $(parameters!(@given $kind self.$get).is_none() &&)+ self.other.is_empty()
            }

            /// Returns the extensions that the parameters need, without those of
            /// [`other`](Self::other).
            #[must_use]
            pub fn extensions(&self) -> Extensions {
                let mut needed = Extensions::empty();
                $(if let Some(value) = parameters!(@given $kind self.$get) {
                    needed = needed.union(Extensions::of(value.extension(Extension::$extension)));
                })+
                needed
            }

            /// Returns `true` if the wire form is ASCII. If not, the command needs SMTPUTF8.
            #[must_use]
            pub fn is_ascii(&self) -> bool {
                $(parameters!(@given $kind self.$get).is_none_or(|value| value.is_ascii()) &&)+
                    self.other.iter().all(Parameter::is_ascii)
            }

            /// Writes the parameters, each after a space.
            ///
            /// # Errors
            ///
            /// Returns [`SinkFull`] if the sink is full.
            pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
                $(if let Some(value) = parameters!(@given $kind self.$get) {
                    value.write([$($keyword),+][0], sink)?;
                })+
                self.other.iter().try_for_each(|parameter| {
                    sink.put(b" ")?;
                    parameter.encode(sink)
                })
            }
        }
    };

    (@getters $Command:ident
        $($(#[$doc:meta])* $kind:ident $get:ident, $with:ident: $type:ty = $($keyword:literal)|+ of $extension:ident,
            as in [$($sample:literal),+];)+
    ) => {
        $(parameters!(@getter $kind [$(#[$doc])*] $get, $type, [$($keyword),+]);)+
    };

    (@setters $Command:ident
        $($(#[$doc:meta])* $kind:ident $get:ident, $with:ident: $type:ty = $($keyword:literal)|+ of $extension:ident,
            as in [$($sample:literal),+];)+
    ) => {
        $(parameters!(@setter $kind $Command $get, $with, $type, [$($keyword),+]);)+
    };

    // The differences between `keep`, `read` and `flag`.
    (@kept keep $type:ty) => { Option<$type> };
    (@kept $kind:ident $type:ty) => { () };
    (@value flag $type:ty) => { Flag };
    (@value $kind:ident $type:ty) => { $type };
    (@field flag $type:ty) => { bool };
    (@field $kind:ident $type:ty) => { Option<$type> };
    (@nothing flag) => { false };
    (@nothing $kind:ident) => { None };
    (@given flag $($field:tt)+) => { $($field)+.then_some(Flag) };
    (@given $kind:ident $($field:tt)+) => { $($field)+ };
    (@keep keep $self:ident, $get:ident, $value:ident) => { $self.$get = Some($value) };
    (@keep $kind:ident $self:ident, $get:ident, $value:ident) => {};
    (@need flag $self:ident, $get:ident, $type:ty, $extension:ident) => {
        (false, Extension::$extension)
    };
    (@need $kind:ident $self:ident, $get:ident, $type:ty, $extension:ident) => {
        $self.$get().map_or((false, Extension::$extension), |value| {
            (Value::is_a_hint(&value), Value::extension(&value, Extension::$extension))
        })
    };
    (@getter keep [$(#[$doc:meta])*] $get:ident, $type:ty, $keywords:expr) => {
        $(#[$doc])*
        #[inline]
        #[must_use]
        pub const fn $get(&self) -> Option<$type> {
            self.$get
        }
    };
    (@getter read [$(#[$doc:meta])*] $get:ident, $type:ty, $keywords:expr) => {
        $(#[$doc])*
        #[must_use]
        pub fn $get(&self) -> Option<$type> {
            self.read_again(Row::$get, &$keywords)
        }
    };
    (@getter flag [$(#[$doc:meta])*] $get:ident, $type:ty, $keywords:expr) => {
        $(#[$doc])*
        #[inline]
        #[must_use]
        pub const fn $get(&self) -> bool {
            self.known & Row::$get.bit() != 0
        }
    };
    (@setter flag $Command:ident $get:ident, $with:ident, $type:ty, [$keyword:literal]) => {
        #[doc = concat!("Sets ", $keyword, ": see [`", stringify!($Command), "::", stringify!($get), "`].")]
        #[must_use]
        pub const fn $with(self) -> Self {
            Self { $get: true, ..self }
        }

        #[doc = concat!("Returns `true` if [`", stringify!($with), "`](Self::", stringify!($with), ") was called.")]
        #[must_use]
        pub const fn $get(&self) -> bool {
            self.$get
        }
    };
    (@setter $kind:ident $Command:ident $get:ident, $with:ident, $type:ty, [$keyword:literal $(, $more:literal)*]) => {
        #[doc = concat!("Sets ", $keyword, $(" or ", $more,)* ": see [`", stringify!($Command), "::", stringify!($get), "`].")]
        #[must_use]
        pub const fn $with(self, $get: $type) -> Self {
            Self { $get: Some($get), ..self }
        }

        #[doc = concat!("Returns the value that [`", stringify!($with), "`](Self::", stringify!($with), ") has set.")]
        #[must_use]
        pub const fn $get(&self) -> Option<$type> {
            self.$get
        }
    };
}
pub(crate) use parameters;
