using System.Text;
using GoDefer.Frontend.Packages;
using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Tests.Packages;

/// <summary>What the loader finds and how it says what is wrong; the texts are those of the go command 1.11.5.</summary>
[TestClass]
public sealed class PackageLoaderTests
{
    private const string Module = "go.mod: module m.org/m";
    private static readonly IExportSource noLibrary = new Library();

    [TestMethod]
    [DataRow("cannot find module for path foo/bar", Module, "a.go: package main; import \"foo/bar\"")]
    [DataRow("a.go:1:22: unknown import path \"m.org/m/x\": cannot find module providing package m.org/m/x", Module, "a.go: package main; import \"m.org/m/x\"")]
    [DataRow("import cycle not allowed\npackage m.org/m\n\timports m.org/m/x\n\timports m.org/m/y\n\timports m.org/m/x", Module,
        "a.go: package main; import \"m.org/m/x\"", "x/x.go: package x; import \"m.org/m/y\"", "y/y.go: package y; import \"m.org/m/x\"")]
    [DataRow("a.go:1:22: use of internal package m.org/m/x/internal/z not allowed", Module,
        "a.go: package main; import \"m.org/m/x/internal/z\"", "x/internal/z/z.go: package z")]
    [DataRow("a.go:1:22: use of internal package internal/race not allowed", Module, "a.go: package main; import \"internal/race\"")]
    [DataRow("a.go:1:22: import \"m.org/m/x\" is a program, not an importable package", Module, "a.go: package main; import \"m.org/m/x\"", "x/x.go: package main")]
    [DataRow("a.go:1:22: build constraints exclude all Go files in {root}/x", Module,
        "a.go: package main; import \"m.org/m/x\"", "x/x.go: // +build ignore\n\npackage x", "x/x_windows.go: package x")]
    [DataRow("go build m.org/m/x: no non-test Go files in {root}/x", Module, "a.go: package main; import \"m.org/m/x\"", "x/x_test.go: package x")]
    [DataRow("a.go:1:22: found packages x (a.go) and y (b.go) in {root}/x", Module,
        "a.go: package main; import \"m.org/m/x\"", "x/a.go: package x", "x/b.go: package y")]
    [DataRow("build m.org/m: cannot find module for path _{root}/x", Module, "a.go: package main; import \"./x\"", "x/x.go: package x")]
    [DataRow("a.go:1:22: cannot find package \"foo/bar\" in any of:\n\tGOROOT/src/foo/bar (from $GOROOT)\n\t{root}/gopath/src/foo/bar (from $GOPATH)",
        "a.go: package main; import \"foo/bar\"")]
    [DataRow("package main\n\timports ./../r/x: non-canonical import path: \"./../r/x\" should be \"../r/x\"", "a.go: package main; import \"./../r/x\"")]
    public void Wrong(string expected, params string[] files)
    {
        using var tree = new Tree(files);
        var error = Assert.ThrowsExactly<PackageLoadException>(() => tree.Load());
        Assert.EndsWith(expected.Replace("{root}", tree.Root), string.Join('\n', error.Errors));
    }

    [TestMethod]
    [DataRow("m.org/m/y m.org/m/x main", Module, "a.go: package main; import \"m.org/m/x\"", "x/x.go: package x; import \"m.org/m/y\"", "y/y.go: package y")]
    [DataRow("m.org/m/x/internal/z m.org/m/x main", Module,
        "a.go: package main; import \"m.org/m/x\"", "x/x.go: package x; import \"m.org/m/x/internal/z\"", "x/internal/z/z.go: package z")]
    [DataRow("foo/bar main", "a.go: package main; import \"foo/bar\"", "gopath/src/foo/bar/b.go: package bar")]
    [DataRow("_{root}/x main", "a.go: package main; import \"./x\"", "x/x.go: package x")]
    public void Right(string paths, params string[] files)
    {
        using var tree = new Tree(files);
        Assert.AreEqual(paths.Replace("{root}", tree.Root), string.Join(' ', tree.Load().Select(package => package.Path ?? "main")));
    }

    [TestMethod]
    public void In_GOPATH_relative_imports_are_refused_and_vendored_packages_found()
    {
        using var tree = new Tree(["gopath/src/p/a.go: package main; import \"q\"; import \"./x\"", "gopath/src/p/vendor/q/q.go: package q"]);
        var error = Assert.ThrowsExactly<PackageLoadException>(() => tree.Load("gopath/src/p"));
        Assert.EndsWith("a.go:1:34: local import \"./x\" in non-local package", error.Errors[0]);
        File.WriteAllText(Path.Combine(tree.Root, "gopath/src/p/a.go"), "package main; import \"q\"");
        Assert.AreEqual("p/vendor/q", tree.Load("gopath/src/p")[0].Path);
    }

    [TestMethod]
    [DataRow("a.go", "// +build linux,!amd64 darwin\n\npackage x", false)]
    [DataRow("a.go", "// +build linux,amd64 darwin\n\npackage x", true)]
    [DataRow("a.go", "// +build go1.11\n// +build !go1.12\n\npackage x", true)]
    [DataRow("a.go", "// +build go1.12\n\npackage x", false)]
    [DataRow("a.go", "// +build ignore\npackage x", true)]
    [DataRow("a.go", "// text\n\n//+build ignore\n\n// more\npackage x", false)]
    [DataRow("a.go", "/* text */\n// +build ignore\n\npackage x", true)]
    [DataRow("a_linux.go", "package x", true)]
    [DataRow("a_linux_arm.go", "package x", false)]
    [DataRow("linux.go", "package x", true)]
    [DataRow("darwin.go", "package x", true)]
    [DataRow("a_darwin.go", "package x", false)]
    [DataRow("a_b_amd64.go", "package x", true)]
    [DataRow("a_windows_test.go", "package x", false)]
    public void Build_constraints(string name, string text, bool isIncluded) =>
        Assert.AreEqual(isIncluded, new BuildPlatform("linux").Includes(name, Encoding.UTF8.GetBytes(text)));

    private sealed class Library : IExportSource
    {
        public ExportedPackage? Find(string path) => null;
    }

    /// <summary>Files in a folder that is removed: each <c>name: text</c>.</summary>
    private sealed class Tree : IDisposable
    {
        private readonly string temporary = Directory.CreateTempSubdirectory("godefer-load-").FullName;

        public Tree(string[] files)
        {
            foreach (var file in files)
            {
                var at = file.IndexOf(": ", StringComparison.Ordinal);
                var path = Path.Combine(Root, file[..at]);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, file[(at + 2)..] + "\n");
            }
        }

        public string Root => Path.Combine(temporary, "r");

        public IReadOnlyList<PackageInput> Load(string folder = "")
        {
            var full = folder.Length == 0 ? Root : Path.Combine(Root, folder);
            var workspace = Workspace.Of(full, name => name == "GOPATH" ? Path.Combine(Root, "gopath") : null);
            var platform = new BuildPlatform("linux");
            var package = SourcePackage.In(full, platform, file => Path.GetRelativePath(Root, file));
            var path = workspace.Kind == WorkspaceKind.Outside ? "main" : workspace.PathOf(full);
            return new PackageLoader(workspace, noLibrary, platform, file => Path.GetRelativePath(Root, file), "GOROOT").Load(package, path);
        }

        public void Dispose() => Directory.Delete(temporary, recursive: true);
    }
}
