"""A provider's files and batches on loopback, in the shapes it documents, as slow and faulty as asked."""

from __future__ import annotations

import email
import email.policy
import json
import threading
import time
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

PAGE = 2  # batches a page, however many are asked for, so that paging is walked


class Batches:
    """The server; a context manager.

    Attributes:
        answer: Given a request's body, returns (status, object) for its line.
        ends: Given a batch's number from 1, returns the status that it ends with.
        done: Of a batch that does not complete, the share of lines that were done.
        drops: Numbers of the POSTs to /batches that are heard, and whose answer is lost.
        looks: How often a batch is looked at before it ends.
        ran: How often each line's request was run.
    """

    def __init__(self, answer):
        self.answer = answer
        self.ends = lambda _number: "completed"
        self.done = 0.5
        self.drops = set()
        self.looks = 2
        self.files, self.batches = {}, {}
        self.posts = 0
        self.ran = Counter()

    def __enter__(self):
        owner = self

        class Handler(_Handler):
            batches = owner

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/v1"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def file(self, content, filename, purpose):
        """Keeps a file; returns its object."""
        made = {
            "id": f"file-{len(self.files) + 1}",
            "object": "file",
            "bytes": len(content),
            "created_at": int(time.time()),
            "expires_at": None,
            "filename": filename,
            "purpose": purpose,
            "status": "processed",
        }
        self.files[made["id"]] = (made, content)
        return made

    def create(self, wanted):
        """Makes a batch; returns its object."""
        lines = [json.loads(line) for line in self.files[wanted["input_file_id"]][1].splitlines()]
        assert wanted["completion_window"] == "24h"
        assert all(line.keys() == {"custom_id", "method", "url", "body"} for line in lines)
        assert len({line["custom_id"] for line in lines}) == len(lines)
        assert all((line["method"], line["url"]) == ("POST", wanted["endpoint"]) for line in lines)
        made = {
            "id": f"batch_{len(self.batches) + 1}",
            "object": "batch",
            "endpoint": wanted["endpoint"],
            "errors": None,
            "input_file_id": wanted["input_file_id"],
            "completion_window": "24h",
            "status": "validating",
            "output_file_id": None,
            "error_file_id": None,
            "created_at": int(time.time()),
            "request_counts": {"total": len(lines), "completed": 0, "failed": 0},
            "metadata": wanted.get("metadata"),
        }
        self.batches[made["id"]] = (made, lines, Counter())
        return made

    def look(self, name):
        """Returns a batch, a step nearer to its end."""
        made, lines, looked = self.batches[name]
        looked["at"] += 1
        if made["status"] in {"validating", "in_progress"}:
            made["status"] = "in_progress"
            if looked["at"] >= self.looks:
                self._end(made, lines, self.ends(int(name.removeprefix("batch_"))))
        return made

    def _end(self, made, lines, status):
        made["status"] = status
        if status == "failed":
            error = {"code": "invalid_json_line", "line": 1, "message": "This line is not parseable.", "param": None}
            made["errors"] = {"object": "list", "data": [error]}
            return
        done = len(lines) if status == "completed" else int(len(lines) * self.done)
        good, bad = [], []
        for at, line in enumerate(lines):
            row = {"id": f"batch_req_{at}", "custom_id": line["custom_id"], "response": None, "error": None}
            if at < done:
                self.ran[json.dumps(line["body"])] += 1
                code, body = self.answer(line["body"])
                row["response"] = {"status_code": code, "request_id": f"req_{at}", "body": body}
                (good if code == 200 else bad).append(row)
            else:
                why = "This request could not be executed before the completion window expired."
                row["error"] = {"code": f"batch_{status}", "message": why}
                bad.append(row)
        good.reverse()  # results come in any order
        made["request_counts"] = {"total": len(lines), "completed": len(good), "failed": len(bad)}
        for rows, key in ((good, "output_file_id"), (bad, "error_file_id")):
            if rows:
                content = "".join(json.dumps(row) + "\n" for row in rows).encode()
                made[key] = self.file(content, f"{made['id']}_{key}.jsonl", "batch_output")["id"]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    batches: Batches

    def log_message(self, *_):
        pass

    def _send(self, value):
        content = value if isinstance(value, bytes) else json.dumps(value).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/octet-stream" if isinstance(value, bytes) else "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.path == "/v1/files":
            head = f"Content-Type: {self.headers['Content-Type']}\r\n\r\n".encode()
            form = email.message_from_bytes(head + body, policy=email.policy.HTTP)
            parts = {part.get_param("name", header="content-disposition"): part for part in form.iter_parts()}
            purpose = parts["purpose"].get_payload(decode=True).decode().strip()
            file = parts["file"]
            self._send(self.batches.file(file.get_payload(decode=True), file.get_filename(), purpose))
            return
        made = self.batches.create(json.loads(body))
        self.batches.posts += 1
        if self.batches.posts in self.batches.drops:
            self.close_connection = True
            return
        self._send(made)

    def do_GET(self):
        url = urlsplit(self.path)
        steps = url.path.removeprefix("/v1/").split("/")
        if steps[0] == "files":
            self._send(self.batches.files[steps[1]][1])
        elif len(steps) == 2:
            self._send(self.batches.look(steps[1]))
        else:
            names = list(reversed(self.batches.batches))
            after = parse_qs(url.query).get("after", [None])[0]
            names = names[names.index(after) + 1 :] if after else names
            page = [self.batches.batches[name][0] for name in names[:PAGE]]
            last = page[-1]["id"] if page else None
            first = page[0]["id"] if page else None
            more = len(names) > PAGE
            self._send({"object": "list", "data": page, "first_id": first, "last_id": last, "has_more": more})
