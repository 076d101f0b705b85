using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using Xunit;

namespace SuGia.Tests.Kernel;

public sealed class Fuzzy_dates_in_the_database : IDisposable
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");

    public Fuzzy_dates_in_the_database()
    {
        connection.Open();
        using var db = new Diary(connection);
        db.Database.EnsureCreated();
    }

    [Fact]
    public void Come_back_as_they_went()
    {
        Write(new() { Id = 1, Began = FuzzyDate.InMonth(2022, 10), Ended = FuzzyDate.OnDay(new(2023, 6, 13)) });

        using var db = new Diary(connection);
        var entry = db.Entries.Single(e => e.Began.Latest >= new DateOnly(2022, 10, 31) && e.Began.Grain == Grain.Month);

        Assert.Equal(FuzzyDate.InMonth(2022, 10), entry.Began);
        Assert.Equal(FuzzyDate.OnDay(new(2023, 6, 13)), entry.Ended);
    }

    [Fact]
    public void Unknown_end_comes_back_unknown()
    {
        Write(new() { Id = 2, Began = FuzzyDate.InMonth(2022, 10) });

        using var db = new Diary(connection);

        Assert.Null(db.Entries.Single().Ended);
    }

    public void Dispose() => connection.Dispose();

    private void Write(Entry entry)
    {
        using var db = new Diary(connection);
        db.Add(entry);
        db.SaveChanges();
    }

    private sealed class Entry
    {
        public int Id { get; init; }

        public required FuzzyDate Began { get; init; }

        public FuzzyDate? Ended { get; init; }
    }

    private sealed class Diary(SqliteConnection connection) : DbContext
    {
        public DbSet<Entry> Entries => Set<Entry>();

        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite(connection);

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Entry>(entry =>
        {
            entry.ComplexProperty(e => e.Began);
            entry.ComplexProperty(e => e.Ended);
        });
    }
}
