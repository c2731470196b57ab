#pragma once
// Result<T>: a value or an Error. Used for everything that can fail inside models/; no exception leaves a
// folder.
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace roulian {

// A code ("import.zip.too_large") with arguments; workspace/messages turns it into a sentence.
struct Error {
    std::string code;
    std::vector<std::string> args;
    bool operator==(const Error&) const = default;
};

template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}
    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    const T& value() const& { return std::get<0>(m_state); }
    T& value() & { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

struct Done {};  // the value of a Result that carries none
using Status = Result<Done>;
inline Status success() {
    return Done{};
}

}  // namespace roulian
