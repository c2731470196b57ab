#pragma once
// One writing process a workspace. An operating-system lock beside the file, so a crash leaves nothing that
// blocks: the system drops it with the process. Connections of one process share it.
#include <memory>
#include <string>

namespace roulian::store {

enum class LockState { Held, Other, Denied };  // Other: another process has it; Denied: folder not writable

class FileLock {
public:
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    // Takes (or shares, within this process) the lock of the file; nullptr unless state is Held.
    static std::shared_ptr<FileLock> acquire(const std::string& path, LockState& state);

private:
    FileLock() = default;
    std::string m_lockPath;
#ifdef _WIN32
    void* m_handle = nullptr;
#else
    int m_fd = -1;
#endif
};

}  // namespace roulian::store
