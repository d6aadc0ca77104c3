"""As much of a browser as the officers of a rush need: cookies, redirects, forms."""

import html.parser
import http.client
import re
import time
import urllib.parse

FORM = re.compile(r"<form\b.*?</form>", re.S)
TYPED_BY_NOBODY = {"submit", "button", "file", "image", "reset"}


class Form(html.parser.HTMLParser):
    """One form of a page: where it is sent and with what, as the page filled it."""

    def __init__(self, text):
        super().__init__()
        self.action, self.method, self.fields, self.choices = "", "get", [], {}
        self._select, self._area = None, None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        said = dict(attributes)
        name, value = said.get("name"), said.get("value", "")
        if tag == "form":
            self.action, self.method = said.get("action", ""), said.get("method", "get").lower()
        elif "disabled" in said or (tag in ("input", "select", "textarea") and not name):
            return
        elif tag == "input":
            self._input(name, said.get("type", "text"), said)
        elif tag == "select":
            self._select = name
        elif tag == "textarea":
            self._area = [name, ""]
        elif tag == "option" and self._select:
            self.choices.setdefault(self._select, []).append(value)
            if "selected" in said:
                self.fields.append((self._select, value))

    def _input(self, name, kind, said):
        if kind in ("checkbox", "radio"):
            self.choices.setdefault(name, []).append(said.get("value", "on"))
            if "checked" in said:
                self.fields.append((name, said.get("value", "on")))
        elif kind not in TYPED_BY_NOBODY:
            self.fields.append((name, said.get("value", "")))

    def handle_data(self, data):
        if self._area:
            self._area[1] += data

    def handle_endtag(self, tag):
        if tag == "textarea" and self._area:
            self.fields.append(tuple(self._area))
            self._area = None
        elif tag == "select" and self._select:
            if self._select not in dict(self.fields):
                self.fields.append((self._select, next((one for one in self.choices.get(self._select, []) if one), "")))
            self._select = None

    def with_values(self, values):
        """The fields as the page filled them, but for these."""
        return [(name, value) for name, value in self.fields if name not in values] + list(values.items())


class Browser:
    """Each request is told to `heard(what, status, seconds)`; status 0 where no answer came."""

    def __init__(self, base, heard=lambda what, status, seconds: None, timeout=60):
        at = urllib.parse.urlsplit(base)
        self.host, self.port = at.hostname, at.port
        self.heard, self.timeout, self.cookies, self.connection = heard, timeout, {}, None
        self.status, self.path, self.data = 0, "/", b""

    @property
    def text(self):
        return self.data.decode("utf-8", "replace")

    def get(self, path, what=None):
        return self._follow("GET", path, None, {}, what)

    def post(self, path, fields, what=None, **headers):
        body = urllib.parse.urlencode(fields)
        return self._follow("POST", path, body, {"Content-Type": "application/x-www-form-urlencoded", **headers}, what)

    def upload(self, form, field, file_name, content):
        mark = "dvk-bench-7d1c4f"
        parts = [f'--{mark}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode() for name, value in form.fields]
        parts.append(f'--{mark}\r\nContent-Disposition: form-data; name="{field}"; filename="{file_name}"\r\n'
                     "Content-Type: application/octet-stream\r\n\r\n".encode() + content + b"\r\n")
        body = b"".join(parts) + f"--{mark}--\r\n".encode()
        return self._follow("POST", form.action, body, {"Content-Type": f"multipart/form-data; boundary={mark}"}, None)

    def forms(self):
        return [Form(text) for text in FORM.findall(self.text)]

    def form(self, ending):
        """The form that is sent to an address with this end; None where the page has none."""
        return next((form for form in self.forms() if form.method == "post" and form.action.split("?")[0].endswith(ending)), None)

    def log_in(self, user, password):
        self.get("/login", "log-in page")
        form = self.form("/login")
        self.post(form.action, form.with_values({"username": user, "password": password}), "log-in")
        return self.path.split("?")[0] != "/login" and self.status == 200

    def cookie_header(self):
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items())

    def _follow(self, method, path, body, headers, what):
        status, location = self._ask(method, path, body, headers, what)
        while status in (301, 302, 303) and location:
            at = urllib.parse.urlsplit(urllib.parse.urljoin(path, location))
            path = at.path + ("?" + at.query if at.query else "")
            status, location = self._ask("GET", path, None, {}, what and what + " ›")
        self.status, self.path = status, path
        return self

    def _ask(self, method, path, body, headers, what):
        begun = time.monotonic()
        try:
            answer, self.data = self._exchange(method, path, body, dict(headers, Cookie=self.cookie_header()))
        except (OSError, http.client.HTTPException):
            self.connection = None
            self.heard(what or path, 0, time.monotonic() - begun)
            raise
        self.heard(what or path, answer.status, time.monotonic() - begun)
        for cookie in answer.headers.get_all("Set-Cookie", []):
            name, _, value = cookie.split(";")[0].partition("=")
            self.cookies[name] = value
        return answer.status, answer.headers.get("Location")

    def _exchange(self, method, path, body, headers):
        for _ in range(2):
            fresh = self.connection is None
            if fresh:
                self.connection = http.client.HTTPConnection(self.host, self.port, timeout=self.timeout)
            try:
                self.connection.request(method, path, body, headers)
                answer = self.connection.getresponse()
                return answer, answer.read()
            except (http.client.RemoteDisconnected, ConnectionError):
                # The server may close a connection that was silent for long; that says nothing about it.
                self.connection = None
                if fresh:
                    raise
        raise http.client.RemoteDisconnected(path)
