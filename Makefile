# build: the example county; test: everything, installing what is missing; check: what .ci/run checks besides.
.PHONY: build test check bench fuzz needs clean

build:
	go run ./cmd/gongkai build

test: needs
	GONGKAI_TEST=all go test -timeout 30m ./...

# vet, gofmt and staticcheck find nothing; the example county has nothing to report at its date, and is tidy.
check:
	files=$$(gofmt -l $$(git ls-files "*.go")); test -z "$$files" || { echo "$$files"; exit 1; }
	go mod tidy -diff
	go vet ./...
	go tool staticcheck ./...
	go run ./cmd/gongkai check --strict --date 2026-11-01
	go run ./cmd/gongkai fmt --check

bench:
	go test -run '^$$' -bench . -benchtime 1x ./...

# FUZZTIME is how long each of the targets runs; every one that go test knows is run. Nothing is minimized: for the slow
# readers of documents that alone would take the minute.
FUZZTIME ?= 60s
fuzz:
	set -e; for file in $$(git grep -l "^func Fuzz" -- "*_test.go"); do \
		for target in $$(sed -n "s/^func \(Fuzz[A-Za-z]*\)(.*/\1/p" $$file); do \
			echo "$$target ./$$(dirname $$file)"; \
			go test -run "^$$" -fuzz "^$$target\$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 1x ./$$(dirname $$file); \
		done; done

needs:
	sh .ci/needs

clean:
	rm -rf .ci/node_modules
