using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public enum MissionPhase
{
    Planned,
    Active,
    Drawdown,
    Liquidation,
    Closed,
}

/// <summary>A UN mission, or the UN's headquarters, where officers serve: its phases by day, its places and its posts.</summary>
public sealed class Mission : Record<MissionId>
{
    public const int AcronymLimit = 30;
    public const int NameLimit = 200;

    private readonly List<PhaseSpan> phases = [];
    private readonly List<DutyStation> stations = [];
    private readonly List<Post> posts = [];

    private Mission() { }

    /// <summary>Unique, as the UN writes it: UNMISS.</summary>
    public string Acronym { get; private set; } = "";

    public string NameVi { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    public string Folded { get; private set; } = "";

    /// <summary>DPO or DPPA.</summary>
    public string LeadDepartment { get; private set; } = "";

    public string Location { get; private set; } = "";

    /// <summary>Degrees east and north of the headquarters; null where not known.</summary>
    public double? Longitude { get; private set; }

    public double? Latitude { get; private set; }

    public bool IsHeadquarters { get; private set; }

    /// <summary>Null where not known: an unknown is never a no.</summary>
    public bool? IsArmed { get; private set; }

    public string Languages { get; private set; } = "";

    public MissionId? Successor { get; private set; }

    public Words Name => new(NameVi, NameEn);

    public IReadOnlyList<PhaseSpan> Phases => phases;

    public IReadOnlyList<DutyStation> Stations => stations;

    public IReadOnlyList<Post> Posts => posts;

    public static (Mission Mission, MissionEntered Entered) Enter(MissionDetails details)
    {
        Mission mission = new();
        mission.Take(details);
        return (mission, new(mission.Id, mission.Acronym));
    }

    public MissionCorrected Correct(MissionDetails details)
    {
        Take(details);
        return new(Id);
    }

    public PhaseSpan? PhaseOn(DateOnly day) => phases.FirstOrDefault(p => p.FirstOn <= day && day <= p.LastOn);

    public Result<MissionPhaseBegan> BeginPhase(MissionPhase phase, DateOnly firstOn, DateOnly today)
    {
        if (Broken.Among(
            (phases.All(p => p.FirstOn != firstOn), Otherwise: MissionProblems.PhaseOnThatDay(firstOn)),
            (PhaseOn(firstOn)?.Phase != phase, Otherwise: MissionProblems.PhaseAlready)) is { } broken)
        {
            return broken;
        }

        phases.Add(new(phase, firstOn, today));
        var next = DateOnly.MaxValue;
        foreach (var span in phases.OrderByDescending(p => p.FirstOn))
        {
            span.LastOn = next == DateOnly.MaxValue ? next : next.AddDays(-1);
            next = span.FirstOn;
        }

        return new MissionPhaseBegan(Id, phase, firstOn);
    }

    public Result<StationAdded> AddStation(string name, double? longitude, double? latitude, DateOnly today)
    {
        if (stations.Any(s => Folding.Fold(s.Name) == Folding.Fold(name)))
        {
            return MissionProblems.StationKnown;
        }

        stations.Add(new(name, longitude, latitude, today));
        return new StationAdded(Id, name);
    }

    public Result<PostAdded> AddPost(PostDetails details, DateOnly today)
    {
        if (Broken.Among(
            (posts.All(p => p.Code != details.Code), Otherwise: MissionProblems.PostCodeTaken(details.Code)),
            (details.LastOn is null || details.LastOn >= details.FirstOn, Otherwise: MissionProblems.PostEndsBeforeItBegins)) is { } broken)
        {
            return broken;
        }

        posts.Add(new(details, today));
        return new PostAdded(Id, details.Code);
    }

    public Result<PostEnded> EndPost(Guid post, DateOnly lastOn)
    {
        if (posts.Find(p => p.Id == post) is not { } ended)
        {
            return MissionProblems.NoSuchPost;
        }

        if (lastOn < ended.FirstOn)
        {
            return MissionProblems.PostEndsBeforeItBegins;
        }

        ended.LastOn = lastOn;
        return new PostEnded(Id, ended.Code, lastOn);
    }

    public Result<MissionSucceeded> SucceedBy(MissionId successor)
    {
        if (successor == Id)
        {
            return MissionProblems.SucceedsItself;
        }

        Successor = successor;
        return new MissionSucceeded(Id, successor);
    }

    private void Take(MissionDetails details)
    {
        (Acronym, NameVi, NameEn, LeadDepartment) = (details.Acronym, details.NameVi, details.NameEn, details.LeadDepartment);
        (Location, Longitude, Latitude) = (details.Location, details.Longitude, details.Latitude);
        (IsHeadquarters, IsArmed, Languages) = (details.IsHeadquarters, details.IsArmed, details.Languages);
        Folded = Folding.Fold($"{Acronym} {NameVi} {NameEn} {Location}");
    }
}

public sealed record MissionDetails(string Acronym, string NameVi, string NameEn)
{
    public string LeadDepartment { get; init; } = "";

    public string Location { get; init; } = "";

    public double? Longitude { get; init; }

    public double? Latitude { get; init; }

    public bool IsHeadquarters { get; init; }

    public bool? IsArmed { get; init; }

    public string Languages { get; init; } = "";
}
