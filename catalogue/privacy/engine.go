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
	mutex sync.Mutex
	pool  pdfium.Pool
	err   error
}

// memoryPages is 512 MB, in the 64 kB pages of WebAssembly.
const memoryPages = 8192

// with lends an engine until read is over or ctx is; then what it still does is stopped.
func (p *pdfEngine) with(ctx context.Context, read func(pdfium.Pdfium) error) (err error) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if p.pool == nil && p.err == nil {
		p.pool, p.err = start()
	}
	if p.err != nil {
		return fmt.Errorf("start the reader of PDF: %w", p.err)
	}
	engine, err := p.pool.GetInstanceWithContext(ctx)
	if err != nil {
		return err
	}
	stop := context.AfterFunc(ctx, func() { engine.Kill() })
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
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if p.pool != nil {
		p.pool.Close()
		p.pool = nil
	}
}
