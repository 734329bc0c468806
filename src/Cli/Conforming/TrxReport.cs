using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using GoDefer.Conformance;

namespace GoDefer.Cli.Conforming;

/// <summary>The report as a test result file (TRX) that Visual Studio and CI services read. Ids are made of the names, so that runs can be compared.</summary>
internal static class TrxReport
{
    private const string Namespace = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    // The type and the list that stand for unit tests in every TRX file.
    private const string TestType = "13cdc9d9-ddb5-4fa4-a97d-d965ccfc6d4b";
    private const string TestList = "8c84fa94-04c1-424b-9868-57a2d4851a1d";

    public static string Format(LawReport report, DateTimeOffset end)
    {
        var output = new StringBuilder();
        using (var writer = new Utf8StringWriter(output))
        using (var xml = XmlWriter.Create(writer, new XmlWriterSettings { Indent = true, NewLineChars = "\n", CheckCharacters = false }))
        {
            Write(xml, report, end);
        }
        return output.Append('\n').ToString();
    }

    private static void Write(XmlWriter xml, LawReport report, DateTimeOffset end)
    {
        var total = TimeSpan.FromTicks(report.Results.Sum(result => result.Duration.Ticks));
        xml.WriteStartElement("TestRun", Namespace);
        xml.WriteAttributeString("id", Id("run " + report.Manifest.Id));
        xml.WriteAttributeString("name", $"{report.Manifest.Id} {report.Manifest.Version}");
        xml.WriteStartElement("Times", Namespace);
        foreach (var (name, time) in new[] { ("creation", end - total), ("queuing", end - total), ("start", end - total), ("finish", end) })
        {
            xml.WriteAttributeString(name, time.ToString("O", CultureInfo.InvariantCulture));
        }
        xml.WriteEndElement();
        WriteAll(xml, "Results", report, WriteResult);
        WriteAll(xml, "TestDefinitions", report, WriteDefinition);
        WriteAll(xml, "TestEntries", report, WriteEntry);
        xml.WriteStartElement("TestLists", Namespace);
        xml.WriteStartElement("TestList", Namespace);
        xml.WriteAttributeString("name", "Laws");
        xml.WriteAttributeString("id", TestList);
        xml.WriteEndElement();
        xml.WriteEndElement();
        WriteSummary(xml, report);
        xml.WriteEndElement();
    }

    private static void WriteAll(XmlWriter xml, string name, LawReport report, Action<XmlWriter, LawReport, LawResult> write)
    {
        xml.WriteStartElement(name, Namespace);
        foreach (var result in report.Results) { write(xml, report, result); }
        xml.WriteEndElement();
    }

    private static void WriteResult(XmlWriter xml, LawReport report, LawResult result)
    {
        xml.WriteStartElement("UnitTestResult", Namespace);
        xml.WriteAttributeString("executionId", Id("execution " + result.Law.Name));
        xml.WriteAttributeString("testId", Id(result.Law.Name));
        xml.WriteAttributeString("testName", result.Law.Name);
        xml.WriteAttributeString("computerName", report.Manifest.Id);
        xml.WriteAttributeString("duration", result.Duration.ToString("c", CultureInfo.InvariantCulture));
        xml.WriteAttributeString("testType", TestType);
        xml.WriteAttributeString("outcome", Outcome(result));
        xml.WriteAttributeString("testListId", TestList);
        if (result.Difference is { } difference)
        {
            WriteMessage(xml, $"expected: {difference.Expected}\ngot: {difference.Got}", result.Program);
        }
        else if (result.Lacks is { } lacks) { WriteMessage(xml, $"the backend does not have the feature \"{lacks}\"", null); }
        xml.WriteEndElement();
    }

    private static void WriteMessage(XmlWriter xml, string message, string? program)
    {
        xml.WriteStartElement("Output", Namespace);
        if (program is not null) { xml.WriteElementString("StdOut", Namespace, Clean(program)); }
        xml.WriteStartElement("ErrorInfo", Namespace);
        xml.WriteElementString("Message", Namespace, Clean(message));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteDefinition(XmlWriter xml, LawReport report, LawResult result)
    {
        xml.WriteStartElement("UnitTest", Namespace);
        xml.WriteAttributeString("name", result.Law.Name);
        xml.WriteAttributeString("id", Id(result.Law.Name));
        xml.WriteElementString("Description", Namespace, result.Law.Meaning);
        xml.WriteStartElement("Execution", Namespace);
        xml.WriteAttributeString("id", Id("execution " + result.Law.Name));
        xml.WriteEndElement();
        xml.WriteStartElement("TestMethod", Namespace);
        xml.WriteAttributeString("codeBase", report.Manifest.Assembly);
        xml.WriteAttributeString("className", $"{report.Manifest.Id}.{result.Law.Group}");
        xml.WriteAttributeString("name", result.Law.Name);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, LawReport report, LawResult result)
    {
        xml.WriteStartElement("TestEntry", Namespace);
        xml.WriteAttributeString("testId", Id(result.Law.Name));
        xml.WriteAttributeString("executionId", Id("execution " + result.Law.Name));
        xml.WriteAttributeString("testListId", TestList);
        xml.WriteEndElement();
    }

    private static void WriteSummary(XmlWriter xml, LawReport report)
    {
        var (passed, failed, skipped) = (report.Count(LawOutcome.Passed), report.Count(LawOutcome.Failed), report.Count(LawOutcome.Skipped));
        xml.WriteStartElement("ResultSummary", Namespace);
        xml.WriteAttributeString("outcome", failed == 0 ? "Completed" : "Failed");
        xml.WriteStartElement("Counters", Namespace);
        foreach (var (name, count) in new[] { ("total", report.Results.Count), ("executed", passed + failed), ("passed", passed), ("failed", failed), ("notExecuted", skipped) })
        {
            xml.WriteAttributeString(name, count.ToString(CultureInfo.InvariantCulture));
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string Outcome(LawResult result) => result.Outcome switch
    {
        LawOutcome.Passed => "Passed",
        LawOutcome.Failed => "Failed",
        _ => "NotExecuted",
    };

    private static string Id(string name) => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16)).ToString("D");

    // XML has no way to write most control characters.
    private static string Clean(string text) => string.Concat(text.Select(character => XmlConvert.IsXmlChar(character) ? character : '\uFFFD'));

    private sealed class Utf8StringWriter(StringBuilder output) : StringWriter(output, CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding { get; } = new UTF8Encoding(false);
    }
}
