using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping.Contract;

public readonly record struct OfficerFileId(Guid Value) : IId<OfficerFileId>
{
    public static OfficerFileId From(Guid value) => new(value);

    public static bool TryParse(string? text, out OfficerFileId id) => Kernel.Id.TryParse(text, out id);
}

public readonly record struct MissionId(Guid Value) : IId<MissionId>
{
    public static MissionId From(Guid value) => new(value);

    public static bool TryParse(string? text, out MissionId id) => Kernel.Id.TryParse(text, out id);
}

public readonly record struct CourseId(Guid Value) : IId<CourseId>
{
    public static CourseId From(Guid value) => new(value);

    public static bool TryParse(string? text, out CourseId id) => Kernel.Id.TryParse(text, out id);
}

public readonly record struct TeamId(Guid Value) : IId<TeamId>
{
    public static TeamId From(Guid value) => new(value);

    public static bool TryParse(string? text, out TeamId id) => Kernel.Id.TryParse(text, out id);
}

public readonly record struct FormedUnitId(Guid Value) : IId<FormedUnitId>
{
    public static FormedUnitId From(Guid value) => new(value);

    public static bool TryParse(string? text, out FormedUnitId id) => Kernel.Id.TryParse(text, out id);
}

public readonly record struct HardDayId(Guid Value) : IId<HardDayId>
{
    public static HardDayId From(Guid value) => new(value);

    public static bool TryParse(string? text, out HardDayId id) => Kernel.Id.TryParse(text, out id);
}

public readonly record struct HouseholdId(Guid Value) : IId<HouseholdId>
{
    public static HouseholdId From(Guid value) => new(value);

    public static bool TryParse(string? text, out HouseholdId id) => Kernel.Id.TryParse(text, out id);
}

public readonly record struct CallId(Guid Value) : IId<CallId>
{
    public static CallId From(Guid value) => new(value);

    public static bool TryParse(string? text, out CallId id) => Kernel.Id.TryParse(text, out id);
}

public readonly record struct VisitId(Guid Value) : IId<VisitId>
{
    public static VisitId From(Guid value) => new(value);

    public static bool TryParse(string? text, out VisitId id) => Kernel.Id.TryParse(text, out id);
}

public readonly record struct SelectionId(Guid Value) : IId<SelectionId>
{
    public static SelectionId From(Guid value) => new(value);

    public static bool TryParse(string? text, out SelectionId id) => Kernel.Id.TryParse(text, out id);
}

public readonly record struct DossierId(Guid Value) : IId<DossierId>
{
    public static DossierId From(Guid value) => new(value);

    public static bool TryParse(string? text, out DossierId id) => Kernel.Id.TryParse(text, out id);
}

public readonly record struct ReliefId(Guid Value) : IId<ReliefId>
{
    public static ReliefId From(Guid value) => new(value);

    public static bool TryParse(string? text, out ReliefId id) => Kernel.Id.TryParse(text, out id);
}
