#!/usr/bin/env bash
# Builds llama.cpp's server and a tiny model for it, once, and then runs a command beside the server.
#   tools/llama_server.sh FOLDER COMMAND…
# The command finds the server's address in LLAMA_URL; the server ends with it. Needs cmake, a C++ compiler and Python;
# the first run takes some ten minutes, most of it compiling. The server asks for the key "sk-llama-tiny".
set -euo pipefail

release=0.3.36 # of llama-cpp-python, whose source package holds llama.cpp whole
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mkdir -p "$1" && cd "$1" && pwd)
shift

python="$folder/venv/bin/python"
[ -x "$python" ] || python3 -m venv "$folder/venv"
"$python" -m pip install --quiet --disable-pip-version-check 'gguf==0.19.0' 'ninja>=1.11' 'numpy>=2'
export PATH="$folder/venv/bin:$PATH"

if [ ! -x "$folder/llama-server" ]; then
  cd "$folder"
  sources="llama_cpp_python-$release"
  [ -f "$sources.tar.gz" ] ||
    "$python" -m pip download --quiet --no-deps --no-binary llama-cpp-python "llama-cpp-python==$release"
  tar xzf "$sources.tar.gz"
  # The model is tiny, so the compiler's time counts and the server's does not: no optimising of C++, nothing that
  # belongs to one processor, no pages for a browser.
  cmake -S "$sources/vendor/llama.cpp" -B build -G Ninja -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_CXX_FLAGS_RELEASE='-O0 -DNDEBUG' -DCMAKE_C_FLAGS_RELEASE='-O1 -DNDEBUG' \
    -DBUILD_SHARED_LIBS=OFF -DGGML_NATIVE=OFF -DGGML_OPENMP=OFF -DLLAMA_CURL=OFF -DLLAMA_OPENSSL=OFF \
    -DLLAMA_BUILD_UI=OFF -DLLAMA_USE_PREBUILT_UI=OFF -DLLAMA_BUILD_APP=OFF \
    -DLLAMA_BUILD_TESTS=OFF -DLLAMA_BUILD_EXAMPLES=OFF > cmake.log 2>&1 || { tail -20 cmake.log >&2; exit 1; }
  cmake --build build --target llama-server > build.log 2>&1 || { tail -20 build.log >&2; exit 1; }
  strip -o llama-server build/bin/llama-server
fi
[ -f "$folder/tiny.gguf" ] || "$python" "$here/tiny_model.py" "$folder/tiny.gguf"

port=$("$python" -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
"$folder/llama-server" --model "$folder/tiny.gguf" --alias tiny --ctx-size 16384 --parallel 1 --no-webui \
  --host 127.0.0.1 --port "$port" --api-key sk-llama-tiny > "$folder/server.log" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null || true' EXIT
for _ in $(seq 60); do
  "$python" - "$port" << 'ASK' 2> /dev/null && break
import sys, urllib.request
urllib.request.urlopen(f"http://127.0.0.1:{sys.argv[1]}/health", timeout=2)
ASK
  kill -0 "$server" 2> /dev/null || { tail -20 "$folder/server.log" >&2; exit 1; }
  sleep 0.5
done
cd "$here/.."
LLAMA_URL="http://127.0.0.1:$port/v1" "$@"
