using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>Names series, numbers, arrivals, dispatches, copies and files of work in histories, all by one query.</summary>
internal sealed class RegisterTitles(AppDb db, IUnits units, Frame frame) : IRecordTitles
{
    public IReadOnlyCollection<string>? Kinds { get; } = ["documents_series", "documents_given_number", "documents_arrival", "documents_dispatch", "documents_certified_copy", "documents_work_file", "documents_exchange_body"];

    public async Task<IReadOnlyList<RecordTitle>> Of(IReadOnlyCollection<Guid> records, Reader reader, Permission through, CancellationToken cancel)
    {
        if (!reader.May(Permission.ReadPapers))
        {
            return [];
        }

        var found = await Series(records).Concat(Numbers(records)).Concat(Arrivals(records)).Concat(Dispatches(records)).Concat(Copies(records)).Concat(Files(records, reader)).Concat(Bodies(records)).ToListAsync(cancel);
        return [.. found.Select(n => new RecordTitle(n.Id, TitleOf(n), UrlOf(n), n.Version))];
    }

    private static string TitleOf(Named named) => named.Kind switch
    {
        Naming.Series => $"{RegisterWords.Series} {named.Text}",
        Naming.Number => $"{RegisterWords.Number} {named.Text}",
        Naming.Arrival => $"{RegisterWords.ArrivalNumber} {named.Number}",
        Naming.Dispatch => $"{RegisterWords.Outgoing}: {named.Text}",
        Naming.Copy => $"{CopyWords.Copies} {named.Text}",
        Naming.File => $"{WorkFileWords.File} {named.Text} ({named.Number})",
        Naming.Body => $"{EdXmlWords.OrganId} {named.Text}",
    };

    private static string UrlOf(Named named) => named.Kind switch
    {
        Naming.Series or Naming.Number => ListSeries.UrlOf(SeriesId.From(named.At)),
        Naming.Arrival => ListArrivals.UrlOf(ArrivalId.From(named.At)),
        Naming.Dispatch => ListDispatches.UrlOf(DispatchId.From(named.At)),
        Naming.Copy => ListCopies.UrlOf(CertifiedCopyId.From(named.At)),
        Naming.File => ListWorkFiles.UrlOf(WorkFileId.From(named.At)),
        Naming.Body => ListExchangeBodies.Url,
    };

    private IQueryable<Named> Series(IEnumerable<Guid> records)
    {
        var ids = records.Select(SeriesId.From).ToList();
        return db.Set<Series>().Where(s => ids.Contains(s.Id)).Select(s => new Named { Id = (Guid)(object)s.Id, At = (Guid)(object)s.Id, Kind = Naming.Series, Text = s.Symbol + " " + s.Body, Number = s.Last, Version = s.Version });
    }

    private IQueryable<Named> Numbers(IEnumerable<Guid> records)
    {
        var ids = records.Select(GivenNumberId.From).ToList();
        return db.Set<GivenNumber>().Where(n => ids.Contains(n.Id)).Select(n => new Named { Id = (Guid)(object)n.Id, At = (Guid)(object)n.Series, Kind = Naming.Number, Text = n.Text, Number = n.Number, Version = n.Version });
    }

    private IQueryable<Named> Arrivals(IEnumerable<Guid> records)
    {
        var ids = records.Select(ArrivalId.From).ToList();
        return db.Set<Arrival>().IgnoreAutoIncludes().Where(a => ids.Contains(a.Id)).Select(a => new Named { Id = (Guid)(object)a.Id, At = (Guid)(object)a.Id, Kind = Naming.Arrival, Text = "", Number = a.Number, Version = a.Version });
    }

    private IQueryable<Named> Dispatches(IEnumerable<Guid> records)
    {
        var ids = records.Select(DispatchId.From).ToList();
        return
            from dispatch in db.Set<Dispatch>().IgnoreAutoIncludes()
            where ids.Contains(dispatch.Id)
            join paper in db.Set<Paper>().IgnoreAutoIncludes() on dispatch.Paper equals paper.Id
            select new Named { Id = (Guid)(object)dispatch.Id, At = (Guid)(object)dispatch.Id, Kind = Naming.Dispatch, Text = paper.Number, Number = dispatch.Number, Version = dispatch.Version };
    }

    private IQueryable<Named> Copies(IEnumerable<Guid> records)
    {
        var ids = records.Select(CertifiedCopyId.From).ToList();
        return db.Set<CertifiedCopy>().Where(c => ids.Contains(c.Id)).Select(c => new Named { Id = (Guid)(object)c.Id, At = (Guid)(object)c.Id, Kind = Naming.Copy, Text = c.Symbol, Number = c.Number, Version = c.Version });
    }

    private IQueryable<Named> Bodies(IEnumerable<Guid> records)
    {
        var ids = records.Select(ExchangeBodyId.From).ToList();
        return db.Set<ExchangeBody>().Where(b => ids.Contains(b.Id)).Select(b => new Named { Id = (Guid)(object)b.Id, At = (Guid)(object)b.Id, Kind = Naming.Body, Text = b.OrganId, Number = 0, Version = b.Version });
    }

    /// <summary>Those alone that the reader may read.</summary>
    private IQueryable<Named> Files(IEnumerable<Guid> records, Reader reader)
    {
        var ids = records.Select(WorkFileId.From).ToList();
        var seen = ReadersFiles.Within(db, units, reader.ReachOf(Permission.ReadPapers), frame.Today);
        return seen.Where(f => ids.Contains(f.Id)).Select(f => new Named { Id = (Guid)(object)f.Id, At = (Guid)(object)f.Id, Kind = Naming.File, Text = f.Code, Number = f.Year, Version = f.Version });
    }

    private enum Naming
    {
        Series,
        Number,
        Arrival,
        Dispatch,
        Copy,
        File,
        Body,
    }

    private sealed class Named
    {
        public required Guid Id { get; init; }

        /// <summary>The record that the page of it is about.</summary>
        public required Guid At { get; init; }

        public required Naming Kind { get; init; }

        public required string Text { get; init; }

        public required int Number { get; init; }

        public required int Version { get; init; }
    }
}
