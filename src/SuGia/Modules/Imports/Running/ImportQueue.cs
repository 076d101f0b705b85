using System.Collections.Concurrent;
using System.Threading.Channels;
using SuGia.Kernel;
using SuGia.Sheets;

namespace SuGia.Modules.Imports;

/// <summary>A job to be done now, with the rights of whoever pressed the button.</summary>
/// <param name="Language">That of the page, for what is written into files.</param>
internal sealed record Ticket(Guid Job, JobPurpose Purpose, Reader Reader, Act Act, string Language);

/// <summary>Does the jobs of this process one after the other, so that a large file takes one processor and no more.</summary>
internal sealed class ImportQueue(IServiceScopeFactory scopes, ILogger<ImportQueue> log) : BackgroundService
{
    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromHours(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Channel<Ticket> waiting = Channel.CreateUnbounded<Ticket>();
    private readonly ConcurrentDictionary<Guid, (ImportProgress Progress, TaskCompletionSource Over)> open = [];

    /// <summary>Null where the job is not open in this process.</summary>
    public ImportProgress? ProgressOf(Guid job) => open.TryGetValue(job, out var found) ? found.Progress : null;

    /// <summary>Hands the job over and waits a moment: a small file is done before the page is shown.</summary>
    public async Task Do(Ticket ticket, CancellationToken cancel)
    {
        TaskCompletionSource over = new(TaskCreationOptions.RunContinuationsAsynchronously);
        open[ticket.Job] = (new(), over);
        await waiting.Writer.WriteAsync(ticket, CancellationToken.None);
        await Task.WhenAny(over.Task, Task.Delay(Patience, cancel));
    }

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await Within(keeper => keeper.StopInterrupted(cancellationToken));
        await Within(keeper => keeper.WipeOld(cancellationToken));
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            using var pause = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            pause.CancelAfter(BetweenSweeps);
            try
            {
                await Work(await waiting.Reader.ReadAsync(pause.Token), working: stoppingToken);
            }
            catch (OperationCanceledException) when (!stoppingToken.IsCancellationRequested)
            {
                await Within(keeper => keeper.WipeOld(stoppingToken));
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    /// <remarks>Whatever breaks, the next job is done: the page of this one says that it broke.</remarks>
    private async Task Work(Ticket ticket, CancellationToken working)
    {
        var (progress, over) = open[ticket.Job];
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ImportWork>().Do(ticket, progress, working);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError(failure, "The import job {Job} broke off.", ticket.Job);
            await Within(keeper => keeper.Stop(ticket.Job, ImportWords.BrokeOff, CancellationToken.None));
        }
        finally
        {
            open.TryRemove(ticket.Job, out _);
            over.TrySetResult();
        }
    }

    private async Task Within(Func<JobKeeper, Task> act)
    {
        await using var scope = scopes.CreateAsyncScope();
        await act(scope.ServiceProvider.GetRequiredService<JobKeeper>());
    }
}
