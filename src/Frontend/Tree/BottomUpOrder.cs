namespace GoDefer.Frontend.Tree;

/// <summary>
/// Visits functions so that callees come before their callers: groups of functions that call each other come together
/// (strongly connected components of the call graph). A function literal belongs to the group of the function around it.
/// </summary>
public sealed class BottomUpOrder
{
    private const uint Done = uint.MaxValue;

    private readonly Action<IReadOnlyList<FunctionNode>, bool> analyze;
    private readonly Dictionary<FunctionNode, uint> ids = [];
    private readonly List<FunctionNode> stack = [];
    private uint generation;

    private BottomUpOrder(Action<IReadOnlyList<FunctionNode>, bool> analyze) => this.analyze = analyze;

    /// <summary>Visits all functions of a package.</summary>
    /// <param name="functions">The functions; the order decides between groups that do not call each other.</param>
    /// <param name="analyze">Gets each group, and whether it is recursive: it calls itself, directly or not.</param>
    public static void Visit(IReadOnlyList<FunctionNode> functions, Action<IReadOnlyList<FunctionNode>, bool> analyze)
    {
        var order = new BottomUpOrder(analyze);
        foreach (var function in functions.Where(function => !function.IsHiddenClosure).ToList())
        {
            order.Visit(function);
        }
    }

    private uint Visit(FunctionNode function)
    {
        if (ids.TryGetValue(function, out var known))
        {
            return known;
        }
        var id = ++generation;
        ids[function] = id;
        stack.Add(function);
        var search = new CalleeSearch(this, ++generation);
        search.Statements(function.Body ?? []);
        if ((search.Lowest == id || search.Lowest == id + 1) && !function.IsHiddenClosure)
        {
            Close(function, search.Lowest == id);
        }
        return search.Lowest;
    }

    private void Close(FunctionNode function, bool isRecursive)
    {
        var start = stack.LastIndexOf(function);
        var group = stack.GetRange(start, stack.Count - start);
        stack.RemoveRange(start, stack.Count - start);
        group.ForEach(member => ids[member] = Done);
        analyze(group, isRecursive);
    }

    /// <summary>Finds the functions a body calls and the literals in it; keeps the lowest id that is reached.</summary>
    private sealed class CalleeSearch(BottomUpOrder order, uint lowest) : TreeSearch
    {
        public uint Lowest { get; private set; } = lowest;

        protected override void Visit(TreeNode node)
        {
            node.VisitChildren(this);
            var reached = node switch
            {
                CallNode call => CalleeOf(call)?.Definition,
                ClosureNode closure => closure.Function,
                _ => null,
            };
            if (reached is not null)
            {
                Lowest = Math.Min(Lowest, order.Visit(reached));
            }
        }
    }

    /// <summary>The function that a call is known to reach, or null.</summary>
    public static FunctionName? CalleeOf(CallNode call) => call.Function switch
    {
        FunctionName { MethodReceiver: not null } expression => expression.Method,
        FunctionName name => name,
        MethodNode method => method.Method,
        _ => null,
    };
}
