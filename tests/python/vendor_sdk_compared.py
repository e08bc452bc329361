"""Sends requests with the service's own SDK, as its README shows it. The argument is a JSON list: for each request its
host and port, "cancel" or "get", and its parameters. Prints the outcome of each request as JSON."""

import json
import sys

import requests
import wemeet_openapi as wemeet
from requests.adapters import HTTPAdapter
from wemeet_openapi.core import constants, xhttp


class Watching(HTTPAdapter):
    """Sends like requests, and records the timeout that it was given."""

    def __init__(self):
        super().__init__()
        self.timeouts = []

    def send(self, request, timeout=None, **others):
        self.timeouts.append(timeout)
        return super().send(request, timeout=timeout, **others)


def call(host, what, request):
    watching = Watching()
    session = requests.Session()
    session.mount("http://", watching)
    client = wemeet.Client(
        app_id="200000001",
        sdk_id="10000000001",
        secret_id="AKIDEXAMPLE",
        secret_key="SECRETKEYEXAMPLE",
        clt=xhttp.Client(
            host=host, protocol="http", session=session, serializer=constants.DEFAULT_SERIALIZER
        ),
    )
    signed = [wemeet.JWTAuthenticator().options_build()]
    outcome = {"error": None, "timeouts": watching.timeouts}
    try:
        if what == "cancel":
            client.meeting_room_api.v1_meeting_rooms_cancel_room_call_put(
                wemeet.ApiV1MeetingRoomsCancelRoomCallPutRequest(
                    body=wemeet.V1MeetingRoomsCancelRoomCallPutRequest(**request)
                ),
                authenticator_options=signed,
            )
        else:
            client.meetings_api.v1_meetings_meeting_id_get(
                wemeet.ApiV1MeetingsMeetingIdGetRequest(**request), authenticator_options=signed
            )
    except wemeet.ServiceException as error:
        info = error.error_info
        outcome["error"] = str(error)
        outcome["code"] = info and info.error_code
    return outcome


print(json.dumps([call(*arguments) for arguments in json.loads(sys.argv[1])]))
