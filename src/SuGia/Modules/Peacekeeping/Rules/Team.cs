using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>"Tổ công tác số n": a numbered team. It is no wave: members may leave and come home on different days.</summary>
public sealed class Team : Record<TeamId>
{
    private Team() { }

    public int Number { get; private init; }

    public MissionId Mission { get; private init; }

    /// <summary>The paper that founded the team.</summary>
    public PaperId? Paper { get; private init; }

    public Words Name => new($"Tổ công tác số {Number}", $"Team no. {Number}");

    public static (Team Team, TeamFormed Formed) Form(int number, MissionId mission, PaperId? paper)
    {
        Team team = new() { Number = number, Mission = mission, Paper = paper };
        return (team, new(team.Id, number, mission));
    }
}

public sealed record TeamFormed(TeamId Team, int Number, MissionId Mission);
