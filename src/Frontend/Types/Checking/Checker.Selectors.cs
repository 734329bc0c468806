using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Types.Checking;

/// <summary>Selectors and method expressions (Go spec, Selectors; Method expressions; Method values).</summary>
public sealed partial class Checker
{
    private Use? CheckSelector(SelectorExpr selector, ExprInfo result, Use use)
    {
        if (result.Referent is Symbol symbol)
        {
            return CheckSymbol(symbol, result, use);
        }
        var left = Check(selector.X, Use.Value | Use.Type);
        result.IsReported |= left.IsReported;
        if (left.Type is null)
        {
            return null;
        }
        if (left.Kind == ExprKind.Type)
        {
            return CheckMethodExpression(selector, left.Type, result);
        }
        var member = MemberLookup.Find(left.Type, selector.Selector.Name, info.Package, out var isAmbiguous);
        if (isAmbiguous)
        {
            report.AmbiguousSelector(selector);
            result.IsAmbiguous = true;
            return null;
        }
        Default(selector.X, null);
        if (InfoOf(Strip(selector.X)).Type is not { } type)
        {
            return null;
        }
        if (selector.Selector.Name == "_")
        {
            report.BlankSelector();
            return null;
        }
        if (member is null || !IsUsable(selector, type, member))
        {
            if (member is { Path.Count: > 0 })
            {
                report.SelectorUndefined(selector, type, selector.Selector.Name);
                return null;
            }
            return CheckDeepReceiver(selector, type, result) ?? ReportMissingMember(selector, type);
        }
        return CheckMember(selector, type, member, result);
    }

    /// <summary>The type of what the last step of a selector is applied to.</summary>
    private static GoType Holder(GoType type, Member member) => member.Path.Count == 0 ? type : member.Path[^1].Field.Type;

    /// <summary>Methods are not found through pointers to interfaces nor through named pointer types.</summary>
    private static bool IsUsable(SelectorExpr selector, GoType type, Member member)
    {
        if (member.Field is not null)
        {
            return true;
        }
        if (member.Interface is not null && Holder(type, member).Kind == TypeKind.Pointer)
        {
            return false;
        }
        var startsAtName = Strip(selector.X) is not (SelectorExpr or StarExpr);
        return !(member.Path.Count > 0 && startsAtName && type.IsNamed && type.Kind == TypeKind.Pointer);
    }

    private Use? CheckMember(SelectorExpr selector, GoType type, Member member, ExprInfo result)
    {
        if (member.Field is { } field)
        {
            result.Referent = new Selection(SelectionKind.Field, type, [.. member.Path, field], null, null, -1, false, false);
            return BeValue(result, field.Field.Type);
        }
        if (member.Interface is not null)
        {
            result.Referent = new Selection(SelectionKind.InterfaceMethod, type, member.Path, null, member.Interface, member.InterfaceIndex, false, false);
            return BeValue(result, member.Type);
        }
        var isPointer = Holder(type, member).Kind == TypeKind.Pointer;
        var takesAddress = member.Method!.HasPointerReceiver && !isPointer;
        var selection = new Selection(
            SelectionKind.Method, type, member.Path, member.Method, null, -1, takesAddress, isPointer && !member.Method.HasPointerReceiver);
        if (takesAddress)
        {
            TakeReceiverAddress(selector, member);
        }
        result.Referent = selection;
        RequireFunc(member.Method);
        return member.Method.Type is null ? null : BeValue(result, member.Method.Type);
    }

    private void TakeReceiverAddress(SelectorExpr selector, Member member)
    {
        if (member.Path.Any(step => step.ThroughPointer))
        {
            return;
        }
        if (!IsAddressable(selector.X))
        {
            var receiver = Diagnostics.ExprFormatter.Text(selector.X) + string.Concat(member.Path.Select(s => "." + s.Field.Name));
            report.NotAddressable("call pointer method on", receiver);
            report.NotAddressable("take the address of", receiver);
        }
        MarkAddressTaken(selector.X);
    }

    /// <summary>A method of what a pointer to a pointer points to: Go wants the dereference written.</summary>
    private Use? CheckDeepReceiver(SelectorExpr selector, GoType type, ExprInfo result)
    {
        if (type is not PointerType { Target: PointerType { Target: NamedType named } }
            || named.FindMethod(selector.Selector.Name, info.Package) is not { } method)
        {
            return null;
        }
        report.NeedsExplicitDereference(method.Name, selector.X);
        result.Referent = new Selection(SelectionKind.Method, type, [], method, null, -1, false, true);
        return BeValue(result, method.Type);
    }

    private Use? ReportMissingMember(SelectorExpr selector, GoType type)
    {
        var name = selector.Selector.Name;
        var holder = type.Underlying is PointerType { Target: { IsInterface: false } target } ? target : type;
        if (holder.IsInvalid)
        {
            return null;
        }
        if (holder.IsEmptyInterface)
        {
            report.SelectorOnEmptyInterface(selector, type);
        }
        else if (TypeRelations.IsPointerToInterface(holder))
        {
            report.SelectorOnPointerToInterface(selector, type);
        }
        else if (OwnMembers(holder, type).Any(m => m.Name == name))
        {
            report.SelectorUnexported(selector, LinkName(holder, name));
        }
        else if (OwnMembers(holder, type).FirstOrDefault(m => string.Equals(m.Name, name, StringComparison.OrdinalIgnoreCase)) is { Name: { } have } similar
            && (GoNames.IsExported(have) || similar.Package == info.Package))
        {
            report.SelectorMisspelt(selector, type, name, have);
        }
        else
        {
            report.SelectorUndefined(selector, type, name);
        }
        return null;
    }

    /// <summary>A method of a type has the name its function has in the package, a field or method of an interface just its own.</summary>
    private static string LinkName(GoType holder, string name)
    {
        if (holder is not NamedType { Package: { } package } named || named.Methods.FirstOrDefault(m => m.Name == name) is not { } method)
        {
            return name;
        }
        return $"{package.Name}.{(method.HasPointerReceiver ? $"(*{named.Name})" : named.Name)}.{name}";
    }

    /// <summary>The fields and methods of a type itself, not of embedded ones.</summary>
    private static IEnumerable<(string Name, GoPackage? Package)> OwnMembers(GoType holder, GoType type)
    {
        var fields = holder.Underlying switch
        {
            StructType s => s.Fields.Select(f => (f.Name, f.Package)),
            InterfaceType i => i.Methods.Select(m => (m.Name, m.Package)),
            _ => [],
        };
        var hasMethods = holder == type || !type.IsNamed;
        return hasMethods && holder is NamedType named && !holder.IsInterface
            ? fields.Concat(named.Methods.Select(m => (m.Name, m.Package)))
            : fields;
    }

    private Use? CheckMethodExpression(SelectorExpr selector, GoType type, ExprInfo result)
    {
        var name = selector.Selector.Name;
        var owner = type.IsInterface ? type : MemberLookup.MethodOwner(type);
        if (owner is null)
        {
            report.MethodUndefined(selector, type, name);
            return null;
        }
        var member = MemberLookup.Find(owner, name, info.Package, out var isAmbiguous);
        if (member is null || member.Field is not null)
        {
            ReportMissingMethod(selector, type, owner, isAmbiguous);
            return null;
        }
        if (type.Kind != TypeKind.Pointer && MethodSet.NeedsAddress(member))
        {
            report.MethodNeedsPointer(selector, type, name);
            return null;
        }
        if (member.Type is not FuncType method)
        {
            return null;
        }
        result.Referent = new Selection(
            SelectionKind.MethodExpression, type, member.Path, member.Method, member.Interface, member.InterfaceIndex, false, false);
        return BeValue(result, types.FuncOf([type, .. method.Parameters], method.Results, method.IsVariadic));
    }

    private void ReportMissingMethod(SelectorExpr selector, GoType type, GoType owner, bool isAmbiguous)
    {
        var name = selector.Selector.Name;
        if (MethodSet.Of(owner).Any(m => m.Name == name))
        {
            report.MethodUnexported(selector, name);
        }
        else if (isAmbiguous)
        {
            report.MethodAmbiguous(selector);
        }
        else
        {
            report.MethodUndefined(selector, type, name);
        }
    }
}
