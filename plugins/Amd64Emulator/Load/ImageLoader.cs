using GoDefer.Abstractions.Artifacts;
using GoDefer.Amd64Emulator.Memory;

namespace GoDefer.Amd64Emulator.Load;

/// <summary>Puts a linked program into guest memory.</summary>
internal static class ImageLoader
{
    /// <summary>Makes the address space of an image and copies the sections. The caller disposes it.</summary>
    /// <param name="image">Sections in ascending order; those that may be written come last.</param>
    /// <param name="memoryLimit">Most bytes the guest may ask for while it runs.</param>
    public static AddressSpace Load(MachineImage image, long memoryLimit)
    {
        var first = image.Sections[0];
        var last = image.Sections[^1];
        var end = last.Address + (ulong)last.Size;
        var writable = image.Sections.FirstOrDefault(section => section.Access.HasFlag(SectionAccess.Write))?.Address ?? end;
        if (image.Sections.Any(section => section.Address >= writable && !section.Access.HasFlag(SectionAccess.Write)))
        {
            throw new ArgumentException("a read-only section lies behind a writable one", nameof(image));
        }
        var space = new AddressSpace(first.Address, writable, end, memoryLimit);
        foreach (var section in image.Sections)
        {
            space.Load(section.Address, section.Bytes);
        }
        return space;
    }
}
