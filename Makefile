# Everything runs in .venv, which `make setup` builds from requirements.lock (exact versions, with hashes).
PYTHON   ?= python3
PLATFORM ?=
VENV     := .venv
BIN      := $(VENV)/bin
STAMP    := $(VENV)/.complete

.DEFAULT_GOAL := help
.PHONY: help setup

help: ## list the targets
	@awk -F':.*## ' '/^[a-z-]+:.*## /{printf "  make %-18s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(STAMP) ## make .venv with every pinned dependency

# An environment that another Python was made over has its stamp still, and none of the packages.
WHOLE := $(shell $(BIN)/python -c 'from importlib.util import find_spec as find; print(bool(find("typer")))' 2>/dev/null)
.PHONY: again
$(STAMP): requirements.lock pyproject.toml $(if $(filter True,$(WHOLE)),,again)
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or newer is needed; $(PYTHON) is older. Try: make PYTHON=python3.12 setup"; exit 1; }
	@rm -f $(STAMP)
	@which='import sys; print(sys.version_info[:3], sys.base_prefix)'; other=; \
	test "$$($(BIN)/python -c "$$which" 2>/dev/null)" = "$$($(PYTHON) -c "$$which")" || other=--clear; \
	echo $(PYTHON) -m venv $$other $(VENV) && $(PYTHON) -m venv $$other $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

DOCS := .venv-docs

.PHONY: demo wheel docs coverage test test-slow test-httpx-transport test-old-tastypie test-old-spectree
.PHONY: test-real-storage test-other-clients test-data audit bench profile-import
.PHONY: pull diff regenerate release release-check check check-quick picture lock lint clean record

demo: setup ## regenerate ICA and use all platforms against their sandboxes
	@$(BIN)/python -m examples.demo

wheel: setup ## build the package into dist/
	@$(BIN)/python -m hatchling build -t wheel

# The generator of the site has an environment of its own, and is fetched once: afterwards no network is needed.
docs: setup ## build the documentation with the reference of all operations into site/html/
	@cmp -s docs/requirements.txt $(DOCS)/requirements.txt || { rm -rf $(DOCS).new && $(PYTHON) -m venv $(DOCS).new && \
		$(DOCS).new/bin/python -m pip install --quiet --disable-pip-version-check -r docs/requirements.txt && \
		cp docs/requirements.txt $(DOCS).new/ && rm -rf $(DOCS) && mv $(DOCS).new $(DOCS); } || \
		{ echo "zensical cannot be fetched from PyPI; is there a network?"; exit 1; }
	@$(BIN)/python -m scripts reference --out site
	@$(DOCS)/bin/python -m zensical build --strict --config-file site/zensical.toml
	@echo "to read it: $(BIN)/python -m http.server --bind 127.0.0.1 --directory site/html 8000, then http://127.0.0.1:8000/"

test: setup ## run all tests that do not take long, a few minutes on two cores
	$(BIN)/python -m pytest -m "not slow" -n 3

test-slow: setup ## run those that take long: more seeds, more worlds, whole descriptions once more
	$(BIN)/python -m pytest -m slow -n 3

# In .venv aiohttp sends most of what is awaited; where it is not installed, httpx does.
test-httpx-transport: setup ## test calls that are awaited once more, with httpx sending all of them
	FACADE_TRANSPORT=httpx $(BIN)/python -m pytest -n 3 -m "not slow" -k "not sync or async" $(addprefix tests/test_, \
		http runtime_calls paging wire bodies hostile faults canaries workflows)

# Measured in every process that a test starts: Python itself imports sitecustomize. Nothing of it goes into .venv. What
# `make test-data` has fetched is used where it is there: without pandas and pyarrow nothing of `facade/data` runs.
COVERAGE      := .coverage-tool
COVERAGE_DATA := .coverage-data
MEASURED       = PYTHONPATH=$(CURDIR)/$(COVERAGE)$(if $(wildcard $(DATA)),:$(CURDIR)/$(DATA)) COVERAGE_ROOT=$(CURDIR) COVERAGE_FILE=$(CURDIR)/$(COVERAGE_DATA)/data

coverage: setup ## tell which lines and branches of facade and scripts no test reaches: make coverage [TESTS=tests/test_paging] [SLOW=1]
	@test -d $(COVERAGE) || { $(BIN)/python -m pip install --quiet --disable-pip-version-check --target $(COVERAGE).new \
		coverage==7.17.5 && echo "import coverage; coverage.process_startup()" > $(COVERAGE).new/sitecustomize.py && \
		mv $(COVERAGE).new $(COVERAGE); } || { echo "coverage cannot be fetched from PyPI; is there a network?"; exit 1; }
	@rm -rf $(COVERAGE_DATA) && mkdir $(COVERAGE_DATA)
	$(MEASURED) COVERAGE_PROCESS_START=$(CURDIR)/pyproject.toml $(BIN)/python -m pytest -n 3 $(TESTS) \
		$(if $(filter-out 0,$(SLOW)),,-m "not slow")
	@$(MEASURED) $(BIN)/python -m coverage combine --quiet && \
		$(MEASURED) $(BIN)/python -m coverage report $(if $(TESTS),--fail-under=0)

# Tastypie 0.11 is what Torrent Suite itself runs on; it needs Python 2.7. Say where that is: PYTHON27=/path/to/python2.7
OLD_PACKAGES := .old-tastypie
PYTHON27     ?= $(shell for each in python2.7 $(HOME)/.pyenv/versions/2.7.*/bin/python; do \
	$$each -m pip --version >/dev/null 2>&1 && echo $$each && break; done)

test-old-tastypie: setup ## test a Tastypie 0.11 server on Python 2.7, where that is installed
	@test -n "$(PYTHON27)" || { echo "There is no python2.7; say where one is: make PYTHON27=/path test-old-tastypie"; exit 1; }
	@test -d $(OLD_PACKAGES) || { $(PYTHON27) -m pip install --quiet --disable-pip-version-check --target $(OLD_PACKAGES).new \
		Django==1.6.11 django-tastypie==0.11.1 python-dateutil python-mimeparse six && mv $(OLD_PACKAGES).new $(OLD_PACKAGES); }
	OLD_TASTYPIE_PYTHON=$(PYTHON27) OLD_TASTYPIE_PACKAGES=$(CURDIR)/$(OLD_PACKAGES) \
		$(BIN)/python -m pytest tests/test_other_tastypie

# SpecTree before 1.4 writes OpenAPI 3.0.3. It uses the older pydantic that pydantic 2 brings along.
OLD_SPECTREE := .old-spectree

test-old-spectree: setup ## test an Emedgene server on spectree 1.2
	@test -d $(OLD_SPECTREE) || { $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps \
		--target $(OLD_SPECTREE).new spectree==1.2.11 && mv $(OLD_SPECTREE).new $(OLD_SPECTREE); }
	PYTHONPATH=$(CURDIR)/$(OLD_SPECTREE) $(BIN)/python -m pytest tests/test_sandbox_emedgene \
		tests/test_emedgene/test_from_a_real_server.py

# Object stores that answer as others do: moto, which speaks like S3, and azurite, which speaks like Azure.
REAL_STORAGE := .real-storage

test-real-storage: setup ## test transfers with moto and azurite, fetched from PyPI and npm
	@test -d $(REAL_STORAGE) || { rm -rf $(REAL_STORAGE).new && $(PYTHON) -m venv $(REAL_STORAGE).new/moto && \
		$(REAL_STORAGE).new/moto/bin/python -m pip install --quiet --disable-pip-version-check "moto[server,s3]==5.2.5" && \
		PATH="$(CURDIR)/$(BIN):$$PATH" npm install --silent --prefix $(REAL_STORAGE).new/azurite azurite@3.36.0 && \
		mv $(REAL_STORAGE).new $(REAL_STORAGE); }
	REAL_STORAGE=$(CURDIR)/$(REAL_STORAGE) $(BIN)/python -m pytest tests/test_workflows/test_real_storages.py \
		tests/test_ica_sandbox/test_real_s3.py tests/test_ica_transfers/test_in_parts.py

# What people write their scripts on today. wrapica needs Python 3.12, and an older cwl-utils than it asks for.
OTHER_CLIENTS := .other-clients
PYTHON312     ?= $(shell for each in python3.12 python3.13 $(HOME)/.pyenv/versions/3.12.*/bin/python; do \
	$$each -m pip --version >/dev/null 2>&1 && echo $$each && break; done)

test-other-clients: setup ## test ICA's sandbox with libica and wrapica, fetched from PyPI
	@test -n "$(PYTHON312)" || echo "There is no Python 3.12 for wrapica, which is left out; say where one is: make PYTHON312=/path test-other-clients"
	@test -d $(OTHER_CLIENTS)/libica || { $(PYTHON) -m venv --clear $(OTHER_CLIENTS)/libica.new && \
		$(OTHER_CLIENTS)/libica.new/bin/python -m pip install --quiet --disable-pip-version-check libica==3.3.0 && \
		mv $(OTHER_CLIENTS)/libica.new $(OTHER_CLIENTS)/libica; } || { echo "libica cannot be fetched from PyPI; is there a network?"; exit 1; }
	@test -z "$(PYTHON312)" || test -d $(OTHER_CLIENTS)/wrapica || { $(PYTHON312) -m venv --clear $(OTHER_CLIENTS)/wrapica.new && \
		$(OTHER_CLIENTS)/wrapica.new/bin/python -m pip install --quiet --disable-pip-version-check wrapica==2.47.0 "cwl-utils<0.41" && \
		mv $(OTHER_CLIENTS)/wrapica.new $(OTHER_CLIENTS)/wrapica; } || { echo "wrapica cannot be fetched from PyPI; is there a network?"; exit 1; }
	OTHER_CLIENTS=$(CURDIR)/$(OTHER_CLIENTS) $(BIN)/python -m pytest tests/test_other_clients

# Lists as DataFrames and Parquet, and the export by Dask, whose workers are killed: what that needs is 460 MiB, which
# stands beside .venv, so that everybody else does without.
DATA := .data

test-data: setup ## test what needs pandas, pyarrow, Dask or a notebook, fetched from PyPI
	@cmp -s tests/test_data/requirements.txt $(DATA)/requirements.txt || { rm -rf $(DATA).new && \
		$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes \
		--target $(DATA).new -r tests/test_data/requirements.txt && \
		cp tests/test_data/requirements.txt $(DATA).new/ && rm -rf $(DATA) && mv $(DATA).new $(DATA); } || \
		{ echo "pandas, pyarrow and dask cannot be fetched from PyPI; is there a network?"; exit 1; }
	PYTHONPATH=$(CURDIR)/$(DATA) $(BIN)/python -m pytest tests/test_data tests/test_facade/test_pickled_clients.py

# Looks every locked version up among known vulnerabilities; nothing of it goes into .venv.
AUDIT := .audit

audit: ## look for known vulnerabilities of what requirements.lock has; needs the network
	@test -d $(AUDIT) || { rm -rf $(AUDIT).new && $(PYTHON) -m venv $(AUDIT).new && \
		$(AUDIT).new/bin/python -m pip install --quiet --disable-pip-version-check pip-audit==2.10.1 && \
		mv $(AUDIT).new $(AUDIT); } || { echo "pip-audit cannot be fetched from PyPI; is there a network?"; exit 1; }
	@$(AUDIT)/bin/python -m pip_audit --requirement requirements.lock --require-hashes --disable-pip --strict $(AUDIT_FLAGS); \
		status=$$?; test $$status -eq 0 || echo "Not audited, or something was found: see above. Without a network there is nothing to ask."; \
		exit $$status

# What is measured runs beside its peers, and nothing else is installed there. An environment of older pins is made anew.
BENCH       := .venv-bench
BENCH_STAMP := $(BENCH)/.complete

$(BENCH_STAMP): benchmarks/requirements.txt
	@rm -rf $(BENCH).new && $(PYTHON) -m venv $(BENCH).new && \
		$(BENCH).new/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $< && \
		touch $(BENCH).new/.complete && rm -rf $(BENCH) && mv $(BENCH).new $(BENCH) || \
		{ echo "What benchmarks are measured beside cannot be fetched from PyPI; is there a network?"; exit 1; }

bench: setup $(BENCH_STAMP) ## measure all beside peers and write benchmarks/RESULTS.md: make bench [ROWS="calls start"] [QUICK=1] [FULL=1]
	@$(BENCH)/bin/python -m benchmarks $(ROWS) $(if $(filter-out 0,$(QUICK)),--quick,--write) $(if $(filter-out 0,$(FULL)),--full)

profile-import: setup ## tell which modules take longest when `from facade import ICA` is run
	@$(BIN)/python -m benchmarks --imports

record: setup ## record the cassettes anew: make record [PLATFORM=ica], at the platform itself where there are credentials
	@$(BIN)/python -m tests.record $(if $(PLATFORM),--platform $(PLATFORM))

# Credentials come from the environment, where no list of processes shows them: PULL_API_KEY, PULL_TOKEN, PULL_HEADERS.
pull: setup ## fetch a description: make pull PLATFORM=ica [SOURCE=url, file, folder or -] [RELEASE=5.18.1] [KEEP_GOING=1] [FORCE=1] [STRICT=1]
	@test -n "$(PLATFORM)" || { echo "say which: make pull PLATFORM=ica"; exit 1; }
	@$(BIN)/python -m scripts pull $(PLATFORM) $(if $(SOURCE),--source "$(SOURCE)") $(if $(RELEASE),--release "$(RELEASE)") $(if $(filter-out 0,$(KEEP_GOING)),--keep-going) $(if $(filter-out 0,$(FORCE)),--force) $(if $(filter-out 0,$(STRICT)),--strict)

# Whatever fails in make ends it with 2; what it shows, `Error 1` or `Error 2`, is the status of the command itself:
# 2 where something breaks callers, 1 where it cannot be told. Programs ask `python -m scripts diff`.
diff: setup ## tell what changed, and whom it breaks: make diff [PLATFORM=ica] [FROM=commit, file, url or released] [TO=] [FORMAT=text, markdown, json or html] [OUT=file]
	@$(BIN)/python -m scripts diff $(PLATFORM) $(if $(FROM),--from "$(FROM)") $(if $(TO),--to "$(TO)") $(if $(FORMAT),--format "$(FORMAT)") $(if $(OUT),--out "$(OUT)") $(if $(filter-out 0,$(READERS)),--readers)

regenerate: setup ## generate what changed, with changelog and version: make regenerate [PLATFORM=ica] [STRICT=1] [DRY_RUN=1]
	@$(BIN)/python -m scripts regenerate $(PLATFORM) $(if $(filter-out 0,$(STRICT)),--strict) $(if $(filter-out 0,$(DRY_RUN)),--dry-run)

release: setup ## make what is here a release: make release [VERSION=1.0.0] [DATE=2030-01-31]
	@$(BIN)/python -m scripts release $(if $(VERSION),--version "$(VERSION)") $(if $(DATE),--date "$(DATE)")

check: setup ## prove: nothing lost, no hand edits, imports, who knows whom, types, lint, same bytes everywhere
	@$(BIN)/python -m scripts check $(if $(filter-out 0,$(FRESH)),--fresh)

check-quick: setup ## the same without type checks and other Pythons
	@$(BIN)/python -m scripts check --quick $(if $(filter-out 0,$(FRESH)),--fresh)

release-check: setup ## try the wheel on every Python here, without the repository: make release-check [ONLY=3.12]
	@$(BIN)/python -m scripts release-check $(if $(ONLY),--only $(ONLY))

picture: setup ## draw docs/rooms.svg, the rooms of the code and the arrows between them
	@$(BIN)/python -m scripts picture

lint: setup ## format and lint hand-written code
	@$(BIN)/python -m ruff format . && $(BIN)/python -m ruff check --fix .

lock: setup ## choose new versions of all dependencies and write requirements.lock
	$(BIN)/python -m uv --version >/dev/null 2>&1 || $(BIN)/python -m pip install --quiet uv
	$(BIN)/python -m uv pip compile --quiet --upgrade --universal --generate-hashes --no-emit-index-url --no-header \
		--python-version 3.11 --group dev --extra fast --extra progress --extra s3 --extra testing pyproject.toml -o requirements.lock
	$(BIN)/python -m uv pip compile --quiet --upgrade --universal --generate-hashes --no-emit-index-url --no-header \
		--python-version 3.11 --constraint requirements.lock benchmarks/requirements.in -o benchmarks/requirements.txt
	$(BIN)/python -m uv pip compile --quiet --upgrade --universal --generate-hashes --no-emit-index-url --no-header \
		--python-version 3.11 --constraint requirements.lock tests/test_data/requirements.in -o tests/test_data/requirements.txt

clean: ## remove environments and caches
	rm -rf $(VENV) .venv-3.* $(BENCH)* .bench $(OLD_PACKAGES)* $(OLD_SPECTREE)* $(REAL_STORAGE)* $(OTHER_CLIENTS) $(DATA)* $(AUDIT)* $(COVERAGE)* $(COVERAGE_DATA) \
		$(DOCS)* site .last \
		.mypy_cache .ruff_cache .pytest_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
