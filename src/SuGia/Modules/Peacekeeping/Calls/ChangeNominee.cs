using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/calls/{id}/nominees/{nominee}: place, name and reserve; and POST …/withdrawal.</summary>
public static class ChangeNominee
{
    internal static void Map(IEndpointRouteBuilder calls)
    {
        calls.Get("/{id}/nominees/{nominee:guid}", Ask);
        calls.Post("/{id}/nominees/{nominee:guid}", Answer);
        calls.Post("/{id}/nominees/{nominee:guid}/withdrawal", Withdraw);
    }

    private static async Task<IResult> Ask(CallId id, Guid nominee, EditedCalls calls, CancellationToken cancel) =>
        await calls.FindNominee(id, nominee, cancel) is (_, var head, var found, var person)
            ? ChangeNomineePage.Show(new(head, person, nominee, FormOf(found), new()))
            : Results.NotFound();

    private static async Task<IResult> Answer(CallId id, Guid nominee, [FromForm] NomineeForm form, EditedCalls calls, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await calls.FindNominee(id, nominee, cancel) is not (var call, var head, _, var person))
        {
            return Results.NotFound();
        }

        View view = new(head, person, nominee, form, new());
        return await pressing.Change(
            call, form.Version, form.ParsedWithOrder, asked => call.SetNominee(nominee, asked.Typed, asked.Order),
            new(saving.Act(), head.Url, CallWords.Changed, problems => ChangeNomineePage.Refuse(view with { Problems = problems })), cancel);
    }

    private static async Task<IResult> Withdraw(CallId id, Guid nominee, [FromForm] Leaving form, EditedCalls calls, AppDb db, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await calls.FindNominee(id, nominee, cancel) is not (var call, var head, var found, var person))
        {
            return Results.NotFound();
        }

        var file = await db.Set<OfficerFile>().SingleAsync(f => f.Person == found.Person, cancel);
        var (act, view) = (saving.Act(form.Reason), new View(head, person, nominee, FormOf(found), form));
        return await pressing.Change(
            call, form.Version, form.Parsed, asked => call.Withdraw(nominee, asked.On, asked.Reason, act.EnteredOn).Then(left => Left(file, call, left, asked.On, asked.Reason, db, act)),
            new(act, head.Url, CallWords.Withdrawn, problems => ChangeNomineePage.Refuse(view with { LeavingProblems = problems })), cancel);
    }

    /// <summary>Whoever leaves a list that the UN has is no longer nominated.</summary>
    private static Result<NomineeWithdrawn> Left(OfficerFile file, Call call, NomineeWithdrawn left, DateOnly on, string reason, AppDb db, Act act)
    {
        if (!call.IsOpen && file.LeaveNomination(call.Mission, on, paper: null, reason, act.EnteredOn) is { } ended)
        {
            db.Record(file, ended, act);
        }

        return left;
    }

    private static NomineeForm FormOf(Nominee nominee) =>
        new() { PassportName = nominee.PassportName, UnIndex = nominee.UnIndex, IsReserve = nominee.IsReserve ? YesNo.Yes : YesNo.No, Order = $"{nominee.Order}" };

    /// <summary>Leaving the list, as typed.</summary>
    public sealed record Leaving
    {
        public string? Version { get; init; }

        public string? On { get; init; }

        public string? Reason { get; init; }

        internal Result<(DateOnly On, string Reason)> Parsed => Typed.Together(
            Typed.Day(On, nameof(On)),
            Typed.Text(Reason, nameof(Reason), Nominee.ReasonLimit, CallWords.Reason));
    }

    public sealed record View(CallHead Head, PersonCard Person, Guid Nominee, NomineeForm Form, Leaving Leaving)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];

        public IReadOnlyList<Problem> LeavingProblems { get; init; } = [];
    }
}
