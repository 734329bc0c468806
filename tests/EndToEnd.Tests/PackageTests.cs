using GoDefer.Parity;

namespace GoDefer.EndToEnd.Tests;

/// <summary>Programs of several packages, as a user runs them; the trees are described in <c>tests/packages</c>.</summary>
[TestClass]
public sealed class PackageTests
{
    private static readonly string geo = Repository.PathOf("tests", "packages", "geo");
    private static readonly string order = Repository.PathOf("tests", "packages", "order");
    private static readonly string program = Path.Combine(geo, "cmd", "x");

    [TestMethod]
    [DataRow("interpreter", "./cmd/x")]
    [DataRow("amd64emu", "./cmd/x")]
    [DataRow("amd64emu", "example.com/geo/cmd/x")]
    [DataRow("interpreter", "cmd/x/main.go", "cmd/x/util.go")]
    public void A_program_of_a_module_behaves_as_native(string backend, params string[] names)
    {
        var run = GodeferProcess.Run(geo, ["run", "-b", backend, .. names]);
        Assert.AreEqual(File.ReadAllText(Path.Combine(program, "want.stderr")), run.Error);
        Assert.AreEqual(0, run.ExitCode);
    }

    [TestMethod]
    [DataRow("interpreter")]
    [DataRow("amd64emu")]
    public void Variables_are_set_in_gcs_order_over_files_and_packages(string backend)
    {
        var run = GodeferProcess.Run(order, "run", "-b", backend, ".");
        Assert.AreEqual(File.ReadAllText(Path.Combine(order, "want.stderr")), run.Error);
        Assert.AreEqual(0, run.ExitCode);
    }

    [TestMethod]
    [DataRow("geo/cmd/x")]
    [DataRow("order")]
    public void Listings_of_packages_with_imports_are_gcs(string name)
    {
        var folder = Repository.PathOf("tests", "packages", name);
        var emit = GodeferProcess.Run(folder, "emit", ".");
        Assert.AreEqual(Lines.TrimEnds(File.ReadAllText(Path.Combine(folder, "want.S"))), Lines.TrimEnds(emit.Output));
    }

    [TestMethod]
    [DataRow("bytes", "var b bytes.Buffer; b.WriteString(\"x\"); b.WriteString(\"y\"); println(b.Len())", "bytes.b+")]
    [DataRow("container/list", "var l list.List; l.Init(); l.PushBack(1); println(l.Len())", "container/list.l+")]
    public void Variables_of_an_inlined_body_bear_the_name_of_its_package(string package, string statements, string name)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.go", $"package main\n\nimport \"{package}\"\n\nfunc main() {{ {statements} }}\n");
        StringAssert.Contains(GodeferProcess.Run(folder.Path, "emit", file).Output, $"MOVQ\tAX, {name}");
    }

    [TestMethod]
    [DataRow("shapes", "go run: cannot run non-main package\n")]
    [DataRow("internal", "godefer: no Go files in internal [GD4002]\n")]
    public void What_is_no_program_is_not_run(string name, string message)
    {
        var run = GodeferProcess.Run(geo, "run", name);
        Assert.AreEqual(message, run.Error);
        Assert.AreNotEqual(0, run.ExitCode);
    }

    [TestMethod]
    public void A_program_needs_a_function_main()
    {
        using var folder = new TemporaryFolder();
        var run = GodeferProcess.Run(folder.Path, "run", folder.Write("a.go", "package main\n\nfunc f() {}\n"));
        Assert.AreEqual((1, "runtime.main_main·f: function main is undeclared in the main package\n"), (run.ExitCode, run.Error));
    }

    [TestMethod]
    public void Files_of_two_folders_are_no_package()
    {
        var run = GodeferProcess.Run(geo, "run", "shapes/shapes.go", "stack/stack.go");
        Assert.AreEqual((1, "named files must all be in one directory; have shapes/ and stack/\n"), (run.ExitCode, run.Error));
    }
}
