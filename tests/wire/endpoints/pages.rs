//! The lists of the service are read page by page.

use meeting_api::meetings::{
    ExportLiveTranscript, GetMeetingQuality, ListEndedMeetings, ListEnrollments, ListInvitees,
    ListParticipantQos, ListParticipants, ListPmiMeetings, ListRealTimeParticipants,
    ListWaitingRoomParticipants, ListWaitingRoomRecords,
};
use meeting_api::records::{
    ListRecordingAddresses, ListRecordingEvents, ListRecordingViews, ListRecordings,
};
use meeting_api::rooms::{
    ListMeetingRooms, ListRoomControllers, ListRoomDevices, ListRoomMeetings,
};
use meeting_api::smart_minutes::ListRecordingSpeakers;
use meeting_api::users::{ListUsers, SearchUsers};
use meeting_api::{Endpoint, Paginated, TencentMeeting};
use serde::de::DeserializeOwned;
use serde_json::json;

use super::credentials::Clients;
use super::exchanges::valid;
use super::reference::{Entry, REFERENCE, entry};
use super::values;

/// The position of the next page according to the reference.
enum Way {
    /// `page` is counted up to `total_page`.
    Numbered,
    /// `page` is counted up until a page is empty.
    UntilEmpty,
    /// `next_pos` becomes `pos` while `has_remaining` is true.
    Position,
}

impl Way {
    fn of(entry: &Entry) -> Self {
        match entry.paging.as_ref().unwrap().end.as_str() {
            "total_page" => Self::Numbered,
            "total_count" => Self::UntilEmpty,
            _ => Self::Position,
        }
    }
}

/// Reads two pages, and returns what is wrong with them.
fn read<E>(clients: &Clients, entry: &Entry) -> Result<(), String>
where
    E: Paginated<Api = TencentMeeting> + DeserializeOwned,
{
    let list = &*entry.paging.as_ref().unwrap().items;
    let json = values::minimal(entry);
    let first = json.get("page").map_or(1, |page| page.as_u64().unwrap());
    let mut page = values::response(entry, &mut Vec::new());
    let mut last = page.clone();
    let (parameter, next, items) = match Way::of(entry) {
        Way::Numbered => {
            page["total_page"] = json!(first + 1);
            last["total_page"] = json!(first + 1);
            ("page", first + 1, 2)
        }
        Way::UntilEmpty => {
            last[list] = json!([]);
            ("page", first + 1, 1)
        }
        Way::Position => {
            let is_text = page["next_pos"].is_string();
            let position = if is_text { json!("42") } else { json!(42) };
            page["next_pos"] = position.clone();
            last["next_pos"] = position;
            (page["has_remaining"], last["has_remaining"]) = (json!(true), json!(false));
            ("pos", 42, 2)
        }
    };
    for reply in [&page, &last] {
        clients.server.on(E::SPEC).reply_json(reply);
    }
    let request = valid::<E>(&json)?;
    let client = clients.with(E::SPEC.authentication());
    let read: Result<Vec<_>, _> = client.items(&request).collect();
    let read = read.map_err(|error| error.to_string())?;
    let requests = clients.server.requests();
    let target = requests.last().unwrap().query();
    let expected = format!("{parameter}={next}");
    if read.len() == items && target.split('&').any(|pair| pair == expected) {
        Ok(())
    } else {
        Err(format!("{} items, the last page with {target}", read.len()))
    }
}

#[test]
fn each_list_is_read_to_its_last_page() {
    let clients = Clients::start();
    let mut known = Vec::new();
    let mut problems = Vec::new();
    macro_rules! read {
        ($($endpoint:ty),* $(,)?) => {$(
            let name = <$endpoint>::SPEC.name();
            known.push(name);
            if let Err(problem) = read::<$endpoint>(&clients, entry(name)) {
                problems.push(format!("{name}: {problem}"));
            }
        )*};
    }
    read!(
        ExportLiveTranscript,
        GetMeetingQuality,
        ListEndedMeetings,
        ListEnrollments,
        ListInvitees,
        ListMeetingRooms,
        ListParticipantQos,
        ListParticipants,
        ListPmiMeetings,
        ListRealTimeParticipants,
        ListRecordingAddresses,
        ListRecordingEvents,
        ListRecordingSpeakers,
        ListRecordingViews,
        ListRecordings,
        ListRoomControllers,
        ListRoomDevices,
        ListRoomMeetings,
        ListUsers,
        ListWaitingRoomParticipants,
        ListWaitingRoomRecords,
        SearchUsers,
    );
    assert!(problems.is_empty(), "{problems:#?}");
    let paged = REFERENCE.iter().map(|(_, entry)| entry);
    let left: Vec<&str> = paged
        .filter(|entry| entry.paging.is_some())
        .map(|entry| &*entry.name)
        .filter(|name| !known.contains(name))
        .collect();
    // Two positions lead to the next page of meetings, and `pages(...)` sets one field.
    assert_eq!(left, ["ListMeetings"]);
}
