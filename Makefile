# build: the example county; test: everything, installing what is missing; check: what .ci/run checks besides.
.PHONY: build test check bench fuzz needs clean

build:
	go run ./cmd/gongkai build

test: needs
	GONGKAI_TEST=all go test ./...

# vet, gofmt and staticcheck find nothing; the example county has nothing to report at its date.
check:
	files=$$(gofmt -l $$(git ls-files "*.go")); test -z "$$files" || { echo "$$files"; exit 1; }
	go mod tidy -diff
	go vet ./...
	go tool staticcheck ./...
	go run ./cmd/gongkai check --strict --date 2026-11-01

bench:
	go test -run '^$$' -bench . -benchtime 1x ./...

fuzz:
	go test -run '^$$' -fuzz FuzzFrontMatter -fuzztime 30s ./catalogue/source
	go test -run '^$$' -fuzz FuzzCSV -fuzztime 30s ./catalogue/source
	go test -run '^$$' -fuzz FuzzPlainBlock -fuzztime 30s ./catalogue/source
	go test -run '^$$' -fuzz FuzzMarkdown -fuzztime 30s ./catalogue/markup
	go test -run '^$$' -fuzz FuzzHTML -fuzztime 30s ./catalogue/hant
	go test -run '^$$' -fuzz FuzzFold -fuzztime 30s ./catalogue/search
	go test -run '^$$' -fuzz FuzzPlain -fuzztime 30s -fuzzminimizetime 1x ./catalogue/privacy
	go test -run '^$$' -fuzz FuzzXLSX -fuzztime 30s -fuzzminimizetime 1x ./catalogue/privacy
	go test -run '^$$' -fuzz FuzzDOCX -fuzztime 30s -fuzzminimizetime 1x ./catalogue/privacy
	go test -run '^$$' -fuzz FuzzPart -fuzztime 30s -fuzzminimizetime 1x ./catalogue/privacy
	go test -run '^$$' -fuzz FuzzPDF -fuzztime 30s -fuzzminimizetime 1x ./catalogue/privacy
	go test -run '^$$' -fuzz FuzzImage -fuzztime 30s -fuzzminimizetime 1x ./catalogue/privacy
	go test -run '^$$' -fuzz FuzzCompound -fuzztime 30s -fuzzminimizetime 1x ./catalogue/privacy

needs:
	sh .ci/needs

clean:
	rm -rf .ci/node_modules
