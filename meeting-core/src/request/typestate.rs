//! The states of generated builders. A builder has a state for each required field and for each exactly-one-of
//! group: [`Unset`] until a setter turns it into [`Set`]. `build()` is bound to traits that only `Set`
//! implements, each with a message that names what is missing.
//!
//! All states are one type parameter: `Builder<S>` becomes `Builder<S::With2>` when the third one is set. A
//! list of parameters would be repeated in every setter, so the code would grow with the square of their
//! number.

/// The field or the group has a value.
#[derive(Debug)]
pub enum Set {}

/// The field or the group has no value yet.
#[derive(Debug)]
pub enum Unset {}

/// Returns the value of a field that is set according to the builder's type.
pub fn take<T>(value: Option<T>) -> T {
    match value {
        Some(value) => value,
        #[expect(
            clippy::unreachable,
            reason = "`build()` is bound to the field being set, and only its setter does that"
        )]
        None => unreachable!(),
    }
}

/// The values of a new builder.
pub trait Empty {
    /// Returns values that are all unset.
    fn empty() -> Self;
}

/// Returns the values of a new builder.
pub fn empty<T: Empty>() -> T {
    T::empty()
}

/// Declares each width with the states of the previous one and one more.
macro_rules! widths {
    ([$($before:tt)*]) => {};
    ([$($before:tt)*] [$state:ident $unset:ident: $($this:tt)*] $($more:tt)*) => {
        width!($state $unset $($before)* [$($this)*]);
        widths!([$($before)* [$($this)*]] $($more)*);
    };
}

macro_rules! width {
    ($name:ident $unset:ident $([$parameter:ident $state:ident $with:ident])*) => {
        /// A fixed number of states, each [`Set`] or [`Unset`].
        pub trait $name {
            $(
                /// One state.
                type $state;
                /// All states, with this one set.
                type $with: $name;
            )*
        }

        impl<$($parameter),*> $name for ($($parameter,)*) {
            with!([] $([$parameter $state $with])*);
        }

        /// Nothing is set.
        pub type $unset = ($(unset!($parameter),)*);

        impl<$($parameter),*> Empty for ($(Option<$parameter>,)*) {
            fn empty() -> Self {
                ($(None::<$parameter>,)*)
            }
        }
    };
}

macro_rules! with {
    ([$($before:ident)*]) => {};
    ([$($before:ident)*] [$this:ident $state:ident $with:ident] $([$after:ident $($more:ident)*])*) => {
        type $state = $this;
        type $with = ($($before,)* Set, $($after,)*);
        with!([$($before)* $this] $([$after $($more)*])*);
    };
}

macro_rules! unset {
    ($parameter:ident) => {
        Unset
    };
}

widths! {
    []
    [State1 Unset1: A S0 With0]
    [State2 Unset2: B S1 With1]
    [State3 Unset3: C S2 With2]
    [State4 Unset4: D S3 With3]
    [State5 Unset5: E S4 With4]
    [State6 Unset6: F S5 With5]
    [State7 Unset7: G S6 With6]
    [State8 Unset8: H S7 With7]
    [State9 Unset9: I S8 With8]
    [State10 Unset10: J S9 With9]
    [State11 Unset11: K S10 With10]
    [State12 Unset12: L S11 With11]
    [State13 Unset13: M S12 With12]
    [State14 Unset14: N S13 With13]
    [State15 Unset15: O S14 With14]
    [State16 Unset16: P S15 With15]
}
