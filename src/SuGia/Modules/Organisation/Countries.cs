using SuGia.Data;
using SuGia.Kernel;

namespace SuGia.Modules.Organisation;

/// <summary>The countries shipped with the program: ISO 3166-1 with the M49 and IOC codes, in Vietnamese and English.</summary>
public static class Countries
{
    private static readonly IReadOnlyList<(PartnerTag Tag, string[] Of)> Tags =
    [
        (PartnerTag.Neighbour, ["CHN", "KHM", "LAO"]),
        (PartnerTag.Asean, ["BRN", "IDN", "KHM", "LAO", "MMR", "MYS", "PHL", "SGP", "THA", "TLS"]),
        (PartnerTag.PermanentMemberOfSecurityCouncil, ["CHN", "FRA", "GBR", "RUS", "USA"]),
    ];

    /// <summary>Enters them all into a new database, in one act.</summary>
    public static async Task Enter(AppDb db, TimeProvider clock, CancellationToken cancel)
    {
        Act act = new(Id.Next(), Reader.System.Id, null, "Danh mục quốc gia ISO 3166", clock.GetUtcNow());
        foreach (var country in Shipped())
        {
            var (partner, registered) = Partner.Register(country, act.EnteredOn);
            db.Record(partner, registered, act);
        }

        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }

    /// <summary>One line for each: alpha-2, alpha-3, M49, IOC, names in Vietnamese and English, other names.</summary>
    public static IReadOnlyList<PartnerDetails> Shipped()
    {
        using StreamReader file = new(typeof(Countries).Assembly.GetManifestResourceStream("countries.csv")!);
        return [.. file.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => Country(line.Split('|')))];
    }

    private static PartnerDetails Country(string[] of) => new(PartnerKind.Country, of[4], of[5])
    {
        OtherNames = Some(of[6]),
        Codes = new(Alpha3: of[1], Alpha2: of[0], M49: of[2], Ioc: Some(of[3])),
        Tags = [.. Tags.Where(t => t.Of.Contains(of[1])).Select(t => t.Tag)],
    };

    private static string? Some(string text) => text is "" ? null : text;
}
