using SuGia.Kernel;

namespace SuGia.Data;

/// <summary>Tells an event up: every reaction to it works in the same unit of work, before it is saved.</summary>
public sealed class Telling(IServiceProvider services)
{
    public async Task Tell<TEvent>(TEvent happened, CancellationToken cancel)
    {
        foreach (var reaction in services.GetServices<IOn<TEvent>>())
        {
            await reaction.Handle(happened, cancel);
        }
    }
}
