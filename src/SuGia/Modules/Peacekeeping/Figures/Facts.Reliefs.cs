using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

internal sealed partial class Facts
{
    public IQueryable<HandedOver> HandedOverBy(DateOnly day, Scope scope) => Handovers.By(db, day, scope.Mission ?? "");

    public IQueryable<Homecoming> Homecomings => db.Set<Homecoming>().AsNoTracking();

    /// <summary>Tours with so many consecutive days in the mission up to the day, whatever decision each day rests on.</summary>
    /// <remarks>Presences that follow each other without a day between are one run: an extension goes on where the first part ends.</remarks>
    public IQueryable<QualifiedTour> Qualified(int days, DateOnly day) => db.Database.IsNpgsql()
        ? db.Database.SqlQuery<QualifiedTour>(
            $"""
            SELECT r.tour AS "Id", bool_or(LEAST(r.sure_last, {day}) - r.sure_first + 1 >= {days}) AS "IsSure"
            FROM (SELECT n.tour, n.run, MIN(n.a) AS first, MAX(n.b) AS last, MIN(n.sa) AS sure_first, MAX(n.sb) AS sure_last
                  FROM (SELECT m.*, SUM(m.begins) OVER (PARTITION BY m.tour ORDER BY m.a) AS run
                        FROM (SELECT p."Tour" AS tour, p."FirstOn" AS a, p."LastOn" AS b, p."SureFirstOn" AS sa, p."SureLastOn" AS sb,
                                     CASE WHEN p."FirstOn" = LAG(p."LastOn") OVER (PARTITION BY p."Tour" ORDER BY p."FirstOn") + 1 THEN 0 ELSE 1 END AS begins
                              FROM peacekeeping_presence p WHERE p."FirstOn" <= {day}) m) n
                  GROUP BY n.tour, n.run) r
            WHERE LEAST(r.last, {day}) - r.first + 1 >= {days} GROUP BY r.tour
            """)
        : db.Database.SqlQuery<QualifiedTour>(
            $"""
            SELECT r.tour AS "Id", MAX(julianday(MIN(r.sure_last, {day})) - julianday(r.sure_first) + 1 >= {days}) AS "IsSure"
            FROM (SELECT n.tour, n.run, MIN(n.a) AS first, MAX(n.b) AS last, MIN(n.sa) AS sure_first, MAX(n.sb) AS sure_last
                  FROM (SELECT m.*, SUM(m.begins) OVER (PARTITION BY m.tour ORDER BY m.a) AS run
                        FROM (SELECT p."Tour" AS tour, p."FirstOn" AS a, p."LastOn" AS b, p."SureFirstOn" AS sa, p."SureLastOn" AS sb,
                                     CASE WHEN p."FirstOn" = date(LAG(p."LastOn") OVER (PARTITION BY p."Tour" ORDER BY p."FirstOn"), '+1 day') THEN 0 ELSE 1 END AS begins
                              FROM peacekeeping_presence p WHERE p."FirstOn" <= {day}) m) n
                  GROUP BY n.tour, n.run) r
            WHERE julianday(MIN(r.last, {day})) - julianday(r.first) + 1 >= {days} GROUP BY r.tour
            """);
}

/// <summary>A tour with the days that a medal asks.</summary>
internal sealed class QualifiedTour
{
    public Guid Id { get; init; }

    /// <summary>False where the days rest on a month.</summary>
    public bool IsSure { get; init; }
}

/// <summary>A relief whose outgoing officer has left and whose incoming officer was there by a day.</summary>
internal sealed class HandedOver
{
    public Guid Id { get; init; }

    /// <summary>Days on which both were there; where there is none, the days between as a negative number.</summary>
    public long Amount { get; init; }

    /// <summary>The first day on which both are true.</summary>
    public DateOnly On { get; init; }

    /// <summary>The day on which the incoming tour was named.</summary>
    public DateOnly EnteredOn { get; init; }
}

/// <summary>Handovers of posts, worked out from the days of both tours.</summary>
internal static class Handovers
{
    /// <param name="mission">Its acronym, or empty for all.</param>
    /// <remarks>Presences of one officer never overlap, so the days of each pair of them add up.</remarks>
    public static IQueryable<HandedOver> By(AppDb db, DateOnly day, string mission) => db.Database.IsNpgsql()
        ? db.Database.SqlQuery<HandedOver>(
            $"""
            SELECT h.id AS "Id", CASE WHEN h.common > 0 THEN h.common ELSE LEAST(0, h.last - h.first + 1) END AS "Amount", GREATEST(h.last, h.first) AS "On", h.entered AS "EnteredOn"
            FROM (SELECT r."Id" AS id, COALESCE(r."IncomingEnteredOn", r."StartedOn") AS entered, MAX(o."LastOn") AS last, MIN(i."FirstOn") AS first,
                         SUM(GREATEST(0, LEAST(o."LastOn", i."LastOn") - GREATEST(o."FirstOn", i."FirstOn") + 1)) AS common
                  FROM peacekeeping_relief r
                  JOIN peacekeeping_presence o ON o."Tour" = r."OutgoingTour" JOIN peacekeeping_presence i ON i."Tour" = r."IncomingTour"
                  WHERE {mission} = '' OR r."Mission" = (SELECT m."Id" FROM peacekeeping_mission m WHERE m."Acronym" = {mission})
                  GROUP BY r."Id") h
            WHERE h.last <= {day} AND h.first <= {day}
            """)
        : db.Database.SqlQuery<HandedOver>(
            $"""
            SELECT h.id AS "Id", CAST(CASE WHEN h.common > 0 THEN h.common ELSE MIN(0, julianday(h.last) - julianday(h.first) + 1) END AS INTEGER) AS "Amount", MAX(h.last, h.first) AS "On", h.entered AS "EnteredOn"
            FROM (SELECT r."Id" AS id, COALESCE(r."IncomingEnteredOn", r."StartedOn") AS entered, MAX(o."LastOn") AS last, MIN(i."FirstOn") AS first,
                         SUM(MAX(0, julianday(MIN(o."LastOn", i."LastOn")) - julianday(MAX(o."FirstOn", i."FirstOn")) + 1)) AS common
                  FROM peacekeeping_relief r
                  JOIN peacekeeping_presence o ON o."Tour" = r."OutgoingTour" JOIN peacekeeping_presence i ON i."Tour" = r."IncomingTour"
                  WHERE {mission} = '' OR r."Mission" = (SELECT m."Id" FROM peacekeeping_mission m WHERE m."Acronym" = {mission})
                  GROUP BY r."Id") h
            WHERE h.last <= {day} AND h.first <= {day}
            """);
}
