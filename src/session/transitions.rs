//! [`transitions!`](transitions): the state table of a machine, and the only function that changes
//! its state.

/// Declares the states, the inputs and the transitions of a machine.
///
/// ```text
/// transitions! {
///     states { /// No greeting yet. Connected, Greeted, Closed }
///     inputs { Greet, Close }
///     Connected: Greet => Greeted, Close => Closed;
///     Greeted: Close => Closed;
/// }
/// ```
///
/// A session begins in the first state. The macro generates:
///
/// - `State` and `Input`, the two enums;
/// - `TRANSITIONS`, the rows, from which the diagram in the docs is generated;
/// - `State::after(input)`, the state to which an input leads, if the table has a row for it;
/// - `Current`, the state of one session. `Current::enter` follows a row, and no other function changes the
///   state. An input without a row is a bug of the machine: a debug build panics, a release build keeps the state.
macro_rules! transitions {
    (
        states { $($(#[$state_doc:meta])* $state:ident),+ $(,)? }
        inputs { $($(#[$input_doc:meta])* $input:ident),+ $(,)? }
        $($from:ident: $($on:ident => $to:ident),+;)+
    ) => {
        /// The state of a session.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum State { $($(#[$state_doc])* $state),+ }

        /// What changes the state: a command that is accepted or sent, a reply, or the end of a step.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Input { $($(#[$input_doc])* $input),+ }

        /// All transitions.
        pub(crate) const TRANSITIONS: &[(State, Input, State)] =
            &[$($((State::$from, Input::$on, State::$to)),+),+];

        const STATES: usize = [$(State::$state),+].len();
        const INPUTS: usize = [$(Input::$input),+].len();

        /// [`TRANSITIONS`] by state and input, for a lookup in constant time.
        static GRID: [Option<State>; STATES * INPUTS] = {
            let mut grid = [None; STATES * INPUTS];
            let mut rows = TRANSITIONS;
            while let Some((&(from, on, to), rest)) = rows.split_first() {
                #[allow(clippy::indexing_slicing, clippy::panic, reason = "evaluated by the compiler")]
                {
                    assert!(grid[place(from, on)].is_none(), "two rows for one input");
                    grid[place(from, on)] = Some(to);
                }
                rows = rest;
            }
            grid
        };

        const fn place(from: State, on: Input) -> usize {
            (from as usize).wrapping_mul(INPUTS).wrapping_add(on as usize)
        }

        impl State {
            /// Returns the name of the state, as in the diagram.
            pub(crate) const fn name(self) -> &'static str {
                match self { $(Self::$state => stringify!($state)),+ }
            }

            /// Returns the state to which `input` leads, or `None` if the table has no row for it.
            #[inline]
            pub(crate) fn after(self, input: Input) -> Option<Self> {
                *GRID.get(place(self, input))?
            }
        }

        /// The state of one session. Only [`enter`](Self::enter) changes it.
        #[derive(Clone, Copy, Debug)]
        pub(crate) struct Current(State);

        impl Current {
            /// The state in which a session begins.
            pub(crate) const START: Self = Self([$(State::$state),+][0]);

            /// Returns the state.
            #[inline]
            pub(crate) const fn get(self) -> State {
                self.0
            }

            /// Returns `true` if the table has a row for `input` in this state.
            #[cfg_attr(target_os = "none", inline(never))] // flash is scarce there
            #[cfg_attr(not(target_os = "none"), inline)]
            pub(crate) fn allows(self, input: Input) -> bool {
                self.0.after(input).is_some()
            }

            /// Follows the row for `input`.
            #[cfg_attr(target_os = "none", inline(never))]
            #[cfg_attr(not(target_os = "none"), inline)]
            pub(crate) fn enter(&mut self, input: Input) {
                let next = self.0.after(input);
                debug_assert!(next.is_some(), "no transition from {:?} on {input:?}", self.0);
                self.0 = next.unwrap_or(self.0);
            }
        }

        impl PartialEq<State> for Current {
            #[inline]
            fn eq(&self, state: &State) -> bool {
                self.0 == *state
            }
        }
    };
}
pub(crate) use transitions;
