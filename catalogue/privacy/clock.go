package privacy

import (
	"context"
	"time"
)

// clock is the time that the reading of one document may take. It stands still while the document waits for another: else
// what is found would depend on how busy the machine is. It belongs to one goroutine.
type clock struct {
	ctx    context.Context // ends when the time is over, or the caller's does
	cancel context.CancelCauseFunc
	timer  *time.Timer
	left   time.Duration
	until  time.Time // while it runs
}

func newClock(ctx context.Context, limit time.Duration) *clock {
	c := &clock{left: limit}
	c.ctx, c.cancel = context.WithCancelCause(ctx)
	c.timer = time.AfterFunc(limit, c.over)
	c.until = time.Now().Add(limit)
	return c
}

func (c *clock) over() { c.cancel(context.DeadlineExceeded) }

// err says why the reading must end; nil while it need not.
func (c *clock) err() error {
	if !c.until.IsZero() && !time.Now().Before(c.until) {
		c.over() // the timer may be late
	}
	return context.Cause(c.ctx)
}

// pause stops the clock until resume.
func (c *clock) pause() {
	if c.timer.Stop() {
		c.left = time.Until(c.until)
		c.until = time.Time{}
	}
}

func (c *clock) resume() {
	if c.until.IsZero() {
		c.until = time.Now().Add(c.left)
		c.timer.Reset(c.left)
	}
}

// stop lets go of the clock.
func (c *clock) stop() {
	c.timer.Stop()
	c.cancel(context.Canceled)
}
