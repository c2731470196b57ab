#pragma once
// One writer a workspace, in this process or another. An operating-system lock beside the file, so a crash leaves
// nothing that blocks: the system drops it with the process.
#include <memory>
#include <string>

namespace roulian::store {

enum class LockState { Held, Other, Denied };  // Other: another writer has it; Denied: folder not writable

class FileLock {
public:
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    // Takes the lock of the file; nullptr unless state is Held. Also within this process it is given only once.
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
