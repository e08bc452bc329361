//! Being asked to stop: Ctrl-C, and what systems send when they shut down.

use std::io;

/// Listens from when it is made, so that no signal ends the process at a bad moment.
pub struct Stop {
    #[cfg(unix)]
    signals: [tokio::signal::unix::Signal; 3],
    #[cfg(windows)]
    ctrl_c: tokio::signal::windows::CtrlC,
    asked: bool,
}

impl Stop {
    #[cfg(unix)]
    pub fn listen() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self {
            signals: [
                signal(SignalKind::interrupt())?,
                signal(SignalKind::terminate())?,
                signal(SignalKind::hangup())?,
            ],
            asked: false,
        })
    }

    #[cfg(windows)]
    pub fn listen() -> io::Result<Self> {
        Ok(Self {
            ctrl_c: tokio::signal::windows::ctrl_c()?,
            asked: false,
        })
    }

    /// Whether somebody has asked already.
    pub fn was_asked(&self) -> bool {
        self.asked
    }

    /// Waits until somebody asks; does not wait if somebody has.
    pub async fn asked(&mut self) {
        if self.asked {
            return;
        }
        #[cfg(unix)]
        {
            let [interrupt, terminate, hangup] = &mut self.signals;
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
                _ = hangup.recv() => {}
            }
        }
        #[cfg(windows)]
        self.ctrl_c.recv().await;
        self.asked = true;
    }
}
