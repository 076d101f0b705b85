#!/usr/bin/env bash
# The one door to Sứ Giả. Type ./do help
set -euo pipefail

root=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
work=$root/.build
app=$work/app
solution=$root/SuGia.slnx
tests=$root/tests/SuGia.Tests
tests_built=$tests/bin/Debug/net10.0
data=${SUGIA_DATA:-$root/data}
passed=0 failed=0 skipped=0

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0
export DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1

verb_help() {
  cat <<HELP
./do VERB

  run [--empty]     start on http://localhost:5080, with the sample world or without it
  watch             the same, built again at every change of the source
  test [MODULE]     the tests, or those of one folder of tests/SuGia.Tests
  check             format, build, all tests on both databases and in the browser
  accept            renew the stored snapshots that the tests compare with
  bench [NAME]      measure speed

  seed              put the sample world into the database
  figures --as-of DAY [--scope SCOPE] [--json]
  import KIND FILE [--try]
  search TEXT [--json]; search --score [FOLDER], against the links between its legal articles
  read FILE [--published DAY] [--json] [--register]; read --score FOLDER, against its gold.json
  admin NAME        make an administrator's account
  help              this page

Settings, as environment variables
  SUGIA_DATA   data folder: $data
  SUGIA_URLS   addresses to listen on: ${SUGIA_URLS:-http://localhost:5080}
  SUGIA_DB     sqlite:<file> or postgres:<connection string>; a SQLite file in the data folder if not set
HELP
}

verb_run() { in_app serve "$@"; }
verb_seed() { in_app seed "$@"; }
verb_figures() { in_app figures "$@"; }
verb_search() {
  [ "$*" != --score ] || set -- --score "$root/../shared/data"
  in_app search "$@"
}
verb_read() { in_app read "$@"; }
verb_import() { in_app import "$@"; }
verb_admin() { in_app admin "$@"; }

verb_watch() {
  need_sdk
  SUGIA_DATA=$data exec dotnet watch --project "$root/src/SuGia" run -- serve "$@"
}

verb_test() {
  [[ $# -eq 0 || -d $tests/${1//.//} ]] || refuse "No tests in $1. There are: $(cd "$tests" && echo [A-Z]*/)"
  need_test_tools
  hold_fresh_tests
  run_tests ${1:+-namespace "SuGia.Tests.$1" -namespace "SuGia.Tests.$1.*"}
  verdict
}

verb_check() {
  need_test_tools
  exec 8>"$work/tests.lock"
  flock 8
  if locked strict_build; then
    flock --shared 8
    run_tests
  fi
  verdict
}

# Snapshot tests carry [Trait("kind", "snapshot")] and write instead of comparing when SUGIA_ACCEPT is 1.
verb_accept() {
  need_test_tools
  hold_fresh_tests
  SUGIA_ACCEPT=1 run_tests -trait kind=snapshot
  verdict
}

verb_bench() {
  need_sdk
  locked quietly "Build of the bench" dotnet build "$root/bench/SuGia.Bench" -c Release
  exec dotnet "$root/bench/SuGia.Bench/bin/Release/net10.0/SuGia.Bench.dll" "$@"
}

# The app ---------------------------------------------------------------------------------------------------------

in_app() {
  if is_stale "$app/.built" src; then
    need_sdk
    locked publish_if_stale
  fi
  SUGIA_DATA=$data ASPNETCORE_CONTENTROOT=$app exec dotnet "$app/SuGia.dll" "$@"
}

# Published beside the old build and then moved, so that a failed build leaves the old one whole.
publish_if_stale() {
  is_stale "$app/.built" src || return 0
  rm -rf "$app.new"
  begin_stamp "$work/app.begun"
  quietly "Build" publish_app -o "$app.new" || return 1
  mv "$work/app.begun" "$app.new/.built"
  rm -rf "$app"
  mv "$app.new" "$app"
}

# Restored without -r, which would write the platform into the lock file of every project.
publish_app() {
  local native=()
  [[ $(uname -m) != x86_64 ]] || native=(-r linux-x64 --self-contained false)
  dotnet restore "$root/src/SuGia" "-p:PublishReadyToRun=${native:+true}" &&
    dotnet publish "$root/src/SuGia" --no-restore -c Release "${native[@]}" "-p:PublishReadyToRun=${native:+true}" "$@"
}

# The tests -------------------------------------------------------------------------------------------------------

# Runs share the built tests; whoever must build them waits until no run uses them.
hold_fresh_tests() {
  exec 8>"$work/tests.lock"
  flock --shared 8
  is_stale "$tests_built/.built" src tests || return 0
  flock 8
  locked build_tests_if_stale
  flock --shared 8
}

build_tests_if_stale() {
  is_stale "$tests_built/.built" src tests || return 0
  begin_stamp "$work/tests.begun"
  quietly "Build" dotnet build "$tests" || return 1
  mv "$work/tests.begun" "$tests_built/.built"
}

strict_build() {
  ! command -v shellcheck >/dev/null || step "Shell" shellcheck "$root/do" "$root/.ci/run" || :
  step "Restore" dotnet restore "$solution" --locked-mode || return 1
  # Blanks and line ends alone: style and analysers stand in the build, whose warnings are errors.
  step "Format" dotnet format whitespace "$solution" --verify-no-changes --no-restore || :
  begin_stamp "$work/tests.begun"
  step "Build" dotnet build "$solution" --no-restore -warnaserror || return 1
  mv "$work/tests.begun" "$tests_built/.built"
}

# A step that fails counts like a failed test, so that the last line never says less than the truth.
step() { quietly "$@" || { ((++failed)); return 1; }; }

run_tests() {
  local log=$work/log/tests.$$.log code=0
  dotnet "$tests_built/SuGia.Tests.dll" -noLogo -noColor "$@" </dev/null 8>&- 9>&- | tee "$log" || code=$?
  count_run "$log" "$code"
}

# count_run LOG EXIT_CODE: adds the sums that the runner wrote last; a run that broke off has failed.
count_run() {
  local sums='Total: ([0-9]+), Errors: ([0-9]+), Failed: ([0-9]+), Skipped: ([0-9]+), Not Run: ([0-9]+)' before=$failed
  if [[ $(grep 'Total: ' "$1" | tail -n 1) =~ $sums ]]; then
    ((passed += BASH_REMATCH[1] - BASH_REMATCH[3] - BASH_REMATCH[4] - BASH_REMATCH[5], 1))
    ((failed += BASH_REMATCH[2] + BASH_REMATCH[3], skipped += BASH_REMATCH[4], 1))
  fi
  (($2 == 0 || failed > before)) || ((++failed))
}

verdict() {
  local colour=32
  ((passed > 0 && failed == 0)) || colour=31
  ((passed + failed > 0)) || complain "No test ran."
  painted "$colour" "$passed passed, $failed failed, $skipped skipped"
  ((passed > 0 && failed == 0))
}

# What the machine must have --------------------------------------------------------------------------------------

# An SDK that is there and does not start mostly lacks ICU, without which it knows no language.
need_sdk() {
  has_sdk && return
  if has_any dotnet; then install "$(icu_package)" || :; else install dotnet-sdk-10.0 || :; fi
  has_sdk && return
  ! has_any dotnet || refuse "The .NET SDK does not start: type dotnet --version to see why. It must be version 10."
  refuse "This needs the .NET SDK 10, which the package lists here do not offer: see https://dotnet.microsoft.com/download/dotnet/10.0"
}

has_sdk() { (cd "$root" && { dotnet --version; exit $?; }) >/dev/null 2>&1; }

# Its name carries a version; where the lists are not yet fetched, the one whose name does not.
icu_package() {
  local found
  found=$(apt-cache search --names-only '^libicu[0-9]+$' 2>/dev/null | cut -d' ' -f1 | sort | tail -n 1)
  echo "${found:-libicu-dev}"
}

# Without these the tests that need them are skipped, each with its reason.
need_test_tools() {
  need_sdk
  [[ -z $(missing_tools) ]] || locked install_missing_tools
}

install_missing_tools() {
  local missing
  mapfile -t missing < <(missing_tools)
  ((${#missing[@]} == 0)) || install "${missing[@]}" || say "Tests that need what is missing will be skipped."
}

missing_tools() {
  has_any chromium chromium-browser google-chrome || echo chromium
  has_postgres || echo postgresql
  compgen -G "/usr/share/fonts/truetype/liberation*/*" >/dev/null || echo fonts-liberation
  compgen -G "/usr/share/fonts/truetype/noto/NotoSans-*" >/dev/null || echo fonts-noto-core
}

has_any() { command -v "$@" >/dev/null; }

has_postgres() {
  compgen -G "/usr/lib/postgresql/1[4-9]/bin/initdb" >/dev/null || has_any initdb
}

# install PACKAGE…: when it may; else names the one line to type. Each alone, so that one refusal spares the others.
install() {
  may_install || { complain "Missing: $*. Type: sudo apt-get install -y $*"; return 1; }
  local package code=0
  quietly "Package lists" as_root apt-get update || :
  for package; do
    quietly "Installing $package" as_root env DEBIAN_FRONTEND=noninteractive \
      apt-get install -y --no-install-recommends "$package" || code=1
  done
  return "$code"
}

may_install() { has_any apt-get && { ((EUID == 0)) || sudo -n true 2>/dev/null; }; }

as_root() { if ((EUID == 0)); then "$@"; else sudo -n "$@"; fi; }

# Building blocks -------------------------------------------------------------------------------------------------

# is_stale STAMP FOLDER…: whether any source in the folders is newer than the stamp, or the stamp is missing.
is_stale() {
  local stamp=$1
  shift
  [[ ! -e $stamp ]] || [[ -n $(find "${@/#/$root/}" "$root"/Directory.* "$root/global.json" \
    \( -name bin -o -name obj \) -prune -o -newer "$stamp" -print -quit) ]]
}

# The output folders must stand before the stamp: making them later would make their parents look changed.
begin_stamp() {
  local project
  for project in "$root"/{src,tests,bench}/*/; do
    mkdir -p "${project}bin" "${project}obj"
  done
  touch "$1"
}

# One build at a time, over all runs of this door.
locked() {
  local code=0
  exec 9>"$work/build.lock"
  flock 9
  "$@" || code=$?
  exec 9>&-
  return "$code"
}

# quietly TITLE COMMAND…: the output goes to a log, which is shown only when the command fails.
quietly() {
  local title=$1 log=$work/log/${1// /-}.$$.log
  shift
  say "$title …"
  if "$@" >"$log" 2>&1 </dev/null 8>&- 9>&-; then
    rm -f "$log"
  else
    cat "$log" >&2
    complain "$title failed; kept in ${log#"$root/"}"
    return 1
  fi
}

say() { echo "$1" >&2; }
complain() { painted 31 "$1" >&2; }
refuse() { complain "$1"; exit 2; }
painted() { if [[ -t 1 && -z ${NO_COLOR-} ]]; then printf '\e[%sm%s\e[0m\n' "$1" "$2"; else echo "$2"; fi; }

main() {
  local verb=${1:-help}
  declare -F "verb_$verb" >/dev/null || { verb_help >&2; refuse "There is no verb $verb."; }
  mkdir -p "$work/log"
  "verb_$verb" "${@:2}"
}

[[ ${BASH_SOURCE[0]} != "$0" ]] || main "$@"
