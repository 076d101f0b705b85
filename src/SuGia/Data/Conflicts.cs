using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace SuGia.Data;

/// <summary>Recognises two writers of one record, on both databases.</summary>
public static class Conflicts
{
    private const int SqliteConstraint = 19;

    public static bool IsOne(DbUpdateException failure) =>
        failure is DbUpdateConcurrencyException || failure.InnerException switch
        {
            SqliteException { SqliteErrorCode: SqliteConstraint } => true,
            PostgresException { SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected } => true,
            _ => false,
        };
}
