using SuGia.Kernel;
using SuGia.Modules.Organisation;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Bench.Data;

/// <summary>Everything that a bench database holds, made by the rules themselves, one record after the other.</summary>
/// <remarks>The facts fall the same way in every run; only the ids are new, as in the system itself.</remarks>
internal sealed partial class BenchWorld(Sizes sizes)
{
    private static readonly RuleBook NoRules = RuleBook.Read([]);
    private static readonly string[] Families = ["Lê", "Trần", "Phạm", "Ngô", "Đinh", "Vũ", "Bùi", "Đặng", "Hồ", "Lý", "Dương", "Phan", "Tạ", "Cao", "Mạc", "Lương"];
    private static readonly string[] Middles = ["Giả", "Mô", "Ví", "Thí", "Phỏng", "Hư", "Phác", "Ước", "Tượng", "Khảo", "Minh Họa", "Đồ Án", "Ẩn", "Biến", "Tập", "Trục"];
    private static readonly string[] Givens = ["Thiết", "Dụ", "Phỏng", "Cấu", "Mẫu", "Thảo", "Lệ", "Trưng", "Nghiệm", "Họa", "Nháp", "Số", "Hàm", "Tia", "Góc", "Đỉnh", "Khung", "Cột", "Ô", "Lưới"];
    private readonly Dice dice = new(20261121);

    /// <summary>Of all that lies on the desk: its throws leave the days of the tours as they are.</summary>
    private readonly Dice desk = new(20261122);
    private readonly List<UnitId> stations = [];

    /// <summary>The days over which facts are strewn: forty years.</summary>
    public static DateSpan Days { get; } = new(new(1996, 1, 1), new(2035, 12, 31));

    /// <summary>The day in the middle, on which the figures are asked.</summary>
    public static DateOnly Middle { get; } = new(2016, 1, 1);

    public static string ProvinceCode(int at) => $"U{at:00}";

    public static string SectionCode(int at) => $"U-{at:0000}";

    public IEnumerable<IRecord> Records() =>
        sizes.HasFiles ? Units().Concat<IRecord>(Papers()).Concat(Missions()).Concat(Courses()).Concat(Officers()).Concat(FormedUnits()).Concat(Desk()) : Units().Concat<IRecord>(Crowd());

    /// <summary>What an office works with: made last, since it speaks of officers and their tours.</summary>
    private IEnumerable<IRecord> Desk() => Calls().Concat<IRecord>(Dossiers()).Concat(Boards()).Concat(Reliefs()).Concat(Exchanges()).Concat(Programmes()).Concat(Materials());

    /// <summary>Ministry, 60 provinces, 8 districts in each, sections below them up to the number of units.</summary>
    private IEnumerable<Unit> Units()
    {
        var ministry = Found("BCA", UnitKind.Ministry, parent: null);
        yield return ministry;
        List<Unit> districts = [];
        for (var province = 1; province <= 60; province++)
        {
            var unit = Found(ProvinceCode(province), UnitKind.ProvincialPolice, ministry.Id);
            yield return unit;
            for (var district = 1; district <= (sizes.Units >= 1000 ? 8 : 2); district++)
            {
                districts.Add(Found($"{unit.Code}-{district}", UnitKind.CommunalPolice, unit.Id));
                yield return districts[^1];
            }
        }

        foreach (var section in Enumerable.Range(1, sizes.Units - 61 - districts.Count).Select(at => Found(SectionCode(at), UnitKind.Section, districts[at % districts.Count].Id)))
        {
            stations.Add(section.Id);
            yield return section;
        }
    }

    private static Unit Found(string code, UnitKind kind, UnitId? parent)
    {
        var (unit, _) = Unit.Found(new(code, kind, $"Đơn vị thử {code}", $"Test unit {code}", new(1990, 1, 1)));
        Must(unit.Place(parent, null, new(1990, 1, 1), null, new HashSet<UnitId>(), new(1995, 1, 1)));
        return unit;
    }

    private IEnumerable<Person> Crowd() => Enumerable.Range(1, sizes.Persons).Select(Register);

    private Person Register(int at)
    {
        var (sex, joined) = (dice.Percent(25) ? Sex.Female : Sex.Male, Days.First.AddDays(-dice.Roll(3000)));
        var (person, _) = Person.Register(new($"SQ-{at:0000000}", $"{dice.Pick(Families)} {dice.Pick(Middles)} {dice.Pick(Givens)}", sex)
        {
            BirthYear = joined.Year - 20,
            JoinedOn = FuzzyDate.OnDay(joined),
            PassportUntil = sizes.HasFiles && desk.Percent(50) ? Days.First.AddDays(desk.Roll(Days.Days)) : null,
        });
        registered.Add(person.Id);
        if (sizes.IsFilled)
        {
            Fill(person, at);
        }

        var rank = Rank.Lieutenant + dice.Roll(5);
        Must(person.GiveRank(rank, joined, null, NoRules, joined));
        Must(person.Appoint(dice.Pick(stations), "Cán bộ", joined, isMain: true, null, joined));
        if (dice.Percent(30))
        {
            Must(person.GiveRank(rank + 1, joined.AddYears(8 + dice.Roll(20)), null, NoRules, joined.AddYears(28)));
        }

        return person;
    }

    private static void Fill(Person person, int at)
    {
        Must(person.Correct(PersonDetails.Of(person) with
        {
            BornOn = person.JoinedOn!.Earliest.AddYears(-20),
            Phone = $"0000 {at:000 000}",
            Email = $"nguoi{at}@thu.example",
            PassportNumber = $"P{at:0000000}",
            PassportUntil = Building.Today.AddDays(at % 3000),
            EmergencyContact = $"Người thân của {person.FullName}, thôn {at % 97}, xã Thử",
            HealthClass = $"Loại {at % 5 + 1}",
        }));
    }

    private static T Must<T>(Result<T> result) =>
        result.Ok ? result.Value : throw new InvalidOperationException(result.Problems[0].Says.En);
}
