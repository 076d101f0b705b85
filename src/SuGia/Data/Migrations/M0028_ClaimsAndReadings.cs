using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>Texts that are read, what people said of what was found in them, and the claims that came of it.</summary>
[DbContext(typeof(AppDb)), Migration("0028_ClaimsAndReadings")]
internal sealed class M0028_ClaimsAndReadings : Step
{
    protected override void Up(MigrationBuilder m)
    {
        Claims(m);
        Texts(m);
        Findings(m);
    }

    private static void Claims(MigrationBuilder m)
    {
        m.CreateTable("figures_claim", t => new
        {
            Id = t.Column<Guid>(),
            Value = t.Column<decimal>(precision: 18, scale: 4),
            Unit = t.Column<string>(maxLength: 60),
            Counts = t.Column<string>(maxLength: 300),
            Status = t.Column<string>(maxLength: 40),
            IsApproximate = t.Column<bool>(),
            Quote = t.Column<string>(maxLength: 600),
            At = t.Column<int>(),
            Text = t.Column<Guid>(),
            Origin = t.Column<Guid>(),
            Figure = t.Column<string>(maxLength: 80, nullable: true),
            Scope = t.Column<string>(maxLength: 200),
            On = t.Column<DateOnly>(nullable: true),
            WithdrawnOn = t.Column<DateOnly>(nullable: true),
            YieldsTo = t.Column<Guid>(nullable: true),
            Paper = t.Column<Guid>(nullable: true),
            EnteredOn = t.Column<DateOnly>(),
            Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_figures_claim", x => x.Id);
        });
        m.CreateIndex("IX_figures_claim_Figure_On", "figures_claim", ["Figure", "On"]);
        m.CreateIndex("IX_figures_claim_Text", "figures_claim", "Text");
        m.CreateIndex("IX_figures_claim_EnteredOn_Id", "figures_claim", ["EnteredOn", "Id"]);
        m.CreateIndex("IX_figures_claim_Paper", "figures_claim", "Paper");
    }

    private static void Texts(MigrationBuilder m)
    {
        m.CreateTable("reading_text", t => new
        {
            Id = t.Column<Guid>(),
            Title = t.Column<string>(maxLength: 300),
            Publisher = t.Column<string>(maxLength: 200),
            PublishedOn = t.Column<DateOnly>(nullable: true),
            IsDayTyped = t.Column<bool>(),
            Language = t.Column<string>(maxLength: 40),
            FileName = t.Column<string>(maxLength: 200),
            Hash = t.Column<string>(maxLength: 64),
            Origin = t.Column<Guid>(),
            Sketch = t.Column<string>(maxLength: 600),
            EnteredOn = t.Column<DateOnly>(),
            Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_reading_text", x => x.Id);
        });
        m.CreateIndex("IX_reading_text_Hash", "reading_text", "Hash", unique: true);
        m.CreateIndex("IX_reading_text_Origin", "reading_text", "Origin");
    }

    private static void Findings(MigrationBuilder m)
    {
        m.CreateTable("reading_finding", t => new
        {
            Id = t.Column<Guid>(),
            Text = t.Column<Guid>(),
            Origin = t.Column<Guid>(),
            Kind = t.Column<string>(maxLength: 40),
            Sign = t.Column<string>(maxLength: 32),
            At = t.Column<int>(),
            Length = t.Column<int>(),
            Verdict = t.Column<string>(maxLength: 40),
            Says = t.Column<string>(maxLength: 600),
            On = t.Column<DateOnly>(nullable: true),
            Claim = t.Column<Guid>(nullable: true),
            Paper = t.Column<Guid>(nullable: true),
            EnteredOn = t.Column<DateOnly>(),
            Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_reading_finding", x => x.Id);
        });
        m.CreateIndex("IX_reading_finding_Origin_Sign", "reading_finding", ["Origin", "Sign"], unique: true);
        m.CreateIndex("IX_reading_finding_Text", "reading_finding", "Text");
        m.CreateIndex("IX_reading_finding_Claim", "reading_finding", "Claim");
        m.CreateIndex("IX_reading_finding_Paper", "reading_finding", "Paper");
        m.CreateIndex("IX_reading_finding_Kind_Id", "reading_finding", ["Kind", "Id"]);
    }
}
