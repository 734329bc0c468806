namespace GoDefer.Amd64.Dwarf;

/// <summary>Go 1.11's abbreviation codes: each says which attributes an entry has, in which order and form.</summary>
internal static class Abbreviation
{
    public const int Function = 2;
    public const int FunctionAbstract = 3;
    public const int FunctionConcrete = 4;
    public const int InlinedSubroutine = 5;
    public const int InlinedSubroutineRanges = 6;
    public const int Auto = 9;
    public const int AutoLocations = 10;
    public const int AutoAbstract = 11;
    public const int AutoConcrete = 12;
    public const int AutoConcreteLocations = 13;
    public const int Parameter = 14;
    public const int ParameterLocations = 15;
    public const int ParameterAbstract = 16;
    public const int ParameterConcrete = 17;
    public const int ParameterConcreteLocations = 18;
    public const int LexicalBlockRanges = 19;
    public const int LexicalBlock = 20;
}

/// <summary>DWARF operations (DWARF 4, section 7.7.1).</summary>
internal static class LocationOp
{
    public const byte Register0 = 0x50;
    public const byte FrameOffset = 0x91;
    public const byte RegisterNumber = 0x90;
    public const byte Piece = 0x93;
    public const byte CallFrameAddress = 0x9c;
}
