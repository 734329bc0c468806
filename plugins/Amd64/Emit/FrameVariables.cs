using GoDefer.Abstractions.Artifacts;
using GoDefer.IR;

namespace GoDefer.Amd64.Emit;

/// <summary>The variables of a frame as an image tells of them: by offset from argument 0.</summary>
internal static class FrameVariables
{
    // Between argument 0 and the locals lie the return address and the saved frame pointer.
    private const long LocalsBelowArguments = 16;

    /// <summary>The variables that have a place, by ascending offset.</summary>
    public static IReadOnlyList<FrameVariable> Of(FrameLayout layout, Package package) =>
        [.. layout.Variables.Select(local => Describe(local, layout, package)).OrderBy(variable => variable.Offset)];

    private static FrameVariable Describe(Local local, FrameLayout layout, Package package)
    {
        var offset = layout.OffsetOf(local) - (FrameLayout.IsArgument(local) ? 0 : LocalsBelowArguments);
        return new FrameVariable(
            local.Name, local.Type.Spelling.Replace("\"\".", package.Path + ".", StringComparison.Ordinal), (int)offset, local.Type.Size,
            local.Role == LocalRole.Parameter, local.Role == LocalRole.Result, local.Position.Line);
    }
}
