using SuGia.Kernel;

namespace SuGia.Modules.Reading.Contract;

/// <summary>A text that was given to be read.</summary>
public readonly record struct SourceTextId(Guid Value) : IId<SourceTextId>
{
    public static SourceTextId From(Guid value) => new(value);

    public static bool TryParse(string? text, out SourceTextId id) => Kernel.Id.TryParse(text, out id);
}

/// <summary>What a person said of one thing that was found in a text.</summary>
public readonly record struct FindingId(Guid Value) : IId<FindingId>
{
    public static FindingId From(Guid value) => new(value);

    public static bool TryParse(string? text, out FindingId id) => Kernel.Id.TryParse(text, out id);
}
