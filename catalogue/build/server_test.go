//go:build unix

package build_test

import (
	"bytes"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// host is a web server as a county may have it: its configuration, in which {dir} is a folder for what it writes, {web}
// the folder above the site and {port} where it listens, and the words that start it in the foreground.
type host struct {
	name, program, configuration string
	arguments                    []string
}

var hosts = []host{
	{"nginx", "nginx", nginxConfiguration, []string{"-p", "{dir}", "-e", "stderr", "-c", "{dir}/configuration"}},
	{"Apache", "apache2", apacheConfiguration, []string{"-DFOREGROUND", "-d", "{dir}", "-f", "{dir}/configuration"}},
	{"Caddy", "caddy", caddyConfiguration, []string{"run", "--adapter", "caddyfile", "--config", "{dir}/configuration"}},
}

// What a host is told is what its own page for beginners says, and no more.
const (
	nginxConfiguration = `daemon off; pid {dir}/pid; error_log stderr;
events {}
http {
	include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;
	client_body_temp_path {dir}/body; proxy_temp_path {dir}/proxy; fastcgi_temp_path {dir}/fastcgi; uwsgi_temp_path {dir}/uwsgi; scgi_temp_path {dir}/scgi;
	server { listen 127.0.0.1:{port}; root {web}; index index.html; }
}
`
	apacheConfiguration = `LoadModule mpm_event_module /usr/lib/apache2/modules/mod_mpm_event.so
LoadModule authz_core_module /usr/lib/apache2/modules/mod_authz_core.so
LoadModule mime_module /usr/lib/apache2/modules/mod_mime.so
LoadModule dir_module /usr/lib/apache2/modules/mod_dir.so
ServerName localhost
Listen 127.0.0.1:{port}
PidFile {dir}/pid
DefaultRuntimeDir {dir}
ErrorLog "|/bin/cat"
TypesConfig /etc/mime.types
DocumentRoot {web}
DirectoryIndex index.html
`
	caddyConfiguration = `{
	admin off
	auto_https off
	storage file_system {dir}
}
http://127.0.0.1:{port} {
	root * {web}
	file_server
}
`
)

// start serves the site at /portal/xxgk/ until the test ends, and answers where.
func (h host) start(t *testing.T, site string) string {
	t.Helper()
	program, err := exec.LookPath(h.program)
	if err != nil {
		program, err = exec.LookPath("/usr/sbin/" + h.program) // where Debian has servers, and an ordinary PATH does not lead
	}
	needed(t, err == nil, h.name)
	dir := t.TempDir()
	web := filepath.Join(dir, "web")
	put(t, web, site)
	port := freePort(t)
	fill := strings.NewReplacer("{dir}", dir, "{web}", web, "{port}", port)
	if err := os.WriteFile(filepath.Join(dir, "configuration"), []byte(fill.Replace(h.configuration)), 0o644); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(program, strings.Fields(fill.Replace(strings.Join(h.arguments, " ")))...)
	cmd.Env = append(os.Environ(), "HOME="+dir, "XDG_CONFIG_HOME="+dir, "XDG_DATA_HOME="+dir)
	asNobody(t, cmd, dir)
	run(t, cmd, port)
	return "http://127.0.0.1:" + port
}

// put copies the site to where a host looks for it. A link would do, but not for a host that is not to follow links.
func put(t *testing.T, web, site string) {
	t.Helper()
	if err := os.CopyFS(filepath.Join(web, "portal/xxgk"), os.DirFS(site)); err != nil {
		t.Fatal(err)
	}
}

func freePort(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	_, port, err := net.SplitHostPort(l.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	return port
}

// asNobody has a test that runs as root start a host as nobody: Apache refuses to serve as root, and the others change to
// a user who could not read a test's folder.
func asNobody(t *testing.T, cmd *exec.Cmd, dir string) {
	t.Helper()
	cmd.SysProcAttr = &syscall.SysProcAttr{}
	if os.Getuid() != 0 {
		return
	}
	const nobody = 65534
	cmd.SysProcAttr.Credential = &syscall.Credential{Uid: nobody, Gid: nobody}
	for _, open := range []string{dir, filepath.Dir(dir)} {
		if err := os.Chmod(open, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Chown(dir, nobody, nobody); err != nil {
		t.Fatal(err)
	}
}

// run starts a host, waits until it listens, and ends it with the test.
func run(t *testing.T, cmd *exec.Cmd, port string) {
	t.Helper()
	var said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &said, &said
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	t.Cleanup(func() {
		_ = cmd.Process.Signal(syscall.SIGTERM)
		select {
		case <-ended:
		case <-time.After(5 * time.Second):
			_ = cmd.Process.Kill()
		}
	})
	listening(t, port, ended, &said)
}

// listening waits until a host answers. It tells nobody that it is ready: it is asked again, unless it has ended.
func listening(t *testing.T, port string, ended chan error, said *bytes.Buffer) {
	t.Helper()
	for deadline := time.Now().Add(10 * time.Second); time.Now().Before(deadline); {
		if r, err := http.Get("http://127.0.0.1:" + port + "/portal/xxgk/robots.txt"); err == nil {
			r.Body.Close()
			return
		}
		select {
		case err := <-ended:
			ended <- err
			t.Fatalf("%v: %s", err, said)
		case <-time.After(10 * time.Millisecond):
		}
	}
	t.Fatal("the host does not answer")
}
