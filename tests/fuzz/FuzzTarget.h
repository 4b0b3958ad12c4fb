#pragma once

#include <cstddef>
#include <cstdint>

/// What a fuzzer calls with each input: a reader of a format, that must take or refuse it and do no more. The name is
/// libFuzzer's.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
