using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/selections/{id}/conflicts/new: what binds a member to a candidate.</summary>
public static class DeclareConflict
{
    internal static void Map(IEndpointRouteBuilder selections)
    {
        selections.Get("/{id}/conflicts/new", Ask);
        selections.Post("/{id}/conflicts/new", Answer);
    }

    private static async Task<IResult> Ask(SelectionId id, SelectionDesk desk, CancellationToken cancel) =>
        await desk.Find(id, cancel) is { } selection ? DeclareConflictPage.Show(ViewOf(selection, await desk.People(selection, cancel), new())) : Results.NotFound();

    private static async Task<IResult> Answer(SelectionId id, [FromForm] Form form, SelectionDesk desk, CancellationToken cancel)
    {
        if (await desk.Find(id, cancel) is not { } selection)
        {
            return Results.NotFound();
        }

        var view = ViewOf(selection, await desk.People(selection, cancel), form);
        return await desk.Change(
            selection, new(form.Version), form.Parsed, (asked, _, act) => selection.DeclareConflict(asked.Member, asked.Candidate, asked.What, asked.On, act.EnteredOn),
            problems => DeclareConflictPage.Refuse(view with { Problems = problems }), cancel);
    }

    private static View ViewOf(Selection selection, IReadOnlyDictionary<PersonId, PersonCard> people, Form form) => new(
        SelectionHead.Of(selection), form,
        [.. selection.Members.Where(m => m.LeftOn is null && people.ContainsKey(m.Person)).Select(m => new Option(m.Id.ToString(), people[m.Person].Titled()))],
        [.. selection.Candidates.Where(c => c.WithdrawnOn is null && people.ContainsKey(c.Person)).Select(c => new Option(c.Id.ToString(), people[c.Person].Titled()))]);

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Member { get; init; }

        public string? Candidate { get; init; }

        public string? What { get; init; }

        public string? On { get; init; }

        /// <remarks>Who is none is refused by the rule.</remarks>
        internal Result<(Guid Member, Guid Candidate, string What, DateOnly On)> Parsed => Typed.Together(
            Typed.Text(What, nameof(What), SelectionConflict.WhatLimit, SelectionFormWords.What),
            Typed.Day(On, nameof(On))).Into((what, on) => (IdOf(Member), IdOf(Candidate), what, on));

        private static Guid IdOf(string? typed) => Guid.TryParse(typed, out var id) ? id : Guid.Empty;
    }

    public sealed record View(SelectionHead Head, Form Form, IReadOnlyList<Option> Members, IReadOnlyList<Option> Candidates)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
