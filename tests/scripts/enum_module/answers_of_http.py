# http: its statuses and methods, which are an IntEnum and a StrEnum.
from http import HTTPMethod, HTTPStatus
import http, pickle, copy
print(http.__all__, len(HTTPStatus), len(HTTPMethod))
for status in HTTPStatus:
    print(status.name, status, repr(status), status.phrase, status.description)
for m in HTTPMethod:
    print(m.name, m, repr(m), m.description, m.value)
print(HTTPStatus(404) is HTTPStatus.NOT_FOUND, HTTPStatus.OK == 200, HTTPStatus.OK + 1, f'{HTTPStatus.OK:>5}', '%d %s' % (HTTPStatus.OK, HTTPStatus.OK), HTTPStatus['OK'], HTTPMethod('GET') is HTTPMethod.GET, HTTPMethod.GET == 'GET', pickle.loads(pickle.dumps(HTTPStatus.GONE)), copy.copy(HTTPStatus.GONE) is HTTPStatus.GONE, type(HTTPStatus.OK.value), isinstance(HTTPMethod.GET, str), HTTPMethod.GET.lower())
for bad in (lambda: HTTPStatus(299), lambda: HTTPMethod('get'), lambda: setattr(HTTPStatus, 'OK', 1)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
