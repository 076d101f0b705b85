using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>Numbers that other registries gave to a paper.</summary>
[DbContext(typeof(AppDb)), Migration("0032_OtherNumbers")]
internal sealed class M0032_OtherNumbers : Step
{
    protected override void Up(MigrationBuilder m)
    {
        m.CreateTable("documents_other_number", t => new
        {
            Id = t.Column<Guid>(),
            Registry = t.Column<string>(maxLength: 200),
            Number = t.Column<string>(maxLength: 80),
            Key = t.Column<string>(maxLength: 100, collation: Bytes),
            On = t.Column<DateOnly>(),
            Paper = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_documents_other_number", x => x.Id);
            t.ForeignKey("FK_documents_other_number_documents_paper_Paper", x => x.Paper, "documents_paper", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_documents_other_number_Paper", "documents_other_number", "Paper");
        m.CreateIndex("IX_documents_other_number_Key", "documents_other_number", "Key");
    }
}
