# From saving a file, by renaming one beside it, to the first answer with another page in it.

measure_edit() {
  edit_one shipped "$root/content" stem-cell-therapy/benefits
  local most=${sizes##* }
  make_content "$most" "$work/content-edit"
  edit_one "$most articles" "$work/content-edit" topic-0/page-7
  rm -rf "$work/content-edit"
}

# edit_one NAME FOLDER PAGE
edit_one() {
  local copy=$work/content-edited url round began before
  cp -r "$2" "$copy"
  port[edit]=$(free_port)
  start_free edit "$work/site/liverinfo" --content "$copy" --state "$work/state-edit-${1// /-}"
  url=http://127.0.0.1:${port[edit]}/$3
  wait_for "$url"
  until grep -q 'Published site 1:' "$work/edit.log"; do sleep 0.1; done
  for round in $(seq "$edits"); do
    say "Edit $round of $edits, $1"
    before=$(fingerprint "$3")
    { cat "$copy/$3.md"; printf '\nOne more sentence, number %s.\n' "$round"; } >"$copy/$3.md.new"
    began=$(now_ms)
    mv "$copy/$3.md.new" "$copy/$3.md"
    until [ "$(fingerprint "$3")" != "$before" ]; do sleep 0.005; done
    note "edit to live, $1 (ms)" site $(($(now_ms) - began))
    sleep 1
  done
  sed -n 's/.*Published site [0-9]*:.* in \([0-9]*\) ms.*/\1/p' "$work/edit.log" | tail -n +2 | while read -r took; do
    note "edit to live, $1: work (ms)" site "$took"
  done
  end edit
  rm -rf "$copy"
}

# What the tag of a page says of it, without how it is compressed. Asked for by the shell itself: a program for each question
# would take from the site half of the processors that it works with.
fingerprint() {
  local line
  exec 3<>"/dev/tcp/127.0.0.1/${port[edit]}"
  printf 'HEAD /%s HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n' "$1" >&3
  while read -r line <&3; do
    [[ ${line,,} != etag:* ]] || echo "${line%$'\r'}"
  done
}
