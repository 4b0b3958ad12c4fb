#include "tests/support/TestMain.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <map>
#include <string>
#include <string_view>

namespace universe::test {

namespace {

/// The tests of this program by name.
std::map<std::string_view, TestFile::Main> &tests() {
    static std::map<std::string_view, TestFile::Main> all;
    return all;
}

/// The name of a test: tst_format of tests/ui/widgets/tst_format.cpp.
std::string_view stem(std::string_view path) {
    path.remove_prefix(path.rfind('/') + 1);
    return path.substr(0, path.rfind('.'));
}

} // namespace

TestFile::TestFile(const char *path, Main main) { tests().emplace(stem(path), main); }

} // namespace universe::test

int main(int argc, char **argv) {
    using universe::test::tests;
    // A machine far from every venue, by hours and by a half: a time or day that is told in the machine's zone is
    // wrong.
    setenv("TZ", "Pacific/Marquesas", 1); // UTC-09:30
    tzset();
    const auto test = argc > 1 ? tests().find(argv[1]) : tests().end();
    if (test != tests().end())
        return test->second(argc - 1, argv + 1); // the test's name becomes its argv[0]
    std::fprintf(stderr, "usage: %s TEST [QTEST-ARGUMENTS], where TEST is one of\n", argv[0]);
    for (const auto &[name, main] : tests())
        std::fprintf(stderr, "  %s\n", std::string(name).c_str());
    return 2;
}
