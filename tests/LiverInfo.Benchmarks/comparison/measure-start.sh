# From nothing to the first answer, against an empty Razor Pages site. All have all cores.

measure_start() {
  local round
  for round in $(seq "$starts"); do
    say "Start $round of $starts"
    timed site /about "$work/site/liverinfo" --content "$root/content" --state "$work/state-start"
    timed "empty Razor Pages" / "$work/bare/bare" razor --contentRoot "$work/bare"
  done
}

# timed NAME ADDRESS COMMAND...
timed() {
  local began
  port[start]=$(free_port)
  began=$(now_ms)
  start_free start "${@:3}"
  wait_for "http://127.0.0.1:${port[start]}$2"
  note "start to first 200 (ms)" "$1" $(($(now_ms) - began))
  end start
}
