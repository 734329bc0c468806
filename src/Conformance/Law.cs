namespace GoDefer.Conformance;

/// <summary>What a law's program is written in.</summary>
public enum LawLanguage : byte
{
    /// <summary>The text form of the IR, in the frontend's form; one package <c>main</c> that calls package runtime.</summary>
    Ir,
    /// <summary>Go 1.11, one file of package main.</summary>
    Go,
}

/// <summary>
/// The program of a law. Texts are made when they are asked for, the same each time; safe to use from several threads.
/// </summary>
/// <param name="language">What it is written in.</param>
/// <param name="text">Makes the text.</param>
/// <param name="textOfCase">Makes a program of the case of a line of its output alone; null if the program has no cases.</param>
public sealed class LawProgram(LawLanguage language, Func<string> text, Func<int, string>? textOfCase = null)
{
    /// <summary>What it is written in.</summary>
    public LawLanguage Language { get; } = language;

    /// <summary>The text.</summary>
    public string Text => text();

    /// <summary>The smallest program that shows what line <paramref name="line"/> (from 0) of the output is about.</summary>
    public string Reproduce(int line) => textOfCase is null ? text() : textOfCase(line);
}

/// <summary>A law: a program and what every backend that has the features it needs does when it runs it.</summary>
/// <param name="Name">Group and name, separated by slashes: <c>op/Add/int8</c>. Stays the same from release to release.</param>
/// <param name="Meaning">What it says, one sentence.</param>
/// <param name="Program">The program.</param>
/// <param name="Expected">What it does.</param>
public sealed record Law(string Name, string Meaning, LawProgram Program, LawExpectation Expected)
{
    /// <summary>Features (<see cref="Abstractions.Plugins.BackendFeature"/>) without which it does not apply.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>The first part of the name.</summary>
    public string Group => Name.Split('/')[0];

    /// <inheritdoc/>
    public override string ToString() => Name;
}
