using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using SuGia.Data;
using SuGia.Kernel;

namespace SuGia.Shell;

/// <summary>Saves what one press of a button changes: once, whole, signed by the reader.</summary>
public sealed class Saving(AppDb db, IHttpContextAccessor http, Frame frame, TimeProvider clock, Staleness staleness)
{
    internal const string Field = "submission";

    private readonly Guid submission = SubmissionOf(http.HttpContext!) ?? Id.Next();

    /// <summary>Ends with the saving, or with the request.</summary>
    private IDbContextTransaction? turn;

    /// <param name="reason">As typed; empty where the form asks for none.</param>
    /// <param name="evidence">The paper that the change rests on, or null.</param>
    public Act Act(string? reason = null, Guid? evidence = null) =>
        new(submission, frame.Reader.Id, OnBehalfOf: null, Folding.Exact(reason ?? ""), clock.GetUtcNow(), evidence);

    /// <summary>Asks whether someone changed the record since the form was shown. Ask before the rule changes the record.</summary>
    /// <param name="typedVersion">The form's hidden field Version.</param>
    /// <returns>Null, or who changed what and when: show the form as typed with the record's present version, and a second press saves.</returns>
    public Task<Problem?> Stale(IRecord record, string? typedVersion, CancellationToken cancel) => staleness.Of(record, typedVersion, cancel);

    /// <summary>Saves, then leads to <paramref name="url"/>. A second press of the same button leads there too and changes nothing.</summary>
    /// <param name="refuse">Shows the form again when someone else saved the same record in the meantime.</param>
    public Task<IResult> Then(string url, Words said, Func<Problem, IResult> refuse, CancellationToken cancel) =>
        Then(url, said, problem => Task.FromResult(refuse(problem)), cancel);

    /// <inheritdoc cref="Then(string, Words, Func{Problem, IResult}, CancellationToken)"/>
    public Task<IResult> Then(string url, Words said, Func<Problem, Task<IResult>> refuse, CancellationToken cancel) =>
        Then(url, () => Go.To(frame.To(url), said), refuse, cancel);

    /// <summary>Saves, then gives the answer, a file for one. A second press leads to <paramref name="url"/> and changes nothing.</summary>
    /// <inheritdoc cref="Then(string, Words, Func{Problem, IResult}, CancellationToken)"/>
    public Task<IResult> Then(string url, Func<IResult> answer, Func<Problem, IResult> refuse, CancellationToken cancel) =>
        Then(url, answer, problem => Task.FromResult(refuse(problem)), cancel);

    private async Task<IResult> Then(string url, Func<IResult> answer, Func<Problem, Task<IResult>> refuse, CancellationToken cancel)
    {
        db.Add(new Submission(submission, frame.Reader.Id, url, clock.GetUtcNow().UtcTicks));
        try
        {
            await db.SaveChangesAsync(cancel);
            await EndTurn(cancel);
            return answer();
        }
        catch (DbUpdateException e) when (Conflicts.IsOne(e))
        {
            db.Forget();
            return await db.Set<Submission>().FindAsync([submission], cancel) is { } first
                ? Go.To(frame.To(first.Location))
                : await refuse(SavingProblems.ChangedMeanwhile);
        }
    }

    /// <summary>Waits until no one else is at this record: from here to the saving it is ours, so that a number read of it is still free when it is given.</summary>
    /// <remarks>SQLite lets one writer in at a time; on PostgreSQL the row is locked. Whoever comes meanwhile waits, and none is refused.</remarks>
    /// <returns>The record as it is at our turn, or null where it is not there.</returns>
    public async Task<TRecord?> InTurn<TRecord>(Expression<Func<TRecord, bool>> one, CancellationToken cancel) where TRecord : class, IRecord
    {
        turn ??= await db.Database.BeginTransactionAsync(cancel);
        await db.Set<TRecord>().Where(one).ExecuteUpdateAsync(set => set.SetProperty(r => EF.Property<int>(r, nameof(IRecord.Version)), r => EF.Property<int>(r, nameof(IRecord.Version))), cancel);
        return await db.Set<TRecord>().SingleOrDefaultAsync(one, cancel);
    }

    private Task EndTurn(CancellationToken cancel) => turn?.CommitAsync(cancel) ?? Task.CompletedTask;

    internal static Guid? SubmissionOf(HttpContext http) =>
        http.Request.HasFormContentType && Guid.TryParse(http.Request.Form[Field], out var id) ? id : null;
}

public static class SavingProblems
{
    public static Problem ChangedMeanwhile { get; } = new(new(
        "Có người vừa sửa hồ sơ này. Mở lại trang để xem khác biệt; những gì bạn nhập vẫn còn ở đây.",
        "Someone has just changed this record. Reload to see what changed; what you typed is still here."));

    public static Problem Stale(string who, DateTimeOffset at, IReadOnlyList<Words> what)
    {
        var when = at.InHanoi.ToString("HH:mm dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);
        return new(new(
            $"{who} đã sửa hồ sơ này lúc {when}: {string.Join("; ", what.Select(w => w.Vi))}. Kiểm tra rồi bấm ghi lần nữa.",
            $"{who} changed this record at {when}: {string.Join("; ", what.Select(w => w.En))}. Check, then press save again."));
    }
}
