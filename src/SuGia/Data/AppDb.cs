using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;

namespace SuGia.Data;

/// <summary>The one unit of work. Modules add their tables through an IEntityTypeConfiguration in their own folder.</summary>
/// <remarks>A change of a record that was not written to the ledger is not saved: it is a bug, and throws.</remarks>
public sealed class AppDb(DbContextOptions<AppDb> options) : DbContext(options)
{
    private readonly Changes changes = new();

    /// <summary>Writes a change into the ledger: saved with the change itself or not at all.</summary>
    /// <param name="happened">The event, in the past tense; it names no personal value.</param>
    /// <remarks>Looks at this record and its parts alone, so that many changes in one unit of work cost as much as each by itself.</remarks>
    public void Record(IRecord record, object happened, Act act)
    {
        if (Entry(record).State == EntityState.Detached)
        {
            Add(record);
        }

        changes.Note(Entry(record), happened, act);
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        changes.RefuseUnrecorded(ChangeTracker);
        AddRange(await changes.Entries(this, cancellationToken));
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        changes.Clear();
        return saved;
    }

    /// <summary>Lets go of all that was loaded and changed, and of what was noted of it: after a refused save, before the next try.</summary>
    public void Forget()
    {
        ChangeTracker.Clear();
        changes.Clear();
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Save asynchronously.");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(AppDb).Assembly);
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            Conventions.Apply(entity, Database.IsNpgsql());
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        Conventions.Convert(configurationBuilder);
}
