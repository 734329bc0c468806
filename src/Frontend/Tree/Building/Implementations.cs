using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Tree.Building;

/// <summary>
/// Finds where a type meets an interface with methods that it implements, in the order of type checking: conversions, assertions and cases of switches (gc: implements).
/// </summary>
internal sealed class Implementations(PackageTree tree) : TreeSearch
{
    /// <summary>Adds what is found in statements to the tree's <see cref="PackageTree.Implementations"/>.</summary>
    public static void Find(PackageTree tree, List<TreeNode> statements) => new Implementations(tree).Statements(statements);

    protected override void Visit(TreeNode node)
    {
        switch (node)
        {
            case TypeSwitchNode { X.Type: { } face } choice: AddCases(choice.Cases, face); break;
            case SwitchNode { Tag.Type: { } face } choice: AddCases(choice.Cases, face); break;
        }
        node.VisitChildren(this);
        switch (node)
        {
            case ConvertNode { Kind: ConversionKind.Interface, X.Type: { } from, Type: { } to }: Add(from, to); break;
            case TypeAssertNode { Type: { } to, X.Type: { } from }: Add(to, from); break;
            case ClosureNode { Function: { IsHiddenClosure: true, Body: { } body } }: Statements(body); break;
        }
    }

    private void AddCases(List<CaseNode> cases, GoType face)
    {
        foreach (var value in cases.SelectMany(clause => clause.Values))
        {
            if (value.Type is { } type) { Add(type, face); }
        }
    }

    private void Add(GoType type, GoType face)
    {
        if (face.IsInterface && !face.IsEmptyInterface && !type.IsInterface && !type.IsUntyped)
        {
            tree.Implementations.Add((type, face));
        }
    }
}
