using System.Globalization;
using CsvHelper;
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
        Act act = new(Guid.CreateVersion7(), Reader.System.Id, null, "Danh mục quốc gia ISO 3166", clock.GetUtcNow());
        foreach (var country in Shipped())
        {
            var (partner, registered) = Partner.Register(country, act.EnteredOn);
            db.Record(partner, registered, act);
        }

        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }

    public static IReadOnlyList<PartnerDetails> Shipped()
    {
        using StreamReader file = new(typeof(Countries).Assembly.GetManifestResourceStream("countries.csv")!);
        using CsvReader csv = new(file, CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        List<PartnerDetails> countries = [];
        while (csv.Read())
        {
            countries.Add(Country(csv));
        }

        return countries;
    }

    private static PartnerDetails Country(CsvReader row) => new(PartnerKind.Country, row["name_vi"]!, row["name_en"]!)
    {
        OtherNames = Some(row["other_names"]),
        Codes = new(row["alpha3"], row["alpha2"], row["m49"], Some(row["ioc"])),
        Tags = [.. Tags.Where(t => t.Of.Contains(row["alpha3"])).Select(t => t.Tag)],
    };

    private static string? Some(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
