# What the commands here share; to be sourced from the root of the checkout.
export MAVEN_OPTS="${MAVEN_OPTS:--XX:TieredStopAtLevel=1 -XX:+UseSerialGC}" # Maven lives for minutes: half the processor time
CLASS_PATH=modules/testing/target/runtime-classpath

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

need_java() {
    command -v java > /dev/null || fail "No Java here. Install a JDK 17, on Debian: apt-get install openjdk-17-jdk-headless"
    local version
    version=$(java -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -1)
    [ "${version:-0}" -ge 17 ] || fail "Java ${version:-of an unknown version} is too old. Install a JDK 17, on Debian: apt-get install openjdk-17-jdk-headless"
}

need_compiler() {
    command -v javac > /dev/null || fail "Java is here, its compiler is not. Install a JDK 17, on Debian: apt-get install openjdk-17-jdk-headless"
    command -v mvn > /dev/null || fail "No Maven here. On Debian: apt-get install maven"
}

# Builds when a source is newer than the last whole build; without tests, which are ci/test's.
build() {
    local built=var/built changed
    if [ -f "$built" ] && [ -f "$CLASS_PATH" ] && [ -f modules/site/target/sandstone.war ]; then
        changed=$(find pom.xml modules/*/pom.xml modules/*/src/main -newer "$built" -print -quit)
        if [ -z "$changed" ]; then say "Nothing has changed since the last build."; return; fi
        say "Building, because ${changed} has changed."
    else
        say "Building for the first time; Maven fetches what it needs."
    fi
    need_compiler
    mkdir -p var
    touch var/building
    mvn -B -q -Dmaven.test.skip=true package || fail "The build failed; see above."
    mv var/building "$built"
}
