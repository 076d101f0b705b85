using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/officers/{person}/tours/{tour}/relief: who follows is sought from now on.</summary>
public static class StartRelief
{
    internal static void Map(IEndpointRouteBuilder officers)
    {
        officers.Get("/{person}/tours/{tour:guid}/relief", Ask);
        officers.Post("/{person}/tours/{tour:guid}/relief", Answer);
    }

    private static async Task<IResult> Ask(PersonId person, Guid tour, Officers officers, CancellationToken cancel) =>
        await officers.FindTour(person, tour, cancel) is (var officer, var held) ? StartReliefPage.Show(ViewOf(officer, held, new())) : Results.NotFound();

    private static async Task<IResult> Answer(PersonId person, Guid tour, [FromForm] HandoverForm form, Officers officers, AppDb db, Saving saving, CancellationToken cancel)
    {
        if (await officers.FindTour(person, tour, cancel) is not (var officer, var held))
        {
            return Results.NotFound();
        }

        var (act, view) = (saving.Act(), ViewOf(officer, held, form));
        var started = (await IsStarted(tour, db, cancel) ? (Result<HandoverDays>)ReliefProblems.AlreadyStarted : form.Parsed)
            .Then(days => Relief.Start(officer.File, tour, days, act.EnteredOn));
        if (!started.Ok)
        {
            return StartReliefPage.Refuse(view with { Problems = started.Problems });
        }

        db.Record(started.Value.Relief, started.Value.Started, act);
        return await saving.Then(ReliefHead.UrlOf(started.Value.Relief.Id), ReliefWords.Started, problem => StartReliefPage.Refuse(view with { Problems = [problem] }), cancel);
    }

    private static Task<bool> IsStarted(Guid tour, AppDb db, CancellationToken cancel) => db.Set<Relief>().AnyAsync(r => r.OutgoingTour == tour, cancel);

    private static View ViewOf(Officer officer, Tour tour, HandoverForm form) => new(officer.Head, ReliefClock.Of(tour, RuleFiles.Book, null, null), form, TourPart.Of(tour));

    public sealed record View(OfficerHead Head, IReadOnlyList<ReliefClock> Clocks, HandoverForm Form, IReadOnlyList<TourPart> Parts)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}

/// <summary>The days of a handover as typed.</summary>
public sealed record HandoverForm
{
    public string? Version { get; init; }

    public string? HandoverFrom { get; init; }

    public string? HandoverUntil { get; init; }

    internal Result<HandoverDays> Parsed =>
        Typed.Together(Typed.DayIfAny(HandoverFrom, nameof(HandoverFrom)), Typed.DayIfAny(HandoverUntil, nameof(HandoverUntil))).Into((from, until) => new HandoverDays(from, until));

    internal static HandoverForm Of(Relief relief) =>
        new() { HandoverFrom = relief.HandoverFrom is { } from ? Days.Show(from) : null, HandoverUntil = relief.HandoverUntil is { } until ? Days.Show(until) : null };
}
