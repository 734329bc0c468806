using System.Collections.Immutable;
using GoDefer.Frontend.Source;

namespace GoDefer.Frontend.Syntax;

/// <summary>
/// Checks the labels, <c>break</c>, <c>continue</c> and <c>goto</c> of one function body, and sets where they lead.
/// Function literals inside were checked when their own body ended. Needs a body without syntax errors. Runs right after
/// the body was parsed, so that its messages come between the others as gc's do.
/// </summary>
internal sealed class BranchChecker
{
    private readonly SyntaxDiagnostics diagnostics;
    private readonly Dictionary<string, Label> labels = new(StringComparer.Ordinal);
    private readonly List<Label> labelsInOrder = [];

    private BranchChecker(SyntaxDiagnostics diagnostics) => this.diagnostics = diagnostics;

    /// <summary>Checks a function body.</summary>
    public static void Check(BlockStmt body, SyntaxDiagnostics diagnostics)
    {
        var checker = new BranchChecker(diagnostics);
        var block = new Block(null, body.Position, null);
        checker.CheckBlock(block, default, body.Statements);
        checker.ReportOpenGotos(block);
        checker.ReportUnusedLabels();
    }

    private void ReportOpenGotos(Block body)
    {
        foreach (PendingGoto open in body.Gotos ?? [])
        {
            Ident name = open.Goto.Label!;
            if (labels.TryGetValue(name.Name, out Label? label))
            {
                label.IsUsed = true;
                diagnostics.ReportJumpIntoBlock(name, label.Block.Start);
            }
            else
            {
                diagnostics.ReportUndefinedLabel(name);
            }
        }
    }

    private void ReportUnusedLabels()
    {
        foreach (Label label in labelsInOrder)
        {
            if (!label.IsUsed)
            {
                diagnostics.ReportUnusedLabel(label.Statement.Label);
            }
        }
    }

    private void CheckBlock(Block block, Targets targets, ImmutableArray<Stmt> statements)
    {
        foreach (Stmt statement in statements)
        {
            CheckLabels(block, targets, statement);
        }
    }

    private void CheckInner(Block outer, Targets targets, LabeledStmt? label, Position start, ImmutableArray<Stmt> statements)
    {
        var inner = new Block(outer, start, label);
        CheckBlock(inner, targets, statements);
        outer.TakeOpenGotos(inner);
    }

    /// <summary>Declares the labels before a statement, then checks it.</summary>
    private void CheckLabels(Block block, Targets targets, Stmt statement)
    {
        LabeledStmt? label = null;
        while (statement is LabeledStmt labeled)
        {
            if (labeled.Label.Name != "_")
            {
                Declare(block, labeled);
                label = labeled;
            }

            statement = labeled.Statement;
        }

        Check(block, targets, label, statement);
    }

    private void Declare(Block block, LabeledStmt statement)
    {
        string name = statement.Label.Name;
        if (labels.TryGetValue(name, out Label? label))
        {
            diagnostics.ReportDuplicateLabel(statement.Position, label.Statement.Label);
        }
        else
        {
            label = new Label(block, statement);
            labels.Add(name, label);
            labelsInOrder.Add(label);
        }

        label.IsUsed |= ResolveGotos(block, statement);
    }

    /// <summary>Leads the open gotos of the block to a label; true if there were any.</summary>
    private bool ResolveGotos(Block block, LabeledStmt statement)
    {
        bool any = false;
        foreach (PendingGoto open in block.Gotos ?? [])
        {
            if (open.Goto.Label!.Name != statement.Label.Name)
            {
                continue;
            }

            any = true;
            open.Goto.Target = statement;
            if (open.JumpsOverVariable)
            {
                diagnostics.ReportJumpOverDeclaration(open.Goto.Label, NameOf(block.Variable!), block.Variable!.Position);
            }
        }

        if (any)
        {
            block.Gotos!.RemoveAll(open => open.Goto.Label!.Name == statement.Label.Name);
        }

        return any;
    }

    private void Check(Block block, Targets targets, LabeledStmt? label, Stmt statement)
    {
        switch (statement)
        {
            case DeclStmt declaration:
                DeclareFirstVariable(block, declaration);
                break;
            case AssignStmt { IsDefine: true } assign:
                block.DeclareVariable(assign);
                break;
            case BranchStmt { Label: null } branch:
                CheckUnlabeled(targets, branch);
                break;
            case BranchStmt { Kind: BranchKind.Goto } branch:
                CheckGoto(block, branch);
                break;
            case BranchStmt branch:
                CheckLabeled(block, branch);
                break;
            case BlockStmt inner:
                CheckInner(block, targets, label, inner.Position, inner.Statements);
                break;
            case IfStmt conditional:
                CheckIf(block, targets, label, conditional);
                break;
            case ForStmt loop:
                CheckInner(block, new Targets(loop, loop), label, loop.Body.Position, loop.Body.Statements);
                break;
            case RangeStmt loop:
                CheckInner(block, new Targets(loop, loop), label, loop.Body.Position, loop.Body.Statements);
                break;
            case SwitchStmt choice:
                foreach (CaseClause clause in choice.Clauses)
                {
                    CheckInner(block, targets with { Break = choice }, label, clause.Position, clause.Body);
                }

                break;
            case SelectStmt choice:
                foreach (CommClause clause in choice.Clauses)
                {
                    CheckInner(block, targets with { Break = choice }, label, clause.Position, clause.Body);
                }

                break;
        }
    }

    private static void DeclareFirstVariable(Block block, DeclStmt declaration)
    {
        foreach (Decl decl in declaration.Decls)
        {
            if (decl is VarDecl variable)
            {
                block.DeclareVariable(variable);
                return;
            }
        }
    }

    private static string NameOf(Node declaration) =>
        declaration is VarDecl variable ? variable.Names[0].Name : AstPrinter.PrintLine(((AssignStmt)declaration).Left);

    private void CheckIf(Block block, Targets targets, LabeledStmt? label, IfStmt conditional)
    {
        Stmt? next = conditional;
        while (next is IfStmt arm)
        {
            CheckInner(block, targets, label, arm.Then.Position, arm.Then.Statements);
            next = arm.Else;
        }

        if (next is BlockStmt otherwise)
        {
            CheckInner(block, targets, label, otherwise.Position, otherwise.Statements);
        }
    }

    private void CheckUnlabeled(Targets targets, BranchStmt branch)
    {
        switch (branch.Kind)
        {
            case BranchKind.Break when targets.Break is null:
                diagnostics.ReportMisplacedBreak(branch.Position);
                break;
            case BranchKind.Break:
                branch.Target = targets.Break;
                break;
            case BranchKind.Continue when targets.Continue is null:
                diagnostics.ReportMisplacedContinue(branch.Position);
                break;
            case BranchKind.Continue:
                branch.Target = targets.Continue;
                break;
        }
    }

    private void CheckLabeled(Block block, BranchStmt branch)
    {
        TokenKind keyword = branch.Kind == BranchKind.Break ? TokenKind.Break : TokenKind.Continue;
        if (!labels.TryGetValue(branch.Label!.Name, out Label? label))
        {
            diagnostics.ReportUndefinedBranchLabel(branch.Label, keyword);
            return;
        }

        label.IsUsed = true;
        Stmt labeled = label.Statement.Statement;
        bool canContinue = labeled is ForStmt or RangeStmt;
        bool canBreak = canContinue || labeled is SwitchStmt or SelectStmt;
        if (block.IsIn(label.Statement) && (branch.Kind == BranchKind.Break ? canBreak : canContinue))
        {
            branch.Target = labeled;
        }
        else
        {
            diagnostics.ReportInvalidBranchLabel(branch.Label, keyword);
        }
    }

    private void CheckGoto(Block block, BranchStmt branch)
    {
        if (labels.TryGetValue(branch.Label!.Name, out Label? label))
        {
            label.IsUsed = true;
            if (block.IsIn(label.Block))
            {
                branch.Target = label.Statement;
                return;
            }
        }

        // The label may come later.
        block.AddGoto(branch);
    }

    /// <summary>What <c>break</c> and <c>continue</c> without label lead to.</summary>
    private readonly record struct Targets(Stmt? Break, Stmt? Continue);

    private readonly record struct PendingGoto(BranchStmt Goto, bool JumpsOverVariable);

    private sealed class Label(Block block, LabeledStmt statement)
    {
        public Block Block { get; } = block;

        public LabeledStmt Statement { get; } = statement;

        public bool IsUsed { get; set; }
    }

    /// <summary>A block, with the gotos in it whose label was not seen yet.</summary>
    private sealed class Block(Block? outer, Position start, LabeledStmt? label)
    {
        public Position Start { get; } = start;

        public List<PendingGoto>? Gotos { get; private set; }

        /// <summary>The last <see cref="VarDecl"/> or <see cref="AssignStmt"/> that declares a variable, or null.</summary>
        public Node? Variable { get; private set; }

        private Block? Outer { get; } = outer;

        /// <summary>The label of the statement whose block this is.</summary>
        private LabeledStmt? Label { get; } = label;

        public bool IsIn(Block block)
        {
            Block? at = this;
            while (at is not null && at != block)
            {
                at = at.Outer;
            }

            return at is not null;
        }

        public bool IsIn(LabeledStmt statement)
        {
            Block? at = this;
            while (at is not null && at.Label != statement)
            {
                at = at.Outer;
            }

            return at is not null;
        }

        public void DeclareVariable(Node declaration)
        {
            Variable = declaration;
            for (int i = 0; i < Gotos?.Count; i++)
            {
                Gotos[i] = Gotos[i] with { JumpsOverVariable = true };
            }
        }

        public void AddGoto(BranchStmt branch) => (Gotos ??= []).Add(new PendingGoto(branch, false));

        /// <summary>Takes the gotos that found no label in <paramref name="inner"/>; they may leave it.</summary>
        public void TakeOpenGotos(Block inner)
        {
            foreach (PendingGoto open in inner.Gotos ?? [])
            {
                AddGoto(open.Goto);
            }
        }
    }
}
