//! Groups of endpoints: one file and one line for each endpoint.

use std::fmt::Debug;

use meeting_core::Endpoint;
use meeting_core::spec::EndpointSpec;

use crate::service::TencentMeeting;

/// Declares the endpoints of a group. Each has a module, whose items are also in the group. `(files)` marks those
/// that send files.
macro_rules! group {
    ($($module:ident: $request:ident $(($files:ident))?,)*) => {
        $(
            pub mod $module;
            #[doc(no_inline)]
            pub use self::$module::*;
        )*

        /// The declarations of this module: for documentation, test servers and other tools.
        pub const ENDPOINTS: &[&meeting_core::spec::EndpointSpec] =
            &[$(<$request as meeting_core::Endpoint>::SPEC),*];

        /// Shows the endpoints of this module to a visitor.
        pub(crate) fn visit(visitor: &mut impl crate::EndpointVisitor) {
            $(group!(@visit visitor $request $($files)?);)*
        }
    };
    (@visit $visitor:ident $request:ident) => {
        $visitor.visit::<$request>()
    };
    (@visit $visitor:ident $request:ident files) => {
        $visitor.visit_files::<$request>()
    };
}

/// The groups, in the order of the crate's documentation.
macro_rules! groups {
    ($($group:ident,)*) => {
        /// Returns the declarations of all endpoints, for documentation, test servers and other tools.
        ///
        /// ```
        /// let create = meeting_api::endpoints().find(|spec| spec.name() == "CreateMeeting");
        /// assert_eq!(create.map(|spec| spec.path()), Some("/v1/meetings"));
        /// ```
        pub fn endpoints() -> impl Iterator<Item = &'static EndpointSpec> {
            [$(crate::$group::ENDPOINTS),*].into_iter().flatten().copied()
        }

        /// Shows all endpoints to a visitor, in the order of [`endpoints`].
        ///
        /// [`EndpointVisitor`] has an example.
        pub fn visit_endpoints(visitor: &mut impl EndpointVisitor) {
            $(crate::$group::visit(visitor);)*
        }
    };
}

groups! {
    meetings,
    controls,
    guests,
    layouts,
    phone,
    rooms,
    records,
    smart_minutes,
    users,
    apps,
}

/// Code that is generic over endpoints and runs for each endpoint of this crate, for tests and tools.
///
/// ```
/// use meeting_api::spec::RetrySafety;
/// use meeting_api::{Endpoint, EndpointVisitor, TencentMeeting, visit_endpoints};
///
/// /// Counts the endpoints that are safe to send twice.
/// #[derive(Default)]
/// struct Safe(usize);
///
/// impl EndpointVisitor for Safe {
///     fn visit<E: Endpoint<Api = TencentMeeting>>(&mut self) {
///         self.0 += usize::from(E::SPEC.retry() == RetrySafety::Safe);
///     }
///
///     fn visit_files<E: Endpoint<Api = TencentMeeting>>(&mut self) {
///         self.0 += usize::from(E::SPEC.retry() == RetrySafety::Safe);
///     }
/// }
///
/// let mut safe = Safe::default();
/// visit_endpoints(&mut safe);
/// assert!(safe.0 > 0, "those that read");
/// ```
pub trait EndpointVisitor {
    /// Visits one endpoint.
    fn visit<E>(&mut self)
    where
        E: Endpoint<Api = TencentMeeting> + MaybeDeserialize + Send + Sync + 'static,
        E::Response: Debug + Send + 'static;

    /// Visits one endpoint that sends files. Its requests cannot be read from JSON.
    fn visit_files<E>(&mut self)
    where
        E: Endpoint<Api = TencentMeeting> + Send + Sync + 'static,
        E::Response: Debug + Send + 'static;
}

/// A request that can be read from JSON, if the feature `deserialize` is on; any type otherwise.
#[cfg(feature = "deserialize")]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from JSON; write `#[cfg_attr(feature = \"deserialize\", derive(serde::Deserialize))]` below `#[endpoint]`",
    label = "does not implement `Deserialize`",
    note = "an endpoint that sends files has the mark `(files)` in its group instead"
)]
pub trait MaybeDeserialize: serde::de::DeserializeOwned {}

#[cfg(feature = "deserialize")]
impl<T: serde::de::DeserializeOwned> MaybeDeserialize for T {}

/// A request that can be read from JSON, if the feature `deserialize` is on; any type otherwise.
#[cfg(not(feature = "deserialize"))]
pub trait MaybeDeserialize {}

#[cfg(not(feature = "deserialize"))]
impl<T> MaybeDeserialize for T {}
