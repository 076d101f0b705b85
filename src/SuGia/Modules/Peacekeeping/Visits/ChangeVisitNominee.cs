using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/visits/{id}/nominees/{nominee}: reserve and attestations; and POST …/withdrawal.</summary>
public static class ChangeVisitNominee
{
    internal static void Map(IEndpointRouteBuilder visits)
    {
        visits.Get("/{id}/nominees/{nominee:guid}", Ask);
        visits.Post("/{id}/nominees/{nominee:guid}", Answer);
        visits.Post("/{id}/nominees/{nominee:guid}/withdrawal", Withdraw);
    }

    private static async Task<IResult> Ask(VisitId id, Guid nominee, EditedVisits visits, CancellationToken cancel) =>
        await visits.FindNominee(id, nominee, cancel) is (_, var head, var found, var person)
            ? ChangeVisitNomineePage.Show(new(head, person, nominee, FormOf(found), new()))
            : Results.NotFound();

    private static async Task<IResult> Answer(VisitId id, Guid nominee, [FromForm] VisitNomineeForm form, EditedVisits visits, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await visits.FindNominee(id, nominee, cancel) is not (var visit, var head, _, var person))
        {
            return Results.NotFound();
        }

        var (act, view) = (saving.Act(), new View(head, person, nominee, form, new()));
        return await pressing.Change(
            visit, form.Version, form.Parsed, asked => visit.SetNominee(nominee, asked, act.EnteredOn),
            new(act, head.Url, CallWords.Changed, problems => ChangeVisitNomineePage.Refuse(view with { Problems = problems })), cancel);
    }

    private static async Task<IResult> Withdraw(VisitId id, Guid nominee, [FromForm] ChangeNominee.Leaving form, EditedVisits visits, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await visits.FindNominee(id, nominee, cancel) is not (var visit, var head, var found, var person))
        {
            return Results.NotFound();
        }

        var (act, view) = (saving.Act(form.Reason), new View(head, person, nominee, FormOf(found), form));
        return await pressing.Change(
            visit, form.Version, form.Parsed, asked => visit.Withdraw(nominee, asked.On, asked.Reason, act.EnteredOn),
            new(act, head.Url, CallWords.Withdrawn, problems => ChangeVisitNomineePage.Refuse(view with { LeavingProblems = problems })), cancel);
    }

    private static VisitNomineeForm FormOf(VisitNominee nominee) =>
        new() { IsReserve = nominee.IsReserve ? YesNo.Yes : YesNo.No, AttestedOn = nominee.AttestedOn is { } on ? Days.Show(on) : null };

    public sealed record View(VisitHead Head, PersonCard Person, Guid Nominee, VisitNomineeForm Form, ChangeNominee.Leaving Leaving)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];

        public IReadOnlyList<Problem> LeavingProblems { get; init; } = [];
    }
}
