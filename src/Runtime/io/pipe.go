package io

import (
	"errors"
	"sync"
)

// ErrClosedPipe says that an end of a pipe is closed.
var ErrClosedPipe = errors.New("io: read/write on closed pipe")

// pipe hands what is written to who reads, without a buffer.
type pipe struct {
	writing  sync.Mutex // writes come one after the other
	data     chan []byte
	taken    chan int
	once     sync.Once
	done     chan struct{}
	readErr  error // of the reader, for writers
	writeErr error // of the writer, for readers
}

func (p *pipe) read(b []byte) (int, error) {
	select {
	case <-p.done:
		return 0, p.errorForReader()
	default:
	}
	select {
	case data := <-p.data:
		n := copy(b, data)
		p.taken <- n
		return n, nil
	case <-p.done:
		return 0, p.errorForReader()
	}
}

func (p *pipe) write(b []byte) (n int, err error) {
	select {
	case <-p.done:
		return 0, p.errorForWriter()
	default:
		p.writing.Lock()
		defer p.writing.Unlock()
	}
	for first := true; first || len(b) > 0; first = false {
		select {
		case p.data <- b:
			m := <-p.taken
			b = b[m:]
			n += m
		case <-p.done:
			return n, p.errorForWriter()
		}
	}
	return n, nil
}

func (p *pipe) close() { p.once.Do(func() { close(p.done) }) }

func (p *pipe) errorForReader() error {
	if p.writeErr != nil && p.readErr == nil {
		return p.writeErr
	}
	return ErrClosedPipe
}

func (p *pipe) errorForWriter() error {
	if p.readErr != nil && p.writeErr == nil {
		return p.readErr
	}
	return ErrClosedPipe
}

// Pipe makes a pipe: each Write waits until Reads have taken all.
//godefer:line pipe.go:186
func Pipe() (*PipeReader, *PipeWriter) {
	p := &pipe{
		data:  make(chan []byte),
		taken: make(chan int),
		done:  make(chan struct{}),
	}
	return &PipeReader{p}, &PipeWriter{p}
}

// PipeReader is the end of a pipe that is read.
type PipeReader struct {
	p *pipe
}

// Read takes what was written; at a closed end of the writer it gives the writer's error.
//godefer:line pipe.go:126
func (r *PipeReader) Read(data []byte) (n int, err error) {
	return r.p.read(data)
}

// Close makes writes give ErrClosedPipe.
//godefer:line pipe.go:132
func (r *PipeReader) Close() error {
	return r.CloseWithError(nil)
}

// CloseWithError makes writes give err.
//godefer:line pipe.go:138
func (r *PipeReader) CloseWithError(err error) error {
	if err == nil {
		err = ErrClosedPipe
	}
	r.p.readErr = err
	r.p.close()
	return nil
}

// PipeWriter is the end of a pipe that is written.
type PipeWriter struct {
	p *pipe
}

// Write waits until all is taken or an end is closed.
//godefer:line pipe.go:152
func (w *PipeWriter) Write(data []byte) (n int, err error) {
	return w.p.write(data)
}

// Close makes reads give EOF.
//godefer:line pipe.go:158
func (w *PipeWriter) Close() error {
	return w.CloseWithError(nil)
}

// CloseWithError makes reads give err, EOF if it is nil.
//godefer:line pipe.go:167
func (w *PipeWriter) CloseWithError(err error) error {
	if err == nil {
		err = EOF
	}
	w.p.writeErr = err
	w.p.close()
	return nil
}
