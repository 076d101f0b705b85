using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>Series of numbers, and the day books of papers that come in and go out.</summary>
[DbContext(typeof(AppDb)), Migration("0026_Registers")]
internal sealed class M0026_Registers : Step
{
    protected override void Up(MigrationBuilder m)
    {
        Numbers(m);
        Arrivals(m);
        Dispatches(m);
    }

    private static void Numbers(MigrationBuilder m)
    {
        m.CreateTable("documents_series", t => new
        {
            Id = t.Column<Guid>(),
            Body = t.Column<string>(maxLength: 200),
            Direction = t.Column<string>(maxLength: 40),
            Kind = t.Column<string>(maxLength: 40, nullable: true),
            Period = t.Column<string>(maxLength: 40),
            Form = t.Column<string>(maxLength: 40),
            Symbol = t.Column<string>(maxLength: 40),
            IsSecret = t.Column<bool>(),
            PeriodOn = t.Column<DateOnly>(),
            Last = t.Column<int>(),
            LastOn = t.Column<DateOnly>(nullable: true),
            EndedOn = t.Column<DateOnly>(nullable: true),
            EnteredOn = t.Column<DateOnly>(),
            Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_documents_series", x => x.Id);
        });
        m.CreateTable("documents_given_number", t => new
        {
            Id = t.Column<Guid>(),
            Series = t.Column<Guid>(),
            PeriodOn = t.Column<DateOnly>(),
            Number = t.Column<int>(),
            Text = t.Column<string>(maxLength: 80),
            State = t.Column<string>(maxLength: 40),
            Paper = t.Column<Guid>(nullable: true),
            On = t.Column<DateOnly>(),
            Reason = t.Column<string>(maxLength: 300),
            EnteredOn = t.Column<DateOnly>(),
            Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_documents_given_number", x => x.Id);
        });
        m.CreateIndex("IX_documents_given_number_Series_PeriodOn_Number", "documents_given_number", ["Series", "PeriodOn", "Number"], unique: true);
        m.CreateIndex("IX_documents_given_number_Paper", "documents_given_number", "Paper");
    }

    private static void Arrivals(MigrationBuilder m)
    {
        m.CreateTable("documents_arrival", t => new
        {
            Id = t.Column<Guid>(),
            Paper = t.Column<Guid>(),
            Series = t.Column<Guid>(),
            PeriodOn = t.Column<DateOnly>(),
            Number = t.Column<int>(),
            ArrivedOn = t.Column<DateOnly>(),
            ArrivedAt = t.Column<string>(maxLength: 5),
            For = t.Column<string>(maxLength: 200),
            PassedOn = t.Column<DateOnly>(nullable: true),
            ReceivedBy = t.Column<string>(maxLength: 200),
            DueOn = t.Column<DateOnly>(nullable: true),
            SettledOn = t.Column<DateOnly>(nullable: true),
            Answer = t.Column<Guid>(nullable: true),
            Outcome = t.Column<string>(maxLength: 500),
            Note = t.Column<string>(maxLength: 500),
            EnteredOn = t.Column<DateOnly>(),
            Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_documents_arrival", x => x.Id);
        });
        m.CreateTable("documents_instruction", t => new
        {
            Id = t.Column<Guid>(),
            Level = t.Column<string>(maxLength: 40),
            By = t.Column<string>(maxLength: 200),
            Lead = t.Column<string>(maxLength: 200),
            With = t.Column<string>(maxLength: 200),
            Says = t.Column<string>(maxLength: 1000),
            DueOn = t.Column<DateOnly>(nullable: true),
            On = t.Column<DateOnly>(),
            Arrival = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_documents_instruction", x => x.Id);
            t.ForeignKey("FK_documents_instruction_documents_arrival_Arrival", x => x.Arrival, "documents_arrival", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_documents_arrival_Paper", "documents_arrival", "Paper");
        m.CreateIndex("IX_documents_arrival_ArrivedOn_Id", "documents_arrival", ["ArrivedOn", "Id"]);
        m.CreateIndex("IX_documents_arrival_Series_PeriodOn_Number", "documents_arrival", ["Series", "PeriodOn", "Number"], unique: true);
        m.CreateIndex("IX_documents_instruction_Arrival", "documents_instruction", "Arrival");
    }

    private static void Dispatches(MigrationBuilder m)
    {
        m.CreateTable("documents_dispatch", t => new
        {
            Id = t.Column<Guid>(),
            Paper = t.Column<Guid>(),
            Series = t.Column<Guid>(),
            PeriodOn = t.Column<DateOnly>(),
            Number = t.Column<int>(),
            SignedOn = t.Column<DateOnly>(),
            KeptBy = t.Column<string>(maxLength: 200),
            Copies = t.Column<int>(),
            Signatories = t.Column<string>(maxLength: 1000),
            To = t.Column<string>(maxLength: 1000),
            Note = t.Column<string>(maxLength: 500),
            SentOn = t.Column<DateOnly>(nullable: true),
            RecalledOn = t.Column<DateOnly>(nullable: true),
            RecallReason = t.Column<string>(maxLength: 500),
            EnteredOn = t.Column<DateOnly>(),
            Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_documents_dispatch", x => x.Id);
        });
        m.CreateTable("documents_delivery", t => new
        {
            Id = t.Column<Guid>(),
            To = t.Column<string>(maxLength: 200),
            Way = t.Column<string>(maxLength: 40),
            Envelopes = t.Column<int>(),
            On = t.Column<DateOnly>(),
            SignedBy = t.Column<string>(maxLength: 200),
            Note = t.Column<string>(maxLength: 500),
            Dispatch = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_documents_delivery", x => x.Id);
            t.ForeignKey("FK_documents_delivery_documents_dispatch_Dispatch", x => x.Dispatch, "documents_dispatch", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("documents_kept_use", t => new
        {
            Id = t.Column<Guid>(),
            On = t.Column<DateOnly>(),
            TakenBy = t.Column<string>(maxLength: 200),
            PermittedBy = t.Column<string>(maxLength: 200),
            Note = t.Column<string>(maxLength: 500),
            ReturnedOn = t.Column<DateOnly>(nullable: true),
            Dispatch = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_documents_kept_use", x => x.Id);
            t.ForeignKey("FK_documents_kept_use_documents_dispatch_Dispatch", x => x.Dispatch, "documents_dispatch", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_documents_dispatch_Paper", "documents_dispatch", "Paper");
        m.CreateIndex("IX_documents_dispatch_SignedOn_Id", "documents_dispatch", ["SignedOn", "Id"]);
        m.CreateIndex("IX_documents_dispatch_Series_PeriodOn_Number", "documents_dispatch", ["Series", "PeriodOn", "Number"], unique: true);
        m.CreateIndex("IX_documents_delivery_Dispatch", "documents_delivery", "Dispatch");
        m.CreateIndex("IX_documents_kept_use_Dispatch", "documents_kept_use", "Dispatch");
    }
}
