using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping;

namespace SuGia.Bench.Data;

internal sealed partial class BenchWorld
{
    private const int Taught = 100;

    /// <summary>In the order of their days, as an office enters them.</summary>
    private IEnumerable<Exchange> Exchanges()
    {
        for (var at = 1; at <= sizes.Desk.Exchanges; at++)
        {
            var on = Days.First.AddDays((int)((long)at * (Days.Days - 100) / sizes.Desk.Exchanges));
            ExchangeTyped typed = new(on, "Phái đoàn thử", (ExchangeChannel)desk.Roll(5), (ExchangeDirection)desk.Roll(2), $"Việc thử {at}", $"Nội dung trao đổi thử thứ {at}", desk.Percent(40) ? on.AddDays(14) : null);
            var (exchange, _) = Must(Exchange.Enter(typed, desk.Pick(papers), on));
            if (typed.AnswerDueOn is not null && desk.Percent(90))
            {
                Must(exchange.AnswerOn(on.AddDays(10), "Đã trả lời", desk.Pick(papers), on.AddDays(10)));
            }

            yield return exchange;
        }
    }

    private IEnumerable<Programme> Programmes()
    {
        for (var at = 1; at <= Taught; at++)
        {
            ProgrammeTerms terms = new($"CT-{at:000}", $"Chương trình thử {at}", $"Test programme {at}", (ProgrammePurpose)desk.Roll(5));
            var (programme, _) = Must(Programme.Open(terms, Edition(2000), Edition(2000).FirstOn));
            Must(programme.AddLessons(programme.Editions[0].Id, [.. Enumerable.Range(1, 12).Select(Lesson)], Edition(2000).FirstOn));
            Must(programme.Renew(Edition(2012), withLessons: true, Edition(2012).FirstOn));
            Must(programme.Renew(Edition(2024), withLessons: true, Edition(2024).FirstOn));
            yield return programme;
        }
    }

    private EditionTerms Edition(int year) => new($"{year}", new(year, 1, 1), null, papers[year % papers.Count]);

    private static LessonTerms Lesson(int at) => new($"Bài {at}", $"Bài thử {at}", $"Test lesson {at}", LessonSource.Own, at % 4 + 1, null);

    private IEnumerable<Material> Materials()
    {
        for (var at = 1; at <= 2 * Taught; at++)
        {
            var (material, _) = Material.Register(new($"TL-{at:000}", $"Tài liệu thử {at}", $"Test material {at}", (MaterialKind)desk.Roll(7), "Cơ quan thử"));
            PaperId? paper = desk.Pick(papers);
            foreach (var (year, language) in new[] { (2001, "Anh"), (2003, "Việt"), (2014, "Anh") })
            {
                var superseded = material.Editions.Where(e => e.Language == language).Select(e => (Guid?)e.Id).FirstOrDefault();
                Must(material.AddEdition(new($"{year}", language, new(year, 3, 1), MaterialOrigin.UnitedNations, paper, superseded), new(year, 3, 1)));
            }

            yield return material;
        }
    }
}
