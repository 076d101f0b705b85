using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>One copy as lists show it.</summary>
public sealed class CopyRow
{
    public required CertifiedCopyId Id { get; init; }

    public required string Symbol { get; init; }

    public required CopyKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public required PaperId Paper { get; init; }

    public required string PaperNumber { get; init; }

    public required string Title { get; init; }

    public required string Body { get; init; }

    public required string SignerName { get; init; }

    public required string Recipients { get; init; }

    public required int Copies { get; init; }

    internal static IQueryable<CopyRow> Fitting(AppDb db, ListAsk ask, DateOnly asOf)
    {
        var (from, until) = (ask.Day("from") ?? DateOnly.MinValue, ask.Day("until") ?? asOf);
        var copies = db.Set<CertifiedCopy>().Where(c => c.On >= from && c.On <= until);
        copies = ask.Choice<CopyKind>("kind") is { } kind ? copies.Where(c => c.Kind == kind) : copies;
        return Of(db, ask["to"] is { } to ? copies.Where(c => c.Recipients.Contains(to)) : copies, asOf);
    }

    /// <summary>Of those, what was copied and entered by the day.</summary>
    internal static IQueryable<CopyRow> Of(AppDb db, IQueryable<CertifiedCopy> copies, DateOnly asOf) =>
        from copy in copies.AsNoTracking()
        where copy.On <= asOf && copy.EnteredOn <= asOf
        join paper in db.Set<Paper>().AsNoTracking().IgnoreAutoIncludes() on copy.Paper equals paper.Id
        select new CopyRow
        {
            Id = copy.Id,
            Symbol = copy.Symbol,
            Kind = copy.Kind,
            On = copy.On,
            Paper = paper.Id,
            PaperNumber = paper.Number,
            Title = paper.Title,
            Body = copy.Body,
            SignerName = copy.SignerName,
            Recipients = copy.Recipients,
            Copies = copy.Copies,
        };
}
