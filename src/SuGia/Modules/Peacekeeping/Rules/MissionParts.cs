using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>A phase of a mission from a day until the day before the next.</summary>
public sealed class PhaseSpan : Part
{
    private PhaseSpan() { }

    internal PhaseSpan(MissionPhase phase, DateOnly firstOn, DateOnly enteredOn) => (Phase, FirstOn, EnteredOn) = (phase, firstOn, enteredOn);

    public MissionPhase Phase { get; private init; }

    public DateOnly FirstOn { get; private init; }

    public DateOnly LastOn { get; internal set; } = DateOnly.MaxValue;
}

/// <summary>A town where officers of a mission serve; no smaller place is ever recorded.</summary>
public sealed class DutyStation : Part
{
    private DutyStation() { }

    internal DutyStation(string name, double? longitude, double? latitude, DateOnly enteredOn) =>
        (Name, Longitude, Latitude, EnteredOn) = (name, longitude, latitude, enteredOn);

    public string Name { get; private init; } = "";

    public double? Longitude { get; private init; }

    public double? Latitude { get; private init; }
}

/// <summary>A post that the UN gave to our police, with what it asks for.</summary>
public sealed class Post : Part
{
    private Post() { }

    internal Post(PostDetails details, DateOnly enteredOn)
    {
        (Code, TitleVi, TitleEn, Station) = (details.Code, details.TitleVi, details.TitleEn, details.Station);
        (FirstOn, LastOn, Paper, EnteredOn) = (details.FirstOn, details.LastOn, details.Paper, enteredOn);
        (Kind, Language, LanguageLevel) = (details.Kind, details.Language, details.LanguageLevel);
        (LowestRank, NeedsFirearms) = (details.LowestRank, details.NeedsFirearms);
    }

    /// <summary>Unique within the mission: UNMISS-01.</summary>
    public string Code { get; private init; } = "";

    public string TitleVi { get; private init; } = "";

    public string TitleEn { get; private init; } = "";

    public Guid? Station { get; private init; }

    public TourKind Kind { get; private init; }

    /// <summary>The first day on which the post is ours to fill.</summary>
    public DateOnly FirstOn { get; private init; }

    public DateOnly? LastOn { get; internal set; }

    /// <summary>The note that gave us the post.</summary>
    public PaperId? Paper { get; private init; }

    public string Language { get; private init; } = "";

    public string LanguageLevel { get; private init; } = "";

    public Rank? LowestRank { get; private init; }

    public bool NeedsFirearms { get; private init; }

    public Words Title => new(TitleVi, TitleEn);

    public bool StandsOn(DateOnly day) => FirstOn <= day && (LastOn is null || day <= LastOn);
}

public sealed record PostDetails(string Code, string TitleVi, string TitleEn, TourKind Kind, DateOnly FirstOn)
{
    public Guid? Station { get; init; }

    public DateOnly? LastOn { get; init; }

    public PaperId? Paper { get; init; }

    public string Language { get; init; } = "";

    public string LanguageLevel { get; init; } = "";

    public Rank? LowestRank { get; init; }

    public bool NeedsFirearms { get; init; }
}

public static class MissionProblems
{
    public static Problem PhaseAlready { get; } = new(new("Phái bộ đang ở giai đoạn này.", "The mission is in this phase already."), "Phase");

    public static Problem StationKnown { get; } = new(new("Địa điểm này đã có.", "This duty station is already there."), "Name");

    public static Problem NoSuchPost { get; } = new(new("Phái bộ không có vị trí này.", "The mission has no such post."), "Post");

    public static Problem SucceedsItself { get; } = new(new("Phái bộ không thể kế tục chính nó.", "A mission cannot succeed itself."), "Successor");

    public static Problem PostEndsBeforeItBegins { get; } = new(new("Ngày cuối của vị trí trước ngày đầu.", "The post's last day is before its first."), "LastOn");

    public static Problem PostCodeTaken(string code) => new(new($"Vị trí {code} đã có.", $"The post {code} is already there."), "Code");

    public static Problem AcronymTaken(string acronym) => new(new($"Phái bộ {acronym} đã có.", $"The mission {acronym} is already there."), "Acronym");

    public static Problem PhaseOnThatDay(DateOnly day) => new(new(
        $"Giai đoạn từ ngày {Days.Both(day).Vi} đã ghi.", $"A phase from {Days.Both(day).En} is already recorded."), "FirstOn");
}

public sealed record MissionEntered(MissionId Mission, string Acronym);

public sealed record MissionCorrected(MissionId Mission);

public sealed record MissionPhaseBegan(MissionId Mission, MissionPhase Phase, DateOnly FirstOn);

public sealed record StationAdded(MissionId Mission, string Name);

public sealed record PostAdded(MissionId Mission, string Code);

public sealed record PostEnded(MissionId Mission, string Code, DateOnly LastOn);

public sealed record MissionSucceeded(MissionId Mission, MissionId Successor);
