package privacy

import (
	"bytes"
	"context"
	"errors"
	"testing"
	"time"

	"gongkai/catalogue"
)

// busy is a reader whose engine another document has.
func busy(t *testing.T, limit time.Duration) *Reader {
	t.Helper()
	r := &Reader{Limits: Limits{Time: limit}}
	if err := r.pdf.take(context.Background()); err != nil {
		t.Fatal(err)
	}
	return r
}

func read(ctx context.Context, r *Reader) ([]catalogue.Finding, error) {
	data := []byte("%PDF-1.7\nnothing")
	return r.Read(ctx, Document{File: "a.pdf", Data: bytes.NewReader(data), Size: int64(len(data))})
}

// TestTheTimeOfADocumentStandsStillWhileItWaits: a machine that is busy does not make a document unreadable.
func TestTheTimeOfADocumentStandsStillWhileItWaits(t *testing.T) {
	r := busy(t, 100*time.Millisecond)
	r.pdf.err = errors.New("started already") // so that no time goes by for that
	time.AfterFunc(300*time.Millisecond, r.pdf.give)
	found, err := read(context.Background(), r)
	if err != nil || len(found) != 1 || found[0].Note != broken {
		t.Errorf("got %+v (%v)", found, err)
	}
}

func TestWhoWaitsForTheEngineCanBeStopped(t *testing.T) {
	r := busy(t, time.Minute)
	ctx, cancel := context.WithCancel(context.Background())
	time.AfterFunc(20*time.Millisecond, cancel)
	began := time.Now()
	if _, err := read(ctx, r); !errors.Is(err, context.Canceled) || time.Since(began) > 10*time.Second {
		t.Errorf("after %v: %v", time.Since(began), err)
	}
}
