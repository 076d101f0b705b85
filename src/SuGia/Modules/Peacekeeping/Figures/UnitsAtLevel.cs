using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>How many units stand at one level of readiness: one figure for each of the four.</summary>
internal sealed class UnitsAtLevel(Facts facts, Proofs proofs, PcrsLevel level) : IFigure
{
    public FigureDefinition Is { get; } = new(
        CodeOf(level),
        new($"Đơn vị ở {FormedUnitWords.Of(level).Vi}", $"Units at {FormedUnitWords.Of(level).En}"),
        Measures.Units,
        new(
            $"Đếm đơn vị cảnh sát và tổ chuyên môn mà mức sẵn sàng PCRS, theo văn bản, vào ngày đang xem là “{FormedUnitWords.Of(level).Vi}”. Mỗi đơn vị ở nhiều nhất một mức.",
            $"Counts formed police units and specialised teams whose PCRS level, by its evidence, is “{FormedUnitWords.Of(level).En}” on the day. Each unit is at one level at most."),
        []);

    public bool SpeaksOfPeople => false;

    public static string CodeOf(PcrsLevel level) => level switch
    {
        PcrsLevel.One => "peacekeeping.units-level-1",
        PcrsLevel.Two => "peacekeeping.units-level-2",
        PcrsLevel.Three => "peacekeeping.units-level-3",
        PcrsLevel.Rapid => "peacekeeping.units-level-rdl",
    };

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) =>
        from held in facts.LevelsOn(asOf)
        where held.Level == level
        select new Counted { Id = held.Id, Person = null, EnteredOn = held.EnteredOn, RestsOnMonth = false };

    public IProof Proof => proofs.Levels;
}
