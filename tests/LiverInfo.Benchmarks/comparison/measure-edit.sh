# From saving a file, by renaming one beside it, to the first answer with another tag.

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
  until grep -q 'Published edition 1:' "$work/edit.log"; do sleep 0.1; done
  for round in $(seq "$edits"); do
    say "Edit $round of $edits, $1"
    before=$(tag "$url")
    { cat "$copy/$3.md"; printf '\nOne more sentence, number %s.\n' "$round"; } >"$copy/$3.md.new"
    began=$(now_ms)
    mv "$copy/$3.md.new" "$copy/$3.md"
    until [ "$(tag "$url")" != "$before" ]; do :; done
    note "edit to live, $1 (ms)" site $(($(now_ms) - began))
    sleep 1
  done
  sed -n 's/.*Published edition [0-9]*:.* in \([0-9]*\) ms.*/\1/p' "$work/edit.log" | tail -n +2 | while read -r took; do
    note "edit to live, $1: work (ms)" site "$took"
  done
  end edit
  rm -rf "$copy"
}

tag() { curl -sI -H 'Accept-Encoding: gzip' "$1" | tr -d '\r' | sed -n 's/^etag: //Ip'; }
