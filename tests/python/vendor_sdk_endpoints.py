"""Calls endpoints with the service's own SDK. The arguments are the host and port, and a file with a JSON list of calls: for
each the method of the SDK, and the parameters by name with those of the body apart. Each request has the number of its call
as the header x-call. Prints what kept a call from being sent, by its number, as JSON."""

import inspect
import io
import json
import random
import re
import sys
import time
import typing

import wemeet_openapi as wemeet
from wemeet_openapi.core import constants, xhttp
from wemeet_openapi.service.pstn.api import PstnApi

client = wemeet.Client(
    app_id="200000001",
    sdk_id="10000000001",
    secret_id="AKIDEXAMPLE",
    secret_key="SECRETKEYEXAMPLE",
    clt=xhttp.Client(host=sys.argv[1], protocol="http", serializer=constants.DEFAULT_SERIALIZER),
)

# The client of the SDK leaves it out.
client.pstn_api = PstnApi(client._Client__config)


def credentials(kind):
    nonce, now = random.randrange(1, 2**63), str(int(time.time()))
    if kind == "oauth2":
        made = wemeet.OAuth2Authenticator(
            nonce=nonce, timestamp=now, access_token="token", open_id="user1"
        )
    else:
        made = wemeet.JWTAuthenticator(nonce=nonce, timestamp=now)
    return [made.options_build()]


def argument(value):
    if not isinstance(value, dict):
        return value
    file = io.BytesIO(value["file"].encode())
    file.name = "weekly.mp4"
    return file


def built(kind, parameters, body):
    """A request of the class, with a body of the class that its constructor names."""
    accepted = inspect.signature(kind).parameters
    if body is not None:
        names = [one for one in typing.get_args(accepted["body"].annotation) if one is not type(None)]
        parameters["body"] = body if names == [object] else names[0](**body)
    return kind(**parameters)


def call(number, group, method, auth, parameters, body):
    send = getattr(getattr(client, group + "_api"), method)
    # The SDK writes `meetingId` as `meeting_id`.
    parameters = {
        re.sub("([A-Z])", r"_\1", name).lower(): argument(value) for name, value in parameters.items()
    }
    request = built(inspect.signature(send).parameters["request"].annotation, parameters, body)
    send(request, authenticator_options=credentials(auth), header={"x-call": str(number)})


problems = {}
with open(sys.argv[2], encoding="utf-8") as file:
    calls = json.load(file)
for number, one in enumerate(calls):
    try:
        call(number, **one)
    except wemeet.ServiceException as error:
        report = json.loads(error.api_resp.raw_body)["error_info"]
        problems[number] = f"refused: {report['message']}"
    except wemeet.ClientException as error:
        # If the SDK could not read the reply, what it sent counts.
        if not str(error).startswith("http status code: 200"):
            problems[number] = str(error)
    except Exception as error:
        problems[number] = repr(error)
print(json.dumps(problems))
