# build: the example county; test: everything, installing what is missing; check: what .ci/run checks besides.
.PHONY: build test check bench fuzz binaries needs clean

build:
	go run ./cmd/gongkai build

# The room build measures how soon pages are painted: nothing else runs beside it.
test: needs
	GONGKAI_TEST=all go test -timeout 30m $$(go list ./... | grep -v "/catalogue/build$$")
	GONGKAI_TEST=all go test -timeout 30m ./catalogue/build

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

# FUZZTIME is how long each of the targets runs, two of them at a time; every one that go test knows is run. Nothing is
# minimized: for the slow readers of documents that alone would take the minute.
FUZZTIME ?= 60s
fuzz:
	for file in $$(git grep -l "^func Fuzz" -- "*_test.go"); do \
		sed -n "s,^func \(Fuzz[A-Za-z]*\)(.*,\1 ./$$(dirname $$file),p" $$file; \
	done | xargs -r -P 2 -L 1 sh -c 'echo "$$0 $$1"; go test -run "^$$" -fuzz "^$$0\$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 1x -parallel 1 "$$1" || exit 255'

# Programs for the machines that counties have; nothing of C is in them. The one for this machine has to do its work.
PLATFORMS = linux/amd64 linux/arm64 linux/loong64 windows/amd64
binaries:
	set -e; for platform in $(PLATFORMS); do \
		os=$${platform%/*}; arch=$${platform#*/}; ending=; test $$os != windows || ending=.exe; \
		echo "bin/gongkai-$$os-$$arch$$ending"; \
		CGO_ENABLED=0 GOOS=$$os GOARCH=$$arch go build -trimpath -ldflags "-s -w" -o "bin/gongkai-$$os-$$arch$$ending" ./cmd/gongkai; \
	done
	here=bin/gongkai-$$(go env GOHOSTOS)-$$(go env GOHOSTARCH); test ! -x $$here || { $$here version && $$here check --strict --date 2026-11-01; }

needs:
	sh .ci/needs

clean:
	rm -rf .ci/node_modules bin
