using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping.Contract;

public readonly record struct ProgrammeId(Guid Value) : IId<ProgrammeId>
{
    public static ProgrammeId From(Guid value) => new(value);

    public static bool TryParse(string? text, out ProgrammeId id) => Kernel.Id.TryParse(text, out id);
}

public readonly record struct MaterialId(Guid Value) : IId<MaterialId>
{
    public static MaterialId From(Guid value) => new(value);

    public static bool TryParse(string? text, out MaterialId id) => Kernel.Id.TryParse(text, out id);
}

public readonly record struct TaughtLessonId(Guid Value) : IId<TaughtLessonId>
{
    public static TaughtLessonId From(Guid value) => new(value);

    public static bool TryParse(string? text, out TaughtLessonId id) => Kernel.Id.TryParse(text, out id);
}
