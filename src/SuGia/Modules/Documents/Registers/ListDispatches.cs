using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET /papers/out, /papers/out/post, /papers/out/kept: what went out, as annex IV draws the three registers.</summary>
public static class ListDispatches
{
    public const string Url = "/papers/out";
    public const string PostUrl = "/papers/out/post";
    public const string KeptUrl = "/papers/out/kept";

    private static readonly IReadOnlyList<Filter> Filters = [new("from", RegisterWords.From) { IsDay = true }, new("until", RegisterWords.Until) { IsDay = true }];

    internal static ListOf<DispatchLine> Register { get; } = new(RegisterWords.Outgoing, "so-van-ban-di", RegisterWords.NoDispatches)
    {
        Columns =
        [
            new("symbol", RegisterWords.Symbol, r => Cell.Text(r.Symbol)) { Url = r => UrlOf(r.Id), IsCode = true },
            new("day", RegisterWords.PaperDay, r => Cell.Day(r.SignedOn)),
            new("subject", RegisterWords.KindAndSubject, r => Cell.Text($"{PaperKinds.Title(r.Kind)}: {r.Title}")),
            new("signed", RegisterWords.Signatories, r => Cell.Text(r.Signatories)),
            new("to", RegisterWords.To, r => Cell.Text(r.To)),
            new("kept", RegisterWords.KeptBy, r => Cell.Text(r.KeptBy)),
            new("copies", RegisterWords.Copies, r => Cell.Whole(r.Copies)) { IsNumber = true },
            new("sent", RegisterWords.PassedOn, r => Cell.Day(r.SentOn)),
            new("received", RegisterWords.ReceivedBy, r => Cell.Text(r.SignedBy)),
            new("note", RegisterWords.Note, r => Cell.Text(r.RecalledOn is { } on ? $"{RegisterWords.Recall} {Days.Show(on)}" : r.Note)),
        ],
        Orders = [Order<DispatchLine>.Id("at", r => r.Id) with { FallsFirst = true }],
        Filters = Filters,
    };

    internal static ListOf<PostLine> Post { get; } = new(RegisterWords.PostBook, "so-gui-buu-dien", RegisterWords.NoPost)
    {
        Columns =
        [
            new("on", RegisterWords.PassedOn, r => Cell.Day(r.On)),
            new("symbol", RegisterWords.Symbol, r => Cell.Text(r.Symbol)) { Url = r => UrlOf(r.Dispatch), IsCode = true },
            new("to", RegisterWords.To, r => Cell.Text(r.To)),
            new("envelopes", RegisterWords.Envelopes, r => Cell.Whole(r.Envelopes)) { IsNumber = true },
            new("signed", RegisterWords.PostSignature, r => Cell.Text(r.SignedBy)),
            new("note", RegisterWords.Note, r => Cell.Text(r.Note)),
        ],
        Orders = [Order<PostLine>.Id("at", r => r.Id) with { FallsFirst = true }],
        Filters = Filters,
    };

    internal static ListOf<KeptLine> Kept { get; } = new(RegisterWords.KeptBook, "so-su-dung-ban-luu", RegisterWords.NoUses)
    {
        Columns =
        [
            new("on", RegisterWords.UsedOn, r => Cell.Day(r.On)),
            new("by", RegisterWords.TakenBy, r => Cell.Text(r.TakenBy)),
            new("symbol", RegisterWords.Symbol, r => Cell.Text(r.Symbol)) { Url = r => UrlOf(r.Dispatch), IsCode = true, Second = r => Days.Show(r.SignedOn) },
            new("subject", RegisterWords.KindAndSubject, r => Cell.Text($"{PaperKinds.Title(r.Kind)}: {r.Title}")),
            new("file", PaperWords.FileCode, r => Cell.Text(r.FileCode)),
            new("received", RegisterWords.ReceivedBy, r => Cell.Text("")),
            new("returned", RegisterWords.ReturnedOn, r => Cell.Day(r.ReturnedOn)),
            new("permitted", RegisterWords.PermittedBy, r => Cell.Text(r.PermittedBy)),
            new("note", RegisterWords.Note, r => Cell.Text(r.Note)),
        ],
        Orders = [Order<KeptLine>.Id("at", r => r.Id) with { FallsFirst = true }],
        Filters = Filters,
    };

    internal static void Map(IEndpointRouteBuilder app)
    {
        Map(app, Url, Register, (db, ask, asOf) => Rows(db, ask, asOf), rows => rows.OrderBy(r => r.Id), listing => DayBookPage<DispatchLine>.Show(new(listing)));
        Map(app, PostUrl, Post, Sendings, rows => rows.OrderBy(r => r.Id), listing => DayBookPage<PostLine>.Show(new(listing)));
        Map(app, KeptUrl, Kept, Uses, rows => rows.OrderBy(r => r.Id), listing => DayBookPage<KeptLine>.Show(new(listing)));
    }

    internal static string UrlOf(DispatchId dispatch) => $"{Url}/{dispatch.Value}";

    internal static void Map<TRow>(IEndpointRouteBuilder app, string url, ListOf<TRow> list, Func<AppDb, ListAsk, DateOnly, IQueryable<TRow>> rows, Func<IQueryable<TRow>, IQueryable<TRow>> oldestFirst, Func<Listing<TRow>, IResult> page)
        where TRow : class
    {
        app.List(url, (AppDb db, Frame frame, CancellationToken cancel) => list.Answer(rows(db, list.Ask(frame), frame.AsOf), frame, page, cancel), Permission.ReadPapers);
        app.Get($"{url}/print", (int? page, AppDb db, Frame frame, CancellationToken cancel) => PrintRegister.Answer(list, oldestFirst(rows(db, list.Ask(frame), frame.AsOf)), page, frame, cancel)).Needs(Permission.ReadPapers);
    }

    private static IQueryable<Dispatch> Between(AppDb db, ListAsk ask, DateOnly asOf)
    {
        var (from, until) = (ask.Day("from") ?? DateOnly.MinValue, ask.Day("until") ?? asOf);
        return db.Set<Dispatch>().AsNoTracking().IgnoreAutoIncludes().Where(d => d.SignedOn <= asOf && d.SignedOn >= from && d.SignedOn <= until);
    }

    private static IQueryable<DispatchLine> Rows(AppDb db, ListAsk ask, DateOnly asOf) =>
        from dispatch in Between(db, ask, asOf)
        join paper in db.Set<Paper>().AsNoTracking().IgnoreAutoIncludes() on dispatch.Paper equals paper.Id
        select new DispatchLine
        {
            Id = dispatch.Id,
            Symbol = paper.Number,
            SignedOn = dispatch.SignedOn,
            Kind = paper.Kind,
            Title = paper.Title,
            Signatories = dispatch.Signatories,
            To = dispatch.To,
            KeptBy = dispatch.KeptBy,
            Copies = dispatch.Copies,
            SentOn = dispatch.SentOn <= asOf ? dispatch.SentOn : null,
            SignedBy = dispatch.Deliveries.Where(d => d.On <= asOf).OrderBy(d => d.Id).Select(d => d.SignedBy).FirstOrDefault(),
            RecalledOn = dispatch.RecalledOn <= asOf ? dispatch.RecalledOn : null,
            Note = dispatch.Note,
        };

    private static IQueryable<PostLine> Sendings(AppDb db, ListAsk ask, DateOnly asOf)
    {
        var (from, until) = (ask.Day("from") ?? DateOnly.MinValue, ask.Day("until") ?? asOf);
        return
            from delivery in db.Set<Delivery>().AsNoTracking()
            where delivery.Way == DeliveryWay.Post && delivery.On <= asOf && delivery.On >= @from && delivery.On <= until
            join dispatch in db.Set<Dispatch>().AsNoTracking().IgnoreAutoIncludes() on EF.Property<DispatchId>(delivery, "Dispatch") equals dispatch.Id
            join paper in db.Set<Paper>().AsNoTracking().IgnoreAutoIncludes() on dispatch.Paper equals paper.Id
            select new PostLine { Id = delivery.Id, Dispatch = dispatch.Id, On = delivery.On, Symbol = paper.Number, To = delivery.To, Envelopes = delivery.Envelopes, SignedBy = delivery.SignedBy, Note = delivery.Note };
    }

    private static IQueryable<KeptLine> Uses(AppDb db, ListAsk ask, DateOnly asOf)
    {
        var (from, until) = (ask.Day("from") ?? DateOnly.MinValue, ask.Day("until") ?? asOf);
        return
            from use in db.Set<KeptUse>().AsNoTracking()
            where use.On <= asOf && use.On >= @from && use.On <= until
            join dispatch in db.Set<Dispatch>().AsNoTracking().IgnoreAutoIncludes() on EF.Property<DispatchId>(use, "Dispatch") equals dispatch.Id
            join paper in db.Set<Paper>().AsNoTracking().IgnoreAutoIncludes() on dispatch.Paper equals paper.Id
            select new KeptLine
            {
                Id = use.Id,
                Dispatch = dispatch.Id,
                On = use.On,
                TakenBy = use.TakenBy,
                Symbol = paper.Number,
                SignedOn = dispatch.SignedOn,
                Kind = paper.Kind,
                Title = paper.Title,
                FileCode = paper.FileCode,
                ReturnedOn = use.ReturnedOn <= asOf ? use.ReturnedOn : null,
                PermittedBy = use.PermittedBy,
                Note = use.Note,
            };
    }

    public sealed record View<TRow>(Listing<TRow> Listing) where TRow : class;
}
