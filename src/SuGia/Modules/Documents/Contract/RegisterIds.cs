using SuGia.Kernel;

namespace SuGia.Modules.Documents.Contract;

public readonly record struct SeriesId(Guid Value) : IId<SeriesId>
{
    public static SeriesId From(Guid value) => new(value);

    public static bool TryParse(string? text, out SeriesId id) => Kernel.Id.TryParse(text, out id);
}

public readonly record struct GivenNumberId(Guid Value) : IId<GivenNumberId>
{
    public static GivenNumberId From(Guid value) => new(value);

    public static bool TryParse(string? text, out GivenNumberId id) => Kernel.Id.TryParse(text, out id);
}

public readonly record struct ArrivalId(Guid Value) : IId<ArrivalId>
{
    public static ArrivalId From(Guid value) => new(value);

    public static bool TryParse(string? text, out ArrivalId id) => Kernel.Id.TryParse(text, out id);
}

public readonly record struct DispatchId(Guid Value) : IId<DispatchId>
{
    public static DispatchId From(Guid value) => new(value);

    public static bool TryParse(string? text, out DispatchId id) => Kernel.Id.TryParse(text, out id);
}
