"""Calls a room, asks for its state, and cancels twice, with the service's own SDK. Prints the results as JSON."""

import json
import random
import sys
import time

import wemeet_openapi as wemeet
from wemeet_openapi.core import constants, xhttp

http = xhttp.Client(host=sys.argv[1], protocol="http", serializer=constants.DEFAULT_SERIALIZER)
client = wemeet.Client(
    app_id="200000001",
    sdk_id="10000000001",
    secret_id="AKIDEXAMPLE",
    secret_key="SECRETKEYEXAMPLE",
    clt=http,
)
rooms = client.meeting_room_api


def signed():
    nonce, now = random.randrange(1, 2**63), str(int(time.time()))
    return [wemeet.JWTAuthenticator(nonce=nonce, timestamp=now).options_build()]


who = {"operator_id": "user1", "operator_id_type": 1, "meeting_room_id": "room-0001"}
meeting_id = 1343400000000927028

call = rooms.v1_meeting_rooms_room_call_put(
    wemeet.ApiV1MeetingRoomsRoomCallPutRequest(
        body=wemeet.V1MeetingRoomsRoomCallPutRequest(meeting_id=meeting_id, **who)
    ),
    authenticator_options=signed(),
)


def status():
    answer = rooms.v1_meeting_rooms_room_call_info_post(
        wemeet.ApiV1MeetingRoomsRoomCallInfoPostRequest(
            body=wemeet.V1MeetingRoomsRoomCallInfoPostRequest(
                meeting_id=str(meeting_id), instance_id=1, **who
            )
        ),
        authenticator_options=signed(),
    )
    return answer.data.status


def cancel():
    rooms.v1_meeting_rooms_cancel_room_call_put(
        wemeet.ApiV1MeetingRoomsCancelRoomCallPutRequest(
            body=wemeet.V1MeetingRoomsCancelRoomCallPutRequest(
                meeting_id=str(meeting_id), instance_id=1, invite_id=call.data.invite_id, **who
            )
        ),
        authenticator_options=signed(),
    )


ringing = status()
cancel()
cancelled = status()
try:
    cancel()
    again = "no error"
except wemeet.ServiceException as error:
    again = str(error.api_resp.raw_body)

print(json.dumps({
    "invite_id": call.data.invite_id,
    "ringing": ringing,
    "cancelled": cancelled,
    "again": again,
}))
