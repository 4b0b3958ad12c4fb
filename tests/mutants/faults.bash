# For run and cpp: the lists of faults, and what came of them.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
killed=0 survived=0 equivalent=0 wrong=0

die() { echo "$(basename "$0"): $*" >&2; exit 2; }

# faults LIST WORD: a fault of a file whose name matches WORD is a line: FILE, OLD, NEW, REASON, TESTS, parted by a control
# character.
faults() {
  awk -v word="$2" '
    function flush() { if (file ~ word && file != "") print file, old, new, reason, tests; file = "" }
    BEGIN { OFS = "\001" }
    /^@ / { flush(); file = $2; tests = substr($0, length($2) + 4); old = new = reason = "" }
    /^- / { old = substr($0, 3) }
    /^\+/ { new = substr($0, 3) }
    /^= / { reason = substr($0, 3) }
    END { flush() }' "$here/$1"
}

# tests_of LIST WORD: the tests that these name, each once.
tests_of() { faults "$1" "$2" | cut -d $'\001' -f 5 | tr ' ' '\n' | sed '/^$/d' | sort -u; }

# put_fault FILE OLD NEW: leaves the file's text with the fault in $faulty.
put_fault() {
  local text rest
  text=$(<"$1")
  rest=${text#*"$2"}
  [ "$rest" != "$text" ] || die "$1 no longer has: $2"
  [ "${rest#*"$2"}" = "$rest" ] || die "$1 has it twice: $2"
  faulty=${text%%"$2"*}$3$rest
}

# was_killed FILE OLD NEW REASON BY, and let_through FILE OLD NEW REASON: count and tell it.
was_killed() {
  killed=$((killed + 1))
  printf 'killed    %s  %s -> %s\n          by %s\n' "$1" "$2" "$3" "$5"
  if [ -n "$4" ]; then wrong=$((wrong + 1)); echo "          though it is called equivalent: $4"; fi
}
let_through() {
  if [ -n "$4" ]; then
    equivalent=$((equivalent + 1))
    printf 'equivalent  %s  %s -> %s\n          %s\n' "$1" "$2" "$3" "$4"
  else
    survived=$((survived + 1))
    printf 'SURVIVED  %s  %s -> %s\n' "$1" "$2" "$3"
  fi
}

# tell_all: the last line; fails when a fault survives that the list does not call equivalent, or an equivalent one does not.
tell_all() {
  echo "$((killed + survived + equivalent)) faults: $killed killed, $survived survived, $equivalent equivalent"
  [ $((killed + survived + equivalent)) -gt 0 ] && [ $((survived + wrong)) -eq 0 ]
}
