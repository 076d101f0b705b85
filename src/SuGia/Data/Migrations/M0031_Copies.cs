using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>Certified copies of papers.</summary>
[DbContext(typeof(AppDb)), Migration("0031_Copies")]
internal sealed class M0031_Copies : Step
{
    protected override void Up(MigrationBuilder m)
    {
        m.CreateTable("documents_certified_copy", t => new
        {
            Id = t.Column<Guid>(),
            Paper = t.Column<Guid>(),
            Kind = t.Column<string>(maxLength: 40),
            Series = t.Column<Guid>(),
            PeriodOn = t.Column<DateOnly>(),
            Number = t.Column<int>(),
            Symbol = t.Column<string>(maxLength: 80),
            Body = t.Column<string>(maxLength: 200),
            Place = t.Column<string>(maxLength: 60),
            On = t.Column<DateOnly>(),
            Copies = t.Column<int>(),
            Recipients = t.Column<string>(maxLength: 2000),
            SignerName = t.Column<string>(maxLength: 120),
            SignerPost = t.Column<string>(maxLength: 200),
            SignerRank = t.Column<string>(maxLength: 60),
            SignerCapacity = t.Column<string>(maxLength: 60),
            From = t.Column<string>(maxLength: 80),
            Part = t.Column<string>(maxLength: 200),
            Text = t.Column<string>(maxLength: 4000),
            EnteredOn = t.Column<DateOnly>(),
            Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_documents_certified_copy", x => x.Id);
        });
        m.CreateIndex("IX_documents_certified_copy_Paper", "documents_certified_copy", "Paper");
        m.CreateIndex("IX_documents_certified_copy_On_Id", "documents_certified_copy", ["On", "Id"]);
        m.CreateIndex("IX_documents_certified_copy_Series_PeriodOn_Number", "documents_certified_copy", ["Series", "PeriodOn", "Number"], unique: true);
    }
}
