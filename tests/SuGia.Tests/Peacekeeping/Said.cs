using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping;
using SuGia.Modules.Peacekeeping.Contract;
using Xunit;

namespace SuGia.Tests.Peacekeeping;

/// <summary>Days, papers and answers as the facts about rules say them.</summary>
internal static class Said
{
    public static DateOnly Today { get; } = new(2026, 11, 22);

    public static MissionId Unmiss { get; } = Id.New<MissionId>();

    public static MissionId Unisfa { get; } = Id.New<MissionId>();

    public static PaperId Paper { get; } = Id.New<PaperId>();

    public static DateOnly Day(string typed) => Taken(Typed.Day(typed, ""));

    /// <summary>A day, or a month.</summary>
    public static FuzzyDate On(string typed) => Typed.Fuzzy(typed, "").Value!;

    /// <summary>The file of Phạm Thị Thí Dụ, a candidate since 1 July 2021.</summary>
    public static OfficerFile FileOfThiDu() => OfficerFile.Register(Id.New<PersonId>(), Day("1/7/2021"), null, "", Day("2/7/2021")).File;

    public static SegmentTyped Segment(string first, string last, string? decidedOn = "1/1/2022") =>
        new(On(first), On(last), decidedOn is null ? null : Paper, decidedOn is null ? null : Day(decidedOn), "");

    /// <summary>The tour's id.</summary>
    public static Guid Open(this OfficerFile file, MissionId mission, string first, string last, string? decidedOn = "1/1/2022") =>
        Taken(file.OpenTour(new(mission, null, null, TourKind.Individual), Segment(first, last, decidedOn), Today)).Tour;

    public static void Travel(this OfficerFile file, Guid tour, Journey journey) => Taken(file.RecordJourney(tour, journey, Today));

    /// <summary>The days that count: "Decided 01/10/2022–30/04/2024".</summary>
    public static IReadOnlyList<string> Days(this OfficerFile file) =>
    [
        .. file.Tours.SelectMany(t => t.Presences).OrderBy(p => p.FirstOn)
            .Select(p => $"{p.Kind} {SuGia.Kernel.Days.Both(p.FirstOn).Vi}–{(p.LastOn == DateOnly.MaxValue ? "" : SuGia.Kernel.Days.Both(p.LastOn).Vi)}"),
    ];

    /// <summary>The stages, each with its days: "Selected 01/02/2022–".</summary>
    public static IReadOnlyList<string> Chain(this OfficerFile file) =>
    [
        .. file.Stages.OrderBy(s => s.FirstOn).ThenBy(s => s.Order).Where(s => s.LastOn >= s.FirstOn)
            .Select(s => $"{s.Stage} {SuGia.Kernel.Days.Both(s.FirstOn).Vi}–{(s.LastOn == DateOnly.MaxValue ? "" : SuGia.Kernel.Days.Both(s.LastOn).Vi)}"),
    ];

    public static T Taken<T>(Result<T> answer)
    {
        Assert.Empty(answer.Problems);
        return answer.Value!;
    }

    public static void Refused<T>(Problem expected, Result<T> answer) => Assert.Equal([expected], answer.Problems);
}
