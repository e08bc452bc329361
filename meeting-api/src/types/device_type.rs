//! The kinds of devices.

use crate::open_enum;

/// The kind of a device (设备类型 ID, `instance_id` in most endpoints).
///
/// The service adds numbers. Those without a name here are sent and read as [`Other`](Self::Other). Each endpoint
/// accepts some of them. Only the documentation lists 12, 81 to 84 and 86, the SDK does not.
///
/// ```
/// use meeting_api::rooms::DeviceType;
///
/// assert_eq!(DeviceType::from(1), DeviceType::Pc);
/// assert_eq!(i64::from(DeviceType::from(4711)), 4711);
/// ```
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceType {
    /// A telephone (PSTN).
    Pstn = 0,
    /// A computer with Windows (PC).
    Pc = 1,
    /// A Mac.
    Mac = 2,
    /// A phone with Android.
    Android = 3,
    /// An iPhone (iOS).
    Ios = 4,
    /// A browser (Web).
    Web = 5,
    /// An iPad.
    Ipad = 6,
    /// A tablet with Android (Android Pad).
    AndroidPad = 7,
    /// The mini program in WeChat (小程序).
    MiniProgram = 8,
    /// A VoIP or SIP device.
    VoipOrSip = 9,
    /// A computer with Linux.
    Linux = 10,
    /// An Apple Vision Pro.
    VisionPro = 12,
    /// Rooms for Touch on Windows.
    RoomsWindows = 20,
    /// Rooms for Touch on macOS.
    RoomsMacos = 21,
    /// Rooms for Touch on Android.
    RoomsAndroid = 22,
    /// Controller for Touch on Windows.
    ControllerWindows = 30,
    /// Controller for Touch on Android.
    ControllerAndroid = 32,
    /// Controller for Touch on iOS.
    ControllerIos = 33,
    /// A phone with HarmonyOS.
    HarmonyPhone = 81,
    /// A tablet with HarmonyOS.
    HarmonyTablet = 82,
    /// A computer with HarmonyOS.
    HarmonyPc = 83,
    /// The cockpit of a car with HarmonyOS.
    HarmonyCockpit = 84,
    /// An AR or VR device with HarmonyOS.
    HarmonyXr = 86,
}
