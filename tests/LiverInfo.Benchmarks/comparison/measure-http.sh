# Requests a second, processor time for each, and how long they take: the same page from each server, in alternating rounds.

address=/about
connections=64

measure_http() {
  say "Starting the servers"
  "$work/site/liverinfo" export "$work/export" --state "$work/state-export" --content "$root/content" >&2
  start site "$work/site/liverinfo" --content "$root/content" --state "$work/state"
  wait_for "http://127.0.0.1:${port[site]}$address"
  start site-each env Requests__LogEach=true "$work/site/liverinfo" --content "$root/content" --state "$work/state-each"
  curl -si -H 'Accept-Encoding: gzip' "http://127.0.0.1:${port[site]}$address" >"$work/answer"
  start bare "$work/bare/bare" bytes "$work/answer"
  local plain='gzip_static on; types { text/html html; } location / { try_files $uri.html =404; }'
  start_nginx nginx-log "$work/access.log" "$plain"
  start_nginx nginx off "$plain"
  start_nginx nginx-headers off "include $work/export/_nginx.conf;"

  local servers=(site site-each bare nginx-log nginx nginx-headers) name load loads round
  for name in "${servers[@]}"; do
    wait_for "http://127.0.0.1:${port[$name]}$address"
    etag[$name]=$(curl -sI -H 'Accept-Encoding: gzip' "http://127.0.0.1:${port[$name]}$address" | tr -d '\r' | sed -n 's/^etag: //Ip')
  done

  # .NET compiles what is used most once more while it runs; before that its figures mean nothing. To nginx all loads are the same.
  for name in "${servers[@]}"; do
    only "$name"
    [[ $name == nginx* ]] && loads=1 || loads=$warm_loads
    for load in $(seq "$loads"); do
      say "Warming $name, load $load of $loads"
      h1 "$name" >/dev/null
      h1 "$name" -H "If-None-Match: ${etag[$name]}" >/dev/null
      h2 "$name" >/dev/null
    done
  done

  for round in $(seq "$rounds"); do
    say "Round $round of $rounds"
    for name in "${servers[@]}"; do
      only "$name"
      measured "$name" "200" h1 "$name"
    done
    for name in "${servers[@]}"; do
      only "$name"
      measured "$name" "304" h1 "$name" -H "If-None-Match: ${etag[$name]}"
    done
    for name in "${servers[@]}"; do
      only "$name"
      measured "$name" "HTTP/2" h2 "$name"
    done
  done

  only site
  h2load --h1 -n 100000 -c "$connections" -t 1 -H 'Accept-Encoding: gzip' "http://127.0.0.1:${port[site]}$address" >"$work/load" 2>&1
  note "memory after 100,000 requests (MB)" site "$(memory_mb "${pid[site]}" VmRSS)"
  end_servers
}

declare -A etag

h1() {
  taskset -c 1 wrk -t 1 -c "$connections" -d "${seconds}s" --latency -H 'Accept-Encoding: gzip' "${@:2}" "http://127.0.0.1:${port[$1]}$address" >"$work/load"
  if grep -q 'Non-2xx\|Socket errors' "$work/load"; then
    cat "$work/load" >&2
    return 1
  fi
}

h2() {
  taskset -c 1 h2load -t 1 -c 16 -m 4 -D "$seconds" -H 'Accept-Encoding: gzip' "http://127.0.0.1:${port2[$1]}$address" >"$work/load" 2>&1
  grep -q ' 0 failed, 0 errored' "$work/load" || { cat "$work/load" >&2; return 1; }
}

# measured NAME WHAT COMMAND...: runs a load, and writes down what came of it.
measured() {
  local name=$1 what=$2 before used
  shift 2
  before=$(cpu_ms "${pid[$name]}")
  "$@"
  used=$(awk -v before="$before" -v after="$(cpu_ms "${pid[$name]}")" 'BEGIN { print after - before }')
  if [ "$1" = h1 ]; then
    note "$what: requests/s" "$name" "$(awk '/^Requests\/sec/ { print $2 }' "$work/load")"
    note "$what: CPU (us/request)" "$name" "$(awk -v used="$used" '/ requests in / { print used * 1000 / $1 }' "$work/load")"
    note "$what: p50 (us)" "$name" "$(percentile 50%)"
    note "$what: p99 (us)" "$name" "$(percentile 99%)"
  else
    note "$what: requests/s" "$name" "$(sed -n 's/^finished in .*, \([0-9.]*\) req\/s.*/\1/p' "$work/load")"
    note "$what: CPU (us/request)" "$name" "$(awk -v used="$used" '/^requests:/ { sub(/.*, /, "", $0) } /succeeded/ { print used * 1000 / $1; exit }' <(sed -n 's/.* \([0-9]*\) succeeded.*/\1 succeeded/p' "$work/load"))"
  fi
}

# A percentile of the times that wrk has printed, in microseconds.
percentile() {
  awk -v row="$1" '$1 == row { print $2 ~ /us$/ ? $2 + 0 : $2 ~ /ms$/ ? $2 * 1000 : $2 * 1000000; exit }' "$work/load"
}
