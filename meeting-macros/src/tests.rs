//! Tests of the macros as a whole. Those of one stage are beside it.

mod goldens;
mod reference;
mod soup;
mod ui;
mod workspace;
