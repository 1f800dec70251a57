# Starting, stopping, holding and ending the servers. Each has a name, a process and two ports: HTTP/1.1 and HTTP/2 without TLS.

declare -A pid port port2

# start NAME COMMAND...: on the first core.
start() { start_free "$1" taskset -c 0 "${@:2}"; }

# start_free NAME COMMAND...: on any core, quiet, with its two ports in the form that ASP.NET Core reads.
start_free() {
  local name=$1
  shift
  port[$name]=${port[$name]:-$(free_port)}
  port2[$name]=${port2[$name]:-$(free_port)}
  env "Kestrel__Endpoints__Http__Url=http://127.0.0.1:${port[$name]}" \
    "Kestrel__Endpoints__Http2__Url=http://127.0.0.1:${port2[$name]}" Kestrel__Endpoints__Http2__Protocols=Http2 \
    "$@" >"$work/$name.log" 2>&1 &
  pid[$name]=$!
}

end() {
  kill -CONT "${pid[$1]}" 2>/dev/null || true
  kill -KILL "${pid[$1]}" 2>/dev/null || true
  wait "${pid[$1]}" 2>/dev/null || true
  unset "pid[$1]"
}

end_servers() {
  local name
  for name in "${!pid[@]}"; do end "$name"; done
}

# Lets one server run, and holds all others.
only() {
  local name
  for name in "${!pid[@]}"; do
    if [ "$name" = "$1" ]; then kill -CONT "${pid[$name]}"; else kill -STOP "${pid[$name]}"; fi
  done
}

# start_nginx NAME LOG SETTINGS: one process; LOG is "off" or a file.
start_nginx() {
  local name=$1
  port[$name]=$(free_port)
  port2[$name]=$(free_port)
  mkdir -p "$work/$name"
  cat >"$work/$name/nginx.conf" <<CONF
daemon off;
master_process off;
pid $work/$name/pid;
error_log $work/$name/error.log;
events { worker_connections 1024; }
http {
  access_log $2;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000000;
  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
  server {
    listen 127.0.0.1:${port[$name]};
    listen 127.0.0.1:${port2[$name]} http2;
    root $work/export;
    $3
  }
}
CONF
  taskset -c 0 nginx -p "$work/$name" -c "$work/$name/nginx.conf" -e "$work/$name/error.log" 2>"$work/$name.log" &
  pid[$name]=$!
}
