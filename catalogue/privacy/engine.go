package privacy

import (
	"context"
	"fmt"
	"io"
	"sync"

	"github.com/klippa-app/go-pdfium"
	"github.com/klippa-app/go-pdfium/webassembly"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"
)

// pdfEngine is the program that reads PDF. It runs as WebAssembly: it sees no file and no network of this machine, has 512
// MB at most, and can be stopped. Only one document is read at a time.
type pdfEngine struct {
	once sync.Once
	turn chan struct{} // holds something while a document is read
	pool pdfium.Pool
	err  error
}

// take waits for the engine until ctx is over.
func (p *pdfEngine) take(ctx context.Context) error {
	p.once.Do(func() { p.turn = make(chan struct{}, 1) })
	select {
	case p.turn <- struct{}{}:
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}

func (p *pdfEngine) give() { <-p.turn }

// memoryPages is 512 MB, in the 64 kB pages of WebAssembly.
const memoryPages = 8192

// with lends the engine until read is over or the document's time is; then what it still does is stopped. The time does
// not run while others have the engine, and while it is started.
func (p *pdfEngine) with(c *clock, read func(pdfium.Pdfium) error) (err error) {
	c.pause()
	defer c.resume()
	if err := p.take(c.ctx); err != nil {
		return err
	}
	defer p.give()
	if p.pool == nil && p.err == nil {
		p.pool, p.err = start()
	}
	if p.err != nil {
		return fmt.Errorf("start the reader of PDF: %w", p.err)
	}
	c.resume()
	engine, err := p.pool.GetInstanceWithContext(c.ctx)
	if err != nil {
		return err
	}
	stop := context.AfterFunc(c.ctx, func() { engine.Kill() })
	defer func() {
		// A hostile file may bring the engine down; that is then a broken file.
		if r := recover(); r != nil {
			err = fmt.Errorf("the reader of PDF broke down: %v", r)
		}
		if stop() {
			engine.Close()
		}
	}()
	return read(engine)
}

func start() (pdfium.Pool, error) {
	return webassembly.Init(webassembly.Config{
		MaxIdle: 1, MaxTotal: 2, Stdout: io.Discard, Stderr: io.Discard,
		FSConfig: wazero.NewFSConfig(), // nothing; by default it would see the whole disk
		RuntimeConfig: wazero.NewRuntimeConfig().WithMemoryLimitPages(memoryPages).WithCloseOnContextDone(true).
			WithCoreFeatures(api.CoreFeaturesV2 | experimental.CoreFeaturesExceptionHandling),
	})
}

func (p *pdfEngine) close() {
	_ = p.take(context.Background()) // which is never over
	defer p.give()
	if p.pool != nil {
		p.pool.Close()
		p.pool = nil
	}
}
