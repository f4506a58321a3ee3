# Utulivu. Two commands are enough: `make run` and `make test`.
.PHONY: run test check lock bench app clean

run:  ## set everything up and open the app
	@bash .ci/setup run

test:  ## set everything up and pass the tests
	@bash .ci/setup test

check:  ## the quick gates: format, lint, types
	@bash .ci/setup check

lock:  ## write requirements*.txt anew from pyproject.toml (needs the network)
	@bash .ci/setup lock

bench:  ## the measured figures: start, ingest, idle, looks (some minutes)
	@bash .ci/setup bench

app:  ## the app for people without Python, in dist/utulivu/
	@bash .ci/setup app

clean:  ## forget the environment and everything built
	@rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
