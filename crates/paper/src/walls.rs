//! Walls: what a process that lays out may not do, set by itself before it reads the first job, without being root.
//! Knows the kernel's means; must not know what is printed.

use serde::{Deserialize, Serialize};

/// Most memory that it may take beside what it has when it begins, in bytes: an invoice of 3,000 lines takes some 300 MB.
pub(crate) const MEMORY_MAX: u64 = 1024 * 1024 * 1024;

/// Which walls stand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Walls {
    /// Bounds on memory, files and processes.
    pub limits: bool,
    /// Nothing that it starts has more rights than it.
    pub no_new_privileges: bool,
    /// No file is opened and no connection made (Landlock).
    pub landlock: bool,
    /// No call of the kernel but those that laying out needs (seccomp).
    pub seccomp: bool,
}

impl Walls {
    /// Whether all stand.
    pub fn are_complete(&self) -> bool {
        self.lacking().is_empty()
    }

    /// The names of those that do not.
    pub fn lacking(&self) -> Vec<&'static str> {
        let all = [
            (self.limits, "rlimits"),
            (self.no_new_privileges, "no_new_privs"),
            (self.landlock, "Landlock"),
            (self.seccomp, "seccomp"),
        ];
        all.into_iter().filter(|(stands, _)| !stands).map(|(_, name)| name).collect()
    }
}

/// Raises them around the thread that calls, which must be the only one. Each stands that can.
#[cfg(not(target_os = "linux"))]
pub(crate) fn raise() -> Walls {
    Walls::default()
}

#[cfg(target_os = "linux")]
pub(crate) use linux::raise;

#[cfg(target_os = "linux")]
mod linux {
    use std::collections::BTreeMap;

    use landlock::{
        ABI, Access, AccessFs, AccessNet, CompatLevel, Compatible, Ruleset, RulesetAttr, RulesetStatus, Scope,
    };
    use rustix::process::{Resource, Rlimit, setrlimit};
    use seccompiler::{
        BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
        SeccompRule,
    };

    use super::{MEMORY_MAX, Walls};

    /// Processor seconds in a life: what no job asked for in time comes near.
    const PROCESSOR_SECONDS_MAX: u64 = 600;
    /// Memory that is run: `PROT_EXEC` of `mmap` and `mprotect`.
    const EXECUTED: u64 = 4;
    /// Naming memory for who looks at the process, which allocators do: `PR_SET_VMA`.
    const NAMING_MEMORY: u64 = 0x5356_4d41;

    /// See [`super::raise`].
    pub(crate) fn raise() -> Walls {
        let taken = memory_taken();
        let no_new_privileges = rustix::thread::set_no_new_privs(true).is_ok();
        // It opens a file of its own, which the limits allow none.
        let landlock = landlock().unwrap_or(false);
        Walls { limits: limits(taken), no_new_privileges, landlock, seccomp: seccomp().is_ok() }
    }

    /// Whether each is held.
    fn limits(taken: u64) -> bool {
        // What an allocator keeps for later counts as taken.
        let bounds = [
            (Resource::Data, taken.saturating_add(MEMORY_MAX)),
            (Resource::Cpu, PROCESSOR_SECONDS_MAX),
            (Resource::Fsize, 0),
            (Resource::Core, 0),
            (Resource::Nofile, 3),
            (Resource::Nproc, 0),
        ];
        // One that cannot be set keeps no other from being set.
        bounds.into_iter().fold(true, |are_held, (resource, most)| {
            setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) }).is_ok() && are_held
        })
    }

    /// Bytes of memory that are this process's own, as the kernel counts them; 0 where it does not say.
    fn memory_taken() -> u64 {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmData:")).unwrap_or_default();
        line.split_whitespace().next().and_then(|kilobytes| kilobytes.parse::<u64>().ok()).unwrap_or_default()
            * 1024
    }

    /// Nothing of the file system, no connection, no signal to others. Whether all that the first kernel with Landlock
    /// knew is held; later kernels hold more.
    fn landlock() -> Result<bool, landlock::RulesetError> {
        let abi = ABI::V6;
        let held = Ruleset::default()
            .set_compatibility(CompatLevel::BestEffort)
            .handle_access(AccessFs::from_all(abi))?
            .handle_access(AccessNet::from_all(abi))?
            .scope(Scope::from_all(abi))?
            .create()?
            .restrict_self()?;
        Ok(held.ruleset != RulesetStatus::NotEnforced)
    }

    fn seccomp() -> Result<(), String> {
        let arch = std::env::consts::ARCH.try_into().map_err(|why| format!("{why}"))?;
        let filter = SeccompFilter::new(allowed()?, SeccompAction::KillProcess, SeccompAction::Allow, arch);
        let program: BpfProgram = filter.and_then(TryInto::try_into).map_err(|why| why.to_string())?;
        seccompiler::apply_filter(&program).map_err(|why| why.to_string())
    }

    /// Calls that laying out needs: the pipes, memory that is not run, time, the end.
    fn allowed() -> Result<BTreeMap<i64, Vec<SeccompRule>>, String> {
        let always = [
            libc::SYS_read,
            libc::SYS_write,
            libc::SYS_ppoll,
            libc::SYS_readv,
            libc::SYS_writev,
            libc::SYS_close,
            libc::SYS_munmap,
            libc::SYS_mremap,
            libc::SYS_brk,
            libc::SYS_madvise,
            libc::SYS_futex,
            libc::SYS_clock_gettime,
            libc::SYS_getrandom,
            libc::SYS_getpid,
            libc::SYS_gettid,
            libc::SYS_getcpu,
            libc::SYS_sched_yield,
            libc::SYS_sched_getaffinity,
            libc::SYS_sigaltstack,
            libc::SYS_rt_sigaction,
            libc::SYS_rt_sigprocmask,
            libc::SYS_rt_sigreturn,
            libc::SYS_restart_syscall,
            libc::SYS_exit,
            libc::SYS_exit_group,
        ];
        let only = |argument: u8, operator: SeccompCmpOp, value: u64| {
            SeccompCondition::new(argument, SeccompCmpArgLen::Qword, operator, value)
                .and_then(|condition| SeccompRule::new(vec![condition]))
                .map(|rule| vec![rule])
                .map_err(|why| why.to_string())
        };
        let mut rules: BTreeMap<i64, Vec<SeccompRule>> =
            always.into_iter().map(|call| (call, Vec::new())).collect();
        rules.insert(libc::SYS_mmap, only(2, SeccompCmpOp::MaskedEq(EXECUTED), 0)?);
        rules.insert(libc::SYS_mprotect, only(2, SeccompCmpOp::MaskedEq(EXECUTED), 0)?);
        // Of itself alone: how a program ends where memory does.
        let own = u64::from(std::process::id());
        rules.insert(libc::SYS_tgkill, only(0, SeccompCmpOp::Eq, own)?);
        // Waiting for the next job has an older name where there is one.
        #[cfg(target_arch = "x86_64")]
        rules.insert(libc::SYS_poll, Vec::new());
        rules.insert(libc::SYS_prctl, only(0, SeccompCmpOp::Eq, NAMING_MEMORY)?);
        Ok(rules)
    }
}

#[cfg(test)]
mod tests {
    use super::Walls;

    #[test]
    fn what_lacks_is_named() {
        let walls = Walls { limits: true, no_new_privileges: true, landlock: false, seccomp: true };
        assert_eq!((walls.are_complete(), walls.lacking()), (false, vec!["Landlock"]));
    }
}
