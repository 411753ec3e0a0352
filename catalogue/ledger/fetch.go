package ledger

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"
)

// Times within which a host must answer: nobody waits for a site that is down.
const (
	toConnect = 5 * time.Second
	toAnswer  = 10 * time.Second
	inAll     = time.Minute
)

// fetch asks for a register. Only https: what comes in the clear may be anybody's.
func fetch(ctx context.Context, network http.RoundTripper, address string) (io.ReadCloser, error) {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return nil, miss("不是网址", "it is no address")
	}
	if u.Scheme != "https" {
		return nil, miss("只从 https 网址取；可以先下载，再用 --published 文件", "only https is asked; download it, and name the file with --published")
	}
	if network == nil {
		transport := &http.Transport{
			Proxy: http.ProxyFromEnvironment, DialContext: (&net.Dialer{Timeout: toConnect}).DialContext,
			TLSHandshakeTimeout: toConnect, ResponseHeaderTimeout: toAnswer, ForceAttemptHTTP2: true,
		}
		defer transport.CloseIdleConnections()
		network = transport
	}
	client := &http.Client{Transport: network, Timeout: inAll, CheckRedirect: func(to *http.Request, via []*http.Request) error {
		if to.URL.Scheme != "https" || to.URL.Host != u.Host || len(via) > 3 {
			return miss("它转到了别的地方 "+to.URL.Host, "it redirects elsewhere, to "+to.URL.Host)
		}
		return nil
	}}
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, miss("不是网址", "it is no address")
	}
	request.Header.Set("User-Agent", "gongkai")
	answer, err := client.Do(request)
	if err != nil {
		return nil, plain(err)
	}
	if answer.StatusCode != http.StatusOK {
		answer.Body.Close()
		return nil, miss("回答是 "+answer.Status, "it answered "+answer.Status)
	}
	return answer.Body, nil
}

// plain says in a few words why nothing came.
func plain(err error) error {
	var m missed
	var dns *net.DNSError
	var timeout interface{ Timeout() bool }
	switch {
	case errors.As(err, &m):
		return m
	case errors.As(err, &dns):
		return miss("找不到这个主机", "there is no such host")
	case errors.As(err, &timeout) && timeout.Timeout():
		return miss("没有及时回答", "it did not answer in time")
	}
	var wrapped *url.Error
	if errors.As(err, &wrapped) {
		err = wrapped.Err
	}
	return miss(fmt.Sprintf("连不上（%v）", err), fmt.Sprintf("it cannot be reached (%v)", err))
}

// isNetwork tells a transfer that broke off from a text that is no register.
func isNetwork(err error) bool {
	var net net.Error
	return errors.As(err, &net) || errors.Is(err, context.Canceled)
}

// Example says whether an address is an example by its name, and nobody's (RFC 2606, RFC 6761; example.gov.cn is used as
// if it were one).
func Example(address string) bool {
	u, err := url.Parse(address)
	if err != nil {
		return false
	}
	labels := strings.Split(strings.TrimSuffix(strings.ToLower(u.Hostname()), "."), ".")
	return slices.Contains([]string{"test", "invalid", "localhost"}, labels[len(labels)-1]) || slices.Contains(labels, "example")
}
