# `make` lists what there is. Everything runs in .venv, made on first use with Python 3.11 or newer.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready

.PHONY: help example test lint format readme record record-made recorded faults rules-page llama kills bench
help:
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/'

# The version is looked at before anything is made, and what an interrupted run left is made afresh.
$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo 'drafter needs Python 3.11 or newer, and $(PYTHON) is not: try make PYTHON=python3.12 $(MAKECMDGOALS)' >&2; exit 1; }
	$(PYTHON) -m venv $(if $(wildcard $(READY)),,--clear) .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable . --group dev
	@touch $(READY)

example: $(READY) ## write the example apology on the embedded composer
	$(BIN)/drafter write examples/margaret.yaml --writer composer

test: $(READY) ## run the tests, offline
	$(BIN)/python -m pytest -n 2

lint: $(READY) ## lint, format and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

format: $(READY) ## put the code into the house format
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

readme: $(READY) ## fill the README's examples with what the program prints now
	$(BIN)/python tools/fill_readme.py

MODEL ?= relay
record: $(READY) ## record a model's replies again: make record URL=http://…/v1 MODEL=…
	$(BIN)/python tools/record_cassettes.py $(URL) --model $(MODEL)

record-made: $(READY) ## record the replies that are made by hand
	$(BIN)/python -m pytest tests/test_made_replies.py --record-mode=rewrite

recorded: $(READY) ## report on the replies recorded of a real model
	$(BIN)/python tools/record_cassettes.py --report

faults: $(READY) ## write the table of faults in docs/faults.md again
	UPDATE_FAULTS=1 $(BIN)/python -m pytest tests/test_faults.py -q

rules-page: $(READY) ## write docs/rules.md again from the rules
	UPDATE_RULES_PAGE=1 $(BIN)/python -m pytest tests/test_rules_examples.py -q

LLAMA ?= .llama
llama: $(READY) ## build llama.cpp's server with a tiny model, once, and run the tests that need it
	tools/llama_server.sh $(LLAMA) $(BIN)/python -m pytest -m outside tests/test_llama.py

kills: $(READY) ## kill a batch a hundred times over its length, and go on with it
	$(BIN)/python -m pytest -m outside -s tests/test_batch_kills.py

bench: $(READY) ## run all benchmarks, and write benchmarks/RESULTS.md
	$(BIN)/python -m benchmarks
