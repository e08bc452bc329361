//! The log lines of every library, at every level.

use std::error::Error as _;
use std::fmt::{Debug, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, Once};

use meeting_api::Error;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::client::SECRET_KEY;

static LOGGED: Mutex<String> = Mutex::new(String::new());
static KEEP: AtomicBool = AtomicBool::new(false);
static LEAKED: AtomicBool = AtomicBool::new(false);
static WATCHING: Once = Once::new();

/// Checks all log lines from now on, and keeps them.
pub fn record() {
    KEEP.store(true, Ordering::SeqCst);
    watch();
}

/// Checks all log lines from now on.
pub fn watch() {
    WATCHING.call_once(|| {
        tracing::subscriber::set_global_default(Recorder).unwrap();
        log::set_logger(&Recorder).unwrap();
        log::set_max_level(log::LevelFilter::Trace);
    });
}

/// Returns the log lines that were kept.
pub fn logged() -> String {
    LOGGED.lock().unwrap().clone()
}

/// Returns true if any line contained the secret key.
pub fn leaked() -> bool {
    LEAKED.load(Ordering::SeqCst)
}

/// Returns the `Display` and `Debug` output of an error and its sources.
pub fn told(error: &Error) -> String {
    let mut text = format!("{error} {error:?} {error:#?}");
    let mut source = error.source();
    while let Some(error) = source {
        let _ = write!(text, "{error} {error:?}");
        source = error.source();
    }
    text
}

fn line(text: std::fmt::Arguments<'_>) {
    let text = text.to_string();
    if text.contains(SECRET_KEY) {
        LEAKED.store(true, Ordering::SeqCst);
    }
    if KEEP.load(Ordering::SeqCst) {
        let _ = writeln!(LOGGED.lock().unwrap(), "{text}");
    }
}

struct Recorder;

struct Fields;

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        line(format_args!("{field} = {value:?}"));
    }
}

impl Subscriber for Recorder {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        line(format_args!("span {}", span.metadata().name()));
        span.record(&mut Fields);
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Fields);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        event.record(&mut Fields);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// Some dependencies log through the crate `log`.
impl log::Log for Recorder {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        line(format_args!("{}", record.args()));
    }

    fn flush(&self) {}
}
