using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>Bodies that exchange electronic papers, what a message says of an arrival, and files enclosed with a paper.</summary>
[DbContext(typeof(AppDb)), Migration("0035_ElectronicMessages")]
internal sealed class M0035_ElectronicMessages : Step
{
    protected override void Up(MigrationBuilder m)
    {
        m.AddColumn<string>("MessageId", "documents_arrival", maxLength: 120, defaultValue: "");
        m.AddColumn<string>("Sender", "documents_arrival", maxLength: 13, defaultValue: "");
        m.AddColumn<DateOnly>("RecalledOn", "documents_arrival", nullable: true);
        m.AddColumn<string>("RecallReason", "documents_arrival", maxLength: 500, defaultValue: "");
        m.CreateIndex("IX_documents_arrival_MessageId", "documents_arrival", "MessageId");
        Bodies(m);
        Enclosures(m);
    }

    private void Bodies(MigrationBuilder m)
    {
        m.CreateTable("documents_exchange_body", t => new
        {
            Id = t.Column<Guid>(),
            OrganId = t.Column<string>(maxLength: 13, collation: Bytes),
            Name = t.Column<string>(maxLength: 200),
            Folded = t.Column<string>(maxLength: 400, collation: Bytes),
            InCharge = t.Column<string>(maxLength: 200),
            Address = t.Column<string>(maxLength: 200),
            Place = t.Column<string>(maxLength: 60),
            Email = t.Column<string>(maxLength: 100),
            Telephone = t.Column<string>(maxLength: 100),
            Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_documents_exchange_body", x => x.Id);
        });
        m.CreateIndex("IX_documents_exchange_body_OrganId", "documents_exchange_body", "OrganId", unique: true);
        m.CreateIndex("IX_documents_exchange_body_Folded", "documents_exchange_body", "Folded", unique: true);
    }

    private static void Enclosures(MigrationBuilder m)
    {
        m.CreateTable("documents_enclosure", t => new
        {
            Id = t.Column<Guid>(),
            Hash = t.Column<string>(maxLength: 64),
            FileName = t.Column<string>(maxLength: 200),
            Paper = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_documents_enclosure", x => x.Id);
            t.ForeignKey("FK_documents_enclosure_documents_paper_Paper", x => x.Paper, "documents_paper", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_documents_enclosure_Paper", "documents_enclosure", "Paper");
    }
}
