# From nothing to the first answer, against an empty Razor Pages site. Both have all cores.

measure_start() {
  local round began
  port[start-site]=$(free_port) port[start-razor]=$(free_port)
  for round in $(seq "$starts"); do
    say "Start $round of $starts"
    began=$(now_ms)
    start_free start-site "$work/site/liverinfo" --content "$root/content" --state "$work/state-start"
    wait_for "http://127.0.0.1:${port[start-site]}/about"
    note "start to first 200 (ms)" site $(($(now_ms) - began))
    end start-site

    began=$(now_ms)
    start_free start-razor "$work/bare/bare" razor --contentRoot "$work/bare"
    wait_for "http://127.0.0.1:${port[start-razor]}/"
    note "start to first 200 (ms)" "empty Razor Pages" $(($(now_ms) - began))
    end start-razor
  done
}
