using System.Xml.Linq;

namespace GoDefer;

/// <summary>What the documentation file of an assembly says.</summary>
internal static class XmlDocumentation
{
    /// <summary>The summary of a member of an enumeration.</summary>
    public static string Summary<T>(T member) where T : struct, Enum
    {
        var file = XDocument.Load(Path.ChangeExtension(typeof(T).Assembly.Location, ".xml"));
        var name = $"F:{typeof(T).FullName}.{member}";
        return file.Descendants("member").Single(element => (string?)element.Attribute("name") == name).Element("summary")!.Value;
    }
}
