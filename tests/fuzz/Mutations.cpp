// Runs a reader on a small corpus and on as many inputs that are made of it, always the same. It is for every build and
// compiler; libFuzzer (UNIVERSE_FUZZ) looks further.
//
// usage: fuzz_X CORPUS-FOLDER MUTATIONS

#include "tests/fuzz/FuzzTarget.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

namespace {

constexpr auto patience = std::chrono::seconds(20);
constexpr size_t largestInput = 65'536;

// What readers look for, and what they may count wrongly.
const std::vector<std::string> tokens{
    "\"",
    "\"\"",
    ",",
    ";",
    "\t",
    "|",
    "\n",
    "\r",
    "\r\n",
    std::string(1, '\0'),
    "\xFF\xFE",
    "\xFE\xFF",
    "\xEF\xBB\xBF",
    "\xC8",
    "\xEA\xB0",
    "sep=;\n",
    "<",
    ">",
    "/>",
    "<row>",
    "</row>",
    "<c t=\"s\"><v>",
    "<is><t>",
    "<![CDATA[",
    "]]>",
    "<!--",
    "&amp;",
    "&#0;",
    "&x;",
    "<!DOCTYPE x>",
    "{",
    "}",
    "[",
    "]",
    "\\",
    "\\u0000",
    "0",
    "-1",
    "99999999999999999999",
    "1e308",
    "NaN",
    "2026-06-20",
    "~",
    "00:00",
    "24:00",
    "원",
    "석",
    "무료",
    "\"@id\":\"a\",",
    "\"subEvent\":[",
    "\"zones\":[",
    "<script type=\"application/ld+json\">",
    "</script>",
    "<db>",
    "</db>",
    "BEGIN:VEVENT\n",
    "END:VEVENT\n",
    "RRULE:FREQ=YEARLY;COUNT=3\n",
    "DTSTART;TZID=a:20260620T193000\n",
    "PK\x03\x04",
    "PK\x05\x06",
    "\x1F\x8B\x08",
};

class Mutator {
public:
    explicit Mutator(std::vector<std::string> corpus)
        : m_corpus(std::move(corpus)) {}

    std::string next() {
        std::string input = m_corpus[below(m_corpus.size())];
        for (size_t change = 1 + below(6); change > 0; --change)
            mutate(input);
        if (input.size() > largestInput)
            input.resize(largestInput);
        return input;
    }

private:
    size_t below(size_t limit) { return limit == 0 ? 0 : m_random() % limit; }

    void mutate(std::string &input) {
        const size_t at = below(input.size() + 1);
        const size_t length = std::min(below(32), input.size() - at);
        switch (below(7)) {
        case 0:
            if (at < input.size())
                input[at] = static_cast<char>(m_random());
            break;
        case 1:
            input.erase(at, length);
            break;
        case 2:
            input.insert(at, input.substr(below(input.size() + 1), length));
            break;
        case 3:
            input.resize(at);
            break;
        case 4: {
            const std::string &other = m_corpus[below(m_corpus.size())];
            input = input.substr(0, at) + other.substr(below(other.size() + 1));
            break;
        }
        default:
            input.replace(at, below(2) ? 0 : length, tokens[below(tokens.size())]);
        }
    }

    std::vector<std::string> m_corpus;
    std::mt19937 m_random; // the same numbers each time
};

std::vector<std::string> filesOf(const char *folder) {
    std::vector<std::filesystem::path> paths;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    std::vector<std::string> files;
    for (const auto &path : paths) {
        std::ifstream file(path, std::ios::binary);
        files.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return files;
}

/// Leaves the input that the reader is at behind, for whoever looks why it failed.
void run(const std::string &input, const std::string &fileName) {
    std::ofstream(fileName, std::ios::binary) << input;
    const auto begin = std::chrono::steady_clock::now();
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.data()), input.size());
    if (std::chrono::steady_clock::now() - begin < patience)
        return;
    std::fprintf(stderr, "it takes too long: see %s\n", fileName.c_str());
    std::exit(1);
}

} // namespace

int main(int argc, char **argv) {
    const std::vector<std::string> corpus = argc == 3 ? filesOf(argv[1]) : std::vector<std::string>();
    if (corpus.empty()) {
        std::fputs("usage: fuzz_X CORPUS-FOLDER MUTATIONS\n", stderr);
        return 1;
    }
    const std::string inputFile = std::filesystem::path(argv[0]).filename().string() + ".input";
    for (const std::string &input : corpus)
        run(input, inputFile);
    Mutator mutator(corpus);
    const int mutations = std::atoi(argv[2]);
    for (int mutation = 0; mutation < mutations; ++mutation)
        run(mutator.next(), inputFile);
    std::printf("%zu files and %d mutations of them\n", corpus.size(), mutations);
    std::filesystem::remove(inputFile);
}
