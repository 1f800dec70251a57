# From nothing to the first answer, against an empty Razor Pages site. All have all cores. The site has two kinds of start: with what
# the last one kept, and for the first time on a machine.

measure_start() {
  local round kept=$work/state-start first=$work/state-first
  say "Letting the site keep its pages"
  start_free start "$work/site/liverinfo" --content "$root/content" --state "$kept"
  until [ -e "$kept/edition/list.txt" ]; do sleep 0.1; done
  end start
  for round in $(seq "$starts"); do
    say "Start $round of $starts"
    timed site /about "$work/site/liverinfo" --content "$root/content" --state "$kept"
    rm -rf "$first"
    timed "site, for the first time" /about "$work/site/liverinfo" --content "$root/content" --state "$first"
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
