using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping.Contract;

public readonly record struct NoteId(Guid Value) : IId<NoteId>
{
    public static NoteId From(Guid value) => new(value);

    public static bool TryParse(string? text, out NoteId id) => Kernel.Id.TryParse(text, out id);
}

public readonly record struct RollTakenId(Guid Value) : IId<RollTakenId>
{
    public static RollTakenId From(Guid value) => new(value);

    public static bool TryParse(string? text, out RollTakenId id) => Kernel.Id.TryParse(text, out id);
}

public readonly record struct DeskHandoverId(Guid Value) : IId<DeskHandoverId>
{
    public static DeskHandoverId From(Guid value) => new(value);

    public static bool TryParse(string? text, out DeskHandoverId id) => Kernel.Id.TryParse(text, out id);
}

public readonly record struct ExchangeId(Guid Value) : IId<ExchangeId>
{
    public static ExchangeId From(Guid value) => new(value);

    public static bool TryParse(string? text, out ExchangeId id) => Kernel.Id.TryParse(text, out id);
}

public readonly record struct WatchId(Guid Value) : IId<WatchId>
{
    public static WatchId From(Guid value) => new(value);

    public static bool TryParse(string? text, out WatchId id) => Kernel.Id.TryParse(text, out id);
}

public readonly record struct PlanReferenceId(Guid Value) : IId<PlanReferenceId>
{
    public static PlanReferenceId From(Guid value) => new(value);

    public static bool TryParse(string? text, out PlanReferenceId id) => Kernel.Id.TryParse(text, out id);
}
