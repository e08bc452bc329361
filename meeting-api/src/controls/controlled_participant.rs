//! A participant that a control acts upon.

use crate::object;
use crate::types::{DeviceType, OperatorIdType};

/// A participant that a control acts upon (被操作用户).
#[object]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ControlledParticipant {
    /// Device type the participant really uses (终端设备类型). Another type than the participant's own
    /// has no effect.
    #[api(rename = "instanceid")]
    pub instance_id: DeviceType,
    /// Id of the participant acted upon (被操作者ID).
    #[api(all_or_none = target)]
    pub to_operator_id: Option<String>,
    /// Kind of id that `to_operator_id` holds (被操作者ID类型).
    #[api(all_or_none = target)]
    pub to_operator_id_type: Option<OperatorIdType>,
}
