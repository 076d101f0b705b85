using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/visits/{id}/team: one more of the UN's team.</summary>
public static class AddAssessor
{
    internal static void Map(IEndpointRouteBuilder visits)
    {
        visits.Get("/{id}/team", Ask);
        visits.Post("/{id}/team", Answer);
    }

    private static async Task<IResult> Ask(VisitId id, EditedVisits visits, CancellationToken cancel) =>
        await visits.Find(id, cancel) is (_, var head) ? AddAssessorPage.Show(new(head, new())) : Results.NotFound();

    private static async Task<IResult> Answer(VisitId id, [FromForm] Form form, EditedVisits visits, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await visits.Find(id, cancel) is not (var visit, var head))
        {
            return Results.NotFound();
        }

        var (act, view) = (saving.Act(), new View(head, form));
        return await pressing.Change(
            visit, form.Version, form.Parsed, asked => visit.AddAssessor(asked, act.EnteredOn),
            new(act, head.Url, VisitWords.AssessorAdded, problems => AddAssessorPage.Refuse(view with { Problems = problems })), cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Name { get; init; }

        public string? Role { get; init; }

        public string? Sex { get; init; }

        public string? Country { get; init; }

        internal Result<AssessorTyped> Parsed => Typed.Together(
            Typed.Text(Name, nameof(Name), Assessor.TextLimit, VisitWords.Name),
            Typed.Text(Role, nameof(Role), Assessor.TextLimit, VisitWords.Role),
            Typed.Choice<Sex>(Sex, nameof(Sex)),
            Typed.TextIfAny(Country, nameof(Country), Assessor.TextLimit, VisitWords.Country)).Into((name, role, sex, country) => new AssessorTyped(name, role, sex, country));
    }

    public sealed record View(VisitHead Head, Form Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
