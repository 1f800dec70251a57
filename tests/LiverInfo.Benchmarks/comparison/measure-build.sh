# From files to pages in memory: the site with its checks, its pages and both quick compressions, hugo with the least theme. Both
# have all cores.

measure_build() {
  local size round began
  for size in $sizes; do
    make_content "$size" "$work/content-$size"
    make_hugo "$size" "$work/hugo-$size"
    for round in $(seq "$builds"); do
      say "Build of $size articles, $round of $builds"
      build_site "$size"
      build_hugo "$size"
    done
    rm -rf "$work/hugo-$size" "$work/content-$size"
  done
}

build_site() {
  local port began site
  port=$(free_port)
  rm -rf "$work/state-build"
  began=$(now_ms)
  "$work/site/liverinfo" --content "$work/content-$1" --state "$work/state-build" --urls "http://127.0.0.1:$port" >"$work/build.log" 2>&1 &
  site=$!
  pid[build]=$site
  wait_for "http://127.0.0.1:$port/about"
  note "build of $1 articles (ms)" site $(($(now_ms) - began))
  note "build of $1 articles: most memory (MB)" site "$(memory_mb "$site" VmHWM)"
  end build
}

build_hugo() {
  local began hugo most=0 sample
  began=$(now_ms)
  (cd "$work/hugo-$1" && exec hugo --renderToMemory --quiet) &
  hugo=$!
  while sample=$(memory_mb "$hugo" VmHWM 2>/dev/null) && [ -n "$sample" ]; do
    most=$sample
    sleep 0.02
  done
  wait "$hugo"
  note "build of $1 articles (ms)" hugo $(($(now_ms) - began))
  note "build of $1 articles: most memory (MB)" hugo "$most"
}
