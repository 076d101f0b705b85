using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/officers/{person}/household/log/new: the family was spoken to.</summary>
public static class LogFamilyContact
{
    internal static void Map(RouteGroupBuilder officers)
    {
        officers.Get("/{person}/household/log/new", Ask);
        officers.Post("/{person}/household/log/new", Answer);
    }

    private static async Task<IResult> Ask(PersonId person, EditedHouseholds households, CancellationToken cancel) =>
        await households.Find(person, cancel) is (_, var head) ? LogFamilyContactPage.Show(new(head, new())) : Results.NotFound();

    private static async Task<IResult> Answer(PersonId person, [FromForm] Form form, EditedHouseholds households, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await households.Find(person, cancel) is not (var household, var head))
        {
            return Results.NotFound();
        }

        var (act, view) = (saving.Act(), new View(head, form));
        return await pressing.Change(
            household, form.Version, form.Parsed, asked => household.Note(asked.On, asked.By, asked.What, act.EnteredOn),
            new(act, EditedHouseholds.UrlOf(person), HardDayWords.Logged, problems => LogFamilyContactPage.Refuse(view with { Problems = problems })), cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? On { get; init; }

        public string? By { get; init; }

        public string? What { get; init; }

        internal Result<Asked> Parsed => Typed.Together(
            Typed.Day(On, nameof(On)),
            Typed.Text(By, nameof(By), FamilyContact.ByLimit, HardDayWords.By),
            Typed.Text(What, nameof(What), FamilyContact.WhatLimit, HardDayWords.What)).Into((on, by, what) => new Asked(on, by, what));
    }

    internal sealed record Asked(DateOnly On, string By, string What);

    public sealed record View(OfficerHead Head, Form Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
