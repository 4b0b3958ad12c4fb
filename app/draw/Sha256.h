#pragma once

#include <QByteArray>

#include <array>
#include <cstring>
#include <memory>

#include <openssl/evp.h>

namespace universe {

using Hash = std::array<unsigned char, 32>;

inline QByteArrayView bytesOf(const Hash &hash) { return {reinterpret_cast<const char *>(hash.data()), 32}; }

/// SHA-256 of pieces behind each other. It keeps what OpenSSL looks up for each hash, as a record has millions.
class Sha256 {
public:
    template <typename... Pieces>
    Hash of(const Pieces &...pieces) {
        Hash hash{};
        EVP_DigestInit_ex(m_context.get(), m_algorithm.get(), nullptr);
        (add(pieces), ...);
        EVP_DigestFinal_ex(m_context.get(), hash.data(), nullptr);
        return hash;
    }

private:
    void add(QByteArrayView bytes) { EVP_DigestUpdate(m_context.get(), bytes.data(), size_t(bytes.size())); }
    void add(const Hash &hash) { EVP_DigestUpdate(m_context.get(), hash.data(), hash.size()); }
    void add(char byte) { EVP_DigestUpdate(m_context.get(), &byte, 1); }

    struct FreeAlgorithm {
        void operator()(EVP_MD *algorithm) const { EVP_MD_free(algorithm); }
    };
    struct FreeContext {
        void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    };
    std::unique_ptr<EVP_MD, FreeAlgorithm> m_algorithm{EVP_MD_fetch(nullptr, "SHA256", nullptr)};
    std::unique_ptr<EVP_MD_CTX, FreeContext> m_context{EVP_MD_CTX_new()};
};

} // namespace universe
