# Content folders of any size: the shipped one, and copies of an article of 6 KB, a hundred to a topic.

# make_content ARTICLES FOLDER
make_content() {
  cp -r "$root/content" "$2"
  awk -v articles="$1" -v folder="$2" -v model="$root/content/stem-cell-therapy/what-it-is.md" -v index_model="$root/content/stem-cell-therapy/index.md" '
    function copy(lines, count, to, title, i) {
      for (i = 1; i <= count; i++) print (lines[i] ~ /^title:/ ? "title: \"" title "\"" : lines[i]) >to
      close(to)
    }
    BEGIN {
      while ((getline line <model) > 0) page[++length_of_page] = line
      while ((getline line <index_model) > 0) topic[++length_of_topic] = line
      for (n = 0; n < articles; n++) {
        t = int(n / 100)
        if (n % 100 == 0) {
          system("mkdir -p " folder "/topic-" t)
          copy(topic, length_of_topic, folder "/topic-" t "/index.md", "Topic number " t)
        }
        copy(page, length_of_page, folder "/topic-" t "/page-" n ".md", "Page number " n)
      }
    }'
}

# make_hugo ARTICLES FOLDER: the same content with the least that hugo needs to make pages of it.
make_hugo() {
  mkdir -p "$2/layouts/_default"
  make_content "$1" "$2/content"
  find "$2/content" -name index.md -execdir mv {} _index.md \;
  rm -f "$2"/content/*.yml "$2/content/README.md"
  cat >"$2/config.toml" <<'TOML'
baseURL = "http://localhost/"
disableKinds = ["taxonomy", "term", "RSS", "sitemap"]
TOML
  cat >"$2/layouts/_default/single.html" <<'HTML'
<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><h1>{{ .Title }}</h1><p>{{ .Description }}</p>{{ .Content }}</body></html>
HTML
  cat >"$2/layouts/_default/list.html" <<'HTML'
<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><h1>{{ .Title }}</h1>{{ .Content }}<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></body></html>
HTML
}
