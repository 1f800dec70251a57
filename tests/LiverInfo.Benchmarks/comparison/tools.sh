# What is needed, and what is used by all parts.

# Prints a line for who watches; the table alone goes to standard output.
say() { echo "$*" >&2; }

# Writes down a figure: what was measured, of which program, the value.
note() { printf '%s\t%s\t%s\n' "$1" "$2" "$3" >>"$figures"; }

now_ms() { echo $(($(date +%s%N) / 1000000)); }

install_tools() {
  local missing=() program
  for program in nginx:nginx wrk:wrk h2load:nghttp2-client hugo:hugo curl:curl taskset:util-linux; do
    PATH=$PATH:/usr/sbin command -v "${program%%:*}" >/dev/null || missing+=("${program##*:}")
  done
  PATH=$PATH:/usr/sbin
  [ ${#missing[@]} -gt 0 ] || return 0
  say "Installing ${missing[*]}"
  local as_root=""
  [ "$(id -u)" -eq 0 ] || as_root=sudo
  $as_root apt-get update -qq
  $as_root env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# The site and the bare server, as a clinic would install them: compiled ahead of their start.
publish_programs() {
  say "Publishing"
  dotnet publish "$root/src/LiverInfo" -c Release -o "$work/site" -v q --nologo >&2
  dotnet publish "$here/comparison/Bare" -c Release -o "$work/bare" -v q --nologo >&2
}

# Waits until an address answers with 200, and prints nothing.
wait_for() {
  local tries=0
  until curl -sf -o /dev/null --max-time 60 "$1"; do
    tries=$((tries + 1))
    [ $tries -lt 5000 ] || { say "$1 does not answer"; return 1; }
    # Asking without a rest would take a core from who is asked.
    sleep 0.02
  done
}

# A port that nobody listens on.
free_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 10000))
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || break
  done
  echo "$port"
}

# A figure of a process from /proc, in MB: VmRSS (now) or VmHWM (at most).
memory_mb() { awk -v name="$2:" '$1 == name { printf "%.0f", $2 / 1024 }' "/proc/$1/status"; }

# The processor time that a process has used, in milliseconds.
cpu_ms() { awk -v tick="$(getconf CLK_TCK)" '{ sub(/.*\) /, ""); print ($12 + $13) * 1000 / tick }' "/proc/$1/stat"; }
