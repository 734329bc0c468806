using GoDefer.IR;

namespace GoDefer.Abstractions.Plugins;

/// <summary>
/// A backend that compiles packages ahead of time, without knowing the program. Its result is kept in the archive of the runtime library
/// and handed back, as <see cref="Artifacts.ProgramArtifact.Precompiled"/>, instead of the IR of those packages when it translates a program.
/// </summary>
public interface IPrecompiler : IBackend
{
    /// <summary>
    /// Name of the archive's section: the backend's id and the version of what is in it, <c>amd64/1</c>. A section of another name is not
    /// given to it.
    /// </summary>
    string SectionName { get; }

    /// <summary>
    /// Compiles a package in the frontend form. Equal packages give equal bytes. Called on one thread; requests as for
    /// <see cref="IBackend.Translate"/>.
    /// </summary>
    byte[] Precompile(Package package, BackendRequest request);
}
