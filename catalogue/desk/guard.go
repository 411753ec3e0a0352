package desk

import (
	"net"
	"net/http"
	"strings"
)

// guarded lets only this machine's own browser in, and only for its own address: a page of the web that has a name of its
// own point here would else read drafts (DNS rebinding).
func (d *Desk) guarded(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		head := w.Header()
		head.Set("Cache-Control", "no-store")
		head.Set("X-Content-Type-Options", "nosniff")
		head.Set("Referrer-Policy", "no-referrer")
		head.Set("X-Frame-Options", "DENY")
		head.Set("Cross-Origin-Resource-Policy", "same-origin")
		if !Local(r.Host) && !(d.open && numeric(r.Host)) || strings.EqualFold(r.Header.Get("Sec-Fetch-Site"), "cross-site") && r.Header.Get("Sec-Fetch-Mode") != "navigate" {
			http.Error(w, "403", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// numeric says whether a host is an address in numbers. To other machines the desk is known by that alone: a name can be
// pointed here by whoever owns it.
func numeric(host string) bool {
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	return net.ParseIP(strings.Trim(host, "[]")) != nil
}

// Local says whether a host, with or without a port, is this machine by its own name.
func Local(host string) bool {
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	host = strings.Trim(host, "[]")
	if host == "localhost" {
		return true
	}
	ip := net.ParseIP(host)
	return ip != nil && ip.IsLoopback()
}
