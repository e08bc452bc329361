//! Layouts of meetings (会议布局).
//!
//! A layout arranges the pictures of a meeting in a grid. It is added to a meeting first and applied then.
//!
//! Each module below has one endpoint: request, builder, send function and response. Everything in it is also in
//! this module.

group! {
    add_advanced_layouts: AddAdvancedLayouts,
    apply_layout: ApplyLayout,
    add_layouts: AddLayouts,
}
