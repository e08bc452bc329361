//! The tests of the workspace: see the files beside this folder.
