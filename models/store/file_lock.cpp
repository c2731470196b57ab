#include "store/file_lock.h"

#include <filesystem>
#include <map>
#include <mutex>

#ifdef _WIN32
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace roulian::store {

namespace {

std::mutex g_mutex;  // guards the map of locks this process holds
std::map<std::string, std::weak_ptr<FileLock>>& heldLocks() {
    static std::map<std::string, std::weak_ptr<FileLock>> locks;
    return locks;
}

std::string canonicalKey(const std::string& path) {
    std::error_code ec;
    const auto full =
        std::filesystem::weakly_canonical(std::filesystem::path(std::u8string(path.begin(), path.end())), ec);
    if (ec) return path;
    const auto text = full.u8string();
    return {text.begin(), text.end()};
}

}  // namespace

#ifdef _WIN32

std::shared_ptr<FileLock> FileLock::acquire(const std::string& path, LockState& state) {
    const std::lock_guard guard(g_mutex);
    const std::string key = canonicalKey(path);
    if (!heldLocks()[key].expired()) {  // by this very process: two writers are two writers
        state = LockState::Other;
        return nullptr;
    }
    const std::string lockPath = key + ".lock";
    const auto wide = std::filesystem::path(std::u8string(lockPath.begin(), lockPath.end())).wstring();
    HANDLE handle = CreateFileW(wide.c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_ALWAYS,
                                FILE_ATTRIBUTE_NORMAL | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (handle == INVALID_HANDLE_VALUE) {
        state = GetLastError() == ERROR_SHARING_VIOLATION ? LockState::Other : LockState::Denied;
        return nullptr;
    }
    std::shared_ptr<FileLock> lock(new FileLock);
    lock->m_lockPath = lockPath;
    lock->m_handle = handle;
    heldLocks()[key] = lock;
    state = LockState::Held;
    return lock;
}

FileLock::~FileLock() {
    if (m_handle) CloseHandle(m_handle);
}

#else

std::shared_ptr<FileLock> FileLock::acquire(const std::string& path, LockState& state) {
    const std::lock_guard guard(g_mutex);
    const std::string key = canonicalKey(path);
    if (!heldLocks()[key].expired()) {  // by this very process: two writers are two writers
        state = LockState::Other;
        return nullptr;
    }
    const std::string lockPath = key + ".lock";
    for (int attempt = 0; attempt < 20; ++attempt) {
        const int fd = ::open(lockPath.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
        if (fd < 0) {
            state = LockState::Denied;
            return nullptr;
        }
        if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
            state = errno == EWOULDBLOCK ? LockState::Other : LockState::Denied;
            ::close(fd);
            return nullptr;
        }
        // The holder before us may have removed the file between our open and our lock.
        struct stat mine {};
        struct stat onDisk {};
        if (::fstat(fd, &mine) != 0 || ::stat(lockPath.c_str(), &onDisk) != 0 ||
            mine.st_ino != onDisk.st_ino) {
            ::close(fd);
            continue;
        }
        std::shared_ptr<FileLock> lock(new FileLock);
        lock->m_lockPath = lockPath;
        lock->m_fd = fd;
        heldLocks()[key] = lock;
        state = LockState::Held;
        return lock;
    }
    state = LockState::Other;
    return nullptr;
}

FileLock::~FileLock() {
    if (m_fd < 0) return;
    ::unlink(m_lockPath.c_str());
    ::close(m_fd);
}

#endif

}  // namespace roulian::store
