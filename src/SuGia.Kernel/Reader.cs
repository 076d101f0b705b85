namespace SuGia.Kernel;

/// <summary>What a person may do. Roles are sets of these, kept as data.</summary>
public enum Permission
{
    ReadFigures,
    ReadPeople,
    EditPeople,
    MergePeople,
    ReadUnits,
    EditUnits,
    ReadPapers,
    EditPapers,
    ConfirmReadings,
    ReadOriginals,
    ReadPeacekeeping,
    EditPeacekeeping,
    EditMissions,
    RecordFitness,
    RecordVetting,
    RecordAbsences,
    ReadService,
    ReadContact,
    ReadIdentity,
    ReadFamily,
    ReadHealth,
    ReadVetting,
    ReadAppraisal,
    ReadAbsenceReasons,
    Import,
    Export,
    ReadHistory,
    ReadAccounts,
    EditAccounts,
}

/// <summary>Every stored field of a person belongs to one group; a group is read with its own permission.</summary>
public enum FieldGroup
{
    Public,
    Service,
    Contact,
    Identity,
    Family,
    Health,
    Vetting,
    Appraisal,
    AbsenceReasons,
}

/// <summary>The units, with all below them, whose rows a reader may see.</summary>
/// <param name="Everything">True where no unit limits the reader.</param>
public sealed record Reach(bool Everything, IReadOnlyList<Guid> Units)
{
    public static Reach All { get; } = new(true, []);

    public static Reach Nothing { get; } = new(false, []);

    /// <summary>What this and the other reach cover together.</summary>
    public Reach With(Reach other) =>
        Everything || other.Everything ? All : new(false, [.. Units.Union(other.Units)]);

    /// <summary>True when every row of the other reach is surely in this one: judged by the units named, not by the tree.</summary>
    public bool Covers(Reach other) => Everything || (!other.Everything && other.Units.All(Units.Contains));
}

/// <summary>Who looks, with the rights of the real today.</summary>
public sealed record Reader(Guid Id, string Name, IReadOnlyDictionary<Permission, Reach> Rights)
{
    /// <summary>No one is signed in.</summary>
    public static Reader Nobody { get; } = new(Guid.Empty, "", new Dictionary<Permission, Reach>());

    /// <summary>The system itself: imports of the sample world, jobs.</summary>
    public static Reader System { get; } =
        new(new Guid("00000000-0000-7000-8000-000000000001"), "Hệ thống", Enum.GetValues<Permission>().ToDictionary(p => p, _ => Reach.All));

    /// <summary>Where the reader is led before anything else; null where nothing comes first.</summary>
    public string? FirstUrl { get; init; }

    public bool IsSignedIn => Id != Guid.Empty;

    public bool May(Permission permission) => Rights.ContainsKey(permission);

    public Reach ReachOf(Permission permission) => Rights.GetValueOrDefault(permission, Reach.Nothing);

    public bool MayRead(FieldGroup group) => May(NeededFor(group));

    /// <summary>The units in which the reader may read the group.</summary>
    public Reach ReachOf(FieldGroup group) => ReachOf(NeededFor(group));

    private static Permission NeededFor(FieldGroup group) => group switch
    {
        FieldGroup.Public => Permission.ReadPeople,
        FieldGroup.Service => Permission.ReadService,
        FieldGroup.Contact => Permission.ReadContact,
        FieldGroup.Identity => Permission.ReadIdentity,
        FieldGroup.Family => Permission.ReadFamily,
        FieldGroup.Health => Permission.ReadHealth,
        FieldGroup.Vetting => Permission.ReadVetting,
        FieldGroup.Appraisal => Permission.ReadAppraisal,
        FieldGroup.AbsenceReasons => Permission.ReadAbsenceReasons,
    };
}
