#pragma once

#include <QTest>

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
// The macros that wait narrow a number of milliseconds, in the test that uses them.
#pragma GCC diagnostic ignored "-Wconversion"
#endif

namespace universe::test {

/// A test that its program can run under the name of its file.
struct TestFile {
    using Main = int (*)(int argc, char **argv);

    TestFile(const char *path, Main main);
};

/// Does what QTEST_MAIN does.
template <typename Test, typename Application>
int runTest(int argc, char **argv) {
    Application application(argc, argv);
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace universe::test

/// Instead of QTEST_MAIN, because a program holds many test files: says which application a test's class runs in.
#define UNIVERSE_TEST(Test, Application)                                                                               \
    static const universe::test::TestFile fileOf##Test(__FILE__, universe::test::runTest<Test, Application>);
/// Registers a test with a `main` of its own.
#define UNIVERSE_TEST_MAIN(main) static const universe::test::TestFile fileOf##main(__FILE__, main);
