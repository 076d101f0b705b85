using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>What the whole stands on: the ledger, pressed buttons, settings.</summary>
[DbContext(typeof(AppDb)), Migration("0001_Ledger")]
internal sealed class M0001_Ledger : Step
{
    protected override void Up(MigrationBuilder m)
    {
        m.CreateTable("ledger", t => new
        {
            Sequence = t.Counter(),
            Record = t.Column<Guid>(),
            Kind = t.Column<string>(maxLength: 60),
            Version = t.Column<int>(),
            Act = t.Column<Guid>(),
            Event = t.Column<string>(maxLength: 60),
            Details = t.Column<string>(),
            After = t.Column<string>(),
            Personal = t.Column<string>(nullable: true),
            Actor = t.Column<Guid>(),
            Deputy = t.Column<Guid>(nullable: true),
            Reason = t.Column<string>(),
            Evidence = t.Column<Guid>(nullable: true),
            At = t.Column<long>(),
            Previous = t.Column<string>(maxLength: 64),
            Hash = t.Column<string>(maxLength: 64),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_ledger", x => x.Sequence);
        });
        m.CreateTable("setting", t => new
        {
            Name = t.Column<string>(maxLength: 40),
            Value = t.Column<string>(maxLength: 200),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_setting", x => x.Name);
        });
        m.CreateTable("submission", t => new
        {
            Id = t.Column<Guid>(),
            Actor = t.Column<Guid>(),
            Location = t.Column<string>(maxLength: 500),
            At = t.Column<long>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_submission", x => x.Id);
        });
        m.CreateIndex("IX_ledger_Act", "ledger", "Act");
        m.CreateIndex("IX_ledger_Actor_At_Sequence", "ledger", ["Actor", "At", "Sequence"]);
        m.CreateIndex("IX_ledger_At_Sequence", "ledger", ["At", "Sequence"]);
        m.CreateIndex("IX_ledger_Evidence", "ledger", "Evidence");
        m.CreateIndex("IX_ledger_Record_Version", "ledger", ["Record", "Version"], unique: true);
    }
}
