/// Cancels an outstanding call to a meeting room.
#[endpoint(PUT, "/v1/meeting-rooms/cancel-room-call", auth = aksk)]
#[derive(Clone, Debug, Deserialize)]
pub struct CancelRoomCall {
    /// Who cancels the call.
    #[api(non_empty)]
    pub operator_id: String,
    pub operator_id_type: OperatorIdType,
    /// The room that is being called.
    #[api(one_of = room, non_empty)]
    pub meeting_room_id: Option<String>,
    #[api(one_of = room)]
    pub mra_address: Option<MraAddress>,
}
